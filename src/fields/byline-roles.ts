import { folded } from '../text.ts';
import { CREDENTIAL, ORGANIZATIONS, PARTICLES, ROLE_WORD } from './byline-words.ts';
import { isPersonal } from './person-name.ts';

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

/** Georgian writes names in small letters too. */
const SMALL = /^(?!\p{sc=Georgian})\p{Ll}{2,}/u;

/** The words of a text that are in lower case, and stand in no name. */
function smallWords(text: string): number {
  return text.split(' ').filter((word) => SMALL.test(word) && !PARTICLES.has(word)).length;
}

/** Several words, one of them in lower case, and no number: a description of somebody, and no name. */
function isDescription(text: string): boolean {
  return text.includes(' ') && !/\d/u.test(text) && smallWords(text) > 0;
}

/** "M.A. Journalism": letters and what they are in. */
const DEGREE = /^(?:B\.?A|B\.?Sc|M\.?A|M\.?Sc|MBA|MPH|Ph\.?D)\.?\s/u;

/** Roles that are also surnames, behind a given name: "Jane Farmer". */
const SURNAME =
  /^\p{Lu}[\p{L}'’-]+ (?:Anchor|Chair|Chef|Coach|Farmer|Fellow|Head|Host|Lead|Major|Minister|Partner|President|Teacher)$/u;

/** True for what tells what somebody is, and not what they are called: "Senior Autos Reporter", "writer on spirits". */
export function isRoleAlone(text: string): boolean {
  const [last = ''] = text.split(' ').slice(-1);
  return (
    smallWords(text) > 2 || DEGREE.test(text) || (text.includes(' ') && ROLE_WORD.test(last) && !SURNAME.test(text))
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
  return (ROLE_WORD.test(part) && !SURNAME.test(part)) || isDescription(part.replace(PLACE, ''));
}

/** False for a single word behind a full name: it is a place, or an employer. */
function isAnotherName(part: string, isFirst: boolean, last: Named | undefined): boolean {
  return !last || isFirst || part.includes(' ') || !last.name.includes(' ');
}

/** From where: "Ana Exemplo, em Nampula". */
const FROM = /^(?:em|en|in|à|aus|din|из|з)\s+\p{Lu}[\p{L}.'’-]+$/u;

/** Behind names, a station by its letters and where it is: "Por Ana Exemplo, CBN Recife". */
const STATION = /^\p{Lu}{3,5} \p{Lu}\p{Ll}+$/u;

/** True for what is no name and says nothing of one: blank, left behind by a date, letters behind a name. */
function isNothing(part: string, last: Named | undefined): boolean {
  const isBehind = last !== undefined && (isRemnant(part) || STATION.test(part));
  return part === '' || FROM.test(part) || isBehind || isCredential(part, last?.name ?? '');
}

/** "Ana Exemplo, da Folha": for whom somebody writes. */
const EMPLOYER = /^(?:da|do|del|della|du|vom|of)\s+(?=\p{Lu}\p{L}+$)|^(?=\p{Ll}\p{L}?\d)/u;

/** Splits "Jane Doe, AP Writer" and "A. Muster, B. Beispiel" at commas: a part with a role word belongs to the name before. */
export function namesAndRoles(text: string, before: Named | undefined): Named[] {
  const names: Named[] = [];
  for (const [number, whole] of text.split(COMMA).entries()) {
    const last = names.at(-1) ?? before;
    const part = whole.replace(/^(\p{Lu}+) \(.*\)$/u, '$1');
    if (isNothing(part, last)) continue;
    const own = names.at(-1);
    if (own && EMPLOYER.test(part)) own.affiliation ??= part.replace(EMPLOYER, '');
    else if (own && ORGANIZATIONS.has(folded(part))) own.affiliation ??= part;
    else if (last && isRole(part)) last.jobTitle ??= part;
    else if (isAnotherName(part, number === 0, last)) names.push({ name: part });
  }
  return names;
}

/** "Redakteurin Anna Muster", "Senior Writer Jane Doe": the role stands before the name. */
function roleBefore(text: string): { name: string; jobTitle: string } | undefined {
  const words = text.split(' ');
  const last = words.findLastIndex((word) => ROLE_WORD.test(word)) + 1;
  const name = words.slice(last).join(' ');
  return last > 0 && isPersonal(name) ? { name, jobTitle: words.slice(0, last).join(' ') } : undefined;
}

/** Words that a role begins with, beside those that are one. */
const QUALIFIER =
  /^(?:senior|junior|staff|freelance|contributing|managing|content|marketing|news|political|sports?|tech|technology|science|health|business|associate|deputy|assistant|executive|former|guest|special|chief|digital|national|foreign|investigative|data|features?|culture|opinion|education|climate|world|city|local)$/iu;

/** "Jane Doe Senior Writer": the role stands behind the name without a sign between. */
function roleAfter(text: string): { name: string; jobTitle: string } | undefined {
  const words = text.split(' ');
  const first = words.findIndex((word, at) => at > 1 && (QUALIFIER.test(word) || ROLE_WORD.test(word)));
  const [name, jobTitle] = [words.slice(0, first).join(' '), words.slice(first).join(' ')];
  return first > 1 && !QUALIFIER.test(words[0] ?? '') && ROLE_WORD.test(jobTitle) && isPersonal(name)
    ? { name, jobTitle }
    : undefined;
}

/** The name and the role of a text that has both without a sign between them. */
export function roleBeside(text: string): { name: string; jobTitle: string } | undefined {
  return roleBefore(text) ?? roleAfter(text);
}
