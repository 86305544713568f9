import { PORTALS } from './unseen-22/index.ts';
import { testPortals } from './unseen-22/test-portals.ts';

testPortals(PORTALS);
