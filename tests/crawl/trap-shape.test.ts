import { describe, expect, it } from 'vitest';
import { calendarShape, trapShape } from '../../lib/crawl/trap-shape.ts';

describe('traps by their address', () => {
  it.each([
    ['a language appended to a language', '/en/en/vi.html', 'trap'],
    ['a language switch at its second turn', '/vi/en/tin-tuc', 'trap'],
    ['one segment again and again', '/tin/tin/tin/a', 'trap'],
    ['one segment at four places', '/a/tin/b/tin/c/tin/d/tin', 'trap'],
    ['a pair that comes again', '/tin-tuc/xem/tin-tuc/xem', 'trap'],
    ['more folders than a portal has', `/${Array.from({ length: 30 }, (_, i) => `a${i}`).join('/')}`, 'trap'],
    ['an address without end', `/${'a'.repeat(2_100)}`, 'too-long'],
    ['a print copy (NukeViet)', '/vi/news/print/tin/bai-viet-12.html', 'twin'],
    ['a saved copy (NukeViet)', '/vi/news/savefile/tin/bai-viet-12.html', 'twin'],
    ['a print copy without rewriting', '/index.php?language=vi&nv=news&op=print/tin/bai-12', 'twin'],
    ['a print parameter', '/tin?id=1&print=1', 'twin'],
    ['a print view (Joomla)', '/tin?tmpl=component&id=1', 'twin'],
    ['a pop-up view (Liferay)', '/tin?p_p_state=pop_up', 'twin'],
    ['print.aspx', '/Print.aspx?ItemID=3', 'twin'],
    ['a share page', '/share/bai-viet', 'twin'],
    ['a mail form for each article', '/vi/sendmail/12', 'twin'],
    ['a comment form', '/bai-viet/?replytocom=4', 'twin'],
    ['the English copy by parameter', '/tin?id=1&lang=en', 'twin'],
    ['the English copy (Liferay)', '/c/portal/update_language?languageId=en_US', 'twin'],
    ['a year far ahead', '/lich?year=2391', 'calendar'],
    ['a document', '/uploads/quyet-dinh.PDF', 'not-html'],
    [
      'a document behind its id (Liferay)',
      '/documents/20182/0/qd.pdf/0f8fad5b-d9cb-469f-a165-70867728950e?t=1',
      'not-html',
    ],
    ['a picture', '/images/a.jpg?w=20', 'not-html'],
    ['a feed', '/vi/rss/', 'not-html'],
  ])('%s', (_, path, reason) => expect(trapShape(path)).toBe(reason));

  it.each([
    ['a page of a list', '/tin-tuc?page=127'],
    ['an id', '/Lists/TinTuc/View_Detail.aspx?ItemID=84213'],
    ['a date in the path', '/tin/2022/01/01/bai-viet'],
    ['a date of equal numbers', '/tin/11/11/11/bai'],
    ['a section inside one of the same name', '/tin-tuc/tin-tuc/bai-1'],
    ['DNN parameters as segments', '/a/moduleId/746/ItemId/12892/controller/Default/action/View'],
    ['Liferay portlet', '/tin?p_p_id=101_INSTANCE_x&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view'],
    ['Vietnamese by parameter', '/tin?lang=vi'],
    ['printing as a subject', '/nganh-in-an/printing-industry'],
    ['print=0', '/tin?print=0'],
    ['an English section', '/en/news'],
    ['a file name in the middle', '/tin/bao-cao.doc/xem'],
    ['a year as id', '/bai-viet/2022'],
    ['home', '/'],
  ])('no trap: %s', (_, path) => expect(trapShape(path)).toBeNull());
});

describe('calendars', () => {
  it.each([
    ['/lich-cong-tac?thang=5&nam=2022', '/lich-cong-tac?thang=6&nam=2031'],
    ['/lich/2022/05', '/lich/2031/12/'],
    ['/lich-lam-viec/2022-05-01', '/lich-lam-viec/2022-05-08'],
    ['/su-kien?tuan=3&id=7', '/su-kien?tuan=9&id=7'],
  ])('%s and %s are turns of one', (one, other) => {
    expect(calendarShape(one)).not.toBeNull();
    expect(calendarShape(one)).toBe(calendarShape(other));
  });

  it('another thing on the same day is another page', () =>
    expect(calendarShape('/tin?id=7&date=2022-01-01')).not.toBe(calendarShape('/tin?id=8&date=2022-01-01')));

  it.each(['/tin-tuc?page=3', '/van-ban/2022/15', '/bai-viet/1995', '/tin/2022/05/bai-viet', '/tin?ItemID=2022'])(
    '%s is no calendar',
    (path) => expect(calendarShape(path)).toBeNull(),
  );
});
