/**
 * The elements as classes. Importing them registers nothing: `ArticleCard.define()` does, or `./define` for all.
 *
 * @module standfirst-components
 */
export { ArticleCard, type CardLayout } from './article-card/article-card.ts';
export { ArticleView } from './article-view/article-view.ts';
export { AuthorBio, type BioLayout } from './author-bio/author-bio.ts';
export { NewsDigest } from './news-digest/news-digest.ts';
export { RelatedStory, type RelatedLayout } from './related-story/related-story.ts';
export { StandfirstElement } from './shared/element.ts';
export {
  type Item,
  type ShowMoreRange,
  StandfirstSelectEvent,
  StandfirstShowMoreEvent,
  StandfirstToggleEvent,
  StandfirstViewEvent,
} from './shared/events.ts';
export { StandfirstErrorEvent, StandfirstLoadEvent } from './shared/load-events.ts';
export type { DateStyle } from './shared/time.ts';
export { addWords } from './shared/words.ts';
