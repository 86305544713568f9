/** Hưng Yên, 2024: the set, online services by the words of 2024, Facebook and Zalo. */

import { Web, failed, partial, passed, type Portal, type Truth } from './portal.ts';
import { SCIENCE, csvOf, type Procedure } from './procedures.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Hưng Yên';
const SUFFIX = '.000.00.00.H31';
const LIST = SCIENCE.slice(0, 5);
const FULL =
  '<p>Dịch vụ công trực tuyến toàn trình: mọi bước đều làm trên môi trường mạng, kết quả trả trực tuyến hoặc qua bưu chính. Dịch vụ công trực tuyến một phần: còn bước phải đến nơi tiếp nhận. Người dân đăng nhập bằng VNeID, chọn dịch vụ, kê khai và theo dõi hồ sơ.</p>';

const NOTHING: Readonly<Record<string, Truth>> = {
  'procedure-set': failed({}, 'no list'),
  'online-service': failed({}, 'none'),
  social: failed({ facebook: null, zalo: null }, 'none'),
};

function portal(told: Omit<Portal, 'plan' | 'asOf'>): Portal {
  return {
    plan: 'hungyen-skhcn-2024',
    asOf: '2024-11-20',
    csv: csvOf(LIST, { suffix: SUFFIX }),
    ...told,
    truth: { ...NOTHING, ...told.truth },
  };
}

const rows = (list: readonly Procedure[]): string =>
  list.map((one, at) => `<tr><td>${at + 1}</td><td>${one.code}</td><td>${one.name}</td></tr>`).join('');

export function hungYen(): readonly Portal[] {
  return [
    icons(),
    shares(),
    pagePlugin(),
    anothersPage(),
    oldLevels(),
    nationalPortal(),
    siteMap(),
    slashes(),
    shortLinks(),
    hashes(),
  ];
}

function icons(): Portal {
  const web = new Web('next', NAME);
  web.foot =
    '<div class="Social_s__1"><a href="https://www.facebook.com/sokhcn.hungyen" aria-label="Facebook"><svg viewBox="0 0 24 24"><path d="M1 1h2"/></svg></a><a href="https://zalo.me/2954128371936422110" aria-label="Zalo"><svg viewBox="0 0 24 24"><path d="M1 1h2"/></svg></a></div>';
  web
    .link('Dịch vụ công', 'https://dichvucong.hungyen.gov.vn/')
    .page('/huong-dan-dvc', 'Hướng dẫn dịch vụ công trực tuyến toàn trình, một phần', FULL)
    .page(
      '/tthc',
      'Thủ tục hành chính',
      `<table><thead><tr><th>#</th><th>Mã</th><th>Tên</th></tr></thead><tbody>${rows(LIST)}</tbody></table>`,
    );
  return portal({
    name: 'hy-next-icons',
    answers: web.build(2024),
    truth: {
      'procedure-set': passed({ listed: 5, missing: [], unknown: [] }),
      'online-service': passed({ links: ['https://dichvucong.hungyen.gov.vn'], guidance: '/huong-dan-dvc' }),
      social: passed({
        facebook: 'https://www.facebook.com/sokhcn.hungyen',
        zalo: 'https://zalo.me/2954128371936422110',
      }),
    },
  });
}

function shares(): Portal {
  const web = new Web('joomla', NAME);
  web.side =
    '<p>Chia sẻ trang này:</p><a href="https://www.facebook.com/sharer/sharer.php?u=http%3A%2F%2Fskhcn.hungyen.gov.vn"><img src="/images/fb.png" alt="Facebook"></a> <a href="https://sp.zalo.me/share_inline?d=abc"><img src="/images/zalo.png" alt="Zalo"></a>';
  return portal({ name: 'hy-joomla-shares', answers: web.build(2024), truth: {} });
}

function pagePlugin(): Portal {
  const web = new Web('wordpress', NAME);
  web.side =
    '<div class="fb-page" data-href="https://www.facebook.com/skhcnhungyen/" data-tabs="timeline"><blockquote cite="https://www.facebook.com/skhcnhungyen/" class="fb-xfbml-parse-ignore"><a href="https://www.facebook.com/skhcnhungyen/">Sở Khoa học và Công nghệ Hưng Yên</a></blockquote></div>';
  web.page(
    '/tthc/',
    'Thủ tục hành chính',
    `<figure class="wp-block-table"><table>${rows(LIST.slice(0, 4))}</table></figure>`,
  );
  return portal({
    name: 'hy-wordpress-page-plugin',
    answers: web.build(2024),
    truth: {
      'procedure-set': partial(0.8, { listed: 4, missing: ['2.002380'] }),
      social: partial(0.5, { facebook: 'https://www.facebook.com/skhcnhungyen/', zalo: null }),
    },
  });
}

function anothersPage(): Portal {
  const web = new Web('liferay', NAME);
  web.side =
    '<p><a href="https://www.facebook.com/bokhoahoccongnghe">Fanpage Bộ Khoa học và Công nghệ</a></p><p><a href="https://zalo.me/sokhcnhungyen"><img src="/o/zalo.png" alt="Zalo Sở KH&amp;CN"></a></p>';
  return portal({
    name: 'hy-liferay-anothers-page',
    answers: web.build(2024),
    truth: {
      social: partial(0.5, { facebook: null, zalo: 'https://zalo.me/sokhcnhungyen' }, 'the department’s own page'),
    },
  });
}

function oldLevels(): Portal {
  const web = new Web('drupal', NAME);
  web.link('Cổng dịch vụ công tỉnh', 'https://dichvucong.hungyen.gov.vn/');
  web.page(
    '/huong-dan',
    'Hướng dẫn dịch vụ công mức độ 3, 4',
    '<p>Với dịch vụ mức độ 3, người dân gửi hồ sơ trên mạng và nộp phí khi nhận kết quả. Với dịch vụ mức độ 4, phí cũng nộp trên mạng. Cần đăng ký tài khoản, sau đó chọn dịch vụ và kê khai.</p>',
  );
  return portal({
    name: 'hy-drupal-old-levels',
    answers: web.build(2024),
    truth: {
      'online-service': partial(
        0.5,
        { links: ['https://dichvucong.hungyen.gov.vn'] },
        '"một phần / toàn trình" since 2022',
      ),
    },
  });
}

function nationalPortal(): Portal {
  const web = new Web('bootstrap', NAME);
  web.side =
    '<a class="banner" href="https://dichvucong.gov.vn/"><img src="/img/dvcqg.png" alt="Cổng Dịch vụ công Quốc gia"></a>';
  web.page(
    '/ho-tro',
    'Hỗ trợ trực tuyến',
    `<div class="accordion"><div class="card"><div class="card-header"><button data-toggle="collapse" data-target="#q1">Thế nào là dịch vụ công trực tuyến toàn trình, một phần?</button></div><div id="q1" class="collapse"><div class="card-body">${FULL}</div></div></div></div>`,
  );
  return portal({
    name: 'hy-bootstrap-national-portal',
    answers: web.build(2024),
    truth: { 'online-service': passed({ links: ['https://dichvucong.gov.vn'], guidance: '/ho-tro' }) },
  });
}

/** The list is named by the site map alone. */
function siteMap(): Portal {
  const web = new Web('sharepoint', NAME);
  web
    .page(
      '/Pages/so-do-cong.aspx',
      'Sơ đồ cổng',
      '<ul><li><a href="/Pages/gioi-thieu.aspx">Giới thiệu</a></li><li><a href="/Pages/bo-tthc.aspx">Bộ thủ tục hành chính</a></li></ul>',
    )
    .page('/Pages/gioi-thieu.aspx', 'Giới thiệu', '<p>Sở là cơ quan chuyên môn của tỉnh.</p>', { menu: null })
    .page('/Pages/bo-tthc.aspx', 'Bộ thủ tục hành chính', `<table>${rows(LIST)}</table>`, { menu: null });
  return portal({
    name: 'hy-sharepoint-site-map',
    answers: web.build(2024),
    truth: { 'procedure-set': passed({ listed: 5, lists: ['/Pages/bo-tthc.aspx'] }) },
  });
}

/** One list at several addresses is one list. */
function slashes(): Portal {
  const web = new Web('divs', NAME);
  const list = `<table border="1">${rows(LIST)}</table>`;
  web
    .page('/tthc', 'Thủ tục hành chính', list)
    .page('/tthc/', 'Thủ tục hành chính', list, { menu: 'Danh mục thủ tục hành chính' })
    .page('/tthc?lang=vi', 'Thủ tục hành chính', list, { menu: 'Tra cứu thủ tục hành chính' });
  return portal({
    name: 'hy-divs-one-list-three-addresses',
    answers: web.build(2024),
    truth: { 'procedure-set': passed({ listed: 5, duplicates: [] }, 'the same page again is no second listing') },
  });
}

function shortLinks(): Portal {
  const web = new Web('dnn', NAME);
  web.foot =
    '<p>Theo dõi chúng tôi: <a href="https://fb.me/skhcnhy" title="Facebook của Sở">Facebook</a> - <a href="http://oa.zalo.me/sokhcnhy">Zalo OA</a></p>';
  return portal({
    name: 'hy-dnn-short-links',
    answers: web.build(2024),
    truth: { social: passed({ facebook: 'https://fb.me/skhcnhy', zalo: 'http://oa.zalo.me/sokhcnhy' }) },
  });
}

/** Icons that lead nowhere are no links to a page. */
function hashes(): Portal {
  const web = new Web('nukeviet', NAME);
  web.foot =
    '<ul class="social-icon"><li class="facebook"><a href="#"><em class="fa fa-facebook"></em>Facebook</a></li><li><a href="https://www.facebook.com/">Facebook</a></li><li class="zalo"><a href="javascript:void(0)">Zalo</a></li></ul>';
  web.link('Dịch vụ công trực tuyến', 'https://dichvucong.hungyen.gov.vn');
  web.page('/vi/page/dvc.html', 'Danh mục dịch vụ công trực tuyến', '<p>Nội dung đang cập nhật.</p>');
  return portal({
    name: 'hy-nukeviet-dead-icons',
    answers: web.build(2024),
    truth: { 'online-service': partial(0.5, { links: ['https://dichvucong.hungyen.gov.vn'], guidance: null }) },
  });
}
