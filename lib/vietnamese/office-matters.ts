/** What people ask an office about: procedures and their papers, rules, rights, those who serve them (data). */

import { compilePhrases } from './phrases.ts';
import { wordList } from './word-list.ts';

const OFFICE_MATTERS = compilePhrases([
  {
    id: 'matter',
    phrases: wordList(`
      thủ tục; thủ tục hành chính; hồ sơ; giấy phép; cấp phép; xin phép; giấy chứng nhận; chứng nhận; chứng chỉ; đăng ký;
      khai báo; tờ khai; mẫu đơn; biểu mẫu; mẫu số; đơn đề nghị; phí; lệ phí; mức phí; quy định; nghị định; thông tư; luật;
      quyết định; văn bản; nộp; cấp lại; cấp mới; cấp đổi; gia hạn; thu hồi; một cửa; dịch vụ công; trực tuyến; nộp qua mạng;
      thời hạn; thời gian giải quyết; giải quyết; trả kết quả; nhận kết quả; công chức; cán bộ; giấy tờ; bản sao;
      xác nhận; kiểm định; công bố; thẩm định; phê duyệt; hỗ trợ; chính sách; điều kiện; kiến nghị; phản ánh; khiếu nại;
      tố cáo; cải cách; hành chính; bưu chính; bưu điện; giấy hẹn; tiếp nhận; công khai; niêm yết; xử phạt; vi phạm;
      thanh tra; thuế; ngân sách; quy trình; quy chuẩn; tiêu chuẩn; chế độ; hợp đồng; đề tài; nhiệm vụ; đấu thầu; dự án;
      quy hoạch; đất; tài khoản; mã hồ sơ; tra cứu; trang thông tin; trang web; cổng thông tin; làm việc; bảo hộ; nhãn hiệu;
      sáng chế; mã số; mã vạch; phương tiện đo; bức xạ; đo lường; tuyển dụng; bổ nhiệm; lương; đầu tư; doanh nghiệp; góp ý
    `),
  },
]);

/** One of the texts speaks of what an office decides, keeps or handles: a question on it is one to the office. */
export function isOfficeMatter(texts: readonly string[]): boolean {
  return texts.some((text) => OFFICE_MATTERS.match(text).length > 0);
}
