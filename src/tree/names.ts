const BOUNDARY = /[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/gu;

/** The words of a class name or id, in lower case: `gh-article-authorName` → gh, article, author, name. */
export function nameWords(name: string): string[] {
  return name
    .split(BOUNDARY)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** A table from mark to the class words that earn it, with commas between. Two words with a space between must follow one another. */
export type MarkTable<Mark extends string> = Readonly<Record<Mark, string>>;

/** A hostile page may have millions of names; memory stays bounded. */
const MAX_KNOWN = 5000;

function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size > MAX_KNOWN) known.clear();
      known.set(text, value);
    }
    return value;
  };
}

/**
 * Makes a reader of marks: for a class (or id) attribute, the marks that its words earn. Names are read as words and
 * looked up in a map, so `l-sidebar-fixed` has the word `sidebar`, and `considered` has not the word `side`. What was
 * read once is remembered, the attribute as well as each name, since pages repeat the names of their classes.
 */
export function markReader<Mark extends string>(table: MarkTable<Mark>): (names: string) => ReadonlySet<Mark> {
  const marksOfWord = new Map<string, Mark[]>();
  for (const mark of Object.keys(table) as Mark[]) {
    for (const word of table[mark].split(', ')) marksOfWord.set(word, [...(marksOfWord.get(word) ?? []), mark]);
  }
  const none: ReadonlySet<Mark> = new Set();
  const marksOfName = remembered((name) => readMarks(name, marksOfWord));
  return remembered((names) => {
    const marks = names.split(/\s+/u).flatMap(marksOfName);
    return marks.length === 0 ? none : new Set(marks);
  });
}

function readMarks<Mark>(name: string, marksOfWord: ReadonlyMap<string, readonly Mark[]>): readonly Mark[] {
  const marks: Mark[] = [];
  let previous = '';
  for (const word of nameWords(name)) {
    marks.push(...(marksOfWord.get(word) ?? []), ...(marksOfWord.get(`${previous} ${word}`) ?? []));
    previous = word;
  }
  return marks;
}
