import { collapse } from '../text.ts';
import { ancestorsOf, isWithin, tagOf } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import { RELATED_HEADING, RELATED_LABEL, SITE_HEADING } from '../pieces/related-words.ts';
import type { Region } from './region.ts';
import type { Segment } from './segments.ts';

/** The lines that lead to other stories. */
export interface LeadingOn {
  /** For the number of each line that holds links to stories, the label over it or in it. */
  readonly labelOf: ReadonlyMap<number, string>;
  /** The numbers of the lines that are a label and no more. */
  readonly labels: ReadonlySet<number>;
}

/** As much of a line must be link for it to be a link alone. */
const LINK_ALONE = 0.7;
/** Longer text is no label. */
const MAX_LABEL = 60;
/** So much text may follow the link: a full stop, the name of a section. */
const MAX_REST = 12;

/** The words of a label, without the signs around them. */
function labelText(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}\p{M})）]+$/gu, '');
}

function isLabel(text: string): boolean {
  if (text.length > MAX_LABEL) return false;
  const label = labelText(text);
  return RELATED_HEADING.test(label) || SITE_HEADING.test(label);
}

/** The text of a line before its first link, and after its last; `undefined` for one without. */
function aroundLinks(tree: Tree, { start, end, holder }: Segment): { before: string; after: string } | undefined {
  let [before, after] = ['', ''];
  let link = -1;
  for (const above of ancestorsOf(tree, start, holder)) if (tagOf(tree, above) === 'a') link = above;
  for (let i = start; i < end; i++) {
    if (tree.tags[i] === 'a') {
      link = i;
      after = '';
    } else if (link < 0) before += tree.texts[i] ?? '';
    else if (!isWithin(tree, i, link)) after += tree.texts[i] ?? '';
  }
  return link < 0 ? undefined : { before: collapse(before), after: collapse(after) };
}

/** The first piece of a line, where others follow it: a label may stand in the link as well. */
function firstPiece(tree: Tree, { start, text }: Segment): string {
  const first = collapse(tree.texts[start] ?? '');
  return first.length < text.length ? first : '';
}

/** The label that stands before the link of a line that is no more than both: "Read also Rain expected". */
function labelWithin(tree: Tree, segment: Segment): string | undefined {
  const parts = segment.linked === 0 ? undefined : aroundLinks(tree, segment);
  if (parts === undefined || parts.after.length > MAX_REST) return undefined;
  const before = parts.before === '' ? firstPiece(tree, segment) : parts.before;
  return isLabel(before) ? labelText(before) : undefined;
}

/**
 * The lines within a story that lead to other stories: those that are a label and a link, and those that are links alone
 * and follow a line that is a label.
 */
export function leadingOn(tree: Tree, { candidates, range: [from, to] }: Region): LeadingOn {
  const labelOf = new Map<number, string>();
  const labels = new Set<number>();
  let under: { readonly number: number; readonly label: string } | undefined;
  for (let i = from; i < to; i++) {
    const { segment, linkDensity = 0, isBoilerplate } = candidates[i] ?? {};
    if (!segment) continue;
    const isAlone = linkDensity >= LINK_ALONE;
    const own = labelWithin(tree, segment);
    if (own !== undefined) labelOf.set(i, own);
    else if (!isAlone && isLabel(segment.text)) under = { number: i, label: labelText(segment.text) };
    else if (isBoilerplate && RELATED_LABEL.test(segment.text)) under = { number: i, label: segment.text };
    else if (!isAlone) under = undefined;
    else if (under) {
      labels.add(under.number);
      labelOf.set(i, under.label);
    }
  }
  return { labelOf, labels };
}

/** Nothing leads to other stories, as far as anybody knows. */
export const LEADING_NOWHERE: LeadingOn = { labelOf: new Map(), labels: new Set() };
