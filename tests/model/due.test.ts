import { describe, expect, it } from 'vitest';
import { nextDue } from '../../lib/model/extension/due.ts';

/** Six in the morning in Vietnam is 23:00 of the day before in UTC. */
describe('when a portal is due again', () => {
  it.each([
    ['day', '2026-11-29T03:00:00Z', '2026-11-29T03:00:00Z', '2026-11-29T23:00:00.000Z'],
    ['week', '2026-11-29T03:00:00Z', '2026-11-29T03:00:00Z', '2026-12-05T23:00:00.000Z'],
    ['month', '2026-11-29T03:00:00Z', '2026-11-29T03:00:00Z', '2026-12-28T23:00:00.000Z'],
    // asleep for weeks: once, then again on its own day
    ['week', '2026-11-01T23:00:00Z', '2026-11-29T10:00:00Z', '2026-11-29T23:00:00.000Z'],
    // the 31st of a month of thirty days is its last, and the month after it is the 31st again
    ['month', '2026-08-30T23:00:00Z', '2026-08-31T00:00:00Z', '2026-09-29T23:00:00.000Z'],
    ['month', '2026-08-30T23:00:00Z', '2026-10-01T00:00:00Z', '2026-10-30T23:00:00.000Z'],
    ['month', '2027-01-30T23:00:00Z', '2027-02-01T00:00:00Z', '2027-02-27T23:00:00.000Z'],
    // late in the evening in UTC it is the next day in Vietnam
    ['day', '2026-11-29T20:00:00Z', '2026-11-29T20:00:00Z', '2026-11-30T23:00:00.000Z'],
  ] as const)('every %s, from %s, at %s: %s', (every, from, now, due) => {
    expect(nextDue(every, from, now)).toBe(due);
  });
});
