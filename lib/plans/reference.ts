import { say } from '../model/message.ts';
import type { Bilingual } from '../model/plan.ts';
import type { ReferenceFault, ReferenceList, ReferenceProcedure } from '../model/reference.ts';
import { invalidInput } from './invalid-input.ts';
import type { InvalidInput } from './invalid-input.ts';
import { decodeText } from './reference/decode.ts';
import { findHeader } from './reference/header.ts';
import { readCsv } from './reference/read-csv.ts';
import { readJson } from './reference/read-json.ts';
import { readXlsx } from './reference/read-xlsx.ts';
import { ROW_FAULTS, ROW_NOTES } from './reference/row-messages.ts';
import { readRows } from './reference/rows.ts';
import type { ReadRows, RowFault } from './reference/rows.ts';
import type { Table } from './reference/table.ts';
import { uniqueProcedures } from './reference/unique.ts';
import { FOREIGN_SIGNS } from './reference/words.ts';

export interface ReferenceFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/**
 * The reference list of procedures in a CSV, XLSX or JSON file; the bytes decide which it is, not the name.
 * Rejects with InvalidInput when the file or any of its rows cannot be read: a list with rows missing would call
 * procedures unknown that are not. What could be read but deserves a word is in `faults`.
 */
export async function readReference(file: ReferenceFile): Promise<ReferenceList> {
  const { fileName } = file;
  const { table, faults } = await readTable(file);
  const found = findHeader(table.rows);
  if (!found) throw refuse(fileName, FILE_FAULTS.noHeader);
  const read = readRows(table, found.row, found.header);
  const unique = uniqueProcedures(read.procedures);
  // A quote left open garbles all that its row seems to say.
  const told = new Set(faults.map(({ row }) => row));
  const rowFaults = [...faults, ...[...read.faults, ...unique.faults].filter(({ row }) => !told.has(row))];
  if (rowFaults.length > 0) throw unreadableRows(fileName, table, rowFaults);
  const broken = listFault(read, unique.procedures);
  if (broken) throw refuse(fileName, broken);
  const notes = [...otherSheets(table), ...read.notes, ...unique.notes].toSorted((a, b) => a.row - b.row);
  return { source: fileName, procedures: unique.procedures, faults: notes };
}

async function readTable({ bytes, fileName }: ReferenceFile): Promise<{ table: Table; faults: readonly RowFault[] }> {
  if (bytes.length === 0) throw refuse(fileName, FILE_FAULTS.empty);
  const foreign = FOREIGN_FORMATS.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte));
  if (foreign) throw refuse(fileName, foreign.fault);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const table = await readXlsx(bytes).catch(() => null);
    if (!table) throw refuse(fileName, FILE_FAULTS.brokenWorkbook);
    return { table, faults: [] };
  }
  const text = decodeText(bytes);
  if (text === null) throw refuse(fileName, FILE_FAULTS.encoding);
  const start = text.trimStart()[0];
  if (start === undefined) throw refuse(fileName, FILE_FAULTS.empty);
  if (start === '<') throw refuse(fileName, FILE_FAULTS.markup);
  if (start === '{' || start === '[' || /\.json$/i.test(fileName)) return jsonTable(text, fileName);
  const { table, badQuotes } = readCsv(text);
  return { table, faults: badQuotes.map((row) => ({ row, id: 'badQuotes', text: '' })) };
}

async function jsonTable(text: string, fileName: string): Promise<{ table: Table; faults: readonly RowFault[] }> {
  const { readTree } = await import('./read-tree.ts');
  const json = readJson(readTree(text, /\.json$/i.test(fileName) ? fileName : `${fileName}.json`));
  if (!json) throw refuse(fileName, FILE_FAULTS.noList);
  return json;
}

/** What only shows over all rows. */
function listFault(read: ReadRows, procedures: readonly ReferenceProcedure[]): Bilingual | null {
  if (procedures.length === 0) return FILE_FAULTS.noRows;
  // One code in ten ends in 0. Where far more are short, the column was rounded and the codes are lost.
  if (read.shortCodes >= 3 && read.shortCodes > read.bareCodes * 0.3) return FILE_FAULTS.roundedCodes;
  const garbled = procedures.filter(({ name }) => GARBLED.test(name)).length;
  return garbled > procedures.length * 0.2 ? FILE_FAULTS.garbledNames : null;
}

function otherSheets({ otherSheets }: Table): ReferenceFault[] {
  if (otherSheets.length === 0) return [];
  return [{ row: 0, message: say(ROW_NOTES.otherSheets, { text: otherSheets.join(', ') }) }];
}

/** Rows named before the rest are counted. */
const ROWS_NAMED = 20;

/** `tthc.csv: dòng 5, 9: mã “abc” không đúng dạng …; dòng 12: …`: every kind of fault with the rows that have it. */
function unreadableRows(fileName: string, table: Table, faults: readonly RowFault[]): InvalidInput {
  const kinds = new Map<string, RowFault[]>();
  for (const fault of faults.toSorted((a, b) => a.row - b.row))
    kinds.set(fault.id, [...(kinds.get(fault.id) ?? []), fault]);
  const word = table.format === 'json' ? ENTRY : ROW;
  const parts = [...kinds.values()].map((group) => {
    const rows = [...new Set(group.map((fault) => fault.row))];
    const named = rows.slice(0, ROWS_NAMED).join(', ');
    const rest = rows.length - ROWS_NAMED;
    const [first] = group;
    const message = first ? say(ROW_FAULTS[first.id], { text: first.text }) : { vi: '', en: '' };
    return {
      vi: `${word.vi} ${named}${rest > 0 ? ` và ${rest} dòng nữa` : ''}: ${message.vi}`,
      en: `${rows.length > 1 ? word.several : word.en} ${named}${rest > 0 ? ` and ${rest} more` : ''}: ${message.en}`,
    };
  });
  const message = { vi: parts.map(({ vi }) => vi).join('; '), en: parts.map(({ en }) => en).join('; ') };
  return invalidInput(fileName, [{ place: '', message }]);
}

function refuse(fileName: string, message: Bilingual): InvalidInput {
  return invalidInput(fileName, [{ place: '', message }]);
}

const ROW = { vi: 'dòng', en: 'row', several: 'rows' };
const ENTRY = { vi: 'mục', en: 'entry', several: 'entries' };

/** Two signs in one name: a single © or ® may be part of a title. */
const GARBLED = new RegExp(`[${FOREIGN_SIGNS}].*[${FOREIGN_SIGNS}]`, 'u');

const FILE_FAULTS = {
  empty: { vi: 'tệp trống', en: 'the file is empty' },
  noHeader: {
    vi: 'không tìm thấy dòng tiêu đề có cột mã hoặc tên thủ tục',
    en: 'no header row with a column for code or name of the procedures was found',
  },
  noRows: { vi: 'không có thủ tục nào dưới dòng tiêu đề', en: 'there is no procedure below the header row' },
  noList: {
    vi: 'không có danh sách thủ tục (cần một mảng, hoặc khóa procedures)',
    en: 'holds no list of procedures (an array, or the key procedures)',
  },
  brokenWorkbook: {
    vi: 'không mở được như bảng tính XLSX; tệp hỏng hoặc thuộc định dạng khác',
    en: 'cannot be opened as an XLSX workbook; it is broken or of another format',
  },
  oldWorkbook: {
    vi: 'là bảng tính XLS đời cũ hoặc có mật khẩu; hãy lưu lại thành XLSX không mật khẩu',
    en: 'is an old XLS workbook or has a password; save it as XLSX without password',
  },
  pdf: { vi: 'là tệp PDF; hãy dùng CSV, XLSX hoặc JSON', en: 'is a PDF; use CSV, XLSX or JSON' },
  markup: {
    vi: 'là trang web (HTML, XML), không phải bảng; hãy lưu lại thành XLSX hoặc CSV',
    en: 'is a web page (HTML, XML), not a table; save it as XLSX or CSV',
  },
  encoding: {
    vi: 'không đọc được bảng mã của tệp; hãy lưu lại bằng “CSV UTF-8”',
    en: 'the character encoding cannot be read; save the file as "CSV UTF-8"',
  },
  garbledNames: {
    vi: 'tên thủ tục ở bảng mã cũ (TCVN3, VNI) hoặc bị đọc sai bảng mã; hãy chuyển sang Unicode',
    en: 'the names are in an old encoding (TCVN3, VNI) or were saved in the wrong one; convert them to Unicode',
  },
  roundedCodes: {
    vi: 'nhiều mã mất chữ số cuối vì bảng tính coi mã là số; hãy định dạng cột mã là chữ (Text) rồi nhập lại',
    en: 'many codes lost their last digits because a spreadsheet took them for numbers; format the column as text and enter them again',
  },
} satisfies Record<string, Bilingual>;

const FOREIGN_FORMATS: readonly { readonly magic: readonly number[]; readonly fault: Bilingual }[] = [
  { magic: [0xd0, 0xcf, 0x11, 0xe0], fault: FILE_FAULTS.oldWorkbook },
  { magic: [0x25, 0x50, 0x44, 0x46], fault: FILE_FAULTS.pdf },
];
