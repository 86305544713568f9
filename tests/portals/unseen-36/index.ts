import type { Portal } from '../unseen-22/site.ts';
import { BINH_DINH_CHANGES } from './binh-dinh-changes.ts';
import { BINH_DINH } from './binh-dinh.ts';
import { BINH_DINH_MORE, NGHE_AN_MORE } from './more.ts';
import { NGHE_AN_CHANGES } from './nghe-an-changes.ts';
import { NGHE_AN } from './nghe-an.ts';

export const PORTALS: readonly Portal[] = [
  { ...NGHE_AN, mutations: [...NGHE_AN_CHANGES, ...NGHE_AN_MORE] },
  { ...BINH_DINH, mutations: [...BINH_DINH_CHANGES, ...BINH_DINH_MORE] },
];
