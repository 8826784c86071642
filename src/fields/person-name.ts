import { folded } from '../text.ts';
import {
  DESK_NAMES,
  NOBODY,
  ORGANIZATIONS,
  ORGANIZATION_WORD,
  PAGE_WORDS,
  PARTICLES,
  ROLE_WORD,
} from './byline-words.ts';
import type { AuthorKind } from '../model/index.ts';

/** Whether a name is an organisation's, as far as it tells. */
export function kindOf(name: string): AuthorKind {
  const own = folded(name);
  if (ORGANIZATIONS.has(own) || DESK_NAMES.has(own) || ORGANIZATION_WORD.test(name) || /^the\s/iu.test(name))
    return 'organization';
  return name.includes(' ') ? 'person' : 'unknown';
}

const HAS_LETTER = /\p{L}/u;

/** Words that no name begins or ends with: the text was cut out of a sentence. */
const LEFTOVER = /^(?:of|from|for|with|this|in|at|on|and|to|about)\s|\s(?:of|from|for|with|this|in|at|on|and|to|by)$/u;

/** True where a text could be a name: some letters, few words, no sentence. One letter alone is nobody's. */
export function isName(text: string): boolean {
  if (text.length < 2 || !HAS_LETTER.test(text) || text.length > 80 || text.split(' ').length > 6) return false;
  if (LEFTOVER.test(text)) return false;
  return (
    !/[!?{}<>=@_]|https?:|\.{3}|…|:\s|\.\s\p{Ll}|\sby\s|^[\w-]+\.(?:com|net|org|info|in|de|tv)$/u.test(text) &&
    !NOBODY.has(folded(text))
  );
}

const CAPITAL = /^[\p{Lu}\p{Lt}][\p{L}\p{M}.'’‘-]*$/u;
const MAX_WORDS = 5;

/**
 * True where a text that nothing says is a name reads like a person's: two words or more, each with a capital but for
 * such as "van", and none that pages write where names could stand. Scripts without capitals never do.
 */
export function isPersonal(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > MAX_WORDS || !isName(text)) return false;
  if (ORGANIZATION_WORD.test(text) || ROLE_WORD.test(text)) return false;
  const capitals = words.filter((word) => CAPITAL.test(word));
  const isSpelt = words.every((word) => CAPITAL.test(word) || PARTICLES.has(word.toLowerCase()));
  return isSpelt && capitals.length > 1 && !words.some((word) => PAGE_WORDS.has(folded(word)));
}

/** What stands in the place of a missing portrait. */
const INITIALS = /^\p{Lu}{1,3}$/u;

/** True for the initials that stand in the place of a missing portrait. */
export function isInitials(text: string): boolean {
  return INITIALS.test(text);
}

/** True where a text begins like a name that a label has announced: with a capital, or in a script without them. */
export function isAnnounced(text: string): boolean {
  return (
    isName(text) &&
    (!INITIALS.test(text) || ORGANIZATIONS.has(folded(text))) &&
    /^[\p{Lu}\p{Lt}\p{Lo}\p{sc=Georgian}\d]/u.test(text) &&
    !PAGE_WORDS.has(folded(text))
  );
}
