import { describe, expect, it } from 'vitest';
import { addressBook } from '../../lib/crawl/address.ts';
import { sameFamily } from '../../lib/crawl/scope.ts';
import { stepKey } from '../../lib/model/crawl.ts';

const START = 'https://skhcn.test.gov.vn/';
const book = addressBook(START);

describe('one page, one url', () => {
  it.each([
    ['a fragment says where on the page', 'https://skhcn.test.gov.vn/a#b', '/a'],
    ['host in capitals, default port', 'HTTPS://SKHCN.Test.gov.vn:443/A', '/A'],
    ['http', 'http://skhcn.test.gov.vn/a', '/a'],
    ['www.', 'https://www.skhcn.test.gov.vn/a', '/a'],
    ['a trailing dot of the host', 'https://skhcn.test.gov.vn./a', '/a'],
    ['white space around', ' \n https://skhcn.test.gov.vn/a\t ', '/a'],
    ['dot segments', 'https://skhcn.test.gov.vn/a/./b/../c', '/a/c'],
    ['backslashes', 'https:\\\\skhcn.test.gov.vn\\a', '/a'],
    ['raw UTF-8 in the path', 'https://skhcn.test.gov.vn/tin-tức', '/tin-t%E1%BB%A9c'],
    ['raw UTF-8 in the query', 'https://skhcn.test.gov.vn/tim?tu=thủ tục', '/tim?tu=th%E1%BB%A7%20t%E1%BB%A5c'],
    ['jsessionid in the path', 'https://skhcn.test.gov.vn/a;jsessionid=0A1B2C?x=1', '/a?x=1'],
    ['an ASP.NET session in the path', 'https://skhcn.test.gov.vn/(S(lit3py55t21z5v55vlm25s55))/a.aspx', '/a.aspx'],
    ['an ASP.NET session of two parts', 'https://skhcn.test.gov.vn/(X(1)S(abc))/a.aspx', '/a.aspx'],
    ['PHPSESSID', 'https://skhcn.test.gov.vn/a?PHPSESSID=abc&id=1', '/a?id=1'],
    [
      'the number of a site beside its page',
      'https://skhcn.test.gov.vn/a.aspx?sid=1247&pageid=3',
      '/a.aspx?sid=1247&pageid=3',
    ],
    ['a session under the same name', 'https://skhcn.test.gov.vn/a.aspx?sid=0f3ab29c11&pageid=3', '/a.aspx?pageid=3'],
    ['a session that is a long number', 'https://skhcn.test.gov.vn/a.aspx?sid=1667871234&pageid=3', '/a.aspx?pageid=3'],
    ['a hexadecimal session without letters', 'https://skhcn.test.gov.vn/a.aspx?sid=26543576', '/a.aspx'],
    ['nothing but a session', 'https://skhcn.test.gov.vn/a?sid=abc', '/a'],
    ['tracking', 'https://skhcn.test.gov.vn/a?utm_source=zalo&utm_medium=x&fbclid=1&id=1', '/a?id=1'],
    [
      'the way back of Liferay',
      'https://skhcn.test.gov.vn/a?p_p_id=101&_101_redirect=%2Fb&redirect=%2Fc',
      '/a?p_p_id=101',
    ],
    ['the way back of a login', 'https://skhcn.test.gov.vn/login.aspx?ReturnUrl=%2fa', '/login.aspx'],
    ['a random number against caches', 'https://skhcn.test.gov.vn/a?id=1&rnd=0.8372615243', '/a?id=1'],
    ['a clock against caches', 'https://skhcn.test.gov.vn/a?_=1668902400123', '/a'],
    ['an empty query', 'https://skhcn.test.gov.vn/a?', '/a'],
    ['empty parameters between', 'https://skhcn.test.gov.vn/a?&x=1&&y=2&', '/a?x=1&y=2'],
    ['no path', 'https://skhcn.test.gov.vn', '/'],
    [
      'the way back alone, behind a post of Liferay',
      'https://skhcn.test.gov.vn/cchc/-/asset_publisher/Kz8d/content/hop-giao-ban?redirect=%2F',
      '/cchc/-/asset_publisher/Kz8d/content/hop-giao-ban',
    ],
    [
      'the way back alone, behind a title',
      'https://skhcn.test.gov.vn/tin/hop-ban-chi-dao-quy-ba?redirect=%2Ftin',
      '/tin/hop-ban-chi-dao-quy-ba',
    ],
    [
      'a redirector with words for a name',
      'https://skhcn.test.gov.vn/chuyen-huong-lien-ket?redirect=%2Fa',
      '/chuyen-huong-lien-ket?redirect=%2Fa',
    ],
    ['a redirector keeps its only word', 'https://skhcn.test.gov.vn/go?redirect=%2Fa', '/go?redirect=%2Fa'],
    ['an id named r or v', 'https://skhcn.test.gov.vn/a?v=12&r=7', '/a?v=12&r=7'],
    ['the order of parameters stays', 'https://skhcn.test.gov.vn/a?b=2&a=1', '/a?b=2&a=1'],
  ])('%s', (_, url, path) => expect(book.canonical(url)).toBe(`https://skhcn.test.gov.vn${path}`));

  it.each([
    ['the order of parameters', '/a?b=2&a=1', '/a?a=1&b=2'],
    ['a parameter twice', '/a?a=1&a=1', '/a?a=1'],
    ['escapes of plain letters', '/%74in-t%e1%bb%a9c', '/tin-t%E1%BB%A9c'],
    ['escaped and raw UTF-8', '/tin-t%E1%BB%A9c', '/tin-tức'],
    ['plus and %20', '/tim?tu=thu+tuc', '/tim?tu=thu%20tuc'],
    ['doubled slashes', '//a//b', '/a/b'],
  ])('the same page in spite of %s', (_, one, other) =>
    expect(book.key(`https://skhcn.test.gov.vn${one}`)).toBe(book.key(`https://skhcn.test.gov.vn${other}`)),
  );

  it.each([
    ['ids', '/tin?ItemID=1', '/tin?ItemID=2'],
    ['pages of a list', '/tin?page=1', '/tin?page=2'],
    ['letter case of the path', '/Tin', '/tin'],
    ['an escaped slash', '/a%2Fb', '/a/b'],
    ['a trailing slash', '/a', '/a/'],
  ])('other pages: %s', (_, one, other) =>
    expect(book.key(`https://skhcn.test.gov.vn${one}`)).not.toBe(book.key(`https://skhcn.test.gov.vn${other}`)),
  );

  it('a form post leads to a page of its own, in every spelling', () => {
    const key = stepKey('http://www.skhcn.test.gov.vn/tin.aspx#top', 'ctl00$pager', '2');
    expect(book.key(key)).not.toBe(book.key('https://skhcn.test.gov.vn/tin.aspx'));
    expect(book.key(book.canonical(key) ?? '')).toBe(book.key(key));
    expect(book.canonical(key)).toMatch(/^https:\/\/skhcn\.test\.gov\.vn\/tin\.aspx#postback=/);
  });

  it('a canonical url is its own canonical url', () => {
    for (const url of ['/a?b=2&a=1', '/tin-tức', '/a%2fb', '/(S(x))/a', '//x.com/a']) {
      const once = book.target(url, START);
      expect(book.target(once?.url ?? '')).toEqual(once);
    }
  });

  it.each([
    'mailto:a@b.vn',
    'javascript:void(0)',
    'tel:1022',
    'data:text/html,a',
    'zalo://x',
    'http://',
    'not a url',
    '',
  ])('%s is no web address', (url) => expect(book.key(url)).toBeNull());
});

describe('relative links', () => {
  const here = 'https://skhcn.test.gov.vn/tin/chi-tiet.html?id=1';
  it.each([
    ['b.html', '/tin/b.html'],
    ['../b', '/b'],
    ['?id=2', '/tin/chi-tiet.html?id=2'],
    ['/x', '/x'],
    ['//skhcn.test.gov.vn/x', '/x'],
    [' /x ', '/x'],
    ['', '/tin/chi-tiet.html?id=1'],
    ['#top', '/tin/chi-tiet.html?id=1'],
  ])('%j from a page in /tin/', (href, path) => expect(book.target(href, here)?.path).toBe(path));

  it('the same words mean another page in another folder', () => {
    expect(book.target('b.html', 'https://skhcn.test.gov.vn/a/x')?.path).toBe('/a/b.html');
    expect(book.target('b.html', 'https://skhcn.test.gov.vn/c/x')?.path).toBe('/c/b.html');
    expect(book.target('/b.html', 'https://other.vn/c/x')?.url).toBe('https://other.vn/b.html');
    expect(book.target('/b.html', 'https://skhcn.test.gov.vn/c/x')?.path).toBe('/b.html');
  });
});

describe('what belongs to the portal', () => {
  it.each([
    ['the portal', 'https://skhcn.test.gov.vn/', 'https://skhcn.test.gov.vn/a/b', true],
    ['its other scheme', 'https://skhcn.test.gov.vn/', 'http://skhcn.test.gov.vn/a', true],
    ['with www.', 'https://skhcn.test.gov.vn/', 'https://www.skhcn.test.gov.vn/a', true],
    ['another department', 'https://skhcn.test.gov.vn/', 'https://snv.test.gov.vn/', false],
    ['the province', 'https://skhcn.test.gov.vn/', 'https://test.gov.vn/', false],
    ['another port', 'http://127.0.0.1:8001/', 'http://127.0.0.1:8002/', false],
    ['a start page in a folder', 'https://skhcn.test.gov.vn/vi/trang-chu', 'https://skhcn.test.gov.vn/tin', true],
    ['a sub-site', 'https://test.gov.vn/web/skhcn', 'https://test.gov.vn/web/skhcn/tin', true],
    ['a sub-site in a language', 'https://test.gov.vn/web/skhcn', 'https://test.gov.vn/vi/web/skhcn/tin', true],
    [
      'a page of a sub-site behind a query',
      'https://test.gov.vn/web/skhcn/',
      'https://test.gov.vn/web/skhcn?p_p_id=1',
      true,
    ],
    ['another sub-site', 'https://test.gov.vn/web/skhcn', 'https://test.gov.vn/web/snv/tin', false],
    ['another sub-site with a longer name', 'https://test.gov.vn/web/skhcn', 'https://test.gov.vn/web/skhcn-cu', false],
    [
      'a file in the host’s store',
      'https://test.gov.vn/web/skhcn',
      'https://test.gov.vn/documents/20182/0/a.pdf/x1',
      true,
    ],
    [
      'a file there without an ending',
      'https://test.gov.vn/web/skhcn',
      'https://test.gov.vn/documents/20182/31/qd-5',
      true,
    ],
    ['a file beside the sites', 'https://test.gov.vn/sites/skhcn', 'https://test.gov.vn/Uploads/2022/a.docx', true],
    ['a file in another sub-site', 'https://test.gov.vn/sites/skhcn', 'https://test.gov.vn/sites/snv/a.pdf', false],
    [
      'a page that is named as the store is',
      'https://test.gov.vn/web/skhcn',
      'https://test.gov.vn/documents/moi',
      false,
    ],
    ['the host around a sub-site', 'https://test.gov.vn/web/skhcn', 'https://test.gov.vn/', false],
    [
      'a SharePoint site',
      'https://test.gov.vn/sites/skhcn/Pages/default.aspx',
      'https://test.gov.vn/sites/skhcn/x.aspx',
      true,
    ],
    ['the default site is the host', 'https://test.gov.vn/web/guest/home', 'https://test.gov.vn/tin', true],
  ])('%s', (_, start, url, inside) => expect(addressBook(start).inScope(url)).toBe(inside));

  it.each([
    ['http://10.0.0.5/a', 'private-address'],
    ['http://192.168.1.1/', 'private-address'],
    ['http://localhost:8080/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[fd00::1]/', 'private-address'],
    ['http://169.254.169.254/latest', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://portal.local/', 'private-address'],
    ['http://113.160.0.1/', 'other-host'],
    ['https://zalo.me/1', 'other-host'],
  ])('a link to %s is passed over: %s', (url, reason) => expect(book.target(url)?.skip).toBe(reason));

  it('follows its start page to another name, and is the same portal from there', () => {
    const moved = addressBook('http://ngheandost.test.gov.vn/');
    moved.adopt('https://www.skhcn.test.gov.vn/trang-chu');
    expect(moved.canonical('http://skhcn.test.gov.vn/a')).toBe('https://www.skhcn.test.gov.vn/a');
    expect(moved.inScope('http://ngheandost.test.gov.vn/a')).toBe(false);
  });

  it('a whole host stays whole though it redirects to its own site', () => {
    const host = addressBook('https://skhcn.test.gov.vn/');
    host.adopt('https://skhcn.test.gov.vn/web/skhcn/trang-chu');
    expect(host.inScope('https://skhcn.test.gov.vn/tin')).toBe(true);
  });

  it('what other bodies have on a host that redirects to its own site is theirs', () => {
    const host = addressBook('https://test.gov.vn/', (site, own) => own === '/web/skhcn' && site === '/web/snv');
    expect(host.inScope('https://test.gov.vn/web/snv')).toBe(true);
    host.adopt('https://test.gov.vn/web/skhcn/trang-chu');
    const within = ['/tin', '/web/skhcn/tin', '/web/thanh-tra', '/web/guest', '/web/snv', '/vi/web/snv/tin'];
    expect(within.filter((path) => !host.inScope(`https://test.gov.vn${path}`))).toEqual([
      '/web/snv',
      '/vi/web/snv/tin',
    ]);
    const plain = addressBook('https://test.gov.vn/', () => true);
    plain.adopt('https://test.gov.vn/trang-chu');
    expect(plain.inScope('https://test.gov.vn/web/snv')).toBe(true);
  });

  it('a sub-site stays itself though it redirects to the host', () => {
    const site = addressBook('https://test.gov.vn/web/skhcn');
    site.adopt('https://test.gov.vn/');
    expect([site.inScope('https://test.gov.vn/web/skhcn/tin'), site.inScope('https://test.gov.vn/web/snv')]).toEqual([
      true,
      false,
    ]);
    site.adopt('https://test.gov.vn/web/so-khcn/home');
    expect(site.inScope('https://test.gov.vn/web/so-khcn/tin')).toBe(true);
  });

  it.each([
    ['https://a.nghean.gov.vn', 'https://b.nghean.gov.vn', true],
    ['http://ngheandost.gov.vn', 'https://skhcn.nghean.gov.vn', true],
    ['https://so.example.vn', 'https://www.example.vn', true],
    ['http://ngheandost.gov.vn', 'https://casino.example', false],
    ['https://so.com.vn', 'https://other.com.vn', false],
    ['https://a.gov.vn', 'http://10.1.2.3', false],
    ['http://127.0.0.1:1', 'http://localhost:2', true],
    ['http://127.0.0.1:1', 'https://a.gov.vn', false],
  ])('a start page %s may lead to %s: %s', (from, to, may) => expect(sameFamily(new URL(from), new URL(to))).toBe(may));

  it.each(['', 'abc', 'ftp://a.vn', '/x'])('refuses to start at %j', (start) =>
    expect(() => addressBook(start)).toThrow('not a web address'),
  );
});

describe('parameters that say nothing', () => {
  it.each([
    ['https://skhcn.test.gov.vn/a;jsessionid=5F?x=1', 'https://skhcn.test.gov.vn/a?x=1'],
    ['http://www.skhcn.test.gov.vn/a?PHPSESSID=1', 'https://skhcn.test.gov.vn/a'],
    ['http://www.skhcn.test.gov.vn/a?id=1', 'http://www.skhcn.test.gov.vn/a?id=1'],
    ['https://skhcn.test.gov.vn/a?b=%2F&a=1', 'https://skhcn.test.gov.vn/a?b=%2F&a=1'],
    ['https://other.vn/a?PHPSESSID=1', 'https://other.vn/a?PHPSESSID=1'],
  ])('facts tell %s as %s', (url, plain) => expect(book.plain(url)).toBe(plain));

  it('those found on a portal are left out as well, others never', () => {
    const own = addressBook(START);
    own.leaveOut('ZZ');
    expect(own.key(`${START}a?zz=1&id=2`)).toBe('/a?id=2');
    expect(own.plain(`${START}a?id=2&Zz=1`)).toBe(`${START}a?id=2`);
    expect(own.key(`${START}a?zzz=1`)).toBe('/a?zzz=1');
  });
});
