import type { Block } from 'standfirst/model';
import { body, type BodyOptions } from './blocks.ts';
import { wear } from './looks.ts';
import { prose } from './prose.styles.ts';

export { prose as bodyLooks } from './prose.styles.ts';

/** Renders blocks of text, or plain words, in an element that seldom has any: their looks come with them. */
export function bodyIn(
  host: object,
  text: readonly Block[] | string | null | undefined,
  options: BodyOptions,
): unknown[] {
  wear(host, prose);
  return body(text, options);
}
