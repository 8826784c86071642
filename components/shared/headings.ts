import type { TemplateResult } from 'lit';
import { tagged } from './flat.ts';

/**
 * Renders a heading of a level from 1 to 6; at any other level a paragraph that looks the same.
 *
 * @param level - The level.
 * @param content - The words.
 * @param part - The name of the part.
 * @param id - By which something else is named.
 */
export function heading(level: number, content: unknown, part: string, id?: string): TemplateResult {
  const rank = level >= 1 && level <= 6 ? (Math.trunc(level) as 1) : undefined;
  return tagged(rank ? `h${rank}` : 'p', part, content, id);
}

/** The level under another one; none under none. */
export function levelUnder(level: number, steps = 1): number {
  return level > 0 ? Math.min(6, level + steps) : 0;
}
