/** Portals whose markup and words are those of real ones at their worst. */
import {
  article,
  articles,
  column,
  COLUMN_FINE,
  COLUMN_PATH,
  detail,
  HOTLINE_FOOTER,
  menuOf,
  newsList,
  page,
  portal,
  procedures,
  PROCEDURES_PATH,
  procedureTable,
  SET_FINE,
} from './department.ts';
import type { Ground } from './department.ts';
import { dnn, drupal, joomla, liferay, nukeviet, sharepoint, tables, wordpress } from './layouts.ts';
import { dmy, MONTHLY, ONE_EACH, OWN, parts, posts, referenceCsv, slug, SUFFIX } from './site.ts';
import type { Pages, Procedure, UnseenPortal } from './site.ts';

const MENU = menuOf(['Cải cách hành chính', COLUMN_PATH], ['Thủ tục hành chính', PROCEDURES_PATH]);

/** 46. The page of the column holds blocks of its parts, each with a page of its own and "Xem thêm". */
function partsOfColumn(): UnseenPortal {
  const ground: Ground = { layout: liferay, menu: MENU, footer: HOTLINE_FOOTER };
  const list = posts(MONTHLY);
  const odd = list.filter((_, at) => at % 2 === 0);
  const even = list.filter((_, at) => at % 2 === 1);
  const block = (name: string, path: string, own: typeof list): string =>
    `<div class="block"><h2 class="block-title"><a href="${path}">${name}</a></h2>${newsList(own.slice(0, 3), '/bai')}<a class="more" href="${path}">Xem thêm</a></div>`;
  const pages: Pages = {
    [COLUMN_PATH]: page(
      ground,
      'Cải cách hành chính',
      block('Tin cải cách hành chính', `${COLUMN_PATH}/tin`, odd) +
        block('Hoạt động một cửa', `${COLUMN_PATH}/mot-cua`, even),
    ),
    [`${COLUMN_PATH}/tin`]: page(ground, 'Tin cải cách hành chính', newsList(odd, '/bai')),
    [`${COLUMN_PATH}/mot-cua`]: page(ground, 'Hoạt động một cửa', newsList(even, '/bai')),
    ...articles(ground, list, '/bai'),
    ...procedures(ground),
  };
  return portal('a column of blocks with pages of their own', ground, pages, {});
}

/** 47. English theme: months in English, "Read more", "Older posts". */
function englishTheme(): UnseenPortal {
  const ground: Ground = { layout: wordpress, menu: MENU, footer: HOTLINE_FOOTER };
  const names = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const list = posts(MONTHLY);
  const said = (date: string): string =>
    `${names[Number(date.slice(5, 7)) - 1] ?? ''} ${Number(date.slice(8))}, ${date.slice(0, 4)}`;
  const row = (post: (typeof list)[number]): string =>
    `<article class="post hentry"><h2 class="entry-title"><a href="/${slug(post.title)}/">${post.title}</a></h2><div class="entry-meta"><span class="posted-on">Posted on <a href="/${slug(post.title)}/"><time class="entry-date published" datetime="${post.date}T08:00:00+07:00">${said(post.date)}</time></a></span> by <a href="/author/admin/">admin</a></div><p>Tóm tắt. <a href="/${slug(post.title)}/">Read more</a></p></article>`;
  const pages: Record<string, Pages[string]> = {
    [COLUMN_PATH]: page(
      ground,
      'Cải cách hành chính',
      `${list.slice(0, 5).map(row).join('')}<nav class="navigation posts-navigation"><div class="nav-previous"><a href="${COLUMN_PATH}/page/2/">Older posts</a></div></nav>`,
    ),
    [`${COLUMN_PATH}/page/2/`]: page(
      ground,
      'Cải cách hành chính',
      `${list.slice(5).map(row).join('')}<nav class="navigation posts-navigation"><div class="nav-next"><a href="${COLUMN_PATH}/">Newer posts</a></div></nav>`,
    ),
    ...procedures(ground),
  };
  for (const post of list)
    pages[`/${slug(post.title)}/`] = page(
      ground,
      post.title,
      `<div class="entry-meta">Posted on ${said(post.date)}</div><p>${'Các đơn vị tiếp tục thực hiện nhiệm vụ được giao. '.repeat(8)}</p>`,
    );
  return portal('an English theme', ground, pages, {});
}

/** 48. The menu is made of onclick rows and a drop-down select; hrefs have spaces before them. */
function oddLinks(): UnseenPortal {
  const ground: Ground = {
    layout: tables,
    menu: [['Trang chủ', ' /']],
    side: `<table><tr><td onclick="location.href='${COLUMN_PATH}'" style="cursor:pointer">Cải cách hành chính</td></tr><tr><td><a href=" ${PROCEDURES_PATH} ">Thủ tục hành chính</a></td></tr></table>`,
    footer: HOTLINE_FOOTER,
  };
  return portal('a menu of onclick rows', ground, { ...column(ground), ...procedures(ground) }, {});
}

/** 49. Names cut short in the list, whole in the title attribute; the code stands in the address only. */
function cutNames(): UnseenPortal {
  const ground: Ground = { layout: dnn, menu: MENU, footer: HOTLINE_FOOTER };
  const link = (row: Procedure): string => `/Thu-tuc/Chi-tiet?MaTTHC=${row.code}${SUFFIX}`;
  const list = `<ul class="tthc">${OWN.map((row) => `<li><a href="${link(row)}" title="${row.name}">${row.name.slice(0, 34)}...</a></li>`).join('')}</ul>`;
  const pages: Record<string, Pages[string]> = {
    ...column(ground),
    [PROCEDURES_PATH]: page(ground, 'Thủ tục hành chính', list),
  };
  for (const row of OWN)
    pages[link(row)] = page(
      ground,
      row.name,
      parts((label, value) => `<h5>${label}</h5><div>${value}</div>`),
    );
  return portal('names cut short, codes in addresses', ground, pages, {});
}

/** 50. Two agencies' tabs: the department and its branch office of a district; only the first is its own. */
function agencyTabs(): UnseenPortal {
  const ground: Ground = { layout: nukeviet, menu: MENU, footer: HOTLINE_FOOTER };
  const district: readonly Procedure[] = [
    { code: '1.004047', name: 'Đăng ký kinh doanh hộ gia đình', field: 'Cấp huyện' },
    { code: '2.000720', name: 'Cấp đổi giấy chứng nhận hộ kinh doanh', field: 'Cấp huyện' },
  ];
  const tabs =
    '<ul class="nav nav-tabs"><li class="active"><a href="#so" data-toggle="tab">Cấp tỉnh</a></li><li><a href="#huyen" data-toggle="tab">Cấp huyện</a></li></ul>';
  const body = `${tabs}<div class="tab-content"><div id="so" class="tab-pane active">${procedureTable(OWN)}</div><div id="huyen" class="tab-pane">${procedureTable(district)}</div></div>`;
  const pages: Record<string, Pages[string]> = {
    ...procedures(ground),
    ...column(ground),
    [PROCEDURES_PATH]: page(ground, 'Thủ tục hành chính', body),
  };
  for (const row of district) Object.assign(pages, detail(ground, row));
  return portal('province and district in two tabs', ground, pages, {});
}

/** 51. Amended, replaced and abolished groups under headings of one page. */
function statusGroups(): UnseenPortal {
  const ground: Ground = { layout: joomla, menu: MENU, footer: HOTLINE_FOOTER };
  const gone: Procedure = {
    code: '1.000811',
    name: 'Cấp thẻ kiểm định viên theo quy định trước đây',
    field: 'Tiêu chuẩn đo lường',
  };
  const body = `<h3>I. Thủ tục hành chính mới ban hành</h3>${procedureTable(OWN.slice(0, 2))}<h3>II. Thủ tục hành chính được sửa đổi, bổ sung</h3>${procedureTable(OWN.slice(2))}<h3>III. Thủ tục hành chính bị bãi bỏ</h3>${procedureTable([gone])}`;
  const pages: Pages = {
    ...procedures(ground),
    ...column(ground),
    [PROCEDURES_PATH]: page(ground, 'Thủ tục hành chính', body),
    ...detail(ground, gone),
  };
  return portal(
    'new, amended and abolished under headings',
    ground,
    pages,
    {},
    { reference: referenceCsv(OWN, [gone]) },
  );
}

/** 52. One detail page tells two parts in one heading, another has its fee and form in a table of a cell. */
function joinedParts(): UnseenPortal {
  const ground: Ground = { layout: sharepoint, menu: MENU, footer: HOTLINE_FOOTER };
  const joined = parts(
    (label, value) => `<p><b>${label}:</b></p><p>${value}</p>`,
    ['Phí, lệ phí', 'Tên mẫu đơn, mẫu tờ khai', 'Trình tự thực hiện', 'Cách thức thực hiện'],
  );
  const body = `<p><b>1. Trình tự, cách thức thực hiện:</b></p><p>Nộp tại bộ phận một cửa hoặc qua mạng; công chức viết giấy hẹn.</p>${joined}<table><tr><th>Lệ phí</th><th>Biểu mẫu</th></tr><tr><td>150.000 đồng</td><td>Mẫu số 02</td></tr></table>`;
  const pages: Record<string, Pages[string]> = { ...column(ground), ...procedures(ground) };
  Object.assign(pages, detail(ground, OWN[1] as Procedure, body));
  return portal('two parts in one heading, two in a table', ground, pages, {});
}

/** 53. The hotline is told on every page by its footer, but the home page is a splash that only leads on. */
function splash(): UnseenPortal {
  const ground: Ground = {
    layout: drupal,
    menu: MENU.map(([words, href]) => [words, href === '/' ? '/trang-chu' : href] as const),
    footer: HOTLINE_FOOTER,
  };
  const pages: Pages = {
    ...column(ground),
    ...procedures(ground),
    '/': '<html><head><title>Sở Khoa học và Công nghệ tỉnh Nghệ An</title><meta http-equiv="refresh" content="0; url=/trang-chu"></head><body><a href="/trang-chu">Vào trang</a></body></html>',
    '/trang-chu': page(ground, 'Trang chủ', '<h2>Tin mới</h2><p>Chào mừng đến với trang thông tin điện tử của Sở.</p>'),
  };
  return portal('a splash before the home page', ground, pages, {});
}

/** 54. A mobile number of old, eleven digits, beside a good one under one label. */
function oldAndGood(): UnseenPortal {
  const ground: Ground = {
    layout: wordpress,
    menu: MENU,
    footer: '<p>Đường dây nóng: 01238 567 890 hoặc 0912 345 678</p>',
  };
  return portal(
    'an old mobile number beside a good one',
    ground,
    { ...column(ground), ...procedures(ground) },
    {
      hotline: { outcome: 'passed', details: { phones: ['+84912345678'] } },
    },
  );
}

/** 55. Numbers under "Đường dây nóng" for three bodies in one block; one of them is the department. */
function threeBodies(): UnseenPortal {
  const ground: Ground = {
    layout: nukeviet,
    menu: MENU,
    side: '<div class="panel"><div class="panel-heading">ĐƯỜNG DÂY NÓNG</div><div class="panel-body"><p>UBND tỉnh: 0238 3840 111</p><p>Sở Khoa học và Công nghệ: 0238 3844 555</p><p>Sở Y tế: 0238 3840 222</p></div></div>',
  };
  return portal(
    'a hotline block of three bodies',
    ground,
    { ...column(ground), ...procedures(ground) },
    {
      // the committee's name may be a level: whether its number counts too is left open
      hotline: { outcome: 'passed', details: { conflicts: [] } },
    },
  );
}

/** 56. Calendar, tags, print twins and sorted lists of the column: counted once each, no trap. */
function twins(): UnseenPortal {
  const ground: Ground = { layout: drupal, menu: MENU, footer: HOTLINE_FOOTER };
  const list = posts(MONTHLY);
  const row = (post: (typeof list)[number]): string =>
    `<div class="item"><h3><a href="${COLUMN_PATH}/${slug(post.title)}">${post.title}</a></h3><span>${dmy(post.date)}</span> <a href="/print/${slug(post.title)}">In</a> <a href="/tag/cai-cach">cải cách</a></div>`;
  const sort = `<p>Sắp xếp: <a href="${COLUMN_PATH}?sort=asc">cũ nhất</a> <a href="${COLUMN_PATH}?sort=desc">mới nhất</a></p>`;
  const pages: Record<string, Pages[string]> = {
    [COLUMN_PATH]: page(ground, 'Cải cách hành chính', sort + list.map(row).join('')),
    [`${COLUMN_PATH}?sort=asc`]: page(ground, 'Cải cách hành chính', sort + [...list].reverse().map(row).join('')),
    [`${COLUMN_PATH}?sort=desc`]: page(ground, 'Cải cách hành chính', sort + list.map(row).join('')),
    '/tag/cai-cach': page(ground, 'cải cách', list.slice(0, 3).map(row).join('')),
    ...procedures(ground),
  };
  for (const post of list) {
    pages[`${COLUMN_PATH}/${slug(post.title)}`] = page(ground, post.title, article(post));
    pages[`/print/${slug(post.title)}`] = page(ground, post.title, article(post));
  }
  return portal('print twins, tags and sorted lists', ground, pages, {
    column: { ...COLUMN_FINE, details: { ...COLUMN_FINE.details, byMonth: ONE_EACH } },
  });
}

/** 57. The set is complete on a list that stands under online services, the menu's own entry is an empty page. */
function listElsewhere(): UnseenPortal {
  const ground: Ground = {
    layout: liferay,
    menu: menuOf(
      ['Cải cách hành chính', COLUMN_PATH],
      ['Thủ tục hành chính', PROCEDURES_PATH],
      ['Dịch vụ công', '/dich-vu-cong'],
    ),
    footer: HOTLINE_FOOTER,
  };
  const pages: Pages = {
    ...column(ground),
    ...procedures(ground),
    [PROCEDURES_PATH]: page(ground, 'Thủ tục hành chính', '<p>Nội dung đang được cập nhật.</p>'),
    '/dich-vu-cong': page(
      ground,
      'Dịch vụ công',
      `<h2>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở</h2>${procedureTable(OWN)}`,
    ),
  };
  return portal('the list under online services', ground, pages, {
    'procedure-set': { ...SET_FINE, details: { ...SET_FINE.details, lists: ['/dich-vu-cong'] } },
  });
}

export const nastyPortals: readonly UnseenPortal[] = [
  partsOfColumn(),
  englishTheme(),
  oddLinks(),
  cutNames(),
  agencyTabs(),
  statusGroups(),
  joinedParts(),
  splash(),
  oldAndGood(),
  threeBodies(),
  twins(),
  listElsewhere(),
];
