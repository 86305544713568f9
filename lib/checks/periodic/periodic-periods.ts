/** The periods that a plan asks results of, and which of them are due at the audit date. */

import type { Ask } from '../../model/check.ts';
import type { Params } from '../../model/plan.ts';
import { addDays } from '../../vietnamese/calendar.ts';
import { spanDates } from '../../vietnamese/report-periods.ts';
import type { MonthSpan } from '../../vietnamese/report-periods.ts';

export interface AskedPeriod extends MonthSpan {
  /** 2022-03, 2022-Q1, 2022-H1, 2022. */
  readonly period: string;
  readonly due: boolean;
  /** First day on which it is due. */
  readonly dueFrom: string;
}

type PeriodParams = Pick<Params<'periodic-results'>, 'period' | 'graceDays'>;

const MONTHS: Readonly<Record<PeriodParams['period'], number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** All of the plan's year. */
export function askedPeriods({ params, plan, asOf }: Ask): readonly AskedPeriod[] {
  const { period, graceDays } = params as PeriodParams;
  const length = MONTHS[period];
  return Array.from({ length: 12 / length }, (_, index): AskedPeriod => {
    const span = { first: index * length + 1, last: (index + 1) * length };
    const dueFrom = addDays(spanDates(plan.year, span).to, graceDays);
    return { ...span, period: nameOf(period, plan.year, index + 1), dueFrom, due: asOf >= dueFrom };
  });
}

/** The first day on which any is due, where that lies after the audit date. */
export function firstDue(ask: Ask): string | null {
  const [first] = askedPeriods(ask);
  return first === undefined || first.due ? null : first.dueFrom;
}

function nameOf(kind: PeriodParams['period'], year: number, number: number): string {
  if (kind === 'year') return String(year);
  const part = { month: String(number).padStart(2, '0'), quarter: `Q${number}`, half: `H${number}` }[kind];
  return `${year}-${part}`;
}
