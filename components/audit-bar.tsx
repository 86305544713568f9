/** An audit that goes on: how far it is, how long it takes, and how to hold or stop it. */

import { useState } from 'react';
import type { RunningAudit } from '../lib/model/extension/task.ts';
import { whole } from '../lib/report/words.ts';
import { FreeRoom, type FreeRoomActions } from './free-room.tsx';
import { useSpeaker, type Speaker } from './language.tsx';
import { shortUrl } from './requirements/evidence-list.tsx';
import { Button } from './ui/button.tsx';
import { Remark } from './ui/card.tsx';
import { Dialog } from './ui/dialog.tsx';
import { Progress } from './ui/progress.tsx';
import { COMMON } from './words/common.ts';
import { PANEL_WORDS as words, STATE_WORDS } from './words/panel.ts';

export interface AuditActions {
  readonly onPause: (id: number) => void;
  readonly onResume: (id: number) => void;
  /** `keep`: what is known by then becomes a run. */
  readonly onStop: (id: number, keep: boolean) => void;
  /** Where the browser has no room left. */
  readonly freeRoom: (id: number) => FreeRoomActions;
}

export function AuditBar({ audit, actions }: { readonly audit: RunningAudit; readonly actions: AuditActions }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const [stopping, setStopping] = useState(false);
  const { id, state, progress, fault } = audit;
  const goes = state === 'running' || state === 'waiting';
  return (
    <section
      aria-label={t(words.running)}
      className="grid gap-2 rounded-lg border border-accent bg-card p-3 shadow-card"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 className="text-base">{t(STATE_WORDS[state])}</h2>
        <p className="text-sm text-soft tabular-nums">{state === 'running' && timeLeft(audit, speaker)}</p>
      </div>
      <Progress share={auditShare(audit)} label={t(words.running)} />
      <p className="text-sm tabular-nums">{progressWords(audit, speaker)}</p>
      {progress !== null && state === 'running' && (
        <p className="truncate text-sm text-soft" title={progress.url}>
          {shortUrl(progress.url)}
        </p>
      )}
      {fault !== null && <Remark look="warning">{t(fault)}</Remark>}
      <div className="flex flex-wrap gap-2">
        {goes ? (
          // keyed: one button that changed its colours would be hard to read on the way
          <Button key="pause" small icon="pause" onClick={() => actions.onPause(id)}>
            {t(words.pause)}
          </Button>
        ) : (
          <Button key="resume" small look="primary" icon="play" onClick={() => actions.onResume(id)}>
            {t(words.resume)}
          </Button>
        )}
        {state === 'no-space' && <FreeRoom {...actions.freeRoom(id)} />}
        <Button small icon="stop" onClick={() => setStopping(true)}>
          {t(words.stop)}
        </Button>
      </div>
      <Dialog title={t(words.stopTitle)} about={t(words.stopAbout)} open={stopping} onClose={() => setStopping(false)}>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setStopping(false)}>{t(COMMON.cancel)}</Button>
          <Button
            look="danger"
            onClick={() => {
              setStopping(false);
              actions.onStop(id, false);
            }}
          >
            {t(words.drop)}
          </Button>
          <Button
            look="primary"
            onClick={() => {
              setStopping(false);
              actions.onStop(id, true);
            }}
          >
            {t(words.keep)}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}

/** Settled requirements of all; null before the first is known. */
export function auditShare({ progress }: RunningAudit): number | null {
  return progress === null || progress.total === 0 ? null : progress.settled / progress.total;
}

export function progressWords({ progress }: RunningAudit, { lang, t }: Speaker): string {
  if (progress === null) return t(words.estimating);
  const { pages, settled, total } = progress;
  return `${t(words.pages, { pages: whole(pages, lang) })} · ${t(words.settled, { settled, total })}`;
}

export function timeLeft({ progress }: RunningAudit, { t }: Speaker): string {
  const seconds = progress?.secondsLeft ?? null;
  if (seconds === null) return t(words.estimating);
  return seconds < 90
    ? t(words.secondsLeft, { count: Math.max(5, Math.round(seconds / 5) * 5) })
    : t(words.minutesLeft, { count: Math.round(seconds / 60) });
}
