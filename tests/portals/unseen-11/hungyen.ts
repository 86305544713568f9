/** The science department of Hưng Yên as a Joomla site with K2 lists. */
import { chunks, dmy, newest, slug, type Portal, type Post } from './kit.ts';

const MONTHS = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười một', 'Mười hai'];
const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

function longDate(date: string): string {
  const [year, month, day] = date.split('-');
  const weekday = DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return `${weekday}, ${day} Tháng ${MONTHS[Number(month) - 1]} ${year} 08:3${Number(day) % 10}`;
}

const COLUMNS: Readonly<Record<string, string>> = {
  'tin-tuc/tin-hoat-dong': 'Tin hoạt động',
  'tin-tuc/cai-cach-hanh-chinh': 'Cải cách hành chính',
  'tin-tuc/chuyen-doi-so': 'Chuyển đổi số',
  'hanh-chinh-cong/cai-cach-tthc': 'Cải cách TTHC',
};

const POSTS: readonly Post[] = [
  post(
    101,
    'tin-tuc/cai-cach-hanh-chinh',
    '2024-01-16',
    'Sở Khoa học và Công nghệ triển khai nhiệm vụ cải cách hành chính năm 2024',
    'Sáng 16/01, Sở họp triển khai các nhiệm vụ cải cách hành chính năm 2024.',
    'Kế hoạch bám sát Kế hoạch số 184/KH-UBND ngày 07/12/2021 của UBND tỉnh về cải cách hành chính giai đoạn 2021 - 2025. Các phòng được giao đầu việc, thời hạn cụ thể và báo cáo Văn phòng Sở hằng tháng.',
  ),
  post(
    102,
    'tin-tuc/cai-cach-hanh-chinh',
    '2024-02-21',
    'Cải cách hành chính góp phần cải thiện môi trường đầu tư, nâng cao năng lực cạnh tranh của tỉnh',
    'Cải cách hành chính được tỉnh xác định là khâu đột phá để thu hút đầu tư.',
    'Doanh nghiệp đánh giá cao việc rút ngắn thời gian làm thủ tục. Nhiều nhà đầu tư lựa chọn Hưng Yên nhờ bộ máy phục vụ nhanh và minh bạch.',
  ),
  post(
    103,
    'tin-tuc/cai-cach-hanh-chinh',
    '2024-03-12',
    'Đẩy mạnh cải cách tài chính công tại các đơn vị sự nghiệp khoa học',
    'Các đơn vị sự nghiệp trực thuộc Sở được giao quyền tự chủ nhiều hơn.',
    'Cải cách tài chính công giúp đơn vị chủ động nguồn thu và chi trả thu nhập theo kết quả công việc.',
  ),
  post(
    104,
    'tin-tuc/cai-cach-hanh-chinh',
    '2024-04-18',
    'Hưng Yên công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2023',
    'Bộ Nội vụ vừa công bố kết quả PAR INDEX năm 2023 của các tỉnh, thành phố.',
    'Năm 2023, Chỉ số cải cách hành chính (PAR INDEX) của tỉnh Hưng Yên đạt 87,56 điểm, xếp thứ 24/63 tỉnh, thành phố. Một số tiêu chí thành phần tăng so với năm trước.',
  ),
  post(
    105,
    'tin-tuc/cai-cach-hanh-chinh',
    '2024-05-14',
    'Công bố Chỉ số PAPI năm 2023 của tỉnh Hưng Yên',
    'Kết quả đo lường Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) vừa được công bố.',
    'Chỉ số PAPI năm 2023 của Hưng Yên đạt 43,21 điểm, xếp hạng 12 trong cả nước. Trong tám chỉ số nội dung, cung ứng dịch vụ công được đánh giá tốt nhất.',
  ),
  post(
    106,
    'tin-tuc/cai-cach-hanh-chinh',
    '2024-06-11',
    'Kiện toàn tổ chức bộ máy, nâng cao chất lượng đội ngũ công chức',
    'Sở sắp xếp lại một số phòng theo hướng tinh gọn.',
    'Cải cách tổ chức bộ máy đi cùng với cải cách chế độ công vụ. Các phòng chuyên môn rà soát vị trí việc làm.',
  ),
  post(
    107,
    'tin-tuc/cai-cach-hanh-chinh',
    '2024-07-09',
    'Kết quả đánh giá năng lực cạnh tranh cấp sở, ban, ngành (DDCI) năm 2023',
    'UBND tỉnh ban hành quyết định công bố kết quả DDCI năm 2023.',
    'Theo kết quả DDCI năm 2023, Sở Khoa học và Công nghệ đạt 78,40 điểm, xếp thứ 5/19 sở, ban, ngành của tỉnh Hưng Yên.',
  ),
  post(
    108,
    'tin-tuc/cai-cach-hanh-chinh',
    '2024-08-20',
    'Mô hình "Ngày không hẹn" tại bộ phận một cửa huyện Văn Giang phát huy hiệu quả',
    'Mô hình giải quyết thủ tục ngay trong ngày được người dân đồng tình.',
    'Sau nửa năm thực hiện mô hình, hơn 3.000 hồ sơ được trả ngay. Tỉnh dự kiến nhân rộng mô hình ra các huyện khác.',
  ),
  post(
    109,
    'tin-tuc/cai-cach-hanh-chinh',
    '2024-09-17',
    'Tuyên truyền cải cách hành chính tại Chi cục Tiêu chuẩn Đo lường Chất lượng',
    'Chi cục tổ chức buổi tuyên truyền về cải cách hành chính cho viên chức.',
    'Nội dung gồm Chỉ thị số 28-CT/TU ngày 10/8/2022 của Ban Thường vụ Tỉnh ủy và các mục tiêu của tỉnh đến năm 2025.',
  ),
  post(
    110,
    'tin-tuc/cai-cach-hanh-chinh',
    '2024-10-08',
    'Nâng cao đạo đức công vụ, kỷ luật, kỷ cương hành chính của cán bộ, công chức',
    'Sở yêu cầu công chức chấp hành nghiêm kỷ luật, kỷ cương hành chính.',
    'Công chức thực hiện quy tắc ứng xử, đúng giờ làm việc và giữ thái độ hòa nhã khi tiếp dân.',
  ),
  post(
    111,
    'tin-tuc/cai-cach-hanh-chinh',
    '2024-11-08',
    'Sở Khoa học và Công nghệ tự đánh giá, chấm điểm cải cách hành chính',
    'Sở hoàn thành việc tự chấm điểm cải cách hành chính của đơn vị.',
    'Kết quả tự chấm được gửi về Sở Nội vụ để thẩm định. Các phòng bổ sung tài liệu kiểm chứng.',
  ),
  post(
    120,
    'hanh-chinh-cong/cai-cach-tthc',
    '2024-03-25',
    'Công bố danh mục thủ tục hành chính mới ban hành, sửa đổi, bổ sung lĩnh vực sở hữu trí tuệ',
    'Chủ tịch UBND tỉnh ban hành quyết định công bố danh mục thủ tục mới, sửa đổi.',
    'Danh mục gồm 02 thủ tục mới và 03 thủ tục sửa đổi thuộc thẩm quyền của Sở Khoa học và Công nghệ.',
  ),
  post(
    121,
    'hanh-chinh-cong/cai-cach-tthc',
    '2024-07-30',
    'Rút ngắn thời gian giải quyết thủ tục hành chính lĩnh vực an toàn bức xạ',
    'Thời gian cấp phép sử dụng thiết bị X-quang giảm 30%.',
    'Việc rút ngắn được thực hiện từ ngày ký. Người dân nhận kết quả qua bưu điện hoặc tại trung tâm.',
  ),
  post(
    122,
    'hanh-chinh-cong/cai-cach-tthc',
    '2024-10-30',
    'Rà soát, đơn giản hóa thủ tục hành chính năm 2024',
    'Sở đề xuất đơn giản hóa ba thủ tục trong năm 2024.',
    'Phương án cắt giảm giấy tờ được gửi Văn phòng UBND tỉnh thẩm định.',
  ),
  post(
    130,
    'tin-tuc/chuyen-doi-so',
    '2024-05-28',
    'Bảo đảm an toàn thông tin và phát triển chính quyền số tại Sở Khoa học và Công nghệ',
    'Sở tập huấn an toàn thông tin, hướng tới chính quyền số.',
    'Học viên thực hành nhận diện thư lừa đảo, đặt mật khẩu mạnh và sử dụng chữ ký số.',
  ),
  post(
    131,
    'tin-tuc/chuyen-doi-so',
    '2024-08-06',
    'Hưng Yên xếp thứ 18 về Chỉ số chuyển đổi số (DTI) năm 2023',
    'Bộ Thông tin và Truyền thông công bố kết quả DTI năm 2023.',
    'Chỉ số chuyển đổi số cấp tỉnh (DTI) năm 2023 của Hưng Yên đạt 0,7012 điểm, xếp thứ 18/63. Trụ cột hạ tầng số có bước tiến rõ.',
  ),
  post(
    132,
    'tin-tuc/chuyen-doi-so',
    '2023-09-12',
    'Chỉ số ICT INDEX năm 2022 của tỉnh Hưng Yên',
    'Kết quả xếp hạng mức độ sẵn sàng ứng dụng công nghệ thông tin đã được công bố.',
    'Chỉ số ICT INDEX năm 2022 của tỉnh Hưng Yên đạt 0,4521 điểm, xếp hạng 30/63 tỉnh, thành phố.',
  ),
  post(
    140,
    'tin-tuc/tin-hoat-dong',
    '2024-02-06',
    'Trồng cây đầu xuân Giáp Thìn',
    'Đoàn viên thanh niên của Sở trồng 200 cây xanh.',
    'Hoạt động diễn ra trong không khí vui tươi, phấn khởi, thu hút đông đảo đoàn viên tham gia.',
  ),
  post(
    141,
    'tin-tuc/tin-hoat-dong',
    '2024-06-19',
    'Nghiệm thu đề tài chọn tạo giống nhãn chín muộn',
    'Hội đồng nghiệm thu xếp loại Khá cho đề tài.',
    'Giống nhãn mới cho quả chín muộn hơn hai tuần, thích hợp với đất bãi ven sông Hồng.',
  ),
  post(
    142,
    'tin-tuc/tin-hoat-dong',
    '2024-09-24',
    'Hội nghị kết nối cung cầu công nghệ vùng đồng bằng sông Hồng',
    'Gần 60 doanh nghiệp giới thiệu thiết bị và quy trình mới.',
    'Hội nghị ghi nhận 12 biên bản ghi nhớ hợp tác về sấy lạnh, tưới tiết kiệm và bảo quản nông sản.',
  ),
  post(
    143,
    'tin-tuc/tin-hoat-dong',
    '2024-11-13',
    'Kiểm tra đo lường xăng dầu dịp cuối năm',
    'Đoàn kiểm tra làm việc tại 14 cửa hàng xăng dầu.',
    'Các cột đo đều còn hạn kiểm định, sai số trong phạm vi cho phép.',
  ),
];

function post(id: number, column: string, date: string, title: string, lead: string, body: string): Post {
  return { id, column, date, title, lead, body };
}

function path(one: Post): string {
  return `/${one.column}/item/${one.id}-${slug(one.title).slice(0, 60)}`;
}

const MENU: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  ['Trang chủ', '/', []],
  ['Giới thiệu', '/gioi-thieu', []],
  [
    'Tin tức',
    '/tin-tuc',
    [
      ['Tin hoạt động', '/tin-tuc/tin-hoat-dong'],
      ['Cải cách hành chính', '/tin-tuc/cai-cach-hanh-chinh'],
      ['Chuyển đổi số', '/tin-tuc/chuyen-doi-so'],
    ],
  ],
  [
    'Hành chính công',
    '/hanh-chinh-cong',
    [
      ['Danh mục thủ tục hành chính', '/hanh-chinh-cong/thu-tuc-hanh-chinh'],
      ['Cải cách TTHC', '/hanh-chinh-cong/cai-cach-tthc'],
      ['Quy trình nội bộ', '/hanh-chinh-cong/quy-trinh-noi-bo'],
      ['Kết quả giải quyết hồ sơ', '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so'],
      ['Hướng dẫn nộp hồ sơ trực tuyến', '/hanh-chinh-cong/huong-dan'],
    ],
  ],
  ['Văn bản', '/van-ban', []],
  ['Công khai ngân sách', '/cong-khai-ngan-sach', []],
  ['ISO 9001:2015', '/iso', []],
  ['Tiếp công dân', '/tiep-cong-dan', []],
  ['Liên hệ', '/lien-he', []],
];

function shell(title: string, main: string, crumbs = ''): string {
  const menu = MENU.map(([words, href, below], at) => {
    const sub = below.map(([name, to], no) => `<li class="item-${at}${no}"><a href="${to}">${name}</a></li>`).join('');
    return `<li class="item-${at + 101}${sub ? ' deeper parent' : ''}"><a href="${href}">${words}</a>${sub ? `<ul class="nav-child unstyled small">${sub}</ul>` : ''}</li>`;
  }).join('');
  return `<!DOCTYPE html><html xml:lang="vi-vn" lang="vi-vn"><head><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>${title} - Sở Khoa học và Công nghệ tỉnh Hưng Yên</title></head>
<body class="site com_k2 view-itemlist"><div id="ja-wrapper"><div id="ja-header"><a class="logo" href="/"><img src="/images/logo.png" alt="Sở Khoa học và Công nghệ tỉnh Hưng Yên"></a></div>
<div id="ja-mainnav"><ul class="nav menu">${menu}</ul></div><div class="breadcrumbs">Bạn đang ở: <a href="/" class="pathway">Trang chủ</a>${crumbs}</div>
<div id="ja-container"><div id="ja-content">${main}</div>
<div id="ja-right"><div class="moduletable"><h3>Liên kết nhanh</h3><p><a href="https://dichvucong.hungyen.gov.vn/"><img src="/images/dvc.png" alt="Cổng dịch vụ công tỉnh Hưng Yên"></a></p><p><a href="https://www.facebook.com/sokhcnhungyen">Facebook Sở KH&amp;CN</a></p></div></div></div>
<div id="ja-footer"><p>SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH HƯNG YÊN</p><p>Địa chỉ: Số 8 đường Chùa Chuông, thành phố Hưng Yên. Điện thoại: 0221.3862.580</p></div></div></body></html>`;
}

function listed(one: Post): string {
  return `<div class="itemContainer"><div class="catItemView groupPrimary"><div class="catItemHeader"><span class="catItemDateCreated">${longDate(one.date)}</span><h3 class="catItemTitle"><a href="${path(one)}">${one.title}</a></h3></div><div class="catItemBody"><div class="catItemIntroText"><p>${one.lead}</p></div></div><div class="catItemReadMore"><a class="k2ReadMore" href="${path(one)}">Xem tiếp ...</a></div></div></div>`;
}

function listPages(column: string, name: string): readonly (readonly [string, string])[] {
  const parts = chunks(newest(POSTS.filter((one) => one.column === column)), 5);
  return parts.map((part, at) => {
    const links = parts
      .map((_, no) =>
        no === at
          ? `<li><span class="pagenav">${no + 1}</span></li>`
          : `<li><a class="pagenav" href="/${column}${no > 0 ? `?start=${no * 5}` : ''}">${no + 1}</a></li>`,
      )
      .join('');
    const next =
      at + 1 < parts.length
        ? `<li class="pagination-next"><a class="pagenav" title="Tiếp theo" href="/${column}?start=${(at + 1) * 5}">Tiếp theo</a></li>`
        : '';
    const paging =
      parts.length > 1
        ? `<div class="k2Pagination"><ul><li class="pagination-start"><span class="pagenav">Bắt đầu</span></li>${links}${next}</ul><div class="clr"></div>Trang ${at + 1} / ${parts.length}</div>`
        : '';
    return [
      `/${column}${at > 0 ? `?start=${at * 5}` : ''}`,
      shell(
        name,
        `<div id="k2Container" class="itemListView"><div class="itemListCategoriesBlock"><div class="itemListCategory"><h2>${name}</h2></div></div><div class="itemList"><div id="itemListPrimary">${part.map(listed).join('')}</div></div>${paging}</div>`,
        `<span>${name}</span>`,
      ),
    ] as const;
  });
}

function article(one: Post): string {
  const name = COLUMNS[one.column];
  const related = POSTS.filter((other) => other.column === one.column && other.id !== one.id).slice(0, 3);
  return shell(
    one.title,
    `<div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">${longDate(one.date)}</span><h2 class="itemTitle">${one.title}</h2><span class="itemAuthor">Được viết bởi&nbsp;<a rel="author" href="#">Ban biên tập</a></span></div><div class="itemToolbar"><ul><li>cỡ chữ</li><li><a class="itemPrintLink" rel="nofollow" href="${path(one)}?tmpl=component&amp;print=1">In</a></li></ul></div><div class="itemBody"><div class="itemIntroText"><p>${one.lead}</p></div><div class="itemFullText"><p>${one.body}</p></div></div><div class="itemContentFooter"><span class="itemHits">Đọc <b>${one.id * 3}</b> lần</span></div><div class="itemLinks"><div class="itemCategory"><span>Được đăng trong</span> <a href="/${one.column}">${name}</a></div></div><div class="itemRelated"><h3>Các bài liên quan</h3><ul>${related.map((other) => `<li><a class="itemRelTitle" href="${path(other)}">${other.title}</a></li>`).join('')}</ul></div></div>`,
    `<a class="pathway" href="/${one.column}">${name}</a><span>${one.title}</span>`,
  );
}

function standing(title: string, html: string): string {
  return shell(
    title,
    `<div class="item-page"><div class="page-header"><h2 itemprop="headline">${title}</h2></div><div itemprop="articleBody">${html}</div></div>`,
    `<span>${title}</span>`,
  );
}

const DOCUMENTS: readonly (readonly [string, string, string, boolean])[] = [
  ['1873/QĐ-UBND', '2024-10-21', 'Quyết định phê duyệt danh mục nhiệm vụ khoa học và công nghệ năm 2025', true],
  ['95/KH-UBND', '2024-06-03', 'Kế hoạch phát triển tài sản trí tuệ tỉnh Hưng Yên năm 2024', true],
  [
    '12/KH-SKHCN',
    '2024-01-29',
    'Kế hoạch tuyên truyền cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
    true,
  ],
  ['193/KH-UBND', '2023-12-26', 'Kế hoạch cải cách hành chính tỉnh Hưng Yên năm 2024', true],
  ['06-NQ/TU', '2021-06-16', 'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về đẩy mạnh cải cách hành chính', true],
  ['23/CT-TTg', '2021-09-02', 'Chỉ thị về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước', true],
  [
    '76/NQ-CP',
    '2021-07-15',
    'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    true,
  ],
  ['22/2020/QĐ-UBND', '2020-08-12', 'Quyết định ban hành quy chế phối hợp trong giải quyết thủ tục', false],
];

const PROCEDURES: readonly (readonly [string, string, string, boolean])[] = [
  ['1.001786', 'Đăng ký hoạt động khoa học và công nghệ lần đầu', 'Hoạt động khoa học và công nghệ', true],
  [
    '1.001747',
    'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động khoa học và công nghệ',
    'Hoạt động khoa học và công nghệ',
    true,
  ],
  ['2.000079', 'Công nhận kết quả nghiên cứu do tổ chức, cá nhân tự đầu tư', 'Hoạt động khoa học và công nghệ', true],
  ['2.002385', 'Khai báo thiết bị X-quang chẩn đoán trong y tế', 'An toàn bức xạ và hạt nhân', true],
  ['2.002380', 'Cấp giấy phép tiến hành công việc bức xạ', 'An toàn bức xạ và hạt nhân', true],
  ['1.003542', 'Cấp Giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp', 'Sở hữu trí tuệ', true],
  ['2.001209', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận', 'Tiêu chuẩn đo lường chất lượng', true],
  ['2.001277', 'Đăng ký công bố hợp quy dựa trên kết quả tự đánh giá', 'Tiêu chuẩn đo lường chất lượng', false],
];

function procedurePath(code: string): string {
  return `/hanh-chinh-cong/thu-tuc-hanh-chinh/${code.replace('.', '-')}`;
}

function build(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const [column, name] of Object.entries(COLUMNS))
    for (const [at, html] of listPages(column, name)) pages.set(at, html);
  for (const one of POSTS) pages.set(path(one), article(one));
  pages.set(
    '/',
    shell(
      'Trang chủ',
      `<div class="blog-featured">${Object.entries(COLUMNS)
        .map(
          ([column, name]) =>
            `<div class="moduletable_k2"><h3><a href="/${column}">${name}</a></h3><ul class="k2ItemsBlock">${newest(
              POSTS.filter((one) => one.column === column),
            )
              .slice(0, 3)
              .map(
                (one) =>
                  `<li><a class="moduleItemTitle" href="${path(one)}">${one.title}</a> <span class="moduleItemDateCreated">${dmy(one.date)}</span></li>`,
              )
              .join('')}</ul></div>`,
        )
        .join('')}</div>`,
    ),
  );
  pages.set(
    '/tin-tuc',
    shell(
      'Tin tức',
      `<div id="k2Container" class="itemListView">${newest(POSTS.filter((one) => one.column.startsWith('tin-tuc')))
        .slice(0, 6)
        .map(listed)
        .join('')}</div>`,
    ),
  );
  pages.set(
    '/gioi-thieu',
    standing(
      'Giới thiệu',
      '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh Hưng Yên, tham mưu quản lý nhà nước về khoa học, công nghệ và đổi mới sáng tạo; tiêu chuẩn đo lường chất lượng; sở hữu trí tuệ; ứng dụng bức xạ. Sở có Ban Giám đốc, Văn phòng, Thanh tra và các phòng chuyên môn.</p>',
    ),
  );
  pages.set(
    '/hanh-chinh-cong',
    standing(
      'Hành chính công',
      '<ul class="category-list"><li><a href="/hanh-chinh-cong/thu-tuc-hanh-chinh">Danh mục thủ tục hành chính</a></li><li><a href="/hanh-chinh-cong/cai-cach-tthc">Cải cách TTHC</a></li><li><a href="/hanh-chinh-cong/quy-trinh-noi-bo">Quy trình nội bộ</a></li><li><a href="/hanh-chinh-cong/ket-qua-giai-quyet-ho-so">Kết quả giải quyết hồ sơ</a></li></ul>',
    ),
  );
  pages.set('/hanh-chinh-cong/quy-trinh-noi-bo', standing('Quy trình nội bộ', '<p>Nội dung đang được cập nhật.</p>'));
  pages.set(
    '/hanh-chinh-cong/thu-tuc-hanh-chinh',
    standing(
      'Danh mục thủ tục hành chính',
      `<table class="category table table-striped"><thead><tr><th>STT</th><th>Mã số TTHC</th><th>Tên thủ tục</th><th>Lĩnh vực</th></tr></thead><tbody>${PROCEDURES.filter(
        ([, , , on]) => on,
      )
        .map(
          ([code, name, field], at) =>
            `<tr class="cat-list-row${at % 2}"><td>${at + 1}</td><td>${code}.000.00.00.H31</td><td><a href="${procedurePath(code)}">${name}</a></td><td>${field}</td></tr>`,
        )
        .join('')}</tbody></table>`,
    ),
  );
  for (const [code, name, field] of PROCEDURES.filter(([, , , on]) => on))
    pages.set(
      procedurePath(code),
      standing(
        name,
        `<p><strong>Mã thủ tục:</strong> ${code}.000.00.00.H31</p><p><strong>Lĩnh vực:</strong> ${field}</p><p><strong>Trình tự thực hiện:</strong> Tổ chức nộp hồ sơ tại Trung tâm Phục vụ hành chính công; Sở thẩm định và trả kết quả.</p><p><strong>Thời hạn giải quyết:</strong> 15 ngày làm việc.</p><p><strong>Phí, lệ phí:</strong> Không</p>`,
      ),
    );
  pages.set(
    '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so',
    standing(
      'Kết quả giải quyết hồ sơ',
      '<table class="category table"><thead><tr><th>Tên báo cáo</th><th>Ngày đăng</th></tr></thead><tbody><tr><td><a href="/hanh-chinh-cong/ket-qua-giai-quyet-ho-so/quy-2">Kết quả giải quyết hồ sơ thủ tục hành chính quý II năm 2024</a></td><td>05/07/2024</td></tr><tr><td><a href="/hanh-chinh-cong/ket-qua-giai-quyet-ho-so/quy-1">Kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2024</a></td><td>04/04/2024</td></tr></tbody></table>',
    ),
  );
  pages.set(
    '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so/quy-1',
    standing(
      'Kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2024',
      '<p>Trong quý I năm 2024 Sở tiếp nhận 84 hồ sơ, trong đó 80 hồ sơ nộp trực tuyến. Đã giải quyết 79 hồ sơ, tất cả trước hạn và đúng hạn; 5 hồ sơ đang giải quyết trong hạn. Tỷ lệ số hóa hồ sơ đạt 98%.</p>',
    ),
  );
  pages.set(
    '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so/quy-2',
    standing(
      'Kết quả giải quyết hồ sơ thủ tục hành chính quý II năm 2024',
      '<p>Trong quý II năm 2024 Sở tiếp nhận 91 hồ sơ, trong đó 90 hồ sơ nộp trực tuyến. Đã giải quyết 88 hồ sơ, không có hồ sơ quá hạn; 3 hồ sơ đang giải quyết. Tỷ lệ số hóa hồ sơ đạt 100%.</p>',
    ),
  );
  pages.set(
    '/hanh-chinh-cong/huong-dan',
    standing(
      'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến',
      '<p>Bước 1: Truy cập Cổng dịch vụ công tỉnh Hưng Yên, đăng nhập bằng tài khoản định danh điện tử VNeID.</p><p>Bước 2: Chọn Sở Khoa học và Công nghệ, tìm thủ tục cần nộp; dịch vụ công trực tuyến toàn trình làm hoàn toàn trên mạng, dịch vụ công trực tuyến một phần cần mang bản chính khi nhận kết quả.</p><p>Bước 3: Đính kèm giấy tờ, nộp phí trực tuyến nếu có và theo dõi hồ sơ bằng mã số được cấp.</p>',
    ),
  );
  pages.set(
    '/van-ban',
    standing(
      'Văn bản',
      `<table class="docman table"><thead><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr></thead><tbody>${DOCUMENTS.map(([number, date, title, own]) => `<tr><td>${number}</td><td>${dmy(date)}</td><td>${own ? `<a href="/van-ban/${slug(number)}">${title}</a>` : title}</td></tr>`).join('')}</tbody></table>`,
    ),
  );
  for (const [number, date, title, own] of DOCUMENTS)
    if (own)
      pages.set(
        `/van-ban/${slug(number)}`,
        standing(
          title,
          `<dl class="docman_details"><dt>Số ký hiệu</dt><dd>${number}</dd><dt>Ngày ban hành</dt><dd>${dmy(date)}</dd><dt>Trích yếu</dt><dd>${title}</dd><dt>Tình trạng</dt><dd>Còn hiệu lực</dd></dl><p>Văn bản quy định mục tiêu, nhiệm vụ, giải pháp và trách nhiệm của từng cơ quan trong tổ chức thực hiện.</p>`,
        ),
      );
  pages.set(
    '/cong-khai-ngan-sach',
    standing(
      'Công khai ngân sách',
      '<p>Thực hiện quy định về công khai tài chính, Sở Khoa học và Công nghệ công khai dự toán thu, chi ngân sách nhà nước năm 2024 như sau: tổng số thu phí, lệ phí 210 triệu đồng; số phí được để lại chi 150 triệu đồng; dự toán chi quản lý hành chính 8.450 triệu đồng, trong đó kinh phí thực hiện tự chủ 7.200 triệu đồng; chi sự nghiệp khoa học và công nghệ 21.300 triệu đồng. Tình hình thực hiện dự toán sáu tháng đạt 46% so với dự toán được giao.</p>',
    ),
  );
  pages.set(
    '/iso',
    standing(
      'Hệ thống quản lý chất lượng TCVN ISO 9001:2015',
      '<p>Sở Khoa học và Công nghệ áp dụng và duy trì Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015 đối với toàn bộ thủ tục hành chính thuộc thẩm quyền. Chính sách chất lượng: công khai, minh bạch, đúng luật, đúng hạn. Hằng năm Ban chỉ đạo ISO đánh giá nội bộ, họp xem xét của lãnh đạo và công bố lại hệ thống phù hợp tiêu chuẩn; các quy trình được soát xét khi thủ tục thay đổi.</p>',
    ),
  );
  pages.set(
    '/tiep-cong-dan',
    standing(
      'Tiếp công dân',
      '<p>Giám đốc Sở tiếp công dân định kỳ vào ngày 15 hằng tháng; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp. Thanh tra Sở tiếp công dân thường xuyên vào các ngày làm việc trong tuần tại phòng tiếp công dân, tầng 1 trụ sở Sở. Công dân đến khiếu nại, tố cáo, kiến nghị xuất trình giấy tờ tùy thân, trình bày trung thực sự việc và ký xác nhận nội dung đã trình bày. Đơn được phân loại, xử lý trong 10 ngày.</p>',
    ),
  );
  pages.set(
    '/lien-he',
    standing('Liên hệ', '<p>Số 8 đường Chùa Chuông, thành phố Hưng Yên. Điện thoại: 0221.3862.580.</p>'),
  );
  return pages;
}

const at = (id: number): string => path(POSTS.find((one) => one.id === id)!);

export const hungyen: Portal = {
  plan: 'hungyen-skhcn-2024',
  asOf: '2024-11-20',
  pages: build(),
  procedures: `Mã,Tên,Lĩnh vực\n${PROCEDURES.map(([code, name, field]) => `${code},"${name}",${field}`).join('\n')}\n`,
  truth: {
    'core-documents': {
      outcome: 'partial',
      details: {
        documents: {
          '76/NQ-CP': 'published',
          '23/CT-TTg': 'published',
          '06-NQ/TU': 'published',
          '184/KH-UBND': 'cited',
          '193/KH-UBND': 'published',
          '28-CT/TU': 'cited',
          '01/2023/QĐ-UBND': 'missing',
          '22/2020/QĐ-UBND': 'cited',
          '05/CT-CTUBND': 'missing',
        },
      },
    },
    importance: { outcome: 'passed', details: { articles: [at(102)] } },
    'reform-content': { outcome: 'passed' },
    indices: {
      outcome: 'partial',
      details: {
        indices: {
          'PAR INDEX': ['current', 2023, 87.56, 24],
          PAPI: ['current', 2023, 43.21, 12],
          SIPAS: ['missing', null, null, null],
          'ICT INDEX': ['stale', 2022, 0.4521, 30],
          DDCI: ['current', 2023, 78.4, 5],
          DTI: ['current', 2023, 0.7012, 18],
        },
      },
    },
    'procedure-set': {
      outcome: 'partial',
      details: {
        reference: 8,
        listed: 7,
        missingCodes: ['2.001277'],
        unknownCodes: [],
        lists: ['/hanh-chinh-cong/thu-tuc-hanh-chinh'],
      },
    },
    'procedure-updates': { outcome: 'passed', details: { articles: [at(120)] } },
    workflows: { outcome: 'partial', details: { url: '/hanh-chinh-cong/quy-trinh-noi-bo' } },
    'dossier-results': {
      outcome: 'partial',
      details: {
        periods: { '2024-Q1': 'published', '2024-Q2': 'published', '2024-Q3': 'missing', '2024-Q4': 'not-due' },
      },
    },
    'cchc-column': {
      outcome: 'passed',
      details: {
        url: '/tin-tuc/cai-cach-hanh-chinh',
        linkedFromHome: true,
        newest: '2024-11-08',
        ageDays: 12,
        inPeriod: 11,
      },
    },
    'procedure-column': {
      outcome: 'passed',
      details: { url: '/hanh-chinh-cong/cai-cach-tthc', newest: '2024-10-30', ageDays: 21, inPeriod: 3 },
    },
    'online-service': { outcome: 'passed', details: { guidance: '/hanh-chinh-cong/huong-dan' } },
    social: { outcome: 'partial', details: { zalo: null } },
    iso: { outcome: 'passed', details: { url: '/iso' } },
    'digital-government': { outcome: 'passed', details: { includes: [at(130)] } },
    models: { outcome: 'passed', details: { articles: [at(108)] } },
    'head-responsibility': { outcome: 'failed', details: { found: 0 } },
    finance: { outcome: 'passed', details: { url: '/cong-khai-ngan-sach' } },
    'citizen-reception': { outcome: 'passed', details: { url: '/tiep-cong-dan' } },
    'legal-documents': { outcome: 'passed', details: { url: '/van-ban', newest: '2024-10-21', ageDays: 30 } },
    conduct: { outcome: 'passed', details: { includes: [at(110)] } },
    'plan-published': { outcome: 'passed' },
  },
};
