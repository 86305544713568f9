import { browser } from '#imports';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { OpenPageContext, type OpenPage } from '../../components/page-link.tsx';
import { SidePanel, type Site } from '../../components/side-panel.tsx';
import type { KeptPortal } from '../../lib/model/extension/kept.ts';
import { portalKeyOf } from '../../lib/model/history.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { quoteHref } from '../../lib/report/links.ts';
import { addressOf } from '../pages/address-of.ts';
import { hostOf, planOfHost, usePlans } from '../pages/use-plans.ts';
import { useAudits } from '../pages/use-audits.ts';
import { useNewestReport } from '../pages/use-report.ts';
import { useActiveTab } from './use-active-tab.ts';

export function SidePanelPage() {
  const tab = useActiveTab();
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  /** The portal at which something was last done: what went wrong there is told there alone. */
  const [faultAt, setFaultAt] = useState<string | null>(null);
  const plans = usePlans();
  const audits = useAudits();
  const url = tab?.url ?? typed;
  const portal = useLiveQuery(async () => (url === null ? null : portalAt(url)), [url]);
  const start = portal?.url ?? (url === null ? null : startOf(url));
  const key = portal?.key ?? (start === null ? null : portalKeyOf(start));
  const planId =
    key === null || plans === undefined
      ? null
      : (chosen[key] ?? portal?.planIds[0] ?? planOfHost(start ?? '', plans)?.id ?? null);
  const report = useNewestReport(key, planId);
  if (plans === undefined || tab === undefined || portal === undefined) return null;

  const site: Site | null =
    start === null || key === null
      ? null
      : { url: start, name: portal?.name ?? key, known: (portal?.latest ?? null) !== null };
  const audit = audits.running.find(({ portalKey }) => portalKey === key) ?? null;
  const onAudit = () => {
    if (start === null || planId === null) return;
    const hosts = { ...plans.find(planId)?.hosts, ...portal?.hosts };
    setFaultAt(key);
    void audits.start([{ url: start, planIds: [planId], referenceId: portal?.referenceId ?? null, hosts }]);
  };
  const { onPause, onResume, onStop, freeRoom } = audits.actions;
  const here =
    <A extends readonly unknown[], R>(act: (...of: A) => R) =>
    (...of: A): R => {
      setFaultAt(key);
      return act(...of);
    };
  const freeHere: typeof freeRoom = (id) => {
    const free = freeRoom(id);
    return { ...free, onFree: here(free.onFree) };
  };
  const actions = { onPause: here(onPause), onResume: here(onResume), onStop: here(onStop), freeRoom: freeHere };
  const openPage: OpenPage = (place) => void showInTab(tab?.id ?? null, tab?.url ?? null, place);

  return (
    <OpenPageContext value={openPage}>
      <SidePanel
        site={site}
        plans={plans.choices}
        planId={planId}
        report={report}
        audit={audit}
        fault={faultAt === key ? audits.fault : null}
        makeRoom={faultAt === key ? audits.makeRoom : null}
        auditActions={actions}
        onPlan={(id) => key !== null && setChosen((before) => ({ ...before, [key]: id }))}
        onAudit={onAudit}
        onAddress={(address) => {
          const read = addressOf(address);
          setTyped(read);
          return read !== null;
        }}
        onAdmin={() => void browser.tabs.create({ url: adminUrl('') })}
        onHistory={() => void browser.tabs.create({ url: adminUrl(`#/portal/${encodeURIComponent(key ?? '')}`) })}
        onCopy={(text) => void navigator.clipboard.writeText(text)}
      />
    </OpenPageContext>
  );
}

/** The kept portal that a page belongs to: the one whose path goes deepest. */
async function portalAt(url: string): Promise<KeptPortal | null> {
  const page = portalKeyOf(url);
  const host = hostOf(url);
  const ofHost = await database().portals.where('key').startsWith(host).toArray();
  const holding = ofHost.filter(({ key }) => page === key || page.startsWith(`${key}/`));
  return holding.toSorted((a, b) => b.key.length - a.key.length)[0] ?? null;
}

function startOf(url: string): string {
  return `${new URL(url).origin}/`;
}

function adminUrl(hash: string): string {
  return browser.runtime.getURL('/options.html') + hash;
}

/** On the page itself the overlay shows it; else the tab goes there, and the browser scrolls to the quote. */
async function showInTab(tabId: number | null, shown: string | null, place: Parameters<OpenPage>[0]): Promise<void> {
  const { url, quote, requirementId } = place;
  const href = (quote === null ? null : quoteHref(url, quote)) ?? url;
  if (tabId === null || shown === null) {
    await browser.tabs.create({ url: href });
    return;
  }
  if (shown.split('#', 1)[0] === url.split('#', 1)[0] && requirementId !== null) {
    const answer = await browser.tabs
      .sendMessage(tabId, { overlay: 'show', requirementId, ...(quote === null ? {} : { quote }) })
      .then(
        () => true,
        () => false,
      );
    if (answer) return;
  }
  await browser.tabs.update(tabId, { url: href });
}
