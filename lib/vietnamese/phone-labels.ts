/** Words that stand before a number and say what it is (data, and their matcher). */

import { compilePhrases } from './phrases.ts';
import type { PhraseHit, PhraseMatcher, PhraseRow } from './phrases.ts';
import { wordList } from './word-list.ts';

export type PhoneLabelKind =
  | 'hotline' // a line for people's questions, feedback and petitions
  | 'phone'
  | 'mobile'
  | 'fax'
  | 'other-service' // emergency, electricity, banks: somebody else's line
  | 'not-phone'; // a number that is none

export const PHONE_LABELS: readonly PhraseRow<PhoneLabelKind>[] = [
  {
    id: 'hotline',
    phrases: wordList(`
      đường dây nóng; điện thoại đường dây nóng; số điện thoại đường dây nóng; đt đường dây nóng; số đường dây nóng;
      điện thoại nóng; số điện thoại nóng; đường dây nóng tiếp nhận phản ánh kiến nghị; hotline; hot line; số hotline;
      điện thoại chuyên dùng; số điện thoại chuyên dùng; điện thoại tiếp nhận phản ánh;
      điện thoại tiếp nhận phản ánh kiến nghị; số điện thoại tiếp nhận phản ánh; tổng đài 1022; tổng đài hỗ trợ;
      tổng đài; tổng đài tiếp nhận phản ánh; đt nóng; số nóng; số máy nóng; ĐDN; điện thoại tiếp nhận PAKN;
      số điện thoại tiếp nhận PAKN; gọi phản ánh; điện thoại phản ánh kiến nghị;
      số điện thoại tiếp nhận phản ánh kiến nghị; điện thoại tiếp nhận; số điện thoại tiếp nhận;
      điện thoại phản ánh; số điện thoại phản ánh; đt phản ánh; số đt phản ánh; liên hệ phản ánh; liên hệ phản ánh, góp ý;
      gọi điện phản ánh; phản ánh qua số; phản ánh qua điện thoại; phản ánh về số; phản ánh tiêu cực
    `),
    not: [
      'tổng đài điện lực',
      'tổng đài viên',
      'tổng đài ngân hàng',
      'tổng đài cấp cứu',
      'tổng đài nội bộ',
      'tổng đài nội mạng',
      'tổng đài số nội bộ',
    ],
  },
  {
    id: 'phone',
    phrases: wordList(`
      điện thoại; số điện thoại; đt; sđt; số đt; điện thoại cố định; điện thoại liên hệ; số điện thoại liên hệ; tel;
      phone; telephone; đth; liên hệ số; gọi số; gọi về số; gọi đến số; gọi tới số; gọi về; gọi đến; gọi tới; qua số; về số; qua đầu số; call; đtcq; đtbàn; máy bàn; điện thoại cơ quan; điện thoại văn phòng;
      đt/fax; điện thoại/fax
    `),
  },
  {
    id: 'mobile',
    phrases: wordList(`
    di động; đtdđ; điện thoại di động; số di động; đt di động; mobile; dđ; zalo; cell
  `),
  },
  { id: 'fax', phrases: ['fax', 'số fax', 'máy fax', 'telefax'], not: ['đt/fax', 'điện thoại/fax', 'tel/fax'] },
  {
    id: 'other-service',
    phrases: wordList(`
      cấp cứu; cứu hỏa; cảnh sát; công an; điện lực; tổng đài điện lực; sửa chữa điện; cấp nước; ngân hàng;
      tổng đài ngân hàng; taxi; bảo hành; tổng đài cấp cứu; cứu nạn; tìm kiếm cứu nạn; bảo vệ trẻ em;
      tổng đài quốc gia bảo vệ trẻ em; bảo hiểm xã hội; bưu điện; VNPT; Viettel; FPT; hỗ trợ kỹ thuật; thiết kế web;
      thiết kế bởi; phát triển bởi; đơn vị thiết kế; quảng cáo; tổng đài tư vấn thuế; hải quan; y tế dự phòng
    `),
  },
  {
    id: 'not-phone',
    phrases: wordList(`
      lượt truy cập; số lượt truy cập; tổng lượt truy cập; tổng số lượt truy cập; truy cập; tổng truy cập; lượt xem;
      lượt đọc; số lượt xem; lượt tải; đang truy cập; đang online; trực tuyến hiện tại; khách viếng thăm;
      người truy cập; hôm nay; hôm qua; tháng này; tuần này; visitors; hits; views; mã số thuế; MST; mã số;
      mã số doanh nghiệp; tài khoản; số tài khoản; STK; số TK; tài khoản số; căn cước; căn cước công dân; CCCD; CMND;
      CMTND; chứng minh nhân dân; số định danh; hộ chiếu; mã hồ sơ; số hồ sơ; mã thủ tục; mã TTHC; số giấy phép;
      giấy phép số; giấy phép; số đăng ký; mã đơn; số báo danh; mã vạch; ISBN; ISSN; tọa độ; kinh độ; vĩ độ; số tiền;
      mã bưu chính; zip code; postal code; barcode; mã QR; mã đơn vị; nhiệm kỳ; địa chỉ IP; IP
    `),
  },
];

let matcher: PhraseMatcher<PhoneLabelKind> | null = null;

/** Labels of numbers in a text, in reading order; the longest of overlapping ones. */
export function phoneLabelsIn(text: string): readonly PhraseHit<PhoneLabelKind>[] {
  matcher ??= compilePhrases(PHONE_LABELS, { remembers: true });
  return matcher.match(text);
}

const trade = compilePhrases([
  {
    id: 'trade',
    phrases: wordList(`
      đặt vé; đặt xe; đặt phòng; đặt hàng; đặt bàn; đặt tour; mua vé; bán vé; bán hàng; mua hàng; nhà xe; xe khách; khách sạn; nhà hàng;
      taxi; tuyển sinh; khai giảng; học phí; trường dạy; dạy lái xe; bất động sản; mở bán; bán nhà; bán đất; bán căn hộ; nhà mẫu; đất nền; tư vấn bán hàng; trả góp; vay vốn; giảm giá; ưu đãi; sim số; bảo hiểm xe; bảo hành; khuyến mãi; liên hệ quảng cáo; thiết kế website; thiết kế web; tư vấn website; hosting; tên miền
    `),
  },
]);

/** Whoever sells something: "Nhà xe ... - Hotline đặt vé". */
export function isTrade(text: string): boolean {
  return trade.has(text);
}

export function isHotlineLabel(text: string): boolean {
  return phoneLabelsIn(text).some(({ id }) => id === 'hotline');
}

/** Words before a short number that make it a number to call, folded. */
export const SHORT_NUMBER_OPENERS: readonly string[] = wordList(`
  tong dai; dau so; cong; cong thong tin; he thong; goi; goi so; goi den; goi toi; so; so may; kenh; bam so;
  kien nghi; pakn
`);

/** Words before an extension, folded. */
export const EXTENSION_WORDS: readonly string[] = wordList(`
  so may le; may le; so le; ext; extension; so nhanh; may nhanh; nhanh; bam phim; phim; nhan phim; bam so
`);
