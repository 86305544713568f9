/** A search form for documents over an empty outcome: "Số ký hiệu", "Trích yếu", "Cơ quan ban hành", "Không có dữ liệu". */

import type { Line, Outline } from '../../model/outline.ts';
import { documentColumns } from '../../vietnamese/document-columns.ts';
import type { DocumentColumnId } from '../../vietnamese/document-columns.ts';
import { pageWords } from '../../vietnamese/news-words.ts';
import { matchShare } from '../../vietnamese/phrases.ts';

const MAX_LABEL_UNITS = 40;
const MAX_EMPTY_UNITS = 80;
const WHOLLY = 0.7;
const MIN_LABELS = 2;
/** What documents alone are asked for by. */
const OWN_LABELS: readonly DocumentColumnId[] = ['number', 'abstract'];

/** The line that says that nothing was found; null where the page is no such search, or shows what it found. */
export function emptySearchLine(outline: Outline): number | null {
  const empty = outline.lines.find(saysNothing);
  if (empty === undefined) return null;
  const labels = new Set<DocumentColumnId>();
  for (const text of labelsOver(outline, empty.index)) {
    const hits = text.length > MAX_LABEL_UNITS ? [] : documentColumns.match(text);
    const [first] = hits;
    if (first !== undefined && first.id !== 'other' && matchShare(text, hits) >= WHOLLY) labels.add(first.id);
  }
  return labels.size >= MIN_LABELS && OWN_LABELS.some((id) => labels.has(id)) ? empty.index : null;
}

function saysNothing({ place, text, links }: Line): boolean {
  if (place !== 'main' || links.length > 0 || text.length > MAX_EMPTY_UNITS) return false;
  const hits = pageWords.match(text).filter(({ id }) => id === 'updating');
  return hits.length > 0 && matchShare(text, hits) >= WHOLLY;
}

function labelsOver({ lines, forms }: Outline, end: number): readonly string[] {
  const shown = lines.slice(0, end).flatMap(({ place, text }) => (place === 'main' ? [text] : []));
  const asked = forms.flatMap(({ place, inputs }) => (place === 'main' ? inputs.map(({ label }) => label) : []));
  return [...shown, ...asked];
}
