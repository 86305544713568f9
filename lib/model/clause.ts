import type { Bilingual, LawBasis } from './plan.ts';

/** Words of clauses that are not numbers, as plan files write them, and in Vietnamese. */
const WORDS: readonly (readonly [written: RegExp, vi: string])[] = [
  [/\bpreamble\b/g, 'phần mở đầu'],
  [/\brecipients list\b/g, 'nơi nhận'],
  [/\bannex\b/g, 'phụ lục'],
  [/\btable\b/g, 'bảng'],
];

/** Where a plan says something, for readers: `II.2; preamble` is `II.2; phần mở đầu` in Vietnamese. */
export function clauseText(clause: string): Bilingual {
  return { vi: WORDS.reduce((text, [written, vi]) => text.replace(written, vi), clause), en: clause };
}

/** Where a requirement stands, for readers: the plan's clause, or the articles of law that bind at the audit date. */
export function clauseOf({
  clause,
  law,
}: {
  readonly clause: string;
  readonly law?: readonly LawBasis[] | undefined;
}): Bilingual {
  if (law === undefined) return clauseText(clause);
  const vi = law.map((basis) => `${basis.instrument.vi}, ${basis.article}${SUMMARY[basis.source].vi}`);
  const en = law.map((basis) => `${basis.instrument.en}, ${articleText(basis.article).en}${SUMMARY[basis.source].en}`);
  return { vi: vi.join('; '), en: en.join('; ') };
}

const SUMMARY: Readonly<Record<LawBasis['source'], Bilingual>> = {
  read: { vi: '', en: '' },
  secondary: { vi: ' (nguồn thứ cấp)', en: ' (from summaries)' },
};

/** `Điều 9 khoản 1 điểm a` is `Article 9 clause 1 point a`. */
export function articleText(article: string): Bilingual {
  return { vi: article, en: ARTICLE_WORDS.reduce((text, [vi, en]) => text.replaceAll(vi, en), article) };
}

const ARTICLE_WORDS: readonly (readonly [vi: string, en: string])[] = [
  ['Điều', 'Article'],
  ['khoản về', 'the clause on'],
  ['khoản', 'clause'],
  ['điểm', 'point'],
];
