/** The procedures of the Nghệ An department: what the reference says, what its portal and the province's portal list. */

import type { Pages } from './kit.ts';

export interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  /** Parts whose row is not there, and parts whose row stands empty. */
  readonly without?: readonly string[];
  readonly empty?: readonly string[];
}

const RADIATION = 'An toàn bức xạ và hạt nhân';
const STANDARDS = 'Tiêu chuẩn đo lường chất lượng';
const SCIENCE = 'Hoạt động khoa học và công nghệ';

function procedure(code: string, name: string, field: string, faults: Partial<Procedure> = {}): Procedure {
  return { code: `${code}.000.00.00.H41`, name, field, ...faults };
}

const ACTIVE: readonly Procedure[] = [
  procedure('1.001786', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu của tổ chức khoa học và công nghệ', SCIENCE, {
    empty: ['fee'],
  }),
  procedure(
    '1.001770',
    'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
    SCIENCE,
    { without: ['deadline', 'authority'] },
  ),
  procedure(
    '1.001716',
    'Cấp Giấy chứng nhận hoạt động lần đầu cho chi nhánh, văn phòng đại diện của tổ chức khoa học và công nghệ',
    SCIENCE,
  ),
  procedure(
    '1.001693',
    'Thay đổi nội dung Giấy chứng nhận hoạt động của chi nhánh, văn phòng đại diện của tổ chức khoa học và công nghệ',
    SCIENCE,
  ),
  procedure('2.001525', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ', SCIENCE),
  procedure(
    '2.001143',
    'Đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ cấp tỉnh sử dụng ngân sách nhà nước',
    SCIENCE,
  ),
  procedure(
    '2.002385',
    'Cấp giấy phép tiến hành công việc bức xạ - Sử dụng thiết bị X-quang chẩn đoán trong y tế',
    RADIATION,
  ),
  procedure(
    '2.002380',
    'Gia hạn giấy phép tiến hành công việc bức xạ - Sử dụng thiết bị X-quang chẩn đoán trong y tế',
    RADIATION,
  ),
  procedure(
    '2.002382',
    'Sửa đổi giấy phép tiến hành công việc bức xạ - Sử dụng thiết bị X-quang chẩn đoán trong y tế',
    RADIATION,
  ),
  procedure('2.002379', 'Cấp chứng chỉ nhân viên bức xạ', RADIATION),
  procedure('1.000449', 'Công bố sử dụng dấu định lượng', STANDARDS),
  procedure('1.000438', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng', STANDARDS),
];
const MISSING: readonly Procedure[] = [
  procedure('1.008379', 'Yêu cầu hỗ trợ từ Quỹ phát triển khoa học và công nghệ của tỉnh', SCIENCE),
  procedure('2.000212', 'Công bố hợp chuẩn dựa trên kết quả chứng nhận hợp chuẩn của tổ chức chứng nhận', STANDARDS),
];
const ABOLISHED = procedure(
  '1.001747',
  'Cấp lại Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
  SCIENCE,
);
const UNKNOWN = procedure('1.009999', 'Đánh giá đồng thời đưa vào sử dụng sản phẩm đo lường nhóm 2', STANDARDS);

const ROWS: readonly (readonly [string, string, string])[] = [
  [
    'steps',
    'Trình tự thực hiện',
    '<p class="MsoNormal">- Bước 1: Tổ chức, cá nhân chuẩn bị hồ sơ và nộp tại quầy số 12.<o:p></o:p></p><p class="MsoNormal">- Bước 2: Công chức kiểm tra, cấp phiếu hẹn.<o:p></o:p></p><p class="MsoNormal">- Bước 3: Sở thẩm định, trả kết quả.</p>',
  ],
  ['method', 'Cách thức thực hiện', 'Nộp trực tiếp, qua bưu điện hoặc trực tuyến.'],
  [
    'dossier',
    'Thành phần, số lượng hồ sơ',
    '<ul><li>Đơn đề nghị (theo mẫu)</li><li>Tài liệu kèm theo</li></ul>Số lượng: 01 bộ',
  ],
  ['deadline', 'Thời hạn giải quyết', '10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.'],
  ['applicants', 'Đối tượng thực hiện', 'Tổ chức, cá nhân'],
  ['authority', 'Cơ quan thực hiện', 'Sở Khoa học và Công nghệ'],
  ['result', 'Kết quả thực hiện', 'Giấy chứng nhận hoặc văn bản trả lời'],
  ['fee', 'Phí, lệ phí', 'Không'],
  ['form', 'Tên mẫu đơn, mẫu tờ khai', 'Mẫu số 02 ban hành kèm theo Thông tư'],
  ['conditions', 'Yêu cầu, điều kiện thực hiện', 'Không có'],
  ['legalBasis', 'Căn cứ pháp lý', 'Luật Khoa học và Công nghệ năm 2013'],
];

const PER_PAGE = 8;

/** Lists by field, and one page for each procedure. */
export function procedurePages(all: readonly Procedure[]): Record<string, [string, string]> {
  const sorted = all.toSorted((a, b) => a.field.localeCompare(b.field));
  const count = Math.ceil(sorted.length / PER_PAGE);
  const pages: Record<string, [string, string]> = {};
  for (let at = 0; at < count; at += 1) {
    const shown = sorted.slice(at * PER_PAGE, (at + 1) * PER_PAGE);
    const rows = shown.map((one, row) => {
      const head =
        shown[row - 1]?.field === one.field
          ? ''
          : `<tr class="vp-group"><td colspan="5"><b>Lĩnh vực: ${one.field}</b></td></tr>`;
      return `${head}<tr><td align="center">${at * PER_PAGE + row + 1}</td><td>${one.code}</td><td><a href="${detailUrl(one)}">${one.name}</a></td><td>Mức độ ${row % 2 === 0 ? 4 : 3}</td><td>Sở Khoa học và Công nghệ</td></tr>`;
    });
    const pager = Array.from({ length: count }, (_, to) =>
      to === at ? `<b>${to + 1}</b>` : `<a href="/-/tthc${to === 0 ? '' : `?cur=${to + 1}`}">${to + 1}</a>`,
    ).join(' ');
    pages[at === 0 ? '/-/tthc' : `/-/tthc?cur=${at + 1}`] = [
      'Bộ thủ tục hành chính',
      `<h2 class="vp-cat">BỘ THỦ TỤC HÀNH CHÍNH CỦA SỞ KHOA HỌC VÀ CÔNG NGHỆ</h2><table class="vp-grid" border="1" width="100%"><tr><td><b>STT</b></td><td><b>Mã TTHC</b></td><td><b>Tên thủ tục</b></td><td><b>Mức độ DVC</b></td><td><b>Cơ quan thực hiện</b></td></tr>${rows.join('\n')}</table><div class="vp-paging">Tổng số ${sorted.length} thủ tục. Trang ${pager}</div>`,
    ];
  }
  for (const one of all) pages[detailUrl(one)] = [one.name, detail(one)];
  return pages;
}

function detailUrl({ code }: Procedure): string {
  return `/-/tthc/chi-tiet?ma=${code}`;
}

function detail({ code, name, field, without = [], empty = [] }: Procedure): string {
  const rows = ROWS.filter(([part]) => !without.includes(part)).map(
    ([part, label, words]) =>
      `<tr><td width="25%" bgcolor="#eef"><strong>${label}</strong></td><td>${empty.includes(part) ? '&nbsp;' : words}</td></tr>`,
  );
  return `<h2 class="vp-cat">${name}</h2><table class="vp-grid" border="1"><tr><td><strong>Mã thủ tục</strong></td><td>${code}</td></tr><tr><td><strong>Lĩnh vực</strong></td><td>${field}</td></tr>${rows.join('')}</table><a href="/-/tthc">Quay lại danh sách</a>`;
}

export const NGHEAN_PROCEDURES = {
  listed: [...ACTIVE, ABOLISHED, UNKNOWN],
  missing: MISSING,
  reference: [
    'Mã TTHC,Tên thủ tục,Lĩnh vực,Tình trạng',
    ...[...ACTIVE, ...MISSING].map(({ code, name, field }) => `${code},"${name}",${field},Còn hiệu lực`),
    `${ABOLISHED.code},"${ABOLISHED.name}",${ABOLISHED.field},Bị bãi bỏ`,
  ].join('\n'),
};

/** The province's portal: every department's procedures, chosen by department. */
export function provincePages(active: readonly Procedure[] = [...ACTIVE, ...MISSING]): Pages {
  const frame = (title: string, main: string): string =>
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Cổng dịch vụ công tỉnh Nghệ An</title></head><body><header><a href="/">Cổng dịch vụ công tỉnh Nghệ An</a><nav><a href="/">Trang chủ</a> <a href="/thu-tuc">Thủ tục hành chính</a> <a href="/tra-cuu">Tra cứu hồ sơ</a> <a href="/huong-dan">Hướng dẫn</a></nav></header><main>${main}</main><footer>UBND tỉnh Nghệ An. Số 3 Trường Thi, thành phố Vinh</footer></body></html>`;
  const table = (rows: readonly (readonly [string, string])[], agency: string): string =>
    `<table><thead><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th><th>Cơ quan</th></tr></thead><tbody>${rows.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}</td><td>${name}</td><td>${agency}</td></tr>`).join('')}</tbody></table>`;
  const own = active.map(({ code, name }) => [code, name] as const);
  const agency = 'Sở Khoa học và Công nghệ';
  const justice = [
    ['1.002010.000.00.00.H41', 'Đăng ký hoạt động của tổ chức hành nghề luật sư'],
    ['1.002032.000.00.00.H41', 'Thay đổi nội dung đăng ký hoạt động của tổ chức hành nghề luật sư'],
  ] as const;
  const health = [['1.002464.000.00.00.H41', 'Cấp giấy phép hoạt động đối với phòng khám đa khoa']] as const;
  const pager =
    '<div class="trang"><a href="/thu-tuc?coquan=skhcn">1</a> <a href="/thu-tuc?coquan=skhcn&amp;trang=2">2</a></div>';
  const list = '/thu-tuc?coquan=skhcn';
  return {
    '/': frame(
      'Trang chủ',
      '<h1>Dịch vụ công trực tuyến</h1><p>Chọn cơ quan để xem thủ tục.</p><ul><li><a href="/thu-tuc">Thủ tục hành chính theo cơ quan</a></li></ul>',
    ),
    '/thu-tuc': frame(
      'Thủ tục hành chính',
      `<h1>Thủ tục hành chính theo cơ quan</h1><ul><li><a href="${list}">Sở Khoa học và Công nghệ (14)</a></li><li><a href="/thu-tuc?coquan=stp">Sở Tư pháp (2)</a></li><li><a href="/thu-tuc?coquan=syt">Sở Y tế (1)</a></li></ul>`,
    ),
    [list]: frame(
      'Thủ tục của Sở Khoa học và Công nghệ',
      `<h1>Thủ tục hành chính của Sở Khoa học và Công nghệ</h1>${table(own.slice(0, 8), agency)}${pager}`,
    ),
    [`${list}&trang=2`]: frame(
      'Thủ tục của Sở Khoa học và Công nghệ',
      `<h1>Thủ tục hành chính của Sở Khoa học và Công nghệ</h1>${table(own.slice(8), agency)}${pager}`,
    ),
    '/thu-tuc?coquan=stp': frame(
      'Thủ tục của Sở Tư pháp',
      `<h1>Thủ tục hành chính của Sở Tư pháp</h1>${table(justice, 'Sở Tư pháp')}`,
    ),
    '/thu-tuc?coquan=syt': frame(
      'Thủ tục của Sở Y tế',
      `<h1>Thủ tục hành chính của Sở Y tế</h1>${table(health, 'Sở Y tế')}`,
    ),
    '/tra-cuu': frame('Tra cứu hồ sơ', '<h1>Tra cứu hồ sơ</h1><p>Nhập mã hồ sơ để xem tình trạng giải quyết.</p>'),
    '/huong-dan': frame('Hướng dẫn', '<h1>Hướng dẫn</h1><p>Đăng ký tài khoản rồi chọn thủ tục cần nộp.</p>'),
  };
}
