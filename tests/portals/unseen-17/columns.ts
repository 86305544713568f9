import type { One } from './one.ts';
import { BACNINH, BINHDINH, HUNGYEN, NGHEAN, SONLA } from './one.ts';

const CCHC = { kind: 'column', params: { topic: 'cchc', maxAgeDays: 30, perMonth: 1 } };
const MENU = { menu: [['Cải cách hành chính', '/cchc']] } as const;
const TEXT =
  '<p>Sáng nay, lãnh đạo Sở chủ trì buổi làm việc với các phòng về kết quả tiếp nhận hồ sơ, nêu rõ chỗ chậm và cách khắc phục trong tháng tới.</p><p>Các phòng báo cáo, trao đổi thẳng thắn và thống nhất phân công từng phần việc cụ thể.</p>';
const TITLES = [
  'Tháo gỡ vướng mắc trong tiếp nhận hồ sơ',
  'Công chức một cửa trau dồi kỹ năng giao tiếp',
  'Rút ngắn thời gian trả kết quả cho người dân',
  'Kiểm tra kỷ luật, kỷ cương hành chính tại các phòng',
  'Ra mắt tổ hỗ trợ người dân nộp hồ sơ',
  'Sơ kết phong trào thi đua cải cách hành chính',
  'Lấy ý kiến doanh nghiệp về chất lượng phục vụ',
  'Số hoá hồ sơ tại bộ phận một cửa',
  'Gương mặt công chức tận tuỵ với dân',
  'Thư xin lỗi khi trễ hẹn được gửi đi kịp thời',
  'Bàn cách nâng chỉ số hài lòng',
  'Tổng rà soát thủ tục của ngành',
];
/** A day in each month of the year up to `last`, newest first. */
const days = (
  year: number,
  last: number,
  day = 15,
): readonly (readonly [title: string, day: string, month: number])[] =>
  Array.from({ length: last }, (_, at) => [
    TITLES[(last - at - 1) % 12] ?? '',
    `${String(day).padStart(2, '0')}/${String(last - at).padStart(2, '0')}/${year}`,
    last - at,
  ]);
const months = (year: number, last: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: last }, (_, at) => [`${year}-${String(at + 1).padStart(2, '0')}`, 1]));
const home = ({ frame }: typeof BACNINH) => ({
  '/': frame('Trang chủ', '<p>Chào mừng quý vị đến với trang thông tin của Sở.</p>', MENU),
});

export const COLUMNS: readonly One[] = [
  {
    id: 'days in the list, one a month',
    of: BINHDINH,
    asked: CCHC,
    asOf: '2022-11-20',
    pages: {
      ...home(BINHDINH),
      '/cchc': BINHDINH.frame(
        'Cải cách hành chính',
        days(2022, 11)
          .map(
            ([title, day, n]) =>
              `<div class="Normal"><a href="/cchc/${n}">${title}</a> <span class="NewsDate">${day} 8:30:00 SA</span><div>Tin từ Văn phòng Sở.</div></div>`,
          )
          .join(''),
        MENU,
      ),
    },
    outcome: 'passed',
    details: { url: '/cchc', newest: '2022-11-15', ageDays: 5, inPeriod: 11, byMonth: months(2022, 11), undated: 0 },
  },
  {
    id: 'days only in the posts’ JSON-LD',
    of: HUNGYEN,
    asked: CCHC,
    asOf: '2024-04-25',
    nasty: true,
    pages: {
      ...home(HUNGYEN),
      '/cchc': HUNGYEN.frame(
        'Cải cách hành chính',
        `<div class="list">${days(2024, 4)
          .map(
            ([title, , n]) =>
              `<div class="card-news"><a href="/tin/${n}"><img src="/i/${n}.jpg"></a><a href="/tin/${n}" class="card-title">${title}</a><p class="sum">Tin của Văn phòng Sở về công việc trong tháng, có ảnh kèm theo.</p></div>`,
          )
          .join('')}</div>`,
        MENU,
      ),
      ...Object.fromEntries(
        days(2024, 4).map(([title, day, n]) => [
          `/tin/${n}`,
          HUNGYEN.frame(
            title,
            `${TEXT}<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day.split('/').toReversed().join('-')}T09:00:00+07:00"}</script>`,
            MENU,
          ),
        ]),
      ),
    },
    outcome: 'passed',
    details: { newest: '2024-04-15', inPeriod: 4, byMonth: months(2024, 4), undated: 0 },
  },
  {
    id: 'day and month without a year',
    of: SONLA,
    asked: CCHC,
    asOf: '2022-05-20',
    nasty: true,
    pages: {
      ...home(SONLA),
      '/cchc': SONLA.frame(
        'Cải cách hành chính',
        days(2022, 5)
          .map(([title, day, n]) => `<p>(${day.slice(0, 5)}) <a href="/tin/${n}">${title}</a></p>`)
          .join(''),
        MENU,
      ),
      ...Object.fromEntries(
        days(2022, 5).map(([title, day, n]) => [
          `/tin/${n}`,
          SONLA.frame(title, `<i>Ngày đăng: ${day}</i>${TEXT}`, MENU),
        ]),
      ),
    },
    outcome: 'passed',
    details: { newest: '2022-05-15', inPeriod: 5, byMonth: months(2022, 5) },
  },
  {
    id: 'told as days ago',
    of: NGHEAN,
    asked: CCHC,
    asOf: '2022-03-20',
    nasty: true,
    pages: {
      ...home(NGHEAN),
      '/cchc': NGHEAN.frame(
        'Cải cách hành chính',
        `<div>${days(2022, 3)
          .map(([title, , n]) => `<div><a href="/tin/${n}">${title}</a><div>${n * 3} ngày trước</div></div>`)
          .join('')}</div>`,
        MENU,
      ),
      ...Object.fromEntries(
        days(2022, 3).map(([title, day, n]) => [
          `/tin/${n}`,
          NGHEAN.frame(title, `<div>Đăng ngày ${day}</div>${TEXT}`, MENU),
        ]),
      ),
    },
    outcome: 'passed',
    details: { newest: '2022-03-15', inPeriod: 3, byMonth: months(2022, 3) },
  },
  {
    id: 'posts after the audit date do not count',
    of: BACNINH,
    asked: CCHC,
    asOf: '2022-06-30',
    pages: {
      ...home(BACNINH),
      '/cchc': BACNINH.frame(
        'Cải cách hành chính',
        `<ul>${days(2022, 9)
          .map(([title, day, n]) => `<li><a href="/cchc/${n}.aspx">${title}</a> (${day})</li>`)
          .join('')}</ul>`,
        MENU,
      ),
    },
    outcome: 'passed',
    details: { newest: '2022-06-15', ageDays: 15, inPeriod: 6, byMonth: months(2022, 6) },
  },
  {
    id: 'a month without a post',
    of: BACNINH,
    asked: CCHC,
    asOf: '2022-06-30',
    pages: {
      ...home(BACNINH),
      '/cchc': BACNINH.frame(
        'Cải cách hành chính',
        `<table>${days(2022, 6)
          .filter(([, , n]) => n !== 4)
          .map(([title, day, n]) => `<tr><td><a href="/cchc/${n}.aspx">${title}</a><br/><i>${day}</i></td></tr>`)
          .join('')}</table>`,
        MENU,
      ),
    },
    outcome: 'partial',
    details: { newest: '2022-06-15', inPeriod: 5 },
  },
  {
    id: 'stale, an old post kept on top and a clock that is not',
    of: SONLA,
    asked: CCHC,
    asOf: '2022-11-20',
    nasty: true,
    pages: {
      ...home(SONLA),
      '/cchc': SONLA.frame(
        'Cải cách hành chính',
        `<div>Hôm nay, ngày 20/11/2022</div><p><img src="/img/ghim.gif"> <a href="/tin/9">Kế hoạch cải cách hành chính năm của Sở</a> (05/01/2021)</p>${days(
          2022,
          8,
        )
          .map(([title, day, n]) => `<p><a href="/tin/${n}">${title}</a> (${day})</p>`)
          .join('')}`,
        MENU,
      ),
    },
    outcome: 'partial',
    details: { newest: '2022-08-15', ageDays: 97, inPeriod: 8 },
  },
  {
    id: 'pages by a query, the pinned post on each',
    of: HUNGYEN,
    asked: CCHC,
    asOf: '2024-10-20',
    nasty: true,
    pages: {
      ...home(HUNGYEN),
      ...Object.fromEntries(
        [1, 2].map((page) => [
          page === 1 ? '/cchc' : '/cchc?page=2',
          HUNGYEN.frame(
            'Cải cách hành chính',
            `<div class="pin"><span class="badge">Ghim</span> <a href="/tin/90">Bộ quy tắc ứng xử của công chức Sở</a> <time datetime="2024-02-02">02/02/2024</time></div>${days(
              2024,
              10,
            )
              .slice((page - 1) * 5, page * 5)
              .map(
                ([title, day, n]) =>
                  `<div class="it"><a href="/tin/${n}">${title}</a> <time datetime="${day.split('/').toReversed().join('-')}">${day}</time></div>`,
              )
              .join('')}<div class="pager"><a href="/cchc">1</a> <a href="/cchc?page=2">2</a></div>`,
            MENU,
          ),
        ]),
      ),
    },
    outcome: 'passed',
    details: { newest: '2024-10-15', inPeriod: 11, byMonth: { ...months(2024, 10), '2024-02': 2 } },
  },
  {
    id: 'undated throughout',
    of: BINHDINH,
    asked: CCHC,
    asOf: '2022-11-20',
    pages: {
      ...home(BINHDINH),
      '/cchc': BINHDINH.frame(
        'Cải cách hành chính',
        TITLES.slice(0, 4)
          .map(
            (title, n) =>
              `<div class="Normal"><h3><a href="/tin/${n}">${title}</a></h3><p>Tin của Văn phòng Sở về công việc trong tháng.</p></div>`,
          )
          .join(''),
        MENU,
      ),
      ...Object.fromEntries(
        TITLES.slice(0, 4).map((title, n) => [
          `/tin/${n}`,
          BINHDINH.frame(
            title,
            `${TEXT}<p>Theo Kế hoạch số 15/KH-SNV ngày 14/11/2022, việc này hoàn thành trong năm.</p>`,
            MENU,
          ),
        ]),
      ),
    },
    outcome: 'cantTell',
    details: { undated: 4 },
  },
  {
    id: 'the list is of documents, not of articles',
    of: NGHEAN,
    asked: CCHC,
    asOf: '2022-11-20',
    nasty: true,
    pages: {
      ...home(NGHEAN),
      '/cchc': NGHEAN.frame(
        'Cải cách hành chính',
        '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>64/KH-UBND</td><td>28/01/2022</td><td>Kế hoạch cải cách hành chính năm 2022</td></tr><tr><td>1201/BC-UBND</td><td>10/11/2022</td><td>Báo cáo kết quả cải cách hành chính mười tháng</td></tr></table>',
        MENU,
      ),
    },
    outcome: 'failed',
  },
  {
    id: 'linked only from the foot of the home page',
    of: HUNGYEN,
    asked: CCHC,
    asOf: '2024-02-28',
    pages: {
      '/': HUNGYEN.frame('Trang chủ', '<p>Chào mừng.</p>', {
        foot: '<p><a href="/cchc"><img src="/i/banner-cchc.png" alt=""></a></p>',
      }),
      '/cchc': HUNGYEN.frame(
        'Cải cách hành chính',
        days(2024, 2)
          .map(([title, day, n]) => `<div><a href="/tin/${n}">${title}</a><span>${day}</span></div>`)
          .join(''),
      ),
    },
    outcome: 'passed',
    details: { linkedFromHome: true, newest: '2024-02-15', inPeriod: 2 },
  },
  {
    id: 'judicial reform is another thing',
    of: BACNINH,
    asked: CCHC,
    asOf: '2022-11-20',
    pages: {
      '/': BACNINH.frame('Trang chủ', '<p>Chào mừng.</p>', { menu: [['Cải cách tư pháp', '/cctp']] }),
      '/cctp': BACNINH.frame(
        'Cải cách tư pháp',
        `<ul>${days(2022, 11)
          .map(
            ([, day, n]) =>
              `<li><a href="/tp/${n}.aspx">Phiên toà rút kinh nghiệm lần ${n} của ngành</a> (${day})</li>`,
          )
          .join('')}</ul>`,
        { menu: [['Cải cách tư pháp', '/cctp']] },
      ),
    },
    outcome: 'failed',
  },
];
