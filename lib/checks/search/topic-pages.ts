/**
 * The search for a portal's pages on a topic, the same for every check that looks for standing pages, lists or titles.
 * It goes stage by stage and stops after the first stage that brought enough; a stage is entered only when all pages of
 * the ones before it have been read, or could not be:
 *
 * 1. `named`: links and block headings of the home page that name the topic plainly;
 * 2. `parts`: what the pages found show in frames, and what the check itself follows from them;
 * 3. `sections`: home links to sections that may hold it ("Giới thiệu" for the organisation), then what these name;
 * 4. `mentioned`: labels of the home page that hold the topic beside other words;
 * 5. `posts`: titles in the lists of the pages read so far that the check asks for;
 * 6. `explored`: addresses of a sitemap; then sections and the menu's other landing pages, a few at a time, each with
 *    the links on it that name the topic. These pages are the same for all topics, so that checks share them.
 *
 * Everything rests on the home page and on pages that the search itself reads: what another check happened to read does
 * not count, so that wants and judge agree, in any order of arrival.
 */

import type { Seen, Want } from '../../model/check.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { blockPages, keyOfUrl, longNames, namedBy, postsOf, readPage } from './topic-leads.ts';
import type { Lead } from './topic-leads.ts';
import { landingPages } from './topic-landings.ts';
import { countWords, mentions, promiseOf, saysTopic } from './topic-words.ts';

export type Stage = 'named' | 'parts' | 'sections' | 'mentioned' | 'posts' | 'explored';

export interface TopicLead extends Lead {
  readonly stage: Stage;
  /** The page whose link, list or frame leads there. */
  readonly from: PageFacts;
}

/** A page found, as read. */
export interface TopicPage extends TopicLead {
  readonly page: PageFacts;
}

export interface TopicBrief {
  /** Ids of the synonym tables; a label that names any of them is one of the search. */
  readonly topics: readonly string[];
  /** Topics of sections in which such pages may stand. */
  readonly sections?: readonly string[];
  /** A page passed on the way is one of the search although it does not say so of itself. */
  readonly isOne?: (page: PageFacts) => boolean;
  /** Titles in lists that are worth their page; without it no post is followed. */
  readonly posts?: (title: string) => boolean;
  /** Further pages that belong to one found, in a fixed order. Called once for each page of the stages 1, 3 and 4. */
  readonly parts?: (found: TopicPage) => readonly string[];
  /**
   * The pages found so far settle it: asked after each stage, with that stage, and while exploring after each few pages.
   * After 'posts' only exploring is left.
   */
  readonly enough: (found: readonly TopicPage[], done: Stage, passed: readonly PageFacts[]) => boolean;
}

export interface TopicPages {
  /** In the order found: plainest promise first, then by address. The home page is not among them. */
  readonly found: readonly TopicPage[];
  /** Pages read only for the links on them: sections, and what was explored. */
  readonly passed: readonly PageFacts[];
  /** Pages that could still change what is found; those that failed are among them. */
  readonly wants: readonly Want[];
  /** Leads to a page that does not exist. */
  readonly gone: readonly TopicLead[];
  /** Leads to another host. */
  readonly elsewhere: readonly TopicLead[];
  /** Leads straight to a file. */
  readonly files: readonly TopicLead[];
  /** Labels of the home page that look like links and lead nowhere. */
  readonly dead: readonly LinkFact[];
  /** Pages read besides the home page. */
  readonly tried: number;
}

/** Pages of one stage that are tried. */
const MAX_LEADS = 8;
const MAX_PARTS = 6;
const MAX_SECTIONS = 6;
const MAX_POSTS = 8;
/** Pages explored at a time: as many are asked for together. */
const EXPLORED_AT_A_TIME = 8;
const URGENCY: Readonly<Record<Stage, number>> = {
  named: 0.9,
  parts: 0.7,
  sections: 0.5,
  mentioned: 0.6,
  posts: 0.5,
  explored: 0.15,
};

export function searchTopic(seen: Seen, home: PageFacts, brief: TopicBrief): TopicPages {
  const search = new TopicSearch(seen, home, brief);
  search.run();
  return search;
}

class TopicSearch implements TopicPages {
  readonly found: TopicPage[] = [];
  readonly passed: PageFacts[] = [];
  readonly wants: Want[] = [];
  readonly gone: TopicLead[] = [];
  readonly elsewhere: TopicLead[] = [];
  readonly files: TopicLead[] = [];
  tried = 0;
  readonly #seen: Seen;
  readonly #home: PageFacts;
  readonly #brief: TopicBrief;
  readonly #known = new Set<string>();
  readonly #parted = new Set<TopicPage>();

  constructor(seen: Seen, home: PageFacts, brief: TopicBrief) {
    this.#seen = seen;
    this.#home = home;
    this.#brief = brief;
    this.#known.add(keyOfUrl(home.url));
  }

  get dead(): readonly LinkFact[] {
    return this.#home.links.filter((link) => link.dead && promiseOf({ ...link, dead: false }, this.#brief.topics) > 0);
  }

  run(): void {
    const stages: readonly (readonly [Stage, () => boolean])[] = [
      ['named', () => this.#take(this.#named(this.#home, 'named'))],
      ['parts', () => this.#parts()],
      ['sections', () => this.#sections()],
      ['mentioned', () => this.#take(this.#mentioned())],
      ['parts', () => this.#parts()],
      ['posts', () => this.#take(this.#posts())],
    ];
    for (const [stage, run] of stages) if (!run() || this.#enough(stage)) return;
    this.#explore();
  }

  #enough(done: Stage): boolean {
    return this.#brief.enough(this.found, done, this.passed);
  }

  /** Links of a page that name the topic, and its blocks headed by it. */
  #named(page: PageFacts, stage: Stage): readonly TopicLead[] {
    const links = namedBy(page.links, this.#brief.topics, page);
    const blocks = blockPages(page, this.#brief.topics);
    return [
      ...links.map((link): TopicLead => ({ url: link.url, link, stage, from: page })),
      ...blocks.map((url): TopicLead => ({ url, link: null, stage, from: page })),
    ];
  }

  #mentioned(): readonly TopicLead[] {
    const posts = postsOf(this.#home);
    return this.#home.links
      .filter((link) => mentions(link, this.#brief.topics) && !posts.has(keyOfUrl(link.url)))
      .map((link): TopicLead => ({ url: link.url, link, stage: 'mentioned', from: this.#home }));
  }

  /** False when a page must be read before it goes on. */
  #take(leads: readonly TopicLead[], most = MAX_LEADS): boolean {
    const found = this.#open(leads, most);
    this.found.push(...found.pages);
    return !found.waits;
  }

  /** The pages of new leads, as far as they have been read; what could not be is wanted. */
  #open(
    leads: readonly TopicLead[],
    most: number,
    promise: Want['promise'] = 'named',
  ): { readonly pages: readonly TopicPage[]; readonly waits: boolean } {
    const pages: TopicPage[] = [];
    let waits = false;
    let taken = 0;
    for (const lead of leads) {
      if (taken >= most) break;
      if (!this.#isNew(lead.url)) continue;
      if (!this.#seen.inScope(lead.url)) {
        this.elsewhere.push(lead);
        continue;
      }
      taken += 1;
      if (isFile(lead.url)) {
        // a file in place of a section is on that section's subject
        if (lead.stage !== 'sections') this.files.push(lead);
        continue;
      }
      const page = readPage(this.#seen, lead.url);
      if (page !== null) {
        if (keyOfUrl(page.url) !== keyOfUrl(lead.url) && !this.#isNew(page.url)) continue;
        this.tried += 1;
        pages.push({ ...lead, page });
        continue;
      }
      const { state } = this.#seen.reading(lead.url);
      if (state === 'gone') this.gone.push(lead);
      else this.wants.push({ url: lead.url, promise, urgency: URGENCY[lead.stage] });
      waits ||= state === 'unread';
    }
    return { pages, waits };
  }

  #isNew(url: string): boolean {
    const key = keyOfUrl(url);
    if (this.#known.has(key)) return false;
    this.#known.add(key);
    return true;
  }

  /** Frames of the pages found, and what the check follows from them. */
  #parts(): boolean {
    const leads = this.found.flatMap((found) => {
      if (this.#parted.has(found)) return [];
      this.#parted.add(found);
      const urls = [...found.page.frames, ...(this.#brief.parts?.(found) ?? [])];
      return urls.slice(0, MAX_PARTS).map((url): TopicLead => ({ url, link: null, stage: 'parts', from: found.page }));
    });
    return this.#take(leads, MAX_LEADS);
  }

  #sections(): boolean {
    const links = (this.#brief.sections ?? []).flatMap((topic) => namedBy(this.#home.links, topic, this.#home));
    const leads = links.map((link): TopicLead => ({ url: link.url, link, stage: 'sections', from: this.#home }));
    const { pages, waits } = this.#open(
      leads.filter(({ url }) => this.#seen.inScope(url)),
      MAX_SECTIONS,
    );
    return !waits && this.#passThrough(pages);
  }

  /** What pages read on the way name, and those of them that are on the topic themselves. */
  #passThrough(pages: readonly TopicPage[]): boolean {
    this.passed.push(...pages.map(({ page }) => page));
    this.found.push(
      ...pages.filter(({ page }) => saysTopic(page, this.#brief.topics) || this.#brief.isOne?.(page) === true),
    );
    return this.#take(pages.flatMap(({ page, stage }) => this.#named(page, stage)));
  }

  #posts(pages: readonly PageFacts[] = [this.#home, ...this.found.map(({ page }) => page), ...this.passed]) {
    const { posts } = this.#brief;
    if (posts === undefined) return [];
    return pages.flatMap((page) =>
      [
        ...page.entries.filter(({ title, place }) => place !== 'related' && place !== 'comment' && posts(title)),
        ...longNames(page).filter(({ words }) => posts(words)),
      ]
        .slice(0, MAX_POSTS)
        .map(({ url }): TopicLead => ({ url: url ?? '', link: null, stage: 'posts', from: page }))
        .filter(({ url }) => url !== ''),
    );
  }

  #explore(): void {
    const sitemap = this.#brief.topics.flatMap((topic) => this.#seen.links(topic).filter(isOfSitemap));
    const mapped = namedBy(sitemap, this.#brief.topics, null);
    const settled = this.#take(
      mapped.map((link): TopicLead => ({ url: link.url, link, stage: 'explored', from: this.#home })),
    );
    if (!settled || this.#enough('explored')) return;
    const landings = landingPages(this.#home, this.#seen).map((url): TopicLead => ({
      url,
      link: null,
      stage: 'explored',
      from: this.#home,
    }));
    for (let from = 0; from < landings.length; from += EXPLORED_AT_A_TIME) {
      const batch = this.#open(landings.slice(from, from + EXPLORED_AT_A_TIME), EXPLORED_AT_A_TIME, 'possible');
      if (batch.waits || !this.#passThrough(batch.pages)) return;
      if (!this.#parts() || !this.#take(this.#posts(batch.pages.map(({ page }) => page)))) return;
      if (this.#enough('explored')) return;
    }
  }
}

function isOfSitemap({ place, words }: LinkFact): boolean {
  return place === 'sitemap' && countWords(words) === 0;
}
