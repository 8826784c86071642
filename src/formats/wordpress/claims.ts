import type { AuthorClaim } from '../../fields/authors.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import { plainText } from '../fragment.ts';
import { at, objects, textAt } from '../json.ts';
import type { JsonItem } from '../json.ts';

/**
 * WordPress gives each date twice, in the site's zone and in UTC, and both without an offset
 * (https://developer.wordpress.org/rest-api/reference/posts/#schema-date): the difference is the offset.
 */
const STAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/u;

function minutesOf(stamp: string | undefined): number | undefined {
  const found = STAMP.exec(stamp ?? '');
  if (!found) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) / 60_000;
}

const MAX_OFFSET = 14 * 60;
const two = (value: number): string => String(value).padStart(2, '0');

/** A date with its offset, as far as the two tell it. */
export const dated =
  (key: string) =>
  ({ item }: JsonItem): string | undefined => {
    const [local, utc] = [textAt(item, key), textAt(item, `${key}_gmt`)];
    const [here, there] = [minutesOf(local), minutesOf(utc)];
    if (there === undefined) return local;
    const offset = (here ?? there) - there;
    const isZone = here !== undefined && offset % 15 === 0 && Math.abs(offset) <= MAX_OFFSET;
    if (!isZone || offset === 0) return `${String(utc)}Z`;
    const size = Math.abs(offset);
    return `${String(local)}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  };

/** Short codes of builders that a site left unrendered: `[vc_row …]`, `[/et_pb_section]`, `[caption …]`. */
export const SHORT_CODES = /\[\/?(?:[a-z]+_[a-z\d_]+|caption|gallery|embed|audio|video|playlist)\b[^[\]<>]{0,500}\]/giu;

/** A user, as an author. */
export function profileClaim(author: JsonObject): AuthorClaim {
  const home = textAt(author, 'url');
  return {
    name: author.name,
    bio: author.description,
    url: author.link,
    image: at(author, 'avatar_urls.96') ?? at(author, 'avatar_urls.48'),
    ...(home !== undefined && { sameAs: [home] }),
  };
}

/**
 * Several authors, as the widespread plugins for them give them: in full under a key of their own, or as terms, whose
 * names may be those by which they log in.
 */
export function coauthors(piece: JsonItem): AuthorClaim[] {
  const { item } = piece;
  const all = ['coauthors', 'authors', 'newspack_author_info'].flatMap((key) => objects(item[key]));
  const told = all.filter((each) => textAt(each, 'display_name') !== undefined);
  if (told.length > 0)
    return told.map((each) => ({
      name: each.display_name,
      jobTitle: each.job_title,
      bio: each.description ?? each.bio,
      url: each.link ?? each.author_link,
      image: each.avatar_url,
    }));
  const names = terms(piece, 'author').filter((name) => /\p{Lu}.*\s\p{L}/u.test(name));
  return names.length > 1 ? names.map((name) => ({ name })) : [];
}

/** Terms of one taxonomy; `wp:term` is a list of lists. */
export function terms({ item, context }: JsonItem, taxonomy: string): string[] {
  const lists = at(item, '_embedded.wp:term');
  return (Array.isArray(lists) ? (lists as readonly Json[]) : [])
    .flatMap(objects)
    .filter((term) => term.taxonomy === taxonomy)
    .flatMap((term) => textAt(term, 'name') ?? [])
    .map((name) => plainText(name, context));
}
