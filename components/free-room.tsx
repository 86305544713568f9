import { useState } from 'react';
import { useSpeaker } from './language.tsx';
import { Button } from './ui/button.tsx';
import { Dialog } from './ui/dialog.tsx';
import { COMMON } from './words/common.ts';
import { PANEL_WORDS as words } from './words/panel.ts';

export interface FreeRoomActions {
  /** Runs beyond the newest few of each portal. */
  readonly countOld: () => Promise<number>;
  /** They go, and the audit goes on. */
  readonly onFree: () => void;
  /** How many of each portal stay. */
  readonly keep: number;
}

/** Where the browser has no room left: old audits are offered for removal. */
export function FreeRoom({ countOld, onFree, keep }: FreeRoomActions) {
  const { t } = useSpeaker();
  const [old, setOld] = useState<number | null>(null);
  const close = () => setOld(null);
  return (
    <>
      <Button small icon="trash" onClick={() => void countOld().then(setOld)}>
        {t(words.freeRoom)}
      </Button>
      <Dialog
        title={t(words.freeTitle)}
        about={old === 0 ? t(words.nothingOld, { keep }) : t(words.freeAbout, { count: old ?? 0, keep })}
        open={old !== null}
        onClose={close}
      >
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={close}>{t(old === 0 ? COMMON.close : COMMON.cancel)}</Button>
          {old !== null && old > 0 && (
            <Button
              look="danger"
              icon="trash"
              onClick={() => {
                close();
                onFree();
              }}
            >
              {t(words.freeDo, { count: old })}
            </Button>
          )}
        </div>
      </Dialog>
    </>
  );
}
