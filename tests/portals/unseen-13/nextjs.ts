/** Bình Định once more, as a rendered application: hashed classes, data beside the text, days like "8 thg 11, 2022"; much is missing. */

import { articles, edit, months, pdf, picture, slug, type Acceptance, type Pages, type Post } from './kit.ts';

export interface NextJs {
  readonly posts: readonly Post[];
}

type Row = readonly [id: number, cat: string, date: string, title: string, lead: string, body?: string];

const ROWS: readonly Row[] = [
  [88, 'tin-tuc', '2022-12-20', 'Truyền hình số vệ tinh đến xã đảo Nhơn Châu', 'Một trăm hộ được lắp đầu thu.'],
  [
    86,
    'cai-cach-hanh-chinh',
    '2022-12-14',
    'Bình Định tổng kết công tác cải cách hành chính năm 2022',
    'Hội nghị do Chủ tịch UBND tỉnh chủ trì.',
  ],
  [84, 'tin-tuc', '2022-12-06', 'Sáng kiến làm khung lều từ tre của học sinh An Lão', 'Giải nhì cuộc thi khởi nghiệp.'],
  [
    82,
    'cai-cach-hanh-chinh',
    '2022-11-23',
    'Người dân chấm điểm công chức bằng máy tính bảng',
    'Máy đặt ở cửa ra vào bộ phận một cửa.',
  ],
  [80, 'tin-tuc', '2022-11-15', 'Văn hóa Chăm qua những ngôi tháp', 'Triển lãm ảnh mở cửa miễn phí.'],
  [78, 'cai-cach-hanh-chinh', '2022-10-19', 'Ghi ở bộ phận một cửa thành phố Quy Nhơn', 'Mỗi ngày 300 lượt người đến.'],
  [
    76,
    'cai-cach-hanh-chinh',
    '2022-09-21',
    'Kết quả SIPAS và PAR INDEX năm 2021 của tỉnh',
    'Bảng kết quả hai chỉ số.',
    '<table><thead><tr><th>Chỉ số</th><th>2020</th><th>2021</th><th>Hạng 2021</th></tr></thead><tbody><tr><td>PAR INDEX</td><td>83,40</td><td>86,53</td><td>22</td></tr><tr><td>SIPAS</td><td>84,12</td><td>84,91</td><td>47</td></tr></tbody></table>',
  ],
  [
    74,
    'tin-tuc',
    '2022-09-13',
    'Phòng, chống tham nhũng, tiêu cực: kê khai tài sản năm 2022',
    'Công chức kê khai tài sản, thu nhập theo Luật Phòng, chống tham nhũng.',
  ],
  [
    72,
    'cai-cach-hanh-chinh',
    '2022-08-17',
    'Triển khai các nghị quyết, kế hoạch về cải cách hành chính',
    'Một buổi học, năm văn bản.',
    'Nghị quyết số 76 /NQ-CP ngày 15/7/2021; Quyết định số 3809/KH - UBND ngày 14/9/2021; Kế hoạch số 116/KH-UBND ngày 16 tháng 11 năm 2021 của UBND tỉnh; Kế hoạch số 2405/KH-SNV ngày 24/12/2021; Nghị quyết số 05-NQ/TU của Tỉnh ủy Bình Định.',
  ],
  [70, 'tin-tuc', '2022-08-09', 'Dịch vụ công ích: thêm 40 thùng rác ở bãi biển', 'Công ty môi trường đô thị lắp đặt.'],
  [68, 'cai-cach-hanh-chinh', '2022-06-15', 'Thi viết về cải cách hành chính', 'Nhận bài đến hết tháng 8.'],
  [
    66,
    'cai-cach-hanh-chinh',
    '2022-05-18',
    'Tọa đàm cải cách hành chính với doanh nghiệp trẻ',
    'Buổi tọa đàm kéo dài ba giờ.',
  ],
  [
    64,
    'cai-cach-hanh-chinh',
    '2022-04-20',
    'Đoàn Quảng Trị sang trao đổi về cải cách hành chính',
    'Hai bên chia sẻ cách làm.',
  ],
  [62, 'cai-cach-hanh-chinh', '2022-03-16', 'Giao ban cải cách hành chính quý I', 'Mười hai đơn vị báo cáo.'],
  [60, 'cai-cach-hanh-chinh', '2022-02-16', 'Đầu xuân bàn chuyện cải cách hành chính', 'Bàn ngay trong tuần đầu.'],
  [58, 'cai-cach-hanh-chinh', '2022-01-12', 'Lịch kiểm tra cải cách hành chính năm 2022', 'Bốn đợt, tám đơn vị.'],
  [50, 'tin-tuc', '2021-11-10', 'Văn hóa công sở: chào hỏi, cảm ơn, xin lỗi', 'Sở phát động tuần lễ văn hóa công sở.'],
  [48, 'tin-tuc', '2021-10-06', 'Chuyển đổi số ngành Nội vụ', 'Phần mềm quản lý cán bộ chạy thử.'],
];

const POSTS: readonly Post[] = ROWS.map(
  ([id, cat, date, title, lead, body = 'Ghi chép của Phòng Cải cách hành chính.']) => ({
    id,
    cat,
    date,
    title,
    lead,
    body,
    image: cat === 'tin-tuc',
  }),
);
const CATS: Readonly<Record<string, string>> = { 'tin-tuc': 'Tin tức', 'cai-cach-hanh-chinh': 'Cải cách hành chính' };

function day(date: string): string {
  const [year, month, of] = date.split('-').map(Number);
  return `${of} thg ${month}, ${year}`;
}

function frame(title: string, main: string, state: unknown = {}): string {
  const menu = [
    ['Trang chủ', '/'],
    ['Giới thiệu', '/gioi-thieu'],
    ['Tin tức', '/tin-tuc'],
    ['Cải cách hành chính', '/cai-cach-hanh-chinh'],
    ['Chỉ đạo, điều hành', '/chi-dao-dieu-hanh'],
    ['Thủ tục hành chính', '/thu-tuc'],
    ['Kết quả giải quyết hồ sơ', '/ket-qua-ho-so'],
    ['Rà soát, đánh giá TTHC', '/ra-soat'],
    ['Chuyển đổi vị trí số', '/chuyen-doi'],
    ['Dịch vụ công ích', '/cong-ich'],
    ['Liên hệ', '/lien-he'],
  ].map(([words, to]) => `<a class="Nav_link__x7Kq2" href="${to}">${words}</a>`);
  return `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><title>${title} | Sở Nội vụ Bình Định</title><meta name="next-head-count" content="2"/><link rel="preload" href="/_next/static/css/a1.css" as="style"/><script src="/_next/static/chunks/main.js" defer=""></script></head><body><div id="__next"><div class="Layout_root__Yb1"><header class="Layout_top__9Qa"><a href="/"><span class="Layout_brand__mm2">Sở Nội vụ tỉnh Bình Định</span></a><nav class="Nav_bar__1Zc">${menu.join('')}</nav></header><main class="Layout_main__c0P">${main}</main><footer class="Layout_foot__Tt8"><div>Sở Nội vụ tỉnh Bình Định</div><div>140 Lê Lợi, Quy Nhơn · (0256) 3822 210</div></footer></div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: state }, page: '/[...slug]', buildId: 'k3' })}</script></body></html>`;
}

function postUrl(post: Post): string {
  return `/bai-viet/${slug(post.title)}`;
}

function card(post: Post): string {
  const image = post.image
    ? `<img loading="lazy" src="/_next/image?url=%2Fup%2F${post.id}.gif&amp;w=640" alt=""/>`
    : '';
  return `<a class="Card_root__u2L" href="${postUrl(post)}">${image}<h3 class="Card_title__Vw0">${post.title}</h3><p class="Card_sum__k9d">${post.lead}</p><span class="Card_day__e4E">${day(post.date)}</span></a>`;
}

function article(post: Post, all: readonly Post[]): string {
  const others = all.filter(({ cat, id }) => cat === post.cat && id !== post.id).slice(0, 3);
  const image = post.image ? `<figure><img src="/up/${post.id}.gif" alt=""/></figure>` : '';
  return frame(
    post.title,
    `<article class="Post_root__aa1"><h1>${post.title}</h1><div class="Post_meta__b7">${day(post.date)} <!-- -->·<!-- --> Ban biên tập</div><p class="Post_lead__p1">${post.lead}</p>${image}<div class="Post_body__q5"><div>${post.body}</div></div></article><section class="More_root__z3"><h4>Có thể bạn quan tâm</h4><div>${others.map(card).join('')}</div></section>`,
    { id: post.id, publishedAt: `${post.date}T02:00:00.000Z` },
  );
}

const PER_PAGE = 6;

const PAGES: Readonly<Record<string, readonly [string, string]>> = {
  '/gioi-thieu': ['Giới thiệu', '<p>Sở Nội vụ là cơ quan chuyên môn thuộc UBND tỉnh.</p>'],
  '/chi-dao-dieu-hanh': [
    'Chỉ đạo, điều hành',
    '<table><thead><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th></tr></thead><tbody><tr><td>1102/UBND-NC</td><td>V/v chấn chỉnh cải cách hành chính</td><td>12/9/2022</td></tr><tr><td>840/UBND-NC</td><td>V/v kiểm tra cải cách hành chính</td><td>30/6/2022</td></tr></tbody></table>',
  ],
  '/thu-tuc': [
    'Thủ tục hành chính',
    '<table><thead><tr><th>Mã</th><th>Tên thủ tục</th></tr></thead><tbody><tr><td>1.009331</td><td>Hỗ trợ học phí cho học sinh</td></tr><tr><td>1.009332</td><td>Tuyển sinh trung học phổ thông</td></tr></tbody></table>',
  ],
  '/ket-qua-ho-so': [
    'Kết quả giải quyết hồ sơ',
    '<table><thead><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đúng hạn</th></tr></thead><tbody><tr><td>Quý III/2021</td><td>301</td><td>300</td></tr><tr><td>Quý IV/2021</td><td>310</td><td>310</td></tr></tbody></table>',
  ],
  '/ra-soat': [
    'Danh mục thủ tục hành chính được rà soát, đánh giá',
    '<table><thead><tr><th>TT</th><th>Tên thủ tục</th><th>Phương án đơn giản hóa</th></tr></thead><tbody><tr><td>1</td><td>Công nhận ban vận động thành lập hội</td><td>Giảm thời gian giải quyết từ 30 ngày xuống 20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ</td></tr><tr><td>2</td><td>Phê duyệt điều lệ hội</td><td>Bỏ yêu cầu nộp bản sao quyết định thành lập vì cơ quan đã lưu</td></tr><tr><td>3</td><td>Tặng bằng khen của Chủ tịch UBND tỉnh</td><td>Nhận hồ sơ trực tuyến, trả kết quả qua bưu điện</td></tr></tbody></table>',
  ],
  '/chuyen-doi': [
    'Chuyển đổi vị trí số',
    '<p>Thuê bao di động chuyển đổi đầu số từ 11 số xuống 10 số theo kế hoạch của Bộ.</p>',
  ],
  '/cong-ich': ['Dịch vụ công ích', '<p>Chiếu sáng, cây xanh, vệ sinh môi trường.</p>'],
  '/lien-he': ['Liên hệ', '<p>140 Lê Lợi, Quy Nhơn.</p>'],
};

function build({ posts }: NextJs): Pages {
  const home = Object.keys(CATS)
    .map(
      (cat) =>
        `<section class="Block_root__h1"><h2><a href="/${cat}">${CATS[cat]}</a></h2><div class="Grid_root__g1">${posts
          .filter((post) => post.cat === cat)
          .slice(0, 3)
          .map(card)
          .join('')}</div></section>`,
    )
    .join('');
  const pages: Record<string, Pages[string]> = { '/': frame('Trang chủ', home) };
  for (const [cat, name] of Object.entries(CATS)) {
    const own = posts.filter((post) => post.cat === cat);
    const count = Math.ceil(own.length / PER_PAGE);
    for (let at = 0; at < count; at += 1) {
      const turn = Array.from(
        { length: count },
        (_, to) =>
          `<a class="Pager_item__r2${to === at ? ' Pager_on__r3' : ''}" href="/${cat}?trang=${to + 1}">${to + 1}</a>`,
      ).join('');
      const page = frame(
        name,
        `<h1>${name}</h1><div class="Grid_root__g1">${own
          .slice(at * PER_PAGE, (at + 1) * PER_PAGE)
          .map(card)
          .join('')}</div><div class="Pager_root__r1">${turn}</div>`,
      );
      if (at === 0) pages[`/${cat}`] = page;
      pages[`/${cat}?trang=${at + 1}`] = page;
    }
  }
  for (const post of posts) {
    pages[postUrl(post)] = article(post, posts);
    if (post.image) pages[`/up/${post.id}.gif`] = picture;
  }
  pages['/_next/image?*'] = picture;
  for (const [path, [title, main]] of Object.entries(PAGES)) pages[path] = frame(title, `<h1>${title}</h1>${main}`);
  pages['/_next/static/chunks/main.js'] = { headers: { 'content-type': 'text/javascript' }, body: '' };
  return pages;
}

const ASOF = '2022-12-28';
const of = (id: number): string => postUrl(POSTS.find((post) => post.id === id) as Post);
const NONE = { is: 'failed', details: { found: 0 } } as const;
const REFERENCE = [
  ['1.003503', 'Công nhận ban vận động thành lập hội'],
  ['1.003960', 'Phê duyệt điều lệ hội'],
  ['2.000449', 'Tặng bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'],
] as const;
const COUNTS = {
  '2022-01': 1,
  '2022-02': 1,
  '2022-03': 1,
  '2022-04': 1,
  '2022-05': 1,
  '2022-06': 1,
  '2022-08': 1,
  '2022-09': 1,
  '2022-10': 1,
  '2022-11': 1,
  '2022-12': 1,
};

export const NEXTJS: Acceptance<NextJs> = {
  name: 'Bình Định as a rendered application',
  plan: 'binhdinh-snv-2022',
  asOf: ASOF,
  reference: ['Mã,Tên', ...REFERENCE.map(([code, name]) => `${code},${name}`)].join('\n'),
  world: { posts: POSTS },
  build,
  truth: {
    'programme-documents': {
      is: 'passed',
      details: {
        documents: ['76/NQ-CP', '3809/KH-UBND', '116/KH-UBND', '2405/KH-SNV', '05-NQ/TU'].map((number) => ({
          number,
          state: 'cited',
          url: of(72),
        })),
      },
    },
    directives: {
      is: 'partial',
      details: {
        url: '/chi-dao-dieu-hanh',
        linkedFromHome: true,
        newest: '2022-09-12',
        ageDays: 107,
        inPeriod: 2,
        undated: 0,
      },
    },
    'procedure-set': { is: 'failed', details: { reference: 3, listed: 0, coverage: 0 } },
    'dossier-results': {
      is: 'failed',
      details: {
        periods: ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'].map((period, at) => ({
          period,
          state: at < 3 ? 'missing' : 'not-due',
        })),
      },
    },
    'review-list': { is: 'passed', details: { url: '/ra-soat' } },
    initiatives: { is: 'failed', details: { found: 0 } },
    talks: { is: 'passed', details: { articles: articles([of(66)], [of(64)]) } },
    'cchc-column': {
      is: 'partial',
      details: {
        url: '/cai-cach-hanh-chinh',
        linkedFromHome: true,
        newest: '2022-12-14',
        ageDays: 14,
        inPeriod: 11,
        undated: 0,
        byMonth: months(COUNTS),
      },
    },
    indices: {
      is: 'passed',
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.53, rank: 22, url: of(76) },
          { index: 'SIPAS', state: 'current', year: 2021, value: 84.91, rank: 47, url: of(76) },
        ],
      },
    },
    'digital-government': NONE,
    'online-service': { is: 'failed', details: { links: [], guidance: null } },
    conduct: NONE,
    'rotation-list': { is: 'failed' },
    'anti-corruption': { is: 'passed', details: { articles: articles([of(74)]) } },
    meetings: { is: 'untested' },
    'unit-reports': { is: 'untested' },
  },
  mutations: [
    {
      name: 'July has an article, and one has a picture',
      world: ({ posts }) => ({
        posts: [
          ...posts.slice(0, 10),
          {
            id: 69,
            cat: 'cai-cach-hanh-chinh',
            date: '2022-07-20',
            title: 'Một buổi sáng ở quầy cải cách hành chính',
            lead: 'Tám hồ sơ, tám nụ cười.',
            body: 'Ghi nhanh.',
            image: true,
          },
          ...posts.slice(10),
        ],
      }),
      becomes: {
        'cchc-column': { is: 'passed', details: { inPeriod: 12, byMonth: months({ ...COUNTS, '2022-07': 1 }) } },
      },
    },
    {
      name: 'one procedure of the reference is listed',
      pages: (pages) =>
        edit(pages, '/thu-tuc', '<tbody>', '<tbody><tr><td>1.003960</td><td>Phê duyệt điều lệ hội</td></tr>'),
      becomes: {
        'procedure-set': {
          is: 'partial',
          credit: 1 / 3,
          details: { listed: 1, missing: [{ code: '1.003503' }, { code: '2.000449' }] },
        },
      },
    },
    {
      name: 'quarters I to III of this year are told',
      pages: (pages) =>
        edit(
          pages,
          '/ket-qua-ho-so',
          '<tbody>',
          '<tbody><tr><td>Quý I/2022</td><td>201</td><td>200</td></tr><tr><td>Quý II/2022</td><td>241</td><td>241</td></tr><tr><td>Quý III/2022</td><td>255</td><td>255</td></tr>',
        ),
      becomes: {
        'dossier-results': {
          is: 'passed',
          details: {
            periods: ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'].map((period, at) => ({
              period,
              state: at < 3 ? 'published' : 'not-due',
            })),
          },
        },
      },
    },
    {
      name: 'the list of posts to be rotated is there, as a file',
      pages: (pages) => ({
        ...edit(
          pages,
          '/chuyen-doi',
          '<p>Thuê bao',
          '<p><a href="/up/vi-tri.pdf">Danh mục vị trí công tác phải định kỳ chuyển đổi năm 2022</a></p><p>Thuê bao',
        ),
        '/up/vi-tri.pdf': pdf(null),
      }),
      becomes: { 'rotation-list': { is: 'passed', details: { attachments: 1 } } },
    },
    {
      name: 'a link to the online services stands in the foot',
      pages: (pages) =>
        edit(
          pages,
          '/',
          '<div>140 Lê Lợi',
          '<div><a href="https://dichvucong.binhdinh.gov.vn">Cổng dịch vụ công</a></div><div>140 Lê Lợi',
        ),
      becomes: { 'online-service': { is: 'partial', details: { guidance: null } } },
    },
  ],
};
