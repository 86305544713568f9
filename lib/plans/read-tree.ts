import { LineCounter, parseDocument } from 'yaml';
import type { YAMLError } from 'yaml';
import type { Bilingual } from '../model/plan.ts';
import { invalidInput } from './invalid-input.ts';
import type { Fault, InvalidInput } from './invalid-input.ts';

/**
 * JSON or YAML text as plain values, NFC. A file named .json has to be JSON; everything else is read as YAML 1.2,
 * of which JSON is a part. A key that stands twice is a fault in both (JSON.parse alone would lose the first one).
 * Throws InvalidInput with line and column.
 */
export function readTree(text: string, fileName: string): unknown {
  // Files typed on a Mac hold decomposed letters; names and document numbers are compared in NFC.
  const clean = text.replace(/^\uFEFF/, '').normalize('NFC');
  if (clean.includes('\uFFFD')) throw invalidInput(fileName, [NOT_UTF8]);
  if (clean.trim() === '') throw invalidInput(fileName, [EMPTY]);
  const lines = new LineCounter();
  const document = parseDocument(clean, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const errors = document.errors;
  if (/\.json$/i.test(fileName)) {
    const double = errors.find((error) => error.code === 'DUPLICATE_KEY');
    const value = parseJson(clean, fileName, errors[0], lines);
    if (double) throw syntaxFault(fileName, double, lines);
    return value;
  }
  if (errors[0]) throw syntaxFault(fileName, errors[0], lines);
  try {
    return document.toJS();
  } catch {
    // An alias without its anchor, or aliases of aliases that would fill the memory.
    throw invalidInput(fileName, [{ place: '', message: BAD_ALIAS }]);
  }
}

function parseJson(text: string, fileName: string, error: YAMLError | undefined, lines: LineCounter): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (error) throw syntaxFault(fileName, error, lines, NOT_JSON);
    // Engines word it differently; the offset, where one is named, is the same.
    const offset = /position (\d+)/.exec(String(thrown))?.[1];
    const place = offset === undefined ? '' : placeOf(Number(offset), lines);
    throw invalidInput(fileName, [{ place, message: NOT_JSON }]);
  }
}

function syntaxFault(fileName: string, error: YAMLError, lines: LineCounter, message?: Bilingual): InvalidInput {
  return invalidInput(fileName, [
    { place: placeOf(error.pos[0], lines), message: message ?? SYNTAX[error.code] ?? BAD_YAML },
  ]);
}

function placeOf(offset: number, lines: LineCounter): Bilingual {
  const { line, col } = lines.linePos(offset);
  return { vi: `dòng ${line}, cột ${col}`, en: `line ${line}, column ${col}` };
}

const NOT_UTF8: Fault = {
  place: '',
  message: {
    vi: 'có ký tự hỏng, tệp không phải UTF-8; hãy lưu lại bằng mã UTF-8',
    en: 'holds broken characters, the file is not UTF-8; save it as UTF-8',
  },
};
const EMPTY: Fault = { place: '', message: { vi: 'tệp trống', en: 'the file is empty' } };
const NOT_JSON: Bilingual = { vi: 'không phải JSON đúng cú pháp', en: 'not well-formed JSON' };
const BAD_YAML: Bilingual = { vi: 'YAML sai cú pháp', en: 'not well-formed YAML' };
const BAD_ALIAS: Bilingual = {
  vi: 'YAML có bí danh (*) không dùng được',
  en: 'YAML with an alias (*) that cannot be resolved',
};

/** What clerks meet; the rest is BAD_YAML with its place. */
const SYNTAX: Readonly<Record<string, Bilingual>> = {
  DUPLICATE_KEY: { vi: 'khóa này viết hai lần', en: 'this key stands twice' },
  TAB_AS_INDENT: {
    vi: 'YAML không cho thụt dòng bằng phím Tab; hãy dùng dấu cách',
    en: 'YAML does not indent with tabs; use spaces',
  },
  BAD_INDENT: { vi: 'thụt dòng sai, hoặc thiếu dấu đóng ngoặc', en: 'wrong indentation, or a bracket is not closed' },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'có hai dấu hai chấm trên một dòng hoặc thụt dòng sai; chữ có dấu hai chấm phải đặt trong ngoặc kép',
    en: 'two colons on one line or wrong indentation; text with a colon needs quotes',
  },
  MISSING_CHAR: { vi: 'thiếu dấu đóng ngoặc kép hoặc dấu phẩy', en: 'a closing quote or a comma is missing' },
  BAD_SCALAR_START: {
    vi: 'chữ bắt đầu bằng ký hiệu đặc biệt phải đặt trong ngoặc kép',
    en: 'text that begins with a special sign needs quotes',
  },
  MULTIPLE_DOCS: {
    vi: 'tệp có nhiều phần ngăn bởi ---; mỗi tệp chỉ một kế hoạch',
    en: 'several documents parted by ---; one plan a file',
  },
};
