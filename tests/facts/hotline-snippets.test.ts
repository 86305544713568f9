/** Blocks of home pages with numbers: which of them is the hotline's. Of a department of science in Nghệ An. */

import { describe, expect, test } from 'vitest';
import { contactsOf } from '../../lib/facts/contacts/contacts.ts';
import { outline } from '../../lib/html/index.ts';

type Case = readonly [
  name: string,
  html: string,
  hotline: readonly string[],
  offer: 'number' | 'link' | 'image' | 'none',
];

const FOOT = '<div id="footer"><p>Sở Khoa học và Công nghệ tỉnh Nghệ An</p>';
const CASES: readonly Case[] = [
  [
    'label and number in one paragraph',
    '<div class="box"><p>Đường dây nóng: <b>0238.3844.500</b></p></div>',
    ['+842383844500'],
    'number',
  ],
  [
    'number in the next line',
    '<div class="box"><h3>ĐƯỜNG DÂY NÓNG</h3><p>0238 3844 500</p><p>0912.345.678</p></div>',
    ['+842383844500', '+84912345678'],
    'number',
  ],
  [
    'a table of two columns',
    '<table><tr><td>Đường dây nóng CCHC</td><td>(0238) 3 844 500</td></tr><tr><td>Fax</td><td>(0238) 3 844 501</td></tr></table>',
    ['+842383844500'],
    'number',
  ],
  [
    'hot line in English letters',
    '<div>HOTLINE <a href="tel:02383844500">0238 3844 500</a></div>',
    ['+842383844500'],
    'number',
  ],
  ['the switchboard is none', `${FOOT}<p>Điện thoại: 0238.3844500 - Fax: 0238.3844501</p></div>`, [], 'none'],
  [
    'hotline and switchboard in one line',
    `${FOOT}<p>ĐT: 0238.3844500 * Đường dây nóng: 0238.3598765 * Fax: 0238.3844501</p></div>`,
    ['+842383598765'],
    'number',
  ],
  ['the province’s committee', '<div class="box"><p>Đường dây nóng UBND tỉnh: 0238.3598888</p></div>', [], 'none'],
  [
    'the police',
    '<div class="box"><h3>Đường dây nóng</h3><ul><li>Công an tỉnh: 069.2902.114</li><li>Sở Khoa học và Công nghệ: 0238.3598765</li></ul></div>',
    ['+842383598765'],
    'number',
  ],
  [
    'epidemic',
    '<div class="box"><p>Đường dây nóng phòng, chống dịch Covid-19 của Sở Y tế: 0969.88.88.88</p></div>',
    [],
    'none',
  ],
  [
    'a picture with the words in its alt',
    '<div class="box"><a href="/uploads/hotline.jpg"><img src="/images/duong-day-nong.png" alt="Đường dây nóng"></a></div>',
    [],
    'image',
  ],
  ['a link to its page', '<div class="box"><a href="/duong-day-nong">Đường dây nóng</a></div>', [], 'link'],
  [
    'receiving feedback on reform',
    '<div class="box"><p>Số điện thoại tiếp nhận phản ánh, kiến nghị về TTHC: 0238.3598765</p></div>',
    ['+842383598765'],
    'number',
  ],
  ['a free number', '<div class="box"><p>Đường dây nóng: 1800 1022 (miễn phí)</p></div>', ['+8418001022'], 'number'],
  ['an old area code', '<div class="box"><p>Đường dây nóng: 038.3844500</p></div>', [], 'number'],
  ['an eleven-digit mobile of old', '<div class="box"><p>Đường dây nóng: 01234567890</p></div>', [], 'number'],
  [
    'visitors under the words',
    '<div class="box"><p>Đường dây nóng</p><p>Đang cập nhật</p></div><div class="box"><p>Lượt truy cập: 0238384450</p></div>',
    [],
    'none',
  ],
  [
    'two mobile numbers with names',
    '<div class="box"><p>Đường dây nóng: Ông Nguyễn Văn A - Giám đốc: 0912.345.678; bà Trần Thị B - Phó Giám đốc: 0983.456.789</p></div>',
    ['+84912345678', '+84983456789'],
    'number',
  ],
  [
    'consultation of a product',
    '<div class="box"><p>Hỗ trợ kỹ thuật phần mềm VNPT: 0888.123.456</p></div>',
    [],
    'none',
  ],
  [
    'entities and icons',
    '<div class="box"><i class="fa fa-phone"></i> &#272;&#432;&#7901;ng d&acirc;y n&oacute;ng:&nbsp;0238&nbsp;3844&nbsp;500</div>',
    ['+842383844500'],
    'number',
  ],
  ['in capitals without marks', '<div class="box">DUONG DAY NONG: 0238-3844-500</div>', ['+842383844500'], 'number'],
  [
    'a marquee',
    '<marquee>Đường dây nóng tiếp nhận phản ánh về cải cách hành chính: 0238.3598765 - Email: cchc@nghean.gov.vn</marquee>',
    ['+842383598765'],
    'number',
  ],
  [
    'a ticket of another hotline',
    '<div class="box"><p>Tổng đài 111 bảo vệ trẻ em</p><p>Tổng đài dịch vụ công quốc gia 18001096</p></div>',
    [],
    'none',
  ],
  [
    'label in a definition list',
    '<dl><dt>Đường dây nóng</dt><dd>0238.3844500</dd><dt>Trực ban</dt><dd>0238.3844502</dd></dl>',
    ['+842383844500'],
    'number',
  ],
  [
    'a number with its extension',
    '<div class="box"><p>Đường dây nóng: 0238.3844500 (máy lẻ 12)</p></div>',
    ['+842383844500'],
    'number',
  ],
  ['with the country code', '<div class="box"><p>Hotline: (+84) 238 3844 500</p></div>', ['+842383844500'], 'number'],
];

describe('hotlines of home pages', () => {
  test.each(CASES)('%s', (_, html, hotline, offer) => {
    const url = 'https://skhcn.nghean.test/';
    const page = outline(
      `<!doctype html><html><head><title>Sở Khoa học và Công nghệ Nghệ An</title></head><body><div id="header"><h1>Sở Khoa học và Công nghệ tỉnh Nghệ An</h1></div><div class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li></ul></div><div id="content"><h2>Tin tức</h2><ul><li><a href="/tin/1">Hội nghị tổng kết năm học và công tác</a> (12/10/2022)</li></ul></div>${html}</body></html>`,
      url,
    );
    const found = contactsOf(page, {
      url,
      home: true,
      departmentNames: ['Sở Khoa học và Công nghệ Nghệ An', 'Sở Khoa học và Công nghệ'],
      province: 'Nghệ An',
      asOf: '2022-12-31',
    });
    const own = found.phones.filter((phone) => phone.hotline && phone.valid && !phone.foreign);
    expect({ hotline: [...new Set(own.map(({ e164 }) => e164))], offer: found.hotline }).toEqual({ hotline, offer });
  });
});
