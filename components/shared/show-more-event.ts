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
    'standfirst-show-more': StandfirstShowMoreEvent;
  }
}
