import { expect } from 'chai';
import { describe, it } from '#test';
import { authors } from '../../src/fields/authors.ts';
import { mergeAuthors } from '../../src/fields/merged-authors.ts';
import type { Author, Evidence } from '../../src/model/index.ts';
import { Author as AuthorSchema } from '../../src/schema/schemas.ts';
import { cleaned, holds } from '../facts.ts';

const read = cleaned(authors);

/** The one author that a claim gives. */
function one(claim: unknown): Partial<Author> {
  const [author, ...others] = read(claim) ?? [];
  expect(others).to.deep.equal([]);
  return author ?? {};
}

describe('authors', () => {
  it('may be a byline, an object, or a list of both', () => {
    const names = (claim: unknown) => read(claim)?.map(({ name }) => name);
    holds(names, [
      ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
      [{ name: 'Jane Doe' }, ['Jane Doe']],
      [{ name: 'Jane Doe and John Roe' }, ['Jane Doe', 'John Roe']],
      [
        [{ name: 'Jane Doe' }, 'John Roe', null, 1, {}, [], { name: 7 }],
        ['Jane Doe', 'John Roe'],
      ],
      [[{ name: 'Jane Doe' }, { name: 'JANE DOE' }, 'By Jane Doé'], ['Jane Doe']],
      [{ name: 'admin' }, undefined],
      [{ name: '' }, undefined],
      [{}, undefined],
      [[], undefined],
      [null, undefined],
      [42, undefined],
    ]);
  });

  it('have all that a claim says of them, cleaned', () => {
    const claim = {
      name: 'By JANE DOE',
      kind: 'person',
      jobTitle: ' News  editor ',
      bio: 'Jane edits.\n\nShe lives in Kyiv.',
      bioTruncated: true,
      image: '/jane.jpg',
      url: '/author/jane',
      sameAs: ['https://x.com/jane', 'javascript:alert(1)', 'https://x.com/jane'],
      email: 'mailto:jane@news.example',
      location: 'Kyiv',
      affiliation: 'Example News',
    };
    expect(one(claim)).to.deep.equal({
      type: 'author',
      kind: 'person',
      name: 'Jane Doe',
      contribution: 'author',
      jobTitle: 'News editor',
      bio: [
        { type: 'text', value: 'Jane edits.' },
        { type: 'break' },
        { type: 'break' },
        { type: 'text', value: 'She lives in Kyiv.' },
      ],
      bioTruncated: true,
      image: { url: 'https://news.example/jane.jpg', credits: [], variants: [] },
      url: 'https://news.example/author/jane',
      sameAs: ['https://x.com/jane'],
      email: 'jane@news.example',
      location: 'Kyiv',
      affiliation: { name: 'Example News', sameAs: [] },
    });
  });

  it('have the role of the byline where the claim states none', () => {
    expect(one({ name: 'TOM KRISHER, AP Auto Writer' })).to.include({
      name: 'Tom Krisher',
      jobTitle: 'AP Auto Writer',
    });
    expect(one({ name: 'Tom Krisher, AP Auto Writer', jobTitle: 'Reporter' })).to.include({ jobTitle: 'Reporter' });
  });

  it('that are an organisation by their source are not taken apart', () => {
    expect(one({ name: 'Johnson and Johnson News', kind: 'organization' })).to.include({
      name: 'Johnson and Johnson News',
      kind: 'organization',
    });
    expect(one({ name: 'Reuters' })).to.include({ kind: 'organization' });
  });

  it('share no address, picture or bio between the names of one byline', () => {
    const [jane, john] =
      read({ name: 'Jane Doe and John Roe', url: '/jane', bio: 'Jane edits.', email: 'jane@news.example' }) ?? [];
    for (const author of [jane, john]) expect(author).not.to.have.any.keys('url', 'bio', 'email');
  });

  it('pass the schema whatever stands for an e-mail address', () => {
    for (const email of [
      'jane@news.example',
      'mailto:jane@news.example?subject=x',
      'jané@news.example',
      '.jane.@-x-.example',
      'a@b.c,d@e.f',
      'a@b',
      '@',
      7,
      {},
      `a@${'.'.repeat(50_000)} `,
    ]) {
      const value = one({ name: 'Jane Doe', email });
      expect(AuthorSchema.safeParse(value).success, JSON.stringify(email).slice(0, 60)).to.be.true;
    }
    expect(one({ name: 'Jane Doe', email: 'mailto:jane@news.example?subject=x' }).email).to.equal('jane@news.example');
  });

  it('end, however many a claim names', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `Jane${i} Doe`);
    for (const claim of [many, many.map((name) => ({ name })), many.join(', '), { name: many.join(' and ') }])
      expect((read(claim) ?? []).length).to.be.at.most(100);
  });
});

const evidence = (rule: string, confidence = 0.5): Evidence => ({ rule, source: 'html', confidence });
/** What the claims come to; fails where they name nobody. */
function merged(claims: Parameters<typeof mergeAuthors>[0]): NonNullable<ReturnType<typeof mergeAuthors>> {
  const found = mergeAuthors(claims);
  if (!found) throw new Error('nobody is named');
  return found;
}
const claimed = (rule: string, claim: unknown, confidence?: number) => ({
  value: read(claim) ?? [],
  evidence: evidence(rule, confidence),
});

describe('authors of several places', () => {
  it('are those of the surest place, with what the others know of them', () => {
    const { value, parts } = merged([
      claimed('json-ld', [{ name: 'Jane Doe', url: '/author/jane' }]),
      claimed('byline', 'By Jane Doe, News Editor'),
      claimed('box', [{ name: 'Jane Doe', bio: 'Jane edits.', jobTitle: 'Editor', sameAs: ['https://x.com/jane'] }]),
      claimed('other box', [{ name: 'Somebody Else', bio: 'Somebody else writes.' }]),
    ]);
    expect(value).to.have.length(1);
    expect(value[0]).to.deep.include({
      name: 'Jane Doe',
      url: 'https://news.example/author/jane',
      jobTitle: 'News Editor',
      sameAs: ['https://x.com/jane'],
    });
    expect(Object.fromEntries(Object.entries(parts).map(([pointer, [found]]) => [pointer, found?.rule]))).to.deep.equal(
      {
        '/0/jobTitle': 'byline',
        '/0/bio': 'box',
        '/0/sameAs': 'box',
      },
    );
  });

  it('are all of them, where another place names these and more', () => {
    const { value } = merged([claimed('json-ld', 'Jane Doe'), claimed('byline', 'Jane Doe and John Roe', 0.88)]);
    expect(value.map(({ name }) => name)).to.deep.equal(['Jane Doe', 'John Roe']);
  });

  it('have the longer bio, and the address where names differ', () => {
    const { value } = merged([
      claimed('json-ld', [{ name: 'Jane Doe', url: '/jane', bio: 'Jane edits.' }]),
      claimed('box', [{ name: 'Jane A. Doe', url: '/jane', bio: 'Jane edits the news and lives in Kyiv.' }]),
    ]);
    expect(value).to.have.length(1);
    expect(value[0]?.bio).to.deep.equal([{ type: 'text', value: 'Jane edits the news and lives in Kyiv.' }]);
  });

  it('change none of the lists that they come from', () => {
    const claims = [
      claimed('a', [{ name: 'Jane Doe' }]),
      claimed('b', [{ name: 'Jane Doe', jobTitle: 'Editor', sameAs: ['/x'] }]),
    ];
    const before = structuredClone(claims);
    mergeAuthors(claims);
    expect(claims).to.deep.equal(before);
  });
});
