import { useState } from 'react';
import { PageHead } from '../../components/admin/frame.tsx';
import { useSpeaker } from '../../components/language.tsx';
import { PortalImport, type ImportRow } from '../../components/portals/portal-import.tsx';
import { useNotice } from '../../components/ui/notices.tsx';
import { PORTAL_WORDS } from '../../components/words/admin.ts';
import { IMPORT_WORDS as words } from '../../components/words/import.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import { portalKeyOf } from '../../lib/model/history.ts';
import { ask } from '../../lib/platform/browser/ask.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { addPortal, removePortal } from '../../lib/platform/browser/store/portals.ts';
import { faultOf } from '../pages/fault-of.ts';
import { planOfHost, usePlans, type Plans } from '../pages/use-plans.ts';
import { download } from './download.ts';
import { go } from './use-route.ts';

const SAMPLE =
  '\ufeffđịa chỉ;tên;kế hoạch;lịch\r\nhttps://sokhcn.tinh.gov.vn;Sở Khoa học và Công nghệ Tỉnh;nghean-skhcn-2022;tuần\r\nstp.tinh.gov.vn;Sở Tư pháp Tỉnh;;\r\n';

export function ImportScreen() {
  const { t } = useSpeaker();
  const tell = useNotice();
  const plans = usePlans();
  const [rows, setRows] = useState<readonly ImportRow[] | null>(null);
  const [fault, setFault] = useState<Bilingual | null>(null);
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
  const add = async (listed: readonly ImportRow[]) => {
    const fresh = await addListed(listed, plans);
    tell({
      text: t(words.added, { count: listed.length }),
      undo: () => void Promise.all(fresh.map(async (key) => removePortal(database(), key))),
    });
    go('portals');
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
        onAdd={(listed) => void add(listed)}
      />
    </>
  );
}

/** Keys of those that were not known before. */
async function addListed(listed: readonly ImportRow[], plans: Plans): Promise<readonly string[]> {
  const db = database();
  const known = new Set(await db.portals.toCollection().primaryKeys());
  const now = new Date().toISOString();
  for (const { url, name, planId } of listed) {
    const plan = planId ?? planOfHost(url, plans)?.id;
    const planIds = plan === undefined ? [] : [plan];
    await addPortal(db, { url, planIds, ...(name === null ? {} : { name }) }, now);
  }
  for (const { url, every } of listed)
    if (every !== null) await ask({ ask: 'set-schedule', portalKey: portalKeyOf(url), every });
  return listed.map(({ url }) => portalKeyOf(url)).filter((key) => !known.has(key));
}
