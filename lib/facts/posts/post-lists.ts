/** Posts put together into the lists they stand in, each post with the lines that tell of it. */

import type { Outline, Place } from '../../model/outline.ts';
import { HEADING_MARKS } from '../../vietnamese/mark-words.ts';
import { whollyListHeading } from '../../vietnamese/news-words.ts';
import { whollyLink } from '../../vietnamese/pager-words.ts';
import { boxAt, commonBox, countWords, hasMark, isWithin, lineAt, stepsUp } from '../boxes.ts';
import { isDateLine, lineStamps } from '../dates/date-stamps.ts';
import { monthNamed } from './month-links.ts';
import { showsSomething } from '../pictures.ts';
import type { PostBox } from './post-boxes.ts';

export interface ListedPost extends PostBox {
  /** Lines that tell of it, beyond its box where a list sets titles, dates and summaries side by side. */
  readonly from: number;
  readonly to: number;
  /** The line of a date that stands above or below it for a group of posts; -1 when none. */
  readonly groupDate: number;
  /** `2022-07`, where a heading names the month of its group ("Tháng 7/2022"). */
  readonly groupMonth: string | null;
}

export interface PostList {
  readonly posts: readonly ListedPost[];
  /** Smallest box that holds all of them. */
  readonly container: number;
  /** Only one post: nothing but its own marks tells that it is one. */
  readonly single: boolean;
}

export function postLists(outline: Outline, boxes: readonly PostBox[], today: string): readonly PostList[] {
  const lists: PostBox[][] = [];
  for (const [index, box] of boxes.entries()) {
    const next = boxes[index + 1];
    if (next !== undefined && headsList(outline, box, next, today)) continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list !== undefined && last !== undefined && isOneList(outline, last, box, today)) list.push(box);
    else lists.push([box]);
  }
  return lists.map((list) => laid(outline, list, today));
}

/** "Tin hoạt động", a link in a heading's box over boxes of another kind: it names their list and is no post of it. */
function headsList(outline: Outline, box: PostBox, next: PostBox, today: string): boolean {
  const [own, other] = [boxAt(outline, box.box), boxAt(outline, next.box)];
  if (box.to - box.from !== 1 || next.from < box.to || !box.alone) return false;
  if (own.parent === other.parent && own.tag === other.tag && own.marks === other.marks) return false;
  // side by side with its posts: only a box that is named as a heading, or no heading where the posts have theirs
  if (
    own.parent === other.parent &&
    (own.tag === other.tag ? !hasMark(own, HEADING_MARKS) : lineAt(outline, box.from).level === 0)
  )
    return false;
  const line = lineAt(outline, box.from);
  const words = Math.max(...box.links.map(({ link }) => countWords(link.words)));
  const leads = ({ links }: PostBox): boolean => links.some(({ link }) => link.url !== null);
  return (
    words <= (leads(box) || !leads(next) ? HEADING_WORDS : UNLINKED_WORDS) &&
    !line.pictures.some((picture) => isShown(outline, picture)) &&
    lineStamps(outline, line.index, today).length === 0 &&
    isWithin(outline, next.box, own.parent)
  );
}

function isShown(outline: Outline, picture: number): boolean {
  const found = outline.pictures[picture];
  return found !== undefined && showsSomething(found);
}

const HEADING_WORDS = 7;
/** What leads nowhere, over what does, may say more. */
const UNLINKED_WORDS = 14;

/** Lines of a summary. */
const SUMMARY_LINES = 3;
/** Steps from a post's own container up to what it shares with the next post. */
const MAX_STEPS = 3;

function isOneList(outline: Outline, a: PostBox, b: PostBox, today: string): boolean {
  const [first, second] = [boxAt(outline, a.box), boxAt(outline, b.box)];
  if (a.links[0]?.link.place !== b.links[0]?.link.place) return false;
  for (let at = a.to; at < b.from; at += 1) if (separates(outline, at, today)) return false;
  if (first.parent === second.parent) return true;
  // a lead story with its summary, over the list of the others in one block
  if (!a.alone && isWithin(outline, b.box, a.box) && b.from - a.to <= SUMMARY_LINES) return true;
  const shared = commonBox(outline, a.box, b.box);
  // another list's text between them: the boxes are not side by side
  for (let at = a.to; at < b.from; at += 1) if (!datesGroup(outline, at, today)) return false;
  const up = [stepsUp(outline, first.parent, shared), stepsUp(outline, second.parent, shared)] as const;
  if (up[0] > MAX_STEPS || up[1] > MAX_STEPS) return false;
  // under the next day or month: a group of one post may stand a box higher than one of several
  if (b.from > a.to) return true;
  const alike = boxAt(outline, first.parent).tag === boxAt(outline, second.parent).tag && first.tag === second.tag;
  return (
    (alike && up[0] === up[1]) || first.parent === shared || second.parent === shared || (up[0] <= 1 && up[1] <= 1)
  );
}

/** A heading or "Xem thêm" ends a list; the date of a group does not. */
function separates(outline: Outline, at: number, today: string): boolean {
  const line = lineAt(outline, at);
  if (datesGroup(outline, at, today)) return false;
  if (line.level > 0 || whollyListHeading(line.text) !== null) return true;
  return whollyLink(line.text) === 'more' && isListEnd(outline, at);
}

/** The day or the month of the posts below it. A month that is a link leads to an archive. */
function datesGroup(outline: Outline, at: number, today: string): boolean {
  return isDateLine(lineStamps(outline, at, today)) || monthOver(outline, at) !== null;
}

function monthOver(outline: Outline, at: number): string | null {
  const { text, links } = lineAt(outline, at);
  return links.length > 0 ? null : monthNamed(text);
}

/** For each post the month named above it, with other posts of its group between at most. */
function groupMonths(outline: Outline, list: readonly PostBox[]): readonly (string | null)[] {
  let group: string | null = null;
  return list.map((post, index) => {
    const floor = list[index - 1]?.to ?? Math.max(0, post.from - 2);
    for (let at = post.from - 1; at >= floor; at -= 1) {
      const month = monthOver(outline, at);
      if (month === null) continue;
      group = month;
      break;
    }
    return group;
  });
}

/** "Xem thêm" of the list and not of a post: it leads to a page that no post of the list has. */
function isListEnd(outline: Outline, at: number): boolean {
  const line = lineAt(outline, at);
  const url = line.links.map((link) => outline.links[link]?.url).find((one) => typeof one === 'string');
  if (url === undefined) return false;
  for (let above = Math.max(0, at - MAX_FLAT_LINES); above < at; above += 1) {
    if (lineAt(outline, above).links.some((link) => outline.links[link]?.url === url)) return false;
  }
  return true;
}

/** Lines of a post in a list without boxes. */
const MAX_FLAT_LINES = 12;

function laid(outline: Outline, list: readonly PostBox[], today: string): PostList {
  const container = list
    .slice(1)
    .reduce((box, post) => commonBox(outline, box, post.box), boxAt(outline, list[0]?.box ?? 0).parent);
  const flat = isFlat(outline, list, today);
  const groups = flat ? [] : groupDates(outline, list, container, today);
  const months = groupMonths(outline, list);
  const leading = flat && leadsWithDate(outline, list, container, today);
  const posts = list.map((post, index): ListedPost => {
    const next = list[index + 1]?.from ?? endOfLast(outline, post, container, today);
    const previous = list[index - 1]?.to ?? Math.max(0, post.from - 1);
    const groupMonth = months[index] ?? null;
    if (!flat) return { ...post, groupDate: groups[index] ?? -1, groupMonth };
    const from = leading ? firstOfDates(outline, previous, post.from, today) : post.from;
    const to = leading && list[index + 1] !== undefined ? firstOfDates(outline, post.to, next, today) : next;
    return { ...post, from, to: Math.max(post.to, to), groupDate: -1, groupMonth };
  });
  return { posts, container: Math.max(container, 0), single: list.length === 1 };
}

/** Titles, dates and summaries stand side by side, without a box around each post. */
function isFlat(outline: Outline, list: readonly PostBox[], today: string): boolean {
  if (list.length === 1) return false;
  let gaps = 0;
  let texts = 0;
  let dates = 0;
  for (const [index, post] of list.entries()) {
    const next = list[index + 1];
    if (next === undefined) break;
    gaps += 1;
    let text = 0;
    for (let at = post.to; at < next.from; at += 1) text += isDateLine(lineStamps(outline, at, today)) ? 0 : 1;
    if (text > 0) texts += 1;
    else if (next.from > post.to) dates += 1;
  }
  return texts * 2 >= gaps || dates === gaps;
}

/** The date stands before each title: there is one before the first, and none right after the last. */
function leadsWithDate(outline: Outline, list: readonly PostBox[], container: number, today: string): boolean {
  const first = list[0];
  const last = list.at(-1);
  if (first === undefined || last === undefined) return false;
  const before = first.from - 1;
  if (
    before < 0 ||
    !isDateLine(lineStamps(outline, before, today)) ||
    !isWithin(outline, lineAt(outline, before).box, container)
  )
    return false;
  const after = last.to < outline.lines.length && isWithin(outline, lineAt(outline, last.to).box, container);
  return !after || !isDateLine(lineStamps(outline, last.to, today));
}

/** The first of the date lines that stand right before `to`, not before `from`. */
function firstOfDates(outline: Outline, from: number, to: number, today: string): number {
  let at = to;
  while (at > from && isDateLine(lineStamps(outline, at - 1, today))) at -= 1;
  return at;
}

/** Where the last post of a flat list ends: at a heading, a pager, "Xem thêm", or the end of the container. */
function endOfLast(outline: Outline, post: PostBox, container: number, today: string): number {
  const end = Math.min(boxAt(outline, Math.max(container, 0)).to, post.to + MAX_FLAT_LINES);
  let at = post.to;
  while (at < end && !separates(outline, at, today) && !NUMBERS.test(lineAt(outline, at).text)) at += 1;
  return at;
}

const NUMBERS = /^[\d\s.…«»‹›<>|]+$/;

/** For each post the date line above it, with other posts of its group between at most; -1 where none stands. */
function groupDates(outline: Outline, list: readonly PostBox[], container: number, today: string): readonly number[] {
  const above = list.map((post, index) => {
    const floor = list[index - 1]?.to ?? Math.max(0, post.from - 1);
    for (let at = post.from - 1; at >= floor; at -= 1) if (isDateLine(lineStamps(outline, at, today))) return at;
    return -1;
  });
  const several = above.filter((at) => at >= 0).length > 1;
  let group = -1;
  return above.map((at) => {
    if (at >= 0) group = isGroupHeading(outline, at, container, several, list[0]?.links[0]?.link.place) ? at : -1;
    return group;
  });
}

/** The date of a group: drawn as a heading, or one of several in the list. A lone date over a list may be a clock. */
function isGroupHeading(
  outline: Outline,
  at: number,
  container: number,
  several: boolean,
  place: Place | undefined,
): boolean {
  const line = lineAt(outline, at);
  if (line.place !== place) return false;
  if (line.level > 0 || line.bold || hasMark(boxAt(outline, line.box), HEADING_MARKS)) return true;
  return several && isWithin(outline, line.box, container);
}
