/** Posts by the dozen: about nothing that a plan asks for, and a bulletin on CCHC for a column. */

import { parts } from './look.ts';
import type { Post } from './town.ts';

const DULL: readonly (readonly [string, string])[] = [
  ['giong-lua', 'Nghiệm thu đề tài chọn tạo giống lúa chịu hạn cho vùng cát ven biển'],
  ['duoc-lieu', 'Khảo sát vùng trồng dược liệu tại các huyện miền núi'],
  ['mat-ong', 'Nhãn hiệu tập thể cho sản phẩm mật ong rừng'],
  ['xang-dau', 'Kiểm tra phương tiện đo tại các cửa hàng xăng dầu'],
  ['gia-dinh-chinh-sach', 'Thăm hỏi gia đình chính sách nhân ngày 27/7'],
  ['bong-chuyen', 'Giải bóng chuyền chào mừng ngày thành lập ngành'],
  ['nguon-gen', 'Hội thảo bảo tồn nguồn gen cây bản địa'],
  ['hien-mau', 'Đoàn viên thanh niên tham gia ngày hội hiến máu'],
  ['quy-khuyen-hoc', 'Trao học bổng cho học sinh vượt khó'],
  ['truong-hoc', 'Đoàn công tác thăm mô hình nuôi tôm công nghệ cao'],
  ['trong-cay', 'Phát động Tết trồng cây đời đời nhớ ơn Bác Hồ'],
  ['che-bien', 'Giới thiệu dây chuyền chế biến nông sản quy mô nhỏ'],
];

export interface Maker {
  /** Of a post's path, from its slug and how many there were. */
  readonly path: (slug: string, nth: number, date: string) => string;
  readonly image?: string;
}

export function dull({ path, image }: Maker, days: readonly string[]): readonly Post[] {
  return days.map((date, at) => {
    const [slug = '', title = ''] = DULL[at % DULL.length] ?? [];
    const round = Math.floor(at / DULL.length);
    return {
      path: path(`${slug}${round === 0 ? '' : `-${round + 1}`}`, at, date),
      title: round === 0 ? title : `${title} (đợt ${round + 1})`,
      date,
      lead: 'Hoạt động nằm trong chương trình công tác thường kỳ của đơn vị.',
      ...(image === undefined ? {} : { image }),
    };
  });
}

/** Articles of a CCHC column. */
export function bulletins({ path, image }: Maker, days: readonly string[]): readonly Post[] {
  return days.map((date, at) => {
    const { y, m } = parts(date);
    const number = days.length - at;
    return {
      path: path(`ban-tin-cai-cach-hanh-chinh-so-${number}`, at, date),
      title: `Bản tin cải cách hành chính số ${number} năm ${y}`,
      date,
      lead: `Những hoạt động cải cách hành chính nổi bật trong tháng ${Number(m)} của các phòng, đơn vị.`,
      ...(image === undefined ? {} : { image }),
    };
  });
}

/** `days('2022', '11-03 10-12')` */
export function days(year: number | string, text: string): readonly string[] {
  return text.split(/\s+/).map((day) => `${year}-${day}`);
}
