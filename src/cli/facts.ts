import { bodyText } from '../index.ts';
import type { Article, Author, Block, Digest, Image, Story } from '../index.ts';

/** One line of a summary: what it is, what it says, and the rule that gave it. */
export interface Fact {
  /** What it is; empty where it goes on from the line before. */
  readonly label: string;
  /** What it says. */
  readonly value: string | undefined;
  /** The rule. */
  readonly rule?: string;
}

type Phrasing = NonNullable<Article['standfirst']>;

/** The name of the rule that gave a value: its own, else that of the whole of which it is a part. */
export function ruleOf({ provenance = {} }: Pick<Author, 'provenance'>, pointer: string): string {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const rule = provenance[at]?.[0]?.rule;
    if (rule !== undefined) return rule;
  }
  return '';
}

function textOf(phrasing: Phrasing | undefined): string | undefined {
  return phrasing && bodyText([{ type: 'paragraph', children: phrasing }]);
}

const BLOCK_NAMES: Readonly<Record<Block['type'], string>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  blockquote: 'quote',
  table: 'table',
  code: 'code block',
  thematicBreak: 'break',
  figure: 'figure',
  gallery: 'gallery',
  video: 'video',
  audio: 'recording',
  embed: 'embed',
  relatedStory: 'related story',
  note: 'note',
};

/** A number and a noun: "2 galleries". */
export function counted(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun.replace(/y$/u, 'ie')}s`;
}

function kindsOf(blocks: readonly Block[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { type } of blocks) counts.set(BLOCK_NAMES[type], (counts.get(BLOCK_NAMES[type]) ?? 0) + 1);
  const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([noun, number]) => counted(number, noun));
  return blocks.length === 0 ? undefined : `${counted(blocks.length, 'block')}: ${kinds.join(', ')}`;
}

const MOST = 8;

/** A fact a line, the label on the first alone; past the eighth only their number. */
function list(label: string, values: readonly string[], rule: string): Fact[] {
  const facts = values
    .slice(0, MOST)
    .map((value, index) => (index === 0 ? { label, value, rule } : { label: '', value }));
  const left = values.length - MOST;
  return left > 0 ? [...facts, { label: '', value: `… and ${left} more` }] : facts;
}

function imageFacts(label: string, image: Image | undefined, rule: (part: string) => string): Fact[] {
  if (!image) return [];
  return [
    { label, value: textOf(image.caption) ?? image.alt ?? image.url, rule: rule('/caption') },
    { label: 'Credit', value: image.creditLine, rule: rule('/creditLine') },
  ];
}

const nameOf = ({ name, jobTitle, contribution }: Author): string =>
  [name, jobTitle, contribution === 'author' ? undefined : contribution].filter(Boolean).join(', ');

const headlineOf = ({ headline, publishedAt }: Story): string =>
  [publishedAt?.slice(0, 10), headline].filter(Boolean).join(' ');

function articleFacts(article: Article): Fact[] {
  const { readingTimeMinutes: minutes, wordCount: words } = article;
  const rule = (pointer: string): string => ruleOf(article, pointer);
  const length = [minutes && `${minutes} min`, words && counted(words, 'word')].filter(Boolean).join(', ');
  return [
    { label: 'Kicker', value: article.kicker, rule: rule('/kicker') },
    { label: 'Standfirst', value: textOf(article.standfirst), rule: rule('/standfirst') },
    ...list('Authors', article.authors.map(nameOf), rule('/authors')),
    { label: 'Publisher', value: article.publisher?.name, rule: rule('/publisher') },
    { label: 'Published', value: article.publishedAt, rule: rule('/publishedAt') },
    { label: 'Updated', value: article.modifiedAt, rule: rule('/modifiedAt') },
    ...imageFacts('Picture', article.leadImage, (part) => rule(`/leadImage${part}`)),
    { label: 'Body', value: kindsOf(article.body), rule: rule('/body') },
    { label: 'Reading', value: length, rule: rule(minutes ? '/readingTimeMinutes' : '/wordCount') },
    ...list(
      'Notes',
      article.notes.map(({ kind, children }) => `${kind}: ${bodyText(children)}`),
      rule('/notes'),
    ),
    ...list('Related', article.related.map(headlineOf), rule('/related')),
  ];
}

function groupFacts(digest: Digest): Fact[] {
  return digest.groups.flatMap(({ title, stories }) => {
    const label = digest.groups.length === 1 ? 'Stories' : 'Group';
    const size = counted(stories.length, 'story');
    const head = { label, value: title === undefined ? size : `${title}: ${size}`, rule: ruleOf(digest, '/groups') };
    return [
      head,
      ...list(
        '',
        stories.map((story) => `· ${headlineOf(story)}`),
        '',
      ),
    ];
  });
}

function moreOf({ pagination = {} }: Digest): string | undefined {
  const { hasMore, label, nextUrl, total } = pagination;
  if (hasMore === false) return 'none';
  const parts = [label && `“${label}”`, nextUrl, total !== undefined && `${total} in all`].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : hasMore && 'yes';
}

function digestFacts(digest: Digest): Fact[] {
  const rule = (pointer: string): string => ruleOf(digest, pointer);
  return [
    {
      label: 'Intro',
      value: bodyText(digest.intro) || digest.description,
      rule: rule(digest.intro.length > 0 ? '/intro' : '/description'),
    },
    ...list('Authors', digest.authors.map(nameOf), rule('/authors')),
    { label: 'Publisher', value: digest.publisher?.name, rule: rule('/publisher') },
    { label: 'Published', value: digest.publishedAt, rule: rule('/publishedAt') },
    ...groupFacts(digest),
    { label: 'More', value: moreOf(digest), rule: rule('/pagination') },
  ];
}

function authorFacts(author: Author): Fact[] {
  const rule = (pointer: string): string => ruleOf(author, pointer) || ruleOf(author, '/name');
  return [
    { label: 'Role', value: author.jobTitle, rule: rule('/jobTitle') },
    { label: 'Works for', value: author.affiliation?.name, rule: rule('/affiliation') },
    { label: 'Location', value: author.location, rule: rule('/location') },
    { label: 'Bio', value: textOf(author.bio), rule: rule('/bio') },
    { label: 'Page', value: author.url, rule: rule('/url') },
    { label: 'Portrait', value: author.image?.url, rule: rule('/image') },
    ...list('Profiles', author.sameAs, rule('/sameAs')),
    ...(author.stories ? groupFacts(author.stories) : []),
  ];
}

/** What there is to tell of an object beside its title, as far as it was found. */
export function factsOf(value: Article | Author | Digest): Fact[] {
  const facts =
    value.type === 'article' ? articleFacts(value) : value.type === 'digest' ? digestFacts(value) : authorFacts(value);
  return facts.filter((fact) => Boolean(fact.value));
}
