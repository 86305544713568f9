/** Links that may lead to a procedure list where none names it: explored a tier at a time, only when nothing was found. */

import type { Seen } from '../model/check.ts';
import type { LinkFact } from '../model/facts.ts';
import { isFile } from './procedure-pages.ts';

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
const SHARE = 0.5;
const MAX_NEAR = 15;
const MAX_MENU = 25;

/** Each tier holds the ones before it. */
export function possibleLinks(seen: Seen): readonly (readonly string[])[] {
  const links = (seen.home?.links ?? []).filter((link) => !link.dead && seen.inScope(link.url) && !isFile(link.url));
  const posts = new Set(seen.home?.entries.flatMap(({ url }) => url ?? []));
  const menu = links.filter(({ place, url }) => (place === 'menu' || place === 'header') && !posts.has(url));
  const near = distinct(links.filter((link) => isOn(link, NEAR_TOPICS) && !posts.has(link.url))).slice(0, MAX_NEAR);
  const far = distinct(menu.filter((link) => link.words !== '' && !isOn(link, FAR_TOPICS))).filter(
    (url) => !near.includes(url),
  );
  return [near, [...near, ...far.slice(0, MAX_MENU)]];
}

function isOn(link: LinkFact, topics: ReadonlySet<string>): boolean {
  return link.topics.some(({ topic, share }) => share >= SHARE && topics.has(topic));
}

function distinct(links: readonly LinkFact[]): string[] {
  return [...new Set(links.map(({ url }) => url))];
}
