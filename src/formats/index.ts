import type { Format } from './format.ts';
import { ghost } from './ghost.ts';
import { html } from './html/html.ts';
import { jsonFeed } from './json-feed.ts';
import { text } from './text/text.ts';

/** The formats that the parsers know, the most particular first; the first that recognises an input reads it. */
export const formats: readonly Format[] = [ghost, jsonFeed, html, text];
