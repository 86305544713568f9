/** Files that a page links to; of a link that says nothing ("Tải về", a picture) also what its row says. */

import { fileAddress, viewedFile } from '../model/file-address.ts';
import type { AttachmentFact } from '../model/facts/documents.ts';
import type { Line, Link, Outline } from '../model/outline.ts';
import { copyString } from '../vietnamese/fold.ts';
import { boxAt, countWords } from './boxes.ts';
import { tabPanes } from './page-tabs.ts';

const MAX_ATTACHMENTS = 200;
/** Addresses of handlers that send files: `Download.ashx?id=5`, `/download/5`, `?task=doc_download`; Liferay's store. */
const DOWNLOADS =
  /\/(?:file)?download(?:file|er)?(?:\.(?:ashx|aspx|php|jsp|do))?(?:[/?]|$)|[?&](?:task|action|act|op|cmd)=\w*download|\/documents\/\d+\/\d+\/[^/?#]+\/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:[?#]|$)/i;
const ATTACHMENT = /\.(pdf|docx?|xlsx?|rtf|zip|rar|7z|odt|ods|pptx?)(?:$|[?#&])/i;
/** A link of more words names its file itself. */
const MUTE_WORDS = 3;
const ROW_TAGS: ReadonlySet<string> = new Set(['tr', 'li', 'dl', 'article']);
/** A longer box is no row. */
const ROW_LINES = 12;
const MAX_ROW_UNITS = 300;
/** Lines between a heading and what still stands right under it. */
const UNDER_LINES = 6;
const MAX_HEADING_UNITS = 120;

export function attachmentsOf(outline: Outline): readonly AttachmentFact[] {
  const found: AttachmentFact[] = [];
  let over: ((line: number) => string) | null = null;
  for (const link of outline.links) {
    if (link.url === null || !(link.download || ATTACHMENT.test(fileAddress(link.url)) || isDownload(link))) continue;
    const { words, place } = link;
    const url = shownBy(link.url);
    const row = countWords(words) > MUTE_WORDS ? '' : rowOf(outline, link);
    over ??= headingsOver(outline);
    const under = place === 'main' && link.line >= 0 ? over(link.line) : '';
    found.push({
      url: copyString(url),
      words: copyString(words),
      place,
      ...(row === '' ? {} : { row: copyString(row) }),
      ...(under === '' ? {} : { under: copyString(under) }),
    });
    if (found.length >= MAX_ATTACHMENTS) break;
  }
  return [...found, ...shownFiles(outline, new Set(found.map(({ url }) => url)))].slice(0, MAX_ATTACHMENTS);
}

/** Of a link to a viewer the file that it shows. */
function shownBy(url: string): string {
  const file = viewedFile(url);
  return (file === null ? null : URL.parse(file, url)?.href) ?? url;
}

/** Files that the page shows in itself, without a link: what they are its heading says. */
function shownFiles({ frames, lines }: Outline, linked: ReadonlySet<string>): readonly AttachmentFact[] {
  const urls = frames.filter((url) => ATTACHMENT.test(fileAddress(url)) && !linked.has(url));
  if (urls.length === 0) return [];
  const heading = lines.find(({ place, level }) => place === 'main' && level > 0)?.text ?? '';
  return [...new Set(urls)].map((url) => ({ url: copyString(url), words: copyString(heading), place: 'main' }));
}

/** "Tải về" or a name, behind an address that only hands files out: /Handlers/Download.ashx?id=5. */
function isDownload({ url, words }: Link): boolean {
  if (url === null || words === '' || !DOWNLOADS.test(url)) return false;
  return !url.startsWith('javascript:');
}

/** What stands over a line: the label of the smallest pane around it, else the heading or bold line close before it. */
function headingsOver(outline: Outline): (line: number) => string {
  const panes = tabPanes(outline).toSorted((a, b) => a.to - a.from - (b.to - b.from));
  return (line) => {
    const pane = panes.find(({ from, to }) => from <= line && line < to);
    const first = Math.max(pane?.from ?? 0, line - UNDER_LINES);
    const heading = outline.lines.slice(first, line).findLast(heads);
    return heading?.text ?? pane?.label ?? '';
  };
}

const heads = ({ level, bold, place, text, links }: Line): boolean =>
  place === 'main' && (level > 0 || bold) && links.length === 0 && text.length <= MAX_HEADING_UNITS;

/** Text of the row, or item of a list, that the link stands in. */
function rowOf(outline: Outline, { box }: Link): string {
  for (let at = box; at > 0; at = boxAt(outline, at).parent) {
    const { tag, from, to } = boxAt(outline, at);
    if (to - from > ROW_LINES) return '';
    if (!ROW_TAGS.has(tag)) continue;
    const lines = outline.lines.slice(from, to).map(({ text }) => text);
    return lines.join(' ').slice(0, MAX_ROW_UNITS).trim();
  }
  return '';
}
