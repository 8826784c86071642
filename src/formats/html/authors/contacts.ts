import type { AuthorClaim } from '../../../fields/authors.ts';
import { isPersonal } from '../../../fields/person-name.ts';
import { folded } from '../../../text.ts';
import type { StoryPage } from '../story-page.ts';

/** How a newsroom tells its readers to write to somebody; the words before the name are no part of it. */
const OPENING =
  /^(?:you can |to )?(?:reach|contact|e-?mail|write to|follow|tweet|message|get in touch with|schreiben sie(?: an)?|kontakt|escrib[ae] a|contact[ae](?: a)?|contacter|écrire à|scriv(?:i|ete) a|contatta|skriv til|напиш(?:іть|ите)|контакт)\s*:?\s+/iu;
const EMAIL = /[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/iu;
/** A handle, with the word for the network that it is on. */
const HANDLE = /(?:^|[\s(])@(\w{2,30})(?![\w.]*\.\w)/u;
const NETWORK = /\b(?:twitter|x)\b/iu;
const NAME = /\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){1,3}/gu;
/** So many lines after the text are looked at. */
const REACH = 8;

/** The person whom a line names with an address: "Reach Jane Doe at jane@example.com". */
function contactIn(text: string): AuthorClaim | undefined {
  const email = EMAIL.exec(text)?.[0];
  const handle = NETWORK.test(text) ? HANDLE.exec(text)?.[1] : undefined;
  if (email === undefined && handle === undefined) return undefined;
  const rest = text.replace(OPENING, '');
  const name = (rest.match(NAME) ?? []).find(isPersonal);
  // A line that opens otherwise and does not begin with the name tells of somebody else.
  if (name === undefined || (rest === text && !text.startsWith(name))) return undefined;
  return { name, email, ...(handle !== undefined && { sameAs: [`https://twitter.com/${handle}`] }) };
}

/** Those whom lines after the text tell readers to write to. */
export function contacts({ around, body }: StoryPage): AuthorClaim[] | undefined {
  const { head, foot } = around();
  const claims = new Map<string, AuthorClaim>();
  // The end of a short text is among the lines of its beginning.
  const within = head.filter(({ start }) => start > body().start);
  for (const { text } of [...within, ...foot.slice(0, REACH)]) {
    const claim = contactIn(text);
    if (claim) claims.set(folded(String(claim.name)), claim);
  }
  return claims.size > 0 ? [...claims.values()] : undefined;
}
