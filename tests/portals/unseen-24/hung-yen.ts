/** Department of Science and Technology of Hưng Yên, 2024: Drupal, kept by two people in their spare time. */

import { pdf } from '../../support/attachments.ts';
import { postOf, swap, type Mutation, type Portal, type Procedure, type Site } from '../unseen-22/site.ts';
import { render } from './hung-yen-look.ts';
import { postsOf, type Told } from './kit.ts';

const CCHC: readonly Told[] = [
  [
    '2024-09-11',
    'Văn phòng Sở nhắc lịch các việc cải cách hành chính quý III',
    'Bảy việc cải cách hành chính đến hạn trước ngày 30/9, giao cho bốn phòng.',
  ],
  [
    '2024-08-15',
    'Chấm thử bộ tiêu chí cải cách hành chính mới',
    'Bộ tiêu chí có thêm phần số hóa, tổng điểm giữ nguyên là 100.',
  ],
  [
    '2024-07-24',
    'Cải cách tài chính công: khoán chi ở Trung tâm Thông tin',
    'Nội dung cải cách tài chính công của Sở bắt đầu từ đơn vị nhỏ nhất.',
  ],
  [
    '2024-06-19',
    'Cải cách tổ chức bộ máy: Sở giảm một phòng',
    'Hai phòng nhập làm một, bớt ba chức danh trưởng, phó phòng.',
  ],
  [
    '2024-05-21',
    'Chính sách thu hút người có tài năng vào cơ quan nhà nước',
    'Người được tuyển theo chính sách nhân tài hưởng thêm 150% lương trong năm năm đầu.',
  ],
  [
    '2024-04-16',
    'Cải cách hành chính để cải thiện môi trường đầu tư, nâng cao năng lực cạnh tranh của tỉnh',
    'Nhà đầu tư chọn nơi nào làm việc nhanh, rõ ràng; đó là ý nghĩa của cải cách hành chính.',
  ],
  [
    '2024-03-19',
    'Cải cách thể chế: bãi bỏ bốn văn bản về quản lý đề tài',
    'Rà soát về thể chế cho thấy bốn quyết định không còn phù hợp.',
    'Việc này làm theo Kế hoạch số 193/KH-UBND ngày 26/12/2023 của UBND tỉnh.',
  ],
  [
    '2024-02-20',
    'Sở ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2024',
    'Kế hoạch giao Văn phòng đầu mối, mỗi phòng viết ít nhất hai bài một năm.',
  ],
  [
    '2024-01-17',
    'Đảng bộ Sở học Nghị quyết số 06-NQ/TU về cải cách hành chính',
    'Bí thư Đảng ủy Sở giới thiệu những điểm chính của nghị quyết.',
  ],
];

const PROCEDURE_NEWS: readonly Told[] = [
  [
    '2024-06-10',
    'Cắt hai loại giấy tờ khi đăng ký hoạt động khoa học',
    'Cải cách thủ tục hành chính bớt được bản sao chứng thực và phiếu lý lịch.',
  ],
  [
    '2024-03-12',
    'Công bố thủ tục hành chính mới ban hành và sửa đổi lĩnh vực an toàn bức xạ',
    'Một thủ tục mới, hai thủ tục được sửa đổi, có hiệu lực từ ngày 20/3.',
  ],
  ['2024-01-24', 'Rút gọn bước thẩm định trong thủ tục công bố hợp quy', 'Thời gian giảm từ bảy xuống còn năm ngày.'],
];

const FIGURES = (quarter: string, taken: number, done: number): string =>
  `<table border="1"><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Trước và đúng hạn</th></tr><tr><td>${quarter}</td><td>${taken}</td><td>${done}</td><td>${done}</td></tr></table>`;

const NEWS: readonly Told[] = [
  [
    '2024-09-17',
    'Kiểm tra nhãn hàng hóa dịp Trung thu',
    'Đoàn lập biên bản ba cửa hàng bán bánh không ghi ngày sản xuất.',
  ],
  [
    '2024-08-28',
    'Mô hình trồng nhãn muộn theo hướng hữu cơ ở Khoái Châu',
    'Nhãn chín sau mùa một tháng, giá gấp rưỡi.',
  ],
  [
    '2024-08-06',
    'Người đứng đầu các viện nghiên cứu thăm vùng nghệ Chí Tân',
    'Đoàn bàn việc chiết xuất curcumin tại chỗ.',
  ],
  [
    '2024-07-08',
    'Kết quả giải quyết hồ sơ thủ tục hành chính quý II năm 2024',
    'Bộ phận một cửa của Sở không có hồ sơ trễ hạn.',
    FIGURES('Quý II/2024', 152, 150),
  ],
  [
    '2024-06-26',
    'DDCI năm 2022: Sở xếp thứ 9 trong các sở, ngành',
    'Chỉ số năng lực cạnh tranh cấp sở, ngành (DDCI) năm 2022 của Sở Khoa học và Công nghệ đạt 71,3 điểm.',
  ],
  [
    '2024-05-14',
    'Tập huấn an toàn thông tin mạng cho công chức',
    'Chuyên gia hướng dẫn cách nhận ra thư giả mạo; nội dung thuộc kế hoạch chuyển đổi số của Sở.',
  ],
  [
    '2024-04-05',
    'Kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2024',
    'Bộ phận một cửa nhận nhiều nhất là hồ sơ X-quang.',
    FIGURES('Quý I/2024', 119, 117),
  ],
  [
    '2024-03-28',
    'Hưng Yên phấn đấu chỉ số DTI năm 2024 vào nhóm 15',
    'Kế hoạch của tỉnh đặt mục tiêu DTI tăng ba bậc.',
  ],
  [
    '2024-02-27',
    'Doanh nghiệp cơ khí Văn Lâm đạt chứng chỉ ISO 9001:2015',
    'Xưởng đúc có chín mươi công nhân, làm hàng cho hai hãng xe.',
  ],
  ['2024-01-30', 'Gặp mặt các nhà khoa học quê Hưng Yên', 'Gần trăm người về dự, nhiều người hiến kế cho cây nhãn.'],
];

/** [code, name, field] */
const PROCEDURES: readonly (readonly [string, string, string])[] = [
  ['1.002690', 'Hỗ trợ kinh phí cho cá nhân có công trình khoa học được quốc tế công bố', 'Hoạt động khoa học'],
  ['2.002278', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ', 'Hoạt động khoa học'],
  ['1.008377', 'Xét tuyển dụng đặc cách viên chức giữ chức danh nghiên cứu', 'Hoạt động khoa học'],
  ['1.011818', 'Đăng ký kết quả thực hiện nhiệm vụ khoa học sử dụng ngân sách', 'Hoạt động khoa học'],
  ['1.011937', 'Cấp giấy chứng nhận tổ chức giám định sở hữu công nghiệp', 'Sở hữu trí tuệ'],
  ['2.001208', 'Chỉ định tổ chức đánh giá sự phù hợp', 'Tiêu chuẩn đo lường'],
  ['1.001392', 'Miễn giảm kiểm tra chất lượng hàng hóa nhóm 2 nhập khẩu', 'Tiêu chuẩn đo lường'],
  ['2.002385', 'Khai báo thiết bị X-quang chẩn đoán trong y tế', 'An toàn bức xạ'],
  ['2.002381', 'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán', 'An toàn bức xạ'],
];
const MISSING = ['2.002383', 'Bổ sung giấy phép sử dụng thiết bị X-quang chẩn đoán', 'An toàn bức xạ'] as const;
const UNKNOWN = ['1.012353', 'Xác định dự án đầu tư có sử dụng công nghệ lạc hậu', 'Hoạt động khoa học'] as const;

const procedures = (rows: readonly (readonly [string, string, string])[]): Procedure[] =>
  rows.map(([code, name, field], index) => ({
    code: `${code}.000.00.00.H31`,
    name,
    field,
    path: index % 3 === 0 ? `/node/${700 + index}` : null,
    parts: [],
  }));

const [FINANCE, ISO, GUIDE, INDICES_PAGE, RECEPTION, FLOWS] = [
  '/cong-khai-tai-chinh',
  '/iso-9001-2015',
  '/huong-dan-dich-vu-cong',
  '/ket-qua-cac-chi-so',
  '/tiep-cong-dan',
  '/quy-trinh-noi-bo',
];
const PLAN_FILE = '/sites/default/files/kh-tuyen-truyen-cchc-2024.pdf';
const PLAN_ROW = {
  number: '/KH-SKHCN',
  date: '2024-02-19',
  by: 'Sở KH&CN',
  about: 'Kế hoạch tuyên truyền cải cách hành chính năm 2024',
  at: PLAN_FILE,
};
const UPDATING = '<p>Nội dung đang được cập nhật.</p>';

async function make(): Promise<Site> {
  const file = async (lines: readonly string[]) => ({
    headers: { 'content-type': 'application/pdf' },
    body: await pdf([lines]),
  });
  const nodes =
    (first: number) =>
    (serial: number): string =>
      `/node/${first + serial}`;
  const served: Site['served'] = {
    [PLAN_FILE]: await file([
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'Số: /KH-SKHCN',
      'Hưng Yên, ngày tháng 02 năm 2024',
      'KẾ HOẠCH',
      'Tuyên truyền cải cách hành chính năm 2024',
    ]),
    '/sites/default/files/184-kh-ubnd.pdf': await file([
      'ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN',
      'Số: 184/KH-UBND',
      'Hưng Yên, ngày 07 tháng 12 năm 2021',
      'KẾ HOẠCH',
    ]),
    '/sites/default/files/01-2023-qd-ubnd.pdf': await file([
      'ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN',
      'Số: 01/2023/QĐ-UBND',
      'Hưng Yên, ngày 11 tháng 01 năm 2023',
      'QUYẾT ĐỊNH',
    ]),
    '/sites/default/files/du-toan-2024.pdf': await file(['CÔNG KHAI DỰ TOÁN', 'Thu, chi ngân sách nhà nước năm 2024']),
    '/sites/default/files/qt-01.pdf': await file(['QUY TRÌNH NỘI BỘ', 'QT-01: Cấp giấy phép X-quang']),
  };
  for (const [index, one] of procedures([...PROCEDURES, UNKNOWN]).entries())
    if (one.path !== null)
      served[one.path] =
        `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${one.name}</title></head><body><h1>${one.name}</h1><p>Mã TTHC: ${one.code}</p><h3>Trình tự thực hiện</h3><p>Nộp hồ sơ, nhận phiếu hẹn số ${index + 1}, nhận kết quả.</p><h3>Thời hạn giải quyết</h3><p>10 ngày.</p></body></html>`;
  return {
    menu: [
      { href: '/gioi-thieu', words: 'Giới thiệu' },
      { href: '/tin-tuc', words: 'Tin tức' },
      { href: '/cai-cach-hanh-chinh', words: 'Cải cách hành chính' },
      {
        href: '/hanh-chinh-cong',
        words: 'Hành chính công',
        under: [
          { href: '/cai-cach-tthc', words: 'Cải cách TTHC' },
          { href: '/thu-tuc-hanh-chinh', words: 'Danh mục thủ tục hành chính' },
          { href: FLOWS, words: 'Quy trình nội bộ' },
          { href: ISO, words: 'TCVN ISO 9001:2015' },
          { href: GUIDE, words: 'Hướng dẫn dịch vụ công' },
        ],
      },
      { href: '/van-ban', words: 'Văn bản pháp luật' },
      {
        href: '/cong-khai',
        words: 'Công khai',
        under: [
          { href: FINANCE, words: 'Công khai tài chính' },
          { href: INDICES_PAGE, words: 'Kết quả các chỉ số' },
          { href: RECEPTION, words: 'Tiếp công dân' },
        ],
      },
    ],
    lists: {
      cchc: { path: '/cai-cach-hanh-chinh', label: 'Cải cách hành chính', posts: postsOf(CCHC, nodes(1200)) },
      procedures: { path: '/cai-cach-tthc', label: 'Cải cách TTHC', posts: postsOf(PROCEDURE_NEWS, nodes(1300)) },
      news: { path: '/tin-tuc', label: 'Tin tức', posts: postsOf(NEWS, nodes(1400)) },
    },
    documents: {
      law: {
        path: '/van-ban',
        label: 'Văn bản pháp luật',
        rows: [
          {
            number: '31/2024/QĐ-UBND',
            date: '2024-07-30',
            by: 'UBND tỉnh',
            about: 'Quy định quản lý nhiệm vụ khoa học và công nghệ cấp tỉnh',
          },
          {
            number: '05/CT-UBND',
            date: '2024-05-28',
            by: 'UBND tỉnh',
            about: 'Tăng cường phòng cháy, chữa cháy rừng và nhà ở',
          },
          PLAN_ROW,
          {
            number: '01/2023/QĐ-UBND',
            date: '2023-01-11',
            by: 'UBND tỉnh',
            about: 'Quy chế hoạt động của bộ phận một cửa các cấp',
            at: '/sites/default/files/01-2023-qd-ubnd.pdf',
          },
          { number: '28-CT/TU', date: '2022-08-10', by: 'Tỉnh ủy', about: 'Tăng cường lãnh đạo cải cách hành chính' },
          {
            number: '184/KH-UBND',
            date: '2021-12-07',
            by: 'UBND tỉnh',
            about: 'Cải cách hành chính giai đoạn 2021 - 2025',
            at: '/sites/default/files/184-kh-ubnd.pdf',
          },
          {
            number: '23/CT-TTg',
            date: '2021-09-02',
            by: 'Thủ tướng Chính phủ',
            about: 'Đẩy mạnh Chương trình tổng thể cải cách hành chính',
          },
          {
            number: '76/NQ-CP',
            date: '2021-07-15',
            by: 'Chính phủ',
            about: 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
            at: '/node/901',
          },
        ],
      },
    },
    pages: {
      '/gioi-thieu': {
        title: 'Giới thiệu',
        main: '<p>Sở đặt tại đường Chùa Chuông, thành phố Hưng Yên; có bảy phòng, đơn vị.</p>',
      },
      '/hanh-chinh-cong': {
        title: 'Hành chính công',
        main: `<ul><li><a href="/cai-cach-tthc">Cải cách TTHC</a></li><li><a href="/thu-tuc-hanh-chinh">Danh mục thủ tục hành chính</a></li><li><a href="${FLOWS}">Quy trình nội bộ</a></li></ul>`,
      },
      '/cong-khai': {
        title: 'Công khai',
        main: `<ul><li><a href="${FINANCE}">Công khai tài chính</a></li><li><a href="${INDICES_PAGE}">Kết quả các chỉ số</a></li></ul>`,
      },
      [FLOWS]: {
        title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
        main: '<p>Quy trình nội bộ, quy trình điện tử theo quyết định của Chủ tịch UBND tỉnh:</p><ul><li><a href="/sites/default/files/qt-01.pdf">QT-01: Cấp giấy phép X-quang</a></li></ul>',
      },
      [ISO]: { title: 'Hệ thống quản lý chất lượng TCVN ISO 9001:2015', main: UPDATING },
      [GUIDE]: {
        title: 'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến toàn trình, một phần',
        main: '<p>Dịch vụ công toàn trình: mọi bước làm qua mạng, kể cả nộp phí và nhận kết quả. Dịch vụ công một phần: có bước phải đến quầy, được ghi rõ ở từng thủ tục.</p><p>Đăng nhập bằng tài khoản định danh, chọn cơ quan, chọn thủ tục, tải giấy tờ lên, ký rồi gửi. Theo dõi hồ sơ bằng mã được cấp.</p>',
      },
      [INDICES_PAGE]: {
        title: 'Kết quả các chỉ số cải cách hành chính của tỉnh Hưng Yên',
        main: '<table><thead><tr><th>Chỉ số</th><th>Điểm năm 2022</th><th>Điểm năm 2023</th><th>Xếp hạng năm 2023</th></tr></thead><tbody><tr><td>PAR INDEX</td><td>84,02</td><td>87,15</td><td>27</td></tr><tr><td>SIPAS</td><td>80,11</td><td>82,34</td><td>34</td></tr><tr><td>PAPI</td><td>41,90</td><td>42,61</td><td>33</td></tr></tbody></table>',
      },
      [FINANCE]: {
        title: 'Công khai thu, chi tài chính',
        main: '<ul><li><a href="/sites/default/files/du-toan-2024.pdf">Công khai dự toán thu, chi năm 2024</a></li></ul>',
      },
      [RECEPTION]: {
        title: 'Tiếp công dân, giải quyết khiếu nại, tố cáo',
        main: '<p>Giám đốc Sở tiếp công dân ngày 15 hằng tháng tại phòng tiếp dân tầng một; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp. Thanh tra Sở thường trực tiếp công dân các ngày trong tuần, ghi sổ đầy đủ, nhận đơn khiếu nại, tố cáo và đơn phản ánh tham nhũng, lãng phí.</p><p>Đơn đúng thẩm quyền được thụ lý trong mười ngày; đơn không đúng thẩm quyền được hướng dẫn gửi đúng nơi trong năm ngày. Danh tính người tố cáo được giữ kín.</p>',
      },
      '/node/901': {
        title: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ',
        main: '<p>Số: 76/NQ-CP. Hà Nội, ngày 15 tháng 7 năm 2021.</p><p>Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030, gồm sáu nội dung và các phụ lục.</p>',
      },
    },
    blocks: {
      links:
        '<ul><li><a href="https://dichvucong.hungyen.gov.vn/">Cổng dịch vụ công tỉnh Hưng Yên</a></li><li><a href="https://www.facebook.com/sokhcnhungyen">Facebook của Sở</a></li></ul>',
      right:
        '<div class="block block-views"><h2>Tin của tỉnh</h2><div class="content"><ul><li><a href="https://hungyen.gov.vn/tin/9912">Chủ tịch UBND tỉnh kiểm tra trách nhiệm người đứng đầu các sở (19/09/2024)</a></li><li><a href="https://hungyen.gov.vn/tin/9904">Mô hình một cửa lưu động ở Phù Cừ (18/09/2024)</a></li></ul></div></div><div class="block block-addthis"><h2>Chia sẻ</h2><div class="content"><a href="https://sp.zalo.me/share_inline?u=hungyen"><img src="/misc/zalo.png" alt="Chia sẻ Zalo" /></a></div></div>',
      footer:
        '<p>Sở Khoa học và Công nghệ tỉnh Hưng Yên. Trưởng ban biên tập: Giám đốc Sở. Giấy phép số 31/GP-TTĐT ngày 25/10/2024.</p>',
    },
    procedures: procedures([...PROCEDURES, UNKNOWN]),
    served,
    province: {},
  };
}

const months = (other: Readonly<Record<string, number>> = {}) => ({
  '2024-01': 1,
  '2024-02': 1,
  '2024-03': 1,
  '2024-04': 1,
  '2024-05': 1,
  '2024-06': 1,
  '2024-07': 1,
  '2024-08': 1,
  '2024-09': 1,
  ...other,
});
const COLUMN = {
  url: '/cai-cach-hanh-chinh',
  linkedFromHome: true,
  newest: '2024-09-11',
  ageDays: 9,
  inPeriod: 9,
  byMonth: months(),
};
const PROCEDURE_COLUMN = {
  url: '/cai-cach-tthc',
  linkedFromHome: true,
  newest: '2024-06-10',
  ageDays: 102,
  inPeriod: 3,
  byMonth: { '2024-01': 1, '2024-03': 1, '2024-06': 1 },
};
const LAW = { url: '/van-ban', linkedFromHome: true, newest: '2024-07-30', ageDays: 52, inPeriod: 3 };
const one = (date: string) => ({ outcome: 'passed', details: { found: 1, articles: [{ date }] } }) as const;
const NONE = { outcome: 'failed', details: { found: 0, articles: [] } } as const;
const gone = (index: string) => ({ index, state: 'missing', year: null, value: null, rank: null });
const THREE = [
  { index: 'PAR INDEX', state: 'current', year: 2023, value: 87.15, rank: 27, url: INDICES_PAGE },
  { index: 'SIPAS', state: 'current', year: 2023, value: 82.34, rank: 34, url: INDICES_PAGE },
  { index: 'PAPI', state: 'current', year: 2023, value: 42.61, rank: 33, url: INDICES_PAGE },
] as const;
const DDCI = { index: 'DDCI', state: 'stale', year: 2022, value: 71.3, rank: 9 };
const STATES = {
  '76/NQ-CP': 'published',
  '23/CT-TTg': 'cited',
  '06-NQ/TU': 'cited',
  '184/KH-UBND': 'published',
  '193/KH-UBND': 'cited',
  '28-CT/TU': 'cited',
  '01/2023/QĐ-UBND': 'published',
  '22/2020/QĐ-UBND': 'missing',
  '05/CT-CTUBND': 'missing',
};
const documents = (other: Readonly<Record<string, string>> = {}) => ({
  documents: Object.entries({ ...STATES, ...other }).map(([number, state]) => ({ number, state })),
});
const periods = (second: string) => ({
  periods: [
    { period: '2024-Q1', state: 'published' },
    { period: '2024-Q2', state: second },
    { period: '2024-Q3', state: 'not-due' },
    { period: '2024-Q4', state: 'not-due' },
  ],
});

const retitled = (site: Site, list: string, words: string, title: string, lead: string): void => {
  const post = postOf(site, list, words);
  post.title = title;
  post.lead = lead;
};

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'the plan itself is not in the list',
    change: ({ documents: all }) => {
      all['law']?.rows.splice(2, 1);
    },
    truth: {
      'plan-published': { outcome: 'partial', credit: 0.5, details: { documents: [{ state: 'cited' }] } },
      'legal-documents': { outcome: 'passed', details: { ...LAW, inPeriod: 2 } },
    },
  },
  {
    id: 'the missing procedure is listed',
    change: (site) => {
      site.procedures = procedures([...PROCEDURES, UNKNOWN, MISSING]);
    },
    truth: {
      'procedure-set': {
        outcome: 'passed',
        credit: 1,
        details: { listed: 10, missing: [], unknown: [{ code: UNKNOWN[0] }] },
      },
    },
  },
  {
    id: 'the second page of procedures is down',
    change: ({ served }) => {
      served['/thu-tuc-hanh-chinh?page=1'] = {
        status: 500,
        body: 'Error: The website encountered an unexpected error.',
      };
    },
    truth: { 'procedure-set': { outcome: 'cantTell' } },
  },
  {
    id: 'a post on procedures in August',
    change: ({ lists }) =>
      lists['procedures']?.posts.push(
        ...postsOf(
          [
            [
              '2024-08-20',
              'Bỏ phiếu lý lịch khoa học trong hồ sơ đăng ký',
              'Cải cách thủ tục hành chính bớt thêm một tờ giấy.',
            ],
          ],
          () => '/node/1390',
        ),
      ),
    truth: {
      'procedure-column': {
        outcome: 'passed',
        credit: 1,
        details: {
          ...PROCEDURE_COLUMN,
          newest: '2024-08-20',
          ageDays: 31,
          inPeriod: 4,
          byMonth: { ...PROCEDURE_COLUMN.byMonth, '2024-08': 1 },
        },
      },
    },
  },
  {
    id: 'the result of DTI',
    change: (site) =>
      retitled(
        site,
        'news',
        'DTI',
        'Hưng Yên xếp thứ 19 về DTI năm 2023',
        'Chỉ số chuyển đổi số DTI năm 2023 của tỉnh đạt 0,6512 điểm.',
      ),
    truth: {
      indices: {
        outcome: 'partial',
        credit: 4.5 / 6,
        details: {
          indices: [
            ...THREE,
            DDCI,
            gone('ICT INDEX'),
            { index: 'DTI', state: 'current', year: 2023, value: 0.6512, rank: 19 },
          ],
        },
      },
    },
  },
  {
    id: 'no results of the second quarter',
    change: ({ lists }) => {
      const { news } = lists;
      if (news !== undefined) news.posts = news.posts.filter(({ date }) => date !== '2024-07-08');
    },
    truth: { 'dossier-results': { outcome: 'partial', credit: 0.5, details: periods('missing') } },
  },
  {
    id: 'the department has Zalo',
    change: (site) => {
      site.blocks['links'] = swap(
        site.blocks['links'] ?? '',
        '</ul>',
        '<li><a href="https://zalo.me/1871234567890">Zalo của Sở</a></li></ul>',
      );
    },
    truth: {
      social: {
        outcome: 'passed',
        credit: 1,
        details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: 'https://zalo.me/1871234567890' },
      },
    },
  },
  {
    id: 'the page on ISO is filled',
    change: ({ pages }) => {
      pages[ISO] = {
        title: 'Hệ thống quản lý chất lượng TCVN ISO 9001:2015',
        main: '<p>Sở công bố áp dụng hệ thống quản lý chất lượng TCVN ISO 9001:2015 cho 38 thủ tục. Sổ tay chất lượng, chính sách và mục tiêu được rà lại mỗi năm vào tháng Ba. Ban chỉ đạo ISO gồm năm người, do một Phó Giám đốc làm trưởng ban.</p><p>Năm 2024, đoàn đánh giá nội bộ kiểm tra bốn phòng, ghi nhận hai điểm cần cải tiến về lưu trữ hồ sơ; cả hai đã xong trong tháng Năm.</p>',
      };
    },
    truth: { iso: { outcome: 'passed', credit: 1 } },
  },
  {
    id: 'a model of reform',
    change: (site) =>
      retitled(
        site,
        'news',
        'Mô hình trồng nhãn',
        'Mô hình “một cửa không giấy” trong cải cách hành chính ở Yên Mỹ',
        'Mô hình cho kết quả tốt sau sáu tháng, được tỉnh cho nhân rộng.',
      ),
    truth: { models: one('2024-08-28') },
  },
  {
    id: 'the head is responsible',
    change: (site) =>
      retitled(
        site,
        'news',
        'Người đứng đầu',
        'Nâng cao trách nhiệm người đứng đầu trong cải cách hành chính',
        'Giám đốc Sở phải trả lời trước tỉnh nếu hồ sơ trễ hạn.',
      ),
    truth: { 'head-responsibility': one('2024-08-06') },
  },
  {
    id: 'nothing new in the list of documents since May',
    change: ({ documents: all }) => {
      all['law']?.rows.shift();
    },
    truth: {
      'legal-documents': {
        outcome: 'partial',
        credit: 0.5,
        details: { ...LAW, newest: '2024-05-28', ageDays: 115, inPeriod: 2 },
      },
    },
  },
  {
    id: 'decision 22 of 2020 is in the list',
    change: ({ documents: all }) =>
      all['law']?.rows.push({
        number: '22/2020/QĐ-UBND',
        date: '2020-08-12',
        by: 'UBND tỉnh',
        about: 'Quy định về tiếp nhận, giải quyết hồ sơ',
      }),
    truth: {
      'core-documents': { outcome: 'partial', credit: 8 / 9, details: documents({ '22/2020/QĐ-UBND': 'cited' }) },
    },
  },
  {
    id: 'the guide to online services is gone',
    change: (site) => {
      delete site.pages[GUIDE];
      site.menu = site.menu.map((item) =>
        item.under === undefined ? item : { ...item, under: item.under.filter(({ href }) => href !== GUIDE) },
      );
    },
    truth: {
      'online-service': {
        outcome: 'partial',
        credit: 0.5,
        details: { links: ['https://dichvucong.hungyen.gov.vn/'], guidance: null },
      },
    },
  },
  {
    id: 'the page on money is empty',
    change: ({ pages }) => {
      pages[FINANCE] = { title: 'Công khai thu, chi tài chính', main: UPDATING };
    },
    truth: { finance: { outcome: 'partial', credit: 0.5, details: { attachments: 0 } } },
  },
  {
    id: 'no post on reform in August',
    change: ({ lists }) => {
      const { cchc } = lists;
      if (cchc !== undefined) cchc.posts = cchc.posts.filter(({ date }) => date !== '2024-08-15');
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { ...COLUMN, inPeriod: 8, byMonth: months({ '2024-08': 0 }) },
      },
    },
  },
];

export const HUNG_YEN: Portal = {
  id: 'hungyen, Drupal',
  plan: 'hungyen-skhcn-2024',
  asOf: '2024-09-20',
  reference: [...PROCEDURES, MISSING].map(([code, name]) => [`${code}.000.00.00.H31`, name] as const),
  make,
  render,
  truth: {
    'core-documents': { outcome: 'partial', credit: 7 / 9, details: documents() },
    importance: one('2024-04-16'),
    'reform-content': { outcome: 'passed' },
    indices: {
      outcome: 'partial',
      credit: 3.5 / 6,
      details: { indices: [...THREE, DDCI, gone('ICT INDEX'), gone('DTI')] },
    },
    'procedure-set': {
      outcome: 'partial',
      credit: 0.9,
      details: {
        reference: 10,
        listed: 9,
        missing: [{ code: MISSING[0] }],
        abolishedListed: [],
        unknown: [{ code: UNKNOWN[0] }],
        duplicates: [],
      },
    },
    'procedure-updates': { outcome: 'passed' },
    workflows: { outcome: 'passed', details: { url: FLOWS, attachments: 1 } },
    'dossier-results': { outcome: 'passed', credit: 1, details: periods('published') },
    'cchc-column': { outcome: 'passed', details: COLUMN },
    'procedure-column': { outcome: 'partial', credit: 0.5, details: PROCEDURE_COLUMN },
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.hungyen.gov.vn/'], guidance: GUIDE },
    },
    // A button for sharing is no page of the department.
    social: {
      outcome: 'partial',
      credit: 0.5,
      details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: null },
    },
    iso: { outcome: 'partial', credit: 0.5, details: { url: ISO, attachments: 0 } },
    'digital-government': { outcome: 'passed' },
    // Longans are no reform; what stands at the side is the province's.
    models: NONE,
    'head-responsibility': NONE,
    finance: { outcome: 'passed', details: { url: FINANCE, attachments: 1 } },
    'citizen-reception': { outcome: 'passed', details: { url: RECEPTION } },
    'legal-documents': { outcome: 'passed', details: LAW },
    conduct: { outcome: 'passed' },
    'plan-published': {
      outcome: 'passed',
      credit: 1,
      details: { documents: [{ state: 'published', url: PLAN_FILE }] },
    },
  },
  mutations: MUTATIONS,
};
