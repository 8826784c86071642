import { XMLValidator } from 'fast-xml-parser';
import { ParseError } from '../errors.ts';
import type { Json } from '../input/json.ts';
import type { Issue } from '../model/index.ts';

/** What was read of XML, and what was broken in it. */
export interface ReadXml {
  /** The value. */
  readonly value: Json;
  /** What was broken. */
  readonly issue?: Issue;
}

/** How a kind of XML is read. */
export interface XmlKind {
  /** What it is, in words: "an RSS feed". */
  readonly what: string;
  /** The element that holds one story. */
  readonly item: string;
  /** Reads it; may throw, or give `undefined` for what is of another kind. */
  readonly parse: (text: string) => Json | undefined;
}

const ROOT = /<((?:[\w-]+:)?(?:rss|RDF|feed|entry|urlset))\b/iu;

function attempt(parse: XmlKind['parse'], text: string): Json | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The text up to the last story that is whole, with what is open there closed. */
function cutOff(text: string, root: string, item: string): string | undefined {
  const ends = [...text.matchAll(new RegExp(`</(?:[\\w-]+:)?${item}\\s*>`, 'giu'))];
  const last = ends.at(-1);
  if (!last) return undefined;
  const channel = root.toLowerCase() === 'rss' ? '</channel>' : '';
  return `${text.slice(0, last.index + last[0].length)}${channel}</${root}>`;
}

/** Why XML cannot be read, in words. */
function reasonOf(text: string, root: string, isClosed: boolean): string {
  if (!isClosed) return `it ends before </${root}>`;
  const verdict = XMLValidator.validate(text, { allowBooleanAttributes: true });
  if (verdict === true) return `there is nothing in <${root}> that such a document has`;
  const { msg, line } = verdict.err;
  return `${msg.replace(/\.$/u, '')} (line ${String(line)})`;
}

/**
 * Reads XML as it comes: as it is, or up to the last story that is whole.
 *
 * @throws {@link ParseError} `broken-xml`, where nothing of it can be read; the message says why.
 */
export function readXml(text: string, { what, item, parse }: XmlKind): ReadXml {
  const root = ROOT.exec(text.slice(0, 4000))?.[1] ?? '';
  const isClosed = text.includes(`</${root}`) || /^[^<>]*\/>/u.test(text.slice(text.indexOf(`<${root}`) + 1));
  const value = attempt(parse, text);
  if (value !== undefined && isClosed) return { value };
  const reason = reasonOf(text, root, isClosed);
  const cut = cutOff(text, root, item);
  const rest = cut === undefined ? undefined : attempt(parse, cut);
  if (rest === undefined) throw new ParseError('broken-xml', `This is ${what} that cannot be read: ${reason}.`);
  const message = `This is ${what} that is broken: ${reason}. What is whole in it has been read.`;
  return { value: rest, issue: { code: 'broken-xml', message } };
}
