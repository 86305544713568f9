import { topic } from '../../lib/checks/topic.ts';
import { topicMessages } from '../../lib/checks/topic.messages.ts';
import { testCheck, type CheckCase } from '../support/check-tester.ts';
import { PORTAL } from '../support/portal-fixture.ts';
import {
  MENU,
  OTHER,
  PROSE,
  article,
  articles,
  home,
  list,
  newsPage,
  page,
  pager,
  post,
} from '../support/topic-portal.ts';

const POSTAL = 'Nhận kết quả giải quyết TTHC tại nhà qua dịch vụ bưu chính công ích';
const POSTAL_LEAD = 'Từ tháng 6, người dân có thể nộp hồ sơ tại nhà qua dịch vụ bưu chính công ích của bưu điện tỉnh.';
const GENERIC = 'Thêm tiện ích cho người dân vùng cao khi cần giấy tờ';
const found = (...of: readonly (readonly [path: string, date: string])[]) => ({
  found: of.length,
  articles: of.map(([path, date]) => ({ url: `${PORTAL}${path}`, date })),
});
const POSTAL_POST = post('/tin/bcci.html', '12/04/2022', POSTAL);

/** What a portal with a single post shows: no list by its looks, and no day. */
function undatedAlone(): readonly CheckCase[] {
  const link = `<a href="/tin/bcci.html">${POSTAL}</a>`;
  const shapes: readonly (readonly [
    name: string,
    label: string,
    heading: string,
    box: string,
    outcome: 'cantTell' | 'failed',
  ])[] = [
    ['an item, no heading', 'Tin tức', '', `<ul><li>${link}</li></ul>`, 'cantTell'],
    [
      'a heading of its own, the department’s name above',
      'Tin tức',
      'Sở Khoa học và Công nghệ',
      `<h3>${link}</h3>`,
      'cantTell',
    ],
    [
      'a summary below',
      'Tin tức',
      '',
      `<div class="row"><h4>${link}</h4><p>Bưu điện nhận hồ sơ tại nhà.</p></div>`,
      'cantTell',
    ],
    [
      'a breadcrumb alone says where it stands',
      'Tin tức',
      '',
      `<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/muc">Tin tức</a></div><p>- ${link}</p>`,
      'cantTell',
    ],
    [
      'in the column on reform',
      'Tin cải cách hành chính',
      'Cải cách hành chính',
      `<ul><li>${link}</li></ul>`,
      'cantTell',
    ],
    ['a page of the introduction is no news', 'Giới thiệu', 'Giới thiệu', `<ul><li>${link}</li></ul>`, 'failed'],
    ['nor are procedures', 'Thủ tục hành chính', 'Thủ tục hành chính', `<ul><li>${link}</li></ul>`, 'failed'],
    ['nor is a guide', 'Hướng dẫn', 'Hướng dẫn', `<ul><li>${link}</li></ul>`, 'failed'],
  ];
  return shapes.map(([name, label, heading, box, outcome]): CheckCase => {
    const menu = [
      ['Trang chủ', '/'],
      [label, '/muc'],
    ] as const;
    const title = heading === '' ? '' : `<h1>${heading}</h1>`;
    return {
      name: `one undated link on the page “${label}”: ${name}`,
      portal: {
        '/': home('', menu),
        '/muc': page(heading === '' ? 'Sở KH&CN' : heading, `${title}${box}`, menu),
        '/tin/bcci.html': page(POSTAL, `<h1>${POSTAL}</h1><p>${PROSE}</p>`),
      },
      outcome,
    };
  });
}

const NUMBERED = [...OTHER, POSTAL_POST].map((one, index) => ({ ...one, path: `/tin/${101 + index}.html` }));

const GUIDES = [
  'Hướng dẫn kê khai hồ sơ cấp giấy phép bức xạ',
  'Video hướng dẫn điền đơn đăng ký nhãn hiệu',
  'Hướng dẫn nộp hồ sơ trực tuyến công nhận kết quả',
];

const cases: readonly CheckCase[] = [
  ...(
    [
      ['a form post', "javascript:__doPostBack('ds$ctl01$xem','')", '12/04/2022', 'passed'],
      ['a script', 'javascript:xemTin(17)', '12/04/2022', 'passed'],
      ['nothing', '#', '12/04/2022', 'passed'],
      ['a form post, posted the year before', "javascript:__doPostBack('ds$ctl01$xem','')", '12/04/2021', 'failed'],
    ] as const
  ).map(([name, href, date, outcome]): CheckCase => ({
    name: `titles and days of a list whose articles open by ${name}`,
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        post(href, date, POSTAL),
        ...OTHER.map((one, at) => ({ ...one, path: `${href}/*${at}*/` })),
      ]),
    },
    outcome,
    ...(outcome === 'passed' ? { details: found(['/tin-tuc', '2022-04-12']) } : {}),
  })),
  {
    name: 'one article of the period whose title is on the topic',
    portal: { '/': home(), '/tin-tuc': newsPage([...OTHER.slice(0, 2), POSTAL_POST, ...OTHER.slice(2)]) },
    outcome: 'passed',
    credit: 1,
    gaps: [],
    details: found(['/tin/bcci.html', '2022-04-12']),
    atMostPages: 3,
  },
  {
    name: 'all of those found on all pages of the list, newest first; what lies before the period does not count',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([OTHER[0]!, POSTAL_POST], pager(['/tin-tuc', '/tin-tuc?page=2'], 1)),
      '/tin-tuc?page=2': newsPage(
        [
          post('/tin/bcci-2.html', '01/02/2022', 'Lợi ích khi nộp hồ sơ qua BCCI'),
          post('/tin/bcci-0.html', '05/12/2021', 'Ký kết phối hợp tiếp nhận hồ sơ qua bưu chính công ích'),
        ],
        pager(['/tin-tuc', '/tin-tuc?page=2'], 2),
      ),
    },
    outcome: 'passed',
    details: found(['/tin/bcci.html', '2022-04-12'], ['/tin/bcci-2.html', '2022-02-01']),
  },
  {
    name: 'an undated article, alone on the page of news',
    portal: {
      '/': home(),
      '/tin-tuc': page('Tin tức', `<h1>Tin tức</h1><p>- <a href="/tin/bcci.html"><b>${POSTAL}</b></a></p>`),
      '/tin/bcci.html': page(POSTAL, `<p><b>${POSTAL}</b></p><p>${PROSE}</p>`),
    },
    outcome: 'cantTell',
  },
  ...undatedAlone(),
  {
    name: 'an undated announcement, alone on the last page of the list',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([OTHER[0]!, OTHER[1]!], pager(['/tin-tuc', '/tin-tuc?page=2'], 1)),
      '/tin-tuc?page=2': newsPage(
        [post('/tin/bcci.html', '', 'Thông báo nhận kết quả qua dịch vụ bưu chính công ích năm nay')],
        pager(['/tin-tuc', '/tin-tuc?page=2'], 2),
      ),
      '/tin/bcci.html': article(
        post('/tin/bcci.html', '', 'Thông báo nhận kết quả qua dịch vụ bưu chính công ích năm nay'),
      ),
    },
    outcome: 'cantTell',
    details: { found: 0, articles: [] },
  },
  {
    name: 'in the column on reform, which a page of the menu names and the home page does not',
    portal: {
      '/': home('', [...MENU, ['Liên hệ', '/lien-he']]),
      '/tin-tuc': newsPage(OTHER),
      '/lien-he': page('Liên hệ', `<h1>Liên hệ</h1><p>${PROSE}</p><p>Xem <a href="/cchc">Cải cách hành chính</a></p>`),
      '/cchc': newsPage(
        [POSTAL_POST, post('/tin/cb.html', '03/02/2022', 'Giao ban tháng 2')],
        '',
        'Cải cách hành chính',
      ),
    },
    outcome: 'passed',
    details: found(['/tin/bcci.html', '2022-04-12']),
  },
  {
    name: 'a page of text that is called reform, named so, is no column',
    portal: {
      '/': home('', [...MENU, ['Liên hệ', '/lien-he']]),
      '/tin-tuc': newsPage(OTHER),
      '/lien-he': page('Liên hệ', `<h1>Liên hệ</h1><p>${PROSE}</p><p>Xem <a href="/cchc">Cải cách hành chính</a></p>`),
      '/cchc': page('Cải cách hành chính', `<h1>Cải cách hành chính</h1><p>${POSTAL_LEAD}</p><p>${PROSE}</p>`),
    },
    outcome: 'failed',
    gaps: ['no-article'],
  },
  {
    name: 'results of the province, where the department’s own are asked for',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        post('/tin/kq.html', '12/07/2022', 'Kết quả cải cách hành chính của tỉnh 6 tháng'),
        ...OTHER,
      ]),
      ...articles(OTHER),
    },
    params: { topic: 'results', whose: 'department' },
    outcome: 'failed',
    gaps: ['no-article'],
  },
  {
    name: 'results of nobody named are the department’s own, unless the lead tells of another',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        post(
          '/tin/kq-1.html',
          '12/07/2022',
          'Kết quả cải cách hành chính 6 tháng đầu năm',
          'Văn phòng Sở vừa có báo cáo về công tác cải cách hành chính trong sáu tháng qua, gửi các phòng.',
        ),
        post(
          '/tin/kq-2.html',
          '12/04/2022',
          'Kết quả cải cách hành chính quý I',
          'Trong quý I, toàn tỉnh đạt nhiều tiến bộ trong công tác cải cách hành chính so với cùng kỳ năm trước.',
        ),
        ...OTHER,
      ]),
    },
    params: { topic: 'results', whose: 'department' },
    outcome: 'passed',
    details: found(['/tin/kq-1.html', '2022-07-12']),
  },
  {
    name: 'articles after the audit date, or of last year, are none',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        post('/tin/x.html', '25/11/2022', POSTAL),
        OTHER[0]!,
        post('/tin/y.html', '31/12/2021', 'Nộp hồ sơ qua bưu chính công ích'),
      ]),
    },
    outcome: 'failed',
    credit: 0,
    gaps: ['no-article'],
    details: { found: 0, articles: [] },
  },
  {
    name: 'the menu, a banner and a neighbour name the topic, no article does',
    portal: {
      '/': home(
        '<p><a href="https://bcci.example.vn/"><img src="/bcci.png" alt="Dịch vụ bưu chính công ích"></a></p>',
        [...MENU, ['Bưu chính công ích', '/bcci']],
      ),
      '/bcci': page('Bưu chính công ích', `<h1>Bưu chính công ích</h1><p>${PROSE}</p><p>${PROSE}</p>`),
      '/tin-tuc': newsPage(OTHER),
      ...articles(OTHER),
    },
    outcome: 'failed',
    gaps: ['no-article'],
  },
  {
    name: 'named in passing, in the body and by a related list',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage(OTHER),
      ...articles(OTHER.slice(1)),
      '/tin/giong-lua.html': article(
        OTHER[0]!,
        '<p>Bên lề hội nghị, đại biểu trao đổi về dịch vụ bưu chính công ích và nhiều việc khác.</p><h3>Tin liên quan</h3><ul><li><a href="/tin/xa.html">Tăng tỷ lệ hồ sơ gửi qua bưu chính công ích</a></li></ul>',
      ),
      '/tin/xa.html': article(post('', '02/08/2021', 'Tăng tỷ lệ hồ sơ gửi qua bưu chính công ích')),
    },
    outcome: 'failed',
  },
  {
    name: 'the lead that the list shows decides where the title does not',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([...OTHER, post('/tin/tien-ich.html', '01/03/2022', GENERIC, POSTAL_LEAD)]),
    },
    outcome: 'passed',
    details: found(['/tin/tien-ich.html', '2022-03-01']),
  },
  {
    name: 'the lead stands on the article alone',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([...OTHER, post('/tin/tien-ich.html', '01/03/2022', GENERIC)]),
      ...articles([...OTHER, post('/tin/tien-ich.html', '01/03/2022', GENERIC, POSTAL_LEAD)]),
    },
    outcome: 'passed',
    details: found(['/tin/tien-ich.html', '2022-03-01']),
  },
  {
    name: 'a page whose only heading is the portal’s: the title is proven by the list that shows it',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([...OTHER, post('/tin/tien-ich.html', '01/03/2022', GENERIC)]),
      ...articles(OTHER),
      '/tin/tien-ich.html': page(
        GENERIC,
        `<h1>Home</h1><p class="Title">${GENERIC}</p><p>Ngày đăng: 01/03/2022</p><p>${POSTAL_LEAD}</p><p>${PROSE}</p>`,
      ),
    },
    outcome: 'passed',
    quotes: [GENERIC],
    details: found(['/tin/tien-ich.html', '2022-03-01']),
  },
  {
    name: 'a lead that names it as the occasion is on something else',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        ...OTHER,
        post(
          '/tin/trong-cay.html',
          '01/03/2022',
          'Lễ phát động tết trồng cây xuân năm nay',
          'Thực hiện kế hoạch về dịch vụ bưu chính công ích, sáng nay ngành khoa học tỉnh trồng 300 cây tại trụ sở.',
        ),
      ]),
      ...articles(OTHER),
    },
    outcome: 'failed',
  },
  {
    name: 'a title that its list breaks off is read in full',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        ...OTHER,
        post('/tin/dai.html', '01/03/2022', 'Đẩy mạnh việc nộp hồ sơ, nhận kết...', PROSE),
      ]),
      ...articles(OTHER),
      '/tin/dai.html': article(
        post('', '01/03/2022', 'Đẩy mạnh việc nộp hồ sơ, nhận kết quả qua dịch vụ bưu chính công ích'),
      ),
    },
    outcome: 'passed',
    details: {
      articles: [{ title: 'Đẩy mạnh việc nộp hồ sơ, nhận kết quả qua dịch vụ bưu chính công ích' }],
    },
  },
  {
    name: 'fewer than asked for',
    params: { min: 3 },
    portal: { '/': home(), '/tin-tuc': newsPage([...OTHER.slice(0, 2), POSTAL_POST, OTHER[2]!]), ...articles(OTHER) },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['too-few-articles'],
    details: { found: 1 },
  },
  {
    name: 'the part of the year that the plan names: the second quarter',
    params: { window: 'Q2' },
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        OTHER[0]!,
        post('/tin/q3.html', '01/07/2022', POSTAL),
        post('/tin/q2.html', '30/06/2022', 'Nộp hồ sơ qua bưu điện ngày càng nhiều'),
        post('/tin/q1.html', '31/03/2022', 'Hội nghị về tiếp nhận hồ sơ qua bưu chính công ích'),
      ]),
    },
    outcome: 'passed',
    details: found(['/tin/q2.html', '2022-06-30']),
  },
  {
    name: 'articles outside the part of the year',
    params: { window: 'Q2' },
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([OTHER[0]!, post('/tin/q3.html', '01/07/2022', POSTAL), OTHER[2]!]),
      ...articles(OTHER),
    },
    outcome: 'failed',
  },
  {
    name: 'a part of the year that has not begun',
    params: { window: 'Q4' },
    asOf: '2022-09-30',
    portal: { '/': home(), '/tin-tuc': newsPage([POSTAL_POST, OTHER[2]!]) },
    outcome: 'inapplicable',
  },
  {
    name: 'no article on the topic has a date of its own, whatever dates stand in it',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([...OTHER, post('/tin/bcci.html', '', POSTAL)]),
      ...articles(OTHER),
      '/tin/bcci.html': article(
        post('', '', POSTAL),
        '<p>Theo Quyết định số 45/2016/QĐ-TTg ngày 19/10/2016, từ ngày 01/6/2022 bưu điện nhận hồ sơ tại nhà người dân ở tất cả các xã, phường và thị trấn trên địa bàn tỉnh.</p>',
        '<div class="related"><h3>Tin khác</h3><ul><li><a href="/tin/hoi-cho.html">Hội chợ thiết bị khoa học khai mạc tại thành phố Vinh</a> (05/09/2022)</li></ul></div>',
      ),
    },
    outcome: 'cantTell',
    details: { found: 0 },
  },
  {
    name: 'the list shows no dates, its articles do',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage(NUMBERED.map((one) => ({ ...one, date: '' }))),
      ...articles(NUMBERED),
    },
    outcome: 'passed',
    details: found(['/tin/104.html', '2022-04-12']),
  },
  {
    name: 'documents, questions and standing pages of the name are no articles',
    portal: {
      '/': home(
        `<h2>Hỏi đáp</h2>${list([
          post('/hoi-dap/1', '03/03/2022', 'Nộp hồ sơ qua bưu chính công ích có mất phí không?'),
          post('/hoi-dap/2', '02/03/2022', 'Bưu điện nào nhận hồ sơ thủ tục hành chính?'),
        ])}`,
        [
          ...MENU,
          ['Hỏi đáp', '/hoi-dap'],
          ['Văn bản', '/van-ban'],
          ['Hướng dẫn nộp hồ sơ qua bưu chính', '/huong-dan'],
        ],
      ),
      '/hoi-dap': newsPage(
        [post('/hoi-dap/1', '03/03/2022', 'Nộp hồ sơ qua bưu chính công ích có mất phí không?'), ...OTHER],
        '',
        'Hỏi đáp',
      ),
      '/van-ban': page(
        'Văn bản',
        '<h1>Văn bản</h1><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>120/QĐ-UBND</td><td>4/11/2022</td><td><a href="/vb/120">Về dịch vụ bưu chính công ích</a></td></tr><tr><td>127/KH-UBND</td><td>1/2/2022</td><td><a href="/vb/127">Triển khai dịch vụ bưu chính công ích</a></td></tr></table>',
      ),
      '/huong-dan': page(
        'Hướng dẫn nộp hồ sơ qua bưu chính',
        `<h1>Hướng dẫn nộp hồ sơ qua bưu chính</h1><p>${PROSE}</p><p>${PROSE}</p>`,
      ),
      '/tin-tuc': newsPage(OTHER),
      ...articles(OTHER),
    },
    outcome: 'failed',
  },
  {
    name: 'a title that begins with a number is a document, as its own page says',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        ...OTHER,
        post('/tin/120.html', '04/02/2022', 'Quyết định số 120/QĐ-UBND về dịch vụ bưu chính công ích'),
      ]),
      ...articles(OTHER),
      '/tin/120.html': page(
        'Quyết định số 120/QĐ-UBND',
        '<h1>Quyết định số 120/QĐ-UBND về dịch vụ bưu chính công ích</h1><table><tr><td>Số ký hiệu</td><td>120/QĐ-UBND</td></tr><tr><td>Ngày ban hành</td><td>04/02/2022</td></tr><tr><td>Người ký</td><td>Nguyễn Văn A</td></tr><tr><td>Trích yếu</td><td>Về dịch vụ bưu chính công ích</td></tr></table>',
      ),
    },
    outcome: 'failed',
  },
  {
    name: 'one article in two columns and under a print address counts once',
    params: { min: 2 },
    portal: {
      '/': home('', [...MENU, ['Dịch vụ bưu chính công ích', '/bcci']]),
      '/tin-tuc': newsPage([...OTHER.slice(0, 2), POSTAL_POST, OTHER[2]!]),
      '/bcci': newsPage(
        [post('/bcci/12.html', '12/04/2022', POSTAL), post('/print/tin/bcci.html', '12/04/2022', POSTAL)],
        '',
        'Dịch vụ bưu chính công ích',
      ),
      ...articles(OTHER),
    },
    outcome: 'partial',
    details: { found: 1 },
  },
  {
    name: 'in a column on the topic only titles and leads that say so count',
    params: { min: 2 },
    portal: {
      '/': home('', [...MENU, ['Bưu chính công ích', '/bcci']]),
      '/tin-tuc': newsPage(OTHER),
      '/bcci': newsPage(
        [
          post('/bcci/1.html', '12/04/2022', POSTAL),
          post('/bcci/2.html', '11/04/2022', 'Hội thao công nhân viên ngành mừng ngày thành lập'),
          post('/bcci/3.html', '10/04/2022', 'Tặng quà học sinh nghèo vượt khó đầu năm học'),
        ],
        '',
        'Bưu chính công ích',
      ),
      ...articles([
        ...OTHER,
        post('/bcci/2.html', '11/04/2022', 'Hội thao công nhân viên ngành mừng ngày thành lập'),
        post('/bcci/3.html', '10/04/2022', 'Tặng quà học sinh nghèo vượt khó đầu năm học'),
      ]),
    },
    outcome: 'partial',
    details: found(['/bcci/1.html', '2022-04-12']),
  },
  {
    name: 'only a block of the home page shows it',
    portal: {
      '/': home(`<h2>Tin nổi bật</h2>${list([POSTAL_POST, OTHER[0]!])}`),
      '/tin-tuc': newsPage(OTHER),
    },
    outcome: 'passed',
    details: found(['/tin/bcci.html', '2022-04-12']),
  },
  {
    name: 'a block of the home page without dates: the article’s own page has one',
    portal: {
      '/': home(
        `<h2>Tin nổi bật</h2>${list([
          { ...POSTAL_POST, date: '' },
          { ...OTHER[0]!, date: '' },
        ])}`,
      ),
      '/tin-tuc': newsPage(OTHER),
      ...articles([POSTAL_POST]),
    },
    outcome: 'passed',
    details: found(['/tin/bcci.html', '2022-04-12']),
  },
  {
    name: 'a title in a picture alone, and the day in the address: its own page is quoted',
    portal: {
      '/': home(),
      '/tin-tuc': page(
        'Tin tức',
        `<h1>Tin tức</h1><ul class="list"><li><a href="/2022/04/12/a.html"><img src="/a.jpg" width="300" height="200" alt="${POSTAL}"></a></li><li><a href="/2022/03/11/b.html"><img src="/b.jpg" width="300" height="200" alt="${OTHER[0]!.title}"></a></li><li><a href="/2022/02/10/c.html"><img src="/c.jpg" width="300" height="200" alt="${OTHER[1]!.title}"></a></li></ul>`,
      ),
      '/2022/04/12/a.html': article(POSTAL_POST),
    },
    outcome: 'passed',
    details: found(['/2022/04/12/a.html', '2022-04-12']),
  },
  {
    name: 'that page cannot be opened',
    portal: {
      '/': home(),
      '/tin-tuc': page(
        'Tin tức',
        `<h1>Tin tức</h1><ul class="list"><li><a href="/2022/04/12/a.html"><img src="/a.jpg" width="300" height="200" alt="${POSTAL}"></a></li><li><a href="/2022/03/11/b.html"><img src="/b.jpg" width="300" height="200" alt="${OTHER[0]!.title}"></a></li><li><a href="/2022/02/10/c.html"><img src="/c.jpg" width="300" height="200" alt="${OTHER[1]!.title}"></a></li></ul>`,
      ),
      '/2022/04/12/a.html': { status: 500 },
    },
    outcome: 'cantTell',
  },
  {
    name: 'decomposed letters, capitals and no accents',
    params: { min: 2 },
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        OTHER[0]!,
        post('/tin/a.html', '12/04/2022', POSTAL.normalize('NFD').toUpperCase()),
        post('/tin/b.html', '11/04/2022', 'Nop ho so qua dich vu buu chinh cong ich'),
      ]),
    },
    outcome: 'passed',
    details: { found: 2 },
  },
  {
    name: 'the list of news could not be read',
    portal: { '/': home(), '/tin-tuc': { status: 500 } },
    outcome: 'cantTell',
  },
  {
    name: 'an older page of the list could not be read, and nothing was found yet',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage(OTHER.slice(0, 2), pager(['/tin-tuc', '/tin-tuc?page=2'], 1)),
      '/tin-tuc?page=2': { error: 'timeout' },
      ...articles(OTHER),
    },
    outcome: 'cantTell',
  },
  {
    name: 'an older page of the list could not be read, but enough was found',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([OTHER[0]!, POSTAL_POST], pager(['/tin-tuc', '/tin-tuc?page=2'], 1)),
      '/tin-tuc?page=2': { error: 'timeout' },
    },
    outcome: 'passed',
    details: { found: 1 },
  },
  {
    name: 'the undated article of another matter could not be opened, which says nothing of the topic',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([...OTHER, post('/tin/khac.html', '', 'Kết quả đề tài nuôi cá lồng trên hồ thủy điện')]),
      ...articles(OTHER),
      '/tin/khac.html': { status: 500 },
    },
    outcome: 'failed',
  },
  {
    name: 'the news go on where only a script leads',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage(OTHER, '<p><a href="javascript:void(0)" onclick="more()">Xem thêm</a></p>'),
      ...articles(OTHER),
    },
    outcome: 'cantTell',
  },
  {
    name: 'no news at all',
    portal: {
      '/': home('', MENU.slice(0, 2)),
      '/gioi-thieu': page('Giới thiệu', `<h1>Giới thiệu</h1><p>${PROSE}</p>`),
    },
    outcome: 'failed',
    gaps: ['no-article'],
  },
  {
    name: 'an appointment at the body whose name holds the words',
    params: { topic: 'service-centre' },
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        ...OTHER,
        post('/tin/bo-nhiem.html', '01/03/2022', 'Bổ nhiệm Phó Giám đốc Trung tâm Phục vụ hành chính công tỉnh', PROSE),
      ]),
      ...articles(OTHER),
    },
    outcome: 'failed',
  },
  {
    name: 'a column that a card on a landing page of the menu leads to, named by the card’s heading',
    params: { topic: 'procedure-updates' },
    portal: {
      '/': home('', [...MENU, ['Hành chính công', '/hcc']]),
      '/tin-tuc': newsPage(OTHER),
      '/hcc': page(
        'Hành chính công',
        '<h1>Hành chính công</h1><div><a href="/c/9"><h2>Cải cách TTHC</h2><p>Tin, bài về cải cách thủ tục hành chính của ngành</p></a></div><div><a href="/tthc"><h2>Danh mục thủ tục hành chính</h2></a></div>',
      ),
      '/c/9': newsPage(
        [
          post(
            '/c/9/1.html',
            '02/10/2022',
            'Công bố danh mục thủ tục hành chính sửa đổi, bổ sung lĩnh vực sở hữu trí tuệ',
          ),
          post('/c/9/2.html', '04/07/2022', 'Bỏ bản sao công chứng trong hồ sơ hợp chuẩn'),
          post('/c/9/3.html', '23/04/2022', 'Nộp lệ phí bằng mã quét tại quầy'),
        ],
        '',
        'Cải cách TTHC',
      ),
      ...articles(OTHER),
    },
    outcome: 'passed',
    details: found(['/c/9/1.html', '2022-10-02']),
  },
  ...[
    '<ul class="sub"><li><a href="/tthc">Danh mục thủ tục hành chính</a></li><li><a href="/c/9">Cải cách TTHC</a></li><li><a href="/qt">Quy trình nội bộ</a></li></ul>',
    '<ul class="sub"><li><a href="/hd">Hướng dẫn nộp hồ sơ trực tuyến</a></li><li><a href="/tthc">Danh mục thủ tục hành chính</a></li><li><a href="/c/9">Cải cách TTHC</a></li><li><a href="/qt">Quy trình nội bộ</a></li><li><a href="/kq">Kết quả giải quyết hồ sơ</a></li></ul>',
    '<table><tr><td><a href="/tthc">Bộ thủ tục hành chính của Sở</a></td></tr><tr><td><a href="/c/9">Tin cải cách thủ tục hành chính</a></td></tr></table>',
    '<div><a href="/c/9"><img src="/a.png" alt="">Cải cách thủ tục hành chính</a></div><div><a href="/tthc"><img src="/b.png" alt="">Tra cứu thủ tục hành chính</a></div>',
    '<h3><a href="/c/9">Chuyên mục cải cách TTHC</a></h3><h3><a href="/nhiem-vu">Nhiệm vụ khoa học và công nghệ cấp tỉnh đang làm</a></h3>',
  ].flatMap((main) =>
    ['Hành chính công', 'Thủ tục hành chính'].map((name): CheckCase => ({
      name: `a column that a landing page of names leads to, under “${name}”: ${main}`,
      params: { topic: 'procedure-updates' },
      portal: {
        '/': home('', [...MENU, [name, '/hcc']]),
        '/tin-tuc': newsPage(OTHER),
        '/hcc': page(name, `<h1>${name}</h1>${main}`),
        '/c/9': newsPage(
          [post('/c/9/1.html', '02/10/2022', 'Công bố thủ tục hành chính sửa đổi lĩnh vực sở hữu trí tuệ')],
          '',
          'Cải cách TTHC',
        ),
        ...articles(OTHER),
      },
      outcome: 'passed',
      details: found(['/c/9/1.html', '2022-10-02']),
    })),
  ),
  ...[
    '<div id="sidebar"><h3>Chuyên mục</h3><ul><li><a href="/c/9">Góc nhìn cơ sở</a></li></ul></div>',
    '<table><tr><td><h2>Giới thiệu</h2><p>Trang của Sở.</p></td><td><b>CHUYÊN TRANG</b><br><a href="/c/9">Góc nhìn cơ sở</a></td></tr></table>',
  ].map((side): CheckCase => ({
    name: `a column that only a box of the home page names: ${side}`,
    params: { topic: 'postal' },
    portal: {
      '/': home(side),
      '/tin-tuc': newsPage(OTHER),
      '/c/9': newsPage(
        [
          post('/c/9/1.html', '02/10/2022', 'Nộp hồ sơ, nhận kết quả qua dịch vụ bưu chính công ích'),
          post('/c/9/2.html', '04/07/2022', 'Chuyện về người đưa thư ở xã vùng cao'),
        ],
        '',
        'Góc nhìn cơ sở',
      ),
      ...articles(OTHER),
    },
    outcome: 'passed',
    details: found(['/c/9/1.html', '2022-10-02']),
  })),
  {
    name: 'an initiative in the column on reform, whose title need not say so again',
    params: { topic: 'initiatives' },
    portal: {
      '/': home('', [...MENU, ['Cải cách hành chính', '/cchc']]),
      '/tin-tuc': newsPage(OTHER),
      '/cchc': newsPage(
        [
          post('/cchc/1.html', '14/04/2022', 'Sáng kiến phiếu hẹn bằng mã QR của Chi cục Tiêu chuẩn'),
          post('/cchc/2.html', '10/03/2022', 'Họp tổ công tác cải cách hành chính của Sở'),
        ],
        '',
        'Cải cách hành chính',
      ),
      ...articles(OTHER),
    },
    outcome: 'passed',
    details: found(['/cchc/1.html', '2022-04-14']),
  },
  {
    name: 'a solution of no office in the column on reform, and one of an office beside it',
    params: { topic: 'initiatives' },
    portal: {
      '/': home('', [...MENU, ['Cải cách hành chính', '/cchc']]),
      '/tin-tuc': newsPage(OTHER),
      '/cchc': newsPage(
        [
          post('/cchc/1.html', '14/04/2022', 'Giải pháp chống ngập cho khu phố 7'),
          post('/cchc/2.html', '10/03/2022', 'Giải pháp nhận hồ sơ cho người vùng bão lũ'),
        ],
        '',
        'Cải cách hành chính',
      ),
      ...articles(OTHER),
    },
    outcome: 'passed',
    details: found(['/cchc/2.html', '2022-03-10']),
  },
  {
    name: 'an initiative of a farm is none of reform in the column on reform either',
    params: { topic: 'models' },
    portal: {
      '/': home('', [...MENU, ['Cải cách hành chính', '/cchc']]),
      '/tin-tuc': newsPage(OTHER),
      '/cchc': newsPage(
        [
          post('/cchc/1.html', '14/04/2022', 'Mô hình lúa - cá: cách làm hay của hợp tác xã Hưng Nguyên', PROSE),
          post('/cchc/3.html', '12/04/2022', 'Sáng kiến máy sấy nông sản chạy bằng trấu', PROSE),
          post('/cchc/4.html', '11/04/2022', 'Mô hình nuôi cá lồng hiệu quả trên hồ thủy điện', PROSE),
          post('/cchc/2.html', '10/03/2022', 'Họp tổ công tác cải cách hành chính của Sở', PROSE),
        ],
        '',
        'Cải cách hành chính',
      ),
      ...articles(OTHER),
    },
    outcome: 'failed',
  },
  {
    name: 'a model of an office that has to do with farms is one of reform in its column',
    params: { topic: 'models' },
    portal: {
      '/': home('', [...MENU, ['Cải cách hành chính', '/cchc']]),
      '/tin-tuc': newsPage(OTHER),
      '/cchc': newsPage(
        [
          post('/cchc/1.html', '14/04/2022', 'Mô hình “Thứ Bảy tình nguyện” ở Chi cục Chăn nuôi và Thú y'),
          post('/cchc/3.html', '12/04/2022', 'Sáng kiến rút gọn giấy tờ cho hợp tác xã trồng rau'),
          post('/cchc/2.html', '10/03/2022', 'Họp tổ công tác cải cách hành chính của Sở'),
        ],
        '',
        'Cải cách hành chính',
      ),
      ...articles(OTHER),
    },
    outcome: 'passed',
    details: found(['/cchc/1.html', '2022-04-14'], ['/cchc/3.html', '2022-04-12']),
  },
  {
    name: 'an initiative of science in the news is none of reform',
    params: { topic: 'initiatives' },
    portal: {
      '/': home('', [...MENU, ['Cải cách hành chính', '/cchc']]),
      '/tin-tuc': newsPage([
        post('/tin/sk.html', '14/04/2022', 'Sáng kiến làm máy tách hạt của một nông dân trẻ', PROSE),
        ...OTHER,
      ]),
      '/tin/sk.html': article(post('/tin/sk.html', '14/04/2022', 'Sáng kiến làm máy tách hạt của một nông dân trẻ')),
      '/cchc': newsPage(
        [post('/cchc/2.html', '10/03/2022', 'Họp tổ công tác cải cách hành chính của Sở', PROSE)],
        '',
        'Cải cách hành chính',
      ),
      '/cchc/2.html': article(post('/cchc/2.html', '10/03/2022', 'Họp tổ công tác cải cách hành chính của Sở')),
      ...articles(OTHER),
    },
    outcome: 'failed',
  },
  ...(
    [
      ['without days', '', GUIDES, 'cantTell'],
      ['with days', '12/05/2022', GUIDES, 'passed'],
      [
        'procedures by their names',
        '',
        ['Cấp giấy phép bức xạ', 'Đăng ký kết quả nghiên cứu', 'Công nhận phòng thí nghiệm'],
        'failed',
      ],
    ] as const
  ).map(([name, date, titles, outcome]): CheckCase => {
    const posts = titles.map((title, at) => post(`/hd/${at + 1}.html`, date, title));
    const menu = [...MENU, ['Hướng dẫn thủ tục', '/hd']] as const;
    const crumbs =
      '<ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/hd">Hướng dẫn thủ tục</a></li></ol>';
    return {
      name: `a column “Hướng dẫn thủ tục” holds ${name}`,
      params: { topic: 'guides' },
      portal: {
        '/': home('', menu),
        '/tin-tuc': newsPage(OTHER),
        '/hd': newsPage(posts, '', 'Hướng dẫn thủ tục', menu),
        ...articles(OTHER),
        ...Object.fromEntries(
          posts.map((one) => [
            one.path,
            page(
              one.title,
              `${crumbs}<h1>${one.title}</h1>${date === '' ? '' : `<p>Ngày đăng: ${date}</p>`}<p>${PROSE}</p><p>${PROSE}</p><div class="related"><h3>Bài viết liên quan</h3><ul><li><a href="/hd/1.html">${titles[0]}</a></li></ul></div>`,
              menu,
            ),
          ]),
        ),
      },
      outcome,
      ...(outcome === 'passed'
        ? { details: found(['/hd/1.html', '2022-05-12'], ['/hd/2.html', '2022-05-12'], ['/hd/3.html', '2022-05-12']) }
        : {}),
    };
  }),
  {
    name: 'how to prepare the papers for a licence, and the faults often made, is a guide',
    params: { topic: 'guides' },
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        post('/tin/hd.html', '19/05/2022', 'Hướng dẫn chuẩn bị hồ sơ cấp giấy phép bức xạ, những lỗi thường gặp'),
        ...OTHER,
      ]),
    },
    outcome: 'passed',
    details: found(['/tin/hd.html', '2022-05-19']),
  },
  {
    name: 'the part that heads of units play in reform is not what reform means for investment',
    params: { topic: 'importance' },
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        post('/tin/dd.html', '17/09/2022', 'Vai trò của người đứng đầu trong công tác cải cách hành chính', PROSE),
        ...OTHER,
      ]),
      '/tin/dd.html': article(
        post('/tin/dd.html', '17/09/2022', 'Vai trò của người đứng đầu trong công tác cải cách hành chính'),
      ),
      ...articles(OTHER),
    },
    outcome: 'failed',
  },
  ...(
    [
      ['Phổ biến pháp luật', '/van-ban/pho-bien-phap-luat'],
      ['Góc nhìn', '/hoi-dap/goc-nhin'],
      ['Tuyên truyền pháp luật', '/lien-he/tuyen-truyen'],
      ['Pháp luật và đời sống', '/index.php/van-ban-phap-quy/phap-luat-va-doi-song'],
    ] as const
  ).map(([label, path]): CheckCase => ({
    name: `an undated article of the column “${label}”, whose address begins with another section’s name`,
    portal: {
      '/': home('', [...MENU, [label, path]]),
      '/tin-tuc': newsPage(OTHER),
      [path]: newsPage([post(`${path}/1-bcci`, '', POSTAL), post(`${path}/2-luu-tru`, '', GENERIC)], '', label),
      [`${path}/1-bcci`]: article(post(`${path}/1-bcci`, '', POSTAL)),
      ...articles(OTHER),
    },
    outcome: 'cantTell',
  })),
  {
    name: 'a list of documents among the sections is none of news, wherever it stands',
    portal: {
      '/': home('', [...MENU, ['Văn bản chỉ đạo', '/tin-tuc/van-ban-chi-dao']]),
      '/tin-tuc': newsPage(OTHER),
      '/tin-tuc/van-ban-chi-dao': newsPage([post('/vb/1', '', POSTAL)], '', 'Văn bản chỉ đạo'),
      ...articles(OTHER),
    },
    outcome: 'failed',
  },
];

testCheck({ check: topic, messages: topicMessages, params: { topic: 'postal' }, cases });
