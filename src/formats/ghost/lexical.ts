import { isObject, readPlainJson } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import { escapeHtml } from '../../text.ts';
import { tagged } from '../elements.ts';
import { at, objects, textAt } from '../json.ts';

// The text of a post as Ghost's editor keeps it. Who asks the Admin API with `formats=lexical` gets no HTML, and neither does
// who is sent a draft. What each card is as HTML: https://github.com/TryGhost/Koenig/tree/main/packages/kg-default-nodes

/** Deeper than any editor lets one nest. */
const MAX_DEPTH = 30;

/** The bits of a text's format, and what each is: https://lexical.dev/docs/concepts/nodes#textnode */
const FORMATS: readonly (readonly [bit: number, tag: string])[] = [
  [16, 'code'],
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
];

const attribute = (name: string, value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? ` ${name}="${escapeHtml(String(value))}"` : '';

/** The caption of a card is HTML. */
const captioned = (inner: string, node: JsonObject, kind: string): string =>
  `<figure class="kg-card kg-${kind}-card">${inner}${tagged('figcaption', node.caption)}</figure>`;

const picture = (node: JsonObject): string =>
  `<img${attribute('src', node.src)}${attribute('alt', node.alt)}${attribute('width', node.width)}${attribute('height', node.height)}>`;

function textHtml({ text, format }: JsonObject): string {
  const html = typeof text === 'string' ? escapeHtml(text) : '';
  const bits = typeof format === 'number' ? format : 0;
  return FORMATS.reduce((inner, [bit, tag]) => ((bits & bit) === 0 ? inner : tagged(tag, inner)), html);
}

/** Seconds, as a player shows them. */
function clock(kind: 'audio' | 'video', seconds: Json | undefined): string {
  if (typeof seconds !== 'number' || !(seconds >= 1)) return '';
  const rest = String(Math.floor(seconds % 60)).padStart(2, '0');
  return `<span class="kg-${kind}-duration">${String(Math.floor(seconds / 60))}:${rest}</span>`;
}

/** The classes are Ghost's own, which names the publisher as the author and the other way round. */
function bookmark({ url, metadata }: JsonObject): string {
  const part = (tag: string, name: string, key: string): string => {
    const text = textAt(metadata, key);
    return text === undefined ? '' : `<${tag} class="kg-bookmark-${name}">${escapeHtml(text)}</${tag}>`;
  };
  const meta = part('span', 'author', 'publisher') + part('span', 'publisher', 'author');
  const words = `${part('div', 'title', 'title')}${part('div', 'description', 'description')}<div class="kg-bookmark-metadata">${meta}</div>`;
  const thumbnail = textAt(metadata, 'thumbnail');
  const shown =
    thumbnail === undefined ? '' : `<div class="kg-bookmark-thumbnail"><img${attribute('src', thumbnail)}></div>`;
  return `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container"${attribute('href', url)}><div class="kg-bookmark-content">${words}</div>${shown}</a></figure>`;
}

type Writer = (node: JsonObject, inner: () => string) => string;

/** What each node is as HTML. Forms, buttons and what is for mails alone are no part of the story. */
const WRITERS: Readonly<Record<string, Writer>> = {
  text: textHtml,
  linebreak: () => '<br>',
  tab: () => ' ',
  link: ({ url }, inner) => `<a${attribute('href', url)}>${inner()}</a>`,
  paragraph: (_, inner) => tagged('p', inner()),
  heading: ({ tag }, inner) => tagged(typeof tag === 'string' && /^h[1-6]$/u.test(tag) ? tag : 'h2', inner()),
  quote: (_, inner) => tagged('blockquote', tagged('p', inner())),
  aside: (_, inner) => `<blockquote class="kg-blockquote-alt">${inner()}</blockquote>`,
  list: ({ listType }, inner) => tagged(listType === 'number' ? 'ol' : 'ul', inner()),
  listitem: (_, inner) => tagged('li', inner()),
  horizontalrule: () => '<hr>',
  image: (node) => captioned(picture(node), node, 'image'),
  gallery: (node) => captioned(objects(node.images).map(picture).join(''), node, 'gallery'),
  html: ({ html }) => (typeof html === 'string' ? html : ''),
  markdown: ({ markdown }) => paragraphs(markdown),
  codeblock: (node) => {
    const [code, language] = [textAt(node, 'code'), textAt(node, 'language')];
    const name = attribute('class', language && `language-${language}`);
    return code === undefined ? '' : `<pre><code${name}>${escapeHtml(code)}</code></pre>`;
  },
  bookmark,
  embed: (node) => captioned(textAt(node, 'html') ?? `<a${attribute('href', node.url)}></a>`, node, 'embed'),
  video: (node) =>
    captioned(
      `<video${attribute('src', node.src)}${attribute('poster', node.customThumbnailSrc || node.thumbnailSrc)}></video>${clock('video', node.duration)}`,
      node,
      'video',
    ),
  audio: ({ src, title, duration }) => {
    const name = `<div class="kg-audio-title">${escapeHtml(typeof title === 'string' ? title : '')}</div>`;
    return `<div class="kg-card kg-audio-card"><div class="kg-audio-player-container"><audio${attribute('src', src)}></audio>${name}${clock('audio', duration)}</div></div>`;
  },
  callout: ({ calloutText }) =>
    `<div class="kg-card kg-callout-card"><div class="kg-callout-text">${typeof calloutText === 'string' ? calloutText : ''}</div></div>`,
  toggle: ({ heading, content }) => tagged('h4', heading) + (typeof content === 'string' ? content : ''),
};

/** Markdown is no HTML yet; its paragraphs are there. */
function paragraphs(text: Json | undefined): string {
  const parts = typeof text === 'string' ? text.split(/\n\s*\n/u) : [];
  return parts.map((part) => tagged('p', escapeHtml(part.trim()))).join('');
}

function htmlOf(node: JsonObject, depth: number): string {
  const inner = (): string =>
    depth < MAX_DEPTH
      ? objects(node.children)
          .map((child) => htmlOf(child, depth + 1))
          .join('')
      : '';
  // Ghost's own kinds of text, heading and quotation go by longer names.
  const type = (textAt(node, 'type') ?? '').replace(/^(?:extended-|at-)/u, '').replace(/^autolink$/u, 'link');
  const writer = Object.hasOwn(WRITERS, type) ? WRITERS[type] : undefined;
  return writer ? writer(node, inner) : inner();
}

/** The HTML of a text that Ghost's editor keeps; `undefined` where there is none. */
export function lexicalHtml(lexical: Json | undefined): string | undefined {
  const root = at(typeof lexical === 'string' ? readPlainJson(lexical) : lexical, 'root');
  const html = isObject(root) ? htmlOf(root, 0) : '';
  return html === '' ? undefined : html;
}
