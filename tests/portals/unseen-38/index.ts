import type { Portal } from '../unseen-22/site.ts';
import { BAC_NINH_CHANGES } from './bac-ninh-changes.ts';
import { BAC_NINH } from './bac-ninh.ts';
import { BAC_NINH_MORE, NGHE_AN_MORE } from './more.ts';
import { NGHE_AN_CHANGES } from './nghe-an-changes.ts';
import { NGHE_AN } from './nghe-an.ts';

export const PORTALS: readonly Portal[] = [
  { ...BAC_NINH, mutations: [...BAC_NINH_CHANGES, ...BAC_NINH_MORE] },
  { ...NGHE_AN, mutations: [...NGHE_AN_CHANGES, ...NGHE_AN_MORE] },
];
