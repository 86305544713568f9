/** The language that texts are shown in: one place decides it, every component reads it. */

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { say, type Args } from '../lib/model/message.ts';
import type { Bilingual } from '../lib/model/plan.ts';
import type { Language } from '../lib/report/words.ts';

export interface Speaker {
  readonly lang: Language;
  /** A sentence in the language shown, its {names} filled. */
  readonly t: (words: Bilingual, args?: Args) => string;
}

const SpeakerContext = createContext<Speaker>(speakerOf('vi'));

export function LanguageProvider({ lang, children }: { readonly lang: Language; readonly children: ReactNode }) {
  const speaker = useMemo(() => speakerOf(lang), [lang]);
  return <SpeakerContext value={speaker}>{children}</SpeakerContext>;
}

export function useSpeaker(): Speaker {
  return useContext(SpeakerContext);
}

function speakerOf(lang: Language): Speaker {
  return { lang, t: (words, args) => (args === undefined ? words : say(words, args))[lang] };
}
