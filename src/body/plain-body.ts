import type { Block } from '../model/index.ts';
import { line } from '../text.ts';
import { paragraphBlocks } from './blocks/text.ts';
import type { Body } from './build.ts';

const PARAGRAPH = /\n\s*\n|\r\n?|\n/u;

/** The paragraphs of plain text: at blank lines, or, where there are none, at every line break. */
export function paragraphsOf(text: string): Block[] {
  return text
    .split(PARAGRAPH)
    .map(line)
    .filter((paragraph) => paragraph !== '')
    .flatMap((value) => paragraphBlocks([{ type: 'text', value }]));
}

/** A stub holds less than this share of the words of the whole. */
const STUB = 0.5;
const WORDS = /\S+/gu;

/** True where a page shows only the beginning of a text that it gives elsewhere. */
export function isCutBody(body: Body, text: string): boolean {
  const words = text.match(WORDS)?.length ?? 0;
  return words > 60 && body.words < words * STUB;
}
