/** A home-affairs department on NukeViet 4 without rewritten addresses: everything is index.php with a query. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { docx, pdf } from '../../support/attachments.ts';
import { POSTS, type Post } from './nukeviet-posts.ts';
import {
  about,
  DOCX,
  file,
  pages,
  PDF,
  reference,
  slashed,
  slug,
  swap,
  swapAll,
  type Row,
  type Site,
  type WholePortal,
} from './shape.ts';

const at = (module: string, op = '') => `/index.php?language=vi&nv=${module}${op === '' ? '' : `&op=${op}`}`;
const html = (url: string) => url.replaceAll('&', '&amp;');
const ascii = (title: string) =>
  slug(title)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('-');

const NAMES: Record<Post['column'], string> = {
  'cai-cach-hanh-chinh': 'Cải cách hành chính',
  'tin-hoat-dong': 'Tin hoạt động',
  'ket-qua-giai-quyet-ho-so': 'Kết quả giải quyết hồ sơ',
};
const postUrl = (post: Post) => at('news', `${post.column}/${ascii(post.title)}-${200 + POSTS.indexOf(post)}`);
const listUrl = (column: Post['column'], page: number) => at('news', page === 1 ? column : `${column}/page-${page}`);

const PAGE = {
  tasks: at('about', 'Chuc-nang-nhiem-vu-1'),
  structure: at('about', 'Co-cau-to-chuc-2'),
  procedures: at('page', 'Bo-thu-tuc-hanh-chinh'),
  review: at('page', 'Danh-muc-thu-tuc-hanh-chinh-duoc-ra-soat-danh-gia-nam-2022'),
  rotation: at('page', 'Danh-muc-vi-tri-cong-tac-dinh-ky-chuyen-doi'),
  guide: at('page', 'Huong-dan-nop-ho-so-truc-tuyen-muc-do-3-muc-do-4'),
  laws: at('laws', 'Van-ban-chi-dao-dieu-hanh-CCHC'),
  contact: at('contact'),
};

const MENU: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'Giới thiệu',
    at('about'),
    [
      ['Chức năng, nhiệm vụ', PAGE.tasks],
      ['Cơ cấu tổ chức', PAGE.structure],
      ['Lãnh đạo Sở', '#'],
      ['Phòng, ban, đơn vị', '#'],
      ['Lịch sử ngành Nội vụ', '#'],
    ],
  ],
  [
    'Tin tức',
    at('news'),
    [
      ['Tin hoạt động', listUrl('tin-hoat-dong', 1)],
      ['Cải cách hành chính', listUrl('cai-cach-hanh-chinh', 1)],
      ['Thi đua - Khen thưởng', '#'],
      ['Tôn giáo', '#'],
      ['Văn thư - Lưu trữ', '#'],
      ['Công tác thanh niên', '#'],
      ['Xây dựng chính quyền', '#'],
    ],
  ],
  [
    'Văn bản',
    at('laws'),
    [
      ['Văn bản chỉ đạo điều hành CCHC', PAGE.laws],
      ['Văn bản QPPL', 'https://vbpl.vn/binhdinh'],
      ['Dự thảo', '#'],
    ],
  ],
  [
    'Thủ tục hành chính',
    '#',
    [
      ['Bộ thủ tục hành chính', PAGE.procedures],
      ['Danh mục TTHC được rà soát, đánh giá', PAGE.review],
      ['Kết quả giải quyết hồ sơ', listUrl('ket-qua-giai-quyet-ho-so', 1)],
      ['Hướng dẫn nộp hồ sơ trực tuyến mức độ 3, 4', PAGE.guide],
    ],
  ],
  [
    'Công khai',
    '#',
    [
      ['Danh mục vị trí chuyển đổi', PAGE.rotation],
      ['Lịch làm việc', '#'],
      ['Tuyển dụng', '#'],
      ['Tài chính', '#'],
    ],
  ],
  [
    'Hỏi đáp',
    '#',
    [
      ['Gửi câu hỏi', '#'],
      ['Câu hỏi thường gặp', '#'],
    ],
  ],
  [
    'Thư viện',
    '#',
    [
      ['Hình ảnh', '#'],
      ['Video', '#'],
      ['Biểu mẫu', '#'],
      ['Phần mềm', '#'],
    ],
  ],
  ['Liên hệ', PAGE.contact, []],
];

function frame(title: string, main: string): string {
  const menu = MENU.map(
    ([name, href, below]) =>
      `<li class="dropdown"><a class="dropdown-toggle" href="${html(href)}" role="button" aria-expanded="false" title="${name}">${name}${below.length > 0 ? '<strong class="caret">&nbsp;</strong>' : ''}</a>${
        below.length > 0
          ? `<ul class="dropdown-menu">${below.map(([text, to]) => `<li><a href="${html(to)}" title="${text}">${text}</a></li>`).join('')}</ul>`
          : ''
      }</li>`,
  ).join('');
  return `<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#"><head><title>${title} - Sở Nội vụ tỉnh Bình Định</title><meta name="generator" content="NukeViet v4.3"/><meta charset="utf-8"/><meta property="og:site_name" content="Sở Nội vụ tỉnh Bình Định"/></head>
<body><noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript><div class="body-bg"><div class="wraper"><header><div class="container"><div id="header" class="row"><div class="logo col-xs-24"><a title="Sở Nội vụ" href="/"><img src="/uploads/logo.png" alt="Sở Nội vụ tỉnh Bình Định"/></a></div></div></div></header>
<nav class="second-nav" id="second-nav"><div class="container"><div class="row"><div class="bg box-shadow"><div id="menusite"><ul class="nav navbar-nav"><li><a class="home" title="Trang nhất" href="/"><em class="fa fa-lg fa-home">&nbsp;</em></a></li>${menu}</ul></div></div></div></div></nav>
<section><div class="container" id="body"><nav class="third-nav"><div class="row"><span class="current-time">Thứ sáu, 12/08/2022, 07:30</span></div></nav><div class="row"><div class="col-sm-16 col-md-18">${main}</div><div class="col-sm-8 col-md-6">
<div class="panel panel-primary"><div class="panel-heading">Liên kết nhanh</div><div class="panel-body"><a href="@second@/" target="_blank"><img alt="Cổng dịch vụ công trực tuyến" src="/uploads/banners/dvc.png"/></a><a href="https://binhdinh.gov.vn"><img alt="" src="/uploads/banners/binhdinh.png"/></a></div></div>
<div class="panel panel-primary"><div class="panel-heading">Thăm dò ý kiến</div><div class="panel-body"><form><p>Bạn thấy giao diện của trang như thế nào?</p><label><input type="radio" name="option"/> Đẹp</label><label><input type="radio" name="option"/> Bình thường</label></form></div></div>
<div class="panel panel-primary"><div class="panel-heading">Thống kê</div><ul class="counter list-none display-table"><li><span>Đang truy cập</span><span>14</span></li><li><span>Hôm nay</span><span>1,205</span></li><li><span>Tổng lượt truy cập</span><span>5,602,338</span></li></ul></div></div></div></div></section>
<footer id="footer"><div class="container"><h3>SỞ NỘI VỤ TỈNH BÌNH ĐỊNH</h3><p>Địa chỉ: 49 Lê Hồng Phong, TP. Quy Nhơn. Điện thoại: 0256.3822.401. Email: snv@binhdinh.gov.vn</p><p>Chịu trách nhiệm: Ông Lâm Trường Định. © Copyright 2015 - 2022</p></div></footer></div></div></body></html>`;
}

const stamp = (post: Post) =>
  `${slashed(post.date ?? '')} ${String(7 + (post.title.length % 4)).padStart(2, '0')}:${10 + (post.title.length % 45)}:00 AM`;

const card = (post: Post) =>
  `<div class="news_column panel panel-default"><div class="panel-body${post.pinned === true ? ' featured' : ''}"><a href="${html(postUrl(post))}" title="${post.title}"><img alt="${post.title}" src="/assets/news/${post.picture === true ? slug(post.title).slice(0, 18) : 'no-image'}.jpg" width="100" class="img-thumbnail pull-left imghome"/></a><h3><a href="${html(postUrl(post))}" title="${post.title}">${post.title}</a></h3>${
    post.date === null
      ? ''
      : `<p class="text-muted"><em class="fa fa-clock-o">&nbsp;</em> ${stamp(post)} | <em class="fa fa-eye">&nbsp;</em> Đã xem: ${90 + post.title.length} | <em class="fa fa-comment-o">&nbsp;</em> Phản hồi: 0</p>`
  }<p>${post.lead}</p></div></div>`;

const WEEK = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

function article(post: Post, own: readonly Post[]): string {
  const dated = own.filter((other) => other !== post && other.date !== null);
  const list = (name: string, posts: readonly Post[]) =>
    posts.length === 0
      ? ''
      : `<p class="h3"><strong>${name}</strong></p><ul class="related">${posts.map((other) => `<li><em class="fa fa-angle-right">&nbsp;</em><a href="${html(postUrl(other))}" title="${other.title}">${other.title}</a> <em>(${slashed(other.date ?? '')})</em></li>`).join('')}</ul>`;
  const time =
    post.date === null
      ? ''
      : `<em class="pull-left time">${WEEK[new Date(post.date).getUTCDay()] ?? ''} - ${stamp(post).slice(0, 16)}</em>`;
  return frame(
    post.title,
    `<ol class="breadcrumb"><li><a href="/">Trang nhất</a></li><li><a href="${html(listUrl(post.column, 1))}">${NAMES[post.column]}</a></li></ol><div class="news_column panel panel-default" itemscope itemtype="http://schema.org/NewsArticle"><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">${post.title}</h1><div class="row margin-bottom-lg"><div class="col-md-12">${time}</div><div class="col-md-12 text-right"><a rel="nofollow" title="In ra" href="javascript:void(0)"><em class="fa fa-print">&nbsp;</em></a></div></div>
<div class="clearfix"><div class="hometext m-bottom" itemprop="description">${post.lead}</div>${post.picture === true ? `<figure class="article center"><img alt="${post.title}" src="/uploads/news/2022_0${1 + (post.title.length % 8)}/${slug(post.title).slice(0, 18)}.jpg" width="460" class="img-thumbnail"/></figure>` : ''}</div>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg"><p>Cùng dự có lãnh đạo các phòng chuyên môn, đơn vị trực thuộc và đại diện các sở, ngành liên quan.</p>${post.more ?? ''}<p>Lãnh đạo Sở đề nghị các đơn vị tiếp tục phát huy kết quả, khắc phục hạn chế, chủ động trong công việc.</p></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B"><div class="h5"><span>Tổng số điểm của bài viết là: 0 trong 0 đánh giá</span></div></form></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news">${list('Những tin mới hơn', dated.slice(0, 2))}${list('Những tin cũ hơn', dated.slice(-3))}</div></div>`,
  );
}

const standing = (title: string, inner: string) =>
  frame(
    title,
    `<div class="page panel panel-default" itemscope itemtype="http://schema.org/Article"><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">${title}</h1><div id="page-bodyhtml" class="bodytext margin-bottom-lg">${inner}</div></div></div>`,
  );

const PROCEDURES: readonly Row[] = [
  ['1.003503.000.00.00.H08', 'Công nhận Ban vận động thành lập hội'],
  ['2.001481.000.00.00.H08', 'Thành lập hội'],
  ['1.003960.000.00.00.H08', 'Phê duyệt điều lệ hội'],
  ['2.001688.000.00.00.H08', 'Chia, tách; sáp nhập; hợp nhất hội'],
  ['2.001678.000.00.00.H08', 'Đổi tên hội'],
  ['1.003918.000.00.00.H08', 'Hội tự giải thể'],
  ['1.005384.000.00.00.H08', 'Thi tuyển công chức'],
  ['2.002156.000.00.00.H08', 'Tiếp nhận các trường hợp đặc biệt trong tuyển dụng công chức'],
  ['1.005388.000.00.00.H08', 'Thi tuyển viên chức'],
  ['1.009319.000.00.00.H08', 'Thẩm định việc thành lập đơn vị sự nghiệp công lập'],
];

const cell = (text: string) =>
  `<td valign="top" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt"><p class="MsoNormal"><span lang="VI" style="font-size:13.0pt;font-family:&quot;Times New Roman&quot;,serif">${text}<o:p></o:p></span></p></td>`;
const word = (rows: readonly (readonly string[])[]) =>
  `<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0"><tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`;

interface Law {
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly file?: string;
}
const LAWS: readonly Law[] = [
  {
    number: '4286/UBND-NC',
    date: '2022-07-28',
    title: 'V/v tăng cường chỉ đạo thực hiện nhiệm vụ cải cách hành chính những tháng cuối năm',
  },
  { number: '1520/SNV-CCHC', date: '2022-07-05', title: 'V/v đôn đốc báo cáo công tác cải cách hành chính' },
  {
    number: '12/CT-UBND',
    date: '2022-06-10',
    title: 'Chỉ thị về đẩy mạnh công tác cải cách hành chính trên địa bàn tỉnh',
  },
  { number: '1893/UBND-NC', date: '2022-04-12', title: 'V/v khắc phục hạn chế sau kiểm tra cải cách hành chính' },
  { number: '23/KH-UBND', date: '2022-02-14', title: 'Kế hoạch kiểm tra công tác cải cách hành chính năm 2022' },
  { number: '2405/SNV-CCHC', date: '2021-12-24', title: 'V/v đăng ký nhiệm vụ cải cách hành chính' },
  {
    number: '116/KH-UBND',
    date: '2021-11-16',
    title: 'Kế hoạch cải cách hành chính nhà nước tỉnh Bình Định giai đoạn 2021 - 2025',
    file: '/uploads/laws/116-kh-ubnd.pdf',
  },
  {
    number: '3809/QĐ-UBND',
    date: '2021-09-14',
    title: 'Quyết định ban hành Kế hoạch cải cách hành chính giai đoạn 2021 - 2030',
    file: '/uploads/laws/3809-qd-ubnd.pdf',
  },
  {
    number: '05-NQ/TU',
    date: '2021-05-10',
    title: 'Nghị quyết của Tỉnh ủy về đẩy mạnh cải cách hành chính',
    file: '/uploads/laws/05-nq-tu.docx',
  },
];
const lawUrl = (law: Law) => at('laws', `detail/${ascii(law.title)}-${40 + LAWS.indexOf(law)}`);

async function build(): Promise<Site> {
  const answers: Record<string, Answer> = {};
  for (const column of Object.keys(NAMES) as Post['column'][]) {
    const own = POSTS.filter((post) => post.column === column).toSorted((a, b) =>
      (b.date ?? '2022-04-01').localeCompare(a.date ?? '2022-04-01'),
    );
    const pinned = own.filter((post) => post.pinned === true);
    const sheets = pages(
      own.filter((post) => post.pinned !== true),
      6,
    );
    for (const post of own) answers[postUrl(post)] = article(post, own);
    for (const [n, sheet] of sheets.entries()) {
      const pager = sheets
        .map(
          (_, m) =>
            `<li${m === n ? ' class="active"' : ''}><a href="${m === n ? '#' : html(listUrl(column, m + 1))}">${m + 1}</a></li>`,
        )
        .join('');
      answers[listUrl(column, n + 1)] = frame(
        NAMES[column],
        `<div class="viewcat"><h1>${NAMES[column]}</h1>${[...pinned, ...sheet].map(card).join('')}${sheets.length > 1 ? `<div class="text-center"><ul class="pagination"><li class="disabled"><a href="#">&laquo;</a></li>${pager}</ul></div>` : ''}</div>`,
      );
    }
  }
  const newest = (column: Post['column']) =>
    POSTS.filter((post) => post.column === column && post.date !== null)
      .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
      .slice(0, 4);
  answers['/'] = frame(
    'Trang nhất',
    `<div class="panel panel-default"><div class="panel-heading"><ul class="list-inline sub-list-icon"><li><h4><a href="${html(listUrl('tin-hoat-dong', 1))}"><span>Tin hoạt động</span></a></h4></li></ul></div>${newest('tin-hoat-dong').map(card).join('')}</div><div class="panel panel-default"><div class="panel-heading"><h4><a href="${html(listUrl('cai-cach-hanh-chinh', 1))}"><span>Cải cách hành chính</span></a></h4></div>${newest('cai-cach-hanh-chinh').map(card).join('')}</div>`,
  );
  answers[at('news')] = frame('Tin tức', newest('tin-hoat-dong').map(card).join(''));
  answers[at('about')] = frame(
    'Giới thiệu',
    `<div class="page"><ul class="other-articles"><li><a href="${html(PAGE.tasks)}">Chức năng, nhiệm vụ</a></li><li><a href="${html(PAGE.structure)}">Cơ cấu tổ chức</a></li></ul></div>`,
  );
  answers[PAGE.tasks] = standing(
    'Chức năng, nhiệm vụ',
    '<p>Sở Nội vụ tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về tổ chức bộ máy; vị trí việc làm, biên chế; chính quyền địa phương; cán bộ, công chức, viên chức; hội, tổ chức phi chính phủ; văn thư, lưu trữ; tôn giáo; công tác thanh niên; thi đua, khen thưởng.</p>',
  );
  answers[PAGE.structure] = standing(
    'Cơ cấu tổ chức',
    '<p>Lãnh đạo Sở gồm Giám đốc và 03 Phó Giám đốc. Các phòng: Văn phòng; Thanh tra; Tổ chức, biên chế; Công chức, viên chức; Xây dựng chính quyền và Công tác thanh niên; Cải cách hành chính.</p>',
  );
  answers[PAGE.contact] = standing(
    'Liên hệ',
    '<form><input name="fname"/><textarea name="fcon"></textarea><input type="submit" value="Gửi đi"/></form>',
  );
  answers[PAGE.procedures] = standing(
    'Bộ thủ tục hành chính',
    `<p class="MsoNormal"><span>Danh mục thủ tục hành chính thuộc phạm vi, chức năng quản lý của Sở Nội vụ tỉnh Bình Định (theo Quyết định công bố của Chủ tịch UBND tỉnh)</span></p>${word([['<b>TT</b>', '<b>Tên thủ tục hành chính</b>', '<b>Thời hạn giải quyết</b>', '<b>Cách thức thực hiện</b>'], ...PROCEDURES.map(([, name], n) => [String(n + 1), name, `${10 + n} ngày làm việc`, 'Trực tiếp, trực tuyến hoặc qua bưu chính'])])}`,
  );
  answers[PAGE.review] = standing(
    'Danh mục thủ tục hành chính được rà soát, đánh giá năm 2022',
    word([
      ['TT', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Căn cứ pháp lý', 'Phòng thực hiện', 'Thời gian hoàn thành'],
      ...PROCEDURES.slice(0, 5).map(([, name], n) => [
        String(n + 1),
        name,
        'Tổ chức phi chính phủ',
        'Nghị định quy định về tổ chức, hoạt động và quản lý hội',
        'Phòng Tổ chức, biên chế',
        'Quý III',
      ]),
    ]),
  );
  answers[PAGE.rotation] = standing(
    'Danh mục vị trí công tác định kỳ chuyển đổi',
    '<p>Xem tệp kèm theo: <a href="/uploads/page/danh-muc-vi-tri.docx">danh-muc-vi-tri.docx</a> (32 KB)</p>',
  );
  answers['/uploads/page/danh-muc-vi-tri.docx'] = file(
    docx([
      { heading: 'DANH MỤC VỊ TRÍ CÔNG TÁC PHẢI ĐỊNH KỲ CHUYỂN ĐỔI' },
      {
        table: [
          ['Vị trí', 'Thời hạn chuyển đổi'],
          ['Thẩm định nhân sự', '3 năm'],
          ['Kế toán', '4 năm'],
        ],
      },
    ]),
    DOCX,
  );
  answers[PAGE.guide] = standing(
    'Hướng dẫn nộp hồ sơ trực tuyến mức độ 3, mức độ 4',
    '<p><b>Bước 1.</b> Truy cập Cổng dịch vụ công của tỉnh, đăng nhập bằng tài khoản Cổng Dịch vụ công quốc gia.</p><p><b>Bước 2.</b> Chọn cơ quan “Sở Nội vụ”, chọn thủ tục cần nộp, tải biểu mẫu và điền thông tin.</p><p><b>Bước 3.</b> Đính kèm hồ sơ, bấm “Nộp hồ sơ”. Với dịch vụ mức độ 3, người nộp thanh toán và nhận kết quả tại Trung tâm Phục vụ hành chính công; với dịch vụ mức độ 4, thanh toán và nhận kết quả qua mạng.</p>',
  );
  answers[PAGE.laws] = frame(
    'Văn bản chỉ đạo điều hành CCHC',
    `<h1>Văn bản chỉ đạo điều hành CCHC</h1><form class="form-inline" id="ltablesearch"><input name="q" placeholder="Từ khóa"/><select name="year"><option>2022</option><option>2021</option></select></form><div class="flex-table-laws"><table class="table table-striped table-bordered table-hover"><thead><tr class="active"><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr></thead><tbody>${LAWS.map((law) => `<tr><td><a href="${html(lawUrl(law))}" title="${law.title}">${law.number}</a></td><td>${slashed(law.date)}</td><td><a href="${html(lawUrl(law))}">${law.title}</a></td></tr>`).join('')}</tbody></table></div>`,
  );
  for (const law of LAWS) {
    answers[lawUrl(law)] = frame(
      law.title,
      `<h3 class="lawh3">${law.title}</h3><table class="table table-striped table-bordered"><tr><td style="width:200px" class="text-right">Số ký hiệu</td><td>${law.number}</td></tr><tr><td class="text-right">Ngày ban hành</td><td>${slashed(law.date)}</td></tr><tr><td class="text-right">Trích yếu</td><td>${law.title}</td></tr>${law.file === undefined ? '' : `<tr><td class="text-right">File đính kèm</td><td><a href="${law.file}">Tải về</a></td></tr>`}</table>`,
    );
    if (law.file !== undefined) {
      const lines = [
        `Số: ${law.number}`,
        `Bình Định, ngày ${slashed(law.date)}`,
        law.title.toUpperCase(),
        'Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ tổ chức thực hiện.',
      ];
      answers[law.file] = law.file.endsWith('.pdf') ? file(await pdf([lines]), PDF) : file(docx(lines), DOCX);
    }
  }
  return {
    answers,
    second: { '/': '<!doctype html><title>Dịch vụ công</title><h1>Cổng dịch vụ công trực tuyến tỉnh Bình Định</h1>' },
    procedures: reference(PROCEDURES, [['1.003735.000.00.00.H08', 'Công nhận quỹ đủ điều kiện hoạt động']]),
  };
}

const named = (start: string): string => {
  const post = POSTS.find(({ title }) => title.startsWith(start));
  if (post === undefined) throw new Error(`no post “${start}”`);
  return postUrl(post);
};
const TALK = named('Tọa đàm');
const PAR = named('Bình Định xếp thứ 20');
const MONTHS = { '2022-01': 1, '2022-02': 2, '2022-03': 1, '2022-05': 2, '2022-06': 1, '2022-07': 2, '2022-08': 1 };
const COLUMN = {
  url: listUrl('cai-cach-hanh-chinh', 1),
  linkedFromHome: true,
  newest: '2022-08-05',
  ageDays: 7,
  inPeriod: 10,
  byMonth: MONTHS,
  undated: 0,
};
const NOT_DUE = [
  { period: '2022-Q3', state: 'not-due' },
  { period: '2022-Q4', state: 'not-due' },
];
const Q1 = { period: '2022-Q1', state: 'published', url: named('Kết quả giải quyết thủ tục hành chính quý I/2022') };
const HALF = named('Kết quả giải quyết thủ tục hành chính 6 tháng');

export const NUKEVIET: WholePortal = {
  name: 'Bình Định on NukeViet 4 without rewriting',
  asOf: '2022-08-12',
  plans: ['binhdinh-snv-2022'],
  build,
  truth: {
    'binhdinh-snv-2022': {
      'programme-documents': {
        outcome: 'partial',
        credit: 0.8,
        details: {
          documents: [
            { number: '76/NQ-CP', state: 'cited', url: PAR },
            { number: '3809/KH-UBND', state: 'published' },
            { number: '116/KH-UBND', state: 'published' },
            { number: '2405/KH-SNV', state: 'missing' },
            { number: '05-NQ/TU', state: 'published' },
          ],
        },
      },
      directives: {
        outcome: 'passed',
        details: {
          url: PAGE.laws,
          linkedFromHome: true,
          newest: '2022-07-28',
          ageDays: 15,
          inPeriod: 5,
          byMonth: { '2022-02': 1, '2022-04': 1, '2022-06': 1, '2022-07': 2 },
          undated: 0,
        },
      },
      'procedure-set': {
        outcome: 'passed',
        credit: 1,
        details: {
          reference: 10,
          listed: 10,
          coverage: 1,
          missing: [],
          abolishedListed: [],
          unknown: [],
          duplicates: [],
        },
        evidence: [PAGE.procedures],
      },
      'dossier-results': {
        outcome: 'partial',
        credit: 0.5,
        details: { periods: [Q1, { period: '2022-Q2', state: 'missing' }, ...NOT_DUE] },
      },
      'review-list': { outcome: 'passed', details: { url: PAGE.review, attachments: 0 } },
      initiatives: about(named('Hiệu quả từ giải pháp'), named('Sáng kiến')),
      talks: about(TALK),
      'cchc-column': { outcome: 'partial', credit: 0.5, details: COLUMN },
      indices: {
        outcome: 'partial',
        credit: 0.75,
        details: {
          indices: [
            { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.95, rank: 20, url: PAR },
            { index: 'SIPAS', state: 'stale', year: 2020, value: 86.31, rank: 24, url: named('Chỉ số hài lòng') },
          ],
        },
      },
      'digital-government': about(named('Tập huấn chuyển đổi số'), named('Hội nghị bàn về xây dựng chính quyền số')),
      'online-service': { outcome: 'passed', details: { links: ['second:/'], guidance: PAGE.guide } },
      conduct: { outcome: 'cantTell' },
      'rotation-list': { outcome: 'passed', details: { url: PAGE.rotation, attachments: 1 } },
      'anti-corruption': about(named('Phổ biến Luật')),
    },
  },
  changes: [
    {
      name: 'the article on the index stands in April',
      change: (site) => swapAll(site, '26/05/2022', '26/04/2022'),
      truth: {
        'binhdinh-snv-2022': {
          'cchc-column': {
            outcome: 'passed',
            details: { ...COLUMN, byMonth: { ...MONTHS, '2022-04': 1, '2022-05': 1 } },
          },
        },
      },
    },
    {
      name: 'the half-year report gives the second quarter',
      change: (site) =>
        swap(
          site,
          HALF,
          '<p class="ghi-chu">',
          '<p>Riêng quý II/2022: tiếp nhận 435 hồ sơ, đã giải quyết 435 hồ sơ, trong đó trước và đúng hạn 433 hồ sơ.</p><p class="ghi-chu">',
        ),
      truth: {
        'binhdinh-snv-2022': {
          'dossier-results': {
            outcome: 'passed',
            credit: 1,
            details: { periods: [Q1, { period: '2022-Q2', state: 'published', url: HALF }, ...NOT_DUE] },
          },
        },
      },
    },
    {
      name: 'there is no guidance on online services',
      change: (site) => {
        swapAll(
          site,
          `<li><a href="${html(PAGE.guide)}" title="Hướng dẫn nộp hồ sơ trực tuyến mức độ 3, 4">Hướng dẫn nộp hồ sơ trực tuyến mức độ 3, 4</a></li>`,
          '',
        );
        delete site.answers[PAGE.guide];
      },
      truth: {
        'binhdinh-snv-2022': {
          'online-service': { outcome: 'partial', credit: 0.5, details: { links: ['second:/'], guidance: null } },
        },
      },
    },
    {
      name: 'a procedure is left out of the table',
      change: (site) => swap(site, PAGE.procedures, 'Hội tự giải thể', 'Tự ý'),
      truth: {
        'binhdinh-snv-2022': {
          'procedure-set': {
            outcome: 'partial',
            credit: 0.9,
            details: { listed: 9, coverage: 0.9, missing: [{ code: '1.003918' }] },
          },
        },
      },
    },
    {
      name: 'the talk was held in July',
      change: (site) => swapAll(site, '19/05/2022', '11/07/2022'),
      truth: {
        'binhdinh-snv-2022': {
          talks: { outcome: 'failed', details: { found: 0 } },
          'cchc-column': {
            outcome: 'partial',
            credit: 0.5,
            details: { ...COLUMN, byMonth: { ...MONTHS, '2022-05': 1, '2022-07': 3 } },
          },
        },
      },
    },
  ],
};
