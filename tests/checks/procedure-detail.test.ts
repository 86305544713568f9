import { procedureDetailMessages as messages } from '../../lib/checks/procedure-detail.messages.ts';
import { procedureDetail as check } from '../../lib/checks/procedure-detail.ts';
import { attach, docx, pdf, zip } from '../support/attachments.ts';
import { testCheck } from '../support/check-tester.ts';
import { detail, home, page, reference, table, told } from '../support/procedure-portals.ts';

const [FIRST, SECOND, THIRD] = [
  { code: '1.001786', name: 'Cấp giấy phép tiến hành công việc bức xạ', url: '/tt/1' },
  { code: '1.001787', name: 'Gia hạn giấy phép tiến hành công việc bức xạ', url: '/tt/2' },
  { code: '1.001788', name: 'Sửa đổi, bổ sung giấy phép tiến hành công việc bức xạ', url: '/tt/3' },
] as const;
const THREE = [FIRST, SECOND, THIRD];
const LIST = 'Danh mục thủ tục hành chính';
const list = page(LIST, table(THREE));
const at = (path: string): string => `https://portal.test${path}`;
const ALL_PARTS = [
  'steps',
  'method',
  'dossier',
  'deadline',
  'applicants',
  'authority',
  'result',
  'fee',
  'form',
  'conditions',
  'legalBasis',
];
const HEADINGS = [
  'Trình tự thực hiện',
  'Cách thức thực hiện',
  'Thành phần hồ sơ',
  'Thời hạn giải quyết',
  'Đối tượng thực hiện',
  'Cơ quan thực hiện',
  'Kết quả thực hiện',
  'Phí, lệ phí',
  'Tên mẫu đơn, mẫu tờ khai',
  'Yêu cầu, điều kiện',
  'Căn cứ pháp lý',
];
const SCAN = attach('quet.pdf', await pdf([[{ scan: true }]]));
const whole = { '/tt/1': detail(FIRST), '/tt/2': detail(SECOND), '/tt/3': detail(THIRD) };

/** The page of a procedure is a title over a frame. */
const framed = (of: { readonly name: string }, src: string): string =>
  page(of.name, `<h1>${of.name}</h1><iframe src="${src}"></iframe>`);
/** A table of parts alone, one of them empty on request. */
const bare = (empty = ''): string =>
  `<html><body><table>${HEADINGS.map((one) => `<tr><td>${one}</td><td>${one === empty ? '' : 'Theo quy định'}</td></tr>`).join('')}</table></body></html>`;
const PAIR = page(LIST, table([FIRST, SECOND]));

testCheck({
  check,
  messages,
  cases: [
    {
      name: 'the parts stand in a frame of each page',
      portal: {
        '/': home(),
        '/tthc': PAIR,
        '/tt/1': framed(FIRST, '/khung/1'),
        '/tt/2': framed(SECOND, '/khung/2'),
        '/khung/1': bare(),
        '/khung/2': bare('Phí, lệ phí'),
      },
      outcome: 'partial',
      credit: 0.5,
      details: { checked: 2, complete: 1, incomplete: [{ url: at('/tt/2'), missingParts: ['fee'] }] },
      gaps: ['missing-parts'],
    },
    {
      name: 'the parts stand in a frame of another host',
      portal: {
        '/': home(),
        '/tthc': PAIR,
        '/tt/1': framed(FIRST, 'https://thutuc.test/1'),
        '/tt/2': framed(SECOND, 'https://thutuc.test/2'),
      },
      outcome: 'cantTell',
      details: { checked: 0 },
    },
    {
      name: 'the frame of a page failed, that of another is gone',
      portal: {
        '/': home(),
        '/tthc': PAIR,
        '/tt/1': framed(FIRST, '/khung/1'),
        '/tt/2': framed(SECOND, '/khung/2'),
        '/khung/1': { status: 500 },
      },
      outcome: 'partial',
      details: { checked: 1, incomplete: [{ url: at('/tt/2'), missingParts: ALL_PARTS }] },
    },
    {
      name: 'look-alike: a film and a picture in frames of a page without parts',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table([FIRST])),
        '/tt/1': framed(FIRST, 'https://www.youtube.com/embed/a1').replace(
          '</iframe>',
          '</iframe><iframe src="/qc"></iframe>',
        ),
        '/qc': '<html><body><p>Quảng cáo</p></body></html>',
      },
      outcome: 'partial',
      details: { checked: 1, incomplete: [{ missingParts: ALL_PARTS }] },
    },
    {
      name: 'the parts are columns of the list itself; an empty cell is a missing part',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<table><tr><th>Mã TTHC</th><th>Tên thủ tục</th>${HEADINGS.map((one) => `<th>${one}</th>`).join('')}</tr>${[FIRST, SECOND].map(({ code, name }, nth) => `<tr><td>${code}</td><td>${name}</td>${HEADINGS.map((one) => `<td>${nth === 1 && one === 'Phí, lệ phí' ? '' : 'Theo quy định'}</td>`).join('')}</tr>`).join('')}</table>`,
        ),
      },
      outcome: 'partial',
      credit: 0.5,
      details: { checked: 2, complete: 1, withoutDetail: [] },
      gaps: ['missing-parts'],
    },
    {
      name: 'under each row of the list another row tells the procedure',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<table><tr><th>Mã TTHC</th><th>Tên thủ tục</th></tr>${[FIRST, SECOND].map(({ code, name }) => `<tr><td>${code}</td><td>${name}</td></tr><tr><td colspan="2">${HEADINGS.map((one) => `<p><b>${one}</b></p><p>Theo quy định</p>`).join('')}</td></tr>`).join('')}</table>`,
        ),
      },
      outcome: 'passed',
      details: { checked: 2, complete: 2 },
    },
    {
      name: 'a list with a few remarks in columns tells no procedure',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `<table><tr><th>Mã TTHC</th><th>Tên thủ tục</th><th>Thời hạn giải quyết</th><th>Phí, lệ phí</th></tr>${[FIRST, SECOND].map(({ code, name }) => `<tr><td>${code}</td><td>${name}</td><td>03 ngày</td><td>Không</td></tr>`).join('')}</table>`,
        ),
      },
      outcome: 'failed',
      gaps: ['no-detail-page'],
    },
    {
      name: 'every listed procedure has all parts; “Không” and “Không có” are contents',
      portal: { '/': home(), '/tthc': list, ...whole },
      outcome: 'passed',
      credit: 1,
      gaps: [],
      details: { checked: 3, complete: 3, incomplete: [], withoutDetail: [] },
      atMostPages: 5,
    },
    {
      name: 'an address that turns out to bring a file is left out like any attachment',
      portal: { '/': home(), '/tthc': list, ...whole, '/tt/3': { skip: 'not-html' } },
      outcome: 'passed',
      credit: 1,
      gaps: [],
      details: { checked: 2, complete: 2, incomplete: [], withoutDetail: [] },
    },
    {
      name: 'a heading with nothing under it, a part left out, and a part being updated',
      portal: {
        '/': home(),
        '/tthc': list,
        '/tt/1': detail(FIRST, { 'Phí, lệ phí': '' }),
        '/tt/2': detail(SECOND, { 'Căn cứ pháp lý': null }),
        '/tt/3': detail(THIRD, { 'Kết quả thực hiện': 'Đang cập nhật...', 'Trình tự thực hiện': '…' }),
      },
      outcome: 'partial',
      credit: 0,
      gaps: ['missing-parts', 'missing-parts', 'missing-parts'],
      details: {
        checked: 3,
        complete: 0,
        incomplete: [
          { code: '1.001786', name: FIRST.name, url: at('/tt/1'), missingParts: ['fee'] },
          { code: '1.001787', name: SECOND.name, url: at('/tt/2'), missingParts: ['legalBasis'] },
          { code: '1.001788', name: THIRD.name, url: at('/tt/3'), missingParts: ['steps', 'result'] },
        ],
      },
    },
    {
      name: 'the last heading of the page is empty, the page’s furniture follows',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table([FIRST])),
        '/tt/1': detail(FIRST, { 'Căn cứ pháp lý': '' }).replace(
          '</div>\n<div id="footer">',
          '<p>Lượt xem: 1.205</p><p><a href="/tthc">Quay lại</a></p><p><a href="https://dichvucong.gov.vn/nop">Nộp hồ sơ trực tuyến</a></p><h3>Thủ tục khác</h3><ul><li><a href="/tt/2">Gia hạn giấy phép</a></li></ul></div>\n<div id="footer">',
        ),
      },
      outcome: 'partial',
      credit: 0,
      details: { incomplete: [{ missingParts: ['legalBasis'] }] },
    },
    {
      name: 'the layout of the national database, its fee told in a column',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table([FIRST])),
        '/tt/1': page(
          'Chi tiết thủ tục hành chính',
          `<table><tr><td>Mã thủ tục</td><td>1.001786.000.00.00.H41</td></tr><tr><td>Số quyết định</td><td>123/QĐ-UBND</td></tr><tr><td>Tên thủ tục</td><td>${FIRST.name}</td></tr><tr><td>Cấp thực hiện</td><td>Cấp Tỉnh</td></tr>
<tr><td>Trình tự thực hiện</td><td><div>Bước 1: nộp hồ sơ</div></td></tr>
<tr><td>Cách thức thực hiện</td><td><table><tr><th>Hình thức nộp</th><th>Thời hạn giải quyết</th><th>Phí, lệ phí</th><th>Mô tả</th></tr><tr><td>Trực tiếp</td><td>25 Ngày</td><td>Phí: 500.000 Đồng</td><td>Kể từ ngày nhận đủ hồ sơ</td></tr></table></td></tr>
<tr><td>Thành phần hồ sơ</td><td><table><tr><th>Tên giấy tờ</th><th>Mẫu đơn, tờ khai</th><th>Số lượng</th></tr><tr><td>Đơn đề nghị</td><td><a href="/files/m1.doc">mau-01.doc</a></td><td>Bản chính: 1 - Bản sao: 0</td></tr></table></td></tr>
<tr><td>Đối tượng thực hiện</td><td>Tổ chức</td></tr><tr><td>Cơ quan thực hiện</td><td>Sở Khoa học và Công nghệ</td></tr><tr><td>Kết quả thực hiện</td><td>Giấy phép</td></tr>
<tr><td>Căn cứ pháp lý</td><td><table><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th></tr><tr><td>18/2008/QH12</td><td>Luật Năng lượng nguyên tử</td><td>03-06-2008</td></tr></table></td></tr>
<tr><td>Yêu cầu, điều kiện thực hiện</td><td>Không có thông tin</td></tr></table>`,
        ),
      },
      outcome: 'passed',
      details: { checked: 1, complete: 1 },
    },
    {
      name: 'tabs, of which one pane is empty',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table([FIRST])),
        '/tt/1': page(
          FIRST.name,
          `<ul class="nav nav-tabs">${['Trình tự thực hiện', 'Cách thức thực hiện', 'Hồ sơ', 'Thời hạn, phí, lệ phí'].map((tab, nth) => `<li><a href="#p${nth}">${tab}</a></li>`).join('')}</ul><div class="tab-content"><div class="tab-pane active" id="p0">Bước 1</div><div class="tab-pane" id="p1" style="display:none"></div><div class="tab-pane" id="p2">Đơn</div><div class="tab-pane" id="p3">05 ngày; không thu phí</div></div>`,
        ),
      },
      outcome: 'partial',
      details: {
        incomplete: [
          { missingParts: ['method', 'applicants', 'authority', 'result', 'form', 'conditions', 'legalBasis'] },
        ],
      },
    },
    {
      name: 'one page is gone, one procedure has no link, one link leads back to the list',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          table([
            FIRST,
            { code: SECOND.code, name: SECOND.name },
            { ...THIRD, url: '/tthc' },
            { code: '1.001789', name: 'Cấp lại giấy phép', url: '/tt/4' },
          ]),
        ),
        '/tt/1': detail(FIRST),
      },
      outcome: 'partial',
      credit: 0.25,
      gaps: ['no-detail-page', 'dead-detail-link'],
      details: {
        checked: 1,
        complete: 1,
        incomplete: [],
        withoutDetail: [{ code: '1.001787' }, { code: '1.001788' }, { code: '1.001789' }],
      },
    },
    {
      name: 'a link leads to the page of another procedure',
      portal: { '/': home(), '/tthc': page(LIST, table([FIRST, { ...SECOND, url: '/tt/1' }])), '/tt/1': detail(FIRST) },
      outcome: 'partial',
      credit: 0.5,
      gaps: ['dead-detail-link'],
    },
    {
      name: 'a page has the procedure’s title and nothing of it',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table([FIRST, SECOND])),
        '/tt/1': detail(FIRST),
        '/tt/2': page(SECOND.name, '<p>Nội dung đang được cập nhật.</p>'),
      },
      outcome: 'partial',
      credit: 0.5,
      gaps: ['missing-parts'],
      details: { checked: 2, incomplete: [{ code: '1.001787', missingParts: ALL_PARTS }] },
    },
    {
      name: 'no procedure has a page',
      portal: { '/': home(), '/tthc': page(LIST, table(THREE.map(({ code, name }) => ({ code, name })))) },
      outcome: 'failed',
      credit: 0,
      gaps: ['no-detail-page'],
      details: { checked: 0, complete: 0, withoutDetail: THREE.map(({ code, name }) => ({ code, name })) },
    },
    {
      name: 'each procedure is a file to download',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table(THREE.map(({ code, name }, nth) => ({ code, name, url: `/files/${nth}.pdf` })))),
        ...Object.fromEntries(THREE.map((_, nth) => [`/files/${nth}.pdf`, SCAN])),
      },
      outcome: 'cantTell',
      details: { checked: 0, withoutDetail: [] },
    },
    {
      name: 'pages of procedures hold nothing but a file',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table([FIRST, SECOND])),
        '/tt/1': page(FIRST.name, '<p><a href="/files/1.pdf">Nội dung thủ tục (tải về)</a></p>'),
        '/tt/2': page(SECOND.name, '<p><a href="/files/2.docx">Nội dung thủ tục (tải về)</a></p>'),
        '/files/1.pdf': SCAN,
        '/files/2.docx': attach('2.docx', new Uint8Array([1, 2, 3])),
      },
      outcome: 'cantTell',
      details: { checked: 0, withoutDetail: [] },
    },
    {
      name: 'the page of a procedure is a scan in pictures',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table([FIRST])),
        '/tt/1': page(
          FIRST.name,
          '<p><img src="/upload/tthc-1-trang-1.jpg" width="800" height="1100"></p><p><img src="/upload/tthc-1-trang-2.jpg" width="800" height="1100"></p>',
        ),
      },
      outcome: 'cantTell',
      details: { checked: 0, withoutDetail: [] },
    },
    {
      name: 'one procedure is a file: it is left out, the others are whole',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table([FIRST, SECOND, { ...THIRD, url: '/files/3.pdf' }])),
        '/files/3.pdf': SCAN,
        '/tt/1': detail(FIRST),
        '/tt/2': detail(SECOND),
      },
      outcome: 'passed',
      details: { checked: 2, complete: 2, withoutDetail: [] },
    },
    {
      name: 'each procedure is a file with all its parts: PDF, DOCX',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          table([
            { ...FIRST, url: '/files/1.pdf' },
            { ...SECOND, url: '/files/2.docx' },
          ]),
        ),
        '/files/1.pdf': attach('1.pdf', await pdf([told(FIRST)])),
        '/files/2.docx': attach('2.docx', docx(told(SECOND))),
      },
      outcome: 'passed',
      credit: 1,
      details: { checked: 2, complete: 2, incomplete: [], withoutDetail: [] },
      atMostPages: 4,
    },
    {
      name: 'pages hold files: one is whole, one lacks parts, one is a form',
      portal: {
        '/': home(),
        '/tthc': list,
        '/tt/1': page(FIRST.name, '<p><a href="/files/1.docx">Nội dung thủ tục (tải về)</a></p>'),
        '/tt/2': page(SECOND.name, '<p><a href="/files/2.docx">Nội dung thủ tục (tải về)</a></p>'),
        '/tt/3': page(THIRD.name, '<p><a href="/files/3.docx">Mẫu đơn (tải về)</a></p>'),
        '/files/1.docx': attach('1.docx', docx(told(FIRST))),
        '/files/2.docx': attach('2.docx', docx(told(SECOND, { 'Phí, lệ phí': null, 'Căn cứ pháp lý': '' }))),
        '/files/3.docx': attach(
          '3.docx',
          docx(['ĐƠN ĐỀ NGHỊ', 'Kính gửi: Sở Khoa học và Công nghệ', 'Tên tổ chức: ……']),
        ),
      },
      outcome: 'partial',
      credit: 1 / 3,
      gaps: ['missing-parts', 'missing-parts'],
      details: {
        checked: 3,
        complete: 1,
        incomplete: [
          { code: '1.001787', url: 'https://portal.test/files/2.docx', missingParts: ['fee', 'legalBasis'] },
          { url: 'https://portal.test/tt/3', missingParts: ALL_PARTS },
        ],
      },
    },
    {
      name: 'one file tells all procedures, each row leads to it',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table(THREE.map((one) => ({ ...one, url: '/files/bo-tthc.docx' })))),
        '/files/bo-tthc.docx': attach(
          'bo-tthc.docx',
          docx([
            { heading: 'BỘ THỦ TỤC HÀNH CHÍNH' },
            ...told(FIRST),
            ...told(SECOND),
            ...told(THIRD, { 'Phí, lệ phí': null }),
          ]),
        ),
      },
      outcome: 'partial',
      credit: 2 / 3,
      details: { checked: 3, complete: 2, incomplete: [{ missingParts: ['fee'] }] },
    },
    {
      name: 'an archive tells them, and the list itself is a file',
      portal: {
        '/': home(undefined, [['/files/bo-tthc.zip', 'Bộ thủ tục hành chính']]),
        '/files/bo-tthc.zip': attach(
          'bo-tthc.zip',
          zip({ '1.docx': docx([...told(FIRST), ...told(SECOND)]), '2.pdf': await pdf([told(THIRD)]) }),
        ),
      },
      outcome: 'passed',
      details: { checked: 3, complete: 3 },
    },
    {
      name: 'the pages of a file that are scans may hold what the others lack',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table([FIRST, { ...SECOND, url: '/files/2.pdf' }])),
        '/tt/1': detail(FIRST),
        '/files/2.pdf': attach('2.pdf', await pdf([told(SECOND, { 'Phí, lệ phí': null }), [{ scan: true }]])),
      },
      outcome: 'passed',
      details: { checked: 1, complete: 1, incomplete: [], withoutDetail: [] },
    },
    {
      name: 'files that no longer exist',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table([{ ...FIRST, url: '/files/1.pdf' }])),
      },
      outcome: 'failed',
      gaps: ['dead-detail-link'],
      details: { checked: 0 },
    },
    {
      name: 'details open by scripts, or stand on the national portal',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          table([
            { ...FIRST, url: 'javascript:showDetail(12)' },
            {
              ...SECOND,
              url: 'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.001787',
            },
          ]),
        ),
      },
      outcome: 'cantTell',
      details: { checked: 0, withoutDetail: [] },
    },
    {
      name: 'a page answers with an error, the others are whole',
      portal: { '/': home(), '/tthc': list, '/tt/1': detail(FIRST), '/tt/2': { status: 503 }, '/tt/3': detail(THIRD) },
      outcome: 'cantTell',
    },
    {
      name: 'a page answers with an error, another lacks a part',
      portal: {
        '/': home(),
        '/tthc': list,
        '/tt/1': detail(FIRST),
        '/tt/2': { status: 503 },
        '/tt/3': detail(THIRD, { 'Thời hạn giải quyết': null }),
      },
      outcome: 'partial',
      credit: 0.5,
      details: { checked: 2, complete: 1, incomplete: [{ missingParts: ['deadline'] }] },
    },
    {
      name: 'other agencies’ procedures and those called abolished need no details',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          table([
            FIRST,
            { code: '1.003333', name: 'Cấp giấy phép xây dựng', agency: 'Sở Xây dựng', url: '/tt/8' },
            { code: '1.001799', name: 'Cấp giấy cũ (bãi bỏ)', url: '/tt/9' },
          ]),
        ),
        '/tt/1': detail(FIRST),
      },
      outcome: 'passed',
      details: { checked: 1, complete: 1, withoutDetail: [] },
      atMostPages: 3,
    },
    {
      name: 'a procedure listed twice, once without a link',
      portal: {
        '/': home(),
        '/tthc': page(LIST, table([{ code: FIRST.code, name: FIRST.name }, FIRST])),
        '/tt/1': detail(FIRST),
      },
      outcome: 'passed',
      details: { checked: 1, withoutDetail: [] },
    },
    {
      name: 'the parts stand in the list itself, behind buttons',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          THREE.map(
            ({ code, name }) =>
              `<div class="accordion-item"><button>${code} - ${name}</button><div class="panel" style="display:none">${detail(
                { code, name },
              )
                .replace(/^[\s\S]*<h1>[\s\S]*?<\/h1>/, '')
                .replace(/<\/div>\s*<div id="footer">[\s\S]*$/, '')}</div></div>`,
          ).join(''),
        ),
      },
      outcome: 'passed',
      details: { checked: 3, complete: 3 },
      atMostPages: 2,
    },
    {
      name: 'procedures are told by the pages that the list leads to, though no row looks like one',
      portal: {
        '/': home(),
        '/tthc': page(
          'Thủ tục hành chính',
          '<ul><li><a href="/tt/1">Giấy phép bức xạ</a></li><li><a href="/tt/2">Giấy phép gia hạn</a></li></ul>',
        ),
        '/tt/1': detail(FIRST),
        '/tt/2': detail(SECOND, { 'Phí, lệ phí': null }),
      },
      outcome: 'partial',
      credit: 0.5,
      details: { checked: 2, complete: 1, incomplete: [{ code: '1.001787', missingParts: ['fee'] }] },
    },
    {
      name: 'the further pages of the list open only by a script',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          `${table(THREE)}<div class="pagination"><a href="javascript:loadPage(1)">1</a><a href="javascript:loadPage(2)">2</a><a href="javascript:loadPage(3)">Trang sau</a></div>`,
        ),
        ...whole,
      },
      outcome: 'cantTell',
      details: { checked: 3, complete: 3 },
    },
    {
      name: 'the list needs a script',
      portal: {
        '/': home(),
        '/tthc': page('Thủ tục hành chính', '<div id="app"></div><noscript>Vui lòng bật JavaScript</noscript>'),
      },
      outcome: 'cantTell',
    },
    {
      name: 'no list',
      portal: { '/': home() },
      outcome: 'failed',
      gaps: ['no-listed-procedures'],
      details: { checked: 0, withoutDetail: [] },
    },
    {
      name: 'more than thirty procedures lack parts',
      portal: {
        '/': home(),
        '/tthc': page(
          LIST,
          table(
            Array.from({ length: 32 }, (_, nth) => ({
              code: `1.0020${String(nth).padStart(2, '0')}`,
              name: `Cấp giấy phép loại số ${nth + 1}`,
              url: `/tt/${nth}`,
            })),
          ),
        ),
        ...Object.fromEntries(
          Array.from({ length: 32 }, (_, nth) => [
            `/tt/${nth}`,
            detail(
              { code: `1.0020${String(nth).padStart(2, '0')}`, name: `Cấp giấy phép loại số ${nth + 1}` },
              { 'Phí, lệ phí': null },
            ),
          ]),
        ),
      },
      reference: reference([['1.002000', 'x']]),
      outcome: 'partial',
      details: { checked: 32, complete: 0 },
    },
  ],
});
