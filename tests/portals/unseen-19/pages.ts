/** Twenty pages by themselves, in shapes of twenty systems, with what a person who looks at each would say of it. */

import type { SinglePage, Truth } from '../unseen-12/page.ts';

const TOPICS = {
  cchc: [],
  procedures: ['/tthc'],
  'online-service': [],
  hotline: [],
  feedback: [],
  functions: ['/gioi-thieu'],
  organisation: [],
} as const;
const NOTHING = {
  published: null,
  newest: null,
  entries: [],
  phones: [],
  hotline: 'none',
  topics: TOPICS,
  procedures: [],
  documents: [],
} as const;

const frame = (title: string, main: string, head = ''): string => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} | Sở Khoa học và Công nghệ</title>${head}</head><body>
<nav class="navbar"><ul class="navbar-nav"><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/tthc">Thủ tục hành chính</a></li></ul></nav>
<div class="container" role="main">${main}</div>
<footer class="site-footer"><p>Bản quyền thuộc về Sở Khoa học và Công nghệ © 2019 - 2022</p></footer></body></html>`;

const single = (id: string, path: string, html: string, truth: Truth): SinglePage => ({ id, path, html, truth });

const BODY =
  '<p>Buổi làm việc diễn ra trong nửa ngày, các phòng lần lượt trình bày phần việc được giao và những chỗ còn vướng. Nhiều ý kiến cho rằng cần ghi lại thành sổ tay để người mới đến cũng làm được.</p><p>Kết thúc buổi làm việc, người chủ trì giao Văn phòng theo dõi, nhắc việc hằng tuần.</p>';

export const PAGES: readonly SinglePage[] = [
  single(
    'liferay: author and time in one line under each title',
    '/web/sokhcn/tin-tuc-su-kien',
    frame(
      'Tin tức - Sự kiện',
      `<div class="portlet-boundary portlet-asset-publisher"><h1 class="portlet-title">Tin tức - Sự kiện</h1><div class="asset-abstract"><h3 class="asset-title"><a href="/web/sokhcn/-/nghiem-thu-mo-hinh-che-san-tuyet">Nghiệm thu dự án chế biến chè san tuyết</a></h3><div class="asset-metadata">Đăng bởi Quản trị viên lúc 08:03 ngày 12/10/2022</div><div class="asset-summary">Dự án kéo dài hai năm, tạo việc làm cho bốn mươi hộ ở vùng cao.</div></div><div class="asset-abstract"><h3 class="asset-title"><a href="/web/sokhcn/-/tap-huan-so-huu-tri-tue">Tập huấn sở hữu trí tuệ cho hợp tác xã</a></h3><div class="asset-metadata">Đăng bởi Quản trị viên lúc 15:40 ngày 03/10/2022</div><div class="asset-summary">Ba mươi học viên tập đăng ký nhãn hiệu tập thể.</div></div></div>`,
    ),
    {
      ...NOTHING,
      kind: 'column',
      newest: { date: '2022-10-12', title: 'Nghiệm thu dự án chế biến chè' },
      entries: [
        ['Nghiệm thu dự án chế biến chè', '2022-10-12', false],
        ['Tập huấn sở hữu trí tuệ', '2022-10-03', false],
      ],
    },
  ),
  single(
    'dnn: a procedure as rows of label and text',
    '/DesktopModules/TTHC/ChiTiet.aspx?id=41',
    frame(
      'Chi tiết thủ tục',
      `<div class="DNNModuleContent"><table class="tthc-detail"><tr><td class="lb">Mã thủ tục</td><td>2.002278.000.00.00.H41</td></tr><tr><td class="lb">Tên thủ tục</td><td>Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ</td></tr><tr><td class="lb">Lĩnh vực</td><td>Hoạt động khoa học và công nghệ</td></tr><tr><td class="lb">Trình tự thực hiện</td><td>Nộp hồ sơ tại quầy 5, nhận phiếu hẹn.</td></tr><tr><td class="lb">Thời hạn giải quyết</td><td>10 ngày làm việc</td></tr><tr><td class="lb">Lệ phí</td><td>Không</td></tr><tr><td class="lb">Căn cứ pháp lý</td><td>Nghị định số 13/2019/NĐ-CP ngày 01/02/2019 của Chính phủ</td></tr></table></div>`,
    ),
    {
      ...NOTHING,
      kind: 'procedure',
      procedures: [['2.002278.000.00.00.H41', 'Cấp giấy chứng nhận doanh nghiệp']],
      documents: [['13/2019/NĐ-CP', '2019-02-01']],
      ignored: [['01/02/2019', 'document']],
    },
  ),
  single(
    'drupal: rows of a view, one of them pinned and old',
    '/chuyen-muc/hoat-dong',
    frame(
      'Hoạt động của Sở',
      `<h1 class="page-header">Hoạt động của Sở</h1><div class="view-content"><div class="views-row views-row-1 sticky"><span class="badge" title="Tin ghim">Ghim</span><span class="field-content"><a href="/node/410">Quy chế tiếp khách và sử dụng phòng họp</a></span><time datetime="2021-03-02T08:00:00+07:00">02.03.2021</time></div><div class="views-row views-row-2"><span class="field-content"><a href="/node/988">Khảo sát vùng trồng dược liệu ở ba xã</a></span><time datetime="2022-09-26T08:00:00+07:00">26.09.2022</time></div><div class="views-row views-row-3"><span class="field-content"><a href="/node/971">Giao lưu bóng chuyền khối cơ quan</a></span><time datetime="2022-09-14T08:00:00+07:00">14.09.2022</time></div></div>`,
    ),
    {
      ...NOTHING,
      kind: 'column',
      newest: { date: '2022-09-26', title: 'Khảo sát vùng trồng dược liệu' },
      entries: [
        ['Quy chế tiếp khách', '2021-03-02', true],
        ['Khảo sát vùng trồng dược liệu', '2022-09-26', false],
        ['Giao lưu bóng chuyền', '2022-09-14', false],
      ],
    },
  ),
  single(
    'an application: the day is shown as so many days ago, the head has it',
    '/tin-tuc/khai-truong-phong-thi-nghiem',
    frame(
      'Khai trương phòng thí nghiệm sinh học',
      `<article><h1>Khai trương phòng thí nghiệm sinh học</h1><div class="meta"><span>2 ngày trước</span> · <span>5 phút đọc</span></div><p class="lead">Phòng thí nghiệm rộng 120 mét vuông, đặt tại tầng hai trung tâm ứng dụng.</p>${BODY}</article>`,
      '<meta property="article:published_time" content="2022-08-09T07:45:00+07:00">',
    ),
    { ...NOTHING, kind: 'article', published: { date: '2022-08-09', from: 'meta' } },
  ),
  single(
    'procedures by field in elements that open and close',
    '/tthc',
    frame(
      'Thủ tục hành chính',
      `<h1>Thủ tục hành chính</h1><details open><summary>Sở hữu trí tuệ (2)</summary><div class="r"><code>1.011937.000.00.00.H52</code> <a href="/tthc/1">Cấp giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp</a></div><div class="r"><code>1.011938.000.00.00.H52</code> <a href="/tthc/2">Cấp lại giấy chứng nhận tổ chức giám định sở hữu công nghiệp</a></div></details><details><summary>Đo lường (1)</summary><div class="r"><code>2.000212.000.00.00.H52</code> <a href="/tthc/3">Công bố sử dụng dấu định lượng</a></div></details>`,
    ),
    {
      ...NOTHING,
      kind: 'procedure-list',
      procedures: [
        ['1.011937.000.00.00.H52', 'Cấp giấy chứng nhận tổ chức đủ điều kiện'],
        ['1.011938.000.00.00.H52', 'Cấp lại giấy chứng nhận'],
        ['2.000212.000.00.00.H52', 'Công bố sử dụng dấu định lượng'],
      ],
    },
  ),
  single(
    'one document as a list of terms',
    '/van-ban/chi-tiet/1290',
    frame(
      'Quyết định 1290/QĐ-UBND',
      `<h1>Về việc giao kế hoạch khoa học và công nghệ năm 2022</h1><dl class="row"><dt>Số ký hiệu</dt><dd>1290/QĐ-UBND</dd><dt>Ngày ban hành</dt><dd>18/05/2022</dd><dt>Ngày hiệu lực</dt><dd>18/05/2022</dd><dt>Người ký</dt><dd>Hoàng Quốc Khánh</dd><dt>Tệp</dt><dd><a href="/upload/1290.pdf">1290.pdf (1,2 MB)</a></dd></dl>`,
    ),
    {
      ...NOTHING,
      kind: 'document',
      documents: [['1290/QĐ-UBND', '2022-05-18']],
      ignored: [['18/05/2022', 'document']],
    },
  ),
  single(
    'documents as cards',
    '/van-ban',
    frame(
      'Văn bản',
      `<h1>Văn bản chỉ đạo điều hành</h1><div class="cards">${[
        ['715/SKHCN-TĐC', '03/11/2022', 'V/v tăng cường kiểm tra phương tiện đo dịp cuối năm'],
        ['88/KH-SKHCN', '21/10/2022', 'Kế hoạch hưởng ứng Ngày tiêu chuẩn thế giới'],
        ['402/QĐ-SKHCN', '04/10/2022', 'Về việc kiện toàn hội đồng khoa học cơ sở'],
      ]
        .map(
          ([number, date, about], at) =>
            `<div class="card"><div class="card-header">Số: <b>${number}</b> <span class="float-right">Ban hành: ${date}</span></div><div class="card-body"><a href="/van-ban/${at}">${about}</a></div></div>`,
        )
        .join('')}</div>`,
    ),
    {
      ...NOTHING,
      kind: 'document-list',
      documents: [
        ['715/SKHCN-TĐC', '2022-11-03'],
        ['88/KH-SKHCN', '2022-10-21'],
        ['402/QĐ-SKHCN', '2022-10-04'],
      ],
      onlyDocuments: true,
    },
  ),
  single(
    'contacts with a switchboard, its extension, a fax',
    '/lien-he',
    frame(
      'Liên hệ',
      `<h1>Liên hệ</h1><address><strong>Sở Khoa học và Công nghệ</strong><br><i class="fa fa-map-marker"></i> Địa chỉ: Số 75A Nguyễn Thái Học, phường Lê Lợi, thành phố Vinh<br><i class="fa fa-phone"></i> Điện thoại: (0238) 3844 500 (máy lẻ 102)<br><i class="fa fa-fax"></i> Fax: (0238) 3598 478<br><i class="fa fa-envelope"></i> Thư điện tử: <a href="mailto:sokhcn@nghean.gov.vn">sokhcn@nghean.gov.vn</a></address><p>Giờ làm việc: 7h30 đến 11h30, 13h30 đến 17h00.</p>`,
    ),
    {
      ...NOTHING,
      kind: 'standing',
      phones: [['+842383844500', false, true, 'Điện thoại']],
      maybePhones: ['+842383598478'],
      emails: ['sokhcn@nghean.gov.vn'],
      addresses: ['75A Nguyễn Thái Học'],
    },
  ),
  single(
    'a hotline page that is a picture',
    '/duong-day-nong',
    frame(
      'Đường dây nóng',
      '<h1>Đường dây nóng</h1><p><img src="/uploads/ddn-2022.jpg" alt="" width="600" height="420"></p>',
    ),
    { ...NOTHING, kind: 'standing', hotline: 'image' },
  ),
  single(
    'results of a search',
    '/tim-kiem?q=do+luong',
    frame(
      'Tìm kiếm',
      `<h1>Kết quả tìm kiếm cho “đo lường”</h1><p>Tìm thấy 2 kết quả (0,03 giây)</p><ol class="search-results"><li><a href="/tin/44">Kiểm tra đo lường cửa hàng xăng dầu</a><br>...đoàn kiểm tra <b>đo lường</b> tại 19 cửa hàng...</li><li><a href="/tin/12">Tuyên truyền Luật Đo lường ở chợ huyện</a><br>...nội dung Luật <b>Đo lường</b>...</li></ol>`,
    ),
    {
      kind: 'search',
      published: null,
      newest: null,
      phones: [],
      hotline: 'none',
      topics: TOPICS,
      procedures: [],
      documents: [],
    },
  ),
  single(
    'a page that is gone, told with a full menu and 200',
    '/tin-tuc/khong-con',
    frame(
      'Thông báo',
      '<div class="alert"><h2>Rất tiếc!</h2><p>Trang bạn tìm không tồn tại hoặc đã bị gỡ bỏ. Mời bạn quay về <a href="/">trang chủ</a>.</p></div>',
    ),
    { ...NOTHING, kind: 'error' },
  ),
  single(
    'an empty root that a script fills',
    '/portal/index.html',
    '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin Sở Khoa học và Công nghệ</title><script defer src="/static/js/main.3f2a.js"></script></head><body><noscript>Bạn cần bật JavaScript để dùng trang này.</noscript><div id="root"></div></body></html>',
    {
      ...NOTHING,
      kind: 'shell',
      topics: {
        cchc: [],
        procedures: [],
        'online-service': [],
        hotline: [],
        feedback: [],
        functions: [],
        organisation: [],
      },
    },
  ),
  single(
    'duties and organisation, with the acts they rest on',
    '/gioi-thieu/chuc-nang',
    frame(
      'Chức năng, nhiệm vụ',
      `<h1>Chức năng, nhiệm vụ và quyền hạn</h1><p>Căn cứ Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ và Quyết định số 33/2021/QĐ-UBND ngày 09/9/2021 của UBND tỉnh.</p><p>Sở tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về nghiên cứu khoa học, phát triển công nghệ, tiêu chuẩn, đo lường, chất lượng, sở hữu trí tuệ và an toàn bức xạ.</p>`,
    ),
    {
      ...NOTHING,
      kind: 'standing',
      documents: [
        ['24/2014/NĐ-CP', '2014-04-04'],
        ['33/2021/QĐ-UBND', '2021-09-09'],
      ],
      ignored: [
        ['04/4/2014', 'document'],
        ['09/9/2021', 'document'],
      ],
    },
  ),
  single(
    'the week of the office',
    '/lich-cong-tac',
    frame(
      'Lịch công tác tuần',
      `<h1>Lịch công tác tuần từ ngày 21/11/2022 đến ngày 25/11/2022</h1><table class="table"><tr><th>Thứ, ngày</th><th>Sáng</th><th>Chiều</th></tr><tr><td>Thứ hai 21/11</td><td>08:00 Giao ban lãnh đạo</td><td>14:00 Làm việc tại phòng</td></tr><tr><td>Thứ ba 22/11</td><td>07:30 Đi cơ sở</td><td>Đi cơ sở</td></tr></table>`,
    ),
    {
      ...NOTHING,
      kind: 'standing',
      ignored: [
        ['21/11/2022', 'event'],
        ['25/11/2022', 'event'],
      ],
    },
  ),
  single(
    'a post with comments below it and neighbours beside it',
    '/tin/khanh-thanh-nha-mang',
    frame(
      'Khánh thành nhà màng trồng dưa',
      `<div class="post"><h1>Khánh thành nhà màng trồng dưa lưới</h1><p class="post-info"><i class="icon-clock"></i> Thứ tư, 20/07/2022 - 16:22 <i class="icon-eye"></i> 431</p><p class="sapo">Nhà màng rộng 1.000 mét vuông được đưa vào sử dụng sau bốn tháng thi công.</p>${BODY}</div><div class="comments" id="comments"><h3>Bình luận (2)</h3><div class="comment"><b>Trần Văn Tú</b> <small>22/07/2022 09:10</small><p>Cho hỏi giá vé tham quan?</p></div><div class="comment"><b>Lê Hà</b> <small>25/07/2022 20:41</small><p>Dưa rất ngọt.</p></div></div><div class="related"><h3>Tin liên quan</h3><ul><li><a href="/tin/a1">Thu hoạch vụ dưa đầu tiên</a> <span>(30/07/2022)</span></li><li><a href="/tin/a2">Ươm giống dưa bằng giá thể mới</a> <span>(11/06/2022)</span></li></ul></div>`,
    ),
    {
      kind: 'article',
      published: { date: '2022-07-20', from: 'visible' },
      phones: [],
      hotline: 'none',
      topics: TOPICS,
      procedures: [],
      documents: [],
      ignored: [
        ['22/07/2022', 'comment'],
        ['30/07/2022', 'related'],
      ],
    },
  ),
  single(
    'a home page with a clock, a strip of running words, tabs',
    '/',
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Sở Khoa học và Công nghệ tỉnh Sơn La</title></head><body>
<div class="top"><span class="clock">Thứ hai, 28/11/2022</span><a href="/so-do-cong">Sơ đồ cổng</a></div>
<marquee>Chào mừng kỷ niệm 78 năm ngày thành lập Quân đội nhân dân Việt Nam 22/12/2022</marquee>
<ul id="menu" class="menu"><li><a href="/">Trang chủ</a></li><li><a href="#">Giới thiệu</a><ul><li><a href="/gioi-thieu/chuc-nang-nhiem-vu">Chức năng - Nhiệm vụ</a></li><li><a href="/gioi-thieu/co-cau-to-chuc">Cơ cấu tổ chức</a></li></ul></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/cchc">Cải cách hành chính</a></li><li><a href="/bo-tthc">Bộ thủ tục hành chính</a></li></ul>
<div id="content"><div class="tabs"><ul class="tab-head"><li><a href="#t1">Tin mới</a></li><li><a href="#t2">Đọc nhiều</a></li></ul><div id="t1"><ul><li><a href="/tin/81">Ra mắt sàn giao dịch nông sản trực tuyến</a> <em>27/11/2022</em></li><li><a href="/tin/80">Trao chứng nhận chỉ dẫn địa lý cho xoài Yên Châu</a> <em>24/11/2022</em></li></ul></div></div></div>
<div id="right" class="sidebar"><div class="box"><h4>Đường dây nóng</h4><p>0212 3852 042</p></div><a href="/phan-anh-kien-nghi"><img src="/img/pakn.png" alt="Phản ánh, kiến nghị"></a><a href="https://dichvucong.sonla.gov.vn/"><img src="/img/dvc.png" alt="Dịch vụ công trực tuyến"></a></div>
<div id="footer">Số 31 đường Hoàng Quốc Việt, thành phố Sơn La. Email: sokhcn@sonla.gov.vn</div></body></html>`,
    {
      kind: 'home',
      published: null,
      newest: { date: '2022-11-27', title: 'Ra mắt sàn giao dịch' },
      entries: [
        ['Ra mắt sàn giao dịch', '2022-11-27'],
        ['Trao chứng nhận chỉ dẫn địa lý', '2022-11-24'],
      ],
      phones: [['+842123852042', true, true, 'Đường dây nóng']],
      hotline: 'number',
      emails: ['sokhcn@sonla.gov.vn'],
      topics: {
        cchc: ['/cchc'],
        procedures: ['/bo-tthc'],
        'online-service': ['https://dichvucong.sonla.gov.vn/'],
        hotline: [],
        feedback: ['/phan-anh-kien-nghi'],
        organisation: ['/gioi-thieu/co-cau-to-chuc'],
      },
      procedures: [],
      documents: [],
      ignored: [
        ['28/11/2022', 'clock'],
        ['22/12/2022', 'event'],
      ],
    },
  ),
  single(
    'an old page in tables and fonts',
    '/default.asp?id=117',
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>So KHCN</title></head><body><center><table width="780" border="0"><tr><td bgcolor="#CC0000"><a href="/"><font color="white">Trang chủ</font></a> | <a href="/gioi-thieu"><font color="white">Giới thiệu</font></a> | <a href="/tthc"><font color="white">Thủ tục hành chính</font></a></td></tr><tr><td><font size="4" color="blue"><b>Bàn giao máy sấy nông sản cho xã Chiềng Khoi</b></font><br><font size="1">(Cập nhật: 15-09-2022 08:30)</font><br><br><font face="Arial"><b>Máy sấy có công suất hai tấn mỗi mẻ, dùng củi và năng lượng mặt trời.</b><br><br>Bà con trong bản đã tập vận hành suốt một tuần, mỗi nhà cử một người học. Cán bộ kỹ thuật ở lại bản cho đến khi mẻ nhãn đầu tiên ra lò.<br><br>Theo tính toán, tiền công sấy giảm còn một nửa so với thuê ngoài.</font></td></tr></table></center></body></html>`,
    { ...NOTHING, kind: 'article', published: { date: '2022-09-15', from: 'visible' } },
  ),
  single(
    'a draft for comment, with the day it ends',
    '/tin/lay-y-kien-quy-che',
    frame(
      'Lấy ý kiến góp ý dự thảo quy chế quản lý nhiệm vụ',
      `<h1>Lấy ý kiến góp ý dự thảo quy chế quản lý nhiệm vụ khoa học</h1><div class="date">Ngày đăng: 25/10/2022</div><p>Sở đăng toàn văn dự thảo quy chế để các tổ chức, nhà khoa học góp ý. Thời gian góp ý đến hết ngày 30/11/2022.</p><p>Bản góp ý gửi về Văn phòng Sở hoặc hộp thư quanlykhoahoc@nghean.gov.vn, tệp Word, kèm họ tên và nơi công tác.</p><p><a href="/upload/du-thao.docx">Tải dự thảo</a></p>`,
    ),
    {
      kind: 'article',
      published: { date: '2022-10-25', from: 'visible' },
      newest: null,
      entries: [],
      phones: [],
      hotline: 'none',
      emails: ['quanlykhoahoc@nghean.gov.vn'],
      topics: TOPICS,
      procedures: [],
      documents: [],
      ignored: [['30/11/2022', 'event']],
    },
  ),
  single(
    'a post whose day stands in its data alone',
    '/dien-hoa-nong-thon',
    frame(
      'Điện mặt trời về bản vùng cao',
      `<article class="post-1877"><header><h1 class="entry-title">Điện mặt trời về bản vùng cao</h1><span class="byline">bởi <a href="/author/vp">Văn phòng</a></span></header><div class="entry-content"><p>Hai mươi chín hộ ở bản xa nhất xã đã có điện thắp sáng từ tấm pin trên mái.</p>${BODY}</div></article>`,
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Điện mặt trời về bản vùng cao","datePublished":"2022-06-03T10:15:00+07:00","dateModified":"2022-06-05T08:00:00+07:00"}</script>',
    ),
    { ...NOTHING, kind: 'article', published: { date: '2022-06-03', from: 'json-ld' } },
  ),
  single(
    'where to send feedback, with a form and a line for it',
    '/tiep-nhan-pakn',
    frame(
      'Tiếp nhận phản ánh, kiến nghị',
      `<h1>Tiếp nhận phản ánh, kiến nghị về quy định hành chính</h1><ul class="contact"><li>Địa chỉ tiếp nhận: Văn phòng Sở, số 31 đường Hoàng Quốc Việt, phường Chiềng Cơi, thành phố Sơn La</li><li>Số điện thoại tiếp nhận phản ánh, kiến nghị: 0212.3855.077</li><li>Hộp thư: pakn.sokhcn@sonla.gov.vn</li></ul><form action="/gui" method="post"><label>Họ tên <input name="ten"></label><label>Nội dung <textarea name="nd"></textarea></label><button>Gửi phản ánh</button></form>`,
    ),
    {
      ...NOTHING,
      kind: 'standing',
      phones: [['+842123855077', true, true]],
      hotline: 'number',
      emails: ['pakn.sokhcn@sonla.gov.vn'],
      addresses: ['số 31 đường Hoàng Quốc Việt'],
    },
  ),
];
