import type { ReferenceList } from '../../lib/model/reference.ts';
import { useSpeaker } from '../language.tsx';
import { VirtualTable } from '../ui/virtual-table.tsx';
import { REFERENCE_WORDS as words } from '../words/references.ts';

export function ProcedureTable({ list }: { readonly list: ReferenceList }) {
  const { t } = useSpeaker();
  return (
    <VirtualTable
      label={t(words.title)}
      rows={list.procedures}
      keyOf={({ row, code, name }) => `${row} ${code ?? name}`}
      columns={[
        {
          id: 'row',
          title: t(words.row),
          numeric: true,
          className: 'w-20 max-sm:hidden',
          sortBy: ({ row }) => row,
          cell: ({ row }) => row,
        },
        {
          id: 'code',
          title: t(words.code),
          className: 'w-32 sm:w-56',
          sortBy: ({ code }) => code,
          cell: ({ code }) => <span className="tabular-nums">{code ?? '–'}</span>,
        },
        { id: 'name', title: t(words.procedure), sortBy: ({ name }) => name, cell: ({ name }) => name },
        {
          id: 'field',
          title: t(words.field),
          className: 'w-48 max-lg:hidden',
          sortBy: ({ field }) => field ?? null,
          cell: ({ field }) => field ?? '',
        },
        {
          id: 'status',
          title: t(words.status),
          className: 'w-32 max-sm:hidden',
          sortBy: ({ status }) => status,
          cell: ({ status }) => (
            <span className={status === 'abolished' ? 'text-partial' : ''}>{t(words[status])}</span>
          ),
        },
      ]}
    />
  );
}

export function countsOf({ procedures }: ReferenceList): { readonly active: number; readonly abolished: number } {
  const active = procedures.filter(({ status }) => status === 'active').length;
  return { active, abolished: procedures.length - active };
}
