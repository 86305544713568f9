/** Bắc Ninh, 2022: four articles a month over all columns, numbers of the centre, five indices. */

import { pdf } from '../../support/attachments.ts';
import { corner, joomla, react, vnpt } from './looks-one.ts';
import { dnn, drupal, nuke, timeline, webforms, wordpress } from './looks-two.ts';
import { bulletins, days, dull } from './posts.ts';
import {
  cantTell,
  failed,
  found,
  months,
  papers,
  partial,
  passed,
  scores,
  told,
  Town,
  type Post,
  type TownPortal,
} from './town.ts';

const NAME = 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh';
const PLAN = 'bacninh-skhdt-2022';
const AS_OF = '2022-11-20';
const CCHC_ROWS = ['one-stop', 'results', 'models'];
const MONTHLY = '11-08 10-13 09-20 08-17 07-12 06-15 05-10 04-19 03-17 02-15 01-18';

export async function bacNinhPortals(): Promise<readonly TownPortal[]> {
  return [
    fourAMonth(),
    threeInJuly(),
    noCchcInAugust(),
    onlyOtherNews(),
    pinnedAndFuture(),
    await documentsOfTheCentre(),
    fiveIndices(),
    topicsByTab(),
    sectionsInCards(),
    await assessmentScan(),
  ];
}

/** `3` of a month: the 4th, 12th, 20th. */
function spread(year: number, counts: Readonly<Record<number, number>>): readonly string[] {
  return Object.entries(counts)
    .flatMap(([month, count]) =>
      Array.from(
        { length: count },
        (_, at) => `${year}-${month.padStart(2, '0')}-${String(4 + at * 8).padStart(2, '0')}`,
      ),
    )
    .toSorted()
    .toReversed();
}

const THREE = { 1: 3, 2: 3, 3: 3, 4: 3, 5: 3, 6: 3, 7: 3, 8: 3, 9: 3, 10: 3, 11: 1 };

function all(...lists: readonly (readonly Post[])[]): Readonly<Record<string, unknown>> {
  const { byMonth, inPeriod } = months(lists.flat(), AS_OF);
  return { byMonth, inPeriod };
}

/** Three of news and one of CCHC in every month, over two columns of news. */
function fourAMonth(): TownPortal {
  const town = new Town(nuke, NAME, AS_OF);
  const news = dull(
    { path: (slug, nth) => `/news/tin-tuc/${slug}-${nth + 100}.html` },
    spread(2022, { ...THREE, 4: 2 }),
  );
  const invest = dull({ path: (slug, nth) => `/news/dau-tu/${slug}-${nth + 300}.html` }, days(2022, '04-14')).map(
    (post) => ({
      ...post,
      title: 'Doanh nghiệp Hàn Quốc khảo sát khu công nghiệp Yên Phong',
    }),
  );
  const column = bulletins(
    { path: (slug, nth) => `/news/cchc/${slug}-${nth + 200}.html`, image: '/uploads/news/cchc.jpg' },
    days(2022, MONTHLY),
  );
  town
    .list('/news/tin-tuc/', 'Tin tức', news, { perPage: 10 })
    .list('/news/dau-tu/', 'Tin đầu tư', invest)
    .list('/news/cchc/', 'Cải cách hành chính', column);
  return told(town, {
    name: 'bacninh-nuke-four-a-month',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'article-cadence': passed('all dated articles of all news columns, the CCHC column included', {
        ...all(news, invest, column),
        cchcByMonth: months(column, AS_OF)['byMonth'],
      }),
      'cchc-column': passed('fresh, with a picture', { url: '/news/cchc/', ageDays: 12, ...months(column, AS_OF) }),
    },
  });
}

function threeInJuly(): TownPortal {
  const town = new Town(vnpt, NAME, AS_OF);
  const path = (slug: string) => `/web/skhdt/-/${slug}`;
  const news = dull({ path }, spread(2022, { ...THREE, 7: 2 }));
  const column = bulletins({ path }, days(2022, MONTHLY));
  town
    .list('/web/skhdt/tin-tuc', 'Tin tức - Sự kiện', news, { perPage: 10 })
    .list('/web/skhdt/cchc', 'Cải cách hành chính', column, { perPage: 10 });
  return told(town, {
    name: 'bacninh-vnpt-three-in-july',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'article-cadence': partial('July has three', 0.5, {
        ...all(news, column),
        cchcByMonth: months(column, AS_OF)['byMonth'],
      }),
      'cchc-column': partial('images true, and no article has a picture', 0.5, { url: '/web/skhdt/cchc' }),
    },
  });
}

/** Enough articles each month, but none on CCHC in August; the column is stale too. */
function noCchcInAugust(): TownPortal {
  const town = new Town(wordpress, NAME, AS_OF);
  const news = dull(
    { path: (slug) => `/${slug}/` },
    spread(2022, { ...THREE, 8: 4 })
      .toSorted()
      .toReversed(),
  );
  const column = bulletins(
    { path: (slug) => `/${slug}/`, image: '/wp-content/uploads/2022/cchc.jpg' },
    days(2022, '10-13 09-20 07-12 06-15 05-10 04-19 03-17 02-15 01-18'),
  );
  town
    .list('/category/tin-tuc/', 'Tin tức', news, { perPage: 10 })
    .list('/category/cai-cach-hanh-chinh/', 'Cải cách hành chính', column, { perPage: 10 });
  return told(town, {
    name: 'bacninh-wordpress-none-on-cchc-in-august',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'article-cadence': partial('cchcPerMonth 1: August has none; no freshness', 0.5, {
        ...all(news, column),
        cchcByMonth: months(column, AS_OF)['byMonth'],
      }),
      'cchc-column': partial('no older than maxAgeDays 30', 0.5, { ageDays: 38, newest: '2022-10-13' }),
    },
  });
}

/** Plenty of news, no column on CCHC. */
function onlyOtherNews(): TownPortal {
  const town = new Town(corner, NAME, AS_OF);
  const news = dull(
    { path: (slug) => `/tin/${slug}` },
    spread(2022, { ...THREE, 1: 4, 2: 4, 3: 4, 4: 4, 5: 4, 6: 4, 7: 4, 8: 4, 9: 4, 10: 4 }),
  );
  town.list('/tin', 'Tin tức', news, { perPage: 12 });
  return told(town, {
    name: 'bacninh-corner-only-other-news',
    plan: PLAN,
    truth: {
      'article-cadence': partial('at least one of them on CCHC: none', 0.5, all(news)),
      'cchc-column': failed('no such section'),
    },
  });
}

/** A pinned one on every page counts once, one after the audit not at all; a list of documents is no news. */
function pinnedAndFuture(): TownPortal {
  const town = new Town(drupal, NAME, AS_OF);
  const news = dull({ path: (_, nth) => `/node/${nth + 2000}` }, ['2022-12-01', ...spread(2022, { ...THREE, 10: 2 })]);
  const pinned: Post = {
    path: '/node/1999',
    title: 'Thư ngỏ của Giám đốc Sở gửi nhà đầu tư',
    date: '2022-10-30',
    lead: 'Thư ngỏ.',
  };
  const column = bulletins({ path: (_, nth) => `/node/${nth + 3000}` }, days(2022, MONTHLY)).map((post, at) =>
    at === 0 ? { ...post, image: '/sites/default/files/cchc.jpg' } : post,
  );
  town
    .list('/tin-tuc', 'Tin tức', news, { perPage: 10, pinned: [pinned] })
    .list('/cai-cach-hanh-chinh', 'Cải cách hành chính', column, { perPage: 4 })
    .page(
      '/van-ban',
      'Văn bản',
      '<table><tr><th>Số</th><th>Ngày</th><th>Trích yếu</th></tr><tr><td>12/KH-KHĐT</td><td>12/10/2022</td><td><a href="/node/4001">Kế hoạch kiểm tra</a></td></tr></table>',
    )
    .page(
      '/node/4001',
      'Kế hoạch kiểm tra',
      '<p>Số: 12/KH-KHĐT</p><p>Bắc Ninh, ngày 12 tháng 10 năm 2022</p>',
      'hidden',
    );
  return told(town, {
    name: 'bacninh-drupal-pinned-and-future',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'article-cadence': passed('pinned ones once; after the audit date does not count', {
        ...all(news, [pinned], column),
        cchcByMonth: months(column, AS_OF)['byMonth'],
      }),
      'cchc-column': passed('one article with a picture is enough', {
        url: '/cai-cach-hanh-chinh',
        ...months(column, AS_OF),
      }),
    },
  });
}

/** Numbers of the party and the government; 22/KH-UBND with the misprinted year; a longer number. */
async function documentsOfTheCentre(): Promise<TownPortal> {
  const town = new Town(joomla, NAME, AS_OF);
  town
    .list(
      '/index.php/tin-tuc',
      'Tin tức',
      dull({ path: (slug) => `/index.php/tin-tuc/${slug}` }, days(2022, '11-11 10-01')),
    )
    .page(
      '/index.php/van-ban',
      'Văn bản',
      `<table><thead><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu nội dung</th><th>Tệp đính kèm</th></tr></thead><tbody>
<tr><td>Nghị quyết 18-NQ/TW</td><td>25/10/2017</td><td>Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy</td><td></td></tr>
<tr><td>Nghị quyết 19-NQ/TW</td><td>25/10/2017</td><td>Tiếp tục đổi mới hệ thống tổ chức các đơn vị sự nghiệp công lập</td><td></td></tr>
<tr><td>76/NQ-CP</td><td>15/07/2021</td><td>Chương trình tổng thể cải cách hành chính</td><td></td></tr>
<tr><td>23/CT-TTg</td><td>02/09/2021</td><td>Đẩy mạnh thực hiện Chương trình tổng thể</td><td></td></tr>
<tr><td>22/KH-UBND</td><td>18/01/2022</td><td>Kế hoạch CCHC nhà nước năm 2022</td><td><a href="/images/vb/22-kh-ubnd.pdf">Tải</a></td></tr>
<tr><td>2717/KH-KHĐT</td><td>30/12/2021</td><td>Kế hoạch CCHC của Sở năm 2022</td><td><a href="/images/vb/2717.pdf">Tải</a></td></tr></tbody></table>`,
    )
    .file(
      '/images/vb/22-kh-ubnd.pdf',
      await pdf([['UBND TỈNH BẮC NINH', 'Số: 22/KH-UBND', 'Bắc Ninh, ngày 18 tháng 01 năm 2022', 'KẾ HOẠCH']]),
    )
    .file(
      '/images/vb/2717.pdf',
      await pdf([['SỞ KẾ HOẠCH VÀ ĐẦU TƯ', 'Số: 2717/KH-KHĐT', 'Bắc Ninh, ngày 30 tháng 12 năm 2021', 'KẾ HOẠCH']]),
    );
  return told(town, {
    name: 'bacninh-joomla-documents-of-the-centre',
    plan: PLAN,
    truth: {
      'core-documents': passed(
        'all are cited or published',
        papers({
          '76/NQ-CP': ['cited', '/index.php/van-ban'],
          '23/CT-TTg': ['cited', '/index.php/van-ban'],
          '22/KH-UBND': ['published', '/images/vb/22-kh-ubnd.pdf'],
          '2717/KH-KHĐT': ['published', '/images/vb/2717.pdf'],
          '18-NQ/TW': ['cited', '/index.php/van-ban'],
          '19-NQ/TW': ['cited', '/index.php/van-ban'],
        }),
      ),
    },
  });
}

/** Results as news with odd writings of the names. */
function fiveIndices(): TownPortal {
  const town = new Town(timeline, NAME, AS_OF);
  const about: readonly (readonly [string, string, string, string])[] = [
    [
      '2022-04-27',
      'pci',
      'Bắc Ninh đứng thứ 7 bảng xếp hạng Chỉ số năng lực cạnh tranh cấp tỉnh năm 2021',
      'VCCI công bố PCI 2021: Bắc Ninh đạt 69,45 điểm, xếp thứ 7/63.',
    ],
    [
      '2022-05-25',
      'parindex',
      'Chỉ số PARINDEX năm 2021: tỉnh Bắc Ninh xếp thứ 10',
      'Năm 2021, Chỉ số CCHC của tỉnh Bắc Ninh đạt 88,12%, đứng thứ 10 toàn quốc.',
    ],
    [
      '2022-05-26',
      'hai-long',
      'Mức độ hài lòng của người dân năm 2021 tại Bắc Ninh',
      'Chỉ số SIPAS 2021 của Bắc Ninh: 89,44%, xếp hạng 15/63 tỉnh, thành phố.',
    ],
    [
      '2022-05-10',
      'papi',
      'Công bố Chỉ số PAPI năm 2021',
      'Tỉnh Bắc Ninh đạt 47,18 điểm, thứ 2 toàn quốc về PAPI năm 2021.',
    ],
    [
      '2021-12-20',
      'ict',
      'Chỉ số ICT Index năm 2020 của Bắc Ninh',
      'Bắc Ninh xếp hạng 5 về ICT Index năm 2020 với 0,6215 điểm.',
    ],
  ];
  town.list(
    '/tin',
    'Tin tức',
    [
      ...about.map(([date, slug, title, lead]): Post => ({ path: `/tin/${slug}`, title, date, lead })),
      ...dull({ path: (slug) => `/tin/${slug}` }, days(2022, '11-01 10-01')),
    ].toSorted((one, two) => (two.date ?? '').localeCompare(one.date ?? '')),
  );
  return told(town, {
    name: 'bacninh-timeline-five-indices',
    plan: PLAN,
    open: ['results'],
    truth: {
      indices: partial(
        'four current, one stale',
        0.9,
        scores({
          'PAR INDEX': ['current', 2021, 88.12, 10, '/tin/parindex'],
          SIPAS: ['current', 2021, 89.44, 15, '/tin/hai-long'],
          PCI: ['current', 2021, 69.45, 7, '/tin/pci'],
          'ICT INDEX': ['stale', 2020, 0.6215, 5, '/tin/ict'],
          PAPI: ['current', 2021, 47.18, 2, '/tin/papi'],
        }),
      ),
    },
  });
}

/** The home page's tabs lead to articles that no menu lists. */
function topicsByTab(): TownPortal {
  const town = new Town(dnn, NAME, AS_OF);
  const post = (slug: string, date: string, title: string, lead: string): Post => ({
    path: `/bai/${slug}/tabid/9/Default.aspx`,
    title,
    date,
    lead,
  });
  const online = post(
    'dau-tu-cong-truc-tuyen',
    '2022-03-15',
    'Thủ tục đầu tư công được giải quyết trực tuyến',
    'Từ năm 2021, các thủ tục đầu tư công thực hiện trực tuyến trên hệ thống.',
  );
  const stop = post(
    'mot-cua',
    '2022-06-09',
    'Kết quả thực hiện cơ chế một cửa, một cửa liên thông',
    'Bộ phận một cửa tiếp nhận hồ sơ đăng ký doanh nghiệp trong ngày.',
  );
  const update = post(
    'sua-doi-tthc',
    '2022-07-20',
    'Công bố danh mục thủ tục hành chính mới ban hành, sửa đổi, bổ sung lĩnh vực đấu thầu',
    'Chủ tịch UBND tỉnh công bố danh mục thủ tục hành chính được sửa đổi, bổ sung.',
  );
  const people = post(
    'bo-nhiem',
    '2022-09-01',
    'Trao quyết định bổ nhiệm, điều động cán bộ quản lý',
    'Giám đốc Sở trao quyết định bổ nhiệm Trưởng phòng.',
  );
  const simple = post(
    'don-gian-hoa',
    '2021-10-11',
    'Phương án đơn giản hóa thủ tục hành chính năm 2021',
    'Sở đề xuất cắt giảm thời gian giải quyết 5 thủ tục.',
  );
  const posts = [online, stop, update, people, simple];
  for (const one of posts) town.post(one);
  const anchors = (rows: readonly Post[]) =>
    rows.map((one) => `<li><a href="${one.path}">${one.title}</a></li>`).join('');
  town.list(
    '/tin-tuc/tabid/20/Default.aspx',
    'Tin tức',
    dull({ path: (slug) => `/bai/${slug}/tabid/9/Default.aspx` }, days(2022, '11-17 11-03 10-03')),
  );
  town.bottom = `<div class="tabs"><ul class="nav-tabs"><li><a href="#tab1" data-toggle="tab">Hoạt động của Sở</a></li><li><a href="#tab2" data-toggle="tab">Thông báo</a></li></ul><div class="tab-content"><div id="tab1" class="tab-pane active"><ul>${anchors(posts.slice(0, 2))}</ul></div><div id="tab2" class="tab-pane"><ul>${anchors(posts.slice(2))}</ul></div></div></div>`;
  return told(town, {
    name: 'bacninh-dnn-topics-by-tab',
    plan: PLAN,
    truth: {
      'investment-online': passed('one article in the period', found(online)),
      'one-stop': passed('one article in the period', found(stop)),
      'procedure-updates': passed('one article in the period', found(update)),
      personnel: passed('one article in the period', found(people)),
      simplification: failed('the only one is of the year before', { found: 0 }),
    },
  });
}

/** Functions and structure on two pages; ISO page repeats the menu. */
function sectionsInCards(): TownPortal {
  const town = new Town(react, NAME, AS_OF);
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/tin-tuc/${slug}` }, days(2022, '11-17 10-03')))
    .page(
      '/gioi-thieu/chuc-nang-nhiem-vu',
      'Chức năng, nhiệm vụ, quyền hạn',
      '<p>Sở Kế hoạch và Đầu tư là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về quy hoạch, kế hoạch và đầu tư phát triển; cơ chế, chính sách quản lý kinh tế; đầu tư trong nước, nước ngoài; quản lý nguồn vốn hỗ trợ phát triển chính thức; đấu thầu; đăng ký doanh nghiệp; tổng hợp và thống nhất quản lý các vấn đề về doanh nghiệp, kinh tế tập thể theo quy định của pháp luật.</p>',
    )
    .page(
      '/gioi-thieu/co-cau-to-chuc',
      'Cơ cấu tổ chức',
      '<p>Lãnh đạo Sở gồm Giám đốc và ba Phó Giám đốc. Các phòng chuyên môn gồm Văn phòng, Thanh tra, Phòng Tổng hợp, Phòng Đăng ký kinh doanh, Phòng Kinh tế ngành, Phòng Kinh tế đối ngoại, Phòng Đấu thầu thẩm định và giám sát đầu tư, Phòng Khoa giáo văn xã. Đơn vị sự nghiệp trực thuộc là Trung tâm Hỗ trợ doanh nghiệp nhỏ và vừa tỉnh Bắc Ninh.</p>',
    )
    .page(
      '/iso',
      'ISO 9001:2015',
      '<ul><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/gioi-thieu/co-cau-to-chuc">Cơ cấu tổ chức</a></li></ul>',
    );
  return told(town, {
    name: 'bacninh-react-sections',
    plan: PLAN,
    truth: {
      organisation: passed('60 words or more'),
      iso: partial('exists but thin', 0.5, { url: '/iso' }),
    },
  });
}

/** The assessment of the one-stop unit's officials is a scanned file; news of the column are undated. */
async function assessmentScan(): Promise<TownPortal> {
  const town = new Town(webforms, NAME, AS_OF);
  const column = bulletins({ path: (_, nth) => `/Tin.aspx?id=${nth + 700}` }, days(2022, '11-01 10-01 09-01')).map(
    ({ path, title, lead = '' }) => ({
      path,
      title: title.replace(' năm 2022', ''),
      lead,
      image: '/Images/tin.jpg',
    }),
  );
  town
    .list(
      '/Tin.aspx?cm=1',
      'Tin tức',
      dull({ path: (_, nth) => `/Tin.aspx?id=${nth + 10}` }, days(2022, '11-04 10-04 09-04')),
    )
    .list('/Tin.aspx?cm=2', 'Cải cách hành chính', column)
    .page(
      '/DanhGia.aspx',
      'Đánh giá công chức bộ phận một cửa',
      '<p><a href="/Files/danh-gia-2022.pdf">Kết quả đánh giá cán bộ, công chức tại Bộ phận Tiếp nhận và Trả kết quả</a></p>',
    )
    .file('/Files/danh-gia-2022.pdf', await pdf([[{ scan: true }]]));
  return told(town, {
    name: 'bacninh-webforms-assessment-scan',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'staff-assessment': passed('an attachment counts even when it is a scan', { url: '/DanhGia.aspx' }),
      'cchc-column': cantTell('articles found but none can be dated', { undated: 3, inPeriod: 0 }),
    },
  });
}
