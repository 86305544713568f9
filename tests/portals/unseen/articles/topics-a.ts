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

function haNam(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Giới thiệu', '/about/'],
    ['Tin tức', '/news/hoat-dong/'],
    ['Cải cách hành chính', '/news/cchc/'],
    ['Hỏi đáp', '/hoi-dap/'],
    ['Văn bản', '/van-ban/'],
  ] as const;
  const postal = article(
    '/news/cchc/khong-can-den-tan-noi-31.html',
    'Không cần đến tận nơi vẫn nhận được kết quả',
    '2022-05-17',
    'Từ tháng 5, người dân nộp hồ sơ và nhận kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích ngay tại bưu cục gần nhà.',
  );
  const digital1 = article(
    '/news/hoat-dong/hoi-nghi-cds-41.html',
    'Hội nghị chuyển đổi số tỉnh Hà Nam năm 2022',
    '2022-06-21',
    'Các sở, ngành báo cáo kết quả nửa năm và bàn việc cần làm.',
  );
  const digital2 = article(
    '/news/cchc/to-cong-nghe-42.html',
    'Tổ công nghệ số cộng đồng về từng xóm',
    '2022-10-04',
    'Đây là lực lượng nòng cốt đưa chuyển đổi số đến với từng hộ dân.',
  );
  const rest = otherNews('/news/hoat-dong/', 2022, '.html');
  const aside =
    '<div class="panel"><h4>Chủ đề</h4><ul><li><a href="/tag/van-hoa-cong-so/">Văn hóa công sở</a></li></ul><h4>Liên kết</h4><ul><li><a href="https://snv.hanam.gov.vn/">Trang đạo đức công vụ, kỷ luật công chức của Sở Nội vụ</a></li></ul></div>';
  const built = site(nuke, 'Sở Khoa học và Công nghệ tỉnh Hà Nam', menu)
    .column(
      { path: '/news/hoat-dong/', name: 'Tin hoạt động', stories: newestFirst([...rest, digital1, digital2, postal]) },
      aside,
    )
    .column({ path: '/news/cchc/', name: 'Cải cách hành chính', stories: newestFirst([digital2, postal]) }, aside)
    .home([rest[0] as Story, digital2], '', aside)
    .standing(
      '/about/',
      'Giới thiệu',
      '<p>Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu quản lý nhà nước về khoa học và công nghệ.</p>',
    )
    .standing('/tag/van-hoa-cong-so/', 'Văn hóa công sở', '<p>Chưa có bài viết.</p>')
    .standing(
      '/hoi-dap/',
      'Hỏi đáp',
      '<div class="q"><b>Hỏi (12/04/2022):</b> Công chức vi phạm văn hóa công sở, quy tắc ứng xử thì phản ánh đến đâu?</div><div class="a"><b>Trả lời:</b> Ông bà gửi về Văn phòng Sở.</div>',
    )
    .raw(
      '/van-ban/',
      'Văn bản',
      '<table class="table"><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>118/QĐ-SKHCN</td><td>02/03/2022</td><td>Quyết định ban hành Quy tắc ứng xử của công chức, văn hóa công sở</td></tr></table>',
    )
    .raw(
      '/news/print/cchc/khong-can-den-tan-noi-31.html',
      'Không cần đến tận nơi vẫn nhận được kết quả',
      `<h1>${postal.title}</h1><p>Thứ ba - 17/05/2022</p><p>${postal.lead}</p>`,
    );
  const page = built.pages.get(postal.path) as string;
  built.pages.set(
    postal.path,
    page.replace(
      '<div id="news-bodyhtml"',
      '<a rel="nofollow" href="/news/print/cchc/khong-can-den-tan-noi-31.html">In ra</a><div id="news-bodyhtml"',
    ),
  );
  return {
    name: 'ha-nam',
    trap: 'Named only in the lead; one article in two columns and under a print address; two of three; named by menu and neighbours alone',
    province: 'Hà Nam',
    department: 'Sở Khoa học và Công nghệ Hà Nam',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'postal',
        kind: 'topic',
        params: { topic: 'postal' },
        truth: {
          outcome: 'passed',
          details: { found: 1, articles: [{ url: postal.path, title: postal.title, date: '2022-05-17' }] },
        },
      },
      {
        id: 'digital',
        kind: 'topic',
        params: { topic: 'digital-government', min: 3 },
        truth: {
          outcome: 'partial',
          credit: 0.5,
          details: {
            found: 2,
            articles: [
              { url: digital2.path, title: digital2.title, date: '2022-10-04' },
              { url: digital1.path, title: digital1.title, date: '2022-06-21' },
            ],
          },
        },
      },
      {
        id: 'conduct',
        kind: 'topic',
        params: { topic: 'conduct' },
        truth: { outcome: 'failed', details: { found: 0, articles: [] } },
      },
    ],
  };
}

function yenBai(): Blind {
  const menu = [
    ['Trang chủ', '/web/skhcn'],
    ['Tin tức sự kiện', '/web/skhcn/tin-tuc'],
    ['Chuyên mục CCHC', '/web/skhcn/cchc'],
  ] as const;
  const undated = article(
    '/web/skhcn/-/tuyen-dung-vien-chuc-55102',
    'Sở tuyển dụng 05 công chức, viên chức',
    null,
    'Người dự tuyển nộp hồ sơ đến hết ngày 30/9/2022 tại Văn phòng Sở.',
    {
      by: 'none',
      body: '<p>Căn cứ Quyết định số 88/QĐ-UBND ngày 02/8/2022, Sở thông báo nhu cầu tuyển dụng. Thời gian thi dự kiến ngày 15/10/2022.</p>',
    },
  );
  const slug = article(
    '/web/skhcn/-/115-225220914083012-trung-tam-tu-chu-tai-chinh',
    'Trung tâm Kỹ thuật tự chủ tài chính từ năm nay',
    null,
    'Đơn vị sự nghiệp công lập đầu tiên của Sở thực hiện tự chủ hoàn toàn về tài chính.',
    { by: 'none' },
  );
  const slugDated = { ...slug, path: '/web/skhcn/-/trung-tam-tu-chu-tai-chinh-2022-09-14' };
  const ld = article(
    '/web/skhcn/-/chu-ky-so-55300',
    'Toàn Sở dùng chữ ký số',
    '2022-03-22',
    'Từ nay mọi văn bản đi đều được ký số và gửi trên hệ thống quản lý văn bản điện tử.',
    { by: 'json-ld', undatedInList: true, body: '<p>Quy chế ban hành ngày 20/12/2021 nay đã đi vào nền nếp.</p>' },
  );
  const rest = otherNews('/web/skhcn/-/', 2022, '');
  const built = site(liferay, 'Sở Khoa học và Công nghệ Yên Bái', menu)
    .column({
      path: '/web/skhcn/tin-tuc',
      name: 'Tin tức sự kiện',
      stories: [rest[0] as Story, undated, ...rest.slice(1, 4), slugDated, ...rest.slice(4)],
      perPage: 8,
    })
    .column({ path: '/web/skhcn/cchc', name: 'Chuyên mục cải cách hành chính', stories: [ld] })
    .raw('/web/skhcn', 'Trang chủ', '<h3>Tin mới</h3>' + liferay.list(rest.slice(0, 3)))
    .home(rest.slice(0, 3));
  return {
    name: 'yen-bai',
    trap: 'An undated article among dated ones; a day in the slug alone, in JSON-LD alone; days in the text that are another’s',
    province: 'Yên Bái',
    department: 'Sở Khoa học và Công nghệ Yên Bái',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      { id: 'personnel', kind: 'topic', params: { topic: 'personnel' }, truth: { outcome: 'cantTell' } },
      {
        id: 'autonomy',
        kind: 'topic',
        params: { topic: 'autonomy' },
        truth: {
          outcome: 'passed',
          details: { found: 1, articles: [{ url: slugDated.path, title: slugDated.title, date: '2022-09-14' }] },
        },
      },
      {
        id: 'e-office',
        kind: 'topic',
        params: { topic: 'e-office' },
        truth: {
          outcome: 'passed',
          details: { found: 1, articles: [{ url: ld.path, title: ld.title, date: '2022-03-22' }] },
        },
      },
      {
        id: 'legal-drafting',
        kind: 'topic',
        params: { topic: 'legal-drafting' },
        truth: { outcome: 'failed', details: { found: 0, articles: [] } },
      },
    ],
  };
}

function langSon(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin hoạt động', '/Pages/tin.aspx?cat=1'],
    ['Tin cải cách', '/Pages/tin.aspx?cat=2'],
  ] as const;
  const base = (id: number) => `/Pages/chitiet.aspx?ItemID=${id}`;
  const mine = article(
    base(301),
    'Sở cắt giảm 20% thời gian giải quyết thủ tục',
    '2022-11-08',
    'Kết quả rà soát, đơn giản hóa thủ tục hành chính năm 2022 được Giám đốc Sở phê duyệt.',
  );
  const rest = otherNews('/Pages/', 2022, '.aspx').map((story, at) => ({ ...story, path: base(100 + at) }));
  const last = [
    article(
      base(302),
      'Đơn giản hóa 3 thủ tục lĩnh vực đo lường',
      '2022-02-15',
      'Ba thủ tục hành chính được đơn giản hóa thành phần hồ sơ.',
    ),
    article(base(303), 'Tổng kết công tác thi đua', '2021-12-20', 'Nhiều tập thể được khen thưởng.'),
  ];
  const postback = `<tr><td>${[2, 3].map((at) => `<a href="javascript:__doPostBack('ctl00$grid','Page$${at}')">${at}</a>`).join(' ')}</td></tr>`;
  const built = site(webforms, 'Sở Khoa học và Công nghệ Lạng Sơn', menu);
  for (const story of [...rest, mine, ...last]) built.story(story);
  built
    .raw(
      '/Pages/tin.aspx?cat=1',
      'Tin hoạt động',
      `<b>Tin hoạt động</b>${webforms.list(rest.slice(0, 5))}<table><tr><td><span>1</span></td></tr>${postback}</table>`,
    )
    .raw(
      '/Pages/tin.aspx?cat=2',
      'Tin cải cách',
      `<b>Tin cải cách</b>${webforms.list([mine, ...last])}<table><tr><td><span>1</span></td></tr>${postback}</table>`,
    )
    .home(rest.slice(0, 2));
  return {
    name: 'lang-son',
    posts: true,
    trap: 'Paging by postback alone: what stands behind it is not known, unless the first page already reaches the year before',
    province: 'Lạng Sơn',
    department: 'Sở Khoa học và Công nghệ Lạng Sơn',
    year: 2022,
    asOf: '2022-12-15',
    pages: built.pages,
    asks: [
      {
        id: 'simplification',
        kind: 'topic',
        params: { topic: 'simplification', min: 2 },
        truth: {
          outcome: 'passed',
          details: {
            found: 2,
            articles: [
              { url: mine.path, title: mine.title, date: '2022-11-08' },
              { url: last[0]?.path, title: last[0]?.title, date: '2022-02-15' },
            ],
          },
        },
      },
      { id: 'oversight', kind: 'topic', params: { topic: 'oversight' }, truth: { outcome: 'cantTell' } },
    ],
  };
}

function quangNgai(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/category/tin-tuc/'],
    ['CCHC', '/category/cchc/'],
  ] as const;
  const nfd = article(
    '/2022/04/toa-dam-ccghc/',
    'Tọa đàm về cải cách hành chính'.normalize('NFD'),
    '2022-04-28',
    'Đoàn viên của Sở trao đổi, hiến kế cho công tác cải cách hành chính.'.normalize('NFD'),
  );
  const early = article(
    '/2022/03/toa-dam-truoc/',
    'Tọa đàm cải cách hành chính trong thanh niên',
    '2022-03-31',
    'Buổi tọa đàm diễn ra ngay trước quý II, bàn về công tác cải cách hành chính.',
  );
  const bare = article(
    '/2022/07/phong-chong-tham-nhung/',
    'Tuyen truyen phap luat ve phong, chong tham nhung',
    '2022-07-19',
    'Bao cao vien gioi thieu nhung diem moi cua Luat Phong, chong tham nhung.',
  );
  const cut = article(
    '/2022/08/hoi-nghi-truc-tuyen/',
    'Sở Nội vụ tổ chức hội nghị trực tuyến toàn ngành triển khai quy tắc ứng xử và văn hóa công sở',
    '2022-08-11',
    'Hơn hai trăm đại biểu dự tại các điểm cầu.',
    {
      listTitle: 'Sở Nội vụ tổ chức hội nghị trực tuyến toàn ngành triển khai…',
      listLead: 'Hơn hai trăm đại biểu dự tại các điểm cầu.',
    },
  );
  const picture = article(
    '/2022/09/anh-sang-kien/',
    'Sáng kiến cải cách hành chính của cán bộ một cửa',
    '2022-09-20',
    'Sáng kiến phiếu hẹn có mã vạch giúp giảm thời gian chờ.',
    { listMarkup: '<img src="/wp-content/uploads/sk.jpg" alt="">', listLead: '' },
  );
  const rest = otherNews('/2022/', 2022, '/');
  const built = site(wordpress, 'Sở Nội vụ tỉnh Quảng Ngãi', menu)
    .column({ path: '/category/tin-tuc/', name: 'Tin tức', stories: newestFirst([...rest, cut, picture]), perPage: 5 })
    .column({ path: '/category/cchc/', name: 'CCHC', stories: newestFirst([nfd, early, bare]) })
    .home(rest.slice(0, 3));
  return {
    name: 'quang-ngai',
    trap: 'NFD words, titles without marks, titles cut short in the list, a title that is a picture, a window',
    province: 'Quảng Ngãi',
    department: 'Sở Nội vụ Quảng Ngãi',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'talks',
        kind: 'topic',
        params: { topic: 'talks', window: 'Q2' },
        truth: {
          outcome: 'passed',
          details: { found: 1, articles: [{ url: nfd.path, title: nfd.title.normalize('NFC'), date: '2022-04-28' }] },
        },
      },
      {
        id: 'anti-corruption',
        kind: 'topic',
        params: { topic: 'anti-corruption' },
        truth: {
          outcome: 'passed',
          details: { found: 1, articles: [{ url: bare.path, title: bare.title, date: '2022-07-19' }] },
        },
      },
      {
        id: 'conduct',
        kind: 'topic',
        params: { topic: 'conduct' },
        truth: {
          outcome: 'passed',
          details: { found: 1, articles: [{ url: cut.path, title: cut.title, date: '2022-08-11' }] },
        },
      },
      {
        id: 'initiatives',
        kind: 'topic',
        params: { topic: 'initiatives' },
        truth: {
          outcome: 'passed',
          details: { found: 1, articles: [{ url: picture.path, title: picture.title, date: '2022-09-20' }] },
        },
      },
    ],
  };
}

function phuYen(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/tin-tuc'],
    ['Cải cách hành chính', '/cchc'],
  ] as const;
  const late = article(
    '/tin/toa-dam-cai-cach-thang-bay',
    'Tọa đàm cải cách hành chính năm 2022',
    '2022-07-01',
    'Các phòng trao đổi cách làm trong cải cách hành chính; tọa đàm lẽ ra tổ chức ngày 20/5/2022.',
  );
  const lastYear = article(
    '/tin/toa-dam-nam-truoc',
    'Tọa đàm về công tác cải cách hành chính',
    '2021-05-12',
    'Tọa đàm của năm trước về cải cách hành chính.',
  );
  const rest = otherNews('/tin/', 2022, '');
  const built = site(plain, 'Sở Nội vụ Phú Yên', menu)
    .column({ path: '/tin-tuc', name: 'Tin tức', stories: newestFirst(rest) })
    .column({ path: '/cchc', name: 'Cải cách hành chính', stories: [late, lastYear] })
    .home(rest.slice(0, 3));
  return {
    name: 'phu-yen',
    trap: 'The talk lies outside the window: in the plan’s year, but not in the quarter that it names',
    province: 'Phú Yên',
    department: 'Sở Nội vụ Phú Yên',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'talks',
        kind: 'topic',
        params: { topic: 'talks', window: 'Q2' },
        truth: { outcome: 'failed', details: { found: 0, articles: [] } },
      },
      {
        id: 'talks-year',
        kind: 'topic',
        params: { topic: 'talks' },
        truth: {
          outcome: 'passed',
          details: { found: 1, articles: [{ url: late.path, title: late.title, date: '2022-07-01' }] },
        },
      },
    ],
  };
}

function tuyenQuang(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Giới thiệu', '/node/1'],
    ['Sơ đồ trang', '/so-do-trang'],
  ] as const;
  const guide = article(
    '/node/210',
    'Video hướng dẫn nộp hồ sơ thủ tục hành chính trên mạng',
    '2022-05-05',
    'Đoạn phim 3 phút hướng dẫn từng bước thực hiện thủ tục hành chính.',
  );
  const centre = article(
    '/node/214',
    'Một ngày ở Trung tâm Phục vụ hành chính công tỉnh',
    '2022-08-30',
    'Người dân đến nộp hồ sơ, nhận kết quả tại Trung tâm Phục vụ hành chính công tỉnh được hướng dẫn chu đáo.',
  );
  const law = article(
    '/node/219',
    'Kết quả kiểm tra, rà soát văn bản QPPL',
    '2022-09-08',
    'Qua rà soát 42 văn bản quy phạm pháp luật, Sở kiến nghị bãi bỏ 3 văn bản.',
  );
  const rest = otherNews('/node/', 2022, '').map((story, at) => ({ ...story, path: `/node/${120 + at}` }));
  const built = site(drupal, 'Sở Khoa học và Công nghệ Tuyên Quang', menu)
    .column({ path: '/chuyen-de', name: 'Chuyên đề', stories: newestFirst([guide, centre, law]) })
    .column({ path: '/tin-tuc', name: 'Tin tức', stories: rest })
    .standing('/node/1', 'Giới thiệu', '<p>Sở có 5 phòng chuyên môn và 2 đơn vị trực thuộc.</p>')
    .standing(
      '/so-do-trang',
      'Sơ đồ trang',
      '<ul><li><a href="/">Trang chủ</a></li><li><a href="/node/1">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/chuyen-de">Chuyên đề</a></li></ul>',
    )
    .raw('/', 'Trang chủ', '<p>Chào mừng đến với trang thông tin của Sở.</p>');
  return {
    name: 'tuyen-quang',
    trap: 'News that no menu names: reached through the site map page and a "Chuyên đề" column',
    province: 'Tuyên Quang',
    department: 'Sở Khoa học và Công nghệ Tuyên Quang',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'guides',
        kind: 'topic',
        params: { topic: 'guides' },
        truth: {
          outcome: 'passed',
          details: { found: 1, articles: [{ url: guide.path, title: guide.title, date: '2022-05-05' }] },
        },
      },
      {
        id: 'service-centre',
        kind: 'topic',
        params: { topic: 'service-centre' },
        truth: {
          outcome: 'passed',
          details: { found: 1, articles: [{ url: centre.path, title: centre.title, date: '2022-08-30' }] },
        },
      },
      {
        id: 'legal-drafting',
        kind: 'topic',
        params: { topic: 'legal-drafting' },
        truth: {
          outcome: 'passed',
          details: { found: 1, articles: [{ url: law.path, title: law.title, date: '2022-09-08' }] },
        },
      },
      {
        id: 'autonomy',
        kind: 'topic',
        params: { topic: 'autonomy' },
        truth: { outcome: 'failed', details: { found: 0, articles: [] } },
      },
    ],
  };
}

export const topicsA: readonly (() => Blind)[] = [haNam, yenBai, langSon, quangNgai, phuYen, tuyenQuang];
