/** Portals written from the specification alone, as traps that the smoke tests hold audits against. */

import { findPlan } from '../../../lib/plans/index.ts';
import type { TrapPortal, Truth as TrapTruth } from '../trap-portal.ts';
import { columnPortals } from './columns.ts';
import { detailPortals } from './details.ts';
import { feedbackPortals } from './feedback.ts';
import { hotlinePortals } from './hotlines.ts';
import type { Truth, Unseen } from './kit.ts';
import { procedurePortals } from './procedures.ts';
import { secondPortals } from './second.ts';
import { siblingPortals } from './siblings.ts';

export async function unseenPortals(): Promise<readonly Unseen[]> {
  return [
    ...(await procedurePortals()),
    ...(await detailPortals()),
    ...hotlinePortals,
    ...feedbackPortals,
    ...columnPortals,
    ...siblingPortals,
    ...secondPortals,
  ];
}

export const UNSEEN_2_PORTALS: readonly TrapPortal[] = (await unseenPortals()).map(trapOf);

/** The plan keeps only what the portal is about: pages for other requirements say nothing of it. */
function trapOf({ name, plan: id, asOf, answers, reference, province, params = {}, truth }: Unseen): TrapPortal {
  const plan = findPlan(id);
  if (plan === undefined) throw new Error(`no plan ${id}`);
  const requirements = plan.requirements
    .filter((requirement) => requirement.id in truth)
    .map((requirement) => ({ ...requirement, params: { ...requirement.params, ...params[requirement.id] } }));
  return {
    name,
    trap: Object.values(truth)
      .map(({ because }) => because)
      .join('; '),
    portal: { answers },
    plan: { ...plan, requirements },
    options: ['--render', 'never'],
    asOf,
    ...referenceOf(reference),
    ...(province === undefined ? {} : { hosts: { province: { answers: province } } }),
    truth: Object.fromEntries(Object.entries(truth).map(([id, one]) => [id, trapTruthOf(one)])),
    ...(posts(answers) ? { crawl: { posts: true } } : {}),
  };
}

function referenceOf(reference: Unseen['reference']): Pick<TrapPortal, 'procedures' | 'workbook'> {
  if (reference === undefined) return {};
  const { body } = reference;
  return typeof body === 'string' ? { procedures: body } : { workbook: body };
}

function trapTruthOf({ outcome, details }: Truth): TrapTruth {
  return { outcome, ...(details === undefined ? {} : { details }) };
}

function posts(answers: Unseen['answers']): boolean {
  return Object.values(answers).some((answer) => typeof answer === 'function');
}
