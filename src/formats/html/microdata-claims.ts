import type { ImageClaim } from '../../fields/image.ts';
import type { Genre } from '../../model/index.ts';
import { itemTypeOf, propertyWithin, valueOf } from '../../page/microdata.ts';
import type { MicrodataProperty } from '../../page/microdata.ts';
import { genreOfType } from './json-ld-claims.ts';
import { isStoryScope } from './of-story.ts';
import { microdataOf } from './page-claims.ts';
import type { StoryPage } from './story-page.ts';

const propertiesOf = ({ page }: StoryPage, name: string): MicrodataProperty[] =>
  page.microdata.filter((property) => property.name === name && isStoryScope(page, property.scope));

/** The genre that the type of the story's item states. */
export function microdataGenre(story: StoryPage): Genre | undefined {
  const [headline] = propertiesOf(story, 'headline');
  const type = headline && headline.scope >= 0 ? itemTypeOf(story.page.tree, headline.scope) : '';
  return genreOfType({ '@type': type });
}

/** The keywords of the story: one of many, or many in one. */
export function microdataKeywords(story: StoryPage): string[] | string | undefined {
  const values = propertiesOf(story, 'keywords').map(({ index }) => valueOf(story.page.tree, index));
  return values.length > 1 ? values : values[0];
}

/** The picture of the story: an address, or an item of its own with what it says of the picture. */
export function microdataImage(story: StoryPage): ImageClaim | string | undefined {
  const { tree } = story.page;
  const [image] = propertiesOf(story, 'image');
  if (!image || !tree.attributes[image.index]?.has('itemscope')) return microdataOf(story, 'image');
  const part = (name: string): string | undefined => propertyWithin(tree, image.index, name);
  return {
    url: part('contentUrl') ?? part('url'),
    caption: part('caption'),
    credit: part('creditText'),
    width: part('width'),
    height: part('height'),
  };
}
