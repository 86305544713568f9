/** What the two portals share. */

import { slug, type Post } from '../unseen-22/site.ts';

export type Line = readonly [date: string, title: string, lead: string, more?: readonly string[]];

/** On nothing a plan asks for. */
const TAILS = [
  'Tham dự có đại diện các phòng và một số đơn vị bạn. Phần thảo luận kéo dài hơn dự kiến vì có nhiều câu hỏi cụ thể.',
  'Ban tổ chức sẽ gửi tài liệu cho các đơn vị trong tuần tới. Mọi ý kiến thêm xin trao đổi trực tiếp với bộ phận phụ trách.',
  'Chương trình khép lại lúc 11 giờ cùng ngày. Buổi chiều, các đại biểu đi thăm thực tế tại cơ sở.',
];

export const postsOf = (lines: readonly Line[], pathOf: (slugOfTitle: string, index: number) => string): Post[] =>
  lines.map(([date, title, lead, more = []], index) => ({
    path: pathOf(slug(title), index),
    title,
    lead,
    date,
    more: [...more, TAILS[(title.length + index) % TAILS.length] ?? ''],
  }));

/** Paths with letters of their own, as they are asked for. */
export const at = (path: string): string => encodeURI(path);
