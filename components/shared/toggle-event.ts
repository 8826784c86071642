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

declare global {
  interface GlobalEventHandlersEventMap {
    'standfirst-toggle': StandfirstToggleEvent;
  }
}
