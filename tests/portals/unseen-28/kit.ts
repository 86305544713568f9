/** What the three portals share: a scan, posts with texts of their own, the truth of a topic, a change of a page. */

import type { Reply } from '../../support/server.ts';
import type { DocumentList, DocumentRow, Expected, Parts, Post, Site } from '../unseen-22/site.ts';

/** A page of a scan: no word in it. */
export const SCAN: Reply = {
  headers: { 'content-type': 'application/pdf' },
  body: `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>endobj
4 0 obj<</Length 21>>stream
0 0 595 842 re f
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`,
};

/** Texts that are on nothing a plan asks for. */
const TEXTS = [
  'Mở đầu buổi làm việc, đại diện đơn vị chủ trì nêu lý do, giới thiệu khách mời và nhắc lại chương trình đã gửi từ tuần trước.',
  'Phần lớn thời gian dành cho trao đổi tại chỗ; nhiều câu hỏi được trả lời ngay, một số việc khó được ghi lại để xem xét thêm.',
  'Thời tiết buổi sáng có mưa nhỏ nhưng số người đến dự vẫn đông hơn dự tính, ban tổ chức phải kê thêm hai hàng ghế.',
  'Kết thúc chương trình, lãnh đạo Sở cảm ơn các bên đã phối hợp và chúc mọi người sức khỏe.',
  'Một vài hình ảnh, tư liệu sẽ được bổ sung sau khi bộ phận biên tập hoàn thành.',
];

export const texts = (title: string, count = 2): readonly string[] =>
  Array.from({ length: count }, (_, index) => TEXTS[(title.length + index) % TEXTS.length] ?? '');

export type Line = readonly [date: string | null, title: string, lead: string, more?: readonly string[]];

export const postsAt = (lines: readonly Line[], pathOf: (title: string, index: number) => string): Post[] =>
  lines.map(([date, title, lead, more = []], index) => ({
    path: pathOf(title, index),
    title,
    lead,
    date,
    more: [...more, ...texts(title)],
  }));

export const PASSED: Expected = { outcome: 'passed', credit: 1 };
export const FAILED: Expected = { outcome: 'failed', credit: 0 };
export const HALF: Expected = { outcome: 'partial', credit: 0.5 };

/** Exactly these articles are on the topic. */
export const told = (...titles: readonly string[]): Expected => ({
  ...PASSED,
  details: { found: titles.length, articles: titles.map((title) => ({ title })) },
});
export const untold: Expected = { ...FAILED, details: { found: 0 } };

export const months = (counts: readonly number[], year: number): Readonly<Record<string, number>> =>
  Object.fromEntries(counts.map((count, at) => [`${year}-${String(at + 1).padStart(2, '0')}`, count]));

/** All eleven parts of a procedure. */
export const wholeParts = (authority: string, days: number, law: string): Parts => [
  [
    'Trình tự thực hiện',
    '<p>Bước 1: Tổ chức, cá nhân nộp hồ sơ. Bước 2: Công chức kiểm tra, viết giấy hẹn. Bước 3: Phòng chuyên môn thẩm định, trình ký.</p>',
  ],
  ['Cách thức thực hiện', 'Nộp trực tiếp hoặc trực tuyến'],
  ['Thành phần hồ sơ', '<p>- Đơn đề nghị (bản chính)</p><p>- Bản sao giấy tờ chứng minh. Số lượng: 01 bộ</p>'],
  ['Thời hạn giải quyết', `${days} ngày làm việc`],
  ['Đối tượng thực hiện', 'Tổ chức, cá nhân'],
  ['Cơ quan thực hiện', authority],
  ['Kết quả thực hiện', 'Giấy chứng nhận hoặc văn bản trả lời'],
  ['Phí, lệ phí', 'Không'],
  ['Tên mẫu đơn, mẫu tờ khai', 'Mẫu số 01 ban hành kèm theo thông tư'],
  ['Yêu cầu, điều kiện thực hiện', 'Không có'],
  ['Căn cứ pháp lý', law],
];

/** Puts another text in the place of one that stands once on a standing page. */
export function change(site: Site, path: string, from: string, to: string): void {
  const page = site.pages[path];
  if (page === undefined || page.main.split(from).length !== 2) throw new Error(`${path} has not once: ${from}`);
  page.main = page.main.replace(from, () => to);
}

export function changeRow(
  list: DocumentList | undefined,
  number: string,
  make: (row: DocumentRow) => DocumentRow | null,
): void {
  if (list?.rows.some((row) => row.number === number) !== true) throw new Error(`no row ${number}`);
  list.rows = list.rows.flatMap((row) => (row.number === number ? (make(row) ?? []) : row));
}

export function without(site: Site, href: string): void {
  if (site.pages[href] === undefined) throw new Error(`no page ${href}`);
  delete site.pages[href];
  site.menu = site.menu
    .filter((one) => one.href !== href)
    .map((one) => ({ ...one, under: (one.under ?? []).filter((two) => two.href !== href) }));
}
