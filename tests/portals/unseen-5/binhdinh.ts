/** Bình Định, 2022: pictures, a window of a quarter, two writings of one number, a clash of numbers. */

import { pdf } from '../../support/attachments.ts';
import { corner, joomla, oldTables, react, vnpt } from './looks-one.ts';
import { dnn, drupal, nuke, sharepoint, timeline, webforms, wordpress } from './looks-two.ts';
import { bulletins, days, dull } from './posts.ts';
import {
  failed,
  found,
  inapplicable,
  months,
  papers,
  partial,
  passed,
  periods,
  scores,
  told,
  Town,
  type Post,
  type TownPortal,
} from './town.ts';

const NAME = 'Sở Nội vụ tỉnh Bình Định';
const PLAN = 'binhdinh-snv-2022';
const AS_OF = '2022-11-20';
const CCHC_ROWS = ['initiatives', 'directives'];
const MONTHLY = '11-08 10-13 09-20 08-17 07-12 06-15 05-10 04-19 03-17 02-15 01-18';

export async function binhDinhPortals(): Promise<readonly TownPortal[]> {
  return [
    picturesInArticles(),
    picturesOfTheFrame(),
    directivesOnTime(),
    directivesTooOld(),
    talksInQuarter(),
    talksOutside(),
    talksBeforeWindow(),
    await programmeDocuments(),
    clashOfNumbers(),
    await listsAndRotation(),
    topicsInCorners(),
    halfYearReports(),
  ];
}

function news(town: Town, list: string, path: (slug: string, nth: number) => string): Town {
  return town.list(list, 'Tin tức', dull({ path }, days(2022, '11-16 10-18 09-03 07-08 03-24')));
}

function picturesInArticles(): TownPortal {
  const town = new Town(vnpt, NAME, AS_OF);
  const path = (slug: string) => `/web/snv/-/${slug}`;
  const column = bulletins({ path }, days(2022, MONTHLY)).map((post, at) =>
    at === 4 ? { ...post, image: '/documents/20182/giao-ban.jpg/6b1f?t=1657' } : post,
  );
  news(town, '/web/snv/tin-tuc', path).list('/web/snv/cai-cach-hanh-chinh', 'Cải cách hành chính', column);
  return told(town, {
    name: 'binhdinh-vnpt-a-picture',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'cchc-column': passed('at least one article of the period with a picture of its own', {
        url: '/web/snv/cai-cach-hanh-chinh',
        ageDays: 12,
        ...months(column, AS_OF),
      }),
    },
  });
}

/** Logo, icons of sharing, thumbnails of neighbours: none is the article's own. */
function picturesOfTheFrame(): TownPortal {
  const town = new Town(wordpress, NAME, AS_OF);
  town.banner = '<img src="/wp-content/uploads/banner.jpg" alt="Banner" width="1200" height="200">';
  town.side =
    '<aside class="widget"><a href="https://dichvucong.gov.vn"><img src="/wp-content/uploads/dvc.png" alt="Cổng dịch vụ công quốc gia" width="300" height="90"></a></aside>';
  const after =
    '<div class="sharedaddy"><img src="/wp-content/plugins/share/facebook.png" width="24" height="24" alt="Facebook"></div><div class="related-posts"><h3>Tin liên quan</h3><ul><li><a href="/truong-hoc/"><img src="/wp-content/uploads/tom.jpg" width="150" height="100" alt=""> Đoàn công tác thăm mô hình nuôi tôm</a></li></ul></div>';
  const column = bulletins({ path: (slug) => `/${slug}/` }, days(2022, MONTHLY)).map((post) => ({ ...post, after }));
  const older: Post = {
    path: '/cchc-2021/',
    title: 'Hội nghị cải cách hành chính năm 2021',
    date: '2021-10-12',
    lead: 'Hội nghị diễn ra trực tuyến.',
    image: '/wp-content/uploads/2021/10/hoi-nghi.jpg',
  };
  news(town, '/category/tin-tuc/', (slug) => `/${slug}/`).list('/category/cchc/', 'Cải cách hành chính', [
    ...column,
    older,
  ]);
  return told(town, {
    name: 'binhdinh-wordpress-pictures-of-the-frame',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'cchc-column': partial('no article of the period has a picture of its own', 0.5, {
        ageDays: 12,
        ...months([...column, older], AS_OF),
      }),
    },
  });
}

/** Directing documents, the posting date beside the date of issue. */
function directivesOnTime(): TownPortal {
  const town = new Town(drupal, NAME, AS_OF);
  news(town, '/tin-tuc', (_, nth) => `/node/${nth + 700}`);
  const row = (number: string, issued: string, posted: string, title: string, at: number) =>
    `<tr><td class="views-field-so">${number}</td><td>${issued}</td><td><a href="/van-ban/${at}">${title}</a></td><td>${posted}</td></tr>`;
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['1288/QĐ-TTg', '20/09/2022', '03/10/2022', 'Chỉ đạo của Thủ tướng Chính phủ về đẩy mạnh cải cách hành chính'],
    ['5512/UBND-NC', '15/08/2022', '18/08/2022', 'UBND tỉnh chỉ đạo khắc phục hạn chế trong cải cách hành chính'],
    ['1021/UBND-NC', '28/02/2022', '04/03/2022', 'UBND tỉnh triển khai nhiệm vụ cải cách hành chính năm 2022'],
  ];
  town.page(
    '/van-ban-chi-dao-cchc',
    'Văn bản chỉ đạo về CCHC',
    `<table class="views-table"><thead><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Ngày đăng</th></tr></thead><tbody>${rows.map(([number, issued, posted, title], at) => row(number, issued, posted, title, at + 1)).join('')}</tbody></table>`,
  );
  for (const [at, [number, issued, , title]] of rows.entries())
    town.page(
      `/van-ban/${at + 1}`,
      title,
      `<dl><dt>Số ký hiệu</dt><dd>${number}</dd><dt>Ngày ban hành</dt><dd>${issued}</dd></dl>`,
      'hidden',
    );
  return told(town, {
    name: 'binhdinh-drupal-directives',
    plan: PLAN,
    open: ['cchc-column'],
    truth: {
      directives: passed('posting date, else date of issue', {
        url: '/van-ban-chi-dao-cchc',
        linkedFromHome: true,
        newest: '2022-10-03',
        ageDays: 48,
        inPeriod: 3,
        byMonth: { '2022-03': 1, '2022-08': 1, '2022-10': 1 },
      }),
    },
  });
}

function directivesTooOld(): TownPortal {
  const town = new Town(nuke, NAME, AS_OF);
  news(town, '/news/tin-tuc/', (slug, nth) => `/news/tin-tuc/${slug}-${nth}.html`);
  const rows: readonly (readonly [string, string, string])[] = [
    ['3300/UBND-NC', '20-09-2022', 'Về việc chấn chỉnh kỷ cương và cải cách hành chính'],
    ['810/BNV-CCHC', '07-03-2022', 'Hướng dẫn của Bộ Nội vụ về cải cách hành chính'],
  ];
  town.page(
    '/laws/chi-dao-cai-cach-hanh-chinh/',
    'Chỉ đạo, điều hành cải cách hành chính',
    `<div class="table-responsive"><table class="table"><thead><tr><th>Số hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th></tr></thead><tbody>${rows.map(([number, date, title], at) => `<tr><td><a href="/laws/detail/vb-${at + 5}/">${number}</a></td><td>${title}</td><td>${date}</td></tr>`).join('')}</tbody></table></div>`,
  );
  for (const [at, [number, date, title]] of rows.entries())
    town.page(
      `/laws/detail/vb-${at + 5}/`,
      title,
      `<table><tr><td>Số hiệu</td><td>${number}</td></tr><tr><td>Ngày ban hành</td><td>${date}</td></tr></table>`,
      'hidden',
    );
  return told(town, {
    name: 'binhdinh-nuke-directives-61-days',
    plan: PLAN,
    open: ['cchc-column'],
    truth: {
      directives: partial('no older than maxAgeDays 60', 0.5, {
        url: '/laws/chi-dao-cai-cach-hanh-chinh/',
        newest: '2022-09-20',
        ageDays: 61,
        inPeriod: 2,
      }),
    },
  });
}

/** One talk in quarter II, one in August. */
function talksInQuarter(): TownPortal {
  const town = new Town(react, NAME, AS_OF);
  const may: Post = {
    path: '/tin-tuc/toa-dam-cchc',
    title: 'Tọa đàm về cải cách hành chính: Lấy người dân làm trung tâm phục vụ',
    date: '2022-05-18',
    lead: 'Buổi tọa đàm có sự tham gia của đại diện các sở, ngành và doanh nghiệp.',
  };
  const august: Post = {
    path: '/tin-tuc/toa-dam-cchc-2',
    title: 'Tọa đàm cải cách hành chính tại thị xã An Nhơn',
    date: '2022-08-18',
    lead: 'Các đại biểu trao đổi về cải cách hành chính cấp xã.',
  };
  town.list('/tin-tuc', 'Tin tức', [
    ...dull({ path: (slug) => `/tin-tuc/${slug}` }, days(2022, '11-12 10-07')),
    august,
    may,
    ...dull({ path: (slug) => `/tin-tuc/${slug}-3` }, days(2022, '04-28 03-03')),
  ]);
  return told(town, {
    name: 'binhdinh-react-talk-in-may',
    plan: PLAN,
    open: [],
    truth: { talks: passed('in the part of the period that window names', found(may)) },
  });
}

/** A talk in July; a talk in quarter II about another matter. */
function talksOutside(): TownPortal {
  const town = new Town(joomla, NAME, AS_OF);
  town.list('/index.php/tin', 'Tin tức', [
    ...dull({ path: (slug) => `/index.php/tin/${slug}` }, days(2022, '11-09 09-29')),
    {
      path: '/index.php/tin/toa-dam-cchc',
      title: 'Tọa đàm cải cách hành chính năm 2022',
      date: '2022-07-01',
      lead: 'Sáng nay, Sở tổ chức tọa đàm cải cách hành chính.',
    },
    {
      path: '/index.php/tin/toa-dam-gia-dinh',
      title: 'Tọa đàm kỷ niệm Ngày Gia đình Việt Nam',
      date: '2022-06-28',
      lead: 'Công đoàn tổ chức tọa đàm về hạnh phúc gia đình.',
    },
  ]);
  return told(town, {
    name: 'binhdinh-joomla-talk-in-july',
    plan: PLAN,
    truth: { talks: failed('none in quarter II', { found: 0 }) },
  });
}

/** The window has not begun at the audit date. */
function talksBeforeWindow(): TownPortal {
  const asOf = '2022-03-15';
  const town = new Town(timeline, NAME, asOf);
  town.list('/tin', 'Tin tức', [
    {
      path: '/tin/toa-dam',
      title: 'Tọa đàm về cải cách hành chính đầu xuân',
      date: '2022-03-02',
      lead: 'Buổi tọa đàm bàn giải pháp cải cách hành chính.',
    },
    ...dull({ path: (slug) => `/tin/${slug}` }, days(2022, '03-10 02-20 01-11')),
  ]);
  return told(town, {
    name: 'binhdinh-timeline-before-the-window',
    plan: PLAN,
    open: 'all',
    truth: { talks: inapplicable('its period has not begun at the audit date') },
  });
}

/** Both writings of 3809; the department's own plan as a file; a provincial list. */
async function programmeDocuments(): Promise<TownPortal> {
  const town = new Town(sharepoint, NAME, AS_OF);
  news(town, '/Pages/tin-tuc.aspx', (slug) => `/Pages/tin/${slug}.aspx`);
  town
    .page(
      '/Pages/van-ban.aspx',
      'Hệ thống văn bản',
      `<ul class="dfwp-list"><li><a href="/Lists/VanBan/DispForm.aspx?ID=31">Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ</a></li>
<li><a href="/Lists/VanBan/DispForm.aspx?ID=32">Quyết định số 3809/QĐ-UBND ngày 14/9/2021 của UBND tỉnh Bình Định</a></li>
<li>Kế hoạch số 116/KH - UBND ngày 16/11/2021 của UBND tỉnh</li>
<li>Kế hoạch số 2405/KH-SNV ngày 24/12/2021 <a href="/SiteAssets/2405.pdf"><img src="/_layouts/images/icpdf.png" alt="Tải tệp"></a></li>
<li>Nghị quyết số 05-NQ/TU của Tỉnh ủy Bình Định về cải cách hành chính</li></ul>`,
    )
    .page(
      '/Lists/VanBan/DispForm.aspx?ID=31',
      'Nghị quyết số 76/NQ-CP',
      '<p>CHÍNH PHỦ</p><p>Số: 76/NQ-CP</p><p>Hà Nội, ngày 15 tháng 7 năm 2021</p><p>NGHỊ QUYẾT ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030</p>',
      'hidden',
    )
    .page(
      '/Lists/VanBan/DispForm.aspx?ID=32',
      'Quyết định số 3809/QĐ-UBND',
      '<p>Số ký hiệu: 3809/QĐ-UBND</p><p>Ngày ban hành: 14/9/2021</p><p>Ban hành Kế hoạch cải cách hành chính giai đoạn 2021 - 2025</p>',
      'hidden',
    )
    .file(
      '/SiteAssets/2405.pdf',
      await pdf([['SỞ NỘI VỤ BÌNH ĐỊNH', 'Số: 2405/KH-SNV', 'Bình Định, ngày 24 tháng 12 năm 2021', 'KẾ HOẠCH']]),
    );
  return told(town, {
    name: 'binhdinh-sharepoint-programme-documents',
    plan: PLAN,
    truth: {
      'programme-documents': passed(
        'accept both 3809/KH-UBND and 3809/QĐ-UBND',
        papers({
          '76/NQ-CP': ['published', '/Lists/VanBan/DispForm.aspx?ID=31'],
          '3809/KH-UBND': ['published', '/Lists/VanBan/DispForm.aspx?ID=32'],
          '116/KH-UBND': ['cited', '/Pages/van-ban.aspx'],
          '2405/KH-SNV': ['published', '/SiteAssets/2405.pdf'],
          '05-NQ/TU': ['cited', '/Pages/van-ban.aspx'],
        }),
      ),
    },
  });
}

/** 05-NQ/TU of another province stands in the list. */
function clashOfNumbers(): TownPortal {
  const town = new Town(webforms, NAME, AS_OF);
  news(town, '/TinTuc.aspx', (_, nth) => `/TinTuc.aspx?id=${nth + 20}`);
  town.page(
    '/VanBan.aspx',
    'Văn bản',
    `<table><tr><th>Số hiệu</th><th>Ngày ban hành</th><th>Cơ quan</th><th>Trích yếu</th></tr>
<tr><td>76/NQ-CP</td><td>15/7/2021</td><td>Chính phủ</td><td>Chương trình tổng thể CCHC</td></tr>
<tr><td>3809/KH-UBND</td><td>14/9/2021</td><td>UBND tỉnh</td><td>Kế hoạch CCHC giai đoạn 2021 - 2025</td></tr>
<tr><td>116/KH-UBND</td><td>16/11/2021</td><td>UBND tỉnh</td><td>Kế hoạch CCHC năm 2022</td></tr>
<tr><td>2405/KH-SNV</td><td>24/12/2021</td><td>Sở Nội vụ</td><td>Kế hoạch tuyên truyền</td></tr>
<tr><td>05-NQ/TU</td><td>14/12/2021</td><td>Tỉnh ủy Nghệ An</td><td>Về cải cách hành chính (tham khảo)</td></tr></table>`,
  );
  return told(town, {
    name: 'binhdinh-webforms-another-provinces-number',
    plan: PLAN,
    truth: {
      'programme-documents': partial(
        'the same number of another province is another document',
        0.8,
        papers({
          '76/NQ-CP': ['cited', '/VanBan.aspx'],
          '3809/KH-UBND': ['cited', '/VanBan.aspx'],
          '116/KH-UBND': ['cited', '/VanBan.aspx'],
          '2405/KH-SNV': ['cited', '/VanBan.aspx'],
          '05-NQ/TU': 'missing',
        }),
      ),
    },
  });
}

/** The list of posts to be rotated as a file only; the review list with nothing in it. */
async function listsAndRotation(): Promise<TownPortal> {
  const town = new Town(dnn, NAME, AS_OF);
  news(town, '/tin-tuc/tabid/55/Default.aspx', (slug) => `/tin-tuc/${slug}/tabid/55/Default.aspx`);
  town
    .page(
      '/luan-chuyen/tabid/71/Default.aspx',
      'Danh mục vị trí phải định kỳ chuyển đổi',
      '<p><a href="/Portals/0/vi-tri-chuyen-doi.pdf">Danh mục vị trí công tác và thời hạn định kỳ chuyển đổi năm 2022</a></p>',
    )
    .file(
      '/Portals/0/vi-tri-chuyen-doi.pdf',
      await pdf([
        [
          'DANH MỤC VỊ TRÍ CÔNG TÁC PHẢI ĐỊNH KỲ CHUYỂN ĐỔI',
          {
            table: [
              ['Vị trí', 'Thời hạn'],
              ['Kế toán', '03 năm'],
              ['Tổ chức cán bộ', '03 năm'],
            ],
            widths: [200, 120],
          },
        ],
      ]),
    )
    .page(
      '/ra-soat/tabid/72/Default.aspx',
      'Danh mục thủ tục hành chính rà soát năm 2022',
      '<p>Dữ liệu đang cập nhật.</p>',
    );
  return told(town, {
    name: 'binhdinh-dnn-lists',
    plan: PLAN,
    open: [],
    truth: {
      'rotation-list': passed('an attachment is substance', { url: '/luan-chuyen/tabid/71/Default.aspx' }),
      'review-list': partial('being updated', 0.5, { url: '/ra-soat/tabid/72/Default.aspx' }),
    },
  });
}

/** Cards whose corner shows day and month alone; the year is on the article. */
function topicsInCorners(): TownPortal {
  const town = new Town(corner, NAME, AS_OF);
  const card = (slug: string, date: string, title: string, lead: string): Post => ({
    path: `/bai-viet/${slug}`,
    title,
    date,
    lead,
  });
  const conduct = card(
    'van-hoa-cong-so',
    '2022-04-14',
    'Thực hiện văn hóa công sở và quy tắc ứng xử của công chức, viên chức',
    'Các đơn vị ký cam kết thực hiện văn hóa công sở.',
  );
  const graft = card(
    'phong-chong-tham-nhung',
    '2022-09-08',
    'Phổ biến Luật Phòng, chống tham nhũng cho công chức',
    'Báo cáo viên giới thiệu nội dung của Luật Phòng, chống tham nhũng.',
  );
  const digital = card(
    'chinh-quyen-so',
    '2021-11-24',
    'Hội thảo xây dựng chính quyền số',
    'Các tham luận bàn về chuyển đổi số.',
  );
  const idea = card(
    'sang-kien-cchc',
    '2022-10-27',
    'Trao giải sáng kiến cải cách hành chính cấp tỉnh',
    'Mười sáng kiến, giải pháp cải cách hành chính được trao giải.',
  );
  town.list(
    '/tin-tuc',
    'Tin tức',
    [
      ...dull({ path: (slug) => `/bai-viet/${slug}` }, days(2022, '11-15 08-20 05-12 02-18')),
      conduct,
      graft,
      idea,
      digital,
    ].toSorted((one, two) => (two.date ?? '').localeCompare(one.date ?? '')),
  );
  return told(town, {
    name: 'binhdinh-corner-topics',
    plan: PLAN,
    truth: {
      conduct: passed('one article in the period', found(conduct)),
      'anti-corruption': passed('one article in the period', found(graft)),
      initiatives: passed('one article in the period', found(idea)),
      'digital-government': failed('the only one is of the year before', { found: 0 }),
    },
  });
}

/** Half-year and nine-month reports that give the quarters; SIPAS as a bare rank; PAR INDEX of the whole country. */
function halfYearReports(): TownPortal {
  const town = new Town(oldTables, NAME, AS_OF);
  town
    .list('/tin.asp', 'Tin tức', dull({ path: (_, nth) => `/tin.asp?id=${nth + 60}` }, days(2022, '11-09 10-09')))
    .page(
      '/hoso.asp',
      'Kết quả giải quyết hồ sơ',
      `<p><b>1. Kết quả giải quyết hồ sơ 6 tháng đầu năm 2022</b></p><table border="1"><tr><td>Kỳ</td><td>Tiếp nhận</td><td>Đã giải quyết</td></tr><tr><td>Quý I</td><td>75</td><td>75</td></tr><tr><td>Quý II</td><td>82</td><td>80</td></tr><tr><td>Cộng</td><td>157</td><td>155</td></tr></table>
<p><b>2. Kết quả giải quyết hồ sơ 9 tháng năm 2022</b></p><p>Tổng số hồ sơ tiếp nhận 251, đã giải quyết 248, nộp trực tuyến mức độ 3, 4 đạt 61%.</p>`,
    )
    .page(
      '/chiso.asp',
      'Chỉ số CCHC',
      '<p>Chỉ số hài lòng của người dân (SIPAS) năm 2021: tỉnh Bình Định xếp hạng 27 cả nước.</p><p>Năm 2021, Chỉ số cải cách hành chính (PAR INDEX) trung bình cả nước đạt 86,37%.</p>',
    );
  return told(town, {
    name: 'binhdinh-tables-half-year-reports',
    plan: PLAN,
    open: ['cchc-column'],
    truth: {
      'dossier-results': partial(
        'a longer one counts if it gives the quarter’s figures',
        2 / 3,
        periods({
          '2022-Q1': ['published', '/hoso.asp'],
          '2022-Q2': ['published', '/hoso.asp'],
          '2022-Q3': 'missing',
          '2022-Q4': 'not-due',
        }),
      ),
      indices: partial(
        'of this province only; a rank alone is a result',
        0.5,
        scores({ SIPAS: ['current', 2021, null, 27, '/chiso.asp'], 'PAR INDEX': ['missing'] }),
      ),
    },
  });
}
