/** Hưng Yên once more, on WebSphere: addresses of gibberish, tables of all provinces and departments, another's pages and plans. */

import { articles, edit, months, pdf, picture, slug, type Acceptance, type Pages, type Post } from './kit.ts';

export interface WebSphere {
  readonly posts: readonly Post[];
}

type Row = readonly [id: number, cat: string, date: string, title: string, lead: string, body?: string];

const ROWS: readonly Row[] = [
  [
    340,
    'tin',
    '2024-12-17',
    'Nâng cao năng lực cạnh tranh cho sản phẩm long nhãn',
    'Long nhãn có tem truy xuất nguồn gốc.',
  ],
  [
    338,
    'cchc',
    '2024-12-10',
    'Họp Ban Chỉ đạo cải cách hành chính của Sở',
    'Ban Chỉ đạo rà lại đầu việc còn lại của năm.',
  ],
  [336, 'tin', '2024-12-03', 'Mô hình nuôi cá lồng trên sông Luộc', 'Mô hình điểm cho lãi 200 triệu đồng mỗi vụ.'],
  [
    333,
    'cchc',
    '2024-11-19',
    'Thi tìm hiểu cải cách hành chính trên mạng xã hội',
    'Cuộc thi có 3.000 lượt người tham gia.',
  ],
  [331, 'tin', '2024-11-12', 'Đào tạo nghề sửa chữa máy nông nghiệp cho thanh niên', 'Lớp học kéo dài hai tháng.'],
  [
    328,
    'cchc',
    '2024-10-22',
    'Trách nhiệm của người đứng đầu trong cải cách hành chính',
    'Ai chậm, người ấy giải trình.',
  ],
  [
    326,
    'tin',
    '2024-10-10',
    'Hưng Yên hưởng ứng Ngày Chuyển đổi số quốc gia',
    'Nhiều hoạt động về chính quyền số, công dân số.',
  ],
  [
    323,
    'cchc',
    '2024-09-17',
    'Tinh gọn bộ máy: bỏ cấp trung gian ở hai đơn vị',
    'Sắp xếp tổ chức bộ máy theo hướng gọn nhẹ.',
  ],
  [320, 'tin', '2024-09-05', 'Cải thiện môi trường nước ở làng nghề Minh Khai', 'Trạm xử lý nước thải chạy thử.'],
  [318, 'cchc', '2024-08-20', 'Giao lưu cải cách hành chính khối thi đua', 'Bảy đơn vị dự giao lưu.'],
  [
    315,
    'cchc',
    '2024-07-16',
    'Cải cách thể chế: ít văn bản hơn, rõ trách nhiệm hơn',
    'Cải cách thể chế là khâu đi trước.',
  ],
  [
    312,
    'tin',
    '2024-07-02',
    'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến toàn trình',
    'Năm bước để hoàn thành một hồ sơ dịch vụ công trực tuyến toàn trình, một phần.',
    'Bước 1 đăng nhập; bước 2 chọn thủ tục; bước 3 điền tờ khai; bước 4 đính kèm giấy tờ; bước 5 gửi và theo dõi.',
  ],
  [309, 'cchc', '2024-06-18', 'Thư ngỏ gửi công dân về cải cách hành chính', 'Giám đốc Sở mong nhận góp ý thẳng thắn.'],
  [
    306,
    'cchc',
    '2024-05-14',
    'Bảng điểm PAR INDEX và PAPI năm 2023 của các tỉnh',
    'Bảng tổng hợp PAR INDEX, PAPI năm 2023 của các tỉnh đồng bằng sông Hồng.',
    '<table border="1"><tr><td>STT</td><td>Tỉnh, thành phố</td><td>PAR INDEX 2023</td><td>Xếp hạng</td></tr><tr><td>1</td><td>Hải Phòng</td><td>91,87</td><td>2</td></tr><tr><td>2</td><td>Hưng Yên</td><td>88,46</td><td>14</td></tr><tr><td>3</td><td>Thái Bình</td><td>86,91</td><td>29</td></tr></table><p>Về PAPI năm 2023, Thái Bình đạt 43,91 điểm; Hưng Yên đạt 44,56 điểm, xếp thứ 6 cả nước.</p>',
  ],
  [
    303,
    'tin',
    '2024-04-23',
    'Công bố kết quả DDCI năm 2023',
    'Bảng xếp hạng năng lực cạnh tranh các sở, ngành tỉnh Hưng Yên.',
    '<table border="1"><tr><td>Hạng</td><td>Sở, ngành</td><td>Điểm DDCI 2023</td></tr><tr><td>1</td><td>Cục Thuế tỉnh</td><td>83,10</td></tr><tr><td>5</td><td>Sở Khoa học và Công nghệ</td><td>78,35</td></tr><tr><td>6</td><td>Sở Tư pháp</td><td>77,90</td></tr></table>',
  ],
  [300, 'cchc', '2024-04-09', 'Kiểm tra cải cách hành chính tại hai chi cục', 'Đoàn kiểm tra làm việc trong một ngày.'],
  [
    297,
    'tin',
    '2024-03-19',
    'Kết quả chỉ số SIPAS năm 2022 và ICT Index năm 2022',
    'SIPAS năm 2022 của Hưng Yên đạt 83,98%, xếp thứ 10; ICT Index năm 2022 xếp thứ 33.',
  ],
  [
    294,
    'cchc',
    '2024-03-12',
    'Phổ biến văn bản về cải cách hành chính',
    'Hội nghị có 120 người dự.',
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021; Nghị quyết số 06-NQ/TU của Tỉnh ủy Hưng Yên; Kế hoạch 184/KH-UBND; Kế hoạch số 193/KH-UBND ngày 26/12/2023; Chỉ thị số 28-CT/TU ngày 10/8/2022 của Ban Thường vụ Tỉnh ủy; Chỉ thị số 23/CT-TTg ngày 26/12/2022 về điều tra dân số.',
  ],
  [291, 'cchc', '2024-02-20', 'Đón người dân đến giao dịch ngày đầu xuân', 'Chín hồ sơ được trả ngay trong sáng.'],
  [288, 'cchc', '2024-01-16', 'Bàn chương trình cải cách hành chính năm mới', 'Các phòng góp ý vào dự thảo.'],
  [
    270,
    'tin',
    '2023-12-12',
    'Sửa đổi, bổ sung danh mục thủ tục hành chính lĩnh vực sở hữu trí tuệ',
    'Công bố thủ tục hành chính sửa đổi, bổ sung năm 2023.',
  ],
];

const POSTS: readonly Post[] = ROWS.map(
  ([id, cat, date, title, lead, body = 'Phóng viên sẽ tiếp tục cập nhật ở các bản tin sau.']) => ({
    id,
    cat,
    date,
    title,
    lead,
    body,
    image: id % 2 === 1,
  }),
);

/** Portlet state in the address: the same for no two pages. */
function coded(path: string): string {
  let hash = 7;
  for (const sign of path) hash = (hash * 31 + sign.charCodeAt(0)) % 1_000_003;
  return `/wps/portal/skhcn/${path}/!ut/p/z1/04_Sj9CPykssy0xPLMnMz0vM${hash.toString(36)}AfIjo8ziLQ/`;
}

const LISTS: Readonly<Record<string, readonly [path: string, name: string]>> = {
  tin: [coded('tin-tuc'), 'Tin tức'],
  cchc: [coded('cchc'), 'Cải cách hành chính'],
};

const PAGES: Readonly<Record<string, readonly [title: string, main: string]>> = {
  'gioi-thieu': ['Giới thiệu', '<p>Sở Khoa học và Công nghệ Hưng Yên, số 10 Chùa Chuông.</p>'],
  'quy-trinh': [
    'Quy trình kỹ thuật',
    '<p>Quy trình trồng, chăm sóc nhãn muộn: chọn đất, đào hố, bón lót, trồng vào tháng 3, tưới ba ngày một lần trong tháng đầu, tỉa cành sau mỗi vụ thu hoạch, phòng trừ bọ xít và nhện lông nhung theo hướng dẫn của cán bộ khuyến nông. Năng suất trung bình đạt 12 tấn một héc ta, chất lượng quả đồng đều, thời gian thu hoạch muộn hơn giống thường từ hai đến ba tuần.</p>',
  ],
  tthc: [
    'Thủ tục hành chính',
    '<details open><summary>Lĩnh vực Sở hữu trí tuệ (2)</summary><table><tr><th>Mã</th><th>Tên thủ tục</th></tr><tr><td>1.011937</td><td>Cấp Giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp</td></tr><tr><td>1.011938</td><td>Cấp lại Giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp</td></tr></table></details><details><summary>Lĩnh vực Tiêu chuẩn (3)</summary><table><tr><th>Mã</th><th>Tên thủ tục</th></tr><tr><td>2.001209</td><td>Đăng ký công bố hợp chuẩn dựa trên kết quả tự đánh giá</td></tr><tr><td>2.001207</td><td>Đăng ký công bố hợp quy đối với sản phẩm sản xuất trong nước</td></tr><tr><td>1.000999</td><td>Chỉ định tổ chức đánh giá sự phù hợp</td></tr></table></details>',
  ],
  'ho-so': [
    'Kết quả giải quyết hồ sơ năm 2024',
    `<table border="1"><thead><tr><th>Tháng</th><th>Tiếp nhận</th><th>Giải quyết</th><th>Đúng hạn</th></tr></thead><tbody>${Array.from({ length: 11 }, (_, at) => `<tr><td>Tháng ${at + 1}</td><td>${40 + at}</td><td>${39 + at}</td><td>${39 + at}</td></tr>`).join('')}</tbody></table>`,
  ],
  iso: [
    'Hệ thống quản lý chất lượng TCVN ISO 9001:2015',
    '<p><a href="/wps/wcm/iso/so-tay.pdf">Sổ tay chất lượng</a></p>',
  ],
  'tai-chinh': ['Công khai tài chính', '<p>Số liệu đang được cập nhật.</p>'],
  'tiep-dan': [
    'Tiếp công dân',
    '<p>Giám đốc Sở tiếp công dân vào sáng ngày 15 hằng tháng tại phòng 102; Thanh tra Sở trực tiếp công dân thường xuyên vào giờ hành chính. Người đến khiếu nại, tố cáo xuất trình giấy tờ tùy thân, trình bày trung thực, được hướng dẫn thủ tục và nhận giấy biên nhận. Đơn khiếu nại được thụ lý trong 10 ngày; đơn tố cáo được giữ bí mật danh tính người tố cáo theo luật.</p>',
  ],
  'van-ban': [
    'Văn bản pháp luật',
    '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>18/2024/QĐ-UBND</td><td>05/08/2024</td><td>Quy định quản lý nhiệm vụ khoa học</td></tr><tr><td>01/2023/QĐ-UBND</td><td>11/01/2023</td><td>Quy chế phối hợp kiểm soát thủ tục hành chính</td></tr><tr><td>22/2020/QĐ-UBND</td><td>12/08/2020</td><td>Quy định bộ phận tiếp nhận và trả kết quả</td></tr></table>',
  ],
  'ke-hoach': [
    'Kế hoạch',
    '<ul><li><a href="/wps/wcm/kh/tinh-2024.pdf">Kế hoạch tuyên truyền cải cách hành chính tỉnh Hưng Yên năm 2024 của UBND tỉnh</a></li><li><a href="/wps/wcm/kh/so-2023.pdf">Kế hoạch tuyên truyền cải cách hành chính năm 2023 của Sở Khoa học và Công nghệ</a></li></ul>',
  ],
  'so-do': ['Sơ đồ cổng', ''],
  'cong-ich': ['Hành chính công ích', '<p>Giới thiệu các dịch vụ công ích: cây xanh, chiếu sáng.</p>'],
  'lien-he': ['Liên hệ', '<p>Văn phòng Sở, điện thoại 0221.3551.100.</p>'],
};

function frame(title: string, main: string): string {
  const menu = [
    ['Trang chủ', '/wps/portal/skhcn/'],
    ['Giới thiệu', coded('gioi-thieu')],
    ['Tin tức', LISTS['tin']?.[0] ?? ''],
    ['Quy trình kỹ thuật', coded('quy-trinh')],
    ['Thủ tục hành chính', coded('tthc')],
    ['Kết quả giải quyết hồ sơ', coded('ho-so')],
    ['ISO 9001:2015', coded('iso')],
    ['Công khai tài chính', coded('tai-chinh')],
    ['Tiếp công dân', coded('tiep-dan')],
    ['Văn bản pháp luật', coded('van-ban')],
    ['Kế hoạch', coded('ke-hoach')],
    ['Hành chính công ích', coded('cong-ich')],
    ['Sơ đồ cổng', coded('so-do')],
    ['Liên hệ', coded('lien-he')],
  ].map(
    ([words, href]) =>
      `<li class="wpthemeNavListItem wpthemeLeft"><a href="${href}" class="wpthemeLeft"><span lang="vi" dir="ltr">${words}</span></a></li>`,
  );
  return `<!DOCTYPE html><html lang="vi" dir="ltr"><head><meta charset="utf-8"/><title>${title}</title><meta name="generator" content="WebSphere Portal"/><base href="/wps/portal/skhcn/"/></head>
<body id="content" class="lotusui30dojo tundra"><div class="wpthemeFrame"><div class="wpthemeHeader"><div class="wpthemeLogo" role="banner"><img src="/wps/contenthandler/banner.jpg" alt="SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH HƯNG YÊN"></div><div class="wpthemePrimaryNav" role="navigation"><ul>${menu.join('')}</ul></div></div>
<div class="wpthemeMainContent" role="main"><section class="component-container"><div class="component-control id-Z7_2AK4H1S0LG"><section class="ibmPortalControl"><header class="wpthemeControlHeader"><h2><span class="asa.portlet.title lm-dynamic-title">${title}</span></h2></header><div class="wpthemeControlBody">${main}</div></section></div></section></div>
<div class="wpthemeFooter"><p>Sở Khoa học và Công nghệ Hưng Yên. Điện thoại: 0221.3551.100</p><p><a href="https://dichvucong.hungyen.gov.vn" target="_blank">Dịch vụ công trực tuyến</a> <a href="https://www.facebook.com/tinhdoanhungyen">Facebook Tỉnh đoàn Hưng Yên</a> <a href="https://zalo.me/0912345678">Zalo</a> <a href="https://www.facebook.com/sharer.php?u=x"><img src="/f.png" alt="Facebook"></a></p></div></div></body></html>`;
}

function postUrl(post: Post): string {
  return `/wps/portal/skhcn/chi-tiet?1dmy&urile=wcm:path:/skhcn/${post.cat}/${slug(post.title)}`;
}

function href(post: Post): string {
  return postUrl(post).replaceAll('&', '&amp;');
}

function row(post: Post): string {
  const image = post.image ? `<img src="/wps/wcm/anh/${post.id}.gif" alt=""/>` : '';
  return `<div class="wcm-item">${image}<div class="wcm-title"><a href="${href(post)}">${post.title}</a></div><div class="wcm-date">${post.date.split('-').toReversed().join('.')}</div><div class="wcm-sum">${post.lead}</div></div>`;
}

function article(post: Post, all: readonly Post[]): string {
  const others = all.filter(({ cat, id }) => cat === post.cat && id !== post.id).slice(0, 3);
  const image = post.image ? `<p><img src="/wps/wcm/anh/${post.id}.gif" alt=""/></p>` : '';
  return frame(
    post.title,
    `<div class="wcm-article"><h1>${post.title}</h1><div class="wcm-date">Ngày đăng: ${post.date.split('-').toReversed().join('.')}</div><p><b>${post.lead}</b></p>${image}<div class="wcm-body">${post.body}</div></div><div class="wcm-related"><h3>Tin liên quan</h3><ul>${others.map((one) => `<li><a href="${href(one)}">${one.title}</a> - ${one.date.split('-').toReversed().join('.')}</li>`).join('')}</ul></div>`,
  );
}

function build({ posts }: WebSphere): Pages {
  const home = frame(
    'Trang chủ',
    posts
      .filter(({ cat }) => cat === 'tin')
      .slice(0, 5)
      .map(row)
      .join(''),
  );
  const pages: Record<string, Pages[string]> = { '/': home, '/wps/portal/skhcn/': home };
  for (const [cat, [path, name]] of Object.entries(LISTS)) {
    const own = posts.filter((post) => post.cat === cat);
    const half = Math.ceil(own.length / 2);
    const turn = `<div class="pager"><a href="${path}?cur=1">1</a> <a href="${path}?cur=2">2</a></div>`;
    pages[path] = frame(name, own.slice(0, half).map(row).join('') + turn);
    pages[`${path}?cur=1`] = pages[path] ?? '';
    pages[`${path}?cur=2`] = frame(name, own.slice(half).map(row).join('') + turn);
  }
  for (const post of posts) {
    pages[postUrl(post)] = article(post, posts);
    if (post.image) pages[`/wps/wcm/anh/${post.id}.gif`] = picture;
  }
  for (const [path, [title, main]] of Object.entries(PAGES)) {
    const map = `<ul><li><a href="${coded('gioi-thieu')}">Giới thiệu</a></li><li><a href="${LISTS['cchc']?.[0]}">Chuyên mục Cải cách hành chính</a></li><li><a href="${LISTS['tin']?.[0]}">Tin tức</a></li></ul>`;
    pages[coded(path)] = frame(title, path === 'so-do' ? map : main);
  }
  for (const file of ['iso/so-tay', 'kh/tinh-2024', 'kh/so-2023']) pages[`/wps/wcm/${file}.pdf`] = pdf(null);
  return pages;
}

const ASOF = '2024-12-20';
const of = (id: number): string => postUrl(POSTS.find((post) => post.id === id) as Post);
const NONE = { is: 'failed', details: { found: 0 } } as const;
const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
const COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [`2024-${String(at + 1).padStart(2, '0')}`, 1]),
);

export const WEBSPHERE: Acceptance<WebSphere> = {
  name: 'Hưng Yên on WebSphere',
  plan: 'hungyen-skhcn-2024',
  asOf: ASOF,
  reference: [
    'Mã,Tên thủ tục,Tình trạng',
    '1.011937,Cấp Giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp,còn hiệu lực',
    '1.011938,Cấp lại Giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp,còn hiệu lực',
    '2.001209,Đăng ký công bố hợp chuẩn dựa trên kết quả tự đánh giá,còn hiệu lực',
    '2.001207,Đăng ký công bố hợp quy đối với sản phẩm sản xuất trong nước,còn hiệu lực',
    '1.000999,Chỉ định tổ chức đánh giá sự phù hợp,bị bãi bỏ',
  ].join('\n'),
  world: { posts: POSTS },
  build,
  truth: {
    'core-documents': {
      is: 'partial',
      credit: 7 / 9,
      details: {
        documents: [
          ...['76/NQ-CP', '06-NQ/TU', '184/KH-UBND', '193/KH-UBND', '28-CT/TU'].map((number) => ({
            number,
            state: 'cited',
            url: of(294),
          })),
          ...['01/2023/QĐ-UBND', '22/2020/QĐ-UBND'].map((number) => ({
            number,
            state: 'cited',
            url: coded('van-ban'),
          })),
          { number: '23/CT-TTg', state: 'missing', url: null },
          { number: '05/CT-CTUBND', state: 'missing', url: null },
        ],
      },
    },
    importance: NONE,
    'reform-content': { is: 'partial', details: { articles: articles([of(323), of(315)]) } },
    indices: {
      is: 'partial',
      credit: 4 / 6,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2023, value: 88.46, rank: 14, url: of(306) },
          { index: 'PAPI', state: 'current', year: 2023, value: 44.56, rank: 6, url: of(306) },
          { index: 'SIPAS', state: 'stale', year: 2022, value: 83.98, rank: 10, url: of(297) },
          { index: 'ICT INDEX', state: 'stale', year: 2022, value: null, rank: 33, url: of(297) },
          { index: 'DDCI', state: 'current', year: 2023, value: 78.35, rank: 5, url: of(303) },
          { index: 'DTI', state: 'missing', year: null, value: null, rank: null },
        ],
      },
    },
    'procedure-set': {
      is: 'partial',
      credit: 0.9,
      details: {
        reference: 4,
        listed: 4,
        missing: [],
        abolishedListed: [{ code: '1.000999' }],
        unknown: [],
        lists: [coded('tthc')],
      },
    },
    'procedure-updates': NONE,
    workflows: { is: 'failed' },
    'dossier-results': {
      is: 'passed',
      details: { periods: QUARTERS.map((period, at) => ({ period, state: at < 3 ? 'published' : 'not-due' })) },
    },
    'cchc-column': {
      is: 'partial',
      details: {
        url: LISTS['cchc']?.[0],
        linkedFromHome: false,
        newest: '2024-12-10',
        ageDays: 10,
        inPeriod: 12,
        undated: 0,
        byMonth: months(COUNTS),
      },
    },
    'procedure-column': { is: 'failed' },
    'online-service': { is: 'passed', details: { guidance: of(312) } },
    social: { is: 'failed', details: { facebook: null, zalo: null } },
    iso: { is: 'passed', details: { url: coded('iso'), attachments: 1 } },
    'digital-government': { is: 'passed', details: { articles: articles([of(326)]) } },
    models: NONE,
    'head-responsibility': { is: 'passed', details: { articles: articles([of(328)]) } },
    finance: { is: 'partial', details: { url: coded('tai-chinh'), attachments: 0 } },
    'citizen-reception': { is: 'passed', details: { url: coded('tiep-dan') } },
    'legal-documents': {
      is: 'partial',
      details: {
        url: coded('van-ban'),
        linkedFromHome: true,
        newest: '2024-08-05',
        ageDays: 137,
        inPeriod: 1,
        undated: 0,
      },
    },
    conduct: NONE,
    'plan-published': { is: 'failed', details: { documents: [{ number: null, state: 'missing', url: null }] } },
    competitions: { is: 'untested' },
    broadcast: { is: 'untested' },
  },
  mutations: [
    {
      name: 'the home page links to the column',
      pages: (pages) =>
        edit(
          edit(
            pages,
            '/',
            '<li class="wpthemeNavListItem wpthemeLeft"><a href="' + coded('quy-trinh'),
            `<li class="wpthemeNavListItem"><a href="${LISTS['cchc']?.[0]}"><span>Cải cách hành chính</span></a></li><li class="wpthemeNavListItem wpthemeLeft"><a href="${coded('quy-trinh')}`,
          ),
          '/wps/portal/skhcn/',
          '<li class="wpthemeNavListItem wpthemeLeft"><a href="' + coded('quy-trinh'),
          `<li class="wpthemeNavListItem"><a href="${LISTS['cchc']?.[0]}"><span>Cải cách hành chính</span></a></li><li class="wpthemeNavListItem wpthemeLeft"><a href="${coded('quy-trinh')}`,
        ),
      becomes: { 'cchc-column': { is: 'passed', details: { linkedFromHome: true, inPeriod: 12 } } },
    },
    {
      name: 'the figures of September are left out',
      pages: (pages) => edit(pages, coded('ho-so'), '<tr><td>Tháng 9</td><td>48</td><td>47</td><td>47</td></tr>', ''),
      becomes: {
        'dossier-results': {
          is: 'partial',
          credit: 2 / 3,
          details: {
            periods: QUARTERS.map((period, at) => ({
              period,
              state: at < 2 ? 'published' : at === 2 ? 'missing' : 'not-due',
            })),
          },
        },
      },
    },
    {
      name: 'the department’s own plan of 2024 is posted',
      pages: (pages) => ({
        ...edit(
          pages,
          coded('ke-hoach'),
          '<ul><li>',
          '<ul><li><a href="/wps/wcm/kh/so-2024.pdf">Kế hoạch tuyên truyền cải cách hành chính năm 2024</a></li><li>',
        ),
        '/wps/wcm/kh/so-2024.pdf': pdf(null),
      }),
      becomes: { 'plan-published': { is: 'passed', details: { documents: [{ number: null, state: 'published' }] } } },
    },
    {
      name: 'the abolished procedure is off the list',
      pages: (pages) =>
        edit(pages, coded('tthc'), '<tr><td>1.000999</td><td>Chỉ định tổ chức đánh giá sự phù hợp</td></tr>', ''),
      becomes: { 'procedure-set': { is: 'passed', details: { listed: 4, abolishedListed: [] } } },
    },
    {
      name: 'a third article on the contents of reform',
      world: ({ posts }) => ({
        posts: posts.map((post) =>
          post.id === 300 ? { ...post, title: 'Cải cách tài chính công ở hai chi cục: những con số đầu tiên' } : post,
        ),
      }),
      becomes: { 'reform-content': { is: 'passed', details: { found: 3 } } },
    },
  ],
};
