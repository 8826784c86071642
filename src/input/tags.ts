import { elementNumber } from '../tree/elements.ts';
import { NameTable } from './names.ts';
import type { Named } from './names.ts';

// How elements nest is told as htmlparser2 tells it, so that the tree is the one that linkedom makes. Where it would part
// a paragraph in two or put a link within a link, it is told as browsers have it.

/** What is known of an element by its name. */
export interface Tag extends Named {
  /** By this it is found among those that are open. */
  readonly key: string;
  /** As the tree calls it: a DOM gives the names of elements in capitals, and not every letter comes back from there as it was. */
  readonly name: string;
  /** The number of that. */
  readonly number: number;
  /** Those that its beginning ends. */
  readonly ends: ReadonlySet<string> | undefined;
  /** Those that its end tag closes as well as its own kind, whichever was opened last. */
  readonly closes: ReadonlySet<string> | undefined;
  /** Whether its end tag leaves blocks open that began in it. */
  readonly isInline: boolean;
  /** Whether it is a mark that such a block would take into itself. */
  readonly isFormatting: boolean;
  /** True where it has no content. */
  readonly isVoid: boolean;
  /** Whether what is within closes itself where it says so: in drawings it does, and in their notes it does not. */
  readonly isForeign: boolean | undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const FOREIGN = words('math svg');
/** HTML within drawings. */
const INTEGRATION = words('mi mo mn ms mtext annotation-xml foreignobject desc title');

/**
 * A heading is ended by whatever begins or ends a heading, of its own level or another. htmlparser2 does not say so, and a
 * heading that is ended by the wrong tag would hold all that follows: https://html.spec.whatwg.org/#parsing-main-inbody
 */
const HEADINGS = 'h1 h2 h3 h4 h5 h6';
const HEADING_KEYS = words(HEADINGS);
/** End tags within these close no heading around them. https://html.spec.whatwg.org/#has-an-element-in-scope */
export const SCOPES = words('applet caption html marquee object select table td template th');

/** Marks that cross the bounds of blocks. https://html.spec.whatwg.org/#formatting */
export const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');
/** Elements that no end tag of an inline one closes, but for those without content. https://html.spec.whatwg.org/#special */
export const SPECIAL = words(
  'address applet article aside blockquote body button caption center colgroup dd details dialog dir div dl dt fieldset ' +
    `figcaption figure footer form frameset ${HEADINGS} head header hgroup html iframe li listing main marquee menu nav ` +
    'noembed noframes noscript object ol p plaintext pre script search section select style summary table tbody td ' +
    'template textarea tfoot th thead title tr ul xmp',
);

/** Elements whose end is implied where another begins: the beginning of the first ends the second. */
const IMPLIED: readonly (readonly [begins: string, ends: string])[] = [
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['body', 'head link script'],
  ['li', 'li'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['tbody tfoot', 'thead tbody'],
  [
    'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
    'p',
  ],
  [HEADINGS, `p ${HEADINGS}`],
];
const ENDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  IMPLIED.flatMap(([begins, ends]) => begins.split(' ').map((name) => [name, words(ends)] as const)),
);

/** What is known of an element that is called so. */
export function tagOf(written: string): Tag {
  const key = written.toLowerCase();
  const name = key.toUpperCase().toLowerCase();
  return {
    written,
    key,
    name,
    number: elementNumber(name),
    ends: ENDS_OF.get(key),
    closes: HEADING_KEYS.has(key) ? HEADING_KEYS : undefined,
    isInline: !SPECIAL.has(key) && !ENDS_OF.has(key),
    isFormatting: FORMATTING.has(key),
    isVoid: VOID.has(key),
    isForeign: FOREIGN.has(key) || (INTEGRATION.has(key) ? false : undefined),
  };
}

/** What is known of elements by their names. */
export const TAGS = new NameTable<Tag>(tagOf);
