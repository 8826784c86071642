import type { Table as MdastTable, TableRow as MdastRow, TableCell as MdastCell } from 'mdast';
import type { Table, TableCell } from '../model/index.ts';
import { mdastPhrasing } from './mdast-phrasing.ts';

/** Room is given to spans up to this column only: a cell may claim a million, and so may the next. */
const MAX_COLUMNS = 100;

const empty = (): MdastCell => ({ type: 'tableCell', children: [] });

/** How many rows more each column is taken by a cell from above; it ends with the last that is. */
type Taken = number[];

function placeCell(cell: TableCell, row: MdastCell[], taken: Taken): void {
  const start = row.length;
  const end = Math.min(MAX_COLUMNS, start + (cell.colSpan ?? 1));
  for (let column = start; column < end; column++) taken[column] = (cell.rowSpan ?? 1) - 1;
  row.push({ type: 'tableCell', children: mdastPhrasing(cell.children) });
  while (row.length < end) row.push(empty());
}

function placeRow(cells: readonly TableCell[], taken: Taken): MdastRow {
  const row: MdastCell[] = [];
  const waiting = cells.toReversed();
  const end = taken.length;
  while (waiting.length > 0 || row.length < end) {
    const above = taken[row.length] ?? 0;
    const cell = above > 0 ? undefined : waiting.pop();
    if (above > 0) taken[row.length] = above - 1;
    if (cell === undefined) row.push(empty());
    else placeCell(cell, row, taken);
  }
  taken.length = taken.findLastIndex((rows) => rows > 0) + 1;
  return { type: 'tableRow', children: row };
}

/**
 * Turns a table into mdast's, which knows no spans: a cell that spans several is followed by empty ones, so that columns
 * stay in line. It always has a head, as Markdown demands; an empty one where the table has none. A table without rows
 * leaves nothing.
 */
export function mdastTable(table: Table): MdastTable[] {
  if (table.children.length === 0) return [];
  const taken: Taken = [];
  const rows = table.children.map((row) => placeRow(row.children, taken));
  const columns = rows.reduce((widest, { children }) => Math.max(widest, children.length), 1);
  const head: MdastRow[] = table.head ? [] : [{ type: 'tableRow', children: Array.from({ length: columns }, empty) }];
  return [{ type: 'table', align: null, children: [...head, ...rows] }];
}
