/** A report as rows: what the sheets and tables of every office format are made of. */

import { z } from 'zod';
import { clauseOf } from '../../model/clause.ts';
import type { Outcome } from '../../model/finding.ts';
import { WEIGHT_POINTS } from '../../model/plan.ts';
import type { Report, ReportRequirement } from '../../model/report.ts';
import type { LaidReview } from '../../model/review.ts';
import { standingOf } from '../../model/standing.ts';
import { costliest, scoreCost } from '../costs.ts';
import { quoteHref, webHref } from '../links.ts';
import { monthsUpTo } from '../months.ts';
import { partsOf } from '../parts.ts';
import { outcomeText, reviewsOf, reviewText, STATE_NAMES } from '../reviews.ts';
import { OUTCOME_WORDS, WEIGHT_WORDS, type Language } from '../words.ts';

interface Place {
  readonly plan: string;
  readonly id: string;
  readonly title: string;
  readonly clause: string;
}

export interface OutcomeRow extends Place {
  /** '' for what carries no weight. */
  readonly weight: string;
  readonly points: number | null;
  readonly outcome: Outcome;
  readonly outcomeWords: string;
  /** Points of weight that were earned; null where the outcome does not count. */
  readonly earned: number | null;
  readonly summary: string;
  readonly gaps: readonly string[];
  /** Each way of mending once. */
  readonly fixes: readonly string[];
  readonly quote: string;
  readonly url: string;
  /** Address of the quote on its page; null where it is none that can be opened. */
  readonly link: string | null;
  /** ISO 8601, or ''. */
  readonly readAt: string;
  /** Of the sealed page, or ''. */
  readonly warcRecord: string;
  /** The outcome that a person recorded, whether it holds or not. */
  readonly review: ReviewCells | null;
  /** All that people said, in sentences. */
  readonly said: readonly string[];
  /** With the outcome that holds: the person's, else the tool's. */
  readonly standing: { readonly points: number | null; readonly outcomeWords: string; readonly earned: number | null };
}

export interface ReviewCells {
  readonly outcome: string;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** YYYY-MM-DD, or ''. */
  readonly until: string;
  readonly state: string;
}

export function outcomeRows(report: Report, lang: Language): readonly OutcomeRow[] {
  return partsOf(report).flatMap((part) => part.requirements.map((r) => outcomeRow(r, part, lang)));
}

function outcomeRow(r: ReportRequirement, report: Report, lang: Language): OutcomeRow {
  const [evidence] = r.evidence;
  const points = r.weight === null ? null : WEIGHT_POINTS[r.weight];
  const { reviews = [] } = r;
  const recorded = reviews.find(({ what }) => what === 'recorded');
  const standing = standingOf(r);
  return {
    ...placeOf(r, report, lang),
    weight: r.weight === null ? '' : WEIGHT_WORDS[r.weight][lang],
    points,
    outcome: r.outcome,
    outcomeWords: OUTCOME_WORDS[r.outcome][lang],
    earned: earnedOf(points, r),
    summary: r.summary[lang],
    gaps: r.gaps.map(({ message }) => message[lang]),
    fixes: [...new Set(r.gaps.map(({ fix }) => fix[lang]))],
    quote: evidence?.quote ?? '',
    url: evidence?.url ?? '',
    link:
      evidence === undefined ? null : openable(quoteHref(evidence.url, evidence.quote, evidence.page), evidence.url),
    readAt: evidence?.fetchedAt ?? '',
    warcRecord: evidence?.warcRecord ?? '',
    review: recorded === undefined ? null : reviewCells(recorded, lang),
    said: reviews.map((review) => reviewText(review, lang)),
    standing: {
      points: standing.weight === null ? null : WEIGHT_POINTS[standing.weight],
      outcomeWords: OUTCOME_WORDS[standing.outcome][lang],
      earned: earnedOf(standing.weight === null ? null : WEIGHT_POINTS[standing.weight], standing),
    },
  };
}

function earnedOf(points: number | null, { outcome, credit }: Pick<ReportRequirement, 'outcome' | 'credit'>) {
  const counts = outcome === 'passed' || outcome === 'partial' || outcome === 'failed';
  return points === null || !counts ? null : Math.round(points * credit * 100) / 100;
}

function reviewCells(review: LaidReview, lang: Language): ReviewCells {
  const { reason, by, at, until, state } = review;
  return { outcome: outcomeText(review, lang), reason, by, at, until: until ?? '', state: STATE_NAMES[state][lang] };
}

export interface ReviewRow extends Place, ReviewCells {
  /** The tool's. */
  readonly found: string;
}

/** All that people said, in the plan's order. */
export function reviewRows(report: Report, lang: Language): readonly ReviewRow[] {
  return partsOf(report).flatMap((part) =>
    reviewsOf(part).map(({ requirement, review }) => ({
      ...placeOf(requirement, part, lang),
      ...reviewCells(review, lang),
      ...(review.what === 'recorded' ? {} : { outcome: '', reason: reviewText(review, lang) }),
      found: OUTCOME_WORDS[requirement.outcome][lang],
    })),
  );
}

export interface GapRow extends Place {
  readonly weight: string;
  /** By how much the score would rise were the whole requirement met. */
  readonly cost: number;
  readonly message: string;
  readonly fix: string;
  readonly url: string;
  readonly link: string | null;
}

/** The dearest requirement first. */
export function gapRows(report: Report, lang: Language): readonly GapRow[] {
  return partsOf(report).flatMap((part) =>
    costliest(part).flatMap((r) =>
      r.gaps.map((gap) => ({
        ...placeOf(r, part, lang),
        weight: r.weight === null ? '' : WEIGHT_WORDS[r.weight][lang],
        cost: Math.round(scoreCost(r, part) * 10) / 10,
        message: gap.message[lang],
        fix: gap.fix[lang],
        url: gap.url,
        link: openable(gap.url, gap.url),
      })),
    ),
  );
}

export type ProcedureState = 'missing' | 'abolishedListed' | 'unknown';

export interface ProcedureRow extends Place {
  readonly code: string;
  readonly name: string;
  readonly state: ProcedureState;
  readonly url: string;
  readonly link: string | null;
}

const STATES: readonly ProcedureState[] = ['missing', 'abolishedListed', 'unknown'];
const procedures = z
  .array(z.object({ code: z.string().nullish(), name: z.string().nullish(), url: z.string().nullish() }))
  .catch([]);

/** What the lists of procedures lack, what should no longer stand on them, and what the reference does not know. */
export function procedureRows(report: Report, lang: Language): readonly ProcedureRow[] {
  return eachRequirement(report).flatMap(({ r, part }) =>
    STATES.flatMap((state) =>
      procedures.parse(r.details[state] ?? []).map(({ code, name, url }) => ({
        ...placeOf(r, part, lang),
        code: code ?? '',
        name: name ?? '',
        state,
        url: url ?? '',
        link: openable(url ?? '', url ?? ''),
      })),
    ),
  );
}

export interface MonthRow extends Place {
  /** Of the administrative-reform column alone, where all news columns are counted beside it. */
  readonly reformOnly: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

const monthCounts = z.record(z.string().regex(/^\d{4}-\d{2}$/), z.number()).catch({});

/** Articles month by month, and the months of the plans' years up to the audit date. */
export function monthRows(
  report: Report,
  lang: Language,
): { readonly months: readonly string[]; readonly rows: readonly MonthRow[] } {
  const rows = eachRequirement(report).flatMap(({ r, part }) =>
    (['byMonth', 'cchcByMonth'] as const).flatMap((key): readonly MonthRow[] => {
      if (r.details[key] === undefined) return [];
      const named = monthCounts.parse(r.details[key]);
      const months = monthsUpTo([`${part.plan.year}-01`, ...Object.keys(named)], report.asOf);
      const counts = Object.fromEntries(months.map((month) => [month, named[month] ?? 0]));
      return [{ ...placeOf(r, part, lang), reformOnly: key === 'cchcByMonth', counts }];
    }),
  );
  return { months: [...new Set(rows.flatMap(({ counts }) => Object.keys(counts)))].sort(), rows };
}

function eachRequirement(report: Report): readonly { readonly r: ReportRequirement; readonly part: Report }[] {
  return partsOf(report).flatMap((part) => part.requirements.map((r) => ({ r, part })));
}

function placeOf(r: ReportRequirement, { plan }: Report, lang: Language): Place {
  return { plan: plan.id, id: r.id, title: r.title[lang], clause: clauseOf(r)[lang] };
}

/** Letters of an address that spreadsheets open. */
const MAX_LINK = 2_000;

/** The first of two web addresses that an office program can open, as it must be written in a file. */
function openable(...choices: readonly (string | null)[]): string | null {
  for (const choice of choices) {
    const href = choice === null ? null : webHref(choice);
    const url = href === null ? null : URL.parse(href);
    if (url !== null && url.href.length <= MAX_LINK) return url.href;
  }
  return null;
}
