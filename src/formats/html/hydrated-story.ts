import type { Body } from '../../body/build.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import type { Context } from '../../fields/field.ts';
import type { ImageClaim } from '../../fields/image.ts';
import type { Page } from '../../page/page.ts';

/** What may be found of a story that a page carries as data, beside its body. */
export type HydratedField =
  'headline' | 'standfirst' | 'description' | 'kicker' | 'section' | 'publishedAt' | 'modifiedAt';

/** A story as a page carries it for its own program. */
export interface HydratedStory {
  /** One of its fields, as a line of text. */
  readonly line: (field: HydratedField) => string | undefined;
  /** Its tags: a claim. */
  readonly tags: () => unknown;
  /** Its authors. */
  readonly authors: () => AuthorClaim[] | string;
  /** The picture that leads it. */
  readonly image: () => ImageClaim | undefined;
  /** Its text as blocks. */
  readonly body: () => Body | undefined;
}

/** What the page tells of its story otherwise. */
export interface HydrationHints {
  /** Its titles, folded. */
  readonly titles: readonly string[];
  /** Its address. */
  readonly address: string | undefined;
}

/** Finds the story in the data of a page; `undefined` where there is none. */
export type HydrationReader = (page: Page, context: Context, hints: HydrationHints) => HydratedStory | undefined;
