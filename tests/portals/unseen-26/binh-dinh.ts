/** Department of Home Affairs of Bình Định, 2022. */

import { postOf, type DocumentRow, type Mutation, type Portal, type Procedure, type Site } from '../unseen-22/site.ts';
import { at, PROCEDURES, render } from './binh-dinh-look.ts';
import { news, postOfBinhDinh, reform } from './binh-dinh-posts.ts';
import { letter, listOf, mainOf, scanned } from './own.ts';

const [NEWS, REFORM] = [at('news', 'cat=1'), at('news', 'cat=5')];
const [LAW, DIRECTIVES, PROGRAMME] = [at('vanban', 'loai=1'), at('vanban', 'loai=2'), at('vanban', 'loai=3')];
const page = (id: number): string => at('page', `id=${id}`);
const [ABOUT, RESULTS, REVIEW, GUIDE, ROTATION, MAP, CALENDAR] = [
  page(1),
  page(31),
  page(34),
  page(36),
  page(38),
  page(9),
  page(12),
];

type Known = readonly [code: string, name: string, field: string];
const [CLUBS, RELIGION, STAFF, ARCHIVE] = [
  'Tổ chức phi chính phủ',
  'Tôn giáo',
  'Công chức, viên chức',
  'Văn thư, lưu trữ',
];
const KNOWN: readonly Known[] = [
  ['2.001481', 'Thủ tục thành lập hội', CLUBS],
  ['1.003960', 'Thủ tục phê duyệt điều lệ hội', CLUBS],
  ['1.003822', 'Thủ tục cấp giấy phép thành lập và công nhận điều lệ quỹ', CLUBS],
  ['1.003900', 'Thủ tục đổi tên hội', CLUBS],
  ['2.001567', 'Thủ tục hợp nhất, sáp nhập, chia tách quỹ', CLUBS],
  ['1.000766', 'Thủ tục đề nghị thành lập tổ chức tôn giáo trực thuộc', RELIGION],
  ['1.000788', 'Thủ tục thông báo tổ chức quyên góp ngoài địa bàn một huyện', RELIGION],
  ['2.002167', 'Thủ tục đăng ký sửa đổi hiến chương của tổ chức tôn giáo', RELIGION],
  ['1.005384', 'Thủ tục thi tuyển công chức', STAFF],
  ['1.005394', 'Thủ tục xét thăng hạng chức danh nghề nghiệp viên chức', STAFF],
  ['2.002156', 'Thủ tục tiếp nhận vào làm công chức không qua thi tuyển', STAFF],
  ['1.010195', 'Thủ tục phục vụ việc sử dụng tài liệu của độc giả tại phòng đọc', ARCHIVE],
];
const GONE: Known = ['1.003649', 'Thủ tục báo cáo tổ chức đại hội bất thường của hội', CLUBS];

const own = ([code, name, field]: Known): Procedure => ({ code, name, field, path: null, parts: [] });
/** As the office typed them: other capitals, other places of the tone marks. */
const listed = (): Procedure[] =>
  KNOWN.map(own).map((one) =>
    one.code === '2.001567' ? { ...one, name: 'Thủ tục Hợp nhất, sáp nhập, chia tách quỹ' } : one,
  );

const file = (name: string): string => `/upload/vanban/${name}.pdf`;

const DIRECTIVE_ROWS: readonly DocumentRow[] = [
  {
    number: '4712/UBND-NC',
    date: '2022-08-15',
    about: 'Về việc chấn chỉnh công tác cải cách hành chính ở cấp xã',
    by: 'UBND tỉnh',
  },
  {
    number: '09/CT-UBND',
    date: '2022-05-20',
    about: 'Chỉ thị về nâng cao hiệu quả cải cách hành chính',
    by: 'UBND tỉnh',
    at: file('ct09'),
  },
  {
    number: '1108/BNV-CCHC',
    date: '2022-03-23',
    about: 'Hướng dẫn chế độ báo cáo cải cách hành chính',
    by: 'Bộ Nội vụ',
  },
  {
    number: '7790/UBND-NC',
    date: '2021-11-30',
    about: 'Về việc hoàn thành nhiệm vụ cải cách hành chính năm 2021',
    by: 'UBND tỉnh',
  },
];
const PROGRAMME_ROWS: readonly DocumentRow[] = [
  {
    number: '2405/KH-SNV',
    date: '2021-12-24',
    about: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022',
    by: 'Sở Nội vụ',
    at: file('kh2405'),
  },
  { number: '1116/KH-UBND', date: '2021-12-06', about: 'Kế hoạch kiểm tra công vụ', by: 'UBND tỉnh' },
  {
    number: '3809/QĐ-UBND',
    date: '2021-09-14',
    about: 'Ban hành Kế hoạch cải cách hành chính giai đoạn 2021 - 2025 của tỉnh',
    by: 'UBND tỉnh',
  },
  {
    number: '76/NQ-CP',
    date: '2021-07-15',
    about: 'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    by: 'Chính phủ',
    at: file('nq76'),
  },
];

const LAW_ROWS: readonly DocumentRow[] = [
  { number: '78/2022/NĐ-CP', date: '2022-10-07', about: 'Sửa đổi một số nội dung về tổ chức văn thư', by: 'Chính phủ' },
  {
    number: '13/2022/TT-BNV',
    date: '2022-08-31',
    about: 'Quy định mức lương cơ sở của cán bộ xã nghỉ việc',
    by: 'Bộ Nội vụ',
  },
  { number: '52/2022/QĐ-UBND', date: '2022-07-29', about: 'Quy định quản lý hội quần chúng', by: 'UBND tỉnh' },
  { number: '29/2022/NĐ-CP', date: '2022-04-29', about: 'Về đơn vị hành chính các cấp', by: 'Chính phủ' },
  { number: '05/2022/TT-BNV', date: '2022-03-15', about: 'Quy định về lưu trữ tài liệu điện tử', by: 'Bộ Nội vụ' },
  { number: '18/2021/QĐ-UBND', date: '2021-06-10', about: 'Quy chế thi đua, khen thưởng', by: 'UBND tỉnh' },
  { number: '116/KH-UBND', date: '2020-11-03', about: 'Kế hoạch khắc phục hậu quả bão số 9', by: 'UBND tỉnh' },
  { number: '30/2020/NĐ-CP', date: '2020-03-05', about: 'Về công tác văn thư', by: 'Chính phủ' },
  {
    number: '138/2020/NĐ-CP',
    date: '2020-11-27',
    about: 'Về tuyển dụng, sử dụng và quản lý công chức',
    by: 'Chính phủ',
  },
  {
    number: '115/2020/NĐ-CP',
    date: '2020-09-25',
    about: 'Về tuyển dụng, sử dụng và quản lý viên chức',
    by: 'Chính phủ',
  },
  {
    number: '162/2017/NĐ-CP',
    date: '2017-12-30',
    about: 'Quy định chi tiết Luật tín ngưỡng, tôn giáo',
    by: 'Chính phủ',
  },
  { number: '45/2010/NĐ-CP', date: '2010-04-21', about: 'Về tổ chức, hoạt động và quản lý hội', by: 'Chính phủ' },
];

const table = (got: number, online: number) =>
  `<table border="1" width="100%"><tr><td>Số hồ sơ tiếp nhận</td><td>${got}</td></tr><tr><td>Đã giải quyết đúng hạn</td><td>${got - 3}</td></tr><tr><td>Tỷ lệ hồ sơ trực tuyến mức độ 3, 4</td><td>${online}%</td></tr></table>`;
const THIRD = '<p><b>Quý III năm 2022</b></p><p>Đang cập nhật</p>';
const RESULTS_MAIN = `<p><b>Quý I năm 2022</b></p>${table(183, 61)}<p><b>Quý II năm 2022</b></p>${table(205, 67)}${THIRD}`;

const REVIEW_MAIN =
  '<p>Danh mục thủ tục hành chính được rà soát, đánh giá trong năm 2022 (kèm theo kế hoạch rà soát của Sở):</p><table border="1" width="100%"><tr><td><b>TT</b></td><td><b>Thủ tục được rà soát</b></td><td><b>Lý do chọn</b></td><td><b>Phòng rà soát</b></td><td><b>Thời gian</b></td></tr><tr><td>1</td><td>Nhóm thủ tục về hội (04 thủ tục)</td><td>Nhiều giấy tờ trùng nhau, người dân phải xác nhận hai lần ở xã</td><td>Phòng Xây dựng chính quyền</td><td>Tháng 4</td></tr><tr><td>2</td><td>Nhóm thủ tục về quỹ (02 thủ tục)</td><td>Thời hạn 30 ngày là quá dài so với việc phải làm</td><td>Phòng Xây dựng chính quyền</td><td>Tháng 6</td></tr><tr><td>3</td><td>Nhóm thủ tục về tuyển dụng (03 thủ tục)</td><td>Phiếu đăng ký dự tuyển hỏi nhiều mục không dùng đến</td><td>Phòng Công chức, viên chức</td><td>Tháng 8</td></tr></table>';

async function make(): Promise<Site> {
  return {
    menu: [
      { href: '/index.php', words: 'Trang chủ' },
      {
        href: '',
        words: 'GIỚI THIỆU',
        under: [
          { href: ABOUT, words: 'Giới thiệu chung' },
          { href: MAP, words: 'Sơ đồ trang' },
        ],
      },
      { href: NEWS, words: 'Tin tức' },
      { href: LAW, words: 'Văn bản pháp luật' },
      { href: CALENDAR, words: 'Lịch làm việc' },
      {
        href: '',
        words: 'CẢI CÁCH HÀNH CHÍNH',
        under: [
          { href: REFORM, words: 'Tin cải cách hành chính' },
          { href: DIRECTIVES, words: 'Văn bản chỉ đạo CCHC' },
          { href: PROGRAMME, words: 'Chương trình, kế hoạch CCHC' },
          { href: PROCEDURES, words: 'Bộ thủ tục hành chính' },
          { href: RESULTS, words: 'Kết quả giải quyết hồ sơ' },
          { href: REVIEW, words: 'Thủ tục được rà soát' },
        ],
      },
    ],
    lists: {
      news: { path: NEWS, label: 'Tin tức', posts: news() },
      reform: { path: REFORM, label: 'Cải cách hành chính', posts: reform() },
    },
    documents: {
      law: { path: LAW, label: 'Văn bản pháp luật', rows: [...LAW_ROWS] },
      directives: { path: DIRECTIVES, label: 'Văn bản chỉ đạo cải cách hành chính', rows: [...DIRECTIVE_ROWS] },
      programme: { path: PROGRAMME, label: 'Chương trình, kế hoạch cải cách hành chính', rows: [...PROGRAMME_ROWS] },
    },
    pages: {
      [ABOUT]: {
        title: 'Giới thiệu chung',
        main: '<p>Sở Nội vụ là cơ quan chuyên môn của tỉnh về tổ chức bộ máy, công chức, viên chức, hội, văn thư, lưu trữ, tôn giáo và thi đua.</p>',
      },
      [CALENDAR]: {
        title: 'Lịch làm việc tuần 45',
        main: '<table border="1" width="100%"><tr><td>Thứ Hai 7/11</td><td>7h30: chào cờ. 14h: họp giao ban</td></tr><tr><td>Thứ Tư 9/11</td><td>8h: họp về cải cách hành chính tại UBND tỉnh</td></tr><tr><td>Thứ Sáu 11/11</td><td>14h: kiểm tra lưu trữ tại Vân Canh</td></tr></table>',
      },
      [MAP]: { title: 'Sơ đồ trang', main: '<p>Đang cập nhật...</p>' },
      [RESULTS]: { title: 'Kết quả giải quyết hồ sơ thủ tục hành chính năm 2022', main: RESULTS_MAIN },
      [REVIEW]: { title: 'Danh mục thủ tục hành chính được rà soát, đánh giá', main: REVIEW_MAIN },
    },
    blocks: {
      left: '<br><table width="100%"><tr><td align="center"><a href="https://dichvucong.binhdinh.gov.vn/" target="_blank"><img src="images/dvc_binhdinh.gif" width="180" border="0" alt="Cổng dịch vụ công tỉnh Bình Định"></a></td></tr><tr><td align="center"><a href="http://www.moha.gov.vn" target="_blank"><img src="images/moha.gif" width="180" border="0" alt="Bộ Nội vụ"></a></td></tr></table>',
      right:
        '<table width="100%" border="1"><tr><td bgcolor="#D6E4F5"><b>THỜI TIẾT</b></td></tr><tr><td>Quy Nhơn: 24 - 28 độ</td></tr></table><br><table width="100%" border="1"><tr><td bgcolor="#D6E4F5"><b>LIÊN KẾT</b></td></tr><tr><td><select><option>Phòng, chống tham nhũng</option><option>Thanh tra tỉnh</option><option>Báo Bình Định</option></select></td></tr></table><br><table width="100%" border="1"><tr><td bgcolor="#D6E4F5"><b>SỐ LƯỢT TRUY CẬP</b></td></tr><tr><td><img src="images/d0.gif"><img src="images/d2.gif"><img src="images/d5.gif"> 0256 382 2145</td></tr></table>',
      footer:
        'SỞ NỘI VỤ TỈNH BÌNH ĐỊNH - 65 Lê Lợi, Quy Nhơn - Điện thoại: (0256) 3822.145 - Email: snv@binhdinh.gov.vn<br>Giấy phép số 03/GP-TTĐT ngày 15/6/2008',
      district:
        '<table width="100%" border="1"><tr bgcolor="#D6E4F5"><td><b>TT</b></td><td><b>Tên thủ tục hành chính</b></td><td><b>Cơ quan giải quyết</b></td></tr><tr><td>1</td><td>Thủ tục tặng danh hiệu Lao động tiên tiến</td><td>UBND cấp huyện</td></tr><tr><td>2</td><td>Thủ tục thông báo mở lớp bồi dưỡng về tôn giáo ở một huyện</td><td>UBND cấp huyện</td></tr></table>',
    },
    procedures: listed(),
    served: {
      '/upload/tthc/bo_tthc_snv.pdf': await scanned(),
      [file('ct09')]: await letter(
        'ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH',
        'Số: 09/CT-UBND',
        'Bình Định, ngày 20 tháng 5 năm 2022',
        'CHỈ THỊ',
        'Về nâng cao hiệu quả cải cách hành chính',
      ),
      [file('kh2405')]: await letter(
        'SỞ NỘI VỤ',
        'Số: 2405/KH-SNV',
        'Bình Định, ngày 24 tháng 12 năm 2021',
        'KẾ HOẠCH',
        'Tuyên truyền cải cách hành chính năm 2022',
      ),
      [file('nq76')]: await letter(
        'CHÍNH PHỦ',
        'Số: 76/NQ-CP',
        'Hà Nội, ngày 15 tháng 7 năm 2021',
        'NGHỊ QUYẾT',
        'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
      ),
    },
    province: {},
  };
}

const SET = { reference: 12, listed: 12, coverage: 1, missing: [], abolishedListed: [], unknown: [] };
const BY_MONTH = {
  '2022-01': 1,
  '2022-02': 1,
  '2022-03': 1,
  '2022-04': 1,
  '2022-05': 1,
  '2022-06': 1,
  '2022-07': 1,
  '2022-08': 1,
  '2022-09': 1,
  '2022-10': 1,
  '2022-11': 1,
};
/** 3809 goes by two numbers: which one is told is free. */
const CORE = [
  { number: '76/NQ-CP', state: 'published' },
  { state: 'cited' },
  { number: '116/KH-UBND', state: 'missing' },
  { number: '2405/KH-SNV', state: 'published' },
  { number: '05-NQ/TU', state: 'cited' },
];
const INDICES = [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.31, rank: 16 },
  { index: 'SIPAS', state: 'current', year: 2021, value: 87.94, rank: 19 },
] as const;
const quarters = (third: string) => ({
  periods: [
    { period: '2022-Q1', state: 'published' },
    { period: '2022-Q2', state: 'published' },
    { period: '2022-Q3', state: third },
    { period: '2022-Q4', state: 'not-due' },
  ],
});

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'no picture of this year',
    change: (site) => {
      delete postOf(site, 'reform', 'Hội nghị trực tuyến').image;
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { newest: '2022-11-01', ageDays: 9, inPeriod: 11, byMonth: BY_MONTH },
      },
    },
  },
  {
    id: 'the talk was in May',
    change: (site) => {
      postOf(site, 'reform', 'Tọa đàm trao đổi kinh nghiệm').date = '2022-05-26';
    },
    truth: {
      talks: { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-05-26' }] } },
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { newest: '2022-11-01', inPeriod: 11, byMonth: { ...BY_MONTH, '2022-05': 2, '2022-08': 0 } },
      },
    },
  },
  {
    id: 'the third quarter has its figures',
    change: (site) => {
      const one = mainOf(site, RESULTS);
      one.main = RESULTS_MAIN.replace(THIRD, `<p><b>Quý III năm 2022</b></p>${table(176, 72)}`);
    },
    truth: { 'dossier-results': { outcome: 'passed', credit: 1, details: quarters('published') } },
  },
  {
    id: 'a directive of September',
    change: (site) =>
      void site.documents['directives']?.rows.unshift({
        number: '5480/UBND-NC',
        date: '2022-09-21',
        about: 'Về việc khắc phục tồn tại trong cải cách hành chính',
        by: 'UBND tỉnh',
      }),
    truth: {
      directives: {
        outcome: 'passed',
        credit: 1,
        details: {
          newest: '2022-09-21',
          ageDays: 50,
          inPeriod: 4,
          byMonth: { '2022-03': 1, '2022-05': 1, '2022-08': 1, '2022-09': 1 },
        },
      },
    },
  },
  {
    id: 'one procedure less',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => code !== '1.000788');
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 11 / 12,
        details: { ...SET, listed: 11, coverage: 11 / 12, missing: [{ code: '1.000788' }] },
      },
    },
  },
  {
    id: 'an abolished procedure is still there by its name',
    change: (site) => void site.procedures.push(own(GONE)),
    truth: {
      'procedure-set': { outcome: 'partial', credit: 0.9, details: { ...SET, abolishedListed: [{ code: GONE[0] }] } },
    },
  },
  {
    id: 'the set of procedures is a scan',
    change: (site) => {
      site.procedures = [];
      site.blocks['scan'] =
        '<p>Bộ thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Nội vụ:</p><p><a href="upload/tthc/bo_tthc_snv.pdf">Tải danh mục thủ tục hành chính (bản quét)</a></p>';
    },
    truth: { 'procedure-set': { outcome: 'cantTell' } },
  },
  {
    id: 'the satisfaction told is of 2020',
    change: (site) => {
      const one = postOf(site, 'reform', 'SIPAS năm 2021');
      one.title = 'SIPAS năm 2020 của Bình Định đạt 84,65%, xếp thứ 33 cả nước';
      one.lead = 'Chỉ số hài lòng của người dân SIPAS năm 2020 của tỉnh Bình Định đạt 84,65%, xếp thứ 33.';
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 0.75,
        details: { indices: [INDICES[0], { index: 'SIPAS', state: 'stale', year: 2020, value: 84.65, rank: 33 }] },
      },
    },
  },
  {
    id: 'the post on conduct has its date',
    change: (site) => {
      postOf(site, 'news', 'Quy tắc ứng xử').date = '2022-04-20';
    },
    truth: { conduct: { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-04-20' }] } } },
  },
  {
    id: 'the plan of the province is listed',
    change: (site) =>
      void site.documents['programme']?.rows.unshift({
        number: '116/KH-UBND',
        date: '2021-11-16',
        about: 'Kế hoạch cải cách hành chính tỉnh Bình Định năm 2022',
        by: 'UBND tỉnh',
      }),
    truth: {
      'programme-documents': {
        outcome: 'passed',
        credit: 1,
        details: { documents: CORE.map((one) => (one.number === '116/KH-UBND' ? { ...one, state: 'cited' } : one)) },
      },
    },
  },
  {
    id: 'the list of reviewed procedures is being updated',
    change: (site) => {
      mainOf(site, REVIEW).main = '<p>Đang cập nhật...</p>';
    },
    truth: { 'review-list': { outcome: 'partial', credit: 0.5, details: { url: REVIEW, attachments: 0 } } },
  },
  {
    id: 'a list of posts to be rotated',
    change: (site) => {
      site.pages[ROTATION] = {
        title: 'Danh mục vị trí công tác phải định kỳ chuyển đổi',
        main: '<p>Danh mục vị trí công tác và thời hạn định kỳ chuyển đổi của công chức, viên chức Sở Nội vụ:</p><table border="1"><tr><td>TT</td><td>Vị trí công tác</td><td>Đơn vị</td><td>Thời hạn chuyển đổi</td></tr><tr><td>1</td><td>Tuyển dụng, thi nâng ngạch công chức</td><td>Phòng Công chức, viên chức</td><td>03 năm</td></tr><tr><td>2</td><td>Thẩm định biên chế, vị trí việc làm</td><td>Phòng Tổ chức</td><td>03 năm</td></tr><tr><td>3</td><td>Thẩm định hồ sơ cấp phép hội, quỹ</td><td>Phòng Xây dựng chính quyền</td><td>05 năm</td></tr><tr><td>4</td><td>Kế toán</td><td>Văn phòng Sở</td><td>05 năm</td></tr></table>',
      };
      site.menu.push({ href: ROTATION, words: 'Vị trí phải chuyển đổi' });
    },
    truth: { 'rotation-list': { outcome: 'passed', credit: 1, details: { url: ROTATION } } },
  },
  {
    id: 'a post on the law against corruption',
    change: (site) =>
      void listOf(site, 'news').posts.push(
        postOfBinhDinh([
          '2022-07-20',
          'Phổ biến Luật Phòng, chống tham nhũng cho công chức Sở',
          'Thanh tra Sở phổ biến những điểm chính của pháp luật về phòng, chống tham nhũng cho hơn 70 công chức.',
        ]),
      ),
    truth: {
      'anti-corruption': { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-07-20' }] } },
    },
  },
  {
    id: 'a guide to services of level 3 and 4',
    change: (site) => {
      site.pages[GUIDE] = {
        title: 'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, 4',
        main: '<p>Mức độ 3: gửi hồ sơ qua mạng, trả tiền và nhận kết quả tại quầy. Mức độ 4: trả tiền cũng qua mạng, kết quả gửi về nhà.</p><p>Bước 1: vào cổng dịch vụ công, tạo tài khoản. Bước 2: chọn Sở Nội vụ rồi chọn thủ tục. Bước 3: điền tờ khai, đính kèm ảnh chụp giấy tờ. Bước 4: bấm gửi và ghi lại mã hồ sơ.</p>',
      };
      site.menu.push({ href: GUIDE, words: 'Hướng dẫn nộp hồ sơ trực tuyến' });
    },
    truth: {
      'online-service': {
        outcome: 'passed',
        credit: 1,
        details: { links: ['https://dichvucong.binhdinh.gov.vn/'], guidance: GUIDE },
      },
    },
  },
  {
    id: 'nothing on digital government',
    change: (site) => {
      const one = postOf(site, 'reform', 'chuyển đổi số');
      one.title = 'Đoàn của tỉnh kiểm tra cải cách hành chính tại thị xã An Nhơn';
      one.lead = 'Trong hai ngày, đoàn kiểm tra cải cách hành chính xem sổ sách ở bốn phường.';
    },
    truth: { 'digital-government': { outcome: 'failed', credit: 0, details: { found: 0 } } },
  },
];

export const BINH_DINH: Portal = {
  id: 'binhdinh, a PHP of its own',
  plan: 'binhdinh-snv-2022',
  asOf: '2022-11-10',
  reference: [...KNOWN.map(([code, name]) => [code, name] as const), [GONE[0], GONE[1], true]],
  make,
  render,
  truth: {
    'programme-documents': { outcome: 'partial', credit: 4 / 5, details: { documents: CORE } },
    directives: {
      outcome: 'partial',
      credit: 0.5,
      details: {
        url: DIRECTIVES,
        linkedFromHome: true,
        newest: '2022-08-15',
        ageDays: 87,
        inPeriod: 3,
        byMonth: { '2022-03': 1, '2022-05': 1, '2022-08': 1 },
      },
    },
    'procedure-set': { outcome: 'passed', credit: 1, details: SET },
    // The third quarter is a heading alone.
    'dossier-results': { outcome: 'partial', credit: 2 / 3, details: quarters('missing') },
    'review-list': { outcome: 'passed', credit: 1, details: { url: REVIEW } },
    initiatives: { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-04-13' }] } },
    // The talk was in August; the one in June was on the press.
    talks: { outcome: 'failed', credit: 0, details: { found: 0 } },
    'cchc-column': {
      outcome: 'passed',
      credit: 1,
      details: {
        url: REFORM,
        linkedFromHome: true,
        newest: '2022-11-01',
        ageDays: 9,
        inPeriod: 11,
        byMonth: BY_MONTH,
        undated: 0,
      },
    },
    indices: { outcome: 'passed', credit: 1, details: { indices: INDICES } },
    'digital-government': { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-09-14' }] } },
    'online-service': {
      outcome: 'partial',
      credit: 0.5,
      details: { links: ['https://dichvucong.binhdinh.gov.vn/'], guidance: null },
    },
    // One post, undated.
    conduct: { outcome: 'cantTell', details: { found: 0 } },
    // Posts on rotation are posts.
    'rotation-list': { outcome: 'failed', credit: 0 },
    // Half a sentence.
    'anti-corruption': { outcome: 'failed', credit: 0, details: { found: 0 } },
  },
  mutations: MUTATIONS,
};
