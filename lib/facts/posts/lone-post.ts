/** The one post of a column on a page that shows nothing else: its heading, the post's title, and its day below. */

import type { Outline } from '../../model/outline.ts';
import { countWords } from '../boxes.ts';
import { bestStamp, isDateLine, lineStamps } from '../dates/date-stamps.ts';
import { showsSomething } from '../pictures.ts';
import { titleLine } from '../title-line.ts';
import type { ListedPost, PostList } from './post-lists.ts';

/** Words of a page's text besides headings, the title and its day: a count of posts or a page number at most. */
const OTHER_WORDS = 6;

/**
 * The list with its post's day, which stands in a box of its own under the title; null where the page says more than
 * that. A section or an author linked over the day of an article looks the same but for the article's text, pictures
 * and files.
 */
export function withDayBelow(outline: Outline, list: PostList, today: string): PostList | null {
  const [post] = list.posts;
  const link = post?.links.find(({ mute }) => !mute)?.link;
  if (!list.single || post === undefined || link === undefined || link.place !== 'main' || link.line < 0) return null;
  if (!isDayBelow(outline, link.line + 1, today)) return null;
  const dated: ListedPost = { ...post, from: link.line, to: link.line + 2 };
  return isAllOfPage(outline, dated) ? { ...list, posts: [dated] } : null;
}

function isDayBelow(outline: Outline, at: number, today: string): boolean {
  const line = outline.lines[at];
  if (line === undefined || line.place !== 'main' || line.level > 0 || line.links.length > 0) return false;
  const stamps = lineStamps(outline, at, today);
  // a day of update is the section's, not a post's
  return isDateLine(stamps) && bestStamp(stamps)?.role !== 'updated';
}

function isAllOfPage(outline: Outline, { from, to }: ListedPost): boolean {
  if (outline.frames.length > 0) return false;
  const isOther = (line: number) => line < from || line >= to;
  const heading = titleLine(outline);
  let [headed, words] = [false, 0];
  for (const line of outline.lines) {
    if (line.place !== 'main' || !isOther(line.index)) continue;
    if (line.level === 0 && line.index !== heading) words += countWords(line.text);
    else headed ||= line.index < from;
    if (words > OTHER_WORDS) return false;
  }
  if (!headed) return false;
  return !outline.pictures.some(
    (picture) => isOther(picture.line) && picture.place === 'main' && showsSomething(picture),
  );
}
