import { testPortals } from './unseen-22/test-portals.ts';
import { UNSEEN_26 } from './unseen-26/index.ts';
import { OPEN } from './unseen-26/open.ts';

testPortals(
  UNSEEN_26.map((portal) => ({
    ...portal,
    mutations: portal.mutations.filter(({ id }) => OPEN[portal.id]?.includes(id) !== true),
  })),
);
