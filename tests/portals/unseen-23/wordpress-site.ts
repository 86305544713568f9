/** Sở Khoa học và Công nghệ Hưng Yên on WordPress: cards and accordions made of div, sidebars, a sticky post. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { cut, newestFirst, type Post } from '../unseen-20/post.ts';
import { scan, slashed, slug, word, type Site } from '../unseen-8/shape.ts';
import { NEWS, PROCEDURE_NEWS, REFORM } from './wordpress-posts.ts';

const MONTHS = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];
const worded = (at: string) =>
  `${Number(at.slice(8, 10))} Tháng ${MONTHS[Number(at.slice(5, 7)) - 1]}, ${at.slice(0, 4)}`;

export const postAt = (id: number): string => {
  const post = [...NEWS, ...REFORM, ...PROCEDURE_NEWS].find((one) => one.id === id);
  if (post === undefined) throw new Error(`no post ${id}`);
  return `/${slug(post.title)}/`;
};

export const MENU_TAIL = '<div class="menu-item"><a href="/chi-so/">Chỉ số</a></div>';
const item = (href: string, label: string) => `<div class="menu-item"><a href="${href}">${label}</a></div>`;
const MENU = `<div class="main-menu">${item('/', 'Trang chủ')}${item('/chuyen-muc/tin-tuc/', 'Tin tức - Sự kiện')}${item('/chuyen-muc/cai-cach-hanh-chinh/', 'CCHC')}${item('/hanh-chinh-cong/', 'Hành chính công')}${item('/van-ban/', 'Văn bản')}${item('/cong-khai-tai-chinh/', 'Công khai tài chính')}${MENU_TAIL}</div>`;

export const ZALO_SHARE = 'https://sp.zalo.me/share_inline?d=eyJ1cmwiOiJodHRwczovL3NraGNuIn0';

const frame = (title: string, main: string, body = 'page') => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="UTF-8"><meta name="generator" content="WordPress 6.4.3"><title>${title} &#8211; Sở KH&amp;CN Hưng Yên</title></head><body class="${body}">
<div class="site-header"><div class="brand"><a href="/"><img src="/wp-content/uploads/2022/01/logo.png" alt="Sở Khoa học và Công nghệ tỉnh Hưng Yên"></a></div>${MENU}</div>
<div class="wrap"><div class="primary">${main}</div>
<div class="sidebar"><div class="widget"><div class="widget-title">Liên kết</div><a href="https://dichvucong.hungyen.gov.vn"><img src="/wp-content/uploads/2022/01/dvc.png" alt="Dịch vụ công trực tuyến"></a><a href="https://hungyen.gov.vn"><img src="/wp-content/uploads/2022/01/tinh.png" alt="Cổng thông tin điện tử tỉnh"></a></div>
<div class="widget"><div class="widget-title">Xem nhiều</div><div><a href="${postAt(28)}">Phát động thi đua đẩy mạnh cải cách hành chính trong toàn ngành</a></div><div><a href="${postAt(10)}">Hưng Yên công bố Chỉ số chuyển đổi số (DTI) năm 2022</a></div></div></div></div>
<div class="site-footer"><div class="col">Sở Khoa học và Công nghệ tỉnh Hưng Yên. Đường An Vũ, phường Hiến Nam, thành phố Hưng Yên. Điện thoại: 0221.3862.583</div><div class="col"><a href="/iso/">TCVN ISO 9001:2015</a> <a href="https://www.facebook.com/sokhcnhungyen"><i class="fa fa-facebook"></i></a></div><div class="col">Giấy phép số 12/GP-STTTT cấp ngày 20/07/2024</div></div></body></html>`;

const card = (post: Post) =>
  `<div class="card"><div class="card-body"><div class="card-title"><a href="${postAt(post.id)}">${post.title}</a></div><div class="card-meta">${slashed((post.at ?? '').slice(0, 10))}</div><div class="card-text">${post.lead}</div></div></div>`;

const single = (post: Post) =>
  frame(
    post.title,
    `<div class="entry-title">${post.title}</div><div class="entry-meta"><i class="fa fa-clock"></i> ${worded(post.at ?? '')}</div><div class="entry-content"><div><strong>${post.lead}</strong></div>${post.picture === undefined ? '' : `<div class="wp-image"><img src="${post.picture}" width="800" height="500" alt=""></div>`}${post.body.map((text) => `<div>${text}</div>`).join('')}</div><div class="share"><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a> <a href="${ZALO_SHARE}">Zalo</a></div>`,
    'single',
  );

function category(answers: Record<string, Answer>, name: string, at: string, posts: readonly Post[]): void {
  const pages = cut(posts, 5);
  const of = (page: number) => `/chuyen-muc/${at}/${page === 0 ? '' : `page/${page + 1}/`}`;
  pages.forEach((part, page) => {
    answers[of(page)] = frame(
      name,
      `<div class="archive-title">${name}</div><div class="cards">${part.map(card).join('')}</div>${pages.length < 2 ? '' : `<div class="nav-links">${pages.map((_, other) => (other === page ? `<span class="current">${other + 1}</span>` : `<a href="${of(other)}">${other + 1}</a>`)).join('')}</div>`}`,
      'archive',
    );
  });
  for (const post of posts) answers[postAt(post.id)] = single(post);
}

export const standing = (title: string, main: string): string =>
  frame(title, `<div class="entry-title">${title}</div><div class="entry-content">${main}</div>`);

export const accordion = (parts: readonly (readonly [string, string])[]): string =>
  `<div class="accordion">${parts.map(([head, body]) => `<div class="accordion-item"><div class="accordion-header"><button class="accordion-button collapsed" type="button">${head}</button></div><div class="accordion-collapse collapse"><div class="accordion-body">${body}</div></div></div>`).join('')}</div>`;

export const FIELDS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Hoạt động khoa học và công nghệ',
    [
      ['1.004473', 'Thủ tục đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ'],
      ['2.001525', 'Thủ tục đánh giá kết quả thực hiện nhiệm vụ không sử dụng ngân sách nhà nước'],
      ['1.001786', 'Thủ tục cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ'],
      ['1.001747', 'Thủ tục thay đổi, bổ sung nội dung Giấy chứng nhận hoạt động'],
    ],
  ],
  [
    'An toàn bức xạ và hạt nhân',
    [
      ['2.002380', 'Thủ tục cấp giấy phép tiến hành công việc bức xạ - sử dụng thiết bị X-quang y tế'],
      ['2.002381', 'Thủ tục gia hạn giấy phép tiến hành công việc bức xạ'],
      ['2.002379', 'Thủ tục cấp chứng chỉ nhân viên bức xạ'],
    ],
  ],
  [
    'Tiêu chuẩn đo lường chất lượng',
    [
      ['2.001209', 'Thủ tục đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận'],
      ['1.001392', 'Thủ tục miễn giảm kiểm tra chất lượng hàng hóa nhóm 2 nhập khẩu'],
      ['2.002253', 'Thủ tục cấp Giấy phép vận chuyển hàng nguy hiểm'],
    ],
  ],
  ['Sở hữu trí tuệ', [['1.011937', 'Thủ tục cấp Giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp']]],
];
export const procedureRow = (code: string, name: string): string =>
  `<div class="tthc"><div class="tthc-name">${name}</div><div class="tthc-code">Mã thủ tục: ${code}</div></div>`;

interface Paper {
  readonly number: string;
  readonly date: string;
  readonly about: string;
  readonly at: 'page' | 'file' | null;
}
const PAPERS: readonly Paper[] = [
  {
    number: '1580/UBND-KSTTHC',
    date: '20/06/2024',
    about: 'V/v chấn chỉnh việc tiếp nhận, giải quyết thủ tục hành chính',
    at: 'file',
  },
  { number: '452/UBND-KSTTHC', date: '15/03/2024', about: 'V/v công khai thủ tục hành chính', at: 'file' },
  {
    number: '01/2024/QĐ-UBND',
    date: '12/01/2024',
    about: 'Quyết định quy định giá dịch vụ đo đạc',
    at: 'file',
  },
  {
    number: '193/KH-UBND',
    date: '26/12/2023',
    about: 'Kế hoạch cải cách hành chính tỉnh Hưng Yên năm 2024',
    at: 'file',
  },
  {
    number: '18/KH-SKHCN',
    date: '28/02/2023',
    about: 'Kế hoạch tuyên truyền cải cách hành chính năm 2023 của Sở Khoa học và Công nghệ',
    at: 'file',
  },
  {
    number: '184/KH-UBND',
    date: '07/12/2021',
    about: 'Kế hoạch cải cách hành chính giai đoạn 2021 - 2030',
    at: 'page',
  },
  { number: '23/CT-TTg', date: '02/09/2021', about: 'Chỉ thị về đẩy mạnh thực hiện Chương trình tổng thể', at: null },
  {
    number: '76/NQ-CP',
    date: '15/07/2021',
    about: 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính',
    at: 'page',
  },
  { number: '22/2020/QĐ-UBND', date: '12/08/2020', about: 'Quyết định về cơ chế một cửa', at: 'file' },
  { number: '06-NQ/TW', date: '24/01/2022', about: 'Nghị quyết về quy hoạch, phát triển đô thị Việt Nam', at: 'file' },
];
export const fileOf = (number: string): string => `/wp-content/uploads/van-ban/${slug(number)}.pdf`;
export const pageOf = (number: string): string => `/van-ban/${slug(number)}/`;

export const paperRow = (paper: Paper): string => {
  const href = paper.at === 'page' ? pageOf(paper.number) : fileOf(paper.number);
  return `<div class="vb"><div class="vb-so">${paper.number}</div><div class="vb-ngay">Ngày ban hành: ${paper.date}</div><div class="vb-trichyeu">${paper.at === null ? paper.about : `<a href="${href}">${paper.about}</a>`}</div></div>`;
};
export const NEWEST_PAPER = paperRow(PAPERS[0] as Paper);

const SIX_MONTHS = '/wp-content/uploads/2024/07/ho-so-6-thang-2024.docx';
export const halfYear = (text: string): Answer =>
  word(['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Kết quả giải quyết hồ sơ thủ tục hành chính 6 tháng đầu năm 2024', text]);
export const HALF_YEAR = SIX_MONTHS;

export const GUIDE = '/huong-dan-nop-ho-so-truc-tuyen/';
export const GUIDE_CARD = `<div class="card"><div class="card-title"><a href="${GUIDE}">Hướng dẫn nộp hồ sơ trực tuyến</a></div></div>`;
export const ISO_FILE =
  '<div><a href="/wp-content/uploads/2023/11/cong-bo-iso.pdf">Bản công bố hệ thống (PDF)</a></div>';

function standings(answers: Record<string, Answer>): void {
  answers['/hanh-chinh-cong/'] = standing(
    'Hành chính công',
    `<div class="cards"><div class="card"><div class="card-title"><a href="/danh-muc-tthc/">Danh mục thủ tục hành chính</a></div></div><div class="card"><div class="card-title"><a href="/chuyen-muc/cai-cach-tthc/">Cải cách TTHC</a></div></div><div class="card"><div class="card-title"><a href="/quy-trinh-noi-bo/">Quy trình nội bộ</a></div></div><div class="card"><div class="card-title"><a href="/ket-qua-giai-quyet-ho-so/">Kết quả giải quyết hồ sơ</a></div></div>${GUIDE_CARD}</div>`,
  );
  answers['/danh-muc-tthc/'] = standing(
    'Danh mục thủ tục hành chính',
    `<div class="lead">Thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Khoa học và Công nghệ</div>${accordion(FIELDS.map(([field, rows]) => [`Lĩnh vực ${field} (${rows.length})`, rows.map(([code, name]) => procedureRow(code, name)).join('')]))}<h3>Thủ tục hành chính thuộc thẩm quyền giải quyết của UBND cấp huyện</h3>${accordion([['Lĩnh vực Tiêu chuẩn đo lường', procedureRow('1.012345', 'Thủ tục xác nhận phương tiện đo tại chợ (cấp huyện)')]])}`,
  );
  answers['/quy-trinh-noi-bo/'] = standing(
    'Quy trình nội bộ giải quyết thủ tục hành chính',
    accordion(
      FIELDS.slice(0, 3).map(([field], at) => [
        field,
        `<div><a href="/wp-content/uploads/2024/01/quy-trinh-${at + 1}.pdf">Quy trình nội bộ lĩnh vực ${field.toLowerCase()}</a></div>`,
      ]),
    ),
  );
  for (const at of [1, 2, 3]) answers[`/wp-content/uploads/2024/01/quy-trinh-${at}.pdf`] = scan();
  answers['/ket-qua-giai-quyet-ho-so/'] = standing(
    'Kết quả giải quyết hồ sơ',
    accordion([
      [
        'Năm 2024',
        `<div><a href="${SIX_MONTHS}">Kết quả giải quyết hồ sơ thủ tục hành chính 6 tháng đầu năm 2024</a></div><div><a href="/wp-content/uploads/2024/04/ho-so-quy-1-2024.docx">Kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2024</a></div>`,
      ],
      [
        'Năm 2023',
        '<div><a href="/wp-content/uploads/2023/07/ho-so-quy-2-2023.docx">Kết quả giải quyết hồ sơ thủ tục hành chính quý II năm 2023</a></div>',
      ],
    ]),
  );
  answers[SIX_MONTHS] = halfYear(
    'Sáu tháng đầu năm, Sở tiếp nhận 402 hồ sơ, giải quyết đúng hạn 398 hồ sơ, số hóa 371 hồ sơ.',
  );
  for (const [at, period] of [
    ['/wp-content/uploads/2024/04/ho-so-quy-1-2024.docx', 'quý I năm 2024'],
    ['/wp-content/uploads/2023/07/ho-so-quy-2-2023.docx', 'quý II năm 2023'],
  ] as const)
    answers[at] = word([
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      `Kết quả giải quyết hồ sơ thủ tục hành chính ${period}`,
      `Trong ${period}, Sở tiếp nhận 188 hồ sơ, giải quyết đúng hạn 186 hồ sơ, số hóa 160 hồ sơ.`,
    ]);
  answers[GUIDE] = standing(
    'Hướng dẫn nộp hồ sơ trực tuyến',
    '<div>Dịch vụ công trực tuyến toàn trình: tổ chức, cá nhân đăng nhập, khai hồ sơ, nộp phí và nhận kết quả hoàn toàn trên mạng, không phải đến cơ quan. Dịch vụ công trực tuyến một phần: có ít nhất một bước phải đến trực tiếp hoặc gửi bản giấy.</div><div>Bước 1: đăng nhập bằng tài khoản định danh. Bước 2: chọn cơ quan Sở Khoa học và Công nghệ. Bước 3: điền tờ khai, tải giấy tờ. Bước 4: nộp phí. Bước 5: theo dõi và nhận kết quả.</div>',
  );
  answers['/iso/'] = standing(
    'Hệ thống quản lý chất lượng TCVN ISO 9001:2015',
    `<div>Sở công bố hệ thống quản lý chất lượng phù hợp TCVN ISO 9001:2015.</div>${ISO_FILE}`,
  );
  answers['/wp-content/uploads/2023/11/cong-bo-iso.pdf'] = scan();
  answers['/cong-khai-tai-chinh/'] = standing(
    'Công khai tài chính',
    `<div class="ds"><div><a href="/wp-content/uploads/tai-chinh/du-toan-2024.pdf">Công khai dự toán thu, chi ngân sách nhà nước năm 2024</a></div><div><a href="/wp-content/uploads/tai-chinh/quyet-toan-2023.pdf">Công khai quyết toán thu, chi ngân sách nhà nước năm 2023</a></div></div>`,
  );
  answers['/wp-content/uploads/tai-chinh/du-toan-2024.pdf'] = scan();
  answers['/wp-content/uploads/tai-chinh/quyet-toan-2023.pdf'] = scan();
  answers['/chi-so/'] = standing(
    'Chỉ số',
    `<div class="ds"><div><a href="${postAt(24)}">PAR INDEX, SIPAS năm 2023</a></div><div><a href="${postAt(6)}">PAPI năm 2023</a></div><div><a href="${postAt(26)}">DDCI năm 2023</a></div><div><a href="${postAt(10)}">DTI năm 2022</a></div></div>`,
  );
  answers['/van-ban/'] = standing('Văn bản', PAPERS.map(paperRow).join(''));
  for (const paper of PAPERS) {
    answers[fileOf(paper.number)] = scan();
    if (paper.at === 'page')
      answers[pageOf(paper.number)] = standing(
        paper.about,
        `<div>Số, ký hiệu: ${paper.number}</div><div>Ngày ban hành: ${paper.date}</div><div>Trích yếu: ${paper.about}</div><div><a href="${fileOf(paper.number)}">Tải tệp đính kèm</a></div>`,
      );
  }
}

export function buildWordpress(): Site {
  const answers: Record<string, Answer> = {};
  answers['/'] = frame(
    'Trang chủ',
    `<div class="slider"><div class="slide"><a href="${postAt(28)}">Phát động thi đua đẩy mạnh cải cách hành chính trong toàn ngành</a></div></div><div class="block"><div class="block-title"><a href="/chuyen-muc/tin-tuc/">Tin tức - Sự kiện</a></div>${NEWS.slice(0, 4).map(card).join('')}</div><div class="block"><div class="block-title"><a href="/chuyen-muc/cai-cach-hanh-chinh/">Cải cách hành chính</a></div>${REFORM.slice(0, 3).map(card).join('')}</div>`,
    'home',
  );
  category(answers, 'Tin tức - Sự kiện', 'tin-tuc', newestFirst(NEWS));
  const sticky = REFORM.filter(({ id }) => id === 28);
  category(answers, 'Cải cách hành chính', 'cai-cach-hanh-chinh', [
    ...sticky,
    ...newestFirst(REFORM.filter(({ id }) => id !== 28)),
  ]);
  category(answers, 'Cải cách TTHC', 'cai-cach-tthc', newestFirst(PROCEDURE_NEWS));
  standings(answers);
  return {
    answers,
    procedures: `Mã,Tên thủ tục hành chính,Tình trạng\n${FIELDS.flatMap(([, rows]) => rows.map(([code, name]) => `${code},"${name}",còn hiệu lực`)).join('\n')}\n`,
  };
}
