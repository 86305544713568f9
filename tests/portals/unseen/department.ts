/** An ordinary department portal in a given frame; each portal of this folder replaces what it is about. */
import type { Frame, Menu } from './layouts.ts';
import { dmy, MONTHLY, ONE_EACH, OWN, parts, posts, referenceCsv, slug, SUFFIX } from './site.ts';
import type { Expected, Pages, Post, Procedure, UnseenPortal } from './site.ts';

export type Layout = (frame: Frame) => string;

export interface Ground {
  readonly layout: Layout;
  readonly menu: Menu;
  readonly header?: string;
  readonly side?: string;
  readonly footer?: string;
}

export const HOTLINE_FOOTER = '<p>Sở Khoa học và Công nghệ tỉnh Nghệ An</p><p>Đường dây nóng: 0212 3852 118</p>';

export function menuOf(...more: readonly (readonly [string, string])[]): Menu {
  return [
    ['Trang chủ', '/'],
    ['Giới thiệu', '/gioi-thieu'],
    ['Tin tức', '/tin-tuc'],
    ['Văn bản', '/van-ban'],
    ...more,
    ['Liên hệ', '/lien-he'],
  ];
}

export function page(ground: Ground, title: string, body: string, more: Partial<Frame> = {}): string {
  const { layout, ...frame } = ground;
  return layout({ ...frame, title, body, ...more });
}

const NEWS: readonly Post[] = [
  { date: '2022-11-17', title: 'Hội nghị triển khai cải cách tư pháp trên địa bàn tỉnh' },
  { date: '2022-11-10', title: 'Ra mắt sản phẩm OCOP của hợp tác xã vùng cao' },
  { date: '2022-10-27', title: 'Tập huấn an toàn bức xạ cho cơ sở y tế tư nhân' },
];

/** Pages every portal has and no check is about. */
export function ordinary(ground: Ground): Pages {
  const pages: Record<string, string> = {
    '/gioi-thieu': page(
      ground,
      'Giới thiệu',
      `<p>${'Sở là cơ quan chuyên môn giúp Ủy ban nhân dân tỉnh quản lý nhà nước về khoa học và công nghệ. '.repeat(4)}</p>`,
    ),
    '/lien-he': page(
      ground,
      'Liên hệ',
      '<p>Số 8 đường Hoàng Văn Thụ, thành phố Hà Sơn</p><p>Điện thoại: (0212) 3852 100 - Fax: (0212) 3852 101</p><p>Email: vanthu.skhcn@hason.gov.vn</p>',
    ),
    '/van-ban': page(
      ground,
      'Văn bản',
      '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td><a href="/van-ban/12">12/KH-SKHCN</a></td><td>11/01/2022</td><td>Kế hoạch công tác năm</td></tr><tr><td><a href="/van-ban/45">45/SKHCN-VP</a></td><td>02/11/2022</td><td>V/v trực cơ quan</td></tr></table>',
    ),
    '/tin-tuc': page(ground, 'Tin tức', newsList(NEWS, '/tin')),
    ...articles(ground, NEWS, '/tin'),
  };
  return pages;
}

export function newsList(list: readonly Post[], base: string): string {
  return list
    .map(
      (post) =>
        `<div class="item"><h3><a href="${base}/${slug(post.title)}">${post.title}</a></h3><span class="date">${dmy(post.date)}</span><p>Tóm tắt nội dung của bài.</p></div>`,
    )
    .join('');
}

export function articles(ground: Ground, list: readonly Post[], base: string, text = ''): Pages {
  return Object.fromEntries(
    list.map((post) => [`${base}/${slug(post.title)}`, page(ground, post.title, article(post, text))]),
  );
}

export function article(post: Post, text = ''): string {
  return `<p class="meta">Ngày đăng: ${dmy(post.date)}</p><p>${post.title}.</p>${text}<p>${'Các đơn vị tiếp tục thực hiện nhiệm vụ được giao, báo cáo kết quả đúng hạn. '.repeat(5)}</p>`;
}

export const COLUMN_PATH = '/cai-cach-hanh-chinh';

export function column(ground: Ground, list: readonly Post[] = posts(MONTHLY), path = COLUMN_PATH): Pages {
  return { [path]: page(ground, 'Cải cách hành chính', newsList(list, path)), ...articles(ground, list, path) };
}

export const PROCEDURES_PATH = '/thu-tuc-hanh-chinh';

export function procedureTable(rows: readonly Procedure[], base = '/thu-tuc'): string {
  const body = rows
    .map(
      (row, at) =>
        `<tr><td>${at + 1}</td><td>${row.code}${SUFFIX}</td><td><a href="${base}/${row.code}">${row.name}</a></td><td>${row.field}</td></tr>`,
    )
    .join('');
  return `<table><thead><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th><th>Lĩnh vực</th></tr></thead><tbody>${body}</tbody></table>`;
}

export function heading(label: string, value: string): string {
  return `<h4>${label}</h4>${value === '' ? '' : `<p>${value}</p>`}`;
}

export function detail(ground: Ground, row: Procedure, body = parts(heading), base = '/thu-tuc'): Pages {
  return { [`${base}/${row.code}`]: page(ground, row.name, `<p>Mã thủ tục: ${row.code}${SUFFIX}</p>${body}`) };
}

export function procedures(ground: Ground, rows: readonly Procedure[] = OWN): Pages {
  const pages: Record<string, Pages[string]> = {
    [PROCEDURES_PATH]: page(ground, 'Thủ tục hành chính', procedureTable(rows)),
  };
  for (const row of rows) Object.assign(pages, detail(ground, row));
  return pages;
}

export const COLUMN_FINE: Expected = {
  outcome: 'passed',
  credit: 1,
  details: {
    url: COLUMN_PATH,
    linkedFromHome: true,
    newest: '2022-11-08',
    ageDays: 12,
    inPeriod: 11,
    byMonth: ONE_EACH,
    undated: 0,
  },
};

export const SET_FINE: Expected = {
  outcome: 'passed',
  credit: 1,
  details: {
    reference: 6,
    listed: 6,
    coverage: 1,
    missing: [],
    abolishedListed: [],
    unknown: [],
    duplicates: [],
    lists: [PROCEDURES_PATH],
  },
};

export const DETAIL_FINE: Expected = {
  outcome: 'passed',
  credit: 1,
  details: { checked: 6, complete: 6, incomplete: [], withoutDetail: [] },
};

export const HOTLINE_FINE: Expected = {
  outcome: 'passed',
  credit: 1,
  details: { phones: ['+842123852118'], conflicts: [] },
};

export function portal(
  name: string,
  ground: Ground,
  pages: Pages,
  expected: Partial<UnseenPortal['expected']>,
  more: Partial<UnseenPortal> = {},
): UnseenPortal {
  const home = page(ground, 'Trang chủ', `<h2>Tin mới</h2>${newsList(NEWS, '/tin')}`);
  return {
    name,
    start: '/',
    asOf: '2022-11-20',
    needs: ['phone'],
    reference: referenceCsv(OWN),
    ...more,
    pages: { '/': home, ...ordinary(ground), ...pages },
    expected: {
      column: COLUMN_FINE,
      'procedure-set': SET_FINE,
      'procedure-detail': DETAIL_FINE,
      hotline: HOTLINE_FINE,
      ...expected,
    },
  };
}
