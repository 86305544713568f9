/**
 * One host's patience. So many requests at a time; fewer, and with pauses between them, when the host answers 429 or 503
 * or grows slow; more again, slowly, when it recovers. Crawl-delay and Retry-After are kept, within bounds.
 */

import pLimit, { type LimitFunction } from 'p-limit';
import type { Clock, FetchedResponse, FetchFault } from '../model/ports.ts';

/** A robots.txt may ask for more; a run that honoured it would never end. Seconds. */
const MAX_CRAWL_DELAY_S = 30;
const MAX_RETRY_AFTER_MS = 120_000;
const FIRST_SPACING_MS = 500;
const MAX_SPACING_MS = 30_000;
/** Answers without trouble after which one more request at a time is tried. */
const RECOVERY = 20;
/** Slower than this factor of its best, and by this much at least, the host is at its limit. */
const SLOW_FACTOR = 3;
const SLOW_BY_MS = 400;
/** Weight of the newest answer in the running mean of response times. */
const SMOOTHING = 0.2;
/** Answers before the mean says anything. */
const WARM_UP = 8;

export class HostGate {
  readonly #clock: Clock;
  readonly #until: number;
  readonly #most: number;
  readonly #limit: LimitFunction;
  #crawlDelayMs = 0;
  /** Between the starts of two requests. */
  #spacingMs = 0;
  /** When the next request may start, and until when none may. Ticks. */
  #nextStart = 0;
  #restUntil = 0;
  #calm = 0;
  #heard = 0;
  #meanMs = 0;
  #bestMs = Infinity;

  /** `until` in ticks of the clock: the run's end, beyond which nobody waits. */
  constructor(clock: Clock, concurrency: number, until = Infinity) {
    this.#clock = clock;
    this.#until = until;
    this.#most = Math.max(1, Math.floor(concurrency));
    this.#limit = pLimit(this.#most);
  }

  /** Requests at a time, at the moment. */
  get width(): number {
    return this.#limit.concurrency;
  }

  /** Milliseconds between two starts, at the moment. */
  get spacing(): number {
    return Math.max(this.#spacingMs, this.#crawlDelayMs);
  }

  delay(seconds: number): void {
    this.#crawlDelayMs = Math.min(Math.max(0, seconds), MAX_CRAWL_DELAY_S) * 1_000;
  }

  /** Runs one request when it is its turn. */
  async run<T extends FetchedResponse | FetchFault>(request: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.#limit(async () => {
      await this.#turn(signal);
      const answer = await request();
      this.#hear(answer);
      return answer;
    });
  }

  /** Nobody asks before that many milliseconds have passed. Returns what was granted. */
  rest(ms: number): number {
    const granted = Math.min(Math.max(0, ms), MAX_RETRY_AFTER_MS);
    this.#restUntil = Math.max(this.#restUntil, this.#clock.ticks() + granted);
    return granted;
  }

  async #turn(signal: AbortSignal | undefined): Promise<void> {
    const start = Math.max(this.#nextStart, this.#clock.ticks());
    this.#nextStart = start + this.spacing;
    for (;;) {
      const now = this.#clock.ticks();
      const from = Math.max(start, this.#restUntil);
      if (now >= from || now >= this.#until || signal?.aborted === true) return;
      await this.#clock.pause(Math.min(from, this.#until) - now, signal);
    }
  }

  #hear(answer: FetchedResponse | FetchFault): void {
    if (answer.ok ? answer.status === 429 || answer.status === 503 : answer.reason === 'timeout')
      return this.#slowDown(true);
    if (!answer.ok) return;
    this.#heard += 1;
    this.#meanMs += (answer.elapsedMs - this.#meanMs) * (this.#heard === 1 ? 1 : SMOOTHING);
    if (this.#heard >= WARM_UP) this.#bestMs = Math.min(this.#bestMs, this.#meanMs);
    if (
      this.#heard >= WARM_UP &&
      this.#meanMs > this.#bestMs * SLOW_FACTOR &&
      this.#meanMs - this.#bestMs > SLOW_BY_MS
    ) {
      // measured anew at the new pace
      this.#heard = 0;
      return this.#slowDown(false);
    }
    this.#calm += 1;
    if (this.#calm >= RECOVERY) this.#speedUp();
  }

  #slowDown(asked: boolean): void {
    this.#calm = 0;
    this.#limit.concurrency = Math.max(1, Math.floor(this.#limit.concurrency / 2));
    if (asked) this.#spacingMs = Math.min(Math.max(FIRST_SPACING_MS, this.#spacingMs * 2), MAX_SPACING_MS);
  }

  #speedUp(): void {
    this.#calm = 0;
    this.#spacingMs = this.#spacingMs > FIRST_SPACING_MS / 4 ? this.#spacingMs / 2 : 0;
    if (this.#limit.concurrency < this.#most) this.#limit.concurrency += 1;
  }
}
