/** Elements that begin a line of their own. https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    '#root html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup p ' +
    'plaintext pre search section summary table caption tbody td tfoot th thead tr ul video audio iframe'
  ).split(' '),
);

/** Elements whose text is never shown as part of the page. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  'head script style noscript template title textarea select option datalist svg math iframe object canvas'.split(' '),
);

/**
 * Elements by number. A page has thousands, and each is asked several times what it is by its name: a number is looked up
 * in a list, where a name would be hashed and compared.
 */
const NAMES = [
  ...new Set([...BLOCK_TAGS, ...SILENT_TAGS, ...'a br base button code img amp-img label link meta time'.split(' ')]),
];

/** Text is no element. */
export const TEXT = 0;
/** Any element whose name has no number of its own. */
export const OTHER = 1;

const NUMBERS: ReadonlyMap<string, number> = new Map(NAMES.map((name, place) => [name, OTHER + 1 + place]));

/** The number of an element's name. */
export function elementNumber(name: string): number {
  return NUMBERS.get(name) ?? OTHER;
}

/**
 * A table from names of elements to values, as a list by the names' numbers.
 *
 * @param entries - The names that have a value.
 * @param none - What text and all other elements have.
 */
export function byElement<Value>(entries: Iterable<readonly [string, Value]>, none: Value): readonly Value[] {
  const list = Array.from({ length: OTHER + 1 + NAMES.length }, () => none);
  for (const [name, value] of entries) {
    const number = elementNumber(name);
    if (number === OTHER) throw new RangeError(`The element ${name} has no number.`);
    list[number] = value;
  }
  return list;
}

/** Names of elements as such a table: `true` for each. */
export function elementsNamed(names: Iterable<string>): readonly boolean[] {
  return byElement(
    Array.from(names, (name) => [name, true]),
    false,
  );
}
