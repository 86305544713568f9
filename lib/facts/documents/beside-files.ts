/** The one file that hangs on a line which begins with a document's number, by an icon or "Tải tệp": the document's own. */

import type { Line, Outline } from '../../model/outline.ts';
import { findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import type { FoundDocumentNumber } from '../../vietnamese/document-numbers.ts';
import { headsWith } from '../../vietnamese/document-words.ts';
import { boxAt, countWords, lineAt } from '../boxes.ts';
import { isFile } from '../posts/post-links.ts';

const ROW_TAGS: ReadonlySet<string> = new Set(['li', 'p', 'tr', 'dd', 'dt', 'div']);
const MAX_ROW_LINES = 4;
/** A link of more words names a file of its own. */
const TOOL_WORDS = 4;

export function fileBeside(outline: Outline, line: Line, found: FoundDocumentNumber): string | null {
  if (!headsWith(line.text, found)) return null;
  const box = boxAt(outline, line.box);
  if (!ROW_TAGS.has(box.tag) || box.to - box.from > MAX_ROW_LINES) return null;
  const urls = new Set<string>();
  for (let at = box.from; at < box.to; at += 1) {
    const { text, links, pictures } = lineAt(outline, at);
    if (at !== line.index && findDocumentNumbers(text).length > 0) return null;
    for (const index of [...links, ...pictures.map((picture) => outline.pictures[picture]?.link ?? -1)]) {
      const link = outline.links[index];
      const url = link?.url ?? null;
      if (link === undefined || url === null || !isFile(url)) continue;
      if (countWords(link.words) > TOOL_WORDS) return null;
      urls.add(url);
    }
  }
  const [own] = urls;
  return urls.size === 1 && own !== undefined ? own : null;
}
