/** Hotlines: where they stand, what stands beside them, and whose they are. */

import {
  divs,
  dnn,
  drupal,
  joomla,
  liferay,
  next,
  nukeviet,
  nuxt,
  sharepoint,
  tables,
  webforms,
  wordpress,
  type BuiltIn,
  type Layout,
  type Menu,
  type Truth,
  type Unseen,
} from './kit.ts';

const NA = 'nghean-skhcn-2022',
  SL = 'sonla-skhcn-2022',
  BN = 'bacninh-skhdt-2022';
const SITE: Readonly<Record<string, string>> = {
  [NA]: 'Sở Khoa học và Công nghệ Nghệ An',
  [SL]: 'Sở Khoa học và Công nghệ Sơn La',
  [BN]: 'Sở Kế hoạch và Đầu tư Bắc Ninh',
};

interface Small {
  readonly layout: Layout;
  readonly menu?: Menu;
  readonly home?: string;
  readonly side?: string;
  readonly foot?: string;
  /** Title, body. */
  readonly pages?: Readonly<Record<string, readonly [string, string] | Unseen['answers'][string]>>;
}

function small(
  name: string,
  plan: BuiltIn,
  { layout, menu = [], home = '<p>Tin tức nổi bật trong ngày.</p>', side = '', foot = '', pages = {} }: Small,
  truth: Truth | Readonly<Record<string, Truth>>,
): Unseen {
  const whole: Menu = [['Trang chủ', '/'], ['Giới thiệu', '/gioi-thieu'], ...menu];
  const page = (title: string, body: string): string =>
    layout({ site: SITE[plan] ?? '', menu: whole, title, body, side, foot });
  const answers: Record<string, Unseen['answers'][string]> = {
    '/': page('Trang chủ', home),
    '/gioi-thieu': page(
      'Giới thiệu',
      '<p>Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thực hiện chức năng quản lý nhà nước trên địa bàn.</p>',
    ),
  };
  for (const [path, one] of Object.entries(pages))
    answers[path] = Array.isArray(one) ? page(one[0] as string, one[1] as string) : (one as Unseen['answers'][string]);
  return {
    name,
    plan,
    asOf: '2022-11-20',
    answers,
    truth: 'outcome' in truth ? { hotline: truth as Truth } : truth,
  };
}

export const hotlinePortals: readonly Unseen[] = [
  small(
    'all three in the footer’s block',
    NA,
    {
      layout: drupal,
      foot: '<div class="a"><p>Cơ quan chủ quản: UBND tỉnh Nghệ An. Điện thoại: 0238.3844.500. Email: banbientap@nghean.gov.vn</p></div><div class="b"><h4>ĐƯỜNG DÂY NÓNG VỀ CẢI CÁCH HÀNH CHÍNH</h4><p>Điện thoại: 0238 3844 511</p><p>Thư điện tử: cchc.khcn@nghean.gov.vn</p><p>Địa chỉ: Số 75A, đường Nguyễn Thị Minh Khai, TP. Vinh, Nghệ An</p></div>',
    },
    {
      outcome: 'passed',
      details: { phones: ['+842383844511'], emails: ['cchc.khcn@nghean.gov.vn'] },
      because: 'all of needs, valid; email and address count where they stand in the hotline’s block',
    },
  ),

  small(
    'a page one link away',
    BN,
    {
      layout: sharepoint,
      menu: [
        ['Đường dây nóng', '/Pages/ddn.aspx'],
        ['Tin tức', '/Pages/tin.aspx'],
      ],
      pages: {
        '/Pages/ddn.aspx': [
          'Đường dây nóng',
          '<table><tr><td>Số điện thoại</td><td>(0222) 3.822.777</td></tr><tr><td>Hộp thư</td><td>duongdaynong.skhdt@bacninh.gov.vn</td></tr></table>',
        ],
        '/Pages/tin.aspx': ['Tin tức', '<p>Chưa có.</p>'],
      },
    },
    {
      hotline: {
        outcome: 'passed',
        details: { url: '/Pages/ddn.aspx', phones: ['+842223822777'], emails: ['duongdaynong.skhdt@bacninh.gov.vn'] },
        because: 'the home page, or a page one link from it; needs phone and email',
      },
      'feedback-process': {
        outcome: 'failed',
        because: 'a hotline not meant for feedback is not a way of feedback; nothing says how it is handled',
      },
    },
  ),

  small(
    'a fax beside the phone',
    BN,
    {
      layout: tables,
      foot: 'Hotline: (0222) 3.822.345 - Fax: (0222) 3.822.346 - Email: hotline.skhdt@bacninh.gov.vn',
    },
    {
      outcome: 'passed',
      details: { phones: ['+842223822345'], conflicts: [] },
      because: 'a phone labelled as hotline; a fax is none',
    },
  ),

  small(
    'home and hotline page differ',
    SL,
    {
      layout: wordpress,
      menu: [['Thông tin đường dây nóng', '/duong-day-nong/']],
      side: '<section class="widget"><h2 class="widget-title">Đường dây nóng</h2><p>0212.3852.777</p><p>Số 4 Tô Hiệu, phường Tô Hiệu, thành phố Sơn La</p></section>',
      pages: {
        '/duong-day-nong/': [
          'Thông tin đường dây nóng',
          '<p>Số điện thoại đường dây nóng: 0212 3852 778</p><p>Địa chỉ: số 4 đường Tô Hiệu, thành phố Sơn La.</p>',
        ],
      },
    },
    {
      outcome: 'partial',
      details: { phones: ['+842123852777', '+842123852778'] },
      because: 'different numbers on different pages; on a conflict phones holds all of them',
    },
  ),

  small(
    'an area code of before 2017',
    SL,
    {
      layout: webforms,
      side: '<div class="box"><b>ĐƯỜNG DÂY NÓNG</b><br/>022.3852.123<br/>Địa chỉ: Số 4 Tô Hiệu, TP Sơn La</div>',
    },
    { outcome: 'failed', because: 'failed: no labelled valid phone (022 is no area code since 2017)' },
  ),

  small(
    'a digit too few',
    BN,
    { layout: divs, foot: '<div>Đường dây nóng: 0222.382.77</div><div>Email: ddn@bacninh.gov.vn</div>' },
    { outcome: 'failed', because: 'no labelled valid phone' },
  ),

  small(
    'a picture with the label alone',
    NA,
    {
      layout: nukeviet,
      side: '<div class="panel"><img src="/uploads/duong-day-nong.jpg" alt="Đường dây nóng" width="250"></div>',
    },
    { outcome: 'cantTell', because: 'cantTell: the label stands beside an image only' },
  ),

  small(
    'a bare banner leads to the page',
    NA,
    {
      layout: joomla,
      side: '<a href="/index.php/duong-day-nong"><img src="/images/banners/hotline.png" alt="" /></a>',
      pages: {
        '/index.php/duong-day-nong': [
          'Đường dây nóng',
          '<p>Sở công khai số điện thoại đường dây nóng để tổ chức, cá nhân liên hệ:</p><ul><li>Văn phòng Sở: 0238.3844.500 (giờ hành chính)</li><li>Ông Trần Văn Bình, Chánh Văn phòng: 0912.345.678</li></ul><p>Email: vanphong.khcn@nghean.gov.vn. Địa chỉ: 75A Nguyễn Thị Minh Khai, thành phố Vinh.</p>',
        ],
      },
    },
    {
      outcome: 'passed',
      details: { phones: ['+842383844500', '+84912345678'], emails: ['vanphong.khcn@nghean.gov.vn'] },
      because: 'a page one link from the home page; email and address count on the page its label leads to',
    },
  ),

  small(
    'in a news article alone',
    SL,
    {
      layout: nuxt,
      menu: [['Tin tức', '/tin-tuc']],
      home: '<ul><li><a href="/tin-tuc/cong-bo-duong-day-nong-44121">Sở công bố số điện thoại đường dây nóng</a> <em>18/10/2022</em></li></ul>',
      pages: {
        '/tin-tuc': [
          'Tin tức',
          '<ul><li><a href="/tin-tuc/cong-bo-duong-day-nong-44121">Sở công bố số điện thoại đường dây nóng</a> <em>18/10/2022</em></li></ul>',
        ],
        '/tin-tuc/cong-bo-duong-day-nong-44121': [
          'Sở công bố số điện thoại đường dây nóng',
          '<p><em>18/10/2022 09:15</em></p><p>Ngày 17/10, Sở công bố đường dây nóng: 0212.3852.999, địa chỉ số 4 Tô Hiệu, thành phố Sơn La, phục vụ người dân phản ánh.</p><p>Đây là việc làm thiết thực nhằm lắng nghe ý kiến của nhân dân.</p>',
        ],
      },
    },
    { outcome: 'failed', because: 'the home page, or a page (not a news article) one link from it' },
  ),

  small(
    'two links away',
    SL,
    {
      layout: liferay,
      menu: [['Thông tin chung', '/web/guest/thong-tin-chung']],
      pages: {
        '/web/guest/thong-tin-chung': [
          'Thông tin chung',
          '<ul><li><a href="/web/guest/to-chuc">Tổ chức</a></li><li><a href="/web/guest/ddn">Đường dây nóng</a></li></ul>',
        ],
        '/web/guest/to-chuc': ['Tổ chức', '<p>Có 6 phòng.</p>'],
        '/web/guest/ddn': ['Đường dây nóng', '<p>Đường dây nóng: 0212.3852.111. Địa chỉ: số 4 Tô Hiệu, TP Sơn La</p>'],
      },
    },
    { outcome: 'failed', because: 'on the home page or one click from it' },
  ),

  small(
    'a tel: link with the label as its text',
    BN,
    {
      layout: next,
      foot: '<p>Trụ sở: số 6 Lý Thái Tổ, TP. Bắc Ninh</p><div><a href="tel:+842223822999"><svg width="10" height="10"></svg> Gọi đường dây nóng</a> <a href="mailto:hotro@bacninh.gov.vn">hotro@bacninh.gov.vn</a></div>',
    },
    {
      outcome: 'passed',
      details: { phones: ['+842223822999'], emails: ['hotro@bacninh.gov.vn'] },
      because: 'a phone labelled as hotline; email stands in the hotline’s block',
    },
  ),

  small(
    'the Ministry of Health’s line',
    SL,
    {
      layout: drupal,
      side: '<div class="block"><h2>Phòng, chống dịch COVID-19</h2><p>Đường dây nóng Bộ Y tế: 1900.9095</p><p>Địa chỉ: 138A Giảng Võ, Ba Đình, Hà Nội</p></div>',
    },
    { outcome: 'failed', because: 'CCHC hotline of the department: another body’s line is none' },
  ),

  small(
    'two numbers of one line',
    BN,
    {
      layout: dnn,
      side: '<p><strong>Đường dây nóng:</strong> 02223.825.515 - 02223.825.516</p><p><strong>Email:</strong> skhdt@bacninh.gov.vn</p>',
    },
    {
      outcome: 'passed',
      details: { phones: ['+842223825515', '+842223825516'], emails: ['skhdt@bacninh.gov.vn'], conflicts: [] },
      because: 'all of needs; two numbers on every page are no conflict',
    },
  ),

  small(
    '1022',
    SL,
    {
      layout: divs,
      foot: '<div><div>Đường dây nóng</div><div>1022</div><div>Số 4, đường Tô Hiệu, phường Tô Hiệu, thành phố Sơn La</div></div>',
    },
    { outcome: 'passed', because: '1022, 1800 and 1900 numbers are valid; address in the hotline’s block' },
  ),

  small(
    'a hotline page being updated',
    SL,
    {
      layout: sharepoint,
      menu: [['Đường dây nóng', '/Pages/hotline.aspx']],
      foot: '<p>Điện thoại: 0212.3852.123</p>',
      pages: { '/Pages/hotline.aspx': ['Đường dây nóng', '<p>Nội dung đang cập nhật</p>'] },
    },
    { outcome: 'failed', because: 'no labelled valid phone: the footer’s is a general one' },
  ),

  small(
    'the hotline page is down',
    SL,
    {
      layout: wordpress,
      menu: [['Đường dây nóng', '/hotline/']],
      pages: { '/hotline/': { status: 500, body: 'Error establishing a database connection' } },
    },
    { outcome: 'cantTell', because: 'unknown is never failed: the only page about it did not answer' },
  ),

  small(
    'a feedback line is a hotline',
    BN,
    {
      layout: webforms,
      foot: '<span id="ctl00_lblFooter">Điện thoại tiếp nhận phản ánh, kiến nghị: 0222.3875.246; hộp thư: pakn.skhdt@bacninh.gov.vn</span>',
    },
    {
      outcome: 'passed',
      details: { phones: ['+842223875246'], emails: ['pakn.skhdt@bacninh.gov.vn'] },
      because: 'labelled as hotline or feedback line',
    },
  ),

  small(
    'a general email does not count',
    NA,
    {
      layout: nukeviet,
      side: '<div class="panel panel-default"><div class="panel-heading">Đường dây nóng CCHC</div><div class="panel-body">0238.3844.577</div></div>',
      foot: '<p>Địa chỉ: 75A Nguyễn Thị Minh Khai, thành phố Vinh</p><p>Email: khcn@nghean.gov.vn</p>',
    },
    {
      outcome: 'partial',
      details: { phones: ['+842383844577'], emails: [] },
      because: 'a labelled valid phone, but not all of needs; the footer’s general address does not count',
    },
  ),

  small(
    'persons under the label',
    BN,
    {
      layout: tables,
      side: '<B>ĐƯỜNG DÂY NÓNG</B><TABLE><TR><TD>Ông Nguyễn Văn Hùng</TD><TD>Giám đốc</TD><TD>0913.260.111</TD></TR><TR><TD>Bà Lê Thị Mai</TD><TD>Chánh Văn phòng</TD><TD>0983 455 222</TD></TR><TR><TD COLSPAN=3>Email: ddn.skhdt@bacninh.gov.vn</TD></TR></TABLE>',
    },
    {
      outcome: 'passed',
      details: { phones: ['+84913260111', '+84983455222'], emails: ['ddn.skhdt@bacninh.gov.vn'] },
      because: 'a phone labelled as hotline, with all of needs',
    },
  ),

  small(
    'a directory is no hotline',
    BN,
    {
      layout: joomla,
      menu: [
        ['Danh bạ điện thoại', '/danh-ba'],
        ['Liên hệ', '/lien-he'],
      ],
      pages: {
        '/danh-ba': [
          'Danh bạ điện thoại',
          '<table><tr><td>Giám đốc</td><td>0222.3822.001</td><td>gd@bacninh.gov.vn</td></tr><tr><td>Văn phòng</td><td>0222.3822.002</td><td>vp@bacninh.gov.vn</td></tr></table>',
        ],
        '/lien-he': [
          'Liên hệ',
          '<p>Điện thoại: 0222.3822.002. Email: skhdt@bacninh.gov.vn</p><form action="/lien-he" method="post"><input name="ten"><textarea name="noidung"></textarea><button>Gửi</button></form>',
        ],
      },
    },
    {
      hotline: { outcome: 'failed', because: 'no labelled valid phone; a directory does not count' },
      'feedback-process': { outcome: 'failed', because: 'a general contact page is not a way of feedback' },
    },
  ),

  small(
    'a contact page whose hotline has a mail',
    BN,
    {
      layout: liferay,
      menu: [['Liên hệ', '/web/guest/lien-he']],
      pages: {
        '/web/guest/lien-he': [
          'Liên hệ',
          '<p><b>Văn phòng Sở</b>: 0222.3822.100</p><p><b>Phòng Đăng ký kinh doanh</b>: 0222.3822.200</p><p><b>Đường dây nóng</b>: 0222.3822.300, duongdaynong@bacninh.gov.vn</p>',
        ],
      },
    },
    {
      outcome: 'passed',
      details: { phones: ['+842223822300'], emails: ['duongdaynong@bacninh.gov.vn'] },
      because: 'a page one link from the home page; the others’ numbers are no hotlines',
    },
  ),

  small(
    'label in English, entities, spaced figures',
    BN,
    {
      layout: next,
      foot: '<p>&#272;i&#7879;n tho&#7841;i: 0222 3822 000</p><p>Hotline&nbsp;24/7:&nbsp;<b>0222&nbsp;3&nbsp;822&nbsp;888</b> &ndash; E-mail:&nbsp;hotline@bacninh.gov.vn</p>',
    },
    {
      outcome: 'passed',
      details: { phones: ['+842223822888'], emails: ['hotline@bacninh.gov.vn'] },
      because: 'all of needs, valid',
    },
  ),

  small(
    'label and number in cells of one row, the needs in the rows below',
    NA,
    {
      layout: webforms,
      menu: [['Đường dây nóng CCHC', '/duongdaynong.aspx']],
      pages: {
        '/duongdaynong.aspx': [
          'Đường dây nóng CCHC',
          '<table class="tb"><tr><td>Điện thoại đường dây nóng</td><td>0238.3844.533</td></tr><tr><td>Địa chỉ</td><td>Số 75A Nguyễn Thị Minh Khai, phường Lê Mao, thành phố Vinh, tỉnh Nghệ An</td></tr><tr><td>Email</td><td>cchc@nghean.gov.vn</td></tr><tr><td>Số fax</td><td>0238.3844.534</td></tr></table>',
        ],
      },
    },
    {
      outcome: 'passed',
      details: { phones: ['+842383844533'], emails: ['cchc@nghean.gov.vn'] },
      because: 'all of needs on the page the label leads to; a fax is no phone',
    },
  ),
];
