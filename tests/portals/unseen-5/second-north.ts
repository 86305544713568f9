/** The second set, Nghệ An, Sơn La and Bắc Ninh: written in other markup after the first set had been looked at. */

import { docx, pdf } from '../../support/attachments.ts';
import { workbook } from '../../support/workbook.ts';
import { blog, buttons, angular, newsTable } from './looks-three.ts';
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

const AS_OF = '2022-11-20';
const NGHE_AN = 'Sở Khoa học và Công nghệ tỉnh Nghệ An';
const SON_LA = 'Sở Khoa học và Công nghệ Sơn La';
const BAC_NINH = 'Sở Kế hoạch và Đầu tư Bắc Ninh';
const MONTHLY = '11-09 10-12 09-21 08-16 07-13 06-14 05-11 04-20 03-16 02-16 01-19';
const CCHC_ROWS = ['results', 'models', 'one-stop', 'policy-articles', 'guidance-documents', 'initiatives'];

export async function northPortals(): Promise<readonly TownPortal[]> {
  return [
    columnBehindPicture(),
    datesInData(),
    await listInFrame(),
    columnAsTable(),
    daysOverPosts(),
    leadsOnOwnPages(),
    await filesAndPictures(),
    rankings(),
    questionsPaged(),
    mixedOpinions(),
    await ninthMonth(),
    sixInTwoColumns(),
    lookAlikes(),
    numbersInCards(),
    guidanceTooOld(),
    loadMoreCadence(),
    cchcAmongNews(),
    await yearOfIndices(),
    standingOfBacNinh(),
    topicsOfBacNinh(),
  ];
}

function sorted(posts: readonly Post[]): readonly Post[] {
  return posts.toSorted((one, two) => (two.date ?? '').localeCompare(one.date ?? ''));
}

/** Only a banner leads to the column; its file name and address say so. */
function columnBehindPicture(): TownPortal {
  const town = new Town(buttons, NGHE_AN, AS_OF);
  const column = bulletins({ path: (_, nth) => `/chitiet.jsp?tin=${nth + 5000}` }, days(2022, MONTHLY));
  town
    .list(
      '/danhsach.jsp?muc=tin-tuc',
      'Tin tức',
      dull({ path: (_, nth) => `/chitiet.jsp?tin=${nth + 100}` }, days(2022, '11-17 10-05 08-01')),
    )
    .list('/danhsach.jsp?muc=cai-cach-hanh-chinh', 'Cải cách hành chính', column, { menu: false });
  town.side = '<p><a href="/danhsach.jsp?muc=cai-cach-hanh-chinh"><img src="/images/cchc248X50.png" alt=""></a></p>';
  return told(town, {
    name: 'second-nghean-column-behind-picture',
    plan: 'nghean-skhcn-2022',
    open: CCHC_ROWS,
    truth: {
      'cchc-column': passed('linked from the home page, by a picture', {
        url: '/danhsach.jsp?muc=cai-cach-hanh-chinh',
        linkedFromHome: true,
        ageDays: 11,
        ...months(column, AS_OF),
      }),
    },
  });
}

/** The day of an article stands in its structured data; April has none. */
function datesInData(): TownPortal {
  const town = new Town(angular, NGHE_AN, AS_OF);
  const column = bulletins(
    { path: (slug) => `/bai-viet/${slug}` },
    days(2022, '11-09 10-12 09-21 08-16 07-13 06-14 05-11 03-16 02-16 01-19'),
  );
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/bai-viet/${slug}` }, days(2022, '11-16 11-02 04-04')))
    .list('/cai-cach-hanh-chinh', 'Cải cách hành chính', column);
  return told(town, {
    name: 'second-nghean-dates-in-data',
    plan: 'nghean-skhcn-2022',
    open: CCHC_ROWS,
    truth: {
      'cchc-column': partial('April has none', 0.5, {
        url: '/cai-cach-hanh-chinh',
        ageDays: 11,
        ...months(column, AS_OF),
      }),
    },
  });
}

/** The column shows its list in a frame of the same site. */
async function listInFrame(): Promise<TownPortal> {
  const town = new Town(newsTable, NGHE_AN, AS_OF);
  const column = bulletins({ path: (slug) => `/tin/${slug}.htm` }, days(2022, '11-09 10-12 09-21 08-16 07-13'));
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/tin/${slug}.htm` }, days(2022, '11-15 09-15')))
    .page(
      '/chuyen-muc-cchc',
      'Chuyên mục CCHC',
      '<iframe src="/frames/cchc.htm" width="100%" height="900" frameborder="0"></iframe>',
    )
    .raw(
      '/frames/cchc.htm',
      `<html><body>${column.map((post) => `<div class="row"><a href="${post.path}" target="_top">${post.title}</a> <small>(${(post.date ?? '').split('-').toReversed().join('/')})</small></div>`).join('')}</body></html>`,
    )
    .page(
      '/iso',
      'ISO 9001:2015',
      '<p><embed src="/files/so-tay-chat-luong.pdf" type="application/pdf" width="100%" height="800"></p>',
    )
    .file(
      '/files/so-tay-chat-luong.pdf',
      await pdf([['SỔ TAY CHẤT LƯỢNG', 'Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015']]),
    );
  for (const post of column) town.post(post);
  return told(town, {
    name: 'second-nghean-list-in-frame',
    plan: 'nghean-skhcn-2022',
    open: CCHC_ROWS,
    truth: {
      'cchc-column': partial('January to June have none', 0.5, { ageDays: 11, ...months(column, AS_OF) }),
      iso: passed('a document shown in the page is an attachment', { url: '/iso' }),
    },
  });
}

/** A table with a column of days; a pinned row of 2019 over each page. */
function columnAsTable(): TownPortal {
  const town = new Town(newsTable, NGHE_AN, AS_OF);
  const column = bulletins({ path: (slug) => `/tin/${slug}.htm` }, days(2022, MONTHLY));
  const pinned: Post = {
    path: '/tin/cam-nang.htm',
    title: 'Cẩm nang cải cách hành chính',
    date: '2019-02-11',
    lead: 'Cẩm nang.',
  };
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/tin/${slug}.htm` }, days(2022, '11-15 09-15 03-03')))
    .list('/cai-cach-hanh-chinh', 'Cải cách hành chính', column, { pinned: [pinned] });
  return told(town, {
    name: 'second-nghean-column-as-table',
    plan: 'nghean-skhcn-2022',
    open: CCHC_ROWS,
    truth: {
      'cchc-column': passed('pinned ones once and by their own date', {
        url: '/cai-cach-hanh-chinh',
        ...months([...column, pinned], AS_OF),
      }),
    },
  });
}

/** A blog: the day stands over its posts; two on one day; stale. */
function daysOverPosts(): TownPortal {
  const town = new Town(blog, NGHE_AN, AS_OF);
  const column = bulletins(
    { path: (slug, _, date) => `/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.html` },
    days(2022, '10-05 10-05 09-07 08-03 07-06 06-01 05-04 04-06 03-02 02-09 01-05'),
  );
  town
    .list(
      '/search/label/tin-tuc',
      'Tin tức',
      dull({ path: (slug) => `/2022/11/${slug}.html` }, days(2022, '11-16 11-09')),
    )
    .list('/search/label/CCHC', 'CCHC', column);
  return told(town, {
    name: 'second-nghean-days-over-posts',
    plan: 'nghean-skhcn-2022',
    open: CCHC_ROWS,
    truth: {
      'cchc-column': partial('older than 30 days', 0.5, {
        url: '/search/label/CCHC',
        ageDays: 46,
        ...months(column, AS_OF),
      }),
    },
  });
}

/** Lists show titles alone; what an article is about stands in its lead. */
function leadsOnOwnPages(): TownPortal {
  const town = new Town(newsTable, NGHE_AN, AS_OF);
  const post = (slug: string, date: string, title: string, lead: string): Post => ({
    path: `/tin/${slug}.htm`,
    title,
    date,
    lead,
  });
  const postal = post(
    'tien-ich',
    '2022-05-12',
    'Thêm một tiện ích cho người dân vùng cao',
    'Từ tháng 5, người dân gửi hồ sơ và nhận kết quả qua dịch vụ bưu chính công ích.',
  );
  const office = post(
    'hop-khong-giay',
    '2022-06-21',
    'Bước chuyển ở Văn phòng Sở',
    'Sở ký số toàn bộ văn bản đi trên hệ thống quản lý văn bản và điều hành.',
  );
  const staff = post(
    'gap-mat',
    '2022-08-02',
    'Niềm vui ngày đầu tháng Tám',
    'Sở công bố quyết định tuyển dụng, bổ nhiệm 05 viên chức của Trung tâm Ứng dụng.',
  );
  town.list(
    '/tin-tuc',
    'Tin tức',
    sorted([
      postal,
      office,
      staff,
      ...dull({ path: (slug) => `/tin/${slug}.htm` }, days(2022, '11-15 10-04 07-19 04-07 02-22')),
    ]),
  );
  return told(town, {
    name: 'second-nghean-leads-on-own-pages',
    plan: 'nghean-skhcn-2022',
    truth: {
      postal: passed('its lead is about it', found(postal)),
      'e-office': passed('its lead is about it', found(office)),
      personnel: passed('its lead is about it', found(staff)),
    },
  });
}

/** Sections that are a picture, a film, a list of files in folds. */
async function filesAndPictures(): Promise<TownPortal> {
  const town = new Town(govTheme, NGHE_AN, AS_OF);
  town
    .list(
      '/tin-tuc.html',
      'Tin tức',
      dull({ path: (slug) => `/tin-tuc/${slug}.html` }, days(2022, '11-14 09-26 05-09')),
    )
    .page(
      '/so-do-to-chuc.html',
      'Sơ đồ tổ chức',
      '<p><img src="/uploads/so-do.png" alt="Sơ đồ tổ chức" width="900" height="600"></p>',
    )
    .page(
      '/huong-dan-tra-cuu.html',
      'Hướng dẫn tra cứu TTHC',
      '<p>Mời xem video:</p><iframe src="https://www.youtube.com/embed/xyz"></iframe>',
    )
    .page(
      '/quy-trinh-dien-tu.html',
      'Quy trình nội bộ, quy trình điện tử',
      '<details><summary>Lĩnh vực đo lường</summary><ul><li><a href="/uploads/qt-do-luong.docx">Quy trình kiểm định</a></li></ul></details><details><summary>Lĩnh vực sở hữu trí tuệ</summary><p>Đang cập nhật</p></details>',
    )
    .file(
      '/uploads/qt-do-luong.docx',
      docx([{ heading: 'QUY TRÌNH KIỂM ĐỊNH' }, 'Bước 1. Tiếp nhận', 'Bước 2. Kiểm định']),
    );
  return told(town, {
    name: 'second-nghean-files-and-pictures',
    plan: 'nghean-skhcn-2022',
    open: ['guides'],
    truth: {
      organisation: partial('a picture is neither words nor an attachment', 0.5, { url: '/so-do-to-chuc.html' }),
      'lookup-guide': partial('thin', 0.5, { url: '/huong-dan-tra-cuu.html' }),
      workflows: passed('an attachment is substance', { url: '/quy-trinh-dien-tu.html' }),
      iso: failed('no such page'),
    },
  });
}

/** A ranking of provinces, a year compared with, a rank alone, a card payment. */
function rankings(): TownPortal {
  const town = new Town(labelled, NGHE_AN, AS_OF);
  const post = (slug: string, date: string, title: string, lead: string, body = FILLER): Post => ({
    path: `/bai/${slug}`,
    title,
    date,
    lead,
    body,
  });
  const par = post(
    'par',
    '2022-05-27',
    'Công bố Chỉ số cải cách hành chính năm 2021 của các tỉnh, thành phố',
    'Bộ Nội vụ công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2021.',
    '<table><tr><th>Hạng</th><th>Tỉnh</th><th>PAR INDEX 2021</th></tr><tr><td>1</td><td>Hải Phòng</td><td>91,80</td></tr><tr><td>17</td><td>Nghệ An</td><td>87,45</td></tr><tr><td>63</td><td>Kiên Giang</td><td>79,97</td></tr></table>',
  );
  const sipas = post(
    'sipas',
    '2022-06-01',
    'Mức độ hài lòng của người dân Nghệ An năm 2021',
    'Chỉ số SIPAS năm 2021 của Nghệ An đạt 87,79%, tăng 3 bậc so với năm 2020 (84,10%), xếp thứ 21.',
  );
  const pci = post(
    'pci',
    '2022-04-28',
    'Nghệ An xếp thứ 30 về năng lực cạnh tranh cấp tỉnh',
    'Trong bảng xếp hạng PCI năm 2021, Nghệ An đứng thứ 30 cả nước.',
  );
  const card = post(
    'the',
    '2022-07-11',
    'Chuẩn bảo mật PCI DSS cho thẻ thanh toán',
    'Ngân hàng đạt chứng nhận PCI phiên bản 4.0 năm 2021 với 98 điểm.',
  );
  town.list(
    '/tin-tuc',
    'Tin tức',
    sorted([par, sipas, pci, card, ...dull({ path: (slug) => `/bai/${slug}` }, days(2022, '11-03 09-27'))]),
  );
  return told(town, {
    name: 'second-nghean-rankings',
    plan: 'nghean-skhcn-2022',
    open: ['results'],
    truth: {
      indices: partial(
        'three of four',
        0.75,
        scores({
          'PAR INDEX': ['current', 2021, 87.45, 17, '/bai/par'],
          SIPAS: ['current', 2021, 87.79, 21, '/bai/sipas'],
          PCI: ['current', 2021, null, 30, '/bai/pci'],
          PAPI: ['missing'],
        }),
      ),
    },
  });
}

/** Questions over two pages, each with its own page. */
function questionsPaged(): TownPortal {
  const town = new Town(labelled, SON_LA, AS_OF);
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['Thời hạn kiểm định cân là bao lâu?', '09-10-2022', true],
    ['Xin hỏi lệ phí cấp lại giấy phép sử dụng thiết bị bức xạ', '15-08-2022', true],
    ['Đề nghị nhận hồ sơ vào sáng thứ Bảy', '02-06-2022', false],
    ['Thủ tục đăng ký nhãn hiệu nộp ở đâu?', '12-12-2021', true],
  ];
  const item = ([question, day]: (typeof rows)[number], at: number) =>
    `<div class="media"><h4><a href="/hoi-dap/${at + 1}">${question}</a></h4><p>Người gửi: Công dân - Ngày gửi: ${day}</p></div>`;
  const page = (from: number, pager: string) =>
    `<h3 class="head-line">Hỏi đáp - Góp ý về thủ tục hành chính</h3>${rows
      .slice(from, from + 2)
      .map((row, at) => item(row, from + at))
      .join('')}${pager}`;
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/bai/${slug}` }, days(2022, '11-03 09-27')))
    .bare(
      '/hoi-dap',
      'Hỏi đáp - Góp ý về thủ tục hành chính',
      page(0, '<a href="/hoi-dap?pageNumber=2">Trang kế tiếp</a>'),
    )
    .bare('/hoi-dap?pageNumber=2', 'Hỏi đáp', page(2, '<a href="/hoi-dap">Trang trước</a>'), 'hidden');
  for (const [at, [question, day, answered]] of rows.entries())
    town.page(
      `/hoi-dap/${at + 1}`,
      question,
      `<p>Người gửi: Công dân</p><p>Ngày gửi: ${day}</p><p>Nội dung câu hỏi: ${question}</p>${answered ? '<p><b>Trả lời:</b> Cảm ơn ông (bà) đã gửi câu hỏi. Nội dung này được quy định tại văn bản đăng trên trang của Sở.</p>' : '<p>Câu hỏi đang được xử lý.</p>'}`,
      'hidden',
    );
  return told(town, {
    name: 'second-sonla-questions-paged',
    plan: 'sonla-skhcn-2022',
    truth: { 'published-feedback': passed('two of the period with a reply', { replied: 2, unreplied: 1 }) },
  });
}

/** One of the year unanswered, one of the year before answered. */
function mixedOpinions(): TownPortal {
  const town = new Town(govTheme, SON_LA, AS_OF);
  town
    .list('/tin-tuc.html', 'Tin tức', dull({ path: (slug) => `/tin-tuc/${slug}.html` }, days(2022, '11-14 09-26')))
    .page(
      '/phan-anh.html',
      'Phản ánh, kiến nghị về quy định hành chính',
      `<h3>Kiến nghị của Công ty TNHH Hoa Ban</h3><p>Ngày tiếp nhận: 20/9/2022</p><p>Nội dung: Đề nghị rút ngắn thời gian cấp giấy chứng nhận.</p><p>Kết quả xử lý: Đang xử lý</p>
<h3>Kiến nghị của ông Lò Văn C</h3><p>Ngày tiếp nhận: 11/5/2021</p><p>Nội dung: Đề nghị công khai mẫu đơn.</p><p>Kết quả xử lý: Sở đã đăng mẫu đơn trên trang thông tin điện tử.</p>`,
    );
  return told(town, {
    name: 'second-sonla-mixed-opinions',
    plan: 'sonla-skhcn-2022',
    truth: { 'published-feedback': partial('without reply, or outside the period', 0.5, { replied: 0, unreplied: 1 }) },
  });
}

/** Nine months with quarter III in a file; quarter I in news; half a year without its quarters. */
async function ninthMonth(): Promise<TownPortal> {
  const town = new Town(linkedCards, SON_LA, AS_OF);
  const first: Post = {
    path: '/tin/quy-1',
    title: 'Kết quả giải quyết thủ tục hành chính 3 tháng đầu năm 2022',
    date: '2022-04-08',
    lead: 'Sở tiếp nhận 102 hồ sơ, đã giải quyết 100 hồ sơ, không có hồ sơ quá hạn.',
  };
  town
    .list('/tin', 'Tin tức', sorted([first, ...dull({ path: (slug) => `/tin/${slug}` }, days(2022, '11-10 08-09'))]))
    .page(
      '/tinh-hinh-ho-so',
      'Tình hình giải quyết hồ sơ TTHC',
      '<ul><li><a href="/f/6t-2022.xlsx">6 tháng đầu năm 2022</a></li><li><a href="/f/9t-2022.docx">9 tháng năm 2022</a></li></ul>',
    )
    .file(
      '/f/6t-2022.xlsx',
      workbook([
        {
          name: '6 thang',
          rows: [
            ['Tiếp nhận', 'Đã giải quyết'],
            [215, 210],
          ],
        },
      ]),
    )
    .file(
      '/f/9t-2022.docx',
      docx([
        { heading: 'TÌNH HÌNH GIẢI QUYẾT HỒ SƠ 9 THÁNG NĂM 2022' },
        {
          table: [
            ['Kỳ', 'Tiếp nhận', 'Đã giải quyết'],
            ['6 tháng', '215', '210'],
            ['Quý III', '98', '97'],
            ['9 tháng', '313', '307'],
          ],
        },
      ]),
    );
  return told(town, {
    name: 'second-sonla-ninth-month',
    plan: 'sonla-skhcn-2022',
    truth: {
      'dossier-status': partial(
        'quarter III by the figures of the longer report',
        2 / 3,
        periods({
          '2022-Q1': ['published', '/tin/quy-1'],
          '2022-Q2': 'missing',
          '2022-Q3': ['published', '/f/9t-2022.docx'],
          '2022-Q4': 'not-due',
        }),
      ),
    },
  });
}

/** Six articles over two columns, two of them in both. */
function sixInTwoColumns(): TownPortal {
  const town = new Town(labelled, SON_LA, AS_OF);
  const about: readonly (readonly [string, string, string])[] = [
    ['a1', '2022-10-11', 'Sơn La tăng cường cải cách hành chính'],
    ['a2', '2022-09-13', 'Nghị quyết mới của Chính phủ về cải cách hành chính'],
    ['a3', '2022-07-05', 'Ban Chỉ đạo cải cách hành chính của tỉnh họp phiên thứ hai'],
    ['a4', '2022-05-24', 'Chủ tịch UBND tỉnh kiểm tra công tác cải cách hành chính'],
    ['a5', '2022-03-29', 'Chủ trương của tỉnh về cải cách hành chính năm 2022'],
    ['a6', '2022-02-08', 'Ra quân cải cách hành chính đầu xuân'],
  ];
  const policy = about.map(([slug, date, title]): Post => ({
    path: `/bai/${slug}`,
    title,
    date,
    lead: 'Tin về cải cách hành chính của tỉnh.',
  }));
  town
    .list(
      '/tin-tuc',
      'Tin tức',
      sorted([...policy.slice(0, 4), ...dull({ path: (slug) => `/bai/${slug}` }, days(2022, '11-03 08-27'))]),
    )
    .list('/tin-trong-tinh', 'Tin trong tỉnh', policy.slice(2), { known: true });
  for (const post of policy.slice(4)) town.post(post);
  return told(town, {
    name: 'second-sonla-six-in-two-columns',
    plan: 'sonla-skhcn-2022',
    open: ['guidance-documents', 'discipline'],
    truth: {
      'policy-articles': passed('six, each once', found(...policy)),
      'cchc-column': failed('no such section'),
    },
  });
}

/** Titles that sound like topics. */
function lookAlikes(): TownPortal {
  const town = new Town(dayInAddress, SON_LA, AS_OF);
  const post = (slug: string, date: string, title: string, lead: string): Post => ({
    path: `/${date.replaceAll('-', '/')}/${slug}/`,
    title,
    date,
    lead,
  });
  const order = post(
    'ky-cuong',
    '2022-04-19',
    'Siết chặt kỷ luật, kỷ cương hành chính trong giờ làm việc',
    'Sở kiểm tra đột xuất việc chấp hành giờ giấc.',
  );
  const posts = [
    order,
    post('mo-hinh-tom', '2022-05-17', 'Mô hình nuôi cá lồng cho thu nhập cao', 'Mô hình được nhân rộng tại lòng hồ.'),
    post('sang-kien', '2022-06-15', 'Nông dân sáng chế máy tách hạt', 'Máy giúp giảm công lao động.'),
    post('dang-vien', '2022-07-12', 'Chi bộ xem xét kỷ luật đảng viên vi phạm', 'Chi bộ họp xét.'),
    post('trung-tam', '2022-08-17', 'Trung tâm Dịch vụ việc làm mở phiên giao dịch', 'Hơn 300 lao động tham gia.'),
    post('buu-dien', '2022-09-13', 'Phát hành bộ tem bưu chính về Tây Bắc', 'Bộ tem gồm ba mẫu.'),
  ];
  town.list(
    '/category/tin-tuc/',
    'Tin tức',
    sorted([
      ...posts,
      ...dull({ path: (slug, _, date) => `/${date.replaceAll('-', '/')}/${slug}/` }, days(2022, '11-10 10-11')),
    ]),
  );
  return told(town, {
    name: 'second-sonla-look-alikes',
    plan: 'sonla-skhcn-2022',
    truth: { discipline: passed('one article, dated by its address', found(order)) },
  });
}

/** Numbers in cards, without marks, in brackets. */
function numbersInCards(): TownPortal {
  const town = new Town(linkedCards, SON_LA, AS_OF);
  const card = (text: string) => `<div class="doc-card"><div class="doc-no">${text}</div></div>`;
  town
    .list('/tin', 'Tin tức', dull({ path: (slug) => `/tin/${slug}` }, days(2022, '11-10 08-09')))
    .page(
      '/van-ban',
      'Văn bản',
      [
        'Nghị định 61/2018/NĐCP (23-4-2018) về cơ chế một cửa',
        'Thông tư 01/2018/TT-VPCP ngày 23.11.2018',
        'Nghị quyết 135/NQ-CP ngày 04/11/2022',
        'Chi thi so 30/CT-TTg ngay 30/10/2018',
        'Quyết định 45/2016/QĐ–TTg',
        'Quyết định 3162/QĐ-UBND, ngày 20 tháng 12 năm 2021',
        'Kế hoạch 47/KH-UBND (14/02/2022) của UBND huyện Mai Sơn',
      ]
        .map(card)
        .join(''),
    );
  return told(town, {
    name: 'second-sonla-numbers-in-cards',
    plan: 'sonla-skhcn-2022',
    open: ['guidance-documents'],
    truth: {
      'core-documents': partial(
        'in any writing; a district’s plan is another',
        5 / 7,
        papers({
          '61/2018/NĐ-CP': 'cited',
          '01/2018/TT-VPCP': 'cited',
          '35/NQ-CP': 'missing',
          '30/CT-TTg': 'cited',
          '45/2016/QĐ-TTg': 'cited',
          '3162/QĐ-UBND': 'cited',
          '47/KH-UBND': 'missing',
        }),
      ),
    },
  });
}

/** Cards of directing documents over two pages; the newest posted 61 days before. */
function guidanceTooOld(): TownPortal {
  const town = new Town(labelled, SON_LA, AS_OF);
  const rows: readonly (readonly [string, string, string])[] = [
    ['901/SKHCN-VP', '20-09-2022', 'Hướng dẫn báo cáo cải cách hành chính quý III'],
    ['655/SKHCN-VP', '15-06-2022', 'Đôn đốc thực hiện cải cách hành chính'],
    ['120/SKHCN-VP', '14-02-2022', 'Triển khai kế hoạch cải cách hành chính'],
    ['1402/SKHCN-VP', '12-11-2021', 'Hướng dẫn chấm điểm cải cách hành chính'],
  ];
  const page = (from: number, pager: string) =>
    `<h3 class="head-line">Văn bản chỉ đạo, hướng dẫn CCHC</h3>${rows
      .slice(from, from + 2)
      .map(
        ([number, day, title], at) =>
          `<div class="media"><h4><a href="/vb/${from + at + 1}">${title}</a></h4><ul class="meta"><li>Số ký hiệu: ${number}</li><li>Ngày đăng: ${day}</li></ul></div>`,
      )
      .join('')}${pager}`;
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/bai/${slug}` }, days(2022, '11-03 09-27')))
    .bare(
      '/van-ban-cchc',
      'Văn bản chỉ đạo, hướng dẫn CCHC',
      page(0, '<p>Hiển thị trang 1 trên 2 <a href="/van-ban-cchc?pageNumber=2">Trang kế tiếp</a></p>'),
    )
    .bare(
      '/van-ban-cchc?pageNumber=2',
      'Văn bản chỉ đạo, hướng dẫn CCHC',
      page(2, '<p>Hiển thị trang 2 trên 2 <a href="/van-ban-cchc">|&lt;</a></p>'),
      'hidden',
    );
  for (const [at, [number, day, title]] of rows.entries())
    town.page(`/vb/${at + 1}`, title, `<p>Số ký hiệu: ${number}</p><p>Ngày đăng: ${day}</p>`, 'hidden');
  return told(town, {
    name: 'second-sonla-guidance-too-old',
    plan: 'sonla-skhcn-2022',
    open: ['cchc-column', 'policy-articles'],
    truth: {
      'guidance-documents': partial('no older than 60 days', 0.5, {
        url: '/van-ban-cchc',
        newest: '2022-09-20',
        ageDays: 61,
        inPeriod: 3,
      }),
    },
  });
}

function spread(counts: readonly number[]): readonly string[] {
  return counts
    .flatMap((count, month) =>
      Array.from(
        { length: count },
        (_, at) => `2022-${String(month + 1).padStart(2, '0')}-${String(3 + at * 9).padStart(2, '0')}`,
      ),
    )
    .toReversed();
}

function together(...lists: readonly (readonly Post[])[]): Readonly<Record<string, unknown>> {
  const { byMonth, inPeriod } = months(lists.flat(), AS_OF);
  return { byMonth, inPeriod };
}

/** Three columns behind "cũ hơn"; May has three articles. */
function loadMoreCadence(): TownPortal {
  const town = new Town(linkedCards, BAC_NINH, AS_OF);
  const one = dull({ path: (slug) => `/t1/${slug}` }, spread([2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 1]));
  const two = dull({ path: (slug) => `/t2/${slug}` }, spread([1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).map((post) => ({
    ...post,
    title: `${post.title} tại Từ Sơn`,
  }));
  const column = bulletins({ path: (slug) => `/t3/${slug}`, image: '/i/cchc.jpg' }, days(2022, MONTHLY));
  town
    .list('/hoat-dong', 'Tin hoạt động', one)
    .list('/tin-trong-tinh', 'Tin trong tỉnh', two)
    .list('/cai-cach-hanh-chinh', 'Cải cách hành chính', column);
  return told(town, {
    name: 'second-bacninh-load-more-cadence',
    plan: 'bacninh-skhdt-2022',
    open: CCHC_ROWS,
    truth: {
      'article-cadence': partial('May has three', 0.5, {
        ...together(one, two, column),
        cchcByMonth: months(column, AS_OF)['byMonth'],
      }),
      'cchc-column': passed('fresh, with pictures', {
        url: '/cai-cach-hanh-chinh',
        ageDays: 11,
        ...months(column, AS_OF),
      }),
    },
  });
}

/** No column on CCHC; each month one of the news is about it. */
function cchcAmongNews(): TownPortal {
  const town = new Town(buttons, BAC_NINH, AS_OF);
  const cchc = bulletins({ path: (_, nth) => `/xem.jsp?id=${nth + 700}` }, days(2022, MONTHLY));
  const rest = dull({ path: (_, nth) => `/xem.jsp?id=${nth + 100}` }, spread([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2]));
  town.list('/tin.jsp?muc=1', 'Tin tức', sorted([...cchc, ...rest]));
  return told(town, {
    name: 'second-bacninh-cchc-among-news',
    plan: 'bacninh-skhdt-2022',
    open: CCHC_ROWS,
    truth: {
      'article-cadence': passed('four a month, one of them on CCHC', {
        ...together(cchc, rest),
        cchcByMonth: months(cchc, AS_OF)['byMonth'],
      }),
      'cchc-column': failed('no such section'),
    },
  });
}

/** One page of the year's results, ICT INDEX in a file. */
async function yearOfIndices(): Promise<TownPortal> {
  const town = new Town(govTheme, BAC_NINH, AS_OF);
  town
    .list('/tin-tuc.html', 'Tin tức', dull({ path: (slug) => `/tin-tuc/${slug}.html` }, days(2022, '11-14 09-26')))
    .page(
      '/cac-chi-so.html',
      'Kết quả các chỉ số năm 2021 của tỉnh Bắc Ninh',
      `<table><tr><th>TT</th><th>Tên chỉ số</th><th>Điểm</th><th>Thứ hạng</th></tr><tr><td>1</td><td>PAR INDEX</td><td>88,12</td><td>10/63</td></tr><tr><td>2</td><td>SIPAS</td><td>89,44</td><td>15/63</td></tr><tr><td>3</td><td>PCI</td><td>69,45</td><td>7/63</td></tr><tr><td>4</td><td>PAPI</td><td>Chưa công bố</td><td></td></tr></table>
<p><a href="/uploads/ict-index-2021.pdf">Kết quả ICT INDEX năm 2021</a></p>`,
    )
    .file(
      '/uploads/ict-index-2021.pdf',
      await pdf([['BẢNG XẾP HẠNG ICT INDEX NĂM 2021', 'Tỉnh Bắc Ninh đạt 0,6432 điểm, xếp thứ 6/63 tỉnh, thành phố.']]),
    );
  return told(town, {
    name: 'second-bacninh-year-of-indices',
    plan: 'bacninh-skhdt-2022',
    truth: {
      indices: partial(
        'PAPI is not announced',
        0.8,
        scores({
          'PAR INDEX': ['current', 2021, 88.12, 10, '/cac-chi-so.html'],
          SIPAS: ['current', 2021, 89.44, 15, '/cac-chi-so.html'],
          PCI: ['current', 2021, 69.45, 7, '/cac-chi-so.html'],
          PAPI: ['missing'],
          'ICT INDEX': ['current', 2021, 0.6432, 6, '/uploads/ict-index-2021.pdf'],
        }),
      ),
    },
  });
}

/** The department's pages under "Giới thiệu"; the assessment in an empty table. */
function standingOfBacNinh(): TownPortal {
  const town = new Town(buttons, BAC_NINH, AS_OF);
  town
    .list(
      '/tin.jsp?muc=1',
      'Tin tức',
      dull({ path: (_, nth) => `/xem.jsp?id=${nth + 100}` }, days(2022, '11-04 10-04')),
    )
    .page(
      '/gioithieu.jsp',
      'Giới thiệu',
      '<ul><li><a href="/gioithieu.jsp?p=1">Chức năng, nhiệm vụ</a></li><li><a href="/gioithieu.jsp?p=2">Lãnh đạo Sở</a></li></ul>',
    )
    .page(
      '/gioithieu.jsp?p=1',
      'Chức năng, nhiệm vụ',
      `<p>Sở Kế hoạch và Đầu tư có chức năng tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về quy hoạch, kế hoạch phát triển kinh tế - xã hội; đầu tư công; đầu tư trong nước và ngoài nước; vốn hỗ trợ phát triển chính thức; đấu thầu; đăng ký doanh nghiệp; hỗ trợ doanh nghiệp nhỏ và vừa; kinh tế tập thể. Sở có mười phòng và một đơn vị sự nghiệp trực thuộc, do Giám đốc lãnh đạo.</p>`,
      'hidden',
    )
    .page('/gioithieu.jsp?p=2', 'Lãnh đạo Sở', '<p>Giám đốc, các Phó Giám đốc.</p>', 'hidden')
    .page(
      '/danhgia.jsp',
      'Đánh giá cán bộ, công chức Bộ phận Một cửa',
      '<table><tr><th>Họ tên</th><th>Tháng</th><th>Mức đánh giá</th></tr></table><p>Chưa có dữ liệu</p>',
    );
  return told(town, {
    name: 'second-bacninh-standing-pages',
    plan: 'bacninh-skhdt-2022',
    truth: {
      organisation: passed('60 words or more', { url: '/gioithieu.jsp?p=1' }),
      'staff-assessment': partial('exists but empty', 0.5, { url: '/danhgia.jsp' }),
    },
  });
}

/** Topics among articles dated by their addresses; one is undated, one of the year before. */
function topicsOfBacNinh(): TownPortal {
  const town = new Town(dayInAddress, BAC_NINH, AS_OF);
  const post = (slug: string, date: string, title: string, lead: string): Post => ({
    path: `/${date.replaceAll('-', '/')}/${slug}/`,
    title,
    date,
    lead,
  });
  const results = post(
    'ket-qua',
    '2022-07-06',
    'Kết quả công tác cải cách hành chính 6 tháng đầu năm của Sở',
    'Sở Kế hoạch và Đầu tư sơ kết công tác cải cách hành chính.',
  );
  const model = post(
    'mo-hinh',
    '2022-09-14',
    'Sáng kiến, mô hình mới trong cải cách hành chính',
    'Mô hình hay được đưa vào áp dụng thí điểm.',
  );
  const watch = post(
    'giam-sat',
    '2021-09-14',
    'Người dân giám sát công tác cải cách hành chính',
    'Quyền giám sát của người dân.',
  );
  const undated: Post = {
    path: '/bai-viet/ket-qua-mot-cua/',
    title: 'Kết quả hoạt động của Bộ phận một cửa',
    lead: 'Cơ chế một cửa, một cửa liên thông phát huy hiệu quả.',
  };
  town.list('/category/tin-tuc/', 'Tin tức', [
    ...sorted([
      results,
      model,
      ...dull({ path: (slug, _, date) => `/${date.replaceAll('-', '/')}/${slug}/` }, days(2022, '11-10 10-11')),
    ]),
    undated,
    watch,
  ]);
  return told(town, {
    name: 'second-bacninh-topics-by-address',
    plan: 'bacninh-skhdt-2022',
    open: ['cchc-column'],
    truth: {
      results: passed('one article in the period', found(results)),
      models: passed('one article in the period', found(model)),
      oversight: failed('the only one is of the year before', { found: 0 }),
      'one-stop': cantTell('none dated in the period, but an undated one'),
    },
  });
}
