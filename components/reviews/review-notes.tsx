import type { ReportRequirement } from '../../lib/model/report.ts';
import { reviewText } from '../../lib/report/reviews.ts';
import { useSpeaker } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { REVIEW_FORM_WORDS as words } from '../words/reviews.ts';

export interface ReviewActions {
  readonly onReview: (requirement: ReportRequirement) => void;
  readonly onWithdraw: (requirement: ReportRequirement, id: number) => void;
}

interface ReviewNotesProps {
  readonly requirement: ReportRequirement;
  /** Left out where nothing can be recorded. */
  readonly actions?: ReviewActions | undefined;
}

/** What people said of a requirement, and the way to say something. */
export function ReviewNotes({ requirement, actions }: ReviewNotesProps) {
  const { lang, t } = useSpeaker();
  const { reviews = [] } = requirement;
  const recorded = reviews.find(({ what }) => what === 'recorded');
  const id = recorded?.id;
  return (
    <>
      {reviews.map((review) => (
        <p
          key={`${review.what} ${review.at} ${review.lackKey ?? ''}`}
          className="rounded-md border-l-2 border-accent bg-wash p-2.5 text-sm wrap-anywhere"
        >
          {reviewText(review, lang)}
        </p>
      ))}
      {actions !== undefined && (
        <div className="flex flex-wrap gap-1.5">
          <Button small onClick={() => actions.onReview(requirement)}>
            {t(recorded === undefined ? words.record : words.change)}
          </Button>
          {id !== undefined && (
            <Button small look="quiet" icon="undo" onClick={() => actions.onWithdraw(requirement, id)}>
              {t(words.withdraw)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
