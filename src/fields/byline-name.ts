import type { AuthorKind, Contribution } from '../model/index.ts';
import { folded } from '../text.ts';
import { PART_OF } from './byline-openings.ts';
import { ORGANIZATIONS, PARTICLES, ROLE_WORD } from './byline-words.ts';

/** One name of a byline, and what stood with it. */
export interface BylineName {
  /** The name. */
  readonly name: string;
  /** Person or organisation, where the name tells. */
  readonly kind: AuthorKind;
  /** The role printed after it: "AP Auto Writer". */
  readonly jobTitle?: string;
  /** The employer printed after it. */
  readonly affiliation?: string;
  /** What they did, where a label tells. */
  readonly contribution: Contribution;
  /** True where a label stands before it: "By Jane Doe". */
  readonly isLabelled: boolean;
}

/**
 * Beside persons an organisation is the employer of the one before it, unless it is an agency that signs with them.
 * Where no person stands before it, it is dropped.
 */
export function withEmployers(names: readonly BylineName[]): BylineName[] {
  if (!names.some(({ kind }) => kind === 'person')) return [...names];
  const kept: BylineName[] = [];
  for (const each of names) {
    const last = kept.at(-1);
    if (each.kind !== 'organization' || ORGANIZATIONS.has(folded(each.name))) kept.push(each);
    else if (last?.kind === 'person' && !last.affiliation) kept[kept.length - 1] = { ...last, affiliation: each.name };
  }
  return kept;
}

/** Who takes pictures, and does no more. */
const PHOTOGRAPHER =
  /^(?:(?:staff|press)[ -]?)?(?:photo ?journalist|photographer|fotograf\p{L}*|photographe|valokuvaaja|фотограф|фотокор\p{L}*)$/iu;

/** True for the role of one who takes pictures. */
export function isPhotographer(role: string): boolean {
  return PHOTOGRAPHER.test(role);
}

/** A name with the role that stands behind it, which tells what they did where it says no more than that. */
export function besideRole(named: BylineName, role: string): BylineName {
  const part = PART_OF.get(role.toLowerCase());
  const isLabel = part !== undefined && !ROLE_WORD.test(role);
  return {
    ...named,
    ...(!isLabel && { jobTitle: named.jobTitle ?? role }),
    contribution: isPhotographer(role) ? 'photographer' : isLabel && part !== 'checked' ? part : named.contribution,
  };
}

/** Scripts in which a full name is several words. */
const PARTED_SCRIPT = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}.'’-]+$/u;

/** Beside full names, and behind an agency, a single word is where they report from: "القاهرة - أحمد المثال", "Ana Ejemplo / Madrid", "PTI, Mumbai". */
export function withoutPlaces(names: readonly BylineName[]): readonly BylineName[] {
  const hasFull = names.some(({ name, kind }) => kind === 'person' && name.includes(' '));
  const isAgencys = ORGANIZATIONS.has(folded(names[0]?.name ?? ''));
  return hasFull || isAgencys
    ? names.filter(({ name, kind }) => kind !== 'unknown' || !PARTED_SCRIPT.test(name))
    : names;
}

/** "Personal finance": a capital, and at the end a word in small letters that is in no name. */
export function isSmallSpelt(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  const last = others.at(-1) ?? '';
  return /^\p{Lu}/u.test(first) && /^\p{Ll}{3,}/u.test(last) && !PARTICLES.has(last);
}
