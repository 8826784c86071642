/**
 * Asks for stories that the element does not have: all of its own are shown, and the source says that there are more.
 * Whoever adds them cancels it; then the button, where it is a link to the next page, does not lead there.
 */
export class ShowMoreEvent extends Event {
  /** The event's name. */
  static readonly type = 'standfirst-show-more';

  /** How many stories are shown. */
  readonly shown: number;

  /** How many there are in all, as far as the source tells. */
  readonly total: number | undefined;

  /** The next page, where the source names it. */
  readonly nextUrl: string | undefined;

  /** Makes the event. It does not bubble: a state of one element is no other's. */
  constructor(shown: number, total?: number, nextUrl?: string) {
    super(ShowMoreEvent.type, { cancelable: true });
    this.shown = shown;
    this.total = total;
    this.nextUrl = nextUrl;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'standfirst-show-more': ShowMoreEvent;
  }
}
