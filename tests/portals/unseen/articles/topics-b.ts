import { site, otherNews, type Blind } from './build.ts';
import { drupal, liferay, nuke, plain, webforms, wordpress, type Story } from './looks.ts';

const article = (path: string, title: string, date: string | null, lead: string, more: Partial<Story> = {}): Story => ({
  path,
  title,
  date,
  lead,
  ...more,
});
const newestFirst = (stories: readonly Story[]): Story[] =>
  [...stories].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
const told = (stories: readonly Story[]) => ({
  found: stories.length,
  articles: newestFirst(stories).map(({ path, title, date }) => ({ url: path, title, date })),
});

function haiDuong(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/tin-tuc-su-kien'],
    ['Cải cách hành chính', '/cai-cach-hanh-chinh'],
  ] as const;
  const six = [
    article(
      '/bai/101',
      'Tỉnh ủy ban hành nghị quyết về cải cách hành chính',
      '2022-02-11',
      'Nghị quyết đặt mục tiêu đưa cải cách hành chính vào nhóm dẫn đầu.',
    ),
    article(
      '/bai/102',
      'UBND tỉnh giao ban công tác cải cách hành chính quý I',
      '2022-04-06',
      'Chủ tịch tỉnh yêu cầu các ngành tháo gỡ vướng mắc.',
    ),
    article(
      '/bai/103',
      'Chủ trương của tỉnh về cải cách hành chính giai đoạn tới',
      '2022-05-20',
      'Sáu nội dung trọng tâm được nêu rõ.',
    ),
    article(
      '/bai/104',
      'Hải Dương đẩy mạnh CCHC',
      '2022-06-30',
      'Nhiều giải pháp về cải cách hành chính được triển khai đồng bộ.',
    ),
    article(
      '/bai/105',
      'Ban Chỉ đạo cải cách hành chính tỉnh họp phiên thứ hai',
      '2022-08-17',
      'Phiên họp đánh giá nửa năm thực hiện kế hoạch.',
    ),
    article(
      '/bai/106',
      'Chính sách mới về cải cách hành chính có hiệu lực',
      '2022-10-03',
      'Từ tháng 10, nhiều quy định về cải cách hành chính được áp dụng.',
    ),
  ];
  const others = [
    article(
      '/bai/107',
      'Cải cách hành chính của tỉnh bước vào năm mới',
      '2022-12-05',
      'Bài hẹn giờ đăng về cải cách hành chính.',
    ),
    article(
      '/bai/108',
      'Tổng kết cải cách hành chính của tỉnh năm cũ',
      '2021-12-30',
      'Bài của năm trước về cải cách hành chính.',
    ),
  ];
  const rest = otherNews('/bai/', 2022, '', 11);
  const built = site(plain, 'Sở Khoa học và Công nghệ Hải Dương', menu)
    .column({ path: '/tin-tuc-su-kien', name: 'Tin tức - Sự kiện', stories: rest, perPage: 4 })
    .column({
      path: '/cai-cach-hanh-chinh',
      name: 'Cải cách hành chính',
      stories: newestFirst([...six, ...others]),
      perPage: 3,
    })
    .home(rest.slice(0, 2));
  return {
    name: 'hai-duong',
    trap: 'Exactly six of six; a seventh is dated after the audit, and one is of the year before',
    province: 'Hải Dương',
    department: 'Sở Khoa học và Công nghệ Hải Dương',
    year: 2022,
    asOf: '2022-11-25',
    pages: built.pages,
    asks: [
      {
        id: 'policy-six',
        kind: 'topic',
        params: { topic: 'policy-articles', min: 6 },
        truth: { outcome: 'passed', details: told(six) },
      },
      {
        id: 'policy-seven',
        kind: 'topic',
        params: { topic: 'policy-articles', min: 7 },
        truth: { outcome: 'partial', credit: 0.5, details: told(six) },
      },
    ],
  };
}

function kienGiang(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/tin-tuc/'],
    ['Thông báo', '/thong-bao/'],
  ] as const;
  const alike = [
    article(
      '/tin-tuc/ket-qua-bong-da.html',
      'Kết quả giải bóng đá công đoàn',
      '2022-06-02',
      'Kết quả chung cuộc, đội Văn phòng đoạt cúp.',
    ),
    article(
      '/tin-tuc/mo-hinh-tom-lua.html',
      'Mô hình tôm - lúa cho thu nhập cao',
      '2022-06-09',
      'Mô hình được nhân rộng ở ba huyện ven biển.',
    ),
    article(
      '/tin-tuc/sang-kien-nong-dan.html',
      'Sáng kiến máy gieo hạt của lão nông',
      '2022-07-14',
      'Sáng kiến giúp giảm công lao động trên đồng ruộng.',
    ),
    article(
      '/tin-tuc/giam-sat-cong-trinh.html',
      'Giám sát thi công nhà làm việc',
      '2022-08-03',
      'Ban quản lý dự án giám sát tiến độ công trình.',
    ),
    article(
      '/tin-tuc/mot-cua-kinh.html',
      'Thay một cửa kính ở hội trường',
      '2022-08-23',
      'Văn phòng thông báo hội trường tạm đóng.',
    ),
    article(
      '/tin-tuc/chuyen-doi-cay-trong.html',
      'Chuyển đổi cây trồng trên đất kém',
      '2022-09-03',
      'Ba trăm héc-ta được chuyển đổi sang trồng khóm.',
    ),
  ];
  const rest = otherNews('/tin-tuc/', 2022, '.html');
  const built = site(nuke, 'Sở Khoa học và Công nghệ Kiên Giang', menu)
    .column({ path: '/tin-tuc/', name: 'Tin tức', stories: newestFirst([...rest, ...alike]) })
    .column({
      path: '/thong-bao/',
      name: 'Thông báo',
      stories: [
        article(
          '/thong-bao/nghi-le.html',
          'Thông báo nghỉ lễ Quốc khánh',
          '2022-08-25',
          'Sở nghỉ từ ngày 01/9 đến hết ngày 04/9/2022.',
        ),
      ],
    })
    .home(rest.slice(0, 3));
  const none = { outcome: 'failed', details: { found: 0, articles: [] } } as const;
  return {
    name: 'kien-giang',
    trap: 'Look-alikes of another trade: results of a match, models of farming, a farmer’s initiative, oversight of a building site',
    province: 'Kiên Giang',
    department: 'Sở Khoa học và Công nghệ Kiên Giang',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: ['results', 'models', 'initiatives', 'oversight', 'one-stop', 'digital-government'].map((topic) => ({
      id: topic,
      kind: 'topic',
      params: { topic },
      truth: none,
    })),
  };
}

function haTinh(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/web/so/tin-tuc'],
    ['Một cửa', '/web/so/mot-cua'],
    ['Văn bản', '/web/so/van-ban'],
    ['Hỏi đáp', '/web/so/hoi-dap'],
  ] as const;
  const passing = article(
    '/web/so/-/dai-hoi-cong-doan',
    'Đại hội công đoàn nhiệm kỳ mới',
    '2022-09-27',
    'Đại hội bầu ban chấp hành gồm bảy người.',
    {
      body: '<p>Đại hội cũng nhắc đến việc đầu tư công trực tuyến, cơ chế một cửa và trách nhiệm người đứng đầu trong cải cách.</p><h4>Bình luận</h4><div class="comment">Nguyễn Văn A (28/09/2022): Mong Sở đăng kết quả cơ chế một cửa, một cửa liên thông.</div>',
    },
  );
  const oneStop = article(
    '/web/so/-/lien-thong-55',
    'Thực hiện cơ chế một cửa, một cửa liên thông: 6 tháng nhìn lại',
    '2022-07-12',
    'Bộ phận một cửa đã giải quyết 1.204 hồ sơ, đúng hạn 99,6%.',
  );
  const rest = otherNews('/web/so/-/', 2022, '');
  const built = site(liferay, 'Sở Kế hoạch và Đầu tư Hà Tĩnh', menu)
    .column({ path: '/web/so/tin-tuc', name: 'Tin tức', stories: newestFirst([...rest, passing, oneStop]), perPage: 7 })
    .standing(
      '/web/so/mot-cua',
      'Bộ phận một cửa',
      '<p>Bộ phận tiếp nhận và trả kết quả làm việc từ thứ Hai đến thứ Sáu, trách nhiệm của người đứng đầu bộ phận được quy định tại nội quy. Cập nhật ngày 12/05/2022.</p>',
    )
    .raw(
      '/web/so/van-ban',
      'Văn bản',
      '<ul class="vb"><li><a href="/web/so/van-ban/-/19-ct">Chỉ thị số 19/CT-UBND về nâng cao trách nhiệm người đứng đầu trong cải cách hành chính</a> <span>03/05/2022</span></li></ul>',
    )
    .standing(
      '/web/so/van-ban/-/19-ct',
      'Chỉ thị số 19/CT-UBND',
      '<table><tr><th>Số ký hiệu</th><td>19/CT-UBND</td></tr><tr><th>Ngày ban hành</th><td>03/05/2022</td></tr><tr><th>Trích yếu</th><td>Về nâng cao trách nhiệm người đứng đầu trong cải cách hành chính</td></tr><tr><th>Tệp đính kèm</th><td><a href="/documents/19-ct.pdf">19-ct.pdf</a></td></tr></table>',
    )
    .standing(
      '/web/so/hoi-dap',
      'Hỏi đáp',
      '<p><b>Câu hỏi:</b> Người đứng đầu cơ quan có trách nhiệm gì trong cải cách hành chính? (ngày hỏi 02/06/2022)</p><p><b>Trả lời:</b> Theo quy định, người đứng đầu chịu trách nhiệm toàn diện.</p>',
    )
    .home(rest.slice(0, 3));
  return {
    name: 'ha-tinh',
    trap: 'Standing pages, comments, a document’s own page and a question are no articles; a passing mention is none on the topic',
    province: 'Hà Tĩnh',
    department: 'Sở Kế hoạch và Đầu tư Hà Tĩnh',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'one-stop',
        kind: 'topic',
        params: { topic: 'one-stop' },
        truth: { outcome: 'passed', details: told([oneStop]) },
      },
      {
        id: 'investment-online',
        kind: 'topic',
        params: { topic: 'investment-online' },
        truth: { outcome: 'failed', details: told([]) },
      },
      {
        id: 'head-responsibility',
        kind: 'topic',
        params: { topic: 'head-responsibility' },
        truth: { outcome: 'failed', details: told([]) },
      },
    ],
  };
}

function thaiBinh(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/category/tin-tuc/'],
    ['Cải cách hành chính', '/category/cai-cach-hanh-chinh/'],
  ] as const;
  const three = [
    article(
      '/cchc/cai-cach-the-che/',
      'Cải cách thể chế: bãi bỏ 12 văn bản không còn phù hợp',
      '2024-03-05',
      'Cải cách thể chế là một trong sáu nội dung của chương trình cải cách hành chính.',
    ),
    article(
      '/cchc/tai-chinh-cong/',
      'Đổi mới cơ chế quản lý tài chính công',
      '2024-06-18',
      'Cải cách tài chính công ở tỉnh tập trung vào khoán chi.',
      { by: 'meta', undatedInList: true },
    ),
    article(
      '/cchc/bo-may/',
      'Sắp xếp tổ chức bộ máy tinh gọn',
      '2024-09-24',
      'Cải cách tổ chức bộ máy hành chính giúp giảm hai phòng chuyên môn.',
    ),
  ];
  const why = article(
    '/cchc/vi-sao/',
    'Cải cách hành chính quan trọng thế nào với môi trường đầu tư',
    '2024-04-16',
    'Doanh nghiệp chọn nơi có thủ tục nhanh; cải cách hành chính nâng năng lực cạnh tranh của tỉnh.',
  );
  const head = article(
    '/cchc/nguoi-dung-dau/',
    'Người đứng đầu phải chịu trách nhiệm về cải cách hành chính của đơn vị',
    '2024-05-29',
    'Đánh giá trách nhiệm của người đứng đầu gắn với kết quả cải cách hành chính.',
    { by: 'time' },
  );
  const talent = article(
    '/tin/nhan-tai/',
    'Chính sách thu hút, trọng dụng nhân tài trong cơ quan nhà nước',
    '2024-10-10',
    'Công chức trẻ được đào tạo, bồi dưỡng và hưởng chính sách nhân tài.',
  );
  const rest = otherNews('/tin/', 2024, '/');
  const built = site(wordpress, 'Sở Khoa học và Công nghệ Thái Bình', menu)
    .column({ path: '/category/tin-tuc/', name: 'Tin tức', stories: newestFirst([...rest, talent]), perPage: 5 })
    .column({
      path: '/category/cai-cach-hanh-chinh/',
      name: 'Cải cách hành chính',
      stories: newestFirst([...three, why, head]),
    })
    .home(rest.slice(0, 3));
  return {
    name: 'thai-binh',
    trap: '2024, six contents of reform: exactly three; why reform matters; responsibility of heads; talent. Cards of pictures',
    province: 'Thái Bình',
    department: 'Sở Khoa học và Công nghệ Thái Bình',
    year: 2024,
    asOf: '2024-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'reform-content',
        kind: 'topic',
        params: { topic: 'reform-content', min: 3 },
        truth: { outcome: 'passed' },
      },
      {
        id: 'importance',
        kind: 'topic',
        params: { topic: 'importance' },
        truth: { outcome: 'passed', details: told([why]) },
      },
      {
        id: 'head-responsibility',
        kind: 'topic',
        params: { topic: 'head-responsibility' },
        truth: { outcome: 'passed', details: told([head]) },
      },
      {
        id: 'civil-service',
        kind: 'topic',
        params: { topic: 'civil-service' },
        truth: { outcome: 'passed', details: told([talent]) },
      },
    ],
  };
}

function lamDong(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/Pages/tintuc.aspx'],
    ['Thủ tục hành chính', '/Pages/tthc.aspx'],
    ['Văn bản', '/Pages/vanban.aspx'],
  ] as const;
  const discipline = article(
    '/Lists/TinTuc/View_Detail.aspx?ItemID=71',
    'Họp giao ban tháng 3',
    '2022-03-29',
    'Giám đốc Sở yêu cầu siết chặt kỷ luật, kỷ cương hành chính trong toàn cơ quan.',
  );
  const postal = article(
    '/Lists/TinTuc/View_Detail.aspx?ItemID=72',
    'Ký kết với Bưu điện tỉnh về BCCI',
    '2022-05-10',
    'Hai bên thống nhất nhận và trả hồ sơ TTHC qua dịch vụ BCCI.',
  );
  const results = article(
    '/Lists/TinTuc/View_Detail.aspx?ItemID=73',
    'Kết quả công tác CCHC 9 tháng đầu năm 2022',
    '2022-10-05',
    'Sở hoàn thành 18 trên 20 nhiệm vụ của kế hoạch cải cách hành chính.',
  );
  const rest = otherNews('/Lists/TinTuc/', 2022, '').map((story, at) => ({
    ...story,
    path: `/Lists/TinTuc/View_Detail.aspx?ItemID=${10 + at}`,
  }));
  const rows = [
    '1204/QĐ-UBND|12/05/2022|Quyết định công bố danh mục thủ tục hành chính sửa đổi, bổ sung lĩnh vực đo lường',
    '1733/QĐ-UBND|03/08/2022|Quyết định công bố thủ tục hành chính mới ban hành',
  ]
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}<td><a href="/vb/${row.slice(0, 4)}.pdf">Tải về</a></td></tr>`,
    )
    .join('');
  const built = site(webforms, 'Sở Khoa học và Công nghệ Lâm Đồng', menu)
    .column({
      path: '/Pages/tintuc.aspx',
      name: 'Tin tức',
      stories: newestFirst([...rest, discipline, postal, results]),
    })
    .raw(
      '/Pages/tthc.aspx',
      'Thủ tục hành chính',
      '<table><tr><th>STT</th><th>Mã</th><th>Tên thủ tục</th></tr><tr><td>1</td><td>1.001786</td><td>Cấp Giấy chứng nhận đăng ký hoạt động khoa học và công nghệ</td></tr></table>',
    )
    .raw(
      '/Pages/vanban.aspx',
      'Văn bản',
      `<table border="1"><tr><th>Số, ký hiệu</th><th>Ngày</th><th>Trích yếu</th><th></th></tr>${rows}</table>`,
    )
    .home(rest.slice(0, 3));
  return {
    name: 'lam-dong',
    trap: 'Updates of procedures: a list of decisions is documents; an article tells of them. Discipline by its abbreviation-free words in the lead',
    province: 'Lâm Đồng',
    department: 'Sở Khoa học và Công nghệ Lâm Đồng',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'procedure-updates',
        kind: 'topic',
        params: { topic: 'procedure-updates' },
        truth: { outcome: 'failed', details: told([]) },
      },
      {
        id: 'discipline',
        kind: 'topic',
        params: { topic: 'discipline' },
        truth: { outcome: 'passed', details: told([discipline]) },
      },
      {
        id: 'postal',
        kind: 'topic',
        params: { topic: 'postal' },
        truth: { outcome: 'passed', details: told([postal]) },
      },
      {
        id: 'results',
        kind: 'topic',
        params: { topic: 'results' },
        truth: { outcome: 'passed', details: told([results]) },
      },
    ],
  };
}

function caoBang(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/tin-tuc'],
    ['CCHC', '/cchc'],
  ] as const;
  const old = article(
    '/node/31',
    'Văn hóa công sở ở Sở ta',
    '2021-11-02',
    'Thực hiện văn hóa công sở, quy tắc ứng xử.',
  );
  const built = site(drupal, 'Sở Nội vụ Cao Bằng', menu)
    .raw(
      '/tin-tuc',
      'Tin tức',
      '<div id="news-list" data-source="/api/news"></div><script>fetch("/api/news").then(r => r.json()).then(show)</script><noscript>Trang này cần JavaScript.</noscript>',
    )
    .column({ path: '/cchc', name: 'CCHC', stories: [old] })
    .raw('/', 'Trang chủ', '<p>Trang thông tin điện tử.</p>');
  return {
    name: 'cao-bang',
    trap: 'The list of the one news column is written by a script; a column in the year before only',
    province: 'Cao Bằng',
    department: 'Sở Nội vụ Cao Bằng',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [{ id: 'conduct', kind: 'topic', params: { topic: 'conduct' }, truth: { outcome: 'cantTell' } }],
  };
}

export const topicsB: readonly (() => Blind)[] = [haiDuong, kienGiang, haTinh, thaiBinh, lamDong, caoBang];
