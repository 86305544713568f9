/** What the overlay itself says, in both languages. */

import type { Bilingual } from '../model/plan.ts';

export const overlayWords = {
  title: { vi: 'Soi Cổng: trang này', en: 'Soi Cổng: this page' },
  counts: { vi: '{gaps} thiếu sót, {evidence} bằng chứng', en: '{gaps} {gaps?gap|gaps}, {evidence} found' },
  nothing: {
    vi: 'Riêng trang này không có gì để đánh dấu theo kế hoạch. Muốn kết luận cả cổng thì soi cả cổng.',
    en: 'Nothing of the plan can be told from this page alone. To judge the portal, audit the whole of it.',
  },
  scope: {
    vi: 'Chỉ nói về trang đang xem, tính đến ngày {today}.',
    en: 'Speaks of the page you are looking at only, as of {today}.',
  },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  gap: { vi: 'Thiếu sót', en: 'Gap' },
  evidence: { vi: 'Bằng chứng', en: 'Evidence' },
  clause: { vi: 'Điều khoản', en: 'Clause' },
  asked: { vi: 'Cần có', en: 'Asked for' },
  found: { vi: 'Trên trang', en: 'On the page' },
  fix: { vi: 'Cách sửa', en: 'How to mend it' },
  wholePage: { vi: 'Cả trang', en: 'The page as a whole' },
  unsure: {
    vi: 'Câu này có ở nhiều chỗ; đánh dấu chỗ gần đúng nhất.',
    en: 'This stands in several places; the likeliest is marked.',
  },
  copy: { vi: 'Chép', en: 'Copy' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  close: { vi: 'Tắt (Esc)', en: 'Close (Esc)' },
  language: { vi: 'English', en: 'Tiếng Việt' },
} as const satisfies Readonly<Record<string, Bilingual>>;
