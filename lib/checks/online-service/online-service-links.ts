/** Links of the home page to the public-service portal: straight, or over a page of the portal's own that leads there. */

import type { Seen, Want } from '../../model/check.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { otherAgencyIn } from '../../vietnamese/agencies.ts';
import { isOtherServiceHost, isServiceHost, isStateHost } from '../../vietnamese/service-hosts.ts';
import { keyOfUrl, postsOf, readPage } from '../search/topic-leads.ts';
import { promiseOf } from '../search/topic-words.ts';
import { socialLinkOf } from '../social/social-links.ts';

export interface ServiceLink {
  /** Of the public-service portal. */
  readonly url: string;
  /** Of the home page; null for a frame of it. */
  readonly link: LinkFact | null;
  /** The own page that leads on, where the home page's link does not lead there straight. */
  readonly over: PageFacts | null;
}

export interface ServiceLinks {
  readonly found: readonly ServiceLink[];
  /** Own pages named so that lead to no portal. */
  readonly own: readonly LinkFact[];
  readonly dead: readonly LinkFact[];
  /** An own page named so that a script fills. */
  readonly scripted: string | null;
  readonly wants: readonly Want[];
}

const TOPIC = 'online-service';
/** Own pages looked at. */
const MAX_OWN = 5;
const FEEDBACK_SHARE = 0.5;

export function serviceLinksOf(seen: Seen, home: PageFacts): ServiceLinks {
  const posts = postsOf(home);
  const straight = home.links
    .filter((link) => leadsToPortal(link, seen))
    .map((link): ServiceLink => ({ url: link.url, link, over: null }));
  const framed = home.frames.filter(isPortal).map((url): ServiceLink => ({ url, link: null, over: null }));
  const named = home.links.filter((link) => promiseOf({ ...link, dead: false }, TOPIC) > 0);
  const dead = named.filter((link) => link.dead);
  const found = distinct([...straight, ...framed]);
  const candidates = named.filter(({ dead: none, url }) => !none && seen.inScope(url) && !posts.has(keyOfUrl(url)));
  // one is enough, and the own page may be a column of news
  if (found.length > 0) return { found, own: [], dead, scripted: null, wants: [] };
  return overOwnPages(seen, candidates, dead);
}

function overOwnPages(seen: Seen, candidates: readonly LinkFact[], dead: readonly LinkFact[]): ServiceLinks {
  const found: ServiceLink[] = [];
  const own: LinkFact[] = [];
  const wants: Want[] = [];
  let scripted: string | null = null;
  const once = [...new Map(candidates.toReversed().map((link) => [keyOfUrl(link.url), link])).values()].toReversed();
  for (const link of once.slice(0, MAX_OWN)) {
    const page = readPage(seen, link.url);
    const reading = seen.reading(link.url);
    if (page === null) {
      // it redirects to another host
      if (reading.state === 'skipped' && reading.reason === 'redirect') found.push({ url: link.url, link, over: null });
      else if (reading.state !== 'gone') wants.push({ url: link.url, promise: 'named', urgency: 0.8 });
      continue;
    }
    const on = page.links.find((one) => leadsToPortal(one, seen))?.url ?? page.frames.find(isPortal);
    if (on !== undefined) found.push({ url: on, link, over: page });
    else if (page.kind === 'shell') scripted ??= page.url;
    else own.push(link);
  }
  return { found: distinct(found), own, dead, scripted, wants };
}

function leadsToPortal(link: LinkFact, seen: Seen): boolean {
  if (link.dead || seen.inScope(link.url) || !/^https?:/i.test(link.url) || !URL.canParse(link.url)) return false;
  if (isOtherService(link) || !isStateHost(hostOf(link.url))) return false;
  if (isPortal(link.url)) return !isFeedback(link);
  return promiseOf(link, TOPIC) > 0 && socialLinkOf(link.url) === null;
}

/** Insurance, taxes and the police have service portals of their own: none for the department's procedures. */
function isOtherService({ url, words }: LinkFact): boolean {
  return isOtherServiceHost(hostOf(url)) || OTHER_SERVICES.has(otherAgencyIn(words, [])?.key ?? '');
}

const OTHER_SERVICES: ReadonlySet<string> = new Set([
  'bao-hiem',
  'cong-an',
  'bo-cong-an',
  'thue',
  'hai-quan',
  'dien-luc',
]);

/** The system for feedback stands on the same host. */
function isFeedback({ topics }: LinkFact): boolean {
  const share = (topic: string): number => topics.find((hit) => hit.topic === topic)?.share ?? 0;
  return share('feedback') >= FEEDBACK_SHARE && share('feedback') > share(TOPIC);
}

function isPortal(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = hostOf(url);
  return isServiceHost(host) && isStateHost(host);
}

const hostOf = (url: string): string => new URL(url).hostname;

function distinct(links: readonly ServiceLink[]): readonly ServiceLink[] {
  return [...new Map(links.toReversed().map((one) => [keyOfUrl(one.url), one])).values()].toReversed();
}
