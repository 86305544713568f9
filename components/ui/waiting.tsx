import { useSpeaker } from '../language.tsx';
import { COMMON } from '../words/common.ts';

/** In place of what is looked up; most of it comes before anybody would read this. */
export function Waiting() {
  const { t } = useSpeaker();
  return <output className="late block py-8 text-soft">{t(COMMON.loading)}</output>;
}
