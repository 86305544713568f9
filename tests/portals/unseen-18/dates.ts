/** Days of posting once more: in other templates, beside other days. */

import type { SinglePage } from '../unseen-12/page.ts';
import { dnn, nuxt, php, plain, webforms } from '../unseen-17/frames.ts';

const P = (what: string): string =>
  `<p>${what} là việc làm thiết thực nhằm đưa chính sách đến gần người dân, được đông đảo bà con và doanh nghiệp trên địa bàn hưởng ứng ngay từ những ngày đầu.</p><p>Trong thời gian tới, đơn vị tiếp tục mở rộng cách làm này ra các xã, phường còn lại và bố trí thêm cán bộ hỗ trợ.</p>`;
const T = 'Tổ công nghệ số cộng đồng về từng ngõ nhỏ';
const article = (
  published: { date: string; from: string | readonly string[] } | null,
  ignored: SinglePage['truth']['ignored'] = [],
): SinglePage['truth'] => ({ kind: 'article', published, hotline: 'none', ignored });

export const DATES: readonly SinglePage[] = [
  {
    id: 'hour under the day in boxes of their own',
    path: '/n/1',
    html: nuxt(T, `<div class="info"><div>Thứ Tư</div><div>14/08/2024</div><div>10:25</div></div>${P('Mô hình')}`),
    truth: article({ date: '2024-08-14', from: 'visible' }),
  },
  {
    id: 'day split over three boxes',
    path: '/n/2',
    nasty: true,
    html: nuxt(T, `<div class="cal"><span>14</span><span>/08</span><span>/2024</span></div>${P('Mô hình')}`),
    truth: article({ date: '2024-08-14', from: 'visible' }),
  },
  {
    id: 'ngày in words with a leading comma',
    path: '/n/3',
    html: plain(T, `<div>Nghệ An, thứ sáu, ngày 7 tháng 10 năm 2022, 9 giờ 30</div>${P('Mô hình')}`),
    truth: article({ date: '2022-10-07', from: 'visible' }),
  },
  {
    id: 'views before the day',
    path: '/n/4',
    html: plain(T, `<p>1.245 lượt xem | 0 bình luận | 03/06/2022</p>${P('Mô hình')}`),
    truth: article({ date: '2022-06-03', from: 'visible' }),
  },
  {
    id: 'posted and updated, the update first',
    path: '/n/5',
    nasty: true,
    html: nuxt(T, `<p>Cập nhật lần cuối: 20/09/2024 08:00 - Ngày tạo: 02/09/2024</p>${P('Mô hình')}`),
    truth: article({ date: '2024-09-02', from: 'visible' }),
  },
  {
    id: 'label and day in table cells',
    path: '/n/6',
    html: webforms(
      T,
      `<table><tr><td>Người viết</td><td>Thanh Hà</td></tr><tr><td>Ngày viết</td><td>11/04/2022</td></tr></table>${P('Mô hình')}`,
    ),
    truth: { ...article({ date: '2022-04-11', from: 'visible' }), hotline: 'none' },
  },
  {
    id: 'source line at the foot with the day of the source',
    path: '/n/7',
    nasty: true,
    html: nuxt(
      T,
      `<div class="post-date">15/07/2024</div>${P('Mô hình')}<p><i>Nguồn: Báo Hưng Yên, số ra ngày 12/07/2024</i></p>`,
    ),
    truth: article({ date: '2024-07-15', from: 'visible' }, [['12/07/2024', ['event', 'document', 'related']]]),
  },
  {
    id: 'meta only, and a day in the lead',
    path: '/n/8',
    html: nuxt(T, `<p><b>Ngày 03/05/2024, đoàn thanh niên ra quân.</b></p>${P('Mô hình')}`).replace(
      '</head>',
      '<meta property="article:published_time" content="2024-05-06T01:00:00+00:00"></head>',
    ),
    truth: article({ date: '2024-05-06', from: 'meta' }, [['03/05/2024', 'event']]),
  },
  {
    id: 'json-ld of a list beside the article’s own',
    path: '/n/9',
    nasty: true,
    html: nuxt(T, P('Mô hình')).replace(
      '</head>',
      '<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Tin khác","datePublished":"2024-10-30"}]},{"@type":"NewsArticle","headline":"Tổ công nghệ số cộng đồng về từng ngõ nhỏ","datePublished":"2024-10-02T08:00:00+07:00"}]</script></head>',
    ),
    truth: article({ date: '2024-10-02', from: 'json-ld' }),
  },
  {
    id: 'updated in meta, nothing else',
    path: '/n/10',
    nasty: true,
    html: php(T, P('Mô hình')).replace('</head>', '<meta name="revised" content="2022-01-01"></head>'),
    truth: { kind: ['article', 'standing'], published: null, hotline: 'none' },
  },
  {
    id: 'comment days look like the article’s',
    path: '/n/11',
    nasty: true,
    html: dnn(
      T,
      `<div class="ngaydang">Thứ năm, 09/06/2022 | 15:40</div>${P('Mô hình')}<div class="comments"><h4>Bình luận (2)</h4><div class="c"><b>Hoàng Minh</b> <span>11/06/2022 08:15</span><p>Cách làm hay.</p></div><div class="c"><b>Lê Vy</b> <span>12/06/2022 20:01</span><p>Mong xã tôi cũng có.</p></div></div>`,
    ),
    truth: article({ date: '2022-06-09', from: 'visible' }, [
      ['11/06/2022', 'comment'],
      ['12/06/2022', 'comment'],
    ]),
  },
  {
    id: 'calendar widget beside',
    path: '/n/12',
    html: nuxt(T, `<span>28-03-2024 09:10</span>${P('Mô hình')}`, {
      side: '<div class="calendar"><table><caption>Tháng 11 năm 2024</caption><tr><td>1</td><td>2</td><td>3</td></tr></table></div><div class="event">Hội nghị ngày 15/12/2024</div>',
    }),
    truth: article({ date: '2024-03-28', from: 'visible' }),
  },
  {
    id: 'roman month',
    path: '/n/13',
    nasty: true,
    html: plain(T, `<p>Số ra tháng X/2022</p>${P('Mô hình')}`),
    truth: { kind: ['article', 'standing'], published: null, hotline: 'none' },
  },
  {
    id: 'khác trang: next and previous posts with days',
    path: '/n/14',
    html: webforms(
      'Tin tức',
      `<h1>${T}</h1><div class="date">08/11/2022 07:00</div>${P('Mô hình')}<div class="prevnext"><a href="/n/13">« Hội thi nấu ăn của công đoàn (07/11/2022)</a> <a href="/n/15">Ra quân tổng vệ sinh cơ quan (09/11/2022) »</a></div>`,
    ),
    truth: article({ date: '2022-11-08', from: 'visible' }, [
      ['07/11/2022', 'related'],
      ['09/11/2022', 'related'],
    ]),
  },
  {
    id: 'slug with the day in folders',
    path: '/2024/03/21/to-cong-nghe-so',
    html: nuxt(T, P('Mô hình')),
    truth: article({ date: '2024-03-21', from: 'slug' }),
  },
  {
    id: 'slug ends in a unix time',
    path: '/to-cong-nghe-so-1711000000.html',
    nasty: true,
    html: nuxt(T, `<div>Ngày đăng: 22/03/2024</div>${P('Mô hình')}`),
    truth: article({ date: '2024-03-22', from: 'visible' }),
  },
  {
    id: 'day of the anniversary in the title',
    path: '/n/17',
    nasty: true,
    html: php(
      'Tin hoạt động',
      `<h1>Mít tinh kỷ niệm Ngày Khoa học và Công nghệ Việt Nam 18/5/2022</h1><p>Đăng ngày: 19/05/2022</p>${P('Lễ mít tinh')}`,
    ),
    truth: article({ date: '2022-05-19', from: 'visible' }),
  },
  {
    id: 'plan printed in full as a post',
    path: '/n/18',
    nasty: true,
    html: dnn(
      'Kế hoạch tuyên truyền cải cách hành chính',
      `<p class="small">Đăng bởi: Văn thư - 10/02/2022 14:20</p><p>SỞ NỘI VỤ<br>Số: 12/KH-SNV</p><p>Bình Định, ngày 08 tháng 02 năm 2022</p>${P('Kế hoạch này')}<p>Báo cáo gửi về Sở trước ngày 15/11/2022.</p>`,
    ),
    truth: {
      kind: ['article', 'document'],
      published: { date: '2022-02-10', from: 'visible' },
      hotline: 'none',
      documents: [['12/KH-SNV', '2022-02-08']],
      ignored: [['15/11/2022', 'event']],
    },
  },
];
