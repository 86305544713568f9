/** Portals written from the requirements and the contract alone, before anyone looked at what the engine does. */

import { bacNinhPortals } from './bacninh.ts';
import { binhDinhPortals } from './binhdinh.ts';
import { hungYenPortals } from './hungyen.ts';
import { lawPortals } from './law.ts';
import { ngheAnPortals } from './nghean.ts';
import { northPortals } from './second-north.ts';
import { southPortals } from './second-south.ts';
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

/** The second set: in other markup, written after the first had been looked at, and before its own first run. */
export async function secondPortals(): Promise<readonly TownPortal[]> {
  const groups = await Promise.all([northPortals(), southPortals()]);
  return groups.flat();
}
