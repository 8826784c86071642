import { html, literal, type Piece } from './template.ts';

/**
 * Renders a heading of a level from 1 to 6; at any other level a paragraph that looks the same.
 *
 * @param level - The level.
 * @param content - The words.
 * @param part - The name of the part.
 * @param id - By which something else is named.
 */
export function heading(level: number, content: unknown, part: string, id?: unknown): Piece {
  const tag = level >= 1 && level <= 6 ? `h${Math.trunc(level)}` : 'p';
  return html`${literal(`<${tag} part="${part}" id=`)}${id}>${content}${literal(`</${tag}>`)}`;
}

/** The level under another one; none under none. */
export function levelUnder(level: number, steps = 1): number {
  return level > 0 ? Math.min(6, level + steps) : 0;
}
