import type { Author, Contribution, Evidence } from '../model/index.ts';
import { agreementOf, decided, together } from './agreement.ts';
import type { Agreement } from './agreement.ts';
import { completed, isSame } from './author-details.ts';
import type { Merged, Supported } from './field.ts';
import { isPersonal, kindOf } from './person-name.ts';

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

/**
 * False where another place, or several that say the same, names all of these authors and others besides: markup often
 * forgets those without a page.
 */
function isComplete(list: readonly Author[], claims: readonly Supported<Author[]>[]): boolean {
  const longer = claims.filter(
    ({ value }) => writers(value).length > writers(list).length && holdsAll(writers(value), writers(list)),
  );
  return !longer.some(
    ({ value }) => together(longer.filter((each) => shareOf(each.value, value) === 1)) >= MIN_COMPLETE,
  );
}

/** Those that a place names beside the same writers: markup knows who wrote a story, and the line who translated it. */
function besideWriters(list: readonly Author[], claims: readonly Supported<Author[]>[]): Author[] {
  const added: Author[] = [];
  for (const { value } of claims) {
    const isTranslated = value.every(({ contribution }) => contribution === 'translator');
    if (!isTranslated && (!holdsAll(list, value.filter(isWriter)) || !holdsAll(value, list))) continue;
    added.push(...value.filter((each) => BESIDE.has(each.contribution) && !holdsAll([...list, ...added], [each])));
  }
  return added;
}

/** A place that reads a page as people do, and is believed this much, is believed before those that name a newsroom alone. */
const MIN_PERSONS = 0.75;
/** More than this are those whom a newsroom gathered. */
const MAX_PERSONS = 2;

const isNewsroom = ({ name }: Author): boolean => kindOf(name) === 'organization';

const most = (agreements: readonly Agreement<Author[]>[]): Agreement<Author[]> | undefined =>
  agreements.reduce<Agreement<Author[]> | undefined>(
    (top, each) => (top && top.support >= each.support ? top : each),
    undefined,
  );

/**
 * The list of authors that is believed most. Where it has newsrooms alone, one of persons whom a reader sees named goes
 * before it: "By Example News" stands over stories that others wrote, as their last line tells.
 */
function believed(claims: readonly Supported<Author[]>[]): Agreement<Author[]> | undefined {
  const own = decided(claims);
  // Where somebody is said to have written it, the translator alone is not the author.
  const wrote = claims.filter(({ value }) => value.some(isWriter));
  const complete = own ? [own] : (wrote.length > 0 ? wrote : claims).filter(({ value }) => isComplete(value, claims));
  const agreements = complete.map((claim) => agreementOf(claim, claims, shareOf));
  const best = most(agreements);
  if (own || !best?.claim.value.every(isNewsroom)) return best;
  const ofPersons = agreements.filter(
    ({ claim: { value, evidence }, support }) =>
      evidence.source === 'html' &&
      support >= MIN_PERSONS &&
      value.length <= MAX_PERSONS &&
      value.every((each) => isWriter(each) && isPersonal(each.name)),
  );
  return most(ofPersons) ?? best;
}

/** The lists without those whom another place calls the editor: links to both stand side by side. */
function withoutEditors(claims: readonly Supported<Author[]>[]): readonly Supported<Author[]>[] {
  const editors = claims.flatMap(({ value }) => value.filter(({ contribution }) => contribution === 'editor'));
  if (editors.length === 0) return claims;
  return claims.map((claim) => {
    const value = claim.value.filter((each) => !isWriter(each) || !editors.some((editor) => isSame(editor, each)));
    return value.some(isWriter) ? { ...claim, value } : claim;
  });
}

/**
 * Merges lists of authors. The list that is believed most, by its place and by the places that agree, says who the
 * authors are; the others add what they know of them. `undefined` where none is believed enough.
 */
export function mergeAuthors(all: readonly Supported<Author[]>[]): Merged<Author[]> | undefined {
  const claims = withoutEditors(all);
  const best = believed(claims);
  if (!best || best.support < MIN_BELIEF) return undefined;
  const value = [...best.claim.value, ...besideWriters(best.claim.value, claims)].map((each) => ({ ...each }));
  const parts: Record<string, Evidence[]> = {};
  for (const { value: list, evidence } of claims.filter((claim) => claim !== best.claim)) {
    for (const other of list) {
      const at = value.findIndex((each) => isSame(each, other));
      const known = value[at];
      if (!known) continue;
      // Markup names all alike, and the line says who took the pictures.
      const isTold = list.some(isWriter) || other.contribution === 'translator';
      if (known.contribution === 'author' && BESIDE.has(other.contribution) && isTold)
        known.contribution = other.contribution;
      for (const key of completed(known, other)) parts[`/${String(at)}/${key}`] = [evidence];
    }
  }
  return { value: value.map((each) => withoutNeighbour(each, value)), parts, evidence: doubted(best.evidence) };
}

/** An author whose role is not the name of another: where names stand in a row, each follows the one before as roles do. */
function withoutNeighbour(each: Author, all: readonly Author[]): Author {
  const isName = all.some(({ name }) => name === each.jobTitle);
  return isName
    ? (Object.fromEntries(Object.entries(each).filter(([key]) => key !== 'jobTitle')) as unknown as Author)
    : each;
}

/** However many places agree, so many lists in a hundred are not what an editor would write. */
const MOST = 0.975;

function doubted([best, ...others]: readonly Evidence[]): Evidence[] {
  return best ? [{ ...best, confidence: Math.round(best.confidence * MOST * 1000) / 1000 }, ...others] : [];
}
