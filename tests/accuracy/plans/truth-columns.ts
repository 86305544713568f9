/** Truth of columns and hotlines: that of their own portals, over this portal's site. */

import {
  cadenceExpected,
  columnExpected as ofColumn,
  hotlineExpected as ofHotline,
} from '../columns-hotlines/expected.ts';
import type { Expected } from '../judge/expected.ts';
import { columnKeyOf, type PublishedPortal } from './publish.ts';

export function columnExpected(id: string, { site, plan, record }: PublishedPortal): Expected {
  const requirement = plan.requirements.find((one) => one.id === id);
  if (requirement?.kind !== 'column') throw new Error(`${id} asks for no column`);
  const { params } = requirement;
  if (params.over === undefined) {
    const told = record.published[id];
    const lost = told?.kind === 'column' && told.change === 'renamed';
    return unknown(ofColumn(id, site, { key: lost ? null : columnKeyOf(id), year: plan.year, ask: params }));
  }
  const { perMonth, cchcPerMonth = 0 } = params;
  const expected = cadenceExpected(id, site, plan.year, perMonth * plan.units, cchcPerMonth * plan.units);
  // which of the other columns' posts are on reform too is left open
  return unknown({ ...expected, details: expected.details.filter(({ name }) => name !== 'cchcByMonth') });
}

export function hotlineExpected(id: string, { site, plan }: PublishedPortal): Expected {
  const requirement = plan.requirements.find((one) => one.id === id);
  return unknown(ofHotline(id, site, requirement?.kind === 'hotline' ? requirement.params.needs : []));
}

/** What cannot be told earns nothing that could be compared. */
function unknown(expected: Expected): Expected {
  return expected.outcomes[0] === 'cantTell' ? { ...expected, credit: null } : expected;
}
