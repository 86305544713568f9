import type { KeptRunSummary } from '../../lib/model/extension/kept.ts';
import type { RunPart } from '../../lib/model/history.ts';
import { dayWords, OUTCOME_ORDER, OUTCOME_SIGNS, OUTCOME_WORDS, whole } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { OUTCOME_INK } from '../outcome.tsx';
import { coverageShare, ScoreCell } from '../score.tsx';
import { Menu } from '../ui/menu.tsx';
import { VirtualTable } from '../ui/virtual-table.tsx';
import { END_SHORT, PORTAL_PAGE_WORDS as words } from '../words/portal.ts';
import { EXPORTS, type ExportFormat } from './exports.ts';

export interface RunRow {
  readonly run: KeptRunSummary;
  /** Of the plan that is shown. */
  readonly part: RunPart;
  /** Id of the run before of that plan. */
  readonly before: number | null;
}

interface RunTableProps {
  readonly rows: readonly RunRow[];
  readonly onExport: (run: KeptRunSummary, format: ExportFormat) => void;
  readonly onCompare: (before: number, after: number) => void;
  readonly onRemove: (run: KeptRunSummary) => void;
}

export function RunTable({ rows, onExport, onCompare, onRemove }: RunTableProps) {
  const { lang, t } = useSpeaker();
  return (
    <VirtualTable
      label={t(words.runs)}
      rows={rows}
      keyOf={({ run }) => run.id}
      sorting={{ column: 'date', high: true }}
      columns={[
        {
          id: 'date',
          title: t(words.runDate),
          highFirst: true,
          sortBy: ({ run }) => `${run.asOf} ${String(run.id).padStart(9, '0')}`,
          cell: ({ run }) => (
            <>
              {dayWords(run.asOf, lang)}
              {run.imported && <span className="block text-sm text-soft">{t(words.imported)}</span>}
            </>
          ),
        },
        {
          id: 'score',
          title: t(words.score),
          numeric: true,
          highFirst: true,
          className: 'w-20',
          sortBy: ({ part }) => part.score,
          cell: ({ part }) => <ScoreCell standing={part} />,
        },
        {
          id: 'coverage',
          title: t(words.coverage),
          numeric: true,
          highFirst: true,
          className: 'w-28 max-sm:hidden',
          sortBy: ({ part }) => coverageShare(part),
          cell: ({ part }) => `${Math.round(100 * coverageShare(part))}%`,
        },
        {
          id: 'counts',
          title: t(words.runCounts),
          className: 'w-56 max-md:hidden',
          cell: ({ part }) => (
            <ul className="flex flex-wrap gap-x-3">
              {OUTCOME_ORDER.filter((outcome) => part.counts[outcome] > 0).map((outcome) => (
                <li key={outcome} title={t(OUTCOME_WORDS[outcome])} className="tabular-nums">
                  <span aria-hidden="true" className={OUTCOME_INK[outcome]}>
                    {OUTCOME_SIGNS[outcome]}
                  </span>{' '}
                  <span className="sr-only">{t(OUTCOME_WORDS[outcome])}: </span>
                  {part.counts[outcome]}
                </li>
              ))}
            </ul>
          ),
        },
        {
          id: 'pages',
          title: t(words.runPages),
          numeric: true,
          className: 'w-24 max-lg:hidden',
          sortBy: ({ run }) => run.pages,
          cell: ({ run }) => whole(run.pages, lang),
        },
        {
          id: 'end',
          title: t(words.runEnd),
          className: 'w-32 max-lg:hidden',
          cell: ({ run }) => t(END_SHORT[run.ended]),
        },
        {
          id: 'actions',
          title: t(words.ends),
          untitled: true,
          className: 'w-14 text-right',
          cell: ({ run, before }) => (
            <Menu
              label={t(words.runActions, { day: dayWords(run.asOf, lang) })}
              choices={[
                ...(before === null
                  ? []
                  : [
                      {
                        label: t(words.compareBefore),
                        icon: 'compare' as const,
                        onChoose: () => onCompare(before, run.id),
                      },
                    ]),
                ...EXPORTS.map(({ format, label }) => ({
                  label: t(label),
                  icon: 'download' as const,
                  onChoose: () => onExport(run, format),
                })),
                { label: t(words.removeRun), icon: 'trash' as const, danger: true, onChoose: () => onRemove(run) },
              ]}
            />
          ),
        },
      ]}
    />
  );
}
