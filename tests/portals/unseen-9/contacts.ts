/** Truths about hotlines, ways of feedback, opinions with replies, social networks and online services. */

import { list, portal, post, type Content, type MenuEntry, type Skin } from './skins.ts';
import type { Trap } from './trap.ts';

const VN = (digits: string) => `+84${digits}`;
const LINE: MenuEntry = ['Đường dây nóng', '/duong-day-nong'];
const HOT = { kind: 'hotline', params: { needs: ['phone'] } } as const;
const ALL = { kind: 'hotline', params: { needs: ['phone', 'email', 'address'] } } as const;
const line = (skin: Skin, main: string, home = '') =>
  portal({
    skin,
    menu: [LINE],
    home,
    pages: { '/duong-day-nong': ['Đường dây nóng', `<h1>Đường dây nóng</h1>${main}`] },
  });
const atHome = (skin: Skin, aside: string, footer?: string) =>
  portal({ skin, aside, ...(footer === undefined ? {} : { footer }) });

export const HOTLINES: readonly Trap[] = [
  {
    ...HOT,
    id: 'hotline: in a box of the home page',
    portal: atHome(
      'nuke',
      '<div class="box"><div class="title">ĐƯỜNG DÂY NÓNG CCHC</div><div class="so">(0238) 3.598.478</div></div>',
    ),
    outcome: 'passed',
    details: { url: '/', phones: [VN('2383598478')], conflicts: [] },
  },
  {
    ...HOT,
    id: 'hotline: an area code of before 2017',
    portal: atHome(
      'nuke',
      '<div class="box"><div class="title">ĐƯỜNG DÂY NÓNG CCHC</div><div class="so">(038) 3.598.478</div></div>',
    ),
    outcome: 'failed',
  },
  {
    ...HOT,
    id: 'hotline: a mobile of eleven digits',
    portal: line('liferay', '<p>Số máy tiếp nhận: 0168 859 8478</p>'),
    outcome: 'failed',
  },
  {
    ...HOT,
    id: 'hotline: the same mobile as it is today',
    portal: line('liferay', '<p>Số máy tiếp nhận: 038 859 8478</p>'),
    outcome: 'passed',
    details: { url: '/duong-day-nong', phones: [VN('388598478')] },
  },
  {
    ...HOT,
    id: 'hotline: two links from the home page',
    portal: portal({
      skin: 'bare',
      pages: {
        '/gioi-thieu': ['Giới thiệu', '<p>Xem <a href="/duong-day-nong">đường dây nóng</a>.</p>'],
        '/duong-day-nong': ['Đường dây nóng', '<p>Đường dây nóng của Sở: 0238.3598.478</p>'],
      },
    }),
    outcome: 'failed',
  },
  {
    ...HOT,
    id: 'hotline: one link from the home page',
    portal: line('bare', '<p>Đường dây nóng của Sở: 0238.3598.478</p>'),
    outcome: 'passed',
    details: { phones: [VN('2383598478')] },
  },
  {
    ...HOT,
    id: 'hotline: of another body, in a news article',
    portal: portal({
      skin: 'wordpress',
      pages: {
        '/tin/giong-lua-chiu-man': [
          'Phòng chống dịch',
          post('wordpress', {
            title: 'Sở Y tế công bố đường dây nóng phòng chống dịch',
            date: '2022-11-14',
            body: '<p>Đường dây nóng của Sở Y tế: 0238 3598 478, trực 24/24 giờ.</p>',
          }),
        ],
      },
    }),
    outcome: 'failed',
  },
  {
    ...HOT,
    id: 'hotline: as a link to call',
    portal: atHome('wordpress', '<a class="goi" href="tel:02383598478"><i class="fa fa-phone"></i> Đường dây nóng</a>'),
    outcome: 'passed',
    details: { phones: [VN('2383598478')] },
  },
  {
    ...ALL,
    id: 'hotline: mail and address in the footer alone',
    portal: line('sharepoint', '<p>Điện thoại đường dây nóng: 02383.598.478</p>'),
    outcome: 'partial',
    details: { phones: [VN('2383598478')], emails: [], addresses: [] },
  },
  {
    ...ALL,
    id: 'hotline: mail and address on the page that the label leads to',
    portal: line(
      'sharepoint',
      '<p>Điện thoại đường dây nóng: 02383.598.478</p><p>Thư điện tử: cchc@skhcn.nghean.gov.vn</p><p>Địa chỉ: số 75A, đường Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</p>',
    ),
    outcome: 'passed',
    details: { phones: [VN('2383598478')], emails: ['cchc@skhcn.nghean.gov.vn'] },
  },
  {
    ...HOT,
    id: 'hotline: the label stands beside a picture',
    portal: line('webforms', '<p>Đường dây nóng của Sở:</p><p><img src="/upload/dtnong.jpg" alt=""></p>'),
    outcome: 'cantTell',
  },
  { ...HOT, id: 'hotline: the page is empty', portal: line('webforms', ''), outcome: 'failed' },
  {
    ...HOT,
    id: 'hotline: another number on another page',
    portal: line(
      'nuke',
      '<p>Điện thoại: 0238 3598 478</p>',
      '<div class="hotline"><b>Đường dây nóng:</b> 0238 3598 487</div>',
    ),
    outcome: 'partial',
    details: { phones: [VN('2383598478'), VN('2383598487')] },
  },
  {
    ...HOT,
    id: 'hotline: the same number written another way',
    portal: line(
      'nuke',
      '<p>Điện thoại: +84 238 3598478</p>',
      '<div class="hotline"><b>Đường dây nóng:</b> (0238)3.598.478</div>',
    ),
    outcome: 'passed',
    details: { phones: [VN('2383598478')], conflicts: [] },
  },
  {
    ...HOT,
    id: "hotline: the province's short number",
    portal: atHome('liferay', '<p class="hl">Hotline: <strong>1022</strong></p>'),
    outcome: 'passed',
  },
  {
    ...HOT,
    id: 'hotline: years beside the label',
    portal: atHome(
      'liferay',
      '<p class="hl">Hotline</p><select><option>1900</option><option>1901</option><option>1902</option></select><p>Nhiệm kỳ 2020 - 2025</p>',
    ),
    outcome: 'failed',
  },
  {
    ...HOT,
    id: 'hotline: a fax under the label',
    portal: line('bare', '<p>Fax: 0238 3598 478</p>'),
    outcome: 'failed',
  },
  {
    ...HOT,
    id: 'hotline: a line for feedback',
    portal: atHome('bare', '<p><b>Số điện thoại tiếp nhận phản ánh, kiến nghị:</b><br>0238&#46;3598&#46;478</p>'),
    outcome: 'passed',
    details: { phones: [VN('2383598478')] },
  },
  {
    ...HOT,
    id: "hotline: the clerk's number",
    portal: atHome('bare', '<p><b>Văn thư Sở:</b><br>0238&#46;3598&#46;478</p>'),
    outcome: 'failed',
  },
  {
    ...HOT,
    id: 'hotline: full-width digits',
    portal: line('sharepoint', '<p>Đường dây nóng：０２３８．３５９８．４７８</p>'),
    outcome: 'passed',
    details: { phones: [VN('2383598478')] },
  },
  {
    ...ALL,
    id: 'hotline: mail and address of a directory below it',
    portal: line(
      'nuke',
      '<p>Đường dây nóng: 0238.3598.478</p><h2>Danh bạ cán bộ</h2><table><tr><th>Họ tên</th><th>Chức vụ</th><th>Điện thoại</th><th>Email</th></tr><tr><td>Trần Thị Lan</td><td>Chánh Văn phòng</td><td>0238.3844.501</td><td>lantt@skhcn.nghean.gov.vn</td></tr><tr><td>Lê Văn Bình</td><td>Trưởng phòng</td><td>0238.3844.502</td><td>binhlv@skhcn.nghean.gov.vn</td></tr></table>',
    ),
    outcome: 'partial',
    details: { phones: [VN('2383598478')], emails: [], addresses: [] },
  },
  {
    ...HOT,
    id: 'hotline: a number with a digit too few',
    portal: line('nuke', '<p>Đường dây nóng: 0238.3598.47</p>'),
    outcome: 'failed',
  },
];

const PAKN: MenuEntry = ['Phản ánh, kiến nghị', '/phan-anh-kien-nghi'];
const FEEDBACK = { kind: 'feedback-channel' } as const;
const pakn = (skin: Skin, main: string) =>
  portal({
    skin,
    menu: [PAKN],
    pages: {
      '/phan-anh-kien-nghi': [
        'Phản ánh, kiến nghị',
        `<h1>Tiếp nhận phản ánh, kiến nghị về quy định hành chính</h1>${main}`,
      ],
    },
  });
const ways =
  '<p>Tổ chức, cá nhân gửi phản ánh, kiến nghị về quy định hành chính đến Văn phòng Sở theo địa chỉ: số 75A Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An; điện thoại: 0238 3598 478; thư điện tử: pakn@skhcn.nghean.gov.vn.</p>';
const process =
  '<p>Văn phòng Sở tiếp nhận, phân loại trong 02 ngày làm việc, chuyển phòng chuyên môn xử lý; kết quả được trả lời bằng văn bản trong 15 ngày làm việc.</p>';

export const FEEDBACK_CHANNELS: readonly Trap[] = [
  {
    ...FEEDBACK,
    id: 'feedback: the ways and how it is handled',
    portal: pakn('nuke', ways + process),
    outcome: 'passed',
    details: { url: '/phan-anh-kien-nghi', ways: ['address', 'email', 'phone'], process: true },
  },
  {
    ...FEEDBACK,
    id: 'feedback: the ways alone',
    portal: pakn('nuke', ways),
    outcome: 'partial',
    credit: 0.5,
    details: { process: false },
  },
  {
    ...FEEDBACK,
    id: 'feedback: how it is handled, but no way',
    portal: pakn('liferay', process),
    outcome: 'partial',
    details: { ways: [], process: true },
  },
  {
    ...FEEDBACK,
    id: 'feedback: a link to the national system and how it is handled',
    portal: pakn(
      'liferay',
      `<p>Gửi phản ánh, kiến nghị tại <a href="https://pakn.dichvucong.gov.vn/">Hệ thống tiếp nhận, trả lời phản ánh kiến nghị</a>.</p>${process}`,
    ),
    outcome: 'passed',
    details: { ways: ['pakn'], process: true },
  },
  {
    ...FEEDBACK,
    id: 'feedback: a general contact page is none',
    portal: portal({
      skin: 'webforms',
      menu: [['Liên hệ', '/lien-he']],
      pages: {
        '/lien-he': [
          'Liên hệ',
          '<h1>Liên hệ</h1><p>Địa chỉ: số 75A Nguyễn Thị Minh Khai, Vinh. Điện thoại: 0238 3844 500.</p><form action="/gui" method="post"><input name="hoten"><textarea name="noidung"></textarea><input type="submit" value="Gửi"></form>',
        ],
      },
    }),
    outcome: 'failed',
  },
  {
    ...FEEDBACK,
    id: 'feedback: a form made for it',
    portal: pakn(
      'webforms',
      `<form action="/gui-pakn" method="post"><p>Họ tên <input name="hoten"></p><p>Nội dung phản ánh, kiến nghị <textarea name="noidung"></textarea></p><input type="submit" value="Gửi phản ánh"></form>${process}`,
    ),
    outcome: 'passed',
    details: { ways: ['form'], process: true },
  },
  {
    ...FEEDBACK,
    id: 'feedback: a search box is no form to send with',
    portal: pakn(
      'sharepoint',
      `<form action="/tim" method="get"><input name="q" placeholder="Từ khóa"><input type="submit" value="Tìm kiếm"></form>${process}`,
    ),
    outcome: 'partial',
    details: { ways: [], process: true },
  },
  {
    ...FEEDBACK,
    id: 'feedback: news of a province that handles feedback',
    portal: portal({
      skin: 'wordpress',
      pages: {
        '/tin/giong-lua-chiu-man': [
          'Tin',
          post('wordpress', {
            title: 'Thủ tướng yêu cầu xử lý phản ánh, kiến nghị về quy định hành chính',
            date: '2022-11-14',
            body: ways + process,
          }),
        ],
      },
    }),
    outcome: 'failed',
  },
];

const OPINIONS = { kind: 'published-feedback', params: { min: 1 } } as const;
const OPINION_MENU: MenuEntry = ['Hỏi đáp, góp ý', '/gop-y'];
interface Opinion {
  readonly asked?: string;
  readonly replied?: string;
  readonly reply?: boolean;
}
const opinions = (skin: Skin, given: readonly Opinion[]) =>
  portal({
    skin,
    menu: [OPINION_MENU],
    pages: {
      '/gop-y': [
        'Ý kiến phản ánh, kiến nghị',
        `<h1>Ý kiến phản ánh, kiến nghị của tổ chức, cá nhân về thủ tục hành chính</h1>${given.map((_, at) => `<div class="cau-hoi"><a href="/gop-y/${at + 1}">Kiến nghị về thủ tục khai báo thiết bị X-quang, ý kiến số ${at + 1}</a></div>`).join('')}`,
      ],
      ...Object.fromEntries(
        given.map(({ asked, replied, reply = true }, at): [string, Content] => [
          `/gop-y/${at + 1}`,
          [
            `Kiến nghị ${at + 1}`,
            `<h1>Kiến nghị về thủ tục khai báo thiết bị X-quang, ý kiến số ${at + 1}</h1><div class="hoi"><p><b>Người gửi:</b> Nguyễn Văn Hòa${asked === undefined ? '' : ` - <b>Ngày gửi:</b> ${asked}`}</p><p><b>Nội dung:</b> Phòng khám của tôi đã nộp hồ sơ khai báo thiết bị X-quang, đề nghị Sở cho biết có phải nộp lại bản vẽ phòng đặt máy không?</p></div>${reply ? `<div class="tra-loi"><p><b>Trả lời:</b> ${replied === undefined ? '' : `(${replied}) `}Phòng khám không phải nộp lại bản vẽ nếu phòng đặt máy không thay đổi so với hồ sơ đã cấp phép.</p></div>` : ''}`,
          ],
        ]),
      ),
    },
  });

export const OPINION_TRAPS: readonly Trap[] = [
  {
    ...OPINIONS,
    id: 'opinions: one of the period with a reply',
    portal: opinions('nuke', [{ asked: '12/05/2022', replied: '20/05/2022' }]),
    outcome: 'passed',
    details: { replied: 1, unreplied: 0 },
  },
  {
    ...OPINIONS,
    id: 'opinions: one without a reply',
    portal: opinions('nuke', [{ asked: '12/05/2022', reply: false }]),
    outcome: 'partial',
    details: { replied: 0, unreplied: 1 },
  },
  {
    ...OPINIONS,
    id: 'opinions: asked in December, answered in January',
    portal: opinions('webforms', [{ asked: '28/12/2021', replied: '05/01/2022' }]),
    outcome: 'partial',
  },
  {
    ...OPINIONS,
    id: 'opinions: asked in January',
    portal: opinions('webforms', [{ asked: '02/01/2022', replied: '05/01/2022' }]),
    outcome: 'passed',
    details: { replied: 1 },
  },
  { ...OPINIONS, id: 'opinions: all undated', portal: opinions('liferay', [{}, {}]), outcome: 'cantTell' },
  { ...OPINIONS, id: 'opinions: a page without any', portal: opinions('liferay', []), outcome: 'failed' },
  {
    ...OPINIONS,
    params: { min: 3 },
    id: 'opinions: two where three are asked',
    portal: opinions('bare', [{ asked: '12/05/2022' }, { asked: '15/08/2022' }]),
    outcome: 'partial',
    details: { replied: 2 },
  },
  {
    ...OPINIONS,
    params: { min: 2 },
    id: 'opinions: two where two are asked',
    portal: opinions('bare', [{ asked: '12/05/2022' }, { asked: '15/08/2022' }]),
    outcome: 'passed',
    details: { replied: 2 },
  },
];

const SOCIAL = { kind: 'social', params: { networks: ['facebook', 'zalo'] } } as const;

export const SOCIAL_TRAPS: readonly Trap[] = [
  {
    ...SOCIAL,
    id: 'social: both pages',
    portal: portal({
      skin: 'nuke',
      footer:
        '<a href="https://www.facebook.com/sokhcnnghean"><i class="fa fa-facebook"></i></a> <a href="https://zalo.me/1234567890123456789"><img src="/images/zalo.png" alt="Zalo"></a>',
    }),
    outcome: 'passed',
    details: { facebook: 'https://www.facebook.com/sokhcnnghean', zalo: 'https://zalo.me/1234567890123456789' },
  },
  {
    ...SOCIAL,
    id: 'social: buttons to share',
    portal: portal({
      skin: 'nuke',
      footer:
        '<a href="https://www.facebook.com/sharer/sharer.php?u=https://ngheandost.gov.vn"><i class="fa fa-facebook"></i></a> <a href="https://sp.zalo.me/share?d=abc">Zalo</a>',
    }),
    outcome: 'failed',
  },
  {
    ...SOCIAL,
    id: 'social: one of both',
    portal: portal({
      skin: 'liferay',
      aside: '<h3>Kết nối</h3><a href="https://facebook.com/profile.php?id=100064512345678">Facebook Sở KH&amp;CN</a>',
    }),
    outcome: 'partial',
    credit: 0.5,
    details: { zalo: null, facebook: 'https://facebook.com/profile.php?id=100064512345678' },
  },
  {
    ...SOCIAL,
    id: 'social: on an inner page alone',
    portal: portal({
      skin: 'bare',
      pages: {
        '/gioi-thieu': [
          'Giới thiệu',
          '<p>Trang <a href="https://www.facebook.com/sokhcnnghean">Facebook</a> và <a href="https://zalo.me/1234567890123456789">Zalo</a> của Sở.</p>',
        ],
      },
    }),
    outcome: 'failed',
  },
];

const ONLINE = { kind: 'online-service' } as const;
const DVC = '<a href="https://dichvucong.nghean.gov.vn/"><img src="/images/dvc.png" alt="Dịch vụ công trực tuyến"></a>';
const GUIDE: MenuEntry = ['Hướng dẫn dịch vụ công trực tuyến', '/huong-dan-dvc'];
const guide = (text: string): Record<string, Content> => ({
  '/huong-dan-dvc': ['Hướng dẫn', `<h1>Hướng dẫn sử dụng dịch vụ công trực tuyến</h1>${text}`],
});
const LEVELS =
  '<p>Dịch vụ công trực tuyến mức độ 3 cho phép điền và gửi biểu mẫu qua mạng; lệ phí và kết quả nhận tại nơi giải quyết. Mức độ 4 thêm việc thanh toán trực tuyến và trả kết quả qua bưu chính. Bước 1: đăng ký tài khoản. Bước 2: chọn thủ tục. Bước 3: điền đơn, đính kèm giấy tờ. Bước 4: theo dõi hồ sơ bằng mã được cấp.</p>';

export const ONLINE_TRAPS: readonly Trap[] = [
  {
    ...ONLINE,
    id: 'online: link and guidance',
    portal: portal({ skin: 'nuke', aside: DVC, menu: [GUIDE], pages: guide(LEVELS) }),
    outcome: 'passed',
    details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: '/huong-dan-dvc' },
  },
  {
    ...ONLINE,
    id: 'online: link and a guide being written',
    portal: portal({ skin: 'nuke', aside: DVC, menu: [GUIDE], pages: guide('<p>Đang cập nhật</p>') }),
    outcome: 'partial',
    details: { guidance: null },
  },
  {
    ...ONLINE,
    id: 'online: guidance alone',
    portal: portal({ skin: 'webforms', menu: [GUIDE], pages: guide(LEVELS) }),
    outcome: 'partial',
    details: { links: [], guidance: '/huong-dan-dvc' },
  },
  {
    ...ONLINE,
    id: 'online: neither',
    portal: portal({ skin: 'webforms', menu: [['Dịch vụ công trực tuyến', '#']] }),
    outcome: 'failed',
  },
  {
    ...ONLINE,
    id: 'online: the link on an inner page',
    portal: portal({
      skin: 'bare',
      menu: [GUIDE],
      pages: { ...guide(LEVELS), '/gioi-thieu': ['Giới thiệu', `<p>Xem ${DVC}</p>`] },
    }),
    outcome: 'partial',
    details: { links: [] },
  },
  {
    ...ONLINE,
    id: 'online: guidance in the words of 2022',
    portal: portal({
      skin: 'liferay',
      menu: [['Dịch vụ công', 'https://dichvucong.gov.vn'], GUIDE],
      pages: guide(
        LEVELS.replace('mức độ 3 cho', 'một phần cho').replace(
          'Mức độ 4 thêm',
          'Dịch vụ công trực tuyến toàn trình thêm',
        ),
      ),
    }),
    outcome: 'passed',
    details: { guidance: '/huong-dan-dvc' },
  },
  {
    ...ONLINE,
    id: 'online: a piece of news names the levels',
    portal: portal({
      skin: 'sharepoint',
      aside: DVC,
      pages: {
        '/tin-tuc': [
          'Tin tức',
          list('sharepoint', [
            { title: 'Tỷ lệ hồ sơ nộp mức độ 3, 4 của tỉnh tăng', href: '/tin/ty-le', date: '2022-06-07' },
          ]),
        ],
        '/tin/ty-le': [
          'Tỷ lệ',
          post('sharepoint', {
            title: 'Tỷ lệ hồ sơ nộp mức độ 3, 4 của tỉnh tăng',
            date: '2022-06-07',
            body: '<p>Trong tháng 5, tỷ lệ hồ sơ mức độ 3, 4 đạt 41%.</p>',
          }),
        ],
      },
    }),
    outcome: 'partial',
    details: { guidance: null },
  },
];

export const CONTACTS: readonly Trap[] = [
  ...HOTLINES,
  ...FEEDBACK_CHANNELS,
  ...OPINION_TRAPS,
  ...SOCIAL_TRAPS,
  ...ONLINE_TRAPS,
];
