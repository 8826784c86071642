import { RelatedStory } from './related-story.ts';

RelatedStory.define();
