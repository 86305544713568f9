/** What became of urls that were not read. Bounded, and in the same order however they arrived. */

import type { CrawlFault, ErrorReason, SkipReason } from '../model/crawl.ts';

/** Entries of each list. */
export const MAX_LISTED = 5_000;

export class Ledger {
  readonly #skips = new FirstByName<{ readonly url: string; readonly reason: SkipReason }>();
  readonly #errors = new FirstByName<CrawlFault>();

  skip(url: string, reason: SkipReason): void {
    this.#skips.add({ url, reason });
  }

  error(url: string, reason: ErrorReason, more: Pick<CrawlFault, 'detail' | 'code'> = {}): void {
    this.#errors.add({ url, reason, ...more });
  }

  /** It was read after all. */
  clear(url: string): void {
    this.#skips.delete(url);
    this.#errors.delete(url);
  }

  get skipped(): readonly { readonly url: string; readonly reason: SkipReason }[] {
    return this.#skips.sorted();
  }

  get errors(): readonly CrawlFault[] {
    return this.#errors.sorted();
  }

  get more(): boolean {
    return this.#skips.dropped || this.#errors.dropped;
  }
}

/** Keeps the entries whose urls sort first, so that which are kept does not depend on arrival. The first word on a url stands. */
class FirstByName<T extends { readonly url: string }> {
  #byUrl = new Map<string, T>();
  /** What sorts after this has been dropped. */
  #last: string | null = null;

  get dropped(): boolean {
    return this.#last !== null || this.#byUrl.size > MAX_LISTED;
  }

  add(entry: T): void {
    if (this.#byUrl.has(entry.url) || (this.#last !== null && entry.url > this.#last)) return;
    this.#byUrl.set(entry.url, entry);
    if (this.#byUrl.size >= 2 * MAX_LISTED) this.#prune();
  }

  delete(url: string): void {
    this.#byUrl.delete(url);
  }

  sorted(): readonly T[] {
    return [...this.#byUrl.values()].sort((a, b) => (a.url < b.url ? -1 : 1)).slice(0, MAX_LISTED);
  }

  #prune(): void {
    const kept = this.sorted();
    this.#byUrl = new Map(kept.map((entry) => [entry.url, entry]));
    this.#last = kept.at(-1)?.url ?? null;
  }
}
