import type { Digest } from './digest.ts';
import type { Envelope } from './envelope.ts';
import type { Publisher } from './publisher.ts';
import type { Url } from './values.ts';
import type { Image } from './image.ts';
import type { Phrasing } from './phrasing.ts';

/** Whether a name is a person's or an organisation's. */
export type AuthorKind = 'person' | 'organization' | 'unknown';

/** What somebody did for the story. */
export type Contribution =
  | 'author'
  | 'contributor'
  | 'editor'
  | 'reporter'
  | 'translator'
  | 'photographer'
  | 'illustrator'
  | 'producer'
  | 'other';

/** Somebody who writes: by name on a story, in an author box, or on a page of their own. */
export interface Author extends Partial<Envelope> {
  type: 'author';
  /** Person, organisation, or not told. */
  kind: AuthorKind;
  /** The name as printed. */
  name: string;
  /** Given name, where the source tells it apart. */
  givenName?: string;
  /** Family name, where the source tells it apart. */
  familyName?: string;
  /** What they did for the story. */
  contribution: Contribution;
  /** Their role: "News Editor". */
  jobTitle?: string;
  /** About them; paragraphs are set apart by two breaks. */
  bio?: Phrasing[];
  /** True where the source cuts the bio short. */
  bioTruncated?: boolean;
  /** Portrait. */
  image?: Image;
  /** Their page at this publisher. */
  url?: Url;
  /** Their profiles elsewhere. */
  sameAs: Url[];
  /** E-mail address. */
  email?: string;
  /** Where they work: "Tbilisi, Georgia". */
  location?: string;
  /** Whom they work for. */
  affiliation?: Publisher;
  /** Their stories, on a page of their own. */
  stories?: Digest;
}
