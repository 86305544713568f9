import type { SinglePage } from './page.ts';
import {
  drupal,
  JOOMLA,
  joomla,
  LIFERAY,
  liferay,
  NEXT,
  next,
  NUKE,
  nuke,
  SHAREPOINT,
  sharepoint,
  WORDPRESS,
  wordpress,
} from './shells.ts';

export const moreContacts: readonly SinglePage[] = [
  {
    id: 'named-people',
    path: '/vi/page/duong-day-nong.html',
    html: nuke({
      title: 'Đường dây nóng',
      main: `<h1>Số điện thoại đường dây nóng của Sở</h1><p>1. Ông Nguyễn Viết Hùng - Phó Giám đốc Sở: 0904.555.101</p><p>2. Bà Trần Thị Thu - Chánh Văn phòng: 0238.3.844.102</p><p>Email: duongdaynong@skhcn.nghean.gov.vn</p><p>Địa chỉ tiếp nhận: Phòng 101, số 75A đường Nguyễn Thái Học, thành phố Vinh</p>`,
    }),
    truth: {
      kind: 'standing',
      published: null,
      phones: [['+84904555101', true, true], ['+842383844102', true, true], ...NUKE.phones],
      maybePhones: NUKE.maybePhones,
      hotline: 'number',
      emails: ['duongdaynong@skhcn.nghean.gov.vn', ...NUKE.emails],
    },
  },
  {
    id: 'label-after',
    path: '/web/skhdt/lien-he',
    html: liferay({
      title: 'Liên hệ',
      main: `<h2>Liên hệ</h2><p>0222.3822.666 (đường dây nóng)</p><p>0222.3822.667 (văn thư)</p><p>Mã số thuế: 2300229384</p><p>Bộ phận một cửa: 0222 3822 668</p>`,
    }),
    truth: {
      kind: 'standing',
      published: null,
      phones: [
        ['+842223822666', true, true],
        ['+842223822667', false, true],
        ['+842223822668', false, true],
        ...LIFERAY.phones,
      ],
      hotline: 'number',
    },
  },
  {
    id: 'split-by-tags',
    path: '/lien-he.html',
    nasty: true,
    html: next({
      title: 'Liên hệ',
      main: `<h1>Liên hệ</h1><p>Đường dây nóng: 0258.<b>3810</b>.<b>777</b></p><p>Thời gian: 0730 - 1130</p><select><option>1899</option><option>1900</option><option>1901</option><option>1902</option></select>`,
    }),
    truth: {
      kind: 'standing',
      published: null,
      phones: [['+842583810777', true, true, 'đường dây nóng'], ...NEXT.phones],
      hotline: 'number',
    },
  },
  {
    id: 'foreign-hotline-only',
    path: '/node/11',
    nasty: true,
    html: drupal({
      title: 'Thông tin cần biết',
      main: `<h1>Thông tin cần biết</h1><p>Đường dây nóng của Bộ Khoa học và Công nghệ: 024.3943.9731</p><p>Đường dây nóng Công an tỉnh Sơn La: 069.2680.113</p>`,
    }),
    truth: { kind: 'standing', published: null, hotline: 'link' },
  },
  {
    id: 'hotline-being-updated',
    path: '/index.php/lien-he-2',
    html: joomla({
      title: 'Liên hệ',
      main: `<h2>Liên hệ</h2><p>Điện thoại: 02123.850.667</p><p>Đường dây nóng: đang cập nhật</p>`,
    }),
    truth: {
      kind: 'standing',
      published: null,
      phones: [['+842123850667', false, true], ...JOOMLA.phones],
      hotline: 'none',
    },
  },
  {
    id: 'paid-line-top-bar',
    path: '/gioi-thieu.html',
    html: wordpress({
      title: 'Giới thiệu',
      main: `<div class="topbar"><span>Hotline: 1900 1234</span> <span>ĐT/Fax: 0221.3866.555</span></div><h1>Giới thiệu</h1><p>Sở có chức năng tham mưu, giúp UBND tỉnh quản lý nhà nước về khoa học, công nghệ.</p>`,
    }),
    truth: {
      kind: 'standing',
      published: null,
      phones: [['+8419001234', true, true, 'hotline'], ['+842213866555', false, true], ...WORDPRESS.phones],
      hotline: 'number',
    },
  },
  {
    id: 'row-label-table',
    path: '/Pages/LienHe.aspx',
    html: sharepoint({
      title: 'Liên hệ',
      main: `<table><tr><td>Địa chỉ</td><td>:</td><td>Số 32 Lý Thường Kiệt, thành phố Quy Nhơn</td></tr><tr><td>Điện thoại</td><td>:</td><td>(84.256) 3.822.445</td></tr><tr><td>Fax</td><td>:</td><td>(84.256) 3.822.446</td></tr><tr><td>Đường dây nóng CCHC</td><td>:</td><td>0256 3822 447</td></tr><tr><td>Thư điện tử</td><td>:</td><td>cchc@snv.binhdinh.gov.vn</td></tr></table>`,
    }),
    truth: {
      kind: 'standing',
      published: null,
      phones: [['+842563822445', false, true], ['+842563822447', true, true, 'đường dây nóng'], ...SHAREPOINT.phones],
      maybePhones: ['+842563822446'],
      hotline: 'number',
      emails: ['cchc@snv.binhdinh.gov.vn', ...SHAREPOINT.emails],
    },
  },
];
