import type { Answer, PortalRequest } from '../../../demo/serve-portal.ts';
import { menuWith, portalOf, type Cms, type Words } from '../cms.ts';
import { dnn } from '../cms/dnn.ts';
import { drupal } from '../cms/drupal.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { sharepoint } from '../cms/sharepoint.ts';
import { webforms } from '../cms/webforms.ts';
import type { TrapPortal } from '../trap-portal.ts';
import { ABOLISHED, PROCEDURES, referenceOf, tableOf, type TrapProcedure } from './procedure.ts';

const LIST: Words = ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'];
const MENU = menuWith(LIST);
const BARE = { link: () => null };
const HALF = 4;
const REFERENCE = referenceOf(PROCEDURES, [ABOLISHED]);
const ALL = { reference: 8, listed: 8, coverage: 1, missing: [], abolishedListed: [], unknown: [] };

/** Lists that stand on several pages, or whose codes stand elsewhere. */
export const PROCEDURE_SPREAD_PORTALS: readonly TrapPortal[] = [
  byFields(),
  twice(),
  codeInLink(),
  codeOnDetail(),
  secondPage('procedures-second-page-500', 'The second page of the list answers 500.', [], {
    outcome: 'cantTell',
    credit: 0,
    details: { missing: [] },
  }),
  secondPage(
    'procedures-second-page-500-abolished',
    'The second page answers 500; the first already lists an abolished one.',
    [ABOLISHED],
    { outcome: 'partial', credit: 0.4, details: { listed: 4, coverage: 0.5, missing: [] } },
  ),
  byPostback(),
];

function byFields(): TrapPortal {
  const cms = dnn({ menu: MENU });
  const field = (rows: readonly TrapProcedure[], decision: string): string =>
    `<table border="1" width="100%"><tr><td rowspan="2"><b>TT</b></td><td colspan="2"><b>Thủ tục hành chính</b></td><td rowspan="2"><b>Quyết định công bố</b></td></tr><tr><td><b>Mã số</b></td><td><b>Tên thủ tục</b></td></tr>${rows
      .map(
        ({ code, name }, index) =>
          `<tr><td>${index + 1}</td><td>${code}</td><td>${name}</td>${index === 0 ? `<td rowspan="${rows.length}">${decision}</td>` : ''}</tr>`,
      )
      .join('')}</table>`;
  const fields: readonly (readonly [Words, readonly TrapProcedure[]])[] = [
    [['Hoạt động khoa học', '/tabid/301/linhvuc/1/Default.aspx'], PROCEDURES.slice(0, 4)],
    [['Đo lường, sở hữu trí tuệ', '/tabid/301/linhvuc/2/Default.aspx'], PROCEDURES.slice(4, 6)],
    [['An toàn bức xạ', '/tabid/301/linhvuc/3/Default.aspx'], PROCEDURES.slice(6)],
  ];
  return {
    name: 'procedures-by-field-with-rowspans',
    trap: 'Behind the menu entry stand links to three fields; their tables span rows and columns; no page of details.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      [LIST[1]]: cms.page({
        title: LIST[0],
        main: `<ul>${fields.map(([[words, path]]) => `<li><a href="${path}">${words}</a></li>`).join('')}</ul>`,
      }),
      ...Object.fromEntries(
        fields.map(([[words, path], rows], index) => [
          path,
          cms.page({
            title: `Thủ tục hành chính lĩnh vực ${words}`,
            trail: [LIST],
            main: field(rows, `17${index + 12}/QĐ-UBND ngày 09/6/2021`),
          }),
        ]),
      ),
    }),
    procedures: REFERENCE,
    truth: {
      'procedure-set': { outcome: 'passed', credit: 1, details: { ...ALL, lists: fields.map(([[, path]]) => path) } },
      'procedure-detail': { outcome: 'failed' },
    },
  };
}

function twice(): TrapPortal {
  const cms = drupal({ menu: MENU });
  const [first] = PROCEDURES;
  return {
    name: 'procedures-listed-twice',
    trap: 'One code stands under two fields.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      [LIST[1]]: cms.page({
        title: LIST[0],
        main: '<ul><li><a href="/tthc/linh-vuc-1">Lĩnh vực Hoạt động khoa học</a></li><li><a href="/tthc/linh-vuc-2">Lĩnh vực Đo lường</a></li></ul>',
      }),
      '/tthc/linh-vuc-1': cms.page({
        title: 'Thủ tục hành chính lĩnh vực Hoạt động khoa học',
        main: tableOf(PROCEDURES.slice(0, HALF), BARE),
      }),
      '/tthc/linh-vuc-2': cms.page({
        title: 'Thủ tục hành chính lĩnh vực Đo lường',
        main: tableOf([...PROCEDURES.slice(HALF), ...PROCEDURES.slice(0, 1)], BARE),
      }),
    }),
    procedures: REFERENCE,
    truth: {
      'procedure-set': {
        outcome: 'passed',
        details: { ...ALL, duplicates: [{ code: first?.code, urls: ['/tthc/linh-vuc-1', '/tthc/linh-vuc-2'] }] },
      },
    },
  };
}

/** The list cuts names short, so that only a code can tell them. */
function cut({ name }: TrapProcedure): string {
  return `${name.split(' ').slice(0, 4).join(' ')}...`;
}

function codeInLink(): TrapPortal {
  const cms = liferay({ menu: MENU });
  const rows = PROCEDURES.map(
    (procedure, index) =>
      `<tr><td>${index + 1}</td><td><a href="/thu-tuc-hanh-chinh/chi-tiet?maThuTuc=${procedure.code}">${cut(procedure)}</a></td><td>Sở Khoa học và Công nghệ</td></tr>`,
  );
  return {
    name: 'procedures-code-in-address',
    trap: 'The list shows names cut short; the codes stand in the addresses of their links, whose pages answer 404.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      [LIST[1]]: cms.page({
        title: LIST[0],
        main: `<table><tr><th>STT</th><th>Tên thủ tục</th><th>Cơ quan</th></tr>${rows.join('')}</table>`,
      }),
    }),
    procedures: REFERENCE,
    truth: { 'procedure-set': { outcome: 'passed', details: ALL }, 'procedure-detail': { outcome: 'failed' } },
  };
}

function codeOnDetail(): TrapPortal {
  const cms = sharepoint({ menu: MENU });
  const path = (index: number): string => `/Pages/ChiTietTTHC.aspx?ItemID=${index + 31}`;
  const details = PROCEDURES.map((procedure, index): [string, string] => [
    path(index),
    cms.page({
      title: 'Chi tiết thủ tục',
      main: `<table><tr><td>Mã thủ tục</td><td>${procedure.code}.000.00.00.H41</td></tr><tr><td>Tên thủ tục</td><td>${procedure.name}</td></tr><tr><td>Trình tự thực hiện</td><td>Nộp hồ sơ, thẩm định, trả kết quả.</td></tr><tr><td>Thời hạn giải quyết</td><td>05 ngày làm việc.</td></tr></table>`,
    }),
  ]);
  return {
    name: 'procedures-code-on-detail',
    trap: 'The list shows names cut short and no code; each code stands on the page of the procedure.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      [LIST[1]]: cms.page({
        title: 'Danh mục thủ tục hành chính',
        main: `<table><tr><th>STT</th><th>Tên thủ tục hành chính</th></tr>${PROCEDURES.map((procedure, index) => `<tr><td>${index + 1}</td><td><a href="${path(index)}">${cut(procedure)}</a></td></tr>`).join('')}</table>`,
      }),
      ...Object.fromEntries(details),
    }),
    procedures: REFERENCE,
    truth: {
      'procedure-set': { outcome: 'passed', details: ALL },
    },
  };
}

function secondPage(
  name: string,
  trap: string,
  more: readonly TrapProcedure[],
  truth: TrapPortal['truth'][string],
): TrapPortal {
  const cms = nukeviet({ menu: MENU });
  const paths = ['/thu-tuc-hanh-chinh', '/thu-tuc-hanh-chinh/page-2'];
  return {
    name,
    trap,
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      [LIST[1]]: cms.page({
        title: 'Danh mục thủ tục hành chính',
        main: `${tableOf([...PROCEDURES.slice(0, HALF), ...more], BARE)}${cms.pager(paths, 0)}`,
      }),
      '/thu-tuc-hanh-chinh/page-2': { status: 500, body: 'error' },
    }),
    procedures: REFERENCE,
    truth: { 'procedure-set': truth },
    crawl: { errors: [{ path: '/thu-tuc-hanh-chinh/page-2', reason: 'http-500' }] },
  };
}

function byPostback(): TrapPortal {
  const cms = webforms({ menu: MENU });
  const listPage = (page: number): string =>
    cms.page({
      title: 'Danh mục thủ tục hành chính',
      main: `${tableOf(PROCEDURES.slice(page * HALF, (page + 1) * HALF), BARE)}${cms.pager(['', ''], page)}`,
    });
  const answers: Record<string, Answer> = {
    '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
    [LIST[1]]: ({ method, body }: PortalRequest) =>
      listPage(method === 'POST' && new URLSearchParams(body).get('__EVENTARGUMENT') === 'Page$2' ? 1 : 0),
  };
  return {
    name: 'procedures-paged-by-postback',
    trap: 'The second half of the list comes only in answer to a form post.',
    portal: portalOf(cms satisfies Cms, answers),
    procedures: REFERENCE,
    truth: { 'procedure-set': { outcome: 'passed', details: ALL } },
    crawl: { posts: true },
  };
}
