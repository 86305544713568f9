import { expect, test } from 'vitest';
import type { PageKind } from '../../lib/model/facts/page.ts';
import { factsOfPage, type PageParts } from '../support/news-page.ts';

interface Row extends PageParts {
  readonly name: string;
  readonly kind: PageKind;
}

const PROSE =
  'Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thực hiện chức năng tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về khoa học và công nghệ trên địa bàn tỉnh theo quy định của pháp luật hiện hành.';
const TITLE = 'Sở tổ chức hội nghị tập huấn công tác cải cách hành chính';
const post = (n: number, date = '') =>
  `<li><a href="/tin/bai-${n}.html">Bài viết số ${n} nói về cải cách hành chính</a>${date}</li>`;
const POSTS = `<ul>${[1, 2, 3, 4].map((n) => post(n, ` (0${n}/11/2022)`)).join('')}</ul>`;

const DATA_SETS = [
  'Danh sách tổ chức khoa học và công nghệ trên địa bàn tỉnh',
  'Kết quả kiểm định phương tiện đo các năm gần đây',
  'Số lượng đơn đăng ký sở hữu trí tuệ theo huyện và năm',
];

const OWN_ROWS =
  '<table><tr><td>Số ký hiệu</td><td>64/KH-UBND</td></tr><tr><td>Ngày ban hành</td><td>28/01/2022</td></tr><tr><td>Trích yếu</td><td>Kế hoạch tuyên truyền cải cách hành chính</td></tr></table>';
const OTHER_ROWS =
  '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>76/NQ-CP</td><td>15/07/2021</td><td><a href="/vb/76">Chương trình tổng thể cải cách</a></td></tr><tr><td>5158/QĐ-UBND</td><td>30/12/2021</td><td><a href="/vb/5158">Phê duyệt kế hoạch tuyên truyền</a></td></tr></table>';
/** The fields of a search for documents, and what it says when nothing fits. */
const SOUGHT =
  '<div>Số ký hiệu <input name="so"></div><div>Trích yếu <input name="ty"></div><div>Cơ quan ban hành</div><button>Tìm kiếm</button>';
const FOUND_NOTHING = '<p>Không có dữ liệu</p>';
const CITED =
  '<ul><li><a href="/f/76.pdf">Nghị quyết số 76/NQ-CP ngày 15/7/2021</a></li><li><a href="/f/5158.pdf">Quyết định số 5158/QĐ-UBND ngày 30/12/2021</a></li></ul>';
const PLAN = 'Kế hoạch tuyên truyền cải cách hành chính';
const GUIDE = 'Hướng dẫn người dân nộp hồ sơ cấp phép qua mạng';
const LICENCE = 'Cấp giấy phép tiến hành công việc bức xạ';
const THREE_PARTS =
  '<p><b>Trình tự thực hiện:</b> Người dân nộp hồ sơ qua mạng rồi chờ kết quả.</p><p><b>Thời hạn giải quyết:</b> 10 ngày làm việc.</p><p><b>Lệ phí:</b> Không.</p>';
const SIX_PARTS = `${THREE_PARTS}<p><b>Thành phần hồ sơ:</b> Đơn đề nghị theo mẫu.</p><p><b>Đối tượng thực hiện:</b> Tổ chức.</p><p><b>Cơ quan thực hiện:</b> Sở Khoa học và Công nghệ.</p>`;

/** One document in a table of labels and values. */
const attributes = (number: string, day: string, abstract: string): string =>
  `<table><tr><td>Số ký hiệu</td><td>${number}</td></tr><tr><td>Ngày có hiệu lực</td><td>01/03/2022</td></tr><tr><td>Ngày ban hành</td><td>${day}</td></tr><tr><td>Cơ quan ban hành</td><td>UBND tỉnh</td></tr><tr><td>Trích yếu</td><td>${abstract}</td></tr><tr><td>Tệp đính kèm</td><td><a href="/f/${abstract.length}.pdf">Tải về</a></td></tr></table>`;
const TWO_TABLES = `${attributes('64/KH-UBND', '28/01/2022', 'Tuyên truyền cải cách hành chính trong năm')}${attributes('193/KH-UBND', '26/12/2021', 'Cải cách hành chính nhà nước trong tỉnh')}`;

const ROWS: readonly Row[] = [
  {
    name: 'a list of documents, and the day of another box after it',
    main: `<h1>Văn bản pháp luật</h1>${OTHER_ROWS}<h2>Tin của tỉnh</h2><ul><li><a href="https://tinh.test/9">Khai trương một cửa lưu động (18/10/2022)</a></li></ul>`,
    kind: 'document-list',
  },
  ...['Thủ tục hành chính', 'Lĩnh vực An toàn bức xạ', 'Thủ tục hành chính lĩnh vực An toàn bức xạ'].flatMap(
    (title): Row[] => [
      {
        name: `one procedure with its code is a list: ${title}`,
        kind: 'procedure-list',
        path: '/linh-vuc/3',
        title,
        main: `<h1>${title}</h1><table><tr><th>STT</th><th>Mã số</th><th>Tên thủ tục</th></tr><tr><td>1</td><td>1.001786</td><td><a href="/tthc/1">${LICENCE}</a></td></tr></table>`,
      },
      {
        name: `one procedure headed as a document is a list: ${title}`,
        kind: 'procedure-list',
        path: '/linh-vuc/3',
        title,
        main: `<h1>${title}</h1><table><tr><th>Số/ký hiệu</th><th>Trích yếu</th></tr><tr><td>1.001786.000.00.00.H08</td><td><a href="/tthc/1">${LICENCE}</a></td></tr></table>`,
      },
    ],
  ),
  {
    name: 'look-alike: a guide that names one procedure by its code',
    kind: 'standing',
    path: '/huong-dan',
    title: 'Hướng dẫn',
    main: `<h1>Hướng dẫn</h1><p>${PROSE}</p><p>${PROSE}</p><ul><li><a href="/tthc/1">1.001786 ${LICENCE}</a></li></ul>`,
  },
  {
    name: 'one column of documents, whose first day is the first one’s',
    kind: 'document-list',
    path: '/cchc',
    title: 'Cải cách hành chính',
    main: `<h1>Cải cách hành chính</h1><table><tr><td><a href="/vb/1">Quyết định số 5158/QĐ-UBND ngày 30/12/2021 ban hành kế hoạch tuyên truyền cải cách</a> (10/02/2022) <a href="/f/1.pdf">Tải về</a></td></tr><tr><td><a href="/vb/2">Công văn 734/SKHCN-VP về việc đẩy mạnh dịch vụ công trực tuyến</a> (12/02/2022) <a href="/f/2.pdf">Tải về</a></td></tr></table>`,
  },
  {
    name: 'extracts and their files, one without a number',
    kind: 'document-list',
    path: '/cchc',
    title: 'Cải cách hành chính',
    main: `<h1>Cải cách hành chính</h1><table><tr><td><b>Trích yếu</b></td><td><b>Tệp đính kèm</b></td></tr><tr><td><a href="/vb/1">V/v đẩy mạnh dịch vụ công trực tuyến trong năm 2022</a></td><td><a href="/f/1.pdf">Tải về</a></td></tr><tr><td><a href="/vb/2">Ban hành kế hoạch cải cách hành chính năm 2022 (5158/QĐ-UBND)</a></td><td><a href="/f/2.pdf">Tải về</a></td></tr></table>`,
  },
  {
    name: 'look-alike: one column of news, one of which names a document',
    kind: 'column',
    path: '/cchc',
    title: 'Cải cách hành chính',
    main: `<h1>Cải cách hành chính</h1><table><tr><td><a href="/tin/1">Hội nghị triển khai Kế hoạch số 64/KH-UBND về cải cách hành chính</a> (10/02/2022)</td></tr><tr><td><a href="/tin/2">Sở tổ chức tập huấn chuyển đổi số cho công chức</a> (12/02/2022)</td></tr></table>`,
  },
  ...(
    [
      ['nothing found under what documents are sought by', 'standing', FOUND_NOTHING, ''],
      ['look-alike: what is new, under what was not found', 'column', FOUND_NOTHING, POSTS],
      ['look-alike: the same choice without a search', 'column', '', ''],
      ['look-alike: the fields of a search over posts with days', 'column', POSTS, FOUND_NOTHING],
    ] as const
  ).map(([name, kind, found, more]): Row => ({
    name: `a search for documents: ${name}`,
    kind,
    path: '/van-ban',
    title: 'Văn bản',
    main: `<h1>Văn bản</h1>${found === '' ? '' : SOUGHT}<ul><li><a href="/van-ban?cq=1">Ủy ban nhân dân tỉnh Nghệ An</a></li><li><a href="/van-ban?cq=2">Hội đồng nhân dân tỉnh Nghệ An</a></li><li><a href="/van-ban?cq=3">Bộ Khoa học và Công nghệ</a></li></ul>${found}${more}`,
  })),
  {
    name: 'documents each in a table of attributes are a list',
    kind: 'document-list',
    path: '/vb',
    title: 'Văn bản chỉ đạo',
    main: `<h1>Văn bản chỉ đạo</h1>${TWO_TABLES}`,
  },
  {
    name: 'one document’s attributes, over those of one that it amends',
    kind: 'document',
    path: '/vb/64',
    title: PLAN,
    main: `<h1>Kế hoạch số 64/KH-UBND về tuyên truyền</h1><div>${attributes('64/KH-UBND', '28/01/2022', 'Tuyên truyền cải cách hành chính trong năm')}</div><h3>Văn bản được sửa đổi</h3><div>${attributes('193/KH-UBND', '26/12/2021', 'Cải cách hành chính nhà nước')}</div>`,
  },
  {
    name: 'one document’s attributes with a sign that is no number, under a title of its own',
    kind: 'document',
    path: '/vb/34',
    title: 'Hướng dẫn phổ biến pháp luật cho hội viên',
    main: `<h3>Hướng dẫn phổ biến pháp luật cho hội viên</h3>${attributes('HD/34VB', '28/01/2022', 'Hướng dẫn phổ biến pháp luật cho hội viên')}`,
  },
  {
    name: 'a post on a document, with its attributes in a table',
    kind: 'article',
    path: '/tin/34',
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>Ngày đăng: 12/02/2022</p><p>${PROSE}</p><p>${PROSE}</p>${attributes('HD/34VB', '28/01/2022', 'Hướng dẫn phổ biến pháp luật cho hội viên')}`,
  },
  {
    name: 'a post of a table alone, its day under the title',
    kind: 'article',
    path: '/tin/34',
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>Ngày đăng: 12/02/2022</p>${attributes('HD/34VB', '28/01/2022', 'Hướng dẫn phổ biến pháp luật cho hội viên')}`,
  },
  {
    name: 'the same in tables beside each other',
    kind: 'document',
    path: '/vb/64',
    title: PLAN,
    main: `<h1>Kế hoạch số 64/KH-UBND về tuyên truyền</h1>${TWO_TABLES}`,
  },
  {
    name: 'one document’s attributes, over a table of other documents',
    kind: 'document',
    path: '/vb/64',
    title: PLAN,
    main: `<h1>${PLAN}</h1>${OWN_ROWS}<h3>Văn bản khác</h3>${OTHER_ROWS}`,
  },
  {
    name: 'one document’s attributes in lines, what it rests on as files',
    kind: 'document',
    path: '/vb/64',
    title: `${PLAN} năm nay`,
    main: `<h1>${PLAN}</h1><p>Số ký hiệu: 64/KH-UBND</p><p>Ngày ban hành: 28/01/2022</p><p>Cơ quan ban hành: UBND tỉnh</p><p><b>Căn cứ:</b></p>${CITED}`,
  },
  {
    name: 'a document under its number, and files that it names',
    kind: 'document',
    path: '/vb/64',
    title: 'Kế hoạch số 64/KH-UBND',
    main: `<h1>Kế hoạch số 64/KH-UBND ngày 28/01/2022 về tuyên truyền</h1>${OWN_ROWS}<h4>Văn bản liên quan</h4>${CITED}`,
  },
  {
    name: 'a table of documents is a list, also with one column of labels beside it',
    kind: 'document-list',
    path: '/vb',
    title: 'Văn bản',
    main: `<h1>Văn bản</h1>${OTHER_ROWS}`,
  },
  {
    name: 'documents each with its attributes are a list',
    kind: 'document-list',
    path: '/vb',
    title: 'Văn bản mới',
    main: `<h1>Văn bản mới</h1>${['64/KH-UBND', '12/QĐ-SKHCN'].map((number, at) => `<div class="vb"><a href="/vb/${at}"><b>${number}</b></a><p>Kế hoạch cải cách hành chính năm 2022</p><p>Ngày ban hành: 28/01/2022</p></div>`).join('')}`,
  },
  {
    name: 'a dated guide that names some parts of a procedure in passing',
    kind: 'article',
    path: '/thu-tuc-hanh-chinh/huong-dan-123.html',
    title: GUIDE,
    main: `<h1>${GUIDE}</h1><p>Ngày đăng: 12/10/2022</p><p>${PROSE}</p>${THREE_PARTS}<p>${PROSE}</p>`,
  },
  {
    name: 'dated news on fees and times',
    kind: 'article',
    path: '/thu-tuc-hanh-chinh/tin/7',
    title: 'Nhiều điểm mới khi làm thủ tục cấp phép bức xạ',
    main: `<h1>Nhiều điểm mới khi làm thủ tục cấp phép bức xạ</h1><p>12/10/2022 08:30</p><p>${PROSE}</p><h3>Lệ phí</h3><p>Được giảm một nửa đến hết năm.</p><h3>Thời hạn giải quyết</h3><p>Còn mười ngày.</p><h3>Cách thức thực hiện</h3><p>Qua mạng.</p>`,
  },
  {
    name: 'a dated answer to readers, in headings of a procedure',
    kind: 'article',
    path: '/thu-tuc-hanh-chinh/tin/8',
    title: 'Bạn đọc hỏi về hồ sơ công bố hợp quy, Sở trả lời',
    main: `<h1>Bạn đọc hỏi về hồ sơ công bố hợp quy, Sở trả lời</h1><p>(Ngày đăng 12/10/2022)</p><p>${PROSE}</p><p><b>Thành phần hồ sơ:</b> Bản công bố theo mẫu.</p><p><b>Thời hạn giải quyết:</b> 5 ngày.</p><p><b>Lệ phí:</b> 150.000 đồng.</p>`,
  },
  {
    name: 'a procedure with the day it was posted',
    kind: 'procedure',
    path: '/tthc/1',
    title: LICENCE,
    main: `<h1>${LICENCE}</h1><p>Ngày đăng: 12/10/2022</p>${THREE_PARTS}`,
  },
  {
    name: 'a guide that tells a procedure in full, dated',
    kind: 'procedure',
    path: '/tthc/2',
    title: 'Hướng dẫn thủ tục cấp phép bức xạ',
    main: `<h1>Hướng dẫn thủ tục cấp phép bức xạ</h1><p>Ngày đăng: 12/10/2022</p>${SIX_PARTS}`,
  },
  {
    name: 'an undated page of some parts',
    kind: 'procedure',
    path: '/tthc/3',
    title: GUIDE,
    main: `<h1>${GUIDE}</h1>${THREE_PARTS}`,
  },
  {
    name: 'a dated article',
    kind: 'article',
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>Ngày đăng: 12/11/2022</p><p>${PROSE}</p>`,
  },
  {
    name: 'a post of one line, stamped under its heading',
    kind: 'article',
    title: 'Thông báo số 7 - Sở Khoa học và Công nghệ',
    main: `<h1>Thông báo số 7</h1><p>19 tháng 9, 2022</p><p>Xem tệp kèm theo.</p>`,
  },
  {
    name: 'a post stamped with a day of no year',
    kind: 'article',
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>Ngày 09/3</p><p>${PROSE}</p><p>${PROSE}</p>`,
  },
  {
    name: 'a standing page that begins with a day of each year',
    kind: 'standing',
    title: 'Chức năng, nhiệm vụ',
    main: `<h1>Chức năng, nhiệm vụ</h1><p>Ngày 09/3</p><p>${PROSE}</p><p>${PROSE}</p>`,
  },
  {
    name: 'documents in terms of their attributes, under a title of five words',
    kind: 'document-list',
    title: 'Văn bản chỉ đạo điều hành',
    main: `<h1>Văn bản chỉ đạo điều hành</h1>${['03/11/2022', '21/10/2022', '04/10/2022'].map((day, at) => `<dl><dt>Số</dt><dd>${at + 80}/KH-SKHCN</dd><dt>Ngày</dt><dd>${day}</dd><dt>Trích yếu</dt><dd><a href="/vb/${at}">Kế hoạch kiểm tra phương tiện đo đợt cuối năm</a></dd></dl>`).join('')}`,
  },
  {
    name: 'a post that lists two documents of another day',
    kind: 'article',
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>Ngày đăng: 12/11/2022</p><p>${PROSE}</p><ul><li><a href="/f/a.pdf">64/KH-UBND ngày 28/01/2022</a></li><li><a href="/f/b.pdf">12/QĐ-SKHCN ngày 03/02/2022</a></li></ul>`,
  },
  {
    name: 'a list of data sets is none of posts',
    kind: 'standing',
    path: '/dataset/',
    title: 'Bộ dữ liệu - Cổng dữ liệu mở',
    main: `<h1>Tìm thấy 3 bộ dữ liệu</h1><ul class="dataset-list">${DATA_SETS.map((words, n) => `<li class="dataset-item"><div class="dataset-content"><h2 class="dataset-heading"><a href="/dataset/bo-${n}">${words}</a></h2><div>Số liệu do các phòng của Sở cập nhật, ngày 0${n + 1}/11/2022.</div></div><ul class="dataset-resources"><li><a href="/dataset/bo-${n}" class="label" data-format="csv">CSV</a></li></ul></li>`).join('')}</ul>`,
  },
  {
    name: 'groups and organisations of a data portal are no posts',
    kind: 'standing',
    path: '/organization',
    head: '<meta name="generator" content="ckan 2.9.5">',
    title: 'Tổ chức - Cổng dữ liệu mở',
    main: `<h1>Tổ chức</h1><ul class="media-grid">${DATA_SETS.map((words, n) => `<li class="media-item"><a href="/organization/to-${n}"><img src="/${n}.png" alt="${words}" width="200" height="120"></a><h3 class="media-heading">${words}</h3><p>${n + 2} bộ dữ liệu</p><a href="/organization/to-${n}" title="Xem ${words}" class="media-view"></a></li>`).join('')}</ul>`,
  },
  {
    name: 'a long text over a box of undated notices',
    kind: 'article',
    title: 'Chi tiết tin - Sở Khoa học và Công nghệ',
    main: `<h1>Chuyên mục</h1><ul class="menu"><li><a href="/a">Hoạt động của ngành</a></li><li><a href="/b">Liên hệ</a></li></ul><h1>Root</h1><h2>${TITLE}</h2>${`<p>${PROSE}</p>`.repeat(9)}<h3>Các tin khác</h3><p>Tin đang được cập nhật</p><h1>Thông báo</h1><ul>${[1, 2, 3].map((n) => post(n)).join('')}</ul><h1>Tin ảnh</h1><h1>Thống kê truy cập</h1>`,
  },
  {
    name: 'a long introduction over a list of undated posts, more than a box holds',
    kind: 'column',
    title: 'Cải cách hành chính',
    main: `<h1>Cải cách hành chính</h1>${`<p>${PROSE}</p>`.repeat(9)}<ul>${[1, 2, 3, 4, 5, 6].map((n) => post(n)).join('')}</ul>`,
  },
  {
    name: 'a text without a day that names its source',
    kind: 'article',
    title: 'Trang chủ - Sở Khoa học và Công nghệ',
    main: `<div class="title-gt"><p><b>Cải cách hành chính</b></p></div><div><b>${TITLE}</b></div>${`<p>${PROSE}</p>`.repeat(4)}<p><b>Theo Chinhphu.vn</b></p><p><a href="/f/1.pdf">Xem chi tiết tại đây</a></p>`,
  },
  {
    name: 'a text of the body about itself that names what it follows',
    kind: 'standing',
    title: 'Trang chủ - Sở Khoa học và Công nghệ',
    main: `<div class="title-gt"><b>Giới thiệu chung về Sở</b></div><div><b>I. Chức năng, nhiệm vụ, quyền hạn của Sở</b></div>${`<p>${PROSE}</p>`.repeat(4)}<p>Theo quy định hiện hành.</p>`,
  },
  {
    name: 'the last page of a list holds one post',
    kind: 'column',
    title: 'Công khai ngân sách - Sở Khoa học và Công nghệ',
    main: `<p>Công khai ngân sách</p><div class="asset-abstract"><h3><a href="/cong-khai/12.html">Công khai dự toán thu chi ngân sách của các đơn vị trực thuộc</a></h3><div>05/04/2019 | 10:03 AM</div><div>Ngày 01/3/2019, Sở ban hành Quyết định số 25/QĐ-SKHCN về công khai dự toán.</div></div>`,
  },
  {
    name: 'questions stamped with their day',
    kind: 'standing',
    title: 'Hỏi đáp - Sở Khoa học và Công nghệ',
    main: `<p>Hỏi đáp</p><h3>Danh sách câu hỏi</h3><p>Nhập khẩu máy in màu</p><p>${PROSE}</p><p>Trần Thị Hoa (04/08/2022 08:32)</p><p>Trả lời</p><p>${PROSE}</p>`,
  },
  {
    name: 'a dated article over long lists of neighbours',
    kind: 'article',
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>12/11/2022</p><p>${PROSE}</p><h3>Tin liên quan</h3>${POSTS}`,
  },
  {
    name: 'a short article with a picture',
    kind: 'article',
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>12/11/2022 08:00</p><p>Sáng nay Sở tổ chức hội nghị với sự tham gia của hơn một trăm cán bộ.</p><img src="/anh-hoi-nghi.jpg" width="600">`,
  },
  {
    name: 'an article dated by its address alone',
    kind: 'article',
    path: '/tin/hoi-nghi-115220829123456.html',
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>${PROSE}</p>`,
  },
  {
    name: 'an undated article with neighbours',
    kind: 'article',
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>${PROSE}</p><h3>Các tin khác</h3>${POSTS}`,
  },
  {
    name: 'posted on a day that is none',
    kind: 'article',
    title: TITLE,
    main: `<h1>${TITLE}</h1><div class="submitted">Submitted by admin on Fri, 10/28/2022 - 08:30</div><p>${PROSE}</p>`,
  },
  {
    name: 'a day that is none within a standing text',
    kind: 'standing',
    title: 'Chương trình phát triển sản phẩm chủ lực của tỉnh',
    main: `<h1>Chương trình phát triển sản phẩm chủ lực của tỉnh</h1><p>${PROSE} Hồ sơ nhận đến 31/11/2022.</p><p>${PROSE}</p>`,
  },
  {
    name: 'one question and its reply',
    kind: 'standing',
    title: 'Doanh nghiệp muốn đăng ký mã vạch thì làm thế nào - Sở Khoa học và Công nghệ',
    main: `<h1>Doanh nghiệp muốn đăng ký mã vạch thì làm thế nào</h1><p>Người gửi: Bùi Văn Thanh. Ngày gửi: 05/04/2022</p><p>Trả lời: ${PROSE}</p>`,
  },
  {
    name: 'an article that its author sent',
    kind: 'article',
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>Người gửi: Bùi Văn Thanh. Ngày gửi: 05/04/2022</p><p>${PROSE}</p>`,
  },
  {
    name: 'what a firewall sends',
    kind: 'error',
    path: '/tin-tuc/1',
    title: 'Request Rejected',
    bare: true,
    main: 'The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890123456789',
  },
  {
    name: 'a portal that is being maintained',
    kind: 'error',
    title: 'Bảo trì hệ thống',
    bare: true,
    main: '<h1>Hệ thống đang được bảo trì</h1><p>Mời quý vị quay lại sau 17h00 ngày 25/11/2022.</p>',
  },
  {
    name: 'news of maintenance',
    kind: 'article',
    title: 'Thông báo bảo trì hệ thống dịch vụ công',
    main: `<h1>Thông báo bảo trì hệ thống dịch vụ công</h1><p>12/11/2022</p><p>${PROSE}</p>`,
  },
  {
    name: 'fields, each with its number of procedures',
    kind: 'standing',
    title: 'Thủ tục hành chính',
    main: `<h2>Thủ tục hành chính</h2><p>Chọn lĩnh vực:</p><ul><li><a href="/tthc/1">Đấu thầu (12)</a></li><li><a href="/tthc/2">Thành lập và hoạt động doanh nghiệp (58)</a></li><li><a href="/tthc/3">Đầu tư tại Việt Nam (24)</a></li></ul>`,
  },
  {
    name: 'a list of dated posts',
    kind: 'column',
    title: 'Cải cách hành chính',
    main: `<h1>Cải cách hành chính</h1>${POSTS}`,
  },
  {
    name: 'a list of undated posts',
    kind: 'column',
    title: 'Cải cách hành chính',
    main: `<h1>Cải cách hành chính</h1><ul>${[1, 2, 3, 4].map((n) => post(n)).join('')}</ul>`,
  },
  {
    name: 'a list under an introduction',
    kind: 'column',
    title: 'Cải cách hành chính',
    main: `<h1>Cải cách hành chính</h1><p>Chuyên mục thông tin, tuyên truyền về công tác cải cách hành chính của Sở.</p>${POSTS}`,
  },
  {
    name: 'a list of one post',
    kind: 'column',
    title: 'Cải cách hành chính',
    main: `<h1>Cải cách hành chính</h1><ul>${post(1, ' (01/11/2022)')}</ul>`,
  },
  {
    name: 'posts with long summaries',
    kind: 'column',
    title: 'Tin tức',
    main: `<h2>Tin tức</h2>${[1, 2, 3].map((n) => `<div class="item"><h3><a href="/tin/${n}">Bài viết số ${n} nói về cải cách</a></h3><i>0${n}/11/2022</i><p>${PROSE}</p></div>`).join('')}`,
  },
  {
    name: 'functions and duties',
    kind: 'standing',
    title: 'Chức năng nhiệm vụ',
    main: `<h1>Chức năng, nhiệm vụ</h1><p>${PROSE}</p>`,
  },
  {
    name: 'functions and duties with a date from the content system',
    kind: 'standing',
    title: 'Chức năng nhiệm vụ',
    main: `<h1>Chức năng, nhiệm vụ</h1><p>Ngày đăng: 12/01/2020</p><p>${PROSE}</p>`,
  },
  { name: 'an empty hotline page', kind: 'standing', title: 'Đường dây nóng', main: '<h1>Đường dây nóng</h1>' },
  {
    name: 'an empty column',
    kind: 'standing',
    title: 'Cải cách hành chính',
    main: '<h1>Cải cách hành chính</h1><p>Nội dung đang được cập nhật</p>',
  },
  {
    name: 'a table of procedures',
    kind: 'procedure-list',
    path: '/tthc',
    title: 'Thủ tục hành chính',
    main: `<h1>Thủ tục hành chính</h1><table><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th></tr>${[1, 2, 3].map((n) => `<tr><td>${n}</td><td>1.00178${n}.000.00.00.H41</td><td><a href="/tthc/${n}">Cấp giấy chứng nhận đăng ký hoạt động số ${n}</a></td></tr>`).join('')}</table>`,
  },
  {
    name: 'one procedure',
    kind: 'procedure',
    path: '/tthc/1',
    title: 'Cấp giấy chứng nhận đăng ký',
    main: `<h1>Cấp giấy chứng nhận đăng ký hoạt động</h1><p>Mã thủ tục: 1.001786</p><h3>Trình tự thực hiện</h3><p>Bước 1: nộp hồ sơ.</p><h3>Thành phần hồ sơ</h3><p>Đơn đề nghị.</p><h3>Thời hạn giải quyết</h3><p>05 ngày làm việc</p><h3>Lệ phí</h3><p>Không</p>`,
  },
  {
    name: 'a table of documents',
    kind: 'document-list',
    path: '/van-ban',
    title: 'Văn bản',
    main: `<h1>Văn bản chỉ đạo</h1><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>64/KH-UBND</td><td>28/01/2022</td><td><a href="/vb/64">Kế hoạch tuyên truyền cải cách hành chính</a></td></tr><tr><td>5158/QĐ-UBND</td><td>30/12/2021</td><td><a href="/vb/5158">Phê duyệt kế hoạch cải cách hành chính</a></td></tr></table>`,
  },
  {
    name: 'a table of documents whose signs are no numbers',
    kind: 'document-list',
    path: '/van-ban',
    title: 'Văn bản',
    main: `<p>Tra cứu văn bản</p><table><tr><td>STT</td><td>Số/ký hiệu</td><td>Trích yếu</td><td>File đính kèm</td></tr>${[1, 2].map((n) => `<tr><td>${n}</td><td>TK-33${n}</td><td><a href="/thuc-hien-nghi-quyet-ho-tro-doanh-nghiep-${n}">Thực hiện Nghị quyết về hỗ trợ doanh nghiệp đợt ${n}</a></td><td><a href="/f/${n}.pdf"><img src="/pdf.png"></a></td></tr>`).join('')}</table>`,
  },
  {
    name: 'one document',
    kind: 'document',
    path: '/vb/64',
    title: 'Kế hoạch số 64/KH-UBND',
    main: `<h1>Kế hoạch số 64/KH-UBND về tuyên truyền cải cách hành chính</h1><table><tr><td>Số ký hiệu</td><td>64/KH-UBND</td></tr><tr><td>Ngày ban hành</td><td>28/01/2022</td></tr><tr><td>Người ký</td><td>Nguyễn Văn A</td></tr></table><p><a href="/vb/64.pdf">Tải về</a></p>`,
  },
  {
    name: 'results of a search',
    kind: 'search',
    path: '/tim-kiem?q=cchc',
    title: 'Tìm kiếm',
    main: `<h1>Kết quả tìm kiếm</h1>${POSTS}`,
  },
  {
    name: 'a list that is empty is no page that does not exist',
    main: '<h1>Văn bản quản lý</h1><div class="alert">Không tìm thấy văn bản nào.</div>',
    kind: 'standing',
  },
  {
    name: 'a page that is not found, with the full menu',
    kind: 'error',
    path: '/xyz',
    title: 'Sở Khoa học và Công nghệ',
    main: '<h1>Không tìm thấy trang</h1><p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa.</p>',
  },
  {
    name: 'a server fault',
    kind: 'error',
    path: '/abc',
    title: "Server Error in '/' Application",
    main: "<h2>Server Error in '/' Application.</h2><p>Runtime Error</p>",
  },
  {
    name: 'a PHP fault',
    kind: 'error',
    bare: true,
    title: '',
    main: '<b>Fatal error</b>: Uncaught Error: Call to undefined function in /var/www/index.php on line 12',
  },
  {
    name: 'an article about pages that are not found is none',
    kind: 'article',
    title: 'Vì sao nhiều người dân không tìm thấy trang dịch vụ công trực tuyến',
    main: `<h1>Vì sao nhiều người dân không tìm thấy trang dịch vụ công trực tuyến</h1><p>12/11/2022</p><p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p>`,
  },
  {
    name: 'an old layout whose list waits for a script between banner and footer',
    kind: 'shell',
    bare: true,
    path: '/tthc.asp',
    title: 'Tra cứu thủ tục',
    main: '<h1>Sở Khoa học và Công nghệ tỉnh Nghệ An</h1><font>Trang chủ &raquo; Tra cứu thủ tục</font><hr><h2>Tra cứu thủ tục hành chính của Sở Khoa học và Công nghệ</h2><p>Đang tải dữ liệu...</p><hr><font>Sở Khoa học và Công nghệ tỉnh Nghệ An, thành phố Vinh</font>',
  },
  {
    name: 'an application that a script fills',
    kind: 'shell',
    bare: true,
    path: '/cchc',
    title: 'Cổng thông tin',
    main: '<div id="app"></div><noscript>Vui lòng bật JavaScript để xem trang này.</noscript>',
  },
  {
    name: 'the start page',
    kind: 'home',
    path: '/',
    home: true,
    title: 'Cổng thông tin',
    main: `<h2>Tin tức</h2>${POSTS}`,
  },
];

test('no two rows share name or page', () => {
  expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
});

test.each(ROWS)('$kind: $name', (row) => {
  const { kind, published } = factsOfPage(row);
  expect(kind).toBe(row.kind);
  if (kind !== 'article') expect(published).toBeNull();
});
