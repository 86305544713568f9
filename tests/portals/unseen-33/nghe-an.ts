/** Sở Khoa học và Công nghệ Nghệ An on Drupal 7, 20/12/2022: what stands there, what is true of it, what changes. */

import { change, SCAN, without, wholeParts } from '../unseen-28/kit.ts';
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
import { PROCEDURES_AT, render } from './nghe-an-look.ts';
import { FAILED, HALF, monthly, PASSED, postsOf, type Line } from './texts.ts';

export const COLUMN = '/cai-cach-hanh-chinh';
export const FEEDBACK = '/tiep-nhan-xu-ly-phan-anh-kien-nghi';
export const HOTLINE = '/duong-day-nong';
export const LOOK_UP = '/huong-dan/tra-cuu-thu-tuc';
const WORKFLOWS = '/quy-trinh';
const GUIDE = '/huong-dan/nop-ho-so-truc-tuyen';
export const ORGANISATION = '/gioi-thieu/chuc-nang-nhiem-vu';
export const ISO = '/he-thong-quan-ly-chat-luong';

const REFORM: readonly Line[] = [
  [
    '2022-01-07',
    'Triển khai Kế hoạch cải cách hành chính năm 2022 của Sở',
    'Giám đốc Sở vừa ký ban hành kế hoạch, giao 27 đầu việc cho các phòng, đơn vị kèm thời hạn hoàn thành.',
    ['Kế hoạch bám theo Quyết định số 5158/QĐ-UBND ngày 30/12/2021 của UBND tỉnh Nghệ An.'],
  ],
  [
    '2022-01-25',
    'Phân công đầu mối theo dõi công tác CCHC tại các phòng',
    'Mỗi phòng cử một công chức làm đầu mối, danh sách gửi Văn phòng Sở tổng hợp.',
  ],
  [
    '2022-02-16',
    'Bộ phận một cửa của Sở tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh như thế nào?',
    'Tổ chức, cá nhân nộp hồ sơ và nhận kết quả tại quầy số 14, Trung tâm Phục vụ hành chính công tỉnh Nghệ An, số 16 đường Trường Thi.',
  ],
  [
    '2022-03-22',
    'Họp Ban Chỉ đạo cải cách hành chính quý I',
    'Ban Chỉ đạo nghe tình hình ba tháng và giao việc quý II.',
  ],
  [
    '2022-04-19',
    'Rà soát, đơn giản hóa thủ tục hành chính: đề nghị bỏ hai loại giấy tờ',
    'Qua rà soát, Sở đề nghị bỏ hai thành phần hồ sơ và rút ngắn 5 ngày giải quyết đối với ba thủ tục lĩnh vực an toàn bức xạ.',
  ],
  [
    '2022-05-11',
    'Nghệ An đạt 86,31 điểm PAR INDEX 2021, đứng thứ 20 cả nước',
    'Theo công bố của Bộ Nội vụ, Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của Nghệ An đạt 86,31 điểm, xếp thứ 20/63.',
    ['Chỉ số hài lòng của người dân (SIPAS) năm 2021 của tỉnh đạt 83,92%, xếp thứ 47/63 tỉnh, thành phố.'],
  ],
  [
    '2022-06-08',
    'Tọa đàm cải cách hành chính giữa đoàn viên thanh niên và lãnh đạo Sở',
    'Hơn 40 đoàn viên đặt câu hỏi với Ban Giám đốc về công tác cải cách hành chính.',
  ],
  [
    '2022-07-14',
    '“Thứ Năm không hẹn”: mô hình hay của công chức một cửa',
    'Mô hình trả ngay trong ngày những hồ sơ đơn giản nộp vào thứ Năm được Sở chọn là điển hình trong cải cách hành chính để nhân rộng.',
  ],
  [
    '2022-08-05',
    'Chấn chỉnh kỷ luật, kỷ cương hành chính trong toàn Sở',
    'Giám đốc Sở yêu cầu công chức, viên chức đi làm đúng giờ, không uống rượu bia trong giờ hành chính, ứng xử đúng mực với người dân.',
  ],
  [
    '2022-09-13',
    'Kiểm tra công tác cải cách hành chính tại Trung tâm Ứng dụng tiến bộ khoa học',
    'Đoàn kiểm tra do Chánh Văn phòng Sở làm trưởng đoàn.',
  ],
  [
    '2022-10-18',
    'Sân khấu hóa tìm hiểu cải cách hành chính: giải nhất thuộc về Chi cục',
    'Năm đội thi mang đến những tiểu phẩm vui về công việc hằng ngày.',
  ],
  [
    '2022-11-10',
    'Công đoàn Sở đăng ký phần việc cải cách hành chính',
    'Mỗi tổ công đoàn nhận một phần việc, báo cáo trước tết.',
  ],
  [
    '2022-11-24',
    'Ra mắt bản tin CCHC nội bộ',
    'Bản tin phát hành mỗi tháng một số, gửi qua thư điện tử cho toàn thể công chức.',
  ],
  [
    '2022-12-13',
    'Sở tổng kết công tác cải cách hành chính năm 2022, bàn nhiệm vụ năm 2023',
    'Năm 2022 Sở hoàn thành 26 trên 27 nhiệm vụ cải cách hành chính; năm 2023 tập trung vào số hóa kết quả giải quyết.',
  ],
];

const NEWS: readonly Line[] = [
  [
    '2022-12-16',
    'Nghiệm thu đề tài bảo tồn nguồn gen bò H’Mông ở Kỳ Sơn',
    'Đề tài đã chọn được 40 con bò hạt nhân và giao cho sáu hộ nuôi giữ.',
  ],
  [
    '2022-12-06',
    'Chuyên gia Nhật Bản chia sẻ cách làm khô cá ít muối',
    'Ba hộ ở Quỳnh Long làm thử mẻ đầu tiên ngay tại lớp.',
  ],
  [
    '2022-11-29',
    'Nhãn hiệu chứng nhận “Hồng Nam Đàn” được cấp văn bằng',
    'Vườn hồng hơn 300 ha từ nay có chung một con tem.',
  ],
  [
    '2022-11-15',
    'Doanh nghiệp tự chủ công nghệ gạch không nung',
    'Nhà máy ở Hoàng Mai không còn phải mua khuôn của nước ngoài.',
  ],
  [
    '2022-10-27',
    'Video hướng dẫn kê khai hồ sơ cấp phép máy X-quang',
    'Đoạn phim sáu phút hướng dẫn các phòng khám điền từng ô trong đơn và xếp thứ tự giấy tờ của thủ tục hành chính này.',
  ],
  [
    '2022-10-04',
    'Bưu điện tỉnh nhận giải thưởng chất lượng quốc gia',
    'Đây là lần thứ hai đơn vị vào vòng chung khảo của giải.',
  ],
  [
    '2022-09-20',
    '100% văn bản đi của Sở được ký số trên phần mềm quản lý văn bản',
    'Từ tháng Chín, mọi văn bản phát hành qua phần mềm quản lý văn bản và điều hành đều có chữ ký số của lãnh đạo và của cơ quan.',
  ],
  [
    '2022-08-23',
    'Họp góp ý dự thảo nghị quyết quy phạm pháp luật về hỗ trợ đổi mới công nghệ',
    'Tổ soạn thảo tiếp thu 31 ý kiến vào dự thảo văn bản quy phạm pháp luật do Sở chủ trì xây dựng.',
  ],
  [
    '2022-07-28',
    'Đoàn giám sát của Hội đồng nhân dân tỉnh thăm trại giống lúa',
    'Đoàn xem ruộng khảo nghiệm và nghe báo cáo về chính sách giống cây trồng.',
  ],
  [
    '2022-06-21',
    'Nghệ An đứng thứ 30 bảng xếp hạng PCI năm 2021',
    'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2021 của Nghệ An đạt 64,74 điểm.',
  ],
  [
    '2022-05-26',
    'Trao giải sáng tạo kỹ thuật cho học sinh miền núi',
    'Chiếc máy bóc lạc của hai em lớp 9 nhận giải đặc biệt.',
  ],
  ['2022-04-12', 'Kiểm tra an toàn bức xạ tại bốn phòng khám', 'Hai phòng khám chậm đo liều kế cá nhân được nhắc nhở.'],
  [
    '2022-03-09',
    'Tuyển chọn tổ chức chủ trì nhiệm vụ khoa học cấp tỉnh đợt 1',
    'Mười hai nhiệm vụ được đưa ra tuyển chọn, hồ sơ dự tuyển nộp trong 30 ngày.',
  ],
  ['2022-02-23', 'Đầu xuân thăm vườn chè Thanh Chương', 'Chè VietGAP được giá ngay đợt hái đầu năm.'],
  [
    '2021-05-19',
    'Chỉ số PAPI năm 2020 của Nghệ An: 42,13 điểm',
    'PAPI năm 2020 của tỉnh Nghệ An đạt 42,13 điểm, thuộc nhóm trung bình cao.',
  ],
  ['2021-03-17', 'Máy sấy lúa nghiêng về với Yên Thành', 'Mỗi mẻ sấy được sáu tấn, chạy bằng trấu.'],
];

const DIGITAL_NEWS: readonly Line[] = [
  [
    '2022-11-02',
    'Tổ chuyển đổi số của Sở hoàn thành việc dọn dữ liệu',
    'Dữ liệu đề tài từ năm 1998 đã được chuyển đổi số, phục vụ xây dựng chính quyền số.',
  ],
  [
    '2022-08-17',
    'Nghệ An xây dựng đô thị thông minh: góc nhìn của nhà khoa học',
    'Hội thảo bàn về chính quyền điện tử và đô thị thông minh ở thành phố Vinh.',
  ],
];

const NOTICES: readonly Line[] = [
  [
    '2022-12-09',
    'Lịch tiếp khách của Văn phòng những ngày cuối năm',
    'Văn phòng tiếp khách buổi sáng các ngày trong tuần.',
  ],
  [
    '2022-09-07',
    'Thông báo tuyển dụng viên chức năm 2022',
    'Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng tuyển dụng 04 viên chức; hồ sơ nộp đến hết ngày 06/10/2022.',
  ],
  ['2022-06-01', 'Mời báo giá in kỷ yếu hội thảo', 'Số lượng 200 cuốn, khổ A4.'],
  ['2022-04-27', 'Nghỉ lễ 30/4 và 01/5', 'Toàn cơ quan nghỉ bốn ngày liền.'],
];

export const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  [
    '1.004457',
    'Đánh giá kết quả thực hiện nhiệm vụ khoa học không sử dụng ngân sách nhà nước',
    'Hoạt động khoa học và công nghệ',
  ],
  ['1.004460', 'Thay đổi nội dung giấy chứng nhận hoạt động của văn phòng đại diện', 'Hoạt động khoa học và công nghệ'],
  ['1.004473', 'Công nhận kết quả nghiên cứu do tổ chức tự đầu tư', 'Hoạt động khoa học và công nghệ'],
  ['1.004488', 'Hỗ trợ doanh nghiệp giải mã công nghệ', 'Hoạt động khoa học và công nghệ'],
  ['2.002278', 'Cấp giấy phép tiến hành công việc bức xạ', 'An toàn bức xạ và hạt nhân'],
  ['2.002283', 'Bổ sung giấy phép tiến hành công việc bức xạ', 'An toàn bức xạ và hạt nhân'],
  ['2.002291', 'Phê duyệt kế hoạch ứng phó sự cố bức xạ cấp cơ sở', 'An toàn bức xạ và hạt nhân'],
  ['2.002302', 'Cấp chứng chỉ nhân viên bức xạ phụ trách an toàn', 'An toàn bức xạ và hạt nhân'],
  ['1.001392', 'Miễn giảm kiểm tra chất lượng hàng hóa nhóm 2 nhập khẩu', 'Tiêu chuẩn đo lường chất lượng'],
  ['1.001411', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận', 'Tiêu chuẩn đo lường chất lượng'],
  ['2.001525', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng', 'Tiêu chuẩn đo lường chất lượng'],
  ['1.011951', 'Thủ tục đặt và tặng giải thưởng về khoa học cấp tỉnh', 'Sở hữu trí tuệ'],
];
const FORMLESS = '2.002302';
export const PROVINCE_LACKS = '1.011951';
export const GONE = [
  '1.000999',
  'Cấp giấy xác nhận người làm việc tại phòng thử nghiệm',
  'Tiêu chuẩn đo lường chất lượng',
] as const;

export const full = (code: string): string => `${code}.000.00.00.H41`;
export const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => ({
  code: full(code),
  name,
  field,
  path: `/node/${Number(code.slice(2)) + 3000}`,
  parts: wholeParts(
    'Sở Khoa học và Công nghệ',
    10,
    'Luật Năng lượng nguyên tử; Luật Chất lượng sản phẩm, hàng hóa',
  ).map(([label, text]) => [label, code === FORMLESS && label.startsWith('Tên mẫu đơn') ? '' : text]),
});

const law = (node: number | null, number: string, date: string, about: string, by: string): DocumentRow => ({
  number,
  date,
  about,
  by,
  ...(node === null ? {} : { at: `/node/${node}` }),
});
const LAWS: readonly DocumentRow[] = [
  law(9120, '1187/KH-SKHCN', '2022-10-05', 'Kế hoạch tổ chức Ngày hội khởi nghiệp', 'Sở Khoa học và Công nghệ'),
  law(9107, '640/KH-UBND', '2022-09-12', 'Kế hoạch phòng, chống lụt bão', 'UBND tỉnh'),
  law(9061, '5165/QĐ-UBND', '2021-12-30', 'Quyết định ban hành Kế hoạch tuyên truyền cải cách hành chính', 'UBND tỉnh'),
  law(
    9060,
    '05-NQ/TU',
    '2021-12-14',
    'Nghị quyết về đẩy mạnh cải cách hành chính giai đoạn 2021 - 2025',
    'Tỉnh ủy Nghệ An',
  ),
  law(
    9044,
    '76/NQ-CP',
    '2021-07-15',
    'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    'Chính phủ',
  ),
  law(null, '27/2019/QĐ-UBND', '2019-07-04', 'Quyết định quy định quản lý nhiệm vụ khoa học', 'UBND tỉnh'),
];

const PROVINCE_LIST = '/thu-tuc-hanh-chinh/co-quan/so-khoa-hoc-va-cong-nghe';
const provincePage = (title: string, main: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Cổng thông tin điện tử tỉnh Nghệ An</title></head><body><header><a href="/">Cổng thông tin điện tử tỉnh Nghệ An</a><ul><li><a href="/">Trang chủ</a></li><li><a href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a></li></ul></header><main><h1>${title}</h1>${main}</main><footer>Cơ quan chủ quản: Ủy ban nhân dân tỉnh Nghệ An</footer></body></html>`;
const table = (rows: readonly (readonly [string, string, string])[]): string =>
  `<table><tr><th>Mã số</th><th>Tên thủ tục</th><th>Lĩnh vực</th></tr>${rows.map(([code, name, field]) => `<tr><td>${full(code)}</td><td>${name}</td><td>${field}</td></tr>`).join('')}</table>`;
export const province = (rows: readonly (readonly [string, string, string])[]): Record<string, string> => ({
  '/': provincePage(
    'Trang chủ',
    '<p>Tin tức, sự kiện trong tỉnh.</p><p><a href="/thu-tuc-hanh-chinh">Thủ tục hành chính các cấp</a></p>',
  ),
  '/thu-tuc-hanh-chinh': provincePage(
    'Thủ tục hành chính theo cơ quan',
    `<ul><li><a href="${PROVINCE_LIST}">Sở Khoa học và Công nghệ</a></li><li><a href="/thu-tuc-hanh-chinh/co-quan/so-y-te">Sở Y tế</a></li></ul>`,
  ),
  [PROVINCE_LIST]: provincePage('Thủ tục hành chính của Sở Khoa học và Công nghệ', table(rows)),
  '/thu-tuc-hanh-chinh/co-quan/so-y-te': provincePage(
    'Thủ tục hành chính của Sở Y tế',
    table([
      ['1.003348', 'Đăng ký bản công bố sản phẩm dinh dưỡng', 'An toàn thực phẩm'],
      ['1.003332', 'Đăng ký nội dung quảng cáo thực phẩm', 'An toàn thực phẩm'],
    ]),
  ),
});

export const HOTLINE_MAIN =
  '<p class="rtecenter"><strong>ĐƯỜNG DÂY NÓNG CẢI CÁCH HÀNH CHÍNH</strong></p><ul><li>Địa chỉ: Phòng 205, Sở Khoa học và Công nghệ, số 75 Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</li><li>Điện thoại: (0238) 3.598.779</li><li>Email: cchc.dost@nghean.gov.vn</li></ul><p>Đường dây hoạt động trong giờ làm việc, từ thứ Hai đến thứ Sáu.</p>';
export const HANDLED =
  '<p>Văn phòng Sở vào sổ ngay khi nhận được, chuyển phòng phụ trách trong 01 ngày làm việc; phòng phụ trách trả lời bằng văn bản chậm nhất 10 ngày làm việc và gửi kết quả cho người phản ánh.</p>';

export const LOOK_UP_MAIN =
  '<p>Trên trang của Sở, bấm mục <em>Thủ tục hành chính</em> ở thanh ngang. Bảng thủ tục xếp theo lĩnh vực; bấm “sau ›” để sang trang.</p><p>Muốn tra cứu thủ tục hành chính của mọi cơ quan trên Internet, vào địa chỉ csdl.dichvucong.gov.vn, gõ tên hoặc mã số vào ô tìm kiếm, chọn “Tìm nâng cao” để lọc theo tỉnh Nghệ An. Bấm vào tên thủ tục để xem hồ sơ, thời hạn, phí, tải mẫu đơn. Nếu không tìm thấy, thử gõ ít chữ hơn hoặc bỏ dấu.</p>';

function make(): Site {
  return {
    menu: [
      {
        href: '#',
        words: 'Giới thiệu',
        under: [
          { href: ORGANISATION, words: 'Chức năng, nhiệm vụ' },
          { href: '/gioi-thieu/lich-su', words: 'Lịch sử phát triển' },
          { href: '/gioi-thieu/lanh-dao', words: 'Lãnh đạo Sở' },
        ],
      },
      {
        href: '/tin-tuc',
        words: 'Tin tức',
        under: [
          { href: '/chuyen-doi-so', words: 'Chuyển đổi số' },
          { href: '/thong-bao', words: 'Thông báo' },
        ],
      },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: WORKFLOWS, words: 'Quy trình nội bộ, điện tử' },
          { href: ISO, words: 'ISO 9001:2015' },
        ],
      },
      {
        href: PROCEDURES_AT,
        words: 'Thủ tục hành chính',
        under: [
          { href: LOOK_UP, words: 'Hướng dẫn tra cứu TTHC' },
          { href: GUIDE, words: 'Hướng dẫn nộp hồ sơ trực tuyến' },
        ],
      },
      { href: '/van-ban', words: 'Văn bản' },
      { href: FEEDBACK, words: 'Phản ánh, kiến nghị' },
    ],
    lists: {
      news: {
        path: '/tin-tuc',
        label: 'Tin tức - Sự kiện',
        posts: postsOf(NEWS, (title) => `/tin-tuc/${slug(title)}`),
      },
      reform: {
        path: COLUMN,
        label: 'Cải cách hành chính',
        posts: postsOf(REFORM, (title) => `${COLUMN}/${slug(title)}`),
      },
      digital: {
        path: '/chuyen-doi-so',
        label: 'Chuyển đổi số',
        posts: postsOf(DIGITAL_NEWS, (title) => `/chuyen-doi-so/${slug(title)}`),
      },
      notices: {
        path: '/thong-bao',
        label: 'Thông báo',
        posts: postsOf(NOTICES, (_, index) => `/node/${8800 - index * 31}`),
      },
    },
    documents: { laws: { path: '/van-ban', label: 'Văn bản', rows: [...LAWS] } },
    pages: {
      [ORGANISATION]: {
        title: 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
        main: '<h3>I. Vị trí, chức năng</h3><p>Sở Khoa học và Công nghệ là cơ quan thuộc UBND tỉnh Nghệ An, tham mưu quản lý nhà nước về hoạt động khoa học, đổi mới sáng tạo, đo lường, sở hữu trí tuệ và an toàn bức xạ trên địa bàn.</p><h3>II. Nhiệm vụ, quyền hạn</h3><p>Dự thảo trình UBND tỉnh các quyết định, kế hoạch dài hạn và hằng năm; tổ chức thực hiện sau khi được phê duyệt; thanh tra, xử lý vi phạm; quản lý biên chế, vị trí việc làm.</p><h3>III. Cơ cấu tổ chức</h3><p>Ban Giám đốc; Văn phòng; Thanh tra; bốn phòng chuyên môn; Chi cục Tiêu chuẩn Đo lường Chất lượng; ba đơn vị sự nghiệp.</p>',
      },
      '/gioi-thieu/lich-su': {
        title: 'Lịch sử phát triển',
        main: '<p>Tiền thân của Sở là Ban Kỹ thuật tỉnh, thành lập năm 1960. Năm 1994 đổi tên thành Sở Khoa học, Công nghệ và Môi trường; năm 2003 mang tên như ngày nay.</p>',
      },
      '/gioi-thieu/lanh-dao': {
        title: 'Lãnh đạo Sở',
        main: '<table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Nguyễn Văn Thành</td><td>Giám đốc</td><td>0238.3842.011</td></tr><tr><td>Trần Thị Hoa Mai</td><td>Phó Giám đốc</td><td>0238.3842.012</td></tr></table>',
      },
      [HOTLINE]: { title: 'Đường dây nóng', main: HOTLINE_MAIN },
      [FEEDBACK]: {
        title: 'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
        main: `<p>Khi thấy quy định, thủ tục gây khó, mời tổ chức, cá nhân gửi phản ánh, kiến nghị bằng cách:</p><ol><li>Gửi văn bản về Văn phòng Sở, số 75 Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</li><li>Gửi thư điện tử: pakn.dost@nghean.gov.vn</li></ol>${HANDLED}`,
      },
      [LOOK_UP]: { title: 'Hướng dẫn tra cứu thủ tục hành chính', main: LOOK_UP_MAIN },
      [WORKFLOWS]: {
        title: 'Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính',
        main: '<p>Kèm theo Quyết định của Chủ tịch UBND tỉnh:</p><div class="field-name-field-file"><span class="file"><a href="/sites/default/files/quy-trinh-noi-bo-2022.pdf">quy-trinh-noi-bo-2022.pdf</a></span></div><div class="field-name-field-file"><span class="file"><a href="/sites/default/files/quy-trinh-dien-tu-2022.pdf">quy-trinh-dien-tu-2022.pdf</a></span></div>',
      },
      [GUIDE]: {
        title: 'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, mức độ 4',
        main: '<p>Dịch vụ công mức độ 3: điền và gửi tờ khai trên mạng, nộp phí và nhận giấy tại quầy. Mức độ 4: cả nộp phí cũng làm trên mạng, kết quả gửi về nhà.</p><p>1. Vào dichvucong.nghean.gov.vn, bấm Đăng nhập bằng tài khoản quốc gia. 2. Gõ tên thủ tục. 3. Bấm Nộp trực tuyến, khai thông tin, tải giấy tờ lên. 4. Ghi lại mã hồ sơ để tra tình trạng.</p>',
      },
      [ISO]: {
        title: 'Hệ thống quản lý chất lượng TCVN ISO 9001:2015',
        main: '<p>Giám đốc Sở công bố Hệ thống quản lý chất lượng phù hợp tiêu chuẩn TCVN ISO 9001:2015 áp dụng đối với các quy trình giải quyết công việc. Tài liệu gồm chính sách chất lượng, mục tiêu chất lượng, mô hình hệ thống và 22 quy trình; mỗi quy trình có người chịu trách nhiệm, biểu mẫu và cách lưu hồ sơ. Đánh giá nội bộ mỗi năm một lần vào tháng Mười, sau đó lãnh đạo xem xét và quyết định cải tiến.</p>',
      },
      '/en': {
        title: 'Nghe An Department of Science and Technology',
        main: '<p>The English pages are being prepared. Please call 0238 3844 500.</p>',
      },
    },
    blocks: {
      top: `<a href="${HOTLINE}">Đường dây nóng</a>`,
      right:
        '<div class="block"><h2>Liên kết nhanh</h2><div class="content"><p><a href="https://dichvucong.nghean.gov.vn/" target="_blank"><img src="/sites/default/files/dvc.jpg" alt="Cổng dịch vụ công trực tuyến tỉnh Nghệ An" /></a></p><p><a href="https://www.most.gov.vn/" target="_blank">Bộ Khoa học và Công nghệ</a></p></div></div><div class="block"><h2>Kiểm soát dịch bệnh tỉnh</h2><div class="content"><p>Đường dây nóng CDC Nghệ An: 0963.234.011</p></div></div>',
      slide:
        '<div class="flexslider"><ul class="slides"><li><img src="/sites/default/files/slide1.jpg" alt="Chào mừng kỷ niệm 62 năm thành lập ngành" /></li><li><a href="/tin-tuc"><img src="/sites/default/files/slide-cchc.jpg" alt="" /></a></li></ul></div>',
      'under-procedures':
        '<h3>Thủ tục hành chính cấp huyện</h3><table><thead><tr><th>TT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th><th>Cơ quan giải quyết</th></tr></thead><tbody><tr><td>1</td><td>1.009901.000.00.00.H41</td><td>Hỗ trợ ứng dụng tiến bộ kỹ thuật cho hộ gia đình</td><td>UBND cấp huyện</td></tr></tbody></table>',
      'under-article':
        '<div class="share"><a href="https://www.facebook.com/sharer/sharer.php?u=ngheandost"><img src="/themes/fb.png" alt="Chia sẻ" /></a></div>',
    },
    procedures: OWN.map(procedure),
    served: {
      '/sites/default/files/quy-trinh-noi-bo-2022.pdf': SCAN,
      '/sites/default/files/quy-trinh-dien-tu-2022.pdf': SCAN,
      ...Object.fromEntries(LAWS.map(({ number }) => [`/sites/default/files/vb/${slug(number)}.pdf`, SCAN])),
    },
    province: province(OWN.filter(([code]) => code !== PROVINCE_LACKS)),
  };
}

export const column = (
  outcome: 'passed' | 'partial',
  counts: readonly number[],
  details: Readonly<Record<string, unknown>> = {},
): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: {
    url: COLUMN,
    linkedFromHome: true,
    newest: '2022-12-13',
    ageDays: 7,
    byMonth: monthly(2022, counts),
    ...details,
  },
});
export const COUNTS = [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1];
const found = (title: string): Expected => ({ ...PASSED, details: { found: 1, articles: [{ title }] } });

type Index = Readonly<Record<string, unknown>>;
const INDICES: readonly Index[] = [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.31, rank: 20 },
  { index: 'SIPAS', state: 'current', year: 2021, value: 83.92, rank: 47 },
  { index: 'PAPI', state: 'stale', year: 2020, value: 42.13 },
  { index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30 },
];
const indices = (change: Index): readonly Index[] =>
  INDICES.map((one) => (one['index'] === change['index'] ? change : one));
export const named = (missing: string | null) =>
  ['76/NQ-CP', '05-NQ/TU', '5158/QĐ-UBND', '5165/QĐ-UBND', '64/KH-UBND'].map((number) => ({
    number,
    state:
      number === missing ? 'missing' : number.startsWith('5158') || number.startsWith('64/') ? 'cited' : 'published',
  }));
export const HOTLINE_DETAILS = {
  url: HOTLINE,
  phones: ['+842383598779'],
  emails: ['cchc.dost@nghean.gov.vn'],
  conflicts: [],
};

const truth: Truth = {
  'cchc-column': column('passed', COUNTS),
  'procedure-set': {
    ...PASSED,
    details: { reference: 12, listed: 12, coverage: 1, missing: [], abolishedListed: [], unknown: [] },
  },
  'procedure-detail': {
    outcome: 'partial',
    details: {
      checked: 12,
      complete: 11,
      incomplete: [{ code: full(FORMLESS), missingParts: ['form'] }],
      withoutDetail: [],
    },
  },
  'procedure-set-province': {
    outcome: 'partial',
    credit: 11 / 12,
    details: { listed: 11, missing: [{ code: full(PROVINCE_LACKS) }], unknown: [] },
  },
  hotline: { ...PASSED, details: HOTLINE_DETAILS },
  feedback: { ...PASSED, details: { url: FEEDBACK, ways: ['address', 'email'], process: true } },
  'lookup-guide': { ...PASSED, details: { url: LOOK_UP } },
  workflows: { ...PASSED, details: { url: WORKFLOWS, attachments: 2 } },
  simplification: found('Rà soát, đơn giản hóa thủ tục hành chính: đề nghị bỏ hai loại giấy tờ'),
  'service-centre': found(
    'Bộ phận một cửa của Sở tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh như thế nào?',
  ),
  postal: FAILED,
  'online-service': { ...PASSED, details: { guidance: GUIDE } },
  organisation: { ...PASSED, details: { url: ORGANISATION } },
  conduct: found('Chấn chỉnh kỷ luật, kỷ cương hành chính trong toàn Sở'),
  personnel: found('Thông báo tuyển dụng viên chức năm 2022'),
  autonomy: FAILED,
  'digital-government': PASSED,
  'e-office': found('100% văn bản đi của Sở được ký số trên phần mềm quản lý văn bản'),
  iso: { ...PASSED, details: { url: ISO } },
  indices: { outcome: 'partial', credit: 0.875, details: { indices: INDICES } },
  oversight: FAILED,
  models: found('“Thứ Năm không hẹn”: mô hình hay của công chức một cửa'),
  results: PASSED,
  'legal-drafting': found('Họp góp ý dự thảo nghị quyết quy phạm pháp luật về hỗ trợ đổi mới công nghệ'),
  'core-documents': { outcome: 'partial', credit: 0.8, details: { documents: named('64/KH-UBND') } },
  guides: PASSED,
};

const add =
  (list: string, ...line: Line) =>
  (site: Site): void => {
    site.lists[list]?.posts.push(...postsOf([line], (title) => `${site.lists[list]?.path ?? ''}/${slug(title)}`));
  };

const mutations: readonly Mutation[] = [
  {
    id: 'the menu calls the column otherwise',
    change: (site) => {
      site.menu = site.menu.map((one) => (one.href === COLUMN ? { ...one, words: 'Công tác CCHC' } : one));
    },
    truth: { 'cchc-column': column('passed', COUNTS) },
  },
  {
    id: 'June’s article is posted in July',
    change: (site) => void (postOf(site, 'reform', 'Tọa đàm').date = '2022-07-02'),
    truth: { 'cchc-column': column('partial', [2, 1, 1, 1, 1, 0, 2, 1, 1, 1, 2, 1]) },
  },
  {
    id: 'the hotline gives no address for mail',
    change: (site) => change(site, HOTLINE, '<li>Email: cchc.dost@nghean.gov.vn</li>', ''),
    truth: { hotline: { ...HALF, details: { ...HOTLINE_DETAILS, emails: [] } } },
  },
  {
    id: 'the hotline is a picture',
    change: (site) =>
      change(
        site,
        HOTLINE,
        HOTLINE_MAIN,
        '<p class="rtecenter"><img src="/sites/default/files/duong-day-nong.jpg" alt="" style="width:720px" /></p>',
      ),
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'the label of the hotline is another',
    change: (site) =>
      change(
        site,
        HOTLINE,
        'ĐƯỜNG DÂY NÓNG CẢI CÁCH HÀNH CHÍNH',
        'SỐ ĐIỆN THOẠI TIẾP NHẬN PHẢN ÁNH, KIẾN NGHỊ VỀ CẢI CÁCH HÀNH CHÍNH',
      ),
    truth: { hotline: { ...PASSED, details: HOTLINE_DETAILS } },
  },
  {
    id: 'nobody says how feedback is handled',
    change: (site) =>
      change(site, FEEDBACK, HANDLED, '<p>Văn phòng Sở trân trọng cảm ơn những đóng góp của tổ chức, cá nhân.</p>'),
    truth: { feedback: { ...HALF, details: { url: FEEDBACK, ways: ['address', 'email'], process: false } } },
  },
  {
    id: 'the guide to looking up is not written',
    change: (site) =>
      change(site, LOOK_UP, LOOK_UP_MAIN, '<p>Chuyên mục đang trong quá trình biên tập, mời quý vị quay lại sau.</p>'),
    truth: { 'lookup-guide': { ...HALF, details: { url: LOOK_UP } } },
  },
  {
    id: 'workflows moved',
    change: (site) => {
      const moved = site.pages[WORKFLOWS];
      if (moved === undefined) throw new Error('no workflows');
      delete site.pages[WORKFLOWS];
      site.pages['/node/7741'] = moved;
      site.menu = site.menu.map((one) => ({
        ...one,
        under: (one.under ?? []).map((two) =>
          two.href === WORKFLOWS ? { href: '/node/7741', words: 'QTNB, QTĐT giải quyết TTHC' } : two,
        ),
      }));
    },
    truth: { workflows: { ...PASSED, details: { url: '/node/7741', attachments: 2 } } },
  },
  {
    id: 'PCI is what the province aims at',
    change: (site) => {
      const post = postOf(site, 'news', 'PCI');
      post.title = 'Nghệ An đặt mục tiêu vào nhóm 25 bảng xếp hạng PCI năm 2021';
      post.lead = 'Tỉnh phấn đấu Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2021 đạt từ 65 điểm trở lên.';
    },
    truth: {
      indices: { outcome: 'partial', credit: 0.625, details: { indices: indices({ index: 'PCI', state: 'missing' }) } },
    },
  },
  {
    id: 'a post on files by post',
    change: add(
      'news',
      '2022-05-05',
      'Nhận kết quả tại nhà: chỉ cần đăng ký với nhân viên bưu điện',
      'Sở phối hợp Bưu điện tỉnh nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích.',
    ),
    truth: { postal: PASSED },
  },
  {
    id: 'a unit pays its own way',
    change: add(
      'news',
      '2022-11-21',
      'Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng tự bảo đảm toàn bộ chi thường xuyên từ năm 2023',
      'UBND tỉnh giao quyền tự chủ tài chính cho Trung tâm, đơn vị sự nghiệp công lập trực thuộc Sở, giai đoạn 2023 - 2025.',
    ),
    truth: { autonomy: PASSED },
  },
  {
    id: 'people watch over reform',
    change: add(
      'reform',
      '2022-12-01',
      'Mặt trận và người dân cùng giám sát việc giải quyết thủ tục hành chính',
      'Phát huy vai trò giám sát của nhân dân đối với công tác cải cách hành chính, Sở mời đại diện khối, xóm dự buổi đối thoại.',
    ),
    truth: { oversight: PASSED, 'cchc-column': column('passed', [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2]) },
  },
  {
    id: 'an abolished procedure is still listed',
    change: (site) => void site.procedures.push(procedure([...GONE])),
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: { listed: 12, coverage: 1, abolishedListed: [{ code: full(GONE[0]) }] },
      },
      'procedure-detail': {
        outcome: 'partial',
        details: { incomplete: [{ code: full(FORMLESS), missingParts: ['form'] }], withoutDetail: [] },
      },
    },
  },
  {
    id: 'the province lists all',
    change: (site) => void Object.assign(site.province, province(OWN)),
    truth: { 'procedure-set-province': { ...PASSED, details: { listed: 12, missing: [] } } },
  },
  {
    id: 'the plan of January is cited',
    change: (site) =>
      void (postOf(site, 'reform', 'Họp Ban Chỉ đạo').more = [
        'Cuộc họp căn cứ Kế hoạch số 64/KH-UBND ngày 28 tháng 01 năm 2022 của Ủy ban nhân dân tỉnh về cải cách hành chính.',
      ]),
    truth: { 'core-documents': { ...PASSED, details: { documents: named(null) } } },
  },
  {
    id: 'nobody is recruited',
    change: (site) => {
      const list = site.lists['notices'];
      if (list !== undefined) list.posts = list.posts.filter(({ title }) => !title.includes('tuyển dụng'));
    },
    truth: { personnel: FAILED },
  },
  { id: 'no page on feedback', change: (site) => without(site, FEEDBACK), truth: { feedback: FAILED } },
];

export const NGHE_AN: Portal = {
  id: 'Nghệ An, Drupal, 20/12/2022',
  plan: 'nghean-skhcn-2022',
  asOf: '2022-12-20',
  reference: [...OWN.map(([code, name]) => [full(code), name] as const), [full(GONE[0]), GONE[1], true]],
  make,
  render,
  truth,
  mutations,
};
