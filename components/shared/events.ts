import type { Article, Author, Digest, Story } from 'standfirst/model';

/** What an element shows. */
export type Item = Article | Story | Author | Digest;

// Two kinds: what a reader wants of a story (select, view) bubbles and leaves shadow trees, so that one listener serves a
// page. What becomes of one element (load, error, toggle, show-more) does not: it would be taken for that of another.
const INTENT: EventInit = { bubbles: true, composed: true };

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
    super(StandfirstSelectEvent.type, { ...INTENT, cancelable: true });
    this.item = item;
    this.href = href;
    this.originalEvent = originalEvent;
  }
}

/** Half of the element was in view for a second; once for each element that has `track-views`. */
export class StandfirstViewEvent extends Event {
  /** The event's name. */
  static readonly type = 'standfirst-view';

  /** What the element shows; `undefined` where it was given no object. */
  readonly item: Item | undefined;

  /** Makes the event. */
  constructor(item: Item | undefined) {
    super(StandfirstViewEvent.type, INTENT);
    this.item = item;
  }
}

/** A text is about to be opened, or to be cut again. Cancelling it leaves the text as it is. */
export class StandfirstToggleEvent extends Event {
  /** The event's name. */
  static readonly type = 'standfirst-toggle';

  /** True where it opens. */
  readonly expanded: boolean;

  /** Makes the event. */
  constructor(expanded: boolean) {
    super(StandfirstToggleEvent.type, { cancelable: true });
    this.expanded = expanded;
  }
}

/** From which to which story a digest will show, and of how many. */
export interface ShowMoreRange {
  /** How many stories are shown. */
  readonly from: number;
  /** How many will be; as many as are shown, where all that the element has are. */
  readonly to: number;
  /** How many there are in all, as far as the source tells. */
  readonly total: number;
  /** The next page, where it is asked for and the source names it. */
  readonly nextUrl?: string | undefined;
}

/**
 * The reader asks for more stories. Where `to` is `from`, the element has no more: whoever adds them cancels the event,
 * and the link to the next page, if there is one, is not followed. Else cancelling it leaves the list as it is.
 */
export class StandfirstShowMoreEvent extends Event implements ShowMoreRange {
  /** The event's name. */
  static readonly type = 'standfirst-show-more';

  /** How many stories are shown. */
  declare readonly from: number;

  /** How many will be. */
  declare readonly to: number;

  /** How many there are in all, as far as the source tells. */
  declare readonly total: number;

  /** The next page, where it is asked for and the source names it. */
  declare readonly nextUrl: string | undefined;

  /** Makes the event. */
  constructor(range: ShowMoreRange) {
    super(StandfirstShowMoreEvent.type, { cancelable: true });
    Object.assign(this, { nextUrl: undefined }, range);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'standfirst-select': StandfirstSelectEvent;
    'standfirst-view': StandfirstViewEvent;
    'standfirst-toggle': StandfirstToggleEvent;
    'standfirst-show-more': StandfirstShowMoreEvent;
  }
}
