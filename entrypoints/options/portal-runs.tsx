import { useState } from 'react';
import { useSpeaker } from '../../components/language.tsx';
import { RunTable } from '../../components/portal/run-table.tsx';
import { Remark } from '../../components/ui/card.tsx';
import { FilePick } from '../../components/ui/field.tsx';
import { useNotice } from '../../components/ui/notices.tsx';
import { PORTAL_PAGE_WORDS as words } from '../../components/words/portal.ts';
import { lacksOfReport } from '../../lib/history/lacks.ts';
import { reviewsIn, withoutReviews } from '../../lib/history/lay-reviews.ts';
import type { KeptRunSummary } from '../../lib/model/extension/kept.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { removeReview, takeReviews } from '../../lib/platform/browser/store/reviews.ts';
import { keepRun, keptRun, removeRuns } from '../../lib/platform/browser/store/runs.ts';
import { readReport } from '../../lib/report/read-report.ts';
import { dayWords } from '../../lib/report/words.ts';
import { exportRun } from './export-run.ts';
import type { PortalSight } from './use-portal.ts';
import { go } from './use-route.ts';

export function PortalRuns({ sight: { runs } }: { readonly sight: PortalSight }) {
  const { t, lang } = useSpeaker();
  const tell = useNotice();
  const [fault, setFault] = useState<Bilingual | null>(null);
  const remove = async (run: KeptRunSummary) => {
    const db = database();
    const kept = await keptRun(db, run.id);
    await removeRuns(db, [run.id]);
    const undo = () => {
      if (kept !== null) void keepRun(db, kept.report, lacksOfReport(kept.report), { imported: run.imported });
    };
    tell({ text: t(words.runRemoved, { day: dayWords(run.asOf, lang) }), undo });
  };
  const take = async (file: File) => {
    const read = readReport(await file.text());
    setFault('fault' in read ? read.fault : null);
    if ('fault' in read) return;
    const db = database();
    const plain = withoutReviews(read.report);
    const id = await keepRun(db, plain, lacksOfReport(plain), { imported: true });
    const taken = await takeReviews(db, reviewsIn(read.report));
    const text = t(words.importedRun, { day: dayWords(read.report.asOf, lang) });
    tell({ text, undo: () => void Promise.all([removeRuns(db, [id]), ...taken.map((one) => removeReview(db, one))]) });
  };
  return (
    <div className="grid gap-4">
      {runs.length > 0 && (
        <RunTable
          rows={runs}
          onExport={(run, format) =>
            void keptRun(database(), run.id).then((kept) => (kept === null ? null : exportRun(kept, format, lang)))
          }
          onCompare={(before, after) => go('compare', 'runs', String(before), String(after))}
          onRemove={(run) => void remove(run)}
        />
      )}
      <div className="max-w-xl">
        <FilePick label={t(words.importRun)} accept=".json,application/json" onPick={(file) => void take(file)} />
      </div>
      {fault !== null && <Remark look="fault">{t(fault)}</Remark>}
    </div>
  );
}
