/** Procedures, documents, contacts and damaged pages of invented departments, as portals of several makes serve them. */

const TOP =
  '<div id="header"><a href="/"><img src="/logo.png" alt=""></a></div><div class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a></li><li><a href="/van-ban">Văn bản</a></li><li><a href="/lien-he">Liên hệ</a></li></ul></div>';
const FOOT =
  '<div id="footer"><p>© 2022 Sở Xây dựng tỉnh An Bình. Địa chỉ: Số 9 đại lộ Quang Trung, thành phố An Bình</p><p>Điện thoại: (0238) 3.561.122</p></div>';

function page(title: string, body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${TOP}<div id="content">${body}</div>${FOOT}</body></html>`;
}

/** What a script rendered for the national list, and the side list of what is searched for most. */
export const PROCEDURE_TABLE = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Cổng Dịch vụ công</title></head><body><div id="root"><header><a href="/"><img alt="Biểu trưng" src="/imgs/dvc-logo.png"></a><a href="/thanh-toan-truc-tuyen">Thanh toán trực tuyến</a></header>
<div class="breadcrumb"><a href="/">Trang chủ</a><a href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a><span>Tra cứu TTHC</span></div><main><h3>Danh sách thủ tục hành chính</h3><p>Thủ tục hành chính (3)</p><table><thead><tr><th>Mã số</th><th>Tên</th><th>Cơ quan ban hành</th><th>Lĩnh vực</th></tr></thead><tbody>
<tr><td><a href="/thu-tuc-hanh-chinh/019e">1.010142</a></td><td>Cấp giấy phép xây dựng mới đối với công trình cấp I, cấp II</td><td>Sở Xây dựng</td><td>Hoạt động xây dựng</td></tr>
<tr><td><a href="/thu-tuc-hanh-chinh/019f">1.012312</a></td><td>Gia hạn chứng chỉ hành nghề hoạt động xây dựng hạng II</td><td>Sở Xây dựng</td><td>Hoạt động xây dựng</td></tr>
<tr><td><a href="/thu-tuc-hanh-chinh/01a0">2.001116.000.00.00.H41</a></td><td>Bổ nhiệm giám định viên tư pháp xây dựng</td><td>Sở Xây dựng</td><td>Giám định tư pháp</td></tr></tbody></table></main><footer><p>Tổng đài hỗ trợ: 18001096</p><p>© 2026 Cổng Dịch vụ công</p></footer></div></body></html>`;

export const PROCEDURE = page(
  'Cấp giấy phép xây dựng mới - Sở Xây dựng',
  `<h1>Cấp giấy phép xây dựng mới đối với công trình cấp I, cấp II</h1><table class="tthc"><tr><td>Mã thủ tục</td><td>1.010142.000.00.00.H41</td></tr><tr><td>Lĩnh vực</td><td>Hoạt động xây dựng</td></tr><tr><td>Trình tự thực hiện</td><td>Bước 1: Chủ đầu tư nộp hồ sơ tại Trung tâm Phục vụ hành chính công. Bước 2: Sở thẩm định và cấp giấy phép.</td></tr><tr><td>Cách thức thực hiện</td><td>Trực tiếp, trực tuyến hoặc qua bưu chính công ích</td></tr><tr><td>Thành phần hồ sơ</td><td>Đơn đề nghị theo mẫu; bản vẽ thiết kế; giấy tờ về đất. Số lượng: 02 bộ</td></tr><tr><td>Thời hạn giải quyết</td><td>20 ngày làm việc</td></tr><tr><td>Đối tượng thực hiện</td><td>Tổ chức, cá nhân</td></tr><tr><td>Cơ quan thực hiện</td><td>Sở Xây dựng</td></tr><tr><td>Kết quả thực hiện</td><td>Giấy phép xây dựng</td></tr><tr><td>Phí, lệ phí</td><td>150.000 đồng</td></tr><tr><td>Yêu cầu, điều kiện</td><td>Không</td></tr><tr><td>Căn cứ pháp lý</td><td>Nghị định số 15/2021/NĐ-CP ngày 03/3/2021</td></tr></table>`,
);

export const SHAREPOINT_DOCUMENTS = page(
  'Văn bản chỉ đạo điều hành',
  `<h1>Văn bản chỉ đạo điều hành</h1><div id="ctl00_ctl28_g_4139630b"><table class="ms-listviewtable"><tr><th>STT</th><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>
<tr><td>1</td><td><a href="/Lists/VanBan/View_Detail.aspx?ItemID=64">64/KH-SXD</a></td><td>28/01/2022</td><td>Kế hoạch cải cách hành chính năm 2022 của Sở Xây dựng</td></tr><tr><td>2</td><td><a href="/Lists/VanBan/View_Detail.aspx?ItemID=61">1203/QĐ-SXD</a></td><td>15/12/2021</td><td>Quyết định ban hành quy chế làm việc</td></tr><tr><td>3</td><td><a href="/Lists/VanBan/View_Detail.aspx?ItemID=55">05/TB-SXD</a></td><td>31/12/9999</td><td>Thông báo lịch tiếp công dân</td></tr></table></div>`,
);

export const CONTACT = page(
  'Liên hệ',
  `<h1>Liên hệ</h1><p>Tr&#7909; s&#7903;: S&#7889; 9 &#273;&#7841;i l&#7897; Quang Trung, th&agrave;nh ph&#7889; An B&igrave;nh</p><p><img src="/icon/hotline.png" alt="Đường dây nóng"> &#40;0238&#41; 3561.123</p><p><i class="fa fa-phone"></i> 0238.3561.124</p><p><i class="fa fa-fax"></i> 0238.3561.125</p><p>ĐT cũ: (038) 3561126</p><p>Di động: 01238.730.555</p><p>Phản ánh, kiến nghị: <a href="tel:1022">1022</a></p><p>Hộp thư: phananh [at] anbinh.gov.vn</p>
<form><select name="nam"><option>1900</option><option>1901</option><option>1902</option></select></form><p>Nhiệm kỳ 2020 - 2025: (0.4874) so với (12/2021) 87.80</p><p>Lượt truy cập: 0238356112</p>`,
);

export const BANNER_HOME = page(
  'Trang chủ - Sở Xây dựng',
  '<h2>Tin tức</h2><ul><li><a href="/tin/12.html">Kiểm tra trật tự xây dựng tại các khu đô thị mới</a> <span>Ngày 09/3</span></li><li><a href="/tin/11.html">Công bố chỉ số giá xây dựng tháng hai năm nay</a> <span>Ngày 02/3</span></li></ul><div class="banner"><img src="/upload/duong-day-nong.png" alt=""></div><a href="/chuyen-muc/12"><img src="/upload/img-cchc.jpg" alt=""></a><a href="javascript:void(0)"><img src="/upload/tthc.jpg" alt="Thủ tục hành chính"></a>',
);

export const SHELL =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"/><title>Cổng thông tin</title><script defer src="/static/js/main.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>';

export const DAMAGED = `<br />\n<b>Notice</b>:  Undefined index: lang in <b>/home/www/portal/index.php</b> on line <b>12</b><br />\n<html><body>${TOP}<div class="noidung"><p class="tieude"><b>${'Chức năng, nhiệm vụ của Sở'.normalize('NFD')}</b><p>${'Sở Xây dựng là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu quản lý nhà nước về xây dựng.'.normalize('NFD')}<p>Điều 1\uFFFD: Sở có tư cách pháp nhân, có con dấu và tài khoản riêng</div>${FOOT}`;

export const UPDATING = page(
  'Quy trình nội bộ - Sở Xây dựng',
  '<h1>Quy trình nội bộ</h1><p>Nội dung đang được cập nhật</p>',
);

export const SEARCH = page(
  'Tìm kiếm',
  '<h1>Kết quả tìm kiếm</h1><p>Tìm thấy 2 kết quả cho "giấy phép"</p><ul><li><a href="/tin/12.html">Kiểm tra giấy phép xây dựng tại các khu đô thị mới</a> (12/10/2022)</li><li><a href="/tin/10.html">Rút ngắn thời gian cấp giấy phép xây dựng nhà ở</a> (02/10/2022)</li></ul>',
);

const SITE = 'https://sxd.anbinh.test';

export const URLS = {
  PROCEDURE_TABLE: `${SITE}/thu-tuc-hanh-chinh/tra-cuu`,
  PROCEDURE: `${SITE}/thu-tuc-hanh-chinh/chi-tiet/142`,
  SHAREPOINT_DOCUMENTS: `${SITE}/Pages/van-ban.aspx`,
  CONTACT: `${SITE}/lien-he`,
  BANNER_HOME: `${SITE}/`,
  SHELL: `${SITE}/tin-tuc`,
  DAMAGED: `${SITE}/index.php?m=gt&id=2`,
  UPDATING: `${SITE}/quy-trinh-noi-bo`,
  SEARCH: `${SITE}/tim-kiem?q=giay+phep`,
} as const;
