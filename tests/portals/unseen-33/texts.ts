/** Posts of both portals with sentences of their own, on nothing that a plan asks for; the truth of topics and columns. */

import type { Expected, Post } from '../unseen-22/site.ts';

const SENTENCES = [
  'Cùng dự có trưởng các phòng, đại diện đoàn thanh niên và một số khách mời.',
  'Phát biểu khai mạc, đồng chí Phó Giám đốc nhấn mạnh phần việc nào rõ thì làm ngay, phần nào vướng thì ghi lại để bàn tiếp.',
  'Sau giờ giải lao, các nhóm ngồi lại trình bày kết quả thảo luận của mình trên giấy khổ lớn.',
  'Ảnh và biên bản đã được gửi về thư ký để lưu.',
  'Cuối buổi, mọi người chụp ảnh lưu niệm trước sảnh và hẹn gặp lại vào dịp sau.',
  'Dự kiến quý tới sẽ có thêm một buổi nữa, thời gian cụ thể báo sau.',
];

export type Line = readonly [date: string | null, title: string, lead: string, more?: readonly string[]];

export const postsOf = (lines: readonly Line[], pathOf: (title: string, index: number) => string): Post[] =>
  lines.map(([date, title, lead, more = []], index) => ({
    path: pathOf(title, index),
    title,
    lead,
    date,
    more: [...more, ...[0, 1, 2].map((step) => SENTENCES[(title.length + step * 2 + index) % SENTENCES.length] ?? '')],
  }));

export const PASSED: Expected = { outcome: 'passed', credit: 1 };
export const FAILED: Expected = { outcome: 'failed', credit: 0 };
export const HALF: Expected = { outcome: 'partial', credit: 0.5 };

/** Articles by month, the first of them January. */
export const monthly = (year: number, counts: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(counts.map((count, index) => [`${year}-${String(index + 1).padStart(2, '0')}`, count]));
