/** A portal under construction: menu, pages, columns of posts. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { FRAMES, type Entry, type FrameName } from './frames.ts';

export interface Post {
  readonly path: string;
  readonly title: string;
  /** YYYY-MM-DD; null: shown nowhere. */
  readonly date: string | null;
  readonly lead: string;
  readonly body?: string;
}

export type ListLook = 'cards' | 'table' | 'bullets' | 'media' | 'boxes' | 'times' | 'bare';

export const shownDay = (date: string): string => date.split('-').toReversed().join('/');

const LOOKS: Readonly<Record<ListLook, (post: Post) => string>> = {
  cards: ({ path, title, date, lead }) =>
    `<div class="card mb-3"><div class="card-body"><h5 class="card-title"><a href="${path}">${title}</a></h5>${date === null ? '' : `<small class="text-muted"><i class="fa fa-clock-o"></i> ${shownDay(date)}</small>`}<p class="card-text">${lead}</p></div></div>`,
  table: ({ path, title, date }) =>
    `<tr><td><a class="contentpagetitle" href="${path}">${title}</a></td><td>${date === null ? '' : shownDay(date)}</td></tr>`,
  bullets: ({ path, title, date }) =>
    `<li><a href="${path}">${title}${date === null ? '' : ` (${shownDay(date)})`}</a></li>`,
  media: ({ path, title, date, lead }) =>
    `<div class="media"><div class="media-body"><a href="${path}" class="media-heading">${title}</a>${date === null ? '' : `<p class="time">Thứ hai - ${shownDay(date)} 08:15</p>`}<div class="desc">${lead}</div></div></div>`,
  boxes: ({ path, title, date, lead }) =>
    `<div class="post"><div class="post-date"><span class="d">${date?.slice(8) ?? ''}</span><span class="m">${date === null ? '' : `${date.slice(5, 7)}/${date.slice(0, 4)}`}</span></div><h3><a href="${path}">${title}</a></h3><p>${lead}</p></div>`,
  times: ({ path, title, date, lead }) =>
    `<article class="elementor-post"><h3 class="elementor-post__title"><a href="${path}">${title}</a></h3>${date === null ? '' : `<time datetime="${date}T09:30:00+07:00">Đã đăng</time>`}<div class="elementor-post__excerpt"><p>${lead}</p></div></article>`,
  bare: ({ path, title, lead }) => `<div class="item"><h4><a href="${path}">${title}</a></h4><p>${lead}</p></div>`,
};

export function listed(posts: readonly Post[], look: ListLook): string {
  const rows = posts.map(LOOKS[look]).join('\n');
  if (look === 'table') return `<table width="100%"><tr><th>Tiêu đề</th><th>Ngày đăng</th></tr>${rows}</table>`;
  return look === 'bullets' ? `<ul class="list-news">${rows}</ul>` : rows;
}

const dateLine = (date: string, look: ListLook): string =>
  look === 'times'
    ? `<time class="entry-date published" datetime="${date}T09:30:00+07:00">Đã đăng</time>`
    : `<div class="post-time">Ngày đăng: ${shownDay(date)}</div>`;

export class Site {
  readonly answers: Record<string, Answer> = {};
  readonly menu: Entry[] = [];
  top = '';
  side = '';
  home = '';
  foot: string;
  private readonly pages: { readonly path: string; readonly title: string; readonly main: string }[] = [];
  private readonly frame: FrameName;
  readonly name: string;

  constructor(frame: FrameName, name: string) {
    this.frame = frame;
    this.name = name;
    this.foot = `<p>Bản quyền thuộc về ${name}</p><p>Giấy phép số 15/GP-TTĐT. Ghi rõ nguồn khi sử dụng lại thông tin.</p>`;
  }

  link(label: string, href: string, under?: readonly Entry[]): this {
    this.menu.push(under === undefined ? { label, href } : { label, href, under });
    return this;
  }

  page(path: string, title: string, main: string): this {
    this.pages.push({ path, title, main });
    return this;
  }

  posts(posts: readonly Post[], look: ListLook): this {
    for (const { path, title, date, lead, body = '' } of posts)
      this.page(
        path,
        title,
        `${date === null || look === 'bare' ? '' : dateLine(date, look)}<p><b>${lead}</b></p><p>Lãnh đạo Sở yêu cầu các phòng, đơn vị tiếp tục thực hiện và báo cáo theo quy định.</p>${body}`,
      );
    return this;
  }

  column(path: string, title: string, posts: readonly Post[], look: ListLook): this {
    return this.page(path, title, listed(posts, look)).posts(posts, look);
  }

  render(title: string, main: string, isHome = false): string {
    const { name, menu, top, side, foot } = this;
    return FRAMES[this.frame]({ name, title, menu, top, main, side, foot, isHome });
  }

  build(): Record<string, Answer> {
    for (const { path, title, main } of this.pages) this.answers[path] ??= this.render(title, main);
    this.answers['/'] ??= this.render(this.name, this.home, true);
    return this.answers;
  }
}

const SUBJECTS = [
  'Kiểm tra công tác cải cách hành chính tại các đơn vị trực thuộc',
  'Họp tổ công tác cải cách hành chính của Sở',
  'Tập huấn nghiệp vụ cải cách hành chính cho công chức',
  'Đẩy mạnh cải cách hành chính gắn với chuyển đổi số',
  'Kết quả cải cách hành chính trong tháng của Sở',
  'Phát động thi đua thực hiện cải cách hành chính',
];

/** Posts on administrative reform under these days, the newest first. */
export function reformPosts(base: string, dates: readonly string[]): readonly Post[] {
  return dates
    .toSorted()
    .toReversed()
    .map((date, at) => {
      const title = `${SUBJECTS[at % SUBJECTS.length] ?? ''}, đợt ${dates.length - at}`;
      return {
        path: `${base}/bai-viet-cchc-${1400 - at}.html`,
        title,
        date,
        lead: `${title}: nội dung cải cách hành chính được triển khai đúng kế hoạch đã ban hành.`,
      };
    });
}

const LIFE = [
  'Hội thao chào mừng ngày thành lập ngành',
  'Hiến máu tình nguyện đợt mới',
  'Thăm hỏi gia đình chính sách',
  'Khai mạc triển lãm ảnh quê hương',
];

/** News of other things. */
export function otherPosts(base: string, dates: readonly string[]): readonly Post[] {
  return dates
    .toSorted()
    .toReversed()
    .map((date, at) => ({
      path: `${base}/tin-${800 - at}.html`,
      title: `${LIFE[at % LIFE.length] ?? ''} lần ${dates.length - at}`,
      date,
      lead: 'Đông đảo cán bộ, đoàn viên và người dân trong tỉnh đã tham gia hoạt động này.',
    }));
}

/** The same day of each of these months. */
export const monthly = (year: number, from: number, to: number, day: string): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${year}-${String(from + at).padStart(2, '0')}-${day}`);

export const months = (year: number, from: number, to: number, count: number): Record<string, number> =>
  Object.fromEntries(monthly(year, from, to, '01').map((day) => [day.slice(0, 7), count]));
