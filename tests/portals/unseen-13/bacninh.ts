/** Bắc Ninh on Drupal 7 with panels: nodes and aliases, pictures for links, decomposed letters, an endless English site, soft 404s. */

import {
  articles,
  atLeast,
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
import { POSTS, UNDATED } from './bacninh-posts.ts';

export interface BacNinh {
  readonly posts: readonly Post[];
}

const CATS: Readonly<Record<string, readonly [path: string, name: string]>> = {
  'tin-tuc': ['/tin-tuc', 'Tin tức'],
  'dau-tu': ['/dau-tu-doanh-nghiep', 'Đầu tư - Doanh nghiệp'],
  cchc: ['/cai-cach-hanh-chinh', 'Cải cách hành chính'],
};

const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

let banner = 1000;

function frame(title: string, main: string, home = false): string {
  banner += 37;
  const menu = [
    '<a href="/">Trang chủ</a>',
    '<a href=" /gioi-thieu">Giới thiệu</a><ul><li><a href="/gioi-thieu/chuc-nang-nhiem-vu">Chức năng, nhiệm vụ</a></li><li><a href="/gioi-thieu/co-cau-to-chuc">Cơ cấu tổ chức</a></li><li><a href="/gioi-thieu/lanh-dao">Lãnh đạo Sở</a></li></ul>',
    '<a href="/tin-tuc">Tin tức</a><ul><li><a href="/dau-tu-doanh-nghiep">Đầu tư - Doanh nghiệp</a></li><li><a href="/cai-cach-tu-phap">Cải cách tư pháp</a></li></ul>',
    '<a href="/thủ-tục-hành-chính">Thủ tục hành chính</a>',
    '<a href="#" onclick="location.href=\'/phan-anh-kien-nghi\'; return false;">Phản ánh, kiến nghị</a>',
    '<a href="/duong-day-nong">Đường dây nóng</a>',
    '<a href="/iso-9001">ISO 9001:2015</a>',
    '<a href="/quy-hoach">Quy hoạch, kế hoạch</a>',
    '<a href="/du-an">Dự án kêu gọi đầu tư</a>',
    '<a href="/dau-thau">Đấu thầu</a>',
    '<a href="/thong-ke">Thống kê</a>',
    '<a href="/lich-cong-tac">Lịch công tác</a>',
    '<a href="/lien-he">Liên hệ</a>',
  ];
  const banners = `<a href="/cai-cach-hanh-chinh"><img src="/sites/default/files/cchc248X50.png" alt="" /></a><a href="/khao-sat?r=${banner}"><img src="/sites/default/files/khaosat.gif" alt="" /></a>`;
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" version="XHTML+RDFa 1.0" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" />
<title>${title} | Sở Kế hoạch và Đầu tư Bắc Ninh</title></head>
<body class="html not-front page-node panel-layout-boxton"><b>Notice</b>: Undefined index: HTTP_ACCEPT_LANGUAGE in <b>/var/www/html/sites/all/modules/locale_x/locale_x.module</b> on line <b>211</b><br />
<div id="page-wrapper"><div id="header"><a href="/"><img src="/sites/all/themes/bn/logo.png" alt="SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH BẮC NINH" /></a><span class="today">Thứ năm, 20/10/2022</span><a class="lang" href="en/">English</a></div>
<div class="region region-menu"><ul class="menu">${menu.map((one) => `<li class="leaf">${one}</li>`).join('')}</ul></div>
<marquee>Chào mừng kỷ niệm 92 năm ngày Nông dân Việt Nam 14/10/2022; hướng tới ngày Doanh nhân 13/10 và Tết Dương lịch 01/01/2023</marquee>
<div class="panel-display boxton"><div class="panel-col-first">${home ? `<div class="panel-pane pane-block"><div class="pane-content"><p><img src="/sites/all/themes/bn/i/dt.png" alt="Đường dây nóng" /> <b>&#40;0222&#41; 3.825.515</b></p><p><img src="/sites/all/themes/bn/i/thu.png" alt="" /> <a href="mailto:pakn.skhdt@bacninh.gov.vn">pakn.skhdt@bacninh.gov.vn</a></p></div></div>` : ''}
<div class="panel-pane pane-banner">${banners}</div><div class="panel-pane pane-poll"><h2 class="pane-title">Thăm dò ý kiến</h2><p>Đánh giá của bạn về giao diện trang web?</p><form><label><input type="radio" /> Đẹp</label><label><input type="radio" /> Bình thường</label></form></div>
<div class="panel-pane"><h2 class="pane-title">Lượt truy cập</h2><p>0222384551</p></div></div>
<div class="panel-col-last">${main}</div></div>
<div id="footer"><p>Cơ quan chủ quản: UBND tỉnh Bắc Ninh. Giấy phép số 05/GP-TTĐT ngày 16/72/2020</p><p>Địa chỉ: Số 6 đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh. Điện thoại: 02223.822.569 - Fax: 02223.825.777 - Email: skhdt@bacninh.gov.vn</p><p><a href="http://10.14.2.8/share?u=skhdt">Chia sẻ</a></p></div></div></body></html>`;
}

function aliasOf(post: Post): string {
  return `${CATS[post.cat]?.[0]}/${slug(post.title)}`;
}

/** Every third office machine writes decomposed letters. */
function spelt(post: Post, text: string): string {
  return post.id % 3 === 1 ? text.normalize('NFD') : text;
}

function teaser(post: Post, node = false): string {
  const href = node ? `/node/${post.id}` : aliasOf(post);
  const day =
    post.date === ''
      ? ''
      : `<div class="views-field views-field-created"><span class="field-content">${dmy(post.date)}</span></div>`;
  const image = post.image
    ? `<div class="views-field views-field-field-anh"><img src="/sites/default/files/styles/nho/${post.id}.gif" alt="" /></div>`
    : '';
  return `<div class="views-row">${image}<div class="views-field views-field-title"><span class="field-content"><a href="${href}">${spelt(post, post.title)}</a></span></div>${day}<div class="views-field views-field-body"><div class="field-content">${spelt(post, post.lead)}</div></div></div>`;
}

function article(post: Post, all: readonly Post[]): string {
  const [path, name] = CATS[post.cat] ?? ['/', ''];
  const written =
    post.date === ''
      ? ''
      : `<div class="field field-name-post-date"><div class="field-item even">${DAYS[new Date(post.date).getUTCDay()]}, ${dmy(post.date)} - 09:${(post.id % 50) + 10}</div></div>`;
  const image = post.image
    ? `<p class="rtecenter"><img src="/sites/default/files/${post.id}.gif" width="500" /></p>`
    : '';
  const others = newest(all.filter(({ cat, id }) => cat === post.cat && id !== post.id)).slice(0, 4);
  const main = `<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="${path}">${name}</a></div><div class="panel-pane pane-node-title"><h1>${spelt(post, post.title)}</h1></div>${written}
<div class="field field-name-body"><div class="field-item even" property="content:encoded"><p class="MsoNormal"><strong>${spelt(post, post.lead)}</strong></p>${image}<p class="MsoNormal">${spelt(post, post.body)}</p><p><img class="file-icon" alt="" src="/modules/file/icons/application-pdf.png" /></p></div></div>
<div class="panel-pane pane-views"><h2 class="pane-title">Tin liên quan</h2><div class="view-content">${others.map((one) => `<div class="views-row"><a href="/node/${one.id}">${one.title}</a> <span>(${dmy(one.date)})</span></div>`).join('')}</div></div>`;
  return frame(post.title, main).replace(
    '<title>',
    `<link rel="canonical" href="${aliasOf(post)}" /><link rel="shortlink" href="/node/${post.id}" /><title>`,
  );
}

function newest(posts: readonly Post[]): readonly Post[] {
  return posts.toSorted((a, b) => b.date.localeCompare(a.date));
}

const PER_PAGE = 8;

function lists(cat: string, all: readonly Post[]): [string, string][] {
  const [path, name] = CATS[cat] ?? ['/', ''];
  const own = newest(all.filter((post) => post.cat === cat));
  const count = Math.ceil(own.length / PER_PAGE);
  return Array.from({ length: count }, (_, at) => {
    const rows = own
      .slice(at * PER_PAGE, (at + 1) * PER_PAGE)
      .map((post) => teaser(post))
      .join('\n');
    const items = Array.from({ length: count }, (_, to) =>
      to === at
        ? `<li class="pager-current">${to + 1}</li>`
        : `<li class="pager-item"><a href="${path}?page=${to}">${to + 1}</a></li>`,
    ).join('');
    const next =
      at < count - 1
        ? `<li class="pager-next"><a href="${path}?page=${at + 1}">tiếp ›</a></li><li class="pager-last"><a href="${path}?page=${count - 1}">cuối »</a></li>`
        : '';
    const page = frame(
      name,
      `<h1 class="title">${name}</h1><div class="view view-tin"><div class="view-content">${rows}</div><ul class="pager">${items}${next}</ul></div>`,
    );
    return [`${path}?page=${at}`, page];
  });
}

const FIELD = 'Thành lập và hoạt động của doanh nghiệp';
const PROCEDURES: readonly (readonly [code: string, name: string, level: string])[] = [
  ['2.001610', 'Đăng ký thành lập doanh nghiệp tư nhân', 'Cấp tỉnh'],
  ['2.001583', 'Đăng ký thành lập công ty TNHH một thành viên', 'Cấp tỉnh'],
  ['2.001199', 'Đăng ký thành lập công ty TNHH hai thành viên trở lên', 'Cấp tỉnh'],
  ['2.002043', 'Đăng ký thành lập công ty cổ phần', 'Cấp tỉnh'],
  ['2.002042', 'Đăng ký thành lập công ty hợp danh', 'Cấp tỉnh'],
  ['2.002041', 'Đăng ký thay đổi địa chỉ trụ sở chính của doanh nghiệp', 'Cấp tỉnh'],
  ['2.002011', 'Đăng ký đổi tên doanh nghiệp', 'Cấp tỉnh'],
  ['1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Cấp huyện'],
  ['2.000720', 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh', 'Cấp huyện'],
  ['2.002010', 'Đăng ký thay đổi thành viên hợp danh', 'Cấp tỉnh'],
  ['2.002009', 'Đăng ký thay đổi người đại diện theo pháp luật của công ty', 'Cấp tỉnh'],
  ['2.002008', 'Đăng ký thay đổi vốn điều lệ của công ty', 'Cấp tỉnh'],
];
const MISSING = ['1.009645', 'Chấp thuận chủ trương đầu tư của Ủy ban nhân dân cấp tỉnh'] as const;

function procedurePages(): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const at of [0, 1]) {
    const rows = PROCEDURES.slice(at * 7, at * 7 + 7).map(
      ([code, name, level], row) =>
        `<tr class="${row % 2 ? 'even' : 'odd'}"><td>${at * 7 + row + 1}</td><td class="views-field-title"><a href="/node/${nodeOf(code)}">${row % 3 === 0 ? name.replace('thành viên', 'thành viên ') : name}</a></td><td>${level}</td><td>${FIELD}</td></tr>`,
    );
    pages[at === 0 ? '/thủ-tục-hành-chính' : '/thủ-tục-hành-chính?page=1'] = frame(
      'Thủ tục hành chính',
      `<h1 class="title">Thủ tục hành chính</h1><ul class="tabs"><li><a href="/thủ-tục-hành-chính">Tất cả</a></li><li><a href="/thủ-tục-hành-chính/oda">Lĩnh vực vốn ODA</a></li></ul><table class="views-table"><thead><tr><th>STT</th><th>Tên thủ tục</th><th>Cấp thực hiện</th><th>Lĩnh vực</th></tr></thead><tbody>${rows.join('')}</tbody></table><ul class="pager"><li><a href="/thủ-tục-hành-chính">1</a></li><li><a href="/thủ-tục-hành-chính?page=1">2</a></li></ul>`,
    );
  }
  pages['/thủ-tục-hành-chính/oda'] = frame(
    'Lĩnh vực vốn ODA',
    '<h1 class="title">Lĩnh vực vốn ODA</h1><table class="views-table"><thead><tr><th>STT</th><th>Tên thủ tục</th><th>Cấp thực hiện</th></tr></thead><tbody></tbody></table><p>Tìm thấy 0 thủ tục</p>',
  );
  for (const [code, name, level] of PROCEDURES)
    pages[`/node/${nodeOf(code)}`] = frame(
      name,
      `<h1>${name}</h1><div class="field field-label-inline"><div class="field-label">Mã thủ tục:&nbsp;</div><div class="field-item">${code}.000.00.00.H05</div></div><div class="field field-label-inline"><div class="field-label">Cấp thực hiện:&nbsp;</div><div class="field-item">${level}</div></div><h3>Trình tự thực hiện</h3><p>Nộp hồ sơ, nhận kết quả sau 03 ngày.</p>`,
    );
  return pages;
}

function nodeOf(code: string): number {
  return 7000 + Number(code.slice(-3));
}

const STANDING: Readonly<Record<string, readonly [string, string]>> = {
  '/gioi-thieu': ['Giới thiệu', '<h1>Giới thiệu</h1><p>Sở được thành lập năm 1997.</p>'],
  '/gioi-thieu/chuc-nang-nhiem-vu': [
    'Chức năng, nhiệm vụ',
    '<h1>Chức năng, nhiệm vụ</h1><p>Nội dung đang được cập nhật</p>',
  ],
  '/gioi-thieu/co-cau-to-chuc': ['Cơ cấu tổ chức', '<h1>Cơ cấu tổ chức</h1><p>Sở có 9 phòng.</p>'],
  '/gioi-thieu/lanh-dao': [
    'Lãnh đạo Sở',
    '<h1>Lãnh đạo Sở</h1><table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Nguyễn Đình Xuân</td><td>Giám đốc</td><td>0222.3824.001</td></tr></table>',
  ],
  '/cai-cach-tu-phap': [
    'Cải cách tư pháp',
    '<h1>Cải cách tư pháp</h1><p>Chiến lược cải cách tư pháp đến năm 2020 của Bộ Chính trị.</p>',
  ],
  '/duong-day-nong': [
    'Đường dây nóng',
    '<div class="breadcrumb"><a href="/">Trang chủ</a> » Đường dây nóng</div><h1>Đường dây nóng</h1>',
  ],
  '/phan-anh-kien-nghi': [
    'Phản ánh, kiến nghị',
    '<h1>Phản ánh, kiến nghị về quy định hành chính</h1><p>Tổ chức, cá nhân gửi phản ánh, kiến nghị theo mẫu dưới đây hoặc trên <a href="https://pakn.dichvucong.gov.vn/">Hệ thống phản ánh, kiến nghị</a>.</p><form method="post" action="/phan-anh-kien-nghi"><label>Họ tên <input name="ho_ten" /></label><label>Nội dung <textarea name="noi_dung"></textarea></label><input type="submit" value="Gửi phản ánh" /></form>',
  ],
  '/iso-9001': [
    'Hệ thống quản lý chất lượng ISO 9001:2015',
    '<h1>Hệ thống quản lý chất lượng ISO 9001:2015</h1><p>Sở áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia TCVN ISO 9001:2015 cho 100% thủ tục hành chính. Năm qua, Sở đánh giá nội bộ hai đợt, phát hiện sáu điểm chưa phù hợp và đã khắc phục xong. Giấy công bố được ký lại hằng năm; mục tiêu chất lượng gắn với từng phòng, từng vị trí. Hồ sơ lưu tại Văn phòng, công khai để mọi người xem. Mỗi quý, Ban ISO họp rà soát và báo cáo Giám đốc Sở.</p>',
  ],
  '/quy-hoach': ['Quy hoạch, kế hoạch', '<h1>Quy hoạch, kế hoạch</h1><p>Quy hoạch tỉnh đang được trình duyệt.</p>'],
  '/du-an': ['Dự án kêu gọi đầu tư', '<h1>Dự án kêu gọi đầu tư</h1><p>Danh mục 24 dự án.</p>'],
  '/dau-thau': [
    'Đấu thầu',
    '<h1>Đấu thầu</h1><p>Kế hoạch lựa chọn nhà thầu được đăng trên hệ thống mạng đấu thầu quốc gia.</p>',
  ],
  '/thong-ke': ['Thống kê', '<h1>Thống kê</h1><p>(12/2021) 87.80; nhiệm kỳ 2020 - 2025.</p>'],
  '/lich-cong-tac': [
    'Lịch công tác',
    '<h1>Lịch công tác</h1><table><tr><th>Ngày</th><th>Nội dung</th></tr><tr><td>Thứ năm 20/10/2022</td><td>Họp giao ban</td></tr></table>',
  ],
  '/lien-he': ['Liên hệ', '<h1>Liên hệ</h1><p>Văn phòng Sở, số 6 đường Lý Thái Tổ.</p>'],
  '/khao-sat': ['Khảo sát', '<h1>Khảo sát mức độ hài lòng của người dân</h1><p>Xin bạn trả lời năm câu hỏi.</p>'],
};

function build({ posts }: BacNinh): Pages {
  const every = [...posts, UNDATED];
  const blocks = Object.entries(CATS).map(
    ([cat, [path, name]]) =>
      `<div class="panel-pane pane-views"><h2 class="pane-title">${cat === 'cchc' ? '' : `<a href="${path}">${name}</a>`}</h2>${newest(
        posts.filter((post) => post.cat === cat),
      )
        .slice(0, 3)
        .map((post) => teaser(post, true))
        .join('')}</div>`,
  );
  const pages: Record<string, Pages[string]> = {
    '/': frame('Trang chủ', blocks.join('\n'), true),
    ...procedurePages(),
  };
  for (const [cat, [path]] of Object.entries(CATS)) {
    for (const [at, page] of lists(cat, every)) {
      pages[at] = page;
      if (at === `${path}?page=0`) pages[path] = page;
    }
  }
  for (const post of every) {
    pages[aliasOf(post)] = article(post, posts);
    pages[`/node/${post.id}`] = article(post, posts);
    if (post.image) pages[`/sites/default/files/${post.id}.gif`] = picture;
  }
  for (const [path, [title, main]] of Object.entries(STANDING)) pages[path] = frame(title, main);
  pages['/khao-sat?*'] = frame('Khảo sát', STANDING['/khao-sat']?.[1] ?? '');
  return pages;
}

const ASOF = '2022-10-20';
const of = (id: number): string => aliasOf([...POSTS, UNDATED].find((post) => post.id === id) as Post);
/** A node's number is an address of the same post. */
const either =
  (id: number) =>
  (url: unknown): boolean =>
    url === of(id) || url === `/node/${id}`;
const onTopic =
  (must: readonly number[], may: readonly number[] = []) =>
  (found: unknown): boolean =>
    articles(
      must.map(of),
      may.map(of),
    )(
      (found as { url: string }[]).map(({ url }) => ({
        url: POSTS.find(({ id }) => url === `/node/${id}`) === undefined ? url : of(Number(url.slice(6))),
      })),
    );

function counted(posts: readonly Post[], cat?: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const post of posts) {
    if ((cat !== undefined && post.cat !== cat) || !post.date.startsWith('2022') || post.date > ASOF) continue;
    const month = post.date.slice(0, 7);
    counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;
}

const EXTRA: Post = {
  id: 495,
  cat: 'tin-tuc',
  date: '2022-03-29',
  title: 'Đại hội Đoàn thanh niên cơ quan',
  lead: 'Đại hội bầu ban chấp hành gồm bảy đồng chí.',
  body: 'Nhiệm kỳ mới có nhiều việc làm thiết thực.',
};

export const BACNINH: Acceptance<BacNinh> = {
  name: 'Bắc Ninh on Drupal 7 with traps',
  plan: 'bacninh-skhdt-2022',
  asOf: ASOF,
  reference: [
    'DANH MỤC THỦ TỤC HÀNH CHÍNH',
    'STT;Mã TTHC;Tên TTHC',
    ...[...PROCEDURES.filter(([, , level]) => level === 'Cấp tỉnh'), MISSING].map(
      ([code, name], at) => `${at + 1};${code};${name}`,
    ),
  ].join('\n'),
  world: { posts: POSTS },
  build,
  otherwise: ({ path }) =>
    /^\/(?:en\/)+/.test(path)
      ? frame(
          'Department of Planning and Investment',
          '<h1>Department of Planning and Investment of Bac Ninh province</h1><p>Welcome to Bac Ninh.</p><a href="en/">English</a>',
        )
      : frame(
          'Không tìm thấy trang',
          '<h1>Không tìm thấy trang</h1><p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa.</p>',
        ),
  truth: {
    organisation: { is: 'partial', details: { attachments: 0 } },
    hotline: {
      is: 'passed',
      details: { url: '/', phones: ['+842223825515'], emails: ['pakn.skhdt@bacninh.gov.vn'], conflicts: [] },
      on: ['/'],
    },
    'procedure-set': {
      is: 'partial',
      credit: 10 / 11,
      details: {
        reference: 11,
        listed: 10,
        missing: [{ code: '1.009645' }],
        unknown: [],
        abolishedListed: [],
        duplicates: [],
      },
    },
    'procedure-updates': { is: 'passed', details: { articles: onTopic([550]) } },
    'staff-assessment': { is: 'failed', details: { url: null } },
    'feedback-process': {
      is: 'partial',
      details: { url: '/phan-anh-kien-nghi', ways: ['form', 'pakn'], process: false },
      on: ['/phan-anh-kien-nghi'],
    },
    'article-cadence': {
      is: 'partial',
      details: { byMonth: months(counted(POSTS)), cchcByMonth: months(counted(POSTS, 'cchc')), undated: 1 },
    },
    'cchc-column': {
      is: 'partial',
      details: {
        url: '/cai-cach-hanh-chinh',
        linkedFromHome: true,
        newest: '2022-10-11',
        ageDays: 9,
        inPeriod: 10,
        undated: 0,
        byMonth: months(counted(POSTS, 'cchc')),
      },
    },
    'investment-online': { is: 'passed', details: { articles: onTopic([562]) } },
    simplification: { is: 'failed', details: { found: 0 } },
    'one-stop': { is: 'passed', details: { articles: onTopic([577, 565]) } },
    iso: { is: 'passed', details: { url: '/iso-9001', words: atLeast(60) } },
    personnel: { is: 'cantTell' },
    indices: {
      is: 'partial',
      credit: 3.5 / 5,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.89, rank: 10, url: either(526) },
          { index: 'SIPAS', state: 'current', year: 2021, value: 87.55, rank: 25, url: either(526) },
          { index: 'PCI', state: 'current', year: 2021, value: 69.45, rank: 7, url: either(535) },
          { index: 'ICT INDEX', state: 'stale', year: 2020, value: 0.6874, rank: 4, url: either(425) },
          { index: 'PAPI', state: 'missing', year: null, value: null, rank: null },
        ],
      },
    },
    'core-documents': {
      is: 'passed',
      details: {
        documents: ['76/NQ-CP', '23/CT-TTg', '22/KH-UBND', '2717/KH-KHĐT', '18-NQ/TW', '19-NQ/TW'].map(
          (number, at) => ({ number, state: 'cited', url: either(at === 2 || at === 3 ? 493 : 514) }),
        ),
      },
    },
    results: { is: 'passed', details: { articles: onTopic([583]) } },
    models: { is: 'passed', details: { articles: onTopic([565], [481]) } },
    oversight: { is: 'failed', details: { found: 0 } },
    broadcast: { is: 'untested' },
    integration: { is: 'untested' },
  },
  mutations: [
    {
      name: 'a fourth article in March',
      world: ({ posts }) => ({ posts: [...posts, EXTRA] }),
      becomes: {
        'article-cadence': {
          is: 'passed',
          details: { byMonth: months(counted([...POSTS, EXTRA])), cchcByMonth: months(counted(POSTS, 'cchc')) },
        },
      },
    },
    {
      name: 'one article of the reform column has a picture of its own',
      world: ({ posts }) => ({ posts: posts.map((post) => (post.id === 577 ? { ...post, image: true } : post)) }),
      becomes: { 'cchc-column': { is: 'passed', details: { newest: '2022-10-11', inPeriod: 10 } } },
    },
    {
      name: 'the number beside the icon is in a picture',
      pages: (pages) =>
        edit(
          pages,
          '/',
          '<b>&#40;0222&#41; 3.825.515</b>',
          '<img src="/sites/default/files/so-dien-thoai.gif" alt="" />',
        ),
      becomes: { hotline: { is: 'cantTell', details: { phones: [] } } },
    },
    {
      name: 'the feedback page tells who receives and how long it takes',
      pages: (pages) =>
        edit(
          pages,
          '/phan-anh-kien-nghi',
          '</form>',
          '</form><p>Văn phòng Sở tiếp nhận, chuyển phòng chuyên môn xử lý và trả lời trong 10 ngày làm việc kể từ ngày nhận.</p>',
        ),
      becomes: { 'feedback-process': { is: 'passed', details: { ways: ['form', 'pakn'], process: true } } },
    },
    {
      name: 'the functions are told, in a file',
      pages: (pages) => ({
        ...edit(
          pages,
          '/gioi-thieu/chuc-nang-nhiem-vu',
          'Nội dung đang được cập nhật',
          '<a href="/sites/default/files/qd-chuc-nang.pdf">Quyết định quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức</a>',
        ),
        '/sites/default/files/qd-chuc-nang.pdf': pdf(null),
      }),
      becomes: { organisation: { is: 'passed', details: { url: '/gioi-thieu/chuc-nang-nhiem-vu', attachments: 1 } } },
    },
  ],
};
