import { decodeEntities } from '#decode-entities';
import { readBody } from '../body/body.ts';
import type { Body } from '../body/build.ts';
import type { Context } from '../fields/field.ts';
import { openHtml } from '../input/open.ts';
import type { Phrasing } from '../model/index.ts';
import { phrasingLine } from '../phrasing.ts';
import { readPage } from '../page/page.ts';
import type { Page } from '../page/page.ts';
import { phrasingWithin } from '../pieces/phrasing.ts';
import { HTML_TAG, LINE_TAG, REFERENCE } from '../text.ts';

function pageOf(html: string, { base }: Context): Page {
  // A whole document, since some parsers lose what stands outside a body.
  return readPage(openHtml(`<!doctype html><html><body>${html}</body></html>`), base);
}

/** The body that a CMS gives as HTML: all of it is the story, but for what is plainly not. */
export function bodyOfHtml(html: unknown, context: Context): Body | undefined {
  if (typeof html !== 'string' || html.trim() === '') return undefined;
  return readBody(pageOf(html, context), context, { whole: true });
}

/** Text with its marks, from a line of HTML. */
export function phrasingOfHtml(html: unknown, context: Context): Phrasing[] | undefined {
  if (typeof html !== 'string' || html.trim() === '') return undefined;
  const { tree } = pageOf(html, context);
  return phrasingWithin(tree, 0, context);
}

/** One line of text from what may be HTML: entities decoded, tags left out. What is no tag of HTML is text. */
export function plainText(text: string, context: Context): string {
  if (!/[&<]/u.test(text)) return text;
  const html = text.search(HTML_TAG) < 0 ? text.replaceAll('<', '&lt;') : text;
  return phrasingLine(phrasingOfHtml(html, context) ?? []);
}

/** A line that is plain text or HTML, its source does not tell which: references read, and tags of a line left out. */
export function titleText(text: string): string {
  return text.replace(LINE_TAG, (tag) => (/^<(?:br|p)\b/iu.test(tag) ? ' ' : '')).replace(REFERENCE, decodeEntities);
}
