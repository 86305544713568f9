/**
 * The report as an Excel workbook: frozen head row, filters, widths, links. Every text is a text cell, so nothing of a
 * page is calculated; addresses are links of the sheet and not formulas.
 */

import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Feature, type SheetData } from 'write-excel-file/universal';
import { getCellAddress } from 'write-excel-file/utility';
import type { Report } from '../../model/report.ts';
import type { Language } from '../words.ts';
import { cellText } from './plain.ts';
import { selfAssessmentSheets, sheetsOf, type Cell, type Sheet } from './sheets.ts';
import { xml, type Xml } from './xml.ts';

/** Links that Excel keeps in one sheet. */
const MAX_LINKS = 65_000;

export async function xlsxReport(report: Report, lang: Language): Promise<Uint8Array> {
  return workbook(sheetsOf(report, lang));
}

/** Criterion, weight, outcome, evidence and note of each requirement, and the score: what an office hands in. */
export async function selfAssessment(report: Report, lang: Language): Promise<Uint8Array> {
  return workbook(selfAssessmentSheets(report, lang));
}

async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = writeExcelFile(
    sheets.map((sheet) => ({
      data: dataOf(sheet),
      sheet: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Times New Roman', fontSize: 11, features: [filtersAndLinks(sheets)] },
  );
  return withoutClock(new Uint8Array(await (await book.toBlob()).arrayBuffer()));
}

function dataOf({ columns, rows }: Sheet): SheetData {
  const heads = columns.map(({ head }) => ({
    value: head,
    fontWeight: 'bold' as const,
    backgroundColor: '#dbe5f1',
    alignVertical: 'center' as const,
    align: 'center' as const,
    wrap: true,
    height: 2 * LINE,
    ...BORDER,
  }));
  return [heads, ...rows.map((row) => row.map((cell) => ({ ...cellOf(cell), height: heightOf(row, columns) })))];
}

/** Points. Not every program makes a row as high as its wrapped text by itself, so it is told how high. */
const LINE = 15;
/** Longer texts are read in the cell. */
const MAX_LINES = 20;

function heightOf(row: readonly Cell[], columns: Sheet['columns']): number {
  const lines = row.map((cell, index) => linesOf(textOf(cell), columns[index]?.width ?? 1));
  return LINE * Math.min(MAX_LINES, Math.max(1, ...lines));
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function textOf(cell: Cell): string {
  return typeof cell === 'object' ? (cell?.text ?? '') : String(cell);
}

const BORDER = { borderStyle: 'thin', borderColor: '#9aa5b1' } as const;
const BODY = { alignVertical: 'top', wrap: true, ...BORDER } as const;

function cellOf(cell: Cell): CellObject {
  if (typeof cell === 'number') return { type: Number, value: cell, ...BODY };
  const text = textOf(cell);
  if (text === '') return { ...BODY };
  const style = linkOf(cell) === null ? {} : { textColor: '#0b57d0', textDecoration: { underline: true as const } };
  return { type: String, value: cellText(text), format: '@', ...BODY, ...style };
}

function linkOf(cell: Cell): string | null {
  return cell !== null && typeof cell === 'object' ? cell.link : null;
}

/** What the writer leaves to its users: a filter on the head row, links, and pages as wide as the paper. */
function filtersAndLinks(sheets: readonly Sheet[]): Feature<Blob> {
  const links = sheets.map(linksOf);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (sheetXml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) return sheetXml;
            const last = getCellAddress(sheet.rows.length, sheet.columns.length - 1);
            const added = xml`<autoFilter ref="A1:${last}"/>${hyperlinks(links[sheetIndex] ?? [])}`;
            return sheetXml
              .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ')
              .replace('</sheetData>', () => `</sheetData>${added.text}`);
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) => xml`${(links[sheetIndex] ?? []).map(relationship)}`.text,
        },
      },
    },
  };
}

interface Link {
  readonly address: string;
  readonly href: string;
}

function linksOf({ rows }: Sheet): readonly Link[] {
  const found = rows.flatMap((row, line) =>
    row.flatMap((cell, column): readonly Link[] => {
      const href = linkOf(cell);
      // the head row is row 0
      return href === null ? [] : [{ address: getCellAddress(line + 1, column), href }];
    }),
  );
  return found.slice(0, MAX_LINKS);
}

function hyperlinks(links: readonly Link[]): Xml | null {
  if (links.length === 0) return null;
  return xml`<hyperlinks>${links.map(({ address }, index) => xml`<hyperlink ref="${address}" r:id="link-${index + 1}"/>`)}</hyperlinks>`;
}

function relationship({ href }: Link, index: number): Xml {
  return xml`<Relationship Id="link-${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${href}" TargetMode="External"/>`;
}

/** A ZIP's own earliest days: the same report is the same bytes, whenever it is written. */
function withoutClock(zipped: Uint8Array): Uint8Array {
  return zipSync(unzipSync(zipped), { mtime: new Date(1980, 5, 1) });
}
