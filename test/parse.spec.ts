import { expect } from 'chai';
import { parse, parseArticle, parseAuthor, parseDigest, ParseError, safeParse, safeParseArticle } from '#standfirst';
import { parseHtml } from '#dom';
import { describe, it } from '#test';
import { outcomeOf, outcomes } from './promises.ts';
import { authorPage, frontPage, ghostPost, jsonFeed, pastedText, sentence, storySaying, storyWith } from './samples.ts';

type AnyInput = Parameters<typeof parse>[0];

/** The error that a parser throws. */
function errorOf(call: () => unknown): ParseError {
  try {
    call();
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
  return expect.fail('nothing was thrown');
}

describe('parse', () => {
  it('tells what the input is above all', () => {
    const inputs: Record<string, [AnyInput, ...string[]]> = {
      'a page with one story': [storyWith(''), 'article', 'html'],
      'a front page': [frontPage, 'digest', 'html'],
      "an author's page": [authorPage, 'author', 'html'],
      'a Ghost post': [ghostPost(), 'article', 'ghost'],
      'Ghost posts': [{ posts: [ghostPost(), ghostPost({ uuid: '2', title: 'Rain expected' })] }, 'digest', 'ghost'],
      'a Ghost author': [{ authors: [{ slug: 'jane', name: 'Jane Doe', profile_image: null }] }, 'author', 'ghost'],
      'a JSON Feed': [jsonFeed(), 'digest', 'json-feed'],
      'a JSON Feed as text': [JSON.stringify(jsonFeed()), 'digest', 'json-feed'],
      'pasted text': [pastedText, 'article', 'text'],
      'bytes of a page': [new TextEncoder().encode(storyWith('')), 'article', 'html'],
      'a buffer of a page': [new TextEncoder().encode(storyWith('')).buffer, 'article', 'html'],
    };
    for (const [name, [input, type, format]] of Object.entries(inputs)) {
      const result = safeParse(input);
      expect(outcomeOf(result), name).to.equal(type);
      expect(result.success && result.format, name).to.equal(format);
    }
  });

  it('gives what the parser of that kind gives', () => {
    expect(parse(storyWith(''))).to.deep.equal(parseArticle(storyWith('')));
    expect(parse(frontPage)).to.deep.equal(parseDigest(frontPage));
    expect(parse(authorPage)).to.deep.equal(parseAuthor(authorPage));
  });
});

describe('a refusal', () => {
  it('of a front page as an article names what it is and what to call', () => {
    const { code, message } = errorOf(() => parseArticle(frontPage));
    expect(code).to.equal('no-article');
    expect(message).to.contain('lists stories').and.to.contain('parseDigest');
  });

  it('has a code for each cause', () => {
    const codes: Record<string, [unknown, string]> = {
      empty: ['', 'empty-input'],
      blank: [' \n\t ', 'empty-input'],
      'no bytes': [new Uint8Array(), 'empty-input'],
      null: [null, 'unsupported-input'],
      undefined: [undefined, 'unsupported-input'],
      'a number': [42, 'unsupported-input'],
      true: [true, 'unsupported-input'],
      'a function': [() => sentence, 'unsupported-input'],
      'a symbol': [Symbol('story'), 'unsupported-input'],
      'a bigint': [42n, 'unsupported-input'],
      'an image': [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'binary-input'],
      'broken JSON': ['{"title": "Bridge opens", }}}} <<<', 'broken-json'],
      'JSON without news': ['{"a":1}', 'unknown-format'],
      'an object without news': [{ a: 1 }, 'unknown-format'],
      'an empty list': [[], 'unknown-format'],
      'a word': ['Bridge', 'unknown-format'],
      RSS: ['<?xml version="1.0"?><rss><channel/></rss>', 'unknown-format'],
      'a page without a story': ['<p>Hello.</p>', 'no-article'],
    };
    for (const [name, [input, code]] of Object.entries(codes)) {
      const result = safeParseArticle(input as AnyInput);
      expect(outcomeOf(result), name).to.equal(code);
      expect(errorOf(() => parseArticle(input as AnyInput)).code, name).to.equal(code);
    }
  });

  it('of options names the option', () => {
    const wrong = [
      '',
      'news.example',
      '/story',
      'javascript:alert(1)',
      'https://',
      'file:///a',
      42,
      null,
      {},
      [],
      Symbol('url'),
      10n,
    ];
    for (const url of wrong) {
      const result = safeParse(storyWith(''), { url: url as string });
      expect(outcomeOf(result), typeof url).to.equal('invalid-option');
      expect(!result.success && result.error.message).to.contain('url');
    }
    expect(outcomeOf(safeParse(storyWith(''), { url: 'https://news.example/a' }))).to.equal('article');
    const bytes = new TextEncoder().encode(storyWith(''));
    for (const options of [
      undefined,
      [],
      { charset: 5 },
      { charset: Symbol('utf-8') },
      { charset: 'klingon' },
      { extra: 1 },
    ])
      expect(outcomes(bytes, options)[0]).to.equal('article');
    for (const options of [null, 5, 'https://news.example'])
      expect(() => outcomes(bytes, options as never)).not.to.throw();
  });
});

describe('a result', () => {
  it('is the same for the same input', () => {
    for (const input of [
      storyWith('<p>Read also: <a href="/b">Rain expected over the coast</a></p>'),
      frontPage,
      authorPage,
      ghostPost(),
      pastedText,
    ])
      expect(JSON.stringify(parse(input))).to.equal(JSON.stringify(parse(input)));
  });

  it('leaves the input as it was', () => {
    for (const input of [
      ghostPost({ authors: [{ name: 'Jane Doe' }], tags: [{ name: 'World' }] }),
      jsonFeed({ tags: ['World'] }),
    ]) {
      const before = structuredClone(input);
      const frozen = JSON.parse(JSON.stringify(input), (_, value: unknown) => Object.freeze(value)) as object;
      expect(outcomes(frozen)).to.deep.equal(outcomes(input));
      expect(input).to.deep.equal(before);
    }
    const bytes = new TextEncoder().encode(storyWith(''));
    const before = bytes.slice();
    parse(bytes);
    expect(bytes).to.deep.equal(before);
  });

  it('of a document, or of an element in it, is that of its markup, and leaves it as it was', () => {
    const html = storyWith(
      '<p>Read also: <a href="/b">Rain expected over the coast</a></p><form><input name="attributes"></form>',
    );
    const document = parseHtml(html) as unknown as Document;
    const before = document.documentElement.outerHTML;
    expect(parse(document)).to.deep.equal(parse(html));
    const article = document.querySelector('article');
    expect(article && parseArticle(article).body).to.deep.equal(parseArticle(html).body);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('is had without a request', async () => {
    const probe = '/standfirst-probe';
    parse(
      storyWith(
        `<img src="${probe}.jpg"><iframe src="${probe}"></iframe><script src="${probe}.js"></script>`,
        `<link rel="stylesheet" href="${probe}.css">`,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes(probe))).to.deep.equal([]);
  });

  it('changes nothing for everybody', () => {
    outcomes(
      storySaying(
        '{"@type":"NewsArticle","headline":"x","__proto__":{"polluted":1},"author":{"constructor":{"prototype":{"polluted":1}},"name":"Jane Doe"}}',
      ),
    );
    outcomes(JSON.parse('{"__proto__":{"polluted":1},"posts":[{"__proto__":{"polluted":1}}]}'));
    expect('polluted' in {}).to.be.false;
    const names = (): string[] =>
      [globalThis, Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((of) =>
        Object.getOwnPropertyNames(of),
      );
    const before = names();
    outcomes(storyWith('<p id="polluted">x</p><form name="polluted"></form>'));
    expect(names()).to.deep.equal(before);
  });
});
