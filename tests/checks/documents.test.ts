import { documents } from '../../lib/checks/documents.ts';
import { documentsMessages } from '../../lib/checks/documents.messages.ts';
import { attach, docx, pdf } from '../support/attachments.ts';
import { testCheck, type CheckCase } from '../support/check-tester.ts';
import type { PortalFixture } from '../support/portal-fixture.ts';

const MENU: readonly (readonly [words: string, path: string])[] = [
  ['Trang chủ', '/'],
  ['Giới thiệu', '/gioi-thieu'],
  ['Tin tức', '/tin-tuc'],
  ['Cải cách hành chính', '/cchc'],
  ['Văn bản', '/van-ban'],
  ['Thủ tục hành chính', '/tthc'],
  ['Hỏi đáp', '/hoi-dap'],
];
const PROSE =
  'Phát biểu tại hội nghị, lãnh đạo Sở đề nghị các phòng chuyên môn tiếp tục nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn.';

function page(title: string, main: string): string {
  const links = MENU.map(([words, path]) => `<li><a href="${path}">${words}</a></li>`).join('');
  return `<!doctype html><html><head><title>${title} | Sở Khoa học và Công nghệ</title></head><body><div id="header">Sở Khoa học và Công nghệ tỉnh Nghệ An</div><div class="menu"><ul>${links}</ul></div>
<div id="content">${main}</div><div id="footer">© 2022 Sở Khoa học và Công nghệ. Giấy phép số 12/GP-TTĐT ngày 13/01/2021</div></body></html>`;
}

const home = page('Cổng thông tin', `<h2>Giới thiệu chung</h2><p>${PROSE}</p>`);

interface Row {
  readonly number: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly title?: string;
  readonly path?: string;
  readonly file?: string;
}

const list = (rows: readonly Row[], more = ''): string =>
  page(
    'Văn bản',
    `<h1>Văn bản</h1><table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Cơ quan ban hành</th><th>Trích yếu</th><th>Tệp</th></tr>${rows
      .map(
        ({ number, date = '', issuer = '', title = 'Về một số nhiệm vụ công tác', path, file }) =>
          `<tr><td>${number}</td><td>${date}</td><td>${issuer}</td><td>${path === undefined ? title : `<a href="${path}">${title}</a>`}</td><td>${file === undefined ? '' : `<a href="${file}">Tải về</a>`}</td></tr>`,
      )
      .join('')}</table>${more}`,
  );
/** Boxes of files: the link's words are the document's title, its address says nothing of a file. */
const linked = page(
  'Văn bản',
  '<h1>Văn bản</h1><div class="pd-filebox"><div class="pd-filename"><a href="/van-ban/muc/2?download=31:64-kh">Kế hoạch số 64/KH-UBND ngày 28/01/2022 về cải cách hành chính</a></div><div class="pd-buttons"><a class="btn" href="/van-ban/muc/2?download=31:64-kh">Tải về</a></div></div>',
);
const article = (title: string, text: string, date = '10/10/2022'): string =>
  page(title, `<h1>${title}</h1><p>Ngày đăng: ${date}</p><p>${PROSE}</p><p>${text}</p><p>${PROSE}</p>`);
const news = (heading: string, items: readonly (readonly [path: string, title: string, date: string])[]): string =>
  page(
    heading,
    `<h1>${heading}</h1><ul>${items.map(([path, title, date]) => `<li><a href="${path}">${title}</a> <span>(${date})</span></li>`).join('')}</ul>`,
  );
const OTHERS: readonly Row[] = [
  { number: '12/QĐ-SKHCN', date: '03/02/2022', title: 'Kiện toàn ban chỉ đạo', file: '/f/12.pdf' },
  { number: '176/NQ-CP', date: '15/07/2021', title: 'Một nghị quyết khác' },
  { number: '15/TB-SKHCN', date: '01/02/2022', title: 'Thông báo kết luận' },
];
const documentPage = (number: string, date: string, title: string): string =>
  page(
    title,
    `<h1>${title}</h1><table><tr><td>Số ký hiệu</td><td>${number}</td></tr><tr><td>Ngày ban hành</td><td>${date}</td></tr><tr><td>Người ký</td><td>Nguyễn Văn A</td></tr></table><p>${PROSE}</p>`,
  );

const PUBLICITY = 'Kế hoạch tuyên truyền cải cách hành chính năm 2022';
const cards = (rows: readonly Row[]): string =>
  page(
    'Văn bản',
    `<h1>Văn bản</h1><div>${rows.map(({ number, date, title, issuer, path }) => `<a class="doc-row" href="${path}"><span>${number}</span><time>${date}</time><span>${title}</span><span>${issuer}</span></a>`).join('')}</div>`,
  );
const cardPage = (number: string, date: string, about: string, file: string): string =>
  page(
    number,
    `<div><div class="about">${about}</div><dl><dt>Số ký hiệu</dt><dd>${number}</dd><dt>Ngày ban hành</dt><dd>${date}</dd></dl><a href="${file}">Xem toàn văn</a></div>`,
  );

const SCAN = attach('quet.pdf', await pdf([[{ scan: true }]]));
const SCANS: readonly (readonly [words: string, path: string])[] = [
  ['Công khai dự toán năm 2022', '/f/du-toan.pdf'],
  ['Công khai quyết toán năm 2021', '/f/quyet-toan.pdf'],
  ['QT-01: Quy trình cấp giấy phép bức xạ', '/f/qt-01.pdf'],
  ['QT-02: Quy trình công bố hợp chuẩn', '/f/qt-02.pdf'],
];
const BROKEN_FILE = attach('vb.pdf', new TextEncoder().encode('%PDF-1.4 broken'));

/** As offices write them: letterhead, number, place and day, title. */
const written = (number: string, day: string, title: string): ReturnType<typeof attach> =>
  attach(
    'van-ban.docx',
    docx([
      'UBND TỈNH NGHỆ AN',
      `Số: ${number}`,
      `Nghệ An, ${day}`,
      { bold: title },
      'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, Ủy ban nhân dân tỉnh ban hành văn bản như sau.',
    ]),
  );

const NQ76 = { number: '76/NQ-CP', date: '2021-07-15', issuer: 'Chính phủ' };
const KH64 = { number: '64/KH-UBND', date: '2022-01-28', issuer: 'UBND tỉnh Nghệ An' };
const NQ05 = { number: '05-NQ/TU', date: '2021-12-14', issuer: 'Tỉnh ủy Nghệ An' };
const one = (document: Readonly<Record<string, unknown>>) => ({ documents: [document] });
const stateOf = (state: string, url: string | null) => ({
  documents: [{ state, url: url === null ? null : `https://portal.test${url}` }],
});
const portal = (pages: PortalFixture): PortalFixture => ({
  '/': home,
  '/gioi-thieu': page('Giới thiệu', `<h1>Giới thiệu</h1><p>${PROSE}</p>`),
  '/tin-tuc': news('Tin tức', [['/tin/0', 'Hội nghị tập huấn nghiệp vụ quản lý khoa học', '12/10/2022']]),
  '/tin/0': article('Hội nghị tập huấn nghiệp vụ quản lý khoa học', 'Hội nghị diễn ra trong một ngày.'),
  '/cchc': news('Cải cách hành chính', [['/cchc/0', 'Kiểm tra công tác cải cách hành chính tại đơn vị', '11/10/2022']]),
  '/cchc/0': article('Kiểm tra công tác cải cách hành chính tại đơn vị', 'Đoàn kiểm tra làm việc theo chương trình.'),
  '/van-ban': list(OTHERS),
  '/tthc': page('Thủ tục hành chính', `<h1>Thủ tục hành chính</h1><p>${PROSE}</p>`),
  '/hoi-dap': page('Hỏi đáp', `<h1>Hỏi đáp</h1><p>${PROSE}</p>`),
  ...pages,
});

/** A page that a list of documents leads to, and that is one document without its number. */
const planOf = (title: string): PortalFixture => ({
  '/van-ban': list(
    [...OTHERS, { number: '64/KH-UBND', date: '28/01/2022', file: '/f/76.pdf' }],
    `<p><a href="/ke-hoach">Kế hoạch cải cách hành chính</a></p>`,
  ),
  '/ke-hoach': page(
    title,
    `<h1>${title}</h1><p class="date">21/03/2022</p><p>${PROSE}</p><p>Tài liệu đính kèm: <a href="/f/ke-hoach.pdf">Xem tệp</a></p>`,
  ),
});

/** A list that gives no day of issue: what it leads to does. */
const dayless = (day: string): PortalFixture =>
  portal({
    '/van-ban': news('Văn bản', [
      ['/vb/12', '12/QĐ-SKHCN - Kiện toàn ban chỉ đạo', '20/02/2022'],
      ['/vb/64', '64/KH-UBND - Kế hoạch cải cách hành chính', '15/02/2022'],
    ]),
    '/vb/12': page(
      'Kiện toàn ban chỉ đạo',
      `<h1>Kiện toàn ban chỉ đạo</h1><p>12/QĐ-SKHCN ngày 03/02/2022</p><p>${PROSE}</p>`,
    ),
    '/vb/64': page(
      'Kế hoạch cải cách hành chính',
      `<h1>Kế hoạch cải cách hành chính</h1><p>64/KH-UBND ngày ${day} của UBND tỉnh. Văn bản được gửi các sở, ngành để thực hiện.</p>`,
    ),
  });

const CASES: readonly CheckCase[] = [
  {
    name: 'a row without the day of issue that leads to a document of another day',
    portal: dayless('16/02/2021'),
    params: one(KH64),
    outcome: 'failed',
    details: stateOf('missing', null),
  },
  {
    name: 'a row without the day of issue that leads to the document',
    portal: dayless('28/01/2022'),
    params: one(KH64),
    outcome: 'passed',
  },
  ...(
    [
      ['its head tells the number', written('64/KH-UBND', 'ngày 28 tháng 01 năm 2022', 'KẾ HOẠCH'), 'passed'],
      ['another plan’s', written('65/KH-UBND', 'ngày 28 tháng 01 năm 2022', 'KẾ HOẠCH'), 'failed'],
      ['a scan of something', SCAN, 'failed'],
    ] as const
  ).map(([name, file, outcome]): CheckCase => ({
    name: `a file without a number in its words, among the posts of the column on reform: ${name}`,
    portal: portal({
      '/cchc': news('Cải cách hành chính', [
        ['/cchc/0', 'Kiểm tra công tác cải cách hành chính tại đơn vị', '11/10/2022'],
        ['/f/kh.docx', 'Tuyên truyền cải cách hành chính năm 2022 của tỉnh', '02/02/2022'],
      ]),
      '/f/kh.docx': file,
    }),
    params: one(KH64),
    outcome,
  })),
  {
    name: 'a row with a file whose head carries the number',
    portal: portal({
      '/van-ban': list([
        ...OTHERS,
        { number: '64/KH-UBND', date: '28/01/2022', title: 'Kế hoạch', file: '/f/64.docx' },
      ]),
      '/f/64.docx': written('64/KH-UBND', 'ngày 28 tháng 01 năm 2022', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH'),
    }),
    params: { documents: [KH64], need: 'published' },
    outcome: 'passed',
    details: stateOf('published', '/f/64.docx'),
  },
  {
    name: 'a row with a file that is another document',
    portal: portal({
      '/van-ban': list([
        ...OTHERS,
        { number: '64/KH-UBND', date: '28/01/2022', title: 'Kế hoạch', file: '/f/65.docx' },
      ]),
      '/f/65.docx': written('65/KH-UBND', 'ngày 29 tháng 01 năm 2022', 'KẾ HOẠCH PHÒNG CHỐNG THIÊN TAI'),
    }),
    params: { documents: [KH64], need: 'published' },
    outcome: 'partial',
    gaps: ['document-only-cited'],
    details: stateOf('cited', '/van-ban'),
  },
  {
    name: 'in the preamble of another document’s file',
    portal: portal({
      '/van-ban': list([
        ...OTHERS,
        { number: '64/KH-UBND', date: '28/01/2022', title: 'Kế hoạch cải cách hành chính', file: '/f/64.docx' },
      ]),
      '/f/64.docx': written('64/KH-UBND', 'ngày 28 tháng 01 năm 2022', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH'),
    }),
    params: one(NQ76),
    outcome: 'passed',
    details: stateOf('cited', '/f/64.docx'),
  },
  {
    name: 'an article with the document as its file',
    portal: portal({
      '/cchc/0': article(
        'Kiểm tra công tác cải cách hành chính tại đơn vị',
        'Tải về: <a href="/f/kh.docx">Kế hoạch số 64/KH-UBND ngày 28/01/2022</a>',
      ),
      '/f/kh.docx': written('64/KH-UBND', 'ngày 28 tháng 01 năm 2022', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH'),
    }),
    params: one(KH64),
    outcome: 'passed',
    details: stateOf('published', '/f/kh.docx'),
  },
  {
    name: 'an article about a document of another province, without day or issuer',
    portal: portal({
      '/cchc': news('Cải cách hành chính', [
        ['/cchc/0', 'Thanh Hóa: kinh nghiệm triển khai nghị quyết về cải cách', '11/10/2022'],
      ]),
      '/cchc/0': article(
        'Thanh Hóa: kinh nghiệm triển khai nghị quyết về cải cách',
        'Nghị quyết số 05-NQ/TU đã đi vào cuộc sống.',
      ),
    }),
    params: one(NQ05),
    outcome: 'failed',
    gaps: ['document-missing'],
  },
  {
    name: 'a row with a page whose labels carry the number',
    portal: portal({
      '/van-ban': list([
        ...OTHERS,
        { number: '76/NQ-CP', date: '15/07/2021', title: 'Chương trình tổng thể', path: '/vb/76' },
      ]),
      '/vb/76': documentPage('76/NQ-CP', '15/07/2021', 'Chương trình tổng thể cải cách hành chính nhà nước'),
    }),
    params: one(NQ76),
    outcome: 'passed',
    credit: 1,
    details: stateOf('published', '/vb/76'),
  },
  {
    name: 'a row with a form of its own, whose file bears the number as well',
    portal: portal({
      '/van-ban': list([...OTHERS, { number: '01/2023/QĐ-UBND', date: '11/01/2023', path: '/vb/form.aspx?ID=71' }]),
      '/vb/form.aspx?ID=71': page(
        'Văn bản',
        '<table class="form"><tr><td><h3>Số ký hiệu</h3></td><td>01/2023/QĐ-UBND</td></tr><tr><td><h3>Trích yếu</h3></td><td>Chương trình tổng thể</td></tr><tr><td><h3>Ngày ban hành</h3></td><td>11/01/2023</td></tr><tr><td><h3>Tệp đính kèm</h3></td><td><a href="/vb/tep/71/01-2023-QD-UBND.pdf">01-2023-QD-UBND.pdf</a></td></tr></table>',
      ),
    }),
    params: one({ number: '01/2023/QĐ-UBND', date: '2023-01-11' }),
    outcome: 'passed',
    details: stateOf('published', '/vb/form.aspx?ID=71'),
  },
  {
    name: 'a row with a file that cannot be read',
    portal: portal({
      '/van-ban': list([
        ...OTHERS,
        { number: '76/NQ–CP', date: '15/07/2021', title: 'Chương trình tổng thể', file: '/f/76.pdf' },
      ]),
      '/f/76.pdf': BROKEN_FILE,
    }),
    params: one({ ...NQ76, need: 'published' }),
    outcome: 'passed',
    details: stateOf('published', '/f/76.pdf'),
  },
  ...(
    [
      ['answers 500', { status: 500 }],
      ['is a page for logging in', page('Đăng nhập', '<form><input name="u"><input type="password" name="p"></form>')],
    ] as const
  ).flatMap(([name, file]) => {
    const rows = {
      '/van-ban': list([
        ...OTHERS,
        { number: '76/NQ-CP', date: '15/07/2021', title: 'Chương trình', file: '/f/76.pdf' },
      ]),
      '/f/76.pdf': file,
    };
    return [
      {
        name: `the file of its row ${name}, and it has to be published`,
        portal: portal(rows),
        params: one({ ...NQ76, need: 'published' }),
        outcome: 'cantTell' as const,
      },
      {
        name: `the file of its row ${name}, and to be cited is enough`,
        portal: portal(rows),
        params: one(NQ76),
        outcome: 'passed' as const,
        details: stateOf('cited', '/van-ban'),
      },
    ];
  }),
  {
    name: 'a row whose link sends a file, which only the answer tells',
    portal: portal({
      '/van-ban': list([...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', file: '/Document/Download?id=1' }]),
      '/Document/Download?id=1': SCAN,
    }),
    params: one(NQ76),
    outcome: 'passed',
    details: { documents: [{ state: 'published' }] },
  },
  {
    name: 'a link titled as the document, in no list of rows, sends a file that only the answer tells',
    portal: portal({
      '/van-ban': linked,
      '/van-ban/muc/2?download=31:64-kh': written('64/KH-UBND', 'ngày 28 tháng 01 năm 2022', 'KẾ HOẠCH'),
    }),
    params: one(KH64),
    outcome: 'passed',
    details: stateOf('published', '/van-ban/muc/2?download=31:64-kh'),
  },
  {
    name: 'so where it is a scan',
    portal: portal({ '/van-ban': linked, '/van-ban/muc/2?download=31:64-kh': SCAN }),
    params: one(KH64),
    outcome: 'passed',
    details: stateOf('published', '/van-ban/muc/2?download=31:64-kh'),
  },
  {
    name: 'the file behind such a link is another document',
    portal: portal({
      '/van-ban': linked,
      '/van-ban/muc/2?download=31:64-kh': written('46/KH-UBND', 'ngày 20 tháng 01 năm 2022', 'KẾ HOẠCH'),
    }),
    params: one(KH64),
    outcome: 'passed',
    details: stateOf('cited', '/van-ban'),
  },
  {
    name: 'a row without page or file is cited',
    portal: portal({ '/van-ban': list([...OTHERS, { number: '76 /NQ- CP', date: '15/07/2021' }]) }),
    params: one(NQ76),
    outcome: 'passed',
    details: stateOf('cited', '/van-ban'),
  },
  {
    name: 'cited where it has to be published counts half',
    portal: portal({ '/van-ban': list([...OTHERS, { number: '76/NQ-CP', date: '15/07/2021' }]) }),
    params: { documents: [NQ76], need: 'published' },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['document-only-cited'],
  },
  {
    name: 'a row whose page is gone is cited',
    portal: portal({ '/van-ban': list([...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', path: '/vb/76' }]) }),
    params: one({ ...NQ76, need: 'published' }),
    outcome: 'partial',
    gaps: ['document-only-cited'],
  },
  {
    name: 'a row whose own page bears its title and the text, and not the number',
    portal: portal({
      '/van-ban': list([
        { number: '64/KH-UBND', date: '28/01/2022', title: 'Kế hoạch CCHC tỉnh năm 2022', path: '/vb/64' },
        ...OTHERS,
      ]),
      '/vb/64': page(
        'Kế hoạch CCHC tỉnh năm 2022',
        `<h1>Kế hoạch CCHC tỉnh năm 2022</h1>${`<p>${PROSE}</p>`.repeat(3)}`,
      ),
    }),
    params: one(KH64),
    outcome: 'passed',
    details: stateOf('published', '/vb/64'),
  },
  {
    name: 'a row whose own page bears its title alone is cited',
    portal: portal({
      '/van-ban': list([
        { number: '64/KH-UBND', date: '28/01/2022', title: 'Kế hoạch CCHC tỉnh năm 2022', path: '/vb/64' },
        ...OTHERS,
      ]),
      '/vb/64': page('Kế hoạch CCHC tỉnh năm 2022', '<h1>Kế hoạch CCHC tỉnh năm 2022</h1><p>Đang cập nhật.</p>'),
    }),
    params: one(KH64),
    outcome: 'passed',
    details: stateOf('cited', '/van-ban'),
  },
  {
    name: 'a table of one row whose columns are called by one word',
    portal: portal({
      '/van-ban': page(
        'Văn bản',
        '<h1>Văn bản</h1><table><tr><th>Số</th><th>Ngày</th><th>Nội dung</th></tr><tr><td>64 / KH – UBND</td><td>28.01.2022</td><td><a href="/vb/64">Kế hoạch CCHC</a></td></tr></table>',
      ),
      '/vb/64': page('Kế hoạch CCHC', '<h1>Kế hoạch CCHC</h1><p>Số 64/KH-UBND. Kế hoạch giao sáu nhiệm vụ.</p>'),
    }),
    params: one(KH64),
    outcome: 'passed',
    details: stateOf('published', '/vb/64'),
  },
  {
    name: 'a row whose page is another document is cited',
    portal: portal({
      '/van-ban': list([...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', path: '/vb/76' }]),
      '/vb/76': documentPage('77/NQ-CP', '16/07/2021', 'Một nghị quyết khác của Chính phủ'),
    }),
    params: one(NQ76),
    outcome: 'passed',
    details: stateOf('cited', '/van-ban'),
  },
  {
    name: 'a row whose only link leads to the list of its issuer',
    portal: portal({
      '/van-ban': list([...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', path: '/van-ban/chinh-phu' }]),
      '/van-ban/chinh-phu': list([
        { number: '76/NQ-CP', date: '15/07/2021' },
        { number: '77/NQ-CP', date: '16/07/2021' },
      ]),
    }),
    params: { documents: [NQ76], need: 'published' },
    outcome: 'partial',
    gaps: ['document-only-cited'],
  },
  {
    name: 'the number within longer ones only',
    portal: portal({
      '/van-ban': list([...OTHERS, { number: '76/NQ-CPx', date: '15/07/2021' }]),
      '/cchc/0': article('Kiểm tra công tác cải cách hành chính tại đơn vị', 'Theo 76/NQ-CP-x và 176/NQ-CP.'),
    }),
    params: one(NQ76),
    outcome: 'failed',
    gaps: ['document-missing'],
    details: stateOf('missing', null),
  },
  {
    name: 'the same number of another day',
    portal: portal({
      '/van-ban': list([...OTHERS, { number: '64/KH-UBND', date: '28/01/2021', path: '/vb/64' }]),
      '/vb/64': documentPage('64/KH-UBND', '28/01/2021', 'Kế hoạch phòng chống thiên tai'),
    }),
    params: one(KH64),
    outcome: 'failed',
    gaps: ['document-missing'],
  },
  {
    name: 'the same number of another day beside the right one in a text',
    portal: portal({
      '/van-ban': list([...OTHERS, { number: '64/KH-UBND', date: '28/01/2021' }]),
      '/cchc/0': article(
        'Kiểm tra công tác cải cách hành chính tại đơn vị',
        'Thực hiện Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh, các phòng đã triển khai.',
      ),
    }),
    params: one(KH64),
    outcome: 'passed',
    details: stateOf('cited', '/cchc/0'),
  },
  {
    name: 'an undated number in a post older than the document',
    portal: portal({
      '/cchc': news('Cải cách hành chính', [
        ['/cchc/0', 'Kiểm tra công tác cải cách hành chính tại đơn vị', '11/01/2022'],
      ]),
      '/cchc/0': article(
        'Kiểm tra công tác cải cách hành chính tại đơn vị',
        'Theo Kế hoạch số 64/KH-UBND.',
        '11/01/2022',
      ),
    }),
    params: one(KH64),
    outcome: 'failed',
    gaps: ['document-missing'],
  },
  {
    name: 'undated in the title of a post that its list shows to be older than the document',
    portal: portal({
      '/cchc': news('Cải cách hành chính', [['/cchc/0', 'Triển khai Kế hoạch số 64/KH-UBND của tỉnh', '11/01/2021']]),
      '/cchc/0': article('Triển khai Kế hoạch số 64/KH-UBND của tỉnh', 'Các phòng thực hiện.', '11/01/2021'),
    }),
    params: one(KH64),
    outcome: 'failed',
    gaps: ['document-missing'],
  },
  {
    name: 'the same number of another year, said as a year or by when it was issued',
    portal: portal({
      '/cchc/0': article(
        'Kiểm tra công tác cải cách hành chính tại đơn vị',
        'Kế hoạch số 64/KH-UBND năm 2020; ngày 14/3/2019, UBND tỉnh ban hành Kế hoạch số 64/KH-UBND về phòng chống dịch.',
      ),
    }),
    params: one(KH64),
    outcome: 'failed',
    gaps: ['document-missing'],
  },
  {
    name: 'a list that shows the day of posting and does not say so',
    portal: portal({
      '/van-ban': page(
        'Văn bản',
        `<h1>Văn bản</h1><ul><li><a href="/vb/64">64/KH-UBND</a> <p>Kế hoạch cải cách hành chính</p> <span>10/02/2022</span></li><li><a href="/vb/12">12/QĐ-SKHCN</a> <p>Kiện toàn ban chỉ đạo</p> <span>09/02/2022</span></li></ul>`,
      ),
    }),
    params: one(KH64),
    outcome: 'passed',
    details: stateOf('cited', '/van-ban'),
  },
  {
    name: 'a district’s plan of the same number',
    portal: portal({
      '/cchc/0': article(
        'Kiểm tra công tác cải cách hành chính tại đơn vị',
        'Theo Kế hoạch số 64/KH-UBND của UBND huyện Nam Đàn.',
      ),
    }),
    params: one(KH64),
    outcome: 'failed',
    gaps: ['document-missing'],
  },
  {
    name: 'another province’s resolution of the same number',
    portal: portal({
      '/cchc/0': article(
        'Kiểm tra công tác cải cách hành chính tại đơn vị',
        'Nghị quyết số 05-NQ/TU ngày 20/9/2021 của Ban Chấp hành Đảng bộ tỉnh Thanh Hóa.',
      ),
    }),
    params: one(NQ05),
    outcome: 'failed',
    gaps: ['document-missing'],
  },
  {
    name: 'the day of this province’s and the name of another’s',
    portal: portal({
      '/van-ban': list([...OTHERS, { number: '05-NQ/TU', date: '14/12/2021', issuer: 'Tỉnh ủy Thanh Hóa' }]),
    }),
    params: one(NQ05),
    outcome: 'cantTell',
    gaps: [],
  },
  {
    name: 'two days of one number, and the plan gives none',
    portal: portal({
      '/van-ban': list([
        ...OTHERS,
        { number: '05-NQ/TU', date: '14/12/2021' },
        { number: '05-NQ/TU', date: '20/10/2020' },
      ]),
    }),
    params: one({ number: '05-NQ/TU', issuer: 'Tỉnh ủy Nghệ An' }),
    outcome: 'cantTell',
    gaps: [],
  },
  {
    name: 'two days of one number, one of them said to be this province’s',
    portal: portal({
      '/van-ban': list([
        ...OTHERS,
        { number: '05-NQ/TU', date: '14/12/2021', issuer: 'Tỉnh ủy Nghệ An' },
        { number: '05-NQ/TU', date: '20/10/2020', issuer: 'Tỉnh ủy Thanh Hóa' },
      ]),
    }),
    params: one({ number: '05-NQ/TU', issuer: 'Tỉnh ủy Nghệ An' }),
    outcome: 'passed',
  },
  {
    name: 'by an alias, in the text of an article',
    portal: portal({
      '/cchc/0': article(
        'Kiểm tra công tác cải cách hành chính tại đơn vị',
        'Quyết định số 3809/QĐ - UBND ngày 14/9/2021 của UBND tỉnh.',
      ),
    }),
    params: one({ number: '3809/KH-UBND', aliases: ['3809/QĐ-UBND'], date: '2021-09-14' }),
    outcome: 'passed',
    details: { documents: [{ number: '3809/KH-UBND', state: 'cited' }] },
  },
  {
    name: 'some of several',
    portal: portal({
      '/van-ban': list([...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', file: '/f/76.pdf' }]),
    }),
    params: { documents: [NQ76, KH64] },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['document-missing'],
  },
  {
    name: 'scans of the accounts and of workflows say nothing of the one that is missing',
    portal: portal({
      '/van-ban': list([...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', file: '/f/76.pdf' }]),
      '/gioi-thieu': page(
        'Công khai tài chính',
        `<h1>Công khai tài chính</h1><p>${PROSE}</p><ul>${SCANS.map(([words, path]) => `<li><a href="${path}">${words}</a></li>`).join('')}</ul>`,
      ),
      ...Object.fromEntries(SCANS.map(([, path]) => [path, SCAN])),
    }),
    params: { documents: [NQ76, KH64] },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['document-missing'],
  },
  {
    name: 'scans of the kind of a document that was found after all leave no doubt about the other kind',
    portal: portal({
      '/van-ban': list(
        [...OTHERS, { number: '76/NQ-CP', date: '14/07/2020' }],
        '<p><a href="/f/ke-hoach.pdf">Kế hoạch của Ủy ban nhân dân tỉnh</a></p>',
      ),
      '/f/ke-hoach.pdf': SCAN,
      '/cchc/0': article(
        'Kiểm tra công tác cải cách hành chính tại đơn vị',
        'Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh Nghệ An.',
      ),
    }),
    params: { documents: [NQ76, KH64] },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['document-missing'],
  },
  {
    name: 'a scan whose words name the kind of the one that is missing may be it',
    portal: portal({
      '/van-ban': list(
        [...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', file: '/f/76.pdf' }],
        '<p><a href="/f/ke-hoach.pdf">Kế hoạch của Ủy ban nhân dân tỉnh</a></p>',
      ),
      '/f/ke-hoach.pdf': SCAN,
    }),
    params: { documents: [NQ76, KH64] },
    outcome: 'cantTell',
  },
  ...(
    [
      ['Quyết định quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở', undefined, 'partial'],
      ['Quyết định bổ nhiệm Phó Giám đốc Sở', undefined, 'partial'],
      ['Quyết định công khai dự toán ngân sách của Sở', undefined, 'partial'],
      ['Quyết định phê duyệt quy trình nội bộ của Sở', undefined, 'partial'],
      ['Quyết định của Ủy ban nhân dân tỉnh', undefined, 'cantTell'],
      ['Quyết định ban hành kế hoạch cải cách hành chính', undefined, 'cantTell'],
      ['Quyết định về sắp xếp tổ chức bộ máy', undefined, 'cantTell'],
      ['Quyết định ban hành quy chế làm việc, văn hóa công sở', undefined, 'cantTell'],
      ['Quyết định chức năng, nhiệm vụ của Sở', 'Quy định chức năng, nhiệm vụ, quyền hạn của Sở', 'cantTell'],
    ] as const
  ).map(([words, title, outcome]): CheckCase => ({
    name: `a scan called “${words}”, where a decision is missing${title === undefined ? '' : ' whose title says the same'}`,
    portal: portal({
      '/van-ban': list([...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', file: '/f/76.pdf' }]),
      '/gioi-thieu': page(
        'Giới thiệu',
        `<h1>Giới thiệu</h1><p>${PROSE}</p><p><a href="/f/quyet-dinh.pdf">${words}</a></p>`,
      ),
      '/f/quyet-dinh.pdf': SCAN,
    }),
    params: {
      documents: [NQ76, { number: '5165/QĐ-UBND', date: '2021-12-30', ...(title === undefined ? {} : { title }) }],
    },
    outcome,
  })),
  {
    name: 'the scan on the page of a plan that a menu names is that plan, and no resolution',
    portal: portal({ ...planOf('Kế hoạch cải cách hành chính năm 2022'), '/f/ke-hoach.pdf': SCAN }),
    params: { documents: [NQ05, KH64] },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['document-missing'],
  },
  {
    name: 'the scan on the page of a resolution may be the one that is missing',
    portal: portal({ ...planOf('Nghị quyết về cải cách hành chính giai đoạn 2021 - 2030'), '/f/ke-hoach.pdf': SCAN }),
    params: { documents: [NQ05, KH64] },
    outcome: 'cantTell',
  },
  {
    name: 'in the lead of a post on a list: the post stays where it is',
    portal: portal({
      '/cchc': page(
        'Cải cách hành chính',
        `<h1>Cải cách hành chính</h1><div class="list"><div class="item"><h3><a href="/cchc/9">Hội nghị phổ biến văn bản mới</a></h3><span>10/10/2022</span><p>Hội nghị quán triệt Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.</p></div><div class="item"><h3><a href="/cchc/8">Kiểm tra công vụ đột xuất tại các phòng</a></h3><span>03/10/2022</span><p>Đoàn kiểm tra việc chấp hành giờ giấc làm việc.</p></div></div>`,
      ),
      '/cchc/9': article(
        'Hội nghị phổ biến văn bản mới',
        'Hội nghị quán triệt Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.',
      ),
      '/cchc/8': article('Kiểm tra công vụ đột xuất tại các phòng', 'Không có trường hợp vi phạm.', '03/10/2022'),
    }),
    params: { documents: [NQ76] },
    outcome: 'passed',
    details: stateOf('cited', '/cchc/9'),
  },
  {
    name: 'in the legal basis of a procedure',
    portal: portal({
      '/tthc': page(
        'Thủ tục hành chính',
        `<h1>Thủ tục hành chính</h1><table><tr><th>Mã thủ tục</th><th>Tên thủ tục</th></tr><tr><td>1.001786</td><td><a href="/tthc/1">Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ</a></td></tr><tr><td>1.001770</td><td><a href="/tthc/2">Thay đổi giấy chứng nhận đăng ký hoạt động</a></td></tr></table>`,
      ),
      '/tthc/1': page(
        'Cấp giấy chứng nhận',
        `<h1>Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ</h1><h2>Trình tự thực hiện</h2><p>Nộp hồ sơ.</p><h2>Căn cứ pháp lý</h2><p>Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.</p>`,
      ),
      '/tthc/2': page('Thay đổi', '<h1>Thay đổi giấy chứng nhận đăng ký hoạt động</h1><h2>Lệ phí</h2><p>Không</p>'),
    }),
    params: one({ number: '61/2018/NĐ-CP', date: '2018-04-23' }),
    outcome: 'passed',
    details: stateOf('cited', '/tthc/1'),
  },
  {
    name: 'in an answer to a question',
    portal: portal({
      '/hoi-dap': page(
        'Hỏi đáp',
        `<h1>Hỏi đáp</h1><ul><li><a href="/hoi-dap/1">Hồ sơ gửi qua bưu điện được không thưa Sở?</a></li><li><a href="/hoi-dap/2">Thời gian tiếp công dân của Sở vào ngày nào?</a></li></ul>`,
      ),
      '/hoi-dap/1': page(
        'Hỏi đáp',
        '<h1>Hồ sơ gửi qua bưu điện được không thưa Sở?</h1><p>Được, theo Quyết định số 45/2016/QĐ-TTg.</p>',
      ),
      '/hoi-dap/2': page('Hỏi đáp', '<h1>Thời gian tiếp công dân của Sở vào ngày nào?</h1><p>Thứ năm hằng tuần.</p>'),
    }),
    params: one({ number: '45/2016/QĐ-TTg', date: '2016-10-19' }),
    outcome: 'passed',
    details: stateOf('cited', '/hoi-dap/1'),
  },
  {
    name: 'deep in a list of many pages',
    portal: portal(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, at): [string, string] => [
          at === 0 ? '/van-ban' : `/van-ban?trang=${at + 1}`,
          list(
            at === 11
              ? [
                  { number: '61/2018/NĐ-CP', date: '23/04/2018', file: '/f/61.pdf' },
                  { number: '8/QĐ-SKHCN', date: '03/01/2018' },
                ]
              : [1, 2, 3].map((row) => ({
                  number: `${at * 3 + row}/TB-SKHCN`,
                  date: `0${row}/0${4 - row}/${2022 - Math.floor(at / 3)}`,
                })),
            `<div class="pagination">${Array.from({ length: 12 }, (__, other) => (other === at ? `<b>${other + 1}</b>` : `<a href="${other === 0 ? '/van-ban' : `/van-ban?trang=${other + 1}`}">${other + 1}</a>`)).join(' ')}</div>`,
          ),
        ]),
      ),
    ),
    params: one({ number: '61/2018/NĐ-CP', date: '2018-04-23' }),
    outcome: 'passed',
  },
  {
    name: 'a list of more pages than are read',
    portal: portal(
      Object.fromEntries(
        Array.from({ length: 45 }, (_, at): [string, string] => [
          at === 0 ? '/van-ban' : `/van-ban?trang=${at + 1}`,
          list(
            [1, 2, 3].map((row) => ({ number: `${at * 3 + row}/TB-SKHCN`, date: `0${row}/03/2022` })),
            `<div class="pagination"><b>${at + 1}</b> <a href="/van-ban?trang=${at + 2}">${at + 2}</a></div>`,
          ),
        ]),
      ),
    ),
    params: one(NQ76),
    outcome: 'cantTell',
  },
  {
    name: 'a list that only a script turns',
    portal: portal({
      '/van-ban': list(
        OTHERS,
        '<div class="pagination"><b>1</b> <a href="javascript:trang(2)">2</a> <a href="javascript:trang(3)">3</a></div>',
      ),
    }),
    params: one(NQ76),
    outcome: 'cantTell',
  },
  {
    name: 'a list that failed',
    portal: portal({ '/van-ban': { status: 500 } }),
    params: one(NQ76),
    outcome: 'cantTell',
  },
  {
    name: 'a post that is the document, with its file',
    portal: portal({
      '/cchc': news('Cải cách hành chính', [
        ['/cchc/64', 'Kế hoạch số 64/KH-UBND ngày 28/01/2022 về cải cách hành chính', '11/10/2022'],
      ]),
      '/cchc/64': article(
        'Kế hoạch số 64/KH-UBND ngày 28/01/2022 về cải cách hành chính',
        '<a href="/f/64.pdf">Tải về</a>',
      ),
    }),
    params: one(KH64),
    outcome: 'passed',
    details: stateOf('published', '/cchc/64'),
  },
  {
    name: 'the department’s own plan by its title and year',
    portal: portal({
      '/van-ban': list([
        {
          number: '5/KH-UBND',
          date: '05/01/2022',
          issuer: 'UBND tỉnh Nghệ An',
          title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022',
          file: '/f/5.pdf',
        },
        {
          number: '9/KH-SKHCN',
          date: '05/02/2021',
          title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2021',
          file: '/f/9.pdf',
        },
        {
          number: '19/KH-SKHCN',
          date: '05/02/2022',
          title: 'Kế hoạch thông tin, tuyên truyền công tác CCHC năm 2022 của Sở KH&CN',
          file: '/f/19.pdf',
        },
      ]),
      '/f/19.pdf': BROKEN_FILE,
    }),
    params: {
      documents: [{ number: null, title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022' }],
      need: 'published',
    },
    outcome: 'passed',
    details: { documents: [{ number: null, state: 'published', url: 'https://portal.test/f/19.pdf' }] },
  },
  {
    name: 'cards that are links as a whole, titled by their numbers, the province’s plan of the same title among them',
    portal: portal({
      '/van-ban': cards([
        { number: '5/KH-UBND', date: '05/01/2022', title: PUBLICITY, issuer: 'UBND tỉnh', path: '/van-ban/5' },
        { number: '19/KH-SKHCN', date: '26/02/2022', title: `${PUBLICITY} của Sở`, issuer: 'Sở', path: '/van-ban/19' },
        { number: '76/NQ-CP', date: '15/07/2021', title: 'Chương trình tổng thể', issuer: 'Chính phủ', path: '/76' },
      ]),
      '/van-ban/5': cardPage('5/KH-UBND', '05/01/2022', PUBLICITY, '/f/quet.pdf'),
      '/van-ban/19': cardPage('19/KH-SKHCN', '26/02/2022', `${PUBLICITY} của Sở`, '/f/quet.pdf'),
      '/f/quet.pdf': SCAN,
    }),
    params: { documents: [{ number: null, title: PUBLICITY }], need: 'published' },
    outcome: 'passed',
    details: { documents: [{ number: null, state: 'published', url: 'https://portal.test/van-ban/19' }] },
  },
  {
    name: 'not: cards of the province’s plan of the same title and of the own one of another year',
    portal: portal({
      '/van-ban': cards([
        { number: '5/KH-UBND', date: '05/01/2022', title: PUBLICITY, issuer: 'UBND tỉnh', path: '/van-ban/5' },
        {
          number: '19/KH-SKHCN',
          date: '26/02/2021',
          title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2021 của Sở',
          issuer: 'Sở',
          path: '/van-ban/19',
        },
        { number: '76/NQ-CP', date: '15/07/2021', title: 'Chương trình tổng thể', issuer: 'Chính phủ', path: '/76' },
      ]),
    }),
    params: { documents: [{ number: null, title: PUBLICITY }], need: 'published' },
    outcome: 'failed',
    gaps: ['document-missing'],
  },
  {
    name: 'a row whose number was left blank, beside the province’s plan',
    portal: portal({
      '/van-ban': list([
        ...OTHERS,
        {
          number: '5/KH-UBND',
          date: '05/01/2022',
          title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022',
          file: '/f/5.pdf',
        },
        { number: '/KH-SKHCN', title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022', file: '/f/19.pdf' },
      ]),
      '/f/19.pdf': BROKEN_FILE,
    }),
    params: {
      documents: [{ number: null, title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022' }],
      need: 'published',
    },
    outcome: 'passed',
    details: { documents: [{ number: null, state: 'published', url: 'https://portal.test/f/19.pdf' }] },
  },
  {
    name: 'the own plan named in a text',
    portal: portal({
      '/cchc/0': article(
        'Kiểm tra công tác cải cách hành chính tại đơn vị',
        'Theo Kế hoạch tuyên truyền cải cách hành chính năm 2022 của Sở, mỗi phòng viết một bài.',
      ),
    }),
    params: {
      documents: [{ number: null, title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022' }],
      need: 'published',
    },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['document-only-cited'],
  },
  {
    name: 'the own plan of another year named in a text',
    portal: portal({
      '/cchc/0': article(
        'Kiểm tra công tác cải cách hành chính tại đơn vị',
        'Theo Kế hoạch tuyên truyền cải cách hành chính năm 2021 của Sở, mỗi phòng viết một bài.',
      ),
    }),
    params: {
      documents: [{ number: null, title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022' }],
      need: 'published',
    },
    outcome: 'failed',
    gaps: ['document-missing'],
  },
  {
    name: 'the province’s plan of the same title, and news about the own one',
    portal: portal({
      '/van-ban': list([
        ...OTHERS,
        {
          number: '5/KH-UBND',
          date: '05/01/2022',
          issuer: 'UBND tỉnh Nghệ An',
          title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022',
          file: '/f/5.pdf',
        },
      ]),
      '/cchc': news('Cải cách hành chính', [
        ['/cchc/0', 'Sở KH&CN ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2022', '11/02/2022'],
      ]),
      '/cchc/0': article(
        'Sở KH&CN ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2022',
        'Kế hoạch nêu các nhiệm vụ.',
        '11/02/2022',
      ),
    }),
    params: {
      documents: [{ number: null, title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022' }],
      need: 'published',
    },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['document-only-cited'],
  },
  {
    name: 'a scan behind “Tải về” in a row of a rule of the office is not the plan that is missing',
    portal: portal({
      '/van-ban': list(
        [...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', file: '/f/76.pdf' }],
        '<table><tr><th>STT</th><th>Tên</th><th>Tệp</th></tr><tr><td>1</td><td>Quy chế chi tiêu nội bộ của Sở</td><td><a href="/f/quet.pdf">Tải về</a></td></tr></table>',
      ),
      '/f/quet.pdf': SCAN,
    }),
    params: { documents: [NQ76, KH64] },
    outcome: 'partial',
  },
  {
    name: 'a scan in a row that names another kind, its title spelt out beside it',
    portal: portal({
      '/van-ban': list(
        [...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', file: '/f/76.pdf' }],
        '<table><tr><th>STT</th><th>Tên</th><th>Tệp</th></tr><tr><td>1</td><td>Báo cáo kết quả cải cách hành chính năm 2021</td><td><a href="/f/quet.pdf">Tải về</a></td></tr></table>',
      ),
      '/f/quet.pdf': SCAN,
    }),
    params: { documents: [NQ76, KH64] },
    outcome: 'partial',
  },
  {
    name: 'a scan in a row of a form is not the plan that is missing',
    portal: portal({
      '/van-ban': list(
        [...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', file: '/f/76.pdf' }],
        '<table><tr><th>STT</th><th>Tên</th><th>Tệp</th></tr><tr><td>1</td><td>Mẫu phiếu khảo sát cán bộ hưu trí</td><td><a href="/f/quet.pdf">Tải về</a></td></tr></table>',
      ),
      '/f/quet.pdf': SCAN,
    }),
    params: { documents: [NQ76, KH64] },
    outcome: 'partial',
  },
  {
    name: 'a scan in a row that names the kind that is missing may be it',
    portal: portal({
      '/van-ban': list(
        [...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', file: '/f/76.pdf' }],
        '<table><tr><th>STT</th><th>Tên</th><th>Tệp</th></tr><tr><td>1</td><td>Kế hoạch cải cách hành chính của tỉnh</td><td><a href="/f/quet.pdf">Tải về</a></td></tr></table>',
      ),
      '/f/quet.pdf': SCAN,
    }),
    params: { documents: [NQ76, KH64] },
    outcome: 'cantTell',
  },
  {
    name: 'a scan in a row on the reform that names no kind may be it',
    portal: portal({
      '/van-ban': list(
        [...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', file: '/f/76.pdf' }],
        '<table><tr><th>STT</th><th>Tên</th><th>Tệp</th></tr><tr><td>1</td><td>Cải cách hành chính nhà nước giai đoạn 2021 - 2025 của tỉnh</td><td><a href="/f/quet.pdf">Tải về</a></td></tr></table>',
      ),
      '/f/quet.pdf': SCAN,
    }),
    params: { documents: [NQ76, KH64] },
    outcome: 'cantTell',
  },
  {
    name: 'a scan in a row that gives nothing but a day may be it',
    portal: portal({
      '/van-ban': list(
        [...OTHERS, { number: '76/NQ-CP', date: '15/07/2021', file: '/f/76.pdf' }],
        '<table><tr><th>STT</th><th>Tên</th><th>Tệp</th></tr><tr><td>1</td><td>28/01/2022</td><td><a href="/f/quet.pdf">Tải về</a></td></tr></table>',
      ),
      '/f/quet.pdf': SCAN,
    }),
    params: { documents: [NQ76, KH64] },
    outcome: 'cantTell',
  },
  ...(
    [
      ['Tải về', 'partial'],
      ['Kế hoạch kèm theo', 'cantTell'],
    ] as const
  ).map(([words, outcome]): CheckCase => ({
    name: `a scan on the page of another plan, behind “${words}”`,
    portal: portal({
      '/van-ban': page(
        'Văn bản pháp luật',
        '<h1>Văn bản pháp luật</h1><table><tr><th>TT</th><th>Số ký hiệu</th><th>Ngày</th><th>Trích yếu</th></tr><tr><td>1</td><td>76/NQ-CP</td><td>15/07/2021</td><td><a href="/van-ban/chi-tiet?id=2">Chương trình cải cách hành chính</a></td></tr><tr><td>2</td><td>46/KH-UBND</td><td>28/01/2022</td><td><a href="/van-ban/chi-tiet?id=1">Kế hoạch trồng cây</a></td></tr></table>',
      ),
      '/van-ban/chi-tiet?id=1': page(
        '46/KH-UBND',
        `<p><b>Chi tiết văn bản</b></p><table><tr><td>Số ký hiệu</td><td>46/KH-UBND</td></tr><tr><td>Ngày ban hành</td><td>28/01/2022</td></tr><tr><td>File</td><td><a href="/f/quet.pdf">${words}</a></td></tr></table>`,
      ),
      '/van-ban/chi-tiet?id=2': page(
        '76/NQ-CP',
        '<table><tr><td>Số ký hiệu</td><td>76/NQ-CP</td></tr><tr><td>Ngày ban hành</td><td>15/07/2021</td></tr></table>',
      ),
      '/f/quet.pdf': SCAN,
    }),
    params: { documents: [NQ76, KH64] },
    outcome,
  })),
  ...(
    [
      [
        'the scan on a page that is another plan by its number is that one',
        '15/KH-UBND',
        'Số ký hiệu',
        'Tải về',
        'partial',
      ],
      ['the scan on a page of the same number of another year', '64/KH-UBND', 'Số ký hiệu', 'Tải về', 'partial'],
      ['the scan on the page of a plan without a number may be it', '', 'Người ký', 'Tải về', 'cantTell'],
      [
        'a plan that hangs on the page of another document may be it',
        '15/QĐ-UBND',
        'Số ký hiệu',
        'Kế hoạch',
        'cantTell',
      ],
    ] as const
  ).map(([name, number, label, words, outcome]): CheckCase => ({
    name,
    portal: portal({
      '/van-ban': list([
        ...OTHERS,
        { number: '76/NQ-CP', date: '15/07/2021', file: '/f/76.pdf' },
        { number, date: '11/01/2021', title: 'Kế hoạch cải cách hành chính của tỉnh', path: '/van-ban/15' },
      ]),
      '/van-ban/15': page(
        'Kế hoạch cải cách hành chính của tỉnh',
        `<div><h1>Kế hoạch cải cách hành chính của tỉnh</h1><dl><dt>${label}</dt><dd>${number === '' ? 'Nguyễn Văn A' : number}</dd><dt>Ngày ban hành</dt><dd>11/01/2021</dd><dt>Trích yếu</dt><dd>Kế hoạch cải cách hành chính</dd><dt>Tệp đính kèm</dt><dd><a href="/f/quet.pdf">${words}</a></dd></dl></div>`,
      ),
      '/f/quet.pdf': SCAN,
    }),
    params: { documents: [NQ76, KH64] },
    outcome,
  })),
];

testCheck({ check: documents, messages: documentsMessages, cases: CASES });
