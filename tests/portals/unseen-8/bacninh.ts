/** Sở KH&ĐT Bắc Ninh on Plone: by-lines, `b_start:int`, `/view` pages of files, procedures in Word files only. */

import { reference, scan, slashed, swap, topic, word, FAILED, type Site, type UnseenPortal } from './shape.ts';
import { slug } from './shape.ts';

interface Post {
  readonly folder: string;
  readonly date: string;
  readonly title: string;
  readonly lead: string;
  readonly body?: string;
  readonly changed?: string;
}

const FRAMES: readonly (readonly [folder: string, name: string])[] = [
  ['tin-tuc', 'Tin tức - Sự kiện'],
  ['cchc', 'Cải cách hành chính'],
  ['dau-tu', 'Xúc tiến đầu tư'],
];

const POSTS: readonly Post[] = [
  {
    folder: 'cchc',
    date: '2022-07-08',
    title: 'Giao ban công tác cải cách hành chính tháng 7',
    lead: 'Các phòng báo cáo đầu việc CCHC.',
  },
  {
    folder: 'cchc',
    date: '2022-06-24',
    title: 'Họp tổ công tác cải cách hành chính của Sở',
    lead: 'Tổ công tác CCHC họp phiên giữa năm.',
  },
  {
    folder: 'cchc',
    date: '2022-06-02',
    title: 'Thủ tục đầu tư công giải quyết trực tuyến: một năm nhìn lại',
    lead: 'Từ năm 2021 mọi hồ sơ đầu tư công được nộp và giải quyết trực tuyến.',
  },
  {
    folder: 'cchc',
    date: '2022-05-19',
    title: 'Thi vẽ tranh cổ động về cải cách hành chính',
    lead: 'Công đoàn tổ chức thi vẽ tranh cổ động CCHC.',
  },
  {
    folder: 'cchc',
    date: '2022-04-20',
    title: 'Quyền và nghĩa vụ của người dân trong giám sát cải cách hành chính',
    lead: 'Người dân được giám sát việc CCHC ở nơi mình ở.',
  },
  {
    folder: 'cchc',
    date: '2022-03-11',
    title: 'Công bố thủ tục hành chính mới ban hành lĩnh vực đầu tư',
    lead: 'Chủ tịch UBND tỉnh công bố năm thủ tục mới ban hành.',
  },
  {
    folder: 'cchc',
    date: '2022-02-17',
    title: 'Kế hoạch đơn giản hóa thủ tục hành chính lĩnh vực đăng ký kinh doanh',
    lead: 'Sở đề xuất đơn giản hóa bốn thủ tục.',
  },
  {
    folder: 'cchc',
    date: '2022-01-14',
    title: 'Kết quả cải cách hành chính năm 2021 của Sở Kế hoạch và Đầu tư',
    lead: 'Năm 2021 Sở hoàn thành 31/31 nhiệm vụ CCHC.',
    changed: '2022-07-19',
  },
  {
    folder: 'cchc',
    date: '2021-12-09',
    title: 'Tổng kết công tác cải cách hành chính năm 2021',
    lead: 'Hội nghị tổng kết CCHC.',
  },
  {
    folder: 'tin-tuc',
    date: '2022-07-13',
    title: 'Đại hội Công đoàn cơ quan nhiệm kỳ 2022 - 2027',
    lead: 'Đại hội bầu chín người vào ban chấp hành.',
  },
  {
    folder: 'tin-tuc',
    date: '2022-06-15',
    title: 'Thăm các nhà báo nhân ngày 21 tháng 6',
    lead: 'Lãnh đạo Sở thăm các cơ quan báo chí.',
  },
  {
    folder: 'tin-tuc',
    date: '2022-05-27',
    title: 'Lễ tri ân người cao tuổi của cơ quan',
    lead: 'Sở mời các cụ hưu trí về thăm.',
  },
  {
    folder: 'tin-tuc',
    date: '2022-04-11',
    title: 'Công bố quyết định bổ nhiệm Trưởng phòng Thẩm định',
    lead: 'Giám đốc trao quyết định bổ nhiệm công chức lãnh đạo phòng.',
  },
  {
    folder: 'tin-tuc',
    date: '2022-03-29',
    title: 'Giải bóng bàn ngành Kế hoạch',
    lead: 'Mười hai vận động viên dự giải.',
    body: '<p>Mở đầu, ban tổ chức nhắc lại các Nghị quyết số 18-NQ/TW và số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.</p><p>Giải kéo dài ba ngày.</p>',
  },
  { folder: 'tin-tuc', date: '2022-03-04', title: 'Gặp mặt nữ công nhân dịp 8 tháng 3', lead: 'Buổi gặp mặt ấm cúng.' },
  { folder: 'tin-tuc', date: '2022-02-09', title: 'Tết trồng cây Xuân Nhâm Dần', lead: 'Cơ quan trồng 100 cây xanh.' },
  {
    folder: 'tin-tuc',
    date: '2022-01-26',
    title: 'Trao quà Tết cho gia đình khó khăn',
    lead: 'Đoàn trao ba mươi suất quà.',
  },
  {
    folder: 'dau-tu',
    date: '2022-06-09',
    title: 'Khởi công nhà máy linh kiện ở khu công nghiệp Yên Phong',
    lead: 'Nhà máy có vốn 120 triệu đô la.',
  },
  {
    folder: 'dau-tu',
    date: '2022-05-05',
    title: 'Đoàn doanh nghiệp Hàn Quốc tìm hiểu khu công nghiệp VSIP',
    lead: 'Đoàn có mười lăm doanh nghiệp.',
  },
  {
    folder: 'dau-tu',
    date: '2022-04-26',
    title: 'Hội chợ hàng xuất khẩu vùng đồng bằng',
    lead: 'Hội chợ có hai trăm gian hàng.',
  },
  { folder: 'dau-tu', date: '2022-04-06', title: 'Nhà máy bao bì tăng vốn', lead: 'Doanh nghiệp tăng vốn lần thứ ba.' },
  {
    folder: 'dau-tu',
    date: '2022-03-17',
    title: 'Thu hút vốn đầu tư nước ngoài quý I',
    lead: 'Vốn đăng ký tăng mười hai phần trăm.',
  },
  {
    folder: 'dau-tu',
    date: '2022-02-24',
    title: 'Doanh nghiệp Nhật Bản khảo sát đất công nghiệp',
    lead: 'Đoàn khảo sát ba khu đất.',
  },
  {
    folder: 'dau-tu',
    date: '2022-02-11',
    title: 'Ngày hội khởi nghiệp của thanh niên',
    lead: 'Ngày hội có bốn mươi ý tưởng kinh doanh.',
  },
  {
    folder: 'dau-tu',
    date: '2022-01-19',
    title: 'Xuất khẩu đầu năm khởi sắc',
    lead: 'Kim ngạch tháng đầu năm tăng khá.',
  },
  {
    folder: 'dau-tu',
    date: '2022-01-06',
    title: 'Khánh thành kho lạnh ở Tiên Du',
    lead: 'Kho lạnh có sức chứa năm nghìn tấn.',
  },
  ...['Gia Bình', 'Lương Tài', 'Thuận Thành', 'Quế Võ', 'Từ Sơn', 'Yên Phong', 'Tiên Du'].flatMap(
    (place, at): Post[] => [
      {
        folder: 'tin-tuc',
        date: `2021-0${at + 2}-1${at}`,
        title: `Chợ phiên hàng Việt về ${place}`,
        lead: `Phiên chợ ở ${place} đông khách.`,
      },
      {
        folder: 'dau-tu',
        date: `2021-1${at % 3}-0${at + 1}`,
        title: `Cụm công nghiệp ${place} đón dự án mới`,
        lead: `Dự án ở ${place} có vốn trong nước.`,
      },
    ],
  ),
];

const url = ({ folder, title }: Post) => `/${folder}/${slug(title)}`;
const byTitle = (start: string) => {
  const post = POSTS.find(({ title }) => title.startsWith(start));
  if (post === undefined) throw new Error(start);
  return url(post);
};

const byLine = ({ date, changed = date }: Post) =>
  `<div class="documentByLine" id="plone-document-byline"><span class="documentAuthor">bởi <span>vanphong</span> —</span> <span class="documentPublished"><span>đã xuất bản</span> ${slashed(date)} 09:12,</span> <span class="documentModified"><span>sửa đổi lần cuối</span> ${slashed(changed)} 16:40</span></div>`;

const entry = (post: Post) =>
  `<article class="entry"><header><span class="summary"><a href="${url(post)}" class="contenttype-news-item state-published url" title="News Item">${post.title}</a></span>${byLine(post)}</header><p class="description discreet">${post.lead}</p></article>`;

function page(title: string, main: string, portlets = ''): string {
  return `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head><meta charset="utf-8"/><title>${title} — Sở Kế hoạch và Đầu tư Bắc Ninh</title><meta name="generator" content="Plone - http://plone.com"/></head>
<body id="visual-portal-wrapper" class="template-listing_view portaltype-collection"><header id="portal-top"><a id="portal-logo" title="Trang chủ" href="/"><img src="/logo.png" alt="Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh"/></a></header>
<div id="portal-mainnavigation"><nav class="plone-navbar"><ul class="plone-nav" id="portal-globalnav"><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức - Sự kiện</a></li><li><a href="/cchc">Cải cách hành chính</a></li><li><a href="/dau-tu">Xúc tiến đầu tư</a></li><li><a href="/thu-tuc">Thủ tục hành chính</a></li><li><a href="/van-ban">Văn bản</a></li></ul></nav></div>
<div id="above-content-wrapper"><nav id="portal-breadcrumbs" class="plone-breadcrumb"><span>Bạn đang ở đây:</span> <ol><li><a href="/">Trang chủ</a></li><li>${title}</li></ol></nav></div>
<div class="row"><aside id="portal-column-one"><div class="portlet portletNavigationTree"><header class="portletHeader"><a href="/sitemap">Danh mục</a></header><nav class="portletContent"><ul><li><a href="/mot-cua">Bộ phận một cửa</a></li><li><a href="/iso">ISO 9001:2015</a></li><li><a href="/chi-so">Các chỉ số</a></li><li><a href="/phan-anh">Phản ánh, kiến nghị</a></li></ul></nav></div>${portlets}
<div class="portlet portletEvents"><header>Sự kiện sắp tới</header><ul><li><a href="/event">Hội nghị đầu tư</a> 12/09/2022</li></ul></div></aside>
<main id="main-container"><div id="content"><header><h1 class="documentFirstHeading">${title}</h1></header><div id="content-core">${main}</div></div></main></div>
<footer id="portal-footer-wrapper"><p>Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh. Số 6 đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh. Điện thoại: 0222.3825.777. Email: skhdt@bacninh.gov.vn. Bản quyền 2000-2022 Plone Foundation</p></footer></body></html>`;
}

function listings(answers: Record<string, string>, posts: readonly Post[]): void {
  for (const [folder, name] of FRAMES) {
    const own = posts.filter((post) => post.folder === folder).toSorted((a, b) => (a.date < b.date ? 1 : -1));
    for (let from = 0; from < own.length; from += 5) {
      const next =
        from + 5 < own.length
          ? `<li class="next"><a href="/${folder}?b_start:int=${from + 5}">5 mục sau <span class="arrow"></span></a></li>`
          : '';
      answers[`/${folder}${from === 0 ? '' : `?b_start:int=${from}`}`] = page(
        name,
        `${own
          .slice(from, from + 5)
          .map(entry)
          .join('')}<nav class="pagination"><ul>${next}</ul></nav>`,
      );
    }
    for (const post of own)
      answers[url(post)] = page(
        post.title,
        `${byLine(post)}<p class="documentDescription description">${post.lead}</p>${post.folder === 'cchc' ? `<div class="leadImage"><img src="${url(post)}/@@images/image/large" alt="" width="600"/></div>` : ''}<div id="parent-fieldname-text">${post.body ?? '<p>Buổi gặp có đủ đại diện các phòng và ban chấp hành.</p><p>Chương trình khép lại vào cuối giờ chiều trong không khí vui vẻ.</p>'}</div>`,
      );
  }
}

const OWN: readonly (readonly [string, string])[] = [
  ['1.009645', 'Chấp thuận chủ trương đầu tư của Ủy ban nhân dân cấp tỉnh'],
  ['1.009646', 'Điều chỉnh dự án đầu tư trong trường hợp chuyển nhượng một phần hoặc toàn bộ dự án'],
  ['1.009656', 'Cấp Giấy chứng nhận đăng ký đầu tư'],
  ['1.009659', 'Chấm dứt hoạt động của dự án đầu tư'],
  ['1.009661', 'Thành lập văn phòng điều hành của nhà đầu tư nước ngoài trong hợp đồng BCC'],
  ['2.001610', 'Đăng ký thành lập doanh nghiệp tư nhân'],
  ['2.001583', 'Đăng ký thành lập công ty TNHH một thành viên'],
  ['2.001199', 'Đăng ký thành lập công ty TNHH hai thành viên trở lên'],
  ['2.002043', 'Đăng ký thành lập công ty cổ phần'],
];
const table = (rows: readonly (readonly [string, string])[]) => [
  ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Thời hạn'],
  ...rows.map(([code, name], at) => [String(at + 1), code, name, '03 ngày làm việc']),
];
const investment = (rows = OWN.slice(0, 5)) =>
  word(['DANH MỤC THỦ TỤC HÀNH CHÍNH LĨNH VỰC ĐẦU TƯ THUỘC THẨM QUYỀN CỦA SỞ KẾ HOẠCH VÀ ĐẦU TƯ', table(rows)]);
const business = (rows = OWN.slice(5)) =>
  word([
    'DANH MỤC THỦ TỤC HÀNH CHÍNH LĨNH VỰC ĐĂNG KÝ KINH DOANH THUỘC THẨM QUYỀN CỦA SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
    table(rows),
  ]);
const district = word([
  'DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN CỦA ỦY BAN NHÂN DÂN CẤP HUYỆN',
  table([
    ['1.001612', 'Đăng ký thành lập hộ kinh doanh'],
    ['2.000720', 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh'],
  ]),
]);

const file = (href: string, label: string) =>
  `<article class="entry"><header><span class="summary"><a href="${href}" class="contenttype-file state-missing-value url">${label}</a></span></header></article>`;

const LAW: readonly (readonly [number: string, date: string, title: string])[] = [
  [
    '76/NQ-CP',
    '15/7/2021',
    'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
  ],
  ['23/CT-TTg', '02/9/2021', 'Chỉ thị về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính'],
  ['22/KH-UBND', '18/01/2022', 'Kế hoạch tuyên truyền cải cách hành chính năm 2022'],
  ['2717/KH-KHĐT', '30/12/2021', 'Kế hoạch cải cách hành chính năm 2022 của Sở'],
  ['122/KH-UBND', '18/01/2022', 'Kế hoạch chăm sóc cây xanh'],
];
const lawUrl = (number: string) => `/van-ban/${slug(number)}`;

const INDEX_TABLE = `<table class="plain"><thead><tr><th rowspan="2">Chỉ số</th><th colspan="2">Năm 2020</th><th colspan="2">Năm 2021</th></tr><tr><th>Điểm</th><th>Hạng</th><th>Điểm</th><th>Hạng</th></tr></thead><tbody>
<tr><td>PAR INDEX</td><td>83,98</td><td>21</td><td>87,52</td><td>19</td></tr><tr><td>SIPAS</td><td>85,11</td><td>34</td><td>88,40</td><td>17</td></tr><tr><td>PCI</td><td>66,74</td><td>10</td><td>69,45</td><td>7</td></tr>
<tr><td>ICT INDEX</td><td>0,5711</td><td>12</td><td colspan="2">chưa công bố</td></tr><tr><td>PAPI</td><td>43,12</td><td>20</td><td>45,30</td><td>6</td></tr></tbody></table>`;

function build(posts: readonly Post[] = POSTS): Site {
  const answers: Record<string, string> = {};
  listings(answers, posts);
  answers['/gioi-thieu'] = page(
    'Giới thiệu',
    '<article class="entry"><header><span class="summary"><a href="/gioi-thieu/chuc-nang" class="contenttype-document url">Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức</a></span></header></article><article class="entry"><header><span class="summary"><a href="/gioi-thieu/lich-su" class="contenttype-document url">Lịch sử ngành</a></span></header></article>',
  );
  answers['/gioi-thieu/chuc-nang'] = page(
    'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
    '<p>Sở Kế hoạch và Đầu tư là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu về quy hoạch, kế hoạch phát triển, đầu tư trong nước và nước ngoài, khu công nghiệp, vốn hỗ trợ, đấu thầu, đăng ký kinh doanh, kinh tế tập thể.</p><ul><li>Ban Giám đốc có Giám đốc và ba Phó Giám đốc.</li><li>Các phòng: Văn phòng, Thanh tra, Tổng hợp, Kinh tế ngành, Văn xã, Kinh tế đối ngoại, Thẩm định, Đăng ký kinh doanh.</li><li>Đơn vị sự nghiệp: Trung tâm Hỗ trợ doanh nghiệp.</li></ul>',
  );
  answers['/gioi-thieu/lich-su'] = page(
    'Lịch sử ngành',
    '<p>Ngành kế hoạch của tỉnh ra đời sau ngày tái lập tỉnh và trải qua nhiều lần thay tên.</p>',
  );
  answers['/thu-tuc'] = page(
    'Thủ tục hành chính',
    `<p>Bộ thủ tục hành chính của Sở do Chủ tịch Ủy ban nhân dân tỉnh công bố:</p>${file('/thu-tuc/linh-vuc-dau-tu.docx', 'Danh mục thủ tục hành chính lĩnh vực đầu tư')}${file('/thu-tuc/dang-ky-kinh-doanh.docx/view', 'Danh mục thủ tục hành chính lĩnh vực đăng ký kinh doanh')}${file('/thu-tuc/cap-huyen.docx', 'Danh mục thủ tục hành chính cấp huyện')}`,
  );
  answers['/thu-tuc/dang-ky-kinh-doanh.docx/view'] = page(
    'Danh mục thủ tục hành chính lĩnh vực đăng ký kinh doanh',
    '<p><a href="/thu-tuc/dang-ky-kinh-doanh.docx/@@download/file/dang-ky-kinh-doanh.docx">dang-ky-kinh-doanh.docx</a> — Microsoft Word document, 12 KB</p>',
  );
  answers['/mot-cua'] = page(
    'Bộ phận một cửa',
    '<p>Bộ phận một cửa của Sở đặt tại tầng 1.</p><article class="entry"><header><span class="summary"><a href="/mot-cua/danh-gia" class="contenttype-document url">Kết quả đánh giá công chức tại Bộ phận một cửa</a></span></header></article>',
  );
  answers['/mot-cua/danh-gia'] = page(
    'Kết quả đánh giá công chức tại Bộ phận một cửa',
    `<p>Việc đánh giá công chức làm việc tại Bộ phận một cửa dựa trên phiếu của người đến làm thủ tục và nhận xét của trưởng phòng. Phiếu được bỏ vào thùng đặt ở cửa ra vào, mở mỗi tuần một lần trước sự chứng kiến của thanh tra.</p><table><tr><th>Công chức</th><th>Rất hài lòng</th><th>Hài lòng</th><th>Xếp loại</th></tr>${['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Thu Cúc'].map((name) => `<tr><td>${name}</td><td>61</td><td>12</td><td>Hoàn thành tốt nhiệm vụ</td></tr>`).join('')}</table>`,
  );
  answers['/iso'] = page(
    'ISO 9001:2015',
    `<p>Kết quả áp dụng hệ thống quản lý chất lượng:</p>${file('/iso/danh-gia-noi-bo-2021.pdf', 'Báo cáo đánh giá nội bộ năm 2021')}${file('/iso/cong-bo-phu-hop.pdf', 'Bản công bố hệ thống phù hợp ISO 9001:2015')}`,
  );
  answers['/chi-so'] = page('Các chỉ số', `<p>Kết quả các chỉ số của tỉnh Bắc Ninh.</p>${INDEX_TABLE}`);
  answers['/phan-anh'] = page(
    'Phản ánh, kiến nghị',
    '<p>Phản ánh, kiến nghị về quy định hành chính gửi qua <a href="https://pakn.dichvucong.gov.vn/">Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị</a> hoặc gọi số 0222.3824.888 trong giờ làm việc.</p><ol><li>Văn phòng tiếp nhận và vào sổ trong ngày.</li><li>Phòng chuyên môn xử lý trong 07 ngày làm việc.</li><li>Kết quả xử lý được gửi lại người phản ánh và đăng ở mục này.</li></ol>',
  );
  answers['/van-ban'] = page(
    'Văn bản',
    LAW.map(
      ([number, date, title]) =>
        `<article class="entry"><header><span class="summary"><a class="contenttype-document url" href="${lawUrl(number)}">${number} ngày ${date}</a></span></header><p class="description">${title}</p></article>`,
    ).join(''),
  );
  for (const [number, date, title] of LAW)
    answers[lawUrl(number)] = page(
      `Văn bản số ${number}`,
      `<dl><dt>Số, ký hiệu</dt><dd>${number}</dd><dt>Ngày ban hành</dt><dd>${date}</dd><dt>Trích yếu</dt><dd>${title}</dd><dt>Tệp</dt><dd><a href="${lawUrl(number)}.pdf">Tải tệp</a></dd></dl>`,
    );
  answers['/'] = page(
    'Trang chủ',
    `<div class="tileItem"><h2>Tin mới</h2>${POSTS.filter(({ folder }) => folder !== 'cchc')
      .slice(0, 4)
      .map(entry)
      .join('')}</div>`,
    '<div class="portlet portletStaticText"><header class="portletHeader">Đường dây nóng</header><section class="portletContent"><p>0222.3824.888</p></section></div>',
  );
  return {
    answers: {
      ...answers,
      '/thu-tuc/linh-vuc-dau-tu.docx': investment(),
      '/thu-tuc/dang-ky-kinh-doanh.docx/@@download/file/dang-ky-kinh-doanh.docx': business(),
      '/thu-tuc/cap-huyen.docx': district,
      '/iso/danh-gia-noi-bo-2021.pdf': scan(),
      '/iso/cong-bo-phu-hop.pdf': scan(),
      ...Object.fromEntries(LAW.map(([number]) => [`${lawUrl(number)}.pdf`, scan()])),
    },
    procedures: reference(OWN.map(([code, name]) => [`${code}.000.00.00.H05`, name])),
  };
}

const ALL = { '2022-01': 4, '2022-02': 4, '2022-03': 4, '2022-04': 4, '2022-05': 3, '2022-06': 4, '2022-07': 2 };
const CCHC = { '2022-01': 1, '2022-02': 1, '2022-03': 1, '2022-04': 1, '2022-05': 1, '2022-06': 2, '2022-07': 1 };
const index = (name: string, value: number, rank: number) => ({
  index: name,
  state: 'current',
  year: 2021,
  value,
  rank,
  url: '/chi-so',
});
const MOST = [index('PAR INDEX', 87.52, 19), index('SIPAS', 88.4, 17), index('PCI', 69.45, 7), index('PAPI', 45.3, 6)];

export const BACNINH: UnseenPortal = {
  name: 'bacninh on plone',
  plan: 'bacninh-skhdt-2022',
  asOf: '2022-07-20',
  build: () => build(),
  truth: {
    organisation: { outcome: 'passed', details: { url: '/gioi-thieu/chuc-nang', attachments: 0 } },
    hotline: {
      outcome: 'partial',
      credit: 0.5,
      details: { url: '/', phones: ['+842223824888'], emails: [], conflicts: [] },
    },
    'procedure-set': {
      outcome: 'passed',
      credit: 1,
      details: {
        reference: 9,
        listed: 9,
        coverage: 1,
        missing: [],
        abolishedListed: [],
        unknown: [],
        duplicates: [],
        lists: [
          '/thu-tuc/linh-vuc-dau-tu.docx',
          '/thu-tuc/dang-ky-kinh-doanh.docx/@@download/file/dang-ky-kinh-doanh.docx',
        ],
      },
    },
    'procedure-updates': topic(byTitle('Công bố thủ tục')),
    'staff-assessment': { outcome: 'passed', details: { url: '/mot-cua/danh-gia', attachments: 0 } },
    'feedback-process': { outcome: 'passed', details: { url: '/phan-anh', ways: ['phone', 'pakn'], process: true } },
    'article-cadence': { outcome: 'partial', credit: 0.5, details: { inPeriod: 25, byMonth: ALL, cchcByMonth: CCHC } },
    'cchc-column': {
      outcome: 'passed',
      credit: 1,
      details: {
        url: '/cchc',
        linkedFromHome: true,
        newest: '2022-07-08',
        ageDays: 12,
        inPeriod: 8,
        byMonth: CCHC,
        undated: 0,
      },
    },
    'investment-online': topic(byTitle('Thủ tục đầu tư công')),
    simplification: topic(byTitle('Kế hoạch đơn giản')),
    'one-stop': FAILED,
    iso: { outcome: 'passed', details: { url: '/iso', attachments: 2 } },
    personnel: topic(byTitle('Công bố quyết định bổ nhiệm')),
    indices: {
      outcome: 'partial',
      credit: 0.9,
      details: {
        indices: [...MOST, { index: 'ICT INDEX', state: 'stale', year: 2020, value: 0.5711, rank: 12, url: '/chi-so' }],
      },
    },
    'core-documents': {
      outcome: 'passed',
      credit: 1,
      details: {
        documents: [
          ...LAW.slice(0, 4).map(([number]) => ({ number, state: 'published' })),
          { number: '18-NQ/TW', state: 'cited', url: byTitle('Giải bóng bàn') },
          { number: '19-NQ/TW', state: 'cited', url: byTitle('Giải bóng bàn') },
        ],
      },
    },
    results: topic(byTitle('Kết quả cải cách hành chính năm 2021')),
    models: FAILED,
    oversight: topic(byTitle('Quyền và nghĩa vụ')),
  },
  variants: [
    {
      name: 'a fourth article in May',
      change: (site) =>
        Object.assign(
          site.answers,
          build([
            ...POSTS,
            { folder: 'tin-tuc', date: '2022-05-11', title: 'Hội khỏe của cơ quan', lead: 'Hội khỏe có sáu môn.' },
          ]).answers,
        ),
      truth: {
        'article-cadence': {
          outcome: 'passed',
          credit: 1,
          details: { inPeriod: 26, byMonth: { ...ALL, '2022-05': 4 }, cchcByMonth: CCHC },
        },
      },
    },
    {
      name: 'the hotline has an address for mail',
      change: (site) =>
        swap(site, '/', '<p>0222.3824.888</p>', '<p>0222.3824.888</p><p>duongdaynong.skhdt@bacninh.gov.vn</p>'),
      truth: {
        hotline: {
          outcome: 'passed',
          credit: 1,
          details: { phones: ['+842223824888'], emails: ['duongdaynong.skhdt@bacninh.gov.vn'] },
        },
      },
    },
    {
      name: 'the hotline lacks a digit',
      change: (site) => {
        swap(site, '/', '<p>0222.3824.888</p>', '<p>0222.3824.88</p>');
        swap(site, '/phan-anh', ' hoặc gọi số 0222.3824.888 trong giờ làm việc', '');
      },
      truth: {
        hotline: { outcome: 'failed', credit: 0 },
        'feedback-process': { outcome: 'passed', details: { url: '/phan-anh', ways: ['pakn'], process: true } },
      },
    },
    {
      name: 'a procedure is dropped from the Word file',
      change: (site) => {
        site.answers['/thu-tuc/linh-vuc-dau-tu.docx'] = investment(OWN.slice(0, 4));
      },
      truth: {
        'procedure-set': { outcome: 'partial', credit: 8 / 9, details: { listed: 8, missing: [{ code: '1.009661' }] } },
      },
    },
    {
      name: 'both lists are scans',
      change: (site) => {
        site.answers['/thu-tuc/linh-vuc-dau-tu.docx'] = scan();
        site.answers['/thu-tuc/dang-ky-kinh-doanh.docx/@@download/file/dang-ky-kinh-doanh.docx'] = scan();
      },
      truth: { 'procedure-set': { outcome: 'cantTell' } },
    },
    {
      name: 'no article of the CCHC column has a picture',
      change: (site) => {
        for (const [path, body] of Object.entries(site.answers))
          if (typeof body === 'string') site.answers[path] = body.replace(/<div class="leadImage">.*?<\/div>/, '');
      },
      truth: { 'cchc-column': { outcome: 'partial', credit: 0.5, details: { inPeriod: 8, byMonth: CCHC } } },
    },
    {
      name: 'the ICT index of 2021 is there',
      change: (site) => swap(site, '/chi-so', '<td colspan="2">chưa công bố</td>', '<td>0,6120</td><td>9</td>'),
      truth: {
        indices: { outcome: 'passed', credit: 1, details: { indices: [...MOST, index('ICT INDEX', 0.612, 9)] } },
      },
    },
    {
      name: 'nothing is told of how feedback is handled',
      change: (site) =>
        swap(
          site,
          '/phan-anh',
          '<ol><li>Văn phòng tiếp nhận và vào sổ trong ngày.</li><li>Phòng chuyên môn xử lý trong 07 ngày làm việc.</li><li>Kết quả xử lý được gửi lại người phản ánh và đăng ở mục này.</li></ol>',
          '',
        ),
      truth: {
        'feedback-process': {
          outcome: 'partial',
          credit: 0.5,
          details: { url: '/phan-anh', ways: ['phone', 'pakn'], process: false },
        },
      },
    },
  ],
};
