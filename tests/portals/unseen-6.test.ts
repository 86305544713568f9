/** Portals of procedures and hotlines, written blind: verdicts, details, proofs, and the same of an exhaustive reading. */

import { describe, expect, test } from 'vitest';
import { judge } from './unseen-4/judged.ts';
import { lastPortals } from './unseen-6/index.ts';

/** Two readings, with the pauses before a server that failed is asked again, on a machine that has other work. */
const TIMEOUT_MS = 120_000;

describe.concurrent('portals of procedures and hotlines that nobody had seen', () => {
  test.each(lastPortals().map((portal) => [portal.name, portal] as const))(
    '%s',
    async (_, portal) => {
      const { wrongVerdicts, wrongDetails, faults } = await judge(portal);
      expect({ wrongVerdicts, wrongDetails, faults }).toEqual({ wrongVerdicts: [], wrongDetails: [], faults: [] });
    },
    TIMEOUT_MS,
  );
});
