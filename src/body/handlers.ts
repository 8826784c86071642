import type { Mark, Marks } from '../page/marks.ts';
import { endOf } from '../tree/read.ts';
import type { Build, Writer } from './build.ts';
import { AMP_TAGS, ampElement } from './blocks/amp.ts';
import { list } from './blocks/list.ts';
import { captionedBox, figure, frame, gallery, picture, pictureBox, post } from './blocks/media.ts';
import { media } from './blocks/player.ts';
import { related, relatedLine } from './blocks/related.ts';
import { table } from './blocks/table.ts';
import { aside, noteBox } from './blocks/note.ts';
import { blockquote, code, definitions, heading, thematicBreak } from './blocks/text.ts';

/** What is written for an element by its name. Whatever is not here is looked into. */
export const BY_TAG: Readonly<Record<string, Writer>> = {
  ...Object.fromEntries(AMP_TAGS.map((tag) => [tag, ampElement])),
  'amp-audio': media,
  'amp-carousel': gallery,
  'amp-iframe': frame,
  'amp-img': picture,
  'amp-video': media,
  aside,
  audio: media,
  blockquote,
  dl: definitions,
  figure,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: thematicBreak,
  iframe: frame,
  img: picture,
  ol: list,
  p: relatedLine,
  picture,
  pre: code,
  table,
  ul: list,
  video: media,
};

/** What is written for an element by what its names say, before its own name is asked; in this order. */
export const BY_MARK: readonly (readonly [mark: Mark, write: Writer])[] = [
  ['pullQuote', blockquote],
  ['related', related],
  ['note', noteBox],
  ['embed', post],
  ['gallery', gallery],
  ['caption', pictureBox],
  ['picture', pictureBox],
];

/** The blocks of an element by the first writer that knows it; `undefined` where it is to be looked into. */
export function write(build: Build, index: number, marks: Marks): ReturnType<Writer> {
  const { layout } = build;
  if (layout.captioned.has(index)) return captionedBox(build, index);
  if (layout.relatedBoxes.has(index) && !build.isKept(index, endOf(layout.page.tree, index)))
    return related(build, index);
  for (const [mark, writer] of BY_MARK) {
    const blocks = marks.has(mark) ? writer(build, index) : undefined;
    if (blocks !== undefined) return blocks;
  }
  return BY_TAG[layout.page.tree.tags[index] ?? '']?.(build, index);
}
