import { MAX_DEPTH } from '../tree/builder.ts';

/** A class attribute longer than this is dropped: linkedom spreads its words into a call, which overflows. */
const MAX_CLASS = 20_000;

const VOID_TAGS = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** Elements whose end is usually left out and implied by the next; they do not nest in themselves. */
const SELF_CLOSING_TAGS = new Set('p li dt dd tr td th option optgroup thead tbody tfoot colgroup rp rt'.split(' '));
/** Elements whose content is text to the parser, whatever it looks like. */
const RAW_TAGS = new Set('script style textarea title'.split(' '));

const TAG_NAME = /[a-z][^\s/>]*/iy;
// The parts of a tag as the parser reads them: a quote opens a value only where a value begins.
const BETWEEN = /[\s/]*/uy;
const NAME = /[^\s/>][^\s/>=]*/uy;
const EQUALS = /\s*=\s*/uy;
const TO_TAG_END = /[^>]*>?/uy;
const UNQUOTED = /[^\s>]*/uy;
const CLASS = /\sclass\s*=\s*(?:"[^"]*"|'[^']*')/giu;

interface Nesting {
  readonly names: string[];
  readonly counts: Map<string, number>;
}

function enter({ names, counts }: Nesting, name: string): void {
  names.push(name);
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Closes everything down to the nearest open element of the name, as the HTML parser does. */
function leave({ names, counts }: Nesting, name: string): void {
  if (!counts.get(name)) return;
  for (let last = names.pop(); last !== undefined; last = names.pop()) {
    counts.set(last, (counts.get(last) ?? 1) - 1);
    if (last === name) return;
  }
}

/** Where the element's raw text ends, or the end of the markup. */
function endOfRaw(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}`, 'giu');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** The index after what a sticky pattern matches, or where it does not. */
function after(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : from;
}

/** The index after an attribute's value, from after its `=`. */
function afterValue(html: string, from: number): number {
  const quote = html.charAt(from);
  if (quote !== '"' && quote !== "'") return after(UNQUOTED, html, from);
  const close = html.indexOf(quote, from + 1);
  return close < 0 ? html.length : close + 1;
}

/** The index after the `>` that ends a tag; one within a quoted value does not. */
function endOfTag(html: string, from: number): number {
  let at = after(BETWEEN, html, from);
  while (at < html.length && html.charAt(at) !== '>') {
    const name = after(NAME, html, at);
    const value = after(EQUALS, html, name);
    at = after(BETWEEN, html, value > name ? afterValue(html, value) : name);
  }
  return Math.min(at + 1, html.length);
}

const COMMENT_END = /--!?>/gu;
const DECLARATION_END = />/gu;
/** https://html.spec.whatwg.org/#parse-error-abrupt-closing-of-empty-comment */
const EMPTY_COMMENT = /^<!--(?:-?>)/u;

/** A comment without content, which parsers end in two places: behind it, or at the end of the next tag. */
const EMPTY_DECLARATION = '<!>';

/** The index after a comment, a doctype, or whatever else begins with `<!` or `<?`. */
function afterDeclaration(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at);
  const empty = EMPTY_COMMENT.exec(html.slice(at, at + 6));
  if (empty) return at + empty[0].length;
  const close = isComment ? COMMENT_END : DECLARATION_END;
  close.lastIndex = at + (isComment ? 4 : 2);
  return close.test(html) ? close.lastIndex : html.length;
}

/**
 * The markup without what would make an HTML parser's time explode: elements nested too deep lose their tags (their
 * text stays), and gigantic class attributes go. Ordinary markup comes back as it is. One pass over the tags, in time
 * that grows with the length and no faster.
 */
export function boundMarkup(html: string): string {
  const nesting: Nesting = { names: [], counts: new Map() };
  const kept: string[] = [];
  let copied = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const next = html.charAt(at + 1);
    if (html.startsWith(EMPTY_DECLARATION, at)) {
      kept.push(html.slice(copied, at));
      at = copied = at + EMPTY_DECLARATION.length;
      continue;
    }
    if (next === '!' || next === '?') {
      at = afterDeclaration(html, at);
      continue;
    }
    const isEnd = next === '/';
    TAG_NAME.lastIndex = at + (isEnd ? 2 : 1);
    const name = TAG_NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      at += 1;
      continue;
    }
    // An end tag has no attributes, so a quote in it opens nothing.
    const end = isEnd ? after(TO_TAG_END, html, TAG_NAME.lastIndex) : endOfTag(html, TAG_NAME.lastIndex);
    const replacement = boundTag(nesting, name, isEnd, html.slice(at, end));
    if (replacement !== undefined) {
      kept.push(html.slice(copied, at), replacement);
      copied = end;
    }
    const isRaw = !isEnd && RAW_TAGS.has(name) && html.charAt(end - 2) !== '/';
    at = isRaw ? endOfRaw(html, end, name) : end;
  }
  return copied === 0 ? html : kept.join('') + html.slice(copied);
}

/** Follows one tag; gives what must stand in its place, or `undefined` where it stays as it is. */
function boundTag(nesting: Nesting, name: string, isEnd: boolean, tag: string): string | undefined {
  if (isEnd) {
    leave(nesting, name);
    return undefined;
  }
  if (!VOID_TAGS.has(name) && !RAW_TAGS.has(name)) {
    if (SELF_CLOSING_TAGS.has(name) && nesting.names.at(-1) === name) leave(nesting, name);
    if (nesting.names.length >= MAX_DEPTH) return '';
    enter(nesting, name);
  }
  return tag.length > MAX_CLASS
    ? tag.replace(CLASS, (attribute) => (attribute.length > MAX_CLASS ? '' : attribute))
    : undefined;
}
