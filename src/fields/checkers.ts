import { folded } from '../text.ts';
import { readByline } from './byline.ts';
import { OPENINGS } from './byline-words.ts';

const CHECKED = new RegExp(
  `(?:^|[^\\p{L}-])(?:${OPENINGS.filter(({ part }) => part === 'checked')
    .flatMap(({ words }) => words.split(', '))
    .join('|')})\\s*:?\\s+([^|•·]{2,80})`,
  'giu',
);

/** The names, folded, of those whom lines say to have checked a story: "Medically reviewed by Jane Doe, MD". */
export function checkersIn(lines: readonly string[]): ReadonlySet<string> {
  const text = lines.map((each) => each.replace(/[:\s]+$/u, '')).join(' | ');
  // A label by itself is about the next line.
  const whole = text.replace(/((?:checked|reviewed|verified|approved) by) \| /giu, '$1 ');
  return new Set(
    [...whole.matchAll(CHECKED)].flatMap((found) => readByline(found[1] ?? '').map(({ name }) => folded(name))),
  );
}
