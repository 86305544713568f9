/** Portals written blind for the younger kinds, served on the loopback interface: verdicts, details and proofs. */

import { describe, expect, test } from 'vitest';
import { firstPortals, secondPortals } from './unseen-5/index.ts';
import { judge } from './unseen-5/judged.ts';

const portals = [...(await firstPortals()), ...(await secondPortals())];

describe('portals of many systems that nobody had seen', () => {
  test.each(portals.map((portal) => [portal.name, portal] as const))('%s', async (_, portal) => {
    const { misses, details } = await judge(portal);
    expect({ misses, details }).toEqual({ misses: [], details: [] });
  });
});
