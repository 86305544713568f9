/** Portals with several troubles at once. */
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
  page,
  portal,
  procedures,
  PROCEDURES_PATH,
  procedureTable,
  SET_FINE,
} from './department.ts';
import type { Ground } from './department.ts';
import { dnn, drupal, joomla, liferay, nukeviet, sharepoint, tables, wordpress } from './layouts.ts';
import { dmy, MONTHLY, OWN, parts, posts, slug, SUFFIX } from './site.ts';
import type { Pages, UnseenPortal } from './site.ts';

const MENU = menuOf(['Cải cách hành chính', COLUMN_PATH], ['Thủ tục hành chính', PROCEDURES_PATH]);

/** 33. Day and month on a calendar leaf, the year only above the group; pages by number without words for next. */
function calendarLeaf(): UnseenPortal {
  const ground: Ground = { layout: drupal, menu: MENU, footer: HOTLINE_FOOTER };
  const list = posts(MONTHLY);
  const leaf = (post: (typeof list)[number]): string =>
    `<li class="news-row"><div class="leaf"><span class="d">${post.date.slice(8)}</span><span class="m">Th${Number(post.date.slice(5, 7))}, 2022</span></div><a class="ttl" href="${COLUMN_PATH}/${slug(post.title)}.html">${post.title}</a></li>`;
  const pages: Record<string, Pages[string]> = {
    [COLUMN_PATH]: page(
      ground,
      'Cải cách hành chính',
      `<ul>${list.slice(0, 4).map(leaf).join('')}</ul><div class="paging"><b>1</b> <a href="${COLUMN_PATH}/trang-2">2</a> <a href="${COLUMN_PATH}/trang-3">3</a></div>`,
    ),
    [`${COLUMN_PATH}/trang-2`]: page(
      ground,
      'Cải cách hành chính',
      `<ul>${list.slice(4, 8).map(leaf).join('')}</ul><div class="paging"><a href="${COLUMN_PATH}">1</a> <b>2</b> <a href="${COLUMN_PATH}/trang-3">3</a></div>`,
    ),
    [`${COLUMN_PATH}/trang-3`]: page(
      ground,
      'Cải cách hành chính',
      `<ul>${list.slice(8).map(leaf).join('')}</ul><div class="paging"><a href="${COLUMN_PATH}">1</a> <a href="${COLUMN_PATH}/trang-2">2</a> <b>3</b></div>`,
    ),
    ...procedures(ground),
  };
  for (const post of list) pages[`${COLUMN_PATH}/${slug(post.title)}.html`] = page(ground, post.title, article(post));
  return portal('calendar leaves and three numbered pages', ground, pages, {});
}

/** 34. Nothing is dated in the list; each article says when, and is commented and related with other days. */
function datedInside(): UnseenPortal {
  const ground: Ground = {
    layout: dnn,
    menu: MENU,
    footer: HOTLINE_FOOTER,
    header: '<span id="dnn_dnnCURRENTDATE_lblDate">20/11/2022</span>',
  };
  const list = posts(MONTHLY);
  const view = (at: number): string => `/Default.aspx?tabid=120&ItemId=${500 + at}`;
  const pages: Record<string, Pages[string]> = {
    [COLUMN_PATH]: page(
      ground,
      'Cải cách hành chính',
      list
        .map(
          (post, at) =>
            `<div class="artTitle"><a href="${view(at).replace('&', '&amp;')}">${post.title}</a></div><div class="artSum">Nội dung tóm lược của bài.</div>`,
        )
        .join(''),
    ),
    ...procedures(ground),
  };
  list.forEach((post, at) => {
    const other = list[(at + 1) % list.length];
    pages[view(at)] = page(
      ground,
      post.title,
      `<div class="dt">Thứ ba, ${dmy(post.date)} - 14:05</div><div class="ct"><p>Sáng 02/02/2022, đơn vị tổ chức buổi làm việc theo Kế hoạch số 15/KH-UBND ngày 20/01/2022.</p><p>${'Các thành viên nêu ý kiến và thống nhất nội dung triển khai trong thời gian tới. '.repeat(4)}</p></div><div class="other"><h3>Các tin khác</h3><ul><li><a href="${view((at + 1) % list.length).replace('&', '&amp;')}">${other?.title ?? ''}</a> (${dmy(other?.date ?? '')})</li></ul></div>`,
    );
  });
  return portal('dates on the articles alone', ground, pages, {});
}

/** 35. The hotline is told in words and a table on the contact page, that the menu calls "Liên hệ". */
function contactTable(): UnseenPortal {
  const ground: Ground = { layout: joomla, menu: MENU, footer: '<p>Trụ sở: Số 8 đường Hoàng Văn Thụ</p>' };
  const pages: Pages = {
    ...column(ground),
    ...procedures(ground),
    '/lien-he': page(
      ground,
      'Liên hệ',
      '<table><tr><td>Điện thoại</td><td>(0238) 3844 100</td></tr><tr><td>Fax</td><td>(0238) 3844 101</td></tr><tr><td>Điện thoại đường dây nóng</td><td>0238.3844.555</td></tr><tr><td>Email</td><td>duongdaynong.skhcn@nghean.gov.vn</td></tr><tr><td>Địa chỉ</td><td>Số 75 đường Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</td></tr></table>',
    ),
  };
  return portal(
    'the hotline in a table of the contact page',
    ground,
    pages,
    {
      hotline: {
        outcome: 'passed',
        credit: 1,
        details: { url: '/lien-he', phones: ['+842383844555'], emails: ['duongdaynong.skhcn@nghean.gov.vn'] },
      },
    },
    { needs: ['phone', 'email', 'address'] },
  );
}

/** 36. The hotline belongs to another body: the province's centre, and a ministry. */
function foreignHotline(): UnseenPortal {
  const ground: Ground = {
    layout: wordpress,
    menu: MENU,
    side: '<div class="widget"><p>Đường dây nóng Bộ Y tế: 1900 9095</p><p>Đường dây nóng của Công an tỉnh: 0238 3844 113</p></div>',
    footer: '<p>Điện thoại: 0238 3844 100</p>',
  };
  return portal(
    'hotlines of other bodies only',
    ground,
    { ...column(ground), ...procedures(ground) },
    {
      hotline: { outcome: 'failed', credit: 0, details: { phones: [] } },
    },
  );
}

/** 37. Headings over groups of rows say the field; a code spans its cases by rowspan; a second table repeats the head. */
function groupedRows(): UnseenPortal {
  const ground: Ground = { layout: tables, menu: MENU, footer: HOTLINE_FOOTER };
  const fields = [...new Set(OWN.map((row) => row.field))];
  const head = '<tr><td><b>TT</b></td><td><b>Tên TTHC</b></td><td><b>Mã số</b></td><td><b>Thời hạn</b></td></tr>';
  const rows = (field: string): string =>
    `<tr><td colspan=4><b>Lĩnh vực ${field}</b></td></tr>${OWN.filter((row) => row.field === field)
      .map(
        (row, at) =>
          `<tr><td rowspan=2>${at + 1}</td><td rowspan=2><a href="/thu-tuc/${row.code}">${row.name}</a></td><td rowspan=2>${row.code}</td><td>Trực tiếp: 15 ngày</td></tr><tr><td>Trực tuyến: 10 ngày</td></tr>`,
      )
      .join('')}`;
  const pages: Record<string, Pages[string]> = {
    ...column(ground),
    [PROCEDURES_PATH]: page(
      ground,
      'Thủ tục hành chính',
      `<table border=1>${head}${fields.slice(0, 2).map(rows).join('')}</table><br><table border=1>${head}${fields.slice(2).map(rows).join('')}</table>`,
    ),
  };
  for (const row of OWN) Object.assign(pages, detail(ground, row));
  return portal('rowspans, field rows, two tables', ground, pages, {});
}

/** 38. The list is paged by query; each row's name links to a page whose parts are tabs and a definition list. */
function pagedList(): UnseenPortal {
  const ground: Ground = { layout: nukeviet, menu: MENU, footer: HOTLINE_FOOTER };
  const pager = `<ul class="pagination"><li class="active"><a href="#">1</a></li><li><a href="${PROCEDURES_PATH}?page=2">2</a></li></ul>`;
  const dl = (row: (typeof OWN)[number]): string =>
    `<dl><dt>Mã TTHC</dt><dd>${row.code}${SUFFIX}</dd>${parts((label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
  const pages: Record<string, Pages[string]> = {
    ...column(ground),
    [PROCEDURES_PATH]: page(ground, 'Thủ tục hành chính', procedureTable(OWN.slice(0, 3)) + pager),
    [`${PROCEDURES_PATH}?page=2`]: page(ground, 'Thủ tục hành chính', procedureTable(OWN.slice(3))),
  };
  for (const row of OWN) pages[`/thu-tuc/${row.code}`] = page(ground, row.name, dl(row));
  return portal('a paged list, parts as definitions', ground, pages, {
    'procedure-set': { ...SET_FINE, details: { listed: 6, missing: [], duplicates: [] } },
  });
}

/** 39. Procedures named under "Hướng dẫn thủ tục" as posts of a category, each a page with bold run-in heads. */
function guidePosts(): UnseenPortal {
  const ground: Ground = {
    layout: wordpress,
    menu: menuOf(['Cải cách hành chính', COLUMN_PATH], ['Bộ thủ tục hành chính', '/bo-thu-tuc/']),
    footer: HOTLINE_FOOTER,
  };
  const link = (name: string): string => `/bo-thu-tuc/${slug(name)}/`;
  const body = (row: (typeof OWN)[number]): string =>
    `<p><strong>Mã thủ tục: </strong>${row.code}${SUFFIX}</p>${parts((label, value) => `<p><strong>${label}: </strong>${value}</p>`)}`;
  const pages: Record<string, Pages[string]> = {
    ...column(ground),
    '/bo-thu-tuc/': page(
      ground,
      'Bộ thủ tục hành chính',
      OWN.map(
        (row) =>
          `<article><h2 class="entry-title"><a href="${link(row.name)}">${row.name}</a></h2><div class="entry-meta">10/01/2022</div></article>`,
      ).join(''),
    ),
  };
  for (const row of OWN) pages[link(row.name)] = page(ground, row.name, body(row));
  return portal('procedures posted as articles of a category', ground, pages, {
    'procedure-set': { ...SET_FINE, details: { ...SET_FINE.details, lists: ['/bo-thu-tuc/'] } },
  });
}

/** 40. Two hotline pages under two names, one number; the home page has only an empty heading. */
function twoHotlinePages(): UnseenPortal {
  const ground: Ground = {
    layout: liferay,
    menu: menuOf(
      ['Cải cách hành chính', COLUMN_PATH],
      ['Thủ tục hành chính', PROCEDURES_PATH],
      ['Tiếp nhận phản ánh kiến nghị', '/pakn'],
      ['Đường dây nóng', '/duong-day-nong'],
    ),
  };
  const pages: Pages = {
    ...column(ground),
    ...procedures(ground),
    '/pakn': page(
      ground,
      'Tiếp nhận phản ánh, kiến nghị',
      '<p>Mọi phản ánh, kiến nghị xin gửi về Văn phòng Sở, số điện thoại đường dây nóng: 02383.844.555</p>',
    ),
    '/duong-day-nong': page(ground, 'Đường dây nóng', '<p>Hotline: +84 238 3844 555</p>'),
  };
  return portal('one number on two pages', ground, pages, {
    hotline: { outcome: 'passed', credit: 1, details: { phones: ['+842383844555'], conflicts: [] } },
  });
}

/** 41. The column lists its newest on top of the home page's style: featured, then small ones, and a most-read block. */
function featured(): UnseenPortal {
  const ground: Ground = {
    layout: sharepoint,
    menu: MENU,
    side: '<div class="most"><h3>Tin đọc nhiều</h3><ul><li><a href="/tin/hoi-nghi-trien-khai-cai-cach-tu-phap-tren-dia-ban-tinh">Hội nghị triển khai cải cách tư pháp trên địa bàn tỉnh</a> <i>19/11/2022</i></li></ul></div>',
    footer: HOTLINE_FOOTER,
  };
  const list = posts(MONTHLY);
  const [first, ...rest] = list;
  const link = (title: string): string => `${COLUMN_PATH}/${slug(title)}`;
  const pages: Pages = {
    [COLUMN_PATH]: page(
      ground,
      'Cải cách hành chính',
      `<div class="top"><a href="${link(first?.title ?? '')}"><img src="/anh/1.jpg" alt=""></a><h2><a href="${link(first?.title ?? '')}">${first?.title ?? ''}</a></h2><p>${dmy(first?.date ?? '')} 07:30 SA</p><p>Tóm tắt.</p></div><ul class="rest">${rest.map((post) => `<li><a href="${link(post.title)}">${post.title} (${dmy(post.date)})</a></li>`).join('')}</ul>`,
    ),
    ...articles(ground, list, COLUMN_PATH),
    ...procedures(ground),
  };
  return portal('a featured post over a list, most-read beside it', ground, pages, {});
}

/** 42. Stale by a day: the newest post is thirty-one days old and October is there. */
function staleByADay(): UnseenPortal {
  const ground: Ground = { layout: nukeviet, menu: MENU, footer: HOTLINE_FOOTER };
  const days = ['2022-10-20', ...MONTHLY.slice(2)];
  return portal(
    'stale by one day',
    ground,
    { ...column(ground, posts(days)), ...procedures(ground) },
    {
      column: {
        outcome: 'partial',
        credit: 0.5,
        details: {
          ...COLUMN_FINE.details,
          newest: '2022-10-20',
          ageDays: 31,
          inPeriod: 10,
          byMonth: Object.fromEntries(days.map((day) => [day.slice(0, 7), 1])),
        },
        gapsAt: [COLUMN_PATH],
      },
    },
  );
}

/** 43. The column is there and empty of this year: only posts of 2021. */
function lastYear(): UnseenPortal {
  const ground: Ground = { layout: joomla, menu: MENU, footer: HOTLINE_FOOTER };
  const days = ['2021-12-30', '2021-11-15', '2021-10-05'];
  return portal(
    'no post of the year',
    ground,
    { ...column(ground, posts(days)), ...procedures(ground) },
    {
      column: { outcome: 'failed', credit: 0, details: { newest: '2021-12-30', inPeriod: 0 }, gapsAt: [COLUMN_PATH] },
    },
  );
}

/** 44. Nothing but undated posts, in the list and on their pages. */
function undated(): UnseenPortal {
  const ground: Ground = { layout: tables, menu: MENU, footer: HOTLINE_FOOTER };
  const list = posts(MONTHLY.slice(0, 5));
  const pages: Record<string, Pages[string]> = {
    [COLUMN_PATH]: page(
      ground,
      'Cải cách hành chính',
      list
        .map(
          (post) =>
            `<p><a href="${COLUMN_PATH}/${slug(post.title)}"><b>${post.title}</b></a><br>Tóm tắt nội dung của bài.</p>`,
        )
        .join(''),
    ),
    ...procedures(ground),
  };
  for (const post of list)
    pages[`${COLUMN_PATH}/${slug(post.title)}`] = page(
      ground,
      post.title,
      `<p>${'Các đơn vị tiếp tục thực hiện nhiệm vụ được giao, báo cáo kết quả đúng hạn. '.repeat(6)}</p>`,
    );
  return portal('posts without any date', ground, pages, { column: { outcome: 'cantTell', details: { undated: 5 } } });
}

/** 45. Details in a dialog of the list: the names link nowhere, a button shows a template in the page. */
function dialogs(): UnseenPortal {
  const ground: Ground = { layout: drupal, menu: MENU, footer: HOTLINE_FOOTER };
  const table = `<table><tr><th>Mã</th><th>Tên thủ tục</th><th></th></tr>${OWN.map((row, at) => `<tr><td>${row.code}${SUFFIX}</td><td>${row.name}</td><td><button data-target="#m${at}">Chi tiết</button></td></tr>`).join('')}</table>`;
  const modal = OWN.map(
    (row, at) =>
      `<div class="modal fade" id="m${at}"><div class="modal-header"><h4>${row.name}</h4></div><div class="modal-body">${parts(heading)}</div></div>`,
  ).join('');
  const pages: Pages = { ...column(ground), [PROCEDURES_PATH]: page(ground, 'Thủ tục hành chính', table + modal) };
  return portal('details in dialogs of the list page', ground, pages, {});
}

export const mixedPortals: readonly UnseenPortal[] = [
  calendarLeaf(),
  datedInside(),
  contactTable(),
  foreignHotline(),
  groupedRows(),
  pagedList(),
  guidePosts(),
  twoHotlinePages(),
  featured(),
  staleByADay(),
  lastYear(),
  undated(),
  dialogs(),
];
