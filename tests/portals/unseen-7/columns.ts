/** Columns: how fresh, how steady, with pictures, linked from where, dated how. */

import { cantTell, failed, partial, passed, type Portal } from './portal.ts';
import { Site, listed, monthly, months, otherPosts, reformPosts, type Post } from './site.ts';

const NGHE_AN = 'Sở Khoa học và Công nghệ Nghệ An';
const SON_LA = 'Sở Khoa học và Công nghệ tỉnh Sơn La';
const BINH_DINH = 'Sở Nội vụ tỉnh Bình Định';
const BAC_NINH = 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh';
const HUNG_YEN = 'Sở Khoa học và Công nghệ tỉnh Hưng Yên';
const CCHC = 'Cải cách hành chính';
const NEWS = otherPosts('/tin-tuc', ['2022-03-08', '2022-06-01', '2022-11-10']);

export function columns(): readonly Portal[] {
  return [
    onTheLastDay(),
    oneDayLate(),
    oneThinMonth(),
    pictureOfLastYear(),
    pictureInTime(),
    pinned(),
    undated(),
    someUndated(),
    afterTheDay(),
    wages(),
    notFromHome(),
    megaMenu(),
    brokenSecondPage(),
    timesOnly(),
    slugsOnly(),
    dayBoxes(),
    cadence(),
    cadenceWithoutReform(),
    insideOneStop(),
  ];
}

function onTheLastDay(): Portal {
  const site = new Site('vnpt', NGHE_AN);
  const posts = reformPosts('/cchc', [...monthly(2022, 1, 9, '12'), '2022-10-21']);
  site
    .link('Tin tức', '/tin-tuc')
    .link(CCHC, '/cchc')
    .column('/tin-tuc', 'Tin tức', NEWS, 'cards')
    .column('/cchc', CCHC, posts, 'cards');
  site.home = listed(NEWS, 'cards');
  return {
    name: 'na-vnpt-thirty-days',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': passed({
        url: '/cchc',
        linkedFromHome: true,
        newest: '2022-10-21',
        ageDays: 30,
        inPeriod: 10,
        undated: 0,
        byMonth: months(2022, 1, 10, 1),
      }),
    },
  };
}

function oneDayLate(): Portal {
  const site = new Site('k2', NGHE_AN);
  const posts = reformPosts('/chuyen-muc-cchc', [...monthly(2022, 1, 9, '05'), '2022-10-20']);
  site
    .link('Chuyên mục CCHC', '/chuyen-muc-cchc')
    .link('Tin hoạt động', '/tin-tuc')
    .column('/tin-tuc', 'Tin hoạt động', NEWS, 'table')
    .column('/chuyen-muc-cchc', 'Chuyên mục CCHC', posts, 'table');
  site.home = listed(NEWS, 'table');
  return {
    name: 'na-joomla-thirty-one-days',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': partial(0.5, {
        url: '/chuyen-muc-cchc',
        linkedFromHome: true,
        newest: '2022-10-20',
        ageDays: 31,
        inPeriod: 10,
        byMonth: months(2022, 1, 10, 1),
      }),
    },
  };
}

function oneThinMonth(): Portal {
  const site = new Site('nuke', SON_LA);
  const days = [
    ...monthly(2022, 1, 10, '07'),
    ...monthly(2022, 1, 10, '21').filter((day) => !day.startsWith('2022-05')),
    '2022-11-15',
  ];
  site
    .link('Giới thiệu', '/gioi-thieu')
    .link(CCHC, '/cai-cach-hanh-chinh/')
    .column('/cai-cach-hanh-chinh/', CCHC, reformPosts('/cai-cach-hanh-chinh', days), 'media');
  site.page('/gioi-thieu', 'Giới thiệu', '<p>Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.</p>');
  return {
    name: 'sl-nukeviet-one-thin-month',
    plan: 'sonla-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': partial(0.5, {
        newest: '2022-11-15',
        ageDays: 5,
        inPeriod: 20,
        byMonth: { ...months(2022, 1, 10, 2), '2022-05': 1, '2022-11': 1 },
      }),
      'published-feedback': failed(),
    },
  };
}

const FIGURE =
  '<figure class="image"><img src="/upload/2022/hoi-nghi-cchc.jpg" width="640" height="420" alt="Quang cảnh hội nghị"><figcaption>Quang cảnh hội nghị</figcaption></figure>';

/** The post of this day has a picture. */
const pictured = (posts: readonly Post[], day: string): readonly Post[] =>
  posts.map((post) => (post.date === day ? { ...post, body: FIGURE } : post));

function pictureOfLastYear(): Portal {
  const site = new Site('mvc', BINH_DINH);
  const posts = pictured(reformPosts('/tin-cchc', ['2021-12-20', ...monthly(2022, 1, 11, '09')]), '2021-12-20');
  site.link(CCHC, '/tin-cchc').column('/tin-cchc', CCHC, posts, 'cards');
  site.side = '<a href="/khao-sat"><img src="/Images/khao-sat.png" alt="Khảo sát"></a>';
  return {
    name: 'bd-mvc-picture-of-last-year',
    plan: 'binhdinh-snv-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': partial(0.5, { newest: '2022-11-09', ageDays: 11, inPeriod: 11, byMonth: months(2022, 1, 11, 1) }),
    },
  };
}

function pictureInTime(): Portal {
  const site = new Site('clay', BINH_DINH);
  const posts = pictured(reformPosts('/web/snv/cchc/-/view', monthly(2022, 1, 11, '09')), '2022-04-09');
  site.link('Cải cách hành chính', '/web/snv/cchc').column('/web/snv/cchc', CCHC, posts, 'cards');
  return {
    name: 'bd-liferay-picture-in-april',
    plan: 'binhdinh-snv-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': passed({
        url: '/web/snv/cchc',
        linkedFromHome: true,
        newest: '2022-11-09',
        inPeriod: 11,
        byMonth: months(2022, 1, 11, 1),
      }),
    },
  };
}

function pinned(): Portal {
  const site = new Site('elementor', NGHE_AN);
  const posts = reformPosts('/cchc', monthly(2022, 1, 11, '03'));
  const old: Post = {
    path: '/cchc/ke-hoach-tuyen-truyen-cchc/',
    title: 'Sở quán triệt kế hoạch cải cách hành chính giai đoạn mới',
    date: '2021-02-15',
    lead: 'Toàn thể công chức được quán triệt các nhiệm vụ cải cách hành chính của giai đoạn.',
  };
  site.link(CCHC, '/cchc/').column('/cchc/', CCHC, [old, ...posts], 'cards');
  return {
    name: 'na-wordpress-pinned',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': passed({
        newest: '2022-11-03',
        ageDays: 17,
        inPeriod: 11,
        undated: 0,
        byMonth: months(2022, 1, 11, 1),
      }),
    },
  };
}

const withoutDates = (posts: readonly Post[]): readonly Post[] => posts.map((post) => ({ ...post, date: null }));

function undated(): Portal {
  const site = new Site('k2', NGHE_AN);
  const posts = withoutDates(reformPosts('/cai-cach-hanh-chinh', monthly(2022, 6, 10, '03')));
  site.link(CCHC, '/cai-cach-hanh-chinh').column('/cai-cach-hanh-chinh', CCHC, posts, 'cards');
  return {
    name: 'na-joomla-undated',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': cantTell({
        url: '/cai-cach-hanh-chinh',
        linkedFromHome: true,
        newest: null,
        inPeriod: 0,
        undated: 5,
      }),
    },
  };
}

function someUndated(): Portal {
  const site = new Site('mvc', NGHE_AN);
  const posts = reformPosts('/cchc/tin', [...monthly(2022, 1, 11, '03'), '2022-06-17', '2022-08-19']).map((post) =>
    post.date === '2022-06-17' || post.date === '2022-08-19' ? { ...post, date: null } : post,
  );
  site.link(CCHC, '/cchc').column('/cchc', CCHC, posts, 'table');
  return {
    name: 'na-mvc-two-undated',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': passed({ newest: '2022-11-03', inPeriod: 11, undated: 2, byMonth: months(2022, 1, 11, 1) }),
    },
  };
}

function afterTheDay(): Portal {
  const site = new Site('vnpt', NGHE_AN);
  const posts = reformPosts('/cai-cach-hanh-chinh', monthly(2022, 1, 12, '10'));
  site.link(CCHC, '/cai-cach-hanh-chinh').column('/cai-cach-hanh-chinh', CCHC, posts, 'bullets');
  return {
    name: 'na-vnpt-after-the-day',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-09-15',
    answers: site.build(),
    truth: { 'cchc-column': passed({ newest: '2022-09-10', ageDays: 5, inPeriod: 9, byMonth: months(2022, 1, 9, 1) }) },
  };
}

function wages(): Portal {
  const site = new Site('nuke', NGHE_AN);
  const posts = monthly(2022, 1, 11, '10').map((date, at) => ({
    path: `/cai-cach-tien-luong/luong-${at}.html`,
    title: `Trao đổi về cải cách tiền lương, kỳ ${at + 1}`,
    date,
    lead: 'Bài viết giới thiệu bảng lương mới theo vị trí việc làm và lộ trình điều chỉnh.',
  }));
  site
    .link('Cải cách tiền lương', '/cai-cach-tien-luong')
    .column('/cai-cach-tien-luong', 'Cải cách tiền lương', posts, 'media');
  return {
    name: 'na-nukeviet-wages',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: { 'cchc-column': failed() },
  };
}

function notFromHome(): Portal {
  const site = new Site('mvc', NGHE_AN);
  const posts = reformPosts('/chuyen-de/cchc', monthly(2022, 1, 11, '04'));
  site
    .link('Tin tức', '/tin-tuc')
    .link('Sơ đồ trang', '/so-do')
    .column('/tin-tuc', 'Tin tức', NEWS, 'cards')
    .page(
      '/so-do',
      'Sơ đồ trang',
      `<ul><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/chuyen-de/cchc">${CCHC}</a></li></ul>`,
    )
    .column('/chuyen-de/cchc', CCHC, posts, 'cards');
  return {
    name: 'na-mvc-not-from-home',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': partial(0.5, {
        url: '/chuyen-de/cchc',
        linkedFromHome: false,
        newest: '2022-11-04',
        inPeriod: 11,
        byMonth: months(2022, 1, 11, 1),
      }),
    },
  };
}

function megaMenu(): Portal {
  const site = new Site('vnpt', SON_LA);
  const posts = reformPosts('/chuyen-muc/cchc', [...monthly(2022, 1, 10, '06'), ...monthly(2022, 1, 10, '26')]);
  site
    .link('Giới thiệu', '#', [{ label: 'Lịch sử hình thành', href: '/lich-su' }])
    .link('Chuyên mục', '#', [
      { label: 'Sở hữu trí tuệ', href: '/chuyen-muc/shtt' },
      {
        label: 'Quản lý nhà nước',
        href: '#',
        under: [
          { label: 'Cải cách hành chính', href: '/chuyen-muc/cchc' },
          { label: 'Thanh tra', href: '/chuyen-muc/thanh-tra' },
        ],
      },
    ])
    .page('/lich-su', 'Lịch sử hình thành', '<p>Sở được thành lập trên cơ sở Ban Khoa học và Kỹ thuật.</p>')
    .column('/chuyen-muc/shtt', 'Sở hữu trí tuệ', otherPosts('/chuyen-muc/shtt', ['2022-07-02']), 'media')
    .column('/chuyen-muc/thanh-tra', 'Thanh tra', otherPosts('/chuyen-muc/thanh-tra', ['2022-08-02']), 'media')
    .column('/chuyen-muc/cchc', CCHC, posts, 'media');
  return {
    name: 'sl-vnpt-mega-menu',
    plan: 'sonla-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': passed({
        url: '/chuyen-muc/cchc',
        linkedFromHome: true,
        newest: '2022-10-26',
        ageDays: 25,
        inPeriod: 20,
        byMonth: months(2022, 1, 10, 2),
      }),
    },
  };
}

const PAGER =
  '<ul class="pagination"><li class="active"><a href="/cchc">1</a></li><li><a href="/cchc?page=2">2</a></li><li><a href="/cchc?page=2">Trang sau</a></li></ul>';

function brokenSecondPage(): Portal {
  const site = new Site('mvc', NGHE_AN);
  const posts = reformPosts('/cchc', monthly(2022, 7, 11, '08'));
  site
    .link(CCHC, '/cchc')
    .page('/cchc', CCHC, `${listed(posts, 'cards')}${PAGER}`)
    .posts(posts, 'cards');
  return {
    name: 'na-mvc-second-page-broken',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: { ...site.build(), '/cchc?page=2': { status: 500, body: 'Server Error in Application' } },
    truth: { 'cchc-column': cantTell({ url: '/cchc', linkedFromHome: true, newest: '2022-11-08' }) },
    errorsAt: ['/cchc?page=2'],
  };
}

function timesOnly(): Portal {
  const site = new Site('elementor', NGHE_AN);
  const posts = reformPosts('/cchc', monthly(2022, 1, 11, '14'));
  site.link('Tin CCHC', '/chuyen-muc/cchc/').column('/chuyen-muc/cchc/', 'Tin CCHC', posts, 'times');
  return {
    name: 'na-wordpress-times',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': passed({
        url: '/chuyen-muc/cchc/',
        newest: '2022-11-14',
        ageDays: 6,
        inPeriod: 11,
        byMonth: months(2022, 1, 11, 1),
      }),
    },
  };
}

function slugsOnly(): Portal {
  const site = new Site('k2', NGHE_AN);
  const posts = reformPosts('/cchc', monthly(2022, 1, 11, '16')).map((post) => ({
    ...post,
    path: `/cchc/${(post.date ?? '').replaceAll('-', '/')}/bai-viet`,
  }));
  site.link(CCHC, '/cchc').column('/cchc', CCHC, posts, 'bare');
  return {
    name: 'na-joomla-slugs',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': passed({
        newest: '2022-11-16',
        ageDays: 4,
        inPeriod: 11,
        undated: 0,
        byMonth: months(2022, 1, 11, 1),
      }),
    },
  };
}

function dayBoxes(): Portal {
  const site = new Site('clay', NGHE_AN);
  const posts = reformPosts('/cchc', monthly(2022, 1, 11, '18'));
  site.link(CCHC, '/cchc').column('/cchc', CCHC, posts, 'boxes');
  return {
    name: 'na-liferay-day-boxes',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'cchc-column': passed({ newest: '2022-11-18', ageDays: 2, inPeriod: 11, byMonth: months(2022, 1, 11, 1) }),
    },
  };
}

function cadenceSite(reform: readonly Post[]): Portal['answers'] {
  const site = new Site('vnpt', BAC_NINH);
  const days = [...monthly(2022, 1, 10, '04'), ...monthly(2022, 1, 10, '15'), ...monthly(2022, 1, 10, '27')];
  const posts = pictured(reform, '2022-03-11');
  site
    .link('Tin tức - Sự kiện', '/tin-tuc')
    .link(CCHC, '/cchc')
    .column('/tin-tuc', 'Tin tức - Sự kiện', otherPosts('/tin-tuc', days), 'cards')
    .column('/cchc', CCHC, posts, 'cards');
  site.home = listed(otherPosts('/tin-tuc', days).slice(0, 4), 'cards');
  return site.build();
}

function cadence(): Portal {
  return {
    name: 'bn-vnpt-cadence',
    plan: 'bacninh-skhdt-2022',
    asOf: '2022-11-10',
    answers: cadenceSite(reformPosts('/cchc', monthly(2022, 1, 10, '11'))),
    truth: {
      'article-cadence': passed({ byMonth: months(2022, 1, 10, 4), cchcByMonth: months(2022, 1, 10, 1) }),
      'cchc-column': passed({ newest: '2022-10-11', ageDays: 30, inPeriod: 10 }),
    },
  };
}

function cadenceWithoutReform(): Portal {
  return {
    name: 'bn-vnpt-cadence-without-july',
    plan: 'bacninh-skhdt-2022',
    asOf: '2022-11-11',
    answers: cadenceSite(
      reformPosts(
        '/cchc',
        monthly(2022, 1, 10, '11').filter((day) => day !== '2022-07-11'),
      ),
    ),
    truth: {
      'article-cadence': partial(0.5, {
        byMonth: { ...months(2022, 1, 10, 4), '2022-07': 3 },
        cchcByMonth: Object.fromEntries(
          Object.entries(months(2022, 1, 10, 1)).filter(([month]) => month !== '2022-07'),
        ),
      }),
      'cchc-column': partial(0.5, { newest: '2022-10-11', ageDays: 31, inPeriod: 9 }),
    },
  };
}

function insideOneStop(): Portal {
  const site = new Site('nuke', HUNG_YEN);
  const dates = ['2024-02-20', '2024-06-11', '2024-09-21'];
  const posts = dates.toReversed().map((date, at) => ({
    path: `/hanh-chinh-cong/cai-cach-tthc/bai-${at}.html`,
    title: `Đơn giản hóa thủ tục hành chính lĩnh vực sở hữu trí tuệ, bước ${3 - at}`,
    date,
    lead: 'Sở cắt giảm thời gian giải quyết thủ tục hành chính và công bố để người dân biết.',
  }));
  site
    .link('Hành chính công', '/hanh-chinh-cong', [{ label: 'Cải cách TTHC', href: '/hanh-chinh-cong/cai-cach-tthc' }])
    .page(
      '/hanh-chinh-cong',
      'Hành chính công',
      '<ul><li><a href="/hanh-chinh-cong/cai-cach-tthc">Cải cách TTHC</a></li></ul>',
    )
    .column('/hanh-chinh-cong/cai-cach-tthc', 'Cải cách TTHC', posts, 'media');
  return {
    name: 'hy-nukeviet-inside-one-stop',
    plan: 'hungyen-skhcn-2024',
    asOf: '2024-11-20',
    answers: site.build(),
    truth: {
      'procedure-column': passed({
        url: '/hanh-chinh-cong/cai-cach-tthc',
        linkedFromHome: true,
        newest: '2024-09-21',
        ageDays: 60,
        inPeriod: 3,
        byMonth: { '2024-02': 1, '2024-06': 1, '2024-09': 1 },
      }),
      social: failed({ facebook: null, zalo: null }),
    },
  };
}
