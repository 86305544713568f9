/** Short notices at the foot of the page: what was done, and how to take it back. */

import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useSpeaker } from '../language.tsx';
import { COMMON } from '../words/common.ts';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icons.tsx';

export interface Notice {
  readonly text: string;
  readonly undo?: () => void;
  /** Something did not work: it stays until it is closed. */
  readonly fault?: boolean;
}

const NoticeContext = createContext<(notice: Notice) => void>(() => undefined);

/** Time to read a line and reach for "undo". */
const SHOWN_MS = 10_000;

export function Notices({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<(Notice & { readonly id: number }) | null>(null);
  const tell = useCallback((notice: Notice) => setShown((last) => ({ ...notice, id: (last?.id ?? 0) + 1 })), []);
  const close = useCallback(() => setShown(null), []);
  return (
    <NoticeContext value={tell}>
      {children}
      <output className="pointer-events-none fixed inset-x-0 bottom-0 z-30 p-3">
        {shown !== null && <NoticeBar key={shown.id} notice={shown} onClose={close} />}
      </output>
    </NoticeContext>
  );
}

export function useNotice(): (notice: Notice) => void {
  return useContext(NoticeContext);
}

function NoticeBar({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const { t } = useSpeaker();
  const [held, setHeld] = useState(false);
  const stays = held || notice.fault === true;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [stays, onClose]);
  const hold = useMemo(
    () => ({
      onMouseEnter: () => setHeld(true),
      onMouseLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
  return (
    <div
      {...hold}
      className={`pointer-events-auto mx-auto flex w-fit max-w-full items-center gap-2 rounded-lg border bg-card py-1.5 pr-1.5 pl-4 shadow-float ${notice.fault === true ? 'border-failed text-failed' : 'border-line'}`}
    >
      {notice.fault === true && <Icon name="warning" />}
      <span className="min-w-0">{notice.text}</span>
      {notice.undo !== undefined && (
        <Button
          small
          look="quiet"
          icon="undo"
          onClick={() => {
            notice.undo?.();
            onClose();
          }}
        >
          {t(COMMON.undo)}
        </Button>
      )}
      <IconButton icon="close" label={t(COMMON.close)} onClick={onClose} />
    </div>
  );
}
