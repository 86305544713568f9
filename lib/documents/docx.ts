/** DOCX by mammoth: paragraphs, headings, lists and tables; no pictures. A text document has no pages before it is printed. */

import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { isUnreadable } from './document.ts';
import type { Reading, Unreadable } from './document.ts';
import { openZip } from './unzip.ts';

/** XML of the text, bytes: the longest sets of procedures have some 10 MB, and the reader takes 80 times as much memory. */
const MAX_TEXT = 16_000_000;
const STYLES = ["p[style-name='Title'] => h1:fresh", 'b => b', 'br[type="page"] => br'];

export async function readDocx(bytes: Uint8Array): Promise<Reading | Unreadable> {
  const entries = openZip(bytes);
  if (isUnreadable(entries)) return entries;
  // pictures are not looked at; what they would unpack to is left out before the library sees it
  const parts = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (parts.some(({ size }) => size > MAX_TEXT)) return { fault: 'oversized', detail: 'its text is over 16 MB' };
  const lean = zipSync(Object.fromEntries(parts.map(({ name, unpack }) => [name, unpack()])), { level: 0 });
  const pictured = entries.some(({ name }) => /^word\/media\//i.test(name));
  const arrayBuffer = new Uint8Array(lean).buffer;
  // one option for Node, the other for browsers
  const source = { arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(source, {
    styleMap: STYLES,
    convertImage: mammoth.images.imgElement(async () => Promise.resolve({ src: '' })),
    externalFileAccess: false,
  });
  const html = value
    .replace(/<img[^>]*>/g, '')
    .replace(/<a id="[^"]*"><\/a>/g, '')
    .replace(/<\/(p|h[1-6]|tr|li|table|ul|ol)>/g, '</$1>\n');
  // pages scanned into a text document
  const scans = pictured && !/\p{L}/u.test(html.replace(/<[^>]*>/g, '')) ? [1] : [];
  return { format: 'docx', sections: [{ number: null, html }], pages: null, scans, complete: true };
}
