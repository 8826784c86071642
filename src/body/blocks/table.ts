import type { TableCell, TableRow } from '../../model/index.ts';
import { attribute, elementsWithin, endOf, firstTag, parentOf, tagOf, textOf } from '../../tree/read.ts';
import type { Tree } from '../../tree/tree.ts';
import type { Build, Writer } from '../build.ts';
import { phrasingWithin } from '../../pieces/phrasing.ts';

/** The nearest table above a node. */
function tableOf(tree: Tree, index: number): number {
  let at = parentOf(tree, index);
  while (at > 0 && tagOf(tree, at) !== 'table') at = parentOf(tree, at);
  return at;
}

function own(tree: Tree, table: number, from: number, ...names: string[]): number[] {
  return [...elementsWithin(tree, from, (i) => names.includes(tagOf(tree, i)) && tableOf(tree, i) === table)];
}

function span(tree: Tree, index: number, name: 'colspan' | 'rowspan'): number | undefined {
  const value = Number(attribute(tree, index, name));
  return Number.isSafeInteger(value) && value > 1 && value <= 1000 ? value : undefined;
}

function readCell({ layout: { page }, context }: Build, index: number): TableCell {
  const { tree } = page;
  const [colSpan, rowSpan] = [span(tree, index, 'colspan'), span(tree, index, 'rowspan')];
  return {
    type: 'tableCell',
    ...(tagOf(tree, index) === 'th' && { header: true }),
    ...(colSpan && { colSpan }),
    ...(rowSpan && { rowSpan }),
    children: phrasingWithin(tree, index, context),
  };
}

/** A cell with more text than this holds a page, not a datum. */
const MAX_CELL = 600;

/**
 * Tables of data. One that only lays out a page (a single column, cells that hold pages, tables within) is looked
 * through, as newsletters and old sites need it.
 */
export const table: Writer = (build, index) => {
  const { tree } = build.layout.page;
  const rows = own(tree, index, index, 'tr');
  const cells = rows.map((row) => own(tree, index, row, 'td', 'th'));
  const isData = Math.max(0, ...cells.map((row) => row.length)) > 1;
  const isNested = firstTag(tree, index, 'table') !== undefined;
  if (!isData || isNested || cells.some((row) => row.some((cell) => textOf(tree, cell).length > MAX_CELL)))
    return undefined;
  if (!build.isKept(index, endOf(tree, index)) && !isWithinSpan(build, index)) return [];
  const children: TableRow[] = cells
    .map((row) => ({ type: 'tableRow' as const, children: row.map((cell) => readCell(build, cell)) }))
    .filter((row) => row.children.some((cell) => cell.children.length > 0));
  if (children.length === 0) return [];
  const head = children[0]?.children.every((cell) => cell.header) ?? false;
  const title = firstTag(tree, index, 'caption');
  const caption = title === undefined ? [] : phrasingWithin(tree, title, build.context);
  return [{ type: 'table', ...(caption.length > 0 && { caption }), head, children }];
};

function isWithinSpan({ span: [start, end] }: Build, index: number): boolean {
  return index >= start && index < end;
}
