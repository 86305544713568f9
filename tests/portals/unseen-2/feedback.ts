/** Ways of feedback, and opinions that were published with or without replies. */

import {
  divs,
  dnn,
  dmy,
  drupal,
  joomla,
  liferay,
  next,
  nukeviet,
  nuxt,
  sharepoint,
  spelled,
  tables,
  webforms,
  wordpress,
  type BuiltIn,
  type Layout,
  type Menu,
  type Truth,
  type Unseen,
} from './kit.ts';

const NA = 'nghean-skhcn-2022',
  SL = 'sonla-skhcn-2022',
  BN = 'bacninh-skhdt-2022';
const SITE: Readonly<Record<string, string>> = {
  [NA]: 'Sở Khoa học và Công nghệ Nghệ An',
  [SL]: 'Sở Khoa học và Công nghệ Sơn La',
  [BN]: 'Sở Kế hoạch và Đầu tư Bắc Ninh',
};
const WAYS = 'a page or block with the way to send and how it is handled';

interface Small {
  readonly layout: Layout;
  readonly menu?: Menu;
  readonly home?: string;
  readonly side?: string;
  readonly foot?: string;
  readonly pages?: Readonly<Record<string, readonly [string, string] | Unseen['answers'][string]>>;
  readonly params?: Unseen['params'];
}

function small(
  name: string,
  plan: BuiltIn,
  { layout, menu = [], home = '<p>Tin tức nổi bật trong ngày.</p>', side = '', foot = '', pages = {}, params }: Small,
  truth: Readonly<Record<string, Truth>>,
): Unseen {
  const whole: Menu = [['Trang chủ', '/'], ['Giới thiệu', '/gioi-thieu'], ...menu];
  const page = (title: string, body: string): string =>
    layout({ site: SITE[plan] ?? '', menu: whole, title, body, side, foot });
  const answers: Record<string, Unseen['answers'][string]> = {
    '/': page('Trang chủ', home),
    '/gioi-thieu': page(
      'Giới thiệu',
      '<p>Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thực hiện chức năng quản lý nhà nước trên địa bàn.</p>',
    ),
  };
  for (const [path, one] of Object.entries(pages))
    answers[path] = Array.isArray(one) ? page(one[0] as string, one[1] as string) : (one as Unseen['answers'][string]);
  return { name, plan, asOf: '2022-11-20', answers, truth, ...(params === undefined ? {} : { params }) };
}

const channels: readonly Unseen[] = [
  small(
    'a whole page on petitions',
    NA,
    {
      layout: drupal,
      menu: [['Tiếp nhận phản ánh, kiến nghị về quy định hành chính', '/node/45']],
      pages: {
        '/node/45': [
          'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
          '<p>Cá nhân, tổ chức gửi phản ánh, kiến nghị về quy định hành chính theo các hình thức sau:</p><ul><li>Gửi thư: Sở Khoa học và Công nghệ, số 75A Nguyễn Thị Minh Khai, TP. Vinh</li><li>Gọi điện: 0238.3844.500</li><li>Thư điện tử: pakn.khcn@nghean.gov.vn</li></ul><h3>Quy trình xử lý</h3><p>Bước 1: Văn phòng Sở tiếp nhận, vào sổ theo dõi. Bước 2: Chuyển phòng chuyên môn trong 02 ngày làm việc. Bước 3: Trả lời bằng văn bản trong thời hạn 10 ngày.</p>',
        ],
      },
    },
    {
      feedback: {
        outcome: 'passed',
        details: { url: '/node/45', ways: ['phone', 'email', 'address'], process: true },
        because: WAYS,
      },
    },
  ),

  small(
    'a banner to the national system alone',
    BN,
    {
      layout: sharepoint,
      side: '<a href="https://pakn.dichvucong.gov.vn"><img src="/SiteAssets/pakn.png" alt="Hệ thống tiếp nhận phản ánh, kiến nghị"/></a>',
    },
    {
      'feedback-process': {
        outcome: 'partial',
        details: { ways: ['pakn'], process: false },
        because: 'only one of the two: a link to the national PAKN system, nothing on how it is handled',
      },
    },
  ),

  small(
    'the process without a way to send',
    BN,
    {
      layout: joomla,
      menu: [['Quy trình xử lý phản ánh kiến nghị', '/index.php/quy-trinh-pakn']],
      pages: {
        '/index.php/quy-trinh-pakn': [
          'Quy trình xử lý phản ánh kiến nghị',
          '<p>Việc xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính được thực hiện như sau:</p><ol><li>Bộ phận đầu mối phân loại phản ánh, kiến nghị trong 01 ngày làm việc.</li><li>Phòng được giao xem xét, đề xuất phương án trong 05 ngày làm việc.</li><li>Lãnh đạo Sở phê duyệt, công khai kết quả xử lý.</li></ol>',
        ],
      },
    },
    {
      'feedback-process': {
        outcome: 'partial',
        details: { process: true },
        because: 'only one of the two: how it is handled, no way to send',
      },
    },
  ),

  small(
    'a contact form is no channel for petitions',
    NA,
    {
      layout: nukeviet,
      menu: [['Liên hệ', '/contact/']],
      pages: {
        '/contact/': [
          'Liên hệ',
          '<p>Để liên hệ với ban biên tập, mời điền mẫu dưới đây. Điện thoại 0238.3844.500.</p><form method="post" action="/contact/"><input name="fname" placeholder="Họ và tên"><input name="femail" placeholder="Email"><textarea name="fcon"></textarea><input type="submit" value="Gửi đi"></form>',
        ],
      },
    },
    { feedback: { outcome: 'failed', because: 'a general contact page is not one' } },
  ),

  small(
    'a form for petitions with a promise',
    NA,
    {
      layout: next,
      menu: [['Gửi phản ánh kiến nghị', '/phan-anh-kien-nghi']],
      pages: {
        '/phan-anh-kien-nghi': [
          'Gửi phản ánh kiến nghị',
          '<p>Ý kiến phản ánh, kiến nghị sẽ được Văn phòng Sở tiếp nhận, chuyển bộ phận chuyên môn xử lý và trả lời người gửi trong thời hạn 15 ngày làm việc.</p><form action="/api/pakn" method="post"><label>Họ tên<input name="name"></label><label>Điện thoại<input name="phone"></label><label>Nội dung<textarea name="content"></textarea></label><button type="submit">Gửi phản ánh</button></form>',
        ],
      },
    },
    {
      feedback: {
        outcome: 'passed',
        details: { url: '/phan-anh-kien-nghi', ways: ['form'], process: true },
        because: WAYS,
      },
    },
  ),

  small(
    'comments on drafts are not petitions',
    BN,
    {
      layout: liferay,
      menu: [['Góp ý dự thảo văn bản', '/web/guest/gop-y-du-thao']],
      pages: {
        '/web/guest/gop-y-du-thao': [
          'Góp ý dự thảo văn bản',
          '<p>Dự thảo quyết định ban hành đơn giá. Thời hạn góp ý: 30/11/2022. Ý kiến gửi về skhdt@bacninh.gov.vn, phòng Tổng hợp tiếp nhận và tiếp thu trong 10 ngày.</p>',
        ],
      },
    },
    {
      'feedback-process': {
        outcome: 'failed',
        because:
          'ways that the page offers for feedback and petitions on administrative regulations; a consultation on drafts is none',
      },
    },
  ),

  small(
    'a news article about petitions',
    BN,
    {
      layout: wordpress,
      menu: [['Tin tức', '/tin-tuc/']],
      home: '<article class="post"><h2 class="entry-title"><a href="/tin-tuc/tiep-nhan-pakn/">Cả nước tiếp nhận 12 nghìn phản ánh, kiến nghị</a></h2><time class="entry-date" datetime="2022-09-14T08:00:00+07:00">14/09/2022</time></article>',
      pages: {
        '/tin-tuc/': [
          'Tin tức',
          '<article class="post"><h2 class="entry-title"><a href="/tin-tuc/tiep-nhan-pakn/">Cả nước tiếp nhận 12 nghìn phản ánh, kiến nghị</a></h2><time class="entry-date" datetime="2022-09-14T08:00:00+07:00">14/09/2022</time></article>',
        ],
        '/tin-tuc/tiep-nhan-pakn/': [
          'Cả nước tiếp nhận 12 nghìn phản ánh, kiến nghị',
          '<article class="post"><time class="entry-date" datetime="2022-09-14T08:00:00+07:00">14/09/2022</time><div class="entry-content"><p>Văn phòng Chính phủ cho biết đã tiếp nhận 12 nghìn phản ánh, kiến nghị, trong đó 90% được xử lý đúng hạn 15 ngày.</p><p>Các bộ, ngành tiếp tục phân loại và trả lời.</p></div></article>',
        ],
      },
    },
    {
      'feedback-process': {
        outcome: 'failed',
        because: 'nothing: an article tells news, no page or block offers a way',
      },
    },
  ),

  small(
    'a notice in the side block',
    NA,
    {
      layout: tables,
      side: '<TABLE BORDER=1><TR><TD><B>NỘI DUNG THÔNG BÁO TIẾP NHẬN PHẢN ÁNH, KIẾN NGHỊ VỀ QUY ĐỊNH HÀNH CHÍNH</B><BR>Đề nghị cá nhân, tổ chức gửi ý kiến đến: Phòng Kiểm soát thủ tục hành chính, số 3 Trường Thi, TP Vinh. Điện thoại: 0238.3598.366. Thư điện tử: kstthc@nghean.gov.vn.<BR>Văn phòng tiếp nhận, chuyển cơ quan có thẩm quyền xử lý trong 05 ngày làm việc và công khai kết quả.</TD></TR></TABLE>',
    },
    {
      feedback: {
        outcome: 'passed',
        details: { ways: ['address', 'phone', 'email'], process: true },
        because: `${WAYS}: a block`,
      },
    },
  ),

  small(
    'a hotline that is not meant for petitions',
    NA,
    { layout: divs, foot: '<div>Đường dây nóng hỗ trợ kỹ thuật: 0238.3844.599</div>' },
    { feedback: { outcome: 'failed', because: 'a hotline not meant for them is not one' } },
  ),

  small(
    'a page of petitions being updated',
    BN,
    {
      layout: dnn,
      menu: [['Phản ánh kiến nghị', '/PAKN.aspx']],
      pages: { '/PAKN.aspx': ['Phản ánh kiến nghị', '<p>Đang cập nhật...</p>'] },
    },
    { 'feedback-process': { outcome: 'failed', because: 'nothing' } },
  ),

  small(
    'a postal address and no word on handling',
    BN,
    {
      layout: nuxt,
      menu: [['Hòm thư góp ý, phản ánh', '/hom-thu']],
      pages: {
        '/hom-thu': [
          'Hòm thư góp ý, phản ánh',
          '<p>Mọi phản ánh, kiến nghị về thủ tục hành chính xin gửi về hòm thư: phananh.skhdt@bacninh.gov.vn</p>',
        ],
      },
    },
    {
      'feedback-process': {
        outcome: 'partial',
        details: { ways: ['email'], process: false },
        because: 'only one of the two',
      },
    },
  ),
];

interface Opinion {
  readonly from: string;
  readonly asked: string;
  readonly about: string;
  readonly reply?: string;
  readonly answered?: string;
}

const opinions: readonly Opinion[] = [
  {
    from: 'Lò Văn Dũng',
    asked: '2022-10-03',
    about: 'Thời gian cấp chứng chỉ nhân viên bức xạ là bao lâu?',
    reply: 'Thời hạn là 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    answered: '2022-10-05',
  },
  {
    from: 'Quàng Thị Hoa',
    asked: '2022-06-18',
    about: 'Hồ sơ công bố hợp quy nộp ở đâu, có phải đến trực tiếp không?',
    reply: 'Ông/bà có thể nộp tại Trung tâm Phục vụ hành chính công hoặc qua mạng.',
    answered: '2022-06-21',
  },
  {
    from: 'Công ty TNHH Tây Bắc',
    asked: '2022-03-09',
    about: 'Đề nghị bỏ yêu cầu nộp bản sao giấy đăng ký kinh doanh khi làm thủ tục.',
    reply: 'Sở tiếp thu và đã kiến nghị bỏ thành phần hồ sơ này.',
    answered: '2022-03-16',
  },
  { from: 'Cầm Văn Sơn', asked: '2022-11-11', about: 'Thủ tục gia hạn giấy phép có thu phí không?' },
];

const published: readonly Unseen[] = [
  small(
    'a module of questions, a page for each',
    SL,
    {
      layout: nukeviet,
      menu: [['Hỏi đáp thủ tục hành chính', '/hoi-dap/']],
      pages: {
        '/hoi-dap/': [
          'Hỏi đáp thủ tục hành chính',
          `<ul>${opinions.map(({ about, asked, reply }, nth) => `<li><a href="/hoi-dap/cau-${nth + 1}.html">${about}</a><br><small>Gửi lúc: ${dmy(asked)} 08:30 - ${reply === undefined ? 'Chưa trả lời' : 'Đã trả lời'}</small></li>`).join('')}</ul>`,
        ],
        ...Object.fromEntries(
          opinions.map(({ from, about, asked, reply, answered }, nth) => [
            `/hoi-dap/cau-${nth + 1}.html`,
            [
              'Chi tiết câu hỏi',
              `<div class="q"><p><b>Người hỏi:</b> ${from} - ${dmy(asked)}</p><p><b>Nội dung câu hỏi:</b> ${about}</p></div>${reply === undefined ? '' : `<div class="a"><p><b>Trả lời</b> (${dmy(answered ?? '')}):</p><p>${reply}</p></div>`}`,
            ] as const,
          ]),
        ),
      },
    },
    {
      'published-feedback': {
        outcome: 'passed',
        details: { replied: 3, unreplied: 1 },
        because: 'at least min of the period (by the opinion’s date) with a reply',
      },
    },
  ),

  small(
    'one page of questions, none answered',
    SL,
    {
      layout: joomla,
      menu: [['Ý kiến công dân', '/index.php/y-kien']],
      pages: {
        '/index.php/y-kien': [
          'Ý kiến công dân',
          opinions
            .slice(0, 3)
            .map(
              ({ from, about, asked }) =>
                `<div class="item"><h3>${about}</h3><p class="meta">${from}, ${dmy(asked, '-')}</p><p>Trạng thái: đang chờ trả lời</p></div>`,
            )
            .join(''),
        ],
      },
    },
    {
      'published-feedback': {
        outcome: 'partial',
        details: { replied: 0, unreplied: 3 },
        because: 'opinions without reply',
      },
    },
  ),

  small(
    'asked in the old year, answered in the new',
    SL,
    {
      layout: tables,
      menu: [['Hỏi - Đáp', '/hoidap.asp']],
      pages: {
        '/hoidap.asp': [
          'Hỏi - Đáp',
          '<P><B>Câu hỏi:</B> Phí cấp phép bức xạ là bao nhiêu? <I>(Lường Văn Minh, ngày 28/12/2021)</I><BR><B>Trả lời:</B> Mức phí theo thông tư hướng dẫn hiện hành. <I>(Ngày 05/01/2022)</I></P><HR><P><B>Câu hỏi:</B> Đăng ký nhãn hiệu ở đâu? <I>(Tòng Thị Xuân, ngày 14/07/2021)</I><BR><B>Trả lời:</B> Tại Cục Sở hữu trí tuệ. <I>(Ngày 20/07/2021)</I></P>',
        ],
      },
    },
    {
      'published-feedback': {
        outcome: 'partial',
        details: { replied: 0 },
        because: 'outside the period, by the opinion’s date',
      },
    },
  ),

  small(
    'no question shows a date',
    SL,
    {
      layout: divs,
      menu: [['Hỏi đáp', '/hoi-dap']],
      pages: {
        '/hoi-dap': [
          'Hỏi đáp',
          opinions
            .slice(0, 3)
            .map(
              ({ from, about, reply }) =>
                `<div><div>Hỏi: ${about}</div><div>Người gửi: ${from}</div><div>Trả lời: ${reply}</div></div>`,
            )
            .join(''),
        ],
      },
    },
    { 'published-feedback': { outcome: 'cantTell', because: 'cantTell: all undated' } },
  ),

  small(
    'a module without questions',
    SL,
    {
      layout: webforms,
      menu: [['Hỏi đáp', '/hoidap.aspx']],
      pages: {
        '/hoidap.aspx': [
          'Hỏi đáp',
          '<p>Chưa có câu hỏi nào.</p><p>Đặt câu hỏi:</p><textarea name="q"></textarea><input type="submit" value="Gửi câu hỏi"/>',
        ],
      },
    },
    { 'published-feedback': { outcome: 'failed', because: 'none' } },
  ),

  small(
    'answered ones on the second page alone',
    SL,
    {
      layout: drupal,
      menu: [['Ý kiến, kiến nghị của tổ chức, cá nhân', '/y-kien-kien-nghi']],
      pages: {
        '/y-kien-kien-nghi': [
          'Ý kiến, kiến nghị của tổ chức, cá nhân',
          `<div class="view-content">${Array.from({ length: 4 }, (_, nth) => `<div class="views-row"><p>Câu hỏi: Kiến nghị số ${nth + 1} về thủ tục đo lường có được xem xét không?</p><p>Ngày gửi: ${12 - nth}/11/2022</p></div>`).join('')}</div><ul class="pager"><li class="pager-current">1</li><li class="pager-item"><a href="/y-kien-kien-nghi?page=1">2</a></li></ul>`,
        ],
        '/y-kien-kien-nghi?page=1': [
          'Ý kiến, kiến nghị của tổ chức, cá nhân',
          `<div class="view-content">${opinions
            .slice(1, 3)
            .map(
              ({ about, asked, reply }) =>
                `<div class="views-row"><p>Câu hỏi: ${about}</p><p>Ngày gửi: ${dmy(asked)}</p><p>Trả lời: ${reply}</p></div>`,
            )
            .join('')}</div>`,
        ],
      },
    },
    {
      'published-feedback': {
        outcome: 'passed',
        details: { replied: 2, unreplied: 4 },
        because: 'at least min of the period with a reply',
      },
    },
  ),

  small(
    'a table of petitions and results',
    SL,
    {
      layout: sharepoint,
      menu: [['Kết quả xử lý phản ánh kiến nghị', '/Pages/kqpakn.aspx']],
      params: { 'published-feedback': { min: 3 } },
      pages: {
        '/Pages/kqpakn.aspx': [
          'Kết quả xử lý phản ánh kiến nghị',
          `<table class="ms-listviewtable"><tr><th>STT</th><th>Người gửi</th><th>Ngày gửi</th><th>Nội dung phản ánh</th><th>Nội dung trả lời</th></tr>${opinions.map(({ from, asked, about, reply = '' }, nth) => `<tr><td>${nth + 1}</td><td>${from}</td><td>${dmy(asked)}</td><td>${about}</td><td>${reply}</td></tr>`).join('')}</table>`,
        ],
      },
    },
    {
      'published-feedback': {
        outcome: 'passed',
        details: { replied: 3, unreplied: 1 },
        because: 'at least min (3) of the period with a reply',
      },
    },
  ),

  small(
    'posts of an opinions category, the reply quoted',
    SL,
    {
      layout: wordpress,
      menu: [['Phản ánh - Trả lời', '/chuyen-muc/phan-anh-tra-loi/']],
      params: { 'published-feedback': { min: 2 } },
      pages: {
        '/chuyen-muc/phan-anh-tra-loi/': [
          'Phản ánh - Trả lời',
          `<article class="post"><h2 class="entry-title"><a href="/phan-anh/bo-ban-sao/">Công ty TNHH Tây Bắc kiến nghị bỏ bản sao khi làm thủ tục</a></h2><time class="entry-date" datetime="2022-03-09">09/03/2022</time></article>`,
        ],
        '/phan-anh/bo-ban-sao/': [
          'Công ty TNHH Tây Bắc kiến nghị bỏ bản sao khi làm thủ tục',
          `<article class="post"><time class="entry-date" datetime="2022-03-09">${spelled('2022-03-09')}</time><div class="entry-content"><p>Nội dung kiến nghị: ${opinions[2]?.about}</p><blockquote><p>Phản hồi của Sở: ${opinions[2]?.reply}</p></blockquote></div></article>`,
        ],
      },
    },
    {
      'published-feedback': {
        outcome: 'partial',
        details: { replied: 1 },
        because: 'fewer than min (2): neither passed nor none',
      },
    },
  ),
];

export const feedbackPortals: readonly Unseen[] = [...channels, ...published];
