import { clauseOf } from '../../lib/model/clause.ts';
import type { ReportRequirement } from '../../lib/model/report.ts';
import { holdingReview, standingOf } from '../../lib/model/standing.ts';
import { askingReviews } from '../../lib/report/reviews.ts';
import { HTML_WORDS } from '../../lib/report/html/words.ts';
import { decimal, OUTCOME_WORDS, WEIGHT_WORDS } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { OutcomeSign } from '../outcome.tsx';
import { RequirementContext } from '../page-link.tsx';
import { ReviewNotes, type ReviewActions } from '../reviews/review-notes.tsx';
import { Icon } from '../ui/icons.tsx';
import { REQUIREMENT_WORDS as words } from '../words/requirements.ts';
import { Details } from './details.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { GapList } from './gap-list.tsx';

interface RequirementCardProps {
  readonly requirement: ReportRequirement;
  readonly asOf: string;
  /** Points of the score (0..100) it does not earn. */
  readonly cost: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onCopy: (text: string) => void;
  readonly reviewing?: ReviewActions | undefined;
}

/** One requirement: its conclusion at a glance, what proves it and what is missing when opened. */
export function RequirementCard({ requirement, asOf, cost, open, onToggle, onCopy, reviewing }: RequirementCardProps) {
  const { lang, t } = useSpeaker();
  const { title, outcome, weight, assumed } = requirement;
  const review = holdingReview(requirement);
  const notes = [
    `${t(HTML_WORDS.clause)} ${t(clauseOf(requirement))}`,
    weight === null ? '' : t(WEIGHT_WORDS[weight]),
    outcome === 'partial' ? t(HTML_WORDS.credit, { credit: decimal(requirement.credit * 100, lang) }) : '',
    cost >= 0.05 ? t(words.costs, { points: decimal(cost, lang) }) : '',
    assumed ? t(words.assumed) : '',
    review === null ? '' : t(words.reviewed, { outcome: OUTCOME_WORDS[standingOf(requirement).outcome] }),
    askingReviews(requirement).length > 0 ? t(words.asking) : '',
  ].filter((note) => note !== '');
  return (
    <details
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
      className="group rounded-lg border border-line bg-card shadow-card"
    >
      <summary className="flex list-none items-start gap-2.5 rounded-lg p-3 hover:bg-wash">
        <OutcomeSign outcome={outcome} />
        <span className="min-w-0 flex-1">
          <span className="sr-only">{t(OUTCOME_WORDS[outcome])}: </span>
          <span className="block font-medium leading-snug">{t(title)}</span>
          <span className="mt-0.5 block text-sm text-soft">{notes.join(' · ')}</span>
        </span>
        <span className="mt-0.5 text-soft transition-transform group-open:rotate-90">
          <Icon name="chevron" />
        </span>
      </summary>
      {open && (
        <RequirementContext value={requirement.id}>
          <div className="grid gap-3 px-3 pt-1 pb-3">
            {requirement.explain !== undefined && <p className="text-sm text-soft">{t(requirement.explain)}</p>}
            <p className="wrap-anywhere">{t(requirement.summary)}</p>
            <ReviewNotes requirement={requirement} actions={reviewing} />
            <GapList gaps={requirement.gaps} onCopy={onCopy} />
            <EvidenceList evidence={requirement.evidence} />
            <Details requirement={requirement} asOf={asOf} />
          </div>
        </RequirementContext>
      )}
    </details>
  );
}
