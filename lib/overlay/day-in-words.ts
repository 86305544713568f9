import type { Bilingual } from '../model/plan.ts';

/** A day or a month: 20/11/2022 in Vietnamese; ISO stays in English. */
export function dayInWords(day: string): Bilingual {
  return { vi: day.split('-').reverse().join('/'), en: day };
}
