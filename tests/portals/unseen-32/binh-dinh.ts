/** Sở Nội vụ Bình Định on Joomla, 20/11/2022. */

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
import { change, changeRow, FAILED, HALF, months, PASSED, SCAN, told, untold, wholeParts } from '../unseen-28/kit.ts';
import { PROCEDURES, render } from './binh-dinh-look.ts';
import {
  CONDUCT,
  CORRUPTION,
  DIGITAL,
  INITIATIVE,
  INSPECTION,
  NEWS,
  NOTICES,
  REFORM,
  SIPAS,
  TALK,
} from './binh-dinh-posts.ts';
import { postsOf, type Line } from './own.ts';

const COLUMN = '/index.php/cai-cach-hanh-chinh';
const MOVED = '/index.php/chuyen-de/cong-tac-cchc';
const DIRECTIVES = '/index.php/van-ban/chi-dao-dieu-hanh-cchc';
const LAWS_AT = '/index.php/van-ban/van-ban-chuyen-nganh';
const RESULTS = '/index.php/thu-tuc-hanh-chinh/ket-qua-giai-quyet-ho-so';
const REVIEW = '/index.php/thu-tuc-hanh-chinh/danh-muc-ra-soat';
const GUIDE = '/index.php/thu-tuc-hanh-chinh/huong-dan-dich-vu-cong';
const ROTATION = '/index.php/gioi-thieu/chuyen-doi-vi-tri-cong-tac';

const [CIVIL, SOCIETY, FAITH, AWARD] = [
  'Công chức, viên chức',
  'Tổ chức phi chính phủ',
  'Tôn giáo',
  'Thi đua - Khen thưởng',
];
const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.005384', 'Thi tuyển người vào làm công chức', CIVIL],
  ['2.002156', 'Xét chuyển cán bộ cấp xã thành công chức cấp tỉnh', CIVIL],
  ['1.005388', 'Thi tuyển viên chức', CIVIL],
  ['1.003503', 'Công nhận ban vận động thành lập hội', SOCIETY],
  ['2.001481', 'Cho phép thành lập hội có phạm vi trong tỉnh', SOCIETY],
  ['1.003960', 'Phê duyệt điều lệ của hội', SOCIETY],
  ['1.000788', 'Đề nghị công nhận tổ chức tôn giáo hoạt động tại một tỉnh', FAITH],
  ['1.000780', 'Đăng ký thuyên chuyển chức sắc', FAITH],
  ['1.000934', 'Tặng Cờ thi đua của UBND tỉnh', AWARD],
  ['2.000449', 'Tặng Bằng khen của Chủ tịch UBND tỉnh', AWARD],
];
const procedure = ([code, name, field]: readonly [string, string, string], index: number): Procedure => ({
  code: `${code}.000.00.00.H08`,
  name,
  field,
  path: `${PROCEDURES}/${60 + index}-${slug(name)}`,
  parts: wholeParts('Sở Nội vụ tỉnh Bình Định', 20, 'Luật Cán bộ, công chức; Luật Viên chức'),
});

let serial = 300;
const row = (under: string, number: string, date: string, about: string, by: string): DocumentRow => ({
  number,
  date,
  about,
  by,
  at: `${under}/${(serial += 3)}-${slug(number)}`,
});
const directives = (): DocumentRow[] => [
  row(
    DIRECTIVES,
    '5110/UBND-TH',
    '2022-09-05',
    'Công văn|của UBND tỉnh chấn chỉnh công tác cải cách hành chính',
    'UBND tỉnh',
  ),
  row(DIRECTIVES, '2205/BNV-CCHC', '2022-05-20', 'Công văn|của Bộ Nội vụ về đẩy mạnh cải cách hành chính', 'Bộ Nội vụ'),
  row(DIRECTIVES, '10/KH-UBND', '2022-01-14', 'Kế hoạch|kiểm tra cải cách hành chính của tỉnh năm 2022', 'UBND tỉnh'),
  row(DIRECTIVES, '116/KH-UBND', '2021-11-16', 'Kế hoạch|cải cách hành chính tỉnh Bình Định năm 2022', 'UBND tỉnh'),
  row(DIRECTIVES, '3809/QĐ-UBND', '2021-09-14', 'Quyết định|về cải cách hành chính giai đoạn 2021 - 2025', 'UBND tỉnh'),
  row(DIRECTIVES, '76/NQ-CP', '2021-07-15', 'Nghị quyết|về Chương trình tổng thể cải cách hành chính', 'Chính phủ'),
];
const laws = (): DocumentRow[] => [
  row(LAWS_AT, '06/2022/TT-BNV', '2022-11-02', 'Thông tư|về mã số ngạch công chức hành chính', 'Bộ Nội vụ'),
  row(LAWS_AT, '62/2022/NĐ-CP', '2022-09-12', 'Nghị định|về tổ chức của Bộ Nội vụ', 'Chính phủ'),
  row(LAWS_AT, '45/2010/NĐ-CP', '2010-04-21', 'Nghị định|về hội', 'Chính phủ'),
];

const THIRD = '<td>Quý III/2022</td><td>131</td><td>127</td><td>0</td><td>61%</td>';
const REVIEWED =
  '<p>Sở Nội vụ chọn các thủ tục sau đây để rà soát, đánh giá trong năm 2022:</p><table border="1"><tbody><tr><td>TT</td><td>Tên thủ tục</td><td>Đơn vị chủ trì</td><td>Thời gian</td></tr><tr><td>1</td><td>Cho phép thành lập hội có phạm vi trong tỉnh</td><td>Phòng Tổ chức, biên chế và tổ chức phi chính phủ</td><td>Tháng 4 đến tháng 6</td></tr><tr><td>2</td><td>Phê duyệt điều lệ của hội</td><td>Phòng Tổ chức, biên chế và tổ chức phi chính phủ</td><td>Tháng 4 đến tháng 6</td></tr><tr><td>3</td><td>Đăng ký thuyên chuyển chức sắc</td><td>Ban Tôn giáo</td><td>Tháng 7 đến tháng 9</td></tr><tr><td>4</td><td>Tặng Cờ thi đua của UBND tỉnh</td><td>Ban Thi đua - Khen thưởng</td><td>Tháng 7 đến tháng 9</td></tr></tbody></table>';

function make(): Site {
  serial = 300;
  const posts = (lines: readonly Line[], under: string, first: number) =>
    postsOf(lines, (words, index) => `${under}/${first - index * 4}-${words}`);
  const reform = posts(REFORM, COLUMN, 290).map((one) =>
    /Vĩnh Thạnh|Tọa đàm/u.test(one.title) ? { ...one, image: `/images/2022/${slug(one.title).slice(0, 20)}.jpg` } : one,
  );
  return {
    menu: [
      {
        href: '',
        words: 'Giới thiệu',
        under: [
          { href: '/index.php/gioi-thieu/lich-su', words: 'Lịch sử hình thành' },
          { href: '/index.php/gioi-thieu/chuc-nang', words: 'Chức năng, nhiệm vụ' },
          { href: '/index.php/gioi-thieu/danh-ba', words: 'Danh bạ' },
        ],
      },
      {
        href: '/index.php/tin-tuc',
        words: 'Tin tức',
        under: [
          { href: '/index.php/thanh-tra', words: 'Thanh tra - Pháp chế' },
          { href: '/index.php/thong-bao', words: 'Thông báo' },
        ],
      },
      { href: COLUMN, words: 'Cải cách hành chính' },
      {
        href: PROCEDURES,
        words: 'Thủ tục hành chính',
        under: [
          { href: RESULTS, words: 'Kết quả giải quyết hồ sơ' },
          { href: REVIEW, words: 'Danh mục TTHC rà soát, đánh giá' },
        ],
      },
      {
        href: '',
        words: 'Văn bản',
        under: [
          { href: DIRECTIVES, words: 'Chỉ đạo, điều hành CCHC' },
          { href: LAWS_AT, words: 'Văn bản chuyên ngành' },
        ],
      },
    ],
    lists: {
      news: { path: '/index.php/tin-tuc', label: 'Tin tức', posts: posts(NEWS, '/index.php/tin-tuc', 289) },
      reform: { path: COLUMN, label: 'Cải cách hành chính', posts: reform },
      inspection: {
        path: '/index.php/thanh-tra',
        label: 'Thanh tra - Pháp chế',
        posts: posts(INSPECTION, '/index.php/thanh-tra', 287),
      },
      notices: { path: '/index.php/thong-bao', label: 'Thông báo', posts: posts(NOTICES, '/index.php/thong-bao', 288) },
    },
    documents: {
      directives: { path: DIRECTIVES, label: 'Văn bản chỉ đạo, điều hành CCHC', rows: directives() },
      laws: { path: LAWS_AT, label: 'Văn bản chuyên ngành', rows: laws() },
    },
    pages: {
      '/index.php/gioi-thieu/lich-su': {
        title: 'Lịch sử hình thành',
        main: '<p>Tiền thân của Sở là Ty Nội vụ, ra đời sau Cách mạng Tháng Tám. Năm 1989, khi tỉnh Bình Định được lập lại, Ban Tổ chức chính quyền tỉnh đi vào hoạt động.</p>',
      },
      '/index.php/gioi-thieu/chuc-nang': {
        title: 'Chức năng, nhiệm vụ',
        main: '<p>Sở Nội vụ tham mưu cho UBND tỉnh quản lý nhà nước về tổ chức bộ máy, biên chế, cán bộ, chính quyền địa phương, địa giới, hội, văn thư lưu trữ, tôn giáo và thi đua khen thưởng.</p>',
      },
      '/index.php/gioi-thieu/danh-ba': {
        title: 'Danh bạ',
        main: '<table border="1"><tbody><tr><td>Giám đốc</td><td>Lâm Hải Giang</td><td>0256.3822.701</td></tr><tr><td>Chánh Văn phòng</td><td>Đỗ Thị Diễm</td><td>0256.3822.705</td></tr></tbody></table>',
      },
      [RESULTS]: {
        title: 'Kết quả giải quyết hồ sơ thủ tục hành chính',
        main: `<p>Số liệu tại bộ phận tiếp nhận của Sở Nội vụ:</p><table border="1"><tbody><tr><td>Kỳ</td><td>Tiếp nhận</td><td>Đã giải quyết</td><td>Quá hạn</td><td>Tỷ lệ nộp trực tuyến mức độ 3, 4</td></tr><tr>${THIRD}</tr><tr><td>Quý II/2022</td><td>118</td><td>118</td><td>1</td><td>54%</td></tr><tr><td>Quý I/2022</td><td>96</td><td>95</td><td>0</td><td>47%</td></tr></tbody></table>`,
      },
      [REVIEW]: { title: 'Danh mục thủ tục hành chính rà soát, đánh giá năm 2022', main: REVIEWED },
    },
    blocks: {
      side: '<div class="moduletable"><h3>Liên kết</h3><div class="bannergroup"><a href="https://dichvucong.binhdinh.gov.vn/" target="_blank"><img src="/images/banners/dichvucong.png" alt="Cổng dịch vụ công tỉnh Bình Định"></a><a href="https://binhdinh.gov.vn/" target="_blank"><img src="/images/banners/binhdinh.gif" alt="UBND tỉnh Bình Định"></a></div></div><div class="moduletable"><h3>Đăng nhập</h3><form action="/index.php" method="post"><input name="username" type="text"><input name="password" type="password"><button>Đăng nhập</button></form></div><div class="moduletable"><h3>Số lượt truy cập</h3><p>Hôm nay 318 | Tổng số 1900256</p></div>',
    },
    procedures: OWN.map(procedure),
    served: {
      '/images/vanban/scan.pdf': SCAN,
      '/images/vanban/dm-chuyen-doi-2022.pdf': SCAN,
      '/index.php/component/mailto/':
        '<html><body><form><label>Gửi email đến</label><input name="mailto"></form></body></html>',
    },
    province: {},
  };
}

const BY_MONTH = [1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1];
const column = (outcome: 'passed' | 'partial', byMonth: readonly number[], url = COLUMN): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: {
    url,
    linkedFromHome: true,
    newest: '2022-11-09',
    ageDays: 11,
    inPeriod: byMonth.reduce((sum, count) => sum + count, 0),
    byMonth: months(byMonth, 2022),
    undated: 0,
  },
});
const WHOLE = {
  reference: 10,
  listed: 10,
  coverage: 1,
  missing: [],
  abolishedListed: [],
  unknown: [],
  duplicates: [],
  lists: [PROCEDURES],
};
const quarters = (third: 'published' | 'missing') => [
  { period: '2022-Q1', state: 'published' },
  { period: '2022-Q2', state: 'published' },
  { period: '2022-Q3', state: third },
  { period: '2022-Q4', state: 'not-due' },
];
const documents = (states: readonly string[]): readonly object[] =>
  ['76/NQ-CP', '3809/KH-UBND', '116/KH-UBND', '2405/KH-SNV', '05-NQ/TU'].map((number, index) => ({
    number,
    state: states[index],
  }));
const indices = (sipas: object): readonly object[] => [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.73, rank: 29 },
  sipas,
];
const NO_SIPAS = { index: 'SIPAS', state: 'missing' };

const truth: Truth = {
  'programme-documents': {
    outcome: 'partial',
    credit: 0.8,
    details: { documents: documents(['published', 'published', 'published', 'cited', 'missing']) },
  },
  directives: {
    ...HALF,
    details: { url: DIRECTIVES, linkedFromHome: true, newest: '2022-09-05', ageDays: 76, inPeriod: 3 },
  },
  'procedure-set': { ...PASSED, details: WHOLE },
  'dossier-results': { ...PASSED, details: { periods: quarters('published') } },
  'review-list': { ...PASSED, details: { url: REVIEW, attachments: 0 } },
  initiatives: told(INITIATIVE),
  talks: told(TALK),
  'cchc-column': column('passed', BY_MONTH),
  indices: { ...HALF, details: { indices: indices(NO_SIPAS) } },
  'digital-government': told(DIGITAL),
  'online-service': { ...HALF, details: { guidance: null } },
  conduct: told(CONDUCT),
  'rotation-list': FAILED,
  'anti-corruption': told(CORRUPTION),
};

const add = (site: Site, list: string, line: Line): void => {
  const one = site.lists[list];
  one?.posts.push(...postsOf([line], (words) => `${one.path}/402-${words}`));
};
const addPage = (site: Site, after: string, href: string, words: string, title: string, main: string): void => {
  site.pages[href] = { title, main };
  site.menu = site.menu.map((one) =>
    one.words === after ? { ...one, under: [...(one.under ?? []), { href, words }] } : one,
  );
};

const mutations: readonly Mutation[] = [
  {
    id: 'the column is a sub-item with a shorter name',
    change: (site) => {
      const posts = (site.lists['reform']?.posts ?? []).map((one) => ({
        ...one,
        path: one.path.replace(COLUMN, MOVED),
      }));
      site.lists['reform'] = { path: MOVED, label: 'Công tác CCHC', posts };
      site.menu = [
        ...site.menu.filter(({ href }) => href !== COLUMN),
        { href: '', words: 'Chuyên đề', under: [{ href: MOVED, words: 'Công tác CCHC' }] },
      ];
    },
    truth: { 'cchc-column': column('passed', BY_MONTH, MOVED) },
  },
  {
    id: 'no article has a picture of its own',
    change: (site) => {
      for (const one of site.lists['reform']?.posts ?? []) delete one.image;
    },
    truth: { 'cchc-column': column('partial', BY_MONTH) },
  },
  {
    id: 'a directive of October',
    change: (site) => {
      const list = site.documents['directives'];
      list?.rows.unshift(
        row(DIRECTIVES, '6188/UBND-NC', '2022-10-24', 'Công văn|về nhiệm vụ cải cách hành chính quý IV', 'UBND tỉnh'),
      );
    },
    truth: { directives: { ...PASSED, details: { newest: '2022-10-24', ageDays: 27, inPeriod: 4 } } },
  },
  {
    id: 'the talk was in July',
    change: (site) => void (postOf(site, 'reform', 'Tọa đàm').date = '2022-07-05'),
    truth: { talks: untold, 'cchc-column': column('passed', [1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1]) },
  },
  {
    id: 'a talk in other words',
    change: (site) => {
      const post = postOf(site, 'reform', 'Tọa đàm');
      post.title = 'Công đoàn viên trao đổi kinh nghiệm làm cải cách hành chính ở bộ phận một cửa';
      post.lead = 'Buổi tọa đàm chuyên đề có 60 người dự, nhiều câu chuyện thật được kể ra để cùng học.';
    },
    truth: { talks: told('Công đoàn viên trao đổi kinh nghiệm làm cải cách hành chính ở bộ phận một cửa') },
  },
  {
    id: 'SIPAS of 2021',
    change: (site) =>
      add(site, 'news', [
        '2022-06-02',
        SIPAS,
        'Mức độ hài lòng chung của người dân Bình Định đối với sự phục vụ của cơ quan hành chính nhà nước là 86,05%, xếp thứ 36/63.',
      ]),
    truth: {
      indices: {
        ...PASSED,
        details: { indices: indices({ index: 'SIPAS', state: 'current', year: 2021, value: 86.05, rank: 36 }) },
      },
    },
  },
  {
    id: 'only a target for SIPAS',
    change: (site) =>
      add(site, 'news', [
        '2022-06-02',
        'Phấn đấu Chỉ số SIPAS năm 2022 của tỉnh đạt từ 88%',
        'UBND tỉnh giao Sở Nội vụ theo dõi việc thực hiện mục tiêu SIPAS đạt từ 88% trở lên, thuộc nhóm 20 tỉnh dẫn đầu.',
      ]),
    truth: { indices: { ...HALF, details: { indices: indices(NO_SIPAS) } } },
  },
  {
    id: 'the third quarter has no figures yet',
    change: (site) => change(site, RESULTS, THIRD, '<td>Quý III/2022</td><td colspan="4">Đang tổng hợp</td>'),
    truth: { 'dossier-results': { outcome: 'partial', credit: 2 / 3, details: { periods: quarters('missing') } } },
  },
  {
    id: 'the list lost a procedure',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => !code.startsWith('1.003960'));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: { listed: 9, coverage: 0.9, missing: [{ code: '1.003960' }], unknown: [] },
      },
    },
  },
  {
    id: 'a guide by the new names',
    change: (site) =>
      addPage(
        site,
        'Thủ tục hành chính',
        GUIDE,
        'Hướng dẫn nộp hồ sơ trực tuyến',
        'Hướng dẫn nộp hồ sơ trực tuyến',
        '<p>Dịch vụ công toàn trình: mọi bước đều làm trên mạng. Dịch vụ công một phần: còn bước phải đến quầy.</p><p>Bước 1. Mở Cổng dịch vụ công tỉnh Bình Định, đăng nhập. Bước 2. Chọn Sở Nội vụ rồi chọn thủ tục. Bước 3. Khai mẫu, đính kèm giấy tờ. Bước 4. Bấm nộp và lưu mã hồ sơ.</p>',
      ),
    truth: { 'online-service': { ...PASSED, details: { guidance: GUIDE } } },
  },
  {
    id: 'the posts to be rotated are listed in a scan',
    change: (site) =>
      addPage(
        site,
        'Giới thiệu',
        ROTATION,
        'Chuyển đổi vị trí công tác',
        'Danh mục vị trí công tác phải định kỳ chuyển đổi',
        '<p>Danh mục và thời hạn chuyển đổi năm 2022: <a href="/images/vanban/dm-chuyen-doi-2022.pdf">tải về</a></p>',
      ),
    truth: { 'rotation-list': { ...PASSED, details: { url: ROTATION, attachments: 1 } } },
  },
  {
    id: 'the list of reviewed procedures is being updated',
    change: (site) => change(site, REVIEW, REVIEWED, '<p>Nội dung đang cập nhật...</p>'),
    truth: { 'review-list': { ...HALF, details: { url: REVIEW } } },
  },
  {
    id: 'another resolution 76',
    change: (site) =>
      changeRow(site.documents['directives'], '76/NQ-CP', (one) => ({
        ...one,
        date: '2022-06-07',
        about: 'Nghị quyết|phiên họp Chính phủ về xây dựng pháp luật',
      })),
    truth: {
      'programme-documents': {
        outcome: 'partial',
        credit: 0.6,
        details: { documents: documents(['missing', 'published', 'published', 'cited', 'missing']) },
      },
      directives: { ...HALF, details: { newest: '2022-09-05', inPeriod: 4 } },
    },
  },
  {
    id: 'conduct in other words',
    change: (site) => {
      const post = postOf(site, 'news', 'Quán triệt');
      post.title = 'Nói lời hay, cử chỉ đẹp nơi công sở';
      post.lead =
        'Văn phòng Sở phát động công chức giữ nếp văn hóa công sở: chào hỏi, xin lỗi, cảm ơn khi tiếp công dân.';
    },
    truth: { conduct: told('Nói lời hay, cử chỉ đẹp nơi công sở') },
  },
];

export const BINH_DINH: Portal = {
  id: 'Bình Định, Joomla, 20/11/2022',
  plan: 'binhdinh-snv-2022',
  asOf: '2022-11-20',
  reference: OWN.map(([code, name]) => [`${code}.000.00.00.H08`, name] as const),
  make,
  render,
  truth,
  mutations,
};
