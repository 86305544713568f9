/** Sơn La a third time, on Umbraco: questions with states, a column in two parts, a directory beside the hotline, reports as files. */

import { articles, atLeast, edit, months, pdf, picture, slug, type Acceptance, type Pages, type Post } from './kit.ts';

export interface Umbraco {
  readonly posts: readonly Post[];
}

type Row = readonly [id: number, date: string, title: string, lead: string, body?: string];

const ROWS: readonly Row[] = [
  [30, '2022-11-28', 'Giao lưu trực tuyến về cải cách hành chính', 'Hơn 200 câu hỏi gửi về buổi giao lưu.'],
  [
    29,
    '2022-11-14',
    'Nhìn lại công tác cải cách hành chính của tỉnh',
    'UBND tỉnh họp đánh giá công tác cải cách hành chính.',
  ],
  [
    28,
    '2022-10-24',
    'Quyết định của tỉnh về phân cấp trong cải cách hành chính',
    'Chính sách mới phân cấp cho huyện 30 đầu việc.',
  ],
  [27, '2022-10-10', 'Bốc thăm công chức được chấm điểm cải cách hành chính', 'Người dân chấm điểm ngẫu nhiên.'],
  [
    26,
    '2022-09-26',
    'Bàn về chính sách hỗ trợ người nộp hồ sơ trực tuyến',
    'Hội đồng nhân dân tỉnh thảo luận chính sách cải cách hành chính.',
  ],
  [
    25,
    '2022-09-12',
    'Sở công bố thủ tục hành chính mới ban hành lĩnh vực đo lường',
    'Hai thủ tục hành chính mới, ba thủ tục được sửa đổi, bổ sung.',
  ],
  [24, '2022-08-22', 'Cải cách hành chính ở vùng biên Sốp Cộp', 'Cán bộ đi bộ ba giờ mang kết quả cho dân.'],
  [23, '2022-08-08', 'Họp Ban Chỉ đạo cải cách hành chính tỉnh', 'Chủ tịch UBND tỉnh chủ trì.'],
  [
    22,
    '2022-07-25',
    'Khen thưởng điển hình tiên tiến trong cải cách hành chính',
    'Năm tập thể, bảy cá nhân tiêu biểu được tặng bằng khen.',
  ],
  [
    21,
    '2022-07-11',
    'Văn hóa công sở không chỉ là bộ quần áo',
    'Sở phát động thi đua thực hiện văn hóa công sở, kỷ luật hành chính.',
  ],
  [20, '2022-06-20', 'Sáng kiến cải cách hành chính của chị văn thư', 'Giải pháp dùng mã vạch theo dõi văn bản.'],
  [19, '2022-06-06', 'Gửi hồ sơ qua bưu chính công ích ở Bắc Yên', 'Hai mươi hồ sơ được bưu điện nhận tận bản.'],
  [
    18,
    '2022-05-23',
    'Nộp hồ sơ ở Trung tâm Phục vụ hành chính công: mười câu hỏi thường gặp',
    'Giải đáp cho người lần đầu đến Trung tâm Phục vụ hành chính công tỉnh.',
  ],
  [
    17,
    '2022-05-09',
    'Tinh thần 35/NQ-CP trong cải cách hành chính',
    'Nghị quyết số 35/NQ-CP của Chính phủ về hỗ trợ doanh nghiệp vẫn nguyên giá trị.',
  ],
  [16, '2022-04-18', 'Đào tạo cán bộ làm cải cách hành chính', 'Lớp học có 40 học viên.'],
  [
    15,
    '2022-04-04',
    'Công bố chỉ số cải cách hành chính PAR INDEX năm 2021',
    'Sơn La đạt 86,14%, đứng thứ 32/63 về PAR INDEX năm 2021.',
  ],
  [14, '2022-03-21', 'Thư gửi người dân về cải cách hành chính', 'Ngắn gọn, dễ hiểu, ai cũng đọc được.'],
  [13, '2022-03-07', 'Chủ trương của Đảng về cải cách hành chính', 'Trích văn kiện, kèm lời bình.'],
  [12, '2022-02-21', 'Ra quân đầu năm, không bỏ giờ làm việc', 'Công chức có mặt đúng giờ.'],
  [
    11,
    '2022-02-08',
    'Ban hành kế hoạch cải cách hành chính của tỉnh',
    'Quyết định số 3162/QĐ-UBND ngày 20/12/2021 và Kế hoạch số 47/KH-UBND ngày 10/02/2022 của UBND tỉnh.',
  ],
  [10, '2022-01-24', 'Quyết tâm cải cách hành chính năm mới', 'Mười việc, mười người đứng mũi chịu sào.'],
  [9, '2022-01-10', 'Đánh giá công tác cải cách hành chính của tỉnh năm qua', 'Có việc tốt, có việc chưa tốt.'],
];

const POSTS: readonly Post[] = ROWS.map(
  ([id, date, title, lead, body = 'Xin mời bạn đọc gửi ý kiến về tòa soạn.']) => ({
    id,
    cat: 'tin-cchc',
    date,
    title,
    lead,
    body,
    image: id % 2 === 0,
  }),
);

function frame(title: string, main: string): string {
  const menu = [
    ['Trang chủ', '/'],
    ['Giới thiệu', '/gioi-thieu/'],
    ['Cải cách hành chính', '/cai-cach-hanh-chinh/'],
    ['Thủ tục hành chính', '/thu-tuc-hanh-chinh/'],
    ['Giải quyết hồ sơ', '/giai-quyet-ho-so/'],
    ['Góp ý thủ tục', '/gop-y-thu-tuc/'],
    ['Dịch vụ công trực tuyến', '/dich-vu-cong-truc-tuyen/'],
    ['Danh bạ', '/danh-ba/'],
    ['Liên hệ', '/lien-he/'],
  ].map(([words, to]) => `<li class="nav-item"><a href="${to}">${words}</a></li>`);
  return `<!doctype html><html class="no-js" lang="vi"><head><meta charset="utf-8"><title>${title}</title><meta name="generator" content="umbraco"></head><body class="frontpage"><div class="mobile-nav"><nav class="nav-bar"><ul class="navigation">${menu.join('')}</ul></nav></div><header class="header"><div class="logo"><a class="nav-link" href="/">Sở Khoa học và Công nghệ tỉnh Sơn La</a></div><nav class="nav-bar top-nav"><ul class="navigation">${menu.join('')}</ul></nav></header><section class="section"><div class="container"><div class="grid-section">${main}</div></div></section><footer class="section--themed"><div class="container"><div class="row"><div class="col-md-12 ta-center">Sở Khoa học và Công nghệ Sơn La, 197 Nguyễn Lương Bằng, 0212.3850.336</div></div></div></footer></body></html>`;
}

const postUrl = (post: Post): string => `/cai-cach-hanh-chinh/tin-cchc/${slug(post.title)}/`;
const vn = (date: string): string => date.split('-').toReversed().join('/');
const card = (post: Post): string =>
  `<article class="blogpost">${post.image ? `<img src="/media/${post.id}/anh.gif" alt="">` : ''}<div class="blogpost-meta"><small class="blogpost-date">${vn(post.date)}</small></div><h3 class="blogpost-title"><a href="${postUrl(post)}">${post.title}</a></h3><div class="blogpost-excerpt">${post.lead}</div></article>`;

const QUESTIONS: readonly (readonly [
  id: number,
  title: string,
  who: string,
  day: string,
  state: string,
  reply: string,
])[] = [
  [504, 'Xin bỏ bớt một bản sao', 'Công ty Mộc', '14/11/2022', 'Chưa trả lời', ''],
  [
    503,
    'Mẫu đơn trên mạng khác mẫu ở quầy',
    'Bà Tòng Thị Lả',
    '03/10/2022',
    'Đã trả lời',
    'Sở đã thống nhất một mẫu, đăng lại ngày 05/10/2022.',
  ],
  [
    502,
    'Hồ sơ của tôi chậm hai ngày',
    'Ông Hà Văn Ơn',
    '20/06/2022',
    'Đã trả lời',
    'Sở xin lỗi ông và đã nhắc nhở người thụ lý.',
  ],
  [501, 'Thời hạn ghi trên phiếu chưa rõ', 'Hợp tác xã Tây Bắc', '09/03/2022', 'Đang xử lý', ''],
  [499, 'Đề nghị nhận hồ sơ thứ Bảy', 'Ông Lường Văn Sỏi', '12/10/2021', 'Đã trả lời', 'Sở sẽ thí điểm từ quý I.'],
];

function questions(): Record<string, string> {
  const rows = QUESTIONS.map(
    ([id, title, who, day, state]) =>
      `<tr><td><a href="/gop-y-thu-tuc/${id}/">${title}</a></td><td>${who}</td><td>${day}</td><td><span class="label">${state}</span></td></tr>`,
  );
  const pages: Record<string, string> = {
    '/gop-y-thu-tuc/': frame(
      'Góp ý thủ tục',
      `<h1>Ý kiến góp ý về thủ tục hành chính</h1><table class="table"><thead><tr><th>Nội dung góp ý</th><th>Người gửi</th><th>Ngày gửi</th><th>Trạng thái</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ),
  };
  for (const [id, title, who, day, , reply] of QUESTIONS)
    pages[`/gop-y-thu-tuc/${id}/`] = frame(
      title,
      `<h1>${title}</h1><p>Người gửi: ${who}</p><p>Ngày gửi: ${day}</p><h2>Nội dung góp ý</h2><p>${title}, mong Sở xem xét để người dân đỡ vất vả.</p>${reply === '' ? '' : `<h2>Trả lời</h2><blockquote>${reply}</blockquote>`}`,
    );
  return pages;
}

const PROCEDURES: readonly (readonly [string, string])[] = [
  ['1.001786', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu của tổ chức khoa học và công nghệ'],
  ['2.001525', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ'],
  ['2.002380', 'Gia hạn giấy phép tiến hành công việc bức xạ'],
  ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ'],
];

const PAGES: Readonly<Record<string, readonly [string, string]>> = {
  '/gioi-thieu/': ['Giới thiệu', '<p>Sở được thành lập năm 1963.</p>'],
  '/cai-cach-hanh-chinh/': [
    'Cải cách hành chính',
    '<div class="row"><div class="col-md-6"><a class="tile" href="/cai-cach-hanh-chinh/tin-cchc/">Tin cải cách hành chính</a></div><div class="col-md-6"><a class="tile" href="/cai-cach-hanh-chinh/van-ban-cchc/">Văn bản chỉ đạo, hướng dẫn CCHC</a></div></div>',
  ],
  '/cai-cach-hanh-chinh/van-ban-cchc/': [
    'Văn bản chỉ đạo, hướng dẫn CCHC',
    '<dl><dt>1902/UBND-NC</dt><dd>V/v nâng cao chỉ số cải cách hành chính<br>Ngày ban hành: 07/11/2022</dd><dt>455/SNV-CCHC</dt><dd>Hướng dẫn báo cáo cải cách hành chính<br>Ngày ban hành: 18/05/2022</dd></dl>',
  ],
  '/thu-tuc-hanh-chinh/': [
    'Thủ tục hành chính',
    `<div class="accordion">${PROCEDURES.map(([code, name]) => `<div class="item"><h3><button type="button">${name}</button></h3><div class="body"><p>Mã thủ tục: ${code}.000.00.00.H52</p><p>Lĩnh vực: Khoa học và công nghệ</p></div></div>`).join('')}</div>`,
  ],
  '/giai-quyet-ho-so/': [
    'Tình hình giải quyết hồ sơ',
    '<ul class="files"><li><a href="/media/1101/q1.pdf">Báo cáo kết quả giải quyết hồ sơ quý 1 năm 2022</a></li><li><a href="/media/1102/q2.pdf">Báo cáo kết quả giải quyết hồ sơ quý 2 năm 2022</a></li><li><a href="/media/1103/kh.pdf">Kế hoạch khảo sát quý 3 năm 2022</a></li></ul>',
  ],
  '/dich-vu-cong-truc-tuyen/': [
    'Dịch vụ công trực tuyến',
    '<p>Bạn có thể nộp hồ sơ tại <a href="https://dichvucong.sonla.gov.vn">Cổng dịch vụ công tỉnh Sơn La</a>.</p>',
  ],
  '/danh-ba/': [
    'Danh bạ',
    '<table><tr><th>Họ tên</th><th>Chức vụ</th><th>Di động</th></tr><tr><td>Phạm Văn Khoa</td><td>Giám đốc</td><td>0912.111.222</td></tr><tr><td>Lò Thị Mai</td><td>Chánh Văn phòng</td><td>0912.333.444</td></tr></table>',
  ],
  '/lien-he/': [
    'Liên hệ',
    '<h2>Trụ sở</h2><p>197 Nguyễn Lương Bằng, thành phố Sơn La. Điện thoại: 0212.3850.336</p><h2>Đường dây nóng</h2><p>Văn phòng Sở, 197 Nguyễn Lương Bằng, phường Quyết Thắng, thành phố Sơn La</p><p>0212.3852.868</p>',
  ],
};

const PER_PAGE = 10;

function build({ posts }: Umbraco): Pages {
  const pages: Record<string, Pages[string]> = {
    '/': frame(
      'Sở Khoa học và Công nghệ Sơn La',
      `<h2>Tin mới</h2>${posts.slice(0, 4).map(card).join('')}<div class="banner"><a href="https://dichvucong.sonla.gov.vn"><img src="/media/dvc.png" alt="Dịch vụ công trực tuyến"></a><a href="/cai-cach-hanh-chinh/van-ban-cchc/">Văn bản chỉ đạo, hướng dẫn CCHC</a></div>`,
    ),
    ...questions(),
  };
  const path = '/cai-cach-hanh-chinh/tin-cchc/';
  const count = Math.ceil(posts.length / PER_PAGE);
  for (let at = 0; at < count; at += 1) {
    const pager = Array.from(
      { length: count },
      (_, to) => `<li${to === at ? ' class="active"' : ''}><a href="${path}?page=${to + 1}">${to + 1}</a></li>`,
    ).join('');
    const page = frame(
      'Tin cải cách hành chính',
      `<h1>Tin cải cách hành chính</h1><div class="blogposts">${posts
        .slice(at * PER_PAGE, (at + 1) * PER_PAGE)
        .map(card)
        .join('')}</div><ul class="pagination">${pager}</ul>`,
    );
    if (at === 0) pages[path] = page;
    pages[`${path}?page=${at + 1}`] = page;
  }
  for (const post of posts) {
    const image = post.image ? `<img src="/media/${post.id}/anh.gif" alt="">` : '';
    pages[postUrl(post)] = frame(
      post.title,
      `<article><small class="blogpost-date">${vn(post.date)}</small><h1>${post.title}</h1><div class="blogpost-excerpt">${post.lead}</div>${image}<p>${post.body}</p></article>`,
    );
    if (post.image) pages[`/media/${post.id}/anh.gif`] = picture;
  }
  for (const [at, [title, main]] of Object.entries(PAGES)) pages[at] = frame(title, `<h1>${title}</h1>${main}`);
  for (const file of ['1101/q1', '1102/q2', '1103/kh']) pages[`/media/${file}.pdf`] = pdf(null);
  // a server gives the file whatever its version
  pages['/media/1102/q2.pdf?*'] = pdf(null);
  return pages;
}

const ASOF = '2022-12-01';
const of = (id: number): string => postUrl(POSTS.find((post) => post.id === id) as Post);
const COUNTS = Object.fromEntries(
  Array.from({ length: 11 }, (_, at) => [`2022-${String(at + 1).padStart(2, '0')}`, 2]),
);
const QUARTERS = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'];
const STATES = (...states: readonly string[]): unknown => QUARTERS.map((period, at) => ({ period, state: states[at] }));

export const UMBRACO: Acceptance<Umbraco> = {
  name: 'Sơn La on Umbraco',
  plan: 'sonla-skhcn-2022',
  asOf: ASOF,
  reference: ['Mã,Tên', ...PROCEDURES.map(([code, name]) => `${code},${name}`)].join('\n'),
  world: { posts: POSTS },
  build,
  truth: {
    'procedure-set': {
      is: 'passed',
      details: { reference: 4, listed: 4, coverage: 1, missing: [], unknown: [], lists: ['/thu-tuc-hanh-chinh/'] },
    },
    'procedure-updates': { is: 'passed', details: { articles: articles([of(25)]) } },
    'procedure-set-province': { is: 'cantTell' },
    hotline: {
      is: 'passed',
      details: {
        url: '/lien-he/',
        phones: ['+842123852868'],
        addresses: [(got: unknown) => String(got).includes('197 Nguyễn Lương Bằng')],
        conflicts: [],
      },
      on: ['/lien-he/'],
    },
    'published-feedback': { is: 'passed', details: { replied: 2, unreplied: 2 } },
    'cchc-column': {
      is: 'passed',
      details: { newest: '2022-11-28', ageDays: 3, inPeriod: 22, undated: 0, byMonth: months(COUNTS) },
    },
    'policy-articles': { is: 'passed', details: { found: atLeast(6) } },
    'service-centre': { is: 'passed', details: { articles: articles([of(18)]) } },
    discipline: { is: 'passed', details: { articles: articles([of(21)], [of(12)]) } },
    'dossier-status': {
      is: 'partial',
      credit: 2 / 3,
      details: { periods: STATES('published', 'published', 'missing', 'not-due') },
    },
    'guidance-documents': {
      is: 'passed',
      details: {
        url: '/cai-cach-hanh-chinh/van-ban-cchc/',
        newest: '2022-11-07',
        ageDays: 24,
        inPeriod: 2,
        undated: 0,
      },
    },
    models: { is: 'passed', details: { articles: articles([of(22)]) } },
    initiatives: { is: 'passed', details: { articles: articles([of(20)]) } },
    indices: {
      is: 'partial',
      credit: 0.25,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.14, rank: 32, url: of(15) },
          { index: 'PAPI', state: 'missing' },
          { index: 'SIPAS', state: 'missing' },
          { index: 'PCI', state: 'missing' },
        ],
      },
    },
    'online-service': { is: 'partial', details: { guidance: null } },
    postal: { is: 'passed', details: { articles: articles([of(19)]) } },
    'core-documents': {
      is: 'partial',
      credit: 3 / 7,
      details: {
        documents: [
          { number: '35/NQ-CP', state: 'cited', url: of(17) },
          { number: '3162/QĐ-UBND', state: 'cited', url: of(11) },
          { number: '47/KH-UBND', state: 'cited', url: of(11) },
          ...['61/2018/NĐ-CP', '01/2018/TT-VPCP', '30/CT-TTg', '45/2016/QĐ-TTg'].map((number) => ({
            number,
            state: 'missing',
            url: null,
          })),
        ],
      },
    },
    'director-programme': { is: 'untested' },
    training: { is: 'untested' },
    'unit-reports': { is: 'untested' },
  },
  mutations: [
    {
      name: 'one article of October is gone',
      world: ({ posts }) => ({ posts: posts.filter(({ id }) => id !== 27) }),
      becomes: {
        'cchc-column': { is: 'partial', details: { inPeriod: 21, byMonth: months({ ...COUNTS, '2022-10': 1 }) } },
      },
    },
    {
      name: 'the report of quarter III is there',
      pages: (pages) =>
        edit(
          pages,
          '/giai-quyet-ho-so/',
          '<ul class="files">',
          '<ul class="files"><li><a href="/media/1102/q2.pdf?v=3">Báo cáo kết quả giải quyết hồ sơ quý 3 năm 2022</a></li>',
        ),
      becomes: {
        'dossier-status': {
          is: 'passed',
          details: { periods: STATES('published', 'published', 'published', 'not-due') },
        },
      },
    },
    {
      name: 'the hotline has no address',
      pages: (pages) =>
        edit(
          pages,
          '/lien-he/',
          '<p>Văn phòng Sở, 197 Nguyễn Lương Bằng, phường Quyết Thắng, thành phố Sơn La</p>',
          '<p>Gọi trong giờ hành chính</p>',
        ),
      becomes: { hotline: { is: 'partial', details: { phones: ['+842123852868'] } } },
    },
    {
      name: 'one procedure is dropped',
      pages: (pages) =>
        edit(
          pages,
          '/thu-tuc-hanh-chinh/',
          '<div class="item"><h3><button type="button">Cấp chứng chỉ nhân viên bức xạ</button></h3><div class="body"><p>Mã thủ tục: 2.002379.000.00.00.H52</p><p>Lĩnh vực: Khoa học và công nghệ</p></div></div>',
          '',
        ),
      becomes: {
        'procedure-set': { is: 'partial', credit: 0.75, details: { listed: 3, missing: [{ code: '2.002379' }] } },
      },
    },
    {
      name: 'how to use the online services is told',
      pages: (pages) =>
        edit(
          pages,
          '/dich-vu-cong-truc-tuyen/',
          '<p>Bạn có thể',
          '<p>Dịch vụ công trực tuyến toàn trình cho phép làm mọi bước trên mạng; dịch vụ công một phần còn phải đến quầy. Cách làm: đăng nhập, chọn thủ tục, đính kèm giấy tờ, gửi hồ sơ.</p><p>Bạn có thể',
        ),
      becomes: { 'online-service': { is: 'passed', details: { guidance: '/dich-vu-cong-truc-tuyen/' } } },
    },
  ],
};
