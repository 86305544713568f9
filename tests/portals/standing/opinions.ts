/** Ways of feedback, and opinions posted with replies. */

import type { TrapPortal } from '../trap-portal.ts';
import { modern, newsOf, nuke, oldTables, portlets, standing, titled, webForms } from './frames.ts';

const STEPS =
  '<p><b>Bước 1.</b> Văn phòng Sở tiếp nhận, vào sổ phản ánh, kiến nghị.</p><p><b>Bước 2.</b> Trong thời hạn 02 ngày làm việc, chuyển phòng chuyên môn xem xét.</p><p><b>Bước 3.</b> Phòng chuyên môn xử lý trong 10 ngày làm việc.</p><p><b>Bước 4.</b> Công khai kết quả xử lý trên trang của Sở.</p>';
const OFFER =
  '<p>Điện thoại: 0238.3592.299</p><p>Thư điện tử: pakn.skhcn@nghean.gov.vn</p><p>Địa chỉ: Văn phòng Sở, số 75A đường Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</p>';

const opinion = (asker: string, day: string | null, text: string, reply: string | null): string =>
  `<div class="row-yk"><p><strong>Người gửi:</strong> ${asker}</p>${day === null ? '' : `<p><strong>Ngày gửi:</strong> ${day}</p>`}<p><strong>Nội dung:</strong> ${text}</p>${reply === null ? '' : `<p><strong>Trả lời:</strong> ${reply}</p>`}</div>`;
const REPLY = 'Sở đã kiểm tra và rút ngắn thời gian trả kết quả xuống còn 05 ngày làm việc. Trân trọng cảm ơn ông, bà.';

export const OPINION_PORTALS: readonly TrapPortal[] = [
  standing({
    name: 'feedback-block-on-home',
    trap: 'A block of the home page offers three ways, and nothing says how it is handled.',
    plan: 'nghean-skhcn-2022',
    layout: webForms,
    home: `<div class="box-pakn"><h3>Tiếp nhận phản ánh, kiến nghị về quy định hành chính</h3>${OFFER}</div>`,
    pages: {},
    truth: {
      feedback: {
        outcome: 'partial',
        credit: 0.5,
        details: { url: '/', ways: ['phone', 'email', 'address'], process: false },
        gapsAt: ['/'],
      },
    },
  }),
  standing({
    name: 'feedback-process-alone',
    trap: 'Steps and times without any way to send; the contact page and a hotline for epidemics are not meant for it.',
    plan: 'nghean-skhcn-2022',
    layout: portlets,
    side: '<p>Đường dây nóng phòng, chống dịch: 0238.3600.115</p>',
    menu: [['Quy trình tiếp nhận, xử lý phản ánh, kiến nghị', '/quy-trinh-pakn']],
    pages: { '/quy-trinh-pakn': ['Quy trình tiếp nhận, xử lý phản ánh, kiến nghị', STEPS] },
    truth: {
      feedback: {
        outcome: 'partial',
        credit: 0.5,
        details: { url: '/quy-trinh-pakn', ways: [], process: true },
        gapsAt: ['/quy-trinh-pakn'],
      },
    },
  }),
  standing({
    name: 'feedback-national-system',
    trap: 'A link to the national system, and one sentence that says who receives it and in what time.',
    plan: 'nghean-skhcn-2022',
    layout: nuke,
    menu: [['Phản ánh, kiến nghị', '/phan-anh-kien-nghi/']],
    pages: {
      '/phan-anh-kien-nghi/': [
        'Phản ánh, kiến nghị',
        '<p>Tổ chức, cá nhân gửi phản ánh, kiến nghị về quy định hành chính tại <a href="https://pakn.dichvucong.gov.vn/">hệ thống tiếp nhận của quốc gia</a>.</p><p>Văn phòng Sở tiếp nhận và trả lời trong thời hạn 15 ngày làm việc kể từ ngày nhận.</p>',
      ],
    },
    truth: {
      feedback: {
        outcome: 'passed',
        credit: 1,
        details: { url: '/phan-anh-kien-nghi/', ways: ['pakn'], process: true },
      },
    },
  }),
  standing({
    name: 'feedback-form',
    trap: 'A form with a box for the text, and the numbered steps in a list below.',
    plan: 'bacninh-skhdt-2022',
    layout: titled,
    menu: [['Gửi phản ánh kiến nghị', '/gui-pakn']],
    pages: {
      '/gui-pakn': [
        'Gửi phản ánh kiến nghị',
        '<form action="/gui" method="post"><label>Họ tên <input name="ten"></label><label>Nội dung phản ánh, kiến nghị <textarea name="noidung"></textarea></label><button>Gửi</button></form><h2>Các bước xử lý</h2><ol><li>Bộ phận văn thư tiếp nhận và phân loại trong 01 ngày.</li><li>Phòng chuyên môn nghiên cứu, xử lý trong 07 ngày.</li><li>Gửi kết quả cho người phản ánh.</li></ol>',
      ],
    },
    truth: {
      'feedback-process': {
        outcome: 'passed',
        credit: 1,
        details: { url: '/gui-pakn', ways: ['form'], process: true },
      },
    },
  }),
  standing({
    name: 'feedback-in-two-places',
    trap: 'The number stands in the footer for feedback, the steps on a page of the reform menu.',
    plan: 'bacninh-skhdt-2022',
    layout: oldTables,
    footer:
      '<p>Sở Kế hoạch và Đầu tư Bắc Ninh</p><p>Đường dây nóng tiếp nhận phản ánh, kiến nghị về thủ tục hành chính: 0222.3822.569 - Email: pakn.skhdt@bacninh.gov.vn</p>',
    menu: [['Cải cách hành chính', '/cchc']],
    pages: {
      '/cchc': ['Cải cách hành chính', '<a href="/cchc/xu-ly-pakn">Quy trình xử lý phản ánh, kiến nghị</a>'],
      '/cchc/xu-ly-pakn': ['Quy trình xử lý phản ánh, kiến nghị', STEPS],
    },
    truth: {
      'feedback-process': { outcome: 'passed', credit: 1, details: { ways: ['phone', 'email'], process: true } },
    },
  }),
  standing({
    name: 'opinions-list-and-detail',
    trap: 'A list of opinions whose replies stand on pages of their own; one has none.',
    plan: 'sonla-skhcn-2022',
    layout: portlets,
    menu: [['Ý kiến của tổ chức, cá nhân', '/y-kien']],
    pages: {
      '/y-kien': [
        'Ý kiến của tổ chức, cá nhân về thủ tục hành chính',
        `<ul class="ds">${[
          ['Trần Văn An', '12/04/2022', '/y-kien/1', 'Đề nghị rút ngắn thời hạn cấp phép sử dụng thiết bị'],
          ['Lò Thị Pánh', '03/06/2022', '/y-kien/2', 'Phản ánh việc hẹn trả kết quả nhiều lần'],
          ['Cầm Văn Dũng', '20/09/2022', '/y-kien/3', 'Kiến nghị bỏ bản sao chứng thực trong hồ sơ'],
        ]
          .map(([who, day, path, text]) => `<li><a href="${path}">${text}</a><br><i>${who} - ${day}</i></li>`)
          .join('')}</ul>`,
      ],
      '/y-kien/1': [
        'Đề nghị rút ngắn thời hạn cấp phép sử dụng thiết bị',
        opinion('Trần Văn An', '12/04/2022', 'Đề nghị rút ngắn thời hạn cấp phép.', REPLY),
      ],
      '/y-kien/2': [
        'Phản ánh việc hẹn trả kết quả nhiều lần',
        opinion('Lò Thị Pánh', '03/06/2022', 'Tôi được hẹn trả kết quả nhiều lần.', REPLY),
      ],
      '/y-kien/3': [
        'Kiến nghị bỏ bản sao chứng thực trong hồ sơ',
        opinion('Cầm Văn Dũng', '20/09/2022', 'Kiến nghị bỏ bản sao chứng thực.', null),
      ],
    },
    truth: {
      'published-feedback': { outcome: 'passed', credit: 1, details: { replied: 2, unreplied: 1 } },
      'online-service': { outcome: 'failed', credit: 0 },
      'procedure-set-province': { outcome: 'cantTell', credit: 0 },
    },
  }),
  standing({
    name: 'opinions-accordion',
    trap: 'Opinions fold out; each says who asked, when, and what was answered later.',
    plan: 'sonla-skhcn-2022',
    layout: modern,
    menu: [['Phản ánh, kiến nghị và trả lời', '/pakn']],
    pages: {
      '/pakn': [
        'Phản ánh, kiến nghị và trả lời',
        ['02/03/2022', '15/05/2022', '30/12/2021']
          .map(
            (day, n) =>
              `<details><summary>Phản ánh của ông Hà Văn ${['Ba', 'Tư', 'Năm'][n] ?? ''} về thủ tục đăng ký nhãn hiệu (${day})</summary><div class="hoi">Tôi nộp hồ sơ đã lâu mà chưa có giấy hẹn.</div><div class="dap"><b>Sở trả lời (20/06/2022):</b> ${REPLY}</div></details>`,
          )
          .join(''),
      ],
    },
    truth: { 'published-feedback': { outcome: 'passed', credit: 1, details: { replied: 2 } } },
  }),
  standing({
    name: 'questions-of-its-own',
    trap: 'Frequent questions that nobody sent in.',
    plan: 'sonla-skhcn-2022',
    layout: nuke,
    menu: [['Câu hỏi thường gặp', '/faq/']],
    pages: {
      '/faq/': [
        'Câu hỏi thường gặp',
        '<h3>Thủ tục đăng ký nhãn hiệu nộp ở đâu?</h3><p>Nộp tại Trung tâm phục vụ hành chính công tỉnh.</p><h3>Lệ phí cấp phép là bao nhiêu?</h3><p>Theo Thông tư của Bộ Tài chính.</p>',
      ],
    },
    truth: { 'published-feedback': { outcome: 'failed', credit: 0, details: { replied: 0, unreplied: 0 } } },
  }),
  standing({
    name: 'opinions-undated',
    trap: 'Opinions with replies and no day anywhere.',
    plan: 'sonla-skhcn-2022',
    layout: webForms,
    menu: [['Ý kiến công dân về thủ tục hành chính', '/y-kien-cong-dan']],
    pages: {
      '/y-kien-cong-dan': [
        'Ý kiến công dân về thủ tục hành chính',
        opinion('Bà Tòng Thị Hoa', null, 'Đề nghị niêm yết mẫu đơn rõ hơn.', REPLY) +
          opinion('Ông Lường Văn Phúc', null, 'Kiến nghị nhận hồ sơ cả buổi chiều thứ sáu.', REPLY),
      ],
    },
    truth: { 'published-feedback': { outcome: 'cantTell', credit: 0 } },
  }),
  standing({
    name: 'opinions-of-last-year',
    trap: 'Sent in December, answered in January: the opinion’s day decides. The other of this year is not answered.',
    plan: 'sonla-skhcn-2022',
    layout: oldTables,
    menu: [['Hỏi đáp - Góp ý', '/gop-y']],
    pages: {
      '/gop-y': [
        'Hỏi đáp - Góp ý về thủ tục hành chính',
        `<table>${[
          [
            'Nguyễn Thị Thu',
            '20/12/2021',
            'Đề nghị cho nộp hồ sơ qua bưu điện.',
            'Ngày 10/01/2022, Sở trả lời: Đã thực hiện.',
          ],
          ['Quàng Văn Đôi', '18/10/2022', 'Phản ánh phần mềm nộp hồ sơ hay lỗi.', ''],
        ]
          .map(
            ([who, day, text, reply]) =>
              `<tr><td><b>Người hỏi:</b> ${who}</td><td>${day}</td></tr><tr><td colspan="2"><b>Câu hỏi:</b> ${text}</td></tr>${reply === '' ? '' : `<tr><td colspan="2"><b>Trả lời:</b> ${reply}</td></tr>`}`,
          )
          .join('')}</table>`,
      ],
    },
    truth: {
      'published-feedback': {
        outcome: 'partial',
        credit: 0.5,
        details: { replied: 0, unreplied: 1 },
        gapsAt: ['/gop-y'],
      },
    },
  }),
  standing({
    name: 'opinions-paged',
    trap: 'The only reply of the year stands on the second page of the list.',
    plan: 'sonla-skhcn-2022',
    layout: titled,
    menu: [['Phản ánh kiến nghị của tổ chức, cá nhân', '/phan-anh']],
    pages: {
      '/phan-anh': [
        'Phản ánh kiến nghị của tổ chức, cá nhân',
        `${opinion('Vì Văn Sơn', '01/11/2022', 'Kiến nghị giảm giấy tờ.', null)}${opinion('Mùa A Lử', '11/10/2022', 'Kiến nghị hướng dẫn rõ mẫu số 02.', null)}<div class="pager"><span>1</span> <a href="/phan-anh?page=2">2</a></div>`,
      ],
      '/phan-anh?page=2': [
        'Phản ánh kiến nghị của tổ chức, cá nhân',
        `${opinion('Đinh Thị Xuân', '07/07/2022', 'Phản ánh thời gian chờ lâu.', REPLY)}<div class="pager"><a href="/phan-anh">1</a> <span>2</span></div>`,
      ],
    },
    truth: { 'published-feedback': { outcome: 'passed', credit: 1, details: { replied: 1, unreplied: 2 } } },
  }),
  standing({
    name: 'opinions-at-least-three',
    trap: 'Two replied where three are asked for.',
    plan: {
      id: 'ba-y-kien-2022',
      title: { vi: 'Ba ý kiến', en: 'Three opinions' },
      department: { vi: 'Sở Khoa học và Công nghệ Nghệ An', en: 'Nghệ An Department of Science and Technology' },
      province: 'Nghệ An',
      year: 2022,
      requirements: [
        {
          id: 'published-feedback',
          kind: 'published-feedback',
          title: { vi: 'Ý kiến', en: 'Opinions' },
          clause: 'I',
          weight: 'major',
          params: { min: 3 },
        },
      ],
    },
    layout: nuke,
    menu: [['Trả lời phản ánh, kiến nghị', '/tra-loi/']],
    pages: {
      '/tra-loi/': [
        'Trả lời phản ánh, kiến nghị',
        opinion('Ông Phan Bá', '04/02/2022', 'Đề nghị công khai phí.', REPLY) +
          opinion('Bà Hồ Thị Lý', '14/08/2022', 'Kiến nghị nhận hồ sơ qua mạng.', REPLY) +
          newsOf([], 2022),
      ],
    },
    truth: { 'published-feedback': { outcome: 'partial', credit: 0.5, details: { replied: 2, unreplied: 0 } } },
  }),
];
