/** A dialog over the page: focus goes in, stays in, and comes back; Escape closes. */

import { Dialog as Radix } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import { useSpeaker } from '../language.tsx';
import { COMMON } from '../words/common.ts';
import { Button, IconButton } from './button.tsx';
import { TextField } from './field.tsx';

interface DialogProps {
  readonly title: string;
  readonly about?: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Dialog({ title, about, open, onClose, wide = false, children }: DialogProps) {
  const { t } = useSpeaker();
  return (
    <Radix.Root open={open} onOpenChange={(now) => !now && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-20 bg-[rgb(0_0_0/45%)]" />
        <Radix.Content
          {...(about === undefined ? { 'aria-describedby': undefined } : {})}
          className={`fixed top-1/2 left-1/2 z-20 grid max-h-[90dvh] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 gap-3 overflow-y-auto rounded-lg border border-line bg-card p-4 shadow-float ${wide ? 'max-w-3xl' : 'max-w-md'}`}
        >
          <div className="flex items-start justify-between gap-3">
            <Radix.Title className="text-lg">{title}</Radix.Title>
            <IconButton icon="close" label={t(COMMON.close)} onClick={onClose} />
          </div>
          {about !== undefined && <Radix.Description className="text-soft">{about}</Radix.Description>}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly about: string;
  /** What the button says that does it. */
  readonly act: string;
  /** To be typed before the button can be pressed, where nothing can be undone. */
  readonly word?: { readonly value: string; readonly label: string };
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

export function ConfirmDialog({ title, about, act, word, open, onClose, onConfirm }: ConfirmProps) {
  const { t } = useSpeaker();
  const [typed, setTyped] = useState('');
  const allowed = word === undefined || typed.trim().normalize('NFC').toLowerCase() === word.value.toLowerCase();
  const close = () => {
    setTyped('');
    onClose();
  };
  return (
    <Dialog title={title} about={about} open={open} onClose={close}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!allowed) return;
          close();
          onConfirm();
        }}
      >
        {word !== undefined && <TextField label={word.label} value={typed} onChange={setTyped} autoComplete="off" />}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={close}>{t(COMMON.cancel)}</Button>
          <Button type="submit" look="danger" disabled={!allowed}>
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
