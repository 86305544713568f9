/** Ways in which portals offer a hotline, or seem to, each with what is true of it. */

import { AT_HOME } from './home-hotlines.ts';
import { ADDRESS, EMAIL, LINES, NOTHING, ON_PAGE, PHONE, WHOLE, block, hotline, page } from './hotline-parts.ts';
import type { Hotline } from './site.ts';

/** On a page of its own, or on two. */
const ON_PAGES: readonly Hotline[] = [
  hotline(
    'page-table',
    ON_PAGE,
    page(
      `<h2>Đường dây nóng</h2><table border="1"><tr><td>Số điện thoại đường dây nóng</td><td>0238 3844 500</td></tr><tr><td>Hộp thư</td><td>${EMAIL}</td></tr><tr><td>Địa chỉ tiếp nhận</td><td>${ADDRESS}</td></tr></table>`,
    ),
  ),
  hotline(
    'page-paragraph',
    ON_PAGE,
    page(
      `<h2>Đường dây nóng tiếp nhận phản ánh</h2><p>Mọi phản ánh về cán bộ, công chức xin gửi về: Điện thoại (0238) 3.844.500; Email: ${EMAIL}; địa chỉ: ${ADDRESS}.</p>`,
      '<p><a href="{url}">Đường dây nóng tiếp nhận phản ánh, kiến nghị</a></p>',
    ),
  ),
  hotline(
    'image-link-page',
    ON_PAGE,
    page(
      `<h2>Số điện thoại đường dây nóng</h2><p>ĐT: 0238 3844 500</p>${LINES}`,
      '<p><a href="{url}"><img src="/images/duong-day-nong.png" alt=""></a></p>',
    ),
  ),
  hotline(
    'onclick-page',
    ON_PAGE,
    page(
      `<h2>Đường dây nóng</h2><p>ĐT: 02383844500</p>${LINES}`,
      '<p><button onclick="location.href=\'{url}\'">Đường dây nóng</button></p>',
    ),
  ),
  hotline(
    'framed',
    { ...ON_PAGE, at: ['page', 'frame'] },
    { ...page(`<p>Đường dây nóng: 0238.3844.500</p>${LINES}`), framed: true },
  ),
  hotline(
    'page-without-email',
    { ...ON_PAGE, emails: [] },
    page(`<h2>Đường dây nóng</h2><p>Điện thoại: 0238.3844.500</p><p>Địa chỉ: ${ADDRESS}</p>`),
  ),
  hotline(
    'page-without-address',
    { ...ON_PAGE, addresses: [] },
    page(`<h2>Đường dây nóng</h2><p>Điện thoại: 0238.3844.500</p><p>Email: ${EMAIL}</p>`),
  ),
  hotline('empty-page', { ...NOTHING, gapAt: 'page' }, page('<h2>Đường dây nóng</h2>')),
  hotline(
    'page-of-a-picture',
    { ...NOTHING, image: true },
    page('<h2>Đường dây nóng</h2><p><img src="/images/bang-so.jpg" alt="" width="600" height="300"></p>'),
  ),
  hotline(
    'page-closed',
    { ...NOTHING, unread: true },
    { ...page(`<h2>Đường dây nóng</h2><p>0238.3844.500</p>`), fault: 'robots' },
  ),
  hotline(
    'page-broken',
    { ...NOTHING, unread: true },
    { ...page(`<h2>Đường dây nóng</h2><p>0238.3844.500</p>`), fault: 'page-500' },
  ),
  hotline('two-clicks-away', NOTHING, {
    ...page(`<h2>Đường dây nóng</h2><p>0238.3844.500</p>${LINES}`, ''),
    inStanding: '<p><a href="{url}">Đường dây nóng</a></p>',
  }),
  hotline(
    'home-label-leads-to-rest',
    { ...WHOLE, at: ['home', 'page'] },
    {
      ...page(`<h2>Đường dây nóng</h2><p>Điện thoại: 0238.3844.500</p>${LINES}`, ''),
      ...block('<p><a href="{url}">Đường dây nóng</a>: 0238.3844.500</p>'),
    },
  ),
  hotline(
    'same-number-twice',
    { ...WHOLE, at: ['home', 'page'] },
    {
      ...page(`<h2>Đường dây nóng</h2><p>Điện thoại: +84 238 3844 500</p>${LINES}`),
      ...block(`<h3>Đường dây nóng</h3><p>(0238) 3.844.500</p>${LINES}`),
    },
  ),
  hotline(
    'two-different-numbers',
    {
      ...WHOLE,
      at: ['home', 'contact'],
      phones: [PHONE, '+842383844555'],
      conflict: { at: ['home', 'contact'], phones: [PHONE, '+842383844555'] },
    },
    {
      ...block(`<h3>Đường dây nóng</h3><p>0238.3844.500</p>${LINES}`),
      contact: '<h2>Liên hệ</h2><p>Văn phòng sở, điện thoại: 0238.3844.777</p><p>Đường dây nóng: 0238.3844.555</p>',
    },
  ),
  hotline(
    'home-and-page-differ',
    {
      ...WHOLE,
      at: ['home', 'page'],
      phones: [PHONE, '+842383844556'],
      conflict: { at: ['home', 'page'], phones: [PHONE, '+842383844556'] },
    },
    {
      ...page('<h2>Đường dây nóng</h2><p>Điện thoại: 0238.3844.556</p>'),
      ...block(`<h3>Đường dây nóng</h3><p>0238.3844.500</p>${LINES}`),
    },
  ),
];

export const HOTLINES: readonly Hotline[] = [...AT_HOME, ...ON_PAGES];
