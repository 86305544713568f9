/**
 * What a run asks for, line by line, for the next one to ask first. Void when something was asked for of which no line
 * tells, for then all may stand and the portal have changed. Some 200 bytes a line.
 */

import type { AskedLine, KeptCrawl } from '../model/kept-crawl.ts';

/** A portal with more lists than this is read page by page. */
const MAX_LINES = 50_000;

export class Transcript {
  /** In the order in which answers came; null while one is dealt with, and of a page that need not be asked for again. */
  readonly #lines: (AskedLine | null)[] = [];
  #noted = 0;
  /** Requests of which no line tells as yet. */
  #untold = 0;
  #spoilt = false;
  #leaves = 0;
  #oldest: string | null = null;

  /** Something is asked for. */
  ask(): void {
    this.#untold += 1;
  }

  /** Nothing came of these requests: they were made again. */
  dismiss(asks: number): void {
    this.#untold -= asks;
  }

  /** Where the line of an answer that has come will stand. */
  place(): number {
    return this.#lines.push(null) - 1;
  }

  /** `asks`: requests it took. */
  note(place: number, line: AskedLine, asks: number): void {
    this.#untold -= asks;
    this.#noted += 1;
    this.#lines[place] = line;
    if (this.#noted > MAX_LINES) this.spoil();
  }

  /** A page that need not be asked for again. */
  leaf(confirmedAt: string, asks: number): void {
    this.#untold -= asks;
    this.#leaves += 1;
    if (this.#oldest === null || confirmedAt < this.#oldest) this.#oldest = confirmedAt;
  }

  /** It came to know what cannot be asked for again: by a form, by a browser. */
  spoil(): void {
    this.#spoilt = true;
  }

  /** Null when it does not tell of all. */
  whole(): Pick<KeptCrawl, 'asked' | 'leaves'> | null {
    if (this.#spoilt || this.#untold !== 0) return null;
    const asked = this.#lines.filter((line) => line !== null);
    return { asked, leaves: { count: this.#leaves, oldest: this.#oldest } };
  }
}
