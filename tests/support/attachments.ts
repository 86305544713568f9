/** Files for tests, made in the test: PDF with Vietnamese letters, DOCX, ZIP; and a file as an answer of a portal. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import fontkit from '@pdf-lib/fontkit';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, rgb, type PDFFont, type PDFPage } from 'pdf-lib';

export interface FileAnswer {
  readonly fileName: string;
  readonly file: Uint8Array;
  /** Content-Type, where a server says one. */
  readonly type?: string;
  readonly toJSON: () => unknown;
}

/** An answer of a portal fixture. Read when a check wants it as an attachment. */
export function attach(fileName: string, file: Uint8Array): FileAnswer {
  const sha256 = createHash('sha256').update(file).digest('hex');
  return { fileName, file, toJSON: () => ({ fileName, sha256 }) };
}

export type PdfPart =
  | string
  | { readonly bold: string }
  /** Cells; drawn with lines unless `plain`. Widths in points. Cells are centred from top to bottom, as Word does. */
  | {
      readonly table: readonly (readonly string[])[];
      readonly widths: readonly number[];
      readonly plain?: true;
      readonly centred?: true;
    }
  /** A picture over the whole page. */
  | { readonly scan: true }
  /** Pieces of one line, every second one drawn after the others: what a font lacks comes of another one. */
  | { readonly shuffled: readonly string[] }
  /** Letters that are not drawn, as OCR puts them under a scan. */
  | { readonly hidden: string };

const [WIDTH, HEIGHT, MARGIN, SIZE, LEADING] = [595, 842, 56, 11, 16];
const FONT_FOLDER = 'dejavu-fonts-ttf/ttf';
const require = createRequire(import.meta.url);
const fonts = new Map<string, Uint8Array>();
/** Grey, 1 x 1. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

/** One list of parts a page. */
export async function pdf(pages: readonly (readonly PdfPart[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const plain = await document.embedFont(font('DejaVuSerif.ttf'), { subset: true });
  const bold = await document.embedFont(font('DejaVuSerif-Bold.ttf'), { subset: true });
  const other = await document.embedFont(font('DejaVuSans.ttf'), { subset: true });
  for (const parts of pages) {
    const page = document.addPage([WIDTH, HEIGHT]);
    const pen: Pen = { page, plain, bold, other, y: HEIGHT - MARGIN };
    for (const part of parts) {
      if (typeof part === 'string') drawText(pen, part, plain);
      else if ('bold' in part) drawText(pen, part.bold, bold);
      else if ('table' in part) drawTable(pen, part);
      else if ('shuffled' in part) drawShuffled(pen, part.shuffled);
      else if ('scan' in part)
        page.drawImage(await document.embedPng(PIXEL), { x: 0, y: 0, width: WIDTH, height: HEIGHT });
      else drawText(pen, part.hidden, plain, true);
    }
  }
  // a date of its own would make other bytes each time
  document.setCreationDate(new Date(0));
  document.setModificationDate(new Date(0));
  return document.save();
}

interface Pen {
  readonly page: PDFPage;
  readonly plain: PDFFont;
  readonly bold: PDFFont;
  readonly other: PDFFont;
  y: number;
}

function drawText(pen: Pen, text: string, face: PDFFont, hidden = false): void {
  for (const line of wrapped(text, face, WIDTH - 2 * MARGIN)) {
    pen.page.drawText(line, { x: MARGIN, y: pen.y, size: SIZE, font: face, ...(hidden ? { opacity: 0 } : {}) });
    pen.y -= LEADING;
  }
}

function drawShuffled(pen: Pen, pieces: readonly string[]): void {
  const size = SIZE;
  const at = pieces.map((_, nth) => MARGIN + pen.plain.widthOfTextAtSize(pieces.slice(0, nth).join(''), size));
  for (const late of [0, 1])
    for (const [nth, piece] of pieces.entries())
      if (nth % 2 === late)
        pen.page.drawText(piece, { x: at[nth] ?? 0, y: pen.y, size, font: late === 1 ? pen.other : pen.plain });
  pen.y -= LEADING;
}

function drawTable(pen: Pen, { table, widths, plain, centred }: Extract<PdfPart, { table: unknown }>): void {
  const ruled = plain !== true;
  for (const row of table) {
    const cells = row.map((text, at) => wrapped(text, pen.plain, (widths[at] ?? 50) - 10));
    const most = Math.max(1, ...cells.map((lines) => lines.length));
    const height = most * LEADING + (centred === true ? 14 : 4);
    let x = MARGIN;
    for (const [at, lines] of cells.entries()) {
      const width = widths[at] ?? 50;
      const frame = { x, y: pen.y - height + 12, width, height };
      if (ruled) pen.page.drawRectangle({ ...frame, borderWidth: 0.5, borderColor: rgb(0, 0, 0) });
      const top = ruled || centred === true ? ((most - lines.length) / 2) * LEADING : 0;
      for (const [nth, line] of lines.entries())
        pen.page.drawText(line, { x: x + 5, y: pen.y - top - nth * LEADING, size: SIZE, font: pen.plain });
      x += width;
    }
    pen.y -= height;
  }
  pen.y -= LEADING;
}

function wrapped(text: string, face: PDFFont, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && face.widthOfTextAtSize(`${last} ${word}`, SIZE) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function font(name: string): Uint8Array {
  const known = fonts.get(name) ?? new Uint8Array(readFileSync(require.resolve(`${FONT_FOLDER}/${name}`)));
  fonts.set(name, known);
  return known;
}

export type DocxPart =
  | string
  | { readonly bold: string }
  | { readonly heading: string; readonly level?: number }
  | { readonly table: readonly (readonly string[])[] };

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const STYLES = `<w:styles xmlns:w="${WORD}">${[1, 2, 3]
  .map((level) => `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`)
  .join('')}</w:styles>`;

/** `pictures`: bytes under word/media. */
export function docx(parts: readonly DocxPart[], pictures: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const body = parts.map(partXml).join('');
  const types = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  return zip({
    '[Content_Types].xml': xml(types),
    '_rels/.rels': xml(relation('officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': xml(relation('styles', 'styles.xml')),
    'word/styles.xml': xml(STYLES),
    'word/document.xml': xml(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`word/media/${name}`, bytes])),
  });
}

export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime: '1990-01-01' }]])),
  );
}

function partXml(part: DocxPart): string {
  if (typeof part === 'string') return paragraphXml(part);
  if ('bold' in part) return paragraphXml(part.bold, '', '<w:rPr><w:b/></w:rPr>');
  if ('heading' in part) return paragraphXml(part.heading, `<w:pPr><w:pStyle w:val="H${part.level ?? 1}"/></w:pPr>`);
  const rows = part.table.map(
    (row) =>
      `<w:tr>${row
        .map(
          (cell) =>
            `<w:tc>${cell
              .split('\n')
              .map((line) => paragraphXml(line))
              .join('')}</w:tc>`,
        )
        .join('')}</w:tr>`,
  );
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

function paragraphXml(text: string, properties = '', run = ''): string {
  return `<w:p>${properties}<w:r>${run}<w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`;
}

function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
}

/** A PDF that opens only with a password: its dictionary of encryption fits no empty one. */
export function lockedPdf(): Uint8Array {
  const key = 'a5'.repeat(32);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${key}> /U <${key}> >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 5\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00> <00>] >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(text);
}
