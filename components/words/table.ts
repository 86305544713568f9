import type { Bilingual } from '../../lib/model/plan.ts';

export const TABLE_WORDS = {
  sortBy: { vi: 'Sắp xếp theo {title}', en: 'Sort by {title}' },
} as const satisfies Record<string, Bilingual>;
