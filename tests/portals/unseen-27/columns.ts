/** Columns that are another's, filled by neighbours, older than they look, or not linked; and living ones in odd shape. */

import { FAILED, HALF, PASSED, UNKNOWN, type Draft, type Expected, type One, type Post } from './kit.ts';

const column = (name: string, draft: Draft, truth: Expected, params: object = {}): One => ({
  id: `column: ${name}`,
  kind: 'column',
  params: { topic: 'cchc', maxAgeDays: 30, perMonth: 0, ...params },
  draft,
  truth,
});
const of = (topic: string, maxAgeDays: number): object => ({ topic, maxAgeDays });
const CCHC = 'Cải cách hành chính';
const JUST: readonly Post[] = [
  ['Đón đoàn doanh nghiệp Nhật khảo sát cảng cạn', '2022-11-16', 'Đoàn xem vị trí xây cảng cạn.'],
  ['Xe buýt tuyến 2 thêm bốn chuyến', '2022-11-10', 'Thêm bốn chuyến sáng sớm.'],
];
const OLD: readonly Post[] = [
  ['Sơ kết cải cách hành chính quý III', '2022-09-30', 'Các phòng báo cáo việc đã làm.'],
  ['Ký cam kết cải cách hành chính', '2022-03-11', 'Trưởng phòng ký cam kết với Giám đốc.'],
];
const NEW: readonly Post[] = [
  ['Kiểm tra cải cách hành chính ở hai phòng', '2022-11-09', 'Tổ kiểm tra xem sổ hồ sơ.'],
  ...OLD,
];
const months = (skip: readonly string[] = []): readonly Post[] =>
  ['11', '10', '09', '08', '07', '06', '05', '04', '03', '02', '01']
    .filter((month) => !skip.includes(month))
    .map((month) => [`Cải cách hành chính tháng ${Number(month)} tại Sở`, `2022-${month}-08`, 'Tin của văn phòng.']);
const recent = (posts: readonly Post[]): string =>
  `<div class="block"><h3>Tin mới nhất</h3><ul>${posts.map(([title, date], index) => `<li><a href="/tin-tuc/moi-${index}">${title}</a> (${(date ?? '').split('-').reverse().join('/')})</li>`).join('')}</ul></div>`;

const GENERAL: readonly One[] = [
  column(
    'a heading of the home page over general news',
    {
      news: JUST,
      home: `<div class="khoi"><h2>${CCHC}</h2><div class="news-item"><h3><a href="/tin-tuc">Đón đoàn doanh nghiệp Nhật khảo sát cảng cạn</a></h3><span>16/11/2022</span></div><div class="news-item"><h3><a href="/tin-tuc">Xe buýt tuyến 2 thêm bốn chuyến</a></h3><span>10/11/2022</span></div></div>`,
    },
    FAILED,
  ),
  column('on another portal', { menu: [['https://cchc.yenbai.gov.vn/', CCHC]] }, FAILED),
  column(
    'of the last year, newest news beside it',
    {
      lists: {
        '/cchc': {
          label: CCHC,
          posts: [['Tổng kết cải cách hành chính năm 2021', '2021-12-24', 'Hội nghị cuối năm.']],
        },
      },
      news: JUST,
      aside: recent(JUST),
    },
    FAILED,
  ),
  column(
    'stale, newest news beside it',
    { lists: { '/cchc': { label: CCHC, posts: OLD } }, news: JUST, aside: recent(JUST) },
    { ...HALF, details: { newest: '2022-09-30', ageDays: 51, inPeriod: 2 } },
  ),
  column(
    'documents alone',
    {
      pages: {
        '/cchc': {
          title: CCHC,
          main: '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>41/KH-SGTVT</td><td>10/11/2022</td><td><a href="/vb/41.pdf">Kế hoạch kiểm tra cải cách hành chính</a></td></tr><tr><td>12/BC-SGTVT</td><td>30/09/2022</td><td><a href="/vb/12.pdf">Báo cáo cải cách hành chính quý III</a></td></tr></table>',
        },
      },
      raw: { '/vb/41.pdf': { status: 404, body: '' }, '/vb/12.pdf': { status: 404, body: '' } },
    },
    FAILED,
  ),
  column(
    'an event to come',
    {
      lists: {
        '/cchc': {
          label: CCHC,
          posts: [
            [
              'Hội nghị cải cách hành chính ngày 25/11/2022',
              '2022-09-30',
              'Hội nghị sẽ mở ngày 25/11/2022 tại hội trường lớn.',
            ],
          ],
        },
      },
    },
    { ...HALF, details: { newest: '2022-09-30' } },
  ),
  column(
    'dated after the audit',
    {
      lists: {
        '/cchc': {
          label: CCHC,
          posts: [['Lịch kiểm tra cải cách hành chính cuối năm', '2022-12-05', 'Kiểm tra sáu phòng.'], ...OLD],
        },
      },
    },
    { ...HALF, details: { newest: '2022-09-30', inPeriod: 2 } },
  ),
  column(
    'one a month where one post stands twice',
    {
      lists: {
        '/cchc': {
          label: CCHC,
          posts: months(['06']),
          before: `<div class="ghim news-item"><h3><a href="/cchc/ghim.html">Cải cách hành chính: lịch họp giao ban</a></h3><span>08/05/2022</span></div>`,
        },
      },
      pages: {
        '/cchc/ghim.html': {
          title: 'Cải cách hành chính: lịch họp giao ban',
          date: '2022-05-08',
          main: '<p>Họp vào thứ hai đầu tháng.</p>',
          off: true,
        },
      },
    },
    { ...HALF, details: { inPeriod: 11 } },
    { perMonth: 1 },
  ),
  column(
    'only the site map leads there',
    {
      lists: { '/cchc': { label: CCHC, posts: NEW, off: true } },
      pages: {
        '/so-do-cong': {
          title: 'Sơ đồ cổng',
          main: `<ul><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/cchc">${CCHC}</a></li></ul>`,
        },
      },
    },
    { ...HALF, details: { linkedFromHome: false, newest: '2022-11-09' } },
  ),
  column(
    'pictures of the site alone',
    {
      lists: {
        '/cchc': {
          label: CCHC,
          posts: NEW.map(([title, date, lead = '']) => [
            title,
            date,
            lead,
            '<p><img src="/i/pdf-icon.png" alt=""> <img src="/i/print.gif" width="16" height="16" alt="In trang"> <img src="/themes/logo.png" alt="Sở Giao thông vận tải"></p>',
          ]),
        },
      },
    },
    { ...HALF, details: { inPeriod: 3 } },
    { images: true },
  ),
  column(
    'the reform of pay',
    {
      lists: {
        '/cctl': {
          label: 'Cải cách tiền lương',
          posts: [['Lộ trình cải cách tiền lương', '2022-11-10', 'Mức lương mới từ tháng 7.']],
        },
      },
    },
    FAILED,
  ),
  column(
    'undated under the clock of today',
    {
      lists: {
        '/cchc': {
          label: CCHC,
          posts: [
            ['Kiểm tra cải cách hành chính ở hai phòng', null],
            ['Ký cam kết cải cách hành chính', null],
          ],
          before: '<p class="clock">Chủ nhật, ngày 20/11/2022 09:15</p>',
        },
      },
    },
    UNKNOWN,
  ),
  column(
    'an empty one below the news of the site',
    {
      lists: {
        '/cchc': {
          label: CCHC,
          posts: [],
          before: `<p>Chưa có bài viết.</p><div class="tin-noi-bat"><h4>Tin nổi bật</h4><ul><li><a href="/tin-tuc">Đón đoàn doanh nghiệp Nhật</a> 16/11/2022</li></ul></div>`,
        },
      },
      news: JUST,
    },
    FAILED,
  ),
  column(
    'filled by a script',
    {
      pages: {
        '/cchc': {
          title: CCHC,
          main: '<div id="app-tin" data-api="/api/posts?cat=7"></div><script src="/js/list.js"></script>',
        },
      },
    },
    UNKNOWN,
  ),
  column(
    'of a district',
    {
      lists: {
        '/cchc-lyn': {
          label: 'Cải cách hành chính huyện Lục Yên',
          posts: [['Huyện Lục Yên họp về cải cách hành chính', '2022-11-10', 'Huyện giao việc cho các xã.']],
        },
      },
    },
    FAILED,
  ),
  column(
    'granted: below a menu that opens, days in the addresses',
    {
      menu: [
        ['#', 'Chuyên mục'],
        ['/chuyen-muc/cchc', 'Công tác CCHC'],
      ],
      raw: {
        '/chuyen-muc/cchc':
          '<html><head><meta charset="utf-8"><title>Công tác CCHC</title></head><body><div id="nav"><a href="/">Trang chủ</a></div><div id="content"><h1>Công tác CCHC</h1><div class="item"><a href="/2022/11/09/kiem-tra.html">Kiểm tra cải cách hành chính ở hai phòng</a></div><div class="item"><a href="/2022/09/30/so-ket.html">Sơ kết cải cách hành chính quý III</a></div></div></body></html>',
        '/2022/11/09/kiem-tra.html':
          '<html><head><meta charset="utf-8"><title>Kiểm tra cải cách hành chính ở hai phòng</title></head><body><div id="content"><h1>Kiểm tra cải cách hành chính ở hai phòng</h1><p>Tổ kiểm tra xem sổ hồ sơ và hỏi chuyện người dân đang chờ ở quầy tiếp nhận.</p></div></body></html>',
        '/2022/09/30/so-ket.html':
          '<html><head><meta charset="utf-8"><title>Sơ kết cải cách hành chính quý III</title></head><body><div id="content"><h1>Sơ kết cải cách hành chính quý III</h1><p>Các phòng báo cáo việc đã làm, việc còn chậm và xin thêm người ở hai khâu.</p></div></body></html>',
      },
    },
    { ...PASSED, details: { newest: '2022-11-09', inPeriod: 2 } },
  ),
  column(
    'granted: each month once',
    { lists: { '/cchc': { label: CCHC, posts: months() } } },
    { ...PASSED, details: { inPeriod: 11 } },
    { perMonth: 1 },
  ),
  column(
    'granted: one picture with words below it',
    {
      lists: {
        '/cchc': {
          label: CCHC,
          posts: NEW.map(([title, date, lead = ''], index) => [
            title,
            date,
            lead,
            index === 2
              ? '<figure><img src="/uploads/2022_03/ky-cam-ket.jpg" alt="Quang cảnh lễ ký"><figcaption>Các trưởng phòng ký cam kết</figcaption></figure>'
              : '',
          ]),
        },
      },
    },
    PASSED,
    { images: true },
  ),
];

const WHOLE_TEXTS = Object.fromEntries(
  [0, 1, 2].map((index) => [
    `/vb/${index}`,
    '<html><head><meta charset="utf-8"><title>Toàn văn</title></head><body><div id="content"><h1>Toàn văn</h1><p>Văn bản gồm bốn điều, giao Chánh Văn phòng và các phòng liên quan thực hiện.</p></div></body></html>',
  ]),
);
const docs = (rows: readonly (readonly [number: string, days: string, about: string])[], heads: string): string =>
  `<table><tr><th>Số, ký hiệu</th>${heads}<th>Trích yếu</th></tr>${rows.map(([number, days, about], index) => `<tr><td>${number}</td>${days}<td><a href="/vb/${index}">${about}</a></td></tr>`).join('')}</table>`;

const DOCUMENT_LISTS: readonly One[] = [
  column(
    'directives, days of effect for days of issue',
    {
      pages: {
        '/cd': {
          title: 'Văn bản chỉ đạo cải cách hành chính',
          main: docs(
            [
              ['15/CT-UBND', '<td>10/08/2022</td><td>15/11/2022</td>', 'Chỉ thị về tăng cường cải cách hành chính'],
              ['88/CV-UBND', '<td>02/06/2022</td><td>01/01/2023</td>', 'Chấn chỉnh công tác cải cách hành chính'],
            ],
            '<th>Ngày ban hành</th><th>Ngày hiệu lực</th>',
          ),
        },
      },
      raw: WHOLE_TEXTS,
    },
    { ...HALF, details: { newest: '2022-08-10' } },
    of('directives', 60),
  ),
  column(
    'directives on emulation',
    {
      pages: {
        '/cd': {
          title: 'Văn bản thi đua, khen thưởng',
          main: docs([['15/HD-SNV', '<td>10/11/2022</td>', 'Hướng dẫn tổng kết thi đua']], '<th>Ngày ban hành</th>'),
        },
      },
      raw: WHOLE_TEXTS,
    },
    FAILED,
    of('directives', 60),
  ),
  column(
    'guidance documents of the last year',
    {
      pages: {
        '/hd': {
          title: 'Văn bản hướng dẫn cải cách hành chính',
          main: docs(
            [['21/SGTVT-VP', '<td>10/11/2021</td>', 'Hướng dẫn báo cáo cải cách hành chính năm 2022']],
            '<th>Ngày ban hành</th>',
          ),
        },
      },
      raw: WHOLE_TEXTS,
    },
    FAILED,
    of('guidance-documents', 60),
  ),
  column(
    'legal documents, a post says when the page was changed',
    {
      pages: {
        '/vb': {
          title: 'Văn bản pháp luật',
          main: `<p>Cập nhật lần cuối: 18/11/2022. Lượt xem: 1.204</p>${docs(
            [
              ['12/2022/QĐ-UBND', '<td>14/07/2022</td>', 'Quy định về bến xe'],
              ['08/2022/QĐ-UBND', '<td>20/05/2022</td>', 'Quy định về tải trọng'],
            ],
            '<th>Ngày ban hành</th>',
          )}`,
        },
      },
      raw: WHOLE_TEXTS,
    },
    { ...HALF, details: { newest: '2022-07-14' } },
    of('legal-documents', 90),
  ),
  column(
    'granted: directives with the day they were posted',
    {
      pages: {
        '/cd': {
          title: 'Văn bản chỉ đạo, điều hành',
          main: docs(
            [['15/CT-UBND', '<td>10/08/2022</td><td>12/10/2022</td>', 'Chỉ thị về tăng cường cải cách hành chính']],
            '<th>Ngày ban hành</th><th>Ngày đăng</th>',
          ),
        },
      },
      raw: WHOLE_TEXTS,
    },
    { ...PASSED, details: { newest: '2022-10-12' } },
    of('directives', 60),
  ),
  column(
    'granted: legal documents as a list of words',
    {
      pages: {
        '/vb': {
          title: 'Văn bản quy phạm pháp luật',
          main: '<ul><li><a href="/vb/1">Quyết định số 19/2022/QĐ-UBND ngày 05/10/2022 quy định giờ cấm tải</a></li><li><a href="/vb/2">Quyết định số 12/2022/QĐ-UBND ngày 14/07/2022 quy định về bến xe</a></li></ul>',
        },
      },
      raw: WHOLE_TEXTS,
    },
    { ...PASSED, details: { newest: '2022-10-05' } },
    of('legal-documents', 90),
  ),
  column(
    'reform of procedures: a list of procedures',
    {
      pages: {
        '/tthc': {
          title: 'Thủ tục hành chính',
          main: '<table><tr><th>Mã</th><th>Tên thủ tục</th></tr><tr><td>1.002798</td><td>Cấp Giấy phép thi công</td></tr></table>',
        },
      },
    },
    FAILED,
    of('tthc-reform', 60),
  ),
  column(
    'reform of procedures: of schools',
    {
      lists: {
        '/ccgd': {
          label: 'Cải cách giáo dục',
          posts: [['Cải cách thi cử ở trường nghề', '2022-11-02', 'Trường nghề bỏ một bài thi.']],
        },
      },
    },
    FAILED,
    of('tthc-reform', 60),
  ),
  column(
    'granted: reform of procedures inside another section',
    {
      pages: {
        '/hcc': {
          title: 'Hành chính công',
          main: '<ul><li><a href="/hcc/cai-cach-tthc">Cải cách TTHC</a></li><li><a href="/hcc/bo-tthc">Bộ TTHC</a></li></ul>',
        },
        '/hcc/bo-tthc': { title: 'Bộ TTHC', main: '<p>Xem trên cổng dịch vụ công.</p>', off: true },
      },
      lists: {
        '/hcc/cai-cach-tthc': {
          label: 'Cải cách TTHC',
          posts: [['Bớt hai giấy tờ khi cấp phù hiệu', '2022-10-20', 'Từ tháng 10, hồ sơ chỉ còn đơn và đăng ký xe.']],
          off: true,
        },
      },
    },
    { ...PASSED, details: { newest: '2022-10-20' } },
    of('tthc-reform', 60),
  ),
];

const CADENCE = { topic: 'cchc', over: 'all-news', perMonth: 2, cchcPerMonth: 1 };
const news = (skip: readonly string[] = []): readonly Post[] =>
  ['10', '09', '08', '07', '06', '05', '04', '03', '02', '01']
    .filter((month) => !skip.includes(month))
    .map((month) => [`Tuyến xe buýt số ${Number(month)} đổi giờ`, `2022-${month}-21`, 'Xe chạy sớm hơn mười phút.']);
const cadence = (name: string, draft: Draft, truth: Expected): One => ({
  id: `cadence: ${name}`,
  kind: 'column',
  params: CADENCE,
  draft: { bare: true, ...draft },
  truth,
});

const CADENCES: readonly One[] = [
  cadence(
    'a month made full by a document and an event',
    {
      lists: { '/cchc': { label: CCHC, posts: months() } },
      news: news(['04']),
      pages: {
        '/vb': {
          title: 'Văn bản',
          main: docs([['9/KH-SGTVT', '<td>12/04/2022</td>', 'Kế hoạch vận tải lễ']], '<th>Ngày ban hành</th>'),
        },
        '/lich': {
          title: 'Lịch công tác',
          main: '<ul><li>Thứ hai 11/04/2022: họp giao ban</li><li>Thứ năm 14/04/2022: kiểm tra đèo</li></ul>',
        },
      },
      raw: WHOLE_TEXTS,
    },
    HALF,
  ),
  cadence(
    'no post on the reform in one month',
    {
      lists: { '/cchc': { label: CCHC, posts: months(['08']) } },
      news: [...news(), ['Xe khách tăng chuyến dịp lễ', '2022-08-28', 'Tăng 40 chuyến.']],
    },
    HALF,
  ),
  cadence(
    'one post in two columns',
    {
      lists: {
        '/cchc': { label: CCHC, posts: months() },
        '/tieu-diem': {
          label: 'Tiêu điểm',
          posts: [],
          before:
            '<div class="news-item"><h3><a href="/hai-noi.html">Cải cách hành chính tháng 6 tại Sở</a></h3><span>08/06/2022</span></div>',
        },
      },
      pages: {
        '/hai-noi.html': {
          title: 'Cải cách hành chính tháng 6 tại Sở',
          date: '2022-06-08',
          main: '<p>Tin của văn phòng.</p>',
          off: true,
        },
      },
      news: news(['06']),
    },
    HALF,
  ),
  cadence('granted', { lists: { '/cchc': { label: CCHC, posts: months() } }, news: news() }, PASSED),
];

export const COLUMN_ONES: readonly One[] = [...GENERAL, ...DOCUMENT_LISTS, ...CADENCES];
