/** A reference file of any format, as rows of cells. */

export type CellValue = string | number | null;
export type Format = 'csv' | 'xlsx' | 'json';

export interface Table {
  readonly format: Format;
  readonly rows: readonly (readonly CellValue[])[];
  /** What the file calls rows[0]: 1 in a sheet, 0 in JSON, where rows[0] holds the keys. */
  readonly firstRow: number;
  /** Other sheets of the workbook that look like lists too and were not read. */
  readonly otherSheets: readonly string[];
}

/** The text of a cell as a person reads it: NFC, white space folded. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return String(value)
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
