import { daysIn } from '../../fields/date-words.ts';
import { titleOf } from '../../page/page.ts';
import { countWords, folded } from '../../text.ts';
import { endOf, strokedText, tagOf } from '../../tree/read.ts';
import { markedOfStory } from './of-story.ts';
import type { StoryPage } from './story-page.ts';

/** What stands where kickers do and is none: words that lead over to a date. */
const STAMP_WORD =
  /^(?:updated?|published|posted|last updated|aktualisiert|mis à jour|actualizado|обновлено|оновлено|home)$/iu;

/** The word or two above the headline; of several, the first. */
export function kickerOf(story: StoryPage): string | undefined {
  const { page, h1, context } = story;
  const kickers = markedOfStory(story, 'kicker')
    .filter((index) => h1 !== undefined && index < endOf(page.tree, h1) && tagOf(page.tree, index) !== 'h1')
    .map((index) => {
      const isBeside = (i: number): boolean => i !== index && page.marksOf(i).has('share');
      return strokedText(page.tree, [index, endOf(page.tree, index)], isBeside).split(' | ')[0] ?? '';
    })
    .map((text) => text.replace(/^[\s\p{P}]+|[\s:|/–—-]+$/gu, ''));
  const found = kickers.findLast(
    (text) =>
      text !== '' && !STAMP_WORD.test(text) && !story.site.isNamed(text) && daysIn(text, context.language).length === 0,
  );
  return found ?? story.h1Kicker;
}

/** Longer lines above a headline are no kickers. */
const MAX_WORDS = 4;
const TITLE_PART = /\s[|–—·-]\s/u;
const PATH = /^https?:\/\/[^/]+(\/[^?#]*)/iu;

/** What the title and the address tell of where the story is filed, in folded form. */
function filedUnder({ page }: StoryPage): Set<string> {
  const path =
    PATH.exec(page.url ?? '')?.[1]
      ?.split('/')
      .slice(0, -1) ?? [];
  const parts = (titleOf(page) ?? '').split(TITLE_PART).slice(1);
  return new Set([...path.map((part) => part.replaceAll('-', ' ')), ...parts].map(folded));
}

/** The line right above the headline, in whatever element, where the title or the address says that the story is filed under it. */
export function lineAbove(story: StoryPage): string | undefined {
  const { h1, site } = story;
  if (h1 === undefined) return undefined;
  const text = story.around().head.findLast(({ end }) => end <= h1)?.text;
  if (text === undefined || countWords(text) > MAX_WORDS || text.includes(' | ') || site.isNamed(text))
    return undefined;
  return filedUnder(story).has(folded(text)) ? text : undefined;
}
