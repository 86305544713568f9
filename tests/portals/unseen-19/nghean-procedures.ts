/** The procedures of the first portal: a list in two leaves, a page for each but one, and the province's list. */

import { slug } from '../unseen-8/shape.ts';

export type Row = readonly [code: string, name: string, field: string];

const RADIATION = 'An toàn bức xạ và hạt nhân';
const ACTIVITY = 'Hoạt động khoa học và công nghệ';

export const LISTED: readonly Row[] = [
  ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ (người phụ trách an toàn cơ sở X-quang chẩn đoán y tế)', RADIATION],
  ['2.002380', 'Cấp giấy phép tiến hành công việc bức xạ sử dụng thiết bị X-quang chẩn đoán trong y tế', RADIATION],
  ['2.002381', 'Gia hạn giấy phép tiến hành công việc bức xạ', RADIATION],
  ['2.002382', 'Sửa đổi giấy phép tiến hành công việc bức xạ', RADIATION],
  ['2.002385', 'Khai báo thiết bị X-quang chẩn đoán trong y tế', RADIATION],
  ['2.002278', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ', ACTIVITY],
  ['1.001786', 'Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ', ACTIVITY],
  ['1.001747', 'Thay đổi, bổ sung nội dung giấy chứng nhận hoạt động của tổ chức khoa học và công nghệ', ACTIVITY],
];
export const FORGOTTEN: Row = ['2.002502', 'Yêu cầu hỗ trợ từ Quỹ phát triển khoa học và công nghệ của tỉnh', ACTIVITY];

export const pathOf = ([code, name]: Row): string => `/thu-tuc-hanh-chinh/${code.replace('.', '')}-${slug(name)}`;

const list = (rows: readonly Row[], from: number): string => `
<table class="category table table-striped table-bordered"><thead><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th><th>Lĩnh vực</th><th>Mức độ DVC</th></tr></thead>
<tbody>${rows
  .map((row, at) => {
    const [code, name, field] = row;
    // the last has no page
    const title = code === '1.001747' ? name : `<a href="${pathOf(row)}">${name}</a>`;
    return `<tr class="cat-list-row${at % 2}"><td>${from + at}</td><td>${code}.000.00.00.H41</td><td class="list-title">${title}</td><td>${field}</td><td>${at % 2 === 0 ? 'Mức 4' : 'Mức 3'}</td></tr>`;
  })
  .join('')}</tbody></table>`;

const pager = (at: number): string =>
  `<div class="pagination"><p class="counter pull-right">Trang ${at} / 2</p><ul><li>${at === 1 ? '<span class="pagenav">1</span>' : '<a class="pagenav" href="/thu-tuc-hanh-chinh">1</a>'}</li><li>${at === 2 ? '<span class="pagenav">2</span>' : '<a class="pagenav" href="/thu-tuc-hanh-chinh?start=5">2</a>'}</li></ul></div>`;

export const LEAVES: readonly string[] = [list(LISTED.slice(0, 5), 1) + pager(1), list(LISTED.slice(5), 6) + pager(2)];

const PARTS = (name: string, at: number, feeless: boolean): readonly (readonly [string, string])[] => [
  [
    'Trình tự thực hiện',
    `<p>- Bước 1: Tổ chức, cá nhân chuẩn bị hồ sơ theo quy định và nộp tại quầy số ${at + 3}.</p><p>- Bước 2: Công chức kiểm tra, viết phiếu hẹn; hồ sơ chưa đủ thì hướng dẫn bổ sung một lần bằng văn bản.</p><p>- Bước 3: Phòng chuyên môn thẩm định, trình lãnh đạo Sở ký.</p>`,
  ],
  ['Cách thức thực hiện', '<p>Trực tiếp, qua đường bưu điện hoặc trên cổng dịch vụ công của tỉnh.</p>'],
  [
    'Thành phần, số lượng hồ sơ',
    `<ul><li>Đơn đề nghị theo mẫu;</li><li>Bản sao quyết định thành lập hoặc giấy chứng nhận đăng ký kinh doanh;</li><li>Tài liệu kỹ thuật kèm theo.</li></ul><p>Số lượng: 01 bộ.</p>`,
  ],
  ['Thời hạn giải quyết', `<p>${10 + at} ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.</p>`],
  ['Đối tượng thực hiện thủ tục hành chính', '<p>Tổ chức, cá nhân.</p>'],
  ['Cơ quan thực hiện thủ tục hành chính', '<p>Sở Khoa học và Công nghệ.</p>'],
  ['Kết quả thực hiện thủ tục hành chính', `<p>Giấy tờ tương ứng với việc ${name.toLowerCase().slice(0, 40)}.</p>`],
  ['Phí, lệ phí', feeless ? '' : at % 2 === 0 ? '<p>Không.</p>' : `<p>${at}00.000 đồng/lần thẩm định.</p>`],
  ['Tên mẫu đơn, mẫu tờ khai', `<p>Mẫu số 0${at + 1} ban hành kèm theo nghị định.</p>`],
  ['Yêu cầu, điều kiện thực hiện thủ tục hành chính', '<p>Không có.</p>'],
  [
    'Căn cứ pháp lý của thủ tục hành chính',
    '<p>Luật Năng lượng nguyên tử năm 2008 và các nghị định hướng dẫn thi hành.</p>',
  ],
];

/** The page of each procedure; the fee of the third is a heading with nothing under it. */
export const PAGES: readonly (readonly [path: string, title: string, body: string])[] = LISTED.slice(0, 7).map(
  (row, at) => {
    const [code, name] = row;
    const parts = PARTS(name, at, at === 2)
      .map(([title, text], part) => `<h4>${part + 1}. ${title}</h4>${text}`)
      .join('');
    return [pathOf(row), name, `<p>Mã số: ${code}.000.00.00.H41</p>${parts}`];
  },
);

const OTHERS: readonly Row[] = [
  ['1.003554', 'Hòa giải tranh chấp đất đai', 'Đất đai'],
  ['2.000635', 'Cấp bản sao trích lục hộ tịch', 'Hộ tịch'],
];

const provincial = (rows: readonly Row[]): string =>
  `<table class="tthc"><tr><th>TT</th><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Lĩnh vực</th></tr>${rows
    .map(([code, name, field], at) => `<tr><td>${at + 1}</td><td>${code}</td><td>${name}</td><td>${field}</td></tr>`)
    .join('')}</table>`;

const provincePage = (title: string, main: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Cổng dịch vụ công tỉnh Nghệ An</title></head><body><header><a href="/">Cổng dịch vụ công tỉnh Nghệ An</a></header><main><h1>${title}</h1>${main}</main><footer>UBND tỉnh Nghệ An</footer></body></html>`;

export const PROVINCE: Readonly<Record<string, string>> = {
  '/': provincePage(
    'Thủ tục hành chính theo cơ quan',
    '<ul><li><a href="/co-quan/so-khoa-hoc-va-cong-nghe">Sở Khoa học và Công nghệ</a></li><li><a href="/co-quan/so-tu-phap">Sở Tư pháp</a></li></ul>',
  ),
  '/co-quan/so-khoa-hoc-va-cong-nghe': provincePage(
    'Thủ tục hành chính của Sở Khoa học và Công nghệ',
    provincial([...LISTED, FORGOTTEN]),
  ),
  '/co-quan/so-tu-phap': provincePage('Thủ tục hành chính của Sở Tư pháp', provincial(OTHERS)),
};
