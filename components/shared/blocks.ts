import { nothing } from 'lit';
import { html, type Piece } from './template.ts';
import type {
  Block,
  Blockquote,
  Code,
  Embed,
  Heading,
  List,
  ListItem,
  Note,
  Paragraph,
  RelatedStory,
} from 'standfirst/model';
import { type ByType, renderByType } from './by-type.ts';
import { type FigureOptions, figureBlock, gallery, media } from './figures.ts';
import { heading } from './headings.ts';
import { scriptOf } from './script.ts';
import { DEEPEST, listOf } from './lists.ts';
import { paragraphsOf, phrasing, phrasingOf } from './phrasing.ts';
import { table } from './tables.ts';
import { put } from './put.ts';
import { objects } from './objects.ts';
import { pictures } from './late-pictures.ts';
import { plainText } from './text.ts';
import { dateTime } from './time.ts';
import { safeUrl, siteOf } from './urls.ts';
import { allWords } from './words.ts';

/** What a body is rendered with. */
export interface BodyOptions extends FigureOptions {
  /** The level of its topmost headings. */
  readonly level: number;
}

interface Context extends BodyOptions {
  /** What is added to the depth of a heading to get its level. */
  readonly shift: number;
  /** How deep within other blocks these lie. */
  readonly depth: number;
}

function paragraph(block: Paragraph): Piece {
  return html`<p part="paragraph">${phrasing(block.children)}</p>`;
}

function subhead(block: Heading, { level, shift }: Context): Piece {
  const rank = Math.min(6, Math.max(level, block.depth + shift));
  return heading(rank, phrasing(block.children), 'heading');
}

function listItem(item: ListItem, context: Context): Piece {
  const [first, ...rest] = listOf(item.children);
  const { lang, dir } = scriptOf({ ...(item.lang && { language: item.lang }) });
  const content =
    first?.type === 'paragraph' ? [phrasing(first.children), render(rest, context)] : render(item.children, context);
  return html`<li id=${item.id ?? nothing} lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</li>`;
}

function list(block: List, context: Context): Piece {
  const items = listOf(block.children).map((item) => listItem(item, context));
  return block.ordered
    ? html`<ol part="list" start=${block.start ?? nothing}>
        ${items}
      </ol>`
    : html`<ul part="list">
        ${items}
      </ul>`;
}

function blockquote(block: Blockquote, context: Context): Piece {
  const attribution = phrasing(block.attribution);
  return html`<figure part=${block.pull ? 'quote pull-quote' : 'quote'}>
    <blockquote>${render(block.children, context)}</blockquote>
    ${attribution ? html`<figcaption part="attribution">${attribution}</figcaption>` : nothing}
  </figure>`;
}

function code(block: Code, { locale }: Context): Piece {
  const name = block.language ?? allWords(locale.words).code;
  return html`<pre part="code" tabindex="0" role="group" aria-label=${name}><code>${block.value}</code></pre>`;
}

function embed(block: Embed, context: Context): unknown {
  const href = safeUrl(block.url);
  const words = render(block.children, context);
  if (href === undefined && words.length === 0) return nothing;
  const provider = block.provider ?? siteOf(href) ?? href;
  const title = block.title ?? put(allWords(context.locale.words).embed, provider);
  return html`<figure part="embed">
    ${block.provider && block.title ? html`<p part="embed-provider">${block.provider}</p>` : nothing}
    ${words.length > 0 ? html`<blockquote part="embed-text">${words}</blockquote>` : nothing}
    ${href === undefined ? nothing : html`<a part="embed-link" href=${href}>${title}</a>`}
  </figure>`;
}

function relatedStory(block: RelatedStory, { level }: Context): Piece {
  // It stands here at once, and should not grow when what it needs has come.
  for (const part of [objects, pictures]) part.use();
  return html`<related-story
    part="related"
    .story=${block.story}
    .label=${block.label ?? null}
    .headingLevel=${level}
  ></related-story>`;
}

/** A few words and a colon, in any language: "Correction, Oct. 18:". */
const OWN_LABEL = /^[^:：.!?]{1,40}[:：]/u;

function noteLabel({ kind, children }: Note, { locale }: Context): string | undefined {
  const [first] = listOf(children);
  const opening = first?.type === 'paragraph' ? plainText(first.children).trimStart() : '';
  if (kind === 'callout' || OWN_LABEL.test(opening)) return undefined;
  const words = allWords(locale.words);
  return Object.hasOwn(words, kind) ? words[kind] : undefined;
}

function note(block: Note, context: Context): Piece {
  const label = noteLabel(block, context);
  const date = dateTime(block.date, { locale: context.locale, dateStyle: 'absolute' });
  return html`<div part="note" role="note">
    ${
      label || date ? html`<p part="note-head"><strong part="note-label">${label}</strong> ${date}</p>` : nothing
    }${render(block.children, context)}
  </div>`;
}

const renderers: ByType<Block, [Context]> = {
  paragraph,
  heading: subhead,
  list,
  blockquote,
  table,
  code,
  thematicBreak: () => html`<hr part="break" />`,
  figure: figureBlock,
  gallery,
  video: media,
  audio: media,
  embed,
  relatedStory,
  note,
};

function renderBlock(block: Block, context: Context): unknown {
  const content = renderByType(renderers, block, context);
  const { id, lang: language } = block;
  if (id === undefined && language === undefined) return content;
  const { lang, dir } = scriptOf({ ...(language && { language }) });
  return html`<div id=${id ?? nothing} lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</div>`;
}

function render(list: readonly Block[] | null | undefined, context: Context): unknown[] {
  if (context.depth > DEEPEST) return [];
  const within = { ...context, depth: context.depth + 1 };
  return listOf(list).map((block) => renderBlock(block, within));
}

/** A plain text as paragraphs, which a blank line sets apart. */
function paragraphs(words: string): Block[] {
  return paragraphsOf(phrasingOf(words)).map((children) => ({ type: 'paragraph', children }));
}

/**
 * Renders the blocks of a text, or plain words. Its topmost heading, whatever its depth, gets the level that is asked
 * for, and the others follow: a page's own outline has no holes. Blocks of an unknown type render nothing.
 */
export function body(text: readonly Block[] | string | null | undefined, options: BodyOptions): unknown[] {
  const list = typeof text === 'string' ? paragraphs(text) : listOf(text);
  const depths = list.flatMap((block) => (block.type === 'heading' ? block.depth : []));
  const shift = options.level - Math.min(6, ...depths);
  return render(list, { ...options, shift, depth: 0 });
}
