import { folded } from '../text.ts';
import { CREDENTIAL, ORGANIZATIONS, PARTICLES, ROLE_WORD } from './byline-words.ts';

/** A name, and the role that stands with it. */
export interface Named {
  /** The name, as it stands. */
  name: string;
  /** The role after it. */
  jobTitle?: string;
  /** The agency after it. */
  affiliation?: string;
}

const COMMA = /\s*[,،，]\s*/u;

/** The place from which somebody reports: "Jane Doe in Kyiv". */
export const PLACE = /\s+(?:in|à|aus|из|із|з)\s+\p{Lu}[\p{L} .'’-]{2,40}$/u;
/** True for a text in capitals. */
export function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Several words, one of them in lower case, and no number: a description of somebody, and no name. */
function isDescription(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length > 1 && !/\d/u.test(text) && words.some((word) => /^\p{Ll}{2,}/u.test(word) && !PARTICLES.has(word))
  );
}

/** A word in lower case, a time: what a date leaves behind. */
function isRemnant(text: string): boolean {
  return /^\p{Ll}\p{L}{0,5}\.?(?:\s*\d[\d:.h]*)?$|^\d[\d:.h]*(?:\s*\p{L}{1,4})?$/u.test(text);
}

const LETTERS = /^[(]?\p{Lu}[\p{Lu}.&-]{1,7}[)]?\.?$|^\d{1,4}$/u;

/** "MD", "DVM, DACVB", "E-RYT 200": letters behind a name that is not in capitals itself. */
function isCredential(part: string, name: string): boolean {
  if (name === '') return false;
  if (CREDENTIAL.test(part)) return true;
  return (
    !isShouted(name) &&
    !ORGANIZATIONS.has(folded(part)) &&
    part.split(' ').every((word) => LETTERS.test(word) || CREDENTIAL.test(word))
  );
}

/** True for what stands behind a name and says what its bearer is. */
function isRole(part: string): boolean {
  return ROLE_WORD.test(part) || isDescription(part.replace(PLACE, ''));
}

/** False for a single word behind a full name: it is a place. */
function isAnotherName(part: string, names: readonly Named[], last: Named | undefined): boolean {
  return !last || names.length === 0 || part.includes(' ') || !last.name.includes(' ');
}

/** True for what is no name and says nothing of one: blank, left behind by a date, letters behind a name. */
function isNothing(part: string, last: Named | undefined): boolean {
  return part === '' || (last !== undefined && isRemnant(part)) || isCredential(part, last?.name ?? '');
}

/** Splits "Jane Doe, AP Writer" and "A. Muster, B. Beispiel" at commas: a part with a role word belongs to the name before. */
export function namesAndRoles(text: string, before: Named | undefined): Named[] {
  const names: Named[] = [];
  for (const whole of text.split(COMMA)) {
    const last = names.at(-1) ?? before;
    const part = whole.replace(/^(\p{Lu}+) \(.*\)$/u, '$1');
    if (isNothing(part, last)) continue;
    const own = names.at(-1);
    if (own && ORGANIZATIONS.has(folded(part))) own.affiliation ??= part;
    else if (last && isRole(part)) last.jobTitle ??= part;
    else if (isAnotherName(part, names, last)) names.push({ name: part });
  }
  return names;
}
