/**
 * All that an audit knows of a portal as lines of JSON: some megabytes, of which no more than a page is held at a time. A
 * menu's link stands on hundreds of pages: each link and page is told once, and by its number from then on.
 */

import type { Reading } from './check.ts';
import type { LinkFact } from './facts/links.ts';
import type { PageFacts } from './facts/page.ts';
import { withTimes, type PageTimes } from './kept-crawl.ts';
import type { ObservedState } from './observations.ts';

type Numbered = readonly (readonly [key: string, number: number])[];

interface Line {
  /** Links that no line before told. */
  readonly links?: readonly LinkFact[];
  readonly page?: Omit<PageFacts, 'links'> & { readonly links: readonly number[] };
  readonly topic?: { readonly name: string; readonly links: Numbered };
  readonly rest?: {
    readonly pages: Numbered;
    readonly readings: readonly (readonly [string, Reading])[];
    readonly homeTargets: readonly string[];
    readonly redirects: readonly (readonly [string, string])[];
    readonly homeKey: string | null;
  };
}

export function* packObservations(state: ObservedState): Generator<string> {
  const links = new Numbers<LinkFact>();
  const pages = new Numbers<PageFacts>();
  const line = (told: Line): string => JSON.stringify({ links: links.fresh(), ...told });
  for (const page of new Set(state.pages.values())) {
    pages.of(page);
    const numbers = page.links.map((link) => links.of(link));
    yield line({ page: { ...page, links: numbers } });
  }
  for (const [name, byKey] of state.links) {
    const numbers: Numbered = [...byKey].map(([key, link]) => [key, links.of(link)]);
    yield line({ topic: { name, links: numbers } });
  }
  const { readings, homeTargets, redirects, homeKey } = state;
  const rest = {
    pages: [...state.pages].map(([key, page]) => [key, pages.of(page)] as const),
    readings: [...readings],
    homeTargets: [...homeTargets],
    redirects: [...redirects],
    homeKey,
  };
  yield line({ rest });
}

/** With each page read and confirmed as `times` says; null where they don't say it of one, or the lines are none of ours. */
export function unpackObservations(
  lines: Iterable<string>,
  times: ReadonlyMap<string, PageTimes>,
): ObservedState | null {
  const links: LinkFact[] = [];
  const pages: PageFacts[] = [];
  const topics = new Map<string, ReadonlyMap<string, LinkFact>>();
  const byNumber = <T>(all: readonly T[], numbered: Numbered): Map<string, T> =>
    new Map(numbered.map(([key, number]) => [key, known(all[number])]));
  try {
    for (const text of lines) {
      const { links: fresh = [], page, topic, rest } = JSON.parse(text) as Line;
      for (const link of fresh) links.push(link);
      if (page !== undefined) {
        const numbers = page.links;
        const told = { ...page, links: numbers.map((number) => known(links[number])) };
        pages.push(withTimes(told, known(times.get(page.url))));
      }
      if (topic !== undefined) topics.set(topic.name, byNumber(links, topic.links));
      if (rest === undefined) continue;
      const { readings, homeTargets, redirects, homeKey } = rest;
      return {
        pages: byNumber(pages, rest.pages),
        readings: new Map(readings),
        links: topics,
        homeTargets: new Set(homeTargets),
        redirects: new Map(redirects),
        homeKey,
      };
    }
  } catch {
    // what is damaged is as good as none
  }
  return null;
}

class Numbers<T> {
  readonly #numbers = new Map<T, number>();
  #fresh: T[] = [];

  of(one: T): number {
    const known = this.#numbers.get(one);
    if (known !== undefined) return known;
    this.#numbers.set(one, this.#numbers.size);
    this.#fresh.push(one);
    return this.#numbers.size - 1;
  }

  /** Numbered since this was last asked, in the order of their numbers. */
  fresh(): readonly T[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }
}

function known<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('it is not whole');
  return one;
}
