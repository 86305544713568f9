/** Sở Nội vụ Bình Định on DotNetNuke, 28/10/2022: what stands there, what is true of it, what changes. */

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
import { PROCEDURES_AT, render } from './binh-dinh-look.ts';
import { CULTURE, DIGITAL, GRAFT, NEWS, NOTICES, REFORM, SOLUTION, TALK } from './binh-dinh-posts.ts';
import { changeBlock, parts, postsAt, retell, stays } from './kit.ts';

const COLUMN = '/cai-cach-hanh-chinh';
const DIRECTIVES = '/van-ban-chi-dao-cchc';
const REVIEW = '/danh-muc-ra-soat-tthc';
const RESULTS = '/cong-khai-ket-qua-giai-quyet-ho-so';
const ROTATION = '/danh-muc-vi-tri-chuyen-doi';
const FIRST = `${RESULTS}/quy-1-2022`;
const HALF_YEAR = `${RESULTS}/quy-2-2022`;
const NINE_MONTHS = `${RESULTS}/9-thang-2022`;

const LAW = 'Nghị định số 45/2010/NĐ-CP; Luật Tín ngưỡng, tôn giáo';
const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.003503', 'Công nhận ban vận động thành lập hội', 'Hội, quỹ'],
  ['2.001481', 'Thành lập hội', 'Hội, quỹ'],
  ['1.003960', 'Phê duyệt điều lệ hội', 'Hội, quỹ'],
  ['2.001678', 'Đổi tên hội', 'Hội, quỹ'],
  ['1.001894', 'Đăng ký hoạt động tín ngưỡng có phạm vi toàn tỉnh', 'Tôn giáo'],
  ['1.001886', 'Thông báo thuyên chuyển chức sắc', 'Tôn giáo'],
  ['1.000788', 'Đề nghị sinh hoạt tôn giáo tập trung của người nước ngoài', 'Tôn giáo'],
  ['1.010194', 'Phục vụ việc sử dụng tài liệu của độc giả tại phòng đọc', 'Văn thư, lưu trữ'],
  ['1.010195', 'Cấp bản sao và chứng thực lưu trữ', 'Văn thư, lưu trữ'],
  ['2.000449', 'Tặng thưởng Bằng khen của Chủ tịch UBND tỉnh', 'Thi đua, khen thưởng'],
  ['1.000934', 'Tặng Cờ thi đua của UBND tỉnh', 'Thi đua, khen thưởng'],
  ['2.000418', 'Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh', 'Thi đua, khen thưởng'],
];
const GONE = ['1.003841', 'Cấp giấy chứng nhận hội có tính chất đặc thù', 'Hội, quỹ'] as const;

const procedure = ([code, name, field]: readonly [string, string, string], index: number): Procedure => ({
  code: `${code}.000.00.00.H08`,
  name,
  field,
  path: `${PROCEDURES_AT}/view/detail/itemid/${311 + index * 4}`,
  parts: parts('Sở Nội vụ tỉnh Bình Định', 15, LAW),
});

const file = (number: string): string => `/Portals/0/vanban/${slug(number)}.pdf`;
const row = (number: string, date: string, about: string, by: string, at?: string): DocumentRow => ({
  number,
  date,
  about,
  by,
  ...(at === undefined ? {} : { at }),
});
const detail = (number: string): string => `${DIRECTIVES}/chi-tiet/${slug(number)}`;
const DIRECTED: readonly DocumentRow[] = [
  row(
    '5812/UBND-NC',
    '2022-10-03',
    'V/v chấn chỉnh việc tiếp nhận hồ sơ thủ tục hành chính ngoài Bộ phận Một cửa',
    'UBND tỉnh|2022-10-06',
    detail('5812/UBND-NC'),
  ),
  row(
    '1655/SNV-CCHC',
    '2022-08-30',
    'V/v báo cáo công tác cải cách hành chính quý III năm 2022',
    'Sở Nội vụ|2022-08-31',
    detail('1655/SNV-CCHC'),
  ),
  row(
    '11/CT-UBND',
    '2022-06-20',
    'Chỉ thị về nâng cao kết quả chỉ số cải cách hành chính của tỉnh',
    'UBND tỉnh|2022-06-24',
    detail('11/CT-UBND'),
  ),
  row(
    '116/KH-UBND',
    '2021-11-16',
    'Kế hoạch cải cách hành chính tỉnh Bình Định năm 2022',
    'UBND tỉnh|2022-01-05',
    file('116/KH-UBND'),
  ),
  row(
    '2405/KH-SNV',
    '2021-12-24',
    'Kế hoạch cải cách hành chính của Sở Nội vụ năm 2022',
    'Sở Nội vụ|2022-01-04',
    detail('2405/KH-SNV'),
  ),
  row(
    '76/NQ-CP',
    '2021-07-15',
    'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    'Chính phủ|2021-08-02',
    detail('76/NQ-CP'),
  ),
];
const OTHER: readonly DocumentRow[] = [
  row('1702/SNV-TCBC', '2022-09-08', 'V/v rà soát số lượng người làm việc', 'Sở Nội vụ'),
  row('05-NQ/TW', '2016-11-01', 'Nghị quyết về đổi mới mô hình tăng trưởng', 'Ban Chấp hành Trung ương Đảng'),
  row('40/2022/QĐ-UBND', '2022-07-11', 'Quyết định về phân cấp quản lý công trình thủy lợi', 'UBND tỉnh'),
];

const figures = (period: string, received: string, online: string): string =>
  `<p>Kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính của Sở Nội vụ ${period}:</p><table border="1"><tr><td>Nội dung</td><td>Số lượng</td></tr><tr><td>Tổng số hồ sơ tiếp nhận</td><td>${received}</td></tr><tr><td>Giải quyết trước và đúng hạn</td><td>${received}</td></tr><tr><td>Quá hạn</td><td>0</td></tr><tr><td>Tỷ lệ hồ sơ trực tuyến mức độ 3, 4</td><td>${online}</td></tr></table>`;

const REVIEWED =
  '<p>Danh mục thủ tục hành chính được rà soát, đánh giá năm 2022 thuộc phạm vi quản lý của Sở Nội vụ (kèm theo Quyết định số 88/QĐ-SNV ngày 18/02/2022):</p><table border="1"><tr><td>STT</td><td>Tên thủ tục</td><td>Đơn vị chủ trì</td><td>Thời gian</td></tr><tr><td>1</td><td>Đổi tên hội</td><td>Phòng Tổ chức bộ máy</td><td>Tháng 4</td></tr><tr><td>2</td><td>Thông báo thuyên chuyển chức sắc</td><td>Ban Tôn giáo</td><td>Tháng 5</td></tr><tr><td>3</td><td>Cấp bản sao và chứng thực lưu trữ</td><td>Chi cục Văn thư - Lưu trữ</td><td>Tháng 6</td></tr></table><p>Các đơn vị gửi biểu mẫu đánh giá và đề xuất phương án về Văn phòng Sở để tổng hợp.</p>';

function make(): Site {
  return {
    menu: [
      {
        href: 'javascript:void(0)',
        words: 'Giới thiệu',
        under: [
          { href: '/gioi-thieu-chung', words: 'Giới thiệu chung' },
          { href: '/so-do-to-chuc', words: 'Sơ đồ tổ chức' },
        ],
      },
      {
        href: '/tin-tuc',
        words: 'Tin tức - Sự kiện',
        under: [
          { href: '/tin-tuc', words: 'Tin hoạt động ngành' },
          { href: '/thong-bao', words: 'Thông báo' },
        ],
      },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: COLUMN, words: 'Tin CCHC' },
          { href: DIRECTIVES, words: 'Văn bản chỉ đạo CCHC' },
          { href: REVIEW, words: 'Rà soát TTHC' },
        ],
      },
      {
        href: PROCEDURES_AT,
        words: 'TTHC',
        under: [
          { href: PROCEDURES_AT, words: 'Bộ thủ tục hành chính' },
          { href: RESULTS, words: 'Công khai kết quả giải quyết hồ sơ' },
        ],
      },
      { href: '/van-ban', words: 'Văn bản' },
      {
        href: '#',
        words: 'Tổ chức cán bộ',
        under: [{ href: ROTATION, words: 'Vị trí công tác định kỳ chuyển đổi' }],
      },
      { href: '/lien-he', words: 'Liên hệ' },
    ],
    lists: {
      news: {
        path: '/tin-tuc',
        label: 'Tin hoạt động ngành',
        posts: postsAt(NEWS, (title, index) => `/tin-tuc/id/${2210 - index * 13}/${slug(title)}`),
      },
      reform: {
        path: COLUMN,
        label: 'Cải cách hành chính',
        posts: postsAt(REFORM, (title, index) => `${COLUMN}/id/${2204 - index * 17}/${slug(title)}`).map(
          (post, index) => (index % 3 === 0 ? { ...post, image: `/Portals/0/2022/anh-${index}.jpg` } : post),
        ),
      },
      notices: {
        path: '/thong-bao',
        label: 'Thông báo',
        posts: postsAt(NOTICES, (title, index) => `/thong-bao/id/${2190 - index * 41}/${slug(title)}`),
      },
    },
    documents: {
      directives: { path: DIRECTIVES, label: 'Văn bản chỉ đạo cải cách hành chính', rows: [...DIRECTED] },
      other: { path: '/van-ban', label: 'Văn bản', rows: [...OTHER] },
    },
    pages: {
      '/gioi-thieu-chung': {
        title: 'Giới thiệu chung',
        main: '<p>Sở Nội vụ là cơ quan chuyên môn thuộc UBND tỉnh Bình Định, tham mưu về tổ chức bộ máy, biên chế, cán bộ, công chức, thi đua khen thưởng, tôn giáo, văn thư lưu trữ và thanh niên.</p>',
      },
      '/so-do-to-chuc': {
        title: 'Sơ đồ tổ chức',
        main: '<p><img src="/Portals/0/sodo.png" alt="Sơ đồ tổ chức"/></p>',
      },
      '/lien-he': { title: 'Liên hệ', main: '<p>65 Lê Lợi, thành phố Quy Nhơn. Điện thoại: 0256.3822274.</p>' },
      '/huong-dan-thu-dien-tu': {
        title: 'Hướng dẫn sử dụng thư điện tử công vụ',
        main: '<p>Bước 1: mở trình duyệt, gõ địa chỉ máy chủ thư của tỉnh. Bước 2: nhập tên và mật khẩu được cấp. Bước 3: đổi mật khẩu ngay lần đăng nhập đầu tiên. Khi quên mật khẩu, liên hệ quản trị mạng của cơ quan.</p>',
      },
      [REVIEW]: { title: 'Danh mục thủ tục hành chính rà soát, đánh giá', main: REVIEWED },
      [RESULTS]: {
        title: 'Công khai kết quả giải quyết hồ sơ',
        main: `<ul><li><a href="${NINE_MONTHS}">Kết quả giải quyết hồ sơ 9 tháng đầu năm 2022</a></li><li><a href="${HALF_YEAR}">Kết quả giải quyết hồ sơ quý II năm 2022</a></li><li><a href="${FIRST}">Kết quả giải quyết hồ sơ quý I năm 2022</a></li><li><a href="${RESULTS}/nam-2021">Kết quả giải quyết hồ sơ năm 2021</a></li></ul>`,
      },
      [FIRST]: { title: 'Kết quả giải quyết hồ sơ quý I năm 2022', main: figures('quý I năm 2022', '148', '61%') },
      [HALF_YEAR]: {
        title: 'Kết quả giải quyết hồ sơ quý II năm 2022',
        main: figures('quý II năm 2022', '203', '74%'),
      },
      [NINE_MONTHS]: {
        title: 'Kết quả giải quyết hồ sơ 9 tháng đầu năm 2022',
        main: figures('9 tháng đầu năm 2022', '530', '72%'),
      },
      [`${RESULTS}/nam-2021`]: {
        title: 'Kết quả giải quyết hồ sơ năm 2021',
        main: figures('năm 2021', '611', '38%'),
      },
      [ROTATION]: {
        title: 'Danh mục vị trí công tác phải định kỳ chuyển đổi và thời hạn chuyển đổi',
        main: '<p>Tải danh mục ban hành kèm theo Quyết định số 31/QĐ-SNV: <a href="/Portals/0/vanban/danh-muc-chuyen-doi.pdf">tệp đính kèm</a></p>',
      },
      '/thu-tuc-hanh-chinh-cap-huyen': {
        title: 'Thủ tục hành chính cấp huyện',
        main: '<p>Các thủ tục do UBND cấp huyện giải quyết:</p><table border="1"><tr><td>TT</td><td>Tên thủ tục hành chính</td><td>Mã số TTHC</td></tr><tr><td>1</td><td>Công nhận ban vận động thành lập hội có phạm vi trong xã</td><td>1.003827.000.00.00.H08</td></tr><tr><td>2</td><td>Tặng danh hiệu Lao động tiên tiến (cấp huyện)</td><td>1.000804.000.00.00.H08</td></tr></table>',
      },
    },
    blocks: {
      left: '<div class="lmenu"><div class="lm-h">Chuyên mục</div><ul><li><a href="/thong-bao">Thông báo</a></li><li><a href="/huong-dan-thu-dien-tu">Thư điện tử công vụ</a></li></ul></div><div class="qc"><a target="_blank" href="https://dichvucong.binhdinh.gov.vn"><img src="/Portals/0/bn/dvc.jpg" width="230" alt="Dịch vụ công trực tuyến" /></a><a href="https://binhdinh.gov.vn" target="_blank"><img src="/Portals/0/bn/tinh.jpg" width="230" alt="Cổng thông tin tỉnh" /></a></div><div class="lk"><select onchange="window.open(this.value)"><option>-- Liên kết website --</option><option value="https://moha.gov.vn">Bộ Nội vụ</option><option value="https://syt.binhdinh.gov.vn">Sở Y tế</option></select></div><p class="dn">Đường dây nóng Sở Y tế: 0256.3829.494</p>',
      home: '<div class="thamdo"><div class="td-h">Thăm dò ý kiến</div><p>Bạn thấy giao diện mới của trang thế nào?</p><label><input type="radio" name="td"/> Đẹp</label> <label><input type="radio" name="td"/> Chưa đẹp</label></div>',
      'other-levels':
        '<p><i>Xem thêm: <a href="/thu-tuc-hanh-chinh-cap-huyen">Thủ tục hành chính cấp huyện</a></i></p>',
    },
    procedures: [...OWN, GONE].map(procedure),
    served: {
      ...Object.fromEntries([...DIRECTED, ...OTHER].map(({ number }) => [file(number), SCAN])),
      '/Portals/0/vanban/danh-muc-chuyen-doi.pdf': SCAN,
    },
    province: {},
  };
}

const documents = (plan116: string, party: string): readonly object[] => [
  { number: '76/NQ-CP', state: 'published', url: detail('76/NQ-CP') },
  { number: '3809/KH-UBND', state: 'cited' },
  { number: '116/KH-UBND', state: plan116 },
  { number: '2405/KH-SNV', state: 'published', url: detail('2405/KH-SNV') },
  { number: '05-NQ/TU', state: party },
];
const quarters = (third: string): readonly object[] => [
  { period: '2022-Q1', state: 'published' },
  { period: '2022-Q2', state: 'published' },
  { period: '2022-Q3', state: third },
  { period: '2022-Q4', state: 'not-due' },
];
const column = (outcome: 'passed' | 'partial', byMonth: readonly number[]): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: {
    url: COLUMN,
    linkedFromHome: true,
    newest: '2022-10-19',
    ageDays: 9,
    inPeriod: byMonth.reduce((sum, count) => sum + count, 0),
    byMonth: months(byMonth, 2022),
    undated: 0,
  },
});
const directives = (newest: string, ageDays: number): object => ({
  url: DIRECTIVES,
  linkedFromHome: true,
  newest,
  ageDays,
});
const MONTHS = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const par = { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.96, rank: 12 };
const set = { reference: 12, listed: 12, coverage: 1, missing: [], unknown: [], duplicates: [] };

const truth: Truth = {
  'programme-documents': {
    outcome: 'partial',
    credit: 0.8,
    details: { documents: documents('published', 'missing') },
  },
  directives: { ...PASSED, details: { ...directives('2022-10-06', 22), inPeriod: 5 } },
  'procedure-set': {
    outcome: 'partial',
    credit: 0.9,
    details: { ...set, abolishedListed: [{ code: GONE[0] }] },
  },
  'dossier-results': { outcome: 'partial', credit: 2 / 3, details: { periods: quarters('missing') } },
  'review-list': { ...PASSED, details: { url: REVIEW, attachments: 0 } },
  initiatives: told(SOLUTION),
  talks: told(TALK),
  'cchc-column': column('passed', MONTHS),
  indices: {
    outcome: 'partial',
    credit: 0.75,
    details: { indices: [par, { index: 'SIPAS', state: 'stale', year: 2020, value: 84.77, rank: 37 }] },
  },
  'digital-government': told(...DIGITAL),
  'online-service': { ...HALF, details: { links: ['https://dichvucong.binhdinh.gov.vn/'], guidance: null } },
  conduct: told(CULTURE),
  'rotation-list': { ...PASSED, details: { url: ROTATION, attachments: 1 } },
  'anti-corruption': untold,
};

const mutations: readonly Mutation[] = [
  {
    id: 'the article of April is of the year before',
    change: (site) => {
      postOf(site, 'reform', 'Lớp bồi dưỡng').date = '2021-04-13';
    },
    truth: { 'cchc-column': column('partial', [1, 1, 1, 0, 1, 1, 1, 1, 1, 1]) },
  },
  {
    id: 'no article on reform has a picture of its own',
    change: (site) => {
      for (const post of site.lists['reform']?.posts ?? []) delete post.image;
    },
    truth: { 'cchc-column': column('partial', MONTHS) },
  },
  {
    id: 'an article cites the resolution of the provincial party committee',
    change: (site) => {
      const post = postOf(site, 'reform', 'huyện Phù Cát');
      post.more = ['Huyện tiếp tục bám sát Nghị quyết số 05-NQ/TU của Tỉnh ủy Bình Định.', ...post.more];
    },
    truth: { 'programme-documents': { ...PASSED, details: { documents: documents('published', 'cited') } } },
  },
  {
    id: 'plan 116 is of another year',
    change: (site) =>
      changeRow(site.documents['directives'], '116/KH-UBND', (one) => ({
        ...one,
        date: '2020-11-16',
        about: 'Kế hoạch tuyển quân năm 2021',
      })),
    truth: {
      'programme-documents': {
        outcome: 'partial',
        credit: 0.6,
        details: { documents: documents('missing', 'missing') },
      },
    },
  },
  {
    id: 'the newest directive was posted at the end of August',
    change: (site) => changeRow(site.documents['directives'], '5812/UBND-NC', () => null),
    truth: { directives: { ...PASSED, details: { ...directives('2022-08-31', 58), inPeriod: 4 } } },
  },
  {
    id: 'the newest directive was posted in June',
    change: (site) => {
      changeRow(site.documents['directives'], '5812/UBND-NC', () => null);
      changeRow(site.documents['directives'], '1655/SNV-CCHC', () => null);
    },
    truth: { directives: { ...HALF, details: { ...directives('2022-06-24', 126), inPeriod: 3 } } },
  },
  {
    id: 'the abolished procedure is gone',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => !code.startsWith(GONE[0]));
    },
    truth: { 'procedure-set': { ...PASSED, details: { ...set, abolishedListed: [] } } },
  },
  {
    id: 'the report of nine months gives the third quarter’s figures',
    change: (site) =>
      change(
        site,
        NINE_MONTHS,
        '<p>Kết quả tiếp nhận',
        '<p>Riêng trong quý III, Sở tiếp nhận 179 hồ sơ, trong đó nộp trực tuyến 141 hồ sơ; đã giải quyết đúng hạn 179 hồ sơ.</p><p>Kết quả tiếp nhận',
      ),
    truth: { 'dossier-results': { ...PASSED, details: { periods: quarters('published') } } },
  },
  {
    id: 'the first quarter is called the first three months',
    change: (site) => {
      change(site, RESULTS, 'hồ sơ quý I năm 2022', 'hồ sơ 3 tháng đầu năm 2022');
      site.pages[FIRST] = {
        title: 'Kết quả giải quyết hồ sơ 3 tháng đầu năm 2022',
        main: figures('3 tháng đầu năm 2022', '148', '61%'),
      };
    },
    truth: { 'dossier-results': { outcome: 'partial', credit: 2 / 3, details: { periods: quarters('missing') } } },
  },
  {
    id: 'the list of reviewed procedures is yet to come',
    change: (site) => change(site, REVIEW, REVIEWED, '<p>Danh mục năm 2022 đang được cập nhật...</p>'),
    truth: { 'review-list': { ...HALF, details: { url: REVIEW, attachments: 0 } } },
  },
  {
    id: 'the talk was in July',
    change: (site) => {
      postOf(site, 'reform', 'Tọa đàm').date = '2022-07-06';
    },
    truth: { talks: untold, 'cchc-column': column('partial', [1, 1, 1, 1, 1, 0, 2, 1, 1, 1]) },
  },
  {
    id: 'the talk is on the birthday of the youth union',
    change: (site) => {
      const post = postOf(site, 'reform', 'Tọa đàm');
      const list = site.lists['news'];
      if (list === undefined) throw new Error('no news');
      list.posts.push({
        ...post,
        path: '/tin-tuc/id/1740/toa-dam-doan',
        title: 'Tọa đàm kỷ niệm ngày thành lập Hội Người cao tuổi',
        lead: 'Các cụ ôn lại kỷ niệm những ngày đầu lập hội.',
      });
      retell(
        post,
        'Bản tin cải cách hành chính số tháng Sáu',
        'Số này có thơ, tranh vui và giải đáp ô chữ về cải cách hành chính.',
      );
    },
    truth: { talks: untold },
  },
  {
    id: 'the satisfaction of the year is known',
    change: (site) =>
      retell(
        postOf(site, 'reform', 'Chung tay'),
        'Chỉ số hài lòng của người dân đối với cơ quan hành chính nhà nước năm 2021',
        'SIPAS 2021 của Bình Định là 87,41 %, hạng 19/63.',
      ),
    truth: {
      indices: {
        ...PASSED,
        details: { indices: [par, { index: 'SIPAS', state: 'current', year: 2021, value: 87.41, rank: 19 }] },
      },
    },
  },
  {
    id: 'the satisfaction of the year is an aim',
    change: (site) =>
      retell(
        postOf(site, 'reform', 'Chung tay'),
        'Bình Định phấn đấu đưa Chỉ số SIPAS lên nhóm đầu',
        'Tỉnh đặt mục tiêu SIPAS năm 2021 đạt từ 88% trở lên, đứng trong 15 tỉnh dẫn đầu.',
      ),
    truth: stays(truth, 'indices'),
  },
  {
    id: 'a page explains levels 3 and 4',
    change: (site) => {
      site.pages['/huong-dan-dvc'] = {
        title: 'Nộp hồ sơ qua mạng như thế nào?',
        main: '<p>Dịch vụ công mức độ 3: tổ chức, cá nhân điền đơn và gửi hồ sơ qua mạng, đóng lệ phí và nhận kết quả tại cơ quan. Dịch vụ công mức độ 4: cả việc đóng lệ phí cũng làm qua mạng, kết quả được trả qua mạng hoặc bưu điện.</p><p>Cách làm: vào Cổng dịch vụ công của tỉnh, đăng nhập bằng số điện thoại, chọn Sở Nội vụ, chọn thủ tục, bấm Nộp hồ sơ rồi làm theo hướng dẫn trên màn hình.</p>',
      };
      changeBlock(
        site,
        'left',
        '<li><a href="/thong-bao">',
        '<li><a href="/huong-dan-dvc">Hướng dẫn nộp hồ sơ qua mạng</a></li><li><a href="/thong-bao">',
      );
    },
    truth: { 'online-service': { ...PASSED, details: { guidance: '/huong-dan-dvc' } } },
  },
  {
    id: 'the list of posts to rotate is not there',
    change: (site) => without(site, ROTATION),
    truth: { 'rotation-list': FAILED },
  },
  {
    id: 'the law on corruption was explained this year',
    change: (site) => {
      postOf(site, 'news', 'Phòng, chống tham nhũng').date = '2022-05-11';
    },
    truth: { 'anti-corruption': told(GRAFT) },
  },
  {
    id: 'the office culture is a reading corner',
    change: (site) =>
      retell(
        postOf(site, 'news', 'văn hóa công sở'),
        'Phát động phong trào đọc sách trong cơ quan Sở Nội vụ',
        'Tủ sách mới có 300 cuốn, phần nhiều là truyện và sách lịch sử địa phương.',
      ),
    truth: { conduct: untold },
  },
];

export const BINH_DINH: Portal = {
  id: 'Bình Định, DotNetNuke, 28/10/2022',
  plan: 'binhdinh-snv-2022',
  asOf: '2022-10-28',
  reference: [
    ...OWN.map(([code, name]) => [`${code}.000.00.00.H08`, name] as const),
    [`${GONE[0]}.000.00.00.H08`, GONE[1], true],
  ],
  make,
  render,
  truth,
  mutations,
};
