/**
 * In a reading of every page: pages that need not be asked for again. Nobody wants to know what they say, an earlier run
 * read them not long ago, and what would tell of something new was asked first: the sitemap, the start page and all that
 * it links to, the lists. What a check wants is always asked for.
 */

import type { SitemapEntry } from '../html/index.ts';
import type { ArchivedAnswer, ArchivedPage } from '../model/page-archive.ts';
import type { Run } from './run.ts';

const DAY_MS = 86_400_000;
/** A page that the portal has not confirmed for so long is asked for again. */
const MAX_AGE_MS = 30 * DAY_MS;

/** What may not be taken over, for it may have changed. */
export class AskedFirst {
  /** Keys of the start page's links. */
  readonly #home = new Set<string>();
  /** Of what the sitemap says changed lately: key -> end of that day. Older changes matter to no page that is taken over. */
  readonly #changed = new Map<string, number>();

  linkedFromHome(key: string): void {
    this.#home.add(key);
  }

  changed(key: string, { lastmod }: SitemapEntry, now: number): void {
    const at = Date.parse(lastmod ?? '');
    if (!Number.isNaN(at) && at + DAY_MS > now - MAX_AGE_MS) this.#changed.set(key, at + DAY_MS);
  }

  holds(key: string, confirmed: number): boolean {
    return this.#home.has(key) || (this.#changed.get(key) ?? -Infinity) >= confirmed;
  }
}

export function isTakenOver(run: Run, key: string, { engine, page, unread, confirmedAt }: ArchivedAnswer): boolean {
  if (!run.options.exhaustive || unread !== null || page === null || engine !== run.ports.archive?.engine) return false;
  return isLeaf(run, key, page, confirmedAt) && isYoung(run, confirmedAt);
}

/** A page that a later run need not ask for. */
export function isLeaf(
  run: Run,
  key: string,
  { wanted, lists }: Pick<ArchivedPage, 'wanted' | 'lists'>,
  confirmedAt: string,
): boolean {
  return !wanted && !lists && !run.askedFirst.holds(key, Date.parse(confirmedAt));
}

/** Confirmed not too long ago, by a clock that has not gone back. */
export function isYoung({ ports }: Pick<Run, 'ports'>, confirmedAt: string): boolean {
  const age = Date.parse(ports.clock.now()) - Date.parse(confirmedAt);
  return age >= 0 && age <= MAX_AGE_MS;
}
