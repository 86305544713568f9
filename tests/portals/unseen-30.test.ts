import { describe } from 'vitest';
import { testMutations, testPortals } from './unseen-22/test-portals.ts';
import { together } from './unseen-22/together.ts';
import type { Portal } from './unseen-22/site.ts';
import { MORE_30, THIRD_30, UNSEEN_30 } from './unseen-30/index.ts';
import { OPEN } from './unseen-30/open.ts';

const closed = (portal: Portal): Portal => ({
  ...portal,
  mutations: portal.mutations.filter(({ id }) => OPEN[portal.id]?.includes(id) !== true),
});

testPortals(UNSEEN_30.map(closed));

describe.each([...MORE_30, ...THIRD_30].map(closed))('$id, further changes', (portal) => {
  testMutations(portal, together(portal.mutations));
});
