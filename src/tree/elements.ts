/**
 * Elements by number. A page has thousands, and each is asked several times what it is by its name: a number is looked up
 * in a list, where a name would be hashed and compared.
 */
const NAMES = (
  '#root html head body title base link meta style script noscript template article section nav aside h1 h2 h3 h4 h5 h6 ' +
  'hgroup header footer address main p hr pre listing plaintext xmp blockquote ol ul menu li dl dt dd figure figcaption ' +
  'div center dir details summary dialog search a em strong small s cite q dfn abbr data time code var samp kbd tt sub ' +
  'sup i b u mark ruby rt rp bdi bdo span font br wbr ins del strike picture source img iframe embed object param video ' +
  'audio track map area svg math canvas table caption colgroup col tbody thead tfoot tr td th form label input button ' +
  'select datalist optgroup option textarea output progress meter fieldset legend frameset frame amp-img'
).split(' ');

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
