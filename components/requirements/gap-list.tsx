import { HTML_WORDS } from '../../lib/report/html/words.ts';
import { gapGroups } from '../../lib/report/gap-groups.ts';
import { useSpeaker } from '../language.tsx';
import { PageLink } from '../page-link.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import type { Gap } from '../views.ts';
import { shortUrl } from './evidence-list.tsx';

interface GapListProps {
  readonly gaps: readonly Gap[];
  readonly onCopy: (text: string) => void;
}

/** What is missing, where, and how to mend it; the way to mend is told once for those that share it. */
export function GapList({ gaps, onCopy }: GapListProps) {
  const { t } = useSpeaker();
  if (gaps.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <h3 className="text-sm text-soft">{t(HTML_WORDS.gaps)}</h3>
      {gapGroups(gaps).map(({ fix, gaps }, index) => (
        <div key={index} className="grid gap-1.5 rounded-md border border-line bg-paper p-2.5 text-sm">
          <ul className="grid gap-1.5">
            {gaps.map((gap, place) => (
              <li key={place} className="border-l-2 border-failed pl-2.5">
                <p className="wrap-anywhere">{t(gap.message)}</p>
                <p className="text-soft">
                  {t(HTML_WORDS.where)} <PageLink url={gap.url}>{shortUrl(gap.url)}</PageLink>
                </p>
              </li>
            ))}
          </ul>
          <p className="wrap-anywhere">
            <b className="font-semibold text-accent">{t(HTML_WORDS.fix)}</b> {t(fix)}
          </p>
          <div>
            <CopyButton
              text={[
                ...gaps.map(({ message, url }) => `- ${t(message)} (${url})`),
                `${t(HTML_WORDS.fix)} ${t(fix)}`,
              ].join('\n')}
              onCopy={onCopy}
            />
          </div>
        </div>
      ))}
    </div>
  );
}
