import { browser } from '#imports';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { PageHead } from '../../components/admin/frame.tsx';
import { useSpeaker } from '../../components/language.tsx';
import { DataSettings, type LongWork } from '../../components/settings/data-settings.tsx';
import { SettingsForm } from '../../components/settings/settings-form.tsx';
import { useNotice } from '../../components/ui/notices.tsx';
import { Waiting } from '../../components/ui/waiting.tsx';
import { SETTINGS_WORDS as words } from '../../components/words/settings.ts';
import { lacksOfReport } from '../../lib/history/lacks.ts';
import { say } from '../../lib/model/message.ts';
import type { Settings } from '../../lib/model/extension/kept.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import { whole } from '../../lib/report/words.ts';
import { ask } from '../../lib/platform/browser/ask.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { dropAllPages, pagesKept } from '../../lib/platform/browser/store/kept-pages.ts';
import { changeSettings, readSettings } from '../../lib/platform/browser/store/settings.ts';
import { exportAll, importAll, removeAll, type Imported } from '../../lib/platform/browser/store/transfer.ts';
import { faultOf } from '../pages/fault-of.ts';
import { download } from './download.ts';

/** Less is not to be seen. */
const SHOWN_SHARE = 0.005;

export function SettingsScreen() {
  const { t } = useSpeaker();
  const tell = useNotice();
  const settings = useLiveQuery(async () => readSettings(database()));
  const [work, setWork] = useState<LongWork | null>(null);
  const busy = work !== null;
  const kept = useLiveQuery(async () => keptUnless(busy), [busy]);
  const [said, setSaid] = useState<readonly Bilingual[]>([]);
  if (settings === undefined || kept === undefined) return <Waiting />;
  const onChange = (change: Partial<Settings>) => void changeSettings(database(), change);
  const long = async (what: LongWork['what'], run: (tell: (share: number) => void) => Promise<void>) => {
    setSaid([]);
    setWork({ what, share: 0 });
    try {
      let told = 0;
      await run((share) => {
        if (share - told < SHOWN_SHARE) return;
        told = share;
        setWork({ what, share });
      });
    } catch (thrown) {
      setSaid([faultOf(thrown)]);
    }
    setWork(null);
  };
  const exporting = async () =>
    long('exporting', async (telling) => {
      const now = new Date().toISOString();
      const blob = await exportAll(database(), now, telling);
      download(blob, `soi-cong-${now.slice(0, 10)}.jsonl.gz`, 'application/gzip');
    });
  const importing = async (file: File) =>
    long('importing', async (telling) => {
      const imported = await importAll(database(), { file, lacksOf: lacksOfReport, tell: telling });
      for (const { portalKey, every } of imported?.schedules ?? [])
        await ask({ ask: 'set-schedule', portalKey, every });
      setSaid(imported === null ? [say(words.notOurs, { file: file.name })] : wordsOf(imported, file.name));
    });
  const removing = async () => {
    if ((await database().running.count()) > 0) {
      tell({ text: t(words.auditsRunning), fault: true });
      return;
    }
    for (const { portalKey } of await database().schedules.toArray())
      await ask({ ask: 'set-schedule', portalKey, every: null });
    await removeAll(database());
    await forgetHosts();
    tell({ text: t(words.removedAll) });
  };
  return (
    <div className="grid max-w-3xl gap-6">
      <PageHead title={t(words.title)} />
      <SettingsForm settings={settings} onChange={onChange} />
      <DataSettings
        settings={settings}
        kept={kept}
        work={work}
        said={said}
        onChange={onChange}
        onExport={() => void exporting()}
        onImport={(file) => void importing(file)}
        onRemoveAll={() => void removing()}
        onRemovePages={() => void dropAllPages(database()).then(() => tell({ text: t(words.pagesRemoved) }))}
      />
    </div>
  );
}

type Kept = Awaited<ReturnType<typeof keptNow>>;
let last: Kept | null = null;

/** While much is written, to count it all after each step would take longer than the work itself. */
async function keptUnless(busy: boolean): Promise<Kept> {
  if (!busy || last === null) last = await keptNow();
  return last;
}

async function keptNow() {
  const db = database();
  const [portals, runs, { pages, bytes }] = await Promise.all([db.portals.count(), db.runs.count(), pagesKept(db)]);
  const { usage, quota } = await navigator.storage.estimate();
  return { portals, runs, used: usage ?? null, quota: quota ?? null, pages, pageBytes: bytes };
}

function wordsOf(imported: Imported, file: string): readonly Bilingual[] {
  const { portals, runs, plans, references, known, faults } = imported;
  const [first] = faults;
  return [
    say(words.imported, { portals, runs: counted(runs), plans, references, known: counted(known) }),
    ...(first === undefined ? [] : [say(words.importFaults, { file, count: faults.length, ...first })]),
  ];
}

/** What stands outside the store: plans chosen on pages, and the rights to hosts, which only were there to read portals. */
async function forgetHosts(): Promise<void> {
  await browser.storage.local.clear();
  const { origins = [] } = await browser.permissions.getAll();
  // a right that the browser itself gave, as by policy, stays
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}

function counted(count: number): Bilingual {
  return { vi: whole(count, 'vi'), en: whole(count, 'en') };
}
