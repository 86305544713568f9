/** The columns of the table of portals, and what stands in their cells. */

import type { Every, KeptPortal, Schedule } from '../../lib/model/extension/kept.ts';
import type { RunningAudit } from '../../lib/model/extension/task.ts';
import { dayWords, decimal, momentWords } from '../../lib/report/words.ts';
import { auditShare, progressWords } from '../audit-bar.tsx';
import { useSpeaker, type Speaker } from '../language.tsx';
import { coverageShare, ScoreCell } from '../score.tsx';
import { Menu } from '../ui/menu.tsx';
import { Progress } from '../ui/progress.tsx';
import type { Column } from '../ui/virtual-table.tsx';
import { PORTAL_WORDS as words } from '../words/admin.ts';
import { PANEL_WORDS } from '../words/panel.ts';
import { PortalChange } from './portal-change.tsx';

/** The score with what people recorded, beside the tool's own. */
export interface ReviewedScore {
  /** Null where none of it counts today, or nothing is decided. */
  readonly score: number | null;
  /** Outcomes by people that hold, and those that have expired or whose facts have changed. */
  readonly holding: number;
  readonly asking: number;
}

export interface PortalRow {
  readonly portal: KeptPortal;
  readonly schedule: Schedule | null;
  readonly audit: RunningAudit | null;
  /** Null where nobody recorded anything. */
  readonly reviewed: ReviewedScore | null;
}

export interface PortalRowActions {
  /** `fresh`: every page is downloaded, though earlier audits knew it. */
  readonly onAudit: (portal: KeptPortal, fresh: boolean) => void;
  readonly onAuditAll: (portals: readonly KeptPortal[]) => void;
  readonly onRemove: (portal: KeptPortal) => void;
  readonly onSchedule: (portal: KeptPortal, every: Every | null) => void;
}

export function portalHref(key: string, tab = ''): string {
  return `#/portal/${encodeURIComponent(key)}${tab === '' ? '' : `/${tab}`}`;
}

export function columnsOf(speaker: Speaker, actions: PortalRowActions): readonly Column<PortalRow>[] {
  const { lang, t } = speaker;
  return [
    {
      id: 'name',
      title: t(words.name),
      sortBy: ({ portal }) => portal.name,
      cell: (row) => <NameCell row={row} />,
    },
    {
      id: 'score',
      title: t(words.score),
      numeric: true,
      highFirst: true,
      className: 'w-28',
      sortBy: ({ portal }) => portal.latest?.score ?? null,
      cell: ({ portal, reviewed }) => (
        <>
          <ScoreCell standing={portal.latest} />
          {reviewed !== null && <ReviewedNote reviewed={reviewed} portalKey={portal.key} />}
          {portal.latest !== null && (
            <span className="block text-sm text-soft sm:hidden">
              {t(words.coverage)} {Math.round(100 * coverageShare(portal.latest))}%
            </span>
          )}
        </>
      ),
    },
    {
      id: 'coverage',
      title: t(words.coverage),
      numeric: true,
      highFirst: true,
      className: 'w-26 max-sm:hidden',
      sortBy: ({ portal }) => (portal.latest === null ? null : coverageShare(portal.latest)),
      cell: ({ portal }) => (portal.latest === null ? '–' : `${Math.round(100 * coverageShare(portal.latest))}%`),
    },
    {
      id: 'change',
      title: t(words.change),
      className: 'w-28 max-md:hidden',
      sortBy: ({ portal }) => portal.latest?.change ?? null,
      cell: ({ portal }) => <PortalChange change={portal.latest?.change ?? null} />,
    },
    {
      id: 'worst',
      title: t(words.worst),
      className: 'w-56 max-xl:hidden',
      highFirst: true,
      sortBy: ({ portal }) => portal.latest?.open ?? null,
      cell: ({ portal }) => <WorstCell portal={portal} />,
    },
    {
      id: 'last',
      title: t(words.lastRun),
      className: 'w-30 max-sm:hidden',
      highFirst: true,
      sortBy: ({ portal }) => portal.latest?.asOf ?? null,
      cell: ({ portal, schedule }) => (
        <>
          {portal.latest === null ? (
            <span className="text-soft">{t(words.notAudited)}</span>
          ) : (
            dayWords(portal.latest.asOf, lang)
          )}
          {portal.latest?.ended === 'unreachable' && (
            <span className="block text-sm text-failed">{t(words.unreachable)}</span>
          )}
          {schedule !== null && (
            <span className="block text-sm text-soft 2xl:hidden">
              {t(words.nextRun)}: <NextRun schedule={schedule} />
            </span>
          )}
        </>
      ),
    },
    {
      id: 'next',
      title: t(words.nextRun),
      className: 'w-30 max-2xl:hidden',
      sortBy: ({ schedule }) => schedule?.nextAt ?? null,
      cell: ({ schedule }) =>
        schedule === null ? <span className="text-soft">{t(words.noSchedule)}</span> : <NextRun schedule={schedule} />,
    },
    {
      id: 'actions',
      title: t(words.actions),
      untitled: true,
      className: 'w-14 text-right',
      cell: (row) => <ActionsCell row={row} actions={actions} />,
    },
  ];
}

function NextRun({ schedule: { nextAt, every, fault } }: { readonly schedule: Schedule }) {
  const { lang, t } = useSpeaker();
  return (
    <>
      {momentWords(nextAt, lang).day}
      <span className="block text-sm text-soft">{t(words[every])}</span>
      {fault !== null && <span className="block text-sm text-failed">{t(words.notStarted)}</span>}
    </>
  );
}

function ReviewedNote({
  reviewed: { score, holding, asking },
  portalKey,
}: {
  readonly reviewed: ReviewedScore;
  readonly portalKey: string;
}) {
  const { lang, t } = useSpeaker();
  return (
    <>
      {holding > 0 && (
        <span className="block text-sm text-soft">
          {t(words.withPeople, { score: score === null ? '–' : decimal(score, lang) })}
        </span>
      )}
      {asking > 0 && (
        <a href={portalHref(portalKey, 'requirements')} className="block text-sm text-partial">
          {t(words.asking, { count: asking })}
        </a>
      )}
    </>
  );
}

function NameCell({ row: { portal, schedule, audit } }: { readonly row: PortalRow }) {
  const speaker = useSpeaker();
  return (
    <div className="grid gap-0.5">
      <a href={portalHref(portal.key)} title={portal.name} className="line-clamp-3 font-medium text-ink">
        {portal.name}
      </a>
      <span className="line-clamp-2 text-sm text-soft wrap-anywhere">{portal.key}</span>
      {schedule !== null && (
        <span className="text-sm text-soft sm:hidden">
          {speaker.t(words.nextRun)}: <NextRun schedule={schedule} />
        </span>
      )}
      {audit !== null && (
        <span className="grid gap-1 text-sm text-accent">
          {progressWords(audit, speaker)}
          <Progress label={speaker.t(PANEL_WORDS.running)} share={auditShare(audit)} />
        </span>
      )}
    </div>
  );
}

/** Named in the row; the rest is a click away. */
const NAMED = 2;

function WorstCell({ portal: { latest } }: { readonly portal: KeptPortal }) {
  const { t } = useSpeaker();
  if (latest === null) return <span className="text-soft">–</span>;
  if (latest.open === 0) return <span className="text-sm text-soft">{t(words.noGaps)}</span>;
  const more = latest.open - Math.min(NAMED, latest.worst.length);
  return (
    <ul className="grid gap-0.5 text-sm">
      {latest.worst.slice(0, NAMED).map(({ id, title }) => (
        <li key={id} className="line-clamp-2">
          {t(title)}
        </li>
      ))}
      {more > 0 && <li className="text-soft">{t(words.moreGaps, { count: more })}</li>}
    </ul>
  );
}

function ActionsCell({ row, actions }: { readonly row: PortalRow; readonly actions: PortalRowActions }) {
  const { t } = useSpeaker();
  const { portal, schedule, audit } = row;
  const every = (choice: Every | null) => ({
    label: `${t(words.schedule)}: ${t(choice === null ? words.noSchedule : words[choice])}`,
    icon: 'clock' as const,
    onChoose: () => actions.onSchedule(portal, choice),
  });
  const choices: readonly (Every | null)[] = ['day', 'week', 'month', null];
  return (
    <Menu
      label={`${t(words.actions)}: ${portal.name}`}
      choices={[
        ...(audit === null
          ? [
              { label: t(words.audit), icon: 'search' as const, onChoose: () => actions.onAudit(portal, false) },
              { label: t(words.auditFresh), icon: 'download' as const, onChoose: () => actions.onAudit(portal, true) },
            ]
          : []),
        ...choices.filter((choice) => choice !== (schedule?.every ?? null)).map(every),
        { label: t(words.remove), icon: 'trash' as const, danger: true, onChoose: () => actions.onRemove(portal) },
      ]}
    />
  );
}
