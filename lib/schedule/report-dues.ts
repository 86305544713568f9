/**
 * When periodic reports fall due, and how much of what goes into one is ready. Units report before day 12 of the last
 * month of the quarter, the half and the year.
 */

import { z } from 'zod';
import type { Plan } from '../model/plan.ts';
import type { Report, ReportPart } from '../model/report.ts';
import type { DueReport } from '../model/schedule.ts';
import { REPORT_PERIODS, type ReportPeriod } from '../model/schedule-config.ts';
import { daysBetween } from '../vietnamese/calendar.ts';

const BEFORE_DAY = 12;
const MONTHS: Readonly<Record<ReportPeriod, number>> = { quarter: 3, half: 6, year: 12 };
const LETTERS: Readonly<Record<ReportPeriod, string>> = { quarter: '-Q', half: '-H', year: '' };

/** Built-in plans that set such dates, with the requirement that does; a schedule may name the periods itself. */
const DUTIES: Readonly<Record<string, readonly ReportPeriod[]>> = { 'sonla-skhcn-2022': REPORT_PERIODS };

export interface DueDate {
  readonly period: ReportPeriod;
  readonly name: string;
  readonly before: string;
  readonly daysLeft: number;
}

export function dutiesOf(plan: Pick<Plan, 'id'>): readonly ReportPeriod[] {
  return DUTIES[plan.id] ?? [];
}

/** The next of each kind that can still be met on that day, soonest first. */
export function nextDues(periods: readonly ReportPeriod[], today: string): readonly DueDate[] {
  return REPORT_PERIODS.filter((period) => periods.includes(period))
    .map((period) => nextDue(period, today))
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

function nextDue(period: ReportPeriod, today: string): DueDate {
  const months = MONTHS[period];
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const current = Math.ceil(month / months);
  const due = dueOf(period, year, current, today);
  return due.daysLeft > 0 ? due : dueOf(period, ...after(year, current, 12 / months), today);
}

function after(year: number, nth: number, perYear: number): [number, number] {
  return nth === perYear ? [year + 1, 1] : [year, nth + 1];
}

function dueOf(period: ReportPeriod, year: number, nth: number, today: string): DueDate {
  const month = String(nth * MONTHS[period]).padStart(2, '0');
  const before = `${year}-${month}-${BEFORE_DAY}`;
  const name = `${year}${LETTERS[period]}${period === 'year' ? '' : nth}`;
  return { period, name, before, daysLeft: daysBetween(today, before) };
}

/** Those of the plan's own year that fall due within so many days of the audit date. */
export function dueReports(
  { plan, requirements }: Pick<ReportPart, 'plan' | 'requirements'>,
  asOf: Report['asOf'],
  periods: readonly ReportPeriod[],
  withinDays: number,
): readonly DueReport[] {
  const dues = nextDues(periods, asOf).filter(
    ({ daysLeft, before }) => daysLeft <= withinDays && before.startsWith(String(plan.year)),
  );
  if (dues.length === 0) return [];
  const asked = requirements.filter(({ weight, outcome }) => weight !== null && outcome !== 'inapplicable');
  const ready = {
    asked: asked.length,
    decided: asked.filter(({ outcome }) => outcome !== 'cantTell' && outcome !== 'untested').length,
    toRecord: requirements.filter(({ weight, outcome }) => weight === null && outcome === 'untested').length,
    missingPeriods: [...new Set(requirements.flatMap(missingPeriods))],
  };
  return dues.map((due) => ({ ...due, ...ready }));
}

const periodsSchema = z.object({ periods: z.array(z.object({ period: z.string(), state: z.string() })) });

function missingPeriods({ kind, details, outcome }: ReportPart['requirements'][number]): readonly string[] {
  if (kind !== 'periodic-results' || outcome === 'cantTell') return [];
  const read = periodsSchema.safeParse(details);
  return read.success ? read.data.periods.filter(({ state }) => state === 'missing').map(({ period }) => period) : [];
}
