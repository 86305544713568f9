/** An outcome as it is shown everywhere: sign, word and colour together. */

import type { Outcome } from '../lib/model/finding.ts';
import { OUTCOME_SIGNS, OUTCOME_WORDS } from '../lib/report/words.ts';
import { classNames } from './class-names.ts';
import { useSpeaker } from './language.tsx';

export const OUTCOME_INK: Readonly<Record<Outcome, string>> = {
  passed: 'text-passed',
  partial: 'text-partial',
  failed: 'text-failed',
  cantTell: 'text-unknown',
  untested: 'text-soft',
  inapplicable: 'text-soft',
};

const OUTCOME_FILL: Readonly<Record<Outcome, string>> = {
  passed: 'bg-passed-wash text-passed',
  partial: 'bg-partial-wash text-partial',
  failed: 'bg-failed-wash text-failed',
  cantTell: 'bg-unknown-wash text-unknown',
  untested: 'bg-wash text-soft',
  inapplicable: 'bg-wash text-soft',
};

export function OutcomeSign({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'grid size-6 shrink-0 place-items-center rounded-full text-sm font-semibold leading-none',
        OUTCOME_FILL[outcome],
      )}
    >
      {OUTCOME_SIGNS[outcome]}
    </span>
  );
}

export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useSpeaker();
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 whitespace-nowrap rounded-full px-2 py-0.5 text-sm font-medium leading-snug',
        OUTCOME_FILL[outcome],
      )}
    >
      <span aria-hidden="true">{OUTCOME_SIGNS[outcome]}</span>
      {t(OUTCOME_WORDS[outcome])}
    </span>
  );
}
