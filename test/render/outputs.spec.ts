import { expect } from 'chai';
import * as fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, it } from '#test';
import { toHtml, toJsonLd } from '#standfirst';
import { toJsonFeed, toRss } from '#syndication';
import { anyLawfulArticle, anyLawfulAuthor, anyLawfulDigest } from '../draws/schema.ts';
import { protocolOf, protocols } from './hostile.ts';
import { expectSafe } from './safe.ts';

// Whatever the model holds, every field of it drawn: what is written lets no markup through, and no address that acts.

const anyLawful = fc.oneof(anyLawfulArticle, anyLawfulAuthor, anyLawfulDigest);
const RUNS = { numRuns: 100 };

/** Addresses in a feed, by the names that formats have for them. */
const ADDRESSES =
  /^(?:url|home_page_url|feed_url|next_url|icon|image|avatar|sameAs|contentUrl|embedUrl|license|@_url|@_href|link)$/u;

/** Fails where something that is to be an address is one that acts. */
function expectLinks(value: unknown, key = ''): void {
  if (typeof value === 'string' && ADDRESSES.test(key) && !protocols.has(protocolOf(value)))
    expect.fail(`${key}: ${value}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) expectLinks(child, Array.isArray(value) ? key : name);
}

/** Every text under a name, wherever it is. */
function* textsAt(value: unknown, key: string): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (name === key && typeof child === 'string') yield child;
    yield* textsAt(child, key);
  }
}

describe('what is written of any value of the model', () => {
  it('as HTML is known elements, safe addresses and escaped text', () => {
    fc.assert(
      fc.property(anyLawful, fc.boolean(), fc.boolean(), (value, document, microdata) => {
        expectSafe(toHtml(value, { document, microdata }));
      }),
      RUNS,
    );
  });

  it('as JSON Feed has what a feed must have, and safe HTML', () => {
    fc.assert(
      fc.property(anyLawfulDigest, (value) => {
        const feed = JSON.parse(JSON.stringify(toJsonFeed(value))) as ReturnType<typeof toJsonFeed>;
        expect(feed.items).to.have.length(value.groups.reduce((sum, { stories }) => sum + stories.length, 0));
        expect(feed.title).to.be.a('string').and.not.equal('');
        for (const item of feed.items) {
          expect(item.id).to.be.a('string').and.not.equal('');
          // https://www.jsonfeed.org/version/1.1/#items-a-name-items-a
          expect(typeof item.content_html === 'string' || typeof item.content_text === 'string').to.equal(true);
          for (const key of ['date_published', 'date_modified'])
            if (key in item) expect(item[key]).to.match(/T.*(?:Z|[+-]\d\d:\d\d)$/u);
        }
        for (const html of textsAt(feed, 'content_html')) expectSafe(html);
        for (const title of textsAt(feed, 'title')) expect(title).not.to.match(/<[a-z/!?]/iu);
        expectLinks(feed);
      }),
      RUNS,
    );
  });

  it('as RSS is well-formed, has what a feed must have, and safe HTML', () => {
    const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, processEntities: true });
    fc.assert(
      fc.property(anyLawfulDigest, (value) => {
        const xml = toRss(value);
        expect(XMLValidator.validate(xml), xml).to.equal(true);
        const { rss } = parser.parse(xml) as { rss: { channel: { item?: unknown } } };
        const items = rss.channel.item === undefined ? [] : [rss.channel.item].flat();
        expect(items).to.have.length(value.groups.reduce((sum, { stories }) => sum + stories.length, 0));
        for (const html of textsAt(rss, 'content:encoded')) expectSafe(html);
        // What a reader of feeds takes for HTML.
        for (const key of ['title', 'description'])
          for (const text of textsAt(rss, key)) expect(text, key).not.to.match(/<[a-z/!?]/iu);
        expectLinks(rss);
      }),
      RUNS,
    );
  });

  it('as JSON-LD is JSON, with safe addresses', () => {
    fc.assert(
      fc.property(anyLawful, (value) => {
        const node = toJsonLd(value);
        expect(JSON.parse(JSON.stringify(node))).to.deep.equal(node);
        expectLinks(node);
      }),
      RUNS,
    );
  });
});
