import type { Author, AuthorKind, Contribution } from '../model/index.ts';
import { folded, line } from '../text.ts';
import { completed } from './author-details.ts';
import { readByline } from './byline.ts';
import type { BylineName } from './byline.ts';
import { ORGANIZATIONS } from './byline-words.ts';
import { jobTitleOf } from './job-title.ts';
import { isName, kindOf } from './person-name.ts';
import type { Clean, Context, Field } from './field.ts';
import { image } from './image.ts';
import { mergeAuthors } from './merged-authors.ts';
import { partsOf, withoutAbsent } from './parts.ts';
import { phrasing } from './phrasing.ts';
import { plain } from './plain.ts';
import { publisher } from './publisher.ts';
import { url, urls } from './url.ts';

/** What a format's reader knows of an author; every part is a claim. */
export interface AuthorClaim {
  /** The name, or a byline that holds it. */
  readonly name?: unknown;
  /** Person or organisation, where the source tells. */
  readonly kind?: AuthorKind;
  /** What they did for the story. */
  readonly contribution?: Contribution;
  /** Given name. */
  readonly givenName?: unknown;
  /** Family name. */
  readonly familyName?: unknown;
  /** Role. */
  readonly jobTitle?: unknown;
  /** About them. */
  readonly bio?: unknown;
  /** True where the bio is cut short. */
  readonly bioTruncated?: boolean;
  /** Portrait: an address, or all that is known of it. */
  readonly image?: unknown;
  /** Page. */
  readonly url?: unknown;
  /** Profiles elsewhere. */
  readonly sameAs?: unknown;
  /** E-mail address. */
  readonly email?: unknown;
  /** Place. */
  readonly location?: unknown;
  /** Employer. */
  readonly affiliation?: unknown;
}

// No laxer than the schema's own: https://zod.dev/api#emails
const EMAIL = /^(?:mailto:)?((?!\.)(?:[\w'+.-](?!\.\.))*[\w+-]@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,})(?:\?.*)?$/iu;

function email(claim: unknown): string | undefined {
  return typeof claim === 'string' ? EMAIL.exec(claim.trim())?.[1] : undefined;
}

/** A newsroom's name, however short it is. */
const NEWSROOM = /\s(?:staff|team|desk|newsroom|bureau|redaktion|redacción|redazione|redação)$/iu;

/**
 * What a source says, but for newsrooms that are told to be persons: half of all systems know no other authors. A name of
 * two words may be a person's, whatever its words are.
 */
function kindFor(name: string, claimed: AuthorKind | undefined): AuthorKind {
  const own = kindOf(name);
  const isNewsroom =
    own === 'organization' && (name.split(' ').length > 2 || NEWSROOM.test(name) || ORGANIZATIONS.has(folded(name)));
  return claimed === undefined || (claimed === 'person' && isNewsroom) ? own : claimed;
}

function author(name: string, claim: AuthorClaim, context: Context): Author {
  const portrait = image(claim.image, context);
  const bio = phrasing(claim.bio, context);
  const optional = {
    givenName: plain(80)(claim.givenName, context),
    familyName: plain(80)(claim.familyName, context),
    jobTitle: jobTitleOf(claim.jobTitle, name),
    bio,
    bioTruncated: bio && claim.bioTruncated ? true : undefined,
    image: portrait,
    url: url(claim.url, context),
    email: email(claim.email),
    location: plain(100)(claim.location, context),
    affiliation: publisher(claim.affiliation, context),
  };
  return {
    type: 'author',
    kind: kindFor(name, claim.kind),
    name,
    contribution: claim.contribution ?? 'author',
    sameAs: urls(claim.sameAs, context) ?? [],
    ...withoutAbsent(optional),
  };
}

/** "Maria & Katerina": first names alone, which could be topics where no source says that they are persons'. */
const COUPLE = /^(\p{Lu}\p{Ll}+) & (\p{Lu}\p{Ll}+)$/u;

function namesIn(text: string, kind: AuthorKind | undefined): readonly BylineName[] {
  const couple = kind === 'person' ? COUPLE.exec(line(text)) : null;
  if (!couple) return readByline(text);
  return couple.slice(1).map((name) => ({ name, kind: 'person', contribution: 'author', isLabelled: false }));
}

/** The authors that one claim names: several, where its name is a byline of several. */
function fromClaim(claim: AuthorClaim, context: Context): Author[] {
  if (typeof claim.name !== 'string') return [];
  const names = namesIn(claim.name, claim.kind);
  const [only] = names;
  // An organisation's name may hold an "and"; a source that says it is one is believed.
  if (claim.kind === 'organization' && isName(line(claim.name))) return [author(line(claim.name), claim, context)];
  if (names.length === 1 && only) {
    return [author(only.name, { ...only, ...claim, jobTitle: claim.jobTitle ?? only.jobTitle }, context)];
  }
  return names.map((each) =>
    author(each.name, { ...each, kind: each.kind, contribution: claim.contribution ?? each.contribution }, context),
  );
}

const MAX_AUTHORS = 50;

/** Authors from a byline, from what a reader knows of one, or from a list of either; each once, with all that is known. */
export const authors: Clean<Author[]> = (claim, context) => {
  const items: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  const kept = new Map<string, Author>();
  for (const item of items.slice(0, MAX_AUTHORS)) {
    const parts: AuthorClaim = partsOf<AuthorClaim>(item, 'name');
    for (const found of fromClaim(parts, context)) {
      const known = kept.get(folded(found.name));
      if (known) completed(known, found);
      else kept.set(folded(found.name), found);
    }
  }
  return kept.size > 0 ? besidePersons([...kept.values()]) : undefined;
};

/** Beside persons an organisation is where they work, unless it is an agency that signs with them: sites add their own name. */
function besidePersons(list: Author[]): Author[] {
  if (!list.some(({ kind }) => kind === 'person')) return list;
  return list.filter(({ kind, name }) => kind !== 'organization' || ORGANIZATIONS.has(folded(name)));
}

/** The authors of a story. */
export const authorsField: Field<Author[]> = { clean: authors, merge: mergeAuthors };
