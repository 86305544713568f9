import { useState } from 'react';
import { PageHead } from '../../components/admin/frame.tsx';
import { AuditFault } from '../../components/audit-fault.tsx';
import { AuditBar } from '../../components/audit-bar.tsx';
import { useSpeaker } from '../../components/language.tsx';
import { PlanSelect } from '../../components/plan-select.tsx';
import { EXPORTS } from '../../components/portal/exports.ts';
import { GapWork } from '../../components/portal/gap-work.tsx';
import { Overview } from '../../components/portal/overview.tsx';
import { Button } from '../../components/ui/button.tsx';
import { Empty } from '../../components/ui/empty.tsx';
import { Menu } from '../../components/ui/menu.tsx';
import { useNotice } from '../../components/ui/notices.tsx';
import { Tabs } from '../../components/ui/tabs.tsx';
import { Waiting } from '../../components/ui/waiting.tsx';
import type { WorkGap } from '../../components/views.ts';
import { PORTAL_WORDS } from '../../components/words/admin.ts';
import { GAP_WORDS, PORTAL_PAGE_WORDS as words } from '../../components/words/portal.ts';
import { portalHref } from '../../components/portals/portal-columns.tsx';
import { database } from '../../lib/platform/browser/store/database.ts';
import { addReview, removeReview } from '../../lib/platform/browser/store/reviews.ts';
import { readSettings } from '../../lib/platform/browser/store/settings.ts';
import { useAudits } from '../pages/use-audits.ts';
import { usePlans } from '../pages/use-plans.ts';
import { exportRun } from './export-run.ts';
import { PortalRuns } from './portal-runs.tsx';
import { PortalSetup } from './portal-setup.tsx';
import { taskOf } from './portals-screen.tsx';
import { RequirementsTab } from './requirements-tab.tsx';
import { usePortal, type PortalSight } from './use-portal.ts';
import { go } from './use-route.ts';

const TABS = ['overview', 'gaps', 'requirements', 'runs', 'setup'] as const;

export function PortalScreen({ portalKey, tab }: { readonly portalKey: string; readonly tab: string }) {
  const { t, lang } = useSpeaker();
  const [chosen, setChosen] = useState<string | null>(null);
  const plans = usePlans();
  const audits = useAudits();
  const sight = usePortal(portalKey, chosen);
  if (sight === undefined || plans === undefined) return <Waiting />;
  const up = { href: '#/portals', label: t(PORTAL_WORDS.title) };
  if (sight === null)
    return (
      <>
        <PageHead title={t(words.gone)} up={up} />
        <p>{t(words.goneAbout)}</p>
      </>
    );
  const { portal, planIds, planId, newest } = sight;
  const audit = audits.running.find((one) => one.portalKey === portalKey) ?? null;
  const onAudit = () => {
    const task = taskOf(portal, plans);
    if (task === null) go('portal', portalKey, 'setup');
    else void audits.start([task]);
  };
  const ofPortal = plans.choices.filter(({ id }) => planIds.includes(id));
  return (
    <>
      <PageHead title={portal.name} up={up}>
        {newest !== null && (
          <Menu
            label={t(words.export)}
            shown={{ icon: 'download', text: t(words.export) }}
            choices={EXPORTS.map(({ format, label }) => ({
              label: t(label),
              onChoose: () => void exportRun(newest.run, format, lang),
            }))}
          />
        )}
        {audit === null && (
          <Button look="primary" icon="search" onClick={onAudit}>
            {t(PORTAL_WORDS.audit)}
          </Button>
        )}
      </PageHead>
      <p className="-mt-4">
        <a href={portal.url} target="_blank" rel="noopener noreferrer">
          {portal.key}
        </a>
      </p>
      {audits.fault !== null && <AuditFault fault={audits.fault} makeRoom={audits.makeRoom} />}
      {audit !== null && <AuditBar audit={audit} actions={audits.actions} />}
      {ofPortal.length > 1 && <PlanSelect plans={ofPortal} planId={planId} onPlan={setChosen} />}
      <Tabs
        label={t(words.tabs)}
        shown={TABS.find((id) => id === tab) ?? (newest === null ? 'setup' : 'overview')}
        onShow={(id) => go('portal', portalKey, id)}
        tabs={TABS.filter((id) => newest !== null || id === 'runs' || id === 'setup').map((id) => ({
          id,
          label: t(words[id]),
          ...(id === 'gaps' && newest !== null ? { count: openCount(newest.gaps) } : {}),
          body: <TabBody id={id} sight={sight} plans={plans} />,
        }))}
      />
      {newest === null && audit === null && (
        <Empty icon="search" title={t(words.firstTitle)} about={t(words.firstAbout)} />
      )}
    </>
  );
}

interface TabBodyProps {
  readonly id: (typeof TABS)[number];
  readonly sight: PortalSight;
  readonly plans: NonNullable<ReturnType<typeof usePlans>>;
}

function TabBody({ id, sight, plans }: TabBodyProps) {
  const { portal, newest, runs } = sight;
  if (id === 'setup') return <PortalSetup sight={sight} plans={plans} />;
  if (id === 'runs' || newest === null) return <PortalRuns sight={sight} />;
  const { report, gaps } = newest;
  if (id === 'gaps') return <Gaps sight={sight} gaps={gaps} />;
  if (id === 'requirements') return <RequirementsTab sight={sight} onCopy={copy} />;
  return (
    <Overview
      report={report}
      change={changeOf(sight)}
      points={runs.map(({ run: { asOf }, part }) => ({ ...part, asOf })).reverse()}
      gaps={gaps}
      gapsHref={portalHref(portal.key, 'gaps')}
    />
  );
}

function Gaps({ sight, gaps }: { readonly sight: PortalSight; readonly gaps: readonly WorkGap[] }) {
  const { t } = useSpeaker();
  const tell = useNotice();
  const { portal, planId } = sight;
  const dismiss = async (gap: WorkGap, reason: string) => {
    const db = database();
    const { reviewer } = await readSettings(db);
    const id = await addReview(db, {
      portalKey: portal.key,
      planId: planId ?? '',
      requirementId: gap.requirementId,
      lackKey: gap.key,
      what: 'dismissed',
      outcome: null,
      reason,
      by: reviewer,
      at: new Date().toISOString(),
      until: null,
      url: gap.url,
      quote: null,
    });
    tell({ text: t(GAP_WORDS.dismissedNotice, { label: gap.label }), undo: () => void removeReview(db, id) });
  };
  return (
    <GapWork
      gaps={gaps}
      onDismiss={(gap, reason) => void dismiss(gap, reason)}
      onRestore={({ dismissed }) => dismissed !== null && void removeReview(database(), dismissed.id)}
      onCopy={copy}
    />
  );
}

function changeOf({ runs }: PortalSight): number | null {
  const [now, before] = [runs[0]?.part.score ?? null, runs[1]?.part.score ?? null];
  return now === null || before === null ? null : Math.round((now - before) * 10) / 10;
}

function openCount(gaps: readonly WorkGap[]): number {
  return gaps.filter(({ change, dismissed }) => change !== 'mended' && dismissed === null).length;
}

function copy(text: string): void {
  void navigator.clipboard.writeText(text);
}
