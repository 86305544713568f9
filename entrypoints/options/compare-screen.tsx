import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { PageHead } from '../../components/admin/frame.tsx';
import { CompareView } from '../../components/compare/compare-view.tsx';
import { RunChoice } from '../../components/compare/run-choice.tsx';
import { useSpeaker } from '../../components/language.tsx';
import { Empty } from '../../components/ui/empty.tsx';
import { Waiting } from '../../components/ui/waiting.tsx';
import { COMPARE_WORDS as words } from '../../components/words/compare.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { listPortals } from '../../lib/platform/browser/store/portals.ts';
import { keptRun, listRuns, since } from '../../lib/platform/browser/store/runs.ts';
import { comparedRuns, commonPlan, type ComparedRuns } from './compared.ts';
import { go } from './use-route.ts';

/** Ids of runs, as the address names them. */
export function CompareScreen({ left, right }: { readonly left: number | null; readonly right: number | null }) {
  const { t } = useSpeaker();
  const portals = useLiveQuery(async () => listPortals(database()));
  const compared = useLiveQuery(async () => comparedOf(left, right), [left, right]);
  if (portals === undefined || compared === undefined) return <Waiting />;
  const audited = portals.filter(({ latest }) => latest !== null);
  return (
    <>
      <PageHead title={t(words.title)} about={t(words.about)} />
      {audited.length === 0 ? (
        <Empty icon="compare" title={t(words.needTwo)} about={t(words.needTwoAbout)} />
      ) : (
        <div className="grid gap-4 md:grid-cols-2">
          <Side title={t(words.left)} runId={left} portals={audited} onRun={(id) => show(id, right)} />
          <Side title={t(words.right)} runId={right} portals={audited} onRun={(id) => show(left, id)} />
        </div>
      )}
      {compared !== null && <CompareView key={`${left}-${right}`} {...compared} />}
    </>
  );
}

function show(left: number | null, right: number | null): void {
  go('compare', 'runs', String(left ?? 0), String(right ?? 0));
}

interface SideProps {
  readonly title: string;
  readonly runId: number | null;
  readonly portals: Awaited<ReturnType<typeof listPortals>>;
  readonly onRun: (id: number) => void;
}

function Side({ title, runId, portals, onRun }: SideProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const run = useLiveQuery(async () => (runId === null ? null : ((await database().runs.get(runId)) ?? null)), [runId]);
  const portalKey = chosen ?? run?.portalKey ?? null;
  const runs = useLiveQuery(async () => (portalKey === null ? [] : listRuns(database(), { portalKey })), [portalKey]);
  return (
    <RunChoice
      title={title}
      portals={portals}
      portalKey={portalKey}
      runs={runs ?? []}
      runId={run?.portalKey === portalKey ? runId : null}
      onPortal={(key) => {
        setChosen(key);
        // the newest of the portal is what one wants to see first
        const newest = portals.find((portal) => portal.key === key)?.latest?.runId;
        if (newest !== undefined) onRun(newest);
      }}
      onRun={onRun}
    />
  );
}

async function comparedOf(left: number | null, right: number | null): Promise<ComparedRuns | null> {
  if (left === null || right === null || left === right) return null;
  const db = database();
  const [one, other] = await Promise.all([keptRun(db, left), keptRun(db, right)]);
  if (one === null || other === null) return null;
  const planId = commonPlan(one, other);
  return comparedRuns(one, other, planId === null ? new Map() : await since(db, right, planId));
}
