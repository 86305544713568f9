/** Portals that say the usual things in unusual ways. */
import {
  article,
  articles,
  column,
  COLUMN_FINE,
  COLUMN_PATH,
  detail,
  heading,
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
import { MONTHLY, OWN, parts, posts, slug, SUFFIX } from './site.ts';
import type { Pages, UnseenPortal } from './site.ts';

const MENU = menuOf(['Cải cách hành chính', COLUMN_PATH], ['Thủ tục hành chính', PROCEDURES_PATH]);

/** 58. Codes with spaces, invisible characters and levels; names with numbers, prefixes, remarks, Ð for Đ. */
function dirtyRows(): UnseenPortal {
  const ground: Ground = { layout: sharepoint, menu: MENU, footer: HOTLINE_FOOTER };
  const codes = ['1.001\u200b786', '1. 001747', '2.000379.000.00.00.H52', '2.000381\u00a0', '2.001209.H52', '1.000449'];
  const names = OWN.map(
    (row, at) =>
      [
        `1. Thủ tục ${row.name}`,
        `${row.name} (mức độ 4)`,
        `${row.name}.`,
        row.name.toUpperCase(),
        row.name.replace('Đ', 'Ð'),
        `${row.name} - Mới`,
      ][at] ?? row.name,
  );
  const table = `<table><tr><th>Mã</th><th>Tên thủ tục</th></tr>${OWN.map((row, at) => `<tr><td>${codes[at] ?? ''}</td><td><a href="/thu-tuc/${row.code}">${names[at] ?? ''}</a></td></tr>`).join('')}</table>`;
  return portal(
    'dirty codes and names',
    ground,
    { ...column(ground), ...procedures(ground), [PROCEDURES_PATH]: page(ground, 'Thủ tục hành chính', table) },
    {},
  );
}

/** 59. The day stands over the posts of that day; years have two digits. */
function dayHeads(): UnseenPortal {
  const ground: Ground = { layout: tables, menu: MENU, footer: HOTLINE_FOOTER };
  const list = posts(MONTHLY);
  const short = (date: string): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(2, 4)}`;
  const body = list
    .map(
      (post) =>
        `<p class="day"><b>Ngày ${short(post.date)}</b></p><p>- <a href="${COLUMN_PATH}/${slug(post.title)}">${post.title}</a></p>`,
    )
    .join('');
  return portal(
    'days over the posts, two-digit years',
    ground,
    {
      ...procedures(ground),
      ...articles(ground, list, COLUMN_PATH),
      [COLUMN_PATH]: page(ground, 'Cải cách hành chính', body),
    },
    {},
  );
}

/** 60. The menu's entry opens only a submenu; the column is its part "Tin tức CCHC". */
function submenu(): UnseenPortal {
  const ground: Ground = {
    layout: nukeviet,
    menu: menuOf(
      ['Cải cách hành chính', '#'],
      ['Kế hoạch CCHC', '/cchc/ke-hoach'],
      ['Tin tức CCHC', '/cchc/tin-tuc'],
      ['Thủ tục hành chính', PROCEDURES_PATH],
    ),
    footer: HOTLINE_FOOTER,
  };
  const list = posts(MONTHLY);
  const pages: Pages = {
    ...procedures(ground),
    '/cchc/ke-hoach': page(
      ground,
      'Kế hoạch CCHC',
      '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>05/KH-SKHCN</td><td>10/01/2022</td><td><a href="/vb/5">Kế hoạch cải cách hành chính năm 2022</a></td></tr></table>',
    ),
    '/cchc/tin-tuc': page(ground, 'Tin tức CCHC', newsList(list, '/cchc/bai')),
    ...articles(ground, list, '/cchc/bai'),
  };
  return portal('a dead menu entry over living parts', ground, pages, {
    column: { ...COLUMN_FINE, details: { ...COLUMN_FINE.details, url: '/cchc/tin-tuc' } },
  });
}

/** 61. The column's list comes from a script alone. */
function scripted(): UnseenPortal {
  const ground: Ground = { layout: liferay, menu: MENU, footer: HOTLINE_FOOTER };
  const body =
    '<div id="app-cchc"></div><script src="/js/list.js"></script><script>loadList("/api/tin?chuyenmuc=cchc")</script><noscript>Trình duyệt cần bật JavaScript</noscript>';
  return portal(
    'a list filled by a script',
    ground,
    { ...procedures(ground), [COLUMN_PATH]: page(ground, 'Cải cách hành chính', body) },
    { column: { outcome: 'cantTell' } },
    { options: ['--render', 'never'] },
  );
}

/** 62. The column answers 403. */
function forbidden(): UnseenPortal {
  const ground: Ground = { layout: wordpress, menu: MENU, footer: HOTLINE_FOOTER };
  return portal(
    'a column that answers 403',
    ground,
    { ...procedures(ground), [COLUMN_PATH]: { status: 403, body: '<h1>Forbidden</h1>' } },
    { column: { outcome: 'cantTell' } },
  );
}

/** 63. The label comes after the number, with the name of who answers. */
function labelBehind(): UnseenPortal {
  const ground: Ground = {
    layout: joomla,
    menu: MENU,
    footer: '<p>0238 38 44 555 (đường dây nóng - ông Nguyễn Văn A, Chánh Văn phòng)</p><p>ĐT: 0238.3844.100</p>',
  };
  return portal(
    'the label behind the number',
    ground,
    { ...column(ground), ...procedures(ground) },
    {
      hotline: { outcome: 'passed', details: { phones: ['+842383844555'] } },
    },
  );
}

/** 64. The province's line 1022 and a free number under the label. */
function shortNumbers(): UnseenPortal {
  const ground: Ground = {
    layout: drupal,
    menu: MENU,
    footer: '<div>Đường dây nóng: <strong>1022</strong></div><div>Năm thành lập: 1900</div>',
  };
  return portal(
    'the short number 1022',
    ground,
    { ...column(ground), ...procedures(ground) },
    { hotline: { outcome: 'passed' } },
  );
}

/** 65. The number is two clicks from home and in no other place. */
function twoClicks(): UnseenPortal {
  const ground: Ground = { layout: dnn, menu: MENU, footer: '<p>Điện thoại: 0238 3844 100</p>' };
  const pages: Pages = {
    ...column(ground),
    ...procedures(ground),
    '/gioi-thieu': page(
      ground,
      'Giới thiệu',
      '<ul><li><a href="/gioi-thieu/thong-tin-them">Thông tin thêm</a></li></ul>',
    ),
    '/gioi-thieu/thong-tin-them': page(ground, 'Thông tin thêm', '<p>Đường dây nóng: 0238 3844 555</p>'),
  };
  return portal('a number two clicks from home', ground, pages, { hotline: { outcome: 'failed', credit: 0 } });
}

/** 66. The page of the hotline answers 500, nothing else names a number. */
function hotlineDown(): UnseenPortal {
  const ground: Ground = {
    layout: liferay,
    menu: menuOf(
      ['Cải cách hành chính', COLUMN_PATH],
      ['Thủ tục hành chính', PROCEDURES_PATH],
      ['Đường dây nóng', '/duong-day-nong'],
    ),
  };
  return portal(
    'a hotline page that answers 500',
    ground,
    { ...column(ground), ...procedures(ground), '/duong-day-nong': { status: 500, body: 'Lỗi máy chủ' } },
    { hotline: { outcome: 'cantTell' } },
  );
}

/** 67. Details in Word-like markup: one cell, paragraphs "a) Trình tự thực hiện:" in the midst of text. */
function letteredParts(): UnseenPortal {
  const ground: Ground = { layout: tables, menu: MENU, footer: HOTLINE_FOOTER };
  const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l'];
  const body = (): string => {
    let at = 0;
    return parts(
      (label, value) =>
        `<p class=MsoNormal><b><i>${letters[at++] ?? ''}) ${label}:</i></b></p><p class=MsoNormal>- ${value}</p>`,
    );
  };
  const pages: Record<string, Pages[string]> = { ...column(ground), ...procedures(ground) };
  for (const row of OWN) Object.assign(pages, detail(ground, row, body()));
  return portal('lettered parts of a Word text', ground, pages, {});
}

/** 68. Every part but the fee has content; the fee says nothing, on two pages; legal basis is a list of links. */
function emptyFees(): UnseenPortal {
  const ground: Ground = { layout: wordpress, menu: MENU, footer: HOTLINE_FOOTER };
  const pages: Record<string, Pages[string]> = { ...column(ground), ...procedures(ground) };
  for (const row of OWN.slice(0, 2)) Object.assign(pages, detail(ground, row, parts(heading, [], ['Phí, lệ phí'])));
  return portal('fees with nothing under them', ground, pages, {
    'procedure-detail': {
      outcome: 'partial',
      credit: 4 / 6,
      details: {
        checked: 6,
        complete: 4,
        withoutDetail: [],
        incomplete: OWN.slice(0, 2).map((row) => ({ code: `${row.code}${SUFFIX}`, missingParts: ['fee'] })),
      },
      gapsAt: [`/thu-tuc/${OWN[0]?.code ?? ''}`],
    },
  });
}

/** 69. The list stands in an iframe of the page. */
function framed(): UnseenPortal {
  const ground: Ground = { layout: dnn, menu: MENU, footer: HOTLINE_FOOTER };
  const pages: Pages = {
    ...column(ground),
    ...procedures(ground),
    [PROCEDURES_PATH]: page(ground, 'Thủ tục hành chính', '<iframe src="/iframe/tthc.aspx" width="100%"></iframe>'),
    '/iframe/tthc.aspx': `<html><head><title>TTHC</title></head><body>${procedureTable(OWN)}</body></html>`,
  };
  return portal('the list in an iframe', ground, pages, {
    'procedure-set': { ...SET_FINE, details: { listed: 6, missing: [], unknown: [] } },
  });
}

/** 70. The column is called "Tuyên truyền CCHC" and dated by what an hour-and-day line says, newest last. */
function newestLast(): UnseenPortal {
  const ground: Ground = {
    layout: joomla,
    menu: menuOf(['Tuyên truyền CCHC', '/tuyen-truyen-cchc'], ['Thủ tục hành chính', PROCEDURES_PATH]),
    footer: HOTLINE_FOOTER,
  };
  const list = [...posts(MONTHLY)].reverse();
  const path = '/tuyen-truyen-cchc';
  const row = (post: (typeof list)[number]): string =>
    `<div class="items-row"><h2><a href="${path}/${slug(post.title)}">${post.title}</a></h2><dl class="article-info"><dd class="create">Được đăng: 16:20, ngày ${Number(post.date.slice(8))} tháng ${Number(post.date.slice(5, 7))} năm ${post.date.slice(0, 4)}</dd></dl></div>`;
  const pages: Record<string, Pages[string]> = {
    ...procedures(ground),
    [path]: page(
      ground,
      'Tuyên truyền CCHC',
      `${list.slice(0, 6).map(row).join('')}<div class="pagination"><a href="${path}?start=6">Tiếp theo</a></div>`,
    ),
    [`${path}?start=6`]: page(ground, 'Tuyên truyền CCHC', list.slice(6).map(row).join('')),
  };
  for (const post of list) pages[`${path}/${slug(post.title)}`] = page(ground, post.title, article(post));
  return portal('newest last, on the second page', ground, pages, {
    column: { ...COLUMN_FINE, details: { ...COLUMN_FINE.details, url: path } },
  });
}

export const oddPortals: readonly UnseenPortal[] = [
  dirtyRows(),
  dayHeads(),
  submenu(),
  scripted(),
  forbidden(),
  labelBehind(),
  shortNumbers(),
  twoClicks(),
  hotlineDown(),
  letteredParts(),
  emptyFees(),
  framed(),
  newestLast(),
];
