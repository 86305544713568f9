import type { Answer, PortalDefinition, PortalResponse } from '../../../demo/serve-portal.ts';
import { menuWith, portalOf, type Cms, type Words } from '../cms.ts';
import { dnn } from '../cms/dnn.ts';
import { drupal } from '../cms/drupal.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { sharepoint } from '../cms/sharepoint.ts';
import { webforms } from '../cms/webforms.ts';
import { wordpress } from '../cms/wordpress.ts';
import type { TrapPortal } from '../trap-portal.ts';

const HOTLINE: Words = ['Đường dây nóng', '/duong-day-nong'];
const PLAIN = menuWith();
const WITH_PAGE = menuWith(HOTLINE);
const ADDRESS = '01 đường Mẫu, phường Minh Họa, thành phố Vinh, tỉnh Nghệ An';

/** Where a number stands and what stands beside it. */
export const HOTLINE_PORTALS: readonly TrapPortal[] = [
  {
    name: 'hotline-whole-on-its-page',
    trap: 'Phone, mail and address stand on the page that the menu calls hotline; the footer has others.',
    portal: portal(
      liferay({ menu: WITH_PAGE, footer: '<p>Văn thư: 0238.300.0100 - Email: vanthu@skhcn.nghean.example</p>' }),
      {
        '/duong-day-nong': (cms) =>
          cms.page({
            title: 'Đường dây nóng',
            main: `<p>Số điện thoại đường dây nóng: 0238.300.0150</p><p>Email: duongdaynong@skhcn.nghean.example</p><p>Địa chỉ: ${ADDRESS}</p>`,
          }),
      },
    ),
    truth: {
      hotline: { outcome: 'passed', details: { phones: ['+842383000150'], url: '/duong-day-nong' } },
      'hotline-all': {
        outcome: 'passed',
        credit: 1,
        details: { phones: ['+842383000150'], emails: ['duongdaynong@skhcn.nghean.example'] },
      },
    },
  },
  {
    name: 'hotline-rest-only-in-footer',
    trap: 'The home page has a labelled number; mail and address are the general ones of the footer.',
    portal: portal(
      nukeviet({
        menu: PLAIN,
        aside:
          '<div class="panel panel-default"><div class="panel-heading">Đường dây nóng</div><div class="panel-body"><strong>0238.300.0150</strong></div></div>',
        footer: `<p>Địa chỉ: ${ADDRESS}</p><p>Điện thoại: 0238.300.0100 - Fax: 0238.300.0101 - Email: vanthu@skhcn.nghean.example</p>`,
      }),
      {},
    ),
    truth: {
      hotline: { outcome: 'passed', details: { phones: ['+842383000150'] } },
      'hotline-all': { outcome: 'partial', credit: 0.5, details: { phones: ['+842383000150'], emails: [] } },
    },
  },
  {
    name: 'hotline-as-picture',
    trap: 'The label stands beside a picture; the number is drawn in it.',
    portal: portal(
      dnn({
        menu: PLAIN,
        aside:
          '<div class="Head">ĐƯỜNG DÂY NÓNG</div><div><img src="/Portals/0/so-may.jpg" alt="" width="190" height="60" /></div>',
      }),
      {},
    ),
    truth: { hotline: { outcome: 'cantTell', credit: 0 }, 'hotline-all': { outcome: 'cantTell' } },
  },
  {
    name: 'hotline-picture-without-link',
    trap: 'A banner with neither alt text nor link: only its file name says that it is the hotline.',
    portal: portal(
      drupal({ menu: PLAIN, aside: '<img src="/files/duong-day-nong.png" alt="" width="220" height="90">' }),
      {},
    ),
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    name: 'hotline-page-empty',
    trap: 'The hotline page has its title and breadcrumb and no number.',
    portal: portal(drupal({ menu: WITH_PAGE }), {
      '/duong-day-nong': (cms) => cms.page({ title: 'Đường dây nóng', main: '<div class="field-item"></div>' }),
    }),
    truth: { hotline: { outcome: 'failed', gapsAt: ['/duong-day-nong'] }, 'hotline-all': { outcome: 'failed' } },
  },
  {
    name: 'hotline-of-others',
    trap: 'Boxes on the home page give the hotlines of a ministry and of the provincial police.',
    portal: portal(
      sharepoint({
        menu: PLAIN,
        aside:
          '<div class="box"><h3>Đường dây nóng Bộ Y tế</h3><p>1900.0095</p></div><div class="box"><h3>Đường dây nóng Công an tỉnh</h3><p>0238.300.0999</p></div>',
      }),
      {},
    ),
    truth: { hotline: { outcome: 'failed' } },
  },
  {
    name: 'hotline-only-in-news',
    trap: 'A news article tells of a number; the page is one link from the home page and is news.',
    portal: portal(wordpress({ menu: PLAIN }), {
      '/': (cms) =>
        cms.page({
          title: 'Trang chủ',
          main: cms.posts([
            {
              title: 'Thanh tra Sở mở đợt kiểm tra cuối năm',
              path: '/2022/11/10/kiem-tra/',
              day: '2022-11-10',
              text: ['Đợt kiểm tra kéo dài hai tuần.'],
            },
          ]),
        }),
      '/2022/11/10/kiem-tra/': (cms) =>
        cms.article(
          {
            title: 'Thanh tra Sở mở đợt kiểm tra cuối năm',
            path: '/2022/11/10/kiem-tra/',
            day: '2022-11-10',
            text: [
              'Đợt kiểm tra kéo dài hai tuần tại các chợ và cửa hàng.',
              'Người dân phát hiện vi phạm gọi đường dây nóng 0238.300.0177 của đoàn.',
            ],
          },
          ['Tin tức', '/tin-tuc'],
        ),
    }),
    truth: { hotline: { outcome: 'failed' } },
  },
  {
    name: 'hotline-lookalike-numbers',
    trap: 'A staff directory, a fax, a visitor counter, years of a term and birth years look like numbers to call.',
    portal: portal(
      webforms({
        menu: menuWith(['Danh bạ', '/danh-ba']),
        footer: 'Điện thoại: 0238.300.0100 - Fax: 0238.300.0101. Lượt truy cập: 19.001.234',
        aside:
          '<select name="namsinh"><option>1900</option><option>1901</option><option>1902</option></select><p>Nhiệm kỳ 2020 - 2025</p>',
      }),
      {
        '/danh-ba': (cms) =>
          cms.page({
            title: 'Danh bạ điện thoại',
            main: '<table><tr><th>Họ tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Trần Thử</td><td>Giám đốc</td><td>0238.300.0102</td></tr><tr><td>Lê Mẫu</td><td>Chánh Văn phòng</td><td>0238.300.0103</td></tr></table>',
          }),
      },
    ),
    truth: { hotline: { outcome: 'failed' } },
  },
  {
    name: 'hotline-old-area-code',
    trap: 'The number still has the area code of before 2017.',
    plan: 'sonla-skhcn-2022',
    portal: portal(
      dnn({
        name: 'Sở Khoa học và Công nghệ tỉnh Sơn La',
        menu: PLAIN,
        aside:
          '<div class="Head">Đường dây nóng</div><p>Điện thoại: 022.3300.150</p><p>Địa chỉ: 02 đường Mẫu, phường Minh Họa, thành phố Sơn La</p>',
      }),
      {},
    ),
    truth: { hotline: { outcome: 'failed', gapsAt: ['/'] } },
  },
  {
    name: 'hotline-eleven-digits',
    trap: 'A mobile number of eleven digits, out of use since 2018.',
    portal: portal(
      liferay({ menu: PLAIN, aside: '<div class="hotline"><b>Đường dây nóng:</b> 01683 000 150</div>' }),
      {},
    ),
    truth: { hotline: { outcome: 'failed', gapsAt: ['/'] } },
  },
  {
    name: 'hotline-two-numbers',
    trap: 'The home page gives one number, the hotline page another.',
    portal: portal(
      nukeviet({
        menu: WITH_PAGE,
        aside:
          '<div class="panel panel-default"><div class="panel-heading">Đường dây nóng</div><div class="panel-body">0238.300.0150</div></div>',
      }),
      {
        '/duong-day-nong': (cms) =>
          cms.page({
            title: 'Đường dây nóng',
            main: `<p>Đường dây nóng: 0238.300.0188</p><p>Email: duongdaynong@skhcn.nghean.example</p><p>Địa chỉ: ${ADDRESS}</p>`,
          }),
      },
      true,
    ),
    truth: { hotline: { outcome: 'partial', credit: 0.5, details: { phones: ['+842383000150', '+842383000188'] } } },
  },
  {
    name: 'hotline-label-in-icon',
    trap: 'The label is the alt text of an icon; the number is a tel: link.',
    portal: portal(
      wordpress({
        menu: PLAIN,
        header:
          '<div class="top-contact"><img src="/wp-content/hotline.svg" alt="Đường dây nóng" width="20" height="20"> <a href="tel:+842383000150">(0238) 300 0150</a></div>',
      }),
      {},
    ),
    truth: { hotline: { outcome: 'passed', details: { phones: ['+842383000150'] } } },
  },
  {
    name: 'hotline-two-links-away',
    trap: 'The home page leads to “Liên hệ”, and only that to the hotline page.',
    portal: portal(drupal({ menu: PLAIN }), {
      '/': (cms) => cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      '/lien-he': (cms) =>
        cms.page({ title: 'Liên hệ', main: '<p>Xem thêm trang <a href="/node/91">Đường dây nóng</a>.</p>' }),
      '/node/91': (cms) => cms.page({ title: 'Đường dây nóng', main: '<p>Điện thoại: 0238.300.0150</p>' }),
    }),
    truth: { hotline: { outcome: 'failed' } },
  },
  {
    name: 'hotline-page-500',
    trap: 'The hotline page that the menu names answers 500.',
    portal: portal(sharepoint({ menu: WITH_PAGE }), { '/duong-day-nong': { status: 500, body: 'error' } }),
    truth: { hotline: { outcome: 'cantTell' } },
    crawl: { errors: [{ path: '/duong-day-nong', reason: 'http-500' }] },
  },
  {
    name: 'hotline-in-english-footer',
    trap: 'The only label is the English word in the footer.',
    portal: portal(liferay({ menu: PLAIN, footer: '<p>Hotline: 02383.000.150</p><p>Fax: 02383.000.101</p>' }), {}),
    truth: { hotline: { outcome: 'passed', details: { phones: ['+842383000150'] } } },
  },
  {
    name: 'hotline-1022',
    trap: 'The hotline is the short number of the province.',
    portal: portal(
      webforms({
        menu: PLAIN,
        aside: '<div class="box"><h3>Đường dây nóng cải cách hành chính</h3><p>Gọi 1022 (nhánh 5)</p></div>',
      }),
      {},
    ),
    truth: { hotline: { outcome: 'passed' } },
  },
  {
    name: 'hotline-being-updated',
    trap: 'The label is followed by “đang cập nhật”, a decision number and a term of office.',
    portal: portal(
      dnn({
        menu: PLAIN,
        aside:
          '<div class="Head">Đường dây nóng</div><p>Đang cập nhật theo Quyết định số 1900/QĐ-UBND, nhiệm kỳ 2020 - 2025</p>',
      }),
      {},
    ),
    truth: { hotline: { outcome: 'failed' } },
  },
];

type Pages = Readonly<Record<string, PortalResponse | ((cms: Cms) => string)>>;

/** The home page is plain unless given; `asideOnHomeOnly` leaves the boxes off the other pages. */
function portal(cms: Cms, pages: Pages, asideOnHomeOnly = false): PortalDefinition {
  const { aside = '' } = cms.site;
  const below = (html: string): string => (asideOnHomeOnly && aside !== '' ? html.replace(aside, '') : html);
  const made = Object.entries(pages).map(([path, page]): [string, Answer] => [
    path,
    typeof page === 'function' ? below(page(cms)) : page,
  ]);
  return portalOf(cms, {
    '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng thông tin của Sở.</p>' }),
    ...Object.fromEntries(made),
  });
}
