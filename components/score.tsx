/** Score and coverage: never one without the other. */

import { decimal } from '../lib/report/words.ts';
import { useSpeaker } from './language.tsx';
import { COMMON } from './words/common.ts';

export interface Standing {
  /** 0..100; null when nothing could be decided. */
  readonly score: number | null;
  readonly earned?: number;
  /** Points of weight that the score speaks for, and of the whole plan. */
  readonly decided: number;
  readonly weighed: number;
}

export function coverageShare({ decided, weighed }: Standing): number {
  return weighed === 0 ? 0 : decided / weighed;
}

/** Large, at the head of a page. */
export function ScoreFigure({ standing }: { readonly standing: Standing }) {
  const { lang, t } = useSpeaker();
  const share = Math.round(100 * coverageShare(standing));
  const { score, earned } = standing;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <Dial score={score} share={coverageShare(standing)}>
        {score === null ? '–' : decimal(score, lang)}
      </Dial>
      <div className="min-w-32 flex-1">
        <p className="font-semibold">
          {t(COMMON.score)}: {score === null ? t(COMMON.noScore) : `${decimal(score, lang)} ${t(COMMON.outOf100)}`}
        </p>
        <p className="text-sm text-soft">
          {score === null || earned === undefined
            ? t(COMMON.noScoreYet)
            : t(COMMON.earned, { earned: decimal(earned, lang), possible: standing.decided })}
        </p>
        <div className="mt-1.5">
          <Bar share={coverageShare(standing)} />
          <p className="mt-0.5 text-sm text-soft">{t(COMMON.coverageShare, { share })}</p>
        </div>
      </div>
    </div>
  );
}

/** The outer ring is the score, the inner one how much of the plan it speaks for. */
function Dial({
  score,
  share,
  children,
}: {
  readonly score: number | null;
  readonly share: number;
  readonly children: string;
}) {
  return (
    <div className="relative size-24 shrink-0" aria-hidden="true">
      <svg viewBox="0 0 96 96" className="size-full -rotate-90">
        <Ring radius={44} width={7} share={(score ?? 0) / 100} ink="var(--color-accent)" />
        <Ring radius={37} width={3} share={share} ink="var(--color-soft)" />
      </svg>
      <span className="absolute inset-0 grid place-items-center text-xl font-semibold tabular-nums">{children}</span>
    </div>
  );
}

interface RingProps {
  readonly radius: number;
  readonly width: number;
  readonly share: number;
  readonly ink: string;
}

function Ring({ radius, width, share, ink }: RingProps) {
  const around = 2 * Math.PI * radius;
  const ring = { cx: 48, cy: 48, r: radius, fill: 'none', strokeWidth: width };
  return (
    <>
      <circle {...ring} stroke="var(--color-wash)" />
      {share > 0 && <circle {...ring} stroke={ink} strokeDasharray={`${share * around} ${around}`} />}
    </>
  );
}

/** A share drawn as a bar; the words stand beside it. */
export function Bar({ share }: { readonly share: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none" className="block h-1.5 w-full rounded-full">
      <rect width="100" height="2" fill="var(--color-wash)" />
      <rect width={100 * Math.min(1, Math.max(0, share))} height="2" fill="var(--color-soft)" />
    </svg>
  );
}

/** Small, in a row of a table. */
export function ScoreCell({ standing }: { readonly standing: Standing | null }) {
  const { lang, t } = useSpeaker();
  if (standing === null) return <span className="text-soft">–</span>;
  const { score } = standing;
  return (
    <span className="font-semibold tabular-nums">
      {score === null ? <span className="font-normal text-soft">{t(COMMON.noScore)}</span> : decimal(score, lang)}
    </span>
  );
}
