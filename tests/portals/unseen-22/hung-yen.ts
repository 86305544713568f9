/** Department of Science and Technology of Hưng Yên, 2024. */

import { pdf } from '../../support/attachments.ts';
import { render } from './hung-yen-look.ts';
import {
  postOf,
  postsFrom,
  SCIENCE_NEWS,
  swap,
  type Mutation,
  type Portal,
  type Post,
  type Procedure,
  type Site,
} from './site.ts';

const post = postsFrom(41000, 13, (serial, name, folder) => `${folder}/-/view_content/content/${serial}/${name}`);

type Row = readonly [date: string, title: string, lead: string, ...more: string[]];

const CCHC: readonly Row[] = [
  [
    '2024-11-06',
    'Rà lại tiến độ nhiệm vụ cải cách hành chính trước khi khép năm',
    'Còn bốn nhiệm vụ cải cách hành chính phải xong trong tháng 11, trong đó có việc tự chấm điểm.',
  ],
  [
    '2024-10-22',
    'Cải cách tài chính công: giao khoán chi thường xuyên cho các phòng',
    'Nội dung cải cách tài chính công năm nay là khoán kinh phí văn phòng phẩm, xăng xe và điện nước.',
  ],
  [
    '2024-10-03',
    'Tỉnh giao ban công tác cải cách hành chính chín tháng',
    'Hội nghị nghe Sở Nội vụ nêu thứ tự các cơ quan theo số nhiệm vụ cải cách hành chính đã hoàn thành.',
    'Lãnh đạo Sở nhắc các phòng nêu cao tinh thần, trong đó người đứng đầu phải ký từng phiếu giao việc.',
  ],
  [
    '2024-09-17',
    'Cải cách thể chế: góp ý ba dự thảo quyết định của UBND tỉnh',
    'Phần việc về cải cách thể chế của Sở trong quý III là góp ý ba dự thảo quyết định.',
  ],
  [
    '2024-08-14',
    'Sắp xếp tổ chức bộ máy: nhập hai trung tâm trực thuộc',
    'Thực hiện nội dung cải cách tổ chức bộ máy, hai trung tâm trực thuộc Sở được nhập làm một từ tháng 9.',
  ],
  [
    '2024-06-19',
    'Nghe phổ biến Chỉ thị số 28-CT/TU ngày 10/8/2022 của Ban Thường vụ Tỉnh ủy về cải cách hành chính',
    'Cán bộ Sở nghe lại các yêu cầu của Tỉnh ủy về cải cách hành chính.',
    'Nội dung gắn với Kế hoạch số 184/KH-UBND ngày 07/12/2021 của UBND tỉnh và Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ.',
  ],
  [
    '2024-05-21',
    'Hưng Yên đứng thứ 15 cả nước về chỉ số cải cách hành chính PAR INDEX năm 2023',
    'PAR INDEX năm 2023 của tỉnh Hưng Yên đạt 87,93 điểm, xếp thứ 15/63 tỉnh, thành phố.',
    'Cùng dịp, SIPAS năm 2023 của Hưng Yên được công bố: 83,12%, xếp thứ 20/63.',
  ],
  [
    '2024-04-10',
    'Một cửa, một cửa liên thông: nhận hồ sơ không theo địa giới',
    'Cơ chế một cửa, một cửa liên thông của Sở từ tháng 4 cho nộp hồ sơ ở bất cứ huyện nào trong tỉnh.',
  ],
  [
    '2024-03-13',
    'Kiểm tra việc thực hiện cải cách hành chính quý I',
    'Tổ kiểm tra đã xem sổ theo dõi và phần mềm để đánh giá việc thực hiện cải cách hành chính.',
  ],
  [
    '2024-02-20',
    'Ra quân đầu xuân thực hiện nhiệm vụ cải cách hành chính',
    'Ngay sau kỳ nghỉ Tết, Sở giao 21 nhiệm vụ cải cách hành chính của năm cho các phòng.',
  ],
  [
    '2024-01-16',
    'Công bố kế hoạch cải cách hành chính năm 2024 của Sở',
    'Kế hoạch cải cách hành chính năm 2024 có 21 nhiệm vụ, chia theo sáu lĩnh vực.',
  ],
  [
    '2023-12-12',
    'Tổng kết năm 2023 về cải cách hành chính',
    'Năm 2023 Sở hoàn thành 20/21 nhiệm vụ cải cách hành chính.',
  ],
];
const BY_MONTH = {
  '2024-01': 1,
  '2024-02': 1,
  '2024-03': 1,
  '2024-04': 1,
  '2024-05': 1,
  '2024-06': 1,
  '2024-08': 1,
  '2024-09': 1,
  '2024-10': 2,
  '2024-11': 1,
};

const REFORM: readonly Row[] = [
  [
    '2024-10-15',
    'Niêm yết lại bảng thủ tục tại bộ phận tiếp nhận',
    'Bảng thủ tục hành chính ở bộ phận tiếp nhận được in lại cỡ chữ lớn, kèm mã QR để tra.',
  ],
  [
    '2024-08-27',
    'Cắt giảm thời gian giải quyết năm thủ tục hành chính',
    'Sau rà soát, năm thủ tục hành chính của Sở được rút từ 15 xuống 10 ngày làm việc.',
  ],
  [
    '2024-05-30',
    'Công bố danh mục thủ tục hành chính sửa đổi, bổ sung lĩnh vực tiêu chuẩn đo lường chất lượng',
    'Chủ tịch UBND tỉnh ban hành quyết định công bố ba thủ tục hành chính được sửa đổi, bổ sung thuộc phạm vi quản lý của Sở.',
  ],
  [
    '2024-02-28',
    'Kế hoạch kiểm soát thủ tục hành chính năm 2024',
    'Kế hoạch nêu các việc về kiểm soát thủ tục hành chính, thời hạn và phòng chịu trách nhiệm.',
  ],
];

const FIELDS = [
  'Hoạt động khoa học và công nghệ',
  'Tiêu chuẩn đo lường chất lượng',
  'An toàn bức xạ và hạt nhân',
  'Sở hữu trí tuệ',
] as const;
const LISTED: readonly (readonly [code: string, name: string, field: number])[] = [
  ['1.001747', 'Thay đổi, bổ sung giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ', 0],
  ['1.001716', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ', 0],
  ['1.001677', 'Cấp lại giấy chứng nhận hoạt động cho văn phòng đại diện của tổ chức khoa học và công nghệ', 0],
  ['2.002278', 'Cấp thay đổi nội dung giấy chứng nhận doanh nghiệp khoa học và công nghệ', 0],
  ['2.000079', 'Xét hỗ trợ doanh nghiệp đổi mới thiết bị, công nghệ', 0],
  ['2.001259', 'Kiểm tra nhà nước về chất lượng sản phẩm, hàng hóa nhóm 2 nhập khẩu', 1],
  ['2.000212', 'Công bố sử dụng dấu định lượng', 1],
  ['1.000438', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng', 1],
  ['2.001501', 'Cấp lại giấy xác nhận đăng ký tổ chức đánh giá sự phù hợp', 1],
  ['2.002381', 'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế', 2],
  ['2.002382', 'Sửa đổi giấy phép tiến hành công việc bức xạ', 2],
  ['2.002384', 'Cấp lại giấy phép tiến hành công việc bức xạ', 2],
  ['1.004494', 'Phê duyệt kế hoạch ứng phó sự cố bức xạ cấp cơ sở', 2],
  ['1.011937', 'Cấp giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp', 3],
];
const ABOLISHED = ['1.001692', 'Thẩm định cơ sở khoa học của chương trình phát triển kinh tế - xã hội'] as const;

const PARTS = [
  ['Trình tự thực hiện', 'Nộp hồ sơ; thẩm định; trả kết quả.'],
  ['Thành phần hồ sơ', 'Đơn theo mẫu và tài liệu kèm theo, 01 bộ.'],
  ['Thời hạn giải quyết', '10 ngày làm việc'],
  ['Phí, lệ phí', 'Không có'],
] as const;

const own = ([code, name, field]: readonly [string, string, number]): Procedure => ({
  code: `${code}.000.00.00.H31`,
  name,
  field: FIELDS[field] ?? '',
  path: `/hanh-chinh-cong/thu-tuc-hanh-chinh/-/tthc/${code.replace('.', '-')}`,
  parts: PARTS,
});

const file = (name: string): string =>
  `/documents/20182/61534/${name}/7d0e51b2-60c4-4c37-9e1f-5b1c8d2a90e4?t=1706254000000`;

async function letter(issuer: string, number: string, place: string, title: string, about: string) {
  return {
    headers: { 'content-type': 'application/pdf' },
    body: await pdf([[issuer, `Số: ${number}`, place, title, about]]),
  };
}

const served = async (): Promise<Site['served']> => ({
  [file('nq76.pdf')]: await letter(
    'CHÍNH PHỦ',
    '76/NQ-CP',
    'Hà Nội, ngày 15 tháng 7 năm 2021',
    'NGHỊ QUYẾT',
    'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
  ),
  [file('kh193.pdf')]: await letter(
    'ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN',
    '193/KH-UBND',
    'Hưng Yên, ngày 26 tháng 12 năm 2023',
    'KẾ HOẠCH',
    'Cải cách hành chính nhà nước tỉnh Hưng Yên năm 2024',
  ),
  [file('khtt2023.pdf')]: await letter(
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    '09/KH-SKHCN',
    'Hưng Yên, ngày 06 tháng 02 năm 2023',
    'KẾ HOẠCH',
    'Tuyên truyền cải cách hành chính năm 2023',
  ),
  [file('khcchc2024.pdf')]: await letter(
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    '02/KH-SKHCN',
    'Hưng Yên, ngày 12 tháng 01 năm 2024',
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
  ),
  [file('iso.pdf')]: await letter(
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    '77/QĐ-SKHCN',
    'Hưng Yên, ngày 20 tháng 3 năm 2023',
    'QUYẾT ĐỊNH',
    'Công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn quốc gia TCVN ISO 9001:2015',
  ),
  [file('du-toan.pdf')]: await letter(
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    '05/QĐ-SKHCN',
    'Hưng Yên, ngày 18 tháng 01 năm 2024',
    'QUYẾT ĐỊNH',
    'Công khai dự toán ngân sách năm 2024',
  ),
  [file('quy3.pdf')]: await letter(
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    '188/BC-SKHCN',
    'Hưng Yên, ngày 04 tháng 10 năm 2024',
    'BÁO CÁO',
    'Kết quả giải quyết thủ tục hành chính quý III năm 2024: tiếp nhận 131 hồ sơ, đã giải quyết 126 hồ sơ, không có hồ sơ quá hạn; số hóa 131 hồ sơ',
  ),
});

async function make(): Promise<Site> {
  const rows = (folder: string, of: readonly Row[]): Post[] =>
    of.map(([date, title, lead, ...more]) => post(folder, date, title, lead, more));
  const news = SCIENCE_NEWS.slice(0, 8).map(([title, lead], index) =>
    post('/tin-tuc', `2024-${String(9 - index).padStart(2, '0')}-${String(8 + index).padStart(2, '0')}`, title, lead),
  );
  news.push(
    post(
      '/tin-tuc',
      '2024-11-12',
      'Mô hình trồng nhãn theo tiêu chuẩn VietGAP ở Khoái Châu',
      'Mười hộ dân tham gia mô hình, năng suất nhãn tăng gần một phần năm.',
    ),
    post(
      '/tin-tuc',
      '2024-10-09',
      'Thêm ba dự án vốn nước ngoài vào khu công nghiệp phố nối',
      'Ba nhà máy linh kiện điện tử được trao giấy chứng nhận, tổng vốn 95 triệu USD.',
    ),
    post(
      '/tin-tuc',
      '2024-07-23',
      'Tỉnh Hưng Yên đẩy mạnh chuyển đổi số, xây dựng chính quyền số',
      'Ban chỉ đạo chuyển đổi số của tỉnh họp bàn việc dùng chung dữ liệu giữa các sở.',
    ),
    post(
      '/tin-tuc',
      '2024-07-02',
      'Các chỉ số PAPI và DTI năm 2023 của tỉnh Hưng Yên',
      'PAPI năm 2023 của Hưng Yên đạt 43,21 điểm, xếp thứ 12; DTI năm 2023 đạt 0,6512, xếp thứ 22.',
    ),
    post(
      '/tin-tuc',
      '2024-03-05',
      'Triển khai khảo sát DDCI năm 2024',
      'Tỉnh ban hành kế hoạch khảo sát năng lực cạnh tranh cấp sở, huyện; mục tiêu DDCI của Sở thuộc nhóm tốt.',
    ),
    post(
      '/tin-tuc',
      '2023-09-14',
      'Hưng Yên xếp thứ 18 chỉ số ICT INDEX năm 2022',
      'Kết quả ICT INDEX năm 2022 vừa được công bố, tỉnh Hưng Yên đứng thứ 18.',
    ),
  );
  const results = [
    post(
      '/hanh-chinh-cong/ket-qua',
      '2024-10-05',
      'Kết quả giải quyết thủ tục hành chính quý III năm 2024',
      'Báo cáo kết quả giải quyết hồ sơ quý III đăng trong tệp kèm theo.',
      [`<a href="${file('quy3.pdf')}">Tải báo cáo</a>`],
    ),
    post(
      '/hanh-chinh-cong/ket-qua',
      '2024-07-04',
      'Kết quả giải quyết thủ tục hành chính quý II năm 2024',
      'Trong quý II năm 2024, Sở tiếp nhận 118 hồ sơ, đã giải quyết 115 hồ sơ, không có hồ sơ quá hạn.',
    ),
    post(
      '/hanh-chinh-cong/ket-qua',
      '2024-04-04',
      'Kết quả giải quyết thủ tục hành chính quý I năm 2024',
      'Trong quý I năm 2024, Sở tiếp nhận 96 hồ sơ, đã giải quyết 94 hồ sơ, 01 hồ sơ quá hạn.',
    ),
  ];
  const spread = [
    post(
      '/tuyen-truyen',
      '2024-09-25',
      'Tháng hành động vì môi trường làm việc xanh',
      'Cơ quan phát động thay bóng đèn cũ, trồng cây quanh sân.',
    ),
    post(
      '/tuyen-truyen',
      null,
      'Quyền, nghĩa vụ và những việc không được làm của cán bộ, công chức',
      'Luật Cán bộ, công chức quy định quyền, nghĩa vụ và những việc công chức không được làm.',
    ),
  ];
  return {
    menu: [
      { href: '/trang-chu', words: 'Trang chủ' },
      { href: '/gioi-thieu', words: 'Giới thiệu' },
      { href: '/tin-tuc', words: 'Tin tức', under: [{ href: '/tuyen-truyen', words: 'Tuyên truyền' }] },
      { href: '/cai-cach-hanh-chinh', words: 'Cải cách hành chính', under: [{ href: '/iso', words: 'ISO 9001:2015' }] },
      { href: '/hanh-chinh-cong', words: 'Hành chính công' },
      { href: '/van-ban', words: 'Văn bản pháp luật', under: [{ href: '/ke-hoach', words: 'Kế hoạch của Sở' }] },
      { href: '/cong-khai-ngan-sach', words: 'Công khai ngân sách' },
      { href: '/tiep-cong-dan', words: 'Tiếp công dân' },
    ],
    lists: {
      cchc: { path: '/cai-cach-hanh-chinh', label: 'Cải cách hành chính', posts: rows('/cai-cach-hanh-chinh', CCHC) },
      news: { path: '/tin-tuc', label: 'Tin tức', posts: news },
      spread: { path: '/tuyen-truyen', label: 'Tuyên truyền', posts: spread },
      reform: {
        path: '/hanh-chinh-cong/cai-cach-tthc',
        label: 'Cải cách TTHC',
        posts: rows('/hanh-chinh-cong/cai-cach-tthc', REFORM),
      },
      results: { path: '/hanh-chinh-cong/ket-qua', label: 'Kết quả giải quyết hồ sơ', posts: results },
    },
    documents: {
      law: {
        path: '/van-ban',
        label: 'Văn bản pháp luật, chỉ đạo điều hành',
        rows: [
          {
            number: '1450/UBND-KGVX',
            date: '2024-10-09',
            by: 'UBND tỉnh',
            about: 'V/v tổ chức Ngày hội đổi mới sáng tạo',
          },
          {
            number: '21/2024/QĐ-UBND',
            date: '2024-06-28',
            by: 'UBND tỉnh',
            about: 'Quy định định mức chi cho nhiệm vụ khoa học và công nghệ',
          },
          {
            number: '193/KH-UBND',
            date: '2023-12-26',
            by: 'UBND tỉnh',
            about: 'Kế hoạch cải cách hành chính nhà nước tỉnh năm 2024',
            at: file('kh193.pdf'),
          },
          {
            number: '01/2023/QĐ-UBND',
            date: '2023-01-11',
            by: 'UBND tỉnh',
            about: 'Quy định trách nhiệm trong thực hiện cải cách hành chính',
            at: '/van-ban/qd-01-2023',
          },
          {
            number: '06-NQ/TU',
            date: '2021-10-08',
            by: 'Tỉnh ủy',
            about: 'Nghị quyết về đẩy mạnh cải cách hành chính giai đoạn 2021 - 2025',
          },
          {
            number: '76/NQ-CP',
            date: '2021-07-15',
            by: 'Chính phủ',
            about: 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
            at: file('nq76.pdf'),
          },
          {
            number: '22/2020/QĐ-UBND',
            date: '2020-08-12',
            by: 'UBND tỉnh',
            about: 'Quy chế phối hợp trong giải quyết công việc',
          },
          {
            number: '05/CT-CTUBND',
            date: '2019-05-16',
            by: 'Chủ tịch UBND tỉnh',
            about: 'Chỉ thị về nâng cao trách nhiệm giải quyết công việc',
          },
        ],
      },
      plans: {
        path: '/ke-hoach',
        label: 'Kế hoạch của Sở',
        rows: [
          {
            number: '02/KH-SKHCN',
            date: '2024-01-12',
            by: 'Sở KH&CN',
            about: 'Kế hoạch cải cách hành chính năm 2024',
            at: file('khcchc2024.pdf'),
          },
          {
            number: '09/KH-SKHCN',
            date: '2023-02-06',
            by: 'Sở KH&CN',
            about: 'Kế hoạch tuyên truyền cải cách hành chính năm 2023',
            at: file('khtt2023.pdf'),
          },
        ],
      },
    },
    pages: {
      '/gioi-thieu': {
        title: 'Giới thiệu',
        main: '<p>Sở Khoa học và Công nghệ tỉnh Hưng Yên thành lập trên cơ sở Ban Khoa học và Kỹ thuật trước đây.</p>',
      },
      '/van-ban/qd-01-2023': {
        title: 'Quyết định số 01/2023/QĐ-UBND',
        main: '<dl><dt>Số ký hiệu</dt><dd>01/2023/QĐ-UBND</dd><dt>Ngày ban hành</dt><dd>11/01/2023</dd><dt>Người ký</dt><dd>Trần Quốc Văn</dd><dt>Trích yếu</dt><dd>Quy định trách nhiệm trong thực hiện cải cách hành chính</dd></dl>',
      },
      '/hanh-chinh-cong': {
        title: 'Hành chính công',
        main: '<div class="row"><div class="col-4"><a href="/hanh-chinh-cong/thu-tuc-hanh-chinh">Danh mục thủ tục hành chính</a></div><div class="col-4"><a href="/hanh-chinh-cong/cai-cach-tthc">Cải cách TTHC</a></div><div class="col-4"><a href="/hanh-chinh-cong/quy-trinh-noi-bo">Quy trình nội bộ</a></div><div class="col-4"><a href="/hanh-chinh-cong/ket-qua">Kết quả giải quyết hồ sơ</a></div></div>',
      },
      '/hanh-chinh-cong/quy-trinh-noi-bo': {
        title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
        main: '<p>Nội dung đang được cập nhật.</p>',
      },
      '/iso': {
        title: 'Hệ thống quản lý chất lượng TCVN ISO 9001:2015',
        main: `<p>Quyết định công bố hệ thống quản lý chất lượng của Sở: <a href="${file('iso.pdf')}">xem tệp</a>.</p>`,
      },
      '/cong-khai-ngan-sach': {
        title: 'Công khai ngân sách',
        main: `<ul><li><a href="${file('du-toan.pdf')}">Công khai dự toán thu, chi ngân sách năm 2024</a></li></ul>`,
      },
      '/tiep-cong-dan': {
        title: 'Tiếp công dân, giải quyết khiếu nại, tố cáo',
        main: '<p>Sở tiếp công dân tại phòng tiếp dân, tầng 1, vào ngày 15 hằng tháng do Giám đốc chủ trì; các ngày làm việc khác do Thanh tra Sở trực.</p><p>Đơn khiếu nại, tố cáo ghi rõ họ tên, địa chỉ người gửi, nội dung và chữ ký. Thời hạn giải quyết khiếu nại lần đầu không quá 30 ngày kể từ ngày thụ lý. Tin báo về tham nhũng, tiêu cực gửi cho Chánh Thanh tra; thông tin về người báo tin được giữ kín theo quy định về phòng, chống tham nhũng.</p>',
      },
    },
    blocks: {
      banners:
        '<div class="banner-list"><a href="https://dichvucong.hungyen.gov.vn/"><img src="/documents/banner-dvc.png" alt="Dịch vụ công trực tuyến"/></a><a href="https://hungyen.gov.vn/"><img src="/documents/banner-tinh.png" alt="Cổng thông tin điện tử tỉnh"/></a></div>',
      aside:
        '<div class="mang-xa-hoi"><a href="https://www.facebook.com/khcnhungyen" title="Facebook của Sở"><i class="fa fa-facebook"></i></a></div>',
      footer:
        '<p>Trang thông tin điện tử Sở Khoa học và Công nghệ tỉnh Hưng Yên</p><p>Địa chỉ: đường An Vũ, thành phố Hưng Yên. Điện thoại: 0221.3863.456</p>',
    },
    procedures: LISTED.map(own),
    served: await served(),
    province: {},
  };
}

const CORE = {
  '76/NQ-CP': 'published',
  '23/CT-TTg': 'cited',
  '06-NQ/TU': 'cited',
  '184/KH-UBND': 'cited',
  '193/KH-UBND': 'published',
  '28-CT/TU': 'cited',
  '01/2023/QĐ-UBND': 'published',
  '22/2020/QĐ-UBND': 'cited',
  '05/CT-CTUBND': 'cited',
};
const states = (found: Readonly<Record<string, string>>): { documents: object[] } => ({
  documents: Object.entries(found).map(([number, state]) => ({ number, state })),
});
const INDICES = {
  'PAR INDEX': { index: 'PAR INDEX', state: 'current', year: 2023, value: 87.93, rank: 15 },
  PAPI: { index: 'PAPI', state: 'current', year: 2023, value: 43.21, rank: 12 },
  SIPAS: { index: 'SIPAS', state: 'current', year: 2023, value: 83.12, rank: 20 },
  'ICT INDEX': { index: 'ICT INDEX', state: 'stale', year: 2022, rank: 18 },
  DDCI: { index: 'DDCI', state: 'missing' },
  DTI: { index: 'DTI', state: 'current', year: 2023, value: 0.6512, rank: 22 },
} as const;
const SET = {
  reference: 14,
  listed: 14,
  coverage: 1,
  missing: [],
  abolishedListed: [],
  unknown: [],
  duplicates: [],
};
const COLUMN = {
  url: '/cai-cach-hanh-chinh',
  linkedFromHome: true,
  newest: '2024-11-06',
  ageDays: 14,
  inPeriod: 11,
  byMonth: BY_MONTH,
  undated: 0,
};
const quarters = (...of: readonly string[]): object[] =>
  of.map((state, index) => ({ period: `2024-Q${index + 1}`, state }));

function without(site: Site, list: string, date: string): void {
  const one = site.lists[list];
  if (one !== undefined) one.posts = one.posts.filter((each) => each.date !== date);
}

function change(site: Site, path: string, piece: string, other: string): void {
  const page = site.pages[path];
  if (page === undefined) throw new Error(`no page ${path}`);
  page.main = swap(page.main, piece, other);
}

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'a post in July fills the column',
    change: ({ lists }) =>
      lists['cchc']?.posts.push(
        post(
          '/cai-cach-hanh-chinh',
          '2024-07-11',
          'Sơ kết sáu tháng thực hiện cải cách hành chính',
          'Sáu tháng đầu năm, Sở hoàn thành 11 trong 21 nhiệm vụ cải cách hành chính.',
        ),
      ),
    truth: {
      'cchc-column': {
        outcome: 'passed',
        credit: 1,
        details: { ...COLUMN, inPeriod: 12, byMonth: { ...BY_MONTH, '2024-07': 1 } },
      },
    },
  },
  {
    id: 'an abolished procedure is still listed',
    change: (site) => {
      site.procedures.splice(7, 0, own([ABOLISHED[0], ABOLISHED[1], 0]));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: { ...SET, abolishedListed: [{ code: ABOLISHED[0], name: ABOLISHED[1] }] },
      },
    },
  },
  {
    id: 'three procedures fewer',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => !/^(1\.000438|2\.002384|1\.011937)/.test(code));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 11 / 14,
        details: {
          ...SET,
          listed: 11,
          coverage: 11 / 14,
          missing: [{ code: '1.000438' }, { code: '2.002384' }, { code: '1.011937' }],
        },
      },
    },
  },
  {
    id: 'the post on amended procedures is of the year before',
    change: (site) => {
      postOf(site, 'reform', 'Công bố danh mục').date = '2023-05-30';
    },
    truth: {
      'procedure-updates': { outcome: 'failed', details: { found: 0 } },
      'procedure-column': {
        outcome: 'passed',
        details: { newest: '2024-10-15', inPeriod: 3, byMonth: { '2024-02': 1, '2024-08': 1, '2024-10': 1 } },
      },
    },
  },
  {
    id: 'the workflows have their steps',
    change: (site) =>
      change(
        site,
        '/hanh-chinh-cong/quy-trinh-noi-bo',
        '<p>Nội dung đang được cập nhật.</p>',
        '<table border="1"><tr><th>Bước</th><th>Người thực hiện</th><th>Công việc</th><th>Thời gian</th></tr><tr><td>1</td><td>Công chức một cửa</td><td>Kiểm tra, tiếp nhận hồ sơ, lập phiếu hẹn trả, chuyển phòng chuyên môn</td><td>0,5 ngày</td></tr><tr><td>2</td><td>Trưởng phòng</td><td>Phân công người thẩm định hồ sơ</td><td>0,5 ngày</td></tr><tr><td>3</td><td>Chuyên viên</td><td>Thẩm định hồ sơ, dự thảo văn bản trả lời hoặc giấy phép</td><td>6 ngày</td></tr><tr><td>4</td><td>Lãnh đạo Sở</td><td>Xem xét, ký duyệt kết quả</td><td>2 ngày</td></tr><tr><td>5</td><td>Văn thư</td><td>Đóng dấu, vào sổ, chuyển trả bộ phận một cửa</td><td>1 ngày</td></tr></table>',
      ),
    truth: { workflows: { outcome: 'passed', credit: 1, details: { url: '/hanh-chinh-cong/quy-trinh-noi-bo' } } },
  },
  {
    id: 'no results of the second quarter',
    change: (site) => without(site, 'results', '2024-07-04'),
    truth: {
      'dossier-results': {
        outcome: 'partial',
        credit: 2 / 3,
        details: { periods: quarters('published', 'missing', 'published', 'not-due') },
      },
    },
  },
  {
    id: 'the column of procedure reform stopped in spring',
    change: (site) => {
      without(site, 'reform', '2024-10-15');
      without(site, 'reform', '2024-08-27');
    },
    truth: { 'procedure-column': { outcome: 'partial', credit: 0.5, details: { newest: '2024-05-30', inPeriod: 2 } } },
  },
  {
    id: 'a guide to the levels of the services',
    change: (site) => {
      change(
        site,
        '/hanh-chinh-cong',
        '<div class="row">',
        '<div class="row"><div class="col-4"><a href="/hanh-chinh-cong/huong-dan-dvc">Hướng dẫn dịch vụ công trực tuyến</a></div>',
      );
      site.pages['/hanh-chinh-cong/huong-dan-dvc'] = {
        title: 'Hướng dẫn dịch vụ công trực tuyến',
        main: '<p>Dịch vụ công trực tuyến toàn trình: nộp hồ sơ, nộp phí và nhận kết quả đều qua mạng. Dịch vụ công trực tuyến một phần: có khâu phải đến trực tiếp.</p><p>Người dùng đăng nhập bằng tài khoản định danh điện tử, chọn Sở Khoa học và Công nghệ, chọn thủ tục rồi điền tờ khai.</p>',
      };
    },
    truth: {
      'online-service': { outcome: 'passed', credit: 1, details: { guidance: '/hanh-chinh-cong/huong-dan-dvc' } },
    },
  },
  {
    id: 'a link to Zalo',
    change: ({ blocks }) => {
      blocks['aside'] = swap(
        blocks['aside'] ?? '',
        '</div>',
        '<a href="https://zalo.me/2947261033548210" title="Zalo của Sở"><img src="/zalo.png" alt="Zalo"/></a></div>',
      );
    },
    truth: {
      social: {
        outcome: 'passed',
        credit: 1,
        details: { facebook: 'https://www.facebook.com/khcnhungyen', zalo: 'https://zalo.me/2947261033548210' },
      },
    },
  },
  {
    id: 'the ISO page has neither file nor words',
    change: (site) =>
      change(
        site,
        '/iso',
        `<p>Quyết định công bố hệ thống quản lý chất lượng của Sở: <a href="${file('iso.pdf')}">xem tệp</a>.</p>`,
        '',
      ),
    truth: { iso: { outcome: 'partial', credit: 0.5 } },
  },
  {
    id: 'the post on digital government is on orchids',
    change: (site) => {
      const one = postOf(site, 'news', 'chuyển đổi số');
      one.title = 'Nhân giống lan bằng nuôi cấy mô';
      one.lead = 'Phòng thí nghiệm đưa ra vườn hai nghìn cây lan con trong đợt đầu.';
    },
    truth: { 'digital-government': { outcome: 'failed' } },
  },
  {
    id: 'a model of reform',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        post(
          '/tin-tuc',
          '2024-06-06',
          'Mô hình “Ngày thứ sáu không hẹn” trong cải cách hành chính ở huyện Văn Giang',
          'Mô hình giải quyết thủ tục ngay trong buổi vào ngày thứ sáu được người dân khen ngợi, nhiều xã làm theo.',
        ),
      ),
    truth: { models: { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2024-06-06' }] } } },
  },
  {
    id: 'a post on the responsibility of heads',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        post(
          '/tin-tuc',
          '2024-05-08',
          'Nâng cao trách nhiệm người đứng đầu trong cải cách hành chính',
          'Người đứng đầu cơ quan, đơn vị chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả cải cách hành chính.',
        ),
      ),
    truth: {
      'head-responsibility': {
        outcome: 'passed',
        credit: 1,
        details: { found: 1, articles: [{ date: '2024-05-08' }] },
      },
    },
  },
  {
    id: 'a post on why reform matters',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        post(
          '/tin-tuc',
          '2024-09-10',
          'Cải cách hành chính, chìa khóa cải thiện môi trường đầu tư, kinh doanh',
          'Thủ tục gọn giúp doanh nghiệp bớt chi phí, nâng năng lực cạnh tranh của tỉnh: đó là ý nghĩa của cải cách hành chính.',
        ),
      ),
    truth: { importance: { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2024-09-10' }] } } },
  },
  {
    id: 'no public budget',
    change: (site) => {
      site.menu = site.menu.filter(({ href }) => href !== '/cong-khai-ngan-sach');
      delete site.pages['/cong-khai-ngan-sach'];
    },
    truth: { finance: { outcome: 'failed' } },
  },
  {
    id: 'the reception of citizens is a title alone',
    change: (site) => {
      const page = site.pages['/tiep-cong-dan'];
      if (page !== undefined) page.main = '<p>Đang cập nhật...</p>';
    },
    truth: { 'citizen-reception': { outcome: 'partial', credit: 0.5, details: { url: '/tiep-cong-dan' } } },
  },
  {
    id: 'no newer document than of June',
    change: ({ documents }) => {
      documents['law']?.rows.shift();
    },
    truth: {
      'legal-documents': {
        outcome: 'partial',
        credit: 0.5,
        details: { newest: '2024-06-28', ageDays: 145, inPeriod: 1, byMonth: { '2024-06': 1 } },
      },
    },
  },
  {
    id: 'the post on officials has its date',
    change: (site) => {
      postOf(site, 'spread', 'Quyền, nghĩa vụ').date = '2024-04-24';
    },
    truth: { conduct: { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2024-04-24' }] } } },
  },
  {
    id: 'the plan of communication of 2024',
    change: (site) => {
      site.documents['plans']?.rows.unshift({
        number: '/KH-SKHCN',
        date: '2024-02-05',
        by: 'Sở KH&CN',
        about: 'Kế hoạch tuyên truyền cải cách hành chính năm 2024',
        at: file('khtt2024.pdf'),
      });
      site.served[file('khtt2024.pdf')] = { headers: { 'content-type': 'application/pdf' }, body: SCAN };
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
    id: 'two documents less',
    change: (site) => {
      const rows = site.documents['law'];
      if (rows !== undefined)
        rows.rows = rows.rows.filter(({ number }) => number !== '05/CT-CTUBND' && number !== '06-NQ/TU');
    },
    truth: {
      'core-documents': {
        outcome: 'partial',
        credit: 7 / 9,
        details: states({ ...CORE, '06-NQ/TU': 'missing', '05/CT-CTUBND': 'missing' }),
      },
    },
  },
  {
    id: 'the department index has its result',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        post(
          '/tin-tuc',
          '2024-04-18',
          'Công bố kết quả DDCI năm 2023: Sở Khoa học và Công nghệ đứng thứ 4',
          'Chỉ số DDCI năm 2023 của Sở đạt 78,4 điểm, xếp thứ 4 trong khối sở, ngành.',
        ),
      ),
    truth: {
      indices: {
        outcome: 'partial',
        credit: 5.5 / 6,
        details: {
          indices: Object.values({
            ...INDICES,
            DDCI: { index: 'DDCI', state: 'current', year: 2023, value: 78.4, rank: 4 },
          }),
        },
      },
    },
  },
];

/** A page that is one picture. */
const SCAN =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 21>>stream\n0 0 595 842 re f\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

export const HUNG_YEN: Portal = {
  id: 'hungyen, Liferay',
  plan: 'hungyen-skhcn-2024',
  asOf: '2024-11-20',
  reference: [...LISTED.map(([code, name]) => [code, name] as const), [...ABOLISHED, true]],
  make,
  render,
  truth: {
    'core-documents': { outcome: 'passed', credit: 1, details: states(CORE) },
    // Foreign investment alone says nothing of reform.
    importance: { outcome: 'failed', details: { found: 0 } },
    'reform-content': { outcome: 'passed' },
    indices: { outcome: 'partial', credit: 4.5 / 6, details: { indices: Object.values(INDICES) } },
    'procedure-set': { outcome: 'passed', credit: 1, details: SET },
    'procedure-updates': { outcome: 'passed', details: { found: 1, articles: [{ date: '2024-05-30' }] } },
    workflows: {
      outcome: 'partial',
      credit: 0.5,
      details: { url: '/hanh-chinh-cong/quy-trinh-noi-bo', attachments: 0 },
    },
    'dossier-results': {
      outcome: 'passed',
      credit: 1,
      details: { periods: quarters('published', 'published', 'published', 'not-due') },
    },
    // No post in July.
    'cchc-column': { outcome: 'partial', credit: 0.5, details: COLUMN },
    'procedure-column': {
      outcome: 'passed',
      details: {
        url: '/hanh-chinh-cong/cai-cach-tthc',
        newest: '2024-10-15',
        ageDays: 36,
        inPeriod: 4,
        byMonth: { '2024-02': 1, '2024-05': 1, '2024-08': 1, '2024-10': 1 },
      },
    },
    'online-service': {
      outcome: 'partial',
      credit: 0.5,
      details: { links: ['https://dichvucong.hungyen.gov.vn/'], guidance: null },
    },
    // Zalo is there as a button to share alone.
    social: {
      outcome: 'partial',
      credit: 0.5,
      details: { facebook: 'https://www.facebook.com/khcnhungyen', zalo: null },
    },
    iso: { outcome: 'passed', details: { url: '/iso', attachments: 1 } },
    'digital-government': { outcome: 'passed' },
    // Longans.
    models: { outcome: 'failed', details: { found: 0 } },
    // Half a sentence in a post on a meeting.
    'head-responsibility': { outcome: 'failed', details: { found: 0 } },
    finance: { outcome: 'passed', details: { url: '/cong-khai-ngan-sach', attachments: 1 } },
    'citizen-reception': { outcome: 'passed', details: { url: '/tiep-cong-dan' } },
    'legal-documents': {
      outcome: 'passed',
      details: {
        url: '/van-ban',
        linkedFromHome: true,
        newest: '2024-10-09',
        ageDays: 42,
        inPeriod: 2,
        byMonth: { '2024-06': 1, '2024-10': 1 },
      },
    },
    // One post, undated.
    conduct: { outcome: 'cantTell' },
    // Of the year before, and another plan of this year.
    'plan-published': { outcome: 'failed', details: { documents: [{ number: null, state: 'missing' }] } },
  },
  mutations: MUTATIONS,
};
