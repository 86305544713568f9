/** A second sitting, written after the first one was audited and before any of these was. */

import { Web, failed, partial, passed, type Portal, type Truth } from '../unseen-4/portal.ts';
import { HOME_AFFAIRS, PLANNING, SCIENCE, codes, csvOf, partsOf, type PartWriter } from '../unseen-4/procedures.ts';
import { NAMES, Site, hotline, portal } from './site.ts';

export function secondSitting(): readonly Portal[] {
  return [
    tabsOfFields(),
    cardsWithDecision(),
    levelColumn(),
    paragraphs(),
    twoDetails(),
    subHeadings(),
    hotlineInBanner(),
    hotlineTable(),
    provincialLine(),
    underConstruction(),
    mobileOfOfficer(),
    footColumns(),
  ];
}

/** A tab for each field, the codes before the names. */
function tabsOfFields(): Portal {
  const site = new Site('mega', 'sonla-skhcn-2022');
  const fields = [...new Set(SCIENCE.map(({ field }) => field))];
  site.page(
    '/thu-tuc-hanh-chinh',
    'Thủ tục hành chính',
    `<ul class="nav nav-tabs">${fields.map((field, at) => `<li><a data-toggle="tab" href="#lv${at}">${field}</a></li>`).join('')}</ul><div class="tab-content">${fields
      .map(
        (field, at) =>
          `<div id="lv${at}" class="tab-pane${at === 0 ? ' active' : ''}">${SCIENCE.filter((one) => one.field === field)
            .map((one) => `<p>${one.code} | ${one.name}</p>`)
            .join('')}</div>`,
      )
      .join('')}</div>`,
  );
  return portal('sonla-skhcn-2022', {
    name: '6b-mega-tabs-of-fields',
    answers: site.build(),
    truth: { 'procedure-set': passed({ reference: 9, listed: 9, missing: [], unknown: [], duplicates: [] }) },
  });
}

/** Each card names the decision that announced the procedure. */
function cardsWithDecision(): Portal {
  const site = new Site('tailwind', 'bacninh-skhdt-2022');
  site.page(
    '/tthc',
    'Bộ thủ tục hành chính',
    PLANNING.slice(0, 5)
      .map(
        (one) =>
          `<div class="card"><h3><a href="#">${one.name}</a></h3><p>Mã TTHC: <b>${one.code}.000.00.00.H05</b></p><p>Quyết định công bố: 1523/QĐ-UBND ngày 06/12/2021</p><p>Lĩnh vực: ${one.field}</p></div>`,
      )
      .join(''),
  );
  return portal('bacninh-skhdt-2022', {
    name: '6b-tailwind-cards-with-decision',
    answers: site.build(),
    csv: csvOf(PLANNING),
    truth: {
      'procedure-set': partial(5 / 7, {
        listed: 5,
        missing: codes(PLANNING.slice(5)),
        unknown: [],
        lists: ['/tthc'],
      }),
    },
  });
}

/** A column tells the level of each. */
function levelColumn(): Portal {
  const site = new Web('liferay', NAMES['binhdinh-snv-2022']);
  const row = (code: string, name: string, level: string): string =>
    `<tr><td>${code}</td><td>${name}</td><td>${level}</td></tr>`;
  site.page(
    '/thu-tuc',
    'Thủ tục hành chính',
    `<table><thead><tr><th>Mã TTHC</th><th>Tên TTHC</th><th>Cấp thực hiện</th></tr></thead><tbody>${HOME_AFFAIRS.map((one) => row(one.code, one.name, 'Cấp tỉnh')).join('')}${row('1.003807', 'Thủ tục phê duyệt điều lệ hội', 'Cấp huyện')}${row('2.000346', 'Thủ tục tặng danh hiệu Gia đình văn hóa', 'Cấp xã')}</tbody></table>`,
  );
  return portal('binhdinh-snv-2022', {
    name: '6b-liferay-level-column',
    answers: site.build(),
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': passed({ listed: 7, missing: [], unknown: [], duplicates: [] }) },
  });
}

/** A paragraph each, under a field in bold. */
function paragraphs(): Portal {
  const site = new Site('columns', 'hungyen-skhcn-2024');
  const list = SCIENCE.slice(0, 4);
  site.page(
    '/tthc.htm',
    'Thủ tục hành chính',
    `<p><b>Lĩnh vực khoa học và công nghệ</b></p>${list.map((one, at) => `<p>${at + 1}. ${one.name} - Mã: ${one.code}</p>`).join('')}<p>Mọi vướng mắc xin liên hệ Văn phòng Sở.</p>`,
  );
  return portal('hungyen-skhcn-2024', {
    name: '6b-columns-paragraphs',
    answers: site.build(2024),
    csv: csvOf(SCIENCE.slice(0, 5)),
    truth: { 'procedure-set': partial(0.8, { listed: 4, missing: ['2.002380'], unknown: [] }) },
  });
}

/** A line each, with a page of its parts. */
function twoDetails(): Portal {
  const site = new Site('mega', 'nghean-skhcn-2022');
  const list = SCIENCE.slice(0, 2);
  const row: PartWriter = (label, words) => `<tr><td><b>${label}</b></td><td>${words}</td></tr>`;
  for (const [at, one] of list.entries())
    site.page(
      `/chi-tiet-tthc/${at + 1}`,
      one.name,
      `<p>Mã TTHC: ${one.code}</p><table>${partsOf(row, at === 0 ? { empty: ['fee'] } : {})}</table>`,
      { menu: null },
    );
  site.page(
    '/tthc',
    'Thủ tục hành chính',
    list
      .map((one, at) => `<div class="item"><a href="/chi-tiet-tthc/${at + 1}">${one.name}</a> (${one.code})</div>`)
      .join(''),
  );
  return portal('nghean-skhcn-2022', {
    name: '6b-mega-two-details',
    answers: site.build(),
    csv: csvOf(list),
    truth: {
      'procedure-set': passed({ listed: 2, unknown: [] }),
      'procedure-detail': partial(0.5, { checked: 2, complete: 1, incomplete: ['1.001786: fee'], withoutDetail: [] }),
    },
  });
}

/** Headings in capitals, numbered in two steps. */
function subHeadings(): Portal {
  const site = new Site('columns', 'nghean-skhcn-2022');
  const [one] = SCIENCE;
  const list = one === undefined ? [] : [one];
  const line: PartWriter = (label, words, nth) => `<p><strong>1.${nth}. ${label.toUpperCase()}</strong></p>${words}`;
  site.page(
    '/tthc.asp',
    'Thủ tục hành chính',
    `<ol>${list.map((own) => `<li><a href="/ct.asp?id=1">${own.name}</a> - ${own.code}</li>`).join('')}</ol>`,
  );
  site.page('/ct.asp?id=1', one?.name ?? '', partsOf(line), { menu: null });
  return portal('nghean-skhcn-2022', {
    name: '6b-columns-capital-headings',
    answers: site.build(),
    csv: csvOf(list),
    truth: {
      'procedure-set': passed({ listed: 1 }),
      'procedure-detail': passed({ checked: 1, complete: 1, incomplete: [] }),
    },
  });
}

function hotlineInBanner(): Portal {
  const site = new Site('mega', 'bacninh-skhdt-2022');
  site.top =
    '<div class="pull-right">Điện thoại đường dây nóng: <a href="tel:0222 3 822 569">0222 3 822 569</a> | Email: <a href="mailto:ddn.skhdt@bacninh.gov.vn">ddn.skhdt@bacninh.gov.vn</a></div>';
  return hotline(
    'bacninh-skhdt-2022',
    '6b-mega-hotline-in-banner',
    site,
    passed({ phones: ['+842223822569'], emails: ['ddn.skhdt@bacninh.gov.vn'], conflicts: [] }),
  );
}

/** A page with several lines, all the department's own. */
function hotlineTable(): Portal {
  const site = new Site('mega', 'sonla-skhcn-2022');
  site.page(
    '/duong-day-nong.html',
    'Đường dây nóng',
    '<table><tr><th>TT</th><th>Nội dung tiếp nhận</th><th>Điện thoại</th></tr><tr><td>1</td><td>Phản ánh về thủ tục hành chính</td><td>0212.3855.900</td></tr><tr><td>2</td><td>Phản ánh về thái độ công chức</td><td>0212.3855.901</td></tr></table><p>Địa chỉ tiếp nhận: Văn phòng Sở, số 56 đường Lò Văn Giá, thành phố Sơn La</p>',
  );
  return hotline(
    'sonla-skhcn-2022',
    '6b-mega-hotline-table',
    site,
    passed({
      url: '/duong-day-nong.html',
      phones: ['+842123855900', '+842123855901'],
      addresses: ['Lò Văn Giá'],
      conflicts: [],
    }),
  );
}

/** The sidebar leads to the province's line on another host; there is none of its own. */
function provincialLine(): Portal {
  const site = new Site('tailwind', 'sonla-skhcn-2022');
  site.side = '<ul><li><a href="https://www.sonla.gov.vn/duong-day-nong">Đường dây nóng của UBND tỉnh</a></li></ul>';
  return hotline('sonla-skhcn-2022', '6b-tailwind-line-of-the-province', site, failed({ phones: [] }));
}

function underConstruction(): Portal {
  const site = new Site('mega', 'bacninh-skhdt-2022');
  site.page('/hotline', 'Đường dây nóng', '<p>Nội dung đang được cập nhật.</p>');
  site.foot = '<p>Sở Kế hoạch và Đầu tư Bắc Ninh</p><p>Điện thoại: 0222.3822.569</p><p>Email: skhdt@bacninh.gov.vn</p>';
  const truth: Truth = failed({ phones: [] });
  return hotline('bacninh-skhdt-2022', '6b-mega-under-construction', site, truth);
}

function mobileOfOfficer(): Portal {
  const site = new Site('columns', 'nghean-skhcn-2022');
  site.side =
    '<fieldset><legend>Đường dây nóng CCHC</legend>Đ/c Nguyễn Văn Hòa - Chánh Văn phòng<br>ĐTDĐ: 0912 345 678<br>Email: hoanv@skhcn.nghean.gov.vn</fieldset>';
  return hotline(
    'nghean-skhcn-2022',
    '6b-columns-mobile-of-officer',
    site,
    partial(0.5, { phones: ['+84912345678'], emails: ['hoanv@skhcn.nghean.gov.vn'], addresses: [] }),
  );
}

/** The number in a list below its heading, as footers have them. */
function footColumns(): Portal {
  const site = new Site('tailwind', 'bacninh-skhdt-2022');
  site.foot =
    '<div class="grid"><div><p>Sở Kế hoạch và Đầu tư Bắc Ninh</p><p>Số 6 Lý Thái Tổ</p></div><div><h4>Đường dây nóng</h4><ul><li>0222 3822 570</li><li>phananh@skhdt.bacninh.gov.vn</li></ul></div></div>';
  return hotline(
    'bacninh-skhdt-2022',
    '6b-tailwind-foot-columns',
    site,
    passed({ phones: ['+842223822570'], emails: ['phananh@skhdt.bacninh.gov.vn'] }),
  );
}
