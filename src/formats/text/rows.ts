import { isSentence } from '../../text.ts';

/** Rows between these lengths, one after the other and most of them in the middle of a sentence, were broken by a program. */
const SHORTEST = 40;
const LONGEST = 110;
const MIN_BROKEN = 3;
const MOST = 0.5;
/** A row is full where it is this share as long as the longest: the next one goes on. */
const FULL = 0.6;

/** What opens an item of a list. */
const ITEM = /^\s*(?:[•‣◦▪*-]|\d{1,2}[.)])\s+/u;

const isBlank = (row: string): boolean => row.trim() === '';

/** True for a text whose paragraphs are broken into rows of one length, as mails and PDFs have them, with blank rows between. */
function isBroken(rows: readonly string[]): boolean {
  const inside = rows.filter((row, i) => !isBlank(row) && i + 1 < rows.length && !isBlank(rows[i + 1] ?? ''));
  const broken = inside.filter((row) => row.length >= SHORTEST && !isSentence(row.trim()));
  const hasBlank = rows.some(isBlank);
  const isNarrow = rows.every((row) => row.length <= LONGEST);
  return hasBlank && isNarrow && broken.length >= MIN_BROKEN && broken.length > inside.length * MOST;
}

/** The rows of a text; where a program broke its paragraphs, they are whole again. */
export function rowsOf(text: string): string[] {
  const rows = text.split(/\r\n?|\n/u);
  if (!isBroken(rows)) return rows;
  const full = Math.max(...rows.map((row) => row.length)) * FULL;
  const whole: string[] = [];
  let last = '';
  for (const row of rows) {
    const goesOn = !isBlank(last) && !isBlank(row) && last.length >= full && !ITEM.test(row);
    if (goesOn) whole.push(`${whole.pop() ?? ''}${last.endsWith('-') ? '' : ' '}${row.trim()}`);
    else whole.push(row);
    last = row;
  }
  return whole;
}

/** The sign that opens an item of a list, as it is written, and what follows it. */
export function itemOf(row: string): { readonly sign: string; readonly text: string } | undefined {
  const found = ITEM.exec(row);
  return found ? { sign: found[0].trim(), text: row.slice(found[0].length) } : undefined;
}
