import { foldLoose } from '../../vietnamese/fold.ts';
import { cellText } from './table.ts';
import type { CellValue } from './table.ts';
import { COLUMN_WORDS, ORDER_HEADERS } from './words.ts';
import type { Column } from './words.ts';

export interface Header {
  /** Place of each known column in a row. */
  readonly places: ReadonlyMap<Column, number>;
  /** Place of the running number, or -1. */
  readonly order: number;
  /** Number of cells up to the last one with text. */
  readonly width: number;
}

export interface FoundHeader {
  readonly row: number;
  readonly header: Header;
  /** Known columns, the running number's included: a title in one cell is worth 1, a header row more. */
  readonly worth: number;
}

/** Lists stand below letterheads and titles; a header further down than this is not looked for. */
const HEADER_WITHIN_ROWS = 60;

/** Index of the header row and its columns: the row with most known columns, the first of equals; null when there is none. */
export function findHeader(rows: readonly (readonly CellValue[])[]): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (const [row, cells] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    const header = readHeader(cells);
    if (!header) continue;
    const worth = header.places.size + (header.order < 0 ? 0 : 1);
    if (best === null || worth > best.worth) best = { row, header, worth };
  }
  return best;
}

/** The row's columns, or null when it is no header: it then names neither code nor name. */
export function readHeader(cells: readonly CellValue[]): Header | null {
  const best = new Map<Column, { place: number; rank: number }>();
  let order = -1;
  let width = 0;
  cells.forEach((cell, place) => {
    const text = headerText(cell);
    if (text === '') return;
    width = place + 1;
    if (order < 0 && ORDER.has(text)) order = place;
    for (const [column, rank] of ranks(text)) {
      if (rank > (best.get(column)?.rank ?? 0)) best.set(column, { place, rank });
    }
  });
  const places = new Map([...best].map(([column, { place }]) => [column, place]));
  if (!places.has('code') && !places.has('name')) return null;
  return { places, order, width };
}

/** Letters and digits only; camelCase and snake_case of exported files come apart; a remark in brackets does not count. */
function headerText(cell: CellValue): string {
  const text = cellText(cell);
  const bare = text.replace(/\([^()]*\)/g, ' ').trim() || text;
  return foldLoose(bare.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/** How well the header fits each column; a longer phrase fits better ("Mã TTHC" before "Mã"), a whole one best. */
function ranks(text: string): [Column, number][] {
  return FOLDED.flatMap(({ column, headers, openings }): [Column, number][] => {
    if (headers.has(text)) return [[column, 1000 + text.length]];
    const opening = openings.find((words) => text === words || text.startsWith(`${words} `));
    return opening === undefined ? [] : [[column, opening.length]];
  });
}

const ORDER = new Set(ORDER_HEADERS.map(foldLoose));
const FOLDED = COLUMN_WORDS.map(({ column, headers, openings }) => ({
  column,
  headers: new Set(headers.map(foldLoose)),
  openings: openings.map(foldLoose).toSorted((a, b) => b.length - a.length),
}));
