/** What was read and what was not, at the end of the HTML report. */

import { say } from '../../model/message.ts';
import { reasonWords } from '../../model/reasons.ts';
import type { Report } from '../../model/report.ts';
import { faultWords } from '../fault-words.ts';
import { END_WORDS, queuedWords, whole, type Language } from '../words.ts';
import { anchor, html, type Markup } from './markup.ts';
import { table } from './table.ts';
import { HTML_WORDS as words } from './words.ts';

/** Further errors stand in the JSON report. */
const MAX_ERRORS = 60;

export function whatWasRead({ crawl, hosts = [], warc }: Report, lang: Language): Markup {
  return html`<section aria-labelledby="da-doc">
    <h2 id="da-doc">${words.crawl[lang]}</h2>
    ${accountOf(crawl, lang)} ${warc !== undefined && html`<p class="seal">${say(words.sealedIn, warc)[lang]}</p>`}
    ${hosts.map(
      (host) =>
        html`<h3>${words.secondPortal[lang]} ${anchor(host.url, host.url)}</h3>
          <p>${say(words.pagesOfHost, { pages: whole(host.crawl.pages, lang) })[lang]}</p>
          ${accountOf(host.crawl, lang)}`,
    )}
  </section>`;
}

function accountOf(crawl: Report['crawl'], lang: Language): Markup {
  return html`<p>${END_WORDS[crawl.ended][lang]}</p>
    ${crawl.queued > 0 && html`<p>${say(queuedWords(crawl), { count: whole(crawl.queued, lang) })[lang]}</p>`}
    ${errorTable(crawl, lang)} ${skippedTable(crawl, lang)}`;
}

function errorTable({ errors }: Report['crawl'], lang: Language): Markup | null {
  if (errors.length === 0) return null;
  const further = errors.length - MAX_ERRORS;
  const title = `${words.errors[lang]} (${whole(errors.length, lang)})`;
  return html`<h3>${title}</h3>
    ${table({
      title,
      heads: [words.address[lang], words.reason[lang]],
      rows: errors.slice(0, MAX_ERRORS).map((error) => [anchor(error.url, error.url), faultWords(error, lang)]),
    })}
    ${further > 0 && html`<p class="small">${say(words.more, { count: whole(further, lang) })[lang]}</p>`}`;
}

function skippedTable({ skipped }: Report['crawl'], lang: Language): Markup | null {
  if (skipped.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const commonest = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const title = `${words.skipped[lang]} (${whole(skipped.length, lang)})`;
  return html`<h3>${title}</h3>
    ${table({
      title,
      heads: [words.reason[lang], words.number[lang]],
      rows: commonest.map(([reason, count]) => [reasonWords(reason)[lang], whole(count, lang)]),
    })}`;
}
