/** Hotlines in markup that the sittings before left out. */

import { BACNINH, BINHDINH, type Department, HUNGYEN, NEWS, NGHEAN, type One, SONLA } from '../unseen-17/one.ts';

type Parts = Parameters<Department['frame']>[2];
const asks = (
  of: Department,
  needs: readonly string[],
  main: string,
  rest: Partial<One> & Pick<One, 'id' | 'outcome'>,
  parts: Parts = {},
  pages: One['pages'] = {},
): One => ({
  of,
  asked: { kind: 'hotline', params: { needs } },
  pages: { '/': of.frame('Trang chủ', main + NEWS, parts), ...pages },
  ...rest,
});
const linked = (path: string, words: string): Parts => ({ menu: [[words, path]] });

export const HOTLINES: readonly One[] = [
  asks(
    NGHEAN,
    ['phone'],
    '<table><tr><td rowspan="3"><b>Đường dây nóng</b></td><td>Văn phòng</td><td>0238.3844.611</td></tr><tr><td>Thanh tra</td><td>0238.3844.612</td></tr><tr><td>Một cửa</td><td>0238.3844.613</td></tr></table>',
    {
      id: 'one label over three units',
      outcome: 'passed',
      details: { phones: ['+842383844611', '+842383844612', '+842383844613'], conflicts: [] },
    },
  ),
  asks(
    BINHDINH,
    ['phone'],
    '<dl><dt>Đường dây nóng</dt><dd>0256.3822.614</dd><dt>Fax</dt><dd>0256.3822.615</dd></dl>',
    { id: 'definition list beside a fax', outcome: 'passed', details: { phones: ['+842563822614'] } },
  ),
  asks(HUNGYEN, ['phone'], '<a href="tel:+842213863616" aria-label="Đường dây nóng"><svg></svg> 0221 3863 616</a>', {
    // nothing that is shown labels it
    id: 'label for screen readers only',
    outcome: 'failed',
    nasty: true,
  }),
  asks(
    BACNINH,
    ['phone'],
    '<a href="/lien-he">Đường dây nóng: 0222.3822.617</a>',
    { id: 'label and number are a link', outcome: 'passed', details: { phones: ['+842223822617'] } },
    {},
    { '/lien-he': BACNINH.frame('Liên hệ', '<p>Mời liên hệ Văn phòng Sở.</p>') },
  ),
  asks(SONLA, ['phone'], '<p>Hotline: (0212) 3.852.618 - máy lẻ 105</p>', {
    id: 'an extension',
    outcome: 'passed',
    details: { phones: ['+842123852618'] },
  }),
  asks(
    NGHEAN,
    ['phone', 'email'],
    '<div><p>Đường dây nóng tiếp nhận phản ánh:</p><p>Thư điện tử: nong@nghean.gov.vn</p></div>',
    { id: 'a label with mail alone', outcome: 'failed', nasty: true },
  ),
  asks(SONLA, ['phone'], '<p>Đường dây nóng: 113</p>', {
    id: 'the police’s short number',
    outcome: 'failed',
    nasty: true,
  }),
  asks(
    HUNGYEN,
    ['phone'],
    '<p>Đường dây nóng: 0221.3863.619</p>',
    {
      id: 'the same number elsewhere under another label',
      outcome: 'passed',
      details: { phones: ['+842213863619'], conflicts: [] },
    },
    linked('/lien-he', 'Liên hệ'),
    { '/lien-he': HUNGYEN.frame('Liên hệ', '<p>Điện thoại: 0221 3863 619</p>') },
  ),
  asks(BACNINH, ['phone'], '<p>Đường dây nóng:&nbsp;0222&nbsp;3822&nbsp;620</p>', {
    id: 'hard spaces',
    outcome: 'passed',
    details: { phones: ['+842223822620'] },
  }),
  asks(
    BINHDINH,
    ['phone', 'address'],
    '<a href="/duong-day-nong.html"><img src="/i/b7.png" alt=""></a>',
    {
      id: 'a banner whose address alone names it',
      outcome: 'passed',
      nasty: true,
      details: { phones: ['+842563822621'] },
    },
    {},
    {
      '/duong-day-nong.html': BINHDINH.frame(
        'Thông tin đường dây nóng',
        '<p>Điện thoại: 0256.3822.621</p><p>Địa chỉ: Phòng 105, 32 Lý Thường Kiệt, thành phố Quy Nhơn</p>',
      ),
    },
  ),
  asks(
    SONLA,
    ['phone', 'email'],
    '',
    {
      id: 'a page of the menu with several lines and one mail',
      outcome: 'passed',
      details: { phones: ['+842123852622', '+84912852622'], emails: ['duongdaynong@sonla.gov.vn'] },
    },
    linked('/nong', 'Đường dây nóng'),
    {
      '/nong': SONLA.frame(
        'Đường dây nóng',
        '<p>Cố định: 0212.3852.622</p><p>Di động: 0912.852.622</p><p>Hộp thư điện tử: duongdaynong@sonla.gov.vn</p>',
      ),
    },
  ),
  asks(
    NGHEAN,
    ['phone'],
    '',
    { id: 'a hotline named in a question of the Q and A', outcome: 'failed', nasty: true },
    linked('/hoi-dap', 'Hỏi đáp'),
    {
      '/hoi-dap': NGHEAN.frame(
        'Hỏi đáp',
        '<p><b>Hỏi:</b> Đường dây nóng của Bộ Khoa học và Công nghệ là số nào?</p><p><b>Trả lời:</b> Đường dây nóng của Bộ: 024.3943.9731.</p>',
      ),
    },
  ),
];
