/** What people said of findings, in sentences; and the score with it. */

import type { Bilingual } from '../model/plan.ts';
import { say } from '../model/message.ts';
import type { Report, ReportPart, ReportRequirement } from '../model/report.ts';
import { MAX_REASON, type LaidReview } from '../model/review.ts';
import { creditOf } from '../model/standing.ts';
import { dayWords, decimal, momentWords, OUTCOME_WORDS, type Language } from './words.ts';

export const REVIEW_WORDS = {
  holds: {
    vi: 'Người kiểm tra kết luận: {outcome}. Lý do: {reason} ({by}, ngày {day}{until})',
    en: 'A person’s outcome: {outcome}. Reason: {reason} ({by}, {day}{until})',
  },
  expired: {
    vi: 'Cần xác nhận lại: kết luận của người kiểm tra là {outcome}, chỉ có giá trị đến {last}. Lý do: {reason} ({by}, ngày {day})',
    en: 'To be confirmed: a person’s outcome was {outcome}, which held until {last}. Reason: {reason} ({by}, {day})',
  },
  changed: {
    vi: 'Cần xem lại: người kiểm tra kết luận {outcome}, nhưng căn cứ trên cổng nay đã khác. Lý do khi đó: {reason} ({by}, ngày {day}{found})',
    en: 'To be looked at again: a person’s outcome was {outcome}, but what stands on the portal has changed since. Reason then: {reason} ({by}, {day}{found})',
  },
  doubted: { vi: 'Có người nghi kết luận này: {reason} ({by}, ngày {day})', en: 'Doubted: {reason} ({by}, {day})' },
  dismissed: { vi: 'Không xử lý: {reason} ({by}, ngày {day})', en: 'Not worked on: {reason} ({by}, {day})' },
  share: { vi: '{outcome} ({share}% trọng số)', en: '{outcome} ({share}% of its weight)' },
  until: { vi: ', có giá trị đến {last}', en: ', until {last}' },
  found: { vi: '; khi đó công cụ kết luận: {outcome}', en: '; the tool said then: {outcome}' },
  nobody: { vi: 'không ghi tên', en: 'no name given' },
  score: {
    vi: 'Tính cả kết luận của người kiểm tra: {score}/100, đã kết luận {share}% trọng số ({decided}/{weighed})',
    en: 'With people’s outcomes: {score}/100, {share}% of the weight decided ({decided}/{weighed})',
  },
  counts: {
    vi: '{holding} kết luận của người kiểm tra đang có giá trị, {asking} cần xem lại',
    en: '{holding} {holding?outcome|outcomes} by people {holding?holds|hold}, {asking} to be looked at again',
  },
  asking: { vi: 'Người kiểm tra cần xem lại', en: 'To be looked at again by a person' },
  name: { vi: 'Kết luận của người kiểm tra', en: 'Outcome by a person' },
} as const satisfies Record<string, Bilingual>;

/** In a table's cell. */
export const STATE_NAMES: Readonly<Record<LaidReview['state'], Bilingual>> = {
  holds: { vi: 'đang có giá trị', en: 'holds' },
  expired: { vi: 'hết giá trị, cần xác nhận lại', en: 'expired, to be confirmed' },
  changed: { vi: 'căn cứ đã khác, cần xem lại', en: 'facts have changed, to be looked at again' },
  noted: { vi: 'ghi chú', en: 'a note' },
};

export function reviewText(review: LaidReview, lang: Language): string {
  const { what, state, until, basis } = review;
  const words = REVIEW_WORDS[what === 'recorded' ? (state === 'noted' ? 'holds' : state) : what];
  const last = until === null ? '' : dayWords(until, lang);
  const values = {
    outcome: outcomeText(review, lang),
    reason: doubtText(review.reason, lang)
      .slice(0, MAX_REASON)
      .replace(/[.\s]+$/, ''),
    by: review.by.trim() === '' ? REVIEW_WORDS.nobody[lang] : review.by,
    day: momentWords(review.at, lang).day,
    last,
    until: until === null ? '' : say(REVIEW_WORDS.until, { last })[lang],
    found: basis === undefined ? '' : say(REVIEW_WORDS.found, { outcome: OUTCOME_WORDS[basis.outcome] })[lang],
  };
  return `${say(words, values)[lang]}.`;
}

/** "Đạt một phần (70% trọng số)". */
export function outcomeText({ outcome, credit }: Pick<LaidReview, 'outcome' | 'credit'>, lang: Language): string {
  if (outcome === null) return '';
  const words = OUTCOME_WORDS[outcome][lang];
  if (outcome !== 'partial') return words;
  return say(REVIEW_WORDS.share, { outcome: words, share: decimal(100 * creditOf(outcome, credit), lang) })[lang];
}

/** A doubt from a page begins with words that programs know it by. */
const DOUBT = /^(elsewhere|misread|not-ours|outdated): [a-z0-9-]+: /;
const DOUBT_WORDS: Readonly<Record<string, Bilingual>> = {
  elsewhere: { vi: 'có ở chỗ khác trên cổng', en: 'it is elsewhere on the portal' },
  misread: { vi: 'công cụ đọc sai trang', en: 'the page was misread' },
  'not-ours': { vi: 'không phải việc của đơn vị', en: 'it is not this office’s duty' },
  outdated: { vi: 'trang đã được sửa', en: 'the page has been mended since' },
};

function doubtText(reason: string, lang: Language): string {
  const words = DOUBT_WORDS[DOUBT.exec(reason)?.[1] ?? ''];
  return words === undefined ? reason : `${words[lang]} (${reason.replace(DOUBT, '')})`;
}

/** Those that ask for a person. */
export function askingReviews({ reviews = [] }: ReportRequirement): readonly LaidReview[] {
  return reviews.filter(({ state }) => state === 'expired' || state === 'changed');
}

/** The score with what people recorded, and how much it speaks for; null where nobody recorded anything. */
export function reviewedScoreText({ reviewed }: Pick<ReportPart, 'reviewed'>, lang: Language): string | null {
  if (reviewed === undefined) return null;
  const { score, weighed, holding, asking } = reviewed;
  const counts = say(REVIEW_WORDS.counts, { holding, asking })[lang];
  if (holding === 0) return `${counts}.`;
  const values = {
    score: score.value === null ? '—' : decimal(score.value, lang),
    share: decimal(weighed === 0 ? 0 : (100 * score.possible) / weighed, lang),
    decided: score.possible,
    weighed,
  };
  return `${say(REVIEW_WORDS.score, values)[lang]}; ${counts}.`;
}

/** Every review of a report, with what it was said of. */
export function reviewsOf(
  part: Pick<Report, 'requirements'>,
): readonly { readonly requirement: ReportRequirement; readonly review: LaidReview }[] {
  return part.requirements.flatMap((requirement) =>
    (requirement.reviews ?? []).map((review) => ({ requirement, review })),
  );
}
