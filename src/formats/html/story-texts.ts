import type { Around } from '../../body/around.ts';
import type { Block } from '../../model/index.ts';
import { metaOf } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { phrasingLine } from '../../phrasing.ts';
import { folded } from '../../text.ts';
import { shortTextOf } from '../../tree/read.ts';

/** Longer boxes are no bylines, and what they name may be anything. */
const MAX_BOX = 1500;

/** The words of the lines around the story but those above its headline, where the site's name stands, of its bylines and of boxes about its authors, folded. */
export function nearText({ tree, marked }: Page, { head, foot }: Around, headline: number): string {
  const boxes = (['byline', 'authorBox', 'authorName'] as const).flatMap((mark) => marked.get(mark) ?? []);
  const texts = boxes.flatMap((index) => shortTextOf(tree, index, MAX_BOX) ?? []);
  const lines = [...head.filter(({ start }) => start > headline), ...foot].map(({ text }) => text).concat(texts);
  // Line by line: a text as long as all of them takes several times as long to fold.
  return ` ${lines.map(folded).filter(Boolean).join(' ')} `;
}

/** As many paragraphs tell the language of a text. */
const SAMPLE = 8;

/** The first paragraphs of a story. */
export function textOfBlocks(blocks: readonly Block[]): string {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph').slice(0, SAMPLE);
  return paragraphs.map(({ children }) => phrasingLine(children)).join(' ');
}

/** What the head tells of a story in words. */
export function headText(page: Page, headline = ''): string {
  return `${headline} ${metaOf(page, 'og:description', 'description') ?? ''}`;
}
