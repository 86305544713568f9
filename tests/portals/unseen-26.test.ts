import { testPortals } from './unseen-22/test-portals.ts';
import { UNSEEN_26 } from './unseen-26/index.ts';

testPortals(UNSEEN_26);
