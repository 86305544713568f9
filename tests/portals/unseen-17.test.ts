/** A second sitting: pages of more kinds, and portals that one thing is asked of, their truth written before the first run. */

import { DAYS, KINDS, ONES } from './unseen-17/index.ts';
import { testSitting } from './unseen-17/sitting.ts';

testSitting([...DAYS, ...KINDS], ONES);
