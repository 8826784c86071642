import { remembering } from '../memory.ts';
import { folded, line } from '../text.ts';
import { CHARGES, HONORIFIC, NOBODY, ORGANIZATIONS, ROLE_WORD } from './byline-words.ts';
import {
  INNER_BARE,
  INNER_COLON,
  INNER_LABEL,
  INNER_TRANSLATED,
  OTHER_LABEL,
  PART_OF,
  opened,
  partedLabels,
  withoutPlace,
} from './byline-openings.ts';
import type { Part } from './byline-words.ts';
import { besideRole, isPhotographer, withEmployers, withoutPlaces } from './byline-name.ts';
import type { BylineName } from './byline-name.ts';
import { withoutDays } from './without-days.ts';
import { isNobody, isOfPage } from './nobody.ts';
import { PLACE, isRoleAlone, isShouted, namesAndRoles, roleBeside } from './byline-roles.ts';
import type { Named } from './byline-roles.ts';
import { areSpacedNames, isDesk, isName, isPersonal, kindOf } from './person-name.ts';

export type { BylineName } from './byline-name.ts';

/** What follows a name and is not of it: dates, times, addresses, buttons. */
const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
/** A date in words, with or without its year. */
const DATE_WORDS = new RegExp(
  `[\\s,|•·–—(-]*\\b(?:(?:${WEEKDAY},?\\s+)?(?:${MONTHS}\\s+\\d{1,2}\\b|\\d{1,2}\\.?(?:st|nd|rd|th)?\\s+${MONTHS}(?!\\p{L}))).*$`,
  'iu',
);
/** For whom: "Jane Doe for Example Media", "JANE DOE Special to The Post", "on behalf of a group". */
const BEHALF =
  /\s+(?:for\s+\p{Lu}|(?:[Ss]pecial|SPECIAL)\s+(?:to|for|TO|FOR)\s|on behalf of\s|of the\s|with additional\s|with contributions\s).*$/u;
const ENDINGS =
  /\s*(?:[|•·–—(-]\s*|\b)(?:published|publish date|updated date|update date|updated|posted|last updated|last modified|on\s+\p{Lu}|(?:was )?(?:updated|published) on|view author archive|view all posts|view profile|see all|more by|follow|sagt:|says:|\d+\s*(?:min(?:ute)?s?|comments?|views|shares)\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|@\w+|\S+@\S+\.\w+|https?:).*$/iu;
const GLUED_HANDLE = /@\w{2,}$/u;
/** Strokes and points part a byline into pieces; each is read by itself. */
const PIECE = /\s*[|•·⋅∙▪◦●]\s*|\s+[–—]\s+|\s+-\s+(?=[\p{Lu}\p{Lo}]|\p{Ll}+\p{Lu})/u;
const SIGN = '\\s*(?:;|&|/|／|،|、)\\s*';
// In small letters: the capitals of "y", "e" and "i" are initials.
const SEPARATOR = new RegExp(
  `${SIGN}|\\s+(?:and|And|und|et|y|e|i|och|og|en|ja|és|a|та|і|й|и|και|și|ve|və|dan|و)\\s+|\\s+with\\s+(?=\\p{Lu})|\\s+(?:avec|mit|con|com)\\s+(?=\\p{Lu}{2,}|dpa)`,
  'u',
);
const SHOUTED_SEPARATOR = new RegExp(`${SIGN}|\\s+(?:AND|UND|ET|Y|OCH|OG|EN|ТА|І|И|ΚΑΙ|VE)\\s+`, 'u');

/** Letters that are capitals in Turkish, and whose small forms others spell with a mark too many. */
const TURKISH = /[İĞŞ]/u;

/** "JANE DOE" as "Jane Doe"; single words such as EFE stay. */
function unshouted(name: string): string {
  return name.includes(' ') && isShouted(name) && !ORGANIZATIONS.has(folded(name))
    ? (TURKISH.test(name) ? name.toLocaleLowerCase('tr') : name.toLowerCase()).replace(
        /(?:^|[\s'’.-])\p{L}/gu,
        (start) => (TURKISH.test(name) ? start.toLocaleUpperCase('tr') : start.toUpperCase()),
      )
    : name;
}

/** An agency in brackets behind a name, and what else may cling to it. */
const AROUND_NAMES = /^[\s–—\p{So}-]+|\s*\([^()]*\)?\s*$|[\s,.*:|(–—\p{So}-]+$/gu;
/** The letters of a paper behind a full name, which those of a name's own are not: "Aino Esimerkki KS", "Jane Doe III". */
const LAST_LETTERS =
  /(?<=^\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}\p{Ll}[\p{L}’'-]*)\s+(?!(?:[IVX]+|JR|SR)(?!\p{L}))\p{Lu}{2,3}(?=$|\s*\()/u;
const LAST_CREDENTIAL = /\s+(?:Ph\.?D|M\.?D|J\.?D|Esq|MBA|MPH|RDN?|DVM|CPA)\.?$/u;

const BRACKETED = /^[(（【［]([^()（）【】［］]*)[)）】］]$/u;
/** A time of day as East Asia writes it: "16時31分". */
const HOURS = /\d{1,2}\s?[時时시点點]\s?\d{1,2}\s?[分분]/gu;
/** "Doe, Jane T.": as libraries write names. */
const INVERTED = /^(\p{Lu}[\p{L}\p{M}'’-]+), (\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}\.)$/u;

/** Text that tells something is no byline, though it may begin like one. */
function isSentence(text: string): boolean {
  return /\p{Ll}[.!?]\s*$/u.test(text) && text.trim().split(/\s+/u).length > 8;
}

/** Longer texts are no bylines. */
const MAX_BYLINE = 1000;

/** What led over to a date or a time that was cut. */
const LEADING_OVER = /\s+(?:at|on|um|am|à|le|alle|kl|klo)$/iu;

function cutEndings(text: string): string {
  const cut = text.replace(ENDINGS, '').replace(DATE_WORDS, '').replace(GLUED_HANDLE, '');
  return cut === text ? cut : cut.replace(LEADING_OVER, '');
}

interface State {
  /** What the last label said. */
  part: Part;
  /** True where the last label stands by itself: what follows it is labelled. */
  isOpen: boolean;
  /** The name that roles which follow belong to. */
  last: Named | undefined;
  /** True behind the name of a desk: a word by itself is where it is. */
  isDesk: boolean;
  readonly names: (Named & { readonly part: Part; readonly isLabelled: boolean })[];
}

/** A full name with its role: "Jane Doe, Data Reporter". */
const ROLED = /^\p{Lu}\p{Ll}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+,\s/u;

/** Reads a piece between two strokes: a label, names with their roles, or a role of the name before. */
function readPiece(state: State, piece: string): void {
  const text = piece.trim().replace(BRACKETED, '$1').replace(KOREAN_DATELINE, '');
  const labelled = opened(text);
  if ((labelled.part === undefined && OTHER_LABEL.test(text)) || isRoleBehind(state, text, labelled.rest)) return;
  // Where an opening stands before another, the second says more: "Author: by Jane Doe".
  const { rest, part = labelled.part } = opened(cutEndings(labelled.rest));
  if (part) state.part = part;
  const isLabelled = part !== undefined || state.isOpen;
  state.isOpen = isLabelled && rest === '';
  if (rest === '' || isSentence(rest)) return;
  state.isDesk ||= isDesk(rest);
  if (state.last && !isLabelled && tellsRole(rest)) state.last.jobTitle ??= rest;
  else readNames(state, rest, isLabelled);
}

/** True for what somebody is, and no full name with it. */
function tellsRole(text: string): boolean {
  return (ROLE_WORD.test(text) || isPhotographer(text)) && !ROLED.test(text);
}

/** Takes a word that opens bylines and is a role as well, behind a name that has none: "Anna Muster | Journalist". */
function isRoleBehind({ names, last }: State, text: string, rest: string): boolean {
  if (rest !== '' || names.at(-1)?.isLabelled !== false || !ROLE_WORD.test(text)) return false;
  if (last) last.jobTitle ??= text;
  return true;
}

/** Reads the names of a piece. Beyond a stroke, and without a label, stands another thing as a rule: a button, a topic. */
function readNames(state: State, rest: string, isLabelled: boolean): void {
  const isLater = state.names.length > 0 && !isLabelled;
  for (const [number, text] of partedNames(rest).entries()) {
    const own = opened(text.trim());
    if (number > 0 && isOfRole(state, own.rest)) continue;
    for (const named of namesAndRoles(own.rest, bearerOf(state, own.rest, isLabelled, number))) {
      if (isLater && !isAnother(state.names, cleanName(named.name))) continue;
      if (state.isDesk && kindOf(cleanName(named.name)) === 'unknown') continue;
      const entry = { ...named, part: own.part ?? state.part, isLabelled: isLabelled || own.part !== undefined };
      state.names.push(entry);
      state.last = entry;
    }
  }
}

/** Whose a role is that stands by itself: the last one's, as behind an "and" in "CTO and VP for customers". */
function bearerOf({ last }: State, text: string, isLabelled: boolean, number: number): Named | undefined {
  return !isLabelled || (number > 0 && isRoleAlone(text.split(',')[0] ?? '')) ? last : undefined;
}

/** Takes words behind an "and" that go on with the role of the last: "Head of Marketing and Community Development". */
function isOfRole({ last }: State, text: string): boolean {
  if (last?.jobTitle === undefined || !isCharge(text)) return false;
  last.jobTitle += ` and ${text}`;
  return true;
}

/** True for words of what somebody is in charge of, and of nobody's name. */
function isCharge(text: string): boolean {
  return text.split(/[\s,&]+/u).every((word) => CHARGES.has(word.toLowerCase()));
}

const CASELESS_NAME = /^\p{Lo}[\p{Lo}\p{M}]*(?: \p{Lo}[\p{Lo}\p{M}]*){1,3}$/u;

/** True for a name beyond a stroke, which scripts without capitals do not tell: there it stands behind a place of one word. */
function isAnother(before: State['names'], name: string): boolean {
  const isBehindPlace = before.length === 1 && before[0]?.name.includes(' ') === false && !before[0].isLabelled;
  return isPersonal(name) || kindOf(name) === 'organization' || (isBehindPlace && CASELESS_NAME.test(name));
}

const LATIN_WORD = /^\p{sc=Latin}+$/u;

/** Parts names at "and" in any of the languages; a single word beside `&` is a part of one: "Wellness & Prevention". */
function partedNames(text: string): string[] {
  if (areSpacedNames(text)) return text.split(/\s+/u);
  const parts = text.split(isShouted(text) ? SHOUTED_SEPARATOR : SEPARATOR);
  const isOne = text.includes('&') && parts.some((part) => LATIN_WORD.test(part) && !ORGANIZATIONS.has(folded(part)));
  return isOne ? [text] : parts;
}

/** Where a Korean agency reports from: "(서울=연합뉴스) 홍길동 기자". */
const KOREAN_DATELINE = /^[[(（【][^\])）】=]{1,16}=[^\])）】=]{1,16}[\])）】]\s*/u;

/** The desk before a Korean name: "사회부 홍길동". */
const KOREAN_DESK = /^\p{sc=Hangul}{1,6}[부팀국]\s+(?=\p{sc=Hangul}{2,4}$)/u;

function cleanName(name: string): string {
  const bare = name
    .replace(BEHALF, '')
    .replace(PLACE, '')
    .replace(AROUND_NAMES, '')
    .replace(LAST_CREDENTIAL, '')
    .replace(LAST_LETTERS, '')
    .replace(AROUND_NAMES, '');
  return unshouted(bare.replace(HONORIFIC, '').replace(KOREAN_DESK, ''));
}

/** What somebody did, in brackets behind the name: "Anna Muster (Fotos)". */
const DONE = /\S\s*[(（]([^()（）]+)[)）]\s*$/u;

/** A name with the role beside it, which says what its bearer did where no label does. */
function titledBy(named: BylineName, role: string | undefined): BylineName {
  if (!role) return named;
  return named.contribution === 'author' ? besideRole(named, role) : { ...named, jobTitle: role };
}

/** A name with all that stands with it; `undefined` for what is none, or belongs to somebody who only checked the story. */
function named(entry: State['names'][number]): BylineName | undefined {
  const { name, jobTitle, affiliation, isLabelled } = entry;
  const part = PART_OF.get(DONE.exec(name)?.[1]?.toLowerCase() ?? '') ?? entry.part;
  const cleaned = cleanName(name);
  if (part === 'checked' || !isName(cleaned) || isOfPage(cleaned)) return undefined;
  const titled = roleBeside(cleaned);
  const role = jobTitle ?? titled?.jobTitle;
  const own = titled?.name ?? cleaned;
  if (isNobody(own, isLabelled)) return undefined;
  return titledBy(
    { name: own, kind: kindOf(own), ...(affiliation && { affiliation }), contribution: part, isLabelled },
    role,
  );
}

/** True for a piece that is a label and no more. */
function isLabel(piece: string): boolean {
  const { rest, part } = opened(piece.trim());
  return part !== undefined && rest.trim() === '';
}

/** Pieces in which each label stands before its name: "Anna Muster | Text | Otto Beispiel | Foto" has them behind. */
function labelsFirst(pieces: readonly string[]): readonly string[] {
  const filled = pieces.filter((piece) => piece.trim() !== '');
  const [first = '', last = ''] = [filled[0], filled.at(-1)];
  if (filled.length < 2 || opened(first.trim()).part !== undefined || !isLabel(last) || ROLE_WORD.test(last))
    return pieces;
  return filled.flatMap((piece, number) => {
    if (isLabel(piece)) return [];
    const next = filled[number + 1] ?? '';
    return isLabel(next) ? [next, piece] : [piece];
  });
}

/** The names of a byline, each with its kind, its role, and what it did; none where the line names nobody. */
export const readByline = remembering((text): readonly BylineName[] => {
  if (text.length > MAX_BYLINE || NOBODY.has(folded(text))) return [];
  const shown = withoutDays(line(text).replace(INNER_TRANSLATED, ' | '));
  const whole = shown.replace(HOURS, ' | ').replace(BRACKETED, '$1').replace(INVERTED, '$2 $1');
  // Where strokes part it, each piece is asked by itself.
  if (isSentence(whole) && !whole.includes(' | ') && opened(whole).part === undefined) return [];
  const bare = withoutPlace(whole);
  const state: State = { part: 'author', isOpen: false, last: undefined, isDesk: false, names: [] };
  const parted = bare.replace(INNER_LABEL, ' | ').replace(INNER_COLON, ' | ').replace(INNER_BARE, ' | ');
  for (const piece of labelsFirst(partedLabels(parted).split(PIECE))) readPiece(state, piece);
  return withEmployers(withoutPlaces(state.names.flatMap((each) => named(each) ?? [])));
});
