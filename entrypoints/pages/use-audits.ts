/** Starting, holding and stopping audits from a page, with what went wrong told to the user. */

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { AuditActions } from '../../components/audit-bar.tsx';
import type { FreeRoomActions } from '../../components/free-room.tsx';
import { PANEL_WORDS } from '../../components/words/panel.ts';
import type { Answer } from '../../lib/model/extension/command.ts';
import type { AuditTaskInput, RunningAudit } from '../../lib/model/extension/task.ts';
import { say } from '../../lib/model/message.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import { ask } from '../../lib/platform/browser/ask.ts';
import { askForOrigins, askToRead } from '../../lib/platform/browser/permissions.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { useReserve } from '../../lib/platform/browser/store/reserve.ts';
import { listRuns, pruneRuns } from '../../lib/platform/browser/store/runs.ts';

export interface Audits {
  readonly running: readonly RunningAudit[];
  readonly fault: Bilingual | null;
  /** Where an audit could not start for want of room: old ones go, and it starts. */
  readonly makeRoom: FreeRoomActions | null;
  readonly actions: AuditActions;
  /** Within a click: the browser asks for the right to the hosts. False: it did not start. */
  readonly start: (tasks: readonly AuditTaskInput[]) => Promise<boolean>;
}

/** Of each portal, when old audits make room: enough to see where it is going. */
const KEPT_WHEN_FULL = 4;
const NOTHING: readonly RunningAudit[] = [];

export function useAudits(): Audits {
  const running = useLiveQuery(async () => database().running.toArray()) ?? NOTHING;
  const [fault, setFault] = useState<Bilingual | null>(null);
  const [cramped, setCramped] = useState<readonly AuditTaskInput[]>([]);
  return useMemo(() => {
    const told = async (answer: Promise<Answer<unknown>>): Promise<boolean> => {
      const given = await answer;
      setFault(given.ok ? null : given.fault);
      return given.ok;
    };
    const begin = async (tasks: readonly AuditTaskInput[]): Promise<boolean> => {
      const left: AuditTaskInput[] = [];
      let first: Bilingual | null = null;
      for (const task of tasks) {
        const answer = await ask({ ask: 'start-audit', task });
        // a second click, or another window: what was wanted goes on already
        if (answer.ok || answer.code === 'already-running') continue;
        first ??= answer.fault;
        if (answer.code === 'no-space') left.push(task);
      }
      setFault(first);
      setCramped(left);
      return first === null;
    };
    const freeing = (then: () => Promise<unknown>): FreeRoomActions => ({
      keep: KEPT_WHEN_FULL,
      countOld,
      onFree: () =>
        void removeOld().then(then, (error: unknown) =>
          setFault(say(PANEL_WORDS.notFreed, { what: String(error).slice(0, 200) })),
        ),
    });
    return {
      running,
      fault,
      makeRoom: cramped.length === 0 ? null : freeing(async () => begin(cramped)),
      actions: {
        onPause: (id) => void told(ask({ ask: 'pause-audit', id })),
        onResume: (id) => {
          const lacking = running.find((audit) => audit.id === id)?.lacking ?? [];
          // within the click: what the user took back is asked for again
          const allowed = lacking.length === 0 ? Promise.resolve(true) : askForOrigins(lacking);
          void allowed.then(async (yes) => {
            if (yes) return told(ask({ ask: 'resume-audit', id }));
            setFault(PANEL_WORDS.denied);
            return false;
          });
        },
        freeRoom: (id) => freeing(async () => told(ask({ ask: 'resume-audit', id }))),
        onStop: (id, keep) => void told(ask({ ask: 'stop-audit', id, keep })),
      },
      start: async (tasks) => {
        const addresses = tasks.flatMap(({ url, hosts }) => [url, ...Object.values(hosts ?? {})]);
        const allowed = await askToRead(addresses).catch(() => false);
        if (!allowed) {
          setFault(PANEL_WORDS.denied);
          return false;
        }
        keepForGood();
        return begin(tasks);
      },
    };
  }, [running, fault, cramped]);
}

async function countOld(): Promise<number> {
  const runs = await listRuns(database(), {});
  const byPortal = Map.groupBy(runs, ({ portalKey }) => portalKey);
  return [...byPortal.values()].reduce((sum, own) => sum + Math.max(0, own.length - KEPT_WHEN_FULL), 0);
}

/** What goes away comes back as room only when the browser tidies up: until then what was kept in reserve serves. */
async function removeOld(): Promise<void> {
  await useReserve(database(), 'audits');
  await pruneRuns(database(), { keep: KEPT_WHEN_FULL });
}

/** Else a browser that runs out of room takes what is kept away without a word. Some ask their user: nobody waits for it. */
function keepForGood(): void {
  void navigator.storage.persisted().then(
    async (kept) => kept || navigator.storage.persist(),
    () => false,
  );
}
