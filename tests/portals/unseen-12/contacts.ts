import type { SinglePage } from './page.ts'
import { DRUPAL, drupal, HTML4, html4, JOOMLA, joomla, LIFERAY, liferay, NEXT, next, NUKE, nuke, SHAREPOINT, sharepoint, WORDPRESS, wordpress } from './shells.ts'

export const contacts: readonly SinglePage[] = [
  {
    id: 'nuke-contact', path: '/vi/lien-he/',
    html: nuke({ title: 'Liên hệ', main: `<h1>Liên hệ</h1><div class="well"><p><strong>Văn phòng Sở</strong></p><p>Điện thoại: 0238 3844 222</p><p>Đường dây nóng: <b>0912 345 678</b></p><p>Hộp thư: vanphong@skhcn.nghean.gov.vn</p></div><form method="post"><label>Họ tên <input name="fname"></label><label>Nội dung <textarea name="fcon"></textarea></label><button>Gửi</button></form>` }),
    truth: { kind: 'standing', title: 'Liên hệ', published: null, phones: [['+842383844222', false, true], ['+84912345678', true, true, 'đường dây nóng'], ...NUKE.phones], maybePhones: NUKE.maybePhones, hotline: 'number', emails: ['vanphong@skhcn.nghean.gov.vn', ...NUKE.emails], addresses: NUKE.addresses, topics: NUKE.topics },
  },
  {
    id: 'drupal-hotline-table', path: '/duong-day-nong',
    html: drupal({ title: 'Đường dây nóng', main: `<h1 class="title">Đường dây nóng</h1><div class="content"><p>Sở công bố số điện thoại, hộp thư tiếp nhận phản ánh về giải quyết thủ tục hành chính:</p><table border="1"><tr><th>STT</th><th>Đơn vị</th><th>Số điện thoại</th><th>Email</th></tr><tr><td>1</td><td>Văn phòng Sở</td><td>02123.852.777</td><td>duongdaynong.skhcn@sonla.gov.vn</td></tr><tr><td>2</td><td>Thanh tra Sở</td><td>02123.852.778</td><td>thanhtra.skhcn@sonla.gov.vn</td></tr></table></div>` }),
    truth: { kind: 'standing', published: null, phones: [['+842123852777', true, true], ['+842123852778', true, true], ...DRUPAL.phones], maybePhones: DRUPAL.maybePhones, hotline: 'number', emails: ['duongdaynong.skhcn@sonla.gov.vn', 'thanhtra.skhcn@sonla.gov.vn', ...DRUPAL.emails], addresses: DRUPAL.addresses },
  },
  {
    id: 'liferay-directory', path: '/web/skhdt/danh-ba',
    html: liferay({ title: 'Danh bạ điện thoại', main: `<h2>Danh bạ điện thoại</h2><table class="table"><tr><th>Họ và tên</th><th>Chức vụ</th><th>Cố định</th><th>Di động</th></tr><tr><td>Nguyễn Văn Hải</td><td>Giám đốc</td><td>0222.3822.301</td><td>0913.012.301</td></tr><tr><td>Trần Thị Lan</td><td>Phó Giám đốc</td><td>0222.3822.302</td><td>0983.012.302</td></tr></table>` }),
    truth: { kind: 'standing', published: null, phones: [['+842223822301', false, true], ['+84913012301', false, true], ['+842223822302', false, true], ['+84983012302', false, true], ...LIFERAY.phones], hotline: 'none', emails: LIFERAY.emails, addresses: LIFERAY.addresses },
  },
  {
    id: 'old-codes', path: '/gioithieu.asp', nasty: true,
    html: html4({ title: 'Gioi thieu', main: `<P><B>GIỚI THIỆU</B></P><P>Sở có sáu phòng và ba đơn vị trực thuộc. Nhiệm kỳ 2020 - 2025, Đảng bộ Sở có 87.80 điểm bình quân (12/2021).</P><P>Đường dây nóng: 056.3822.999 - 0168 234 5678</P><P>Số tài khoản: 3713.0.1056789.00000</P>` }),
    truth: { kind: 'standing', published: null, phones: [['+84563822999', true, false], ['+841682345678', true, false], ...HTML4.phones], hotline: 'number', emails: [], addresses: HTML4.addresses },
  },
  {
    id: 'entities-and-tel', path: '/lien-he/',
    html: wordpress({ title: 'Liên hệ', main: `<h1 class="entry-title">Liên hệ</h1><div class="entry-content"><p><i class="fa fa-phone"></i> T&#7893;ng &#273;&#224;i h&#7895; tr&#7907;: &#40;0221&#41; 3.862.888</p><p><a class="btn" href="tel:+84221%203862999">Gọi đường dây nóng</a></p><p><a href="https://zalo.me/0912000111">Zalo</a></p><p>G&#243;p &#253;: <a href="mailto:gopy.skhcn@hungyen.gov.vn?subject=Gop%20y">Gửi thư</a></p></div>` }),
    truth: { kind: 'standing', published: null, phones: [['+842213862888', false, true], ['+842213862999', true, true, 'đường dây nóng'], ...WORDPRESS.phones], hotline: 'number', emails: ['gopy.skhcn@hungyen.gov.vn', ...WORDPRESS.emails], addresses: WORDPRESS.addresses, topics: WORDPRESS.topics },
  },
  {
    id: 'foreign-numbers', path: '/index.php/lien-he', nasty: true,
    html: joomla({ title: 'Số điện thoại cần biết', main: `<div class="item-page"><h2>Số điện thoại cần biết</h2><p>Công an tỉnh: 113 - Cứu hoả: 114 - Cấp cứu: 115</p><p>Tổng đài dịch vụ công tỉnh Sơn La: 1022</p><p>Đường dây nóng Bộ Nội vụ: 024.6282.1016</p><p>Đường dây nóng Sở Nội vụ tỉnh Sơn La: 0212.3850.999</p></div>` }),
    truth: { kind: 'standing', published: null, phones: [['+842123850999', true, true, 'đường dây nóng'], ...JOOMLA.phones], maybePhones: ['+842462821016', '+841022', '1022', '113', '114', '115', '+84113', '+84114', '+84115'], hotline: 'number' },
  },
  {
    id: 'image-only', path: '/Pages/DuongDayNong.aspx',
    html: sharepoint({ title: 'Đường dây nóng', main: `<h2>Đường dây nóng</h2><p><img src="/SiteAssets/duong-day-nong-2022.jpg" alt="Đường dây nóng"/></p>` }),
    truth: { kind: 'standing', published: null, phones: SHAREPOINT.phones, hotline: 'image', emails: SHAREPOINT.emails, addresses: SHAREPOINT.addresses, topics: SHAREPOINT.topics },
  },
  {
    id: 'empty-hotline', path: '/duong-day-nong.html', nasty: true,
    html: drupal({ title: 'Số điện thoại đường dây nóng', main: `<h1 class="title">Số điện thoại đường dây nóng</h1><div class="content"><p>Đang cập nhật...</p></div>` }),
    truth: { kind: 'standing', published: null, phones: DRUPAL.phones, maybePhones: DRUPAL.maybePhones, hotline: ['none', 'link'], words: [1, 12] },
  },
  {
    id: 'two-numbers-one-label', path: '/lien-he',
    html: next({ title: 'Liên hệ', main: `<h1>Liên hệ</h1><div class="grid grid-cols-2"><div><h3>Hotline CCHC</h3><p>0258.3810.101 / 0258.3810.102 (máy lẻ 12)</p></div><div><h3>Fax</h3><p>0258.3810.103</p></div><div><h3>Giờ làm việc</h3><p>7:00 - 11:30, 13:30 - 17:00</p></div></div>` }),
    truth: { kind: 'standing', published: null, phones: [['+842583810101', true, true, 'hotline'], ['+842583810102', true, true, 'hotline'], ...NEXT.phones], maybePhones: ['+842583810103'], hotline: 'number', emails: NEXT.emails, addresses: NEXT.addresses },
  },
  {
    id: 'nbsp-plus84', path: '/vi/page/tiep-nhan-phan-anh.html', nasty: true,
    html: nuke({ title: 'Tiếp nhận phản ánh, kiến nghị', main: `<h1>Tiếp nhận phản ánh, kiến nghị</h1><p>Tổ chức, cá nhân có phản ánh, kiến nghị về quy định hành chính gửi về:</p><ul><li>Số điện thoại chuyên dùng:&nbsp;(+84)&nbsp;238 – 3.844.333</li><li>Số fax: 0238.3844334</li><li>Địa chỉ: Phòng Kiểm soát thủ tục hành chính, số 3 đường Trường Thi, thành phố Vinh</li><li>Thư điện tử: kstthc[at]nghean.gov.vn</li></ul><p>Sở trả lời trong 15 ngày làm việc.</p>` }),
    truth: { kind: 'standing', published: null, phones: [['+842383844333', true, true], ...NUKE.phones], maybePhones: ['+842383844334', ...NUKE.maybePhones], hotline: 'number', addresses: ['số 3 đường Trường Thi', ...NUKE.addresses] },
  },
]
