import { findHeader } from './header.ts';
import type { CellValue, Table } from './table.ts';

/** The first sheet with a header row of a reference list, else the first that may be one. Rejects when the bytes are no workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  // few lists are workbooks, and the library is large
  const { default: readWorkbook } = await import('read-excel-file/universal');
  // A copy: the bytes may be a view of a larger buffer, and the library takes whole buffers only.
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
  const tables = sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(cell)) }));
  const worth = ({ rows }: (typeof tables)[number]) => findHeader(rows)?.worth ?? 0;
  const [chosen = tables.find((table) => worth(table) > 0), ...others] = tables.filter((table) => worth(table) > 1);
  return {
    format: 'xlsx',
    rows: (chosen ?? tables[0])?.rows ?? [],
    firstRow: 1,
    otherSheets: others.map(({ sheet }) => sheet),
  };
}

function cell(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : null;
}
