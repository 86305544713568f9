import {
  builtinPlans,
  findLawPack,
  findPlan,
  lawLines,
  lawPacks,
  lawText,
  planLines,
  planText,
} from '../lib/plans/index.ts';
import type { Plan } from '../lib/model/plan.ts';
import type { Language } from '../lib/report/words.ts';
import { Fault, type ExitStatus } from './fault.ts';
import { print } from './output.ts';

export async function plansCommand(show: string | null, lang: Language): Promise<ExitStatus> {
  if (show === null) {
    await print(planLines(builtinPlans(), lang) + lawLines(lawPacks(), lang));
    return 0;
  }
  const pack = findLawPack(show);
  if (pack !== undefined) {
    await print(lawText(pack, lang));
    return 0;
  }
  await print(planText(builtinPlan(show), lang));
  return 0;
}

export function builtinPlan(id: string): Plan {
  const plan = findPlan(id);
  if (plan !== undefined) return plan;
  const ids = [...builtinPlans(), ...lawPacks()].map((known) => known.id);
  throw new Fault({
    vi: `Không có kế hoạch “${id}”; có: ${ids.join(', ')}.`,
    en: `There is no plan “${id}”; there are: ${ids.join(', ')}.`,
  });
}
