/**
 * A science department on WordPress with Elementor: menus drawn twice, dates in words, decomposed letters, banners with
 * a new number at each draw, a list of procedures in a PDF, files behind buttons, a language link that recurses.
 */

import type { Answer } from '../../../../demo/serve-portal.ts';
import { pdf } from '../../../support/attachments.ts';
import {
  about,
  file,
  pages,
  PDF,
  reference,
  slug,
  swap,
  swapAll,
  type Row,
  type Site,
  type WholePortal,
} from '../shape.ts';
import { POSTS, type Category, type Post } from './elementor-posts.ts';

const NAMES: Record<Category, string> = {
  'tin-tuc': 'Tin tức',
  'cai-cach-hanh-chinh': 'Cải cách hành chính',
  'cai-cach-tthc': 'Cải cách TTHC',
  'giai-quyet-ho-so': 'Tình hình giải quyết hồ sơ',
  'cong-khai-ngan-sach': 'Công khai ngân sách',
  'chuyen-doi-so': 'Chuyển đổi số',
};
const MONTHS = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];
const words = (date: string) => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} Tháng ${MONTHS[(month ?? 1) - 1]}, ${year}`;
};
const listUrl = (category: Category, page = 1) =>
  `/chuyen-muc/${category === 'cai-cach-tthc' ? 'hanh-chinh-cong/' : ''}${category}/${page === 1 ? '' : `page/${page}/`}`;
const postUrl = (post: Post) => `/${slug(post.title)}/`;
const upload = (name: string) => `/wp-content/uploads/2024/${name}`;

const MENU: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'Giới thiệu',
    '#',
    [
      ['Cơ cấu tổ chức', '/co-cau-to-chuc/'],
      ['Chức năng – nhiệm vụ', '/chuc-nang-nhiem-vu/'],
      ['Đơn vị trực thuộc', '#'],
      ['Lịch công tác', '#'],
    ],
  ],
  [
    'Tin tức',
    listUrl('tin-tuc'),
    [
      ['Hoạt động ngành', listUrl('tin-tuc')],
      ['Chuyển đổi số', listUrl('chuyen-doi-so')],
      ['Sở hữu trí tuệ', '#'],
      ['Đo lường', '#'],
      ['An toàn bức xạ', '#'],
    ],
  ],
  [
    'Cải cách hành chính',
    listUrl('cai-cach-hanh-chinh'),
    [
      ['Tin CCHC', listUrl('cai-cach-hanh-chinh')],
      ['Cải cách tư pháp', '#'],
    ],
  ],
  [
    'Hành chính công',
    '/chuyen-muc/hanh-chinh-cong/',
    [
      ['Danh mục TTHC', '/danh-muc-tthc/'],
      ['Quy trình nội bộ', '/quy-trinh-noi-bo/'],
      ['ISO 9001:2015', '/iso/'],
      ['Tình hình giải quyết hồ sơ', listUrl('giai-quyet-ho-so')],
      ['Hướng dẫn dịch vụ công toàn trình, một phần', '/huong-dan-dvc/'],
    ],
  ],
  [
    'Văn bản',
    '/van-ban/',
    [
      ['Văn bản pháp luật, chỉ đạo', '/van-ban/'],
      ['Góp ý dự thảo', '#'],
    ],
  ],
  [
    'Công khai',
    '#',
    [
      ['Công khai ngân sách', listUrl('cong-khai-ngan-sach')],
      ['Tiếp công dân', '/tiep-cong-dan/'],
      ['Mua sắm', '#'],
    ],
  ],
  [
    'Đề tài',
    '#',
    [
      ['Cấp tỉnh', '#'],
      ['Cấp cơ sở', '#'],
      ['Tuyển chọn', '#'],
      ['Kết quả', '#'],
    ],
  ],
  ['Liên hệ', '/lien-he/', []],
];

function nav(mode: string): string {
  return `<nav class="elementor-nav-menu--${mode} elementor-nav-menu__container"><ul class="elementor-nav-menu">${MENU.map(
    ([name, href, below]) =>
      `<li class="menu-item menu-item-has-children"><a href="${href}" class="elementor-item">${name}</a>${below.length > 0 ? `<ul class="sub-menu elementor-nav-menu--dropdown">${below.map(([text, to]) => `<li class="menu-item"><a href="${to}" class="elementor-sub-item">${text}</a></li>`).join('')}</ul>` : ''}</li>`,
  ).join('')}</ul></nav>`;
}

const section = (inner: string) =>
  `<section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column elementor-col-100"><div class="elementor-widget-wrap">${inner}</div></div></div></section>`;

/** Drawn anew at each request: its banners bear another number. */
function frame(title: string, main: string, kind = 'page'): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><title>${title} – Sở Khoa học và Công nghệ tỉnh Hưng Yên</title><meta name="generator" content="WordPress 6.4.3"><meta name="generator" content="Elementor 3.19"></head>
<body class="wp-singular ${kind} elementor-default elementor-kit-7"><div data-elementor-type="header" class="elementor elementor-location-header">${section(`<div class="elementor-widget elementor-widget-image"><a href="/"><img src="/wp-content/uploads/logo.png" alt=""></a></div><div class="elementor-widget-text-editor">Thứ Năm, 05/12/2024</div><a href="en/"><img src="/wp-content/flags/en.png" alt="English"></a><div class="elementor-widget elementor-widget-nav-menu">${nav('main')}<div class="elementor-menu-toggle" role="button" aria-label="Menu Toggle"></div>${nav('dropdown')}</div>`)}</div>
<div data-elementor-type="wp-page" class="elementor">${main}</div>
<div data-elementor-type="footer" class="elementor elementor-location-footer">${section(`<a href="/?banner=@draw@"><img src="/wp-content/uploads/bn1.jpg" alt=""></a><p>SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH HƯNG YÊN</p><p>Địa chỉ: Số 01 đường Hoàng Hoa Thám, phường Hiến Nam, thành phố Hưng Yên. ĐT: 0221.3863.456</p><div class="elementor-social-icons-wrapper"><a class="elementor-icon elementor-social-icon elementor-social-icon-facebook" href="https://www.facebook.com/sokhcnhungyen" target="_blank"><span class="elementor-screen-only">Facebook</span><i class="fab fa-facebook"></i></a></div><a href="https://zalo.me/2875410298374651"><img src="/wp-content/uploads/zalo.png" alt=""></a><p>Copyright © 2024. Ver 16/72/2020</p>`)}</div>
<div data-elementor-type="popup" class="elementor elementor-location-popup" style="display:none">${section('<p>Chào mừng kỷ niệm 80 năm Quốc khánh 2/9/2025</p>')}</div></body></html>`;
}

const widget = (title: string, inner: string) =>
  section(
    `<div class="elementor-widget elementor-widget-theme-post-title"><h1 class="elementor-heading-title">${title}</h1></div><div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${inner}</div></div>`,
  );
const standing = (title: string, inner: string) => frame(title, widget(title, inner));

const card = (post: Post) =>
  `<article class="elementor-post elementor-grid-item post type-post${post.sticky === true ? ' sticky' : ''} category-${post.category}"><a class="elementor-post__thumbnail__link" href="${postUrl(post)}"><div class="elementor-post__thumbnail"><img src="/wp-content/uploads/${post.picture === true ? slug(post.title).slice(0, 12) : 'mac-dinh'}.jpg" alt=""></div></a><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="${postUrl(post)}">${post.title}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">${words(post.date)}</span><span class="elementor-post-avatar">Không có phản hồi</span></div><div class="elementor-post__excerpt"><p>${post.lead}</p></div><a class="elementor-post__read-more" href="${postUrl(post)}">Đọc thêm »</a></div></article>`;

function article(post: Post, own: readonly Post[]): string {
  const others = own.filter((other) => other !== post).slice(0, 3);
  return frame(
    post.title,
    `${section(`<h1 class="elementor-heading-title">${post.title}</h1><div class="elementor-widget-post-info"><ul class="elementor-inline-items"><li class="elementor-icon-list-item"><span class="elementor-post-info__item--type-date">${words(post.date)}</span></li><li>8:${10 + (post.title.length % 49)} sáng</li></ul></div>`)}${section(
      `<div class="elementor-widget elementor-widget-theme-post-content"><p><strong>${post.lead}</strong></p>${post.picture === true ? `<figure class="wp-block-image size-large"><img src="/wp-content/uploads/${slug(post.title).slice(0, 12)}-1024x683.jpg" alt=""></figure>` : ''}<p>${'Các đại biểu tham dự đánh giá cao công tác chuẩn bị và mong muốn hoạt động được duy trì trong những năm tới.'.normalize('NFD')}</p>${post.more ?? ''}${post.file === undefined ? '' : `<div class="wp-block-file"><a href="${upload(post.file[0])}">${post.file[1]}</a><a href="${upload(post.file[0])}" class="wp-block-file__button" download>Tải về</a></div>`}</div>`,
    )}${section(`<div class="elementor-share-btn"><a href="https://www.facebook.com/sharer.php?u=x">Chia sẻ</a></div><h4>Bài viết liên quan</h4>${others.map((other) => `<div class="jeg_post"><a href="${postUrl(other)}">${other.title}</a><span>${words(other.date)}</span></div>`).join('')}`)}${section('<h3 class="comment-reply-title">Để lại một bình luận</h3><form class="comment-form"><textarea name="comment"></textarea><input type="submit" value="Gửi bình luận"></form>')}`,
    'single single-post',
  );
}

const OWN: readonly Row[] = [
  ['1.001786.000.00.00.H31', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ'],
  [
    '1.001747.000.00.00.H31',
    'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
  ],
  ['2.001209.000.00.00.H31', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận hợp chuẩn'],
  ['2.001268.000.00.00.H31', 'Đăng ký công bố hợp quy đối với sản phẩm, hàng hóa sản xuất trong nước'],
  [
    '2.002379.000.00.00.H31',
    'Cấp giấy phép tiến hành công việc bức xạ - sử dụng thiết bị X-quang chẩn đoán trong y tế',
  ],
  ['2.002381.000.00.00.H31', 'Cấp chứng chỉ nhân viên bức xạ'],
  ['1.011814.000.00.00.H31', 'Xác nhận hàng hóa sử dụng trực tiếp cho phát triển hoạt động ươm tạo công nghệ'],
];
const LACKING: Row = [
  '1.011818.000.00.00.H31',
  'Đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ cấp tỉnh sử dụng ngân sách nhà nước',
];

const DOCUMENTS: readonly (readonly [number: string, date: string, title: string, file: string | null])[] = [
  ['2231/UBND-KGVX', '2024-10-18', 'V/v tăng cường công tác cải cách hành chính', null],
  ['845/SKHCN-VP', '2024-09-05', 'V/v chấp hành quy chế làm việc', null],
  ['57/KH-SKHCN', '2024-03-08', 'Kế hoạch kiểm tra nội bộ', null],
  ['193/KH-UBND', '2023-12-26', 'Kế hoạch cải cách hành chính tỉnh Hưng Yên năm 2024', '193-KH-UBND.pdf'],
  ['01/2023/QĐ-UBND', '2023-01-11', 'Quyết định quy định về công tác thi đua', null],
  ['28-CT/TU', '2022-08-10', 'Chỉ thị về nâng cao hiệu quả công tác cải cách hành chính', '28-CT-TU.pdf'],
  ['184/KH-UBND', '2021-12-07', 'Kế hoạch cải cách hành chính giai đoạn 2021 - 2025', null],
  ['76/NQ-CP', '2021-07-15', 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước', null],
  ['22/2020/QĐ-UBND', '2020-08-12', 'Quyết định về cơ chế một cửa', null],
];
const dotted = (date: string) => date.split('-').toReversed().map(Number).join('.');

async function build(): Promise<Site> {
  const answers: Record<string, Answer> = {};
  for (const category of Object.keys(NAMES) as Category[]) {
    const own = POSTS.filter((post) => post.category === category).toSorted(
      (a, b) => Number(b.sticky === true) - Number(a.sticky === true) || b.date.localeCompare(a.date),
    );
    for (const post of own) answers[postUrl(post)] = article(post, own);
    const sheets = pages(own, 5);
    for (const [n, sheet] of sheets.entries())
      answers[listUrl(category, n + 1)] = frame(
        NAMES[category],
        section(
          `<h1 class="elementor-heading-title">Chuyên mục: ${NAMES[category]}</h1><div class="elementor-widget elementor-widget-archive-posts"><div class="elementor-posts-container elementor-posts elementor-grid">${sheet.map(card).join('')}</div>${
            sheets.length > 1
              ? `<nav class="elementor-pagination" aria-label="Pagination">${sheets.map((_, m) => (m === n ? `<span aria-current="page" class="page-numbers current"><span class="elementor-screen-only">Page</span>${m + 1}</span>` : `<a class="page-numbers" href="${listUrl(category, m + 1)}"><span class="elementor-screen-only">Page</span>${m + 1}</a>`)).join(' ')}</nav>`
              : ''
          }</div>`,
        ),
        'archive category',
      );
    for (const post of own)
      if (post.file !== undefined)
        answers[upload(post.file[0])] = file(
          await pdf([
            [
              'SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH HƯNG YÊN',
              { bold: post.title.toUpperCase() },
              'Căn cứ các quy định hiện hành, Sở thông báo nội dung như trên để các đơn vị biết, thực hiện.',
            ],
          ]),
          PDF,
        );
  }
  const newest = POSTS.filter(({ category }) => category === 'tin-tuc')
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, 4);
  answers['/'] = frame(
    'Trang chủ',
    `${section(`<h2 class="elementor-heading-title">Tin nổi bật</h2>${newest.map(card).join('')}`)}${section(`<a href="@second@/"><img src="/wp-content/uploads/dvc.png" alt=""></a><a href="${listUrl('cai-cach-hanh-chinh')}"><img src="/wp-content/uploads/cchc.png" alt=""></a>`)}`,
    'home',
  );
  answers['/en/'] = frame('English', section('<p>This version is being updated.</p>'));
  answers['/chuyen-muc/hanh-chinh-cong/'] = frame(
    'Hành chính công',
    section(
      `<h1 class="elementor-heading-title">Hành chính công</h1><ul class="elementor-icon-list-items"><li><a href="/danh-muc-tthc/">Danh mục TTHC</a></li><li><a href="${listUrl('cai-cach-tthc')}">Cải cách TTHC</a></li><li><a href="${listUrl('giai-quyet-ho-so')}">Tình hình giải quyết hồ sơ</a></li></ul>`,
    ),
  );
  answers['/co-cau-to-chuc/'] = standing(
    'Cơ cấu tổ chức',
    '<p>Giám đốc, 03 Phó Giám đốc; Văn phòng, Thanh tra và 05 phòng chuyên môn.</p>',
  );
  answers['/chuc-nang-nhiem-vu/'] = standing(
    'Chức năng – nhiệm vụ',
    '<p>Sở tham mưu quản lý nhà nước về khoa học và công nghệ.</p>',
  );
  answers['/danh-muc-tthc/'] = standing(
    'Danh mục TTHC',
    `<p>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở (cập nhật tháng 11/2024)</p><a class="elementor-button" href="${upload('Danh-muc-TTHC-So-KHCN.pdf')}"><span class="elementor-button-text">Xem danh mục</span></a>`,
  );
  answers[upload('Danh-muc-TTHC-So-KHCN.pdf')] = file(
    await pdf([
      [
        { bold: 'DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA SỞ KHOA HỌC VÀ CÔNG NGHỆ' },
        {
          table: [
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
            ...OWN.map(([code, name], n) => [String(n + 1), code, name]),
          ],
          widths: [36, 150, 290],
        },
      ],
    ]),
    PDF,
  );
  answers['/quy-trinh-noi-bo/'] = standing(
    'Quy trình nội bộ',
    `<p>Quy trình nội bộ giải quyết TTHC của Sở:</p><div class="wp-block-file"><a href="${upload('quy-trinh-noi-bo.rar')}">quy-trinh-noi-bo.rar</a></div>`,
  );
  answers[upload('quy-trinh-noi-bo.rar')] = file(new TextEncoder().encode('Rar!'), 'application/vnd.rar');
  answers['/iso/'] = standing(
    'ISO 9001:2015',
    '<figure class="wp-block-image size-full"><img src="/wp-content/uploads/giay-chung-nhan-iso.jpg" alt="" width="900" height="1200"></figure>',
  );
  answers['/huong-dan-dvc/'] = standing(
    'Hướng dẫn dịch vụ công toàn trình, một phần',
    '<p>Dịch vụ công trực tuyến toàn trình: toàn bộ các bước thực hiện trên mạng. Dịch vụ công trực tuyến một phần: có bước phải làm trực tiếp.</p><ol><li>Đăng nhập Cổng dịch vụ công của tỉnh bằng VNeID.</li><li>Chọn thủ tục, điền biểu mẫu điện tử.</li><li>Đính kèm giấy tờ, nộp hồ sơ và theo dõi.</li></ol>',
  );
  answers['/van-ban/'] = standing(
    'Văn bản pháp luật, chỉ đạo',
    `<form class="tablepress-filter"><input placeholder="Tìm kiếm"></form><table class="tablepress"><thead><tr><th>Số hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr></thead><tbody>${DOCUMENTS.map(([number, date, title, name]) => `<tr><td>${number}</td><td>${dotted(date)}</td><td>${name === null ? title : `<a href="${upload(name)}">${title}</a>`}</td></tr>`).join('')}</tbody></table>`,
  );
  for (const [number, date, title, name] of DOCUMENTS)
    if (name !== null)
      answers[upload(name)] = file(
        await pdf([
          [
            `Số ${number}`,
            `Hưng Yên, ngày ${dotted(date)}`,
            { bold: title },
            'Các cơ quan, đơn vị, địa phương nghiêm túc tổ chức thực hiện.',
          ],
        ]),
        PDF,
      );
  answers['/tiep-cong-dan/'] = standing(
    'Tiếp công dân',
    '<p>Giám đốc Sở tiếp công dân định kỳ vào ngày 10 và ngày 25 hằng tháng tại Phòng Tiếp công dân, tầng 1 trụ sở Sở; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp. Công chức Thanh tra Sở tiếp công dân thường xuyên trong giờ hành chính, tiếp nhận đơn khiếu nại, tố cáo, đơn kiến nghị, phản ánh về tham nhũng và trả lời theo quy định của pháp luật.</p>',
  );
  answers['/lien-he/'] = standing(
    'Liên hệ',
    '<form class="elementor-form"><input name="ten"><textarea name="nd"></textarea><button>Gửi</button></form>',
  );
  answers['/?*'] = answers['/'] ?? '';
  answers['/en/en/'] = answers['/en/'] ?? '';
  return {
    answers,
    otherwise: {
      status: 200,
      body: frame(
        'Không tìm thấy trang',
        section(
          '<h1 class="elementor-heading-title">Ồ! Trang này không tồn tại.</h1><p>Có vẻ như không có gì ở đây.</p>',
        ),
      ),
    },
    second: { '/': '<!doctype html><title>Dịch vụ công</title><h1>Cổng dịch vụ công trực tuyến tỉnh Hưng Yên</h1>' },
    procedures: reference([...OWN, LACKING]),
  };
}

const named = (start: string): string => {
  const post = POSTS.find(({ title }) => title.startsWith(start));
  if (post === undefined) throw new Error(`no post “${start}”`);
  return postUrl(post);
};
const months = (counts: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    counts.flatMap((count, n): [string, number][] =>
      count === 0 ? [] : [[`2024-${String(n + 1).padStart(2, '0')}`, count]],
    ),
  );
const COLUMN = {
  url: listUrl('cai-cach-hanh-chinh'),
  linkedFromHome: true,
  newest: '2024-11-28',
  ageDays: 7,
  inPeriod: 11,
  byMonth: months([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
  undated: 0,
};
const TTHC_COLUMN = {
  url: listUrl('cai-cach-tthc'),
  newest: '2024-08-20',
  ageDays: 107,
  inPeriod: 3,
  byMonth: months([0, 0, 1, 0, 1, 0, 0, 1]),
  undated: 0,
};
const LEGAL = {
  url: '/van-ban/',
  linkedFromHome: true,
  newest: '2024-10-18',
  ageDays: 48,
  inPeriod: 3,
  byMonth: months([0, 0, 1, 0, 0, 0, 0, 0, 1, 1]),
};
const SCORES = named('Hưng Yên công bố các chỉ số');
const INDICES = [
  { index: 'PAR INDEX', state: 'current', year: 2023, value: 88.94, rank: 14, url: SCORES },
  { index: 'PAPI', state: 'current', year: 2023, value: 43.18, rank: 11, url: SCORES },
  { index: 'SIPAS', state: 'current', year: 2023, value: 83.72, rank: 20, url: SCORES },
  { index: 'ICT INDEX', state: 'stale', year: 2022, value: 0.531, rank: 22, url: named('Bảng xếp hạng ICT') },
  { index: 'DDCI', state: 'current', year: 2023, value: 79.6, rank: 8, url: named('Kết quả DDCI') },
  { index: 'DTI', state: 'current', year: 2023, value: 0.672, rank: 17, url: named('Kết quả DDCI') },
];
const QUARTERS = [
  { period: '2024-Q1', state: 'published', url: named('Tình hình giải quyết hồ sơ thủ tục hành chính quý 1') },
  { period: '2024-Q2', state: 'missing' },
  { period: '2024-Q3', state: 'published', url: named('Tình hình giải quyết hồ sơ thủ tục hành chính quý 3') },
  { period: '2024-Q4', state: 'not-due' },
];
const PLAN_ID = 'hungyen-skhcn-2024';
const SCAN = file(await pdf([[{ scan: true }]]), PDF);
const ISO =
  '<figure class="wp-block-image size-full"><img src="/wp-content/uploads/giay-chung-nhan-iso.jpg" alt="" width="900" height="1200"></figure>';

export const ELEMENTOR: WholePortal = {
  name: 'Hưng Yên on WordPress with Elementor',
  asOf: '2024-12-05',
  plans: [PLAN_ID],
  build,
  truth: {
    [PLAN_ID]: {
      'core-documents': {
        outcome: 'partial',
        credit: 6 / 9,
        details: {
          documents: [
            { number: '76/NQ-CP', state: 'cited', url: '/van-ban/' },
            { number: '23/CT-TTg', state: 'missing' },
            { number: '06-NQ/TU', state: 'missing' },
            { number: '184/KH-UBND', state: 'cited', url: '/van-ban/' },
            { number: '193/KH-UBND', state: 'published', url: upload('193-KH-UBND.pdf') },
            { number: '28-CT/TU', state: 'published', url: upload('28-CT-TU.pdf') },
            { number: '01/2023/QĐ-UBND', state: 'cited', url: '/van-ban/' },
            { number: '22/2020/QĐ-UBND', state: 'cited', url: '/van-ban/' },
            { number: '05/CT-CTUBND', state: 'missing' },
          ],
        },
      },
      importance: about(named('Cải cách hành chính tạo sức hút')),
      'reform-content': { outcome: 'passed' },
      indices: { outcome: 'partial', credit: 5.5 / 6, details: { indices: INDICES } },
      'procedure-set': {
        outcome: 'partial',
        credit: 7 / 8,
        details: {
          reference: 8,
          listed: 7,
          coverage: 7 / 8,
          missing: [{ code: LACKING[0] }],
          abolishedListed: [],
          unknown: [],
          duplicates: [],
        },
        evidence: [upload('Danh-muc-TTHC-So-KHCN.pdf')],
      },
      'procedure-updates': about(named('Công bố 02 thủ tục')),
      workflows: { outcome: 'passed', details: { url: '/quy-trinh-noi-bo/', attachments: 1 } },
      'dossier-results': { outcome: 'partial', credit: 2 / 3, details: { periods: QUARTERS } },
      'cchc-column': { outcome: 'passed', details: COLUMN },
      'procedure-column': { outcome: 'partial', credit: 0.5, details: TTHC_COLUMN },
      'online-service': { outcome: 'passed', details: { links: ['second:/'], guidance: '/huong-dan-dvc/' } },
      social: {
        outcome: 'passed',
        details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: 'https://zalo.me/2875410298374651' },
      },
      iso: { outcome: 'partial', credit: 0.5, details: { url: '/iso/', attachments: 0 } },
      'digital-government': about(
        named('Triển khai nền tảng số'),
        named('Hưởng ứng Ngày Chuyển đổi số'),
        named('An toàn thông tin'),
      ),
      models: { outcome: 'failed', details: { found: 0 } },
      'head-responsibility': about(named('Trách nhiệm của người đứng đầu')),
      finance: { outcome: 'passed', evidence: [listUrl('cong-khai-ngan-sach')] },
      'citizen-reception': { outcome: 'passed', details: { url: '/tiep-cong-dan/' } },
      'legal-documents': { outcome: 'passed', details: LEGAL },
      conduct: about(named('Chính sách thu hút')),
      'plan-published': {
        outcome: 'passed',
        credit: 1,
        details: { documents: [{ number: null, state: 'published' }] },
      },
    },
  },
  changes: [
    {
      name: 'the page on ISO has a text',
      change: (site) =>
        swap(
          site,
          '/iso/',
          ISO,
          `${ISO}<p>Sở công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn TCVN ISO 9001:2015, áp dụng cho toàn bộ thủ tục hành chính thuộc thẩm quyền. Ban chỉ đạo ISO gồm 07 thành viên, đánh giá nội bộ mỗi năm một lần vào tháng 9. Năm 2024, đoàn đánh giá nội bộ kiểm tra 06 phòng, phát hiện 02 điểm chưa phù hợp, đã khắc phục xong trước ngày 15/10; mục tiêu chất lượng đạt 100%.</p>`,
        ),
      truth: { [PLAN_ID]: { iso: { outcome: 'passed', credit: 1, details: { url: '/iso/' } } } },
    },
    {
      name: 'the plan of the year is about another year',
      change: (site) => {
        swapAll(
          site,
          'Kế hoạch tuyên truyền cải cách hành chính năm 2024',
          'Kế hoạch tuyên truyền cải cách hành chính năm 2023',
        );
        swapAll(
          site,
          'Sở ban hành kế hoạch tuyên truyền cải cách hành chính năm 2024.',
          'Sở ban hành kế hoạch tuyên truyền cải cách hành chính năm 2023.',
        );
        delete site.answers[upload('KH-tuyen-truyen-CCHC-2024.pdf')];
        swapAll(
          site,
          'ke-hoach-tuyen-truyen-cai-cach-hanh-chinh-nam-2024',
          'ke-hoach-tuyen-truyen-cai-cach-hanh-chinh-nam-2023',
        );
        site.answers['/ke-hoach-tuyen-truyen-cai-cach-hanh-chinh-nam-2023/'] =
          site.answers['/ke-hoach-tuyen-truyen-cai-cach-hanh-chinh-nam-2024/'] ?? '';
        delete site.answers['/ke-hoach-tuyen-truyen-cai-cach-hanh-chinh-nam-2024/'];
        swapAll(
          site,
          `<div class="wp-block-file"><a href="${upload('KH-tuyen-truyen-CCHC-2024.pdf')}">Tải kế hoạch</a><a href="${upload('KH-tuyen-truyen-CCHC-2024.pdf')}" class="wp-block-file__button" download>Tải về</a></div>`,
          '',
        );
      },
      truth: {
        [PLAN_ID]: {
          'plan-published': {
            outcome: 'failed',
            credit: 0,
            details: { documents: [{ number: null, state: 'missing' }] },
          },
        },
      },
    },
    {
      name: 'the social icons only share',
      change: (site) =>
        swapAll(
          site,
          'https://www.facebook.com/sokhcnhungyen',
          'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fskhcn.hungyen.gov.vn',
        ),
      truth: {
        [PLAN_ID]: {
          social: {
            outcome: 'partial',
            credit: 0.5,
            details: { facebook: null, zalo: 'https://zalo.me/2875410298374651' },
          },
        },
      },
    },
    {
      name: 'the list of procedures is a scan',
      change: (site) => {
        site.answers[upload('Danh-muc-TTHC-So-KHCN.pdf')] = SCAN;
      },
      truth: { [PLAN_ID]: { 'procedure-set': { outcome: 'cantTell', details: { missing: [] } } } },
    },
    {
      name: 'the newest article of the column on procedures is of November',
      change: (site) => swapAll(site, '20 Tháng Tám, 2024', '20 Tháng Mười Một, 2024'),
      truth: {
        [PLAN_ID]: {
          'procedure-column': {
            outcome: 'passed',
            credit: 1,
            details: {
              ...TTHC_COLUMN,
              newest: '2024-11-20',
              ageDays: 15,
              byMonth: months([0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1]),
            },
          },
        },
      },
    },
  ],
};
