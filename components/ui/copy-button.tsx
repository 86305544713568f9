import { useEffect, useState } from 'react';
import { useSpeaker } from '../language.tsx';
import { COMMON } from '../words/common.ts';
import { Button } from './button.tsx';

const SHOWN_MS = 2_500;

/** Says for a moment that it worked. */
export function CopyButton({ text, onCopy }: { readonly text: string; readonly onCopy: (text: string) => void }) {
  const { t } = useSpeaker();
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <Button
      small
      icon={done ? 'check' : 'copy'}
      onClick={() => {
        onCopy(text);
        setDone(true);
      }}
    >
      <span aria-live="polite">{t(done ? COMMON.copied : COMMON.copy)}</span>
    </Button>
  );
}
