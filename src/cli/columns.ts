import type { Screen } from './screen.ts';
import { cutTo, flat, padTo, widthOf } from './width.ts';

/** How a column is set. */
export interface Column {
  /** The most that it takes; the column without a limit has what the others leave. */
  readonly limit?: number;
  /** How its cells are set apart. */
  readonly style?: Parameters<Screen['paint']>[0];
}

const GAP = '  ';
const LEAST = 12;

function widthsOf(rows: readonly (readonly string[])[], columns: readonly Column[], width: number): number[] {
  const widest = columns.map(({ limit = Infinity }, index) =>
    Math.min(limit, Math.max(0, ...rows.map((row) => widthOf(row[index] ?? '')))),
  );
  const open = columns.findIndex(({ limit }) => limit === undefined);
  const others = widest.reduce((sum, each, index) => sum + (index === open ? 0 : each + GAP.length), 0);
  return widest.map((each, index) => (index === open ? Math.min(each, Math.max(LEAST, width - others)) : each));
}

/** Sets rows in columns, each cell cut where it does not fit. */
export function inColumns(rows: readonly (readonly string[])[], columns: readonly Column[], screen: Screen): string {
  const flatRows = rows.map((row) => row.map(flat));
  const widths = widthsOf(flatRows, columns, screen.width);
  return flatRows
    .map((row) => {
      const last = row.findLastIndex((cell) => cell !== '');
      const cells = row.slice(0, last + 1).map((cell, index) => {
        const width = widths[index] ?? 0;
        const text = cutTo(width, cell);
        const { style } = columns[index] ?? {};
        const painted = style === undefined ? text : screen.paint(style, text);
        return index === last ? painted : painted + padTo(width, text).slice(text.length);
      });
      return cells.join(GAP).trimEnd();
    })
    .map((text) => `${text}\n`)
    .join('');
}
