import type { Article, Author, Digest } from '../index.ts';
import { inColumns } from './columns.ts';
import type { Column } from './columns.ts';
import { factsOf, ruleOf } from './facts.ts';
import type { Screen } from './screen.ts';
import { flat } from './width.ts';

const COLUMNS: readonly Column[] = [{ limit: 10 }, {}, { limit: 30, style: 'dim' }];

function titleOf(value: Article | Author | Digest): readonly [title: string, rule: string] {
  if (value.type === 'article') return [value.headline, ruleOf(value, '/headline')];
  if (value.type === 'author') return [value.name, ruleOf(value, '/name')];
  return [value.title ?? '(no title)', ruleOf(value, '/title')];
}

/** Tells people what was read: the title, a line a fact with the rule that gave it, and what could not be read. */
export function summarise(value: Article | Author | Digest, screen: Screen): string {
  const [title, rule] = titleOf(value);
  const form = value.type === 'digest' ? value.form : undefined;
  const kind = [value.type, form, value.format, value.language, value.url].filter(Boolean).join(' · ');
  const facts = factsOf(value).map((fact) => [fact.label, fact.value ?? '', fact.rule ?? '']);
  const issues = (value.issues ?? []).map(({ code, message }) => `! ${flat(`${code}: ${message}`)}`);
  const lines = [
    [screen.paint('bold', flat(title)), rule === '' ? '' : screen.paint('dim', `  (${rule})`)].join(''),
    screen.paint('dim', flat(kind)),
    inColumns(facts, COLUMNS, screen).trimEnd(),
    ...issues.map((issue) => screen.paint('yellow', issue)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
