import { section } from '../../lib/checks/section.ts';
import { sectionMessages } from '../../lib/checks/section.messages.ts';
import { attach, pdf } from '../support/attachments.ts';
import { testCheck, type CheckCase } from '../support/check-tester.ts';

type Menu = readonly (readonly [words: string, path: string])[];
const MENU: Menu = [
  ['Trang chủ', '/'],
  ['Giới thiệu', '/gioi-thieu'],
  ['Tin tức', '/tin-tuc'],
  ['Văn bản', '/van-ban'],
  ['Quy trình nội bộ', '/quy-trinh'],
];
const NO_ENTRY = MENU.filter(([, path]) => path !== '/quy-trinh');
const FOOTER =
  'Bản quyền thuộc Sở Khoa học và Công nghệ. Trụ sở tại số 1 đường Mẫu, phường Minh Họa, thành phố Vinh. Chịu trách nhiệm chính: Giám đốc Sở. Ghi rõ nguồn khi phát hành lại thông tin từ cổng này.';
const TEXT =
  'Quy trình nội bộ được thực hiện qua bốn bước. Cán bộ một cửa nhận hồ sơ, kiểm tra thành phần và chuyển phòng chuyên môn trong ngày. Phòng chuyên môn thẩm định trong năm ngày làm việc, lập dự thảo và trình lãnh đạo. Lãnh đạo ký duyệt trong hai ngày. Văn thư đóng dấu, chuyển kết quả về bộ phận một cửa để trả cho tổ chức, cá nhân đúng hẹn.';
const LOREM = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor. '.repeat(8).trim();
const DUTIES =
  'Phòng Quản lý khoa học có chức năng, nhiệm vụ tham mưu cho Giám đốc về hoạt động nghiên cứu trên địa bàn. Phòng gồm trưởng phòng, hai phó trưởng phòng và năm chuyên viên. Phòng theo dõi các đề tài cấp tỉnh, tổ chức hội đồng tư vấn, kiểm tra tiến độ, nghiệm thu và lưu trữ hồ sơ của các đề tài theo phân công của lãnh đạo đơn vị hằng năm và đột xuất khi có yêu cầu.';

const WELCOME =
  'Chào mừng quý vị đến với cổng thông tin của chúng tôi. Đây là nơi đăng tin, ảnh, phim về hoạt động của ngành, các bài viết của bạn đọc gần xa và kết quả những cuộc thi được tổ chức hằng năm. Chúng tôi mong nhận được bài viết, hình ảnh đẹp và luôn trân trọng tình cảm mà quý vị dành cho cổng trong suốt nhiều năm qua, kể từ ngày cổng mở lần đầu tiên.';
const MARQUEE = 'Chào mừng kỷ niệm ngày truyền thống của ngành, hướng tới hội nghị tổng kết công tác năm. '
  .repeat(4)
  .trim();

/** `skin: old`: a layout without a mark on anything, as hand-made sites have. */
function page(title: string, main: string, menu: Menu = MENU, skin: 'marked' | 'old' = 'marked'): string {
  const links = menu.map(([words, path]) => `<li><a href="${path}">${words}</a></li>`).join('');
  const [m, c, f] = skin === 'marked' ? ['class="menu"', 'id="content"', 'id="footer"'] : ['', '', ''];
  return `<!doctype html><html><head><title>${title} | Sở Khoa học và Công nghệ</title></head><body><div ${m}><ul>${links}</ul></div><div ${c}>${main}</div><div ${f}><p>${FOOTER}</p></div></body></html>`;
}
const titled = (title: string, main: string, menu = MENU): string => page(title, `<h1>${title}</h1>${main}`, menu);
const home = (menu = MENU, main = ''): string =>
  page('Cổng thông tin', `<h2>Giới thiệu chung</h2><p>Chào mừng.</p>${main}`, menu);
const others = (menu: Menu) =>
  Object.fromEntries(
    menu
      .filter(([, path]) => !['/', '/quy-trinh'].includes(path))
      .map(([words, path]) => [path, titled(words, '<p>Nội dung khác của cổng.</p>', menu)]),
  );
const posts = (titles: readonly string[], at = '/tin'): string =>
  `<ul>${titles.map((title, n) => `<li><a href="${at}/${n + 1}.html">${title}</a> (0${n + 1}/03/2022)</li>`).join('')}</ul>`;
const post = (title: string, text = TEXT): string => titled(title, `<p>Ngày đăng: 01/03/2022</p><p>${text}</p>`);

const cases: readonly CheckCase[] = [
  {
    name: 'a page with text, named by the menu',
    portal: { '/': home(), '/quy-trinh': titled('Quy trình nội bộ', `<p>${TEXT}</p>`) },
    outcome: 'passed',
    credit: 1,
    gaps: [],
    details: { url: 'https://portal.test/quy-trinh', attachments: 0 },
    atMostPages: 2,
  },
  {
    name: 'a short page with a file, which may be a scan',
    portal: {
      '/': home(),
      '/quy-trinh': titled(
        'Quy trình nội bộ',
        '<p>Xem tệp: <a href="/tep/qt.pdf">Quyết định ban hành quy trình</a></p>',
      ),
      '/tep/qt.pdf': { skip: 'not-html' },
    },
    outcome: 'passed',
    details: { attachments: 1 },
  },
  {
    name: 'a file behind an address without an ending',
    portal: {
      '/': home(),
      '/quy-trinh': titled(
        'Quy trình nội bộ',
        '<p>Xem <a href="/LinkClick.aspx?fileticket=k3">văn bản kèm theo</a></p>',
      ),
      '/LinkClick.aspx?fileticket=k3': { skip: 'not-html' },
    },
    outcome: 'passed',
    details: { attachments: 1 },
  },
  {
    name: 'a short page whose file is a scan',
    portal: {
      '/': home(),
      '/quy-trinh': titled('Quy trình nội bộ', '<p>Xem tệp: <a href="/tep/quet.pdf">Quyết định</a></p>'),
      '/tep/quet.pdf': attach('quet.pdf', await pdf([[{ scan: true }]])),
    },
    outcome: 'passed',
    details: { attachments: 1 },
  },
  {
    name: 'the menu leads straight to a scan',
    portal: {
      '/': home([...NO_ENTRY, ['Quy trình nội bộ', '/tep/quet.pdf']]),
      ...others(NO_ENTRY),
      '/tep/quet.pdf': attach('quet.pdf', await pdf([[{ scan: true }]])),
    },
    outcome: 'passed',
  },
  {
    name: 'a short page whose file is gone',
    portal: {
      '/': home(),
      '/quy-trinh': titled('Quy trình nội bộ', '<p>Xem tệp: <a href="/tep/mat.pdf">Quyết định</a></p>'),
    },
    outcome: 'partial',
    details: { attachments: 0 },
    gaps: ['section-files-lost'],
  },
  {
    name: 'a short page whose file fails',
    portal: {
      '/': home(),
      '/quy-trinh': titled('Quy trình nội bộ', '<p>Xem tệp: <a href="/tep/hong.pdf">Quyết định</a></p>'),
      '/tep/hong.pdf': { status: 500 },
    },
    outcome: 'cantTell',
  },
  {
    name: 'the file behind the menu is gone',
    portal: { '/': home([...NO_ENTRY, ['Quy trình nội bộ', '/tep/mat.pdf']]), ...others(NO_ENTRY) },
    outcome: 'failed',
    gaps: ['section-dead-link'],
  },
  {
    name: 'a file shown in a viewer in a frame',
    portal: {
      '/': home(),
      '/quy-trinh': titled('Quy trình nội bộ', '<iframe src="/viewer.html?file=%2Ftep%2Fquy-trinh.pdf"></iframe>'),
      '/viewer.html?file=%2Ftep%2Fquy-trinh.pdf': '<html><body><div id="app"></div></body></html>',
      '/tep/quy-trinh.pdf': { skip: 'not-html' },
    },
    outcome: 'passed',
    details: { attachments: 1 },
  },
  {
    name: 'a file that is gone, shown in a viewer in a frame',
    portal: {
      '/': home(),
      '/quy-trinh': titled('Quy trình nội bộ', '<iframe src="/viewer.html?file=%2Ftep%2Fquy-trinh.pdf"></iframe>'),
      '/viewer.html?file=%2Ftep%2Fquy-trinh.pdf': '<html><body><div id="app"></div></body></html>',
    },
    outcome: 'partial',
    details: { attachments: 0 },
  },
  {
    name: 'a file shown in the page by an object',
    portal: {
      '/': home(),
      '/quy-trinh': titled(
        'Quy trình nội bộ',
        '<object data="/tep/quy-trinh.pdf" type="application/pdf" width="100%"><embed src="/tep/quy-trinh.pdf"></object>',
      ),
      '/tep/quy-trinh.pdf': { skip: 'not-html' },
    },
    outcome: 'passed',
    details: { attachments: 1 },
  },
  {
    name: 'a list of files',
    portal: {
      '/': home(),
      '/quy-trinh': titled(
        'Quy trình nội bộ',
        `<table>${[1, 2, 3].map((n) => `<tr><td>${n}</td><td>QT-0${n}</td><td><a href="/tep/qt${n}.docx">Tải về</a></td></tr>`).join('')}</table>`,
      ),
      '/tep/qt1.docx': { skip: 'not-html' },
      '/tep/qt2.docx': { skip: 'not-html' },
    },
    outcome: 'passed',
    details: { attachments: 3 },
  },
  {
    name: 'the menu leads straight to a file',
    portal: {
      '/': home([...NO_ENTRY, ['Quy trình nội bộ', '/tep/quy-trinh.pdf']]),
      ...others(NO_ENTRY),
      '/tep/quy-trinh.pdf': { skip: 'not-html' },
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/tep/quy-trinh.pdf', words: 0, attachments: 1 },
  },
  {
    name: 'a banner without words, its address names it; unaccented title, decomposed text',
    portal: {
      '/': home(NO_ENTRY, '<a href="/quy-trinh-noi-bo.html"><img src="/bn.png" alt=""></a>'),
      '/quy-trinh-noi-bo.html': titled('QUY TRINH NOI BO', `<p>${TEXT.normalize('NFD')}</p>`),
      ...others(NO_ENTRY),
    },
    outcome: 'passed',
  },
  {
    name: 'only a section of the menu leads to it',
    portal: {
      '/': home(NO_ENTRY),
      ...others(NO_ENTRY),
      '/van-ban': titled(
        'Văn bản',
        '<ul><li><a href="/vb/quy-trinh">Quy trình nội bộ, quy trình điện tử</a></li></ul>',
        NO_ENTRY,
      ),
      '/vb/quy-trinh': titled('Quy trình nội bộ, quy trình điện tử', `<p>${TEXT}</p>`, NO_ENTRY),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/vb/quy-trinh' },
  },
  {
    name: 'found by exploring a page that nothing names',
    portal: {
      '/': home([...NO_ENTRY, ['Góc trao đổi', '/goc']]),
      ...others(NO_ENTRY),
      '/goc': titled('Góc trao đổi', '<p><a href="/goc/qt">Quy trình nội bộ</a></p>', NO_ENTRY),
      '/goc/qt': titled('Quy trình nội bộ', `<p>${TEXT}</p>`, NO_ENTRY),
    },
    outcome: 'passed',
  },
  {
    name: 'an index page whose sub-pages hold the contents',
    portal: {
      '/': home(),
      '/quy-trinh': titled(
        'Quy trình nội bộ',
        '<ul><li><a href="/quy-trinh/kh">Phòng Quản lý khoa học</a></li><li><a href="/quy-trinh/cn">Phòng Quản lý công nghệ</a></li></ul>',
      ),
      '/quy-trinh/kh': titled('Phòng Quản lý khoa học', `<p>${TEXT}</p>`),
      '/quy-trinh/cn': titled('Phòng Quản lý công nghệ', '<p>Tải về: <a href="/tep/cn.pdf">quy trình</a></p>'),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/quy-trinh', attachments: 1 },
    atMostPages: 4,
  },
  {
    name: 'a category whose only post holds it, dated by the content system',
    portal: {
      '/': home(),
      '/quy-trinh': titled(
        'Quy trình nội bộ',
        posts(['Quy trình nội bộ giải quyết thủ tục hành chính của Sở'], '/quy-trinh'),
      ),
      '/quy-trinh/1.html': post('Quy trình nội bộ giải quyết thủ tục hành chính của Sở'),
    },
    outcome: 'passed',
  },
  {
    name: 'a dated page that the menu itself calls so',
    portal: {
      '/': home(),
      '/quy-trinh': post('Quy trình nội bộ, quy trình điện tử trong giải quyết hồ sơ của đơn vị'),
    },
    outcome: 'passed',
  },
  {
    name: 'of two pages named so the one with substance',
    portal: {
      '/': home([...MENU, ['Quy trình điện tử', '/quy-trinh-dien-tu']]),
      '/quy-trinh': titled('Quy trình nội bộ', '<p>Đang cập nhật</p>'),
      '/quy-trinh-dien-tu': titled('Quy trình điện tử', `<p>${TEXT}</p>`),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/quy-trinh-dien-tu' },
  },
  {
    name: 'the page stands, another one named so fails',
    portal: {
      '/': home([...MENU, ['Quy trình điện tử', '/a-hong']]),
      '/quy-trinh': titled('Quy trình nội bộ', `<p>${TEXT}</p>`),
      '/a-hong': { status: 500 },
    },
    outcome: 'passed',
  },
  {
    name: 'being updated',
    portal: { '/': home(), '/quy-trinh': titled('Quy trình nội bộ', '<p>Nội dung đang được cập nhật...</p>') },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['section-being-updated'],
  },
  {
    name: 'an empty list',
    portal: {
      '/': home(),
      '/quy-trinh': titled('Quy trình nội bộ', '<table><tr><th>STT</th><th>Tên</th></tr></table>'),
    },
    outcome: 'partial',
    gaps: ['section-empty'],
  },
  {
    name: 'a sentence or two',
    portal: {
      '/': home(),
      '/quy-trinh': titled(
        'Quy trình nội bộ',
        '<p>Quy trình nội bộ của Sở được thực hiện theo quyết định của Ủy ban nhân dân tỉnh và các văn bản hướng dẫn hiện hành.</p>',
      ),
    },
    outcome: 'partial',
    gaps: ['section-thin'],
  },
  ...[
    ['words of a template', `<p>${LOREM}</p>`, 'section-empty'],
    ['a program to type with', '<p>Tải về: <a href="/unikey.zip">Bộ gõ tiếng Việt</a></p>', 'section-empty'],
    ['a program to read with', '<p>Tải về: <a href="/foxit.exe">Trình đọc PDF</a></p>', 'section-empty'],
  ].map(([name = '', main = '', gap = '']): CheckCase => ({
    name: `no substance: ${name}`,
    portal: { '/': home(), '/quy-trinh': titled('Quy trình nội bộ', main) },
    outcome: 'partial',
    gaps: [gap],
  })),
  {
    name: 'pictures only: what they show is no text',
    portal: {
      '/': home(),
      '/quy-trinh': titled('Quy trình nội bộ', '<p><img src="/anh/luu-do.png" width="900" height="1200" alt=""></p>'),
    },
    outcome: 'partial',
    gaps: ['section-image-only'],
  },
  {
    name: 'of two thin pages the one with the chart is meant',
    portal: {
      '/': home([['Quy trình nội bộ của các phòng', '/phong'], ...MENU]),
      '/phong': titled(
        'Quy trình nội bộ của các phòng',
        '<p>Văn phòng; Thanh tra; Quản lý Khoa học; Quản lý Công nghệ; Sở hữu trí tuệ.</p>',
      ),
      '/quy-trinh': titled('Quy trình nội bộ', '<p><img src="/anh/luu-do.png" width="900" height="1200" alt=""></p>'),
    },
    outcome: 'partial',
    gaps: ['section-image-only'],
  },
  {
    name: 'only the menu and the footer, in a layout that marks neither',
    portal: {
      '/': page('Cổng thông tin', '<h2>Giới thiệu chung</h2><p>Chào mừng.</p>', [...MENU, ...others2()], 'old'),
      '/quy-trinh': page('Quy trình nội bộ', '<h1>Quy trình nội bộ</h1>', [...MENU, ...others2()], 'old'),
    },
    outcome: 'partial',
    gaps: ['section-empty'],
  },
  {
    name: 'an empty page with other news below it',
    portal: {
      '/': home(),
      '/quy-trinh': titled(
        'Quy trình nội bộ',
        `<p>Chưa có dữ liệu.</p><h3>Có thể bạn quan tâm</h3>${posts(['Hội nghị tổng kết công tác năm của ngành khoa học và công nghệ', 'Đoàn thanh niên ra quân dọn vệ sinh môi trường tại trụ sở'])}`,
      ),
      '/tin/1.html': post('Hội nghị tổng kết công tác năm của ngành khoa học và công nghệ', DUTIES),
      '/tin/2.html': post('Đoàn thanh niên ra quân dọn vệ sinh môi trường tại trụ sở', DUTIES),
    },
    outcome: 'partial',
  },
  {
    name: "a division's duties under the right label",
    portal: { '/': home(), ...others(MENU), '/quy-trinh': titled('Quy trình nội bộ', `<p>${DUTIES}</p>`) },
    outcome: 'partial',
    gaps: ['section-other-content'],
  },
  {
    name: 'another heading under the right label',
    portal: {
      '/': home(),
      ...others(MENU),
      '/quy-trinh': page('Quy trình', `<h1>Chức năng, nhiệm vụ</h1><p>${DUTIES}</p>`),
    },
    outcome: 'partial',
    gaps: ['section-other-content'],
  },
  {
    name: 'a short page on another thing, whose address alone has the word',
    portal: {
      '/': home([...NO_ENTRY, ['Doanh nghiệp được chứng nhận', '/iso-dn']]),
      '/iso-dn': titled(
        'Doanh nghiệp được chứng nhận',
        '<p>Danh sách doanh nghiệp trong tỉnh được chứng nhận do các tổ chức chứng nhận gửi về hằng quý.</p>',
        NO_ENTRY,
      ),
      ...others(NO_ENTRY),
    },
    params: { topic: 'iso' },
    outcome: 'failed',
  },
  {
    name: 'a long page on another thing, whose address alone has the words',
    portal: {
      '/': home([...NO_ENTRY, ['Quy trình nhân giống', '/quy-trinh-noi-bo']]),
      '/quy-trinh-noi-bo': titled(
        'Quy trình nhân giống chuối tiêu hồng',
        `<p>${'Chọn cây mẹ sạch bệnh, khử trùng mẫu, nuôi trong môi trường thạch rồi đưa ra vườn ươm dưới lưới che. '.repeat(5)}</p>`,
        NO_ENTRY,
      ),
      ...others(NO_ENTRY),
    },
    params: { topic: 'workflows' },
    outcome: 'failed',
  },
  ...(['h1', 'div'] as const).map((tag) => ({
    name: `what firms are helped to, at an address that names the section, under ${tag}`,
    portal: {
      '/': home([...NO_ENTRY, ['Tư vấn ISO', '/tu-van-iso']]),
      '/tu-van-iso': page(
        'Tư vấn ISO cho doanh nghiệp',
        `<${tag}>Tư vấn ISO cho doanh nghiệp</${tag}><p>${'Trung tâm tư vấn hệ thống quản lý chất lượng theo ISO 9001:2015 cho doanh nghiệp, hợp tác xã; khách hàng gọi điện để được báo giá. '.repeat(4)}</p>`,
        NO_ENTRY,
      ),
      ...others(NO_ENTRY),
    },
    params: { topic: 'iso' },
    outcome: 'failed' as const,
  })),
  {
    name: 'a page whose label is of firms and whose heading is of the office',
    portal: {
      '/': home([...NO_ENTRY, ['Tư vấn ISO', '/tu-van-iso']]),
      '/tu-van-iso': titled(
        'Áp dụng ISO 9001:2015 tại Sở',
        `<p>${'Sở áp dụng hệ thống quản lý chất lượng theo ISO 9001:2015 đối với quy trình giải quyết hồ sơ, đánh giá nội bộ mỗi năm. '.repeat(4)}</p>`,
        NO_ENTRY,
      ),
      ...others(NO_ENTRY),
    },
    params: { topic: 'iso' },
    outcome: 'passed',
  },
  {
    name: 'a page under letters that only its address explains',
    portal: {
      '/': home([...NO_ENTRY, ['QT-01', '/quy-trinh-noi-bo']]),
      '/quy-trinh-noi-bo': titled(
        'QT-01',
        `<p>${'Công chức một cửa nhận hồ sơ, trưởng phòng phân công, chuyên viên thẩm định, lãnh đạo ký, văn thư trả. '.repeat(5)}</p>`,
        NO_ENTRY,
      ),
      ...others(NO_ENTRY),
    },
    params: { topic: 'workflows' },
    outcome: 'passed',
  },
  {
    name: 'being updated, under a label that only its address explains',
    portal: {
      '/': home([...NO_ENTRY, ['Chất lượng công việc', '/he-thong-iso']]),
      '/he-thong-iso': titled('Chất lượng công việc', '<p>Đang cập nhật.</p>', NO_ENTRY),
      ...others(NO_ENTRY),
    },
    params: { topic: 'iso' },
    outcome: 'partial',
  },
  {
    name: 'nothing of the kind',
    portal: { '/': home(NO_ENTRY), ...others(NO_ENTRY) },
    outcome: 'failed',
    credit: 0,
    gaps: ['section-missing'],
    details: { url: null, words: 0, attachments: 0 },
  },
  {
    name: 'a news post that mentions it is no page',
    portal: {
      '/': home(NO_ENTRY, posts(['Sở ban hành quy trình nội bộ giải quyết thủ tục hành chính năm 2022'])),
      ...others(NO_ENTRY),
      '/tin/1.html': post('Sở ban hành quy trình nội bộ giải quyết thủ tục hành chính năm 2022'),
    },
    outcome: 'failed',
    gaps: ['section-missing'],
  },
  {
    name: 'a dated post named in the text of the home page',
    portal: {
      '/': home(NO_ENTRY, '<p>Mời xem <a href="/bai/qt.html">quy trình nội bộ</a>.</p>'),
      ...others(NO_ENTRY),
      '/bai/qt.html': post('Ban hành quy trình nội bộ giải quyết hồ sơ của phòng chuyên môn'),
    },
    outcome: 'failed',
    gaps: ['section-only-article'],
  },
  {
    name: 'a label that leads nowhere',
    portal: { '/': home([...NO_ENTRY, ['Quy trình nội bộ', '#']]), ...others(NO_ENTRY) },
    outcome: 'failed',
    gaps: ['section-dead-link'],
  },
  {
    name: 'a label whose page is gone',
    portal: { '/': home(), ...others(MENU) },
    outcome: 'failed',
    gaps: ['section-dead-link'],
  },
  {
    name: 'the page fails',
    portal: { '/': home(), ...others(MENU), '/quy-trinh': { status: 503 } },
    outcome: 'cantTell',
  },
  {
    name: 'a script fills the page',
    portal: {
      '/': home(),
      ...others(MENU),
      '/quy-trinh':
        '<!doctype html><html><head><title>Quy trình nội bộ</title></head><body><div id="app"></div><script src="/a.js"></script></body></html>',
    },
    outcome: 'cantTell',
  },
  {
    name: 'the label leads to another host',
    portal: { '/': home([...NO_ENTRY, ['Quy trình nội bộ', 'https://quytrinh.test/iso']]), ...others(NO_ENTRY) },
    outcome: 'cantTell',
  },
  {
    name: 'being updated, and another page named so fails',
    portal: {
      '/': home([...MENU, ['Quy trình điện tử', '/hong']]),
      '/quy-trinh': titled('Quy trình nội bộ', '<p>Đang cập nhật</p>'),
      '/hong': { error: 'timeout' },
    },
    outcome: 'cantTell',
  },
  {
    name: 'the page of the structure below the introduction in the address tells of no duties and promises none',
    params: { topic: 'functions' },
    portal: {
      '/': home([...NO_ENTRY.filter(([, path]) => path !== '/gioi-thieu'), ['Cơ cấu tổ chức', '/gioi-thieu/co-cau']]),
      ...others(NO_ENTRY.filter(([, path]) => path !== '/gioi-thieu')),
      '/gioi-thieu/co-cau': titled('Cơ cấu tổ chức', '<p>Sơ đồ đang được cập nhật.</p>'),
    },
    outcome: 'failed',
    gaps: ['section-missing'],
  },
  {
    name: 'the organisation under "Giới thiệu"',
    params: { topic: 'functions-and-organisation' },
    portal: {
      '/': home(NO_ENTRY),
      ...others(NO_ENTRY),
      '/gioi-thieu': titled(
        'Giới thiệu',
        '<ul><li><a href="/gioi-thieu/chuc-nang">Chức năng, nhiệm vụ</a></li><li><a href="/gioi-thieu/lich-su">Lịch sử</a></li></ul>',
        NO_ENTRY,
      ),
      '/gioi-thieu/chuc-nang': titled('Chức năng, nhiệm vụ', `<p>${DUTIES}</p>`, NO_ENTRY),
    },
    outcome: 'passed',
  },
  ...['functions', 'functions-and-organisation'].flatMap((topic): readonly CheckCase[] => [
    {
      name: `${topic}: an introduction that tells of no duties, and the page that does`,
      params: { topic },
      portal: {
        '/': home([...NO_ENTRY, ['Chức năng, nhiệm vụ', '/z-chuc-nang']]),
        ...others(NO_ENTRY),
        '/gioi-thieu': titled('Giới thiệu', `<p>${WELCOME}</p>`),
        '/z-chuc-nang': titled('Chức năng, nhiệm vụ', `<p>${DUTIES}</p>`),
      },
      outcome: 'passed',
      details: { url: 'https://portal.test/z-chuc-nang' },
    },
    {
      name: `${topic}: an introduction that tells of no duties, alone`,
      params: { topic },
      portal: { '/': home(NO_ENTRY), ...others(NO_ENTRY), '/gioi-thieu': titled('Giới thiệu', `<p>${WELCOME}</p>`) },
      outcome: 'partial',
      gaps: ['section-other-content'],
    },
  ]),
  {
    name: 'a paragraph that introduces the page on the home page is still the page’s own',
    portal: {
      '/': home(MENU, `<h2>Quy trình</h2><p>${TEXT}</p><p><a href="/quy-trinh">Xem thêm</a></p>`),
      '/quy-trinh': titled('Quy trình nội bộ', `<p>${TEXT}</p>`),
    },
    outcome: 'passed',
  },
  {
    name: 'being updated, beside a notice as long as a paragraph that every page shows',
    portal: {
      '/': page(
        'Cổng thông tin',
        `<div class="row"><div class="a"><p>Chào mừng.</p></div><div class="b"><p>${WELCOME}</p></div></div>`,
      ),
      '/quy-trinh': page(
        'Quy trình nội bộ',
        `<div class="row"><div class="a"><h1>Quy trình nội bộ</h1><p>Nội dung đang cập nhật.</p></div><div class="b"><p>${WELCOME}</p></div></div>`,
      ),
    },
    outcome: 'partial',
    gaps: ['section-being-updated'],
  },
  {
    name: 'a running line as long as a paragraph above the title',
    portal: {
      '/': page('Cổng thông tin', `<div class="marquee">${MARQUEE}</div><p>Chào mừng.</p>`),
      '/quy-trinh': page(
        'Quy trình nội bộ',
        `<div class="marquee">${MARQUEE}</div><h1>Quy trình nội bộ</h1><p>Nội dung đang cập nhật.</p>`,
      ),
    },
    outcome: 'partial',
    gaps: ['section-being-updated'],
  },
  {
    name: 'a heading of all that duties and organisation are is about nothing else',
    params: { topic: 'functions-and-organisation' },
    portal: {
      '/': home([
        ['Giới thiệu', '/to-chuc'],
        ['Chức năng, nhiệm vụ, tổ chức bộ máy', '/to-chuc'],
        ['Giới thiệu tỉnh', '/tinh'],
      ]),
      '/tinh': titled('Giới thiệu tỉnh', '<p>Tỉnh có bờ biển dài hơn tám mươi cây số.</p>'),
      '/to-chuc': titled('Chức năng, nhiệm vụ, tổ chức bộ máy', '<p>Đang cập nhật...</p>'),
    },
    outcome: 'partial',
    gaps: ['section-being-updated'],
    details: { url: 'https://portal.test/to-chuc' },
  },
  {
    name: 'a file of workflows in the menu is none of quality management',
    params: { topic: 'iso' },
    portal: {
      '/': home([...NO_ENTRY, ['Quy trình nội bộ giải quyết thủ tục hành chính', '/tep/quy-trinh.pdf']]),
      ...others(NO_ENTRY),
      '/tep/quy-trinh.pdf': attach('quy-trinh.pdf', await pdf([['Quy trình nội bộ.']])),
    },
    outcome: 'failed',
  },
  {
    name: 'a file in the menu that names quality management is',
    params: { topic: 'iso' },
    portal: {
      '/': home([...NO_ENTRY, ['Quy trình ISO 9001:2015', '/tep/quy-trinh.pdf']]),
      ...others(NO_ENTRY),
      '/tep/quy-trinh.pdf': attach('quy-trinh.pdf', await pdf([['Quy trình nội bộ.']])),
    },
    outcome: 'passed',
  },
  {
    name: 'an organisation chart that is a picture',
    params: { topic: 'functions-and-organisation' },
    portal: {
      '/': home([
        ['Trang chủ', '/'],
        ['Sơ đồ tổ chức', '/so-do'],
      ]),
      '/so-do': titled('Sơ đồ tổ chức', '<img src="/anh/so-do-to-chuc.jpg" width="1000" height="800">'),
    },
    outcome: 'partial',
    gaps: ['section-image-only'],
  },
  {
    name: 'disclosure of the budget as a list of documents',
    params: { topic: 'finance' },
    portal: {
      '/': home([
        ['Trang chủ', '/'],
        ['Công khai ngân sách', '/cong-khai'],
      ]),
      '/cong-khai': titled(
        'Công khai ngân sách',
        '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>12/QĐ-SKHCN</td><td>10/01/2022</td><td><a href="/vb/12">Công bố công khai dự toán ngân sách năm 2022</a></td></tr><tr><td>40/QĐ-SKHCN</td><td>10/04/2022</td><td><a href="/vb/40">Công khai tình hình thực hiện dự toán quý I</a></td></tr></table>',
      ),
      '/vb/12': titled(
        'Quyết định 12/QĐ-SKHCN',
        '<table><tr><td>Số ký hiệu</td><td>12/QĐ-SKHCN</td></tr><tr><td>Ngày ban hành</td><td>10/01/2022</td></tr><tr><td>Tệp</td><td><a href="/tep/12.pdf">12.pdf</a></td></tr></table>',
      ),
      '/vb/40': titled('Quyết định 40/QĐ-SKHCN', '<p>Công khai tình hình thực hiện dự toán ngân sách.</p>'),
    },
    outcome: 'passed',
  },
  {
    name: 'a list of procedures is no guide to looking them up',
    params: { topic: 'lookup-guide' },
    portal: {
      '/': home([
        ['Trang chủ', '/'],
        ['Tra cứu thủ tục hành chính', '/tthc'],
      ]),
      '/tthc': titled(
        'Tra cứu thủ tục hành chính',
        `<table><tr><th>Mã</th><th>Tên thủ tục</th></tr>${[1, 2, 3, 4, 5, 6].map((n) => `<tr><td>1.00178${n}.000.00.00.H41</td><td><a href="/tthc/${n}">Thủ tục cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ lần thứ ${n}</a></td></tr>`).join('')}</table>`,
      ),
    },
    outcome: 'partial',
    gaps: ['section-other-content'],
  },
  {
    name: 'a guide to looking procedures up',
    params: { topic: 'lookup-guide' },
    portal: {
      '/': home([
        ['Trang chủ', '/'],
        ['Hướng dẫn tra cứu TTHC', '/huong-dan'],
      ]),
      '/huong-dan': titled(
        'Hướng dẫn tra cứu thủ tục hành chính',
        '<p>Bước 1: Truy cập Cổng dịch vụ công quốc gia và chọn mục thủ tục hành chính.</p><p>Bước 2: Nhập tên thủ tục hoặc mã thủ tục vào ô tìm kiếm rồi bấm Tìm kiếm; có thể lọc theo cơ quan thực hiện và lĩnh vực.</p><p>Bước 3: Bấm vào tên thủ tục để xem thành phần hồ sơ, thời hạn, phí, lệ phí và biểu mẫu kèm theo; bấm Tải về để lưu tệp.</p>',
      ),
    },
    outcome: 'passed',
  },
  {
    name: 'a long label on the page of a section',
    portal: {
      '/': home([...NO_ENTRY, ['Thủ tục hành chính', '/tthc']]),
      '/tthc': titled(
        'Thủ tục hành chính',
        '<p>Thủ tục của Sở.</p><p><a href="/x/7">Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính</a></p>',
      ),
      '/x/7': titled('Quy trình nội bộ, quy trình điện tử', `<p>${TEXT}</p>`),
      ...others(NO_ENTRY),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/x/7' },
  },
  {
    name: 'an empty page under a label that does not name it: its title stands in bold over its text',
    params: { topic: 'rotation-list' },
    portal: {
      '/': home([...NO_ENTRY, ['Công tác nội bộ', '/vi-tri']]),
      ...others(NO_ENTRY),
      '/vi-tri': page(
        'Công tác nội bộ',
        '<font size="4"><b>Danh mục vị trí công tác phải định kỳ chuyển đổi</b></font><table><tr><td>TT</td><td>Vị trí</td></tr></table>',
        NO_ENTRY,
      ),
    },
    outcome: 'partial',
    gaps: ['section-thin'],
    details: { url: 'https://portal.test/vi-tri' },
  },
  {
    name: 'revenue and spending by that name, under a menu’s item that leads nowhere',
    params: { topic: 'finance' },
    portal: {
      '/': home([...NO_ENTRY, ['Thu, chi tài chính', '/tc']]),
      ...others(NO_ENTRY),
      '/tc': titled(
        'Thu, chi tài chính',
        `<table>${Array.from({ length: 8 }, (_, n) => `<tr><td>Khoản chi thứ ${n + 1} theo quyết định giao dự toán</td><td>${900 + n}</td></tr>`).join('')}</table>`,
        NO_ENTRY,
      ),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/tc' },
  },
];

/** Further entries, so that the menu alone has more words than a page needs. */
function others2(): Menu {
  return Array.from({ length: 14 }, (_, n) => [`Mục số ${n + 1} của trình đơn chính`, `/muc-${n + 1}`] as const);
}

testCheck({ check: section, messages: sectionMessages, params: { topic: 'workflows' }, cases });
