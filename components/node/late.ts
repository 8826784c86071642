/**
 * What a browser fetches when an element first needs it, a server has from the start: it writes an element at once, and
 * cannot wait. The package's `exports` name these modules under the condition `node`.
 */
import { story } from '../article-view/late-story.ts';
import * as storyPart from '../article-view/story.ts';
import * as bodyPart from '../shared/body.ts';
import { text } from '../shared/late-body.ts';

story.now = storyPart;
text.now = bodyPart;
