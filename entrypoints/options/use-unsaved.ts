/** A plan that is edited and left: it says so, and whoever goes back finds it as it was left. */

import { useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { useSpeaker } from '../../components/language.tsx';
import type { Draft } from '../../components/plans/plan-draft.ts';
import { useNotice } from '../../components/ui/notices.tsx';
import { FORM_WORDS as words } from '../../components/words/plans.ts';

/** What was left unsaved, until the way back is taken. */
const left = new Map<string, Draft>();

interface Unsaved {
  readonly draft: Draft;
  readonly setDraft: Dispatch<SetStateAction<Draft>>;
  /** It is kept now: nothing is left behind. */
  readonly settled: () => void;
}

/** `back`: to where it is edited. */
export function useUnsaved(key: string, begun: Draft, back: () => void): Unsaved {
  const { t } = useSpeaker();
  const tell = useNotice();
  const [draft, setDraft] = useState<Draft>(() => left.get(key) ?? begun);
  const changed = draft !== begun;
  const kept = useRef(false);
  const now = useRef({ draft, changed, t, back });
  useEffect(() => {
    now.current = { draft, changed, t, back };
  });
  useEffect(() => {
    left.delete(key);
    return () => {
      const { draft, changed, t, back } = now.current;
      if (!changed || kept.current) return;
      tell({
        text: t(words.left),
        undo: () => {
          left.set(key, draft);
          back();
        },
      });
    };
  }, [key, tell]);
  useEffect(() => {
    if (!changed) return undefined;
    // the browser asks whether the page may go
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [changed]);
  return {
    draft,
    setDraft,
    settled: () => {
      kept.current = true;
    },
  };
}
