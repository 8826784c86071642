import { date } from '../../fields/date.ts';
import { folded } from '../../text.ts';
import type { TextLine } from './lines.ts';
import { isAboveStamps, isStandfirst, readStory } from './story.ts';
import type { TextStory } from './story.ts';

/** What somebody pasted: one story, or several one after the other. */
export interface Pasted {
  /** The first story. */
  readonly story: TextStory;
  /** All of them, where there are several. */
  readonly stories: readonly TextStory[];
  /** The list's own title. */
  readonly title?: string;
  /** The line that offers more stories. */
  readonly more?: string;
}

const MIN_HEADLINE_WORDS = 4;
const MAX_HEADLINE_WORDS = 35;

/** True for a headline over what tells who wrote a story or when; its first paragraph may stand between. */
function isHead(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== 'title' || line.words < MIN_HEADLINE_WORDS || line.words > MAX_HEADLINE_WORDS) return false;
  return isAboveStamps(lines, at) || isStandfirst(lines, at + 1);
}

/** The lines of each story, with the word or two above its headline. */
function partsOf(lines: readonly TextLine[]): TextLine[][] {
  const heads = lines.flatMap((_, at) => (isHead(lines, at) ? [at] : []));
  // A headline that stands twice is one.
  const once = heads.filter((at, i) => folded(lines[at]?.text ?? '') !== folded(lines[heads[i - 1] ?? -1]?.text ?? ''));
  const starts = once.map((at, i) => (i > 0 && lines[at - 1]?.kind === 'label' ? at - 1 : at));
  return starts.map((start, i) => lines.slice(i === 0 ? 0 : start, starts[i + 1]));
}

const paragraphs = ({ blocks }: TextStory): number => blocks.filter(({ type }) => type === 'paragraph').length;

/** Of a card the only paragraph is what it tells of its story. */
function asCard(story: TextStory): TextStory {
  const [only, more] = story.blocks;
  const [text] = only?.type === 'paragraph' ? only.children : [];
  if (more || text?.type !== 'text' || story.standfirst !== undefined) return story;
  return { ...story, standfirst: text.value, blocks: [] };
}

function cardOf({ headline, standfirst, date: stamp }: TextStory): TextStory['related'][number] {
  const publishedAt = date(stamp, { report: () => undefined });
  return {
    type: 'story',
    headline,
    ...(standfirst !== undefined && { excerpt: standfirst }),
    ...(publishedAt !== undefined && { publishedAt }),
    authors: [],
    tags: [],
  };
}

/** A story with cards under it; a heading at its end is theirs. */
function withCards(story: TextStory, cards: readonly TextStory[]): TextStory {
  const isTitled = story.blocks.at(-1)?.type === 'heading';
  const blocks = isTitled ? story.blocks.slice(0, -1) : story.blocks;
  return { ...story, blocks, related: [...story.related, ...cards.map(cardOf)] };
}

/** A list: the word above its first story, which no other has, is its title. */
function listOf(stories: readonly TextStory[], lines: readonly TextLine[]): Pasted | undefined {
  const [first, ...others] = stories;
  if (!first) return undefined;
  const { kicker, ...bare } = first;
  const isTitle = kicker !== undefined && others.every((story) => story.kicker === undefined);
  const story = isTitle ? bare : first;
  const more = lines.find(({ kind }) => kind === 'more')?.text;
  return { story, stories: [story, ...others], ...(isTitle && { title: kicker }), ...(more && { more }) };
}

/**
 * Reads a pasted text. Where two headlines and more stand each over a date or a byline, they are several stories: of
 * several paragraphs each, or cards of one. Cards under a story of several paragraphs are what it points to.
 */
export function readPasted(lines: readonly TextLine[]): Pasted | undefined {
  const parts = partsOf(lines);
  const stories = parts.length > 1 ? parts.flatMap((part) => readStory(part) ?? []) : [];
  const whole = stories.filter((story) => paragraphs(story) > 1).length;
  const [first, ...others] = stories;
  if (first && others.length > 0 && whole !== 1) return listOf(stories.map(asCard), lines);
  if (first && paragraphs(first) > 1 && others.length > 0 && others.every(({ blocks }) => blocks.length === 0))
    return { story: withCards(first, others), stories: [] };
  const story = readStory(lines);
  return story && { story, stories: [] };
}
