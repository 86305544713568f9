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
import { portalKeyOf } from '../../lib/model/history.ts';
import { say } from '../../lib/model/message.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import type { Report } from '../../lib/model/report.ts';
import { isWebAddress } from '../../lib/model/web-address.ts';
import { invalidInput } from '../../lib/plans/invalid-input.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { removeReview, takeReviews } from '../../lib/platform/browser/store/reviews.ts';
import { keepRun, keptRun, listRuns, removeRuns } from '../../lib/platform/browser/store/runs.ts';
import { readReport } from '../../lib/report/read-report.ts';
import { dayWords } from '../../lib/report/words.ts';
import { faultOf } from '../pages/fault-of.ts';
import { exportRun } from './export-run.ts';
import type { PortalSight } from './use-portal.ts';
import { go } from './use-route.ts';

export function PortalRuns({ sight: { portal, runs } }: { readonly sight: PortalSight }) {
  const { t, lang } = useSpeaker();
  const tell = useNotice();
  const [fault, setFault] = useState<Bilingual | null>(null);
  const remove = async (run: KeptRunSummary) => {
    const db = database();
    const kept = await keptRun(db, run.id);
    await removeRuns(db, [run.id]);
    const undo = () => {
      // under its number: the next audit is compared with the newest before it
      const origin = { imported: run.imported, replaces: run.id };
      if (kept !== null) void keepRun(db, kept.report, lacksOfReport(kept.report), origin);
    };
    tell({ text: t(words.runRemoved, { day: dayWords(run.asOf, lang) }), undo });
  };
  const take = async (file: File) => {
    try {
      const report = reportIn(await file.text(), file.name);
      const db = database();
      const day = dayWords(report.asOf, lang);
      const key = portalKeyOf(report.portal.url);
      if ((await listRuns(db, { portalKey: key })).some(({ startedAt }) => startedAt === report.startedAt))
        throw invalidInput(file.name, [{ place: '', message: say(words.knownRun, { day }) }]);
      setFault(null);
      const plain = withoutReviews(report);
      const id = await keepRun(db, plain, lacksOfReport(plain), { imported: true });
      const taken = await takeReviews(db, reviewsIn(report));
      const undo = () => void Promise.all([removeRuns(db, [id]), ...taken.map((one) => removeReview(db, one))]);
      tell({ text: t(key === portal.key ? words.importedRun : words.importedOther, { day, portal: key }), undo });
      if (key !== portal.key) go('portal', key, 'runs');
    } catch (thrown) {
      setFault(faultOf(thrown));
    }
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

/** Throws what is wrong with it, named with its file. */
function reportIn(text: string, fileName: string): Report {
  const read = readReport(text);
  if ('fault' in read) throw invalidInput(fileName, [{ place: '', message: read.fault }]);
  const { report } = read;
  if (!isWebAddress(report.portal.url))
    throw invalidInput(fileName, [{ place: 'portal.url', message: words.noWebAddress }]);
  return report;
}
