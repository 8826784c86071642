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

/**
 * Makes a reader of marks: for a class (or id) attribute, the marks that its words earn. Names are read as words and
 * looked up in a map, so `l-sidebar-fixed` has the word `sidebar`, and `considered` has not the word `side`. What was
 * read once is remembered, since a page repeats its class names.
 */
export function markReader<Mark extends string>(table: MarkTable<Mark>): (names: string) => ReadonlySet<Mark> {
  const marksOfWord = new Map<string, Mark[]>();
  for (const mark of Object.keys(table) as Mark[]) {
    for (const word of table[mark].split(', ')) marksOfWord.set(word, [...(marksOfWord.get(word) ?? []), mark]);
  }
  const known = new Map<string, ReadonlySet<Mark>>();
  return (names) => {
    let marks = known.get(names);
    if (!marks) {
      marks = readMarks(names, marksOfWord);
      // A hostile page may have millions of names; memory stays bounded.
      if (known.size > 5000) known.clear();
      known.set(names, marks);
    }
    return marks;
  };
}

function readMarks<Mark>(names: string, marksOfWord: ReadonlyMap<string, readonly Mark[]>): ReadonlySet<Mark> {
  const marks = new Set<Mark>();
  for (const name of names.split(/\s+/u)) {
    let previous = '';
    for (const word of nameWords(name)) {
      for (const mark of marksOfWord.get(word) ?? []) marks.add(mark);
      for (const mark of marksOfWord.get(`${previous} ${word}`) ?? []) marks.add(mark);
      previous = word;
    }
  }
  return marks;
}
