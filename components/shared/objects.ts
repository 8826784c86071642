import { type Late, late } from './late.ts';
import type { Script, Written } from './script.ts';
import type {
  captionOf,
  cardOf,
  classOf,
  knowLayouts,
  layoutLooks,
  markIn,
  moreFacts,
  newTabIn,
  scriptOf,
} from './teaser.ts';

/** What reads the objects of the model, and shows what goes beyond the simplest card. */
export const objects: Late<{
  captionOf: typeof captionOf;
  cardOf: typeof cardOf;
  classOf: typeof classOf;
  knowLayouts: typeof knowLayouts;
  layoutLooks: typeof layoutLooks;
  markIn: typeof markIn;
  moreFacts: typeof moreFacts;
  newTabIn: typeof newTabIn;
  scriptOf: typeof scriptOf;
}> = late(() => import('./teaser.ts'));

/** How the text of an object is written; what attributes say has the language of the page. */
export const written = (data: Written): Script =>
  ((data.language ?? data.direction) && objects.use()?.scriptOf(data)) || {};
