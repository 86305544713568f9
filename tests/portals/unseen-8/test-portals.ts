/** Whole portals, each read both ways and with one thing changed at a time. */

import { describe, expect, test } from 'vitest';
import { runPortal } from './run.ts';
import type { UnseenPortal } from './shape.ts';

const TIMEOUT_MS = 120_000;

export function testPortals(portals: readonly UnseenPortal[]): void {
  for (const portal of portals) {
    describe(portal.name, () => {
      test.each(['focused', '--exhaustive'])(
        '%s',
        async (mode) => {
          const { misses } = await runPortal(portal, null, mode === 'focused' ? [] : [mode]);
          expect(misses).toEqual([]);
        },
        TIMEOUT_MS,
      );
      test.each(portal.variants.map((variant) => [variant.name, variant] as const))(
        '%s',
        async (_, variant) => {
          const { misses } = await runPortal(portal, variant);
          expect(misses).toEqual([]);
        },
        TIMEOUT_MS,
      );
    });
  }
}
