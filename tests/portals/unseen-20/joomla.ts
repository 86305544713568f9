/** Sở Nội vụ Bình Định on Joomla 3: blog lists with intro texts, a table of documents by Phoca Download, three lists without dates. */

import { scan, slashed, slug, swap, type Site, type UnseenPortal } from '../unseen-8/shape.ts';
import { everywhere } from './change.ts';
import { DOSSIERS, LAW, NEWS, REFORM } from './joomla-posts.ts';
import { cut, dayOf, DAYS, newestFirst, type Post } from './post.ts';
import { PROCEDURES_HOME_AFFAIRS } from './procedures.ts';

const MENU: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  ['/index.php', 'Trang chủ', []],
  [
    '/index.php/gioi-thieu',
    'Giới thiệu',
    [
      ['/index.php/gioi-thieu/chuc-nang-nhiem-vu', 'Chức năng nhiệm vụ'],
      ['/index.php/gioi-thieu/lanh-dao-so', 'Lãnh đạo Sở'],
    ],
  ],
  ['/index.php/tin-tuc-su-kien', 'Tin tức - Sự kiện', []],
  [
    '/index.php/cai-cach-hanh-chinh',
    'Cải cách hành chính',
    [
      ['/index.php/cai-cach-hanh-chinh/tin-cai-cach-hanh-chinh', 'Tin cải cách hành chính'],
      ['/index.php/cai-cach-hanh-chinh/van-ban-chi-dao-dieu-hanh', 'Văn bản chỉ đạo, điều hành'],
      ['/index.php/cai-cach-hanh-chinh/ket-qua-giai-quyet-tthc', 'Kết quả giải quyết TTHC'],
      ['/index.php/cai-cach-hanh-chinh/chi-so', 'Chỉ số CCHC, chỉ số hài lòng'],
      ['/index.php/cai-cach-hanh-chinh/ra-soat-tthc', 'Rà soát TTHC'],
    ],
  ],
  [
    '/index.php/thu-tuc-hanh-chinh',
    'Thủ tục hành chính',
    [
      ['/index.php/thu-tuc-hanh-chinh/cap-tinh', 'TTHC cấp tỉnh'],
      ['/index.php/thu-tuc-hanh-chinh/cap-huyen', 'TTHC cấp huyện'],
      ['https://dichvucong.binhdinh.gov.vn', 'Dịch vụ công trực tuyến'],
      ['/index.php/thu-tuc-hanh-chinh/huong-dan', 'Hướng dẫn nộp hồ sơ qua mạng'],
    ],
  ],
  [
    '/index.php/van-ban',
    'Văn bản',
    [
      ['/index.php/van-ban/quy-che-noi-bo', 'Quy chế nội bộ'],
      ['/index.php/van-ban/pho-bien-phap-luat', 'Phổ biến pháp luật'],
      ['/index.php/van-ban/chuyen-doi-vi-tri-cong-tac', 'Chuyển đổi vị trí công tác'],
    ],
  ],
  ['/index.php/lien-he', 'Liên hệ', []],
];

const link = ([href, label]: readonly [string, string], kind = '') =>
  `<a ${kind}href="${href}"${href.startsWith('http') ? ' target="_blank"' : ''}>${label}</a>`;

const menu = (): string =>
  `<ul class="sp-megamenu-parent hidden-sm hidden-xs">${MENU.map(
    ([href, label, below]) =>
      `<li class="sp-menu-item${below.length > 0 ? ' sp-has-child' : ''}">${link([href, label])}${
        below.length > 0
          ? `<div class="sp-dropdown sp-dropdown-main"><div class="sp-dropdown-inner"><ul class="sp-dropdown-items">${below
              .map((one) => `<li class="sp-menu-item">${link(one)}</li>`)
              .join('')}</ul></div></div>`
          : ''
      }</li>`,
  ).join('')}</ul>`;

const frame = (title: string, main: string, crumbs = ''): string => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn" dir="ltr">
<head><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta charset="utf-8">
<meta name="generator" content="Joomla! - Open Source Content Management">
<title>${title}</title><link href="/templates/shaper_helix3/css/template.css" rel="stylesheet"></head>
<body class="site com-content view-article ltr layout-fluid"><div class="body-innerwrapper">
<section id="sp-top-bar"><div class="container"><div class="sp-contact-info"><i class="fa fa-clock-o"></i> Hôm nay, Thứ ba ngày 20 tháng 12 năm 2022</div></div></section>
<header id="sp-header"><div class="logo"><a href="/"><img class="sp-default-logo" src="/images/banner-snv.png" alt="SỞ NỘI VỤ TỈNH BÌNH ĐỊNH"></a></div>${menu()}</header>
<section id="sp-page-title">${crumbs === '' ? '' : `<ol class="breadcrumb"><li><span>Bạn đang ở đây: &#160;</span></li><li><a href="/index.php" class="pathway">Trang chủ</a></li><li class="active">${crumbs}</li></ol>`}</section>
<section id="sp-main-body"><div class="container"><div class="row"><div id="sp-component" class="col-sm-8 col-md-9"><div class="sp-column"><div id="system-message-container"></div>
${main}
</div></div><div id="sp-right" class="col-sm-4 col-md-3"><div class="sp-column class2">
<div class="sp-module"><h3 class="sp-module-title">Liên kết</h3><div class="sp-module-content"><select onchange="window.open(this.value)"><option value="">-- Chọn liên kết --</option><option value="https://binhdinh.gov.vn">Cổng thông tin điện tử tỉnh</option><option value="https://moha.gov.vn">Bộ Nội vụ</option></select></div></div>
<div class="sp-module"><h3 class="sp-module-title">Thống kê truy cập</h3><div class="sp-module-content"><p>Đang truy cập: 17</p><p>Tổng lượt truy cập: 1.906.442</p></div></div>
</div></div></div></div></section>
<footer id="sp-footer"><div class="container"><p><strong>TRANG THÔNG TIN ĐIỆN TỬ SỞ NỘI VỤ TỈNH BÌNH ĐỊNH</strong><br>Địa chỉ: 86 Trần Hưng Đạo, thành phố Quy Nhơn, tỉnh Bình Định<br>Điện thoại: 0256.3822.914 - Fax: 0256.3828.335 - Email: vpsnv@snv.binhdinh.gov.vn<br>Giấy phép số 12/GP-TTĐT ngày 05/6/2017 của Sở Thông tin và Truyền thông</p></div></footer>
</div></body></html>`;

const printed = (at: string): string =>
  `${DAYS[dayOf(at).getUTCDay()]}, ${at.slice(8, 10)} Tháng ${Number(at.slice(5, 7))} ${at.slice(0, 4)} ${at.slice(11)}`;

const facts = (post: Post, category: string): string =>
  `<dl class="article-info"><dt class="article-info-term"></dt><dd class="createdby"><i class="fa fa-user"></i> <span>Ban Biên tập</span></dd><dd class="category-name"><i class="fa fa-folder-open-o"></i> ${category}</dd>${
    post.at === null ? '' : `<dd class="published"><i class="fa fa-calendar-o"></i> Được đăng: ${printed(post.at)}</dd>`
  }<dd class="hits"><span class="fa fa-eye"></span> Lượt xem: ${(post.id * 7) % 613}</dd></dl>`;

const addressOf = (base: string, post: Post) => `${base}/${post.id}-${slug(post.title)}`;

const blogEntry = (base: string, category: string, post: Post): string =>
  `<div class="items-row row clearfix"><div class="col-sm-12"><article class="item column-1"><div class="entry-header has-post-format"><h2 itemprop="name"><a href="${addressOf(base, post)}" itemprop="url">${post.title}</a></h2>${facts(post, category)}</div>${
    post.picture === undefined ? '' : `<div class="pull-left item-image"><img src="${post.picture}" alt=""></div>`
  }<p>${post.lead}</p><p class="readmore"><a class="btn btn-default" href="${addressOf(base, post)}">Đọc thêm...</a></p></article></div></div>`;

const article = (category: string, post: Post): string =>
  frame(
    post.title,
    `<article class="item item-page"><div class="entry-header has-post-format"><h2>${post.title}</h2>${facts(post, category)}</div><div class="icons"><ul class="actions"><li class="print-icon"><a href="#" onclick="window.print();return false;" rel="nofollow">In</a></li></ul></div><div itemprop="articleBody"><p><strong>${post.lead}</strong></p>${
      post.picture === undefined
        ? ''
        : `<p style="text-align:center"><img src="${post.picture}" alt="" width="640" height="427"></p>`
    }${post.body.map((text) => `<p>${text}</p>`).join('')}</div><ul class="pager pagenav"><li class="previous"><a href="#" rel="prev">Trang trước</a></li></ul></article>`,
    category,
  );

/** The pages of a section and of its posts. */
function section(base: string, name: string, posts: readonly Post[], size = 8): Record<string, string> {
  const pages = cut(newestFirst(posts), size);
  const pager = (at: number): string =>
    pages.length < 2
      ? ''
      : `<div class="pagination-wrapper"><p class="counter"> Trang ${at + 1} / ${pages.length} </p><ul class="pagination">${pages
          .map((_, page) =>
            page === at
              ? `<li class="active"><a>${page + 1}</a></li>`
              : `<li><a class="" href="${base}${page === 0 ? '' : `?start=${page * size}`}" title="${page + 1}">${page + 1}</a></li>`,
          )
          .join('')}</ul></div>`;
  return {
    ...Object.fromEntries(
      pages.map((part, at) => [
        `${base}${at === 0 ? '' : `?start=${at * size}`}`,
        frame(
          name,
          `<div class="blog"><div class="page-header"><h1>${name}</h1></div>${part.map((post) => blogEntry(base, name, post)).join('')}${pager(at)}</div>`,
          name,
        ),
      ]),
    ),
    ...Object.fromEntries(posts.map((post) => [addressOf(base, post), article(name, post)])),
  };
}

const standing = (title: string, main: string) =>
  frame(
    title,
    `<article class="item item-page"><div class="page-header"><h1>${title}</h1></div><div itemprop="articleBody">${main}</div></article>`,
    title,
  );

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table class="table table-bordered"><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const C = '/index.php/cai-cach-hanh-chinh';
const P = '/index.php/thu-tuc-hanh-chinh';

/** Number, date, what it is about. */
const DIRECTIVES: readonly (readonly [string, string, string])[] = [
  ['6208/UBND-TH', '2022-10-25', 'V/v khắc phục các tiêu chí cải cách hành chính còn đạt điểm thấp'],
  ['4467/UBND-KSTT', '2022-08-04', 'V/v chấn chỉnh việc hẹn lại hồ sơ thủ tục hành chính nhiều lần'],
  ['131/KH-UBND', '2022-05-18', 'Kế hoạch kiểm tra công tác cải cách hành chính năm 2022 trên địa bàn tỉnh'],
  ['1022/BNV-CCHC', '2022-03-24', 'V/v hướng dẫn báo cáo công tác cải cách hành chính định kỳ'],
  ['09/CT-UBND', '2022-01-20', 'Chỉ thị về tăng cường kỷ luật, kỷ cương trong thực hiện cải cách hành chính'],
  [
    '3809/QĐ-UBND',
    '2021-09-14',
    'Quyết định ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Bình Định giai đoạn 2021 - 2025',
  ],
];
const fileOf = (number: string) => `/images/vanban/${slug(number)}.pdf`;

const LISTED = PROCEDURES_HOME_AFFAIRS.filter(({ code }) => code !== '1.003822');

function procedurePages(): Record<string, string> {
  const rows = [
    ...LISTED,
    // abolished by the decision of August
    {
      code: '2.000422',
      name: 'Thủ tục tặng Cờ thi đua của Bộ, ban, ngành, đoàn thể Trung ương',
      field: 'Thi đua - Khen thưởng',
    },
    { code: '1.010196', name: 'Thủ tục cấp, cấp lại Chứng chỉ hành nghề lưu trữ', field: 'Văn thư và Lưu trữ' },
  ];
  const row = ({ code, name, field }: (typeof rows)[number], at: number): readonly string[] => [
    String(at + 1),
    `${code}.000.00.00.H08`,
    name,
    field,
    at % 3 === 0 ? '4' : '3',
  ];
  const HEAD = ['TT', 'Mã số TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Mức độ DVC'];
  const page = (at: number): string =>
    standing(
      'Thủ tục hành chính cấp tỉnh',
      `<p>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Nội vụ tỉnh Bình Định.</p>${table(
        HEAD,
        rows.map(row).slice(at * 10, at * 10 + 10),
      )}<div class="pagination"><p class="counter">Trang ${at + 1} / 2</p><ul><li>${at === 0 ? '1' : `<a href="${P}/cap-tinh">1</a>`}</li><li>${at === 1 ? '2' : `<a href="${P}/cap-tinh?start=10">2</a>`}</li></ul></div>`,
    );
  return {
    [P]: standing(
      'Thủ tục hành chính',
      `<ul><li><a href="${P}/cap-tinh">TTHC cấp tỉnh</a></li><li><a href="${P}/cap-huyen">TTHC cấp huyện</a></li></ul>`,
    ),
    [`${P}/cap-tinh`]: page(0),
    [`${P}/cap-tinh?start=10`]: page(1),
    [`${P}/cap-huyen`]: standing(
      'Thủ tục hành chính cấp huyện',
      `<p>Danh mục thủ tục hành chính lĩnh vực Nội vụ thuộc thẩm quyền giải quyết của UBND cấp huyện.</p>${table(HEAD, [
        [
          '1',
          '1.003841.000.00.00.H08',
          'Thủ tục công nhận ban vận động thành lập hội cấp huyện',
          'Tổ chức phi chính phủ',
          '3',
        ],
        [
          '2',
          '2.000414.000.00.00.H08',
          'Thủ tục tặng Giấy khen của Chủ tịch UBND cấp huyện về thành tích thực hiện nhiệm vụ chính trị',
          'Thi đua - Khen thưởng',
          '3',
        ],
      ])}`,
    ),
  };
}

function build(): Site {
  const latest = newestFirst([...REFORM.slice(0, 3), ...NEWS.slice(0, 3)]);
  const address = (post: Post) =>
    addressOf(REFORM.includes(post) ? `${C}/tin-cai-cach-hanh-chinh` : '/index.php/tin-tuc-su-kien', post);
  const home = frame(
    'Trang chủ - Sở Nội vụ tỉnh Bình Định',
    `<div class="sp-module latestnews"><h3 class="sp-module-title">Tin mới</h3><div class="latestnews">${latest
      .map(
        (post) =>
          `<div itemscope itemtype="http://schema.org/Article"><a href="${address(post)}" itemprop="url"><span itemprop="name">${post.title}</span></a><small>${printed(post.at ?? '').slice(0, -6)}</small></div>`,
      )
      .join('')}</div></div>`,
  );
  return {
    answers: {
      '/': home,
      '/index.php': home,
      '/index.php/gioi-thieu': standing(
        'Giới thiệu',
        '<ul><li><a href="/index.php/gioi-thieu/chuc-nang-nhiem-vu">Chức năng nhiệm vụ</a></li><li><a href="/index.php/gioi-thieu/lanh-dao-so">Lãnh đạo Sở</a></li></ul>',
      ),
      '/index.php/gioi-thieu/chuc-nang-nhiem-vu': standing(
        'Chức năng nhiệm vụ',
        '<p>Sở Nội vụ là cơ quan chuyên môn thuộc UBND tỉnh, tham mưu, giúp UBND tỉnh quản lý nhà nước về tổ chức bộ máy, biên chế, chính quyền địa phương, cán bộ, công chức, viên chức, hội, văn thư, lưu trữ, tôn giáo, thanh niên, thi đua, khen thưởng và cải cách hành chính.</p>',
      ),
      '/index.php/gioi-thieu/lanh-dao-so': standing(
        'Lãnh đạo Sở',
        table(
          ['Chức vụ', 'Điện thoại'],
          [
            ['Giám đốc', '0256.3822.101'],
            ['Phó Giám đốc', '0256.3822.102'],
          ],
        ),
      ),
      ...section('/index.php/tin-tuc-su-kien', 'Tin tức - Sự kiện', NEWS),
      [C]: standing(
        'Cải cách hành chính',
        `<ul class="categories-list">${MENU[3]?.[2].map((one) => `<li>${link(one)}</li>`).join('') ?? ''}</ul>`,
      ),
      ...section(`${C}/tin-cai-cach-hanh-chinh`, 'Tin cải cách hành chính', REFORM),
      [`${C}/van-ban-chi-dao-dieu-hanh`]: standing(
        'Văn bản chỉ đạo, điều hành cải cách hành chính',
        table(
          ['Số/Ký hiệu', 'Ngày ban hành', 'Trích yếu', 'Tải về'],
          DIRECTIVES.map(([number, date, about]) => [
            number,
            slashed(date),
            about,
            `<a href="${fileOf(number)}"><img src="/images/pdf.gif" alt="pdf"></a>`,
          ]),
        ),
      ),
      ...section(`${C}/ket-qua-giai-quyet-tthc`, 'Kết quả giải quyết TTHC', DOSSIERS),
      [`${C}/chi-so`]: standing(
        'Chỉ số CCHC, chỉ số hài lòng của tỉnh Bình Định',
        `<p>Kết quả xếp hạng của tỉnh qua các năm do Bộ Nội vụ công bố:</p>${table(
          ['Năm', 'Chỉ số cải cách hành chính (PAR INDEX)', 'Xếp hạng', 'Chỉ số hài lòng (SIPAS)', 'Xếp hạng'],
          [
            ['2019', '81,23', '28', '82,16', '40'],
            ['2020', '83,68', '21', '84,76', '35'],
          ],
        )}`,
      ),
      [`${C}/ra-soat-tthc`]: standing(
        'Danh mục thủ tục hành chính được rà soát, đánh giá năm 2022',
        `<p>Ban hành kèm theo Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2022 của Sở Nội vụ. Các phòng được phân công gửi biểu mẫu đánh giá về Văn phòng Sở trước ngày làm việc cuối cùng của tháng tám.</p>${table(
          ['TT', 'Tên thủ tục', 'Phòng thực hiện', 'Nội dung xem xét'],
          [
            ['1', 'Thành lập hội cấp tỉnh', 'Phòng Tổ chức', 'Giảm một thành phần hồ sơ trùng lặp'],
            ['2', 'Phê duyệt điều lệ hội', 'Phòng Tổ chức', 'Rút ngắn năm ngày làm việc'],
            [
              '3',
              'Tặng thưởng Bằng khen của Chủ tịch UBND tỉnh',
              'Ban Thi đua - Khen thưởng',
              'Thay bản giấy bằng bản điện tử',
            ],
          ],
        )}`,
      ),
      ...procedurePages(),
      [`${P}/huong-dan`]: standing(
        'Hướng dẫn nộp hồ sơ qua mạng',
        '<p>Để nộp hồ sơ dịch vụ công trực tuyến mức độ 3, mức độ 4 của Sở Nội vụ, tổ chức, cá nhân làm theo các bước sau.</p><p>Bước 1: Truy cập Cổng dịch vụ công của tỉnh, đăng ký tài khoản bằng số căn cước và số điện thoại chính chủ.</p><p>Bước 2: Chọn cơ quan Sở Nội vụ, chọn thủ tục cần làm. Thủ tục mức độ 3 nhận hồ sơ qua mạng, người nộp đến nhận kết quả và trả phí tại quầy; thủ tục mức độ 4 cho phép trả phí qua mạng và nhận kết quả tại nhà.</p><p>Bước 3: Đính kèm bản chụp giấy tờ, bấm gửi và lưu mã hồ sơ để theo dõi.</p>',
      ),
      '/index.php/van-ban': standing(
        'Văn bản',
        table(
          ['Số/Ký hiệu', 'Ngày ban hành', 'Trích yếu'],
          [
            [
              '2405/KH-SNV',
              '24/11/2021',
              '<a href="/index.php/van-ban/ke-hoach-boi-duong">Kế hoạch bồi dưỡng công chức năm 2022</a>',
            ],
            [
              '76/NQ-CP',
              '15/07/2021',
              '<a href="/index.php/van-ban/nghi-quyet-76">Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030</a>',
            ],
          ],
        ),
      ),
      '/index.php/van-ban/ke-hoach-boi-duong': standing(
        'Kế hoạch bồi dưỡng công chức năm 2022',
        '<p>Số/Ký hiệu: 2405/KH-SNV</p><p>Ngày ban hành: 24/11/2021</p><p>Cơ quan ban hành: Sở Nội vụ</p><p>Năm 2022 mở mười hai lớp bồi dưỡng ngạch chuyên viên và chuyên viên chính.</p>',
      ),
      '/index.php/van-ban/nghi-quyet-76': standing(
        'Nghị quyết 76/NQ-CP ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
        '<p>Số/Ký hiệu: 76/NQ-CP</p><p>Ngày ban hành: 15/07/2021</p><p>Cơ quan ban hành: Chính phủ</p><p>Tệp đính kèm: <a href="/images/vanban/nq76.pdf">nq76.pdf</a></p>',
      ),
      '/index.php/van-ban/quy-che-noi-bo': standing(
        'Quy chế nội bộ',
        table(
          ['TT', 'Tên quy chế', 'Tệp'],
          [
            ['1', 'Quy chế làm việc của Sở Nội vụ', '<a href="/images/vanban/qclv.pdf">Tải về</a>'],
            ['2', 'Quy chế chi tiêu nội bộ', '<a href="/images/vanban/ctnb.pdf">Tải về</a>'],
          ],
        ),
      ),
      ...section('/index.php/van-ban/pho-bien-phap-luat', 'Phổ biến pháp luật', LAW),
      '/index.php/van-ban/chuyen-doi-vi-tri-cong-tac': standing(
        'Danh mục vị trí công tác định kỳ chuyển đổi và thời hạn chuyển đổi',
        '<p>Nội dung đang được cập nhật.</p>',
      ),
      '/index.php/lien-he': standing(
        'Liên hệ',
        '<p>Sở Nội vụ tỉnh Bình Định, 86 Trần Hưng Đạo, thành phố Quy Nhơn.</p><form action="#" method="post"><label>Họ tên</label><input name="n"><label>Nội dung</label><textarea name="c"></textarea><button>Gửi</button></form>',
      ),
      ...Object.fromEntries(DIRECTIVES.map(([number]) => [fileOf(number), scan()])),
      '/images/vanban/nq76.pdf': scan(),
      '/images/vanban/qclv.pdf': scan(),
      '/images/vanban/ctnb.pdf': scan(),
    },
    procedures: `﻿DANH MỤC THỦ TỤC HÀNH CHÍNH SỞ NỘI VỤ;;;;\nMã TTHC;Tên thủ tục;Lĩnh vực;Quyết định công bố;Tình trạng\n${[
      ...PROCEDURES_HOME_AFFAIRS.map(
        ({ code, name, field }) => `${code}.000.00.00.H08;"${name}";${field};1130/QĐ-UBND;Còn hiệu lực`,
      ),
      '2.000422.000.00.00.H08;Thủ tục tặng Cờ thi đua của Bộ, ban, ngành, đoàn thể Trung ương;Thi đua - Khen thưởng;2745/QĐ-UBND;Bị bãi bỏ',
    ].join('\n')}\n`,
  };
}

const news = '/index.php/tin-tuc-su-kien';
const at = (base: string, posts: readonly Post[], id: number): string => {
  const post = posts.find((one) => one.id === id);
  if (post === undefined) throw new Error(`no post ${id}`);
  return addressOf(base, post);
};
const reform = (id: number) => ({ url: at(`${C}/tin-cai-cach-hanh-chinh`, REFORM, id) });
const ordinary = (id: number) => ({ url: at(news, NEWS, id) });
const dossier = (id: number) => at(`${C}/ket-qua-giai-quyet-tthc`, DOSSIERS, id);

export const JOOMLA: UnseenPortal = {
  name: 'Sở Nội vụ Bình Định, Joomla, tháng 12/2022',
  plan: 'binhdinh-snv-2022',
  asOf: '2022-12-20',
  build,
  truth: {
    'programme-documents': {
      outcome: 'partial',
      credit: 0.8,
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'published' },
          { number: '3809/KH-UBND', state: 'published' },
          { number: '116/KH-UBND', state: 'cited' },
          { number: '2405/KH-SNV', state: 'missing' },
          { number: '05-NQ/TU', state: 'cited' },
        ],
      },
    },
    directives: {
      outcome: 'passed',
      details: {
        url: `${C}/van-ban-chi-dao-dieu-hanh`,
        linkedFromHome: true,
        newest: '2022-10-25',
        ageDays: 56,
        inPeriod: 5,
        byMonth: { '2022-01': 1, '2022-03': 1, '2022-05': 1, '2022-08': 1, '2022-10': 1 },
        undated: 0,
      },
    },
    'procedure-set': {
      outcome: 'partial',
      credit: 13 / 14 - 0.1,
      details: {
        reference: 14,
        listed: 13,
        coverage: 13 / 14,
        missing: [{ code: '1.003822' }],
        abolishedListed: [{ code: '2.000422', url: `${P}/cap-tinh?start=10` }],
        unknown: [{ code: '1.010196', url: `${P}/cap-tinh?start=10` }],
        duplicates: [],
      },
    },
    'dossier-results': {
      outcome: 'partial',
      credit: 2 / 3,
      details: {
        periods: [
          { period: '2022-Q1', state: 'published', url: dossier(1027) },
          { period: '2022-Q2', state: 'missing' },
          { period: '2022-Q3', state: 'published', url: dossier(1158) },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
    'review-list': { outcome: 'passed', details: { url: `${C}/ra-soat-tthc`, attachments: 0 } },
    initiatives: { outcome: 'passed', details: { found: 2, articles: [reform(1015), reform(1077)] } },
    talks: { outcome: 'passed', details: { found: 1, articles: [reform(1061)] } },
    'cchc-column': {
      outcome: 'partial',
      credit: 0.5,
      details: {
        url: `${C}/tin-cai-cach-hanh-chinh`,
        linkedFromHome: true,
        newest: '2022-12-06',
        ageDays: 14,
        inPeriod: 13,
        byMonth: {
          '2022-01': 1,
          '2022-02': 1,
          '2022-03': 2,
          '2022-04': 1,
          '2022-05': 2,
          '2022-06': 1,
          '2022-08': 1,
          '2022-09': 1,
          '2022-10': 1,
          '2022-11': 1,
          '2022-12': 1,
        },
        undated: 0,
      },
    },
    indices: {
      outcome: 'partial',
      credit: 0.75,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.53, rank: 14, url: reform(1069).url },
          { index: 'SIPAS', state: 'stale', year: 2020, value: 84.76, rank: 35, url: `${C}/chi-so` },
        ],
      },
    },
    'digital-government': { outcome: 'passed', details: { found: 2, articles: [ordinary(1160), ordinary(1031)] } },
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.binhdinh.gov.vn/'], guidance: `${P}/huong-dan` },
    },
    conduct: { outcome: 'failed', details: { found: 0 } },
    'rotation-list': {
      outcome: 'partial',
      credit: 0.5,
      details: { url: '/index.php/van-ban/chuyen-doi-vi-tri-cong-tac' },
    },
    'anti-corruption': { outcome: 'cantTell' },
  },
  variants: [
    {
      name: 'a post of May turns out to be of July',
      change: (site) => everywhere(site, 'Thứ năm, 26 Tháng 5 2022', 'Thứ ba, 26 Tháng 7 2022'),
      truth: {
        'cchc-column': {
          outcome: 'passed',
          credit: 1,
          details: {
            newest: '2022-12-06',
            inPeriod: 13,
            byMonth: {
              '2022-01': 1,
              '2022-02': 1,
              '2022-03': 2,
              '2022-04': 1,
              '2022-05': 1,
              '2022-06': 1,
              '2022-07': 1,
              '2022-08': 1,
              '2022-09': 1,
              '2022-10': 1,
              '2022-11': 1,
              '2022-12': 1,
            },
          },
        },
      },
    },
    {
      name: 'the plan of the department bears the day that the plan gives',
      change: (site) => everywhere(site, '24/11/2021', '24/12/2021'),
      truth: {
        'programme-documents': {
          outcome: 'passed',
          credit: 1,
          details: {
            documents: [
              { number: '76/NQ-CP', state: 'published' },
              { number: '3809/KH-UBND', state: 'published' },
              { number: '116/KH-UBND', state: 'cited' },
              { number: '2405/KH-SNV', state: 'published' },
              { number: '05-NQ/TU', state: 'cited' },
            ],
          },
        },
      },
    },
    {
      name: 'the report of six months gives the second quarter’s figures',
      change: (site) =>
        swap(
          site,
          dossier(1091),
          'Sở đã gửi thư xin lỗi',
          'Riêng quý II năm 2022, Sở tiếp nhận 387 hồ sơ, đã giải quyết 386 hồ sơ. Sở đã gửi thư xin lỗi',
        ),
      truth: {
        'dossier-results': {
          outcome: 'passed',
          credit: 1,
          details: {
            periods: [
              { period: '2022-Q1', state: 'published' },
              { period: '2022-Q2', state: 'published', url: dossier(1091) },
              { period: '2022-Q3', state: 'published' },
              { period: '2022-Q4', state: 'not-due' },
            ],
          },
        },
      },
    },
    {
      name: 'the abolished procedure is gone from the list',
      change: (site) =>
        swap(
          site,
          `${P}/cap-tinh?start=10`,
          '<td>2.000422.000.00.00.H08</td><td>Thủ tục tặng Cờ thi đua của Bộ, ban, ngành, đoàn thể Trung ương</td>',
          '<td></td><td></td>',
        ),
      truth: {
        'procedure-set': {
          outcome: 'partial',
          credit: 13 / 14,
          details: { reference: 14, listed: 13, abolishedListed: [], missing: [{ code: '1.003822' }] },
        },
      },
    },
    {
      name: 'the list of posts to be rotated is a scan behind a link',
      change: (site) =>
        swap(
          site,
          '/index.php/van-ban/chuyen-doi-vi-tri-cong-tac',
          'Nội dung đang được cập nhật.',
          'Danh mục kèm theo: <a href="/images/vanban/qclv.pdf">Tải về</a>',
        ),
      truth: { 'rotation-list': { outcome: 'passed', credit: 1, details: { attachments: 1 } } },
    },
  ],
};
