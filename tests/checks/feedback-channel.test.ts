import { feedbackChannel } from '../../lib/checks/feedback-channel.ts';
import { feedbackMessages } from '../../lib/checks/feedback-channel.messages.ts';
import { attach } from '../support/attachments.ts';
import { testCheck, type CheckCase } from '../support/check-tester.ts';

type Menu = readonly (readonly [words: string, path: string])[];
const PLAIN: Menu = [
  ['Trang chủ', '/'],
  ['Giới thiệu', '/gioi-thieu'],
  ['Liên hệ', '/lien-he'],
];
const MENU: Menu = [...PLAIN, ['Phản ánh, kiến nghị', '/pakn']];

function page(title: string, main: string, menu: Menu = MENU, footer = ''): string {
  const links = menu.map(([words, path]) => `<li><a href="${path}">${words}</a></li>`).join('');
  return `<!doctype html><html><head><title>${title} | Sở Khoa học và Công nghệ</title></head><body><div class="menu"><ul>${links}</ul></div><div id="content"><h1>${title}</h1>${main}</div><div id="footer"><p>Sở Khoa học và Công nghệ Nghệ An</p><p>Địa chỉ: 75A đường Nguyễn Thái Học, phường Lê Lợi, thành phố Vinh</p><p>Điện thoại: 0238.3844.500</p>${footer}</div></body></html>`;
}
const home = (main = '', menu = MENU, footer = ''): string =>
  page('Cổng thông tin của Sở', `<p>Chào mừng.</p>${main}`, menu, footer);
const rest = (menu = MENU) => ({
  '/gioi-thieu': page('Giới thiệu', '<p>Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.</p>', menu),
  '/lien-he': page(
    'Liên hệ',
    '<p>Điện thoại: 0238.3844.500</p><p>Email: vanphong@nghean.gov.vn</p><form method="post"><input type="text" name="ten"><textarea name="nd"></textarea></form>',
    menu,
  ),
});
const WAYS = '<p>Gửi về: Văn phòng Sở, điện thoại 0238.3844.567, thư điện tử kiennghi@nghean.gov.vn.</p>';
const PROCESS = '<p>Văn phòng Sở tiếp nhận, chuyển phòng chuyên môn và trả lời trong thời hạn 15 ngày làm việc.</p>';
const PROCESS_FILE = '<p><a href="/tep/qt.pdf">Quy trình tiếp nhận, xử lý phản ánh, kiến nghị</a></p>';
/** Nobody can read it, and it is there. */
const FILE = attach('qt.pdf', new TextEncoder().encode('%PDF-1.4 broken'));

const cases: readonly CheckCase[] = [
  {
    name: 'a page with ways and with the time it takes',
    portal: { '/': home(), '/pakn': page('Tiếp nhận phản ánh, kiến nghị', WAYS + PROCESS), ...rest() },
    outcome: 'passed',
    credit: 1,
    gaps: [],
    details: { url: 'https://portal.test/pakn', ways: ['phone', 'email'], process: true },
    atMostPages: 2,
  },
  {
    name: 'a form, an address, the national system; the steps in words',
    portal: {
      '/': home(),
      '/pakn': page(
        'Góp ý, kiến nghị',
        '<p>Địa chỉ: số 75A đường Nguyễn Thái Học, phường Lê Lợi, thành phố Vinh.</p><p><a href="https://pakn.dichvucong.gov.vn/">Hệ thống quốc gia</a></p><form method="post"><input type="text" name="ten"><textarea name="nd"></textarea><button>Gửi</button></form><h2>Quy trình</h2><ul><li>Phân loại ý kiến nhận được.</li><li>Phòng chuyên môn xác minh.</li><li>Thông báo kết quả cho người gửi.</li></ul>',
      ),
      ...rest(),
    },
    outcome: 'passed',
    details: { ways: ['address', 'form', 'pakn'], process: true },
  },
  {
    name: 'a block of the home page, in decomposed letters',
    portal: {
      '/': home(
        `<div class="box"><h3>Phản ánh, kiến nghị về quy định hành chính</h3>${WAYS}${PROCESS}</div><h3>Tin mới</h3><p>Hội nghị.</p>`.normalize(
          'NFD',
        ),
        PLAIN,
      ),
      ...rest(PLAIN),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/' },
    atMostPages: 1,
  },
  {
    name: 'one sentence in the footer says it all',
    portal: {
      '/': home(
        '',
        PLAIN,
        '<p>Mọi phản ánh, kiến nghị gửi Văn phòng Sở, điện thoại 0238.3844.567; trả lời trong 10 ngày làm việc.</p>',
      ),
      ...rest(PLAIN),
    },
    outcome: 'passed',
  },
  {
    name: 'a block of the contact page',
    portal: {
      '/': home('', PLAIN),
      ...rest(PLAIN),
      '/lien-he': page(
        'Liên hệ',
        `<p>Điện thoại: 0238.3844.500</p><h2>Tiếp nhận phản ánh, kiến nghị</h2>${WAYS}${PROCESS}`,
        PLAIN,
      ),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/lien-he' },
  },
  {
    name: 'the form on one page, the process as a file on another',
    portal: {
      '/': home('', [...MENU, ['Quy trình xử lý phản ánh, kiến nghị', '/quy-trinh-pakn']]),
      '/pakn': page(
        'Gửi phản ánh, kiến nghị',
        '<form method="post"><input name="ten" type="text"><textarea name="nd"></textarea></form>',
      ),
      '/quy-trinh-pakn': page(
        'Quy trình xử lý phản ánh, kiến nghị',
        '<p><a href="/tep/qt.pdf">Quy trình tiếp nhận, xử lý phản ánh, kiến nghị</a></p>',
      ),
      '/tep/qt.pdf': FILE,
      ...rest(),
    },
    outcome: 'passed',
    details: { ways: ['form'], process: true },
  },
  {
    name: 'the process as a file that is gone',
    portal: { '/': home(), '/pakn': page('Phản ánh, kiến nghị', `${WAYS}${PROCESS_FILE}`), ...rest() },
    outcome: 'partial',
    gaps: ['feedback-no-process'],
    details: { ways: ['phone', 'email'], process: false },
  },
  {
    name: 'the process as a file that is gone, its steps on another page',
    portal: {
      '/': home('', [...MENU, ['Quy trình xử lý phản ánh, kiến nghị', '/quy-trinh-pakn']]),
      '/pakn': page('Phản ánh, kiến nghị', `${WAYS}${PROCESS_FILE}`),
      '/quy-trinh-pakn': page('Quy trình xử lý phản ánh, kiến nghị', PROCESS),
      ...rest(),
    },
    outcome: 'passed',
    details: { ways: ['phone', 'email'], process: true },
  },
  {
    name: 'ways alone',
    portal: { '/': home(), '/pakn': page('Phản ánh, kiến nghị', WAYS), ...rest() },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['feedback-no-process'],
    details: { ways: ['phone', 'email'], process: false },
  },
  {
    name: 'a line without a colon over its contacts',
    portal: {
      '/': home(
        '<div><div>ĐƯỜNG DÂY NÓNG</div><div>Tiếp nhận phản ánh về thủ tục hành chính<br>ĐT: <b>0238.3844.501</b><br>Email: pakn@nghean.gov.vn</div></div>',
        PLAIN,
      ),
      ...rest(PLAIN),
    },
    outcome: 'partial',
    gaps: ['feedback-no-process'],
    details: { url: 'https://portal.test/', ways: ['phone', 'email'], process: false },
  },
  {
    name: 'what firms asked in the news, over the contacts of another box',
    portal: {
      '/': home(
        '<div><p>Hội nghị giải đáp kiến nghị của doanh nghiệp năm 2022</p></div><div><p>Văn phòng Sở</p><p>ĐT: 0238.3844.501</p></div>',
        PLAIN,
      ),
      ...rest(PLAIN),
    },
    outcome: 'failed',
    gaps: ['feedback-missing'],
  },
  {
    name: 'a banner of the national system alone',
    portal: {
      '/': home('<a href="https://pakn.dichvucong.gov.vn/"><img src="/pakn.png" alt=""></a>', PLAIN),
      ...rest(PLAIN),
    },
    outcome: 'partial',
    gaps: ['feedback-no-process'],
    details: { url: 'https://portal.test/', ways: ['pakn'], process: false },
  },
  {
    name: 'ways on the page called so, a hotline for feedback on the home page: the page is told alone',
    portal: {
      '/': home('<h2>Đường dây nóng tiếp nhận phản ánh, kiến nghị</h2><p>Điện thoại: 0238.3844.999</p>'),
      '/pakn': page(
        'Phản ánh, kiến nghị',
        '<p>Gửi về hòm thư kiennghi@nghean.gov.vn.</p><form method="post"><input type="text" name="ten"><textarea name="nd"></textarea></form>',
      ),
      ...rest(),
    },
    outcome: 'partial',
    details: { url: 'https://portal.test/pakn', ways: ['email', 'form'], process: false },
  },
  {
    name: 'ways on the page called so, a banner of the national system on the home page',
    portal: {
      '/': home('<a href="https://pakn.dichvucong.gov.vn"><img src="/pakn.png" alt="Phản ánh, kiến nghị"></a>'),
      '/pakn': page('Phản ánh, kiến nghị', WAYS),
      ...rest(),
    },
    outcome: 'partial',
    details: { url: 'https://portal.test/pakn', ways: ['phone', 'email'], process: false },
  },
  {
    name: 'ways in a block of the home page, the steps on the page called so',
    portal: {
      '/': home('<h2>Tiếp nhận phản ánh, kiến nghị</h2><p>Điện thoại: 0238.3844.999</p>'),
      '/pakn': page('Quy trình xử lý phản ánh, kiến nghị', PROCESS),
      ...rest(),
    },
    outcome: 'passed',
    details: { ways: ['phone'], process: true },
  },
  {
    name: 'the process alone',
    portal: { '/': home(), '/pakn': page('Quy trình xử lý phản ánh, kiến nghị', PROCESS), ...rest() },
    outcome: 'partial',
    gaps: ['feedback-no-way'],
    details: { ways: [], process: true },
  },
  {
    name: 'a hotline for feedback, without the process',
    portal: {
      '/': home('', PLAIN, '<p>Đường dây nóng tiếp nhận phản ánh, kiến nghị: 0238.3844.567</p>'),
      ...rest(PLAIN),
    },
    outcome: 'partial',
    gaps: ['feedback-no-process'],
    details: { ways: ['phone'] },
  },
  {
    name: 'a general contact page, a hotline for nothing in particular',
    portal: { '/': home('', PLAIN, '<p>Đường dây nóng: 0238.3844.567</p>'), ...rest(PLAIN) },
    outcome: 'failed',
    credit: 0,
    gaps: ['feedback-missing'],
    details: { url: null, ways: [], process: false },
  },
  {
    name: 'an empty page under the right label',
    portal: { '/': home(), '/pakn': page('Phản ánh, kiến nghị', '<p>Đang cập nhật</p>'), ...rest() },
    outcome: 'failed',
    gaps: ['feedback-page-empty'],
  },
  {
    name: 'a label that leads nowhere',
    portal: { '/': home('', [...PLAIN, ['Phản ánh, kiến nghị', '#']]), ...rest(PLAIN) },
    outcome: 'failed',
    gaps: ['feedback-dead-link'],
  },
  {
    name: 'drafts for comment, petitions of voters, a news post with a number',
    portal: {
      '/': home(
        '<h2>Góp ý dự thảo văn bản</h2><p>Ý kiến gửi về 0238.3844.501.</p><h2>Tin mới</h2><ul><li><a href="/tin/1.html">Sở tổ chức hội nghị giải quyết phản ánh, kiến nghị của doanh nghiệp</a> (01/03/2022)</li><li><a href="/tin/2.html">Hội nghị tổng kết công tác năm của toàn ngành</a> (01/02/2022)</li></ul>',
        PLAIN,
      ),
      '/tin/1.html': page(
        'Sở tổ chức hội nghị giải quyết phản ánh, kiến nghị của doanh nghiệp',
        '<p>Ngày đăng: 01/03/2022</p><p>Chi tiết liên hệ số 0238.3844.502; các đơn vị trả lời trong 5 ngày.</p><p>Hội nghị có sự tham dự của lãnh đạo các đơn vị.</p>',
      ),
      ...rest(PLAIN),
    },
    outcome: 'failed',
    gaps: ['feedback-missing'],
  },
  {
    name: 'the page fails',
    portal: { '/': home(), '/pakn': { status: 500 }, ...rest() },
    outcome: 'cantTell',
  },
  {
    name: 'a script fills the page',
    portal: {
      '/': home(),
      '/pakn':
        '<!doctype html><html><head><title>Phản ánh</title></head><body><div id="root"></div><script src="/a.js"></script></body></html>',
      ...rest(),
    },
    outcome: 'cantTell',
  },
  {
    name: 'the label leads to another host',
    portal: { '/': home('', [...PLAIN, ['Phản ánh, kiến nghị', 'https://hoidap.test/']]), ...rest(PLAIN) },
    outcome: 'cantTell',
  },
  {
    name: 'a form, the labels of its fields, then in one sentence who answers by when',
    portal: {
      '/': home('', [...PLAIN, ['Hỏi đáp - Góp ý', '/gy']]),
      '/gy': page(
        'Hỏi đáp',
        '<p>Phản ánh, kiến nghị về quy định hành chính:</p><form action="/gui" method="post"><input name="ten"> <b>Họ tên</b><br><input name="email"> <b>Email</b><br><textarea name="nd"></textarea> <b>Nội dung</b><br><input type="submit" value="Gửi"></form><p>Phản ánh được Văn phòng chuyển tới phòng liên quan trong 02 ngày và trả lời trong 10 ngày làm việc.</p>',
        PLAIN,
      ),
      ...rest(PLAIN),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/gy', ways: ['form'], process: true },
  },
  ...(
    [
      ['Thời gian xử lý', 'Không quá 15 ngày làm việc kể từ ngày nhận', true],
      ['Thời hạn trả lời', '10 ngày', true],
      ['Thời gian xử lý', 'Giờ hành chính các ngày trong tuần', false],
      ['Thời gian tiếp nhận', 'Từ 7 giờ 30 đến 17 giờ', false],
    ] as const
  ).map(([label, value, told]): CheckCase => ({
    name: `a row of a table: ${label} | ${value}`,
    portal: {
      '/': home(),
      '/pakn': page(
        'Phản ánh, kiến nghị',
        `<table><tr><td>Điện thoại</td><td>0238.3844.567</td></tr><tr><td>${label}</td><td>${value}</td></tr></table>`,
      ),
      ...rest(),
    },
    outcome: told ? 'passed' : 'partial',
    details: { process: told },
  })),
  ...(
    [
      ['Thông tin cá nhân của người gửi được xử lý theo chính sách bảo mật và xóa sau 12 tháng.', false],
      ['Sở bảo mật thông tin người gửi. Phản ánh được xử lý trong 12 ngày.', true],
      ['Văn phòng Sở tiếp nhận phản ánh, kiến nghị 24/24 giờ.', false],
      ['Tiếp nhận 7 ngày trong tuần, sáng từ 7 giờ 30 đến 11 giờ, chiều từ 13 giờ đến 17 giờ.', false],
      ['Phản ánh được trả lời trong 24 giờ.', true],
      ['Thời hạn giải quyết hồ sơ cấp chứng chỉ là 20 ngày kể từ khi tiếp nhận đủ hồ sơ.', false],
      ['Phản ánh về việc giải quyết hồ sơ được xử lý trong 05 ngày.', true],
      ['Văn phòng Sở tiếp nhận từ 7 giờ 30 đến 17 giờ, trả lời trong 05 ngày làm việc.', true],
    ] as const
  ).map(([words, told]): CheckCase => ({
    name: `a sentence: ${words}`,
    portal: {
      '/': home(),
      '/pakn': page('Phản ánh, kiến nghị', `<p>Gửi về pakn@portal.test.</p><p>${words}</p>`),
      ...rest(),
    },
    outcome: told ? 'passed' : 'partial',
    details: { process: told },
  })),
];

testCheck({ check: feedbackChannel, messages: feedbackMessages, cases });
