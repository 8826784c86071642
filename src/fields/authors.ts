import type { Author, AuthorKind, Contribution, Evidence } from '../model/index.ts';
import { phrasingLine } from '../phrasing.ts';
import { folded, line } from '../text.ts';
import { agreementOf, decided } from './agreement.ts';
import type { Agreement } from './agreement.ts';
import { readByline } from './byline.ts';
import { ORGANIZATIONS } from './byline-words.ts';
import { jobTitleOf } from './job-title.ts';
import { isName, kindOf } from './person-name.ts';
import type { Clean, Context, Field, Merged, Supported } from './field.ts';
import { image } from './image.ts';
import { partsOf, withoutAbsent } from './parts.ts';
import { phrasing } from './phrasing.ts';
import { plain } from './plain.ts';
import { publisher } from './publisher.ts';
import { isSameName } from './same-name.ts';
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

/**
 * What a source says, but for newsrooms that are told to be persons: half of all systems know no other authors. A name of
 * two words may be a person's, whatever its words are.
 */
function kindFor(name: string, claimed: AuthorKind | undefined): AuthorKind {
  const own = kindOf(name);
  const isNewsroom = own === 'organization' && (name.split(' ').length > 2 || ORGANIZATIONS.has(folded(name)));
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
  return isSameName(a.name, b.name) || (a.url !== undefined && a.url === b.url);
}

/** Of two bios the longer one is the bio; the other is its summary for search engines. */
function isLongerBio(key: string, known: Author, other: Author): boolean {
  return key === 'bio' && phrasingLine(other.bio ?? []).length > phrasingLine(known.bio ?? []).length;
}

const LATIN_NAME = /^[\p{sc=Latin}\p{M}\s.'’-]+$/u;
const OTHER_SCRIPT = /^(?:(?!\p{sc=Latin})[\p{L}\p{M}\s.'’-])+$/u;

/** Gives an author what another place knows of the same one; gives the names of what was new. */
function completed(known: Author, other: Author): string[] {
  const added: string[] = [];
  for (const key of DETAILS) {
    const value = other[key];
    if (value === undefined || (known[key] !== undefined && !isLongerBio(key, known, other))) continue;
    Object.assign(known, { [key]: value });
    added.push(key);
  }
  // Heads write names in Latin letters that readers see in those of their language.
  if (LATIN_NAME.test(known.name) && OTHER_SCRIPT.test(other.name)) known.name = other.name;
  if (known.kind === 'unknown' && other.kind !== 'unknown') known.kind = other.kind;
  const profiles = new Set([...known.sameAs, ...other.sameAs]);
  if (profiles.size > known.sameAs.length) {
    known.sameAs = [...profiles];
    added.push('sameAs');
  }
  return added;
}

/** What an author of the story did; editors and photographers make no list of authors more complete. */
const WROTE: ReadonlySet<Contribution> = new Set(['author', 'contributor', 'reporter']);

/** Those who are named beside the writers; editors are seldom, and then by desks. */
const BESIDE: ReadonlySet<Contribution> = new Set(['translator', 'photographer', 'illustrator']);

const isWriter = ({ contribution }: Author): boolean => WROTE.has(contribution);

function writers(list: readonly Author[]): readonly Author[] {
  const found = list.filter(isWriter);
  return found.length > 0 ? found : list;
}

const holdsAll = (list: readonly Author[], others: readonly Author[]): boolean =>
  others.every((other) => list.some((known) => isSame(known, other)));

/** How far another list of authors says what one does: all of it, or the authors that it has of it, or nothing. */
function shareOf(others: readonly Author[], owns: readonly Author[]): number {
  const [other, own] = [writers(others), writers(owns)];
  if (holdsAll(other, own)) return 1;
  return holdsAll(own, other) ? other.length / own.length : 0;
}

/** Less than this, and nobody is named: an author is not invented. */
const MIN_BELIEF = 0.4;
/** A place that is believed this much is believed where it names more authors than others. */
const MIN_COMPLETE = 0.845;

/** False where another place names all of these authors and others besides: markup often forgets those without a page. */
function isComplete(list: readonly Author[], claims: readonly Supported<Author[]>[]): boolean {
  return !claims.some(
    ({ value, evidence }) =>
      writers(value).length > writers(list).length &&
      evidence.confidence >= MIN_COMPLETE &&
      holdsAll(writers(value), writers(list)),
  );
}

/** Those that a place names beside the same writers: markup knows who wrote a story, and the line who translated it. */
function besideWriters(list: readonly Author[], claims: readonly Supported<Author[]>[]): Author[] {
  const added: Author[] = [];
  for (const { value } of claims) {
    if (!holdsAll(list, value.filter(isWriter)) || !holdsAll(value, list)) continue;
    added.push(...value.filter((each) => BESIDE.has(each.contribution) && !holdsAll([...list, ...added], [each])));
  }
  return added;
}

/**
 * Merges lists of authors. The list that is believed most, by its place and by the places that agree, says who the
 * authors are; the others add what they know of them. `undefined` where none is believed enough.
 */
export function mergeAuthors(claims: readonly Supported<Author[]>[]): Merged<Author[]> | undefined {
  const own = decided(claims);
  const complete = own ? [own] : claims.filter(({ value }) => isComplete(value, claims));
  const best = complete
    .map((claim) => agreementOf(claim, claims, shareOf))
    .reduce<Agreement<Author[]> | undefined>(
      (top, each) => (top && top.support >= each.support ? top : each),
      undefined,
    );
  if (!best || best.support < MIN_BELIEF) return undefined;
  const value = [...best.claim.value, ...besideWriters(best.claim.value, claims)].map((each) => ({ ...each }));
  const parts: Record<string, Evidence[]> = {};
  for (const { value: list, evidence } of claims.filter((claim) => claim !== best.claim)) {
    for (const other of list) {
      const at = value.findIndex((each) => isSame(each, other));
      const known = value[at];
      if (!known) continue;
      for (const key of completed(known, other)) parts[`/${String(at)}/${key}`] = [evidence];
    }
  }
  return { value, parts, evidence: doubted(best.evidence) };
}

/** However many places agree, so many lists in a hundred are not what an editor would write. */
const MOST = 0.975;

function doubted([best, ...others]: readonly Evidence[]): Evidence[] {
  return best ? [{ ...best, confidence: Math.round(best.confidence * MOST * 1000) / 1000 }, ...others] : [];
}

/** The authors of a story. */
export const authorsField: Field<Author[]> = { clean: authors, merge: mergeAuthors };
