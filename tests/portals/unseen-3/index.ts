/** Portals written from the requirements and the contract alone, before anyone looked at what the engine does. */

import { bacNinhPortals } from './bacninh.ts';
import { binhDinhPortals } from './binhdinh.ts';
import { hungYenPortals } from './hungyen.ts';
import { ngheAnPortals } from './nghean.ts';
import { secondPortals } from './second.ts';
import type { UnseenPortal } from './site.ts';
import { sonLaPortals } from './sonla.ts';

export async function unseenPortals(): Promise<readonly UnseenPortal[]> {
  const groups = await Promise.all([
    ngheAnPortals(),
    sonLaPortals(),
    binhDinhPortals(),
    bacNinhPortals(),
    hungYenPortals(),
    secondPortals(),
  ]);
  return groups.flat();
}
