/** Results published for each period that is due. */

import type { Ask, Check, Seen, Want } from '../model/check.ts';
import type { PageFacts } from '../model/facts/page.ts';
import type { Evidence, Gap, Verdict } from '../model/finding.ts';
import { say } from '../model/message.ts';
import { departmentNamesOf } from '../model/plan.ts';
import type { Bilingual, Params } from '../model/plan.ts';
import { gap, nameOf } from './column/column-verdict.ts';
import { pageEvidence } from './evidence.ts';
import { askedPeriods } from './periodic/periodic-periods.ts';
import type { AskedPeriod } from './periodic/periodic-periods.ts';
import { searchReports } from './periodic/periodic-reports.ts';
import type { Report } from './periodic/found-reports.ts';
import type { ReportSearch } from './periodic/periodic-reports.ts';
import { periodicMessages as messages } from './periodic-results.messages.ts';

export const periodicResults: Check = { kind: 'periodic-results', wants, judge };

/** Reports quoted of one period. */
const MAX_PROVEN = 3;

function wants(seen: Seen, ask: Ask): readonly Want[] {
  const { home } = seen;
  const due = askedPeriods(ask).filter((one) => one.due);
  return home === null || due.length === 0 ? [] : search(seen, home, ask, due).wants;
}

function search(seen: Seen, home: PageFacts, ask: Ask, due: readonly AskedPeriod[]): ReportSearch {
  const { topic } = ask.params as Params<'periodic-results'>;
  const { year } = ask.plan;
  return searchReports(seen, home, {
    topic,
    year,
    from: ask.period.from,
    asOf: ask.asOf,
    departmentNames: departmentNamesOf(ask.plan),
    enough: (reports) => due.every((period) => covering(period, reports, year) !== null),
  });
}

/** The reports that give a period's results: one for it, or for each of its parts; null where something is missing. */
function covering(asked: AskedPeriod, reports: readonly Report[], year: number): readonly Report[] | null {
  const own = reports.filter((one) => one.year === year && one.first >= asked.first && one.last <= asked.last);
  const whole = own.find(({ first, last }) => first === asked.first && last === asked.last);
  if (whole !== undefined) return [whole];
  const parts: Report[] = [];
  for (let month = asked.first; month <= asked.last; month += 1) {
    const part = own.find(({ first, last }) => first <= month && month <= last);
    if (part === undefined) return null;
    if (!parts.includes(part)) parts.push(part);
  }
  return parts;
}

function judge(seen: Seen, ask: Ask): Verdict {
  const { home } = seen;
  // the door does not let a check judge a portal whose home page is unread
  if (home === null) throw new Error('no home page');
  const asked = askedPeriods(ask);
  const due = asked.filter((one) => one.due);
  const found = search(seen, home, ask, due);
  const reports = new Map(asked.map((one) => [one, one.due ? covering(one, found.reports, ask.plan.year) : null]));
  const published = due.filter((one) => reports.get(one) !== null);
  const missing = due.filter((one) => reports.get(one) === null);
  const evidence = proofOf(
    published.flatMap((one) => (reports.get(one) ?? []).slice(0, MAX_PROVEN)),
    found,
  );
  const details = {
    periods: asked.map((one) => ({
      period: one.period,
      state: !one.due ? 'not-due' : reports.get(one) === null ? 'missing' : 'published',
      url: reports.get(one)?.at(-1)?.url ?? null,
    })),
  };
  const words = {
    ...nameOf((ask.params as Params<'periodic-results'>).topic),
    count: published.length,
    due: due.length,
    periods: shown(published),
    missing: shown(missing),
    tried: found.tried,
  };
  const common = { evidence, gaps: [], details };
  if (published.length > 0 && evidence.length === 0)
    return { ...common, outcome: 'cantTell', credit: 0, summary: say(messages.unproven, words), holds: true };
  if (missing.length === 0)
    return { ...common, outcome: 'passed', credit: 1, summary: say(messages.passed, words), holds: true };
  if (found.scripted)
    return { ...common, outcome: 'cantTell', credit: 0, summary: say(messages.scripted, words), holds: true };
  // of another period it tells nothing of those that are missing
  if (found.yearless.some((span) => missing.some(({ first, last }) => span.first <= last && span.last >= first)))
    return { ...common, outcome: 'cantTell', credit: 0, summary: say(messages.yearless, words), holds: true };
  const at = found.place?.url ?? home.url;
  const lost = lostGaps(found);
  if (published.length === 0) {
    const gaps = [gap('no-results', messages.noResults, messages.fix, at, words), ...lost];
    return { ...common, gaps, outcome: 'failed', credit: 0, summary: say(messages.none, words), holds: false };
  }
  const gaps = [gap('missing-periods', messages.missingPeriods, messages.fix, at, words), ...lost];
  const credit = published.length / due.length;
  return { ...common, gaps, outcome: 'partial', credit, summary: say(messages.partial, words), holds: false };
}

function lostGaps({ lost }: ReportSearch): readonly Gap[] {
  const [first] = lost;
  if (first === undefined) return [];
  const args = { files: lost.length, file: first.url };
  return [gap('lost-files', messages.lostFiles, messages.lostFilesFix, first.from, args)];
}

/** "quý I/2022", "tháng 3/2022": as an office writes it; "Q1/2022" in English. */
function shown(periods: readonly AskedPeriod[]): Bilingual {
  return { vi: periods.map(nameVi).join(', '), en: periods.map(({ period }) => period).join(', ') };
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

function nameVi({ period, first }: AskedPeriod): string {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return `năm ${year}`;
  if (part.startsWith('Q')) return `quý ${QUARTERS[Math.floor(first / 3)] ?? ''}/${year}`;
  if (part.startsWith('H')) return `6 tháng ${first === 1 ? 'đầu' : 'cuối'} năm ${year}`;
  return `tháng ${part}/${year}`;
}

function proofOf(reports: readonly Report[], { place }: ReportSearch): readonly Evidence[] {
  const known = new Set<string>();
  const proof = reports
    .flatMap(({ evidence }) => evidence.slice(0, 2))
    .filter(({ url, quote }) => {
      const key = `${url}\n${quote}`;
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
  return proof.length > 0 || place === null || reports.length === 0 ? proof : pageEvidence(place);
}
