/** Sở Nội vụ Bình Định on SharePoint 2013, read in the middle of the year: posts of later days, a talk on each edge of the quarter. */

import { scan, slashed, slug, swap, word, type Site, type UnseenPortal } from '../unseen-8/shape.ts';
import { everywhere } from './change.ts';
import { cut, newestFirst, type Post } from './post.ts';
import { PROCEDURES_HOME_AFFAIRS } from './procedures.ts';
import { NEWS, REFORM } from './sharepoint-posts.ts';

const MENU: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  ['/Pages/default.aspx', 'Trang chủ', []],
  ['/gioi-thieu/Pages/chuc-nang.aspx', 'Giới thiệu', []],
  ['/tin-tuc/Pages/default.aspx', 'Tin hoạt động', []],
  [
    '/cai-cach-hanh-chinh/Pages/default.aspx',
    'Cải cách hành chính',
    [
      ['/cai-cach-hanh-chinh/Pages/van-ban.aspx', 'Văn bản chỉ đạo CCHC'],
      ['/cai-cach-hanh-chinh/Pages/chi-so.aspx', 'Kết quả các chỉ số'],
      ['/cai-cach-hanh-chinh/Pages/tinh-hinh-ho-so.aspx', 'Tình hình giải quyết hồ sơ'],
    ],
  ],
  ['/thu-tuc-hanh-chinh/Pages/danh-muc.aspx', 'Thủ tục hành chính', []],
  [
    '/van-ban/Pages/default.aspx',
    'Văn bản pháp quy',
    [['/van-ban/Pages/chuyen-doi-vi-tri.aspx', 'Vị trí công tác phải chuyển đổi']],
  ],
];

const menu = (): string =>
  `<div id="zz12_TopNavigationMenu" class="noindex ms-core-listMenu-horizontalBox"><ul class="root ms-core-listMenu-root static">${MENU.map(
    ([href, label, below]) =>
      `<li class="static"><a class="static menu-item ms-core-listMenu-item" href="${href}"><span class="additional-background"><span class="menu-item-text">${label}</span></span></a>${
        below.length > 0
          ? `<ul class="dynamic">${below.map(([to, name]) => `<li class="dynamic"><a class="dynamic menu-item" href="${to}"><span class="menu-item-text">${name}</span></a></li>`).join('')}</ul>`
          : ''
      }</li>`,
  ).join('')}</ul></div>`;

const frame = (
  title: string,
  main: string,
): string => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html lang="vi-vn" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint"><meta http-equiv="Content-type" content="text/html; charset=utf-8"><title>
	${title}
</title></head>
<body><form method="post" action="default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTg0OTIz"><div id="s4-workspace"><div id="s4-bodyContainer">
<div id="header"><a href="/Pages/default.aspx"><img src="/Style Library/snv/banner.jpg" alt="Trang thông tin điện tử Sở Nội vụ Bình Định"></a></div>${menu()}
<table width="100%" cellpadding="0" cellspacing="0"><tr><td class="left-col" valign="top"><div class="box"><div class="box-title">Liên kết nhanh</div><ul><li><a href="https://dichvucong.binhdinh.gov.vn">Cổng Dịch vụ công tỉnh Bình Định</a></li><li><a href="https://congbao.binhdinh.gov.vn">Công báo tỉnh</a></li></ul></div></td>
<td class="center-col" valign="top"><div id="DeltaPlaceHolderMain"><a id="mainContent" name="mainContent" tabindex="-1"></a>
${main}
</div></td></tr></table>
<div class="footer"><table><tr><td>Bản quyền thuộc Sở Nội vụ tỉnh Bình Định. Địa chỉ: 86 Trần Hưng Đạo, TP. Quy Nhơn. ĐT: 0256 3822914. Phát triển bởi VNPT.</td></tr></table></div>
</div></div></form></body></html>`;

const addressOf = (base: string, post: Post) => `${base}/Pages/tin-bai.aspx?ItemID=${post.id}`;
const printed = (post: Post): string => {
  const at = post.at ?? '';
  const hour = Number(at.slice(11, 13));
  return `${slashed(at.slice(0, 10))} ${hour > 12 ? hour - 12 : hour}:${at.slice(14)} ${hour < 12 ? 'SA' : 'CH'}`;
};

const entry = (base: string, post: Post): string =>
  `<table class="tin" cellpadding="3"><tr>${
    post.picture === undefined ? '' : `<td width="130"><img src="${post.picture}" width="120" alt=""></td>`
  }<td><a class="tin-tieude" href="${addressOf(base, post)}">${post.title}</a> <span class="tin-ngay">(${printed(post)})</span><div class="tin-tomtat">${post.lead}</div></td></tr></table>`;

const article = (post: Post): string =>
  frame(
    post.title,
    `<div class="bai"><div class="bai-tieude">${post.title}</div><div class="bai-ngay">Cập nhật lúc: ${printed(post)}</div><div class="bai-tomtat"><strong>${post.lead}</strong></div><div class="bai-noidung">${
      post.picture === undefined
        ? ''
        : `<div align="center"><img src="${post.picture}" width="550" height="360" alt=""></div>`
    }${post.body.map((text) => `<div>${text}</div><div>&#160;</div>`).join('')}</div><div class="tacgia">BBT</div></div>`,
  );

function section(base: string, name: string, posts: readonly Post[], size: number): Record<string, string> {
  const pages = cut(newestFirst(posts), size);
  const of = (at: number) => `${base}/Pages/default.aspx${at === 0 ? '' : `?Trang=${at + 1}`}`;
  return {
    ...Object.fromEntries(
      pages.map((part, at) => [
        of(at),
        frame(
          name,
          `<h2 class="muc">${name}</h2>${part.map((post) => entry(base, post)).join('')}${
            pages.length < 2
              ? ''
              : `<div class="phantrang">Trang: ${pages
                  .map((_, page) => (page === at ? `<b>${page + 1}</b>` : `<a href="${of(page)}">${page + 1}</a>`))
                  .join(' ')}</div>`
          }`,
        ),
      ]),
    ),
    ...Object.fromEntries(posts.map((post) => [addressOf(base, post), article(post)])),
  };
}

const standing = (title: string, body: string) =>
  frame(title, `<h2 class="muc">${title}</h2><div class="ms-rtestate-field">${body}</div>`);

/** Number, of which day, put up on which day, what it is about. */
export const DIRECTIVES: readonly (readonly [string, string, string, string])[] = [
  ['4821/UBND-NC', '2022-08-12', '2022-08-15', 'V/v triển khai đo lường sự hài lòng đối với sự phục vụ hành chính'],
  ['3107/UBND-NC', '2022-06-08', '2022-06-11', 'V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính 6 tháng cuối năm'],
  ['1699/BNV-CCHC', '2022-04-19', '2022-04-21', 'V/v tự đánh giá, chấm điểm Chỉ số cải cách hành chính cấp tỉnh'],
  [
    '04/CT-UBND',
    '2022-02-16',
    '2022-02-17',
    'Chỉ thị về tăng cường trách nhiệm người đứng đầu trong cải cách hành chính',
  ],
];

const PROGRAMME: readonly (readonly [string, string])[] = [
  [
    'nq76',
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
  ],
  ['nq05', 'Nghị quyết số 05-NQ/TU của Ban Chấp hành Đảng bộ tỉnh Bình Định về cải cách hành chính'],
  [
    'qd3809',
    'Quyết định số 3809/QĐ-UBND ngày 14/9/2021 của UBND tỉnh về Kế hoạch cải cách hành chính giai đoạn 2021 - 2025',
  ],
  ['kh116', 'Kế hoạch số 116/KH-UBND ngày 16/11/2021 của UBND tỉnh về cải cách hành chính năm 2022'],
  ['kh2405', 'Kế hoạch số 2405/KH-SNV ngày 24/12/2021 của Sở Nội vụ về cải cách hành chính năm 2022'],
];

const DOSSIERS: readonly (readonly [string, string, string])[] = [
  [
    'thang-7-2022',
    'Tình hình giải quyết hồ sơ thủ tục hành chính tháng 7 năm 2022',
    'Trong tháng 7, Sở nhận 118 hồ sơ, đã trả 109 hồ sơ, đúng hạn 109 hồ sơ, trực tuyến mức độ 3, 4 là 82 hồ sơ.',
  ],
  [
    'quy-2-2022',
    'Tình hình giải quyết hồ sơ thủ tục hành chính quý II năm 2022',
    'Trong quý II, Sở nhận 365 hồ sơ, đã trả 351 hồ sơ, đúng hạn 350 hồ sơ, trực tuyến mức độ 3, 4 là 244 hồ sơ.',
  ],
  [
    'quy-1-2022',
    'Tình hình giải quyết hồ sơ thủ tục hành chính quý I năm 2022',
    'Trong quý I, Sở nhận 312 hồ sơ, đã trả 300 hồ sơ, đúng hạn 300 hồ sơ, trực tuyến mức độ 3, 4 là 187 hồ sơ.',
  ],
  [
    'quy-4-2021',
    'Tình hình giải quyết hồ sơ thủ tục hành chính quý IV năm 2021',
    'Trong quý IV năm 2021, Sở nhận 290 hồ sơ, đã trả 288 hồ sơ, đúng hạn 285 hồ sơ.',
  ],
];
const dossierAt = (name: string) => `/cai-cach-hanh-chinh/Documents/${name}.docx`;

const NEWS_BASE = '/tin-tuc';
const REFORM_BASE = '/cai-cach-hanh-chinh';

function build(): Site {
  const home = frame(
    'Trang chủ - Sở Nội vụ tỉnh Bình Định',
    `<div class="box"><div class="box-title"><a href="${NEWS_BASE}/Pages/default.aspx">Tin hoạt động</a></div>${NEWS.slice(
      0,
      3,
    )
      .map((post) => entry(NEWS_BASE, post))
      .join(
        '',
      )}</div><div class="box"><div class="box-title"><a href="${REFORM_BASE}/Pages/default.aspx">Cải cách hành chính</a></div>${REFORM.slice(
      0,
      3,
    )
      .map((post) => entry(REFORM_BASE, post))
      .join('')}</div>`,
  );
  return {
    answers: {
      '/': home,
      '/Pages/default.aspx': home,
      '/gioi-thieu/Pages/chuc-nang.aspx': standing(
        'Giới thiệu',
        '<p>Sở Nội vụ tham mưu, giúp UBND tỉnh Bình Định quản lý nhà nước về tổ chức bộ máy, biên chế, công chức, viên chức, chính quyền địa phương, địa giới, hội, văn thư lưu trữ, tôn giáo, thanh niên và thi đua, khen thưởng.</p>',
      ),
      ...section(NEWS_BASE, 'Tin hoạt động', NEWS, 10),
      ...section(REFORM_BASE, 'Cải cách hành chính', REFORM, 6),
      [`${REFORM_BASE}/Pages/van-ban.aspx`]: standing(
        'Văn bản chỉ đạo CCHC',
        `<table border="1" width="100%"><tr><th>Số, ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th><th>Ngày đăng</th></tr>${DIRECTIVES.map(
          ([number, issued, posted, about]) =>
            `<tr><td>${number}</td><td><a href="${REFORM_BASE}/Documents/${slug(number)}.pdf">${about}</a></td><td>${slashed(issued)}</td><td>${slashed(posted)}</td></tr>`,
        ).join('')}</table>`,
      ),
      ...Object.fromEntries(DIRECTIVES.map(([number]) => [`${REFORM_BASE}/Documents/${slug(number)}.pdf`, scan()])),
      [`${REFORM_BASE}/Pages/chi-so.aspx`]: standing(
        'Kết quả các chỉ số',
        '<ul><li><a href="/cai-cach-hanh-chinh/Pages/chi-so-2019.aspx">Kết quả Chỉ số CCHC năm 2019</a></li><li><a href="/cai-cach-hanh-chinh/Pages/chi-so-2020.aspx">Kết quả Chỉ số CCHC năm 2020</a></li><li><a href="/cai-cach-hanh-chinh/Pages/chi-so-2021.aspx">Kết quả Chỉ số CCHC và SIPAS năm 2021</a></li></ul>',
      ),
      [`${REFORM_BASE}/Pages/chi-so-2019.aspx`]: standing(
        'Kết quả Chỉ số CCHC năm 2019',
        '<p>Chỉ số cải cách hành chính (PAR INDEX) năm 2019 của tỉnh Bình Định đạt 80,94%, xếp hạng 30/63 tỉnh, thành phố.</p>',
      ),
      [`${REFORM_BASE}/Pages/chi-so-2020.aspx`]: standing(
        'Kết quả Chỉ số CCHC năm 2020',
        '<p>Chỉ số cải cách hành chính (PAR INDEX) năm 2020 của tỉnh Bình Định đạt 83,68%, xếp hạng 21/63 tỉnh, thành phố.</p>',
      ),
      [`${REFORM_BASE}/Pages/chi-so-2021.aspx`]: standing(
        'Kết quả Chỉ số CCHC và SIPAS năm 2021',
        '<p>Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Bình Định đạt 86,94%, xếp hạng 17/63 tỉnh, thành phố.</p><p>Chỉ số hài lòng của người dân, tổ chức (SIPAS) năm 2021 của tỉnh xếp hạng 22/63 tỉnh, thành phố.</p><p>Mục tiêu năm 2022: Chỉ số cải cách hành chính đạt từ 88%, xếp trong nhóm 15 tỉnh, thành phố dẫn đầu; Chỉ số hài lòng đạt từ 90%.</p>',
      ),
      [`${REFORM_BASE}/Pages/tinh-hinh-ho-so.aspx`]: standing(
        'Tình hình giải quyết hồ sơ',
        `<ul>${DOSSIERS.map(([name, title]) => `<li><a href="${dossierAt(name)}">${title}</a></li>`).join('')}</ul>`,
      ),
      ...Object.fromEntries(
        DOSSIERS.map(([name, title, text]) => [dossierAt(name), word(['SỞ NỘI VỤ TỈNH BÌNH ĐỊNH', title, text])]),
      ),
      '/thu-tuc-hanh-chinh/Pages/danh-muc.aspx': standing(
        'Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Nội vụ',
        `<table border="1" width="100%"><tr><td><b>TT</b></td><td><b>Tên thủ tục hành chính</b></td><td><b>Thời hạn giải quyết</b></td><td><b>Phí, lệ phí</b></td></tr>${[
          ...new Set(PROCEDURES_HOME_AFFAIRS.map(({ field }) => field)),
        ]
          .map(
            (field, at) =>
              `<tr><td><b>${['I', 'II', 'III', 'IV'][at]}</b></td><td colspan="3"><b>Lĩnh vực ${field.toLowerCase()}</b></td></tr>${PROCEDURES_HOME_AFFAIRS.filter(
                (one) => one.field === field,
              )
                .map(
                  ({ name }, row) =>
                    `<tr><td>${row + 1}</td><td>${name}</td><td>${10 + ((row * 5) % 20)} ngày làm việc</td><td>Không</td></tr>`,
                )
                .join('')}`,
          )
          .join('')}</table>`,
      ),
      '/van-ban/Pages/default.aspx': standing(
        'Văn bản pháp quy',
        `<ol>${PROGRAMME.map(([name, title]) => `<li><a href="/van-ban/Documents/${name}.pdf">${title}</a></li>`).join('')}</ol>`,
      ),
      ...Object.fromEntries(PROGRAMME.map(([name]) => [`/van-ban/Documents/${name}.pdf`, scan()])),
      '/van-ban/Pages/chuyen-doi-vi-tri.aspx': standing(
        'Danh mục vị trí công tác phải định kỳ chuyển đổi và thời hạn chuyển đổi',
        '<p>Xem tệp đính kèm: <a href="/van-ban/Documents/danh-muc-vi-tri.pdf">danh-muc-vi-tri.pdf</a></p>',
      ),
      '/van-ban/Documents/danh-muc-vi-tri.pdf': scan(),
    },
    procedures: `Mã,Tên,Lĩnh vực,Tình trạng\n${PROCEDURES_HOME_AFFAIRS.map(({ code, name, field }) => `${code},"${name}","${field}",còn hiệu lực`).join('\n')}\n`,
  };
}

const of = (base: string, id: number) => ({ url: `${base}/Pages/tin-bai.aspx?ItemID=${id}` });
const found = (...articles: readonly { readonly url: string }[]) => ({
  outcome: articles.length > 0 ? ('passed' as const) : ('failed' as const),
  details: { found: articles.length, articles },
});

export const SHAREPOINT: UnseenPortal = {
  name: 'Sở Nội vụ Bình Định, SharePoint, giữa tháng 8/2022',
  plan: 'binhdinh-snv-2022',
  asOf: '2022-08-10',
  build,
  truth: {
    'programme-documents': {
      outcome: 'passed',
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'published' },
          { number: '3809/KH-UBND', state: 'published' },
          { number: '116/KH-UBND', state: 'published' },
          { number: '2405/KH-SNV', state: 'published' },
          { number: '05-NQ/TU', state: 'published' },
        ],
      },
    },
    directives: {
      outcome: 'passed',
      details: {
        url: `${REFORM_BASE}/Pages/van-ban.aspx`,
        linkedFromHome: true,
        newest: '2022-06-11',
        ageDays: 60,
        inPeriod: 3,
        byMonth: { '2022-02': 1, '2022-04': 1, '2022-06': 1 },
        undated: 0,
      },
    },
    'procedure-set': {
      outcome: 'passed',
      details: {
        reference: 14,
        listed: 14,
        coverage: 1,
        missing: [],
        abolishedListed: [],
        unknown: [],
        duplicates: [],
      },
    },
    'dossier-results': {
      outcome: 'passed',
      details: {
        periods: [
          { period: '2022-Q1', state: 'published' },
          { period: '2022-Q2', state: 'published' },
          { period: '2022-Q3', state: 'not-due' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
    'review-list': { outcome: 'failed' },
    initiatives: found(),
    talks: found(of(REFORM_BASE, 294)),
    'cchc-column': {
      outcome: 'passed',
      details: {
        url: `${REFORM_BASE}/Pages/default.aspx`,
        linkedFromHome: true,
        newest: '2022-07-11',
        ageDays: 30,
        inPeriod: 8,
        byMonth: { '2022-01': 1, '2022-02': 1, '2022-03': 1, '2022-04': 1, '2022-05': 1, '2022-06': 1, '2022-07': 2 },
        undated: 0,
      },
    },
    indices: {
      outcome: 'passed',
      details: {
        indices: [
          {
            index: 'PAR INDEX',
            state: 'current',
            year: 2021,
            value: 86.94,
            rank: 17,
            url: `${REFORM_BASE}/Pages/chi-so-2021.aspx`,
          },
          {
            index: 'SIPAS',
            state: 'current',
            year: 2021,
            value: null,
            rank: 22,
            url: `${REFORM_BASE}/Pages/chi-so-2021.aspx`,
          },
        ],
      },
    },
    'digital-government': found(of(NEWS_BASE, 498)),
    'online-service': {
      outcome: 'partial',
      credit: 0.5,
      details: { links: ['https://dichvucong.binhdinh.gov.vn/'], guidance: null },
    },
    conduct: found(of(NEWS_BASE, 470)),
    'rotation-list': { outcome: 'passed', details: { url: '/van-ban/Pages/chuyen-doi-vi-tri.aspx', attachments: 1 } },
    'anti-corruption': found(of(NEWS_BASE, 493)),
  },
  variants: [
    {
      name: 'the newest directive is a day older than is allowed',
      change: (site) => everywhere(site, '<td>11/06/2022</td>', '<td>10/06/2022</td>'),
      truth: {
        directives: {
          outcome: 'partial',
          credit: 0.5,
          details: { newest: '2022-06-10', ageDays: 61, inPeriod: 3 },
        },
      },
    },
    {
      name: 'the talk of the quarter’s last day is of the next quarter’s first',
      change: (site) => everywhere(site, '30/06/2022 4:45 CH', '01/07/2022 4:45 CH'),
      truth: {
        talks: found(),
        'cchc-column': {
          outcome: 'partial',
          credit: 0.5,
          details: {
            newest: '2022-07-11',
            inPeriod: 8,
            byMonth: { '2022-01': 1, '2022-02': 1, '2022-03': 1, '2022-04': 1, '2022-05': 1, '2022-07': 3 },
          },
        },
      },
    },
    {
      name: 'the newest article is a day older than is allowed',
      change: (site) => everywhere(site, '(11/07/2022 3:30 CH)', '(10/07/2022 3:30 CH)'),
      truth: {
        'cchc-column': { outcome: 'partial', credit: 0.5, details: { newest: '2022-07-10', ageDays: 31, inPeriod: 8 } },
      },
    },
    {
      name: 'the report of the first quarter is gone',
      change: (site) =>
        swap(
          site,
          `${REFORM_BASE}/Pages/tinh-hinh-ho-so.aspx`,
          `<li><a href="${dossierAt('quy-1-2022')}">Tình hình giải quyết hồ sơ thủ tục hành chính quý I năm 2022</a></li>`,
          '',
        ),
      truth: {
        'dossier-results': {
          outcome: 'partial',
          credit: 0.5,
          details: {
            periods: [
              { period: '2022-Q1', state: 'missing' },
              { period: '2022-Q2', state: 'published' },
              { period: '2022-Q3', state: 'not-due' },
              { period: '2022-Q4', state: 'not-due' },
            ],
          },
        },
      },
    },
    {
      name: 'the list of procedures tells how to file at levels 3 and 4',
      change: (site) =>
        swap(
          site,
          '/thu-tuc-hanh-chinh/Pages/danh-muc.aspx',
          '<table border="1" width="100%">',
          '<p>Hướng dẫn thực hiện dịch vụ công trực tuyến: với thủ tục mức độ 3, tổ chức, cá nhân gửi hồ sơ qua mạng, nộp phí và nhận kết quả tại quầy; với thủ tục mức độ 4, mọi bước kể cả nộp phí đều thực hiện qua mạng, kết quả được trả qua bưu điện.</p><table border="1" width="100%">',
        ),
      truth: {
        'online-service': {
          outcome: 'passed',
          credit: 1,
          details: { guidance: '/thu-tuc-hanh-chinh/Pages/danh-muc.aspx' },
        },
      },
    },
    {
      name: 'the satisfaction index is told for the year before',
      change: (site) => swap(site, `${REFORM_BASE}/Pages/chi-so-2021.aspx`, '(SIPAS) năm 2021', '(SIPAS) năm 2020'),
      truth: {
        indices: {
          outcome: 'partial',
          credit: 0.75,
          details: {
            indices: [
              { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.94, rank: 17 },
              { index: 'SIPAS', state: 'stale', year: 2020, value: null, rank: 22 },
            ],
          },
        },
      },
    },
    {
      name: 'the initiative of September is of August',
      change: (site) => everywhere(site, '05/09/2022 7:00 SA', '05/08/2022 7:00 SA'),
      truth: { initiatives: found(of(NEWS_BASE, 522)) },
    },
  ],
};
