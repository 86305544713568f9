import { useMemo, useState } from 'react';
import { PageHead } from '../../components/admin/frame.tsx';
import { useSpeaker } from '../../components/language.tsx';
import { textAt, type Draft, type DraftFault } from '../../components/plans/plan-draft.ts';
import { PlanForm } from '../../components/plans/plan-form.tsx';
import { useNotice } from '../../components/ui/notices.tsx';
import { FORM_WORDS as words, PLAN_WORDS } from '../../components/words/plans.ts';
import type { Plan } from '../../lib/model/plan.ts';
import { checkPlan } from '../../lib/plans/check-plan.ts';
import { TOPIC_CHOICES } from '../../lib/plans/topic-choices.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { putPlan } from '../../lib/platform/browser/store/plans.ts';
import { usePlans, type Plans } from '../pages/use-plans.ts';
import { useUnsaved } from './use-unsaved.ts';
import { go } from './use-route.ts';

/** `copy`: the plan is the pattern of a new one. */
export function PlanEditScreen({ id, copy }: { readonly id: string; readonly copy: boolean }) {
  const { t } = useSpeaker();
  const plans = usePlans();
  if (plans === undefined) return null;
  const plan = plans.find(id);
  if (plan === undefined)
    return <PageHead title={t(PLAN_WORDS.gone)} up={{ href: '#/plans', label: t(PLAN_WORDS.title) }} />;
  // a plan that comes with the product is only ever copied
  const fresh = copy || !plans.own.some((kept) => kept.id === id);
  return <Editor key={`${id} ${fresh}`} plan={plan} copy={fresh} plans={plans} />;
}

interface EditorProps {
  readonly plan: Plan;
  readonly copy: boolean;
  readonly plans: Plans;
}

function Editor({ plan, copy, plans }: EditorProps) {
  const { t } = useSpeaker();
  const tell = useNotice();
  const [begun] = useState<Draft>(() => (copy ? copyOf(plan, plans) : { ...plan }));
  const { draft, setDraft, settled } = useUnsaved(`${plan.id} ${copy}`, begun, () =>
    go('plan', plan.id, copy ? 'copy' : 'edit'),
  );
  const faults = useMemo(() => faultsOf(draft, copy ? null : plan.id, plans), [draft, copy, plan.id, plans]);
  const save = async () => {
    const { plan: checked } = checkPlan(draft);
    if (checked === null) return;
    const from = copy ? plan.id : (plans.own.find((kept) => kept.id === plan.id)?.from ?? null);
    await putPlan(database(), { id: checked.id, plan: checked, from, changedAt: new Date().toISOString() });
    settled();
    tell({ text: t(words.saved) });
    go('plan', checked.id);
  };
  return (
    <>
      <PageHead
        title={t(copy ? words.newTitle : words.editTitle)}
        about={t(plan.title)}
        up={{ href: `#/plan/${encodeURIComponent(plan.id)}`, label: t(PLAN_WORDS.title) }}
      />
      <PlanForm
        draft={draft}
        faults={faults}
        topics={TOPIC_CHOICES}
        onChange={setDraft}
        onRemoved={(title, undo) => tell({ text: t(words.removed, { title }), undo })}
        onSave={() => void save()}
        onCancel={() => go('plan', plan.id)}
      />
    </>
  );
}

/** Next year's, under an id of its own. */
function copyOf(plan: Plan, plans: Plans): Draft {
  const year = plan.year + 1;
  const named = plan.id.includes(String(plan.year))
    ? plan.id.replace(String(plan.year), String(year))
    : `${plan.id}-${year}`;
  const taken = new Set(plans.choices.map(({ id }) => id));
  let id = named;
  for (let number = 2; taken.has(id); number += 1) id = `${named}-${number}`;
  const renamed = ({ vi, en }: Plan['title']) => ({
    vi: vi.replaceAll(String(plan.year), String(year)),
    en: en.replaceAll(String(plan.year), String(year)),
  });
  return { ...plan, id, year, title: renamed(plan.title) };
}

function faultsOf(draft: Draft, kept: string | null, plans: Plans): readonly DraftFault[] {
  const { faults } = checkPlan(draft);
  const id = textAt(draft, 'id');
  const taken = id !== kept && plans.choices.some((choice) => choice.id === id);
  return [
    ...(taken ? [{ place: 'id', message: words.idTaken }] : []),
    ...faults.map(({ place, message }) => ({ place: typeof place === 'string' ? place : place.vi, message })),
  ];
}
