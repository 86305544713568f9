/** The planning department of Bắc Ninh as a server-rendered React site in Bootstrap 5 cards. */
import { chunks, dmy, newest, slug, type Portal, type Post } from './kit.ts';

const COLUMNS: Readonly<Record<string, string>> = {
  'tin-noi-bat': 'Tin tức - Sự kiện',
  'dau-tu': 'Đầu tư - Doanh nghiệp',
  'cai-cach-hanh-chinh': 'Cải cách hành chính',
};

type Row = readonly [number, string, string, string, string, string];

/** id, column, date, title, lead, body. */
const ROWS: readonly Row[] = [
  [
    1,
    'cai-cach-hanh-chinh',
    '2022-01-20',
    'Sở Kế hoạch và Đầu tư ban hành kế hoạch cải cách hành chính năm 2022',
    'Kế hoạch gồm bảy nhóm nhiệm vụ và phân công cụ thể.',
    'Kế hoạch bám sát Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ và tinh thần các Nghị quyết số 18-NQ/TW, số 19-NQ/TW ngày 25/10/2017 của Trung ương.',
  ],
  [
    2,
    'cai-cach-hanh-chinh',
    '2022-02-17',
    'Phương án đơn giản hóa thủ tục hành chính lĩnh vực đăng ký kinh doanh',
    'Sở đề xuất đơn giản hóa bốn thủ tục đăng ký kinh doanh.',
    'Phương án cắt bớt giấy tờ trùng lặp, dự kiến tiết kiệm gần hai tỷ đồng chi phí mỗi năm cho doanh nghiệp.',
  ],
  [
    3,
    'cai-cach-hanh-chinh',
    '2022-03-22',
    'Kết quả thực hiện cơ chế một cửa, một cửa liên thông quý I',
    'Hồ sơ tiếp nhận qua bộ phận một cửa đều được trả đúng hạn.',
    'Ba tháng đầu năm, cơ chế một cửa liên thông giữa đăng ký kinh doanh, thuế và bảo hiểm xã hội giúp doanh nghiệp chỉ nộp một bộ hồ sơ.',
  ],
  [
    4,
    'cai-cach-hanh-chinh',
    '2022-04-19',
    'Bắc Ninh công bố Chỉ số PCI năm 2021',
    'Năng lực cạnh tranh cấp tỉnh tiếp tục ở nhóm đầu.',
    'Năm 2021, Chỉ số PCI của tỉnh Bắc Ninh đạt 69,45 điểm, xếp thứ 7/63 tỉnh, thành phố trong cả nước.',
  ],
  [
    5,
    'cai-cach-hanh-chinh',
    '2022-05-26',
    'Chỉ số PAR INDEX năm 2021 của tỉnh Bắc Ninh',
    'Bộ Nội vụ công bố kết quả cải cách hành chính các địa phương.',
    'Chỉ số PAR INDEX năm 2021 của Bắc Ninh đạt 88,12 điểm, xếp hạng 10/63. Lĩnh vực hiện đại hóa hành chính tăng điểm nhiều nhất.',
  ],
  [
    6,
    'cai-cach-hanh-chinh',
    '2022-06-14',
    'Chỉ số hài lòng của người dân (SIPAS) năm 2021 tỉnh Bắc Ninh',
    'Mức độ hài lòng về sự phục vụ hành chính tăng so với năm trước.',
    'Chỉ số SIPAS năm 2021 của Bắc Ninh đạt 89,90%, xếp thứ 14/63 tỉnh, thành phố.',
  ],
  [
    7,
    'cai-cach-hanh-chinh',
    '2022-07-12',
    'Kết quả công tác cải cách hành chính 6 tháng đầu năm của Sở Kế hoạch và Đầu tư',
    'Sở hoàn thành 14 trên 22 nhiệm vụ đề ra.',
    'Trong 6 tháng, Sở giải quyết 5.214 hồ sơ, 99,8% trước và đúng hạn. Nhiệm vụ còn lại sẽ hoàn thành trong quý IV.',
  ],
  [
    8,
    'cai-cach-hanh-chinh',
    '2022-08-16',
    'Tuyển dụng, nâng ngạch công chức được thực hiện công khai',
    'Công tác tuyển dụng và khen thưởng công chức của Sở đúng quy định.',
    'Năm nay Sở tuyển dụng ba công chức qua thi tuyển, khen thưởng mười hai cá nhân và không có trường hợp bị kỷ luật.',
  ],
  [
    9,
    'cai-cach-hanh-chinh',
    '2022-09-20',
    'Phát huy vai trò giám sát của người dân đối với cải cách hành chính',
    'Người dân có quyền giám sát việc giải quyết thủ tục tại bộ phận một cửa.',
    'Quyền và nghĩa vụ của người dân trong giám sát cải cách hành chính được niêm yết tại nơi tiếp nhận hồ sơ và trên màn hình điện tử.',
  ],
  [
    10,
    'cai-cach-hanh-chinh',
    '2022-10-06',
    'Tập huấn nghiệp vụ cải cách hành chính cho công chức các phòng',
    'Lớp tập huấn có 45 công chức dự học.',
    'Giảng viên hướng dẫn cách chấm điểm, thu thập tài liệu kiểm chứng và lập báo cáo cải cách hành chính.',
  ],
  [
    20,
    'dau-tu',
    '2022-01-11',
    'Khởi công cụm công nghiệp hỗ trợ tại Quế Võ',
    'Dự án có vốn đầu tư 900 tỷ đồng.',
    'Chủ đầu tư cam kết hoàn thành hạ tầng sau 18 tháng và ưu tiên ngành cơ khí chính xác.',
  ],
  [
    21,
    'dau-tu',
    '2022-02-24',
    'Gặp mặt doanh nghiệp Hàn Quốc đầu xuân',
    'Hơn 80 doanh nghiệp dự buổi gặp mặt.',
    'Doanh nghiệp nêu nhu cầu về nhà ở công nhân, điện ổn định và lao động có tay nghề.',
  ],
  [
    22,
    'dau-tu',
    '2022-03-10',
    'Thu hút vốn FDI quý I tăng 12%',
    'Tỉnh cấp mới 34 dự án.',
    'Vốn đăng ký tập trung ở lĩnh vực điện tử, linh kiện và logistics.',
  ],
  [
    23,
    'dau-tu',
    '2022-04-07',
    'Thủ tục đầu tư công được giải quyết trực tuyến toàn bộ',
    'Từ năm 2021, hồ sơ thủ tục đầu tư công nộp và xử lý trực tuyến.',
    'Chủ đầu tư gửi hồ sơ thẩm định chủ trương đầu tư, kế hoạch vốn đầu tư công qua dịch vụ công trực tuyến; Sở trả lời trên hệ thống, không nhận bản giấy.',
  ],
  [
    24,
    'dau-tu',
    '2022-05-12',
    'Doanh nghiệp thành lập mới tăng mạnh trong tháng 5',
    'Có 240 doanh nghiệp thành lập mới.',
    'Vốn đăng ký bình quân đạt 9 tỷ đồng, chủ yếu ngành thương mại và xây dựng.',
  ],
  [
    25,
    'dau-tu',
    '2022-06-09',
    'Giao ban tiến độ giải ngân các công trình trọng điểm',
    'Tỷ lệ giải ngân đạt 38% kế hoạch.',
    'Các ban quản lý dự án cam kết tăng ca, bù tiến độ chậm do mưa kéo dài.',
  ],
  [
    26,
    'dau-tu',
    '2022-07-19',
    'Khánh thành nhà máy linh kiện điện tử tại Yên Phong',
    'Nhà máy tạo việc làm cho 1.500 lao động.',
    'Sản phẩm của nhà máy chủ yếu xuất khẩu sang châu Âu và Bắc Mỹ.',
  ],
  [
    27,
    'dau-tu',
    '2022-08-23',
    'Hội nghị xúc tiến đầu tư với đoàn doanh nghiệp Nhật Bản',
    'Đoàn tìm hiểu các khu công nghiệp phía bắc tỉnh.',
    'Nhà đầu tư quan tâm giá thuê đất, nguồn nước và kết nối cảng biển Hải Phòng.',
  ],
  [
    28,
    'dau-tu',
    '2022-09-13',
    'Hợp tác xã kiểu mới liên kết tiêu thụ khoai tây',
    'Hợp tác xã ký hợp đồng bao tiêu 400 tấn.',
    'Thành viên được tập huấn canh tác và hỗ trợ giống sạch bệnh.',
  ],
  [
    29,
    'dau-tu',
    '2022-10-11',
    'Cầu Kinh Dương Vương bước vào giai đoạn nước rút',
    'Nhà thầu lắp vòm thép nhịp chính.',
    'Công trình nối hai bờ sông Đuống dự kiến thông xe vào năm sau.',
  ],
  [
    40,
    'tin-noi-bat',
    '2022-01-06',
    'Hội nghị tổng kết ngành kế hoạch',
    'Hội nghị do Giám đốc Sở chủ trì.',
    'Toàn ngành hoàn thành các chỉ tiêu tăng trưởng được giao trong năm qua.',
  ],
  [
    41,
    'tin-noi-bat',
    '2022-01-27',
    'Thăm, tặng quà gia đình chính sách dịp Tết',
    'Công đoàn Sở trao 30 suất quà.',
    'Các phần quà gồm nhu yếu phẩm và tiền mặt được trao tận tay gia đình.',
  ],
  [
    42,
    'tin-noi-bat',
    '2022-02-10',
    'Ra quân làm việc sau kỳ nghỉ Tết Nguyên đán',
    'Các phòng bắt tay ngay vào việc.',
    'Không khí làm việc khẩn trương ngay từ ngày đầu, tháng đầu của năm.',
  ],
  [
    43,
    'tin-noi-bat',
    '2022-02-28',
    'Công đoàn Sở tổ chức hội thao',
    'Hội thao có bốn môn thi đấu.',
    'Phòng Tổng hợp giành giải Nhất toàn đoàn sau hai ngày tranh tài.',
  ],
  [
    44,
    'tin-noi-bat',
    '2022-03-08',
    'Tọa đàm kỷ niệm ngày Quốc tế Phụ nữ',
    'Nữ công chức giao lưu văn nghệ.',
    'Lãnh đạo Sở tặng hoa, biểu dương đóng góp của chị em trong công tác.',
  ],
  [
    45,
    'tin-noi-bat',
    '2022-03-29',
    'Họp thống nhất số liệu tăng trưởng quý I',
    'Cục Thống kê và các sở cùng dự.',
    'Tổng sản phẩm trên địa bàn ước tăng 8,1% so với cùng kỳ.',
  ],
  [
    46,
    'tin-noi-bat',
    '2022-04-21',
    'Đoàn thanh niên hiến máu tình nguyện',
    'Thu được 62 đơn vị máu.',
    'Chương trình phối hợp với Bệnh viện Đa khoa tỉnh tổ chức hằng năm.',
  ],
  [
    47,
    'tin-noi-bat',
    '2022-05-05',
    'Làm việc với đoàn chuyên gia Ngân hàng Thế giới',
    'Hai bên trao đổi về quy hoạch tỉnh.',
    'Chuyên gia góp ý về kịch bản phát triển không gian đô thị và giao thông.',
  ],
  [
    48,
    'tin-noi-bat',
    '2022-05-19',
    'Dâng hương tưởng niệm Chủ tịch Hồ Chí Minh',
    'Lãnh đạo và công chức Sở dự lễ.',
    'Đoàn báo công về thành tích trong phong trào thi đua yêu nước.',
  ],
  [
    49,
    'tin-noi-bat',
    '2022-06-02',
    'Trao học bổng cho con đoàn viên',
    'Có 25 cháu được nhận học bổng.',
    'Mỗi suất học bổng trị giá một triệu đồng cùng sách vở.',
  ],
  [
    50,
    'tin-noi-bat',
    '2022-06-28',
    'Ngày hội gia đình Việt Nam',
    'Các gia đình thi nấu ăn.',
    'Ngày hội gắn kết công chức và người thân, lan tỏa nếp sống đẹp.',
  ],
  [
    51,
    'tin-noi-bat',
    '2022-07-05',
    'Họp báo kinh tế - xã hội nửa đầu năm',
    'Kinh tế tỉnh phục hồi tích cực.',
    'Thu ngân sách đạt 62% dự toán, xuất khẩu tăng 15%.',
  ],
  [
    52,
    'tin-noi-bat',
    '2022-07-26',
    'Viếng nghĩa trang liệt sĩ tỉnh',
    'Đoàn dâng hoa, thắp hương.',
    'Hoạt động bày tỏ lòng biết ơn nhân ngày Thương binh - Liệt sĩ.',
  ],
  [
    53,
    'tin-noi-bat',
    '2022-08-09',
    'Góp ý dự thảo quy hoạch tỉnh',
    'Hội thảo nhận 40 ý kiến chuyên gia.',
    'Nhiều ý kiến đề nghị ưu tiên công nghiệp xanh và đô thị sinh thái.',
  ],
  [
    54,
    'tin-noi-bat',
    '2022-08-30',
    'Gặp mặt cán bộ hưu trí nhân Quốc khánh',
    'Buổi gặp mặt ấm áp, nghĩa tình.',
    'Các bác hưu trí góp nhiều ý kiến tâm huyết cho ngành.',
  ],
  [
    55,
    'tin-noi-bat',
    '2022-09-06',
    'Khai giảng lớp bồi dưỡng tiếng Anh',
    'Lớp học kéo dài ba tháng.',
    'Học viên là công chức các phòng làm công tác đối ngoại.',
  ],
  [
    56,
    'tin-noi-bat',
    '2022-10-13',
    'Chúc mừng ngày Doanh nhân Việt Nam',
    'Lãnh đạo Sở thăm ba doanh nghiệp.',
    'Doanh nghiệp mong tiếp tục được đồng hành trong giai đoạn phục hồi.',
  ],
];

const POSTS: readonly Post[] = ROWS.map(([id, column, date, title, lead, body]) => ({
  id,
  column,
  date,
  title,
  lead,
  body,
}));

function path(one: Post): string {
  return `/bai-viet/${slug(one.title)}`;
}

const at = (id: number): string => path(POSTS.find((one) => one.id === id)!);

const PROCEDURES: readonly (readonly [string, string, string])[] = [
  ['2.001610', 'Đăng ký thành lập doanh nghiệp tư nhân', 'Thành lập và hoạt động của doanh nghiệp'],
  [
    '2.001583',
    'Đăng ký thành lập công ty trách nhiệm hữu hạn một thành viên',
    'Thành lập và hoạt động của doanh nghiệp',
  ],
  [
    '2.001199',
    'Đăng ký thành lập công ty trách nhiệm hữu hạn hai thành viên trở lên',
    'Thành lập và hoạt động của doanh nghiệp',
  ],
  ['1.009642', 'Chấp thuận chủ trương đầu tư của Ủy ban nhân dân cấp tỉnh', 'Đầu tư tại Việt Nam'],
  ['1.009645', 'Cấp Giấy chứng nhận đăng ký đầu tư', 'Đầu tư tại Việt Nam'],
  ['1.005125', 'Đăng ký thành lập liên hiệp hợp tác xã', 'Hợp tác xã'],
];

const DOCUMENTS: readonly (readonly [string, string, string])[] = [
  ['411/QĐ-KHĐT', '2022-09-15', 'Quyết định ban hành quy chế làm việc của Sở Kế hoạch và Đầu tư'],
  ['22/KH-UBND', '2022-01-18', 'Kế hoạch cải cách hành chính tỉnh Bắc Ninh năm 2022'],
  ['2717/KH-KHĐT', '2021-12-30', 'Kế hoạch cải cách hành chính năm 2022 của Sở Kế hoạch và Đầu tư'],
  [
    '23/CT-TTg',
    '2021-09-02',
    'Chỉ thị về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
  ],
];

const MENU: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  ['Trang chủ', '/', []],
  [
    'Giới thiệu',
    '#',
    [
      ['Chức năng, nhiệm vụ', '/gioi-thieu/chuc-nang-nhiem-vu'],
      ['Cơ cấu tổ chức', '/gioi-thieu/co-cau-to-chuc'],
    ],
  ],
  [
    'Tin tức',
    '#',
    [
      ['Tin tức - Sự kiện', '/chuyen-muc/tin-noi-bat'],
      ['Đầu tư - Doanh nghiệp', '/chuyen-muc/dau-tu'],
    ],
  ],
  ['Cải cách hành chính', '/chuyen-muc/cai-cach-hanh-chinh', []],
  ['Thủ tục hành chính', '/thu-tuc', []],
  ['Văn bản', '/van-ban', []],
  ['Phản ánh, kiến nghị', '/phan-anh-kien-nghi', []],
  ['Bộ phận một cửa', '#', [['Đánh giá cán bộ, công chức bộ phận một cửa', '/mot-cua/danh-gia-can-bo']]],
];

function shell(title: string, main: string): string {
  const menu = MENU.map(([words, href, below]) =>
    below.length === 0
      ? `<li class="nav-item"><a class="nav-link" href="${href}">${words}</a></li>`
      : `<li class="nav-item dropdown"><button class="nav-link dropdown-toggle" data-bs-toggle="dropdown">${words}</button><ul class="dropdown-menu">${below.map(([name, to]) => `<li><a class="dropdown-item" href="${to}">${name}</a></li>`).join('')}</ul></li>`,
  ).join('');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} | Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh</title></head><body><div id="__next">
<header class="sticky-top"><nav class="navbar navbar-expand-lg bg-primary"><div class="container-xxl"><a class="navbar-brand" href="/">Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh</a><div class="collapse navbar-collapse"><ul class="navbar-nav">${menu}</ul></div></div></nav></header>
<main class="container-xxl py-4"><div class="row g-4"><div class="col-lg-9">${main}</div><aside class="col-lg-3"><div class="card border-danger"><div class="card-header">Đường dây nóng tiếp nhận phản ánh, kiến nghị</div><div class="card-body"><p class="card-text"><i class="bi bi-telephone"></i> 0222.3822.569</p><p class="card-text"><i class="bi bi-envelope"></i> <a href="mailto:duongdaynong.skhdt@bacninh.gov.vn">duongdaynong.skhdt@bacninh.gov.vn</a></p></div></div></aside></div></main>
<footer class="bg-dark text-white"><div class="container-xxl"><p class="mb-0">Bản quyền © 2022 Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh</p><p>Địa chỉ: Số 6 đường Lý Thái Tổ, thành phố Bắc Ninh</p></div></footer></div></body></html>`;
}

function card(one: Post): string {
  return `<div class="col"><div class="card h-100 shadow-sm"><a href="${path(one)}"><img src="/uploads/thumb_${one.id}.jpg" class="card-img-top" alt="${one.title}"></a><div class="card-body"><h5 class="card-title"><a class="stretched-link text-decoration-none" href="${path(one)}">${one.title}</a></h5><p class="card-text">${one.lead}</p></div><div class="card-footer"><small class="text-body-secondary"><i class="bi bi-calendar3"></i> ${dmy(one.date)}</small></div></div></div>`;
}

function columnPages(column: string, name: string): readonly (readonly [string, string])[] {
  const parts = chunks(newest(POSTS.filter((one) => one.column === column)), 6);
  return parts.map((part, no) => {
    const link = (page: number, words: string, state: string): string =>
      `<li class="page-item${state}"><a class="page-link" href="/chuyen-muc/${column}${page > 0 ? `?trang=${page + 1}` : ''}">${words}</a></li>`;
    const numbers = parts.map((_, page) => link(page, String(page + 1), page === no ? ' active' : '')).join('');
    const next =
      no + 1 < parts.length
        ? link(no + 1, 'Sau »', '')
        : '<li class="page-item disabled"><span class="page-link">Sau »</span></li>';
    return [
      `/chuyen-muc/${column}${no > 0 ? `?trang=${no + 1}` : ''}`,
      shell(
        name,
        `<h1 class="h3 border-bottom">${name}</h1><div class="row row-cols-1 row-cols-md-3 g-4">${part.map(card).join('')}</div><nav aria-label="Phân trang"><ul class="pagination justify-content-center">${numbers}${next}</ul></nav>`,
      ),
    ] as const;
  });
}

function article(one: Post): string {
  const more = newest(POSTS.filter((other) => other.column === one.column && other.id !== one.id)).slice(0, 3);
  return shell(
    one.title,
    `<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item"><a href="/chuyen-muc/${one.column}">${COLUMNS[one.column]}</a></li></ol></nav><article><h1 class="h2">${one.title}</h1><div class="d-flex gap-3 text-body-secondary"><span><i class="bi bi-calendar3"></i> ${dmy(one.date)}</span><span><i class="bi bi-eye"></i> ${one.id * 7} lượt xem</span></div><p class="lead">${one.lead}</p><figure class="figure"><img class="figure-img img-fluid" src="/uploads/anh_${one.id}.jpg" alt=""><figcaption class="figure-caption">Quang cảnh buổi làm việc</figcaption></figure><p>${one.body}</p></article><section class="mt-5"><h2 class="h5">Tin cùng chuyên mục</h2><div class="list-group">${more.map((other) => `<a class="list-group-item list-group-item-action" href="${path(other)}">${other.title}</a>`).join('')}</div></section>`,
  );
}

function standing(title: string, html: string): string {
  return shell(title, `<h1 class="h3 border-bottom">${title}</h1><div class="content">${html}</div>`);
}

function fieldPart(field: string, no: number): string {
  const rows = PROCEDURES.filter(([, , of]) => of === field).map(
    ([code, name]) =>
      `<tr><td>${code}.000.00.00.H05</td><td><a href="/thu-tuc/${code}">${name}</a></td><td><span class="badge text-bg-success">Mức độ 4</span></td></tr>`,
  );
  return `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" data-bs-target="#f${no}">${field}</button></h2><div id="f${no}" class="accordion-collapse collapse"><div class="accordion-body"><table class="table table-hover"><thead><tr><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Mức độ</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></div></div>`;
}

function build(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const [column, name] of Object.entries(COLUMNS))
    for (const [to, html] of columnPages(column, name)) pages.set(to, html);
  for (const one of POSTS) pages.set(path(one), article(one));
  pages.set(
    '/',
    shell(
      'Trang chủ',
      Object.entries(COLUMNS)
        .map(
          ([column, name]) =>
            `<section class="mb-5"><div class="d-flex justify-content-between"><h2 class="h4">${name}</h2><a class="btn btn-sm btn-outline-primary" href="/chuyen-muc/${column}">Xem tất cả</a></div><div class="row row-cols-1 row-cols-md-3 g-4">${newest(
              POSTS.filter((one) => one.column === column),
            )
              .slice(0, 3)
              .map(card)
              .join('')}</div></section>`,
        )
        .join(''),
    ),
  );
  pages.set(
    '/gioi-thieu/chuc-nang-nhiem-vu',
    standing(
      'Chức năng, nhiệm vụ',
      '<p>Sở Kế hoạch và Đầu tư là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh Bắc Ninh, thực hiện chức năng tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về quy hoạch, kế hoạch phát triển kinh tế - xã hội; đầu tư trong nước, đầu tư nước ngoài; đấu thầu; đăng ký kinh doanh; kinh tế tập thể và hợp tác xã.</p><p>Sở có nhiệm vụ trình Ủy ban nhân dân tỉnh dự thảo quyết định, chỉ thị, quy hoạch, kế hoạch dài hạn, 5 năm và hằng năm; thẩm định chủ trương đầu tư; theo dõi, đôn đốc tiến độ các dự án; thanh tra, kiểm tra việc chấp hành pháp luật trong lĩnh vực được giao.</p>',
    ),
  );
  pages.set(
    '/gioi-thieu/co-cau-to-chuc',
    standing(
      'Cơ cấu tổ chức',
      '<p>Lãnh đạo Sở gồm Giám đốc và ba Phó Giám đốc. Các phòng: Văn phòng, Thanh tra, Tổng hợp - Quy hoạch, Đầu tư - Thẩm định, Đăng ký kinh doanh, Kinh tế đối ngoại, Khoa giáo - Văn xã. Đơn vị sự nghiệp: Trung tâm Hỗ trợ doanh nghiệp nhỏ và vừa.</p>',
    ),
  );
  pages.set(
    '/thu-tuc',
    standing(
      'Thủ tục hành chính',
      `<p>Bộ thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Kế hoạch và Đầu tư.</p><div class="accordion">${[...new Set(PROCEDURES.map(([, , field]) => field))].map(fieldPart).join('')}</div>`,
    ),
  );
  for (const [code, name, field] of PROCEDURES)
    pages.set(
      `/thu-tuc/${code}`,
      standing(
        name,
        `<ul class="list-unstyled"><li><b>Mã thủ tục:</b> ${code}.000.00.00.H05</li><li><b>Lĩnh vực:</b> ${field}</li></ul><h3 class="h5">Trình tự thực hiện</h3><p>Nộp hồ sơ tại Trung tâm Hành chính công tỉnh; Sở xem xét và trả kết quả.</p><h3 class="h5">Thời hạn giải quyết</h3><p>03 ngày làm việc</p>`,
      ),
    );
  pages.set(
    '/van-ban',
    standing(
      'Văn bản',
      `<div class="list-group list-group-flush">${DOCUMENTS.map(([number, date, title]) => `<div class="list-group-item"><div class="d-flex justify-content-between"><a class="fw-bold" href="/van-ban/${slug(number)}">${number}</a><small>Ngày ban hành: ${dmy(date)}</small></div><p class="mb-1">${title}</p></div>`).join('')}</div>`,
    ),
  );
  for (const [number, date, title] of DOCUMENTS)
    pages.set(
      `/van-ban/${slug(number)}`,
      standing(
        title,
        `<table class="table table-bordered"><tbody><tr><th>Số, ký hiệu</th><td>${number}</td></tr><tr><th>Ngày ban hành</th><td>${dmy(date)}</td></tr><tr><th>Trích yếu</th><td>${title}</td></tr></tbody></table><p>Văn bản nêu mục tiêu, nhiệm vụ và phân công thực hiện cho từng phòng, đơn vị.</p>`,
      ),
    );
  pages.set(
    '/phan-anh-kien-nghi',
    standing(
      'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
      '<p>Cá nhân, tổ chức gửi phản ánh, kiến nghị về quy định hành chính tới Sở Kế hoạch và Đầu tư theo các cách sau:</p><ul><li>Điện thoại: 0222.3822.569</li><li>Thư điện tử: duongdaynong.skhdt@bacninh.gov.vn</li><li>Gửi thư tới: Văn phòng Sở, số 6 đường Lý Thái Tổ, thành phố Bắc Ninh</li></ul><p>Quy trình xử lý: Bước 1, Văn phòng Sở tiếp nhận, vào sổ trong ngày. Bước 2, chuyển phòng chuyên môn xem xét trong 02 ngày làm việc. Bước 3, trả lời người gửi bằng văn bản trong thời hạn 15 ngày làm việc và đăng kết quả trên cổng.</p>',
    ),
  );
  pages.set(
    '/mot-cua/danh-gia-can-bo',
    standing('Đánh giá cán bộ, công chức bộ phận một cửa', '<p>Thông tin đang được cập nhật.</p>'),
  );
  return pages;
}

export const bacninh: Portal = {
  plan: 'bacninh-skhdt-2022',
  asOf: '2022-10-20',
  pages: build(),
  procedures: `Mã,Tên,Lĩnh vực\n${PROCEDURES.map(([code, name, field]) => `${code},"${name}",${field}`).join('\n')}\n`,
  truth: {
    organisation: { outcome: 'passed' },
    hotline: {
      outcome: 'passed',
      details: { phones: ['+842223822569'], emails: ['duongdaynong.skhdt@bacninh.gov.vn'], conflicts: [] },
    },
    'procedure-set': {
      outcome: 'passed',
      details: { reference: 6, listed: 6, coverage: 1, missingCodes: [], unknownCodes: [], lists: ['/thu-tuc'] },
    },
    'procedure-updates': { outcome: 'failed', details: { found: 0 } },
    'staff-assessment': { outcome: 'partial', details: { url: '/mot-cua/danh-gia-can-bo' } },
    'feedback-process': {
      outcome: 'passed',
      details: { url: '/phan-anh-kien-nghi', process: true, ways: ['address', 'email', 'phone'] },
    },
    // April and September have three articles, the other full months four.
    'article-cadence': {
      outcome: 'partial',
      details: {
        byMonth: {
          '2022-01': 4,
          '2022-02': 4,
          '2022-03': 4,
          '2022-04': 3,
          '2022-05': 4,
          '2022-06': 4,
          '2022-07': 4,
          '2022-08': 4,
          '2022-09': 3,
          '2022-10': 3,
        },
        cchcByMonth: {
          '2022-01': 1,
          '2022-02': 1,
          '2022-03': 1,
          '2022-04': 1,
          '2022-05': 1,
          '2022-06': 1,
          '2022-07': 1,
          '2022-08': 1,
          '2022-09': 1,
          '2022-10': 1,
        },
      },
    },
    'cchc-column': {
      outcome: 'passed',
      details: {
        url: '/chuyen-muc/cai-cach-hanh-chinh',
        linkedFromHome: true,
        newest: '2022-10-06',
        ageDays: 14,
        inPeriod: 10,
      },
    },
    'investment-online': { outcome: 'passed', details: { articles: [at(23)] } },
    simplification: { outcome: 'passed', details: { articles: [at(2)] } },
    'one-stop': { outcome: 'passed', details: { includes: [at(3)] } },
    iso: { outcome: 'failed' },
    personnel: { outcome: 'passed', details: { includes: [at(8)] } },
    indices: {
      outcome: 'partial',
      details: {
        indices: {
          'PAR INDEX': ['current', 2021, 88.12, 10],
          SIPAS: ['current', 2021, 89.9, 14],
          PCI: ['current', 2021, 69.45, 7],
          'ICT INDEX': ['missing', null, null, null],
          PAPI: ['missing', null, null, null],
        },
      },
    },
    'core-documents': {
      outcome: 'passed',
      details: {
        documents: {
          '76/NQ-CP': 'cited',
          '23/CT-TTg': 'published',
          '22/KH-UBND': 'published',
          '2717/KH-KHĐT': 'published',
          '18-NQ/TW': 'cited',
          '19-NQ/TW': 'cited',
        },
      },
    },
    results: { outcome: 'passed', details: { includes: [at(7)] } },
    models: { outcome: 'failed', details: { found: 0 } },
    oversight: { outcome: 'passed', details: { articles: [at(9)] } },
  },
};
