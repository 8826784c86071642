import { escapeHtml, safeUrl } from '../../src/text.ts';

/** Attributes by name; `undefined`, `null` and `false` leave one out, `true` writes its bare name. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Markup that is finished: nothing but the functions of this file makes any. */
export type Html = string & { readonly __html: never };

const NAME = /^[a-z][a-z0-9-]*$/u;

const SPECIAL = /[&<>"']/u;

// Most texts have nothing to escape, and to see that costs less than to replace.
const escaped = (value: string): string => (SPECIAL.test(value) ? escapeHtml(value) : value);

/** Escaped text; empty where there is none. */
export const text = (value: string | null | undefined): Html => escaped(value ?? '') as Html;

/** Pieces one after the other. */
export function join(pieces: readonly (Html | undefined)[]): Html {
  let html = '';
  for (const piece of pieces) if (piece) html += piece;
  return html as Html;
}

/** Refuses names that would end a tag or hold a script: attributes that a program hands in are its own, but who knows. */
export function checkNames(attributes: Attributes): Attributes {
  const bad = Object.keys(attributes).find((name) => !NAME.test(name) || name.startsWith('on'));
  if (bad !== undefined) throw new TypeError(`${bad} cannot be an attribute here.`);
  return attributes;
}

const isAddress = (name: string): boolean => name === 'href' || name === 'src' || name === 'poster';

/** The start tag of an element. */
export function open(tag: string, attributes: Attributes = {}): Html {
  let html = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || value === null || value === false) continue;
    const safe = isAddress(name) ? safeUrl(String(value)) : value;
    if (safe !== undefined) html += safe === true ? ` ${name}` : ` ${name}="${escaped(String(safe))}"`;
  }
  return `${html}>` as Html;
}

/** An element with what is in it. */
export function element(tag: string, attributes: Attributes, ...children: readonly (Html | undefined)[]): Html {
  return `${open(tag, attributes)}${join(children)}</${tag}>` as Html;
}

/** An element with what is in it; `undefined` where that is nothing. */
export function filled(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Html | undefined)[]
): Html | undefined {
  const content = join(children);
  return content === '' ? undefined : (`${open(tag, attributes)}${content}</${tag}>` as Html);
}

/** Words in a link, or bare where the address is missing or unsafe. */
export function linked(url: string | undefined, words: Html, attributes: Attributes = {}): Html {
  return url !== undefined && safeUrl(url) !== undefined ? element('a', { href: url, ...attributes }, words) : words;
}

/** A script of data: JSON can write `<` in another way, so that it cannot end the script. */
export function data(type: string, value: unknown): Html {
  return `<script type="${type}">${JSON.stringify(value).replaceAll('<', '\\u003C')}</script>` as Html;
}

/** Markup that the core has made, which escapes as this file does. */
export const finished = (html: string): Html => html as Html;
