import type { Format } from './format.ts';
import { ghost } from './ghost/ghost.ts';
import { html } from './html/html.ts';
import { jsonFeed } from './json-feed.ts';
import { schemaOrg } from './schema-org.ts';
import { stored } from './stored.ts';
import { text } from './text/text.ts';
import { wordpress } from './wordpress/wordpress.ts';

/**
 * The formats that the parsers know, the most particular first; the first that recognises an input reads it.
 *
 * @example
 * ```ts
 * import { formats } from 'standfirst/formats';
 *
 * console.log(formats.at(-1)?.name); // "text"
 * ```
 */
export const formats: readonly Format[] = [stored, ghost, jsonFeed, wordpress, schemaOrg, html, text];
