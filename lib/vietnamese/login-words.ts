/** Words of pages that show nothing to a visitor who has not logged in. */

import { compilePhrases, matchShare } from './phrases.ts';
import { wordList } from './word-list.ts';

const names = compilePhrases([
  {
    id: 'login',
    phrases: wordList(`
      đăng nhập; đăng nhập hệ thống; đăng nhập vào hệ thống; trang đăng nhập; đăng nhập tài khoản; đăng nhập thành viên;
      đăng nhập quản trị; đăng nhập người dùng; login; log in; sign in; signin; member login; user login
    `),
  },
]);
const demands = compilePhrases([
  {
    id: 'demand',
    phrases: wordList(`
      vui lòng đăng nhập; xin đăng nhập; mời đăng nhập; hãy đăng nhập; cần đăng nhập; phải đăng nhập; chưa đăng nhập;
      yêu cầu đăng nhập; đăng nhập để xem; đăng nhập để tiếp tục; đăng nhập để truy cập; đăng nhập mới xem được;
      dành cho thành viên; không có quyền truy cập; không có quyền xem; chưa được cấp quyền; không được phép truy cập;
      please log in; please login; please sign in; you must log in; you need to log in; login required; access denied
    `),
    // what a visitor may do there besides reading
    not: wordList(`
      đăng nhập để bình luận; đăng nhập để gửi; đăng nhập để góp ý; đăng nhập để đặt câu hỏi; đăng nhập để đánh giá;
      vui lòng đăng nhập để bình luận; vui lòng đăng nhập để gửi; cần đăng nhập để bình luận; phải đăng nhập để bình luận;
      bạn cần đăng nhập để gửi; phải đăng nhập để gửi; vui lòng đăng nhập để đặt câu hỏi; vui lòng đăng nhập để góp ý
    `),
  },
]);
/** Of a title that also names the portal. */
const NAME_SHARE = 0.7;

/** "Đăng nhập hệ thống": what a page for logging in is called. */
export function namesLogin(words: string): boolean {
  return words !== '' && matchShare(words, names.match(words)) >= NAME_SHARE;
}

/** "Bạn cần đăng nhập để xem nội dung này". */
export function demandsLogin(words: string): boolean {
  return demands.has(words);
}

/** Last part of a path: `/dang-nhap`, `/Login.aspx`, `/users/sign_in`. */
export function isLoginAddress(url: string): boolean {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const last = path.slice(path.lastIndexOf('/', path.length - 2) + 1);
  return namesLogin(
    last
      .replace(/\.[a-z]{3,5}$/i, '')
      .replaceAll(/[-_/]/g, ' ')
      .trim(),
  );
}
