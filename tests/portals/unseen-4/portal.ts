/** How the portals of this folder are written down. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { FRAMES } from './frames.ts';
import { MORE_FRAMES, type AnyFrameName } from './more-frames.ts';

export interface Truth {
  readonly outcome: 'passed' | 'partial' | 'failed' | 'cantTell' | 'inapplicable';
  /** The sentence of the requirements that decides, where it is not plain. */
  readonly by?: string;
  readonly credit?: number;
  /** As the contract has them, addresses as paths; `anyOf` where the words leave it open. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface Portal {
  readonly name: string;
  readonly plan: string;
  /** Changes to the plan file, by requirement. */
  readonly off?: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly otherwise?: Answer;
  /** The second host; null: nothing listens there; left out: the plan names none. */
  readonly province?: Readonly<Record<string, Answer>> | null;
  /** Reference list, CSV. */
  readonly csv?: string;
  readonly truth: Readonly<Record<string, Truth>>;
  readonly requestsAtMost?: number;
  /** Beginnings of paths that stand among the errors of the crawl. */
  readonly errorsAt?: readonly string[];
}

/** Where one of several values is right. */
export class AnyOf {
  readonly values: readonly unknown[];
  constructor(values: readonly unknown[]) {
    this.values = values;
  }
}
export const anyOf = (...values: readonly unknown[]): AnyOf => new AnyOf(values);

type Details = Readonly<Record<string, unknown>>;
export const passed = (details: Details = {}, by = ''): Truth => ({ outcome: 'passed', credit: 1, details, by });
export const failed = (details: Details = {}, by = ''): Truth => ({ outcome: 'failed', credit: 0, details, by });
export const cantTell = (details: Details = {}, by = ''): Truth => ({ outcome: 'cantTell', details, by });
export const partial = (credit: number, details: Details = {}, by = ''): Truth => ({
  outcome: 'partial',
  credit,
  details,
  by,
});

interface Place {
  /** Default: in the menu by its title. */
  readonly menu?: string | null;
}

/** A portal under construction. */
export class Web {
  readonly answers: Record<string, Answer> = {};
  readonly menu: (readonly [string, string])[] = [];
  top = '';
  side = '';
  foot: string;
  home = '';
  homePath = '/';
  news = true;
  private readonly pages: { readonly path: string; readonly title: string; readonly main: string }[] = [];
  private readonly frame: AnyFrameName;
  private readonly name: string;

  constructor(frame: AnyFrameName, name: string) {
    this.frame = frame;
    this.name = name;
    this.foot = `<p><strong>${name}</strong></p><p>Chịu trách nhiệm: Giám đốc Sở. Ghi rõ nguồn khi phát lại thông tin từ trang này.</p>`;
  }

  link(label: string, href: string): this {
    this.menu.push([label, href]);
    return this;
  }

  page(path: string, title: string, main: string, { menu = title }: Place = {}): this {
    this.pages.push({ path, title, main });
    return menu === null ? this : this.link(menu, path);
  }

  raw(path: string, answer: Answer): this {
    this.answers[path] = answer;
    return this;
  }

  file(path: string, body: Uint8Array, type: string): this {
    return this.raw(path, { headers: { 'content-type': type }, body });
  }

  render(title: string, main: string, isHome = false): string {
    const { name, menu, top, side, foot, homePath } = this;
    return { ...FRAMES, ...MORE_FRAMES }[this.frame]({
      name,
      title,
      home: homePath,
      menu,
      top,
      main,
      side,
      foot,
      isHome,
    });
  }

  build(year = 2022): Record<string, Answer> {
    const posts = this.news ? postsOf(year) : [];
    if (this.news) {
      this.link('Tin tức', '/tin-tuc');
      this.pages.push({ path: '/tin-tuc', title: 'Tin tức', main: listOf(posts) });
      for (const { path, title, day, lead } of posts)
        this.pages.push({
          path,
          title,
          main: `<div class="date">${day}</div><p><strong>${lead}</strong></p><p>Hoạt động do công đoàn cơ quan tổ chức, có đông đủ đoàn viên tham dự và kết thúc trong không khí vui tươi.</p>`,
        });
    }
    for (const { path, title, main } of this.pages) this.answers[path] ??= this.render(title, main);
    this.answers[this.homePath] ??= this.render(this.name, `${this.home}${listOf(posts)}`, true);
    return this.answers;
  }
}

interface Post {
  readonly path: string;
  readonly title: string;
  readonly day: string;
  readonly lead: string;
}

function postsOf(year: number): readonly Post[] {
  const rows: readonly (readonly [string, string, string])[] = [
    ['trong-cay', 'Đoàn viên ra quân trồng cây đầu xuân', `18/02/${year}`],
    ['bong-chuyen', 'Chung kết giải bóng chuyền khối cơ quan', `20/10/${year}`],
    ['dong-gop', 'Quyên góp ủng hộ đồng bào vùng lũ', `07/11/${year}`],
  ];
  return rows.map(([slug, title, day], at) => ({
    path: `/tin-tuc/${slug}-${300 + at}`,
    title,
    day,
    lead: `${title} là việc làm thường niên của tập thể cơ quan.`,
  }));
}

function listOf(posts: readonly Post[]): string {
  return posts
    .map(
      ({ path, title, day, lead }) =>
        `<div class="news-item"><h4><a href="${path}">${title}</a></h4><span class="date">${day}</span><p>${lead}</p></div>`,
    )
    .join('\n');
}
