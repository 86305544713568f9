import { say } from '../../model/message.ts';
import type { Args } from '../../model/message.ts';
import type { ReferenceFault, ReferenceProcedure } from '../../model/reference.ts';
import { foldLoose } from '../../vietnamese/fold.ts';
import { readCode } from './code.ts';
import type { CodeCell } from './code.ts';
import { readHeader } from './header.ts';
import type { Header } from './header.ts';
import { below, isNumbering, looksLikeHeading, saysAbolished, UNDER_NOTHING } from './headings.ts';
import type { Under } from './headings.ts';
import { ROW_NOTES } from './row-messages.ts';
import type { RowFaultId } from './row-messages.ts';
import { cellText } from './table.ts';
import type { CellValue, Table } from './table.ts';
import { NO_MARK, NO_MARK_OPENINGS, STATUS_WORDS } from './words.ts';
import type { Column } from './words.ts';

export interface RowFault {
  readonly row: number;
  readonly id: RowFaultId;
  readonly text: string;
}

export interface ReadRows {
  readonly procedures: readonly ReferenceProcedure[];
  readonly notes: readonly ReferenceFault[];
  readonly faults: readonly RowFault[];
  /** Rows whose code had no agency part: how many there were, and how many of them were too short. */
  readonly bareCodes: number;
  readonly shortCodes: number;
}

/** Every row below the header as a procedure, a heading, a note or a fault: none is left out unnamed. */
export function readRows(table: Table, headerRow: number, header: Header): ReadRows {
  const reading = new Reading(table, header);
  for (const cells of table.rows.slice(0, headerRow)) reading.title(cells);
  reading.afterHeader = true;
  table.rows.slice(headerRow + 1).forEach((cells, index) => reading.row(cells, table.firstRow + headerRow + 1 + index));
  return reading;
}

interface Row {
  readonly number: number;
  readonly cells: readonly CellValue[];
  readonly code: CodeCell;
  readonly name: string;
  /** Running number, letter or Roman numeral of the row. */
  readonly order: string;
  /** Texts besides the running number. */
  readonly content: readonly string[];
  /** All of them stand in columns that are not known. */
  readonly outside: boolean;
}

class Reading implements ReadRows {
  readonly procedures: ReferenceProcedure[] = [];
  readonly notes: ReferenceFault[] = [];
  readonly faults: RowFault[] = [];
  bareCodes = 0;
  shortCodes = 0;
  /** No procedure has been read since the header: a second header row may follow. */
  afterHeader = false;
  private readonly table: Table;
  private header: Header;
  private under: Under = UNDER_NOTHING;
  private lastAbolished = false;

  constructor(table: Table, header: Header) {
    this.table = table;
    this.header = header;
  }

  title(cells: readonly CellValue[]): void {
    const text = cells.map(cellText).filter(Boolean).join(' ');
    if (!saysAbolished(text)) return;
    this.under = { ...UNDER_NOTHING, abolished: true };
    this.note(this.table.firstRow, 'abolishedHeading', { text: short(text) });
  }

  row(cells: readonly CellValue[], number: number): void {
    const texts = cells.map(cellText);
    const filled = texts.filter(Boolean);
    if (filled.length === 0 || isNumbering(filled)) return;
    if (this.isHeaderAgain(cells)) return;
    const row = this.split(cells, texts, number);
    if (this.isAside(row)) return;
    if (this.table.format === 'csv' && texts.slice(this.header.width).some(Boolean))
      this.fault(number, 'tooManyCells', '');
    else this.procedure(row);
    this.afterHeader = false;
  }

  /** Each field's table may have its own header row, the columns not always in the same order. */
  private isHeaderAgain(cells: readonly CellValue[]): boolean {
    const again = readHeader(cells);
    // One known column makes a header only where a title in a single cell was first taken for it.
    if (!again || (again.places.size < 2 && !this.afterHeader)) return false;
    const kept = [...this.header.places].filter(
      ([column, place]) => !again.places.has(column) && cellText(cells[place]) === '',
    );
    this.header = {
      places: new Map([...again.places, ...(this.afterHeader ? kept : [])]),
      order: again.order < 0 ? this.header.order : again.order,
      width: Math.max(again.width, this.afterHeader ? this.header.width : 0),
    };
    return true;
  }

  private split(cells: readonly CellValue[], texts: readonly string[], number: number): Row {
    const codePlace = this.header.places.get('code');
    const at = this.header.order < 0 ? texts.findIndex(Boolean) : this.header.order;
    const isOrder =
      at !== codePlace &&
      at !== this.header.places.get('name') &&
      /^(?:\d{1,4}|[A-HĐ]|[IVX]{1,6})(?:[.)]|\.\d{1,3})*$/.test(texts[at] ?? '');
    const filled = [...texts.keys()].filter((place) => texts[place] !== '' && !(isOrder && place === at));
    const known = new Set(this.header.places.values());
    return {
      number,
      cells,
      code: readCode(codePlace === undefined ? null : cells[codePlace]),
      name: this.text(cells, 'name'),
      order: isOrder ? (texts[at] ?? '') : '',
      content: filled.map((place) => texts[place] ?? ''),
      outside: filled.every((place) => !known.has(place)),
    };
  }

  /** Headings, second header rows, remarks and empty numbered rows. */
  private isAside({ number, cells: { length: width }, code, name, order, content, outside }: Row): boolean {
    if (content.length === 0) {
      this.note(number, 'loneNumber');
      return true;
    }
    const [text = ''] = content;
    const lone = content.length === 1 && code.kind !== 'code' && code.kind !== 'several';
    if (lone && looksLikeHeading(text, order)) {
      this.heading(number, text, order);
      return true;
    }
    if (code.kind !== 'none' || name !== '') return false;
    if (!lone) {
      // The lower half of a header of two rows stands right under it and has no running number.
      const lower = this.afterHeader && order === '' && content.every((cell) => /\p{L}/u.test(cell));
      if (lower) this.header = { ...this.header, width: Math.max(this.header.width, width) };
      return lower;
    }
    // A numbered row, or a field without its procedure, is a row that lost something; other lone texts are remarks.
    if (!outside || /^\d/.test(order)) return false;
    this.note(number, 'loneText', { text: short(text) });
    return true;
  }

  private heading(number: number, text: string, order: string): void {
    const before = this.under.abolished;
    this.under = below(text, order, this.under);
    if (this.under.abolished && !before) this.note(number, 'abolishedHeading', { text: short(text) });
  }

  private procedure(row: Row): void {
    const { number, code, name } = row;
    const written = this.text(row.cells, 'code');
    const status = this.status(row);
    if (code.kind === 'unreadable') return this.fault(number, 'badCode', written);
    if (code.kind === 'several') return this.fault(number, 'severalCodes', written);
    if (code.kind === 'none' && name === '') return this.fault(number, 'noCodeNoName', row.content[0] ?? '');
    if (name !== '' && !/\p{L}/u.test(name)) return this.fault(number, 'badName', name);
    if (name.includes('\uFFFD') || LOST.test(name)) return this.fault(number, 'brokenLetters', name);
    if (status === null) return this.fault(number, 'badStatus', this.text(row.cells, 'status'));
    this.codeNotes(row, written);
    this.procedures.push({
      code: code.kind === 'code' ? code.code : null,
      name,
      ...optional('field', this.text(row.cells, 'field') || this.under.field),
      ...optional('level', this.text(row.cells, 'level')),
      ...optional('decision', this.text(row.cells, 'decision')),
      status,
      row: number,
    });
  }

  private codeNotes({ number, code, name }: Row, written: string): void {
    if (code.kind !== 'code') {
      if (this.header.places.has('code')) this.note(number, 'noCode');
      return;
    }
    if (name === '' && this.header.places.has('name')) this.note(number, 'noName');
    if (/^\d\.\d{6}$/.test(code.code)) this.bareCodes += 1;
    if (code.note === 'short') this.shortCodes += 1;
    if (code.note) this.note(number, `${code.note}Code`, { text: short(written), code: code.code });
  }

  private status({ number, cells }: Row): 'active' | 'abolished' | null {
    const text = this.text(cells, 'status');
    const stated = text === '' ? undefined : STATUSES.get(foldLoose(text));
    if (text !== '' && stated === undefined) return null;
    if (text === '' && this.lastAbolished && !this.under.abolished && this.table.format === 'xlsx')
      this.note(number, 'mergedStatus');
    this.lastAbolished = stated === 'abolished';
    const marked = isMarked(this.text(cells, 'abolished'));
    if (marked && stated === 'active') return null;
    return marked ? 'abolished' : (stated ?? (this.under.abolished ? 'abolished' : 'active'));
  }

  private text(cells: readonly CellValue[], column: Column): string {
    const place = this.header.places.get(column);
    return place === undefined ? '' : cellText(cells[place]);
  }

  private note(row: number, id: keyof typeof ROW_NOTES, args: Args = {}): void {
    this.notes.push({ row, message: say(ROW_NOTES[id], args) });
  }

  private fault(row: number, id: RowFaultId, text: string): void {
    this.faults.push({ row, id, text: short(text) });
  }
}

/** Marks left where an export had no letter for a Vietnamese one: "Th? t?c". A question mark never stands inside a word. */
const LOST = /\p{L}\?\p{L}/u;

function optional<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  return text === '' ? {} : ({ [key]: text } as Record<K, string>);
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

const STATUSES = new Map(
  (['active', 'abolished'] as const).flatMap((status) =>
    STATUS_WORDS[status].map((words) => [foldLoose(words), status] as const),
  ),
);

/** A dash folds to nothing. */
function isMarked(text: string): boolean {
  const folded = foldLoose(text);
  if (text === '' || folded === '') return /^[✓✔☑✗✘×☒√]/u.test(text);
  return !NO_MARKS.has(folded) && !NO_OPENINGS.some((words) => folded.startsWith(`${words} `));
}

const NO_MARKS = new Set([...NO_MARK, ...NO_MARK_OPENINGS].map(foldLoose));
const NO_OPENINGS = NO_MARK_OPENINGS.map(foldLoose);
