/** Five lists, one per kind of requirement, each cut into two pages; what is asked for is whole only with the second. */

import { PROCEDURES, referenceOf, tableOf } from '../../portals/procedures/procedure.ts';

export type ListKind = 'procedure-set' | 'column' | 'documents' | 'published-feedback' | 'periodic-results';

export interface List {
  readonly label: string;
  readonly path: string;
  /** Rows of the first and of the second page. */
  readonly pages: readonly [first: string, second: string];
  /** Both in one. */
  readonly whole: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Pages of single rows. */
  readonly single: Readonly<Record<string, string>>;
  /** What the first page alone gives, where it is all there is. */
  readonly alone: 'partial' | 'failed';
}

const NAME = 'Sở Khoa học và Công nghệ Nghệ An';
const MENU = [
  ['Trang chủ', '/'],
  ['Giới thiệu', '/gioi-thieu'],
] as const;
const LEAD = 'Các phòng của Sở đã bàn việc cụ thể và giao người làm, hạn xong trong tháng.';

export function page(list: List, title: string, main: string, after = ''): string {
  const menu = [...MENU, [list.label, list.path] as const];
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} - ${NAME}</title></head><body>
<div id="header"><div class="name">${NAME}</div></div><div class="menu"><ul>${menu.map(([words, path]) => `<li><a href="${path}">${words}</a></li>`).join('')}</ul></div>
<div id="content"><h1>${title}</h1>${main}</div>${after}
<div id="footer"><p>Giấy phép số 12/GP-STTTT ngày 05/03/2019</p></div></body></html>`;
}

const shown = (day: string): string => day.split('-').toReversed().join('/');

interface Row {
  readonly path: string;
  readonly title: string;
  readonly day: string;
}
const posts = (rows: readonly Row[]): string =>
  `<ul class="posts">${rows.map(({ path, title, day }) => `<li><h3><a href="${path}">${title}</a></h3> <span>(${shown(day)})</span><p>${LEAD}</p></li>`).join('\n')}</ul>`;
const COLUMN_ROWS: readonly Row[] = [
  ['11-08', 'Giao ban cải cách hành chính bàn ba việc khó'],
  ['10-11', 'Bộ phận Một cửa thêm quầy vào giờ cao điểm'],
  ['09-13', 'Chấm điểm cải cách hành chính từng phòng'],
  ['08-09', 'Bớt một bước trình ký trong hồ sơ đo lường'],
  ['07-12', 'Hồ sơ trễ hạn được xin lỗi bằng văn bản'],
  ['06-14', 'Đoàn viên thi tìm hiểu cải cách hành chính'],
  ['05-10', 'Rút kinh nghiệm về niêm yết thủ tục tại quầy'],
  ['04-12', 'Số hóa kết quả giải quyết của năm trước'],
  ['03-08', 'Đọc lại phiếu góp ý của người nộp hồ sơ'],
  ['02-15', 'Các phòng nhận chỉ tiêu hồ sơ trực tuyến'],
  ['01-11', 'Họp tổ cải cách hành chính đầu năm'],
].map(([day = '', title = ''], at) => ({ path: `/bai-viet/${301 + at}.html`, title, day: `2022-${day}` }));

const REPORTS: readonly Row[] = [
  ['10-05', 'III'],
  ['07-04', 'II'],
  ['04-05', 'I'],
].map(([day = '', quarter = ''], at) => ({
  path: `/bai-viet/${401 + at}.html`,
  title: `Kết quả giải quyết thủ tục hành chính quý ${quarter} năm 2022`,
  day: `2022-${day}`,
}));

const question = (day: string, reply: string): string =>
  `<div class="item"><p>Người gửi: Nguyễn Văn An - Ngày gửi: ${shown(day)}</p><p>Câu hỏi: Cơ sở đổi địa chỉ thì phải làm thủ tục gì?</p>${reply === '' ? '' : `<p>Trả lời:</p><p>${reply}</p>`}</div>`;
const REPLY = 'Ông làm thủ tục thay đổi nội dung giấy phép tại bộ phận một cửa.';

const documents = (rows: readonly (readonly [number: string, day: string, about: string])[]): string =>
  `<table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${rows.map(([number, day, about]) => `<tr><td>${number}</td><td>${shown(day)}</td><td>${about}</td></tr>`).join('')}</table>`;

const both = (first: string, second: string, whole: string) => ({ pages: [first, second] as const, whole });
const singles = (rows: readonly Row[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows.map(({ path, title, day }) => [path, `<h1>${title}</h1><p>Ngày đăng: ${shown(day)}</p><p>${LEAD}</p>`]),
  );
const DOCUMENTS = [
  ['12/QĐ-SKHCN', '2022-02-03', 'Kiện toàn ban chỉ đạo'],
  ['15/TB-SKHCN', '2022-02-01', 'Thông báo kết luận'],
  ['64/KH-UBND', '2022-01-28', 'Kế hoạch cải cách hành chính'],
] as const;
const LISTED = PROCEDURES.slice(0, 5);

export const REFERENCE_CSV = referenceOf(LISTED);

export const LISTS: Readonly<Record<ListKind, List>> = {
  'procedure-set': {
    label: 'Thủ tục hành chính',
    path: '/thu-tuc-hanh-chinh',
    ...both(
      tableOf(LISTED.slice(0, 3), { link: () => null }),
      tableOf(LISTED.slice(3), { link: () => null }),
      tableOf(LISTED, { link: () => null }),
    ),
    params: {},
    single: {},
    alone: 'partial',
  },
  column: {
    label: 'Cải cách hành chính',
    path: '/cai-cach-hanh-chinh',
    ...both(posts(COLUMN_ROWS.slice(0, 5)), posts(COLUMN_ROWS.slice(5)), posts(COLUMN_ROWS)),
    params: { topic: 'cchc', maxAgeDays: 30, perMonth: 1 },
    single: singles(COLUMN_ROWS),
    alone: 'partial',
  },
  documents: {
    label: 'Văn bản',
    path: '/van-ban',
    ...both(documents(DOCUMENTS.slice(0, 2)), documents(DOCUMENTS.slice(2)), documents(DOCUMENTS)),
    params: { documents: [{ number: '64/KH-UBND', date: '2022-01-28' }] },
    single: {},
    alone: 'failed',
  },
  'published-feedback': {
    label: 'Hỏi đáp',
    path: '/hoi-dap',
    ...both(
      question('2022-10-03', '') + question('2022-09-05', ''),
      question('2022-05-03', REPLY),
      question('2022-10-03', '') + question('2022-09-05', '') + question('2022-05-03', REPLY),
    ),
    params: { min: 1 },
    single: {},
    alone: 'partial',
  },
  'periodic-results': {
    label: 'Kết quả giải quyết thủ tục hành chính',
    path: '/ket-qua-giai-quyet',
    ...both(posts(REPORTS.slice(0, 2)), posts(REPORTS.slice(2)), posts(REPORTS)),
    params: { topic: 'dossier-results', period: 'quarter' },
    single: singles(REPORTS),
    alone: 'partial',
  },
};
