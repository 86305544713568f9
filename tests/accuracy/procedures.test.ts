/**
 * Generated portals whose truth is known: every portal software sound, and every fault on some of them. All of them on all
 * (and what an exhaustive reading says): `node tests/accuracy/procedures/run.ts --exhaustive`.
 */

import { describe, expect, it } from 'vitest';
import { judge } from './procedures/judge.ts';
import { portalsOf, SKINS, type GeneratedPortal } from './procedures/portals.ts';

const all = SKINS.map(portalsOf);
const sound = all.flatMap(([first]) => first ?? []);
/** Each fault on two portals, in turn. */
const SHARE = Math.floor(SKINS.length / 2);
const faulty = all.flatMap((portals, skin) => portals.slice(1).filter((_, fault) => (fault + skin) % SHARE === 0));

describe('a sound portal, read as far as needed and whole', () => {
  it.each(rows(sound))('%s', async (_, portal) => {
    const [focused, whole] = [await judge(portal), await judge(portal, true)];
    expect(focused.misses).toEqual([]);
    expect(whole.told).toEqual(focused.told);
    // a third of the pages is the lists and the sheets; print twins, news and others' procedures are the rest
    expect(focused.requests).toBeLessThan(Object.keys(portal.definition.answers).length / 2);
  });
});

describe('a portal with one fault', () => {
  it.each(rows(faulty))('%s', async (_, portal) => {
    expect((await judge(portal)).misses).toEqual([]);
  });
});

function rows(portals: readonly GeneratedPortal[]): [string, GeneratedPortal][] {
  return portals.map((portal) => [portal.id, portal]);
}
