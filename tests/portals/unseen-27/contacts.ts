/** Hotlines, ways of feedback, opinions and social pages that are another's, another thing, or not whole. */

import { FAILED, HALF, PASSED, UNKNOWN, type Draft, type Expected, type One } from './kit.ts';

const hotline = (name: string, needs: readonly string[], draft: Draft, truth: Expected): One => ({
  id: `hotline: ${name}`,
  kind: 'hotline',
  params: { needs },
  draft,
  truth,
});
const PHONE = ['phone'];
const ALL = ['phone', 'email', 'address'];
const block = (label: string, inside: string): string =>
  `<div class="khoi"><h3>${label}</h3><div>${inside}</div></div>`;

const HOTLINES: readonly One[] = [
  hotline(
    'of the firm that made the site',
    PHONE,
    {
      foot: '<p>Sở Giao thông vận tải tỉnh Yên Bái. Điện thoại: 0216.3852.711</p><p>Thiết kế bởi VNPT Yên Bái - Hotline hỗ trợ: 1800 1260</p>',
    },
    FAILED,
  ),
  hotline(
    'of the Ministry of Health',
    PHONE,
    { aside: block('Đường dây nóng phòng, chống dịch của Bộ Y tế', '<p>1900 9095</p>') },
    FAILED,
  ),
  hotline(
    'of the traffic police',
    PHONE,
    { aside: block('Đường dây nóng Cục Cảnh sát giao thông', '<p>0995.67.67.67 - 06923.42608</p>') },
    FAILED,
  ),
  hotline(
    'of a bus firm in a banner',
    PHONE,
    { aside: '<div class="qc"><p>Nhà xe Hà Lan - Hotline đặt vé: 0911.225.336</p></div>' },
    FAILED,
  ),
  hotline(
    'in a news post that the menu leads to',
    PHONE,
    {
      pages: {
        '/dien-dan-1': {
          title: 'Sở công bố số điện thoại đường dây nóng',
          date: '2022-02-10',
          main: '<p>Số điện thoại đường dây nóng của Sở: 0216.3852.999.</p>',
        },
      },
    },
    // disputed: what the menu calls the hotline stands, whatever day its system shows (failed before the first run)
    PASSED,
  ),
  hotline(
    'two links away',
    PHONE,
    {
      pages: {
        '/lien-he': {
          title: 'Liên hệ',
          main: '<ul><li><a href="/lien-he/so">Các số điện thoại</a></li></ul>',
          off: true,
        },
        '/lien-he/so': { title: 'Các số điện thoại', main: '<p>Đường dây nóng: 0216.3852.999</p>', off: true },
      },
    },
    FAILED,
  ),
  hotline('a digit too few', PHONE, { aside: block('Đường dây nóng', '<p>0216.385.299</p>') }, FAILED),
  hotline('an area code of before 2017', PHONE, { aside: block('Đường dây nóng', '<p>(029) 3852 999</p>') }, FAILED),
  hotline('a number to be filled in', PHONE, { aside: block('Đường dây nóng', '<p>0123.456.789</p>') }, FAILED),
  hotline(
    'numbers of emergency',
    PHONE,
    { aside: block('Đường dây nóng', '<p>Công an: 113. Cứu hỏa: 114. Cấp cứu: 115.</p>') },
    FAILED,
  ),
  hotline(
    'a visitor counter below an empty label',
    PHONE,
    {
      aside: `${block('Đường dây nóng', '')}${block('Thống kê truy cập', '<p>Đang online: 12</p><p>Tổng lượt truy cập: 02163852711</p>')}`,
    },
    FAILED,
  ),
  hotline(
    'of the inspectorate of the Ministry',
    PHONE,
    { aside: block('Đường dây nóng Thanh tra Bộ Giao thông vận tải', '<p>0942.107.107</p>') },
    FAILED,
  ),
  hotline(
    'a fax and a tax number',
    PHONE,
    { aside: block('Đường dây nóng', '<p>Fax: 0216.3852.712</p><p>Mã số thuế: 0520.000.123</p>') },
    FAILED,
  ),
  hotline(
    'the address stands in the foot alone',
    ALL,
    { aside: block('Đường dây nóng', '<p>ĐT: 0216.3852.999</p><p>Email: dnong.sgtvt@yenbai.gov.vn</p>') },
    { ...HALF, details: { phones: ['+842163852999'], emails: ['dnong.sgtvt@yenbai.gov.vn'], addresses: [] } },
  ),
  hotline(
    'the mail is not one',
    ALL,
    {
      aside: block(
        'Đường dây nóng',
        '<p>ĐT: 0216.3852.999</p><p>Email: dnong.sgtvt(at)yenbai</p><p>Địa chỉ: Số 1207 đường Yên Ninh, thành phố Yên Bái</p>',
      ),
    },
    { ...HALF, details: { emails: [] } },
  ),
  hotline(
    'one number at home, another in English',
    PHONE,
    {
      aside: block('Đường dây nóng', '<p>0216.3852.999</p>'),
      menu: [['/en', 'English']],
      raw: {
        '/en':
          '<html lang="en"><head><meta charset="utf-8"><title>Department of Transport</title></head><body><div id="content"><h1>Welcome</h1><p>About us</p></div><div id="footer"><p>Hotline: 0216.3852.998</p></div></body></html>',
      },
    },
    { ...HALF, details: { phones: ['+842163852998', '+842163852999'] } },
  ),
  hotline(
    'a picture on its page',
    PHONE,
    { pages: { '/dn': { title: 'Đường dây nóng', main: '<p><img src="/anh/so-dien-thoai.jpg" alt=""></p>' } } },
    UNKNOWN,
  ),
  hotline(
    'a page without a number',
    PHONE,
    { pages: { '/dn': { title: 'Đường dây nóng', main: '<p>Nội dung đang được cập nhật.</p>' } } },
    FAILED,
  ),
  hotline(
    'granted: numbers as entities, the label an icon',
    PHONE,
    { aside: '<p><img src="/i/1.png" alt="Đường dây nóng"> &#40;0216&#41;&#160;3&#46;852&#46;999</p>' },
    { ...PASSED, details: { phones: ['+842163852999'] } },
  ),
  hotline(
    'granted: a list of labels and values',
    ALL,
    {
      pages: {
        '/dn': {
          title: 'Điện thoại đường dây nóng',
          main: '<dl><dt>Nơi tiếp nhận</dt><dd>Văn phòng Sở, số 1207 đường Yên Ninh, thành phố Yên Bái</dd><dt>Số điện thoại</dt><dd>02163.852.999</dd><dt>Hộp thư</dt><dd><a href="mailto:dnong.sgtvt@yenbai.gov.vn">dnong.sgtvt@yenbai.gov.vn</a></dd></dl>',
        },
      },
    },
    { ...PASSED, details: { url: '/dn', phones: ['+842163852999'] } },
  ),
  hotline(
    'granted: both ways of writing one number',
    PHONE,
    {
      aside: block('HOTLINE', '<p>+84 216 3852 999</p>'),
      pages: { '/dn': { title: 'Đường dây nóng', main: '<p>0216-3852999</p>' } },
    },
    { ...PASSED, details: { phones: ['+842163852999'], conflicts: [] } },
  ),
  hotline(
    'granted: the line for feedback',
    PHONE,
    { aside: block('Tiếp nhận phản ánh, kiến nghị', '<p>Điện thoại: 0216.3852.999</p>') },
    { ...PASSED, details: { phones: ['+842163852999'] } },
  ),
];

const feedback = (name: string, draft: Draft, truth: Expected): One => ({
  id: `feedback: ${name}`,
  kind: 'feedback-channel',
  draft,
  truth,
});
const FORM =
  '<form method="post" action="/gui"><input name="hoten"><textarea name="noidung"></textarea><button>Gửi</button></form>';

const FEEDBACK: readonly One[] = [
  feedback(
    'an empty page',
    { pages: { '/pakn': { title: 'Phản ánh, kiến nghị', main: '<p>Nội dung đang được cập nhật.</p>' } } },
    FAILED,
  ),
  feedback(
    'views on the web site',
    {
      pages: {
        '/gy': {
          title: 'Góp ý về trang thông tin điện tử',
          main: `<p>Ý kiến về giao diện, tốc độ của trang xin gửi cho quản trị mạng: web.sgtvt@yenbai.gov.vn. Quản trị mạng xem và sửa trong 3 ngày.</p>${FORM}`,
        },
      },
    },
    FAILED,
  ),
  feedback(
    'views on drafts',
    {
      pages: {
        '/gy': {
          title: 'Góp ý dự thảo văn bản',
          main: `<p>Ý kiến góp ý dự thảo gửi Phòng Pháp chế, email phapche.sgtvt@yenbai.gov.vn trước ngày 15/12. Phòng tổng hợp, tiếp thu, giải trình trong 20 ngày.</p>${FORM}`,
        },
      },
    },
    FAILED,
  ),
  feedback(
    'complaints and denunciations',
    {
      pages: {
        '/kntc': {
          title: 'Quy trình giải quyết khiếu nại, tố cáo',
          main: '<p>Bước 1: Thanh tra Sở tiếp nhận đơn khiếu nại, tố cáo. Bước 2: thụ lý trong 10 ngày làm việc. Bước 3: xác minh và ra quyết định giải quyết trong 30 ngày.</p><p>Địa chỉ nhận đơn: Số 1207 đường Yên Ninh. Điện thoại: 0216.3852.715</p>',
        },
      },
    },
    FAILED,
  ),
  feedback(
    'voters are heard',
    {
      news: [
        [
          'Giải quyết kiến nghị cử tri về đường Âu Cơ',
          '2022-05-08',
          'Sở tiếp nhận kiến nghị của cử tri và xử lý trong 15 ngày, điện thoại 0216.3852.716.',
        ],
      ],
    },
    FAILED,
  ),
  feedback(
    'satisfaction is asked',
    {
      pages: {
        '/ks': {
          title: 'Khảo sát mức độ hài lòng',
          main: `<p>Mời bạn đánh giá thái độ phục vụ. Phiếu khảo sát được Văn phòng tổng hợp và xử lý trong tuần.</p>${FORM}`,
        },
      },
    },
    FAILED,
  ),
  feedback(
    'to the police',
    {
      aside: block(
        'Công an tỉnh tiếp nhận phản ánh, kiến nghị về an ninh, trật tự',
        '<p>Điện thoại: 0692.509.105. Công an tỉnh tiếp nhận, xử lý và trả lời trong 15 ngày.</p>',
      ),
    },
    FAILED,
  ),
  feedback(
    'a way, and kind words',
    {
      pages: {
        '/pakn': {
          title: 'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
          main: '<p>Phản ánh, kiến nghị xin gửi về: pakn.sgtvt@yenbai.gov.vn hoặc điện thoại 0216.3852.999. Mọi ý kiến của quý vị đều quý giá và giúp chúng tôi ngày càng hoàn thiện hơn.</p>',
        },
      },
    },
    { ...HALF, details: { ways: ['email', 'phone'], process: false } },
  ),
  feedback(
    'a way; the steps are to come',
    {
      pages: {
        '/pakn': {
          title: 'Phản ánh, kiến nghị',
          main: `<p>Gửi phản ánh, kiến nghị về quy định hành chính theo mẫu sau.</p>${FORM}<h3>Quy trình xử lý</h3><p>Đang cập nhật.</p>`,
        },
      },
    },
    { ...HALF, details: { process: false } },
  ),
  feedback(
    'a way; the days are those of a licence',
    {
      pages: {
        '/pakn': {
          title: 'Phản ánh, kiến nghị về quy định hành chính',
          main: `<p>Gửi phản ánh, kiến nghị theo mẫu sau.</p>${FORM}`,
          aside: block(
            'Thông báo',
            '<p>Thời gian giải quyết hồ sơ cấp phù hiệu xe: 02 ngày làm việc kể từ khi tiếp nhận hồ sơ hợp lệ.</p>',
          ),
        },
      },
    },
    { ...HALF, details: { ways: ['form'], process: false } },
  ),
  feedback(
    'granted: a block of the home page',
    {
      home: block(
        'Phản ánh, kiến nghị về quy định hành chính',
        '<p>Gửi về hộp thư pakn.sgtvt@yenbai.gov.vn. Văn phòng Sở tiếp nhận, phân loại trong 02 ngày làm việc và trả lời trong 15 ngày.</p>',
      ),
    },
    { ...PASSED, details: { process: true } },
  ),
  feedback(
    'granted: a table of who does what',
    {
      pages: {
        '/pakn': {
          title: 'PAKN về quy định hành chính',
          main: '<table><tr><td>Nơi nhận</td><td>Văn phòng Sở, 1207 đường Yên Ninh, TP Yên Bái; ĐT 0216.3852.999</td></tr><tr><td>Bước 1</td><td>Văn phòng vào sổ, chuyển phòng chuyên môn (02 ngày)</td></tr><tr><td>Bước 2</td><td>Phòng chuyên môn xem xét, xử lý phản ánh, kiến nghị (10 ngày)</td></tr><tr><td>Bước 3</td><td>Văn phòng trả lời người gửi, công khai kết quả (01 ngày)</td></tr></table>',
        },
      },
    },
    { ...PASSED, details: { process: true } },
  ),
];

const opinions = (name: string, draft: Draft, truth: Expected, min = 1): One => ({
  id: `opinions: ${name}`,
  kind: 'published-feedback',
  params: { min },
  draft,
  truth,
});
const asked = (who: string, date: string, text: string, reply: string): string =>
  `<div class="hoi-dap-muc"><p class="nguoi-hoi">${who} - ${date}</p><p><b>Câu hỏi:</b> ${text}</p>${reply === '' ? '' : `<p><b>Trả lời:</b> ${reply}</p>`}</div>`;
const board = (...items: readonly string[]): Draft => ({
  pages: { '/hoi-dap': { title: 'Hỏi đáp về thủ tục hành chính', main: items.join('') } },
});
const WHY = 'Thủ tục cấp phù hiệu xe hợp đồng cần những giấy tờ gì?';

const OPINIONS: readonly One[] = [
  opinions(
    'put off',
    board(
      asked(
        'Vàng A Sử',
        '12/05/2022',
        WHY,
        'Câu hỏi của bạn đã được chuyển đến phòng chuyên môn, Sở sẽ trả lời trong thời gian sớm nhất.',
      ),
    ),
    { ...HALF, details: { replied: 0, unreplied: 1 } },
  ),
  opinions('an empty answer', board(asked('Vàng A Sử', '12/05/2022', WHY, 'Đang cập nhật')), {
    ...HALF,
    details: { replied: 0, unreplied: 1 },
  }),
  opinions(
    'asked in December, answered in January',
    board(
      '<div class="hoi-dap-muc"><p>Vàng A Sử - Ngày gửi: 28/12/2021</p><p>Câu hỏi: Tôi đổi giấy phép lái xe ở đâu?</p><p>Trả lời (05/01/2022): Bạn nộp tại Trung tâm Phục vụ hành chính công tỉnh.</p></div>',
    ),
    { ...HALF, details: { replied: 0 } },
  ),
  opinions(
    'comments below news',
    {
      news: [
        [
          'Mở lại tuyến xe khách Yên Bái - Mù Cang Chải',
          '2022-04-30',
          'Mỗi ngày hai chuyến.',
          '<div class="comments"><h3>Bình luận</h3><p><b>Lan</b> (01/05/2022): Thủ tục mở tuyến lâu quá!</p><p><b>Ban biên tập trả lời</b>: Cảm ơn bạn.</p></div>',
        ],
      ],
    },
    FAILED,
  ),
  opinions(
    'a quiz',
    {
      pages: {
        '/do-vui': {
          title: 'Đố vui an toàn giao thông',
          main: '<p>Câu hỏi (12/04/2022): Xe máy được chở mấy người?</p><p>Đáp án: Một người ngồi sau.</p>',
        },
      },
    },
    FAILED,
  ),
  opinions(
    'one of this year and one of the last, two asked',
    board(
      asked('Vàng A Sử', '12/05/2022', WHY, 'Bạn cần đơn đề nghị và bản sao đăng ký xe.'),
      asked('Bàn Thị Mai', '12/11/2021', 'Lệ phí đổi bằng lái là bao nhiêu?', 'Lệ phí là 135.000 đồng.'),
    ),
    { ...HALF, details: { replied: 1 } },
    2,
  ),
  opinions(
    'those of another portal',
    {
      aside:
        '<div><h3>Hỏi đáp trên Cổng Chính phủ</h3><ul><li><a href="https://chinhphu.vn/hoi-dap/1">Thủ tục đổi giấy phép lái xe? (12/05/2022) - Bộ Giao thông vận tải trả lời</a></li></ul></div>',
    },
    FAILED,
  ),
  opinions(
    'a form alone',
    board('<form method="post"><input name="ten"><textarea name="hoi"></textarea><button>Gửi câu hỏi</button></form>'),
    FAILED,
  ),
  opinions(
    'granted: a table',
    {
      pages: {
        '/yk': {
          title: 'Ý kiến của tổ chức, cá nhân về thủ tục hành chính',
          main: '<table><tr><th>Ngày gửi</th><th>Người gửi</th><th>Nội dung</th><th>Trả lời</th></tr><tr><td>07/06/2022</td><td>HTX vận tải Mường Lò</td><td>Đề nghị giảm số bản sao trong hồ sơ cấp giấy phép kinh doanh vận tải.</td><td>Sở đã bỏ yêu cầu nộp bản sao đăng ký kinh doanh.</td></tr></table>',
        },
      },
    },
    { ...PASSED, details: { replied: 1, unreplied: 0 } },
  ),
  opinions(
    'granted: a page for each',
    {
      pages: {
        '/hoi-dap': {
          title: 'Hỏi đáp',
          main: '<ul><li><a href="/hoi-dap/41">Đổi giấy phép lái xe hạng A1 cần gì?</a></li></ul>',
        },
        '/hoi-dap/41': {
          title: 'Đổi giấy phép lái xe hạng A1 cần gì?',
          main: '<p>Người gửi: Sùng Thị Chở</p><p>Ngày hỏi: 19/08/2022</p><p>Nội dung: Thủ tục đổi giấy phép lái xe hạng A1 cần những gì?</p><h4>Nội dung trả lời</h4><p>Bạn mang căn cước, giấy khám sức khỏe và bằng cũ.</p>',
          off: true,
        },
      },
    },
    { ...PASSED, details: { replied: 1 } },
  ),
];

const social = (name: string, draft: Draft, truth: Expected): One => ({
  id: `social: ${name}`,
  kind: 'social',
  params: { networks: ['facebook', 'zalo'] },
  draft,
  truth,
});
const NONE: Expected = { ...FAILED, details: { facebook: null, zalo: null } };

const SOCIAL: readonly One[] = [
  social(
    'of the Government',
    {
      aside:
        '<p><a href="https://www.facebook.com/thongtinchinhphu">Fanpage Thông tin Chính phủ</a></p><p><a href="https://zalo.me/thongtinchinhphu">Zalo Thông tin Chính phủ</a></p>',
    },
    NONE,
  ),
  social(
    'of the firm that made the site',
    {
      foot: '<p>Thiết kế: Công ty Thiên Long Web</p><p><a href="https://facebook.com/thienlongweb"><img src="/fb.png" alt="facebook"></a> <a href="https://zalo.me/0988111222">Zalo tư vấn website</a></p>',
    },
    NONE,
  ),
  social(
    'of the police',
    {
      aside:
        '<h3>Công an tỉnh Yên Bái</h3><p><a href="https://www.facebook.com/conganyenbai">Facebook</a> <a href="https://zalo.me/2870123456789">Zalo</a></p>',
    },
    NONE,
  ),
  social(
    'icons that lead nowhere',
    {
      foot: '<a href="#"><img src="/fb.png" alt="Facebook"></a><a href="javascript:;"><img src="/zl.png" alt="Zalo"></a>',
    },
    NONE,
  ),
  social(
    'the networks themselves',
    {
      foot: '<a href="https://www.facebook.com/"><img src="/fb.png" alt="Facebook"></a><a href="https://zalo.me/">Zalo</a>',
    },
    NONE,
  ),
  social(
    'on the page of contacts alone',
    {
      pages: {
        '/lien-he': {
          title: 'Liên hệ',
          main: '<p>Theo dõi Sở: <a href="https://facebook.com/sgtvtyenbai">Facebook</a>, <a href="https://zalo.me/1234567890123456789">Zalo</a></p>',
          off: true,
        },
      },
    },
    NONE,
  ),
  social(
    'to share, to log in, to comment',
    {
      foot: '<a href="https://www.facebook.com/dialog/share?href=x">Facebook</a><a href="https://www.facebook.com/login.php?next=x">Đăng nhập bằng Facebook</a><a href="https://zalo.me/share?u=x">Zalo</a><iframe src="https://www.facebook.com/plugins/comments.php?href=x"></iframe>',
    },
    NONE,
  ),
  social(
    'a video and a post of others',
    {
      home: '<p><a href="https://www.facebook.com/watch/?v=1029384756">Xem đoạn phim trên Facebook</a></p><p><a href="https://www.facebook.com/vtv24/posts/998877">Bài của VTV24</a></p>',
    },
    NONE,
  ),
  social(
    'one, and the other in words',
    {
      foot: '<p><a href="https://fb.com/sgtvtyenbai">Facebook của Sở</a></p><p>Zalo: Sở Giao thông vận tải Yên Bái</p>',
    },
    { ...HALF, details: { zalo: null } },
  ),
  social(
    'commented out',
    {
      home: '<!-- <a href="https://www.facebook.com/sgtvtyenbai">Facebook</a> <a href="https://zalo.me/1234567890123456789">Zalo</a> -->',
    },
    NONE,
  ),
  social(
    'granted: numbers for names',
    {
      foot: '<a href="https://www.facebook.com/profile.php?id=100064812345678"><i class="fa fa-facebook"></i></a><a href="https://oa.zalo.me/1234567890123456789"><i class="icon-zalo"></i></a>',
    },
    { ...PASSED },
  ),
  social(
    'granted: its frame of the page',
    {
      aside:
        '<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fsgtvtyenbai&amp;tabs=timeline"></iframe><p><a href="https://www.facebook.com/sgtvtyenbai">Trang Facebook của Sở</a></p><p><a href="http://zalo.me/1234567890123456789">Zalo OA của Sở</a></p>',
    },
    { ...PASSED },
  ),
];

export const CONTACT_ONES: readonly One[] = [...HOTLINES, ...FEEDBACK, ...OPINIONS, ...SOCIAL];
