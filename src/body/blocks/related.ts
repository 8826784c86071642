import type { RelatedStory, Story } from '../../model/index.ts';
import { storiesIn, storyWithin } from '../../pieces/card.ts';
import { folded, line } from '../../text.ts';
import { attribute, elementsWithin, endOf, firstTag, tagOf, textOf } from '../../tree/read.ts';
import { url } from '../../fields/url.ts';
import { isInStory } from '../build.ts';
import type { Build, Writer } from '../build.ts';
import { TRAITS } from '../traits.ts';
import { BOILERPLATE } from '../../pieces/boilerplate.ts';
import { SITE_HEADING } from '../../pieces/related-words.ts';
import { isForSite } from '../../pieces/related-boxes.ts';

/** Says that a story has been found, once. */
function remember({ related }: Build, story: Story): void {
  const isKnown = related.some(({ url, headline }) => (url ?? headline) === (story.url ?? story.headline));
  if (!isKnown) related.push(story);
}

const MAX_LABEL = 40;

/** The words over a card, or before the link in it: "Read also". What stands in the link is of the story. */
function labelOf({ layout: { page } }: Build, index: number, story: Story): { label?: string } {
  const { tree } = page;
  const link = firstTag(tree, index, 'a') ?? endOf(tree, index);
  for (const inner of elementsWithin(tree, index, (i) => endOf(tree, i) <= link)) {
    const text = line(textOf(tree, inner)).replace(/\s*[:：]$/u, '');
    if (text !== '' && text.length < MAX_LABEL && folded(text) !== folded(story.headline)) return { label: text };
  }
  const whole = line(textOf(tree, index));
  const before = isRelatedLine(whole) ? LABEL.exec(whole)?.[1] : undefined;
  return before === undefined ? {} : { label: before };
}

/** A story in whose card stands what is the label over it: that is no kicker of it. */
function apartFrom(label: string | undefined, { kicker, ...story }: Story): Story {
  const isLabel = label !== undefined && kicker !== undefined && folded(label) === folded(kicker);
  return kicker === undefined || isLabel ? story : { ...story, kicker };
}

/** A card, or a list of cards, that leads to other stories. One card within the story is a block of it; a list is not. */
export const related: Writer = (build, index) => {
  const { page, traitsAt } = build.layout;
  const stories = isForSite(page, index) ? [] : storiesIn(page, index, build.context);
  const [lone] = stories;
  const { label } = lone && stories.length === 1 ? labelOf(build, index, lone) : {};
  const shown = stories.map((story) => apartFrom(label, story));
  for (const story of shown) remember(build, story);
  const [only] = shown;
  const isCard = shown.length === 1 && (isInStory(build, index) || traitsAt(index).has('body'));
  if (!only || !isCard) return [];
  return [{ type: 'relatedStory', ...(label !== undefined && { label }), story: only }];
};

const LABEL = /^[^\p{L}\p{N}]{0,3}([^:：>»]{3,40}?)\s*[:：>»]\s*/u;
const RELATED_LINE = BOILERPLATE.find(({ why }) => why === 'related line')?.pattern;

/** True for a paragraph that does no more than lead to another story: "Read also: …". */
export function isRelatedLine(text: string): boolean {
  return RELATED_LINE?.test(text) ?? false;
}

/** A paragraph that leads to another story: its link is the story, the words before it the label. */
export const relatedLine: Writer = (build, index) => {
  const { tree } = build.layout.page;
  if (firstTag(tree, index, 'a') === undefined) return undefined;
  const text = textOf(tree, index);
  const isOfSite = build.layout.traitsAt(index).meets(OF_SITE);
  if (!isRelatedLine(text) || (isOfSite && !isInStory(build, index))) return undefined;
  const links = [...elementsWithin(tree, index, (i) => tagOf(tree, i) === 'a')].filter((i) => endOf(tree, i) > i + 1);
  const blocks: RelatedStory[] = [];
  for (const link of links) {
    const address = url(attribute(tree, link, 'href'), build.context);
    const linked = line(textOf(tree, link));
    const headline = isRelatedLine(linked) ? linked.replace(LABEL, '') : linked;
    if (address === undefined || headline === '') continue;
    const label = LABEL.exec(text)?.[1];
    const story: Story = { type: 'story', headline, url: address, authors: [], tags: [] };
    remember(build, story);
    blocks.push({ type: 'relatedStory', ...(label && { label }), story });
  }
  if (blocks.length === 0) return undefined;
  // Behind the last text it is beside the story.
  return isInStory(build, index) ? blocks : [];
};

const OF_SITE = TRAITS.of('nav', 'aside', 'footer', 'comments', 'otherArticle', 'otherPost');

/** A story whose link holds the label as well. */
function withoutLabel(story: Story, label: string): Story {
  const rest = story.headline.startsWith(label) ? story.headline.slice(label.length).replace(/^[\s:：–—-]+/u, '') : '';
  return rest === '' ? story : { ...story, headline: rest };
}

/** The stories that links under a label lead to: one is a block of its own, several are a list beside the story. */
export function labelled(build: Build, index: number, label: string): RelatedStory[] {
  const { page } = build.layout;
  if (SITE_HEADING.test(label)) return [];
  const several = storiesIn(page, index, build.context);
  // A headline of two words is one all the same where the label says so.
  const lone = several.length === 0 ? storyWithin(page, index, build.context) : undefined;
  const stories = (lone?.url === undefined ? several : [lone]).map((story) => withoutLabel(story, label));
  for (const story of stories) remember(build, story);
  const [only] = stories;
  return only && stories.length === 1 && isInStory(build, index) ? [{ type: 'relatedStory', label, story: only }] : [];
}

/** The same for links that stand in no element of their own. */
export function labelledWithin(build: Build, start: number, end: number): RelatedStory[] {
  const { tree } = build.layout.page;
  const label = build.labelOver(start, end);
  const blocks: RelatedStory[] = [];
  for (let i = start; label !== undefined && i < end; i++)
    if (tree.tags[i] === 'a' && endOf(tree, i) > i + 1) blocks.push(...labelled(build, i, label));
  return blocks;
}
