/** Sở Khoa học và Công nghệ Hưng Yên on a telecom company's system, 28/11/2024: what stands there, what is true of it, what changes. */

import { change, changeRow, SCAN, wholeParts, without } from '../unseen-28/kit.ts';
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
import { PROCEDURES_AT, render } from './hung-yen-look.ts';
import { FAILED, HALF, monthly, PASSED, postsOf, type Line } from './texts.ts';

export const COLUMN = '/vi/news/cai-cach-hanh-chinh.html';
export const PROCEDURE_COLUMN = '/vi/news/cai-cach-tthc.html';
const DOCUMENTS = '/vi/van-ban-chi-dao-dieu-hanh.html';
export const WORKFLOWS = '/vi/quy-trinh-noi-bo-giai-quyet-tthc.html';
export const GUIDE = '/vi/huong-dan-su-dung-dich-vu-cong.html';
export const FINANCE = '/vi/cong-khai-ngan-sach.html';
export const RECEPTION = '/vi/tiep-cong-dan.html';

const REFORM: readonly Line[] = [
  ['2023-12-20', 'Hội nghị tổng kết CCHC năm 2023', 'Sở đánh giá một năm thực hiện cải cách hành chính.'],
  [
    '2024-01-11',
    'Ban hành Kế hoạch cải cách hành chính của Sở năm 2024',
    'Kế hoạch có 6 nhóm nhiệm vụ, mỗi nhóm do một Phó Giám đốc phụ trách.',
    ['Căn cứ Kế hoạch số 193/KH-UBND ngày 26/12/2023 của UBND tỉnh Hưng Yên về cải cách hành chính năm 2024.'],
  ],
  [
    '2024-02-27',
    'Ra quân đầu xuân, quyết tâm cải cách hành chính',
    'Ngay buổi sáng đầu tiên sau tết, các phòng đăng ký việc phải xong trong quý I.',
  ],
  [
    '2024-03-14',
    'Cải cách hành chính - chìa khóa thu hút đầu tư, nâng cao năng lực cạnh tranh',
    'Bài viết phân tích vì sao cải cách hành chính tạo môi trường đầu tư thông thoáng, giúp tỉnh tăng sức cạnh tranh.',
  ],
  [
    '2024-03-28',
    'Cải cách tài chính công: khoán chi tới từng phòng',
    'Sở thực hiện cơ chế khoán chi hành chính, tiết kiệm để tăng thu nhập.',
  ],
  [
    '2024-04-16',
    'PAR INDEX, SIPAS năm 2023 của Hưng Yên cùng tăng hạng',
    'Chỉ số cải cách hành chính PAR INDEX năm 2023 của tỉnh Hưng Yên đạt 88,02 điểm, xếp thứ 21/63.',
    ['Chỉ số hài lòng SIPAS năm 2023 của tỉnh Hưng Yên đạt 84,15%, xếp thứ 16/63.'],
  ],
  [
    '2024-05-07',
    'Hưng Yên đạt 43,90 điểm PAPI năm 2023',
    'Chỉ số PAPI năm 2023 của tỉnh Hưng Yên đạt 43,90 điểm, xếp thứ 14 toàn quốc.',
  ],
  [
    '2024-05-21',
    'Cải cách thể chế: soát lại toàn bộ văn bản do Sở tham mưu',
    'Hai quyết định của UBND tỉnh được đề nghị thay thế trong năm.',
  ],
  [
    '2024-06-18',
    'Cải cách tổ chức bộ máy: sáp nhập hai phòng chuyên môn',
    'Sau sắp xếp, Sở còn năm phòng, giảm một đầu mối.',
  ],
  [
    '2024-07-16',
    'Mô hình “Chính quyền thân thiện” ở Văn Lâm: cách làm hiệu quả trong cải cách hành chính',
    'Người dân đến làm thủ tục được mời nước, viết hộ đơn; mô hình đang được nhiều xã học theo.',
  ],
  [
    '2024-08-13',
    'Sở Khoa học và Công nghệ xếp thứ 6 về DDCI năm 2023',
    'Chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương (DDCI) năm 2023 của tỉnh Hưng Yên: Sở Khoa học và Công nghệ đạt 72,4 điểm, xếp thứ 6/19 sở, ngành.',
  ],
  [
    '2024-09-19',
    'Siết kỷ luật công vụ, bồi dưỡng kỹ năng cho công chức trẻ',
    'Giám đốc Sở nhắc công chức, viên chức về nghĩa vụ, kỷ luật, kỷ cương; 25 người được cử đi đào tạo, bồi dưỡng.',
  ],
  [
    '2024-10-15',
    'Đoàn kiểm tra cải cách hành chính của tỉnh làm việc tại Sở',
    'Đoàn xem hồ sơ lưu và phỏng vấn nhanh mười công chức.',
  ],
  [
    '2024-11-05',
    'Thi tìm hiểu cải cách hành chính bằng hình thức trực tuyến',
    'Cuộc thi mở trong hai tuần, mỗi tài khoản được thi một lần.',
  ],
  [
    '2024-11-19',
    'Họp giao ban công tác cải cách hành chính tháng 11',
    'Các phòng báo cáo việc còn nợ trước khi khép lại năm.',
  ],
];

const PROCEDURE_POSTS: readonly Line[] = [
  [
    '2024-10-22',
    'Một buổi ở quầy tiếp nhận hồ sơ của Sở',
    'Phóng sự nhỏ về việc cải cách thủ tục hành chính nhìn từ quầy số 9.',
  ],
  [
    '2024-08-20',
    'Công bố danh mục thủ tục hành chính sửa đổi, bổ sung lĩnh vực sở hữu trí tuệ',
    'Chủ tịch UBND tỉnh vừa ban hành quyết định công bố 03 thủ tục hành chính sửa đổi, bổ sung thuộc phạm vi quản lý của Sở.',
  ],
  ['2024-04-24', 'Cải cách TTHC: bớt giấy, bớt lượt đi lại', 'Ba loại bản sao có chứng thực không còn phải nộp.'],
];

const NEWS: readonly Line[] = [
  [
    '2024-11-25',
    'Nhãn lồng ra quả trái vụ nhờ kỹ thuật khoanh vỏ',
    'Đề tài cấp tỉnh giúp nhà vườn Khoái Châu bán nhãn vào dịp tết.',
  ],
  [
    '2024-11-14',
    'Doanh nghiệp Mỹ Hào được tư vấn xây dựng ISO 9001:2015',
    'Xưởng may đã viết xong 12 quy trình sản xuất.',
  ],
  [
    '2024-10-29',
    'Diễn tập ứng phó sự cố bức xạ tại khu công nghiệp',
    'Tình huống giả định là mất một nguồn đo mức trên dây chuyền.',
  ],
  [
    '2024-10-10',
    'Bộ chỉ số DTI gồm những gì?',
    'DTI cấp tỉnh gồm ba trụ cột, chín nhóm chỉ số chính. Bài viết giải thích cách chấm.',
  ],
  [
    '2024-09-26',
    'Đảm bảo an toàn thông tin cho hệ thống mạng của Sở',
    'Sở nâng cấp tường lửa, diễn tập an toàn thông tin, phục vụ xây dựng chính quyền số.',
  ],
  [
    '2024-09-05',
    'Trao chứng nhận chỉ dẫn địa lý cho nghệ Chí Tân',
    'Củ nghệ Chí Tân có thêm tấm giấy thông hành ra thị trường.',
  ],
  [
    '2024-08-06',
    'Học sinh Hưng Yên giành huy chương sáng chế',
    'Chiếc gậy dò đường cho người khiếm thị gây ấn tượng với ban giám khảo.',
  ],
  ['2024-07-24', 'Mô hình nuôi gà Đông Tảo bằng đệm lót sinh học', 'Mùi hôi giảm hẳn, gà lớn nhanh.'],
  ['2024-06-27', 'Nâng chất lượng mật ong hoa nhãn', 'Thiết bị hạ thủy phần giúp mật để được lâu.'],
  ['2024-06-04', 'Kiểm tra cân đồng hồ ở chợ Phố Hiến', 'Bảy chiếc cân không đạt phải dừng sử dụng.'],
  [
    '2024-05-14',
    'Kỷ niệm Ngày Khoa học và Công nghệ Việt Nam',
    'Chuỗi hoạt động diễn ra trong ba ngày với nhiều gian trưng bày.',
  ],
  [
    '2024-04-03',
    'Trạm quan trắc sâu bệnh tự động trên cánh đồng Ân Thi',
    'Bẫy đèn chụp ảnh côn trùng rồi gửi về máy chủ.',
  ],
  ['2024-02-01', 'Hội thảo cây quất cảnh Văn Giang', 'Nhà vườn hỏi nhiều về bệnh thối rễ.'],
  [
    '2023-09-12',
    'Chỉ số ICT Index năm 2022 của Hưng Yên',
    'ICT Index năm 2022 của tỉnh Hưng Yên đạt 0,4713, xếp thứ 33/63.',
  ],
  ['2023-06-15', 'Giống lúa thơm mới về đồng Phù Cừ', 'Vụ đầu đã cho thu 62 tạ mỗi héc-ta.'],
];

const RESULTS: readonly Line[] = [
  [
    '2024-10-09',
    'Kết quả giải quyết hồ sơ thủ tục hành chính 9 tháng đầu năm 2024',
    'Chín tháng đầu năm 2024, Sở tiếp nhận 231 hồ sơ, đã giải quyết 224 hồ sơ, đúng hạn 100%.',
  ],
  [
    '2024-07-05',
    'Kết quả giải quyết hồ sơ thủ tục hành chính quý II năm 2024',
    'Quý II/2024, Sở tiếp nhận 84 hồ sơ, đã giải quyết 81 hồ sơ, số hóa 100% kết quả.',
  ],
  [
    '2024-04-04',
    'Kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2024',
    'Quý I/2024, Sở tiếp nhận 70 hồ sơ, giải quyết 69 hồ sơ, 01 hồ sơ trong hạn.',
  ],
];

export const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.008377', 'Xác nhận phương tiện vận tải chuyên dùng trong phòng thí nghiệm', 'Hoạt động khoa học và công nghệ'],
  ['1.008379', 'Mua sáng chế, sáng kiến của cá nhân', 'Hoạt động khoa học và công nghệ'],
  ['2.002502', 'Thành lập hội đồng đánh giá ứng dụng kết quả nghiên cứu', 'Hoạt động khoa học và công nghệ'],
  ['2.002544', 'Hỗ trợ kinh phí cho nhóm nghiên cứu trẻ', 'Hoạt động khoa học và công nghệ'],
  ['2.000086', 'Sửa đổi giấy phép sử dụng thiết bị X-quang chẩn đoán y tế', 'An toàn bức xạ'],
  ['2.000081', 'Cấp lại giấy phép sử dụng thiết bị X-quang chẩn đoán y tế', 'An toàn bức xạ'],
  ['2.000212', 'Công bố sử dụng dấu định lượng trên hàng đóng gói sẵn', 'Tiêu chuẩn đo lường chất lượng'],
  ['2.000209', 'Đăng ký tham dự giải thưởng chất lượng quốc gia', 'Tiêu chuẩn đo lường chất lượng'],
  ['1.011937', 'Cấp giấy chứng nhận tổ chức đại diện sở hữu công nghiệp', 'Sở hữu trí tuệ'],
  ['1.011939', 'Thu hồi chứng chỉ hành nghề theo yêu cầu', 'Sở hữu trí tuệ'],
];
const UNLISTED = '1.011939';
export const full = (code: string): string => `${code}.000.00.00.H31`;
const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => ({
  code: full(code),
  name,
  field,
  path: `/vi/tthc/${slug(name)}-${Number(code.slice(4))}.html`,
  parts: wholeParts('Sở Khoa học và Công nghệ Hưng Yên', 8, 'Luật Khoa học và Công nghệ; Luật Sở hữu trí tuệ'),
});

export const row = (at: string | null, number: string, date: string, about: string, by: string): DocumentRow => ({
  number,
  date,
  about,
  by,
  ...(at === null ? {} : { at }),
});
const page = (number: string): string => `/vi/vanban/${slug(number)}.html`;
const DIRECTIVES: readonly DocumentRow[] = [
  row(page('2244/UBND-KGVX'), '2244/UBND-KGVX', '2024-10-30', 'V/v rà soát nhiệm vụ khoa học năm 2025', 'UBND tỉnh'),
  row(
    '/upload/vb/417.pdf',
    '417/KH-SKHCN',
    '2024-01-10',
    'Kế hoạch cải cách hành chính năm 2024',
    'Sở Khoa học và Công nghệ',
  ),
  row(
    '/upload/vb/96.pdf',
    '96/KH-SKHCN',
    '2023-02-14',
    'Kế hoạch tuyên truyền cải cách hành chính năm 2023',
    'Sở Khoa học và Công nghệ',
  ),
  row(
    page('01/2023/QĐ-UBND'),
    '01/2023/QĐ-UBND',
    '2023-01-11',
    'Quyết định quy định trách nhiệm người đứng đầu trong cải cách hành chính',
    'UBND tỉnh',
  ),
  row(
    page('184/KH-UBND'),
    '184/KH-UBND',
    '2021-12-07',
    'Kế hoạch cải cách hành chính giai đoạn 2021 - 2025',
    'UBND tỉnh',
  ),
  row(
    page('23/CT-TTg'),
    '23/CT-TTg',
    '2021-09-02',
    'Chỉ thị đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính',
    'Thủ tướng Chính phủ',
  ),
  row(
    '/upload/vb/nq76.pdf',
    '76/NQ-CP',
    '2021-07-15',
    'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    'Chính phủ',
  ),
  row(
    '/upload/vb/nq06.pdf',
    '06-NQ/TU',
    '2021-05-31',
    'Nghị quyết của Tỉnh ủy Hưng Yên về cải cách hành chính',
    'Tỉnh ủy',
  ),
  row('/upload/vb/qd22.pdf', '22/2020/QĐ-UBND', '2020-08-12', 'Quyết định ban hành quy chế phối hợp', 'UBND tỉnh'),
  row(null, '05/CT-CTUBND', '2019-05-16', 'Chỉ thị về chấn chỉnh lề lối làm việc', 'Chủ tịch UBND tỉnh'),
];

export const FINANCE_MAIN =
  '<p>Thực hiện quy định về công khai ngân sách, Sở công khai thu, chi như sau:</p><ul><li><a href="/upload/ck/du-toan-2024.pdf">Dự toán thu, chi ngân sách năm 2024</a></li><li><a href="/upload/ck/quyet-toan-2023.pdf">Quyết toán thu, chi năm 2023</a></li></ul>';
const STEPS =
  '<p>Quy trình nội bộ áp dụng cho từng thủ tục. Bước 1: công chức tiếp nhận tại quầy kiểm tra giấy tờ, viết phiếu hẹn, chuyển về Văn phòng trong buổi. Bước 2: trưởng phòng phân công người thụ lý trong nửa ngày. Bước 3: người thụ lý thẩm định, dự thảo kết quả, thời gian bằng hai phần ba hạn chung. Bước 4: lãnh đạo Sở ký. Bước 5: văn thư đóng dấu, trả về quầy và lưu.</p>';

function make(): Site {
  return {
    menu: [
      {
        href: 'javascript:void(0)',
        words: 'Giới thiệu',
        under: [
          { href: '/vi/gioi-thieu/chuc-nang-nhiem-vu.html', words: 'Chức năng nhiệm vụ' },
          { href: '/vi/gioi-thieu/so-do-to-chuc.html', words: 'Sơ đồ tổ chức' },
        ],
      },
      { href: '/vi/news/tin-tuc-su-kien.html', words: 'Tin tức' },
      { href: COLUMN, words: 'CẢI CÁCH HÀNH CHÍNH' },
      {
        href: 'javascript:void(0)',
        words: 'Hành chính công',
        under: [
          { href: PROCEDURES_AT, words: 'Danh mục TTHC' },
          { href: PROCEDURE_COLUMN, words: 'Cải cách TTHC' },
          { href: '/vi/news/ket-qua-giai-quyet-ho-so.html', words: 'Kết quả giải quyết hồ sơ' },
          { href: WORKFLOWS, words: 'Quy trình nội bộ' },
          { href: GUIDE, words: 'Hướng dẫn sử dụng DVC trực tuyến' },
        ],
      },
      { href: DOCUMENTS, words: 'Văn bản' },
      { href: FINANCE, words: 'Công khai ngân sách' },
      { href: RECEPTION, words: 'Tiếp công dân' },
      { href: '/vi/lien-he.html', words: 'Liên hệ' },
    ],
    lists: {
      news: {
        path: '/vi/news/tin-tuc-su-kien.html',
        label: 'Tin tức - Sự kiện',
        posts: postsOf(NEWS, (title, index) => `/vi/news/${slug(title)}-${2400 - index * 23}.html`),
      },
      reform: {
        path: COLUMN,
        label: 'Cải cách hành chính',
        posts: postsOf(REFORM, (title, index) => `/vi/news/${slug(title)}-${1500 + index * 19}.html`),
      },
      procedures: {
        path: PROCEDURE_COLUMN,
        label: 'Cải cách TTHC',
        posts: postsOf(PROCEDURE_POSTS, (title, index) => `/vi/news/${slug(title)}-${1222 - index * 5}.html`),
      },
      results: {
        path: '/vi/news/ket-qua-giai-quyet-ho-so.html',
        label: 'Kết quả giải quyết hồ sơ',
        posts: postsOf(RESULTS, (title, index) => `/vi/news/${slug(title)}-${1110 - index * 3}.html`),
      },
    },
    documents: {
      directives: { path: DOCUMENTS, label: 'Văn bản pháp luật, văn bản chỉ đạo điều hành', rows: [...DIRECTIVES] },
    },
    pages: {
      '/vi/gioi-thieu/chuc-nang-nhiem-vu.html': {
        title: 'Chức năng nhiệm vụ',
        main: '<p>Sở Khoa học và Công nghệ tham mưu, giúp UBND tỉnh quản lý nhà nước về khoa học, công nghệ và đổi mới sáng tạo; có tư cách pháp nhân, con dấu riêng.</p>',
      },
      '/vi/gioi-thieu/so-do-to-chuc.html': {
        title: 'Sơ đồ tổ chức',
        main: '<p><img src="/upload/so-do.png" alt="Sơ đồ tổ chức"></p>',
      },
      '/vi/lien-he.html': {
        title: 'Liên hệ',
        main: '<p>Văn phòng Sở: 0221.3863.456. Giờ làm việc: 7h30 đến 17h00.</p>',
      },
      [WORKFLOWS]: {
        title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
        main: '<p>Nội dung đang cập nhật...</p>',
      },
      [GUIDE]: {
        title: 'Hướng dẫn sử dụng dịch vụ công trực tuyến',
        main: '<p>Dịch vụ công trực tuyến một phần: một vài bước vẫn phải đến quầy. Dịch vụ công trực tuyến toàn trình: mọi bước đều làm trên mạng, kết quả trả bản điện tử hoặc gửi về nhà.</p><p>Bước 1. Đăng nhập Cổng dịch vụ công bằng VNeID. Bước 2. Tìm tên thủ tục, chọn cơ quan Sở Khoa học và Công nghệ. Bước 3. Khai tờ khai, đính kèm giấy tờ. Bước 4. Nộp phí nếu có, bấm gửi và lưu mã hồ sơ.</p>',
      },
      [FINANCE]: { title: 'Công khai ngân sách', main: FINANCE_MAIN },
      [RECEPTION]: {
        title: 'Tiếp công dân, giải quyết khiếu nại, tố cáo',
        main: '<p>Giám đốc Sở tiếp công dân vào sáng ngày 15 hằng tháng tại phòng tiếp công dân, tầng 1; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp. Các ngày khác do Thanh tra Sở trực tiếp. Người đến khiếu nại, tố cáo xuất trình giấy tờ tùy thân, trình bày trung thực, ký vào biên bản. Đơn khiếu nại được thụ lý trong 10 ngày; đơn tố cáo trong 07 ngày làm việc kể từ ngày nhận. Thông tin về tham nhũng, tiêu cực được giữ bí mật người cung cấp.</p>',
      },
      '/en/home.html': {
        title: 'Department of Science and Technology',
        main: '<p>Welcome to the website of Hung Yen Department of Science and Technology.</p>',
      },
    },
    blocks: {
      top: '<span class="social"><a href="https://www.facebook.com/sokhcnhungyen" target="_blank"><i class="fa fa-facebook"></i></a> <a href="javascript:void(0)"><i class="fa fa-rss"></i></a></span>',
      right:
        '<div class="box-right"><a href="https://dichvucong.hungyen.gov.vn/" target="_blank"><img src="/upload/banner/dvc.png" alt="Dịch vụ công trực tuyến"></a></div><div class="box-right"><div class="title-right">Video</div><iframe width="100%" height="180" src="https://www.youtube.com/embed/abc123" frameborder="0"></iframe></div><div class="box-right"><div class="title-right">Thời tiết</div><iframe src="https://thoitiet.example.vn/widget/hung-yen" width="100%"></iframe></div><div class="box-right"><div class="title-right">Thống kê truy cập</div><p>Đang online: 14</p><p>Tổng: 1.022.331</p></div>',
      partners:
        '<a href="https://most.gov.vn"><img src="/upload/lk/most.png" alt="Bộ KH&amp;CN"></a><a href="https://hungyen.gov.vn"><img src="/upload/lk/hy.png" alt="Cổng TTĐT tỉnh"></a><a href="https://www.facebook.com/baohungyen"><img src="/upload/lk/bao.png" alt="Báo Hưng Yên"></a>',
    },
    procedures: OWN.filter(([code]) => code !== UNLISTED).map(procedure),
    served: Object.fromEntries(
      ['vb/417', 'vb/96', 'vb/nq76', 'vb/nq06', 'vb/qd22', 'vb/moi', 'ck/du-toan-2024', 'ck/quyet-toan-2023'].map(
        (name) => [`/upload/${name}.pdf`, SCAN],
      ),
    ),
    province: {},
  };
}

export const column = (
  outcome: 'passed' | 'partial',
  counts: readonly number[],
  newest: string,
  ageDays: number,
): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: { url: COLUMN, linkedFromHome: true, newest, ageDays, byMonth: monthly(2024, counts) },
});
export const COUNTS = [1, 1, 2, 1, 2, 1, 1, 1, 1, 1];
export const procedureColumn = (outcome: 'passed' | 'partial', newest: string, ageDays: number): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: { url: PROCEDURE_COLUMN, newest, ageDays },
});
const found = (title: string): Expected => ({ ...PASSED, details: { found: 1, articles: [{ title }] } });

type Index = Readonly<Record<string, unknown>>;
export const INDICES: readonly Index[] = [
  { index: 'PAR INDEX', state: 'current', year: 2023, value: 88.02, rank: 21 },
  { index: 'PAPI', state: 'current', year: 2023, value: 43.9, rank: 14 },
  { index: 'SIPAS', state: 'current', year: 2023, value: 84.15, rank: 16 },
  { index: 'ICT INDEX', state: 'stale', year: 2022, value: 0.4713, rank: 33 },
  { index: 'DDCI', state: 'current', year: 2023, value: 72.4, rank: 6 },
  { index: 'DTI', state: 'missing' },
];
const indices = (credit: number, changed?: Index): Expected => ({
  outcome: 'partial',
  credit,
  details: { indices: INDICES.map((one) => (one['index'] === changed?.['index'] ? changed : one)) },
});

const NUMBERS = [
  '76/NQ-CP',
  '23/CT-TTg',
  '06-NQ/TU',
  '184/KH-UBND',
  '193/KH-UBND',
  '28-CT/TU',
  '01/2023/QĐ-UBND',
  '22/2020/QĐ-UBND',
  '05/CT-CTUBND',
];
export const documents = (missing: readonly string[]): Expected => ({
  outcome: missing.length === 0 ? 'passed' : 'partial',
  credit: (9 - missing.length) / 9,
  details: {
    documents: NUMBERS.map((number) => ({
      number,
      state: missing.includes(number)
        ? 'missing'
        : number === '193/KH-UBND' || number === '05/CT-CTUBND'
          ? 'cited'
          : 'published',
    })),
  },
});
export const periods = (third: 'published' | 'missing'): Expected => ({
  outcome: third === 'published' ? 'passed' : 'partial',
  credit: third === 'published' ? 1 : 2 / 3,
  details: {
    periods: [
      { period: '2024-Q1', state: 'published' },
      { period: '2024-Q2', state: 'published' },
      { period: '2024-Q3', state: third },
      { period: '2024-Q4', state: 'not-due' },
    ],
  },
});
const REFORM_POST = 'Cải cách hành chính - chìa khóa thu hút đầu tư, nâng cao năng lực cạnh tranh';

const truth: Truth = {
  'core-documents': documents(['28-CT/TU']),
  importance: found(REFORM_POST),
  'reform-content': PASSED,
  indices: indices(0.75),
  'procedure-set': {
    outcome: 'partial',
    credit: 0.9,
    details: {
      reference: 10,
      listed: 9,
      coverage: 0.9,
      missing: [{ code: full(UNLISTED) }],
      abolishedListed: [],
      unknown: [],
    },
  },
  'procedure-updates': found('Công bố danh mục thủ tục hành chính sửa đổi, bổ sung lĩnh vực sở hữu trí tuệ'),
  workflows: { ...HALF, details: { url: WORKFLOWS } },
  'dossier-results': periods('missing'),
  'cchc-column': column('passed', [...COUNTS, 2], '2024-11-19', 9),
  'procedure-column': procedureColumn('passed', '2024-10-22', 37),
  'online-service': { ...PASSED, details: { guidance: GUIDE } },
  social: { ...HALF, details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: null } },
  iso: FAILED,
  'digital-government': PASSED,
  models: found('Mô hình “Chính quyền thân thiện” ở Văn Lâm: cách làm hiệu quả trong cải cách hành chính'),
  'head-responsibility': FAILED,
  finance: { ...PASSED, details: { url: FINANCE, attachments: 2 } },
  'citizen-reception': { ...PASSED, details: { url: RECEPTION } },
  'legal-documents': { ...PASSED, details: { url: DOCUMENTS, newest: '2024-10-30', ageDays: 29 } },
  conduct: found('Siết kỷ luật công vụ, bồi dưỡng kỹ năng cho công chức trẻ'),
  'plan-published': FAILED,
};

const add =
  (list: string, ...line: Line) =>
  (site: Site): void => {
    site.lists[list]?.posts.push(...postsOf([line], (title) => `/vi/news/${slug(title)}-3001.html`));
  };
const less =
  (list: string, words: string) =>
  (site: Site): void => {
    const { path } = postOf(site, list, words);
    const one = site.lists[list];
    if (one !== undefined) one.posts = one.posts.filter((post) => post.path !== path);
  };

const mutations: readonly Mutation[] = [
  {
    id: 'the tenth procedure is listed',
    change: (site) => void site.procedures.push(...OWN.filter(([code]) => code === UNLISTED).map(procedure)),
    truth: { 'procedure-set': { ...PASSED, details: { reference: 10, listed: 10, coverage: 1, missing: [] } } },
  },
  {
    id: 'workflows are written',
    change: (site) => change(site, WORKFLOWS, '<p>Nội dung đang cập nhật...</p>', STEPS),
    truth: { workflows: { ...PASSED, details: { url: WORKFLOWS } } },
  },
  {
    id: 'the report of nine months gives the third quarter',
    change: (site) =>
      void (postOf(site, 'results', '9 tháng').more = [
        'Riêng quý III/2024, Sở tiếp nhận 77 hồ sơ, đã giải quyết 74 hồ sơ, còn lại đang trong hạn.',
      ]),
    truth: { 'dossier-results': periods('published') },
  },
  {
    id: 'no one writes on reform since October',
    change: (site) => {
      less('reform', 'giao ban')(site);
      less('reform', 'Thi tìm hiểu')(site);
    },
    truth: { 'cchc-column': column('partial', COUNTS, '2024-10-15', 44) },
  },
  {
    id: 'the column is linked by a banner alone',
    change: (site) => {
      site.menu = site.menu.filter(({ href }) => href !== COLUMN);
      site.blocks['right'] =
        `<div class="box-right"><a href="${COLUMN}"><img src="/upload/banner/cchc.gif" alt="Chuyên trang CCHC"></a></div>${site.blocks['right'] ?? ''}`;
    },
    truth: { 'cchc-column': column('passed', [...COUNTS, 2], '2024-11-19', 9) },
  },
  {
    id: 'the column on procedures sleeps',
    change: (site) => void (postOf(site, 'procedures', 'Một buổi').date = '2024-09-20'),
    truth: { 'procedure-column': procedureColumn('partial', '2024-09-20', 69) },
  },
  {
    id: 'Zalo in the top bar',
    change: (site) => {
      site.blocks['top'] = (site.blocks['top'] ?? '').replace(
        '<a href="javascript:void(0)">',
        '<a href="https://zalo.me/2468013579135791357" target="_blank"><img src="/images/zalo.svg" alt="Zalo" width="18"></a> <a href="javascript:void(0)">',
      );
    },
    truth: {
      social: {
        ...PASSED,
        details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: 'https://zalo.me/2468013579135791357' },
      },
    },
  },
  {
    id: 'Facebook is the newspaper’s alone',
    change: (site) => void (site.blocks['top'] = ''),
    truth: { social: { ...FAILED, details: { facebook: null, zalo: null } } },
  },
  {
    id: 'ISO has a page',
    change: (site) => {
      site.pages['/vi/cong-bo-iso.html'] = {
        title: 'Công bố ISO',
        main: '<p>Bản công bố Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 tại Sở Khoa học và Công nghệ Hưng Yên:</p><p><a href="/upload/vb/moi.pdf">Quyết định công bố (bản quét)</a></p>',
      };
      site.menu.push({ href: '/vi/cong-bo-iso.html', words: 'ISO' });
    },
    truth: { iso: { ...PASSED, details: { url: '/vi/cong-bo-iso.html', attachments: 1 } } },
  },
  {
    id: 'heads answer for late files',
    change: add(
      'news',
      '2024-10-17',
      'Hồ sơ trễ hẹn: trưởng phòng phải chịu trách nhiệm trước Giám đốc',
      'Sở quy định trách nhiệm của người đứng đầu phòng, đơn vị khi để hồ sơ giải quyết chậm.',
    ),
    truth: { 'head-responsibility': PASSED },
  },
  {
    id: 'the budget’s page is empty',
    change: (site) => change(site, FINANCE, FINANCE_MAIN, '<p>Dữ liệu đang được cập nhật.</p>'),
    truth: { finance: { ...HALF, details: { url: FINANCE, attachments: 0 } } },
  },
  {
    id: 'DTI has a result',
    change: (site) =>
      void (postOf(site, 'news', 'DTI').lead =
        'DTI năm 2023 của tỉnh Hưng Yên đạt 0,6982, xếp thứ 19/63 tỉnh, thành phố.'),
    truth: { indices: indices(5.5 / 6, { index: 'DTI', state: 'current', year: 2023, value: 0.6982, rank: 19 }) },
  },
  {
    id: 'DDCI is the neighbours’',
    change: (site) => {
      const post = postOf(site, 'reform', 'DDCI');
      post.title = 'Hải Dương công bố DDCI năm 2023: kinh nghiệm để tham khảo';
      post.lead = 'Sở Công Thương tỉnh Hải Dương đạt 79,2 điểm, xếp thứ nhất bảng DDCI năm 2023 của tỉnh Hải Dương.';
    },
    truth: { indices: indices(3.5 / 6, { index: 'DDCI', state: 'missing' }) },
  },
  {
    id: 'no new document since July',
    change: (site) =>
      changeRow(site.documents['directives'], '2244/UBND-KGVX', (one) => ({ ...one, date: '2024-07-11' })),
    truth: { 'legal-documents': { ...HALF, details: { url: DOCUMENTS, newest: '2024-07-11', ageDays: 140 } } },
  },
  {
    id: 'this year’s plan is posted',
    change: (site) =>
      void site.documents['directives']?.rows.splice(
        1,
        0,
        row(
          '/upload/vb/moi.pdf',
          '88/KH-SKHCN',
          '2024-02-05',
          'Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
          'Sở Khoa học và Công nghệ',
        ),
      ),
    truth: { 'plan-published': PASSED },
  },
  {
    id: 'no guidance on online services',
    change: (site) => without(site, GUIDE),
    truth: { 'online-service': { ...HALF, details: { guidance: null } } },
  },
  {
    id: 'the article on investment is of last year',
    change: (site) => void (postOf(site, 'reform', 'chìa khóa').date = '2023-03-14'),
    truth: { importance: FAILED, 'cchc-column': column('passed', [1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2], '2024-11-19', 9) },
  },
];

export const HUNG_YEN: Portal = {
  id: 'Hưng Yên, VNPT, 28/11/2024',
  plan: 'hungyen-skhcn-2024',
  asOf: '2024-11-28',
  reference: OWN.map(([code, name]) => [full(code), name] as const),
  make,
  render,
  truth,
  mutations,
};
