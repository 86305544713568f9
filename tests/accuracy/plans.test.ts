/**
 * Part of the portals of the five plans, against the figures of docs/accuracy.md: an audit that does worse than what is
 * published fails here. All of them, and the page written anew: npm run accuracy -- --write.
 */

import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { MUTATIONS, QUICK_MUTATIONS, QUICK_RECORDS, SORTS, SOUND } from './plans/cases.ts';
import { publishedFigures } from './plans/figures.ts';
import { differing, WAYS } from './plans/readings.ts';
import { RECORDS } from './plans/records.ts';
import { publish } from './plans/publish.ts';
import { Tally } from './plans/tally.ts';
import { truthOf } from './plans/truth.ts';

vi.mock(import('../../lib/facts/read-page.ts'), async (original) =>
  (await import('../support/remembered-pages.ts')).remembering(await original()),
);

describe('the portals', () => {
  it('have a hundred pages or more each', () => {
    for (const record of RECORDS)
      expect(Object.keys(publish(record).definition.answers).length, record.name).toBeGreaterThan(100);
  });

  it('meet every outcome of every kind that has it', () => {
    const met = new Map<string, Set<string>>();
    for (const record of [...RECORDS, ...SORTS.map((mutation) => mutation.record)]) {
      const portal = publish(record);
      for (const { id, outcomes } of truthOf(portal)) {
        const kind = portal.plan.requirements.find((requirement) => requirement.id === id)?.kind ?? '';
        met.set(kind, (met.get(kind) ?? new Set()).add(outcomes[0] ?? ''));
      }
    }
    // the parts of procedures have portals of their own
    met.delete('procedure-detail');
    for (const [kind, outcomes] of met)
      expect([...outcomes], kind).toEqual(expect.arrayContaining(['passed', 'partial', 'failed']));
    for (const kind of ['procedure-set', 'hotline', 'column', 'topic', 'section', 'published-feedback', 'elsewhere'])
      expect([...(met.get(kind) ?? [])], kind).toContain('cantTell');
  });

  it('have no two mutations of one name', () => {
    expect(new Set(MUTATIONS.map(({ name }) => name)).size).toBe(MUTATIONS.length);
  });
});

describe('audits of them', () => {
  const tally = new Tally();
  const figures = new Map<
    string,
    ReturnType<typeof publishedFigures> extends ReadonlyMap<string, infer T> ? T : never
  >();

  beforeAll(async () => {
    for (const [kind, totals] of publishedFigures(await readFile('docs/accuracy.md', 'utf8')))
      figures.set(kind, totals);
    for (const record of QUICK_RECORDS) await tally.portal(record);
    for (const mutation of QUICK_MUTATIONS) {
      const sound = SOUND.find(({ planId }) => planId === mutation.record.planId);
      if (sound !== undefined) await tally.mutation(mutation, sound);
    }
  }, 180_000);

  it('are no worse than what docs/accuracy.md publishes of this part', () => {
    const worse = [...figures].flatMap(([kind, published]) => {
      const now = tally.kinds.get(kind as Parameters<typeof tally.kinds.get>[0]);
      if (now === undefined) return [`${kind}: gone`];
      return [
        ...(now.right < published.right ? [`${kind}: ${now.right} right, ${published.right} published`] : []),
        ...(now.falsePasses > published.falsePasses ? [`${kind}: ${now.falsePasses} false passes`] : []),
        ...(now.falseGaps > published.falseGaps ? [`${kind}: ${now.falseGaps} false gaps`] : []),
        ...(now.detailErrors > published.detailErrors ? [`${kind}: ${now.detailErrors} detail errors`] : []),
        ...(now.caught < published.caught
          ? [`${kind}: ${now.caught} mutations exact, ${published.caught} published`]
          : []),
      ];
    });
    const why = tally.misses.map(
      ({ where, requirement, message }) => `${where} ${requirement}: ${message.slice(0, 200)}`,
    );
    expect(worse, why.join('\n')).toEqual([]);
    expect(figures.size).toBeGreaterThan(0);
  });

  it.each(Object.entries(WAYS))(
    'say the same %s',
    async (_, way) => {
      for (const record of QUICK_RECORDS.slice(0, 2))
        expect(await differing(await tally.portal(record, { counted: false }), way)).toEqual([]);
    },
    60_000,
  );
});
