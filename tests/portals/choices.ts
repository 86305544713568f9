import { columnAnswers, DEPARTMENT, portalOf, type Words } from './cms.ts';
import { dnn } from './cms/dnn.ts';
import { nukeviet } from './cms/nukeviet.ts';
import { webforms } from './cms/webforms.ts';
import { EACH_MONTH_ONE, EVERY_MONTH, newsPosts, reformPosts } from './posts.ts';
import { ABOLISHED, PROCEDURES, referenceOf, tableOf } from './procedures/procedure.ts';
import type { TrapPortal } from './trap-portal.ts';

const COLUMN: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
const LIST: Words = ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'];
const HOTLINE: Words = ['Đường dây nóng', '/duong-day-nong'];
const NEWS: Words = ['Tin tức', '/tin-tuc'];
const POSTS = reformPosts(EVERY_MONTH, (order) => `/cai-cach-hanh-chinh/bai-${order + 200}.html`);
const NEWS_POSTS = newsPosts(EVERY_MONTH, (order) => `/tin-tuc/ban-tin-${order + 100}.html`);
const REFERENCE = referenceOf(PROCEDURES, [ABOLISHED]);
const BARE = { link: () => null };
const ALL = { reference: 8, listed: 8, coverage: 1, missing: [], abolishedListed: [], unknown: [] };
const ALIVE = {
  outcome: 'passed',
  details: {
    url: COLUMN[1],
    linkedFromHome: true,
    newest: '2022-11-08',
    inPeriod: 11,
    byMonth: EACH_MONTH_ONE,
  },
} as const;

/** Menus, fields and lists of links that are drawn as selects. */
export const CHOICE_PORTALS: readonly TrapPortal[] = [
  wholeMenu('menu-of-options', 'location=this.value'),
  wholeMenu('menu-of-options-by-own-script', "MM_jumpMenu('parent',this,0)"),
  fields(),
  searchForm(),
  otherHosts(),
];

function options(entries: readonly Words[]): string {
  return entries.map(([words, value]) => `<option value="${value}">${words}</option>`).join('');
}

function wholeMenu(name: string, script: string): TrapPortal {
  const menu = `<select class="menu" onchange="${script}"><option value="#">-- Chuyên mục --</option>${options([NEWS, COLUMN, LIST, HOTLINE])}</select>`;
  const cms = webforms({ menu: [], header: menu });
  return {
    name,
    trap: 'The whole menu of the portal is a select that goes to the value of the option chosen.',
    procedures: REFERENCE,
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: `<p>Chào mừng bạn đến với trang của ${DEPARTMENT}.</p>` }),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(cms, COLUMN, POSTS),
      [LIST[1]]: cms.page({ title: LIST[0], main: tableOf(PROCEDURES, BARE) }),
      [HOTLINE[1]]: cms.page({ title: HOTLINE[0], main: '<p>Số điện thoại đường dây nóng: 0238.300.0150</p>' }),
    }),
    truth: {
      column: ALIVE,
      'procedure-set': { outcome: 'passed', credit: 1, details: ALL },
      hotline: { outcome: 'passed', details: { phones: ['+842383000150'], url: HOTLINE[1] } },
    },
    crawl: { requestsAtMost: 60 },
  };
}

function fields(): TrapPortal {
  const cms = dnn({ menu: [['Trang chủ', '/'], LIST] });
  const choice = `<p>Chọn lĩnh vực: <select name="ddlLinhVuc" onchange="location.href='${LIST[1]}?linhvuc='+this.value"><option value="">-- Tất cả --</option><option value="3">Hoạt động khoa học</option><option value="7">Tiêu chuẩn đo lường chất lượng</option></select></p>`;
  return {
    name: 'procedures-by-field-in-options',
    trap: 'The list shows nothing until a field is chosen; the script puts its address together.',
    procedures: REFERENCE,
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      [LIST[1]]: cms.page({ title: LIST[0], main: choice }),
      [`${LIST[1]}?linhvuc=3`]: cms.page({ title: LIST[0], main: choice + tableOf(PROCEDURES.slice(0, 5), BARE) }),
      [`${LIST[1]}?linhvuc=7`]: cms.page({ title: LIST[0], main: choice + tableOf(PROCEDURES.slice(5), BARE) }),
    }),
    truth: { 'procedure-set': { outcome: 'passed', credit: 1, details: ALL } },
  };
}

function searchForm(): TrapPortal {
  const cms = nukeviet({ menu: [['Trang chủ', '/'], NEWS] });
  const form = `<form action="/tim-kiem"><input name="q"><select name="muc">${options([COLUMN, LIST, HOTLINE])}</select><input type="submit" value="Tìm"></form>`;
  return {
    name: 'options-of-a-search-form',
    trap: 'A search can be narrowed to a part of the portal; the values look like addresses and are none.',
    procedures: REFERENCE,
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: form + cms.posts(NEWS_POSTS.slice(0, 3)) }),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
    }),
    truth: {
      column: { outcome: 'failed', credit: 0 },
      'procedure-set': { outcome: 'failed', credit: 0 },
      hotline: { outcome: 'failed', credit: 0 },
    },
    crawl: { neverAsked: [COLUMN[1], LIST[1], HOTLINE[1], '/tim-kiem'] },
  };
}

function otherHosts(): TrapPortal {
  const links = `<div class="block"><h3>Liên kết website</h3><select name="lienket" onchange="window.open(this.options[this.selectedIndex].value)"><option value="">-- Chọn --</option>${options(
    [
      ['Cải cách hành chính tỉnh', 'http://cchc.tinh.example/'],
      ['Thủ tục hành chính của tỉnh', 'http://tthc.tinh.example/danh-muc'],
      ['Bộ Khoa học và Công nghệ', 'http://bo.example'],
    ],
  )}</select></div>`;
  const cms = nukeviet({ menu: [['Trang chủ', '/'], NEWS, COLUMN], aside: links });
  return {
    name: 'options-to-other-hosts',
    trap: 'The list of other portals names reform and procedures; the own column stands in the menu.',
    procedures: REFERENCE,
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: cms.posts(NEWS_POSTS.slice(0, 3)) }),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(cms, COLUMN, POSTS),
    }),
    truth: { column: ALIVE, 'procedure-set': { outcome: 'failed', credit: 0 } },
  };
}
