import { bodyOfHtml } from '../../src/formats/fragment.ts';
import type { Block, ListItem, Phrasing, TableRow } from '../../src/model/index.ts';
import { base } from '../facts.ts';

const marks = {
  emphasis: '*',
  strong: '**',
  delete: '~~',
  underline: '__',
  mark: '==',
  quote: '"',
  subscript: '_',
  superscript: '^',
};

/** Phrasing in one line: marks around text, `⏎` for a break, `[text](address)` for a link. */
export function line(nodes: readonly Phrasing[] = []): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return '⏎';
      if (node.type === 'inlineCode') return `\`${node.value}\``;
      const inner = line(node.children);
      if (node.type === 'link') return `[${inner}](${node.url}${node.title === undefined ? '' : ` "${node.title}"`})`;
      return node.type === 'foreign' ? `{${node.lang}:${inner}}` : `${marks[node.type]}${inner}${marks[node.type]}`;
    })
    .join('');
}

const row = ({ children }: TableRow): string =>
  children
    .map(
      (cell) =>
        `${cell.header ? '!' : ''}${line(cell.children)}${cell.colSpan ? `>${cell.colSpan}` : ''}${cell.rowSpan ? `v${cell.rowSpan}` : ''}`,
    )
    .join(' | ');

const inside = (blocks: readonly (Block | ListItem)[]): string => `(${blocks.map(show).join('; ')})`;

/** A block in one line, so that a table of facts can hold it. */
export function show(block: Block | ListItem): string {
  switch (block.type) {
    case 'paragraph':
      return line(block.children);
    case 'heading':
      return `h${block.depth}${block.id === undefined ? '' : `#${block.id}`} ${line(block.children)}`;
    case 'list':
      return `${block.ordered ? `ol${block.start ?? ''}` : 'ul'}${inside(block.children)}`;
    case 'listItem':
      return block.children.map(show).join('; ');
    case 'blockquote':
      return `${block.pull ? 'pull' : 'quote'}${inside(block.children)}${block.attribution ? ` by ${line(block.attribution)}` : ''}`;
    case 'table':
      return `table${block.head ? ' head' : ''}${block.caption ? ` "${line(block.caption)}"` : ''}: ${block.children.map(row).join(' / ')}`;
    case 'code':
      return `code${block.language ? ` ${block.language}` : ''} ${JSON.stringify(block.value)}`;
    case 'thematicBreak':
      return '---';
    case 'figure':
      return [
        'figure',
        block.image.url,
        block.image.alt && `alt=${block.image.alt}`,
        block.image.caption && `"${line(block.image.caption)}"`,
        block.image.creditLine && `by ${block.image.creditLine}`,
      ]
        .filter(Boolean)
        .join(' ');
    case 'gallery':
      return `gallery ${block.images.map(({ url, caption }) => `${url}${caption ? ` "${line(caption)}"` : ''}`).join(', ')}${block.caption ? ` all "${line(block.caption)}"` : ''}`;
    case 'video':
    case 'audio':
      return [
        block.type,
        block.url ?? block.embedUrl,
        block.title && `"${block.title}"`,
        block.poster && `poster ${block.poster.url}`,
      ]
        .filter(Boolean)
        .join(' ');
    case 'embed':
      return `${block.provider ?? 'embed'} ${block.url} ${inside(block.children)}`;
    case 'relatedStory':
      return [
        `related${block.label ? ` "${block.label}"` : ''}: ${block.story.headline}`,
        block.story.url,
        block.story.excerpt && `"${block.story.excerpt}"`,
      ]
        .filter(Boolean)
        .join(' ');
    case 'note':
      return `${block.kind}${block.date ? ` ${block.date}` : ''} ${inside(block.children)}`;
  }
}

/** The blocks of HTML that a CMS gives as a body, each in one line. */
export function bodyOf(html: string): string[] {
  return (bodyOfHtml(html, { base, report: () => undefined })?.blocks ?? []).map(show);
}
