/** A second set, written after the mends of the first: whether the classes are mended, or only the cases. */

import {
  csv,
  divs,
  dmy,
  drupal,
  every,
  joomla,
  liferay,
  next,
  nuxt,
  posts,
  procedures,
  sharepoint,
  short,
  spelled,
  tables,
  webforms,
  wordpress,
  words,
  type BuiltIn,
  type Layout,
  type Menu,
  type Post,
  type Procedure,
  type Truth,
  type Unseen,
} from './kit.ts';
import { asDivs, asHeadings, asLetters, asParagraphs, asTable, told, toldOtherwise } from './parts.ts';

const NA = 'nghean-skhcn-2022',
  SL = 'sonla-skhcn-2022',
  BD = 'binhdinh-snv-2022',
  BN = 'bacninh-skhdt-2022',
  HY = 'hungyen-skhcn-2024';
type Pages = Record<string, Unseen['answers'][string]>;

function portal(
  name: string,
  plan: BuiltIn,
  asOf: string,
  layout: Layout,
  site: string,
  menu: Menu,
  {
    side = '',
    foot = '',
    reference,
    params,
  }: { side?: string; foot?: string; reference?: Unseen['reference']; params?: Unseen['params'] },
  pages: (page: (title: string, body: string) => string) => Pages,
  truth: Readonly<Record<string, Truth>>,
): Unseen {
  const page = (title: string, body: string): string => layout({ site, menu, title, body, side, foot });
  return {
    name,
    plan,
    asOf,
    answers: pages(page),
    truth,
    ...(reference === undefined ? {} : { reference }),
    ...(params === undefined ? {} : { params }),
  };
}
const newest = (list: readonly Post[]): readonly Post[] =>
  [...list].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
const counted = (dates: readonly string[]): Record<string, number> => {
  const by: Record<string, number> = {};
  for (const date of dates) by[date.slice(0, 7)] = (by[date.slice(0, 7)] ?? 0) + 1;
  return by;
};

// 1 — a Liferay of Nghệ An: everything in order but the fax beside the number, the field lists, and one commune list
const first = (() => {
  const all = procedures(NA, 0, 13);
  const dates = every('2022-01', 11, [3]).concat('2022-11-16');
  const list = newest(posts(dates, { prefix: 'p' }));
  return portal(
    'second 1',
    NA,
    '2022-11-20',
    liferay,
    'Sở Khoa học và Công nghệ Nghệ An',
    [
      ['TRANG CHỦ', '/web/skhcn'],
      ['GIỚI THIỆU', '/web/skhcn/gioi-thieu'],
      ['CCHC - CHUYỂN ĐỔI SỐ', '/web/skhcn/cchc'],
      [
        'THỦ TỤC HÀNH CHÍNH',
        '/web/skhcn/tthc',
        [
          ['Cấp Sở', '/web/skhcn/tthc-so'],
          ['Cấp huyện', '/web/skhcn/tthc-huyen'],
        ],
      ],
      ['LIÊN HỆ', '/web/skhcn/lien-he'],
    ],
    {
      side: '<div class="hot"><h3>Đường dây nóng</h3><ul><li>ĐT: 02383.844.511</li><li>Fax: 02383.844.512</li><li>Hộp thư: nong.skhcn@nghean.gov.vn</li><li>Tại: số 75A Nguyễn Thị Minh Khai, thành phố Vinh</li></ul></div>',
      reference: csv(all),
    },
    (page) => ({
      '/': page('Trang chủ', '<p>Chào mừng quý vị đến với trang thông tin của Sở.</p>'),
      '/web/skhcn': page('Trang chủ', '<p>Chào mừng quý vị đến với trang thông tin của Sở.</p>'),
      '/web/skhcn/gioi-thieu': page('Giới thiệu', '<p>Sở có bảy phòng và ba đơn vị trực thuộc.</p>'),
      '/web/skhcn/lien-he': page('Liên hệ', '<p>Điện thoại: 0238.3844500</p>'),
      '/web/skhcn/cchc': page(
        'CCHC - Chuyển đổi số',
        list
          .map(
            ({ slug, title, date }) =>
              `<div class="asset-abstract"><h4><a href="/web/skhcn/cchc/-/view/${slug}">${title}</a></h4><span>${spelled(date ?? '')}</span></div>`,
          )
          .join(''),
      ),
      ...Object.fromEntries(
        list.map(({ slug, title, date }) => [
          `/web/skhcn/cchc/-/view/${slug}`,
          page(title, `<div class="ngay">${spelled(date ?? '')}</div>${words()}`),
        ]),
      ),
      '/web/skhcn/tthc': page('Thủ tục hành chính', '<p>Chọn cấp giải quyết.</p>'),
      '/web/skhcn/tthc-so': page(
        'Thủ tục hành chính cấp Sở',
        `<ol>${all
          .slice(0, 12)
          .map(
            ({ code, name }) =>
              `<li><a href="/web/skhcn/tthc-so/${short(code)}">${name}</a><br/>Mã số TTHC: <b>${code}</b></li>`,
          )
          .join('')}</ol>`,
      ),
      '/web/skhcn/tthc-huyen': page(
        'Thủ tục hành chính cấp huyện',
        '<ol><li>Cấp giấy phép kinh doanh karaoke<br/>Mã số TTHC: <b>1.001029.000.00.00.H41</b></li></ol>',
      ),
      ...Object.fromEntries(
        all
          .slice(0, 12)
          .map((one, nth) => [
            `/web/skhcn/tthc-so/${short(one.code)}`,
            page(one.name, `<p>${one.code}</p>${asHeadings(toldOtherwise(one, nth === 7 ? ['authority'] : []))}`),
          ]),
      ),
    }),
    {
      'cchc-column': {
        outcome: 'passed',
        details: { url: '/web/skhcn/cchc', newest: '2022-11-16', inPeriod: 12, byMonth: counted(dates) },
        because: 'exists, linked from the home page, newest in time, cadence met',
      },
      'procedure-set': {
        outcome: 'partial',
        details: { reference: 13, listed: 12, missing: [{ code: short(all[12]!.code) }], unknown: [] },
        because: 'some listed; district level is neither',
      },
      'procedure-detail': {
        outcome: 'partial',
        details: {
          checked: 12,
          complete: 11,
          incomplete: [{ code: short(all[7]!.code), missingParts: ['authority'] }],
        },
        because: 'some',
      },
      hotline: {
        outcome: 'passed',
        details: { phones: ['+842383844511'], emails: ['nong.skhcn@nghean.gov.vn'] },
        because: 'all of needs in the hotline’s block',
      },
      feedback: { outcome: 'failed', because: 'nothing for feedback and petitions' },
    },
  );
})();

// 2 — bare divs, Sơn La: names only in paragraphs, questions as details, two-digit years, hotline on the contact page
const second = (() => {
  const all = procedures(SL, 2, 9);
  const dates = every('2022-01', 10, [5, 19]).concat('2022-11-10');
  const list = newest(posts(dates, { prefix: 'a' }));
  return portal(
    'second 2',
    SL,
    '2022-11-20',
    divs,
    'Sở KH&amp;CN Sơn La',
    [
      ['Trang nhất', '/'],
      ['Tin CCHC', '/tin-cchc'],
      ['Bộ TTHC của Sở', '/bo-tthc'],
      ['Công dân hỏi', '/cong-dan-hoi'],
      ['Liên hệ', '/lien-he'],
    ],
    { reference: csv(all) },
    (page) => ({
      '/': page('Trang nhất', '<div>Bản tin tuần</div>'),
      '/tin-cchc': page(
        'Tin CCHC',
        list
          .map(
            ({ slug, title, date }) =>
              `<div><div><a href="/tin-cchc/${slug}">${title}</a></div><div>${dmy(date ?? '', '.').replace('.2022', '.22')}</div></div>`,
          )
          .join(''),
      ),
      ...Object.fromEntries(
        list.map(({ slug, title, date }) => [
          `/tin-cchc/${slug}`,
          page(title, `<div>${dmy(date ?? '', '.').replace('.2022', '.22')}</div>${words()}`),
        ]),
      ),
      '/bo-tthc': page(
        'Bộ TTHC của Sở',
        all.map(({ name }, nth) => `<p>${nth + 1}) ${name.replace('khoa học và công nghệ', 'KHCN')}</p>`).join(''),
      ),
      '/cong-dan-hoi': page(
        'Công dân hỏi',
        '<details><summary>Đăng ký sử dụng mã vạch mất bao lâu? (Vì Thị Lả, 21/02/2022)</summary><p>Trả lời: 20 ngày làm việc kể từ khi nhận hồ sơ.</p></details><details><summary>Có thể nộp hồ sơ qua bưu điện không? (Hà Văn Tú, 30/09/2022)</summary><p>Trả lời: Có, theo dịch vụ bưu chính công ích.</p></details>',
      ),
      '/lien-he': page(
        'Liên hệ',
        '<div>Văn phòng: 0212.3852.100</div><div>Điện thoại đường dây nóng: 0212.3852.200</div><div>Địa chỉ: số 4 Tô Hiệu, thành phố Sơn La</div>',
      ),
    }),
    {
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2022-11-10', inPeriod: 21, byMonth: counted(dates) },
        because: 'cadence of two a month met, newest in time',
      },
      'procedure-set': {
        outcome: 'passed',
        details: { reference: 7, listed: 7, missing: [], unknown: [] },
        because: 'by name where the portal gives no code; abbreviations count',
      },
      'published-feedback': {
        outcome: 'passed',
        details: { replied: 2, unreplied: 0 },
        because: 'opinions of the period with a reply',
      },
      hotline: {
        outcome: 'passed',
        details: { phones: ['+842123852200'] },
        because: 'a page one link from the home page, with phone and address',
      },
    },
  );
})();

// 3 — an old table layout, Bắc Ninh: three menu items, lists of links, a hotline whose mail is elsewhere
const third = (() => {
  const all = procedures(BN, 0, 9);
  return portal(
    'second 3',
    BN,
    '2022-11-20',
    tables,
    'SO KE HOACH VA DAU TU BAC NINH',
    [
      ['Trang chủ', '/'],
      ['Thủ tục', '/tthc.php'],
      ['Tin', '/tin.php'],
      ['Góp ý dự thảo', '/gopy.php'],
    ],
    {
      side: '<B>Đường dây nóng:</B><BR>0222.3.822.569<BR>',
      foot: 'Sở KH&amp;ĐT Bắc Ninh - Email: skhdt@bacninh.gov.vn',
      reference: csv(all),
    },
    (page) => ({
      '/': page('Trang chủ', '<P><A HREF="/tin.php?id=5">Sở công bố 9 thủ tục hành chính sửa đổi</A></P>'),
      '/tin.php': page(
        'Tin',
        '<P><A HREF="/tin.php?id=5">Sở công bố 9 thủ tục hành chính sửa đổi</A> (03/10/2022)</P>',
      ),
      '/tin.php?id=5': page(
        'Sở công bố 9 thủ tục hành chính sửa đổi',
        `<P><I>03/10/2022</I></P><P>Sở vừa công bố các thủ tục sau đây:</P>${all.map(({ code, name }) => `- ${name} (${code})<BR>`).join('')}`,
      ),
      '/tthc.php': page(
        'Danh mục thủ tục hành chính',
        all
          .slice(0, 5)
          .map(
            ({ code, name }) =>
              `<IMG SRC="/img/a.gif"> ${name} - <A HREF="/ct.php?m=${short(code)}">${short(code)}</A><BR>`,
          )
          .join(''),
      ),
      ...Object.fromEntries(
        all.slice(0, 5).map((one) => [`/ct.php?m=${short(one.code)}`, page(one.name, asLetters(told(one)))]),
      ),
      '/gopy.php': page(
        'Góp ý dự thảo',
        '<P>Dự thảo kế hoạch đầu tư công. Ý kiến xin gửi về phongth@bacninh.gov.vn trước ngày 30/11/2022; phòng Tổng hợp tiếp nhận, tổng hợp trong 5 ngày.</P>',
      ),
    }),
    {
      'procedure-set': {
        outcome: 'partial',
        details: { reference: 9, listed: 5, missing: all.slice(5).map(({ code }) => ({ code: short(code) })) },
        because: 'some listed; not in news',
      },
      hotline: {
        outcome: 'partial',
        details: { phones: ['+842223822569'], emails: [] },
        because: 'not all of needs: the footer’s general mail does not count',
      },
      'feedback-process': { outcome: 'failed', because: 'drafts are no petitions' },
      'cchc-column': { outcome: 'failed', because: 'no such section' },
    },
  );
})();

// 4 — Drupal, Hưng Yên: lists by level of service, a column with slugs of time, documents by posting day
const fourth = (() => {
  const all = procedures(HY, 0, 10);
  const dates = every('2024-01', 9, [12]);
  const url = (date: string, slug: string): string => `/tin/cchc/${slug}-${date.slice(2).replaceAll('-', '')}101500`;
  const list = newest(posts(dates, { prefix: 'bai' }));
  return portal(
    'second 4',
    HY,
    '2024-10-10',
    drupal,
    'Sở Khoa học và Công nghệ Hưng Yên',
    [
      ['Trang chủ', '/'],
      ['Công tác cải cách hành chính', '/tin/cchc'],
      ['TTHC', '/tthc'],
      ['DVC trực tuyến', '/dvc'],
      ['Văn bản', '/van-ban'],
    ],
    { reference: csv(all) },
    (page) => ({
      '/': page('Trang chủ', '<p>Tin nổi bật</p>'),
      '/tin/cchc': page(
        'Công tác cải cách hành chính',
        list
          .map(
            ({ slug, title, date }) => `<div class="views-row"><a href="${url(date ?? '', slug)}">${title}</a></div>`,
          )
          .join(''),
      ),
      ...Object.fromEntries(list.map(({ slug, title, date }) => [url(date ?? '', slug), page(title, words())])),
      '/tthc': page(
        'Thủ tục hành chính',
        `<table><tr><th>Số TT</th><th>Tên thủ tục</th><th>Mã số</th></tr>${all
          .slice(0, 6)
          .map(({ code, name }, nth) => `<tr><td>${nth + 1}</td><td>${name}</td><td>${code}</td></tr>`)
          .join('')}</table>`,
      ),
      '/dvc': page(
        'Dịch vụ công trực tuyến',
        `<h3>Danh sách thủ tục cung cấp trực tuyến toàn trình</h3><table><tr><th>Tên thủ tục</th><th>Mã số</th></tr>${all
          .slice(6)
          .map(({ code, name }) => `<tr><td>${name}</td><td>${code}</td></tr>`)
          .join('')}</table>`,
      ),
      '/van-ban': page(
        'Văn bản',
        `<table><thead><tr><th>Ký hiệu</th><th>Nội dung</th><th>Ban hành</th><th>Ngày đăng</th></tr></thead><tbody><tr><td><a href="/van-ban/9">15/2024/QĐ-UBND</a></td><td>Quy định quản lý nhiệm vụ khoa học</td><td>20/05/2024</td><td>25/07/2024</td></tr><tr><td><a href="/van-ban/8">33/CT-UBND</a></td><td>Chỉ thị về chuyển đổi số</td><td>02/02/2024</td><td>05/02/2024</td></tr></tbody></table>`,
      ),
      '/van-ban/9': page('15/2024/QĐ-UBND', '<p>Quyết định 15/2024/QĐ-UBND ngày 20/05/2024</p>'),
      '/van-ban/8': page('33/CT-UBND', '<p>Chỉ thị 33/CT-UBND ngày 02/02/2024</p>'),
    }),
    {
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2024-09-12', ageDays: 28, inPeriod: 9, byMonth: counted(dates) },
        because: 'slug dates; newest in time, cadence met',
      },
      'procedure-set': {
        outcome: 'passed',
        details: { reference: 10, listed: 10, missing: [] },
        because: 'every active reference procedure is listed',
      },
      'legal-documents': {
        outcome: 'passed',
        details: { newest: '2024-07-25', inPeriod: 2 },
        because: 'posting date, else date of issue; 77 days, maxAgeDays 90',
      },
      'procedure-column': { outcome: 'failed', because: 'no such section' },
    },
  );
})();

// 5 — WordPress, Bình Định: pictures, directives that are old, names with other levels under headings
const fifth = (() => {
  const all = procedures(BD, 0, 8);
  const dates = every('2022-01', 11, [15]);
  const list = newest(posts(dates, { prefix: 'bd' }));
  return portal(
    'second 5',
    BD,
    '2022-11-20',
    wordpress,
    'Sở Nội vụ Bình Định',
    [
      ['Trang chủ', '/'],
      ['Cải cách hành chính', '/cchc/'],
      ['Chỉ đạo, điều hành', '/chi-dao-dieu-hanh/'],
      ['Thủ tục hành chính', '/thu-tuc/'],
    ],
    { reference: csv(all) },
    (page) => ({
      '/': page('Trang chủ', '<p>Tin tức trong ngày</p>'),
      '/cchc/': page(
        'Cải cách hành chính',
        list
          .map(
            ({ slug, title, date }) =>
              `<article class="post"><h2 class="entry-title"><a href="/${slug}/">${title}</a></h2><time class="published" datetime="${date}">${dmy(date ?? '')}</time></article>`,
          )
          .join(''),
      ),
      ...Object.fromEntries(
        list.map(({ slug, title, date }, nth) => [
          `/${slug}/`,
          page(
            title,
            `<article class="post"><time class="published" datetime="${date}">${dmy(date ?? '')}</time><div class="entry-content">${words()}${nth === 4 ? '<p><img src="/wp-content/uploads/2022/07/hoi-nghi.jpg" width="640" height="427" alt="Đại biểu dự hội nghị"></p>' : ''}</div></article>`,
          ),
        ]),
      ),
      '/chi-dao-dieu-hanh/': page(
        'Chỉ đạo, điều hành',
        '<ul><li><a href="/vb/1">Công văn 112/UBND-NC về đẩy mạnh cải cách hành chính</a> (ban hành 15/03/2022)</li><li><a href="/vb/2">Kế hoạch 20/KH-UBND kiểm tra cải cách hành chính</a> (ban hành 20/01/2022)</li></ul>',
      ),
      '/vb/1': page('Công văn 112/UBND-NC', '<p>Công văn 112/UBND-NC ngày 15/03/2022</p>'),
      '/vb/2': page('Kế hoạch 20/KH-UBND', '<p>Kế hoạch 20/KH-UBND ngày 20/01/2022</p>'),
      '/thu-tuc/': page(
        'Thủ tục hành chính',
        `<h2>A. Thủ tục hành chính cấp tỉnh</h2><ul>${all.map(({ code, name }) => `<li>${name} <code>${code}</code></li>`).join('')}</ul><h2>B. Thủ tục hành chính cấp huyện</h2><ul><li>Thành lập hội cấp huyện <code>1.003841.000.00.00.H08</code></li></ul><h2>C. Thủ tục hành chính cấp xã</h2><ul><li>Tặng giấy khen của Chủ tịch UBND xã <code>1.000775.000.00.00.H08</code></li></ul>`,
      ),
    }),
    {
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2022-11-15', inPeriod: 11, byMonth: counted(dates) },
        because: 'at least one article of the period with a picture of its own',
      },
      directives: {
        outcome: 'partial',
        details: { newest: '2022-03-15', inPeriod: 2 },
        because: 'newest older than maxAgeDays (60)',
      },
      'procedure-set': {
        outcome: 'passed',
        details: { listed: 8, unknown: [], duplicates: [] },
        because: 'district and commune level are neither',
      },
    },
  );
})();

// 6 — WebForms with one-row layout, Nghệ An: tiny pages, petitions by address, a stale column
const sixth = (() => {
  const own = procedures(NA, 12, 16);
  const dates = every('2022-01', 9, [20]);
  const list = newest(posts(dates, { prefix: 'wf' }));
  return portal(
    'second 6',
    NA,
    '2022-11-20',
    webforms,
    'Sở KH&amp;CN Nghệ An',
    [
      ['Trang chủ', '/default.aspx'],
      ['Cải cách HC', '/cchc.aspx'],
      ['Thủ tục HC', '/tthc.aspx'],
      ['PAKN', '/pakn.aspx'],
    ],
    { reference: csv(own), side: '<div><img src="/images/hotline.png" alt="Hotline" /> <b>0238.3.598.777</b></div>' },
    (page) => ({
      '/': page('Trang chủ', '<p>Thông báo: nghỉ lễ.</p>'),
      '/default.aspx': page('Trang chủ', '<p>Thông báo: nghỉ lễ.</p>'),
      '/cchc.aspx': page(
        'Cải cách hành chính',
        list
          .map(
            ({ slug, title, date }) =>
              `<div><a href="/tin.aspx?b=${slug}">${title}</a> - ${dmy(date ?? '', '-').replace('-2022', '-22')}</div>`,
          )
          .join(''),
      ),
      ...Object.fromEntries(
        list.map(({ slug, title, date }) => [
          `/tin.aspx?b=${slug}`,
          page(title, `<i>${dmy(date ?? '', '-').replace('-2022', '-22')}</i>${words()}`),
        ]),
      ),
      '/tthc.aspx': page(
        'Thủ tục hành chính',
        `<table class="g"><tr><th>Tên TTHC</th><th>Xem</th></tr>${own.map(({ code, name }) => `<tr><td>${name}</td><td><a href="/ct.aspx?ma=${code}">Chi tiết</a></td></tr>`).join('')}</table>`,
      ),
      ...Object.fromEntries(
        own.map((one) => [
          `/ct.aspx?ma=${one.code}`,
          page(one.name, `<div>Mã: ${one.code}</div>${asParagraphs(told(one))}`),
        ]),
      ),
      '/pakn.aspx': page(
        'Phản ánh, kiến nghị',
        '<p>Mọi phản ánh, kiến nghị về quy định hành chính gửi đến Văn phòng Sở, số 75A Nguyễn Thị Minh Khai, TP Vinh.</p><p>Văn phòng phân loại, chuyển phòng liên quan xử lý và thông báo kết quả trong 10 ngày làm việc.</p>',
      ),
    }),
    {
      'cchc-column': {
        outcome: 'partial',
        details: { newest: '2022-09-20', inPeriod: 9, byMonth: counted(dates) },
        because: 'newest older than 30 days; October without an article',
      },
      'procedure-set': {
        outcome: 'passed',
        details: { listed: 4, missing: [], unknown: [] },
        because: 'every active reference procedure is listed',
      },
      'procedure-detail': {
        outcome: 'passed',
        details: { checked: 4, complete: 4 },
        because: 'all parts of every listed procedure',
      },
      feedback: {
        outcome: 'passed',
        details: { url: '/pakn.aspx', ways: ['address'], process: true },
        because: 'the way to send and how it is handled',
      },
      hotline: {
        outcome: 'partial',
        details: { phones: ['+842383598777'] },
        because: 'labelled by an icon; without mail and address',
      },
    },
  );
})();

// 7 — Next, Bắc Ninh: all news, a hotline page, petitions form without a word of handling
const seventh = (() => {
  const cchcDates = every('2022-01', 11, [10]);
  const news = every('2022-01', 11, [2, 6, 12]);
  const column = (title: string, list: readonly Post[], path: string): [string, string] => [
    title,
    newest(list)
      .map(
        (post) =>
          `<article class="css-q"><a href="${path}/${post.slug}"><h3>${post.title}</h3></a><time dateTime="${post.date}">${dmy(post.date ?? '')}</time></article>`,
      )
      .join(''),
  ];
  const cchcPosts = posts(cchcDates, { prefix: 'cc' });
  const newsPosts = posts(news, { prefix: 'nn', of: 'other' });
  return portal(
    'second 7',
    BN,
    '2022-11-20',
    next,
    'Sở Kế hoạch và Đầu tư Bắc Ninh',
    [
      ['Trang chủ', '/'],
      ['Tin tức', '/tin-tuc'],
      ['CCHC', '/cchc'],
      ['Hotline', '/hotline'],
      ['Gửi phản ánh, kiến nghị', '/gui-phan-anh'],
    ],
    {},
    (page) => ({
      '/': page('Trang chủ', '<p>Bản tin đầu tư.</p>'),
      '/tin-tuc': page(...column('Tin tức', newsPosts, '/tin-tuc')),
      '/cchc': page(...column('Cải cách hành chính', cchcPosts, '/cchc')),
      ...Object.fromEntries(
        newsPosts.map((post) => [
          `/tin-tuc/${post.slug}`,
          page(post.title, `<time dateTime="${post.date}">${dmy(post.date ?? '')}</time>${words('other')}`),
        ]),
      ),
      ...Object.fromEntries(
        cchcPosts.map((post, nth) => [
          `/cchc/${post.slug}`,
          page(
            post.title,
            `<time dateTime="${post.date}">${dmy(post.date ?? '')}</time>${words()}${nth === 0 ? '<figure><img src="/media/anh1.webp" width="900" height="600" alt="Hội nghị"/></figure>' : ''}`,
          ),
        ]),
      ),
      '/hotline': page(
        'Hotline',
        '<p>Số điện thoại: 0222.3.875.111</p><p>Email: duongdaynong.skhdt@bacninh.gov.vn</p>',
      ),
      '/gui-phan-anh': page(
        'Gửi phản ánh, kiến nghị',
        '<form method="post" action="/api/gui"><label>Họ tên <input name="a"></label><label>Email <input name="b" type="email"></label><label>Nội dung <textarea name="c"></textarea></label><button>Gửi</button></form>',
      ),
    }),
    {
      'article-cadence': {
        outcome: 'passed',
        details: { byMonth: counted([...cchcDates, ...news]), cchcByMonth: counted(cchcDates) },
        because: 'at least 4 a month, 1 of them on CCHC',
      },
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2022-11-10' },
        because: 'newest in time, one article with a picture of its own',
      },
      hotline: {
        outcome: 'passed',
        details: { url: '/hotline', phones: ['+842223875111'], emails: ['duongdaynong.skhdt@bacninh.gov.vn'] },
        because: 'a page one link from the home page',
      },
      'feedback-process': {
        outcome: 'partial',
        details: { ways: ['form'], process: false },
        because: 'only one of the two',
      },
    },
  );
})();

// 8 — Joomla, Sơn La: nothing of the department's own; another body's line, empty lists, last year's column
const eighth = portal(
  'second 8',
  SL,
  '2022-11-20',
  joomla,
  'Sở Khoa học và Công nghệ Sơn La',
  [
    ['Trang chủ', '/'],
    ['Cải cách hành chính', '/cchc'],
    ['Thủ tục hành chính', '/tthc'],
    ['Hỏi đáp', '/hoi-dap'],
  ],
  { side: '<h3>Đường dây nóng Công an tỉnh</h3><p>0692.680.113</p>', reference: csv(procedures(SL, 0, 5)) },
  (page) => ({
    '/': page('Trang chủ', '<p>Chưa có tin mới trong tuần này.</p>'),
    '/cchc': page(
      'Cải cách hành chính',
      '<p><a href="/cchc/cu">Tổng kết cải cách hành chính của Sở</a> 22/12/2021</p>',
    ),
    '/cchc/cu': page('Tổng kết cải cách hành chính của Sở', `<p>22/12/2021</p>${words()}`),
    '/tthc': page('Thủ tục hành chính', '<table><tr><th>Mã</th><th>Tên</th></tr></table><p>Chưa có dữ liệu</p>'),
    '/hoi-dap': page('Hỏi đáp', '<p>Hỏi: Mua tem điện tử ở đâu? - Đáp: Tại Chi cục Tiêu chuẩn.</p>'),
  }),
  {
    'cchc-column': { outcome: 'failed', because: 'no dated article in the period' },
    'procedure-set': { outcome: 'failed', because: 'no list' },
    hotline: { outcome: 'failed', because: 'another body’s line is none of the department’s' },
    'published-feedback': { outcome: 'cantTell', because: 'all undated' },
  },
);

// 9 — SharePoint, Bắc Ninh: abolished ones marked in a column, others' procedures by an agency column, petitions table
const ninth = (() => {
  const all = procedures(BN, 1, 8);
  const gone: Procedure = { code: '2.001266.000.00.00.H05', name: 'Đăng ký chia tách hợp tác xã cũ', status: 'Bãi bỏ' };
  return portal(
    'second 9',
    BN,
    '2022-11-20',
    sharepoint,
    'Sở Kế hoạch và Đầu tư Bắc Ninh',
    [
      ['Trang chủ', '/Pages/home.aspx'],
      ['Giới thiệu', '/Pages/gt.aspx'],
      ['Tra cứu TTHC', '/Pages/tracuu.aspx'],
      ['Tiếp nhận PAKN', '/Pages/pakn.aspx'],
    ],
    {
      reference: csv([...all, gone]),
      foot: '<p>Điện thoại: (0222) 3.822.569 | Đường dây nóng: (0222) 3.822.570 | Thư điện tử đường dây nóng: nong@bacninh.gov.vn</p>',
    },
    (page) => ({
      '/': page('Trang chủ', '<p>Tin mới nhận.</p>'),
      '/Pages/home.aspx': page('Trang chủ', '<p>Tin mới nhận.</p>'),
      '/Pages/gt.aspx': page('Giới thiệu', '<p>Sở có 9 phòng chuyên môn.</p>'),
      '/Pages/tracuu.aspx': page(
        'Tra cứu TTHC',
        `<table class="ms-listviewtable"><tr><th>STT</th><th>Cơ quan thực hiện</th><th>Tên TTHC</th><th>Mã TTHC</th><th>Tình trạng</th></tr>${all.map(({ code, name }, nth) => `<tr><td>${nth + 1}</td><td>Sở Kế hoạch và Đầu tư</td><td>${name}</td><td>${code}</td><td>Còn hiệu lực</td></tr>`).join('')}<tr><td>8</td><td>Sở Kế hoạch và Đầu tư</td><td>${gone.name}</td><td>${gone.code}</td><td>Đã bãi bỏ</td></tr><tr><td>9</td><td>Sở Tư pháp</td><td>Cấp phiếu lý lịch tư pháp</td><td>2.000488.000.00.00.H05</td><td>Còn hiệu lực</td></tr></table>`,
      ),
      '/Pages/pakn.aspx': page(
        'Tiếp nhận phản ánh, kiến nghị',
        '<p>Hình thức: gọi (0222) 3.822.570 hoặc truy cập <a href="https://pakn.dichvucong.gov.vn">pakn.dichvucong.gov.vn</a>.</p><p>Kết quả được trả lời trong 15 ngày kể từ ngày tiếp nhận.</p>',
      ),
    }),
    {
      'procedure-set': {
        outcome: 'passed',
        details: { reference: 7, listed: 7, abolishedListed: [], unknown: [], missing: [] },
        because: 'a row that says itself that it is abolished is not still listed; other agencies’ are neither',
      },
      hotline: {
        outcome: 'passed',
        details: { phones: ['+842223822570'], emails: ['nong@bacninh.gov.vn'] },
        because: 'all of needs',
      },
      'feedback-process': {
        outcome: 'passed',
        details: { url: '/Pages/pakn.aspx', ways: ['phone', 'pakn'], process: true },
        because: 'the way and how it is handled',
      },
    },
  );
})();

// 10 — Nuxt and DNN, Nghệ An: detail in one page of divs, a postback pager of a column, English hotline label
const tenth = (() => {
  const own = procedures(NA, 4, 9);
  const dates = every('2022-01', 11, [7]);
  const list = newest(posts(dates, { prefix: 'nx' }));
  return portal(
    'second 10',
    NA,
    '2022-11-20',
    nuxt,
    'Sở Khoa học và Công nghệ Nghệ An',
    [
      ['Trang chủ', '/'],
      ['Thông tin CCHC', '/thong-tin-cchc'],
      ['Danh mục TTHC', '/danh-muc-tthc'],
      ['Kết quả trả lời kiến nghị', '/tra-loi'],
    ],
    {
      reference: csv(own),
      foot: '<p>Hotline CCHC: <a href="tel:02383598765">0238 3598 765</a> · cchc@nghean.gov.vn · 75A Nguyễn Thị Minh Khai, P. Lê Mao, TP. Vinh</p>',
    },
    (page) => ({
      '/': page('Trang chủ', '<p>Chuyên trang của Sở.</p>'),
      '/thong-tin-cchc': page(
        'Thông tin CCHC',
        list
          .slice(0, 6)
          .map(
            ({ slug, title, date }) =>
              `<div class="n"><a href="/thong-tin-cchc/${slug}">${title}</a><i>${dmy(date ?? '')}</i></div>`,
          )
          .join('') + '<div class="p"><a href="/thong-tin-cchc?trang=2">Xem các tin cũ hơn</a></div>',
      ),
      '/thong-tin-cchc?trang=2': page(
        'Thông tin CCHC',
        list
          .slice(6)
          .map(
            ({ slug, title, date }) =>
              `<div class="n"><a href="/thong-tin-cchc/${slug}">${title}</a><i>${dmy(date ?? '')}</i></div>`,
          )
          .join(''),
      ),
      ...Object.fromEntries(
        list.map(({ slug, title, date }) => [
          `/thong-tin-cchc/${slug}`,
          page(title, `<i>${dmy(date ?? '')}</i>${words()}`),
        ]),
      ),
      '/danh-muc-tthc': page(
        'Danh mục TTHC',
        own
          .map(
            (one, nth) =>
              `<div class="tt"><h4>${one.name}</h4><div>Mã: ${short(one.code)}</div>${nth === 3 ? asDivs(told(one, [], ['result'])) : asTable(told(one))}</div>`,
          )
          .join(''),
      ),
      '/tra-loi': page('Kết quả trả lời kiến nghị', '<p>Đang cập nhật</p>'),
    }),
    {
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2022-11-07', inPeriod: 11, byMonth: counted(dates) },
        because: 'articles from all pages of the list',
      },
      'procedure-set': {
        outcome: 'passed',
        details: { listed: 5, missing: [] },
        because: 'every active reference procedure is listed',
      },
      'procedure-detail': {
        outcome: 'partial',
        details: { checked: 5, complete: 4, incomplete: [{ code: short(own[3]!.code), missingParts: ['result'] }] },
        because: 'a heading with nothing under it is a missing part',
      },
      hotline: {
        outcome: 'passed',
        details: { phones: ['+842383598765'], emails: ['cchc@nghean.gov.vn'] },
        because: 'all of needs on the hotline’s line',
      },
      feedback: { outcome: 'failed', because: 'nothing' },
    },
  );
})();

export const secondPortals: readonly Unseen[] = [
  first,
  second,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,
  ninth,
  tenth,
];
export const unseenPortals = async (): Promise<readonly Unseen[]> => Promise.resolve(secondPortals);
