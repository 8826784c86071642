import { remembering } from '../memory.ts';
import { folded } from '../text.ts';
import { HONORIFIC } from './byline-words.ts';

/** The words by which names are compared: without forms of address, marks and what only some write. */
const wordsOf = remembering((name): readonly string[] => folded(name.replace(HONORIFIC, '')).split(' '));

/** "J. Doe" and "Jane Doe", "Jane A. Doe" and "Jane Doe": one name has no word that the other has not, initials aside. */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length);
  if (short.join('') === long.join('')) return true;
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return false;
  const isShortened = (word: string, other: string | undefined): boolean =>
    word === other ||
    (word.length === 1 && other?.startsWith(word) === true) ||
    (other?.length === 1 && word.startsWith(other));
  return (
    isShortened(short[0] ?? '', long[0]) &&
    short.slice(1, -1).every((word) => long.some((other) => isShortened(word, other)))
  );
}
