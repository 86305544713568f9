/** What opinions and replies are told by: days, states, and how much of them is quoted. */

import { DATE_LABEL_WORDS } from '../../vietnamese/date-words.ts';
import { findDates, parseDate } from '../../vietnamese/dates.ts';
import { feedbackWords } from '../../vietnamese/feedback-words.ts';
import { copyString, fold } from '../../vietnamese/fold.ts';
import { matchShare } from '../../vietnamese/phrases.ts';
import { countWords } from '../boxes.ts';

const MAX_QUOTE_UNITS = 240;
/** A reply says something; a status is short. */
const STATUS_WORDS = 8;

export function isStatus(text: string): boolean {
  return countWords(text) <= STATUS_WORDS;
}

/** "Câu hỏi của bạn đã được chuyển đến phòng chuyên môn, Sở sẽ trả lời ..." */
function isDeferral(text: string): boolean {
  if (countWords(text) > DEFERRAL_WORDS) return false;
  const said = new Set(feedbackWords.match(text).map(({ id }) => id));
  return said.has('deferred') && said.has('sent-in');
}

/** A longer reply says something besides. */
const DEFERRAL_WORDS = 40;

/** "Đã trả lời qua email", "Xem tệp đính kèm" without a link: there is a reply, and it is not posted. */
export function isUntold(text: string, linked: boolean): boolean {
  if (linked || countWords(text) > UNTOLD_WORDS) return false;
  const hits = feedbackWords.match(text).filter(({ id }) => id === 'apart' || id === 'by-way');
  return hits.some(({ id }) => id === 'apart') && matchShare(text, hits) >= UNTOLD_SHARE;
}

const UNTOLD_WORDS = 12;
/** Letters of a cell that say no more. */
const UNTOLD_SHARE = 0.7;

export function isUnreplied(text: string): boolean {
  if (isDeferral(text)) return true;
  return isStatus(text) && feedbackWords.match(text).some(({ id }) => id === 'unreplied');
}

export function dayIn(text: string): { readonly date: string; readonly quote: string } | null {
  const found = findDates(text).find(({ date }) => date !== null);
  return found === undefined || found.date === null
    ? null
    : { date: found.date, quote: copyString(text.slice(found.start, found.end)) };
}

/** "Hồ sơ nộp ở đâu? (Nguyễn Văn Hòa - 12/05/2022)" */
export function endsWithDay(text: string): boolean {
  const day = dayIn(text);
  return day !== null && /^[\s)\].,]*$/u.test(text.slice(text.lastIndexOf(day.quote) + day.quote.length));
}

export function cut(text: string): string {
  const at = text.length <= MAX_QUOTE_UNITS ? text.length : text.lastIndexOf(' ', MAX_QUOTE_UNITS);
  return copyString(text.slice(0, at > 0 ? at : MAX_QUOTE_UNITS));
}

/**
 * "Trả lời của Sở Công Thương (22/04/2022)", "Trả lời ngày 22/04/2022:": a line that only heads the reply under it.
 * What goes on after who replies ("Trả lời của Sở lần trước không rõ") is a sentence.
 */
export function headsReply(text: string): boolean {
  if (text.length > MAX_HEAD_UNITS) return false;
  const hits = feedbackWords.match(text);
  const longest = (id: string, from: number): number =>
    Math.max(0, ...hits.filter((hit) => hit.id === id && hit.start === skipSpace(text, from)).map(({ end }) => end));
  const verb = longest('replied', 0);
  if (verb === 0) return false;
  const whose = longest('whose', verb);
  const who = whose === 0 ? 0 : longest('answerer', whose);
  if (whose > 0 && who === 0) return false;
  const rest = withoutDay(text.slice(Math.max(verb, who)));
  return rest === ''
    ? text.length > verb
    : who > 0 && countWords(rest) <= NAME_WORDS && /^\p{Lu}[^.:;?!]*$/u.test(rest);
}

const MAX_HEAD_UNITS = 90;
/** "Trả lời (22/04/2022)" with nothing under it: when, and not what. */
export const saysOnlyWhen = (text: string): boolean => parseDate(text) !== null;

/** Of an office, behind what kind of office it is. */
const NAME_WORDS = 8;

const skipSpace = (text: string, from: number): number => from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0);

/** Without a day at its end, the words that lead to it and its hour. */
function withoutDay(text: string): string {
  const day = findDates(text).find(({ date }) => date !== null);
  if (day === undefined) return text.replace(/[\s:]+$/u, '').trim();
  if (/\p{L}{2}/u.test(text.slice(day.end))) return text.trim();
  let left = text.slice(0, day.start).replace(DAY_OPENS, '');
  for (
    let word = LAST_WORD.exec(left);
    word !== null && DATE_LABEL_WORDS.has(fold(word[0]));
    word = LAST_WORD.exec(left)
  )
    left = left.slice(0, word.index).replace(DAY_OPENS, '');
  return left.trim();
}

const DAY_OPENS = /[\s([,:|–-]+$/u;
const LAST_WORD = /\p{L}+$/u;
