import type { Item } from './item.ts';

/** Half of the element was in view for a second; once for each element that has `track-views`. */
export class StandfirstViewEvent extends Event {
  /** The event's name. */
  static readonly type = 'standfirst-view';

  /** What the element shows; `undefined` where it was given no object. */
  readonly item: Item | undefined;

  /** Makes the event. */
  constructor(item: Item | undefined) {
    super(StandfirstViewEvent.type, { bubbles: true, composed: true });
    this.item = item;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'standfirst-view': StandfirstViewEvent;
  }
}
