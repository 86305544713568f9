/** Siblings of what the first run got wrong: other cases of the same classes. */

import {
  csv,
  divs,
  dmy,
  dnn,
  drupal,
  joomla,
  liferay,
  next,
  nukeviet,
  nuxt,
  procedures,
  sharepoint,
  short,
  tables,
  webforms,
  wordpress,
  words,
  type BuiltIn,
  type Layout,
  type Menu,
  type Procedure,
  type Truth,
  type Unseen,
} from './kit.ts';
import { asHeadings, asList, asParagraphs, asTable, told, type Part, type Told } from './parts.ts';

const NA = 'nghean-skhcn-2022',
  SL = 'sonla-skhcn-2022',
  BN = 'bacninh-skhdt-2022',
  HY = 'hungyen-skhcn-2024';

interface Small {
  readonly layout: Layout;
  readonly plan: BuiltIn;
  readonly asOf?: string;
  readonly menu?: Menu;
  readonly home?: string;
  readonly side?: string;
  readonly foot?: string;
  readonly reference?: Unseen['reference'];
  readonly pages?: Readonly<Record<string, readonly [string, string] | Unseen['answers'][string]>>;
}

function small(
  name: string,
  {
    layout,
    plan,
    asOf = '2022-11-20',
    menu = [],
    home = '<p>Tin nổi bật trong ngày.</p>',
    side = '',
    foot = '',
    reference,
    pages = {},
  }: Small,
  truth: Readonly<Record<string, Truth>>,
): Unseen {
  const whole: Menu = [['Trang chủ', '/'], ['Giới thiệu', '/gioi-thieu'], ...menu];
  const page = (title: string, body: string): string =>
    layout({ site: 'Sở chuyên ngành tỉnh', menu: whole, title, body, side, foot });
  const answers: Record<string, Unseen['answers'][string]> = {
    '/': page('Trang chủ', home),
    '/gioi-thieu': page('Giới thiệu', '<p>Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.</p>'),
  };
  for (const [path, one] of Object.entries(pages))
    answers[path] = Array.isArray(one) ? page(one[0] as string, one[1] as string) : (one as Unseen['answers'][string]);
  return { name, plan, asOf, answers, truth, ...(reference === undefined ? {} : { reference }) };
}

// ---- news on procedures is no list -------------------------------------------------------------------------------------
const five = procedures(HY, 0, 5);
const listed = (rows: readonly Procedure[]): string =>
  `<ul>${rows.map(({ code, name }) => `<li>${name} (${code})</li>`).join('')}</ul>`;
const NO_LIST: Truth = {
  outcome: 'failed',
  details: { listed: 0, coverage: 0 },
  because: 'failed: no list; Listed: not in news or decisions',
};
const newsTitles: readonly (readonly [string, Layout, (rows: string) => string])[] = [
  [
    'Công bố thêm 12 TTHC lĩnh vực đo lường',
    divs,
    (rows) =>
      `<div>14/09/2024 | 08:00</div><div>Ngày 13/9, Chủ tịch Ủy ban nhân dân tỉnh ký quyết định công bố các thủ tục sau đây:</div>${rows}`,
  ],
  [
    'Sở KH&amp;CN niêm yết bộ thủ tục hành chính mới',
    wordpress,
    (rows) =>
      `<article class="post"><time class="entry-date published" datetime="2024-09-14">14/09/2024</time><div class="entry-content"><p>Sáng 14/9, bộ phận một cửa đã niêm yết các thủ tục mới gồm:</p>${rows}</div></article>`,
  ],
  [
    'Cập nhật 5 thủ tục hành chính từ tháng 9',
    liferay,
    (rows) =>
      `<span class="date">14/09/2024 10:20</span><div class="journal-content-article"><p>Từ tháng 9, các thủ tục sau được cập nhật trên hệ thống một cửa:</p>${rows}</div>`,
  ],
  [
    'Năm thủ tục hành chính được sửa đổi, bổ sung',
    nukeviet,
    (rows) =>
      `<em class="h5">Thứ bảy - 14/09/2024 07:40</em><div class="bodytext"><p>Thông tin từ Văn phòng Sở cho biết năm thủ tục sau được sửa đổi:</p>${rows}</div>`,
  ],
  [
    'Thủ tục hành chính mới trong lĩnh vực khoa học và công nghệ',
    drupal,
    (rows) =>
      `<div class="submitted">Được gửi bởi admin vào 14/09/2024 - 09:20</div><div class="field-item">${rows}</div>`,
  ],
];
const newsSiblings = newsTitles.map(([title, layout, body], nth) =>
  small(
    `news no list, ${title}`,
    {
      layout,
      plan: HY,
      asOf: '2024-10-15',
      reference: csv(five),
      menu: [['Tin tức', '/tin-tuc']],
      home:
        nth % 2 === 0
          ? `<div><h3>Tin mới</h3><p><a href="/tin-tuc/bai-77">${title}</a></p><p><a href="/tin-tuc/bai-78">Hội thảo khởi nghiệp sáng tạo</a></p></div>`
          : `<div class="row"><a href="/tin-tuc/bai-77">${title}</a> <span>14/09/2024</span></div>`,
      pages: {
        '/tin-tuc': [
          'Tin tức',
          `<p><a href="/tin-tuc/bai-77">${title}</a> <i>14/09/2024</i></p><p><a href="/tin-tuc/bai-78">Hội thảo khởi nghiệp sáng tạo</a> <i>11/09/2024</i></p>`,
        ],
        '/tin-tuc/bai-77': [title, body(listed(five))],
        '/tin-tuc/bai-78': ['Hội thảo khởi nghiệp sáng tạo', `<p>11/09/2024</p>${words('other')}`],
      },
    },
    { 'procedure-set': NO_LIST },
  ),
);

// ---- lists beside those that are called so ---------------------------------------------------------------------------------
const ten = procedures(NA, 0, 10);
const rowsOf = (rows: readonly Procedure[]): string =>
  `<table><tr><th>Mã</th><th>Tên thủ tục</th></tr>${rows.map(({ code, name }) => `<tr><td>${code}</td><td>${name}</td></tr>`).join('')}</table>`;
const ALL: Truth = {
  outcome: 'passed',
  details: { reference: 10, listed: 10, missing: [], abolishedListed: [] },
  because: 'Listed: stands on a list of the department’s own procedures, on a page or in an attachment',
};
const besides: readonly Unseen[] = [
  small(
    'the rest under Toàn trình and Một phần',
    {
      layout: next,
      plan: NA,
      reference: csv(ten),
      menu: [
        ['Thủ tục hành chính', '/tthc'],
        [
          'Dịch vụ công',
          '/dvc',
          [
            ['Toàn trình', '/dvc/toan-trinh'],
            ['Một phần', '/dvc/mot-phan'],
          ],
        ],
      ],
      pages: {
        '/tthc': ['Thủ tục hành chính', rowsOf(ten.slice(0, 3))],
        '/dvc': [
          'Dịch vụ công',
          '<p><a href="/dvc/toan-trinh">Toàn trình</a></p><p><a href="/dvc/mot-phan">Một phần</a></p>',
        ],
        '/dvc/toan-trinh': ['Dịch vụ công trực tuyến toàn trình', rowsOf(ten.slice(3, 7))],
        '/dvc/mot-phan': ['Dịch vụ công trực tuyến một phần', rowsOf(ten.slice(7))],
      },
    },
    { 'procedure-set': ALL },
  ),
  small(
    'the rest under Hành chính công',
    {
      layout: dnn,
      plan: NA,
      reference: csv(ten),
      menu: [
        ['Thủ tục hành chính', '/tthc'],
        ['Hành chính công', '/hcc'],
      ],
      pages: {
        '/tthc': ['Thủ tục hành chính', rowsOf(ten.slice(0, 6))],
        '/hcc': [
          'Hành chính công',
          `<h2>Danh sách thủ tục giải quyết tại Trung tâm phục vụ hành chính công</h2>${rowsOf(ten.slice(6))}`,
        ],
      },
    },
    { 'procedure-set': ALL },
  ),
  small(
    'the rest under Một cửa',
    {
      layout: joomla,
      plan: NA,
      reference: csv(ten),
      menu: [
        ['Bộ thủ tục', '/bo-thu-tuc'],
        ['Một cửa', '/mot-cua'],
      ],
      pages: {
        '/bo-thu-tuc': ['Bộ thủ tục', rowsOf(ten.slice(0, 8))],
        '/mot-cua': ['Một cửa', `<h3>Thủ tục hành chính thực hiện tại bộ phận một cửa</h3>${rowsOf(ten.slice(8))}`],
      },
    },
    { 'procedure-set': ALL },
  ),
  small(
    'the rest nowhere',
    {
      layout: webforms,
      plan: NA,
      reference: csv(ten),
      menu: [
        ['Bộ thủ tục', '/bo-thu-tuc.aspx'],
        ['Dịch vụ công', '/dvc.aspx'],
      ],
      pages: {
        '/bo-thu-tuc.aspx': ['Bộ thủ tục', rowsOf(ten.slice(0, 8))],
        '/dvc.aspx': ['Dịch vụ công', '<p>Mời truy cập cổng dịch vụ công quốc gia để nộp hồ sơ trực tuyến.</p>'],
      },
    },
    {
      'procedure-set': {
        outcome: 'partial',
        details: { listed: 8, missing: ten.slice(8).map(({ code }) => ({ code: short(code) })) },
        because: 'some listed',
      },
    },
  ),
];

// ---- lists in the cells of an old layout -----------------------------------------------------------------------------------
const six = procedures(SL, 5, 11);
const SIX: Truth = {
  outcome: 'passed',
  details: { reference: 6, listed: 6, missing: [], unknown: [], duplicates: [] },
  because: 'every active reference procedure is listed',
};
const inCells: readonly (readonly [string, (rows: readonly Procedure[]) => string])[] = [
  ['names below each other', (rows) => rows.map(({ name }, nth) => `${nth + 1}. ${name}<BR>`).join('')],
  [
    'links with codes before',
    (rows) =>
      rows.map(({ code, name }) => `${short(code)} - <A HREF="/ct.asp?ma=${short(code)}">${name}</A><BR>`).join(''),
  ],
  [
    'paragraphs',
    (rows) => rows.map(({ code, name }) => `<P><FONT COLOR=blue>${name}</FONT><BR>Mã số: ${code}</P>`).join(''),
  ],
  ['a list', (rows) => `<UL>${rows.map(({ code, name }) => `<LI>${name} <I>(${code})</I>`).join('')}</UL>`],
  [
    'a table in the cell',
    (rows) =>
      `<TABLE BORDER=1>${rows.map(({ code, name }, nth) => `<TR><TD>${nth + 1}</TD><TD>${name}</TD><TD>${code}</TD></TR>`).join('')}</TABLE>`,
  ],
];
const cells = inCells.map(([name, body]) =>
  small(
    `old layout, ${name}`,
    {
      layout: tables,
      plan: SL,
      reference: csv(six),
      menu: [
        ['Thủ tục hành chính', '/tthc.asp'],
        ['Tin tức', '/tin.asp'],
      ],
      foot: 'Sở KH&amp;CN Sơn La',
      pages: {
        '/tthc.asp': ['Danh mục thủ tục hành chính', body(six)],
        '/tin.asp': ['Tin tức', '<P>Chưa có tin.</P>'],
      },
    },
    { 'procedure-set': SIX },
  ),
);

// ---- headings of parts -----------------------------------------------------------------------------------------------------
const headed = (
  procedure: Procedure,
  names: Readonly<Partial<Record<Part, string>>>,
  without: readonly Part[] = [],
): Told => told(procedure, without).map(([part, heading, text]) => [part, names[part] ?? heading, text]);
const HEADINGS: readonly (readonly [Readonly<Partial<Record<Part, string>>>, (parts: Told) => string])[] = [
  [
    {
      steps: 'Các bước thực hiện',
      method: 'Cách nộp hồ sơ',
      dossier: 'Hồ sơ cần chuẩn bị',
      deadline: 'Thời gian hoàn thành',
      applicants: 'Đối tượng phục vụ',
      authority: 'Cơ quan giải quyết',
      result: 'Kết quả nhận được',
      fee: 'Chi phí',
      form: 'Các mẫu đơn',
      conditions: 'Điều kiện cần đáp ứng',
      legalBasis: 'Quy định pháp luật',
    },
    asHeadings,
  ],
  [
    {
      steps: 'TRÌNH TỰ GIẢI QUYẾT',
      method: 'HÌNH THỨC NỘP VÀ NHẬN KẾT QUẢ',
      dossier: 'GIẤY TỜ PHẢI NỘP',
      form: 'MẪU ĐƠN, TỜ KHAI KÈM THEO (NẾU CÓ)',
      fee: 'PHÍ, LỆ PHÍ (NẾU CÓ)',
      legalBasis: 'CÁC CĂN CỨ PHÁP LÝ',
    },
    asList,
  ],
  [
    {
      steps: '(1) Trình tự thực hiện',
      method: '(2) Cách thức thực hiện',
      dossier: '(3) Thành phần hồ sơ',
      result: 'Kết quả thực hiện thủ tục hành chính',
      conditions: 'Yêu cầu, điều kiện thực hiện thủ tục hành chính (nếu có)',
      form: 'Biểu mẫu đính kèm',
    },
    asParagraphs,
  ],
  [
    {
      deadline: 'Thời hạn giải quyết theo quy định',
      authority: 'Cơ quan trực tiếp thực hiện TTHC',
      applicants: 'Đối tượng thực hiện TTHC',
      legalBasis: 'Căn cứ pháp lý của TTHC',
      form: 'Mẫu đơn đề nghị',
    },
    asTable,
  ],
];
const worded: readonly Unseen[] = HEADINGS.map(([names, markup], nth) => {
  const own = procedures(NA, nth, nth + 3);
  const pages: Record<string, readonly [string, string]> = {
    '/thu-tuc': [
      'Danh mục thủ tục hành chính',
      own.map(({ code, name }) => `<p><a href="/thu-tuc/${short(code)}">${name}</a> - ${code}</p>`).join(''),
    ],
  };
  for (const [at, one] of own.entries())
    pages[`/thu-tuc/${short(one.code)}`] = [
      one.name,
      `<p>Mã: ${one.code}</p>${markup(headed(one, names, at === 2 ? ['result'] : []))}`,
    ];
  return small(
    `parts in words of their own, ${nth + 1}`,
    {
      layout: [divs, sharepoint, webforms, liferay][nth]!,
      plan: NA,
      reference: csv(own),
      menu: [['Thủ tục hành chính', '/thu-tuc']],
      pages,
    },
    {
      'procedure-detail': {
        outcome: 'partial',
        details: { checked: 3, complete: 2, incomplete: [{ code: short(own[2]!.code), missingParts: ['result'] }] },
        because: 'some: one lacks its result',
      },
    },
  );
});

// ---- drafts are no petitions --------------------------------------------------------------------------------------------------
const NOTHING: Truth = {
  outcome: 'failed',
  because: 'a consultation on drafts is no way of feedback and petitions on administrative regulations',
};
const drafts: readonly Unseen[] = [
  small(
    'drafts: a form to comment',
    {
      layout: next,
      plan: BN,
      menu: [['Lấy ý kiến dự thảo', '/lay-y-kien']],
      pages: {
        '/lay-y-kien': [
          'Lấy ý kiến dự thảo',
          '<p>Dự thảo nghị quyết về hỗ trợ doanh nghiệp nhỏ và vừa. Hết hạn góp ý ngày 25/11/2022. Phòng Tổng hợp tiếp nhận, tổng hợp ý kiến trong 10 ngày.</p><form action="/gui" method="post"><input name="ten"><textarea name="noidung"></textarea><button>Gửi góp ý</button></form>',
        ],
      },
    },
    { 'feedback-process': NOTHING },
  ),
  small(
    'drafts: a table',
    {
      layout: drupal,
      plan: NA,
      menu: [['Văn bản lấy ý kiến', '/node/8']],
      pages: {
        '/node/8': [
          'Văn bản lấy ý kiến',
          '<table><tr><th>Tên dự thảo</th><th>Hạn góp ý</th><th>Nơi nhận góp ý</th></tr><tr><td>Dự thảo quy chế quản lý đề tài</td><td>30/11/2022</td><td>gopy.khcn@nghean.gov.vn</td></tr></table>',
        ],
      },
    },
    { feedback: NOTHING },
  ),
  small(
    'drafts: a box at the side',
    {
      layout: joomla,
      plan: NA,
      side: '<h3>Góp ý văn bản dự thảo</h3><p>Xin gửi ý kiến góp ý dự thảo về địa chỉ gopy@nghean.gov.vn trước ngày 30/11/2022</p>',
    },
    { feedback: NOTHING },
  ),
  small(
    'drafts beside petitions',
    {
      layout: wordpress,
      plan: BN,
      menu: [
        ['Góp ý dự thảo', '/gop-y/'],
        ['Phản ánh, kiến nghị', '/pakn/'],
      ],
      pages: {
        '/gop-y/': ['Góp ý dự thảo', '<p>Dự thảo quyết định. Góp ý gửi về vp@bacninh.gov.vn.</p>'],
        '/pakn/': [
          'Phản ánh, kiến nghị',
          '<p>Gửi phản ánh, kiến nghị qua điện thoại 0222.3822.444. Văn phòng tiếp nhận và trả lời trong 07 ngày làm việc.</p>',
        ],
      },
    },
    {
      'feedback-process': {
        outcome: 'passed',
        details: { url: '/pakn/', ways: ['phone'], process: true },
        because: 'a page with the way to send and how it is handled',
      },
    },
  ),
];

// ---- opinions ---------------------------------------------------------------------------------------------------------------
const one = [
  'Vì sao hồ sơ của tôi nộp từ đầu tháng chưa được trả kết quả?',
  'Hồ sơ của ông thiếu bản sao chứng thực, Sở đã gửi thông báo bổ sung.',
] as const;
const opinions: readonly Unseen[] = [
  small(
    'opinions: whose reply it is',
    {
      layout: divs,
      plan: SL,
      menu: [['Hòm thư công dân', '/hom-thu']],
      pages: {
        '/hom-thu': [
          'Hòm thư công dân',
          `<div><div>Câu hỏi của ông Lò Văn Thành: ${one[0]}</div><div>Ngày gửi: 12/04/2022</div><div>Trả lời của Phòng Quản lý chuyên ngành: ${one[1]}</div></div>`,
        ],
      },
    },
    {
      'published-feedback': {
        outcome: 'passed',
        details: { replied: 1, unreplied: 0 },
        because: 'at least min of the period with a reply',
      },
    },
  ),
  small(
    'opinions: a state for each',
    {
      layout: webforms,
      plan: SL,
      menu: [['Ý kiến doanh nghiệp', '/ykien.aspx']],
      pages: {
        '/ykien.aspx': [
          'Ý kiến doanh nghiệp',
          `<div class="yk"><b>${one[0]}</b><br/>Người gửi: Công ty Mộc Châu (05/05/2022)<br/>Trạng thái: Chưa trả lời</div><div class="yk"><b>Kiến nghị rút ngắn thời gian cấp giấy phép sử dụng thiết bị</b><br/>Người gửi: Bà Hà (09/06/2022)<br/>Trạng thái: Đã trả lời<br/>Nội dung trả lời: Sở tiếp thu và sẽ rút ngắn còn 10 ngày.</div>`,
        ],
      },
    },
    {
      'published-feedback': {
        outcome: 'passed',
        details: { replied: 1, unreplied: 1 },
        because: 'at least min of the period with a reply',
      },
    },
  ),
  small(
    'opinions: undated, without senders',
    {
      layout: tables,
      plan: SL,
      menu: [['Hỏi đáp', '/hd.asp']],
      pages: { '/hd.asp': ['Hỏi đáp', `<P><B>Hỏi:</B> ${one[0]}<BR><B>Đáp:</B> ${one[1]}</P>`] },
    },
    { 'published-feedback': { outcome: 'cantTell', because: 'all undated' } },
  ),
  small(
    'opinions: posts with a reply below',
    {
      layout: nuxt,
      plan: SL,
      menu: [['Công dân hỏi - Cơ quan trả lời', '/cong-dan-hoi']],
      pages: {
        '/cong-dan-hoi': [
          'Công dân hỏi - Cơ quan trả lời',
          `<div><a href="/cong-dan-hoi/11">${one[0]}</a><span>Lò Văn Thành - 12/04/2022</span></div><div><a href="/cong-dan-hoi/12">Thủ tục đăng ký mã số mã vạch thực hiện ở đâu?</a><span>Hoàng Thị Yến - 15/07/2022</span></div>`,
        ],
        '/cong-dan-hoi/11': [
          one[0],
          `<div>Lò Văn Thành - 12/04/2022</div><div>Nội dung: ${one[0]}</div><div>Cơ quan trả lời: Văn phòng Sở</div><div>${one[1]}</div>`,
        ],
        '/cong-dan-hoi/12': [
          'Thủ tục đăng ký mã số mã vạch thực hiện ở đâu?',
          '<div>Hoàng Thị Yến - 15/07/2022</div><div>Câu hỏi: Thủ tục đăng ký mã số mã vạch thực hiện ở đâu?</div>',
        ],
      },
    },
    {
      'published-feedback': {
        outcome: 'passed',
        details: { replied: 1, unreplied: 1 },
        because: 'at least min of the period with a reply',
      },
    },
  ),
  small(
    'opinions: a page of frequent questions alone',
    {
      layout: liferay,
      plan: SL,
      menu: [['Câu hỏi thường gặp', '/web/guest/faq']],
      pages: {
        '/web/guest/faq': [
          'Câu hỏi thường gặp',
          '<p><b>Hỏi:</b> Nộp hồ sơ ở đâu?</p><p><b>Trả lời:</b> Tại bộ phận một cửa của Sở.</p>',
        ],
      },
    },
    { 'published-feedback': { outcome: 'failed', because: 'opinions received: none' } },
  ),
];

// ---- days ---------------------------------------------------------------------------------------------------------------------
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];
const DATED: Truth = {
  outcome: 'passed',
  details: { newest: '2022-11-08', inPeriod: 11, undated: 0 },
  because: 'exists, linked, newest in time, one article in each full month',
};
const days: readonly (readonly [string, Layout, (month: string) => string, (month: string) => string])[] = [
  ['dashes and two digits', joomla, (month) => ` (08-${month}-22)`, (month) => `<p>08-${month}-22</p>`],
  [
    'time before a short day',
    divs,
    (month) => ` <span>08/${month}/22</span>`,
    (month) => `<div>07:15 08/${month}/22</div>`,
  ],
  [
    'spelled with the weekday',
    drupal,
    () => '',
    (month) => `<div class="submitted">Thứ Ba, ngày 08 tháng ${month} năm 2022</div>`,
  ],
  ['machine-readable alone', next, () => '', (month) => `<time dateTime="2022-${month}-08T02:00:00Z">Đã đăng</time>`],
  [
    'English months',
    wordpress,
    () => '',
    (month) =>
      `<span class="posted-on">${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'][Number(month) - 1]} 8, 2022</span>`,
  ],
];
const dated = days.map(([name, layout, onList, onPage]) => {
  const pages: Record<string, readonly [string, string]> = {
    '/cchc': [
      'Cải cách hành chính',
      months
        .toReversed()
        .map(
          (month) =>
            `<div class="it"><a href="/cchc/bai-${Number(month)}">Kết quả cải cách hành chính kỳ thứ ${Number(month)} của Sở</a>${onList(month)}</div>`,
        )
        .join(''),
    ],
  };
  for (const month of months)
    pages[`/cchc/bai-${Number(month)}`] = [
      `Kết quả cải cách hành chính kỳ thứ ${Number(month)} của Sở`,
      `${onPage(month)}${words()}`,
    ];
  return small(
    `days: ${name}`,
    { layout, plan: NA, menu: [['Cải cách hành chính', '/cchc']], pages },
    { 'cchc-column': DATED },
  );
});
const slugs: readonly (readonly [string, (month: string) => string])[] = [
  ['in folders', (month) => `/2022/${month}/08/ket-qua`],
  ['twelve digits', (month) => `/cchc/ket-qua-22${month}08093011.html`],
  ['eight digits', (month) => `/cchc/ket-qua-2022${month}08`],
  ['year first', (month) => `/cchc/2022-${month}-08-ket-qua`],
  ['channel and time', (month) => `/cchc/ket-qua-10222${month}08093011123.htm`],
];
const slugged = slugs.map(([name, url]) => {
  const pages: Record<string, readonly [string, string]> = {
    '/cchc': [
      'Cải cách hành chính',
      months
        .toReversed()
        .map(
          (month) =>
            `<div class="it"><a href="${url(month)}">Kết quả cải cách hành chính kỳ thứ ${Number(month)} của Sở</a></div>`,
        )
        .join(''),
    ],
  };
  for (const month of months)
    pages[url(month)] = [`Kết quả cải cách hành chính kỳ thứ ${Number(month)} của Sở`, words()];
  return small(
    `days in addresses, ${name}`,
    { layout: nuxt, plan: NA, menu: [['Cải cách hành chính', '/cchc']], pages },
    { 'cchc-column': DATED },
  );
});

// ---- thin pages of a system that asks for JavaScript everywhere ---------------------------------------------------------------
const thin: readonly Unseen[] = [
  small(
    'thin pages that ask for JavaScript: hotline',
    {
      layout: (shown) => nukeviet({ ...shown, head: '<script src="/assets/js/jquery/jquery.min.js"></script>' }),
      plan: BN,
      menu: [['Đường dây nóng', '/hotline/']],
      pages: { '/hotline/': ['Đường dây nóng', '<p>Chưa có nội dung.</p>'] },
    },
    { hotline: { outcome: 'failed', because: 'no labelled valid phone' } },
  ),
  small(
    'thin pages that ask for JavaScript: column',
    {
      layout: (shown) => nukeviet({ ...shown, head: '<script src="/assets/js/jquery/jquery.min.js"></script>' }),
      plan: NA,
      menu: [['Cải cách hành chính', '/cchc/']],
      pages: {
        '/cchc/': [
          'Cải cách hành chính',
          `<h3><a href="/cchc/a.html">Giao ban về cải cách hành chính</a></h3><em>${dmy('2021-05-05')}</em>`,
        ],
        '/cchc/a.html': ['Giao ban về cải cách hành chính', `<p>05/05/2021</p>${words()}`],
      },
    },
    { 'cchc-column': { outcome: 'failed', because: 'no dated article in the period' } },
  ),
];

export const siblingPortals: readonly Unseen[] = [
  ...newsSiblings,
  ...besides,
  ...cells,
  ...worded,
  ...drafts,
  ...opinions,
  ...dated,
  ...slugged,
  ...thin,
];
export const unseenPortals = async (): Promise<readonly Unseen[]> => Promise.resolve(siblingPortals);
