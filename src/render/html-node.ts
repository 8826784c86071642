import type {
  Blockquote,
  Embed,
  Gallery,
  Image,
  Link,
  List,
  ListItem,
  Media,
  Note,
  Phrasing,
  Story,
  Table,
  TableRow,
} from '../model/index.ts';
import { safeUrl } from '../text.ts';
import { type ByType, entryFor } from './by-type.ts';
import { type Attributes, type Child, type Element, element, type Node } from './element.ts';
import { noteLabel } from './note.ts';

type Html = readonly Child[];

/** An `id` of the page could otherwise name a global of whatever page the story is put into ("DOM clobbering"). */
const ID_PREFIX = 'standfirst-';

const heading = (level: number): string => `h${String(Math.min(6, Math.max(1, level)))}`;

/** A heading of a level; below the sixth there is none. */
export function headingElement(level: number, children: Html, attributes: Attributes = {}): Element {
  return element(heading(level), attributes, children);
}

/** A moment: for programs as it is, for readers as the source's own clock showed it, to the minute. */
export function timeElement(date: string | undefined, attributes: Attributes = {}): Element | undefined {
  if (date === undefined) return undefined;
  return element('time', { ...attributes, datetime: date }, [date.slice(0, 16).replace('T', ' ')]);
}

const base = ({ id, lang }: { id?: string; lang?: string }, className?: string): Attributes => ({
  id: id === undefined ? undefined : ID_PREFIX + id,
  class: className,
  lang,
});

function link({ url, title, children }: Link): Element {
  return element('a', { href: url.replace(/^#/u, `#${ID_PREFIX}`), title }, children);
}

const safe = (url: string | undefined): string | undefined => (url === undefined ? undefined : safeUrl(url));

/** The words in a link, or bare where the address is missing or unsafe. */
export function linked(url: string | undefined, children: Html, attributes: Attributes = {}): Html {
  const href = safe(url);
  return href === undefined ? children : [element('a', { href, ...attributes }, children)];
}

/** The picture itself, or `undefined` without a safe address. An absent `alt` stays absent, for "" says "decoration". */
export function picture({ url, alt, width, height }: Image, attributes: Attributes = {}): Element | undefined {
  return safe(url) === undefined ? undefined : element('img', { src: url, alt, width, height, ...attributes });
}

function caption(text: readonly Phrasing[] | undefined, creditLine?: string): Element | undefined {
  const credit: Html = creditLine === undefined ? [] : [element('small', { class: 'credit' }, [creditLine])];
  const words = text ?? [];
  if (words.length + credit.length === 0) return undefined;
  return element('figcaption', {}, [...words, words.length > 0 && credit.length > 0 ? ' ' : undefined, ...credit]);
}

/** A picture with its caption and credit. */
export function figure(image: Image, attributes: Attributes = {}, ofPicture: Attributes = {}): Element {
  return element('figure', attributes, [picture(image, ofPicture), caption(image.caption, image.creditLine)]);
}

function list(node: List): Element {
  return element(
    node.ordered ? 'ol' : 'ul',
    { ...base(node), start: node.ordered ? node.start : undefined },
    node.children,
  );
}

function listItem(node: ListItem): Element {
  const [first, ...rest] = node.children;
  const tight = first?.type === 'paragraph' && rest.every(({ type }) => type === 'list');
  return element('li', base(node), tight ? [...first.children, ...rest] : node.children);
}

// A quotation's source stands outside of it: https://html.spec.whatwg.org/#the-blockquote-element
function blockquote(node: Blockquote): Element {
  const quote = element('blockquote', {}, node.children);
  const source = node.attribution && element('figcaption', {}, [element('cite', {}, node.attribution)]);
  const whole = element('figure', base(node, node.pull ? 'quote pull-quote' : 'quote'), [quote, source]);
  return node.pull ? element('aside', { class: 'pull-quote' }, [whole]) : whole;
}

function tableRow(row: TableRow, isHead: boolean): Element {
  const columns = isHead || row.children.every(({ header }) => header);
  const cells = row.children.map(({ children, header, colSpan, rowSpan }) => {
    const isHeader = columns || header === true;
    const scope = columns ? 'col' : 'row';
    return element(isHeader ? 'th' : 'td', { scope: isHeader && scope, colspan: colSpan, rowspan: rowSpan }, children);
  });
  return element('tr', {}, cells);
}

function table(node: Table): Element {
  const rows = node.children.map((row, index) => tableRow(row, node.head && index === 0));
  const head = node.head ? rows.slice(0, 1) : [];
  const body = rows.slice(head.length);
  return element('table', base(node), [
    node.caption && element('caption', {}, node.caption),
    head.length > 0 ? element('thead', {}, head) : undefined,
    body.length > 0 ? element('tbody', {}, body) : undefined,
  ]);
}

function gallery(node: Gallery): Element {
  return element('figure', base(node, 'gallery'), [
    ...node.images.map((image) => figure(image)),
    caption(node.caption),
  ]);
}

// Nothing is loaded before the reader asks for it; a player of another site is only linked to.
function media(node: Media): Element {
  const { url, title, poster } = node;
  const playable = safe(url) !== undefined;
  const player = element(node.type, {
    src: url,
    controls: true,
    preload: 'none',
    title,
    poster: node.type === 'video' ? poster?.url : undefined,
  });
  const words = title ?? node.embedUrl;
  const content = playable || words === undefined ? [] : linked(node.embedUrl, [words]);
  return element('figure', base(node, node.type), [...(playable ? [player] : content), caption(node.caption)]);
}

function embed(node: Embed): Element {
  const { provider, title } = node;
  const named = provider === undefined ? [] : [element('span', { class: 'provider' }, [provider])];
  const words = [...named, provider && title ? ': ' : undefined, title];
  const source = linked(node.url, provider || title ? words : [node.url]);
  if (node.children.length === 0) return element('p', base(node, 'embed'), source);
  const quote = element('blockquote', { cite: node.url }, node.children);
  return element('figure', base(node, 'embed'), [quote, element('figcaption', {}, source)]);
}

/** A story that another page points to: its headline in a link, and what is told of it. */
export function teaser(
  story: Story,
  headline = (children: Html): Element => element('p', { class: 'headline' }, children),
): Html {
  return [
    story.kicker === undefined ? undefined : element('p', { class: 'kicker' }, [story.kicker]),
    headline(linked(story.url, [story.headline])),
    story.excerpt === undefined ? undefined : element('p', { class: 'excerpt' }, [story.excerpt]),
  ];
}

function note(node: Note): Element {
  const label = noteLabel(node);
  const date = timeElement(node.date);
  const head = [label === undefined ? undefined : element('strong', {}, [label]), label && date && ' ', date];
  return element('aside', { ...base(node, `note ${node.kind}`), role: 'note' }, [
    label || date ? element('p', { class: 'label' }, head) : undefined,
    ...node.children,
  ]);
}

const mark =
  (tag: string) =>
  (node: { children: Phrasing[] }): Element =>
    element(tag, {}, node.children);

const elements = {
  text: (node) => node.value,
  break: () => element('br'),
  inlineCode: (node) => element('code', {}, [node.value]),
  link,
  emphasis: mark('em'),
  strong: mark('strong'),
  delete: mark('del'),
  underline: mark('u'),
  mark: mark('mark'),
  quote: mark('q'),
  subscript: mark('sub'),
  superscript: mark('sup'),
  foreign: (node) => element('span', { lang: node.lang }, node.children),
  paragraph: (node) => element('p', base(node), node.children),
  // The first rank is the headline's.
  heading: (node, level) => headingElement(Math.max(2, node.depth) + level - 1, node.children, base(node)),
  list,
  listItem,
  blockquote,
  table,
  code: (node) =>
    element('pre', base(node), [
      element('code', { class: node.language && `language-${node.language}` }, [node.value]),
    ]),
  thematicBreak: (node) => element('hr', base(node)),
  figure: (node) => figure(node.image, base(node)),
  gallery,
  video: media,
  audio: media,
  embed,
  relatedStory: (node) =>
    element('aside', base(node, 'related-story'), [
      node.label === undefined ? undefined : element('p', { class: 'label' }, [node.label]),
      ...teaser(node.story),
    ]),
  note,
} satisfies ByType<Node, [number], Child>;

/** The HTML of a node of the model, where the headline is a heading of `level`. Of an unknown type there is none. */
export function nodeElement(node: Node, level: number): Child {
  return entryFor<Node, [number], Child>(elements, node)?.(node, level);
}
