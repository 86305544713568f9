/** A trade department on an Angular site rendered by its server, judged by its own plan and by today's law. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { pdf } from '../../support/attachments.ts';
import { PLAN_ID, PLAN_TEXT } from './angular-plan.ts';
import { POSTS, type Post } from './angular-posts.ts';
import {
  about,
  file,
  pages,
  PDF,
  reference,
  slashed,
  slug,
  swap,
  type Row,
  type Site,
  type WholePortal,
} from './shape.ts';

const NAMES: Record<Post['column'], string> = {
  'tin-nganh': 'Tin ngành Công Thương',
  'cai-cach-hanh-chinh': 'Cải cách hành chính',
  'ket-qua-giai-quyet-tthc': 'Kết quả giải quyết TTHC',
};
const listUrl = (column: Post['column'], page = 1) => `/chuyen-muc/${column}${page === 1 ? '' : `?trang=${page}`}`;
const postUrl = (post: Post) => `/bai-viet/${slug(post.title)}-${81_200 + POSTS.indexOf(post) * 3}`;

const A = '_ngcontent-serverapp-c57=""';
const MENU: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Giới thiệu',
    [
      ['Chức năng, nhiệm vụ, quyền hạn', '/gioi-thieu/chuc-nang-nhiem-vu'],
      ['Sơ đồ tổ chức', '/gioi-thieu/so-do-to-chuc'],
      ['Lãnh đạo Sở', '/gioi-thieu/lanh-dao-so'],
      ['Phòng chuyên môn', '/gioi-thieu/phong-chuyen-mon'],
    ],
  ],
  [
    'Tin tức',
    [
      ['Tin ngành Công Thương', listUrl('tin-nganh')],
      ['Cải cách hành chính', listUrl('cai-cach-hanh-chinh')],
    ],
  ],
  [
    'Thủ tục hành chính',
    [
      ['Danh mục thủ tục hành chính', '/thu-tuc-hanh-chinh'],
      ['Quy trình giải quyết công việc', '/quy-trinh'],
      ['Hướng dẫn tra cứu thủ tục', '/huong-dan-tra-cuu'],
      ['Kết quả giải quyết TTHC', listUrl('ket-qua-giai-quyet-tthc')],
    ],
  ],
  [
    'Dịch vụ công',
    [
      ['Cổng Dịch vụ công quốc gia', 'https://dichvucong.gov.vn/'],
      ['Hướng dẫn dịch vụ công trực tuyến', '/huong-dan-dich-vu-cong'],
    ],
  ],
  [
    'Văn bản',
    [
      ['Văn bản chỉ đạo điều hành', '/van-ban'],
      ['Công báo', 'https://congbao.chinhphu.vn'],
    ],
  ],
  [
    'Công khai',
    [
      ['Công khai ngân sách', '/cong-khai-ngan-sach'],
      ['Lịch tiếp công dân', '/lich-tiep-cong-dan'],
      ['Phản ánh, kiến nghị', '/phan-anh-kien-nghi'],
      ['Trả lời phản ánh, kiến nghị', '/tra-loi-phan-anh'],
    ],
  ],
  [
    'Lĩnh vực',
    [
      'Công nghiệp',
      'Năng lượng',
      'Thương mại',
      'Hóa chất',
      'Khuyến công',
      'Quản lý thị trường',
      'Xuất nhập khẩu',
      'Hội nhập',
      'Thương mại điện tử',
      'Cụm công nghiệp',
    ].map((name) => [name, `/linh-vuc/${slug(name)}`] as const),
  ],
  [
    'Liên hệ',
    [
      ['Thông tin liên hệ', '/lien-he'],
      ['English', '/en'],
    ],
  ],
];

function frame(title: string, main: string): string {
  const menu = MENU.map(
    ([name, below]) =>
      `<li ${A} class="nav-item dropdown ng-star-inserted"><a ${A} class="nav-link" tabindex="0">${name}</a><ul ${A} class="dropdown-menu">${below
        .map(
          ([text, href]) =>
            `<li ${A} class="ng-star-inserted"><a ${A} routerlinkactive="active" class="dropdown-item" href="${href}">${text}</a><!----></li>`,
        )
        .join('')}</ul><!----></li>`,
  ).join('');
  return `<!DOCTYPE html><html lang="vi" data-critters-container><head><meta charset="utf-8"><title>${title} | Sở Công Thương tỉnh Thái Nguyên</title><base href="/"><meta name="viewport" content="width=device-width, initial-scale=1"><style ng-app-id="serverApp">.nav-link[_ngcontent-serverapp-c57]{padding:0}</style></head>
<body class="mat-typography"><app-root _nghost-serverapp-c61="" ng-version="15.2.10" ng-server-context="ssr"><app-layout _ngcontent-serverapp-c61="" class="ng-star-inserted"><app-header ${A}><div ${A} class="topbar"><span ${A}>Thứ Sáu, 20/11/2026</span></div><a ${A} class="navbar-brand" href="/"><img ${A} alt="Sở Công Thương tỉnh Thái Nguyên" src="assets/img/banner.png"></a><nav ${A} class="navbar"><ul ${A} class="navbar-nav"><li ${A}><a ${A} href="/">Trang chủ</a></li>${menu}<!----></ul></nav></app-header>
<main ${A}><router-outlet ${A}></router-outlet>${main}<!----></main>
<app-footer ${A}><div ${A} class="container"><h4 ${A}>SỞ CÔNG THƯƠNG TỈNH THÁI NGUYÊN</h4><p ${A}>Trụ sở: Số 366 đường Phan Đình Phùng, phường Phan Đình Phùng, tỉnh Thái Nguyên</p><p ${A}>Điện thoại: 0208.3855.478 | Email: soct@thainguyen.gov.vn</p><a ${A} href="https://www.facebook.com/socongthuongthainguyen" target="_blank"><i class="fab fa-facebook-f"></i></a><p ${A}>© 2026 Sở Công Thương</p></div></app-footer></app-layout><!----></app-root>
<script src="runtime.7c1.js" type="module"></script><script src="main.91f.js" type="module"></script><script id="serverApp-state" type="application/json">{&q;settings&q;:{&q;lang&q;:&q;vi&q;}}</script></body></html>`;
}

const standing = (title: string, inner: string) =>
  frame(
    title,
    `<app-page _nghost-serverapp-c80="" class="ng-star-inserted"><div class="container"><mat-toolbar class="breadcrumb"><a href="/">Trang chủ</a> / <span>${title}</span></mat-toolbar><h1 class="page-title">${title}</h1><div class="content ck-content">${inner}</div></div></app-page>`,
  );

const card = (post: Post) =>
  `<mat-card class="mat-card news-item ng-star-inserted"><a href="${postUrl(post)}"><img loading="lazy" alt="" src="${post.picture === true ? `/media/${slug(post.title).slice(0, 16)}.webp` : 'assets/img/no-image.png'}"></a><mat-card-title class="mat-card-title"><a href="${postUrl(post)}">${post.title}</a></mat-card-title><mat-card-subtitle class="mat-card-subtitle"><mat-icon class="material-icons">schedule</mat-icon> ${post.title.length % 12}:${10 + (post.lead.length % 45)} ${slashed(post.date)}</mat-card-subtitle><p>${post.lead}</p><!----></mat-card>`;

function article(post: Post, own: readonly Post[]): string {
  return frame(
    post.title,
    `<app-news-detail _nghost-serverapp-c91="" class="ng-star-inserted"><div class="container"><mat-toolbar class="breadcrumb"><a href="/">Trang chủ</a> / <a href="${listUrl(post.column)}">${NAMES[post.column]}</a></mat-toolbar><h1 class="detail-title">${post.title}</h1><div class="meta"><mat-icon class="material-icons">schedule</mat-icon><span>${slashed(post.date)} ${post.title.length % 12}:${10 + (post.lead.length % 45)}</span> <button mat-icon-button><mat-icon>print</mat-icon></button><a href="https://www.facebook.com/sharer/sharer.php?u=x"><mat-icon>share</mat-icon></a><a href="https://zalo.me/share?u=x">Zalo</a></div><p class="sapo"><strong>${post.lead}</strong></p><div class="content ck-content">${post.picture === true ? `<figure class="image"><img src="/media/${slug(post.title).slice(0, 16)}.webp"></figure>` : ''}<p>Tham dự có lãnh đạo các phòng chuyên môn, đơn vị thuộc Sở cùng đại diện các cơ quan, doanh nghiệp trên địa bàn.</p>${post.more ?? ''}<p>Thời gian tới, các đơn vị tiếp tục bám sát nhiệm vụ được giao, kịp thời báo cáo những vấn đề phát sinh.</p></div><p class="author">Ban Biên tập</p></div><section class="related"><h3>Bài viết liên quan</h3>${own
      .filter((other) => other !== post)
      .slice(0, 3)
      .map(
        (other) =>
          `<div class="related-item"><a href="${postUrl(other)}">${other.title}</a><small>${slashed(other.date)}</small></div>`,
      )
      .join('')}</section></app-news-detail>`,
  );
}

const OWN: readonly Row[] = [
  ['2.000674', 'Cấp Giấy xác nhận đủ điều kiện làm đại lý bán lẻ xăng dầu'],
  ['2.000666', 'Cấp sửa đổi, bổ sung Giấy xác nhận đủ điều kiện làm đại lý bán lẻ xăng dầu'],
  ['2.000664', 'Cấp lại Giấy xác nhận đủ điều kiện làm đại lý bán lẻ xăng dầu'],
  ['2.000190', 'Cấp Giấy phép bán buôn sản phẩm thuốc lá'],
  ['2.001646', 'Cấp Giấy phép sản xuất rượu công nghiệp'],
  ['2.000004', 'Đăng ký hoạt động khuyến mại đối với chương trình khuyến mại mang tính may rủi'],
  ['2.000033', 'Thông báo hoạt động khuyến mại'],
  ['2.000309', 'Đăng ký hoạt động bán hàng đa cấp tại địa phương'],
  ['1.001158', 'Cấp Giấy chứng nhận huấn luyện kỹ thuật an toàn tiền chất thuốc nổ'],
];
const LACKING: Row = ['2.000229', 'Cấp Giấy chứng nhận huấn luyện kỹ thuật an toàn vật liệu nổ công nghiệp'];
const detailUrl = ([code]: Row) => `/thu-tuc-hanh-chinh/${code}`;
const NO_DETAIL = OWN[8]!;
const SHORT = OWN[3]!;

const PARTS = (name: string): readonly (readonly [string, string])[] => [
  [
    'Trình tự thực hiện',
    `<p>Bước 1: Tổ chức, cá nhân chuẩn bị hồ sơ “${name}” theo quy định.</p><p>Bước 2: Nộp hồ sơ tại Trung tâm Phục vụ hành chính công. Bước 3: Nhận kết quả theo giấy hẹn.</p>`,
  ],
  ['Cách thức thực hiện', '<p>Trực tiếp, trực tuyến hoặc qua dịch vụ bưu chính.</p>'],
  [
    'Thành phần, số lượng hồ sơ',
    '<ul><li>Đơn đề nghị theo mẫu</li><li>Bản sao giấy chứng nhận đăng ký doanh nghiệp</li></ul><p>Số lượng: 01 bộ</p>',
  ],
  ['Thời hạn giải quyết', '<p>15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.</p>'],
  ['Đối tượng thực hiện', '<p>Doanh nghiệp, hợp tác xã.</p>'],
  ['Cơ quan thực hiện', '<p>Sở Công Thương tỉnh Thái Nguyên.</p>'],
  ['Kết quả thực hiện', '<p>Giấy phép, giấy xác nhận.</p>'],
  ['Phí, lệ phí', '<p>1.200.000 đồng/điểm kinh doanh/lần thẩm định.</p>'],
  ['Tên mẫu đơn, mẫu tờ khai', '<p>Mẫu số 01 ban hành kèm theo Nghị định.</p>'],
  ['Yêu cầu, điều kiện thực hiện', '<p>Không có.</p>'],
  ['Căn cứ pháp lý', '<p>Luật Thương mại; Nghị định của Chính phủ về lĩnh vực liên quan.</p>'],
];

const panel = ([head, body]: readonly [string, string]) =>
  `<mat-expansion-panel class="mat-expansion-panel ng-star-inserted"><mat-expansion-panel-header class="mat-expansion-panel-header" role="button"><span class="mat-content"><mat-panel-title class="mat-expansion-panel-header-title">${head}</mat-panel-title></span></mat-expansion-panel-header><div class="mat-expansion-panel-content" role="region"><div class="mat-expansion-panel-body">${body}</div></div></mat-expansion-panel>`;

function procedure(row: Row): string {
  const [code, name] = row;
  const parts = PARTS(name).map(([head, body]) =>
    row === SHORT && (head === 'Phí, lệ phí' || head === 'Yêu cầu, điều kiện thực hiện')
      ? ([head, ''] as const)
      : ([head, body] as const),
  );
  return standing(
    name,
    `<p><b>Mã thủ tục:</b> ${code}</p><p><b>Lĩnh vực:</b> Thương mại trong nước</p><mat-accordion class="mat-accordion">${parts.map(panel).join('')}</mat-accordion>`,
  );
}

function procedures(rows: readonly Row[], page: number): string {
  return standing(
    'Danh mục thủ tục hành chính',
    `<mat-form-field class="mat-form-field"><input matinput placeholder="Nhập tên thủ tục"></mat-form-field><table mat-table class="mat-table cdk-table"><thead><tr class="mat-header-row"><th class="mat-header-cell">Mã số</th><th class="mat-header-cell">Tên thủ tục</th><th class="mat-header-cell">Mức độ DVC</th></tr></thead><tbody>${rows
      .map(
        (row) =>
          `<tr class="mat-row ng-star-inserted"><td class="mat-cell">${row[0]}</td><td class="mat-cell">${row === NO_DETAIL ? row[1] : `<a href="${detailUrl(row)}">${row[1]}</a>`}</td><td class="mat-cell">${row[1].length % 2 === 0 ? 'Toàn trình' : 'Một phần'}</td></tr>`,
      )
      .join(
        '',
      )}</tbody></table><ngb-pagination><ul class="pagination"><li class="page-item${page === 1 ? ' active' : ''}"><a class="page-link" href="/thu-tuc-hanh-chinh">1</a></li><li class="page-item${page === 2 ? ' active' : ''}"><a class="page-link" href="/thu-tuc-hanh-chinh?trang=2">2</a></li></ul></ngb-pagination>`,
  );
}

const HOTLINE_BLOCK =
  '<div class="hotline-box"><h3>Đường dây nóng</h3><p><mat-icon>phone</mat-icon> 0208.3750.365</p><p><mat-icon>email</mat-icon> <a href="mailto:duongdaynong.sct@thainguyen.gov.vn">duongdaynong.sct@thainguyen.gov.vn</a></p><p><mat-icon>place</mat-icon> Phòng 102, số 366 đường Phan Đình Phùng, phường Phan Đình Phùng, tỉnh Thái Nguyên</p></div>';

const opinion = (who: string, day: string, question: string, reply: string | null) =>
  `<div class="qa-item ng-star-inserted"><p class="qa-head"><b>${who}</b> - gửi ngày ${day}</p><p class="qa-question"><b>Nội dung phản ánh:</b> ${question}</p>${reply === null ? '<p class="qa-pending">Đang xử lý</p>' : `<p class="qa-answer"><b>Sở Công Thương trả lời:</b> ${reply}</p>`}</div>`;

const DOCUMENTS: readonly (readonly [string, string, string, string | null])[] = [
  [
    '12/KH-SCT',
    '15/01/2026',
    'Kế hoạch tuyên truyền cải cách hành chính năm 2026 của Sở Công Thương',
    '/media/van-ban/12-kh-sct.pdf',
  ],
  ['1520/QĐ-UBND', '10/02/2026', 'Quyết định công bố danh mục thủ tục hành chính lĩnh vực lưu thông hàng hóa', null],
  [
    '76/NQ-CP',
    '15/07/2021',
    'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    null,
  ],
  ['305/SCT-VP', '20/03/2026', 'V/v thực hiện văn hóa công vụ', null],
];

const provinceFrame = (title: string, main: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">Cổng thông tin điện tử tỉnh Thái Nguyên</a></header><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a></li><li><a href="/tin-tuc">Tin tức</a></li></ul></nav><main><h1>${title}</h1>${main}</main></body></html>`;
const provinceTable = (rows: readonly Row[]) =>
  `<table><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th></tr>${rows.map(([code, name], n) => `<tr><td>${n + 1}</td><td>${code}</td><td>${name}</td></tr>`).join('')}</table>`;
const PROVINCE_LIST = '/thu-tuc-hanh-chinh/so-cong-thuong';

async function build(): Promise<Site> {
  const answers: Record<string, Answer> = {};
  for (const column of Object.keys(NAMES) as Post['column'][]) {
    const own = POSTS.filter((post) => post.column === column).toSorted((a, b) => b.date.localeCompare(a.date));
    for (const post of own) answers[postUrl(post)] = article(post, own);
    const sheets = pages(own, 6);
    for (const [n, sheet] of sheets.entries())
      answers[listUrl(column, n + 1)] = frame(
        NAMES[column],
        `<app-category _nghost-serverapp-c77=""><div class="container"><h1>${NAMES[column]}</h1>${sheet.map(card).join('')}${
          sheets.length > 1
            ? `<ngb-pagination><ul class="pagination">${sheets.map((_, m) => `<li class="page-item${m === n ? ' active' : ''}"><a class="page-link" href="${listUrl(column, m + 1)}">${m + 1}</a></li>`).join('')}</ul></ngb-pagination>`
            : ''
        }</div></app-category>`,
      );
  }
  const newest = POSTS.filter(({ column }) => column === 'tin-nganh')
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, 5);
  answers['/'] = frame(
    'Trang chủ',
    `<app-home _nghost-serverapp-c70=""><div class="container"><h2>Tin mới nhất</h2>${newest.map(card).join('')}<aside>${HOTLINE_BLOCK}<a href="${listUrl('cai-cach-hanh-chinh')}"><img alt="Cải cách hành chính" src="assets/img/cchc.png"></a><a href="https://dichvucong.gov.vn/"><img alt="Dịch vụ công" src="assets/img/dvc.png"></a></aside></div></app-home>`,
  );
  answers['/gioi-thieu/chuc-nang-nhiem-vu'] = standing(
    'Chức năng, nhiệm vụ, quyền hạn',
    '<p>Sở Công Thương là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thực hiện chức năng tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về công nghiệp và thương mại, gồm: cơ khí, luyện kim, điện, năng lượng, hóa chất, vật liệu nổ công nghiệp, lưu thông hàng hóa, xuất nhập khẩu, xúc tiến thương mại, thương mại điện tử.</p><p>Sở có nhiệm vụ trình Ủy ban nhân dân tỉnh quy hoạch, kế hoạch phát triển ngành; hướng dẫn, kiểm tra việc thực hiện; cấp, thu hồi các loại giấy phép thuộc thẩm quyền.</p>',
  );
  answers['/gioi-thieu/so-do-to-chuc'] = standing(
    'Sơ đồ tổ chức',
    '<figure class="image"><img src="/media/so-do-2026.png"></figure><p>Sơ đồ có hiệu lực từ ngày 01/3/2026.</p>',
  );
  answers['/gioi-thieu/lanh-dao-so'] = standing(
    'Lãnh đạo Sở',
    '<div class="leader"><h3>Ông Nguyễn Bá Chính - Giám đốc Sở</h3><p>Sinh năm 1971, quê quán xã Phú Lương; Thạc sĩ Quản trị kinh doanh; công tác trong ngành từ năm 1995.</p><p>Phụ trách chung, trực tiếp chỉ đạo công tác tổ chức cán bộ, tài chính, quy hoạch.</p></div><div class="leader"><h3>Bà Đinh Thị Thanh Hà - Phó Giám đốc Sở</h3><p>Sinh năm 1978, quê quán phường Tích Lương; Kỹ sư hóa; công tác trong ngành từ năm 2001.</p><p>Phụ trách quản lý thương mại, xuất nhập khẩu, hội nhập.</p></div>',
  );
  answers['/gioi-thieu/phong-chuyen-mon'] = standing(
    'Phòng chuyên môn',
    '<p>Văn phòng; Quản lý Công nghiệp; Quản lý Thương mại; Quản lý Năng lượng.</p>',
  );
  for (const [text, href] of MENU[6]?.[1] ?? [])
    answers[href] = standing(
      text,
      `<p>Trang giới thiệu lĩnh vực ${text.toLowerCase()} do các phòng chuyên môn phụ trách.</p>`,
    );
  answers['/thu-tuc-hanh-chinh'] = procedures(OWN.slice(0, 6), 1);
  answers['/thu-tuc-hanh-chinh?trang=2'] = procedures(OWN.slice(6), 2);
  for (const row of OWN) if (row !== NO_DETAIL) answers[detailUrl(row)] = procedure(row);
  answers['/quy-trinh'] = standing(
    'Quy trình giải quyết công việc',
    '<p>Quy trình nội bộ giải quyết thủ tục hành chính của Sở: <a href="/media/quy-trinh-noi-bo.pdf">Tải tệp</a></p>',
  );
  answers['/media/quy-trinh-noi-bo.pdf'] = file(
    await pdf([
      [
        { bold: 'QUY TRÌNH NỘI BỘ' },
        {
          table: [
            ['Bước', 'Người thực hiện', 'Thời gian'],
            ['Tiếp nhận', 'Công chức một cửa', '0,5 ngày'],
            ['Thẩm định', 'Chuyên viên', '10 ngày'],
            ['Ký duyệt', 'Lãnh đạo Sở', '2 ngày'],
          ],
          widths: [120, 180, 100],
        },
      ],
    ]),
    PDF,
  );
  answers['/huong-dan-tra-cuu'] = standing(
    'Hướng dẫn tra cứu thủ tục hành chính',
    '<p>Bước 1: Mở trang Danh mục thủ tục hành chính trên thanh menu. Bước 2: Nhập tên hoặc mã thủ tục vào ô tìm kiếm rồi nhấn phím Enter. Bước 3: Chọn thủ tục trong danh sách, xem trình tự, hồ sơ, thời hạn, phí và tải biểu mẫu. Bước 4: Nếu cần nộp hồ sơ, chọn nút Nộp trực tuyến để chuyển sang Cổng Dịch vụ công quốc gia và đăng nhập bằng tài khoản định danh điện tử.</p>',
  );
  answers['/huong-dan-dich-vu-cong'] = standing(
    'Hướng dẫn dịch vụ công trực tuyến',
    '<p>Dịch vụ công trực tuyến toàn trình: mọi việc từ nộp hồ sơ, thanh toán đến nhận kết quả đều qua mạng. Dịch vụ công trực tuyến một phần: người nộp còn một bước phải đến nơi tiếp nhận.</p><p>Cách nộp: đăng nhập Cổng Dịch vụ công quốc gia, chọn thủ tục, điền tờ khai, đính kèm giấy tờ đã ký số và gửi hồ sơ.</p>',
  );
  answers['/van-ban'] = standing(
    'Văn bản chỉ đạo điều hành',
    `<table class="table"><thead><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th></th></tr></thead><tbody>${DOCUMENTS.map(([number, day, name, href]) => `<tr class="ng-star-inserted"><td>${number}</td><td>${day}</td><td>${name}</td><td>${href === null ? '' : `<a href="${href}" download><mat-icon>download</mat-icon></a>`}</td></tr>`).join('')}</tbody></table>`,
  );
  answers['/media/van-ban/12-kh-sct.pdf'] = file(
    await pdf([
      [
        'UBND TỈNH THÁI NGUYÊN - SỞ CÔNG THƯƠNG',
        'Số: 12/KH-SCT',
        'Thái Nguyên, ngày 15 tháng 01 năm 2026',
        { bold: 'KẾ HOẠCH' },
        { bold: 'Tuyên truyền cải cách hành chính năm 2026' },
        'I. Mục đích, yêu cầu. II. Nội dung tuyên truyền. III. Tổ chức thực hiện.',
      ],
    ]),
    PDF,
  );
  answers['/cong-khai-ngan-sach'] = standing(
    'Công khai ngân sách',
    '<ul><li><a href="/media/du-toan-2026.pdf">Công khai dự toán thu, chi ngân sách năm 2026</a></li><li><a href="/media/quyet-toan-2025.pdf">Công khai quyết toán năm 2025</a></li></ul>',
  );
  for (const name of ['du-toan-2026', 'quyet-toan-2025'])
    answers[`/media/${name}.pdf`] = file(
      await pdf([
        [
          { bold: name.toUpperCase() },
          {
            table: [
              ['Nội dung', 'Số tiền (triệu đồng)'],
              ['Chi quản lý hành chính', '9.860'],
            ],
            widths: [220, 160],
          },
        ],
      ]),
      PDF,
    );
  answers['/lich-tiep-cong-dan'] = standing(
    'Lịch tiếp công dân',
    '<p>Giám đốc Sở tiếp công dân ngày 15 hằng tháng.</p>',
  );
  answers['/phan-anh-kien-nghi'] = standing(
    'Tiếp nhận phản ánh, kiến nghị',
    '<p>Phản ánh, kiến nghị về quy định hành chính gửi về Văn phòng Sở qua thư điện tử: phananh.sct@thainguyen.gov.vn hoặc mẫu dưới đây.</p><form class="ng-untouched ng-pristine" novalidate><input formcontrolname="hoTen" placeholder="Họ và tên"><textarea formcontrolname="noiDung" placeholder="Nội dung phản ánh, kiến nghị"></textarea><button type="submit">Gửi phản ánh</button></form><p>Văn phòng Sở tiếp nhận, chuyển phòng chuyên môn xử lý và trả lời trong 07 ngày làm việc.</p>',
  );
  answers['/tra-loi-phan-anh'] = standing(
    'Trả lời phản ánh, kiến nghị',
    opinion(
      'Nguyễn Văn Lâm (phường Quan Triều)',
      '05/03/2026',
      'Thủ tục cấp giấy phép bán lẻ rượu yêu cầu nộp hai bản sao giấy đăng ký kinh doanh là không cần thiết.',
      'Sở đã bỏ yêu cầu nộp bản sao thứ hai, dữ liệu được khai thác từ cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp.',
    ) +
      opinion(
        'Công ty TNHH Hoàng Gia',
        '19/06/2026',
        'Thời hạn xác nhận đại lý xăng dầu còn dài.',
        'Sở đã rút ngắn thời hạn xuống còn 10 ngày làm việc.',
      ) +
      opinion('Trần Thị Mến (xã Đồng Hỷ)', '02/11/2026', 'Mẫu thông báo khuyến mại trên trang bị lỗi phông chữ.', null),
  );
  answers['/lien-he'] = standing(
    'Thông tin liên hệ',
    '<p class="ddn">Đường dây nóng: 0208.3750.365</p><p>Văn thư: 0208.3855.478</p>',
  );
  answers['/en'] = standing(
    'Department of Industry and Trade',
    '<p>Hotline: 0208.3750.365. The Department advises on industry and trade.</p>',
  );
  return {
    answers,
    second: {
      '/': provinceFrame('Cổng thông tin điện tử tỉnh Thái Nguyên', '<p>Tin trong tỉnh được cập nhật hằng ngày.</p>'),
      '/tin-tuc': provinceFrame('Tin tức', '<p>Đang cập nhật</p>'),
      '/thu-tuc-hanh-chinh': provinceFrame(
        'Thủ tục hành chính theo cơ quan',
        `<ul><li><a href="${PROVINCE_LIST}">Sở Công Thương</a></li><li><a href="/thu-tuc-hanh-chinh/so-xay-dung">Sở Xây dựng</a></li><li><a href="/thu-tuc-hanh-chinh/cap-xa">UBND cấp xã</a></li></ul>`,
      ),
      [PROVINCE_LIST]: provinceFrame('Thủ tục hành chính của Sở Công Thương', provinceTable([...OWN, LACKING])),
      '/thu-tuc-hanh-chinh/so-xay-dung': provinceFrame(
        'Thủ tục hành chính của Sở Xây dựng',
        provinceTable([['1.002572', 'Cấp giấy phép quy hoạch']]),
      ),
      '/thu-tuc-hanh-chinh/cap-xa': provinceFrame(
        'Thủ tục hành chính cấp xã',
        provinceTable([['2.000181', 'Cấp Giấy phép bán lẻ rượu']]),
      ),
    },
    procedures: reference([...OWN, LACKING]),
  };
}

const named = (start: string): string => {
  const post = POSTS.find(({ title }) => title.startsWith(start));
  if (post === undefined) throw new Error(`no post “${start}”`);
  return postUrl(post);
};
const MONTHS = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`2026-${String(n + 1).padStart(2, '0')}`, 1]));
const COLUMN = {
  url: listUrl('cai-cach-hanh-chinh'),
  linkedFromHome: true,
  newest: '2026-11-12',
  ageDays: 8,
  inPeriod: 11,
  byMonth: MONTHS,
  undated: 0,
};
const NEWEST = named('Đối thoại với doanh nghiệp');
const quarter = (roman: string, n: number) => ({
  period: `2026-Q${n}`,
  state: 'published',
  url: named(`Kết quả giải quyết thủ tục hành chính quý ${roman} năm`),
});
const Q4 = { period: '2026-Q4', state: 'not-due' };
const INCOMPLETE = {
  complete: 7,
  incomplete: [{ code: SHORT[0], url: detailUrl(SHORT), missingParts: ['fee', 'conditions'] }],
  withoutDetail: [{ code: NO_DETAIL[0] }],
};
const HOTLINE = { phones: ['+842083750365'], conflicts: [] };

export const ANGULAR: WholePortal = {
  name: 'Thái Nguyên on server-rendered Angular, its own plan and the law of 2026',
  asOf: '2026-11-20',
  plans: [{ id: PLAN_ID, text: PLAN_TEXT }, 'luat-cong-thong-tin'],
  province: true,
  build,
  truth: {
    [PLAN_ID]: {
      hotline: { outcome: 'passed', details: HOTLINE },
      feedback: { outcome: 'passed', details: { url: '/phan-anh-kien-nghi', ways: ['email', 'form'], process: true } },
      'published-feedback': {
        outcome: 'passed',
        details: { replied: 2, unreplied: 1 },
        evidence: ['/tra-loi-phan-anh'],
      },
      'procedure-detail': { outcome: 'partial', credit: 7 / 9, details: INCOMPLETE },
      'procedure-set-province': {
        outcome: 'passed',
        details: {
          reference: 10,
          listed: 10,
          coverage: 1,
          missing: [],
          abolishedListed: [],
          unknown: [],
          duplicates: [],
        },
        evidence: [`second:${PROVINCE_LIST}`],
      },
      'cchc-column': { outcome: 'partial', credit: 0.5, details: COLUMN },
      'dossier-results': {
        outcome: 'passed',
        credit: 1,
        details: { periods: [quarter('I', 1), quarter('II', 2), quarter('III', 3), Q4] },
      },
      'digital-government': {
        outcome: 'partial',
        credit: 0.5,
        details: { found: 1, articles: [{ url: named('Chuyển đổi số') }] },
      },
      postal: about(named('Nộp hồ sơ qua')),
      discipline: about(named('Siết chặt')),
      indices: {
        outcome: 'partial',
        credit: 2 / 3,
        details: {
          indices: [
            { index: 'DDCI', state: 'current', year: 2025, value: 84.21, rank: 5, url: named('Kết quả xếp hạng DDCI') },
            { index: 'DTI', state: 'missing' },
            {
              index: 'PAR INDEX',
              state: 'current',
              year: 2025,
              value: 91.27,
              rank: 4,
              url: named('Sở Công Thương xếp thứ 4'),
            },
          ],
        },
      },
      'core-documents': {
        outcome: 'passed',
        credit: 1,
        details: {
          documents: [
            { number: '76/NQ-CP', state: 'cited', url: '/van-ban' },
            { number: null, state: 'published', url: '/media/van-ban/12-kh-sct.pdf' },
            { number: '1520/QĐ-UBND', state: 'cited', url: '/van-ban' },
          ],
        },
      },
      social: {
        outcome: 'partial',
        credit: 0.5,
        details: { facebook: 'https://www.facebook.com/socongthuongthainguyen', zalo: null },
      },
      finance: { outcome: 'passed', details: { url: '/cong-khai-ngan-sach', attachments: 2 } },
      'citizen-reception': { outcome: 'partial', credit: 0.5, details: { url: '/lich-tiep-cong-dan', attachments: 0 } },
      iso: { outcome: 'failed' },
      'lookup-guide': { outcome: 'passed', details: { url: '/huong-dan-tra-cuu' } },
    },
    'luat-cong-thong-tin': {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: {
          reference: 10,
          listed: 9,
          coverage: 0.9,
          missing: [{ code: LACKING[0] }],
          abolishedListed: [],
          unknown: [],
          duplicates: [],
        },
      },
      workflows: { outcome: 'passed', details: { url: '/quy-trinh', attachments: 1 } },
      'online-service': { outcome: 'passed', details: { links: ['https://dichvucong.gov.vn/'] } },
      functions: { outcome: 'passed', details: { url: '/gioi-thieu/chuc-nang-nhiem-vu' } },
      organisation: { outcome: 'partial', details: { url: '/gioi-thieu/so-do-to-chuc', attachments: 0 } },
      history: { outcome: 'failed' },
      leaders: { outcome: 'passed', details: { url: '/gioi-thieu/lanh-dao-so' } },
    },
  },
  changes: [
    {
      name: 'an article of the column has a picture',
      change: (site) =>
        swap(
          site,
          NEWEST,
          '<div class="content ck-content">',
          '<div class="content ck-content"><figure class="image"><img src="/media/doi-thoai-1211.webp"><figcaption>Quang cảnh buổi đối thoại</figcaption></figure>',
        ),
      truth: { [PLAN_ID]: { 'cchc-column': { outcome: 'passed', credit: 1, details: COLUMN } } },
    },
    {
      name: "the department's list on the province's portal answers with an error",
      change: (site) => {
        site.second[PROVINCE_LIST] = { status: 500, body: 'Internal Server Error' };
      },
      truth: { [PLAN_ID]: { 'procedure-set-province': { outcome: 'cantTell' } } },
    },
    {
      name: 'the third quarter is not published',
      change: (site) => {
        const [third] = POSTS.filter(({ title }) => title.includes('quý III năm 2026'));
        if (third === undefined) throw new Error('no third quarter');
        delete site.answers[postUrl(third)];
        swap(site, listUrl(third.column), card(third), '');
        for (const path of Object.keys(site.answers)) {
          const page = site.answers[path];
          const link = `<div class="related-item"><a href="${postUrl(third)}">${third.title}</a><small>${slashed(third.date)}</small></div>`;
          if (typeof page === 'string' && page.includes(link)) swap(site, path, link, '');
        }
      },
      truth: {
        [PLAN_ID]: {
          'dossier-results': {
            outcome: 'partial',
            credit: 2 / 3,
            details: { periods: [quarter('I', 1), quarter('II', 2), { period: '2026-Q3', state: 'missing' }, Q4] },
          },
        },
      },
    },
    {
      name: 'the contact page names another hotline',
      change: (site) => swap(site, '/lien-he', 'Đường dây nóng: 0208.3750.365', 'Đường dây nóng: 0208.3750.999'),
      truth: {
        [PLAN_ID]: {
          hotline: { outcome: 'partial', credit: 0.5, details: { phones: ['+842083750365', '+842083750999'] } },
        },
      },
    },
    {
      name: 'fee and conditions are told',
      change: (site) =>
        swap(
          site,
          detailUrl(SHORT),
          '<div class="mat-expansion-panel-body"></div>',
          '<div class="mat-expansion-panel-body"><p>Không</p></div>',
        ),
      truth: {
        [PLAN_ID]: {
          'procedure-detail': {
            outcome: 'partial',
            credit: 8 / 9,
            details: { ...INCOMPLETE, complete: 8, incomplete: [] },
          },
        },
      },
    },
  ],
};
