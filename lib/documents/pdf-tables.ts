/** Tables that go on over pages: what the next page leaves out stands on the one before. */

import type { MarkupCell } from './markup.ts';
import type { PageBlock, TableBlock } from './pdf-page.ts';

export interface PdfPageBlocks {
  readonly number: number;
  readonly blocks: readonly PageBlock[];
}

/** Borders of columns within so many points are the same. */
const SAME = 6;
const ORDINAL = /^\d{1,4}[.)]?$/;

/**
 * A table that begins a page in the columns of the one that ended the page before goes on with it: its heading is set
 * over it again, and a row cut by the end of the page is put together on the page it begins on.
 */
export function stitched(pages: readonly PdfPageBlocks[]): readonly PdfPageBlocks[] {
  const done: { number: number; blocks: PageBlock[] }[] = [];
  for (const { number, blocks } of pages) {
    const before = done.at(-1)?.blocks;
    const [last, first] = [before?.at(-1), blocks[0]];
    const goesOn = last?.kind === 'table' && first?.kind === 'table' && sameColumns(last, first);
    if (before === undefined || !goesOn) {
      done.push({ number, blocks: [...blocks] });
      continue;
    }
    const [row, ...rest] = first.rows;
    const cut = row !== undefined && isRestOfRow(row, last);
    if (cut) before[before.length - 1] = { ...last, rows: withRest(last.rows, row) };
    const rows = cut ? rest : first.rows;
    const [heading] = last.rows;
    const headed = heading === undefined || isHeading(rows[0], heading) ? rows : [heading, ...rows];
    done.push({ number, blocks: [{ ...first, rows: headed }, ...blocks.slice(1)] });
  }
  return done;
}

function sameColumns(a: TableBlock, b: TableBlock): boolean {
  return a.xs.length === b.xs.length && a.xs.every((x, at) => Math.abs(x - (b.xs[at] ?? 0)) <= SAME);
}

/** The columns are numbered by rows, and this one has no number. */
function isRestOfRow(row: readonly MarkupCell[], table: TableBlock): boolean {
  const numbered = table.rows.filter((one) => ORDINAL.test(textOf(one[0]))).length;
  const plain = row.every(({ rowspan = 1, colspan = 1 }) => rowspan === 1 && colspan === 1);
  return plain && numbered >= table.rows.length / 2 && textOf(row[0]) === '' && row.length === table.xs.length - 1;
}

function withRest(rows: TableBlock['rows'], rest: readonly MarkupCell[]): TableBlock['rows'] {
  const last = rows.at(-1);
  if (last?.length !== rest.length) return rows;
  const joined = last.map((cell, at) => {
    const more = textOf(rest[at]);
    return more === '' ? cell : { ...cell, lines: [`${textOf(cell)} ${more}`.trim()] };
  });
  return [...rows.slice(0, -1), joined];
}

function isHeading(row: readonly MarkupCell[] | undefined, heading: readonly MarkupCell[]): boolean {
  return row !== undefined && row.map(textOf).join('|') === heading.map(textOf).join('|');
}

function textOf(cell: MarkupCell | undefined): string {
  return cell?.lines.join(' ') ?? '';
}
