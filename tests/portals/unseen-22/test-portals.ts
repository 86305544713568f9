/** The tests of whole portals: as they are, and with their changes. */

import { describe, expect, test } from 'vitest';
import { runPortal } from './run.ts';
import type { Mutation, Portal } from './site.ts';
import { together } from './together.ts';

const TIMEOUT_MS = 120_000;

/** Focused and exhaustive, then with their mutations; those of different requirements at once. */
export function testPortals(portals: readonly Portal[]): void {
  describe.each(portals)('$id', (portal) => {
    test.concurrent.each([[[]], [['--exhaustive']]])(
      'as it is %j',
      async (options) => {
        expect((await runPortal(portal, undefined, options)).misses).toEqual([]);
      },
      TIMEOUT_MS,
    );

    testMutations(portal, together(portal.mutations));
  });
}

export function testMutations(portal: Portal, mutations: readonly Mutation[]): void {
  test.concurrent.each(mutations)(
    '$id',
    async (mutation) => {
      expect((await runPortal(portal, mutation)).misses).toEqual([]);
    },
    TIMEOUT_MS,
  );
}
