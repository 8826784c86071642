/** How a picture is shown. */
export interface PictureOptions {
  /** Knows which pictures could not be loaded. */
  readonly pictures: PictureWatch;
  /** When it is loaded. */
  readonly loading?: 'lazy' | 'eager';
  /** What the browser is told of its urgency. */
  readonly fetchPriority?: 'high' | 'low' | 'auto' | undefined;
  /** What of it is kept where it is cut, as `object-position` has it. */
  readonly focalPoint?: string | null | undefined;
}

/** Remembers the pictures that could not be loaded, so that their boxes can go: the element that renders them. */
export interface PictureWatch {
  /** Their addresses. */
  failed?: Set<string>;
  /** Shows what is to be shown in another way. */
  requestUpdate(): void;
}
