/** Whole portals on Joomla, on Domino and of cards; their truth was written before the first run. */

import { testPortals } from './unseen-22/test-portals.ts';
import { UNSEEN_24 } from './unseen-24/index.ts';

testPortals(UNSEEN_24);
