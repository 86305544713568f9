/** Sở Khoa học và Công nghệ Hưng Yên on WordPress, 15/11/2024: what stands there, what is true of it, what changes. */

import { change, changeRow, FAILED, HALF, months, PASSED, SCAN, told, untold, without } from '../unseen-28/kit.ts';
import {
  postOf,
  slug,
  type DocumentRow,
  type Expected,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import { PROCEDURES_AT, render } from './hung-yen-look.ts';
import {
  DIGITAL,
  INVENTION,
  MODEL,
  NEW_PROCEDURES,
  NEWS,
  PROCEDURE_REFORM,
  REFORM,
  TRAINING,
  WHY,
} from './hung-yen-posts.ts';
import { changeBlock, parts, postsAt, retell, stays } from './kit.ts';

const COLUMN = '/chuyen-muc/cai-cach-hanh-chinh/';
const PROCEDURE_COLUMN = '/chuyen-muc/hanh-chinh-cong/cai-cach-tthc/';
const DOCUMENTS = '/van-ban-phap-luat-chi-dao/';
const WORKFLOWS = '/hanh-chinh-cong/quy-trinh-noi-bo/';
const RESULTS = '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so/';
const GUIDE = '/huong-dan-dich-vu-cong/';
const FINANCE = '/cong-khai-ngan-sach/';
const RECEPTION = '/tiep-cong-dan/';
const INDICES = '/cac-chi-so-cua-tinh/';

const LAW = 'Luật Năng lượng nguyên tử; Luật Khoa học và Công nghệ';
const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['2.002380', 'Cấp giấy phép tiến hành công việc bức xạ - sử dụng thiết bị X-quang', 'An toàn bức xạ'],
  ['2.002381', 'Gia hạn giấy phép tiến hành công việc bức xạ', 'An toàn bức xạ'],
  ['2.002384', 'Cấp lại giấy phép tiến hành công việc bức xạ', 'An toàn bức xạ'],
  ['2.002385', 'Khai báo thiết bị X-quang chẩn đoán trong y tế', 'An toàn bức xạ'],
  ['1.001786', 'Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ', 'Hoạt động khoa học'],
  ['1.001747', 'Thay đổi, bổ sung nội dung giấy chứng nhận tổ chức khoa học', 'Hoạt động khoa học'],
  ['1.001770', 'Cấp lại giấy chứng nhận hoạt động của văn phòng đại diện', 'Hoạt động khoa học'],
  ['2.001259', 'Kiểm tra nhà nước về chất lượng sản phẩm, hàng hóa nhập khẩu', 'Tiêu chuẩn đo lường'],
  ['2.001209', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận', 'Tiêu chuẩn đo lường'],
  ['1.000449', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng', 'Tiêu chuẩn đo lường'],
  ['1.003542', 'Cấp giấy chứng nhận tổ chức giám định sở hữu công nghiệp', 'Sở hữu trí tuệ'],
];
const UNLISTED = '1.003542';

const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => ({
  code: `${code}.000.00.00.H31`,
  name,
  field,
  path: `/thu-tuc/${slug(name).slice(0, 48)}/`,
  parts: parts('Sở Khoa học và Công nghệ Hưng Yên', 10, LAW),
});

const upload = (number: string): string => `/wp-content/uploads/2024/van-ban/${slug(number)}.pdf`;
const row = (number: string, date: string, about: string, by: string, at = upload(number)): DocumentRow => ({
  number,
  date,
  about,
  by,
  ...(at === '' ? {} : { at }),
});
const PLAN = '09/KH-SKHCN';
const LISTED: readonly DocumentRow[] = [
  row('2114/UBND-NC', '2024-09-19', 'V/v tăng cường kỷ luật, kỷ cương trong giải quyết thủ tục', 'UBND tỉnh'),
  row('1120/QĐ-UBND', '2024-06-05', 'Phê duyệt nhiệm vụ khoa học và công nghệ đợt 1', 'UBND tỉnh'),
  row(PLAN, '2024-01-24', 'Kế hoạch tuyên truyền cải cách hành chính năm 2024', 'Sở Khoa học và Công nghệ'),
  row('193/KH-UBND', '2023-12-26', 'Kế hoạch cải cách hành chính tỉnh Hưng Yên năm 2024', 'UBND tỉnh'),
  row('01/2023/QĐ-UBND', '2023-01-11', 'Quy định về thực hiện cơ chế một cửa', 'UBND tỉnh'),
  row('28-CT/TU', '2022-08-10', 'Chỉ thị về tăng cường lãnh đạo công tác cải cách hành chính', 'Tỉnh ủy', ''),
  row('184/KH-UBND', '2021-12-07', 'Kế hoạch cải cách hành chính giai đoạn 2021 - 2025', 'UBND tỉnh'),
  row('22/2021/QĐ-UBND', '2021-08-12', 'Quy định giá nước sạch nông thôn', 'UBND tỉnh'),
  row('76/NQ-CP', '2021-07-15', 'Chương trình tổng thể cải cách hành chính nhà nước 2021 - 2030', 'Chính phủ'),
  row('06-NQ/TU', '2021-04-15', 'Nghị quyết về cải cách hành chính, nâng cao chỉ số cạnh tranh', 'Tỉnh ủy'),
];

const RESULT_ROWS = [
  ['Quý I/2024', '86', '86', '0', '91%'],
  ['Quý II/2024', '112', '111', '1', '94%'],
] as const;
const resultRow = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const ISO_PAGE =
  '<p>Sở Khoa học và Công nghệ áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015 từ năm 2017 cho toàn bộ hoạt động giải quyết công việc. Phạm vi áp dụng gồm Văn phòng, Thanh tra và các phòng chuyên môn.</p><p>Ban ISO do Phó Giám đốc phụ trách, họp xem xét mỗi năm một lần. Bản công bố hệ thống phù hợp tiêu chuẩn được niêm yết tại trụ sở; các quy trình được rà soát khi quy định thay đổi.</p>';

function make(): Site {
  const at = (title: string): string => `/${slug(title)}/`;
  return {
    menu: [
      {
        href: '/gioi-thieu/',
        words: 'Giới thiệu',
        under: [{ href: '/gioi-thieu/ban-giam-doc/', words: 'Ban Giám đốc' }],
      },
      {
        href: '/chuyen-muc/tin-tuc/',
        words: 'Tin tức',
        under: [{ href: '/chuyen-muc/sang-che/', words: 'Sáng chế - Sáng kiến kỹ thuật' }],
      },
      { href: COLUMN, words: 'Cải cách hành chính', under: [{ href: INDICES, words: 'Các chỉ số của tỉnh' }] },
      {
        href: '/hanh-chinh-cong/',
        words: 'Hành chính công',
        under: [
          { href: PROCEDURE_COLUMN, words: 'Cải cách TTHC' },
          { href: PROCEDURES_AT, words: 'Danh mục TTHC' },
          { href: WORKFLOWS, words: 'Quy trình nội bộ' },
          { href: RESULTS, words: 'Kết quả giải quyết hồ sơ' },
          { href: GUIDE, words: 'Hướng dẫn sử dụng DVC' },
        ],
      },
      { href: DOCUMENTS, words: 'Văn bản' },
      {
        href: '#',
        words: 'Công khai',
        under: [
          { href: FINANCE, words: 'Công khai ngân sách' },
          { href: RECEPTION, words: 'Tiếp công dân' },
        ],
      },
    ],
    lists: {
      news: { path: '/chuyen-muc/tin-tuc/', label: 'Tin tức', posts: postsAt(NEWS, at) },
      reform: { path: COLUMN, label: 'Cải cách hành chính', posts: postsAt(REFORM, at) },
      procedures: { path: PROCEDURE_COLUMN, label: 'Cải cách TTHC', posts: postsAt(PROCEDURE_REFORM, at) },
      invention: { path: '/chuyen-muc/sang-che/', label: 'Sáng chế', posts: postsAt(INVENTION, at) },
    },
    documents: { all: { path: DOCUMENTS, label: 'Văn bản pháp luật, văn bản chỉ đạo', rows: [...LISTED] } },
    pages: {
      '/gioi-thieu/': {
        title: 'Giới thiệu',
        main: '<p>Sở Khoa học và Công nghệ được thành lập năm 1997 khi tái lập tỉnh.</p>',
      },
      '/gioi-thieu/ban-giam-doc/': { title: 'Ban Giám đốc', main: '<p>Giám đốc: Trần Tùng C.</p>' },
      '/hanh-chinh-cong/': {
        title: 'Hành chính công',
        main: `<p>Mời chọn:</p><ul><li><a href="${PROCEDURE_COLUMN}">Cải cách TTHC</a></li><li><a href="${PROCEDURES_AT}">Danh mục TTHC</a></li></ul>`,
      },
      '/author/bbt/': { title: 'Ban Biên tập', main: '<p>Ban Biên tập Trang thông tin điện tử.</p>' },
      [WORKFLOWS]: {
        title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
        main: '<p>Quy trình nội bộ đối với thủ tục gia hạn giấy phép tiến hành công việc bức xạ (tổng thời gian 10 ngày làm việc):</p><table><tbody><tr><td>Bước</td><td>Người thực hiện</td><td>Việc làm</td><td>Thời gian</td></tr><tr><td>1</td><td>Công chức một cửa</td><td>Nhận, số hóa và chuyển hồ sơ</td><td>0,5 ngày</td></tr><tr><td>2</td><td>Trưởng phòng Quản lý chuyên ngành</td><td>Phân công người thẩm định</td><td>0,5 ngày</td></tr><tr><td>3</td><td>Chuyên viên</td><td>Thẩm định, dự thảo giấy phép</td><td>7 ngày</td></tr><tr><td>4</td><td>Lãnh đạo Sở</td><td>Ký duyệt</td><td>1,5 ngày</td></tr><tr><td>5</td><td>Văn thư</td><td>Đóng dấu, trả kết quả</td><td>0,5 ngày</td></tr></tbody></table>',
      },
      [RESULTS]: {
        title: 'Kết quả giải quyết hồ sơ thủ tục hành chính và số hóa hồ sơ',
        main: `<table><thead>${resultRow(['Kỳ báo cáo', 'Tiếp nhận', 'Đúng hạn', 'Quá hạn', 'Tỷ lệ hồ sơ số hóa'])}</thead><tbody>${RESULT_ROWS.map(resultRow).join('')}</tbody></table>`,
      },
      [GUIDE]: {
        title: 'Hướng dẫn sử dụng dịch vụ công trực tuyến',
        main: '<p>Dịch vụ công toàn trình là dịch vụ mà mọi bước từ nộp đơn, trả phí đến nhận kết quả đều làm trên mạng. Dịch vụ công một phần là dịch vụ còn ít nhất một bước phải đến cơ quan hoặc gửi giấy tờ gốc.</p><ol><li>Đăng nhập bằng tài khoản định danh điện tử.</li><li>Tìm thủ tục theo tên hoặc theo mã.</li><li>Khai đơn, đính kèm giấy tờ, gửi đi và giữ lại mã số để tra tình trạng.</li></ol>',
      },
      [FINANCE]: {
        title: 'Công khai ngân sách',
        main: '<ul><li><a href="/wp-content/uploads/2024/01/du-toan-2024.pdf">Công khai dự toán thu, chi ngân sách năm 2024</a></li><li><a href="/wp-content/uploads/2024/07/thuc-hien-6-thang.pdf">Tình hình thực hiện dự toán 6 tháng đầu năm 2024</a></li><li><a href="/wp-content/uploads/2024/05/quyet-toan-2023.pdf">Quyết toán năm 2023</a></li></ul>',
      },
      [RECEPTION]: {
        title: 'Tiếp công dân, giải quyết khiếu nại, tố cáo',
        main: '<p>Nơi tiếp công dân: phòng 102, trụ sở Sở Khoa học và Công nghệ. Thanh tra Sở cử người tiếp công dân vào các ngày làm việc; Giám đốc Sở tiếp công dân định kỳ vào ngày 15 hằng tháng, nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.</p><p>Đơn khiếu nại, tố cáo gửi trực tiếp hoặc qua bưu điện. Thanh tra Sở phân loại, xử lý đơn trong 07 ngày làm việc và thông báo cho người gửi.</p><p>Tin báo về tham nhũng được giữ bí mật theo pháp luật phòng, chống tham nhũng.</p>',
      },
      [INDICES]: {
        title: 'Các chỉ số của tỉnh qua các năm',
        main: '<table><thead><tr><th>Chỉ số</th><th>Năm 2022</th><th>Năm 2023</th></tr></thead><tbody><tr><td>Cải cách hành chính (PAR INDEX)</td><td>83,90 điểm, hạng 41</td><td>87,14 điểm, hạng 27</td></tr><tr><td>Hài lòng về phục vụ hành chính (SIPAS)</td><td>80,12%, hạng 31</td><td>83,45%, hạng 22</td></tr><tr><td>Hiệu quả quản trị và hành chính công (PAPI)</td><td>42,06 điểm, hạng 33</td><td>43,77 điểm, hạng 18</td></tr></tbody></table>',
      },
    },
    blocks: {
      home: '<div class="bn"><a href="https://dichvucong.hungyen.gov.vn"><img src="/wp-content/uploads/2023/02/dvctt.jpg" alt="Cổng dịch vụ công tỉnh"></a></div><div class="bn">Đường dây nóng phòng, chống bão lụt tỉnh: 0221 3863 456</div><div class="bn"><a href="https://most.gov.vn">Bộ Khoa học và Công nghệ</a></div>',
      social:
        '<div class="elementor-social-icons-wrapper elementor-grid"><a class="elementor-icon elementor-social-icon elementor-social-icon-facebook" href="https://www.facebook.com/skhcn.hungyen" target="_blank"><span class="elementor-screen-only">Facebook</span><i class="fab fa-facebook"></i></a></div>',
    },
    procedures: OWN.filter(([code]) => code !== UNLISTED).map(procedure),
    served: {
      ...Object.fromEntries(LISTED.map(({ number }) => [upload(number), SCAN] as const)),
      '/wp-content/uploads/2024/01/du-toan-2024.pdf': SCAN,
      '/wp-content/uploads/2024/07/thuc-hien-6-thang.pdf': SCAN,
      '/wp-content/uploads/2024/05/quyet-toan-2023.pdf': SCAN,
    },
    province: {},
  };
}

const MONTHS = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const column = (outcome: 'passed' | 'partial', byMonth: readonly number[]): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: {
    url: COLUMN,
    linkedFromHome: true,
    newest: '2024-11-05',
    ageDays: 10,
    inPeriod: byMonth.reduce((sum, count) => sum + count, 0),
    byMonth: months(byMonth, 2024),
    undated: 0,
  },
});
const documents = (old: string): readonly object[] => [
  { number: '76/NQ-CP', state: 'published' },
  { number: '23/CT-TTg', state: 'cited' },
  { number: '06-NQ/TU', state: 'published' },
  { number: '184/KH-UBND', state: 'published' },
  { number: '193/KH-UBND', state: 'published' },
  { number: '28-CT/TU', state: 'cited' },
  { number: '01/2023/QĐ-UBND', state: 'published' },
  { number: '22/2020/QĐ-UBND', state: old },
  { number: '05/CT-CTUBND', state: 'cited' },
];
const indices = (dti: object): readonly object[] => [
  { index: 'PAR INDEX', state: 'current', year: 2023, value: 87.14, rank: 27 },
  { index: 'PAPI', state: 'current', year: 2023, value: 43.77, rank: 18 },
  { index: 'SIPAS', state: 'current', year: 2023, value: 83.45, rank: 22 },
  { index: 'ICT INDEX', state: 'missing' },
  { index: 'DDCI', state: 'current', year: 2023, value: 71.35, rank: 6 },
  dti,
];
const quarters = (third: string): readonly object[] => [
  { period: '2024-Q1', state: 'published', url: RESULTS },
  { period: '2024-Q2', state: 'published', url: RESULTS },
  { period: '2024-Q3', state: third },
  { period: '2024-Q4', state: 'not-due' },
];
const FACEBOOK = 'https://www.facebook.com/skhcn.hungyen';
const set = {
  reference: 11,
  listed: 10,
  coverage: 10 / 11,
  missing: [{ code: UNLISTED }],
  abolishedListed: [],
  unknown: [],
  duplicates: [],
};

const truth: Truth = {
  'core-documents': { outcome: 'partial', credit: 8 / 9, details: { documents: documents('missing') } },
  importance: told(WHY),
  'reform-content': { outcome: 'passed' },
  indices: {
    outcome: 'partial',
    credit: 0.75,
    details: { indices: indices({ index: 'DTI', state: 'stale', year: 2022, value: 0.5719, rank: 30 }) },
  },
  'procedure-set': { outcome: 'partial', credit: 10 / 11, details: set },
  'procedure-updates': told(NEW_PROCEDURES),
  workflows: { ...PASSED, details: { url: WORKFLOWS, attachments: 0 } },
  'dossier-results': { outcome: 'partial', credit: 2 / 3, details: { periods: quarters('missing') } },
  'cchc-column': column('passed', MONTHS),
  'procedure-column': {
    ...PASSED,
    details: { url: PROCEDURE_COLUMN, newest: '2024-09-30', ageDays: 46, inPeriod: 3, undated: 0 },
  },
  'online-service': { ...PASSED, details: { links: ['https://dichvucong.hungyen.gov.vn/'], guidance: GUIDE } },
  social: { ...HALF, details: { facebook: FACEBOOK, zalo: null } },
  iso: FAILED,
  'digital-government': told(...DIGITAL),
  models: told(MODEL),
  'head-responsibility': untold,
  finance: { ...PASSED, details: { url: FINANCE, attachments: 3 } },
  'citizen-reception': { ...PASSED, details: { url: RECEPTION, attachments: 0 } },
  'legal-documents': { ...PASSED, details: { url: DOCUMENTS, newest: '2024-09-19', ageDays: 57 } },
  conduct: told(TRAINING),
  'plan-published': { ...PASSED, details: { documents: [{ number: null, state: 'published' }] } },
};

const mutations: readonly Mutation[] = [
  {
    id: 'August has no article on reform',
    change: (site) => {
      postOf(site, 'reform', 'Tinh gọn').date = '2024-09-06';
    },
    truth: { 'cchc-column': column('partial', [1, 1, 1, 1, 1, 1, 1, 0, 2, 1, 1]) },
  },
  {
    id: 'the decision of 2020 is cited in full words',
    change: (site) => {
      const post = postOf(site, 'reform', 'đối thoại');
      post.more = [
        'Trước đó, việc phối hợp được làm theo Quyết định số 22/2020/QĐ-UBND ngày 12 tháng 8 năm 2020 của UBND tỉnh.',
        ...post.more,
      ];
    },
    truth: { 'core-documents': { ...PASSED, details: { documents: documents('cited') } } },
  },
  {
    id: 'a row for the third quarter has no figures yet',
    change: (site) =>
      change(
        site,
        RESULTS,
        '</tbody>',
        '<tr><td>Quý III/2024</td><td colspan="4">Đang tổng hợp số liệu</td></tr></tbody>',
      ),
    truth: stays(truth, 'dossier-results'),
  },
  {
    id: 'the third quarter has figures',
    change: (site) =>
      change(site, RESULTS, '</tbody>', `${resultRow(['Quý III/2024', '97', '97', '0', '96%'])}</tbody>`),
    truth: { 'dossier-results': { ...PASSED, details: { periods: quarters('published') } } },
  },
  {
    id: 'the column on procedures is of August',
    change: (site) => {
      postOf(site, 'procedures', 'Thêm ba').date = '2024-08-20';
    },
    truth: {
      'procedure-column': { ...HALF, details: { url: PROCEDURE_COLUMN, newest: '2024-08-20', ageDays: 87 } },
    },
  },
  {
    id: 'all procedures are listed',
    change: (site) => void site.procedures.push(...OWN.filter(([code]) => code === UNLISTED).map(procedure)),
    truth: { 'procedure-set': { ...PASSED, details: { ...set, listed: 11, coverage: 1, missing: [] } } },
  },
  {
    id: 'the department is on Zalo',
    change: (site) =>
      changeBlock(
        site,
        'social',
        '</a></div>',
        '</a><a class="elementor-icon elementor-social-icon" href="https://zalo.me/2418867091545519032" target="_blank"><span class="elementor-screen-only">Zalo</span></a></div>',
      ),
    truth: { social: { ...PASSED, details: { facebook: FACEBOOK, zalo: 'https://zalo.me/2418867091545519032' } } },
  },
  {
    id: 'Facebook is only for sharing',
    change: (site) => changeBlock(site, 'social', FACEBOOK, 'https://www.facebook.com/sharer/sharer.php?u=skhcn'),
    truth: { social: { ...FAILED, details: { facebook: null, zalo: null } } },
  },
  {
    id: 'a standing page tells of the department’s ISO',
    change: (site) => {
      site.pages['/he-thong-iso/'] = { title: 'Hệ thống ISO 9001:2015 tại Sở', main: ISO_PAGE };
      site.menu.push({ href: '/he-thong-iso/', words: 'ISO hành chính' });
    },
    truth: { iso: { ...PASSED, details: { url: '/he-thong-iso/', attachments: 0 } } },
  },
  {
    id: 'heads answer for reform',
    change: (site) =>
      retell(
        postOf(site, 'reform', 'Sơ kết công tác'),
        'Gắn trách nhiệm người đứng đầu với kết quả cải cách hành chính',
        'Trưởng phòng nào để hồ sơ quá hạn sẽ không được xếp loại tốt cuối năm.',
      ),
    truth: {
      'head-responsibility': told('Gắn trách nhiệm người đứng đầu với kết quả cải cách hành chính'),
    },
  },
  {
    id: 'the index of digital transformation is the year’s',
    change: (site) => {
      const post = postOf(site, 'news', 'Chuyển đổi số cấp tỉnh');
      post.lead =
        'Kết quả DTI năm 2023 vừa công bố: tỉnh Hưng Yên đạt 0,6402 điểm, xếp hạng 24/63, tăng sáu bậc so với năm 2022.';
      post.date = '2024-08-30';
      retell(post, 'Chỉ số DTI: Hưng Yên xếp hạng 24', post.lead);
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 5 / 6,
        details: { indices: indices({ index: 'DTI', state: 'current', year: 2023, value: 0.6402, rank: 24 }) },
      },
      'digital-government': { outcome: 'passed' },
    },
  },
  {
    id: 'the plan is of the year before',
    change: (site) =>
      changeRow(site.documents['all'], PLAN, (one) => ({
        ...one,
        date: '2023-01-24',
        about: 'Kế hoạch tuyên truyền cải cách hành chính năm 2023',
      })),
    truth: { 'plan-published': { ...FAILED, details: { documents: [{ number: null, state: 'missing' }] } } },
  },
  {
    id: 'the plan has a longer name',
    change: (site) =>
      changeRow(site.documents['all'], PLAN, (one) => ({
        ...one,
        about: 'Kế hoạch thông tin, tuyên truyền CCHC năm 2024 của Sở Khoa học và Công nghệ',
      })),
    truth: stays(truth, 'plan-published'),
  },
  {
    id: 'nothing guides who files online',
    change: (site) => without(site, GUIDE),
    truth: { 'online-service': { ...HALF, details: { guidance: null } } },
  },
  {
    id: 'the budget is yet to come',
    change: (site) => {
      site.pages[FINANCE] = { title: 'Công khai ngân sách', main: '<p>Nội dung đang cập nhật</p>' };
    },
    truth: { finance: { ...HALF, details: { url: FINANCE, attachments: 0 } } },
  },
  {
    id: 'the newest document is of June',
    change: (site) => changeRow(site.documents['all'], '2114/UBND-NC', () => null),
    truth: { 'legal-documents': { ...HALF, details: { url: DOCUMENTS, newest: '2024-06-05', ageDays: 163 } } },
  },
  {
    id: 'the model is one of growing lotus',
    change: (site) =>
      retell(
        postOf(site, 'reform', 'Một lần nộp'),
        'Giao lưu văn nghệ chào mừng hội nghị cải cách hành chính',
        'Các tiết mục hát chèo ca ngợi quê nhãn; mô hình trồng sen của xã được giới thiệu bên lề.',
      ),
    truth: { models: untold },
  },
  { id: 'no workflows', change: (site) => without(site, WORKFLOWS), truth: { workflows: FAILED } },
];

export const HUNG_YEN: Portal = {
  id: 'Hưng Yên, WordPress, 15/11/2024',
  plan: 'hungyen-skhcn-2024',
  asOf: '2024-11-15',
  reference: OWN.map(([code, name]) => [`${code}.000.00.00.H31`, name] as const),
  make,
  render,
  truth,
  mutations,
};
