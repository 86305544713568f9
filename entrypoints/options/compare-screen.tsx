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
import { firstComparison } from './first-comparison.ts';
import { go } from './use-route.ts';

/** The newest, among which the first two to be compared are looked for. */
const RUNS_LOOKED_AT = 500;

/** Ids of runs, as the address names them. */
export function CompareScreen({ left, right }: { readonly left: number | null; readonly right: number | null }) {
  const { t } = useSpeaker();
  const portals = useLiveQuery(async () => listPortals(database()));
  const newest = useLiveQuery(async () => listRuns(database(), { limit: RUNS_LOOKED_AT }));
  const first = newest === undefined || left !== null || right !== null ? null : firstComparison(newest);
  const [one, other] = first === null ? [left, right] : [first.left, first.right];
  const compared = useLiveQuery(async () => comparedOf(one, other), [one, other]);
  if (portals === undefined || newest === undefined || compared === undefined) return <Waiting />;
  const audited = portals.filter(({ latest }) => latest !== null);
  return (
    <>
      <PageHead title={t(words.title)} about={t(words.about)} />
      {newest.length < 2 ? (
        <Empty icon="compare" title={t(words.needTwo)} about={t(words.needTwoAbout)} />
      ) : (
        <div className="grid gap-4 md:grid-cols-2">
          <Side title={t(words.left)} runId={one} portals={audited} onRun={(id) => show(id, other)} />
          <Side title={t(words.right)} runId={other} portals={audited} onRun={(id) => show(one, id)} />
        </div>
      )}
      {newest.length >= 2 && <Hint left={one} right={other} first={first !== null} />}
      {compared !== null && <CompareView key={`${one}-${other}`} {...compared} />}
    </>
  );
}

interface HintProps {
  readonly left: number | null;
  readonly right: number | null;
  /** Nobody has chosen yet. */
  readonly first: boolean;
}

/** What to do next, where that is not plain to see. */
function Hint({ left, right, first }: HintProps) {
  const { t } = useSpeaker();
  const chosen = left !== null && right !== null;
  if (chosen && left !== right && !first) return null;
  return (
    <p className="text-sm text-soft">{t(first ? words.chosenForYou : chosen ? words.sameRun : words.chooseBoth)}</p>
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
  const portals = await db.portals.bulkGet([one.portalKey, other.portalKey]);
  const names = new Map(portals.flatMap((portal) => (portal === undefined ? [] : [[portal.key, portal.name]])));
  return comparedRuns(one, other, { names, since: planId === null ? new Map() : await since(db, right, planId) });
}
