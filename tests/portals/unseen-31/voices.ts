/** Ways of feedback, opinions and social pages. */

import { pdf } from '../../support/attachments.ts';
import { box, FAILED, file, HALF, make, page, PASSED, type Draft, type One } from './kit.ts';

const feedback = make('feedback-channel', {}, 'feedback');
const FORM =
  '<form method="post" action="/gui-pakn"><label>Họ tên <input name="ten"></label><label>Nội dung <textarea name="nd"></textarea></label><button>Gửi</button></form>';
const PAKN = 'Phản ánh, kiến nghị về quy định hành chính';

const FEEDBACK: readonly One[] = [
  feedback(
    'a letter of news to order, on a page to come',
    page(
      PAKN,
      '<p>Chuyên mục đang xây dựng.</p><div class="nhan-tin"><h3>Đăng ký nhận bản tin</h3><form method="post" action="/ban-tin"><input type="email" name="email"><button>Đăng ký</button></form></div>',
    ),
    FAILED,
  ),
  feedback(
    'steps of sending are no steps of handling',
    page(
      PAKN,
      '<p>Cách gửi phản ánh, kiến nghị:</p><p>Bước 1: Mở trang <a href="https://pakn.dichvucong.gov.vn/">pakn.dichvucong.gov.vn</a>.</p><p>Bước 2: Bấm nút Gửi phản ánh, kiến nghị ở góc phải.</p><p>Bước 3: Điền họ tên, số điện thoại và nội dung.</p><p>Bước 4: Nhập mã bảo vệ rồi bấm Gửi.</p>',
    ),
    { ...HALF, details: { process: false } },
  ),
  feedback(
    'contacts, answered within a day',
    {
      pages: {
        '/lien-he': {
          title: 'Liên hệ',
          main: `<p>Quý khách để lại lời nhắn, chúng tôi sẽ trả lời trong vòng 24 giờ.</p>${FORM}`,
          off: true,
        },
      },
    },
    FAILED,
  ),
  feedback(
    'a word on privacy is no word on handling',
    page(
      PAKN,
      `${FORM}<p class="ghi-chu">Thông tin cá nhân của người gửi được lưu giữ và xử lý theo chính sách bảo mật của trang trong thời gian 12 tháng.</p>`,
    ),
    { ...HALF, details: { ways: ['form'], process: false } },
  ),
  feedback(
    'lamps and potholes',
    page(
      'Phản ánh hiện trường đô thị',
      '<p>Người dân thấy đèn đường hỏng, ổ gà, cây đổ, rác thải thì chụp ảnh gửi qua ứng dụng Phủ Lý thông minh hoặc gọi 0226.3851.116. Đội quản lý đô thị nhận và xử lý trong 24 giờ.</p>',
    ),
    FAILED,
  ),
  feedback(
    'a box to search in',
    page(
      PAKN,
      '<form action="/tim-kiem" method="get"><input name="q" placeholder="Nhập nội dung cần tìm"><button>Tìm kiếm</button></form><p>Không có dữ liệu.</p>',
    ),
    FAILED,
  ),
  feedback(
    'granted: under two headings of one page',
    page(
      PAKN,
      '<h2>Gửi về đâu</h2><p>Thư: Văn phòng Sở, số 14 đường Trần Phú, thành phố Phủ Lý. Điện thoại: 0226.3855.668.</p><h2>Bao lâu được trả lời</h2><p>Văn phòng Sở vào sổ trong ngày, chuyển phòng chuyên môn xem xét và có văn bản trả lời người gửi trong 15 ngày.</p>',
    ),
    { ...PASSED, details: { process: true } },
  ),
  feedback(
    'granted: a numbered list that opens',
    page(
      'Tiếp nhận PAKN',
      `<details open><summary>Nơi gửi phản ánh, kiến nghị</summary>${FORM}</details><details><summary>Sở làm gì khi nhận được</summary><ol><li>Văn phòng Sở tiếp nhận, kiểm tra nội dung.</li><li>Phòng chuyên môn nghiên cứu, xử lý phản ánh, kiến nghị trong 10 ngày làm việc.</li><li>Kết quả xử lý được gửi lại cho người phản ánh.</li></ol></details>`,
    ),
    { ...PASSED, details: { ways: ['form'], process: true } },
  ),
];

const opinions = make('published-feedback', { min: 1 }, 'opinions');
const three = make('published-feedback', { min: 3 }, 'opinions');
const rows = (heads: string, ...of: readonly string[]): Draft =>
  page(
    'Hỏi đáp thủ tục hành chính',
    `<table class="table"><tr>${heads
      .split('|')
      .map((cell) => `<th>${cell}</th>`)
      .join('')}</tr>${of
      .map(
        (row) =>
          `<tr>${row
            .split('|')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>`,
  );
const ASKED = 'Thủ tục cấp chứng chỉ hành nghề hạng III cần những giấy tờ gì?';

const OPINIONS: readonly One[] = [
  opinions(
    'said to be answered, the answer not posted',
    rows('Người hỏi|Ngày gửi|Nội dung|Trạng thái', `Lê Thị Hạnh|11/05/2023|${ASKED}|Đã trả lời qua email`),
    { ...HALF, details: { replied: 0, unreplied: 1 } },
  ),
  opinions(
    'in hand',
    rows('Người gửi|Ngày gửi|Nội dung phản ánh|Kết quả', `Lê Thị Hạnh|11/05/2023|${ASKED}|Đang xử lý`),
    { ...HALF, details: { replied: 0, unreplied: 1 } },
  ),
  opinions(
    'answered this year, asked the last',
    rows(
      'Ngày trả lời|Ngày hỏi|Câu hỏi|Trả lời',
      `04/01/2023|20/12/2022|${ASKED}|Bà cần đơn theo mẫu, bản sao văn bằng và bản khai kinh nghiệm.`,
    ),
    { ...HALF, details: { replied: 0 } },
  ),
  opinions(
    'asked after the day of the audit',
    rows(
      'Ngày hỏi|Câu hỏi|Trả lời',
      `24/11/2023|${ASKED}|Bà cần đơn theo mẫu, bản sao văn bằng và bản khai kinh nghiệm.`,
    ),
    { ...HALF, details: { replied: 0 } },
  ),
  opinions(
    'the answer is a file that is not there',
    rows('Ngày hỏi|Câu hỏi|Trả lời', `11/05/2023|${ASKED}|Xem tệp đính kèm`),
    { ...HALF, details: { replied: 0, unreplied: 1 } },
  ),
  three(
    'two of three',
    rows(
      'Ngày hỏi|Câu hỏi|Trả lời',
      `11/05/2023|${ASKED}|Bà cần đơn theo mẫu và bản sao văn bằng.`,
      '02/06/2023|Giấy phép xây dựng nhà ở nộp ở đâu?|Ông nộp tại bộ phận một cửa của huyện.',
      '09/08/2023|Phí thẩm định thiết kế tính thế nào?|Chưa trả lời',
    ),
    { ...HALF, details: { replied: 2, unreplied: 1 } },
  ),
  opinions(
    'granted: asked and told in two words',
    page(
      'Công dân hỏi, Sở trả lời',
      '<div class="qa"><p class="meta">Ngô Văn Tiến, xã Thanh Hải - 17/04/2023</p><p>Hỏi: Nhà cấp bốn ở thôn có phải xin giấy phép xây dựng không?</p><p>Đáp: Nhà ở riêng lẻ dưới bảy tầng tại nông thôn, nơi chưa có quy hoạch chi tiết, được miễn giấy phép.</p></div>',
    ),
    { ...PASSED, details: { replied: 1, unreplied: 0 } },
  ),
  opinions(
    'granted: the office says what it thinks',
    page(
      'Ý kiến của người dân, doanh nghiệp',
      '<details><summary>Đề nghị bỏ bản sao công chứng trong hồ sơ thẩm định (Công ty Hoàng Long, ngày 03/10/2023)</summary><p>Về kiến nghị này, Sở Xây dựng có ý kiến như sau: từ tháng 11, Sở chỉ yêu cầu bản chụp và tự đối chiếu với bản gốc.</p></details>',
    ),
    { ...PASSED, details: { replied: 1 } },
  ),
  opinions(
    'granted: answered by a letter in a file',
    {
      ...rows('Ngày hỏi|Câu hỏi|Văn bản trả lời', `11/05/2023|${ASKED}|<a href="/tep/tl-11.pdf">812/SXD-QLXD</a>`),
      raw: async () => ({
        '/tep/tl-11.pdf': file(
          await pdf([
            [
              'SỞ XÂY DỰNG',
              'Số: 812/SXD-QLXD',
              'V/v trả lời câu hỏi của bà Lê Thị Hạnh',
              'Bà cần đơn theo mẫu, bản sao văn bằng và bản khai kinh nghiệm.',
            ],
          ]),
        ),
      }),
    },
    { ...PASSED, details: { replied: 1 } },
  ),
];

const social = make('social', { networks: ['facebook', 'zalo'] });
const NONE = { ...FAILED, details: { facebook: null, zalo: null } };

const SOCIAL: readonly One[] = [
  social(
    'of the Ministry',
    {
      foot: '<p>Sở Xây dựng tỉnh Hà Nam</p><p>Bộ Xây dựng: <a href="https://www.facebook.com/boxaydungvietnam">Facebook</a> <a href="https://zalo.me/1099887766554433221">Zalo</a></p>',
    },
    NONE,
  ),
  social(
    'of a market of bricks and of one man',
    {
      aside: box(
        'Liên kết',
        '<p><a href="https://www.facebook.com/groups/chovatlieuhanam">Chợ vật liệu xây dựng Hà Nam (Facebook)</a></p><p><a href="https://zalo.me/0912345678">Zalo anh Tuấn quản trị mạng</a></p>',
      ),
    },
    NONE,
  ),
  social(
    'of the province',
    {
      foot: '<p>Sở Xây dựng tỉnh Hà Nam</p><p>Theo dõi Cổng thông tin điện tử tỉnh Hà Nam: <a href="https://www.facebook.com/hanamportal">Facebook</a> | <a href="https://zalo.me/2233445566778899001">Zalo</a></p>',
    },
    NONE,
  ),
  social(
    'granted: above the menu',
    {
      home: '<div class="follow">Theo dõi Sở Xây dựng tại <a href="https://m.facebook.com/soxaydunghanam"><img src="/img/f.svg" alt="facebook"></a> <a href="https://zalo.me/2233445566778899001"><img src="/img/z.svg" alt="zalo"></a></div>',
    },
    PASSED,
  ),
];

export const VOICE_ONES: readonly One[] = [...FEEDBACK, ...OPINIONS, ...SOCIAL];
