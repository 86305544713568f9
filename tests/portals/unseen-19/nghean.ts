/** Nghệ An, 2022, in the markup of Joomla's own views: a blog of news, a table of the column's posts. */

import { reference, scan, topic, type Site, type UnseenPortal } from '../unseen-8/shape.ts';
import { NEWS, REFORM, UNDATED } from './nghean-posts.ts';
import { FORGOTTEN, LEAVES, LISTED, PAGES, PROVINCE } from './nghean-procedures.ts';
import { bodyOf, newestFirst, spelled, type Post } from './prose.ts';

const MENU: readonly (readonly [string, string, ...(readonly (readonly [string, string])[])])[] = [
  ['/', 'Trang chủ'],
  ['/gioi-thieu', 'Giới thiệu', ['/gioi-thieu/chuc-nang-nhiem-vu', 'Chức năng, nhiệm vụ và tổ chức bộ máy']],
  ['/tin-tuc-su-kien', 'Tin tức - Sự kiện'],
  ['/cai-cach-hanh-chinh', 'Cải cách hành chính', ['/chi-so', 'Kết quả các chỉ số']],
  [
    '/thu-tuc-hanh-chinh',
    'Thủ tục hành chính',
    ['/huong-dan-tra-cuu-tthc', 'Hướng dẫn tra cứu TTHC trên mạng'],
    ['/quy-trinh-noi-bo', 'Quy trình nội bộ, quy trình điện tử'],
    ['/huong-dan-nop-ho-so-truc-tuyen', 'Hướng dẫn nộp hồ sơ trực tuyến'],
  ],
  ['/van-ban', 'Văn bản'],
  ['/iso-9001', 'ISO 9001:2015'],
  ['/ung-dung-cntt', 'Ứng dụng CNTT'],
];

const menu = (): string =>
  `<ul class="nav menu mod-list" id="mainmenu">${MENU.map(
    ([path, name, ...under], at) =>
      `<li class="item-${101 + at}${under.length > 0 ? ' deeper parent' : ''}"><a href="${path}">${name}</a>${
        under.length > 0
          ? `<ul class="nav-child unstyled small">${under.map(([to, words]) => `<li><a href="${to}">${words}</a></li>`).join('')}</ul>`
          : ''
      }</li>`,
  ).join('')}</ul>`;

export const page = (title: string, main: string, home = false): string => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn" dir="ltr"><head><meta charset="utf-8" />
<meta name="generator" content="Joomla! - Open Source Content Management" /><title>${title} - Sở Khoa học và Công nghệ Nghệ An</title>
<link href="/templates/dost/css/template.css" rel="stylesheet" /></head>
<body class="site com_content${home ? ' view-featured' : ''}"><div class="top-line"><div class="container"><span id="dongho">Thứ năm, 15/12/2022 08:31:07</span>
<ul class="nav menu_top"><li><a href="/duong-day-nong">Đường dây nóng CCHC</a></li><li><a href="/phan-anh-kien-nghi">Phản ánh, kiến nghị</a></li><li><a href="/component/users/?view=login">Đăng nhập</a></li></ul></div></div>
<header class="header"><a class="brand" href="/"><img src="/images/banner-2022.jpg" alt="Sở Khoa học và Công nghệ Nghệ An" /></a></header>
<nav class="navigation" role="navigation">${menu()}</nav>
<div class="row-fluid"><main id="content" role="main" class="span9">${main}</main>
<div id="aside" class="span3"><div class="well"><h3 class="page-header">Liên kết</h3><div class="custom"><p><a href="https://dichvucong.nghean.gov.vn" target="_blank"><img src="/images/dvc.png" alt="Cổng dịch vụ công trực tuyến tỉnh Nghệ An" /></a></p><p><a href="https://hcc.nghean.gov.vn" target="_blank"><img src="/images/hcc.png" alt="Trung tâm Phục vụ hành chính công" /></a></p></div></div>
<div class="well"><h3 class="page-header">Thống kê truy cập</h3><p>Hôm nay: 412<br />Tổng lượt: 6238117</p></div></div></div>
<footer class="footer" role="contentinfo"><p>Trang thông tin điện tử Sở Khoa học và Công nghệ Nghệ An. Giấy phép số 118/GP-STTTT ngày 20/9/2017.</p><p>Trụ sở: 75A Nguyễn Thái Học, thành phố Vinh. Điện thoại: (0238) 3844.500. Email: sokhcn@nghean.gov.vn</p></footer></body></html>`;

const article = (post: Post, category: string, at: number): string =>
  page(
    post.title,
    `<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${post.title}</h2></div>
<dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="category-name">Chuyên mục: ${category}</dd><dd class="published"><span class="icon-calendar"></span><time datetime="${post.date}T08:12:00+07:00" itemprop="datePublished">Được đăng: ${spelled(post.date)}</time></dd><dd class="hits">Lượt xem: ${137 + at * 41}</dd></dl>
<div itemprop="articleBody"><p><strong>${post.lead}</strong></p>${bodyOf(post, at)
      .map((text) => `<p style="text-align: justify;">${text}</p>`)
      .join('')}<p style="text-align: right;"><em>Phòng Thông tin</em></p></div></div>`,
  );

const reformTable = (): string => `<div class="category-list"><h1>Cải cách hành chính</h1>
<table class="category table table-striped table-bordered table-hover"><thead><tr><th id="categorylist_header_title">Tiêu đề</th><th id="categorylist_header_date">Ngày đăng</th><th>Lượt xem</th></tr></thead><tbody>${newestFirst(
  REFORM,
)
  .map(
    ({ path, title, date }, at) =>
      `<tr class="cat-list-row${at % 2}"><td headers="categorylist_header_title" class="list-title"><a href="${path}">${title}</a></td><td headers="categorylist_header_date" class="list-date small">${spelled(date)}</td><td class="list-hits"><span class="badge badge-info">Lượt xem: ${90 + at}</span></td></tr>`,
  )
  .join('')}</tbody></table></div>`;

const blog = (posts: readonly Post[]): string =>
  posts
    .map(
      ({ path, title, date, lead }, at) =>
        `<div class="${at === 0 ? 'items-leading' : `items-row row-${at}`}"><div class="item" itemprop="blogPost"><h2 itemprop="name"><a href="${path}" itemprop="url">${title}</a></h2><dl class="article-info muted"><dd class="published"><time datetime="${date}T09:00:00+07:00">Được đăng: ${spelled(date)}</time></dd></dl><p>${lead}</p><p class="readmore"><a class="btn" href="${path}"><span class="icon-chevron-right"></span>Đọc thêm...</a></p></div></div>`,
    )
    .join('');

const home = (): string =>
  page(
    'Trang chủ',
    `<div class="blog-featured"><h3>Tin mới</h3>${blog(newestFirst(NEWS).slice(0, 4))}</div><div class="moduletable"><h3><a href="/cai-cach-hanh-chinh">Cải cách hành chính</a></h3><ul class="latestnews">${newestFirst(
      REFORM,
    )
      .slice(0, 4)
      .map(({ path, title }) => `<li><a href="${path}"><span>${title}</span></a></li>`)
      .join('')}</ul></div>`,
    true,
  );

const document = (number: string, date: string, about: string): string =>
  page(
    number,
    `<div class="item-page"><h2>${about}</h2><table class="table"><tr><td>Số ký hiệu</td><td>${number}</td></tr><tr><td>Ngày ban hành</td><td>${date}</td></tr><tr><td>Trích yếu</td><td>${about}</td></tr><tr><td>Tệp đính kèm</td><td><a href="/images/vanban/${number.replace(/\W+/g, '-')}.pdf">Tải về</a></td></tr></table></div>`,
  );

const DOCUMENTS = `<h1>Văn bản chỉ đạo, điều hành</h1><table class="table"><thead><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu nội dung</th></tr></thead><tbody>
<tr><td><a href="/van-ban/64-kh-ubnd">64/KH-UBND</a></td><td>28/01/2022</td><td>Kế hoạch tuyên truyền cải cách hành chính trên địa bàn tỉnh năm 2022</td></tr>
<tr><td>5165/QĐ-UBND</td><td>29/12/2020</td><td>Giao chỉ tiêu biên chế sự nghiệp giáo dục năm 2021</td></tr>
<tr><td><a href="/van-ban/05-nq-tu">05-NQ/TU</a></td><td>14/12/2021</td><td>Nghị quyết về tăng cường lãnh đạo công tác cải cách hành chính giai đoạn 2021 - 2030</td></tr>
<tr><td>76/NQ-CP</td><td>15/7/2021</td><td>Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030</td></tr>
<tr><td>212/SKHCN-VP</td><td>02/3/2022</td><td>V/v đăng ký lịch sử dụng phòng họp tầng hai</td></tr></tbody></table>`;

const HOTLINE = `<div class="item-page"><h2>Đường dây nóng cải cách hành chính</h2><p>Tổ chức, cá nhân cần trao đổi, góp ý về thái độ phục vụ và việc tiếp nhận hồ sơ xin liên hệ:</p>
<table class="table"><tr><td>Điện thoại đường dây nóng</td><td>0238.3598.696</td></tr><tr><td>Thư điện tử</td><td>cchc.skhcn@nghean.gov.vn</td></tr><tr><td>Địa chỉ</td><td>Văn phòng Sở, tầng 1, số 75A đường Nguyễn Thái Học, thành phố Vinh, tỉnh Nghệ An</td></tr></table></div>`;

const FEEDBACK = `<div class="item-page"><h2>Tiếp nhận và xử lý phản ánh, kiến nghị về quy định hành chính</h2>
<p>Cá nhân, tổ chức gửi phản ánh, kiến nghị về quy định hành chính thuộc phạm vi quản lý của ngành bằng một trong các cách sau:</p>
<ul><li>Gửi thư về Văn phòng Sở, số 75A đường Nguyễn Thái Học, thành phố Vinh;</li><li>Gọi số 0238.3844.500 trong giờ làm việc;</li><li>Gửi thư điện tử tới hộp thư pakn.skhcn@nghean.gov.vn.</li></ul>
<p>Văn phòng Sở vào sổ trong ngày, phân loại và chuyển phòng chuyên môn trong 02 ngày làm việc; chậm nhất 15 ngày làm việc kể từ khi tiếp nhận, Sở trả lời bằng văn bản cho người gửi và đăng kết quả lên trang thông tin.</p></div>`;

const LOOKUP = `<div class="item-page"><h2>Hướng dẫn tra cứu thủ tục hành chính trên Internet</h2><p>Bước 1. Mở trình duyệt, gõ địa chỉ trang thông tin điện tử của Sở, bấm vào mục Thủ tục hành chính trên thanh ngang. Bước 2. Chọn lĩnh vực cần tìm hoặc gõ vài chữ trong tên thủ tục vào ô tìm kiếm; không cần gõ dấu. Bước 3. Bấm vào tên thủ tục để xem thành phần hồ sơ, thời hạn và mức thu. Bước 4. Bấm biểu tượng máy in nếu muốn in ra giấy. Người chưa quen dùng máy tính có thể nhờ công chức trực quầy tra giúp và in ngay tại chỗ, không mất tiền.</p></div>`;

const WORKFLOWS = `<div class="item-page"><h2>Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính</h2><p>Bản quét của các quy trình đã được phê duyệt:</p><ul><li><a href="/images/quytrinh/qt-buc-xa.pdf">Quy trình lĩnh vực an toàn bức xạ (PDF)</a></li><li><a href="/images/quytrinh/qt-hoat-dong.pdf">Quy trình lĩnh vực hoạt động khoa học (PDF)</a></li></ul></div>`;

const GUIDE = `<div class="item-page"><h2>Hướng dẫn nộp hồ sơ trực tuyến mức độ 3, mức độ 4</h2><p>Dịch vụ công trực tuyến mức độ 3 cho phép điền và gửi hồ sơ qua mạng, còn phí và kết quả thì nộp, nhận tại quầy hoặc qua bưu điện. Với dịch vụ công trực tuyến mức độ 4, người nộp trả phí qua ngân hàng và có thể nhận bản điện tử đã ký. Để bắt đầu, đăng ký tài khoản bằng số điện thoại, xác nhận mã gửi về máy, sau đó chọn đúng tên thủ tục, tải các tệp đã quét và bấm Gửi. Mã hồ sơ được báo qua tin nhắn để theo dõi.</p></div>`;

const FUNCTIONS = `<div class="item-page"><h2>Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức</h2><p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về hoạt động khoa học và công nghệ, phát triển tiềm lực khoa học, tiêu chuẩn, đo lường, chất lượng, sở hữu trí tuệ, ứng dụng bức xạ và đồng vị phóng xạ, an toàn bức xạ và hạt nhân trên địa bàn. Sở có tư cách pháp nhân, có con dấu và tài khoản riêng.</p><p>Tổ chức bộ máy gồm Ban Giám đốc, Văn phòng, Thanh tra, Phòng Kế hoạch - Tài chính, Phòng Quản lý khoa học, Phòng Quản lý công nghệ, Chi cục Tiêu chuẩn Đo lường Chất lượng và hai trung tâm sự nghiệp. Danh mục vị trí việc làm gồm 48 vị trí, trong đó 11 vị trí lãnh đạo, quản lý.</p></div>`;

const INDICES = `<div class="item-page"><h2>Kết quả các chỉ số của tỉnh Nghệ An</h2><table class="table table-bordered"><thead><tr><th>Chỉ số</th><th>Năm</th><th>Điểm</th><th>Xếp hạng</th></tr></thead><tbody><tr><td>Chỉ số cải cách hành chính (PAR INDEX)</td><td>2021</td><td>87,26</td><td>19/63</td></tr><tr><td>Chỉ số hài lòng của người dân (SIPAS)</td><td>2020</td><td>84,51</td><td>41/63</td></tr><tr><td>Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)</td><td>2021</td><td>64,74</td><td>30/63</td></tr></tbody></table></div>`;

function build(): Site {
  const answers: Site['answers'] = {
    '/': home(),
    '/gioi-thieu': page(
      'Giới thiệu',
      '<div class="item-page"><h2>Giới thiệu chung</h2><p>Tiền thân của Sở là Ban Kỹ thuật thành lập năm 1959. Trải qua nhiều lần đổi tên, đến năm 2003 cơ quan mang tên như hiện nay, đóng trụ sở tại thành phố Vinh.</p></div>',
    ),
    '/gioi-thieu/chuc-nang-nhiem-vu': page('Chức năng, nhiệm vụ', FUNCTIONS),
    '/tin-tuc-su-kien': page(
      'Tin tức - Sự kiện',
      `<div class="blog"><h1>Tin tức - Sự kiện</h1>${blog(newestFirst(NEWS))}</div>`,
    ),
    '/cai-cach-hanh-chinh': page('Cải cách hành chính', reformTable()),
    '/chi-so': page('Kết quả các chỉ số', INDICES),
    '/thu-tuc-hanh-chinh': page('Thủ tục hành chính', `<h1>Thủ tục hành chính</h1>${LEAVES[0] ?? ''}`),
    '/thu-tuc-hanh-chinh?start=5': page('Thủ tục hành chính', `<h1>Thủ tục hành chính</h1>${LEAVES[1] ?? ''}`),
    '/huong-dan-tra-cuu-tthc': page('Hướng dẫn tra cứu', LOOKUP),
    '/quy-trinh-noi-bo': page('Quy trình nội bộ', WORKFLOWS),
    '/images/quytrinh/qt-buc-xa.pdf': scan(),
    '/images/quytrinh/qt-hoat-dong.pdf': scan(),
    '/huong-dan-nop-ho-so-truc-tuyen': page('Hướng dẫn nộp hồ sơ trực tuyến', GUIDE),
    '/van-ban': page('Văn bản', DOCUMENTS),
    '/van-ban/64-kh-ubnd': document(
      '64/KH-UBND',
      '28/01/2022',
      'Kế hoạch tuyên truyền cải cách hành chính trên địa bàn tỉnh năm 2022',
    ),
    '/van-ban/05-nq-tu': document(
      '05-NQ/TU',
      '14/12/2021',
      'Nghị quyết về tăng cường lãnh đạo công tác cải cách hành chính giai đoạn 2021 - 2030',
    ),
    '/images/vanban/64-KH-UBND.pdf': scan(),
    '/images/vanban/05-NQ-TU.pdf': scan(),
    '/iso-9001': page(
      'ISO 9001:2015',
      '<div class="item-page"><h2>Hệ thống quản lý chất lượng TCVN ISO 9001:2015</h2><p>Nội dung đang được cập nhật.</p></div>',
    ),
    '/ung-dung-cntt': page(
      'Ứng dụng CNTT',
      `<h1>Ứng dụng CNTT</h1><ul class="category-module">${UNDATED.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`).join('')}</ul>`,
    ),
    '/duong-day-nong': page('Đường dây nóng CCHC', HOTLINE),
    '/phan-anh-kien-nghi': page('Phản ánh, kiến nghị', FEEDBACK),
    '/component/users/?view=login': page(
      'Đăng nhập',
      '<form action="/login" method="post"><label>Tên đăng nhập <input name="username" /></label><label>Mật khẩu <input type="password" name="password" /></label><button>Đăng nhập</button></form>',
    ),
  };
  for (const [at, post] of REFORM.entries()) answers[post.path] = article(post, 'Cải cách hành chính', at);
  for (const [at, post] of NEWS.entries()) answers[post.path] = article(post, 'Tin tức - Sự kiện', at + 3);
  for (const { path, title, lead, own } of UNDATED)
    answers[path] = page(
      title,
      `<div class="item-page"><h2>${title}</h2><p><strong>${lead}</strong></p><p>${own}</p><p>Mọi vướng mắc xin gọi máy lẻ 12 gặp anh Thắng. Tài liệu này được soạn lại từ sổ tay của bộ phận kỹ thuật và sẽ còn bổ sung.</p></div>`,
    );
  for (const [path, title, body] of PAGES)
    answers[path] = page(title, `<div class="item-page"><h2>${title}</h2>${body}</div>`);
  return {
    answers,
    province: { ...PROVINCE },
    procedures: reference([...LISTED, FORGOTTEN].map(([code, name]) => [code, name])),
  };
}

const reform = (number: number) => REFORM.find(({ path }) => path.includes(`/${number}-`))?.path ?? '';
const news = (number: number) => NEWS.find(({ path }) => path.includes(`/${number}-`))?.path ?? '';
const fee = LISTED[2] ?? ['', '', ''];
const pageless = LISTED[7] ?? ['', '', ''];

export const NGHEAN: UnseenPortal = {
  name: 'nghean-joomla',
  plan: 'nghean-skhcn-2022',
  asOf: '2022-12-15',
  build,
  truth: {
    'cchc-column': {
      outcome: 'partial',
      details: {
        url: '/cai-cach-hanh-chinh',
        linkedFromHome: true,
        newest: '2022-12-08',
        ageDays: 7,
        inPeriod: 11,
        byMonth: {
          '2022-01': 1,
          '2022-02': 1,
          '2022-03': 1,
          '2022-04': 1,
          '2022-05': 1,
          '2022-06': 1,
          '2022-07': 1,
          '2022-09': 1,
          '2022-10': 1,
          '2022-11': 1,
          '2022-12': 1,
        },
        undated: 0,
      },
    },
    'procedure-set': {
      outcome: 'partial',
      credit: 8 / 9,
      details: {
        reference: 9,
        listed: 8,
        coverage: 8 / 9,
        missing: [{ code: FORGOTTEN[0] }],
        abolishedListed: [],
        unknown: [],
        duplicates: [],
        lists: ['/thu-tuc-hanh-chinh', '/thu-tuc-hanh-chinh?start=5'],
      },
    },
    'procedure-detail': {
      outcome: 'partial',
      credit: 6 / 8,
      details: {
        checked: 7,
        complete: 6,
        incomplete: [{ code: fee[0], missingParts: ['fee'] }],
        withoutDetail: [{ code: pageless[0] }],
      },
    },
    'procedure-set-province': {
      outcome: 'passed',
      details: {
        reference: 9,
        listed: 9,
        coverage: 1,
        missing: [],
        unknown: [],
        lists: ['province:/co-quan/so-khoa-hoc-va-cong-nghe'],
      },
    },
    hotline: {
      outcome: 'passed',
      details: { url: '/duong-day-nong', conflicts: [] },
    },
    feedback: {
      outcome: 'passed',
      details: { url: '/phan-anh-kien-nghi', ways: ['address', 'phone', 'email'], process: true },
    },
    'lookup-guide': { outcome: 'passed', details: { url: '/huong-dan-tra-cuu-tthc', attachments: 0 } },
    workflows: { outcome: 'passed', details: { url: '/quy-trinh-noi-bo', attachments: 2 } },
    simplification: topic(reform(125)),
    'service-centre': topic(),
    postal: topic(reform(129)),
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: '/huong-dan-nop-ho-so-truc-tuyen' },
    },
    organisation: { outcome: 'passed', details: { url: '/gioi-thieu/chuc-nang-nhiem-vu', attachments: 0 } },
    conduct: topic(reform(137)),
    personnel: topic(news(455)),
    autonomy: topic(),
    'digital-government': topic(news(498), news(471)),
    'e-office': { outcome: 'cantTell' },
    iso: { outcome: 'partial', details: { url: '/iso-9001', attachments: 0 } },
    indices: {
      outcome: 'partial',
      credit: 2.5 / 4,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.26, rank: 19, url: '/chi-so' },
          { index: 'SIPAS', state: 'stale', year: 2020, value: 84.51, rank: 41, url: '/chi-so' },
          { index: 'PAPI', state: 'missing' },
          { index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30, url: '/chi-so' },
        ],
      },
    },
    oversight: topic(),
    models: topic(reform(133)),
    results: topic(reform(163)),
    'legal-drafting': topic(news(420)),
    'core-documents': {
      outcome: 'partial',
      credit: 3 / 5,
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'cited' },
          { number: '05-NQ/TU', state: 'published', url: '/van-ban/05-nq-tu' },
          { number: '5158/QĐ-UBND', state: 'missing' },
          { number: '5165/QĐ-UBND', state: 'missing' },
          { number: '64/KH-UBND', state: 'published', url: '/van-ban/64-kh-ubnd' },
        ],
      },
    },
    guides: topic(reform(149)),
  },
  variants: [],
};
