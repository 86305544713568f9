import { useState } from 'react';
import { PageHead } from '../../components/admin/frame.tsx';
import { useSpeaker } from '../../components/language.tsx';
import { PlanList, type PlanLine } from '../../components/plans/plan-list.tsx';
import { Remark } from '../../components/ui/card.tsx';
import { FilePick } from '../../components/ui/field.tsx';
import { useNotice } from '../../components/ui/notices.tsx';
import { PLAN_WORDS as words } from '../../components/words/plans.ts';
import type { Bilingual, Plan } from '../../lib/model/plan.ts';
import { say } from '../../lib/model/message.ts';
import { builtinPlans } from '../../lib/plans/builtin.ts';
import { invalidInput } from '../../lib/plans/invalid-input.ts';
import { lawPacks } from '../../lib/plans/law-pack.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { putPlan, removePlan } from '../../lib/platform/browser/store/plans.ts';
import { faultOf } from '../pages/fault-of.ts';
import { usePlans } from '../pages/use-plans.ts';
import { go } from './use-route.ts';

export function PlansScreen() {
  const { t } = useSpeaker();
  const tell = useNotice();
  const plans = usePlans();
  const [fault, setFault] = useState<Bilingual | null>(null);
  if (plans === undefined) return null;
  const take = async (file: File) => {
    try {
      const { parsePlan } = await import('../../lib/plans/load.ts');
      const plan = parsePlan(await file.text(), file.name);
      if (plans.choices.some(({ id, from }) => id === plan.id && from !== 'own'))
        throw invalidInput(file.name, [{ place: 'id', message: say(words.builtinId, { id: plan.id }) }]);
      const before = plans.own.find(({ id }) => id === plan.id);
      await putPlan(database(), { id: plan.id, plan, from: before?.from ?? null, changedAt: new Date().toISOString() });
      setFault(null);
      tell({
        text: t(before === undefined ? words.imported : words.replaced, { title: plan.title }),
        undo: () => void (before === undefined ? removePlan(database(), plan.id) : putPlan(database(), before)),
      });
      go('plan', plan.id);
    } catch (thrown) {
      setFault(faultOf(thrown));
    }
  };
  return (
    <>
      <PageHead title={t(words.title)} about={t(words.about)} />
      <PlanList
        own={plans.own.map(({ plan }) => lineOf(plan))}
        builtin={builtinPlans().map(lineOf)}
        law={lawPacks().map(({ id, title, department, requirements }) => ({
          id,
          title,
          department,
          requirements: requirements.length,
        }))}
      />
      <div className="max-w-xl">
        <FilePick label={t(words.importFile)} accept=".yaml,.yml,.json" onPick={(file) => void take(file)} />
      </div>
      {fault !== null && <Remark look="fault">{t(fault)}</Remark>}
    </>
  );
}

function lineOf({ id, title, department, requirements }: Plan): PlanLine {
  return { id, title, department, requirements: requirements.length };
}
