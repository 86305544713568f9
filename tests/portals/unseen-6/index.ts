/** Portals of procedures and hotlines, written from the requirements and the contract before any was audited. */

import type { Portal } from '../unseen-4/portal.ts';
import { details } from './details.ts';
import { hotlines } from './hotlines.ts';
import { sets } from './sets.ts';

export const lastPortals = (): readonly Portal[] => [...sets(), ...details(), ...hotlines()];
