/** Portals written in one sitting from the requirements and the contract, before any of them was audited. */

import { bacNinh } from './bacninh.ts';
import { binhDinh } from './binhdinh.ts';
import { crawling } from './crawling.ts';
import { hungYen } from './hungyen.ts';
import { ngheAn } from './nghean.ts';
import type { Portal } from './portal.ts';
import { sonLa } from './sonla.ts';

export async function unseenPortals(): Promise<readonly Portal[]> {
  return [...(await ngheAn()), ...sonLa(), ...binhDinh(), ...bacNinh(), ...hungYen(), ...crawling()];
}
