import type { Author, Source } from '../../../model/index.ts';
import { isPersonal } from '../../../fields/person-name.ts';
import type { StoryPage } from '../story-page.ts';

/** Something that a page tells of an author's name, whatever place it is from. */
interface Sign {
  /** What is seen. */
  readonly sign: string;
  /** By how much the odds that they wrote the story change. */
  readonly odds: number;
  readonly holds: (author: Author, story: StoryPage) => boolean;
  /** True for a sign that says something only of what the head of the page claims: what is read near the text stands there. */
  readonly ofHead?: true;
}

const LOGIN = /^[\p{Ll}\d._-]+$|\d|[_]|^[\w-]+(?:\.[\w-]+)+$/u;

const isLogin = ({ name }: Author): boolean => !name.includes(' ') && LOGIN.test(name);

const isNear = ({ name }: Author, story: StoryPage): boolean => story.isNear(name);

/** What papers are called with, and no persons. */
const ARTICLE = /^(?:the|an?|il|lo|la|el|les?|los|las|der|die|das|de|het|o|os|as|den|det)\s/iu;

/** True for the site's own name, where nobody may be called so. */
const isSiteAlone = ({ name }: Author, { site }: StoryPage): boolean =>
  site.isNamed(name) && (!isPersonal(name) || ARTICLE.test(name));

/** The signs; all that hold count. */
const SIGNS: readonly Sign[] = [
  {
    sign: 'the name stands near the text',
    odds: 4,
    holds: (author, story) => isNear(author, story) && !story.site.isNamed(author.name),
    ofHead: true,
  },
  {
    sign: 'the name stands nowhere near the text',
    odds: 0.5,
    holds: (author, story) => !isNear(author, story),
    ofHead: true,
  },
  {
    sign: "the site's own name, and no person's, in the head",
    odds: 0.35,
    holds: (author, story) =>
      isSiteAlone(author, story) || (story.site.isTitled(author.name) && !isPersonal(author.name)),
    ofHead: true,
  },
  {
    sign: 'an organisation that nobody reads near the text',
    odds: 0.7,
    holds: (author, story) => author.kind === 'organization' && !isNear(author, story),
    ofHead: true,
  },
  // Who writes alone calls the site after themselves.
  {
    sign: "the site's own name, and no person's",
    odds: 0.5,
    holds: isSiteAlone,
  },
  {
    sign: 'a login',
    odds: 0.3,
    holds: (author, story) => isLogin(author) && !isNear(author, story),
  },
  {
    sign: 'a login, though the page shows it: a person who is named elsewhere wrote the story',
    odds: 0.5,
    holds: (author, story) => isLogin(author) && isNear(author, story),
    ofHead: true,
  },
];

/** The odds of a list of authors: those of the one who is believed least. */
export function weighAuthors(story: StoryPage, value: unknown, source: Source): number {
  const odds = (value as readonly Author[]).map((author) =>
    SIGNS.filter(({ ofHead }) => !ofHead || source !== 'html').reduce(
      (product, sign) => (sign.holds(author, story) ? product * sign.odds : product),
      1,
    ),
  );
  return Math.min(...odds);
}
