/** Sở Y tế Hưng Yên on WordPress with a block theme, 26/11/2024. */

import type { Reply } from '../../support/server.ts';
import {
  slug,
  type DocumentRow,
  type Expected,
  type Portal,
  type Post,
  type Procedure,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import { around, letter } from '../unseen-26/own.ts';
import { HALF, months, PASSED, SCAN, told, untold, type Line } from '../unseen-28/kit.ts';
import { figure, file, p, PROCEDURES_AT, render } from './hung-yen-look.ts';
import { ownPlan } from './own-plan.ts';
import * as text from './hung-yen-texts.ts';

export const COLUMN = '/category/cai-cach-hanh-chinh/';
export const PROCEDURE_COLUMN = '/category/cai-cach-tthc/';
export const WORKFLOWS = '/quy-trinh-noi-bo/';
export const RESULTS = '/ket-qua-giai-quyet-ho-so/';
export const GUIDE = '/huong-dan-nop-ho-so-truc-tuyen/';
export const ISO = '/he-thong-quan-ly-chat-luong-iso-90012015/';
export const FINANCE = '/cong-khai-ngan-sach/';
export const RECEPTION = '/tiep-cong-dan/';
export const DOCUMENTS = '/van-ban/';
export const SERVICE = 'https://dichvucong.hungyen.gov.vn/';
export const FACEBOOK = 'https://www.facebook.com/soytetinhhungyen';
export const PLAN_FILE = '/wp-content/uploads/2024/02/kh-tuyen-truyen-cchc-2024.pdf';
export const uploads = (name: string): string => `/wp-content/uploads/${name}.pdf`;

export const posts = (lines: readonly Line[]): Post[] =>
  lines.map(([date, title, lead, more = []]) => ({
    path: `/${slug(title)}/`,
    title,
    lead,
    date,
    more: [...more, ...around(title, text.FILLER, 2)],
  }));

export const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => ({
  code: `${code}.000.00.00.H31`,
  name,
  field,
  path: null,
  parts: [],
});

const quarter = (roman: string, got: number): Promise<Reply> =>
  letter(
    'SỞ Y TẾ HƯNG YÊN',
    'BÁO CÁO',
    `Kết quả giải quyết thủ tục hành chính quý ${roman} năm 2024`,
    `Trong quý ${roman} năm 2024, Sở tiếp nhận ${got} hồ sơ, đã giải quyết ${got - 24} hồ sơ,`,
    `trong đó trước hạn và đúng hạn ${got - 26} hồ sơ, quá hạn 02 hồ sơ.`,
    `Tỷ lệ số hóa hồ sơ đạt 91,4%.`,
  );
const QUARTERS = [
  ['2024/10/bc-tthc-quy-3', 'Báo cáo kết quả giải quyết thủ tục hành chính quý III năm 2024'],
  ['2024/07/bc-tthc-quy-2', 'Báo cáo kết quả giải quyết thủ tục hành chính quý II năm 2024'],
  ['2024/04/bc-tthc-quy-1', 'Báo cáo kết quả giải quyết thủ tục hành chính quý I năm 2024'],
] as const;
const BUDGETS = [
  ['2024/01/cong-khai-du-toan-2024', 'Quyết định công khai dự toán thu, chi ngân sách năm 2024'],
  ['2024/04/thuc-hien-du-toan-quy-1', 'Công khai tình hình thực hiện dự toán thu, chi ngân sách quý I năm 2024'],
  ['2024/07/thuc-hien-du-toan-quy-2', 'Công khai tình hình thực hiện dự toán thu, chi ngân sách sáu tháng năm 2024'],
  ['2024/10/thuc-hien-du-toan-quy-3', 'Công khai tình hình thực hiện dự toán thu, chi ngân sách quý III năm 2024'],
] as const;

export const ROWS: readonly DocumentRow[] = [
  {
    number: '3127/UBND-KGVX',
    date: '2024-10-08',
    about: 'Tăng cường quản lý cơ sở hành nghề y, dược tư nhân',
    by: 'UBND tỉnh',
    at: uploads('2024/10/3127-ubnd'),
  },
  {
    number: '1846/SYT-NVY',
    date: '2024-07-25',
    about: 'Hướng dẫn lập sổ theo dõi tiêm chủng tại trạm y tế',
    by: 'Sở Y tế',
    at: uploads('2024/07/1846-syt'),
  },
  {
    number: '14/KH-SYT',
    date: '2024-02-02',
    about: 'Kế hoạch tuyên truyền cải cách hành chính năm 2024',
    by: 'Sở Y tế',
    at: PLAN_FILE,
  },
  {
    number: '193/KH-UBND',
    date: '2023-12-26',
    about: 'Kế hoạch cải cách hành chính nhà nước tỉnh Hưng Yên năm 2024',
    by: 'UBND tỉnh',
    at: uploads('2024/01/193-kh-ubnd'),
  },
  {
    number: '01/2023/QĐ-UBND',
    date: '2023-01-11',
    about: 'Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Văn phòng UBND tỉnh',
    by: 'UBND tỉnh',
    at: uploads('2023/02/qd-01-2023'),
  },
  {
    number: '184/KH-UBND',
    date: '2021-12-07',
    about: 'Kế hoạch cải cách hành chính giai đoạn 2021 - 2025',
    by: 'UBND tỉnh',
    at: uploads('2022/01/184-kh-ubnd'),
  },
  {
    number: '06-NQ/TU',
    date: '2021-09-15',
    about: 'Nghị quyết về đẩy mạnh cải cách hành chính giai đoạn 2021 - 2025',
    by: 'Tỉnh ủy',
  },
  {
    number: '76/NQ-CP',
    date: '2021-07-15',
    about: 'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    by: 'Chính phủ',
    at: uploads('2021/08/nq-76'),
  },
];

export const FACEBOOK_ICON = `<li class="wp-social-link wp-social-link-facebook wp-block-social-link"><a rel="noopener nofollow" target="_blank" href="${FACEBOOK}" class="wp-block-social-link-anchor"><svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2C6.5 2 2 6.5 2 12"></path></svg><span class="wp-block-social-link-label screen-reader-text">Facebook</span></a></li>`;
export const SERVICE_LINK = `<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="${SERVICE}" target="_blank" rel="noreferrer noopener">Cổng dịch vụ công tỉnh Hưng Yên</a></div></div>`;
export const ISO_BODY = p('Nội dung đang được cập nhật.');

async function make(): Promise<Site> {
  const reports = await Promise.all([quarter('III', 642), quarter('II', 588), quarter('I', 517)]);
  return {
    menu: [
      {
        href: '',
        words: 'Giới thiệu',
        under: [
          { href: '/chuc-nang-nhiem-vu/', words: 'Chức năng, nhiệm vụ' },
          { href: '/ban-giam-doc/', words: 'Ban Giám đốc' },
        ],
      },
      {
        href: '/category/tin-hoat-dong/',
        words: 'Tin tức',
        under: [
          { href: '/category/tin-hoat-dong/', words: 'Tin hoạt động' },
          { href: '/category/phong-chong-dich/', words: 'Phòng, chống dịch' },
        ],
      },
      { href: COLUMN, words: 'Cải cách hành chính' },
      {
        href: '/hanh-chinh-cong/',
        words: 'Hành chính công',
        under: [
          { href: PROCEDURES_AT, words: 'Thủ tục hành chính' },
          { href: PROCEDURE_COLUMN, words: 'Cải cách TTHC' },
          { href: WORKFLOWS, words: 'Quy trình nội bộ' },
          { href: RESULTS, words: 'Kết quả giải quyết hồ sơ' },
          { href: GUIDE, words: 'Hướng dẫn nộp hồ sơ trực tuyến' },
          { href: ISO, words: 'ISO 9001:2015' },
        ],
      },
      { href: DOCUMENTS, words: 'Văn bản' },
      { href: FINANCE, words: 'Công khai ngân sách' },
      { href: RECEPTION, words: 'Tiếp công dân' },
      { href: '/lien-he/', words: 'Liên hệ' },
    ],
    lists: {
      news: {
        path: '/category/tin-hoat-dong/',
        label: 'Tin hoạt động',
        posts: posts(text.NEWS).map((post, at) =>
          at % 3 === 0 ? { ...post, image: `/wp-content/uploads/2024/anh-${at}-1024x683.jpg` } : post,
        ),
      },
      reform: {
        path: COLUMN,
        label: 'Cải cách hành chính',
        posts: posts(text.REFORM).map((post) => (post.date === '2024-01-16' ? { ...post, pinned: true } : post)),
      },
      disease: {
        path: '/category/phong-chong-dich/',
        label: 'Phòng, chống dịch',
        posts: posts(text.DISEASE),
      },
      procedures: { path: PROCEDURE_COLUMN, label: 'Cải cách TTHC', posts: posts(text.PROCEDURE_NEWS) },
    },
    documents: { all: { path: DOCUMENTS, label: 'Văn bản pháp luật, văn bản chỉ đạo điều hành', rows: [...ROWS] } },
    pages: {
      '/chuc-nang-nhiem-vu/': {
        title: 'Chức năng, nhiệm vụ',
        main: p(
          'Sở Y tế là cơ quan chuyên môn thuộc UBND tỉnh, giúp UBND tỉnh quản lý nhà nước về chăm sóc và bảo vệ sức khỏe nhân dân trên địa bàn.',
        ),
      },
      '/ban-giam-doc/': {
        title: 'Ban Giám đốc',
        main: figure(
          ['Họ và tên', 'Chức vụ', 'Điện thoại'],
          [
            ['Đỗ Mạnh Trường', 'Giám đốc', '0221.3862.306'],
            ['Lê Thị Hạnh', 'Phó Giám đốc', '0221.3862.307'],
          ],
        ),
      },
      '/hanh-chinh-cong/': {
        title: 'Hành chính công',
        main: `${p('Chuyên trang tập hợp thông tin phục vụ tổ chức, cá nhân khi làm thủ tục tại Sở Y tế.')}<ul class="wp-block-list"><li><a href="${PROCEDURES_AT}">Thủ tục hành chính</a></li><li><a href="${PROCEDURE_COLUMN}">Cải cách TTHC</a></li><li><a href="${WORKFLOWS}">Quy trình nội bộ</a></li><li><a href="${RESULTS}">Kết quả giải quyết hồ sơ</a></li><li><a href="${GUIDE}">Hướng dẫn nộp hồ sơ trực tuyến</a></li></ul>`,
      },
      [WORKFLOWS]: {
        title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
        main: `${p('Quy trình nội bộ giải quyết thủ tục hành chính của Sở Y tế gồm các bước tiếp nhận, phân công, thẩm định, ký duyệt và trả kết quả; mỗi bước ghi rõ người thực hiện và thời gian tính bằng giờ làm việc.')}${file(uploads('2024/03/quy-trinh-noi-bo'), 'Quy trình nội bộ giải quyết thủ tục hành chính của Sở Y tế')}`,
      },
      [RESULTS]: {
        title: 'Kết quả giải quyết hồ sơ thủ tục hành chính',
        main: QUARTERS.map(([name, words]) => file(uploads(name), words)).join('\n'),
      },
      [GUIDE]: {
        title: 'Hướng dẫn nộp hồ sơ trực tuyến',
        main: `${p('Hồ sơ dịch vụ công trực tuyến của Sở Y tế gồm hai loại: toàn trình (nộp, trả kết quả hoàn toàn trên mạng) và một phần (có bước phải đến trực tiếp).')}<ol class="wp-block-list"><li>Đăng nhập Cổng dịch vụ công của tỉnh bằng tài khoản định danh điện tử VNeID.</li><li>Chọn “Sở Y tế”, gõ tên thủ tục vào ô tìm kiếm rồi chọn “Nộp trực tuyến”.</li><li>Điền tờ khai điện tử, đính kèm các tệp, nộp phí trực tuyến nếu có.</li><li>Theo dõi hồ sơ bằng mã số được gửi qua tin nhắn.</li></ol>`,
      },
      [ISO]: { title: 'Hệ thống quản lý chất lượng ISO 9001:2015', main: ISO_BODY },
      [FINANCE]: {
        title: 'Công khai ngân sách',
        main: BUDGETS.map(([name, words]) => file(uploads(name), words)).join('\n'),
      },
      [RECEPTION]: {
        title: 'Tiếp công dân, giải quyết khiếu nại, tố cáo',
        main: `${p('Sở Y tế bố trí phòng tiếp công dân tại tầng 1 trụ sở. Công chức Thanh tra Sở tiếp công dân thường xuyên vào các ngày làm việc trong tuần, sáng từ 7 giờ 30 đến 11 giờ 30, chiều từ 13 giờ 30 đến 17 giờ.')}${p('Giám đốc Sở tiếp công dân định kỳ vào ngày 15 hằng tháng; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc liền sau. Người đến khiếu nại, tố cáo mang theo giấy tờ tùy thân, đơn và tài liệu liên quan; được hướng dẫn, nhận giấy biên nhận và thông báo kết quả thụ lý trong thời hạn luật định.')}`,
      },
      '/lien-he/': {
        title: 'Liên hệ',
        main: p('Thư từ, bài vở xin gửi về Ban Biên tập, số 6 đường Hải Thượng Lãn Ông, thành phố Hưng Yên.'),
      },
      '/thu-tuc-cap-huyen/': {
        title: 'Thủ tục hành chính thuộc thẩm quyền cấp huyện',
        main: figure(
          ['TT', 'Mã thủ tục', 'Tên thủ tục hành chính', 'Cơ quan giải quyết'],
          [
            ['1', '1.002150.000.00.00.H31', 'Khám giám định thương tật lần đầu do tai nạn tại huyện', 'UBND cấp huyện'],
            ['2', '2.001023.000.00.00.H31', 'Liên thông đăng ký khai sinh, cấp thẻ bảo hiểm y tế', 'UBND cấp huyện'],
          ],
        ),
      },
    },
    blocks: {
      side: `${SERVICE_LINK}<p><a href="https://hungyen.gov.vn/">Cổng thông tin điện tử tỉnh Hưng Yên</a></p><p><a href="https://moh.gov.vn/">Bộ Y tế</a></p>`,
      social: `<ul class="wp-block-social-links is-layout-flex">${FACEBOOK_ICON}</ul>`,
    },
    procedures: [...text.LIST.filter(([code]) => code !== text.FORGOTTEN), text.GONE].map(procedure),
    served: {
      ...Object.fromEntries(QUARTERS.map(([name], at) => [uploads(name), reports[at] ?? SCAN])),
      ...Object.fromEntries(BUDGETS.map(([name]) => [uploads(name), SCAN])),
      ...Object.fromEntries(ROWS.flatMap(({ at }) => (at === undefined ? [] : [[at, SCAN]]))),
      [PLAN_FILE]: await letter(
        'SỞ Y TẾ HƯNG YÊN',
        'Số: 14/KH-SYT',
        'Hưng Yên, ngày 02 tháng 02 năm 2024',
        'KẾ HOẠCH Tuyên truyền cải cách hành chính năm 2024',
      ),
      [uploads('2024/03/quy-trinh-noi-bo')]: await letter(
        'QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
        'Bước 1: Bộ phận một cửa tiếp nhận hồ sơ, 4 giờ.',
        'Bước 2: Trưởng phòng phân công, 4 giờ.',
        'Bước 3: Chuyên viên thẩm định, 64 giờ.',
        'Bước 4: Lãnh đạo Sở ký duyệt, 8 giờ.',
      ),
    },
    province: {},
  };
}

export const set = (listed: number, missing: readonly string[], gone: readonly string[] = [text.GONE[0]]) => ({
  reference: 20,
  listed,
  coverage: listed / 20,
  missing: missing.map((code) => ({ code })),
  abolishedListed: gone.map((code) => ({ code })),
  unknown: [],
  duplicates: [],
});
export const BY_MONTH = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
export const column = (
  outcome: 'passed' | 'partial',
  byMonth: readonly number[],
  { newest = '2024-11-12', ageDays = 14, undated = 0 } = {},
): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: {
    url: COLUMN,
    linkedFromHome: true,
    newest,
    ageDays,
    inPeriod: byMonth.reduce((sum, count) => sum + count, 0),
    byMonth: months(byMonth, 2024),
    undated,
  },
});
export const INDEX = {
  PAR: { index: 'PAR INDEX', state: 'current', year: 2023, value: 88.21, rank: 12 },
  SIPAS: { index: 'SIPAS', state: 'current', year: 2023, value: 83.75, rank: 20 },
  PAPI: { index: 'PAPI', state: 'current', year: 2023, value: 43.15, rank: 18 },
  DTI: { index: 'DTI', state: 'current', year: 2023, value: 0.6712, rank: 27 },
  DDCI: { index: 'DDCI', state: 'stale', year: 2022, value: 78.36, rank: 9 },
  ICT: { index: 'ICT INDEX', state: 'missing' },
};
export const indices = (credit: number, changes: Readonly<Record<string, object>> = {}): Expected => ({
  outcome: 'partial',
  credit,
  details: { indices: Object.values({ ...INDEX, ...changes }) },
});
export const periods = (...[first = 'published', second = 'published', third = 'published']: readonly string[]) => [
  { period: '2024-Q1', state: first },
  { period: '2024-Q2', state: second },
  { period: '2024-Q3', state: third },
  { period: '2024-Q4', state: 'not-due' },
];
export const documents = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    '76/NQ-CP': 'published',
    '23/CT-TTg': 'cited',
    '06-NQ/TU': 'cited',
    '184/KH-UBND': 'published',
    '193/KH-UBND': 'published',
    '28-CT/TU': 'missing',
    '01/2023/QĐ-UBND': 'published',
    '22/2020/QĐ-UBND': 'cited',
    '05/CT-CTUBND': 'missing',
    ...changes,
  }).map(([number, state]) => ({ number, state }));

const truth: Truth = {
  'core-documents': { outcome: 'partial', credit: 7 / 9, details: { documents: documents() } },
  importance: told(text.IMPORTANCE),
  'reform-content': PASSED,
  indices: indices(4.5 / 6),
  'procedure-set': { outcome: 'partial', credit: 19 / 20 - 0.1, details: set(19, [text.FORGOTTEN]) },
  'procedure-updates': told(text.UPDATES),
  workflows: { ...PASSED, details: { url: WORKFLOWS, attachments: 1 } },
  'dossier-results': { ...PASSED, details: { periods: periods() } },
  'cchc-column': column('passed', BY_MONTH),
  'procedure-column': {
    ...HALF,
    details: { newest: '2024-08-20', ageDays: 98, inPeriod: 4, byMonth: months([0, 1, 0, 1, 0, 1, 0, 1], 2024) },
  },
  'online-service': { ...PASSED, details: { links: [SERVICE], guidance: GUIDE } },
  social: { ...HALF, details: { facebook: FACEBOOK, zalo: null } },
  iso: { ...HALF, details: { url: ISO, attachments: 0 } },
  'digital-government': told(text.SIGNATURES, text.SECURITY),
  models: told(text.MODEL),
  'head-responsibility': untold,
  finance: { ...PASSED, details: { url: FINANCE, attachments: 4 } },
  'citizen-reception': { ...PASSED, details: { url: RECEPTION, attachments: 0 } },
  'legal-documents': { ...PASSED, details: { url: DOCUMENTS, newest: '2024-10-08', ageDays: 49, inPeriod: 3 } },
  conduct: told(text.CONDUCT),
  'plan-published': { ...PASSED, details: { documents: [{ number: null, state: 'published' }] } },
};

export const HUNG_YEN: Portal = {
  id: 'Hưng Yên, WordPress, 26/11/2024',
  plan: ownPlan({
    of: 'hungyen-skhcn-2024',
    department: { vi: 'Sở Y tế Hưng Yên', en: 'Hưng Yên Department of Health' },
    aliases: ['Sở Y tế', 'Sở Y tế tỉnh Hưng Yên', 'SYT'],
  }),
  asOf: '2024-11-26',
  reference: [
    ...text.LIST.map(([code, name]) => [`${code}.000.00.00.H31`, name] as const),
    [`${text.GONE[0]}.000.00.00.H31`, text.GONE[1], true],
  ],
  make,
  render,
  truth,
  mutations: [],
};
