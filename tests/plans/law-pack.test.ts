import { describe, expect, it } from 'vitest';
import type { Plan } from '../../lib/model/plan.ts';
import { findLawPack, findPlan, lawPacks, lawText, planOfLaw } from '../../lib/plans/index.ts';
import { isTopicId } from '../../lib/vietnamese/topics.ts';

const pack = findLawPack('luat-cong-thong-tin');
if (pack === undefined) throw new Error('the pack is missing');
function at(day: string, department: Plan | null = null): Plan {
  const plan = pack === undefined ? null : planOfLaw(pack, day, department);
  if (plan === null) throw new Error(`nothing binds on ${day}`);
  return plan;
}
const instruments = (plan: Plan, id: string): readonly string[] =>
  plan.requirements.find((r) => r.id === id)?.law?.map(({ instrument }) => instrument.en.split(' on ')[0] ?? '') ?? [];
const weight = (plan: Plan, id: string): string | null | undefined =>
  plan.requirements.find((r) => r.id === id)?.weight;

/** day | requirement | what binds then, heaviest weight. */
const BINDING: readonly (readonly [day: string, id: string, instruments: string, weight: string | null | undefined])[] =
  [
    ['2011-10-01', 'online-service', 'Decree 43/2011/NĐ-CP', 'major'],
    ['2018-06-30', 'procedure-set', '', undefined],
    ['2018-07-01', 'procedure-set', 'Law 104/2016/QH13', 'critical'],
    ['2022-08-14', 'online-service', 'Decree 43/2011/NĐ-CP', 'major'],
    // known from summaries only: minor
    ['2022-08-15', 'online-service', 'Decree 42/2022/NĐ-CP', 'minor'],
    ['2022-11-20', 'procedure-set', 'Law 104/2016/QH13; Decree 42/2022/NĐ-CP', 'critical'],
    ['2022-11-20', 'history', '', undefined],
    ['2022-11-20', 'consultation', '', undefined],
    ['2026-06-30', 'leaders', '', undefined],
    ['2026-07-01', 'leaders', 'Decree 224/2026/NĐ-CP', 'major'],
    ['2026-08-31', 'finance', 'Law 104/2016/QH13', 'major'],
    // the revised law was not read: nothing is asked in its name
    ['2026-09-01', 'finance', '', undefined],
    ['2026-09-01', 'procedure-set', 'Decree 224/2026/NĐ-CP', 'critical'],
    ['2025-06-30', 'one-stop-contacts', 'Decree 61/2018/NĐ-CP', null],
    ['2025-07-01', 'one-stop-contacts', '', undefined],
  ];

describe('what binds on a day', () => {
  it.each(BINDING)('%s %s: %s', (day, id, expected, heaviest) => {
    expect(instruments(at(day), id).join('; ')).toBe(expected);
    expect(weight(at(day), id)).toBe(heaviest);
  });

  it('is nothing at all before the first instrument', () => {
    expect(planOfLaw(pack, '2011-09-30', null)).toBeNull();
  });
});

describe('the pack', () => {
  it('rests on dated instruments only, begins before it ends, and knows its topics', () => {
    for (const { bases, params } of pack.requirements) {
      for (const { from, to } of bases) if (to !== null) expect(from < to).toBe(true);
      const topic = params?.['topic'];
      if (typeof topic === 'string') expect(isTopicId(topic), topic).toBe(true);
    }
    expect(new Set(pack.requirements.map(({ id }) => id)).size).toBe(pack.requirements.length);
  });

  it('weighs what is known from summaries as minor and says so', () => {
    const secondary = pack.requirements.flatMap(({ bases }) => bases.filter(({ source }) => source === 'secondary'));
    expect(secondary.length).toBeGreaterThan(0);
    expect(secondary.map((basis) => basis.weight)).toEqual(secondary.map(() => 'minor'));
    const service = at('2023-01-15').requirements.find(({ id }) => id === 'online-service');
    expect(service?.explain?.vi).toContain('nguồn thứ cấp');
    expect(service?.explain?.en).toContain('summaries');
    const [law] = service?.law ?? [];
    expect(law?.source).toBe('secondary');
  });

  it('takes the names and the province of the department that is audited', () => {
    const department = findPlan('sonla-skhcn-2022');
    if (department === undefined) throw new Error('the plan is missing');
    const plan = at('2022-11-20', department);
    expect(plan.department.vi).toBe('Sở Khoa học và Công nghệ Sơn La');
    expect(plan.departmentAliases).toContain('Sở Khoa học và Công nghệ Sơn La');
    expect(plan.province).toBe('Sơn La');
    expect(at('2022-11-20').departmentAliases).toBeUndefined();
  });

  it('is shown with every basis and its days, in both languages', () => {
    for (const { bases } of pack.requirements)
      for (const { instrument, article } of bases) {
        expect(lawText(pack, 'vi')).toContain(`${instrument.vi}, ${article}`);
        expect(lawText(pack, 'en')).toContain(instrument.en);
      }
    expect(lawText(pack, 'en')).not.toMatch(/Điều|khoản|điểm/);
  });

  it('bears an id that no plan has', () => {
    for (const { id } of lawPacks()) expect(findPlan(id)).toBeUndefined();
  });
});
