/** Two runs side by side: scores, then requirement by requirement. */

import { useState } from 'react';
import type { LackChange } from '../../lib/model/history.ts';
import type { Outcome } from '../../lib/model/finding.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import { DIFFERENCE_WORDS } from '../../lib/report/difference-words.ts';
import { dayWords } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { OutcomeBadge } from '../outcome.tsx';
import { ScoreFigure, type Standing } from '../score.tsx';
import { Card, Remark } from '../ui/card.tsx';
import { Tick } from '../ui/field.tsx';
import { VirtualTable } from '../ui/virtual-table.tsx';
import { COMPARE_WORDS as words } from '../words/compare.ts';

export interface ComparedSide {
  readonly name: string;
  readonly asOf: string;
  readonly standing: Standing;
}

export interface ComparedRow {
  readonly id: string;
  readonly title: Bilingual;
  readonly clause: Bilingual;
  readonly left: Outcome | null;
  readonly right: Outcome | null;
  readonly differs: boolean;
  /** In a word: worse, mended, the same. */
  readonly verdict: Bilingual;
  readonly lacks: readonly LackChange[];
  readonly reasons: readonly Bilingual[];
}

interface CompareViewProps {
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  /** One of the two did not get at the portal, or the two share no plan. */
  readonly remark: Bilingual | null;
  readonly rows: readonly ComparedRow[];
}

export function CompareView({ left, right, remark, rows }: CompareViewProps) {
  const { t } = useSpeaker();
  const [only, setOnly] = useState(true);
  const shown = only ? rows.filter(({ differs }) => differs) : rows;
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 md:grid-cols-2">
        <Side side={left} />
        <Side side={right} />
      </div>
      {remark !== null && <Remark look="warning">{t(remark)}</Remark>}
      {rows.length > 0 && <Tick label={t(words.onlyDifferent)} checked={only} onChange={setOnly} />}
      {rows.length > 0 && shown.length === 0 && <p className="text-soft">{t(words.nothing)}</p>}
      {shown.length > 0 && (
        <VirtualTable
          label={t(words.title)}
          rows={shown}
          keyOf={({ id }) => id}
          columns={[
            { id: 'requirement', title: t(words.requirement), cell: (row) => <RequirementCell row={row} /> },
            {
              id: 'left',
              title: t(words.left),
              className: 'w-40 max-md:hidden',
              cell: ({ left }) => <SideCell outcome={left} />,
            },
            {
              id: 'right',
              title: t(words.right),
              className: 'w-40 max-md:hidden',
              cell: ({ right }) => <SideCell outcome={right} />,
            },
            {
              id: 'verdict',
              title: t(words.difference),
              className: 'w-32 sm:w-40',
              sortBy: ({ verdict }) => t(verdict),
              cell: ({ verdict }) => t(verdict),
            },
          ]}
        />
      )}
    </div>
  );
}

function Side({ side: { name, asOf, standing } }: { readonly side: ComparedSide }) {
  const { lang } = useSpeaker();
  return (
    <Card>
      <h2 className="text-base">{name}</h2>
      <p className="mb-2 text-sm text-soft">{dayWords(asOf, lang)}</p>
      <ScoreFigure standing={standing} />
    </Card>
  );
}

function SideCell({ outcome }: { readonly outcome: Outcome | null }) {
  const { t } = useSpeaker();
  return outcome === null ? <span className="text-soft">{t(words.notAsked)}</span> : <OutcomeBadge outcome={outcome} />;
}

/** Told before the rest is counted. */
const LACKS_TOLD = 8;

function RequirementCell({ row }: { readonly row: ComparedRow }) {
  const { lang, t } = useSpeaker();
  const { title, clause, left, right, lacks, reasons } = row;
  const told = lacks.filter(({ change }) => change !== 'still').slice(0, LACKS_TOLD);
  const more = lacks.filter(({ change }) => change !== 'still').length - told.length;
  return (
    <div className="grid gap-1">
      <span className="font-medium">{t(title)}</span>
      <span className="text-sm text-soft">{t(clause)}</span>
      <span className="flex flex-wrap items-center gap-1 md:hidden">
        <SideCell outcome={left} /> → <SideCell outcome={right} />
      </span>
      {told.length > 0 && (
        <ul className="grid gap-0.5 text-sm">
          {told.map(({ key, label, change, since }) => (
            <li key={`${change} ${key}`} className={change === 'mended' ? 'text-passed' : 'text-failed'}>
              {t(DIFFERENCE_WORDS[change], { label })}
              {since !== undefined && ` (${dayWords(since, lang)})`}
            </li>
          ))}
          {more > 0 && <li className="text-soft">{t(DIFFERENCE_WORDS.more, { count: more })}</li>}
        </ul>
      )}
      {reasons.map((reason) => (
        <p key={reason.vi} className="text-sm text-soft">
          {t(DIFFERENCE_WORDS.reason, { reason })}
        </p>
      ))}
    </div>
  );
}
