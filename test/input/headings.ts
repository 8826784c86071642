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
