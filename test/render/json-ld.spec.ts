import { expect } from 'chai';
import * as fc from 'fast-check';
import { parseArticle } from '#standfirst';
import { describe, it } from '#test';
import type { Contribution, Genre } from '../../src/model/index.ts';
import { toJsonLd } from '../../src/render/json-ld.ts';
import { bodyText } from '../../src/render/text.ts';
import { anyArticle, protocolOf, protocols, wholeArticle, wholeAuthor, wholeDigest } from './hostile.ts';
import { article, author, digest, image, paragraph, story, words } from './sample.ts';

const nate = {
  '@type': 'Person',
  name: 'Nate Ostiller',
  givenName: 'Nate',
  familyName: 'Ostiller',
  jobTitle: 'News Editor',
  worksFor: { '@type': 'Organization', name: 'Desk', url: 'https://example.com/' },
  workLocation: { '@type': 'Place', name: 'Tbilisi' },
  description: 'About him',
  url: 'https://example.com/nate',
  image: { '@type': 'ImageObject', url: 'https://example.com/a.jpg', contentUrl: 'https://example.com/a.jpg' },
  sameAs: ['https://social.example/nate'],
  email: 'nate@example.com',
};

const card = {
  '@type': 'Article',
  headline: 'Another story',
  description: 'Excerpt',
  url: 'https://example.com/1',
  image: { '@type': 'ImageObject', url: 'https://example.com/a.jpg', contentUrl: 'https://example.com/a.jpg' },
  author: [nate],
};

/** Every value within a value. */
function* everyValue(value: unknown): Generator {
  yield value;
  if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) yield* everyValue(child);
}

function expectFilled(value: unknown): void {
  for (const each of everyValue(value)) {
    if (each === undefined || each === null || each === '') expect.fail(JSON.stringify(value));
    if (typeof each === 'object' && Object.keys(each).length === 0) expect.fail(JSON.stringify(value));
  }
}

void describe('toJsonLd of an article', () => {
  // https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
  void it('says of a page with a locked part that it is not free', () => {
    const said = toJsonLd(article({ access: { selectors: ['.wall'] } }));
    expect(said).to.deep.include({
      isAccessibleForFree: false,
      hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.wall' }],
    });
    expect(toJsonLd(article({ access: { tier: 'metered' } }))).not.to.have.property('isAccessibleForFree');
  });

  void it('writes all that schema.org has a name for', () => {
    expect(toJsonLd(wholeArticle)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'LiveBlogPosting',
      headline: 'Headline',
      alternativeHeadline: ['Another headline'],
      abstract: 'Standfirst',
      description: 'Description',
      genre: 'liveblog',
      dateline: 'KYIV (Reuters)',
      articleSection: 'World',
      keywords: ['War', 'Peace'],
      wordCount: 42,
      timeRequired: 'PT3M',
      articleBody: bodyText(wholeArticle.body),
      url: 'https://example.com/canonical',
      inLanguage: 'en',
      publisher: {
        '@type': 'Organization',
        name: 'Publisher',
        url: 'https://example.com/',
        logo: nate.image,
        sameAs: ['https://social.example/p'],
      },
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.com/canonical' },
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://example.com/lead.jpg',
          contentUrl: 'https://example.com/lead.jpg',
          caption: 'Lead',
          creditText: 'Reuters',
        },
      ],
      author: [nate],
      datePublished: '2026-10-18T09:30:00+03:00',
      dateModified: '2026-10-19',
      isAccessibleForFree: false,
      hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' }],
      correction: [{ '@type': 'CorrectionComment', text: 'Corrected at the end', datePublished: '2026-10-19' }],
      commentCount: 0,
      license: 'https://example.com/license',
      copyrightHolder: { '@type': 'Organization', name: 'Holder' },
      workTranslation: [{ '@type': 'LiveBlogPosting', inLanguage: 'uk', url: 'https://example.com/uk' }],
      mentions: [card],
      coverageStartTime: '2026-10-18',
      coverageEndTime: '2026-10-19',
      liveBlogUpdate: [
        {
          '@type': 'BlogPosting',
          headline: 'Update',
          url: '/u',
          datePublished: '2026-10-18',
          author: [nate],
          articleBody: 'Live',
        },
      ],
    });
  });

  void it('keeps absent absent', () => {
    expect(toJsonLd(article())).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Headline',
    });
  });

  void it('holds nothing empty and no unsafe address, whatever the article', () => {
    fc.assert(
      fc.property(anyArticle, (value) => {
        const data = toJsonLd({ ...value, headline: 'Headline' });
        expectFilled(data);
        for (const each of everyValue(data)) {
          const urls = Object.entries(each ?? {}).filter(([name]) => /^(?:url|contentUrl|@id)$/u.test(name));
          for (const [, url] of urls) if (!protocols.has(protocolOf(String(url)))) expect.fail(String(url));
        }
      }),
      { numRuns: 200 },
    );
  });

  void it('names the type after the genre', () => {
    const types: Record<Genre, string> = {
      news: 'NewsArticle',
      opinion: 'OpinionNewsArticle',
      analysis: 'AnalysisNewsArticle',
      review: 'ReviewNewsArticle',
      feature: 'NewsArticle',
      interview: 'NewsArticle',
      explainer: 'BackgroundNewsArticle',
      liveblog: 'LiveBlogPosting',
      obituary: 'NewsArticle',
      satire: 'SatiricalArticle',
      'press-release': 'Article',
      sponsored: 'AdvertiserContentArticle',
      blog: 'BlogPosting',
      other: 'Article',
    };
    for (const [genre, type] of Object.entries(types)) {
      expect(toJsonLd(article({ genre: genre as Genre })), genre).to.include({ '@type': type, genre });
    }
    expect(toJsonLd(article({ genre: 'news', live: { updates: [] } }))['@type']).to.equal('LiveBlogPosting');
  });

  void it('lists authors by what they did, as persons or organisations', () => {
    const by = (contribution: Contribution) => author({ name: contribution, contribution });
    const authors = (['editor', 'author', 'photographer', 'reporter', 'translator'] as const).map(by);
    const person = (name: string) => ({ '@type': 'Person', name });
    expect(toJsonLd(article({ authors }))).to.deep.include({
      author: [person('author'), person('reporter')],
      editor: [person('editor')],
      contributor: [person('photographer')],
      translator: [person('translator')],
    });
    const agency = author({ kind: 'organization', name: 'Reuters', jobTitle: 'Agency' });
    expect(toJsonLd(article({ authors: [agency, author({ kind: 'unknown' })] })).author).to.deep.equal([
      { '@type': 'Organization', name: 'Reuters' },
      person('Nate Ostiller'),
    ]);
  });

  void it('takes only corrections for corrections', () => {
    const kinds = ['correction', 'update', 'clarification', 'editors-note', 'retraction', 'sponsor'] as const;
    const notes = kinds.map((kind) => ({ type: 'note' as const, kind, children: [paragraph(kind)] }));
    expect(toJsonLd(article({ notes })).correction).to.deep.equal(
      ['correction', 'clarification', 'retraction'].map((text) => ({ '@type': 'CorrectionComment', text })),
    );
  });

  void it('tells free from paid, and neither where it is not known', () => {
    expect(toJsonLd(article({ access: { free: true } }))).to.include({ isAccessibleForFree: true });
    expect(toJsonLd(article({ access: { tier: 'metered' } }))).to.not.have.any.keys('isAccessibleForFree', 'hasPart');
  });

  void it('describes a picture with its rights', () => {
    const leadImage = image({
      width: 640,
      height: 480,
      license: 'https://example.com/l',
      copyrightNotice: '© KI',
      digitalSourceType: 'digitalCapture',
      caption: [{ type: 'emphasis', children: words('Kyiv') }],
    });
    const { url, width, height, license, copyrightNotice } = leadImage;
    const digitalSourceType = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture';
    const rights = { copyrightNotice, license, digitalSourceType };
    const ld = toJsonLd(article({ leadImage }));
    expect(ld.image).to.deep.equal([
      { '@type': 'ImageObject', url, contentUrl: url, caption: 'Kyiv', ...rights, width, height },
    ]);
    expect(parseArticle(ld).leadImage?.digitalSourceType).to.equal('digitalCapture');
    expect(toJsonLd(article({ leadImage: image({ url: 'data:,' }) }))).to.not.have.property('image');
  });

  void it('is the same after a way through JSON', () => {
    const data = toJsonLd(wholeArticle);
    expect(JSON.parse(JSON.stringify(data))).to.deep.equal(data);
  });
});

void describe('toJsonLd of an author and of a digest', () => {
  void it('makes an author the main entity of a profile page, with the stories on it', () => {
    expect(toJsonLd(wholeAuthor)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'ProfilePage',
      url: 'https://example.com/nate',
      inLanguage: 'en',
      mainEntity: nate,
      hasPart: [card, { '@type': 'Article', headline: 'Another story' }],
    });
  });

  void it('makes a digest a collection page with a numbered list', () => {
    expect(toJsonLd(wholeDigest)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: 'News Feed',
      description: 'Description',
      abstract: 'This week',
      url: 'https://example.com/news',
      inLanguage: 'en',
      image: [nate.image],
      author: [nate],
      datePublished: '2026-10-18',
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, item: card },
          { '@type': 'ListItem', position: 2, item: { '@type': 'Article', headline: 'Another story' } },
        ],
        numberOfItems: 20,
      },
    });
    expect(toJsonLd(digest({ groups: [{ stories: [] }] }))).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
    });
  });

  void it('numbers stories through all groups', () => {
    const groups = [{ stories: [story()] }, { stories: [story(), story()] }];
    const list = toJsonLd(digest({ groups })).mainEntity as unknown as { itemListElement: { position: number }[] };
    expect(list.itemListElement.map(({ position }) => position)).to.deep.equal([1, 2, 3]);
  });
});
