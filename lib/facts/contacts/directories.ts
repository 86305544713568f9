/** Staff directories: tables whose rows are people with their numbers. */

import type { Cell, Outline, Table } from '../../model/outline.ts';
import { contactWords } from '../../vietnamese/contact-words.ts';
import type { ContactWordId } from '../../vietnamese/contact-words.ts';
import type { ContactLine } from './contact-lines.ts';
import { namesDirectory } from './hotline-page.ts';

export interface Directory {
  /** Its lines: [from, to). */
  readonly from: number;
  readonly to: number;
  /** The title above it says that it is one: no hotline heading further up makes it another thing. */
  readonly named: boolean;
}

/** Rows of people that make a table a directory when its head does not say so. */
const MIN_PEOPLE = 3;
const MAX_ROWS = 400;
const MAX_HEAD_CELL = 60;
/** Lines above a table among which its title stands. */
const TITLE_LINES = 4;

export function directoriesOf(outline: Outline, contacts: ReadonlyMap<number, ContactLine>): readonly Directory[] {
  const directories: Directory[] = [];
  for (const table of outline.tables) {
    const box = outline.boxes[table.box];
    if (box === undefined || table.rows.length < 2 || !isDirectory(table, contacts)) continue;
    directories.push({
      from: box.from,
      to: box.to,
      named: namesDirectory(table.caption) || titledDirectory(outline, box.from),
    });
  }
  return directories;
}

function isDirectory(table: Table, contacts: ReadonlyMap<number, ContactLine>): boolean {
  if (headSays(table.rows[0] ?? []) || headSays(table.rows[1] ?? [])) return true;
  let people = 0;
  for (const row of table.rows.slice(0, MAX_ROWS)) {
    const cells = [...new Set(row)];
    if (cells.length < 2 || !cells.some((cell) => says(cell, 'title'))) continue;
    if (cells.some((cell) => hasPhone(cell, contacts))) people += 1;
  }
  return people >= MIN_PEOPLE;
}

function headSays(row: readonly Cell[]): boolean {
  const cells = [...new Set(row)].filter((cell) => cell.text.length <= MAX_HEAD_CELL);
  return cells.length >= 3 && cells.some((cell) => says(cell, 'person')) && cells.some((cell) => says(cell, 'duty'));
}

function says(cell: Cell, id: ContactWordId): boolean {
  return cell.text.length <= MAX_HEAD_CELL && contactWords.match(cell.text).some((hit) => hit.id === id);
}

function hasPhone(cell: Cell, contacts: ReadonlyMap<number, ContactLine>): boolean {
  for (let line = cell.from; line < cell.to; line += 1) if ((contacts.get(line)?.phones.length ?? 0) > 0) return true;
  return false;
}

function titledDirectory(outline: Outline, from: number): boolean {
  return outline.lines.slice(Math.max(0, from - TITLE_LINES), from).some((line) => namesDirectory(line.text));
}
