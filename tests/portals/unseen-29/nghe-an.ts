/** Sở Khoa học và Công nghệ Nghệ An on VNPT's Liferay, 25/11/2022: what stands there, what is true of it, what changes. */

import {
  postOf,
  slug,
  swap,
  type DocumentRow,
  type Expected,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import { change, FAILED, HALF, months, PASSED, postsAt, SCAN, told, untold, type Line } from '../unseen-28/kit.ts';
import { portlet, PROCEDURES_AT, render } from './nghe-an-look.ts';

const COLUMN = '/cai-cach-hanh-chinh';
const HOTLINE = '/duong-day-nong';
const FEEDBACK = '/phan-anh-kien-nghi';
const LOOK_UP = '/huong-dan-tim-thu-tuc';
const WORKFLOWS = '/quy-trinh-giai-quyet';
const ISO = '/he-thong-quan-ly-chat-luong';
const GUIDE = '/huong-dan-nop-ho-so-truc-tuyen';
const INDICES = '/ket-qua-cac-chi-so';
const MAP = '/so-do-cong';
const CONTACT = '/lien-he';
const DVC = 'https://dichvucong.nghean.gov.vn/';

const SIMPLER = 'Chín thủ tục về đo lường, bức xạ được cắt giảm 30% thời gian giải quyết';
const CENTRE = 'Từ ngày 01/3, hồ sơ của Sở nộp tại Trung tâm Phục vụ hành chính công, số 16 Trường Thi';
const POST = 'Bưu điện nhận hồ sơ, giao kết quả thủ tục hành chính tận nhà';
const RULES = 'Sở ban hành quy chế văn hóa công sở và quy tắc ứng xử của công chức, viên chức';
const INSPECTOR = 'Trao quyết định bổ nhiệm Chánh Thanh tra Sở';
const AUTONOMY = 'Giao quyền tự chủ tài chính cho hai đơn vị sự nghiệp thuộc Sở giai đoạn 2022 - 2026';
const WATCH = 'Mặt trận Tổ quốc tỉnh giám sát việc cải cách hành chính tại Sở';
const MODEL = 'Cách làm hay ở bộ phận một cửa: gọi điện báo trước, không để dân chờ';
const NINE = 'Chín tháng đầu năm 2022: Sở hoàn thành 41 trên 48 nhiệm vụ cải cách hành chính';
const CASES = 'Giải đáp năm vướng mắc thường gặp khi làm thủ tục đăng ký hoạt động khoa học và công nghệ';
const DIGITAL = [
  'Nghị quyết của Tỉnh ủy về chuyển đổi số: việc của ngành khoa học',
  'Mô hình đô thị thông minh ở thành phố Vinh sau một năm thử nghiệm',
] as const;

const REFORM: readonly Line[] = [
  [
    '2022-01-12',
    'Kiện toàn Ban Chỉ đạo cải cách hành chính của Sở',
    'Ban Chỉ đạo có chín thành viên do Giám đốc Sở làm Trưởng ban.',
  ],
  ['2022-02-22', CENTRE, 'Người nộp hồ sơ lấy số thứ tự ở sảnh tầng 1, tới quầy số 12 và nhận giấy hẹn tại đó.'],
  [
    '2022-03-08',
    'Ra quân kiểm tra cải cách hành chính tại các đơn vị trực thuộc',
    'Tổ kiểm tra làm việc với bốn đơn vị trong hai tuần và gửi thông báo kết luận từng nơi.',
    ['Nội dung kiểm tra bám theo Quyết định số 5158/QĐ - UBND ngày 30 tháng 12 năm 2021 của UBND tỉnh.'],
  ],
  ['2022-03-29', SIMPLER, 'Sau khi rà soát, thủ tục dài nhất chỉ còn 14 ngày thay vì 20 ngày như trước.'],
  ['2022-04-19', POST, 'Từ nay cá nhân, tổ chức có thể gửi hồ sơ và nhận kết quả qua dịch vụ bưu chính công ích.'],
  ['2022-05-17', RULES, 'Quy chế nêu rõ đạo đức công vụ, cách giao tiếp với dân và hình thức kỷ luật khi vi phạm.'],
  ['2022-07-05', WATCH, 'Đoàn giám sát gặp gỡ 20 người dân vừa nộp hồ sơ và xem sổ theo dõi tại bộ phận một cửa.'],
  ['2022-07-27', MODEL, 'Nhờ cách làm này, cả sáu tháng không có hồ sơ nào trễ hẹn mà không được xin lỗi.'],
  ['2022-08-16', CASES, 'Bài viết trả lời những câu hỏi mà công chức tiếp nhận hồ sơ phải nghe nhiều nhất.'],
  [
    '2022-09-23',
    'Tọa đàm cải cách hành chính trong đoàn viên thanh niên Sở',
    'Ba mươi lăm đoàn viên chia sẻ cách sắp xếp công việc hằng ngày.',
  ],
  ['2022-10-04', NINE, 'Bảy nhiệm vụ còn lại phải xong trước ngày 15/12; Sở cũng dự kiến việc cho năm 2023.'],
  [
    '2022-11-10',
    'Đoàn công tác tỉnh bạn tìm hiểu công tác cải cách hành chính ở Nghệ An',
    'Hai bên trao đổi kinh nghiệm phân công, kiểm tra và khen thưởng.',
  ],
  [
    '2021-12-14',
    'Nhìn lại một năm cải cách hành chính',
    'Bài tổng hợp cuối năm 2021 của Văn phòng Sở, có phần nói về những việc chưa làm được.',
  ],
  [
    '2021-11-02',
    'Phân công đầu mối theo dõi cải cách hành chính',
    'Mỗi phòng cử một người tổng hợp số liệu gửi Văn phòng vào thứ Sáu hằng tuần.',
  ],
];

const NEWS: readonly Line[] = [
  ['2022-11-23', 'Thử nghiệm nuôi hàu thái bình dương ở cửa biển Quỳnh Lưu', 'Sau bốn tháng, hàu đạt 12 con một cân.'],
  [
    '2022-11-18',
    'Trao giải cuộc thi sáng tạo dành cho thiếu niên, nhi đồng',
    'Giải nhất về tay em học sinh lớp 8 Đô Lương.',
  ],
  [
    '2022-11-08',
    'Chụp ảnh đa phổ các văn bản Hán Nôm ở đền Quả Sơn',
    'Nhóm nghiên cứu ghi lại chữ ký, dấu triện trên 40 đạo sắc đã mờ.',
  ],
  ['2022-10-27', 'Giống lạc L29 trên đất cát Diễn Châu', 'Năng suất cao hơn giống cũ 6 tạ mỗi héc ta.'],
  ['2022-10-12', INSPECTOR, 'Ông Trần Đình Khoa nhận nhiệm vụ từ ngày 15/10/2022, thời hạn giữ chức vụ năm năm.'],
  [
    '2022-09-15',
    'Bưu điện tỉnh phát hành bộ tem kỷ niệm về danh y Hải Thượng',
    'Bộ tem bưu chính gồm ba mẫu, có trưng bày tại nhà văn hóa Quỳnh Lưu.',
  ],
  ['2022-08-30', AUTONOMY, 'Hai trung tâm tự bảo đảm lần lượt 70% và 100% chi thường xuyên.'],
  ['2022-08-11', 'Mưa lớn, trạm quan trắc phóng xạ Kỳ Sơn vẫn chạy ổn định', 'Pin dự phòng giữ được 36 giờ.'],
  [
    '2022-07-21',
    'Tập huấn soạn thảo thuyết minh đề tài cấp cơ sở',
    'Học viên thực hành viết mục tiêu, sản phẩm, dự toán.',
  ],
  ['2022-06-28', 'Công bố tiêu chuẩn cơ sở cho nhút Thanh Chương', 'Tiêu chuẩn nêu độ mặn, độ chua, cách ghi nhãn.'],
  ['2022-06-09', 'Máy sấy cau bằng năng lượng mặt trời', 'Một mẻ 300 kg khô sau 40 giờ, đỡ tốn củi.'],
  ['2022-05-26', 'Khảo nghiệm phân bón hữu cơ từ vỏ hàu', 'Rau cải xanh bón thử cho thu hoạch sớm hơn ba ngày.'],
  ['2022-05-04', 'Kiểm định cột đo xăng dầu ở 52 cửa hàng', 'Hai cột đo bị dán tem tạm dừng.'],
  ['2022-04-06', 'Gặp mặt các nhà khoa học trẻ quê Nghệ An', 'Ba chục người đang học tập và làm việc xa quê về dự.'],
  [
    '2022-03-17',
    'Vườn sâm Puxailaileng đón đoàn chuyên gia dược liệu',
    'Đoàn đo sinh trưởng của 200 cây bốn năm tuổi.',
  ],
  ['2022-02-10', 'Đầu xuân trồng cây ở khu thực nghiệm Nghi Lộc', 'Một trăm gốc bưởi, na được trồng mới.'],
];

const DIGITAL_NEWS: readonly Line[] = [
  ['2022-08-24', DIGITAL[0], 'Sở được giao ba đề tài phục vụ chuyển đổi số nông nghiệp, y tế, du lịch.'],
  ['2022-05-12', DIGITAL[1], 'Đèn đường, bãi xe và camera được nối về một trung tâm điều hành đô thị thông minh.'],
  ['2021-09-09', 'Lớp học chuyển đổi số cho doanh nghiệp nhỏ', 'Lớp mở trong năm 2021 cho 40 chủ doanh nghiệp.'],
];

const NOTICES: readonly Line[] = [
  [
    '2022-11-21',
    'Mời tham gia xét chọn đơn vị in lịch năm 2023',
    'Hồ sơ gửi về phòng Kế hoạch - Tài chính trước ngày 02/12/2022.',
  ],
  ['2022-10-20', 'Lịch cắt điện trụ sở để sửa trạm biến áp', 'Cắt điện từ 07 giờ đến 11 giờ ngày 22/10/2022.'],
  ['2022-06-15', 'Danh mục nhiệm vụ khoa học đặt hàng năm 2023', 'Tổ chức, cá nhân gửi phiếu đăng ký về Sở.'],
  ['2022-04-25', 'Thông báo nghỉ lễ 30/4 và 01/5', 'Cơ quan nghỉ bốn ngày liền.'],
];

const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  [
    '1.001786',
    'Thủ tục cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ',
    'Hoạt động KH&CN',
  ],
  ['1.001747', 'Thủ tục thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động', 'Hoạt động KH&CN'],
  ['1.001677', 'Thủ tục cấp Giấy chứng nhận hoạt động lần đầu cho chi nhánh', 'Hoạt động KH&CN'],
  ['2.001143', 'Thủ tục hỗ trợ tổ chức có hoạt động liên kết nghiên cứu', 'Hoạt động KH&CN'],
  ['2.002380', 'Thủ tục cấp giấy phép tiến hành công việc bức xạ', 'An toàn bức xạ'],
  ['2.002381', 'Thủ tục gia hạn giấy phép tiến hành công việc bức xạ', 'An toàn bức xạ'],
  ['2.002384', 'Thủ tục cấp lại giấy phép tiến hành công việc bức xạ', 'An toàn bức xạ'],
  ['2.001209', 'Thủ tục đăng ký công bố hợp chuẩn', 'Tiêu chuẩn đo lường chất lượng'],
  ['2.001207', 'Thủ tục đăng ký công bố hợp quy', 'Tiêu chuẩn đo lường chất lượng'],
  ['2.001259', 'Thủ tục kiểm tra nhà nước về chất lượng hàng hóa nhập khẩu', 'Tiêu chuẩn đo lường chất lượng'],
  [
    '1.003542',
    'Thủ tục cấp Giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp',
    'Sở hữu trí tuệ',
  ],
  ['1.004473', 'Thủ tục đặt và tặng giải thưởng về khoa học và công nghệ', 'Hoạt động KH&CN'],
];
const GONE = [
  '2.000079',
  'Thủ tục thẩm định hợp đồng chuyển giao công nghệ bằng nguồn ngân sách',
  'Hoạt động KH&CN',
] as const;
const UNLISTED = '1.004473';
const FEELESS = '2.001209';
const BARE = '2.001143';

function procedure([code, name, field]: readonly [string, string, string]): Procedure {
  return {
    code: `${code}.000.00.00.H41`,
    name,
    field,
    path: code === BARE ? null : `/${code.replace('.', '')}`,
    parts: [
      [
        'Trình tự thực hiện',
        '<p>- Người nộp gửi hồ sơ tới quầy của Sở.</p><p>- Công chức xem hồ sơ, ghi giấy hẹn; thiếu thì hướng dẫn bổ sung một lần.</p><p>- Phòng chuyên môn thẩm định, trình lãnh đạo Sở ký.</p>',
      ],
      ['Cách thức thực hiện', 'Nộp trực tiếp, qua bưu chính hoặc trực tuyến'],
      [
        'Thành phần, số lượng hồ sơ',
        '<ul><li>Đơn theo mẫu</li><li>Bản sao tài liệu kèm theo</li></ul><p>Số lượng: 01 bộ</p>',
      ],
      ['Thời hạn giải quyết', '10 ngày làm việc kể từ khi nhận đủ hồ sơ'],
      ['Đối tượng thực hiện TTHC', 'Tổ chức'],
      ['Cơ quan giải quyết TTHC', 'Sở Khoa học và Công nghệ Nghệ An'],
      ['Kết quả thực hiện TTHC', 'Giấy chứng nhận, giấy phép hoặc văn bản từ chối nêu lý do'],
      ['Phí, lệ phí', code === FEELESS ? '&nbsp;' : 'Không quy định'],
      ['Tên mẫu đơn, mẫu tờ khai', '<a href="/documents/20182/mau-don.pdf">Mẫu đơn đề nghị</a>'],
      ['Yêu cầu, điều kiện', 'Không'],
      ['Căn cứ pháp lý', 'Luật Khoa học và Công nghệ năm 2013; thông tư của Bộ Khoa học và Công nghệ'],
    ],
  };
}

const lawAt = (number: string): string => `/van-ban/-/vanban/${slug(number)}`;
const law = (number: string, date: string, about: string, by: string): DocumentRow => ({
  number,
  date,
  about,
  by,
  at: lawAt(number),
});
const LAWS: readonly DocumentRow[] = [
  law('1987/SKHCN-VP', '2022-10-11', 'V/v báo cáo danh sách công chức trực Tết', 'Sở Khoa học và Công nghệ'),
  law('64/KH-UBND', '2022-01-28', 'Kế hoạch cải cách hành chính tỉnh năm 2022', 'UBND tỉnh'),
  law('5166/QĐ-UBND', '2021-12-30', 'Về việc giao dự toán cho Quỹ Bảo vệ rừng', 'UBND tỉnh'),
  law('05-NQ/TU', '2021-12-14', 'Nghị quyết về đẩy mạnh cải cách hành chính giai đoạn 2021 - 2025', 'Tỉnh ủy'),
  law(
    '76/NQ-CP',
    '2021-07-15',
    'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    'Chính phủ',
  ),
  law('27/2018/QH14', '2018-11-15', 'Luật Đặc xá', 'Quốc hội'),
];

const FORM =
  '<form action="/phan-anh-kien-nghi?p_p_id=gopy_WAR_vnptportalportlet&amp;p_p_lifecycle=1" method="post"><label>Họ và tên (*)</label><input type="text" name="_gopy_hoten"><label>Số điện thoại</label><input type="text" name="_gopy_dt"><label>Nội dung phản ánh, kiến nghị (*)</label><textarea name="_gopy_noidung" rows="6"></textarea><button type="submit" class="btn btn-primary">Gửi phản ánh</button></form>';
const HOTLINE_BOX = `<a href="${HOTLINE}"><img src="/documents/20182/banner-dd-nong.png" alt="Đường dây nóng cải cách hành chính" style="width:100%"></a>`;
const DVC_BOX = `<a target="_blank" href="${DVC}"><img src="/documents/20182/dvc-nghean.png" alt="Cổng dịch vụ công tỉnh" style="width:100%"></a>`;

const indexRow = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const PCI_ROW = indexRow('Năng lực cạnh tranh (PCI)', '65,04', '21', 'Chưa cập nhật', '');

function make(): Site {
  return {
    menu: [
      {
        href: '/gioi-thieu',
        words: 'Giới thiệu',
        under: [
          { href: '/vi-tri-chuc-nang', words: 'Vị trí, chức năng, nhiệm vụ' },
          { href: '/to-chuc-bo-may', words: 'Tổ chức bộ máy' },
        ],
      },
      {
        href: '/tin-hoat-dong',
        words: 'Tin hoạt động',
        under: [
          { href: '/chuyen-doi-so', words: 'Chuyển đổi số' },
          { href: '/thong-bao', words: 'Thông báo' },
        ],
      },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: INDICES, words: 'Kết quả các chỉ số' },
          { href: ISO, words: 'Hệ thống quản lý chất lượng' },
          { href: FEEDBACK, words: 'Gửi phản ánh, kiến nghị' },
        ],
      },
      {
        href: PROCEDURES_AT,
        words: 'Thủ tục hành chính',
        under: [
          { href: LOOK_UP, words: 'Hướng dẫn tìm kiếm TTHC trên mạng' },
          { href: WORKFLOWS, words: 'Quy trình nội bộ' },
          { href: GUIDE, words: 'Hướng dẫn nộp hồ sơ trực tuyến' },
        ],
      },
      { href: '/van-ban', words: 'Văn bản' },
      { href: '/tiep-cong-dan', words: 'Tiếp công dân' },
      { href: MAP, words: 'Sơ đồ cổng' },
      { href: CONTACT, words: 'Liên hệ' },
    ],
    lists: {
      news: {
        path: '/tin-hoat-dong',
        label: 'Tin hoạt động',
        posts: postsAt(NEWS, (title) => `/tin-hoat-dong/-/asset_publisher/m3Tq/content/${slug(title)}`),
      },
      reform: {
        path: COLUMN,
        label: 'Cải cách hành chính',
        posts: postsAt(REFORM, (title) => `${COLUMN}/-/asset_publisher/Kz8d/content/${slug(title)}`),
      },
      digital: {
        path: '/chuyen-doi-so',
        label: 'Chuyển đổi số',
        posts: postsAt(DIGITAL_NEWS, (title) => `/chuyen-doi-so/-/asset_publisher/p0Rx/content/${slug(title)}`),
      },
      notices: {
        path: '/thong-bao',
        label: 'Thông báo',
        posts: postsAt(NOTICES, (title) => `/thong-bao/-/asset_publisher/b7Wn/content/${slug(title)}`),
      },
    },
    documents: { laws: { path: '/van-ban', label: 'Văn bản', rows: [...LAWS] } },
    pages: {
      '/gioi-thieu': { title: 'Giới thiệu', main: '<p>Chọn mục cần xem ở trình đơn phía trên.</p>' },
      '/vi-tri-chuc-nang': {
        title: 'Vị trí, chức năng, nhiệm vụ và quyền hạn',
        main: '<p><strong>1. Vị trí, chức năng</strong></p><p>Sở Khoa học và Công nghệ Nghệ An là cơ quan chuyên môn của Ủy ban nhân dân tỉnh, có con dấu và tài khoản riêng, tham mưu việc quản lý nghiên cứu, phát triển công nghệ, tiêu chuẩn đo lường, sở hữu trí tuệ, an toàn bức xạ trên địa bàn.</p><p><strong>2. Nhiệm vụ, quyền hạn</strong></p><p>Trình tỉnh kế hoạch dài hạn và hằng năm; tổ chức tuyển chọn, giao, nghiệm thu đề tài; cấp, thu hồi giấy phép theo phân cấp; thanh tra, xử phạt vi phạm trong lĩnh vực được giao.</p>',
      },
      '/to-chuc-bo-may': {
        title: 'Tổ chức bộ máy',
        main: '<p>Lãnh đạo Sở gồm Giám đốc và ba Phó Giám đốc.</p><ul><li>Văn phòng Sở: tổng hợp, hành chính, quản trị, tổ chức cán bộ, 9 vị trí việc làm</li><li>Thanh tra Sở: thanh tra, tiếp công dân, 5 vị trí việc làm</li><li>Phòng Kế hoạch - Tài chính: 6 vị trí việc làm</li><li>Phòng Quản lý khoa học, phòng Quản lý công nghệ, phòng Quản lý chuyên ngành</li><li>Chi cục Tiêu chuẩn Đo lường Chất lượng; hai trung tâm trực thuộc</li></ul>',
      },
      [HOTLINE]: {
        title: 'Đường dây nóng tiếp nhận phản ánh về cải cách hành chính',
        main: '<table class="table"><tbody><tr><td>Số máy</td><td><strong>0238.3569.555</strong> (trong giờ hành chính)</td></tr><tr><td>Di động</td><td><strong>0912 488 066</strong></td></tr><tr><td>Hộp thư</td><td>duongdaynong@skhcn.nghean.gov.vn</td></tr><tr><td>Địa chỉ</td><td>Văn phòng Sở, phòng 204, số 75A Nguyễn Thị Minh Khai, thành phố Vinh</td></tr></tbody></table>',
      },
      [FEEDBACK]: {
        title: 'Gửi phản ánh, kiến nghị về quy định hành chính',
        main: `<p>Tổ chức, cá nhân có phản ánh, kiến nghị về quy định hành chính vui lòng điền vào biểu mẫu dưới đây, hoặc gửi trên <a href="https://pakn.dichvucong.gov.vn/">Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị</a>.</p>${FORM}`,
      },
      [LOOK_UP]: {
        title: 'Hướng dẫn tìm kiếm thủ tục hành chính trên mạng',
        main: '<p>Nếu quý vị chưa quen dùng máy tính, hãy làm lần lượt như sau.</p><p>Một là, mở trình duyệt, vào trang của Sở rồi bấm chữ Thủ tục hành chính ở hàng trên cùng.</p><p>Hai là, gõ vài chữ trong tên thủ tục cần tìm vào ô trống, thí dụ “bức xạ”, rồi bấm Tìm kiếm.</p><p>Ba là, bấm vào tên thủ tục trong bảng để xem hồ sơ cần những gì, bao lâu thì xong và mất bao nhiêu tiền.</p>',
      },
      [WORKFLOWS]: {
        title: 'Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính',
        main: '<p>Các quy trình do Chủ tịch UBND tỉnh phê duyệt:</p><p>1. <a href="/documents/20182/55120/QT-buc-xa.pdf">Lĩnh vực an toàn bức xạ</a></p><p>2. <a href="/documents/20182/55120/QT-do-luong.pdf">Lĩnh vực tiêu chuẩn đo lường</a></p><p>3. <a href="/documents/20182/55120/QT-hoat-dong.pdf">Lĩnh vực hoạt động khoa học</a></p>',
      },
      [ISO]: { title: 'Hệ thống quản lý chất lượng ISO 9001:2015', main: '<p>Đang cập nhật...</p>' },
      [GUIDE]: {
        title: 'Hướng dẫn nộp hồ sơ trực tuyến',
        main: '<p>Thủ tục mức độ 3: khai và gửi hồ sơ trên mạng, khi nhận kết quả mới nộp phí tại quầy. Thủ tục mức độ 4: nộp phí ngay trên mạng, kết quả gửi về tận nơi.</p><p>Người nộp cần có tài khoản Cổng dịch vụ công quốc gia. Đăng nhập, chọn đúng tên thủ tục, điền tờ khai điện tử, đính kèm bản chụp, bấm Gửi. Hệ thống trả về mã hồ sơ; giữ mã này để xem hồ sơ đang ở bước nào.</p>',
      },
      [INDICES]: {
        title: 'Kết quả các chỉ số của tỉnh Nghệ An',
        main: `<table border="1" class="table"><tbody><tr><th rowspan="2">Chỉ số</th><th colspan="2">Năm 2020</th><th colspan="2">Năm 2021</th></tr><tr><th>Điểm</th><th>Xếp hạng</th><th>Điểm</th><th>Xếp hạng</th></tr>${indexRow('Cải cách hành chính (PAR INDEX)', '82,95', '19', '86,73', '22')}${indexRow('Hài lòng về phục vụ hành chính (SIPAS)', '84,71', '41', '86,12', '36')}${indexRow('Hiệu quả quản trị và hành chính công (PAPI)', '43,51', '13', '42,91', '20')}${PCI_ROW}</tbody></table>`,
      },
      '/tiep-cong-dan': {
        title: 'Tiếp công dân',
        main: '<p>Giám đốc Sở tiếp công dân ngày 15 hằng tháng tại phòng 101. Đơn khiếu nại, tố cáo được thụ lý trong 10 ngày làm việc; hết thời hạn giải quyết, Thanh tra Sở thông báo bằng văn bản cho người đứng đơn.</p>',
      },
      [MAP]: {
        title: 'Sơ đồ cổng',
        main: '<ul><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-hoat-dong">Tin hoạt động</a></li><li><a href="/cai-cach-hanh-chinh">Cải cách hành chính</a></li><li><a href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a></li><li><a href="/van-ban">Văn bản</a></li></ul>',
      },
      [CONTACT]: {
        title: 'Liên hệ',
        main: '<p>Sở Khoa học và Công nghệ, 75A Nguyễn Thị Minh Khai, Vinh. Điện thoại 0238.3844.500.</p><form method="post" action="/lien-he"><input name="hoten" placeholder="Họ tên"><input name="email" placeholder="Email"><textarea name="noidung" placeholder="Lời nhắn"></textarea><button>Gửi</button></form>',
      },
    },
    blocks: {
      side: `${portlet('56_INSTANCE_bn1', 'Dịch vụ', `<div class="journal-content-article"><p>${HOTLINE_BOX}</p><p>${DVC_BOX}</p></div>`)}${portlet('56_INSTANCE_bn2', 'Cần biết', '<div class="journal-content-article"><p>Hotline báo mất điện (Điện lực Nghệ An): 1900.6769</p><p>Cứu hộ trên sông, biển: 0238.3586.114</p></div>')}`,
      'home-side': portlet(
        '56_INSTANCE_lk',
        'Liên kết website',
        '<select onchange="window.open(this.value)"><option value="">-- Chọn --</option><option value="https://www.most.gov.vn">Bộ Khoa học và Công nghệ</option><option value="https://www.nghean.gov.vn">UBND tỉnh</option></select>',
      ),
    },
    procedures: [...OWN.filter(([code]) => code !== UNLISTED), GONE].map(procedure),
    served: {
      '/documents/20182/mau-don.pdf': SCAN,
      '/documents/20182/55120/QT-buc-xa.pdf': SCAN,
      '/documents/20182/55120/QT-do-luong.pdf': SCAN,
      '/documents/20182/55120/QT-hoat-dong.pdf': SCAN,
      '/documents/20182/chung-nhan-iso.pdf': SCAN,
      ...Object.fromEntries(LAWS.map(({ number }) => [`/documents/20182/31207/${slug(number)}.pdf`, SCAN])),
      '/documents/20182/31207/5165-qd-ubnd.pdf': SCAN,
    },
    province: province(OWN),
  };
}

const provincePage = (title: string, main: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} | Nghệ An</title></head><body><header><a href="/">Cổng Thông tin điện tử Nghệ An</a></header><main><h1>${title}</h1>${main}</main></body></html>`;
const listed = (rows: readonly (readonly string[])[]): string =>
  `<ol>${rows.map(([, name]) => `<li>${name ?? ''}</li>`).join('')}</ol>`;

/** The province's lists give names, no codes. */
function province(rows: readonly (readonly string[])[]): Site['province'] {
  return {
    '/': provincePage(
      'Trang chủ',
      '<p>Thủ tục hành chính theo cơ quan</p><ul><li><a href="/tthc/so-y-te">Thủ tục hành chính Sở Y tế</a></li><li><a href="/tthc/so-khoa-hoc-va-cong-nghe">Thủ tục hành chính Sở Khoa học và Công nghệ</a></li></ul>',
    ),
    '/tthc/so-y-te': provincePage(
      'Danh mục thủ tục hành chính của Sở Y tế',
      listed([
        ['', 'Thủ tục cấp chứng chỉ hành nghề khám bệnh'],
        ['', 'Thủ tục công bố cơ sở đủ điều kiện tiêm chủng'],
      ]),
    ),
    '/tthc/so-khoa-hoc-va-cong-nghe': provincePage(
      'Danh mục thủ tục hành chính của Sở Khoa học và Công nghệ',
      listed(rows),
    ),
  };
}

const SET = {
  reference: 12,
  listed: 11,
  coverage: 11 / 12,
  missing: [{ code: UNLISTED }],
  abolishedListed: [{ code: GONE[0] }],
  unknown: [],
  duplicates: [],
};
const WHOLE = { reference: 12, listed: 12, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };

const BY_MONTH = [1, 1, 2, 1, 1, 0, 2, 1, 1, 1, 1];
const column = (outcome: 'passed' | 'partial', byMonth: readonly number[], linkedFromHome = true): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: {
    url: COLUMN,
    linkedFromHome,
    newest: '2022-11-10',
    ageDays: 15,
    inPeriod: byMonth.reduce((sum, count) => sum + count, 0),
    byMonth: months(byMonth, 2022),
    undated: 0,
  },
});

const PHONES = ['+842383569555', '+84912488066'];
const documents = (last: string): readonly object[] => [
  { number: '76/NQ-CP', state: 'published' },
  { number: '05-NQ/TU', state: 'published' },
  { number: '5158/QĐ-UBND', state: 'cited' },
  { number: '5165/QĐ-UBND', state: last },
  { number: '64/KH-UBND', state: 'published' },
];
const indices = (pci: object): readonly object[] => [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.73, rank: 22 },
  { index: 'SIPAS', state: 'current', year: 2021, value: 86.12, rank: 36 },
  { index: 'PAPI', state: 'current', year: 2021, value: 42.91, rank: 20 },
  pci,
];

const truth: Truth = {
  'cchc-column': column('partial', BY_MONTH),
  'procedure-set': { outcome: 'partial', credit: 11 / 12 - 0.1, details: SET },
  'procedure-detail': {
    outcome: 'partial',
    details: {
      checked: 11,
      complete: 10,
      incomplete: [{ code: FEELESS, missingParts: ['fee'] }],
      withoutDetail: [{ code: BARE }],
    },
  },
  'procedure-set-province': { ...PASSED, details: WHOLE },
  hotline: {
    ...PASSED,
    details: { url: HOTLINE, phones: PHONES, emails: ['duongdaynong@skhcn.nghean.gov.vn'], conflicts: [] },
  },
  feedback: { ...HALF, details: { url: FEEDBACK, ways: ['form', 'pakn'], process: false } },
  'lookup-guide': { ...PASSED, details: { url: LOOK_UP } },
  workflows: { ...PASSED, details: { url: WORKFLOWS, attachments: 3 } },
  simplification: told(SIMPLER),
  'service-centre': told(CENTRE),
  postal: told(POST),
  'online-service': { ...PASSED, details: { links: [DVC], guidance: GUIDE } },
  organisation: { outcome: 'passed' },
  conduct: told(RULES),
  personnel: told(INSPECTOR),
  autonomy: told(AUTONOMY),
  'digital-government': told(...DIGITAL),
  'e-office': untold,
  iso: { ...HALF, details: { url: ISO, attachments: 0 } },
  indices: {
    outcome: 'partial',
    credit: 3.5 / 4,
    details: { indices: indices({ index: 'PCI', state: 'stale', year: 2020, value: 65.04, rank: 21 }) },
  },
  oversight: told(WATCH),
  models: { outcome: 'passed' },
  results: told(NINE),
  'legal-drafting': untold,
  'core-documents': { outcome: 'partial', credit: 0.8, details: { documents: documents('missing') } },
  guides: told(CASES),
};

const more = (site: Site, list: string, date: string, title: string, lead: string): void => {
  const { path } = site.lists[list] ?? { path: '' };
  site.lists[list]?.posts.push({
    path: `${path}/-/asset_publisher/Kz8d/content/${slug(title)}`,
    title,
    lead,
    date,
    more: ['Buổi làm việc kết thúc lúc 16 giờ cùng ngày.', 'Các phòng nhận việc theo phân công của chủ trì.'],
  });
};

const mutations: readonly Mutation[] = [
  {
    id: 'June has an article of the column',
    change: (site) =>
      more(
        site,
        'reform',
        '2022-06-14',
        'Đối thoại nội bộ về cải cách hành chính giữa các phòng',
        'Trưởng các phòng nêu việc còn chồng chéo và thống nhất cách phối hợp.',
      ),
    truth: { 'cchc-column': column('passed', [1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1]) },
  },
  {
    id: 'June’s article on reform stands among the general news only',
    change: (site) =>
      more(
        site,
        'news',
        '2022-06-14',
        'Giao ban cụm thi đua: bàn về cải cách hành chính',
        'Sáu cơ quan trong cụm hẹn nhau mỗi quý gặp một lần.',
      ),
    truth: { 'cchc-column': column('partial', BY_MONTH) },
  },
  {
    id: 'the column is called otherwise and June is there',
    change: (site) => {
      site.menu = site.menu.map((one) => (one.href === COLUMN ? { ...one, words: 'Công tác CCHC' } : one));
      Object.assign(site.lists['reform'] ?? {}, { label: 'Công tác CCHC' });
      more(
        site,
        'reform',
        '2022-06-14',
        'Họp bàn công việc cải cách hành chính quý III',
        'Mỗi phòng đăng ký hai việc mới.',
      );
    },
    truth: { 'cchc-column': column('passed', [1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1]) },
  },
  {
    id: 'the hotline’s mailbox goes, the footer keeps its own',
    change: (site) => change(site, HOTLINE, '<tr><td>Hộp thư</td><td>duongdaynong@skhcn.nghean.gov.vn</td></tr>', ''),
    truth: { hotline: { ...HALF, details: { url: HOTLINE, phones: PHONES, emails: [] } } },
  },
  {
    id: 'the side box gives another number than the page',
    change: (site) => {
      site.blocks['side'] = swap(
        site.blocks['side'] ?? '',
        HOTLINE_BOX,
        `${HOTLINE_BOX}<strong>Đường dây nóng CCHC: 0238.3569.444</strong>`,
      );
    },
    truth: { hotline: HALF },
  },
  {
    id: 'the hotline’s page has no number yet',
    change: (site) => {
      site.blocks['side'] = swap(
        site.blocks['side'] ?? '',
        HOTLINE_BOX,
        `<a href="${HOTLINE}">Đường dây nóng cải cách hành chính</a>`,
      );
      change(site, HOTLINE, '<strong>0238.3569.555</strong> (trong giờ hành chính)', 'Đang lắp đặt');
      change(site, HOTLINE, '<tr><td>Di động</td><td><strong>0912 488 066</strong></td></tr>', '');
    },
    truth: { hotline: FAILED },
  },
  {
    id: 'the way of feedback is told in steps',
    change: (site) =>
      change(
        site,
        FEEDBACK,
        FORM,
        `${FORM}<h4>Xử lý thế nào?</h4><ol><li>Văn phòng Sở nhận, vào sổ và báo đã nhận trong 02 ngày.</li><li>Phòng chuyên môn xem xét, đề xuất hướng giải quyết trong 07 ngày.</li><li>Giám đốc Sở ký văn bản trả lời và đăng lên trang này.</li></ol>`,
      ),
    truth: { feedback: { ...PASSED, details: { url: FEEDBACK, ways: ['form', 'pakn'], process: true } } },
  },
  {
    id: 'the hotline for feedback and the general contact form are left',
    change: (site) => {
      site.menu = site.menu.map((one) => ({
        ...one,
        under: (one.under ?? []).filter(({ href }) => href !== FEEDBACK),
      }));
      delete site.pages[FEEDBACK];
    },
    truth: { feedback: { ...HALF, details: { url: HOTLINE, ways: ['phone', 'email', 'address'], process: false } } },
  },
  {
    id: 'the certificate of ISO is up',
    change: (site) =>
      change(
        site,
        ISO,
        '<p>Đang cập nhật...</p>',
        '<p><a href="/documents/20182/chung-nhan-iso.pdf">Bản công bố hệ thống phù hợp tiêu chuẩn</a></p>',
      ),
    truth: { iso: { ...PASSED, details: { url: ISO, attachments: 1 } } },
  },
  {
    id: 'PCI of 2021 is filled in',
    change: (site) =>
      change(site, INDICES, PCI_ROW, indexRow('Năng lực cạnh tranh (PCI)', '65,04', '21', '64,74', '30')),
    truth: {
      indices: {
        ...PASSED,
        details: { indices: indices({ index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30 }) },
      },
    },
  },
  {
    id: 'the province has the reissue twice and not the first issue',
    change: (site) =>
      void Object.assign(
        site.province,
        province(
          OWN.map(([code, name, field]) =>
            code === '2.002380'
              ? [code, 'Thủ tục sửa đổi giấy phép tiến hành công việc bức xạ', field]
              : [code, name, field],
          ),
        ),
      ),
    truth: {
      'procedure-set-province': {
        outcome: 'partial',
        credit: 11 / 12,
        details: { listed: 11, coverage: 11 / 12, missing: [{ code: '2.002380' }] },
      },
    },
  },
  {
    id: 'the list is put right',
    change: (site) => {
      site.procedures = OWN.map(procedure);
    },
    truth: {
      'procedure-set': { ...PASSED, details: WHOLE },
      'procedure-detail': {
        outcome: 'partial',
        details: { checked: 11, complete: 10, withoutDetail: [{ code: BARE }] },
      },
    },
  },
  {
    id: 'decision 5165 is there',
    change: (site) =>
      void site.documents['laws']?.rows.push(
        law('5165/QĐ-UBND', '2021-12-30', 'Ban hành Đề án nâng cao chỉ số cải cách hành chính', 'UBND tỉnh'),
      ),
    truth: { 'core-documents': { ...PASSED, details: { documents: documents('published') } } },
  },
  {
    id: 'post is about stamps only',
    change: (site) => {
      const post = postOf(site, 'reform', 'Bưu điện nhận hồ sơ');
      post.path = `${COLUMN}/-/asset_publisher/Kz8d/content/tham-nha-truyen-thong`;
      post.title = 'Đoàn thanh niên thăm nhà truyền thống ngành bưu điện';
      post.lead = 'Chuyến đi mở đầu đợt sinh hoạt về cải cách hành chính của chi đoàn.';
    },
    truth: { postal: untold },
  },
  {
    id: 'staff learn to sign on screen',
    change: (site) =>
      more(
        site,
        'news',
        '2022-10-06',
        'Ký số, trình ký văn bản điện tử trên VNPT-iOffice: cả Sở cùng thực hành',
        'Bốn mươi thiết bị ký số đã trao tận tay; từ tháng 11 văn bản đi không còn in giấy.',
      ),
    truth: { 'e-office': { outcome: 'passed' }, 'digital-government': { outcome: 'passed' } },
  },
  {
    id: 'the home page loses its way to online services',
    change: (site) => {
      site.blocks['side'] = swap(site.blocks['side'] ?? '', DVC_BOX, '');
    },
    truth: { 'online-service': { ...HALF, details: { links: [], guidance: GUIDE } } },
  },
];

export const NGHE_AN: Portal = {
  id: 'Nghệ An, VNPT on Liferay, 25/11/2022',
  plan: 'nghean-skhcn-2022',
  asOf: '2022-11-25',
  reference: [...OWN.map(([code, name]) => [`${code}.000.00.00.H41`, name] as const), [GONE[0], GONE[1], true]],
  make,
  render,
  truth,
  mutations,
};
