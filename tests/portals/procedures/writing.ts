import type { Answer } from '../../../demo/serve-portal.ts';
import { menuWith, portalOf, type Cms, type Words } from '../cms.ts';
import { dnn } from '../cms/dnn.ts';
import { drupal } from '../cms/drupal.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { sharepoint } from '../cms/sharepoint.ts';
import { wordpress } from '../cms/wordpress.ts';
import type { TrapPortal } from '../trap-portal.ts';
import {
  ABOLISHED,
  asTable,
  detailPath,
  PROCEDURES,
  referenceOf,
  tableOf,
  WHOLE,
  type TrapProcedure,
} from './procedure.ts';

const LIST: Words = ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'];
const MENU = menuWith(LIST);
const BARE = { link: () => null };
const FOUR = PROCEDURES.slice(0, 4);
const ALL = { reference: 4, listed: 4, coverage: 1, missing: [], abolishedListed: [], unknown: [] };

/** Lists and parts written as people write them. */
export const PROCEDURE_WRITING_PORTALS: readonly TrapPortal[] = [
  listed(
    'procedures-in-capitals',
    'No codes; every name is in capitals and begins with “Thủ tục”.',
    dnn({ menu: MENU }),
    {
      main: `<p><b>Danh mục thủ tục hành chính của Sở</b></p><ul>${FOUR.map(({ name }) => `<li>THỦ TỤC ${name.toUpperCase()}</li>`).join('')}</ul>`,
      truth: { outcome: 'passed', details: ALL },
    },
  ),
  listed(
    'procedures-abolished-apart',
    'The list ends with a section of abolished ones, and says so.',
    nukeviet({ menu: MENU }),
    {
      main: `<h3>I. Thủ tục hành chính còn hiệu lực</h3>${tableOf(FOUR, BARE)}<h3>II. Thủ tục hành chính bị bãi bỏ</h3>${tableOf([ABOLISHED], BARE)}`,
      truth: { outcome: 'passed', details: ALL },
    },
  ),
  listed('procedures-codes-broken', 'The cells break the codes over two lines.', sharepoint({ menu: MENU }), {
    main: `<table><tr><th>STT</th><th>Mã số</th><th>Tên thủ tục hành chính</th></tr>${FOUR.map(({ code, name }, index) => `<tr><td>${index + 1}</td><td>${code}<br>.000.00.00.H41</td><td>${name}</td></tr>`).join('')}</table>`,
    truth: { outcome: 'passed', details: ALL },
  }),
  listed(
    'procedures-more-by-script',
    'The list says that it has four, shows two, and its pager is a script.',
    liferay({ menu: MENU }),
    {
      main: `<p>Tổng số: 4 thủ tục</p>${tableOf(FOUR.slice(0, 2), BARE)}<div class="pagination"><span class="current">1</span> <a href="javascript:void(0)" onclick="goPage(2)">2</a></div>`,
      truth: { outcome: 'cantTell', details: { missing: [] } },
    },
  ),
  parts(
    'parts-in-accordion',
    'The list holds each procedure with its parts folded under its name.',
    drupal({ menu: MENU }),
    {
      [LIST[1]]: (cms) =>
        cms.page({
          title: 'Danh mục thủ tục hành chính',
          main: `<div class="accordion">${FOUR.map(({ code, name }, index) => `<div class="card"><div class="card-header"><h4><a data-toggle="collapse" href="#tt${index}">${code} - ${name}</a></h4></div><div id="tt${index}" class="collapse">${asTable(WHOLE)}</div></div>`).join('')}</div>`,
        }),
    },
  ),
  parts(
    'parts-inline',
    'Heading and content share a paragraph, lettered a) to l).',
    wordpress({ menu: MENU }),
    detailPages((index) => `${letter(index)}) `),
  ),
  parts(
    'parts-with-tables-inside',
    'The dossier part holds a table of its own, and so does the fee.',
    liferay({ menu: MENU }),
    nestedPages(),
  ),
];

interface Listing {
  readonly main: string;
  readonly truth: TrapPortal['truth'][string];
}

function listed(name: string, trap: string, cms: Cms, { main, truth }: Listing): TrapPortal {
  return {
    name,
    trap,
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      [LIST[1]]: cms.page({ title: 'Danh mục thủ tục hành chính', main }),
    }),
    procedures: referenceOf(FOUR, [ABOLISHED]),
    truth: { 'procedure-set': truth },
  };
}

type Pages = Readonly<Record<string, (cms: Cms) => string>>;

function parts(name: string, trap: string, cms: Cms, pages: Pages): TrapPortal {
  const made = Object.entries(pages).map(([path, page]): [string, Answer] => [path, page(cms)]);
  return {
    name,
    trap,
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      [LIST[1]]: cms.page({ title: 'Danh mục thủ tục hành chính', main: tableOf(FOUR) }),
      ...Object.fromEntries(made),
    }),
    procedures: referenceOf(FOUR),
    truth: {
      'procedure-set': { outcome: 'passed', details: ALL },
      'procedure-detail': {
        outcome: 'passed',
        details: { checked: 4, complete: 4, incomplete: [], withoutDetail: [] },
      },
    },
  };
}

function detailPages(order: (index: number) => string): Pages {
  const write = (): string =>
    Object.entries(WHOLE)
      .map(([heading, text], index) => `<p><b>${order(index)}${heading}:</b> ${text}</p>`)
      .join('\n');
  return pagesWith(write);
}

function nestedPages(): Pages {
  const nested = {
    ...WHOLE,
    'Thành phần, số lượng hồ sơ':
      '<table border="1"><tr><th>Tên giấy tờ</th><th>Mẫu đơn, tờ khai</th><th>Số lượng</th></tr><tr><td>Đơn đề nghị</td><td>Mẫu 01</td><td>1</td></tr></table>',
    'Phí, lệ phí': '<table border="1"><tr><td>Trực tiếp</td><td>150.000 đồng</td></tr></table>',
  };
  return pagesWith(() => asTable(nested));
}

function pagesWith(write: () => string): Pages {
  const page =
    ({ code, name }: TrapProcedure) =>
    (cms: Cms): string =>
      cms.page({ title: name, trail: [LIST], main: `<p>Mã thủ tục: ${code}.000.00.00.H41</p>${write()}` });
  return Object.fromEntries(FOUR.map((procedure) => [detailPath(procedure), page(procedure)]));
}

function letter(index: number): string {
  return 'abcdđeghikl'.charAt(index);
}
