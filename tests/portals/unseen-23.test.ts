/** Whole portals on SharePoint, WordPress and bare tables; their truth was written before the first run. */

import { UNSEEN_23 } from './unseen-23/index.ts';
import { testPortals } from './unseen-8/test-portals.ts';

testPortals(UNSEEN_23);
