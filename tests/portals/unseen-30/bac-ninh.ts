/** Sở Kế hoạch và Đầu tư Bắc Ninh on SharePoint, 17/06/2022: what stands there, what is true of it, what changes. */

import { change, FAILED, HALF, months, PASSED, SCAN, told, untold, without } from '../unseen-28/kit.ts';
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
import { PROCEDURES_AT, render } from './bac-ninh-look.ts';
import {
  BUSINESS,
  HIRING,
  INVESTMENT,
  NEW_PROCEDURES,
  NEWS,
  ONE_STOP,
  ONLINE,
  REFORM,
  SIMPLER,
  WATCH,
} from './bac-ninh-posts.ts';
import { changeBlock, parts, postsAt, retell, stays } from './kit.ts';

const COLUMN = '/cchc/Pages/tin-cai-cach-hanh-chinh.aspx';
const FUNCTIONS = '/gioithieu/Pages/chuc-nang.aspx';
const ASSESS = '/cchc/Pages/danh-gia-can-bo.aspx';
const FEEDBACK = '/cchc/Pages/phan-anh-kien-nghi.aspx';
const ISO = '/cchc/Pages/iso.aspx';
const CONTACT = '/Pages/duong-day-nong.aspx';
const DISTRICT = '/dvc/Pages/tthc-cap-huyen.aspx';

const LAW = 'Luật Doanh nghiệp; Luật Đầu tư công; Luật Đấu thầu';
const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['2.001610', 'Đăng ký thành lập doanh nghiệp tư nhân', 'Thành lập doanh nghiệp'],
  ['2.001583', 'Đăng ký thành lập công ty TNHH một thành viên', 'Thành lập doanh nghiệp'],
  ['2.001199', 'Đăng ký thành lập công ty cổ phần', 'Thành lập doanh nghiệp'],
  ['2.002043', 'Đăng ký thành lập công ty hợp danh', 'Thành lập doanh nghiệp'],
  ['2.001996', 'Thông báo thay đổi ngành, nghề kinh doanh', 'Thành lập doanh nghiệp'],
  ['2.002023', 'Giải thể doanh nghiệp', 'Thành lập doanh nghiệp'],
  ['1.009645', 'Chấp thuận chủ trương đầu tư của UBND cấp tỉnh', 'Đầu tư tại Việt Nam'],
  ['1.009659', 'Điều chỉnh dự án đầu tư do nhà đầu tư chuyển nhượng', 'Đầu tư tại Việt Nam'],
  ['1.009729', 'Thực hiện hoạt động đầu tư theo hình thức góp vốn', 'Đầu tư tại Việt Nam'],
  ['1.009736', 'Chấm dứt hoạt động văn phòng điều hành', 'Đầu tư tại Việt Nam'],
  ['2.002058', 'Xác nhận chuyên gia dự án viện trợ không hoàn lại', 'Hỗ trợ phát triển'],
  ['2.002283', 'Danh mục dự án đầu tư có sử dụng đất do nhà đầu tư đề xuất', 'Đấu thầu'],
  ['1.005125', 'Đăng ký thành lập liên hiệp hợp tác xã', 'Hợp tác xã'],
  ['2.002013', 'Tạm ngừng kinh doanh của liên hiệp hợp tác xã', 'Hợp tác xã'],
];
const MISSED = '1.009736';

const procedure = ([code, name, field]: readonly [string, string, string], index: number): Procedure => ({
  code: `${code}.000.00.00.H05`,
  name,
  field,
  path: index === 4 ? null : `/dvc/Lists/ThuTuc/DispForm.aspx?ID=${21 + index}`,
  parts: parts('Sở Kế hoạch và Đầu tư Bắc Ninh', 3 + index, LAW),
});

const VIEW = '/Lists/VanBan/DispForm.aspx?ID=';
const row = (number: string, date: string, about: string, by: string, at?: string): DocumentRow => ({
  number,
  date,
  about,
  by,
  ...(at === undefined ? {} : { at }),
});
const DOCUMENTS: readonly DocumentRow[] = [
  row('112/QĐ-UBND', '2022-02-14', 'Về việc công bố danh mục thủ tục lĩnh vực đấu thầu', 'UBND tỉnh'),
  row('2717/KH-KHĐT', '2021-12-30', 'Kế hoạch cải cách hành chính năm 2022', 'Sở KH&ĐT', `${VIEW}88`),
  row('2690/KHĐT-TĐ', '2021-12-28', 'Về việc góp ý chủ trương đầu tư cầu Kênh Vàng', 'Sở KH&ĐT', `${VIEW}87`),
  row('76/NQ-CP', '2021-07-15', 'Ban hành Chương trình tổng thể CCHC nhà nước 2021 - 2030', 'Chính phủ', `${VIEW}71`),
  row('19-NQ/TU', '2017-10-25', 'Nghị quyết về phát triển du lịch làng nghề', 'Tỉnh ủy'),
];

const STEPS =
  '<p>Quy trình xử lý: Bộ phận Pháp chế của Văn phòng Sở nhận ý kiến, vào sổ ngay trong ngày; trong 03 ngày làm việc chuyển phòng chuyên môn nghiên cứu; trong 15 ngày làm việc trả lời cho người gửi bằng văn bản.</p>';
const HOT = '<p>Đường dây nóng: <b>0222.3875.266</b></p>';

function make(): Site {
  return {
    menu: [
      {
        href: '/gioithieu/Pages/default.aspx',
        words: 'Giới thiệu',
        under: [
          { href: FUNCTIONS, words: 'Chức năng, nhiệm vụ' },
          { href: '/gioithieu/Pages/lanh-dao.aspx', words: 'Lãnh đạo Sở' },
        ],
      },
      {
        href: '/tintuc/Pages/tin-tuc-su-kien.aspx',
        words: 'Tin tức',
        under: [
          { href: '/tintuc/Pages/dau-tu-cong.aspx', words: 'Đầu tư công' },
          { href: '/tintuc/Pages/doanh-nghiep.aspx', words: 'Doanh nghiệp' },
        ],
      },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: COLUMN, words: 'Tin tức CCHC' },
          { href: FEEDBACK, words: 'Phản ánh, kiến nghị' },
          { href: ASSESS, words: 'Đánh giá cán bộ một cửa' },
          { href: ISO, words: 'ISO 9001:2015' },
        ],
      },
      {
        href: PROCEDURES_AT,
        words: 'Thủ tục hành chính',
        under: [
          { href: PROCEDURES_AT, words: 'TTHC cấp tỉnh' },
          { href: DISTRICT, words: 'TTHC cấp huyện' },
        ],
      },
      { href: '/Pages/van-ban.aspx', words: 'Văn bản' },
    ],
    lists: {
      news: {
        path: '/tintuc/Pages/tin-tuc-su-kien.aspx',
        label: 'Tin tức - Sự kiện',
        posts: postsAt(NEWS, (_, index) => `/tintuc/Lists/TinTuc/View_Detail.aspx?ItemID=${714 - index * 9}`),
      },
      investment: {
        path: '/tintuc/Pages/dau-tu-cong.aspx',
        label: 'Đầu tư công',
        posts: postsAt(INVESTMENT, (_, index) => `/tintuc/Lists/DauTuCong/View_Detail.aspx?ItemID=${233 - index * 3}`),
      },
      business: {
        path: '/tintuc/Pages/doanh-nghiep.aspx',
        label: 'Doanh nghiệp',
        posts: postsAt(BUSINESS, (_, index) => `/tintuc/Lists/DoanhNghiep/View_Detail.aspx?ItemID=${145 - index * 7}`),
      },
      reform: {
        path: COLUMN,
        label: 'Tin cải cách hành chính',
        posts: postsAt(REFORM, (_, index) => `/cchc/Lists/TinCCHC/View_Detail.aspx?ItemID=${98 - index * 4}`).map(
          (post, index) =>
            index === 1 || index === 5 ? { ...post, image: `/cchc/PublishingImages/a${index}.jpg` } : post,
        ),
      },
    },
    documents: { all: { path: '/Pages/van-ban.aspx', label: 'Văn bản', rows: [...DOCUMENTS] } },
    pages: {
      '/gioithieu/Pages/default.aspx': {
        title: 'Giới thiệu',
        main: '<p>Trang thông tin điện tử Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh hoạt động từ năm 2009.</p>',
      },
      '/gioithieu/Pages/lanh-dao.aspx': {
        title: 'Lãnh đạo Sở',
        main: '<table><tr><td>Giám đốc</td><td>Ông Nguyễn Phương B.</td><td>0222.3822.570</td></tr><tr><td>Phó Giám đốc</td><td>Bà Trần Thị H.</td><td>0222.3822.571</td></tr></table>',
      },
      [FUNCTIONS]: {
        title: 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
        main: '<p><b>1. Vị trí, chức năng.</b> Sở Kế hoạch và Đầu tư thuộc UBND tỉnh Bắc Ninh, giúp UBND tỉnh quản lý nhà nước về quy hoạch, kế hoạch phát triển kinh tế - xã hội, đầu tư trong nước và nước ngoài, đấu thầu, đăng ký doanh nghiệp, kinh tế tập thể.</p><p><b>2. Nhiệm vụ, quyền hạn.</b> Trình UBND tỉnh các kế hoạch năm năm và hằng năm; thẩm định chủ trương đầu tư; cấp giấy chứng nhận đăng ký doanh nghiệp; thanh tra, kiểm tra theo thẩm quyền.</p><p><b>3. Tổ chức bộ máy.</b> Ban Giám đốc; Văn phòng; Thanh tra; các phòng Tổng hợp, Đầu tư, Đấu thầu, Kinh tế đối ngoại, Đăng ký kinh doanh; Trung tâm Xúc tiến đầu tư.</p>',
      },
      [ASSESS]: {
        title: 'Kết quả đánh giá công chức làm việc tại Bộ phận Một cửa',
        main: '<p>Người đến giao dịch bấm nút chọn mức độ hài lòng với từng công chức tiếp nhận và trả kết quả. Tổng hợp năm tháng đầu năm 2022:</p><table><tr><td>Công chức</td><td>Lượt đánh giá</td><td>Rất hài lòng</td><td>Hài lòng</td><td>Chưa hài lòng</td></tr><tr><td>Nguyễn Thị V.</td><td>412</td><td>371</td><td>40</td><td>1</td></tr><tr><td>Ngô Văn K.</td><td>388</td><td>340</td><td>46</td><td>2</td></tr><tr><td>Đỗ Thị Thu H.</td><td>275</td><td>251</td><td>24</td><td>0</td></tr></table><p>Hai trường hợp chưa hài lòng về thời gian chờ đã được trưởng bộ phận gọi điện trao đổi và rút kinh nghiệm.</p>',
      },
      [FEEDBACK]: {
        title: 'Hướng dẫn gửi phản ánh, kiến nghị về quy định hành chính',
        main: '<p>Cá nhân, tổ chức gửi phản ánh, kiến nghị về quy định hành chính tới Sở theo các hình thức:</p><p>+ Thư điện tử: <a href="mailto:pakn.skhdt@bacninh.gov.vn">pakn.skhdt@bacninh.gov.vn</a></p><p>+ Hệ thống của Chính phủ: <a href="https://pakn.dichvucong.gov.vn">pakn.dichvucong.gov.vn</a></p><p>Nội dung viết bằng tiếng Việt, ghi rõ họ tên và số điện thoại.</p>',
      },
      [ISO]: {
        title: 'Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015',
        main: '<p>Tài liệu của hệ thống:</p><p><a href="/cchc/Documents/chinh-sach-chat-luong.pdf">Chính sách chất lượng</a></p><p><a href="/cchc/Documents/danh-gia-noi-bo-2021.pdf">Kết quả đánh giá nội bộ năm 2021</a></p>',
      },
      [CONTACT]: {
        title: 'Thông tin liên hệ của Văn phòng',
        main: '<p>Văn phòng Sở làm việc giờ hành chính, nghỉ thứ Bảy, Chủ nhật.</p>',
      },
      [DISTRICT]: {
        title: 'Thủ tục hành chính cấp huyện',
        main: '<p>Thủ tục do UBND huyện, thành phố giải quyết</p><table class="ms-listviewtable"><tr><th>TT</th><th>Mã TTHC</th><th>Tên thủ tục</th><th>Lĩnh vực</th></tr><tr><td>1</td><td>1.001612.000.00.00.H05</td><td>Đăng ký thành lập hộ kinh doanh</td><td>Hộ kinh doanh</td></tr><tr><td>2</td><td>2.000720.000.00.00.H05</td><td>Đăng ký thay đổi nội dung hộ kinh doanh</td><td>Hộ kinh doanh</td></tr></table>',
      },
      '/en/Pages/about.aspx': {
        title: 'About us',
        main: '<p>The Department of Planning and Investment of Bac Ninh province assists the People’s Committee in planning, investment and business registration. Hotline of Bac Ninh Tourism: 0222.3898.998</p>',
      },
    },
    blocks: {
      left: `<div class="lk"><div class="lk-t">Tiếp nhận ý kiến phản ánh</div>${HOT}</div><div class="lk"><a href="https://dichvucong.bacninh.gov.vn"><img alt="Dịch vụ công" src="/SiteAssets/dvc.png"></a></div><div class="lk"><a href="${CONTACT}">Văn phòng Sở</a></div>`,
      right:
        '<div class="wb"><div>Liên kết</div><a href="https://mpi.gov.vn">Bộ Kế hoạch và Đầu tư</a><br/><a href="https://bacninh.gov.vn">UBND tỉnh Bắc Ninh</a></div><div class="wb">Đường dây nóng Công an tỉnh: 0222.3822.113</div><div class="wb">Lượt truy cập: 02223875</div>',
    },
    procedures: OWN.map(procedure),
    served: {
      ...Object.fromEntries(
        DOCUMENTS.map(({ number }) => [`/Lists/VanBan/Attachments/${slug(number)}.pdf`, SCAN] as const),
      ),
      '/cchc/Documents/chinh-sach-chat-luong.pdf': SCAN,
      '/cchc/Documents/danh-gia-noi-bo-2021.pdf': SCAN,
    },
    province: {},
  };
}

const ALL = [4, 5, 5, 7, 5, 3];
const OF_REFORM = [1, 1, 1, 2, 2, 1];
const cadence = (outcome: 'passed' | 'partial', all = ALL, reform = OF_REFORM): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: {
    inPeriod: all.reduce((sum, count) => sum + count, 0),
    byMonth: months(all, 2022),
    cchcByMonth: months(reform, 2022),
  },
});
const column = { url: COLUMN, linkedFromHome: true, newest: '2022-06-09', ageDays: 8, inPeriod: 8, undated: 0 };
const documents = (last: string): readonly object[] => [
  { number: '76/NQ-CP', state: 'published', url: `${VIEW}71` },
  { number: '23/CT-TTg', state: 'cited' },
  { number: '22/KH-UBND', state: 'cited' },
  { number: '2717/KH-KHĐT', state: 'published', url: `${VIEW}88` },
  { number: '18-NQ/TW', state: 'cited' },
  { number: '19-NQ/TW', state: last },
];
const indices = (ict: object, papi: object): readonly object[] => [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.55, rank: 26 },
  { index: 'SIPAS', state: 'current', year: 2021, value: 88.13, rank: 16 },
  { index: 'PCI', state: 'current', year: 2021, value: 69.45, rank: 7 },
  ict,
  papi,
];
const ICT_OLD = { index: 'ICT INDEX', state: 'stale', year: 2020, rank: 8 };
const PAPI_NONE = { index: 'PAPI', state: 'missing' };
const set = { reference: 14, listed: 14, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };

const truth: Truth = {
  organisation: { ...PASSED, details: { url: FUNCTIONS, attachments: 0 } },
  hotline: { ...HALF, details: { phones: ['+842223875266'], emails: [], conflicts: [] } },
  'procedure-set': { ...PASSED, details: set },
  'procedure-updates': told(NEW_PROCEDURES),
  'staff-assessment': { ...PASSED, details: { url: ASSESS, attachments: 0 } },
  'feedback-process': { ...HALF, details: { url: FEEDBACK, ways: ['email', 'pakn'], process: false } },
  'article-cadence': cadence('passed'),
  'cchc-column': { ...PASSED, details: column },
  'investment-online': told(ONLINE),
  simplification: told(SIMPLER),
  'one-stop': told(ONE_STOP),
  iso: { ...PASSED, details: { url: ISO, attachments: 2 } },
  personnel: told(HIRING),
  indices: { outcome: 'partial', credit: 0.7, details: { indices: indices(ICT_OLD, PAPI_NONE) } },
  'core-documents': { outcome: 'partial', credit: 5 / 6, details: { documents: documents('missing') } },
  results: { outcome: 'passed' },
  models: untold,
  oversight: told(WATCH),
};

const mutations: readonly Mutation[] = [
  {
    id: 'March has only three articles',
    change: (site) => {
      postOf(site, 'news', 'Tặng hoa').date = '2021-03-03';
      postOf(site, 'business', 'tăng 12%').date = '2021-03-29';
    },
    truth: { 'article-cadence': cadence('partial', [4, 5, 3, 7, 5, 3]) },
  },
  {
    id: 'March has none on reform',
    change: (site) => {
      postOf(site, 'reform', 'Kế hoạch rà soát').date = '2022-04-01';
    },
    truth: {
      'article-cadence': cadence('partial', [4, 5, 4, 8, 5, 3], [1, 1, 0, 3, 2, 1]),
    },
  },
  {
    id: 'the newest article on reform is of April',
    change: (site) => {
      for (const words of ['Chi bộ Văn phòng', 'Người dân giám sát', 'Công bố Chỉ số']) {
        const post = postOf(site, 'reform', words);
        post.date = (post.date ?? '').replace('2022', '2021');
      }
    },
    truth: {
      'cchc-column': { ...HALF, details: { ...column, newest: '2022-04-21', ageDays: 57, inPeriod: 5 } },
      'article-cadence': cadence('partial', [4, 5, 5, 7, 3, 2], [1, 1, 1, 2, 0, 0]),
      oversight: untold,
    },
  },
  {
    id: 'a mailbox stands below the hotline',
    change: (site) =>
      changeBlock(
        site,
        'left',
        HOT,
        `${HOT}<p>Hộp thư: <a href="mailto:duongdaynong.skhdt@bacninh.gov.vn">duongdaynong.skhdt@bacninh.gov.vn</a></p>`,
      ),
    truth: {
      hotline: {
        ...PASSED,
        details: { phones: ['+842223875266'], emails: ['duongdaynong.skhdt@bacninh.gov.vn'], conflicts: [] },
      },
    },
  },
  {
    id: 'another page gives another hotline',
    change: (site) =>
      change(site, CONTACT, '<p>Văn phòng Sở', '<p>Đường dây nóng của Sở: 0222.3875.299</p><p>Văn phòng Sở'),
    truth: { hotline: { ...HALF, details: { phones: ['+842223875266', '+842223875299'] } } },
  },
  {
    id: 'the hotline is a picture',
    change: (site) =>
      changeBlock(site, 'left', HOT, '<p>Đường dây nóng:</p><p><img src="/SiteAssets/hotline2022.png" alt=""></p>'),
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'a procedure is not listed',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => !code.startsWith(MISSED));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 13 / 14,
        details: { ...set, listed: 13, coverage: 13 / 14, missing: [{ code: MISSED }] },
      },
    },
  },
  {
    id: 'the list has no codes',
    change: (site) => {
      site.blocks['codes'] = 'none';
      site.procedures = site.procedures.map((one) => ({ ...one, path: null }));
    },
    truth: { 'procedure-set': { ...PASSED, details: set } },
  },
  {
    id: 'the second page of the list answers with an error',
    change: (site) => {
      site.served[`${PROCEDURES_AT}?PageIndex=2`] = { status: 500, body: 'Server Error in / Application.' };
    },
    truth: { 'procedure-set': { outcome: 'cantTell' } },
  },
  {
    id: 'the page on feedback tells its steps',
    change: (site) => change(site, FEEDBACK, '<p>Nội dung viết bằng', `${STEPS}<p>Nội dung viết bằng`),
    truth: {
      'feedback-process': { ...PASSED, details: { url: FEEDBACK, ways: ['email', 'pakn'], process: true } },
    },
  },
  {
    id: 'an article cites both resolutions in one breath',
    change: (site) => {
      const post = postOf(site, 'reform', 'Chi bộ Văn phòng');
      post.more = ['Chi bộ học lại Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW cùng ngày 25/10/2017.'];
    },
    truth: { 'core-documents': { ...PASSED, details: { documents: documents('cited') } } },
  },
  {
    id: 'plan 22 is of January 2020',
    change: (site) => {
      const post = postOf(site, 'reform', 'Họp Ban Chỉ đạo');
      post.more = post.more.map((text) => text.replace('ngày 18/01/2022', 'ngày 18/01/2020'));
    },
    truth: {
      'core-documents': {
        outcome: 'partial',
        credit: 4 / 6,
        details: { documents: documents('missing').with(2, { number: '22/KH-UBND', state: 'missing' }) },
      },
    },
  },
  {
    id: 'PAPI has a rank',
    change: (site) =>
      retell(
        postOf(site, 'news', 'Đền Đô'),
        'Chỉ số PAPI 2021: Bắc Ninh trong nhóm 16 tỉnh cao nhất',
        'Tổng điểm 45,12; tỉnh ở vị trí thứ 5 trong 63 tỉnh, thành phố.',
      ),
    truth: {
      indices: {
        outcome: 'partial',
        credit: 0.9,
        details: {
          indices: indices(ICT_OLD, { index: 'PAPI', state: 'current', year: 2021, value: 45.12, rank: 5 }),
        },
      },
    },
  },
  {
    id: 'PAPI is another province’s',
    change: (site) =>
      retell(
        postOf(site, 'news', 'Đền Đô'),
        'Kinh nghiệm nâng điểm PAPI của tỉnh Thái Nguyên',
        'PAPI 2021 của Thái Nguyên đạt 46,1 điểm, xếp thứ 4 cả nước.',
      ),
    truth: stays(truth, 'indices'),
  },
  {
    id: 'a trial at the one-stop unit',
    change: (site) =>
      retell(
        postOf(site, 'reform', 'Sở tập huấn'),
        'Thí điểm “Ngày thứ Bảy không hẹn”: mô hình cải cách hành chính mới của Sở',
        'Sáng thứ Bảy, doanh nghiệp nộp hồ sơ và lấy kết quả ngay, không phải hẹn lại.',
      ),
    truth: stays(truth, 'models'),
  },
  {
    id: 'the trial is of this year',
    change: (site) =>
      retell(
        postOf(site, 'reform', 'Chi bộ Văn phòng'),
        'Thí điểm “Ngày thứ Bảy không hẹn”: mô hình cải cách hành chính mới của Sở',
        'Sáng thứ Bảy, doanh nghiệp nộp hồ sơ và lấy kết quả ngay, không phải hẹn lại.',
      ),
    truth: {
      models: { outcome: 'passed', details: { found: 1 } },
    },
  },
  {
    id: 'people watch over investment, not over reform',
    change: (site) =>
      retell(
        postOf(site, 'reform', 'Người dân giám sát'),
        'Thông xe kỹ thuật nút giao Tây Nam: bà con giám sát nhà thầu làm đường',
        'Tổ giám sát đầu tư của cộng đồng có mặt ở công trường mỗi sáng.',
      ),
    truth: { oversight: untold },
  },
  { id: 'no page on quality', change: (site) => without(site, ISO), truth: { iso: FAILED } },
  {
    id: 'the assessment is yet to come',
    change: (site) => {
      site.pages[ASSESS] = { title: 'Đánh giá cán bộ một cửa', main: '<p>Chưa có dữ liệu.</p>' };
    },
    truth: { 'staff-assessment': { ...HALF, details: { url: ASSESS } } },
  },
  {
    id: 'the hiring is a firm’s',
    change: (site) =>
      retell(
        postOf(site, 'news', 'Tuyển dụng'),
        'Ngày hội việc làm khu công nghiệp Quế Võ',
        'Các nhà máy tuyển dụng hơn 3.000 lao động phổ thông.',
      ),
    truth: { personnel: untold },
  },
];

export const BAC_NINH: Portal = {
  id: 'Bắc Ninh, SharePoint, 17/06/2022',
  plan: 'bacninh-skhdt-2022',
  asOf: '2022-06-17',
  reference: OWN.map(([code, name]) => [`${code}.000.00.00.H05`, name] as const),
  make,
  render,
  truth,
  mutations,
};
