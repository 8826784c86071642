import type { AuthorClaim } from '../../fields/authors.ts';
import type { JsonObject } from '../../input/json.ts';
import type { Contribution } from '../../model/index.ts';
import { at, objects, textAt } from '../json.ts';

/** Where a profile is that is given as a name alone, by its site. */
const PROFILES: ReadonlyMap<string, string> = new Map([
  ['twitter', 'https://x.com/'],
  ['facebook', 'https://www.facebook.com/'],
  ['instagram', 'https://www.instagram.com/'],
  ['linkedin', 'https://www.linkedin.com/in/'],
  ['youtube', 'https://www.youtube.com/@'],
  ['tiktok', 'https://www.tiktok.com/@'],
  ['threads', 'https://www.threads.net/@'],
]);

/** Profiles; each has its site, and an address or what the site calls the author. An address of mail is among them. */
function profiles(author: JsonObject): string[] {
  return [...objects(author.social_links), ...objects(author.socialLinks)].flatMap((link) => {
    const [site, name] = [textAt(link, 'site')?.toLowerCase() ?? '', textAt(link, 'url')?.trim() ?? ''];
    if (/^https?:/iu.test(name)) return [name];
    const home = PROFILES.get(site);
    return home === undefined || /[\s/]/u.test(name) ? [] : [home + name.replace(/^@/u, '')];
  });
}

const mail = (author: JsonObject): unknown => objects(author.social_links).find(({ site }) => site === 'email')?.url;

/** What the newsroom's own system said of an author, which Arc's author service keeps beside its own words. */
const own = (author: JsonObject, key: string): unknown => {
  const value = at(author, `additional_properties.original.${key}`);
  return value === '' ? undefined : value;
};

const words = (...all: readonly unknown[]): unknown =>
  all.find((each) => typeof each === 'string' && each.trim() !== '');

/** An author as ANS has them: https://github.com/washingtonpost/ans-schema, utils/author */
export function authorClaim(author: JsonObject, contribution: Contribution = 'author'): AuthorClaim {
  const names = [author.first_name, author.last_name].filter((name) => typeof name === 'string').join(' ');
  return {
    name: author.name ?? author.byline ?? names,
    kind: author.type === 'author' ? 'person' : undefined,
    contribution,
    givenName: words(author.first_name, own(author, 'firstName')),
    familyName: words(author.last_name, own(author, 'lastName')),
    jobTitle: words(author.role, own(author, 'role')),
    bio: words(author.long_bio, author.longBio, own(author, 'longBio'), author.bio, author.description),
    image: at(author, 'image.url') ?? author.image,
    url: author.bio_page ?? author.url,
    sameAs: profiles(author),
    email: words(author.email, own(author, 'email'), mail(author)),
    location: author.location,
    affiliation: author.affiliations ?? author.affiliation ?? author.org,
  };
}
