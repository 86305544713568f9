/** Words of instructions, and of the levels of online public services (data). */

import { compilePhrases } from './phrases.ts';
import type { PhraseRow } from './phrases.ts';
import { wordList } from './word-list.ts';

export type GuideWordId =
  | 'guide' // calls itself an instruction
  | 'step' // tells what to do
  | 'ordered' // "Bước 1"
  | 'numbered' // levels by number, the wording until 2022
  | 'extent' // "một phần", "toàn trình", the wording since
  | 'defines' // tells what a level is
  | 'files' // what is done at a level: sending
  | 'pays' // paying
  | 'receives' // and getting the outcome
  | 'counts'; // tells how many did

export const GUIDE_ROWS: readonly PhraseRow<GuideWordId>[] = [
  {
    id: 'guide',
    phrases: wordList(`
      hướng dẫn; hướng dẫn sử dụng; cách tra cứu; cách nộp hồ sơ; cách sử dụng; cách thực hiện; cách thức thực hiện;
      các bước; các bước thực hiện; cẩm nang; sổ tay; video hướng dẫn; clip hướng dẫn; quy trình nộp hồ sơ;
      quy trình thực hiện dịch vụ công; những điều cần biết; hỏi đáp về dịch vụ công; giới thiệu dịch vụ công;
      tìm hiểu dịch vụ công; thế nào là; là gì; là như thế nào; như thế nào; làm thế nào; làm sao để; khác nhau thế nào; khác nhau ra sao; nộp hồ sơ ra sao; nộp hồ sơ thế nào; nộp ra sao;
      thực hiện ra sao; thực hiện thế nào; how to; guide; instructions
    `),
    not: wordList(`
      hướng dẫn viên; công văn hướng dẫn; hướng dẫn nghiệp vụ; văn bản hướng dẫn; hướng dẫn thi hành; hướng dẫn du lịch
    `),
  },
  {
    id: 'step',
    phrases: wordList(`
      bước 1; bước 2; bước 3; bước 4; bước 5; truy cập; đăng nhập; đăng ký tài khoản; tạo tài khoản; nhấn; nhấp; bấm;
      nháy chuột; kích chuột; kích vào; click; chọn; nhập; điền; tải lên; tích chọn; mở trình duyệt; mở trang; mở cổng; gõ địa chỉ; gõ tên; gõ từ khóa;
      tra cứu theo; kê khai; khai biểu mẫu; đính kèm; nộp phí; theo dõi hồ sơ; theo dõi mã hồ sơ
    `),
    not: [
      'lựa chọn',
      'được chọn',
      'nhấn mạnh',
      'thu nhập',
      'nhập khẩu',
      'xuất nhập khẩu',
      'bình chọn',
      'tuyển chọn',
      'tệp đính kèm',
      'file đính kèm',
      'tập tin đính kèm',
      'văn bản đính kèm',
      'kê khai tài sản',
      'quyền truy cập',
      'phân quyền truy cập',
      'lượt truy cập',
      'số lượt truy cập',
      'truy cập trái phép',
      'đang truy cập',
      'truy cập thông tin',
      'bản kê khai',
    ],
  },
  {
    id: 'ordered',
    phrases: wordList(`
      bước 1; bước 2; bước 3; bước 4; bước 5; bước một; bước hai; bước ba; bước thứ nhất; bước thứ hai
    `),
  },
  {
    id: 'numbered',
    phrases: wordList(`
      mức độ 3; mức độ 4; mức độ 3, 4; mức độ 3 và 4; mức độ 3 và mức độ 4; mức độ 3 - 4; mức 3; mức 4; mức 3, 4;
      mức độ ba; mức độ bốn; mức độ III; mức độ IV; cấp độ 3; cấp độ 4; level 3; level 4; mức độ 1; mức độ 2
    `),
  },
  {
    id: 'extent',
    phrases: wordList(`
      toàn trình; dịch vụ công toàn trình; trực tuyến toàn trình; dịch vụ công một phần; trực tuyến một phần;
      một phần hoặc toàn trình; một phần, toàn trình; một phần và toàn trình; toàn trình và một phần;
      toàn trình, một phần
    `),
  },
  {
    id: 'defines',
    phrases: wordList(`
      là dịch vụ công; là dịch vụ công trực tuyến; là dịch vụ; được hiểu là; cho phép người sử dụng;
      cho phép người dùng; cho phép người dân; cho phép tổ chức; cho phép cá nhân; cho phép điền; cho phép gửi; cho phép nộp;
      cho phép thanh toán; có nghĩa là; được chia thành; được chia làm
    `),
  },
  {
    id: 'files',
    phrases: wordList(`
      gửi hồ sơ qua mạng; gửi hồ sơ trực tuyến; nộp hồ sơ qua mạng; nộp hồ sơ trực tuyến; gửi trực tuyến; gửi qua mạng;
      điền và gửi; khai và gửi; nộp trực tuyến; nộp qua mạng; nộp hồ sơ; gửi hồ sơ; điền mẫu đơn; điền tờ khai; điền mẫu hồ sơ
    `),
  },
  {
    id: 'pays',
    phrases: wordList(`
      nộp phí; nộp lệ phí; thanh toán phí; thanh toán lệ phí; thanh toán trực tuyến; thanh toán qua mạng; trả phí; đóng phí;
      thanh toán trực tiếp; việc thanh toán; nộp các khoản phí
    `),
  },
  {
    id: 'receives',
    phrases: wordList(`
      nhận kết quả; trả kết quả; kết quả được trả; kết quả được gửi; kết quả trả; kết quả gửi; kết quả nhận
    `),
  },
  {
    id: 'counts',
    phrases: wordList(`
      tỷ lệ; tỉ lệ; phần trăm; tổng số; chỉ tiêu; phấn đấu; mục tiêu; so với cùng kỳ; tiếp nhận; giải quyết đúng hạn; đã giải quyết;
      đã nộp; đã trả; đã gửi; số hồ sơ; lượt hồ sơ; số lượng
    `),
  },
];

export const guideWords = compilePhrases(GUIDE_ROWS, { keepOverlaps: true });
