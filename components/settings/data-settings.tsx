/** What is kept, and how all of it goes out, comes in, or goes away. */

import { useState } from 'react';
import type { Settings } from '../../lib/model/extension/kept.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import { whole } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { Card, Remark, Section } from '../ui/card.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { FilePick } from '../ui/field.tsx';
import { Progress } from '../ui/progress.tsx';
import { SETTINGS_WORDS as words } from '../words/settings.ts';
import { NumberField } from './settings-form.tsx';

export interface Kept {
  readonly portals: number;
  readonly runs: number;
  /** Bytes; null where the browser does not tell. */
  readonly used: number | null;
  readonly quota: number | null;
  /** Pages of earlier audits, and bytes of them. */
  readonly pages: number;
  readonly pageBytes: number;
}

export interface LongWork {
  readonly what: 'exporting' | 'importing';
  readonly share: number;
}

interface DataSettingsProps {
  readonly settings: Settings;
  readonly kept: Kept;
  readonly work: LongWork | null;
  /** What the last import came to. */
  readonly said: readonly Bilingual[];
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onRemoveAll: () => void;
  readonly onRemovePages: () => void;
}

export function DataSettings(props: DataSettingsProps) {
  const { settings, kept, work, said, onChange, onExport, onImport, onRemoveAll, onRemovePages } = props;
  const { lang, t } = useSpeaker();
  const [removing, setRemoving] = useState(false);
  const megabytes = (bytes: number) => whole(Math.round(bytes / 1_000_000), lang);
  return (
    <Section title={t(words.data)} about={t(words.dataAbout)}>
      <Card>
        <div className="grid gap-4">
          <p className="text-sm text-soft">
            {t(words.kept, { portals: kept.portals, runs: kept.runs, shownRuns: whole(kept.runs, lang) })}
            {kept.used !== null &&
              kept.quota !== null &&
              `. ${t(words.used, { used: megabytes(kept.used), quota: megabytes(kept.quota) })}`}
          </p>
          <div className="grid gap-4 sm:grid-cols-2">
            <NumberField name="keepRuns" settings={settings} onChange={onChange} />
            <NumberField name="keepPagesMb" settings={settings} onChange={onChange} />
          </div>
          {kept.pages > 0 && (
            <div className="flex flex-wrap items-center justify-between gap-2">
              <p className="text-sm text-soft">
                {t(words.pagesKept, { pages: kept.pages, size: megabytes(kept.pageBytes) })}
              </p>
              <Button small icon="trash" onClick={onRemovePages}>
                {t(words.removePages)}
              </Button>
            </div>
          )}
          <FilePick label={t(words.importAll)} accept=".gz,.jsonl,.json" disabled={work !== null} onPick={onImport} />
          {work !== null && (
            <div className="grid gap-1">
              <p className="text-sm">
                {t(words[work.what])} {Math.round(100 * work.share)}%
              </p>
              <Progress label={t(words[work.what])} share={work.share} />
            </div>
          )}
          {said.length > 0 && (
            <Remark>
              {said.map((line) => (
                <p key={line.vi}>{t(line)}</p>
              ))}
            </Remark>
          )}
          <div className="flex flex-wrap gap-2">
            <Button icon="download" disabled={work !== null} onClick={onExport}>
              {t(words.exportAll)}
            </Button>
            <Button look="danger" icon="trash" disabled={work !== null} onClick={() => setRemoving(true)}>
              {t(words.removeAll)}
            </Button>
          </div>
        </div>
      </Card>
      <ConfirmDialog
        title={t(words.removeTitle)}
        about={t(words.removeAbout)}
        act={t(words.removeAll)}
        word={{ value: t(words.removeWord), label: t(words.removeType) }}
        open={removing}
        onClose={() => setRemoving(false)}
        onConfirm={onRemoveAll}
      />
    </Section>
  );
}
