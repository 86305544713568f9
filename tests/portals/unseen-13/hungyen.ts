/** Hưng Yên on a Laravel site with Bootstrap cards, menus in a collapsed navbar, lists paged by ?page=. */

import {
  articles,
  atLeast,
  byMonth,
  dmy,
  edit,
  editAll,
  months,
  pdf,
  picture,
  slug,
  type Acceptance,
  type Pages,
  type Post,
} from './kit.ts';
import { POSTS } from './hungyen-posts.ts';
import { PAPERS, STANDING, type Paper } from './hungyen-standing.ts';

export interface HungYen {
  readonly posts: readonly Post[];
  readonly papers: readonly Paper[];
  readonly procedures: readonly (readonly [string, string, string])[];
}

const CATS: Readonly<Record<string, string>> = {
  'tin-tuc': 'Tin tức - Sự kiện',
  'cai-cach-hanh-chinh': 'Cải cách hành chính',
  'cai-cach-tthc': 'Cải cách TTHC',
};

const FIELDS = ['Sở hữu trí tuệ', 'Tiêu chuẩn đo lường chất lượng', 'An toàn bức xạ và hạt nhân'] as const;
const PROCEDURES: readonly (readonly [string, string, string])[] = [
  ['1.011937', 'Cấp Giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp', FIELDS[0]],
  ['1.011938', 'Cấp lại Giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp', FIELDS[0]],
  ['1.011939', 'Thu hồi Giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp', FIELDS[0]],
  ['2.001209', 'Đăng ký công bố hợp chuẩn dựa trên kết quả tự đánh giá của tổ chức, cá nhân', FIELDS[1]],
  ['2.001207', 'Đăng ký công bố hợp quy đối với sản phẩm, hàng hóa sản xuất trong nước', FIELDS[1]],
  ['2.001277', 'Đăng ký công bố hợp quy dựa trên kết quả chứng nhận của tổ chức chứng nhận', FIELDS[1]],
  ['2.002253', 'Đăng ký kiểm tra nhà nước về chất lượng hàng hóa nhập khẩu', FIELDS[1]],
  ['2.002131', 'Khai báo thiết bị X-quang chẩn đoán trong y tế', FIELDS[2]],
  ['2.002254', 'Bổ sung giấy phép tiến hành công việc bức xạ', FIELDS[2]],
  ['2.002384', 'Cấp lại giấy phép tiến hành công việc bức xạ', FIELDS[2]],
];

const MENU = [
  [
    'Giới thiệu',
    ['Giới thiệu chung|/gioi-thieu', 'Cơ cấu tổ chức|/gioi-thieu/co-cau-to-chuc', 'Lãnh đạo Sở|/gioi-thieu/lanh-dao'],
  ],
  ['Tin tức', ['Tin tức - Sự kiện|/chuyen-muc/tin-tuc', 'Cải cách hành chính|/chuyen-muc/cai-cach-hanh-chinh']],
  [
    'Hành chính công',
    [
      'Hành chính công|/hanh-chinh-cong',
      'Danh mục TTHC|/thu-tuc-hanh-chinh',
      'Quy trình nội bộ|/hanh-chinh-cong/quy-trinh-noi-bo',
      'Kết quả giải quyết hồ sơ|/hanh-chinh-cong/ket-qua-giai-quyet-ho-so',
      'Dịch vụ công trực tuyến|https://dichvucong.hungyen.gov.vn',
    ],
  ],
  [
    'Văn bản',
    ['Văn bản pháp luật|/van-ban', 'Công khai tài chính|/cong-khai-tai-chinh', 'Tiếp công dân|/tiep-cong-dan'],
  ],
  ['Liên hệ', ['Liên hệ|/lien-he', 'Sơ đồ cổng|/so-do-cong', 'English|/en']],
] as const;

function frame(title: string, main: string, path = '/x'): string {
  const menu = MENU.map(
    ([head, subs]) =>
      `<li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#" data-bs-toggle="dropdown">${head}</a><ul class="dropdown-menu">${subs.map((one) => `<li><a class="dropdown-item" href="${one.split('|')[1]}">${one.split('|')[0]}</a></li>`).join('')}</ul></li>`,
  ).join('\n');
  const share = `https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fskhcn.hungyen.gov.vn${encodeURIComponent(path)}`;
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="csrf-token" content="kZ1x9Q">
<title>${title} - Sở Khoa học và Công nghệ tỉnh Hưng Yên</title><link rel="stylesheet" href="/css/app.css?id=9a1"></head>
<body><div id="app"><header class="bg-primary"><div class="container d-flex"><img src="/images/quoc-huy.png" alt="" height="80"><div><div class="text-uppercase">Trang thông tin điện tử</div><div class="h3 text-uppercase">Sở Khoa học và Công nghệ tỉnh Hưng Yên</div></div></div></header>
<nav class="navbar navbar-expand-lg"><div class="container"><button class="navbar-toggler" type="button"></button><div class="collapse navbar-collapse"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/">Trang chủ</a></li>${menu}</ul></div></div></nav>
<main class="container py-4"><div class="row"><div class="col-lg-9">${main}</div>
<aside class="col-lg-3"><div class="card mb-3"><div class="card-header">Liên kết</div><div class="list-group list-group-flush"><a class="list-group-item" href="https://hungyen.gov.vn">Cổng thông tin điện tử tỉnh</a><a class="list-group-item" href="https://most.gov.vn">Bộ Khoa học và Công nghệ</a><a class="list-group-item" href="https://dichvucong.gov.vn">Cổng Dịch vụ công quốc gia</a></div></div><div class="card"><div class="card-header">Lượt truy cập</div><div class="card-body">1.284.503</div></div></aside></div></main>
<footer class="bg-dark text-white"><div class="container"><p>© 2024 Sở Khoa học và Công nghệ tỉnh Hưng Yên</p><p>Địa chỉ: Số 10 đường Chùa Chuông, phường Hiến Nam, thành phố Hưng Yên. Điện thoại: 0221.3551.100. Email: skhcn@hungyen.gov.vn</p><p><a href="https://www.facebook.com/sokhcnhungyen" aria-label="Facebook"><i class="fab fa-facebook-f"></i></a> <a href="${share}">Chia sẻ</a> <a href="https://sp.zalo.me/share_inline?d=abc"><img src="/images/zalo-share.svg" alt="Chia sẻ Zalo"></a></p></div></footer></div><script src="/js/app.js"></script></body></html>`;
}

function postUrl(post: Post): string {
  return `/bai-viet/${slug(post.title)}-${post.id}`;
}

function card(post: Post): string {
  const image = post.image
    ? `<img src="/storage/posts/${post.id}.jpg" class="card-img-top" alt="${post.title}">`
    : '<img src="/images/no-image.png" class="card-img-top" alt="">';
  return `<div class="col-md-4 mb-3"><div class="card h-100"><a href="${postUrl(post)}">${image}</a><div class="card-body"><h5 class="card-title"><a href="${postUrl(post)}" class="stretched-link">${post.title}</a></h5><p class="card-text">${post.lead}</p></div><div class="card-footer"><small class="text-muted"><i class="fa fa-calendar"></i> ${dmy(post.date, '-')}</small></div></div></div>`;
}

function article(post: Post, all: readonly Post[]): string {
  const others = all.filter(({ cat, id }) => cat === post.cat && id !== post.id).slice(0, 3);
  const image = post.image
    ? `<figure class="image"><img src="/storage/posts/${post.id}.jpg"><figcaption>Ảnh minh họa</figcaption></figure>`
    : '';
  const main = `<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item"><a href="/chuyen-muc/${post.cat}">${CATS[post.cat]}</a></li></ol></nav>
<article><h1 class="h3">${post.title}</h1><div class="text-muted small mb-2"><i class="fa fa-calendar"></i> ${dmy(post.date, '-')} | 0${post.id % 10}:15 &nbsp; <i class="fa fa-eye"></i> ${post.id * 2}</div><p class="fw-bold">${post.lead}</p>${image}<div class="ck-content"><p>${post.body}</p></div><p class="text-end"><strong>BBT</strong></p></article>
<h4 class="mt-4">Bài viết liên quan</h4><div class="row">${others.map(card).join('')}</div>`;
  return frame(post.title, main, postUrl(post));
}

const PER_PAGE = 6;

function lists(cat: string, all: readonly Post[]): [string, string][] {
  const own = newest(all.filter((post) => post.cat === cat));
  const count = Math.max(1, Math.ceil(own.length / PER_PAGE));
  return Array.from({ length: count }, (_, at) => {
    const cards = own
      .slice(at * PER_PAGE, (at + 1) * PER_PAGE)
      .map(card)
      .join('\n');
    const links = Array.from({ length: count }, (_, to) =>
      to === at
        ? `<li class="page-item active"><span class="page-link">${to + 1}</span></li>`
        : `<li class="page-item"><a class="page-link" href="/chuyen-muc/${cat}?page=${to + 1}">${to + 1}</a></li>`,
    ).join('');
    const path = at === 0 ? `/chuyen-muc/${cat}` : `/chuyen-muc/${cat}?page=${at + 1}`;
    return [
      path,
      frame(
        CATS[cat] ?? '',
        `<h1 class="h3 border-bottom">${CATS[cat]}</h1><div class="row">${cards}</div>${count > 1 ? `<nav><ul class="pagination">${links}</ul></nav>` : ''}`,
      ),
    ];
  });
}

function newest(posts: readonly Post[]): readonly Post[] {
  return posts.toSorted((a, b) => b.date.localeCompare(a.date));
}

function home(posts: readonly Post[]): string {
  const block = (cat: string): string =>
    `<div class="d-flex justify-content-between"><h2 class="h4"><a href="/chuyen-muc/${cat}">${CATS[cat]}</a></h2><a href="/chuyen-muc/${cat}">Xem thêm</a></div><div class="row">${newest(
      posts.filter((post) => post.cat === cat),
    )
      .slice(0, 3)
      .map(card)
      .join('')}</div>`;
  return frame('Trang chủ', `${block('tin-tuc')}${block('cai-cach-hanh-chinh')}`);
}

function papers(all: readonly Paper[]): Record<string, string> {
  const rows = all
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .map(
      (one, at) =>
        `<tr><td>${at + 1}</td><td>${one.file ? `<a href="/van-ban/${one.id}">${one.number}</a>` : one.number}</td><td>${dmy(one.date)}</td><td>${one.issuer}</td><td>${one.abstract}</td></tr>`,
    );
  const pages: Record<string, string> = {
    '/van-ban': frame(
      'Văn bản pháp luật',
      `<h1 class="h3 border-bottom">Văn bản pháp luật, văn bản chỉ đạo</h1><table class="table"><thead><tr><th>#</th><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Cơ quan</th><th>Trích yếu</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ),
  };
  for (const one of all.filter(({ file }) => file))
    pages[`/van-ban/${one.id}`] = frame(
      one.number,
      `<h1 class="h3">${one.abstract}</h1><dl class="row"><dt class="col-3">Số ký hiệu</dt><dd class="col-9">${one.number}</dd><dt class="col-3">Ngày ban hành</dt><dd class="col-9">${dmy(one.date)}</dd><dt class="col-3">Cơ quan ban hành</dt><dd class="col-9">${one.issuer}</dd></dl><a class="btn btn-primary" href="/storage/vb/${one.id}.pdf">Tải về</a>`,
    );
  return pages;
}

function procedures(all: HungYen['procedures']): string {
  const groups = FIELDS.map((field, at) => {
    const own = all.filter(([, , its]) => its === field);
    return `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" type="button" data-bs-target="#f${at}">${field} (${own.length} thủ tục)</button></h2><div id="f${at}" class="accordion-collapse collapse"><ul class="list-group">${own.map(([code, name]) => `<li class="list-group-item"><span class="badge bg-secondary">${code}.000.00.00.H31</span> ${name}</li>`).join('')}</ul></div></div>`;
  });
  return frame(
    'Danh mục thủ tục hành chính',
    `<h1 class="h3">Danh mục thủ tục hành chính</h1><div class="accordion">${groups.join('')}</div>`,
  );
}

function build(world: HungYen): Pages {
  const pages: Record<string, Pages[string]> = {
    '/': home(world.posts),
    '/thu-tuc-hanh-chinh': procedures(world.procedures),
    ...papers(world.papers),
  };
  for (const cat of Object.keys(CATS))
    for (const [path, page] of lists(cat, world.posts)) {
      pages[path] = page;
      if (!path.includes('?')) pages[`${path}?page=1`] = page;
    }
  for (const post of world.posts) {
    pages[postUrl(post)] = article(post, world.posts);
    if (post.image) pages[`/storage/posts/${post.id}.jpg`] = picture;
  }
  for (const [path, [title, main]] of Object.entries(STANDING))
    pages[path] = frame(title, `<h1 class="h3">${title}</h1>${main}`);
  for (const { id, number, abstract } of world.papers)
    pages[`/storage/vb/${id}.pdf`] = pdf(`${slug(number)} ${slug(abstract)}`);
  for (const file of [
    'quy-trinh/qt-01',
    'quy-trinh/qt-02',
    'quy-trinh/qt-03',
    'bc/quy-1-2024',
    'bc/quy-2-2024',
    'bc/quy-4-2023',
    'tc/du-toan-2024',
    'tc/thuc-hien-quy-3',
    'tc/quyet-toan-2023',
  ])
    pages[`/storage/${file}.pdf`] = pdf(null);
  return pages;
}

const ASOF = '2024-11-05';
const of = (id: number): string => postUrl(POSTS.find((post) => post.id === id) as Post);

export const HUNGYEN: Acceptance<HungYen> = {
  name: 'Hưng Yên on Laravel with cards',
  plan: 'hungyen-skhcn-2024',
  asOf: ASOF,
  reference: [
    'Mã;Tên thủ tục hành chính;Lĩnh vực;Tình trạng',
    ...PROCEDURES.map(([code, name, field]) => `${code}.000.00.00.H31;${name};${field};`),
  ].join('\n'),
  world: { posts: POSTS, papers: PAPERS, procedures: PROCEDURES },
  build,
  truth: {
    'core-documents': {
      is: 'partial',
      credit: 8 / 9,
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'cited', url: of(660) },
          { number: '23/CT-TTg', state: 'cited', url: of(660) },
          { number: '06-NQ/TU', state: 'cited', url: of(660) },
          { number: '184/KH-UBND', state: 'cited', url: of(660) },
          { number: '193/KH-UBND', state: 'cited', url: of(660) },
          { number: '28-CT/TU', state: 'missing', url: null },
          { number: '01/2023/QĐ-UBND', state: 'published', url: '/van-ban/qd-01-2023' },
          { number: '22/2020/QĐ-UBND', state: 'published', url: '/van-ban/qd-22-2020' },
          { number: '05/CT-CTUBND', state: 'published', url: '/van-ban/ct-05-2019' },
        ],
      },
    },
    importance: { is: 'passed', details: { articles: articles([of(731)]) } },
    'reform-content': { is: 'passed', details: { found: atLeast(5) } },
    indices: {
      is: 'partial',
      credit: 5 / 6,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2023, value: 88.46, rank: 14, url: of(702) },
          { index: 'PAPI', state: 'current', year: 2023, value: 44.56, rank: 6, url: of(688) },
          { index: 'SIPAS', state: 'current', year: 2023, value: 86.02, rank: 6, url: of(702) },
          { index: 'ICT INDEX', state: 'missing', year: null, value: null, rank: null },
          { index: 'DDCI', state: 'current', year: 2023, value: 78.35, rank: 5, url: of(742) },
          { index: 'DTI', state: 'current', year: 2023, value: 612.4, rank: 3, url: of(742) },
        ],
      },
    },
    'procedure-set': {
      is: 'passed',
      details: {
        reference: 10,
        listed: 10,
        coverage: 1,
        missing: [],
        abolishedListed: [],
        unknown: [],
        duplicates: [],
        lists: ['/thu-tuc-hanh-chinh'],
      },
    },
    'procedure-updates': { is: 'passed', details: { articles: articles([of(833)]) } },
    workflows: { is: 'passed', details: { url: '/hanh-chinh-cong/quy-trinh-noi-bo', attachments: 3 } },
    'dossier-results': {
      is: 'partial',
      credit: 2 / 3,
      details: {
        periods: [
          {
            period: '2024-Q1',
            state: 'published',
            url: (url: unknown) =>
              ['/hanh-chinh-cong/ket-qua-giai-quyet-ho-so', '/storage/bc/quy-1-2024.pdf'].includes(String(url)),
          },
          { period: '2024-Q2', state: 'published' },
          { period: '2024-Q3', state: 'missing', url: null },
          { period: '2024-Q4', state: 'not-due' },
        ],
      },
    },
    'cchc-column': {
      is: 'partial',
      details: {
        url: '/chuyen-muc/cai-cach-hanh-chinh',
        linkedFromHome: true,
        newest: '2024-09-20',
        ageDays: 46,
        inPeriod: 10,
        undated: 0,
        byMonth: months(byMonth(POSTS, 'cai-cach-hanh-chinh', '2024', ASOF)),
      },
    },
    'procedure-column': {
      is: 'passed',
      details: {
        url: '/chuyen-muc/cai-cach-tthc',
        newest: '2024-10-15',
        ageDays: 21,
        inPeriod: 3,
        undated: 0,
        byMonth: months({ '2024-10': 1, '2024-07': 1, '2024-03': 1 }),
      },
    },
    'online-service': { is: 'partial', details: { links: atLeastOne, guidance: null } },
    social: { is: 'partial', details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: null } },
    iso: { is: 'failed', details: { url: null } },
    'digital-government': { is: 'passed', details: { articles: articles([of(826)], [of(742), of(665)]) } },
    models: { is: 'passed', details: { articles: articles([of(750)]) } },
    'head-responsibility': { is: 'failed', details: { found: 0 } },
    finance: { is: 'passed', details: { url: '/cong-khai-tai-chinh', attachments: 3 } },
    'citizen-reception': { is: 'passed', details: { url: '/tiep-cong-dan' } },
    'legal-documents': {
      is: 'passed',
      details: { url: '/van-ban', linkedFromHome: true, newest: '2024-09-25', ageDays: 41, inPeriod: 4, undated: 0 },
    },
    conduct: { is: 'passed', details: { articles: articles([of(801)], [of(812)]) } },
    'plan-published': {
      is: 'passed',
      details: { documents: [{ number: null, state: 'published', url: '/van-ban/ke-hoach-tuyen-truyen-cchc-2024' }] },
    },
    competitions: { is: 'untested' },
    broadcast: { is: 'untested' },
  },
  mutations: [
    {
      name: 'an official Zalo page in the footer',
      pages: (pages) =>
        editAll(
          pages,
          '<a href="https://sp.zalo.me/share_inline?d=abc">',
          '<a href="https://zalo.me/2381903377"><i class="icon-zalo"></i></a> <a href="https://sp.zalo.me/share_inline?d=abc">',
        ),
      becomes: {
        social: {
          is: 'passed',
          details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: 'https://zalo.me/2381903377' },
        },
      },
    },
    {
      name: 'the report of quarter III is posted in time',
      pages: (pages) =>
        edit(
          pages,
          '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so',
          '<tbody><tr><td>1</td>',
          '<tbody><tr><td>0</td><td>Kết quả tiếp nhận, giải quyết hồ sơ TTHC quý III năm 2024</td><td>07/10/2024</td><td><a href="/storage/bc/quy-2-2024.pdf"><i class="fa fa-download"></i></a></td></tr><tr><td>1</td>',
        ),
      becomes: {
        'dossier-results': {
          is: 'passed',
          details: {
            periods: ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((period, at) => ({
              period,
              state: at < 3 ? 'published' : 'not-due',
            })),
          },
        },
      },
    },
    {
      name: 'a post of October revives the column',
      world: (world) => ({
        ...world,
        posts: [
          ...world.posts,
          {
            id: 850,
            cat: 'cai-cach-hanh-chinh',
            date: '2024-10-29',
            title: 'Tỉnh kiểm tra công tác cải cách hành chính tại sáu sở',
            lead: 'Đoàn kiểm tra làm việc hai ngày tại mỗi đơn vị.',
            body: 'Kết luận sẽ được gửi trước ngày 20/11.',
          },
        ],
      }),
      becomes: {
        'cchc-column': {
          is: 'passed',
          details: {
            newest: '2024-10-29',
            ageDays: 7,
            inPeriod: 11,
            byMonth: months({ ...byMonth(POSTS, 'cai-cach-hanh-chinh', '2024', ASOF), '2024-10': 1 }),
          },
        },
      },
    },
    {
      name: 'two procedures fell out of the list',
      world: (world) => ({ ...world, procedures: world.procedures.slice(2) }),
      becomes: {
        'procedure-set': {
          is: 'partial',
          credit: 0.8,
          details: {
            reference: 10,
            listed: 8,
            missing: [{ code: '1.011937.000.00.00.H31' }, { code: '1.011938.000.00.00.H31' }],
            lists: ['/thu-tuc-hanh-chinh'],
          },
        },
      },
    },
    {
      name: 'the plan stands in the table without page or file',
      world: (world) => ({
        ...world,
        papers: world.papers.map(({ file, ...paper }) =>
          paper.number === '15/KH-SKHCN' || file === undefined ? paper : { ...paper, file },
        ),
      }),
      becomes: {
        'plan-published': {
          is: 'partial',
          credit: 0.5,
          details: { documents: [{ number: null, state: 'cited', url: '/van-ban' }] },
        },
      },
    },
  ],
};

function atLeastOne(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
