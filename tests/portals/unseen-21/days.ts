/**
 * Of the first run: 660 of 666 fields, 35 of 40 pages without a miss.
 *
 * Forty single pages, written from the forms of dates, numbers and labels that portals use, each with all that is true of it.
 */

import type { SinglePage } from '../unseen-12/page.ts';

const NONE = {
  cchc: [],
  procedures: [],
  'online-service': [],
  hotline: [],
  feedback: [],
  functions: [],
  organisation: [],
} as const;
/** Nothing of what is told but what a page says otherwise. */
const BARE = {
  newest: null,
  entries: [],
  phones: [],
  hotline: 'none',
  emails: [],
  addresses: [],
  topics: NONE,
  procedures: [],
  documents: [],
} as const;

/** The number of a licence in the foot may be told or not. */
const { documents: _, ...UNCITED } = BARE;

const LEAD =
  'Theo báo cáo tại buổi làm việc, các phòng đã hoàn thành phần lớn nhiệm vụ được giao, hồ sơ trễ hạn giảm rõ rệt so với cùng kỳ, người dân đến giao dịch được hướng dẫn tận tình.';
const MORE =
  'Kết luận, lãnh đạo đơn vị yêu cầu mỗi công chức chủ động rà soát công việc, kịp thời báo cáo khó khăn để cùng tháo gỡ, không để tồn đọng sang quý sau.';
const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const article = (title: string, stamp: string, more = '', { head = '', top = '', foot = '' } = {}): string =>
  page(
    title,
    `${top}<article><h1>${title}</h1>${stamp}<p class="sapo">${LEAD}</p><p>${MORE}</p>${more}</article>${foot}`,
    head,
  );

/** The forms in which an article shows its day. */
const STAMPS: readonly (readonly [id: string, stamp: string, date: string, path: string])[] = [
  [
    'day and clock with a dash',
    '<span class="d">Thứ năm - 22/09/2022 08:15</span>',
    '2022-09-22',
    '/tin-so/hop-ban-1204.html',
  ],
  ['hour before the day', '<em>16:45 07/06/2023</em>', '2023-06-07', '/tin/hop-ban-881'],
  ['day, bar, hour of half a day', '<div>03/02/2021 | 09:20 AM</div>', '2021-02-03', '/view/4471'],
  [
    'english afternoon with seconds',
    '<p>Cập nhật lúc: 19/10/2017 03:05:00 PM</p>',
    '2017-10-19',
    '/News/Pages/x.aspx?ItemID=77',
  ],
  ['afternoon with a stroke', `<p>Thứ sáu, 14/10/2016 02:21' PM</p>`, '2016-10-14', '/tin/6612'],
  ['month in words, capital', '<small>7 Tháng Mười Hai, 2020</small>', '2020-12-07', '/hop-ban'],
  ['month by number in words', '<small>Đăng vào 5 tháng 3, 2024</small>', '2024-03-05', '/hop-ban-a'],
  ['dots, short', '<p><i>Ngày đăng: 8.5.2019</i></p>', '2019-05-08', '/hop-ban-b'],
  ['dashes', '<p>Ngày: 28-11-2023</p>', '2023-11-28', '/hop-ban-c'],
  ['year first', '<time>2018-04-16</time>', '2018-04-16', '/hop-ban-d'],
  ['long form of letters', '<p>Thứ Tư, ngày 09 tháng 8 năm 2023</p>', '2023-08-09', '/hop-ban-e'],
];

export const DAYS: readonly SinglePage[] = [
  ...STAMPS.map(([id, stamp, date, path], at): SinglePage => ({
    id: `article: ${id}`,
    path,
    html: article(
      'Giao ban rà soát tiến độ công việc của các phòng chuyên môn',
      stamp,
      at % 2 === 0 ? '' : '<p><img src="/anh/giao-ban.jpg" alt="Quang cảnh buổi giao ban"></p>',
    ),
    truth: {
      ...BARE,
      kind: 'article',
      title: 'Giao ban rà soát',
      published: { date, from: stamp.includes('<time') ? ['visible', 'time'] : 'visible' },
      ignored: [],
    },
  })),
  {
    id: 'article: only the slug tells, a clock and a licence stand around',
    path: '/chi-tiet/giao-ban-cong-tac-115230412101533.htm',
    html: article('Giao ban công tác tuần của cơ quan', '', '', {
      top: '<div id="dongho">Chủ nhật, 29/11/2026 - 10:12:45</div>',
      foot: '<div class="footer"><p>Giấy phép thiết lập số 45/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 12/6/2019</p><p>© 2026</p></div>',
    }),
    truth: {
      ...UNCITED,
      kind: 'article',
      published: { date: '2023-04-12', from: 'slug' },
      ignored: [
        ['29/11/2026', 'clock'],
        ['12/6/2019', ['document', 'copyright']],
        ['2026', ['copyright', 'clock']],
      ],
    },
  },
  {
    id: 'article: day and month without a year, the event has both',
    path: '/tin-tuc/hoi-nghi-tap-huan',
    html: article(
      'Sắp diễn ra hội nghị tập huấn nghiệp vụ một cửa',
      '<p>Ngày 09/3</p>',
      '<p>Hội nghị khai mạc lúc 8 giờ ngày 15/3/2023 tại hội trường lớn.</p>',
    ),
    truth: { ...BARE, kind: 'article', published: null, ignored: [['15/3/2023', ['event', 'future', 'document']]] },
  },
  {
    id: 'article: the decision it tells of, a comment and neighbours have days of their own',
    path: '/tin/quyet-dinh-moi',
    html: article(
      'Quy định mới về phối hợp giải quyết hồ sơ giữa các phòng',
      '<div class="meta">Người đăng: Ban biên tập · 11/04/2022 14:07</div>',
      '<p>Ngày 08/4/2022, Giám đốc Sở ký Quyết định số 77/QĐ-SCT về quy chế phối hợp.</p><div class="comment-list"><h4>Ý kiến bạn đọc</h4><p>Lò Thị Pín (12/04/2022 20:11): Quy định rất rõ.</p></div><div class="related"><h3>Các tin khác</h3><ul><li><a href="/tin/a">Kiểm tra việc chấp hành kỷ luật lao động</a> (02/05/2022)</li><li><a href="/tin/b">Gặp mặt cán bộ hưu trí của cơ quan</a> (29/03/2022)</li></ul></div>',
    ),
    truth: {
      ...BARE,
      kind: 'article',
      published: { date: '2022-04-11', from: 'visible' },
      newest: { date: '2022-05-02', title: 'Kiểm tra việc chấp hành' },
      entries: [
        ['Kiểm tra việc chấp hành', '2022-05-02'],
        ['Gặp mặt cán bộ hưu trí', '2022-03-29'],
      ],
      documents: [['77/QĐ-SCT', '2022-04-08']],
      ignored: [
        ['12/04/2022', 'comment'],
        ['02/05/2022', 'related'],
        ['29/03/2022', 'related'],
      ],
    },
  },
  {
    id: 'article: json-ld and a modified day',
    path: '/bai/ky-ket',
    html: article('Ký kết chương trình phối hợp về chuyển giao công nghệ', '', '', {
      head: '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","dateModified":"2024-06-30"},{"@type":"NewsArticle","datePublished":"2024-05-21T22:10:00+00:00","dateModified":"2024-06-02T01:00:00+00:00"}]}</script>',
    }),
    truth: { ...BARE, kind: 'article', published: { date: '2024-05-22', from: 'json-ld' } },
  },
  {
    id: 'article: a date that no calendar has, a lunar day, and its own in dots',
    path: '/tin/tet',
    html: article(
      'Phát động Tết trồng cây đầu xuân',
      '<p class="ngay">22.2.2019</p>',
      '<p>Lễ phát động tổ chức vào ngày 18 tháng Giêng âm lịch. Phiếu ghi nhầm 30/02/2019.</p>',
    ),
    truth: {
      ...BARE,
      kind: 'article',
      published: { date: '2019-02-22', from: 'visible' },
      ignored: [['30/02/2019', 'impossible']],
    },
  },
  {
    id: 'column: days in the words of the links, one kept on top',
    path: '/chuyen-muc/cong-tac-cchc',
    html: page(
      'Công tác CCHC',
      `<div class="breadcrumb"><a href="/">Trang chủ</a> / Công tác CCHC</div><h1>Công tác CCHC</h1><div class="top pinned"><a href="/c/1">Thể lệ cuộc thi tìm hiểu cải cách hành chính (05/01/2022)</a></div><ul><li><a href="/c/2">Kiểm tra công vụ đột xuất tại ba đơn vị (24/08/2022)</a></li><li><a href="/c/3">Sơ kết thực hiện kế hoạch cải cách hành chính (18/07/2022)</a></li><li><a href="/c/4">Ra mắt chuyên mục trên sóng phát thanh (31/6/2022)</a></li></ul>`,
    ),
    truth: {
      ...BARE,
      kind: 'column',
      published: null,
      newest: { date: '2022-08-24', title: 'Kiểm tra công vụ' },
      entries: [
        ['Thể lệ cuộc thi', '2022-01-05', true],
        ['Kiểm tra công vụ', '2022-08-24', false],
        ['Sơ kết thực hiện', '2022-07-18', false],
        ['Ra mắt chuyên mục', null],
      ],
      ignored: [['31/6/2022', 'impossible']],
    },
  },
  {
    id: 'column: table of three cells, half a day’s hours, the end of time',
    path: '/News/Default.aspx?CatID=9',
    html: page(
      'Tin hoạt động',
      `<table width="100%"><tr><td><h2>Tin hoạt động của Sở</h2></td></tr><tr><td><table><tr><td>1.</td><td><a href="/News/1.aspx">Bàn giao phần mềm một cửa cho cấp xã</a></td><td>12/09/2022 | 03:10 PM</td></tr><tr><td>2.</td><td><a href="/News/2.aspx">Khảo sát mức độ hài lòng tại bộ phận một cửa</a></td><td>31/12/9999</td></tr><tr><td>3.</td><td><a href="/News/3.aspx">Làm việc với đoàn giám sát của tỉnh</a></td><td>26/08/2022 | 08:00 AM</td></tr></table></td></tr></table>`,
    ),
    truth: {
      ...BARE,
      kind: 'column',
      published: null,
      newest: { date: '2022-09-12', title: 'Bàn giao phần mềm' },
      entries: [
        ['Bàn giao phần mềm', '2022-09-12'],
        ['Khảo sát mức độ', null],
        ['Làm việc với đoàn', '2022-08-26'],
      ],
      ignored: [['31/12/9999', ['impossible', 'future']]],
    },
  },
  {
    id: 'column: cards with the day torn in two and the year under it',
    path: '/tin-noi-bat',
    html: page(
      'Tin nổi bật',
      `<h1>Tin nổi bật</h1>${[
        ['/n/1', 'Ngày hội việc làm thu hút hàng nghìn sinh viên', '14', 'Th11', '2023'],
        ['/n/2', 'Công đoàn thăm hỏi đoàn viên ốm đau', '02', 'Th10', '2023'],
        ['/n/3', 'Khởi công trụ sở mới của trung tâm kiểm nghiệm', '27', 'Th9', '2023'],
      ]
        .map(
          ([href, title, day, month, year]) =>
            `<div class="card"><div class="date"><b>${day}</b><span>${month}</span><span>${year}</span></div><h3><a href="${href}">${title}</a></h3><p>Bài và ảnh: Văn phòng Sở.</p></div>`,
        )
        .join('')}`,
    ),
    truth: {
      ...BARE,
      kind: 'column',
      published: null,
      newest: { date: '2023-11-14', title: 'Ngày hội việc làm' },
      entries: [
        ['Ngày hội việc làm', '2023-11-14'],
        ['Công đoàn thăm hỏi', '2023-10-02'],
        ['Khởi công trụ sở', '2023-09-27'],
      ],
    },
  },
  {
    id: 'home: clock, anniversary to come, licence, year of the foot, version of the software',
    path: '/',
    html: page(
      'Sở Công Thương tỉnh Kon Tum',
      `<div class="header"><span id="clock">Hôm nay: Thứ hai, 30/11/2026 | 11:42:07 AM</span></div><nav><ul><li><a href="/gioi-thieu/chuc-nang">Chức năng, nhiệm vụ, quyền hạn</a></li><li><a href="/gioi-thieu/co-cau">Cơ cấu tổ chức</a></li><li><a href="/cchc">CCHC</a></li><li><a href="/tthc">Niêm yết TTHC</a></li><li><a href="https://dichvucong.kontum.gov.vn">DVCTT</a></li><li><a href="/pakn">PAKN</a></li></ul></nav><marquee>Chào mừng kỷ niệm 80 năm Ngày Toàn quốc kháng chiến 19/12/2026</marquee><div class="tin"><h2>Tin mới</h2><ul><li><a href="/t/1">Bình ổn giá hàng hóa dịp cuối năm</a> <i>20/11/2026</i></li><li><a href="/t/2">Kiểm tra các điểm bán xăng dầu</a> <i>11/11/2026</i></li></ul></div><div class="hotro"><b>Đường dây nóng:</b> (0260) 3.862.345</div><footer>Phiên bản 1.2.08.12.21<br>Giấy phép số 08/GP-STTTT ngày 03/3/2020<br>Bản quyền 2026</footer>`,
    ),
    truth: {
      kind: 'home',
      published: null,
      newest: { date: '2026-11-20', title: 'Bình ổn giá' },
      entries: [
        ['Bình ổn giá', '2026-11-20'],
        ['Kiểm tra các điểm', '2026-11-11'],
      ],
      phones: [['+842603862345', true, true, 'Đường dây nóng']],
      hotline: 'number',
      emails: [],
      addresses: [],
      topics: {
        cchc: ['/cchc'],
        procedures: ['/tthc'],
        'online-service': ['https://dichvucong.kontum.gov.vn/'],
        feedback: ['/pakn'],
        functions: ['/gioi-thieu/chuc-nang'],
        organisation: ['/gioi-thieu/co-cau'],
        hotline: [],
      },
      procedures: [],
      ignored: [
        ['30/11/2026', 'clock'],
        ['19/12/2026', ['future', 'event']],
      ],
    },
  },
  {
    id: 'home: bare pictures lead to the column and the list, another to the hotline page',
    path: '/',
    html: page(
      'Cổng thông tin Sở Nội vụ',
      `<ul id="menu"><li><a href="/gt">Giới thiệu</a></li><li><a href="/vb">Văn bản</a></li></ul><div class="bn"><a href="/Pages/cchc.aspx"><img src="/img/cchc248X50.png" alt=""></a><a href="/thu-tuc-hanh-chinh.aspx"><img src="/img/img-02.jpg"></a><a href="/Pages/lienhe.aspx?m=4"><img src="/img/b3.png" alt="Đường dây nóng tiếp nhận phản ánh"></a><img src="/img/bn-qc.gif" alt=""></div>`,
    ),
    truth: {
      kind: 'home',
      published: null,
      newest: null,
      entries: [],
      phones: [],
      hotline: 'link',
      emails: [],
      addresses: [],
      topics: {
        cchc: ['/Pages/cchc.aspx'],
        procedures: ['/thu-tuc-hanh-chinh.aspx'],
        hotline: ['/Pages/lienhe.aspx?m=4'],
      },
      procedures: [],
      documents: [],
    },
  },
  {
    id: 'standing: one number with the old head in brackets, one abroad, a switchboard’s inner line, fax by its icon',
    path: '/lien-he',
    html: page(
      'Thông tin liên hệ',
      `<h1>Thông tin liên hệ</h1><div class="box"><p><strong>Đường dây nóng CCHC:</strong> (04) 3.8259.174</p><p><i class="fa fa-phone"></i> (84.24) 3.8253.121</p><p><i class="fa fa-fax"></i> 024.3825.9000</p><p>Tổng đài nội bộ: 080 43162</p><p><i class="fa fa-envelope"></i> <a href="mailto:vanthu@hanoi.gov.vn">vanthu@hanoi.gov.vn</a></p><p><i class="fa fa-map-marker"></i> Số 18 phố Huỳnh Thúc Kháng, quận Đống Đa, Hà Nội</p></div>`,
    ),
    truth: {
      ...BARE,
      kind: 'standing',
      published: null,
      phones: [
        ['(04) 3.8259.174', true, false],
        ['+842438253121', false, true],
      ],
      maybePhones: ['+842438259000', '080 43162', '+8408043162', '+848043162'],
      hotline: ['number', 'none'],
      emails: ['vanthu@hanoi.gov.vn'],
      addresses: ['Số 18 phố Huỳnh Thúc Kháng'],
    },
  },
  {
    id: 'standing: two numbers that share a head, and an extension',
    path: '/duong-day-nong.html',
    html: page(
      'Đường dây nóng',
      `<h1>Đường dây nóng</h1><table><tr><td>Số điện thoại chuyên dùng</td><td>02223.825515 (máy lẻ 102)</td></tr><tr><td>SĐT trực ban</td><td>0222-3875.446 / 0912.334.556</td></tr><tr><td>Hộp thư góp ý</td><td>gopy.skhdt@bacninh.gov.vn</td></tr><tr><td>Địa chỉ</td><td>Số 06 đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh</td></tr></table>`,
    ),
    truth: {
      ...BARE,
      kind: 'standing',
      published: null,
      phones: [
        ['+842223825515', true, true],
        ['+842223875446', true, true],
        ['+84912334556', true, true],
      ],
      hotline: 'number',
      emails: ['gopy.skhdt@bacninh.gov.vn'],
      addresses: ['Số 06 đường Lý Thái Tổ'],
    },
  },
  {
    id: 'standing: digits as entities, zero written apart, an old head with a new one beside it',
    path: '/hotline',
    html: page(
      'Hotline',
      `<h2>Hotline</h2><p>&#40;028&#41; 38&#46;222&#46;333 - (08) 38.222.333</p><p>Email: hotline&#64;tphcm&#46;gov&#46;vn</p>`,
    ),
    truth: {
      ...BARE,
      kind: 'standing',
      published: null,
      phones: [
        ['+842838222333', true, true],
        ['(08) 38.222.333', true, false],
      ],
      hotline: 'number',
      emails: ['hotline@tphcm.gov.vn'],
    },
  },
  {
    id: 'standing: the hotline page is empty',
    path: '/duong-day-nong',
    html: page(
      'Đường dây nóng',
      `<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc">Tin tức</a></li></ul></nav><p class="path"><a href="/">Trang chủ</a> » Đường dây nóng</p><h1>Đường dây nóng</h1><div class="noi-dung">&nbsp;</div><footer><p>Ban Dân tộc tỉnh Sóc Trăng</p><p>Nhiệm kỳ 2020 - 2025</p><p>Số lượt truy cập: 02993822456</p></footer>`,
    ),
    truth: { ...BARE, kind: 'standing', published: null },
  },
  {
    id: 'standing: the label stands beside a picture',
    path: '/tiep-nhan',
    html: page(
      'Tiếp nhận phản ánh',
      `<h1>Tiếp nhận phản ánh, kiến nghị</h1><p>Đường dây nóng:</p><p><img src="/upload/sdt-2023.jpg" width="300" height="60"></p><p>Mọi ý kiến được phân loại và chuyển tới phòng có trách nhiệm trong ngày làm việc, kết quả trả lời đăng công khai trên trang này.</p>`,
    ),
    truth: { ...BARE, kind: 'standing', published: null, hotline: 'image' },
  },
  {
    id: 'standing: scores, years and prices that look like numbers to call',
    path: '/chi-so',
    html: page(
      'Kết quả chỉ số',
      `<h1>Kết quả chỉ số cải cách hành chính</h1><p>Năm (12/2021) 87.80 điểm, hệ số (0.4874), xếp thứ 21/63.</p><p>Nhiệm kỳ 2016 - 2021, 2021 - 2026.</p><p>Kinh phí: 1.900.236.000 đồng.</p><form><select name="namsinh"><option>1900</option><option>1901</option><option>1902</option><option>1903</option></select></form>`,
    ),
    truth: { ...BARE, kind: ['standing', 'article'], published: null },
  },
  {
    id: 'standing: free and paid lines, an emergency line, the number of the police',
    path: '/tong-dai',
    html: page(
      'Tổng đài hỗ trợ',
      `<h1>Tổng đài hỗ trợ tổ chức, công dân</h1><ul><li>Đường dây nóng của Sở: 1800 599 979</li><li>Tổng đài dịch vụ công: 1022</li><li>Công an: 113</li><li>Cứu hỏa: 114</li></ul>`,
    ),
    truth: {
      ...BARE,
      kind: 'standing',
      published: null,
      phones: [['+841800599979', true, true]],
      maybePhones: ['113', '114', '+841022', '1022'],
      hotline: 'number',
    },
  },
  {
    id: 'standing: staff and their numbers',
    path: '/danh-ba',
    html: page(
      'Danh bạ điện thoại',
      `<h1>Danh bạ điện thoại</h1><table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Di động</th><th>Thư điện tử</th></tr><tr><td>Hà Văn Quyết</td><td>Phó Giám đốc</td><td>0983.115.220</td><td>quyethv@tuyenquang.gov.vn</td></tr><tr><td>Ma Thị Hạnh</td><td>Trưởng phòng CCHC</td><td>0207.3822.871</td><td>hanhmt@tuyenquang.gov.vn</td></tr></table>`,
    ),
    truth: {
      ...BARE,
      kind: 'standing',
      published: null,
      phones: [
        ['+84983115220', false, true],
        ['+842073822871', false, true],
      ],
      emails: ['quyethv@tuyenquang.gov.vn', 'hanhmt@tuyenquang.gov.vn'],
    },
  },
  {
    id: 'document list: kinds of number that laws have',
    path: '/van-ban',
    html: page(
      'Hệ thống văn bản',
      `<h1>Hệ thống văn bản</h1><table><thead><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr></thead><tbody>${[
        ['61/2018/NĐ-CP', '23/04/2018', 'Về cơ chế một cửa, một cửa liên thông'],
        ['01/2018/TT-VPCP', '23/11/2018', 'Hướng dẫn thi hành một số quy định về cơ chế một cửa'],
        ['104/2016/QH13', '06/04/2016', 'Luật Tiếp cận thông tin'],
        ['18-NQ/TW', '25/10/2017', 'Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy'],
        ['2231/SNV-CCHC&amp;PC', '14/06/2022', 'Về việc báo cáo công tác quý II'],
        ['22/2020/QĐ-UBND', '12/08/2020', 'Quy định chức năng, nhiệm vụ của Sở'],
        ['05/CT-CTUBND', '16/05/2019', 'Về tăng cường kỷ luật, kỷ cương'],
      ]
        .map(
          ([number, date, title], at) =>
            `<tr><td><a href="/van-ban/${at}">${number}</a></td><td>${date}</td><td>${title}</td></tr>`,
        )
        .join('')}</tbody></table>`,
    ),
    truth: {
      kind: 'document-list',
      published: null,
      newest: null,
      phones: [],
      hotline: 'none',
      emails: [],
      addresses: [],
      procedures: [],
      documents: [
        ['61/2018/NĐ-CP', '2018-04-23'],
        ['01/2018/TT-VPCP', '2018-11-23'],
        ['104/2016/QH13', '2016-04-06'],
        ['18-NQ/TW', '2017-10-25'],
        ['2231/SNV-CCHC&PC', '2022-06-14'],
        ['22/2020/QĐ-UBND', '2020-08-12'],
        ['05/CT-CTUBND', '2019-05-16'],
      ],
      onlyDocuments: true,
    },
  },
  {
    id: 'standing: documents cited in loose spelling',
    path: '/can-cu',
    html: page(
      'Căn cứ thực hiện',
      `<h1>Căn cứ thực hiện công tác cải cách hành chính</h1><p>Thông số 01 /2018/TT-VPCP ngày 23 tháng 11 năm 2018 của Văn phòng Chính phủ.</p><p>Quyết định số 3809/KH - UBND ngày 14/9/2021 của Ủy ban nhân dân tỉnh.</p><p>Nghị quyết số111/NQ- HĐND ngày 10.12.2021; Nghị định số 45/2020/NĐ–CP ngày 08/4/2020.</p><p>Kế hoạch số:      /KH-SNV ngày    tháng 02 năm 2022 (dự thảo).</p><p>Nghị quyết số 66.13/2026/NQ-CP; văn bản hợp nhất 6050/2026/VBHN-BTP.</p>`,
    ),
    truth: {
      ...BARE,
      kind: 'standing',
      published: null,
      documents: [
        ['01/2018/TT-VPCP', '2018-11-23'],
        ['3809/KH-UBND', '2021-09-14'],
        ['111/NQ-HĐND', '2021-12-10'],
        ['45/2020/NĐ-CP', '2020-04-08'],
        ['66.13/2026/NQ-CP', null],
        ['6050/2026/VBHN-BTP', null],
      ],
      onlyDocuments: true,
    },
  },
  {
    id: 'document: a plan by itself, its own number and day in the head',
    path: '/van-ban/ke-hoach-64',
    html: page(
      'Kế hoạch 64/KH-SKHCN',
      `<h1>Kế hoạch tuyên truyền cải cách hành chính năm 2022</h1><table><tr><td>Số ký hiệu</td><td>64/KH-SKHCN</td></tr><tr><td>Ngày ban hành</td><td>28/01/2022</td></tr><tr><td>Ngày có hiệu lực</td><td>28/01/2022</td></tr><tr><td>Trích yếu</td><td>Kế hoạch tuyên truyền cải cách hành chính năm 2022</td></tr><tr><td>Cơ quan ban hành</td><td>Sở Khoa học và Công nghệ</td></tr><tr><td>Tệp đính kèm</td><td><a href="/files/64-kh.pdf">64-kh.pdf</a></td></tr></table>`,
    ),
    truth: {
      kind: 'document',
      published: null,
      newest: null,
      phones: [],
      hotline: 'none',
      emails: [],
      addresses: [],
      procedures: [],
      documents: [['64/KH-SKHCN', '2022-01-28']],
      onlyDocuments: true,
    },
  },
  {
    id: 'procedure list: codes short, long, with a letter and with a variant',
    path: '/bo-tthc',
    html: page(
      'Bộ thủ tục hành chính',
      `<h1>Bộ thủ tục hành chính của Sở</h1><table><tr><th>TT</th><th>Mã số</th><th>Tên thủ tục hành chính</th><th>Mức độ</th></tr><tr><td>1</td><td>1.012790.000.00.00.H41</td><td><a href="/t/1">Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ</a></td><td>Toàn trình</td></tr><tr><td>2</td><td>2.000815.000.00.00.H41.02</td><td><a href="/t/2">Đăng ký tham gia tuyển chọn nhiệm vụ cấp tỉnh</a></td><td>Một phần</td></tr><tr><td>3</td><td>1.013124</td><td><a href="/t/3">Công bố sử dụng dấu định lượng</a></td><td>Toàn trình</td></tr></table>`,
    ),
    truth: {
      ...BARE,
      kind: 'procedure-list',
      published: null,
      procedures: [
        ['1.012790.000.00.00.H41', 'Cấp giấy chứng nhận doanh nghiệp'],
        ['2.000815.000.00.00.H41.02', 'Đăng ký tham gia tuyển chọn'],
        ['1.013124', 'Công bố sử dụng dấu định lượng'],
      ],
    },
  },
  {
    id: 'procedure list: bold lines as fields, names alone in an ordered list',
    path: '/danh-muc',
    html: page(
      'Danh mục TTHC',
      `<h2>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Du lịch</h2><p><b>I. Lĩnh vực lữ hành</b></p><ol><li>Cấp giấy phép kinh doanh dịch vụ lữ hành nội địa</li><li>Cấp đổi giấy phép kinh doanh dịch vụ lữ hành nội địa</li></ol><p><b>II. Lĩnh vực khách sạn</b></p><ol><li>Công nhận hạng cơ sở lưu trú du lịch hạng 1 sao, 2 sao, 3 sao</li></ol>`,
    ),
    truth: {
      ...BARE,
      kind: 'procedure-list',
      published: null,
      procedures: [
        [null, 'Cấp giấy phép kinh doanh dịch vụ lữ hành nội địa'],
        [null, 'Cấp đổi giấy phép'],
        [null, 'Công nhận hạng cơ sở lưu trú'],
      ],
    },
  },
  {
    id: 'procedure: the national form as one table',
    path: '/chi-tiet-tthc?ma=1.004172',
    html: page(
      'Chi tiết thủ tục hành chính',
      `<h1>Chi tiết thủ tục hành chính</h1><table>${[
        ['Mã thủ tục', '1.004172'],
        ['Số quyết định', '1542/QĐ-UBND'],
        ['Tên thủ tục', 'Phục hồi giấy phép hoạt động điện lực'],
        ['Cấp thực hiện', 'Cấp tỉnh'],
        ['Lĩnh vực', 'Điện lực'],
        ['Trình tự thực hiện', 'Nộp hồ sơ; thẩm tra; trả kết quả.'],
        ['Cách thức thực hiện', 'Trực tiếp hoặc trực tuyến; 15 ngày; không thu phí'],
        ['Thành phần hồ sơ', 'Văn bản đề nghị (bản chính: 1)'],
        ['Đối tượng thực hiện', 'Doanh nghiệp'],
        ['Cơ quan thực hiện', 'Sở Công Thương'],
        ['Kết quả thực hiện', 'Giấy phép'],
        ['Yêu cầu, điều kiện thực hiện', 'Không có thông tin'],
      ]
        .map(([label, text]) => `<tr><th>${label}</th><td>${text}</td></tr>`)
        .join('')}</table>`,
    ),
    truth: {
      ...BARE,
      kind: 'procedure',
      published: null,
      procedures: [['1.004172', 'Phục hồi giấy phép']],
      documents: [['1542/QĐ-UBND', null]],
    },
  },
  {
    id: 'procedure: an article-like page with a posting day and parts as headings',
    path: '/tthc/cap-the-2022',
    html: page(
      'Cấp thẻ nhà báo',
      `<h1>Thủ tục: Cấp thẻ giám định viên tư pháp</h1><p>Đăng ngày 02/08/2022</p><p>Mã số TTHC: 1.001122</p><h4>1. Trình tự thực hiện</h4><p>Người đề nghị nộp hồ sơ tại bộ phận một cửa.</p><h4>2. Cách thức thực hiện</h4><p>Trực tiếp.</p><h4>3. Thành phần, số lượng hồ sơ</h4><p>Đơn đề nghị, 02 ảnh 3x4.</p><h4>4. Thời hạn giải quyết</h4><p>07 ngày làm việc.</p><h4>5. Lệ phí</h4><p>Không.</p>`,
    ),
    truth: {
      newest: null,
      entries: [],
      phones: [],
      hotline: 'none',
      emails: [],
      addresses: [],
      topics: NONE,
      documents: [],
      kind: 'procedure',
      // only articles are dated by their page
      published: null,
      procedures: [['1.001122', 'Cấp thẻ giám định viên']],
    },
  },
  {
    id: 'error: not found with a menu and the newest posts',
    path: '/khong-co',
    html: page(
      'Không tìm thấy trang',
      `<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/cchc">Cải cách hành chính</a></li><li><a href="/lien-he">Liên hệ</a></li></ul></nav><h1>Không tìm thấy trang</h1><p>Địa chỉ quý vị vừa mở không tồn tại hoặc đã bị xóa.</p>`,
    ),
    status: 404,
    truth: {
      kind: 'error',
      published: null,
      newest: null,
      entries: [],
      phones: [],
      hotline: 'none',
      emails: [],
      addresses: [],
      procedures: [],
      documents: [],
    },
  },
  {
    id: 'shell: an application that has not begun',
    path: '/',
    html: page(
      'Sở Y tế',
      '<noscript>Bạn cần bật JavaScript để chạy ứng dụng này.</noscript><div id="root"></div><script src="/static/js/main.3f1c.js"></script>',
    ),
    truth: { ...BARE, kind: 'shell', published: null },
  },
  {
    id: 'search: results that name reform',
    path: '/tim-kiem?q=cchc',
    html: page(
      'Kết quả tìm kiếm',
      `<h1>Kết quả tìm kiếm cho từ khóa “cchc”</h1><p>Tìm thấy 2 kết quả</p><div><a href="/k/1">Hướng dẫn chấm điểm CCHC cấp huyện</a><span>09/09/2022</span></div><div><a href="/k/2">Giao lưu trực tuyến về CCHC</a><span>17/05/2022</span></div>`,
    ),
    truth: {
      kind: 'search',
      published: null,
      phones: [],
      hotline: 'none',
      emails: [],
      addresses: [],
      procedures: [],
      documents: [],
    },
  },
  {
    id: 'home: decomposed letters, every sign an entity',
    path: '/',
    html: `<html><head><title>${'Sở Tài chính tỉnh Yên Bái'.normalize('NFD')}</title></head><body>${`<div id="menu"><a href="/a">Trang chủ</a> <a href="/b">Tổ chức bộ máy</a> <a href="/c">Thông tin CCHC</a> <a href="/d">Công khai TTHC</a> <a href="/e">Nộp hồ sơ trực tuyến</a> <a href="/f">Hộp thư góp ý</a></div><p>Đường dây nóng: 0216.3852.145 - Email: stc@yenbai.gov.vn</p>`
      .normalize('NFD')
      .replace(/\P{ASCII}/gu, (sign) => `&#${sign.codePointAt(0)};`)}</body></html>`,
    truth: {
      kind: 'home',
      title: 'Sở Tài chính tỉnh Yên Bái',
      published: null,
      newest: null,
      entries: [],
      phones: [['+842163852145', true, true, 'Đường dây nóng']],
      hotline: 'number',
      emails: ['stc@yenbai.gov.vn'],
      addresses: [],
      topics: {
        organisation: ['/b'],
        cchc: ['/c'],
        procedures: ['/d'],
        'online-service': ['/e'],
        feedback: ['/f'],
        functions: [],
        hotline: [],
      },
      procedures: [],
      documents: [],
    },
  },
];
