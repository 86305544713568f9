/** Portals whose trouble is the list of procedures or their details. */
import {
  column,
  COLUMN_PATH,
  detail,
  DETAIL_FINE,
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
import { OWN, parts, referenceCsv, slug, SUFFIX } from './site.ts';
import type { Pages, Procedure, UnseenPortal } from './site.ts';

const MENU = menuOf(['Cải cách hành chính', COLUMN_PATH], ['Thủ tục hành chính', PROCEDURES_PATH]);
const FIELDS = [...new Set(OWN.map((row) => row.field))];

function ground(layout: Ground['layout']): Ground {
  return { layout, menu: MENU, footer: HOTLINE_FOOTER };
}

/** 21. Fields as tabs with counts, each a page of its own; code only on the detail page. */
function fieldTabs(): UnseenPortal {
  const base = ground(liferay);
  const count = (field: string): number => OWN.filter((row) => row.field === field).length;
  const path = (field: string): string => `/thu-tuc-hanh-chinh?linhvuc=${slug(field)}`;
  const tabs = `<ul class="nav nav-tabs">${FIELDS.map((field) => `<li><a href="${path(field)}">${field} (${count(field)})</a></li>`).join('')}</ul>`;
  const list = (field: string): string =>
    `${tabs}<table><tr><th>STT</th><th>Tên thủ tục</th></tr>${OWN.filter((row) => row.field === field)
      .map((row, at) => `<tr><td>${at + 1}</td><td><a href="/thu-tuc/${row.code}">${row.name}</a></td></tr>`)
      .join('')}</table>`;
  const pages: Record<string, Pages[string]> = {
    ...column(base),
    [PROCEDURES_PATH]: page(base, 'Thủ tục hành chính', list(FIELDS[0] ?? '')),
  };
  for (const field of FIELDS) pages[path(field)] = page(base, 'Thủ tục hành chính', list(field));
  for (const row of OWN) Object.assign(pages, detail(base, row));
  return portal('fields as tabs, codes on the detail pages', base, pages, {
    'procedure-set': { outcome: 'passed', credit: 1, details: { listed: 6, missing: [], unknown: [], duplicates: [] } },
  });
}

/** 22. An accordion: the details stand under each name, no page of their own. One heading has nothing under it. */
function accordion(): UnseenPortal {
  const base = ground(dnn);
  const item = (row: Procedure, at: number): string =>
    `<div class="panel"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" href="#tt${at}">${row.code}${SUFFIX} - ${row.name}</a></h4></div><div id="tt${at}" class="panel-collapse collapse"><div class="panel-body">${parts((label, value) => `<p><strong>${label}:</strong> ${value}</p>`, [], at === 2 ? ['Phí, lệ phí'] : [])}</div></div></div>`;
  const pages: Pages = {
    ...column(base),
    [PROCEDURES_PATH]: page(base, 'Thủ tục hành chính', `<div class="panel-group">${OWN.map(item).join('')}</div>`),
  };
  return portal('an accordion with the details inside', base, pages, {
    'procedure-detail': {
      outcome: 'partial',
      credit: 5 / 6,
      details: {
        checked: 6,
        complete: 5,
        incomplete: [{ code: `2.000379${SUFFIX}`, missingParts: ['fee'] }],
        withoutDetail: [],
      },
    },
  });
}

const COMMUNE: readonly Procedure[] = [
  { code: '1.004964', name: 'Giải quyết chế độ mai táng phí tại xã', field: 'Cấp xã' },
  { code: '2.000635', name: 'Cấp bản sao trích lục hộ tịch', field: 'Cấp xã' },
];

/** 23. Own and commune level under one menu entry, each its own page. */
function levels(): UnseenPortal {
  const base = ground(nukeviet);
  const pages: Record<string, Pages[string]> = {
    ...column(base),
    ...procedures(base),
    [PROCEDURES_PATH]: page(
      base,
      'Thủ tục hành chính',
      '<ul><li><a href="/thu-tuc-hanh-chinh/cap-so">Thủ tục hành chính cấp Sở</a></li><li><a href="/thu-tuc-hanh-chinh/cap-xa">Thủ tục hành chính cấp xã</a></li></ul>',
    ),
    '/thu-tuc-hanh-chinh/cap-so': page(base, 'Thủ tục hành chính cấp Sở', procedureTable(OWN)),
    '/thu-tuc-hanh-chinh/cap-xa': page(base, 'Thủ tục hành chính cấp xã', procedureTable(COMMUNE)),
  };
  for (const row of COMMUNE) Object.assign(pages, detail(base, row));
  return portal('own and commune procedures under one menu', base, pages, {
    'procedure-set': { ...SET_FINE, details: { ...SET_FINE.details, lists: ['/thu-tuc-hanh-chinh/cap-so'] } },
  });
}

/** 24. One list for several agencies, told apart by a column; one of the own procedures is missing. */
function agencyColumn(): UnseenPortal {
  const base = ground(sharepoint);
  const rows = [
    ...OWN.slice(0, 5).map((row) => ({ ...row, agency: 'Sở Khoa học và Công nghệ' })),
    ...COMMUNE.map((row) => ({ ...row, agency: 'UBND cấp xã' })),
    {
      code: '1.003003',
      name: 'Đăng ký quyền sử dụng đất lần đầu',
      field: 'Đất đai',
      agency: 'Sở Tài nguyên và Môi trường',
    },
  ];
  const table = `<table><tr><th>Mã TTHC</th><th>Tên thủ tục</th><th>Cơ quan thực hiện</th></tr>${rows.map((row) => `<tr><td>${row.code}</td><td><a href="/thu-tuc/${row.code}">${row.name}</a></td><td>${row.agency}</td></tr>`).join('')}</table>`;
  const pages: Record<string, Pages[string]> = {
    ...column(base),
    [PROCEDURES_PATH]: page(base, 'Thủ tục hành chính', table),
  };
  for (const row of rows) Object.assign(pages, detail(base, row));
  return portal('other agencies in the same list', base, pages, {
    'procedure-set': {
      outcome: 'partial',
      credit: 5 / 6,
      details: { reference: 6, listed: 5, missing: ['1.000449'], unknown: [], abolishedListed: [] },
      gapsAt: [PROCEDURES_PATH],
    },
    'procedure-detail': { outcome: 'passed', details: { checked: 5, complete: 5 } },
  });
}

const GONE: Procedure = {
  code: '1.000100',
  name: 'Chấp thuận chuyển giao công nghệ theo quy định cũ',
  field: 'Hoạt động khoa học',
};

/** 25. A page of abolished procedures stands beside the list in force: nothing abolished is still offered. */
function abolishedPage(): UnseenPortal {
  const base: Ground = { ...ground(joomla), menu: [...MENU, ['Danh mục TTHC bị bãi bỏ', '/tthc-bi-bai-bo']] };
  const pages: Pages = {
    ...column(base),
    ...procedures(base),
    '/tthc-bi-bai-bo': page(base, 'Danh mục thủ tục hành chính bị bãi bỏ', procedureTable([GONE], '/thu-tuc-cu')),
    ...detail(base, GONE, '<p>Đã bãi bỏ.</p>', '/thu-tuc-cu'),
  };
  return portal('abolished ones on a page of their own', base, pages, {}, { reference: referenceCsv(OWN, [GONE]) });
}

/** 26. An abolished one still stands in the list, and one code twice. */
function abolishedListed(): UnseenPortal {
  const base = ground(wordpress);
  const twin = OWN[0] as Procedure;
  const pages: Pages = {
    ...column(base),
    ...procedures(base, [...OWN, GONE]),
    [PROCEDURES_PATH]: page(base, 'Thủ tục hành chính', procedureTable([...OWN, GONE, twin])),
  };
  return portal(
    'an abolished one still listed, one listed twice',
    base,
    pages,
    {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: {
          reference: 6,
          listed: 6,
          coverage: 1,
          missing: [],
          abolishedListed: ['1.000100'],
          unknown: [],
          duplicates: ['1.001786'],
        },
        gapsAt: [PROCEDURES_PATH],
      },
      'procedure-detail': { outcome: 'passed' },
    },
    { reference: referenceCsv(OWN, [GONE]) },
  );
}

/** 27. Names alone on the portal, other tone places, NFD, other stops; the reference has names alone too. */
function namesOnly(): UnseenPortal {
  const base = ground(drupal);
  const reference = [
    'Tên thủ tục',
    'Cấp giấy phép vận chuyển hoá chất nguy hiểm và/hoặc chất phóng xạ',
    'Thẩm định thuỷ lực công trình thí nghiệm',
    'Công nhận sáng kiến có phạm vi ảnh hưởng toàn tỉnh',
    'Hỗ trợ phát triển tài sản trí tuệ',
  ];
  const shown = [
    'Cấp giấy phép vận chuyển hóa chất nguy hiểm và / hoặc chất phóng xạ.',
    'Thẩm định thủy lực công trình  thí nghiệm'.normalize('NFD'),
    'CÔNG NHẬN SÁNG KIẾN CÓ PHẠM VI ẢNH HƯỞNG TOÀN TỈNH;',
  ];
  const list = `<ol>${shown.map((name, at) => `<li><a href="/thu-tuc/${at}">${name}</a></li>`).join('')}</ol>`;
  const pages: Record<string, Pages[string]> = {
    ...column(base),
    [PROCEDURES_PATH]: page(base, 'Danh mục thủ tục hành chính', list),
  };
  shown.forEach((name, at) => {
    pages[`/thu-tuc/${at}`] = page(base, name, parts(heading));
  });
  return portal(
    'names only, written otherwise',
    base,
    pages,
    {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.75,
        details: { reference: 4, listed: 3, coverage: 0.75, unknown: [] },
      },
      'procedure-detail': { outcome: 'passed', details: { checked: 3, complete: 3 } },
    },
    { reference: reference.join('\n') },
  );
}

/** 28. Decisions that announce procedures are news; the menu's list has no row. */
function newsOnly(): UnseenPortal {
  const base = ground(nukeviet);
  const story = '/tin/cong-bo-danh-muc-thu-tuc-hanh-chinh-moi';
  const pages: Pages = {
    ...column(base),
    [PROCEDURES_PATH]: page(
      base,
      'Thủ tục hành chính',
      '<form><input name="q"/><button>Tìm</button></form><p>Có 0 thủ tục được tìm thấy</p>',
    ),
    '/tin-tuc': page(
      base,
      'Tin tức',
      `<div><h3><a href="${story}">Công bố danh mục thủ tục hành chính mới</a></h3><span>03/11/2022</span></div>`,
    ),
    [story]: page(
      base,
      'Công bố danh mục thủ tục hành chính mới',
      `<p>Ngày đăng: 03/11/2022</p><p>Chủ tịch UBND tỉnh ban hành Quyết định số 1520/QĐ-UBND công bố các thủ tục sau:</p>${procedureTable(OWN)}`,
    ),
  };
  return portal('procedures in a news item only', base, pages, {
    'procedure-set': { outcome: 'failed', credit: 0, details: { listed: 0 }, gapsAt: [PROCEDURES_PATH] },
    'procedure-detail': { outcome: 'failed', credit: 0 },
  });
}

/** 29. One of three field pages answers 500: what it holds is unknown, not missing. */
function brokenField(): UnseenPortal {
  const base = ground(tables);
  const path = (field: string): string => `/tthc/${slug(field)}`;
  const pages: Record<string, Pages[string]> = {
    ...column(base),
    [PROCEDURES_PATH]: page(
      base,
      'Thủ tục hành chính',
      `<ul>${FIELDS.map((field) => `<li><a href="${path(field)}">Lĩnh vực ${field}</a></li>`).join('')}</ul>`,
    ),
  };
  for (const field of FIELDS)
    pages[path(field)] = page(
      base,
      `Thủ tục hành chính lĩnh vực ${field}`,
      procedureTable(OWN.filter((row) => row.field === field)),
    );
  for (const row of OWN) Object.assign(pages, detail(base, row));
  pages[path(FIELDS[1] ?? '')] = { status: 500, body: 'Server Error' };
  return portal('a field page that answers with an error', base, pages, {
    'procedure-set': { outcome: 'cantTell', details: { listed: 4, missing: [] } },
    'procedure-detail': { outcome: 'cantTell' },
  });
}

/** 30. Parts as table rows; one procedure lacks two, one has no detail at all; "Không" is content. */
function detailGaps(): UnseenPortal {
  const base = ground(sharepoint);
  const row = (label: string, value: string): string => `<tr><td><b>${label}</b></td><td>${value}</td></tr>`;
  const table = (without: readonly string[] = []): string => `<table>${parts(row, without)}</table>`;
  const pages: Record<string, Pages[string]> = {
    ...column(base),
    [PROCEDURES_PATH]: page(
      base,
      'Thủ tục hành chính',
      procedureTable(OWN).replace(
        '<a href="/thu-tuc/1.000449">Xét tặng giải thưởng chất lượng quốc gia vòng sơ tuyển</a>',
        'Xét tặng giải thưởng chất lượng quốc gia vòng sơ tuyển',
      ),
    ),
  };
  for (const own of OWN.slice(0, 4)) Object.assign(pages, detail(base, own, table()));
  Object.assign(pages, detail(base, OWN[4] as Procedure, table(['Thời hạn giải quyết', 'Căn cứ pháp lý'])));
  return portal('details with parts missing, one without any', base, pages, {
    'procedure-detail': {
      outcome: 'partial',
      credit: 4 / 6,
      details: {
        complete: 4,
        incomplete: [{ code: `2.001209${SUFFIX}`, missingParts: ['deadline', 'legalBasis'] }],
        withoutDetail: ['1.000449'],
      },
      gapsAt: ['/thu-tuc/2.001209'],
    },
  });
}

/** 31. One own procedure that the reference does not know. */
function unknownOwn(): UnseenPortal {
  const base = ground(liferay);
  const extra: Procedure = {
    code: '3.000259',
    name: 'Đặt hàng nghiên cứu nhiệm vụ cấp tỉnh',
    field: 'Hoạt động khoa học',
  };
  const pages: Pages = { ...column(base), ...procedures(base, [...OWN, extra]) };
  return portal('an own procedure the reference lacks', base, pages, {
    'procedure-set': { ...SET_FINE, details: { ...SET_FINE.details, unknown: ['3.000259'] } },
    'procedure-detail': { ...DETAIL_FINE, details: { checked: 7, complete: 7, incomplete: [], withoutDetail: [] } },
  });
}

/** 32. A frame of frames: menu and content are documents of their own. */
function frames(): UnseenPortal {
  const inner = ground(tables);
  const pages: Pages = {
    ...column(inner),
    ...procedures(inner),
    '/': '<html><head><title>Sở Khoa học và Công nghệ tỉnh Nghệ An</title></head><frameset cols="200,*"><frame name="menu" src="/menu.htm"><frame name="main" src="/main.htm"></frameset></html>',
    '/menu.htm': `<html><body>${MENU.map(([words, href]) => `<p><a href="${href}" target="main">${words}</a></p>`).join('')}</body></html>`,
    '/main.htm': `<html><body><p>Chào mừng</p>${HOTLINE_FOOTER}</body></html>`,
  };
  return portal('a frameset', inner, pages, {});
}

export const procedurePortals: readonly UnseenPortal[] = [
  fieldTabs(),
  accordion(),
  levels(),
  agencyColumn(),
  abolishedPage(),
  abolishedListed(),
  namesOnly(),
  newsOnly(),
  brokenField(),
  detailGaps(),
  unknownOwn(),
  frames(),
];
