/** Procedures of trap portals: codes and names of our own, their reference list, and their pages. */

export interface TrapProcedure {
  readonly code: string;
  readonly name: string;
}

export const PROCEDURES: readonly TrapProcedure[] = [
  { code: '1.010001', name: 'Đăng ký kết quả thử nghiệm giống cây trồng mới' },
  { code: '1.010002', name: 'Công nhận điểm trình diễn công nghệ sạch' },
  { code: '1.010003', name: 'Cấp giấy xác nhận cơ sở ươm tạo công nghệ' },
  { code: '1.010004', name: 'Gia hạn giấy xác nhận cơ sở ươm tạo công nghệ' },
  { code: '1.010005', name: 'Tiếp nhận bản công bố chất lượng cân đồng hồ' },
  { code: '1.010006', name: 'Hỗ trợ kinh phí bảo hộ sáng chế, giải pháp hữu ích' },
  { code: '2.010007', name: 'Khai báo nguồn phóng xạ kín dùng trong công nghiệp' },
  { code: '2.010008', name: 'Thay đổi nội dung giấy phép sử dụng nguồn phóng xạ' },
];

export const ABOLISHED: TrapProcedure = { code: '1.010099', name: 'Xác nhận bản cam kết nhập phương tiện đo cũ' };

/** Reference list as CSV. */
export function referenceOf(
  active: readonly TrapProcedure[] = PROCEDURES,
  abolished: readonly TrapProcedure[] = [],
): string {
  const row =
    (status: string) =>
    ({ code, name }: TrapProcedure): string =>
      `${code === '' ? '' : `${code}.000.00.00.H41`};${name};Khoa học và công nghệ;${status}`;
  return [
    '\ufeffMã thủ tục;Tên thủ tục;Lĩnh vực;Tình trạng',
    ...active.map(row('Còn hiệu lực')),
    ...abolished.map(row('Bị bãi bỏ')),
    '',
  ].join('\r\n');
}

export function detailPath({ code }: TrapProcedure): string {
  return `/thu-tuc/chi-tiet-${code.replace('.', '-')}.html`;
}

interface Listed {
  readonly link?: (procedure: TrapProcedure) => string | null;
  readonly agency?: string;
}

/** A plain table: order, code, name, agency. */
export function tableOf(
  procedures: readonly TrapProcedure[],
  { link = detailPath, agency = 'Sở Khoa học và Công nghệ' }: Listed = {},
): string {
  const rows = procedures.map((procedure, index) => {
    const href = link(procedure);
    const name = href === null ? procedure.name : `<a href="${href}">${procedure.name}</a>`;
    return `<tr><td>${index + 1}</td><td>${procedure.code}.000.00.00.H41</td><td>${name}</td><td>${agency}</td></tr>`;
  });
  return `<table class="tthc" border="1"><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th><th>Cơ quan thực hiện</th></tr>${rows.join('\n')}</table>`;
}

export type Parts = Readonly<Record<string, string>>;

/** Headings as portals word them, and contents. */
export const WHOLE: Parts = {
  'Trình tự thực hiện':
    'Nộp hồ sơ tại quầy; cán bộ kiểm tra và ghi phiếu hẹn; phòng chuyên môn thẩm định; trả kết quả.',
  'Cách thức thực hiện': 'Trực tiếp, qua bưu chính công ích hoặc trực tuyến.',
  'Thành phần, số lượng hồ sơ': 'Đơn theo mẫu và bản sao giấy tờ liên quan; số lượng 01 bộ.',
  'Thời hạn giải quyết': '07 ngày làm việc từ khi nhận đủ hồ sơ.',
  'Đối tượng thực hiện': 'Tổ chức và cá nhân.',
  'Cơ quan thực hiện': 'Sở Khoa học và Công nghệ.',
  'Kết quả thực hiện': 'Giấy xác nhận.',
  'Phí, lệ phí': 'Không.',
  'Tên mẫu đơn, mẫu tờ khai': 'Đơn đề nghị theo mẫu số 01.',
  'Yêu cầu, điều kiện': 'Không có.',
  'Căn cứ pháp lý': 'Luật Khoa học và Công nghệ năm 2013 và nghị định hướng dẫn.',
};

export function asTable(parts: Parts): string {
  return `<table border="1">${entries(parts, (heading, text) => `<tr><td><b>${heading}</b></td><td>${text}</td></tr>`)}</table>`;
}

export function asDefinitions(parts: Parts): string {
  return `<dl>${entries(parts, (heading, text) => `<dt>${heading}</dt><dd>${text}</dd>`)}</dl>`;
}

export function asBold(parts: Parts): string {
  return entries(parts, (heading, text) => `<p><strong>${heading}:</strong></p><p>${text}</p>`);
}

export function asTabs(parts: Parts): string {
  const tabs = entries(
    parts,
    (heading, _, index) =>
      `<li${index === 0 ? ' class="active"' : ''}><a href="#tab${index}" data-toggle="tab">${heading}</a></li>`,
  );
  const panes = entries(
    parts,
    (_, text, index) => `<div class="tab-pane${index === 0 ? ' active' : ''}" id="tab${index}">${text}</div>`,
  );
  return `<ul class="nav nav-tabs">${tabs}</ul><div class="tab-content">${panes}</div>`;
}

function entries(parts: Parts, write: (heading: string, text: string, index: number) => string): string {
  return Object.entries(parts)
    .map(([heading, text], index) => write(heading, text, index))
    .join('\n');
}
