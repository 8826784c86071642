import { expect } from 'chai';
import { protocolOf, protocols } from './hostile.ts';

const TAG = /<\/?([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/gu;
const ATTRIBUTE = / ([a-z-]+)(?:="([^"<>]*)")?/gu;
/** The only script that is written: data. */
export const SCRIPT = /<script type="application\/ld\+json">([^<]*)<\/script>/u;

const TAGS = new Set(
  (
    'html head meta title link body article header section aside address figure figcaption blockquote cite p h1 h2 h3 ' +
    'h4 h5 h6 ul ol li table caption thead tbody tr th td pre code hr br a em strong del u mark q sub sup span small ' +
    'time img video audio div'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'data-standfirst id class lang dir href src poster cite alt title width height rel role datetime scope colspan rowspan start ' +
    'controls preload charset name content itemprop itemscope itemtype'
  ).split(' '),
);
const ADDRESSES = new Set(['href', 'src', 'poster', 'cite']);

/** Text as it stands behind its character references. */
export const decoded = (value: string): string =>
  value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Fails unless the HTML consists of known tags with known attributes and safe addresses, and of escaped text. */
export function expectSafe(html: string): void {
  const markup = html.replace('<!DOCTYPE html>', '').replace(SCRIPT, '');
  for (const [, tag = '', attributes = ''] of markup.matchAll(TAG)) {
    if (!TAGS.has(tag)) expect.fail(`element ${tag} in ${html}`);
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (!ATTRIBUTES.has(name)) expect.fail(`attribute ${name} in ${html}`);
      if (ADDRESSES.has(name) && !protocols.has(protocolOf(decoded(value))))
        expect.fail(`${name}="${value}" in ${html}`);
    }
  }
  if (/[<>"']/u.test(markup.replace(TAG, ''))) expect.fail(`unescaped text in ${html}`);
}
