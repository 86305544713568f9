/** A clock that stands still until it is told to go on. */

import type { Clock } from '../../lib/model/ports.ts';

/** Turns of the event loop without a call under way after which whatever a step set off has come to rest. */
const TURNS = 4;

export class FakeClock implements Clock {
  #now: number;
  readonly #sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();

  constructor(now: string) {
    this.#now = Date.parse(now);
  }

  readonly now = (): string => new Date(this.#now).toISOString();
  readonly ticks = (): number => this.#now;

  readonly pause = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((done) => {
      if (ms <= 0 || signal?.aborted === true) return done();
      const sleeper = {
        at: this.#now + ms,
        wake: () => {
          this.#sleepers.delete(sleeper);
          done();
        },
      };
      this.#sleepers.add(sleeper);
      signal?.addEventListener('abort', sleeper.wake, { once: true });
    });

  /** Wakes each sleeper at its own time. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await rest();
      const [first] = [...this.#sleepers].sort((a, b) => a.at - b.at);
      if (first === undefined || first.at > end) break;
      this.#now = Math.max(this.#now, first.at);
      first.wake();
    }
    this.#now = end;
    await rest();
  }

  /** As a machine that was suspended: all that should have happened meanwhile happens now. */
  async leap(ms: number): Promise<void> {
    await rest();
    this.#now += ms;
    for (const sleeper of this.#sleepers) if (sleeper.at <= this.#now) sleeper.wake();
    await rest();
  }
}

/** Calls under way of what `watched` watches. */
let underWay = 0;

/** The same functions; `rest` waits until all calls of them have ended, on whatever thread they run. */
export function watched<T extends object>(port: T): T {
  return new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]): Promise<unknown> => {
        underWay += 1;
        try {
          return (await Reflect.apply(member, target, args)) as unknown;
        } finally {
          underWay -= 1;
        }
      };
    },
  });
}

export async function rest(): Promise<void> {
  for (let still = 0; still < TURNS; still = underWay === 0 ? still + 1 : 0)
    await new Promise((done) => setImmediate(done));
}
