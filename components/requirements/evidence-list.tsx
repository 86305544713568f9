import { say } from '../../lib/model/message.ts';
import { HTML_WORDS } from '../../lib/report/html/words.ts';
import { momentWords } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { PageLink } from '../page-link.tsx';
import type { Evidence } from '../views.ts';
import { REQUIREMENT_WORDS as words } from '../words/requirements.ts';

/** Quotes that stand on their pages; each leads to its place. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { lang, t } = useSpeaker();
  if (evidence.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <h3 className="text-sm text-soft">{t(HTML_WORDS.evidence)}</h3>
      <ul className="grid gap-2">
        {evidence.map(({ url, quote, fetchedAt, page, file, rendered }, index) => (
          <li key={index} className="border-l-2 border-accent pl-2.5 text-sm">
            <PageLink url={url} quote={quote} page={page}>
              <q lang="vi" className="text-ink">
                {quote}
              </q>
            </PageLink>
            <p className="text-soft wrap-anywhere">
              {shortUrl(url)}
              {file !== undefined && ` · ${say(HTML_WORDS.proofFile, { file })[lang]}`}
              {page !== undefined && ` · ${say(HTML_WORDS.proofPage, { page })[lang]}`}
              {' · '}
              {t(HTML_WORDS.fetched, { ...momentWords(fetchedAt, lang) })}
              {rendered === true && ` · ${t(words.rendered)}`}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Without scheme: the eye looks for host and path. Vietnamese slugs are shown as letters. */
export function shortUrl(url: string): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
