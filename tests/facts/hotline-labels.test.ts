import { describe, expect, it } from 'vitest';
import { contactsIn, type ContactPage } from '../support/contact-fixture.ts';

interface Row extends ContactPage {
  readonly name: string;
  readonly hotline: 'number' | 'link' | 'image' | 'none';
  /** "by offer url" of each label. */
  readonly labels: readonly string[];
}

const PAGE = 'https://portal.test/duong-day-nong';

const rows: readonly Row[] = [
  { name: 'a number', html: '<p>Đường dây nóng: 0238.3844500</p>', hotline: 'number', labels: ['text number -'] },
  {
    name: 'a number that cannot be called is still one',
    html: '<p>Đường dây nóng: (038) 3844500</p>',
    hotline: 'number',
    labels: ['text number -'],
  },
  {
    name: 'a link in the menu',
    html: '<nav><ul><li><a href="/duong-day-nong">Đường dây nóng</a></li></ul></nav>',
    hotline: 'link',
    labels: [`text link ${PAGE}`],
  },
  {
    name: 'a picture that links, named by its alt',
    html: '<a href="/duong-day-nong"><img src="/b1.png" alt="Đường dây nóng"></a>',
    hotline: 'link',
    labels: [`image link ${PAGE}`],
  },
  {
    name: 'a picture that links, named by the address alone',
    html: '<a href="/duong-day-nong"><img src="/b1.png" alt=""></a>',
    hotline: 'link',
    labels: [`file link ${PAGE}`],
  },
  {
    name: 'a picture that links, named by its file alone',
    html: '<a href="/p/123"><img src="/images/hotline.png" alt=""></a>',
    hotline: 'link',
    labels: ['file link https://portal.test/p/123'],
  },
  {
    name: 'link and number',
    html: '<a href="/duong-day-nong">Đường dây nóng</a>: 0238.3844500',
    hotline: 'number',
    labels: ['text number -', `text link ${PAGE}`],
  },
  {
    name: 'a picture that is no link',
    html: '<div><img src="/images/duong-day-nong.png" alt=""></div>',
    hotline: 'image',
    labels: ['file image -'],
  },
  {
    name: 'the only link of a box leads to this very page; the next box has banners that lead elsewhere',
    path: '/duong-day-nong',
    html: '<div><h1>Đường dây nóng</h1><p>Đang cập nhật nội dung.</p></div><aside class="sidebar"><div class="panel"><div class="panel-heading">Tiện ích</div><div class="panel-body"><ul><li><a href="/duong-day-nong"><em class="fa fa-phone">&nbsp;</em> Đường dây nóng</a></li></ul></div></div><div class="panel"><div class="panel-heading">Liên kết website</div><div class="panel-body"><p><a href="https://nghean.gov.vn/"><img src="/b/nghean.png" alt="Cổng thông tin điện tử tỉnh" width="200"></a></p></div></div></aside>',
    hotline: 'none',
    labels: ['text none -', 'text none -', 'page none -'],
  },
  {
    name: 'so, and the picture behind the link leads nowhere',
    path: '/duong-day-nong',
    html: '<div><h1>Liên hệ nhanh</h1><p>Mời gọi trong giờ hành chính.</p></div><aside class="sidebar"><div class="panel"><div class="panel-body"><ul><li><a href="/duong-day-nong">Đường dây nóng</a></li></ul><p><img src="/b/so-may.png" alt="" width="200"></p></div></div></aside>',
    hotline: 'image',
    labels: ['text image -', 'page none -'],
  },
  {
    name: 'a picture in a paragraph of its own under the heading, and a further block below',
    html: '<div class="side"><div><h3>Đường dây nóng</h3><p><img src="/images/so.png" alt=""></p></div><section><h2>Thống kê</h2><p>Hôm nay: 12</p></section></div>',
    hotline: 'image',
    labels: ['text image -'],
  },
  {
    name: 'a picture that is no link, named by its alt',
    html: '<div><img src="/images/b2.png" alt="Đường dây nóng của Sở"></div>',
    hotline: 'image',
    labels: ['image image -'],
  },
  {
    name: 'a picture whose link is dead',
    html: '<a href="#"><img src="/images/hotline.png" alt="Hotline"></a>',
    hotline: 'image',
    labels: ['image image - dead'],
  },
  {
    name: 'a picture that opens itself',
    html: '<a href="/images/hotline-lon.jpg"><img src="/images/hotline.jpg" alt="Hotline"></a>',
    hotline: 'image',
    labels: ['image image -'],
  },
  {
    name: 'a label over a picture',
    html: '<div class="box"><h3>Đường dây nóng</h3><img src="/upload/so1.jpg"></div>',
    hotline: 'image',
    labels: ['text image -'],
  },
  {
    name: 'a label beside a picture',
    html: '<p>Đường dây nóng: <img src="/upload/so1.jpg" width="200"></p>',
    hotline: 'image',
    labels: ['text image -'],
  },
  {
    name: 'a label beside an icon is beside nothing',
    html: '<p><img src="/icon-phone.png" width="16"> Đường dây nóng:</p><p>Tin tức</p>',
    hotline: 'none',
    labels: ['text none -'],
  },
  {
    name: 'a dead entry',
    html: '<ul><li><a href="#">Đường dây nóng</a></li></ul>',
    hotline: 'none',
    labels: ['text none - dead'],
  },
  {
    name: 'a news title is no label',
    html: '<ul><li><a href="/tin/1">Sở Tài chính ra mắt trang tin điện tử mới và công bố đường dây nóng hỗ trợ doanh nghiệp</a></li></ul>',
    hotline: 'none',
    labels: [],
  },
  {
    name: 'another body’s link',
    html: '<a href="https://congan.nghean.gov.vn/hotline">Đường dây nóng Công an tỉnh</a>',
    hotline: 'none',
    labels: ['text link https://congan.nghean.gov.vn/hotline foreign'],
  },
  {
    name: 'the empty hotline page, whose menu names itself',
    path: '/duong-day-nong',
    html: '<nav><a href="/duong-day-nong">Đường dây nóng</a></nav><h1>Đường dây nóng</h1><div class="detail"></div>',
    hotline: 'none',
    labels: ['text none -', 'text none -', 'page none -'],
  },
  {
    name: 'the hotline page holds a picture',
    path: '/duong-day-nong',
    html: '<h1>Đường dây nóng</h1><div class="detail"><p><img src="/upload/thongbao.jpg"></p></div>',
    hotline: 'image',
    labels: ['text image -', 'page image -'],
  },
  { name: 'nothing', html: '<p>Liên hệ</p>', hotline: 'none', labels: [] },
];

describe('how a page offers a hotline', () => {
  it.each(rows)('$name', (row) => {
    const { hotline, hotlineLabels } = contactsIn(row);
    const labels = hotlineLabels.map(
      ({ by, offer, url, dead, foreign }) =>
        `${by} ${offer} ${url ?? '-'}${dead ? ' dead' : ''}${foreign ? ' foreign' : ''}`,
    );
    expect({ hotline, labels }).toEqual({ hotline: row.hotline, labels: row.labels });
  });
});
