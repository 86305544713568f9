import type { Answer, PortalDefinition } from '../../demo/serve-portal.ts';
import type { Post } from './posts.ts';

export type Words = readonly [words: string, path: string];

export interface PageContent {
  readonly title: string;
  readonly main: string;
  /** Under the start page; the page's own title is added. */
  readonly trail?: readonly Words[];
}

/** What the frame around every page holds. */
export interface Site {
  readonly menu: readonly Words[];
  readonly name?: string;
  /** Boxes beside the main text. */
  readonly aside?: string;
  /** Lines of the footer. */
  readonly footer?: string;
  /** Beside the site's name on top. */
  readonly header?: string;
}

/** The markup of one content management system, as portals built with it look. */
export interface Cms {
  readonly site: Site;
  readonly page: (content: PageContent) => string;
  /** A list of posts with their days. */
  readonly posts: (posts: readonly Post[]) => string;
  /** Links to the pages of a list; `current` counts from 0. */
  readonly pager: (paths: readonly string[], current: number) => string;
  /** The page of one post. */
  readonly article: (post: Post, column: Words) => string;
}

export const DEPARTMENT = 'Sở Khoa học và Công nghệ Nghệ An';

/** A menu as departments have it, with what a trap needs put in front. */
export function menuWith(...entries: readonly Words[]): readonly Words[] {
  return [
    ['Trang chủ', '/'],
    ...entries,
    ['Giới thiệu', '/gioi-thieu'],
    ['Lãnh đạo Sở', '/lanh-dao'],
    ['Văn bản', '/van-ban'],
    ['Dự án, đề tài', '/du-an-de-tai'],
    ['Thư viện ảnh', '/thu-vien-anh'],
    ['Liên hệ', '/lien-he'],
  ];
}

/** The answers, and a short page for every menu entry that has none of its own. */
export function portalOf(cms: Cms, answers: Readonly<Record<string, Answer>>, otherwise?: Answer): PortalDefinition {
  const plain = cms.site.menu
    .filter(([, path]) => path.startsWith('/'))
    .map(([words, path]): [string, Answer] => [
      path,
      cms.page({ title: words, main: `<p>${words}: trang giới thiệu ngắn của Sở, dành cho người mới ghé thăm.</p>` }),
    ]);
  return { answers: { ...Object.fromEntries(plain), ...answers }, ...(otherwise === undefined ? {} : { otherwise }) };
}

/** A column: its list pages and the page of each post. */
export function columnAnswers(
  cms: Cms,
  column: Words,
  posts: readonly Post[],
  paging: { readonly perPage?: number; readonly path?: (page: number) => string } = {},
): Record<string, Answer> {
  const [title, first] = column;
  const pinned = posts.filter((post) => post.pinned === true);
  const rest = posts.filter((post) => post.pinned !== true);
  const perPage = paging.perPage ?? Math.max(1, rest.length);
  const pathOf = (page: number): string => (page === 0 ? first : (paging.path?.(page) ?? `${first}?page=${page}`));
  const count = Math.max(1, Math.ceil(rest.length / perPage));
  const paths = Array.from({ length: count }, (_, page) => pathOf(page));
  const answers: Record<string, Answer> = {};
  paths.forEach((path, page) => {
    // pinned posts stand on top of every page
    const shown = [...pinned, ...rest.slice(page * perPage, (page + 1) * perPage)];
    answers[path] = cms.page({ title, main: `${cms.posts(shown)}${count > 1 ? cms.pager(paths, page) : ''}` });
  });
  for (const post of posts) answers[post.path] = cms.article(post, column);
  return answers;
}

/** A home page with the newest posts of a column, as portals show them. */
export function homeWith(cms: Cms, column: Words, posts: readonly Post[], more = ''): string {
  return cms.page({
    title: 'Trang chủ',
    main: `<h2><a href="${column[1]}">${column[0]}</a></h2>${cms.posts(posts.slice(0, 3))}${more}`,
  });
}

export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('');
}
