/** Department of Planning and Investment of Bắc Ninh, 2022: a new site, its contents half moved. */

import { postOf, swap, type Mutation, type Portal, type Procedure, type Site } from '../unseen-22/site.ts';
import { render } from './bac-ninh-look.ts';
import { postsOf, type Told } from './kit.ts';

const CCHC: readonly Told[] = [
  [
    '2022-09-08',
    'Tổ cải cách hành chính của Sở họp phiên tháng 9',
    'Tổ soát lại 27 đầu việc cải cách hành chính, còn bốn đầu việc phải xong trước ngày 30/10.',
  ],
  [
    '2022-08-25',
    'Công chức trẻ học cách viết báo cáo cải cách hành chính',
    'Lớp học một buổi do Văn phòng Sở tổ chức cho mười tám công chức dưới ba mươi tuổi.',
  ],
  [
    '2022-08-11',
    'Các phòng tự kiểm tra cải cách hành chính trước khi tỉnh kiểm tra',
    'Mỗi phòng có một tuần để tự kiểm tra theo bảng 32 câu hỏi.',
  ],
  [
    '2022-07-07',
    'Kết quả cải cách hành chính 6 tháng đầu năm 2022 của Sở Kế hoạch và Đầu tư',
    'Sở đã hoàn thành 19 trên 31 nhiệm vụ; đăng ký doanh nghiệp qua mạng đạt 94%.',
  ],
  [
    '2022-06-16',
    'Một buổi sáng ở phòng Đăng ký kinh doanh: chuyện cải cách hành chính kể qua quầy số 6',
    'Khách đến thành lập công ty gia đình không phải điền tờ khai bằng tay nữa.',
  ],
  [
    '2022-05-19',
    'Bắc Ninh xếp thứ 10 về PAR INDEX, thứ 7 về SIPAS',
    'Chỉ số cải cách hành chính PAR INDEX năm 2021 của tỉnh đạt 87,60%, xếp thứ 10; chỉ số hài lòng SIPAS năm 2021 đạt 89,02%, xếp thứ 7.',
  ],
  [
    '2022-04-14',
    'Kết quả thực hiện cơ chế một cửa, một cửa liên thông tại Sở',
    'Bộ phận một cửa nhận 3.412 hồ sơ, trả trước hạn 71%; quy trình liên thông với thuế, bảo hiểm chạy thông suốt.',
  ],
  [
    '2022-03-22',
    'Phương án đơn giản hóa 11 thủ tục hành chính lĩnh vực đăng ký kinh doanh',
    'Sở đề nghị bỏ ba loại giấy tờ, gộp hai bước và giảm một phần ba thời gian.',
  ],
  [
    '2022-02-17',
    'Sở giao việc theo kế hoạch cải cách hành chính của tỉnh',
    'Căn cứ Kế hoạch số 22/KH-UBND ngày 18/01/2022 của UBND tỉnh, các phòng nhận việc và ký tên.',
  ],
  [
    '2022-01-12',
    'Văn phòng Sở phát sổ tay cải cách hành chính',
    'Sổ tay bỏ túi 24 trang, giải thích các từ hay gặp cho công chức mới.',
  ],
  [
    null,
    'Mô hình “một chữ ký” trong cải cách hành chính ở Phòng Đấu thầu',
    'Tờ trình nội bộ chỉ còn một người ký nháy; cách làm này được tính nhân ra các phòng khác.',
  ],
];

const NEWS: readonly Told[] = [
  [
    '2022-09-13',
    'Khảo sát mặt bằng cụm công nghiệp Cách Bi',
    'Đoàn đi thực địa và ghi nhận còn sáu hộ chưa nhận tiền.',
  ],
  [
    '2022-08-23',
    'Đại biểu HĐND giám sát dự án nhà ở xã hội ở Tiên Du',
    'Ba chủ đầu tư giải trình vì sao chậm tiến độ.',
  ],
  [
    '2022-08-04',
    'Họp báo về tình hình kinh tế bảy tháng',
    'Sản xuất công nghiệp tăng 9,1%, thu ngân sách đạt 64% dự toán.',
  ],
  ['2022-07-26', 'Dâng hương tại nghĩa trang liệt sĩ tỉnh', 'Đoàn viên Sở thắp 1.200 ngọn nến tri ân.'],
  [
    '2022-07-12',
    'Bắc Ninh đặt mục tiêu PAPI thuộc nhóm 15 tỉnh dẫn đầu',
    'Kế hoạch của tỉnh phấn đấu PAPI năm 2022 tăng ít nhất 1 điểm.',
  ],
  [
    '2022-06-28',
    'Tiếp đoàn doanh nghiệp Hàn Quốc tìm hiểu vùng vệ tinh của Samsung',
    'Hai bên trao đổi về nguồn lao động và điện.',
  ],
  [
    '2022-06-09',
    'Lấy ý kiến về quy hoạch tỉnh thời kỳ 2021 - 2030',
    'Hội thảo nhận 24 góp ý của các viện và hội nghề nghiệp.',
  ],
  ['2022-05-31', 'Giải bóng bàn công đoàn ngành', 'Đội văn phòng giành cúp sau năm trận.'],
  [
    '2022-05-10',
    'Đẩy nhanh giải ngân vốn đầu tư công các tháng cuối năm',
    'Đến nay toàn tỉnh giải ngân 31% kế hoạch vốn, chậm nhất là giao thông.',
  ],
  ['2022-04-21', 'Ngày sách ở cơ quan', 'Mỗi người góp một cuốn, tủ sách có thêm 96 cuốn.'],
  [
    '2022-04-05',
    'Công bố thủ tục hành chính mới ban hành và được sửa đổi lĩnh vực đầu tư',
    'Có bốn thủ tục mới, sáu thủ tục sửa đổi thuộc thẩm quyền của Sở, áp dụng từ ngày ký.',
  ],
  [
    '2022-03-29',
    'Rà soát danh mục dự án đầu tư công trung hạn',
    'Mười chín dự án bị đưa ra khỏi danh mục vì chưa đủ thủ tục.',
  ],
  [
    '2022-03-08',
    'Bổ nhiệm Trưởng phòng Kinh tế đối ngoại',
    'Bà Nguyễn Thị Thanh Hà được bổ nhiệm giữ chức Trưởng phòng, thời hạn 5 năm.',
  ],
  [
    '2022-02-24',
    'Nghe tư vấn trình bày phương án quy hoạch hai bờ sông Đuống',
    'Phương án chọn ba cụm đô thị và giữ đê cũ.',
  ],
  ['2022-02-10', 'Ra quân trồng cây đầu xuân', 'Cán bộ Sở trồng 150 cây sấu dọc đường vành đai.'],
  ['2022-01-25', 'Thăm, tặng quà hộ nghèo xã Nhân Hòa dịp Tết', 'Hai mươi suất quà, mỗi suất 700 nghìn đồng.'],
  ['2022-01-07', 'Khối thi đua các sở tổng hợp bình xét năm 2021', 'Khối có tám sở, Sở được xếp thứ hai.'],
  ['2021-04-22', 'ICT INDEX năm 2020: Bắc Ninh xếp thứ 8', 'Chỉ số ICT INDEX năm 2020 của tỉnh đạt 0,6121 điểm.'],
];

const BUSINESS: readonly Told[] = [
  [
    '2022-08-16',
    'Doanh nghiệp gỗ Đồng Kỵ tìm đường bán hàng sang Nhật',
    'Mười hai hộ góp vốn lập công ty chung để nhận đơn hàng lớn.',
  ],
  ['2022-07-19', 'Gặp mặt nữ doanh nhân tỉnh', 'Các chị đề nghị có quỹ cho vay không cần thế chấp.'],
  ['2022-06-21', 'Nhà máy linh kiện ở Quế Võ đón nhận chứng chỉ ISO 14001', 'Nước thải được dùng lại 60%.'],
  ['2022-05-17', 'Bắc Ninh đứng thứ 7 về PCI năm 2021', 'Tỉnh đạt 69,45 điểm PCI năm 2021, tăng ba bậc.'],
  ['2022-04-19', 'Khởi nghiệp với bánh phu thê', 'Cô gái Đình Bảng bán mỗi ngày 800 chiếc qua mạng.'],
  ['2022-03-15', 'Hợp tác xã rau Gia Bình vào siêu thị', 'Mỗi sáng ba tấn rau lên xe từ bốn giờ.'],
  ['2022-02-15', 'Doanh nghiệp mở xưởng đầu năm', 'Tỉ lệ công nhân trở lại làm việc đạt 96%.'],
  ['2022-01-18', 'Thưởng Tết ở các khu công nghiệp', 'Mức cao nhất 120 triệu đồng, thấp nhất 500 nghìn đồng.'],
];

/** [code, name, field] */
const PROCEDURES: readonly (readonly [string, string, string])[] = [
  ['2.001610', 'Đăng ký thành lập doanh nghiệp tư nhân', 'Đăng ký kinh doanh'],
  ['2.001583', 'Đăng ký thành lập công ty trách nhiệm hữu hạn một thành viên', 'Đăng ký kinh doanh'],
  ['2.002043', 'Đăng ký thành lập công ty cổ phần', 'Đăng ký kinh doanh'],
  ['2.001996', 'Đăng ký thay đổi ngành, nghề kinh doanh', 'Đăng ký kinh doanh'],
  ['2.002023', 'Giải thể doanh nghiệp', 'Đăng ký kinh doanh'],
  ['1.009645', 'Chấp thuận chủ trương đầu tư của UBND tỉnh', 'Đầu tư tại Việt Nam'],
  ['1.009647', 'Điều chỉnh văn bản chấp thuận chủ trương đầu tư', 'Đầu tư tại Việt Nam'],
  [
    '1.009664',
    'Cấp giấy chứng nhận đăng ký đầu tư cho dự án không thuộc diện chấp thuận chủ trương',
    'Đầu tư tại Việt Nam',
  ],
  ['1.009671', 'Đổi giấy chứng nhận đăng ký đầu tư', 'Đầu tư tại Việt Nam'],
  ['2.001959', 'Cam kết hỗ trợ vốn cho doanh nghiệp đầu tư vào nông nghiệp', 'Hỗ trợ doanh nghiệp nhỏ và vừa'],
  ['2.000024', 'Thông báo thành lập quỹ đầu tư khởi nghiệp sáng tạo', 'Hỗ trợ doanh nghiệp nhỏ và vừa'],
  ['1.005125', 'Đăng ký thành lập liên hiệp hợp tác xã', 'Hợp tác xã'],
];
const GONE = [
  '2.001199',
  'Đăng ký doanh nghiệp thay thế nội dung trong giấy phép kinh doanh',
  'Đăng ký kinh doanh',
] as const;

const procedures = (rows: readonly (readonly [string, string, string])[]): Procedure[] =>
  rows.map(([code, name, field], index) => ({
    code: `${code}.000.00.00.H05`,
    name,
    field,
    path: index % 4 === 0 ? `/thu-tuc-hanh-chinh/${code}` : null,
    parts: [
      ['Trình tự thực hiện', 'Nộp hồ sơ qua mạng hoặc tại quầy; nhận giấy biên nhận; nhận kết quả.'],
      ['Thành phần hồ sơ', 'Giấy đề nghị theo mẫu và bản sao giấy tờ pháp lý của người nộp.'],
      ['Thời hạn giải quyết', '03 ngày làm việc'],
    ],
  }));

const HOTLINE =
  '<div class="rounded-2xl bg-white p-6 shadow"><div class="text-sm font-semibold text-rose-700">Đường dây nóng</div><a class="mt-2 block text-2xl font-bold" href="tel:02223822569">0222 3822 569</a><a class="mt-1 block text-sky-700" href="mailto:duongdaynong.skhdt@bacninh.gov.vn">duongdaynong.skhdt@bacninh.gov.vn</a></div>';
const MAILBOX =
  '<a class="mt-1 block text-sky-700" href="mailto:duongdaynong.skhdt@bacninh.gov.vn">duongdaynong.skhdt@bacninh.gov.vn</a>';
const FEEDBACK =
  '<div class="rounded-2xl bg-white p-6 shadow"><h3 class="font-semibold">Phản ánh, kiến nghị về quy định hành chính</h3><a class="mt-4 inline-block rounded-full bg-sky-700 px-5 py-2 text-white" href="https://pakn.dichvucong.gov.vn/">Gửi phản ánh, kiến nghị</a></div>';
const PARTNERS =
  '<div class="rounded-2xl bg-white p-6 shadow"><h3 class="font-semibold">Cơ quan bạn</h3><a class="mt-2 block" href="https://bacninh.gdt.gov.vn/">Cục Thuế tỉnh Bắc Ninh</a><p class="text-xs text-slate-500">Đường dây nóng của Cục Thuế tỉnh: 0222 3822 347</p><a class="mt-2 block" href="https://izabacninh.gov.vn/">Ban Quản lý các khu công nghiệp</a></div>';
const OTHERS =
  '<section class="mt-12"><h2 class="text-xl font-semibold">Thủ tục của Ban Quản lý các khu công nghiệp tỉnh</h2><p class="text-sm text-slate-600">Thuộc thẩm quyền của Ban Quản lý các khu công nghiệp, đăng ở đây để nhà đầu tư tiện xem.</p><div class="mt-4 divide-y rounded-xl border"><div class="flex gap-4 p-4"><code class="text-xs">1.009774.000.00.00.H05</code><span>Cấp giấy chứng nhận đăng ký đầu tư trong khu công nghiệp</span></div><div class="flex gap-4 p-4"><code class="text-xs">2.000192.000.00.00.H05</code><span>Cấp giấy phép lao động trong khu công nghiệp</span></div></div></section>';

const [ORGANISATION, ASSESSMENT] = ['/gioi-thieu/chuc-nang-nhiem-vu', '/mot-cua/danh-gia-cong-chuc'];
const EMPTY = '<p>Nội dung đang được cập nhật, mời bạn quay lại sau.</p>';

function make(): Site {
  const folder =
    (name: string) =>
    (_: number, title: string): string =>
      `/${name}/${title}`;
  const cchc = postsOf(CCHC, folder('cai-cach-hanh-chinh'));
  for (const one of cchc) if (one.date === '2022-06-16') one.image = '/media/2022/06/quay-so-6.webp';
  return {
    menu: [
      {
        href: '#',
        words: 'Giới thiệu',
        under: [
          { href: ORGANISATION, words: 'Chức năng, nhiệm vụ, cơ cấu tổ chức' },
          { href: '/gioi-thieu/ban-giam-doc', words: 'Ban Giám đốc' },
        ],
      },
      {
        href: '#',
        words: 'Tin bài',
        under: [
          { href: '/tin-tuc', words: 'Tin tức' },
          { href: '/doanh-nghiep', words: 'Doanh nghiệp' },
          { href: '/cai-cach-hanh-chinh', words: 'Cải cách hành chính' },
        ],
      },
      {
        href: '#',
        words: 'Một cửa',
        under: [
          { href: '/thu-tuc-hanh-chinh', words: 'Thủ tục hành chính' },
          { href: ASSESSMENT, words: 'Đánh giá công chức một cửa' },
          { href: 'https://dichvucong.bacninh.gov.vn/', words: 'Dịch vụ công trực tuyến' },
        ],
      },
      { href: '/van-ban', words: 'Văn bản' },
    ],
    lists: {
      cchc: { path: '/cai-cach-hanh-chinh', label: 'Cải cách hành chính', posts: cchc },
      news: { path: '/tin-tuc', label: 'Tin tức', posts: postsOf(NEWS, folder('tin-tuc')) },
      business: { path: '/doanh-nghiep', label: 'Doanh nghiệp', posts: postsOf(BUSINESS, folder('doanh-nghiep')) },
    },
    documents: {
      all: {
        path: '/van-ban',
        label: 'Văn bản',
        rows: [
          {
            number: '2717/KH-KHĐT',
            date: '2021-12-30',
            by: 'Sở Kế hoạch và Đầu tư',
            about: 'Kế hoạch cải cách hành chính năm 2022',
            at: '/van-ban/2717-kh-khdt',
          },
          {
            number: '23/CT-TTg',
            date: '2021-09-02',
            by: 'Thủ tướng Chính phủ',
            about: 'Chỉ thị về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính',
          },
          {
            number: '76/NQ-CP',
            date: '2021-07-15',
            by: 'Chính phủ',
            about: 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước',
            at: '/van-ban/76-nq-cp',
          },
          {
            number: '18-NQ/TW',
            date: '2017-10-25',
            by: 'Ban Chấp hành Trung ương',
            about: 'Nghị quyết về sắp xếp tổ chức bộ máy của hệ thống chính trị',
          },
          {
            number: '19-NQ/TW',
            date: '2017-10-25',
            by: 'Ban Chấp hành Trung ương',
            about: 'Nghị quyết về đổi mới các đơn vị sự nghiệp công lập',
          },
        ],
      },
    },
    pages: {
      [ORGANISATION]: {
        title: 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
        main: '<p>Sở Kế hoạch và Đầu tư tham mưu cho UBND tỉnh về quy hoạch, kế hoạch phát triển; đầu tư trong nước, nước ngoài ở địa phương; đấu thầu; đăng ký doanh nghiệp, hợp tác xã.</p><details open><summary>Nhiệm vụ, quyền hạn</summary><p>Trình UBND tỉnh dự thảo quyết định về lĩnh vực được giao; thẩm định chủ trương đầu tư; hướng dẫn các huyện về đăng ký hộ kinh doanh; thanh tra theo phân cấp.</p></details><details><summary>Cơ cấu tổ chức</summary><p>Giám đốc và ba Phó Giám đốc; Văn phòng; Thanh tra; các phòng Tổng hợp - Quy hoạch, Đăng ký kinh doanh, Kinh tế đối ngoại, Đấu thầu, Kinh tế ngành; Trung tâm Hỗ trợ doanh nghiệp.</p></details>',
      },
      '/gioi-thieu/ban-giam-doc': {
        title: 'Ban Giám đốc',
        main: '<p>Giám đốc: ông Nguyễn Văn Bình. Phó Giám đốc: bà Trần Thị Lan, ông Đỗ Hữu Tuấn.</p>',
      },
      [ASSESSMENT]: { title: 'Đánh giá công chức tại bộ phận một cửa', main: EMPTY },
      '/van-ban/2717-kh-khdt': {
        title: 'Kế hoạch số 2717/KH-KHĐT ngày 30/12/2021',
        main: '<p>Số: 2717/KH-KHĐT. Bắc Ninh, ngày 30 tháng 12 năm 2021.</p><p>Kế hoạch cải cách hành chính năm 2022 của Sở gồm sáu nhóm việc, phân cho các phòng với thời hạn từng quý.</p>',
      },
      '/van-ban/76-nq-cp': {
        title: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021',
        main: '<p>Số: 76/NQ-CP. Hà Nội, ngày 15 tháng 7 năm 2021.</p><p>Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 với sáu nội dung.</p>',
      },
      '/tim-kiem': { title: 'Tìm kiếm', main: '<p>Hãy nhập từ khóa.</p>' },
    },
    blocks: {
      hotline: HOTLINE,
      feedback: FEEDBACK,
      partners: PARTNERS,
      others: OTHERS,
      footer:
        '<div><div class="font-semibold text-white">Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh</div><p class="mt-2 text-sm">Số 6 Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh</p></div><div><p class="text-sm">Điện thoại: 0222 3822 463</p><p class="text-sm">Thư điện tử: skhdt@bacninh.gov.vn</p></div><div><p class="text-sm">Phiên bản 2.10.22 - © 2022</p></div>',
    },
    procedures: procedures([...PROCEDURES, GONE]),
    served: {},
    province: {},
  };
}

const months = (other: Readonly<Record<string, number>> = {}) => ({
  '2022-01': 4,
  '2022-02': 4,
  '2022-03': 4,
  '2022-04': 4,
  '2022-05': 4,
  '2022-06': 4,
  '2022-07': 4,
  '2022-08': 5,
  '2022-09': 2,
  ...other,
});
const ofColumn = (other: Readonly<Record<string, number>> = {}) => ({
  '2022-01': 1,
  '2022-02': 1,
  '2022-03': 1,
  '2022-04': 1,
  '2022-05': 1,
  '2022-06': 1,
  '2022-07': 1,
  '2022-08': 2,
  '2022-09': 1,
  ...other,
});
const COLUMN = {
  url: '/cai-cach-hanh-chinh',
  linkedFromHome: true,
  newest: '2022-09-08',
  ageDays: 8,
  inPeriod: 10,
  byMonth: ofColumn(),
  undated: 1,
};
const one = (date: string) => ({ outcome: 'passed', details: { found: 1, articles: [{ date }] } }) as const;
const NONE = { outcome: 'failed', details: { found: 0, articles: [] } } as const;
const INDICES = [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.6, rank: 10 },
  { index: 'SIPAS', state: 'current', year: 2021, value: 89.02, rank: 7 },
  { index: 'PCI', state: 'current', year: 2021, value: 69.45, rank: 7 },
] as const;
const PAPI = { index: 'PAPI', state: 'missing', year: null, value: null, rank: null };
const documents = (directive: string) => ({
  documents: [
    { number: '76/NQ-CP', state: 'published', url: '/van-ban/76-nq-cp' },
    { number: '23/CT-TTg', state: directive },
    { number: '22/KH-UBND', state: 'cited' },
    { number: '2717/KH-KHĐT', state: 'published', url: '/van-ban/2717-kh-khdt' },
    { number: '18-NQ/TW', state: 'cited' },
    { number: '19-NQ/TW', state: 'cited' },
  ],
});

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'three articles in June',
    change: ({ lists }) => {
      const { business } = lists;
      if (business !== undefined) business.posts = business.posts.filter(({ date }) => date !== '2022-06-21');
    },
    truth: { 'article-cadence': { outcome: 'partial', credit: 0.5, details: { byMonth: months({ '2022-06': 3 }) } } },
  },
  {
    id: 'none of January’s four is on reform',
    change: (site) => {
      const { cchc, news } = site.lists;
      if (cchc !== undefined) cchc.posts = cchc.posts.filter(({ date }) => date !== '2022-01-12');
      news?.posts.push(
        ...postsOf(
          [['2022-01-12', 'Chợ hoa xuân bên hồ Đồng Trầm', 'Ba trăm gian hàng mở cửa đến chiều ba mươi Tết.']],
          (_, title) => `/tin-tuc/${title}`,
        ),
      );
    },
    truth: {
      'article-cadence': { outcome: 'partial', credit: 0.5, details: { byMonth: months() } },
      'cchc-column': { outcome: 'passed', details: { ...COLUMN, inPeriod: 9, byMonth: ofColumn({ '2022-01': 0 }) } },
    },
  },
  {
    id: 'no article on reform has a picture',
    change: (site) => {
      delete postOf(site, 'cchc', 'quầy số 6').image;
    },
    truth: { 'cchc-column': { outcome: 'partial', credit: 0.5, details: COLUMN } },
  },
  {
    id: 'nothing new on reform for five weeks',
    change: ({ lists }) => {
      const { cchc } = lists;
      if (cchc !== undefined) cchc.posts = cchc.posts.filter(({ date }) => date === null || date < '2022-08-20');
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          ...COLUMN,
          newest: '2022-08-11',
          ageDays: 36,
          inPeriod: 8,
          byMonth: ofColumn({ '2022-08': 1, '2022-09': 0 }),
        },
      },
      'article-cadence': { outcome: 'passed', details: { byMonth: months({ '2022-08': 4, '2022-09': 1 }) } },
    },
  },
  {
    id: 'the hotline has no mailbox',
    change: (site) => {
      site.blocks['hotline'] = swap(HOTLINE, MAILBOX, '');
    },
    truth: { hotline: { outcome: 'partial', credit: 0.5, details: { phones: ['+842223822569'], emails: [] } } },
  },
  {
    id: 'the abolished procedure is gone',
    change: (site) => {
      site.procedures = procedures(PROCEDURES);
    },
    truth: { 'procedure-set': { outcome: 'passed', credit: 1, details: { listed: 12, abolishedListed: [] } } },
  },
  {
    id: 'two procedures are not listed',
    change: (site) => {
      site.procedures = procedures([...PROCEDURES.slice(0, 10), GONE]);
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 10 / 12 - 0.1,
        details: {
          listed: 10,
          missing: [{ code: '2.000024' }, { code: '1.005125' }],
          abolishedListed: [{ code: GONE[0] }],
        },
      },
    },
  },
  {
    id: 'how feedback is handled stands below the button',
    change: (site) => {
      site.blocks['feedback'] = swap(
        FEEDBACK,
        'Gửi phản ánh, kiến nghị</a>',
        'Gửi phản ánh, kiến nghị</a><p class="mt-3 text-sm">Quy trình xử lý: Văn phòng Sở tiếp nhận, phân loại trong 02 ngày làm việc; phòng chuyên môn xử lý và trả lời người gửi trong 15 ngày làm việc.</p>',
      );
    },
    truth: { 'feedback-process': { outcome: 'passed', credit: 1, details: { ways: ['pakn'], process: true } } },
  },
  {
    id: 'the officials were assessed',
    change: ({ pages }) => {
      pages[ASSESSMENT] = {
        title: 'Đánh giá công chức tại bộ phận một cửa',
        main: '<p>Kết quả chấm điểm công chức tại bộ phận một cửa do người dân bấm trên máy tính bảng, tổng hợp hằng quý:</p><table><thead><tr><th>Công chức</th><th>Quầy</th><th>Rất hài lòng</th><th>Hài lòng</th><th>Không hài lòng</th></tr></thead><tbody><tr><td>Nguyễn Thu Hương</td><td>6</td><td>412</td><td>55</td><td>1</td></tr><tr><td>Vũ Đức Mạnh</td><td>7</td><td>376</td><td>81</td><td>0</td></tr><tr><td>Đặng Thị Hoa</td><td>8</td><td>298</td><td>64</td><td>3</td></tr></tbody></table><p>Ba lượt không hài lòng ở quầy 8 đã được Văn phòng gọi điện xin lỗi và giải thích; công chức liên quan rút kinh nghiệm trước tổ.</p>',
      };
    },
    truth: { 'staff-assessment': { outcome: 'passed', credit: 1 } },
  },
  {
    id: 'a page on ISO',
    change: (site) => {
      site.menu.push({ href: '/mot-cua/iso', words: 'ISO 9001:2015' });
      site.pages['/mot-cua/iso'] = {
        title: 'Áp dụng hệ thống quản lý chất lượng TCVN ISO 9001:2015',
        main: '<p>Sở áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 từ năm 2018 cho toàn bộ thủ tục giải quyết tại bộ phận một cửa. Hệ thống gồm sổ tay chất lượng, chính sách, mục tiêu và 42 quy trình tác nghiệp.</p><p>Năm 2022, Ban chỉ đạo ISO đánh giá nội bộ hai lần, phát hiện năm điểm chưa phù hợp, tất cả đã khắc phục. Bản công bố lại được Giám đốc ký và niêm yết tại trụ sở.</p>',
      };
    },
    truth: { iso: { outcome: 'passed', details: { url: '/mot-cua/iso', attachments: 0 } } },
  },
  {
    id: 'public-investment procedures go online',
    change: (site) => {
      const post = postOf(site, 'news', 'Đẩy nhanh giải ngân');
      post.title = 'Thủ tục đầu tư công được giải quyết trên môi trường mạng';
      post.lead = 'Từ nay chủ đầu tư nộp hồ sơ thẩm định dự án đầu tư công qua mạng, không nộp bản giấy.';
    },
    truth: { 'investment-online': one('2022-05-10') },
  },
  {
    id: 'ICT INDEX of the year',
    change: (site) => {
      const post = postOf(site, 'news', 'ICT INDEX');
      post.title = 'ICT INDEX năm 2021: Bắc Ninh xếp thứ 6';
      post.lead = 'Chỉ số ICT INDEX năm 2021 của tỉnh đạt 0,6433 điểm.';
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 4 / 5,
        details: {
          indices: [...INDICES, PAPI, { index: 'ICT INDEX', state: 'current', year: 2021, value: 0.6433, rank: 6 }],
        },
      },
    },
  },
  {
    id: 'the directive is not in the list',
    change: ({ documents: all }) => {
      all['all']?.rows.splice(1, 1);
    },
    truth: { 'core-documents': { outcome: 'partial', credit: 5 / 6, details: documents('missing') } },
  },
  {
    id: 'the post on a model is dated',
    change: (site) => {
      postOf(site, 'cchc', 'một chữ ký').date = '2022-07-14';
    },
    truth: {
      models: one('2022-07-14'),
      'cchc-column': {
        outcome: 'passed',
        details: { ...COLUMN, inPeriod: 11, byMonth: ofColumn({ '2022-07': 2 }), undated: 0 },
      },
      'article-cadence': { outcome: 'passed', details: { byMonth: months({ '2022-07': 5 }) } },
    },
  },
  {
    id: 'the post on an appointment has no date',
    change: (site) => {
      postOf(site, 'news', 'Bổ nhiệm').date = null;
    },
    truth: {
      personnel: { outcome: 'cantTell' },
      'article-cadence': { outcome: 'partial', credit: 0.5, details: { byMonth: months({ '2022-03': 3 }) } },
    },
  },
  {
    id: 'people supervise the reform',
    change: (site) => {
      const post = postOf(site, 'news', 'Đại biểu HĐND giám sát');
      post.title = 'Quyền và trách nhiệm của người dân trong giám sát cải cách hành chính';
      post.lead = 'Người dân có quyền giám sát việc giải quyết thủ tục và chấm điểm công chức.';
    },
    truth: { oversight: one('2022-08-23') },
  },
  {
    id: 'functions and organisation are not told',
    change: ({ pages }) => {
      pages[ORGANISATION] = { title: 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức', main: EMPTY };
    },
    truth: { organisation: { outcome: 'partial', credit: 0.5, details: { attachments: 0 } } },
  },
];

export const BAC_NINH: Portal = {
  id: 'bacninh, cards',
  plan: 'bacninh-skhdt-2022',
  asOf: '2022-09-16',
  reference: [
    ...PROCEDURES.map(([code, name]) => [`${code}.000.00.00.H05`, name] as const),
    [`${GONE[0]}.000.00.00.H05`, GONE[1], true],
  ],
  make,
  render,
  truth: {
    organisation: { outcome: 'passed', details: { url: ORGANISATION, attachments: 0 } },
    // The tax office's hotline is not the department's.
    hotline: {
      outcome: 'passed',
      details: { url: '/', phones: ['+842223822569'], emails: ['duongdaynong.skhdt@bacninh.gov.vn'], conflicts: [] },
    },
    'procedure-set': {
      outcome: 'partial',
      credit: 0.9,
      details: {
        reference: 12,
        listed: 12,
        coverage: 1,
        missing: [],
        abolishedListed: [{ code: GONE[0] }],
        unknown: [],
        duplicates: [],
      },
    },
    'procedure-updates': one('2022-04-05'),
    'staff-assessment': { outcome: 'partial', credit: 0.5, details: { url: ASSESSMENT, attachments: 0 } },
    'feedback-process': { outcome: 'partial', credit: 0.5, details: { ways: ['pakn'], process: false } },
    'article-cadence': { outcome: 'passed', details: { byMonth: months() } },
    'cchc-column': { outcome: 'passed', details: COLUMN },
    // Spending the money of public investment is another matter.
    'investment-online': NONE,
    simplification: one('2022-03-22'),
    'one-stop': one('2022-04-14'),
    // A factory's certificate is not the department's.
    iso: { outcome: 'failed' },
    personnel: one('2022-03-08'),
    indices: {
      outcome: 'partial',
      credit: 3.5 / 5,
      details: {
        indices: [...INDICES, PAPI, { index: 'ICT INDEX', state: 'stale', year: 2020, value: 0.6121, rank: 8 }],
      },
    },
    'core-documents': { outcome: 'passed', credit: 1, details: documents('cited') },
    results: { outcome: 'passed' },
    // The one post has no date.
    models: { outcome: 'cantTell' },
    oversight: NONE,
  },
  mutations: MUTATIONS,
};
