import type { AuthorClaim } from '../../fields/authors.ts';
import { metaList } from './head-claims.ts';
import { jsonAuthors } from './json-ld-claims.ts';
import { meta } from './places.ts';
import type { StoryPage } from './story-page.ts';

/** `@ada@social.example`, with or without the first sign. */
const HANDLE = /^@?([\w.-]{1,64})@((?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24})$/iu;

/** Where most servers of the fediverse show a profile. */
function profileOf(handle: string): string[] {
  const [, name, server] = HANDLE.exec(handle.trim()) ?? [];
  return name === undefined || server === undefined ? [] : [`https://${server.toLowerCase()}/@${name}`];
}

/** A handle names nobody: it is a profile of the only author that the page names for programs. */
function creator({ page, ld }: StoryPage): AuthorClaim[] | undefined {
  const profiles = (metaList(page, 'fediverse:creator') ?? []).flatMap(profileOf);
  const named = jsonAuthors(page.jsonLd, ld?.author).map(({ name }) => name);
  const [name, ...others] = named.length > 0 ? named : (metaList(page, 'author') ?? []);
  const isSure = profiles.length === 1 && typeof name === 'string' && others.length === 0;
  return isSure ? [{ name, sameAs: profiles }] : undefined;
}

/** The author's profile in the fediverse. Its name is another rule's, and so it is no reason to believe that one more. */
export const FEDIVERSE = meta<StoryPage>('fediverse:creator', 0.01, creator);
