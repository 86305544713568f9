/** Every plan that a portal can be audited by. */

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { PlanChoice } from '../../components/views.ts';
import type { KeptPlan } from '../../lib/model/extension/kept.ts';
import type { Plan } from '../../lib/model/plan.ts';
import { builtinPlans } from '../../lib/plans/builtin.ts';
import { lawPacks } from '../../lib/plans/law-pack.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { listPlans } from '../../lib/platform/browser/store/plans.ts';

export interface Plans {
  readonly choices: readonly PlanChoice[];
  readonly own: readonly KeptPlan[];
  /** Built-in or own; a law pack has no plan before its day is known. */
  readonly find: (id: string) => Plan | undefined;
}

/** Undefined while the user's own are read. */
export function usePlans(): Plans | undefined {
  const own = useLiveQuery(async () => listPlans(database()));
  return useMemo(() => (own === undefined ? undefined : plansOf(own)), [own]);
}

function plansOf(own: readonly KeptPlan[]): Plans {
  const builtin = builtinPlans();
  const all = [...builtin, ...own.map(({ plan }) => plan)];
  const named = (plan: Plan): Pick<PlanChoice, 'id' | 'title' | 'short'> => {
    const { id, title, department, year } = plan;
    const alike = all.filter((one) => one.year === year && one.department.vi === department.vi);
    if (alike.length > 1) return { id, title };
    return { id, title, short: { vi: `${department.vi}, ${year}`, en: `${department.en}, ${year}` } };
  };
  return {
    own,
    choices: [
      ...own.map(({ plan }): PlanChoice => ({ ...named(plan), from: 'own' })),
      ...builtin.map((plan): PlanChoice => ({ ...named(plan), from: 'builtin' })),
      ...lawPacks().map(({ id, title }): PlanChoice => ({ id, title, from: 'law' })),
    ],
    find: (id) => own.find((kept) => kept.id === id)?.plan ?? builtin.find((plan) => plan.id === id),
  };
}

/** The plan whose portal is on that host; the newest year where there are several. */
export function planOfHost(url: string, plans: Plans): Plan | undefined {
  const host = hostOf(url);
  return plans.choices
    .map(({ id }) => plans.find(id))
    .filter((plan) => plan?.portal !== undefined && hostOf(plan.portal) === host)
    .toSorted((a, b) => (b?.year ?? 0) - (a?.year ?? 0))[0];
}

export function hostOf(url: string): string {
  return (URL.parse(url)?.host ?? '').replace(/^www\./, '');
}
