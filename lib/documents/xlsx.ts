/** XLSX: each sheet a table. */

import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { isUnreadable } from './document.ts';
import type { Reading, ReadLimits, Section, Unreadable } from './document.ts';
import { paragraph, table } from './markup.ts';
import { openZip } from './unzip.ts';

/** Of one sheet. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 60;
/** XML of one sheet or of all its strings, bytes: the reader takes ten times as much memory. */
const MAX_PART = 25_000_000;

export async function readXlsx(bytes: Uint8Array, limits: ReadLimits): Promise<Reading | Unreadable> {
  const entries = openZip(bytes);
  if (isUnreadable(entries)) return entries;
  // without pictures, and never more than the bound on what may be unpacked
  const parts = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (parts.some(({ size }) => size > MAX_PART)) return { fault: 'oversized', detail: 'a sheet is over 25 MB' };
  const lean = zipSync(Object.fromEntries(parts.map(({ name, unpack }) => [name, unpack()])), { level: 0 });
  const sheets = await readWorkbook(new Uint8Array(lean).buffer);
  const read = sheets.slice(0, limits.maxPages);
  const sections = read.map(({ sheet, data }, at): Section => ({
    number: at + 1,
    html: `${paragraph(sheet, true)}\n${sheetTable(data)}`,
  }));
  const complete = read.length === sheets.length && read.every(({ data }) => data.length <= MAX_ROWS);
  return { format: 'xlsx', sections, pages: sheets.length, scans: [], complete };
}

function sheetTable(data: readonly (readonly unknown[])[]): string {
  const rows = data.slice(0, MAX_ROWS).map((row) => row.slice(0, MAX_COLUMNS).map(written));
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return filled.length === 0 ? '' : table(filled.map((row) => row.map((cell) => ({ lines: cell.split(/\r?\n/) }))));
}

function written(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10).split('-').reverse().join('/');
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
