import type { Author, Digest, DigestForm, Image, ImageVariant, Phrasing, Story } from 'standfirst/model';
import { all, attribute, first, known, numberOf, type Plain, textOf } from './read.ts';
import { phrasingIn } from './read-phrasing.ts';

const HEADING = 'h1,h2,h3,h4,h5,h6,.headline';

/** The renditions that a `srcset` lists. */
function variantsOf(srcset: string | undefined): ImageVariant[] {
  return (srcset?.split(/,\s+/u) ?? []).flatMap((candidate) => {
    const [url, size] = candidate.trim().split(/\s+/u);
    const amount = Number.parseFloat(size ?? '');
    return url && amount > 0 ? [{ url, [size?.endsWith('w') ? 'width' : 'density']: amount }] : [];
  });
}

/** A picture, with the caption and the credit of the figure around it. */
export function imageIn(image: Element | null | undefined): Image | undefined {
  if (!image) return undefined;
  const words = image.closest('figure')?.querySelector(':scope > figcaption');
  const caption = phrasingIn(words, '.credit');
  return known({
    url: attribute(image, 'src'),
    alt: image.getAttribute('alt') ?? undefined,
    width: numberOf(image, 'width'),
    height: numberOf(image, 'height'),
    caption: caption.length > 0 ? caption : undefined,
    creditLine: textOf(words?.querySelector('.credit')),
    credits: [],
    variants: variantsOf(attribute(image, 'srcset')),
  });
}

/** Those whom a byline names. */
export function authorsIn(roots: Plain): Author[] {
  const links = all(roots, '[rel~="author"],.author');
  return links.flatMap((link) => {
    const name = textOf(link);
    const url = attribute(link, 'href');
    return name
      ? [known<Author>({ type: 'author', kind: 'unknown', contribution: 'author', name, url, sameAs: [] })]
      : [];
  });
}

/** When it was published, and when changed. */
export function datesIn(roots: Plain): Pick<Story, 'publishedAt' | 'modifiedAt'> {
  const modified = first(roots, 'time.modified');
  const published = all(roots, 'time').find((time) => time !== modified);
  return { publishedAt: attribute(published, 'datetime'), modifiedAt: attribute(modified, 'datetime') };
}

const minutesIn = (roots: Plain): number | undefined => numberOf(first(roots, 'data.reading-time'), 'value');

const languageIn = (roots: Plain): string | undefined => attribute(roots[0], 'lang');

/** A story as plain HTML tells it: a heading or a link, and what stands around it. */
export function storyIn(roots: Plain): Story | undefined {
  const heading = first(roots, HEADING) ?? first(roots, 'a');
  const headline = textOf(heading);
  if (!heading || !headline) return undefined;
  const link = heading.closest('a') ?? heading.querySelector('a');
  const excerpt = first(roots, '.excerpt') ?? first(roots, 'p:not([class])');
  return known<Story>({
    type: 'story',
    headline,
    url: attribute(link, 'href'),
    kicker: textOf(first(roots, '.kicker')),
    section: textOf(first(roots, '.section')),
    excerpt: textOf(excerpt),
    image: imageIn(first(roots, 'img:not(.icon)')),
    authors: authorsIn(roots),
    publisher: publisherIn(roots),
    ...datesIn(roots),
    readingTimeMinutes: minutesIn(roots),
    language: languageIn(roots),
    tags: [],
  });
}

function publisherIn(roots: Plain): Story['publisher'] {
  const name = textOf(first(roots, '.publisher'));
  return name ? { name, sameAs: [] } : undefined;
}

/** Somebody who writes. */
export function authorIn(roots: Plain): Author | undefined {
  const heading = first(roots, HEADING) ?? first(roots, 'a');
  const name = textOf(heading);
  if (!heading || !name) return undefined;
  const paragraphs = all(roots, 'p:not([class])').map((each) => phrasingIn(each));
  const bio = paragraphs.flatMap((each, index): Phrasing[] =>
    index > 0 ? [{ type: 'break' }, { type: 'break' }, ...each] : each,
  );
  return known<Author>({
    type: 'author',
    kind: 'unknown',
    contribution: 'author',
    name,
    url: attribute(heading.closest('a') ?? heading.querySelector('a'), 'href'),
    jobTitle: textOf(first(roots, '.job-title')),
    location: textOf(first(roots, '.location')),
    image: imageIn(first(roots, 'img')),
    bio: bio.length > 0 ? bio : undefined,
    sameAs: all(roots, 'a[rel~="me"]').flatMap((link) => attribute(link, 'href') ?? []),
  });
}

/** Stories under headings. */
export function digestIn(roots: Plain): Digest | undefined {
  const lists = all(roots, 'ol,ul').filter((list) => !list.parentElement?.closest('ol,ul'));
  const groups = lists.map((list) => {
    const stories = [...list.children].flatMap((item) => storyIn([item]) ?? []);
    const before = list.previousElementSibling;
    const title = before?.matches(HEADING) && lists.length > 1 ? before : undefined;
    return known({ title: textOf(title), url: attribute(title?.querySelector('a'), 'href'), stories });
  });
  const heading = all(roots, HEADING).find((each) => !each.closest('ol,ul') && textOf(each) !== groups[0]?.title);
  const next = first(roots, 'a[rel~="next"]');
  const form: DigestForm = 'listing';
  return known<Digest>({
    ...{
      type: 'digest' as const,
      form,
      schemaVersion: '1.0' as const,
      provenance: {},
      issues: [],
      intro: [],
      authors: [],
    },
    title: textOf(heading),
    description: textOf(all(roots, '.standfirst,p:not([class])').find((each) => !each.closest('ol,ul'))),
    groups: groups.filter(({ stories }) => stories.length > 0),
    pagination: next && known({ hasMore: true, nextUrl: attribute(next, 'href'), label: textOf(next) }),
    language: languageIn(roots),
  });
}
