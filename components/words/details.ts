import type { Bilingual } from '../../lib/model/plan.ts';

export const DETAIL_WORDS = {
  documents: { vi: 'Từng văn bản', en: 'Each document' },
  indices: { vi: 'Từng chỉ số', en: 'Each index' },
  more: { vi: 'và {count} mục nữa trong tệp xuất', en: 'and {count} more in the exported file' },
} as const satisfies Record<string, Bilingual>;

/** States in the details of documents, indices and periods. */
export const STATE_WORDS: Readonly<Record<string, Bilingual>> = {
  published: { vi: 'đã đăng', en: 'published' },
  cited: { vi: 'được dẫn số', en: 'cited' },
  missing: { vi: 'không thấy', en: 'not found' },
  current: { vi: 'mới nhất', en: 'current' },
  stale: { vi: 'đã cũ', en: 'out of date' },
  'not-due': { vi: 'chưa đến hạn', en: 'not due yet' },
};
