/** Links that may lead to a procedure list where none names it: explored a tier at a time, only when nothing was found. */

import type { Seen } from '../../model/check.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import { isFile, isWordless, SHARE, WORDLESS_SHARE } from './procedure-pages.ts';

/** Sections under which portals keep their procedures. */
const NEAR_TOPICS: ReadonlySet<string> = new Set([
  'public-administration',
  'online-service',
  'tthc-reform',
  'one-stop',
  'service-centre',
  'lookup-guide',
  'guides',
  'cchc',
  'site-map',
]);
const FAR_TOPICS: ReadonlySet<string> = new Set([
  'news',
  'home',
  'search',
  'language',
  'social',
  'calendar',
  'directory',
  'hotline',
  'qa',
]);
const MAX_HINTED = 10;
const MAX_NEAR = 15;
const MAX_MENU = 25;
const MAX_MUTE = 25;

/** Pages to look at, besides those that links name. */
export interface Tier {
  /** Named by their addresses in a sitemap. */
  readonly hinted: readonly string[];
  readonly possible: readonly string[];
}

/**
 * Each tier holds the ones before it: addresses of a sitemap, sections near procedures, the rest of the menu, pictures
 * that say nothing.
 */
export function tiersOf(seen: Seen): readonly Tier[] {
  const hinted = hintedIn(seen);
  const tiers = possibleLinks(seen);
  const bare = tiers.every((tier) => tier.length === 0);
  return [[], ...(bare ? [sitemapOf(seen)] : tiers)].map((possible) => ({ hinted, possible }));
}

/** Sections under which lists stand beside those that are called so. */
export function nearestOf(seen: Seen): readonly string[] {
  return possibleLinks(seen)[0] ?? [];
}

/** Of a home page that leads nowhere only the sitemap can tell more; exploring begins with reading it. */
function sitemapOf({ home }: Seen): readonly string[] {
  const origin = /^https?:\/\/[^/]+/i.exec(home?.url ?? '')?.[0];
  return origin === undefined ? [] : [`${origin}/sitemap.xml`];
}

/** The plainest first, the shortest of these. */
function hintedIn(seen: Seen): readonly string[] {
  const share = ({ topics }: LinkFact): number => topics.find(({ topic }) => topic === 'procedures')?.share ?? 0;
  const links = seen
    .links('procedures')
    .filter(({ place, url }) => place === 'sitemap' && seen.inScope(url) && !isFile(url))
    .toSorted((a, b) => share(b) - share(a) || a.url.length - b.url.length || (a.url < b.url ? -1 : 1));
  return distinct(links).slice(0, MAX_HINTED);
}

function possibleLinks(seen: Seen): readonly (readonly string[])[] {
  // undated, a banner with a caption looks like a post
  const posts = new Set(seen.home?.entries.flatMap(({ url, date }) => (url === null || date === null ? [] : [url])));
  const links = (seen.home?.links ?? []).filter(({ dead, url, words }) => {
    if (dead || !seen.inScope(url) || isFile(url) || url === seen.home?.url) return false;
    // a bare picture may look like a post
    return words === '' || !posts.has(url);
  });
  const near = distinct(links.filter((link) => isOn(link, NEAR_TOPICS))).slice(0, MAX_NEAR);
  const menu = links.filter(({ place, words }) => (place === 'menu' || place === 'header') && words !== '');
  const far = others(menu, near).slice(0, MAX_MENU);
  const mute = others(links.filter(isWordless), [...near, ...far]).slice(0, MAX_MUTE);
  return [near, [...near, ...far], [...near, ...far, ...mute]];
}

function others(links: readonly LinkFact[], known: readonly string[]): string[] {
  return distinct(links.filter((link) => !isOn(link, FAR_TOPICS))).filter((url) => !known.includes(url));
}

function isOn(link: LinkFact, topics: ReadonlySet<string>): boolean {
  const least = isWordless(link) ? WORDLESS_SHARE : SHARE;
  return link.topics.some(({ topic, share }) => share >= least && topics.has(topic));
}

function distinct(links: readonly LinkFact[]): string[] {
  return [...new Set(links.map(({ url }) => url))];
}
