/** Portals written blind in one more sitting, on servers of their own: verdicts, details, proofs, two readings. */

import { describe, expect, test } from 'vitest';
import { unseenPortals } from './unseen-7/index.ts';
import { judge } from './unseen-7/judged.ts';

/** Two readings, with the pauses before a server that failed is asked again, on a machine that has other work. */
const TIMEOUT_MS = 120_000;

// together: a server that fails is asked again after a while, and the others need not wait for that
describe.concurrent('portals of six systems that nobody had seen', () => {
  test.each(unseenPortals().map((portal) => [portal.name, portal] as const))(
    '%s',
    async (_, portal) => {
      const { wrongVerdicts, wrongDetails, faults } = await judge(portal);
      expect({ wrongVerdicts, wrongDetails, faults }).toEqual({ wrongVerdicts: [], wrongDetails: [], faults: [] });
    },
    TIMEOUT_MS,
  );
});
