import type { SinglePage } from './page.ts'
import { DRUPAL, drupal, HTML4, html4, JOOMLA, joomla, LIFERAY, liferay, NEXT, next, NUKE, nuke, SHAREPOINT, sharepoint, WORDPRESS, wordpress } from './shells.ts'

export const others: readonly SinglePage[] = [
  {
    id: 'nuke-document', path: '/vi/laws/detail/Ke-hoach-cai-cach-hanh-chinh-nam-2022-118/',
    html: nuke({ title: 'Kế hoạch cải cách hành chính năm 2022', main: `<h1>Kế hoạch số 64/KH-UBND</h1><table class="table table-striped"><tr><td>Số/Ký hiệu</td><td>64/KH-UBND</td></tr><tr><td>Loại văn bản</td><td>Kế hoạch</td></tr><tr><td>Ngày ban hành</td><td>28/01/2022</td></tr><tr><td>Ngày có hiệu lực</td><td>28/01/2022</td></tr><tr><td>Trích yếu</td><td>Kế hoạch cải cách hành chính tỉnh Nghệ An năm 2022</td></tr><tr><td>Cơ quan ban hành</td><td>UBND tỉnh Nghệ An</td></tr><tr><td>Tệp đính kèm</td><td><a href="/uploads/laws/64-kh-ubnd.pdf">64-kh-ubnd.pdf</a></td></tr></table>` }),
    truth: { kind: 'document', published: null, documents: [['64/KH-UBND', '2022-01-28']], onlyDocuments: true, phones: NUKE.phones, maybePhones: NUKE.maybePhones, hotline: 'none', procedures: [], topics: NUKE.topics },
  },
  {
    id: 'joomla-document-list', path: '/index.php/van-ban',
    html: joomla({ title: 'Văn bản - Tài liệu', main: `<h1>Văn bản chỉ đạo điều hành</h1><table class="table"><thead><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tải về</th></tr></thead><tbody><tr><td>47/KH-UBND</td><td>10/02/2022</td><td><a href="/index.php/van-ban/47">Kế hoạch cải cách hành chính năm 2022</a></td><td><a href="/images/47.pdf">PDF</a></td></tr><tr><td>3162/QĐ-UBND</td><td>20/12/2021</td><td><a href="/index.php/van-ban/3162">Phê duyệt chương trình tổng thể cải cách hành chính giai đoạn 2021 - 2030</a></td><td><a href="/images/3162.pdf">PDF</a></td></tr><tr><td>35/NQ-CP</td><td>24/4/2021</td><td><a href="/index.php/van-ban/35">Đề án tổ chức Trung tâm Phục vụ hành chính công</a></td><td></td></tr></tbody></table>` }),
    truth: { kind: 'document-list', published: null, documents: [['47/KH-UBND', '2022-02-10'], ['3162/QĐ-UBND', '2021-12-20'], ['35/NQ-CP', '2021-04-24']], onlyDocuments: true, phones: JOOMLA.phones, hotline: 'none', newest: null, procedures: [], topics: JOOMLA.topics },
  },
  {
    id: 'wordpress-document-bullets', path: '/van-ban-dieu-hanh/', nasty: true,
    html: wordpress({ title: 'Văn bản điều hành', main: `<h1 class="entry-title">Văn bản điều hành</h1><div class="entry-content"><ul><li><a href="/wp-content/uploads/2023/12/193-KH-UBND.pdf">Kế hoạch số 193/KH - UBND ngày 26 tháng 12 năm 2023 của UBND tỉnh về cải cách hành chính năm 2024</a></li><li><a href="/wp-content/uploads/2023/01/01.pdf">Quyết định số 01 /2023/QĐ–UBND ngày 11/01/2023 quy định chức năng của Sở</a></li><li><a href="/wp-content/uploads/2022/09/28.pdf">Chỉ thị số 28-CT/TU, ngày 10.8.2022 của Ban Thường vụ Tỉnh uỷ</a></li></ul></div>` }),
    truth: { kind: 'document-list', published: null, documents: [['193/KH-UBND', '2023-12-26'], ['01/2023/QĐ-UBND', '2023-01-11'], ['28-CT/TU', '2022-08-10']], onlyDocuments: true, phones: WORDPRESS.phones, hotline: 'none', newest: null, procedures: [], topics: WORDPRESS.topics },
  },
  {
    id: 'sharepoint-document-detail', path: '/Lists/VanBan/View_Detail.aspx?ItemID=88', nasty: true,
    html: sharepoint({ title: 'Văn bản', main: `<div class="vb-title">Về việc công bố danh mục thủ tục hành chính lĩnh vực tôn giáo</div><div class="vb-row"><span>Số hiệu:</span> <b>2405/KH-SNV</b></div><div class="vb-row"><span>Ban hành:</span> 24-12-2021</div><div class="vb-row"><span>Người ký:</span> Lâm Hải Giang</div><div class="vb-row"><span>Căn cứ:</span> Nghị quyết 76/NQ-CP ngày 15 tháng 7 năm 2021</div><div><a href="/Lists/VanBan/Attachments/88/2405.signed.pdf"><img src="/_layouts/images/icpdf.gif" alt=""/> Tải về</a></div>` }),
    truth: { kind: 'document', published: null, documents: [['2405/KH-SNV', '2021-12-24'], ['76/NQ-CP', '2021-07-15']], phones: SHAREPOINT.phones, hotline: 'none', topics: SHAREPOINT.topics },
  },
  {
    id: 'updating', path: '/web/skhdt/phan-anh-kien-nghi',
    html: liferay({ title: 'Phản ánh, kiến nghị', main: `<h2>Phản ánh, kiến nghị</h2><p>Nội dung đang được cập nhật, mời quý vị quay lại sau.</p>` }),
    truth: { kind: 'standing', published: null, phones: LIFERAY.phones, hotline: 'none', documents: [], procedures: [], entries: [], newest: null, words: [5, 25], topics: LIFERAY.topics },
  },
  {
    id: 'functions-standing', path: '/vi/about/chuc-nang-nhiem-vu.html',
    html: nuke({ title: 'Chức năng, nhiệm vụ', main: `<h1>Chức năng, nhiệm vụ</h1><p><b>1. Vị trí, chức năng</b></p><p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh, giúp UBND tỉnh quản lý nhà nước về khoa học, công nghệ, đổi mới sáng tạo, tiêu chuẩn, đo lường, chất lượng, sở hữu trí tuệ, an toàn bức xạ.</p><p><b>2. Nhiệm vụ</b></p><p>Trình UBND tỉnh dự thảo quyết định, quy hoạch, kế hoạch; hướng dẫn, kiểm tra việc thực hiện; thẩm định công nghệ của dự án đầu tư; quản lý nhiệm vụ khoa học cấp tỉnh. Quy định này theo Quyết định số 12/2022/QĐ-UBND ngày 17/3/2022.</p>` }),
    truth: { kind: 'standing', published: null, phones: NUKE.phones, maybePhones: NUKE.maybePhones, hotline: 'none', documents: [['12/2022/QĐ-UBND', '2022-03-17']], procedures: [], entries: [], words: [80, 130], topics: NUKE.topics },
  },
  {
    id: 'index-result-table', path: '/chi-so-cchc',
    html: drupal({ title: 'Kết quả chỉ số', main: `<h1 class="title">Kết quả chỉ số cải cách hành chính năm 2021</h1><div class="content"><table><tr><th>Chỉ số</th><th>Điểm</th><th>Xếp hạng</th></tr><tr><td>PAR INDEX</td><td>85,23</td><td>34/63</td></tr><tr><td>SIPAS</td><td>83,11</td><td>50/63</td></tr></table></div>` }),
    truth: { kind: 'standing', published: null, phones: DRUPAL.phones, maybePhones: DRUPAL.maybePhones, hotline: 'link', documents: [], procedures: [], entries: [], newest: null },
  },
  {
    id: 'qa-page', path: '/hoi-dap',
    html: next({ title: 'Hỏi đáp', main: `<h1>Hỏi đáp</h1><div class="qa"><p><b>Hỏi:</b> Tôi muốn đăng ký mã số mã vạch thì nộp hồ sơ ở đâu? <i>(Nguyễn Văn Tâm, 03/04/2023)</i></p><p><b>Trả lời:</b> Anh nộp tại bộ phận một cửa của Sở, hoặc trên cổng dịch vụ công. <i>(10/04/2023)</i></p></div><div class="qa"><p><b>Hỏi:</b> Thời hạn kiểm định cân là bao lâu? <i>(Lê Thị Sen, 20/02/2023)</i></p><p><b>Trả lời:</b> Mười hai tháng một lần. <i>(22/02/2023)</i></p></div>` }),
    truth: { kind: ['standing', 'column'], published: null, phones: NEXT.phones, hotline: 'none', newest: null, procedures: [] },
  },
  {
    id: 'soft-404', path: '/tin-tuc/khong-co', nasty: true,
    html: wordpress({ title: 'Không tìm thấy trang', main: `<section class="error-404 not-found"><h1 class="page-title">Rất tiếc! Không tìm thấy trang này.</h1><div class="page-content"><p>Có vẻ như không có gì ở địa chỉ này. Hãy thử tìm kiếm?</p><form role="search"><input type="search" name="s"></form></div></section>`, side: '<section class="widget"><h2>Bài viết mới</h2><ul><li><a href="/a/">Họp tổ công tác</a> <span class="post-date">21/05/2024</span></li></ul></section>' }),
    truth: { kind: 'error', published: null, hotline: 'none' },
  },
  {
    id: 'search-results', path: '/vi/seek/?q=cải+cách',
    html: nuke({ title: 'Tìm kiếm', main: `<h3>Kết quả tìm kiếm với từ khóa: "cải cách"</h3><p>Tìm thấy 2 kết quả</p><div class="search_item"><a href="/vi/news/cai-cach-hanh-chinh/a-1.html">Sở ban hành bộ quy tắc ứng xử</a><p>...công tác <b>cải cách</b> hành chính...</p></div><div class="search_item"><a href="/vi/news/cai-cach-hanh-chinh/b-2.html">Tổ chức đối thoại</a><p>...đẩy mạnh <b>cải cách</b>...</p></div>` }),
    truth: { kind: 'search', published: null, phones: NUKE.phones, maybePhones: NUKE.maybePhones, hotline: 'none' },
  },
  {
    id: 'vue-shell', path: '/thu-tuc',
    html: `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin điện tử Sở Nội vụ</title><link href="/css/app.1f.css" rel="preload" as="style"></head><body><noscript><strong>Trang này cần bật JavaScript để hoạt động.</strong></noscript><div id="app"></div><script src="/js/chunk-vendors.9a.js"></script><script src="/js/app.77.js"></script></body></html>`,
    truth: { kind: 'shell', published: null, phones: [], hotline: 'none', entries: [], newest: null, procedures: [], documents: [], words: [0, 12] },
  },
  {
    id: 'home-nuke', path: '/',
    html: nuke({
      title: 'Trang chủ', side: `<div class="panel"><a href="/vi/news/cai-cach-hanh-chinh/"><img src="/uploads/banner/cchc248X50.png" alt=""></a><a href="https://dichvucong.nghean.gov.vn"><img src="/uploads/banner/dvc.png" alt="Cổng dịch vụ công"></a><a href="https://pakn.dichvucong.gov.vn/"><img src="/uploads/banner/pakn.png" alt="Phản ánh kiến nghị"></a></div><div class="panel"><div class="panel-heading">Đường dây nóng</div><div class="panel-body">0238.3844.777</div></div>`,
      main: `<div class="slider"><a href="/vi/news/tin/m-1.html"><img src="/m1.jpg" alt="Khai mạc Techfest Nghệ An"><h3>Khai mạc Techfest Nghệ An</h3></a><span>18/11/2022</span></div><div class="box"><h2 class="title"><a href="/vi/news/tin-hoat-dong/">Tin hoạt động</a></h2><ul><li><a href="/vi/news/tin/n-2.html">Giao ban khối thi đua</a> <em>(16/11/2022)</em></li><li><a href="/vi/news/tin/n-3.html">Thẩm định công nghệ dự án nhà máy</a> <em>(15/11/2022)</em></li></ul></div><div class="box"><h2><a href="/vi/laws/">Văn bản mới</a></h2><ul><li><a href="/vi/laws/detail/64/">64/KH-UBND</a> - Kế hoạch cải cách hành chính (28/01/2022)</li></ul></div>`,
    }),
    truth: {
      kind: 'home', published: null, newest: { date: '2022-11-18', title: 'Khai mạc Techfest' }, entries: [['Khai mạc Techfest', '2022-11-18'], ['Giao ban khối thi đua', '2022-11-16'], ['Thẩm định công nghệ dự án', '2022-11-15']], phones: [...NUKE.phones, ['+842383844777', true, true, 'đường dây nóng']], maybePhones: NUKE.maybePhones, hotline: 'number',
      topics: { cchc: ['/vi/news/cai-cach-hanh-chinh/'], procedures: ['/vi/thu-tuc/'], 'online-service': ['https://dichvucong.nghean.gov.vn/'], feedback: ['https://pakn.dichvucong.gov.vn/'], functions: ['/vi/about/chuc-nang-nhiem-vu.html'], hotline: [], organisation: [] }, procedures: [],
    },
  },
  {
    id: 'home-html4-onclick', path: '/', nasty: true,
    html: html4({
      title: '', main: `<TABLE width="100%"><TR><TD style="cursor:hand" onclick="location.href='cchc.asp'"><IMG src="images/ban-cchc.gif"></TD><TD><A href="#"><IMG src="images/hotline.gif" alt="Đường dây nóng"></A></TD></TR></TABLE><TABLE><TR><TD><B><A href="tintuc.asp">TIN TỨC</A></B></TD></TR><TR><TD><A href="chitiet.asp?id=500">Xét duyệt đề tài cấp cơ sở</A> (5/9/2022)</TD></TR><TR><TD><A href="chitiet.asp?id=499">Cải cách tư pháp: hội nghị khối nội chính</A> (1/9/2022)</TD></TR></TABLE>`,
      side: '<A href=" javascript:void(0)">Hỏi đáp</A><BR>Số người truy cập: 02563.846.123',
    }),
    truth: { kind: 'home', published: null, newest: { date: '2022-09-05', title: 'Xét duyệt đề tài' }, entries: [['Xét duyệt đề tài', '2022-09-05'], ['Cải cách tư pháp', '2022-09-01']], phones: HTML4.phones, hotline: 'image', topics: { cchc: ['/cchc.asp'], procedures: ['/tthc.asp'] } },
  },
  {
    id: 'home-liferay-marquee', path: '/web/skhdt', nasty: true,
    html: liferay({
      title: 'Trang chủ', main: `<marquee>Tiến tới kỷ niệm 80 năm Ngày truyền thống ngành Kế hoạch (31/12/2045)</marquee><div class="news"><h2><a href="/web/skhdt/tin">Tin tức</a></h2><div><a href="/web/skhdt/news/-/details/1/a">Bàn giao mặt bằng cụm công nghiệp</a><small>Ngày 09/11/2022</small></div><div><a href="/web/skhdt/news/-/details/1/b">Khảo sát doanh nghiệp FDI</a><small>Ngày 09/3</small></div></div>`,
      side: `<div class="banner"><button onclick="window.open('https://dichvucong.bacninh.gov.vn')">Dịch vụ công trực tuyến</button></div><div>Hotline: <img src="/hotline-so.png"></div>`,
    }),
    truth: { kind: 'home', published: null, newest: { date: '2022-11-09', title: 'Bàn giao mặt bằng' }, entries: [['Bàn giao mặt bằng', '2022-11-09']], phones: LIFERAY.phones, hotline: 'image', topics: { cchc: LIFERAY.topics.cchc, procedures: LIFERAY.topics.procedures, feedback: LIFERAY.topics.feedback, 'online-service': ['https://dichvucong.bacninh.gov.vn/'] }, ignored: [['31/12/2045', ['future', 'event']]] },
  },
]
