/** What a source is known to do, the case that does it, the words in its page by which one sees it, and what is read of it. */
export interface Quirk {
  /** What the source does, in words. */
  readonly quirk: string;
  /** The folder in test/cases. */
  readonly in: string;
  /** What stands in the page. */
  readonly shows: RegExp;
  /** What must stand in expected.json, by path: `authors.0.name`; `undefined` for what must not be there. */
  readonly gives: Readonly<Record<string, unknown>>;
}
