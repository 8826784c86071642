const OPENERS = new Set(['', ...'{[,:\\']);
const CLOSERS = new Set(',:}]');
const QUOTES = new Set('"\'');
const BEGINS = new Set('{[');
const ENDS = new Set('}]');
/** What a value may end with after which another may begin only behind a comma. */
const VALUE_ENDS = new Set('}]"\'');
const MARKS = /[\d.]\s+(?=\d)|\b(?:true|false|null)\s+(?=[tfn\d"'])|\S/gu;

/** The mark alone is a fault, or it is one behind the mark before it. */
function isFault(mark: string, before: string): boolean {
  return mark.length > 1 || (ENDS.has(mark) && before === ',') || (BEGINS.has(mark) && VALUE_ENDS.has(before));
}

/**
 * About how many places of broken JSON a repairer has to mend: quotes within texts, commas too many and too few. It may be
 * more, never much less.
 */
export function faultsIn(text: string): number {
  let faults = 0;
  let before = '';
  /** The quote that the text around opened with; an apostrophe within double quotes is a letter. */
  let open = '';
  /** Whether a quote stands before that opened nothing: then something must close there. */
  let isClosing = false;
  for (const [mark] of text.matchAll(MARKS)) {
    if (isClosing && CLOSERS.has(mark)) open = '';
    else if (isClosing) faults++;
    const isQuote = QUOTES.has(mark) && (open === '' || open === mark);
    isClosing = isQuote && !OPENERS.has(before);
    if ((isQuote && !isClosing && open !== '') || isFault(mark, before)) faults++;
    if (isQuote && !isClosing) open = mark;
    before = mark;
  }
  return faults;
}
