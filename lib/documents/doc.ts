/**
 * DOC of Word 97 to 2003 (MS-DOC): the text by its pieces, paragraphs, and the cells and rows of tables. Older ones are
 * not read. Offsets are those of the file information block.
 */

import { openCompound } from './compound-file.ts';
import type { Reading, Unreadable } from './document.ts';
import { paragraph, table } from './markup.ts';
import type { MarkupCell } from './markup.ts';
import { paragraphMarks } from './doc-paragraphs.ts';
import type { Mark } from './doc-paragraphs.ts';
import { readPieces } from './doc-text.ts';
import type { PieceText } from './doc-text.ts';

const WORD = 0xa5ec;
const WORD_97 = 0xc1;
const [ENCRYPTED, SECOND_TABLE] = [0x100, 0x200];
const HEADER = { version: 2, flags: 0x0a, length: 0x4c, paragraphs: 0x102, pieces: 0x1a2 } as const;
const HEADER_LENGTH = 0x200;
const [CELL, LINE, PAGE, PARAGRAPH] = ['\x07', '\x0b', '\x0c', '\x0d'];
const [FIELD, FIELD_SHOWN, FIELD_END] = ['\x13', '\x14', '\x15'];

export function readDoc(bytes: Uint8Array): Reading | Unreadable {
  const file = openCompound(bytes);
  const main = file?.stream('WordDocument') ?? null;
  if (file === null || main === null || main.length < HEADER_LENGTH) return { fault: 'broken-file' };
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (view.getUint16(0, true) !== WORD || view.getUint16(HEADER.version, true) < WORD_97)
    return { fault: 'unsupported-format', detail: 'a document of Word 95 or older' };
  const flags = view.getUint16(HEADER.flags, true);
  if ((flags & ENCRYPTED) !== 0) return { fault: 'encrypted' };
  const tables = file.stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (tables === null) return { fault: 'broken-file' };
  const text = readPieces(main, tables, view.getUint32(HEADER.pieces, true), view.getUint32(HEADER.length, true));
  const marks = paragraphMarks(main, tables, view.getUint32(HEADER.paragraphs, true), view.getUint32(0x106, true));
  const html = htmlOf(text, marks);
  return { format: 'doc', sections: [{ number: null, html }], pages: null, scans: [], complete: true };
}

function htmlOf(pieces: PieceText, markAt: (place: number) => Mark): string {
  const blocks: string[] = [];
  let lines: string[] = [''];
  let cells: MarkupCell[] = [];
  let rows: MarkupCell[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(table(rows));
    rows = [];
  };
  const endParagraph = (place: number): void => {
    const text = lines.join(' ').replace(/\s+/g, ' ').trim();
    const mark = markAt(place);
    lines = [''];
    endTable();
    if (text === '') return;
    blocks.push(
      mark.heading === 0 ? paragraph(text) : paragraph(text).replaceAll(/(?<=^<|\/)p(?=>)/g, `h${mark.heading}`),
    );
  };
  let hidden = 0;
  for (let at = 0; at < pieces.text.length; at += 1) {
    const sign = pieces.text.charAt(at);
    if (sign === FIELD) hidden += 1;
    else if (sign === FIELD_SHOWN || sign === FIELD_END) hidden = Math.max(0, hidden - (sign === FIELD_SHOWN ? 1 : 0));
    else if (hidden > 0) continue;
    else if (sign === CELL) {
      if (markAt(pieces.place(at)).rowEnd) {
        if (cells.length > 0) rows.push(cells);
        cells = [];
      } else cells.push({ lines: lines.map(folded).filter((line) => line !== '') });
      lines = [''];
    } else if (sign === PARAGRAPH || sign === PAGE) {
      // within a cell a paragraph is a line of it
      if (markAt(pieces.place(at)).inTable) lines.push('');
      else endParagraph(pieces.place(at));
    } else if (sign === LINE) lines.push('');
    else lines[lines.length - 1] += shown(sign);
  }
  endParagraph(pieces.place(pieces.text.length - 1));
  return blocks.join('\n');
}

function folded(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}

/** Hyphens that Word draws by signs of its own; pictures and notes are signs without text. */
function shown(sign: string): string {
  if (sign === '\x1e') return '-';
  if (sign === '\t') return ' ';
  return sign < ' ' ? '' : sign;
}
