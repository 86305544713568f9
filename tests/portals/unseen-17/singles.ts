/** Single pages of kinds that the first sitting left out, and days of posting written in more ways. */

import type { SinglePage } from '../unseen-12/page.ts';
import { dnn, nuxt, php, plain, webforms } from './frames.ts';

const TOLD =
  '<p>Buổi lễ có sự tham dự của lãnh đạo các cơ quan, đơn vị trong khối thi đua cùng đông đảo cán bộ, công chức, viên chức của ngành.</p><p>Ban tổ chức trao mười giải cho các tập thể, cá nhân có thành tích, trong đó có hai giải nhất về sáng kiến cải tiến lề lối làm việc.</p>';

export const DAYS: readonly SinglePage[] = [
  {
    id: 'dnn day over hour',
    path: '/tin/1',
    html: dnn(
      'Trao giải cuộc thi sáng kiến cải tiến',
      `<div class="art"><span class="d">Đăng ngày: 22-08-2022</span><span class="s"> Đã xem: 1.022</span>${TOLD}</div>`,
    ),
    truth: { kind: 'article', published: { date: '2022-08-22', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'webforms, title in the frame’s bar is a section',
    path: '/tin/2.aspx',
    nasty: true,
    html: webforms(
      'Tin hoạt động',
      `<div class="tieudebai">Khối thi đua trao giải sáng kiến</div><div class="ngaygio">(Cập nhật: 09:20 ngày 17/06/2022)</div><div class="tomtat">Mười giải đã được trao.</div>${TOLD}<div class="tinlienquan">Tin cùng chuyên mục</div><ul><li><a href="/tin/3.aspx">Hội thao ngành kế hoạch</a> (20/06/2022)</li></ul>`,
    ),
    truth: {
      kind: 'article',
      published: { date: '2022-06-17', from: 'visible' },
      hotline: 'none',
      ignored: [
        ['20/11/2022', 'clock'],
        ['20/06/2022', 'related'],
      ],
    },
  },
  {
    id: 'php, day in brackets after the bold title',
    path: '/xem.php?id=5',
    html: php('Tin tức', `<p><b>Lễ trao giải thưởng sáng tạo khoa học</b> <i>(15/9/2022)</i></p>${TOLD}`),
    truth: { kind: 'article', published: { date: '2022-09-15', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'nuxt, day with a dot between',
    path: '/bai-viet/trao-giai',
    html: nuxt(
      'Trao giải thưởng sáng kiến khối thi đua',
      `<div class="meta">Ban Biên tập · 14:05 · 28 tháng 2, 2024</div>${TOLD}`,
    ),
    truth: { kind: 'article', published: { date: '2024-02-28', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'plain, author and day at the end',
    path: '/bai/77',
    nasty: true,
    html: plain('Trao giải thưởng sáng kiến khối thi đua', `${TOLD}<div>Văn Hùng</div><div>03/11/2022</div>`),
    truth: { kind: 'article', published: { date: '2022-11-03', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'two days: posted and effective',
    path: '/thong-bao/9',
    nasty: true,
    html: nuxt(
      'Thông báo thay đổi giờ tiếp nhận hồ sơ',
      `<p class="small">Ngày đăng: 05/03/2024 | Có hiệu lực từ: 11/03/2024</p>${TOLD}`,
    ),
    truth: {
      kind: 'article',
      published: { date: '2024-03-05', from: 'visible' },
      hotline: 'none',
      ignored: [['11/03/2024', ['event', 'document']]],
    },
  },
  {
    id: 'tender with deadlines',
    path: '/thong-bao/12',
    nasty: true,
    html: plain(
      'Thông báo mời chào giá thiết bị văn phòng',
      `<p>Thời gian nhận báo giá: từ 08h00 ngày 12/09/2022 đến trước 17h00 ngày 19/09/2022.</p>${TOLD}`,
    ),
    truth: {
      kind: ['article', 'standing'],
      published: null,
      hotline: 'none',
      ignored: [
        ['12/09/2022', 'event'],
        ['19/09/2022', 'event'],
      ],
    },
  },
  {
    id: 'video post',
    path: '/video/3',
    html: nuxt(
      'Phóng sự: một ngày ở bộ phận một cửa',
      '<div class="date">21/04/2024</div><iframe src="https://www.youtube.com/embed/abc"></iframe><p>Phóng sự do Văn phòng Sở thực hiện, dài mười hai phút, ghi lại công việc của công chức tiếp nhận hồ sơ.</p>',
    ),
    truth: { kind: 'article', published: { date: '2024-04-21', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'opening words carry the day',
    path: '/bai/80',
    nasty: true,
    html: plain(
      'Hội thảo khởi nghiệp đổi mới sáng tạo',
      `<p>(Ngày 26/10/2022) Sở phối hợp tổ chức hội thảo khởi nghiệp đổi mới sáng tạo với hơn một trăm đại biểu.</p>${TOLD}<div>Các tin khác</div><ul><li><a href="/bai/79">Giải bóng chuyền công đoàn viên chức</a> 01/11/2022</li></ul>`,
    ),
    truth: { kind: 'article', published: null, hotline: 'none', ignored: [['01/11/2022', 'related']] },
  },
  {
    id: 'english date on a vietnamese page',
    path: '/bai-viet/x',
    nasty: true,
    html: nuxt('Ký kết chương trình phối hợp công tác', `<div class="entry-date">March 19, 2024</div>${TOLD}`),
    truth: { kind: 'article', published: { date: '2024-03-19', from: 'visible' }, hotline: 'none' },
  },
];

const words = (n: number): string =>
  'Nội dung này nêu rõ trách nhiệm, quyền hạn và cách phối hợp giữa các phòng của cơ quan. '.repeat(n);

export const KINDS: readonly SinglePage[] = [
  {
    id: 'consultation on a draft',
    path: '/gop-y/1',
    html: plain(
      'Lấy ý kiến dự thảo Quyết định quy định định mức',
      `<p>Ngày bắt đầu: 01/08/2022. Ngày kết thúc: 31/08/2022.</p><p>${words(3)}</p><p><a href="/f/du-thao.docx">Dự thảo quyết định</a></p>`,
    ),
    truth: {
      kind: ['standing', 'article', 'document'],
      published: null,
      hotline: 'none',
      phones: [['+842383844814', false, true]],
    },
  },
  {
    id: 'leader’s life',
    path: '/lanh-dao/giam-doc',
    html: nuxt(
      'Giám đốc Sở',
      '<p>Họ và tên: Trần Văn Bình</p><p>Ngày sinh: 12/05/1970</p><p>Chức vụ: Tỉnh uỷ viên, Giám đốc Sở</p><p>Điện thoại: 0221.3863.612</p><p>Nhiệm vụ: lãnh đạo, điều hành toàn diện hoạt động của Sở.</p>',
    ),
    truth: {
      kind: 'standing',
      published: null,
      hotline: 'none',
      phones: [
        ['+842213863612', false, true],
        ['+842213863611', false, true],
      ],
    },
  },
  {
    id: 'week’s calendar',
    path: '/lich',
    html: dnn(
      'Lịch công tác tuần',
      '<table><tr><th>Ngày</th><th>Sáng</th><th>Chiều</th></tr><tr><td>Thứ hai 21/11/2022</td><td>Họp giao ban</td><td>Làm việc tại cơ quan</td></tr><tr><td>Thứ ba 22/11/2022</td><td>Dự họp UBND tỉnh</td><td>Tiếp công dân</td></tr></table>',
    ),
    truth: { kind: 'standing', published: null, hotline: 'none', entries: [], newest: null, procedures: [] },
  },
  {
    id: 'site map',
    path: '/so-do',
    html: php(
      'Sơ đồ cổng',
      '<ul><li><a href="/">Trang chủ</a></li><li><a href="/gt">Giới thiệu</a><ul><li><a href="/gt/cn">Chức năng, nhiệm vụ</a></li><li><a href="/gt/cc">Cơ cấu tổ chức</a></li></ul></li><li><a href="/cchc">Cải cách hành chính</a></li><li><a href="/tthc">Thủ tục hành chính</a></li><li><a href="/nong">Đường dây nóng</a></li></ul>',
    ),
    truth: {
      kind: 'standing',
      published: null,
      hotline: 'link',
      entries: [],
      topics: { cchc: ['/cchc'], procedures: ['/tthc'], hotline: ['/nong'], organisation: ['/gt/cc'] },
    },
  },
  {
    id: 'firewall',
    path: '/',
    nasty: true,
    html: '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890123456789<br><br><a href="javascript:history.back();">[Go Back]</a></body></html>',
    truth: { kind: 'error', published: null, phones: [], hotline: 'none' },
  },
  {
    id: 'maintenance',
    path: '/tin-tuc',
    html: '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bảo trì hệ thống</title></head><body><h1>Hệ thống đang được bảo trì</h1><p>Mời quý vị quay lại sau 17h00 ngày 25/11/2022. Xin lỗi vì sự bất tiện.</p></body></html>',
    truth: { kind: 'error', published: null, phones: [], hotline: 'none' },
  },
  {
    id: 'script shield',
    path: '/',
    nasty: true,
    html: '<html><head><title></title><script>document.cookie="D1N=abc; path=/";window.location.reload(true);</script></head><body></body></html>',
    truth: { kind: 'shell', published: null, phones: [], hotline: 'none' },
  },
  {
    id: 'photo album',
    path: '/anh/5',
    html: nuxt(
      'Hình ảnh hội nghị tổng kết',
      '<div class="gallery"><img src="/a/1.jpg" alt="Toàn cảnh hội nghị" width="600" height="400"><img src="/a/2.jpg" alt="Đại biểu phát biểu" width="600" height="400"></div>',
    ),
    truth: {
      kind: ['standing', 'article'],
      published: null,
      hotline: 'none',
      phones: [['+842213863611', false, true]],
    },
  },
  {
    id: 'question and answer of its own',
    path: '/hoi-dap/12',
    html: php(
      'Hỏi đáp',
      `<p><b>Câu hỏi:</b> Doanh nghiệp muốn đăng ký mã vạch thì làm thế nào?</p><p>Người gửi: Bùi Văn Thanh. Ngày gửi: 05/04/2022</p><p><b>Trả lời:</b> ${words(2)}</p>`,
    ),
    truth: { kind: 'standing', published: null, hotline: 'none', entries: [] },
  },
  {
    id: 'accordion list of departments',
    path: '/co-cau',
    html: dnn(
      'Cơ cấu tổ chức',
      ['Văn phòng', 'Phòng Tổ chức cán bộ', 'Phòng Cải cách hành chính', 'Thanh tra Sở']
        .map(
          (name, n) =>
            `<div class="acc"><h3>${name}</h3><div><p>Trưởng phòng: ông Lê Văn Ba</p><p>ĐT: 0256.382253${n}</p></div></div>`,
        )
        .join(''),
    ),
    truth: {
      kind: 'standing',
      published: null,
      hotline: 'none',
      procedures: [],
      phones: [['+842563822510', false, true], ...[0, 1, 2, 3].map((n) => [`+84256382253${n}`, false, true] as const)],
    },
  },
  {
    id: 'one procedure with parts',
    path: '/tthc/2.002001',
    html: nuxt(
      'Cấp lại giấy phép tiến hành công việc bức xạ',
      '<p>Mã TTHC: 2.002001.000.00.00.H31</p><h3>Trình tự thực hiện</h3><p>Nộp, thẩm định, trả.</p><h3>Thành phần hồ sơ</h3><p>Đơn, giấy phép cũ.</p><h3>Thời hạn giải quyết</h3><p>10 ngày</p><h3>Lệ phí</h3><p></p>',
    ),
    truth: {
      kind: 'procedure',
      published: null,
      hotline: 'none',
      procedures: [['2.002001.000.00.00.H31', 'Cấp lại giấy phép']],
    },
  },
  {
    id: 'procedures as a definition list by field',
    path: '/tthc',
    html: plain(
      'Thủ tục hành chính',
      '<dl><dt>Lĩnh vực sở hữu trí tuệ</dt><dd><a href="/p/1">1.005501 - Xét công nhận sáng kiến có phạm vi ảnh hưởng cấp tỉnh</a></dd><dd><a href="/p/2">1.005502 - Hỗ trợ đăng ký bảo hộ nhãn hiệu tập thể</a></dd><dt>Lĩnh vực đo lường</dt><dd><a href="/p/3">1.005503 - Công nhận khả năng kiểm định phương tiện đo</a></dd></dl>',
    ),
    truth: {
      kind: 'procedure-list',
      published: null,
      hotline: 'none',
      procedures: [
        ['1.005501', 'Xét công nhận sáng kiến'],
        ['1.005502', 'Hỗ trợ đăng ký bảo hộ'],
        ['1.005503', 'Công nhận khả năng kiểm định'],
      ],
    },
  },
  {
    id: 'document with a scan below its record',
    path: '/vb/chi-tiet/20',
    html: webforms(
      'Văn bản chỉ đạo điều hành',
      '<table><tr><td>Số ký hiệu</td><td>2717/KH-KHĐT</td></tr><tr><td>Ngày ban hành</td><td>30/12/2021</td></tr><tr><td>Người ký</td><td>Nguyễn Đình Xuân</td></tr><tr><td>Trích yếu</td><td>Kế hoạch tuyên truyền cải cách hành chính năm 2022</td></tr><tr><td>File đính kèm</td><td><a href="/f/2717.pdf">Tải về</a></td></tr></table><iframe src="/f/2717.pdf"></iframe>',
    ),
    truth: {
      kind: 'document',
      published: null,
      hotline: 'none',
      documents: [['2717/KH-KHĐT', '2021-12-30']],
      onlyDocuments: true,
    },
  },
  {
    id: 'documents with posting days',
    path: '/vb',
    html: webforms(
      'Văn bản mới',
      '<table><tr><th>STT</th><th>Văn bản</th><th>Ngày đăng</th></tr><tr><td>1</td><td><a href="/vb/1">Công văn số 734/KHĐT-VP ngày 18/5/2022 về kiểm tra công vụ</a></td><td>20/05/2022</td></tr><tr><td>2</td><td><a href="/vb/2">Thông báo số 55/TB-KHĐT ngày 02/5/2022 về lịch tiếp dân</a></td><td>04/05/2022</td></tr></table>',
    ),
    truth: {
      kind: 'document-list',
      published: null,
      hotline: 'none',
      documents: [
        ['734/KHĐT-VP', '2022-05-18'],
        ['55/TB-KHĐT', '2022-05-02'],
      ],
      onlyDocuments: true,
    },
  },
];
