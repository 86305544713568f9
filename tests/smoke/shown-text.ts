import { load } from 'cheerio';
import { extractText, getDocumentProxy } from 'unpdf';
import { isUnreadable, readDocument } from '../../lib/documents/index.ts';
import { decode } from '../../lib/html/index.ts';

const APART =
  'br, p, div, td, th, li, dt, dd, tr, h1, h2, h3, h4, h5, h6, section, article, header, footer, nav, option';

/** All text of a page as a verifier reads it: tags away, blocks apart, NFC, white space folded. */
export function shownText(html: string): string {
  const $ = load(html);
  $('script, style, template').remove();
  $(APART).before(' ').after(' ');
  return $.root()
    .text()
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ');
}

/** Of a page or a file as a server sends it. */
export async function textIn(body: Uint8Array, contentType: string): Promise<string> {
  return contentType.includes('html') ? shownText(decode(body, contentType).text) : fileText(body);
}

/** By other ways than the audit's own where there are any. */
async function fileText(body: Uint8Array): Promise<string> {
  const start = new TextDecoder('latin1').decode(body.subarray(0, 5));
  if (start === '%PDF-') {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: true });
    return text.normalize('NFC').replace(/\s+/g, ' ');
  }
  const read = await readDocument({ bytes: body, fileName: '' }, { maxPages: 400, over: () => false });
  return isUnreadable(read) ? '' : shownText(read.html);
}
