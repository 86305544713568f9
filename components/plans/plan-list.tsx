import { useSpeaker } from '../language.tsx';
import { Icon } from '../ui/icons.tsx';
import { Section } from '../ui/card.tsx';
import type { Bilingual } from '../../lib/model/plan.ts';
import { PLAN_WORDS as words } from '../words/plans.ts';

export interface PlanLine {
  readonly id: string;
  readonly title: Bilingual;
  readonly department: Bilingual;
  readonly requirements: number;
}

interface PlanListProps {
  readonly own: readonly PlanLine[];
  readonly builtin: readonly PlanLine[];
  readonly law: readonly PlanLine[];
}

export function PlanList({ own, builtin, law }: PlanListProps) {
  const { t } = useSpeaker();
  return (
    <div className="grid gap-6">
      <Section title={t(words.own)}>
        {own.length === 0 ? <p className="text-soft">{t(words.ownEmpty)}</p> : <Lines of={own} />}
      </Section>
      <Section title={t(words.builtin)}>
        <Lines of={builtin} />
      </Section>
      <Section title={t(words.law)}>
        <Lines of={law} />
      </Section>
    </div>
  );
}

function Lines({ of }: { readonly of: readonly PlanLine[] }) {
  const { t } = useSpeaker();
  return (
    <ul className="grid gap-2 md:grid-cols-2">
      {of.map(({ id, title, department, requirements }) => (
        <li key={id}>
          <a
            href={`#/plan/${encodeURIComponent(id)}`}
            className="flex h-full items-start gap-3 rounded-lg border border-line bg-card p-4 text-ink no-underline shadow-card hover:bg-wash"
          >
            <span className="text-accent">
              <Icon name="plan" size={22} />
            </span>
            <span className="min-w-0">
              <span className="block font-medium">{t(title)}</span>
              <span className="block text-sm text-soft">
                {t(department)} · {t(words.count, { count: requirements })}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
