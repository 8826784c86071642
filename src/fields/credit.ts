import type { Credit, CreditRole } from '../model/index.ts';
import { collapse, folded, line } from '../text.ts';
import { AGENCIES, HANDOUT, INSTITUTION, LABELS, READ_OUT } from './credit-words.ts';

/** A caption, with the credit taken out of it. */
export interface CaptionParts {
  /** What the caption says of the picture. */
  readonly caption?: string;
  /** Whom the picture is owed to, as printed, without brackets and label. */
  readonly creditLine?: string;
  /** What the label before the credit says of the first name. */
  readonly role?: CreditRole;
}

const ROLE_OF_LABEL: ReadonlyMap<string, CreditRole> = new Map(
  LABELS.flatMap(({ role, words }) => words.split(', ').map((word) => [word, role] as const)),
);
const LABEL_WORDS = [...ROLE_OF_LABEL.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  .join('|');

/** A label at the beginning of a credit: the words, then a colon, or `©` and ` by ` as they are. */
const LABEL_START = new RegExp(
  `^(${LABEL_WORDS})\\s*(?:[:：|=＝／]|\\.{3}|…|(?<=©|\\(c\\)|\\b(?:by|von|of|di|via|copyright)|\\bfot\\.)\\s)\\s*`,
  'iu',
);
/** A label without a colon, which capitals behind it tell from a sentence: "Foto Luca Serra/LaPresse", "Beeld ANP". */
const BARE_LABEL =
  /^(?:Credit|Foto|Fotos|FOTO|Photo|PHOTO|Bild|Beeld|Kuva|Фото|Fot)\s+(?=\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}|\s*[/|]|$))/u;
const [READ_CREDIT, READ_CAPTION] = (['credit', 'caption'] as const).map(
  (part) => new RegExp(`^(?:${READ_OUT.find(({ of }) => of === part)?.words ?? ''})\\s*[,،，:：]\\s*`, 'iu'),
) as [RegExp, RegExp];

/** "Foto: A bridge at dawn (Ada Sample/dpa)": the label is of the whole, where the credit is in brackets. */
const OF_WHOLE = /^(?:foto|photo|image|bild|imagen|imagem|kuva|фото)\s*[:：]\s*/iu;
/** Which of a gallery's pictures it is: "3of9Boats at the pier", "1/12 The bridge". */
const COUNTER = /^\d{1,3}(?:of|\/)\d{1,3}\s*(?=\p{Lu})/u;
/** "Caption Boats lie at the pier": the word is read out. */
const BARE_CAPTION = /^Caption\s+(?=\p{Lu})/u;
/** What stands by a picture and tells nothing of it. */
const NO_CAPTION =
  /^(?:image (?:copyright|caption|source)|credits?:?|(?:(?:media|video|audio) )?playback is(?:n['’]t | not | un)supported\b.{0,40}|(?:your|this) browser (?:does not|doesn['’]t) support\b.{0,60})\.?$/iu;
/** The label of a credit that stands apart, left at the end of a caption. */
const LABEL_AT_END = /\s*(?:image|photo|picture|credit)s?\s*:\s*$/iu;
/** A name has fewer words. */
const MIN_TOLD = 7;

/** True for words that tell what a picture shows: most are in small letters. */
function isTold(text: string): boolean {
  const words = text.split(' ');
  return words.length >= MIN_TOLD && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
}

/** How many characters of a caption are no words of it, but are read out before it, or in its place. */
export function readOutBefore(text: string): number {
  if (NO_CAPTION.test(text)) return text.length;
  const label = OF_WHOLE.exec(text)?.[0].length ?? 0;
  const isOfWhole =
    isCreditLine(BRACKET_TAIL.exec(text)?.[1] ?? '') ||
    (/^\p{Lu}/u.test(text.slice(label)) && isTold(text.slice(label)));
  if (label > 0 && isOfWhole) return label;
  return (COUNTER.exec(text) ?? BARE_CAPTION.exec(text) ?? READ_CAPTION.exec(text))?.[0].length ?? 0;
}

/** How many characters of a caption are its words, without the label of a credit that stands apart. */
export function lengthOfWords(text: string): number {
  return LABEL_AT_END.exec(text)?.index ?? text.length;
}

/** True for a text that says before all else that it is a credit. */
export function opensAsCredit(text: string): boolean {
  return READ_CREDIT.test(text);
}

/** The same at the end of a sentence within a caption. */
const LABEL_TAIL = new RegExp(
  `(?:^|[\\s.!?…。！？|–—(\\[])((?:${LABEL_WORDS})\\s*(?:[:：=＝]\\s*|(?<=©|\\(c\\)|\\b(?:by|of|copyright|(?:image|photos?) via)|\\bfot\\.)\\s?)(?:[^.!?:：。]|(?<=\\b\\p{Lu})\\.){2,120}?)[.)\\]]?$`,
  'iu',
);
const BRACKET_TAIL = /[([（【]([^()[\]（）【】]{2,200})[)\]）】]\s*\.?$/u;
/** Right behind the full stop, without a space, systems set whose picture it is: "The bridge on Friday.(WXQN)". */
const GLUED_BRACKET = /(?<=\p{Ll}[.!?”"])[(（]([^()（）]{2,60})[)）]$/u;
const DASH_TAIL = /\s[–—-]\s([^–—|]{2,80})$/u;
/** What stands behind the last sentence and is none: an agency, or several words in capitals. A name could be of who said it. */
const LAST_TAIL = /\p{Ll}[.!?…]["”»]?\s([^.!?…:]{2,60})$/u;
const SHOUTED = /^(?=.*\s)[\p{Lu}\s'’«»&/-]+$/u;
const BAR_TAIL = /\s[|·•]\s([^|·•]{2,100})$/u;
/** A person's name: words that begin with capitals. */
const PERSON = `(?:\\p{Lu}[\\p{L}.'’-]+\\s+){1,3}\\p{Lu}[\\p{L}'’-]+`;
/** "… /연합뉴스": a stroke and an agency. */
const SLASH_TAIL = /\s\/\s?([^/|]{2,60})$/u;
/** "李华 摄", "田中太郎撮影": who took it, before the word for it. */
const TAKEN_TAIL = /(?:^|[\s。；;，,、=＝])([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2,8}\s?(?:摄影?|攝影?|撮影))$/u;
/** "港日報社", "市提供": a newspaper, or who gave the picture, in brackets. */
const GIVEN = /^[\p{sc=Han}\p{sc=Katakana}\p{L}]{2,16}(?:新聞社?|日報社?|通信社?|通讯社|提供|撮影|写真)$/u;
/** Behind a sentence that has ended: "Ada Sample (EFE)", "REUTERS/Ada Sample". */
const SIGNED_TAIL = new RegExp(
  `(?<!\\b[Ff]ot)[.!?…]["”»]?\\s+(${PERSON}\\s\\([^()]{2,40}\\)|\\p{Lu}[^.!?:/|()]{1,40}\\s?/\\s?\\p{Lu}[^.!?:/|()]{1,40}(?:/[^.!?:/|()]{2,40})?)$`,
  'u',
);
/** Behind a sentence as well: "Beeld ANP / Ada Sample". */
const BARE_TAIL = new RegExp(`(?:^|[.!?…]["”»]?)\\s*(${BARE_LABEL.source.slice(1)}[^.!?:]{2,80})$`, 'u');
const CHAIN =
  /\s*[/|]\s*|\s+on\s+(?=Unsplash|Pexels|Flickr|Pixabay)|\s+via\s+|\s+for\s+(?=\p{Lu})|\s*\((?=[^()]+\)$)|\s+[–—-]\s+|\s*;\s*|\s*,\s*(?=\p{Lu})/u;

/** Marks of an archive that stand in a chain beside names. */
const ARCHIVE = /^(?:file|file photo|archiv|archivo|archive)$/u;
const LETTERS = /\p{L}.*\p{L}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** "REUTERS" beside a person's name is an agency whatever it is called. */
const CAPITALS = /^\p{Lu}{3,}$/u;

/** Words by which an agency that is not in the list is known. */
const AGENCY_WORD =
  /(?:^|\s)(?:agency|wire|agentur|agencia|agence|agenzia|agencja|agência|ajans|agentschap|kantor berita|byrån|hírügynökség|агенція|агентство|وكالة|通信社|通讯社)(?:\s|$)/u;

function isAgency(name: string): boolean {
  return AGENCIES.has(name) || AGENCY_WORD.test(name);
}

/** True where every link of a chain could be a name, and one at least is an agency, or there are several. */
function isCreditLine(text: string): boolean {
  const names = text.split(CHAIN).map(folded).filter(Boolean);
  const isShort = names.every((name) => name.split(' ').length <= 8 && LETTERS.test(name));
  return (
    isShort && (names.some((name) => isAgency(name) || HANDOUT.test(name)) || (text.includes('/') && names.length > 1))
  );
}

function labelled(text: string): { readonly rest: string; readonly role?: CreditRole } {
  const bare = BARE_LABEL.exec(text)?.[0];
  if (bare !== undefined && !isAgency(folded(text))) return { rest: text.slice(bare.length), role: 'photographer' };
  const found = LABEL_START.exec(text);
  const role = found && ROLE_OF_LABEL.get((found[1] ?? '').toLowerCase());
  return found && role ? { rest: text.slice(found[0].length).trim(), role } : { rest: text };
}

/** True for a label without a colon and an agency, or the words of a name. */
function isBareCredit(text: string): boolean {
  const bare = BARE_LABEL.exec(text)?.[0];
  const rest = bare === undefined ? '' : text.slice(bare.length);
  return rest.includes(' ') || isCreditLine(rest);
}

const BRACKETS = /^[([（【]+|[)\]）】]+$/gu;
/** "Ada Sample (EFE)": the bracket is of the agency. */
const NAMED_IN_BRACKETS = /^[^()]+\([^()]+\)$/u;
const TRAILING = /[\s|·•–—/、-]+$/u;
/** "山田太一撮影": who took it, without the word for it. */
const TAKEN = /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\s?(?:摄影?|攝影?|撮影)$/u;

/** A credit that is known to be one, without its brackets and its label. */
export function readCreditLine(text: string): CaptionParts {
  const whole = line(text).replace(READ_CREDIT, '');
  // The bracket of "(c)" is of the label.
  const isBracketed = !/^\(c\)/iu.test(whole) && !NAMED_IN_BRACKETS.test(whole);
  const bare = (isBracketed ? whole.replace(BRACKETS, '') : whole).trim();
  const { rest, role } = labelled(bare);
  // The year of a copyright by itself names nobody.
  return !LETTERS.test(rest) ? {} : { creditLine: rest, ...(role && { role }) };
}

/** A caption that is nothing but a credit: "The Example / Ada Sample", "Ada Sample for THE EXAMPLE". */
const WHOLE = /^([^.!?/|]{2,40}(?:\s?\/\s?[^.!?/|]{2,40}){1,2}|[^.!?/|]{2,40} for \p{Lu}[^.!?/|]{1,40})$/u;

/** True for a chain of names: every word has a capital, but for those that lead over. */
function isChainOfNames(text: string): boolean {
  return text.split(/[\s/]+/u).every((word) => word === 'for' || word === '' || /^\p{Lu}/u.test(word));
}

/** Where in a caption its credit stands; surest first. */
const TAILS: readonly { readonly pattern: RegExp; readonly isCredit: (text: string) => boolean }[] = [
  { pattern: SIGNED_TAIL, isCredit: isCreditLine },
  { pattern: WHOLE, isCredit: isChainOfNames },
  { pattern: BRACKET_TAIL, isCredit: (text) => isCreditLine(text) || LABEL_START.test(text) || isBareCredit(text) },
  { pattern: GLUED_BRACKET, isCredit: (text) => !/\p{Ll}[.!?]/u.test(text) },
  { pattern: LABEL_TAIL, isCredit: () => true },
  { pattern: BAR_TAIL, isCredit: isCreditLine },
  { pattern: DASH_TAIL, isCredit: isCreditLine },
  { pattern: LAST_TAIL, isCredit: (text) => isAgency(folded(text)) || SHOUTED.test(text) },
  { pattern: BARE_TAIL, isCredit: () => true },
  { pattern: SLASH_TAIL, isCredit: isCreditLine },
  { pattern: TAKEN_TAIL, isCredit: () => true },
  { pattern: BRACKET_TAIL, isCredit: (text) => GIVEN.test(text) },
];

/** Takes the credit out of a caption: brackets with an agency or a chain, a labelled tail, a tail behind a bar. */
export function splitCaption(text: string): CaptionParts {
  const whole = line(text);
  for (const { pattern, isCredit } of TAILS) {
    const found = pattern.exec(whole);
    const credit = found?.[1]?.trim();
    if (!found || !credit || !isCredit(credit)) continue;
    const start = found.index + found[0].indexOf(credit);
    const caption = whole
      .slice(0, start)
      .replace(/[([（【]\s*$/u, '')
      .replace(TRAILING, '')
      .trim();
    return { ...(caption && { caption }), ...readCreditLine(credit) };
  }
  return whole === '' ? {} : { caption: whole };
}

/** What the names of houses that sell pictures end in; alone it is a word of any caption. */
const HOUSE = /\s(?:images|photos|pictures|press|pix)$/u;

function roleOf(name: string, first: CreditRole | undefined, chained: boolean): CreditRole | undefined {
  const plain = folded(name);
  if (isAgency(plain) || (chained && (HOUSE.test(plain) || CAPITALS.test(name)))) return 'agency';
  if (HANDOUT.test(plain)) return 'handout';
  if (ARCHIVE.test(plain)) return 'other';
  if (plain.startsWith('the ')) return 'source';
  if (first && first !== 'other') return first;
  if (INSTITUTION.test(plain)) return 'source';
  // A person's name before an agency's is the photographer's.
  return chained && plain.split(' ').length <= 4 ? 'photographer' : first;
}

/** The names of a credit line, each with what it did for the picture. */
export function creditsOf(creditLine: string, role?: CreditRole): Credit[] {
  const names = creditLine
    .split(CHAIN)
    .map((name) => collapse(name).replace(/\)$/u, ''))
    .filter(Boolean);
  const isGiven = names.some((name) => HANDOUT.test(folded(name)));
  const credits: Credit[] = [];
  for (const [i, name] of names.entries()) {
    const isTaken = TAKEN.test(name);
    const { rest, role: own } = labelled(name.replace(TAKEN, ''));
    if (rest === '') continue;
    const stated = own ?? (isTaken ? 'photographer' : i === 0 ? role : undefined);
    const found = roleOf(rest, stated, names.length > 1);
    // Who took it is named once: what is behind a stroke is whom they took it for, or who gave it away.
    const isAfter = isGiven || credits.some(({ role: other }) => other === 'photographer');
    const isSource = isAfter && stated === undefined && found === 'photographer' && !creditLine.includes(',');
    credits.push({ name: rest, ...(found && { role: isSource ? 'source' : found }) });
  }
  return credits;
}
