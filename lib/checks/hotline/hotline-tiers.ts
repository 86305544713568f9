/**
 * Where a hotline may stand: the home page; pages one link from it that its words name as hotline, contact or feedback
 * page (the first tier, always read); other standing pages one link from it (the second tier, only while the first does
 * not settle it). Both depend on the home page alone, so that every order of reading comes to the same pages.
 */

import { byCodeUnits } from '../../model/code-unit-order.ts';
import type { Seen, Want } from '../../model/check.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { phoneLabelsIn } from '../../vietnamese/phone-labels.ts';
import { findPhones } from '../../vietnamese/phones.ts';
import { countWords } from '../search/topic-words.ts';

export interface NamedPage {
  readonly url: string;
  readonly promise: Want['promise'];
  /** 0..1. */
  readonly urgency: number;
  /** A hotline label leads there: mail and address in its main text count as the hotline's. */
  readonly labelled: boolean;
}

export interface Tiers {
  readonly named: readonly NamedPage[];
  readonly possible: readonly string[];
  /** Pages outside the audited portal that a hotline label leads to. */
  readonly elsewhere: readonly string[];
}

/** Requests spent on one portal, at most. */
const MAX_NAMED = 10;
const MAX_POSSIBLE = 24;
/** Pages of the second tier read before it is asked again whether they are enough. */
export const POSSIBLE_AT_A_TIME = 8;
const MAX_FRAMES = 4;
/** Share of a link's words that name the topic: a news title that mentions it has less. */
const LABEL_SHARE = 0.6;
/** The same, where an address or file name alone says so. */
const SLUG_SHARE = 0.45;
/** Longer words are the title of a post. */
const MAX_MENU_WORDS = 9;
const SOCIAL =
  /(?:^|\.)(?:facebook\.com|fb\.com|zalo\.me|zaloapp\.com|youtube\.com|m\.me|messenger\.com|twitter\.com|t\.me)$/;

/** Topics of pages that may carry a hotline although they are not named so, most promising first. */
const LIKELY_TOPICS: readonly string[] = [
  'language',
  'citizen-reception',
  'qa',
  'one-stop',
  'cchc',
  'directory',
  'functions-and-organisation',
  'organisation',
  'functions',
  'leaders',
  'public-administration',
  'tthc-reform',
  'online-service',
  'procedures',
  'lookup-guide',
  'service-centre',
];
/** The English site: its footer may call "hotline" what the Vietnamese one names otherwise. */
const ENGLISH = /(?:^|[/_-])(?:en|eng|english)(?=[/_.-]|$)/i;
const PLACES: readonly LinkFact['place'][] = [
  'menu',
  'header',
  'footer',
  'sidebar',
  'main',
  'breadcrumb',
  'related',
  'comment',
  'sitemap',
];

export function tiersOf(home: PageFacts, seen: Pick<Seen, 'inScope'>): Tiers {
  let known = memory.get(home);
  if (known === undefined) memory.set(home, (known = tiers(home, seen)));
  return known;
}

/** Asked again after every page read, with the same home page. */
const memory = new WeakMap<PageFacts, Tiers>();

function tiers(home: PageFacts, seen: Pick<Seen, 'inScope'>): Tiers {
  const posts = new Set(home.entries.map((entry) => entry.url));
  const links = home.links.filter((link) => !link.dead && !isSame(link.url, home.url));
  const named = new Map<string, NamedPage>();
  const keep = (page: NamedPage): void => {
    const known = named.get(page.url);
    if (known === undefined || page.urgency > known.urgency || (page.labelled && !known.labelled))
      named.set(page.url, page);
  };
  const elsewhere: string[] = [];
  for (const label of home.hotlineLabels) {
    if (label.url === null || label.offer === 'none' || label.foreign || isSame(label.url, home.url)) continue;
    if (seen.inScope(label.url)) keep({ url: label.url, promise: 'named', urgency: 1, labelled: true });
    else if (!isSocial(label.url)) elsewhere.push(label.url);
  }
  for (const link of links) {
    const page = namedBy(link, posts.has(link.url));
    if (page !== null && seen.inScope(link.url)) keep(page);
  }
  for (const frame of home.frames.slice(0, MAX_FRAMES))
    if (seen.inScope(frame)) keep({ url: frame, promise: 'possible', urgency: 0.6, labelled: false });
  const chosen = [...named.values()]
    .sort((a, b) => b.urgency - a.urgency || byCodeUnits(a.url, b.url))
    .slice(0, MAX_NAMED);
  const taken = new Set(chosen.map((page) => page.url));
  const rest = links.filter((link) => !taken.has(link.url) && !posts.has(link.url) && seen.inScope(link.url));
  return { named: chosen, possible: likely(rest), elsewhere: [...new Set(elsewhere)].sort() };
}

/** What a page that the hotline's label leads to shows in frames is that page's own text; a file may hold what it lacks. */
export function withFrames(named: readonly NamedPage[], seen: Pick<Seen, 'page' | 'inScope'>): readonly NamedPage[] {
  const known = new Set(named.map(({ url }) => url));
  const framed = named.flatMap((one) => {
    const page = one.labelled ? seen.page(one.url) : undefined;
    if (page === undefined) return [];
    return [...page.frames.slice(0, MAX_FRAMES), ...numberFiles(page)]
      .filter((url) => !known.has(url) && seen.inScope(url))
      .map((url) => ({ ...one, url }));
  });
  return framed.length === 0 ? named : [...named, ...framed];
}

/** Files that a page without a number leads to by words that promise one, or that say nothing ("Tải về"). */
function numberFiles({ hotline, attachments }: PageFacts): readonly string[] {
  if (hotline === 'number') return [];
  return attachments
    .filter(
      ({ place, words }) => place === 'main' && (countWords(words) <= MUTE_WORDS || phoneLabelsIn(words).length > 0),
    )
    .slice(0, MAX_FRAMES)
    .map(({ url }) => url);
}

const MUTE_WORDS = 3;

function namedBy(link: LinkFact, isPost: boolean): NamedPage | null {
  const share = (topic: string): number => {
    const hit = link.topics.find((one) => one.topic === topic);
    if (hit === undefined) return 0;
    const said = hit.by === 'text' && !isPost ? hit.share * besideNumbers(link.words) : hit.share;
    return said < (hit.by === 'slug' ? SLUG_SHARE : LABEL_SHARE) ? 0 : hit.share;
  };
  if (share('hotline') > 0)
    return isPost && share('hotline') < 1 ? null : { url: link.url, promise: 'named', urgency: 0.95, labelled: true };
  if (isPost) return null;
  if (share('feedback') > 0) return { url: link.url, promise: 'named', urgency: 0.8, labelled: false };
  if (share('contact') > 0) return { url: link.url, promise: 'named', urgency: 0.75, labelled: false };
  // its footer may give another number
  const english = share('language') > 0 && ENGLISH.test(pathOf(link.url));
  return english ? { url: link.url, promise: 'possible', urgency: 0.55, labelled: false } : null;
}

/** "Đường dây nóng: 0238.3844500": what the words name is told without the number. By how much that raises their shares. */
function besideNumbers(words: string): number {
  const all = unitsIn(words);
  const numbers = findPhones(words).reduce((sum, { raw }) => sum + unitsIn(raw), 0);
  return numbers === 0 || numbers >= all ? 1 : all / (all - numbers);
}

function unitsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function likely(links: readonly LinkFact[]): readonly string[] {
  const rank = new Map<string, number>();
  for (const link of links) {
    if (link.words.split(' ').length > MAX_MENU_WORDS) continue;
    const topic = ENGLISH.test(pathOf(link.url))
      ? 0
      : LIKELY_TOPICS.findIndex((id) => link.topics.some((hit) => hit.topic === id && hit.share >= LABEL_SHARE));
    const own = (topic < 0 ? LIKELY_TOPICS.length : topic) * PLACES.length + PLACES.indexOf(link.place);
    rank.set(link.url, Math.min(own, rank.get(link.url) ?? own));
  }
  return [...rank.entries()]
    .sort(([a, x], [b, y]) => x - y || byCodeUnits(a, b))
    .slice(0, MAX_POSSIBLE)
    .map(([url]) => url);
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
}

function isSame(a: string, b: string): boolean {
  const bare = (url: string): string => url.replace(/#.*$/, '').replace(/\/$/, '');
  return bare(a) === bare(b);
}

function isSocial(url: string): boolean {
  return SOCIAL.test(/^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '');
}
