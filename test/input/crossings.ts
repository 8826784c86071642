import { scan } from '../../src/input/scanner.ts';
import { TAGS } from '../../src/input/tags.ts';

const UNSHOWN = /<!--[^]*?-->|<(script|style|textarea|title)\b[^]*?<\/\1/giu;
const TAG = /<(\/?)h([1-6])(?=[\s/>])/giu;

/**
 * True where a heading is ended by the tag of another, or begins before the last has ended: browsers close the one that is
 * open, and linkedom's parser leaves it open, so the two make trees of their own.
 */
export function crossesHeadings(html: string): boolean {
  let open = '';
  for (const [, slash, level = ''] of html.replace(UNSHOWN, '').matchAll(TAG)) {
    if (open !== (slash ? level : '')) return true;
    open = slash ? '' : level;
  }
  return false;
}

/**
 * True where an inline element is ended while another element is open in it, or a link begins within a link: browsers end
 * the one alone, and linkedom's parser ends all.
 */
export function crossesInline(html: string): boolean {
  const open: string[] = [];
  let crosses = false;
  const nothing = (): void => undefined;
  const isDrawing = (): boolean => open.includes('svg') || open.includes('math');
  scan(html, {
    onName: (start, end) => {
      const { key, isVoid, ends } = TAGS.at(html, start, end);
      if (key === 'a' && open.includes(key)) crosses = true;
      while (ends?.has(open.at(-1) ?? '')) open.pop();
      // Those without content are open until their tag ends.
      open.push(isVoid ? '' : key);
    },
    onTagEnd: (isClosing) => {
      if (open.at(-1) === '' || (isClosing && isDrawing())) open.pop();
    },
    onEndTag: (start, end) => {
      const { key, isInline, isVoid } = TAGS.at(html, start, end);
      const place = isVoid ? -1 : open.lastIndexOf(key);
      if (place < 0) return;
      if (isInline && place < open.length - 1) crosses = true;
      open.length = place;
    },
    onAttribute: nothing,
    onText: nothing,
    onBrokenTag: nothing,
  });
  return crosses;
}
