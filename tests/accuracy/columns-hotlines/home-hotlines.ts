/** Hotlines, and what looks like one, on the home page. */

import { ADDRESS, EMAIL, LINES, NOTHING, PHONE, WHOLE, block, hotline } from './hotline-parts.ts';
import type { Hotline } from './site.ts';

export const AT_HOME: readonly Hotline[] = [
  hotline('side-block-whole', WHOLE, block(`<h3>Đường dây nóng CCHC</h3><p>Điện thoại: 0238.3844.500</p>${LINES}`)),
  hotline(
    'tel-icons',
    WHOLE,
    block(
      `<p><a href="tel:+842383844500"><img src="/i/dt.png" alt="Đường dây nóng"> (0238) 3844 500</a></p><p><img src="/i/thu.png" alt="Email"> ${EMAIL}</p><p><img src="/i/nha.png" alt="Địa chỉ"> ${ADDRESS}</p>`,
    ),
  ),
  hotline(
    'footer-hotline',
    { ...WHOLE, addresses: [] },
    {
      footer: `<p>Địa chỉ: số 12 đường Trường Thi, thành phố Vinh</p><p>Điện thoại: 0238.3844.777 - Fax: 0238.3844.888 - Thư điện tử: vanthu@sokhcn.gov.vn</p><div class="ddn"><b>Đường dây nóng tiếp nhận phản ánh:</b> 02383.844500 - Email: ${EMAIL}</div>`,
    },
  ),
  hotline(
    'entities',
    WHOLE,
    block(`<b>&#272;&#432;&#7901;ng d&#226;y n&#243;ng:</b> &#40;0238&#41; 3.844.500${LINES}`),
  ),
  hotline('country-code', WHOLE, block(`<h4>HOTLINE</h4><div>(84.238) 3.844.500</div>${LINES}`)),
  hotline(
    'special-number',
    WHOLE,
    block(`<p>Số điện thoại chuyên dùng tiếp nhận phản ánh, kiến nghị: 0238 3844 500</p>${LINES}`),
  ),
  hotline(
    'definition-list',
    WHOLE,
    block(
      `<dl><dt>Đường dây nóng</dt><dd>0238-3844500</dd><dt>Thư điện tử</dt><dd>${EMAIL}</dd><dt>Địa chỉ</dt><dd>${ADDRESS}</dd></dl>`,
    ),
  ),
  hotline(
    'two-numbers',
    { ...WHOLE, phones: [PHONE, '+842383844501'] },
    block(`<p>Đường dây nóng: 0238.3844500 - 0238.3844501</p>${LINES}`),
  ),
  hotline(
    'short-second-number',
    { ...WHOLE, phones: [PHONE, '+842383844501'] },
    block(`<p>Đường dây nóng: 0238.3844500 - 3844501</p>${LINES}`),
  ),
  hotline('extension', WHOLE, block(`<p>Đường dây nóng: 0238.3844.500 (máy lẻ 102)</p>${LINES}`)),
  hotline(
    'persons',
    { ...WHOLE, phones: ['+84912345670', '+84983345671'] },
    block(
      `<h3>ĐƯỜNG DÂY NÓNG</h3><ul><li>Ông Nguyễn Văn An, Phó Giám đốc: 0912.345.670</li><li>Bà Lê Thị Hoa, Chánh Văn phòng: 0983 345 671</li></ul>${LINES}`,
    ),
  ),
  hotline('short-1022', { ...WHOLE, phones: ['1022'] }, block(`<p>Đường dây nóng: <strong>1022</strong></p>${LINES}`)),
  hotline('paid-1900', { ...WHOLE, phones: ['1900545415'] }, block(`<p>Hotline: 1900 545 415</p>${LINES}`)),
  hotline(
    'free-1800',
    { ...WHOLE, phones: ['1800599920'] },
    block(`<p>Tổng đài đường dây nóng: 1800 599 920 (miễn phí)</p>${LINES}`),
  ),
  hotline(
    'with-office-line',
    WHOLE,
    block(`<p>Đường dây nóng: 0238.3844.500<br>Điện thoại văn phòng: 0238.3844.777<br>Fax: 0238.3844.888</p>${LINES}`),
  ),
  hotline(
    'icons-phone-and-fax',
    WHOLE,
    block(
      `<h3>Đường dây nóng</h3><p><img src="/i/p.gif" alt="Điện thoại"> 0238.3844.500 <img src="/i/f.gif" alt="Fax"> 0238.3844.999</p>${LINES}`,
    ),
  ),
  hotline(
    'email-outside',
    { ...WHOLE, emails: [], addresses: [] },
    block('<h3>Đường dây nóng</h3><p>0238.3844.500</p>'),
  ),
  hotline(
    'mail-link-only',
    WHOLE,
    block(
      `<h3>Đường dây nóng</h3><p>0238.3844.500</p><p><a href="mailto:${EMAIL}">Gửi thư</a></p><p>Địa chỉ: ${ADDRESS}</p>`,
    ),
  ),
  hotline(
    'gmail',
    { ...WHOLE, emails: ['cchcnghean@gmail.com'] },
    block(`<h3>Đường dây nóng</h3><p>0238.3844.500</p><p>Email: cchcnghean@gmail.com</p><p>Địa chỉ: ${ADDRESS}</p>`),
  ),
  hotline(
    'own-and-police',
    WHOLE,
    block(
      `<h3>Đường dây nóng của Sở</h3><p>0238.3844.500</p>${LINES}</div><div class="khoi"><h3>Đường dây nóng Công an tỉnh</h3><p>0238.3592.000</p>`,
    ),
  ),
  hotline('other-body-block', NOTHING, block('<h3>Đường dây nóng Công an tỉnh</h3><p>0238.3592.000</p>')),
  hotline(
    'number-as-image',
    { ...NOTHING, image: true },
    block('<h3>Đường dây nóng</h3><p><img src="/images/so-dien-thoai.png" alt=""></p>'),
  ),
  hotline('old-area-code', NOTHING, block(`<h3>Đường dây nóng</h3><p>(0241) 3.822.569</p>${LINES}`)),
  hotline('old-mobile', NOTHING, block(`<h3>Đường dây nóng</h3><p>01234 567 890</p>${LINES}`)),
  hotline('digit-lost', NOTHING, block(`<h3>Đường dây nóng</h3><p>0238.3844.50</p>${LINES}`)),
  hotline('fax-only', NOTHING, block('<h3>Đường dây nóng</h3><p>Fax: 0238.3844.999</p>')),
  hotline(
    'being-updated',
    NOTHING,
    block(
      '<h3>Đường dây nóng</h3><p>Đang cập nhật (12/2021), nhiệm kỳ 2020 - 2025</p><p>Lượt truy cập: 0238384450</p><select><option>1900</option><option>1901</option></select>',
    ),
  ),
  hotline('general-only', NOTHING, {}),
  hotline('health-ministry-article', NOTHING, {
    inArticle: 'Người dân gọi đường dây nóng của Bộ Y tế: 1900 9095 khi cần.',
  }),
  hotline('own-number-in-article', NOTHING, { inArticle: 'Đường dây nóng của Sở: 0238.3844.500.' }),
];
