/** What an audit goes by: plans by their ids, the reference list, the audit date. */

import type { Answer } from '../../lib/model/extension/command.ts';
import type { AuditTask } from '../../lib/model/extension/task.ts';
import { say } from '../../lib/model/message.ts';
import type { Bilingual, Plan } from '../../lib/model/plan.ts';
import { defaultDay, findLawPack, findPlan, planOfLaw } from '../../lib/plans/index.ts';
import type { Database, KeptTask } from '../../lib/platform/browser/store/database.ts';
import { readSettings } from '../../lib/platform/browser/store/settings.ts';
import { faultWords } from './fault-words.ts';

export type ResolvedTask = Omit<KeptTask, 'id'>;

/** Departments' plans as they stand, law packs as what binds on the audit date, in the order given. */
export async function resolveTask(db: Database, task: AuditTask, now: string): Promise<Answer<ResolvedTask>> {
  const ids = [...new Set(task.planIds)];
  const known = new Map<string, Plan>();
  for (const id of ids) {
    const plan = (await db.plans.get(id))?.plan ?? findPlan(id);
    if (plan !== undefined) known.set(id, plan);
    else if (findLawPack(id) === undefined) return noPlan(say(faultWords.noPlan, { id }));
  }
  const years = [...known.values()].map(({ year }) => year);
  const asOf = task.asOf ?? defaultDay(years.length === 0 ? Number(now.slice(0, 4)) : Math.max(...years), now);
  const [department = null] = known.values();
  const plans: Plan[] = [];
  for (const id of ids) {
    const pack = known.has(id) ? undefined : findLawPack(id);
    const plan = pack === undefined ? known.get(id) : planOfLaw(pack, asOf, department);
    if (plan === null || plan === undefined) return noPlan(say(faultWords.nothingBinds, { id, asOf }));
    plans.push({ ...plan, hosts: { ...plan.hosts, ...task.hosts } });
  }
  const [first, ...further] = plans;
  if (first === undefined) return noPlan(say(faultWords.noPlan, { id: '' }));
  const list = task.referenceId === null ? undefined : await db.references.get(task.referenceId);
  const settings = await readSettings(db);
  return { ok: true, value: { plans: [first, ...further], reference: list?.list ?? null, asOf, settings } };
}

function noPlan(fault: Bilingual): Answer<never> {
  return { ok: false, code: 'no-plan', fault };
}
