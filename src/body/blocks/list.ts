import type { Block, ListItem } from '../../model/index.ts';
import { attribute, childrenOf, tagOf } from '../../tree/read.ts';
import type { Writer } from '../build.ts';

/** Lists; an item whose text was all dropped is dropped with it. */
export const list: Writer = (build, index) => {
  const { tree } = build.layout.page;
  const children: ListItem[] = [];
  const loose: Block[] = [];
  for (const child of childrenOf(tree, index)) {
    if (!tree.tags[child]) continue;
    const blocks = build.within(child);
    if (blocks.length === 0) continue;
    // Whatever else stands in a list is broken markup, and text all the same.
    if (tagOf(tree, child) === 'li') children.push({ type: 'listItem', children: blocks });
    else loose.push(...blocks);
  }
  if (children.length === 0) return loose;
  const ordered = tagOf(tree, index) === 'ol';
  const start = Number(attribute(tree, index, 'start') ?? 1);
  const numbering = ordered && Number.isSafeInteger(start) && start !== 1 ? { start } : {};
  return [{ type: 'list', ordered, ...numbering, children }, ...loose];
};
