/** Small XLSX files for tests: a stored (not deflated) zip with the parts that a reader needs. */

import { crc32 } from 'node:zlib';

export type TestCell = string | number | null;

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  /** Ranges such as `A1:F1`: only the first cell of a merged range holds a value. */
  readonly merged?: readonly string[];
}

/** Rows of one sheet, or several named sheets. */
export function workbook(sheets: readonly TestSheet[]): Uint8Array {
  const ids = sheets.map((_, index) => index + 1);
  return zip([
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${ids.map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}">${ids.map((id) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}</Relationships>`,
    ],
    ...sheets.map((sheet, index): [string, string] => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)]),
  ]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

function worksheet({ rows, merged = [] }: TestSheet): string {
  const lines = rows.map((cells, row) => {
    const inner = cells.map((value, column) => cell(value, `${String.fromCharCode(65 + column)}${row + 1}`)).join('');
    return inner && `<row r="${row + 1}">${inner}</row>`;
  });
  const merges = merged.length
    ? `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`
    : '';
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merges}</worksheet>`;
}

function cell(value: TestCell, place: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Parts by name, each an XML document without its declaration. */
export function zip(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const label = Buffer.from(name);
    const body = Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
    const fields = [20, 0x800, 0, 0, 0x21];
    const sizes = [crc32(body), body.length, body.length];
    const local = record(0x04034b50, fields, sizes, [label.length, 0]);
    const central = record(0x02014b50, [20, ...fields], sizes, [label.length, 0, 0, 0, 0], [0, offset]);
    parts.push(local, label, body);
    entries.push(central, label);
    offset += local.length + label.length + body.length;
  }
  const size = entries.reduce((sum, entry) => sum + entry.length, 0);
  const end = record(0x06054b50, [0, 0, files.length, files.length], [size, offset], [0]);
  return new Uint8Array(Buffer.concat([...parts, ...entries, end]));
}

/** A signature and fields: shorts, longs, shorts, longs, little-endian. */
function record(
  signature: number,
  shorts: readonly number[],
  longs: readonly number[],
  more: readonly number[],
  last: readonly number[] = [],
): Buffer {
  const short = (values: readonly number[]) => Buffer.from(Uint16Array.from(values).buffer);
  const long = (values: readonly number[]) => Buffer.from(Uint32Array.from(values).buffer);
  return Buffer.concat([long([signature]), short(shorts), long(longs), short(more), long(last)]);
}
