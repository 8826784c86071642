import type { Article, Block, Image, ListItem, Note, Story } from '../model/index.ts';
import { phrasingText } from './phrasing.ts';

/** What an article says beside its body, and that its body does not show already. */
export interface Outside {
  /** The leading picture. */
  leadImage: Image | undefined;
  /** The place and agency, as printed. */
  dateline: string | undefined;
  /** The newsroom's notes. */
  notes: readonly Note[];
  /** Stories that it points to. */
  related: readonly Story[];
}

const CONTAINERS = new Set(['list', 'listItem', 'blockquote', 'embed', 'note']);

/** Every block of a body, with those within lists, quotes, embeds and notes. */
function everyBlock(body: readonly Block[]): (Block | ListItem)[] {
  const blocks: (Block | ListItem)[] = [...body];
  // The list grows while it is walked.
  for (const block of blocks) {
    if (CONTAINERS.has(block.type) && 'children' in block) {
      for (const child of block.children) blocks.push(child as Block | ListItem);
    }
  }
  return blocks;
}

function imagesOf(block: Block | ListItem): readonly Image[] {
  if (block.type === 'figure') return [block.image];
  return block.type === 'gallery' ? block.images : [];
}

const addresses = (image: Image): string[] => [image, ...image.variants].flatMap(({ url }) => url ?? []);

/** The text of the paragraphs that stand in these blocks themselves, so that nesting costs nothing. */
const words = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.type === 'paragraph' ? phrasingText(block.children) : '')).join('\n');

const nameNote = ({ kind, children }: Note): string => `${kind} ${words(children)}`;

const nameStory = ({ url, headline }: Story): string => url ?? headline;

/**
 * Finds what an article says beside its body. The model lists notes, related stories and the leading picture for
 * whoever looks for them; in the body they may stand as well, at their place, and a reader wants each once.
 */
export function outside(article: Article): Outside {
  const blocks = everyBlock(article.body);
  const images = new Set(blocks.flatMap(imagesOf).flatMap(addresses));
  const notes = new Set(blocks.flatMap((block) => (block.type === 'note' ? nameNote(block) : [])));
  const stories = new Set(blocks.flatMap((block) => (block.type === 'relatedStory' ? nameStory(block.story) : [])));
  const { leadImage, dateline } = article;
  const shown = leadImage === undefined || addresses(leadImage).some((url) => images.has(url));
  const opening = article.body.find(({ type }) => type === 'paragraph');
  const opened = dateline === undefined || (opening !== undefined && words([opening]).startsWith(dateline.raw));
  return {
    leadImage: shown ? undefined : leadImage,
    dateline: opened ? undefined : dateline.raw,
    notes: article.notes.filter((note) => !notes.has(nameNote(note))),
    related: article.related.filter((story) => !stories.has(nameStory(story))),
  };
}
