/** Portals written from the requirements and the contract alone, before anyone looked at what the engine does. */

import { bacNinhPortals } from './bacninh.ts';
import { binhDinhPortals } from './binhdinh.ts';
import { hungYenPortals } from './hungyen.ts';
import { lawPortals } from './law.ts';
import { ngheAnPortals } from './nghean.ts';
import { sonLaPortals } from './sonla.ts';
import type { TownPortal } from './town.ts';

export async function firstPortals(): Promise<readonly TownPortal[]> {
  const groups = await Promise.all([
    ngheAnPortals(),
    sonLaPortals(),
    binhDinhPortals(),
    bacNinhPortals(),
    hungYenPortals(),
    lawPortals(),
  ]);
  return groups.flat();
}
