/** A plan to read: each requirement with its clause, what it means, what it weighs and what its figures are. */

import { useDeferredValue, useState } from 'react';
import { WEIGHT_POINTS, type Bilingual, type Weight } from '../../lib/model/plan.ts';
import { WEIGHT_WORDS } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { searchForm } from '../search-form.ts';
import { SearchField } from '../ui/field.tsx';
import { KIND_WORDS, PLAN_WORDS as words } from '../words/plans.ts';

export interface PlanEntry {
  readonly id: string;
  readonly kind: keyof typeof KIND_WORDS;
  readonly title: Bilingual;
  readonly clause: Bilingual;
  readonly meaning: Bilingual | null;
  readonly weight: Weight | null;
  /** Parameters in words; `assumed`: not the plan's own figure. */
  readonly figures: readonly { readonly text: Bilingual; readonly assumed: boolean }[];
  /** Why it does not apply. */
  readonly off: string | null;
}

interface PlanViewProps {
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly entries: readonly PlanEntry[];
}

export function PlanView({ facts, entries }: PlanViewProps) {
  const { t } = useSpeaker();
  const [sought, setSought] = useState('');
  const form = useDeferredValue(searchForm(sought));
  const shown = entries.filter(({ title, clause, meaning, id }) =>
    searchForm(`${title.vi} ${title.en} ${clause.vi} ${meaning?.vi ?? ''} ${meaning?.en ?? ''} ${id}`).includes(form),
  );
  return (
    <div className="grid gap-5">
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)]">
        {facts.map(({ label, text }) => (
          <div key={label} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd className="wrap-anywhere max-sm:mb-1">{text}</dd>
          </div>
        ))}
      </dl>
      <SearchField label={t(words.search)} value={sought} onChange={setSought} />
      <ol className="grid gap-2">
        {shown.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </div>
  );
}

function Entry({ entry }: { readonly entry: PlanEntry }) {
  const { t } = useSpeaker();
  const { id, kind, title, clause, meaning, weight, figures, off } = entry;
  return (
    <li className="rounded-lg border border-line bg-card p-4 shadow-card">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-base">{t(title)}</h2>
        <p className="text-sm text-soft">
          {weight === null
            ? t(words.manual)
            : `${t(WEIGHT_WORDS[weight])} · ${t(words.points, { points: WEIGHT_POINTS[weight] })}`}
        </p>
      </div>
      <p className="text-sm text-soft">
        {t(clause)} · {t(KIND_WORDS[kind])} · <code className="text-sm">{id}</code>
      </p>
      {meaning !== null && <p className="mt-1.5">{t(meaning)}</p>}
      {figures.length > 0 && (
        <ul className="mt-1.5 flex flex-wrap gap-1.5 text-sm">
          {figures.map(({ text, assumed }) => (
            <li key={text.vi} className="rounded-md bg-wash px-2 py-0.5">
              {t(text)}
              {assumed && <span className="text-partial"> ({t(words.assumed)})</span>}
            </li>
          ))}
        </ul>
      )}
      {off !== null && <p className="mt-1.5 text-sm text-partial">{t(words.off, { reason: off })}</p>}
    </li>
  );
}
