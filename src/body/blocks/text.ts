import type { Block, Heading, Paragraph, Phrasing } from '../../model/index.ts';
import { attribute, childrenOf, endOf, firstTag, tagOf, textOf } from '../../tree/read.ts';
import type { Tree } from '../../tree/tree.ts';
import { phrasingLine } from '../../phrasing.ts';
import type { Build, Writer } from '../build.ts';
import { noteKindOf } from '../notes.ts';
import { phrasingWithin } from '../../pieces/phrasing.ts';

/** What may follow an element into its block: its fragment. */
export function anchorId({ layout: { page } }: Build, index: number): { id?: string } {
  const id = attribute(page.tree, index, 'id')?.trim();
  return id ? { id } : {};
}

/** A paragraph, or the note that it is by how it opens. */
export function paragraphBlocks(children: Phrasing[], id: { id?: string } = {}): Block[] {
  if (children.length === 0) return [];
  const paragraph: Paragraph = { type: 'paragraph', ...id, children };
  const kind = noteKindOf(phrasingLine(children));
  return [kind === undefined ? paragraph : { type: 'note', kind, children: [paragraph] }];
}

/** `h1` to `h6`. */
export const heading: Writer = (build, index) => {
  const { tree } = build.layout.page;
  if (!build.isKept(index, endOf(tree, index))) return [];
  const depth = Number(tagOf(tree, index).slice(1)) as Heading['depth'];
  const children = phrasingWithin(tree, index, build.context);
  return children.length > 0 ? [{ type: 'heading', ...anchorId(build, index), depth, children }] : [];
};

/** Who is named: a `cite` says so, and is no emphasis where it is all that is said. */
export function citedIn(tree: Tree, index: number): number {
  const cite = firstTag(tree, index, 'cite');
  return cite !== undefined && textOf(tree, cite) === textOf(tree, index) ? cite : index;
}

/** A quotation, with whoever said it. */
export const blockquote: Writer = (build, index) => {
  const { tree } = build.layout.page;
  const isSaid = (child: number): boolean =>
    ['cite', 'footer', 'figcaption'].includes(tagOf(tree, child)) ||
    build.layout.page.marksOf(child).has('attribution');
  const said = [...childrenOf(tree, index)].find(isSaid);
  const attribution = said === undefined ? [] : phrasingWithin(tree, citedIn(tree, said), build.context);
  const blocks = build
    .within(index)
    .filter((block) => block.type !== 'paragraph' || phrasingLine(block.children) !== phrasingLine(attribution));
  // A quotation within a box for quotations is the one that is meant.
  const inner = blocks.length === 1 && blocks[0]?.type === 'blockquote' ? blocks[0] : undefined;
  const children = inner?.children ?? blocks;
  const speaker = attribution.length > 0 ? attribution : (inner?.attribution ?? []);
  if (children.length === 0) return [];
  const isPull = build.layout.traitsAt(index).has('pullQuote');
  return [
    {
      type: 'blockquote',
      ...(speaker.length > 0 && { attribution: speaker }),
      ...(isPull && { pull: true }),
      children,
    },
  ];
};

const LANGUAGE = /\blang(?:uage)?-([\w+#.-]+)/iu;

/** Preformatted text. */
export const code: Writer = (build, index) => {
  const { tree } = build.layout.page;
  if (!build.isKept(index, endOf(tree, index))) return [];
  const inner = [...childrenOf(tree, index)].find((child) => tagOf(tree, child) === 'code') ?? index;
  const names = `${attribute(tree, index, 'class') ?? ''} ${attribute(tree, inner, 'class') ?? ''}`;
  const language = LANGUAGE.exec(names)?.[1];
  const value = preformatted(build, inner) || preformatted(build, index);
  return value.trim() === '' ? [] : [{ type: 'code', ...(language && { language }), value }];
};

/** All characters beneath an element, line breaks kept. */
function preformatted({ layout: { page } }: Build, index: number): string {
  let text = '';
  for (let i = index + 1, end = endOf(page.tree, index); i < end; i++) {
    text += page.tree.tags[i] === 'br' ? '\n' : (page.tree.texts[i] ?? '');
  }
  return text.replace(/^\n/u, '').trimEnd();
}

/** A rule between themes. */
export const thematicBreak: Writer = () => [{ type: 'thematicBreak' }];

/** A definition list: terms as strong paragraphs, what they mean beneath them. */
export const definitions: Writer = (build, index) => {
  const { tree } = build.layout.page;
  const blocks: Block[] = [];
  for (const child of childrenOf(tree, index)) {
    if (tagOf(tree, child) !== 'dt') blocks.push(...build.within(child));
    else if (build.isKept(child, endOf(tree, child)) && textOf(tree, child) !== '') {
      blocks.push({
        type: 'paragraph',
        children: [{ type: 'strong', children: phrasingWithin(tree, child, build.context) }],
      });
    }
  }
  return blocks;
};
