import { daysIn } from '../../fields/date-words.ts';
import { titleOf } from '../../page/page.ts';
import { countWords, folded } from '../../text.ts';
import { endOf, strokedText, tagOf } from '../../tree/read.ts';
import { markedOfStory } from './of-story.ts';
import type { StoryPage } from './story-page.ts';

/** What stands where kickers do and is none: words that lead over to a date, what buttons say. */
const NO_KICKER =
  /^(?:updated?|published|posted|last updated|aktualisiert|mis à jour|actualizado|обновлено|оновлено|home|(?:subscribe|contact us|sign (?:in|up)|log in|follow|skip to)(?!\p{L}).*)$/iu;

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
      text !== '' && !NO_KICKER.test(text) && !story.site.isNamed(text) && daysIn(text, context.language).length === 0,
  );
  return found ?? story.h1Kicker;
}

/** Shorter parts of an address are languages and numbers. */
const MIN_LETTERS = 3;
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
  // The last part of a title is the site's name.
  const parts = (titleOf(page) ?? '').split(TITLE_PART).slice(1, -1);
  const names = [...path.map((part) => part.replaceAll('-', ' ')), ...parts].map(folded);
  return new Set(names.filter((name) => name.length >= MIN_LETTERS));
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
