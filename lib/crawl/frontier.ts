/**
 * What to ask for next. Pages that checks want come first, goals taking turns; every `named` one before any `possible`
 * one. Links wait in the order they were found, which is by depth, and are only asked for in an exhaustive crawl.
 * Memory: some 12 bytes per known page, and the path of each that waits.
 */

import type { Want } from '../model/check.ts';
import type { PostbackStep } from '../model/facts/posts.ts';
import type { Target } from './address.ts';
import { KeySet } from './key-set.ts';

/** A portal that makes links without end is cut off here; further links are not remembered. */
const MAX_KNOWN = 1_000_000;
/** Served part of the queue that is given back at a time. */
const COMPACT_AT = 10_000;

export interface Task {
  /** Canonical; for a step its key. */
  readonly url: string;
  readonly key: string;
  readonly wanted: boolean;
  readonly named: boolean;
  readonly step: PostbackStep | null;
  /** To be read also when it is a file. */
  readonly attachment: boolean;
}

export interface Addresses {
  readonly origin: string;
  readonly target: (href: string) => Target | null;
}

export class Frontier {
  readonly #addresses: Addresses;
  /** Keys of pages that are known: found as links, or asked for. */
  readonly #known = new KeySet();
  /** Keys asked for because a check wants them, whatever came of it; and where their redirects led. */
  readonly #served = new Set<string>();
  /** Of those: asked for as a page, and found to be a file. A check may still want it as an attachment. */
  readonly #declined = new Set<string>();
  /** Where redirects of links led: no need to follow a link there, but a check may still want the page. */
  readonly #passed = new Set<string>();
  /** Canonical paths, first found first. */
  #queue: string[] = [];
  #head = 0;
  #goals: readonly (readonly Want[])[] = [];
  #turn = 0;
  #overflowed = false;

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  /** Links found and not asked for; some of them may have been read as wanted pages since. */
  get waiting(): number {
    return this.#queue.length - this.#head;
  }

  /** Pages that checks wanted when last asked, and that have not been asked for. */
  get wanted(): number {
    const keys = new Set<string>();
    for (const want of this.#goals.flat()) if (!this.#isServed(want)) keys.add(this.#keyOf(want));
    return keys.size;
  }

  /** More links were found than are remembered. */
  get overflowed(): boolean {
    return this.#overflowed;
  }

  knows = (key: string): boolean => this.#known.has(key);

  /** A link that may be followed. */
  offer(target: Target): void {
    if (this.#known.has(target.key)) return;
    if (this.#known.size >= MAX_KNOWN) {
      this.#overflowed = true;
      return;
    }
    this.#known.add(target.key);
    this.#queue.push(target.path);
  }

  /** This page has been asked for as a wanted one: it is not asked for again. */
  serve(key: string): void {
    this.#known.add(key);
    this.#served.add(key);
  }

  /** Asked for as a page, it turned out to be a file. */
  decline(key: string): void {
    this.#declined.add(key);
  }

  /** A link's redirect led here: other links need not. */
  pass(key: string): void {
    this.#known.add(key);
    this.#passed.add(key);
  }

  hasServed(key: string): boolean {
    return this.#served.has(key);
  }

  hasWant(promise: Want['promise']): boolean {
    return this.#goals.some((wants) => wants.some((want) => want.promise === promise && !this.#isServed(want)));
  }

  /** What the checks want by now. */
  setWants(goals: readonly (readonly Want[])[]): void {
    this.#goals = goals.map((wants) => wants.filter((want) => !this.#isServed(want)).sort(byUrgency));
  }

  nextWant(promise: Want['promise']): Task | null {
    for (let tried = 0; tried < this.#goals.length; tried += 1) {
      const wants = this.#goals[(this.#turn + tried) % this.#goals.length] ?? [];
      const want = wants.find((each) => each.promise === promise && !this.#isServed(each));
      if (want === undefined) continue;
      this.#turn = (this.#turn + tried + 1) % this.#goals.length;
      return this.#take(want);
    }
    return null;
  }

  /** Every page still wanted, each once, sorted. */
  leftWants(): readonly Task[] {
    const byKey = new Map<string, Task>();
    for (const want of this.#goals.flat()) {
      const key = this.#keyOf(want);
      if (!this.#isServed(want) && !byKey.has(key)) byKey.set(key, this.#task(want, key));
    }
    return [...byKey.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
  }

  /** Keys of what was asked for as wanted, and what of it was declined. */
  asked(): { readonly served: readonly string[]; readonly declined: readonly string[] } {
    return { served: [...this.#served], declined: [...this.#declined] };
  }

  nextLink(): Task | null {
    while (this.#head < this.#queue.length) {
      const path = this.#queue[this.#head] ?? '';
      this.#head += 1;
      if (this.#head >= COMPACT_AT) {
        this.#queue = this.#queue.slice(this.#head);
        this.#head = 0;
      }
      const url = this.#addresses.origin + path;
      const key = this.#addresses.target(url)?.key ?? path;
      if (!this.#done(key)) return { url, key, wanted: false, named: false, step: null, attachment: false };
    }
    return null;
  }

  /** Canonical urls of the links still waiting. */
  *leftLinks(): Generator<string> {
    for (let index = this.#head; index < this.#queue.length; index += 1) {
      const url = this.#addresses.origin + (this.#queue[index] ?? '');
      if (!this.#done(this.#addresses.target(url)?.key ?? '')) yield url;
    }
  }

  #done(key: string): boolean {
    return this.#served.has(key) || this.#passed.has(key);
  }

  #take(want: Want): Task {
    const task = this.#task(want, this.#keyOf(want));
    this.serve(task.key);
    if (task.attachment) this.#declined.delete(task.key);
    return task;
  }

  #task(want: Want, key: string): Task {
    const url = this.#addresses.target(want.url)?.url ?? want.url;
    const attachment = want.attachment === true;
    return { url, key, wanted: true, named: want.promise === 'named', step: want.step ?? null, attachment };
  }

  #isServed(want: Want): boolean {
    const key = this.#keyOf(want);
    return this.#served.has(key) && !(want.attachment === true && this.#declined.has(key));
  }

  /** What is no address keeps its own spelling, and is refused when its turn comes. */
  #keyOf(want: Want): string {
    return this.#addresses.target(want.url)?.key ?? want.url;
  }
}

/** Most urgent first; by name where that is equal, so that the order of arrival does not show. */
function byUrgency(a: Want, b: Want): number {
  return b.urgency - a.urgency || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0);
}
