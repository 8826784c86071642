import { expect } from 'chai';
import { apis } from '#apis';
import { feeds } from '#feeds';
import { formats } from '#formats';
import { hydration } from '#hydration';
import { parseArticle, parseAuthor, parseDigest } from '#standfirst';
import { describe, it } from '#test';
import { tablesOf } from '../src/formats/format.ts';
import { ARTICLE_RULES } from '../src/formats/html/article.ts';
import { AUTHOR_RULES } from '../src/formats/html/author.ts';
import { DIGEST_RULES } from '../src/formats/html/digest.ts';
import type { Rule } from '../src/resolve.ts';
import { PLACES } from './html-places.ts';
import { listCases, readCase } from './read-case.ts';

const parsers = { article: parseArticle, author: parseAuthor, digest: parseDigest };

type AnyRule = Rule<never>;
type Tables = Readonly<Record<string, Readonly<Record<string, readonly AnyRule[]>>>>;

const HTML = { article: ARTICLE_RULES, author: AUTHOR_RULES, digest: DIGEST_RULES } as unknown as Tables;

/** Every rule of every format, with the field that it is for. */
const rows = [...formats, ...apis, ...feeds].flatMap((format) =>
  Object.entries(tablesOf(format) ?? (format.name === 'html' ? HTML : {})).flatMap(([kind, table]) =>
    Object.entries(table).flatMap(([field, rules]) =>
      rules.map((rule) => ({ format: format.name, row: `${kind}.${field}: ${rule.name}`, rule })),
    ),
  ),
);

/** Notes each rule whose claim was taken: a rule is asked for its weight when its field's cleaner has made a value of it. */
function watched(): ReadonlySet<AnyRule> {
  const taken = new Set<AnyRule>();
  for (const { rule } of rows) {
    const { weigh } = rule;
    (rule as { weigh: AnyRule['weigh'] }).weigh = (...given) => {
      taken.add(rule);
      return weigh?.(...given) ?? 1;
    };
  }
  return taken;
}

describe('each rule of a format', () => {
  it('gives the value of its field in some case, or in a page of its own', async () => {
    const taken = watched();
    for (const name of await listCases()) {
      const { input, options } = await readCase(name);
      const { as = 'article', ...rest } = options;
      parsers[as](input, { ...rest, formats: [...apis, ...feeds, hydration] });
    }
    for (const { as = 'article', page, url, now } of PLACES)
      parsers[as](page, { formats: [hydration], ...(url && { url }), ...(now && { now }) });
    const idle = rows.filter(({ rule }) => !taken.has(rule)).map(({ format, row }) => `${format} ${row}`);
    expect(rows.length).to.be.above(500);
    expect(idle).to.deep.equal([]);
  });
});
