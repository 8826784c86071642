import type { Article, Judgement } from '../index.ts';
import { inColumns } from './columns.ts';
import type { Column } from './columns.ts';
import type { Screen } from './screen.ts';
import { flat } from './width.ts';

/** What the parsers say of themselves, whatever they made. */
export type Explained = Partial<Pick<Article, 'provenance' | 'issues'>>;

const COLUMNS: readonly Column[] = [{ limit: 32, style: 'bold' }, { limit: 32 }, { limit: 10 }, { style: 'dim' }];
const HEAD = ['Field', 'Rule', 'Confidence', 'Raw text'];

/** Sets each field beside the rules that gave it, best first, and under them what could not be read. */
export function explain({ provenance = {}, issues = [] }: Explained, screen: Screen): string {
  const rows = Object.entries(provenance).flatMap(([pointer, evidence]) =>
    evidence.map(({ rule, confidence, raw }, index) => [
      index === 0 ? pointer : '',
      rule,
      confidence.toFixed(2),
      raw ?? '',
    ]),
  );
  const notes = issues.map(({ code, message, path }) => flat(`${path ?? ''} ${code}: ${message}`));
  const told = notes.length === 0 ? '' : `\n${notes.map((note) => screen.paint('yellow', note)).join('\n')}\n`;
  return inColumns([HEAD, ...rows], COLUMNS, screen) + told;
}

const LINE_COLUMNS: readonly Column[] = [{ limit: 8 }, { limit: 10 }, { limit: 32 }, { style: 'dim' }];
const LINE_HEAD = ['Kept', 'Likelihood', 'Why', 'Line'];

/** Sets each line of a page beside what was decided of it. */
export function explainLines(judgements: readonly Judgement[], screen: Screen): string {
  if (judgements.length === 0) return 'The input states its body; nothing had to be searched.';
  const rows = judgements.map(({ text, isKept, why, likelihood }) => [
    isKept ? 'yes' : '',
    likelihood.toFixed(2),
    why,
    text,
  ]);
  return inColumns([LINE_HEAD, ...rows], LINE_COLUMNS, screen);
}
