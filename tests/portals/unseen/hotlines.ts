/** Portals whose trouble is the hotline. */
import {
  column,
  COLUMN_PATH,
  HOTLINE_FOOTER,
  menuOf,
  page,
  portal,
  procedures,
  PROCEDURES_PATH,
} from './department.ts';
import type { Ground } from './department.ts';
import { dnn, drupal, joomla, liferay, nukeviet, sharepoint, tables, wordpress } from './layouts.ts';
import type { Pages, UnseenPortal } from './site.ts';

const MENU = menuOf(['Cải cách hành chính', COLUMN_PATH], ['Thủ tục hành chính', PROCEDURES_PATH]);

function standard(ground: Ground): Pages {
  return { ...column(ground), ...procedures(ground) };
}

/** 13. In a marquee, two numbers in one breath; the same two, written otherwise, in the footer. */
function marquee(): UnseenPortal {
  const ground: Ground = {
    layout: nukeviet,
    menu: MENU,
    header:
      '<marquee>Đường dây nóng tiếp nhận phản ánh, kiến nghị về thủ tục hành chính: 0238 3844500 - 3844501</marquee>',
    footer: '<p>ĐT: (0238) 3.844.222 - Fax: (0238) 3.844.223</p><p>Hotline: (0238) 3.844.500 / 3.844.501</p>',
  };
  return portal('two numbers in a marquee', ground, standard(ground), {
    hotline: { outcome: 'passed', credit: 1, details: { phones: ['+842383844500', '+842383844501'], conflicts: [] } },
  });
}

/** 14. A banner without words leads to the page that has it all; staff and Zalo numbers stand around. */
function bannerPage(): UnseenPortal {
  const ground: Ground = {
    layout: liferay,
    menu: MENU,
    side: '<a href="/duong-day-nong"><img src="/documents/10182/banner3.png" alt=""></a><p>Zalo: 0912 345 678</p>',
    footer: '<p>Điện thoại: (0222) 3822 100</p>',
  };
  const pages: Pages = {
    ...standard(ground),
    '/duong-day-nong': page(
      ground,
      'Đường dây nóng',
      '<h3>Đường dây nóng: 0222 3822 345 (máy lẻ 102)</h3><p>Địa chỉ: Số 8 đường Hoàng Văn Thụ, phường Suối Hoa, thành phố Hà Sơn</p><p>Thư điện tử: cchc.skhcn@hason.gov.vn</p>',
    ),
    '/danh-ba': page(
      ground,
      'Danh bạ',
      '<table><tr><th>Họ tên</th><th>Điện thoại</th></tr><tr><td>Nguyễn Văn A</td><td>0222 3822 111</td></tr></table>',
    ),
  };
  return portal(
    'a wordless banner leads to the hotline page',
    ground,
    pages,
    {
      hotline: {
        outcome: 'passed',
        credit: 1,
        details: {
          url: '/duong-day-nong',
          phones: ['+842223822345'],
          emails: ['cchc.skhcn@hason.gov.vn'],
          conflicts: [],
        },
      },
    },
    { needs: ['phone', 'email', 'address'] },
  );
}

/** 15. Home and hotline page give different numbers. */
function conflict(): UnseenPortal {
  const ground: Ground = {
    layout: drupal,
    menu: menuOf(
      ['Cải cách hành chính', COLUMN_PATH],
      ['Thủ tục hành chính', PROCEDURES_PATH],
      ['Đường dây nóng', '/duong-day-nong'],
    ),
  };
  const pages: Pages = {
    ...standard(ground),
    '/': page(ground, 'Trang chủ', '<div class="block"><h2>Đường dây nóng</h2><p>0212 3852 111</p></div>'),
    '/duong-day-nong': page(ground, 'Đường dây nóng', '<p>Điện thoại đường dây nóng: 0212 3852 999</p>'),
  };
  const numbers = ['+842123852111', '+842123852999'];
  return portal('two pages, two numbers', ground, pages, {
    hotline: { outcome: 'partial', credit: 0.5, details: { phones: numbers } },
  });
}

/** 16. Only the area code of before 2017. */
function oldCode(): UnseenPortal {
  const ground: Ground = { layout: joomla, menu: MENU, footer: '<p>Đường dây nóng: (056) 3822 045</p>' };
  return portal('a hotline with an area code of before 2017', ground, standard(ground), {
    hotline: { outcome: 'failed', credit: 0, details: { phones: [] }, gapsAt: ['/'] },
  });
}

/** 17. The hotline page is being updated; the police's 113 in an article and a directory are no hotline. */
function emptyPage(): UnseenPortal {
  const ground: Ground = {
    layout: dnn,
    menu: menuOf(
      ['Cải cách hành chính', COLUMN_PATH],
      ['Thủ tục hành chính', PROCEDURES_PATH],
      ['Đường dây nóng', '/duong-day-nong'],
      ['Danh bạ', '/danh-ba'],
    ),
    footer: '<p>Điện thoại: (0212) 3852 100. Số lượt truy cập: 0212385211</p>',
  };
  const story = '/tin/canh-giac-lua-dao-qua-dien-thoai';
  const pages: Pages = {
    ...standard(ground),
    '/': page(
      ground,
      'Trang chủ',
      `<h2>Tin mới</h2><div><a href="${story}">Cảnh giác lừa đảo qua điện thoại</a> <span>15/11/2022</span></div>`,
    ),
    '/duong-day-nong': page(ground, 'Đường dây nóng', '<p>Nội dung đang được cập nhật...</p>'),
    '/danh-ba': page(
      ground,
      'Danh bạ điện thoại',
      '<table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Số điện thoại</th></tr><tr><td>Trần Thị B</td><td>Chánh Văn phòng</td><td>0212 3852 102</td></tr></table>',
    ),
    [story]: page(
      ground,
      'Cảnh giác lừa đảo qua điện thoại',
      '<p>Ngày đăng: 15/11/2022</p><p>Người dân gọi ngay đường dây nóng 113 hoặc số 0212 3859 113 của Công an tỉnh.</p>',
    ),
  };
  return portal('an empty hotline page', ground, pages, {
    hotline: { outcome: 'failed', credit: 0, details: { phones: [] }, gapsAt: ['/duong-day-nong'] },
  });
}

/** 18. The label stands beside a picture of the number. */
function pictureNumber(): UnseenPortal {
  const ground: Ground = {
    layout: sharepoint,
    menu: MENU,
    side: '<div class="hotline"><b>Đường dây nóng</b><br/><img src="/PublishingImages/so-dien-thoai.png" alt=""/></div>',
    footer: '<p>Điện thoại: (0212) 3852 100</p>',
  };
  return portal('the number is a picture', ground, standard(ground), { hotline: { outcome: 'cantTell' } });
}

/** 19. A labelled phone and an address, but no email in the block: the general one in the footer doesn't count. */
function noEmail(): UnseenPortal {
  const ground: Ground = {
    layout: wordpress,
    menu: MENU,
    side: '<section class="widget"><h2 class="widget-title">Đường dây nóng cải cách hành chính</h2><div class="textwidget"><p>&#40;0221&#41; 3863 456</p><p>Địa chỉ: 5 Chùa Chuông, thành phố Hưng Yên</p></div></section>',
    footer: '<p>Văn phòng Sở</p><p>Email: vanphong@hason.gov.vn</p>',
  };
  return portal(
    'no email with the hotline',
    ground,
    standard(ground),
    { hotline: { outcome: 'partial', credit: 0.5, details: { phones: ['+842213863456'], emails: [] } } },
    { needs: ['phone', 'email'] },
  );
}

/** 20. Words of old layouts: the number in a tel: link under an icon, whose alt is the label; fax beside it. */
function iconLabel(): UnseenPortal {
  const ground: Ground = {
    layout: tables,
    menu: MENU,
    footer:
      '<table><tr><td><img src="/images/fax.png" alt="Fax"></td><td>0212 3852 119</td></tr><tr><td><img src="/images/hot.png" alt="Đường dây nóng"></td><td><a href="tel:02123852118">Gọi ngay</a></td></tr></table>',
  };
  return portal('the label is an icon, the number a tel: link', ground, standard(ground), {
    hotline: { outcome: 'passed', credit: 1, details: { phones: ['+842123852118'] } },
  });
}

export const hotlinePortals: readonly UnseenPortal[] = [
  marquee(),
  bannerPage(),
  conflict(),
  oldCode(),
  emptyPage(),
  pictureNumber(),
  noEmail(),
  iconLabel(),
];

export { HOTLINE_FOOTER };
