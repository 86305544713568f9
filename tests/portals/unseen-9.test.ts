/** Truths written from the rules alone, one small portal each, most with a twin that differs in one thing. */

import { expect, test } from 'vitest';
import { COLUMNS } from './unseen-9/columns.ts';
import { CONTACTS } from './unseen-9/contacts.ts';
import { CONTENTS } from './unseen-9/contents.ts';
import { CRAWLS } from './unseen-9/crawls.ts';
import { PROCEDURES } from './unseen-9/procedures.ts';
import { SECOND } from './unseen-9/second.ts';
import { THIRD } from './unseen-9/third.ts';
import { FIFTH } from './unseen-9/fifth.ts';
import { FOURTH } from './unseen-9/fourth.ts';
import { missesOf } from './unseen-9/trap.ts';

const TRAPS = [
  ...COLUMNS,
  ...PROCEDURES,
  ...CONTACTS,
  ...CONTENTS,
  ...CRAWLS,
  ...SECOND,
  ...THIRD,
  ...FOURTH,
  ...FIFTH,
];

test('no two truths have one name', () => {
  expect(new Set(TRAPS.map(({ id }) => id)).size).toBe(TRAPS.length);
});

test.concurrent.each(TRAPS)('$id', async (trap) => {
  const { outcome, details, others, told } = await missesOf(trap);
  expect({ outcome, details, others }, told).toEqual({ outcome: null, details: [], others: [] });
});
