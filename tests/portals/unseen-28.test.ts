import { testPortals } from './unseen-22/test-portals.ts';
import { PORTALS } from './unseen-28/index.ts';

testPortals(PORTALS);
