import { menuWith, portalOf, type Words } from '../cms.ts';
import { dnn } from '../cms/dnn.ts';
import { drupal } from '../cms/drupal.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { sharepoint } from '../cms/sharepoint.ts';
import { webforms } from '../cms/webforms.ts';
import { wordpress } from '../cms/wordpress.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';

const HOTLINE: Words = ['Đường dây nóng', '/duong-day-nong'];
const GREETING = '<p>Chào mừng bạn đến với cổng thông tin của Sở.</p>';
const FOUND: Truth = { outcome: 'passed', details: { phones: ['+842383000150'] } };

/** One number, written and placed as portals do. */
export const HOTLINE_WRITING_PORTALS: readonly TrapPortal[] = [
  sameNumberThrice(),
  bannerOnly(),
  inFrame(),
  labelInOtherCell(),
  twoLines(),
  feedbackLine(),
  neighbours(),
  phoneAndFaxTogether(),
];

function sameNumberThrice(): TrapPortal {
  const cms = nukeviet({ menu: menuWith(HOTLINE), footer: '<p>Hotline: (84.238) 3.000.150</p>' });
  return {
    name: 'hotline-one-number-three-ways',
    trap: 'Home page, footer and hotline page write one number in three ways: that is no conflict.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: `${GREETING}<p>Đường dây nóng: +84 238 300 0150</p>` }),
      '/duong-day-nong': cms.page({
        title: 'Đường dây nóng',
        main: '<p>Điện thoại: 02383.000.150 (giờ hành chính)</p>',
      }),
    }),
    truth: { hotline: { ...FOUND, details: { ...FOUND.details, conflicts: [] } } },
  };
}

function bannerOnly(): TrapPortal {
  const cms = dnn({ menu: menuWith() });
  return {
    name: 'hotline-page-behind-banner',
    trap: 'Only a banner without alt text leads to the hotline page; its address tells.',
    portal: portalOf(cms, {
      '/': cms.page({
        title: 'Trang chủ',
        main: `${GREETING}<a href="/tabid/88/duong-day-nong/Default.aspx"><img src="/Portals/0/b3.gif" alt=""></a>`,
      }),
      '/tabid/88/duong-day-nong/Default.aspx': cms.page({
        title: 'Đường dây nóng',
        main: '<p>Số điện thoại: 0238 300 0150</p>',
      }),
    }),
    truth: { hotline: FOUND },
  };
}

function inFrame(): TrapPortal {
  const cms = liferay({ menu: menuWith() });
  return {
    name: 'hotline-in-frame-of-home',
    trap: 'The box with the hotline is a frame within the home page.',
    portal: portalOf(cms, {
      '/': cms.page({
        title: 'Trang chủ',
        main: `${GREETING}<iframe src="/khung/lien-lac" width="300" height="90"></iframe>`,
      }),
      '/khung/lien-lac':
        '<html><head><meta charset="utf-8"></head><body><b>Đường dây nóng</b><br>0238.300.0150</body></html>',
    }),
    truth: { hotline: FOUND },
  };
}

function labelInOtherCell(): TrapPortal {
  const cms = sharepoint({ menu: menuWith(HOTLINE) });
  return {
    name: 'hotline-table-of-contacts',
    trap: 'A table has the kinds of contact in its first column; the second has number, mail and address.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: GREETING }),
      '/duong-day-nong': cms.page({
        title: 'Đường dây nóng cải cách hành chính',
        main: '<table><tr><td>Điện thoại</td><td>0238.300.0150</td></tr><tr><td>Hộp thư</td><td><a href="mailto:ddn@skhcn.nghean.example">ddn@skhcn.nghean.example</a></td></tr><tr><td>Địa chỉ</td><td>Số 01 đường Mẫu, phường Minh Họa, thành phố Vinh, tỉnh Nghệ An</td></tr></table>',
      }),
    }),
    truth: {
      hotline: FOUND,
      'hotline-all': { outcome: 'passed', details: { emails: ['ddn@skhcn.nghean.example'] } },
    },
  };
}

function twoLines(): TrapPortal {
  const cms = webforms({
    menu: menuWith(),
    aside: '<div class="box"><h3>Đường dây nóng</h3><p>0238.3000150 - 0238.3000151 (máy lẻ 102)</p></div>',
  });
  return {
    name: 'hotline-two-lines-at-once',
    trap: 'One label has two lines of the same office on every page: no conflict between pages.',
    portal: portalOf(cms, { '/': cms.page({ title: 'Trang chủ', main: GREETING }) }),
    truth: { hotline: { outcome: 'passed', details: { phones: ['+842383000150', '+842383000151'] } } },
  };
}

function feedbackLine(): TrapPortal {
  const cms = drupal({ menu: menuWith(['Phản ánh, kiến nghị', '/phan-anh-kien-nghi']) });
  return {
    name: 'hotline-called-feedback-line',
    trap: 'The word hotline occurs nowhere: the number is for feedback and petitions.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: GREETING }),
      '/phan-anh-kien-nghi': cms.page({
        title: 'Phản ánh, kiến nghị',
        main: '<p>Số điện thoại tiếp nhận phản ánh, kiến nghị về quy định hành chính: 0238.300.0150</p>',
      }),
    }),
    truth: { hotline: FOUND },
  };
}

function neighbours(): TrapPortal {
  const cms = liferay({
    menu: [
      ['Trang chủ', '/web/so-khcn'],
      ['Giới thiệu', '/web/so-khcn/gioi-thieu'],
      ['Sở Y tế', '/web/so-y-te'],
      ['Cổng tỉnh', '/'],
    ],
  });
  return {
    name: 'hotline-of-neighbour-in-path',
    trap: 'The department’s portal is a path of the province’s; other departments live beside it.',
    start: '/web/so-khcn',
    portal: portalOf(cms, {
      '/web/so-khcn': cms.page({ title: 'Trang chủ', main: `${GREETING}<p>Đường dây nóng: 0238.300.0150</p>` }),
      '/web/so-y-te': cms.page({ title: 'Sở Y tế', main: '<p>Đường dây nóng: 0238.300.0777</p>' }),
      '/': cms.page({ title: 'Cổng thông tin tỉnh', main: '<p>Đường dây nóng: 0238.300.0888</p>' }),
    }),
    truth: { hotline: { ...FOUND, details: { ...FOUND.details, conflicts: [] } } },
    crawl: { neverAsked: ['/web/so-y-te'] },
  };
}

function phoneAndFaxTogether(): TrapPortal {
  const cms = wordpress({ menu: menuWith(HOTLINE) });
  return {
    name: 'hotline-beside-fax',
    trap: 'Phone and fax share a line; the fax is not a second hotline.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: GREETING }),
      '/duong-day-nong': cms.page({ title: 'Đường dây nóng', main: '<p>ĐT: 0238.3000150 - Fax: 0238.3000101</p>' }),
    }),
    truth: { hotline: FOUND },
  };
}
