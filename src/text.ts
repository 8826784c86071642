import { CLOSER, HALF, JOINER, LETTER, MARK, SPACE, STOP, UNSPACED, codeAt, kindsOf } from './characters.ts';

export { folded } from './folding.ts';

/** Control characters that no text needs: all of C0 and C1 but tab, line feed and carriage return. */
// eslint-disable-next-line no-control-regex -- these characters are the point
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
// Nearly every text has neither, and one look is cheaper than two replacements. Without the flag `u` the look is several
// times as fast, and takes the halves of a pair for lone ones: then the exact look decides. To run through what is fit takes
// less time than to look for what is not.
// eslint-disable-next-line no-control-regex -- these characters are the point
const FIT = /[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF]*/y;
const UNFIT =
  // eslint-disable-next-line no-control-regex -- these characters are the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** True for a text without control characters and lone surrogates. */
export function isWellFormed(text: string): boolean {
  FIT.lastIndex = 0;
  FIT.test(text);
  return FIT.lastIndex === text.length || !UNFIT.test(text);
}

/** The text without control characters and lone surrogates, which no serialisation survives. */
export function wellFormed(text: string): string {
  return isWellFormed(text) ? text : text.replace(CONTROLS, '').replace(LONE_SURROGATES, '\uFFFD');
}

/** White space but a single space between words. */
const SPACES = / \s+|[^\S ]\s*/gu;

/** True for a text with single spaces between its words, and no other white space. */
export function isCollapsed(text: string): boolean {
  const { length } = text;
  let isAfterSpace = true;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    const isSpace = (kindsOf(code) & SPACE) !== 0;
    if (isSpace && (isAfterSpace || code !== 0x20)) return false;
    isAfterSpace = isSpace;
  }
  return !isAfterSpace || text === '';
}

/** The text with each run of white space made one space, also at its ends. */
export function singleSpaced(text: string): string {
  const { length } = text;
  let isAfterSpace = false;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    const isSpace = (kindsOf(code) & SPACE) !== 0;
    if (isSpace && (isAfterSpace || code !== 0x20)) return text.replace(SPACES, ' ');
    isAfterSpace = isSpace;
  }
  return text;
}

/** The text with each run of white space made one space, and none at its ends. */
export function collapse(text: string): string {
  const trimmed = text.trim();
  // Most text is as it should be, and to see that costs a tenth of a replacement.
  return isCollapsed(trimmed) ? trimmed : trimmed.replace(SPACES, ' ');
}

/** Characters that print nothing and only disturb a name or a headline; joiners stay, since words are spelt with them. */
const INVISIBLES = /[\u00AD\u200B\u2060\uFEFF]/gu;

/**
 * Where none of these stands, a text is well-formed, in normal form C, and without invisible characters: a look for all at
 * once. Of what is written far up, quotes, dashes and the ellipsis change in no form.
 */
// eslint-disable-next-line no-control-regex -- these characters are the point
const MAYBE_ODD = /[\u0300-\u200F\u2028-\uFFFF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD]/;

/** One line of display text: well-formed, in normal form C, without invisible characters. */
export function line(text: string): string {
  if (!MAYBE_ODD.test(text)) return collapse(text);
  return collapse(wellFormed(text).replace(INVISIBLES, '').normalize('NFC'));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? '');
}

// Browsers take these out of an address, and what is blank from its ends, before they read the scheme:
// https://url.spec.whatwg.org/#concept-basic-url-parser
const WITHIN_URLS = /[\t\n\r]/gu;
/** Longer ones are data in disguise; servers refuse them. */
export const MAX_URL = 8000;

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * The address without the characters that browsers ignore, or `undefined` where its scheme is not one of `http`,
 * `https`, `mailto` and `tel`. Relative addresses and fragments pass.
 */
export function safeUrl(url: string): string | undefined {
  if (url.length > MAX_URL) return undefined;
  const trimmed = wellFormed(url).replace(WITHIN_URLS, '').trim();
  if (trimmed === '') return undefined;
  const scheme = SCHEME.exec(trimmed)?.[1];
  return scheme === undefined || SAFE_SCHEMES.has(scheme.toLowerCase()) ? trimmed : undefined;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’_-]*[\p{L}\p{M}\p{N}])?/gu;
const UNSPACED_ALL = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
/** Characters that make up a word in scripts without spaces, as a mean of Chinese, Japanese and Thai. */
const UNSPACED_WORD = 2.5;

/** About how many words a text has, at a tenth of what {@link countWords} costs: enough to weigh texts against one another. */
export function roughWords(text: string): number {
  const { length } = text;
  let spaced = 0;
  let seen = 0;
  let isInWord = false;
  for (let i = 0; i < length; i++) {
    const kinds = kindsOf(codeAt(text, i));
    const isInk = (kinds & SPACE) === 0;
    if (isInk && !isInWord) spaced++;
    isInWord = isInk;
    seen |= kinds;
  }
  if ((seen & (UNSPACED | HALF)) === 0) return spaced;
  return Math.max(spaced, (text.match(UNSPACED_ALL)?.length ?? 0) / UNSPACED_WORD);
}

/** The segmenter's time grows with the square of what it is given, and beyond 65,535 characters it hangs. */
const PIECE = /[^]{1,2000}/gu;

let segmenter: Intl.Segmenter | undefined;

function countUnspaced(text: string, enough: number): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const piece of text.match(PIECE) ?? []) {
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike && ++words > enough) return words;
  }
  return words;
}

/**
 * The number of words, also where the script sets no spaces between them.
 *
 * @param enough - Where more are found there may be any number: who asks for few need not wait until all are parted.
 */
export function countWords(text: string, enough = Infinity): number {
  const { length } = text;
  let words = 0;
  let seen = 0;
  let isInWord = false;
  for (let i = 0; i < length; i++) {
    const kinds = kindsOf(codeAt(text, i));
    const isLetter = (kinds & LETTER) !== 0;
    if (isLetter && !isInWord) words++;
    // Marks and joiners go on with a word and begin none.
    isInWord = isLetter || (isInWord && (kinds & (MARK | JOINER)) !== 0);
    seen |= kinds;
  }
  if ((seen & (UNSPACED | HALF)) === 0) return words;
  return text.search(UNSPACED_ALL) < 0 ? (text.match(WORD)?.length ?? 0) : countUnspaced(text, enough);
}

const ELLIPSIS = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])["'”’»]?$/u;

/** True where the text ends in an ellipsis, as an excerpt that was cut short does. */
export function endsCut(text: string): boolean {
  return ELLIPSIS.test(text);
}

/** True where the text ends as a sentence does, in any script. Looked at from its end: a pattern would begin at its beginning. */
export function isSentence(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && (kindsOf(codeAt(text, last)) & CLOSER) !== 0) last--;
  return last >= 0 && (kindsOf(codeAt(text, last)) & STOP) !== 0;
}

/** A shorter text without a full stop is a title or a label; a longer one was cut by a program. */
const AUTOMATIC = 100;

/** True where an excerpt was cut short: it ends in an ellipsis, or is long and ends within a sentence. */
export function isCut(excerpt: string): boolean {
  return endsCut(excerpt) || (excerpt.length > AUTOMATIC && !isSentence(excerpt));
}

const FIRST_SENTENCE = /^.{10,120}?[.!?…](?=\s|$)/u;
const MAX_SENTENCE = 120;

/** The first sentence of a text, which stands in for a headline where there is none; of a longer one its beginning. */
export function firstSentence(text: string): string {
  const flat = line(text);
  return FIRST_SENTENCE.exec(flat)?.[0] ?? wellFormed(flat.slice(0, MAX_SENTENCE));
}

/** A character reference. */
export const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;
/** A tag of the elements that stand within a line of text; `<video>` in a title is a word. */
export const LINE_TAG =
  /<\/?(?:a|abbr|b|bdi|br|cite|code|del|em|font|i|ins|mark|p|q|s|small|span|strike|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/giu;

/**
 * A comment, or a tag of any element that a text may have, of a program's own elements and of Word's too. Plain text may hold
 * what looks like another: "a < b", "List<String>", "the <nine> of us".
 */
export const HTML_TAG =
  /<!--[^<>]*>|<\/?(?:a|abbr|address|article|aside|audio|b|bd[io]|big|blockquote|br|button|caption|center|cite|code|dd|del|details|dfn|div|d[lt]|em|embed|fig(?:caption|ure)|font|footer|form|h[1-6r]|header|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|noscript|object|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|su[bp]|summary|svg|table|t(?:body|[dhrt]|foot|head)|time|u|ul|var|video|wbr|[a-z][\w.]*[-:][\w.:-]*)(?:[\s/][^<>]*)?>/giu;

/**
 * A line for a place where some write plain text and some HTML, and readers take both: as it is, or, where they would
 * take a part of it for markup, escaped.
 */
export function ambiguousLine(text: string): string {
  const isSafe = text.search(REFERENCE) < 0 && !/<[a-z/!?]/iu.test(text);
  return isSafe ? text : text.replace(/[&<>]/gu, (character) => ESCAPES[character] ?? '');
}
