/**
 * Links with their words, place and topics. A link's own words come first; a picture's alt, then its file name and the
 * address, are the only words of an image link.
 */

// not by its index: a live page is read without the parser
import { Resolver } from '../html/resolver.ts';
import type { LinkFact, TopicHit } from '../model/facts/links.ts';
import type { FirstLook, ScannedLink } from '../model/first-look.ts';
import type { Link, Outline } from '../model/outline.ts';
import { RecentMap } from '../model/recent-map.ts';
import { copyString } from '../vietnamese/fold.ts';
import { sharedString } from '../vietnamese/shared-string.ts';
import { topicsOf, topicsOfSlug } from '../vietnamese/topics.ts';
import type { FactContext } from './context.ts';
import { neighboursOf } from './link-neighbours.ts';

/** Main-text links without a topic that are kept, for lists whose links name fields or years. */
const MAX_PLAIN_LINKS = 400;
const MAX_LINKS = 2_000;
/** A slug says less than words do: it may only name the folder the page lies in. */
const SLUG_WEIGHT = 0.8;
const FOLDER_WEIGHT = 0.4;
/** Words that name the topic so plainly are not outdone by the address. */
const SAID_SHARE = 0.5;

/** On the home page and in its frames all links, elsewhere those with a topic and those of the main text. */
export function linkFacts(outline: Outline, context: FactContext): readonly LinkFact[] {
  const facts: LinkFact[] = [];
  const headings = cardHeadings(outline);
  const all = context.home || context.homeFrame === true;
  let plain = 0;
  for (const drawn of outline.links) {
    const heading = headings.get(drawn.index);
    const link = heading === undefined ? drawn : { ...drawn, words: heading };
    if (link.scheme !== 'http' && link.scheme !== 'dead' && link.scheme !== 'postback') continue;
    const topics = topicsOfLink(link);
    const bare = topics.length === 0;
    // only a script can follow the form behind a menu's entry
    if (bare && link.scheme !== 'http') continue;
    if (bare && !all && link.place !== 'main') continue;
    if (bare && !all && ++plain > MAX_PLAIN_LINKS) continue;
    const beside = context.home ? neighboursOf(outline, link) : null;
    facts.push({
      url: sharedString(link.url ?? link.href),
      words: sharedString(link.words || link.title),
      by: shownBy(link),
      dead: link.url === null,
      place: link.place,
      from: context.url,
      selector: topics.length > 0 ? sharedString(outline.selector(link.box)) : '',
      topics,
      ...(beside === null ? {} : { beside }),
      ...(link.hook !== undefined && outline.follows(link.hook) ? { scripted: true as const } : {}),
    });
    if (facts.length >= MAX_LINKS) break;
  }
  return context.home ? [...facts, ...buttonFacts(outline, context)] : facts;
}

/** A link around a whole card is named by the card's one heading, not by all that the card says. */
function cardHeadings({ lines, links }: Outline): ReadonlyMap<number, string> {
  const headings = new Map<number, string>();
  const several = new Set<number>();
  for (const { level, text, links: around } of lines) {
    if (level === 0) continue;
    for (const index of around) {
      const words = links[index]?.words ?? '';
      if (headings.has(index)) several.add(index);
      else if (words.length > text.length && words.includes(text)) headings.set(index, text);
    }
  }
  for (const index of several) headings.delete(index);
  return headings;
}

/** Buttons of the home page that name something: nothing but a script or a form can follow them. */
function buttonFacts({ buttons, boxes, selector }: Outline, context: FactContext): readonly LinkFact[] {
  return buttons.flatMap(({ words, box }): LinkFact[] => {
    const topics = topicsOf(words).map(({ topic, share }): TopicHit => ({ topic, share, by: 'text' }));
    if (topics.length === 0) return [];
    const place = boxes[box]?.place ?? 'main';
    const where = { place, from: context.url, selector: sharedString(selector(box)) };
    return [{ url: '', words: sharedString(words), by: 'text', dead: true, ...where, topics, scripted: true }];
  });
}

/** A tooltip's words are no more text of the page than a picture's. */
function shownBy({ by, title }: Link): LinkFact['by'] {
  if (by === 'text') return 'text';
  return by === 'none' && title === '' ? 'slug' : 'image';
}

/** What a menu's link tells is read once, and one array serves all pages that show it. */
const known = new RecentMap<readonly TopicHit[]>(2048);
const NO_TOPICS: readonly TopicHit[] = [];

function topicsOfLink(link: Link): readonly TopicHit[] {
  const { words, by, title, picture, url } = link;
  const key = `${by}\n${url ?? ''}\n${words}\n${title}\n${picture}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const topics = topicsAnew(link);
  known.set(copyString(key), topics);
  return topics;
}

/** Strongest first, one per topic. Words and alt text count in full, an address or the name of a picture's file for less. */
function topicsAnew(link: Link): readonly TopicHit[] {
  const best = new Map<string, TopicHit>();
  const keep = (hit: TopicHit): void => {
    const known = best.get(hit.topic);
    if (known === undefined || hit.share > known.share) best.set(hit.topic, hit);
  };
  const by = link.by === 'image' ? 'image' : 'text';
  for (const hit of topicsOf(link.words)) keep({ topic: hit.topic, share: hit.share, by });
  if (link.title !== '' && link.title !== link.words) {
    for (const hit of topicsOf(link.title)) keep({ topic: hit.topic, share: hit.share, by: 'title' });
  }
  if (link.url !== null) {
    for (const hit of topicsOfSlug(link.url)) {
      const known = best.get(hit.topic);
      if (known !== undefined && known.share >= SAID_SHARE) continue;
      keep({ topic: hit.topic, share: hit.share * (hit.last ? SLUG_WEIGHT : FOLDER_WEIGHT), by: 'slug' });
    }
  }
  if (link.picture !== '') {
    for (const hit of topicsOfSlug(link.picture)) {
      const known = best.get(hit.topic);
      const share = Math.max(hit.share * SLUG_WEIGHT, known?.share ?? 0);
      if (known === undefined || known.by === 'slug')
        best.set(hit.topic, { topic: hit.topic, share, by: 'slug', picture: true });
    }
  }
  if (best.size === 0) return NO_TOPICS;
  return [...best.values()].sort((a, b) => b.share - a.share || (a.topic < b.topic ? -1 : 1));
}

/** A link that was only looked at (no tree): kept when its words are plainly a topic's. Its place is not known. */
const PLAIN_SHARE = 0.75;

/**
 * Topical links of a page that got no tree. `known` holds what was judged before: a menu repeats on every page, and the
 * scanner gives the same object for the same link.
 */
export function linksOfLook(look: FirstLook, url: string, known: WeakSet<ScannedLink>): readonly LinkFact[] {
  let resolver: Resolver | null = null;
  const facts: LinkFact[] = [];
  for (const link of look.links) {
    if (known.has(link)) continue;
    known.add(link);
    const { href, words } = link;
    const topics = topicsOf(words).filter((hit) => hit.share >= PLAIN_SHARE);
    if (topics.length === 0) continue;
    resolver ??= new Resolver(url, look.base);
    const target = resolver.resolve(href);
    if (target === null) continue;
    const hits = topics.map(({ topic, share }): TopicHit => ({ topic, share, by: 'text' }));
    facts.push({ url: target, words, by: 'text', dead: false, place: 'main', from: url, selector: '', topics: hits });
  }
  return facts;
}

/** Addresses of a sitemap have no words but their slugs. */
export function sitemapLinks(urls: readonly string[], sitemap: string): readonly LinkFact[] {
  const facts: LinkFact[] = [];
  for (const url of urls) {
    const topics = topicsOfSlug(url)
      .filter((hit) => hit.last && hit.share >= PLAIN_SHARE)
      .map(({ topic, share }): TopicHit => ({ topic, share: share * SLUG_WEIGHT, by: 'slug' }));
    if (topics.length === 0) continue;
    facts.push({ url, words: '', by: 'slug', dead: false, place: 'sitemap', from: sitemap, selector: '', topics });
  }
  return facts;
}
