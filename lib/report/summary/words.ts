/** Words of a summary of scheduled runs. */

import { say } from '../../model/message.ts';
import type { Bilingual } from '../../model/plan.ts';
import type { DueReport, PortalSummary, RunState, ScheduleSummary } from '../../model/schedule.ts';
import { dayWords, momentWords, type Language } from '../words.ts';

export const SUMMARY_WORDS = {
  heading: { vi: 'Tóm tắt ngày {day}', en: 'Summary of {day}' },
  changed: { vi: '{count} cổng có thay đổi', en: '{count} {count?portal|portals} with changes' },
  trouble: { vi: '{count} cổng chưa soi được trọn', en: '{count} {count?portal|portals} not wholly audited' },
  same: { vi: '{count} cổng không đổi', en: '{count} {count?portal|portals} without change' },
  nothing: { vi: 'không có thay đổi', en: 'no change' },
  score: { vi: '{score} điểm', en: 'score {score}' },
  noScore: { vi: 'chưa có điểm', en: 'no score' },
  up: { vi: 'tăng {by}', en: 'up {by}' },
  down: { vi: 'giảm {by}', en: 'down {by}' },
  coverage: { vi: 'đã kết luận {share}%', en: '{share}% decided' },
  first: { vi: 'lần soi đầu tiên, chưa có gì để so sánh', en: 'the first run, nothing to compare with yet' },
  compared: { vi: 'so với ngày {day}', en: 'compared with {day}' },
  newlyMissing: { vi: 'Mới thiếu', en: 'Newly missing' },
  mended: { vi: 'Đã khắc phục', en: 'Mended' },
  mendedLine: { vi: 'trước đây {text}', en: 'before: {text}' },
  still: { vi: 'Vẫn thiếu', en: 'Still missing' },
  lacking: { vi: 'Đang thiếu', en: 'Missing' },
  unknown: { vi: 'Lần này chưa kết luận được', en: 'Cannot tell this time' },
  other: { vi: 'Thay đổi khác', en: 'Other changes' },
  due: { vi: 'Sắp đến hạn', en: 'Falls due' },
  onlySince: { vi: '{what} (từ ngày {day})', en: '{what} (since {day})' },
  pieces: { vi: '{count} điều', en: '{count} {count?thing|things}' },
  piecesSince: { vi: '{count} điều, từ ngày {day}', en: '{count} {count?thing|things}, since {day}' },
  stillShort: { vi: 'vẫn thiếu {count} điều', en: '{count} {count?thing|things} still missing' },
  stillShortSince: {
    vi: 'vẫn thiếu {count} điều, lâu nhất từ ngày {day}',
    en: '{count} {count?thing|things} still missing, the oldest since {day}',
  },
  more: { vi: '… và {count} điều nữa, xem báo cáo', en: '… and {count} more, see the report' },
  missed: { vi: 'bù cho {count} lịch đã lỡ', en: 'makes up for {count} missed {count?time|times}' },
  dueOn: { vi: 'trước ngày {day}, còn {left} ngày', en: 'before {day}, {left} {left?day|days} left' },
  ready: { vi: 'đã kết luận {decided}/{asked} yêu cầu', en: '{decided} of {asked} requirements decided' },
  toRecord: { vi: '{count} yêu cầu cần người kiểm tra ghi nhận', en: '{count} for an inspector to record' },
  unpublished: { vi: 'chưa công bố kết quả {periods}', en: 'results not published: {periods}' },
  troubles: { vi: 'Những lần trước chưa gửi được', en: 'Not delivered before' },
  troubleLine: {
    vi: '{target}: {count} bản tóm tắt chưa tới nơi từ {moment}; lý do gần nhất: {why}',
    en: '{target}: {count} {count?summary has|summaries have} not arrived since {moment}; latest reason: {why}',
  },
  retrying: { vi: 'đang thử lại', en: 'being retried' },
  givenUp: { vi: 'đã thôi thử', en: 'given up' },
  footer: {
    vi: 'Soi Cổng soi theo lịch; báo cáo kèm theo có bằng chứng và cách sửa từng điều. “Chưa kết luận được” không phải là thiếu sót.',
    en: 'Made by Soi Cổng on schedule; the reports hold the evidence and how to mend each thing. “Cannot tell” is not a gap.',
  },
} as const satisfies Record<string, Bilingual>;

export const STATE_WORDS: Readonly<Record<RunState, Bilingual>> = {
  finished: { vi: 'đã soi xong', en: 'audited' },
  outage: { vi: 'sự cố truy cập', en: 'outage' },
  interrupted: { vi: 'dừng giữa chừng', en: 'interrupted' },
  overtime: { vi: 'quá giờ', en: 'overtime' },
  failed: { vi: 'không soi được', en: 'not audited' },
  crashed: { vi: 'bị ngắt đột ngột', en: 'broken off' },
};

/** Also the subject of a mail. */
export function summaryTitle(summary: ScheduleSummary, lang: Language): string {
  const day = momentWords(summary.finishedAt, lang).day;
  return `${summary.title ?? 'Soi Cổng'} ${day}: ${countsLine(summary, lang)}`;
}

export function countsLine({ portals }: ScheduleSummary, lang: Language): string {
  const trouble = portals.filter(({ state }) => state !== 'finished').length;
  const changed = portals.filter(({ state, changed }) => changed && state === 'finished').length;
  const same = portals.length - trouble - changed;
  if (same === portals.length) return SUMMARY_WORDS.nothing[lang];
  const parts = [
    changed > 0 && say(SUMMARY_WORDS.changed, { count: changed })[lang],
    trouble > 0 && say(SUMMARY_WORDS.trouble, { count: trouble })[lang],
    same > 0 && say(SUMMARY_WORDS.same, { count: same })[lang],
  ];
  return parts.filter((part) => part !== false).join(', ');
}

/** Reports due on the same day share one line: what is ready is ready for all of them. */
export function dueLines(dues: readonly DueReport[], lang: Language): readonly string[] {
  return [...Map.groupBy(dues, ({ before }) => before).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [dueLine(first, group, lang)];
  });
}

/** `quý IV/2026, 6 tháng cuối năm 2026 và năm 2026`. */
export function periodNames(names: readonly string[], lang: Language): string {
  return listWords(
    names.map((name) => periodWords(name)[lang]),
    lang,
  );
}

function dueLine(first: DueReport, group: readonly DueReport[], lang: Language): string {
  const names = periodNames(
    group.map(({ name }) => name),
    lang,
  );
  const { before, daysLeft, decided, asked, toRecord, missingPeriods } = first;
  const ready = [
    say(SUMMARY_WORDS.ready, { decided, asked })[lang],
    missingPeriods.length > 0 &&
      say(SUMMARY_WORDS.unpublished, {
        periods: periodNames(missingPeriods, lang),
      })[lang],
    toRecord > 0 && say(SUMMARY_WORDS.toRecord, { count: toRecord })[lang],
  ].filter((part) => part !== false);
  const when = say(SUMMARY_WORDS.dueOn, { day: dayWords(before, lang), left: daysLeft })[lang];
  const head = lang === 'vi' ? `Báo cáo ${names}` : `Report for ${names}`;
  return `${head}: ${when}; ${ready.join('; ')}.`;
}

function listWords(words: readonly string[], lang: Language): string {
  const last = words.at(-1) ?? '';
  const and = lang === 'vi' ? ' và ' : ' and ';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${and}${last}`;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** `2026-Q3` as quý III/2026. */
export function periodWords(name: string): Bilingual {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})))?$/.exec(name);
  if (match === null) return { vi: name, en: name };
  const [, year, quarter, half, month] = match;
  if (quarter !== undefined)
    return { vi: `quý ${ROMAN[Number(quarter) - 1]}/${year}`, en: `quarter ${quarter} of ${year}` };
  if (half !== undefined)
    return half === '1'
      ? { vi: `6 tháng đầu năm ${year}`, en: `the first half of ${year}` }
      : { vi: `6 tháng cuối năm ${year}`, en: `the second half of ${year}` };
  if (month !== undefined) return { vi: `tháng ${Number(month)}/${year}`, en: `${year}-${month}` };
  return { vi: `năm ${year}`, en: `${year}` };
}

/** What needs reading first: portals with news, then those that could not be audited, then the rest; each in file order. */
export function inReadingOrder(portals: readonly PortalSummary[]): readonly PortalSummary[] {
  const rank = ({ changed, state }: PortalSummary): number => (!changed ? 2 : state === 'finished' ? 0 : 1);
  return portals.toSorted((a, b) => rank(a) - rank(b));
}
