/** Small portals that only a hotline is asked of: what an inspector would conclude from them. */
import { drupal, html4, joomla, liferay, nuke, wordpress } from './shells.ts';

export interface HotlinePortal {
  readonly id: string;
  readonly department: string;
  readonly province: string;
  readonly needs: readonly string[];
  readonly pages: Readonly<Record<string, string>>;
  readonly want: {
    readonly outcome: 'passed' | 'partial' | 'failed' | 'cantTell';
    readonly phones?: readonly string[];
    readonly emails?: readonly string[];
    readonly conflict?: boolean;
  };
}

const news =
  '<h2><a href="/tin">Tin tức</a></h2><ul><li><a href="/tin/1">Giao ban khối thi đua quý ba</a> (12/10/2022)</li></ul>';
const nghean = { department: 'Sở Khoa học và Công nghệ Nghệ An', province: 'Nghệ An' };
const bacninh = { department: 'Sở Kế hoạch và Đầu tư Bắc Ninh', province: 'Bắc Ninh' };
const sonla = { department: 'Sở Khoa học và Công nghệ Sơn La', province: 'Sơn La' };
const hungyen = { department: 'Sở Khoa học và Công nghệ Hưng Yên', province: 'Hưng Yên' };

export const hotlines: readonly HotlinePortal[] = [
  {
    id: 'page-with-all',
    ...nghean,
    needs: ['phone', 'email', 'address'],
    pages: {
      '/': nuke({
        title: 'Trang chủ',
        main: news,
        side: '<a href="/vi/page/ddn.html"><img src="/b.png" alt="Đường dây nóng"></a>',
      }),
      '/vi/page/ddn.html': nuke({
        title: 'Đường dây nóng',
        main: '<h1>Đường dây nóng cải cách hành chính</h1><p>Điện thoại: 0238.3844.801</p><p>Hộp thư: cchc.skhcn@nghean.gov.vn</p><p>Địa chỉ: phòng 201, số 75A đường Nguyễn Thái Học, thành phố Vinh</p>',
      }),
    },
    want: { outcome: 'passed', phones: ['+842383844801'], emails: ['cchc.skhcn@nghean.gov.vn'] },
  },
  {
    id: 'footer-only-general',
    ...nghean,
    needs: ['phone'],
    pages: {
      '/': nuke({ title: 'Trang chủ', main: news }),
      '/vi/lien-he/': nuke({ title: 'Liên hệ', main: '<h1>Liên hệ</h1><p>Văn phòng: 0238.3844.802</p>' }),
    },
    want: { outcome: 'failed' },
  },
  {
    id: 'conflict',
    ...bacninh,
    needs: ['phone'],
    pages: {
      '/': liferay({
        title: 'Trang chủ',
        main: `<p>Đường dây nóng: 0222.3822.901</p>${news}<a href="/web/skhdt/ddn">Đường dây nóng</a>`,
      }),
      '/web/skhdt/ddn': liferay({
        title: 'Đường dây nóng',
        main: '<h2>Đường dây nóng</h2><p>Số điện thoại: 0222.3822.902</p>',
      }),
    },
    want: { outcome: 'partial', phones: ['+842223822901', '+842223822902'], conflict: true },
  },
  {
    id: 'image-only',
    ...sonla,
    needs: ['phone'],
    pages: {
      '/': drupal({ title: 'Trang chủ', main: `<h3>Đường dây nóng</h3><img src="/so-nong.jpg" alt="">${news}` }),
      '/duong-day-nong': drupal({
        title: 'Đường dây nóng',
        main: '<h1>Đường dây nóng</h1><img src="/so-nong-2.jpg" alt="">',
      }),
    },
    want: { outcome: 'cantTell' },
  },
  {
    id: 'told-in-news-only',
    ...hungyen,
    needs: ['phone'],
    pages: {
      '/': wordpress({
        title: 'Trang chủ',
        main: '<article><h2 class="entry-title"><a href="/cong-bo-duong-day-nong/">Công bố số điện thoại đường dây nóng</a></h2><time datetime="2024-03-01T08:00:00+07:00">01/03/2024</time></article><article><h2 class="entry-title"><a href="/b/">Chọn giống vải chín sớm</a></h2><time datetime="2024-02-20T08:00:00+07:00">20/02/2024</time></article>',
      }),
      '/cong-bo-duong-day-nong/': wordpress({
        title: 'Công bố số điện thoại đường dây nóng',
        main: '<article class="post"><h1 class="entry-title">Công bố số điện thoại đường dây nóng</h1><time class="entry-date published" datetime="2024-03-01T08:00:00+07:00">01/03/2024</time><div class="entry-content"><p>Từ ngày 01/3/2024, Sở tiếp nhận phản ánh qua đường dây nóng 0221.3866.801 trong giờ hành chính, do Văn phòng Sở trực máy và ghi sổ theo dõi.</p></div></article>',
      }),
    },
    want: { outcome: 'failed' },
  },
  {
    id: 'two-clicks-away',
    ...nghean,
    needs: ['phone'],
    pages: {
      '/': nuke({ title: 'Trang chủ', main: news }),
      '/vi/lien-he/': nuke({
        title: 'Liên hệ',
        main: '<h1>Liên hệ</h1><p><a href="/vi/page/nong.html">Đường dây nóng của Sở</a></p>',
      }),
      '/vi/page/nong.html': nuke({
        title: 'Đường dây nóng của Sở',
        main: '<h1>Đường dây nóng của Sở</h1><p>0238.3844.803</p>',
      }),
    },
    want: { outcome: 'failed' },
  },
  {
    id: 'short-number',
    ...sonla,
    needs: ['phone', 'address'],
    pages: {
      '/': drupal({
        title: 'Trang chủ',
        main: `<div class="block"><h2>Đường dây nóng</h2><p>Gọi 1022</p></div>${news}`,
      }),
      '/duong-day-nong': drupal({
        title: 'Đường dây nóng',
        main: '<h1>Đường dây nóng</h1><p>Tổng đài 1022 tiếp nhận cả ngày.</p>',
      }),
    },
    want: { outcome: 'partial' },
  },
  {
    id: 'old-code-only',
    department: 'Sở Khoa học và Công nghệ Bình Định',
    province: 'Bình Định',
    needs: ['phone'],
    pages: { '/': html4({ title: 'Trang chu', main: `<B>Đường dây nóng: 056.3822.804</B>${news}` }) },
    want: { outcome: 'failed' },
  },
  {
    id: 'foreign-only',
    department: 'Sở Nội vụ Sơn La',
    province: 'Sơn La',
    needs: ['phone'],
    pages: { '/': joomla({ title: 'Sở Nội vụ', main: `<p>Đường dây nóng Bộ Nội vụ: 024.6282.1016</p>${news}` }) },
    want: { outcome: 'failed' },
  },
  {
    id: 'same-number-two-writings',
    ...bacninh,
    needs: ['phone', 'email'],
    pages: {
      '/': liferay({
        title: 'Trang chủ',
        main: `<p>Hotline: (0222) 3 822 905 - Email: nong.skhdt@bacninh.gov.vn</p>${news}<a href="/web/skhdt/ddn">Đường dây nóng</a>`,
      }),
      '/web/skhdt/ddn': liferay({
        title: 'Đường dây nóng',
        main: '<h2>Đường dây nóng</h2><p>Số điện thoại: +84 222 3822905</p>',
      }),
    },
    want: { outcome: 'passed', phones: ['+842223822905'], emails: ['nong.skhdt@bacninh.gov.vn'] },
  },
  {
    id: 'feedback-block-on-home',
    ...nghean,
    needs: ['phone', 'email', 'address'],
    pages: {
      '/': nuke({
        title: 'Trang chủ',
        main: `${news}<div class="panel"><h3>Tiếp nhận phản ánh, kiến nghị</h3><ul><li>Điện thoại: 0238.3844.806</li><li>Email: pakn.skhcn@nghean.gov.vn</li><li>Địa chỉ: Văn phòng Sở, số 75A, đường Nguyễn Thái Học, thành phố Vinh</li></ul></div>`,
      }),
    },
    want: { outcome: 'passed', phones: ['+842383844806'], emails: ['pakn.skhcn@nghean.gov.vn'] },
  },
  {
    id: 'email-of-footer-does-not-count',
    ...nghean,
    needs: ['phone', 'email'],
    pages: { '/': nuke({ title: 'Trang chủ', main: `${news}<p>Đường dây nóng: 0238.3844.807</p>` }) },
    want: { outcome: 'partial', phones: ['+842383844807'] },
  },
];
