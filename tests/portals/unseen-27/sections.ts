/** For every topic of a section: pages whose label is near and whose subject is another, pages without substance, and odd true ones. */

import { FAILED, file, HALF, NAME, PASSED, SCAN, UNKNOWN, type Draft, type Expected, type One } from './kit.ts';
import { pdf } from '../../support/attachments.ts';

const section = (topic: string, name: string, draft: Draft, truth: Expected): One => ({
  id: `section ${topic}: ${name}`,
  kind: 'section',
  params: { topic },
  draft,
  truth,
});
const long = (text: string): string =>
  `<p>${text}</p><p>Nội dung được biên soạn để người đọc dễ theo dõi: phần đầu nói việc chung, phần sau nói từng trường hợp, kèm số điện thoại của bộ phận phụ trách. Nếu còn điều chưa rõ, bạn đọc có thể gọi trong giờ làm việc từ thứ hai đến thứ sáu; cán bộ trực sẽ ghi lại họ tên, số điện thoại và trả lời trong ngày. Bản in có tại quầy tiếp đón ở tầng một, ai cần thì lấy, không phải trả tiền.</p>`;
const failed = (topic: string, name: string, ...pages: readonly (readonly [title: string, text: string])[]): One =>
  section(
    topic,
    name,
    {
      pages: Object.fromEntries(
        pages.map(([title, text], index) => [`/trang-${index + 1}`, { title, main: long(text) }]),
      ),
    },
    FAILED,
  );
const introduced = (...told: Parameters<typeof failed>): One => ({ ...failed(...told), truth: HALF });
const thin = (topic: string, name: string, title: string, main: string, aside = ''): One =>
  section(topic, name, { pages: { '/muc': { title, main } }, aside }, HALF);
const passes = (topic: string, name: string, title: string, main: string): One =>
  section(topic, name, { pages: { '/muc': { title, main } } }, { ...PASSED, details: { url: '/muc' } });

const BOILER =
  '<p>Nội dung đang được cập nhật. Kính mong quý vị thông cảm vì sự bất tiện này.</p><p>Ghi rõ nguồn khi phát hành lại thông tin từ trang này. Mọi hình thức sao chép không được sự đồng ý bằng văn bản của Ban biên tập đều bị nghiêm cấm. Trang hiển thị tốt trên trình duyệt phiên bản mới với độ phân giải từ 1024 điểm ảnh. Ban biên tập giữ quyền thay đổi giao diện, chuyên mục mà không báo trước. Cảm ơn quý vị đã ghé thăm trang thông tin điện tử của Sở; chúc quý vị một ngày làm việc hiệu quả.</p>';
const SIDE = `<h3>Thông báo</h3><p>${'Đoạn đường từ Km 12 đến Km 18 đang sửa, xe đi chậm và theo người hướng dẫn. '.repeat(8)}</p>`;

export const SECTION_ONES: readonly One[] = [
  failed(
    'lookup-guide',
    'fines and documents looked up',
    [
      'Hướng dẫn tra cứu phạt nguội',
      'Chủ xe vào trang của Cục Cảnh sát giao thông, gõ biển số rồi bấm tra cứu để biết xe có bị phạt nguội hay không.',
    ],
    [
      'Hướng dẫn tra cứu văn bản',
      'Gõ số, ký hiệu hoặc trích yếu của văn bản vào ô tìm kiếm, chọn cơ quan ban hành rồi bấm tìm.',
    ],
  ),
  passes(
    'lookup-guide',
    'granted, as questions',
    'Tìm thủ tục trên mạng như thế nào?',
    long(
      'Hướng dẫn tra cứu thủ tục hành chính trên Internet: mở trang dịch vụ công, gõ tên thủ tục, ví dụ "đổi giấy phép lái xe", rồi bấm vào kết quả đầu tiên để xem hồ sơ cần nộp và thời hạn.',
    ),
  ),
  failed(
    'workflows',
    'care of roads and bridges',
    [
      'Quy trình bảo dưỡng đường bộ',
      'Quy trình gồm tuần đường, vá ổ gà, phát cây, khơi rãnh và sơn lại vạch kẻ theo quý.',
    ],
    [
      'Quy trình vận hành cầu phao',
      'Trực ca mở cầu phao lúc 5 giờ, đóng lúc 21 giờ; khi nước lên quá mức báo động hai thì cắt cầu.',
    ],
  ),
  thin('workflows', 'being updated, with much around it', 'Quy trình nội bộ giải quyết thủ tục hành chính', BOILER),
  thin(
    'workflows',
    'a heading and a long column beside it',
    'Quy trình nội bộ giải quyết TTHC',
    '<p>Xem danh mục.</p>',
    SIDE,
  ),
  // disputed: the menu's “Giới thiệu” is there and empty (failed before the first run)
  introduced(
    'functions-and-organisation',
    'of the trade union and of the police',
    [
      'Chức năng, nhiệm vụ của Công đoàn ngành',
      'Công đoàn ngành đại diện, chăm lo quyền lợi của đoàn viên, người lao động; có ban thường vụ, ban nữ công và ủy ban kiểm tra.',
    ],
    [
      'Chức năng, nhiệm vụ của Công an tỉnh',
      'Công an tỉnh giữ gìn trật tự, an toàn xã hội trên địa bàn; cơ cấu tổ chức gồm 27 phòng.',
    ],
  ),
  thin(
    'functions-and-organisation',
    'nothing but a menu',
    'Chức năng, nhiệm vụ và cơ cấu tổ chức',
    '<ul><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/lien-he">Liên hệ</a></li></ul>',
  ),
  failed(
    'iso',
    'other standards and a firm',
    [
      'Hệ thống quản lý môi trường ISO 14001',
      'Tiêu chuẩn giúp bến xe kiểm soát khí thải, nước thải và tiếng ồn quanh bến.',
    ],
    [
      'ISO 22000 cho bếp ăn công trường',
      'Bếp ăn theo ISO 22000 phải lưu mẫu thức ăn 24 giờ và tách khu sống, khu chín.',
    ],
  ),
  section(
    'iso',
    'news in the menu',
    {
      pages: {
        '/iso': {
          title: 'Công ty cầu đường Yên Bái nhận chứng chỉ ISO 9001:2015',
          date: '2022-04-12',
          main: long(
            'Công ty cổ phần cầu đường Yên Bái vừa nhận chứng chỉ hệ thống quản lý chất lượng ISO 9001:2015 cho dây chuyền trộn bê tông nhựa.',
          ),
        },
      },
    },
    FAILED,
  ),
  section(
    'iso',
    'granted, a scan',
    {
      pages: {
        '/iso': {
          title: 'Hệ thống quản lý chất lượng',
          main: '<p>Sở áp dụng TCVN ISO 9001:2015.</p><p><a href="/tep/chinh-sach.pdf">Chính sách chất lượng</a></p>',
          off: true,
        },
      },
      menu: [['/iso', 'ISO 9001:2015']],
      raw: { '/tep/chinh-sach.pdf': SCAN },
    },
    PASSED,
  ),
  failed(
    'review-list',
    'bridges reviewed; procedures not reviewed',
    ['Danh mục cầu yếu đã rà soát', 'Sở đã rà soát, đánh giá 46 cầu yếu trên đường tỉnh và xếp theo mức cần sửa.'],
    [
      'Danh mục hồ sơ tài liệu lưu trữ',
      'Hồ sơ được lưu theo phông từ năm 1956, chia theo phòng và theo thời hạn bảo quản.',
    ],
  ),
  passes(
    'review-list',
    'granted, with the law between the words',
    'Thủ tục hành chính được rà soát, đánh giá năm 2022',
    '<table><tr><th>STT</th><th>Thủ tục</th><th>Phòng rà soát</th><th>Xong trước</th></tr><tr><td>1</td><td>Cấp phù hiệu xe hợp đồng</td><td>Phòng Quản lý vận tải</td><td>30/6</td></tr><tr><td>2</td><td>Cấp phép thi công trên đường tỉnh</td><td>Phòng Kết cấu hạ tầng</td><td>30/6</td></tr><tr><td>3</td><td>Đổi giấy phép lái xe</td><td>Phòng Quản lý phương tiện, người lái</td><td>31/7</td></tr><tr><td>4</td><td>Chấp thuận xây dựng bến thủy nội địa</td><td>Phòng Kết cấu hạ tầng</td><td>31/8</td></tr></table>',
  ),
  failed(
    'rotation-list',
    'parking and job posts',
    ['Danh mục vị trí đỗ xe trong nội thành', 'Có 38 vị trí đỗ xe, mỗi vị trí ghi rõ số chỗ, giờ được đỗ và mức phí.'],
    ['Danh mục vị trí việc làm', 'Sở có 42 vị trí việc làm, mỗi vị trí có bản mô tả công việc và khung năng lực.'],
  ),
  failed(
    'staff-assessment',
    'the web site and teachers of driving are assessed',
    [
      'Đánh giá trang thông tin điện tử',
      'Mời bạn đọc cho biết giao diện có dễ nhìn, chữ có dễ đọc và trang mở có nhanh không.',
    ],
    ['Đánh giá giáo viên dạy lái xe', 'Học viên chấm điểm giáo viên dạy thực hành theo năm mức vào cuối khóa.'],
  ),
  section(
    'staff-assessment',
    'behind a login',
    {
      pages: {
        '/muc': {
          title: 'Đánh giá công chức Bộ phận Một cửa',
          main: '<form><p>Bạn cần đăng nhập để xem nội dung này.</p><input name="u"><input type="password" name="p"><button>Đăng nhập</button></form>',
        },
      },
    },
    // disputed: what is behind a login is unread (partial before the first run)
    UNKNOWN,
  ),
  failed(
    'finance',
    'fares and the news of a ministry',
    [
      'Công khai giá vé xe khách',
      'Các nhà xe niêm yết giá vé: Yên Bái - Hà Nội 120 nghìn đồng, Yên Bái - Lào Cai 90 nghìn đồng.',
    ],
    [
      'Tài chính vi mô cho hộ lái đò',
      'Quỹ cho hộ lái đò vay tới 30 triệu đồng, trả dần trong hai năm, không cần thế chấp.',
    ],
  ),
  thin(
    'finance',
    'an empty table',
    'Công khai ngân sách',
    '<table><tr><th>STT</th><th>Nội dung</th><th>Ngày công khai</th><th>Tệp</th></tr><tr><td colspan="4">Không có bản ghi nào</td></tr></table>',
  ),
  passes(
    'finance',
    'granted, figures in a table',
    'Dự toán và quyết toán của Sở',
    '<p>Công khai dự toán thu, chi ngân sách năm 2022 (triệu đồng)</p><table><tr><th>Nội dung</th><th>Dự toán</th></tr><tr><td>Thu phí sát hạch lái xe</td><td>2.400</td></tr><tr><td>Thu lệ phí cấp giấy phép lái xe</td><td>3.150</td></tr><tr><td>Chi quản lý hành chính, kinh phí tự chủ</td><td>6.820</td></tr><tr><td>Chi quản lý hành chính, kinh phí không tự chủ</td><td>1.240</td></tr><tr><td>Chi sự nghiệp kinh tế đường bộ</td><td>58.300</td></tr><tr><td>Chi đào tạo, bồi dưỡng cán bộ</td><td>95</td></tr></table>',
  ),
  failed(
    'citizen-reception',
    'guests are received',
    [
      'Tiếp đón công dân Việt Nam về nước qua cửa khẩu',
      'Công dân về nước được đưa về nơi lưu trú bằng xe của ngành giao thông, có kiểm tra thân nhiệt.',
    ],
    [
      'Phòng tiếp khách và hội trường',
      'Hội trường có 220 chỗ, màn hình và âm thanh; đăng ký dùng trước hai ngày với Văn phòng.',
    ],
  ),
  passes(
    'citizen-reception',
    'granted, days and hours',
    'Lịch tiếp công dân',
    '<p>Giám đốc Sở tiếp công dân định kỳ vào ngày 05 và ngày 20 hằng tháng tại phòng tiếp công dân, tầng 1 trụ sở Sở; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp. Thanh tra Sở tiếp công dân thường xuyên vào các ngày làm việc trong tuần, sáng từ 7 giờ 30 đến 11 giờ 30, chiều từ 13 giờ 30 đến 17 giờ. Người đến khiếu nại, tố cáo mang theo giấy tờ tùy thân và đơn.</p>',
  ),
  // disputed: the menu's “Giới thiệu” is there and empty (failed before the first run)
  introduced(
    'functions',
    'what a ship and an app do',
    [
      'Chức năng của ứng dụng xe buýt',
      'Ứng dụng cho biết xe sắp đến, giá vé và lộ trình; người dùng cho phép định vị để dùng hết tính năng.',
    ],
    [
      'Nhiệm vụ của người lái đò',
      'Người lái đò phải kiểm tra áo phao, không chở quá số người và không cho khách đứng ở mạn.',
    ],
  ),
  passes(
    'functions',
    'granted, under another label',
    'Vị trí, vai trò của Sở',
    `<p>${NAME} là cơ quan chuyên môn thuộc UBND tỉnh, có chức năng tham mưu quản lý nhà nước về đường bộ, đường thủy nội địa, vận tải và an toàn giao thông. Nhiệm vụ, quyền hạn: trình UBND tỉnh dự thảo quyết định, quy hoạch, kế hoạch về giao thông; tổ chức bảo trì đường tỉnh; cấp phép thi công, cấp, đổi giấy phép lái xe; quản lý bến xe, bến thủy; thanh tra và xử lý vi phạm.</p>`,
  ),
  failed(
    'organisation',
    'events and the Party are organised',
    [
      'Tổ chức sự kiện trên đường phố',
      'Đơn vị tổ chức sự kiện phải gửi phương án phân luồng trước mười ngày làm việc.',
    ],
    ['Tổ chức giao thông tại nút Cao Lanh', 'Nút giao được tổ chức lại thành vòng xuyến, xe rẽ phải đi liên tục.'],
  ),
  section(
    'organisation',
    'granted, a chart with a list of rooms',
    {
      pages: {
        '/so-do': {
          title: 'Sơ đồ tổ chức',
          main: '<p>Cơ cấu tổ chức của Sở</p><ul><li>Ban Giám đốc: Giám đốc và ba Phó Giám đốc</li><li>Văn phòng Sở: tham mưu tổng hợp, hành chính, quản trị, tài vụ</li><li>Thanh tra Sở: thanh tra chuyên ngành, tiếp công dân</li><li>Phòng Quản lý vận tải: tuyến cố định, phù hiệu, bến xe</li><li>Phòng Kết cấu hạ tầng giao thông: bảo trì, cấp phép thi công</li><li>Phòng Quản lý phương tiện và người lái: sát hạch, giấy phép lái xe</li><li>Ban Quản lý bảo trì đường bộ, Trung tâm Đăng kiểm xe cơ giới: đơn vị trực thuộc</li></ul>',
        },
      },
    },
    PASSED,
  ),
  failed(
    'history',
    'history of football and of fares',
    [
      'Lịch sử giải bóng đá ngành giao thông',
      'Giải đá lần đầu năm 1992 có sáu đội; đội đường bộ 1 vô địch bốn lần liên tiếp.',
    ],
    ['Lịch sử giá xăng trong năm', 'Giá xăng thay đổi 27 lần, lần cao nhất là 32.870 đồng một lít.'],
  ),
  thin('history', 'being updated, with much around it', 'Lịch sử hình thành và phát triển', BOILER),
  failed(
    'leaders',
    'the diary and leaders of the state',
    [
      'Lịch công tác của lãnh đạo',
      'Thứ hai: Giám đốc họp giao ban; Phó Giám đốc kiểm tra công trường. Thứ ba: làm việc với huyện Lục Yên.',
    ],
    [
      'Lãnh đạo Đảng, Nhà nước với ngành giao thông',
      'Bác Hồ từng nói giao thông là mạch máu của tổ chức; các đồng chí lãnh đạo đã nhiều lần về thăm công trường cầu Yên Bái.',
    ],
  ),
  section(
    'legal-documents',
    'a search over no rows',
    {
      pages: {
        '/vb': {
          title: 'Văn bản pháp quy',
          main: '<form>Số ký hiệu <input name="so"> Trích yếu <input name="ty"> <button>Tìm</button></form><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr></table><p>Tìm thấy 0 văn bản</p>',
        },
      },
    },
    { ...HALF, details: { url: '/vb' } },
  ),
  failed(
    'plans-reports',
    'plans of schools, reports of the weather',
    [
      'Kế hoạch khai giảng lớp lái xe',
      'Trung tâm dạy nghề Âu Lạc mở lớp B2 khóa 41 ngày 5 tháng 12, học tối thứ ba, thứ năm.',
    ],
    [
      'Báo cáo thời tiết trên các đèo',
      'Đèo Khau Phạ có sương mù từ 18 giờ, tầm nhìn dưới 30 mét; đèo Lũng Lô trời quang.',
    ],
  ),
  failed(
    'public-investment',
    'hotels wanted',
    [
      'Mời đầu tư khách sạn bên hồ Thác Bà',
      'Nhà đầu tư tư nhân được giới thiệu ba khu đất ven hồ, giá thuê 8 nghìn đồng một mét vuông.',
    ],
    ['Đấu giá biển số xe đẹp', 'Người dân đăng ký đấu giá trên trang của Bộ Công an, đặt trước 40 triệu đồng.'],
  ),
  passes(
    'public-investment',
    'granted, tenders and projects',
    'Dự án đầu tư, đấu thầu',
    '<table><tr><th>Dự án</th><th>Tổng mức (tỷ đồng)</th><th>Nguồn vốn đầu tư công</th><th>Nhà thầu trúng thầu</th></tr><tr><td>Đường nối quốc lộ 32C với cao tốc</td><td>620</td><td>Ngân sách trung ương</td><td>Liên danh Thành Long - Đại Phát</td></tr><tr><td>Cầu Giới Phiên</td><td>650</td><td>Ngân sách tỉnh</td><td>Tổng công ty Thăng Long</td></tr><tr><td>Sửa chữa đường tỉnh 163</td><td>48</td><td>Vốn sự nghiệp đường bộ</td><td>Công ty đường bộ 2</td></tr><tr><td>Kè taluy Km 271</td><td>12</td><td>Dự phòng ngân sách</td><td>Công ty Hoàng Anh</td></tr></table>',
  ),
  failed(
    'public-information',
    'numbers to call, things to know',
    [
      'Danh mục thông tin liên lạc',
      'Văn phòng: 0216.3852.711; Thanh tra: 0216.3852.712; Phòng Vận tải: 0216.3852.713; Phòng Hạ tầng: 0216.3852.714.',
    ],
    [
      'Thông tin cần biết khi đi máy bay',
      'Hành khách mang giấy tờ tùy thân còn hạn, đến sân bay trước giờ bay hai tiếng.',
    ],
  ),
  thin(
    'qa',
    'a form and no answer',
    'Hỏi đáp',
    '<form method="post"><input name="ten"><textarea name="cau-hoi"></textarea><button>Gửi câu hỏi</button></form><p>Chưa có câu hỏi nào.</p>',
  ),
  failed(
    'qa',
    'a quiz',
    [
      'Đố vui có thưởng về an toàn giao thông',
      'Câu 1: Xe máy được chở mấy người? Đáp án: một người ngồi sau. Câu 2: Đèn vàng thì làm gì? Đáp án: dừng trước vạch.',
    ],
    ['Câu lạc bộ hỏi gì chơi nấy', 'Câu lạc bộ sinh hoạt tối thứ bảy, có trò chơi, ca nhạc và bốc thăm.'],
  ),
  failed(
    'consultation',
    'views on the web page and in a café',
    [
      'Góp ý giao diện trang thông tin',
      'Bạn thấy màu sắc, cỡ chữ và cách xếp mục đã hợp lý chưa? Xin cho ý kiến để ban biên tập sửa.',
    ],
    ['Tư vấn mua xe ô tô cũ', 'Nên xem kỹ gầm, máy và giấy tờ; nên hỏi ý kiến thợ có nghề trước khi đặt cọc.'],
  ),
  passes(
    'consultation',
    'granted, drafts with a last day',
    'Lấy ý kiến nhân dân về dự thảo văn bản',
    '<table><tr><th>Dự thảo</th><th>Hết hạn góp ý</th><th>Nơi nhận</th></tr><tr><td>Dự thảo Quyết định của UBND tỉnh quy định giờ cấm xe tải trong nội thành Yên Bái</td><td>15/12/2022</td><td>Phòng Quản lý vận tải, sgtvt@yenbai.gov.vn</td></tr><tr><td>Dự thảo Quyết định phân cấp quản lý, bảo trì đường huyện, đường xã trên địa bàn tỉnh</td><td>30/12/2022</td><td>Phòng Kết cấu hạ tầng giao thông, sgtvt@yenbai.gov.vn</td></tr></table>',
  ),
  section(
    'workflows',
    'answers with 403',
    {
      menu: [['/qt', 'Quy trình nội bộ giải quyết thủ tục hành chính']],
      raw: { '/qt': { status: 403, body: 'Forbidden' } },
    },
    UNKNOWN,
  ),
  section(
    'workflows',
    'the file behind the words is not there',
    {
      pages: {
        '/qt': {
          title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
          main: '<p>Xem tệp: <a href="/tep/qtnb.pdf">Quy trình nội bộ</a></p>',
        },
      },
      raw: { '/tep/qtnb.pdf': { status: 404, body: 'Not Found' } },
    },
    HALF,
  ),
  section(
    'workflows',
    'granted, in a file',
    {
      pages: {
        '/qt': {
          title: 'Quy trình',
          main: '<p><a href="/tep/qtnb.pdf">Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính của Sở</a></p>',
        },
      },
      raw: async () => ({
        '/tep/qtnb.pdf': file(
          await pdf([
            [
              'QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
              'Bước 1: tiếp nhận hồ sơ, 0,5 ngày',
              'Bước 2: thẩm định, 2 ngày',
              'Bước 3: ký duyệt, 0,5 ngày',
            ],
          ]),
        ),
      }),
    },
    PASSED,
  ),
  section(
    'finance',
    'a block of the home page names it, and no page',
    {
      home: '<div class="box"><h3>Công khai tài chính</h3><ul><li><a href="#">Dự toán 2022</a></li><li><a href="javascript:void(0)">Quyết toán 2021</a></li></ul></div>',
    },
    FAILED,
  ),
  section(
    'finance',
    'the finance of another body, two links away',
    {
      pages: {
        '/lk': {
          title: 'Liên kết',
          main: '<ul><li><a href="https://stc.yenbai.gov.vn/cong-khai-ngan-sach">Công khai ngân sách tỉnh (Sở Tài chính)</a></li></ul>',
        },
      },
    },
    FAILED,
  ),
];
