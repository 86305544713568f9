/** What the hotline check says. Gap codes are the ids in kebab-case; `...Fix` says how to mend the gap. */

import type { Bilingual } from '../model/plan.ts';

export const hotlineMessages = {
  passed: {
    vi: 'Cổng công bố đường dây nóng {phones} tại {url}, có đủ {needs}.',
    en: 'The portal publishes the hotline {phones} at {url}, with {needs}.',
  },
  passedOutdated: {
    vi: 'Cổng công bố đường dây nóng {phones} tại {url}, có đủ {needs}; riêng số {raw} ghi kèm không còn gọi được.',
    en: 'The portal publishes the hotline {phones} at {url}, with {needs}; the number {raw} beside it can no longer be called.',
  },
  lacking: {
    vi: 'Cổng công bố đường dây nóng {phones} tại {url} nhưng thiếu {missing}.',
    en: 'The portal publishes the hotline {phones} at {url}, but without {missing}.',
  },
  conflicting: {
    vi: 'Các trang của cổng ghi những số đường dây nóng khác nhau: {phones}.',
    en: 'Pages of the portal give different hotline numbers: {phones}.',
  },
  invalid: {
    vi: 'Số ghi là đường dây nóng, {raw} tại {url}, không gọi được: {problem}.',
    en: 'The number given as the hotline, {raw} at {url}, cannot be called: {problem}.',
  },
  image: {
    vi: 'Nhãn đường dây nóng tại {url} chỉ đi kèm hình ảnh; số điện thoại có thể nằm trong hình mà công cụ không đọc được.',
    en: 'At {url} the hotline label stands beside an image only; the number may be in the image, which is not read.',
  },
  script: {
    vi: 'Trang đường dây nóng {url} chỉ hiện nội dung khi chạy JavaScript, cần dựng bằng trình duyệt mới đọc được: cài Chromium hoặc Chrome, xem --render.',
    en: 'The hotline page {url} shows its contents only by JavaScript; it needs rendering: install Chromium or Chrome, see --render.',
  },
  elsewhere: {
    vi: 'Nhãn đường dây nóng ở trang chủ dẫn sang {url}, nằm ngoài cổng được kiểm tra.',
    en: 'The hotline label on the home page leads to {url}, outside the audited portal.',
  },
  missing: {
    vi: 'Không thấy số điện thoại nào được ghi là đường dây nóng; đã xem trang chủ và {count} trang cách trang chủ một lần bấm.',
    en: 'No phone number is labelled as a hotline; the home page and {count} {count?page|pages} one click from it were looked at.',
  },
  hotlineMissing: {
    vi: 'Trang chủ và các trang cách trang chủ một lần bấm đều không có số điện thoại đường dây nóng.',
    en: 'Neither the home page nor a page one click from it has a hotline number.',
  },
  hotlineMissingFix: {
    vi: 'Ghi “Đường dây nóng: …” cùng số điện thoại dạng chữ ở chân trang chủ, hoặc đặt liên kết tới trang đường dây nóng trên trang chủ.',
    en: 'Put “Đường dây nóng: …” with the number as text in the footer of the home page, or link a hotline page from the home page.',
  },
  hotlinePageEmpty: {
    vi: 'Trang đường dây nóng không có số điện thoại nào.',
    en: 'The hotline page holds no phone number.',
  },
  hotlinePageEmptyFix: {
    vi: 'Ghi vào trang này số điện thoại tiếp nhận phản ánh, kiến nghị, dạng chữ.',
    en: 'Put the phone number that receives feedback on this page, as text.',
  },
  hotlineNoNumber: {
    vi: 'Có nhãn “{label}” nhưng không có số điện thoại đi kèm.',
    en: 'The label “{label}” has no phone number beside it.',
  },
  hotlineNoNumberFix: {
    vi: 'Ghi số điện thoại dạng chữ ngay sau nhãn, hoặc cho nhãn dẫn tới trang đường dây nóng.',
    en: 'Write the number as text right after the label, or let the label lead to the hotline page.',
  },
  hotlineDeadLink: {
    vi: 'Mục “{label}” trên trang chủ không dẫn tới trang nào.',
    en: 'The entry “{label}” on the home page leads nowhere.',
  },
  hotlineDeadLinkFix: {
    vi: 'Gắn cho mục này địa chỉ của trang đường dây nóng và ghi số điện thoại ở trang đó.',
    en: 'Give the entry the address of the hotline page, and put the number on that page.',
  },
  hotlineInvalidNumber: {
    vi: 'Số đường dây nóng {raw} không gọi được: {problem}.',
    en: 'The hotline number {raw} cannot be called: {problem}.',
  },
  hotlineInvalidNumberFix: {
    vi: 'Thay bằng số đang dùng, ghi đủ mã vùng và đủ chữ số.',
    en: 'Replace it with the number in use, with its area code and all its digits.',
  },
  hotlineOutdatedNumberFix: {
    vi: 'Gọi thử {hint}; nếu đúng thì thay số cũ bằng số này.',
    en: 'Try {hint}; if it answers, put it in place of the old number.',
  },
  hotlineNoEmail: {
    vi: 'Đường dây nóng không ghi kèm địa chỉ thư điện tử.',
    en: 'The hotline comes without an e-mail address.',
  },
  hotlineNoEmailFix: {
    vi: 'Ghi địa chỉ thư điện tử tiếp nhận phản ánh ngay cạnh số đường dây nóng, hoặc ở trang mà nhãn đường dây nóng dẫn tới.',
    en: 'Give the e-mail address for feedback beside the hotline number, or on the page that the hotline label leads to.',
  },
  hotlineNoAddress: {
    vi: 'Đường dây nóng không ghi kèm địa chỉ tiếp nhận.',
    en: 'The hotline comes without a postal address.',
  },
  hotlineNoAddressFix: {
    vi: 'Ghi địa chỉ tiếp nhận ngay cạnh số đường dây nóng, hoặc ở trang mà nhãn đường dây nóng dẫn tới; địa chỉ chung ở chân trang không được tính.',
    en: 'Give the postal address beside the hotline number, or on the page its label leads to; the general address in the footer does not count.',
  },
  hotlineConflict: {
    vi: 'Số đường dây nóng ở trang này ({here}) khác với số ở trang khác ({there}).',
    en: 'The hotline number on this page ({here}) differs from that on another page ({there}).',
  },
  hotlineConflictFix: {
    vi: 'Xác định số đang dùng rồi ghi thống nhất trên mọi trang.',
    en: 'Find out which number is in use, and give that one on every page.',
  },
} as const satisfies Record<string, Bilingual>;

/** What is wrong with a number, inside a sentence. */
export const PROBLEM_WORDS: Readonly<Record<string, Bilingual>> = {
  'old-area-code': { vi: 'dùng mã vùng cũ, đã đổi từ năm 2017', en: 'its area code was replaced in 2017' },
  'eleven-digit-mobile': {
    vi: 'là số di động 11 chữ số, loại số đã chuyển sang 10 chữ số từ năm 2018',
    en: 'it is an 11-digit mobile number, and those were shortened to 10 digits in 2018',
  },
  'wrong-length': { vi: 'thừa hoặc thiếu chữ số', en: 'it has too many or too few digits' },
  'no-area-code': { vi: 'thiếu mã vùng', en: 'its area code is missing' },
  'unknown-prefix': { vi: 'đầu số không có trong quy hoạch đánh số', en: 'no such prefix is in the numbering plan' },
};
export const PROBLEM_UNKNOWN: Bilingual = { vi: 'không phải số điện thoại hợp lệ', en: 'it is no valid phone number' };

export const NEED_WORDS: Readonly<Record<'phone' | 'email' | 'address', Bilingual>> = {
  phone: { vi: 'số điện thoại', en: 'a phone number' },
  email: { vi: 'thư điện tử', en: 'an e-mail address' },
  address: { vi: 'địa chỉ', en: 'a postal address' },
};
