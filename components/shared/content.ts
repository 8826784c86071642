/** What stands in an element. */
export interface Content {
  /** What is slotted, the first of each name; the default slot's is empty. */
  readonly slots: ReadonlyMap<string, Element>;
  /** The story as plain HTML, where the element holds it so. */
  readonly plain: readonly Element[];
  /** The story as JSON, or JSON-LD, where the element holds it so. */
  readonly data?: Element | undefined;
  /** True where something is slotted that tells of the story. */
  readonly isTold?: boolean;
}

/** What stands in an element that is empty, as most are. */
export const NOTHING: Content = { slots: new Map(), plain: [] };

/** What is slotted into an element. */
export interface Slotted {
  /** What is slotted under a name; the default slot's is empty. */
  slotted(name: string): Element | undefined;
}
