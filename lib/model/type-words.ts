/** What a file that enters should have held, by the names that zod gives to types. */

import type { Bilingual } from './plan.ts';

export const TYPE_WORDS: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm khóa và giá trị', en: 'a group of keys and values' },
  record: { vi: 'nhóm khóa và giá trị', en: 'a group of keys and values' },
};
