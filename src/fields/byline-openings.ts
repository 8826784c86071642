import { CLOSINGS, OPENINGS } from './byline-words.ts';
import type { Part } from './byline-words.ts';

/** What each opening says was done. */
export const PART_OF: ReadonlyMap<string, Part> = new Map(
  OPENINGS.flatMap(({ part, words }) => words.split(', ').map((word) => [word, part] as const)),
);
/** The longer first, so that "written by" is not read as a name that begins with "written". */
const LABELS = [...PART_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const MARKED = new Set(OPENINGS.flatMap(({ words, needsMark }) => (needsMark ? words.split(', ') : [])));
const SPACED = [...PART_OF.keys()]
  .filter((word) => !MARKED.has(word))
  .sort((a, b) => b.length - a.length)
  .join('|');
// Chinese sets no space behind the word for "reporter".
const OPENING = new RegExp(
  `^(?:\\p{sc=Han}{0,6}?(記者|记者)[\\s:：]*(?=\\p{L})|(${LABELS})(?:\\s*(?:[:：|/／＝=・՝]|[-–،](?=\\s))\\s*|$)|(${SPACED})\\s+)`,
  'iu',
);
/** Names in these scripts are short; what is longer, or ends like a desk, is where the reporter works. */
const CLOSING = new RegExp(
  `^([\\p{sc=Han}\\p{sc=Hangul}]{2,5}(?<![部社局网報报課课室팀부국])|[^\\p{sc=Han}\\p{sc=Hangul}]{3,40}?)\\s*(?:${CLOSINGS.split(', ').join('|')})(?=\\.?$|[\\s=／/|(（])`,
  'u',
);
/** Labels of several words may stand in the middle: "Words by A Photos by B". */
export const INNER_LABEL = new RegExp(
  `(?<!(?:^|\\s)(?:and|&|und|medically|clinically|expert|additional|guest|was))\\s+(?=(?:${[...PART_OF.keys()].filter((word) => / (?:by|von|por|par)$|^(?:foto|photo)s? /u.test(word)).join('|')})[\\s:])`,
  'giu',
);

/** Labels of one word may where a colon follows: "Tekst: A Foto: B". */
export const INNER_COLON =
  /[\s,;]+(?:-\s)?(?=(?:foto(?:s|n|graf[iíj]\p{L}{1,3})?|fotó|photos?|photographies?|beeld|bilder|bild|kuvat?|фото|φωτογραφ\p{L}+|text|tekst|words|video|grafik|grafikk|kamera|写真|撮影|摄影|攝影|圖|图|사진|ภาพ)\s?[:：／＝=])/giu;

/**
 * Where another label begins in a line of several: "Autor: Ana Primer Izvor: Vesti", "来源:晨报 作者:李例". In scripts with
 * capitals it begins with one, and has a word in small letters behind it at most: "Written by: A Edited by: B".
 */
const NEXT_LABEL =
  /(?<=[^\s|])[\s,;]+(?=(?!(?:By|Date|On)\b)(?:\p{Lu}[\p{L}\p{M}]*(?:\s\p{Ll}[\p{Ll}\p{M}]*)?|[\p{Lo}\p{sc=Georgian}][\p{Lo}\p{M}\p{sc=Georgian}]*)\s?[:：]\s?[\p{L}\d])|\s*[,;]\s+(?=\p{Ll}[\p{Ll}\p{M}]{2,14}\s?:\s?\p{L})|(?<=\d)(?=\p{sc=Han}{2,4}[:：])/gu;

/** A line of several labels with a stroke before each but the first. */
export function partedLabels(text: string): string {
  return BEGINS_LABELLED.test(text) ? text.replace(NEXT_LABEL, ' | ') : text;
}

/** A line that begins with a label, or with a date that was taken out of it or left in: others are captions. */
const BEGINS_LABELLED = /^[\s(（]*(?:\||\d|[\p{L}\p{M}]{1,16}(?:\s[\p{L}\p{M}]{1,16})?\s?[:：])/u;

/** A word or two with a colon that open no byline: where a story is from, how often it was read. */
export const OTHER_LABEL = /^[(（]?\p{L}[\p{L}\p{M}]{0,15}(?:\s[\p{L}\p{M}]{1,15})?\s?[:：]\s*\S/u;
const BARE_LABEL =
  '(?:Text|Tekst|Texto|Texte|Testo|Teksti|Words|Photos?|Photography|Fotos?|Fotografi(?:a|as|e)?|Bild(?:er)?|Kuvat?|Video)';
const FULL_NAME = "\\p{Lu}[\\p{L}’'-]+\\s\\p{Lu}";
/** What was done, with no colon behind it, before a full name: "Text Anna Muster Fotos Otto Beispiel". */
const BARE = new RegExp(`^(${BARE_LABEL}) (?=${FULL_NAME})`, 'u');
/** The same within a line. */
export const INNER_BARE = new RegExp(`[\\s,;]+(?=${BARE_LABEL} ${FULL_NAME})`, 'gu');

/** Desks whose reporters are called by them. */
const DESKS = new Set(
  '文化 社会 社會 体育 體育 国际 國際 政治 经济 經濟 财经 財經 科技 娱乐 娛樂 教育 本报 本報 本紙 特约 特約 见习 見習 首席 资深 資深 문화 사회 정치 경제 국제 스포츠 본지 선임 객원 수습'.split(
    ' ',
  ),
);

/** A label for screen readers, which stands before what is shown: "Автор, Иван Пример". */
const COMMA_LABEL =
  /^(?:author|autore?|auteur|автор|مصنف|کاتب|نویسنده|लेखक|लेखिका|লেখক|எழுதியவர்|రచయిత|લેખક|ਲੇਖਕ|yaz(?:ar|an)|penulis|tác giả|作者|撰文|ავტორი|հեղինակ|qoraa|mwandishi|marubuci|barreessaa|ጸሓፊ|ጸሐፊ|muallif|wey write am),\s*(?:\|\s*)?(?=\p{L})/iu;

/** Words that mean "by" in one language, and something else in others. */
const BY_IN: Readonly<Record<string, string>> = { sw: 'na', am: 'በ', fil: 'ni', tl: 'ni', sq: 'nga', ms: 'laporan' };

/** A line in whose pieces the language's own word for "by" is the English one, which is read in every language. */
export function withPlainBy(whole: string, language: string | undefined): string {
  const text = COMMA_LABEL.test(whole) ? whole.replace(' | ', ' ') : whole;
  const word = BY_IN[language?.split('-')[0]?.toLowerCase() ?? ''];
  return word === undefined
    ? text
    : text.replace(new RegExp(`(^|[|•·]\\s*)${word}\\s+(?=[\\p{Lu}\\p{Lo}])`, 'giu'), '$1by ');
}

/** "Author(s)", "Autor(en)": one, or several. */
const PLURAL = /^(\p{L}+)\((\p{Ll}{1,3})\)/u;

/** A kind of text and a word for "by": "Eine Reportage von Anna Muster", "Un reportage de Ana Exemple". */
const TEXT_BY =
  /^(?:[Ee]ine?|[Uu]ne?|[Uu]na|[Aa]n?|[Ee]tt?) [\p{L}-]{4,20} (?:von|by|par|por|di|de|av|af|door) (?=\p{Lu})/u;

/** "Bài, ảnh: Nguyễn Thí Dụ": two works, one label. */
const TWO_WORKS = /^(\p{L}+), (?=\p{L}+\s?:)/u;

const FROM_LANGUAGE =
  "(?:[Aa]us dem \\p{L}+ (?:übersetzt )?von|[Tt]ranslated from (?:the )?\\p{L}+ by|[Tt]raduit (?:de l['’]|du )\\p{L}+ par|[Tt]raducción del \\p{L}+ de|[Tt]radotto da(?:l |ll['’])\\p{L}+ da|[Vv]ertaald uit het \\p{L}+ door)";
/** From what language, and by whom: "Aus dem Dänischen von Ute Muster". */
const TRANSLATED = new RegExp(`^${FROM_LANGUAGE}\\s+(?=\\p{Lu})`, 'u');
/** The same behind who wrote it. */
export const INNER_TRANSLATED = new RegExp(`[\\s.,;]+(?=${FROM_LANGUAGE}\\s)`, 'gu');

/** A line, with the label that it opens with. */
export interface Opened {
  /** What follows the label; all of the line where there is none. */
  readonly rest: string;
  /** What the label says was done. */
  readonly part: Part | undefined;
}

/** Reads the label that a line opens with, or that stands behind the name in it. */
export function opened(line: string): Opened {
  const text = line.replace(PLURAL, '$1$2').replace(TWO_WORKS, '$1 ');
  const found = OPENING.exec(text);
  const part = found ? PART_OF.get((found[1] ?? found[2] ?? found[3] ?? '').toLowerCase()) : undefined;
  if (found && part) return { rest: text.slice(found[0].length), part };
  return unmarked(text) ?? closedBy(text);
}

/** Reads a label that no colon follows. */
function unmarked(text: string): Opened | undefined {
  const [label, word = ''] = BARE.exec(text) ?? [];
  const done = PART_OF.get(word.toLowerCase());
  if (label !== undefined && done) return { rest: text.slice(label.length), part: done };
  const [translated = ''] = TRANSLATED.exec(text) ?? [];
  if (translated !== '') return { rest: text.slice(translated.length), part: 'translator' };
  const named = (COMMA_LABEL.exec(text) ?? TEXT_BY.exec(text))?.[0];
  return named === undefined ? undefined : { rest: text.slice(named.length), part: 'author' };
}

/** Reads the word that stands behind a name. */
function closedBy(text: string): Opened {
  const closed = CLOSING.exec(text)?.[1]?.trim();
  return closed === undefined || DESKS.has(closed) ? { rest: text, part: undefined } : { rest: closed, part: 'author' };
}

/**
 * The label that a line opens with: what it says was done, and what follows it; `undefined` for a line without.
 *
 * @example
 * ```ts
 * openingOf('Written by Jane Doe'); // { part: 'author', rest: 'Jane Doe' }
 * ```
 */
export function openingOf(text: string): { readonly part: Part; readonly rest: string } | undefined {
  const { part, rest } = opened(text);
  return part === undefined ? undefined : { part, rest };
}

/** Where a byline with a label was written, after a long dash: "Por Ana Exemplo — São Paulo". */
const LAST_PLACE = /(?<=\p{L})\s+—\s+\p{Lu}[\p{L} .'’-]{1,28}$/u;

/** A byline with a label, without the place behind it. */
export function withoutPlace(text: string): string {
  return LAST_PLACE.test(text) && openingOf(text) !== undefined ? text.replace(LAST_PLACE, '') : text;
}
