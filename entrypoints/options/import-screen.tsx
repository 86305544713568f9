import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { PageHead } from '../../components/admin/frame.tsx';
import { useSpeaker } from '../../components/language.tsx';
import { PortalImport, type ImportRow } from '../../components/portals/portal-import.tsx';
import { useNotice } from '../../components/ui/notices.tsx';
import { PORTAL_WORDS } from '../../components/words/admin.ts';
import { IMPORT_WORDS as words } from '../../components/words/import.ts';
import type { Every, KeptPortal } from '../../lib/model/extension/kept.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import { portalKeyOf } from '../../lib/model/history.ts';
import { ask } from '../../lib/platform/browser/ask.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { addPortal, changePortal } from '../../lib/platform/browser/store/portals.ts';
import { faultOf } from '../pages/fault-of.ts';
import { planOfHost, usePlans, type Plans } from '../pages/use-plans.ts';
import { download } from './download.ts';
import { removeWithAudit } from './remove-portal.ts';
import { go } from './use-route.ts';

const SAMPLE =
  '\ufeffđịa chỉ;tên;kế hoạch;lịch\r\nhttps://sokhcn.tinh.gov.vn;Sở Khoa học và Công nghệ Tỉnh;nghean-skhcn-2022;tuần\r\nstp.tinh.gov.vn;Sở Tư pháp Tỉnh;;\r\n';

export function ImportScreen() {
  const { t } = useSpeaker();
  const tell = useNotice();
  const plans = usePlans();
  const [rows, setRows] = useState<readonly ImportRow[] | null>(null);
  const [fault, setFault] = useState<Bilingual | null>(null);
  const known = new Set(useLiveQuery(async () => database().portals.toCollection().primaryKeys()));
  if (plans === undefined) return null;
  const read = async (file: File) => {
    try {
      const { readPortalList } = await import('../../lib/plans/portal-list.ts');
      const bytes = new Uint8Array(await file.arrayBuffer());
      setRows(
        await readPortalList(
          { bytes, fileName: file.name },
          plans.choices.map(({ id }) => id),
        ),
      );
      setFault(null);
    } catch (thrown) {
      setRows(null);
      setFault(faultOf(thrown));
    }
  };
  const add = async (listed: readonly ImportRow[], planId: string | null) => {
    // a second click finds nothing left to add
    setRows(null);
    try {
      const { fresh, changed } = await addListed(listed, planId, plans);
      tell({
        text: t(changed.length === 0 ? words.added : words.addedAndChanged, {
          count: fresh.length,
          known: changed.length,
        }),
        undo: () => void takeBack(fresh, changed),
      });
      go('portals');
    } catch (thrown) {
      setFault(faultOf(thrown));
    }
  };
  return (
    <>
      <PageHead
        title={t(words.title)}
        about={t(words.about)}
        up={{ href: '#/portals', label: t(PORTAL_WORDS.title) }}
      />
      <PortalImport
        plans={plans.choices}
        rows={rows}
        fault={fault}
        onFile={(file) => void read(file)}
        onSample={() => download(SAMPLE, 'cong-mau.csv', 'text/csv')}
        isKnown={(url) => known.has(portalKeyOf(url))}
        onAdd={(listed, planId) => void add(listed, planId)}
      />
    </>
  );
}

interface Added {
  /** Keys of those that were not known before. */
  readonly fresh: readonly string[];
  /** The others as they were. */
  readonly changed: readonly { readonly portal: KeptPortal; readonly every: Every | null }[];
}

/** Of a portal that is known only what the file says is changed. */
async function addListed(listed: readonly ImportRow[], planId: string | null, plans: Plans): Promise<Added> {
  const db = database();
  const keys = listed.map(({ url }) => portalKeyOf(url));
  const [portals, schedules] = await Promise.all([db.portals.bulkGet(keys), db.schedules.bulkGet(keys)]);
  const now = new Date().toISOString();
  const fresh: string[] = [];
  const changed: { portal: KeptPortal; every: Every | null }[] = [];
  for (const [nth, row] of listed.entries()) {
    const { url, name } = row;
    const known = portals[nth];
    const plan = row.planId ?? (known !== undefined ? null : (planId ?? planOfHost(url, plans)?.id ?? null));
    const planIds = plan === null ? (known?.planIds ?? []) : [plan];
    await addPortal(db, { url: known?.url ?? url, planIds, ...(name === null ? {} : { name }) }, now);
    if (known === undefined) fresh.push(portalKeyOf(url));
    else changed.push({ portal: known, every: schedules[nth]?.every ?? null });
  }
  for (const { url, every } of listed)
    if (every !== null) await ask({ ask: 'set-schedule', portalKey: portalKeyOf(url), every });
  return { fresh, changed };
}

async function takeBack(fresh: Added['fresh'], changed: Added['changed']): Promise<void> {
  for (const key of fresh) await removeWithAudit(key);
  for (const { portal, every } of changed) {
    const { key, url, name, planIds } = portal;
    await changePortal(database(), key, { url, name, planIds });
    await ask({ ask: 'set-schedule', portalKey: key, every });
  }
}
