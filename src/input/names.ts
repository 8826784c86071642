import { codeAt } from '../characters.ts';

/** Longer names are not worth remembering. */
const MAX_LENGTH = 100;
/** Places for names; each holds the one that was met last, so memory stays bounded. */
const PLACES = 0x1000;

/** The one copy of a text that the engine keeps of its own names: whatever is compared with it is compared at a glance. */
function internal(text: string): string {
  for (const name in { [text]: 0 }) return name;
  return text;
}

function standsAt(html: string, start: number, name: string): boolean {
  const { length } = name;
  for (let i = 0; i < length; i++) if (codeAt(html, start + i) !== codeAt(name, i)) return false;
  return true;
}

/** What is known by a name. */
export interface Named {
  /** The name, as it is written. */
  readonly written: string;
}

/**
 * What is known of names, learned once for each: a page repeats few. They are found by their characters where they stand,
 * so that no copy is cut out of the page, which would keep all of it in memory.
 */
export class NameTable<Entry extends Named> {
  private readonly entries: (Entry | undefined)[] = Array.from({ length: PLACES }, () => undefined);
  private readonly learn: (written: string) => Entry;

  constructor(learn: (written: string) => Entry) {
    this.learn = learn;
  }

  /** What is known of the name that stands in a range. */
  at(html: string, start: number, end: number): Entry {
    const length = end - start;
    if (length > MAX_LENGTH) return this.learn(html.slice(start, end));
    let hash = length;
    for (let i = start; i < end; i++) hash = (hash * 31 + codeAt(html, i)) & (PLACES - 1);
    const known = this.entries[hash];
    if (known?.written.length === length && standsAt(html, start, known.written)) return known;
    const entry = this.learn(internal(html.slice(start, end)));
    this.entries[hash] = entry;
    return entry;
  }
}
