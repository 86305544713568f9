/** A third lot of procedure pages, set out as word processors, forms and templates of decisions do. */

import { nuxt } from '../unseen-17/frames.ts';
import { BACNINH, BINHDINH, type Department, HUNGYEN, SONLA, type One } from '../unseen-17/one.ts';

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
interface Detail {
  readonly code: string;
  readonly name: string;
  readonly body: string;
  readonly missing: readonly Part[];
}

/** Labels as the decisions of chairmen print them. */
const OFFICIAL: readonly (readonly [Part, string, string])[] = [
  [
    'steps',
    'Trình tự thực hiện',
    'Tổ chức nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh; Sở thẩm tra và trình Chủ tịch UBND tỉnh.',
  ],
  ['method', 'Cách thức thực hiện', 'Trực tiếp, trực tuyến hoặc bưu chính công ích'],
  ['dossier', 'Thành phần, số lượng hồ sơ', 'Tờ trình, danh sách, bản sao quyết định; 01 bộ'],
  ['deadline', 'Thời hạn giải quyết thủ tục hành chính', '15 ngày'],
  ['applicants', 'Đối tượng thực hiện thủ tục hành chính', 'Tổ chức'],
  ['authority', 'Cơ quan giải quyết thủ tục hành chính', 'Sở Nội vụ'],
  ['result', 'Kết quả thực hiện thủ tục hành chính', 'Quyết định hành chính'],
  ['fee', 'Phí, lệ phí (nếu có)', 'Không'],
  ['form', 'Tên mẫu đơn, mẫu tờ khai (nếu có và đề nghị đính kèm ngay sau thủ tục)', 'Không'],
  ['conditions', 'Yêu cầu, điều kiện thực hiện thủ tục hành chính (nếu có)', 'Không'],
  ['legalBasis', 'Căn cứ pháp lý của thủ tục hành chính', 'Luật Thi đua, khen thưởng năm 2022'],
];
const without = (...parts: readonly Part[]) => OFFICIAL.filter(([part]) => !parts.includes(part));
const saying = (part: Part, value: string) =>
  OFFICIAL.map(([one, label, old]) => [one, label, one === part ? value : old] as const);
const draw = (
  rows: readonly (readonly [Part, string, string])[],
  one: (label: string, value: string, at: number) => string,
): string => rows.map(([, label, value], at) => one(label, value, at)).join('');

const HOME: readonly Detail[] = [
  {
    code: '1.020001',
    name: 'Thủ tục tặng danh hiệu Tập thể lao động xuất sắc',
    missing: [],
    body: `<pre>${draw(OFFICIAL, (label, value, at) => `${at + 1}. ${label}:\n${value}\n`)}</pre>`,
  },
  {
    code: '1.020002',
    name: 'Thủ tục tặng danh hiệu Chiến sĩ thi đua cấp tỉnh',
    missing: ['fee'],
    body: `<table><tr><td>${draw(without('fee'), (label, value, at) => `${at + 1}. ${label}<br>- ${value}<br>`)}</td></tr></table>`,
  },
  {
    code: '1.020003',
    name: 'Thủ tục tặng Cờ thi đua của Uỷ ban nhân dân tỉnh',
    missing: ['method'],
    body: `<table><tr><th>Nội dung</th><th>Chi tiết</th></tr>${draw(saying('method', '&nbsp;'), (label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table>`,
  },
  {
    code: '1.020004',
    name: 'Thủ tục công nhận ban vận động thành lập hội',
    missing: [],
    body: `<div class="accordion">${draw(OFFICIAL, (label, value, at) => `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" data-bs-target="#a${at}">${label}</button></h2><div id="a${at}" class="accordion-collapse collapse"><div class="accordion-body">${value}</div></div></div>`)}</div>`,
  },
  {
    code: '1.020005',
    name: 'Thủ tục thành lập hội',
    missing: ['result'],
    body: `<div class="toc"><b>Mục lục</b><ul>${draw(OFFICIAL, (label, _, at) => `<li><a href="#p${at}">${label}</a></li>`)}</ul></div>${draw(saying('result', ''), (label, value, at) => `<h3 id="p${at}">${label}</h3><p>${value}</p>`)}`,
  },
  {
    code: '1.020006',
    name: 'Thủ tục phê duyệt điều lệ hội',
    missing: [],
    body: draw(
      saying('steps', '<img src="/i/luu-do.png" width="700" height="900">'),
      (label, value) => `<h4>${label}</h4><div>${value}</div>`,
    ),
  },
  {
    code: '1.020007',
    name: 'Thủ tục chia, tách hội',
    missing: ['legalBasis'],
    body: draw(saying('legalBasis', '(chưa có)'), (label, value) => `<div>${label}</div><div>${value}</div>`),
  },
  {
    code: '1.020008',
    name: 'Thủ tục đổi tên hội',
    missing: ['applicants'],
    body: `<ul>${draw(without('applicants'), (label, value) => `<li><b>${label}</b><ul><li>${value}</li></ul></li>`)}</ul>`,
  },
  {
    code: '1.020009',
    name: 'Thủ tục hội tự giải thể',
    missing: ['form'],
    body: draw(
      saying('form', 'Đang chờ cập nhật'),
      (label, value) =>
        `<p><i class="fa fa-check"></i> <span style="font-weight:bold">${label}</span></p><p style="margin-left:20px">${value}</p>`,
    ),
  },
  {
    code: '1.020010',
    name: 'Thủ tục báo cáo tổ chức đại hội',
    missing: [],
    body: `<table>${draw([...without('legalBasis')], (label, value, at) => `<tr><td>${at + 1}</td><td><strong>${label}:</strong></td><td>${value}</td></tr>`)}<tr><td>11</td><td><strong>Căn cứ pháp lý của thủ tục hành chính:</strong></td><td><a href="https://vbpl.vn/1">Nghị định số 45/2010/NĐ-CP</a><br><a href="https://vbpl.vn/2">Nghị định số 33/2012/NĐ-CP</a></td></tr></table>`,
  },
  {
    code: '1.020011',
    name: 'Thủ tục cho phép hội đặt văn phòng đại diện',
    missing: ['conditions', 'deadline'],
    body: `<table>${draw(without('conditions', 'deadline').slice(0, 5), (label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table><p>&nbsp;</p><table>${draw(without('conditions', 'deadline').slice(5), (label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table>`,
  },
  {
    code: '1.020012',
    name: 'Thủ tục cấp giấy phép thành lập quỹ',
    missing: [],
    body: draw(
      OFFICIAL,
      (label, value, at) =>
        `<p class="MsoNormal"><b><i><span lang="VI">${'abcdefghijk'[at]}) ${label}:</span></i></b><span lang="VI"> ${value}.</span></p>`,
    ),
  },
];

const FREE: readonly Detail[] = [
  {
    code: '2.020001',
    name: 'Công nhận sáng kiến cấp tỉnh',
    missing: [],
    body: [
      ['Các bước thực hiện', 'Gửi đơn; hội đồng chấm; công bố.'],
      ['Hình thức nộp hồ sơ', 'Trực tiếp'],
      ['Hồ sơ bao gồm', 'Đơn, bản mô tả'],
      ['Thời hạn xử lý', '60 ngày'],
      ['Đối tượng áp dụng', 'Tác giả sáng kiến'],
      ['Đơn vị giải quyết', 'Sở Khoa học và Công nghệ'],
      ['Kết quả trả', 'Giấy chứng nhận sáng kiến'],
      ['Chi phí', 'Miễn phí'],
      ['Biểu mẫu', 'Mẫu đơn số 1'],
      ['Điều kiện', 'Có tính mới trong tỉnh'],
      ['Quy định pháp luật', 'Nghị định 13/2012/NĐ-CP'],
    ]
      .map(([label, value]) => `<h3>${label}</h3><p>${value}</p>`)
      .join(''),
  },
  {
    code: '2.020002',
    name: 'Cấp chứng chỉ nhân viên bức xạ',
    missing: ['fee'],
    body: `<table><tr><td><b>Tên thủ tục</b></td><td>Cấp chứng chỉ nhân viên bức xạ</td></tr><tr><td><b>Trình tự thực hiện</b></td><td>Bước 1: nộp.<br>Bước 2: nhận.</td></tr><tr><td><b>Cách thức thực hiện</b></td><td><table><tr><td>Hình thức</td><td>Thời hạn</td><td>Phí</td></tr><tr><td>Trực tiếp</td><td>10 ngày</td><td></td></tr></table></td></tr><tr><td><b>Thành phần hồ sơ</b></td><td><table><tr><td>Đơn theo mẫu</td><td><a href="/m.doc">Mẫu 07.doc</a></td></tr></table></td></tr><tr><td><b>Đối tượng</b></td><td>Cá nhân</td></tr><tr><td><b>Cơ quan thực hiện</b></td><td>Sở</td></tr><tr><td><b>Kết quả</b></td><td>Chứng chỉ</td></tr><tr><td><b>Mẫu đơn</b></td><td>Mẫu 07</td></tr><tr><td><b>Yêu cầu, điều kiện</b></td><td>Có chứng nhận đào tạo</td></tr><tr><td><b>Căn cứ pháp lý</b></td><td>Luật Năng lượng nguyên tử</td></tr></table>`,
  },
  {
    code: '2.020003',
    name: 'Đăng ký dấu hiệu kiểm định',
    missing: ['deadline'],
    body: `<h3>Trường hợp 1: đăng ký lần đầu</h3><p><b>Thành phần hồ sơ:</b> đơn, ảnh mẫu dấu</p><h3>Trường hợp 2: đăng ký lại</h3><p><b>Thành phần hồ sơ:</b> đơn</p><h3>Thông tin chung</h3><p><b>Trình tự:</b> nộp và nhận tại bộ phận một cửa</p><p><b>Cách thức:</b> trực tiếp</p><p><b>Thời hạn:</b> </p><p><b>Đối tượng:</b> tổ chức kiểm định</p><p><b>Cơ quan thực hiện:</b> Chi cục</p><p><b>Kết quả:</b> thông báo</p><p><b>Lệ phí:</b> 0 đồng</p><p><b>Mẫu đơn:</b> Phụ lục 2</p><p><b>Điều kiện:</b> Không quy định.</p><p><b>Căn cứ pháp lý:</b> Thông tư 24/2013/TT-BKHCN</p>`,
  },
  {
    code: '2.020004',
    name: 'Cung cấp thông tin khoa học và công nghệ',
    missing: ['authority', 'result'],
    body: `<div class="info-grid">${[
      ['Mã thủ tục', '2.020004'],
      ['Cấp thực hiện', 'Cấp tỉnh'],
      ['Loại thủ tục', 'TTHC được luật giao quy định chi tiết'],
      ['Lĩnh vực', 'Hoạt động khoa học và công nghệ'],
      ['Trình tự thực hiện', 'Nộp phiếu, nhận tài liệu'],
      ['Cách thức thực hiện', 'Trực tuyến'],
      ['Thành phần hồ sơ', 'Phiếu yêu cầu'],
      ['Đối tượng thực hiện', 'Công dân Việt Nam'],
      ['Thời hạn giải quyết', '3 Ngày làm việc'],
      ['Lệ phí', '30.000 đồng/lần'],
      ['Mẫu đơn, tờ khai', 'Phiếu số 1'],
      ['Yêu cầu, điều kiện', 'Không'],
      ['Căn cứ pháp lý', 'Nghị định 11/2014/NĐ-CP'],
      ['Địa chỉ tiếp nhận', 'Bộ phận một cửa của Sở'],
    ]
      .map(
        ([label, value]) => `<div class="cell"><span class="k">${label}</span> <span class="v">${value}</span></div>`,
      )
      .join('')}</div>`,
  },
  {
    code: '2.020005',
    name: 'Hỗ trợ doanh nghiệp đổi mới công nghệ',
    missing: [],
    body: `<p><strong>Trình tự thực hiện</strong>: Doanh nghiệp gửi phiếu đề nghị; hội đồng xét; Sở ký hợp đồng hỗ trợ. <strong>Cách thức thực hiện</strong>: nộp trực tiếp. <strong>Thành phần hồ sơ</strong>: phiếu, thuyết minh. <strong>Thời hạn giải quyết</strong>: 30 ngày. <strong>Đối tượng thực hiện</strong>: doanh nghiệp. <strong>Cơ quan thực hiện</strong>: Sở. <strong>Kết quả thực hiện</strong>: hợp đồng. <strong>Phí</strong>: không. <strong>Mẫu đơn</strong>: mẫu 1. <strong>Yêu cầu</strong>: không. <strong>Căn cứ pháp lý</strong>: Quyết định của UBND tỉnh.</p>`,
  },
  {
    code: '2.020006',
    name: 'Xác nhận nhiệm vụ khoa học đã nghiệm thu',
    missing: ['dossier', 'form'],
    body: `<div class="tabs"><input type="radio" name="t" id="t1"><label for="t1">Trình tự thực hiện</label><div class="panel">Nộp, nhận.</div><input type="radio" name="t" id="t2"><label for="t2">Cách thức thực hiện</label><div class="panel">Trực tiếp</div><input type="radio" name="t" id="t3"><label for="t3">Thành phần hồ sơ</label><div class="panel"></div><input type="radio" name="t" id="t4"><label for="t4">Thời hạn giải quyết</label><div class="panel">7 ngày</div><input type="radio" name="t" id="t5"><label for="t5">Đối tượng thực hiện</label><div class="panel">Tổ chức chủ trì</div><input type="radio" name="t" id="t6"><label for="t6">Cơ quan thực hiện</label><div class="panel">Sở</div><input type="radio" name="t" id="t7"><label for="t7">Kết quả thực hiện</label><div class="panel">Văn bản xác nhận</div><input type="radio" name="t" id="t8"><label for="t8">Phí, lệ phí</label><div class="panel">Không thu phí</div><input type="radio" name="t" id="t9"><label for="t9">Yêu cầu, điều kiện</label><div class="panel">Không</div><input type="radio" name="t" id="t10"><label for="t10">Căn cứ pháp lý</label><div class="panel">Luật Khoa học và công nghệ</div></div>`,
  },
];

function of(id: string, department: Department, rows: readonly Detail[]): One {
  const { frame } = department;
  const menu = [['Thủ tục hành chính', '/tthc']] as const;
  return {
    id,
    of: department,
    asked: { kind: 'procedure-detail' },
    pages: {
      '/': frame('Trang chủ', '<p>Chào mừng quý vị đến với trang thông tin.</p>', { menu }),
      '/tthc': frame(
        'Thủ tục hành chính',
        `<h3>Danh mục thủ tục hành chính</h3>${rows.map(({ code, name }) => `<div class="tt"><p><b>${code}</b></p><p><a href="/tthc/${code}.html">${name}</a></p></div>`).join('')}`,
        { menu },
      ),
      ...Object.fromEntries(rows.map(({ code, name, body }) => [`/tthc/${code}.html`, frame(name, body, { menu })])),
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
  of('parts as decisions print them', BINHDINH, HOME),
  of('parts in free words', SONLA, FREE),
  of('the same in another frame', { ...HUNGYEN, frame: nuxt }, FREE),
  of('decisions in a vendor’s frame', BACNINH, HOME),
];
