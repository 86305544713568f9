import { procedureSetMessages as messages } from '../../lib/checks/procedure-set.messages.ts';
import { procedureSet as check } from '../../lib/checks/procedure-set.ts';
import { attach, docx, lockedPdf, pdf, zip } from '../support/attachments.ts';
import { testCheck } from '../support/check-tester.ts';
import { detail, home, page, reference, table } from '../support/procedure-portals.ts';
import { workbook } from '../support/workbook.ts';

const NAMES = [
  'Cấp giấy phép tiến hành công việc bức xạ',
  'Gia hạn giấy phép tiến hành công việc bức xạ',
  'Sửa đổi, bổ sung giấy phép tiến hành công việc bức xạ',
  'Cấp lại giấy phép tiến hành công việc bức xạ',
  'Khai báo thiết bị X-quang chẩn đoán trong y tế',
  'Công nhận kết quả nghiên cứu khoa học và phát triển công nghệ do tổ chức, cá nhân tự đầu tư nghiên cứu',
] as const;
const CODES = ['1.001786', '1.001787', '1.001788', '1.001789', '2.002380', '1.011818'] as const;
const ALL = NAMES.map((name, at) => ({ code: `${CODES[at]}.000.00.00.H41`, name, url: `/tthc/chi-tiet/${at + 1}` }));
const REFERENCE = reference(CODES.map((code, at) => [code, NAMES[at] ?? '']));
const BARE = ALL.map(({ name, url }) => ({ name, url }));
const [FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH] = ALL as [
  (typeof ALL)[0],
  (typeof ALL)[0],
  (typeof ALL)[0],
  (typeof ALL)[0],
  (typeof ALL)[0],
  (typeof ALL)[0],
];
const LIST = 'Danh mục thủ tục hành chính';
const listAt = (url: string): string => `https://portal.test${url}`;
const items = (rows: readonly string[]): string =>
  `<ul class="ds">${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`;
const missing = (...codes: readonly number[]) => codes.map((at) => ({ code: CODES[at], name: NAMES[at] }));
const pager = (...urls: readonly string[]): string =>
  `<div class="pagination"><span class="current">1</span>${urls.map((url, at) => `<a href="${url}">${at + 2}</a>`).join('')}</div>`;
const plain = (rows: readonly { readonly code: string; readonly name: string }[]): string =>
  `<table>${rows.map(({ code, name }) => `<tr><td>${code}</td><td>${name}</td></tr>`).join('')}</table>`;
const SCAN = attach('quet.pdf', await pdf([[{ scan: true }]]));
const HEADER = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'];
const cells = (rows: readonly { readonly code?: string; readonly name: string }[], from = 1) =>
  rows.map(({ code = '', name }, at) => [String(from + at), code, name]);
const pdfList = async (
  rows: readonly { readonly code?: string; readonly name: string }[],
  title = LIST.toUpperCase(),
) => pdf([[{ bold: title }, { table: [HEADER, ...cells(rows)], widths: [36, 140, 300] }]]);
const WHOLE_LIST = attach('1.pdf', await pdfList(ALL));
const filesPage = (...names: readonly string[]) =>
  page(LIST, items(names.map((name, at) => `<a href="/files/${at + 1}.pdf">${name}</a>`)));
const SIX = { reference: 6, listed: 6, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };

function popular(tag: string): string {
  const rows = [FIRST, SECOND].map(({ code, name, url }) => `<a href="${url}">${name} (${code})</a>`);
  return `<${tag}>Thủ tục được tìm kiếm nhiều nhất</${tag}>${items(rows)}`;
}

/** The rest of the list is data for a script. */
const grownList = (more: string) => ({
  '/': home(),
  '/tthc': page(LIST, `${table(ALL.slice(0, 4))}<div class="them">${more}</div>`),
  '/api/tthc?page=2': { error: 'unreadable' },
  '/tthc?page=2&format=json': { error: 'unreadable' },
});

/** Two fields behind tiles of any shape. */
const hub = (tiles: string, more: Record<string, string> = {}) => ({
  '/': home(),
  '/tthc': page('Thủ tục hành chính', tiles),
  '/lv/1': page('An toàn bức xạ', table(ALL.slice(0, 4))),
  '/lv/2': page('Công nghệ', table(ALL.slice(4))),
  ...more,
});
const hubs: readonly (readonly [name: string, tiles: string])[] = [
  [
    'pictures whose words name fields',
    '<div><a href="/lv/1"><img src="/i/1.png" alt="Lĩnh vực an toàn bức xạ"></a><a href="/lv/2"><img src="/i/2.png" alt="Lĩnh vực công nghệ"></a></div>',
  ],
  [
    'pictures without a word',
    '<div><a href="/lv/1"><img src="/i/an-toan-buc-xa.png" alt=""></a><a href="/lv/2"><img src="/i/cong-nghe.png" alt=""></a></div>',
  ],
  [
    'headings, each over its “Xem chi tiết”',
    '<div class="tile"><h3>An toàn bức xạ</h3><a href="/lv/1">Xem chi tiết</a></div><div class="tile"><h3>Công nghệ</h3><p>2 thủ tục</p><a href="/lv/2">Xem chi tiết</a></div>',
  ],
];

testCheck({
  check,
  messages,
  cases: [
    ...hubs.map(([name, tiles]) => ({
      name: `a page of tiles: ${name}`,
      portal: hub(tiles),
      reference: REFERENCE,
      outcome: 'passed' as const,
      details: SIX,
    })),
    {
      name: 'look-alike: tiles of other things beside the empty list',
      portal: {
        '/': home(),
        '/tthc': page(
          'Thủ tục hành chính',
          '<p>Đang cập nhật</p><div><h3>Hội nghị chuyên đề</h3><a href="/tin/1">Xem chi tiết</a></div><a href="/tin/2"><img src="/i/hoi-thao.png" alt=""></a>',
        ),
        '/tin/1': page('Hội nghị chuyên đề', '<p>Hội nghị diễn ra trong một ngày tại thành phố Vinh.</p>'),
        '/tin/2': page('Hội thảo', '<p>Hội thảo có đông người tham dự.</p>'),
      },
      reference: REFERENCE,
      outcome: 'failed',
      gaps: ['empty-procedure-list'],
    },
    {
      name: 'look-alike: a picture that leads to another agency’s list',
      portal: {
        '/': home(),
        '/tthc': page('Thủ tục hành chính', '<a href="/huyen"><img src="/i/huyen.png" alt="Thủ tục cấp huyện"></a>'),
        '/huyen': page('Thủ tục hành chính cấp huyện', table(ALL.map((row) => ({ ...row, agency: 'UBND cấp huyện' })))),
      },
      reference: REFERENCE,
      outcome: 'failed',
      details: { listed: 0 },
    },
    {
      name: 'a page of contents that names procedures is no empty list',
      portal: {
        '/': home('<p>Chào mừng.</p>', [['/so-do', 'Sơ đồ cổng']]),
        '/so-do': page(
          'Sơ đồ cổng thông tin',
          '<h2>Thủ tục hành chính</h2><ul><li><a href="/lien-he">Liên hệ</a></li></ul><h2>Giới thiệu</h2><ul><li><a href="/gioi-thieu">Chức năng</a></li></ul>',
          [['/so-do', 'Sơ đồ cổng']],
        ),
      },
      reference: REFERENCE,
      outcome: 'failed',
      gaps: ['no-procedure-list'],
    },
    {
      name: 'a dated guide in the section of procedures is none of them',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `${table(ALL)}<ul><li><a href="/tthc/huong-dan">Người dân cần biết khi nộp hồ sơ qua mạng</a></li></ul>`,
        ),
        '/tthc/huong-dan': page(
          'Người dân cần biết khi nộp hồ sơ qua mạng',
          '<p>Ngày đăng: 12/10/2022</p><p>Nhiều người dân hỏi về việc nộp hồ sơ qua mạng, dưới đây là những điều cần biết.</p><p><b>Trình tự thực hiện:</b> Nộp qua mạng.</p><p><b>Thời hạn giải quyết:</b> 10 ngày.</p><p><b>Lệ phí:</b> Không.</p>',
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'names that tell how the file is put together',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          items([
            '<a href="/tthc/a">Quy trình làm hồ sơ cấp giấy phép tiến hành công việc bức xạ</a>',
            '<a href="/tthc/b">Quy trình làm thủ tục gia hạn giấy phép tiến hành công việc bức xạ</a>',
          ]),
        ),
      },
      reference: reference(CODES.slice(0, 2).map((code, at) => [code, NAMES[at] ?? ''])),
      outcome: 'passed',
      details: { listed: 2, unknown: [] },
    },
    {
      name: 'the only procedure, with the day it was posted',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<div class="item"><h3><a href="/tthc/chi-tiet/6">${SIXTH.name}</a></h3><span>12/10/2022</span></div>`,
        ),
        '/tthc/chi-tiet/6': detail(SIXTH),
      },
      reference: reference([[CODES[5], NAMES[5]]]),
      outcome: 'passed',
      details: { listed: 1 },
    },
    {
      name: 'look-alike: the only post is news, though it begins as a name does',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          '<div class="item"><h3><a href="/tin/9">Cấp giấy phép cho mười hai cơ sở X-quang trong quý ba</a></h3><span>12/10/2022</span></div>',
        ),
        '/tin/9': page(
          'Cấp giấy phép cho mười hai cơ sở X-quang trong quý ba',
          '<p>12/10/2022</p><p>Trong quý ba, Sở đã cấp giấy phép cho mười hai cơ sở trên địa bàn toàn tỉnh.</p>',
        ),
      },
      reference: reference([[CODES[5], NAMES[5]]]),
      outcome: 'failed',
      gaps: ['empty-procedure-list'],
    },
    {
      name: 'a link “Xem thêm” that answers with data',
      portal: grownList('<a href="/api/tthc?page=2">Xem thêm</a>'),
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { listed: 4, missing: [] },
    },
    {
      name: 'a link “Xem thêm thủ tục” to the list itself in another format',
      portal: grownList('<a href="/tthc?page=2&amp;format=json">Xem thêm thủ tục</a>'),
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { listed: 4, missing: [] },
    },
    {
      name: 'look-alike: “Xem thêm” below the list leads to the news',
      portal: grownList('<a href="/tin-tuc">Xem thêm</a>'),
      reference: REFERENCE,
      outcome: 'partial',
      gaps: ['missing-procedures'],
      details: { listed: 4, missing: missing(4, 5) },
    },
    {
      name: 'cards whose names begin as news does, with a remark behind the code, and prices',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          [
            { code: '2.001993', name: 'Thông báo thay đổi vốn đầu tư' },
            { code: '2.002043', name: 'Đăng ký thành lập công ty cổ phần' },
          ]
            .map(
              ({ code, name }) =>
                `<article><h3>${name}</h3><p>Mã: ${code} · Thời hạn: 3 ngày</p><p>50.000 đồng</p></article>`,
            )
            .join(''),
        ),
      },
      reference: reference([
        ['2.001993', 'Thông báo thay đổi vốn đầu tư'],
        ['2.002043', 'Đăng ký thành lập công ty cổ phần'],
      ]),
      outcome: 'passed',
      details: { listed: 2, unknown: [] },
    },
    {
      name: 'a tree: folders are fields, also those whose names are long',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<ul><li><span>Cấp phép và an toàn bức xạ</span><ul>${BARE.slice(0, 5)
            .map(({ name, url }) => `<li><a href="${url}">${name}</a></li>`)
            .join('')}</ul></li><li><span>Công nhận kết quả nghiên cứu</span><ul>${BARE.slice(5)
            .map(({ name, url }) => `<li><a href="${url}">${name}</a></li>`)
            .join('')}</ul></li></ul>`,
        ),
        ...Object.fromEntries(BARE.map(({ name, url }) => [url, page(name, '<p>Xem tại bảng niêm yết.</p>')])),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'headings over tables whose first cells are codes: what is abolished, what is of the district',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<h2>A. Thủ tục hành chính cấp tỉnh</h2>${plain(ALL)}<h2>B. Thủ tục hành chính cấp huyện</h2>${plain([{ code: '1.009876', name: 'Đăng ký hợp tác xã' }])}<h2>C. Thủ tục hành chính bị bãi bỏ</h2>${plain([{ code: '1.004444', name: 'Cấp chứng chỉ nhân viên bức xạ' }])}`,
        ),
      },
      reference: reference(
        CODES.map((code, at) => [code, NAMES[at] ?? '']),
        [['1.004444', 'Cấp chứng chỉ nhân viên bức xạ']],
      ),
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'names with a remark on their level behind them',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          items(NAMES.map((name, at) => `${name} ${['(cấp tỉnh)', '(mức độ 4)', '(Toàn trình)'][at % 3]}`)),
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'a name of the district is no name of the department',
      portal: {
        '/': home(),
        '/tthc': page(LIST, items([...NAMES.slice(1), `${NAMES[0]} (cấp huyện)`])),
      },
      reference: REFERENCE,
      outcome: 'partial',
      details: { listed: 5, missing: missing(0) },
      gaps: ['missing-procedures'],
    },
    {
      name: 'another office in a cell of its own, though it is no department',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          table([
            ...ALL,
            { code: '1.009742', name: 'Cấp Giấy chứng nhận đăng ký đầu tư', agency: 'Ban Quản lý các khu công nghiệp' },
          ]),
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'parts told under headings with two numbers, one of which begins as names do',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          ALL.map(
            ({ code, name }, at) =>
              `<h2>${at + 1}. ${name}</h2><p>Mã thủ tục: ${code}</p>${['Trình tự thực hiện', 'Thời hạn giải quyết', 'Kết quả thực hiện', 'Yêu cầu, điều kiện thực hiện'].map((part, nth) => `<h3>${at + 1}.${nth + 7}. ${part}</h3><p>Theo quy định.</p>`).join('')}`,
          ).join(''),
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'a button that only a script serves brings the rest',
      portal: {
        '/': home(),
        '/tthc': page(LIST, `${table(ALL.slice(0, 4))}<button type="button" id="more">Xem thêm</button>`),
      },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { listed: 4, missing: [] },
    },
    {
      name: 'the page says how many there are, shows fewer, and leads to no others',
      portal: { '/': home(), '/tthc': page(LIST, `<p>Có 6 thủ tục</p>${table(ALL.slice(0, 4))}`) },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { listed: 4, missing: [] },
    },
    {
      name: 'the page says how many it shows',
      portal: { '/': home(), '/tthc': page(LIST, `<p>Có 4 thủ tục</p>${table(ALL.slice(0, 4))}`) },
      reference: REFERENCE,
      outcome: 'partial',
      details: { listed: 4 },
      gaps: ['missing-procedures'],
    },
    {
      name: 'menus name the list by its fields, however long these are',
      portal: {
        '/': home(undefined, [
          ['/tthc-1', 'TTHC lĩnh vực năng lượng nguyên tử, an toàn bức xạ và hạt nhân'],
          ['/tthc-2', 'TTHC lĩnh vực hoạt động khoa học và công nghệ'],
        ]),
        '/tthc-1': page('TTHC lĩnh vực năng lượng nguyên tử, an toàn bức xạ và hạt nhân', table(ALL.slice(0, 5))),
        '/tthc-2': page('TTHC lĩnh vực hoạt động khoa học và công nghệ', table(ALL.slice(5))),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'a table with the codes of before 2019 under "Mã số hồ sơ": the names decide',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<table>${[['STT', 'Mã số hồ sơ', 'Tên thủ tục hành chính'], ...NAMES.map((name, at) => [String(at + 1), `T-NAN-2500${at}1-TT`, name])].map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'a table of files being handled lists no procedures',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<table><tr><td>Mã số hồ sơ</td><td>Tên thủ tục hành chính</td><td>Ngày hẹn trả</td></tr>${NAMES.map((name, at) => `<tr><td>000.00.01.H41-220930-000${at}</td><td>${name}</td><td>0${at + 1}/11/2022</td></tr>`).join('')}</table>`,
        ),
      },
      reference: REFERENCE,
      outcome: 'failed',
    },
    {
      name: 'fields that only open what is under them, over procedures with codes',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<div><a href="" class="toggle">Cấp phép và kiểm tra trong lĩnh vực an toàn bức xạ</a><div>${items(ALL.slice(0, 5).map(({ code, name }) => `${name} (${code})`))}</div></div><h4>Công nhận và đánh giá kết quả nghiên cứu</h4>${items(ALL.slice(5).map(({ code, name }) => `${name} (${code})`))}`,
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'links in a list without a space between them',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<div class="ds">${BARE.map(({ name, url }) => `<a href="${url}">${name}</a>`).join('')}</div>`,
        ),
        ...Object.fromEntries(BARE.map(({ name, url }) => [url, page(name, '<p>Xem tại bảng niêm yết.</p>')])),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'one table holds every procedure of the reference, with longer codes',
      portal: { '/': home(), '/tthc': page(LIST, table(ALL)) },
      reference: REFERENCE,
      outcome: 'passed',
      credit: 1,
      gaps: [],
      details: { ...SIX, lists: [listAt('/tthc')] },
      atMostPages: 2,
    },
    {
      name: 'a table without header, codes behind names, a field over each table',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<h2>Lĩnh vực An toàn bức xạ</h2><table>${ALL.slice(0, 4)
            .map(
              ({ code, name }, at) =>
                `<tr><td>${at + 1}</td><td>${at + 1}. ${name} (${code})</td><td>05 ngày</td></tr>`,
            )
            .join('')}</table><h2>Lĩnh vực Hoạt động khoa học</h2><table>${ALL.slice(4)
            .map(({ code, name }) => `<tr><td>${code}</td><td>${name}</td><td>Mức độ 4</td></tr>`)
            .join('')}</table>`,
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'fields are pages of their own, linked by words that name no procedures',
      portal: {
        '/': home(),
        '/tthc': page(
          'Thủ tục hành chính',
          items([
            '<a href="/tthc/lv1">An toàn bức xạ và hạt nhân (4)</a>',
            '<a href="/tthc/lv2">Hoạt động khoa học và công nghệ (2)</a>',
          ]),
        ),
        '/tthc/lv1': page('An toàn bức xạ và hạt nhân', table(ALL.slice(0, 4))),
        '/tthc/lv2': page('Hoạt động khoa học và công nghệ', table(ALL.slice(4))),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { ...SIX, lists: [listAt('/tthc/lv1'), listAt('/tthc/lv2')] },
      atMostPages: 4,
    },
    {
      name: 'fields open only under the menu of the home page, whose own item leads nowhere',
      portal: {
        '/': page('Trang chủ', '<p>Cổng thông tin điện tử của Sở.</p>').replace(
          '<li><a href="/tthc">Thủ tục hành chính</a></li>',
          '<li><a href="#">Thủ tục hành chính</a><ul><li><a href="/m1">An toàn bức xạ</a></li><li><a href="/m2">Hoạt động KH&amp;CN</a></li></ul></li>',
        ),
        '/m1': page('An toàn bức xạ', table(ALL.slice(0, 3))),
        '/m2': page('Hoạt động KH&CN', table(ALL.slice(3))),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'the list goes on over numbered pages, the last one filled up with rows of the page before',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table(ALL.slice(0, 3)) + pager('/tthc?page=2')),
        '/tthc?page=2': page(LIST, table(ALL.slice(2)) + pager('/tthc')),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { ...SIX, lists: [listAt('/tthc'), listAt('/tthc?page=2')] },
    },
    {
      name: 'list items whose codes stand only in the links',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          items(ALL.map(({ code, name }) => `<a href="/chi-tiet?ma_thu_tuc=${code}">${name.toUpperCase()}</a>`)),
        ),
      },
      reference: reference(CODES.map((code) => [code, ''])),
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'codes stand only on the procedures’ own pages, and names differ from the reference',
      portal: {
        '/': home(),
        '/tthc': page(LIST, items(BARE.map(({ name, url }) => `<a href="${url}">${name} đối với tổ chức</a>`))),
        ...Object.fromEntries(ALL.map((one) => [one.url, detail(one)])),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
      atMostPages: 8,
    },
    {
      name: 'names without codes that differ in tone placement, spacing, case, punctuation, i and y, damaged to NFD',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<table><tr><th>TT</th><th>Tên thủ tục hành chính</th></tr>${[
            '1. Cấp giấy phép sử dụng hóa chất, thiết bị và vật tư',
            '2. Thủ tục  Đăng ký kĩ thuật đo lường;',
            '3. THỦ TỤC CẤP GIẤY CHỨNG NHẬN HOẠT ĐỘNG KH&amp;CN'.normalize('NFD'),
          ]
            .map((name, at) => `<tr><td>${at + 1}</td><td>${name}</td></tr>`)
            .join('')}</table>`,
        ),
      },
      reference: reference([
        ['1.000001', 'Cấp giấy phép sử dụng hoá chất, thiết bị và/hoặc vật tư'],
        ['1.000002', 'Đăng ký kỹ thuật đo lường'],
        [null, 'Cấp Giấy chứng nhận hoạt động khoa học và công nghệ'],
      ]),
      outcome: 'passed',
      details: { listed: 3, unknown: [] },
    },
    {
      name: 'names without codes, each unlike a procedure, are told by the reference',
      portal: {
        '/': home(),
        '/tthc': page(
          'Thủ tục hành chính',
          items([
            '<a href="/x1">Giấy phép vận chuyển nguồn phóng xạ</a>',
            '<a href="/x2">Chứng chỉ nhân viên bức xạ</a>',
            '<a href="/x3">Văn bản hướng dẫn sử dụng cổng</a>',
          ]),
        ),
        '/x1': page('Giấy phép vận chuyển nguồn phóng xạ', '<p>Nội dung đang cập nhật</p>'),
        '/x2': page('Chứng chỉ nhân viên bức xạ', '<p>Nội dung đang cập nhật</p>'),
        '/x3': page('Hướng dẫn', '<p>Nội dung hướng dẫn sử dụng.</p>'),
      },
      reference: reference([
        ['1.000001', 'Giấy phép vận chuyển nguồn phóng xạ'],
        ['1.000002', 'Chứng chỉ nhân viên bức xạ'],
      ]),
      outcome: 'passed',
      details: { listed: 2, lists: [listAt('/tthc')] },
    },
    {
      name: 'two are missing, one abolished procedure still stands, one is unknown to the reference',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          table([
            ...ALL.slice(0, 4),
            { code: '1.005555', name: 'Cấp giấy xác nhận cũ' },
            { code: '1.006666', name: 'Cấp giấy mới nhất' },
          ]),
        ),
      },
      reference: reference(
        CODES.map((code, at) => [code, NAMES[at] ?? '']),
        [['1.005555', 'Cấp giấy xác nhận cũ']],
      ),
      outcome: 'partial',
      credit: 4 / 6 - 0.1,
      gaps: ['missing-procedures', 'abolished-listed'],
      details: {
        reference: 6,
        listed: 4,
        coverage: 4 / 6,
        missing: missing(4, 5),
        abolishedListed: [{ code: '1.005555', name: 'Cấp giấy xác nhận cũ', url: listAt('/tthc') }],
        unknown: [{ code: '1.006666', name: 'Cấp giấy mới nhất', url: listAt('/tthc') }],
      },
    },
    {
      name: 'only an abolished one is listed: the least credit',
      portal: { '/': home(), '/tthc': page(LIST, table([{ code: '1.005555', name: 'Cấp giấy xác nhận cũ' }])) },
      reference: reference([['1.001786', NAMES[0]]], [['1.005555', 'Cấp giấy xác nhận cũ']]),
      outcome: 'partial',
      credit: 0.1,
      gaps: ['missing-procedures', 'abolished-listed'],
    },
    {
      name: 'an abolished one that the list itself calls abolished is not still listed',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `${table([FIRST, { code: '1.005555', name: 'Cấp giấy xác nhận cũ (đã bãi bỏ)' }])}<h2>Thủ tục hành chính bị bãi bỏ</h2>${table([{ code: '1.007777', name: 'Đăng ký hoạt động cũ' }])}`,
        ),
      },
      reference: reference(
        [['1.001786', NAMES[0]]],
        [
          ['1.005555', 'Cấp giấy xác nhận cũ'],
          ['1.007777', 'Đăng ký hoạt động cũ'],
        ],
      ),
      outcome: 'passed',
      details: { abolishedListed: [], unknown: [], listed: 1 },
    },
    {
      name: 'a replaced procedure has the name of its successor: without a code the one in force is meant',
      portal: { '/': home(), '/tthc': page(LIST, items([NAMES[0], NAMES[1]])) },
      reference: reference(
        [
          ['1.001786', NAMES[0]],
          ['1.001787', NAMES[1]],
        ],
        [['1.000011', NAMES[0]]],
      ),
      outcome: 'passed',
      details: { listed: 2, abolishedListed: [] },
    },
    {
      name: 'a replaced procedure has the name of its successor: the procedure’s own page shows the old code',
      portal: {
        '/': home(),
        '/tthc': page(LIST, items(BARE.slice(0, 2).map(({ name, url }) => `<a href="${url}">${name}</a>`))),
        '/tthc/chi-tiet/1': detail({ code: '1.000011', name: NAMES[0] }),
        '/tthc/chi-tiet/2': detail(SECOND),
      },
      reference: reference(
        [
          ['1.001786', NAMES[0]],
          ['1.001787', NAMES[1]],
        ],
        [['1.000011', NAMES[0]]],
      ),
      outcome: 'partial',
      credit: 0.4,
      details: { abolishedListed: [{ code: '1.000011' }], missing: [{ code: '1.001786' }] },
    },
    {
      name: 'the same number of another province is another procedure',
      portal: { '/': home(), '/tthc': page(LIST, table([{ code: '1.001786.000.00.00.H08', name: NAMES[0] }, SECOND])) },
      reference: reference([
        ['1.001786.000.00.00.H41', NAMES[0]],
        ['1.001787.000.00.00.H41', NAMES[1]],
      ]),
      outcome: 'partial',
      credit: 0.5,
      details: { listed: 1, unknown: [{ code: '1.001786.000.00.00.H08' }] },
    },
    {
      name: 'other agencies’ procedures by column, by row heading and by level are not the department’s',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `${table([...ALL, { code: '1.003333', name: 'Cấp giấy phép xây dựng', agency: 'Sở Xây dựng' }])}
<h2>Thủ tục hành chính cấp huyện</h2><table><tr><td>1</td><td>1.004444</td><td>Đăng ký hộ kinh doanh tại huyện</td></tr></table>
<h2>Thủ tục hành chính cấp tỉnh</h2><table><tr><th>STT</th><th>Mã số</th><th>Tên thủ tục</th></tr><tr><td colspan="3">B. THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA UBND CẤP XÃ</td></tr><tr><td colspan="3">I. Lĩnh vực Hộ tịch</td></tr><tr><td>1</td><td>1.004445</td><td>Đăng ký khai sinh tại xã</td></tr></table>`,
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'headings that say whose the procedures under them are, and begin as names do',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<h2>Thủ tục của Sở Khoa học và Công nghệ</h2>${plain(ALL)}<h2>Thủ tục của Sở Y tế</h2>${plain([{ code: '1.003333', name: 'Cấp giấy phép phòng khám' }])}<h2>Thủ tục thuộc Ban Quản lý Khu kinh tế</h2>${plain([{ code: '1.003334', name: 'Cấp giấy chứng nhận đầu tư' }])}<h2>Thủ tục của các sở, ngành khác</h2>${plain([{ code: '1.003335', name: 'Xét tặng danh hiệu nghệ nhân' }])}`,
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'one list in other orders and with more rows to a page is one list',
      portal: {
        '/': home(),
        ...Object.fromEntries(
          ['', '?sort=ma', '?sort=ten', '?so-dong=50'].map((query) => [
            `/tthc${query}`,
            page(
              LIST,
              `<p><a href="/tthc?sort=ma">Sắp xếp theo mã</a> <a href="/tthc?sort=ten">Sắp xếp theo tên</a> <a href="/tthc?so-dong=50">Năm mươi dòng</a></p>${table(ALL)}`,
            ),
          ]),
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { ...SIX, lists: [listAt('/tthc')] },
    },
    {
      name: 'an index by first letters leads to the lists',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<p>Tra theo chữ cái: ${'CGK'
            .split('')
            .map((letter) => `<a href="/tthc?chu=${letter}">${letter}</a>`)
            .join(' ')}</p>`,
        ),
        '/tthc?chu=C': page(LIST, table([FIRST, FOURTH, SIXTH])),
        '/tthc?chu=G': page(LIST, table([SECOND, THIRD])),
        '/tthc?chu=K': page(LIST, table([FIFTH])),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'nothing is listed until a select without a label is chosen from',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          '<form method="post" action="/tthc"><select name="lv"><option value="">-- Chọn lĩnh vực --</option><option value="1">Đo lường</option></select><input type="submit" value="Tìm"></form>',
        ),
      },
      reference: REFERENCE,
      outcome: 'cantTell',
    },
    {
      name: 'levels are tabs of one page',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<ul class="nav nav-tabs"><li><a href="#tinh">Cấp tỉnh</a></li><li><a href="#huyen">Cấp huyện</a></li></ul><div class="tab-content"><div class="tab-pane active" id="tinh">${table(ALL).replaceAll('Sở Khoa học và Công nghệ', '')}</div><div class="tab-pane" id="huyen">${items(['1.004444 - Đăng ký hộ kinh doanh tại huyện'])}</div></div>`,
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'levels and agencies are pages: only the department’s are followed',
      portal: {
        '/': home(undefined, [
          ['/tthc', 'Thủ tục hành chính'],
          ['/tthc-huyen', 'Thủ tục hành chính cấp huyện'],
        ]),
        '/tthc': page(
          'Thủ tục hành chính',
          items([
            '<a href="/cq/skhcn">Sở Khoa học và Công nghệ</a>',
            '<a href="/cq/syt">Sở Y tế</a>',
            '<a href="/cq/xa">Cấp xã</a>',
          ]),
        ),
        '/cq/skhcn': page('Sở Khoa học và Công nghệ', table(ALL)),
        '/cq/syt': page('Sở Y tế', items(['1.003333 - Cấp chứng chỉ hành nghề y'])),
        '/cq/xa': page('Cấp xã', items(['1.003334 - Đăng ký khai sinh tại xã'])),
        '/tthc-huyen': page('Thủ tục hành chính cấp huyện', items(['1.003335 - Đăng ký hộ kinh doanh'])),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { ...SIX, lists: [listAt('/cq/skhcn')] },
      atMostPages: 3,
    },
    {
      name: 'only other agencies’ procedures are listed',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          table([
            { code: '1.003333', name: 'Cấp giấy phép xây dựng', agency: 'Sở Xây dựng' },
            { code: '1.003334', name: 'Cấp giấy phép bán hàng', agency: 'UBND huyện Nghi Lộc' },
          ]),
        ),
      },
      reference: REFERENCE,
      outcome: 'failed',
      gaps: ['no-procedure-list'],
      details: { listed: 0, unknown: [], lists: [] },
    },
    {
      name: 'news on abolished procedures, with a table of codes, lists nothing',
      portal: {
        '/': home(
          '<div class="news"><h3><a href="/tin/1">Công bố danh mục thủ tục hành chính bị bãi bỏ</a></h3><span>20/05/2022</span></div>',
        ),
        '/tthc': page(LIST, table(ALL.slice(0, 5))),
        '/tin/1': page(
          'Công bố danh mục thủ tục hành chính bị bãi bỏ lĩnh vực khoa học và công nghệ tỉnh Nghệ An',
          `<p class="date">Ngày đăng: 20/05/2022 10:30</p><p>Chủ tịch Ủy ban nhân dân tỉnh Nghệ An vừa ban hành quyết định công bố danh mục thủ tục hành chính bị bãi bỏ trong lĩnh vực khoa học và công nghệ thuộc thẩm quyền giải quyết của Sở.</p>${table([SIXTH, { code: '1.005555', name: 'Cấp giấy xác nhận cũ' }])}`,
        ),
      },
      reference: reference(
        CODES.map((code, at) => [code, NAMES[at] ?? '']),
        [['1.005555', 'Cấp giấy xác nhận cũ']],
      ),
      outcome: 'partial',
      credit: 5 / 6,
      gaps: ['missing-procedures'],
      details: { listed: 5, abolishedListed: [], missing: missing(5) },
    },
    {
      name: 'the page that the menu calls the list bears a date',
      portal: {
        '/': home(),
        '/tthc': page(
          'Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Khoa học và Công nghệ',
          `<p class="date">Ngày đăng: 20/05/2022 10:30</p><p>Dưới đây là danh mục các thủ tục thuộc thẩm quyền giải quyết của Sở Khoa học và Công nghệ, mời quý vị tra cứu.</p>${table(ALL)}`,
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'statistics, files being handled and internal workflows are no lists',
      portal: {
        '/': home(),
        '/tthc': page(
          'Thủ tục hành chính',
          `<table><tr><th>Lĩnh vực</th><th>Số TTHC</th><th>Mức độ 3</th></tr><tr><td>Sở hữu trí tuệ</td><td>12</td><td>3</td></tr></table>
<table><tr><th>Mã hồ sơ</th><th>Tên thủ tục hành chính</th><th>Người nộp</th></tr><tr><td>000.00.01.H41-220930-0012</td><td>${NAMES[0]}</td><td>Nguyễn Văn A</td></tr></table>
<p><a href="/quy-trinh">Quy trình nội bộ giải quyết thủ tục hành chính</a></p>`,
        ),
        '/quy-trinh': page('Quy trình nội bộ giải quyết thủ tục hành chính', table(ALL)),
      },
      reference: REFERENCE,
      outcome: 'failed',
      credit: 0,
      gaps: ['empty-procedure-list'],
      details: { listed: 0, lists: [], missing: missing(0, 1, 2, 3, 4, 5) },
    },
    {
      name: 'a page under the procedures menu shows a division’s duties',
      portal: {
        '/': home(),
        '/tthc': page(
          'Chức năng, nhiệm vụ phòng Quản lý chuyên ngành',
          '<p>Phòng tham mưu giúp Giám đốc Sở quản lý nhà nước về an toàn bức xạ.</p>',
        ),
      },
      reference: REFERENCE,
      outcome: 'failed',
      gaps: ['empty-procedure-list'],
    },
    {
      name: 'the menu does not know procedures',
      portal: {
        '/': home(undefined, [['/van-ban', 'Văn bản']]),
        '/van-ban': page('Văn bản', '<p>Hệ thống văn bản.</p>'),
      },
      reference: REFERENCE,
      outcome: 'failed',
      gaps: ['no-procedure-list'],
      details: { lists: [] },
    },
    {
      name: 'the list hides under a section on public administration',
      portal: {
        '/': home(undefined, [['/hcc', 'Hành chính công']]),
        '/hcc': page(
          'Hành chính công',
          items(['<a href="/hcc/bo-tthc">Bộ thủ tục hành chính của Sở</a>', '<a href="/hcc/gop-y">Góp ý</a>']),
        ),
        '/hcc/bo-tthc': page('Bộ thủ tục hành chính', table(ALL)),
        '/hcc/gop-y': page('Góp ý', '<p>Gửi góp ý.</p>'),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { ...SIX, lists: [listAt('/hcc/bo-tthc')] },
    },
    {
      name: 'the link on procedures leads to the national portal',
      portal: { '/': home(undefined, [['https://dichvucong.gov.vn/p/home/dvc-trang-chu.html', 'Thủ tục hành chính']]) },
      reference: REFERENCE,
      outcome: 'failed',
      gaps: ['no-procedure-list'],
    },
    {
      name: 'none of the reference is on the list',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          table([
            { code: '1.009991', name: 'Cấp giấy thứ nhất' },
            { code: '1.009992', name: 'Cấp giấy thứ hai' },
          ]),
        ),
      },
      reference: REFERENCE,
      outcome: 'failed',
      credit: 0,
      gaps: ['missing-procedures'],
      details: { listed: 0, coverage: 0, unknown: [{ code: '1.009991' }, { code: '1.009992' }] },
    },
    {
      name: 'a list, and no reference to hold it against',
      portal: { '/': home(), '/tthc': page(LIST, table([...ALL, FIRST])) },
      outcome: 'cantTell',
      details: { listed: 6, unknown: [], missing: [], lists: [listAt('/tthc')], duplicates: [{ code: FIRST.code }] },
    },
    {
      name: 'the list needs a script',
      portal: {
        '/': home(),
        '/tthc':
          '<html><head><title>Thủ tục hành chính</title></head><body><div id="app"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/app.js"></script></body></html>',
      },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { listed: 0, missing: [], lists: [listAt('/tthc')] },
    },
    {
      name: 'the list is still being fetched by a script in the page',
      portal: { '/': home(), '/tthc': page('Thủ tục hành chính', '<div class="grid">Đang tải dữ liệu...</div>') },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { missing: [] },
    },
    {
      name: 'the list is a scanned file',
      portal: {
        '/': home(),
        '/tthc': page(
          'Bộ thủ tục hành chính',
          '<p><a href="/files/bo-tthc-2022.pdf">Danh mục thủ tục hành chính năm 2022 (tải về)</a></p>',
        ),
        '/files/bo-tthc-2022.pdf': SCAN,
      },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { missing: [] },
    },
    {
      name: 'the list is a scan in pictures',
      portal: {
        '/': home(),
        '/tthc': page(LIST, '<p><img src="/upload/tthc-trang-1.jpg" width="800" height="1100"></p>'),
      },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { missing: [] },
    },
    {
      name: 'a link beside the list answers with an error: it names no list, so it is no doubt',
      portal: {
        '/': home(),
        '/tthc': page(LIST, `<p><a href="/so-do">Sơ đồ bộ phận tiếp nhận hồ sơ</a></p>${table(ALL.slice(0, 5))}`),
        '/so-do': { status: 500 },
      },
      reference: REFERENCE,
      outcome: 'partial',
      gaps: ['missing-procedures'],
      details: { missing: missing(5) },
    },
    {
      name: 'the list comes only after a field has been chosen in a form',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          '<form method="post" action="/tthc"><label>Lĩnh vực</label><select name="ddlLinhVuc" onchange="__doPostBack(\'ddlLinhVuc\',\'\')"><option value="">-- Chọn lĩnh vực --</option><option value="1">Đo lường</option></select><p>Chọn lĩnh vực để xem danh mục thủ tục hành chính.</p></form>',
        ),
      },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { missing: [] },
    },
    {
      name: 'a filter over a table without rows: the list is empty',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          '<form action="/tthc"><label>Lĩnh vực</label><select name="lv"><option value="">Tất cả</option></select><input name="q"></form><table><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th></tr></table><p>Không có dữ liệu</p>',
        ),
      },
      reference: REFERENCE,
      outcome: 'failed',
      gaps: ['empty-procedure-list'],
    },
    {
      name: 'the menu leads straight to a file',
      portal: {
        '/': home(undefined, [['/files/bo-tthc.pdf', 'Bộ thủ tục hành chính']]),
        '/files/bo-tthc.pdf': attach('bo-tthc.pdf', lockedPdf()),
      },
      reference: REFERENCE,
      outcome: 'cantTell',
    },
    {
      name: 'the list is a PDF over two pages, its heading on the first alone',
      portal: {
        '/': home(),
        '/tthc': filesPage('Danh mục thủ tục hành chính thuộc thẩm quyền của Sở'),
        '/files/1.pdf': attach(
          'danh-muc.pdf',
          await pdf([
            [
              { bold: 'DANH MỤC THỦ TỤC HÀNH CHÍNH' },
              { table: [HEADER, ...cells(BARE.slice(0, 4))], widths: [36, 140, 300] },
            ],
            [{ table: cells(BARE.slice(4), 5), widths: [36, 140, 300] }],
          ]),
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { ...SIX, lists: [listAt('/files/1.pdf')] },
      atMostPages: 3,
    },
    {
      name: 'the list is a PDF with columns and no lines, issued with a decision',
      portal: {
        '/': home(undefined, [['/tai-ve?id=5', 'Thủ tục hành chính']]),
        '/tai-ve?id=5': attach(
          'bo-tthc.pdf',
          await pdf([
            [
              { bold: 'DANH MỤC THỦ TỤC HÀNH CHÍNH BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 12' },
              { table: [HEADER, ...cells(ALL)], widths: [36, 160, 280], plain: true },
            ],
          ]),
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { ...SIX, lists: [listAt('/tai-ve?id=5')] },
    },
    ...(
      [
        ['an object', '<object data="/files/1.pdf" type="application/pdf"></object>'],
        ['an embedded box', '<embed src="/files/1.pdf#toolbar=0">'],
        ['a frame', '<iframe src="/files/1.pdf"></iframe>'],
        ['a frame of a viewer', '<iframe src="/pdfjs/web/viewer.html?file=%2Ffiles%2F1.pdf&page=1"></iframe>'],
        ['a link to a viewer', '<p><a href="/xem.aspx?url=/files/1.pdf">Danh mục thủ tục hành chính</a></p>'],
      ] as const
    ).map(([name, shown]) => ({
      name: `the list is a file shown in ${name} of its page`,
      portal: { '/': home(), '/tthc': page(LIST, shown), '/files/1.pdf': WHOLE_LIST },
      reference: REFERENCE,
      outcome: 'passed' as const,
      details: { ...SIX, lists: [listAt('/files/1.pdf')] },
    })),
    {
      name: 'a scan is shown in a frame of the page of the list',
      portal: { '/': home(), '/tthc': page(LIST, '<object data="/files/1.pdf"></object>'), '/files/1.pdf': SCAN },
      reference: REFERENCE,
      outcome: 'cantTell',
    },
    {
      name: 'the list is a DOCX that lacks one and still has an abolished one',
      portal: {
        '/': home(),
        '/tthc': page(LIST, '<p><a href="/files/danh-muc.docx">Danh mục thủ tục hành chính</a></p>'),
        '/files/danh-muc.docx': attach(
          'danh-muc.docx',
          docx([{ heading: LIST }, { table: [HEADER, ...cells(ALL.slice(0, 5)), ['6', '1.000009', 'Cấp thẻ cũ']] }]),
        ),
      },
      reference: reference(
        CODES.map((code, at) => [code, NAMES[at] ?? '']),
        [['1.000009', 'Cấp thẻ cũ']],
      ),
      outcome: 'partial',
      gaps: ['missing-procedures', 'abolished-listed'],
      details: { listed: 5, missing: missing(5), abolishedListed: [{ code: '1.000009' }] },
    },
    {
      name: 'the list is a workbook with a sheet for each field',
      portal: {
        '/': home(),
        '/tthc': page(LIST, '<p><a href="/files/danh-muc.xlsx">Danh mục thủ tục hành chính</a></p>'),
        '/files/danh-muc.xlsx': attach(
          'danh-muc.xlsx',
          workbook([
            { name: 'An toàn bức xạ', rows: [['DANH MỤC THỦ TỤC HÀNH CHÍNH'], HEADER, ...cells(ALL.slice(0, 5))] },
            { name: 'Hoạt động khoa học', rows: [HEADER, ...cells(ALL.slice(5))] },
          ]),
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'the list is an archive with a file for each field',
      portal: {
        '/': home(),
        '/tthc': page(LIST, '<p><a href="/files/bo-tthc.zip">Bộ thủ tục hành chính (tải về)</a></p>'),
        '/files/bo-tthc.zip': attach(
          'bo-tthc.zip',
          zip({
            'An toàn bức xạ.pdf': await pdfList(ALL.slice(0, 5)),
            'Hoạt động.docx': docx([{ heading: LIST }, { table: [HEADER, ...cells(ALL.slice(5))] }]),
          }),
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'a file for each field, one of them a scan',
      portal: {
        '/': home(),
        '/tthc': filesPage(
          'Danh mục thủ tục hành chính lĩnh vực bức xạ',
          'Danh mục thủ tục hành chính lĩnh vực khoa học',
        ),
        '/files/1.pdf': attach('1.pdf', await pdfList(ALL.slice(0, 4))),
        '/files/2.pdf': SCAN,
      },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { listed: 4, missing: [] },
    },
    {
      name: 'a PDF whose last page is a scan',
      portal: {
        '/': home(),
        '/tthc': filesPage(LIST),
        '/files/1.pdf': attach(
          '1.pdf',
          await pdf([
            [{ bold: LIST }, { table: [HEADER, ...cells(ALL.slice(0, 4))], widths: [36, 140, 300] }],
            [{ scan: true }],
          ]),
        ),
      },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { listed: 4, missing: [] },
    },
    {
      name: 'a scan of the list lies beside a table that is complete',
      portal: {
        '/': home(),
        '/tthc': page(LIST, `${table(ALL)}<p><a href="/files/1.pdf">Danh mục thủ tục hành chính (bản ký)</a></p>`),
        '/files/1.pdf': SCAN,
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'a scan of a list lies beside a table that lacks one',
      portal: {
        '/': home(),
        '/tthc': page(LIST, `${table(ALL.slice(0, 5))}<p><a href="/files/1.pdf">Danh mục thủ tục hành chính</a></p>`),
        '/files/1.pdf': SCAN,
      },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { listed: 5, missing: [] },
    },
    {
      name: 'what the table lacks stands in a file beside it',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `${table(ALL.slice(0, 5))}<p><a href="/files/1.pdf">Danh mục thủ tục hành chính mới</a></p>`,
        ),
        '/files/1.pdf': attach('1.pdf', await pdfList(ALL.slice(5))),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { ...SIX, lists: [listAt('/files/1.pdf'), listAt('/tthc')] },
    },
    {
      name: 'the file called a list is the decision that announces it',
      portal: {
        '/': home(),
        '/tthc': filesPage('Danh mục thủ tục hành chính'),
        '/files/1.pdf': attach('1.pdf', await pdfList(ALL, 'QUYẾT ĐỊNH CÔNG BỐ DANH MỤC THỦ TỤC HÀNH CHÍNH')),
      },
      reference: REFERENCE,
      outcome: 'failed',
      gaps: ['empty-procedure-list'],
    },
    {
      name: 'the file called a list announces it, and lists all',
      portal: {
        '/': home(undefined, [['/files/1.pdf', 'Thủ tục hành chính']]),
        '/files/1.pdf': attach('1.pdf', await pdfList(ALL, 'THÔNG BÁO NIÊM YẾT THỦ TỤC HÀNH CHÍNH')),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'the file that the menu calls the list shows nothing of it that can be made out',
      portal: {
        '/': home(undefined, [['/files/1.pdf', 'Thủ tục hành chính']]),
        '/files/1.pdf': attach('1.pdf', await pdf([['Trang này được cập nhật thường xuyên.']])),
      },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { missing: [] },
    },
    {
      name: 'a page about procedures keeps only forms',
      portal: {
        '/': home(),
        '/tthc': filesPage('Mẫu đơn đề nghị', 'Mẫu tờ khai'),
        '/files/1.pdf': attach(
          '1.pdf',
          await pdf([['ĐƠN ĐỀ NGHỊ', 'Kính gửi: Sở Khoa học và Công nghệ', 'Họ và tên: ……']]),
        ),
        '/files/2.pdf': attach('2.docx', docx(['TỜ KHAI', 'Họ và tên: ……'])),
      },
      reference: REFERENCE,
      outcome: 'failed',
      gaps: ['empty-procedure-list'],
    },
    {
      name: 'the only list is a RAR archive, another a file in which nothing is made out',
      portal: {
        '/': home(),
        '/tthc': filesPage('Bộ thủ tục hành chính', 'Thủ tục hành chính'),
        '/files/1.pdf': attach('1.rar', new TextEncoder().encode('Rar!\u001a\u0007 rác')),
        '/files/2.pdf': attach('2.pdf', await pdf([[{ bold: 'BỘ THỦ TỤC HÀNH CHÍNH CỦA SỞ' }, 'Ban hành năm 2022.']])),
      },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { missing: [] },
    },
    {
      name: 'only decisions that announce procedures are filed',
      portal: {
        '/': home(),
        '/tthc': page(
          'Thủ tục hành chính',
          items([
            '<a href="/files/1.pdf">Quyết định số 123/QĐ-UBND công bố danh mục thủ tục hành chính</a>',
            '<a href="/files/2.pdf">Quyết định số 456/QĐ-UBND bãi bỏ thủ tục hành chính</a>',
          ]),
        ),
      },
      reference: REFERENCE,
      outcome: 'failed',
      gaps: ['empty-procedure-list'],
    },
    {
      name: 'one field’s page answers with an error: what it may hold is not called missing',
      portal: {
        '/': home(),
        '/tthc': page(
          'Thủ tục hành chính',
          items(['<a href="/tthc/lv1">An toàn bức xạ</a>', '<a href="/tthc/lv2">Hoạt động khoa học</a>']),
        ),
        '/tthc/lv1': page('An toàn bức xạ', table(ALL.slice(0, 4))),
        '/tthc/lv2': { status: 500 },
      },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { listed: 4, missing: [], coverage: 4 / 6 },
    },
    {
      name: 'one field’s page answers with an error, and an abolished procedure stands on another',
      portal: {
        '/': home(),
        '/tthc': page(
          'Thủ tục hành chính',
          items(['<a href="/tthc/lv1">An toàn bức xạ</a>', '<a href="/tthc/lv2">Hoạt động khoa học</a>']),
        ),
        '/tthc/lv1': page(
          'An toàn bức xạ',
          table([...ALL.slice(0, 4), { code: '1.005555', name: 'Cấp giấy xác nhận cũ' }]),
        ),
        '/tthc/lv2': { error: 'timeout' },
      },
      reference: reference(
        CODES.map((code, at) => [code, NAMES[at] ?? '']),
        [['1.005555', 'Cấp giấy xác nhận cũ']],
      ),
      outcome: 'partial',
      credit: 4 / 6 - 0.1,
      gaps: ['abolished-listed'],
      details: { missing: [] },
    },
    {
      name: 'one field’s page is gone: that is knowledge',
      portal: {
        '/': home(),
        '/tthc': page(
          'Thủ tục hành chính',
          items(['<a href="/tthc/lv1">An toàn bức xạ</a>', '<a href="/tthc/lv2">Hoạt động khoa học</a>']),
        ),
        '/tthc/lv1': page('An toàn bức xạ', table(ALL.slice(0, 4))),
      },
      reference: REFERENCE,
      outcome: 'partial',
      gaps: ['missing-procedures'],
      details: { missing: missing(4, 5) },
    },
    {
      name: 'the further pages open only by a script',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `${table(ALL.slice(0, 4))}<div class="pagination"><a href="javascript:loadPage(1)">1</a><a href="javascript:loadPage(2)">2</a><a href="javascript:loadPage(3)">Trang sau</a></div>`,
        ),
      },
      reference: REFERENCE,
      outcome: 'cantTell',
      details: { listed: 4, missing: [] },
    },
    {
      name: 'the further pages are form posts',
      portal: {
        '/': home(),
        '/tthc.aspx': page('x', ''),
        '/tthc': {
          html: page(
            LIST,
            `<form method="post" action="/tthc"><input type="hidden" name="__VIEWSTATE" value="abc"><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value="">${table(ALL.slice(0, 3))}<table class="pager"><tr><td><span>1</span></td><td><a href="javascript:__doPostBack('gv','Page$2')">2</a></td></tr></table></form>`,
          ),
          posts: { 'Page%242': page(LIST, table(ALL.slice(3))) },
        },
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { ...SIX },
    },
    {
      name: 'a code stands twice, on two fields; the overview and the choice on the home page do not count as repetitions',
      portal: {
        '/': home(
          `<h2>Thủ tục nổi bật</h2>${items([`<a href="${FIRST.url}">${FIRST.name} (${FIRST.code})</a>`, `<a href="${SECOND.url}">${SECOND.name} (${SECOND.code})</a>`])}`,
          [
            ['/tthc', 'Thủ tục hành chính'],
            ['/tthc/tat-ca', 'Danh mục thủ tục hành chính'],
          ],
        ),
        '/tthc': page(
          'Thủ tục hành chính',
          items(['<a href="/tthc/lv1">An toàn bức xạ</a>', '<a href="/tthc/lv2">Hoạt động khoa học</a>']),
        ),
        '/tthc/lv1': page('An toàn bức xạ', table(ALL.slice(0, 4))),
        '/tthc/lv2': page('Hoạt động khoa học', table([FOURTH, FIFTH, SIXTH])),
        '/tthc/tat-ca': page(LIST, table(ALL)),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { listed: 6 },
    },
    {
      name: 'copies of what is asked for most, under every list and on the home page, repeat nothing',
      portal: {
        '/': home(popular('h2'), [['/tthc', 'Thủ tục hành chính']]),
        '/tthc': page(
          'Thủ tục hành chính',
          items(['<a href="/tthc/lv1">An toàn bức xạ</a>', '<a href="/tthc/lv2">Hoạt động khoa học</a>']),
        ),
        '/tthc/lv1': page('An toàn bức xạ', `${table(ALL.slice(0, 4))}${popular('h3')}`),
        '/tthc/lv2': page('Hoạt động khoa học', `${popular('div')}${table([FIFTH, SIXTH])}`),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { ...SIX, duplicates: [], lists: [listAt('/tthc/lv1'), listAt('/tthc/lv2')] },
    },
    {
      name: 'a few copies on the home page are not taken for the list, which stands behind another entry',
      portal: {
        '/': home(popular('h2'), [['/dvc', 'Dịch vụ công']]),
        '/dvc': page('Dịch vụ công', table(ALL)),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { ...SIX, lists: [listAt('/dvc')] },
    },
    {
      name: 'copies of which there is no list are all that is listed',
      portal: { '/': home(popular('h2'), []) },
      reference: REFERENCE,
      outcome: 'partial',
      gaps: ['missing-procedures'],
      details: { listed: 2 },
    },
    {
      name: 'the first of the list is forgotten at the end of its last page: nothing slips backwards',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table(ALL.slice(0, 3)) + pager('/tthc?page=2')),
        '/tthc?page=2': page(LIST, table([...ALL.slice(3), FIRST]) + pager('/tthc')),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: { ...SIX, duplicates: [{ code: '1.001786', urls: [listAt('/tthc'), listAt('/tthc?page=2')] }] },
    },
    {
      name: 'a code stands on two fields and another twice on one page',
      portal: {
        '/': home(),
        '/tthc': page(
          'Thủ tục hành chính',
          items(['<a href="/tthc/lv1">An toàn bức xạ</a>', '<a href="/tthc/lv2">Hoạt động khoa học</a>']),
        ),
        '/tthc/lv1': page('An toàn bức xạ', table([FIRST, SECOND, THIRD, FOURTH, FIRST])),
        '/tthc/lv2': page('Hoạt động khoa học', table([FOURTH, FIFTH, SIXTH])),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: {
        listed: 6,
        duplicates: [
          { code: '1.001786', urls: [listAt('/tthc/lv1')] },
          { code: '1.001789', urls: [listAt('/tthc/lv1'), listAt('/tthc/lv2')] },
        ],
      },
    },
    {
      name: 'an overview over fields of one and two procedures repeats nothing; names without codes there lead to the same pages',
      portal: {
        '/': home(undefined, [
          ['/tthc', 'Thủ tục hành chính'],
          ['/tthc/tat-ca', 'Danh mục thủ tục hành chính'],
        ]),
        '/tthc': page(
          'Thủ tục hành chính',
          items(['<a href="/tthc/lv1">An toàn bức xạ</a>', '<a href="/tthc/lv2">Hoạt động khoa học</a>']),
        ),
        '/tthc/lv1': page('An toàn bức xạ', table([FIRST])),
        '/tthc/lv2': page('Hoạt động khoa học', table([SECOND, THIRD])),
        '/tthc/tat-ca': page(
          LIST,
          items([FIRST, SECOND, THIRD].map(({ name, url }) => `<a href="${url}">${name} (mức độ 4)</a>`)),
        ),
      },
      reference: reference(CODES.slice(0, 3).map((code, at) => [code, `Tên khác ${at}`])),
      outcome: 'passed',
      details: { listed: 3, unknown: [], duplicates: [] },
    },
    {
      name: 'the only link to the list is a bare image on the home page',
      portal: {
        '/': home(
          '<div class="banners"><a href="/Default.aspx?tabid=77"><img src="/img/banner-tthc-248x50.png" alt=""></a></div>',
          [],
        ),
        '/Default.aspx?tabid=77': page(LIST, table(ALL)),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
      atMostPages: 2,
    },
    {
      name: 'a file stands where the menu says, the list itself under online services',
      portal: {
        '/': home(undefined, [
          ['/files/tthc.pdf', 'Thủ tục hành chính'],
          ['/dvc', 'Dịch vụ công trực tuyến'],
        ]),
        '/files/tthc.pdf': SCAN,
        '/dvc': page('Dịch vụ công trực tuyến', '<p><a href="/dvc/danh-muc">Danh mục thủ tục hành chính</a></p>'),
        '/dvc/danh-muc': page(LIST, table(ALL)),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    ...(
      [
        ['comes out without a row', page(LIST, `<p>Trang 2</p>${pager('/tthc')}`)],
        ['tells of a fault, with status 200', page('Lỗi', '<h1>Lỗi</h1><p>Đã xảy ra lỗi trong quá trình xử lý.</p>')],
      ] as const
    ).flatMap(([name, second]) => [
      {
        name: `the second page ${name}: what it lists is unknown`,
        portal: {
          '/': home(),
          '/tthc': page(LIST, table(ALL.slice(0, 4)) + pager('/tthc?page=2')),
          '/tthc?page=2': second,
        },
        reference: REFERENCE,
        outcome: 'cantTell' as const,
        details: { listed: 4, missing: [] },
      },
      {
        name: `the last page ${name}, and nothing is missing`,
        portal: { '/': home(), '/tthc': page(LIST, table(ALL) + pager('/tthc?page=2')), '/tthc?page=2': second },
        reference: REFERENCE,
        outcome: 'passed' as const,
        details: SIX,
      },
    ]),
    {
      name: 'beyond the last page the button to the next one still stands, and leads to none',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table(ALL.slice(0, 3)) + pager('/tthc?page=2')),
        '/tthc?page=2': page(
          LIST,
          `${table(ALL.slice(3, 5))}<div class="pagination"><a href="/tthc">1</a><span>2</span><a href="/tthc?page=3">Sau</a></div>`,
        ),
        '/tthc?page=3': page(LIST, '<div class="pagination"><a href="/tthc">1</a><a href="/tthc?page=2">2</a></div>'),
      },
      reference: REFERENCE,
      outcome: 'partial',
      details: { listed: 5, missing: missing(5) },
    },
    {
      name: 'a pager without end shows its last page for ever',
      portal: {
        '/': home(),
        ...Object.fromEntries(
          ['/tthc', ...Array.from({ length: 60 }, (_, at) => `/tthc?trang=${at + 2}`)].map((url, at) => [
            url,
            page(
              LIST,
              `${table(at === 0 ? ALL.slice(0, 3) : ALL.slice(3))}<div class="pagination"><a href="/tthc?trang=${at + 2}">Trang sau</a></div>`,
            ),
          ]),
        ),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
      atMostPages: 5,
    },
    {
      name: 'the list goes on behind “Xem thêm” at its end, over the neighbours’ news',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `${plain(ALL.slice(0, 4))}<div><a href="/tthc?trang=2">Xem thêm</a></div><div><h3>Tin mới</h3><p><a href="/tin/1">Hội nghị giao ban công tác tháng mười của ngành</a></p></div>`,
        ),
        '/tthc?trang=2': page(LIST, plain(ALL.slice(4))),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'names alone in their column, under fields over both columns: each is a row however it begins',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<table><tr><td colspan="2"><b>Lĩnh vực Bức xạ</b></td></tr>${ALL.slice(0, 4)
            .map(({ name }) => `<tr><td></td><td>${name}</td></tr>`)
            .join(
              '',
            )}<tr><td></td><td>Hội tự giải thể</td></tr><tr><td colspan="2"><b>Lĩnh vực Nghiên cứu</b></td></tr>${ALL.slice(
            4,
          )
            .map(({ name }) => `<tr><td></td><td>${name}</td></tr>`)
            .join('')}</table>`,
        ),
      },
      reference: reference([
        ...CODES.map((code, at): [string, string] => [code, NAMES[at] ?? '']),
        ['1.003918', 'Hội tự giải thể'],
      ]),
      outcome: 'passed',
      details: { reference: 7, listed: 7, missing: [], unknown: [] },
    },
    {
      name: 'a file’s own page, with the file’s name and size, holds no procedure of that name',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          items(['<a href="/tthc/dang-ky.docx/view">Danh mục thủ tục hành chính lĩnh vực bức xạ</a>']),
        ),
        '/tthc/dang-ky.docx/view': page(
          'Danh mục thủ tục hành chính lĩnh vực bức xạ',
          '<p><a href="/tthc/dang-ky.docx">cap-giay-phep-buc-xa.docx</a> — Microsoft Word document, 12 KB</p>',
        ),
        '/tthc/dang-ky.docx': attach('dang-ky.docx', docx([{ table: [HEADER, ...cells(ALL)] }])),
      },
      reference: REFERENCE,
      outcome: 'passed',
      details: SIX,
    },
    {
      name: 'a heading that says nothing but that those under it were abolished',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<h4>A. Thủ tục của Sở</h4>${items(ALL.slice(0, 5).map(({ code, name }) => `${name} (${code})`))}<h4>B. Thủ tục đã bị bãi bỏ</h4>${items([`${SIXTH.name} (${SIXTH.code})`])}`,
        ),
      },
      reference: reference(
        CODES.slice(0, 5).map((code, at): [string, string] => [code, NAMES[at] ?? '']),
        [[CODES[5], NAMES[5]]],
      ),
      outcome: 'passed',
      details: { reference: 5, listed: 5, abolishedListed: [], unknown: [] },
    },
  ],
});
