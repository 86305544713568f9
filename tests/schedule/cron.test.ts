import { describe, expect, it } from 'vitest';
import { cronFault, dueTime, nextTime } from '../../lib/schedule/cron.ts';

/** 07:00 on Sunday the 29th in Vietnam. */
const NOW = '2026-11-29T00:00:00.000Z';

describe('times to run are times in Vietnam', () => {
  const NEXT: readonly { pattern: string | string[]; after?: string; next: string | null }[] = [
    { pattern: '0 2 1 * *', next: '2026-11-30T19:00:00.000Z' },
    // strictly after
    { pattern: '0 2 1 * *', after: '2026-11-30T19:00:00.000Z', next: '2026-12-31T19:00:00.000Z' },
    { pattern: '0 2 1 * *', after: '2026-11-30T18:59:59.999Z', next: '2026-11-30T19:00:00.000Z' },
    { pattern: '@daily', next: '2026-11-29T17:00:00.000Z' },
    { pattern: '30 6 * * 1-5', next: '2026-11-29T23:30:00.000Z' },
    { pattern: '0 2 L * *', next: '2026-11-29T19:00:00.000Z' },
    { pattern: '0 2 * * 7', next: '2026-12-05T19:00:00.000Z' },
    // a day and a weekday: either
    { pattern: '0 2 13 * FRI', next: '2026-12-03T19:00:00.000Z' },
    { pattern: ['0 2 1 * *', '0 8 * * *'], next: '2026-11-29T01:00:00.000Z' },
    { pattern: '0 2 29 2 *', next: '2028-02-28T19:00:00.000Z' },
    // when clocks change in Europe and America nothing changes in Vietnam
    { pattern: '30 2 * * *', after: '2026-03-28T19:30:00.000Z', next: '2026-03-29T19:30:00.000Z' },
    { pattern: '0 13 * * *', after: '2026-10-25T00:00:00.000Z', next: '2026-10-25T06:00:00.000Z' },
  ];
  it.each(NEXT)('$pattern after $after: $next', ({ pattern, after = NOW, next }) => {
    expect(nextTime([pattern].flat(), after)).toBe(next);
  });

  const DUE = [
    { name: 'nothing yet', pattern: '0 2 * * *', after: '2026-11-28T19:00:00.000Z', due: null },
    { name: 'one', pattern: '0 2 * * *', after: '2026-11-28T18:59:00.000Z', due: ['2026-11-28T19:00:00.000Z', 0] },
    {
      name: 'the last of 28',
      pattern: '0 2 * * *',
      after: '2026-11-01T00:00:00.000Z',
      due: ['2026-11-28T19:00:00.000Z', 27],
    },
    { name: 'more than anyone counts', pattern: '* * * * *', after: '2025-11-01T00:00:00.000Z', due: [NOW, 999] },
  ] as const;
  it.each(DUE)('due since $after: $name', ({ pattern, after, due }) => {
    expect(dueTime([pattern], after, NOW)).toEqual(due === null ? null : { slot: due[0], missed: due[1] });
  });

  const WRONG: readonly { pattern: string; says: RegExp }[] = [
    { pattern: '', says: /5 trường/ },
    { pattern: '0 2 * *', says: /5 trường/ },
    { pattern: '0 0 2 1 * *', says: /5 trường/ },
    { pattern: '60 2 1 * *', says: /phút 0-59/ },
    { pattern: '0 24 1 * *', says: /giờ 0-23/ },
    { pattern: '0 2 0 * *', says: /ngày 1-31/ },
    { pattern: 'hai giờ sáng mỗi ngày', says: /không phải lịch cron/ },
    { pattern: '@sometimes', says: /không phải lịch cron/ },
    { pattern: '0 2 30 2 *', says: /không bao giờ đến/ },
  ];
  it.each(WRONG)('$pattern is refused', ({ pattern, says }) => {
    expect(cronFault(pattern, NOW)?.vi).toMatch(says);
    expect(cronFault(pattern, NOW)?.en).toContain(JSON.stringify(pattern));
  });

  it('a lawful one is not', () => {
    for (const { pattern } of NEXT) for (const one of [pattern].flat()) expect(cronFault(one, NOW)).toBeNull();
  });
});
