/**
 * Markdown, and the tree that it is written from. Apart from the first entry, since the library that writes it weighs as much
 * as the reading of most formats.
 *
 * @module standfirst/markdown
 */
export { toMarkdown } from '../render/markdown.ts';
export type { MarkdownOptions } from '../render/markdown.ts';
export { toMdast } from '../render/mdast.ts';
