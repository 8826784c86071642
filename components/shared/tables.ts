import { nothing } from 'lit';
import { html, type Piece } from './template.ts';
import type { Table, TableCell, TableRow } from 'standfirst/model';
import type { Locale } from './language.ts';
import { listOf } from './lists.ts';
import { phrasing } from './phrasing.ts';
import { plainText } from './text.ts';
import { allWords } from './words.ts';

const span = (cells: number | undefined): number | typeof nothing =>
  typeof cells === 'number' && cells > 1 ? cells : nothing;

function cell({ header, colSpan, rowSpan, children }: TableCell, inHead: boolean): Piece {
  const content = phrasing(children);
  const [columns, rows] = [span(colSpan), span(rowSpan)];
  if (!header && !inHead) return html`<td colspan=${columns} rowspan=${rows}>${content}</td>`;
  return html`<th scope=${inHead ? 'col' : 'row'} colspan=${columns} rowspan=${rows}>${content}</th>`;
}

function row(node: TableRow, inHead: boolean): Piece {
  return html`<tr>
    ${listOf(node.children).map((each) => cell(each, inHead))}
  </tr>`;
}

/** Renders a table within a box that scrolls, by the keyboard too. */
export function table(block: Table, { locale }: { readonly locale: Locale }): unknown {
  const rows = listOf(block.children);
  if (rows.length === 0) return nothing;
  const head = block.head ? rows.slice(0, 1) : [];
  const caption = phrasing(block.caption);
  // A landmark should have a name of its own: without a caption the box is a group only.
  const named = Boolean(caption);
  const content = html`<table part="table">
    ${
      named
        ? html`<caption part="table-caption">
            ${caption}
          </caption>`
        : nothing
    }
    ${
      head.length > 0
        ? html`<thead>
            ${head.map((each) => row(each, true))}
          </thead>`
        : nothing
    }
    <tbody>
      ${rows.slice(head.length).map((each) => row(each, false))}
    </tbody>
  </table>`;
  return html`<div
    part="table-box"
    tabindex="0"
    role=${named ? 'region' : 'group'}
    aria-label=${named ? plainText(block.caption) : allWords(locale.words).table}
  >
    ${content}
  </div>`;
}
