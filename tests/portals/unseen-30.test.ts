import { testPortals } from './unseen-22/test-portals.ts';
import { UNSEEN_30 } from './unseen-30/index.ts';

testPortals(UNSEEN_30);
