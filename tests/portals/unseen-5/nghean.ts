/** Nghệ An, 2022: the column in its many states, sections, indices, topics. */

import { pdf } from '../../support/attachments.ts';
import { corner, joomla, oldTables, react, vnpt } from './looks-one.ts';
import { dnn, drupal, nuke, timeline, webforms, wordpress } from './looks-two.ts';
import { bulletins, days, dull } from './posts.ts';
import {
  cantTell,
  failed,
  FILLER,
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

const NAME = 'Sở Khoa học và Công nghệ Nghệ An';
const PLAN = 'nghean-skhcn-2022';
const AS_OF = '2022-11-20';
const CCHC_ROWS = ['results', 'models'];

export async function ngheAnPortals(): Promise<readonly TownPortal[]> {
  return [
    await columnOverPages(),
    dayTooOld(),
    monthWithout(),
    unlinkedColumn(),
    undatedColumn(),
    noColumn(),
    postbackColumn(),
    filledByScript(),
    topicsOfTheYear(),
    topicsOfOthers(),
    await sections(),
    thinSections(),
    indexPages(),
    archiveByMonth(),
  ];
}

async function columnOverPages(): Promise<TownPortal> {
  const town = new Town(vnpt, NAME, AS_OF);
  const path = (slug: string) => `/web/skhcn/-/${slug}`;
  const column = bulletins(
    { path },
    days(2022, '11-03 10-12 09-27 09-06 08-15 07-28 07-04 06-16 05-11 04-19 03-30 03-02 02-22 01-13'),
  );
  const older: Post = {
    path: path('bao-cao-nhanh-cchc-2021'),
    title: 'Cải cách hành chính năm 2021 nhìn lại',
    date: '2021-12-28',
  };
  const pinned: Post = {
    path: path('infographic-cchc'),
    title: 'Infographic: Cải cách hành chính là gì?',
    date: '2020-05-12',
  };
  town
    .page(
      '/web/skhcn/gioi-thieu',
      'Giới thiệu chung',
      '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh.</p>',
    )
    .list('/web/skhcn/tin-tuc', 'Tin tức - Sự kiện', dull({ path }, days(2022, '11-15 10-20 08-01 05-05 03-08 01-27')))
    .list('/web/skhcn/cai-cach-hanh-chinh', 'Cải cách hành chính', [...column, older], { pinned: [pinned] })
    .page(
      '/web/skhcn/van-ban',
      'Văn bản',
      `<table><thead><tr><th>STT</th><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Cơ quan ban hành</th><th>Trích yếu</th></tr></thead><tbody>
<tr><td>1</td><td>76/NQ-CP</td><td>15/07/2021</td><td>Chính phủ</td><td>Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030</td></tr>
<tr><td>2</td><td>05-NQ/TU</td><td>14/12/2021</td><td>Tỉnh ủy Nghệ An</td><td>Về đẩy mạnh cải cách hành chính giai đoạn 2021 - 2025</td></tr>
<tr><td>3</td><td><a href="/web/skhcn/van-ban/-/5158">5158/QĐ-UBND</a></td><td>30/12/2021</td><td>UBND tỉnh</td><td>Ban hành Kế hoạch CCHC tỉnh Nghệ An giai đoạn 2021 - 2025</td></tr>
<tr><td>4</td><td>5165/QĐ-UBND</td><td>30/12/2021</td><td>UBND tỉnh</td><td>Ban hành Kế hoạch CCHC năm 2022 <a href="/documents/20182/5165-qd-ubnd.pdf">Tải về</a></td></tr>
<tr><td>5</td><td>164/KH-UBND</td><td>28/01/2022</td><td>UBND tỉnh</td><td>Kế hoạch phòng cháy chữa cháy rừng</td></tr></tbody></table>`,
    )
    .page(
      '/web/skhcn/van-ban/-/5158',
      'Quyết định số 5158/QĐ-UBND',
      '<table><tr><td>Số ký hiệu</td><td>5158/QĐ-UBND</td></tr><tr><td>Ngày ban hành</td><td>30/12/2021</td></tr><tr><td>Cơ quan ban hành</td><td>UBND tỉnh Nghệ An</td></tr><tr><td>Trích yếu</td><td>Ban hành Kế hoạch CCHC tỉnh Nghệ An giai đoạn 2021 - 2025</td></tr></table>',
      'hidden',
    )
    .file(
      '/documents/20182/5165-qd-ubnd.pdf',
      await pdf([
        [
          'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN',
          'Số: 5165/QĐ-UBND',
          'Nghệ An, ngày 30 tháng 12 năm 2021',
          'QUYẾT ĐỊNH',
          'Ban hành Kế hoạch cải cách hành chính tỉnh Nghệ An năm 2022',
        ],
      ]),
    );
  return told(town, {
    name: 'nghean-vnpt-column-over-pages',
    plan: PLAN,
    // "Giới thiệu chung" may be where functions stand
    open: [...CCHC_ROWS, 'organisation'],
    truth: {
      'cchc-column': passed('all pages of the list, pinned ones once', {
        url: '/web/skhcn/cai-cach-hanh-chinh',
        linkedFromHome: true,
        ageDays: 17,
        ...months([...column, older, pinned], AS_OF),
      }),
      'core-documents': partial(
        'own page, own file, rows; 164/KH-UBND is another number',
        0.8,
        papers({
          '76/NQ-CP': ['cited', '/web/skhcn/van-ban'],
          '05-NQ/TU': ['cited', '/web/skhcn/van-ban'],
          '5158/QĐ-UBND': ['published', '/web/skhcn/van-ban/-/5158'],
          '5165/QĐ-UBND': ['published', '/documents/20182/5165-qd-ubnd.pdf'],
          '64/KH-UBND': 'missing',
        }),
      ),
    },
  });
}

/** The newest is 31 days old; one is dated after the audit. */
function dayTooOld(): TownPortal {
  const town = new Town(dnn, NAME, AS_OF);
  const path = (slug: string, nth: number) => `/tin-tuc/moduleId/746/ItemId/${1200 + nth}/controller/${slug}`;
  const column = bulletins(
    { path: (slug, nth) => `/cchc/moduleId/812/ItemId/${400 + nth}/${slug}` },
    days(2022, '11-25 10-20 09-15 08-22 07-19 06-07 05-24 04-12 03-18 02-25 01-10'),
  );
  town
    .list('/tin-tuc/tabid/90/Default.aspx', 'Tin tức', dull({ path }, days(2022, '11-18 11-02 09-29 07-25')))
    .list('/cchc/tabid/118/Default.aspx', 'Chuyên mục CCHC', column);
  return told(town, {
    name: 'nghean-dnn-a-day-too-old',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'cchc-column': partial('no older than maxAgeDays 30; after the audit date does not count', 0.5, {
        url: '/cchc/tabid/118/Default.aspx',
        ageDays: 31,
        ...months(column, AS_OF),
      }),
    },
  });
}

/** June has none; the newest is exactly 30 days old. */
function monthWithout(): TownPortal {
  const town = new Town(wordpress, NAME, AS_OF);
  const column = bulletins(
    { path: (slug, _, date) => `/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}/` },
    days(2022, '10-21 09-09 08-08 07-29 07-01 05-31 04-15 03-03 02-11 01-21'),
  );
  town
    .list(
      '/category/tin-hoat-dong/',
      'Tin hoạt động',
      dull({ path: (slug) => `/${slug}/` }, days(2022, '11-11 09-12 06-20 06-02 04-26')),
    )
    .list('/category/cai-cach-hanh-chinh/', 'Cải cách hành chính', column);
  town.side =
    '<section class="widget widget_archive"><h2 class="widget-title">Lưu trữ</h2><ul><li><a href="/2022/06/">Tháng Sáu 2022</a> (2)</li></ul></section>';
  town.bare(
    '/2022/06/',
    'Tháng Sáu 2022',
    wordpress.list(
      'Tháng Sáu 2022',
      town.fresh.filter(({ date }) => date?.startsWith('2022-06')),
      '',
      AS_OF,
    ),
    'hidden',
  );
  return told(town, {
    name: 'nghean-wordpress-a-month-without',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'cchc-column': partial('perMonth 1 in each full month: June has none; exactly 30 days is in time', 0.5, {
        url: '/category/cai-cach-hanh-chinh/',
        linkedFromHome: true,
        ageDays: 30,
        ...months(column, AS_OF),
      }),
    },
  });
}

/** The column hangs on a page of columns, two links from the home page. */
function unlinkedColumn(): TownPortal {
  const town = new Town(corner, NAME, AS_OF);
  const column = bulletins(
    { path: (slug) => `/bai-viet/${slug}` },
    days(2022, '11-14 10-25 09-22 08-11 07-13 06-23 05-17 04-28 03-16 02-08 01-20'),
  );
  town
    .list(
      '/tin-tuc',
      'Tin tức',
      dull({ path: (slug) => `/bai-viet/${slug}` }, days(2022, '11-17 11-16 11-15 11-15 10-01')),
    )
    .page(
      '/chuyen-muc',
      'Chuyên mục',
      '<ul><li><a href="/chuyen-muc/so-huu-tri-tue">Sở hữu trí tuệ</a></li><li><a href="/chuyen-muc/cai-cach-hanh-chinh">Cải cách hành chính</a></li><li><a href="/chuyen-muc/an-toan-buc-xa">An toàn bức xạ</a></li></ul>',
    )
    .list('/chuyen-muc/cai-cach-hanh-chinh', 'Cải cách hành chính', column, { menu: false, perPage: 6 })
    .page('/chuyen-muc/so-huu-tri-tue', 'Sở hữu trí tuệ', '<p>Đang cập nhật</p>', 'hidden')
    .page('/chuyen-muc/an-toan-buc-xa', 'An toàn bức xạ', '<p>Đang cập nhật</p>', 'hidden');
  return told(town, {
    name: 'nghean-corner-column-two-links-away',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'cchc-column': partial('linked from the home page', 0.5, {
        url: '/chuyen-muc/cai-cach-hanh-chinh',
        linkedFromHome: false,
        ageDays: 6,
        ...months(column, AS_OF),
      }),
    },
  });
}

function undatedColumn(): TownPortal {
  const town = new Town(oldTables, NAME, AS_OF);
  const column = bulletins(
    { path: (_, nth) => `/view.asp?id=${300 + nth}` },
    days(2022, '11-01 10-01 09-01 08-01'),
  ).map(({ path, title, lead = '' }, at) => ({
    path,
    title: title.replace(' năm 2022', ''),
    lead,
    body: `<p>Ngày ${10 + at}/10/2022, các đơn vị họp giao ban và thống nhất nội dung.</p>${FILLER}`,
  }));
  town
    .list(
      '/list.asp?cat=2',
      'Tin tức',
      dull({ path: (_, nth) => `/view.asp?id=${100 + nth}` }, days(2022, '11-09 09-30 07-01')),
    )
    .list('/list.asp?cat=7', 'Cải cách hành chính', column);
  return told(town, {
    name: 'nghean-tables-undated-column',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'cchc-column': cantTell('articles found but none can be dated; dates in their text are not theirs', {
        inPeriod: 0,
        undated: 4,
        newest: null,
      }),
    },
  });
}

/** Other reforms have columns; news about CCHC stand among the others. */
function noColumn(): TownPortal {
  const town = new Town(nuke, NAME, AS_OF);
  const news: readonly Post[] = [
    {
      path: '/news/tin-tuc/cong-doan-nganh-tap-huan-soan-thao-van-ban-311.html',
      title: 'Công đoàn ngành tập huấn kỹ năng soạn thảo văn bản',
      date: '2022-10-30',
      lead: 'Lớp tập huấn diễn ra trong hai ngày.',
    },
    ...dull(
      { path: (slug, nth) => `/news/tin-tuc/${slug}-${320 + nth}.html` },
      days(2022, '11-12 10-10 09-05 06-18 04-09 02-02'),
    ),
  ];
  const pay: Post = {
    path: '/news/cai-cach-tien-luong/lo-trinh-401.html',
    title: 'Lộ trình cải cách tiền lương',
    date: '2022-11-08',
    lead: 'Một số điểm mới về chính sách tiền lương.',
  };
  const courts: Post = {
    path: '/news/cai-cach-tu-phap/ban-chi-dao-402.html',
    title: 'Ban Chỉ đạo cải cách tư pháp họp phiên thứ ba',
    date: '2022-11-09',
    lead: 'Phiên họp cho ý kiến vào chương trình trọng tâm công tác tư pháp.',
  };
  town
    .list('/news/tin-tuc/', 'Tin tức', news)
    .list('/news/cai-cach-tien-luong/', 'Cải cách tiền lương', [pay])
    .list('/news/cai-cach-tu-phap/', 'Cải cách tư pháp', [courts]);
  return told(town, {
    name: 'nghean-nuke-other-reforms',
    plan: PLAN,
    truth: {
      'cchc-column': failed('no such section', {}),
    },
  });
}

/** The list's pages come by form posts. */
function postbackColumn(): TownPortal {
  const town = new Town(webforms, NAME, AS_OF);
  const list = '/ChuyenMuc.aspx?cm=15';
  const column = bulletins(
    { path: (_, nth) => `/ChiTietTin.aspx?id=${2200 + nth}` },
    days(2022, '11-18 10-28 10-04 09-13 08-30 07-12 06-21 05-05 04-06 03-22 02-15 01-25'),
  );
  town
    .list(
      '/ChuyenMuc.aspx?cm=1',
      'Tin tức',
      dull({ path: (_, nth) => `/ChiTietTin.aspx?id=${1100 + nth}` }, days(2022, '11-01 08-03 02-01')),
    )
    .list(list, 'Cải cách hành chính', column);
  const portal = told(town, {
    name: 'nghean-webforms-postback-column',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'cchc-column': passed('byMonth counts the articles of all pages of the list', {
        url: list,
        ageDays: 2,
        ...months(column, AS_OF),
      }),
    },
  });
  const page = (nth: number) => {
    const answer = portal.answers[nth === 1 ? list : `${list}#${nth}`];
    return typeof answer === 'string' ? answer : '';
  };
  const paged = ({ body }: { readonly body: string }) => page(Number(/__EVENTARGUMENT=(\d)/.exec(body)?.[1] ?? 1));
  return {
    ...portal,
    answers: { ...portal.answers, [list]: (request) => paged({ body: request.body }), [`${list}#1`]: page(1) },
  };
}

/** The list is an empty mount for a script; nothing on the home page stands for it. */
function filledByScript(): TownPortal {
  const town = new Town(react, NAME, AS_OF);
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/tin-tuc/${slug}` }, days(2022, '11-10 10-10 09-10')))
    .bare(
      '/cai-cach-hanh-chinh',
      'Cải cách hành chính',
      '<h1 class="text-2xl">Cải cách hành chính</h1><div id="news-list" data-api="/api/articles?category=cchc"><div class="skeleton"></div><div class="skeleton"></div></div><noscript>Vui lòng bật JavaScript</noscript><script>fetch("/api/articles?category=cchc").then((r) => r.json()).then(renderList)</script>',
    );
  return told(town, {
    name: 'nghean-react-list-by-script',
    plan: PLAN,
    open: 'all',
    truth: { 'cchc-column': cantTell('the list is filled by a script') },
  });
}

/** A news section with an article for each of many topics, and their neighbours. */
function topicsOfTheYear(): TownPortal {
  const town = new Town(drupal, NAME, AS_OF);
  const post = (nth: number, date: string, title: string, lead: string): Post => ({
    path: `/node/${nth}`,
    title,
    date,
    lead,
  });
  const rows = {
    simplification: post(
      501,
      '2022-04-12',
      'Kết quả rà soát, đơn giản hóa thủ tục hành chính năm 2022',
      'Qua rà soát, Sở đề xuất cắt giảm thời gian giải quyết 12 thủ tục.',
    ),
    centre: post(
      502,
      '2022-03-09',
      'Toàn bộ thủ tục của Sở được tiếp nhận tại Trung tâm Phục vụ hành chính công tỉnh',
      'Người dân nộp hồ sơ và nhận kết quả tại Trung tâm Phục vụ hành chính công.',
    ),
    postal: post(
      503,
      '2022-05-19',
      'Nộp hồ sơ qua dịch vụ bưu chính công ích: tiện lợi cho người dân',
      'Nhân viên bưu điện nhận hồ sơ và trả kết quả tận nhà.',
    ),
    conduct: post(
      504,
      '2022-06-14',
      'Tăng cường kỷ luật, kỷ cương hành chính trong cán bộ, công chức',
      'Giám đốc Sở yêu cầu công chức chấp hành nghiêm quy tắc ứng xử, văn hóa công sở.',
    ),
    personnel: post(
      505,
      '2022-07-05',
      'Thông báo tuyển dụng công chức năm 2022',
      'Sở có nhu cầu tuyển dụng 03 công chức vào các vị trí chuyên viên.',
    ),
    digital: post(
      506,
      '2022-08-26',
      'Đẩy mạnh chuyển đổi số, xây dựng chính quyền số',
      'Sở ban hành kế hoạch chuyển đổi số năm 2022.',
    ),
    office: post(
      507,
      '2022-09-15',
      '100% văn bản được ký số trên hệ thống quản lý văn bản và điều hành',
      'Việc ứng dụng chữ ký số giúp rút ngắn thời gian luân chuyển.',
    ),
    models: post(
      508,
      '2022-10-04',
      'Mô hình hay: Ngày thứ Sáu không hẹn tại bộ phận một cửa',
      'Mô hình hay trong cải cách hành chính được người dân ghi nhận.',
    ),
    legal: post(
      509,
      '2022-10-18',
      'Kết quả kiểm tra, rà soát văn bản quy phạm pháp luật do Sở tham mưu',
      'Sở đã rà soát 18 văn bản quy phạm pháp luật.',
    ),
    guides: post(
      510,
      '2022-02-17',
      'Video hướng dẫn nộp hồ sơ thủ tục hành chính trực tuyến',
      'Hướng dẫn từng bước cách thực hiện thủ tục trên mạng.',
    ),
    autonomy: post(
      511,
      '2022-03-25',
      'Giao quyền tự chủ tài chính cho các đơn vị sự nghiệp công lập trực thuộc',
      'Các đơn vị sự nghiệp công lập thực hiện cơ chế tự chủ từ năm 2022.',
    ),
    oversight: post(
      512,
      '2022-05-30',
      'Phát huy vai trò giám sát của người dân đối với công tác cải cách hành chính',
      'Người dân tham gia giám sát, phản biện việc thực hiện cải cách hành chính.',
    ),
  };
  const before: Post = post(
    499,
    '2021-11-30',
    'Kết quả công tác cải cách hành chính năm 2021 của tỉnh và của Sở',
    'Báo cáo tổng kết công tác năm.',
  );
  const all = [
    ...Object.values(rows),
    before,
    ...dull({ path: (_, nth) => `/node/${600 + nth}` }, days(2022, '11-16 11-04 10-22 07-30')),
  ].toSorted((one, two) => (two.date ?? '').localeCompare(one.date ?? ''));
  town.list('/tin-tuc', 'Tin tức', all);
  return told(town, {
    name: 'nghean-drupal-topics-of-the-year',
    plan: PLAN,
    truth: {
      simplification: passed('one article in the period', found(rows.simplification)),
      'service-centre': passed('one article in the period', found(rows.centre)),
      postal: passed('one article in the period', found(rows.postal)),
      conduct: passed('one article in the period', found(rows.conduct)),
      personnel: passed('one article in the period', found(rows.personnel)),
      'digital-government': passed('one article in the period', found(rows.digital)),
      'e-office': passed('one article in the period', found(rows.office)),
      models: passed('one article in the period', found(rows.models)),
      'legal-drafting': passed('one article in the period', found(rows.legal)),
      guides: passed('one article in the period', found(rows.guides)),
      autonomy: passed('one article in the period', found(rows.autonomy)),
      oversight: passed('one article in the period', found(rows.oversight)),
      results: failed('the only one is of the year before', { found: 0 }),
    },
  });
}

/** Look-alikes: other kinds of page, passing mentions, neighbours, a Q&A, later posts, undated ones. */
function topicsOfOthers(): TownPortal {
  const town = new Town(timeline, NAME, AS_OF);
  const related =
    '<div class="related"><h3>Bài liên quan</h3><ul><li><a href="/bai/chuyen-doi-so-sau">Chuyển đổi số trong cơ quan nhà nước</a> (02/12/2022)</li></ul></div>';
  const news: readonly Post[] = [
    ...dull({ path: (slug) => `/bai/${slug}` }, days(2022, '11-13 10-15 09-16 08-17')).map((post) => ({
      ...post,
      after: related,
    })),
    {
      path: '/bai/hop-co-quan',
      title: 'Hội nghị cán bộ, viên chức Trung tâm Ứng dụng tiến bộ',
      date: '2022-01-18',
      lead: 'Hội nghị bàn phương hướng sản xuất giống cây.',
      body: `${FILLER}<p>Ngoài ra, hội nghị cũng nhắc tới bưu chính công ích, chữ ký số và việc tuyển dụng trong thời gian tới.</p>`,
    },
    {
      path: '/bai/chuyen-doi-so-sau',
      title: 'Chuyển đổi số trong cơ quan nhà nước',
      date: '2022-12-02',
      lead: 'Chuyển đổi số là nhiệm vụ trọng tâm.',
    },
  ];
  const undated: Post = {
    path: '/bai/don-gian-hoa',
    title: 'Đơn giản hóa thủ tục hành chính lĩnh vực sở hữu trí tuệ',
    lead: 'Sở cắt giảm thời gian giải quyết hồ sơ của 5 thủ tục hành chính.',
  };
  town
    .list('/tin', 'Tin tức', [...news, undated])
    .page(
      '/hoi-dap',
      'Hỏi đáp',
      '<dl><dt>Hỏi: Tôi có thể gửi hồ sơ qua bưu chính công ích không? (03/05/2022)</dt><dd>Trả lời: Được. Ông nộp tại bưu cục gần nhất.</dd></dl>',
    );
  return told(town, {
    name: 'nghean-timeline-topics-of-others',
    plan: PLAN,
    truth: {
      'digital-government': failed('neighbours are not its articles; after the audit date', { found: 0 }),
      postal: failed('questions and answers are not articles; a passing mention is not', { found: 0 }),
      simplification: cantTell('none dated in the period, but an undated one'),
    },
  });
}

async function sections(): Promise<TownPortal> {
  const town = new Town(joomla, NAME, AS_OF);
  town
    .list(
      '/index.php/tin-tuc',
      'Tin tức',
      dull({ path: (slug, nth) => `/index.php/tin-tuc/${30 + nth}-${slug}` }, days(2022, '11-11 08-08 05-05')),
    )
    .page(
      '/index.php/huong-dan-tra-cuu',
      'Hướng dẫn tra cứu thủ tục hành chính',
      '<ol><li>Truy cập Cổng dịch vụ công của tỉnh bằng trình duyệt trên máy tính hoặc điện thoại.</li><li>Chọn mục Tra cứu thủ tục, sau đó chọn cơ quan thực hiện là Sở Khoa học và Công nghệ.</li><li>Nhập từ khóa hoặc mã thủ tục vào ô tìm kiếm rồi bấm nút Tìm.</li><li>Bấm vào tên thủ tục để xem thành phần hồ sơ, thời hạn, phí, lệ phí và tải mẫu đơn về máy.</li><li>Nếu không tìm thấy, gọi tới bộ phận một cửa để được giúp đỡ.</li></ol>',
    )
    .page(
      '/index.php/quy-trinh',
      'Quy trình nội bộ, quy trình điện tử',
      '<p>Bộ quy trình nội bộ giải quyết thủ tục hành chính: <a href="/images/quy-trinh/bo-quy-trinh.pdf">tải về</a></p>',
    )
    .page(
      '/index.php/gioi-thieu/chuc-nang',
      'Chức năng, nhiệm vụ, cơ cấu tổ chức',
      '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thực hiện chức năng tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về hoạt động khoa học, công nghệ, đổi mới sáng tạo, phát triển tiềm lực khoa học và công nghệ, tiêu chuẩn, đo lường, chất lượng, sở hữu trí tuệ, an toàn bức xạ và hạt nhân. Cơ cấu tổ chức gồm Văn phòng, Thanh tra, bốn phòng chuyên môn, một chi cục và ba trung tâm trực thuộc.</p>',
    )
    .page(
      '/index.php/iso',
      'Hệ thống quản lý chất lượng ISO 9001:2015',
      '<table><tr><th>TT</th><th>Tên quy trình</th><th>Tệp</th></tr><tr><td>1</td><td>Chính sách chất lượng</td><td><a href="/images/iso/chinh-sach.pdf">PDF</a></td></tr></table>',
    )
    .file(
      '/images/quy-trinh/bo-quy-trinh.pdf',
      await pdf([['BỘ QUY TRÌNH NỘI BỘ', 'Bước 1. Tiếp nhận hồ sơ', 'Bước 2. Thẩm định']]),
    )
    .file('/images/iso/chinh-sach.pdf', await pdf([[{ scan: true }]]));
  return told(town, {
    name: 'nghean-joomla-sections',
    plan: PLAN,
    open: ['guides', 'simplification'],
    truth: {
      'lookup-guide': passed('60 words or more', { url: '/index.php/huong-dan-tra-cuu' }),
      workflows: passed('an attachment is substance', { url: '/index.php/quy-trinh' }),
      organisation: passed('60 words or more', { url: '/index.php/gioi-thieu/chuc-nang' }),
      iso: passed('an attachment counts even when it is a scan', { url: '/index.php/iso' }),
    },
  });
}

function thinSections(): TownPortal {
  const town = new Town(oldTables, NAME, AS_OF);
  town
    .list('/tintuc.php', 'Tin tức', [
      {
        path: '/tintuc.php?id=91',
        title: 'Đánh giá nội bộ hệ thống quản lý chất lượng ISO 9001:2015',
        date: '2022-09-07',
        lead: 'Đoàn đánh giá làm việc với các phòng.',
        body: FILLER,
      },
      ...dull({ path: (_, nth) => `/tintuc.php?id=${70 + nth}` }, days(2022, '11-05 08-12 07-17')),
    ])
    .page('/tracuu.php', 'Hướng dẫn tra cứu TTHC', '<p>Nội dung đang được cập nhật...</p>')
    .page('/quytrinh.php', 'Quy trình nội bộ', '')
    .page(
      '/gioithieu.php',
      'Chức năng nhiệm vụ',
      '<p>Sở có chức năng quản lý nhà nước về khoa học và công nghệ trên địa bàn tỉnh.</p>',
    );
  return told(town, {
    name: 'nghean-tables-thin-sections',
    plan: PLAN,
    truth: {
      'lookup-guide': partial('being updated', 0.5, { url: '/tracuu.php' }),
      workflows: partial('exists but empty', 0.5, { url: '/quytrinh.php' }),
      organisation: partial('thin', 0.5, { url: '/gioithieu.php' }),
      iso: failed('a dated news article is not a section'),
    },
  });
}

/** Results of the year before, of two years before, of other bodies, and a target. */
function indexPages(): TownPortal {
  const town = new Town(nuke, NAME, AS_OF);
  const base = '/news/chi-so/';
  const index: readonly Post[] = [
    {
      path: `${base}par-index-2021-51.html`,
      title: 'Nghệ An xếp thứ 17 cả nước về Chỉ số cải cách hành chính (PAR INDEX) năm 2021',
      date: '2022-05-26',
      lead: 'Theo công bố của Bộ Nội vụ, chỉ số cải cách hành chính năm 2021 của Nghệ An đạt 87,19%, xếp thứ 17/63 tỉnh, thành phố.',
    },
    {
      path: `${base}sipas-2020-52.html`,
      title: 'Công bố Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) năm 2020',
      date: '2021-06-25',
      lead: 'Chỉ số SIPAS năm 2020 của tỉnh Nghệ An đạt 84,60%, xếp thứ 38.',
    },
    {
      path: `${base}pci-2021-benh-vien-53.html`,
      title: 'Can thiệp mạch vành qua da (PCI) năm 2021 tại Bệnh viện Hữu nghị',
      date: '2022-03-03',
      lead: 'Bệnh viện thực hiện 1.250 ca PCI năm 2021, tỷ lệ thành công 98,5%.',
    },
    {
      path: `${base}papi-muc-tieu-54.html`,
      title: 'Phấn đấu chỉ số PAPI năm 2022 của tỉnh nằm trong nhóm 15',
      date: '2022-02-14',
      lead: 'Kế hoạch đặt mục tiêu chỉ số PAPI đạt 44 điểm trở lên, xếp hạng trong nhóm 15 tỉnh.',
    },
  ];
  town
    .list(
      '/news/tin-tuc/',
      'Tin tức',
      dull({ path: (slug, nth) => `/news/tin-tuc/${slug}-${10 + nth}.html` }, days(2022, '11-02 09-02 07-02')),
    )
    .list(base, 'Chỉ số', index);
  return told(town, {
    name: 'nghean-nuke-indices',
    plan: PLAN,
    open: ['cchc-column', 'results'],
    truth: {
      indices: partial(
        'current, stale, of a hospital, a target',
        1.5 / 4,
        scores({
          'PAR INDEX': ['current', 2021, 87.19, 17, `${base}par-index-2021-51.html`],
          SIPAS: ['stale', 2020, 84.6, 38, `${base}sipas-2020-52.html`],
          PAPI: ['missing'],
          PCI: ['missing'],
        }),
      ),
    },
  });
}

/** The list shows one month at a time; older months are in the archive. */
function archiveByMonth(): TownPortal {
  const town = new Town(timeline, NAME, AS_OF);
  const column = bulletins(
    { path: (slug) => `/cchc/bai/${slug}` },
    days(2022, '11-10 11-02 10-19 09-14 08-24 07-27 06-29 05-25 04-27 03-23 02-16 01-12'),
  );
  town.list('/tin', 'Tin tức', dull({ path: (slug) => `/tin/${slug}` }, days(2022, '11-07 10-07')));
  const months11 = [...new Set(column.map(({ date = '' }) => date.slice(0, 7)))];
  const archive = `<h4>Lưu trữ</h4><ul class="archive">${months11.map((month) => `<li><a href="/cchc/${month.slice(0, 4)}/${month.slice(5)}">Tháng ${month.slice(5)}/${month.slice(0, 4)}</a></li>`).join('')}</ul>`;
  const of = (month: string) => column.filter(({ date = '' }) => date.startsWith(month));
  town.bare(
    '/cchc',
    'Cải cách hành chính',
    `${timeline.list('Cải cách hành chính', of('2022-11'), '', AS_OF)}${archive}`,
  );
  for (const month of months11)
    town.bare(
      `/cchc/${month.slice(0, 4)}/${month.slice(5)}`,
      `Cải cách hành chính tháng ${month.slice(5)}`,
      `${timeline.list('Cải cách hành chính', of(month), '', AS_OF)}${archive}`,
      'hidden',
    );
  for (const post of column) town.post(post);
  return told(town, {
    name: 'nghean-timeline-archive-by-month',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'cchc-column': passed('all pages of the list, the archive among them', {
        url: '/cchc',
        ageDays: 10,
        ...months(column, AS_OF),
      }),
    },
  });
}
