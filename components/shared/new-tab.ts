import { factWords } from './fact-words.ts';
import type { Locale } from './language.ts';
import { html, type Piece } from './template.ts';

/** What is said of a link that opens in a new tab, to those who do not see what happens. */
export function newTabIn({ words }: Locale): Piece {
  return html`<span class="unseen"> ${words.newTab ?? factWords.newTab}</span>`;
}
