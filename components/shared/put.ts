import { html, type Piece } from './template.ts';

const PLACE = /\{\w+\}/u;

/** Puts a value into its place in a text: `By {names}`. A string stays one, so that it is written at once. */
export function put(text: string, value: unknown): Piece | string {
  const [before = '', after = ''] = text.split(PLACE);
  return typeof value === 'string' ? before + value + after : html`${before || undefined}${value}${after || undefined}`;
}
