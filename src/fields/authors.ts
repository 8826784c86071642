import type { Author, AuthorKind, Contribution, Evidence } from '../model/index.ts';
import { phrasingLine } from '../phrasing.ts';
import { folded, line } from '../text.ts';
import { isName, kindOf, readByline } from './byline.ts';
import type { Clean, Context, Field, Merged, Supported } from './field.ts';
import { image } from './image.ts';
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

function author(name: string, claim: AuthorClaim, context: Context): Author {
  const portrait = image(claim.image, context);
  const bio = phrasing(claim.bio, context);
  const optional = {
    givenName: plain(80)(claim.givenName, context),
    familyName: plain(80)(claim.familyName, context),
    jobTitle: plain(150)(claim.jobTitle, context),
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
    kind: claim.kind ?? kindOf(name),
    name,
    contribution: claim.contribution ?? 'author',
    sameAs: urls(claim.sameAs, context) ?? [],
    ...withoutAbsent(optional),
  };
}

/** The authors that one claim names: several, where its name is a byline of several. */
function fromClaim(claim: AuthorClaim, context: Context): Author[] {
  if (typeof claim.name !== 'string') return [];
  const names = readByline(claim.name);
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
      if (known) complete(known, found);
      else kept.set(folded(found.name), found);
    }
  }
  return kept.size > 0 ? [...kept.values()] : undefined;
};

/** The details that another place may know of an author whose name it shares. */
const DETAILS = [
  'givenName',
  'familyName',
  'jobTitle',
  'bio',
  'bioTruncated',
  'image',
  'url',
  'email',
  'location',
  'affiliation',
] as const;

function isSame(a: Author, b: Author): boolean {
  if (folded(a.name) === folded(b.name)) return true;
  return a.url !== undefined && a.url === b.url;
}

/** Of two bios the longer one is the bio; the other is its summary for search engines. */
function isLongerBio(key: string, known: Author, other: Author): boolean {
  return key === 'bio' && phrasingLine(other.bio ?? []).length > phrasingLine(known.bio ?? []).length;
}

/** Gives an author what another place knows of the same one; gives the names of what was new. */
function complete(known: Author, other: Author): string[] {
  const added: string[] = [];
  for (const key of DETAILS) {
    const value = other[key];
    if (value === undefined || (known[key] !== undefined && !isLongerBio(key, known, other))) continue;
    Object.assign(known, { [key]: value });
    added.push(key);
  }
  if (known.kind === 'unknown' && other.kind !== 'unknown') known.kind = other.kind;
  const profiles = new Set([...known.sameAs, ...other.sameAs]);
  if (profiles.size > known.sameAs.length) {
    known.sameAs = [...profiles];
    added.push('sameAs');
  }
  return added;
}

/** False where another place names all of these authors and others besides: markup often forgets those without a page. */
function isComplete(list: readonly Author[], claims: readonly Supported<Author[]>[]): boolean {
  return !claims.some(
    ({ value }) => value.length > list.length && list.every((known) => value.some((other) => isSame(known, other))),
  );
}

/** Merges lists of authors. The surest place says who the authors are; the others add what they know of them. */
export function mergeAuthors(claims: readonly Supported<Author[]>[]): Merged<Author[]> {
  const best = claims.find((claim) => isComplete(claim.value, claims)) ?? claims[0];
  const others = claims.filter((claim) => claim !== best);
  const value = (best?.value ?? []).map((each) => ({ ...each }));
  const parts: Record<string, Evidence[]> = {};
  for (const { value: list, evidence } of others) {
    for (const other of list) {
      const at = value.findIndex((each) => isSame(each, other));
      const known = value[at];
      if (!known) continue;
      for (const key of complete(known, other)) parts[`/${String(at)}/${key}`] = [evidence];
    }
  }
  return { value, parts };
}

/** The authors of a story. */
export const authorsField: Field<Author[]> = { clean: authors, merge: mergeAuthors };
