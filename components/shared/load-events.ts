import type { Item } from './item.ts';

/** What `src` names has come and is shown. */
export class StandfirstLoadEvent extends Event {
  /** The event's name. */
  static readonly type = 'standfirst-load';

  /** What has come. */
  readonly item: Item;

  /** Makes the event. It does not bubble. */
  constructor(item: Item) {
    super(StandfirstLoadEvent.type);
    this.item = item;
  }
}

/** What `src` names could not be had, or was nothing that the element can show. */
export class StandfirstErrorEvent extends Event {
  /** The event's name. */
  static readonly type = 'standfirst-error';

  /** What went wrong. */
  readonly error: Error;

  /** The status of the answer of the server; `undefined` where there was none. */
  readonly status: number | undefined;

  /** Makes the event. It does not bubble. */
  constructor(error: Error, status?: number) {
    super(StandfirstErrorEvent.type);
    this.error = error;
    this.status = status;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'standfirst-load': StandfirstLoadEvent;
    'standfirst-error': StandfirstErrorEvent;
  }
}
