import { decimal } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { PORTAL_WORDS as words } from '../words/admin.ts';

/** Change of a score since the run before: arrow and words beside the colour. */
export function PortalChange({ change }: { readonly change: number | null }) {
  const { lang, t } = useSpeaker();
  if (change === null) return <span className="text-soft">–</span>;
  if (change === 0) return <span className="text-soft">{t(words.same)}</span>;
  const points = decimal(Math.abs(change), lang);
  return change > 0 ? (
    <span className="text-passed">
      <span aria-hidden="true">▲</span> {t(words.up, { points })}
    </span>
  ) : (
    <span className="text-failed">
      <span aria-hidden="true">▼</span> {t(words.down, { points })}
    </span>
  );
}
