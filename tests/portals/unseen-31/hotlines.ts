/** Hotlines of others, without a number, or ended; and true ones in odd places. */

import { box, FAILED, HALF, make, PASSED, UNKNOWN, type One } from './kit.ts';

const phone = make('hotline', { needs: ['phone'] });
const mail = make('hotline', { needs: ['phone', 'email'] }, 'hotline');
const address = make('hotline', { needs: ['phone', 'address'] }, 'hotline');
const OTHERS =
  '<tr><td>1</td><td>Sở Y tế</td><td>0226.3852.109</td></tr><tr><td>2</td><td>Sở Tài chính</td><td>0226.3852.744</td></tr><tr><td>3</td><td>UBND huyện Bình Lục</td><td>0226.3860.225</td></tr>';
const table = (rows: string): string =>
  `<table border="1"><tr><th>TT</th><th>Cơ quan</th><th>Số điện thoại đường dây nóng</th></tr>${rows}</table>`;

export const HOTLINE_ONES: readonly One[] = [
  phone(
    'a list of those of others',
    { pages: { '/dn': { title: 'Đường dây nóng các sở, ngành, địa phương', main: table(OTHERS) } } },
    FAILED,
  ),
  phone(
    'granted: our row in a list of all',
    {
      pages: {
        '/dn': {
          title: 'Đường dây nóng các sở, ngành, địa phương',
          main: table(`${OTHERS}<tr><td>4</td><td>Sở Xây dựng</td><td>0226.3855.668</td></tr>`),
        },
      },
    },
    { ...PASSED, details: { phones: ['+842263855668'] } },
  ),
  phone(
    'to be filled in, above the number of the office',
    {
      aside:
        '<div class="lh"><p>Đường dây nóng: đang cập nhật</p><p>Văn thư: 0226.3852.632</p><p>Fax: 0226.3852.633</p></div>',
    },
    FAILED,
  ),
  phone(
    'of the Ministry, whose name is the heading',
    { aside: box('Bộ Xây dựng', '<p>37 Lê Đại Hành, Hà Nội</p><p>Đường dây nóng: 024.3821.5137</p>') },
    FAILED,
  ),
  phone(
    'of the firm of water in a list of what is good to know',
    {
      aside: box(
        'Số điện thoại cần biết',
        '<ul><li>Sửa chữa điện: 19006769</li><li>Đường dây nóng Công ty Nước sạch Hà Nam: 0226.3851.443</li><li>Cứu hộ: 0226.3851.116</li></ul>',
      ),
    },
    FAILED,
  ),
  phone(
    'digits hidden by letters',
    {
      pages: {
        '/dn': {
          title: 'Đường dây nóng',
          main: '<table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Trần Văn Hòa</td><td>Phó Giám đốc Sở</td><td>0912.xxx.xxx</td></tr></table>',
        },
      },
    },
    FAILED,
  ),
  phone(
    'a picture of it above the number of the office',
    {
      aside:
        '<div class="qc"><img src="/img/duong-day-nong.jpg" alt="Đường dây nóng"></div><div class="widget"><p>Văn phòng Sở: 0226.3852.632</p></div>',
    },
    UNKNOWN,
  ),
  phone(
    'ended',
    {
      pages: {
        '/dn': {
          title: 'Đường dây nóng',
          main: '<p>Từ ngày 01/6/2023, số điện thoại đường dây nóng 0226.3855.668 của Sở ngừng hoạt động. Số mới sẽ được thông báo sau.</p>',
        },
      },
    },
    FAILED,
  ),
  phone(
    'of one who sells doors',
    {
      home: '<div class="adv"><a href="https://cuanhom-phuly.example/">Cửa nhôm Phủ Lý - bền đẹp - Hotline 0989.336.778</a></div>',
    },
    FAILED,
  ),
  phone(
    'of those who help with the service portal of the nation',
    {
      foot: '<p>Sở Xây dựng tỉnh Hà Nam. Điện thoại: 0226.3852.631</p><p>Tổng đài hỗ trợ Cổng Dịch vụ công quốc gia: 18001096</p>',
    },
    FAILED,
  ),
  address(
    'the address is to come',
    {
      pages: {
        '/dn': {
          title: 'Đường dây nóng',
          main: '<p>Số điện thoại: 0226.3855.668</p><p>Địa chỉ: đang cập nhật</p>',
        },
      },
    },
    { ...HALF, details: { phones: ['+842263855668'], addresses: [] } },
  ),
  mail(
    'the mail of the one who made the site',
    {
      aside: box('Đường dây nóng', '<p>0226.3855.668</p>'),
      foot: '<p>Sở Xây dựng tỉnh Hà Nam</p><p>Thiết kế: Công ty Sao Khuê. Email: hotro@saokhue.vn</p>',
    },
    { ...HALF, details: { emails: [] } },
  ),
  mail(
    'granted: special phone and special mail box in one sentence',
    {
      home: '<p>Mọi phản ánh, kiến nghị của tổ chức, cá nhân xin gửi về số điện thoại chuyên dùng 0226 385 5668 hoặc hộp thư điện tử chuyên dùng pakn.sxd@hanam.gov.vn.</p>',
    },
    { ...PASSED, details: { phones: ['+842263855668'], emails: ['pakn.sxd@hanam.gov.vn'] } },
  ),
  phone(
    'granted: a line that runs, with a name between',
    {
      home: '<marquee>ĐƯỜNG DÂY NÓNG TIẾP NHẬN PHẢN ÁNH CỦA NGƯỜI DÂN: ÔNG TRẦN VĂN HÒA - PHÓ GIÁM ĐỐC SỞ - 0912 345 678</marquee>',
    },
    { ...PASSED, details: { phones: ['+84912345678'] } },
  ),
  address(
    'granted: a card of contacts',
    {
      pages: {
        '/dn': {
          title: 'Đường dây nóng',
          main: '<div class="card"><div><i class="fa fa-map-marker"></i> Phòng 102, số 14 đường Trần Phú, thành phố Phủ Lý</div><div><i class="fa fa-phone"></i> <a href="tel:02263855668">0226.385.5668</a></div></div>',
        },
      },
    },
    { ...PASSED, details: { phones: ['+842263855668'] } },
  ),
];
