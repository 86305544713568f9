import { describe } from 'vitest';
import { testMutations, testPortals } from './unseen-22/test-portals.ts';
import { together } from './unseen-22/together.ts';
import { PORTALS } from './unseen-25/index.ts';
import { LOOK_ALIKES } from './unseen-25/look-alikes.ts';
import { MORE } from './unseen-25/more.ts';
import { ODD_WAYS } from './unseen-25/odd-ways.ts';

testPortals(PORTALS);

describe.each(MORE)('more of $id', (portal) => {
  testMutations(portal, together(portal.mutations));
});

describe.each([...ODD_WAYS, ...LOOK_ALIKES])('in other ways: $id', (portal) => {
  testMutations(portal, portal.mutations);
});
