/** Sơn La once more, as a static site: folders with a slash, relative links, days in addresses alone, lists in files. */

import { docx } from '../../support/attachments.ts';
import type { PortalResponse } from '../../support/portal-server.ts';
import { workbook } from '../../support/workbook.ts';
import { articles, atLeast, edit, months, picture, slug, type Acceptance, type Pages, type Post } from './kit.ts';

export interface Hugo {
  readonly posts: readonly Post[];
}

type Row = readonly [id: number, cat: string, date: string, title: string, lead: string, body?: string];

const ROWS: readonly Row[] = [
  [
    61,
    'cai-cach-hanh-chinh',
    '2022-09-21',
    'Cải cách hành chính nhìn từ bản Hua Păng',
    'Bà con không còn phải ra tỉnh để nộp hồ sơ.',
  ],
  [
    60,
    'cai-cach-hanh-chinh',
    '2022-09-07',
    'Đồng chí Cầm Thị Xuân, tấm gương sáng trong cải cách hành chính',
    'Hai mươi năm làm việc, chị là điển hình tiêu biểu về tận tụy với dân.',
  ],
  [
    58,
    'cai-cach-hanh-chinh',
    '2022-08-24',
    'Đến Trung tâm Phục vụ hành chính công tỉnh cần mang gì',
    'Hướng dẫn người dân nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh.',
  ],
  [
    57,
    'cai-cach-hanh-chinh',
    '2022-08-10',
    'Tỉnh ủy ra nghị quyết chuyên đề về cải cách hành chính',
    'Chủ trương mới nhấn mạnh trách nhiệm giải trình.',
  ],
  [
    55,
    'cai-cach-hanh-chinh',
    '2022-07-27',
    'Nửa năm cải cách hành chính: số liệu biết nói',
    'Tỉnh hoàn thành 60% nhiệm vụ cải cách hành chính.',
  ],
  [
    54,
    'cai-cach-hanh-chinh',
    '2022-07-13',
    'Doanh nghiệp nói gì về cải cách hành chính của tỉnh',
    'Mười ý kiến thẳng thắn.',
  ],
  [
    52,
    'cai-cach-hanh-chinh',
    '2022-06-29',
    'Công bố các chỉ số PAR INDEX và SIPAS năm 2021',
    'Sơn La đạt 86,14% về PAR INDEX năm 2021, xếp thứ 32/63; SIPAS năm 2021 đạt 88,02%, xếp thứ 15/63.',
    'Chỉ số cải cách hành chính PAR INDEX năm 2021 của tỉnh Sơn La đạt 86,14%, xếp thứ 32/63. Chỉ số SIPAS năm 2021 của tỉnh đạt 88,02%, xếp thứ 15/63.',
  ],
  [
    51,
    'cai-cach-hanh-chinh',
    '2022-06-08',
    'Cải cách hành chính gắn với chuyển đổi số ở Mai Sơn',
    'Một huyện miền núi làm bài bản.',
  ],
  [
    49,
    'cai-cach-hanh-chinh',
    '2022-05-25',
    'Nâng cao nhận thức về cải cách hành chính',
    'Bài viết về chính sách của Nhà nước.',
  ],
  [
    48,
    'cai-cach-hanh-chinh',
    '2022-05-11',
    'Bàn về đánh giá cán bộ trong cải cách hành chính',
    'Đánh giá bằng sản phẩm, bằng sự hài lòng.',
  ],
  [
    46,
    'cai-cach-hanh-chinh',
    '2022-04-27',
    'Cải cách hành chính và chuyện cái dấu đỏ',
    'Tản mạn của một người làm văn thư.',
  ],
  [
    45,
    'cai-cach-hanh-chinh',
    '2022-04-13',
    'PCI năm 2021: Sơn La ở đâu',
    'Năm 2021, PCI của Sơn La đạt 62,45 điểm, xếp thứ 49/63.',
  ],
  [
    43,
    'cai-cach-hanh-chinh',
    '2022-03-30',
    'Kế hoạch số 47/KH-UBND và việc của từng ngành',
    'UBND tỉnh ban hành Kế hoạch số 47/KH-UBND ngày 10/02/2022 về cải cách hành chính.',
  ],
  [
    42,
    'cai-cach-hanh-chinh',
    '2022-03-09',
    'Học Nghị định 61/2018/NĐ-CP qua tình huống',
    'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 được kể bằng mười tình huống.',
  ],
  [
    40,
    'cai-cach-hanh-chinh',
    '2022-02-23',
    'Đầu năm nói chuyện cải cách hành chính',
    'Gặp gỡ các đồng chí làm một cửa.',
  ],
  [39, 'cai-cach-hanh-chinh', '2022-02-09', 'Ngày làm việc đầu tiên ở bộ phận một cửa', 'Chín hồ sơ được tiếp nhận.'],
  [
    37,
    'cai-cach-hanh-chinh',
    '2022-01-26',
    'Tổng kết phong trào thi đua cải cách hành chính năm 2021',
    'PAPI năm 2020 đạt 43,10 điểm, xếp thứ 19, là kết quả đáng khích lệ.',
  ],
  [
    36,
    'cai-cach-hanh-chinh',
    '2022-01-12',
    'Cải cách hành chính năm 2022: việc cần làm ngay',
    'Năm việc được nêu trong chỉ đạo của Chủ tịch UBND tỉnh.',
  ],
  [62, 'tin-tuc', '2022-09-26', 'Tuần lễ mận hậu ở Hà Nội', 'Bán hết 40 tấn trong ba ngày.'],
  [59, 'tin-tuc', '2022-08-31', 'Sáng kiến che nắng cho vườn dâu', 'Sáng kiến của nông dân Mộc Châu giúp giảm tưới.'],
  [
    56,
    'tin-tuc',
    '2022-08-03',
    'Sửa đổi, bổ sung Luật Sở hữu trí tuệ: những điểm mới',
    'Luật có hiệu lực từ ngày 01/01/2023.',
  ],
  [
    53,
    'tin-tuc',
    '2022-07-06',
    'Bưu chính, viễn thông vùng cao phủ sóng thêm 12 bản',
    'Các trạm mới dùng điện mặt trời.',
  ],
  [50, 'tin-tuc', '2022-06-01', 'Kỷ luật lao động ở nhà máy sữa', 'Câu chuyện về tác phong công nghiệp.'],
  [47, 'tin-tuc', '2022-05-04', 'Khám phá hang Chi Đảy', 'Đoàn nghiên cứu đo được 2,1 km.'],
];

const POSTS: readonly Post[] = ROWS.map(
  ([id, cat, date, title, lead, body = 'Câu chuyện còn dài, bạn đọc hãy cùng chúng tôi theo dõi ở những kỳ sau.']) => ({
    id,
    cat,
    date,
    title,
    lead,
    body,
    image: id % 3 === 0,
  }),
);
const CATS: Readonly<Record<string, string>> = { 'cai-cach-hanh-chinh': 'Cải cách hành chính', 'tin-tuc': 'Tin tức' };

/** `up` leads from a page's folder to the root: "../../". */
function frame(title: string, main: string, up: string, home = false): string {
  const menu = [
    ['Trang chủ', ''],
    ['Giới thiệu', 'gioi-thieu/'],
    ['Tin tức', 'tin-tuc/'],
    ['Cải cách hành chính', 'cai-cach-hanh-chinh/'],
    ['Văn bản hướng dẫn CCHC', 'van-ban-cchc/'],
    ['Thủ tục hành chính', 'thu-tuc-hanh-chinh/'],
    ['Tình hình giải quyết hồ sơ', 'ho-so/'],
    ['Hỏi đáp - góp ý', 'hoi-dap/'],
    ['Dịch vụ công', 'dich-vu-cong/'],
    ['Liên hệ', 'lien-he/'],
  ].map(([words, path]) => `<a class="nav__link" href="${up}${path}">${words}</a>`);
  const hot = home
    ? `<section class="callout"><h3>Đường dây nóng</h3><ul><li>☎ 0212 3852 700</li><li>Địa chỉ: 197 Nguyễn Lương Bằng, thành phố Sơn La</li></ul></section>`
    : '';
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="generator" content="Hugo 0.92.0"><title>${title} · Sở KH&amp;CN Sơn La</title><link rel="alternate" type="application/rss+xml" href="${up}index.xml"></head><body>
<header class="topbar"><a class="logo" href="${up === '' ? './' : up}">Sở Khoa học và Công nghệ Sơn La</a><nav class="nav">${menu.join('')}</nav></header><div class="wrap"><main class="content">${main}</main><aside class="rail">${hot}<section class="callout"><h3>Liên kết</h3><a href="https://dichvucong.sonla.gov.vn/">Cổng dịch vụ công trực tuyến Sơn La</a><a href="https://sonla.gov.vn/">UBND tỉnh</a></section></aside></div>
<footer class="foot">Sở Khoa học và Công nghệ tỉnh Sơn La · 197 Nguyễn Lương Bằng · ĐT 0212.3850.336 · Dựng bằng Hugo</footer></body></html>`;
}

function postUrl(post: Post): string {
  return `/${post.cat}/${post.date}-${slug(post.title)}/`;
}

/** No day is shown: the address tells it. */
function teaser(post: Post, up: string): string {
  const image = post.image ? `<img loading="lazy" src="${up}anh/${post.id}.gif" alt="">` : '';
  return `<article class="teaser">${image}<h2><a href="${up}${postUrl(post).slice(1)}">${post.title}</a></h2><p>${post.lead}</p></article>`;
}

function list(cat: string, posts: readonly Post[]): [string, string][] {
  const own = posts.filter((post) => post.cat === cat);
  const count = Math.ceil(own.length / 7);
  return Array.from({ length: count }, (_, at) => {
    const up = at === 0 ? '../' : '../../../';
    const newer = at === 0 ? '' : `<a class="prev" href="${at === 1 ? '../../' : `../${at}/`}">‹ Mới hơn</a>`;
    const older =
      at === count - 1
        ? ''
        : `<a class="next" rel="next" href="${at === 0 ? 'page/2/' : `../${at + 2}/`}">Cũ hơn ›</a>`;
    const page = frame(
      CATS[cat] ?? '',
      `<h1>${CATS[cat]}</h1>${own
        .slice(at * 7, at * 7 + 7)
        .map((post) => teaser(post, up))
        .join('')}<div class="turn">${newer} ${older}</div>`,
      up,
    );
    return [at === 0 ? `/${cat}/` : `/${cat}/page/${at + 1}/`, page];
  });
}

function article(post: Post, posts: readonly Post[]): string {
  const up = '../../';
  const others = posts.filter(({ cat, id }) => cat === post.cat && id < post.id).slice(0, 3);
  const image = post.image
    ? `<figure><img src="${up}anh/${post.id}.gif" alt=""><figcaption>Ảnh: P.V</figcaption></figure>`
    : '';
  return frame(
    post.title,
    `<article><h1>${post.title}</h1><p class="lead">${post.lead}</p>${image}<p>${post.body}</p></article><section class="related"><h4>Đọc tiếp</h4>${others.map((one) => `<a href="${up}${postUrl(one).slice(1)}">${one.title}</a>`).join('')}</section>`,
    up,
  );
}

const PROCEDURES: readonly (readonly [string, string])[] = [
  ['1.001786', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu của tổ chức khoa học và công nghệ'],
  ['1.001770', 'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ'],
  ['2.001525', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ'],
  ['2.002380', 'Gia hạn giấy phép tiến hành công việc bức xạ'],
  ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ'],
  ['1.000449', 'Công bố sử dụng dấu định lượng'],
];
const UNKNOWN = ['1.011111', 'Hỗ trợ doanh nghiệp đổi mới công nghệ'] as const;

const STANDING: Readonly<Record<string, readonly [string, string]>> = {
  '/gioi-thieu/': ['Giới thiệu', '<p>Sở là cơ quan chuyên môn của tỉnh về khoa học và công nghệ.</p>'],
  '/thu-tuc-hanh-chinh/': [
    'Thủ tục hành chính',
    '<p>Danh mục thủ tục hành chính thuộc thẩm quyền của Sở được cập nhật trong tệp bảng tính:</p><p><a href="../tep/danh-muc-tthc.xlsx">Danh mục thủ tục hành chính (xlsx)</a></p>',
  ],
  '/ho-so/': [
    'Tình hình giải quyết hồ sơ',
    '<h2>Năm 2022</h2><p>Quý I, bộ phận một cửa tiếp nhận 75 hồ sơ, giải quyết đúng hạn 74 hồ sơ, quá hạn 01 hồ sơ.</p><p>Số liệu quý II đang được tổng hợp.</p><h2>Năm 2021</h2><p>Quý II, tiếp nhận 80 hồ sơ, đúng hạn 80 hồ sơ.</p>',
  ],
  '/hoi-dap/': [
    'Hỏi đáp - góp ý về thủ tục hành chính',
    '<dl><dt>Câu hỏi: Tôi muốn nộp hồ sơ bức xạ qua mạng có được không? (Ông Lò Văn Pán)</dt><dd>Trả lời: Được, ông vào cổng dịch vụ công của tỉnh, chọn thủ tục tương ứng.</dd><dt>Câu hỏi: Đề nghị bớt số bản sao phải nộp. (Bà Hà Thị Mến)</dt><dd>Trả lời: Sở tiếp thu và đã giảm còn một bản.</dd></dl>',
  ],
  '/dich-vu-cong/': [
    'Hướng dẫn sử dụng dịch vụ công trực tuyến',
    '<p>Từ ngày 15/8/2022, dịch vụ công trực tuyến được cung cấp ở hai mức: một phần và toàn trình. Với dịch vụ công toàn trình, mọi bước đều làm trên mạng. Với dịch vụ công một phần, người dân còn phải đến nộp hoặc nhận kết quả. Cách làm: đăng nhập, chọn cơ quan, chọn thủ tục, đính kèm giấy tờ, gửi hồ sơ.</p>',
  ],
  '/lien-he/': ['Liên hệ', '<p>Văn phòng Sở: 0212.3850.336</p><p>Đường dây nóng: 0212.3859.111</p>'],
};

const PAPERS: readonly (readonly [string, string, string])[] = [
  ['1845/UBND-NC', '05/9/2022', 'V/v đẩy mạnh cải cách hành chính những tháng cuối năm'],
  ['905/SNV-CCHC', '20/7/2022', 'Hướng dẫn chấm điểm cải cách hành chính'],
  ['3162/QĐ-UBND', '20/12/2021', 'Quyết định về kế hoạch cải cách hành chính năm 2022'],
];

function build({ posts }: Hugo): Pages {
  const pages: Record<string, Pages[string]> = {
    '/': frame(
      'Trang chủ',
      `<h1>Tin mới</h1>${posts
        .toSorted((a, b) => b.date.localeCompare(a.date))
        .slice(0, 6)
        .map((post) => teaser(post, ''))
        .join('')}`,
      '',
      true,
    ),
  };
  for (const cat of Object.keys(CATS)) for (const [path, page] of list(cat, posts)) pages[path] = page;
  for (const post of posts) {
    pages[postUrl(post)] = article(post, posts);
    if (post.image) pages[`/anh/${post.id}.gif`] = picture;
  }
  for (const [path, [title, main]] of Object.entries(STANDING))
    pages[path] = frame(title, `<h1>${title}</h1>${main}`, '../');
  pages['/van-ban-cchc/'] = frame(
    'Văn bản hướng dẫn cải cách hành chính',
    `<h1>Văn bản chỉ đạo, hướng dẫn cải cách hành chính</h1><ul>${PAPERS.map(([number, day, words], at) => `<li><strong>${number}</strong>, ngày ${day}: ${words}${at === 2 ? ' <a href="../tep/3162.docx">tải về</a>' : ''}</li>`).join('')}</ul>`,
    '../',
  );
  pages['/tep/danh-muc-tthc.xlsx'] = sent(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    workbook([
      {
        name: 'TTHC',
        rows: [
          ['DANH MỤC THỦ TỤC HÀNH CHÍNH CỦA SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
          ['STT', 'Mã thủ tục', 'Tên thủ tục hành chính'],
          ...[...PROCEDURES.slice(0, 5), UNKNOWN].map(([code, name], at) => [at + 1, `${code}.000.00.00.H52`, name]),
        ],
      },
    ]),
  );
  pages['/tep/3162.docx'] = sent(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    docx([
      'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
      'Số: 3162/QĐ-UBND',
      'Sơn La, ngày 20 tháng 12 năm 2021',
      { bold: 'QUYẾT ĐỊNH' },
      'Căn cứ Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ;',
      'Điều 1. Ban hành kế hoạch cải cách hành chính năm 2022.',
    ]),
  );
  return pages;
}

function sent(type: string, body: Uint8Array): PortalResponse {
  return { headers: { 'content-type': type }, body };
}

const ASOF = '2022-09-30';
const of = (id: number): string => postUrl(POSTS.find((post) => post.id === id) as Post);
const NONE = { is: 'failed', details: { found: 0 } } as const;
const COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 9 }, (_, at) => [`2022-0${at + 1}`, 2]),
);

export const HUGO: Acceptance<Hugo> = {
  name: 'Sơn La as a static site',
  plan: 'sonla-skhcn-2022',
  asOf: ASOF,
  reference: ['Mã thủ tục,Tên thủ tục', ...PROCEDURES.map(([code, name]) => `${code},"${name}"`)].join('\n'),
  world: { posts: POSTS },
  build,
  truth: {
    'procedure-set': {
      is: 'partial',
      credit: 5 / 6,
      details: {
        reference: 6,
        listed: 5,
        missing: [{ code: '1.000449' }],
        unknown: [{ code: '1.011111.000.00.00.H52' }],
        lists: ['/tep/danh-muc-tthc.xlsx'],
      },
    },
    'procedure-updates': NONE,
    'procedure-set-province': { is: 'cantTell' },
    hotline: {
      is: 'partial',
      details: {
        phones: ['+842123852700', '+842123859111'],
        conflicts: [{ urls: ['/', '/lien-he/'], phones: ['+842123852700', '+842123859111'] }],
      },
    },
    'published-feedback': { is: 'cantTell' },
    'cchc-column': {
      is: 'passed',
      details: {
        url: '/cai-cach-hanh-chinh/',
        linkedFromHome: true,
        newest: '2022-09-21',
        ageDays: 9,
        inPeriod: 18,
        undated: 0,
        byMonth: months(COUNTS),
      },
    },
    'policy-articles': { is: 'passed', details: { found: atLeast(6) } },
    'service-centre': { is: 'passed', details: { articles: articles([of(58)]) } },
    discipline: NONE,
    'dossier-status': {
      is: 'partial',
      credit: 0.5,
      details: {
        periods: [
          { period: '2022-Q1', state: 'published', url: '/ho-so/' },
          { period: '2022-Q2', state: 'missing' },
          { period: '2022-Q3', state: 'not-due' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
    'guidance-documents': {
      is: 'passed',
      details: {
        url: '/van-ban-cchc/',
        linkedFromHome: true,
        newest: '2022-09-05',
        ageDays: 25,
        inPeriod: 2,
        undated: 0,
      },
    },
    models: { is: 'passed', details: { articles: articles([of(60)]) } },
    initiatives: NONE,
    indices: {
      is: 'partial',
      credit: 3.5 / 4,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.14, rank: 32, url: of(52) },
          { index: 'PAPI', state: 'stale', year: 2020, value: 43.1, rank: 19, url: of(37) },
          { index: 'SIPAS', state: 'current', year: 2021, value: 88.02, rank: 15, url: of(52) },
          { index: 'PCI', state: 'current', year: 2021, value: 62.45, rank: 49, url: of(45) },
        ],
      },
    },
    'online-service': {
      is: 'passed',
      details: {
        guidance: '/dich-vu-cong/',
        links: (links: unknown) =>
          (links as string[]).some((link) => link.startsWith('https://dichvucong.sonla.gov.vn')),
      },
    },
    postal: NONE,
    'core-documents': {
      is: 'partial',
      credit: 4 / 7,
      details: {
        documents: [
          { number: '61/2018/NĐ-CP', state: 'cited', url: of(42) },
          { number: '01/2018/TT-VPCP', state: 'cited', url: '/tep/3162.docx' },
          { number: '35/NQ-CP', state: 'missing', url: null },
          { number: '30/CT-TTg', state: 'missing', url: null },
          { number: '45/2016/QĐ-TTg', state: 'missing', url: null },
          { number: '3162/QĐ-UBND', state: 'published' },
          { number: '47/KH-UBND', state: 'cited', url: of(43) },
        ],
      },
    },
    'director-programme': { is: 'untested' },
    training: { is: 'untested' },
    'unit-reports': { is: 'untested' },
  },
  mutations: [
    {
      name: 'the days of the questions are told',
      pages: (pages) =>
        edit(
          edit(pages, '/hoi-dap/', '(Ông Lò Văn Pán)', '(Ông Lò Văn Pán, ngày 12/5/2022)'),
          '/hoi-dap/',
          '(Bà Hà Thị Mến)',
          '(Bà Hà Thị Mến, ngày 02/8/2022)',
        ),
      becomes: { 'published-feedback': { is: 'passed', details: { replied: 2, unreplied: 0 } } },
    },
    {
      name: 'the contact page gives the hotline of the home page',
      pages: (pages) => edit(pages, '/lien-he/', '0212.3859.111', '0212.3852.700'),
      becomes: { hotline: { is: 'passed', details: { phones: ['+842123852700'], conflicts: [] } } },
    },
    {
      name: 'quarter II is told',
      pages: (pages) =>
        edit(
          pages,
          '/ho-so/',
          'Số liệu quý II đang được tổng hợp.',
          'Quý II, bộ phận một cửa tiếp nhận 96 hồ sơ, giải quyết đúng hạn 96 hồ sơ.',
        ),
      becomes: {
        'dossier-status': {
          is: 'passed',
          details: {
            periods: [
              { period: '2022-Q1', state: 'published' },
              { period: '2022-Q2', state: 'published' },
              { period: '2022-Q3', state: 'not-due' },
              { period: '2022-Q4', state: 'not-due' },
            ],
          },
        },
      },
    },
    {
      name: 'one article fewer in May',
      world: ({ posts }) => ({ posts: posts.filter(({ id }) => id !== 48) }),
      becomes: {
        'cchc-column': { is: 'partial', details: { inPeriod: 17, byMonth: months({ ...COUNTS, '2022-05': 1 }) } },
      },
    },
    {
      name: 'the list of guidance stops in July',
      pages: (pages) =>
        edit(
          pages,
          '/van-ban-cchc/',
          '<li><strong>1845/UBND-NC</strong>, ngày 05/9/2022: V/v đẩy mạnh cải cách hành chính những tháng cuối năm</li>',
          '',
        ),
      becomes: { 'guidance-documents': { is: 'partial', details: { newest: '2022-07-20', ageDays: 72, inPeriod: 1 } } },
    },
  ],
};
