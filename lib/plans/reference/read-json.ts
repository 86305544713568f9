import { z } from 'zod';
import { readHeader } from './header.ts';
import { cellText } from './table.ts';
import type { CellValue, Table } from './table.ts';
import type { RowFault } from './rows.ts';

const record = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());
/** A list of objects, or an object with one: `{"procedures": [...]}`. */
const fileSchema = z.union([list, record]);

export interface ReadJson {
  readonly table: Table;
  readonly faults: readonly RowFault[];
}

/** Objects as a table: the keys are its header, entries are counted from 1. Null when there is no list in it. */
export function readJson(value: unknown): ReadJson | null {
  const file = fileSchema.safeParse(value).data;
  if (!file) return null;
  const found = Array.isArray(file) ? file : theList(file);
  if (!found) return null;
  const entries = found.map((entry) => record.safeParse(entry).data ?? null);
  const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry ?? {})))];
  const columns = new Set([...(readHeader(keys)?.places.values() ?? [])].map((place) => keys[place]));
  const faults = entries.flatMap((entry, index) => entryFaults(entry, index + 1, columns));
  const rows = entries.map((entry) => keys.map((key) => cell(entry?.[key])));
  return { table: { format: 'json', rows: [keys, ...rows], firstRow: 0, otherSheets: [] }, faults };
}

/** `procedures`, else the only list in the object. */
function theList(file: Readonly<Record<string, unknown>>): unknown[] | null {
  const named = list.safeParse(file['procedures']).data;
  if (named) return named;
  const lists = Object.values(file).flatMap((value) => {
    const parsed = list.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** What other keys hold (parts of a procedure, links) is none of our business. */
function entryFaults(
  entry: Readonly<Record<string, unknown>> | null,
  row: number,
  columns: ReadonlySet<string | undefined>,
): RowFault[] {
  if (entry === null) return [{ row, id: 'notObject', text: '' }];
  const nested = Object.entries(entry).find(
    ([key, value]) => columns.has(key) && typeof value === 'object' && value !== null,
  );
  return nested ? [{ row, id: 'notText', text: cellText(nested[0]) }] : [];
}

function cell(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value) : null;
}
