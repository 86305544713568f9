/** Two whole portals by an author who had not read the engine. */

import { testPortals } from './unseen-22/test-portals.ts';
import { PORTALS } from './unseen-38/index.ts';

testPortals(PORTALS);
