/** Articles found on a topic, and periods with what was published of each. */

import { z } from 'zod';
import { whole, type Language } from '../words.ts';
import { webHref } from '../links.ts';
import { html, type Markup } from './markup.ts';
import { table } from './table.ts';
import { HTML_WORDS as words } from './words.ts';

const article = z.object({ title: z.string().catch(''), url: z.string().nullish(), date: z.string().nullish() });
const period = z.object({ period: z.string(), state: z.string(), url: z.string().nullish() });

const STATES = {
  published: words.published,
  missing: words.notPublished,
  'not-due': words.notDue,
} as const;

export function articlesTable(details: unknown, lang: Language): Markup | null {
  const list = z.array(article).catch([]).parse(details);
  if (list.length === 0) return null;
  const heading = `${words.articles[lang]} (${whole(list.length, lang)})`;
  return html`<h4>${heading}</h4>
    ${table({
      title: heading,
      heads: [words.date[lang], words.articleTitle[lang]],
      rows: list.map(({ title, url, date }) => [dateWords(date ?? '', lang), linked(title, url)]),
      coded: true,
    })}`;
}

export function periodsTable(details: unknown, lang: Language): Markup | null {
  const list = z.array(period).catch([]).parse(details);
  if (list.length === 0) return null;
  const heading = words.periods[lang];
  return html`<h4>${heading}</h4>
    ${table({
      title: heading,
      heads: [words.period[lang], words.periodState[lang]],
      rows: list.map((one) => [one.period, linked(stateWords(one.state, lang), one.url)]),
      coded: true,
    })}`;
}

function stateWords(state: string, lang: Language): string {
  return Object.hasOwn(STATES, state) ? STATES[state as keyof typeof STATES][lang] : state;
}

/** 2022-03-15 as each language writes it. */
function dateWords(date: string, lang: Language): string {
  return lang === 'vi' ? date.split('-').toReversed().join('/') : date;
}

function linked(text: string, url: string | null | undefined): Markup {
  const href = url === null || url === undefined ? null : webHref(url);
  return href === null ? html`${text}` : html`<a href="${href}" rel="noopener noreferrer">${text}</a>`;
}
