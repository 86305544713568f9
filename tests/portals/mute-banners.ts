/** Banners whose words, file names and addresses say nothing, or something else: only the pages behind them can tell. */

import { columnAnswers, menuWith, portalOf, type Words } from './cms.ts';
import { dnn } from './cms/dnn.ts';
import { EVERY_MONTH, reformPosts } from './posts.ts';
import { PROCEDURES, referenceOf, tableOf } from './procedures/procedure.ts';
import type { TrapPortal } from './trap-portal.ts';

const bare = dnn({ menu: menuWith() });
const COLUMN: Words = ['Cải cách hành chính', '/tabid/71/Default.aspx'];
const POSTS = reformPosts(EVERY_MONTH, (order) => `/tabid/71/id/${order + 200}/Default.aspx`);
const mute = (path: string, number: number): string =>
  `<a href="${path}"><img src="/Portals/0/b${number}.gif" alt="" width="248" height="50" /></a>`;

export const MUTE_BANNER_PORTALS: readonly TrapPortal[] = [
  {
    name: 'behind-mute-banners',
    trap: 'Banners on the home page lead to the column, the procedures and the hotline; neither alt, file name nor address tells which.',
    portal: portalOf(bare, {
      '/': bare.page({
        title: 'Trang chủ',
        main: `<p>Chào mừng bạn.</p>${mute('/tabid/71/Default.aspx', 1)}${mute('/tabid/72/Default.aspx', 2)}${mute('/tabid/73/Default.aspx', 3)}`,
      }),
      ...columnAnswers(bare, COLUMN, POSTS),
      '/tabid/72/Default.aspx': bare.page({
        title: 'Danh mục thủ tục hành chính',
        main: tableOf(PROCEDURES, { link: () => null }),
      }),
      '/tabid/73/Default.aspx': bare.page({ title: 'Đường dây nóng', main: '<p>Điện thoại: 0238.300.0150</p>' }),
    }),
    procedures: referenceOf(),
    truth: {
      column: { outcome: 'passed' },
      hotline: { outcome: 'passed' },
      'procedure-set': { outcome: 'passed' },
    },
  },
  {
    name: 'column-banner-misnamed',
    trap: 'A banner whose file is called img-cchc.jpg leads to the list of procedures; there is no column.',
    portal: portalOf(bare, {
      '/': bare.page({
        title: 'Trang chủ',
        main: '<p>Chào mừng bạn.</p><a href="/tabid/90/Default.aspx"><img src="/Portals/0/img-cchc.jpg" alt="" /></a>',
      }),
      '/tabid/90/Default.aspx': bare.page({
        title: 'Danh mục thủ tục hành chính',
        main: tableOf(PROCEDURES, { link: () => null }),
      }),
    }),
    procedures: referenceOf(),
    truth: {
      column: { outcome: 'failed' },
      'procedure-set': { outcome: 'passed', details: { listed: 8, lists: ['/tabid/90/Default.aspx'] } },
    },
  },
];
