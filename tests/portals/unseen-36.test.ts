import { testPortals } from './unseen-22/test-portals.ts';
import { PORTALS } from './unseen-36/index.ts';

testPortals(PORTALS);
