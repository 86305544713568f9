/** Sở Xây dựng Lâm Đồng on WordPress, by the law as it stands on 24/8/2026. */

import { slug, type Mutation, type Portal, type Procedure, type Site, type Truth } from '../unseen-22/site.ts';
import { FAILED, HALF, PASSED, postsAt, SCAN, wholeParts, without } from '../unseen-28/kit.ts';
import { render } from './lam-dong-look.ts';
import { NEWS, SITES } from './lam-dong-posts.ts';

export const FUNCTIONS = '/gioi-thieu/chuc-nang-nhiem-vu/';
export const ORGANISATION = '/gioi-thieu/co-cau-to-chuc/';
export const HISTORY = '/gioi-thieu/lich-su-hinh-thanh/';
export const LEADERS = '/gioi-thieu/ban-giam-doc/';
export const WORKFLOWS = '/quy-trinh-giai-quyet-cong-viec/';
export const DOCUMENTS = '/van-ban/';
export const PLANS = '/chuong-trinh-ke-hoach-cong-tac/';
export const FINANCE = '/cong-khai-ngan-sach/';
export const PUBLIC = '/danh-muc-thong-tin-phai-cong-khai/';

const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.013236', 'Cấp giấy phép xây dựng công trình cấp đặc biệt, cấp I, cấp II', 'Hoạt động xây dựng'],
  ['1.013238', 'Cấp giấy phép xây dựng sửa chữa, cải tạo', 'Hoạt động xây dựng'],
  ['1.013233', 'Gia hạn giấy phép xây dựng', 'Hoạt động xây dựng'],
  ['1.013239', 'Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng', 'Hoạt động xây dựng'],
  ['1.012882', 'Công nhận hạng nhà chung cư', 'Nhà ở'],
  ['1.012883', 'Cho thuê nhà ở cũ thuộc tài sản công', 'Nhà ở'],
  ['1.012748', 'Cấp chứng chỉ hành nghề môi giới bất động sản', 'Kinh doanh bất động sản'],
  ['1.012750', 'Cấp lại chứng chỉ hành nghề môi giới bất động sản', 'Kinh doanh bất động sản'],
  ['1.002889', 'Đăng ký khai thác tuyến vận tải hành khách cố định', 'Đường bộ'],
  ['1.002859', 'Cấp phù hiệu xe ô tô kinh doanh vận tải', 'Đường bộ'],
  ['1.001061', 'Chấp thuận thiết kế nút giao đấu nối vào đường tỉnh', 'Đường bộ'],
];
const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => ({
  code,
  name,
  field,
  path: `/thu-tuc/${slug(name)}/`,
  parts: wholeParts('Sở Xây dựng', 10, 'Luật Xây dựng; Luật Đường bộ'),
});

const file = (name: string): string => `/wp-content/uploads/2026/06/${name}.pdf`;
const FILES = [
  'qt-cap-phep',
  'qt-tham-dinh',
  'kh-cong-tac-2026',
  'kh-5-nam',
  'quyet-toan-2025',
  'du-toan-2026',
  'qd-12-2026',
  'cv-1420',
  'co-cau',
];
export const links = (all: readonly (readonly [name: string, words: string])[]): string =>
  `<ul class="wp-block-list">${all.map(([name, words]) => `<li><a href="${file(name)}" target="_blank" rel="noopener">${words}</a></li>`).join('')}</ul>`;

const DUTIES =
  '<p>Sở Xây dựng là cơ quan chuyên môn thuộc UBND tỉnh Lâm Đồng, giúp UBND tỉnh quản lý nhà nước về quy hoạch xây dựng, hoạt động đầu tư xây dựng, phát triển đô thị, nhà ở, thị trường bất động sản, kết cấu hạ tầng giao thông và vận tải.</p><p>Sở có nhiệm vụ, quyền hạn: trình UBND tỉnh ban hành văn bản thuộc ngành; cấp, thu hồi giấy phép; thẩm định dự án, thiết kế; thanh tra, kiểm tra và xử lý vi phạm; quản lý tổ chức bộ máy, biên chế theo phân cấp.</p>';

function make(): Site {
  let day = 40;
  const at = (title: string): string => `/2026/${String(++day).padStart(4, '0')}/${slug(title)}/`;
  return {
    menu: [
      { href: '/', words: 'Trang chủ' },
      {
        href: '#',
        words: 'Giới thiệu',
        under: [
          { href: FUNCTIONS, words: 'Chức năng, nhiệm vụ' },
          { href: ORGANISATION, words: 'Cơ cấu tổ chức' },
          { href: HISTORY, words: 'Lịch sử hình thành' },
          { href: LEADERS, words: 'Ban Giám đốc' },
        ],
      },
      {
        href: '/category/tin-tuc/',
        words: 'Tin tức',
        under: [{ href: '/category/kiem-tra/', words: 'Kiểm tra công trình' }],
      },
      {
        href: '/thu-tuc-hanh-chinh/',
        words: 'TTHC',
        under: [
          { href: WORKFLOWS, words: 'Quy trình giải quyết công việc' },
          { href: 'https://dichvucong.gov.vn/', words: 'Nộp hồ sơ trực tuyến' },
        ],
      },
      { href: DOCUMENTS, words: 'Văn bản', under: [{ href: PLANS, words: 'Chương trình, kế hoạch' }] },
      {
        href: '#',
        words: 'Công khai',
        under: [
          { href: FINANCE, words: 'Ngân sách' },
          { href: PUBLIC, words: 'Thông tin phải công khai' },
        ],
      },
    ],
    lists: {
      news: { path: '/category/tin-tuc/', label: 'Tin tức', posts: postsAt(NEWS, at) },
      sites: { path: '/category/kiem-tra/', label: 'Kiểm tra công trình', posts: postsAt(SITES, at) },
    },
    documents: {},
    pages: {
      [FUNCTIONS]: { title: 'Chức năng, nhiệm vụ, quyền hạn', main: DUTIES },
      [ORGANISATION]: {
        title: 'Cơ cấu tổ chức',
        main: '<p>Cơ cấu tổ chức của Sở Xây dựng gồm:</p><ol><li>Ban Giám đốc: Giám đốc và 05 Phó Giám đốc</li><li>Văn phòng Sở</li><li>Phòng Quy hoạch - Kiến trúc</li><li>Phòng Quản lý xây dựng</li><li>Phòng Hạ tầng kỹ thuật</li><li>Phòng Quản lý nhà và thị trường bất động sản</li><li>Phòng Vận tải, phương tiện và người lái</li><li>Đơn vị sự nghiệp trực thuộc: Trung tâm Quản lý bến xe, Trung tâm Kiểm định chất lượng công trình, Ban Quản lý bảo trì đường bộ</li></ol>',
      },
      [HISTORY]: { title: 'Lịch sử hình thành và phát triển', main: '<p>Nội dung đang được biên soạn, cập nhật.</p>' },
      [LEADERS]: {
        title: 'Ban Giám đốc',
        main: '<div class="team"><h4>Ông Lê Quang Hiệp - Giám đốc</h4><p>Sinh năm 1974, quê Quảng Ngãi; kỹ sư xây dựng, thạc sĩ quản lý công. Từng là Phó Chủ tịch UBND thành phố Đà Lạt. Phụ trách chung; trực tiếp chỉ đạo công tác tổ chức cán bộ, tài chính.</p><h4>Bà Trần Thị Mỹ Dung - Phó Giám đốc</h4><p>Sinh năm 1979, kiến trúc sư. Công tác trong ngành từ năm 2002. Phụ trách quy hoạch, kiến trúc và phát triển đô thị.</p><h4>Ông K’Brêm - Phó Giám đốc</h4><p>Sinh năm 1977, kỹ sư cầu đường. Phụ trách kết cấu hạ tầng giao thông, an toàn giao thông.</p></div>',
      },
      [WORKFLOWS]: {
        title: 'Quy trình giải quyết công việc',
        main: `<p>Các quy trình đang áp dụng tại Sở:</p>${links([
          ['qt-cap-phep', 'QT-01 Quy trình cấp giấy phép xây dựng'],
          ['qt-tham-dinh', 'QT-02 Quy trình thẩm định thiết kế'],
        ])}`,
      },
      [DOCUMENTS]: {
        title: 'Văn bản',
        main: `<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td><a href="${file('qd-12-2026')}">12/2026/QĐ-UBND</a></td><td>19/02/2026</td><td>Quyết định quy định về quản lý đường đô thị trên địa bàn tỉnh</td></tr><tr><td><a href="${file('cv-1420')}">1420/SXD-QLN</a></td><td>08/05/2026</td><td>V/v rà soát nhà ở xuống cấp</td></tr></table>`,
      },
      [PLANS]: {
        title: 'Chương trình, kế hoạch công tác',
        main: links([
          ['kh-cong-tac-2026', 'Kế hoạch công tác năm 2026 của Sở Xây dựng'],
          ['kh-5-nam', 'Kế hoạch phát triển nhà ở 2026 - 2030'],
        ]),
      },
      [FINANCE]: {
        title: 'Công khai ngân sách',
        main: links([
          ['quyet-toan-2025', 'Quyết toán thu, chi ngân sách năm 2025'],
          ['du-toan-2026', 'Dự toán thu, chi ngân sách năm 2026'],
        ]),
      },
      [PUBLIC]: {
        title: 'Danh mục thông tin phải được công khai',
        main: '<p>Thực hiện Luật Tiếp cận thông tin, Sở Xây dựng công khai thông tin theo quy định.</p>',
      },
      '/lien-he/': { title: 'Liên hệ', main: '<p>Văn phòng Sở: 0263.3822.102</p>' },
    },
    blocks: {
      side: '<aside class="widget"><h4 class="widget-title">Liên kết website</h4><ul><li><a href="https://lamdong.gov.vn/">Cổng thông tin điện tử tỉnh</a></li><li><a href="https://muasamcong.mpi.gov.vn/">Hệ thống mạng đấu thầu quốc gia</a></li><li><a href="/lien-he/">Liên hệ</a></li></ul></aside><aside class="widget"><h4 class="widget-title">Điện lực Lâm Đồng</h4><p>Báo mất điện: 1900 1006 | 1900 9000</p></aside><aside class="widget_archive"><h4>Lưu trữ</h4><ul><li>Tháng 8 2026 (5)</li></ul></aside>',
    },
    procedures: OWN.map(procedure),
    served: Object.fromEntries(FILES.map((name) => [file(name), SCAN])),
    province: {},
  };
}

const truth: Truth = {
  'procedure-set': {
    ...PASSED,
    details: { reference: 11, listed: 11, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] },
  },
  workflows: { ...PASSED, details: { url: WORKFLOWS, attachments: 2 } },
  'online-service': PASSED,
  functions: { ...PASSED, details: { url: FUNCTIONS } },
  organisation: { ...PASSED, details: { url: ORGANISATION } },
  history: { ...HALF, details: { url: HISTORY } },
  leaders: { ...PASSED, details: { url: LEADERS } },
  'legal-documents': { ...PASSED, details: { url: DOCUMENTS } },
  plans: { ...PASSED, details: { url: PLANS, attachments: 2 } },
  finance: { ...PASSED, details: { url: FINANCE, attachments: 2 } },
  investment: FAILED,
  'public-information': { ...HALF, details: { url: PUBLIC } },
};

export const put = (site: Site, path: string, main: string): void => {
  const page = site.pages[path];
  if (page === undefined) throw new Error(`no page ${path}`);
  page.main = main;
};
export const addTo = (site: Site, words: string, href: string, title: string, main: string): void => {
  site.pages[href] = { title, main };
  site.menu = site.menu.map((one) =>
    one.words === 'Công khai' ? { ...one, under: [...(one.under ?? []), { href, words }] } : one,
  );
};

const mutations: readonly Mutation[] = [
  {
    id: 'the introduction is one page under a general name',
    change: (site) => {
      const page = site.pages[FUNCTIONS];
      if (page === undefined) throw new Error('no page');
      without(site, FUNCTIONS);
      site.pages['/gioi-thieu/gioi-thieu-chung/'] = {
        title: 'Giới thiệu chung về Sở Xây dựng',
        main: `<h3>I. Chức năng</h3>${DUTIES.replace('</p><p>', '</p><h3>II. Nhiệm vụ, quyền hạn</h3><p>')}`,
      };
      site.menu = site.menu.map((one) =>
        one.words === 'Giới thiệu'
          ? {
              ...one,
              under: [{ href: '/gioi-thieu/gioi-thieu-chung/', words: 'Giới thiệu chung' }, ...(one.under ?? [])],
            }
          : one,
      );
    },
    truth: { functions: { ...PASSED, details: { url: '/gioi-thieu/gioi-thieu-chung/' } } },
  },
  {
    id: 'the history is written',
    change: (site) =>
      put(
        site,
        HISTORY,
        '<p>Năm 1976, Ty Xây dựng Lâm Đồng được lập với 23 cán bộ, trụ sở là một ngôi biệt thự cũ. Mười năm sau Ty đổi tên thành Sở Xây dựng.</p><p>Tháng 3/2025, Sở Xây dựng hợp nhất với Sở Giao thông vận tải. Từ ngày 01/7/2025, cùng với việc sắp xếp tỉnh, Sở tiếp nhận nhiệm vụ, con người của hai sở cùng tên ở Bình Thuận và Đắk Nông, với hơn ba trăm công chức, viên chức.</p>',
      ),
    truth: { history: { ...PASSED, details: { url: HISTORY } } },
  },
  {
    id: 'the files of the processes are withdrawn',
    change: (site) => put(site, WORKFLOWS, '<p>Các quy trình đang áp dụng tại Sở:</p><p>(Đang cập nhật)</p>'),
    truth: { workflows: { ...HALF, details: { url: WORKFLOWS, attachments: 0 } } },
  },
  {
    id: 'who files online is led nowhere',
    change: (site) => {
      site.menu = site.menu.map((one) => ({
        ...one,
        ...(one.under === undefined
          ? {}
          : { under: one.under.map((two) => (two.words === 'Nộp hồ sơ trực tuyến' ? { ...two, href: '#' } : two)) }),
      }));
    },
    truth: { 'online-service': FAILED },
  },
  {
    id: 'the list of what is public has its table',
    change: (site) =>
      put(
        site,
        PUBLIC,
        '<table><tr><th>TT</th><th>Thông tin</th><th>Hình thức</th><th>Thời điểm, thời hạn</th></tr><tr><td>1</td><td>Văn bản quy phạm pháp luật, thủ tục hành chính, quy trình</td><td>Đăng trang thông tin điện tử; niêm yết</td><td>Chậm nhất 05 ngày làm việc từ khi có thông tin; thường xuyên</td></tr><tr><td>2</td><td>Dự toán, quyết toán ngân sách</td><td>Đăng trang thông tin điện tử</td><td>15 ngày từ khi được giao; 5 năm</td></tr><tr><td>3</td><td>Chức năng, nhiệm vụ, địa chỉ, số điện thoại, thư điện tử</td><td>Đăng trang thông tin điện tử</td><td>Khi có thay đổi; thường xuyên</td></tr></table>',
      ),
    truth: { 'public-information': { ...PASSED, details: { url: PUBLIC } } },
  },
  {
    id: 'a page on tenders',
    change: (site) =>
      addTo(
        site,
        'Đấu thầu - Mua sắm',
        '/dau-thau-mua-sam/',
        'Thông tin đấu thầu, mua sắm công',
        links([
          ['qt-tham-dinh', 'Quyết định phê duyệt kết quả lựa chọn nhà thầu gói sửa chữa trụ sở'],
          ['qt-cap-phep', 'Kế hoạch mua sắm tài sản công năm 2026'],
        ]),
      ),
    truth: { investment: { ...PASSED, details: { url: '/dau-thau-mua-sam/' } } },
  },
  {
    id: 'a page on flats for sale',
    change: (site) =>
      addTo(
        site,
        'Nhà ở đủ điều kiện bán',
        '/nha-o-du-dieu-kien-ban/',
        'Nhà ở hình thành trong tương lai đủ điều kiện bán',
        links([
          ['qt-tham-dinh', 'Khu nhà ở Phố Đông: 212 căn'],
          ['qt-cap-phep', 'Chung cư Hồ Nam: 96 căn'],
        ]),
      ),
    truth: { investment: FAILED },
  },
  { id: 'the budget is only a post in the news', change: (site) => without(site, FINANCE), truth: { finance: FAILED } },
  {
    id: 'two procedures forgotten',
    change: (site) =>
      void (site.procedures = site.procedures.filter(({ code }) => code !== '1.002859' && code !== '1.012883')),
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 9 / 11,
        details: { listed: 9, missing: [{ code: '1.002859' }, { code: '1.012883' }] },
      },
    },
  },
  {
    id: 'of the leaders only names',
    change: (site) =>
      put(
        site,
        LEADERS,
        '<p>Giám đốc: Lê Quang Hiệp</p><p>Phó Giám đốc: Trần Thị Mỹ Dung</p><p>Phó Giám đốc: K’Brêm</p>',
      ),
    truth: { leaders: { ...HALF, details: { url: LEADERS } } },
  },
  {
    id: 'the structure is a scan',
    change: (site) =>
      put(site, ORGANISATION, links([['co-cau', 'Quyết định quy định cơ cấu tổ chức của Sở Xây dựng']])),
    truth: { organisation: { ...PASSED, details: { url: ORGANISATION, attachments: 1 } } },
  },
  {
    id: 'the page of plans gives no plan',
    change: (site) => put(site, PLANS, '<p>Mời quý vị quay lại sau.</p>'),
    truth: { plans: { ...HALF, details: { url: PLANS } } },
  },
];

export const LAM_DONG: Portal = {
  id: 'Lâm Đồng, WordPress, 24/08/2026',
  plan: 'luat-cong-thong-tin',
  asOf: '2026-08-24',
  reference: OWN.map(([code, name]) => [code, name] as const),
  make,
  render,
  truth,
  mutations,
};
