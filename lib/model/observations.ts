/**
 * The one store of an audit: facts of kept pages, links by topic, and what became of each url.
 * Bound: it keeps facts of the pages that bear on a requirement (hundreds), never of all pages of a portal.
 * Order of arrival must not show, so everything handed out is sorted.
 */

import { byCodeUnits } from './code-unit-order.ts';
import type { Reading, Seen } from './check.ts';
import type { LinkFact, TopicHit } from './facts/links.ts';
import type { PageFacts } from './facts/page.ts';

export interface Identity {
  /** One string per page, however its url is spelt; null for what is not a web address. */
  readonly key: (url: string) => string | null;
  readonly inScope: (url: string) => boolean;
  /** As written, but for what says nothing of the page: a session's id. */
  readonly plain?: (url: string) => string;
}

export interface ObservedState {
  readonly pages: ReadonlyMap<string, PageFacts>;
  readonly readings: ReadonlyMap<string, Reading>;
  /** By topic, and within it by the link's own key. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, LinkFact>>;
  readonly homeTargets: ReadonlySet<string>;
  readonly redirects: ReadonlyMap<string, string>;
  readonly homeKey: string | null;
}

const UNREAD: Reading = { state: 'unread' };
const READ: Reading = { state: 'read' };

export class Observations implements Seen {
  /** Grows with every change: cheap test whether wants must be asked again. */
  version = 0;
  readonly #identity: Identity;
  readonly #pages = new Map<string, PageFacts>();
  readonly #readings = new Map<string, Reading>();
  readonly #links = new Map<string, Map<string, LinkFact>>();
  readonly #homeTargets = new Set<string>();
  readonly #redirects = new Map<string, string>();
  /** Links of the home page, by all that other pages could say of them. */
  readonly #homeLinks = new Map<string, LinkFact>();
  /** A page may come under two addresses: it stays one. */
  readonly #spared = new WeakMap<PageFacts, PageFacts>();
  #homeKey: string | null = null;
  #sortedPages: readonly PageFacts[] | null = null;
  readonly #sortedLinks = new Map<string, readonly LinkFact[]>();

  constructor(identity: Identity) {
    this.#identity = identity;
  }

  get home(): PageFacts | null {
    return this.#homeKey === null ? null : (this.#pages.get(this.#homeKey) ?? null);
  }

  /** A frame of the start page: what it links to, the home page links to. */
  addHomeFrame(page: PageFacts, requested: string = page.url): void {
    this.add(page, requested);
    for (const link of page.links) if (!link.dead) this.#homeTargets.add(this.#key(link.url));
    const { home } = this;
    if (home === null || this.#homeKey === null) return;
    const links = [...home.links, ...page.links].sort(
      (a, b) => byCodeUnits(a.from, b.from) || byCodeUnits(a.url, b.url),
    );
    this.#pages.set(this.#homeKey, { ...home, links, framed: [...(home.framed ?? []), page] });
    this.#touch();
  }

  get pages(): readonly PageFacts[] {
    this.#sortedPages ??= [...this.#pages.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page);
    return this.#sortedPages;
  }

  /** Records a page under the url asked for and the one it came from. `home` marks the start page. */
  add(read: PageFacts, requested: string = read.url, home = false): void {
    const page = home ? read : this.#spare(read);
    const key = this.#key(page.url);
    const asked = this.#key(requested);
    if (asked !== key) this.#redirects.set(asked, key);
    this.#pages.set(key, page);
    this.#readings.set(key, READ);
    if (home) this.#homeKey = key;
    for (const link of page.links) this.#addLink(link);
    if (home) for (const link of page.links) this.#homeLinks.set(printOf(link), link);
    if (home) for (const link of page.links) if (!link.dead) this.#homeTargets.add(this.#key(link.url));
    if (home) for (const frame of page.frames) this.#homeTargets.add(this.#key(frame));
    this.#touch();
  }

  /** Links known from elsewhere than a kept page: a sitemap, a page that was only looked at. */
  addLinks(links: readonly LinkFact[]): void {
    for (const link of links) this.#addLink(link);
    if (links.length > 0) this.#touch();
  }

  mark(url: string, reading: Reading): void {
    const key = this.#key(url);
    this.#readings.set(key, reading);
    // taken for a page of the portal and found to be a shield's; a page that a reader stumbled over keeps its facts, and
    // of a scan it is known that it is one
    const keeps = reading.state !== 'failed' || reading.reason === 'unreadable' || reading.reason === 'scanned';
    if (!keeps && key !== this.#homeKey) this.#pages.delete(key);
    this.#touch();
  }

  page = (url: string): PageFacts | undefined => this.#pages.get(this.#resolve(url));

  reading = (url: string): Reading => this.#readings.get(this.#resolve(url)) ?? UNREAD;

  links = (topic: string): readonly LinkFact[] => {
    const known = this.#sortedLinks.get(topic);
    if (known !== undefined) return known;
    const sorted = [...(this.#links.get(topic)?.entries() ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, link]) => link);
    this.#sortedLinks.set(topic, sorted);
    return sorted;
  };

  fromHome = (url: string): boolean => {
    const key = this.#key(url);
    if (this.#homeTargets.has(key)) return true;
    // a menu may name the address before a redirect
    for (const [asked, target] of this.#redirects) if (target === key && this.#homeTargets.has(asked)) return true;
    return false;
  };

  /** All of it, to be packed; it is not to be changed. */
  state(): ObservedState {
    return {
      pages: this.#pages,
      readings: this.#readings,
      links: this.#links,
      homeTargets: this.#homeTargets,
      redirects: this.#redirects,
      homeKey: this.#homeKey,
    };
  }

  /** Knows that and nothing else. */
  become({ pages, readings, links, homeTargets, redirects, homeKey }: ObservedState): void {
    refill(this.#pages, pages);
    refill(this.#readings, readings);
    refill(this.#redirects, redirects);
    this.#links.clear();
    for (const [topic, byKey] of links) this.#links.set(topic, new Map(byKey));
    this.#homeTargets.clear();
    for (const key of homeTargets) this.#homeTargets.add(key);
    this.#homeLinks.clear();
    this.#homeKey = homeKey;
    this.#sortedLinks.clear();
    this.#touch();
  }

  inScope = (url: string): boolean => this.#identity.inScope(url);

  plain = (url: string): string => this.#identity.plain?.(url) ?? url;

  #addLink(link: LinkFact): void {
    for (const { topic } of link.topics) {
      let byKey = this.#links.get(topic);
      if (byKey === undefined) this.#links.set(topic, (byKey = new Map<string, LinkFact>()));
      const key = `${link.dead ? '!' : ''}${this.#key(link.url)}\n${link.words}\n${link.place}`;
      const known = byKey.get(key);
      // the same menu stands on every page: keep the one whose page sorts first, so that arrival does not show
      if (known !== undefined && known.from <= link.from) continue;
      byKey.set(key, link);
      this.#sortedLinks.delete(topic);
    }
  }

  /**
   * The menu of the home page stands on every page and is most of its links: one object serves all, which says that it
   * stands on the home page. For a portal that posts daily this is half of what an audit keeps.
   */
  #spare(page: PageFacts): PageFacts {
    const known = this.#spared.get(page);
    if (known !== undefined) return known;
    const spared = { ...page, links: page.links.map((link) => this.#onHome(link) ?? link) };
    this.#spared.set(page, spared);
    return spared;
  }

  #onHome(link: LinkFact): LinkFact | null {
    const twin = this.#homeLinks.get(printOf(link));
    return twin !== undefined && isSameTopics(twin.topics, link.topics) ? twin : null;
  }

  #resolve(url: string): string {
    const key = this.#key(url);
    return this.#pages.has(key) ? key : (this.#redirects.get(key) ?? key);
  }

  #key(url: string): string {
    return this.#identity.key(url) ?? url;
  }

  #touch(): void {
    this.version += 1;
    this.#sortedPages = null;
  }
}

function refill<V>(map: Map<string, V>, by: ReadonlyMap<string, V>): void {
  map.clear();
  for (const [key, value] of by) map.set(key, value);
}

/** Equal for links that show the same, wherever they stand. */
function printOf({ url, words, by, dead, place, selector }: LinkFact): string {
  return `${dead ? '!' : ''}${url}\n${words}\n${by}\n${place}\n${selector}`;
}

/** A tooltip or a picture's name may have told another topic. */
function isSameTopics(some: readonly TopicHit[], others: readonly TopicHit[]): boolean {
  if (some === others) return true;
  return (
    some.length === others.length &&
    some.every(({ topic, share, by, picture }, index) => {
      const other = others[index];
      return other?.topic === topic && other.share === share && other.by === by && other.picture === picture;
    })
  );
}
