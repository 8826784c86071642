import type { Article, Block, ListItem, NoteKind, TableRow } from 'standfirst/model';
import { all, attribute, first, known, numberOf, type Plain, textOf } from './read.ts';
import { phrasingIn } from './read-phrasing.ts';
import { authorIn, authorsIn, datesIn, imageIn, storyIn } from './read-story.ts';

type Reader = (element: Element) => readonly Block[];

const one = (selector: string, element: Element): Element | null => element.querySelector(`:scope > ${selector}`);

function listItem(item: Element): ListItem {
  const lists = [...item.children].filter((child) => child.matches('ol,ul'));
  const words = phrasingIn(item, 'p,ol,ul');
  const children: Block[] =
    words.length > 0 ? [{ type: 'paragraph', children: words }, ...lists.flatMap(blockOf)] : blocksIn(item.children);
  return { type: 'listItem', children };
}

function rowOf(row: Element): TableRow {
  const cells = [...row.children].map((cell) =>
    known({
      type: 'tableCell' as const,
      children: phrasingIn(cell),
      header: cell.localName === 'th' || undefined,
      colSpan: numberOf(cell, 'colspan'),
      rowSpan: numberOf(cell, 'rowspan'),
    }),
  );
  return { type: 'tableRow', children: cells };
}

function table(element: Element): Block[] {
  const caption = phrasingIn(one('caption', element));
  return [
    known({
      type: 'table',
      head: one('thead', element) !== null,
      caption: caption.length > 0 ? caption : undefined,
      children: [...element.querySelectorAll('tr')].map(rowOf),
    }),
  ];
}

function embed(element: Element): Block[] {
  const link = all([element], 'figcaption a,a').at(-1);
  const url = attribute(link, 'href');
  const children = blocksIn(one('blockquote', element)?.children ?? []);
  const provider = textOf(link?.querySelector('.provider'));
  const words = textOf(link);
  // "X: a post", or the address where nothing else is known.
  const title = provider ? words?.slice(provider.length).replace(/^:\s*/u, '') : words;
  return url
    ? [known({ type: 'embed', url, provider, title: title === url ? undefined : title || undefined, children })]
    : children;
}

function player(element: Element): Block[] {
  const type = element.localName as 'video' | 'audio';
  const words = phrasingIn(element.closest('figure')?.querySelector(':scope > figcaption'));
  const poster = attribute(element, 'poster');
  return [
    known({
      type,
      url: attribute(element, 'src') ?? attribute(element.querySelector('source'), 'src'),
      title: attribute(element, 'title'),
      poster: poster ? { url: poster, credits: [], variants: [] } : undefined,
      caption: words.length > 0 ? words : undefined,
    }),
  ];
}

/** A player of another site is only linked to. */
function linkedPlayer(element: Element, link: Element): readonly Block[] {
  const embedUrl = attribute(link, 'href');
  const title = textOf(link);
  const caption = phrasingIn(one('figcaption', element));
  return [
    known({
      type: element.matches('.audio') ? 'audio' : 'video',
      embedUrl,
      title: title === embedUrl ? undefined : title,
      poster: imageIn(one('img', element)),
      caption: caption.length > 0 ? caption : undefined,
    }),
  ];
}

function figure(element: Element): readonly Block[] {
  const inner = (selector: string) => element.querySelector(selector);
  const caption = phrasingIn(one('figcaption', element));
  if (element.matches('.embed')) return embed(element);
  const pictures = [...element.querySelectorAll('img')];
  if (element.matches('.gallery')) {
    const images = pictures.flatMap((image) => imageIn(image) ?? []);
    return [known({ type: 'gallery', images, caption: caption.length > 0 ? caption : undefined })];
  }
  const quote = one('blockquote', element);
  if (quote) {
    const pull = element.matches('.pull-quote') || undefined;
    const attribution = caption.length > 0 ? caption : undefined;
    return [known({ type: 'blockquote', children: blocksIn(quote.children), attribution, pull })];
  }
  const media = inner('video,audio');
  if (media) return player(media);
  const link = one('a[href]', element);
  if (link && element.matches('.video,.audio')) return linkedPlayer(element, link);
  const image = imageIn(pictures[0]);
  return image ? [{ type: 'figure', image }] : blocksIn(element.children);
}

const KINDS = 'editors-note correction clarification update retraction disclosure sponsor callout'.split(' ');

function aside(element: Element): readonly Block[] {
  const rest = [...element.children].filter((child) => !child.matches('.label'));
  if (element.matches('.note')) {
    const kind = (KINDS.find((name) => element.classList.contains(name)) ?? 'callout') as NoteKind;
    const date = attribute(element.querySelector('.label time'), 'datetime');
    return [known({ type: 'note', kind, date, children: blocksIn(rest) })];
  }
  const story = element.matches('.related-story') ? storyIn(rest) : undefined;
  return story ? [known({ type: 'relatedStory', label: textOf(one('.label', element)), story })] : blocksIn(rest);
}

const heading: Reader = (element) => [
  { type: 'heading', depth: Number(element.localName[1]) as 2, children: phrasingIn(element) },
];

const list: Reader = (element) => [
  known({
    type: 'list',
    ordered: element.localName === 'ol',
    start: numberOf(element, 'start'),
    children: [...element.children].map(listItem),
  }),
];

function paragraph(element: Element): Block[] {
  if (element.matches('.embed')) return embed(element);
  const children = phrasingIn(element);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

const readers: Readonly<Record<string, Reader>> = {
  p: paragraph,
  ...Object.fromEntries([2, 3, 4, 5, 6].map((depth) => [`h${depth}`, heading])),
  ol: list,
  ul: list,
  blockquote: (element) => [{ type: 'blockquote', children: blocksIn(element.children) }],
  table,
  pre: (element) => {
    const language = /language-(\S+)/u.exec(one('code', element)?.className ?? '')?.[1];
    return [known({ type: 'code', value: element.textContent, language })];
  },
  hr: () => [{ type: 'thematicBreak' }],
  figure,
  img: (element) => {
    const image = imageIn(element);
    return image ? [{ type: 'figure', image }] : [];
  },
  video: player,
  audio: player,
  aside,
  script: () => [],
  style: () => [],
  template: () => [],
};

function blockOf(element: Element): readonly Block[] {
  const read = Object.hasOwn(readers, element.localName) ? readers[element.localName] : undefined;
  if (!read) return blocksIn(element.children);
  const [block, ...rest] = read(element);
  if (!block) return [];
  return [
    known({ ...block, id: attribute(element, 'id')?.replace(/^standfirst-/u, ''), lang: attribute(element, 'lang') }),
    ...rest,
  ];
}

function blocksIn(elements: Iterable<Element>): Block[] {
  return [...elements].flatMap(blockOf);
}

/** A whole story as an `<article>` has it: its header, its picture, its text, and the boxes at its end. */
export function articleIn(roots: Plain): Article | undefined {
  const root = roots.length === 1 && roots[0]?.matches('article,section') ? [...roots[0].children] : roots;
  const title = first(root, 'h1') ?? first(root, 'h2,h3,h4,h5,h6');
  const headline = textOf(title);
  if (!title || !headline) return undefined;
  const header = title.closest('header');
  const head = header
    ? [header]
    : root.filter((each) => each.matches('.kicker,.standfirst,.byline,.dates,.meta') || each === title);
  const lead = root.find((each) => each.matches('figure.lead'));
  const boxes = root.filter((each) => each.matches('.author'));
  const related = root.find((each) => each.matches('aside.related'));
  const outside = new Set<Element | undefined>([...head, lead, ...boxes, related]);
  const named = authorsIn(head);
  const told = boxes.flatMap((box) => authorIn([box]) ?? []);
  const standfirst = phrasingIn(first(head, '.standfirst'));
  return known<Article>({
    ...{
      type: 'article' as const,
      schemaVersion: '1.0' as const,
      provenance: {},
      issues: [],
      headline,
      alternativeHeadlines: [],
    },
    kicker: textOf(first(head, '.kicker')),
    standfirst: standfirst.length > 0 ? standfirst : undefined,
    byline: textOf(first(head, '.byline')),
    authors: [...named.filter(({ name }) => !told.some((other) => other.name === name)), ...told],
    ...datesIn(head),
    readingTimeMinutes: numberOf(first(head, 'data.reading-time'), 'value'),
    leadImage: imageIn(lead?.querySelector('img')),
    language: attribute(roots[0], 'lang'),
    direction: attribute(roots[0], 'dir') as 'rtl' | undefined,
    body: blocksIn(root.filter((each) => !outside.has(each))),
    related: all(related ? [related] : [], 'li').flatMap((item) => storyIn([item]) ?? []),
    ...{ breadcrumbs: [], tags: [], notes: [], translations: [] },
  });
}
