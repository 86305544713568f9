/** Sở Kế hoạch và Đầu tư Bắc Ninh on DotNetNuke, 06/12/2022. */

import {
  postOf,
  type Expected,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import { listOf, mainOf } from '../unseen-26/own.ts';
import {
  change,
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
import { FIELDS, render, tab } from './bac-ninh-look.ts';

export const COLUMN = tab(63);
export const ORGANISATION = tab(71);
export const FEEDBACK = tab(90);
const ASSESSMENT = tab(91);
export const ISO = tab(92);

const UPDATES = 'Bốn thủ tục đăng ký doanh nghiệp được thay từ ngày 01/7';
const INVESTMENT = 'Hồ sơ dự án đầu tư công: trình qua mạng, không nhận bản giấy';
export const ONE_STOP = 'Quý I: bộ phận một cửa của Sở trả trước hạn chín trên mười hồ sơ';
const RESULTS = 'Sáu tháng, Sở làm xong 21 trên 34 việc cải cách hành chính';
export const SIMPLER = 'Phương án đơn giản hóa sáu thủ tục hành chính lĩnh vực đấu thầu';
const RECRUIT = 'Kết quả xét tuyển viên chức Trung tâm Hỗ trợ doanh nghiệp';

const REFORM: readonly Line[] = [
  [
    '2022-01-14',
    'Hội nghị triển khai công tác cải cách hành chính năm 2022 của Sở',
    'Hội nghị quán triệt Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ.',
    ['Giám đốc Sở yêu cầu các phòng chủ động, không đẩy việc cho nhau.'],
  ],
  [
    '2022-02-22',
    'Sở nhận 12 đầu việc trong kế hoạch cải cách hành chính của tỉnh',
    'Kế hoạch số 22/KH-UBND ngày 18/01/2022 của UBND tỉnh nêu tên từng cơ quan chủ trì.',
  ],
  [
    '2022-03-31',
    ONE_STOP,
    'Theo cơ chế một cửa, một cửa liên thông, trong ba tháng Sở tiếp nhận 3.412 hồ sơ, trả trước hạn 92%.',
  ],
  [
    '2022-04-15',
    INVESTMENT,
    'Các thủ tục hành chính về đầu tư công như thẩm định, điều chỉnh chủ trương đầu tư được tiếp nhận, giải quyết trực tuyến toàn bộ.',
  ],
  [
    '2022-05-06',
    'Công bố PCI năm 2021: Bắc Ninh giữ hạng bảy',
    'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2021 của Bắc Ninh đạt 69,45 điểm, xếp thứ 7 cả nước, kết quả của nỗ lực cải cách hành chính.',
  ],
  [
    '2022-05-27',
    'Bắc Ninh vào nhóm mười tỉnh đứng đầu về cải cách hành chính',
    'Bộ Nội vụ công bố kết quả các chỉ số cải cách hành chính năm 2021 của các tỉnh.',
    [
      '<table border="1" cellpadding="3"><tr><td>Chỉ số (năm 2021)</td><td>Kết quả của Bắc Ninh</td><td>Xếp hạng</td></tr><tr><td>PAR INDEX</td><td>88,47%</td><td>9</td></tr><tr><td>SIPAS</td><td>89,13%</td><td>14</td></tr></table>',
    ],
  ],
  [
    '2022-06-24',
    UPDATES,
    'Chủ tịch UBND tỉnh vừa có quyết định công bố danh mục thủ tục hành chính được thay thế, sửa đổi thuộc thẩm quyền giải quyết của Sở.',
  ],
  ['2022-07-08', RESULTS, 'Báo cáo kết quả cải cách hành chính sáu tháng đầu năm của Sở chỉ ra năm việc chậm tiến độ.'],
  [
    '2022-08-12',
    'Thanh niên Sở ra quân tuyên truyền cải cách hành chính',
    'Hơn 600 tờ gấp được phát tận tay doanh nghiệp trong ba ngày.',
  ],
  [
    '2022-09-09',
    'Các phòng kiểm tra chéo công tác cải cách hành chính',
    'Mỗi phòng cử một người xem sổ sách của phòng khác, lập phiếu nhận xét.',
  ],
  [
    '2022-10-14',
    'Tập huấn cải cách hành chính cho công chức mới',
    'Lớp học một ngày có 22 học viên là công chức mới được phân công.',
  ],
  [
    '2022-11-11',
    'Tổ giúp việc cải cách hành chính của Sở họp bàn việc cuối năm',
    'Tổ thống nhất phấn đấu năm 2022 chỉ số ICT INDEX của tỉnh vào nhóm mười địa phương đứng đầu.',
  ],
  [
    '2022-12-01',
    'Sở hoàn thành tự chấm điểm cải cách hành chính',
    'Bảng điểm và tài liệu kiểm chứng đã gửi Sở Nội vụ trước hạn hai ngày.',
  ],
  [null, SIMPLER, 'Thời hạn giải quyết sáu thủ tục hành chính được cắt giảm từ 20% đến 35%.'],
];
const PICTURED = ['Hội nghị triển khai', 'Thanh niên Sở'];

const NEWS: readonly Line[] = [
  [
    '2021-04-20',
    'PAPI năm 2020: Bắc Ninh được 46,12 điểm',
    'Chỉ số PAPI năm 2020 của tỉnh Bắc Ninh đạt 46,12 điểm, xếp thứ 3 toàn quốc.',
  ],
  [
    '2022-01-05',
    'Giao ban công tác tháng 01/2022',
    'Các phòng báo cáo việc đã làm trong tháng trước và đăng ký việc tháng này.',
  ],
  [
    '2022-01-20',
    'Thăm, tặng quà Tết gia đình chính sách tại huyện Gia Bình',
    'Đoàn trao 30 suất quà, mỗi suất trị giá một triệu đồng.',
  ],
  ['2022-02-10', 'Ra quân trồng cây đầu Xuân Nhâm Dần', 'Công đoàn Sở trồng 50 cây giáng hương dọc kênh Tào Khê.'],
  [
    '2022-02-18',
    'Họp thẩm định quy hoạch tỉnh thời kỳ 2021 - 2030',
    'Hội đồng góp ý về dự báo dân số, nhu cầu điện nước và phương án phân khu.',
  ],
  ['2022-03-08', 'Tọa đàm kỷ niệm Ngày Quốc tế Phụ nữ', 'Chị em ôn lại truyền thống và thi cắm hoa.'],
  [
    '2022-03-22',
    'Tình hình kinh tế - xã hội quý I: công nghiệp tăng khá',
    'Chỉ số sản xuất công nghiệp tăng 9,1% so với cùng kỳ.',
  ],
  ['2022-04-07', 'Làm việc với đoàn Ngân hàng Phát triển châu Á', 'Hai bên trao đổi dự án cấp nước sạch liên xã.'],
  [
    '2022-04-26',
    'Rà soát tiến độ đường Vành đai 4',
    'Chủ đầu tư cam kết bàn giao mặt bằng đoạn qua Quế Võ trong tháng Sáu.',
  ],
  ['2022-05-12', RECRUIT, 'Hội đồng xét tuyển thông báo danh sách sáu thí sinh trúng tuyển viên chức năm 2022.'],
  [
    '2022-05-19',
    'Đoàn giám sát của HĐND tỉnh nghe báo cáo về chương trình nông thôn mới',
    'Đoàn đề nghị bổ sung số liệu của ba huyện.',
  ],
  [
    '2022-06-08',
    'Hội thảo mô hình kinh tế tuần hoàn trong khu công nghiệp',
    'Diễn giả giới thiệu mô hình dùng chung hơi nước, tái sử dụng nước thải.',
  ],
  ['2022-06-21', 'Chúc mừng các cơ quan báo chí', 'Lãnh đạo Sở đến thăm, tặng hoa Đài Phát thanh và Truyền hình tỉnh.'],
  ['2022-07-14', 'Giải ngân vốn ngân sách đạt 38%', 'Nhiều công trình vướng mặt bằng, giá thép và giá cát tăng.'],
  ['2022-07-26', 'Dâng hương nghĩa trang liệt sĩ', 'Đoàn viên công đoàn thắp nến tri ân tối 26/7.'],
  [
    '2022-08-04',
    'Khảo sát vị trí xây cầu vượt đường sắt',
    'Ba phương án được so sánh về kinh phí và số hộ phải di dời.',
  ],
  ['2022-08-30', 'Họp bàn dự toán năm 2023', 'Các huyện trình nhu cầu vốn, ưu tiên trường học và đê kè.'],
  ['2022-09-15', 'Giải bóng bàn chào mừng Quốc khánh', 'Đội phòng Kinh tế ngành giành giải nhất nội dung đôi nam.'],
  ['2022-10-06', 'Kinh tế chín tháng: xuất khẩu tăng 15%', 'Điện thoại và linh kiện vẫn chiếm phần lớn kim ngạch.'],
  ['2022-10-20', 'Gặp mặt nữ công chức ngày 20/10', 'Chương trình có phần thi nấu ăn giữa các tổ công đoàn.'],
  ['2022-11-03', 'Kiểm tra thực địa kè sông Cầu', 'Đoạn kè dài 1,2 km đã hoàn thành phần móng.'],
  ['2022-11-24', 'Hội nghị góp ý dự thảo Luật Giá', 'Đại biểu nêu vướng mắc khi định giá hàng dự trữ.'],
];

const ENTERPRISE: readonly Line[] = [
  [
    '2022-01-12',
    'Doanh nghiệp FDI thưởng Tết bình quân 7,2 triệu đồng',
    'Mức thưởng cao nhất thuộc về một doanh nghiệp điện tử ở Yên Phong.',
  ],
  ['2022-02-25', 'Hơn 180 doanh nghiệp thành lập mới trong tháng Hai', 'Tổng vốn đăng ký đạt 1.900 tỷ đồng.'],
  ['2022-03-15', 'Gặp gỡ doanh nghiệp Hàn Quốc', 'Doanh nghiệp nêu khó khăn về chỗ ở cho chuyên gia.'],
  [
    '2022-04-19',
    'Đăng ký doanh nghiệp qua mạng tăng nhanh',
    'Chín trên mười hồ sơ thành lập doanh nghiệp quý I được gửi qua mạng.',
  ],
  ['2022-05-17', 'Khởi công nhà máy vật liệu bán dẫn', 'Dự án có vốn 1,6 tỷ USD tại Yên Phong II-C.'],
  ['2022-06-15', 'Ưu đãi thuế cho doanh nghiệp nhỏ và vừa', 'Chuyên gia giải thích cách tính và các mốc kê khai.'],
  ['2022-07-20', 'Hội chợ hàng công nghiệp hỗ trợ', 'Hội chợ có 210 gian hàng của 12 tỉnh.'],
  ['2022-08-18', 'Lớp khởi sự kinh doanh cho thanh niên', 'Học viên học cách lập phương án kinh doanh và gọi vốn.'],
  ['2022-09-22', 'Doanh nghiệp gỗ Đồng Kỵ tìm thị trường mới', 'Đơn hàng sang Ấn Độ và Trung Đông tăng trở lại.'],
  ['2022-10-25', 'Vinh danh 45 doanh nhân tiêu biểu', 'Lễ trao giải diễn ra tại Trung tâm Văn hóa Kinh Bắc.'],
  ['2022-11-17', 'Kết nối ngân hàng và doanh nghiệp', 'Năm ngân hàng ký hợp đồng cho vay với 17 doanh nghiệp.'],
];

const LIST: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.010026', 'Thông báo thay đổi thông tin của cổ đông sáng lập công ty cổ phần chưa niêm yết', FIELDS[0]],
  ['1.005114', 'Thông báo lập địa điểm kinh doanh', FIELDS[0]],
  ['2.001610', 'Đăng ký thành lập doanh nghiệp tư nhân', FIELDS[0]],
  ['2.002043', 'Đăng ký thành lập công ty cổ phần', FIELDS[0]],
  ['2.002029', 'Thông báo tạm ngừng kinh doanh', FIELDS[0]],
  ['1.009645', 'Chấp thuận chủ trương đầu tư của UBND cấp tỉnh', FIELDS[1]],
  ['1.009664', 'Cấp giấy chứng nhận đăng ký đầu tư với dự án không phải chấp thuận chủ trương', FIELDS[1]],
  ['1.009731', 'Thành lập văn phòng điều hành của nhà đầu tư nước ngoài trong hợp đồng BCC', FIELDS[1]],
  ['2.002283', 'Danh mục dự án đầu tư có sử dụng đất do nhà đầu tư đề xuất', FIELDS[2]],
  ['1.009491', 'Thẩm định báo cáo nghiên cứu khả thi dự án PPP do nhà đầu tư đề xuất', FIELDS[2]],
];
const GONE = [
  '2.001992',
  'Chuyển đổi công ty trách nhiệm hữu hạn thành công ty cổ phần theo mẫu cũ',
  FIELDS[0],
] as const;

const procedure = ([code, name, field]: readonly [string, string, string], at: number): Procedure => ({
  code: `${code}.000.00.00.H05`,
  name,
  field,
  path: at % 3 === 2 ? null : `${tab(81)}&ID=${730 + at}`,
  parts: wholeParts('Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh', 3, 'Luật Doanh nghiệp năm 2020'),
});

export const HOTLINE =
  '<table width="100%" class="LeftBox"><tr><td class="BoxHead">ĐƯỜNG DÂY NÓNG</td></tr><tr><td>Tiếp nhận phản ánh của tổ chức, công dân<br><img src="images/tel.gif"> <b>02223.824.866</b><br><img src="images/mail.gif"> <a href="mailto:duongdaynong.skhdt@bacninh.gov.vn">duongdaynong.skhdt@bacninh.gov.vn</a></td></tr></table>';
const WAYS =
  '<p>Tổ chức, cá nhân có phản ánh, kiến nghị về quy định hành chính thuộc lĩnh vực Sở quản lý xin gửi về Văn phòng Sở:</p><p>- Gửi thư đến: Văn phòng Sở Kế hoạch và Đầu tư, số 6 đường Lý Thái Tổ, thành phố Bắc Ninh</p><p>- Qua thư điện tử: kiennghi.skhdt@bacninh.gov.vn</p>';
const STEPS =
  '<p><b>Các bước xử lý:</b></p><p>1. Văn phòng Sở vào sổ, phân loại trong 01 ngày làm việc.</p><p>2. Phòng chuyên môn xem xét, đề xuất trong 05 ngày làm việc.</p><p>3. Giám đốc Sở ký văn bản trả lời; kết quả gửi người phản ánh và đăng lên trang này.</p>';

function make(): Site {
  return {
    menu: [
      {
        href: tab(70),
        words: 'Giới thiệu',
        under: [
          { href: ORGANISATION, words: 'Chức năng nhiệm vụ' },
          { href: tab(73), words: 'Danh bạ' },
        ],
      },
      { href: tab(62), words: 'Tin tức - sự kiện' },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: FEEDBACK, words: 'Phản ánh, kiến nghị' },
          { href: ASSESSMENT, words: 'Đánh giá công chức một cửa' },
          { href: ISO, words: 'ISO 9001:2015' },
        ],
      },
      { href: tab(64), words: 'Doanh nghiệp - đầu tư' },
      { href: tab(80), words: 'Thủ tục hành chính' },
      { href: tab(85), words: 'Văn bản pháp quy' },
    ],
    lists: {
      news: {
        path: tab(62),
        label: 'Tin tức - sự kiện',
        posts: postsAt(NEWS, (_, at) => `${tab(62)}&NewsID=${1500 + at * 4}`),
      },
      reform: {
        path: COLUMN,
        label: 'Cải cách hành chính',
        posts: postsAt(REFORM, (_, at) => `${COLUMN}&NewsID=${2100 + at * 3}`).map((post, at) =>
          PICTURED.some((words) => post.title.startsWith(words))
            ? { ...post, image: `Portals/0/2022/cchc-${at}.jpg` }
            : post,
        ),
      },
      enterprise: {
        path: tab(64),
        label: 'Doanh nghiệp - đầu tư',
        posts: postsAt(ENTERPRISE, (_, at) => `${tab(64)}&NewsID=${3005 + at * 7}`),
      },
    },
    documents: {
      laws: {
        path: tab(85),
        label: 'Văn bản pháp quy',
        rows: [
          {
            number: '01/2021/NĐ-CP',
            date: '2021-01-04',
            about: 'Nghị định về đăng ký doanh nghiệp',
            by: 'Chính phủ',
            at: '/Portals/0/VB/nd01.pdf',
          },
          {
            number: '76/NQ-CP',
            date: '2021-07-15',
            about: 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
            by: 'Chính phủ',
            at: '/Portals/0/VB/nq76.pdf',
          },
          {
            number: '18-NQ/TW',
            date: '2017-10-25',
            about: 'Nghị quyết về sắp xếp tổ chức bộ máy của hệ thống chính trị',
            by: 'Ban Chấp hành Trung ương',
          },
          {
            number: '19-NQ/TW',
            date: '2017-10-25',
            about: 'Nghị quyết về đổi mới các đơn vị sự nghiệp công lập',
            by: 'Ban Chấp hành Trung ương',
          },
          {
            number: '2717/KH-UBND',
            date: '2021-12-30',
            about: 'Kế hoạch trồng cây xanh đô thị',
            by: 'UBND tỉnh',
            at: '/Portals/0/VB/kh2717.pdf',
          },
        ],
      },
    },
    pages: {
      [tab(70)]: {
        title: 'Giới thiệu',
        main: '<p>Ngành Kế hoạch và Đầu tư Bắc Ninh được tái lập cùng tỉnh năm 1997.</p>',
      },
      [ORGANISATION]: {
        title: 'Chức năng nhiệm vụ',
        main: '<P><STRONG>I. Vị trí, chức năng</STRONG></P><P>Sở Kế hoạch và Đầu tư là cơ quan chuyên môn thuộc UBND tỉnh, tham mưu về quy hoạch, kế hoạch phát triển kinh tế - xã hội, đầu tư, đấu thầu và đăng ký doanh nghiệp.</P><P><STRONG>II. Nhiệm vụ, quyền hạn</STRONG></P><P>Trình UBND tỉnh dự thảo kế hoạch năm năm và hằng năm; thẩm định dự án; thanh tra, kiểm tra và xử lý vi phạm theo thẩm quyền.</P><P><STRONG>III. Cơ cấu tổ chức</STRONG></P><P>Lãnh đạo Sở gồm Giám đốc và ba Phó Giám đốc. Các đơn vị: Văn phòng, Thanh tra, bảy phòng chuyên môn và một trung tâm trực thuộc.</P>',
      },
      [tab(73)]: {
        title: 'Danh bạ',
        main: '<table><tr><td>Văn phòng<td>0222.3822.569<tr><td>Phòng Đăng ký kinh doanh<td>0222.3823.130<tr><td>Thanh tra Sở<td>0222.3896.027</table>',
      },
      [FEEDBACK]: { title: 'Tiếp nhận phản ánh, kiến nghị', main: WAYS },
      [ASSESSMENT]: { title: 'Đánh giá công chức tại bộ phận một cửa', main: '<p><i>Đang cập nhật...</i></p>' },
      [ISO]: {
        title: 'Hệ thống quản lý chất lượng ISO 9001:2015',
        main: '<p>Sở công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn.</p><p><a href="Portals/0/iso/banhocongbo.pdf">Bản công bố và kết quả đánh giá nội bộ năm 2022</a></p>',
      },
      [tab(82)]: {
        title: 'Thủ tục hành chính cấp huyện',
        main: '<table border=1><tr><td>Mã<td>Tên thủ tục<td>Cơ quan thực hiện<tr><td>1.001612.000.00.00.H05<td>Đăng ký thành lập hộ kinh doanh<td>UBND cấp huyện<tr><td>2.000720.000.00.00.H05<td>Đăng ký thay đổi nội dung hộ kinh doanh<td>UBND cấp huyện</table>',
      },
      [tab(95)]: {
        title: 'Liên hệ',
        main: '<p>Mọi thư từ xin gửi về: Ban biên tập trang thông tin điện tử, số 6 Lý Thái Tổ. Thư điện tử: bbt.skhdt@bacninh.gov.vn</p>',
      },
      [tab(200)]: {
        title: 'English',
        main: '<p>Bac Ninh Department of Planning and Investment advises the provincial People’s Committee on planning and investment. This page was last revised in 2013.</p>',
      },
    },
    blocks: {
      left: HOTLINE,
      right:
        '<table><tr><td><a href="https://dichvucong.bacninh.gov.vn/" target="_blank"><img src="Portals/0/dvc.gif" border=0 alt="Dich vu cong"></a></td></tr><tr><td><a href="https://bacninh.gov.vn/"><img src="Portals/0/bn.gif" border=0></a></td></tr><tr><td class="Normal">Đường dây nóng Ban Quản lý các khu công nghiệp: 0222.3825.236</td></tr></table>',
      home: '<marquee scrollamount="3">Chào mừng 25 năm tái lập tỉnh (01/01/1997 - 01/01/2022)</marquee>',
    },
    procedures: LIST.map(procedure),
    served: Object.fromEntries(
      [
        '/Portals/0/VB/nd01.pdf',
        '/Portals/0/VB/nq76.pdf',
        '/Portals/0/VB/kh2717.pdf',
        '/Portals/0/VB/kh2717-skhdt.pdf',
        '/Portals/0/iso/banhocongbo.pdf',
      ].map((path) => [path, SCAN]),
    ),
    province: {},
  };
}

export const ALL = [4, 4, 4, 4, 5, 4, 4, 4, 3, 4, 4, 1];
export const REFORMS = [1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1];
export const cadence = (outcome: 'passed' | 'partial', all: readonly number[]): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: { byMonth: months(all, 2022), cchcByMonth: months(REFORMS, 2022) },
});
export const column = {
  url: COLUMN,
  linkedFromHome: true,
  newest: '2022-12-01',
  ageDays: 5,
  inPeriod: 13,
  byMonth: months(REFORMS, 2022),
  undated: 1,
};
const SET = { reference: 10, listed: 10, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };
export const documents = (plan: string) => [
  { number: '76/NQ-CP', state: 'published' },
  { number: '23/CT-TTg', state: 'cited' },
  { number: '22/KH-UBND', state: 'cited' },
  { number: '2717/KH-KHĐT', state: plan },
  { number: '18-NQ/TW', state: 'cited' },
  { number: '19-NQ/TW', state: 'cited' },
];

const truth: Truth = {
  organisation: { ...PASSED, details: { url: ORGANISATION, attachments: 0 } },
  hotline: {
    ...PASSED,
    details: { phones: ['+842223824866'], emails: ['duongdaynong.skhdt@bacninh.gov.vn'], conflicts: [] },
  },
  'procedure-set': { ...PASSED, details: SET },
  'procedure-updates': told(UPDATES),
  'staff-assessment': { ...HALF, details: { url: ASSESSMENT } },
  'feedback-process': { ...HALF, details: { url: FEEDBACK, ways: ['address', 'email'], process: false } },
  'article-cadence': cadence('partial', ALL),
  'cchc-column': { ...PASSED, details: column },
  'investment-online': told(INVESTMENT),
  simplification: { outcome: 'cantTell' },
  'one-stop': told(ONE_STOP),
  iso: { ...PASSED, details: { url: ISO, attachments: 1 } },
  personnel: told(RECRUIT),
  indices: {
    outcome: 'partial',
    credit: 3.5 / 5,
    details: {
      indices: [
        { index: 'PAR INDEX', state: 'current', year: 2021, value: 88.47, rank: 9 },
        { index: 'SIPAS', state: 'current', year: 2021, value: 89.13, rank: 14 },
        { index: 'PCI', state: 'current', year: 2021, value: 69.45, rank: 7 },
        { index: 'ICT INDEX', state: 'missing' },
        { index: 'PAPI', state: 'stale', year: 2020, value: 46.12, rank: 3 },
      ],
    },
  },
  'core-documents': { outcome: 'partial', credit: 5 / 6, details: { documents: documents('missing') } },
  results: PASSED,
  models: untold,
  oversight: untold,
};

export const reword = (site: Site, list: string, words: string, title: string, lead: string): void => {
  const post = postOf(site, list, words);
  post.title = title;
  post.lead = lead;
};

const mutations: readonly Mutation[] = [
  {
    id: 'September has its fourth article',
    change: (site) =>
      void listOf(site, 'enterprise').posts.push(
        ...postsAt(
          [['2022-09-29', 'Giá thuê nhà xưởng tăng nhẹ', 'Các khu công nghiệp ở Tiên Du gần kín chỗ.']],
          () => `${tab(64)}&NewsID=3901`,
        ),
      ),
    truth: { 'article-cadence': cadence('passed', [4, 4, 4, 4, 5, 4, 4, 4, 4, 4, 4, 1]) },
  },
  {
    id: 'no picture but the emblem of every article',
    change: (site) => {
      const list = listOf(site, 'reform');
      list.posts = list.posts.map((post) => {
        const bare = { ...post };
        delete bare.image;
        return bare;
      });
    },
    truth: { 'cchc-column': { ...HALF, details: column } },
  },
  {
    id: 'the hotline became a banner',
    change: (site) => {
      site.blocks['left'] =
        '<table width="100%" class="LeftBox"><tr><td class="BoxHead">ĐƯỜNG DÂY NÓNG</td></tr><tr><td><img src="Portals/0/ddn2022.jpg" width="190"></td></tr></table>';
    },
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'a digit fell out of the hotline',
    change: (site) => {
      site.blocks['left'] = HOTLINE.replace('02223.824.866', '02223.824.86');
    },
    truth: { hotline: FAILED },
  },
  {
    id: 'the page of a field answers with an error',
    change: (site) => {
      site.served['tab:linhvuc=2&tabid=80'] = {
        status: 500,
        body: '<html><body><h1>Server Error in "/" Application.</h1></body></html>',
      };
    },
    truth: { 'procedure-set': { outcome: 'cantTell', details: { missing: [] } } },
  },
  {
    id: 'an abolished procedure was left',
    change: (site) => void site.procedures.push(procedure(GONE, 20)),
    truth: {
      'procedure-set': { outcome: 'partial', credit: 0.9, details: { ...SET, abolishedListed: [{ code: GONE[0] }] } },
    },
  },
  {
    id: 'how feedback is handled',
    change: (site) => change(site, FEEDBACK, WAYS, WAYS + STEPS),
    truth: { 'feedback-process': { ...PASSED, details: { url: FEEDBACK, ways: ['address', 'email'], process: true } } },
  },
  {
    id: 'the assessment is there',
    change: (site) => {
      mainOf(site, ASSESSMENT).main =
        '<p>Kết quả lấy ý kiến khách hàng về công chức tại bộ phận một cửa của Sở trong quý III năm 2022 như sau:</p><table border=1><tr><td>Họ tên<td>Số phiếu<td>Rất hài lòng<td>Hài lòng<td>Không hài lòng<tr><td>Nguyễn Thị Dịu<td>112<td>80<td>31<td>1<tr><td>Đào Quang Khải<td>97<td>66<td>31<td>0<tr><td>Ngô Bích Liên<td>105<td>71<td>33<td>1</table><p>Ý kiến góp thêm tập trung vào chỗ ngồi chờ và máy lấy số. Văn phòng đã bổ sung ghế, sửa máy lấy số trong tháng Mười.</p>';
    },
    truth: { 'staff-assessment': { ...PASSED, details: { url: ASSESSMENT } } },
  },
  {
    id: 'the plan of the department is posted',
    change: (site) =>
      site.documents['laws']?.rows.push({
        number: '2717/KH-KHĐT',
        date: '2021-12-30',
        about: 'Kế hoạch cải cách hành chính năm 2022 của Sở',
        by: 'Sở Kế hoạch và Đầu tư',
        at: '/Portals/0/VB/kh2717-skhdt.pdf',
      }),
    truth: { 'core-documents': { ...PASSED, details: { documents: documents('published') } } },
  },
  {
    id: 'what goes online is founding a company',
    change: (site) =>
      reword(
        site,
        'reform',
        'Hồ sơ dự án đầu tư công',
        'Hồ sơ thành lập công ty: gửi qua mạng, không nhận bản giấy',
        'Thủ tục hành chính đăng ký doanh nghiệp được tiếp nhận, giải quyết trực tuyến toàn bộ.',
      ),
    truth: { 'investment-online': untold },
  },
  {
    id: 'a trial at the counter',
    change: (site) =>
      reword(
        site,
        'reform',
        'Các phòng kiểm tra chéo',
        'Thí điểm mô hình "Sáng thứ Bảy vì doanh nghiệp" tại bộ phận một cửa',
        'Cách làm mới trong cải cách hành chính giúp doanh nghiệp nhận kết quả ngoài giờ hành chính.',
      ),
    // whether a trial at the one-stop unit is among its results is open
    truth: { models: told('Thí điểm mô hình "Sáng thứ Bảy vì doanh nghiệp" tại bộ phận một cửa'), 'one-stop': PASSED },
  },
];

export const BAC_NINH: Portal = {
  id: 'Bắc Ninh, DotNetNuke, 06/12/2022',
  plan: 'bacninh-skhdt-2022',
  asOf: '2022-12-06',
  reference: [
    ...LIST.map(([code, name]) => [`${code}.000.00.00.H05`, name] as const),
    [`${GONE[0]}.000.00.00.H05`, GONE[1], true],
  ],
  make,
  render,
  truth,
  mutations,
};
