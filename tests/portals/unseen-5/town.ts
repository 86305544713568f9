/** How the portals of this folder are put together: pages in a look, a truth beside them. */

import type { Answer } from '../../../demo/serve-portal.ts';
import type { Look } from './look.ts';
import { ROWS } from './rows.ts';

export type Expected = 'passed' | 'partial' | 'failed' | 'cantTell' | 'inapplicable';

/** What the requirements decide of one row; `by` names the sentence that decides it. */
export interface Truth {
  readonly outcome: Expected;
  readonly by: string;
  /** As the contract has them, addresses as paths; only what stands here is compared. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly credit?: number;
}

export interface TownPortal {
  readonly name: string;
  readonly plan: string;
  readonly asOf: string;
  readonly start: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly otherwise?: Answer;
  readonly truth: Readonly<Record<string, Truth>>;
  /** Rows that the portal has nothing of. */
  readonly nothingFor: readonly string[];
}

export interface Post {
  readonly path: string;
  readonly title: string;
  /** YYYY-MM-DD; none: shown nowhere. */
  readonly date?: string;
  readonly lead?: string;
  readonly body?: string;
  readonly image?: string;
  /** Markup below the post: its neighbours, comments. */
  readonly after?: string;
}

export interface ListOptions {
  readonly perPage?: number;
  readonly menu?: boolean;
  /** Shown above the list of every page. */
  readonly pinned?: readonly Post[];
  /** Their pages exist already. */
  readonly known?: boolean;
}

const PARAGRAPHS = [
  'Tham dự có đại diện các phòng, đơn vị liên quan. Các ý kiến trao đổi tập trung vào những việc cần làm ngay trong thời gian tới.',
  'Buổi làm việc diễn ra trong không khí cởi mở, thống nhất cao. Đồng chí chủ trì đề nghị các bộ phận phối hợp chặt chẽ, hoàn thành đúng tiến độ đã giao.',
  'Kết thúc chương trình, đơn vị chủ trì tiếp thu ý kiến và sẽ có văn bản gửi các bên liên quan.',
];
export const FILLER = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

export class Town {
  readonly answers: Record<string, Answer> = {};
  readonly menu: (readonly [string, string])[] = [];
  readonly fresh: Post[] = [];
  /** Markup of the home page before and after the newest posts. */
  top = '';
  bottom = '';
  side = '';
  foot = '';
  banner = '';
  home = '/';
  private readonly pages: { path: string; title: string; main: string; head?: string }[] = [];
  readonly look: Look;
  readonly name: string;
  readonly asOf: string;

  constructor(look: Look, name: string, asOf: string) {
    this.look = look;
    this.name = name;
    this.asOf = asOf;
  }

  link(label: string, href: string): this {
    this.menu.push([label, href]);
    return this;
  }

  page(path: string, title: string, main: string, place: 'menu' | 'hidden' = 'menu'): this {
    this.pages.push({ path, title, main: this.look.standing(title, main) });
    return place === 'menu' ? this.link(title, path) : this;
  }

  /** A page whose main part is written out. */
  bare(path: string, title: string, main: string, place: 'menu' | 'hidden' = 'menu'): this {
    this.pages.push({ path, title, main });
    return place === 'menu' ? this.link(title, path) : this;
  }

  /** A list of posts over as many pages as it takes, and the posts. */
  list(path: string, label: string, posts: readonly Post[], options: ListOptions = {}): this {
    const { perPage = 5, menu = true, pinned = [], known = false } = options;
    if (menu) this.link(label, path);
    const count = Math.max(1, Math.ceil(posts.length / perPage));
    for (let nth = 1; nth <= count; nth += 1) {
      const shown = [...pinned, ...posts.slice((nth - 1) * perPage, nth * perPage)];
      this.pages.push({
        path: nth === 1 ? path : this.look.pageUrl(path, nth),
        title: label,
        main: this.look.list(label, shown, this.look.pager(path, nth, count), this.asOf),
      });
    }
    if (!known) for (const post of [...posts, ...pinned]) this.post(post);
    return this;
  }

  post(post: Post): this {
    this.fresh.push(post);
    const { main, head = '' } = this.look.post({ lead: '', body: FILLER, ...post });
    this.pages.push({ path: post.path, title: post.title, main, head });
    return this;
  }

  raw(path: string, answer: Answer): this {
    this.answers[path] = answer;
    return this;
  }

  file(path: string, body: Uint8Array): this {
    this.answers[path] = { headers: { 'content-type': typeOf(path) }, body };
    return this;
  }

  build(): Readonly<Record<string, Answer>> {
    for (const { path, title, main, head = '' } of this.pages)
      this.answers[path] = this.look.frame(this, { title, main, head, home: false });
    const newest = this.fresh
      .filter(({ date }) => date !== undefined)
      .toSorted((one, two) => (two.date ?? '').localeCompare(one.date ?? ''))
      .slice(0, 4);
    const news = this.look.list('Tin mới nhất', newest, '', this.asOf);
    this.answers[this.home] = this.look.frame(this, {
      title: this.name,
      main: `${this.top}${news}${this.bottom}`,
      head: '',
      home: true,
    });
    return this.answers;
  }
}

function typeOf(path: string): string {
  const types: Readonly<Record<string, string>> = {
    pdf: 'application/pdf',
    zip: 'application/zip',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    png: 'image/png',
  };
  return types[path.split('?')[0]?.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

export function told(
  town: Town,
  row: {
    readonly name: string;
    readonly plan: string;
    readonly truth: Readonly<Record<string, Truth>>;
    /** Rows left open: what stands on the portal may or may not be about them. `all`: only the truth counts. */
    readonly open?: readonly string[] | 'all';
    readonly otherwise?: Answer;
  },
): TownPortal {
  const { open = [], name, plan, truth, otherwise } = row;
  const nothingFor =
    open === 'all' ? [] : (ROWS[plan] ?? []).filter((id) => truth[id] === undefined && !open.includes(id));
  const start = town.home;
  const rest = otherwise === undefined ? {} : { otherwise };
  return { name, plan, asOf: town.asOf, start, answers: town.build(), truth, nothingFor, ...rest };
}

type Details = Readonly<Record<string, unknown>>;

export function passed(by: string, details: Details = {}): Truth {
  return { outcome: 'passed', by, details, credit: 1 };
}

export function partial(by: string, credit: number, details: Details = {}): Truth {
  return { outcome: 'partial', by, details, credit };
}

export function failed(by: string, details: Details = {}): Truth {
  return { outcome: 'failed', by, details, credit: 0 };
}

export function cantTell(by: string, details: Details = {}): Truth {
  return { outcome: 'cantTell', by, details };
}

export function inapplicable(by: string): Truth {
  return { outcome: 'inapplicable', by };
}

/** Details of a topic: the posts that count. */
export function found(...posts: readonly (string | Post)[]): Details {
  return {
    found: posts.length,
    articles: posts.map((post) => (typeof post === 'string' ? { url: post } : { url: post.path, date: post.date })),
  };
}

/** `number: state` or `number: [state, url]`. */
export function papers(rows: Readonly<Record<string, string | readonly [string, string]>>): Details {
  return {
    documents: Object.entries(rows).map(([number, row]) =>
      typeof row === 'string' ? { number, state: row } : { number, state: row[0], url: row[1] },
    ),
  };
}

/** `index: [state, year, value, rank, url]`; undefined: not compared. */
export function scores(
  rows: Readonly<Record<string, readonly [string, number?, (number | null)?, (number | null)?, string?]>>,
): Details {
  return {
    indices: Object.entries(rows).map(([index, [state, year, value, rank, url]]) => ({
      index,
      state,
      ...(year === undefined ? {} : { year }),
      ...(value === undefined ? {} : { value }),
      ...(rank === undefined ? {} : { rank }),
      ...(url === undefined ? {} : { url }),
    })),
  };
}

/** `period: state` or `period: [state, url]`. */
export function periods(rows: Readonly<Record<string, string | readonly [string, string]>>): Details {
  return {
    periods: Object.entries(rows).map(([period, row]) =>
      typeof row === 'string' ? { period, state: row } : { period, state: row[0], url: row[1] },
    ),
  };
}

/** `byMonth` and `inPeriod` of the posts of a year up to the audit date. */
export function months(posts: readonly Post[], asOf: string): Details {
  const counts: Record<string, number> = {};
  const dated = posts.flatMap(({ date }) => (date === undefined ? [] : [date]));
  const within = dated.filter((date) => date <= asOf && date.slice(0, 4) === asOf.slice(0, 4));
  for (const date of within) counts[date.slice(0, 7)] = (counts[date.slice(0, 7)] ?? 0) + 1;
  return {
    inPeriod: within.length,
    byMonth: counts,
    undated: posts.length - dated.length,
    newest:
      dated
        .filter((date) => date <= asOf)
        .toSorted()
        .at(-1) ?? null,
  };
}
