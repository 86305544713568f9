/** A portal at a glance: score, its way over time, what to mend first, months of its columns, procedures missing. */

import type { Report, ReportRequirement } from '../../lib/model/report.ts';
import { coverageOf } from '../../lib/report/costs.ts';
import { dayWords, END_WORDS, OUTCOME_ORDER, whole } from '../../lib/report/words.ts';
import { reviewedScoreText } from '../../lib/report/reviews.ts';
import { HTML_WORDS } from '../../lib/report/html/words.ts';
import { useSpeaker } from '../language.tsx';
import { OutcomeBadge } from '../outcome.tsx';
import { PortalChange } from '../portals/portal-change.tsx';
import { listOf, numbersOf } from '../requirements/detail-entries.ts';
import { Entries } from '../requirements/details.tsx';
import { MonthBars } from '../requirements/month-bars.tsx';
import { ScoreFigure } from '../score.tsx';
import { Card, Section } from '../ui/card.tsx';
import type { WorkGap } from '../views.ts';
import { PORTAL_PAGE_WORDS as words } from '../words/portal.ts';
import { PORTAL_WORDS } from '../words/admin.ts';
import { MendFirst } from './gap-work.tsx';
import { HistoryChart, type ChartPoint } from './history-chart.tsx';

interface OverviewProps {
  readonly report: Report;
  readonly change: number | null;
  readonly points: readonly ChartPoint[];
  readonly gaps: readonly WorkGap[];
  readonly gapsHref: string;
}

export function Overview({ report, change, points, gaps, gapsHref }: OverviewProps) {
  const { lang, t } = useSpeaker();
  const { crawl, score, counts, asOf, requirements } = report;
  const said = reviewedScoreText(report, lang);
  const columns = requirements.filter(({ details }) => Object.keys(numbersOf(details, 'byMonth')).length > 0);
  const procedures = requirements.filter(({ kind }) => kind === 'procedure-set');
  return (
    <div className="grid gap-6">
      <div className="grid gap-4 lg:grid-cols-2">
        <Card>
          <ScoreFigure standing={{ score: score.value, earned: score.earned, ...coverageOf(report) }} />
          {said !== null && <p className="mt-3 text-sm font-medium">{said}</p>}
          <ul className="mt-3 flex flex-wrap gap-1.5">
            {OUTCOME_ORDER.filter((outcome) => counts[outcome] > 0).map((outcome) => (
              <li key={outcome} className="flex items-center gap-1.5">
                <OutcomeBadge outcome={outcome} />
                <span className="font-semibold tabular-nums">{counts[outcome]}</span>
              </li>
            ))}
          </ul>
          <p className="mt-3 text-sm">
            {t(PORTAL_WORDS.change)}: <PortalChange change={change} />
          </p>
          <p className="text-sm text-soft">
            {t(words.read, { pages: whole(crawl.pages, lang), day: dayWords(asOf, lang) })}. {t(END_WORDS[crawl.ended])}
          </p>
        </Card>
        <Card>
          <h2 className="mb-2 text-base">{t(words.mendFirst)}</h2>
          <MendFirst gaps={gaps} href={gapsHref} />
        </Card>
      </div>
      <Section title={t(words.history)}>
        <Card>
          <HistoryChart points={points} />
        </Card>
      </Section>
      {columns.length > 0 && (
        <Section title={t(words.columns)}>
          <div className="grid gap-4 lg:grid-cols-2">
            {columns.map(({ id, title, details }) => (
              <Card key={id}>
                <MonthBars title={t(title)} byMonth={numbersOf(details, 'byMonth')} asOf={asOf} />
                <MonthBars title={t(HTML_WORDS.cchcMonths)} byMonth={numbersOf(details, 'cchcByMonth')} asOf={asOf} />
              </Card>
            ))}
          </div>
        </Section>
      )}
      {procedures.length > 0 && (
        <Section title={t(words.procedures)}>
          {procedures.map((requirement) => (
            <Procedures key={requirement.id} requirement={requirement} />
          ))}
        </Section>
      )}
    </div>
  );
}

function Procedures({ requirement: { title, details } }: { readonly requirement: ReportRequirement }) {
  const { t } = useSpeaker();
  const [listed, reference] = [Number(details['listed'] ?? 0), Number(details['reference'] ?? 0)];
  return (
    <Card>
      <div className="grid gap-2">
        <h3>{t(title)}</h3>
        <p className="text-sm text-soft">
          {reference > 0 ? t(words.procedureCount, { listed, reference }) : t(words.noReference)}
        </p>
        <Entries title={t(HTML_WORDS.missing)} of={listOf(details, 'missing')} />
        <Entries title={t(HTML_WORDS.abolished)} of={listOf(details, 'abolishedListed')} />
        <Entries title={t(HTML_WORDS.unknown)} of={listOf(details, 'unknown')} />
      </div>
    </Card>
  );
}
