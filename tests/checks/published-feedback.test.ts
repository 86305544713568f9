import { publishedFeedback } from '../../lib/checks/published-feedback.ts';
import { publishedFeedbackMessages } from '../../lib/checks/published-feedback.messages.ts';
import { testCheck, type CheckCase } from '../support/check-tester.ts';

type Menu = readonly (readonly [words: string, path: string])[];
const PLAIN: Menu = [
  ['Trang chủ', '/'],
  ['Liên hệ', '/lien-he'],
];
const MENU: Menu = [...PLAIN, ['Hỏi đáp', '/hoi-dap']];

function page(title: string, main: string, menu: Menu = MENU): string {
  const links = menu.map(([words, path]) => `<li><a href="${path}">${words}</a></li>`).join('');
  return `<!doctype html><html><head><title>${title} | Sở Khoa học và Công nghệ</title></head><body><div class="menu"><ul>${links}</ul></div><div id="content"><h1>${title}</h1>${main}</div><div id="footer"><p>© Sở Khoa học và Công nghệ</p></div></body></html>`;
}
const home = (menu = MENU, main = ''): string => page('Cổng thông tin của Sở', `<p>Chào mừng.</p>${main}`, menu);
const contact = page('Liên hệ', '<p>Điện thoại: 0238.3844.500</p>', PLAIN);
const REPLY = 'Ông làm thủ tục thay đổi nội dung giấy phép tại bộ phận một cửa.';
const item = (day: string, reply: string, name = 'Nguyễn Văn An'): string =>
  `<div class="item"><p>Người gửi: ${name}${day === '' ? '' : ` - Ngày gửi: ${day}`}</p><p>Câu hỏi: Cơ sở đổi địa chỉ thì phải làm thủ tục gì?</p>${reply}</div>`;
const replied = `<p>Trả lời:</p><p>${REPLY}</p>`;
const single = (day: string, reply: string, title = 'Hỏi về thủ tục đổi giấy phép'): string =>
  page(
    title,
    `<p>Người hỏi: Trần Thị Bình</p>${day === '' ? '' : `<p>Ngày gửi: ${day}</p>`}<p>Nội dung câu hỏi: Cơ sở đổi địa chỉ thì phải làm thủ tục gì?</p>${reply}`,
  );

/** Petitions that voters put to their deputies are none sent to the department. */
const VOTERS_TABLE = `<table><tr><th>STT</th><th>Nội dung kiến nghị</th><th>Ngày nhận</th><th>Trả lời</th></tr><tr><td>1</td><td>Cử tri xã Nghi Kim đề nghị hỗ trợ trạm quan trắc tự động</td><td>10/03/2022</td><td>Sở đã đưa vào kế hoạch năm sau.</td></tr><tr><td>2</td><td>Cử tri huyện Yên Thành đề nghị sửa đường liên xã</td><td>11/03/2022</td><td>Việc này thuộc thẩm quyền của huyện.</td></tr></table>`;
const VOTERS_LINES = `<p>Nội dung kiến nghị (cử tri huyện Tân Kỳ, ngày 12/03/2022): Đề nghị có chính sách hỗ trợ giống cây trồng mới.</p><p>Trả lời: Sở sẽ phối hợp với các đơn vị có liên quan để trình cấp có thẩm quyền.</p>`;

const SPAWN =
  '<p><b>Hỏi (ngày 03/05/2022):</b> Mua giống nấm rơm ở đâu?</p><p><b>Đáp:</b> Liên hệ Trung tâm Ứng dụng, có bán meo giống quanh năm.</p>';

const voters: readonly CheckCase[] = [
  {
    name: 'a question on what no office decides',
    portal: { '/': home(), '/hoi-dap': page('Hỏi đáp', SPAWN), '/lien-he': contact },
    outcome: 'failed',
    gaps: ['no-published-feedback'],
    details: { replied: 0, unreplied: 0 },
  },
  {
    name: 'the same among petitions',
    portal: { '/': home(), '/hoi-dap': page('Phản ánh, kiến nghị của người dân', SPAWN), '/lien-he': contact },
    outcome: 'passed',
    details: { replied: 1 },
  },
  {
    name: 'a table under “Kiến nghị cử tri”',
    portal: {
      '/': home([...PLAIN, ['Kiến nghị cử tri', '/cu-tri']]),
      '/cu-tri': page('Kiến nghị cử tri', VOTERS_TABLE),
      '/lien-he': contact,
    },
    outcome: 'failed',
    gaps: ['no-published-feedback'],
    details: { replied: 0, unreplied: 0 },
  },
  {
    name: 'petitions before a session of the council, in lines',
    portal: {
      '/': home([...PLAIN, ['Trả lời ý kiến, kiến nghị của cử tri', '/cu-tri']]),
      '/cu-tri': page('Trả lời ý kiến, kiến nghị của cử tri trước kỳ họp thứ 6 HĐND tỉnh', VOTERS_LINES),
      '/lien-he': contact,
    },
    outcome: 'failed',
    gaps: ['no-published-feedback'],
  },
  {
    name: 'a post on voters’ petitions is all that stands among the questions',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        '<ul><li><a href="/hoi-dap/1.html">Trả lời kiến nghị của cử tri huyện Tân Kỳ sau kỳ họp thứ 5</a> <span>20/03/2022</span></li></ul>',
      ),
      '/hoi-dap/1.html': page('Trả lời kiến nghị của cử tri huyện Tân Kỳ sau kỳ họp thứ 5', VOTERS_LINES),
    },
    outcome: 'failed',
  },
  {
    name: 'look-alike: people and voters on procedures, one list',
    portal: {
      '/': home([...PLAIN, ['Ý kiến của người dân về thủ tục hành chính', '/y-kien']]),
      '/y-kien': page('Ý kiến của người dân, cử tri về thủ tục hành chính', item('12/03/2022', replied)),
      '/lien-he': contact,
    },
    outcome: 'passed',
    details: { replied: 1 },
  },
  {
    name: 'look-alike: the sender says that he is a voter of the ward',
    portal: {
      '/': home([...PLAIN, ['Phản ánh, kiến nghị', '/pakn']]),
      '/pakn': page(
        'Phản ánh, kiến nghị',
        `<div><p>Người gửi: Nguyễn Văn An - Ngày gửi: 12/03/2022</p><p>Nội dung: Tôi là cử tri phường Vinh Tân, đề nghị rút ngắn thời gian trả kết quả hồ sơ.</p>${replied}</div>`,
      ),
      '/lien-he': contact,
    },
    outcome: 'passed',
    details: { replied: 1 },
  },
  {
    name: 'look-alike: questions beside voters’ petitions, each under a menu entry of its own',
    portal: {
      '/': home([...MENU, ['Kiến nghị cử tri', '/cu-tri']]),
      '/hoi-dap': page('Hỏi đáp', item('12/03/2022', '<p>Chưa trả lời</p>')),
      '/cu-tri': page('Kiến nghị cử tri', VOTERS_TABLE),
    },
    outcome: 'partial',
    gaps: ['feedback-unreplied'],
    details: { replied: 0, unreplied: 1 },
  },
];

/** Posts that gather what several people asked. */
const gathered = (main: string): CheckCase['portal'] => ({
  '/': home([...PLAIN, ['Ý kiến của tổ chức, cá nhân', '/y-kien']]),
  '/y-kien': page(
    'Ý kiến của tổ chức, cá nhân',
    '<ul><li><a href="/y-kien/1.html">Tổng hợp ý kiến về thủ tục hành chính quý II năm 2022</a> <span>02/07/2022</span></li></ul>',
  ),
  '/y-kien/1.html': page(
    'Tổng hợp ý kiến về thủ tục hành chính quý II năm 2022',
    `<p>02/07/2022</p><p>Sở đăng các ý kiến nhận được và nội dung giải quyết.</p>${main}`,
  ),
});
const LOI = '1. Ông Nguyễn Đức Lợi, TP Sơn La (18/04/2022): Tờ khai trên trang bị lỗi chữ, đề nghị thay tệp khác.';
const EN = '2. Bà Lò Thị Én, huyện Mai Sơn (22/05/2022): Thời hạn cấp giấy phép là bao nhiêu ngày?';
const gatherings: readonly CheckCase[] = [
  {
    name: 'one post with the questions of several people, each with its reply',
    portal: gathered(`<p>${LOI} Trả lời: Tệp mới đã được thay.</p><p>${EN}</p><p>Trả lời: Hai mươi lăm ngày.</p>`),
    outcome: 'passed',
    details: { replied: 2, unreplied: 0 },
  },
  {
    name: 'one post with the questions of several people, the second alone with a reply',
    portal: gathered(`<p>${LOI}</p><p>${EN} Trả lời: Hai mươi lăm ngày.</p>`),
    outcome: 'passed',
    details: { replied: 1, unreplied: 1 },
  },
  {
    name: 'look-alike: one post with the questions of several people and no reply',
    portal: gathered(`<p>${LOI}</p><p>${EN}</p>`),
    outcome: 'partial',
    gaps: ['feedback-unreplied'],
    details: { replied: 0, unreplied: 2 },
  },
];

/** What a "see more" brings nobody has seen: data for a script, or nothing but a script. */
const growing = (more: string, name = 'Lê Văn Cường', reply = '<p>Chưa trả lời</p>'): CheckCase['portal'] => ({
  '/': home(),
  '/hoi-dap': page('Hỏi đáp', `${item('05/04/2022', reply, name)}<div class="more">${more}</div>`),
  '/api/hoi-dap?page=2': { skip: 'not-html' },
});
const grown: readonly CheckCase[] = [
  {
    name: 'unreplied so far; the rest comes by a button without an address',
    portal: growing('<button type="button" onclick="loadMore()">Xem thêm</button>'),
    outcome: 'cantTell',
  },
  {
    name: 'unreplied so far; “Xem thêm” keeps an address that answers with data',
    portal: growing('<button data-url="/api/hoi-dap?page=2">Xem thêm</button>'),
    outcome: 'cantTell',
  },
  {
    name: 'unreplied so far; “Xem thêm” is a link to what answers with data',
    portal: growing('<a href="/api/hoi-dap?page=2">Xem thêm</a>'),
    outcome: 'cantTell',
  },
  {
    name: 'none of the year so far; pages turn by a script alone',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        `${item('05/04/2021', replied)}<div class="pagination"><a href="javascript:go(1)">1</a> <a href="javascript:go(2)">2</a></div>`,
      ),
    },
    outcome: 'cantTell',
  },
  {
    name: 'look-alike: enough is shown, whatever a button brings',
    portal: growing('<button type="button" onclick="loadMore()">Xem thêm</button>', 'Nguyễn Văn An', replied),
    outcome: 'passed',
    details: { replied: 1 },
  },
  {
    name: 'look-alike: a link that opens the news says nothing of the list',
    portal: growing('<a href="/tin-tuc">Xem thêm tin tức</a>'),
    outcome: 'partial',
    gaps: ['feedback-unreplied'],
  },
];

const cases: readonly CheckCase[] = [
  ...voters,
  ...gatherings,
  ...grown,
  {
    name: 'questions with replies on one page',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        item('12/03/2022', replied) + item('05/04/2022', '<p>Chưa trả lời</p>', 'Lê Văn Cường'),
      ),
    },
    outcome: 'passed',
    credit: 1,
    gaps: [],
    details: { replied: 1, unreplied: 1, urls: ['https://portal.test/hoi-dap'] },
    atMostPages: 2,
  },
  {
    name: 'each opinion under a line of its sender and day, in brackets and without a label',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Ý kiến của tổ chức, cá nhân',
        `<div><p>Nguyễn Văn An (12/03/2022)</p><p><b>Ý kiến:</b> Cơ sở đổi địa chỉ thì phải làm thủ tục gì?</p><p><b>Trả lời:</b> ${REPLY}</p></div><div><p>Lê Văn Cường (05/04/2022)</p><p><b>Ý kiến:</b> Đề nghị hướng dẫn rõ thành phần hồ sơ cấp giấy phép.</p><p>Đang xử lý</p></div>`,
      ),
    },
    outcome: 'passed',
    credit: 1,
    gaps: [],
    details: { replied: 1, unreplied: 1 },
  },
  {
    name: 'a table of one column: title, question, sender with a mail address; the replies on pages of their own; no day anywhere',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Danh sách Hỏi - Đáp',
        `<a href="/dat-cau-hoi" class="btn">Đặt câu hỏi</a><table border="1"><tbody>${[1, 2]
          .map(
            (at) =>
              `<tr><td><a href="/hoi-dap/${at}"><span><b>Hỏi về việc đổi giấy phép lần ${at}</b></span></a><br><span>Cơ sở tôi đổi địa chỉ thì phải làm những thủ tục gì ở Sở?</span><br><span style="float:right">Nguyễn Văn ${'AB'[at - 1]} (nguyen${at}@mail.test) - phường Vinh Tân</span></td></tr>`,
          )
          .join('')}</tbody></table>`,
      ),
      ...Object.fromEntries(
        [1, 2].map((at) => [
          `/hoi-dap/${at}`,
          page(
            'Chi tiết hỏi - đáp',
            `<div><span><b>Hỏi về việc đổi giấy phép lần ${at}</b> (Số lượt xem: 245)</span></div><div><span><b>Hỏi : </b>(<b>Nguyễn Văn ${'AB'[at - 1]}</b> - nguyen${at}@mail.test)</span><div><p>Cơ sở tôi đổi địa chỉ thì phải làm những thủ tục gì ở Sở?</p></div></div><div><span><b>Trả lời : </b></span><div><p>${REPLY}</p></div></div>`,
          ),
        ]),
      ),
    },
    outcome: 'cantTell',
  },
  {
    name: 'a short table whose one opinion is still being handled: no page that waits for a script',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        '<table><tr><th>Người gửi</th><th>Ngày gửi</th><th>Nội dung</th><th>Trả lời</th></tr><tr><td>Lê Văn Cường</td><td>03/03/2022</td><td>Hồ sơ nộp ở đâu?</td><td>Đang xử lý</td></tr></table>',
      ),
    },
    outcome: 'partial',
    gaps: ['feedback-unreplied'],
    details: { replied: 0, unreplied: 1 },
  },
  {
    name: 'terms and definitions, the day in the question and another in the reply',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        `<dl><dt>Hỏi (ngày 14/10/2022): Cơ sở tôi đổi địa chỉ thì có phải xin lại giấy phép không?</dt><dd>Trả lời: Không, chỉ thay đổi nội dung. (Văn phòng, 19/10/2022)</dd></dl>`,
      ),
    },
    outcome: 'passed',
    details: { replied: 1, unreplied: 0 },
  },
  {
    name: 'a table with a column of replies',
    portal: {
      '/': home([...PLAIN, ['Phản ánh, kiến nghị', '/pakn']]),
      '/pakn': page(
        'Phản ánh, kiến nghị',
        `<table><tr><th>STT</th><th>Người gửi</th><th>Nội dung phản ánh</th><th>Ngày gửi</th><th>Nội dung trả lời</th></tr><tr><td>1</td><td>Nguyễn Văn An</td><td>Thủ tục cấp phép kéo dài quá hẹn</td><td>02/02/2022</td><td>${REPLY}</td></tr><tr><td>2</td><td>Lê Thị Hoa</td><td>Biểu mẫu trên cổng không tải được</td><td>03/03/2022</td><td></td></tr><tr><td>3</td><td>Công ty Minh Họa</td><td>Đề nghị hướng dẫn nộp hồ sơ trực tuyến</td><td>03/03/2021</td><td>${REPLY}</td></tr></table>`,
      ),
      '/lien-he': contact,
    },
    outcome: 'passed',
    details: { replied: 1, unreplied: 1 },
  },
  {
    name: 'a list that leads to the single questions',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        '<ul><li><a href="/hoi-dap/1.html">Hỏi về thủ tục đổi giấy phép của cơ sở</a></li><li><a href="/hoi-dap/2.html">Hỏi về thời gian trả kết quả hồ sơ</a></li></ul>',
      ),
      '/hoi-dap/1.html': single('12/03/2022', replied),
      '/hoi-dap/2.html': single('15/03/2022', '<p>Trả lời: Đang xử lý</p>', 'Hỏi về thời gian trả kết quả hồ sơ'),
    },
    outcome: 'passed',
    details: {
      replied: 1,
      unreplied: 1,
      urls: ['https://portal.test/hoi-dap/1.html', 'https://portal.test/hoi-dap/2.html'],
    },
  },
  {
    name: 'the replied one stands on the second page of the list',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        `${item('12/05/2022', '<p>Chưa trả lời</p>')}<div class="pagination"><b>1</b> <a href="/hoi-dap?page=2">2</a></div>`,
      ),
      '/hoi-dap?page=2': page(
        'Hỏi đáp',
        `${item('12/03/2022', replied, 'Phạm Văn Dũng')}<div class="pagination"><a href="/hoi-dap">1</a> <b>2</b></div>`,
      ),
    },
    outcome: 'passed',
    details: { replied: 1, unreplied: 1 },
  },
  {
    name: 'labels in cells of their own, as content systems lay single questions out',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        '<ul><li><a href="/hoi-dap/view?id=7">Đổi địa chỉ cơ sở đã được cấp phép</a> <span>Đã trả lời</span></li></ul>',
      ),
      '/hoi-dap/view?id=7': page(
        'Đổi địa chỉ cơ sở đã được cấp phép',
        `<table><tr><td>Người gửi</td><td>Nguyễn Văn An</td></tr><tr><td>Ngày gửi</td><td>12/03/2022</td></tr><tr><td>Câu hỏi</td><td>Cơ sở đổi địa chỉ thì phải làm thủ tục gì?</td></tr><tr><td>Trả lời</td><td>${REPLY}</td></tr><tr><td>Ngày trả lời</td><td>20/03/2022</td></tr></table>`,
      ),
    },
    outcome: 'passed',
    details: { replied: 1, unreplied: 0 },
  },
  {
    name: 'questions that open on a click, senders in brackets, without labels of questions',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        `<h3>Nộp hồ sơ qua bưu điện có được không?</h3><p>Người hỏi: bà Hoa (20/06/2022)</p><div style="display:none"><p>Trả lời: ${REPLY}</p></div><h3>Bao giờ có kết quả thẩm định hồ sơ của tôi?</h3><p>Người hỏi: ông Dũng (22/06/2022)</p><div style="display:none"><p>Trả lời: Đang xử lý</p></div>`,
      ),
    },
    outcome: 'passed',
    details: { replied: 1, unreplied: 1 },
  },
  {
    name: 'unreplied ones only',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        item('12/03/2022', '<p>Trả lời:</p>') + item('05/04/2022', '<p>Chưa có câu trả lời</p>', 'Lê Văn Cường'),
      ),
      '/lien-he': contact,
    },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['feedback-unreplied'],
    details: { replied: 0, unreplied: 2 },
  },
  {
    name: 'of another year, though replied to in this one',
    portal: {
      '/': home(),
      '/hoi-dap': page('Hỏi đáp', item('20/12/2021', `<p>Trả lời (ngày 05/01/2022): ${REPLY}</p>`)),
      '/lien-he': contact,
    },
    outcome: 'partial',
    gaps: ['feedback-outside-period'],
    details: { replied: 0, unreplied: 0 },
  },
  {
    name: 'fewer than asked for',
    params: { min: 3 },
    portal: { '/': home(), '/hoi-dap': page('Hỏi đáp', item('12/03/2022', replied)), '/lien-he': contact },
    outcome: 'partial',
    gaps: ['feedback-too-few'],
    details: { replied: 1, unreplied: 0 },
  },
  {
    name: 'sent after the audit date',
    portal: { '/': home(), '/hoi-dap': page('Hỏi đáp', item('12/12/2022', replied)), '/lien-he': contact },
    outcome: 'partial',
    gaps: ['feedback-outside-period'],
  },
  {
    name: 'none shows a day, only the replies do',
    portal: {
      '/': home(),
      '/hoi-dap': page('Hỏi đáp', item('', `<p>Trả lời: ${REPLY}</p><p>Ngày trả lời: 12/03/2022</p>`)),
      '/lien-he': contact,
    },
    outcome: 'cantTell',
    details: { replied: 0, unreplied: 0 },
  },
  {
    name: 'frequent questions that the portal asks itself',
    portal: {
      '/': home([...PLAIN, ['Câu hỏi thường gặp', '/faq']]),
      '/faq': page(
        'Câu hỏi thường gặp',
        `<h3>Nộp hồ sơ trực tuyến ở đâu?</h3><p>Trả lời: ${REPLY}</p><h3>Lệ phí cấp giấy phép là bao nhiêu?</h3><p>Trả lời: Không có lệ phí.</p>`,
      ),
      '/lien-he': contact,
    },
    outcome: 'failed',
    gaps: ['only-own-questions'],
  },
  {
    name: 'a form to ask, and nothing posted',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        '<form method="post"><p>Họ tên</p><input name="ten"><p>Nội dung câu hỏi</p><textarea name="nd"></textarea></form>',
      ),
      '/lien-he': contact,
    },
    outcome: 'failed',
    credit: 0,
    gaps: ['no-published-feedback'],
  },
  {
    name: 'news under the label',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        '<ul><li><a href="/tin/1.html">Hội nghị tổng kết công tác năm của ngành khoa học</a> (01/03/2022)</li><li><a href="/tin/2.html">Ra quân dọn vệ sinh môi trường tại trụ sở đơn vị</a> (01/02/2022)</li></ul>',
      ),
      '/tin/1.html': page(
        'Hội nghị tổng kết công tác năm của ngành khoa học',
        '<p>Ngày đăng: 01/03/2022</p><p>Hội nghị có sự tham dự của lãnh đạo các đơn vị trực thuộc.</p>',
      ),
      '/tin/2.html': page(
        'Ra quân dọn vệ sinh môi trường tại trụ sở đơn vị',
        '<p>Ngày đăng: 01/02/2022</p><p>Đoàn viên các đơn vị cùng tham gia.</p>',
      ),
      '/lien-he': contact,
    },
    outcome: 'failed',
    gaps: ['no-published-feedback'],
  },
  {
    name: 'nothing of the kind',
    portal: { '/': home(PLAIN), '/lien-he': contact },
    outcome: 'failed',
    details: { replied: 0, unreplied: 0, urls: [] },
  },
  {
    name: 'the menu’s page was taken away',
    portal: { '/': home(), '/hoi-dap': { status: 404 }, '/lien-he': contact },
    outcome: 'failed',
    gaps: ['feedback-dead-link'],
    details: { replied: 0, unreplied: 0, urls: [] },
  },
  {
    name: 'the list fails',
    portal: { '/': home(), '/hoi-dap': { status: 500 }, '/lien-he': contact },
    outcome: 'cantTell',
  },
  {
    name: 'a script fills the list',
    portal: {
      '/': home(),
      '/hoi-dap':
        '<!doctype html><html><head><title>Hỏi đáp</title></head><body><div id="root"></div><script src="/a.js"></script></body></html>',
      '/lien-he': contact,
    },
    outcome: 'cantTell',
  },
  {
    name: 'unreplied so far, and a page of the list fails',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        `${item('12/05/2022', '<p>Chưa trả lời</p>')}<div class="pagination"><b>1</b> <a href="/hoi-dap?page=2">2</a></div>`,
      ),
      '/hoi-dap?page=2': { error: 'timeout' },
      '/lien-he': contact,
    },
    outcome: 'cantTell',
  },
  {
    name: 'a form to fill in and a sentence below it are no opinion',
    portal: {
      '/': home(),
      '/hoi-dap': page(
        'Hỏi đáp',
        '<form action="/gui" method="post"><input name="ten"> Họ tên<br><input name="email"> Email<br><textarea name="nd"></textarea> Nội dung<br><input type="submit" value="Gửi"></form><p>Câu hỏi được Văn phòng chuyển tới phòng liên quan trong 02 ngày và trả lời trong 10 ngày làm việc.</p>',
      ),
      '/lien-he': contact,
    },
    outcome: 'failed',
  },
  ...(
    [
      [
        '<p><b>Bà Hoàng Thị Mai</b> (03/10/2022): Mẫu đơn trên trang bị lỗi phông chữ, đề nghị sửa.</p><p>Trạng thái: Đang xử lý</p>',
        'partial',
      ],
      [
        `<p>Nguyễn Văn An - 03/10/2022: Cơ sở đổi địa chỉ thì phải làm thủ tục gì ạ</p><p>Trả lời: ${REPLY}</p>`,
        'passed',
      ],
      [
        `<p>Công ty TNHH An Phát (ngày 03/10/2022): Cơ sở đổi địa chỉ thì phải làm thủ tục gì ạ</p><p>Trả lời: ${REPLY}</p>`,
        'passed',
      ],
      ['<p>Tin đăng (03/10/2022): Hội nghị sơ kết công tác quý ba của toàn ngành.</p><p>Sở đã tổng hợp.</p>', 'failed'],
    ] as const
  ).map(([main, outcome], at): CheckCase => ({
    name: `sender, day and words on one line, ${at + 1}`,
    portal: { '/': home(), '/hoi-dap': page('Hỏi đáp', main), '/lien-he': contact },
    outcome,
  })),
];

testCheck({ check: publishedFeedback, messages: publishedFeedbackMessages, params: { min: 1 }, cases });
