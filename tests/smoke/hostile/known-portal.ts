/**
 * A small department portal whose outcomes are known, written so that one thing at a time can be made hostile: how
 * links are written, how a list is paged, what stands around the page.
 */

import {
  PROCEDURES,
  WHOLE,
  asBold,
  detailPath,
  referenceOf,
  type TrapProcedure,
} from '../../portals/procedures/procedure.ts';
import { EVERY_MONTH, reformPosts, shownDay, type Post } from '../../portals/posts.ts';

/** Path with its query, as a browser shows it, to HTML. */
export type Pages = Readonly<Record<string, string>>;

export interface Writing {
  /** Default: an ordinary link. `from` is the path of the page it stands on. */
  readonly link: (path: string, words: string, from: string) => string;
  /** Links to the pages of a list, `now` counts from 1; default: numbers. */
  readonly pager: (paths: readonly string[], now: number, link: (path: string, words: string) => string) => string;
  /** The path of a list's further page, from 2. */
  readonly pagePath: (list: string, page: number) => string;
  readonly head: string;
  /** Before everything else of the body. */
  readonly top: string;
  /** The whole page. */
  readonly whole: (html: string, path: string) => string;
}

export const COLUMN = '/cai-cach-hanh-chinh';
export const PROCEDURE_LIST = '/thu-tuc-hanh-chinh';
export const HOTLINE = '/duong-day-nong';
export const POSTS = reformPosts(EVERY_MONTH, (order) => `/bai-viet/${order + 200}.html`);
export const LISTED = PROCEDURES.slice(0, 6);
export const DETAILS: readonly string[] = LISTED.map(detailPath);
/** One of the list is not on the portal. */
export const REFERENCE_CSV = referenceOf(PROCEDURES.slice(0, 7));

export const MENU: readonly (readonly [words: string, path: string])[] = [
  ['Trang chủ', '/'],
  ['Giới thiệu', '/gioi-thieu'],
  ['Cải cách hành chính', COLUMN],
  ['Thủ tục hành chính', PROCEDURE_LIST],
  ['Đường dây nóng', HOTLINE],
  ['Văn bản', '/van-ban'],
  ['Lãnh đạo Sở', '/lanh-dao'],
  ['Liên hệ', '/lien-he'],
];
const NAME = 'Sở Khoa học và Công nghệ Nghệ An';
const [POSTS_PER_PAGE, PROCEDURES_PER_PAGE] = [6, 4];

const PLAIN: Writing = {
  link: (path, words) => `<a href="${path.replaceAll('&', '&amp;')}">${words}</a>`,
  pager: (paths, now, link) =>
    `<div class="pagination">${paths.map((path, index) => (index + 1 === now ? `<b>${now}</b>` : link(path, String(index + 1)))).join(' ')}</div>`,
  pagePath: (list, page) => `${list}?trang=${page}`,
  head: '',
  top: '',
  whole: (html) => html,
};

export function knownPages(over: Partial<Writing> = {}): Pages {
  const writing = { ...PLAIN, ...over };
  const write = (path: string, title: string, main: string): [string, string] => [
    path,
    writing.whole(pageOf(writing, path, title, main), path),
  ];
  return Object.fromEntries([
    write(
      '/',
      'Trang chủ',
      `<p>Chào mừng bạn đến với cổng thông tin điện tử của Sở.</p>${posts(writing, '/', POSTS.slice(0, 3))}`,
    ),
    ...listOf(writing, COLUMN, 'Cải cách hành chính', POSTS, POSTS_PER_PAGE, posts).map((page) => write(...page)),
    ...POSTS.map((post) =>
      write(
        post.path,
        post.title,
        `<p class="date">Ngày đăng: ${shownDay(post.day ?? '')}</p><p>${post.text.join('</p><p>')}</p>`,
      ),
    ),
    ...listOf(writing, PROCEDURE_LIST, 'Thủ tục hành chính', LISTED, PROCEDURES_PER_PAGE, table).map((page) =>
      write(...page),
    ),
    ...LISTED.map((procedure, index) => write(detailPath(procedure), procedure.name, details(procedure, index === 5))),
    write(
      HOTLINE,
      'Đường dây nóng',
      '<p>Số điện thoại đường dây nóng: 0238.300.0150</p><p>Email: duongdaynong@skhcn.nghean.example</p>',
    ),
    write('/gioi-thieu', 'Giới thiệu', '<p>Sở tham mưu cho tỉnh về khoa học và công nghệ, đo lường và chất lượng.</p>'),
    write('/van-ban', 'Văn bản', '<p>Văn bản của Sở được lưu tại phòng văn thư, mời bạn đến đọc tại chỗ.</p>'),
    write('/lanh-dao', 'Lãnh đạo Sở', '<p>Giám đốc và hai phó giám đốc phân công nhau theo lĩnh vực.</p>'),
    write('/lien-he', 'Liên hệ', '<p>Mời bạn ghé trụ sở trong giờ hành chính, từ thứ Hai đến thứ Sáu.</p>'),
  ]);
}

type Rows<T> = (writing: Writing, from: string, rows: readonly T[]) => string;

function listOf<T>(
  writing: Writing,
  list: string,
  title: string,
  rows: readonly T[],
  perPage: number,
  show: Rows<T>,
): readonly (readonly [path: string, title: string, main: string])[] {
  const count = Math.ceil(rows.length / perPage);
  const paths = Array.from({ length: count }, (_, page) => (page === 0 ? list : writing.pagePath(list, page + 1)));
  return paths.map((path, page) => {
    const shown = show(writing, path, rows.slice(page * perPage, (page + 1) * perPage));
    return [path, title, shown + writing.pager(paths, page + 1, (to, words) => writing.link(to, words, path))];
  });
}

function posts(writing: Writing, from: string, shown: readonly Post[]): string {
  return `<ul class="posts">${shown.map((post) => `<li>${writing.link(post.path, post.title, from)} <span>(${shownDay(post.day ?? '')})</span><p>${post.text[0] ?? ''}</p></li>`).join('\n')}</ul>`;
}

function table(writing: Writing, from: string, shown: readonly TrapProcedure[]): string {
  const rows = shown.map(
    (procedure) =>
      `<tr><td>${procedure.code}.000.00.00.H41</td><td>${writing.link(detailPath(procedure), procedure.name, from)}</td><td>${NAME}</td></tr>`,
  );
  return `<table border="1"><tr><th>Mã TTHC</th><th>Tên thủ tục hành chính</th><th>Cơ quan thực hiện</th></tr>${rows.join('\n')}</table>`;
}

function details({ code }: TrapProcedure, incomplete: boolean): string {
  const { 'Căn cứ pháp lý': law, ...rest } = WHOLE;
  return `<p>Mã thủ tục: ${code}.000.00.00.H41</p>${asBold(incomplete || law === undefined ? rest : WHOLE)}`;
}

function pageOf(writing: Writing, path: string, title: string, main: string): string {
  const menu = MENU.map(([words, to]) => `<li>${writing.link(to, words, path)}</li>`).join('\n');
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} - ${NAME}</title>${writing.head}</head>
<body>${writing.top}<div id="header"><div class="name">${NAME}</div></div>
<div class="menu"><ul>${menu}</ul></div>
<div id="content"><h1>${title}</h1>
${main}
</div>
<div id="footer"><p>Giấy phép số 12/GP-STTTT ngày 05/03/2019</p></div></body></html>`;
}
