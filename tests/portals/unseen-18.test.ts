/** A third sitting: days of posting, parts of procedures and lists of them, their truth written before the first run. */

import { DATES, ONES } from './unseen-18/index.ts';
import { testSitting } from './unseen-17/sitting.ts';

testSitting(DATES, ONES);
