import type { Article, Story } from 'standfirst/model';
import { type Late, late } from './late.ts';
import { pictures } from './late-pictures.ts';
import type { Script, Written } from './script.ts';
import type {
  cardOf as viewOf,
  classOf,
  factLooks,
  factsOf,
  knowLayouts,
  layoutLooks,
  scriptOf,
  sourceIn,
} from './teaser.ts';

/** What reads the objects of the model, and shows what goes beyond the simplest card. */
export const objects: Late<{
  cardOf: typeof viewOf;
  classOf: typeof classOf;
  factLooks: typeof factLooks;
  factsOf: typeof factsOf;
  knowLayouts: typeof knowLayouts;
  layoutLooks: typeof layoutLooks;
  scriptOf: typeof scriptOf;
  sourceIn: typeof sourceIn;
}> = late(() => import('./teaser.ts'));

/** How the text of an object is written; what attributes say has the language of the page. */
export const written = (data: Written): Script =>
  ((data.language ?? data.direction) && objects.use()?.scriptOf(data)) || {};

/** What a card shows of a story. What shows its picture is fetched beside what reads the story, and not after it. */
export function cardOf(story: Article | Story): object | undefined {
  if (objects.now === undefined && (story.type === 'article' ? story.leadImage : story.image)) void pictures.soon();
  return objects.use()?.cardOf(story);
}
