import { DOMParser } from 'linkedom';
import { ParseError } from '../errors.ts';
import type { NodeLike } from '../tree/dom.ts';
import { boundMarkup } from './bounds.ts';

/**
 * Parses HTML into a DOM, for whoever wants one; in browsers it is the browser's own. No page is read by way of it, so
 * nothing else imports this: to load linkedom takes as long as all the rest.
 */
export function parseHtml(html: string): NodeLike {
  try {
    return new DOMParser().parseFromString(boundMarkup(html), 'text/html');
  } catch (cause) {
    throw new ParseError('unsupported-input', 'The HTML could not be parsed: its markup breaks the HTML parser.', {
      cause,
    });
  }
}
