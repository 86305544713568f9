/** Bình Định on a local firm's WebForms: lists that only postbacks turn, days without a year, entities, scripts for links. */

import { articles, byMonth, edit, months, pdf, picture, type Acceptance, type Pages, type Post } from './kit.ts';
import type { PortalRequest } from '../../support/portal-server.ts';
import { POSTS } from './binhdinh-posts.ts';

export interface BinhDinh {
  readonly posts: readonly Post[];
  readonly procedures: readonly (readonly [code: string, name: string])[];
}

const CATS: Readonly<Record<string, string>> = { TIN: 'Tin tức', CCHC: 'Cải cách hành chính' };
const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

const PROCEDURES: readonly (readonly [string, string])[] = [
  ['1.003503', 'Công nhận ban vận động thành lập hội'],
  ['2.001481', 'Thành lập hội'],
  ['1.003960', 'Phê duyệt điều lệ hội'],
  ['2.001688', 'Chia, tách; sáp nhập; hợp nhất hội'],
  ['1.003918', 'Hội tự giải thể'],
  ['1.003900', 'Cho phép hội đặt văn phòng đại diện'],
  ['1.003858', 'Đổi tên quỹ từ thiện'],
  ['1.003822', 'Cấp giấy phép thành lập và công nhận điều lệ quỹ'],
  ['2.001590', 'Công nhận quỹ đủ điều kiện hoạt động'],
  ['1.000681', 'Tặng thưởng cờ thi đua cấp tỉnh'],
  ['2.000449', 'Tặng bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'],
];

/** As the firm's editor stores it. */
function entities(text: string): string {
  return text.replaceAll(/\P{ASCII}/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

function frame(title: string, main: string, action: string, home = false): string {
  const years = Array.from({ length: 30 }, (_, at) => `<option>${1980 + at}</option>`).join('');
  const menu = [
    '<a href="/default.aspx">Trang chủ</a>',
    '<a href="javascript:void(0)">Giới thiệu</a><div class="sub"><a href="/viewpage.aspx?page=gioithieu">Giới thiệu chung</a><a href="/viewpage.aspx?page=bomay">Tổ chức bộ máy</a></div>',
    '<a href="/newslist.aspx?cat=TIN">Tin tức</a>',
    `<span class="lnk" onclick="location.href='/newslist.aspx?cat=CCHC'">Cải cách hành chính</span>`,
    '<a href="/newslist.aspx?cat=CCHC"><img src="/images/img-cchc.jpg" alt="" /></a>',
    '<a href="/tthc.aspx">Thủ tục hành chính</a>',
    '<a href="/vanban.aspx?loai=chidao">Văn bản chỉ đạo điều hành</a>',
    '<a href="/viewpage.aspx?page=ketqua">Kết quả giải quyết hồ sơ</a>',
    '<a href="/viewpage.aspx?page=rasoat">Danh mục TTHC rà soát, đánh giá</a>',
    '<a href="/viewpage.aspx?page=chuyendoi">Danh mục vị trí định kỳ chuyển đổi</a>',
    '<a href="/viewpage.aspx?page=pctn">Phòng, chống tham nhũng</a>',
    '<a href="/viewpage.aspx?page=dvc">Hướng dẫn nộp hồ sơ trực tuyến</a>',
    '<a href="/viewpage.aspx?page=lienhe">Liên hệ</a>',
  ];
  return `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${home ? '' : title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /></head><body>
<form name="form1" method="post" action="${action}" id="form1"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2NTY=" />
<script type="text/javascript">function __doPostBack(t,a){var f=document.form1;f.__EVENTTARGET.value=t;f.__EVENTARGUMENT.value=a;f.submit();}</script>
<table width="990" align="center" border="0"><tr><td colspan="2"><img src="/images/banner.swf.jpg" alt="Sở Nội vụ tỉnh Bình Định" /><div class="dongho">Hôm nay: 16/11/2022</div><marquee>Hướng tới kỷ niệm 93 năm ngày thành lập Đảng 03/02/2023</marquee></td></tr>
<tr valign="top"><td width="200" class="left">${menu.map((one) => `<div class="mnu">${one}</div>`).join('\n')}
<div class="hop"><a href=" https://dichvucong.binhdinh.gov.vn/ " target="_blank"><img src="/images/dvctt.gif" alt="Dịch vụ công trực tuyến" /></a></div>
<div class="hop"><b>Tra cứu</b><br />Năm sinh <select>${years}</select></div><div class="hop">Lượt truy cập: 0256382210</div>
<div class="hop"><a href="http://10.0.5.7/chiase?u=snv">Chia sẻ bài viết</a></div></td><td>${main}</td></tr>
<tr><td colspan="2" class="chan">Sở Nội vụ tỉnh Bình Định. Địa chỉ: 140 Lê Lợi, thành phố Quy Nhơn. Điện thoại: (0256) 3822.210. Bản quyền 2012 - 2022, phiên bản 1.2.08.12.21</td></tr></table></form></body></html>`;
}

function postUrl({ id }: Post): string {
  return `/newsdetail.aspx?newsid=${id}`;
}

/** "(09/3)": the year is left out. */
function shortDay(date: string): string {
  const [, month = '', day = ''] = date.split('-');
  return `${day}/${Number(month)}`;
}

function longDay(date: string): string {
  return `${DAYS[new Date(date).getUTCDay()]}, ${date.split('-').toReversed().join('/')} | 10:00 AM`;
}

function rowOf(post: Post): string {
  const image = post.image ? `<img src="/upload/${post.id}.gif" width="90" align="left" />` : '';
  return `<div class="tin">${image}<a class="td" href="${postUrl(post)}">${entities(post.title)}</a> <span class="ngay">(${shortDay(post.date)})</span><br />${entities(post.lead)}</div>`;
}

function newest(posts: readonly Post[]): readonly Post[] {
  return posts.toSorted((a, b) => b.date.localeCompare(a.date));
}

const PER_PAGE = 6;
const TARGET = 'ctl00$main$dlTin$pager';

/** One address; the page wanted comes with the form. */
function paged<Row>(
  rows: readonly Row[],
  show: (rows: readonly Row[]) => string,
  title: string,
  action: string,
): (request: PortalRequest) => string {
  return ({ method, body }) => {
    const sent = new URLSearchParams(body);
    const asked =
      method === 'POST' && sent.get('__EVENTTARGET') === TARGET
        ? Number((sent.get('__EVENTARGUMENT') ?? '').replace('Page$', ''))
        : 1;
    const count = Math.max(1, Math.ceil(rows.length / PER_PAGE));
    const at = Math.min(count, Math.max(1, asked || 1));
    const pager = Array.from({ length: count }, (_, to) =>
      to + 1 === at
        ? `<td><span>${to + 1}</span></td>`
        : `<td><a href="javascript:__doPostBack('${TARGET}','Page$${to + 1}')">${to + 1}</a></td>`,
    ).join('');
    return frame(
      title,
      `<div class="tieude">${title}</div>${show(rows.slice((at - 1) * PER_PAGE, at * PER_PAGE))}${count > 1 ? `<table class="pager"><tr>${pager}</tr></table>` : ''}`,
      action,
    );
  };
}

function article(post: Post, all: readonly Post[]): string {
  const others = newest(all.filter(({ cat, id }) => cat === post.cat && id !== post.id)).slice(0, 4);
  const image = post.image
    ? `<p align="center"><img src="/upload/${post.id}.gif" width="480" /><br /><i>Ảnh: Văn phòng</i></p>`
    : '';
  const main = `<div class="duongdan"><a href="/default.aspx">Trang chủ</a> &gt; <a href="/newslist.aspx?cat=${post.cat}">${CATS[post.cat]}</a></div><div class="tieudetin">${post.title}</div><div class="ngaydang">${longDay(post.date)}</div><div class="noidung"><p><b>${post.lead}</b></p>${image}<p>${post.body.normalize('NFD')}</p></div><div class="cungloai"><b>Tin cùng loại</b><ul>${others.map((one) => `<li><a href="${postUrl(one)}">${one.title}</a> (${shortDay(one.date)})</li>`).join('')}</ul></div>`;
  return frame(post.title, main, `newsdetail.aspx?newsid=${post.id}`);
}

const PAPERS: readonly (readonly [string, string, string, string?])[] = [
  ['1290/SNV-CCHC', '25/10/2022', 'V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính những tháng cuối năm'],
  [
    '215/BC-SNV',
    '06/10/2022',
    'Báo cáo tình hình, kết quả giải quyết thủ tục hành chính quý III năm 2022',
    '/upload/vb/bc215.pdf',
  ],
  ['880/UBND-NC', '14/07/2022', 'V/v tăng cường kiểm tra công vụ'],
  ['116/KH-UBND', '16/11/2022', 'Kế hoạch diễn tập phòng thủ'],
  [
    '3809/QĐ-UBND',
    '14/09/2021',
    'Quyết định ban hành kế hoạch cải cách hành chính giai đoạn 2021 - 2025',
    '/upload/vb/qd3809.pdf',
  ],
  [
    '76/NQ-CP',
    '15/07/2021',
    'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước',
    '/upload/vb/nq76.pdf',
  ],
  ['05-NQ/TU', '10/09/2021', 'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về đẩy mạnh cải cách hành chính'],
];

const STANDING: Readonly<Record<string, readonly [string, string]>> = {
  gioithieu: ['Giới thiệu chung', '<p>Sở Nội vụ là cơ quan chuyên môn thuộc UBND tỉnh.</p>'],
  bomay: ['Tổ chức bộ máy', '<p>Văn phòng, Thanh tra và năm phòng chuyên môn.</p>'],
  ketqua: [
    'Kết quả giải quyết hồ sơ',
    '<table border="1"><tr><td rowspan="2"><b>Kỳ báo cáo</b></td><td colspan="2"><b>Số hồ sơ</b></td></tr><tr><td><b>Tiếp nhận</b></td><td><b>Đúng hạn</b></td></tr><tr><td>Tháng 01/2022</td><td>101</td><td>101</td></tr><tr><td>Tháng 02/2022</td><td>88</td><td>87</td></tr><tr><td>Tháng 3/2022</td><td>140</td><td>140</td></tr><tr><td>Tháng 10/2022</td><td>120</td><td>119</td></tr></table>',
  ],
  rasoat: [
    'Danh mục TTHC được rà soát, đánh giá năm 2022',
    '<p>Danh mục gồm 04 thủ tục thuộc lĩnh vực thi đua, khen thưởng và hội, quỹ.</p>',
  ],
  chuyendoi: [
    'Danh mục vị trí công tác phải định kỳ chuyển đổi',
    '<p>Ban hành kèm theo quyết định của Giám đốc Sở: <a href="/upload/vb/danhmuc-vitri.doc">danhmuc-vitri.doc</a></p>',
  ],
  pctn: ['Phòng, chống tham nhũng', '<p>Đang cập nhật...</p>'],
  dvc: [
    'Hướng dẫn nộp hồ sơ trực tuyến mức độ 3, mức độ 4',
    '<p>Dịch vụ công trực tuyến mức độ 3: điền mẫu đơn và gửi hồ sơ qua mạng, nộp lệ phí khi nhận kết quả. Mức độ 4: nộp cả lệ phí qua mạng. Trước hết, đăng ký tài khoản bằng số điện thoại, rồi chọn cơ quan là Sở Nội vụ, chọn thủ tục, tải tệp đính kèm và bấm Gửi.</p>',
  ],
  lienhe: ['Liên hệ', '<p>140 Lê Lợi, thành phố Quy Nhơn.</p>'],
};

function build({ posts, procedures }: BinhDinh): Pages {
  const block = (cat: string): string =>
    `<div class="khoi"><div class="tieude"><a href="/newslist.aspx?cat=${cat}">${CATS[cat]}</a></div>${newest(
      posts.filter((post) => post.cat === cat),
    )
      .slice(0, 4)
      .map(rowOf)
      .join('')}</div>`;
  const pages: Record<string, Pages[string]> = {
    '/': { status: 302, headers: { location: '/default.aspx' } },
    '/default.aspx': frame('', block('TIN') + block('CCHC'), 'default.aspx', true),
  };
  for (const [cat, name] of Object.entries(CATS))
    pages[`/newslist.aspx?cat=${cat}`] = paged(
      newest(posts.filter((post) => post.cat === cat)),
      (rows) => rows.map(rowOf).join('\n'),
      name,
      `newslist.aspx?cat=${cat}`,
    );
  pages['/tthc.aspx'] = paged(
    procedures,
    (rows) =>
      `<table class="grid" border="1"><tr><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th><th>Mức độ</th></tr>${rows.map(([code, name]) => `<tr><td>${code}.000.00.00.H08</td><td>${name}</td><td>4</td></tr>`).join('')}</table>`,
    'Thủ tục hành chính của Sở Nội vụ',
    'tthc.aspx',
  );
  pages['/vanban.aspx?loai=chidao'] = frame(
    'Văn bản chỉ đạo điều hành',
    `<div class="tieude">Văn bản chỉ đạo điều hành</div><table border="1"><tr><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tải</th></tr>${PAPERS.map(([number, date, words, file]) => `<tr><td>${number}</td><td>${date}</td><td>${words}</td><td>${file === undefined ? '' : `<a href="${file}"><img src="/images/down.gif" alt="" /></a>`}</td></tr>`).join('')}</table>`,
    'vanban.aspx?loai=chidao',
  );
  for (const [page, [title, main]] of Object.entries(STANDING))
    pages[`/viewpage.aspx?page=${page}`] = frame(
      title,
      `<div class="tieude">${title}</div>${main}`,
      `viewpage.aspx?page=${page}`,
    );
  for (const post of posts) {
    pages[postUrl(post)] = article(post, posts);
    if (post.image) pages[`/upload/${post.id}.gif`] = picture;
  }
  for (const file of ['bc215.pdf', 'qd3809.pdf', 'nq76.pdf']) pages[`/upload/vb/${file}`] = pdf(null);
  pages['/upload/vb/danhmuc-vitri.doc'] = { headers: { 'content-type': 'application/msword' }, body: 'damaged' };
  return pages;
}

const ASOF = '2022-11-16';
const of = (id: number): string => postUrl(POSTS.find((post) => post.id === id) as Post);
const LIST = '/vanban.aspx?loai=chidao';
const columnOf = (posts: readonly Post[]): unknown => months(byMonth(posts, 'CCHC', '2022', ASOF));

export const BINHDINH: Acceptance<BinhDinh> = {
  name: 'Bình Định on WebForms with postbacks',
  plan: 'binhdinh-snv-2022',
  asOf: ASOF,
  reference: ['code,name,status', ...PROCEDURES.map(([code, name]) => `${code}.000.00.00.H08,"${name}",active`)].join(
    '\r\n',
  ),
  world: { posts: POSTS, procedures: PROCEDURES },
  build,
  truth: {
    'programme-documents': {
      is: 'partial',
      credit: 0.8,
      details: {
        documents: [
          {
            number: '76/NQ-CP',
            state: 'published',
            url: (url: unknown) => url === LIST || url === '/upload/vb/nq76.pdf',
          },
          {
            number: '3809/KH-UBND',
            state: 'published',
            url: (url: unknown) => url === LIST || url === '/upload/vb/qd3809.pdf',
          },
          { number: '116/KH-UBND', state: 'missing', url: null },
          { number: '2405/KH-SNV', state: 'cited', url: of(2141) },
          { number: '05-NQ/TU', state: 'cited', url: LIST },
        ],
      },
    },
    directives: {
      is: 'passed',
      details: { url: LIST, linkedFromHome: true, newest: '2022-11-16', ageDays: 0, inPeriod: 4, undated: 0 },
    },
    'procedure-set': {
      is: 'passed',
      details: { reference: 11, listed: 11, coverage: 1, missing: [], unknown: [], duplicates: [] },
    },
    'dossier-results': {
      is: 'passed',
      details: {
        periods: [
          { period: '2022-Q1', state: 'published', url: '/viewpage.aspx?page=ketqua' },
          { period: '2022-Q2', state: 'published', url: of(2211) },
          { period: '2022-Q3', state: 'published' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
    'review-list': { is: 'partial', details: { url: '/viewpage.aspx?page=rasoat', attachments: 0 } },
    initiatives: { is: 'passed', details: { articles: articles([of(2251)]) } },
    talks: { is: 'failed', details: { found: 0 } },
    'cchc-column': {
      is: 'passed',
      details: {
        url: '/newslist.aspx?cat=CCHC',
        linkedFromHome: true,
        newest: '2022-11-08',
        ageDays: 8,
        inPeriod: 12,
        undated: 0,
        byMonth: columnOf(POSTS),
      },
    },
    indices: {
      is: 'partial',
      credit: 0.5,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.53, rank: 22, url: of(2190) },
          { index: 'SIPAS', state: 'missing', year: null, value: null, rank: null },
        ],
      },
    },
    'digital-government': { is: 'passed', details: { articles: articles([of(2255)], [of(2251), of(2263)]) } },
    'online-service': {
      is: 'passed',
      details: {
        guidance: '/viewpage.aspx?page=dvc',
        links: (links: unknown) =>
          (links as string[]).some((link) => link.startsWith('https://dichvucong.binhdinh.gov.vn')),
      },
    },
    conduct: { is: 'passed', details: { articles: articles([of(2243)], [of(2230), of(2224)]) } },
    'rotation-list': { is: 'passed', details: { url: '/viewpage.aspx?page=chuyendoi', attachments: 1 } },
    'anti-corruption': { is: 'failed', details: { found: 0 } },
    meetings: { is: 'untested' },
    'unit-reports': { is: 'untested' },
  },
  mutations: [
    {
      name: 'the talk was held in June',
      world: (world) => ({
        ...world,
        posts: world.posts.map((post) => (post.id === 2230 ? { ...post, date: '2022-06-22' } : post)),
      }),
      becomes: {
        talks: { is: 'passed', details: { articles: articles([of(2230)]) } },
        // no article was left in August
        'cchc-column': {
          is: 'partial',
          details: {
            newest: '2022-11-08',
            inPeriod: 12,
            byMonth: columnOf(POSTS.map((post) => (post.id === 2230 ? { ...post, date: '2022-06-22' } : post))),
          },
        },
      },
    },
    {
      name: 'the last procedure is not listed: only the second postback would have shown it',
      world: (world) => ({ ...world, procedures: world.procedures.slice(0, 10) }),
      becomes: {
        'procedure-set': {
          is: 'partial',
          credit: 10 / 11,
          details: { listed: 10, missing: [{ code: '2.000449.000.00.00.H08' }] },
        },
      },
    },
    {
      name: 'the figures of February are gone',
      pages: (pages) =>
        edit(pages, '/viewpage.aspx?page=ketqua', '<tr><td>Tháng 02/2022</td><td>88</td><td>87</td></tr>', ''),
      becomes: {
        'dossier-results': {
          is: 'partial',
          credit: 2 / 3,
          details: {
            periods: [
              { period: '2022-Q1', state: 'missing' },
              { period: '2022-Q2', state: 'published' },
              { period: '2022-Q3', state: 'published' },
              { period: '2022-Q4', state: 'not-due' },
            ],
          },
        },
      },
    },
    {
      name: 'the column is empty of pictures',
      world: (world) => ({
        ...world,
        posts: world.posts.map((post) => (post.cat === 'CCHC' ? { ...post, image: false } : post)),
      }),
      becomes: { 'cchc-column': { is: 'partial', details: { inPeriod: 12, byMonth: columnOf(POSTS) } } },
    },
    {
      name: 'SIPAS is told with its score',
      world: (world) => ({
        ...world,
        posts: world.posts.map((post) =>
          post.id === 2190
            ? {
                ...post,
                body: `${post.body} Chỉ số hài lòng của người dân (SIPAS) năm 2021 đạt 84,91%, xếp thứ 47/63.`,
              }
            : post,
        ),
      }),
      becomes: {
        indices: {
          is: 'passed',
          details: {
            indices: [
              { index: 'PAR INDEX', state: 'current', value: 86.53, rank: 22 },
              { index: 'SIPAS', state: 'current', year: 2021, value: 84.91, rank: 47, url: of(2190) },
            ],
          },
        },
      },
    },
  ],
};
