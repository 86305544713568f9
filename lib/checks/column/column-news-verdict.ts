/** The verdict over all news columns: enough posts in each full month, and enough of them on the topic. */

import type { Ask, Doubt } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { Evidence, Gap, Verdict } from '../../model/finding.ts';
import { say } from '../../model/message.ts';
import type { Params } from '../../model/plan.ts';
import { daysBetween, inPeriod } from '../../vietnamese/calendar.ts';
import { NO_DETAILS, proofOfPost, shownMonths, shownPeriod } from './column-details.ts';
import type { ColumnDetails } from './column-details.ts';
import type { NewsSearch } from './column-news.ts';
import { fullMonths, monthCounts, undatedOf } from './column-survey.ts';
import { columnMessages as messages } from '../column.messages.ts';
import { PARTIAL_CREDIT, gap, nameOf } from './column-verdict.ts';
import { linkEvidence } from '../evidence.ts';
import type { DatedPost } from './column-walk.ts';

interface Count {
  readonly posts: readonly DatedPost[];
  readonly byMonth: Readonly<Record<string, number>>;
  readonly cchcByMonth: Readonly<Record<string, number>>;
  readonly thin: readonly string[];
  readonly thinOnTopic: readonly string[];
  readonly need: number;
  readonly needOnTopic: number;
}

export function newsVerdict(search: NewsSearch, home: PageFacts, ask: Ask, doubts: readonly Doubt[]): Verdict {
  const { columns, scripted } = search;
  const name = nameOf((ask.params as Params<'column'>).topic);
  const [first] = columns;
  if (first === undefined) {
    if (scripted && doubts.length === 0) return hiddenBy({ ...NO_DETAILS, cchcByMonth: {} }, []);
    const gaps = [gap('no-column', messages.noColumn, messages.noColumnFix, home.url, nameOf('news'))];
    return {
      outcome: 'failed',
      credit: 0,
      summary: say(messages.newsNone, { tried: search.tried }),
      evidence: [],
      gaps,
      details: { ...NO_DETAILS, cchcByMonth: {} },
      holds: false,
    };
  }
  const count = countOf(search, ask);
  const details = { ...detailsOf(search, count, ask) };
  const evidence = proof(search, count, home);
  if (count.posts.length === 0) {
    if (search.posts.every(({ date }) => date === null)) {
      return {
        outcome: 'cantTell',
        credit: 0,
        summary: say(messages.undated, { ...name, undated: search.posts.length }),
        evidence,
        gaps: [],
        details,
        holds: true,
      };
    }
    if (scripted && doubts.length === 0) return hiddenBy(details, evidence);
    const period = shownPeriod(ask);
    const gaps = [gap('no-article-in-period', messages.noArticle, messages.noArticleFix, first.page.url, period)];
    return {
      outcome: 'failed',
      credit: 0,
      summary: say(messages.empty, { ...nameOf('news'), ...period }),
      evidence,
      gaps,
      details,
      holds: false,
    };
  }
  const gaps = gapsOf(count, first.framedBy ?? first.page.url);
  if (gaps.length === 0) {
    return {
      outcome: 'passed',
      credit: 1,
      summary: say(messages.newsPassed, { count: count.posts.length }),
      evidence,
      gaps,
      details,
      holds: true,
    };
  }
  // what a script or an unread page hides may be what the months lack
  if (scripted && doubts.length === 0) return hiddenBy(details, evidence);
  const lacks = gaps.map(({ message }) => message);
  const summary = say(messages.newsPartial, {
    count: count.posts.length,
    lacks: lacks.map(({ vi }) => vi).join(' '),
    lacksEn: lacks.map(({ en }) => en).join(' '),
  });
  return { outcome: 'partial', credit: PARTIAL_CREDIT, summary, evidence, gaps, details, holds: false };
}

function hiddenBy(details: ColumnDetails, evidence: readonly Evidence[]): Verdict {
  const summary = say(messages.scripted, nameOf('news'));
  return { outcome: 'cantTell', credit: 0, summary, evidence, gaps: [], details: { ...details }, holds: true };
}

function countOf({ posts, onTopic }: NewsSearch, ask: Ask): Count {
  const { perMonth, cchcPerMonth } = ask.params as Params<'column'>;
  const [need, needOnTopic] = [perMonth * ask.plan.units, (cchcPerMonth ?? 0) * ask.plan.units];
  const current = posts.filter(({ date }) => date !== null && inPeriod(date, ask.period));
  const byMonth = monthCounts(current);
  const cchcByMonth = monthCounts(current.filter(({ key }) => onTopic.has(key)));
  const months = fullMonths(ask);
  return {
    posts: current,
    byMonth,
    cchcByMonth,
    thin: months.filter((month) => (byMonth[month] ?? 0) < need),
    thinOnTopic: months.filter((month) => (cchcByMonth[month] ?? 0) < needOnTopic),
    need,
    needOnTopic,
  };
}

function detailsOf({ columns, posts }: NewsSearch, count: Count, { asOf }: Ask): ColumnDetails {
  const newest = posts.reduce<string | null>(
    (best, { date }) => (date !== null && date <= asOf && (best === null || date > best) ? date : best),
    null,
  );
  return {
    url: columns[0]?.framedBy ?? columns[0]?.page.url ?? null,
    linkedFromHome: true,
    newest,
    ageDays: newest === null ? null : daysBetween(newest, asOf),
    inPeriod: count.posts.length,
    byMonth: count.byMonth,
    cchcByMonth: count.cchcByMonth,
    undated: undatedOf(posts),
  };
}

/** The menu's words for the largest column, and the newest posts, one of them on the topic. */
function proof({ columns, onTopic }: NewsSearch, { posts }: Count, home: PageFacts): readonly Evidence[] {
  const link = columns[0]?.link ?? null;
  const named =
    link !== null && link.by === 'text' && link.words !== '' && link.words.length <= 120
      ? linkEvidence(home, link)
      : [];
  const newest = posts.toSorted((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? 1 : a.date === b.date ? (a.key < b.key ? -1 : 1) : -1,
  );
  const about = newest.find(({ key }) => onTopic.has(key));
  const shown = [newest[0], about === newest[0] ? undefined : about].filter((post) => post !== undefined);
  return [...named, ...shown.flatMap(proofOfPost)];
}

function gapsOf({ thin, thinOnTopic, byMonth, cchcByMonth, need, needOnTopic }: Count, url: string): readonly Gap[] {
  const gaps: Gap[] = [];
  if (thin.length > 0) {
    gaps.push(
      gap('months-below-cadence', messages.monthsBelowCadence, messages.monthsBelowCadenceFix, url, {
        need,
        months: shownMonths(thin, byMonth, need),
      }),
    );
  }
  if (thinOnTopic.length > 0) {
    gaps.push(
      gap('cchc-below-cadence', messages.cchcBelowCadence, messages.cchcBelowCadenceFix, url, {
        need: needOnTopic,
        months: shownMonths(thinOnTopic, cchcByMonth, needOnTopic),
      }),
    );
  }
  return gaps;
}
