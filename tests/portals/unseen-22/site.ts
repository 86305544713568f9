/** A whole portal of a department as parts that a mutation changes; how it looks is each portal's own. */

import type { Reply, Route, Routes } from '../../support/server.ts';

export type Outcome = 'passed' | 'partial' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

export interface Expected {
  readonly outcome: Outcome;
  readonly credit?: number;
  /** What it leaves out is free; paths of the portal stand for their urls. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Truth = Readonly<Record<string, Expected>>;

export interface Post {
  path: string;
  title: string;
  lead: string;
  /** ISO; null: no date anywhere. */
  date: string | null;
  more: readonly string[];
  image?: string;
  pinned?: boolean;
}

export interface List {
  readonly path: string;
  readonly label: string;
  posts: Post[];
}

export type Parts = readonly (readonly [label: string, content: string])[];

export interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  /** null: no page of its own. */
  path: string | null;
  parts: Parts;
}

export interface DocumentRow {
  readonly number: string;
  /** ISO. */
  readonly date: string;
  readonly about: string;
  readonly by: string;
  /** Own page or file. */
  readonly at?: string;
}

export interface DocumentList {
  readonly path: string;
  readonly label: string;
  rows: DocumentRow[];
}

export interface MenuItem {
  readonly href: string;
  readonly words: string;
  readonly under?: readonly MenuItem[];
}

export interface Site {
  menu: MenuItem[];
  readonly lists: Record<string, List>;
  readonly documents: Record<string, DocumentList>;
  /** Main content of standing pages by path. */
  readonly pages: Record<string, { title: string; main: string }>;
  /** Blocks beside the main content of the home page, or of all pages, by name. */
  readonly blocks: Record<string, string>;
  procedures: Procedure[];
  readonly served: Record<string, string | Reply | Route>;
  /** The province's portal. */
  readonly province: Record<string, string | Reply>;
}

export interface Mutation {
  readonly id: string;
  readonly change: (site: Site) => void;
  /** All that changes. */
  readonly truth: Truth;
}

export interface Portal {
  readonly id: string;
  readonly plan: string;
  readonly asOf: string;
  /** Path of the page that the audit begins with; the host's first where it is left out. */
  readonly start?: string;
  /** [code, name, abolished] */
  readonly reference: readonly (readonly [code: string, name: string, abolished?: true])[];
  readonly make: () => Site | Promise<Site>;
  readonly render: (site: Site) => Routes;
  readonly truth: Truth;
  readonly mutations: readonly Mutation[];
}

/** `24/08/2022` of `2022-08-24`. */
export const dmy = (date: string): string => date.split('-').reverse().join('/');

export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** News of a department that are on nothing a plan asks for. */
export const SCIENCE_NEWS: readonly (readonly [title: string, lead: string])[] = [
  [
    'Nghiệm thu đề tài chọn giống ngô lai chịu hạn',
    'Hội đồng khoa học đánh giá đề tài đạt loại khá và đề nghị chuyển giao giống cho hai hợp tác xã trồng thử vụ tới.',
  ],
  [
    'Kiểm tra cân, thước tại chợ trung tâm dịp cuối năm',
    'Đoàn thanh tra đã kiểm định 48 phương tiện đo của các hộ kinh doanh và nhắc nhở ba hộ dùng cân quá hạn kiểm định.',
  ],
  [
    'Tuần lễ trưng bày sản phẩm của doanh nghiệp khởi nghiệp',
    'Hơn ba mươi gian hàng giới thiệu nông sản chế biến, thiết bị cảm biến và phần mềm quản lý trang trại.',
  ],
  [
    'Cấp văn bằng bảo hộ nhãn hiệu chứng nhận cho mận hậu',
    'Nhãn hiệu chứng nhận giúp người trồng mận có cơ sở chống hàng giả và bán được giá hơn trong mùa thu hoạch.',
  ],
  [
    'Ứng phó sự cố nguồn phóng xạ: diễn tập tại bệnh viện đa khoa',
    'Buổi diễn tập giả định một nguồn chiếu xạ bị rơi khi vận chuyển, có sự tham gia của công an và y tế.',
  ],
  [
    'Học sinh trung học thi nghiên cứu khoa học kỹ thuật',
    'Cuộc thi có 62 dự án dự thi; giải nhất thuộc về mô hình máy tách hạt của nhóm học sinh lớp 11.',
  ],
  [
    'Chuyển giao kỹ thuật nuôi cá lồng cho bà con ven hồ',
    'Lớp học dài năm ngày dạy cách chọn giống, phòng bệnh và tính khẩu phần thức ăn cho cá lăng nuôi lồng.',
  ],
  [
    'Khai trương phòng thí nghiệm phân tích đất và nước',
    'Phòng thí nghiệm nhận mẫu của nông dân và doanh nghiệp, trả phiếu phân tích sau ba ngày.',
  ],
  [
    'Đoàn công tác của viện nghiên cứu khảo sát vùng dược liệu',
    'Các nhà khoa học lấy mẫu sa nhân, ba kích và đề xuất hướng bảo tồn giống bản địa.',
  ],
  [
    'Hội thảo về truy xuất nguồn gốc nông sản bằng mã QR',
    'Diễn giả trình bày cách ghi nhật ký sản xuất và dán tem để người mua biết rau quả trồng ở đâu.',
  ],
];

const FILLER = [
  'Buổi làm việc diễn ra trong không khí cởi mở. Các ý kiến đều cho rằng cần phân công rõ từng đầu việc, ghi rõ thời gian hoàn thành và người chịu trách nhiệm.',
  'Theo đánh giá chung, phần việc đề ra từ đầu năm cơ bản bám sát tiến độ. Một số khâu còn chậm do thiếu người và do mưa lũ kéo dài ở vùng cao.',
  'Trong thời gian tới, các phòng tiếp tục phối hợp chặt chẽ, kịp thời báo cáo vướng mắc để cùng tháo gỡ.',
  'Nhiều đại biểu đã trao đổi kinh nghiệm từ thực tế ở cơ sở, nêu những điểm cần bổ sung và cách làm đã thấy có kết quả.',
  'Kết luận buổi họp, đồng chí chủ trì biểu dương tinh thần làm việc của các bộ phận và yêu cầu sớm gửi lại văn bản hoàn chỉnh.',
];

export const filler = (seed: string, count = 2): readonly string[] => {
  const start = seed.length;
  return Array.from({ length: count }, (_, index) => FILLER[(start + index * 2) % FILLER.length] ?? '');
};

/** Posts newest first, pinned ones before them, as a list shows them. */
export const inOrder = (posts: readonly Post[]): readonly Post[] =>
  [...posts].sort(
    (one, other) =>
      Number(other.pinned === true) - Number(one.pinned === true) || (other.date ?? '0').localeCompare(one.date ?? '0'),
  );

export const pagesOf = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(all.length / size)) }, (_, page) =>
    all.slice(page * size, (page + 1) * size),
  );

export const byField = (procedures: readonly Procedure[]): ReadonlyMap<string, readonly Procedure[]> =>
  Map.groupBy(procedures, ({ field }) => field);

/** The one post of a list with these words in its title. */
export function postOf(site: Site, list: string, words: string): Post {
  const found = site.lists[list]?.posts.find(({ title }) => title.includes(words));
  if (found === undefined) throw new Error(`no post ${words} in ${list}`);
  return found;
}

/** Takes a piece of markup out, or puts another in its place; it must be there once. */
export function swap(text: string, piece: string, other: string): string {
  if (text.split(piece).length !== 2) throw new Error(`not once: ${piece}`);
  return text.replace(piece, () => other);
}

/** Makes posts with numbers of their own, as content systems count them. */
export function postsFrom(
  first: number,
  step: number,
  pathOf: (serial: number, slugOfTitle: string, folder: string) => string,
): (folder: string, date: string | null, title: string, lead: string, more?: readonly string[]) => Post {
  let serial = first;
  return (folder, date, title, lead, more = []) => {
    serial += step;
    return { path: pathOf(serial, slug(title), folder), title, lead, date, more: [...more, ...filler(title)] };
  };
}
