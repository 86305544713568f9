import { testPortals } from './unseen-22/test-portals.ts';
import { PORTALS } from './unseen-33/index.ts';

testPortals(PORTALS);
