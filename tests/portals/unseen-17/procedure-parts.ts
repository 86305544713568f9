/** Twenty-two procedure pages, each set out in its own manner, and the parts that a reader misses. */

import type { One } from './one.ts';
import { BACNINH, NGHEAN } from './one.ts';

type Part =
  | 'steps'
  | 'method'
  | 'dossier'
  | 'deadline'
  | 'applicants'
  | 'authority'
  | 'result'
  | 'fee'
  | 'form'
  | 'conditions'
  | 'legalBasis';
type Row = readonly [part: Part, label: string, value: string];

const FULL: readonly Row[] = [
  ['steps', 'Trình tự thực hiện', 'Bước 1: Cá nhân nộp hồ sơ. Bước 2: Sở xem xét, trả lời bằng văn bản.'],
  ['method', 'Cách thức thực hiện', 'Nộp trực tiếp hoặc qua dịch vụ bưu chính'],
  ['dossier', 'Thành phần hồ sơ', 'Đơn đề nghị; bản sao giấy tờ liên quan; 01 bộ'],
  ['deadline', 'Thời hạn giải quyết', '10 ngày làm việc kể từ ngày nhận đủ hồ sơ'],
  ['applicants', 'Đối tượng thực hiện', 'Tổ chức, cá nhân'],
  ['authority', 'Cơ quan thực hiện', 'Phòng chuyên môn của Sở'],
  ['result', 'Kết quả thực hiện', 'Giấy chứng nhận'],
  ['fee', 'Phí, lệ phí', 'Không'],
  ['form', 'Tên mẫu đơn, mẫu tờ khai', 'Mẫu số 02 ban hành kèm theo Thông tư'],
  ['conditions', 'Yêu cầu, điều kiện thực hiện', 'Không có'],
  ['legalBasis', 'Căn cứ pháp lý', 'Luật chuyên ngành và nghị định hướng dẫn'],
];
const but = (...left: readonly Part[]): readonly Row[] => FULL.filter(([part]) => !left.includes(part));
const emptied = (...parts: readonly Part[]): readonly Row[] =>
  FULL.map(([part, label, value]) => [part, label, parts.includes(part) ? '' : value]);
const said = (part: Part, value: string): readonly Row[] =>
  FULL.map(([one, label, old]) => [one, label, one === part ? value : old]);
const called = (names: Partial<Record<Part, string>>, rows = FULL): readonly Row[] =>
  rows.map(([part, label, value]) => [part, names[part] ?? label, value]);
const each = (rows: readonly Row[], draw: (label: string, value: string, at: number) => string): string =>
  rows.map(([, label, value], at) => draw(label, value, at)).join('');

interface Detail {
  readonly code: string;
  readonly name: string;
  readonly body: string;
  readonly missing: readonly Part[];
}

const national = (form: string, fee: string, deadline: string): string =>
  `<h3>Trình tự thực hiện</h3><div><p>Nộp hồ sơ tại bộ phận một cửa, nhận kết quả theo giấy hẹn.</p></div><h3>Cách thức thực hiện</h3><table><thead><tr><th>Hình thức nộp</th><th>Thời hạn giải quyết</th><th>Phí, lệ phí</th><th>Mô tả</th></tr></thead><tbody><tr><td>Trực tiếp</td><td>${deadline}</td><td>${fee}</td><td>Giờ hành chính</td></tr><tr><td>Trực tuyến</td><td>${deadline}</td><td>${fee}</td><td></td></tr></tbody></table><h3>Thành phần hồ sơ</h3><table><tr><th>Tên giấy tờ</th><th>Mẫu đơn, tờ khai</th><th>Số lượng</th></tr><tr><td>Đơn đề nghị</td><td>${form}</td><td>Bản chính: 1</td></tr></table><h3>Đối tượng thực hiện</h3><p>Doanh nghiệp</p><h3>Cơ quan thực hiện</h3><p>Sở Kế hoạch và Đầu tư</p><h3>Cơ quan có thẩm quyền</h3><p>Không có thông tin</p><h3>Kết quả thực hiện</h3><p>Giấy chứng nhận đăng ký</p><h3>Căn cứ pháp lý</h3><table><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th></tr><tr><td>01/2021/NĐ-CP</td><td>Về đăng ký doanh nghiệp</td><td>04-01-2021</td></tr></table><h3>Yêu cầu, điều kiện thực hiện</h3><p>Không</p>`;

const DETAILS: readonly Detail[] = [
  {
    code: '1.010001',
    name: 'Đề nghị ghi nhận tổ chức giám định tư pháp',
    missing: [],
    body: national('<a href="/f/mau1.docx">Mau1.docx</a>', 'Lệ phí: 50.000 đồng', '3 ngày làm việc'),
  },
  {
    code: '1.010002',
    name: 'Thành lập chi nhánh của hợp tác xã',
    missing: ['form'],
    body: national('', 'Không', '3 ngày'),
  },
  {
    code: '1.010003',
    name: 'Giải thể tự nguyện hợp tác xã',
    missing: ['fee'],
    body: national('<a href="/f/mau3.docx">Mau3.docx</a>', '', '5 ngày'),
  },
  {
    code: '1.010004',
    name: 'Chấp thuận chủ trương đầu tư của nhà đầu tư',
    missing: [],
    body: `<table><tr>${each(FULL, (label) => `<th>${label}</th>`)}</tr><tr>${each(FULL, (_, value) => `<td>${value}</td>`)}</tr></table>`,
  },
  {
    code: '1.010005',
    name: 'Điều chỉnh dự án đầu tư đã được chấp thuận',
    missing: ['result'],
    body: `<table><tr>${each(emptied('result'), (label) => `<th>${label}</th>`)}</tr><tr>${each(emptied('result'), (_, value) => `<td>${value}</td>`)}</tr></table>`,
  },
  {
    code: '1.010006',
    name: 'Ngừng hoạt động của dự án đầu tư',
    missing: ['conditions'],
    body: each(
      but('conditions'),
      (label, value, at) => `<details${at === 0 ? ' open' : ''}><summary>${label}</summary><p>${value}</p></details>`,
    ),
  },
  {
    code: '1.010007',
    name: 'Đổi giấy chứng nhận đăng ký đầu tư',
    missing: ['authority'],
    body: `<p>${each(but('authority'), (label, value, at) => `<strong>${at + 1}. ${label}</strong><br>${value}<br>`)}</p>`,
  },
  {
    code: '1.010008',
    name: 'Gia hạn thời hạn hoạt động của dự án',
    missing: [],
    body: each(FULL, (label, value) => `<h4>${label.toUpperCase()}</h4><div>${value}</div>`),
  },
  {
    code: '1.010009',
    name: 'Cấp lại giấy chứng nhận đăng ký đầu tư',
    missing: ['method'],
    body: each(but('method'), (label, value, at) => `<p>${String.fromCharCode(97 + at)}) ${label}: ${value}.</p>`),
  },
  {
    code: '1.010010',
    name: 'Nộp lại giấy chứng nhận đăng ký đầu tư',
    missing: ['deadline'],
    body: each(but('deadline'), (label, value) => `<h4>${label}: ${value}</h4>`),
  },
  {
    code: '1.010011',
    name: 'Hiệu đính thông tin về dự án đầu tư',
    missing: [],
    body: each(
      called({
        deadline: 'Thời gian giải quyết',
        authority: 'Cơ quan trực tiếp thực hiện TTHC',
        fee: 'Lệ phí (nếu có)',
        legalBasis: 'Cơ sở pháp lý',
        applicants: 'Đối tượng thực hiện thủ tục hành chính',
        conditions: 'Điều kiện thực hiện (nếu có)',
      }),
      (label, value) =>
        `<div class="row"><div class="col-sm-3">${label}</div><div class="col-sm-9">${value}</div></div>`,
    ),
  },
  {
    code: '1.010012',
    name: 'Thực hiện hoạt động đầu tư theo hình thức góp vốn',
    missing: ['authority'],
    body: each(
      called({ authority: 'Cơ quan phối hợp' }),
      (label, value) =>
        `<div class="row"><div class="col-sm-3">${label}</div><div class="col-sm-9">${value}</div></div>`,
    ),
  },
  {
    code: '1.010013',
    name: 'Thành lập văn phòng điều hành của nhà đầu tư',
    missing: ['fee'],
    body: `<table>${each(said('fee', '-'), (label, value) => `<tr><td>${label}</td><td>:</td><td>${value}</td></tr>`)}</table>`,
  },
  {
    code: '1.010014',
    name: 'Chấm dứt hoạt động văn phòng điều hành',
    missing: ['form', 'legalBasis'],
    body: `<table><tr><td rowspan="4">Thông tin chung</td>${each(FULL.slice(0, 1), (label, value) => `<td>${label}</td><td>${value}</td>`)}</tr>${each(FULL.slice(1, 4), (label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`)}<tr><td rowspan="5">Chi tiết</td>${each(FULL.slice(4, 5), (label, value) => `<td>${label}</td><td>${value}</td>`)}</tr>${each([...FULL.slice(5, 8), ...FULL.slice(9, 10)], (label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table>`,
  },
  {
    code: '1.010015',
    name: 'Hỗ trợ tư vấn cho doanh nghiệp nhỏ và vừa',
    missing: ['dossier'],
    body: `<table>${[
      [0, 1],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
    ]
      .map(
        ([a = 0, b = 0]) =>
          `<tr><th>${FULL[a]?.[1]}</th><td>${FULL[a]?.[2]}</td><th>${FULL[b]?.[1]}</th><td>${FULL[b]?.[2]}</td></tr>`,
      )
      .join('')}</table>`,
  },
  {
    code: '1.010016',
    name: 'Thông báo thành lập quỹ đầu tư khởi nghiệp',
    missing: [],
    body: each(FULL, (label, value) => `<fieldset><legend>${label}</legend>${value}</fieldset>`),
  },
  {
    code: '1.010017',
    name: 'Thông báo giải thể quỹ đầu tư khởi nghiệp',
    missing: ['steps'],
    body: each(emptied('steps'), (label, value, at) => `<p>(${at + 1}) <i>${label}</i></p><p>${value}</p>`),
  },
  {
    code: '1.010018',
    name: 'Thông báo tăng vốn góp của quỹ đầu tư',
    missing: ['result', 'deadline'],
    body: each(
      said(
        'steps',
        'Bước 1: nộp hồ sơ. Bước 2: Sở trả kết quả thực hiện theo thời hạn giải quyết ghi trên giấy hẹn.',
      ).filter(([part]) => part !== 'result' && part !== 'deadline'),
      (label, value) => `<h3>${label}</h3><p>${value}</p>`,
    ),
  },
  {
    code: '1.010019',
    name: 'Đề nghị hưởng hỗ trợ đào tạo khởi sự kinh doanh',
    missing: [],
    body: each(FULL, (label, value) => `<p><b>* ${label}</b></p><p>${value}</p>`).normalize('NFD'),
  },
  {
    code: '1.010020',
    name: 'Đăng ký kế hoạch sử dụng vốn ưu đãi',
    missing: ['form'],
    body: `<ul>${each(said('form', 'Đang cập nhật'), (label, value) => `<li><span class="lb">${label}</span><span class="vl">${value}</span></li>`)}</ul>`,
  },
  {
    code: '1.010021',
    name: 'Thẩm định báo cáo nghiên cứu tiền khả thi',
    missing: [],
    body: `<div class="tab"><button class="tablinks" onclick="mo(event,'a')">Thông tin</button><button class="tablinks" onclick="mo(event,'b')">Hồ sơ</button></div><div id="a" class="tabcontent">${each(but('dossier', 'form'), (label, value) => `<p><u>${label}</u>: ${value}</p>`)}</div><div id="b" class="tabcontent" style="display:none"><p><u>Thành phần hồ sơ</u>: tờ trình, báo cáo; <u>số lượng</u>: 10 bộ</p><p><u>Mẫu đơn</u>: <a href="/f/m21.doc"><img src="/i/doc.gif" alt=""></a></p></div>`,
  },
  {
    code: '1.010022',
    name: 'Lựa chọn nhà đầu tư thực hiện dự án',
    missing: ['applicants'],
    body: `<h3>Nội dung thủ tục</h3>${each(but('applicants'), (label, value) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`)}<h3>Thủ tục liên quan</h3><ul><li><a href="/tthc/1.010023">Đối tượng thực hiện đấu thầu qua mạng</a></li></ul>`,
  },
];

const listed = (rows: readonly Detail[]): string =>
  `<p>Danh mục thủ tục hành chính thuộc thẩm quyền của Sở</p><table border="1"><tr><td>STT</td><td>Mã thủ tục</td><td>Tên thủ tục hành chính</td></tr>${rows.map(({ code, name }, at) => `<tr><td>${at + 1}</td><td>${code}</td><td><a href="/tthc/${code}">${name}</a></td></tr>`).join('')}</table>`;

function of(id: string, department: typeof BACNINH, rows: readonly Detail[]): One {
  const { frame } = department;
  const menu = [['Thủ tục hành chính', '/tthc']] as const;
  return {
    id,
    of: department,
    asked: { kind: 'procedure-detail' },
    pages: {
      '/': frame('Trang chủ', '<p>Chào mừng quý vị đến với trang thông tin.</p>', { menu }),
      '/tthc': frame('Thủ tục hành chính', listed(rows), { menu }),
      ...Object.fromEntries(
        rows.map(({ code, name, body }) => [
          `/tthc/${code}`,
          frame(name, `<p>Mã thủ tục: ${code}</p>${body}`, { menu }),
        ]),
      ),
    },
    outcome: 'partial',
    details: {
      checked: rows.length,
      complete: rows.filter(({ missing }) => missing.length === 0).length,
      incomplete: rows
        .filter(({ missing }) => missing.length > 0)
        .map(({ code, missing }) => ({ code, missingParts: missing })),
      withoutDetail: [],
    },
  };
}

export const PARTS: readonly One[] = [
  of('parts, first half', BACNINH, DETAILS.slice(0, 11)),
  of('parts, second half', NGHEAN, DETAILS.slice(11)),
];
