/**
 * Whole audits of generated portals against what their editors put there. Here a part of the cases, chosen so that
 * every mutation and every way of offering a hotline comes once; `node tests/accuracy/columns-hotlines/run.ts` runs all.
 */

import { describe, expect, test, vi } from 'vitest';
import { CASES, type NamedCase } from './columns-hotlines/cases.ts';
import { judge } from './columns-hotlines/judge.ts';

vi.mock(import('../../lib/facts/read-page.ts'), async (original) =>
  (await import('../support/remembered-pages.ts')).remembering(await original()),
);

const of = (group: NamedCase['group']): readonly NamedCase[] => CASES.filter((one) => one.group === group);
/** Of the cases of one name (after the portal's), each on another portal than the name before. */
const once = (cases: readonly NamedCase[]): readonly NamedCase[] => {
  const byName = Map.groupBy(cases, ({ name }) => name.slice(name.indexOf(':') + 2));
  return [...byName.values()].flatMap((same, index) => same[index % same.length] ?? []);
};

test('no two cases share a name', () => {
  expect(new Set(CASES.map(({ group, name }) => `${group} ${name}`)).size).toBe(CASES.length);
});

describe('portals with nothing wrong, over the network and in both ways of reading', () => {
  test.each(of('base'))('$name', async (one) => {
    const { misses, requests } = await judge(one, { loopback: true });
    expect(misses).toEqual([]);
    expect(requests.focused).toBeLessThan(requests.exhaustive / 2);
  });
});

describe('one thing wrong', () => {
  test.each(once(of('mutation')))('$name', async (one) => {
    expect((await judge(one)).misses).toEqual([]);
  });
});

describe('hotlines', () => {
  test.each(once(of('hotline')))('$name', async (one) => {
    expect((await judge(one, { exhaustive: false })).misses).toEqual([]);
  });
});
