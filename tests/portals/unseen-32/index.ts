import type { Portal } from '../unseen-22/site.ts';
import { BINH_DINH } from './binh-dinh.ts';
import { SON_LA } from './son-la.ts';

export const PORTALS: readonly Portal[] = [SON_LA, BINH_DINH];
