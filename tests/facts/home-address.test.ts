import { expect, test } from 'vitest';
import { isHomeAddress } from '../../lib/facts/contacts/home-address.ts';

const HOME = [
  '/',
  '/index.html',
  '/Default.aspx',
  '/vi',
  '/vi/',
  '/en.html',
  '/vi/index.html',
  '/index.php',
  '/index.php/vi',
  '/?lang=vi',
  '/trang-chu',
  '/trang-chu.html',
  '/web/guest',
  '/web/guest/home',
  '/web/so-y-te/trang-chu',
  '/web/so-y-te',
  '/web/so-y-te-eng/home.html',
  '/Pages/Default.aspx',
  '/Pages/TrangChu.aspx',
  '/SitePages/Home.aspx',
  '/wps/portal',
  '/wps/portal/Home',
  '/portal/home',
  '/home.do',
  '/vi-VN/home',
];
const OTHER = [
  '/tin-tuc',
  '/vi/tin-tuc/',
  '/?id=12',
  '/Default.aspx?tabid=12&itemid=4',
  '/web/guest/tin-tuc',
  '/web/so-y-te/duong-day-nong',
  '/cai-cach-hanh-chinh/index.html',
  '/portal/tin-tuc/home',
  '/vi/gioi-thieu.html',
  '/web/so-y-te/tin/home',
  '/a/b/c/d/index.html',
  '/index.php?language=vi&nv=news&op=Tin/bai-viet',
];

test.each(HOME)('%s is a start page', (path) => expect(isHomeAddress(`https://soyte.test${path}`)).toBe(true));
test.each(OTHER)('%s is none', (path) => expect(isHomeAddress(`https://soyte.test${path}`)).toBe(false));
