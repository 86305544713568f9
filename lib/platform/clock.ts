/** The machine's clock, in Node and in browsers. */

import type { Clock } from '../model/ports.ts';

export const clock: Clock = {
  now: () => new Date().toISOString(),
  ticks: () => performance.now(),
  pause: async (ms, signal) =>
    new Promise((resolve) => {
      if (ms <= 0 || signal?.aborted === true) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal?.addEventListener('abort', done, { once: true });
    }),
};
