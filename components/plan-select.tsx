import { useId } from 'react';
import { useSpeaker } from './language.tsx';
import { BOX } from './ui/field.tsx';
import type { PlanChoice } from './views.ts';
import { COMMON } from './words/common.ts';
import { PANEL_WORDS as words } from './words/panel.ts';

interface PlanSelectProps {
  readonly plans: readonly PlanChoice[];
  readonly planId: string | null;
  readonly onPlan: (id: string) => void;
  readonly label?: string;
  readonly hint?: string;
}

const GROUPS = [
  ['own', words.ownPlans],
  ['builtin', words.builtinPlans],
  ['law', words.lawPlans],
] as const;

/** Plans in groups: the user's own first. */
export function PlanSelect({ plans, planId, onPlan, label, hint }: PlanSelectProps) {
  const { t } = useSpeaker();
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label ?? t(COMMON.plan)}
      </label>
      <select
        id={id}
        value={planId ?? ''}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => event.target.value !== '' && onPlan(event.target.value)}
        className={`${BOX} border-edge text-ellipsis`}
      >
        {planId === null && <option value="">{t(words.choosePlan)}</option>}
        {planId !== null && !plans.some((plan) => plan.id === planId) && (
          <option value={planId}>{t(words.planGone, { id: planId })}</option>
        )}
        {GROUPS.map(([from, title]) => {
          const own = plans.filter((plan) => plan.from === from);
          if (own.length === 0) return null;
          return (
            <optgroup key={from} label={t(title)}>
              {own.map((plan) => (
                <option key={plan.id} value={plan.id}>
                  {t(plan.short ?? plan.title)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
