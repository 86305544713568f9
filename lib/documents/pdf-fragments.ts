/** The pieces of text of a PDF page, each where it stands: points from the top left corner, the page turned upright. */

import type { getDocumentProxy } from 'unpdf';
import { multiplied } from './pdf-drawing.ts';

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly base: number;
  /** Height of the font. */
  readonly size: number;
  readonly bold: boolean;
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

const BOLD = /bold|black|heavy|semibold|demi/i;
/** Private signs of symbol fonts that stand for bullets and ticks. */
const SYMBOLS = /[\uf000-\uf0ff]/g;

export async function fragmentsOf(page: PdfPage): Promise<readonly Fragment[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const bold = new Map<string, boolean>();
  const fragments: Fragment[] = [];
  for (const item of items as readonly (TextItem | { readonly type: string })[]) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = multiplied(transform, item.transform);
    const upright = Math.abs(a) >= Math.abs(b);
    const size = upright ? Math.hypot(c, d) : Math.hypot(a, b);
    let isBold = bold.get(item.fontName);
    if (isBold === undefined) bold.set(item.fontName, (isBold = boldFont(page, item.fontName)));
    const text = item.str.replace(SYMBOLS, '•').normalize('NFC');
    // turned a quarter, a line runs along the side of the page: to its reader that side is up
    const [along, across] = upright ? [x, y] : b < 0 ? [-y, x] : [y, -x];
    fragments.push({ text, left: along, right: along + item.width, base: across, size, bold: isBold });
  }
  return fragments;
}

function boldFont(page: PdfPage, name: string): boolean {
  try {
    if (!page.commonObjs.has(name)) return false;
    const font = page.commonObjs.get(name) as { readonly name?: string; readonly bold?: boolean };
    return font.bold === true || BOLD.test(font.name ?? '');
  } catch {
    return false;
  }
}
