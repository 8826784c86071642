import type { Article, Block, Image, Note, Story } from 'standfirst/model';
import { listOf } from '../shared/lists.ts';
import { plainText } from '../shared/text.ts';

/** What an article says beside its body, and that its body does not show already. */
export interface Outside {
  /** The leading picture. */
  readonly leadImage: Image | undefined;
  /** The place and agency, as printed. */
  readonly dateline: string | undefined;
  /** The newsroom's notes. */
  readonly notes: readonly Note[];
  /** Stories that it points to. */
  readonly related: readonly Story[];
}

function textOf(block: Block | undefined): string {
  if (!block || !('children' in block)) return '';
  if (block.type === 'paragraph' || block.type === 'heading') return plainText(block.children);
  return '';
}

const noteText = (note: Note): string => listOf(note.children).map(textOf).join(' ');

const storyName = (story: Story | null | undefined): string | undefined => story?.url ?? story?.headline;

function imagesOf(block: Block): readonly (Image | undefined)[] {
  if (block.type === 'figure') return [block.image];
  return block.type === 'gallery' ? listOf(block.images) : [];
}

const addressesOf = (image: Image | undefined): readonly (string | undefined)[] => [
  image?.url,
  ...listOf(image?.variants).map(({ url }) => url),
];

/**
 * Finds what an article says beside its body. The model lists the leading picture, the notes and the related stories for
 * whoever looks for them; they may stand in the body as well, at their place, and a reader wants each once.
 */
export function outside(article: Article): Outside {
  const body = listOf(article.body);
  const { leadImage, dateline } = article;
  const images = new Set(body.flatMap(imagesOf).flatMap(addressesOf));
  const notes = new Set(body.map((block) => (block.type === 'note' ? noteText(block) : undefined)));
  const stories = new Set(body.map((block) => (block.type === 'relatedStory' ? storyName(block.story) : undefined)));
  const opened = dateline?.raw === undefined || textOf(body[0]).startsWith(dateline.raw);
  return {
    leadImage: leadImage && addressesOf(leadImage).some((url) => images.has(url)) ? undefined : leadImage,
    dateline: opened ? undefined : dateline.raw,
    notes: listOf(article.notes).filter((note) => !notes.has(noteText(note))),
    related: listOf(article.related).filter((story) => !stories.has(storyName(story))),
  };
}
