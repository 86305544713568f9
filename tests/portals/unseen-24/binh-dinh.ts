/** Department of Home Affairs of Bình Định, 2022: WebForms of ten years ago. */

import { pdf } from '../../support/attachments.ts';
import { postOf, swap, type Mutation, type Portal, type Procedure, type Site } from '../unseen-22/site.ts';
import { render, tab } from './binh-dinh-look.ts';
import { postsOf, type Told } from './kit.ts';

const CCHC: readonly Told[] = [
  [
    '2022-11-22',
    'Cụm thi đua các sở trao đổi việc cải cách hành chính cuối năm',
    'Tám sở trong cụm nêu việc cải cách hành chính còn vướng.',
  ],
  [
    '2022-10-19',
    'Mở lớp cải cách hành chính cho công chức cấp xã',
    'Bốn lớp, mỗi lớp sáu mươi người, học trong hai ngày.',
  ],
  [
    '2022-09-14',
    'Đoàn của tỉnh kiểm tra cải cách hành chính ở Vĩnh Thạnh',
    'Đoàn xem sổ tiếp nhận và bảng niêm yết tại ba xã.',
  ],
  [
    '2022-08-17',
    'Bình Định công bố kết quả PAR INDEX và SIPAS năm 2021',
    'PAR INDEX năm 2021 của tỉnh đạt 86,94%, xếp thứ 22; SIPAS năm 2021 đạt 85,60%, xếp thứ 35.',
  ],
  ['2022-07-13', 'Rà lại bảng phân công cải cách hành chính của các huyện', 'Ba huyện đổi người phụ trách.'],
  [
    '2022-06-15',
    'Tập huấn chuyển đổi số cho lãnh đạo phòng',
    'Ba mươi trưởng, phó phòng học cách lập kế hoạch chuyển đổi số của đơn vị.',
  ],
  [
    '2022-05-18',
    'Tọa đàm về cải cách hành chính với thanh niên khối cơ quan',
    'Buổi tọa đàm có tám câu hỏi về cải cách hành chính gửi thẳng cho Giám đốc Sở.',
  ],
  [
    '2022-04-13',
    'Lập tổ giúp việc Ban Chỉ đạo cải cách hành chính tỉnh',
    'Tổ có mười hai người, Sở Nội vụ làm thường trực.',
  ],
  ['2022-03-16', 'Cách mới trong chấm điểm cải cách hành chính cấp huyện', 'Bảng điểm năm nay trừ nặng hồ sơ trễ hẹn.'],
  [
    '2022-02-16',
    'Kế hoạch cải cách hành chính của Sở có gì khác năm ngoái',
    'Kế hoạch dẫn Nghị quyết số 05-NQ/TU của Tỉnh ủy và bớt bảy đầu việc.',
  ],
  ['2022-01-19', 'Gặp mặt công chức làm cải cách hành chính đầu năm', 'Buổi gặp có 70 người.'],
];

const NEWS: readonly Told[] = [
  [
    '2022-11-25',
    'Lễ đón bằng xếp hạng di tích ở Tây Sơn',
    'Sở cử người dự và giúp huyện làm thủ tục khen thưởng sau lễ.',
  ],
  [
    '2022-10-27',
    'Sáng kiến phân loại rác của công đoàn cơ quan',
    'Ba thùng rác ba màu đặt ở sân, mỗi tuần đổi quà một lần.',
  ],
  ['2022-09-28', 'Thi tuyển chức danh trưởng phòng ở Sở Y tế', 'Có bốn người dự thi, ban giám khảo chín người.'],
  [
    '2022-08-31',
    'Tuyên truyền Luật Phòng, chống tham nhũng cho cán bộ chủ chốt',
    'Báo cáo viên giới thiệu quy định mới về kê khai tài sản.',
  ],
  ['2022-07-20', 'Kỷ niệm ngày truyền thống ngành tổ chức nhà nước', 'Các thế hệ cán bộ ôn lại những ngày tách tỉnh.'],
  ['2022-05-11', 'Thôn, làng sáp nhập: chuyện đặt tên', 'Nhiều nơi lấy chữ đầu của hai thôn cũ ghép lại.'],
  ['2022-03-30', 'Hội thao khối Đảng, chính quyền', 'Đội bóng chuyền nữ của Sở vào chung kết.'],
  ['2022-02-09', 'Xuất quân đắp đê xung yếu đầu năm', 'Đoàn viên góp 120 ngày công.'],
];

const STAFF: readonly Told[] = [
  [
    null,
    'Nhắc lại quy tắc ứng xử, văn hóa công sở nơi làm việc',
    'Không hút thuốc, không nói to, đeo thẻ tên, xưng hô đúng mực.',
  ],
  [null, 'Thông báo lịch trực tuần 47', 'Danh sách người trực niêm yết ở cổng bảo vệ.'],
];

/** [code, name, field] */
const PROCEDURES: readonly (readonly [string, string, string])[] = [
  ['1.009319', 'Thẩm định việc thành lập đơn vị sự nghiệp công lập', 'Tổ chức bộ máy'],
  ['1.009331', 'Thẩm định việc tổ chức lại đơn vị sự nghiệp công lập', 'Tổ chức bộ máy'],
  ['1.009339', 'Thẩm định đề án vị trí việc làm', 'Tổ chức bộ máy'],
  ['1.003503', 'Công nhận ban vận động thành lập hội', 'Hội, quỹ'],
  ['2.001481', 'Thành lập hội', 'Hội, quỹ'],
  ['1.003960', 'Phê duyệt điều lệ hội', 'Hội, quỹ'],
  ['2.001688', 'Chia, tách, sáp nhập, hợp nhất hội', 'Hội, quỹ'],
  ['1.003822', 'Cấp giấy phép thành lập và công nhận điều lệ quỹ', 'Hội, quỹ'],
  ['1.000681', 'Tặng thưởng bằng khen của Chủ tịch UBND tỉnh theo công trạng', 'Thi đua khen thưởng'],
  ['1.000924', 'Tặng thưởng cờ thi đua cấp tỉnh', 'Thi đua khen thưởng'],
  ['1.001894', 'Đăng ký hoạt động tín ngưỡng của cơ sở tín ngưỡng', 'Tôn giáo'],
  ['2.000713', 'Đề nghị công nhận tổ chức tôn giáo có địa bàn trong tỉnh', 'Tôn giáo'],
  ['1.005384', 'Thi tuyển công chức', 'Công chức, viên chức'],
];

const procedures = (rows: readonly (readonly [string, string, string])[]): Procedure[] =>
  rows.map(([code, name, field], index) => ({
    code: `${code}.000.00.00.H08`,
    name,
    field,
    path: index % 4 === 0 ? `${tab(30)}&id=${50 + index}` : null,
    parts: [
      ['Trình tự thực hiện', 'Nộp hồ sơ tại trung tâm; nhận kết quả theo giấy hẹn.'],
      ['Thời hạn giải quyết', '20 ngày làm việc'],
    ],
  }));

const [HANDLING, REVIEW, ROTATION, GUIDE] = [tab(41), tab(42), tab(43), tab(44)];
const THIRD = '<tr><td>Quý III/2022</td><td>-</td><td>-</td><td>-</td></tr>';
const handling = (third: string): string =>
  `<p>Số liệu lấy từ phần mềm một cửa, gồm cả tỷ lệ hồ sơ nộp qua mạng mức độ 3, 4.</p><table border="1"><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Giải quyết đúng hạn</th><th>Qua mạng mức độ 3, 4</th></tr><tr><td>Quý I/2022</td><td>411</td><td>409</td><td>38%</td></tr><tr><td>Quý II/2022</td><td>460</td><td>460</td><td>44%</td></tr>${third}</table>`;
const DOWNLOAD = '/Handlers/Download.ashx?f=';

async function make(): Promise<Site> {
  const file = async (lines: readonly string[]) => ({
    headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename="vb.pdf"' },
    body: await pdf([lines]),
  });
  const items =
    (id: number, first: number) =>
    (serial: number): string =>
      `${tab(id)}&id=${first + serial}`;
  const cchc = postsOf(CCHC, items(11, 300));
  for (const one of cchc) if (one.date === '2022-05-18') one.image = '/Uploads/2022/5/toa-dam.jpg';
  return {
    menu: [
      { href: tab(10), words: 'Tin tức' },
      { href: tab(11), words: 'Cải cách hành chính' },
      { href: tab(12), words: 'Cán bộ, công chức' },
      { href: tab(30), words: 'Thủ tục hành chính' },
      { href: tab(20), words: 'Văn bản' },
      { href: tab(21), words: 'Chỉ đạo, điều hành CCHC' },
    ],
    lists: {
      news: { path: tab(10), label: 'Tin tức', posts: postsOf(NEWS, items(10, 200)) },
      cchc: { path: tab(11), label: 'Cải cách hành chính', posts: cchc },
      staff: { path: tab(12), label: 'Cán bộ, công chức', posts: postsOf(STAFF, items(12, 400)) },
    },
    documents: {
      law: {
        path: tab(20),
        label: 'Văn bản',
        rows: [
          {
            number: '2405/KH-SNV',
            date: '2021-12-24',
            by: '',
            about: 'Kế hoạch cải cách hành chính năm 2022 của Sở Nội vụ',
            at: `${DOWNLOAD}2405`,
          },
          {
            number: '3809/QĐ-UBND',
            date: '2021-09-14',
            by: 'UBND tỉnh',
            about: 'Ban hành Kế hoạch cải cách hành chính giai đoạn 2021 - 2025',
          },
          {
            number: '76/NQ-CP',
            date: '2021-07-15',
            by: 'Chính phủ',
            about: 'Chương trình tổng thể cải cách hành chính nhà nước',
            at: `${DOWNLOAD}76`,
          },
          { number: '61/TB-SNV', date: '2021-05-20', by: '', about: 'Thông báo treo cờ ngày bầu cử' },
          { number: '9/HD-SNV', date: '2021-02-02', by: '', about: 'Hướng dẫn trực Tết' },
          {
            number: '116/KH-UBND',
            date: '2020-11-16',
            by: 'UBND tỉnh',
            about: 'Phòng, chống dịch bệnh gia súc vụ đông',
          },
        ],
      },
      directives: {
        path: tab(21),
        label: 'Văn bản chỉ đạo, điều hành về cải cách hành chính',
        rows: [
          {
            number: '6120/UBND-NC',
            date: '2022-10-25',
            by: 'UBND tỉnh',
            about: 'V/v tự chấm điểm cải cách hành chính năm 2022',
          },
          { number: '1502/SNV-CCHC', date: '2022-07-11', by: '', about: 'V/v báo cáo cải cách hành chính 6 tháng' },
          { number: '210/SNV-CCHC', date: '2022-02-10', by: '', about: 'V/v triển khai nhiệm vụ cải cách hành chính' },
        ],
      },
    },
    pages: {
      [HANDLING]: { title: 'Kết quả giải quyết hồ sơ thủ tục hành chính', main: handling(THIRD) },
      [REVIEW]: { title: 'Danh mục thủ tục hành chính rà soát, đánh giá năm 2022', main: '<p>Đang cập nhật</p>' },
      [ROTATION]: {
        title: 'Danh mục vị trí công tác và thời hạn phải định kỳ chuyển đổi',
        main: '<table border="1"><tr><td>TT</td><td>Vị trí công tác</td><td>Đơn vị</td><td>Thời hạn chuyển đổi</td></tr><tr><td>1</td><td>Thẩm định hồ sơ tuyển dụng, nâng ngạch, bổ nhiệm ngạch công chức</td><td>Phòng Công chức, viên chức</td><td>03 năm</td></tr><tr><td>2</td><td>Thẩm định hồ sơ khen thưởng của các huyện, thị xã</td><td>Ban Thi đua - Khen thưởng</td><td>05 năm</td></tr><tr><td>3</td><td>Kế toán, thủ quỹ và mua sắm tài sản công</td><td>Văn phòng Sở</td><td>03 năm</td></tr><tr><td>4</td><td>Thanh tra viên phụ trách đơn thư</td><td>Thanh tra Sở</td><td>04 năm</td></tr></table>',
      },
      [GUIDE]: {
        title: 'Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, 4',
        main: '<p>Mức độ 3: nộp hồ sơ qua mạng, nộp phí và nhận kết quả tại quầy. Mức độ 4: làm hết qua mạng.</p><p>Mở <a href="https://dichvucong.binhdinh.gov.vn/">dichvucong.binhdinh.gov.vn</a>, đăng ký tài khoản, chọn Sở Nội vụ, chọn thủ tục, điền tờ khai, gửi kèm giấy tờ và chờ tin nhắn.</p>',
      },
    },
    blocks: {
      left: `<table class="Hop" width="100%"><tr><td class="TieuDeHop">CHUYÊN MỤC</td></tr><tr><td><a href="${HANDLING}">Kết quả giải quyết hồ sơ</a></td></tr><tr><td><a href="${REVIEW}">Danh mục thủ tục rà soát, đánh giá</a></td></tr><tr><td><a href="#" onclick="location.href='${ROTATION}';return false;">Danh mục vị trí chuyển đổi công tác</a></td></tr><tr><td><a href="${GUIDE}">Hướng dẫn dịch vụ công</a></td></tr></table>`,
      right:
        '<table class="Hop" width="100%"><tr><td class="TieuDeHop">LIÊN KẾT</td></tr><tr><td><select onchange="window.open(this.value)"><option value="">-- Chọn trang --</option><option value="http://binhdinh.gov.vn">Tỉnh Bình Định</option><option value="http://moha.gov.vn">Bộ Nội vụ</option></select></td></tr><tr><td class="TieuDeHop">LỊCH</td></tr><tr><td>Thứ tư, 30/11/2022</td></tr></table>',
      footer: '<p>Sở Nội vụ tỉnh Bình Định - 59 Lê Hồng Phong, Quy Nhơn - ĐT: 0256.3822.213</p>',
    },
    procedures: procedures(PROCEDURES),
    served: {
      [`${DOWNLOAD}2405`]: await file([
        'SỞ NỘI VỤ',
        'Số: 2405/KH-SNV',
        'Bình Định, ngày 24 tháng 12 năm 2021',
        'KẾ HOẠCH',
        'Cải cách hành chính năm 2022',
      ]),
      [`${DOWNLOAD}76`]: await file(['CHÍNH PHỦ', 'Số: 76/NQ-CP', 'Hà Nội, ngày 15 tháng 7 năm 2021', 'NGHỊ QUYẾT']),
    },
    province: {},
  };
}

const months = (other: Readonly<Record<string, number>> = {}) => ({
  ...Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`2022-${String(index + 1).padStart(2, '0')}`, 1])),
  ...other,
});
const COLUMN = {
  url: tab(11),
  linkedFromHome: true,
  newest: '2022-11-22',
  ageDays: 8,
  inPeriod: 11,
  byMonth: months(),
};
const DIRECTIVES = {
  url: tab(21),
  linkedFromHome: true,
  newest: '2022-10-25',
  ageDays: 36,
  inPeriod: 3,
  byMonth: { '2022-02': 1, '2022-07': 1, '2022-10': 1 },
};
const one = (date: string) => ({ outcome: 'passed', details: { found: 1, articles: [{ date }] } }) as const;
const NONE = { outcome: 'failed', details: { found: 0, articles: [] } } as const;
const PAR = { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.94, rank: 22 };
const SIPAS = { index: 'SIPAS', state: 'current', year: 2021, value: 85.6, rank: 35 };
const documents = (plan: string) => ({
  documents: [
    { number: '76/NQ-CP', state: 'published' },
    { number: '3809/KH-UBND', state: 'cited' },
    { number: '116/KH-UBND', state: plan },
    { number: '2405/KH-SNV', state: 'published' },
    { number: '05-NQ/TU', state: 'cited' },
  ],
});
const periods = (third: string) => ({
  periods: [
    { period: '2022-Q1', state: 'published', url: HANDLING },
    { period: '2022-Q2', state: 'published', url: HANDLING },
    { period: '2022-Q3', state: third },
    { period: '2022-Q4', state: 'not-due' },
  ],
});
const retitled = (site: Site, list: string, words: string, title: string, lead: string): void => {
  const post = postOf(site, list, words);
  post.title = title;
  post.lead = lead;
};

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'figures of the third quarter',
    change: ({ pages }) => {
      const page = pages[HANDLING];
      if (page !== undefined)
        page.main = swap(page.main, THIRD, '<tr><td>Quý III/2022</td><td>502</td><td>501</td><td>52%</td></tr>');
    },
    truth: { 'dossier-results': { outcome: 'passed', credit: 1, details: periods('published') } },
  },
  {
    id: 'the last procedure is on no page of the grid',
    change: (site) => {
      site.procedures = procedures(PROCEDURES.slice(0, 12));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 12 / 13,
        details: { listed: 12, missing: [{ code: '1.005384' }] },
      },
    },
  },
  {
    id: 'the third page of the grid answers with an error',
    change: ({ served }) => {
      served['grid 30 3'] = { status: 500, body: 'Runtime Error' };
    },
    truth: { 'procedure-set': { outcome: 'cantTell' } },
  },
  {
    id: 'no picture in the column',
    change: (site) => {
      delete postOf(site, 'cchc', 'Tọa đàm').image;
    },
    truth: { 'cchc-column': { outcome: 'partial', credit: 0.5, details: COLUMN } },
  },
  {
    id: 'no post in March',
    change: ({ lists }) => {
      const { cchc } = lists;
      if (cchc !== undefined) cchc.posts = cchc.posts.filter(({ date }) => date !== '2022-03-16');
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { ...COLUMN, inPeriod: 10, byMonth: months({ '2022-03': 0 }) },
      },
    },
  },
  {
    id: 'the talk was held in July',
    change: (site) => {
      postOf(site, 'cchc', 'Tọa đàm').date = '2022-07-06';
    },
    truth: {
      talks: NONE,
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { ...COLUMN, byMonth: months({ '2022-05': 0, '2022-07': 2 }) },
      },
    },
  },
  {
    id: 'an initiative of reform',
    change: (site) =>
      retitled(
        site,
        'news',
        'Sáng kiến phân loại rác',
        'Sáng kiến cải cách hành chính: giấy hẹn bằng tin nhắn',
        'Giải pháp của công chức một cửa được hội đồng sáng kiến của tỉnh công nhận.',
      ),
    truth: { initiatives: one('2022-10-27') },
  },
  {
    id: 'the list of procedures reviewed is there',
    change: ({ pages }) => {
      pages[REVIEW] = {
        title: 'Danh mục thủ tục hành chính rà soát, đánh giá năm 2022',
        main: '<p>Danh mục thủ tục hành chính được rà soát, đánh giá trong năm 2022, kèm theo quyết định của Giám đốc Sở:</p><table border="1"><tr><td>TT</td><td>Tên thủ tục</td><td>Đơn vị rà soát</td><td>Thời gian</td></tr><tr><td>1</td><td>Thành lập hội</td><td>Phòng Tổ chức bộ máy</td><td>Tháng 3 đến tháng 5</td></tr><tr><td>2</td><td>Phê duyệt điều lệ hội</td><td>Phòng Tổ chức bộ máy</td><td>Tháng 3 đến tháng 5</td></tr><tr><td>3</td><td>Tặng thưởng cờ thi đua cấp tỉnh</td><td>Ban Thi đua - Khen thưởng</td><td>Tháng 6</td></tr></table>',
      };
    },
    truth: { 'review-list': { outcome: 'passed', credit: 1 } },
  },
  {
    id: 'the list of posts to be rotated is empty',
    change: ({ pages }) => {
      pages[ROTATION] = {
        title: 'Danh mục vị trí công tác và thời hạn phải định kỳ chuyển đổi',
        main: '<p>Nội dung đang được cập nhật.</p>',
      };
    },
    truth: { 'rotation-list': { outcome: 'partial', credit: 0.5, details: { attachments: 0 } } },
  },
  {
    id: 'the rules of conduct are dated',
    change: (site) => {
      postOf(site, 'staff', 'quy tắc ứng xử').date = '2022-04-06';
    },
    truth: { conduct: one('2022-04-06') },
  },
  {
    id: 'the home page links to the service portal',
    change: (site) => {
      site.blocks['right'] = swap(
        site.blocks['right'] ?? '',
        '<tr><td class="TieuDeHop">LỊCH</td></tr>',
        '<tr><td><a href="https://dichvucong.binhdinh.gov.vn/" target="_blank"><img src="/images/dvctt.png" alt="Dịch vụ công trực tuyến" /></a></td></tr><tr><td class="TieuDeHop">LỊCH</td></tr>',
      );
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
    id: 'the newest directive is of July',
    change: ({ documents: all }) => {
      all['directives']?.rows.shift();
    },
    truth: {
      directives: {
        outcome: 'partial',
        credit: 0.5,
        details: {
          ...DIRECTIVES,
          newest: '2022-07-11',
          ageDays: 142,
          inPeriod: 2,
          byMonth: { '2022-02': 1, '2022-07': 1 },
        },
      },
    },
  },
  {
    id: 'plan 116 of the right year, on the second page of the grid',
    change: ({ documents: all }) => {
      all['law']?.rows.splice(5, 1, {
        number: '116/KH-UBND',
        date: '2021-11-16',
        by: 'UBND tỉnh',
        about: 'Cải cách hành chính năm 2022',
      });
    },
    truth: { 'programme-documents': { outcome: 'passed', credit: 1, details: documents('cited') } },
  },
  {
    id: 'the talk on corruption was one on fire',
    change: (site) =>
      retitled(
        site,
        'news',
        'Tham nhũng'.toLowerCase(),
        'Tập huấn phòng cháy, chữa cháy tại trụ sở',
        'Cảnh sát hướng dẫn dùng bình bọt.',
      ),
    truth: { 'anti-corruption': NONE },
  },
];

export const BINH_DINH: Portal = {
  id: 'binhdinh, WebForms',
  plan: 'binhdinh-snv-2022',
  asOf: '2022-11-30',
  reference: PROCEDURES.map(([code, name]) => [`${code}.000.00.00.H08`, name] as const),
  make,
  render,
  truth: {
    // 116/KH-UBND on the list is another year's.
    'programme-documents': { outcome: 'partial', credit: 4 / 5, details: documents('missing') },
    directives: { outcome: 'passed', details: DIRECTIVES },
    'procedure-set': {
      outcome: 'passed',
      credit: 1,
      details: { reference: 13, listed: 13, coverage: 1, missing: [], unknown: [], duplicates: [] },
    },
    // The third quarter's row has dashes.
    'dossier-results': { outcome: 'partial', credit: 2 / 3, details: periods('missing') },
    'review-list': { outcome: 'partial', credit: 0.5, details: { url: REVIEW, attachments: 0 } },
    // Sorting rubbish is no reform.
    initiatives: NONE,
    talks: one('2022-05-18'),
    'cchc-column': { outcome: 'passed', details: COLUMN },
    indices: { outcome: 'passed', credit: 1, details: { indices: [PAR, SIPAS] } },
    'digital-government': { outcome: 'passed', details: { found: 1, articles: [{ date: '2022-06-15' }] } },
    // The link stands on the page of guidance, not on the home page.
    'online-service': { outcome: 'partial', credit: 0.5, details: { links: [], guidance: GUIDE } },
    conduct: { outcome: 'cantTell' },
    'rotation-list': { outcome: 'passed', details: { url: ROTATION } },
    'anti-corruption': one('2022-08-31'),
  },
  mutations: MUTATIONS,
};
