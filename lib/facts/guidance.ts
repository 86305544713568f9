/** What of a page tells its reader how to do something, and what it says of the levels of online public services. */

import type { GuidanceFact } from '../model/facts/guidance.ts';
import type { QuoteFact } from '../model/facts/source.ts';
import type { Line, Outline } from '../model/outline.ts';
import { copyString } from '../vietnamese/fold.ts';
import { guideWords } from '../vietnamese/guide-words.ts';
import { HEADING_MARKS } from '../vietnamese/mark-words.ts';
import { ownTextEnd } from './main-text.ts';
import { countWords } from './boxes.ts';
import { titleLine } from './title-line.ts';

/** Lines that instruct, and lines on levels, that are kept. */
const MAX_KEPT = 4;
/** Of a question, characters. */
const MAX_TOGGLE_UNITS = 160;
/** Letters of a quote: longer lines are cut at a space. */
const MAX_QUOTE_UNITS = 300;

export function guidanceOf(outline: Outline): GuidanceFact | null {
  const end = ownTextEnd(outline);
  const title = titleLine(outline);
  const steps: GuidanceFact['steps'][number][] = [];
  const levels: GuidanceFact['levels'][number][] = [];
  let guide: QuoteFact | null = null;
  let plain = false;
  for (const line of outline.lines) {
    if (line.index >= end || line.place !== 'main') continue;
    const hits = guideWords.match(line.text);
    const ids = new Set(hits.map(({ id }) => id));
    if (ids.size === 0) continue;
    const isHead =
      line.level > 0 || line.index === title || isToggle(outline, line) || (line.bold && line.links.length === 0);
    if (guide === null && isHead && ids.has('guide')) {
      guide = quoteOf(outline, line);
      // a question is answered below it; news of a course asks nothing
      plain = hits.some(({ id, start }) => id === 'guide' && start === 0) || line.text.trimEnd().endsWith('?');
    }
    // a menu's entries say what they lead to
    if (ids.has('step') && steps.length < MAX_KEPT && !isLinks(outline, line))
      steps.push({ ...quoteOf(outline, line), ordered: ids.has('ordered'), acts: actsIn(hits) });
    if (!ids.has('numbered') && !ids.has('extent')) continue;
    const tells = tellsLevel(outline, line);
    const wording = ids.has('extent') ? 'extent' : 'numbered';
    if (levels.filter((level) => level.wording === wording && (level.tells ?? false) === tells).length >= MAX_KEPT)
      continue;
    levels.push({
      ...quoteOf(outline, line),
      wording,
      defines: ids.has('defines'),
      ...(tells ? { tells: true as const } : {}),
    });
  }
  return guide === null && steps.length === 0 && levels.length === 0 ? null : { guide, plain, steps, levels };
}

/** "Mức độ 3: gửi hồ sơ qua mạng, nhận kết quả tại quầy", on one line or two; a report on how many did so is none. */
function tellsLevel(outline: Outline, { text, index }: Line): boolean {
  const told = countWords(text) <= LEVEL_WORDS ? `${text} ${outline.lines[index + 1]?.text ?? ''}` : text;
  if (told.includes('%')) return false;
  const ids = new Set(guideWords.match(told).map(({ id }) => id));
  return !ids.has('counts') && LEVEL_ACTS.filter((act) => ids.has(act)).length >= MIN_LEVEL_ACTS;
}

/** A line of no more names a level: the cell of a table, a heading. */
const LEVEL_WORDS = 6;
const LEVEL_ACTS = ['files', 'pays', 'receives'] as const;
const MIN_LEVEL_ACTS = 2;

/** Words of links are most of the line: an entry of a menu, or a list of them. */
function isLinks(outline: Outline, { links, text }: Line): boolean {
  const linked = links.reduce((sum, link) => sum + (outline.links[link]?.words.length ?? 0), 0);
  return links.length > 0 && linked * 2 >= text.length;
}

/** A question that opens its answer. */
function isToggle(outline: Outline, { box, links, text }: Line): boolean {
  const around = outline.boxes[box];
  if (around === undefined || text.length > MAX_TOGGLE_UNITS) return false;
  if (around.tag === 'summary' || around.tag === 'dt') return true;
  return (
    around.marks.split(/[^a-z]+/).some((mark) => HEADING_MARKS.has(mark)) &&
    links.every((link) => (outline.links[link]?.url ?? null) === null)
  );
}

/** Different things to do that one line names. */
function actsIn(hits: ReturnType<typeof guideWords.match>): number {
  return new Set(hits.filter(({ id }) => id === 'step').map(({ phrase }) => phrase)).size;
}

function quoteOf(outline: Outline, { text, box }: Line): QuoteFact {
  const cut = text.length <= MAX_QUOTE_UNITS ? text.length : text.lastIndexOf(' ', MAX_QUOTE_UNITS);
  return { quote: copyString(text.slice(0, cut > 0 ? cut : MAX_QUOTE_UNITS)), selector: outline.selector(box) };
}
