import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useSpeaker } from '../../components/language.tsx';
import { RequirementList } from '../../components/requirements/requirement-list.tsx';
import { ReviewDialog, type SaidOutcome } from '../../components/reviews/review-dialog.tsx';
import { useNotice } from '../../components/ui/notices.tsx';
import { REVIEW_FORM_WORDS as words } from '../../components/words/reviews.ts';
import { basisOf } from '../../lib/history/lay-reviews.ts';
import type { ReportRequirement } from '../../lib/model/report.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { addReview, removeReview } from '../../lib/platform/browser/store/reviews.ts';
import { readSettings } from '../../lib/platform/browser/store/settings.ts';
import { today } from '../pages/reviewed.ts';
import type { PortalSight } from './use-portal.ts';

interface RequirementsTabProps {
  readonly sight: PortalSight;
  readonly onCopy: (text: string) => void;
}

/** The newest run's requirements, and what a person has to say of each. */
export function RequirementsTab({ sight, onCopy }: RequirementsTabProps) {
  const { t } = useSpeaker();
  const tell = useNotice();
  const [asked, setAsked] = useState<ReportRequirement | null>(null);
  const reviewer = useLiveQuery(async () => (await readSettings(database())).reviewer, []);
  const { portal, planId, newest } = sight;
  if (newest === null || planId === null) return null;
  const { report } = newest;
  const record = async (requirement: ReportRequirement, said: SaidOutcome) => {
    const db = database();
    const id = await addReview(db, {
      ...said,
      portalKey: portal.key,
      planId,
      requirementId: requirement.id,
      lackKey: null,
      what: 'recorded',
      at: new Date().toISOString(),
      url: null,
      quote: null,
      basis: basisOf(report, requirement),
    });
    tell({ text: t(words.recorded, { title: requirement.title }), undo: () => void removeReview(db, id) });
  };
  const withdraw = async (requirement: ReportRequirement, id: number) => {
    const db = database();
    const gone = await db.reviews.get(id);
    await removeReview(db, id);
    const undo = () => {
      if (gone !== undefined) void db.reviews.put(gone);
    };
    tell({ text: t(words.withdrawn, { title: requirement.title }), undo });
  };
  return (
    <>
      <RequirementList
        report={report}
        onCopy={onCopy}
        reviewing={{
          onReview: setAsked,
          onWithdraw: (requirement, id) => void withdraw(requirement, id),
        }}
      />
      {asked !== null && reviewer !== undefined && (
        <ReviewDialog
          requirement={asked}
          reviewer={reviewer}
          today={today()}
          onClose={() => setAsked(null)}
          onSay={(said) => {
            setAsked(null);
            void record(asked, said);
          }}
        />
      )}
    </>
  );
}
