import { escaped, longDay } from './markup.ts';
import { MENU, type MenuEntry } from './menu.ts';

/** The day the sample portal shows in its header, and the day it is audited. */
export const TODAY = '2022-11-20';
export const DEPARTMENT = 'Sở Khoa học và Công nghệ Nghệ An';

export interface PageContent {
  readonly title: string;
  readonly path: string;
  /** Under the start page, from the top; the page's own title is added. */
  readonly trail: readonly (readonly [words: string, path: string])[];
  readonly main: string;
  /** Under the headline, e.g. the day of posting. */
  readonly byline?: string;
  /** Beside the main text instead of the usual boxes. */
  readonly aside?: string;
}

/** A page below the home page. */
export function page(content: PageContent): string {
  return document(
    `${content.title} - ${DEPARTMENT}`,
    `<div class="columns">
<main id="noi-dung">
${breadcrumb(content)}
<article class="panel">
<h1>${escaped(content.title)}</h1>
${content.byline ?? ''}
<div class="text">
${content.main}
</div>
</article>
</main>
<aside>${content.aside ?? `${searchBox()}${banners()}`}</aside>
</div>`,
  );
}

/** The frame that all pages share. */
export function document(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/giao-dien.css">
<link rel="icon" href="/anh/bieu-trung.svg">
</head>
<body>
<header class="top">
<div class="wrap brand">
<a href="/"><img src="/anh/bieu-trung.svg" alt="" width="84" height="84"></a>
<div><div class="portal">Cổng thông tin điện tử</div><div class="name">${DEPARTMENT}</div><div class="note">Cổng mẫu của Soi Cổng · nội dung hư cấu</div></div>
<div class="corner"><span class="clock">${longDay(TODAY)} | 08:30:12</span> <a href="/en/">English</a></div>
</div>
</header>
<nav class="menu" aria-label="Chính"><ul class="wrap">${MENU.map(menuEntry).join('')}</ul></nav>
<div class="marquee"><div class="wrap">Chào mừng kỷ niệm 40 năm Ngày Nhà giáo Việt Nam 20/11/1982 - 20/11/2022 · Hướng tới Hội nghị tổng kết ngày 30/12/2022</div></div>
<div class="wrap">
${body}
</div>
${footer()}
</body>
</html>
`;
}

function menuEntry(entry: MenuEntry): string {
  const below = entry.below === undefined ? '' : `<ul>${entry.below.map(menuEntry).join('')}</ul>`;
  return `<li><a href="${entry.path}">${escaped(entry.words)}</a>${below}</li>`;
}

function breadcrumb({ trail, title }: PageContent): string {
  const steps = [['Trang chủ', '/'] as const, ...trail].map(
    ([words, path]) => `<a href="${path}">${escaped(words)}</a>`,
  );
  return `<nav class="breadcrumb" aria-label="Đường dẫn">${steps.join(' › ')} › <span>${escaped(title)}</span></nav>`;
}

export function searchBox(): string {
  return `<form class="box search" action="/tim-kiem" role="search"><label for="q">Tìm kiếm</label><div><input id="q" name="q" type="search"><button>Tìm</button></div></form>`;
}

export function banners(): string {
  return `<div class="banners">
<a href="/thu-tuc-hanh-chinh/"><img src="/anh/bieu-ngu-thu-tuc.svg" alt="Thủ tục hành chính" width="270" height="72"></a>
<a href="/phan-anh-kien-nghi.html"><img src="/anh/bieu-ngu-phan-anh.svg" alt="" width="270" height="72"></a>
<a href="https://dichvucong.gov.vn/"><img src="/anh/bieu-ngu-dich-vu-cong.svg" alt="Cổng dịch vụ công" width="270" height="72"></a>
</div>`;
}

function footer(): string {
  return `<footer>
<div class="wrap foot">
<div>
<div class="name">${DEPARTMENT}</div>
<div>Trụ sở: 01 đường Mẫu, phường Minh Họa, thành phố Vinh, tỉnh Nghệ An</div>
<div>Điện thoại: 0238.300.0100 - Fax: 0238.300.0101</div>
<div>Thư điện tử: vanphong@skhcn.nghean.example</div>
</div>
<div>
<div>Chịu trách nhiệm nội dung: Chánh Văn phòng Sở</div>
<div>Giấy phép số 12/GP-STTTT cấp ngày 05/03/2019</div>
<div>Đang truy cập: 37 · Tổng lượt: 1.904.226</div>
<div>© 2019 - 2022</div>
</div>
</div>
</footer>`;
}
