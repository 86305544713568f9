/** Portals of one requirement, each written from one sentence of what is asked; their truth was written before the first run. */

import { testOnes } from './unseen-17/sitting.ts';
import { ONES } from './unseen-23/ones/index.ts';

testOnes(ONES);
