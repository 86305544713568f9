/**
 * Whole portals by an author who had not read the engine: each with the truth for every requirement of its plan, written
 * from the requirements before the first run, and with variants in which one thing is changed.
 */

import { zipSync } from 'fflate';
import type { Answer } from '../../../demo/serve-portal.ts';

export interface Expected {
  readonly outcome: 'passed' | 'partial' | 'failed' | 'cantTell' | 'inapplicable';
  readonly credit?: number;
  /** Paths stand for urls of the portal, `province:/path` for urls of the second host. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Truth = Readonly<Record<string, Expected>>;

export interface Site {
  readonly answers: Record<string, Answer>;
  readonly province?: Record<string, Answer>;
  procedures?: string;
}

export interface Variant {
  readonly name: string;
  readonly change: (site: Site) => void;
  /** What is true now where it was not before; all else stays as it was. */
  readonly truth: Truth;
}

export interface UnseenPortal {
  readonly name: string;
  readonly plan: string;
  readonly asOf: string;
  readonly start?: string;
  readonly build: () => Site;
  readonly truth: Truth;
  readonly variants: readonly Variant[];
}

/** Changes a page; a change that changes nothing is a mistake of the author. */
export function swap(site: Site, path: string, from: string, to: string): void {
  const page = site.answers[path];
  if (typeof page !== 'string' || !page.includes(from)) throw new Error(`${path} has no “${from}”`);
  site.answers[path] = page.split(from).join(to);
}

export const topic = (...urls: readonly string[]): Expected => ({
  outcome: urls.length > 0 ? 'passed' : 'failed',
  details: { found: urls.length, articles: urls.map((url) => ({ url })) },
});

export const FAILED: Expected = { outcome: 'failed' };
export const PASSED: Expected = { outcome: 'passed' };

/** `1.000001;Tên;Lĩnh vực;;;Tình trạng` lines under the header of a reference list. */
export function reference(
  rows: readonly (readonly [code: string, name: string])[],
  abolished: readonly (readonly [code: string, name: string])[] = [],
): string {
  const line =
    (status: string) =>
    ([code, name]: readonly [string, string]) =>
      `${code};"${name}";${status}`;
  return [
    'Mã thủ tục;Tên thủ tục;Tình trạng',
    ...rows.map(line('còn hiệu lực')),
    ...abolished.map(line('bị bãi bỏ')),
  ].join('\n');
}

/** A file nobody can read the words of: a page of a scan. */
export function scan(): Answer {
  return {
    headers: { 'content-type': 'application/pdf' },
    body: `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>endobj
4 0 obj<</Length 21>>stream
0 0 595 842 re f
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`,
  };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const run = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A Word file: paragraphs are strings, tables are rows of cells. */
export function word(parts: readonly (string | readonly (readonly string[])[])[]): Answer {
  const body = parts
    .map((part) =>
      typeof part === 'string'
        ? run(part)
        : `<w:tbl>${part
            .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${run(cell)}</w:tc>`).join('')}</w:tr>`)
            .join('')}</w:tbl>`,
    )
    .join('');
  const text = (content: string) => new TextEncoder().encode(content);
  const file = zipSync({
    '[Content_Types].xml': text(
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': text(
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': text(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
  return {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
    body: file,
  };
}

/** `24/08/2022` of `2022-08-24`. */
export function slashed(date: string): string {
  return date.split('-').reverse().join('/');
}

/** `cai-cach-hanh-chinh` of `Cải cách hành chính`. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 70);
}
