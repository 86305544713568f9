import { testPortals } from './unseen-22/test-portals.ts';
import { MORE_30, UNSEEN_30 } from './unseen-30/index.ts';
import { OPEN } from './unseen-30/open.ts';

testPortals(
  UNSEEN_30.map((portal, at) => ({
    ...portal,
    mutations: [...portal.mutations, ...(MORE_30[at]?.mutations ?? [])].filter(
      ({ id }) => OPEN[portal.id]?.includes(id) !== true,
    ),
  })),
);
