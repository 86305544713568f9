import type { Portal } from '../unseen-22/site.ts';
import { BAC_NINH } from './bac-ninh.ts';
import { BAC_NINH_MORE, SON_LA_MORE } from './more.ts';
import { SON_LA } from './son-la.ts';

export const PORTALS: readonly Portal[] = [
  { ...SON_LA, mutations: [...SON_LA.mutations, ...SON_LA_MORE] },
  { ...BAC_NINH, mutations: [...BAC_NINH.mutations, ...BAC_NINH_MORE] },
];
