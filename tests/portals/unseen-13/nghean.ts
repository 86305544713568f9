/** Nghệ An on a telecom's portal product: skins of nested tables, portlets, addresses under /-/. */

import {
  articles,
  byMonth,
  dmy,
  edit,
  months,
  pdf,
  picture,
  slug,
  type Acceptance,
  type Pages,
  type Post,
} from './kit.ts';
import { POSTS, UNDATED } from './nghean-posts.ts';
import { NGHEAN_PROCEDURES, procedurePages, provincePages, type Procedure } from './nghean-procedures.ts';
import { STANDING } from './nghean-standing.ts';

export interface NgheAn {
  readonly posts: readonly Post[];
  readonly procedures: readonly Procedure[];
}

const CATS: Readonly<Record<string, string>> = {
  'cai-cach-hanh-chinh': 'Cải cách hành chính',
  'tin-hoat-dong': 'Tin hoạt động',
  'chuyen-doi-so': 'Chuyển đổi số',
};

const MENU: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Giới thiệu|/trang/gioi-thieu-chung',
    [
      ['Chức năng, nhiệm vụ', '/trang/chuc-nang-nhiem-vu'],
      ['Cơ cấu tổ chức', '/trang/co-cau-to-chuc'],
      ['Ban Giám đốc', '/trang/ban-giam-doc'],
      ['Lịch sử hình thành', '/trang/gioi-thieu-chung'],
      ['Danh bạ điện thoại', '/trang/danh-ba'],
    ],
  ],
  [
    'Tin tức|/-/chuyen-muc/tin-hoat-dong',
    [
      ['Tin hoạt động', '/-/chuyen-muc/tin-hoat-dong'],
      ['Chuyển đổi số', '/-/chuyen-muc/chuyen-doi-so'],
      ['Cải cách hành chính', '/-/chuyen-muc/cai-cach-hanh-chinh'],
      ['Thư viện ảnh', '/trang/thu-vien-anh'],
    ],
  ],
  [
    'Thủ tục hành chính|/-/tthc',
    [
      ['Bộ thủ tục hành chính', '/-/tthc'],
      ['Hướng dẫn tra cứu TTHC', '/trang/huong-dan-tra-cuu'],
      ['Quy trình nội bộ', '/trang/quy-trinh-noi-bo'],
      ['Dịch vụ công trực tuyến', '/trang/huong-dan-dich-vu-cong'],
      ['Phản ánh, kiến nghị', '/trang/phan-anh-kien-nghi'],
    ],
  ],
  [
    'Văn bản|/trang/van-ban',
    [
      ['Văn bản chỉ đạo điều hành', '/trang/van-ban'],
      ['Nghị quyết 76/NQ-CP', '/trang/van-ban/76-nq-cp'],
      ['Kế hoạch CCHC của tỉnh', '/trang/van-ban/64-kh-ubnd'],
      ['Hệ thống ISO 9001:2015', '/trang/iso'],
    ],
  ],
  [
    'Lĩnh vực|#',
    [
      ['Sở hữu trí tuệ', '/trang/linh-vuc/so-huu-tri-tue'],
      ['An toàn bức xạ', '/trang/linh-vuc/an-toan-buc-xa'],
      ['Tiêu chuẩn đo lường chất lượng', '/trang/linh-vuc/tieu-chuan'],
      ['Quản lý công nghệ', '/trang/linh-vuc/cong-nghe'],
    ],
  ],
  ['Chỉ số|/trang/chi-so', [['Kết quả các chỉ số', '/trang/chi-so']]],
  ['Liên hệ|/trang/lien-he', [['English', '/en/home']]],
];

const LINKS = [
  'Cổng thông tin Chính phủ|https://chinhphu.vn',
  'Bộ Khoa học và Công nghệ|https://most.gov.vn',
  'UBND tỉnh Nghệ An|https://nghean.gov.vn',
  'Cục Sở hữu trí tuệ|https://ipvietnam.gov.vn',
];

function frame(title: string, main: string, home = false): string {
  const menu = MENU.map(([head, subs]) => {
    const [words, href] = head.split('|');
    const inner = subs.map(([label, to]) => `<li class="vp-sub"><a href="${to}"><span>${label}</span></a></li>`);
    return `<li class="vp-item"><a href="${href}"><span>${words}</span></a><ul>${inner.join('')}</ul></li>`;
  }).join('\n');
  const links = LINKS.map((one) => `<option value="${one.split('|')[1]}">${one.split('|')[0]}</option>`).join('');
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${home ? 'Sở Khoa học và Công nghệ tỉnh Nghệ An' : `${title} | Sở KH&amp;CN Nghệ An`}</title>
<link href="/vnptportal-theme/css/skin.css" rel="stylesheet" /><script type="text/javascript">var themeDisplay = { lang: 'vi_VN', plid: 10417 };</script></head>
<body class="vnpt-skin blue"><form name="fm_portal" method="get" action="/-/tim-kiem"><table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="3">
<div id="vnpt-banner"><a href="/"><img src="/vnptportal-theme/banner.png" alt="Cổng thông tin điện tử Sở Khoa học và Công nghệ tỉnh Nghệ An" /></a></div>
<div id="vnpt-topbar"><span id="clock">Thứ Sáu, 18/11/2022 09:30</span> <input name="q" /><input type="submit" value="Tìm kiếm" /></div>
<div id="vnpt-menu"><ul class="vp-menu">${menu}</ul></div></td></tr>
<tr valign="top"><td width="220"><div class="vp-portlet"><div class="vp-portlet-title">Chuyên mục</div><ul class="vp-left">
<li><a href="/-/chuyen-muc/cai-cach-hanh-chinh">Cải cách hành chính</a></li><li><a href="/-/chuyen-muc/chuyen-doi-so">Chuyển đổi số</a></li><li><a href="/trang/chi-so">Các chỉ số</a></li><li><a href="/trang/van-ban">Văn bản</a></li></ul></div>
<div class="vp-portlet"><a href="https://dichvucong.nghean.gov.vn" target="_blank"><img src="/documents/banner-dvc.png" alt="Cổng dịch vụ công trực tuyến tỉnh Nghệ An" /></a></div>
${home ? '<div class="vp-portlet hot"><div class="vp-portlet-title">Đường dây nóng CCHC</div><p>Điện thoại: <b>0238.3844.500</b></p><p>Thư điện tử: <a href="mailto:cchc.skhcn@nghean.gov.vn">cchc.skhcn@nghean.gov.vn</a></p></div>' : ''}
<div class="vp-portlet"><div class="vp-portlet-title">Liên kết website</div><select>${links}</select></div>
<div class="vp-portlet"><div class="vp-portlet-title">Thống kê truy cập</div>Đang xem: 21<br />Hôm nay: 1 204<br />Tổng lượt: 2384450012</div></td>
<td class="vp-main" colspan="2"><div class="vp-portlet-content">${main}</div></td></tr>
<tr><td colspan="3"><div id="vnpt-footer"><b>SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH NGHỆ AN</b><br />Trụ sở: 75A Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An<br />Điện thoại: (0238) 3844.474 - Fax: (0238) 3598.475 - Email: skhcn@nghean.gov.vn<br />Chịu trách nhiệm: Giám đốc Sở. Giấy phép số 28/GP-TTĐT ngày 15/03/2019<br />© 2022 VNPT Nghệ An</div></td></tr></table></form></body></html>`;
}

export function postUrl(post: Post): string {
  return `/-/chi-tiet/${post.cat}/${slug(post.title)}/${post.id}`;
}

function entry(post: Post): string {
  const day = post.date === '' ? '' : `<span class="vp-date">(${dmy(post.date)})</span>`;
  const image = post.image ? `<img class="vp-thumb" src="/documents/anh/${post.id}.gif" alt="" />` : '';
  return `<table class="vp-row" width="100%"><tr><td>${image}<a class="vp-title" href="${postUrl(post)}">${post.title}</a> ${day}<div class="vp-sapo">${post.lead}</div></td></tr></table>`;
}

function article(post: Post, all: readonly Post[]): string {
  const others = all.filter(({ cat, id }) => cat === post.cat && id !== post.id).slice(0, 5);
  const day =
    post.date === ''
      ? ''
      : `<div class="vp-pubdate">Ngày đăng: ${dmy(post.date)} 08:${(post.id % 50) + 10} | Lượt xem: ${post.id * 3}</div>`;
  const image = post.image
    ? `<p class="MsoNormal" align="center"><img src="/documents/anh/${post.id}.gif" width="600" alt="" /><br /><i>Quang cảnh buổi làm việc. Ảnh: Văn phòng Sở</i></p>`
    : '';
  const related = others
    .map((one) => `<li><a href="${postUrl(one)}">${one.title}</a> <span>(${dmy(one.date)})</span></li>`)
    .join('');
  const main = `<div class="vp-path"><a href="/">Trang chủ</a> &raquo; <a href="/-/chuyen-muc/${post.cat}">${CATS[post.cat]}</a></div>
<div class="vp-article"><div class="vp-arttitle">${post.title}</div>${day}<div class="vp-lead"><b>${post.lead}</b></div>${image}
<p class="MsoNormal" style="text-align:justify">${post.body}<o:p></o:p></p><p class="MsoNormal" align="right"><b>Văn phòng Sở</b></p></div>
<div class="vp-portlet"><div class="vp-portlet-title">Các tin khác</div><ul class="vp-other">${related}</ul></div>`;
  return frame(post.title, main);
}

const PER_PAGE = 7;

function lists(cat: string, all: readonly Post[]): [string, string][] {
  const path = `/-/chuyen-muc/${cat}`;
  const own = all.filter((post) => post.cat === cat).toSorted((a, b) => b.date.localeCompare(a.date));
  const pinned = own.filter(({ pinned }) => pinned);
  const rest = own.filter(({ pinned }) => !pinned);
  const count = Math.max(1, Math.ceil(rest.length / PER_PAGE));
  return Array.from({ length: count }, (_, at) => {
    const rows = [...pinned, ...rest.slice(at * PER_PAGE, at * PER_PAGE + PER_PAGE)].map(entry).join('\n');
    const pager = Array.from({ length: count }, (_, to) =>
      to === at ? `<span class="cur">${to + 1}</span>` : `<a href="${path}?cur=${to + 1}">${to + 1}</a>`,
    ).join(' ');
    const main = `<div class="vp-path"><a href="/">Trang chủ</a> &raquo; ${CATS[cat]}</div><h2 class="vp-cat">${CATS[cat]}</h2>${rows}<div class="vp-paging">Trang ${pager}</div>`;
    return [at === 0 ? path : `${path}?cur=${at + 1}`, frame(CATS[cat] ?? '', main)];
  });
}

function home(all: readonly Post[]): string {
  const newest = all.filter(({ date }) => date !== '').toSorted((a, b) => b.date.localeCompare(a.date));
  const block = (cat: string): string =>
    `<div class="vp-portlet"><div class="vp-portlet-title"><a href="/-/chuyen-muc/${cat}">${CATS[cat]}</a></div>${newest
      .filter((post) => post.cat === cat)
      .slice(0, 3)
      .map(entry)
      .join('')}</div>`;
  return frame(
    'Trang chủ',
    `<div class="vp-hot">${newest.slice(0, 4).map(entry).join('')}</div>${Object.keys(CATS).map(block).join('\n')}`,
    true,
  );
}

function build({ posts, procedures }: NgheAn): Pages {
  const every = [...posts, UNDATED];
  const pages: Record<string, Pages[string]> = { '/': home(posts) };
  for (const cat of Object.keys(CATS))
    for (const [path, page] of lists(cat, every)) {
      pages[path] = page;
      if (!path.includes('?')) pages[`${path}?cur=1`] = page;
    }
  for (const post of every) {
    pages[postUrl(post)] = article(post, posts);
    if (post.image) pages[`/documents/anh/${post.id}.gif`] = picture;
  }
  for (const [path, [title, main]] of Object.entries(STANDING)) pages[path] = frame(title, main);
  for (const [path, [title, main]] of Object.entries(procedurePages(procedures))) pages[path] = frame(title, main);
  for (const file of ['76-nq-cp', '64-kh-ubnd', 'ho-so-iso', 'chinh-sach-chat-luong'])
    pages[`/documents/${file}.pdf`] = pdf(`Van ban ${file}`);
  return pages;
}

const ASOF = '2022-11-18';
const of = (id: number): string => postUrl([...POSTS, UNDATED].find((post) => post.id === id) as Post);
const IS = { is: 'passed' } as const;

export const NGHEAN: Acceptance<NgheAn> = {
  name: 'Nghệ An on a telecom’s portal product',
  plan: 'nghean-skhcn-2022',
  asOf: ASOF,
  reference: NGHEAN_PROCEDURES.reference,
  world: { posts: POSTS, procedures: NGHEAN_PROCEDURES.listed },
  build,
  province: () => provincePages(),
  truth: {
    'cchc-column': {
      is: 'passed',
      details: {
        url: '/-/chuyen-muc/cai-cach-hanh-chinh',
        linkedFromHome: true,
        newest: '2022-11-09',
        ageDays: 9,
        inPeriod: 11,
        undated: 0,
        byMonth: months(byMonth(POSTS, 'cai-cach-hanh-chinh', '2022', ASOF)),
      },
    },
    'procedure-set': {
      is: 'partial',
      credit: 12 / 14 - 0.1,
      details: {
        reference: 14,
        listed: 12,
        missing: [{ code: '1.008379.000.00.00.H41' }, { code: '2.000212.000.00.00.H41' }],
        abolishedListed: [{ code: '1.001747.000.00.00.H41' }],
        unknown: [{ code: '1.009999.000.00.00.H41' }],
        duplicates: [],
        lists: ['/-/tthc', '/-/tthc?cur=2'],
      },
    },
    'procedure-detail': {
      is: 'partial',
      credit: 12 / 14,
      details: {
        checked: 14,
        complete: 12,
        incomplete: [
          { code: '1.001786.000.00.00.H41', missingParts: ['fee'] },
          { code: '1.001770.000.00.00.H41', missingParts: ['deadline', 'authority'] },
        ],
        withoutDetail: [],
      },
    },
    'procedure-set-province': {
      is: 'passed',
      details: { reference: 14, listed: 14, missing: [], abolishedListed: [], unknown: [], coverage: 1 },
      on: ['province:/thu-tuc?coquan=skhcn', 'province:/thu-tuc?coquan=skhcn&trang=2'],
    },
    // the feedback page names a line for petitions: another number than the home page's
    hotline: {
      is: 'partial',
      details: {
        url: '/',
        phones: ['+842383844500', '+842383598999'],
        emails: ['cchc.skhcn@nghean.gov.vn', 'pakn.skhcn@nghean.gov.vn'],
        addresses: [(got: unknown) => String(got).includes('75A Nguyễn Thị Minh Khai')],
        conflicts: [{ phones: ['+842383844500', '+842383598999'] }],
      },
      on: ['/'],
    },
    feedback: {
      is: 'passed',
      details: { url: '/trang/phan-anh-kien-nghi', ways: ['address', 'phone', 'email', 'pakn'], process: true },
      on: ['/trang/phan-anh-kien-nghi'],
    },
    'lookup-guide': { is: 'passed', details: { url: '/trang/huong-dan-tra-cuu' } },
    workflows: { is: 'partial', details: { url: '/trang/quy-trinh-noi-bo', attachments: 0 } },
    simplification: { is: 'passed', details: { articles: articles([of(4080)], [of(4101)]) } },
    'service-centre': { is: 'passed', details: { articles: articles([of(4051)]) } },
    postal: { is: 'failed', details: { found: 0 } },
    'online-service': {
      is: 'passed',
      details: {
        links: ['https://dichvucong.nghean.gov.vn'].map((url) => (got: unknown) => String(got).startsWith(url)),
        guidance: '/trang/huong-dan-dich-vu-cong',
      },
    },
    organisation: { is: 'passed' },
    conduct: { is: 'passed', details: { articles: articles([of(3833)]) } },
    personnel: { is: 'passed', details: { articles: articles([of(4040)]) } },
    autonomy: { is: 'failed', details: { found: 0 } },
    'digital-government': { is: 'passed', details: { articles: articles([of(4088)], [of(3875), of(4020), of(4010)]) } },
    'e-office': { is: 'passed', details: { articles: articles([of(4020)], [of(4088)]) } },
    iso: { is: 'passed', details: { url: '/trang/iso', attachments: 2 } },
    indices: {
      is: 'partial',
      credit: 2.5 / 4,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.12, rank: 16, url: '/trang/chi-so' },
          { index: 'SIPAS', state: 'current', year: 2021, value: 85.64, rank: 39, url: '/trang/chi-so' },
          { index: 'PAPI', state: 'stale', year: 2020, value: 42.88, url: '/trang/chi-so' },
          { index: 'PCI', state: 'missing', year: null, value: null, rank: null },
        ],
      },
    },
    oversight: { is: 'passed', details: { articles: articles([of(4066)]) } },
    models: { is: 'passed', details: { articles: articles([of(3951)]) } },
    results: { is: 'passed', details: { articles: articles([of(4101), of(3987)], [of(3890)]) } },
    'legal-drafting': { is: 'passed', details: { articles: articles([of(3975)]) } },
    'core-documents': {
      is: 'partial',
      credit: 0.8,
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'published', url: '/trang/van-ban/76-nq-cp' },
          { number: '05-NQ/TU', state: 'cited', url: of(3861) },
          { number: '5158/QĐ-UBND', state: 'cited', url: '/trang/van-ban' },
          { number: '5165/QĐ-UBND', state: 'missing' },
          { number: '64/KH-UBND', state: 'published', url: '/trang/van-ban/64-kh-ubnd' },
        ],
      },
    },
    guides: { is: 'passed', details: { articles: articles([of(4010)]) } },
    events: { is: 'untested' },
    'staff-articles': { is: 'untested' },
    'office-checks': { is: 'untested' },
  },
  mutations: [
    {
      name: 'the dated article on oversight is gone, the undated one stays',
      world: (world) => ({ ...world, posts: world.posts.filter(({ id }) => id !== 4066) }),
      becomes: { oversight: { is: 'cantTell', details: { found: 0 } } },
    },
    {
      name: 'no article on reform in September',
      world: (world) => ({ ...world, posts: world.posts.filter(({ id }) => id !== 4051) }),
      becomes: {
        'cchc-column': { is: 'partial', details: { newest: '2022-11-09', inPeriod: 10 } },
        'service-centre': { is: 'failed', details: { found: 0 } },
      },
    },
    {
      name: 'the feedback page gives the hotline of the home page',
      pages: (pages) => edit(pages, '/trang/phan-anh-kien-nghi', '0238.3598.999', '0238.3844.500'),
      becomes: { hotline: { is: 'passed', details: { phones: ['+842383844500'], conflicts: [] } } },
    },
    {
      name: 'the two missing procedures are listed',
      world: (world) => ({ ...world, procedures: [...world.procedures, ...NGHEAN_PROCEDURES.missing] }),
      becomes: {
        'procedure-set': {
          is: 'partial',
          credit: 0.9,
          details: { listed: 14, missing: [], abolishedListed: [{ code: '1.001747.000.00.00.H41' }] },
        },
        'procedure-detail': { is: 'partial', credit: 14 / 16, details: { checked: 16, complete: 14 } },
      },
    },
    {
      name: 'the workflow page offers its file',
      pages: (pages) => ({
        ...edit(
          pages,
          '/trang/quy-trinh-noi-bo',
          'Nội dung đang được cập nhật.',
          '<a href="/documents/quy-trinh-noi-bo.pdf">Quy trình nội bộ giải quyết TTHC (tệp đính kèm)</a>',
        ),
        '/documents/quy-trinh-noi-bo.pdf': pdf(null),
      }),
      becomes: { workflows: { ...IS, details: { url: '/trang/quy-trinh-noi-bo', attachments: 1 } } },
    },
  ],
};
