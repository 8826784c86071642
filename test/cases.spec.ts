import { expect } from 'chai';
import { parseArticle, parseAuthor, parseDigest } from '#standfirst';
import { formats } from '#formats';
import { apis } from '#apis';
import { feeds } from '#feeds';
import { hydration } from '#hydration';
import { describe, it } from '#test';
import { listCases, readCase } from './read-case.ts';

const parsers = { article: parseArticle, author: parseAuthor, digest: parseDigest };
const names = await listCases();

// A folder is a case: page.html, page.json, page.txt or page.xml, and in expected.json all that is read of it, provenance and all.
// `node --import tsx test/update-cases.ts` writes the expected files anew; read the difference before you commit it.
void describe('cases', () => {
  for (const name of names) {
    void it(name, async () => {
      const { input, options, expected } = await readCase(name);
      const { as = 'article', ...rest } = options;
      const value = parsers[as](input, { ...rest, formats: [...apis, ...feeds, hydration] });
      expect(JSON.parse(JSON.stringify(value))).to.deep.equal(expected);
    });
  }
});

describe('what an input is', () => {
  it('is seen in what it holds: as bytes, and as a value of JSON, it is the same', async () => {
    const wrong: string[] = [];
    for (const name of names) {
      const { input, kind, options } = await readCase(name);
      const { as = 'article', ...rest } = options;
      const read = (given: string | object): string =>
        JSON.stringify(parsers[as](given, { ...rest, formats: [...apis, ...feeds, hydration] }));
      const value = kind === 'json' ? parsedJson(input) : undefined;
      for (const given of [new TextEncoder().encode(input), value])
        if (typeof given === 'object' && given !== null && read(given) !== read(input)) wrong.push(name);
    }
    expect(wrong).to.deep.equal([]);
  });
});

/** JSON in which every object has keys that would reach a prototype, before its own and after. */
function poisoned(value: unknown, keys: string): string {
  if (Array.isArray(value)) return `[${value.map((each) => poisoned(each, keys)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const own = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${poisoned(each, keys)}`);
  return `{${[keys, ...own, '"__proto__":{"type":"x"}'].join()}}`;
}

const BAD = '{"polluted":1,"headline":"x","title":"x","name":"x","url":"https://bad.example/"}';
const PROTO = `"__proto__":${BAD}`;
const BOTH = `${PROTO},"constructor":{"prototype":${BAD}}`;

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

describe('a prototype', () => {
  it('is changed by no JSON, nor is what is read of it', async () => {
    const wrong: string[] = [];
    // Identifiers and provenance of what was stored are by name, and there a constructor is a name that breaks the model.
    let count = 0;
    for (const name of names) {
      const { input, kind, options, expected } = await readCase(name);
      const value = kind === 'json' ? parsedJson(input) : undefined;
      if (value === undefined) continue;
      count++;
      const { as = 'article', ...rest } = options;
      let read: unknown;
      try {
        read = parsers[as](poisoned(value, name.startsWith('stored') ? PROTO : BOTH), {
          ...rest,
          formats: [...apis, ...feeds],
        });
      } catch (error) {
        read = error;
      }
      if (JSON.stringify(read) !== JSON.stringify(expected)) wrong.push(name);
    }
    expect('polluted' in {}).to.equal(false);
    expect(count).to.be.above(50);
    expect(wrong).to.deep.equal([]);
  });
});

/** The JSON in the scripts of a page, each object with keys that would reach a prototype. */
function poisonedScripts(html: string): string {
  return html.replace(
    /(<script\b[^>]*>)(\s*(?:window\.[\w.]+\s*=\s*)?)([{[][^]*?)(;?\s*<\/script>)/giu,
    (whole: string, open: string, before: string, json: string, close: string) => {
      const value = parsedJson(json);
      return value === undefined ? whole : open + before + poisoned(value, BOTH) + close;
    },
  );
}

describe('a prototype', () => {
  it('is changed by no JSON in a page: neither by JSON-LD nor by what it carries for its own program', async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const name of names) {
      const { input, kind, options, expected } = await readCase(name);
      const page = kind === 'html' ? poisonedScripts(input) : input;
      if (page === input) continue;
      count++;
      const { as = 'article', ...rest } = options;
      const value = parsers[as](page, { ...rest, formats: [...apis, ...feeds, hydration] });
      if (JSON.stringify(value) !== JSON.stringify(expected)) wrong.push(name);
    }
    expect('polluted' in {}).to.equal(false);
    expect(count).to.be.above(20);
    expect(wrong).to.deep.equal([]);
  });
});

/** What each format has a case of: all that it can say, the least, what it is known to get wrong, and what is broken. */
const parts = ['full', 'minimal', 'quirks', 'broken'] as const;
/** Formats whose cases are called by what they are read from. */
const called: Readonly<Record<string, string>> = { text: 'pasted-text' };

describe('the cases of each format', () => {
  for (const { name } of [...formats, ...apis, ...feeds]) {
    it(`are there: ${name}`, async () => {
      for (const part of parts) {
        const folder = `${called[name] ?? name}-${part}`;
        const found = names.filter((each) => each === folder || each.startsWith(`${folder}-`));
        expect(found, `test/cases/${folder}`).not.to.deep.equal([]);
        for (const each of found) {
          const { format, provenance } = (await readCase(each)).expected as { format?: string; provenance: object };
          // What was stored keeps the format that it once came in.
          if (name !== 'stored') expect([each, format]).to.deep.equal([each, name]);
          if (name !== 'stored') expect(Object.keys(provenance), each).not.to.deep.equal([]);
        }
      }
    });
  }
});
