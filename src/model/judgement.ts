/** A line of a page, and what was decided of it. */
export interface Judgement {
  /** Its text. */
  readonly text: string;
  /** True where it is a part of the story. */
  readonly isKept: boolean;
  /** Why, in a few words: `likely`, `clutter: related stories`, `outside the story`. */
  readonly why: string;
  /** How likely it is a part of the story, 0 to 1, by what was learned. */
  readonly likelihood: number;
}
