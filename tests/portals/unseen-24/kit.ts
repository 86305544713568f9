/** What the three portals share: days of the week, what articles say after their lead, lists with a page of their own. */

import { slug, type Parts, type Post } from '../unseen-22/site.ts';

const TAILS = [
  'Phát biểu tại buổi làm việc, lãnh đạo Sở đề nghị từng phòng tự soát lại phần việc được giao và báo về Văn phòng trước ngày 25 hằng tháng.',
  'Sau phần trình bày là phần trao đổi. Có bảy ý kiến nêu những chỗ còn lúng túng, phần lớn do người mới nhận việc chưa quen.',
  'Cuối buổi, mọi người thống nhất ghi lại thành biên bản để tiện theo dõi, đôn đốc.',
  'Được biết, việc này đã được bàn từ cuối năm trước nhưng do dịch bệnh nên nay mới làm được.',
  'Văn phòng Sở sẽ gửi tài liệu qua thư cho những người vắng mặt.',
  'Ông trưởng phòng cho hay cái khó nhất vẫn là thiếu người, còn máy móc và kinh phí thì đã đủ.',
  'Một số hình ảnh của buổi làm việc được đăng ở dưới.',
];

export const tail = (seed: string): readonly string[] => {
  const at = seed.length * 5 + seed.charCodeAt(0);
  return [TAILS[at % TAILS.length] ?? '', TAILS[(at + 3) % TAILS.length] ?? ''];
};

/** 0 is Sunday. */
export const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

export type Told = readonly [date: string | null, title: string, lead: string, ...more: string[]];

export const postsOf = (told: readonly Told[], pathOf: (serial: number, slugOfTitle: string) => string): Post[] =>
  told.map(([date, title, lead, ...more], index) => ({
    path: pathOf(index, slug(title)),
    title,
    lead,
    date,
    more: [...more, ...tail(title)],
  }));

export const PART_LABELS = {
  steps: 'Trình tự thực hiện',
  method: 'Cách thức thực hiện',
  dossier: 'Thành phần, số lượng hồ sơ',
  deadline: 'Thời hạn giải quyết',
  applicants: 'Đối tượng thực hiện',
  authority: 'Cơ quan thực hiện',
  result: 'Kết quả thực hiện',
  fee: 'Phí, lệ phí',
  form: 'Tên mẫu đơn, mẫu tờ khai',
  conditions: 'Yêu cầu, điều kiện thực hiện',
  legalBasis: 'Căn cứ pháp lý',
} as const;

export type Part = keyof typeof PART_LABELS;

/** All parts, but what is replaced (null: not even a heading). */
export const partsOf = (all: Readonly<Record<Part, string>>, other: Partial<Record<Part, string | null>> = {}): Parts =>
  (Object.keys(PART_LABELS) as Part[]).flatMap((part) => {
    const text = other[part] === undefined ? all[part] : other[part];
    return text === null ? [] : [[PART_LABELS[part], text] as const];
  });
