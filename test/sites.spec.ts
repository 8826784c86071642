import { expect } from 'chai';
import { describe, it } from '#test';
import { defineSite } from '../src/entries/sites.ts';
import type { SiteSpec } from '../src/entries/sites.ts';
import { ParseError, parseArticle, parseDigest } from '../src/index.ts';
import type { Article } from '../src/index.ts';
import { phrasingLine } from '../src/phrasing.ts';

const page = `<html><head><title>Rain expected</title><meta property="article:published_time" content="2026-11-02T09:00:00Z"></head><body>
<h1>Rain expected</h1><b class="ressort">Weather</b><i class="when" data-iso="2026-11-01T07:00:00Z">yesterday</i>
<ul class="writers"><li>Jane Doe</li><li>John Roe</li></ul><div class="intro2">Take an <em>umbrella</em>.</div>
<div class="pic"><img src="/rain.jpg" width="900" height="600"><span>Rain. Photo: Max Mustermann</span></div>
<div class="part"><p>It will rain in the harbour on Monday, the weather office says, and again on Tuesday morning.</p></div>
<div class="promo"><p>Our shop has umbrellas in all colours and sizes, and they are cheaper this week than ever before.</p></div>
<div class="part"><p>The rain will end on Wednesday, when the wind turns and the sun comes out over the bay again.</p></div>
</body></html>`;

const url = 'https://www.harbour.example/rain';
const read = (rules: SiteSpec['rules'], match: SiteSpec['match'] = 'harbour.example'): Article =>
  parseArticle(page, { url, formats: [defineSite({ match, rules })] });

describe('a site that a user defines', () => {
  it('has its values where the rules say, and the others where any page has them', () => {
    const article = read({
      kicker: '.ressort',
      authors: 'ul.writers > li',
      standfirst: '.intro2',
      publishedAt: '.when @data-iso',
    });
    expect(article.kicker).to.equal('Weather');
    expect(article.authors.map(({ name }) => name)).to.deep.equal(['Jane Doe', 'John Roe']);
    expect(phrasingLine(article.standfirst ?? [])).to.equal('Take an umbrella.');
    expect(article.publishedAt, 'not outvoted by the head').to.equal('2026-11-01T07:00:00Z');
    expect(article.headline).to.equal('Rain expected');
    expect(article.format).to.equal('site');
    expect(article.provenance['/kicker']?.[0]).to.deep.include({ rule: 'site .ressort', source: 'site-rule' });
  });

  it('has a body of the elements that a rule finds, and of nothing else', () => {
    const article = read({ body: '.part' });
    expect(article.body.map(({ type }) => type)).to.deep.equal(['paragraph', 'paragraph']);
    expect(JSON.stringify(article.body)).not.to.include('umbrellas');
  });

  it('has a picture with its words, and functions for what no selector can say', () => {
    const article = read({
      leadImage: '.pic',
      section: ({ text }) => text('.ressort')?.toUpperCase(),
      kicker: ['.nothing', '.ressort'],
    });
    expect(article.leadImage).to.deep.include({
      url: 'https://www.harbour.example/rain.jpg',
      creditLine: 'Max Mustermann',
    });
    expect(article.section).to.equal('WEATHER');
    expect(article.kicker).to.equal('Weather');
  });

  it('is known by its host, by several, or by a test of the address', () => {
    const formatOf = (match: SiteSpec['match']): string | undefined => read({ kicker: '.ressort' }, match).format;
    expect(formatOf('harbour.example')).to.equal('site');
    expect(formatOf(['other.example', 'www.harbour.example'])).to.equal('site');
    expect(formatOf(({ pathname }) => pathname === '/rain')).to.equal('site');
    expect(formatOf('bour.example')).to.equal('html');
    expect(formatOf(() => false)).to.equal('html');
  });

  it('is read as a listing as any page is', () => {
    const cards = [1, 2, 3, 4].map(
      (i) =>
        `<article><h2><a href="/${String(i)}">Story number ${String(i)} of the day</a></h2><p>What it is about.</p></article>`,
    );
    const listing = `<html><body><h1>News</h1>${cards.join('')}</body></html>`;
    const formats = [defineSite({ match: 'harbour.example', rules: { kicker: '.ressort' } })];
    expect(parseDigest(listing, { url, formats }).groups.flatMap(({ stories }) => stories)).to.have.length(4);
  });

  it('says which rule it cannot read', () => {
    const define =
      (rules: object): (() => unknown) =>
      () =>
        defineSite({ match: 'a.example', rules });
    expect(define({ kicker: 'b[' })).to.throw(ParseError, '"b["');
    expect(define({ kickr: 'b' })).to.throw(ParseError, 'kickr');
    expect(define({ kicker: '.a @data-b' })).not.to.throw();
  });
});
