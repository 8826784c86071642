/**
 * The APIs of single publishers and agencies. They are an entry of their own, so that those who read pages alone do not
 * carry them.
 *
 * @module standfirst/apis
 */
import { ans } from '../formats/ans/ans.ts';
import type { Format } from '../formats/format.ts';
import { ft } from '../formats/ft.ts';
import { ghostEditor } from '../formats/ghost/editor.ts';
import { guardian } from '../formats/guardian/guardian.ts';
import { newsapi } from '../formats/newsapi.ts';
import { ninjs } from '../formats/ninjs/ninjs.ts';
import { nyt } from '../formats/nyt.ts';
import { oembed } from '../formats/oembed.ts';

/**
 * The formats of APIs: the Guardian, Arc XP's ANS, the New York Times, NewsAPI, IPTC's ninjs with AP, the Financial
 * Times, oEmbed, and what Ghost's Admin API adds to its Content API. Pass them as the option `formats`.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'standfirst';
 * import { apis } from 'standfirst/apis';
 *
 * const message = { type: 'story', version: '0.10.9', headlines: { basic: 'Rain expected' } };
 * console.log(parseArticle(message, { formats: apis }).headline); // "Rain expected"
 * ```
 */
export const apis: readonly Format[] = [guardian, ans, nyt, newsapi, ninjs, ft, oembed, ghostEditor];
