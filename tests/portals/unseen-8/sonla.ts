/** Sở KH&CN Sơn La on a portal of a local firm: numbers for addresses, dates as calendar leaves, accordions, “xem thêm”. */

import { reference, slashed, swap, topic, FAILED, PASSED, type Site, type UnseenPortal } from './shape.ts';

interface Post {
  readonly id: number;
  readonly date: string | null;
  readonly title: string;
  readonly lead: string;
  readonly body?: string;
}

const CCHC: readonly Post[] = [
  {
    id: 2231,
    date: '2022-08-03',
    title: 'Tỉnh Sơn La họp Ban Chỉ đạo cải cách hành chính lần thứ ba',
    lead: 'Ban Chỉ đạo CCHC của tỉnh nghe báo cáo của các sở.',
  },
  {
    id: 2226,
    date: '2022-07-27',
    title: 'Hướng dẫn người dân nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh',
    lead: 'Quầy số 7 của Trung tâm Phục vụ hành chính công tiếp nhận hồ sơ lĩnh vực khoa học.',
  },
  {
    id: 2219,
    date: '2022-07-08',
    title: 'Chủ trương mới của tỉnh Sơn La về cải cách hành chính',
    lead: 'Tỉnh ủy ra chỉ thị về tăng cường lãnh đạo công tác CCHC.',
  },
  {
    id: 2205,
    date: '2022-06-21',
    title: 'Siết chặt kỷ luật, kỷ cương hành chính trong giờ làm việc',
    lead: 'Giám đốc Sở yêu cầu chấp hành giờ giấc, không làm việc riêng.',
  },
  {
    id: 2198,
    date: '2022-06-06',
    title: 'Công tác cải cách hành chính của tỉnh Sơn La: những việc cần làm ngay',
    lead: 'UBND tỉnh giao các sở rà lại đầu việc CCHC.',
  },
  {
    id: 2184,
    date: '2022-05-24',
    title: 'Công bố danh mục thủ tục hành chính mới ban hành lĩnh vực năng lượng nguyên tử',
    lead: 'Hai thủ tục mới được Chủ tịch UBND tỉnh công bố.',
  },
  {
    id: 2177,
    date: '2022-05-11',
    title: 'Gửi hồ sơ qua dịch vụ bưu chính công ích, dân bản bớt một ngày đường',
    lead: 'Bưu điện nhận hồ sơ, trả kết quả tại nhà.',
  },
  {
    id: 2160,
    date: '2022-04-19',
    title: 'Đơn vị tiêu biểu trong cải cách hành chính: chuyện ở Chi cục Tiêu chuẩn Đo lường Chất lượng',
    lead: 'Tập thể điển hình của Sở ba năm liền được khen.',
  },
  {
    id: 2149,
    date: '2022-03-30',
    title: 'Tỉnh Sơn La sơ kết công tác cải cách hành chính quý I',
    lead: 'Hội nghị đánh giá việc thực hiện kế hoạch CCHC của tỉnh.',
  },
  {
    id: 2141,
    date: '2022-03-16',
    title: 'Thủ tục hành chính lĩnh vực sở hữu trí tuệ được sửa đổi, bổ sung',
    lead: 'Ba thủ tục được sửa đổi thời hạn và thành phần hồ sơ.',
  },
  {
    id: 2133,
    date: '2022-03-02',
    title: 'UBND tỉnh Sơn La ban hành kế hoạch cải cách hành chính năm 2022',
    lead: 'Kế hoạch CCHC nêu 41 nhiệm vụ.',
  },
  {
    id: 2120,
    date: '2022-02-23',
    title: 'Đẩy mạnh công tác cải cách hành chính ở tỉnh Sơn La sau Tết',
    lead: 'Các sở bắt tay vào kế hoạch CCHC năm.',
  },
  {
    id: 2114,
    date: '2022-02-10',
    title: 'Bí thư Tỉnh ủy làm việc về công tác cải cách hành chính',
    lead: 'Buổi làm việc bàn chủ trương CCHC của tỉnh.',
  },
  {
    id: 2102,
    date: '2022-01-25',
    title: 'Tỉnh Sơn La triển khai công tác cải cách hành chính năm mới',
    lead: 'UBND tỉnh giao việc CCHC cho các sở.',
  },
  {
    id: 2095,
    date: '2022-01-12',
    title: 'Nghị quyết của Tỉnh ủy Sơn La về cải cách hành chính',
    lead: 'Nghị quyết chuyên đề về CCHC được quán triệt.',
  },
  {
    id: 2080,
    date: '2021-12-22',
    title: 'Sáng kiến cải cách hành chính: phần mềm nhắc hạn của Văn phòng',
    lead: 'Sáng kiến được công nhận cấp cơ sở.',
  },
  {
    id: 2061,
    date: '2021-11-03',
    title: 'Cải cách hành chính: nhìn lại mười tháng',
    lead: 'Mười tháng với nhiều việc đã xong.',
  },
];

const INDEX: readonly Post[] = [
  {
    id: 2210,
    date: '2022-06-29',
    title: 'Sơn La và bảng xếp hạng PAR INDEX năm 2021',
    lead: 'Bộ Nội vụ công bố Chỉ số cải cách hành chính của các tỉnh.',
    body: '<p>Theo kết quả công bố, Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Sơn La đạt 85,53%, xếp thứ 46/63 tỉnh, thành phố. Năm 2020 tỉnh đạt 82,41%, xếp thứ 50/63.</p>',
  },
  {
    id: 2211,
    date: '2022-06-30',
    title: 'Kết quả SIPAS năm 2021 khu vực Tây Bắc',
    lead: 'Mức độ hài lòng của người dân với sự phục vụ hành chính được đo ở mọi tỉnh.',
    body: '<p>Bảng kết quả Chỉ số hài lòng (SIPAS) năm 2021:</p><table><tr><td>TT</td><td>Tỉnh</td><td>SIPAS 2021 (%)</td><td>Thứ hạng</td></tr><tr><td>1</td><td>Điện Biên</td><td>88,02</td><td>29</td></tr><tr><td>2</td><td>Lai Châu</td><td>86,94</td><td>33</td></tr><tr><td>3</td><td>Sơn La</td><td>86,21</td><td>38</td></tr><tr><td>4</td><td>Hòa Bình</td><td>85,77</td><td>41</td></tr></table>',
  },
  {
    id: 2178,
    date: '2022-05-13',
    title: 'Chỉ số PAPI 2021: Sơn La ở nhóm trung bình cao',
    lead: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh vừa được công bố.',
    body: '<p>Năm 2021, Chỉ số PAPI của Sơn La đạt 42,80 điểm, đứng thứ 22/60 tỉnh có kết quả. Tổng điểm cao nhất cả nước là 48,059 điểm.</p>',
  },
  {
    id: 2171,
    date: '2022-05-04',
    title: 'PCI 2021 của tỉnh: điểm tăng, hạng giữ nguyên',
    lead: 'VCCI công bố Chỉ số năng lực cạnh tranh cấp tỉnh.',
    body: '<p>Chỉ số PCI năm 2021 của tỉnh Sơn La đạt 62,45 điểm, xếp hạng 47/63. Tỉnh đặt mục tiêu PCI năm 2025 vào nhóm 40.</p>',
  },
];

const STATUS: readonly Post[] = [
  {
    id: 2216,
    date: '2022-07-05',
    title: 'Báo cáo tình hình giải quyết hồ sơ 6 tháng đầu năm 2022',
    lead: 'Số liệu của Bộ phận Một cửa trong 6 tháng đầu năm.',
    body: '<p>Sáu tháng đầu năm tiếp nhận 214 hồ sơ, đã giải quyết 209, trễ hạn 0.</p><p>Riêng quý II năm 2022: tiếp nhận 118 hồ sơ, giải quyết đúng hạn 113 hồ sơ, đang giải quyết 5 hồ sơ.</p>',
  },
  {
    id: 2151,
    date: '2022-04-04',
    title: 'Tình hình giải quyết hồ sơ tại Bộ phận Một cửa quý I/2022',
    lead: 'Quý I tiếp nhận 96 hồ sơ.',
    body: '<p>Quý I năm 2022 Bộ phận Một cửa tiếp nhận 96 hồ sơ, giải quyết đúng hạn 96 hồ sơ.</p>',
  },
  {
    id: 2099,
    date: '2022-01-17',
    title: 'Tình hình giải quyết hồ sơ quý IV/2021',
    lead: 'Quý IV tiếp nhận 88 hồ sơ.',
    body: '<p>Quý IV năm 2021 tiếp nhận 88 hồ sơ, giải quyết đúng hạn 88 hồ sơ.</p>',
  },
];

const PLACES = [
  'Mộc Châu',
  'Mai Sơn',
  'Thuận Châu',
  'Yên Châu',
  'Sông Mã',
  'Bắc Yên',
  'Phù Yên',
  'Vân Hồ',
  'Mường La',
  'Quỳnh Nhai',
];
const NEWS: readonly Post[] = PLACES.flatMap((place, at): readonly Post[] => [
  {
    id: 3000 + at,
    date: `2022-0${(at % 7) + 1}-0${(at % 8) + 1}`,
    title: `Trồng thử giống cà phê chịu hạn ở ${place}`,
    lead: `Vườn thử nghiệm ở ${place} cho năng suất cao hơn giống cũ.`,
  },
  {
    id: 3020 + at,
    date: `2022-0${(at % 7) + 1}-1${at}`,
    title: `Chứng nhận nhãn hiệu cho nông sản ${place}`,
    lead: `Nông sản ${place} được bảo hộ nhãn hiệu tập thể.`,
  },
  {
    id: 3040 + at,
    date: `2022-0${(at % 6) + 2}-2${at % 8}`,
    title: `Đo liều bức xạ nền tại ${place}`,
    lead: `Kết quả đo ở ${place} nằm trong ngưỡng tự nhiên.`,
  },
]);

const url = ({ id }: Post) => `/bai-viet/${id}.html`;

function leaf(date: string | null): string {
  if (date === null) return '<div class="col-xs-2 leaf"></div>';
  const [year = '', month = '', day = ''] = date.split('-');
  return `<div class="col-xs-2 leaf"><div class="d">${day}</div><div class="my">Th${Number(month)}, ${year}</div></div>`;
}

const row = (post: Post) =>
  `<div class="row news-row">${leaf(post.date)}<div class="col-xs-10"><h5><a title="${post.title}" href="${url(post)}">${post.title}</a></h5><div class="sapo">${post.lead}</div></div></div>`;

const NAV = `<div id="nav"><div class="it"><a href="/">Trang nhất</a></div><div class="it dd"><span>Giới thiệu</span><div class="sub"><a href="/noi-dung/lien-he">Liên hệ</a></div></div>
<div class="it"><a href="/chuyen-muc/3">Tin tức</a></div><div class="it dd"><a href="javascript:void(0)">Cải cách hành chính</a><div class="sub"><a href="/chuyen-muc/12">Tin CCHC</a><a href="/van-ban/cchc">Văn bản chỉ đạo, hướng dẫn CCHC</a><a href="/chuyen-muc/15">Tình hình giải quyết hồ sơ</a><a href="/chuyen-muc/16">Các chỉ số</a></div></div>
<div class="it dd"><span>Công dân</span><div class="sub"><a href="/tthc">Bộ thủ tục hành chính</a><a href="/y-kien">Ý kiến tổ chức, công dân về thủ tục</a><a href="/noi-dung/huong-dan-dvc">Hướng dẫn dịch vụ công mức 3, 4</a></div></div><div class="it"><a href="/van-ban/tat-ca">Văn bản</a></div></div>`;

const OLD_LINE =
  '<div class="box hl"><div class="hd">ĐƯỜNG DÂY NÓNG</div><div class="bd"><i class="fa fa-phone"></i> 0212.3852.345<br><i class="fa fa-map-marker"></i> Số 56 đường Lò Văn Giá, tổ 3 phường Chiềng Lề, thành phố Sơn La</div></div>';

function page(title: string, main: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} | Sở KHCN Sơn La</title></head><body><form method="post" action="/" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTI2">
<div class="top"><img src="/img/logo.png" alt="Cổng thông tin Sở Khoa học và Công nghệ Sơn La"><div class="clock">Thứ Tư 10/08/2022</div></div>${NAV}
<div class="wrap"><div class="main">${main}</div><div class="right">__RIGHT__</div></div>
<div class="ft"><b>Sở Khoa học và Công nghệ tỉnh Sơn La</b><br>Điện thoại: 0212.3852.014. Chịu trách nhiệm: Giám đốc Sở. © 2022</div></form></body></html>`.replace(
    '__RIGHT__',
    `<div class="box"><div class="hd">Tin mới</div>${[...CCHC.slice(0, 2), ...NEWS.slice(0, 3)].map((post) => `<div class="mini"><a href="${url(post)}">${post.title}</a></div>`).join('')}</div>`,
  );
}

function category(
  answers: Record<string, string>,
  id: number,
  name: string,
  posts: readonly Post[],
  size: number,
): void {
  const pages = Math.max(1, Math.ceil(posts.length / size));
  for (let number = 1; number <= pages; number++) {
    const more =
      number < pages
        ? `<div class="more"><a class="btn btn-default" href="/chuyen-muc/${id}?trang=${number + 1}">Xem thêm</a></div>`
        : '';
    answers[`/chuyen-muc/${id}${number === 1 ? '' : `?trang=${number}`}`] = page(
      name,
      `<div class="crumb"><a href="/">Trang nhất</a> » <b>${name}</b></div>${posts
        .slice((number - 1) * size, number * size)
        .map(row)
        .join('')}${more}`,
    );
  }
  for (const post of posts)
    answers[url(post)] = page(
      post.title,
      `<div class="crumb"><a href="/">Trang nhất</a> » <a href="/chuyen-muc/${id}">${name}</a></div><div class="post"><h3>${post.title}</h3><div class="meta">${post.date === null ? '' : `Ngày đăng: <b>${slashed(post.date)} - 08:30</b>`} | Lượt xem: 412</div><div class="sapo"><b>${post.lead}</b></div>${post.body ?? '<p>Các đại biểu trao đổi kỹ từng đầu việc và thống nhất cách làm trong thời gian tới.</p><p>Văn phòng theo dõi, đôn đốc và báo cáo lãnh đạo vào cuối tháng.</p>'}<div class="oth"><b>Các tin khác</b>${posts
        .slice(0, 3)
        .map(
          (other) =>
            `<div>- <a href="${url(other)}">${other.title}</a> <i>(${other.date === null ? '' : slashed(other.date)})</i></div>`,
        )
        .join('')}</div></div>`,
    );
}

const OWN: readonly (readonly [field: string, code: string, name: string])[] = [
  ['Hoạt động khoa học và công nghệ', '1.001786', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức KH&CN'],
  [
    'Hoạt động khoa học và công nghệ',
    '1.001747',
    'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
  ],
  ['Hoạt động khoa học và công nghệ', '2.001525', 'Hỗ trợ kinh phí, mua kết quả nghiên cứu khoa học'],
  ['Hoạt động khoa học và công nghệ', '2.002502', 'Yêu cầu hỗ trợ từ Quỹ phát triển khoa học và công nghệ'],
  ['Sở hữu trí tuệ', '1.003542', 'Cấp giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp'],
  ['Sở hữu trí tuệ', '2.001483', 'Cấp lại giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp'],
  [
    'Năng lượng nguyên tử',
    '2.002380',
    'Cấp giấy phép tiến hành công việc bức xạ - Sử dụng thiết bị X-quang chẩn đoán trong y tế',
  ],
  ['Năng lượng nguyên tử', '2.002379', 'Cấp chứng chỉ nhân viên bức xạ'],
  ['Tiêu chuẩn đo lường chất lượng', '2.000212', 'Công bố sử dụng dấu định lượng'],
  ['Tiêu chuẩn đo lường chất lượng', '1.000449', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng'],
  ['Tiêu chuẩn đo lường chất lượng', '2.001209', 'Đăng ký công bố hợp chuẩn dựa trên kết quả tự đánh giá'],
];
const ABOLISHED = ['2.000086', 'Cấp giấy phép vận chuyển hàng nguy hiểm'] as const;
const REFERENCE = reference(
  OWN.map(([, code, name]) => [`${code}.000.00.00.H52`, name]),
  [[`${ABOLISHED[0]}.000.00.00.H52`, ABOLISHED[1]]],
);

/** The field's cell spans its rows; a field cut by a page's end begins again on the next page. */
function grid(rows: typeof OWN, from: number): string {
  return `<table class="tbl"><tr class="h"><td>TT</td><td>Lĩnh vực</td><td>Mã số hồ sơ TTHC</td><td>Tên thủ tục</td><td>Mức độ DVC</td></tr>${rows
    .map(([field, code, name], at) => {
      const first = rows[at - 1]?.[0] !== field;
      const span = rows.filter((other) => other[0] === field).length;
      return `<tr><td>${from + at}</td>${first ? `<td rowspan="${span}">${field}</td>` : ''}<td>${code}.000.00.00.H52</td><td>${name}</td><td>${(at % 2) + 3}</td></tr>`;
    })
    .join('')}</table>`;
}

const GUIDANCE: readonly (readonly [number: string, date: string, title: string])[] = [
  ['988/UBND-NC', '20/06/2022', 'Về việc đẩy mạnh công tác cải cách hành chính 6 tháng cuối năm'],
  ['402/SKHCN-VP', '12/04/2022', 'Hướng dẫn tự chấm điểm cải cách hành chính'],
  ['47/KH-UBND', '10/02/2021', 'Kế hoạch cải cách hành chính năm 2021 của tỉnh'],
  ['3162/QĐ - UBND', '20/12/2021', 'Phê duyệt kế hoạch cải cách hành chính năm 2022'],
];
const LAWS: readonly (readonly [number: string, date: string, title: string])[] = [
  [
    'Nghị định số 61/2018/NĐ–CP',
    '23/04/2018',
    'Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
  ],
  ['Thông số 01 /2018/TT-VPCP', '23/11/2018', 'Hướng dẫn thi hành một số quy định về cơ chế một cửa'],
  ['Chỉ thị 30/CT-TTg', '30/10/2018', 'Về nâng cao hiệu quả giải quyết thủ tục hành chính'],
  ['45/2016/QĐ-TTg', '19/10/2016', 'Về việc tiếp nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích'],
  ['135/NQ-CP', '31/12/2019', 'Một nghị quyết khác của Chính phủ'],
];

const documents = (rows: readonly (readonly [string, string, string])[]) =>
  rows
    .map(
      ([number, date, title]) =>
        `<div class="vb"><div class="so"><b>${number}</b></div><div class="ng">Ngày ban hành: ${date}</div><div class="ty">${title}</div></div>`,
    )
    .join('');

interface Opinion {
  readonly date: string;
  readonly asks: string;
  readonly reply: string | null;
}
const OPINIONS: readonly Opinion[] = [
  {
    date: '2022-07-14',
    asks: 'Thủ tục cấp chứng chỉ nhân viên bức xạ có bắt buộc nộp bản gốc giấy đào tạo không? Đề nghị Sở bỏ yêu cầu này.',
    reply: null,
  },
  { date: '2022-05-30', asks: 'Tôi kiến nghị rút ngắn thời gian công bố dấu định lượng.', reply: null },
  {
    date: '2021-10-09',
    asks: 'Hồ sơ hợp chuẩn phải làm mấy bộ, xin đơn giản bớt?',
    reply: 'Sở Khoa học và Công nghệ trả lời: hồ sơ làm 01 bộ, có thể gửi qua mạng.',
  },
];
const opinion = ({ date, asks, reply }: Opinion) =>
  `<div class="qa"><div class="q"><span class="nm">Công dân</span> <span class="dt">Ngày gửi: ${slashed(date)}</span><p>${asks}</p></div>${reply === null ? '<div class="a none"><i>Chưa có trả lời</i></div>' : `<div class="a"><b>Trả lời:</b> ${reply}</div>`}</div>`;

function province(): Record<string, string> {
  const shell = (title: string, main: string) =>
    `<html><head><meta charset=utf-8><title>${title}</title></head><body><div class=head><a href=/>Cổng thông tin tỉnh Sơn La</a></div><h1>${title}</h1>${main}<div class=foot>UBND tỉnh Sơn La</div></body></html>`;
  const shown = [...OWN.slice(0, 8), OWN[9]].filter((one) => one !== undefined);
  const line = (code: string, name: string) => `<dl class=tt><dt>${code}.000.00.00.H52</dt><dd>${name}</dd></dl>`;
  return {
    '/': shell(
      'Cổng thông tin điện tử tỉnh Sơn La',
      '<p><a href="/tthc">Thủ tục hành chính các sở, ngành</a></p><p><a href="/tin">Tin trong tỉnh</a></p>',
    ),
    '/tthc': shell(
      'Thủ tục hành chính các sở, ngành',
      '<p><a href="/tthc/so-nong-nghiep">Sở Nông nghiệp và Phát triển nông thôn</a></p><p><a href="/tthc/so-khcn">Sở Khoa học và Công nghệ</a></p>',
    ),
    '/tthc/so-nong-nghiep': shell(
      'Thủ tục hành chính - Sở Nông nghiệp và Phát triển nông thôn',
      line('1.004493', 'Cấp giấy xác nhận nội dung quảng cáo thuốc bảo vệ thực vật') +
        line('1.004363', 'Cấp giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật'),
    ),
    '/tthc/so-khcn': shell(
      'Thủ tục hành chính - Sở Khoa học và Công nghệ',
      shown.map(([, code, name]) => line(code, name)).join('') + line(...ABOLISHED),
    ),
    '/tin': shell('Tin trong tỉnh', '<p>Hội nghị sơ kết sáu tháng của tỉnh.</p>'),
  };
}

function build(): Site {
  const answers: Record<string, string> = {};
  category(answers, 12, 'Tin CCHC', CCHC, 7);
  category(answers, 15, 'Tình hình giải quyết hồ sơ', STATUS, 10);
  category(answers, 16, 'Các chỉ số', INDEX, 10);
  category(
    answers,
    3,
    'Tin tức',
    NEWS.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
    7,
  );
  answers['/tthc'] = page(
    'Bộ thủ tục hành chính',
    `<h2>Bộ thủ tục hành chính của Sở Khoa học và Công nghệ</h2>${grid(OWN.slice(0, 7), 1)}<div class="more"><a class="btn" href="/tthc?trang=2">Xem thêm</a></div>`,
  );
  answers['/tthc?trang=2'] = page(
    'Bộ thủ tục hành chính',
    `<h2>Bộ thủ tục hành chính của Sở Khoa học và Công nghệ</h2>${grid(OWN.slice(7), 8)}`,
  );
  answers['/van-ban/cchc'] = page(
    'Văn bản chỉ đạo, hướng dẫn CCHC',
    `<h2>Văn bản chỉ đạo, hướng dẫn CCHC</h2>${documents(GUIDANCE)}`,
  );
  answers['/van-ban/tat-ca'] = page('Văn bản', `<h2>Văn bản</h2>${documents(LAWS)}`);
  answers['/y-kien'] = page(
    'Ý kiến tổ chức, công dân về thủ tục',
    `<h2>Ý kiến của tổ chức, công dân về thủ tục hành chính</h2>${OPINIONS.map(opinion).join('')}`,
  );
  answers['/noi-dung/lien-he'] = page(
    'Liên hệ',
    '<h2>Liên hệ</h2><p>Đường dây nóng: 0212.3750.111</p><p>Địa chỉ: Số 56 đường Lò Văn Giá, tổ 3 phường Chiềng Lề, thành phố Sơn La, tỉnh Sơn La</p><p>Fax: 0212.3855.020</p>',
  );
  answers['/noi-dung/huong-dan-dvc'] = page(
    'Hướng dẫn dịch vụ công trực tuyến mức độ 3, 4',
    '<h2>Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, 4</h2><div class="accordion"><div class="ah">Bước 1. Tạo tài khoản</div><div class="ab">Dùng số điện thoại chính chủ hoặc căn cước để tạo tài khoản trên cổng dịch vụ công.</div><div class="ah">Bước 2. Chọn thủ tục</div><div class="ab">Thủ tục mức độ 3 nộp lệ phí tại quầy; thủ tục mức độ 4 nộp lệ phí trên mạng.</div><div class="ah">Bước 3. Theo dõi</div><div class="ab">Dùng mã hồ sơ trong tin nhắn để biết hồ sơ đã đến đâu và khi nào trả kết quả.</div></div>',
  );
  answers['/'] = page(
    'Trang nhất',
    `${OLD_LINE}<div class="box"><div class="hd"><a href="/chuyen-muc/3">Tin tức</a></div>${NEWS.slice(0, 6).map(row).join('')}</div><div class="box"><div class="hd">Cải cách hành chính</div>${CCHC.slice(0, 3).map(row).join('')}</div>`,
  );
  return { answers, province: province(), procedures: REFERENCE };
}

const post = (id: number) => `/bai-viet/${id}.html`;
const BY_MONTH = {
  '2022-01': 2,
  '2022-02': 2,
  '2022-03': 3,
  '2022-04': 1,
  '2022-05': 2,
  '2022-06': 2,
  '2022-07': 2,
  '2022-08': 1,
};
const missing = (...places: readonly number[]) =>
  places.map((place) => ({ code: OWN[place]?.[1], name: OWN[place]?.[2] }));

function redate(site: Site, id: number, from: string, to: string, list: string): void {
  swap(site, post(id), `Ngày đăng: <b>${slashed(from)}`, `Ngày đăng: <b>${slashed(to)}`);
  const entry = CCHC.find((one) => one.id === id);
  if (entry === undefined) throw new Error('no such post');
  swap(site, list, row(entry), row({ ...entry, date: to }));
}

export const SONLA: UnseenPortal = {
  name: 'sonla on calendar leaves',
  plan: 'sonla-skhcn-2022',
  asOf: '2022-08-10',
  build,
  truth: {
    'procedure-set': {
      outcome: 'passed',
      credit: 1,
      details: {
        reference: 11,
        listed: 11,
        coverage: 1,
        missing: [],
        abolishedListed: [],
        unknown: [],
        duplicates: [],
      },
    },
    'procedure-updates': topic(post(2184), post(2141)),
    'procedure-set-province': {
      outcome: 'partial',
      credit: 9 / 11 - 0.1,
      details: {
        reference: 11,
        listed: 9,
        missing: missing(8, 10),
        abolishedListed: [{ code: ABOLISHED[0], name: ABOLISHED[1], url: 'province:/tthc/so-khcn' }],
        unknown: [],
        lists: ['province:/tthc/so-khcn'],
      },
    },
    hotline: {
      outcome: 'partial',
      credit: 0.5,
      details: {
        phones: ['+842123852345', '+842123750111'],
        conflicts: [{ urls: ['/', '/noi-dung/lien-he'], phones: ['+842123852345', '+842123750111'] }],
      },
    },
    'published-feedback': { outcome: 'partial', details: { replied: 0, unreplied: 2, urls: ['/y-kien'] } },
    'cchc-column': {
      outcome: 'partial',
      credit: 0.5,
      details: {
        url: '/chuyen-muc/12',
        linkedFromHome: true,
        newest: '2022-08-03',
        ageDays: 7,
        inPeriod: 15,
        byMonth: BY_MONTH,
        undated: 0,
      },
    },
    'policy-articles': PASSED,
    'service-centre': topic(post(2226)),
    discipline: topic(post(2205)),
    'dossier-status': {
      outcome: 'passed',
      credit: 1,
      details: {
        periods: [
          { period: '2022-Q1', state: 'published', url: post(2151) },
          { period: '2022-Q2', state: 'published', url: post(2216) },
          { period: '2022-Q3', state: 'not-due' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
    'guidance-documents': {
      outcome: 'passed',
      details: {
        url: '/van-ban/cchc',
        linkedFromHome: true,
        newest: '2022-06-20',
        ageDays: 51,
        inPeriod: 2,
        byMonth: { '2022-04': 1, '2022-06': 1 },
      },
    },
    models: topic(post(2160)),
    initiatives: FAILED,
    indices: {
      outcome: 'passed',
      credit: 1,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 85.53, rank: 46, url: post(2210) },
          { index: 'PAPI', state: 'current', year: 2021, value: 42.8, rank: 22, url: post(2178) },
          { index: 'SIPAS', state: 'current', year: 2021, value: 86.21, rank: 38, url: post(2211) },
          { index: 'PCI', state: 'current', year: 2021, value: 62.45, rank: 47, url: post(2171) },
        ],
      },
    },
    'online-service': { outcome: 'partial', credit: 0.5, details: { links: [], guidance: '/noi-dung/huong-dan-dvc' } },
    postal: topic(post(2177)),
    'core-documents': {
      outcome: 'partial',
      credit: 5 / 7,
      details: {
        documents: [
          { number: '61/2018/NĐ-CP', state: 'cited', url: '/van-ban/tat-ca' },
          { number: '01/2018/TT-VPCP', state: 'cited', url: '/van-ban/tat-ca' },
          { number: '35/NQ-CP', state: 'missing', url: null },
          { number: '30/CT-TTg', state: 'cited', url: '/van-ban/tat-ca' },
          { number: '45/2016/QĐ-TTg', state: 'cited', url: '/van-ban/tat-ca' },
          { number: '3162/QĐ-UBND', state: 'cited', url: '/van-ban/cchc' },
          { number: '47/KH-UBND', state: 'missing', url: null },
        ],
      },
    },
  },
  variants: [
    {
      name: 'a second article in April',
      change: (site) => redate(site, 2149, '2022-03-30', '2022-04-05', '/chuyen-muc/12?trang=2'),
      truth: {
        'cchc-column': {
          outcome: 'passed',
          credit: 1,
          details: { inPeriod: 15, byMonth: { ...BY_MONTH, '2022-03': 2, '2022-04': 2 } },
        },
      },
    },
    {
      name: 'the half-year report gives no figures of the quarter',
      change: (site) =>
        swap(
          site,
          post(2216),
          '<p>Riêng quý II năm 2022: tiếp nhận 118 hồ sơ, giải quyết đúng hạn 113 hồ sơ, đang giải quyết 5 hồ sơ.</p>',
          '',
        ),
      truth: {
        'dossier-status': {
          outcome: 'partial',
          credit: 0.5,
          details: {
            periods: [
              { period: '2022-Q1', state: 'published', url: post(2151) },
              { period: '2022-Q2', state: 'missing', url: null },
              { period: '2022-Q3', state: 'not-due' },
              { period: '2022-Q4', state: 'not-due' },
            ],
          },
        },
      },
    },
    {
      name: 'the same hotline on both pages',
      change: (site) => swap(site, '/noi-dung/lien-he', '0212.3750.111', '(0212) 3 852 345'),
      truth: { hotline: { outcome: 'passed', credit: 1, details: { phones: ['+842123852345'], conflicts: [] } } },
    },
    {
      name: 'one opinion is answered',
      change: (site) =>
        swap(
          site,
          '/y-kien',
          opinion(OPINIONS[1] ?? { date: '', asks: '', reply: null }),
          opinion({
            date: '2022-05-30',
            asks: OPINIONS[1]?.asks ?? '',
            reply: 'Sở tiếp thu, đã trình UBND tỉnh rút ngắn còn 5 ngày.',
          }),
        ),
      truth: {
        'published-feedback': {
          outcome: 'passed',
          credit: 1,
          details: { replied: 1, unreplied: 1, urls: ['/y-kien'] },
        },
      },
    },
    {
      name: 'the list on the province answers 503',
      change: (site) => {
        if (site.province !== undefined) site.province['/tthc/so-khcn'] = { status: 503, body: 'bảo trì' };
      },
      truth: { 'procedure-set-province': { outcome: 'cantTell' } },
    },
    {
      name: 'the home page links to the online services',
      change: (site) =>
        swap(
          site,
          '/',
          '<div class="box"><div class="hd"><a href="/chuyen-muc/3">',
          '<div class="box"><a href="https://dichvucong.sonla.gov.vn/"><img src="/img/b1.gif" alt="Dịch vụ công trực tuyến"></a></div><div class="box"><div class="hd"><a href="/chuyen-muc/3">',
        ),
      truth: {
        'online-service': {
          outcome: 'passed',
          credit: 1,
          details: { links: ['https://dichvucong.sonla.gov.vn/'], guidance: '/noi-dung/huong-dan-dvc' },
        },
      },
    },
    {
      name: 'the second page of procedures answers 500',
      change: (site) => {
        site.answers['/tthc?trang=2'] = { status: 500, body: 'Server Error in / Application' };
      },
      truth: { 'procedure-set': { outcome: 'cantTell' } },
    },
    {
      name: 'the newest guidance is 61 days old',
      change: (site) => swap(site, '/van-ban/cchc', 'Ngày ban hành: 20/06/2022', 'Ngày ban hành: 10/06/2022'),
      truth: {
        'guidance-documents': { outcome: 'partial', credit: 0.5, details: { newest: '2022-06-10', ageDays: 61 } },
      },
    },
  ],
};
