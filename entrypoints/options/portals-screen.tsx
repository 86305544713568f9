import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { PageHead } from '../../components/admin/frame.tsx';
import { AuditFault } from '../../components/audit-fault.tsx';
import { useSpeaker } from '../../components/language.tsx';
import { PortalForm } from '../../components/portals/portal-form.tsx';
import type { PortalRow, PortalRowActions } from '../../components/portals/portal-columns.tsx';
import { PortalTable } from '../../components/portals/portal-table.tsx';
import { Button, BUTTON_SHAPE } from '../../components/ui/button.tsx';
import { Dialog } from '../../components/ui/dialog.tsx';
import { Empty } from '../../components/ui/empty.tsx';
import { Icon } from '../../components/ui/icons.tsx';
import { useNotice } from '../../components/ui/notices.tsx';
import { Waiting } from '../../components/ui/waiting.tsx';
import { PORTAL_WORDS as words } from '../../components/words/admin.ts';
import { portalKeyOf } from '../../lib/model/history.ts';
import type { KeptPortal } from '../../lib/model/extension/kept.ts';
import type { AuditTaskInput } from '../../lib/model/extension/task.ts';
import { ask } from '../../lib/platform/browser/ask.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { listReferences } from '../../lib/platform/browser/store/plans.ts';
import { addPortal, listPortals, restorePortal } from '../../lib/platform/browser/store/portals.ts';
import { addressOf } from '../pages/address-of.ts';
import { useAudits } from '../pages/use-audits.ts';
import { planOfHost, usePlans, type Plans } from '../pages/use-plans.ts';
import { removeWithAudit } from './remove-portal.ts';
import { useReviewed } from './use-reviewed.ts';
import { go } from './use-route.ts';

export function PortalsScreen() {
  const { t } = useSpeaker();
  const tell = useNotice();
  const plans = usePlans();
  const audits = useAudits();
  const portals = useLiveQuery(async () => listPortals(database()));
  const schedules = useLiveQuery(async () => database().schedules.toArray());
  const references = useLiveQuery(async () => listReferences(database())) ?? [];
  const reviewed = useReviewed(portals);
  const [adding, setAdding] = useState(false);
  const { running, start } = audits;
  const rows = useMemo((): readonly PortalRow[] => {
    const bySchedule = new Map((schedules ?? []).map((one) => [one.portalKey, one]));
    const byAudit = new Map(running.map((one) => [one.portalKey, one]));
    return (portals ?? []).map((portal) => ({
      portal,
      schedule: bySchedule.get(portal.key) ?? null,
      audit: byAudit.get(portal.key) ?? null,
      reviewed: reviewed.get(portal.key) ?? null,
    }));
  }, [portals, schedules, running, reviewed]);
  const actions = useMemo(
    (): PortalRowActions => ({
      onAudit: (portal, fresh) => {
        const task = plans === undefined ? null : taskOf(portal, plans);
        if (task === null) go('portal', portal.key, 'setup');
        else void start([{ ...task, fresh }]);
      },
      onAuditAll: (some) => {
        if (plans === undefined) return;
        const tasks = some.map((portal) => taskOf(portal, plans)).filter((task) => task !== null);
        if (tasks.length > 0) void start(tasks);
        if (tasks.length < some.length) tell({ text: t(words.planMissingFor, { count: some.length - tasks.length }) });
      },
      onRemove: (portal) => {
        void removeWithAudit(portal.key).then((removed) => {
          if (removed === null) return null;
          const text = t(words.removed, { name: portal.name, runs: removed.runs.length });
          return tell({ text, undo: () => void restorePortal(database(), removed) });
        });
      },
      onSchedule: (portal, every) => {
        void ask({ ask: 'set-schedule', portalKey: portal.key, every }).then((answer) =>
          answer.ok ? null : tell({ text: t(answer.fault), fault: true }),
        );
      },
    }),
    [plans, start, t, tell],
  );
  if (portals === undefined || plans === undefined) return <Waiting />;

  return (
    <>
      <PageHead title={t(words.title)} {...(portals.length > 0 ? { about: t(words.about) } : {})}>
        {portals.length > 0 && (
          <>
            <a
              href="#/portals/import"
              className={`${BUTTON_SHAPE} min-h-10 border-edge bg-card px-3.5 text-ink hover:bg-wash`}
            >
              <Icon name="upload" /> {t(words.importMany)}
            </a>
            <Button look="primary" icon="plus" onClick={() => setAdding(true)}>
              {t(words.add)}
            </Button>
          </>
        )}
      </PageHead>
      {audits.fault !== null && <AuditFault fault={audits.fault} makeRoom={audits.makeRoom} />}
      {portals.length === 0 ? (
        <Empty icon="portal" title={t(words.emptyTitle)} about={t(words.emptyAbout)}>
          <Button look="primary" icon="plus" onClick={() => setAdding(true)}>
            {t(words.add)}
          </Button>
          <a
            href="#/portals/import"
            className={`${BUTTON_SHAPE} min-h-10 border-edge bg-card px-3.5 text-ink hover:bg-wash`}
          >
            <Icon name="upload" /> {t(words.importMany)}
          </a>
        </Empty>
      ) : (
        <PortalTable rows={rows} actions={actions} />
      )}
      <Dialog title={t(words.addTitle)} open={adding} onClose={() => setAdding(false)}>
        <PortalForm
          draft={{ address: '', name: '', planId: null, referenceId: null, province: '' }}
          plans={plans.choices}
          references={references}
          known={false}
          readAddress={addressOf}
          nameAt={(url) => portals.find(({ key }) => key === portalKeyOf(url))?.name ?? null}
          onCancel={() => setAdding(false)}
          onSave={({ address, name, planId, referenceId, province }, audit) => {
            setAdding(false);
            const planIds = planId === null ? [] : [planId];
            const hosts: Record<string, string> = province === '' ? {} : { province };
            // the browser is asked within the click: nothing is awaited before
            if (audit)
              void start([{ url: address, planIds, referenceId, hosts: { ...hostsOf(planIds, plans), ...hosts } }]);
            void addPortal(
              database(),
              { url: address, planIds, referenceId, hosts, ...(name === '' ? {} : { name }) },
              new Date().toISOString(),
            );
          }}
        />
      </Dialog>
    </>
  );
}

/** What an audit of a kept portal is; null where no plan is known for it. */
export function taskOf(portal: KeptPortal, plans: Plans): AuditTaskInput | null {
  const guess = planOfHost(portal.url, plans)?.id;
  const planIds = portal.planIds.length > 0 ? [...portal.planIds] : guess === undefined ? [] : [guess];
  if (planIds.length === 0) return null;
  return {
    url: portal.url,
    planIds,
    referenceId: portal.referenceId,
    hosts: { ...hostsOf(planIds, plans), ...portal.hosts },
  };
}

function hostsOf(planIds: readonly string[], plans: Plans): Record<string, string> {
  return Object.assign({}, ...planIds.toReversed().map((id) => plans.find(id)?.hosts ?? {})) as Record<string, string>;
}
