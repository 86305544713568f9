import { describe, it } from 'vitest';
import { TRAP_PORTALS } from '../portals/index.ts';
import { expectTruth } from './trap-audit.ts';

/** They share the machine with one another, and some ask a failing server again and again. */
const TIMEOUT_MS = 120_000;

/** One test per trap portal of the groups named. */
export function smokeTests(groups: readonly string[]): void {
  for (const group of groups) {
    // together: a server that fails is asked again after a while, and the others need not wait for that
    describe.concurrent(group, () => {
      for (const trap of TRAP_PORTALS[group] ?? [])
        it(`${trap.name}: ${trap.trap}`, () => expectTruth(trap), TIMEOUT_MS);
    });
  }
}
