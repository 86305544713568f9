import { testPortals } from './unseen-22/test-portals.ts';
import { UNSEEN_29 } from './unseen-29/index.ts';

testPortals(UNSEEN_29);
