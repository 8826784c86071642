import type { Line } from '../../../body/around.ts';
import type { AuthorClaim } from '../../../fields/authors.ts';
import { daysIn } from '../../../fields/date-words.ts';
import { isInitials, isPersonal } from '../../../fields/person-name.ts';
import { isOverRole, namesFrom } from './dated-authors.ts';
import { SHORT_OPENING, isCard, labelled, opening, told } from './line-authors.ts';
import type { Opening } from './line-authors.ts';
import { authorsOf } from './named-author.ts';
import { linesAfter } from '../of-story.ts';
import type { StoryPage } from '../story-page.ts';

/** The names in lines of their own that follow one another. */
function namesIn(lines: readonly Line[]): string[] {
  const end = lines.findIndex(({ text }) => !isPersonal(text));
  return lines.slice(0, end < 0 ? lines.length : end).map(({ text }) => text);
}

const MAX_SIGNATURE = 12;
const COLON = /^\p{L}+\s?[:：]/u;

/** The label of a line after the text that says who wrote it; a short one, which is a word of the language as well, wants a date. */
function signing(story: StoryPage, { text }: Line, above: Line | undefined): Opening | undefined {
  const found = opening(text);
  if (found?.part !== 'author') return undefined;
  const before = COLON.test(text) ? (above?.text ?? '') : '';
  const isStamped = [text, before].some((each) => daysIn(each, story.context.language).length > 0);
  return SHORT_OPENING.test(found.text) && !isStamped ? undefined : found;
}

/** The authors in a line after the text, or at its end, that says who wrote it: "This post was written by Jane Doe". */
export function signature(story: StoryPage): AuthorClaim[] | undefined {
  const foot = told(
    story,
    linesAfter(story).filter(({ text }) => !isInitials(text)),
  );
  for (const [number, each] of foot.slice(0, MAX_SIGNATURE).entries()) {
    const found = signing(story, each, foot[number - 1]);
    if (!found || isCard(story, each)) continue;
    const [next, ...others] = foot.slice(number + 1);
    if (found.isAlone && next && isPersonal(next.text) && isOverRole(others[0]))
      return namesFrom(story, [next, ...others]);
    const names = labelled(each, next, namesIn(others));
    const claims = names && authorsOf(story, names, [each.holder, next?.end ?? each.end]);
    if (claims && claims.length > 0) return claims;
  }
  return undefined;
}
