import type { Item } from './item.ts';

/** The reader follows the link of a story or an author. Cancelling it cancels the click. */
export class StandfirstSelectEvent extends Event {
  /** The event's name. */
  static readonly type = 'standfirst-select';

  /** What the element shows; `undefined` where it was given no object. */
  readonly item: Item | undefined;

  /** Where the link leads. */
  readonly href: string;

  /** The click, with the keys that were held. */
  readonly originalEvent: MouseEvent;

  /** Makes the event. */
  constructor(item: Item | undefined, href: string, originalEvent: MouseEvent) {
    super(StandfirstSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.item = item;
    this.href = href;
    this.originalEvent = originalEvent;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'standfirst-select': StandfirstSelectEvent;
  }
}
