/** The side panel: the portal of the tab beside it, at a glance and requirement by requirement. */

import { useState } from 'react';
import type { RunningAudit } from '../lib/model/extension/task.ts';
import type { Bilingual } from '../lib/model/plan.ts';
import type { Report } from '../lib/model/report.ts';
import { coverageOf } from '../lib/report/costs.ts';
import { dayWords } from '../lib/report/words.ts';
import { AuditBar, type AuditActions } from './audit-bar.tsx';
import { AuditFault } from './audit-fault.tsx';
import type { FreeRoomActions } from './free-room.tsx';
import { useSpeaker } from './language.tsx';
import { PlanSelect } from './plan-select.tsx';
import { RequirementList } from './requirements/requirement-list.tsx';
import { ScoreFigure } from './score.tsx';
import { Button, IconButton } from './ui/button.tsx';
import { Empty } from './ui/empty.tsx';
import { TextField } from './ui/field.tsx';
import type { PlanChoice } from './views.ts';
import { COMMON } from './words/common.ts';
import { PANEL_WORDS as words } from './words/panel.ts';

export interface Site {
  readonly url: string;
  readonly name: string;
  /** Audited before, by whatever plan. */
  readonly known: boolean;
}

export interface SidePanelProps {
  /** Null: the tab shows no page that could be a portal, or none that we may know of. */
  readonly site: Site | null;
  readonly plans: readonly PlanChoice[];
  readonly planId: string | null;
  /** The newest by that plan; null without one, undefined while it is read. */
  readonly report: Report | null | undefined;
  readonly audit: RunningAudit | null;
  readonly fault: Bilingual | null;
  readonly makeRoom: FreeRoomActions | null;
  readonly auditActions: AuditActions;
  readonly onPlan: (id: string) => void;
  readonly onAudit: () => void;
  readonly onAddress: (address: string) => boolean;
  readonly onAdmin: () => void;
  readonly onHistory: () => void;
  readonly onCopy: (text: string) => void;
}

export function SidePanel(props: SidePanelProps) {
  const { t } = useSpeaker();
  const { site, onAdmin } = props;
  return (
    <div className="mx-auto grid max-w-2xl gap-3 p-3">
      <header className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          {site === null ? (
            <h1 className="text-base text-accent">Soi Cổng</h1>
          ) : (
            <>
              <p className="text-sm font-semibold text-accent">Soi Cổng</p>
              <h1 className="text-base wrap-anywhere">{site.name}</h1>
              {/* unnamed, it is called by its host */}
              {site.name !== hostOf(site.url) && <p className="truncate text-sm text-soft">{hostOf(site.url)}</p>}
            </>
          )}
        </div>
        <IconButton icon="list" label={t(words.openAdmin)} onClick={onAdmin} />
      </header>
      <main className="grid gap-3">{site === null ? <NoSite {...props} /> : <SiteView {...props} site={site} />}</main>
    </div>
  );
}

function SiteView(props: SidePanelProps & { readonly site: Site }) {
  const { lang, t } = useSpeaker();
  const { site, plans, planId, report, audit, fault, auditActions } = props;
  const chosen = plans.find(({ id }) => id === planId);
  return (
    <>
      <PlanSelect
        plans={plans}
        planId={planId}
        onPlan={props.onPlan}
        // a narrow panel cuts off the names in the list
        {...(planId === null ? { hint: t(words.planHint) } : chosen === undefined ? {} : { hint: t(chosen.title) })}
      />
      {audit === null ? (
        <Button
          look={report ? 'plain' : 'primary'}
          icon="search"
          wide
          disabled={chosen === undefined}
          onClick={props.onAudit}
        >
          {t(report ? words.again : words.audit)}
        </Button>
      ) : (
        <AuditBar audit={audit} actions={auditActions} />
      )}
      {fault !== null && <AuditFault fault={fault} makeRoom={props.makeRoom} />}
      {report === null && audit === null && (
        <Empty
          icon="search"
          title={t(site.known ? words.otherPlanTitle : words.firstTitle)}
          about={t(site.known ? words.otherPlanAbout : words.firstAbout)}
        />
      )}
      {report && (
        <>
          <section
            className="grid gap-2 rounded-lg border border-line bg-card p-3 shadow-card"
            aria-label={t(COMMON.score)}
          >
            <ScoreFigure standing={{ score: report.score.value, earned: report.score.earned, ...coverageOf(report) }} />
            <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-sm">
              <span className="text-soft">{t(words.asOf, { day: dayWords(report.asOf, lang) })}</span>
              <Button small look="quiet" icon="link" onClick={props.onHistory}>
                {t(words.history)}
              </Button>
            </div>
          </section>
          <RequirementList report={report} onCopy={props.onCopy} />
        </>
      )}
    </>
  );
}

function NoSite({ onAddress }: SidePanelProps) {
  const { t } = useSpeaker();
  const [address, setAddress] = useState('');
  const [bad, setBad] = useState(false);
  return (
    <>
      <Empty icon="portal" title={t(words.noTabTitle)} about={t(words.noTabAbout)} />
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          setBad(!onAddress(address));
        }}
      >
        <TextField
          label={t(words.address)}
          inputMode="url"
          placeholder="sokhcn.tinh.gov.vn"
          value={address}
          onChange={setAddress}
          {...(bad ? { fault: t(words.badAddress) } : {})}
        />
        <Button type="submit" look="primary" wide>
          {t(words.show)}
        </Button>
      </form>
    </>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
