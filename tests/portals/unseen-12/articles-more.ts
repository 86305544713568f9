import type { SinglePage } from './page.ts'
import { DRUPAL, drupal, HTML4, html4, JOOMLA, joomla, LIFERAY, liferay, NEXT, next, NUKE, nuke, SHAREPOINT, sharepoint, WORDPRESS, wordpress } from './shells.ts'

const told = (what: string) => `<p>${what} diễn ra trong không khí sôi nổi, thu hút đông đảo đoàn viên và người lao động trong toàn cơ quan tham gia.</p><p>Phát biểu tại đây, lãnh đạo Sở ghi nhận nỗ lực của các phòng, đồng thời giao nhiệm vụ cụ thể cho từng bộ phận trong những tháng còn lại của năm, trọng tâm là nâng cao chất lượng phục vụ.</p>`

export const moreArticles: readonly SinglePage[] = [
  {
    id: 'date-in-words', path: '/vi/news/tin/hoi-thao-nong-nghiep-2011.html',
    html: nuke({ title: 'Hội thảo nông nghiệp thông minh', main: `<h1>Hội thảo nông nghiệp thông minh</h1><p class="info">Ngày đăng: Ngày 05 tháng 9 năm 2022 · Người đăng: Biên tập</p>${told('Hội thảo')}` }),
    truth: { kind: 'article', title: 'Hội thảo nông nghiệp', published: { date: '2022-09-05', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'iso-visible', path: '/tin/xem/5001',
    html: liferay({ title: 'Đối thoại với nhà đầu tư', main: `<h2>Đối thoại với nhà đầu tư</h2><span>2022-09-05 07:41:22.0</span>${told('Buổi đối thoại')}<p>Buổi đối thoại kế tiếp: 2022-12-05.</p>` }),
    truth: { kind: 'article', published: { date: '2022-09-05', from: 'visible' }, hotline: 'none', ignored: [['2022-12-05', 'event']] },
  },
  {
    id: 'two-digit-year', path: '/chitiet.asp?id=612', nasty: true,
    html: html4({ title: 'Tin tuc', main: `<P><FONT size=4><B>Giải bóng đá công chức khối sở ngành</B></FONT></P><P><FONT size=1>Đăng lúc 10:00 - 05/08/22</FONT></P>${told('Giải đấu')}` }),
    truth: { kind: 'article', published: { date: '2022-08-05', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'gmt', path: '/tin-tuc/le-phat-dong',
    html: next({ title: 'Lễ phát động thi đua', main: `<div class="flex justify-between"><a href="/tin-tuc">Tin tức</a><span>Thứ 6, 07/10/2022, 08:10 (GMT+7)</span></div><h1>Lễ phát động thi đua</h1><p class="sapo"><strong>(KH&amp;CN) - Sáng 06/10, Sở tổ chức lễ phát động.</strong></p>${told('Lễ phát động')}` }),
    truth: { kind: 'article', published: { date: '2022-10-07', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'only-neighbours-times', path: '/ban-tin-kinh-te/', nasty: true,
    html: wordpress({ title: 'Bản tin kinh tế tập thể', main: `<article class="post"><h1 class="entry-title">Bản tin kinh tế tập thể</h1><div class="entry-content">${told('Chương trình')}</div></article><section class="related"><h3>Có thể bạn quan tâm</h3><article><time datetime="2024-05-02">02/05/2024</time><h4><a href="/b/">Nghiệm thu mô hình cà chua</a></h4></article></section>` }),
    truth: { kind: 'article', published: null, hotline: 'none', ignored: [['02/05/2024', 'related']] },
  },
  {
    id: 'broken-jsonld-organisation', path: '/node/9100', nasty: true,
    html: drupal({ title: 'Tọa đàm cải tiến năng suất', head: '<script type="application/ld+json">{"@type":"Organization","foundingDate":"1998-03-02"}</script><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-11-20T10:00:00+07:00",}</script>', main: `<h1>Tọa đàm cải tiến năng suất</h1><div class="post-info">Gửi lúc 14:02 ngày 18.11.2022</div>${told('Tọa đàm')}` }),
    truth: { kind: 'article', published: { date: '2022-11-18', from: 'visible' }, hotline: 'link' },
  },
  {
    id: 'relative-with-title', path: '/index.php/tin-tuc/777-chuyen-di', nasty: true,
    html: joomla({ title: 'Chuyến đi vùng cao', main: `<div class="item-page"><h2>Chuyến đi vùng cao</h2><dl class="article-info"><dd class="published"><time datetime="2022-10-10T08:00:00+07:00" title="10/10/2022 08:00">3 ngày trước</time></dd></dl>${told('Chuyến đi')}</div>` }),
    truth: { kind: 'article', published: { date: '2022-10-10', from: 'time' }, hotline: 'none' },
  },
  {
    id: 'decomposed', path: '/web/skhdt/-/view-article/1/1660000000/1660000001',
    html: liferay({ title: 'Hội nghị chuyên đề', main: `<h3>Hội nghị chuyên đề về hợp tác xã</h3><p>Ngày đăng: 09/08/2022</p>${told('Hội nghị')}`.normalize('NFD') }),
    truth: { kind: 'article', published: { date: '2022-08-09', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'entity-weekday', path: '/Pages/ChiTiet.aspx?id=44',
    html: sharepoint({ title: 'S&#7903; N&#7897;i v&#7909;', main: `<h1>K&#7923; thi n&#226;ng ng&#7841;ch</h1><div>Th&#7913; ba, 08/03/2022, 15:22</div>${told('Kỳ thi')}` }),
    truth: { kind: 'article', published: { date: '2022-03-08', from: 'visible' }, hotline: 'none' },
  },
  {
    id: 'drupal-us-date', path: '/node/9222', nasty: true,
    html: drupal({ title: 'Kiểm định viên dự tập huấn', main: `<h1>Kiểm định viên dự tập huấn</h1><div class="submitted">Submitted by admin on Fri, 10/28/2022 - 08:30</div>${told('Khoá tập huấn')}` }),
    truth: { kind: 'article', published: null, hotline: 'link', ignored: [['10/28/2022', 'impossible']] },
  },
  {
    id: 'letter-place-date', path: '/vi/news/thong-bao/thong-bao-tuyen-dung-vien-chuc-1555.html', nasty: true,
    html: nuke({ title: 'Thông báo tuyển dụng viên chức', main: `<h1>Thông báo tuyển dụng viên chức</h1><div class="text-muted">Thứ năm - 12/05/2022 09:01</div><p>UBND TỈNH NGHỆ AN<br>SỞ KHOA HỌC VÀ CÔNG NGHỆ<br>Số: 655/TB-SKHCN<br>Nghệ An, ngày 10 tháng 5 năm 2022</p><p>Sở tuyển dụng năm viên chức. Hạn nộp hồ sơ: 17h00 ngày 11/6/2022. Điện thoại liên hệ: 0238.3844.909 (chị Hoa).</p><p>Thí sinh nộp lệ phí theo quy định; hồ sơ không đạt không hoàn trả.</p>` }),
    truth: { kind: 'article', published: { date: '2022-05-12', from: 'visible' }, hotline: 'none', phones: [...NUKE.phones, ['+842383844909', false, true]], maybePhones: NUKE.maybePhones, documents: [['655/TB-SKHCN', '2022-05-10']], ignored: [['11/6/2022', 'event'], ['ngày 10 tháng 5 năm 2022', 'document']] },
  },
  {
    id: 'updated-line', path: '/TinTuc/Detail/321',
    html: sharepoint({ title: 'Tập huấn phần mềm', main: `<table><tr><td class="title">Tập huấn phần mềm quản lý công chức</td></tr><tr><td class="date">Cập nhật lúc: 10:15 | 06/10/2022 | Lượt xem: 1.245</td></tr><tr><td>${told('Lớp tập huấn')}</td></tr><tr><td><a href="javascript:history.back()">Quay lại</a></td></tr></table>` }),
    truth: { kind: 'article', published: { date: '2022-10-06', from: 'visible' }, hotline: 'none', phones: SHAREPOINT.phones },
  },
  {
    id: 'clock-looks-like-date', path: '/tin/900', nasty: true,
    html: `<html><head><title>Sở Nội vụ</title><meta charset="utf-8"></head><body><div class="top"><div class="date">Thứ ba, ngày 22 tháng 11 năm 2022</div></div><div class="nav"><a href="/">Trang chủ</a> | <a href="/tin">Tin tức</a></div><div class="main"><div class="h">Đại hội chi bộ Văn phòng</div><div class="date">Thứ hai, ngày 14 tháng 11 năm 2022</div><div class="txt">${told('Đại hội')}</div></div></body></html>`,
    truth: { kind: 'article', published: { date: '2022-11-14', from: 'visible' }, hotline: 'none', phones: [], ignored: [['22 tháng 11 năm 2022', 'clock']] },
  },
]

export const moreLists: readonly SinglePage[] = [
  {
    id: 'day-headings', path: '/vi/news/theo-ngay/', nasty: true,
    html: nuke({ title: 'Tin theo ngày', main: `<h1>Tin theo ngày</h1><h4>Ngày 18/11/2022</h4><ul><li><a href="/vi/news/1.html">Trao đổi kinh nghiệm với tỉnh bạn</a></li><li><a href="/vi/news/2.html">Lễ ra quân thanh tra đo lường xăng dầu</a></li></ul><h4>Ngày 17/11/2022</h4><ul><li><a href="/vi/news/3.html">Bảo vệ thuyết minh đề tài dược liệu</a></li></ul>` }),
    truth: { kind: 'column', published: null, newest: { date: '2022-11-18', title: '' }, entries: [['Trao đổi kinh nghiệm', '2022-11-18'], ['Lễ ra quân thanh tra', '2022-11-18'], ['Bảo vệ thuyết minh', '2022-11-17']], hotline: 'none' },
  },
  {
    id: 'triple-links', path: '/web/skhdt/tin-tuc',
    html: liferay({ title: 'Tin tức', main: `${[['a', 'Khởi công tuyến đường vành đai', '12/10/2022'], ['b', 'Tháo gỡ vướng mắc giải phóng mặt bằng', '10/10/2022'], ['c', 'Thăm doanh nghiệp nhân ngày truyền thống', '08/10/2022']].map(([u, t, d]) => `<div class="item"><a href="/web/skhdt/tin-tuc/-/${u}"><img src="/${u}.jpg" alt="${t}"></a><p class="date">${d}</p><a href="/web/skhdt/tin-tuc/-/${u}">${t}</a><p>Lãnh đạo Sở đã dự và chỉ đạo.</p><a href="/web/skhdt/tin-tuc/-/${u}">Xem tiếp...</a></div>`).join('')}` }),
    truth: { kind: 'column', published: null, newest: { date: '2022-10-12', title: 'Khởi công' }, entries: [['Khởi công tuyến đường', '2022-10-12'], ['Tháo gỡ vướng mắc', '2022-10-10'], ['Thăm doanh nghiệp', '2022-10-08']], noEntries: ['Xem tiếp'], hotline: 'none' },
  },
  {
    id: 'bracket-date-first', path: '/tin.asp',
    html: html4({ title: 'Tin', main: `<B>TIN HOẠT ĐỘNG</B><BR>[05/07/2022] <A href="chitiet.asp?id=1">Nghiệm thu giống ngô nếp</A> <IMG src=new.gif><BR>[04/07/2022] <A href="chitiet.asp?id=2">Chuyển giao quy trình ủ phân</A><BR>[01/07/2022] <A href="chitiet.asp?id=3">Họp xét thi đua sáu tháng</A><BR>` }),
    truth: { kind: 'column', published: null, newest: { date: '2022-07-05', title: 'Nghiệm thu giống ngô' }, entries: [['Nghiệm thu giống ngô', '2022-07-05'], ['Chuyển giao quy trình', '2022-07-04'], ['Họp xét thi đua', '2022-07-01']], hotline: 'none' },
  },
  {
    id: 'future-events-beside', path: '/su-kien/', nasty: true,
    html: wordpress({ title: 'Tin tức', main: `<h1>Tin tức</h1><article><h2 class="entry-title"><a href="/x/">Ký kết hợp tác với viện nghiên cứu rau quả</a></h2><span class="date">17/05/2024</span></article><article><h2 class="entry-title"><a href="/y/">Hướng dẫn đăng ký nhãn hiệu tập thể nhãn lồng</a></h2><span class="date">15/05/2024</span></article>`, side: '<section class="widget"><h3>Sự kiện sắp diễn ra</h3><ul><li><a href="/event/1/">Hội chợ công nghệ và thiết bị vùng</a> <span>20/12/2098</span></li></ul></section>' }),
    truth: { kind: 'column', published: null, newest: { date: '2024-05-17', title: 'Ký kết hợp tác' }, entries: [['Ký kết hợp tác', '2024-05-17'], ['Hướng dẫn đăng ký', '2024-05-15']], hotline: 'none', ignored: [['20/12/2098', 'future']] },
  },
  {
    id: 'numbered-table', path: '/index.php/tin',
    html: joomla({ title: 'Tin tức', main: `<h1>Tin tức</h1><table><tr><th>STT</th><th>Tiêu đề</th><th>Người đăng</th><th>Ngày</th></tr><tr><td>1</td><td><a href="/index.php/tin/1">Bàn giao nhà tình nghĩa</a></td><td>Văn thư</td><td>3-6-2022</td></tr><tr><td>2</td><td><a href="/index.php/tin/2">Thi tuyển chức danh trưởng phòng</a></td><td>Văn thư</td><td>28-5-2022</td></tr></table>` }),
    truth: { kind: 'column', published: null, newest: { date: '2022-06-03', title: 'Bàn giao nhà' }, entries: [['Bàn giao nhà', '2022-06-03'], ['Thi tuyển chức danh', '2022-05-28']], hotline: 'none', documents: [], procedures: [] },
  },
]

export const moreProcedures: readonly SinglePage[] = [
  {
    id: 'code-on-second-line', path: '/vi/thu-tuc/danh-sach.html',
    html: nuke({ title: 'Danh mục thủ tục hành chính', main: `<h1>Danh mục thủ tục hành chính</h1><table><tr><td rowspan="3">Sở hữu trí tuệ</td><td>1</td><td><a href="/a.html">Cấp giấy chứng nhận tổ chức đủ điều kiện giám định</a><br><i>(1.011938.000.00.00.H41)</i></td></tr><tr><td>2</td><td><a href="/b.html">Thu hồi giấy chứng nhận theo yêu cầu</a><br><i>(1.011939.000.00.00.H41)</i></td></tr><tr><td>3</td><td>Xét cho phép sử dụng tên địa danh<br><i>(1.011940.000.00.00.H41)</i></td></tr></table>` }),
    truth: { kind: 'procedure-list', published: null, procedures: [['1.011938.000.00.00.H41', 'Cấp giấy chứng nhận tổ chức'], ['1.011939.000.00.00.H41', 'Thu hồi giấy chứng nhận'], ['1.011940.000.00.00.H41', 'Xét cho phép sử dụng']], hotline: 'none' },
  },
  {
    id: 'nested-and-decisions', path: '/tthc-2.asp', nasty: true,
    html: html4({ title: 'TTHC', main: `<TABLE><TR><TD><B>BỘ THỦ TỤC HÀNH CHÍNH</B></TD></TR><TR><TD><TABLE border=1><TR><TD>TT<TD>Số hồ sơ TTHC<TD>Tên thủ tục<TD>Quyết định công bố</TR><TR><TD>1<TD>2.001179<TD>Xác nhận phương tiện vận tải chuyên dùng<TD>412/QĐ-UBND ngày 04/02/2021</TR><TR><TD>2<TD>1.008377<TD>Xét tiếp nhận vào viên chức và bổ nhiệm chức danh nghiên cứu<TD>2510/QĐ-UBND ngày 16/6/2021</TABLE></TD></TR></TABLE>` }),
    truth: { kind: 'procedure-list', published: null, procedures: [['2.001179', 'Xác nhận phương tiện vận tải'], ['1.008377', 'Xét tiếp nhận vào viên chức']], documents: [['412/QĐ-UBND', '2021-02-04'], ['2510/QĐ-UBND', '2021-06-16']], hotline: 'none' },
  },
  {
    id: 'field-choice-cards', path: '/web/skhdt/tthc-linh-vuc', nasty: true,
    html: liferay({ title: 'Thủ tục hành chính', main: `<h2>Thủ tục hành chính</h2><p>Chọn lĩnh vực:</p><ul><li><a href="/web/skhdt/tthc/dau-thau">Đấu thầu (12)</a></li><li><a href="/web/skhdt/tthc/doanh-nghiep">Thành lập và hoạt động doanh nghiệp (58)</a></li><li><a href="/web/skhdt/tthc/dau-tu">Đầu tư tại Việt Nam (24)</a></li></ul>` }),
    truth: { kind: ['procedure-list', 'standing'], published: null, procedures: [], hotline: 'none' },
  },
  {
    id: 'code-headings', path: '/thu-tuc/linh-vuc/buc-xa',
    html: drupal({ title: 'Lĩnh vực năng lượng nguyên tử', main: `<h1>Thủ tục hành chính lĩnh vực năng lượng nguyên tử, an toàn bức xạ</h1><div class="views-row"><div class="ma">Mã TTHC: 2.002380</div><h3><a href="/thu-tuc/2.002380">Cấp giấy phép tiến hành công việc bức xạ - Sử dụng thiết bị X-quang</a></h3><div class="xem"><a href="/thu-tuc/2.002380">Xem chi tiết</a> <a href="https://dichvucong.sonla.gov.vn/nop?c=2.002380">Nộp hồ sơ</a></div></div><div class="views-row"><div class="ma">Mã TTHC: 2.002381</div><h3><a href="/thu-tuc/2.002381">Gia hạn giấy phép tiến hành công việc bức xạ</a></h3><div class="xem"><a href="/thu-tuc/2.002381">Xem chi tiết</a> <a href="https://dichvucong.sonla.gov.vn/nop?c=2.002381">Nộp hồ sơ</a></div></div>` }),
    truth: { kind: 'procedure-list', published: null, procedures: [['2.002380', 'Cấp giấy phép tiến hành'], ['2.002381', 'Gia hạn giấy phép']], hotline: 'link' },
  },
  {
    id: 'names-only-table-with-files', path: '/bo-tthc/',
    html: wordpress({ title: 'Bộ TTHC', main: `<h1>Bộ TTHC</h1><table><tr><th>STT</th><th>Tên thủ tục</th><th>Quy trình</th></tr><tr><td>01</td><td>Đặt và tặng giải thưởng về khoa học và công nghệ</td><td><a href="/wp-content/uploads/q1.pdf">Tải về</a></td></tr><tr><td>02</td><td>Đánh giá, xác nhận kết quả thực hiện nhiệm vụ khoa học</td><td><a href="/wp-content/uploads/q2.pdf">Tải về</a></td></tr></table>` }),
    truth: { kind: 'procedure-list', published: null, procedures: [[null, 'Đặt và tặng giải thưởng'], [null, 'Đánh giá, xác nhận kết quả']], hotline: 'none' },
  },
]

export const moreContacts: readonly SinglePage[] = [
  {
    id: 'named-people', path: '/vi/page/duong-day-nong.html',
    html: nuke({ title: 'Đường dây nóng', main: `<h1>Số điện thoại đường dây nóng của Sở</h1><p>1. Ông Nguyễn Viết Hùng - Phó Giám đốc Sở: 0904.555.101</p><p>2. Bà Trần Thị Thu - Chánh Văn phòng: 0238.3.844.102</p><p>Email: duongdaynong@skhcn.nghean.gov.vn</p><p>Địa chỉ tiếp nhận: Phòng 101, số 75A đường Nguyễn Thái Học, thành phố Vinh</p>` }),
    truth: { kind: 'standing', published: null, phones: [['+84904555101', true, true], ['+842383844102', true, true], ...NUKE.phones], maybePhones: NUKE.maybePhones, hotline: 'number', emails: ['duongdaynong@skhcn.nghean.gov.vn', ...NUKE.emails] },
  },
  {
    id: 'label-after', path: '/web/skhdt/lien-he',
    html: liferay({ title: 'Liên hệ', main: `<h2>Liên hệ</h2><p>0222.3822.666 (đường dây nóng)</p><p>0222.3822.667 (văn thư)</p><p>Mã số thuế: 2300229384</p><p>Bộ phận một cửa: 0222 3822 668</p>` }),
    truth: { kind: 'standing', published: null, phones: [['+842223822666', true, true], ['+842223822667', false, true], ['+842223822668', false, true], ...LIFERAY.phones], hotline: 'number' },
  },
  {
    id: 'split-by-tags', path: '/lien-he.html', nasty: true,
    html: next({ title: 'Liên hệ', main: `<h1>Liên hệ</h1><p>Đường dây nóng: 0258.<b>3810</b>.<b>777</b></p><p>Thời gian: 0730 - 1130</p><select><option>1899</option><option>1900</option><option>1901</option><option>1902</option></select>` }),
    truth: { kind: 'standing', published: null, phones: [['+842583810777', true, true, 'đường dây nóng'], ...NEXT.phones], hotline: 'number' },
  },
  {
    id: 'foreign-hotline-only', path: '/node/11', nasty: true,
    html: drupal({ title: 'Thông tin cần biết', main: `<h1>Thông tin cần biết</h1><p>Đường dây nóng của Bộ Khoa học và Công nghệ: 024.3943.9731</p><p>Đường dây nóng Công an tỉnh Sơn La: 069.2680.113</p>` }),
    truth: { kind: 'standing', published: null, hotline: 'link' },
  },
  {
    id: 'hotline-being-updated', path: '/index.php/lien-he-2',
    html: joomla({ title: 'Liên hệ', main: `<h2>Liên hệ</h2><p>Điện thoại: 02123.850.667</p><p>Đường dây nóng: đang cập nhật</p>` }),
    truth: { kind: 'standing', published: null, phones: [['+842123850667', false, true], ...JOOMLA.phones], hotline: 'none' },
  },
  {
    id: 'paid-line-top-bar', path: '/gioi-thieu.html',
    html: wordpress({ title: 'Giới thiệu', main: `<div class="topbar"><span>Hotline: 1900 1234</span> <span>ĐT/Fax: 0221.3866.555</span></div><h1>Giới thiệu</h1><p>Sở có chức năng tham mưu, giúp UBND tỉnh quản lý nhà nước về khoa học, công nghệ.</p>` }),
    truth: { kind: 'standing', published: null, phones: [['+8419001234', true, true, 'hotline'], ['+842213866555', false, true], ...WORDPRESS.phones], hotline: 'number' },
  },
  {
    id: 'row-label-table', path: '/Pages/LienHe.aspx',
    html: sharepoint({ title: 'Liên hệ', main: `<table><tr><td>Địa chỉ</td><td>:</td><td>Số 32 Lý Thường Kiệt, thành phố Quy Nhơn</td></tr><tr><td>Điện thoại</td><td>:</td><td>(84.256) 3.822.445</td></tr><tr><td>Fax</td><td>:</td><td>(84.256) 3.822.446</td></tr><tr><td>Đường dây nóng CCHC</td><td>:</td><td>0256 3822 447</td></tr><tr><td>Thư điện tử</td><td>:</td><td>cchc@snv.binhdinh.gov.vn</td></tr></table>` }),
    truth: { kind: 'standing', published: null, phones: [['+842563822445', false, true], ['+842563822447', true, true, 'đường dây nóng'], ...SHAREPOINT.phones], maybePhones: ['+842563822446'], hotline: 'number', emails: ['cchc@snv.binhdinh.gov.vn', ...SHAREPOINT.emails] },
  },
]
