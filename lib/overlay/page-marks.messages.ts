/** What the marks on a live page say: what is asked for, what was found there, how to mend it. */

import type { Bilingual } from '../model/plan.ts';

export const pageMarkMessages = {
  hotlineAsked: {
    vi: 'Trang chủ, hoặc một trang cách trang chủ một lần bấm, có đường dây nóng: {needs}.',
    en: 'The home page, or a page one click from it, gives the hotline: {needs}.',
  },
  hotlineHere: {
    vi: 'Có số điện thoại đường dây nóng: {phone}.',
    en: 'A hotline number is given: {phone}.',
  },
  hotlineInvalid: {
    vi: 'Số ghi là đường dây nóng không gọi được: {phone}.',
    en: 'The number given as the hotline cannot be called: {phone}.',
  },
  hotlineInvalidFix: {
    vi: 'Thay bằng số đang dùng, ghi cả mã vùng.',
    en: 'Put the number in use there, with its area code.',
  },
  hotlineInvalidHint: {
    vi: 'Số này nay được quay là {number}; kiểm tra rồi ghi lại.',
    en: 'This number is dialled {number} now; check it and write it anew.',
  },
  hotlineNoNumber: {
    vi: 'Có nhãn “{label}” nhưng không có số điện thoại đi kèm và nhãn không dẫn tới trang nào.',
    en: 'There is a label “{label}”, but no number beside it, and it leads to no page.',
  },
  hotlineAbsent: {
    vi: 'Trang chủ không có số đường dây nóng, cũng không có nhãn nào dẫn tới.',
    en: 'The home page has no hotline number and no label that leads to one.',
  },
  hotlineFix: {
    vi: 'Ghi “Đường dây nóng: …” cùng số điện thoại, dạng chữ, ở chân trang chủ.',
    en: 'Put “Đường dây nóng: …” with the number, as text, into the footer of the home page.',
  },
  partsAsked: {
    vi: 'Trang của thủ tục có đủ các bộ phận cấu thành.',
    en: 'The procedure’s page has all its constituent parts.',
  },
  partEmpty: {
    vi: 'Mục “{part}” để trống.',
    en: 'Nothing stands under the heading of: {part}.',
  },
  partsHere: {
    vi: 'Đủ các bộ phận cấu thành.',
    en: 'All constituent parts are there.',
  },
  partsAbsent: {
    vi: 'Trang không có mục: {parts}.',
    en: 'The page does not have: {parts}.',
  },
  partsFix: {
    vi: 'Bổ sung mục còn thiếu; mục nào thủ tục không quy định thì vẫn ghi tên mục và “Không”.',
    en: 'Add what is missing; where a part does not apply, keep its heading and write “Không” (none).',
  },
  columnAsked: {
    vi: 'Chuyên mục có bài mới trong vòng {days} ngày.',
    en: 'The column has an article of the last {days} {days?day|days}.',
  },
  columnFresh: {
    vi: 'Bài mới nhất trên trang đăng ngày {date}, cách nay {age} ngày.',
    en: 'The newest article on the page is of {date}, {age} {age?day|days} ago.',
  },
  columnStale: {
    vi: 'Bài mới nhất trên trang đăng ngày {date}, cách nay {age} ngày; cho phép {days} ngày.',
    en: 'The newest article on the page is of {date}, {age} {age?day|days} ago; {days} {days?day is|days are} allowed.',
  },
  columnFix: {
    vi: 'Đăng bài mới; nếu đã đăng ở chuyên mục khác thì đưa cả vào chuyên mục này.',
    en: 'Post an article; where it was posted in another column, show it in this one too.',
  },
  contentAsked: {
    vi: 'Trang có nội dung.',
    en: 'The page has content.',
  },
  updating: {
    vi: 'Trang chỉ ghi “{words}”.',
    en: 'The page only says “{words}”.',
  },
  updatingFix: {
    vi: 'Đăng nội dung, hoặc bỏ liên kết tới trang này cho đến khi có.',
    en: 'Publish the content, or take the links to this page away until there is some.',
  },
  phone: { vi: 'số điện thoại', en: 'phone number' },
  email: { vi: 'thư điện tử', en: 'email' },
  address: { vi: 'địa chỉ', en: 'address' },
} as const satisfies Readonly<Record<string, Bilingual>>;
