/** Second sitting, written before any of it was audited: hotlines, feedback, online services, networks. */

import { pdf } from '../../support/attachments.ts';
import { Web, failed, partial, passed, type Portal, type Truth } from './portal.ts';
import { PLANNING, csvOf } from './procedures.ts';

const NAMES = {
  'nghean-skhcn-2022': 'Sở Khoa học và Công nghệ tỉnh Nghệ An',
  'sonla-skhcn-2022': 'Sở Khoa học và Công nghệ tỉnh Sơn La',
  'binhdinh-snv-2022': 'Sở Nội vụ tỉnh Bình Định',
  'bacninh-skhdt-2022': 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh',
  'hungyen-skhcn-2024': 'Sở Khoa học và Công nghệ tỉnh Hưng Yên',
} as const;
type Plan = keyof typeof NAMES;

const ABSENT: Readonly<Record<Plan, Readonly<Record<string, Truth>>>> = {
  'nghean-skhcn-2022': {
    'procedure-set': failed(),
    'procedure-detail': failed(),
    hotline: failed({ phones: [] }),
    feedback: failed(),
    'online-service': failed(),
  },
  'sonla-skhcn-2022': {
    'procedure-set': failed(),
    hotline: failed({ phones: [] }),
    'online-service': failed(),
  },
  'binhdinh-snv-2022': { 'procedure-set': failed(), 'online-service': failed() },
  'bacninh-skhdt-2022': {
    'procedure-set': failed(),
    hotline: failed({ phones: [] }),
    'feedback-process': failed(),
  },
  'hungyen-skhcn-2024': {
    'procedure-set': failed(),
    'online-service': failed(),
    social: failed({ facebook: null, zalo: null }),
  },
};

function portal(plan: Plan, told: Omit<Portal, 'plan' | 'asOf'> & { readonly asOf?: string }): Portal {
  const asOf = plan === 'hungyen-skhcn-2024' ? '2024-11-20' : '2022-11-20';
  return { plan, asOf, csv: csvOf(PLANNING), ...told, truth: { ...ABSENT[plan], ...told.truth } };
}

export async function secondContacts(): Promise<readonly Portal[]> {
  return [
    marquee(),
    telephoneIcon(),
    placeholder(),
    spannedTable(),
    definitionList(),
    bannerToPage(),
    twoClicks(),
    international(),
    formWithPromise(),
    contactForm(),
    stepsAndSystem(),
    await guideInFile(),
    serviceByRedirect(),
    innerNetworks(),
    profileAndPicture(),
    notBegun(),
    manyBoxes(),
  ];
}

function marquee(): Portal {
  const web = new Web('leftmenu', NAMES['nghean-skhcn-2022']);
  web.top =
    '<marquee behavior="scroll">Đường dây nóng CCHC: 0238.3844.500; Email: cchc.skhcn@nghean.gov.vn; Địa chỉ: 75A Nguyễn Thị Minh Khai, TP. Vinh, Nghệ An</marquee>';
  return portal('nghean-skhcn-2022', {
    name: '2-leftmenu-marquee',
    answers: web.build(),
    truth: {
      hotline: passed({
        url: '/',
        phones: ['+842383844500'],
        emails: ['cchc.skhcn@nghean.gov.vn'],
        addresses: ['75A Nguyễn Thị Minh Khai'],
      }),
    },
  });
}

function telephoneIcon(): Portal {
  const web = new Web('offcanvas', NAMES['sonla-skhcn-2022']);
  web.top =
    '<a href="tel:02123852101" title="Đường dây nóng" class="btn-call"><img src="/img/call.svg" alt="Đường dây nóng"></a>';
  return portal('sonla-skhcn-2022', {
    name: '2-offcanvas-telephone-icon',
    answers: web.build(),
    truth: { hotline: partial(0.5, { url: '/', phones: ['+842123852101'], addresses: [] }) },
  });
}

function placeholder(): Portal {
  const web = new Web('semantic', NAMES['bacninh-skhdt-2022']);
  web.foot += '<p>Đường dây nóng: 0222.xxx.xxxx – Email: ...@bacninh.gov.vn</p>';
  return portal('bacninh-skhdt-2022', {
    name: '2-semantic-placeholder',
    answers: web.build(),
    truth: {},
  });
}

function spannedTable(): Portal {
  const web = new Web('webcenter', NAMES['nghean-skhcn-2022']);
  web.side =
    '<table class="tbl" border="1"><tr><th colspan="2">ĐƯỜNG DÂY NÓNG TIẾP NHẬN PHẢN ÁNH, KIẾN NGHỊ</th></tr><tr><td>Số điện thoại</td><td>02383 844 500</td></tr><tr><td>Hộp thư</td><td>pakn.skhcn@nghean.gov.vn</td></tr><tr><td>Địa chỉ</td><td>Số 75A đường Nguyễn Thị Minh Khai, TP Vinh</td></tr></table>';
  return portal('nghean-skhcn-2022', {
    name: '2-webcenter-spanned-table',
    answers: web.build(),
    truth: {
      hotline: passed({
        url: '/',
        phones: ['+842383844500'],
        emails: ['pakn.skhcn@nghean.gov.vn'],
        addresses: ['75A'],
      }),
      feedback: partial(
        0.5,
        { url: '/', ways: ['phone', 'email', 'address'], process: false },
        'a block with the ways, nothing on handling',
      ),
    },
  });
}

function definitionList(): Portal {
  const web = new Web('websphere', NAMES['bacninh-skhdt-2022']);
  web.page(
    '/wps/portal/skhdt/hotline',
    'Hotline',
    '<dl><dt>Điện thoại</dt><dd>0222 3.822.569</dd><dt>Thư điện tử</dt><dd><a href="mailto:hotline.skhdt@bacninh.gov.vn">hotline.skhdt@bacninh.gov.vn</a></dd><dt>Thời gian</dt><dd>Giờ hành chính các ngày làm việc</dd></dl>',
  );
  return portal('bacninh-skhdt-2022', {
    name: '2-websphere-definition-list',
    answers: web.build(),
    truth: {
      hotline: passed({
        url: '/wps/portal/skhdt/hotline',
        phones: ['+842223822569'],
        emails: ['hotline.skhdt@bacninh.gov.vn'],
      }),
    },
  });
}

function bannerToPage(): Portal {
  const web = new Web('joomla', NAMES['sonla-skhcn-2022']);
  web.side =
    '<div class="custom"><a href="/index.php/ddn"><img src="/images/ddn.png" alt="Đường dây nóng" width="100%"></a></div>';
  web.page(
    '/index.php/ddn',
    'Thông tin đường dây nóng của Sở',
    '<p>- Số điện thoại: 0212.3.852.101</p><p>- Trụ sở: Khu Trung tâm hành chính tỉnh, phường Tô Hiệu, thành phố Sơn La</p>',
    { menu: null },
  );
  return portal('sonla-skhcn-2022', {
    name: '2-joomla-banner-to-page',
    answers: web.build(),
    truth: {
      hotline: passed({
        url: '/index.php/ddn',
        phones: ['+842123852101'],
        addresses: ['Khu Trung tâm hành chính'],
      }),
    },
  });
}

function twoClicks(): Portal {
  const web = new Web('drupal', NAMES['bacninh-skhdt-2022']);
  web
    .page(
      '/gioi-thieu',
      'Giới thiệu',
      '<p>Sở có bảy phòng chuyên môn. <a href="/gioi-thieu/so-lieu">Các số máy cần biết</a></p>',
    )
    .page(
      '/gioi-thieu/so-lieu',
      'Các số máy cần biết',
      '<p>Đường dây nóng: 0222.3822.569. Email: ddn.skhdt@bacninh.gov.vn</p>',
      {
        menu: null,
      },
    );
  return portal('bacninh-skhdt-2022', {
    name: '2-drupal-two-clicks',
    answers: web.build(),
    truth: { hotline: failed({ phones: [] }, 'the home page, or a page one link from it') },
  });
}

function international(): Portal {
  const web = new Web('next', NAMES['nghean-skhcn-2022']);
  web.side =
    '<section aria-labelledby="h"><h2 id="h">Đường dây nóng</h2><p>(+84) 238 3844 500</p><p>ddn@nghean.gov.vn</p><address>75A Nguyễn Thị Minh Khai, Vinh, Nghệ An</address></section>';
  return portal('nghean-skhcn-2022', {
    name: '2-next-international',
    answers: web.build(),
    truth: {
      hotline: passed({
        url: '/',
        phones: ['+842383844500'],
        emails: ['ddn@nghean.gov.vn'],
        addresses: ['75A'],
      }),
    },
  });
}

function formWithPromise(): Portal {
  const web = new Web('bootstrap', NAMES['nghean-skhcn-2022']);
  web.page(
    '/phan-anh',
    'Gửi phản ánh, kiến nghị',
    '<p>Phản ánh, kiến nghị của ông/bà được Văn phòng Sở tiếp nhận, chuyển phòng chuyên môn xử lý và trả lời trong thời hạn 15 ngày kể từ ngày nhận.</p><form method="post" action="/phan-anh"><div class="form-group"><label>Họ và tên</label><input class="form-control" name="ten"></div><div class="form-group"><label>Số điện thoại</label><input class="form-control" name="sdt"></div><div class="form-group"><label>Nội dung</label><textarea class="form-control" name="noidung"></textarea></div><button class="btn btn-primary">Gửi phản ánh</button></form>',
  );
  return portal('nghean-skhcn-2022', {
    name: '2-bootstrap-form-with-promise',
    answers: web.build(),
    truth: { feedback: passed({ url: '/phan-anh', ways: ['form'], process: true }) },
  });
}

function contactForm(): Portal {
  const web = new Web('wordpress', NAMES['bacninh-skhdt-2022']);
  web.page(
    '/lien-he/',
    'Liên hệ',
    '<p>Địa chỉ: số 6 Lý Thái Tổ, TP Bắc Ninh</p><p>Điện thoại: 0222 3822 569</p><form class="wpcf7-form" method="post" action="/lien-he/"><p><label>Tên của bạn<br><input name="your-name"></label></p><p><label>Email<br><input type="email" name="your-email"></label></p><p><label>Lời nhắn<br><textarea name="your-message"></textarea></label></p><p><input type="submit" value="Gửi đi"></p></form>',
  );
  return portal('bacninh-skhdt-2022', {
    name: '2-wordpress-contact-form',
    answers: web.build(),
    truth: { 'feedback-process': failed({}, 'a general contact page is not one') },
  });
}

function stepsAndSystem(): Portal {
  const web = new Web('leftmenu', NAMES['bacninh-skhdt-2022']);
  web.page(
    '/pakn.asp',
    'TIẾP NHẬN PHẢN ÁNH, KIẾN NGHỊ VỀ QUY ĐỊNH HÀNH CHÍNH',
    '<p>1. Cách gửi: gửi thư về số 6 Lý Thái Tổ, thành phố Bắc Ninh; hoặc nhập trực tiếp tại <a href="https://pakn.dichvucong.gov.vn/">Hệ thống thông tin tiếp nhận, trả lời phản ánh, kiến nghị</a>.</p><p>2. Quy trình: Văn phòng tiếp nhận; trong 05 ngày làm việc chuyển cơ quan có thẩm quyền; kết quả xử lý được thông báo cho người gửi.</p>',
  );
  return portal('bacninh-skhdt-2022', {
    name: '2-leftmenu-steps-and-system',
    answers: web.build(),
    truth: {
      'feedback-process': passed({ url: '/pakn.asp', ways: ['address', 'pakn'], process: true }),
    },
  });
}

async function guideInFile(): Promise<Portal> {
  const web = new Web('sharepoint', NAMES['binhdinh-snv-2022']);
  web.side = '<a href="https://dichvucong.binhdinh.gov.vn/">DỊCH VỤ CÔNG TRỰC TUYẾN</a>';
  web.link('Hướng dẫn nộp hồ sơ trực tuyến', '/SiteAssets/huong-dan.pdf');
  web.file(
    '/SiteAssets/huong-dan.pdf',
    await pdf([
      [
        { bold: 'HƯỚNG DẪN NỘP HỒ SƠ DỊCH VỤ CÔNG TRỰC TUYẾN MỨC ĐỘ 3, MỨC ĐỘ 4' },
        'Bước 1: Truy cập cổng dịch vụ công của tỉnh, đăng nhập bằng tài khoản.',
        'Bước 2: Chọn dịch vụ công mức độ 3 hoặc mức độ 4 cần thực hiện.',
        'Bước 3: Kê khai, đính kèm giấy tờ và gửi hồ sơ.',
      ],
    ]),
    'application/pdf',
  );
  return portal('binhdinh-snv-2022', {
    name: '2-sharepoint-guide-in-file',
    answers: web.build(),
    truth: {
      'online-service': passed({
        links: ['https://dichvucong.binhdinh.gov.vn'],
        guidance: '/SiteAssets/huong-dan.pdf',
      }),
    },
  });
}

/** The home page leads over an address of its own to the portal. */
function serviceByRedirect(): Portal {
  const web = new Web('dnn', NAMES['binhdinh-snv-2022']);
  web.link('Dịch vụ công', '/LinkClick.aspx?link=dvc');
  web.raw('/LinkClick.aspx?link=dvc', {
    status: 302,
    headers: { location: 'https://dichvucong.binhdinh.gov.vn/' },
    body: '',
  });
  web.page(
    '/HuongDan.aspx',
    'Các mức độ của dịch vụ công trực tuyến',
    '<ul><li>Mức độ 3: cho phép điền và gửi trực tuyến các mẫu văn bản; thanh toán và nhận kết quả trực tiếp.</li><li>Mức độ 4: cho phép thanh toán trực tuyến; kết quả gửi trực tuyến hoặc qua bưu điện.</li></ul>',
  );
  return portal('binhdinh-snv-2022', {
    name: '2-dnn-service-by-redirect',
    answers: web.build(),
    truth: {
      'online-service': passed({ guidance: '/HuongDan.aspx' }, 'a link to the portal, over a redirect'),
    },
  });
}

function innerNetworks(): Portal {
  const web = new Web('semantic', NAMES['hungyen-skhcn-2024']);
  web.page(
    '/lien-he',
    'Liên hệ',
    '<p><a href="https://www.facebook.com/skhcn.hy">Facebook</a> <a href="https://zalo.me/1122334455667788990">Zalo</a></p>',
  );
  return portal('hungyen-skhcn-2024', {
    name: '2-semantic-inner-networks',
    answers: web.build(2024),
    truth: { social: failed({ facebook: null, zalo: null }, 'linked from the home page') },
  });
}

function profileAndPicture(): Portal {
  const web = new Web('webcenter', NAMES['hungyen-skhcn-2024']);
  web.side =
    '<p><a href="https://www.facebook.com/profile.php?id=100071234567890" target="_blank"><img src="/f.png" alt="Trang Facebook của Sở"></a></p><p><img src="/qr-zalo.png" alt="Quét mã QR Zalo OA"></p><p><a href="https://dichvucong.hungyen.gov.vn/">Cổng dịch vụ công</a></p>';
  web.page(
    '/hoi-dap-dvc',
    'Hỏi đáp về dịch vụ công',
    '<h3>Dịch vụ công trực tuyến toàn trình là gì?</h3><p>Là dịch vụ mà người dân nhận thông tin, gửi hồ sơ, nộp phí và nhận kết quả trên môi trường mạng.</p><h3>Dịch vụ công trực tuyến một phần là gì?</h3><p>Là dịch vụ chưa bảo đảm các điều kiện của toàn trình.</p>',
  );
  return portal('hungyen-skhcn-2024', {
    name: '2-webcenter-profile-and-picture',
    answers: web.build(2024),
    truth: {
      social: partial(0.5, {
        facebook: 'https://www.facebook.com/profile.php?id=100071234567890',
        zalo: null,
      }),
      'online-service': passed({
        links: ['https://dichvucong.hungyen.gov.vn'],
        guidance: '/hoi-dap-dvc',
      }),
    },
  });
}

function notBegun(): Portal {
  const web = new Web('offcanvas', NAMES['bacninh-skhdt-2022']);
  web.side = '<p>Đường dây nóng: 0222.3822.569</p>';
  const off: Truth = { outcome: 'inapplicable', by: 'its period has not begun at the audit date' };
  return portal('bacninh-skhdt-2022', {
    name: '2-offcanvas-not-begun',
    asOf: '2021-12-15',
    answers: web.build(2021),
    truth: { 'procedure-set': off, hotline: off, 'feedback-process': off },
  });
}

/** Boxes of other bodies' numbers beside the department's. */
function manyBoxes(): Portal {
  const web = new Web('drupal', NAMES['nghean-skhcn-2022']);
  web.side =
    '<div class="block"><h3>Số điện thoại khẩn cấp</h3><p>Công an: 113</p><p>Cứu hỏa: 114</p><p>Cấp cứu: 115</p></div><div class="block"><h3>Thống kê truy cập</h3><p>Hôm nay: 1.022</p><p>Tổng: 1.900.123</p></div><div class="block"><h3>Hotline</h3><p>Văn phòng: 0238 3844 500</p><p>Bộ phận Một cửa: 0238 3844 501</p></div>';
  return portal('nghean-skhcn-2022', {
    name: '2-drupal-many-boxes',
    answers: web.build(),
    truth: {
      hotline: partial(0.5, {
        url: '/',
        phones: ['+842383844500', '+842383844501'],
        emails: [],
        addresses: [],
        conflicts: [],
      }),
    },
  });
}
