import type { Author } from 'standfirst/model';
import { listOf } from '../shared/lists.ts';
import { plainText } from '../shared/text.ts';
import { siteOf } from '../shared/urls.ts';
import { element, filled, type Html, linked, text } from './markup.ts';
import { heading, picture } from './story.ts';

const plainParagraphs = (bio: Author['bio']): string[] =>
  plainText(listOf(bio).map((node) => (node.type === 'break' ? { type: 'text', value: '\n' } : node)))
    .split(/\n{2,}/u)
    .flatMap((each) => each.trim() || []);

/** What a box shows of an author. */
export function authorContent(author: Author, level: number): Html {
  const { name, url, jobTitle, location, bio, image, sameAs } = author;
  const paragraphs = plainParagraphs(bio).map((each) => element('p', {}, text(each)));
  const profiles = sameAs.map((each) => element('li', {}, linked(each, text(siteOf(each) ?? each), { rel: 'me' })));
  return element(
    'section',
    { class: 'author' },
    filled('figure', {}, picture(image, { alt: '', sizes: '5rem' })),
    element(
      'div',
      { class: 'body' },
      heading(level, linked(url, text(name), { rel: 'author' })),
      filled('p', { class: 'job-title' }, text(jobTitle)),
      filled('p', { class: 'location' }, text(location)),
      filled('div', { class: 'bio' }, ...paragraphs),
      filled('ul', { class: 'profiles' }, ...profiles),
    ),
  );
}
