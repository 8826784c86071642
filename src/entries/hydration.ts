/**
 * Pages whose story stands in the data for their own program. In Node it is built in; in browsers it is an entry of its own,
 * since a page that stands in one has run its program and shows its story.
 *
 * @module standfirst/hydration
 */
import type { Format } from '../formats/format.ts';
import { anyPage } from '../formats/html/html.ts';
import { hydratedStory } from '../formats/html/hydration.ts';

/**
 * Any HTML page, with what it carries as data where it shows no more than a stub: Next's `__NEXT_DATA__` and flight stream,
 * Nuxt, Arc's Fusion, a state that a script sets. Pass it in the option `formats` where pages that were fetched are read in
 * a browser; in Node and in workers the parsers know it by themselves.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'standfirst';
 * import { hydration } from 'standfirst/hydration';
 *
 * const story = { title: 'Rain expected', body: `<p>${'It will rain on Monday. '.repeat(20)}</p>` };
 * const page = `<h1>Rain expected</h1><script type="application/json">${JSON.stringify({ story })}</script>`;
 * console.log(parseArticle(page, { formats: [hydration] }).wordCount); // 100
 * ```
 */
export const hydration: Format = anyPage(hydratedStory);
