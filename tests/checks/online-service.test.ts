import { onlineService } from '../../lib/checks/online-service.ts';
import { onlineServiceMessages } from '../../lib/checks/online-service.messages.ts';
import { attach, pdf } from '../support/attachments.ts';
import { testCheck, type CheckCase } from '../support/check-tester.ts';

type Menu = readonly (readonly [words: string, path: string])[];
const DVC = 'https://dichvucong.nghean.gov.vn/';
const MENU: Menu = [
  ['Trang chủ', '/'],
  ['Tin tức', '/tin-tuc'],
  ['Hướng dẫn dịch vụ công', '/huong-dan'],
];
const NO_GUIDE = MENU.slice(0, 2);
const GUIDE = `<p>Dịch vụ công trực tuyến mức độ 3 cho phép nộp hồ sơ qua mạng, mức độ 4 cho phép thanh toán qua mạng.</p><p>Bước 1: Truy cập cổng dịch vụ công và đăng nhập.</p><p>Bước 2: Chọn thủ tục, nhập thông tin và tải lên giấy tờ.</p><p>Bước 3: Nhận kết quả tại nhà.</p>`;

function page(title: string, main: string, menu: Menu = MENU, footer = ''): string {
  const links = menu.map(([words, path]) => `<li><a href="${path}">${words}</a></li>`).join('');
  return `<!doctype html><html><head><title>${title} | Sở Khoa học và Công nghệ</title></head><body><div class="menu"><ul>${links}</ul></div><div id="content"><h1>${title}</h1>${main}</div><div id="footer">${footer}<p>© Sở Khoa học và Công nghệ</p></div></body></html>`;
}
const home = (main: string, menu = MENU, footer = ''): string =>
  page('Cổng thông tin của Sở', `<p>Chào mừng.</p>${main}`, menu, footer);
const link = `<a href="${DVC}">Dịch vụ công trực tuyến</a>`;
const news = (title: string, text: string): string =>
  page(
    title,
    `<p>Ngày đăng: 10/05/2022</p><p>${text}</p><p>Hội nghị có sự tham dự của lãnh đạo các đơn vị trực thuộc và đông đảo cán bộ trong ngành.</p>`,
  );

const SUPPORT: Menu = [...NO_GUIDE, ['Hỗ trợ trực tuyến', '/ho-tro']];
const answer = (question: string, words: string): string =>
  `<div class="card"><div class="card-header"><button data-toggle="collapse">${question}</button></div><div class="collapse">${words}</div></div>`;

const ROWS =
  '<table><tr><th>STT</th><th>Mã</th><th>Tên thủ tục</th><th>Mức độ</th></tr><tr><td>1</td><td>1.003503</td><td>Công nhận ban vận động thành lập hội</td><td>Mức độ 3</td></tr><tr><td>2</td><td>2.001481</td><td>Thành lập hội</td><td>Mức độ 4</td></tr></table>';
const LEVELS_TOLD: readonly (readonly [name: string, main: string])[] = [
  [
    'above the list of procedures',
    `<p>Hướng dẫn thực hiện dịch vụ công trực tuyến: với thủ tục mức độ 3, tổ chức, cá nhân gửi hồ sơ qua mạng, nộp phí và nhận kết quả tại quầy; với thủ tục mức độ 4, mọi bước kể cả nộp phí đều qua mạng.</p>${ROWS}`,
  ],
  [
    'an item for each',
    '<ul><li>Mức độ 3: điền và gửi mẫu hồ sơ qua mạng; việc thanh toán và nhận kết quả thực hiện tại cơ quan.</li><li>Mức độ 4: thanh toán trực tuyến, kết quả được gửi qua bưu điện.</li></ul>',
  ],
  [
    'a table',
    '<table><tr><th>Mức độ</th><th>Người dân làm gì</th></tr><tr><td>Mức độ 3</td><td>Nộp hồ sơ trực tuyến, nộp lệ phí và nhận kết quả tại Trung tâm.</td></tr><tr><td>Mức độ 4</td><td>Nộp hồ sơ trực tuyến, thanh toán trực tuyến và nhận kết quả tại nhà.</td></tr></table>',
  ],
  [
    'headings and what stands under them',
    '<h3>Dịch vụ công mức độ 4</h3><p>Người dân nộp hồ sơ qua mạng, thanh toán phí bằng tài khoản ngân hàng, kết quả trả tận nhà.</p>',
  ],
  [
    'by extent',
    '<p>Dịch vụ công trực tuyến toàn trình: nộp hồ sơ trực tuyến, nộp phí trực tuyến và nhận kết quả qua bưu chính, không phải đến cơ quan.</p>',
  ],
];
const LEVELS_COUNTED: readonly (readonly [name: string, main: string])[] = [
  ['a list of procedures', ROWS],
  [
    'shares of those who filed',
    '<p>Tỷ lệ nộp hồ sơ trực tuyến mức độ 3, 4 của Sở tăng nhanh; việc thanh toán trực tuyến và nhận kết quả qua bưu chính còn thấp.</p>',
  ],
  ['a count', '<p>Quý II, 244 người nộp hồ sơ qua mạng ở mức độ 3, 4, 40% thanh toán trực tuyến.</p>'],
  ['a target', '<p>Phấn đấu mọi hồ sơ mức độ 4 được nộp trực tuyến, thanh toán trực tuyến và trả kết quả tại nhà.</p>'],
  ['what is offered', '<p>Sở cung cấp 38 dịch vụ công trực tuyến mức độ 3, 4 trên Cổng dịch vụ công của tỉnh.</p>'],
];

const STEPS = attach(
  'hd.pdf',
  await pdf([
    [
      'HƯỚNG DẪN SỬ DỤNG DỊCH VỤ CÔNG TRỰC TUYẾN MỨC ĐỘ 3, MỨC ĐỘ 4',
      'Bước 1: đăng ký tài khoản.',
      'Bước 2: chọn thủ tục.',
      'Bước 3: gửi hồ sơ.',
    ],
  ]),
);
/** Labels of the home page's boxes that are longer than a menu's. */
const SPELLED_OUT: readonly (readonly [words: string, path: string])[] = [
  ['Tài liệu hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, 4', '/tep/hd.pdf'],
  ['Hướng dẫn tổ chức, cá nhân cách nộp hồ sơ trên dịch vụ công trực tuyến mức độ 3, mức độ 4 của tỉnh', '/tep/hd.pdf'],
  ['Cẩm nang sử dụng dịch vụ công trực tuyến mức độ 3 và mức độ 4 dành cho người dân tỉnh ta', '/xem?id=77'],
];
const box = (words: string, path: string): string =>
  home(`${link}<div class="box"><h3>Tài liệu</h3><a href="${path}">${words}</a></div>`, NO_GUIDE);
const TITLED = 'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, mức độ 4';
const told = (text: string, title = TITLED): CheckCase['portal'] => ({
  '/': home(link, NO_GUIDE),
  '/tin-tuc': page('Tin tức', `<ul><li><a href="/tin/1">${title}</a> (10/05/2022)</li></ul>`, NO_GUIDE),
  '/tin/1': news(title, text),
});

const cases: readonly CheckCase[] = [
  ...SPELLED_OUT.map(([words, path]): CheckCase => ({
    name: `a label of many words in a box of the home page: ${words}`,
    portal: {
      '/': box(words, path),
      '/tin-tuc': page('Tin tức', '', NO_GUIDE),
      [path]: path.endsWith('.pdf') ? STEPS : page('Cẩm nang dịch vụ công', GUIDE, NO_GUIDE),
    },
    outcome: 'passed',
    details: { guidance: `https://portal.test${path}` },
  })),
  {
    name: 'a label of many words in a box of the home page that tells of a course',
    portal: {
      '/': box('Giấy mời dự lớp tập huấn dịch vụ công trực tuyến mức độ 3, 4 tại hội trường', '/tep/hd.pdf'),
      '/tin-tuc': page('Tin tức', '', NO_GUIDE),
      '/tep/hd.pdf': attach('hd.pdf', await pdf([['GIẤY MỜI', 'Kính mời dự lớp tập huấn.']])),
    },
    outcome: 'partial',
    gaps: ['no-level-guidance'],
  },
  {
    name: 'a post titled a guide that tells what is done at each level',
    portal: told('Mức độ 3: gửi hồ sơ qua mạng, nhận kết quả tại quầy. Mức độ 4: nộp phí, nhận kết quả cũng qua mạng.'),
    outcome: 'passed',
    details: { guidance: 'https://portal.test/tin/1' },
  },
  {
    name: 'a post titled a guide that tells what is done at the highest level',
    portal: told('Ở mức độ 4, người dân nộp hồ sơ qua mạng, thanh toán trực tuyến và nhận kết quả tại nhà.'),
    outcome: 'passed',
  },
  {
    name: 'a post titled a guide that counts who filed so',
    portal: told('Đã có 40% hồ sơ mức độ 3, 4 được nộp trực tuyến, thanh toán trực tuyến và nhận kết quả tại nhà.'),
    outcome: 'partial',
    gaps: ['no-level-guidance'],
  },
  {
    name: 'a post that asks how the levels differ and answers it',
    portal: told(
      'Mức độ 3: nộp hồ sơ qua mạng, trả phí tại quầy. Mức độ 4: trả phí cũng qua mạng.',
      'Dịch vụ công trực tuyến mức độ 3 và mức độ 4 khác nhau thế nào, nộp hồ sơ ra sao?',
    ),
    outcome: 'passed',
    details: { guidance: 'https://portal.test/tin/1' },
  },
  {
    name: 'a post that asks and tells how many filed so',
    portal: told(
      'Tỷ lệ hồ sơ mức độ 3, 4 nộp qua mạng, thanh toán trực tuyến đạt 40%.',
      'Dịch vụ công trực tuyến mức độ 3, mức độ 4 được thực hiện thế nào trong sáu tháng qua?',
    ),
    outcome: 'partial',
    gaps: ['no-level-guidance'],
  },
  {
    name: 'a post on a course that tells what is done at each level',
    portal: told(
      'Mức độ 3: gửi hồ sơ qua mạng, nhận kết quả tại quầy.',
      'Hội nghị tập huấn, hướng dẫn dịch vụ công trực tuyến mức độ 3',
    ),
    outcome: 'partial',
    gaps: ['no-level-guidance'],
  },
  {
    name: 'a page of help whose questions open their answers',
    portal: {
      '/': home(link, SUPPORT),
      '/tin-tuc': page('Tin tức', '', SUPPORT),
      '/ho-tro': page(
        'Hỗ trợ trực tuyến',
        answer(
          'Thế nào là dịch vụ công mức độ 3, mức độ 4?',
          '<p>Ở mức độ 3 phí nộp trực tiếp, ở mức độ 4 phí nộp qua mạng. Muốn nộp, hãy đăng nhập, kê khai và theo dõi hồ sơ.</p>',
        ),
        SUPPORT,
      ),
    },
    outcome: 'passed',
    details: { guidance: 'https://portal.test/ho-tro' },
  },
  {
    name: 'a page of help on something else',
    portal: {
      '/': home(link, SUPPORT),
      '/tin-tuc': page('Tin tức', '', SUPPORT),
      '/ho-tro': page(
        'Hỗ trợ trực tuyến',
        answer('Làm thế nào để xin tài liệu?', '<p>Đăng nhập, chọn tài liệu, bấm tải về.</p>'),
        SUPPORT,
      ),
    },
    outcome: 'partial',
    gaps: ['no-level-guidance'],
  },
  {
    name: 'the sentence that instructs holds a link',
    portal: {
      '/': home(link),
      '/huong-dan': page(
        'Dịch vụ công',
        `<p>Dịch vụ công mức độ 3, 4 được cung cấp trên <a href="${DVC}">cổng của tỉnh</a>. Người nộp đăng nhập, chọn dịch vụ, kê khai, đính kèm giấy tờ và nộp phí.</p>`,
      ),
    },
    outcome: 'passed',
  },
  {
    name: 'levels and files to fetch, no instruction',
    portal: {
      '/': home(link),
      '/huong-dan': page(
        'Dịch vụ công',
        '<p>Danh mục dịch vụ công mức độ 3, 4 của Sở, xem tệp đính kèm.</p><p>Mẫu bản kê khai tài sản, văn bản đính kèm.</p>',
      ),
    },
    outcome: 'partial',
    gaps: ['no-level-guidance'],
  },
  {
    name: 'link in the menu, guide in the menu',
    portal: { '/': home('', [...MENU, ['Dịch vụ công', DVC]]), '/huong-dan': page('Hướng dẫn dịch vụ công', GUIDE) },
    outcome: 'passed',
    credit: 1,
    gaps: [],
    details: { links: [DVC], guidance: 'https://portal.test/huong-dan' },
    atMostPages: 2,
  },
  {
    name: 'a banner without a word leads to the national portal',
    portal: {
      '/': home('<a href="https://dichvucong.gov.vn/p/home/dvc-trang-chu.html"><img src="/b1.jpg" alt=""></a>'),
      '/huong-dan': page('Hướng dẫn dịch vụ công', GUIDE),
    },
    outcome: 'passed',
  },
  ...(
    [
      ['on a host of the province outside gov.vn', 'https://dichvucong.nghean.test/', 'passed'],
      ['of that name on a commercial host', 'https://dichvucong.nhanh.com.vn/', 'partial'],
    ] as const
  ).map(([name, url, outcome]) => ({
    name: `the service portal ${name}`,
    portal: {
      '/': home(`<a href="${url}">Dịch vụ công trực tuyến</a>`),
      '/huong-dan': page('Hướng dẫn dịch vụ công trực tuyến mức độ 3, 4', GUIDE),
    },
    outcome,
  })),
  {
    name: 'somebody who does the papers for money calls it so',
    portal: {
      '/': home('<a href="https://dichvucong-nhanh.test/">Dịch vụ công trực tuyến trọn gói</a>'),
      '/huong-dan': page('Hướng dẫn dịch vụ công trực tuyến mức độ 3, 4', GUIDE),
    },
    outcome: 'partial',
    details: { links: [] },
  },
  {
    name: 'words name it, the host has another name; the wording since 2022',
    plan: { year: 2024 },
    asOf: '2024-11-20',
    portal: {
      '/': home('<a href="https://hcc.nghean.gov.vn/">Nộp hồ sơ trực tuyến</a>'),
      '/huong-dan': page(
        'Hướng dẫn dịch vụ công',
        '<p>Dịch vụ công trực tuyến toàn trình là dịch vụ mà mọi bước đều làm trên mạng; một phần là các trường hợp còn lại.</p>',
      ),
    },
    outcome: 'passed',
    details: { links: ['https://hcc.nghean.gov.vn/'] },
  },
  {
    name: 'a guide by the old levels in 2024',
    plan: { year: 2024 },
    asOf: '2024-11-20',
    portal: { '/': home(link), '/huong-dan': page('Hướng dẫn dịch vụ công', GUIDE) },
    outcome: 'partial',
    gaps: ['outdated-levels'],
    details: { guidance: null },
  },
  {
    name: 'the menu leads over an own page to the portal',
    portal: {
      '/': home('', [...MENU, ['Dịch vụ công trực tuyến', '/dvc']]),
      '/dvc': page('Dịch vụ công trực tuyến', `<p>Mời nộp hồ sơ tại <a href="${DVC}nop">đây</a>.</p>${GUIDE}`),
      '/huong-dan': page('Hướng dẫn', '<p>Đang cập nhật</p>'),
    },
    outcome: 'passed',
    details: { links: [`${DVC}nop`], guidance: 'https://portal.test/dvc' },
  },
  {
    name: 'the own address redirects to the portal',
    portal: {
      '/': home('', [...MENU, ['Dịch vụ công trực tuyến', '/dvc']]),
      '/dvc': { skip: 'redirect' },
      '/huong-dan': page('Hướng dẫn dịch vụ công', GUIDE),
    },
    outcome: 'passed',
  },
  {
    name: 'the guide is a post that a list of the portal names',
    portal: {
      '/': home(
        `${link}<h2>Tin mới</h2><ul><li><a href="/tin/1.html">Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, 4</a> (10/05/2022)</li><li><a href="/tin/2.html">Hội nghị tổng kết công tác năm của toàn ngành</a> (01/02/2022)</li></ul>`,
        NO_GUIDE,
      ),
      '/tin-tuc': page('Tin tức', ''),
      '/tin/1.html': page(
        'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, 4',
        `<p>Ngày đăng: 10/05/2022</p>${GUIDE}`,
      ),
    },
    outcome: 'passed',
  },
  {
    name: 'the guide is a file',
    portal: {
      '/': home(`${link}<p><a href="/tep/hd.pdf">Hướng dẫn sử dụng dịch vụ công trực tuyến</a></p>`, NO_GUIDE),
      '/tin-tuc': page('Tin tức', ''),
      '/tep/hd.pdf': attach(
        'hd.pdf',
        await pdf([
          [
            'Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, 4',
            'Bước 1: Truy cập cổng dịch vụ công.',
            'Bước 2: Đăng nhập và chọn thủ tục.',
          ],
        ]),
      ),
    },
    outcome: 'passed',
    details: { guidance: 'https://portal.test/tep/hd.pdf' },
  },
  {
    name: 'a block of the home page explains the levels',
    portal: { '/': home(`${link}<h2>Dịch vụ công</h2>${GUIDE}`, NO_GUIDE), '/tin-tuc': page('Tin tức', '') },
    outcome: 'passed',
    details: { guidance: 'https://portal.test/' },
    atMostPages: 1,
  },
  {
    name: 'a link, and a guide that speaks of no level',
    portal: {
      '/': home(link),
      '/tin-tuc': page('Tin tức', ''),
      '/huong-dan': page(
        'Hướng dẫn sử dụng dịch vụ công trực tuyến',
        '<p>Bước 1: Truy cập cổng dịch vụ công trực tuyến.</p><p>Bước 2: Đăng nhập.</p>',
      ),
    },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['guidance-without-levels'],
    details: { guidance: null },
  },
  {
    name: 'a link, and news of a course on it',
    portal: {
      '/': home(
        `${link}<ul><li><a href="/tin/1.html">Tập huấn hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, 4</a> (10/05/2022)</li><li><a href="/tin/2.html">Hội nghị tổng kết công tác năm của toàn ngành</a> (01/02/2022)</li></ul>`,
        NO_GUIDE,
      ),
      '/tin-tuc': page('Tin tức', ''),
      '/tin/1.html': news(
        'Tập huấn hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, 4',
        'Sở tổ chức lớp tập huấn về dịch vụ công trực tuyến mức độ 3, 4 cho cán bộ một cửa.',
      ),
    },
    outcome: 'partial',
    gaps: ['no-level-guidance'],
  },
  {
    name: 'a list of procedures with their levels is no guide',
    portal: {
      '/': home(link, [...NO_GUIDE, ['Thủ tục hành chính', '/tthc']]),
      '/tin-tuc': page('Tin tức', ''),
      '/tthc': page(
        'Thủ tục hành chính',
        `<table><tr><th>Mã</th><th>Tên</th><th>Mức độ</th></tr>${[1, 2, 3].map((n) => `<tr><td>1.00178${n}.000.00.00.H41</td><td>Thủ tục cấp giấy chứng nhận hoạt động lần ${n}</td><td>Dịch vụ công mức độ 4</td></tr>`).join('')}</table>`,
      ),
    },
    outcome: 'partial',
    gaps: ['no-level-guidance'],
  },
  {
    name: 'a guide, and a column of news named like the portal',
    portal: {
      '/': home('', [...MENU, ['Dịch vụ công trực tuyến', '/dvc']]),
      '/dvc': page(
        'Dịch vụ công trực tuyến',
        '<ul><li><a href="/dvc/1.html">Sở đẩy mạnh tuyên truyền dịch vụ công trong toàn ngành</a> (01/03/2022)</li><li><a href="/dvc/2.html">Kết quả thực hiện dịch vụ công của các đơn vị quý I</a> (01/02/2022)</li></ul>',
      ),
      '/huong-dan': page('Hướng dẫn dịch vụ công', GUIDE),
    },
    outcome: 'partial',
    gaps: ['portal-link-own-page'],
    details: { links: [], guidance: 'https://portal.test/huong-dan' },
  },
  {
    name: 'the entry leads nowhere, a guide stands',
    portal: {
      '/': home('<a href="#">Dịch vụ công trực tuyến</a>'),
      '/huong-dan': page('Hướng dẫn dịch vụ công', GUIDE),
    },
    outcome: 'partial',
    gaps: ['portal-link-dead'],
  },
  {
    name: 'the system for feedback and a post on a network are no portal; another kind of service',
    portal: {
      '/': home(
        '<a href="https://pakn.dichvucong.gov.vn/">Phản ánh kiến nghị</a> <a href="https://www.facebook.com/x/posts/1">Dịch vụ công</a> <a href="https://gia.test/">Đơn giá dịch vụ công ích</a>',
        NO_GUIDE,
      ),
      '/tin-tuc': page('Tin tức', ''),
    },
    outcome: 'failed',
    credit: 0,
    gaps: ['no-portal-link', 'no-level-guidance'],
  },
  {
    name: 'the own page of the portal fails',
    portal: {
      '/': home('', [...MENU, ['Dịch vụ công trực tuyến', '/dvc']]),
      '/dvc': { status: 500 },
      '/huong-dan': page('Hướng dẫn dịch vụ công', GUIDE),
    },
    outcome: 'cantTell',
  },
  {
    name: 'a script fills the own page of the portal',
    portal: {
      '/': home('', [...MENU, ['Dịch vụ công trực tuyến', '/dvc']]),
      '/dvc':
        '<!doctype html><html><head><title>Dịch vụ công</title></head><body><div id="root"></div><script src="/a.js"></script></body></html>',
      '/huong-dan': page('Hướng dẫn dịch vụ công', GUIDE),
    },
    outcome: 'cantTell',
  },
  {
    name: 'the guide is a post on the last page of the news, the only one there',
    portal: {
      '/': home(link, NO_GUIDE),
      '/tin-tuc': page(
        'Tin tức',
        `<ul><li><a href="/tin/1">Hội chợ thiết bị khoa học khai mạc tại Vinh</a> (20/10/2022)</li><li><a href="/tin/2">Trao giải cuộc thi sáng tạo trẻ toàn tỉnh</a> (20/09/2022)</li></ul><div class="pagination"><b>1</b> <a href="/tin-tuc?page=2">2</a></div>`,
        NO_GUIDE,
      ),
      '/tin-tuc?page=2': page(
        'Tin tức',
        `<ul><li><a href="/tin/3">Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, mức độ 4</a> (20/01/2022)</li></ul><div class="pagination"><a href="/tin-tuc">1</a> <b>2</b></div>`,
        NO_GUIDE,
      ),
      '/tin/3': page(
        'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, mức độ 4',
        `<p>Ngày đăng: 20/01/2022</p>${GUIDE}`,
        NO_GUIDE,
      ),
    },
    outcome: 'passed',
    details: { guidance: 'https://portal.test/tin/3' },
  },
  {
    name: 'the plan asks for the link alone',
    params: { needs: ['link'] },
    portal: { '/': home(link), '/huong-dan': { error: 'timeout' } },
    outcome: 'passed',
    gaps: [],
    details: { links: [DVC], guidance: null },
    atMostPages: 1,
  },
  {
    name: 'the link alone is asked for, and there is only guidance',
    params: { needs: ['link'] },
    portal: { '/': home(''), '/huong-dan': page('Hướng dẫn dịch vụ công', GUIDE) },
    outcome: 'failed',
    gaps: ['no-portal-link'],
  },
  {
    name: 'guidance alone is asked for',
    params: { needs: ['guidance'] },
    portal: { '/': home(''), '/huong-dan': page('Hướng dẫn dịch vụ công', GUIDE) },
    outcome: 'passed',
    gaps: [],
  },
  {
    name: 'guidance alone is asked for, and there is only a link',
    params: { needs: ['guidance'] },
    portal: { '/': home(link, NO_GUIDE), '/tin-tuc': page('Tin tức', '', NO_GUIDE) },
    outcome: 'failed',
    gaps: ['no-level-guidance'],
  },
  {
    name: 'the page named as a guide fails',
    portal: { '/': home(link), '/tin-tuc': page('Tin tức', ''), '/huong-dan': { error: 'timeout' } },
    outcome: 'cantTell',
  },
  ...LEVELS_TOLD.map(([name, main]): CheckCase => ({
    name: `what is done at each level: ${name}`,
    portal: { '/': home(link), '/huong-dan': page('Dịch vụ công trực tuyến', main) },
    outcome: 'passed',
    details: { guidance: 'https://portal.test/huong-dan' },
  })),
  ...LEVELS_COUNTED.map(([name, main]): CheckCase => ({
    name: `levels without a word of how: ${name}`,
    portal: { '/': home(link), '/huong-dan': page('Dịch vụ công trực tuyến', main) },
    outcome: 'partial',
    gaps: ['no-level-guidance'],
  })),
];

testCheck({ check: onlineService, messages: onlineServiceMessages, cases });
