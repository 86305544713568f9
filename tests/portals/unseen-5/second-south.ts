/** The second set, Bình Định, Hưng Yên and the law pack. */

import { docx, pdf } from '../../support/attachments.ts';
import { workbook } from '../../support/workbook.ts';
import { angular, blog, buttons, newsTable } from './looks-three.ts';
import { dayInAddress, govTheme, labelled, linkedCards } from './looks-four.ts';
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
  periods,
  scores,
  told,
  Town,
  type Post,
  type TownPortal,
} from './town.ts';

const BINH_DINH = 'Sở Nội vụ Bình Định';
const HUNG_YEN = 'Sở Khoa học và Công nghệ Hưng Yên';
const AS_OF = '2022-11-20';
const AS_OF_24 = '2024-11-20';
const MONTHLY = '11-09 10-12 09-21 08-16 07-13 06-14 05-11 04-20 03-16 02-16 01-19';

export async function southPortals(): Promise<readonly TownPortal[]> {
  return [
    figureInArticle(),
    directivesByPages(),
    talksAtTheEdges(),
    reportsAmongNews(),
    otherProvinces(),
    await listsInFiles(),
    planInFull(),
    procedureColumnTooOld(),
    legalDocumentsInTime(),
    indicesOfHungYen(),
    contentAndHeads(),
    await pagesOfHungYen(),
    quartersInAllWays(),
    await law2023(),
    law2019(),
  ];
}

function sorted(posts: readonly Post[]): readonly Post[] {
  return posts.toSorted((one, two) => (two.date ?? '').localeCompare(one.date ?? ''));
}

/** One article holds a figure; the others only a tracking pixel. */
function figureInArticle(): TownPortal {
  const town = new Town(govTheme, BINH_DINH, AS_OF);
  const column = bulletins({ path: (slug) => `/cchc/${slug}.html` }, days(2022, MONTHLY)).map((post, at) => ({
    ...post,
    body:
      at === 6
        ? `${FILLER}<figure><img src="/uploads/2022/05/hoi-nghi.jpg" alt="Quang cảnh hội nghị" width="800" height="533"><figcaption>Quang cảnh hội nghị</figcaption></figure>`
        : `${FILLER}<img src="/pixel.gif" width="1" height="1" alt="">`,
  }));
  town
    .list('/tin-tuc.html', 'Tin tức', dull({ path: (slug) => `/tin-tuc/${slug}.html` }, days(2022, '11-14 09-26')))
    .list('/cchc.html', 'Cải cách hành chính', column);
  return told(town, {
    name: 'second-binhdinh-figure-in-article',
    plan: 'binhdinh-snv-2022',
    open: ['initiatives', 'directives'],
    truth: {
      'cchc-column': passed('one article with a picture of its own', {
        url: '/cchc.html',
        ageDays: 11,
        ...months(column, AS_OF),
      }),
    },
  });
}

/** Directives over two pages, newest exactly 60 days old. */
function directivesByPages(): TownPortal {
  const town = new Town(newsTable, BINH_DINH, AS_OF);
  const rows: readonly (readonly [string, string, string])[] = [
    ['5120/UBND-NC', '21/09/2022', 'Về việc đẩy mạnh cải cách hành chính những tháng cuối năm'],
    ['10/CT-UBND', '11/07/2022', 'Chỉ thị về nâng cao kết quả cải cách hành chính'],
    ['1450/BNV-CCHC', '05/04/2022', 'Hướng dẫn của Bộ Nội vụ về cải cách hành chính'],
    ['211/UBND-NC', '18/01/2022', 'Triển khai nhiệm vụ cải cách hành chính'],
    ['8800/UBND-NC', '20/12/2021', 'Báo cáo kết quả cải cách hành chính'],
  ];
  const table = (from: number) =>
    `<table class="vb" border="1"><tr><th>Số văn bản</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${rows
      .slice(from, from + 3)
      .map(
        ([number, day, title], at) =>
          `<tr><td><a href="/vb/${from + at}.htm">${number}</a></td><td>${day}</td><td>${title}</td></tr>`,
      )
      .join('')}</table>`;
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/tin/${slug}.htm` }, days(2022, '11-15 09-15')))
    .page(
      '/van-ban-chi-dao',
      'Văn bản chỉ đạo CCHC',
      `${table(0)}<p>Trang: <strong>1</strong> <a href="/van-ban-chi-dao/trang/2">2</a></p>`,
    )
    .page(
      '/van-ban-chi-dao/trang/2',
      'Văn bản chỉ đạo CCHC',
      `${table(3)}<p>Trang: <a href="/van-ban-chi-dao">1</a> <strong>2</strong></p>`,
      'hidden',
    );
  for (const [at, [number, day, title]] of rows.entries())
    town.page(
      `/vb/${at}.htm`,
      title,
      `<table><tr><td>Số văn bản</td><td>${number}</td></tr><tr><td>Ngày ban hành</td><td>${day}</td></tr></table>`,
      'hidden',
    );
  return told(town, {
    name: 'second-binhdinh-directives-by-pages',
    plan: 'binhdinh-snv-2022',
    open: ['cchc-column'],
    truth: {
      directives: passed('exactly 60 days old is in time', {
        url: '/van-ban-chi-dao',
        newest: '2022-09-21',
        ageDays: 60,
        inPeriod: 4,
        byMonth: { '2022-01': 1, '2022-04': 1, '2022-07': 1, '2022-09': 1 },
      }),
    },
  });
}

/** On 1 April and 30 June; one on 1 July. */
function talksAtTheEdges(): TownPortal {
  const town = new Town(labelled, BINH_DINH, AS_OF);
  const talk = (slug: string, date: string, place: string): Post => ({
    path: `/bai/${slug}`,
    title: `Tọa đàm cải cách hành chính tại ${place}`,
    date,
    lead: 'Các đại biểu trao đổi về giải pháp cải cách hành chính.',
  });
  const [first, last, late] = [
    talk('t1', '2022-04-01', 'Quy Nhơn'),
    talk('t2', '2022-06-30', 'Hoài Nhơn'),
    talk('t3', '2022-07-01', 'Phù Mỹ'),
  ];
  town.list(
    '/tin-tuc',
    'Tin tức',
    sorted([first, last, late, ...dull({ path: (slug) => `/bai/${slug}` }, days(2022, '11-03 05-27 03-31'))]),
  );
  return told(town, {
    name: 'second-binhdinh-talks-at-the-edges',
    plan: 'binhdinh-snv-2022',
    open: ['initiatives'],
    truth: { talks: passed('both in quarter II', found(first, last)) },
  });
}

/** Each quarter's results as a post; the one for quarter II names no figures in the list. */
function reportsAmongNews(): TownPortal {
  const town = new Town(linkedCards, BINH_DINH, AS_OF);
  const report = (quarter: string, slug: string, date: string): Post => ({
    path: `/tin/${slug}`,
    title: `Kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính ${quarter}`,
    date,
    lead: 'Tỷ lệ giải quyết đúng hạn đạt 99,5%; hồ sơ trực tuyến mức độ 3, 4 đạt 58%.',
  });
  town.list(
    '/tin',
    'Tin tức',
    sorted([
      report('quý III/2022', 'quy-3', '2022-10-10'),
      report('quý II năm 2022', 'quy-2', '2022-07-08'),
      report('quý I năm 2022', 'quy-1', '2022-04-07'),
      report('quý III năm 2021', 'quy-3-2021', '2021-10-08'),
      ...dull({ path: (slug) => `/tin/${slug}` }, days(2022, '11-10 08-09')),
    ]),
  );
  return told(town, {
    name: 'second-binhdinh-reports-among-news',
    plan: 'binhdinh-snv-2022',
    truth: {
      'dossier-results': passed(
        'every period due is published',
        periods({
          '2022-Q1': ['published', '/tin/quy-1'],
          '2022-Q2': ['published', '/tin/quy-2'],
          '2022-Q3': ['published', '/tin/quy-3'],
          '2022-Q4': 'not-due',
        }),
      ),
    },
  });
}

/** Numbers of other years and bodies, the own plan cited in an article. */
function otherProvinces(): TownPortal {
  const town = new Town(blog, BINH_DINH, AS_OF);
  town
    .list('/search/label/tin', 'Tin tức', [
      {
        path: '/2022/01/tuyen-truyen.html',
        title: 'Sở Nội vụ triển khai Kế hoạch số 2405/KH-SNV về tuyên truyền',
        date: '2022-01-06',
        lead: 'Ngày 24/12/2021, Sở Nội vụ ban hành Kế hoạch số 2405/KH-SNV.',
        body: `${FILLER}<p>Kế hoạch bám sát Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ và Kế hoạch số 116/KH-UBND ngày 16/11/2021 của UBND tỉnh Bình Định.</p>`,
      },
      ...dull({ path: (slug) => `/2022/11/${slug}.html` }, days(2022, '11-16 11-09')),
    ])
    .page(
      '/p/van-ban.html',
      'Văn bản',
      '<ul><li>3809/QĐ-UBND ngày 14/9/2020 về dự toán ngân sách</li><li>05-NQ/TU ngày 27/8/2021 của Tỉnh ủy Phú Yên</li><li>1116/KH-UBND ngày 16/11/2021</li></ul>',
    );
  return told(town, {
    name: 'second-binhdinh-other-provinces',
    plan: 'binhdinh-snv-2022',
    open: ['directives'],
    truth: {
      'programme-documents': partial(
        'another day, another province, a longer number',
        0.6,
        papers({
          '76/NQ-CP': 'cited',
          '3809/KH-UBND': 'missing',
          '116/KH-UBND': 'cited',
          '2405/KH-SNV': 'cited',
          '05-NQ/TU': 'missing',
        }),
      ),
    },
  });
}

/** Lists as workbooks; conduct and anti-corruption told without a day. */
async function listsInFiles(): Promise<TownPortal> {
  const town = new Town(buttons, BINH_DINH, AS_OF);
  const undated: Post = {
    path: '/xem.jsp?id=901',
    title: 'Tuyên truyền Luật Phòng, chống tham nhũng',
    lead: 'Sở tổ chức tuyên truyền Luật Phòng, chống tham nhũng cho công chức.',
  };
  town
    .list('/tin.jsp?muc=1', 'Tin tức', [
      ...dull({ path: (_, nth) => `/xem.jsp?id=${nth + 100}` }, days(2022, '11-04 10-04')),
      undated,
    ])
    .page(
      '/ra-soat.jsp',
      'Danh mục TTHC rà soát, đơn giản hóa',
      '<p>Tải danh mục: <a href="/f/ra-soat-2022.xlsx">Danh mục thủ tục rà soát năm 2022</a></p>',
    )
    .page('/chuyen-doi.jsp', 'Danh mục vị trí công tác định kỳ chuyển đổi', '<p>Chưa có nội dung.</p>')
    .file(
      '/f/ra-soat-2022.xlsx',
      workbook([
        {
          name: 'Danh muc',
          rows: [
            ['TT', 'Tên thủ tục'],
            [1, 'Thủ tục thành lập hội'],
            [2, 'Thủ tục đổi tên hội'],
          ],
        },
      ]),
    );
  return told(town, {
    name: 'second-binhdinh-lists-in-files',
    plan: 'binhdinh-snv-2022',
    truth: {
      'review-list': passed('an attachment is substance', { url: '/ra-soat.jsp' }),
      'rotation-list': partial('exists but empty', 0.5, { url: '/chuyen-doi.jsp' }),
      'anti-corruption': cantTell('an undated one'),
    },
  });
}

/** The plan printed in full on its own page. */
function planInFull(): TownPortal {
  const town = new Town(govTheme, HUNG_YEN, AS_OF_24);
  const text = Array.from(
    { length: 8 },
    (_, at) =>
      `<p>${at + 1}. Các phòng, đơn vị trực thuộc Sở căn cứ chức năng, nhiệm vụ được giao, chủ động tuyên truyền nội dung cải cách hành chính tới công chức, viên chức, người lao động và người dân bằng hình thức phù hợp, thiết thực, hiệu quả trong cả năm.</p>`,
  ).join('');
  town
    .list('/tin-tuc.html', 'Tin tức', dull({ path: (slug) => `/tin-tuc/${slug}.html` }, days(2024, '11-14 09-26')))
    .page(
      '/ke-hoach.html',
      'Kế hoạch',
      '<ul><li><a href="/ke-hoach/tuyen-truyen-cchc-2024.html">Kế hoạch tuyên truyền công tác cải cách hành chính năm 2024</a></li><li><a href="/ke-hoach/cong-tac-2024.html">Chương trình công tác năm 2024</a></li></ul>',
    )
    .page(
      '/ke-hoach/tuyen-truyen-cchc-2024.html',
      'Kế hoạch tuyên truyền công tác cải cách hành chính năm 2024',
      `<p>Số: /KH-SKHCN</p><p>Hưng Yên, ngày tháng 02 năm 2024</p>${text}`,
      'hidden',
    )
    .page('/ke-hoach/cong-tac-2024.html', 'Chương trình công tác năm 2024', '<p>Nội dung chương trình.</p>', 'hidden');
  return told(town, {
    name: 'second-hungyen-plan-in-full',
    plan: 'hungyen-skhcn-2024',
    open: ['legal-documents'],
    truth: {
      'plan-published': passed('its own page', {
        documents: [{ number: null, state: 'published', url: '/ke-hoach/tuyen-truyen-cchc-2024.html' }],
      }),
    },
  });
}

/** A column on procedure reform, 61 days old; the CCHC column in order. */
function procedureColumnTooOld(): TownPortal {
  const town = new Town(labelled, HUNG_YEN, AS_OF_24);
  const column = bulletins({ path: (slug) => `/bai/${slug}` }, days(2024, MONTHLY));
  const procedures = days(2024, '09-20 06-18 03-12').map((date, at): Post => ({
    path: `/bai/tthc-${at}`,
    title: `Thông tin cải cách thủ tục hành chính kỳ ${3 - at}`,
    date,
    lead: 'Tin về cải cách thủ tục hành chính.',
  }));
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/bai/${slug}` }, days(2024, '11-03 09-27')))
    .list('/cchc', 'Cải cách hành chính', column)
    .list('/cai-cach-thu-tuc-hanh-chinh', 'Cải cách thủ tục hành chính', procedures);
  return told(town, {
    name: 'second-hungyen-procedure-column-too-old',
    plan: 'hungyen-skhcn-2024',
    open: ['reform-content', 'importance', 'procedure-updates', 'models'],
    truth: {
      'procedure-column': partial('no older than 60 days', 0.5, {
        url: '/cai-cach-thu-tuc-hanh-chinh',
        newest: '2024-09-20',
        ageDays: 61,
        inPeriod: 3,
      }),
      'cchc-column': passed('in order', { url: '/cchc', ageDays: 11, ...months(column, AS_OF_24) }),
    },
  });
}

/** Exactly 90 days, over buttons. */
function legalDocumentsInTime(): TownPortal {
  const town = new Town(buttons, HUNG_YEN, AS_OF_24);
  const rows: readonly (readonly [string, string, string])[] = [
    ['21/2024/QĐ-UBND', '22/08/2024', 'Quy định quản lý hoạt động đo lường'],
    ['13/2024/TT-BKHCN', '10/05/2024', 'Sửa đổi thông tư về an toàn bức xạ'],
    ['05/2023/QĐ-UBND', '15/03/2023', 'Quy chế quản lý nhiệm vụ khoa học'],
  ];
  const box = ([number, day, title]: (typeof rows)[number], at: number) =>
    `<div class="vb"><p><b>Số ký hiệu:</b> ${number}</p><p><b>Ngày ban hành:</b> ${day}</p><p><b>Trích yếu:</b> <a href="/vb.jsp?id=${at}">${title}</a></p></div>`;
  town
    .list(
      '/tin.jsp?muc=1',
      'Tin tức',
      dull({ path: (_, nth) => `/xem.jsp?id=${nth + 100}` }, days(2024, '11-04 10-04')),
    )
    .page('/vbqppl.jsp', 'Văn bản quy phạm pháp luật', rows.map(box).join(''));
  for (const [at, row] of rows.entries()) town.page(`/vb.jsp?id=${at}`, row[2], box(row, at), 'hidden');
  return told(town, {
    name: 'second-hungyen-legal-documents-in-time',
    plan: 'hungyen-skhcn-2024',
    truth: {
      'legal-documents': passed('exactly 90 days old is in time', {
        url: '/vbqppl.jsp',
        newest: '2024-08-22',
        ageDays: 90,
        inPeriod: 2,
      }),
    },
  });
}

/** Of the province, of another department, of the year before. */
function indicesOfHungYen(): TownPortal {
  const town = new Town(angular, HUNG_YEN, AS_OF_24);
  const post = (slug: string, date: string, title: string, lead: string): Post => ({
    path: `/bai-viet/${slug}`,
    title,
    date,
    lead,
  });
  town.list(
    '/tin-tuc',
    'Tin tức',
    sorted([
      post(
        'dti',
        '2024-10-15',
        'Hưng Yên xếp thứ 24 về Chỉ số chuyển đổi số (DTI) năm 2023',
        'Chỉ số chuyển đổi số cấp tỉnh năm 2023 của Hưng Yên đạt 0,6891 điểm, xếp hạng 24/63.',
      ),
      post(
        'ddci',
        '2024-03-20',
        'Công bố chỉ số DDCI năm 2023',
        'Sở Công Thương dẫn đầu DDCI năm 2023 với 85,20 điểm.',
      ),
      post(
        'par',
        '2024-04-19',
        'Chỉ số PAR INDEX 2023 của tỉnh Hưng Yên',
        'Năm 2023, PAR INDEX của tỉnh Hưng Yên đạt 88,20%, xếp thứ 22/63 tỉnh, thành phố.',
      ),
      post(
        'papi',
        '2023-04-14',
        'Kết quả chỉ số PAPI năm 2022 của Hưng Yên',
        'PAPI năm 2022 của Hưng Yên đạt 42,73 điểm.',
      ),
      ...dull({ path: (slug) => `/bai-viet/${slug}` }, days(2024, '11-16 11-02')),
    ]),
  );
  return told(town, {
    name: 'second-hungyen-indices',
    plan: 'hungyen-skhcn-2024',
    open: ['digital-government'],
    truth: {
      indices: partial(
        'of this province or department only',
        2.5 / 6,
        scores({
          'PAR INDEX': ['current', 2023, 88.2, 22, '/bai-viet/par'],
          PAPI: ['stale', 2022, 42.73, null, '/bai-viet/papi'],
          SIPAS: ['missing'],
          'ICT INDEX': ['missing'],
          DDCI: ['missing'],
          DTI: ['current', 2023, 0.6891, 24, '/bai-viet/dti'],
        }),
      ),
    },
  });
}

/** Three on the content of reform, one on heads, one on why. */
function contentAndHeads(): TownPortal {
  const town = new Town(dayInAddress, HUNG_YEN, AS_OF_24);
  const post = (slug: string, date: string, title: string, lead: string): Post => ({
    path: `/${date.replaceAll('-', '/')}/${slug}/`,
    title,
    date,
    lead,
  });
  const content = [
    post(
      'bo-may',
      '2024-03-06',
      'Cải cách tổ chức bộ máy hành chính nhà nước: những việc cần làm',
      'Bài viết về cải cách tổ chức bộ máy.',
    ),
    post(
      'cong-vu',
      '2024-05-15',
      'Cải cách chế độ công vụ năm 2024',
      'Những nội dung chính của cải cách chế độ công vụ.',
    ),
    post('the-che', '2024-08-21', 'Cải cách thể chế gắn với phát triển kinh tế', 'Cải cách thể chế là khâu đột phá.'),
  ];
  const heads = post(
    'dung-dau',
    '2024-06-19',
    'Đề cao trách nhiệm người đứng đầu',
    'Người đứng đầu chịu trách nhiệm về kết quả thực hiện nhiệm vụ.',
  );
  town.list(
    '/category/tin-tuc/',
    'Tin tức',
    sorted([
      ...content,
      heads,
      ...dull({ path: (slug, _, date) => `/${date.replaceAll('-', '/')}/${slug}/` }, days(2024, '11-10 10-11')),
    ]),
  );
  return told(town, {
    name: 'second-hungyen-content-and-heads',
    plan: 'hungyen-skhcn-2024',
    open: ['importance', 'conduct', 'cchc-column'],
    truth: {
      'reform-content': passed('three of three', found(...content)),
      'head-responsibility': passed('one article in the period', found(heads)),
      models: failed('nothing of it', { found: 0 }),
    },
  });
}

/** Sections with a viewer, with words, with a schedule, empty. */
async function pagesOfHungYen(): Promise<TownPortal> {
  const town = new Town(linkedCards, HUNG_YEN, AS_OF_24);
  town
    .list('/tin', 'Tin tức', dull({ path: (slug) => `/tin/${slug}` }, days(2024, '11-10 08-09')))
    .page(
      '/cong-khai-tai-chinh',
      'Công khai tài chính',
      '<iframe src="/f/quyet-toan-2023.pdf" width="100%" height="800"></iframe>',
    )
    .page(
      '/tiep-cong-dan',
      'Tiếp công dân, giải quyết khiếu nại, tố cáo',
      '<p>Giám đốc Sở tiếp công dân định kỳ vào ngày 15 hằng tháng tại phòng tiếp công dân, tầng 1 trụ sở Sở Khoa học và Công nghệ. Nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp. Công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh mang theo giấy tờ tùy thân, trình bày trung thực sự việc và cung cấp tài liệu liên quan. Thanh tra Sở tiếp nhận đơn, phân loại và trả lời trong thời hạn luật định.</p>',
    )
    .page('/iso', 'TCVN ISO 9001:2015', '<p>Chính sách chất lượng</p>')
    .page(
      '/quy-trinh-noi-bo',
      'Quy trình nội bộ',
      '<ul><li><a href="/f/qt-01.docx">Quy trình số 01</a></li><li><a href="/f/qt-02.docx">Quy trình số 02</a></li></ul>',
    )
    .file(
      '/f/quyet-toan-2023.pdf',
      await pdf([['QUYẾT TOÁN THU - CHI NGÂN SÁCH NĂM 2023', 'Tổng chi: 9.120 triệu đồng']]),
    )
    .file('/f/qt-01.docx', docx([{ heading: 'QUY TRÌNH SỐ 01' }, 'Bước 1']))
    .file('/f/qt-02.docx', docx([{ heading: 'QUY TRÌNH SỐ 02' }, 'Bước 1']));
  return told(town, {
    name: 'second-hungyen-pages',
    plan: 'hungyen-skhcn-2024',
    truth: {
      finance: passed('a file shown in the page is an attachment', { url: '/cong-khai-tai-chinh' }),
      'citizen-reception': passed('60 words or more', { url: '/tiep-cong-dan' }),
      iso: partial('thin', 0.5, { url: '/iso' }),
      workflows: passed('attachments are substance', { url: '/quy-trinh-noi-bo' }),
    },
  });
}

/** "Q.I/2024", "3 tháng giữa năm" of nobody, "quý 3". */
function quartersInAllWays(): TownPortal {
  const town = new Town(newsTable, HUNG_YEN, AS_OF_24);
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/tin/${slug}.htm` }, days(2024, '11-15 09-15')))
    .page(
      '/ket-qua-tthc',
      'Kết quả giải quyết hồ sơ TTHC năm 2024',
      `<table border="1"><tr><td>STT</td><td>Kỳ</td><td>Số hồ sơ tiếp nhận</td><td>Đã giải quyết</td><td>Đã số hóa</td></tr><tr><td>1</td><td>Q.I/2024</td><td>61</td><td>61</td><td>40</td></tr><tr><td>2</td><td>Quý II</td><td>Đang cập nhật</td><td></td><td></td></tr><tr><td>3</td><td>Quý 3</td><td>72</td><td>70</td><td>66</td></tr></table>`,
    );
  return told(town, {
    name: 'second-hungyen-quarters-in-all-ways',
    plan: 'hungyen-skhcn-2024',
    truth: {
      'dossier-results': partial(
        'a row without figures is no result',
        2 / 3,
        periods({
          '2024-Q1': ['published', '/ket-qua-tthc'],
          '2024-Q2': 'missing',
          '2024-Q3': ['published', '/ket-qua-tthc'],
          '2024-Q4': 'not-due',
        }),
      ),
    },
  });
}

const DUTIES =
  '<p>Sở Tư pháp là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về xây dựng và thi hành pháp luật; kiểm tra, xử lý văn bản quy phạm pháp luật; phổ biến, giáo dục pháp luật; hòa giải ở cơ sở; hộ tịch, quốc tịch, chứng thực; nuôi con nuôi; lý lịch tư pháp; trợ giúp pháp lý; luật sư, công chứng, giám định, đấu giá.</p>';

async function law2023(): Promise<TownPortal> {
  const town = new Town(govTheme, 'Sở Tư pháp tỉnh Hà Tĩnh', '2023-03-10')
    .list('/tin-tuc.html', 'Tin tức', dull({ path: (slug) => `/tin-tuc/${slug}.html` }, days(2023, '03-02 02-07')))
    .page('/chuc-nang.html', 'Chức năng, nhiệm vụ, quyền hạn', DUTIES)
    .page(
      '/ke-hoach.html',
      'Chiến lược, quy hoạch, kế hoạch',
      '<ul><li><a href="/f/ct-2023.pdf">Chương trình công tác năm 2023</a></li></ul>',
    )
    .page('/dau-thau.html', 'Thông tin đấu thầu, mua sắm công', '<p>Nội dung đang cập nhật.</p>')
    .page('/danh-muc-cong-khai.html', 'Danh mục thông tin phải được công khai', DUTIES)
    .file('/f/ct-2023.pdf', await pdf([['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2023']]));
  town.bottom = '<p><a href="https://dichvucong.hatinh.gov.vn/">Cổng dịch vụ công trực tuyến</a></p>';
  return told(town, {
    name: 'second-law-2023',
    plan: 'luat-cong-thong-tin',
    open: 'all',
    truth: {
      functions: passed('60 words or more', { url: '/chuc-nang.html' }),
      plans: passed('an attachment is substance', { url: '/ke-hoach.html' }),
      investment: partial('being updated', 0.5, { url: '/dau-thau.html' }),
      'public-information': passed('60 words or more', { url: '/danh-muc-cong-khai.html' }),
      'online-service': passed('a link from the home page'),
      workflows: failed('no such page'),
    },
  });
}

function law2019(): TownPortal {
  const town = new Town(newsTable, 'Sở Tư pháp tỉnh Hà Tĩnh', '2019-06-10')
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/tin/${slug}.htm` }, days(2019, '06-02 05-07')))
    .page('/gioi-thieu', 'Giới thiệu chung', DUTIES)
    .page(
      '/gop-y-du-thao',
      'Góp ý dự thảo văn bản',
      '<ul><li><a href="/tin/du-thao.htm">Dự thảo Quyết định ban hành Quy chế phối hợp</a></li></ul>',
    )
    .page(
      '/tin/du-thao.htm',
      'Dự thảo Quyết định ban hành Quy chế phối hợp',
      '<p>Thời hạn góp ý đến 30/6/2019.</p>',
      'hidden',
    )
    .page('/cong-khai-ngan-sach', 'Công khai ngân sách', '<p>Chưa có dữ liệu.</p>');
  return told(town, {
    name: 'second-law-2019',
    plan: 'luat-cong-thong-tin',
    open: 'all',
    truth: {
      functions: passed('60 words or more', { url: '/gioi-thieu' }),
      finance: partial('exists but empty', 0.5, { url: '/cong-khai-ngan-sach' }),
      questions: failed('no such page'),
      'online-service': failed('no link'),
    },
  });
}
