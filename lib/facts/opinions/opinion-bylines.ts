/** Lines that say who sent an opinion and when, without a label: "Nguyễn Văn A - 14/06/2022", or the day on the next line. */

import type { Line } from '../../model/outline.ts';
import { contactWords } from '../../vietnamese/contact-words.ts';
import { findDates } from '../../vietnamese/dates.ts';
import { feedbackWords } from '../../vietnamese/feedback-words.ts';
import { namesSenderKind } from '../../vietnamese/opinion-senders.ts';

/** "Công ty TNHH một thành viên An Phát, huyện Mai Sơn - 14/06/2022 08:30". */
const MAX_UNITS = 80;
const NAME_WORDS = { least: 2, most: 6 };
const TIME = /\d{1,2}\s*[:hg]\s*\d{2}(?:\s*[:']\s*\d{2})?(?:\s*[ap]m)?/giu;

/** "(phường Quan Triều)" */
const BRACKETED = /\([^)]*\)/gu;

/** Places in `lines`. */
export function bylinesIn(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const { name, dated } = partsOf(line.text);
    if (isMailed(line.text)) found.add(at);
    if (!isName(name)) continue;
    if (dated) found.add(at);
    else if (isDay(lines[at + 1])) found.add(at);
  }
  return found;
}

/** "Bà Hoàng Thị M. (03/10/2022): Mẫu đơn bị lỗi ...": sender, day and words on one line. */
export function saidBy(text: string): boolean {
  const head = headOf(text);
  const day = head === null ? undefined : findDates(head).find(({ date }) => date !== null);
  if (head === null || day === undefined || /\p{L}/u.test(head.slice(day.end))) return false;
  const name = cleaned(head.slice(0, day.start)).replace(/[\s(\-–,]+$/u, '');
  return isName(name);
}

/**
 * "Bà Hoàng Thị M., xã Chiềng Mung: ...", "Ngày 18/04/2022, ông Lợi hỏi: ...": a sender without a day behind the name, and
 * words. News name people so too: it asks only where a reply follows.
 */
export function namesAsker(text: string): boolean {
  const head = headOf(text);
  if (head === null) return false;
  const day = findDates(head).find(({ date }) => date !== null);
  const lead = day === undefined ? null : head.slice(0, day.start).trim();
  const first = lead === '' || (lead !== null && withoutLabel(lead) === '');
  const who = day !== undefined && first ? head.slice(day.end).replace(/^[^\p{L}]+/u, '') : head;
  return namesSenderKind(who) && /\s\p{Lu}/u.test(who);
}

/** What stands before the colon, where enough is said behind it. */
function headOf(text: string): string | null {
  const colon = text.search(COLON);
  if (colon < 0 || colon > MAX_HEAD_UNITS) return null;
  return (text.slice(colon + 1).match(/[\p{L}\p{N}]+/gu) ?? []).length >= SAID_WORDS ? text.slice(0, colon) : null;
}

/** "2. Ông Cầm Văn B., bản Hìn, phường Chiềng An, thành phố Sơn La (gửi ngày 22/05/2022)". */
const MAX_HEAD_UNITS = 110;
const SAID_WORDS = 5;
/** Not the one between hour and minute: "Nguyễn Văn A (04/08/2022 10:29) - 12 Trần Phú, phường Chiềng Lề". */
export const COLON = /(?<!\d):|:(?!\d)/u;

/** "Nguyễn Văn A (a.nguyen@gmail.com) - phường Vinh Tân". */
export function isMailed(text: string): boolean {
  const mail = MAIL_AFTER.exec(text);
  return text.length <= MAX_UNITS && mail !== null && isPersonName(text.slice(0, mail.index));
}

const MAIL_AFTER = /\s*\(\s*[^\s()@]{1,40}@[^\s()@]{3,40}\s*\)/u;

function partsOf(text: string): { readonly name: string; readonly dated: boolean } {
  if (text.length > MAX_UNITS) return { name: '', dated: false };
  const day = findDates(text).find(({ date }) => date !== null);
  // "Nguyễn Văn A (04/08/2022 08:32) - 12 Trần Phú, Mai Sơn": where they live says nothing of who they are
  const before = day === undefined ? '' : cleaned(text.slice(0, day.start));
  if (day !== undefined && isName(before) && /^[^\p{L}]*[-–,]\s*[\p{L}\d]/u.test(text.slice(day.end)))
    return { name: before, dated: true };
  const rest = day === undefined ? text : `${text.slice(0, day.start)} ${text.slice(day.end)}`;
  return { name: cleaned(rest), dated: day !== undefined };
}

function cleaned(text: string): string {
  return withoutLabel(text.replace(TIME, ' ').replace(BRACKETED, ' '));
}

/** "Nguyễn Văn Lâm - gửi ngày" */
function withoutLabel(text: string): string {
  const label = feedbackWords
    .match(text)
    .find(({ id, end }) => id === 'asked-date' && /^[\P{L}]*$/u.test(text.slice(end)));
  return label === undefined ? text : text.slice(0, label.start);
}

function isDay(line: Line | undefined): boolean {
  if (line === undefined) return false;
  const { name, dated } = partsOf(line.text);
  return dated && !/\p{L}/u.test(name);
}

/** Words that all begin with a capital, or what people call themselves and firms. */
function isName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}.]+/gu) ?? [];
  if (words.length < NAME_WORDS.least) return false;
  const name = withoutPlace(text);
  return namesSenderKind(text.trim()) || (isPersonName(name) && !isShouted(name.match(/[\p{L}\p{N}.]+/gu) ?? []));
}

/** "Nguyễn Văn A, xã Thanh Hải": where they live begins with the kind of place. */
function withoutPlace(text: string): string {
  const comma = text.indexOf(',');
  if (comma < 0) return text;
  const behind = contactWords.match(text).find(({ id, start }) => id === 'address' && start > comma);
  return behind !== undefined && text.slice(comma + 1, behind.start).trim() === '' ? text.slice(0, comma) : text;
}

function isPersonName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}.]+/gu) ?? [];
  const fits = words.length >= NAME_WORDS.least && words.length <= NAME_WORDS.most;
  return fits && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "THÔNG BÁO" is a heading. */
function isShouted(words: readonly string[]): boolean {
  return words.every((word) => word === word.toUpperCase());
}
