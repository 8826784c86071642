import { isSameFamily } from '../../fields/language-of-text.ts';
import { language } from '../../fields/language.ts';
import { metaOf } from '../../page/page.ts';
import type { Rule } from '../../resolve.ts';
import { attribute } from '../../tree/read.ts';
import { microdataOf } from './page-claims.ts';
import { html, ld, ldText, meta, metaText, micro, og } from './places.ts';
import type { StoryPage } from './story-page.ts';

/** What the page says of itself as a whole; a story within a listing has it of the listing. */
const site = ({ page, outer }: StoryPage): StoryPage['page'] => outer ?? page;

/** An attribute of the `html` element. */
function htmlAttribute(name: string) {
  return (story: StoryPage): string | undefined =>
    attribute(site(story).tree, site(story).tagged.get('html')?.[0] ?? -1, name);
}

/** What a place says, unless the text is surely in another language: one page in fifty says that of its template. */
function unlessTextDiffers(read: (story: StoryPage) => string | undefined) {
  return (story: StoryPage): string | undefined => {
    const stated = read(story);
    const tag = language(stated, story.context);
    const looks = tag === undefined ? undefined : story.looks();
    return looks?.isSure && tag !== undefined && !isSameFamily(tag.split('-', 1)[0] ?? tag, looks.language)
      ? undefined
      : stated;
  };
}

/** Where the language of a story is told. */
export const LANGUAGE_RULES: readonly Rule<StoryPage>[] = [
  html('lang', 0.97, unlessTextDiffers(htmlAttribute('lang'))),
  ld('inLanguage', 0.9, unlessTextDiffers(ldText('inLanguage'))),
  micro(
    'inLanguage',
    0.9,
    unlessTextDiffers((story) => microdataOf(story, 'inLanguage')),
  ),
  og(
    'og:locale',
    0.9,
    unlessTextDiffers((story) => metaOf(site(story), 'og:locale')),
  ),
  meta('content-language', 0.85, unlessTextDiffers(metaText('content-language', 'language', 'dc.language'))),
  html('words of the text', 0.95, (story) => story.looks()?.language),
];

/** Where the direction of its text is told. */
export const DIRECTION_RULES: readonly Rule<StoryPage>[] = [html('dir', 0.99, htmlAttribute('dir')), ...LANGUAGE_RULES];
