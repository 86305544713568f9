/** A department's small healthy portal as a draft that a trap changes: what is not changed stays right. */

import type { Reply, Route, Routes } from '../../support/server.ts';

export interface Post {
  readonly path: string;
  readonly title: string;
  /** ISO. */
  readonly date: string;
}

export interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly path: string;
}

export interface Department {
  readonly name: string;
  readonly province: string;
  readonly host: string;
  readonly phone: readonly [written: string, e164: string];
  readonly mail: string;
  readonly address: string;
  readonly column: string;
  readonly list: string;
  readonly posts: readonly Post[];
  readonly procedures: readonly Procedure[];
  readonly skin: Skin;
}

export interface Leaf {
  title: string;
  main: string;
  /** Before the doctype or in the head. */
  head?: string;
}

export type Skin = (draft: Draft, leaf: Leaf) => string;

export interface Draft {
  readonly of: Department;
  /** Markup of the menu, by default from `links`. */
  menu: string | null;
  links: [href: string, words: string][];
  /** Block of the home page with the hotline. */
  hotline: string;
  footer: string;
  readonly leaves: Record<string, Leaf>;
  /** Served as they are, before the leaves. */
  readonly served: Record<string, string | Reply | Route>;
  /** Every page passes through it. */
  finish: (html: string, path: string) => string | Reply;
}

/** `24/08/2022` of `2022-08-24`. */
export const dmy = (date: string): string => date.split('-').reverse().join('/');

export function draftOf(of: Department): Draft {
  const links: [string, string][] = [
    ['/', 'Trang chủ'],
    ['/gioi-thieu', 'Giới thiệu'],
    ['/tin-hoat-dong', 'Tin hoạt động'],
    [of.column, 'Cải cách hành chính'],
    [of.list, 'Thủ tục hành chính'],
    ['/lien-he', 'Liên hệ'],
  ];
  const draft: Draft = {
    of,
    menu: null,
    links,
    hotline: `<div class="box"><h3>Đường dây nóng</h3><p>Điện thoại: ${of.phone[0]}</p><p>Email: ${of.mail}</p></div>`,
    footer: `<p>${of.name}</p><p>Trụ sở: ${of.address}</p><p>Bản quyền © 2022</p>`,
    leaves: {},
    served: {},
    finish: (html) => html,
  };
  const { leaves } = draft;
  leaves['/'] = { title: `Trang chủ - ${of.name}`, main: '' };
  leaves['/gioi-thieu'] = {
    title: 'Giới thiệu chung',
    main: `<h1>Giới thiệu chung</h1><p>${of.name} là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, giúp Ủy ban quản lý nhà nước về ngành trên địa bàn và thực hiện những việc được phân cấp, ủy quyền.</p>`,
  };
  leaves['/lien-he'] = {
    title: 'Liên hệ',
    main: `<h1>Liên hệ</h1><p>${of.name}</p><p>Trụ sở làm việc: ${of.address}</p>`,
  };
  const news = [
    ['/tin-hoat-dong/giao-ban-thang-muoi', 'Cơ quan giao ban công tác tháng mười', '2022-10-31'],
    ['/tin-hoat-dong/hien-mau', 'Đoàn viên cơ quan tham gia hiến máu tình nguyện', '2022-10-12'],
  ] as const;
  leaves['/tin-hoat-dong'] = {
    title: 'Tin hoạt động',
    main: `<h1>Tin hoạt động</h1>${listOf(news.map(([path, title, date]) => ({ path, title, date })))}`,
  };
  for (const [path, title, date] of news) leaves[path] = article({ path, title, date });
  leaves[of.column] = { title: 'Cải cách hành chính', main: `<h1>Cải cách hành chính</h1>${listOf(of.posts)}` };
  for (const post of of.posts) leaves[post.path] = article(post);
  leaves[of.list] = { title: 'Thủ tục hành chính', main: `<h1>Thủ tục hành chính</h1>${tableOf(of.procedures)}` };
  for (const one of of.procedures) leaves[one.path] = { title: one.name, main: detail(one) };
  return draft;
}

export function listOf(posts: readonly Post[]): string {
  return `<ul class="ds-tin">${posts
    .map((post) => `<li><a href="${post.path}">${post.title}</a> <span class="ngay">(${dmy(post.date)})</span></li>`)
    .join('')}</ul>`;
}

export function article({ title, date }: Post, shown = `<p class="ngay-dang">Ngày đăng: ${dmy(date)}</p>`): Leaf {
  return {
    title,
    main: `<h1>${title}</h1>${shown}<p><b>${title}: đó là việc mà lãnh đạo cơ quan yêu cầu các phòng tập trung làm trong thời gian tới.</b></p><p>Theo đánh giá của văn phòng, phần việc được giao đã làm đúng tiến độ, người dân đến giao dịch ít phải đi lại hơn trước. Những khâu còn chậm đã được chỉ ra để từng phòng sửa ngay.</p><p>Lãnh đạo cơ quan đề nghị công chức nêu cao trách nhiệm, thường xuyên báo cáo kết quả để tổng hợp chung.</p>`,
  };
}

export function tableOf(procedures: readonly Procedure[]): string {
  return `<table class="tthc"><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th></tr>${procedures
    .map(
      ({ code, name, path }, index) =>
        `<tr><td>${index + 1}</td><td>${code}</td><td><a href="${path}">${name}</a></td></tr>`,
    )
    .join('')}</table>`;
}

/** Label and content of every part. */
export const PARTS: readonly (readonly [label: string, content: string])[] = [
  [
    'Trình tự thực hiện',
    'Bước 1: nộp hồ sơ tại bộ phận một cửa. Bước 2: phòng chuyên môn thẩm định và trình ký. Bước 3: trả kết quả.',
  ],
  ['Cách thức thực hiện', 'Nộp trực tiếp, qua bưu điện hoặc qua mạng.'],
  ['Thành phần hồ sơ', 'Đơn đề nghị (01 bản chính); bản sao giấy tờ pháp lý của người nộp. Số lượng: 01 bộ.'],
  ['Thời hạn giải quyết', '10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.'],
  ['Đối tượng thực hiện', 'Tổ chức, cá nhân.'],
  ['Cơ quan thực hiện', 'Phòng chuyên môn của cơ quan cấp tỉnh.'],
  ['Kết quả thực hiện', 'Giấy phép hoặc văn bản trả lời nêu rõ lý do từ chối.'],
  ['Phí, lệ phí', 'Không.'],
  ['Mẫu đơn, mẫu tờ khai', 'Đơn đề nghị theo mẫu số 01 ban hành kèm theo thông tư.'],
  ['Yêu cầu, điều kiện thực hiện', 'Không có.'],
  ['Căn cứ pháp lý', 'Luật chuyên ngành và nghị định hướng dẫn thi hành.'],
];

export const detail = ({ code, name }: Procedure, parts = PARTS): string =>
  `<h1>${name}</h1><p>Mã thủ tục: ${code}</p>${parts.map(([label, text]) => `<h3>${label}</h3><p>${text}</p>`).join('')}`;

/** Markup of a page of the draft. */
export function htmlOf(draft: Draft, path: string, change: Partial<Leaf> = {}): string {
  const leaf = draft.leaves[path];
  if (leaf === undefined) throw new Error(`no page ${path}`);
  const whole = { ...leaf, ...change };
  return draft.of.skin(draft, path === '/' ? { ...whole, main: `${whole.main}${draft.hotline}` } : whole);
}

export function routesOf(draft: Draft): Routes {
  const routes: Record<string, string | Reply | Route> = {};
  for (const path of Object.keys(draft.leaves)) routes[encodeURI(path)] = draft.finish(htmlOf(draft, path), path);
  return { ...routes, ...draft.served };
}

export const menuOf = (draft: Draft, item: (href: string, words: string) => string): string =>
  draft.menu ?? draft.links.map(([href, words]) => item(href, words)).join('');

/** A page of a scan as a file: nobody can read its words. */
export const scanned = (): Reply => ({
  headers: { 'content-type': 'application/pdf' },
  body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 21>>stream\n0 0 595 842 re f\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
});
