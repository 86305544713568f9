/** Hotlines and ways of feedback: whose they are, what for, and where their parts stand. */

import { BACNINH, HUNGYEN, make, news, NGHEAN, posted, SONLA } from '../../unseen-20/ones/make.ts';

const hotline = (...needs: readonly string[]) => ({ kind: 'hotline', params: { needs } });
const channel = { kind: 'feedback-channel' };

export const DIALOGUE = [
  make({
    id: 'the police’s and the health ministry’s hotlines only',
    of: SONLA,
    asked: hotline('phone', 'address'),
    side: '<h3>Đường dây nóng</h3><ul><li>Công an tỉnh: 0212.3852.113</li><li>Bộ Y tế: 1900 9095</li><li>Điện lực: 1900 6769</li></ul>',
    outcome: 'failed',
  }),
  make({
    id: 'the department’s among others’',
    of: SONLA,
    asked: hotline('phone'),
    side: '<h3>Đường dây nóng</h3><ul><li>Công an tỉnh: 0212.3852.113</li><li>Sở Khoa học và Công nghệ: 0212.3750.666</li><li>Bộ Y tế: 1900 9095</li></ul>',
    outcome: 'passed',
    details: { phones: ['+842123750666'], conflicts: [] },
  }),
  make({
    id: 'a hotline whose label leads to the page with address and email',
    of: NGHEAN,
    asked: hotline('phone', 'email', 'address'),
    side: '<p><a href="/duong-day-nong">Đường dây nóng CCHC</a></p>',
    pages: {
      '/duong-day-nong': [
        'Đường dây nóng cải cách hành chính',
        '<p>Điện thoại: 0238 3833 159</p><p>Email: cchc@skhcn.nghean.gov.vn</p><p>Địa chỉ: phòng 12, số 75A Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</p>',
      ],
    },
    outcome: 'passed',
    details: { phones: ['+842383833159'], emails: ['cchc@skhcn.nghean.gov.vn'], conflicts: [] },
  }),
  make({
    id: 'an old number on the contact page, a new one on the home page',
    of: NGHEAN,
    asked: hotline('phone'),
    menu: [['/lien-he', 'Liên hệ']],
    side: '<p>Đường dây nóng: 0238 3833 159</p>',
    pages: { '/lien-he': ['Liên hệ', '<p>Đường dây nóng: 0238 3844 700</p><p>Văn thư: 0238 3844 500</p>'] },
    outcome: 'partial',
    details: { phones: ['+842383833159', '+842383844700'] },
  }),
  make({
    id: 'switchboard and fax without a word of hotline',
    of: NGHEAN,
    asked: hotline('phone'),
    menu: [['/lien-he', 'Liên hệ']],
    side: '<p>Điện thoại: 0238 3844 500 - Fax: 0238 3844 501</p>',
    pages: { '/lien-he': ['Liên hệ', '<p>Văn phòng Sở: 0238 3844 500</p><p>Thanh tra Sở: 0238 3844 502</p>'] },
    outcome: 'failed',
  }),
  make({
    id: 'a number that has too few digits',
    of: NGHEAN,
    asked: hotline('phone'),
    side: '<p>Đường dây nóng: 0238 3844</p>',
    outcome: 'failed',
  }),
  make({
    id: 'a mobile of the director in a news article',
    of: NGHEAN,
    asked: hotline('phone'),
    pages: {
      '/tin-tuc': ['Tin tức', news([['/tin-tuc/1', 'Giám đốc Sở công khai số điện thoại', '02/03/2022']])],
      '/tin-tuc/1': [
        'Giám đốc Sở công khai số điện thoại',
        posted('02/03/2022', 'Đường dây nóng của Giám đốc Sở: 0912 345 678, trực 24/24 giờ.'),
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'steps in a numbered list, the way in a table',
    of: BACNINH,
    asked: channel,
    menu: [['/pakn', 'Phản ánh kiến nghị']],
    pages: {
      '/pakn': [
        'Tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính',
        '<table><tr><td>Điện thoại</td><td>0222 3822 569</td></tr><tr><td>Thư điện tử</td><td>pakn.skhdt@bacninh.gov.vn</td></tr></table><ol><li>Văn phòng Sở tiếp nhận, phân loại trong 02 ngày làm việc.</li><li>Phòng chuyên môn nghiên cứu, đề xuất trả lời.</li><li>Lãnh đạo Sở ký văn bản trả lời trong 10 ngày làm việc.</li></ol>',
      ],
    },
    outcome: 'passed',
    details: { url: '/pakn', ways: ['phone', 'email'], process: true },
  }),
  make({
    id: 'a questions-and-answers form is no way of petition',
    of: HUNGYEN,
    asked: channel,
    menu: [['/hoi-dap', 'Hỏi đáp']],
    pages: {
      '/hoi-dap': [
        'Hỏi đáp',
        '<form method="post" action="/hoi-dap"><input type="text" name="ten" placeholder="Họ tên"><input type="email" name="mail"><textarea name="hoi" placeholder="Câu hỏi"></textarea><button type="submit">Gửi câu hỏi</button></form>',
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'comments asked for on a draft',
    of: HUNGYEN,
    asked: channel,
    menu: [['/gop-y', 'Góp ý dự thảo văn bản']],
    pages: {
      '/gop-y': [
        'Góp ý dự thảo văn bản',
        '<p>Dự thảo Quyết định về quản lý đề tài. Ý kiến góp ý gửi về Phòng Quản lý khoa học, thư điện tử qlkh@hungyen.gov.vn trước ngày 30/5. Ý kiến được tổng hợp, tiếp thu, giải trình trong 10 ngày làm việc.</p>',
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'a sentence in the footer names the way, a menu page the steps',
    of: BACNINH,
    asked: channel,
    menu: [['/quy-trinh', 'Quy trình xử lý phản ánh, kiến nghị']],
    side: '<p>Phản ánh, kiến nghị về quy định hành chính xin gửi về hộp thư pakn.skhdt@bacninh.gov.vn.</p>',
    pages: {
      '/quy-trinh': [
        'Quy trình xử lý phản ánh, kiến nghị',
        '<p>Bước 1. Văn phòng Sở tiếp nhận phản ánh, kiến nghị. Bước 2. Chuyển phòng chuyên môn xử lý trong 05 ngày làm việc. Bước 3. Trả lời người gửi trong 15 ngày làm việc.</p>',
      ],
    },
    outcome: 'passed',
    details: { ways: ['email'], process: true },
  }),
];
