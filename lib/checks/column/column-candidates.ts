/** Pages that may be the column sought, in a fixed order: those the home page names, then what else names it. */

import type { Seen } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { Lists } from './column-posts.ts';
import { sectionsOf } from './column-topic.ts';
import { topicsOf } from '../../vietnamese/topics.ts';
import { wordList } from '../../vietnamese/word-list.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { blockPages, keyOfUrl, namedBy, postsOf } from '../search/topic-leads.ts';
import type { Lead } from '../search/topic-leads.ts';
import { countWords, headingTopic, mentions, titleNames } from '../search/topic-words.ts';

export interface Candidate extends Lead {
  readonly lists: Lists;
  /** It counts as linked from the home page: itself, or the section that it stands in. */
  readonly linked: boolean;
  /** The page that shows it in a frame. */
  readonly framedBy?: string;
}

/** Candidates of one stage that are tried. */
const MAX_CANDIDATES = 6;
/** Pages explored where nothing names the column: by topic, and of the menu's rest. */
const MAX_NEWS_PAGES = 12;
const MAX_MENU_PAGES = 20;
const MAX_BANNERS = 15;
const MAX_ARTICLES = 4;
const MENU_WORDS = 8;
const EXPLORED_TOPICS: readonly string[] = ['site-map', 'news', 'public-administration'];

/** Links of the home page that name it, and its blocks headed by it. */
export function homeCandidates(seen: Seen, home: PageFacts, topic: string): readonly Candidate[] {
  const named = namedBy(home.links, topic, home);
  const blocks = blockPages(home, topic);
  const found = [
    ...named.map((link): Candidate => ({ url: link.url, lists: 'own', link, linked: true })),
    ...blocks.map((url): Candidate => ({ url, lists: 'own', link: null, linked: true })),
  ];
  return distinct(seen, found).slice(0, MAX_CANDIDATES);
}

/** Sections of the home page in which the topic's column stands or is linked ("Hành chính công" for "Cải cách TTHC"). */
export function sectionLinks(seen: Seen, home: PageFacts, topic: string): readonly Candidate[] {
  const links = sectionsOf(topic).flatMap((section) => namedBy(home.links, section, home));
  return distinct(
    seen,
    links.map((link): Candidate => ({ url: link.url, lists: 'headed', link, linked: true })),
  ).slice(0, MAX_CANDIDATES);
}

/** What a page names by its links: all of them, or only those of its text. */
export function candidatesOn(seen: Seen, page: PageFacts, topic: string, linked: boolean): readonly Candidate[] {
  const links = namedBy(page.links, topic, page);
  return distinct(
    seen,
    links.map((link): Candidate => ({ url: link.url, lists: 'own', link, linked: linked || seen.fromHome(link.url) })),
  ).slice(0, MAX_CANDIDATES);
}

/** Labels of the home page that hold the topic beside other words. */
export function mentionCandidates(seen: Seen, home: PageFacts, topic: string): readonly Candidate[] {
  const posts = postsOf(home);
  const links = home.links.filter((link) => mentions(link, topic) && !posts.has(keyOfUrl(link.url)));
  return distinct(
    seen,
    links.map((link): Candidate => ({ url: link.url, lists: 'own', link, linked: true })),
  ).slice(0, MAX_CANDIDATES);
}

/** Links of whatever page was read, and addresses of a sitemap. */
export function strayCandidates(seen: Seen, topic: string): readonly Candidate[] {
  const links = namedBy(seen.links(topic), topic, null);
  return distinct(
    seen,
    links.map((link): Candidate => ({ url: link.url, lists: 'own', link, linked: seen.fromHome(link.url) })),
  ).slice(0, MAX_CANDIDATES);
}

/** Topics of the reform: a post of such a column names one of them. */
const REFORM: ReadonlySet<string> = new Set(
  wordList(`
    cchc; tthc-reform; public-administration; results; indices; simplification; one-stop; procedures; online-service;
    service-centre; digital-government; e-office; iso; workflows; postal; guides; discipline; conduct; dossier-results;
    procedure-updates; feedback; models; initiatives; talks
  `),
);

/** Blocks of the home page headed by the topic, that lead nowhere further: their posts must bear the heading out. */
export function homeBlock(home: PageFacts, topic: string): readonly Candidate[] {
  const headed = home.entries.filter(
    (entry) => entry.place === 'main' && entry.more === undefined && headingTopic(entry.heading, topic) === 'own',
  );
  return (!REFORM.has(topic) && headed.length > 0) ||
    headed.some(({ title }) => topicsOf(title).some((hit) => REFORM.has(hit.topic)))
    ? [{ url: home.url, lists: 'headed', link: null, linked: true }]
    : [];
}

/** Pages read where nothing named the column: posts about the topic, lists of news, then the menu's other short links. */
export function explored(seen: Seen, home: PageFacts, topic: string): readonly string[] {
  const about = home.entries
    .filter(({ title, url }) => url !== null && titleNames(title, [topic]))
    .map(({ url }) => url ?? '');
  const plain = home.links.filter(
    ({ dead, words, url }) => !dead && words !== '' && countWords(words) <= MENU_WORDS && seen.inScope(url),
  );
  const news = EXPLORED_TOPICS.flatMap((id) =>
    plain.filter(({ topics }) => topics.some((hit) => hit.topic === id && hit.share >= 0.5)).map(({ url }) => url),
  );
  const more = home.entries.flatMap((entry) => (entry.more === undefined ? [] : [entry.more]));
  const posts = postsOf(home);
  const inMenu = plain.filter(
    ({ place, url }) => (place === 'menu' || place === 'header') && !posts.has(keyOfUrl(url)),
  );
  const [other, named] = [
    inMenu.filter(({ topics }) => topics.length === 0).map(({ url }) => url),
    inMenu.filter(({ topics }) => topics.length > 0).map(({ url }) => url),
  ];
  const known = new Set<string>([keyOfUrl(home.url)]);
  const fresh = (urls: readonly string[], most: number): readonly string[] => {
    const taken: string[] = [];
    for (const url of urls) {
      if (taken.length >= most || known.has(keyOfUrl(url)) || !seen.inScope(url)) continue;
      known.add(keyOfUrl(url));
      taken.push(url);
    }
    return taken;
  };
  // banners without a word: only their page can tell what they lead to
  const mute = home.links
    .filter(({ dead, words, url }) => !dead && words === '' && !posts.has(keyOfUrl(url)))
    .map(({ url }) => url);
  return [
    ...fresh(about, MAX_ARTICLES),
    ...fresh([...news, ...more], MAX_NEWS_PAGES),
    ...fresh(other, MAX_MENU_PAGES),
    ...fresh(mute, MAX_BANNERS),
    // pages on something else may name the column in their text
    ...fresh(named, MAX_MENU_PAGES),
  ];
}

function distinct(seen: Seen, candidates: readonly Candidate[]): readonly Candidate[] {
  const known = new Set<string>();
  return candidates.filter(({ url, lists }) => {
    const key = `${lists} ${keyOfUrl(seen.page(url)?.url ?? url)}`;
    if (known.has(key) || !seen.inScope(url) || isFile(url)) return false;
    known.add(key);
    return true;
  });
}
