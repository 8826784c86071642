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
 * True where an inline element is ended while another is open in it, or a link begins within a link: browsers end the marks
 * alone, and linkedom's parser ends all. Elements whose end is left out may be taken for open ones.
 */
export function crossesInline(html: string): boolean {
  const open: string[] = [];
  let crosses = false;
  const nothing = (): void => undefined;
  scan(html, {
    onName: (start, end) => {
      const { key, isVoid } = TAGS.at(html, start, end);
      if (key === 'a' && open.includes(key)) crosses = true;
      if (!isVoid) open.push(key);
    },
    onEndTag: (start, end) => {
      const { key, isInline } = TAGS.at(html, start, end);
      if (open.at(-1) === key) open.pop();
      else if (open.includes(key)) {
        // What a block takes with it when it ends is not known: it stays, and so does a sign that something ended.
        if (isInline) crosses = true;
        else open.push('');
      }
    },
    onAttribute: nothing,
    onTagEnd: nothing,
    onText: nothing,
    onBrokenTag: nothing,
  });
  return crosses;
}
