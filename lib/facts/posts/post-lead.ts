/** The summary that a list shows of a post. */

import type { Outline } from '../../model/outline.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { whollyLink } from '../../vietnamese/pager-words.ts';
import { countWords, lineAt } from '../boxes.ts';
import { isDateLine, lineStamps, stampsIn } from '../dates/date-stamps.ts';
import type { ListedPost } from './post-lists.ts';
import { bare, besideTitle, MAX_TICKER } from './post-title.ts';
import type { PostTitle } from './post-title.ts';

/** Shorter lines are bylines, tools, sections. */
const LEAD_WORDS = 8;
const MAX_LEAD_UNITS = 300;
/** "Xem thêm" is no other post. */
const TITLE_WORDS = 3;

/** One line as shown, or the beginning of it; '' where the list shows none. */
export function postLead(outline: Outline, post: ListedPost, title: PostTitle, today: string): string {
  const place = post.links[0]?.link.place;
  for (let at = post.from; at < Math.min(post.to, outline.lines.length); at += 1) {
    const line = lineAt(outline, at);
    if (line.place !== place || at === post.groupDate) continue;
    if (at === title.line) {
      // title and summary on one line
      const [, after = ''] = besideTitle(line.text, title.text);
      const rest = bare(beforeOthers(outline, post, after).replace(/^[\s:.\-–—|)\]]+/u, ''), today);
      if (countWords(rest) >= LEAD_WORDS && !isDateLine(stampsIn(rest, today))) return cut(rest);
      continue;
    }
    if (countWords(line.text) < LEAD_WORDS || whollyLink(line.text) !== null || line.text === title.text) continue;
    if (isDateLine(lineStamps(outline, at, today))) continue;
    return cut(bare(line.text, today));
  }
  return '';
}

/** A ticker sets several titles on one line. */
function beforeOthers(outline: Outline, { links }: ListedPost, text: string): string {
  const own = new Set(links.map(({ link }) => link.index));
  const line = links[0]?.link.line ?? -1;
  const all = line < 0 ? [] : lineAt(outline, line).links;
  if (all.length > MAX_TICKER) return '';
  let end = text.length;
  for (const index of all) {
    const words = outline.links[index]?.words ?? '';
    const at = own.has(index) || countWords(words) < TITLE_WORDS ? -1 : text.indexOf(words);
    if (at >= 0 && at < end) end = at;
  }
  return text.slice(0, end);
}

/** At a word, so that what is cut still stands on the page. */
function cut(text: string): string {
  if (text.length <= MAX_LEAD_UNITS) return copyString(text);
  const end = text.lastIndexOf(' ', MAX_LEAD_UNITS);
  return copyString(text.slice(0, end > 0 ? end : MAX_LEAD_UNITS));
}
