import type { Block, ListItem } from '../../model/index.ts';
import { phrasingOf } from '../../pieces/phrasing.ts';
import { attribute, childrenOf, endOf, tagOf } from '../../tree/read.ts';
import type { Build, Writer } from '../build.ts';
import { paragraphBlocks } from './text.ts';

function looseBlocks(build: Build, child: number): readonly Block[] {
  const { tree } = build.layout.page;
  if (tree.tags[child]) return build.at(child);
  const range = [child, endOf(tree, child)] as const;
  return build.isKept(...range) ? paragraphBlocks(phrasingOf(tree, range, build.context)) : [];
}

/** Lists; an item whose text was all dropped is dropped with it. */
export const list: Writer = (build, index) => {
  const { tree } = build.layout.page;
  const children: ListItem[] = [];
  const loose: Block[] = [];
  for (const child of childrenOf(tree, index)) {
    const isItem = tagOf(tree, child) === 'li';
    const blocks = isItem ? build.within(child) : looseBlocks(build, child);
    if (blocks.length === 0) continue;
    // Whatever else stands in a list is broken markup, and text all the same: of the item before it, as browsers show it.
    const last = children.at(-1);
    if (isItem) children.push({ type: 'listItem', children: [...blocks] });
    else if (last) last.children.push(...blocks);
    else loose.push(...blocks);
  }
  if (children.length === 0) return loose;
  const ordered = tagOf(tree, index) === 'ol';
  const start = Number(attribute(tree, index, 'start') ?? 1);
  const numbering = ordered && Number.isSafeInteger(start) && start !== 1 ? { start } : {};
  return [...loose, { type: 'list', ordered, ...numbering, children }];
};
