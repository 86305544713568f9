/** PDF by pdf.js (as unpdf packs it: no worker, no DOM): page by page, lines and tables from where the letters stand. */

import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { Reading, ReadLimits, Section, Unreadable } from './document.ts';
import { paragraph, table } from './markup.ts';
import { pageBlocks } from './pdf-page.ts';
import type { PageBlock } from './pdf-page.ts';
import { stitched } from './pdf-tables.ts';
import type { PdfPageBlocks } from './pdf-tables.ts';
import { drawingOf } from './pdf-drawing.ts';
import { fragmentsOf } from './pdf-fragments.ts';
import type { FontFacts } from './pdf-fragments.ts';
import { multiplied } from './pdf-matrix.ts';
import type { OperatorNames, PageOperators } from './pdf-matrix.ts';
import { lettersIn } from './sound-text.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

/** A page with fewer letters over a picture of itself is a scan with a stamp on it ("Ký bởi: Sở ..."). */
const STAMP_LETTERS = 250;

export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<Reading | Unreadable> {
  const { OPS, VerbosityLevel } = await getResolvedPDFJS();
  let pdf: Pdf;
  try {
    // a copy: the library takes the buffer for itself
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: VerbosityLevel.ERRORS,
      // pictures are not unpacked: only that one is drawn is of interest
      maxImageSize: 1,
      useSystemFonts: false,
      disableFontFace: true,
    });
  } catch (error) {
    return faultOf(error);
  }
  try {
    return await readPages(pdf, limits, OPS);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function faultOf(error: unknown): Unreadable {
  const detail = error instanceof Error ? error.message : String(error);
  const locked = error instanceof Error && error.name === 'PasswordException';
  return locked ? { fault: 'encrypted' } : { fault: 'broken-file', detail };
}

async function readPages(pdf: Pdf, limits: ReadLimits, names: OperatorNames): Promise<Reading | Unreadable> {
  const pages: PdfPageBlocks[] = [];
  const scans: number[] = [];
  let broken = 0;
  const most = Math.min(pdf.numPages, limits.maxPages);
  for (let number = 1; number <= most && !(limits.over() && number > 1); number += 1) {
    const read = await readPage(pdf, number, names);
    if (read === null) broken += 1;
    else pages.push({ number, blocks: read.blocks });
    if (read?.scan === true) scans.push(number);
  }
  if (pages.length === 0) return { fault: 'broken-file', detail: 'no page could be read' };
  const complete = broken === 0 && pages.length === pdf.numPages;
  const sections = stitched(pages).map(({ number, blocks }): Section => ({ number, html: blocksHtml(blocks) }));
  return { format: 'pdf', sections, pages: pdf.numPages, scans, complete };
}

/** Null where the page is damaged. */
async function readPage(
  pdf: Pdf,
  number: number,
  names: OperatorNames,
): Promise<{ readonly blocks: readonly PageBlock[]; readonly scan: boolean } | null> {
  let page: PdfPage;
  try {
    page = await pdf.getPage(number);
  } catch {
    return null;
  }
  try {
    const operators = upright(await operatorsOf(page, names), fontsOf(page));
    const drawing = drawingOf(operators);
    const fragments = fragmentsOf(operators, fontsOf(page));
    const letters = lettersIn(fragments.map(({ text }) => text).join(''));
    // letters drawn as shapes are as good as a picture
    const pictured = drawing.picture || (letters === 0 && drawing.shapes > MANY_SHAPES);
    const scan = pictured && (drawing.hiddenText || letters < STAMP_LETTERS);
    return { blocks: pageBlocks(fragments, drawing), scan };
  } catch {
    return null;
  } finally {
    page.cleanup();
  }
}

function blocksHtml(blocks: readonly PageBlock[]): string {
  return blocks
    .map((block) => (block.kind === 'table' ? table(block.rows) : paragraph(block.text, block.bold, block.beside)))
    .join('\n');
}

const MANY_SHAPES = 300;
/** A wide table is often laid on a page of the usual format turned a quarter, its text and its lines. */
function upright(page: PageOperators, fontOf: (name: string) => FontFacts): PageOperators {
  const turns = fragmentsOf(page, fontOf).map(({ turn, text }) => ({ turn, length: text.length }));
  const share = (turn: number): number =>
    turns.filter((one) => one.turn === turn).reduce((sum, { length }) => sum + length, 0);
  const most = [0, 1, -1].toSorted((a, b) => share(b) - share(a))[0] ?? 0;
  if (most === 0) return page;
  const { width, height, transform } = page;
  const turned = multiplied(most > 0 ? [0, -1, 1, 0, 0, width] : [0, 1, -1, 0, height, 0], transform);
  return { ...page, transform: turned, width: height, height: width };
}

/** What the page does, in order; its fonts become known on the way. */
async function operatorsOf(page: PdfPage, names: OperatorNames): Promise<PageOperators> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { transform, width, height } = page.getViewport({ scale: 1 });
  return { operators: fnArray, operands: argsArray as readonly unknown[], names, transform, width, height };
}

const BOLD = /bold|black|heavy|semibold|demi/i;
const PLAIN_FONT: FontFacts = { bold: false, scale: 0.001 };

function fontsOf(page: PdfPage): (name: string) => FontFacts {
  const known = new Map<string, FontFacts>();
  return (name) => {
    const font = known.get(name) ?? fontFacts(page, name);
    known.set(name, font);
    return font;
  };
}

function fontFacts(page: PdfPage, name: string): FontFacts {
  if (!page.commonObjs.has(name)) return PLAIN_FONT;
  const font = page.commonObjs.get(name) as {
    readonly name?: string;
    readonly bold?: boolean;
    readonly fontMatrix?: ArrayLike<number>;
  };
  return { bold: font.bold === true || BOLD.test(font.name ?? ''), scale: font.fontMatrix?.[0] ?? PLAIN_FONT.scale };
}
