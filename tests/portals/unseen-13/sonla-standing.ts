/** Standing pages, opinions and documents of the Sơn La portal, and the province's list. */

import type { Pages } from './kit.ts';

const rte = (words: string): string => `<div class="ms-rtestate-field"><p class="ms-rteElement-P">${words}</p></div>`;

export const STANDING: Readonly<Record<string, readonly [string, string]>> = {
  '/Pages/GioiThieu.aspx': [
    'Giới thiệu',
    `<h1>Giới thiệu</h1>${rte('Ngày 14/5/1963, Ban Kỹ thuật khu tự trị Tây Bắc được thành lập. Đó là tiền thân của Sở ngày nay.')}`,
  ],
  '/Pages/ChucNang.aspx': [
    'Chức năng nhiệm vụ',
    `<h1>Chức năng nhiệm vụ</h1>${rte('Sở Khoa học và Công nghệ tham mưu, giúp UBND tỉnh quản lý nhà nước về khoa học, công nghệ và đổi mới sáng tạo; sở hữu trí tuệ; tiêu chuẩn đo lường chất lượng; năng lượng nguyên tử, an toàn bức xạ.')}`,
  ],
  '/Pages/ToChuc.aspx': [
    'Tổ chức bộ máy',
    `<h1>Tổ chức bộ máy</h1>${rte('Ban Giám đốc; Văn phòng; Thanh tra; Phòng Quản lý Khoa học; Phòng Quản lý Công nghệ và Chuyên ngành; Chi cục Tiêu chuẩn Đo lường Chất lượng; Trung tâm Thông tin và Ứng dụng.')}`,
  ],
  '/Pages/TTHC.aspx': [
    'Thủ tục hành chính',
    '<h1>Thủ tục hành chính</h1><div class="ms-rtestate-field"><p>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở: <a href="/Documents/Danh-muc-TTHC.pdf">Danh-muc-TTHC.pdf</a> <span class="ms-metadata">(2,4 MB)</span></p><!--list--></div>',
  ],
  '/Pages/HuongDanDVC.aspx': [
    'Hướng dẫn sử dụng dịch vụ công trực tuyến',
    `<h1>Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, mức độ 4</h1>${rte('Vào địa chỉ <a href="https://dichvucong.sonla.gov.vn">dichvucong.sonla.gov.vn</a>, đăng ký tài khoản, chọn Sở Khoa học và Công nghệ rồi chọn thủ tục. Dịch vụ mức độ 3 cho nộp hồ sơ qua mạng; dịch vụ mức độ 4 cho nộp cả phí qua mạng. Sau khi gửi, hệ thống cấp mã hồ sơ để theo dõi.')}`,
  ],
  '/Pages/HoSo.aspx': [
    'Tình hình giải quyết hồ sơ',
    '<h1>Tình hình giải quyết hồ sơ và hoạt động của bộ phận một cửa</h1><table class="ms-listviewtable"><tr><th>Tên báo cáo</th><th>Tóm tắt</th><th>Ngày đăng</th></tr><tr><td><a href="/Documents/BC-quy-III-2022.pdf">Báo cáo tình hình giải quyết hồ sơ quý III/2022</a></td><td>Tiếp nhận 88 hồ sơ, đúng hạn 88 hồ sơ</td><td>04/10/2022</td></tr><tr><td><a href="/Documents/BC-6-thang-2022.pdf">Báo cáo tình hình giải quyết hồ sơ 6 tháng đầu năm 2022</a></td><td>Sáu tháng tiếp nhận 171 hồ sơ; riêng quý II tiếp nhận 96 hồ sơ, giải quyết trước và đúng hạn 96 hồ sơ</td><td>05/07/2022</td></tr><tr><td><a href="/Documents/BC-quy-I-2022.pdf">Báo cáo tình hình giải quyết hồ sơ quý I/2022</a></td><td>Tiếp nhận 75 hồ sơ, đúng hạn 74 hồ sơ, quá hạn 01 hồ sơ</td><td>06/04/2022</td></tr></table>',
  ],
  '/Pages/VanBanCCHC.aspx': [
    'Văn bản chỉ đạo, hướng dẫn CCHC',
    '<h1>Văn bản chỉ đạo, hướng dẫn cải cách hành chính</h1><table class="ms-listviewtable"><tr><th>Số hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th><th>Tệp</th></tr><tr><td>1688/UBND-TH</td><td>V/v chấn chỉnh việc giải quyết thủ tục hành chính</td><td>09/08/2022</td><td></td></tr><tr><td>742/SNV-CCHC</td><td>Hướng dẫn tự chấm điểm chỉ số cải cách hành chính</td><td>14/06/2022</td><td></td></tr><tr><td>211/SKHCN-VP</td><td>V/v đôn đốc nhiệm vụ cải cách hành chính</td><td>22/03/2022</td><td></td></tr><tr><td><a href="/Pages/VanBan.aspx?ID=47">47/KH-UBND</a></td><td>Kế hoạch tuyên truyền cải cách hành chính năm 2022</td><td>10/02/2022</td><td><a href="/Documents/KH-47.pdf">KH-47.pdf</a></td></tr><tr><td><a href="/Pages/VanBan.aspx?ID=3162">3162/QĐ-UBND</a></td><td>Quyết định ban hành kế hoạch cải cách hành chính tỉnh Sơn La</td><td>20/12/2021</td><td><a href="/Documents/QD-3162.pdf">QD-3162.pdf</a></td></tr></table>',
  ],
  '/Pages/VanBan.aspx?ID=47': [
    '47/KH-UBND',
    '<h1>Kế hoạch số 47/KH-UBND</h1><table><tr><td>Số hiệu</td><td>47/KH-UBND</td></tr><tr><td>Ngày ban hành</td><td>10/02/2022</td></tr><tr><td>Trích yếu</td><td>Kế hoạch tuyên truyền cải cách hành chính năm 2022</td></tr><tr><td>Tệp</td><td><a href="/Documents/KH-47.pdf">KH-47.pdf</a></td></tr></table>',
  ],
  '/Pages/VanBan.aspx?ID=3162': [
    '3162/QĐ-UBND',
    '<h1>Quyết định số 3162/QĐ-UBND</h1><table><tr><td>Số hiệu</td><td>3162/QĐ-UBND</td></tr><tr><td>Ngày ban hành</td><td>20/12/2021</td></tr><tr><td>Trích yếu</td><td>Ban hành kế hoạch cải cách hành chính tỉnh Sơn La</td></tr><tr><td>Tệp</td><td><a href="/Documents/QD-3162.pdf">QD-3162.pdf</a></td></tr></table>',
  ],
  '/Pages/VanBan.aspx': [
    'Văn bản pháp luật',
    '<h1>Văn bản pháp luật</h1><table class="ms-listviewtable"><tr><th>Số hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th></tr><tr><td>29/2013/QH13</td><td>Luật Khoa học và Công nghệ</td><td>18/06/2013</td></tr><tr><td>07/2017/QH14</td><td>Luật Chuyển giao công nghệ</td><td>19/06/2017</td></tr></table>',
  ],
  '/Pages/HoiDong.aspx': [
    'Hội đồng khoa học',
    `<h1>Hội đồng khoa học</h1>${rte('Hội đồng gồm 15 thành viên, họp mỗi quý một lần.')}`,
  ],
  '/Pages/DeTai.aspx': [
    'Đề tài, dự án',
    `<h1>Đề tài, dự án</h1>${rte('Danh mục 26 nhiệm vụ đang thực hiện, giai đoạn 2020 - 2023.')}`,
  ],
  '/Pages/SHTT.aspx': [
    'Sở hữu trí tuệ',
    `<h1>Sở hữu trí tuệ</h1>${rte('Đến nay tỉnh có 28 sản phẩm nông sản được bảo hộ.')}`,
  ],
  '/Pages/TDC.aspx': [
    'Tiêu chuẩn đo lường',
    `<h1>Tiêu chuẩn đo lường</h1>${rte('Chi cục kiểm định 5.000 phương tiện đo mỗi năm. Điện thoại phòng kiểm định: 0212.3851.265.')}`,
  ],
  '/Pages/ThanhTra.aspx': ['Thanh tra', `<h1>Thanh tra</h1>${rte('Kế hoạch thanh tra gồm 4 cuộc.')}`],
  '/Pages/LichCongTac.aspx': [
    'Lịch công tác',
    '<h1>Lịch công tác tuần</h1><table><tr><th>Ngày</th><th>Sáng</th><th>Chiều</th></tr><tr><td>Thứ Hai 05/12/2022</td><td>Giao ban</td><td>Làm việc với huyện Yên Châu</td></tr></table>',
  ],
  '/Pages/Video.aspx': [
    'Thư viện video',
    '<h1>Thư viện video</h1><ul><li>Phóng sự: Mận hậu Sơn La</li><li>Phóng sự: Cà phê Mai Sơn</li></ul>',
  ],
  '/Pages/LienHe.aspx': ['Liên hệ', `<h1>Liên hệ</h1>${rte('Văn phòng Sở, điện thoại 0212.3850.336.')}`],
  '/en/Pages/default.aspx': [
    'Son La Department of Science and Technology',
    `<h1>Department of Science and Technology</h1>${rte('No. 197 Nguyen Luong Bang street, Son La city. Tel: +84 212 3850 336.')}`,
  ],
};

const opinion = (
  id: number,
  from: string,
  day: string,
  question: string,
  reply: string,
): [string, readonly [string, string]] => [
  `/Lists/GopY/DispForm.aspx?ID=${id}`,
  [
    'Góp ý, kiến nghị về thủ tục hành chính',
    `<h2>Góp ý, kiến nghị về thủ tục hành chính</h2><table class="ms-formtable"><tr><td class="ms-formlabel">Người gửi</td><td class="ms-formbody">${from}</td></tr><tr><td class="ms-formlabel">Ngày gửi</td><td class="ms-formbody">${day}</td></tr><tr><td class="ms-formlabel">Nội dung góp ý</td><td class="ms-formbody">${question}</td></tr></table><div class="reply">${reply}</div><p><a href="/Lists/GopY/AllItems.aspx">Quay lại</a></p>`,
  ],
];

export const FEEDBACK: Readonly<Record<string, readonly [string, string]>> = {
  '/Lists/GopY/AllItems.aspx': [
    'Góp ý, kiến nghị về thủ tục hành chính',
    '<h1>Góp ý, kiến nghị của tổ chức, cá nhân về thủ tục hành chính</h1><table class="ms-listviewtable"><tr><th>Tiêu đề</th><th>Người gửi</th><th>Ngày gửi</th></tr><tr><td><a href="/Lists/GopY/DispForm.aspx?ID=8">Bỏ bản sao giấy đăng ký kinh doanh</a></td><td>Hợp tác xã Bình Minh</td><td>02/11/2022</td></tr><tr><td><a href="/Lists/GopY/DispForm.aspx?ID=7">Đề nghị nhận hồ sơ bức xạ qua mạng</a></td><td>Phòng khám Tây Bắc</td><td>19/08/2022</td></tr><tr><td><a href="/Lists/GopY/DispForm.aspx?ID=5">Mẫu đơn khó điền</a></td><td>Ông Quàng Văn Tiến</td><td>11/04/2022</td></tr></table>',
  ],
  ...Object.fromEntries([
    opinion(
      8,
      'Hợp tác xã Bình Minh',
      '02/11/2022',
      'Đề nghị Sở bỏ yêu cầu nộp bản sao giấy đăng ký kinh doanh vì đã tra cứu được trên mạng.',
      '',
    ),
    opinion(
      7,
      'Phòng khám Tây Bắc',
      '19/08/2022',
      'Đề nghị cho nộp hồ sơ xin giấy phép máy X-quang qua mạng để đỡ phải đi lại.',
      '<b>Trả lời:</b> <span>Từ ngày 01/9/2022 Sở tiếp nhận trực tuyến thủ tục này. Cảm ơn phòng khám đã góp ý.</span><!-- -->',
    ),
    opinion(
      5,
      'Ông Quàng Văn Tiến',
      '11/04/2022',
      'Mẫu đơn đăng ký có nhiều mục khó hiểu, đề nghị Sở có bản điền mẫu.',
      '<b>Trả lời:</b> <span>Sở đã bổ sung bản điền mẫu tại bộ phận một cửa và trên trang này.</span><!-- -->',
    ),
  ]),
};

/** The province's portal lists by department on one page. */
export function provinceOf(own: readonly (readonly [string, string])[]): Pages {
  const page = (title: string, main: string): string =>
    `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><div class="top"><a href="/">Cổng thông tin điện tử tỉnh Sơn La</a> | <a href="/tthc">Thủ tục hành chính</a> | <a href="/tin">Tin tức</a></div><div class="content">${main}</div><div class="foot">UBND tỉnh Sơn La</div></body></html>`;
  const table = (rows: readonly (readonly [string, string])[]): string =>
    `<table border="1"><tr><th>TT</th><th>Mã TTHC</th><th>Tên TTHC</th></tr>${rows.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}.000.00.00.H52</td><td>${name}</td></tr>`).join('')}</table>`;
  return {
    '/': page(
      'Tỉnh Sơn La',
      '<h1>Tỉnh Sơn La</h1><ul><li><a href="/tthc">Thủ tục hành chính của các sở, ban, ngành</a></li></ul>',
    ),
    '/tthc': page(
      'Thủ tục hành chính',
      '<h1>Thủ tục hành chính của các sở, ban, ngành</h1><ul><li><a href="/tthc/so-khoa-hoc-va-cong-nghe">Sở Khoa học và Công nghệ</a></li><li><a href="/tthc/so-xay-dung">Sở Xây dựng</a></li></ul>',
    ),
    '/tthc/so-khoa-hoc-va-cong-nghe': page(
      'Thủ tục hành chính Sở Khoa học và Công nghệ',
      `<h1>Thủ tục hành chính: Sở Khoa học và Công nghệ</h1>${table(own)}`,
    ),
    '/tthc/so-xay-dung': page(
      'Thủ tục hành chính Sở Xây dựng',
      `<h1>Thủ tục hành chính: Sở Xây dựng</h1>${table([
        ['1.006930', 'Thẩm định báo cáo nghiên cứu khả thi'],
        ['1.006938', 'Thẩm định thiết kế xây dựng'],
      ])}`,
    ),
    '/tin': page('Tin tức', '<h1>Tin tức</h1><p>Chưa có tin.</p>'),
  };
}
