/** Department of Science and Technology of Hưng Yên, 2024. */

import { swap, postOf, type Mutation, type Portal, type Procedure, type Site } from '../unseen-22/site.ts';
import { HOME, render, TTHC } from './hung-yen-look.ts';
import { news, postOfHungYen, procedureReform, reform } from './hung-yen-posts.ts';
import { letter, listOf, mainOf, scanned, type Row } from './own.ts';

const REFORM = '/cchc/Pages/tintuc.aspx';
const COLUMN = '/hanhchinhcong/cctthc/Pages/tintuc.aspx';
const PUBLIC = '/hanhchinhcong/Pages/default.aspx';
const WORKFLOWS = '/hanhchinhcong/Pages/quy-trinh-noi-bo.aspx';
const GUIDE = '/hanhchinhcong/Pages/huong-dan-dvc.aspx';
const DISTRICT = '/hanhchinhcong/Pages/tthc-cap-huyen.aspx';
const LIBRARY = '/hanhchinhcong/KetQuaTTHC/Forms/AllItems.aspx';
const LAW = '/vanban/Lists/VanBan/AllItems.aspx';
const PLANS = '/vanban/Lists/KeHoach/AllItems.aspx';
const [ISO, BUDGET, CITIZENS] = ['/Pages/iso.aspx', '/congkhai/Pages/ngan-sach.aspx', '/Pages/tiep-cong-dan.aspx'];

const FIELDS = [
  'Hoạt động khoa học và công nghệ',
  'Tiêu chuẩn đo lường chất lượng',
  'An toàn bức xạ và hạt nhân',
  'Sở hữu trí tuệ',
];
type Known = readonly [code: string, name: string, field: number];
const KNOWN: readonly Known[] = [
  ['1.001786', 'Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ', 0],
  ['1.001747', 'Thay đổi, bổ sung giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ', 0],
  ['2.000058', 'Xác nhận phương tiện vận tải chuyên dùng nhập khẩu cho nghiên cứu khoa học', 0],
  ['1.011812', 'Công nhận kết quả nghiên cứu do tổ chức, cá nhân tự đầu tư nghiên cứu', 0],
  ['1.011814', 'Hỗ trợ kinh phí mua kết quả nghiên cứu khoa học', 0],
  ['1.001536', 'Đặt và tặng giải thưởng về khoa học và công nghệ trên địa bàn tỉnh', 0],
  ['2.001209', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận của tổ chức chứng nhận', 1],
  ['2.001268', 'Đăng ký công bố hợp quy dựa trên kết quả tự đánh giá', 1],
  ['2.000212', 'Công bố sử dụng dấu định lượng', 1],
  ['2.001518', 'Cấp thay đổi, bổ sung quyết định chỉ định tổ chức đánh giá sự phù hợp', 1],
  ['2.002131', 'Khai báo thiết bị bức xạ dùng trong công nghiệp', 2],
  ['2.002382', 'Gia hạn giấy phép tiến hành công việc bức xạ', 2],
  ['2.002254', 'Cấp và cấp lại chứng chỉ nhân viên bức xạ', 2],
  ['1.011938', 'Cấp lại giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp', 3],
];
const GONE: Known = ['1.006427', 'Đánh giá kết quả thực hiện nhiệm vụ khoa học và công nghệ tự túc kinh phí', 0];

const own = ([code, name, field]: Known, at: number): Procedure => ({
  code: `${code}.000.00.00.H31`,
  name,
  field: FIELDS[field] ?? '',
  path: `/hanhchinhcong/Lists/TTHC/DispForm.aspx?ID=${at + 31}`,
  parts: [
    ['Trình tự thực hiện', 'Nộp hồ sơ tại một cửa; phòng chuyên môn thẩm định; nhận kết quả theo phiếu hẹn.'],
    ['Thành phần hồ sơ', 'Đơn theo mẫu, giấy tờ kèm theo (01 bộ).'],
    ['Thời hạn giải quyết', `${8 + (at % 5)} ngày làm việc`],
  ],
});
const listed = (): Procedure[] => [...KNOWN, GONE].map(own);

const row = (id: number, list: 'VanBan' | 'KeHoach'): string => `/vanban/Lists/${list}/DispForm.aspx?ID=${id}`;
const attached = (id: number, name: string, list = 'VanBan'): string =>
  `/vanban/Lists/${list}/Attachments/${id}/${name}.pdf`;

const LAWS: readonly Row[] = [
  {
    number: '148/KH-UBND',
    date: '2024-08-28',
    posted: '2024-09-05',
    about: 'Kế hoạch hỗ trợ đổi mới công nghệ trong doanh nghiệp nhỏ và vừa',
    by: 'UBND tỉnh',
    at: row(88, 'VanBan'),
  },
  {
    number: '76/NQ-CP',
    date: '2021-07-15',
    posted: '2024-03-12',
    about: 'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    by: 'Chính phủ',
    at: row(84, 'VanBan'),
  },
  {
    number: '23/CT-TTg',
    date: '2021-09-02',
    posted: '2024-03-12',
    about: 'Về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước',
    by: 'Thủ tướng Chính phủ',
  },
  {
    number: '06-NQ/TU',
    date: '2021-09-20',
    posted: '2024-03-12',
    about: 'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về cải cách hành chính',
    by: 'Tỉnh ủy',
    at: row(82, 'VanBan'),
  },
  {
    number: '193/KH-UBND',
    date: '2023-12-26',
    posted: '2024-01-05',
    about: 'Kế hoạch cải cách hành chính nhà nước tỉnh Hưng Yên năm 2024',
    by: 'UBND tỉnh',
    at: row(79, 'VanBan'),
  },
  {
    number: '01/2023/QĐ-UBND',
    date: '2023-01-11',
    posted: '2023-02-14',
    about: 'Quy định về đánh giá, xếp loại kết quả cải cách hành chính của các cơ quan',
    by: 'UBND tỉnh',
    at: row(71, 'VanBan'),
  },
  {
    number: '28-CT/TU',
    date: '2022-08-10',
    posted: '2022-08-22',
    about: 'Về tăng cường lãnh đạo công tác cải cách hành chính',
    by: 'Ban Thường vụ Tỉnh ủy',
  },
  {
    number: '42/2022/NĐ-CP',
    date: '2022-06-24',
    posted: '2022-07-01',
    about: 'Về cung cấp thông tin và dịch vụ công trên môi trường mạng',
    by: 'Chính phủ',
  },
  {
    number: '184/KH-UBND',
    date: '2021-12-07',
    posted: '2021-12-20',
    about: 'Kế hoạch cải cách hành chính tỉnh Hưng Yên giai đoạn 2021 - 2025',
    by: 'UBND tỉnh',
  },
  {
    number: '2020/QĐ-UBND',
    date: '2020-09-04',
    posted: '2020-09-10',
    about: 'Phê duyệt danh mục đề tài cấp tỉnh',
    by: 'UBND tỉnh',
  },
  {
    number: '08/2018/NĐ-CP',
    date: '2018-01-15',
    posted: '2018-02-01',
    about: 'Sửa đổi một số nghị định về điều kiện đầu tư kinh doanh',
    by: 'Chính phủ',
  },
];

const PLAN_ROWS: readonly Row[] = [
  {
    number: '/KH-SKHCN',
    date: '2024-02-06',
    posted: '2024-02-07',
    about: 'Kế hoạch tuyên truyền cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
    by: 'Sở KH&CN',
  },
  {
    number: '03/KH-SKHCN',
    date: '2024-01-12',
    posted: '2024-01-15',
    about: 'Kế hoạch cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
    by: 'Sở KH&CN',
    at: row(163, 'KeHoach'),
  },
  {
    number: '11/KH-SKHCN',
    date: '2023-02-10',
    posted: '2023-02-13',
    about: 'Kế hoạch tuyên truyền cải cách hành chính năm 2023 của Sở Khoa học và Công nghệ',
    by: 'Sở KH&CN',
    at: row(151, 'KeHoach'),
  },
  {
    number: '41/KH-SKHCN',
    date: '2023-10-05',
    posted: '2023-10-06',
    about: 'Kế hoạch ứng dụng kết quả đề tài năm 2024',
    by: 'Sở KH&CN',
  },
];

const report = (name: string): string => `/hanhchinhcong/KetQuaTTHC/${name}.pdf`;
const REPORTS: readonly Row[] = [
  {
    number: '',
    date: '2024-10-04',
    posted: '2024-10-04',
    about: 'Báo cáo kết quả giải quyết TTHC quý III năm 2024',
    by: 'Văn phòng Sở',
    at: report('bc-tthc-q3-2024'),
  },
  {
    number: '',
    date: '2024-07-03',
    posted: '2024-07-03',
    about: 'Báo cáo kết quả giải quyết TTHC quý II năm 2024',
    by: 'Văn phòng Sở',
    at: report('bc-tthc-q2-2024'),
  },
  {
    number: '',
    date: '2024-04-03',
    posted: '2024-04-03',
    about: 'Báo cáo kết quả giải quyết TTHC quý I năm 2024',
    by: 'Văn phòng Sở',
    at: report('bc-tthc-q1-2024'),
  },
  {
    number: '',
    date: '2024-01-04',
    posted: '2024-01-04',
    about: 'Báo cáo kết quả giải quyết TTHC quý IV năm 2023',
    by: 'Văn phòng Sở',
    at: report('bc-tthc-q4-2023'),
  },
];

const results = (period: string, date: string, got: number, digital: number) =>
  letter(
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ HƯNG YÊN',
    `Hưng Yên, ngày ${date}`,
    'BÁO CÁO',
    `Kết quả giải quyết thủ tục hành chính ${period}`,
    `Trong ${period}, Sở tiếp nhận ${got} hồ sơ, giải quyết đúng hạn ${got} hồ sơ, không có hồ sơ quá hạn. Số hồ sơ được số hóa: ${digital}.`,
  );

const workflow = (name: string): string => `/hanhchinhcong/QuyTrinh/${name}.pdf`;
const budget = (name: string): string => `/congkhai/TaiLieu/${name}.pdf`;

const CITIZEN_TEXT =
  '<p>Sở tiếp công dân vào các ngày làm việc trong tuần tại phòng tiếp công dân, tầng 1, số 6 đường Nguyễn Lương Bằng, thành phố Hưng Yên. Giám đốc Sở tiếp vào ngày 15 hằng tháng; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.</p><p>Người đến khiếu nại, tố cáo xuất trình giấy tờ tùy thân, trình bày trung thực và ký vào sổ. Đơn không thuộc thẩm quyền được hướng dẫn gửi đúng nơi. Thanh tra Sở giúp Giám đốc theo dõi việc giải quyết đơn và công tác phòng, chống tham nhũng.</p>';

const GUIDE_TEXT =
  '<p>Dịch vụ công trực tuyến toàn trình là dịch vụ làm trọn trên mạng, từ nộp hồ sơ, nộp phí đến nhận kết quả. Dịch vụ công trực tuyến một phần là dịch vụ còn ít nhất một bước phải đến quầy.</p><ol><li>Mở cổng dịch vụ công, đăng nhập bằng tài khoản VNeID.</li><li>Tìm theo tên thủ tục, chọn Sở Khoa học và Công nghệ.</li><li>Điền tờ khai, đính tệp, kiểm tra rồi bấm gửi.</li></ol>';

async function make(): Promise<Site> {
  return {
    menu: [
      { href: HOME, words: 'Trang chủ' },
      {
        href: 'javascript:;',
        words: 'Giới thiệu',
        under: [
          { href: '/Pages/lich-su.aspx', words: 'Lịch sử' },
          { href: ISO, words: 'ISO 9001:2015' },
          { href: CITIZENS, words: 'Tiếp công dân' },
        ],
      },
      { href: '/tintuc/Pages/tintuc.aspx', words: 'Tin tức' },
      { href: REFORM, words: 'Cải cách hành chính' },
      {
        href: PUBLIC,
        words: 'Hành chính công',
        under: [
          { href: TTHC, words: 'Thủ tục hành chính' },
          { href: COLUMN, words: 'Cải cách TTHC' },
          { href: WORKFLOWS, words: 'Quy trình nội bộ' },
          { href: LIBRARY, words: 'Kết quả giải quyết TTHC' },
          { href: GUIDE, words: 'Hướng dẫn dịch vụ công trực tuyến' },
        ],
      },
      {
        href: LAW,
        words: 'Văn bản',
        under: [
          { href: LAW, words: 'Văn bản pháp luật, chỉ đạo' },
          { href: PLANS, words: 'Kế hoạch của Sở' },
        ],
      },
      { href: BUDGET, words: 'Công khai ngân sách' },
    ],
    lists: {
      news: { path: '/tintuc/Pages/tintuc.aspx', label: 'Tin tức - Sự kiện', posts: news() },
      reform: { path: REFORM, label: 'Cải cách hành chính', posts: reform() },
      procedures: { path: COLUMN, label: 'Cải cách TTHC', posts: procedureReform() },
    },
    documents: {
      law: { path: LAW, label: 'Văn bản pháp luật, văn bản chỉ đạo', rows: [...LAWS] },
      plans: { path: PLANS, label: 'Kế hoạch của Sở', rows: [...PLAN_ROWS] },
      reports: { path: LIBRARY, label: 'Kết quả giải quyết thủ tục hành chính', rows: [...REPORTS] },
    },
    pages: {
      '/Pages/lich-su.aspx': {
        title: 'Lịch sử',
        main: '<p>Ban Khoa học kỹ thuật tỉnh lập năm 1960. Sở mang tên như nay từ năm 2003.</p>',
      },
      [ISO]: { title: 'Hệ thống quản lý chất lượng TCVN ISO 9001:2015', main: '<p>Nội dung đang cập nhật</p>' },
      [CITIZENS]: { title: 'Tiếp công dân, giải quyết khiếu nại, tố cáo', main: CITIZEN_TEXT },
      [PUBLIC]: {
        title: 'Hành chính công',
        main: `<p>Chọn mục cần xem:</p><ul><li><a href="${TTHC}">Thủ tục hành chính của Sở</a></li><li><a href="${DISTRICT}">Thủ tục hành chính cấp huyện</a></li><li><a href="${COLUMN}">Chuyên mục Cải cách TTHC</a></li><li><a href="${WORKFLOWS}">Quy trình nội bộ</a></li><li><a href="${LIBRARY}">Kết quả giải quyết thủ tục hành chính</a></li><li><a href="${GUIDE}">Hướng dẫn dịch vụ công trực tuyến</a></li></ul>`,
      },
      [DISTRICT]: {
        title: 'Thủ tục hành chính cấp huyện',
        main: '<table class="ms-rteTable-default"><tbody><tr><th>Mã số</th><th>Tên thủ tục</th><th>Nơi giải quyết</th></tr><tr><td>1.000132.000.00.00.H31</td><td>Quyết định quản lý cai nghiện tự nguyện tại gia đình</td><td>UBND cấp huyện</td></tr><tr><td>2.000815.000.00.00.H31</td><td>Chứng thực bản sao từ bản chính</td><td>Phòng Tư pháp cấp huyện</td></tr></tbody></table>',
      },
      [WORKFLOWS]: {
        title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
        main: `<ul><li><a href="${workflow('qt-buc-xa')}">Quy trình nội bộ lĩnh vực an toàn bức xạ</a></li><li><a href="${workflow('qt-do-luong')}">Quy trình nội bộ lĩnh vực tiêu chuẩn đo lường chất lượng</a></li><li><a href="${workflow('qt-khcn')}">Quy trình nội bộ lĩnh vực hoạt động khoa học</a></li></ul>`,
      },
      [GUIDE]: { title: 'Hướng dẫn dịch vụ công trực tuyến', main: GUIDE_TEXT },
      [BUDGET]: {
        title: 'Công khai dự toán, quyết toán thu - chi ngân sách',
        main: `<table class="ms-rteTable-default"><tbody><tr><td>Dự toán thu, chi ngân sách năm 2024</td><td><a href="${budget('du-toan-2024')}">Xem</a></td></tr><tr><td>Thực hiện dự toán thu, chi quý II năm 2024</td><td><a href="${budget('thuc-hien-q2-2024')}">Xem</a></td></tr><tr><td>Quyết toán thu, chi ngân sách năm 2023</td><td><a href="${budget('quyet-toan-2023')}">Xem</a></td></tr></tbody></table>`,
      },
    },
    blocks: {
      right:
        '<div class="hy-box"><h3>Liên kết</h3><a href="https://dichvucong.hungyen.gov.vn/"><img src="/SiteAssets/dvc.png" alt="Cổng dịch vụ công tỉnh Hưng Yên" /></a></div><div class="hy-box"><h3>Bình chọn</h3><p>Giao diện mới của trang có dễ dùng không?</p><input type="radio" name="v" />Dễ <input type="radio" name="v" />Khó</div><div class="hy-box"><p>Tổng đài hỗ trợ VNeID (Bộ Công an): 1900 0368</p></div>',
      footer:
        '<p>Cơ quan chủ quản: Sở Khoa học và Công nghệ tỉnh Hưng Yên. Điện thoại: (0221) 3863.823. Email: sokhcn@hungyen.gov.vn</p><p>Kết nối với chúng tôi: <a href="https://www.facebook.com/sokhcnhungyen"><img src="/SiteAssets/f.png" alt="Facebook Sở KH&amp;CN" /></a> <a href="https://zalo.me/1830472659102374"><img src="/SiteAssets/z.png" alt="Zalo Sở KH&amp;CN" /></a></p><p>Lượt truy cập: 3863823</p>',
    },
    procedures: listed(),
    served: {
      [attached(84, '76-NQ-CP')]: await letter(
        'CHÍNH PHỦ',
        'Số: 76/NQ-CP',
        'Hà Nội, ngày 15 tháng 7 năm 2021',
        'NGHỊ QUYẾT',
        'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
      ),
      [attached(82, '06-NQ-TU')]: await letter(
        'TỈNH ỦY HƯNG YÊN',
        'Số 06-NQ/TU',
        'Hưng Yên, ngày 20 tháng 9 năm 2021',
        'NGHỊ QUYẾT',
        'Về đẩy mạnh cải cách hành chính giai đoạn 2021 - 2025',
      ),
      [attached(79, '193-KH-UBND')]: await letter(
        'ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN',
        'Số: 193/KH-UBND',
        'Hưng Yên, ngày 26 tháng 12 năm 2023',
        'KẾ HOẠCH',
        'Cải cách hành chính nhà nước tỉnh Hưng Yên năm 2024',
      ),
      [attached(71, '01-2023-QD-UBND')]: await letter(
        'ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN',
        'Số: 01/2023/QĐ-UBND',
        'Hưng Yên, ngày 11 tháng 01 năm 2023',
        'QUYẾT ĐỊNH',
        'Ban hành Quy định về đánh giá, xếp loại kết quả cải cách hành chính',
      ),
      [attached(163, '03-KH-SKHCN', 'KeHoach')]: await letter(
        'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
        'Số: 03/KH-SKHCN',
        'Hưng Yên, ngày 12 tháng 01 năm 2024',
        'KẾ HOẠCH',
        'Cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
      ),
      [attached(151, '11-KH-SKHCN', 'KeHoach')]: await letter(
        'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
        'Số: 11/KH-SKHCN',
        'Hưng Yên, ngày 10 tháng 02 năm 2023',
        'KẾ HOẠCH',
        'Tuyên truyền cải cách hành chính năm 2023',
      ),
      // On the server from the start; a mutation links to it.
      [attached(166, 'KH-tuyen-truyen-CCHC-2024', 'KeHoach')]: await letter(
        'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
        'Số:       /KH-SKHCN',
        'Hưng Yên, ngày 06 tháng 02 năm 2024',
        'KẾ HOẠCH',
        'Tuyên truyền cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
      ),
      [report('bc-tthc-q3-2024')]: await results('quý III năm 2024', '04 tháng 10 năm 2024', 52, 49),
      [report('bc-tthc-q2-2024')]: await results('quý II năm 2024', '03 tháng 7 năm 2024', 61, 55),
      [report('bc-tthc-q1-2024')]: await results('quý I năm 2024', '03 tháng 4 năm 2024', 47, 40),
      [report('bc-tthc-q4-2023')]: await results('quý IV năm 2023', '04 tháng 01 năm 2024', 58, 44),
      [report('bc-tthc-9-thang-2024')]: await results('9 tháng đầu năm 2024', '04 tháng 10 năm 2024', 160, 144),
      [workflow('qt-buc-xa')]: await scanned(),
      [workflow('qt-do-luong')]: await scanned(),
      [workflow('qt-khcn')]: await letter(
        'QUY TRÌNH NỘI BỘ',
        'Lĩnh vực hoạt động khoa học và công nghệ',
        'Bước 1: tiếp nhận, 0,5 ngày. Bước 2: thẩm định, 6 ngày. Bước 3: ký duyệt, 1 ngày. Bước 4: trả kết quả.',
      ),
      [budget('du-toan-2024')]: await scanned(),
      [budget('thuc-hien-q2-2024')]: await scanned(),
      [budget('quyet-toan-2023')]: await scanned(),
    },
    province: {},
  };
}

const SET = {
  reference: 14,
  listed: 14,
  coverage: 1,
  missing: [],
  abolishedListed: [{ code: GONE[0] }],
  unknown: [],
  duplicates: [],
};
const BY_MONTH = {
  '2024-01': 1,
  '2024-02': 1,
  '2024-03': 1,
  '2024-04': 2,
  '2024-05': 1,
  '2024-06': 1,
  '2024-07': 1,
  '2024-08': 2,
  '2024-09': 1,
};
const STATES = {
  '76/NQ-CP': 'published',
  '23/CT-TTg': 'cited',
  '06-NQ/TU': 'published',
  '184/KH-UBND': 'cited',
  '193/KH-UBND': 'published',
  '28-CT/TU': 'cited',
  '01/2023/QĐ-UBND': 'published',
  '22/2020/QĐ-UBND': 'missing',
  // In a post of April.
  '05/CT-CTUBND': 'cited',
};
const states = (of: Readonly<Record<string, string>>) => ({
  documents: Object.entries(of).map(([number, state]) => ({ number, state })),
});
const INDICES = {
  PAR: { index: 'PAR INDEX', state: 'current', year: 2023, value: 88.05, rank: 18 },
  PAPI: { index: 'PAPI', state: 'current', year: 2023, value: 43.94, rank: 9 },
  SIPAS: { index: 'SIPAS', state: 'current', year: 2023, value: 84.76, rank: 11 },
  ICT: { index: 'ICT INDEX', state: 'stale', year: 2022, value: 0.5514, rank: 21 },
  DDCI: { index: 'DDCI', state: 'missing' },
  DTI: { index: 'DTI', state: 'current', year: 2023, value: 0.6892, rank: 24 },
};
const quarters = (third: string) => ({
  periods: [
    { period: '2024-Q1', state: 'published' },
    { period: '2024-Q2', state: 'published' },
    { period: '2024-Q3', state: third },
    { period: '2024-Q4', state: 'not-due' },
  ],
});
const LAW_MONTHS = { '2024-01': 1, '2024-03': 3, '2024-09': 1 };

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'a post on reform of October',
    change: (site) =>
      void listOf(site, 'reform').posts.unshift(
        postOfHungYen('cchc', [
          '2024-10-15',
          'Giao ban tháng 10 về cải cách hành chính',
          'Các phòng báo cáo những nhiệm vụ cải cách hành chính còn lại của năm.',
        ]),
      ),
    truth: {
      'cchc-column': {
        outcome: 'passed',
        credit: 1,
        details: { newest: '2024-10-15', ageDays: 15, inPeriod: 12, byMonth: { ...BY_MONTH, '2024-10': 1 } },
      },
    },
  },
  {
    id: 'the abolished procedure is off the list',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => !code.startsWith(GONE[0]));
    },
    truth: { 'procedure-set': { outcome: 'passed', credit: 1, details: { ...SET, abolishedListed: [] } } },
  },
  {
    id: 'one procedure of the second page is missing',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => !code.startsWith('2.002131'));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 13 / 14 - 0.1,
        details: { ...SET, listed: 13, coverage: 13 / 14, missing: [{ code: '2.002131' }] },
      },
    },
  },
  {
    id: 'the second page of the list answers with an error',
    change: ({ blocks }) => {
      blocks['broken'] = 'procedures';
    },
    truth: { 'procedure-set': { outcome: 'cantTell', details: { missing: [] } } },
  },
  {
    id: 'nine months instead of the third quarter',
    change: (site) => {
      const rows = site.documents['reports']?.rows as Row[];
      rows[0] = {
        ...REPORTS[0],
        about: 'Báo cáo kết quả giải quyết TTHC 9 tháng đầu năm 2024',
        at: report('bc-tthc-9-thang-2024'),
      } as Row;
    },
    truth: { 'dossier-results': { outcome: 'partial', credit: 2 / 3, details: quarters('missing') } },
  },
  {
    id: 'no page on Zalo',
    change: ({ blocks }) => {
      blocks['footer'] = swap(
        blocks['footer'] ?? '',
        ' <a href="https://zalo.me/1830472659102374"><img src="/SiteAssets/z.png" alt="Zalo Sở KH&amp;CN" /></a>',
        '',
      );
    },
    truth: {
      social: {
        outcome: 'partial',
        credit: 0.5,
        details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: null },
      },
    },
  },
  {
    id: 'no document posted since July',
    change: (site) => {
      const rows = site.documents['law']?.rows as Row[];
      rows[0] = { ...LAWS[0], date: '2024-06-28', posted: '2024-07-05' } as Row;
    },
    truth: {
      'legal-documents': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          newest: '2024-07-05',
          ageDays: 117,
          inPeriod: 5,
          byMonth: { '2024-01': 1, '2024-03': 3, '2024-07': 1 },
        },
      },
    },
  },
  {
    id: 'the plan of communication has its file',
    change: (site) => {
      const rows = site.documents['plans']?.rows as Row[];
      rows[0] = { ...PLAN_ROWS[0], at: row(166, 'KeHoach') } as Row;
    },
    truth: {
      'plan-published': {
        outcome: 'passed',
        credit: 1,
        details: { documents: [{ number: null, state: 'published' }] },
      },
    },
  },
  {
    id: 'the plan of communication is not there',
    change: (site) => {
      site.documents['plans']?.rows.shift();
    },
    truth: {
      'plan-published': { outcome: 'failed', credit: 0, details: { documents: [{ number: null, state: 'missing' }] } },
    },
  },
  {
    id: 'DDCI has its result',
    change: (site) =>
      void listOf(site, 'news').posts.push(
        postOfHungYen('tintuc', [
          '2024-03-28',
          'DDCI năm 2023: Sở Khoa học và Công nghệ xếp thứ 6 khối sở, ngành',
          'Chỉ số DDCI năm 2023 của Sở Khoa học và Công nghệ đạt 81,37 điểm, xếp thứ 6 trong khối sở, ngành tỉnh Hưng Yên.',
        ]),
      ),
    truth: {
      indices: {
        outcome: 'partial',
        credit: 5.5 / 6,
        details: {
          indices: Object.values({
            ...INDICES,
            DDCI: { index: 'DDCI', state: 'current', year: 2023, value: 81.37, rank: 6 },
          }),
        },
      },
    },
  },
  {
    id: 'a post on the responsibility of heads',
    change: (site) =>
      void listOf(site, 'news').posts.push(
        postOfHungYen('tintuc', [
          '2024-06-05',
          'Trách nhiệm của người đứng đầu cơ quan, đơn vị trong cải cách hành chính',
          'Bài viết nêu năm việc mà người đứng đầu phải trực tiếp làm, trực tiếp chịu trách nhiệm khi cải cách hành chính chậm.',
        ]),
      ),
    truth: {
      'head-responsibility': {
        outcome: 'passed',
        credit: 1,
        details: { found: 1, articles: [{ date: '2024-06-05' }] },
      },
    },
  },
  {
    id: 'new procedures announced in October',
    change: (site) =>
      void listOf(site, 'procedures').posts.unshift(
        postOfHungYen('cctthc', [
          '2024-10-02',
          'Công bố hai thủ tục hành chính mới ban hành lĩnh vực sở hữu trí tuệ',
          'Chủ tịch UBND tỉnh công bố hai thủ tục hành chính mới ban hành thuộc thẩm quyền giải quyết của Sở.',
        ]),
      ),
    truth: {
      'procedure-updates': { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2024-10-02' }] } },
      'procedure-column': {
        outcome: 'passed',
        credit: 1,
        details: {
          newest: '2024-10-02',
          ageDays: 28,
          inPeriod: 4,
          byMonth: { '2024-02': 1, '2024-05': 1, '2024-09': 1, '2024-10': 1 },
        },
      },
    },
  },
  {
    id: 'the workflows are being updated',
    change: (site) => {
      mainOf(site, WORKFLOWS).main = '<p>Nội dung đang cập nhật</p>';
    },
    truth: { workflows: { outcome: 'partial', credit: 0.5, details: { url: WORKFLOWS, attachments: 0 } } },
  },
  {
    id: 'the quality system is told of',
    change: (site) => {
      mainOf(site, ISO).main =
        '<p>Sở áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 cho toàn bộ việc giải quyết thủ tục hành chính. Chính sách chất lượng: đúng luật, đúng hẹn, dễ hiểu, lắng nghe.</p><p>Hệ thống gồm sổ tay chất lượng, 14 quy trình, 32 biểu mẫu. Ban chỉ đạo do Phó Giám đốc Sở làm trưởng ban, họp xem xét mỗi năm một lần; đánh giá nội bộ vào tháng 5 và tháng 11. Điểm chưa phù hợp được ghi vào phiếu, giao người khắc phục và kiểm tra lại sau 30 ngày.</p>';
    },
    truth: { iso: { outcome: 'passed', credit: 1, details: { url: ISO } } },
  },
  {
    id: 'why reform matters is told nowhere',
    change: (site) => {
      const one = postOf(site, 'reform', 'hút thêm nhà đầu tư');
      one.title = 'Rà lại phần mềm theo dõi nhiệm vụ cải cách hành chính';
      one.lead = 'Văn phòng sửa ba lỗi của phần mềm theo dõi nhiệm vụ cải cách hành chính và hướng dẫn lại cách nhập.';
    },
    truth: { importance: { outcome: 'failed', credit: 0, details: { found: 0 } } },
  },
  {
    id: 'the decision of 2020 is listed',
    change: (site) =>
      void site.documents['law']?.rows.push({
        number: '22/2020/QĐ-UBND',
        date: '2020-08-12',
        posted: '2020-08-20',
        about: 'Quy định về tiếp nhận, giải quyết thủ tục hành chính theo cơ chế một cửa',
        by: 'UBND tỉnh',
      } as Row),
    truth: {
      'core-documents': { outcome: 'passed', credit: 1, details: states({ ...STATES, '22/2020/QĐ-UBND': 'cited' }) },
    },
  },
];

export const HUNG_YEN: Portal = {
  id: 'hungyen, SharePoint',
  plan: 'hungyen-skhcn-2024',
  asOf: '2024-10-30',
  reference: [...KNOWN.map(([code, name]) => [code, name] as const), [GONE[0], GONE[1], true]],
  make,
  render,
  truth: {
    'core-documents': { outcome: 'partial', credit: 8 / 9, details: states(STATES) },
    importance: { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2024-08-06' }] } },
    'reform-content': { outcome: 'passed', credit: 1 },
    indices: { outcome: 'partial', credit: 4.5 / 6, details: { indices: Object.values(INDICES) } },
    'procedure-set': { outcome: 'partial', credit: 0.9, details: SET },
    // Of the year before.
    'procedure-updates': { outcome: 'failed', credit: 0, details: { found: 0 } },
    workflows: { outcome: 'passed', credit: 1, details: { url: WORKFLOWS, attachments: 3 } },
    'dossier-results': { outcome: 'passed', credit: 1, details: quarters('published') },
    'cchc-column': {
      outcome: 'partial',
      credit: 0.5,
      details: {
        url: REFORM,
        linkedFromHome: true,
        newest: '2024-09-24',
        ageDays: 36,
        inPeriod: 11,
        byMonth: BY_MONTH,
        undated: 0,
      },
    },
    'procedure-column': {
      outcome: 'passed',
      credit: 1,
      details: {
        url: COLUMN,
        newest: '2024-09-10',
        ageDays: 50,
        inPeriod: 3,
        byMonth: { '2024-02': 1, '2024-05': 1, '2024-09': 1 },
      },
    },
    'online-service': {
      outcome: 'passed',
      credit: 1,
      details: { links: ['https://dichvucong.hungyen.gov.vn/'], guidance: GUIDE },
    },
    social: {
      outcome: 'passed',
      credit: 1,
      details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: 'https://zalo.me/1830472659102374' },
    },
    iso: { outcome: 'partial', credit: 0.5, details: { url: ISO, attachments: 0 } },
    'digital-government': { outcome: 'passed', credit: 1 },
    // Bees.
    models: { outcome: 'failed', credit: 0, details: { found: 0 } },
    // Half a sentence.
    'head-responsibility': { outcome: 'failed', credit: 0, details: { found: 0 } },
    finance: { outcome: 'passed', credit: 1, details: { url: BUDGET, attachments: 3 } },
    'citizen-reception': { outcome: 'passed', credit: 1, details: { url: CITIZENS } },
    // By the day of posting.
    'legal-documents': {
      outcome: 'passed',
      credit: 1,
      details: { url: LAW, linkedFromHome: true, newest: '2024-09-05', ageDays: 55, inPeriod: 5, byMonth: LAW_MONTHS },
    },
    conduct: { outcome: 'passed', credit: 1 },
    // A row without a file.
    'plan-published': { outcome: 'partial', credit: 0.5, details: { documents: [{ number: null, state: 'cited' }] } },
  },
  mutations: MUTATIONS,
};
