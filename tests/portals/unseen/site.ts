/** What a portal written without sight of the engine is made of: pages by path, and what an audit of it must say. */
export type Pages = Record<string, string | { readonly status: number; readonly body: string }>;

export interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
}

export interface Post {
  readonly date: string;
  readonly title: string;
}

export type Outcome = 'passed' | 'partial' | 'failed' | 'cantTell';

/** Details are compared field by field, those that are given; urls are paths here. */
export interface Expected {
  readonly outcome: Outcome;
  readonly credit?: number;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Paths that at least one gap must point to. */
  readonly gapsAt?: readonly string[];
}

export interface UnseenPortal {
  readonly name: string;
  readonly start: string;
  readonly asOf: string;
  readonly pages: Pages;
  /** The reference list as CSV. */
  readonly reference: string;
  readonly needs: readonly string[];
  readonly column?: Readonly<Record<string, unknown>>;
  /** Further options of the command. */
  readonly options?: readonly string[];
  readonly expected: {
    readonly column: Expected;
    readonly 'procedure-set': Expected;
    readonly 'procedure-detail': Expected;
    readonly hotline: Expected;
  };
}

/** The department's own procedures, invented. */
export const OWN: readonly Procedure[] = [
  {
    code: '1.001786',
    name: 'Đăng ký lần đầu hoạt động của tổ chức khoa học và công nghệ',
    field: 'Hoạt động khoa học',
  },
  {
    code: '1.001747',
    name: 'Thay đổi, bổ sung nội dung giấy chứng nhận hoạt động khoa học',
    field: 'Hoạt động khoa học',
  },
  { code: '2.000379', name: 'Khai báo thiết bị X-quang chẩn đoán trong y tế', field: 'An toàn bức xạ' },
  { code: '2.000381', name: 'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán', field: 'An toàn bức xạ' },
  { code: '2.001209', name: 'Công bố hợp quy dựa trên kết quả tự đánh giá', field: 'Tiêu chuẩn đo lường' },
  { code: '1.000449', name: 'Xét tặng giải thưởng chất lượng quốc gia vòng sơ tuyển', field: 'Tiêu chuẩn đo lường' },
];

export const SUFFIX = '.000.00.00.H52';

export function referenceCsv(rows: readonly Procedure[], abolished: readonly Procedure[] = []): string {
  const lines = rows.map((row) => `${row.code}${SUFFIX},"${row.name}",${row.field},còn hiệu lực`);
  const gone = abolished.map((row) => `${row.code}${SUFFIX},"${row.name}",${row.field},bị bãi bỏ`);
  return ['Mã,Tên,Lĩnh vực,Tình trạng', ...lines, ...gone].join('\n');
}

export function dmy(date: string, glue = '/'): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return [day, month, year].join(glue);
}

export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const SUBJECTS = [
  'Đoàn kiểm tra làm việc với bộ phận một cửa về cải cách hành chính',
  'Sở tập huấn nghiệp vụ cải cách hành chính cho công chức',
  'Rút ngắn thời gian giải quyết hồ sơ tại bộ phận một cửa',
  'Giao ban chuyên đề cải cách hành chính của Sở',
  'Khảo sát sự hài lòng của người dân đối với công tác cải cách hành chính',
];

/** One post for each date, titles all different. */
export function posts(dates: readonly string[], subjects: readonly string[] = SUBJECTS): readonly Post[] {
  return dates.map((date, at) => ({
    date,
    title: `${subjects[at % subjects.length]} đợt ${at + 1}`,
  }));
}

/** Days of 2022, newest first: one a month from November back to January. */
export const MONTHLY: readonly string[] = [
  '2022-11-08',
  '2022-10-14',
  '2022-09-20',
  '2022-08-16',
  '2022-07-12',
  '2022-06-09',
  '2022-05-18',
  '2022-04-21',
  '2022-03-15',
  '2022-02-23',
  '2022-01-19',
];

export const ONE_EACH = Object.fromEntries(MONTHLY.map((date) => [date.slice(0, 7), 1]));

const PARTS: readonly (readonly [string, string])[] = [
  ['Trình tự thực hiện', 'Tổ chức nộp hồ sơ tại bộ phận một cửa, công chức kiểm tra và viết giấy hẹn.'],
  ['Cách thức thực hiện', 'Nộp trực tiếp, qua bưu chính công ích hoặc trực tuyến.'],
  ['Thành phần, số lượng hồ sơ', 'Đơn theo mẫu và bản sao giấy tờ liên quan; 01 bộ.'],
  ['Thời hạn giải quyết', '15 ngày làm việc kể từ ngày nhận đủ hồ sơ.'],
  ['Đối tượng thực hiện', 'Tổ chức, cá nhân.'],
  ['Cơ quan thực hiện', 'Sở Khoa học và Công nghệ.'],
  ['Kết quả thực hiện', 'Giấy chứng nhận.'],
  ['Phí, lệ phí', 'Không'],
  ['Tên mẫu đơn, mẫu tờ khai', 'Mẫu số 01 ban hành kèm theo quyết định công bố.'],
  ['Yêu cầu, điều kiện thực hiện', 'Không có'],
  ['Căn cứ pháp lý', 'Luật Khoa học và Công nghệ và các nghị định hướng dẫn.'],
];

/** The constituent parts; what is named in `without` is left out, in `empty` has a heading and nothing under it. */
export function parts(
  render: (label: string, value: string) => string,
  without: readonly string[] = [],
  empty: readonly string[] = [],
): string {
  return PARTS.filter(([label]) => !without.includes(label))
    .map(([label, value]) => render(label, empty.includes(label) ? '' : value))
    .join('\n');
}
