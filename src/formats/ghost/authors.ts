import type { AuthorClaim } from '../../fields/authors.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import { countWords } from '../../text.ts';

/** Where Ghost keeps an author's profiles, and the address that each handle stands for. */
const PROFILES: readonly (readonly [key: string, address: string])[] = [
  ['website', ''],
  ['twitter', 'https://x.com/'],
  ['facebook', 'https://www.facebook.com/'],
  ['linkedin', 'https://www.linkedin.com/in/'],
  ['bluesky', 'https://bsky.app/profile/'],
  ['threads', 'https://www.threads.net/@'],
  ['instagram', 'https://www.instagram.com/'],
  ['tiktok', 'https://www.tiktok.com/@'],
  ['youtube', 'https://www.youtube.com/@'],
  ['mastodon', 'https://'],
];

function profilesOf(author: JsonObject): string[] {
  return PROFILES.flatMap(([key, address]) => {
    const handle = author[key];
    if (typeof handle !== 'string' || handle === '') return [];
    return [/^https?:/iu.test(handle) ? handle : address + handle.replace(/^@/u, '')];
  });
}

const MAX_ROLE_WORDS = 8;

/** Ghost has no field for a role, so newsrooms write it as the first line of the bio. */
function roleAndBio(bio: Json | undefined): { jobTitle?: string; bio?: string } {
  if (typeof bio !== 'string') return {};
  const [first = '', ...rest] = bio.split(/\n+/u);
  const isRole = rest.length > 0 && countWords(first) <= MAX_ROLE_WORDS && !/[.!?…]\s*$/u.test(first);
  return isRole ? { jobTitle: first, bio: rest.join('\n\n') } : { bio };
}

/** What Ghost knows of an author. */
export function authorClaim(author: JsonObject): AuthorClaim {
  return {
    name: author.name,
    kind: 'person',
    ...roleAndBio(author.bio),
    image: author.profile_image,
    url: author.url,
    sameAs: profilesOf(author),
    location: author.location,
  };
}
