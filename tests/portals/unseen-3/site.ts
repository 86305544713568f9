/** How the portals of this folder are written down: a skin's markup around posts, standing pages, rows and files. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { frames, type Skin } from './skins.ts';

export type Expected = 'passed' | 'partial' | 'failed' | 'cantTell';

/** What the requirements decide of one row; `by` names the sentence that decides it. */
export interface Truth {
  readonly outcome: Expected;
  readonly by: string;
  /** As the contract has them, addresses as paths; only what stands here is compared. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly credit?: number;
}

export interface UnseenPortal {
  readonly name: string;
  readonly plan: string;
  readonly asOf: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** The second host, where the portal has one; `null`: nobody answers there. */
  readonly province?: Readonly<Record<string, Answer>> | null;
  /** Reference list of procedures, CSV. */
  readonly procedures?: string;
  readonly truth: Readonly<Record<string, Truth>>;
  /** Rows of the plan that the portal says nothing about: no such thing, so failed. */
  readonly nothingFor: readonly string[];
}

export interface Post {
  readonly path: string;
  readonly title: string;
  /** YYYY-MM-DD; none: the post shows no date. */
  readonly date?: string;
  readonly lead?: string;
  readonly body?: string;
  /** Markup after the post: related posts, comments. */
  readonly after?: string;
  readonly head?: string;
}

const FILLER =
  '<p>Tham dự có đại diện lãnh đạo các phòng và đơn vị liên quan. Các đại biểu trao đổi thẳng thắn, thống nhất nhiều nội dung và giao bộ phận chuyên môn hoàn thiện trong thời gian tới.</p><p>Phát biểu tại buổi làm việc, đồng chí Giám đốc ghi nhận tinh thần làm việc của tập thể và đề nghị các phòng tiếp tục phối hợp chặt chẽ.</p>';

/** Posts about nothing that any plan asks for. */
export function dullPosts(folder: string, year: number, suffix = ''): readonly Post[] {
  const rows: readonly (readonly [string, string, string])[] = [
    ['nghiem-thu-de-tai-cam', 'Nghiệm thu đề tài trồng cam theo hướng hữu cơ', '03-14'],
    ['ho-tro-gia-dinh-chinh-sach', 'Thăm, tặng quà gia đình chính sách nhân ngày 27/7', '07-26'],
    ['hoi-thao-chao-mung', 'Giải bóng bàn chào mừng ngày thành lập ngành', '05-17'],
    ['kiem-tra-xang-dau', 'Kiểm tra đo lường tại các cửa hàng xăng dầu', '09-08'],
  ];
  return rows.map(([slug, title, day]) => ({
    path: `${folder}/${slug}${suffix}`,
    title,
    date: `${year}-${day}`,
    lead: 'Hoạt động diễn ra trong không khí đoàn kết và hoàn thành đúng chương trình đã định.',
  }));
}

/** A portal under construction: pages are added, then `build` puts the home page in front. */
export class Site {
  readonly answers: Record<string, Answer> = {};
  readonly menu: (readonly [string, string])[] = [];
  readonly fresh: Post[] = [];
  private readonly pages: { path: string; title: string; main: string; head?: string }[] = [];
  side = '';
  foot = '';
  banner = '';
  home = '';
  homePath = '/';

  readonly skin: Skin;
  readonly name: string;

  constructor(skin: Skin, name: string) {
    this.skin = skin;
    this.name = name;
  }

  link(label: string, href: string): this {
    this.menu.push([label, href]);
    return this;
  }

  /** A standing page, in the menu unless `hidden`. */
  page(path: string, title: string, main: string, place: 'menu' | 'hidden' = 'menu'): this {
    this.pages.push({ path, title, main: frames[this.skin].standing(title, main) });
    return place === 'menu' ? this.link(title, path) : this;
  }

  /** A section of news: its list and its posts. */
  news(path: string, label: string, posts: readonly Post[], { menu = true, listed = posts } = {}): this {
    if (menu) this.link(label, path);
    this.pages.push({ path, title: label, main: frames[this.skin].list(label, listed) });
    for (const post of posts) this.post(post);
    return this;
  }

  post(post: Post): this {
    this.fresh.push(post);
    const page = frames[this.skin].post({ lead: '', body: FILLER, ...post });
    this.pages.push({
      path: post.path,
      title: post.title,
      main: page.main,
      head: `${page.head ?? ''}${post.head ?? ''}`,
    });
    return this;
  }

  raw(path: string, answer: Answer): this {
    this.answers[path] = answer;
    return this;
  }

  file(path: string, body: Uint8Array, type = typeOf(path)): this {
    this.answers[path] = { headers: { 'content-type': type }, body };
    return this;
  }

  build(): Readonly<Record<string, Answer>> {
    const frame = frames[this.skin].page;
    for (const { path, title, main, head } of this.pages)
      this.answers[path] = frame(this, { title: `${title} - ${this.name}`, main, head: head ?? '' });
    const latest = frames[this.skin].list('Tin mới', this.fresh.slice(0, 5));
    this.answers[this.homePath] = frame(this, { title: this.name, main: `${this.home}${latest}`, head: '' });
    return this.answers;
  }
}

function typeOf(path: string): string {
  const end = path.split('?')[0]?.split('.').at(-1) ?? '';
  const types: Readonly<Record<string, string>> = {
    pdf: 'application/pdf',
    zip: 'application/zip',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
  return types[end] ?? 'application/octet-stream';
}

export function passed(by: string, details: Readonly<Record<string, unknown>> = {}): Truth {
  return { outcome: 'passed', by, details, credit: 1 };
}

export function partial(by: string, credit: number, details: Readonly<Record<string, unknown>> = {}): Truth {
  return { outcome: 'partial', by, details, credit };
}

export function failed(by: string, details: Readonly<Record<string, unknown>> = {}): Truth {
  return { outcome: 'failed', by, details, credit: 0 };
}

export function cantTell(by: string, details: Readonly<Record<string, unknown>> = {}): Truth {
  return { outcome: 'cantTell', by, details };
}

/** Details of a topic: which posts count. */
export function articles(...paths: readonly string[]): Readonly<Record<string, unknown>> {
  return { found: paths.length, articles: paths.map((url) => ({ url })) };
}

/** `2022-Q1: state url` as details of periodic results. */
export function periods(
  rows: Readonly<Record<string, string | readonly [string, string]>>,
): Readonly<Record<string, unknown>> {
  return {
    periods: Object.entries(rows).map(([period, row]) =>
      typeof row === 'string' ? { period, state: row } : { period, state: row[0], url: row[1] },
    ),
  };
}

export function numbers(
  rows: Readonly<Record<string, string | readonly [string, string]>>,
): Readonly<Record<string, unknown>> {
  return {
    documents: Object.entries(rows).map(([number, row]) =>
      typeof row === 'string' ? { number, state: row } : { number, state: row[0], url: row[1] },
    ),
  };
}

export interface Figure {
  readonly state: string;
  readonly year?: number | null;
  readonly value?: number | null;
  readonly rank?: number | null;
  readonly url?: string | null;
}

export function figures(rows: Readonly<Record<string, Figure>>): Readonly<Record<string, unknown>> {
  return { indices: Object.entries(rows).map(([index, figure]) => ({ index, ...figure })) };
}

/** The rows of each plan that are of the kinds told here. */
export const ROWS: Readonly<Record<string, readonly string[]>> = {
  'nghean-skhcn-2022':
    'lookup-guide workflows simplification service-centre postal online-service organisation conduct personnel autonomy digital-government e-office iso indices oversight models results legal-drafting core-documents guides'.split(
      ' ',
    ),
  'sonla-skhcn-2022':
    'procedure-updates policy-articles service-centre discipline dossier-status models initiatives indices online-service postal core-documents'.split(
      ' ',
    ),
  'binhdinh-snv-2022':
    'programme-documents dossier-results review-list initiatives talks indices digital-government online-service conduct rotation-list anti-corruption'.split(
      ' ',
    ),
  'bacninh-skhdt-2022':
    'organisation procedure-updates staff-assessment investment-online simplification one-stop iso personnel indices core-documents results models oversight'.split(
      ' ',
    ),
  'hungyen-skhcn-2024':
    'core-documents importance reform-content indices procedure-updates workflows dossier-results online-service social iso digital-government models head-responsibility finance citizen-reception conduct plan-published'.split(
      ' ',
    ),
};

/** Every row of the plan that `truth` does not name, less what is left open. */
export function portal(told: Omit<UnseenPortal, 'nothingFor'> & { readonly open?: readonly string[] }): UnseenPortal {
  const { open = [], ...rest } = told;
  const nothingFor = (ROWS[told.plan] ?? []).filter((id) => told.truth[id] === undefined && !open.includes(id));
  return { ...rest, nothingFor };
}
