/** Requirements grouped by outcome, what to mend first on top; searched and filtered as one types. */

import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { clauseOf } from '../../lib/model/clause.ts';
import type { Outcome } from '../../lib/model/finding.ts';
import type { Report, ReportRequirement } from '../../lib/model/report.ts';
import { lostPoints, scoreCost } from '../../lib/report/costs.ts';
import { askingReviews } from '../../lib/report/reviews.ts';
import { OUTCOME_ORDER, OUTCOME_SIGNS, OUTCOME_WORDS } from '../../lib/report/words.ts';
import { classNames } from '../class-names.ts';
import { useSpeaker } from '../language.tsx';
import { OUTCOME_INK } from '../outcome.tsx';
import { searchForm } from '../search-form.ts';
import { Button } from '../ui/button.tsx';
import type { ReviewActions } from '../reviews/review-notes.tsx';
import { SearchField } from '../ui/field.tsx';
import { REQUIREMENT_WORDS as words } from '../words/requirements.ts';
import { RequirementCard } from './requirement-card.tsx';

/** `asking`: what a person concluded has expired, or its facts have changed. */
type Only = Outcome | 'asking' | null;

interface RequirementListProps {
  readonly report: Report;
  readonly onCopy: (text: string) => void;
  /** Left out where nothing can be recorded. */
  readonly reviewing?: ReviewActions;
}

export function RequirementList({ report, onCopy, reviewing }: RequirementListProps) {
  const { t } = useSpeaker();
  const [sought, setSought] = useState('');
  const [only, setOnly] = useState<Only>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const soughtForm = useDeferredValue(searchForm(sought));
  const forms = useMemo(() => new Map(report.requirements.map((one) => [one.id, formOf(one)])), [report]);
  const found = report.requirements.filter(({ id }) => (forms.get(id) ?? '').includes(soughtForm));
  const shown =
    only === null ? found : found.filter((one) => (only === 'asking' ? isAsking(one) : one.outcome === only));
  const toggle = (id: string, now: boolean) =>
    setOpen((before) => {
      if (before.has(id) === now) return before;
      return now ? new Set([...before, id]) : new Set([...before].filter((one) => one !== id));
    });

  return (
    <div className="grid gap-3">
      <OutcomeFilter found={found} only={only} onOnly={setOnly} />
      <SearchField label={t(words.search)} value={sought} onChange={setSought} />
      <output className="sr-only">{t(words.count, { shown: shown.length, total: report.requirements.length })}</output>
      {shown.length === 0 && (
        <div className="grid justify-items-start gap-2 text-soft">
          <p>{t(words.nothing)}</p>
          <Button
            small
            onClick={() => {
              setSought('');
              setOnly(null);
            }}
          >
            {t(words.clearFilter)}
          </Button>
        </div>
      )}
      {OUTCOME_ORDER.map((outcome) => (
        <Group key={outcome} outcome={outcome} of={shown}>
          {(requirement) => (
            <RequirementCard
              requirement={requirement}
              asOf={report.asOf}
              cost={scoreCost(requirement, report)}
              open={open.has(requirement.id)}
              onToggle={(now) => toggle(requirement.id, now)}
              onCopy={onCopy}
              reviewing={reviewing}
            />
          )}
        </Group>
      ))}
    </div>
  );
}

interface FilterProps {
  readonly found: readonly ReportRequirement[];
  readonly only: Only;
  readonly onOnly: (only: Only) => void;
}

/** Counts that filter: pressed, only that outcome is shown. */
function OutcomeFilter({ found, only, onOnly }: FilterProps) {
  const { t } = useSpeaker();
  const counts = OUTCOME_ORDER.map((outcome) => ({
    outcome,
    count: found.filter((one) => one.outcome === outcome).length,
  }));
  const asking = found.filter(isAsking).length;
  const press = (value: Only) => ({ pressed: only === value, onPress: () => onOnly(only === value ? null : value) });
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">{t(words.filter)}</legend>
      {counts
        .filter(({ outcome, count }) => count > 0 || outcome === only)
        .map(({ outcome, count }) => (
          <Count
            key={outcome}
            sign={OUTCOME_SIGNS[outcome]}
            ink={OUTCOME_INK[outcome]}
            label={t(OUTCOME_WORDS[outcome])}
            count={count}
            {...press(outcome)}
          />
        ))}
      {(asking > 0 || only === 'asking') && (
        <Count sign="↻" ink="text-partial" label={t(words.askingFilter)} count={asking} {...press('asking')} />
      )}
    </fieldset>
  );
}

interface CountProps {
  readonly sign: string;
  readonly ink: string;
  readonly label: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Count({ sign, ink, label, count, pressed, onPress }: CountProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={classNames(
        'inline-flex min-h-8 items-center gap-1.5 rounded-full border px-2.5 text-sm',
        pressed ? 'border-ink bg-wash font-medium' : 'border-line bg-card hover:bg-wash',
      )}
    >
      <span aria-hidden="true" className={ink}>
        {sign}
      </span>
      {label} <span className="font-semibold tabular-nums">{count}</span>
    </button>
  );
}

function isAsking(requirement: ReportRequirement): boolean {
  return askingReviews(requirement).length > 0;
}

interface GroupProps {
  readonly outcome: Outcome;
  readonly of: readonly ReportRequirement[];
  readonly children: (requirement: ReportRequirement) => ReactNode;
}

function Group({ outcome, of, children }: GroupProps) {
  const { t } = useSpeaker();
  const own = of
    .map((requirement, index) => ({ requirement, index }))
    .filter(({ requirement }) => requirement.outcome === outcome)
    .sort((a, b) => lostPoints(b.requirement) - lostPoints(a.requirement) || a.index - b.index);
  if (own.length === 0) return null;
  return (
    <section aria-label={t(OUTCOME_WORDS[outcome])} className="grid gap-2">
      <h2 className={classNames('mt-1 text-sm', OUTCOME_INK[outcome])}>
        {t(OUTCOME_WORDS[outcome])} <span className="font-normal tabular-nums">({own.length})</span>
      </h2>
      <ul className="grid gap-2">
        {own.map(({ requirement }) => (
          <li key={requirement.id}>{children(requirement)}</li>
        ))}
      </ul>
    </section>
  );
}

function formOf(requirement: ReportRequirement): string {
  const { title, summary, gaps } = requirement;
  const clause = clauseOf(requirement);
  const said = [title, summary, clause, ...gaps.map(({ message }) => message)];
  return searchForm(said.flatMap(({ vi, en }) => [vi, en]).join('\n'));
}
