import { describe, expect, it } from 'vitest';
import { demandsLogin, isLoginAddress, namesLogin } from '../../lib/vietnamese/login-words.ts';
import { isWidget } from '../../lib/vietnamese/widget-hosts.ts';

describe('a page for logging in', () => {
  it.each(['Đăng nhập', 'ĐĂNG NHẬP HỆ THỐNG', 'Dang nhap', 'Login', 'Sign in'])('is called so: %s', (words) =>
    expect(namesLogin(words)).toBe(true),
  );
  it.each(['Hướng dẫn đăng nhập dịch vụ công trực tuyến', 'Quên mật khẩu đăng nhập thì làm thế nào', 'Tin tức', ''])(
    'is not called so: %j',
    (words) => expect(namesLogin(words)).toBe(false),
  );
  it.each([
    'https://so.gov.vn/dang-nhap',
    'https://so.gov.vn/Login.aspx?ReturnUrl=%2Fcchc',
    'https://so.gov.vn/users/sign_in/',
  ])('by its address: %s', (url) => expect(isLoginAddress(url)).toBe(true));
  it.each([
    'https://so.gov.vn/huong-dan-dang-nhap-dich-vu-cong-123.html',
    'https://so.gov.vn/',
    'https://so.gov.vn/tin?login=1',
  ])('not by its address: %s', (url) => expect(isLoginAddress(url)).toBe(false));
});

describe('a page asks to log in', () => {
  it.each([
    'Bạn cần đăng nhập để xem nội dung này.',
    'Vui lòng đăng nhập!',
    'Bạn không có quyền truy cập trang này',
    'You must log in to view this page.',
  ])('%s', (words) => expect(demandsLogin(words)).toBe(true));
  it.each([
    'Vui lòng đăng nhập để gửi bình luận.',
    'Bạn phải đăng nhập để bình luận',
    'Bước 1: Đăng nhập cổng dịch vụ công.',
  ])('not: %s', (words) => expect(demandsLogin(words)).toBe(false));
});

describe('a frame that decorates', () => {
  it.each([
    'https://www.youtube.com/embed/a',
    'https://www.google.com/maps/embed?pb=1',
    'https://www.facebook.com/plugins/page.php?href=x',
    'https://maps.google.com.vn/?q=so',
  ])('%s', (url) => expect(isWidget(url)).toBe(true));
  it.each(['https://docs.google.com/document/d/1', 'http://tin.cchc.vn/ds', 'https://notyoutube.com/'])(
    'not: %s',
    (url) => expect(isWidget(url)).toBe(false),
  );
});
