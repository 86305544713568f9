/** Hotlines, written before any of them was audited. */

import { Web, cantTell, failed, partial, passed, type Portal } from '../unseen-4/portal.ts';
import { SCIENCE, csvOf } from '../unseen-4/procedures.ts';
import { windows1258 } from '../windows-1258.ts';
import { NAMES, Site, hotline, portal } from './site.ts';

export function hotlines(): readonly Portal[] {
  return [
    headerAndFooter(),
    sidebarWhole(),
    ownPage(),
    pictureOfNumber(),
    faxAndSwitchboard(),
    staffDirectory(),
    ministryInArticle(),
    oldAreaCode(),
    elevenDigits(),
    twoNumbers(),
    telephoneLink(),
    emptyPage(),
    pageAnswers500(),
    oldEncodedPage(),
  ];
}

/** The line in the header; the department's address, of which the line says nothing, in the footer. */
function headerAndFooter(): Portal {
  const site = new Site('tailwind', 'sonla-skhcn-2022');
  site.top = '<span>Đường dây nóng: <b>0212 3852 190</b></span>';
  site.foot =
    '<p>Cơ quan chủ quản: Sở Khoa học và Công nghệ tỉnh Sơn La</p><p>Trụ sở: Tầng 3, khu hành chính tỉnh, phường Chiềng Cơi, thành phố Sơn La</p>';
  return hotline(
    'sonla-skhcn-2022',
    '6-tailwind-header-and-footer',
    site,
    partial(0.5, { phones: ['+842123852190'], addresses: [], conflicts: [] }),
  );
}

function sidebarWhole(): Portal {
  const site = new Site('columns', 'nghean-skhcn-2022');
  site.side =
    '<table width="100%"><tr><td class="hd">ĐƯỜNG DÂY NÓNG CẢI CÁCH HÀNH CHÍNH</td></tr><tr><td>Điện thoại: 0238.3598.123<br>Email: duongdaynong.skhcn@nghean.gov.vn<br>Địa chỉ: Số 75A, đường Nguyễn Thị Minh Khai, thành phố Vinh</td></tr></table>';
  return hotline(
    'nghean-skhcn-2022',
    '6-columns-sidebar-whole',
    site,
    passed({
      url: '/',
      phones: ['+842383598123'],
      emails: ['duongdaynong.skhcn@nghean.gov.vn'],
      addresses: ['75A'],
      conflicts: [],
    }),
  );
}

function ownPage(): Portal {
  const site = new Site('mega', 'nghean-skhcn-2022');
  site.page(
    '/duong-day-nong',
    'Đường dây nóng',
    '<p>Tổ chức, cá nhân phản ánh về cải cách hành chính xin liên hệ:</p><table><tr><td>Số điện thoại</td><td>(0238) 3.844.617</td></tr><tr><td>Thư điện tử</td><td>pakn.skhcn@nghean.gov.vn</td></tr><tr><td>Địa chỉ</td><td>Số 75A Nguyễn Thị Minh Khai, phường Lê Mao, TP Vinh</td></tr></table>',
  );
  return hotline(
    'nghean-skhcn-2022',
    '6-mega-own-page',
    site,
    passed({
      url: '/duong-day-nong',
      phones: ['+842383844617'],
      emails: ['pakn.skhcn@nghean.gov.vn'],
      addresses: ['75A'],
    }),
  );
}

function pictureOfNumber(): Portal {
  const site = new Web('bootstrap', NAMES['bacninh-skhdt-2022']);
  site.side =
    '<div class="card"><div class="card-header">Đường dây nóng</div><div class="card-body"><img src="/img/dien-thoai.png" alt="" width="240"></div></div>';
  return hotline('bacninh-skhdt-2022', '6-bootstrap-picture-of-number', site, cantTell({ phones: [] }));
}

/** A fax and a switchboard; neither is a hotline. */
function faxAndSwitchboard(): Portal {
  const site = new Site('mega', 'bacninh-skhdt-2022');
  site.foot =
    '<p>SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH BẮC NINH</p><p>Số 6 đường Lý Thái Tổ, thành phố Bắc Ninh</p><p>Điện thoại: 0222.3822.569 - Fax: 0222.3825.777</p><p>Email: skhdt@bacninh.gov.vn</p>';
  return hotline('bacninh-skhdt-2022', '6-mega-fax-and-switchboard', site, failed({ phones: [] }));
}

function staffDirectory(): Portal {
  const site = new Web('nukeviet', NAMES['nghean-skhcn-2022']);
  site.page(
    '/danh-ba',
    'Danh bạ điện thoại',
    '<table class="table"><thead><tr><th>STT</th><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th><th>Email</th></tr></thead><tbody><tr><td>1</td><td>Trần Văn Bảy</td><td>Giám đốc</td><td>0238.3844.501</td><td>baytv@nghean.gov.vn</td></tr><tr><td>2</td><td>Lê Thị Tám</td><td>Chánh Văn phòng</td><td>0238.3844.502</td><td>tamlt@nghean.gov.vn</td></tr></tbody></table>',
  );
  return hotline('nghean-skhcn-2022', '6-nukeviet-staff-directory', site, failed({ phones: [] }));
}

/** A ministry's line in a news article that the home page shows. */
function ministryInArticle(): Portal {
  const site = new Site('tailwind', 'bacninh-skhdt-2022');
  site.home =
    '<div class="news-item"><h4><a href="/tin-tuc/bo-y-te-cong-bo-520">Bộ Y tế công bố đường dây nóng phòng, chống dịch</a></h4><span class="date">03/10/2022</span></div>';
  site.page(
    '/tin-tuc/bo-y-te-cong-bo-520',
    'Bộ Y tế công bố đường dây nóng phòng, chống dịch',
    '<div class="date">03/10/2022</div><p>Bộ Y tế cho biết người dân cần tư vấn có thể gọi.</p><p>Đường dây nóng của Bộ Y tế: 0963.851.919, email duongdaynong@moh.gov.vn.</p>',
    { menu: null },
  );
  return hotline('bacninh-skhdt-2022', '6-tailwind-ministry-in-article', site, failed({ phones: [] }));
}

function oldAreaCode(): Portal {
  const site = new Web('joomla', NAMES['bacninh-skhdt-2022']);
  site.side = '<p><strong>Đường dây nóng:</strong> 0241.3822.569</p><p>Email: skhdt@bacninh.gov.vn</p>';
  return hotline(
    'bacninh-skhdt-2022',
    '6-joomla-old-area-code',
    site,
    failed({}, 'no labelled valid phone: 0241 ended in 2017'),
  );
}

function elevenDigits(): Portal {
  const site = new Site('columns', 'sonla-skhcn-2022');
  site.side =
    '<div><b>Đường dây nóng</b><br>Di động: 01682.345.678<br>Địa chỉ: Số 19, đường Hoàng Quốc Việt, thành phố Sơn La</div>';
  return hotline(
    'sonla-skhcn-2022',
    '6-columns-eleven-digits',
    site,
    failed({}, 'no labelled valid phone: 0168 ended in 2018'),
  );
}

/** The footer of every page has one number, the hotline's page another. */
function twoNumbers(): Portal {
  const site = new Web('drupal', NAMES['nghean-skhcn-2022']);
  site.foot = '<p>Sở Khoa học và Công nghệ Nghệ An</p><p>Đường dây nóng: 0238 3844 500</p>';
  site.page(
    '/duong-day-nong-cchc',
    'Đường dây nóng CCHC',
    '<p>Điện thoại: 0238 3598 777</p><p>Email: cchc@dost.nghean.gov.vn</p><p>Địa chỉ: 75A Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</p>',
  );
  return hotline(
    'nghean-skhcn-2022',
    '6-drupal-two-numbers',
    site,
    partial(0.5, {
      phones: ['+842383844500', '+842383598777'],
      emails: ['cchc@dost.nghean.gov.vn'],
      addresses: ['75A'],
    }),
  );
}

function telephoneLink(): Portal {
  const site = new Web('wordpress', NAMES['bacninh-skhdt-2022']);
  site.top =
    '<ul class="header-contact"><li><a href="tel:02223875678"><i class="icon-phone"></i> <span>Hotline: 02223.875.678</span></a></li><li><a href="mailto:hotro.skhdt@bacninh.gov.vn"><i class="icon-envelop"></i> <span>hotro.skhdt@bacninh.gov.vn</span></a></li></ul>';
  return hotline(
    'bacninh-skhdt-2022',
    '6-wordpress-telephone-link',
    site,
    passed({ url: '/', phones: ['+842223875678'], emails: ['hotro.skhdt@bacninh.gov.vn'], conflicts: [] }),
  );
}

function emptyPage(): Portal {
  const site = new Site('mega', 'sonla-skhcn-2022');
  site.page('/duong-day-nong', 'Đường dây nóng', '');
  return hotline('sonla-skhcn-2022', '6-mega-empty-page', site, failed({ phones: [], emails: [], addresses: [] }));
}

function pageAnswers500(): Portal {
  const site = new Site('tailwind', 'bacninh-skhdt-2022');
  site.link('Đường dây nóng', '/duong-day-nong').raw('/duong-day-nong', { status: 500, body: 'Internal Server Error' });
  return portal('bacninh-skhdt-2022', {
    name: '6-tailwind-page-answers-500',
    answers: site.build(),
    errorsAt: ['/duong-day-nong'],
    truth: { hotline: cantTell({ phones: [] }) },
  });
}

/** A page in windows-1258, with a number of a call centre. */
function oldEncodedPage(): Portal {
  const site = new Web('leftmenu', NAMES['bacninh-skhdt-2022']);
  site.link('Đường dây nóng', '/hotline.asp');
  const answers = site.build();
  answers['/hotline.asp'] = {
    headers: { 'content-type': 'text/html; charset=windows-1258' },
    body: windows1258(
      site
        .render(
          'Đường dây nóng',
          '<p>Đường dây nóng tiếp nhận phản ánh: 1900 8668</p><p>Hòm thư: phananh.skhdt@bacninh.gov.vn</p>',
        )
        .replace('charset=utf-8', 'charset=windows-1258'),
    ),
  };
  return portal('bacninh-skhdt-2022', {
    name: '6-leftmenu-old-encoded-page',
    answers,
    csv: csvOf(SCIENCE),
    truth: { hotline: passed({ url: '/hotline.asp', emails: ['phananh.skhdt@bacninh.gov.vn'] }) },
  });
}
