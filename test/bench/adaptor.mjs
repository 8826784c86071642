// The library, as the benchmark's programs want an extractor: see ../shared/benchmark/peers/README.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, root } from './place.mjs';

const { ParseError, bodyText, parseArticle } = await import(pathToFileURL(join(build, 'index.js')).href);

export const name = 'standfirst';
export const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

/** The whole article, as a program that uses the library has it: this is what is timed. */
export function run(html, url) {
  return parseArticle(html, url ? { url } : {});
}

/** The first lines of an error's stack, in one. */
function headOf(error) {
  const lines = String(error?.stack ?? error).split('\n');
  return lines
    .slice(0, 4)
    .map((line) => line.trim().replace(/\(?(?:file:)?\/\S*?\/((?:src|dist)\/)/, '($1'))
    .join(' | ');
}

/** Tells the program that started the scorer, once a page and in the pages' order, how the page went. */
const tell = (outcome) => process.send?.(outcome);

/** The field of the scorer by the field of the model that it is about. */
const POINTERS = { text: '/body', title: '/headline', authors: '/authors', date: '/publishedAt' };

/** What the library says of its own values, by field of the scorer. */
function confidencesOf({ provenance }) {
  const told = Object.entries(POINTERS).map(([field, pointer]) => [field, provenance[pointer]?.[0]?.confidence]);
  return Object.fromEntries(told);
}

function read(html, url) {
  const article = run(html, url);
  const { authors, body, headline, publishedAt } = article;
  return {
    found: {
      text: bodyText(body),
      title: headline,
      authors: authors.map((author) => author.name),
      published: publishedAt,
    },
    confidence: confidencesOf(article),
  };
}

/** A result that breaks the model is the library's failure, and no judgement of the page. */
const isRefusal = (error) => error instanceof ParseError && error.code !== 'invalid-result';

/** What is scored. A page that the library refuses has no text; any other error is the scorer's to see. */
export function extract(html, url) {
  try {
    const { found, confidence } = read(html, url);
    tell({ confidence, text: found.text });
    return found;
  } catch (error) {
    const refused = isRefusal(error);
    tell(refused ? { refused: error.code } : { failed: headOf(error) });
    if (!refused) throw error;
    return { text: '' };
  }
}
