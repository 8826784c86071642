import type { Author } from '../model/index.ts';
import { phrasingLine } from '../phrasing.ts';
import { isSameName } from './same-name.ts';

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

/** True where two are the same author: by name, or by the address of their page. */
export function isSame(a: Author, b: Author): boolean {
  return isSameName(a.name, b.name) || (a.url !== undefined && a.url === b.url);
}

/** Of two bios the longer one is the bio; the other is its summary for search engines. */
function isLongerBio(key: string, known: Author, other: Author): boolean {
  return key === 'bio' && phrasingLine(other.bio ?? []).length > phrasingLine(known.bio ?? []).length;
}

const LATIN_NAME = /^[\p{sc=Latin}\p{M}\s.'’-]+$/u;
const OTHER_SCRIPT = /^(?:(?!\p{sc=Latin})[\p{L}\p{M}\s.'’-])+$/u;

/** Gives an author what another place knows of the same one; gives the names of what was new. */
export function completed(known: Author, other: Author): string[] {
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
