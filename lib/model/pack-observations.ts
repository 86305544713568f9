/** All that an audit knows of a portal as JSON. A menu's link stands on hundreds of pages: each link and page is told once. */

import type { Reading } from './check.ts';
import type { LinkFact, PageFacts } from './facts.ts';
import type { PageTimes } from './kept-crawl.ts';
import type { ObservedState } from './observations.ts';

type PackedPage = Omit<PageFacts, 'links'> & { readonly links: readonly number[] };

interface Packed {
  readonly links: readonly LinkFact[];
  readonly facts: readonly PackedPage[];
  readonly pages: readonly (readonly [string, number])[];
  readonly topics: readonly (readonly [string, readonly (readonly [string, number])[]])[];
  readonly readings: readonly (readonly [string, Reading])[];
  readonly homeTargets: readonly string[];
  readonly redirects: readonly (readonly [string, string])[];
  readonly homeKey: string | null;
}

export function packObservations(state: ObservedState): string {
  const links = new Numbers<LinkFact>();
  const pages = new Numbers<PageFacts>();
  const packed: Packed = {
    pages: [...state.pages].map(([key, page]) => [key, pages.of(page)]),
    facts: pages.all().map((page) => ({ ...page, links: page.links.map((link) => links.of(link)) })),
    topics: [...state.links].map(([topic, byKey]) => [topic, [...byKey].map(([key, link]) => [key, links.of(link)])]),
    links: links.all(),
    readings: [...state.readings],
    homeTargets: [...state.homeTargets],
    redirects: [...state.redirects],
    homeKey: state.homeKey,
  };
  return JSON.stringify(packed);
}

/** With each page read and confirmed as `times` says; null where they don't say it of one, or the text is none of ours. */
export function unpackObservations(text: string, times: ReadonlyMap<string, PageTimes>): ObservedState | null {
  try {
    const packed = JSON.parse(text) as Packed;
    const link = (number: number): LinkFact => at(packed.links, number);
    const facts = packed.facts.map(({ links, ...page }): PageFacts => {
      const { confirmedAt: _, ...said } = page;
      const { fetchedAt, confirmedAt } = known(times.get(said.url));
      const confirmed = confirmedAt === fetchedAt ? {} : { confirmedAt };
      return { ...said, links: links.map(link), fetchedAt, ...confirmed };
    });
    return {
      pages: new Map(packed.pages.map(([key, number]) => [key, at(facts, number)])),
      readings: new Map(packed.readings),
      links: new Map(
        packed.topics.map(([topic, byKey]) => [topic, new Map(byKey.map(([key, number]) => [key, link(number)]))]),
      ),
      homeTargets: new Set(packed.homeTargets),
      redirects: new Map(packed.redirects),
      homeKey: packed.homeKey,
    };
  } catch {
    return null;
  }
}

class Numbers<T> {
  readonly #numbers = new Map<T, number>();

  of(one: T): number {
    const known = this.#numbers.get(one);
    if (known !== undefined) return known;
    this.#numbers.set(one, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  all(): readonly T[] {
    return [...this.#numbers.keys()];
  }
}

function at<T>(all: readonly T[], number: number): T {
  return known(all[number]);
}

function known<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('it is not whole');
  return one;
}
