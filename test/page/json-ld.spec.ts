import { expect } from 'chai';
import { describe, it } from '#test';
import { jsonAuthors, jsonImage, jsonPublisher, jsonText, jsonUrl } from '../../src/formats/html/json-ld-claims.ts';
import { ARTICLE_TYPES, listOf, nodeOf, nodesOfType, readJsonLd, typesOf } from '../../src/page/json-ld.ts';
import { holds } from '../facts.ts';

const read = (...scripts: unknown[]) =>
  readJsonLd(scripts.map((script) => (typeof script === 'string' ? script : JSON.stringify(script))));
const headlines = (...scripts: unknown[]) =>
  nodesOfType(read(...scripts), ARTICLE_TYPES).map(({ headline }) => headline);
const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Bridge opens' };

describe('the types of a node', () => {
  it('are in lower case, without the vocabulary', () => {
    holds(
      (type: unknown) => typesOf({ '@type': type as string }),
      [
        ['NewsArticle', ['newsarticle']],
        ['article', ['article']],
        [
          ['NewsArticle', 'Article'],
          ['newsarticle', 'article'],
        ],
        ['http://schema.org/NewsArticle', ['newsarticle']],
        ['https://www.schema.org/NewsArticle', ['newsarticle']],
        ['schema:NewsArticle', ['newsarticle']],
        [['NewsArticle', null, 1, {}], ['newsarticle']],
        [undefined, []],
        [{ '@id': 'NewsArticle' }, []],
      ],
    );
  });
});

describe('the story in JSON-LD', () => {
  it('may stand alone, in a list, in a graph, or in the page’s main entity', () => {
    for (const script of [
      article,
      [article],
      [{ '@type': 'WebSite', name: 'x' }, article],
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, article] },
      { '@graph': article },
      [[article]],
      { '@type': 'WebPage', mainEntity: article },
      { '@type': 'WebPage', mainEntity: [{ '@graph': [article] }] },
    ])
      expect(headlines(script), JSON.stringify(script)).to.deep.equal(['Bridge opens']);
  });

  it('may have any context, or none', () => {
    for (const context of [
      'http://schema.org',
      'https://schema.org/',
      'http://www.schema.org',
      null,
      { '@vocab': 'http://schema.org' },
      undefined,
      [],
    ])
      expect(headlines({ ...article, '@context': context })).to.deep.equal(['Bridge opens']);
  });

  it('may stand in any of several scripts, whatever the others are', () => {
    expect(headlines('', '{]', 'null', '42', '"x"', '[]', article, '{"@type":')).to.deep.equal(['Bridge opens']);
  });

  it('is none where there is none', () => {
    for (const script of [
      {},
      [],
      null,
      'x',
      1,
      { '@type': 'Person', name: 'x' },
      { '@graph': 'x' },
      { '@graph': [null, 1, 'x'] },
    ])
      expect(headlines(script), JSON.stringify(script)).to.deep.equal([]);
  });

  it('tells how many scripts could not be read', () => {
    expect(read('', ' ', article, '{]} <<< not json >>>').broken).to.equal(1);
    expect(read(article).broken).to.equal(0);
  });

  it('may be as deep as it likes', () => {
    const deep = (open: string, close: string, count: number): string => open.repeat(count) + '1' + close.repeat(count);
    for (const script of [
      deep('[', ']', 50_000),
      deep('{"@graph":[', ']}', 50_000),
      deep('{"@type":"NewsArticle","mainEntity":', '}', 50_000),
      deep('{"a":', '}', 5000),
      deep('[', ']', 5000),
    ])
      expect(() => read(script), script.slice(0, 20)).not.to.throw();
  });

  it('reaches no prototype', () => {
    const ld = read(
      '{"@type":"NewsArticle","headline":"x","__proto__":{"polluted":1},"author":{"@id":"__proto__"}}',
      '{"@id":"__proto__","name":"x"}',
      '{"@id":"constructor","name":"y"}',
    );
    expect('polluted' in {}).to.be.false;
    expect('name' in Object.prototype).to.be.false;
    expect(nodeOf(ld, { '@id': 'toString' })).to.deep.equal({ '@id': 'toString' });
    expect(nodeOf(ld, { '@id': 'constructor' })).to.deep.equal({ '@id': 'constructor', name: 'y' });
  });
});

describe('a reference', () => {
  const person = { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' };

  it('is what it refers to, in the same script or in another', () => {
    const story = { ...article, author: { '@id': '#jane' } };
    for (const ld of [
      read([story, person]),
      read(story, person),
      read(person, story),
      read({ '@graph': [story, person] }),
      read({ ...article, author: { '@id': '#jane' }, editor: person }),
    ])
      expect(nodeOf(ld, { '@id': '#jane' })).to.deep.include({ name: 'Jane Doe' });
  });

  it('adds what is said in both places, its own first', () => {
    const ld = read(person, { '@id': '#jane', jobTitle: 'Editor', name: 'J. Doe' });
    expect(nodeOf(ld, { '@id': '#jane', url: '/jane' })).to.deep.equal({
      '@id': '#jane',
      '@type': 'Person',
      name: 'Jane Doe',
      jobTitle: 'Editor',
      url: '/jane',
    });
  });

  it('that leads nowhere stays what it is, and one that goes round ends', () => {
    const ld = read({ '@id': '#a', b: { '@id': '#b' } }, { '@id': '#b', a: { '@id': '#a' } });
    expect(nodeOf(ld, { '@id': '#c' })).to.deep.equal({ '@id': '#c' });
    expect(nodeOf(ld, { '@id': '#a' })).to.deep.equal({ '@id': '#a', b: { '@id': '#b' } });
    expect(nodeOf(ld, 'x')).to.equal(undefined);
  });

  it('in a list is replaced where it stands', () => {
    const ld = read(person);
    expect(listOf(ld, ['x', { '@id': '#jane' }, null, 1])).to.deep.equal(['x', person, null, 1]);
    expect(listOf(ld, { '@id': '#jane' })).to.deep.equal([person]);
    expect(listOf(ld, undefined)).to.deep.equal([]);
  });
});

describe('a claim of JSON-LD', () => {
  const ld = read({ '@type': 'Person', '@id': '#jane', name: 'Jane Doe', jobTitle: 'Editor', url: '/jane' });

  it('is text with its entities decoded once, and without tags', () => {
    holds(jsonText, [
      ['Don&#8217;t &amp; do', 'Don’t & do'],
      ['&#163;5&nbsp;bn', '£5\u00A0bn'],
      ['AT&amp;amp;T', 'AT&amp;T'],
      ['<b>Bridge</b>', ' Bridge '],
      ['a < b > c', 'a < b > c'],
      [7, '7'],
      [['Bridge', 'opens'], 'Bridge'],
      [{ '@value': 'Bridge', '@language': 'en' }, 'Bridge'],
      [{ name: 'World' }, 'World'],
      [null, undefined],
      [true, undefined],
      [[], undefined],
      [{}, undefined],
    ]);
  });

  it('may be as deep as it likes', () => {
    let list: unknown = 'Bridge';
    let object: unknown = 'Bridge';
    for (let i = 0; i < 20_000; i++) [list, object] = [[list], { '@value': object }];
    for (const claim of [list, object]) expect(() => [jsonText(claim), jsonUrl(ld, claim as string)]).not.to.throw();
  });

  it('is an address, however it is written', () => {
    holds(
      (claim: unknown) => jsonUrl(ld, claim as string),
      [
        ['/a?b=1&amp;c=2', '/a?b=1&c=2'],
        [{ '@id': 'https://news.example/a' }, 'https://news.example/a'],
        [{ url: '/a' }, '/a'],
        [{ contentUrl: '/a.mp4' }, '/a.mp4'],
        [['/a', '/b'], '/a'],
        [{ '@id': '#jane' }, '/jane'],
        [null, undefined],
        [true, undefined],
        [{}, undefined],
      ],
    );
  });

  it('is authors: names, nodes, references, and lists of them', () => {
    const names = (claim: unknown) => jsonAuthors(ld, claim as string).map(({ name, jobTitle }) => [name, jobTitle]);
    holds(names, [
      ['Jane Doe', [['Jane Doe', undefined]]],
      [{ '@id': '#jane' }, [['Jane Doe', 'Editor']]],
      [
        ['Jane Doe', { '@type': 'Person', name: 'John Roe' }, null, 1, []],
        [
          ['Jane Doe', undefined],
          ['John Roe', undefined],
        ],
      ],
      [{ name: ['<a href="/jane">Jane Doe</a>'] }, [[' Jane Doe ', undefined]]],
      [undefined, []],
    ]);
    expect(jsonAuthors(ld, { '@type': 'NewsMediaOrganization', name: 'Example News' })[0]?.kind).to.equal(
      'organization',
    );
    expect(jsonAuthors(ld, { '@type': 'person', name: 'Jane Doe' })[0]?.kind).to.equal('person');
    expect(jsonAuthors(ld, { name: 'Jane Doe' })[0]?.kind).to.equal(undefined);
  });

  it('is a picture: an address, an object, or the first of a list', () => {
    const of = (claim: unknown) => {
      const { url, width } = jsonImage(ld, claim as string) ?? {};
      return [url, width];
    };
    holds(of, [
      ['/a.jpg', ['/a.jpg', undefined]],
      [
        ['/a.jpg', '/b.jpg'],
        ['/a.jpg', undefined],
      ],
      [{ '@type': 'imageObject', url: '/a.jpg', width: '800px' }, ['/a.jpg', '800px']],
      [{ contentUrl: '/a.jpg', url: '/page', width: { '@type': 'QuantitativeValue', value: 800 } }, ['/a.jpg', 800]],
      [{ '@id': 'https://news.example/a.jpg' }, ['https://news.example/a.jpg', undefined]],
      [{ '@id': '#picture' }, [undefined, undefined]],
      [null, [undefined, undefined]],
    ]);
  });

  it('is a publisher: a name or an organisation', () => {
    expect(jsonPublisher(ld, 'Example &amp; News')?.name).to.equal('Example & News');
    expect(
      jsonPublisher(ld, {
        '@type': 'Organization',
        name: 'Example News',
        logo: { url: '/l.png' },
        sameAs: ['/x', { '@id': '/y' }],
      }),
    ).to.deep.include({ name: 'Example News', sameAs: ['/x', '/y'] });
    expect(jsonPublisher(ld, undefined)).to.equal(undefined);
  });
});
