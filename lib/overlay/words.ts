/** What the overlay itself says, in both languages. */

import type { MarkKind, ReviewReason } from '../model/overlay-message.ts';
import type { Bilingual } from '../model/plan.ts';

export const overlayWords = {
  title: { vi: 'Soi Cổng', en: 'Soi Cổng' },
  region: { vi: 'Soi Cổng: trang này', en: 'Soi Cổng: this page' },
  marks: { vi: 'Dấu của Soi Cổng trên trang', en: 'Marks of Soi Cổng on the page' },
  reading: { vi: 'Đang đọc trang…', en: 'Reading the page…' },
  broken: {
    vi: 'Chưa đọc được trang này. Tải lại trang rồi thử lại.',
    en: 'This page could not be read. Reload it and try again.',
  },
  notHtml: {
    vi: 'Đây là tệp, không phải trang web: tiện ích không đánh dấu lên tệp được. Soi cả cổng thì tệp vẫn được đọc.',
    en: 'This is a file, not a web page: it cannot be marked. An audit of the portal reads files too.',
  },
  listAll: { vi: 'Hiện cả {count} mục', en: 'Show all {count}' },
  nothingHere: { vi: 'trang này không có gì để đánh dấu', en: 'nothing to mark on this page' },
  nothing: {
    vi: 'Riêng trang này không có gì để đánh dấu theo kế hoạch. Muốn kết luận cả cổng thì soi cả cổng.',
    en: 'Nothing of the plan can be told from this page alone. To judge the portal, audit the whole of it.',
  },
  scope: {
    vi: 'Chỉ nói về trang đang xem, tính đến ngày {day}.',
    en: 'Speaks of the page you are looking at only, as of {day}.',
  },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  whichPlan: { vi: 'Cổng này theo kế hoạch nào?', en: 'Which plan is this portal’s?' },
  whyPlan: {
    vi: 'Chưa đánh dấu gì: chọn nhầm kế hoạch của sở khác thì kết luận sẽ sai. Chọn một lần, Soi Cổng nhớ cho cổng này.',
    en: 'Nothing is marked yet: under another department’s plan the verdicts would be wrong. Choose once; it is kept for this portal.',
  },
  likely: { vi: 'có vẻ đúng', en: 'seems right' },
  gap: { vi: 'Thiếu sót', en: 'Gap' },
  unsure: { vi: 'Cần xem', en: 'To look at' },
  evidence: { vi: 'Bằng chứng', en: 'Evidence' },
  clause: { vi: 'Điều khoản', en: 'Clause' },
  asked: { vi: 'Cần có', en: 'Asked for' },
  found: { vi: 'Trên trang', en: 'On the page' },
  fix: { vi: 'Cách sửa', en: 'How to mend it' },
  list: { vi: 'Gồm', en: 'Which ones' },
  page: { vi: 'Trang', en: 'Page' },
  audited: { vi: 'Theo lần soi cả cổng ngày {day}', en: 'From the audit of {day}' },
  wholePage: { vi: 'Nói về cả trang, không riêng chỗ nào.', en: 'Of the page as a whole.' },
  unseen: {
    vi: 'Chỗ này đang ẩn (trong menu hoặc thẻ chưa mở).',
    en: 'Its place is hidden just now (a closed menu or tab).',
  },
  unsureOfPlace: {
    vi: 'Câu này có ở nhiều chỗ; đánh dấu chỗ gần đúng nhất.',
    en: 'This stands in several places; the likeliest is marked.',
  },
  go: { vi: 'Tới chỗ đó', en: 'Go there' },
  copy: { vi: 'Chép nội dung', en: 'Copy as text' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  notCopied: { vi: 'Không chép được', en: 'Could not be copied' },
  notRight: { vi: 'Không đúng?', en: 'Not right?' },
  why: { vi: 'Vì sao không đúng?', en: 'Why is it not right?' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  noted: {
    vi: 'Đã ghi ý kiến của bạn. Kết luận gốc vẫn giữ nguyên.',
    en: 'Your view is kept. The finding itself stays as it was.',
  },
  notNoted: { vi: 'Chưa ghi được ý kiến.', en: 'Your view could not be kept.' },
  less: { vi: 'Thu nhỏ', en: 'Minimise' },
  more: { vi: 'Mở Soi Cổng', en: 'Open Soi Cổng' },
  side: { vi: 'Chuyển sang bên kia', en: 'Move to the other side' },
  panel: { vi: 'Cả cổng', en: 'Whole portal' },
  close: { vi: 'Tắt', en: 'Close' },
  closeKey: { vi: 'Tắt (phím Esc)', en: 'Close (Esc)' },
  language: { vi: 'English', en: 'Tiếng Việt' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How many of each kind there are. */
export const COUNT_WORDS: Readonly<Record<MarkKind, Bilingual>> = {
  gap: { vi: '{count} thiếu sót', en: '{count} {count?gap|gaps}' },
  unsure: { vi: '{count} chỗ cần xem', en: '{count} to look at' },
  evidence: { vi: '{count} bằng chứng', en: '{count} found' },
};

export const REASON_WORDS: Readonly<Record<ReviewReason, Bilingual>> = {
  elsewhere: { vi: 'Có rồi, ở chỗ khác', en: 'It is there, elsewhere' },
  misread: { vi: 'Máy đọc nhầm chỗ này', en: 'This was misread' },
  'not-ours': { vi: 'Không thuộc đơn vị này', en: 'It is not this department’s' },
  outdated: { vi: 'Yêu cầu không còn áp dụng', en: 'No longer asked for' },
};

/** Beside the number, so that colour is never alone. */
export const KIND_SIGNS: Readonly<Record<MarkKind, string>> = { gap: '!', unsure: '?', evidence: '✓' };
