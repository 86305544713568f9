/** Menus whose addresses stand in attributes and forms, and menus that only a script can follow. */

import { filler, modern, newsOf, nuke, postsOf, standing } from '../standing/frames.ts';
import type { Layout, Post } from '../standing/frames.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';

const REFORM: readonly Post[] = [
  '08/11',
  '11/10',
  '06/09',
  '09/08',
  '05/07',
  '07/06',
  '10/05',
  '12/04',
  '08/03',
  '15/02',
  '11/01',
].map((day, at) => ({
  path: `/cchc/bai-${200 + at}`,
  day,
  title: `Kiểm tra công tác cải cách hành chính đợt ${11 - at}`,
}));
const PLAN = 'nghean-skhcn-2022';
const alive: Truth = { outcome: 'passed', details: { newest: '2022-11-08', inPeriod: 11 } };
const CALLED = 'Cải cách hành chính';

/** The menu's last entry is written so; `after` stands at the page's end. */
function entry(
  name: string,
  trap: string,
  markup: string,
  truth: Truth,
  { after = '', layout = modern } = {},
): TrapPortal {
  const wrapped: Layout = (frame, title, body) =>
    layout(frame, title, body).replace('</ul>', `<li>${markup}</li></ul>`).replace('</body>', `${after}</body>`);
  return standing({
    name,
    trap,
    plan: PLAN,
    layout: wrapped,
    pages: {
      '/': ['Trang chủ', `<p>Chào mừng quý vị đến với cổng của Sở. ${filler(80)}</p>`],
      '/muc/7': [CALLED, newsOf(REFORM, 2022)],
      '/muc?id=7': [CALLED, newsOf(REFORM, 2022)],
      ...postsOf(REFORM, 2022),
    },
    truth: { 'cchc-column': truth },
  });
}

const OWN = '<script src="/js/dieu-huong.js"></script>';
const unknown: Truth = { outcome: 'cantTell', says: [CALLED] };

export const MENU_PORTALS: readonly TrapPortal[] = [
  entry('menu-data-url', 'The address stands in data-url.', `<a href="#" data-url="/muc/7">${CALLED}</a>`, alive, {
    after: OWN,
  }),
  entry('menu-routerlink', 'The address stands in routerlink.', `<a routerlink="/muc/7">${CALLED}</a>`, alive, {
    layout: nuke,
  }),
  entry('menu-formaction', 'A button with its own address.', `<button formaction="/muc/7">${CALLED}</button>`, alive),
  entry(
    'menu-form-with-one-button',
    'A form that is fetched, with a hidden field and one button.',
    `<form action="/muc"><input type="hidden" name="id" value="7"><input type="submit" value="${CALLED}"></form>`,
    alive,
  ),
  entry(
    'menu-button-by-script',
    'A button that a script of the portal follows.',
    `<button id="btn7">${CALLED}</button>`,
    unknown,
    {
      after: OWN,
    },
  ),
  entry(
    'menu-hash-by-script',
    'A “#” that a script of the portal follows.',
    `<a href="#" data-muc="7">${CALLED}</a>`,
    unknown,
    {
      after: OWN,
    },
  ),
  entry(
    'menu-hash-by-inline-script',
    'A “#” whose id an inline script names.',
    `<a href="#" id="mnu7">${CALLED}</a>`,
    unknown,
    { after: `<script>document.getElementById('mnu7').onclick = function () { mo(7); };</script>` },
  ),
  entry(
    'menu-form-posted',
    'A form that is posted, with one button.',
    `<form method="post" action="/muc"><button name="id" value="7">${CALLED}</button></form>`,
    unknown,
  ),
  entry(
    'menu-hash-and-no-script',
    'A “#” on a page without scripts leads nowhere.',
    `<a href="#" data-muc="7">${CALLED}</a>`,
    {
      outcome: 'failed',
    },
  ),
  entry(
    'menu-plain-hash',
    'A plain “#” beside a script: nothing says that it is followed.',
    `<a href="#">${CALLED}</a>`,
    { outcome: 'failed' },
    {
      after: OWN,
    },
  ),
];
