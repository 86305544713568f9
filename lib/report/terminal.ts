/** The scorecard for a terminal: score and coverage, the gaps that cost most, then every requirement by outcome. */

import { clauseOf } from '../model/clause.ts';
import { say } from '../model/message.ts';
import type { Report, ReportRequirement } from '../model/report.ts';
import { costliest, coverageOf, scoreCost } from './costs.ts';
import { gapGroups } from './gap-groups.ts';
import { partsOf } from './parts.ts';
import { askingReviews, reviewedScoreText, reviewText, REVIEW_WORDS } from './reviews.ts';
import { clean, Sheet, type Ink, type TerminalStyle } from './sheet.ts';
import { TERMINAL_WORDS as words } from './terminal-words.ts';
import {
  dayWords,
  decimal,
  END_WORDS,
  OUTCOME_ORDER,
  OUTCOME_SIGNS,
  OUTCOME_WORDS,
  queuedWords,
  WEIGHT_WORDS,
  whole,
} from './words.ts';

export type { TerminalStyle } from './sheet.ts';

const OUTCOME_INK: Readonly<Record<ReportRequirement['outcome'], Ink>> = {
  passed: 'green',
  partial: 'yellow',
  failed: 'red',
  cantTell: 'cyan',
  inapplicable: 'dim',
  untested: 'dim',
};
const BAR_CELLS = 30;
/** The full list stands in the other reports; a terminal shows where to begin. */
const MAX_REQUIREMENTS = 8;
const MAX_GAPS_EACH = 3;
/** Letters of one sentence: some eight lines. A portal's own words may be of any length. */
const MAX_LETTERS = 600;

export function terminalReport(report: Report, style: TerminalStyle): string {
  const page = new Sheet(style);
  heading(page, report);
  if (report.crawl.ended !== 'unreachable') {
    const parts = partsOf(report);
    for (const part of parts) {
      if (parts.length > 1) planLine(page, part);
      scoreLines(page, part);
      gaps(page, part);
      asking(page, part);
      outcomes(page, part);
    }
  }
  crawlNote(page, report);
  return page.text();
}

function heading(page: Sheet, report: Report): void {
  const facts = {
    url: report.portal.url,
    day: dayWords(report.asOf, page.lang),
    pages: whole(report.crawl.pages, page.lang),
  };
  page.line(`${page.ink('bold', 'Soi Cổng')} · ${page.say(report.plan.department)} · ${report.plan.year}`);
  page.line(page.ink('dim', clean(page.say(say(words.facts, facts)))));
}

/** Where there are several. */
function planLine(page: Sheet, { plan }: Report): void {
  page.line();
  page.line(page.ink('bold', `══ ${clean(page.say(plan.title))} (${plan.id})`));
}

function scoreLines(page: Sheet, report: Report): void {
  const { decided, weighed, share } = coverageOf(report);
  const { value } = report.score;
  const filled = value === null ? 0 : Math.round((value / 100) * BAR_CELLS);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
  const ink: Ink = value === null ? 'dim' : value >= 80 ? 'green' : value >= 50 ? 'yellow' : 'red';
  const score = value === null ? '—' : `${decimal(value, page.lang)}/100`;
  const percent = decimal(share * 100, page.lang);
  page.line();
  page.line(`  ${page.say(words.score)} ${page.ink('bold', score)}  ${page.ink(ink, bar)}`);
  page.line(`  ${page.say(say(words.decided, { share: percent, decided, weighed }))}`);
  const counts = OUTCOME_ORDER.filter((o) => report.counts[o] > 0).map((o) =>
    page.ink(OUTCOME_INK[o], `${OUTCOME_SIGNS[o]} ${page.say(OUTCOME_WORDS[o])} ${report.counts[o]}`),
  );
  page.line(`  ${counts.join('   ')}`);
  const reviewed = reviewedScoreText(report, page.lang);
  if (reviewed !== null) page.wrapped(reviewed, { indent: 2 });
}

function gaps(page: Sheet, report: Report): void {
  const dear = costliest(report);
  if (dear.length === 0) return;
  page.section(page.say(words.mendFirst));
  for (const [index, requirement] of dear.slice(0, MAX_REQUIREMENTS).entries()) {
    const cost = say(words.cost, { points: decimal(scoreCost(requirement, report), page.lang) });
    const note = `(${clean(page.say(clauseOf(requirement)))}; ${page.say(cost)})`;
    const title = page.ink('bold', clean(page.say(requirement.title)));
    page.line(`${String(index + 1).padStart(2)}. ${title} ${page.ink('dim', note)}`);
    gapsOf(page, requirement);
  }
  const further = dear.length - MAX_REQUIREMENTS;
  if (further > 0) page.line(page.ink('dim', `    ${page.say(say(words.moreRequirements, { count: further }))}`));
  page.wrapped(page.say(words.whereAll), { indent: 4, ink: 'dim' });
}

function gapsOf(page: Sheet, requirement: ReportRequirement): void {
  const shown = requirement.gaps.slice(0, MAX_GAPS_EACH);
  for (const { fix, gaps: alike } of gapGroups(shown)) {
    for (const gap of alike) {
      page.wrapped(`- ${short(page.say(gap.message))}`, { indent: 4, hang: 2 });
      page.line(`      ${page.ink('dim', clean(gap.url))}`);
    }
    const told = page.say(say(words.fix, { fix }));
    page.wrapped(short(told), { indent: 6, ink: 'green' });
  }
  const further = requirement.gaps.length - shown.length;
  if (further > 0) page.line(page.ink('dim', `      ${page.say(say(words.moreGaps, { count: further }))}`));
}

/** What a person said that has run out, or was said of other facts. */
function asking(page: Sheet, report: Report): void {
  const open = report.requirements.filter((requirement) => askingReviews(requirement).length > 0);
  if (open.length === 0) return;
  page.section(`${page.say(REVIEW_WORDS.asking).toLocaleUpperCase('vi')} (${open.length})`);
  for (const requirement of open) {
    titleLine(page, requirement);
    for (const review of askingReviews(requirement))
      page.wrapped(short(reviewText(review, page.lang)), { indent: 4, ink: 'yellow' });
  }
}

function outcomes(page: Sheet, report: Report): void {
  for (const outcome of OUTCOME_ORDER) {
    const group = report.requirements.filter((requirement) => requirement.outcome === outcome);
    if (group.length === 0) continue;
    page.section(`${page.say(OUTCOME_WORDS[outcome]).toLocaleUpperCase('vi')} (${group.length})`);
    if (outcome === 'untested') untested(page, group);
    else
      for (const requirement of group) {
        titleLine(page, requirement);
        page.wrapped(short(page.say(requirement.summary)), { indent: 4, ink: 'dim' });
        reviewLines(page, requirement);
      }
  }
}

/** All for one reason, told once. */
function untested(page: Sheet, group: readonly ReportRequirement[]): void {
  page.line(`  ${page.ink('dim', page.say(words.byHand))}`);
  for (const requirement of group) {
    titleLine(page, requirement);
    reviewLines(page, requirement);
  }
}

function reviewLines(page: Sheet, { reviews = [] }: ReportRequirement): void {
  for (const review of reviews)
    if (review.state === 'holds' || review.state === 'noted')
      page.wrapped(short(reviewText(review, page.lang)), { indent: 4, ink: 'cyan' });
}

function titleLine(page: Sheet, requirement: ReportRequirement): void {
  const { outcome, title, weight, assumed } = requirement;
  const notes = [
    page.say(clauseOf(requirement)),
    ...(weight === null ? [] : [page.say(WEIGHT_WORDS[weight])]),
    ...(assumed ? [page.say(words.assumed)] : []),
  ];
  const sign = page.ink(OUTCOME_INK[outcome], OUTCOME_SIGNS[outcome]);
  page.line(`  ${sign} ${clean(page.say(title))} ${page.ink('dim', `(${clean(notes.join(', '))})`)}`);
}

function crawlNote(page: Sheet, report: Report): void {
  const { crawl } = report;
  const counts = {
    requests: whole(crawl.requests, page.lang),
    errors: whole(crawl.errors.length, page.lang),
    skipped: whole(crawl.skipped.length, page.lang),
  };
  for (const host of report.hosts ?? []) hostNote(page, host);
  page.line();
  page.wrapped(page.say(END_WORDS[crawl.ended]));
  if (crawl.ended === 'unreachable') return;
  const queued = page.say(say(queuedWords(crawl), { count: whole(crawl.queued, page.lang) }));
  page.wrapped(`${page.say(say(words.crawl, counts))}${crawl.queued > 0 ? ` ${queued}` : ''}`, { ink: 'dim' });
  const unchanged = (crawl.unchanged ?? 0) + (crawl.takenOver ?? 0);
  const again = { count: whole(unchanged, page.lang) };
  if (unchanged > 0) page.wrapped(page.say(say(words.unchanged, again)), { ink: 'dim' });
}

function hostNote(page: Sheet, { url, crawl }: NonNullable<Report['hosts']>[number]): void {
  const counts = { url, pages: whole(crawl.pages, page.lang), errors: whole(crawl.errors.length, page.lang) };
  page.line();
  page.wrapped(clean(page.say(say(words.host, counts))), { ink: 'dim' });
  page.wrapped(page.say(crawl.ended === 'unreachable' ? words.hostUnreachable : END_WORDS[crawl.ended]), {
    ink: 'dim',
  });
}

function short(text: string): string {
  const plain = clean(text);
  if (plain.length <= MAX_LETTERS) return plain;
  const space = plain.lastIndexOf(' ', MAX_LETTERS);
  return `${plain.slice(0, space > 0 ? space : MAX_LETTERS)} …`;
}
