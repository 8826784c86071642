import { folded, line } from '../text.ts';
import { daysIn } from './date-words.ts';

const MAX_LENGTH = 150;
/** What somebody is by having written, or by being told as a person: it says nothing more. */
const NO_ROLE = new Set(['author', 'authors', 'autor', 'autorin', 'auteur', 'autore', 'автор', 'person', 'user', 'by']);
/** What stands beside names and is no role: accounts, headings, counts, disclosures, what leads over to a place or a topic. */
const BESIDE =
  /^(?:facebook|twitter|instagram|linkedin|youtube|tiktok|e-?mail|website|rss|share|follow|profile|related(?: \p{L}+)?|(?:in|on|about) .*)$|\breading time\b|\bone comment\b|\bcomments? so far\b|\bmay contain\b|\btags?\s*:|\bdelves\b/iu;
/** A time of day, a number of minutes: what stands beside a byline and is no role. */
const STAMP = /\d{1,2}[:.]\d{2}|\d+\s*(?:min|hours?|days?)\b|^\d/iu;
const EDGES = /^[\s,|•·–—:-]+|[\s,|•·–—:-]+$/gu;

/** The text without the name, where it begins or ends with it. */
function withoutName(text: string, name: string): string {
  const lower = text.toLowerCase();
  const own = name.toLowerCase();
  if (lower.startsWith(own)) return text.slice(own.length);
  return lower.endsWith(own) ? text.slice(0, -own.length) : text;
}

/** The role of an author, without their name; `undefined` for a date, for what is no role, and for what says nothing. */
export function jobTitleOf(claim: unknown, name: string): string | undefined {
  if (typeof claim !== 'string') return undefined;
  const text = withoutName(line(claim), name).replace(EDGES, '');
  if (text === '' || text.length > MAX_LENGTH || NO_ROLE.has(folded(text))) return undefined;
  return STAMP.test(text) || BESIDE.test(text) || daysIn(text).length > 0 ? undefined : text;
}
