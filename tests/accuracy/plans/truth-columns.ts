/** Truth of columns and hotlines: that of their own portals, over this portal's site. */

import { skinOf } from '../columns-hotlines/build.ts';
import { cadenceTruth, columnTruth, hotlineTruth } from '../columns-hotlines/truth.ts';
import { among, exactly, list, months, sameSet, type DetailRule, type Expected } from '../judge/expected.ts';
import { columnKeyOf, type PublishedPortal } from './publish.ts';

export function columnExpected(id: string, { site, plan, record }: PublishedPortal): Expected {
  const requirement = plan.requirements.find((one) => one.id === id);
  if (requirement?.kind !== 'column') throw new Error(`${id} asks for no column`);
  const { params } = requirement;
  if (params.over !== undefined) {
    const truth = cadenceTruth(site, plan.year, params.perMonth * plan.units, (params.cchcPerMonth ?? 0) * plan.units);
    const { byMonth } = truth.details as { byMonth?: Readonly<Record<string, number>> };
    // which of the other columns' posts are on reform too is left open
    return {
      id,
      outcomes: [truth.outcome],
      credit: given(truth),
      details: byMonth === undefined ? [] : [months('byMonth', byMonth)],
    };
  }
  const sought = columnKeyOf(id);
  const column = site.columns.find(({ key }) => key === sought);
  const told = record.published[id];
  const lost = told?.kind === 'column' && told.change === 'renamed';
  const path = column === undefined ? null : skinOf(site).listPath(column, 1);
  const truth = columnTruth(site, lost ? null : sought, plan.year, params, path);
  const details = Object.entries(truth.details).map(([name, value]) =>
    name === 'url'
      ? among('url', [value as string | null])
      : name === 'byMonth'
        ? months(name, value as Readonly<Record<string, number>>)
        : exactly(name, value),
  );
  return { id, outcomes: [truth.outcome], credit: given(truth), details };
}

function given({ outcome, credit }: { readonly outcome: string; readonly credit: number }): number | null {
  return outcome === 'cantTell' ? null : credit;
}

export function hotlineExpected(id: string, { site, plan }: PublishedPortal): Expected {
  const requirement = plan.requirements.find((one) => one.id === id);
  const needs = requirement?.kind === 'hotline' ? requirement.params.needs : [];
  const truth = hotlineTruth(site, needs);
  const told = site.hotline?.truth;
  const conflict: DetailRule = {
    name: 'conflicts',
    right: (told?.conflict?.phones ?? []).join(' '),
    holds: ({ conflicts }) =>
      [...new Set(list(conflicts).flatMap((one) => list((one as { phones?: unknown }).phones).map(bare)))]
        .toSorted()
        .join() === (told?.conflict?.phones ?? []).map(bare).toSorted().join(),
  };
  const details = told === undefined ? [] : [sameSet('phones', told.phones.map(bare), bare), conflict];
  return { id, outcomes: [truth.outcome], credit: given(truth), details };
}

/** National digits: short and service numbers have more than one E.164 writing. */
function bare(phone: unknown): string {
  return String(phone).replace(/^\+84/, '').replace(/\D/g, '');
}
