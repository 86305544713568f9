/** Words by which portals offer ways of feedback, tell how it is handled, and post opinions with replies (data). */

import { compilePhrases } from './phrases.ts';
import type { PhraseRow } from './phrases.ts';
import { wordList } from './word-list.ts';

export type FeedbackWordId =
  | 'feedback' // names what is sent
  | 'petition' // names what no draft is answered with
  | 'draft' // what opinions are asked on, before it is issued
  | 'send' // a link to where it is sent
  | 'national' // the national system for it
  | 'handling' // what is done with it
  | 'term' // a number of these is a time for it
  | 'clock' // one of these may be a time of day
  | 'clock-lead' // stands before a time of day
  | 'every' // behind a number of days or hours: when it is open
  | 'privacy' // what is done with the senders' names
  | 'file' // what else is handled: a procedure's papers
  | 'process' // calls itself the way it is handled
  | 'asked' // heads an opinion or a question
  | 'asker' // heads who sent it
  | 'asked-date' // heads the day it was sent
  | 'replied-date' // heads the day of the reply
  | 'status' // heads a column of states
  | 'whose' // goes on with who asks or replies
  | 'faq' // questions that the portal asks itself
  | 'replied' // heads a reply
  | 'answerer' // begins the name of who replies
  | 'request' // asks for a reply, and gives none
  | 'unreplied' // stands in a reply's place
  | 'deferred' // a reply that puts the reply off
  | 'apart' // says that there is a reply, and does not tell it
  | 'by-way' // how that reply was given
  | 'about' // begins what a reply speaks of
  | 'sent-in' // what it speaks of then
  | 'opinions'; // calls a page what people said

export const FEEDBACK_ROWS: readonly PhraseRow<FeedbackWordId>[] = [
  {
    id: 'feedback',
    phrases: wordList(`
      phản ánh, kiến nghị; phản ánh kiến nghị; phản ánh và kiến nghị; phản ánh hoặc kiến nghị; kiến nghị, phản ánh;
      PAKN; PA,KN; PA-KN; góp ý; ý kiến góp ý; đóng góp ý kiến; ý kiến đóng góp; hộp thư góp ý; hòm thư góp ý;
      góp ý, kiến nghị; kiến nghị; tiếp nhận phản ánh; gửi phản ánh; mọi phản ánh; ý kiến phản ánh;
      phản ánh của người dân; phản ánh của tổ chức; phản ánh về quy định hành chính; phản ánh, góp ý; gửi ý kiến;
      tiếp nhận ý kiến; ý kiến công dân; ý kiến người dân; ý kiến của tổ chức, cá nhân; feedback; petitions
    `),
    not: wordList(`
      góp ý dự thảo; góp ý văn bản; lấy ý kiến góp ý; góp ý kiểm điểm; tham gia góp ý; góp ý báo cáo chính trị;
      kiến nghị cử tri; kiến nghị của cử tri; kiến nghị kiểm toán; kiến nghị thanh tra; kiến nghị xử lý;
      đề xuất, kiến nghị; kiến nghị, đề xuất; góp ý xây dựng đảng; phản ánh tham nhũng
    `),
  },
  {
    id: 'petition',
    phrases: wordList(`
      phản ánh, kiến nghị; phản ánh kiến nghị; phản ánh và kiến nghị; PAKN; phản ánh về quy định hành chính;
      kiến nghị về quy định hành chính; phản ánh; quy định hành chính
    `),
  },
  {
    id: 'draft',
    phrases: wordList(`
      dự thảo; lấy ý kiến; xin ý kiến; văn bản lấy ý kiến; tham gia ý kiến; đề cương; góp ý văn bản; góp ý đề án;
      lấy ý kiến nhân dân; tham vấn
    `),
  },
  {
    id: 'send',
    phrases: wordList(`
      gửi phản ánh; gửi phản ánh, kiến nghị; gửi kiến nghị; gửi góp ý; gửi ý kiến; gửi ý kiến góp ý; phiếu góp ý;
      biểu mẫu góp ý; mẫu phản ánh; nhập phản ánh; viết phản ánh; gửi PAKN; phiếu phản ánh
    `),
  },
  {
    id: 'national',
    phrases: wordList(`
      pakn dichvucong gov vn; hệ thống tiếp nhận, trả lời phản ánh, kiến nghị;
      hệ thống tiếp nhận phản ánh, kiến nghị quốc gia; hệ thống thông tin tiếp nhận, xử lý phản ánh, kiến nghị;
      hệ thống phản ánh kiến nghị quốc gia; cổng phản ánh kiến nghị quốc gia; hệ thống PAKN quốc gia
    `),
  },
  {
    id: 'handling',
    phrases: wordList(`
      tiếp nhận; ghi sổ; vào sổ; phân loại; xử lý; chuyển; xác minh; nghiên cứu; giải quyết; trả lời;
      thông báo kết quả; công khai kết quả; đăng kết quả; phúc đáp; báo cáo; trình lãnh đạo; phản hồi; hồi đáp
    `),
    not: ['vận chuyển', 'chuyển đổi số', 'chuyển phát', 'chuyển khoản', 'di chuyển', 'chuyển đổi', 'chuyển giao'],
  },
  {
    id: 'term',
    phrases: wordList(`
      ngày làm việc; ngày; giờ; giờ làm việc; ngày kể từ ngày; tuần; tháng; tiếng
    `),
  },
  { id: 'clock', phrases: ['giờ'], not: ['giờ làm việc'] },
  { id: 'clock-lead', phrases: wordList('từ; đến; tới; lúc; sáng; chiều; sáng từ; chiều từ') },
  {
    id: 'every',
    phrases: wordList(
      'trong tuần; mỗi tuần; một tuần; hằng tuần; hàng tuần; trong ngày; mỗi ngày; hằng ngày; hàng ngày',
    ),
  },
  {
    id: 'privacy',
    phrases: wordList(`
      thông tin cá nhân; dữ liệu cá nhân; thông tin người gửi; thông tin của người gửi; chính sách bảo mật;
      chính sách quyền riêng tư; quyền riêng tư; bảo vệ dữ liệu; bảo mật thông tin; cookie
    `),
  },
  {
    id: 'file',
    phrases: wordList(`
      hồ sơ cấp; giải quyết hồ sơ; hồ sơ hợp lệ; hồ sơ đề nghị; nộp hồ sơ; đủ hồ sơ; trả kết quả hồ sơ; giải quyết thủ tục; cấp giấy phép;
      cấp chứng chỉ; cấp phù hiệu; cấp giấy chứng nhận
    `),
  },
  {
    id: 'process',
    phrases: wordList(`
      quy trình tiếp nhận; quy trình xử lý; quy trình tiếp nhận, xử lý; quy trình tiếp nhận và xử lý;
      quy trình giải quyết; trình tự xử lý; trình tự tiếp nhận; trình tự giải quyết; các bước xử lý;
      thời hạn xử lý; thời gian xử lý; thời hạn trả lời; thời gian trả lời; quy chế tiếp nhận; cách thức xử lý;
      xử lý thế nào; cách xử lý; quy định tiếp nhận; lưu đồ xử lý
    `),
  },
  {
    id: 'asked',
    phrases: wordList(`
      hỏi; câu hỏi; nội dung câu hỏi; nội dung hỏi; phản ánh; nội dung phản ánh; nội dung kiến nghị; kiến nghị;
      nội dung phản ánh, kiến nghị; ý kiến; nội dung ý kiến; nội dung góp ý; góp ý; ý kiến công dân; question; nội dung
    `),
  },
  {
    id: 'asker',
    phrases: wordList(`
      người gửi; người hỏi; người phản ánh; người góp ý; người đặt câu hỏi; họ tên; họ và tên; họ tên người gửi;
      tên người gửi; tên tổ chức, cá nhân; tổ chức, cá nhân; công dân; công dân hỏi; bạn đọc; gửi bởi; tác giả câu hỏi;
      người kiến nghị; email người gửi; đơn vị gửi; tên công dân
    `),
  },
  {
    id: 'asked-date',
    phrases: wordList(`
      ngày gửi; gửi ngày; ngày hỏi; hỏi ngày; gửi lúc; thời gian gửi; thời gian hỏi; ngày đặt câu hỏi; ngày phản ánh;
      ngày tiếp nhận; ngày nhận; tiếp nhận ngày; ngày kiến nghị; ngày góp ý; ngày gửi câu hỏi; ngày tạo; ngày
    `),
  },
  {
    id: 'replied-date',
    phrases: wordList(`
      ngày trả lời; trả lời ngày; thời gian trả lời; trả lời lúc; ngày phản hồi; ngày xử lý; ngày phúc đáp
    `),
  },
  { id: 'status', phrases: ['tình trạng', 'trạng thái', 'tình trạng xử lý', 'trạng thái xử lý'] },
  { id: 'whose', phrases: ['của', 'từ', 'bởi'] },
  {
    id: 'faq',
    phrases: wordList(`
      câu hỏi thường gặp; các câu hỏi thường gặp; hỏi đáp thường gặp; vấn đề thường gặp; FAQ; FAQs;
      frequently asked questions; giải đáp thường gặp; những câu hỏi thường gặp
    `),
  },
  {
    id: 'replied',
    phrases: wordList(`
      trả lời; câu trả lời; nội dung trả lời; đáp; giải đáp; phúc đáp; phản hồi; nội dung phản hồi; ý kiến trả lời;
      kết quả xử lý; kết quả giải quyết; kết quả trả lời; đã trả lời; đơn vị trả lời; cơ quan trả lời; hồi đáp; answer;
      xem trả lời; xem câu trả lời; sở trả lời; sở phản hồi; văn phòng sở trả lời; ban biên tập trả lời; lãnh đạo sở trả lời;
      cơ quan trả lời ý kiến; đơn vị phản hồi; ý kiến phản hồi; trả lời như sau; xin trả lời như sau;
      trả lời công dân như sau; phúc đáp như sau; giải đáp như sau; có ý kiến như sau
    `),
    not: wordList(`
      chưa trả lời; chưa có câu trả lời; chưa có trả lời; chờ trả lời; đang chờ trả lời; chưa được trả lời;
      chưa có phản hồi; chưa phản hồi
    `),
  },
  {
    id: 'unreplied',
    phrases: wordList(`
      chưa trả lời; chưa có câu trả lời; chưa có trả lời; chờ trả lời; đang chờ trả lời; chưa được trả lời;
      chưa có phản hồi; chưa phản hồi; đang xử lý; đang chờ xử lý; chờ xử lý; chưa xử lý; đang tiếp nhận;
      câu hỏi đang được xử lý; đang cập nhật; mới tiếp nhận; đã tiếp nhận; đang xem xét; đang được xem xét; chờ xem xét
    `),
  },
  {
    id: 'deferred',
    phrases: wordList(`
      sẽ trả lời; sẽ sớm trả lời; sẽ được trả lời; sẽ phản hồi; sẽ sớm phản hồi; sẽ có văn bản trả lời; sẽ có câu trả lời;
      trả lời trong thời gian sớm nhất; phản hồi trong thời gian sớm nhất; chuyển đến phòng chuyên môn; chuyển phòng chuyên môn;
      chuyển tới phòng chuyên môn; chuyển đến bộ phận; đang được xem xét; xem xét và trả lời; xem xét, trả lời
    `),
  },
  {
    id: 'apart',
    phrases: wordList(`
      đã trả lời; đã được trả lời; đã có trả lời; đã có câu trả lời; đã phản hồi; đã xử lý; đã xử lý xong; đã giải quyết;
      đã giải quyết xong; đã hoàn thành; hoàn thành; đã trả lời công dân; đã trả lời người gửi; trả lời qua email;
      trả lời qua điện thoại; trả lời trực tiếp; trả lời bằng văn bản; đã gửi email; đã gửi qua email; đã gửi văn bản;
      xem tệp đính kèm; xem file đính kèm; xem tệp; xem file; tệp đính kèm; file đính kèm; văn bản đính kèm;
      xem văn bản đính kèm; xem chi tiết; xem tại đây; tại đây; chi tiết; xem trả lời; xem câu trả lời; tải về; download
    `),
  },
  {
    id: 'by-way',
    phrases: wordList(`
      qua email; qua thư điện tử; qua mail; qua điện thoại; qua đường bưu điện; qua bưu điện; trực tiếp; bằng văn bản;
      bằng email; cho công dân; cho người gửi; cho bạn
    `),
  },
  {
    id: 'about',
    phrases: wordList('về; đối với; liên quan đến; liên quan tới; trước; với; căn cứ; sau khi nghiên cứu'),
  },
  {
    id: 'sent-in',
    phrases: wordList('câu hỏi; ý kiến; phản ánh; kiến nghị; góp ý; thư của; nội dung của'),
  },
  {
    id: 'answerer',
    phrases: wordList(`
      sở; phòng; văn phòng; ban biên tập; ban quản trị; ban quản lý; trung tâm; chi cục; thanh tra; bộ phận một cửa;
      lãnh đạo sở; giám đốc sở; phó giám đốc sở; chánh văn phòng; UBND; ủy ban nhân dân; cơ quan; đơn vị; bộ; cục
    `),
  },
  {
    id: 'request',
    phrases: wordList(`
      đề nghị; kính đề nghị; mong; kính mong; rất mong; xin hỏi; cho hỏi; cho tôi hỏi; nhờ; yêu cầu; kiến nghị;
      chờ; chưa
    `),
  },
  {
    id: 'opinions',
    phrases: wordList(`
      ý kiến của tổ chức, cá nhân; ý kiến tổ chức, cá nhân; ý kiến của cá nhân, tổ chức; ý kiến công dân;
      ý kiến của công dân; ý kiến người dân; ý kiến của người dân; ý kiến doanh nghiệp; ý kiến của doanh nghiệp;
      ý kiến của người dân, doanh nghiệp; kiến nghị của tổ chức, cá nhân; phản ánh của tổ chức, cá nhân;
      phản ánh, kiến nghị của tổ chức, cá nhân; phản ánh, kiến nghị của người dân
    `),
  },
];

export const feedbackWords = compilePhrases(FEEDBACK_ROWS, { keepOverlaps: true });

/** One of the words calls the page a list of questions that the portal asks itself. */
export function isFaq(words: readonly string[]): boolean {
  return words.some((text) => feedbackWords.match(text).some(({ id }) => id === 'faq'));
}

/** One of the words calls the page one of feedback, petitions or people's opinions. */
export function namesFeedback(words: readonly string[]): boolean {
  return words.some((text) => feedbackWords.match(text).some(({ id }) => id === 'feedback' || id === 'opinions'));
}
