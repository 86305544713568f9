/** The portal's lists of questions and opinions, page by page, each with the page of its own where the list does not tell. */

import type { Ask, Seen, Want } from '../../model/check.ts';
import type { OpinionFact } from '../../model/facts/feedback.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { inPeriod } from '../../vietnamese/calendar.ts';
import { isFaq, namesFeedback } from '../../vietnamese/feedback-words.ts';
import { isOfVoters } from '../../vietnamese/opinion-senders.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { keyOfUrl, readPage } from '../search/topic-leads.ts';
import { searchTopic } from '../search/topic-pages.ts';
import type { TopicPage, TopicPages } from '../search/topic-pages.ts';
import { countWords } from '../search/topic-words.ts';

export interface Brief {
  /** Replied opinions of the period that are asked for. */
  readonly min: number;
  readonly period: Ask['period'];
}

/** An opinion, on the page that tells most of it. */
export interface Opinion {
  readonly page: PageFacts;
  readonly url: string;
  readonly fact: OpinionFact;
}

export interface Survey {
  readonly opinions: readonly Opinion[];
  readonly current: readonly Opinion[];
  /** Pages of questions that the portal asks itself. */
  readonly faqs: readonly PageFacts[];
  readonly scripted: string | null;
  /** A page of a list from which only a script leads on. */
  readonly cut: string | null;
  readonly pages: TopicPages;
  readonly wants: readonly Want[];
}

const TOPICS: readonly string[] = ['qa', 'feedback'];
const SECTIONS: readonly string[] = [
  'contact',
  'citizen-reception',
  'public-administration',
  'procedures',
  'cchc',
  'one-stop',
];
/** Pages of one list, and single opinions, that are read. */
const MAX_LIST_PAGES = 12;
const MAX_SINGLE = 60;
const TITLE_WORDS = 3;

export function surveyOpinions(seen: Seen, home: PageFacts, brief: Brief): Survey {
  const pages = searchTopic(seen, home, {
    topics: TOPICS,
    sections: SECTIONS,
    enough: (found, done) => {
      const { opinions, wants } = read(seen, home, found);
      // pages of the lists come before any further search
      if (wants.some(({ url }) => seen.reading(url).state === 'unread')) return true;
      return repliedIn(opinions, brief).length >= brief.min || (done === 'posts' && opinions.length > 0);
    },
  });
  const { opinions, wants, faqs, scripted, cut } = read(seen, home, pages.found);
  const current = opinions.filter(({ fact }) => fact.date !== null && inPeriod(fact.date, brief.period));
  return { opinions, current, faqs, scripted, cut, pages, wants: [...pages.wants, ...wants] };
}

export function repliedIn(opinions: readonly Opinion[], { period }: Brief): readonly Opinion[] {
  return opinions.filter(({ fact }) => fact.replied === true && fact.date !== null && inPeriod(fact.date, period));
}

interface Read {
  readonly opinions: readonly Opinion[];
  readonly wants: readonly Want[];
  readonly faqs: readonly PageFacts[];
  readonly scripted: string | null;
  readonly cut: string | null;
}

function read(seen: Seen, home: PageFacts, found: readonly TopicPage[]): Read {
  const opinions = new Map<string, Opinion>();
  const wants: Want[] = [];
  const faqs: PageFacts[] = [];
  const cut: string[] = [];
  let scripted: string | null = null;
  const known = new Set<string>();
  for (const start of found) {
    if (isOfVoters(titlesOf(start.page))) continue;
    if (start.page.kind === 'shell') scripted ??= start.page.url;
    for (const page of listPages(seen, start.page, known, { wants, cut })) {
      const titles = titlesOf(page);
      const named = namesFeedback(titles);
      const told = opinionsOn(seen, home, page, wants, opinions.size).filter(
        ({ fact }) => named || fact.aside !== true,
      );
      const faq = isFaq(titles);
      const own = told.filter(({ fact }) => isSent(fact, faq));
      if (own.length === 0 && (faq || told.length > 0)) faqs.push(page);
      for (const one of own) {
        const key = one.fact.url === null ? `${one.fact.title} ${one.fact.date ?? ''}` : keyOfUrl(one.fact.url);
        if (!opinions.has(key)) opinions.set(key, one);
      }
    }
  }
  return { opinions: [...opinions.values()], wants, faqs, scripted, cut: cut[0] ?? null };
}

function titlesOf({ title, headings }: PageFacts): readonly string[] {
  return [title, ...headings.slice(0, 3).map(({ text }) => text)];
}

/** A day alone may be that of posting a question which the portal asks itself. */
function isSent(fact: OpinionFact, faq: boolean): boolean {
  return faq ? fact.sender : fact.asker;
}

/** The list and its further pages. `cut`: where only a script leads on. */
function listPages(
  seen: Seen,
  start: PageFacts,
  known: Set<string>,
  { wants, cut }: { readonly wants: Want[]; readonly cut: string[] },
): readonly PageFacts[] {
  const pages: PageFacts[] = [];
  let page: PageFacts | null = start;
  while (page !== null && pages.length < MAX_LIST_PAGES && !known.has(page.url)) {
    known.add(page.url);
    pages.push(page);
    const pager: PageFacts['pager'] = page.pager;
    const post = pager?.postbacks.find(({ key }) => !known.has(seen.page(key)?.url ?? key));
    const url: string | undefined = [
      ...(pager?.next === null || pager === null ? [] : [pager.next]),
      ...(pager?.pages ?? []),
    ].find((one) => seen.inScope(one) && !known.has(seen.page(one)?.url ?? one));
    const next: string | undefined = url ?? post?.key;
    if (next === undefined) {
      if ((pager?.unfollowable ?? null) !== null) cut.push(page.url);
      break;
    }
    page = readPage(seen, next);
    if (page === null && seen.reading(next).state !== 'gone')
      wants.push({
        url: next,
        promise: 'named',
        urgency: 0.5,
        ...(url === undefined && post !== undefined ? { step: post } : {}),
      });
  }
  return pages;
}

/** What the page posts whole, and what it only names: told by the page of its own. */
function opinionsOn(seen: Seen, home: PageFacts, page: PageFacts, wants: Want[], before: number): readonly Opinion[] {
  const whole = page.opinions.filter((fact) => fact.url === null || fact.replied !== null);
  const named = page.opinions.filter((fact) => fact.url !== null && (fact.replied === null || fact.date === null));
  const listed = page.opinions.length > 0 ? named : entriesOf(seen, home, page);
  const single = listed.slice(0, Math.max(0, MAX_SINGLE - before)).flatMap((fact) => singleOf(seen, page, fact, wants));
  return [
    ...whole.filter((fact) => !named.includes(fact)).map((fact) => ({ page, url: fact.url ?? page.url, fact })),
    ...single,
  ];
}

function singleOf(seen: Seen, list: PageFacts, fact: OpinionFact, wants: Want[]): readonly Opinion[] {
  const url = fact.url ?? '';
  if (!seen.inScope(url) || isFile(url) || isOfVoters([fact.title])) return [];
  const page = readPage(seen, url);
  if (page === null) {
    if (seen.reading(url).state !== 'gone') wants.push({ url, promise: 'named', urgency: 0.45 });
    return fact.replied === null ? [] : [{ page: list, url, fact }];
  }
  const [own, ...others] = page.opinions;
  // news, or a page of something else
  if (own === undefined) return fact.replied === null ? [] : [{ page: list, url, fact }];
  const date = own.date ?? fact.date;
  const replied = own.replied ?? fact.replied;
  return [
    {
      page,
      url: page.url,
      fact: { ...own, url: page.url, date, replied, asker: own.asker || fact.asker, sender: own.sender || fact.sender },
    },
    // a post that gathers what several people asked
    ...others
      .filter((one) => one.url === null && one.asker && one.date !== null)
      .map((one): Opinion => ({ page, url: page.url, fact: one })),
  ];
}

/** Titles of a list of questions: its posts, else the links of its text. */
function entriesOf(seen: Seen, home: PageFacts, page: PageFacts): readonly OpinionFact[] {
  if (page.kind === 'article' || page.kind === 'document' || page.kind === 'error') return [];
  const frame = new Set(home.links.filter(({ place }) => place !== 'main').map(({ url }) => keyOfUrl(url)));
  const posts = page.entries.filter(({ place, url }) => place === 'main' && url !== null);
  const titled =
    posts.length > 0
      ? posts
      : page.links.filter(({ place, words, dead }) => place === 'main' && !dead && countWords(words) >= TITLE_WORDS);
  return titled
    .filter(
      ({ url }) =>
        url !== null && seen.inScope(url) && !frame.has(keyOfUrl(url)) && keyOfUrl(url) !== keyOfUrl(page.url),
    )
    .map((one): OpinionFact => {
      const title = 'title' in one ? one.title : one.words;
      const dated =
        'title' in one && one.date !== null
          ? { date: one.date, dateQuote: one.dateQuote }
          : { date: null, dateQuote: '' };
      return {
        url: one.url,
        title,
        ...dated,
        replied: null,
        asker: false,
        sender: false,
        quote: title,
        selector: one.selector,
      };
    });
}
