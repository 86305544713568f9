/** Lists of procedures, their parts, the province's list and online services that are almost whole, or another's. */

import { pdf } from '../../support/attachments.ts';
import { FAILED, file, HALF, make, NAME, PASSED, type Draft, type Expected, type One } from './kit.ts';

type Coded = readonly (readonly [code: string, name: string, gone?: true])[];
const CODES = [
  ['1.009972', 'Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng'],
  ['1.009973', 'Thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở'],
  ['1.009974', 'Cấp giấy phép xây dựng mới đối với công trình cấp I, cấp II'],
  ['1.009982', 'Cấp chứng chỉ hành nghề hoạt động xây dựng lần đầu hạng II, hạng III'],
  ['1.007748', 'Cấp chứng chỉ hành nghề môi giới bất động sản'],
] as const;
const GONE = ['1.002572', 'Cấp lại chứng chỉ hành nghề môi giới bất động sản bị rách', true] as const;
const NAMES = [
  ['1.009980', 'Cấp giấy phép xây dựng'],
  ['1.009981', 'Cấp giấy phép xây dựng có thời hạn'],
  ['1.009983', 'Cấp lại giấy phép xây dựng'],
] as const;
const rows = (of: Coded, tail = ''): string =>
  `<table class="tthc"><tr><th>TT</th><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th></tr>${of.map(([code, name], at) => `<tr><td>${String(at + 1)}</td><td>${code}${tail}</td><td>${name}</td></tr>`).join('')}</table>`;
const set = (name: string, main: string, truth: Expected, more: Partial<One> = {}): One => ({
  ...make('procedure-set', {}, 'set')(name, { pages: { '/tthc': { title: 'Bộ thủ tục hành chính', main } } }, truth),
  reference: CODES,
  ...more,
});

const SETS: readonly One[] = [
  set('one told twice makes five rows', rows([...CODES.slice(0, 4), CODES[0]]), {
    outcome: 'partial',
    credit: 0.8,
    details: { listed: 4, missing: [{ code: CODES[4][0] }] },
  }),
  set(
    'names alone, the short name within the long ones',
    `<ol>${NAMES.slice(1)
      .map(([, name]) => `<li>${name}</li>`)
      .join('')}</ol>`,
    { outcome: 'partial', credit: 2 / 3, details: { listed: 2, missing: [{ code: NAMES[0][0] }] } },
    { reference: NAMES },
  ),
  set('in the page of a decision alone', '', FAILED, {
    draft: {
      pages: {
        '/vb': {
          title: 'Văn bản',
          main: '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>1187/QĐ-UBND</td><td>12/06/2023</td><td><a href="/vb/1187">Quyết định công bố danh mục thủ tục hành chính lĩnh vực xây dựng</a></td></tr></table>',
        },
        '/vb/1187': {
          title: 'Quyết định số 1187/QĐ-UBND công bố danh mục thủ tục hành chính lĩnh vực xây dựng',
          main: `<p>Số ký hiệu: 1187/QĐ-UBND. Ngày ban hành: 12/06/2023.</p><p>Điều 1. Công bố kèm theo Quyết định này danh mục thủ tục hành chính.</p>${rows(CODES)}`,
          off: true,
        },
      },
    },
  }),
  set(
    'an abolished one without a word on it',
    rows([...CODES, GONE]),
    { outcome: 'partial', credit: 0.9, details: { abolishedListed: [{ code: GONE[0] }] } },
    { reference: [...CODES, GONE] },
  ),
  set(
    'fields with how many they have, and no rows',
    '<ul><li>Lĩnh vực hoạt động xây dựng (3 thủ tục)</li><li>Lĩnh vực kinh doanh bất động sản (1 thủ tục)</li></ul>',
    FAILED,
  ),
  set(
    'the last on a second page that the first leads to, which lacks it',
    `${rows(CODES.slice(0, 3))}<ul class="pagination"><li>1</li><li><a href="/tthc-2">2</a></li></ul>`,
    { outcome: 'partial', credit: 0.8, details: { listed: 4 } },
    {
      draft: {
        pages: {
          '/tthc': {
            title: 'Bộ thủ tục hành chính',
            main: `${rows(CODES.slice(0, 3))}<ul class="pagination"><li>1</li><li><a href="/tthc-2">2</a></li></ul>`,
          },
          '/tthc-2': { title: 'Bộ thủ tục hành chính', main: rows(CODES.slice(2, 4)), off: true },
        },
      },
    },
  ),
  set('granted: codes with their tail', rows(CODES, '.000.00.00.H25'), {
    ...PASSED,
    details: { listed: 5, reference: 5 },
  }),
  set(
    'granted: cards without a table, by code and name',
    CODES.map(
      ([code, name]) =>
        `<div class="card"><div class="code">Mã TTHC: ${code}</div><div class="name">${name}</div></div>`,
    ).join(''),
    { ...PASSED, details: { listed: 5 } },
  ),
  set(
    'granted: names alone, each once',
    `<ol>${NAMES.map(([, name]) => `<li>Thủ tục ${name}</li>`).join('')}</ol>`,
    { ...PASSED, details: { listed: 3 } },
    { reference: NAMES },
  ),
];

const PARTS = [
  ['Trình tự thực hiện', 'Nộp hồ sơ, chờ thẩm định, nhận kết quả theo giấy hẹn.'],
  ['Cách thức thực hiện', 'Trực tiếp, trực tuyến hoặc qua bưu chính.'],
  ['Thành phần, số lượng hồ sơ', 'Đơn theo mẫu, bản vẽ; 02 bộ.'],
  ['Thời hạn giải quyết', '20 ngày.'],
  ['Đối tượng thực hiện', 'Tổ chức, cá nhân.'],
  ['Cơ quan thực hiện', NAME],
  ['Kết quả thực hiện', 'Giấy phép xây dựng.'],
  ['Phí, lệ phí', '150.000 đồng.'],
  ['Mẫu đơn, tờ khai', 'Mẫu số 01 Phụ lục II.'],
  ['Yêu cầu, điều kiện', 'Phù hợp quy hoạch.'],
  ['Căn cứ pháp lý', 'Nghị định số 15/2021/NĐ-CP.'],
] as const;
type Part = readonly [label: string, text: string];
const list = (of: readonly Part[]): string =>
  `<dl>${of.map(([label, text], at) => `<dt>${String(at + 1)}. ${label}</dt><dd>${text}</dd>`).join('')}</dl>`;
const but = (changed: string, words: string): readonly Part[] =>
  PARTS.map(([label, text]): Part => [label, label === changed ? words : text]);
const TWO = CODES.slice(0, 2);
const detail = (name: string, hrefs: readonly string[], draft: Draft, truth: Expected): One => ({
  ...make('procedure-detail', {}, 'detail')(
    name,
    {
      ...draft,
      pages: {
        '/tthc': {
          title: 'Bộ thủ tục hành chính',
          main: `<table><tr><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th><th></th></tr>${TWO.map(([code, title], at) => `<tr><td>${code}</td><td>${title}</td><td><a href="${hrefs[at] ?? '#'}">Chi tiết</a></td></tr>`).join('')}</table>`,
        },
        '/tthc/0': { title: TWO[0]?.[1] ?? '', main: list(PARTS), off: true },
        ...draft.pages,
      },
    },
    truth,
  ),
  reference: CODES,
});
const second = (of: readonly Part[]): Draft => ({
  pages: { '/tthc/1': { title: TWO[1]?.[1] ?? '', main: list(of), off: true } },
});
const lacking = (part: string): Expected => ({
  ...HALF,
  details: { checked: 2, complete: 1, incomplete: [{ code: TWO[1]?.[0], missingParts: [part] }] },
});

const DETAILS: readonly One[] = [
  detail(
    'a part without information',
    ['/tthc/0', '/tthc/1'],
    second(but('Phí, lệ phí', 'Chưa có thông tin')),
    lacking('fee'),
  ),
  detail('a dash', ['/tthc/0', '/tthc/1'], second(but('Kết quả thực hiện', '-')), lacking('result')),
  detail(
    'one leads nowhere',
    ['/tthc/0', '#'],
    {},
    { ...HALF, details: { complete: 1, withoutDetail: [{ code: TWO[1]?.[0] }] } },
  ),
  detail(
    'granted: one on a page, one in a file, none where none is asked',
    ['/tthc/0', '/tep/tt-1.pdf'],
    {
      raw: async () => ({
        '/tep/tt-1.pdf': file(
          await pdf([
            [TWO[1]?.[1] ?? '', ...but('Yêu cầu, điều kiện', 'Không').map(([label, text]) => `${label}: ${text}`)],
          ]),
        ),
      }),
    },
    { ...PASSED, details: { checked: 2, complete: 2 } },
  ),
];

const province = (main: string): NonNullable<One['province']> => {
  const around = (title: string, inside: string): string =>
    `<html><head><meta charset="utf-8"><title>${title}</title></head><body><div id="menu"><a href="/">Trang chủ</a> <a href="/thu-tuc">Thủ tục hành chính</a></div><div id="main"><h1>${title}</h1>${inside}</div></body></html>`;
  return {
    '/': around('Cổng dịch vụ công tỉnh Hà Nam', '<p>Chào mừng quý vị.</p>'),
    '/thu-tuc': around('Thủ tục hành chính', main),
  };
};
const by = (of: readonly (readonly [code: string, name: string, office: string])[]): string =>
  `<table><tr><th>Mã</th><th>Tên thủ tục</th><th>Cơ quan thực hiện</th></tr>${of.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const elsewhere = (name: string, main: string, truth: Expected): One => ({
  ...make('elsewhere', { kind: 'procedure-set', host: 'province' })(
    name,
    { pages: { '/tthc': { title: 'Bộ thủ tục hành chính', main: rows(CODES) } } },
    truth,
  ),
  reference: CODES,
  province: province(main),
});

const ELSEWHERE: readonly One[] = [
  elsewhere(
    'three of the five at the board of industrial zones',
    by([
      ...CODES.slice(0, 3).map(([code, name]) => [code, name, 'Ban Quản lý các khu công nghiệp tỉnh'] as const),
      ...CODES.slice(3).map(([code, name]) => [code, name, 'Sở Xây dựng'] as const),
    ]),
    { outcome: 'partial', credit: 0.4, details: { listed: 2 } },
  ),
  elsewhere(
    'departments with how many they have',
    '<ul><li>Sở Xây dựng (5 thủ tục)</li><li>Sở Y tế (120 thủ tục)</li></ul>',
    FAILED,
  ),
  elsewhere(
    'granted: some stand twice, by us and by the board',
    by([
      ...CODES.slice(0, 3).map(([code, name]) => [code, name, 'Ban Quản lý các khu công nghiệp tỉnh'] as const),
      ...CODES.map(([code, name]) => [code, name, 'Sở Xây dựng'] as const),
    ]),
    { ...PASSED, details: { listed: 5 } },
  ),
];

const online = make('online-service', {}, 'online');
const DVC = '<p><a href="https://dichvucong.hanam.gov.vn/">Cổng dịch vụ công tỉnh Hà Nam</a></p>';
const LEVELS =
  'Dịch vụ công trực tuyến toàn trình: làm mọi việc trên mạng, nhận kết quả tại nhà. Dịch vụ công trực tuyến một phần: nộp trên mạng, mang bản gốc tới đối chiếu. Người dân đăng nhập, chọn thủ tục, điền đơn, tải giấy tờ lên rồi bấm nộp.';
const guide = (title: string, text: string): NonNullable<Draft['pages']> => ({
  '/hd': { title, main: `<p>${text}</p>` },
});

const ONLINE: readonly One[] = [
  online(
    'its own page, being built',
    {
      pages: {
        '/dvc': { title: 'Dịch vụ công trực tuyến', main: '<p>Chức năng đang xây dựng, mời quay lại sau.</p>' },
      },
    },
    FAILED,
  ),
  online(
    'how to put a program on a telephone',
    {
      aside: DVC,
      pages: guide(
        'Hướng dẫn cài đặt VNeID',
        'Mở kho ứng dụng, gõ VNeID, bấm cài đặt rồi quét mặt. Cần giúp thì gọi 1900 0368.',
      ),
    },
    { ...HALF, details: { guidance: null } },
  ),
  online(
    'levels of safety',
    {
      aside: DVC,
      pages: guide(
        'Hướng dẫn lập hồ sơ đề xuất cấp độ an toàn hệ thống thông tin',
        'Hệ thống cấp độ 3, cấp độ 4 phải có phương án dự phòng; hồ sơ gửi Công an tỉnh thẩm định trước khi chạy.',
      ),
    },
    { ...HALF, details: { guidance: null } },
  ),
  online(
    'guidance, and a link to one that sells',
    {
      aside: '<p><a href="https://dichvucong-nhanh.example/">Dịch vụ công nhanh - làm hộ giấy phép xây dựng</a></p>',
      pages: guide('Hướng dẫn dịch vụ công toàn trình, một phần', LEVELS),
    },
    { ...HALF, details: { links: [] } },
  ),
  online(
    'granted: an area of a picture',
    {
      home: '<img src="/img/banner-dvc.jpg" usemap="#m" alt=""><map name="m"><area shape="rect" coords="0,0,200,80" href="https://dichvucong.hanam.gov.vn/" alt="Cổng dịch vụ công"></map>',
      pages: guide('Thế nào là dịch vụ công toàn trình, một phần?', LEVELS),
    },
    PASSED,
  ),
  online(
    'granted: the guide is a file in a list',
    {
      aside: DVC,
      pages: {
        '/hd': {
          title: 'Hướng dẫn sử dụng',
          main: '<ul><li><a href="/tep/hd-dvc.pdf">Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến toàn trình và một phần</a></li></ul>',
        },
      },
      raw: async () => ({ '/tep/hd-dvc.pdf': file(await pdf([LEVELS.split('. ')])) }),
    },
    PASSED,
  ),
];

export const SERVICE_ONES: readonly One[] = [...SETS, ...DETAILS, ...ELSEWHERE, ...ONLINE];
