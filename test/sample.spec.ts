import { expect } from 'chai';
import { parseArticle } from '#standfirst';
import { describe, it } from '#test';
import { SAMPLE } from '../src/parse/sample.ts';

const page =
  '<html lang="en"><meta property="og:type" content="article"><title>Rain</title><article><h1>Rain expected</h1><p>By Ana Dale</p><p>It will rain on Monday, and on all of the days after that.</p></article></html>';

describe('the sample that stays', () => {
  it('is an article with the parts that pages have', () => {
    const { headline, authors, publishedAt, leadImage, body } = parseArticle(SAMPLE);
    expect(headline).to.equal('A sample of a page');
    expect(authors.map(({ name }) => name)).to.deep.equal(['Ada Bell']);
    expect(publishedAt).to.equal('2020-02-03');
    expect(leadImage?.credits?.map(({ name }) => name)).to.deep.equal(['Bo Dale']);
    expect(body.map(({ type }) => type)).to.include.members(['paragraph', 'heading', 'list']);
    // To count words of Chinese takes a dictionary of some megabytes, which no page in English should have to load.
    expect(JSON.stringify(body)).not.to.match(/\p{sc=Han}/u);
  });

  it('changes nothing of what is read before and after it', () => {
    const first = parseArticle(page);
    for (let i = 0; i < 20; i++) expect(parseArticle(page)).to.deep.equal(first);
  });
});
