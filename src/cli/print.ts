import { toMarkdown } from '../entries/markdown.ts';
import { toHtml, toJsonLd, toText } from '../index.ts';
import type { Article, Author, Digest } from '../index.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';
import type { Screen } from './screen.ts';
import { summarise } from './summary.ts';

type Print = (value: Article | Author | Digest, screen: Screen) => string;

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

const PRINTS: Readonly<Record<Exclude<Command['output'], 'judgements'>, Print>> = {
  json,
  text: toText,
  markdown: (value) => toMarkdown(value),
  html: (value) => toHtml(value, { document: true }),
  'json-ld': (value) => json(toJsonLd(value)),
  summary: summarise,
  provenance: explain,
  'provenance-json': ({ provenance = {} }) => json(provenance),
};

/** Writes an object as the command was asked to, with a line break at its end. */
export function print(
  value: Article | Author | Digest,
  output: Exclude<Command['output'], 'judgements'>,
  screen: Screen,
): string {
  return `${PRINTS[output](value, screen).trimEnd()}\n`;
}
