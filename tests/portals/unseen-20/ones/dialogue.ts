import { BACNINH, HUNGYEN, make, NGHEAN, SONLA } from './make.ts';

const opinions = { kind: 'published-feedback', params: { min: 1 } };
const channel = { kind: 'feedback-channel' };
const PAKN = [['/pakn', 'Tiếp nhận phản ánh, kiến nghị']] as const;
const YKIEN = [['/y-kien', 'Ý kiến của tổ chức, công dân']] as const;
const opinion = (asked: string, answered: string): string =>
  `<div class="ykien"><div class="hoi"><b>Người gửi:</b> Lò Văn T., huyện Mai Sơn. <b>Ngày gửi:</b> ${asked}<p>Thủ tục đăng ký đề tài cấp cơ sở yêu cầu nộp sáu bộ hồ sơ giấy là quá nhiều, đề nghị Sở xem xét giảm bớt.</p></div>${answered}</div>`;
const reply = (day: string): string =>
  `<div class="dap"><b>Trả lời</b> (${day}): Sở tiếp thu ý kiến của ông và đã sửa quy định, từ nay chỉ cần một bộ giấy kèm tệp điện tử.</div>`;

export const DIALOGUE = [
  make({
    id: 'an opinion of the year with its reply',
    of: SONLA,
    asked: opinions,
    menu: YKIEN,
    pages: {
      '/y-kien': ['Ý kiến của tổ chức, công dân về thủ tục hành chính', opinion('12/05/2022', reply('20/05/2022'))],
    },
    outcome: 'passed',
    details: { replied: 1, unreplied: 0 },
  }),
  make({
    id: 'an opinion without a reply',
    of: SONLA,
    asked: opinions,
    menu: YKIEN,
    pages: { '/y-kien': ['Ý kiến của tổ chức, công dân về thủ tục hành chính', opinion('12/05/2022', '')] },
    outcome: 'partial',
    details: { replied: 0, unreplied: 1 },
  }),
  make({
    id: 'an opinion of the year before, replied to in this one',
    of: SONLA,
    asked: opinions,
    menu: YKIEN,
    pages: {
      '/y-kien': ['Ý kiến của tổ chức, công dân về thủ tục hành chính', opinion('28/12/2021', reply('10/01/2022'))],
    },
    outcome: 'partial',
  }),
  make({
    id: 'a form to send one, none posted',
    of: SONLA,
    asked: opinions,
    menu: YKIEN,
    pages: {
      '/y-kien': [
        'Ý kiến của tổ chức, công dân',
        '<form method="post" action="/gui"><label>Họ và tên <input name="ten"></label><label>Nội dung <textarea name="nd"></textarea></label><button>Gửi ý kiến</button></form>',
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'ways without a word of what then becomes of it',
    of: NGHEAN,
    asked: channel,
    menu: PAKN,
    pages: {
      '/pakn': [
        'Tiếp nhận phản ánh, kiến nghị',
        '<p>Tổ chức, cá nhân có phản ánh, kiến nghị về quy định hành chính xin gửi về: Văn phòng Sở Khoa học và Công nghệ, 75A đường Nguyễn Thị Minh Khai, thành phố Vinh; điện thoại 0238.3844.500; thư điện tử pakn@skhcn.nghean.gov.vn.</p>',
      ],
    },
    outcome: 'partial',
    details: { url: '/pakn', ways: ['address', 'phone', 'email'], process: false },
  }),
  make({
    id: 'how it is handled, and no way to send it',
    of: NGHEAN,
    asked: channel,
    menu: PAKN,
    pages: {
      '/pakn': [
        'Tiếp nhận phản ánh, kiến nghị',
        '<p>Việc xử lý phản ánh, kiến nghị về quy định hành chính gồm các bước: Văn phòng Sở tiếp nhận, vào sổ trong ngày; trong 03 ngày làm việc chuyển phòng chuyên môn; phòng chuyên môn nghiên cứu, trình lãnh đạo Sở trả lời trong 15 ngày làm việc.</p>',
      ],
    },
    outcome: 'partial',
    details: { url: '/pakn', ways: [], process: true },
  }),
  make({
    id: 'a general contact page and a form',
    of: BACNINH,
    asked: channel,
    menu: [['/lien-he', 'Liên hệ']],
    pages: {
      '/lien-he': [
        'Liên hệ',
        '<p>Sở Kế hoạch và Đầu tư, số 6 Lý Thái Tổ, thành phố Bắc Ninh. Điện thoại: 0222.3822.569. Email: skhdt@bacninh.gov.vn.</p><form action="/gui" method="post"><input name="ten" placeholder="Họ tên"><textarea name="nd" placeholder="Nội dung liên hệ"></textarea><button>Gửi</button></form>',
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'a block of the home page says both',
    of: BACNINH,
    asked: channel,
    home: '<div class="khoi"><h2>Tiếp nhận phản ánh, kiến nghị về quy định hành chính</h2><p>Gửi về hộp thư pakn.skhdt@bacninh.gov.vn hoặc gọi 0222.3875.123. Văn phòng Sở tiếp nhận, phân loại trong ngày, trả lời người gửi trong 10 ngày làm việc.</p></div>',
    outcome: 'passed',
    details: { url: '/', ways: ['email', 'phone'], process: true },
  }),
  make({
    id: 'a link to the national system alone',
    of: BACNINH,
    asked: channel,
    side: '<div class="lienket"><a href="https://pakn.dichvucong.gov.vn">Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị</a></div>',
    outcome: 'partial',
    details: { ways: ['pakn'], process: false },
  }),
  make({
    id: 'share buttons are no page of the department',
    of: HUNGYEN,
    asked: { kind: 'social', params: { networks: ['facebook', 'zalo'] } },
    side: '<div class="chiase"><a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fskhcn.hungyen.gov.vn">Chia sẻ Facebook</a> <a href="https://sp.zalo.me/share_to_zalo?u=https%3A%2F%2Fskhcn.hungyen.gov.vn">Chia sẻ Zalo</a></div>',
    outcome: 'failed',
    details: { facebook: null, zalo: null },
  }),
  make({
    id: 'one network of two',
    of: HUNGYEN,
    asked: { kind: 'social', params: { networks: ['facebook', 'zalo'] } },
    side: '<div class="mxh"><a href="https://www.facebook.com/sokhcnhungyen"><img src="/theme/fb.svg" alt=""></a></div>',
    outcome: 'partial',
    details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: null },
  }),
  make({
    id: 'both networks',
    of: HUNGYEN,
    asked: { kind: 'social', params: { networks: ['facebook', 'zalo'] } },
    side: '<div class="mxh"><a href="https://www.facebook.com/sokhcnhungyen"><img src="/theme/fb.svg" alt=""></a> <a href="https://zalo.me/2849106273518826493"><img src="/theme/zl.svg" alt=""></a></div>',
    outcome: 'passed',
    details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: 'https://zalo.me/2849106273518826493' },
  }),
];
