/** Sơn La on SharePoint 2013 publishing: /Pages/*.aspx, list forms by ItemID, ctl00 ids, rte classes, no slug anywhere. */

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
  type Acceptance,
  type Pages,
  type Post,
} from './kit.ts';
import { POSTS } from './sonla-posts.ts';
import { FEEDBACK, STANDING, provinceOf } from './sonla-standing.ts';

export interface SonLa {
  readonly posts: readonly Post[];
}

const CATS: Readonly<Record<string, string>> = {
  CCHC: 'Cải cách hành chính',
  TinTuc: 'Tin tức sự kiện',
  HoatDongKHCN: 'Hoạt động khoa học và công nghệ',
};

const MENU: readonly (readonly [string, string])[] = [
  ['Trang chủ', '/Pages/Default.aspx'],
  ['Giới thiệu', '/Pages/GioiThieu.aspx'],
  ['Chức năng nhiệm vụ', '/Pages/ChucNang.aspx'],
  ['Tổ chức bộ máy', '/Pages/ToChuc.aspx'],
  ['Tin tức sự kiện', '/Pages/DanhSach.aspx?Cat=TinTuc'],
  ['Hoạt động KH&amp;CN', '/Pages/DanhSach.aspx?Cat=HoatDongKHCN'],
  ['Cải cách hành chính', '/Pages/DanhSach.aspx?Cat=CCHC'],
  ['Thủ tục hành chính', '/Pages/TTHC.aspx'],
  ['Dịch vụ công trực tuyến', '/Pages/HuongDanDVC.aspx'],
  ['Tình hình giải quyết hồ sơ', '/Pages/HoSo.aspx'],
  ['Góp ý, kiến nghị về thủ tục hành chính', '/Lists/GopY/AllItems.aspx'],
  ['Văn bản chỉ đạo, hướng dẫn CCHC', '/Pages/VanBanCCHC.aspx'],
  ['Văn bản pháp luật', '/Pages/VanBan.aspx'],
  ['Hội đồng khoa học', '/Pages/HoiDong.aspx'],
  ['Đề tài, dự án', '/Pages/DeTai.aspx'],
  ['Sở hữu trí tuệ', '/Pages/SHTT.aspx'],
  ['Tiêu chuẩn đo lường', '/Pages/TDC.aspx'],
  ['Thanh tra', '/Pages/ThanhTra.aspx'],
  ['Lịch công tác', '/Pages/LichCongTac.aspx'],
  ['Thư viện video', '/Pages/Video.aspx'],
  ['Liên hệ', '/Pages/LienHe.aspx'],
  ['English', '/en/Pages/default.aspx'],
];

function frame(title: string, main: string, home = false): string {
  const items = MENU.map(
    ([words, href]) =>
      `<li class="static"><a class="static menu-item ms-core-listMenu-item" href="${href}"><span class="additional-background"><span class="menu-item-text">${words}</span></span></a></li>`,
  ).join('');
  const quick = [
    'Ban Giám đốc|/Pages/ToChuc.aspx',
    'Văn phòng|/Pages/ToChuc.aspx',
    'Chi cục TĐC|/Pages/TDC.aspx',
    'Trung tâm Thông tin|/Pages/ToChuc.aspx',
  ]
    .map((one) => `<li><a href="${one.split('|')[1]}">${one.split('|')[0]}</a></li>`)
    .join('');
  const hot = home
    ? '<div class="ms-webpart-chrome"><div class="ms-webpart-titleText"><nobr><span>Đường dây nóng tiếp nhận phản ánh</span></nobr></div><div class="ms-rtestate-field"><p>​Số điện thoại: <strong>0212.3852.700</strong><br>Địa chỉ: Số 197, đường Nguyễn Lương Bằng, phường Quyết Thắng, thành phố Sơn La</p></div></div>'
    : '';
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html dir="ltr" lang="vi-VN"><head><meta http-equiv="X-UA-Compatible" content="IE=10" /><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><title>
	${title}
</title><link rel="stylesheet" type="text/css" href="/_layouts/15/1066/styles/corev15.css" /></head>
<body><form method="post" action="./Default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTQ5" /><input type="hidden" name="__EVENTTARGET" value="" />
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow"><a href="/Pages/Default.aspx"><img src="/SiteAssets/banner.jpg" alt="SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA" /></a></div>
<div class="ms-core-navigation"><ul class="root static">${items}</ul></div>
<div id="contentRow"><div id="sideNavBox"><div class="ms-webpart-titleText">Các đơn vị</div><ul>${quick}</ul><div class="ms-webpart-titleText">Liên kết</div><ul><li><a href="https://sonla.gov.vn">Cổng tỉnh Sơn La</a></li><li><a href="https://most.gov.vn">Bộ KH&amp;CN</a></li><li><a href="https://dichvucong.sonla.gov.vn"><img src="/SiteAssets/dvc.gif" alt="Dịch vụ công trực tuyến tỉnh Sơn La"></a></li></ul>${hot}</div>
<div id="contentBox"><div id="DeltaPlaceHolderMain"><a name="mainContent"></a>${main}</div></div></div>
<div id="footer"><p>SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA</p><p>Địa chỉ: Số 197, đường Nguyễn Lương Bằng, TP. Sơn La - Điện thoại: 0212.3850.336 - Fax: 0212.3852.133 - Email: sokhcn@sonla.gov.vn</p><p>Trưởng Ban biên tập: Phó Giám đốc Sở. Số giấy phép: 07/GP-STTTT cấp ngày 12/06/2020</p></div></div></div></form></body></html>`;
}

function postUrl({ cat, id }: Post): string {
  return `/Pages/ChiTiet.aspx?Cat=${cat}&ItemID=${id}`;
}

const href = (post: Post): string => postUrl(post).replace('&', '&amp;');

function entry(post: Post): string {
  const image = post.image ? `<a href="${href(post)}"><img src="/PublishingImages/${post.id}.gif" alt="" /></a>` : '';
  return `<div class="news-item" id="ctl00_PlaceHolderMain_rp_ctl${String(post.id % 20).padStart(2, '0')}_item">${image}<h3><a class="news-title" href="${href(post)}">${post.title}</a></h3><span class="ms-metadata">${dmy(post.date)} ${(post.id % 12) + 1}:05 ${post.id % 2 ? 'AM' : 'PM'}</span><div class="news-desc">${post.lead}</div></div>`;
}

function article(post: Post, all: readonly Post[]): string {
  const others = newest(all.filter(({ cat, id }) => cat === post.cat && id !== post.id)).slice(0, 5);
  const image = post.image
    ? `<p style="text-align:center"><img class="ms-rteImage-0" src="/PublishingImages/${post.id}.gif" alt="" /></p>`
    : '';
  const related = others
    .map((one) => `<li><a href="${href(one)}">${one.title}</a><em> (${dmy(one.date)})</em></li>`)
    .join('');
  return frame(
    post.title,
    `<div class="article"><h1 id="ctl00_PlaceHolderMain_lblTitle">${post.title}</h1><span id="ctl00_PlaceHolderMain_lblDate" class="ms-metadata">${dmy(post.date)} ${(post.id % 12) + 1}:05 ${post.id % 2 ? 'AM' : 'PM'}</span><div id="ctl00_PlaceHolderMain_lblSapo" class="sapo"><strong>${post.lead}</strong></div><div class="ms-rtestate-field">${image}<p class="ms-rteElement-P">​${post.body}</p></div><div class="author">Tác giả: Văn phòng</div></div><div class="related"><div class="ms-webpart-titleText">Bài viết cùng chuyên mục</div><ul>${related}</ul></div>`,
  );
}

function newest(posts: readonly Post[]): readonly Post[] {
  return posts.toSorted((a, b) => b.date.localeCompare(a.date));
}

const PER_PAGE = 8;

function lists(cat: string, all: readonly Post[]): [string, string][] {
  const own = newest(all.filter((post) => post.cat === cat));
  const count = Math.ceil(own.length / PER_PAGE);
  const path = `/Pages/DanhSach.aspx?Cat=${cat}`;
  return Array.from({ length: count }, (_, at) => {
    const back = at > 0 ? `<a id="ctl00_prev" href="${path}&amp;Page=${at}">&lt; Trước</a>` : '';
    const on = at < count - 1 ? `<a id="ctl00_next" href="${path}&amp;Page=${at + 2}">Tiếp &gt;</a>` : '';
    const rows = own
      .slice(at * PER_PAGE, (at + 1) * PER_PAGE)
      .map(entry)
      .join('\n');
    return [
      at === 0 ? path : `${path}&Page=${at + 1}`,
      frame(
        CATS[cat] ?? '',
        `<h2 class="ms-webpart-titleText">${CATS[cat]}</h2>${rows}<div class="ms-paging">${back} ${at * PER_PAGE + 1} - ${Math.min(own.length, (at + 1) * PER_PAGE)} ${on}</div>`,
      ),
    ];
  });
}

function home(posts: readonly Post[]): string {
  const zone = (cat: string): string =>
    `<div class="ms-webpart-zone"><h2 class="ms-webpart-titleText"><a href="/Pages/DanhSach.aspx?Cat=${cat}">${CATS[cat]}</a></h2>${newest(
      posts.filter((post) => post.cat === cat),
    )
      .slice(0, 3)
      .map(entry)
      .join('')}</div>`;
  return frame('Trang chủ - Sở Khoa học và Công nghệ Sơn La', Object.keys(CATS).map(zone).join('\n'), true);
}

function build({ posts }: SonLa): Pages {
  const pages: Record<string, Pages[string]> = { '/': home(posts), '/Pages/Default.aspx': home(posts) };
  for (const cat of Object.keys(CATS))
    for (const [path, page] of lists(cat, posts)) {
      pages[path] = page;
      if (!path.includes('Page=')) pages[`${path}&Page=1`] = page;
    }
  for (const post of posts) {
    pages[postUrl(post)] = article(post, posts);
    if (post.image) pages[`/PublishingImages/${post.id}.gif`] = picture;
  }
  for (const [path, [title, main]] of Object.entries({ ...STANDING, ...FEEDBACK })) pages[path] = frame(title, main);
  for (const file of ['BC-quy-I-2022', 'BC-6-thang-2022', 'BC-quy-III-2022', 'QD-3162', 'KH-47'])
    pages[`/Documents/${file}.pdf`] = pdf(`Bao cao ${file}`);
  pages['/Documents/Danh-muc-TTHC.pdf'] = pdf(null);
  return pages;
}

const ASOF = '2022-12-05';
const of = (id: number): string => postUrl(POSTS.find((post) => post.id === id) as Post);

const REFERENCE = [
  ['1.001786', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu của tổ chức khoa học và công nghệ'],
  ['1.001770', 'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ'],
  ['2.001525', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ'],
  ['2.002380', 'Gia hạn giấy phép tiến hành công việc bức xạ'],
  ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ'],
] as const;

export const SONLA: Acceptance<SonLa> = {
  name: 'Sơn La on SharePoint 2013',
  plan: 'sonla-skhcn-2022',
  asOf: ASOF,
  reference: ['Mã thủ tục\tTên thủ tục', ...REFERENCE.map(([code, name]) => `${code}\t${name}`)].join('\n'),
  world: { posts: POSTS },
  build,
  province: () => provinceOf(REFERENCE.slice(0, 4)),
  truth: {
    'procedure-set': { is: 'cantTell', details: { reference: 5, listed: 0 } },
    'procedure-updates': { is: 'passed', details: { articles: articles([of(1207)]) } },
    'procedure-set-province': {
      is: 'partial',
      credit: 0.8,
      details: { reference: 5, listed: 4, missing: [{ code: '2.002379' }], unknown: [], abolishedListed: [] },
    },
    hotline: {
      is: 'passed',
      details: {
        url: (url: unknown) => url === '/' || url === '/Pages/Default.aspx',
        phones: ['+842123852700'],
        addresses: [(got: unknown) => String(got).includes('197')],
        conflicts: [],
      },
      on: ['/', '/Pages/Default.aspx'],
    },
    'published-feedback': {
      is: 'passed',
      details: {
        replied: 2,
        unreplied: 1,
        urls: (urls: unknown) => (urls as string[]).every((url) => url.startsWith('/Lists/GopY/')),
      },
    },
    'cchc-column': {
      is: 'partial',
      details: {
        url: '/Pages/DanhSach.aspx?Cat=CCHC',
        linkedFromHome: true,
        newest: '2022-11-25',
        ageDays: 10,
        inPeriod: 21,
        undated: 0,
        byMonth: months(byMonth(POSTS, 'CCHC', '2022', ASOF)),
      },
    },
    'policy-articles': { is: 'passed', details: { found: atLeast(6) } },
    'service-centre': { is: 'passed', details: { articles: articles([of(1233)]) } },
    discipline: { is: 'passed', details: { articles: articles([of(1284)], [of(1015)]) } },
    'dossier-status': {
      is: 'passed',
      details: {
        periods: [
          { period: '2022-Q1', state: 'published' },
          { period: '2022-Q2', state: 'published' },
          { period: '2022-Q3', state: 'published' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
    'guidance-documents': {
      is: 'partial',
      details: {
        url: '/Pages/VanBanCCHC.aspx',
        linkedFromHome: true,
        newest: '2022-08-09',
        ageDays: 118,
        inPeriod: 4,
        undated: 0,
      },
    },
    models: { is: 'failed', details: { found: 0 } },
    initiatives: { is: 'passed', details: { articles: articles([of(1261)], [of(1290), of(1077)]) } },
    indices: {
      is: 'passed',
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.14, rank: 32, url: of(1149) },
          { index: 'PAPI', state: 'current', year: 2021, value: 42.07, rank: 31, url: of(1149) },
          { index: 'SIPAS', state: 'current', year: 2021, value: 88.02, rank: 15, url: of(1149) },
          { index: 'PCI', state: 'current', year: 2021, value: 62.45, rank: 49, url: of(1149) },
        ],
      },
    },
    'online-service': {
      is: 'passed',
      details: {
        guidance: '/Pages/HuongDanDVC.aspx',
        links: (links: unknown) =>
          (links as string[]).some((link) => link.startsWith('https://dichvucong.sonla.gov.vn')),
      },
    },
    postal: { is: 'passed', details: { articles: articles([of(1180)]) } },
    'core-documents': {
      is: 'partial',
      credit: 5 / 7,
      details: {
        documents: [
          { number: '61/2018/NĐ-CP', state: 'cited', url: of(1102) },
          { number: '01/2018/TT-VPCP', state: 'cited', url: of(1102) },
          { number: '35/NQ-CP', state: 'missing' },
          { number: '30/CT-TTg', state: 'cited', url: of(1102) },
          { number: '45/2016/QĐ-TTg', state: 'missing' },
          { number: '3162/QĐ-UBND', state: 'published' },
          { number: '47/KH-UBND', state: 'published' },
        ],
      },
    },
    'director-programme': { is: 'untested' },
    training: { is: 'untested' },
    'unit-reports': { is: 'untested' },
  },
  mutations: [
    {
      name: 'the list of procedures stands on the page as well',
      pages: (pages) =>
        edit(
          pages,
          '/Pages/TTHC.aspx',
          '<!--list-->',
          `<table class="ms-rteTable-default"><tbody><tr><th>STT</th><th>Mã số TTHC</th><th>Tên thủ tục</th></tr>${REFERENCE.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}.000.00.00.H52</td><td>${name}</td></tr>`).join('')}</tbody></table>`,
        ),
      becomes: {
        'procedure-set': { is: 'passed', details: { reference: 5, listed: 5, coverage: 1, missing: [], unknown: [] } },
      },
    },
    {
      name: 'no reply stands under any opinion',
      pages: (pages) =>
        edit(
          edit(pages, '/Lists/GopY/DispForm.aspx?ID=7', 'Trả lời:', 'Trả lời: (đang xử lý)<!--'),
          '/Lists/GopY/DispForm.aspx?ID=5',
          'Trả lời:',
          'Trả lời: (đang xử lý)<!--',
        ),
      becomes: { 'published-feedback': { is: 'partial', details: { replied: 0, unreplied: 3 } } },
    },
    {
      name: 'a second article in April',
      world: (world) => ({
        posts: [
          ...world.posts,
          {
            id: 1109,
            cat: 'CCHC',
            date: '2022-04-27',
            title: 'Bưu điện tỉnh trao quà cho mười khách hàng',
            lead: 'Mười người gửi hồ sơ nhiều nhất được tặng áo mưa.',
            body: 'Chương trình diễn ra trong khuôn khổ tháng tri ân.',
          },
        ],
      }),
      becomes: {
        'cchc-column': {
          is: 'passed',
          details: { inPeriod: 22, byMonth: months({ ...byMonth(POSTS, 'CCHC', '2022', ASOF), '2022-04': 2 }) },
        },
      },
    },
    {
      name: 'the report of half a year gives no figures of quarter II',
      pages: (pages) =>
        edit(pages, '/Pages/HoSo.aspx', '; riêng quý II tiếp nhận 96 hồ sơ, giải quyết trước và đúng hạn 96 hồ sơ', ''),
      becomes: {
        'dossier-status': {
          is: 'partial',
          credit: 2 / 3,
          details: {
            periods: [
              { period: '2022-Q1', state: 'published' },
              { period: '2022-Q2', state: 'missing' },
              { period: '2022-Q3', state: 'published' },
              { period: '2022-Q4', state: 'not-due' },
            ],
          },
        },
      },
    },
    {
      name: 'the banner and the side link to the online services are gone',
      pages: (pages) =>
        editAll(
          editAll(
            pages,
            '<li><a href="https://dichvucong.sonla.gov.vn"><img src="/SiteAssets/dvc.gif" alt="Dịch vụ công trực tuyến tỉnh Sơn La"></a></li>',
            '',
          ),
          '<a href="https://dichvucong.sonla.gov.vn">dichvucong.sonla.gov.vn</a>',
          'cổng dịch vụ công của tỉnh',
        ),
      becomes: { 'online-service': { is: 'partial', details: { links: [], guidance: '/Pages/HuongDanDVC.aspx' } } },
    },
  ],
};
