/** Guidance on the levels of online services: pages, posts and files that tell how to use them. */

import { byCodeUnits } from '../../model/code-unit-order.ts';
import type { Seen, Want } from '../../model/check.ts';
import type { GuidanceFact } from '../../model/facts/guidance.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { QuoteFact } from '../../model/facts/source.ts';
import { guideWords } from '../../vietnamese/guide-words.ts';
import { topicsOf } from '../../vietnamese/topics.ts';
import { portalNews } from '../articles/news-walk.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { keyOfUrl, readPage } from '../search/topic-leads.ts';
import { searchTopic } from '../search/topic-pages.ts';
import type { TopicLead, TopicPages } from '../search/topic-pages.ts';

export interface Guide {
  readonly page: PageFacts;
  readonly quote: QuoteFact;
}

export type Wording = GuidanceFact['levels'][number]['wording'];

export const WORDINGS: readonly Wording[] = ['numbered', 'extent'];

export interface Guides {
  readonly best: Guide | null;
  /** A page that tells how, by the levels of other years. */
  readonly outdated: PageFacts | null;
  /** A page that tells how to use the services, and names no level. */
  readonly unlevelled: PageFacts | null;
  readonly wants: readonly Want[];
  readonly tried: number;
}

const SECTIONS: readonly string[] = [
  'online-service',
  'procedures',
  'public-administration',
  'one-stop',
  'service-centre',
  'cchc',
  'qa',
];
const MAX_FILES = 3;
const MAX_SPELLED_OUT = 4;
/** Posts of the portal's news titled as guides that are opened, the newest first. */
const MAX_POSTS = 8;
/** Instructions in running text, from which on a page is one. */
const MIN_STEPS = 3;
const MIN_ORDERED = 2;

/**
 * @param wordings by which the plan's year calls the levels
 * @param from first day of the plan's period: so far back the lists of news are read
 */
export function guidesOf(seen: Seen, home: PageFacts, wordings: readonly Wording[], from: string): Guides {
  const guideOn = (page: PageFacts): Guide | null => guideIn(page, wordings);
  const onHome = guideOn(home);
  if (onHome !== null) return { best: onHome, outdated: null, unlevelled: null, wants: [], tried: 0 };
  const pages = search(seen, home, guideOn);
  const found = pages.found.map(({ page }) => page);
  const spelledOut = found.some((page) => guideOn(page) !== null) ? [] : spelledOutOn(seen, home);
  const files = found.some((page) => guideOn(page) !== null) ? [] : filesToRead(pages, spelledOut);
  const read = [...spelledOut.filter((url) => !isFile(url)), ...files].flatMap((url) => readPage(seen, url) ?? []);
  const best = first([...found, ...read], guideOn);
  if (best !== null) return { best, outdated: null, unlevelled: null, wants: pages.wants, tried: pages.tried };
  const wants = [
    ...pages.wants,
    ...spelledOut
      .filter((url) => !isFile(url) && seen.reading(url).state !== 'gone')
      .map((url): Want => ({ url, promise: 'named', urgency: 0.5 })),
    ...files.map((url): Want => ({ url, promise: 'named', urgency: 0.5, attachment: true })),
  ];
  const waits = wants.some(({ url }) => seen.reading(url).state === 'unread');
  const told = waits ? NOTHING_TOLD : toldInNews(seen, home, from, new Set(found.map(({ url }) => keyOfUrl(url))));
  const all = [...found, ...told.pages];
  return {
    best: first(told.pages, guideOn),
    outdated: first([home, ...all, ...read], (page) => guideIn(page, WORDINGS))?.page ?? null,
    unlevelled: all.find((page) => page.guidance !== null && instructs(page) && isOnServices(page)) ?? null,
    wants: [...wants, ...told.wants],
    tried: pages.tried + told.pages.length,
  };
}

interface Told {
  readonly pages: readonly PageFacts[];
  readonly wants: readonly Want[];
}

const NOTHING_TOLD: Told = { pages: [], wants: [] };

/** Posts titled as guides on further pages of the lists of news. */
function toldInNews(seen: Seen, home: PageFacts, from: string, known: ReadonlySet<string>): Told {
  const news = portalNews(seen, home, from);
  // no list of news promises a guide
  const wants = news.wants.map((want): Want => ({ ...want, promise: 'possible' }));
  if (wants.some(({ url }) => seen.reading(url).state === 'unread')) return { pages: [], wants };
  const titled = news.articles
    .filter(({ title, url }) => url !== null && isGuideTitle(title) && !known.has(keyOfUrl(url)))
    .filter(({ url }) => seen.inScope(url ?? '') && !isFile(url ?? ''))
    .toSorted((a, b) => byCodeUnits(b.date ?? '', a.date ?? '') || byCodeUnits(a.key, b.key))
    .slice(0, MAX_POSTS)
    .flatMap(({ url }) => url ?? []);
  const unread = titled.filter((url) => readPage(seen, url) === null && seen.reading(url).state !== 'gone');
  return {
    pages: titled.flatMap((url) => readPage(seen, url) ?? []),
    wants: [...wants, ...unread.map((url): Want => ({ url, promise: 'named', urgency: 0.5 }))],
  };
}

function isGuideTitle(title: string): boolean {
  return topicsOf(title).some(({ topic }) => topic === 'guides' || topic === 'online-service') && has(title, 'guide');
}

function search(seen: Seen, home: PageFacts, guideOn: (page: PageFacts) => Guide | null): TopicPages {
  return searchTopic(seen, home, {
    topics: ['guides', 'online-service'],
    sections: SECTIONS,
    // the leads of a list tell what its posts say: the guide is the post
    isOne: (page) => page.kind !== 'column' && guideOn(page) !== null,
    posts: isGuideTitle,
    parts: ({ page }) =>
      [...page.entries, ...page.links.filter(({ place }) => place === 'main')]
        .filter((one) => has('title' in one ? one.title : one.words, 'guide'))
        .flatMap(({ url }) => url ?? []),
    enough: (found) => found.some(({ page }) => guideOn(page) !== null),
  });
}

/** The page tells how to use online services, and names their levels. */
function guideIn(page: PageFacts, wordings: readonly Wording[]): Guide | null {
  const { guidance } = page;
  const level = guidance?.levels.find(({ wording }) => wordings.includes(wording));
  if (level === undefined || page.kind === 'error' || page.kind === 'search') return null;
  return instructs(page) && isOnServices(page) ? { page, quote: level } : null;
}

/** News of a training course calls itself a guide too; a post, and the home page, must show the steps or tell what a level is. */
function instructs({ guidance, kind }: PageFacts): boolean {
  if (guidance === null) return false;
  const { guide, plain, steps, levels } = guidance;
  const ordered = steps.filter((step) => step.ordered).length >= MIN_ORDERED;
  if (ordered || levels.some(({ defines }) => defines)) return true;
  if (kind === 'home' || kind === 'column') return false;
  if (kind === 'article')
    return (
      guide !== null &&
      (steps.length >= MIN_STEPS ||
        (plain && (steps.some(({ acts }) => acts >= MIN_STEPS) || levels.some(({ tells }) => tells === true))))
    );
  if (kind !== 'procedure' && levels.some(({ tells }) => tells === true)) return true;
  if (kind === 'procedure-list' || kind === 'procedure') return false;
  return guide !== null || steps.length >= MIN_STEPS || steps.some(({ acts }) => acts >= MIN_STEPS);
}

function isOnServices({ named, subjects, guidance }: PageFacts): boolean {
  const on = (topic: string): boolean => topic === 'online-service' || topic === 'guides';
  // the bold line by which a page without headings calls itself a guide
  const called = [
    guidance?.guide?.quote ?? '',
    ...(guidance?.levels ?? []).map(({ tells, quote }) => (tells ? quote : '')),
  ];
  return (
    named.some(on) ||
    subjects.some(({ topic }) => on(topic)) ||
    called.some((words) => topicsOf(words).some(({ topic }) => on(topic)))
  );
}

/** What boxes of the home page call a guide to the levels, in more words than a label has. */
function spelledOutOn(seen: Seen, home: PageFacts): readonly string[] {
  const urls = home.links
    .filter(({ dead, words, url }) => !dead && seen.inScope(url) && isGuideTitle(words) && namesLevel(words))
    .map(({ url }) => url);
  return [...new Set(urls)].slice(0, MAX_SPELLED_OUT);
}

function namesLevel(words: string): boolean {
  return guideWords.match(words).some(({ id }) => id === 'numbered' || id === 'extent');
}

/** Files that links call a guide, and those on pages that call themselves one. */
function filesToRead({ files, found }: TopicPages, spelledOut: readonly string[]): readonly string[] {
  const linked = files.filter(({ link }) => has(link?.words ?? '', 'guide')).map(({ url }: TopicLead) => url);
  const own = found
    .filter(({ page }) => page.guidance?.guide !== null && page.guidance !== null && isOnServices(page))
    .flatMap(({ page }) => page.attachments.filter(({ place }) => place === 'main').map(({ url }) => url));
  return [...new Set([...linked, ...spelledOut.filter(isFile), ...own])].slice(0, MAX_FILES);
}

function has(text: string, id: 'guide'): boolean {
  return guideWords.match(text).some((hit) => hit.id === id);
}

function first<A, B>(all: readonly A[], read: (one: A) => B | null): B | null {
  for (const one of all) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}
