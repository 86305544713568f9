import { useState } from 'react';
import type { Bilingual } from '../../lib/model/plan.ts';
import { dayWords, decimal } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { PageLink } from '../page-link.tsx';
import { shortUrl } from '../requirements/evidence-list.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import type { WorkGap } from '../views.ts';
import { GAP_WORDS as words } from '../words/portal.ts';
import { REQUIREMENT_WORDS } from '../words/requirements.ts';

export interface GapActions {
  readonly onDismiss: (gap: WorkGap) => void;
  readonly onRestore: (gap: WorkGap) => void;
  readonly onCopy: (text: string) => void;
}

/** A long list (missing procedures) opens on demand. */
const SHOWN_FIRST = 6;

/** What one requirement lacks. */
export function GapGroup({ gaps, actions }: { readonly gaps: readonly WorkGap[]; readonly actions: GapActions }) {
  const { lang, t } = useSpeaker();
  const [all, setAll] = useState(false);
  const [first] = gaps;
  if (first === undefined) return null;
  const shown = all ? gaps : gaps.slice(0, SHOWN_FIRST);
  const { requirement, clause, cost } = first;
  const open = gaps.filter(({ change }) => change !== 'mended');
  // said once where it is the same for all
  const alike = new Set(open.map(({ fix }) => fix?.vi ?? '')).size <= 1;
  const fix = alike ? (open[0]?.fix ?? null) : null;
  return (
    <section aria-label={t(requirement)} className="rounded-lg border border-line bg-card p-4 shadow-card">
      <h2 className="text-base">{t(requirement)}</h2>
      <p className="text-sm text-soft">
        {t(clause)}
        {cost >= 0.05 && ` · ${t(REQUIREMENT_WORDS.costs, { points: decimal(cost, lang) })}`}
      </p>
      <ul className="mt-2 grid gap-1">
        {shown.map((gap) => (
          <GapLine key={gap.key} gap={gap} withFix={!alike} actions={actions} />
        ))}
      </ul>
      {gaps.length > SHOWN_FIRST && (
        <div className="mt-1">
          <Button small look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t(words.fewer) : t(words.more, { count: gaps.length - SHOWN_FIRST })}
          </Button>
        </div>
      )}
      {fix !== null && (
        <div className="mt-2">
          <Fix fix={fix} />
        </div>
      )}
    </section>
  );
}

function Fix({ fix }: { readonly fix: Bilingual }) {
  const { t } = useSpeaker();
  return (
    <p className="rounded-md bg-wash p-2.5 text-sm wrap-anywhere">
      <b className="font-semibold text-accent">{t(words.fix)}</b> {t(fix)}
    </p>
  );
}

interface GapLineProps {
  readonly gap: WorkGap;
  readonly withFix: boolean;
  readonly actions: GapActions;
}

function GapLine({ gap, withFix, actions }: GapLineProps) {
  const { lang, t } = useSpeaker();
  const { label, url, change, since, mendedBetween, dismissed, fix } = gap;
  const notes = [
    change === 'missing' ? t(words.fresh) : '',
    since === undefined ? '' : t(words.since, { day: dayWords(since, lang) }),
    mendedBetween === undefined
      ? ''
      : t(words.mendedSince, {
          day: dayWords(mendedBetween.by, lang),
          before: dayWords(mendedBetween.before, lang),
        }),
  ].filter((note) => note !== '');
  const told = [t(label), url ?? '', fix === null ? '' : `${t(words.fix)} ${t(fix)}`].filter((line) => line !== '');
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 border-t border-line py-2 first:border-t-0">
      <div className="min-w-52 flex-1 text-sm wrap-anywhere">
        <p>
          {change === 'mended' && (
            <span aria-hidden="true" className="mr-1 text-passed">
              ✓
            </span>
          )}
          {t(label)}
        </p>
        <p className="text-soft">
          {notes.join(' · ')}
          {notes.length > 0 && url !== null && ' · '}
          {url !== null && <PageLink url={url}>{shortUrl(url)}</PageLink>}
        </p>
        {dismissed !== null && (
          <p className="text-soft">
            {t(words.reasonShown, { reason: dismissed.reason, day: dayWords(dismissed.at, lang) })}
          </p>
        )}
      </div>
      {change !== 'mended' && (
        <div className="flex gap-1.5">
          <CopyButton text={told.join('\n')} onCopy={actions.onCopy} />
          {dismissed === null ? (
            <Button small look="quiet" onClick={() => actions.onDismiss(gap)}>
              {t(words.dismiss)}
            </Button>
          ) : (
            <Button small look="quiet" icon="undo" onClick={() => actions.onRestore(gap)}>
              {t(words.restore)}
            </Button>
          )}
        </div>
      )}
      {withFix && fix !== null && change !== 'mended' && (
        <div className="w-full">
          <Fix fix={fix} />
        </div>
      )}
    </li>
  );
}
