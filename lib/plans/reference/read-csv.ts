// CommonJS: Node sees only its default export.
import papaparse from 'papaparse';
import type { ParseResult } from 'papaparse';
import { findHeader } from './header.ts';
import type { Table } from './table.ts';

export interface ReadCsv {
  readonly table: Table;
  /** Rows whose quotes do not close, as the file counts them. */
  readonly badQuotes: readonly number[];
}

/** The separator is the one under which most columns of a header are found; title rows often hold commas of their own. */
export function readCsv(text: string): ReadCsv {
  const readings = [',', ';', '\t'].map((delimiter) =>
    papaparse.parse<string[]>(text, { delimiter, skipEmptyLines: false }),
  );
  const best = readings.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const quotes = best.errors.filter((error) => error.type === 'Quotes');
  return {
    table: { format: 'csv', rows: best.data, firstRow: 1, otherSheets: [] },
    badQuotes: [...new Set(quotes.map((error) => (error.row ?? 0) + 1))],
  };
}

function worth(reading: ParseResult<string[]>): number {
  return findHeader(reading.data)?.worth ?? 0;
}
