import type { SinglePage } from './page.ts';
import { html4, joomla, liferay, nuke, wordpress } from './shells.ts';

export const moreLists: readonly SinglePage[] = [
  {
    id: 'day-headings',
    path: '/vi/news/theo-ngay/',
    nasty: true,
    html: nuke({
      title: 'Tin theo ngày',
      main: `<h1>Tin theo ngày</h1><h4>Ngày 18/11/2022</h4><ul><li><a href="/vi/news/1.html">Trao đổi kinh nghiệm với tỉnh bạn</a></li><li><a href="/vi/news/2.html">Lễ ra quân thanh tra đo lường xăng dầu</a></li></ul><h4>Ngày 17/11/2022</h4><ul><li><a href="/vi/news/3.html">Bảo vệ thuyết minh đề tài dược liệu</a></li></ul>`,
    }),
    truth: {
      kind: 'column',
      published: null,
      newest: { date: '2022-11-18', title: '' },
      entries: [
        ['Trao đổi kinh nghiệm', '2022-11-18'],
        ['Lễ ra quân thanh tra', '2022-11-18'],
        ['Bảo vệ thuyết minh', '2022-11-17'],
      ],
      hotline: 'none',
    },
  },
  {
    id: 'triple-links',
    path: '/web/skhdt/tin-tuc',
    html: liferay({
      title: 'Tin tức',
      main: [
        ['a', 'Khởi công tuyến đường vành đai', '12/10/2022'],
        ['b', 'Tháo gỡ vướng mắc giải phóng mặt bằng', '10/10/2022'],
        ['c', 'Thăm doanh nghiệp nhân ngày truyền thống', '08/10/2022'],
      ]
        .map(
          ([u, t, d]) =>
            `<div class="item"><a href="/web/skhdt/tin-tuc/-/${u}"><img src="/${u}.jpg" alt="${t}"></a><p class="date">${d}</p><a href="/web/skhdt/tin-tuc/-/${u}">${t}</a><p>Lãnh đạo Sở đã dự và chỉ đạo.</p><a href="/web/skhdt/tin-tuc/-/${u}">Xem tiếp...</a></div>`,
        )
        .join(''),
    }),
    truth: {
      kind: 'column',
      published: null,
      newest: { date: '2022-10-12', title: 'Khởi công' },
      entries: [
        ['Khởi công tuyến đường', '2022-10-12'],
        ['Tháo gỡ vướng mắc', '2022-10-10'],
        ['Thăm doanh nghiệp', '2022-10-08'],
      ],
      noEntries: ['Xem tiếp'],
      hotline: 'none',
    },
  },
  {
    id: 'bracket-date-first',
    path: '/tin.asp',
    html: html4({
      title: 'Tin',
      main: `<B>TIN HOẠT ĐỘNG</B><BR>[05/07/2022] <A href="chitiet.asp?id=1">Nghiệm thu giống ngô nếp</A> <IMG src=new.gif><BR>[04/07/2022] <A href="chitiet.asp?id=2">Chuyển giao quy trình ủ phân</A><BR>[01/07/2022] <A href="chitiet.asp?id=3">Họp xét thi đua sáu tháng</A><BR>`,
    }),
    truth: {
      kind: 'column',
      published: null,
      newest: { date: '2022-07-05', title: 'Nghiệm thu giống ngô' },
      entries: [
        ['Nghiệm thu giống ngô', '2022-07-05'],
        ['Chuyển giao quy trình', '2022-07-04'],
        ['Họp xét thi đua', '2022-07-01'],
      ],
      hotline: 'none',
    },
  },
  {
    id: 'future-events-beside',
    path: '/su-kien/',
    nasty: true,
    html: wordpress({
      title: 'Tin tức',
      main: `<h1>Tin tức</h1><article><h2 class="entry-title"><a href="/x/">Ký kết hợp tác với viện nghiên cứu rau quả</a></h2><span class="date">17/05/2024</span></article><article><h2 class="entry-title"><a href="/y/">Hướng dẫn đăng ký nhãn hiệu tập thể nhãn lồng</a></h2><span class="date">15/05/2024</span></article>`,
      side: '<section class="widget"><h3>Sự kiện sắp diễn ra</h3><ul><li><a href="/event/1/">Hội chợ công nghệ và thiết bị vùng</a> <span>20/12/2098</span></li></ul></section>',
    }),
    truth: {
      kind: 'column',
      published: null,
      newest: { date: '2024-05-17', title: 'Ký kết hợp tác' },
      entries: [
        ['Ký kết hợp tác', '2024-05-17'],
        ['Hướng dẫn đăng ký', '2024-05-15'],
      ],
      hotline: 'none',
      ignored: [['20/12/2098', 'future']],
    },
  },
  {
    id: 'numbered-table',
    path: '/index.php/tin',
    html: joomla({
      title: 'Tin tức',
      main: `<h1>Tin tức</h1><table><tr><th>STT</th><th>Tiêu đề</th><th>Người đăng</th><th>Ngày</th></tr><tr><td>1</td><td><a href="/index.php/tin/1">Bàn giao nhà tình nghĩa</a></td><td>Văn thư</td><td>3-6-2022</td></tr><tr><td>2</td><td><a href="/index.php/tin/2">Thi tuyển chức danh trưởng phòng</a></td><td>Văn thư</td><td>28-5-2022</td></tr></table>`,
    }),
    truth: {
      kind: 'column',
      published: null,
      newest: { date: '2022-06-03', title: 'Bàn giao nhà' },
      entries: [
        ['Bàn giao nhà', '2022-06-03'],
        ['Thi tuyển chức danh', '2022-05-28'],
      ],
      hotline: 'none',
      documents: [],
      procedures: [],
    },
  },
];
