/** How far the portal, and the further hosts of a plan, were read: a sentence or two for a cell or a line. */

import { say } from '../../model/message.ts';
import type { Report } from '../../model/report.ts';
import { TERMINAL_WORDS } from '../terminal-words.ts';
import { END_WORDS, whole, type Language } from '../words.ts';
import { plainLine } from './plain.ts';

export function readingWords({ crawl, hosts = [] }: Report, lang: Language): string {
  const further = hosts.map(({ url, crawl: { ended, pages, errors } }) => {
    const counts = { url: plainLine(url), pages: whole(pages, lang), errors: whole(errors.length, lang) };
    const words = ended === 'unreachable' ? TERMINAL_WORDS.hostUnreachable : END_WORDS[ended];
    return `${say(TERMINAL_WORDS.host, counts)[lang]} ${words[lang]}`;
  });
  return [END_WORDS[crawl.ended][lang], ...further].join(' ');
}
