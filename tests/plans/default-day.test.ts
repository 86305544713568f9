import { expect, test } from 'vitest';
import { defaultDay } from '../../lib/plans/index.ts';

test.each([
  [2022, '2022-11-20T01:00:00.000Z', '2022-11-20', 'today'],
  [2022, '2022-11-20T17:30:00.000Z', '2022-11-21', 'today in Vietnam'],
  [2022, '2022-12-31T16:59:59.000Z', '2022-12-31', 'the last day'],
  [2022, '2022-12-31T17:00:00.000Z', '2022-12-31', 'the last day, when it has passed in Vietnam'],
  [2022, '2026-11-30T02:00:00.000Z', '2022-12-31', 'years later'],
  [2024, '2022-11-20T01:00:00.000Z', '2022-11-20', 'before the period has begun'],
])('a plan of %i, at %s: %s (%s)', (year, now, day) => expect(defaultDay(year, now)).toBe(day));
