/**
 * Portals written in one sitting from the requirements and the contract, before any of them was audited. Right at the
 * first run: 50 of 53 verdicts, 175 of 176 details.
 */

import { columns } from './columns.ts';
import { contacts } from './contacts.ts';
import { documents } from './documents.ts';
import type { Portal } from './portal.ts';

export const unseenPortals = (): readonly Portal[] => [...columns(), ...contacts(), ...documents()];
