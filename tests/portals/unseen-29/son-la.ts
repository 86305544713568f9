/** Sở Khoa học và Công nghệ Sơn La on home-made WebForms, 05/12/2022: what stands there, what is true of it, what changes. */

import {
  postOf,
  swap,
  type DocumentRow,
  type Expected,
  type Mutation,
  type Portal,
  type Post,
  type Procedure,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import {
  change,
  changeRow,
  FAILED,
  HALF,
  months,
  PASSED,
  postsAt,
  SCAN,
  told,
  untold,
  wholeParts,
  type Line,
} from '../unseen-28/kit.ts';
import { PROCEDURES_AT, render } from './son-la-look.ts';

const COLUMN = '/Tin.aspx?Loai=7';
const GUIDANCE = '/VanBan.aspx?Loai=3';
const DOSSIERS = '/Trang.aspx?Id=31';
const OPINIONS = '/Trang.aspx?Id=36';
const GUIDE = '/Trang.aspx?Id=28';
const DVC = 'https://dichvucong.sonla.gov.vn/';

const AMENDED = 'Ba thủ tục hành chính được sửa đổi, hai thủ tục mới lĩnh vực sở hữu trí tuệ';
const CENTRE = 'Đến Trung tâm Phục vụ hành chính công tỉnh làm thủ tục: cần mang gì, gặp ai';
const ORDER = 'Giám đốc Sở yêu cầu siết chặt kỷ luật, kỷ cương, không đi muộn về sớm';
const INITIATIVE = 'Sáng kiến dùng chung tờ khai giúp bớt hai loại giấy tờ khi làm thủ tục';
const POST = 'Nhận kết quả tại nhà qua dịch vụ bưu chính công ích';
const PAR = 'Sơn La đứng thứ 29 cả nước về Chỉ số cải cách hành chính năm 2021';
const SIPAS = 'Mức độ hài lòng của người dân Sơn La năm 2021 đạt 88,02%';
const PAPI = 'Công bố PAPI 2021, Sơn La được 41,8 điểm';

/** Of the province, two a month. */
const POLICY: readonly Line[] = [
  [
    '2022-02-15',
    'UBND tỉnh ban hành kế hoạch cải cách hành chính năm 2022',
    'Kế hoạch giao 54 nhiệm vụ cho các sở, ngành.',
    ['Đó là Kế hoạch số 47/KH-UBND ngày 10/02/2022.'],
  ],
  [
    '2022-03-21',
    'Tỉnh ủy chỉ đạo đẩy mạnh cải cách hành chính tại các huyện biên giới',
    'Sáu huyện phải lập tổ công tác riêng.',
  ],
  [
    '2022-04-26',
    'Chủ tịch UBND tỉnh chủ trì họp Ban Chỉ đạo cải cách hành chính tỉnh',
    'Cuộc họp bàn việc của quý II.',
  ],
  [
    '2022-05-23',
    'Chủ trương mới của Chính phủ về cải cách hành chính nhà nước',
    'Sáu nội dung được nhấn mạnh trong giai đoạn tới.',
  ],
  ['2022-06-20', 'HĐND tỉnh chất vấn về cải cách hành chính', 'Năm đại biểu nêu câu hỏi tại kỳ họp giữa năm.'],
  [
    '2022-08-22',
    'Tỉnh Sơn La kiểm tra công tác cải cách hành chính tại tám huyện',
    'Đoàn kiểm tra do Sở Nội vụ chủ trì.',
  ],
  ['2022-10-24', 'Sơn La đôn đốc công tác cải cách hành chính quý IV', 'Hội nghị trực tuyến nối với 12 điểm cầu.'],
];

const REFORM: readonly Line[] = [
  ...POLICY,
  [
    '2022-01-10',
    'Ký giao ước thi đua về cải cách hành chính giữa các phòng của Sở',
    'Mười đơn vị cùng ký dưới sự chứng kiến của công đoàn.',
  ],
  [
    '2022-01-25',
    'Phân công nhiệm vụ cải cách hành chính đầu năm',
    'Mỗi việc có một người chịu trách nhiệm và ngày phải xong.',
  ],
  ['2022-02-23', CENTRE, 'Người dân lấy số, ngồi chờ gọi tên, nộp hồ sơ ở quầy số 9 và nhận giấy hẹn có mã vạch.'],
  ['2022-03-09', AMENDED, 'Danh mục mới có hiệu lực từ ngày 15/3, thay cho danh mục năm ngoái.'],
  ['2022-04-11', ORDER, 'Công chức không uống rượu bia giữa giờ; thái độ với dân phải hòa nhã.'],
  ['2022-05-10', PAR, 'PAR INDEX của tỉnh được 85,97 điểm, tăng ba bậc so với năm 2020.'],
  ['2022-06-07', SIPAS, 'Theo kết quả SIPAS vừa được Bộ Nội vụ công bố, Sơn La xếp thứ 24 trên 63 tỉnh.'],
  ['2022-07-06', INITIATIVE, 'Giải pháp của phòng Quản lý chuyên ngành đã áp dụng cho bốn thủ tục.'],
  ['2022-07-26', 'Lớp bồi dưỡng nghiệp vụ cải cách hành chính ở Mộc Châu', 'Bốn mươi học viên học trong ba ngày.'],
  ['2022-08-09', 'Đoàn viên Sở thi trắc nghiệm về cải cách hành chính', 'Giải nhất trả lời đúng 29 trên 30 câu.'],
  [
    '2022-09-13',
    'Giao ban công tác cải cách hành chính tháng 9 của Sở',
    'Các phòng báo việc chậm và xin gia hạn ba việc.',
  ],
  ['2022-09-27', 'Tờ gấp hỏi đáp về cải cách hành chính được in thêm', 'Hai nghìn tờ gấp phát về các xã.'],
  [
    '2022-10-06',
    'Rút kinh nghiệm việc tự chấm điểm cải cách hành chính',
    'Một số tài liệu kiểm chứng còn thiếu ngày tháng.',
  ],
  [
    '2022-11-08',
    'Phòng Quản lý khoa học sinh hoạt chuyên đề cải cách hành chính',
    'Buổi sinh hoạt kéo dài một buổi chiều.',
  ],
  ['2022-11-28', 'Sở chuẩn bị họp Ban Chỉ đạo cải cách hành chính cuối năm', 'Tài liệu gửi trước ba ngày.'],
  ['2021-12-20', 'Họp cuối năm 2021 của tổ giúp việc cải cách hành chính', 'Tổ giúp việc điểm lại công việc năm cũ.'],
  ['2021-11-15', 'Cuộc thi ảnh về cải cách hành chính', 'Ban tổ chức nhận 60 bức ảnh.'],
];

const NEWS: readonly Line[] = [
  ['2022-12-01', 'Trồng thử cây mắc ca xen cà phê ở Mai Sơn', 'Cây cao thêm 40 cm sau một mùa mưa.'],
  [
    '2022-11-22',
    'Hội thi sáng tạo kỹ thuật lần thứ 9: 71 giải pháp dự thi',
    'Giải pháp máy bóc vỏ gai ở Mường La được khen nhiều.',
  ],
  ['2022-11-16', 'Kiểm tra tem, nhãn hàng đóng gói sẵn', 'Bốn cơ sở phải sửa lại khối lượng ghi trên bao.'],
  ['2022-10-18', 'Mô hình nuôi ong của bà con Bó Mười', 'Mười hai hộ được hỗ trợ thùng ong và máy quay mật.'],
  ['2022-10-03', 'Hồ thủy điện Sơn La: khảo sát chất lượng nước', 'Nhóm nghiên cứu lấy mẫu ở 14 điểm.'],
  ['2022-09-07', 'Chỉ dẫn địa lý nhãn Sông Mã được bảo hộ', 'Vùng trồng gồm 19 xã.'],
  ['2022-08-16', 'Hạt giống rau bản địa được giữ trong kho lạnh', 'Kho giữ 200 mẫu của 35 loài.'],
  ['2022-07-19', 'Sơn La đặt mục tiêu PCI năm 2022 lọt nhóm 40', 'Tỉnh giao các ngành gỡ vướng cho doanh nghiệp.'],
  ['2022-06-14', 'Đo độ phóng xạ tại các mỏ niken', 'Kết quả trong ngưỡng cho phép.'],
  ['2022-05-16', PAPI, 'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh của Sơn La xếp thứ 33.'],
  ['2022-04-20', 'Ngày hội sách và đổi mới sáng tạo', 'Học sinh ba trường nội trú về dự.'],
  ['2022-03-02', 'Giống khoai sọ Thuận Châu được phục tráng', 'Củ đều, ít sượng hơn.'],
  [null, POST, 'Bưu tá mang kết quả giải quyết thủ tục hành chính đến tận bản, người nhận trả cước khi ký nhận.'],
  ['2021-10-12', 'Thăm vườn bơ ghép ở Yên Châu', 'Chủ vườn thu 12 tấn quả.'],
];

const NOTICES: readonly Line[] = [
  ['2022-11-30', 'Mời nộp báo giá văn phòng phẩm', 'Hạn nhận báo giá: 17 giờ ngày 09/12/2022.'],
  ['2022-09-19', 'Tuyển chọn đơn vị chủ trì đề tài mận sấy', 'Hồ sơ nhận đến ngày 20/10/2022.'],
  ['2022-05-05', 'Treo cờ ngày giải phóng Điện Biên', 'Treo từ ngày 06/5 đến hết ngày 08/5/2022.'],
];

const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.002690', 'Công nhận kết quả thực hiện nhiệm vụ không sử dụng ngân sách', 'Hoạt động khoa học'],
  ['1.002710', 'Đăng ký kết quả thực hiện nhiệm vụ cấp tỉnh', 'Hoạt động khoa học'],
  ['1.002722', 'Cấp lại Giấy chứng nhận đăng ký kết quả nhiệm vụ', 'Hoạt động khoa học'],
  ['2.002379', 'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế', 'An toàn bức xạ'],
  ['2.002382', 'Sửa đổi giấy phép tiến hành công việc bức xạ', 'An toàn bức xạ'],
  ['2.002383', 'Bổ sung giấy phép tiến hành công việc bức xạ', 'An toàn bức xạ'],
  ['1.000438', 'Cấp giấy xác nhận đăng ký lĩnh vực hoạt động đánh giá sự phù hợp', 'Đo lường'],
  ['1.000449', 'Thay đổi nội dung đăng ký lĩnh vực đánh giá sự phù hợp', 'Đo lường'],
  ['2.000212', 'Công bố sử dụng dấu định lượng', 'Đo lường'],
  ['1.000459', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng', 'Đo lường'],
];
const NEWCOMER = ['3.000401', 'Hỗ trợ nhận chuyển giao công nghệ mới', 'Hoạt động khoa học'] as const;

const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => ({
  code: `${code}.000.00.00.H52`,
  name,
  field,
  path: `/ThuTuc_ChiTiet.aspx?Ma=${code.replace('.', '')}`,
  parts: wholeParts('Sở Khoa học và Công nghệ tỉnh Sơn La', 8, 'Luật Năng lượng nguyên tử; Luật Đo lường'),
});

const at = (id: number): string => `/VanBan_ChiTiet.aspx?Id=${id}`;
const row = (number: string, date: string, about: string, by: string, where?: string): DocumentRow => ({
  number,
  date,
  about,
  by,
  ...(where === undefined ? {} : { at: where }),
});
const LAWS: readonly DocumentRow[] = [
  row('47/KH-UBND', '2022-02-10', 'Kế hoạch cải cách hành chính tỉnh Sơn La năm 2022', 'UBND tỉnh', at(118)),
  row('3126/QĐ-UBND', '2021-12-20', 'Quyết định công nhận xã đạt chuẩn nông thôn mới', 'UBND tỉnh', at(117)),
  row(
    '01/2018/TT-VPCP',
    '2018-11-23',
    'Thông tư hướng dẫn một số quy định của Nghị định về cơ chế một cửa',
    'Văn phòng Chính phủ',
    at(104),
  ),
  row('30/CT-TTg', '2018-10-30', 'Chỉ thị về nâng cao hiệu quả giải quyết thủ tục hành chính', 'Thủ tướng'),
  row('61/2018/NĐ-CP', '2018-04-23', 'Nghị định về cơ chế một cửa, một cửa liên thông', 'Chính phủ', at(102)),
  row(
    '45/2016/QĐ-TTg',
    '2016-10-19',
    'Quyết định về nhận gửi hồ sơ, chuyển trả kết quả qua bưu chính công ích',
    'Thủ tướng',
    at(101),
  ),
  row('35/NQ-CP', '2016-05-16', 'Nghị quyết về hỗ trợ và phát triển doanh nghiệp đến năm 2020', 'Chính phủ'),
];
const DIRECTIVES: readonly DocumentRow[] = [
  row('918/SKHCN-VP', '2022-10-26', 'V/v hướng dẫn chấm điểm cải cách hành chính của các đơn vị', 'Sở', at(215)),
  row('711/SKHCN-VP', '2022-08-17', 'V/v đôn đốc thực hiện kế hoạch cải cách hành chính', 'Sở', at(214)),
  row('402/SKHCN-VP', '2022-05-19', 'V/v hướng dẫn báo cáo cải cách hành chính định kỳ', 'Sở', at(213)),
  row('120/SKHCN-VP', '2022-02-22', 'V/v triển khai công tác cải cách hành chính năm 2022', 'Sở', at(212)),
];

const HOTLINE =
  '<TABLE width="100%" class=hop><TR><TD class=thanh>ĐƯỜNG DÂY NÓNG</TD></TR><TR><TD align=center><FONT color=red size=4><B>0212.3750.919</B></FONT></TD></TR><TR><TD align=center>Tiếp nhận tại: Văn phòng Sở, tầng 1, đường Lò Văn Giá, tổ 3, phường Chiềng Lề, thành phố Sơn La</TD></TR></TABLE>';
const DVC_ROW = `<TR><TD align=center><A href="${DVC}" target=_blank><IMG src="/Images/dvctt.gif" border=0 alt="Dịch vụ công trực tuyến"></A></TD></TR>`;

const quarter = (words: string, received: number, done: number, late: number): string =>
  `<P><B>${words}</B></P><TABLE border=1 cellSpacing=0><TR><TD>Tiếp nhận</TD><TD>Đã giải quyết</TD><TD>Quá hạn</TD></TR><TR><TD>${received}</TD><TD>${done}</TD><TD>${late}</TD></TR></TABLE>`;
const Q1 = quarter('Tình hình tiếp nhận, giải quyết hồ sơ quý I năm 2022', 41, 39, 0);
const Q2 = quarter('Tình hình tiếp nhận, giải quyết hồ sơ quý II năm 2022', 57, 55, 1);
const NINE = quarter('Tổng hợp hồ sơ 9 tháng đầu năm 2022', 152, 148, 1);

const opinion = (date: string, who: string, ask: string, reply: string | null): string =>
  `<TABLE width="100%" class=ykien><TR><TD><B>${who}</B> <I>(gửi ngày ${date})</I></TD></TR><TR><TD><B>Nội dung ý kiến:</B> ${ask}</TD></TR>${reply === null ? '' : `<TR><TD bgColor=#eeeeee><B>Trả lời của Sở:</B> ${reply}</TD></TR>`}</TABLE><HR>`;
const FIRST = opinion(
  '11/04/2022',
  'Ông Lò Văn Inh, Thuận Châu',
  'Thủ tục đăng ký kết quả đề tài phải nộp bốn bản in, đi lại tốn kém.',
  'Sở tiếp thu, từ tháng 5 chỉ nhận một bản in và một tệp điện tử.',
);
const SECOND = opinion(
  '18/08/2022',
  'Phòng khám Hoa Ban, TP Sơn La',
  'Mẫu tờ khai thiết bị X-quang trên trang tải về bị lỗi phông.',
  'Tệp mới đã được thay. Cảm ơn quý phòng khám.',
);
const THIRD = opinion(
  '21/11/2022',
  'Bà Vì Thị Xuân, Mộc Châu',
  'Đề nghị ghi rõ nơi nộp phí của thủ tục dấu định lượng.',
  null,
);

let count = 1000;
const posts = (loai: number, lines: readonly Line[]): Post[] =>
  postsAt(lines, () => `/Tin_ChiTiet.aspx?Loai=${loai}&Id=${(count += 3)}`);

function make(): Site {
  count = 1000;
  return {
    menu: [
      { href: '/Trang.aspx?Id=2', words: 'Giới thiệu', under: [{ href: '/Trang.aspx?Id=3', words: 'Cơ cấu tổ chức' }] },
      { href: '/Tin.aspx?Loai=1', words: 'Tin tức', under: [{ href: '/Tin.aspx?Loai=2', words: 'Thông báo' }] },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: GUIDANCE, words: 'Văn bản chỉ đạo, hướng dẫn CCHC' },
          { href: DOSSIERS, words: 'Tình hình giải quyết hồ sơ' },
        ],
      },
      {
        href: PROCEDURES_AT,
        words: 'Thủ tục hành chính',
        under: [
          { href: OPINIONS, words: 'Ý kiến của tổ chức, công dân về TTHC' },
          { href: GUIDE, words: 'Hướng dẫn dùng dịch vụ công' },
        ],
      },
      { href: '/VanBan.aspx?Loai=1', words: 'Văn bản pháp luật' },
      { href: '/Trang.aspx?Id=50', words: 'Hỏi đáp' },
      { href: '/Trang.aspx?Id=51', words: 'Danh bạ điện thoại' },
    ],
    lists: {
      news: { path: '/Tin.aspx?Loai=1', label: 'Tin tức', posts: posts(1, NEWS) },
      reform: { path: COLUMN, label: 'Cải cách hành chính', posts: posts(7, REFORM) },
      notices: { path: '/Tin.aspx?Loai=2', label: 'Thông báo', posts: posts(2, NOTICES) },
    },
    documents: {
      laws: { path: '/VanBan.aspx?Loai=1', label: 'Văn bản pháp luật', rows: [...LAWS] },
      directives: { path: GUIDANCE, label: 'Văn bản chỉ đạo, hướng dẫn cải cách hành chính', rows: [...DIRECTIVES] },
    },
    pages: {
      '/Trang.aspx?Id=2': {
        title: 'Giới thiệu',
        main: '<P>Sở Khoa học và Công nghệ được thành lập từ Ban Khoa học kỹ thuật của tỉnh. Trụ sở ở phường Chiềng Lề.</P>',
      },
      '/Trang.aspx?Id=3': {
        title: 'Cơ cấu tổ chức',
        main: '<P>Văn phòng, Thanh tra, ba phòng chuyên môn, Chi cục Tiêu chuẩn Đo lường Chất lượng, Trung tâm Ứng dụng.</P>',
      },
      [DOSSIERS]: { title: 'Tình hình giải quyết hồ sơ tại bộ phận một cửa', main: `${NINE}<HR>${Q2}<HR>${Q1}` },
      [OPINIONS]: {
        title: 'Ý kiến của tổ chức, công dân về thủ tục hành chính',
        main: `${THIRD}${SECOND}${FIRST}`,
      },
      [GUIDE]: {
        title: 'Hướng dẫn dùng dịch vụ công trực tuyến',
        main: '<P>Dịch vụ công mức độ 3 cho khai, gửi hồ sơ qua mạng; mức độ 4 thêm nộp phí qua mạng và nhận kết quả không phải đến nơi.</P><P>Vào Cổng dịch vụ công của tỉnh, bấm Đăng nhập, chọn tài khoản dịch vụ công quốc gia. Chọn Sở Khoa học và Công nghệ, chọn thủ tục, điền các ô có dấu sao, tải tệp lên rồi bấm Nộp hồ sơ. Mã hồ sơ được gửi về điện thoại của người nộp.</P>',
      },
      '/Trang.aspx?Id=50': {
        title: 'Hỏi đáp',
        main: '<P><B>Hỏi (ngày 03/05/2022):</B> Mua giống nấm rơm ở đâu?</P><P><B>Đáp:</B> Liên hệ Trung tâm Ứng dụng, có bán meo giống quanh năm.</P>',
      },
      '/Trang.aspx?Id=51': {
        title: 'Danh bạ điện thoại',
        main: '<TABLE border=1><TR><TD>Giám đốc</TD><TD>0212.3852.201</TD></TR><TR><TD>Văn phòng</TD><TD>0212.3852.206</TD></TR><TR><TD>Thanh tra</TD><TD>0212.3852.209</TD></TR></TABLE>',
      },
    },
    blocks: {
      left: HOTLINE,
      right: `<TABLE width="100%">${DVC_ROW}<TR><TD align=center><A href="https://sonla.gov.vn/"><IMG src="/Images/sonla.gif" border=0 alt="Cổng thông tin tỉnh"></A></TD></TR><TR><TD class=thanh>Điện thoại cần biết</TD></TR><TR><TD>Bệnh viện đa khoa tỉnh - đường dây nóng: 0965.371.515</TD></TR></TABLE>`,
    },
    procedures: OWN.map(procedure),
    served: Object.fromEntries(
      [101, 102, 104, 117, 118, 119, 212, 213, 214, 215, 216].map((id) => [`/Upload/VanBan/${id}.pdf`, SCAN]),
    ),
    province: province(OWN.slice(0, 8)),
  };
}

const provincePage = (title: string, main: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><div id="top"><a href="/">Trang chủ tỉnh Sơn La</a></div><h2>${title}</h2>${main}</body></html>`;
const province = (rows: typeof OWN): Site['province'] => ({
  '/': provincePage(
    'Cổng thông tin điện tử tỉnh Sơn La',
    '<p><a href="/thu-tuc/so-giao-thong">Thủ tục hành chính Sở Giao thông vận tải</a></p><p><a href="/thu-tuc/so-khcn">Thủ tục hành chính Sở Khoa học và Công nghệ</a></p>',
  ),
  '/thu-tuc/so-giao-thong': provincePage(
    'Thủ tục hành chính - Sở Giao thông vận tải',
    '<table><tr><th>Mã</th><th>Tên thủ tục</th></tr><tr><td>1.002835</td><td>Cấp mới giấy phép lái xe</td></tr></table>',
  ),
  '/thu-tuc/so-khcn': provincePage(
    'Thủ tục hành chính - Sở Khoa học và Công nghệ',
    `<table><tr><th>Mã</th><th>Tên thủ tục</th></tr>${rows.map(([code, name]) => `<tr><td>${code}</td><td>${name}</td></tr>`).join('')}</table>`,
  ),
});

const WHOLE = { reference: 10, listed: 10, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };

const BY_MONTH = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2];
const column = (
  outcome: 'passed' | 'partial',
  byMonth: readonly number[],
  newest = '2022-11-28',
  ageDays = 7,
): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: {
    url: COLUMN,
    linkedFromHome: true,
    newest,
    ageDays,
    inPeriod: byMonth.reduce((sum, one) => sum + one, 0),
    byMonth: months(byMonth, 2022),
    undated: 0,
  },
});
const periods = (two: string, three: string): readonly object[] => [
  { period: '2022-Q1', state: 'published' },
  { period: '2022-Q2', state: two },
  { period: '2022-Q3', state: three },
  { period: '2022-Q4', state: 'not-due' },
];
const documents = (last: string): readonly object[] => [
  { number: '61/2018/NĐ-CP', state: 'published' },
  { number: '01/2018/TT-VPCP', state: 'published' },
  { number: '35/NQ-CP', state: 'cited' },
  { number: '30/CT-TTg', state: 'cited' },
  { number: '45/2016/QĐ-TTg', state: 'published' },
  { number: '3162/QĐ-UBND', state: last },
  { number: '47/KH-UBND', state: 'published' },
];
const indices = (pci: object): readonly object[] => [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 85.97, rank: 29 },
  { index: 'PAPI', state: 'current', year: 2021, value: 41.8, rank: 33 },
  { index: 'SIPAS', state: 'current', year: 2021, value: 88.02, rank: 24 },
  pci,
];

const truth: Truth = {
  'procedure-set': { ...PASSED, details: { ...WHOLE, lists: [PROCEDURES_AT] } },
  'procedure-updates': told(AMENDED),
  'procedure-set-province': {
    outcome: 'partial',
    credit: 0.8,
    details: { reference: 10, listed: 8, missing: [{ code: '2.000212' }, { code: '1.000459' }], unknown: [] },
  },
  hotline: { ...PASSED, details: { phones: ['+842123750919'], conflicts: [] } },
  'published-feedback': { ...PASSED, details: { replied: 2, unreplied: 1 } },
  'cchc-column': column('passed', BY_MONTH),
  'policy-articles': { outcome: 'passed' },
  'service-centre': told(CENTRE),
  discipline: told(ORDER),
  'dossier-status': { outcome: 'partial', credit: 2 / 3, details: { periods: periods('published', 'missing') } },
  'guidance-documents': {
    ...PASSED,
    details: { url: GUIDANCE, linkedFromHome: true, newest: '2022-10-26', ageDays: 40, inPeriod: 4 },
  },
  models: untold,
  initiatives: told(INITIATIVE),
  indices: { outcome: 'partial', credit: 0.75, details: { indices: indices({ index: 'PCI', state: 'missing' }) } },
  'online-service': { ...PASSED, details: { links: [DVC], guidance: GUIDE } },
  postal: { outcome: 'cantTell' },
  'core-documents': { outcome: 'partial', credit: 6 / 7, details: { documents: documents('missing') } },
};

const mutations: readonly Mutation[] = [
  {
    id: 'one of April’s articles slips into May',
    change: (site) => void (postOf(site, 'reform', 'Chủ tịch UBND tỉnh').date = '2022-05-04'),
    truth: { 'cchc-column': column('partial', [2, 2, 2, 1, 3, 2, 2, 2, 2, 2, 2]) },
  },
  {
    id: 'the third quarter is told by itself',
    change: (site) =>
      change(site, DOSSIERS, NINE, quarter('Tình hình tiếp nhận, giải quyết hồ sơ quý III năm 2022', 54, 54, 0)),
    truth: { 'dossier-status': { ...PASSED, details: { periods: periods('published', 'published') } } },
  },
  {
    id: 'the second quarter is only within the half-year',
    change: (site) => change(site, DOSSIERS, Q2, quarter('Tổng hợp hồ sơ 6 tháng đầu năm 2022', 98, 94, 1)),
    truth: {
      'dossier-status': { outcome: 'partial', credit: 1 / 3, details: { periods: periods('missing', 'missing') } },
    },
  },
  {
    id: 'the hotline has no place',
    change: (site) => {
      site.blocks['left'] = HOTLINE.replace(/<TR><TD align=center>Tiếp nhận tại[^]*?<\/TR>/, '');
    },
    truth: { hotline: { ...HALF, details: { phones: ['+842123750919'], addresses: [] } } },
  },
  {
    id: 'the hotline is called feedback by phone',
    change: (site) => {
      site.blocks['left'] = swap(HOTLINE, 'ĐƯỜNG DÂY NÓNG', 'ĐIỆN THOẠI TIẾP NHẬN PHẢN ÁNH, KIẾN NGHỊ');
    },
    truth: { hotline: { ...PASSED, details: { phones: ['+842123750919'] } } },
  },
  {
    id: 'the hotline goes; directory, footer and hospital stay',
    change: (site) => void (site.blocks['left'] = ''),
    truth: { hotline: FAILED },
  },
  {
    id: 'the opinions are of the year before',
    change: (site) => {
      const page = site.pages[OPINIONS];
      if (page !== undefined) page.main = page.main.replaceAll('/2022)', '/2021)');
    },
    truth: { 'published-feedback': HALF },
  },
  {
    id: 'nobody replied',
    change: (site) => {
      const page = site.pages[OPINIONS];
      if (page !== undefined) page.main = page.main.replace(/<TR><TD bgColor=#eeeeee>[^]*?<\/TR>/g, '');
    },
    truth: { 'published-feedback': { ...HALF, details: { replied: 0, unreplied: 3 } } },
  },
  {
    id: 'the opinions go, questions about mushrooms stay',
    change: (site) => {
      delete site.pages[OPINIONS];
      site.menu = site.menu.map((one) => ({
        ...one,
        under: (one.under ?? []).filter(({ href }) => href !== OPINIONS),
      }));
    },
    truth: { 'published-feedback': FAILED },
  },
  {
    id: 'the last directive is of September',
    change: (site) =>
      changeRow(site.documents['directives'], '918/SKHCN-VP', (one) => ({ ...one, date: '2022-09-26' })),
    truth: { 'guidance-documents': { ...HALF, details: { url: GUIDANCE, newest: '2022-09-26', ageDays: 70 } } },
  },
  {
    id: 'an officer is held up as an example',
    change: (site) => {
      const post = postOf(site, 'reform', 'Tờ gấp hỏi đáp');
      post.title = 'Chị Quàng Thị Hặc, tấm gương công chức một cửa tận tụy trong cải cách hành chính';
      post.lead = 'Mười năm ở bộ phận một cửa, chị chưa để hồ sơ nào trễ hẹn.';
    },
    truth: { models: { outcome: 'passed' } },
  },
  {
    id: 'PCI has come',
    change: (site) => {
      const post = postOf(site, 'news', 'mục tiêu PCI');
      post.title = 'VCCI công bố Chỉ số năng lực cạnh tranh cấp tỉnh 2021';
      post.lead = 'PCI 2021 của Sơn La được 61,45 điểm, đứng thứ 52 trong 63 tỉnh, thành phố.';
      post.date = '2022-04-28';
    },
    truth: {
      indices: {
        ...PASSED,
        details: { indices: indices({ index: 'PCI', state: 'current', year: 2021, value: 61.45, rank: 52 }) },
      },
    },
  },
  {
    id: 'the post on the postal service is dated',
    change: (site) => void (postOf(site, 'news', 'bưu chính công ích').date = '2022-08-05'),
    truth: { postal: told(POST) },
  },
  {
    id: 'decision 3162, and not 3126',
    change: (site) =>
      changeRow(site.documents['laws'], '3126/QĐ-UBND', (one) => ({
        ...one,
        number: '3162/QĐ-UBND',
        about: 'Quyết định ban hành kế hoạch cải cách hành chính giai đoạn tới',
      })),
    truth: { 'core-documents': { ...PASSED, details: { documents: documents('published') } } },
  },
  {
    id: 'the list’s second page has one that nobody knows and lacks one',
    change: (site) => void (site.procedures = [...OWN.slice(0, 9), NEWCOMER].map(procedure)),
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: { listed: 9, missing: [{ code: '1.000459' }], unknown: [{ code: NEWCOMER[0] }] },
      },
    },
  },
  {
    id: 'no guide to online services',
    change: (site) => {
      delete site.pages[GUIDE];
      site.menu = site.menu.map((one) => ({ ...one, under: (one.under ?? []).filter(({ href }) => href !== GUIDE) }));
    },
    truth: { 'online-service': { ...HALF, details: { links: [DVC], guidance: null } } },
  },
];

export const SON_LA: Portal = {
  id: 'Sơn La, home-made WebForms, 05/12/2022',
  plan: 'sonla-skhcn-2022',
  asOf: '2022-12-05',
  reference: [
    ...OWN.map(([code, name]) => [`${code}.000.00.00.H52`, name] as const),
    ['1.000460', 'Chỉ định tổ chức thử nghiệm phục vụ quản lý nhà nước', true],
  ],
  make,
  render,
  truth,
  mutations,
};
