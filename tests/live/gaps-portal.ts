/** A portal with every kind of gap that one page shows by itself. */

import type { PortalDefinition } from '../../demo/serve-portal.ts';

const STYLE = `<style>body{font:16px/1.5 sans-serif;margin:0;color:#223}header{background:#0b4a8f;color:#fff;padding:16px 24px}nav{background:#123;padding:10px 24px}nav a{color:#fff;margin-right:18px}main{max-width:860px;margin:20px auto;padding:0 24px;min-height:420px}footer{background:#eef;padding:20px 24px}table{border-collapse:collapse;width:100%}td,th{border:1px solid #aab;padding:6px 8px;text-align:left}.ngay{color:#667;font-size:14px}</style>`;
const MENU = [
  ['/', 'Trang chủ'],
  ['/gioi-thieu', 'Giới thiệu'],
  ['/tin-tuc', 'Tin tức'],
  ['/thu-tuc-hanh-chinh', 'Thủ tục hành chính'],
  ['/lien-he', 'Liên hệ'],
];

export function gapPage(body: string, head = ''): string {
  const menu = MENU.map(([href, words]) => `<a href="${href}">${words}</a>`).join(' ');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Sở Khoa học và Công nghệ Nghệ An</title>${STYLE}${head}</head><body><header>Sở Khoa học và Công nghệ tỉnh Nghệ An</header><nav>${menu}</nav>${body}<footer><p>Địa chỉ: 75A Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</p></footer></body></html>`;
}

const POSTS = ['18/08/2022', '02/08/2022', '29/05/2022', '11/05/2022'];
const PARTS = [
  ['Trình tự thực hiện', 'Bước 1: Nộp hồ sơ tại bộ phận một cửa. Bước 2: Nhận kết quả.'],
  ['Cách thức thực hiện', 'Nộp trực tiếp hoặc qua bưu chính công ích.'],
  ['Thành phần, số lượng hồ sơ', 'Đơn đề nghị theo mẫu; 01 bộ.'],
  ['Thời hạn giải quyết', '15 ngày làm việc.'],
  ['Đối tượng thực hiện', 'Tổ chức, cá nhân.'],
  ['Cơ quan thực hiện', 'Sở Khoa học và Công nghệ.'],
  ['Kết quả thực hiện', 'Giấy phép.'],
  ['Phí, lệ phí', ''],
];
const PROCEDURES = [
  'công việc bức xạ',
  'sử dụng thiết bị X-quang',
  'vận chuyển nguồn phóng xạ',
  'xây dựng kho hóa chất',
];

/** Of the list that the portal shows, the last is abolished; two more are in force. */
export const GAP_REFERENCE = [
  ...PROCEDURES.map((name, n) => ({
    code: `1.00${n}786`,
    name: `Cấp giấy phép ${name}`,
    status: n === 3 ? ('abolished' as const) : ('active' as const),
    row: n + 2,
  })),
  { code: '2.001234', name: 'Cấp chứng chỉ nhân viên bức xạ', status: 'active' as const, row: 6 },
  { code: '2.001235', name: 'Công nhận sáng kiến cấp tỉnh', status: 'active' as const, row: 7 },
];

export const GAPS_PORTAL: PortalDefinition = {
  answers: {
    '/': gapPage(
      '<main><h1>Tin nổi bật</h1><p>Đoàn chuyên gia khảo sát vùng trồng cam ứng dụng cảm biến độ ẩm.</p></main>',
    ),
    '/thu-tuc-hanh-chinh': gapPage(
      `<main><h1>Danh mục thủ tục hành chính</h1><table><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th></tr>${PROCEDURES.map(
        (name, n) =>
          `<tr><td>${n + 1}</td><td>1.00${n}786.000.00.00.H41</td><td><a href="/thu-tuc/${n}">Cấp giấy phép ${name}</a></td></tr>`,
      ).join('')}</table></main>`,
    ),
    '/thu-tuc/0': gapPage(
      `<main><h1>Cấp giấy phép công việc bức xạ</h1><p>Mã thủ tục: 1.000786.000.00.00.H41</p>${PARTS.map(
        ([heading, text]) => `<h3>${heading}</h3>${text === '' ? '' : `<p>${text}</p>`}`,
      ).join('')}</main>`,
    ),
    '/cai-cach-hanh-chinh': gapPage(
      `<main><h1>Cải cách hành chính</h1><ul>${POSTS.map(
        (day, n) =>
          `<li><a href="/cchc/${n}">Sở rà soát thủ tục, cắt giảm thời gian giải quyết đợt ${n + 1}</a> <p class="ngay">${day}</p></li>`,
      ).join('')}</ul></main>`,
    ),
    '/iso': gapPage(
      '<main><h1>Hệ thống quản lý chất lượng ISO 9001:2015</h1><p>Nội dung đang được cập nhật</p></main>',
    ),
    '/chuc-nang': gapPage('<main><h1>Chức năng, nhiệm vụ, quyền hạn</h1></main>'),
  },
};
