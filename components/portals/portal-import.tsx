/** Many portals from a file: every row is shown before anything is kept, the faulty ones with what is wrong. */

import { useState } from 'react';
import type { Every } from '../../lib/model/extension/kept.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import { useSpeaker } from '../language.tsx';
import { PlanSelect } from '../plan-select.tsx';
import { Button } from '../ui/button.tsx';
import { Remark, Section } from '../ui/card.tsx';
import { FilePick } from '../ui/field.tsx';
import { Icon } from '../ui/icons.tsx';
import { VirtualTable } from '../ui/virtual-table.tsx';
import type { PlanChoice } from '../views.ts';
import { PORTAL_WORDS } from '../words/admin.ts';
import { COMMON } from '../words/common.ts';
import { IMPORT_WORDS as words } from '../words/import.ts';

export interface ImportRow {
  readonly row: number;
  readonly url: string;
  readonly name: string | null;
  readonly planId: string | null;
  readonly every: Every | null;
  readonly faults: readonly Bilingual[];
}

interface PortalImportProps {
  readonly plans: readonly PlanChoice[];
  /** Null before a file was chosen. */
  readonly rows: readonly ImportRow[] | null;
  /** The file as a whole cannot be read. */
  readonly fault: Bilingual | null;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  /** In the list already. */
  readonly isKnown: (url: string) => boolean;
  /** `planId`: for rows that name none. */
  readonly onAdd: (rows: readonly ImportRow[], planId: string | null) => void;
}

export function PortalImport({ plans, rows, fault, isKnown, onFile, onSample, onAdd }: PortalImportProps) {
  const { t } = useSpeaker();
  const [planId, setPlanId] = useState<string | null>(null);
  const sound = (rows ?? []).filter(({ faults }) => faults.length === 0);
  const faulty = (rows ?? []).length - sound.length;
  const planName = (row: ImportRow): string => {
    const plan = plans.find(({ id }) => id === (row.planId ?? (isKnown(row.url) ? null : planId)));
    return plan === undefined ? '–' : t(plan.title);
  };
  return (
    <div className="grid gap-5">
      <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <FilePick label={t(words.file)} hint={t(words.fileHint)} accept=".csv,.tsv,.txt,.xlsx" onPick={onFile} />
        <Button icon="download" onClick={onSample}>
          {t(words.sample)}
        </Button>
      </div>
      {fault !== null && <Remark look="fault">{t(fault)}</Remark>}
      {rows !== null && (
        <Section
          title={t(words.preview)}
          about={t(COMMON.rows, { count: rows.length })}
          actions={
            <Button look="primary" icon="plus" disabled={sound.length === 0} onClick={() => onAdd(sound, planId)}>
              {t(words.add, { count: sound.length })}
            </Button>
          }
        >
          {faulty > 0 && <Remark look="warning">{t(words.faulty, { count: faulty })}</Remark>}
          {sound.some((row) => row.planId === null) && (
            <PlanSelect label={t(words.defaultPlan)} plans={plans} planId={planId} onPlan={setPlanId} />
          )}
          <VirtualTable
            label={t(words.preview)}
            rows={rows}
            keyOf={({ row }) => row}
            columns={[
              { id: 'row', title: t(words.row), numeric: true, className: 'w-16', cell: ({ row }) => row },
              {
                id: 'url',
                title: t(COMMON.portal),
                cell: ({ url, name }) => (
                  <>
                    {name !== null && <span className="block font-medium">{name}</span>}
                    <span className={name === null ? '' : 'text-sm text-soft'}>{url}</span>
                  </>
                ),
              },
              {
                id: 'plan',
                title: t(COMMON.plan),
                className: 'max-md:hidden',
                cell: (row) => <span className="line-clamp-2 text-sm">{planName(row)}</span>,
              },
              {
                id: 'every',
                title: t(PORTAL_WORDS.schedule),
                className: 'w-28 max-sm:hidden',
                cell: ({ every }) => t(every === null ? PORTAL_WORDS.noSchedule : PORTAL_WORDS[every]),
              },
              {
                id: 'state',
                title: t(words.state),
                cell: ({ url, faults }) =>
                  faults.length === 0 ? (
                    <span className="inline-flex items-center gap-1 text-passed">
                      <Icon name="check" size={16} /> {t(isKnown(url) ? words.known : words.fine)}
                    </span>
                  ) : (
                    <ul className="text-sm text-failed">
                      {faults.map((fault) => (
                        <li key={fault.vi}>{t(fault)}</li>
                      ))}
                    </ul>
                  ),
              },
            ]}
          />
        </Section>
      )}
    </div>
  );
}
