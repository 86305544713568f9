/** What a page says it is about: topics of its title, headings, breadcrumb and address. */

import { byCodeUnits } from '../model/code-unit-order.ts';
import type { Subject } from '../model/facts/page.ts';
import type { Line, Outline } from '../model/outline.ts';
import { topicsOf, topicsOfSlug } from '../vietnamese/topics.ts';
import { countWords } from './boxes.ts';
import type { FactContext } from './context.ts';
import { drawnTitle, linksElsewhere } from './title-line.ts';

/** "Cải cách hành chính | Sở Nội vụ", "Tin tức » Cải cách hành chính", "A - B": each part may be the subject. */
const TITLE_SEPARATORS = /\s+[-–—|»›>·:]+\s+|\s*[|»›]\s*/u;

/** @param listed lines that tell of posts of a list: their titles are not what the page is about */
export function subjectsOf(
  outline: Outline,
  context: FactContext,
  listed: ReadonlySet<number> = new Set(),
): readonly Subject[] {
  const best = new Map<string, Subject>();
  const keep = (subject: Subject): void => {
    const key = `${subject.by} ${subject.topic}`;
    const known = best.get(key);
    if (known === undefined || subject.share > known.share) best.set(key, subject);
  };
  for (const part of outline.title.split(TITLE_SEPARATORS)) {
    for (const hit of topicsOf(part))
      keep({ topic: hit.topic, share: hit.share, by: 'title', quote: '', selector: 'title' });
  }
  const titles = new Set([boldOpening(outline), drawnTitle(outline)]);
  for (const line of outline.lines) {
    const by = titles.has(line.index) ? 'heading' : roleOf(line);
    if (by === null || (by === 'heading' && listed.has(line.index))) continue;
    for (const part of by === 'breadcrumb' ? line.text.split(TITLE_SEPARATORS) : [line.text]) {
      for (const hit of topicsOf(part)) {
        keep({ topic: hit.topic, share: hit.share, by, quote: line.text, selector: outline.selector(line.box) });
      }
    }
  }
  for (const hit of topicsOfSlug(context.url)) {
    keep({ topic: hit.topic, share: hit.last ? hit.share : hit.share / 2, by: 'slug', quote: '', selector: '' });
  }
  return [...best.values()].sort((a, b) => b.share - a.share || byCodeUnits(`${a.by}${a.topic}`, `${b.by}${b.topic}`));
}

function roleOf(line: Line): 'heading' | 'breadcrumb' | null {
  if (line.place === 'breadcrumb') return 'breadcrumb';
  return line.place === 'main' && line.level >= 1 && line.level <= 3 ? 'heading' : null;
}

/** The main text of a page without headings begins with its title in bold; -1 where it does not. */
function boldOpening(outline: Outline): number {
  const main = outline.lines.filter(({ place }) => place === 'main');
  const [first] = main;
  if (first === undefined || !first.bold || main.some(({ level }) => level > 0)) return -1;
  const words = countWords(first.text);
  return words >= MIN_TITLE_WORDS && words <= MAX_TITLE_WORDS && !linksElsewhere(outline, first.links)
    ? first.index
    : -1;
}

/** "CẢI CÁCH HÀNH CHÍNH" has four, a paragraph in bold many. */
const MIN_TITLE_WORDS = 2;
const MAX_TITLE_WORDS = 30;

/** Lines of the breadcrumb, as shown. */
export function breadcrumbOf(outline: Outline): readonly string[] {
  return outline.lines.filter((line) => line.place === 'breadcrumb').map((line) => line.text);
}
