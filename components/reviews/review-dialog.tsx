/** A person records an outcome: over the tool's, or of what no portal shows. */

import { useState } from 'react';
import { WEIGHTS, type Weight } from '../../lib/model/plan.ts';
import type { ReportRequirement } from '../../lib/model/report.ts';
import { MAX_NAME, MAX_REASON, REVIEW_OUTCOMES, type ReviewOutcome } from '../../lib/model/review.ts';
import { OUTCOME_WORDS, WEIGHT_WORDS } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { typedDay } from '../typed-day.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField, TextArea, TextField } from '../ui/field.tsx';
import { COMMON } from '../words/common.ts';
import { REVIEW_FORM_WORDS as words } from '../words/reviews.ts';

export interface SaidOutcome {
  readonly outcome: ReviewOutcome;
  readonly credit?: number;
  readonly weight?: Weight;
  readonly reason: string;
  readonly by: string;
  readonly until: string | null;
}

interface ReviewDialogProps {
  readonly requirement: ReportRequirement;
  /** As the settings have it. */
  readonly reviewer: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onClose: () => void;
  readonly onSay: (said: SaidOutcome) => void;
}

export function ReviewDialog({ requirement, reviewer, today, onClose, onSay }: ReviewDialogProps) {
  const { t } = useSpeaker();
  const before = requirement.reviews?.find(({ what }) => what === 'recorded');
  const [outcome, setOutcome] = useState<ReviewOutcome>(firstOutcome(before?.outcome ?? requirement.outcome));
  const [percent, setPercent] = useState(String(Math.round(100 * (before?.credit ?? 0.5))));
  const [weight, setWeight] = useState<Weight>(before?.weight ?? 'minor');
  const [reason, setReason] = useState(before?.reason ?? '');
  const [by, setBy] = useState(reviewer);
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const lastDay = typedDay(until);
  const share = Number(percent.replace(',', '.')) / 100;
  const faults = {
    percent: outcome === 'partial' && (percent.trim() === '' || !(share >= 0 && share <= 1)),
    reason: reason.trim() === '',
    by: by.trim() === '',
    until: until.trim() !== '' && (lastDay === null || lastDay < today),
  };
  const say = () => {
    setTried(true);
    if (Object.values(faults).some(Boolean)) return;
    onSay({
      outcome,
      ...(outcome === 'partial' ? { credit: share } : {}),
      ...(requirement.weight === null ? { weight } : {}),
      reason: reason.trim(),
      by: by.trim(),
      until: lastDay,
    });
  };
  const fault = (shown: boolean, text: string) => (tried && shown ? { fault: text } : {});
  return (
    <Dialog title={t(words.title)} about={t(words.about)} open onClose={onClose}>
      <form
        className="grid gap-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          say();
        }}
      >
        <p className="rounded-md bg-wash p-2.5 text-sm">
          {t(requirement.title)}
          <br />
          <span className="text-soft">{t(words.found, { outcome: OUTCOME_WORDS[requirement.outcome] })}</span>
        </p>
        <SelectField
          label={t(words.outcome)}
          value={outcome}
          choices={REVIEW_OUTCOMES.map((value) => ({ value, label: t(OUTCOME_WORDS[value]) }))}
          onChange={setOutcome}
        />
        {outcome === 'partial' && (
          <TextField
            label={t(words.credit)}
            inputMode="decimal"
            value={percent}
            onChange={setPercent}
            {...fault(faults.percent, t(words.creditFault))}
          />
        )}
        {requirement.weight === null && (
          <SelectField
            label={t(words.weight)}
            hint={t(words.weightHint)}
            value={weight}
            choices={WEIGHTS.map((value) => ({ value, label: t(WEIGHT_WORDS[value]) }))}
            onChange={setWeight}
          />
        )}
        <TextArea
          label={t(words.reason)}
          value={reason}
          maxLength={MAX_REASON}
          onChange={setReason}
          {...fault(faults.reason, t(words.reasonFault))}
        />
        <TextField
          label={t(words.by)}
          value={by}
          maxLength={MAX_NAME}
          autoComplete="name"
          onChange={setBy}
          {...fault(faults.by, t(words.byFault))}
        />
        <DayField
          label={t(words.until)}
          value={until}
          today={today}
          min={today}
          onChange={setUntil}
          {...fault(faults.until, t(lastDay === null ? COMMON.dayFault : words.untilFault))}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t(COMMON.cancel)}</Button>
          <Button type="submit" look="primary">
            {t(words.save)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Nobody records that nothing was tested. */
function firstOutcome(outcome: ReportRequirement['outcome']): ReviewOutcome {
  return REVIEW_OUTCOMES.find((one) => one === outcome) ?? 'passed';
}
