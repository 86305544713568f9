/** All portals of this user in one table. */

import { useDeferredValue, useMemo, useState } from 'react';
import type { KeptPortal } from '../../lib/model/extension/kept.ts';
import { useSpeaker } from '../language.tsx';
import { searchForm } from '../search-form.ts';
import { Button } from '../ui/button.tsx';
import { SearchField, SelectField } from '../ui/field.tsx';
import { VirtualTable, type Column, type Sorting } from '../ui/virtual-table.tsx';
import { PORTAL_WORDS as words } from '../words/admin.ts';
import { TABLE_WORDS } from '../words/table.ts';
import { columnsOf, type PortalRow, type PortalRowActions } from './portal-columns.tsx';

interface PortalTableProps {
  readonly rows: readonly PortalRow[];
  readonly actions: PortalRowActions;
}

const SHOWN = {
  all: { words: words.showAll, holds: () => true },
  worse: { words: words.showWorse, holds: ({ portal }: PortalRow) => (portal.latest?.change ?? 0) < 0 },
  open: { words: words.showOpen, holds: ({ portal }: PortalRow) => (portal.latest?.open ?? 0) > 0 },
  asking: { words: words.showAsking, holds: ({ reviewed }: PortalRow) => (reviewed?.asking ?? 0) > 0 },
  unaudited: { words: words.showUnaudited, holds: ({ portal }: PortalRow) => portal.latest === null },
  running: { words: words.showRunning, holds: ({ audit }: PortalRow) => audit !== null },
  down: { words: words.showDown, holds: ({ portal }: PortalRow) => portal.latest?.ended === 'unreachable' },
} as const;
type Shown = keyof typeof SHOWN;

export function PortalTable({ rows, actions }: PortalTableProps) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const form = useDeferredValue(searchForm(sought));
  const forms = useMemo(
    () => new Map(rows.map(({ portal }) => [portal.key, searchForm(`${portal.name} ${portal.url}`)])),
    [rows],
  );
  const found = useMemo(
    () => rows.filter((row) => SHOWN[shown].holds(row) && (forms.get(row.portal.key) ?? '').includes(form)),
    [rows, forms, shown, form],
  );
  const columns = useMemo(() => columnsOf(speaker, actions), [speaker, actions]);
  return (
    <div className="grid gap-3">
      <div className="grid items-end gap-2 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_14rem_14rem]">
        <SearchField label={t(words.search)} value={sought} onChange={setSought} />
        <SelectField<Shown>
          hidden
          label={t(words.show)}
          value={shown}
          onChange={setShown}
          choices={(Object.keys(SHOWN) as Shown[]).map((value) => ({ value, label: t(SHOWN[value].words) }))}
        />
        <SortField columns={columns} sorting={sorting} onSort={setSorting} />
      </div>
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-2">
        <output className="text-sm text-soft">
          {found.length === 0 ? t(words.nothing) : t(words.count, { count: found.length })}
        </output>
        {found.some(({ audit }) => audit === null) && (
          <Button small look="quiet" icon="search" onClick={() => actions.onAuditAll(idleOf(found))}>
            {t(words.auditAll)}
          </Button>
        )}
      </div>
      {found.length > 0 && (
        <VirtualTable
          label={t(words.title)}
          rows={found}
          keyOf={({ portal }) => portal.key}
          columns={columns}
          {...(sorting === null ? {} : { sorting })}
          onSort={setSorting}
        />
      )}
    </div>
  );
}

interface SortFieldProps {
  readonly columns: readonly Column<PortalRow>[];
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting | null) => void;
}

const BY_NAME = 'name';

/** A narrow window has no heading to click on for what it shows elsewhere, or not at all. */
function SortField({ columns, sorting, onSort }: SortFieldProps) {
  const { t } = useSpeaker();
  const choices = columns
    // by name they stand already
    .filter(({ id, sortBy }) => sortBy !== undefined && id !== BY_NAME)
    .map(({ id, title }) => ({ value: id, label: t(TABLE_WORDS.sortBy, { title }) }));
  return (
    <SelectField
      hidden
      label={t(words.order)}
      value={sorting === null || sorting.column === BY_NAME ? '' : sorting.column}
      onChange={(id) =>
        onSort(id === '' ? null : { column: id, high: columns.find((one) => one.id === id)?.highFirst === true })
      }
      choices={[{ value: '', label: t(words.byName) }, ...choices]}
    />
  );
}

function idleOf(rows: readonly PortalRow[]): readonly KeptPortal[] {
  return rows.filter(({ audit }) => audit === null).map(({ portal }) => portal);
}
