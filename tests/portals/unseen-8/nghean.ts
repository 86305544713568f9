/** Sở KH&CN Nghệ An on a Joomla of 2013: layout tables, blog layouts, codes in detail pages only. */

import { reference, scan, swap, topic, FAILED, PASSED, type Site, type UnseenPortal } from './shape.ts';
import { slug } from './shape.ts';

interface Post {
  readonly id: number;
  readonly date: string | null;
  readonly title: string;
  readonly lead: string;
  readonly body?: string;
  /** `datetime` of the date's element, in UTC. */
  readonly stamp?: string;
  readonly updated?: string;
}

const SPEAK = (date: string) => {
  const [year, month, day] = date.split('-');
  return `${day} Tháng ${Number(month)} ${year}`;
};

const PLAIN = [
  'Buổi làm việc diễn ra tại hội trường cơ quan với sự có mặt của đại diện các phòng, các đơn vị.',
  'Các ý kiến đã được ghi nhận và giao bộ phận chuyên môn tổng hợp, trình lãnh đạo xem xét trong tháng.',
  'Đây là việc được duy trì đều đặn nhiều năm nay và nhận được sự đồng tình của cán bộ trong cơ quan.',
].join(' ');

const CCHC: readonly Post[] = [
  {
    id: 401,
    date: '2021-03-15',
    title: 'Nghị quyết về đẩy mạnh cải cách hành chính giai đoạn 2021 - 2025',
    lead: 'Ban Chấp hành Đảng bộ Sở thông qua nghị quyết chuyên đề.',
    updated: '2022-10-10',
  },
  {
    id: 618,
    date: '2022-10-20',
    title: 'Hội nghị tổng kết công tác cải cách hành chính năm 2022',
    lead: 'Giấy mời và chương trình hội nghị.',
  },
  {
    id: 611,
    date: '2022-10-05',
    title: 'Lịch kiểm tra chéo công tác CCHC giữa các phòng',
    lead: 'Văn phòng thông báo lịch kiểm tra chéo đợt cuối.',
  },
  {
    id: 604,
    date: '2022-09-20',
    title: 'Sở làm việc với Sở Nội vụ về kế hoạch CCHC quý IV',
    lead: 'Hai bên thống nhất các đầu việc của quý.',
  },
  {
    id: 598,
    date: '2022-09-01',
    stamp: '2022-08-31T17:30:00+00:00',
    title: 'Phát động cuộc thi tìm hiểu cải cách hành chính trong đoàn viên',
    lead: 'Đoàn Thanh niên phát động cuộc thi viết.',
  },
  {
    id: 590,
    date: '2022-08-16',
    title: 'Đoàn kiểm tra của tỉnh làm việc với Sở về kỷ luật, kỷ cương hành chính',
    lead: 'Đoàn đánh giá việc chấp hành giờ giấc và tác phong của công chức.',
  },
  {
    id: 577,
    date: '2022-07-15',
    title: 'Sở giao ban công tác CCHC tháng 7',
    lead: 'Các phòng báo cáo đầu việc, lãnh đạo Sở nhắc hạn.',
  },
  {
    id: 570,
    date: '2022-06-28',
    title: 'Sơ kết công tác cải cách hành chính 6 tháng đầu năm 2022',
    lead: 'Sở đã hoàn thành 14/22 nhiệm vụ CCHC được giao, 8 nhiệm vụ đang làm.',
  },
  {
    id: 566,
    date: '2022-06-07',
    title: 'Văn hóa giao tiếp, đạo đức công vụ của công chức khi tiếp dân',
    lead: 'Chi bộ Văn phòng sinh hoạt chuyên đề về thái độ phục vụ.',
  },
  {
    id: 559,
    date: '2022-05-19',
    title: 'Hướng dẫn chuẩn bị hồ sơ cấp giấy phép tiến hành công việc bức xạ, những lỗi thường gặp',
    lead: 'Phòng chuyên môn tổng hợp vướng mắc thường gặp khi làm thủ tục và cách xử lý.',
  },
  {
    id: 551,
    date: '2022-04-14',
    title: 'Sáng kiến phiếu hẹn bằng mã QR của Chi cục Tiêu chuẩn Đo lường Chất lượng',
    lead: 'Cách làm hay giúp người nộp hồ sơ biết hồ sơ của mình đang ở đâu.',
  },
  {
    id: 545,
    date: '2022-03-25',
    title: 'Gặp mặt công chức làm đầu mối cải cách hành chính',
    lead: 'Các đầu mối của mười hai phòng, đơn vị dự buổi gặp mặt.',
  },
  {
    id: 540,
    date: '2022-03-10',
    title: 'Ban hành kế hoạch kiểm tra công tác CCHC tại các đơn vị trực thuộc',
    lead: 'Kế hoạch kiểm tra bốn đơn vị trong năm.',
  },
  {
    id: 533,
    date: '2022-02-22',
    title: 'Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực sở hữu trí tuệ: đề xuất cắt giảm 5 ngày',
    lead: 'Kết quả rà soát cho thấy có thể rút ngắn thời gian giải quyết của hai thủ tục.',
  },
  {
    id: 521,
    date: '2022-01-18',
    title: 'Kết quả công tác cải cách hành chính năm 2021 và phương hướng, nhiệm vụ năm 2022',
    lead: 'Năm 2021 Sở hoàn thành các nhiệm vụ CCHC, năm 2022 tập trung vào sáu việc.',
  },
  {
    id: 500,
    date: null,
    title: 'Gửi hồ sơ và nhận kết quả qua dịch vụ bưu chính công ích: những điều cần biết',
    lead: 'Nhân viên bưu điện đến tận nhà nhận hồ sơ, trả kết quả.',
  },
  { id: 498, date: '2021-12-02', title: 'Kiểm tra công tác CCHC cuối năm 2021', lead: 'Đoàn kiểm tra đi hai đơn vị.' },
];

const DIGITAL: readonly Post[] = [
  {
    id: 602,
    date: '2022-09-08',
    title: 'Chính quyền số: bài học từ các xã vùng cao',
    lead: 'Ba xã vùng cao đưa chính quyền số đến bản làng.',
  },
  {
    id: 568,
    date: '2022-06-15',
    title: 'Nghệ An xây dựng đô thị thông minh tại thành phố Vinh',
    lead: 'Trung tâm điều hành đô thị thông minh bước vào giai đoạn hai.',
  },
  {
    id: 537,
    date: '2022-03-03',
    title: 'Chuyển đổi số trong ngành khoa học và công nghệ: bắt đầu từ dữ liệu',
    lead: 'Dữ liệu nhiệm vụ khoa học được đưa lên nền tảng chung.',
  },
  { id: 480, date: '2021-11-11', title: 'Chuyển đổi số 2021 nhìn lại', lead: 'Một năm chuyển đổi số của tỉnh.' },
];

const STAFF: readonly Post[] = [
  {
    id: 573,
    date: '2022-07-07',
    title: 'Rà soát văn bản quy phạm pháp luật do HĐND, UBND tỉnh ban hành trong lĩnh vực khoa học',
    lead: 'Sở rà soát 21 văn bản, đề nghị bãi bỏ 3 văn bản.',
  },
  {
    id: 556,
    date: '2022-05-05',
    title: 'Tự chủ ở đơn vị sự nghiệp công lập: ba năm nhìn lại của Trung tâm Ứng dụng tiến bộ',
    lead: 'Trung tâm đã tự bảo đảm toàn bộ chi thường xuyên.',
  },
  {
    id: 509,
    date: '2021-12-20',
    title: 'Thông báo tuyển dụng viên chức năm 2021',
    lead: 'Sở thông báo chỉ tiêu tuyển dụng bốn vị trí.',
  },
];

const DISTRICTS = [
  'Con Cuông',
  'Quỳ Hợp',
  'Nghi Lộc',
  'Diễn Châu',
  'Đô Lương',
  'Anh Sơn',
  'Kỳ Sơn',
  'Tương Dương',
  'Yên Thành',
  'Thanh Chương',
  'Nam Đàn',
  'Quế Phong',
];
const SCIENCE: readonly Post[] = DISTRICTS.flatMap((district, at): readonly Post[] => [
  {
    id: 700 + at,
    date: `2022-${String((at % 9) + 1).padStart(2, '0')}-1${at % 10}`,
    title: `Nghiệm thu đề tài trồng dược liệu dưới tán rừng ở ${district}`,
    lead: `Hội đồng nghiệm thu đánh giá mô hình trồng cây dược liệu ở ${district} có triển vọng.`,
  },
  {
    id: 720 + at,
    date: `2022-${String((at % 8) + 1).padStart(2, '0')}-2${at % 9}`,
    title: `Kiểm tra đo lường xăng dầu trên địa bàn ${district}`,
    lead: `Đoàn kiểm tra cột đo xăng dầu ở ${district}.`,
  },
]);
const MEETING: Post = {
  id: 580,
  date: '2022-07-20',
  title: 'Họp giao ban ngành quý III',
  lead: 'Giám đốc Sở chủ trì buổi họp giao ban với các huyện.',
  body: 'Giám đốc nhắc các phòng đưa chữ ký số vào hồ sơ đề tài, nhắc người dân nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh và lắng nghe giám sát của nhân dân. Theo Quyết định số 5158/QĐ-UBND ngày 30/12/2021 của UBND tỉnh, các đơn vị phải lập kế hoạch tuần; Quyết định 5165/QĐ-UBND ngày 30/12/2020 đã hết hiệu lực.',
};

const MENU = `<table width="100%" cellspacing="0" class="menubar"><tr>
<td><a class="mainlevel" href="/index.php">Trang chủ</a></td><td><a class="mainlevel" href="/index.php/gioi-thieu/chuc-nang-nhiem-vu">Chức năng, nhiệm vụ</a></td>
<td><a class="mainlevel" href="/index.php/tin-khcn">Tin khoa học</a></td><td><a class="mainlevel" href="/index.php/cai-cach-hanh-chinh">Cải cách hành chính</a></td>
<td><a class="mainlevel" href="/index.php/thu-tuc">Thủ tục hành chính</a></td><td><a class="mainlevel" href="/index.php/van-ban">Văn bản</a></td></tr></table>`;

const SIDE = `<table class="moduletable" cellpadding="2"><tr><th>Chuyên mục</th></tr><tr><td>
<ul class="menu"><li><a href="/index.php/chuyen-doi-so"><span>Chuyển đổi số</span></a></li><li><a href="/index.php/to-chuc-can-bo"><span>Tổ chức - pháp chế</span></a></li>
<li><a href="/index.php/huong-dan-tra-cuu"><span>Hướng dẫn tra cứu</span></a></li><li><a href="/index.php/iso"><span>ISO hành chính</span></a></li><li><a href="/index.php/chi-so"><span>Các chỉ số của tỉnh</span></a></li><li><a href="/index.php/phan-anh-kien-nghi"><span>Phản ánh, kiến nghị</span></a></li></ul></td></tr></table>
<table class="moduletable"><tr><th>Liên kết</th></tr><tr><td><a href="https://tthcc.nghean.gov.vn">Trung tâm Phục vụ hành chính công tỉnh</a><br><a href="https://vbdh.nghean.gov.vn">Hệ thống quản lý văn bản điện tử</a><br>
<a href="https://dichvucong.nghean.gov.vn/"><img src="/images/banners/bn_dvc.jpg" alt="" width="200"></a></td></tr></table>
<table class="moduletable"><tr><th>Đọc nhiều</th></tr><tr><td><ul class="mostread"><li><a href="/index.php/to-chuc-can-bo/509-thong-bao-tuyen-dung-vien-chuc-nam-2021">Thông báo tuyển dụng viên chức năm 2021</a></li><li><a href="/index.php/chuyen-doi-so/480-chuyen-doi-so-2021-nhin-lai">Chuyển đổi số 2021 nhìn lại</a></li></ul></td></tr></table>`;

const HOTLINE = `<table class="moduletable" id="mod_hl"><tr><th colspan="2">Đường dây nóng cải cách hành chính</th></tr>
<tr><td>Địa chỉ</td><td>Số 75A, đường Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</td></tr>
<tr><td>Điện thoại</td><td>0238.3599.567</td></tr><tr><td>Thư điện tử</td><td>cchc@skhcn.nghean.gov.vn</td></tr></table>`;

function page(title: string, main: string, home = ''): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><base href="/"><meta name="generator" content="Joomla! - Open Source Content Management"><title>${title}</title></head><body>
<table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="3"><img src="/templates/dost/banner.jpg" alt="Sở Khoa học và Công nghệ Nghệ An"></td></tr>
<tr><td colspan="3">${MENU}<span class="today">Thứ tư, 12/10/2022 08:00:01</span></td></tr>
<tr><td width="200" valign="top">${SIDE}</td><td valign="top"><table class="contentpane" width="100%"><tr><td>${main}</td></tr></table></td><td width="200" valign="top">${home}</td></tr>
<tr><td colspan="3" class="footer">SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH NGHỆ AN<br>Điện thoại: 0238.3844500 - Email: skhcn@nghean.gov.vn<br>Giấy phép số 12/GP-TTĐT ngày 11/11/2013</td></tr></table></body></html>`;
}

const at = (category: string, { id, title }: Post) => `/index.php/${category}/${id}-${slug(title)}`;

function stamp({ date, stamp: utc, updated }: Post): string {
  if (date === null) return '';
  const machine = utc ?? `${date}T03:00:00+00:00`;
  return `<dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="published"><span class="icon-calendar"></span> <time datetime="${machine}" itemprop="datePublished">Được đăng: ${SPEAK(date)}</time></dd>${
    updated === undefined
      ? ''
      : `<dd class="modified"><time datetime="${updated}T02:00:00+00:00" itemprop="dateModified">Cập nhật lần cuối: ${SPEAK(updated)}</time></dd>`
  }<dd class="hits">Lượt xem: 2019</dd></dl>`;
}

function item(category: string, post: Post): string {
  return `<div class="item" itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><h2 itemprop="name"><a href="${at(category, post)}" itemprop="url">${post.title}</a></h2>${stamp(post)}<p>${post.lead}</p></div>`;
}

function blog(
  answers: Record<string, string>,
  category: string,
  name: string,
  posts: readonly Post[],
  size: number,
): void {
  const pages = Math.ceil(posts.length / size);
  for (let number = 0; number < pages; number++) {
    const shown = posts.slice(number * size, number * size + size);
    const links = Array.from({ length: pages }, (_, other) =>
      other === number
        ? `<li class="active"><a>${other + 1}</a></li>`
        : `<li><a class="pagenav" href="/index.php/${category}${other === 0 ? '' : `?start=${other * size}`}">${other + 1}</a></li>`,
    ).join('');
    answers[`/index.php/${category}${number === 0 ? '' : `?start=${number * size}`}`] = page(
      name,
      `<div class="blog"><div class="page-header"><h1>${name}</h1></div>${shown.map((post) => item(category, post)).join('')}${pages > 1 ? `<div class="pagination"><p class="counter">Trang ${number + 1} / ${pages}</p><ul>${links}</ul></div>` : ''}</div>`,
    );
  }
  for (const post of posts)
    answers[at(category, post)] = page(
      post.title,
      `<div class="item-page"><h2 itemprop="name">${post.title}</h2>${stamp(post)}<div itemprop="articleBody"><p><b>${post.lead}</b></p><p>${post.body ?? PLAIN}</p></div><ul class="pager pagenav"><li class="previous"><a rel="prev">&lt; Trang trước</a></li></ul></div>`,
    );
}

const FIELDS: Readonly<
  Record<
    string,
    {
      readonly name: string;
      readonly procedures: readonly (readonly [string | null, string, ('nofee' | 'noform' | 'nolink')?])[];
    }
  >
> = {
  'hoat-dong-khoa-hoc': {
    name: 'Lĩnh vực Hoạt động khoa học và công nghệ',
    procedures: [
      ['1.004473', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ'],
      ['1.004460', 'Cấp lại Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ', 'nofee'],
      ['2.002278', 'Cấp giấy chứng nhận doanh nghiệp khoa học & công nghệ', 'noform'],
      ['1.002690', 'Miễn nhiệm giám định viên tư pháp'],
      [null, 'Công nhận kết quả nghiên cứu do tổ chức, cá nhân tự đầu tư', 'nolink'],
    ],
  },
  'so-huu-tri-tue': {
    name: 'Lĩnh vực Sở hữu trí tuệ',
    procedures: [
      ['1.003542', 'Cấp giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp'],
      ['2.001483', 'Cấp lại giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp'],
      ['1.002690', 'Miễn nhiệm giám định viên tư pháp'],
    ],
  },
  'tieu-chuan-do-luong': {
    name: 'Lĩnh vực Tiêu chuẩn đo lường chất lượng',
    procedures: [
      ['2.000212', 'Công bố sử dụng dấu định lượng'],
      ['1.000449', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng'],
      ['2.001209', 'Đăng ký công bố hợp chuẩn dựa trên kết quả tự đánh giá'],
      ['1.001392', 'Miễn giảm kiểm tra chất lượng hàng hóa nhóm 2 nhập khẩu'],
    ],
  },
};

const PARTS: readonly (readonly [key: string, heading: string, text: string])[] = [
  [
    'steps',
    'Trình tự, các bước thực hiện',
    'Bước 1: nộp hồ sơ tại quầy. Bước 2: phòng chuyên môn thẩm định. Bước 3: nhận giấy.',
  ],
  ['method', 'Cách thức nộp hồ sơ', 'Nộp trực tiếp, gửi bưu điện hoặc nộp trên mạng.'],
  ['dossier', 'Thành phần, số lượng hồ sơ', 'Đơn đề nghị và bản sao tài liệu chứng minh; 01 bộ.'],
  ['deadline', 'Thời hạn giải quyết', '10 ngày làm việc kể từ khi nhận đủ hồ sơ.'],
  ['applicants', 'Đối tượng thực hiện', 'Tổ chức.'],
  ['authority', 'Cơ quan giải quyết', 'Sở Khoa học và Công nghệ Nghệ An.'],
  ['result', 'Kết quả', 'Giấy chứng nhận hoặc văn bản trả lời.'],
  ['fee', 'Phí, lệ phí', 'Không.'],
  ['form', 'Tên mẫu đơn, tờ khai', 'Mẫu số 01 kèm theo thông tư.'],
  ['conditions', 'Yêu cầu, điều kiện', 'Không có.'],
  ['legalBasis', 'Căn cứ pháp lý', 'Luật Khoa học và công nghệ năm 2013.'],
];

function procedurePages(answers: Record<string, string>): void {
  answers['/index.php/thu-tuc'] = page(
    'Thủ tục hành chính',
    `<div class="categories-list"><h1>Thủ tục hành chính</h1><ul>${Object.entries(FIELDS)
      .map(
        ([path, { name }]) =>
          `<li><span class="item-title"><a href="/index.php/thu-tuc/${path}">${name}</a></span></li>`,
      )
      .join(
        '',
      )}<li><span class="item-title"><a href="/index.php/thu-tuc/cap-huyen">Thủ tục thuộc thẩm quyền cấp huyện</a></span></li><li><span class="item-title"><a href="/index.php/thu-tuc/quy-trinh">Quy trình nội bộ, quy trình điện tử</a></span></li></ul></div>`,
  );
  for (const [path, { name, procedures }] of Object.entries(FIELDS)) {
    const rows = procedures.map(([code, title, odd], row) => {
      const cell =
        odd === 'nolink' ? title : `<a href="/index.php/thu-tuc/${path}/${row + 1}-${slug(title)}">${title}</a>`;
      if (odd !== 'nolink')
        answers[`/index.php/thu-tuc/${path}/${row + 1}-${slug(title)}`] = page(
          title,
          `<div class="item-page"><h2>${title}</h2><table border="0"><tr><td><b>Mã số:</b></td><td>${code ?? ''}.000.00.00.H41</td></tr><tr><td colspan="2"><table border="1" width="100%">${PARTS.filter(
            ([key]) => !(odd === 'noform' && key === 'form'),
          )
            .map(
              ([key, heading, text], place) =>
                `<tr><td valign="top"><strong>${place + 1}. ${heading}</strong></td><td>${odd === 'nofee' && key === 'fee' ? '&nbsp;' : text}</td></tr>`,
            )
            .join('')}</table></td></tr></table></div>`,
        );
      return `<tr class="cat-list-row${row % 2}"><td>${row + 1}</td><td headers="categorylist_header_title" class="list-title">${cell}</td><td class="list-hits">${300 + row}</td></tr>`;
    });
    answers[`/index.php/thu-tuc/${path}`] = page(
      name,
      `<div class="category-list"><h2><span class="subheading-category">${name}</span></h2><table class="category table"><thead><tr><th>STT</th><th id="categorylist_header_title">Tên thủ tục hành chính</th><th>Lượt xem</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
    );
  }
  answers['/index.php/thu-tuc/cap-huyen'] = page(
    'Thủ tục thuộc thẩm quyền cấp huyện',
    '<div class="category-list"><h2>Thủ tục thuộc thẩm quyền cấp huyện</h2><table class="category table"><thead><tr><th>STT</th><th>Mã</th><th>Tên thủ tục hành chính</th></tr></thead><tbody><tr><td>1</td><td>2.001234</td><td>Hỗ trợ ứng dụng tiến bộ kỹ thuật cho hộ kinh doanh</td></tr><tr><td>2</td><td>1.009999</td><td>Kiểm tra cân đối chứng tại chợ</td></tr></tbody></table></div>',
  );
  answers['/index.php/thu-tuc/quy-trinh'] = page(
    'Quy trình nội bộ, quy trình điện tử',
    '<div class="item-page"><h2>Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính</h2><p><img src="/media/icons/pdf.png" alt=""><a href="/images/qt/qtnb-2022.pdf">Quy trình nội bộ lĩnh vực khoa học</a></p><p><a href="/images/qt/qtdt-2022.pdf">Quy trình điện tử lĩnh vực đo lường</a></p></div>',
  );
}

const REFERENCE = reference(
  [
    ['1.004473.000.00.00.H41', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ'],
    ['1.004460.000.00.00.H41', 'Cấp lại Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ'],
    ['2.002278.000.00.00.H41', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ'],
    ['1.002690.000.00.00.H41', 'Miễn nhiệm giám định viên tư pháp'],
    ['1.006427.000.00.00.H41', 'Công nhận kết quả nghiên cứu do tổ chức, cá nhân tự đầu tư'],
    ['1.003542.000.00.00.H41', 'Cấp giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp'],
    ['2.001483.000.00.00.H41', 'Cấp lại giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp'],
    ['2.000212.000.00.00.H41', 'Công bố sử dụng dấu định lượng'],
    ['1.000449.000.00.00.H41', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng'],
    ['2.001209.000.00.00.H41', 'Đăng ký công bố hợp chuẩn dựa trên kết quả tự đánh giá'],
    ['2.002379.000.00.00.H41', 'Cấp chứng chỉ nhân viên bức xạ'],
  ],
  [['1.001786.000.00.00.H41', 'Đăng ký tổ chức đại diện sở hữu công nghiệp']],
);

const DECREES: readonly (readonly [number: string, date: string, title: string, link: string | null])[] = [
  [
    '76/NQ-CP',
    '15/07/2021',
    'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    '/index.php/van-ban/76-nq-cp',
  ],
  [
    '05-NQ/TU',
    '14/12/2021',
    'Về đẩy mạnh cải cách hành chính giai đoạn 2021 - 2025 và những năm tiếp theo',
    '/images/vb/05nqtu.docx',
  ],
  ['64/KH-UBND', '28/01/2022', 'Kế hoạch tuyên truyền cải cách hành chính năm 2022', null],
  ['112/KH-SKHCN', '18/02/2022', 'Kế hoạch kiểm tra đo lường năm 2022', '/index.php/van-ban/112-kh-skhcn'],
];

function standing(answers: Record<string, string>): void {
  const text = (title: string, html: string) => page(title, `<div class="item-page"><h2>${title}</h2>${html}</div>`);
  answers['/index.php/gioi-thieu/chuc-nang-nhiem-vu'] = text(
    'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
    '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về hoạt động khoa học, phát triển tiềm lực, tiêu chuẩn, đo lường, chất lượng, sở hữu trí tuệ, năng lượng nguyên tử, an toàn bức xạ.</p><p>Sở có Giám đốc và không quá ba Phó Giám đốc; các phòng: Văn phòng, Thanh tra, Kế hoạch, Quản lý Khoa học, Quản lý Công nghệ, Quản lý Khoa học cơ sở; các đơn vị: Chi cục Tiêu chuẩn Đo lường Chất lượng, Trung tâm Ứng dụng, Trung tâm Thông tin. Vị trí việc làm của từng phòng do Ủy ban nhân dân tỉnh phê duyệt.</p>',
  );
  answers['/index.php/huong-dan-tra-cuu'] = text(
    'Hướng dẫn tra cứu thủ tục hành chính trên Internet',
    '<p>Người dân mở trình duyệt, vào trang của Sở, bấm mục Thủ tục trên thanh ngang rồi chọn lĩnh vực cần tìm. Trong bảng hiện ra, bấm vào tên của thủ tục để xem hồ sơ, thời hạn, lệ phí. Muốn tìm nhanh thì gõ vài chữ của tên vào ô tìm kiếm ở góc phải rồi bấm phím Enter. Muốn biết hồ sơ đã nộp đang ở bước nào thì nhập số trên phiếu hẹn vào ô tra cứu của hệ thống một cửa.</p>',
  );
  answers['/index.php/iso'] = text('Hệ thống quản lý chất lượng ISO 9001:2015', '<p>Nội dung đang được cập nhật.</p>');
  answers['/index.php/phan-anh-kien-nghi'] = text(
    'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
    '<p>Cá nhân, tổ chức có phản ánh, kiến nghị về quy định hành chính xin gửi về:</p><ul><li>Văn phòng Sở, số 75A, đường Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</li><li>Email: cchc@skhcn.nghean.gov.vn</li></ul>',
  );
  answers['/index.php/huong-dan-dich-vu-cong'] = text(
    'Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, mức độ 4',
    '<p>Dịch vụ công mức độ 3 cho phép điền và gửi mẫu đơn trên mạng, nộp lệ phí và nhận kết quả tại quầy. Mức độ 4 thêm việc thanh toán trên mạng và nhận kết quả qua bưu điện. Để nộp hồ sơ: đăng ký tài khoản, đăng nhập, chọn cơ quan là Sở Khoa học và Công nghệ, chọn thủ tục, điền tờ khai, đính kèm giấy tờ đã chụp, bấm Gửi và giữ lại mã hồ sơ để theo dõi.</p>',
  );
  answers['/index.php/chi-so'] = text(
    'Các chỉ số của tỉnh',
    `<table border="1"><tr><th>Tên chỉ số</th><th>Năm</th><th>Kết quả (điểm, %)</th><th>Xếp hạng</th></tr>
<tr><td>Chỉ số cải cách hành chính (PAR INDEX)</td><td>2021</td><td>86,91</td><td>27/63</td></tr><tr><td>Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)</td><td>2020</td><td>84,27</td><td>41/63</td></tr>
<tr><td>Chỉ số hiệu quả quản trị và hành chính công (PAPI)</td><td>2021</td><td>43,68</td><td>16/63</td></tr></table><p>Phấn đấu năm 2022 chỉ số năng lực cạnh tranh (PCI) vào nhóm 20 tỉnh đứng đầu.</p>`,
  );
  answers['/index.php/van-ban'] = page(
    'Văn bản',
    `<div class="docman"><h2>Văn bản chỉ đạo điều hành</h2><table width="100%" border="1"><tr><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${DECREES.map(([number, date, title, link]) => `<tr><td>${number}</td><td>${date}</td><td>${link === null ? title : `<a href="${link}">${title}</a>`}</td></tr>`).join('')}</table></div>`,
  );
  answers['/index.php/van-ban/76-nq-cp'] = text(
    'Nghị quyết số 76/NQ-CP',
    '<table><tr><td>Số/Ký hiệu</td><td>76/NQ-CP</td></tr><tr><td>Ngày ban hành</td><td>15/07/2021</td></tr><tr><td>Cơ quan ban hành</td><td>Chính phủ</td></tr><tr><td>Trích yếu</td><td>Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030</td></tr></table><p><a href="/images/vb/76nqcp.pdf">Tải về</a></p>',
  );
  answers['/index.php/van-ban/112-kh-skhcn'] = text(
    'Kế hoạch số 112/KH-SKHCN',
    '<table><tr><td>Số/Ký hiệu</td><td>112/KH-SKHCN</td></tr><tr><td>Ngày ban hành</td><td>18/02/2022</td></tr></table><p>Kế hoạch kiểm tra đo lường năm 2022.</p>',
  );
}

function province(): Record<string, string> {
  const shell = (title: string, main: string) =>
    `<!doctype html><html lang="vi"><head><title>${title}</title></head><body><header><a href="/">Dịch vụ công tỉnh Nghệ An</a> <a href="/co-quan">Thủ tục theo cơ quan</a></header><main><h1>${title}</h1>${main}</main><footer>Văn phòng UBND tỉnh Nghệ An</footer></body></html>`;
  const table = (rows: readonly (readonly [string, string])[]) =>
    `<table class="grid"><thead><tr><th>Mã TTHC</th><th>Tên thủ tục</th><th>Mức độ</th></tr></thead><tbody>${rows.map(([code, name]) => `<tr><td>${code}</td><td>${name}</td><td>Mức độ 4</td></tr>`).join('')}</tbody></table>`;
  const own = REFERENCE.split('\n')
    .slice(1)
    .filter((line) => line.endsWith('còn hiệu lực'))
    .map((line) => line.split(';'))
    .map(([code, name]): readonly [string, string] => [code ?? '', (name ?? '').replaceAll('"', '')]);
  return {
    '/': shell(
      'Cổng dịch vụ công tỉnh Nghệ An',
      '<p>Chọn cơ quan để xem thủ tục.</p><p><a href="/co-quan">Thủ tục theo cơ quan</a></p>',
    ),
    '/co-quan': shell(
      'Thủ tục theo cơ quan',
      '<ul><li><a href="/co-quan/12">Sở Giao thông vận tải</a></li><li><a href="/co-quan/15">Sở Khoa học và Công nghệ</a></li><li><a href="/co-quan/18">Sở Y tế</a></li></ul>',
    ),
    '/co-quan/12': shell(
      'Thủ tục của Sở Giao thông vận tải',
      table([
        ['1.002798', 'Cấp lại giấy phép lái xe'],
        ['1.002801', 'Đổi giấy phép lái xe do ngành giao thông cấp'],
      ]),
    ),
    '/co-quan/15': shell('Thủ tục của Sở Khoa học và Công nghệ', table(own)),
    '/co-quan/18': shell('Thủ tục của Sở Y tế', table([['1.003709', 'Cấp lần đầu chứng chỉ hành nghề khám bệnh']])),
  };
}

function build(): Site {
  const answers: Record<string, string> = {};
  blog(answers, 'cai-cach-hanh-chinh', 'Cải cách hành chính', CCHC, 6);
  blog(answers, 'chuyen-doi-so', 'Chuyển đổi số', DIGITAL, 6);
  blog(answers, 'to-chuc-can-bo', 'Tổ chức - pháp chế', STAFF, 6);
  blog(
    answers,
    'tin-khcn',
    'Tin khoa học',
    [MEETING, ...SCIENCE].toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
    8,
  );
  procedurePages(answers);
  standing(answers);
  const news = SCIENCE.slice(0, 5)
    .map((post) => item('tin-khcn', post))
    .join('');
  const home = page(
    'Sở Khoa học và Công nghệ Nghệ An',
    `<div class="blog-featured">${news}</div><p><a href="/index.php/huong-dan-dich-vu-cong"><img src="/images/banners/huong-dan-dvc.png" alt="Hướng dẫn dịch vụ công trực tuyến"></a></p>`,
    HOTLINE,
  );
  return {
    answers: {
      ...answers,
      '/': home,
      '/index.php': home,
      '/images/qt/qtnb-2022.pdf': scan(),
      '/images/qt/qtdt-2022.pdf': scan(),
      '/images/vb/76nqcp.pdf': scan(),
      '/images/vb/05nqtu.docx': { headers: { 'content-type': 'application/msword' }, body: 'không phải tệp Word' },
    },
    province: province(),
    procedures: REFERENCE,
  };
}

const LIST = '/index.php/cai-cach-hanh-chinh';
const cchc = (id: number) => {
  const post = CCHC.find((other) => other.id === id);
  if (post === undefined) throw new Error(`no post ${id}`);
  return at('cai-cach-hanh-chinh', post);
};
const of = (posts: readonly Post[], category: string, id: number) => {
  const post = posts.find((other) => other.id === id);
  if (post === undefined) throw new Error(`no post ${id}`);
  return at(category, post);
};
const BY_MONTH = {
  '2022-01': 1,
  '2022-02': 1,
  '2022-03': 2,
  '2022-04': 1,
  '2022-05': 1,
  '2022-06': 2,
  '2022-07': 1,
  '2022-08': 1,
  '2022-09': 2,
  '2022-10': 1,
};
const RADIATION = { code: '2.002379', name: 'Cấp chứng chỉ nhân viên bức xạ' };
const MARK = { code: '2.000212', name: 'Công bố sử dụng dấu định lượng' };

/** Takes a post's date out of, or into, its list pages and its own page. */
function redate(site: Site, id: number, from: string, to: string): void {
  const post = CCHC.find((other) => other.id === id);
  if (post === undefined) throw new Error(`no post ${id}`);
  for (const [path, body] of Object.entries(site.answers)) {
    if (typeof body !== 'string' || !(path === cchc(id) || body.includes(`href="${cchc(id)}" itemprop="url"`)))
      continue;
    const place =
      path === cchc(id) ? body.indexOf('<div class="item-page">') : body.indexOf(`href="${cchc(id)}" itemprop="url"`);
    site.answers[path] =
      body.slice(0, place) + body.slice(place).replace(SPEAK(from), SPEAK(to)).replace(`${from}T`, `${to}T`);
  }
}

export const NGHEAN: UnseenPortal = {
  name: 'nghean on joomla',
  plan: 'nghean-skhcn-2022',
  asOf: '2022-10-12',
  build,
  truth: {
    'cchc-column': {
      outcome: 'passed',
      details: {
        url: LIST,
        linkedFromHome: true,
        newest: '2022-10-05',
        ageDays: 7,
        inPeriod: 13,
        byMonth: BY_MONTH,
        undated: 1,
      },
    },
    'procedure-set': {
      outcome: 'partial',
      credit: 10 / 11,
      details: {
        reference: 11,
        listed: 10,
        coverage: 10 / 11,
        missing: [RADIATION],
        abolishedListed: [],
        unknown: [{ code: '1.001392' }],
        duplicates: [{ code: '1.002690' }],
        lists: Object.keys(FIELDS).map((path) => `/index.php/thu-tuc/${path}`),
      },
    },
    'procedure-detail': {
      outcome: 'partial',
      details: {
        checked: 10,
        complete: 8,
        incomplete: [
          { code: '1.004460', missingParts: ['fee'] },
          { code: '2.002278', missingParts: ['form'] },
        ],
        withoutDetail: [{ name: 'Công nhận kết quả nghiên cứu do tổ chức, cá nhân tự đầu tư' }],
      },
    },
    'procedure-set-province': {
      outcome: 'passed',
      credit: 1,
      details: {
        reference: 11,
        listed: 11,
        missing: [],
        abolishedListed: [],
        unknown: [],
        duplicates: [],
        lists: ['province:/co-quan/15'],
      },
    },
    hotline: {
      outcome: 'passed',
      details: { url: '/', phones: ['+842383599567'], emails: ['cchc@skhcn.nghean.gov.vn'], conflicts: [] },
    },
    feedback: {
      outcome: 'partial',
      details: { url: '/index.php/phan-anh-kien-nghi', ways: ['email', 'address'], process: false },
    },
    'lookup-guide': { outcome: 'passed', details: { url: '/index.php/huong-dan-tra-cuu', attachments: 0 } },
    workflows: { outcome: 'passed', details: { url: '/index.php/thu-tuc/quy-trinh', attachments: 2 } },
    simplification: topic(cchc(533)),
    'service-centre': FAILED,
    postal: { outcome: 'cantTell' },
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: '/index.php/huong-dan-dich-vu-cong' },
    },
    organisation: { outcome: 'passed', details: { url: '/index.php/gioi-thieu/chuc-nang-nhiem-vu', attachments: 0 } },
    conduct: topic(cchc(566), cchc(590)),
    personnel: FAILED,
    autonomy: topic(of(STAFF, 'to-chuc-can-bo', 556)),
    'digital-government': topic(...[602, 568, 537].map((id) => of(DIGITAL, 'chuyen-doi-so', id))),
    'e-office': FAILED,
    iso: { outcome: 'partial', credit: 0.5, details: { url: '/index.php/iso', attachments: 0 } },
    indices: {
      outcome: 'partial',
      credit: 0.625,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.91, rank: 27, url: '/index.php/chi-so' },
          { index: 'SIPAS', state: 'stale', year: 2020, value: 84.27, rank: 41, url: '/index.php/chi-so' },
          { index: 'PAPI', state: 'current', year: 2021, value: 43.68, rank: 16, url: '/index.php/chi-so' },
          { index: 'PCI', state: 'missing', year: null, value: null, rank: null, url: null },
        ],
      },
    },
    oversight: FAILED,
    models: topic(cchc(551)),
    results: topic(cchc(521), cchc(570)),
    'legal-drafting': topic(of(STAFF, 'to-chuc-can-bo', 573)),
    'core-documents': {
      outcome: 'partial',
      credit: 0.8,
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'published', url: '/index.php/van-ban/76-nq-cp' },
          { number: '05-NQ/TU', state: 'published' },
          { number: '5158/QĐ-UBND', state: 'cited', url: at('tin-khcn', MEETING) },
          { number: '5165/QĐ-UBND', state: 'missing', url: null },
          { number: '64/KH-UBND', state: 'cited', url: '/index.php/van-ban' },
        ],
      },
    },
    guides: PASSED,
  },
  variants: [
    {
      name: 'the newest article is exactly 30 days old',
      change: (site) => {
        redate(site, 611, '2022-10-05', '2022-09-12');
        redate(site, 604, '2022-09-20', '2022-09-11');
      },
      truth: {
        'cchc-column': {
          outcome: 'passed',
          details: {
            newest: '2022-09-12',
            ageDays: 30,
            inPeriod: 13,
            byMonth: { ...BY_MONTH, '2022-09': 3, '2022-10': 0 },
          },
        },
      },
    },
    {
      name: 'the newest article is a day too old',
      change: (site) => {
        redate(site, 611, '2022-10-05', '2022-09-11');
        redate(site, 604, '2022-09-20', '2022-09-11');
      },
      truth: {
        'cchc-column': {
          outcome: 'partial',
          credit: 0.5,
          details: { newest: '2022-09-11', ageDays: 31, inPeriod: 13 },
        },
      },
    },
    {
      name: 'one procedure taken off its list and its page',
      change: (site) => {
        const path = '/index.php/thu-tuc/tieu-chuan-do-luong';
        const list = site.answers[path];
        const row =
          typeof list === 'string' ? /<tr class="cat-list-row0"><td>1<\/td>.*?<\/tr>/.exec(list)?.[0] : undefined;
        if (row === undefined) throw new Error('no first row');
        swap(site, path, row, '');
        delete site.answers[`${path}/1-${slug('Công bố sử dụng dấu định lượng')}`];
      },
      truth: {
        'procedure-set': { outcome: 'partial', credit: 9 / 11, details: { listed: 9, missing: [RADIATION, MARK] } },
        'procedure-detail': { outcome: 'partial', details: { checked: 9, complete: 7 } },
      },
    },
    {
      name: 'the hotline is a picture',
      change: (site) => {
        for (const path of ['/', '/index.php'])
          swap(
            site,
            path,
            HOTLINE,
            '<table class="moduletable"><tr><th>Đường dây nóng cải cách hành chính</th></tr><tr><td><img src="/images/hl.png" alt=""></td></tr></table>',
          );
      },
      truth: { hotline: { outcome: 'cantTell' } },
    },
    {
      name: 'a list of one field answers 500',
      change: (site) => {
        site.answers['/index.php/thu-tuc/tieu-chuan-do-luong'] = { status: 500, body: '<h1>Error</h1>' };
      },
      truth: {
        'procedure-set': { outcome: 'cantTell' },
        'procedure-detail': {
          outcome: 'partial',
          details: {
            incomplete: [
              { code: '1.004460', missingParts: ['fee'] },
              { code: '2.002278', missingParts: ['form'] },
            ],
          },
        },
      },
    },
    {
      name: 'the feedback page tells how it is handled',
      change: (site) =>
        swap(
          site,
          '/index.php/phan-anh-kien-nghi',
          '</ul></div>',
          '</ul><p>Văn phòng Sở tiếp nhận, vào sổ, chuyển phòng chuyên môn xử lý và trả lời bằng văn bản trong 15 ngày làm việc.</p></div>',
        ),
      truth: { feedback: { outcome: 'passed', details: { process: true, ways: ['email', 'address'] } } },
    },
    {
      name: 'all four indices of the year before',
      change: (site) => {
        swap(
          site,
          '/index.php/chi-so',
          '<td>2020</td><td>84,27</td><td>41/63</td>',
          '<td>2021</td><td>87,06</td><td>23/63</td>',
        );
        swap(
          site,
          '/index.php/chi-so',
          '</table><p>Phấn đấu',
          '<tr><td>Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)</td><td>2021</td><td>64,74</td><td>30/63</td></tr></table><p>Phấn đấu',
        );
      },
      truth: {
        indices: {
          outcome: 'passed',
          credit: 1,
          details: {
            indices: [
              { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.91, rank: 27 },
              { index: 'SIPAS', state: 'current', year: 2021, value: 87.06, rank: 23 },
              { index: 'PAPI', state: 'current', year: 2021, value: 43.68, rank: 16 },
              { index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30 },
            ],
          },
        },
      },
    },
    {
      name: 'the province sorts by agency and names no procedures on the way',
      change: (site) => {
        for (const [path, body] of Object.entries(site.province ?? {}))
          if (typeof body === 'string' && site.province !== undefined)
            site.province[path] = body.replaceAll('Thủ tục theo cơ quan', 'Cơ quan, đơn vị');
      },
      truth: {},
    },
    {
      name: 'robots.txt closes the page on ISO',
      change: (site) => {
        site.answers['/robots.txt'] = {
          headers: { 'content-type': 'text/plain' },
          body: 'User-agent: *\nDisallow: /index.php/iso\nDisallow: /administrator/\n',
        };
      },
      truth: { iso: { outcome: 'cantTell' } },
    },
  ],
};
