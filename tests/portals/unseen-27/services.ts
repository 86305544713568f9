/** Lists of procedures, their parts, the province's list and online services that are almost whole, or another's. */

import { FAILED, HALF, NAME, PASSED, UNKNOWN, type Draft, type Expected, type One } from './kit.ts';

type Coded = readonly (readonly [code: string, name: string, gone?: true])[];
const CODES = [
  ['1.002798', 'Cấp Giấy phép thi công công trình trên đường tỉnh đang khai thác'],
  ['1.000703', 'Cấp Giấy phép kinh doanh vận tải bằng xe ô tô'],
  ['2.002286', 'Cấp lại Giấy phép kinh doanh vận tải bằng xe ô tô'],
  ['1.002809', 'Đổi Giấy phép lái xe do ngành Giao thông vận tải cấp'],
  ['1.002859', 'Cấp Giấy phép liên vận giữa Việt Nam và Lào'],
  ['1.009442', 'Chấp thuận chủ trương xây dựng bến thủy nội địa'],
] as const;
const GONE = ['1.002300', 'Cấp lại Giấy phép lái xe quốc tế', true] as const;
const OTHERS = [
  ['1.001138', 'Cấp giấy phép hoạt động đối với trạm sơ cấp cứu'],
  ['1.003580', 'Cấp chứng chỉ hành nghề dược'],
] as const;
const row = (code: string, name: string, at: number): string =>
  `<tr><td>${at + 1}</td><td>${code}</td><td>${name}</td></tr>`;
const rows = (of: Coded): string =>
  `<table class="tbl"><tr><th>STT</th><th>Mã số TTHC</th><th>Tên thủ tục hành chính</th></tr>${of.map(([code, name], at) => row(code, name, at)).join('')}</table>`;
const set = (name: string, main: string, truth: Expected, more: Partial<One> = {}): One => ({
  id: `set: ${name}`,
  kind: 'procedure-set',
  reference: CODES,
  draft: { pages: { '/tthc': { title: 'Thủ tục hành chính', main } } },
  truth,
  ...more,
});
const five = { listed: 5, reference: 6, missing: [{ code: CODES[5][0] }] };

const SETS: readonly One[] = [
  set(
    'one code with a digit changed',
    rows([...CODES.slice(0, 5), ['1.009443', 'Chấp thuận xây dựng cảng cạn trên đất thuê']]),
    { outcome: 'partial', credit: 5 / 6, details: { ...five, unknown: [{ code: '1.009443' }] } },
  ),
  set(
    'the last one stands in news alone',
    rows(CODES.slice(0, 5)),
    { outcome: 'partial', credit: 5 / 6, details: five },
    {
      draft: {
        pages: { '/tthc': { title: 'Thủ tục hành chính', main: rows(CODES.slice(0, 5)) } },
        news: [
          [
            'Thêm một thủ tục mới trong lĩnh vực đường thủy',
            '2022-08-08',
            'Thủ tục mã 1.009442: Chấp thuận chủ trương xây dựng bến thủy nội địa.',
            rows([CODES[5]]),
          ],
        ],
      },
    },
  ),
  set(
    'an abolished one on the page of another field',
    '<ul><li><a href="/tthc/db">Lĩnh vực đường bộ</a></li><li><a href="/tthc/lx">Lĩnh vực người lái</a></li></ul>',
    { outcome: 'partial', credit: 0.9, details: { listed: 6, missing: [], abolishedListed: [{ code: GONE[0] }] } },
    {
      reference: [...CODES, GONE],
      draft: {
        pages: {
          '/tthc': {
            title: 'Thủ tục hành chính',
            main: '<ul><li><a href="/tthc/db">Lĩnh vực đường bộ</a></li><li><a href="/tthc/lx">Lĩnh vực người lái</a></li></ul>',
          },
          '/tthc/db': { title: 'Lĩnh vực đường bộ', main: rows([...CODES.slice(0, 3), ...CODES.slice(4)]), off: true },
          '/tthc/lx': { title: 'Lĩnh vực người lái', main: rows([CODES[3], GONE]), off: true },
        },
      },
    },
  ),
  set('of the health department alone', `<h2>Thủ tục hành chính của Sở Y tế</h2>${rows(OTHERS)}`, FAILED),
  set(
    'names alone, one name is near another',
    `<p>Danh mục thủ tục hành chính của Sở</p><ol>${CODES.filter((_, at) => at !== 2)
      .map(([, name]) => `<li>${name}</li>`)
      .join('')}</ol>`,
    { outcome: 'partial', credit: 5 / 6, details: { listed: 5, missing: [{ name: CODES[2][1] }] } },
  ),
  set(
    'behind a login',
    '<form action="/dang-nhap"><p>Vui lòng đăng nhập để xem danh mục thủ tục hành chính.</p><input type="password"></form>',
    // disputed: what is behind a login is unread (failed before the first run)
    UNKNOWN,
  ),
  set('a decision in a file of news', '', FAILED, {
    draft: {
      news: [
        [
          'Công bố danh mục thủ tục hành chính của Sở',
          '2022-03-15',
          'Quyết định số 412/QĐ-UBND công bố 6 thủ tục.',
          rows(CODES),
        ],
      ],
    },
  }),
  set(
    'the list of files under way',
    `<h2>Hồ sơ đang giải quyết</h2><table><tr><th>Mã hồ sơ</th><th>Người nộp</th><th>Thủ tục</th></tr><tr><td>000.00.14.H63-221010-0012</td><td>Ng. V. A</td><td>Đổi Giấy phép lái xe do ngành Giao thông vận tải cấp</td></tr></table>`,
    { outcome: 'failed' },
  ),
  set(
    'the second page of the list answers with an error',
    `${rows(CODES.slice(0, 4))}<div class="pages"><b>1</b> <a href="/tthc?p=2">2</a></div>`,
    { ...UNKNOWN, details: { missing: [] } },
    {
      draft: {
        pages: {
          '/tthc': {
            title: 'Thủ tục hành chính',
            main: `${rows(CODES.slice(0, 4))}<div class="pages"><b>1</b> <a href="/tthc?p=2">2</a></div>`,
          },
        },
        raw: { '/tthc?p=2': { status: 503, body: 'Service Unavailable' } },
      },
    },
  ),
  set(
    'granted: abolished ones under their own heading',
    `<h2>I. Thủ tục đang có hiệu lực</h2>${rows(CODES)}<h2>II. Thủ tục hành chính bị bãi bỏ</h2>${rows([GONE])}`,
    { ...PASSED, details: { listed: 6, abolishedListed: [] } },
    { reference: [...CODES, GONE] },
  ),
  set(
    'granted: beside those of communes',
    `<h2>Thủ tục hành chính cấp tỉnh</h2>${rows(CODES)}<h2>Thủ tục hành chính cấp xã</h2>${rows([['1.005040', 'Xác nhận đăng ký phương tiện thủy nội địa thô sơ']])}`,
    { ...PASSED, details: { listed: 6, unknown: [] } },
  ),
];

const PARTS = [
  ['Trình tự thực hiện', 'Nộp hồ sơ tại Trung tâm Phục vụ hành chính công, chờ thẩm định, nhận kết quả theo giấy hẹn.'],
  ['Cách thức thực hiện', 'Trực tiếp, qua bưu chính hoặc trực tuyến.'],
  ['Thành phần, số lượng hồ sơ', 'Đơn đề nghị theo mẫu; bản sao đăng ký xe. Số lượng: 01 bộ.'],
  ['Thời hạn giải quyết', '05 ngày làm việc.'],
  ['Đối tượng thực hiện', 'Tổ chức, cá nhân.'],
  ['Cơ quan thực hiện', NAME],
  ['Kết quả thực hiện', 'Giấy phép.'],
  ['Phí, lệ phí', '200.000 đồng.'],
  ['Tên mẫu đơn, tờ khai', 'Phụ lục I.'],
  ['Yêu cầu, điều kiện', 'Không.'],
  ['Căn cứ pháp lý', 'Nghị định số 10/2020/NĐ-CP.'],
] as const;
type Part = readonly [label: string, text: string];
const parts = (of: readonly Part[]): string =>
  of.map(([label, text]) => `<h4>${label}</h4>${text === '' ? '' : `<p>${text}</p>`}`).join('');
const TWO = CODES.slice(0, 2);
const detail = (name: string, second: string, truth: Expected, more: NonNullable<Draft['pages']> = {}): One => ({
  id: `detail: ${name}`,
  kind: 'procedure-detail',
  reference: CODES,
  draft: {
    pages: {
      '/tthc': {
        title: 'Thủ tục hành chính',
        main: `<table><tr><th>Mã số</th><th>Tên thủ tục hành chính</th></tr>${TWO.map(([code, title], at) => `<tr><td>${code}</td><td><a href="/tthc/${at}">${title}</a></td></tr>`).join('')}</table>`,
      },
      '/tthc/0': { title: TWO[0]?.[1] ?? '', main: parts(PARTS), off: true },
      '/tthc/1': { title: TWO[1]?.[1] ?? '', main: second, off: true },
      ...more,
    },
  },
  truth,
});
const lacking = (...missingParts: readonly string[]): Expected => ({
  outcome: 'partial',
  credit: 0.5,
  details: { checked: 2, complete: 1, incomplete: [{ code: CODES[1][0], missingParts }] },
});
const but = (label: string, text: string): string =>
  parts(PARTS.map((part): Part => (part[0] === label ? [label, text] : part)));

const DETAILS: readonly One[] = [
  detail('a heading over nothing', but('Phí, lệ phí', ''), lacking('fee')),
  detail('a heading over a promise', but('Căn cứ pháp lý', 'Đang cập nhật'), lacking('legalBasis')),
  detail('dots for an answer', but('Thời hạn giải quyết', '.......... ngày làm việc'), lacking('deadline')),
  detail(
    'parts named in words, none told',
    '<p>Trang này gồm: trình tự thực hiện, cách thức thực hiện, thành phần hồ sơ, thời hạn giải quyết, đối tượng, cơ quan thực hiện, kết quả, lệ phí, mẫu đơn, điều kiện và căn cứ pháp lý của thủ tục. Nội dung sẽ được đăng trong tháng tới.</p>',
    { outcome: 'partial', credit: 0.5, details: { complete: 1 } },
  ),
  detail(
    'granted: a table of two columns, none is an answer',
    `<table>${PARTS.map(([label, text]) => `<tr><td>${label}:</td><td>${label === 'Phí, lệ phí' ? 'Không có' : text}</td></tr>`).join('')}</table>`,
    { ...PASSED, details: { checked: 2, complete: 2 } },
  ),
];

const PROVINCE = (main: string, more = ''): NonNullable<One['province']> => ({
  '/': '<html><head><meta charset="utf-8"><title>Cổng dịch vụ công tỉnh Yên Bái</title></head><body><div id="menu"><a href="/">Trang chủ</a> <a href="/bo-tthc">Bộ thủ tục hành chính</a></div><div id="main"><p>Chào mừng đến với cổng dịch vụ công</p></div></body></html>',
  '/bo-tthc': `<html><head><meta charset="utf-8"><title>Bộ thủ tục hành chính</title></head><body><div id="menu"><a href="/">Trang chủ</a></div><div id="main"><h1>Bộ thủ tục hành chính</h1>${main}</div>${more}</body></html>`,
});
const by = (of: readonly (readonly [code: string, name: string, office: string])[]): string =>
  `<table><tr><th>Mã TTHC</th><th>Tên thủ tục</th><th>Cơ quan thực hiện</th></tr>${of.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const elsewhere = (name: string, province: One['province'], truth: Expected): One => ({
  id: `elsewhere: ${name}`,
  kind: 'elsewhere',
  params: { kind: 'procedure-set', host: 'province' },
  reference: CODES,
  draft: { pages: { '/tthc': { title: 'Thủ tục hành chính', main: rows(CODES) } } },
  ...(province === undefined ? {} : { province }),
  truth,
});

const ELSEWHERE: readonly One[] = [
  elsewhere(
    'other departments alone',
    PROVINCE(by(OTHERS.map(([code, name]) => [code, name, 'Sở Y tế'] as const))),
    FAILED,
  ),
  elsewhere(
    'four of ours among others',
    PROVINCE(
      by([
        ...CODES.slice(0, 4).map(([code, name]) => [code, name, 'Sở Giao thông vận tải'] as const),
        ...OTHERS.map(([code, name]) => [code, name, 'Sở Y tế'] as const),
      ]),
    ),
    { outcome: 'partial', credit: 4 / 6, details: { listed: 4, unknown: [] } },
  ),
  elsewhere(
    'the list answers with an error',
    { ...PROVINCE(''), '/bo-tthc': { status: 502, body: 'Bad Gateway' } },
    UNKNOWN,
  ),
  elsewhere(
    'granted: all of ours among others',
    PROVINCE(
      by([
        ...OTHERS.map(([code, name]) => [code, name, 'Sở Y tế'] as const),
        ...CODES.map(([code, name]) => [code, name, 'Sở GTVT'] as const),
      ]),
    ),
    { ...PASSED, details: { listed: 6 } },
  ),
];

const online = (name: string, draft: Draft, truth: Expected, params: object = {}): One => ({
  id: `online: ${name}`,
  kind: 'online-service',
  params: { ...params },
  draft,
  truth,
});
const DVC = '<p><a href="https://dichvucong.yenbai.gov.vn/">Cổng dịch vụ công tỉnh</a></p>';
const HOW =
  'Bước 1: đăng ký tài khoản. Bước 2: chọn thủ tục, xem mức độ. Dịch vụ công trực tuyến mức độ 3 cho phép điền và gửi hồ sơ qua mạng; mức độ 4 còn cho nộp lệ phí qua mạng và nhận kết quả tại nhà.';
const guide = (title: string, text: string): NonNullable<Draft['pages']> => ({
  '/hd': { title, main: `<p>${text}</p>` },
});

const ONLINE: readonly One[] = [
  online(
    'taxes and insurance',
    {
      aside:
        '<p><a href="https://thuedientu.gdt.gov.vn/">Thuế điện tử</a></p><p><a href="https://dichvucong.baohiemxahoi.gov.vn/">Dịch vụ công Bảo hiểm xã hội Việt Nam</a></p>',
      pages: guide('Hướng dẫn dịch vụ công trực tuyến mức độ 3, 4', HOW),
    },
    { ...HALF, details: { links: [] } },
  ),
  online(
    'words without a link',
    {
      aside: '<p><a href="#">Dịch vụ công trực tuyến</a></p>',
      pages: guide('Hướng dẫn dịch vụ công trực tuyến mức độ 3, 4', HOW),
    },
    { ...HALF, details: { links: [] } },
  ),
  online(
    'guidance to come',
    { aside: DVC, pages: guide('Hướng dẫn dịch vụ công trực tuyến', 'Nội dung đang được cập nhật.') },
    { ...HALF, details: { guidance: null } },
  ),
  online(
    'guidance for taxes',
    {
      aside: DVC,
      pages: guide('Hướng dẫn khai thuế qua mạng', 'Bước 1: đăng nhập. Bước 2: chọn tờ khai. Bước 3: ký và gửi.'),
    },
    { ...HALF, details: { guidance: null } },
  ),
  online(
    'in news alone',
    { news: [['Cổng dịch vụ công có giao diện mới', '2022-04-03', 'Mời bạn xem.', DVC]] },
    FAILED,
  ),
  online(
    'guidance for looking at fines',
    {
      aside: DVC,
      pages: guide('Hướng dẫn tra cứu phạt nguội trực tuyến', 'Gõ biển số, chọn loại xe rồi bấm tra cứu.'),
    },
    { ...HALF, details: { guidance: null } },
  ),
  online('the law: no link at home', { pages: { '/lk': { title: 'Liên kết', main: DVC } } }, FAILED, {
    needs: ['link'],
  }),
  online(
    'granted: a button, and levels of today',
    {
      home: `<button onclick="window.open('https://dichvucong.gov.vn/')">Nộp hồ sơ trực tuyến</button>`,
      pages: guide(
        'Dịch vụ công toàn trình, một phần là gì?',
        'Hướng dẫn: dịch vụ công trực tuyến toàn trình làm hết trên mạng, dịch vụ công một phần còn phải đến nộp bản gốc. Bạn mở cổng, đăng nhập bằng tài khoản định danh, chọn thủ tục và gửi hồ sơ.',
      ),
    },
    PASSED,
  ),
];

export const SERVICE_ONES: readonly One[] = [...SETS, ...DETAILS, ...ELSEWHERE, ...ONLINE];
