/** Sentences about what could not be decided, and the words for each reason. */

import type { Bilingual } from '../model/plan.ts';

export const concludeMessages = {
  manual: {
    vi: 'Yêu cầu này không thấy được trên cổng; cán bộ kiểm tra ghi nhận kết quả.',
    en: 'This cannot be seen on a portal; an inspector records the outcome.',
  },
  noCheckYet: {
    vi: 'Phiên bản này chưa kiểm tra được loại yêu cầu “{kind}”.',
    en: 'This version cannot check requirements of the kind “{kind}” yet.',
  },
  periodNotBegun: {
    vi: 'Kỳ kế hoạch năm {year} chưa bắt đầu vào ngày kiểm tra.',
    en: 'The plan year {year} has not begun at the audit date.',
  },
  homeUnread: { vi: 'Không đọc được trang chủ của cổng.', en: 'The home page of the portal could not be read.' },
  checkThrew: {
    vi: 'Bộ kiểm tra gặp lỗi nên không kết luận ({fault}).',
    en: 'The check met a fault, so nothing is concluded ({fault}).',
  },
  oneDoubt: {
    vi: 'Chưa thể kết luận: không đọc được {url} ({why}). Đã thấy: {summary}',
    en: 'Cannot tell: {url} could not be read ({why}). Seen so far: {summary}',
  },
  manyDoubts: {
    vi: 'Chưa thể kết luận: không đọc được {count} trang, ví dụ {url} ({why}). Đã thấy: {summary}',
    en: 'Cannot tell: {count} pages could not be read, for example {url} ({why}). Seen so far: {summary}',
  },
} as const satisfies Record<string, Bilingual>;

const REASONS: Readonly<Record<string, Bilingual>> = {
  robots: { vi: 'robots.txt không cho đọc', en: 'robots.txt asks not to read it' },
  'other-host': { vi: 'nằm trên máy chủ khác', en: 'it stands on another host' },
  'private-address': { vi: 'dẫn tới địa chỉ nội bộ', en: 'it leads to a private address' },
  trap: { vi: 'đường dẫn lặp vô tận', en: 'an endless path' },
  calendar: { vi: 'trang lịch vô tận', en: 'an endless calendar' },
  twin: { vi: 'bản in hoặc bản sao của trang khác', en: 'a print version or twin of another page' },
  permutation: { vi: 'biến thể sắp xếp của cùng danh sách', en: 'a sorting of the same list' },
  'too-long': { vi: 'địa chỉ quá dài', en: 'the address is too long' },
  'not-html': { vi: 'tệp đính kèm, chưa đọc được', en: 'an attachment, not read yet' },
  postback: { vi: 'chỉ mở được bằng kịch bản của trang', en: 'only a script of the page can open it' },
  limit: { vi: 'đã hết giới hạn số trang hoặc thời gian', en: 'the limit of pages or minutes was reached' },
  interrupted: { vi: 'lần kiểm tra bị dừng giữa chừng', en: 'the audit was interrupted' },
  redirect: { vi: 'chuyển hướng không theo được', en: 'a redirect that may not be followed' },
  challenge: { vi: 'tường lửa chặn bằng trang kiểm tra', en: 'a firewall answers with a challenge page' },
  timeout: { vi: 'máy chủ không trả lời kịp', en: 'the server did not answer in time' },
  tls: { vi: 'chứng chỉ bảo mật không hợp lệ', en: 'the certificate is not valid' },
  'too-large': { vi: 'trang quá lớn', en: 'the page is too large' },
  unread: { vi: 'chưa được đọc', en: 'it was not read' },
};

/** A reason in words; `http-500` and codes without a sentence of their own are shown as they are. */
export function reasonWords(reason: string): Bilingual {
  const status = /^http-(\d{3})$/.exec(reason)?.[1];
  if (status !== undefined) return { vi: `máy chủ báo lỗi ${status}`, en: `the server answered ${status}` };
  return REASONS[reason] ?? { vi: reason, en: reason };
}
