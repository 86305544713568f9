/** What the contract makes of a portal, from what its editors put there: nothing here reads a page. */

import { daysBetween, fullMonths } from './days.ts';
import { columnOf, type Column, type Day, type Site } from './site.ts';

export interface ColumnTruth {
  readonly outcome: 'passed' | 'partial' | 'failed' | 'cantTell';
  readonly credit: number;
  /** Compared where it is there; `url` is a path, `null` for no column. */
  readonly details: Readonly<Record<string, unknown>>;
}

export interface ColumnAsk {
  readonly maxAgeDays?: number | undefined;
  readonly perMonth?: number | undefined;
  readonly images?: boolean | undefined;
}

/** The dates by which the column's items count. */
function itemsOf(column: Column): readonly { readonly date: Day | null; readonly picture: boolean }[] {
  if (column.kind === 'documents')
    return column.documents.map(({ posted, issued }) => ({
      date: column.dates === 'none' ? null : (posted ?? issued),
      picture: false,
    }));
  return column.posts.map(({ date, picture }) => ({ date: column.dates === 'none' ? null : date, picture }));
}

/**
 * @param key of the column that the requirement is about; null when the portal has none
 */
export function columnTruth(
  site: Site,
  key: string | null,
  year: number,
  ask: ColumnAsk,
  path: string | null,
): ColumnTruth {
  if (key === null) return { outcome: 'failed', credit: 0, details: { inPeriod: 0, newest: null } };
  const column = columnOf(site, key);
  if (column.fault === 'script' || column.fault === 'robots' || column.fault === 'list-500')
    return { outcome: 'cantTell', credit: 0, details: {} };
  const items = itemsOf(column).filter(({ date }) => date === null || date <= site.asOf);
  const dated = items.flatMap(({ date }) => (date === null ? [] : [date]));
  const undated = items.length - dated.length;
  const newest = dated.reduce<Day | null>((best, date) => (best === null || date > best ? date : best), null);
  const inPeriod = dated.filter((date) => date.startsWith(`${year}-`));
  const byMonth: Record<string, number> = {};
  for (const date of inPeriod) byMonth[date.slice(0, 7)] = (byMonth[date.slice(0, 7)] ?? 0) + 1;
  const ageDays = newest === null ? null : daysBetween(newest, site.asOf);
  const linked = column.link !== 'none';
  const details = {
    url: path,
    newest,
    ageDays,
    inPeriod: inPeriod.length,
    byMonth,
    undated,
    ...(column.inside === undefined ? { linkedFromHome: linked } : {}),
  };
  if (dated.length === 0 && undated > 0) return { outcome: 'cantTell', credit: 0, details };
  if (inPeriod.length === 0) return { outcome: 'failed', credit: 0, details };
  const { maxAgeDays = Infinity, perMonth = 0, images = false } = ask;
  const holds =
    (linked || column.inside !== undefined) &&
    (ageDays ?? Infinity) <= maxAgeDays &&
    fullMonths(year, site.asOf).every((month) => (byMonth[month] ?? 0) >= perMonth) &&
    (!images || items.some(({ date, picture }) => picture && date !== null && date.startsWith(`${year}-`)));
  // what the first page shows decides, unless months or a picture are to be sought on the pages that broke
  if (column.fault === 'page-2-500') {
    const known = { url: path, newest };
    return perMonth > 0
      ? { outcome: 'cantTell', credit: 0, details: known }
      : { outcome: 'passed', credit: 1, details: known };
  }
  return holds ? { outcome: 'passed', credit: 1, details } : { outcome: 'partial', credit: 0.5, details };
}

/** Bắc Ninh: every dated article of every news column once, whatever number of columns show it. */
export function cadenceTruth(site: Site, year: number, perMonth: number, cchcPerMonth: number): ColumnTruth {
  const posts = new Map(
    site.columns
      .filter(({ kind }) => kind === 'news')
      .flatMap(({ posts, dates }) =>
        posts.map((post) => [post.id, dates === 'none' ? { ...post, date: null } : post] as const),
      ),
  );
  const byMonth: Record<string, number> = {};
  const cchcByMonth: Record<string, number> = {};
  for (const { date, cchc } of posts.values()) {
    if (date === null || date > site.asOf || !date.startsWith(`${year}-`)) continue;
    const month = date.slice(0, 7);
    byMonth[month] = (byMonth[month] ?? 0) + 1;
    if (cchc) cchcByMonth[month] = (cchcByMonth[month] ?? 0) + 1;
  }
  const details = { byMonth, cchcByMonth };
  const faulty = site.columns.some(({ fault, kind }) => kind === 'news' && fault !== undefined);
  const total = Object.values(byMonth).reduce((sum, count) => sum + count, 0);
  const met = fullMonths(year, site.asOf).every(
    (month) => (byMonth[month] ?? 0) >= perMonth && (cchcByMonth[month] ?? 0) >= cchcPerMonth,
  );
  // what an unread list may hold is unknown: the count is then not compared
  if (faulty) return { outcome: 'cantTell', credit: 0, details: {} };
  if (total === 0) return { outcome: 'failed', credit: 0, details };
  return met ? { outcome: 'passed', credit: 1, details } : { outcome: 'partial', credit: 0.5, details };
}

export function hotlineTruth(
  site: Site,
  needs: readonly string[],
): { readonly outcome: ColumnTruth['outcome']; readonly credit: number } {
  const truth = site.hotline?.truth;
  if (truth?.unread === true) return { outcome: 'cantTell', credit: 0 };
  if (truth === undefined || truth.phones.length === 0)
    return { outcome: truth?.image === true ? 'cantTell' : 'failed', credit: 0 };
  const had: Readonly<Record<string, boolean>> = {
    phone: true,
    email: truth.emails.length > 0,
    address: truth.addresses.length > 0,
  };
  const whole = truth.conflict === undefined && needs.every((need) => had[need] === true);
  return whole ? { outcome: 'passed', credit: 1 } : { outcome: 'partial', credit: 0.5 };
}
