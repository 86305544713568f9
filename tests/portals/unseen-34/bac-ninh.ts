/** Sở Kế hoạch và Đầu tư Bắc Ninh on a home-made ASP.NET MVC site, 21/11/2022. */

import {
  postOf,
  swap,
  type DocumentRow,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import {
  change,
  changeRow,
  HALF,
  months,
  PASSED,
  postsAt,
  SCAN,
  told,
  untold,
  wholeParts,
  without,
} from '../unseen-28/kit.ts';
import { PROCEDURES_AT, render } from './bac-ninh-look.ts';
import { NEWS, ONE_STOP, ONLINE, OVERSIGHT, PERSONNEL, REFORM, SIMPLER, UPDATES } from './bac-ninh-posts.ts';

const COLUMN = '/Category/Index/17';
export const ORGANISATION = '/Page/Index/2';
export const STAFF = '/Page/Index/31';
export const FEEDBACK = '/Page/Index/28';
export const ISO = '/Page/Index/33';

const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['2.001610', 'Đăng ký thành lập doanh nghiệp tư nhân', 'Thành lập và hoạt động doanh nghiệp'],
  ['2.001583', 'Đăng ký thành lập công ty TNHH một thành viên', 'Thành lập và hoạt động doanh nghiệp'],
  ['2.001199', 'Đăng ký thành lập công ty TNHH hai thành viên trở lên', 'Thành lập và hoạt động doanh nghiệp'],
  ['2.002043', 'Đăng ký thành lập công ty cổ phần', 'Thành lập và hoạt động doanh nghiệp'],
  ['2.002069', 'Thông báo lập địa điểm kinh doanh', 'Thành lập và hoạt động doanh nghiệp'],
  ['1.005169', 'Đăng ký thay đổi địa chỉ trụ sở chính của doanh nghiệp', 'Thành lập và hoạt động doanh nghiệp'],
  ['1.009645', 'Chấp thuận chủ trương đầu tư của UBND cấp tỉnh', 'Đầu tư tại Việt Nam'],
  [
    '1.009665',
    'Cấp giấy chứng nhận đăng ký đầu tư cho dự án không thuộc diện chấp thuận chủ trương',
    'Đầu tư tại Việt Nam',
  ],
  ['1.009736', 'Thành lập văn phòng điều hành của nhà đầu tư nước ngoài trong hợp đồng BCC', 'Đầu tư tại Việt Nam'],
  ['1.005125', 'Đăng ký thành lập liên hiệp hợp tác xã', 'Hợp tác xã'],
  ['2.002013', 'Đăng ký thành lập chi nhánh, văn phòng đại diện của liên hiệp hợp tác xã', 'Hợp tác xã'],
  ['1.002395', 'Lựa chọn nhà đầu tư có sử dụng đất', 'Đấu thầu'],
];
const GONE = ['2.001021', 'Hiệu đính thông tin đăng ký doanh nghiệp', 'Thành lập và hoạt động doanh nghiệp'] as const;
const UNLISTED = '1.009736';

const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => ({
  code: `${code}.000.00.00.H05`,
  name,
  field,
  path: `/ThuTuc/ChiTiet/${code.slice(2)}`,
  parts: wholeParts('Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh', 3, 'Luật Doanh nghiệp; Luật Đầu tư'),
});

const ROWS: readonly DocumentRow[] = [
  {
    number: '22/KH-UBND',
    date: '2022-01-18',
    about: 'Kế hoạch cải cách hành chính tỉnh Bắc Ninh năm 2022',
    by: 'UBND tỉnh',
    at: '/Uploads/VanBan/22-KH-UBND.pdf',
  },
  {
    number: '2717/KH-KHĐT',
    date: '2021-12-30',
    about: 'Kế hoạch cải cách hành chính năm 2022 của Sở',
    by: 'Sở Kế hoạch và Đầu tư',
  },
  {
    number: '23/CT-TTg',
    date: '2021-09-02',
    about: 'Chỉ thị về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính',
    by: 'Thủ tướng Chính phủ',
    at: '/VanBan/ChiTiet/871',
  },
  {
    number: '76/NQ-CP',
    date: '2021-07-15',
    about: 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    by: 'Chính phủ',
    at: '/VanBan/ChiTiet/860',
  },
  {
    number: '1146/KHĐT-ĐKKD',
    date: '2021-06-04',
    about: 'V/v hướng dẫn đặt tên doanh nghiệp',
    by: 'Sở Kế hoạch và Đầu tư',
  },
];

export const HOTLINE =
  '<div class="box"><div class="box-t">ĐƯỜNG DÂY NÓNG</div><div class="box-c">Tiếp nhận phản ánh về thủ tục hành chính<br>ĐT: <b>0222 3 875 168</b><br>Email: <a href="mailto:duongdaynong.skhdt@bacninh.gov.vn">duongdaynong.skhdt@bacninh.gov.vn</a></div></div>';
export const EMAIL =
  '<br>Email: <a href="mailto:duongdaynong.skhdt@bacninh.gov.vn">duongdaynong.skhdt@bacninh.gov.vn</a>';

function make(): Site {
  let id = 4100;
  const at = (): string => `/Article/Detail/${(id -= 3)}`;
  return {
    menu: [
      { href: '/Home/Index', words: 'Trang chủ' },
      {
        href: '#',
        words: 'Giới thiệu',
        under: [
          { href: ORGANISATION, words: 'Chức năng - nhiệm vụ' },
          { href: '/Page/Index/3', words: 'Danh bạ điện thoại' },
        ],
      },
      { href: '/Category/Index/4', words: 'Tin tức' },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: STAFF, words: 'Đánh giá CBCC bộ phận một cửa' },
          { href: ISO, words: 'ISO 9001:2015' },
        ],
      },
      { href: PROCEDURES_AT, words: 'Thủ tục hành chính' },
      { href: '/VanBan', words: 'Văn bản' },
      { href: FEEDBACK, words: 'Phản ánh - Kiến nghị' },
    ],
    lists: {
      news: { path: '/Category/Index/4', label: 'Tin tức - Sự kiện', posts: postsAt(NEWS, at) },
      reform: {
        path: COLUMN,
        label: 'Cải cách hành chính',
        posts: postsAt(REFORM, at).map((post, index) =>
          index === 0 || index === 4 ? { ...post, image: `/Uploads/Images/IMG_20${index}7.JPG` } : post,
        ),
      },
    },
    documents: { laws: { path: '/VanBan', label: 'Hệ thống văn bản', rows: [...ROWS] } },
    pages: {
      [ORGANISATION]: {
        title: 'Chức năng, nhiệm vụ và cơ cấu tổ chức của Sở',
        main: '<p><b>1. Vị trí, chức năng:</b> Sở Kế hoạch và Đầu tư là cơ quan chuyên môn thuộc UBND tỉnh, tham mưu, giúp UBND tỉnh quản lý nhà nước về quy hoạch, kế hoạch phát triển kinh tế - xã hội, đầu tư trong và ngoài nước, đấu thầu, đăng ký kinh doanh.</p><p><b>2. Nhiệm vụ, quyền hạn:</b> trình UBND tỉnh dự thảo quyết định, quy hoạch, kế hoạch; tổ chức thực hiện, thanh tra, kiểm tra và xử lý vi phạm theo thẩm quyền.</p><p><b>3. Cơ cấu tổ chức:</b> Văn phòng, Thanh tra, 06 phòng chuyên môn và Trung tâm Xúc tiến đầu tư.</p>',
      },
      '/Page/Index/3': {
        title: 'Danh bạ điện thoại',
        main: '<table border=1><tr><td>Văn phòng</td><td>0222.3822.569</td></tr><tr><td>Phòng Đăng ký kinh doanh</td><td>0222.3824.972</td></tr><tr><td>Thanh tra</td><td>0222.3811.309</td></tr></table>',
      },
      [STAFF]: {
        title: 'Đánh giá công chức tại bộ phận một cửa',
        main: '<p>Kết quả lấy phiếu đánh giá đối với công chức của Sở làm việc tại bộ phận tiếp nhận và trả kết quả:</p><p>- <a href="/Uploads/Files/danhgia-mot-cua-Q2.pdf">Quý II/2022</a></p><p>- <a href="/Uploads/Files/danhgia-mot-cua-Q3.pdf">Quý III/2022</a></p>',
      },
      [FEEDBACK]: {
        title: 'Tiếp nhận phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính',
        main: '<p>Cá nhân, tổ chức gửi phản ánh, kiến nghị về quy định hành chính theo một trong các hình thức:</p><p>1. Gửi văn bản tới Văn phòng Sở, số 6 đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh.</p><p>2. Gửi thư điện tử: phananhkiennghi.skhdt@bacninh.gov.vn</p><p class="quytrinh">Văn phòng Sở vào sổ tiếp nhận trong ngày, chuyển phòng chuyên môn xử lý trong 03 ngày làm việc; kết quả được trả lời cho người gửi chậm nhất sau 10 ngày làm việc.</p>',
      },
      [ISO]: { title: 'Hệ thống quản lý chất lượng ISO 9001:2015', main: '<p>Đang cập nhật...</p>' },
      '/en': {
        title: 'Department of Planning and Investment',
        main: '<p>Welcome to Bac Ninh. English pages are under construction.</p>',
      },
    },
    blocks: {
      left: `${HOTLINE}<div class="box"><div class="box-t">VĂN BẢN MỚI</div><div class="box-c"><a href="/VanBan/ChiTiet/871">23/CT-TTg</a></div></div><div class="box"><div class="box-t">THỐNG KÊ</div><div class="box-c">Đang online: 14<br>Tổng truy cập: 3.822.114</div></div>`,
      right:
        '<div class="box"><a href="https://dichvucong.bacninh.gov.vn"><img src="/Content/img/dvc.gif" alt="Dịch vụ công"></a></div><div class="box"><a href="/en">English</a></div><div class="box">Đường dây nóng phòng chống dịch của Sở Y tế: 0222 3 870 901</div>',
    },
    procedures: [...OWN.filter(([code]) => code !== UNLISTED), GONE].map(procedure),
    served: {
      '/Uploads/VanBan/22-KH-UBND.pdf': SCAN,
      '/Uploads/Files/danhgia-mot-cua-Q2.pdf': SCAN,
      '/Uploads/Files/danhgia-mot-cua-Q3.pdf': SCAN,
    },
    province: {},
  };
}

const INDICES = {
  par: { index: 'PAR INDEX', state: 'current', year: 2021, value: 88.24, rank: 10 },
  sipas: { index: 'SIPAS', state: 'current', year: 2021, value: 89.03, rank: 12 },
  pci: { index: 'PCI', state: 'current', year: 2021, value: 69.45, rank: 7 },
  ict: { index: 'ICT INDEX', state: 'stale', year: 2020, value: 0.7421, rank: 5 },
  papi: { index: 'PAPI', state: 'missing' },
};
export const indices = (credit: number, other: object = {}): Truth[string] => ({
  outcome: 'partial',
  credit,
  details: { indices: Object.values({ ...INDICES, ...other }) },
});
const documents = (plan: string, credit: number): Truth[string] => ({
  outcome: 'partial',
  credit,
  details: {
    documents: [
      { number: '76/NQ-CP', state: 'published' },
      { number: '23/CT-TTg', state: 'published' },
      { number: '22/KH-UBND', state: 'published' },
      { number: '2717/KH-KHĐT', state: plan },
      { number: '18-NQ/TW', state: 'cited' },
      { number: '19-NQ/TW', state: 'missing' },
    ],
  },
});
export const CCHC = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const ALL = [4, 4, 4, 4, 4, 4, 4, 3, 5, 5, 4];

export const truth: Truth = {
  organisation: { ...PASSED, details: { url: ORGANISATION } },
  hotline: {
    ...PASSED,
    details: { phones: ['+842223875168'], emails: ['duongdaynong.skhdt@bacninh.gov.vn'], conflicts: [] },
  },
  'procedure-set': {
    outcome: 'partial',
    credit: 11 / 12 - 0.1,
    details: {
      reference: 12,
      listed: 11,
      missing: [{ code: UNLISTED }],
      abolishedListed: [{ code: GONE[0] }],
      unknown: [],
      duplicates: [],
    },
  },
  'procedure-updates': told(UPDATES),
  'staff-assessment': { ...PASSED, details: { url: STAFF, attachments: 2 } },
  'feedback-process': { ...PASSED, details: { url: FEEDBACK, process: true } },
  'article-cadence': { ...HALF, details: { byMonth: months(ALL, 2022), cchcByMonth: months(CCHC, 2022) } },
  'cchc-column': {
    ...PASSED,
    details: { url: COLUMN, linkedFromHome: true, newest: '2022-11-11', ageDays: 10, byMonth: months(CCHC, 2022) },
  },
  'investment-online': told(ONLINE),
  simplification: untold,
  'one-stop': told(ONE_STOP),
  iso: { ...HALF, details: { url: ISO } },
  personnel: told(PERSONNEL),
  indices: indices(0.7),
  'core-documents': documents('cited', 5 / 6),
  results: PASSED,
  models: untold,
  oversight: told(OVERSIGHT),
};

const mutations: readonly Mutation[] = [
  {
    id: 'the menu calls the column by its letters',
    change: (site) => {
      site.menu = site.menu.map((one) => (one.href === COLUMN ? { ...one, words: 'Công tác CCHC' } : one));
    },
    truth: { 'cchc-column': truth['cchc-column'] ?? PASSED },
  },
  {
    id: 'the hotline has lost its mailbox',
    change: (site) => void (site.blocks['left'] = swap(site.blocks['left'] ?? '', EMAIL, '')),
    truth: { hotline: { ...HALF, details: { phones: ['+842223875168'], emails: [] } } },
  },
  {
    id: 'the hotline became a picture',
    change: (site) => {
      site.blocks['left'] = swap(
        site.blocks['left'] ?? '',
        HOTLINE,
        '<div class="box"><div class="box-t">ĐƯỜNG DÂY NÓNG</div><div class="box-c"><img src="/Uploads/Images/ddn-moi.png" width=200></div></div>',
      );
    },
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'PCI is only a target',
    change: (site) =>
      void Object.assign(postOf(site, 'news', 'PCI 2021'), {
        title: 'Bắc Ninh đặt chỉ tiêu PCI trong nhóm 5 tỉnh dẫn đầu',
        lead: 'Kế hoạch nâng hạng đề ra chỉ tiêu năng lực cạnh tranh cấp tỉnh (PCI) đạt trên 70 điểm, đứng thứ 5 trở lên.',
      }),
    truth: { indices: indices(0.5, { pci: { index: 'PCI', state: 'missing' } }) },
  },
  {
    id: 'nobody says how feedback is handled',
    change: (site) =>
      change(
        site,
        FEEDBACK,
        '<p class="quytrinh">Văn phòng Sở vào sổ tiếp nhận trong ngày, chuyển phòng chuyên môn xử lý trong 03 ngày làm việc; kết quả được trả lời cho người gửi chậm nhất sau 10 ngày làm việc.</p>',
        '<p>Trân trọng cảm ơn sự hợp tác của quý cơ quan, doanh nghiệp!</p>',
      ),
    truth: { 'feedback-process': { ...HALF, details: { process: false } } },
  },
  {
    id: 'the feedback page is gone',
    change: (site) => without(site, FEEDBACK),
    // with the hotline's box, which still offers a way
    truth: { 'feedback-process': HALF, hotline: truth['hotline'] ?? PASSED },
  },
  {
    id: 'the newest of the column are not yet posted',
    change: (site) => {
      const list = site.lists['reform'];
      if (list !== undefined) list.posts = list.posts.filter(({ date }) => (date ?? '') < '2022-11' || date === null);
    },
    truth: {
      'cchc-column': { ...HALF, details: { newest: '2022-10-06', ageDays: 46 } },
      'article-cadence': { ...HALF, details: { byMonth: months([...ALL.slice(0, 10), 3], 2022) } },
    },
  },
  {
    id: 'the scores of the next year',
    change: (site) => {
      const post = postOf(site, 'reform', 'ICT Index');
      post.title = post.title.replace('2020', '2021');
      post.lead = post.lead.replace('2020', '2021');
      post.date = '2022-01-10';
    },
    truth: {
      indices: indices(0.8, { ict: { ...INDICES.ict, state: 'current', year: 2021 } }),
      'cchc-column': { ...PASSED, details: { byMonth: months([2, ...CCHC.slice(1)], 2022) } },
      'article-cadence': { ...HALF, details: { cchcByMonth: months([2, ...CCHC.slice(1)], 2022) } },
    },
  },
  {
    id: 'the list is put in order',
    change: (site) => void (site.procedures = OWN.map(procedure)),
    truth: { 'procedure-set': { ...PASSED, details: { listed: 12, missing: [], abolishedListed: [] } } },
  },
  {
    id: 'a slip in the number of the plan',
    change: (site) => changeRow(site.documents['laws'], '2717/KH-KHĐT', (row) => ({ ...row, number: '2771/KH-KHĐT' })),
    truth: { 'core-documents': documents('missing', 4 / 6) },
  },
  {
    id: 'the supervisors are a council',
    change: (site) =>
      void Object.assign(postOf(site, 'reform', 'Dân giám sát'), {
        title: 'HĐND tỉnh giám sát công tác cải cách hành chính tại Sở',
        lead: 'Đoàn giám sát của Ban Pháp chế HĐND tỉnh nghe báo cáo về công tác cải cách hành chính ba năm qua.',
      }),
    truth: { oversight: untold },
  },
  {
    id: 'times were cut this year',
    change: (site) => void Object.assign(postOf(site, 'reform', 'Rút ngắn'), { date: '2022-03-25' }),
    truth: {
      simplification: told(SIMPLER),
      'procedure-updates': PASSED,
      'article-cadence': { ...HALF, details: { cchcByMonth: months([1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1], 2022) } },
      'cchc-column': { ...PASSED, details: { byMonth: months([1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1], 2022) } },
    },
  },
  {
    id: 'a meeting by video is no service by net',
    change: (site) =>
      void Object.assign(postOf(site, 'news', 'qua mạng'), {
        title: 'Họp trực tuyến bàn tháo gỡ vướng mắc các dự án đầu tư công',
        lead: 'Cuộc họp nối tới tám điểm cầu; các chủ đầu tư báo cáo tiến độ giải phóng mặt bằng và giải ngân.',
      }),
    truth: { 'investment-online': untold },
  },
];

export const BAC_NINH: Portal = {
  id: 'Bắc Ninh, a home-made site, 21/11/2022',
  plan: 'bacninh-skhdt-2022',
  asOf: '2022-11-21',
  reference: [...OWN.map(([code, name]) => [`${code}.000.00.00.H05`, name] as const), [GONE[0], GONE[1], true]],
  make,
  render,
  truth,
  mutations,
};
