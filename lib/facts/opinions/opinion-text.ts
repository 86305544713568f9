/** What opinions and replies are told by: days, states, and how much of them is quoted. */

import { findDates } from '../../vietnamese/dates.ts';
import { feedbackWords } from '../../vietnamese/feedback-words.ts';
import { copyString } from '../../vietnamese/fold.ts';
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
