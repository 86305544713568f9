/** Sở Xây dựng Quảng Ngãi on Laravel, before the law of 2026 on 20/08/2026: what stands there, what is true of it, what changes. */

import {
  slug,
  type DocumentRow,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import { change, FAILED, HALF, PASSED, postsAt, SCAN, wholeParts, type Line } from '../unseen-28/kit.ts';
import { COMMUNE, OWN_LEVEL, PROCEDURES_AT, render } from './quang-ngai-look.ts';

const FUNCTIONS = '/gioi-thieu/chuc-nang-nhiem-vu';
const STRUCTURE = '/gioi-thieu/co-cau-to-chuc';
const LEADERS = '/gioi-thieu/ban-lanh-dao';
const HISTORY = '/gioi-thieu/lich-su';
const DIRECTORY = '/gioi-thieu/danh-ba';
const WORKFLOWS = '/quy-trinh-giai-quyet-cong-viec';
const DOCUMENTS = '/van-ban';
const PLANS = '/chuong-trinh-ke-hoach';
const FINANCE = '/cong-khai-ngan-sach';
const TENDERS = '/dau-thau-mua-sam';
const PUBLIC = '/danh-muc-thong-tin-cong-khai';
const DVC = 'https://dichvucong.gov.vn/';
const ONLINE = `<a class="text-white" href="${DVC}" target="_blank" rel="noopener"><i class="bi bi-laptop"></i> Dịch vụ công trực tuyến</a>`;

const NEWS: readonly Line[] = [
  [
    '2026-08-18',
    'Thông xe cầu qua sông Vệ sau mười tháng thi công',
    'Cầu dài 162 m, hai làn xe, thay cho cầu cũ đã yếu.',
  ],
  ['2026-08-12', 'Kiểm tra an toàn giàn giáo tại ba công trường ở Dung Quất', 'Hai nhà thầu phải dừng một phần việc.'],
  ['2026-08-05', 'Khởi công 320 căn nhà ở xã hội tại phường Nghĩa Lộ', 'Khu nhà có trường mầm non và bãi xe chung.'],
  ['2026-07-29', 'Gạch không nung từ tro bay: thử nghiệm bước đầu', 'Viên gạch nhẹ hơn một phần năm.'],
  ['2026-07-21', 'Vá đường tránh sạt lở ở Ba Vì trước mùa mưa', 'Ba điểm xung yếu được gia cố bằng rọ đá.'],
  ['2026-07-10', 'Cấp nước sạch cho hai xã ven biển', 'Bốn nghìn hộ có nước máy từ tháng Bảy.'],
  ['2026-06-25', 'Hội thi thợ giỏi ngành xây', 'Giải nhất thuộc về tổ thợ nề ở Mộ Đức.'],
  ['2026-06-11', 'Đèn năng lượng mặt trời trên đường liên xã', 'Mỗi cột cách nhau 40 m.'],
  ['2026-05-28', 'Rà soát nhà chung cư cũ ở trung tâm', 'Mười một khối nhà phải kiểm định lại.'],
  ['2026-05-14', 'Tàu buýt đường sông: phương án đầu tiên', 'Tuyến dự kiến dài chín cây số.'],
  [
    '2026-04-29',
    'Kỷ niệm 68 năm Ngày truyền thống ngành Xây dựng',
    'Buổi gặp mặt ôn lại quá trình hình thành và phát triển của ngành từ năm 1958 đến nay.',
    [
      'Nhiều cán bộ hưu trí kể chuyện những ngày đầu thành lập Ty Kiến trúc, rồi Ty Xây dựng, trải qua bao lần tách nhập.',
    ],
  ],
  ['2026-04-15', 'Lắp cân tải trọng tự động trên quốc lộ 24', 'Xe quá tải bị ghi hình và gửi giấy báo.'],
  ['2026-03-30', 'Trồng cây xanh dọc đường Trường Sa', 'Bàng vuông và tra biển hợp với gió mặn.'],
  ['2026-03-12', 'Đoàn thanh niên sửa nhà cho hộ nghèo', 'Sáu căn nhà được lợp lại mái.'],
  ['2026-02-24', 'Đầu năm kiểm tra tiến độ đường ven biển', 'Đoạn qua Sa Huỳnh còn vướng 14 hộ.'],
  ['2026-01-20', 'Cấp biển số nhà ở ba phường mới', 'Sáu nghìn biển đã gắn xong.'],
];
const NOTICES: readonly Line[] = [
  ['2026-08-14', 'Phân luồng giao thông dịp Quốc khánh', 'Xe tải không vào nội đô từ ngày 01/9 đến ngày 03/9.'],
  ['2026-07-02', 'Sát hạch cấp chứng chỉ hành nghề đợt 3', 'Thí sinh có mặt lúc 07 giờ ngày 18/7/2026.'],
  ['2026-05-20', 'Tạm dừng phà Thu Xà để sửa chữa', 'Dừng từ ngày 25/5 đến ngày 30/5.'],
  ['2026-03-04', 'Mời góp ý mẫu thiết kế nhà ở nông thôn', 'Mẫu xem tại tầng 2 trụ sở Sở.'],
];

const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.013239', 'Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng', 'Hoạt động xây dựng'],
  ['1.013234', 'Thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở', 'Hoạt động xây dựng'],
  ['1.013236', 'Cấp giấy phép xây dựng mới công trình cấp đặc biệt, cấp I, cấp II', 'Hoạt động xây dựng'],
  ['1.013238', 'Cấp giấy phép xây dựng sửa chữa, cải tạo công trình', 'Hoạt động xây dựng'],
  ['1.013217', 'Cấp chứng chỉ năng lực hoạt động xây dựng lần đầu hạng II, III', 'Hoạt động xây dựng'],
  ['1.012882', 'Cho thuê nhà ở cũ thuộc tài sản công', 'Nhà ở'],
  ['1.012885', 'Bán nhà ở cũ thuộc tài sản công', 'Nhà ở'],
  ['1.012906', 'Cấp chứng chỉ hành nghề môi giới bất động sản', 'Kinh doanh bất động sản'],
  ['1.008455', 'Cung cấp thông tin về quy hoạch xây dựng', 'Quy hoạch xây dựng'],
  ['1.001046', 'Chấp thuận thiết kế kỹ thuật nút giao đấu nối vào quốc lộ', 'Đường bộ'],
  ['1.002798', 'Cấp giấy phép thi công trên đường bộ đang khai thác', 'Đường bộ'],
  ['1.003135', 'Cấp giấy chứng nhận khả năng chuyên môn thuyền viên', 'Đường thủy nội địa'],
];
const UNLISTED = '1.003135';
const NEWCOMER = ['1.014155', 'Tiếp nhận đơn đăng ký mua nhà ở xã hội do nhà nước đầu tư', 'Nhà ở'] as const;
const COMMUNES: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.013225', 'Cấp giấy phép xây dựng mới nhà ở riêng lẻ', `Hoạt động xây dựng | ${COMMUNE}`],
  ['1.013229', 'Cấp giấy phép di dời nhà ở riêng lẻ', `Hoạt động xây dựng | ${COMMUNE}`],
  ['1.004088', 'Đăng ký phương tiện thủy lần đầu', `Đường thủy nội địa | ${COMMUNE}`],
];

const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => ({
  code,
  name,
  field: field.includes(' | ') ? field : `${field} | ${OWN_LEVEL}`,
  path: `${PROCEDURES_AT}/${code.replace('.', '')}-${slug(name)}`,
  parts: wholeParts(
    field.includes(COMMUNE) ? 'Ủy ban nhân dân cấp xã' : 'Sở Xây dựng tỉnh Quảng Ngãi',
    20,
    'Luật Xây dựng; Luật Đường bộ',
  ),
});

const file = (name: string): string => `/storage/files/${name}.pdf`;
const row = (number: string, date: string, about: string): DocumentRow => ({
  number,
  date,
  about,
  by: 'UBND tỉnh',
  at: file(slug(number)),
});
const ROWS: readonly DocumentRow[] = [
  row('41/2026/QĐ-UBND', '2026-06-30', 'Quy định phân cấp quản lý dự án đầu tư xây dựng'),
  row('33/2026/QĐ-UBND', '2026-05-19', 'Quy định quản lý cây xanh đô thị'),
  row('1204/SXD-QLN', '2026-04-08', 'Về việc tăng cường quản lý nhà chung cư'),
  row('12/2026/QĐ-UBND', '2026-02-26', 'Quy định bảng giá nhà xây mới'),
  row('07/2026/NQ-HĐND', '2026-01-15', 'Nghị quyết về phí sử dụng công trình hạ tầng cửa khẩu cảng biển'),
];

const link = (name: string, words: string): string => `<li><a href="${file(name)}">${words}</a></li>`;
const NONE = '<p class="text-muted fst-italic">Chưa có dữ liệu.</p>';
const BUSY = '<p>Sơ đồ tổ chức đang được cập nhật sau khi sắp xếp bộ máy.</p>';

const leader = (name: string, post: string, life: string, care: string): string =>
  `<div class="card mb-3"><div class="row g-0"><div class="col-md-3"><img src="/storage/lanh-dao/${slug(name)}.jpg" class="img-fluid rounded-start" alt="${name}"></div><div class="col-md-9"><div class="card-body"><h5 class="card-title">${name}</h5><h6 class="card-subtitle text-muted">${post}</h6><p class="card-text">${life}</p><p class="card-text"><strong>Phụ trách:</strong> ${care}</p></div></div></div></div>`;

function make(): Site {
  return {
    menu: [
      {
        href: '#',
        words: 'Giới thiệu',
        under: [
          { href: FUNCTIONS, words: 'Chức năng, nhiệm vụ' },
          { href: STRUCTURE, words: 'Cơ cấu tổ chức' },
          { href: LEADERS, words: 'Ban lãnh đạo' },
        ],
      },
      {
        href: '#',
        words: 'Tin tức',
        under: [
          { href: '/tin-tuc', words: 'Tin hoạt động' },
          { href: '/thong-bao', words: 'Thông báo' },
        ],
      },
      {
        href: '#',
        words: 'Hành chính công',
        under: [
          { href: PROCEDURES_AT, words: 'Thủ tục hành chính' },
          { href: WORKFLOWS, words: 'Quy trình giải quyết công việc' },
        ],
      },
      {
        href: '#',
        words: 'Công khai',
        under: [
          { href: PUBLIC, words: 'Danh mục thông tin phải công khai' },
          { href: PLANS, words: 'Chương trình, kế hoạch' },
          { href: FINANCE, words: 'Công khai ngân sách' },
          { href: TENDERS, words: 'Đấu thầu, mua sắm công' },
          { href: '/gia-vat-lieu', words: 'Công bố giá vật liệu xây dựng' },
        ],
      },
      { href: DOCUMENTS, words: 'Văn bản' },
      { href: '/hoi-dap', words: 'Hỏi đáp' },
      { href: '/lien-he', words: 'Liên hệ' },
    ],
    lists: {
      news: { path: '/tin-tuc', label: 'Tin hoạt động', posts: postsAt(NEWS, (title) => `/bai-viet/${slug(title)}`) },
      notices: {
        path: '/thong-bao',
        label: 'Thông báo',
        posts: postsAt(NOTICES, (title) => `/bai-viet/${slug(title)}`),
      },
    },
    documents: { laws: { path: DOCUMENTS, label: 'Văn bản quy phạm pháp luật, văn bản quản lý', rows: [...ROWS] } },
    pages: {
      [FUNCTIONS]: {
        title: 'Chức năng, nhiệm vụ, quyền hạn',
        main: '<p>Sở Xây dựng là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về quy hoạch, kiến trúc, hoạt động đầu tư xây dựng, phát triển đô thị, hạ tầng kỹ thuật, nhà ở, thị trường bất động sản, vật liệu xây dựng, đường bộ, đường thủy và an toàn giao thông.</p><p>Sở được quyền thẩm định dự án, cấp và thu hồi giấy phép, chứng chỉ theo phân cấp; kiểm tra, xử lý vi phạm; quản lý tài sản hạ tầng giao thông do tỉnh giao.</p>',
      },
      [STRUCTURE]: { title: 'Cơ cấu tổ chức', main: BUSY },
      [LEADERS]: {
        title: 'Ban lãnh đạo Sở',
        main: `${leader('Phạm Quang Lợi', 'Giám đốc', 'Sinh năm 1972 tại Đức Phổ. Kỹ sư xây dựng, thạc sĩ quản lý đô thị. Từng là Phó Chủ tịch UBND huyện, Phó Giám đốc Sở Giao thông vận tải.', 'chỉ đạo chung; tổ chức cán bộ, quy hoạch, tài chính.')}${leader('Huỳnh Thị Tuyết Nga', 'Phó Giám đốc', 'Sinh năm 1978 tại Bình Sơn. Kiến trúc sư. Công tác trong ngành từ năm 2001, qua các phòng kiến trúc, nhà ở.', 'nhà ở, thị trường bất động sản, phát triển đô thị.')}${leader('A Thuận', 'Phó Giám đốc', 'Sinh năm 1980 tại Đăk Hà. Kỹ sư cầu đường. Nguyên Trưởng phòng Quản lý kết cấu hạ tầng.', 'đường bộ, đường thủy, an toàn giao thông.')}`,
      },
      [WORKFLOWS]: {
        title: 'Quy trình giải quyết công việc',
        main: `<p>Quy trình nội bộ áp dụng tại Sở từ ngày 01/7/2026:</p><ul>${link('qt-tham-dinh', 'Quy trình thẩm định dự án')}${link('qt-cap-phep', 'Quy trình cấp giấy phép xây dựng')}</ul>`,
      },
      [PLANS]: {
        title: 'Chương trình, kế hoạch công tác',
        main: `<ul>${link('chuong-trinh-2026', 'Chương trình công tác năm 2026')}${link('ke-hoach-5-nam', 'Kế hoạch phát triển nhà ở giai đoạn 2026 - 2030')}</ul>`,
      },
      [FINANCE]: {
        title: 'Công khai ngân sách',
        main: `<ul>${link('du-toan-2026', 'Công khai dự toán thu, chi năm 2026')}${link('quyet-toan-2025', 'Công khai quyết toán năm 2025')}${link('quy-2-2026', 'Tình hình thực hiện dự toán quý II năm 2026')}</ul>`,
      },
      [TENDERS]: { title: 'Đấu thầu, mua sắm công', main: NONE },
      [PUBLIC]: {
        title: 'Danh mục thông tin phải được công khai',
        main: '<table class="table table-bordered"><thead><tr><th>TT</th><th>Loại thông tin</th><th>Nơi, hình thức công khai</th><th>Thời điểm</th><th>Thời hạn</th></tr></thead><tbody><tr><td>1</td><td>Văn bản quy phạm pháp luật do Sở tham mưu</td><td>Đăng mục Văn bản trên trang này</td><td>Chậm nhất 5 ngày làm việc từ khi ký</td><td>Cho tới khi hết hiệu lực</td></tr><tr><td>2</td><td>Thủ tục hành chính, quy trình giải quyết công việc</td><td>Đăng trên trang này, niêm yết ở quầy</td><td>Ngay khi có quyết định công bố</td><td>Thường xuyên</td></tr><tr><td>3</td><td>Dự toán, quyết toán ngân sách</td><td>Đăng mục Công khai ngân sách</td><td>Trong 15 ngày từ khi được giao</td><td>Năm năm</td></tr></tbody></table>',
      },
      '/gia-vat-lieu': {
        title: 'Công bố giá vật liệu xây dựng',
        main: `<ul>${link('gia-q1', 'Giá vật liệu quý I/2026')}${link('gia-q2', 'Giá vật liệu quý II/2026')}</ul>`,
      },
      '/hoi-dap': {
        title: 'Hỏi đáp',
        main: '<p><strong>Hỏi:</strong> Làm mái che sân trước nhà có phải xin phép không?</p><p><strong>Đáp:</strong> Mái che tạm, không làm thay đổi kết cấu chịu lực thì không phải xin phép.</p>',
      },
      '/lien-he': {
        title: 'Liên hệ',
        main: '<p>118 Hùng Vương, phường Cẩm Thành, tỉnh Quảng Ngãi. Điện thoại 0255.3822.736.</p>',
      },
    },
    blocks: {
      top: ONLINE,
      hero: '<div class="p-4 mb-4 bg-light rounded-3"><h2 class="h4">Chào mừng quý khách đến với trang của Sở Xây dựng</h2><a class="btn btn-primary" href="/thu-tuc-hanh-chinh">Tra cứu thủ tục</a></div>',
      aside:
        '<div class="card mb-3"><div class="card-header">Liên kết</div><ul class="list-group list-group-flush"><li class="list-group-item"><a href="https://quangngai.gov.vn/">Cổng thông tin điện tử tỉnh</a></li><li class="list-group-item"><a href="https://moc.gov.vn/">Bộ Xây dựng</a></li></ul></div><div class="card"><div class="card-header">Thời tiết</div><div class="card-body">Quảng Ngãi 31°C, có mây</div></div>',
    },
    procedures: [
      ...OWN.slice(0, 5),
      ...COMMUNES.slice(0, 2),
      ...OWN.slice(5).filter(([code]) => code !== UNLISTED),
      NEWCOMER,
      ...COMMUNES.slice(2),
    ].map(procedure),
    served: Object.fromEntries(
      [
        'qt-tham-dinh',
        'qt-cap-phep',
        'chuong-trinh-2026',
        'ke-hoach-5-nam',
        'du-toan-2026',
        'quyet-toan-2025',
        'quy-2-2026',
        'gia-q1',
        'gia-q2',
        'phieu-yeu-cau',
        ...ROWS.map(({ number }) => slug(number)),
      ].map((name) => [file(name), SCAN]),
    ),
    province: {},
  };
}

const truth: Truth = {
  'procedure-set': {
    outcome: 'partial',
    credit: 11 / 12,
    details: {
      reference: 12,
      listed: 11,
      coverage: 11 / 12,
      missing: [{ code: UNLISTED }],
      abolishedListed: [],
      unknown: [{ code: NEWCOMER[0] }],
      duplicates: [],
    },
  },
  workflows: { ...PASSED, details: { url: WORKFLOWS, attachments: 2 } },
  'online-service': { ...PASSED, details: { links: [DVC] } },
  functions: { ...PASSED, details: { url: FUNCTIONS } },
  organisation: { ...HALF, details: { url: STRUCTURE } },
  history: FAILED,
  leaders: { ...PASSED, details: { url: LEADERS } },
  'legal-documents': { ...PASSED, details: { url: DOCUMENTS } },
  plans: { ...PASSED, details: { url: PLANS, attachments: 2 } },
  finance: { ...PASSED, details: { url: FINANCE, attachments: 3 } },
  investment: { ...HALF, details: { url: TENDERS } },
  'public-information': { ...PASSED, details: { url: PUBLIC } },
};

/** A page goes from menu and host. */
function drop(site: Site, path: string): void {
  delete site.pages[path];
  site.menu = site.menu.map((one) => ({ ...one, under: (one.under ?? []).filter(({ href }) => href !== path) }));
}

function put(site: Site, menu: string, path: string, title: string, main: string): void {
  site.pages[path] = { title, main };
  site.menu = site.menu.map((one) =>
    one.words === menu ? { ...one, under: [...(one.under ?? []), { href: path, words: title }] } : one,
  );
}

const mutations: readonly Mutation[] = [
  {
    id: 'the history is written, under another name',
    change: (site) =>
      put(
        site,
        'Giới thiệu',
        HISTORY,
        'Lịch sử phát triển',
        '<p>Năm 1975, Ty Xây dựng Nghĩa Bình ra đời từ ban kiến thiết của khu. Tháng 7 năm 1989, khi tỉnh tách ra, Sở Xây dựng Quảng Ngãi có bốn phòng với 26 người, làm việc nhờ trong dãy nhà cấp bốn. Năm 2025, Sở nhập với Sở Giao thông vận tải, rồi nhận thêm người và việc từ tỉnh Kon Tum cũ; trụ sở hiện nay được xây năm 2003.</p>',
      ),
    truth: { history: { ...PASSED, details: { url: HISTORY } } },
  },
  {
    id: 'the history is promised',
    change: (site) =>
      put(site, 'Giới thiệu', HISTORY, 'Quá trình hình thành và phát triển', '<p>Nội dung đang được biên soạn.</p>'),
    truth: { history: { ...HALF, details: { url: HISTORY } } },
  },
  {
    id: 'a directory of phones in the place of the leaders',
    change: (site) => {
      drop(site, LEADERS);
      const lines = ['Văn phòng', 'Thanh tra', 'Quy hoạch', 'Nhà ở', 'Hạ tầng', 'Vận tải', 'Kinh tế', 'Chất lượng'];
      put(
        site,
        'Giới thiệu',
        DIRECTORY,
        'Danh bạ điện thoại',
        `<table class="table"><thead><tr><th>Phòng</th><th>Người trực</th><th>Số máy</th></tr></thead><tbody>${lines.map((words, index) => `<tr><td>Phòng ${words}, tầng ${index + 1}</td><td>Chuyên viên trực máy</td><td>0255.3822.7${10 + index}</td></tr>`).join('')}</tbody></table>`,
      );
    },
    truth: { leaders: FAILED },
  },
  {
    id: 'the structure is drawn in a table',
    change: (site) =>
      change(
        site,
        STRUCTURE,
        BUSY,
        '<table class="table"><tbody><tr><th>Lãnh đạo</th><td>Giám đốc và hai Phó Giám đốc</td></tr><tr><th>Văn phòng</th><td>Văn thư, kế toán, tổ chức cán bộ, quản trị, công nghệ thông tin</td></tr><tr><th>Phòng chuyên môn</th><td>Quy hoạch kiến trúc; Quản lý nhà; Hạ tầng đô thị; Quản lý xây dựng; Quản lý vận tải; Kết cấu hạ tầng giao thông</td></tr><tr><th>Đơn vị trực thuộc</th><td>Trung tâm Quy hoạch; Trung tâm Kiểm định; Ban Quản lý bến phà; Cảng vụ đường thủy nội địa</td></tr></tbody></table>',
      ),
    truth: { organisation: { ...PASSED, details: { url: STRUCTURE } } },
  },
  {
    id: 'a news article alone tells of the functions',
    change: (site) => {
      drop(site, FUNCTIONS);
      site.lists['news']?.posts.push({
        path: '/bai-viet/quy-dinh-moi-ve-chuc-nang-nhiem-vu',
        title: 'Quy định mới về chức năng, nhiệm vụ của Sở',
        lead: 'UBND tỉnh vừa ban hành quyết định quy định chức năng, nhiệm vụ, quyền hạn của Sở Xây dựng.',
        date: '2026-08-10',
        more: [
          'Quyết định có hiệu lực từ ngày 20/8, thay quyết định ban hành hồi tháng 3 năm 2025, bổ sung nhiệm vụ về đường thủy.',
        ],
      });
    },
    truth: { functions: FAILED },
  },
  {
    id: 'the finances bear another name',
    change: (site) => {
      const page = site.pages[FINANCE];
      drop(site, FINANCE);
      put(site, 'Công khai', '/du-toan-quyet-toan', 'Dự toán, quyết toán ngân sách', page?.main ?? '');
    },
    truth: { finance: { ...PASSED, details: { url: '/du-toan-quyet-toan', attachments: 3 } } },
  },
  {
    id: 'the finances go, prices of materials stay',
    change: (site) => drop(site, FINANCE),
    truth: { finance: FAILED },
  },
  {
    id: 'tenders are listed',
    change: (site) =>
      change(
        site,
        TENDERS,
        NONE,
        '<table class="table"><thead><tr><th>Gói thầu</th><th>Hình thức</th><th>Giá (triệu đồng)</th><th>Nhà thầu trúng</th><th>Nguồn vốn</th></tr></thead><tbody><tr><td>Sửa chữa mặt đường tỉnh lộ 624, đoạn từ km 12 đến km 19</td><td>Đấu thầu rộng rãi qua mạng</td><td>18.420</td><td>Công ty xây lắp Trà Khúc</td><td>Ngân sách tỉnh</td></tr><tr><td>Mua máy đo độ lún nền đường cho Trung tâm Kiểm định</td><td>Chào hàng cạnh tranh</td><td>1.960</td><td>Công ty thiết bị Miền Trung</td><td>Quỹ phát triển sự nghiệp</td></tr></tbody></table>',
      ),
    truth: { investment: { ...PASSED, details: { url: TENDERS } } },
  },
  {
    id: 'a technical procedure in the place of the workflows',
    change: (site) => {
      drop(site, WORKFLOWS);
      put(
        site,
        'Hành chính công',
        '/quy-trinh-bao-tri',
        'Quy trình bảo trì công trình cầu',
        `<p>Tài liệu dành cho đơn vị quản lý cầu: đo độ võng, thay gối cầu, sơn lại lan can theo chu kỳ.</p><ul>${link('qt-tham-dinh', 'Sổ tay bảo trì cầu bê tông')}</ul>`,
      );
    },
    truth: { workflows: FAILED },
  },
  {
    id: 'a form to ask for information in the place of the list of information',
    change: (site) => {
      drop(site, PUBLIC);
      put(
        site,
        'Công khai',
        '/phieu-yeu-cau-thong-tin',
        'Mẫu phiếu yêu cầu cung cấp thông tin',
        `<p>Công dân tải mẫu phiếu, điền và gửi về Văn phòng Sở.</p><ul>${link('phieu-yeu-cau', 'Mẫu số 01')}</ul>`,
      );
    },
    truth: { 'public-information': FAILED },
  },
  {
    id: 'no plan is up',
    change: (site) => {
      site.pages[PLANS] = { title: 'Chương trình, kế hoạch công tác', main: NONE };
    },
    truth: { plans: { ...HALF, details: { url: PLANS } } },
  },
  {
    id: 'no document is found',
    change: (site) => {
      Object.assign(site.documents['laws'] ?? {}, { rows: [] });
    },
    truth: { 'legal-documents': { ...HALF, details: { url: DOCUMENTS } } },
  },
  {
    id: 'the second page of the list answers with an error',
    change: (site) => {
      site.procedures = [...site.procedures, procedure(OWN[11] ?? NEWCOMER)];
      site.served[`${PROCEDURES_AT}?page=2`] = { status: 500, body: '<h1>500 | Server Error</h1>' };
    },
    truth: { 'procedure-set': { outcome: 'cantTell' } },
  },
  {
    id: 'the twelfth procedure is listed',
    change: (site) => void (site.procedures = [...site.procedures, procedure(OWN[11] ?? NEWCOMER)]),
    truth: { 'procedure-set': { ...PASSED, details: { listed: 12, missing: [], unknown: [{ code: NEWCOMER[0] }] } } },
  },
  {
    id: 'the link at the top leads to lessons online',
    change: (site) =>
      void (site.blocks['top'] =
        '<a class="text-white" href="https://hoctructuyen.quangngai.gov.vn/"><i class="bi bi-laptop"></i> Học trực tuyến</a>'),
    truth: { 'online-service': FAILED },
  },
];

export const QUANG_NGAI: Portal = {
  id: 'Quảng Ngãi, Laravel, the law on 20/08/2026',
  plan: 'luat-cong-thong-tin',
  asOf: '2026-08-20',
  reference: [
    ...OWN.map(([code, name]) => [`${code}.000.00.00.H48`, name] as const),
    ['1.009794', 'Kiểm tra công tác nghiệm thu công trình', true],
  ],
  make,
  render,
  truth,
  mutations,
};
