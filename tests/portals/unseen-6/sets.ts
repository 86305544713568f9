/** Lists of procedures, written before any of them was audited. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { windows1258 } from '../windows-1258.ts';
import { Web, cantTell, failed, partial, passed, type Portal } from '../unseen-4/portal.ts';
import { HOME_AFFAIRS, PLANNING, SCIENCE, codes, csvOf, type Procedure } from '../unseen-4/procedures.ts';
import { NAMES, Site, portal } from './site.ts';

const fieldsOf = (list: readonly Procedure[]): readonly (readonly [string, readonly Procedure[]])[] =>
  [...new Set(list.map(({ field }) => field))].map((field) => [field, list.filter((one) => one.field === field)]);

export function sets(): readonly Portal[] {
  return [
    spannedFields(),
    pagedCards(),
    codeInHref(),
    postbackPages(),
    threeLevels(),
    oneStopOfAll(),
    abolishedStill(),
    abolishedInNews(),
    namesOnly(),
    accordionTwice(),
    fieldAnswers500(),
    softMissing(),
    noReference(),
    oldEncoding(),
  ];
}

function spannedFields(): Portal {
  const site = new Site('columns', 'sonla-skhcn-2022');
  let nth = 0;
  const body = fieldsOf(SCIENCE)
    .map(([field, list], at) =>
      list
        .map(
          (one, row) =>
            `<tr>${row === 0 ? `<td rowspan="${list.length}">${'I'.repeat(at + 1)}</td><td rowspan="${list.length}"><b>${field}</b></td>` : ''}<td>${(nth += 1)}</td><td>${one.name}</td><td>${one.code}.000.00.00.H52</td><td>Một phần</td></tr>`,
        )
        .join(''),
    )
    .join('');
  site.page(
    '/tthc.html',
    'Thủ tục hành chính',
    `<p>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở.</p><table border="1"><tr><th></th><th>Lĩnh vực</th><th>STT</th><th>Tên TTHC</th><th>Mã TTHC</th><th>DVC</th></tr>${body}</table>`,
  );
  return portal('sonla-skhcn-2022', {
    name: '6-columns-spanned-fields',
    answers: site.build(),
    truth: {
      'procedure-set': passed({
        reference: 9,
        listed: 9,
        coverage: 1,
        missing: [],
        unknown: [],
        abolishedListed: [],
        duplicates: [],
        lists: ['/tthc.html'],
      }),
    },
  });
}

/** Three a page; the code stands on the page of each procedure alone. One is not there. */
function pagedCards(): Portal {
  const site = new Site('tailwind', 'bacninh-skhdt-2022');
  const there = PLANNING.filter(({ code }) => code !== '2.001993');
  const PAGE = 3;
  const pages = Math.ceil(there.length / PAGE);
  const numbers = Array.from(
    { length: pages },
    (_, at) => `<a href="/thu-tuc-hanh-chinh?page=${at + 1}">${at + 1}</a>`,
  );
  for (let at = 0; at < pages; at += 1) {
    const cards = there
      .slice(at * PAGE, at * PAGE + PAGE)
      .map(
        (one, nth) =>
          `<div class="rounded border p-4 mb-3"><div class="text-xs text-gray-500">${one.field}</div><a class="font-medium" href="/thu-tuc-hanh-chinh/${at * PAGE + nth + 11}">${one.name}</a><div class="text-sm">Sở Kế hoạch và Đầu tư</div></div>`,
      )
      .join('');
    const main = `${cards}<div class="flex">${numbers.join('')}</div>`;
    if (at === 0) site.page('/thu-tuc-hanh-chinh', 'Thủ tục hành chính', main);
    site.page(`/thu-tuc-hanh-chinh?page=${at + 1}`, 'Thủ tục hành chính', main, { menu: null });
  }
  for (const [at, one] of there.entries())
    site.page(
      `/thu-tuc-hanh-chinh/${at + 11}`,
      one.name,
      `<table><tr><td>Mã thủ tục</td><td>${one.code}</td></tr><tr><td>Lĩnh vực</td><td>${one.field}</td></tr><tr><td>Thời hạn giải quyết</td><td>03 ngày làm việc</td></tr></table>`,
      { menu: null },
    );
  return portal('bacninh-skhdt-2022', {
    name: '6-tailwind-paged-cards',
    answers: site.build(),
    csv: csvOf(PLANNING),
    truth: {
      'procedure-set': partial(6 / 7, {
        reference: 7,
        listed: 6,
        coverage: 6 / 7,
        missing: ['2.001993'],
        unknown: [],
        duplicates: [],
      }),
    },
  });
}

function codeInHref(): Portal {
  const site = new Site('mega', 'binhdinh-snv-2022');
  const page = (from: number, to: number): string =>
    `<ul class="list-news">${HOME_AFFAIRS.slice(from, to)
      .map(
        (one) =>
          `<li><i class="fa fa-file"></i> <a href="/bo-tthc/${one.code}.html" title="${one.name}">${one.name}</a></li>`,
      )
      .join(
        '',
      )}</ul><div class="paging"><a href="/bo-tthc">1</a><a href="/bo-tthc/trang-2">2</a><a href="/bo-tthc/trang-2">Trang sau</a></div>`;
  site.page('/bo-tthc', 'Bộ thủ tục hành chính', page(0, 4));
  site.page('/bo-tthc/trang-2', 'Bộ thủ tục hành chính', page(4, 7), { menu: null });
  for (const one of HOME_AFFAIRS)
    site.page(
      `/bo-tthc/${one.code}.html`,
      one.name,
      `<p>Mã số: ${one.code}.000.00.00.H08</p><p>Lĩnh vực: ${one.field}</p><p>Hồ sơ nộp tại Trung tâm Phục vụ hành chính công tỉnh.</p>`,
      { menu: null },
    );
  return portal('binhdinh-snv-2022', {
    name: '6-mega-code-in-href',
    answers: site.build(),
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': passed({ reference: 7, listed: 7, missing: [], unknown: [], duplicates: [] }) },
  });
}

/** A grid that turns its pages by a form post. */
function postbackPages(): Portal {
  const site = new Site('columns', 'hungyen-skhcn-2024');
  const grid = (list: readonly Procedure[], current: number): string =>
    `<form method="post" action="/tthc.aspx" id="form1"><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value=""><input type="hidden" name="__VIEWSTATE" value="/wEPDwULLTE${current}"><table id="grvTTHC" cellspacing="0" rules="all" border="1"><tr><th scope="col">STT</th><th scope="col">Mã TTHC</th><th scope="col">Tên thủ tục</th></tr>${list.map((one, at) => `<tr><td>${at + 1}</td><td>${one.code}</td><td>${one.name}</td></tr>`).join('')}<tr><td colspan="3"><table><tr>${[1, 2].map((nth) => (nth === current ? `<td><span>${nth}</span></td>` : `<td><a href="javascript:__doPostBack('grvTTHC','Page$${nth}')">${nth}</a></td>`)).join('')}</tr></table></td></tr></table></form>`;
  site.link('Thủ tục hành chính', '/tthc.aspx');
  const answers = site.build(2024);
  const title = 'Danh mục thủ tục hành chính';
  answers['/tthc.aspx'] = ((request) =>
    request.method === 'POST' && decodeURIComponent(request.body).includes('Page$2')
      ? site.render(title, grid(SCIENCE.slice(5), 2))
      : site.render(title, grid(SCIENCE.slice(0, 5), 1))) satisfies Answer;
  return portal('hungyen-skhcn-2024', {
    name: '6-columns-postback',
    answers,
    truth: { 'procedure-set': passed({ reference: 9, listed: 9, missing: [], unknown: [] }) },
  });
}

/** The department's own, and those of districts and communes on the same page. */
function threeLevels(): Portal {
  const site = new Site('tailwind', 'binhdinh-snv-2022');
  const table = (rows: readonly (readonly [string, string])[]): string =>
    `<table class="min-w-full"><thead><tr><th>STT</th><th>Mã số</th><th>Tên thủ tục hành chính</th></tr></thead><tbody>${rows.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}</td><td>${name}</td></tr>`).join('')}</tbody></table>`;
  site.page(
    '/thu-tuc-hanh-chinh',
    'Danh mục thủ tục hành chính ngành Nội vụ',
    `<h3>A. Thủ tục hành chính cấp tỉnh</h3>${table(HOME_AFFAIRS.slice(0, 6).map((one) => [one.code, one.name]))}<h3>B. Thủ tục hành chính cấp huyện</h3>${table(
      [
        ['1.003841', 'Thủ tục công nhận ban vận động thành lập hội (cấp huyện)'],
        ['2.000402', 'Thủ tục tặng danh hiệu Tập thể lao động tiên tiến'],
      ],
    )}<h3>C. Thủ tục hành chính cấp xã</h3>${table([['1.000748', 'Thủ tục tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã về thực hiện nhiệm vụ chính trị']])}`,
  );
  return portal('binhdinh-snv-2022', {
    name: '6-tailwind-three-levels',
    answers: site.build(),
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': partial(6 / 7, { listed: 6, missing: ['1.010194'], unknown: [], abolishedListed: [] }) },
  });
}

/** The province's one-stop list with a column that says whose each is. */
function oneStopOfAll(): Portal {
  const site = new Site('mega', 'bacninh-skhdt-2022');
  const row = (code: string, name: string, agency: string): string =>
    `<tr><td>${code}</td><td><a href="#">${name}</a></td><td>${agency}</td></tr>`;
  const own = PLANNING.map((one) => row(one.code, one.name, 'Sở Kế hoạch và Đầu tư'));
  site.page(
    '/dich-vu/thu-tuc',
    'Tra cứu thủ tục hành chính',
    `<table class="tbl"><tr><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Cơ quan thực hiện</th></tr>${own.slice(0, 4).join('')}${row('1.005429', 'Thanh toán chi phí liên quan đến bán tài sản công', 'Sở Tài chính')}${own.slice(4).join('')}${row('1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Ủy ban nhân dân cấp huyện')}</table>`,
  );
  return portal('bacninh-skhdt-2022', {
    name: '6-mega-one-stop-of-all',
    answers: site.build(),
    csv: csvOf(PLANNING),
    truth: {
      'procedure-set': passed({ reference: 7, listed: 7, missing: [], unknown: [], lists: ['/dich-vu/thu-tuc'] }),
    },
  });
}

function abolishedStill(): Portal {
  const site = new Web('joomla', NAMES['sonla-skhcn-2022']);
  const active = SCIENCE.slice(0, 6);
  const gone = SCIENCE.slice(6, 8);
  site.page(
    '/thu-tuc-hanh-chinh',
    'Công khai thủ tục hành chính',
    `<ol>${[...active, ...gone].map((one) => `<li><strong>${one.code}</strong> – ${one.name}</li>`).join('')}</ol>`,
  );
  return portal('sonla-skhcn-2022', {
    name: '6-joomla-abolished-still',
    answers: site.build(),
    csv: csvOf(active, { abolished: gone }),
    truth: {
      'procedure-set': partial(0.9, {
        reference: 6,
        listed: 6,
        coverage: 1,
        missing: [],
        abolishedListed: codes(gone),
        unknown: [],
      }),
    },
  });
}

/** The news tells what was abolished; the list has it no more. */
function abolishedInNews(): Portal {
  const site = new Web('liferay', NAMES['nghean-skhcn-2022']);
  const active = SCIENCE.slice(0, 5);
  const gone = SCIENCE.slice(5, 7);
  site.home = `<div class="news-item"><h4><a href="/tin-tuc/bai-bo-tthc-412">Bãi bỏ hai thủ tục hành chính lĩnh vực đo lường</a></h4><span class="date">12/10/2022</span></div>`;
  site.page(
    '/tin-tuc/bai-bo-tthc-412',
    'Bãi bỏ hai thủ tục hành chính lĩnh vực đo lường',
    `<div class="date">12/10/2022</div><p>Chủ tịch UBND tỉnh vừa ký quyết định công bố bãi bỏ các thủ tục:</p><p>1. ${gone[0]?.name} (${gone[0]?.code});</p><p>2. ${gone[1]?.name} (${gone[1]?.code}).</p>`,
    { menu: null },
  );
  site.page(
    '/thu-tuc',
    'Thủ tục hành chính',
    `<table class="table table-striped"><thead><tr><th>TT</th><th>Tên thủ tục hành chính</th><th>Mã hồ sơ TTHC</th></tr></thead><tbody>${active.map((one, at) => `<tr><td>${at + 1}</td><td>${one.name}</td><td>${one.code}.000.00.00.H41</td></tr>`).join('')}</tbody></table>`,
  );
  return portal('nghean-skhcn-2022', {
    name: '6-liferay-abolished-in-news',
    answers: site.build(),
    csv: csvOf(active, { suffix: '.000.00.00.H41', abolished: gone }),
    truth: {
      'procedure-set': passed({ reference: 5, listed: 5, missing: [], abolishedListed: [], unknown: [] }),
      'procedure-detail': failed({ withoutDetail: codes(active) }),
    },
  });
}

/** No codes; tone marks where the old school puts them, other dashes, other quotes. */
function namesOnly(): Portal {
  const site = new Site('mega', 'hungyen-skhcn-2024');
  const reference = [
    { code: '1.011812', name: 'Xóa đăng ký hợp đồng chuyển giao công nghệ', field: 'Hoạt động' },
    { code: '1.011814', name: 'Hỗ trợ kinh phí - tổ chức, cá nhân hòa mạng công nghệ', field: 'Hoạt động' },
    { code: '2.001525', name: 'Thủ tục thủy chuẩn phương tiện đo, kiểm định phương tiện đo', field: 'Đo lường' },
    { code: '1.000438', name: 'Đăng ký công bố hợp quy đối với sản phẩm, hàng hóa', field: 'Đo lường' },
  ];
  const shown = [
    'Xoá đăng ký hợp đồng chuyển giao công nghệ.',
    'Hỗ trợ kinh phí – tổ chức, cá nhân hoà mạng công nghệ;',
    'Thủ tục thuỷ chuẩn phương tiện đo, kiểm định phương tiện đo',
    'Đăng ký công bố hợp quy đối với sản phẩm,  hàng hoá',
  ];
  site.page(
    '/danh-muc-tthc',
    'Danh mục thủ tục hành chính của Sở',
    `<table class="tb"><tr><td><b>STT</b></td><td><b>Tên thủ tục hành chính</b></td><td><b>Thời hạn</b></td></tr>${shown.map((name, at) => `<tr><td>${at + 1}</td><td>${name}</td><td>10 ngày</td></tr>`).join('')}</table>`,
  );
  return portal('hungyen-skhcn-2024', {
    name: '6-mega-names-only',
    answers: site.build(2024),
    csv: csvOf(reference),
    truth: { 'procedure-set': passed({ reference: 4, listed: 4, missing: [], unknown: [] }) },
  });
}

/** Fields in an accordion; one procedure stands under two fields; one the reference doesn't know. */
function accordionTwice(): Portal {
  const site = new Site('tailwind', 'sonla-skhcn-2022');
  const [first] = SCIENCE as [Procedure];
  const fresh = { code: '3.000259', name: 'Hỗ trợ phát triển tổ chức trung gian của thị trường', field: 'Khác' };
  const groups = fieldsOf(SCIENCE).map(
    ([field, list], at) => [field, at === 1 ? [...list, first, fresh] : list] as const,
  );
  site.page(
    '/thu-tuc-hanh-chinh',
    'Thủ tục hành chính',
    `<div id="accordion">${groups.map(([field, list]) => `<details class="border"><summary>${field} (${list.length})</summary><ul>${list.map((one) => `<li>${one.name} <span class="text-gray-500">(Mã TTHC: ${one.code}.000.00.00.H52)</span></li>`).join('')}</ul></details>`).join('')}</div>`,
  );
  return portal('sonla-skhcn-2022', {
    name: '6-tailwind-accordion-twice',
    answers: site.build(),
    truth: {
      'procedure-set': passed({
        reference: 9,
        listed: 9,
        missing: [],
        unknown: ['3.000259'],
        duplicates: [first.code],
      }),
    },
  });
}

/** One list a field; the list of one field answers 500. */
function fieldAnswers500(): Portal {
  const site = new Site('columns', 'sonla-skhcn-2022');
  const groups = fieldsOf(SCIENCE);
  site.page(
    '/thu-tuc-hanh-chinh',
    'Thủ tục hành chính',
    `<p>Chọn lĩnh vực để xem danh mục thủ tục:</p><ul>${groups.map(([field], at) => `<li><a href="/thu-tuc-hanh-chinh/linh-vuc-${at + 1}">${field}</a></li>`).join('')}</ul>`,
  );
  for (const [at, [field, list]] of groups.entries()) {
    if (at === 2) continue;
    site.page(
      `/thu-tuc-hanh-chinh/linh-vuc-${at + 1}`,
      `Thủ tục hành chính lĩnh vực ${field}`,
      `<table><tr><th>Mã</th><th>Tên thủ tục</th></tr>${list.map((one) => `<tr><td>${one.code}</td><td>${one.name}</td></tr>`).join('')}</table>`,
      { menu: null },
    );
  }
  site.raw('/thu-tuc-hanh-chinh/linh-vuc-3', { status: 500, body: '<h1>Server Error in / Application.</h1>' });
  return portal('sonla-skhcn-2022', {
    name: '6-columns-field-answers-500',
    answers: site.build(),
    errorsAt: ['/thu-tuc-hanh-chinh/linh-vuc-3'],
    truth: { 'procedure-set': cantTell({ missing: [], unknown: [], abolishedListed: [] }) },
  });
}

/** Every path that isn't there answers 200 with the menu and an apology, the list's address too. */
function softMissing(): Portal {
  const site = new Site('mega', 'hungyen-skhcn-2024');
  site.link('Thủ tục hành chính', '/thu-tuc-hanh-chinh');
  const answers = site.build(2024);
  return portal('hungyen-skhcn-2024', {
    name: '6-mega-soft-missing',
    answers,
    otherwise: site.render(
      'Thông báo',
      '<p>Trang bạn tìm không tồn tại hoặc đã bị xoá.</p><p><a href="/">Về trang chủ</a></p>',
    ),
    truth: { 'procedure-set': failed({ listed: 0 }) },
  });
}

function noReference(): Portal {
  const site = new Web('drupal', NAMES['bacninh-skhdt-2022']);
  site.page(
    '/thu-tuc',
    'Thủ tục hành chính',
    `<table><tr><th>Mã</th><th>Tên thủ tục</th></tr>${PLANNING.map((one) => `<tr><td>${one.code}</td><td>${one.name}</td></tr>`).join('')}</table>`,
  );
  const { csv: _, ...rest } = portal('bacninh-skhdt-2022', {
    name: '6-drupal-no-reference',
    answers: site.build(),
    truth: { 'procedure-set': cantTell({ lists: ['/thu-tuc'] }) },
  });
  return rest;
}

/** The list in windows-1258, its names alone; the rest of the portal in UTF-8 with tones apart. */
function oldEncoding(): Portal {
  const site = new Web('webforms', NAMES['binhdinh-snv-2022']);
  site.link('Thủ tục hành chính', '/tthc.asp');
  const answers = site.build();
  for (const [path, answer] of Object.entries(answers))
    if (typeof answer === 'string') answers[path] = answer.normalize('NFD');
  const rows = HOME_AFFAIRS.map((one, at) => `<TR><TD>${at + 1}</TD><TD>${one.name}</TD><TD>${one.field}</TD></TR>`);
  answers['/tthc.asp'] = {
    headers: { 'content-type': 'text/html' },
    body: windows1258(
      site
        .render(
          'THỦ TỤC HÀNH CHÍNH',
          `<TABLE border="1"><TR><TD>STT</TD><TD>TÊN THỦ TỤC HÀNH CHÍNH</TD><TD>LĨNH VỰC</TD></TR>${rows.join('')}</TABLE>`,
        )
        .replace('charset=utf-8', 'charset=windows-1258'),
    ),
  };
  return portal('binhdinh-snv-2022', {
    name: '6-webforms-old-encoding',
    answers,
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': passed({ reference: 7, listed: 7, missing: [], unknown: [] }) },
  });
}
