import type { Portal } from '../unseen-22/site.ts';
import { BAC_NINH } from './bac-ninh.ts';
import { SON_LA } from './son-la.ts';

export const PORTALS: readonly Portal[] = [SON_LA, BAC_NINH];
