/** What the three portals share: posts with texts of their own, parts of a procedure, a change of a page or a block. */

import {
  postOf,
  slug,
  type Expected,
  type Mutation,
  type Parts,
  type Post,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import { told, untold } from '../unseen-28/kit.ts';

export type Line = readonly [date: string | null, title: string, lead: string, more?: readonly string[]];

/** On nothing a plan asks for. */
const TEXTS = [
  'Dự buổi làm việc có đại diện các phòng, ban liên quan và phóng viên một số cơ quan báo, đài trong tỉnh.',
  'Sau phần giới thiệu ngắn, người chủ trì mời từng đại biểu nêu ý kiến; thư ký ghi lại thành biên bản để gửi các bên.',
  'Nhiều người ở xa phải đi từ tờ mờ sáng, song đến nơi ai cũng vui vẻ vì gặp lại bạn bè, đồng nghiệp cũ.',
  'Bữa cơm trưa do nhà bếp cơ quan nấu, gọn nhẹ mà ấm cúng; đầu giờ chiều mọi người ra về.',
  'Trước khi kết thúc, ban tổ chức chụp ảnh chung và hẹn gặp lại trong dịp gần nhất.',
  'Những nội dung chưa thống nhất sẽ được tiếp tục trao đổi bằng văn bản.',
];

export const postsAt = (lines: readonly Line[], pathOf: (title: string, index: number) => string): Post[] =>
  lines.map(([date, title, lead, more = []], index) => ({
    path: pathOf(title, index),
    title,
    lead,
    date,
    more: [...more, TEXTS[(title.length + index) % 6] ?? '', TEXTS[(title.length + index + 2) % 6] ?? ''],
  }));

export const parts = (who: string, days: number, law: string): Parts => [
  [
    'Trình tự thực hiện',
    `<p>- Người nộp chuẩn bị giấy tờ và gửi đến ${who}.</p><p>- Cán bộ nhận hồ sơ xem xét, đủ thì ghi phiếu hẹn, thiếu thì hướng dẫn làm lại.</p><p>- Đến hẹn, người nộp mang phiếu tới nhận kết quả.</p>`,
  ],
  ['Cách thức thực hiện', 'Tại quầy, qua mạng hoặc gửi bưu điện'],
  ['Thành phần, số lượng hồ sơ', '<p>a) Đơn theo mẫu;</p><p>b) Giấy tờ kèm theo (nếu có).</p><p>Số bộ: một.</p>'],
  ['Thời hạn giải quyết', `${days} ngày làm việc kể từ khi nhận đủ giấy tờ`],
  ['Đối tượng thực hiện', 'Cá nhân, tổ chức'],
  ['Cơ quan giải quyết', who],
  ['Kết quả', 'Quyết định hành chính'],
  ['Phí, lệ phí', 'Không thu'],
  ['Mẫu đơn, tờ khai', 'Mẫu 02 kèm thông tư'],
  ['Yêu cầu, điều kiện', 'Không'],
  ['Căn cứ pháp lý', law],
];

/** Another text in a block, in the place of one that stands there once. */
export function changeBlock(site: Site, name: string, from: string, to: string): void {
  const block = site.blocks[name] ?? '';
  if (block.split(from).length !== 2) throw new Error(`${name} has not once: ${from}`);
  site.blocks[name] = block.replace(from, () => to);
}

/** Another title and lead for a post, its address with them; what follows the lead stays. */
export function retell(post: Post, title: string, lead: string): void {
  post.path = post.path.replace(slug(post.title), () => slug(title));
  post.title = title;
  post.lead = lead;
}

type Told = readonly [list: string, words: string, title: string, lead: string, also?: readonly string[]];

/** The post of these words tells of something else; the topic is told by it, and by the others named, or is not. */
export const tells = (id: string, yes: boolean, [list, words, title, lead, also = []]: Told): Mutation => {
  const expected: Expected = yes ? told(...also, title) : also.length > 0 ? told(...also) : untold;
  return {
    id: `${id}, ${yes ? 'other words' : 'look-alike'}: ${title}`,
    change: (site) => retell(postOf(site, list, words), title, lead),
    truth: { [id]: expected },
  };
};

/** It stays as it was. */
export const stays = (truth: Truth, id: string): Truth => {
  const expected = truth[id];
  if (expected === undefined) throw new Error(`no truth for ${id}`);
  return { [id]: expected };
};
