/** Why a page was not read, in words: one place for checks and reports. */

import type { Bilingual } from './plan.ts';

const REASONS: Readonly<Record<string, Bilingual>> = {
  robots: { vi: 'robots.txt không cho đọc', en: 'robots.txt asks not to read it' },
  'other-host': { vi: 'nằm trên máy chủ khác', en: 'it stands on another host' },
  'private-address': { vi: 'dẫn tới địa chỉ nội bộ', en: 'it leads to a private address' },
  trap: { vi: 'đường dẫn lặp vô tận', en: 'an endless path' },
  calendar: { vi: 'trang lịch vô tận', en: 'an endless calendar' },
  twin: { vi: 'bản in hoặc bản sao của trang khác', en: 'a print version or twin of another page' },
  permutation: { vi: 'biến thể sắp xếp của cùng danh sách', en: 'another sorting of the same list' },
  'too-long': { vi: 'địa chỉ quá dài', en: 'the address is too long' },
  'not-html': { vi: 'tệp, hình ảnh hoặc dữ liệu, không mở', en: 'a file, a picture or data, not opened' },
  postback: { vi: 'chỉ mở được bằng JavaScript của trang', en: 'only JavaScript of the page can open it' },
  script: {
    vi: 'nội dung chỉ hiện khi chạy JavaScript, cần dựng trang bằng trình duyệt: cài Chromium, Chrome hoặc Edge rồi chạy lại, không dùng --render never',
    en: 'its contents appear only by JavaScript, it needs rendering: install Chromium, Chrome or Edge and run again, without --render never',
  },
  'needs-rendering': {
    vi: 'cần dựng trang bằng trình duyệt: cài Chromium, Chrome hoặc Edge rồi chạy lại, không dùng --render never',
    en: 'it needs rendering: install Chromium, Chrome or Edge and run again, without --render never',
  },
  'render-failed': {
    vi: 'đã dựng bằng trình duyệt nhưng trang không hiện nội dung hoặc làm hỏng trình duyệt',
    en: 'it was rendered, but shows nothing or breaks the browser',
  },
  'render-timeout': {
    vi: 'đã dựng bằng trình duyệt nhưng trang mãi không tải xong',
    en: 'it was rendered, but its scripts never came to rest',
  },
  login: { vi: 'phải đăng nhập mới xem được', en: 'one has to log in to see it' },
  'error-page': { vi: 'trang chỉ báo lỗi hoặc đang bảo trì', en: 'it only reports an error or maintenance' },
  limit: { vi: 'đã hết giới hạn số trang hoặc thời gian', en: 'the limit of pages or minutes was reached' },
  interrupted: { vi: 'lần kiểm tra bị dừng giữa chừng', en: 'the audit was interrupted' },
  redirect: { vi: 'chuyển hướng không được phép theo', en: 'a redirect that may not be followed' },
  challenge: { vi: 'tường lửa chặn bằng trang kiểm tra truy cập', en: 'a firewall answers with a challenge page' },
  timeout: { vi: 'máy chủ không trả lời kịp', en: 'the server did not answer in time' },
  tls: { vi: 'chứng chỉ bảo mật không hợp lệ', en: 'the certificate is not valid' },
  'too-large': { vi: 'trang hoặc tệp quá lớn', en: 'the page or file is too large' },
  dns: { vi: 'không tìm thấy tên miền', en: 'the host name was not found' },
  refused: { vi: 'máy chủ từ chối kết nối', en: 'the server refused the connection' },
  reset: { vi: 'kết nối bị ngắt giữa chừng', en: 'the connection broke' },
  'half-response': { vi: 'máy chủ chỉ gửi một phần trang', en: 'only part of the page was sent' },
  'bad-encoding': { vi: 'dữ liệu nén bị hỏng', en: 'the compressed data is broken' },
  'redirect-loop': { vi: 'chuyển hướng vòng tròn', en: 'it redirects in a circle' },
  'redirect-refused': { vi: 'chuyển hướng ra ngoài cổng', en: 'it redirects to another site' },
  network: { vi: 'lỗi mạng', en: 'a network error' },
  'soft-404': {
    vi: 'trang “không tìm thấy” trả lời như trang thật',
    en: 'a “not found” page that answers like a real one',
  },
  unreadable: { vi: 'trang trống hoặc hỏng, không đọc được', en: 'the page is empty or broken and could not be read' },
  scanned: { vi: 'tệp là bản quét, không có chữ để đọc', en: 'the file is a scan without text' },
  encrypted: { vi: 'tệp đặt mật khẩu', en: 'the file is locked with a password' },
  'broken-file': { vi: 'tệp hỏng hoặc không đúng định dạng', en: 'the file is damaged or not what its name says' },
  'unsupported-format': { vi: 'định dạng tệp này công cụ chưa đọc được', en: 'files of this format cannot be read' },
  'garbled-text': {
    vi: 'chữ trong tệp dùng bảng mã không chuyển được sang tiếng Việt',
    en: 'the text of the file is in an encoding that cannot be turned into Vietnamese',
  },
  'empty-file': { vi: 'tệp rỗng', en: 'the file is empty' },
  'not-a-file': { vi: 'địa chỉ tệp lại mở ra một trang web', en: 'a web page came in place of the file' },
  oversized: {
    vi: 'tệp quá lớn sau khi giải nén hoặc đọc quá lâu',
    en: 'the file unpacks to too much, or takes too long to read',
  },
  unread: { vi: 'chưa được đọc', en: 'it was not read' },
};

/** A reason in words; `http-500`, `frame:` with the frame's address, and codes without a sentence of their own are shown as they are. */
export function reasonWords(reason: string): Bilingual {
  const status = /^http-(\d{3})$/.exec(reason)?.[1];
  if (status !== undefined) return { vi: `máy chủ báo lỗi ${status}`, en: `the server answered ${status}` };
  const framed = /^frame:(.+)$/.exec(reason)?.[1];
  if (framed !== undefined)
    return {
      vi: `nội dung nằm trong khung của máy chủ khác: ${framed}`,
      en: `its contents are shown in a frame of another host: ${framed}`,
    };
  return REASONS[reason] ?? { vi: reason, en: reason };
}
