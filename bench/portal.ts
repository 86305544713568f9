/**
 * A department portal of any size, made from its page numbers alone: the same page always has the same bytes, nothing
 * is kept on disk, and making a page costs little, so that a bench measures the crawler and not the server.
 *
 * Shape (as real portals have it): a menu of about 200 links on every page, some thirty news columns whose lists are
 * paged by twenty, articles of 10 to 60 kB, one CCHC column, a procedure list over three fields with pages of detail, a hotline page,
 * standing pages, and links to neighbours. Articles name CCHC and procedures in passing, as distractors.
 */

export interface BenchPortal {
  readonly pages: number;
  /** Body of a path, or null for 404. */
  readonly page: (path: string) => string | null;
  /** Every path there is, for a bare download. */
  readonly paths: () => Iterable<string>;
}

interface Column {
  readonly slug: string;
  readonly title: string;
  readonly articles: number;
  /** Number of its first article. */
  readonly first: number;
}

const PER_LIST = 20;
const AGE_DAYS = 9 * 365;
const PROCEDURES = 48;
const COLUMN_TITLES: readonly (readonly [slug: string, title: string])[] = [
  ['cai-cach-hanh-chinh', 'Cải cách hành chính'],
  ...(
    [
      'Tin hoạt động của Sở',
      'Tin trong tỉnh',
      'Tin trong nước',
      'Hoạt động khoa học',
      'Sở hữu trí tuệ',
      'Tiêu chuẩn đo lường',
      'An toàn bức xạ',
      'Chuyển đổi số',
      'Đổi mới sáng tạo',
      'Nông nghiệp công nghệ cao',
      'Thông báo',
      'Lịch công tác',
      'Gương người tốt việc tốt',
      'Tuyên truyền pháp luật',
      'Hợp tác quốc tế',
      'Thị trường công nghệ',
      'Khởi nghiệp',
      'Công đoàn',
      'Đoàn thanh niên',
      'Tin ảnh',
      'Học tập và làm theo Bác',
      'Phòng chống dịch',
      'Kết quả đề tài',
      'Năng lượng nguyên tử',
      'Thông tin thống kê',
      'Cải cách tiền lương',
      'Văn nghệ thể thao',
      'Nông thôn mới',
      'Môi trường',
    ] as const
  ).map((title, index) => [`chuyen-muc-${index + 1}`, title] as const),
];
const STANDING: readonly (readonly [slug: string, title: string])[] = [
  ['gioi-thieu', 'Giới thiệu chung'],
  ['chuc-nang-nhiem-vu', 'Chức năng, nhiệm vụ'],
  ['co-cau-to-chuc', 'Cơ cấu tổ chức'],
  ['ban-lanh-dao', 'Ban lãnh đạo'],
  ['duong-day-nong', 'Đường dây nóng'],
  ['lien-he', 'Liên hệ'],
  ['so-do-cong', 'Sơ đồ cổng'],
  ['hoi-dap', 'Hỏi đáp'],
  ['van-ban', 'Văn bản'],
  ['quy-trinh-noi-bo', 'Quy trình nội bộ'],
];
const FIELDS = ['Hoạt động khoa học và công nghệ', 'Sở hữu trí tuệ', 'Tiêu chuẩn đo lường chất lượng'] as const;
const PARTS: readonly (readonly [string, string])[] = [
  ['Trình tự thực hiện', 'Tổ chức, cá nhân chuẩn bị hồ sơ, nộp tại bộ phận một cửa và nhận giấy hẹn.'],
  ['Cách thức thực hiện', 'Trực tiếp, trực tuyến hoặc qua bưu chính công ích.'],
  ['Thành phần, số lượng hồ sơ', 'Đơn đề nghị theo mẫu và bản sao giấy tờ; 01 bộ.'],
  ['Thời hạn giải quyết', '15 ngày làm việc kể từ ngày nhận đủ hồ sơ.'],
  ['Đối tượng thực hiện', 'Tổ chức, cá nhân.'],
  ['Cơ quan thực hiện', 'Sở Khoa học và Công nghệ.'],
  ['Kết quả thực hiện', 'Giấy chứng nhận.'],
  ['Phí, lệ phí', 'Không.'],
  ['Tên mẫu đơn, mẫu tờ khai', 'Mẫu số 01.'],
  ['Yêu cầu, điều kiện', 'Không.'],
  ['Căn cứ pháp lý', 'Luật Khoa học và Công nghệ năm 2013.'],
];
const WORDS =
  'đơn vị triển khai nhiệm vụ năm học hội nghị tổng kết công tác tập huấn cán bộ doanh nghiệp nông dân sản phẩm chất lượng quy hoạch báo cáo kết quả đề tài dự án mô hình sản xuất giống cây trồng vật nuôi ứng dụng công nghệ thông tin quản lý nhà nước địa bàn huyện xã phường tỉnh lãnh đạo đại biểu tham dự phát biểu chỉ đạo nội dung chương trình hợp tác phát triển kinh tế xã hội'.split(
    ' ',
  );

/** `size` pages in all, give or take a list page. */
export function benchPortal(size: number): BenchPortal {
  const fixed = 1 + STANDING.length + FIELDS.length + 1 + PROCEDURES;
  const articles = Math.max(COLUMN_TITLES.length * 3, Math.floor(((size - fixed) * PER_LIST) / (PER_LIST + 1)));
  const columns = columnsOf(articles);
  const menu = menuOf(columns);
  let pages = fixed;
  for (const column of columns) pages += column.articles + lists(column);
  const bySlug = new Map(columns.map((column) => [column.slug, column]));
  const standing = new Map(STANDING);

  const page = (path: string): string | null => {
    if (path === '/') return frame('Trang chủ', menu, homeBody(columns));
    const article = /^\/tin\/bai-viet-(\d+)\.html$/.exec(path)?.[1];
    if (article !== undefined) return articlePage(Number(article), columns, menu);
    const [, slug, at = '1'] = /^\/([a-z0-9-]+?)(?:\/trang-(\d+))?$/.exec(path) ?? [];
    const column = slug === undefined ? undefined : bySlug.get(slug);
    if (column !== undefined) return listPage(column, Number(at), menu);
    if (slug !== undefined && standing.has(slug))
      return frame(standing.get(slug) ?? '', menu, standingBody(slug, standing.get(slug) ?? ''));
    if (path === '/thu-tuc-hanh-chinh') return frame('Thủ tục hành chính', menu, fieldsBody());
    const field = /^\/thu-tuc-hanh-chinh\/linh-vuc-(\d)$/.exec(path)?.[1];
    if (field !== undefined && Number(field) < FIELDS.length)
      return frame('Thủ tục hành chính', menu, fieldBody(Number(field)));
    const procedure = /^\/thu-tuc\/(\d+)$/.exec(path)?.[1];
    if (procedure !== undefined && Number(procedure) < PROCEDURES)
      return frame(procedureName(Number(procedure)), menu, procedureBody(Number(procedure)));
    return null;
  };
  const paths = function* (): Iterable<string> {
    yield '/';
    yield '/thu-tuc-hanh-chinh';
    for (const [slug] of STANDING) yield `/${slug}`;
    for (let field = 0; field < FIELDS.length; field += 1) yield `/thu-tuc-hanh-chinh/linh-vuc-${field}`;
    for (let index = 0; index < PROCEDURES; index += 1) yield `/thu-tuc/${index}`;
    for (const column of columns) {
      for (let at = 1; at <= lists(column); at += 1) yield at === 1 ? `/${column.slug}` : `/${column.slug}/trang-${at}`;
      for (let index = 0; index < column.articles; index += 1) yield `/tin/bai-viet-${column.first + index}.html`;
    }
  };
  return { pages, page, paths };
}

/** The reference list that the portal's procedures are held against: all of them. */
export function benchReference(): string {
  const rows = Array.from(
    { length: PROCEDURES },
    (_, index) => `${codeOf(index)},"${procedureName(index)}",còn hiệu lực`,
  );
  return `mã,tên,tình trạng\n${rows.join('\n')}\n`;
}

function columnsOf(articles: number): readonly Column[] {
  const columns: Column[] = [];
  let first = 0;
  for (const [index, [slug, title]] of COLUMN_TITLES.entries()) {
    const share = index === COLUMN_TITLES.length - 1 ? articles - first : Math.floor(articles / COLUMN_TITLES.length);
    columns.push({ slug, title, articles: share, first });
    first += share;
  }
  return columns;
}

function lists(column: Column): number {
  return Math.ceil(column.articles / PER_LIST);
}

function menuOf(columns: readonly Column[]): string {
  const links: string[] = [];
  for (const [slug, title] of STANDING)
    links.push(`<li><a class="nav-link" href="/${slug}" title="${title}">${title}</a></li>`);
  links.push('<li><a class="nav-link" href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a></li>');
  for (const { slug, title } of columns)
    links.push(`<li><a class="nav-link" href="/${slug}" title="${title}"><span>${title}</span></a></li>`);
  for (let index = 0; links.length < 200; index += 1) {
    links.push(
      `<li><a class="nav-link" href="https://donvi${index}.example.vn/" target="_blank" rel="noopener">Đơn vị trực thuộc số ${index + 1}</a></li>`,
    );
  }
  return `<nav id="menu-chinh" class="main-menu navbar"><ul>${links.join('\n')}</ul></nav>`;
}

function frame(title: string, menu: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} - Sở Khoa học và Công nghệ tỉnh Nghệ An</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css">
<script>window.dataLayer=window.dataLayer||[];function go(a){dataLayer.push(a)}go({page:1});</script></head>
<body><header class="header"><div class="banner"><a href="/"><img src="/logo.png" alt="Trang chủ"></a><p>Sở Khoa học và Công nghệ tỉnh Nghệ An</p></div></header>
${menu}
<main id="content"><div class="breadcrumb"><a href="/">Trang chủ</a> / <span>${title}</span></div>${body}</main>
<footer class="footer"><p>Bản quyền thuộc Sở Khoa học và Công nghệ. Địa chỉ: số 75A, phố Mới, thành phố Vinh.</p><p>Điện thoại: (0238) 3.844.500 - Email: vanphong@skhcn.example.gov.vn</p></footer></body></html>`;
}

function homeBody(columns: readonly Column[]): string {
  const blocks = columns
    .slice(0, 12)
    .map(
      (column) =>
        `<section class="box"><h2><a href="/${column.slug}">${column.title}</a></h2>${entries(column, 0, 4)}</section>`,
    );
  return blocks.join('\n');
}

function listPage(column: Column, at: number, menu: string): string | null {
  const last = lists(column);
  if (at < 1 || at > last) return null;
  const near = [1, at - 2, at - 1, at, at + 1, at + 2, last].filter(
    (n, i, all) => n >= 1 && n <= last && all.indexOf(n) === i,
  );
  const pager = near
    .map((n) =>
      n === at
        ? `<span class="current">${n}</span>`
        : `<a href="/${column.slug}${n === 1 ? '' : `/trang-${n}`}">${n}</a>`,
    )
    .join(' ');
  const next = at < last ? ` <a href="/${column.slug}/trang-${at + 1}">Trang sau</a>` : '';
  return frame(
    column.title,
    menu,
    `<h1>${column.title}</h1>${entries(column, (at - 1) * PER_LIST, PER_LIST)}<div class="pagination">${pager}${next}</div>`,
  );
}

function entries(column: Column, from: number, count: number): string {
  const items: string[] = [];
  for (let index = from; index < Math.min(from + count, column.articles); index += 1) {
    const id = column.first + index;
    items.push(
      `<li class="item"><h3><a href="/tin/bai-viet-${id}.html">${titleOf(id)}</a></h3><span class="date">${dateOf(column, index)}</span><p>${sentence(id, 18)}</p></li>`,
    );
  }
  return `<ul class="list-news">${items.join('\n')}</ul>`;
}

function articlePage(id: number, columns: readonly Column[], menu: string): string | null {
  const column = columns.findLast((one) => id >= one.first);
  if (column === undefined || id >= column.first + column.articles) return null;
  const index = id - column.first;
  const paragraphs = 4 + (hash(id) % 60);
  const body: string[] = [`<article><h1>${titleOf(id)}</h1><p class="meta">Ngày đăng: ${dateOf(column, index)}</p>`];
  for (let n = 0; n < paragraphs; n += 1) body.push(PARAGRAPHS[hash(id * 131 + n) % PARAGRAPHS.length] ?? '');
  body.push('</article><section class="related"><h3>Tin liên quan</h3><ul>');
  for (let n = 1; n <= 8; n += 1) {
    const other = column.first + ((index + n * 7) % column.articles);
    body.push(
      `<li><a href="/tin/bai-viet-${other}.html">${titleOf(other)}</a> <span>(${dateOf(column, other - column.first)})</span></li>`,
    );
  }
  body.push('</ul></section>');
  return frame(titleOf(id), menu, body.join('\n'));
}

function standingBody(slug: string, title: string): string {
  if (slug === 'duong-day-nong') {
    return `<h1>${title}</h1><p>Số điện thoại đường dây nóng cải cách hành chính: <b>0238 3844 500</b></p><p>Email: duongdaynong@skhcn.example.gov.vn</p><p>Địa chỉ: số 75A, phố Mới, thành phố Vinh, tỉnh Nghệ An</p>`;
  }
  return `<h1>${title}</h1>${[1, 2, 3, 4, 5, 6].map((n) => `<p>${sentence(slug.length * 17 + n, 50)}</p>`).join('')}`;
}

function fieldsBody(): string {
  return `<h1>Thủ tục hành chính</h1><ul class="fields">${FIELDS.map((field, index) => `<li><a href="/thu-tuc-hanh-chinh/linh-vuc-${index}">Lĩnh vực ${field}</a></li>`).join('')}</ul>`;
}

function fieldBody(field: number): string {
  const rows: string[] = [];
  for (let index = field; index < PROCEDURES; index += FIELDS.length) {
    rows.push(
      `<tr><td>${rows.length + 1}</td><td>${codeOf(index)}</td><td><a href="/thu-tuc/${index}">${procedureName(index)}</a></td><td>Mức độ 4</td></tr>`,
    );
  }
  return `<h1>Thủ tục hành chính lĩnh vực ${FIELDS[field]}</h1><table><thead><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục</th><th>Mức độ</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function procedureBody(index: number): string {
  return `<h1>${procedureName(index)}</h1><p>Mã thủ tục: ${codeOf(index)}</p>${PARTS.map(([title, text]) => `<h3>${title}</h3><p>${text}</p>`).join('\n')}`;
}

function codeOf(index: number): string {
  return `1.${String(11_200 + index * 7).padStart(6, '0')}.000.00.00.H41`;
}

/** Made once: making a page must cost the server less than reading it costs the crawler. */
const PARAGRAPHS: readonly string[] = Array.from(
  { length: 1_021 },
  (_, index) => `<p>${sentence(index * 977, 60)}</p>`,
);

const OBJECTS = ['giấy phép', 'giấy chứng nhận', 'văn bản xác nhận', 'quyết định công nhận'] as const;
const MATTERS = [
  'hoạt động khoa học',
  'thử nghiệm',
  'giám định',
  'chuyển giao công nghệ',
  'tiến hành công việc bức xạ',
  'tổ chức trung gian',
  'doanh nghiệp công nghệ',
  'đo lường',
  'nhãn hiệu',
  'sáng chế',
  'kiểm định',
  'công bố hợp chuẩn',
] as const;

function procedureName(index: number): string {
  return `Cấp ${OBJECTS[index % OBJECTS.length]} ${MATTERS[Math.floor(index / OBJECTS.length) % MATTERS.length]}`;
}

function titleOf(id: number): string {
  const passing = id % 23 === 0 ? ' về thủ tục hành chính' : id % 37 === 0 ? ' gắn với cải cách hành chính' : '';
  const words = sentence(id * 7 + 3, 9);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${passing} ${id}`;
}

/** Newest first, evenly over the nine years before 15/11/2022: large portals write more often, small ones are no younger. */
function dateOf(column: Column, index: number): string {
  const day = new Date(Date.UTC(2022, 10, 15) - Math.floor((index * AGE_DAYS) / column.articles) * 86_400_000);
  return `${String(day.getUTCDate()).padStart(2, '0')}/${String(day.getUTCMonth() + 1).padStart(2, '0')}/${day.getUTCFullYear()}`;
}

function sentence(seed: number, length: number): string {
  let state = hash(seed);
  let text = '';
  for (let n = 0; n < length; n += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += (n === 0 ? '' : ' ') + (WORDS[state % WORDS.length] ?? '');
  }
  return text;
}

function hash(seed: number): number {
  let state = (seed + 0x9e3779b9) >>> 0;
  state = Math.imul(state ^ (state >>> 16), 0x21f0aaad) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 0x735a2d97) >>> 0;
  return (state ^ (state >>> 15)) >>> 0;
}
