import type { UnseenPortal } from '../unseen-8/shape.ts';
import { day, filler } from './kit.ts';
import type { Post } from './kit.ts';

// TYPO3 with the news extension, as an agency of the province set it up: dates with dots, lists of `articletype-0`, a paginator widget.

const site = 'Sở Khoa học và Công nghệ tỉnh Sơn La';
const dots = (iso: string): string => day(iso).replaceAll('/', '.');

const post = (date: string, slug: string, title: string, lead: string, ...body: readonly string[]): Post => ({
  slug,
  title,
  lead,
  date,
  body,
  picture: true,
});

const reform: readonly Post[] = [
  post(
    '2022-10-18',
    'so-khcn-hop-danh-gia-cong-tac-cchc-9-thang',
    'Sở Khoa học và Công nghệ họp đánh giá công tác cải cách hành chính 9 tháng',
    'Sáng 18/10, Sở Khoa học và Công nghệ tổ chức cuộc họp đánh giá công tác cải cách hành chính 9 tháng đầu năm và bàn nhiệm vụ những tháng cuối năm.',
  ),
  post(
    '2022-10-05',
    'ubnd-tinh-kiem-tra-cchc-tai-cac-so',
    'Đoàn kiểm tra của UBND tỉnh làm việc với Sở về công tác cải cách hành chính',
    'Đoàn kiểm tra cải cách hành chính của UBND tỉnh Sơn La đã làm việc tại Sở Khoa học và Công nghệ theo kế hoạch năm 2022.',
  ),
  post(
    '2022-09-21',
    'ban-chi-dao-cchc-tinh-hop-phien-quy-iii',
    'Ban Chỉ đạo cải cách hành chính tỉnh họp phiên quý III',
    'Ban Chỉ đạo cải cách hành chính của tỉnh Sơn La họp phiên thường kỳ, đánh giá việc thực hiện kế hoạch cải cách hành chính của tỉnh.',
  ),
  post(
    '2022-09-07',
    'nghi-quyet-moi-ve-cai-cach-hanh-chinh',
    'Một số điểm cần nhớ trong chính sách cải cách hành chính giai đoạn 2021 - 2030',
    'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 nêu sáu nội dung và các mục tiêu theo từng chặng.',
  ),
  post(
    '2022-08-24',
    'tinh-son-la-day-manh-cchc-nam-2022',
    'Tỉnh Sơn La đẩy mạnh cải cách hành chính những tháng cuối năm',
    'UBND tỉnh Sơn La yêu cầu các sở, ngành, huyện, thành phố đẩy mạnh cải cách hành chính, rút ngắn thời gian giải quyết hồ sơ.',
  ),
  post(
    '2022-08-09',
    'huong-dan-nop-ho-so-tai-trung-tam-phuc-vu-hcc',
    'Hướng dẫn tổ chức, cá nhân nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh',
    'Tổ chức, cá nhân đến Trung tâm Phục vụ hành chính công tỉnh Sơn La nộp hồ sơ lĩnh vực khoa học và công nghệ thực hiện theo các bước sau đây.',
    'Người nộp lấy số thứ tự tại cây lấy số, chờ gọi tên, nộp hồ sơ tại quầy số 12 và nhận giấy hẹn trả kết quả.',
  ),
  post(
    '2022-07-13',
    'son-la-so-ket-6-thang-cong-tac-cchc',
    'Tỉnh Sơn La sơ kết công tác cải cách hành chính 6 tháng đầu năm',
    'Sáng 13/7, UBND tỉnh Sơn La sơ kết công tác cải cách hành chính 6 tháng đầu năm 2022, triển khai nhiệm vụ 6 tháng cuối năm.',
  ),
  post(
    '2022-06-28',
    'cong-bo-tthc-moi-linh-vuc-so-huu-tri-tue',
    'Công bố thủ tục hành chính mới ban hành, được sửa đổi, bổ sung lĩnh vực sở hữu trí tuệ',
    'Chủ tịch UBND tỉnh Sơn La vừa công bố danh mục thủ tục hành chính mới ban hành, được sửa đổi, bổ sung lĩnh vực sở hữu trí tuệ thuộc thẩm quyền giải quyết của Sở.',
  ),
  post(
    '2022-06-10',
    'hoi-thi-sang-kien-cai-cach-hanh-chinh',
    'Phát động cuộc thi sáng kiến cải cách hành chính năm 2022',
    'Sở phát động cuộc thi sáng kiến, giải pháp cải cách hành chính trong công chức, viên chức của cơ quan.',
  ),
  post(
    '2022-05-25',
    'tang-cuong-ky-luat-ky-cuong-hanh-chinh',
    'Tăng cường kỷ luật, kỷ cương hành chính và văn hóa công sở tại cơ quan',
    'Giám đốc Sở yêu cầu công chức, viên chức chấp hành nghiêm kỷ luật, kỷ cương hành chính, thực hiện văn hóa công sở.',
  ),
  post(
    '2022-05-11',
    'nop-ho-so-qua-buu-chinh-cong-ich',
    'Nộp hồ sơ, nhận kết quả qua dịch vụ bưu chính công ích: tiện lợi cho người dân vùng xa',
    'Người dân ở vùng xa có thể nộp hồ sơ và nhận kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích.',
  ),
  post(
    '2022-04-27',
    'cong-bo-chi-so-cai-cach-hanh-chinh-2021',
    'Công bố chỉ số cải cách hành chính (PAR INDEX) năm 2021 của các tỉnh',
    'Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Sơn La đạt 84,15 điểm, xếp thứ 47/63 tỉnh, thành phố.',
  ),
  post(
    '2022-04-12',
    'tap-trung-nang-cao-chat-luong-cchc',
    'Sơn La tập trung nâng cao chất lượng cải cách hành chính',
    'Kế hoạch cải cách hành chính của tỉnh Sơn La đặt mục tiêu nâng cao chất lượng phục vụ người dân và doanh nghiệp.',
  ),
  post(
    '2022-03-30',
    'so-trien-khai-ke-hoach-cchc-2022',
    'Sở triển khai Kế hoạch cải cách hành chính năm 2022',
    'Sở Khoa học và Công nghệ triển khai kế hoạch cải cách hành chính năm 2022 với sáu nhóm nhiệm vụ.',
  ),
  post(
    '2022-03-09',
    'ubnd-tinh-ban-hanh-chi-thi-ve-cchc',
    'UBND tỉnh chỉ đạo cải thiện công tác cải cách hành chính',
    'Chủ tịch UBND tỉnh Sơn La chỉ đạo các sở, ngành khắc phục hạn chế trong công tác cải cách hành chính năm 2021.',
  ),
  post(
    '2022-02-24',
    'ke-hoach-tuyen-truyen-cchc-2022',
    'Tuyên truyền cải cách hành chính năm 2022: nội dung và cách làm',
    'Công tác tuyên truyền cải cách hành chính năm 2022 của Sở được thực hiện bằng nhiều hình thức.',
  ),
  post(
    '2022-02-15',
    'gap-mat-dau-xuan-giao-nhiem-vu-cchc',
    'Giao nhiệm vụ cải cách hành chính ngay từ đầu năm',
    'Tại buổi gặp mặt đầu xuân, lãnh đạo Sở giao nhiệm vụ cải cách hành chính cho từng phòng, đơn vị.',
  ),
  post(
    '2022-01-26',
    'tong-ket-cchc-nam-2021',
    'Tổng kết công tác cải cách hành chính năm 2021, phương hướng năm 2022',
    'Công tác cải cách hành chính năm 2021 của Sở có nhiều chuyển biến; năm 2022 tiếp tục cải cách thủ tục hành chính.',
  ),
  post(
    '2022-01-12',
    'cong-bo-tthc-sua-doi-linh-vuc-do-luong',
    'Cập nhật thủ tục hành chính được sửa đổi, bổ sung lĩnh vực tiêu chuẩn đo lường chất lượng',
    'Danh mục thủ tục hành chính được sửa đổi, bổ sung lĩnh vực tiêu chuẩn đo lường chất lượng đã được đăng tải trên trang của Sở.',
  ),
  post(
    '2021-12-22',
    'nghi-dinh-mot-cua-sau-mot-nam',
    'Cải cách hành chính năm 2021 qua những con số',
    'Một số con số về cải cách hành chính của Sở trong năm 2021.',
  ),
];

const science: readonly Post[] = [
  post(
    '2022-10-20',
    'nghiem-thu-de-tai-cay-mac-ca',
    'Nghiệm thu đề tài trồng thâm canh cây mắc ca tại huyện Mai Sơn',
    'Hội đồng khoa học cấp tỉnh nghiệm thu đề tài nghiên cứu trồng thâm canh cây mắc ca.',
  ),
  post(
    '2022-09-29',
    'chi-dan-dia-ly-xoai-yen-chau',
    'Chỉ dẫn địa lý xoài tròn Yên Châu được quảng bá tại hội chợ',
    'Sản phẩm xoài tròn Yên Châu được giới thiệu tại hội chợ nông sản vùng Tây Bắc.',
  ),
  post(
    '2022-08-17',
    'chi-so-hai-long-sipas-2021',
    'Chỉ số hài lòng của người dân (SIPAS) năm 2021 của tỉnh Sơn La',
    'Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) năm 2021 của tỉnh Sơn La đạt 85,36%, xếp thứ 38/63.',
  ),
  post(
    '2022-05-05',
    'pci-2021-son-la',
    'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2021: Sơn La xếp thứ 52',
    'VCCI công bố chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2021, tỉnh Sơn La đạt 61,45 điểm, xếp thứ 52/63.',
  ),
  post(
    '2021-05-14',
    'papi-2020-son-la',
    'Chỉ số hiệu quả quản trị và hành chính công (PAPI) năm 2020 của Sơn La',
    'Chỉ số PAPI năm 2020 của tỉnh Sơn La đạt 42,48 điểm, thuộc nhóm trung bình thấp.',
  ),
];

const dossiers: readonly Post[] = [
  {
    ...post(
      '2022-07-08',
      'ket-qua-giai-quyet-ho-so-quy-ii',
      'Tình hình tiếp nhận, giải quyết hồ sơ thủ tục hành chính quý II năm 2022',
      'Trong quý II năm 2022, bộ phận một cửa của Sở tiếp nhận 64 hồ sơ, đã giải quyết 61 hồ sơ, trong đó đúng hạn 61 hồ sơ, đạt 100%.',
    ),
    picture: false,
  },
  {
    ...post(
      '2022-04-06',
      'ket-qua-giai-quyet-ho-so-quy-i',
      'Tình hình tiếp nhận, giải quyết hồ sơ thủ tục hành chính quý I năm 2022',
      'Trong quý I năm 2022, bộ phận một cửa của Sở tiếp nhận 52 hồ sơ, đã giải quyết 50 hồ sơ, trong đó đúng hạn 50 hồ sơ, đạt 100%.',
    ),
    picture: false,
  },
];

interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
}

const listed: readonly Procedure[] = [
  {
    code: '1.001786',
    name: 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ',
    field: 'Hoạt động khoa học và công nghệ',
  },
  {
    code: '1.001770',
    name: 'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
    field: 'Hoạt động khoa học và công nghệ',
  },
  {
    code: '1.001747',
    name: 'Cấp lại Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
    field: 'Hoạt động khoa học và công nghệ',
  },
  {
    code: '1.001716',
    name: 'Cấp Giấy chứng nhận hoạt động lần đầu cho văn phòng đại diện, chi nhánh của tổ chức khoa học và công nghệ',
    field: 'Hoạt động khoa học và công nghệ',
  },
  {
    code: '2.002278',
    name: 'Cấp Giấy chứng nhận doanh nghiệp khoa học và công nghệ',
    field: 'Hoạt động khoa học và công nghệ',
  },
  {
    code: '2.001525',
    name: 'Cấp lại Giấy chứng nhận doanh nghiệp khoa học và công nghệ',
    field: 'Hoạt động khoa học và công nghệ',
  },
  { code: '2.000212', name: 'Công bố sử dụng dấu định lượng', field: 'Tiêu chuẩn đo lường chất lượng' },
  {
    code: '1.000449',
    name: 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng',
    field: 'Tiêu chuẩn đo lường chất lượng',
  },
  { code: '2.002131', name: 'Khai báo thiết bị X-quang chẩn đoán trong y tế', field: 'An toàn bức xạ và hạt nhân' },
  {
    code: '2.002385',
    name: 'Cấp giấy phép tiến hành công việc bức xạ - sử dụng thiết bị X-quang chẩn đoán trong y tế',
    field: 'An toàn bức xạ và hạt nhân',
  },
  { code: '1.011937', name: 'Cấp Giấy chứng nhận tổ chức giám định sở hữu công nghiệp', field: 'Sở hữu trí tuệ' },
];

const procedures = `Mã,Tên,Lĩnh vực,Tình trạng
${listed
  .slice(0, 10)
  .map((p) => `${p.code}.000.00.00.H52,"${p.name}",${p.field},còn hiệu lực`)
  .join('\n')}
1.003542.000.00.00.H52,Cấp Giấy chứng nhận đủ điều kiện hoạt động giám định sở hữu công nghiệp,Sở hữu trí tuệ,còn hiệu lực
1.000438.000.00.00.H52,Kiểm tra nhà nước về chất lượng hàng hóa nhập khẩu theo mẫu cũ,Tiêu chuẩn đo lường chất lượng,bị bãi bỏ
`;

const menu: readonly (readonly [string, string])[] = [
  ['/', 'Trang chủ'],
  ['/gioi-thieu', 'Giới thiệu'],
  ['/tin-khoa-hoc', 'Tin khoa học - công nghệ'],
  ['/cai-cach-hanh-chinh', 'Cải cách hành chính'],
  ['/van-ban-cchc', 'Văn bản chỉ đạo, hướng dẫn CCHC'],
  ['/tthc', 'Thủ tục hành chính'],
  ['/van-ban', 'Văn bản pháp luật'],
  ['/tinh-hinh-ho-so', 'Tình hình giải quyết hồ sơ'],
  ['/y-kien-cong-dan', 'Ý kiến tổ chức, công dân'],
  ['/huong-dan-dvc', 'Hướng dẫn dịch vụ công trực tuyến'],
];

const side = `<aside id="subcontent"><div id="c88" class="frame frame-default frame-type-text frame-layout-0"><header><h2 class="frame-header">Đường dây nóng</h2></header><div class="ce-bodytext"><p>Tiếp nhận phản ánh về thủ tục hành chính</p><p>Điện thoại: 0212.3852.447</p><p>Địa chỉ: Số 56A đường Lò Văn Giá, thành phố Sơn La, tỉnh Sơn La</p></div></div><div id="c91" class="frame frame-type-menu_subpages"><h2 class="frame-header">Liên kết</h2><ul class="ce-menu"><li><a href="https://dichvucong.sonla.gov.vn">Cổng dịch vụ công tỉnh Sơn La</a></li><li><a href="https://sonla.gov.vn">Cổng thông tin điện tử tỉnh</a></li><li><a href="https://most.gov.vn">Bộ Khoa học và Công nghệ</a></li></ul></div></aside>`;

const frame = (title: string, main: string, withSide = true): string => `<!DOCTYPE html>
<html lang="vi-VN"><head><meta charset="utf-8"><meta name="generator" content="TYPO3 CMS"><title>${title} | ${site}</title><link rel="stylesheet" href="/typo3temp/assets/css/7015c8c4ac5f.css"></head>
<body id="p1" class="page-1 pagelevel-1 layout-default"><div class="body-bg"><a class="sr-only" href="#page-content">Chuyển đến nội dung</a>
<header id="page-header"><a class="navbar-brand" href="/"><img src="/fileadmin/templates/logo.png" alt="${site}"></a><nav id="mainnavigation"><ul class="nav navbar-nav navbar-main">${menu.map(([href, words]) => `<li class="nav-link"><a href="${href}" title="${words}"><span class="nav-link-text">${words}</span></a></li>`).join('')}</ul></nav></header>
<div id="page-content" class="main-section"><!--TYPO3SEARCH_begin--><main role="main">${main}</main><!--TYPO3SEARCH_end-->${withSide ? side : ''}</div>
<footer id="page-footer"><section class="footer-section"><p>${site}</p><p>Địa chỉ: 56A Lò Văn Giá, thành phố Sơn La. Điện thoại: 0212.3852.180. Thư điện tử: skhcn@sonla.gov.vn</p><p>Bản quyền © 2022</p></section></footer></div></body></html>`;

const row =
  (base: string) =>
  (p: Post): string =>
    `<div class="article articletype-0" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h3><a title="${p.title}" href="/${base}/chi-tiet/${p.slug}"><span itemprop="headline">${p.title}</span></a></h3></div><div class="teaser-text">${p.picture ? `<div class="news-img-wrap"><a href="/${base}/chi-tiet/${p.slug}"><img src="/fileadmin/_processed_/${p.slug}.jpg" alt=""></a></div>` : ''}<div itemprop="description"><p>${p.lead}</p></div><a class="more" title="${p.title}" href="/${base}/chi-tiet/${p.slug}">Xem tiếp</a></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="${p.date}">${dots(p.date)}</time></span></p></div></div>`;

const article = (p: Post, turn: number): string =>
  frame(
    p.title,
    `<div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">${p.title}</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="${p.date}">${dots(p.date)}</time></span></p></div><div class="teaser-text" itemprop="description"><p>${p.lead}</p></div>${p.picture ? `<div class="news-img-wrap"><div class="outer"><img src="/fileadmin/user_upload/${p.slug}.jpg" alt="Ảnh: Văn phòng Sở" width="640" height="420"></div></div>` : ''}<div class="news-text-wrap" itemprop="articleBody">${[...p.body, ...filler(turn)].map((text) => `<p>${text}</p>`).join('')}</div><div class="news-backlink-wrap"><a href="/">Trở lại</a></div></div></div>`,
  );

const paginator = (base: string, count: number, at: number): string =>
  count < 2
    ? ''
    : `<div class="page-navigation"><p>Trang ${at} / ${count}.</p><ul class="f3-widget-paginator">${at > 1 ? `<li class="previous"><a href="${at === 2 ? `/${base}` : `/${base}/trang-${at - 1}`}">Lùi lại</a></li>` : ''}${Array.from({ length: count }, (_, i) => (i + 1 === at ? `<li class="current">${at}</li>` : `<li><a href="${i === 0 ? `/${base}` : `/${base}/trang-${i + 1}`}">${i + 1}</a></li>`)).join('')}${at < count ? `<li class="last next"><a href="/${base}/trang-${at + 1}">Kế tiếp</a></li>` : ''}</ul></div>`;

function column(pages: Map<string, string>, base: string, title: string, posts: readonly Post[], size: number): void {
  const count = Math.ceil(posts.length / size);
  for (let at = 1; at <= count; at++) {
    const shown = posts
      .slice((at - 1) * size, at * size)
      .map(row(base))
      .join('');
    pages.set(
      at === 1 ? `/${base}` : `/${base}/trang-${at}`,
      frame(
        title,
        `<h1>${title}</h1><div class="news"><div class="news-list-view">${shown}${paginator(base, count, at)}</div></div>`,
      ),
    );
  }
  for (const [turn, p] of posts.entries()) pages.set(`/${base}/chi-tiet/${p.slug}`, article(p, turn));
}

const laws: readonly (readonly [string, string, string])[] = [
  [
    '61/2018/NĐ-CP',
    '2018-04-23',
    'Nghị định về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
  ],
  ['01/2018/TT-VPCP', '2018-11-23', 'Thông tư hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP'],
  ['35/NQ-CP', '2016-05-16', 'Nghị quyết về hỗ trợ và phát triển doanh nghiệp đến năm 2020'],
  ['30/CT-TTg', '2018-10-30', 'Chỉ thị về nâng cao hiệu quả giải quyết thủ tục hành chính tại bộ phận một cửa'],
  [
    '45/2016/QĐ-TTg',
    '2016-10-19',
    'Quyết định về tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích',
  ],
  ['3162/QĐ-UBND', '2021-12-20', 'Quyết định ban hành Kế hoạch cải cách hành chính tỉnh Sơn La năm 2022'],
  ['76/2015/QH13', '2015-06-19', 'Luật Tổ chức Chính phủ'],
];

const guidance: readonly (readonly [string, string, string, string])[] = [
  [
    '1420/SKHCN-VP',
    '2022-09-14',
    '2022-09-15',
    'Về việc đẩy mạnh thực hiện nhiệm vụ cải cách hành chính những tháng cuối năm 2022',
  ],
  ['980/SKHCN-VP', '2022-06-29', '2022-06-30', 'Về việc hướng dẫn tự đánh giá, chấm điểm cải cách hành chính'],
  ['655/SKHCN-VP', '2022-04-20', '2022-04-21', 'Về việc khắc phục tồn tại trong công tác cải cách hành chính'],
  ['214/SKHCN-VP', '2022-02-16', '2022-02-17', 'Về việc triển khai công tác cải cách hành chính quý I năm 2022'],
];

function build(): Map<string, string> {
  const pages = new Map<string, string>();
  column(pages, 'cai-cach-hanh-chinh', 'Cải cách hành chính', reform, 8);
  column(pages, 'tin-khoa-hoc', 'Tin khoa học - công nghệ', science, 8);
  column(pages, 'tinh-hinh-ho-so', 'Tình hình giải quyết hồ sơ', dossiers, 8);
  const latest = (base: string, title: string, posts: readonly Post[]): string =>
    `<div class="frame frame-type-list"><header><h2><a href="/${base}">${title}</a></h2></header><div class="news"><div class="news-list-view">${posts.slice(0, 3).map(row(base)).join('')}</div></div></div>`;
  pages.set(
    '/',
    frame(
      'Trang chủ',
      `<h1 class="sr-only">${site}</h1>${latest('tin-khoa-hoc', 'Tin khoa học - công nghệ', science)}${latest('cai-cach-hanh-chinh', 'Cải cách hành chính', reform)}`,
    ),
  );
  pages.set(
    '/gioi-thieu',
    frame(
      'Giới thiệu',
      `<h1>Giới thiệu</h1><div class="ce-bodytext"><p>${site} là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về khoa học và công nghệ trên địa bàn tỉnh. Sở có con dấu, có tài khoản riêng, chịu sự chỉ đạo, quản lý về tổ chức, biên chế và công tác của Ủy ban nhân dân tỉnh, đồng thời chịu sự chỉ đạo, kiểm tra, hướng dẫn về chuyên môn, nghiệp vụ của Bộ Khoa học và Công nghệ.</p></div>`,
    ),
  );
  pages.set(
    '/van-ban',
    frame(
      'Văn bản pháp luật',
      `<h1>Văn bản pháp luật</h1><table class="contenttable"><thead><tr><th>STT</th><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr></thead><tbody>${laws.map(([number, date, about], i) => `<tr><td>${i + 1}</td><td>${number}</td><td>${dots(date)}</td><td>${about}</td></tr>`).join('')}</tbody></table>`,
    ),
  );
  pages.set(
    '/van-ban-cchc',
    frame(
      'Văn bản chỉ đạo, hướng dẫn CCHC',
      `<h1>Văn bản chỉ đạo, hướng dẫn cải cách hành chính</h1><ul class="doc-listing">${guidance.map(([number, date, up, about]) => `<li class="doc-listing__row"><h4><a href="/van-ban-cchc/${number.split('/')[0]}">${about}</a></h4><p>Số hiệu: <b>${number}</b> – Ban hành: ${dots(date)} – Đăng tải: ${dots(up)}</p></li>`).join('')}</ul>`,
    ),
  );
  for (const [number, date, up, about] of guidance)
    pages.set(
      `/van-ban-cchc/${number.split('/')[0]}`,
      frame(
        about,
        `<h1>${about}</h1><dl class="doc-meta"><dt>Số hiệu</dt><dd>${number}</dd><dt>Ngày ban hành</dt><dd>${dots(date)}</dd><dt>Ngày đăng</dt><dd>${dots(up)}</dd><dt>Cơ quan ban hành</dt><dd>${site}</dd></dl><p>${filler(3).join(' ')}</p>`,
      ),
    );
  const half = 6;
  for (const at of [1, 2])
    pages.set(
      at === 1 ? '/tthc' : '/tthc/trang-2',
      frame(
        'Thủ tục hành chính',
        `<h1>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Khoa học và Công nghệ</h1><div class="tx-tthc-list">${listed
          .slice((at - 1) * half, at * half)
          .map(
            (p) =>
              `<div class="tthc-row"><div class="tthc-row__code">${p.code}.000.00.00.H52</div><div class="tthc-row__name"><a href="/tthc/chi-tiet/${p.code}">${p.name}</a></div><div class="tthc-row__field">${p.field}</div></div>`,
          )
          .join('')}</div>${paginator('tthc', 2, at)}`,
      ),
    );
  for (const p of listed)
    pages.set(
      `/tthc/chi-tiet/${p.code}`,
      frame(
        p.name,
        `<h1>${p.name}</h1><dl class="tthc-detail"><dt>Mã thủ tục</dt><dd>${p.code}.000.00.00.H52</dd><dt>Lĩnh vực</dt><dd>${p.field}</dd><dt>Trình tự thực hiện</dt><dd>Nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh; Sở thẩm định và trả kết quả.</dd><dt>Thời hạn giải quyết</dt><dd>15 ngày làm việc</dd><dt>Phí, lệ phí</dt><dd>Không</dd></dl>`,
      ),
    );
  pages.set(
    '/y-kien-cong-dan',
    frame(
      'Ý kiến tổ chức, công dân',
      `<h1>Ý kiến của tổ chức, công dân về thủ tục hành chính</h1><div class="tx-opinions">
<section class="opinion"><h3>Đề nghị hướng dẫn rõ thành phần hồ sơ khai báo thiết bị X-quang</h3><p class="opinion__who">Người gửi: Lò Văn Hùng – 12.08.2022</p><div class="opinion__text">Tôi đề nghị Sở hướng dẫn rõ hơn thành phần hồ sơ của thủ tục khai báo thiết bị X-quang vì phòng khám đã phải bổ sung hai lần.</div><div class="opinion__reply"><strong>Trả lời:</strong> Sở Khoa học và Công nghệ cảm ơn ý kiến của ông. Thành phần hồ sơ gồm phiếu khai báo theo mẫu và bản sao tài liệu của thiết bị; Sở đã đăng mẫu phiếu điền sẵn. (16.08.2022)</div></section>
<section class="opinion"><h3>Kiến nghị rút ngắn thời gian cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ</h3><p class="opinion__who">Người gửi: Công ty TNHH Mộc Châu Xanh – 03.06.2022</p><div class="opinion__text">Công ty kiến nghị rút ngắn thời gian giải quyết thủ tục cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ.</div><div class="opinion__reply"><strong>Trả lời:</strong> Sở đã trình UBND tỉnh phương án rút ngắn từ 15 ngày xuống còn 10 ngày làm việc. (10.06.2022)</div></section>
<section class="opinion"><h3>Hỏi về lệ phí công bố dấu định lượng</h3><p class="opinion__who">Người gửi: Nguyễn Thị Lan – 19.10.2022</p><div class="opinion__text">Cơ sở của tôi muốn biết thủ tục công bố sử dụng dấu định lượng có thu lệ phí không.</div></section></div>`,
    ),
  );
  pages.set(
    '/huong-dan-dvc',
    frame(
      'Hướng dẫn dịch vụ công trực tuyến',
      `<h1>Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, mức độ 4</h1><div class="ce-bodytext"><p>Dịch vụ công trực tuyến mức độ 3 cho phép điền và gửi hồ sơ trực tuyến; mức độ 4 cho phép thanh toán lệ phí trực tuyến và nhận kết quả tại nhà.</p><ol><li>Đăng ký tài khoản tại dichvucong.sonla.gov.vn.</li><li>Chọn thủ tục cần nộp, điền tờ khai, đính kèm hồ sơ.</li><li>Nộp hồ sơ, theo dõi tình trạng bằng mã hồ sơ.</li></ol><p>Cần hỗ trợ, tổ chức và cá nhân liên hệ bộ phận một cửa trong giờ hành chính. Hồ sơ nộp trực tuyến được ưu tiên xử lý trước, người nộp được nhắn tin khi có kết quả.</p></div>`,
    ),
  );
  return pages;
}

export const SONLA: UnseenPortal = {
  name: 'TYPO3, Sơn La',
  plan: 'sonla-skhcn-2022',
  asOf: '2022-10-25',
  variants: [],
  build: () => ({ answers: Object.fromEntries(build()), procedures }),
  truth: {
    'procedure-set': {
      outcome: 'partial',
      details: {
        reference: 11,
        listed: 10,
        missing: [{ code: '1.003542' }],
        unknown: [{ code: '1.011937' }],
        abolishedListed: [],
      },
    },
    'procedure-updates': { outcome: 'passed', details: { found: 2 } },
    'procedure-set-province': { outcome: 'cantTell' },
    hotline: { outcome: 'passed', details: { phones: ['+842123852447'] } },
    'published-feedback': { outcome: 'passed', details: { replied: 2, unreplied: 1 } },
    'cchc-column': {
      outcome: 'partial',
      details: {
        url: '/cai-cach-hanh-chinh',
        newest: '2022-10-18',
        ageDays: 7,
        inPeriod: 19,
        byMonth: {
          '2022-01': 2,
          '2022-02': 2,
          '2022-03': 2,
          '2022-04': 2,
          '2022-05': 2,
          '2022-06': 2,
          '2022-07': 1,
          '2022-08': 2,
          '2022-09': 2,
          '2022-10': 2,
        },
      },
    },
    'policy-articles': { outcome: 'passed' },
    'service-centre': { outcome: 'passed', details: { found: 1 } },
    discipline: { outcome: 'passed', details: { found: 1 } },
    'dossier-status': {
      outcome: 'partial',
      details: {
        periods: [
          { period: '2022-Q1', state: 'published' },
          { period: '2022-Q2', state: 'published' },
          { period: '2022-Q3', state: 'missing' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
    'guidance-documents': { outcome: 'passed', details: { url: '/van-ban-cchc', newest: '2022-09-15', inPeriod: 4 } },
    models: { outcome: 'failed', details: { found: 0 } },
    initiatives: { outcome: 'passed', details: { found: 1 } },
    indices: {
      outcome: 'partial',
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 84.15, rank: 47 },
          { index: 'PAPI', state: 'stale', year: 2020, value: 42.48, rank: null },
          { index: 'SIPAS', state: 'current', year: 2021, value: 85.36, rank: 38 },
          { index: 'PCI', state: 'current', year: 2021, value: 61.45, rank: 52 },
        ],
      },
    },
    'online-service': { outcome: 'passed', details: { guidance: '/huong-dan-dvc' } },
    postal: { outcome: 'passed', details: { found: 1 } },
    'core-documents': {
      outcome: 'partial',
      details: {
        documents: [
          { number: '61/2018/NĐ-CP', state: 'cited' },
          { number: '01/2018/TT-VPCP', state: 'cited' },
          { number: '35/NQ-CP', state: 'cited' },
          { number: '30/CT-TTg', state: 'cited' },
          { number: '45/2016/QĐ-TTg', state: 'cited' },
          { number: '3162/QĐ-UBND', state: 'cited' },
          { number: '47/KH-UBND', state: 'missing' },
        ],
      },
    },
  },
};
