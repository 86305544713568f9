/** Online services and social networks. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { pdf } from '../../support/attachments.ts';
import type { TrapPortal } from '../trap-portal.ts';
import {
  filler,
  modern,
  newsOf,
  nuke,
  oldTables,
  portlets,
  postsOf,
  standing,
  titled,
  webForms,
  type Post,
} from './frames.ts';

const LEVELS_ONE_BY_ONE =
  '<p>Dịch vụ công trực tuyến được chia như sau:</p><ul><li>Mức độ 1: cung cấp đầy đủ thông tin về thủ tục.</li><li>Mức độ 2: cho phép tải các mẫu đơn, tờ khai.</li><li>Mức độ 3: cho phép gửi hồ sơ qua mạng, nhận kết quả tại cơ quan.</li><li>Mức độ 4: thanh toán và nhận kết quả qua mạng hoặc bưu điện.</li></ul><p>Cách nộp: đăng ký tài khoản, đăng nhập, chọn thủ tục, điền tờ khai và gửi.</p>';
const WHOLE_PART =
  '<p>Dịch vụ công trực tuyến toàn trình: mọi bước đều làm trên mạng. Dịch vụ công trực tuyến một phần: còn bước phải đến nơi.</p><p>Người dân đăng nhập bằng VNeID, chọn thủ tục, đính kèm giấy tờ rồi nộp hồ sơ.</p>';
const GUIDE_PDF: Answer = {
  body: await pdf([
    [
      'HƯỚNG DẪN NỘP HỒ SƠ DỊCH VỤ CÔNG TRỰC TUYẾN',
      'Bước 1: đăng nhập Cổng dịch vụ công của tỉnh.',
      'Bước 2: chọn thủ tục ở mức độ 3 hoặc mức độ 4 và nộp hồ sơ trực tuyến.',
    ],
  ]),
  headers: { 'content-type': 'application/pdf' },
};
const HOW_TO: Post = {
  path: '/tin-tuc/huong-dan-nop-ho-so-310',
  day: '06/05',
  title: 'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, mức độ 4',
  body: '<p>Để nộp hồ sơ ở mức độ 3, mức độ 4, tổ chức, cá nhân đăng nhập Cổng dịch vụ công, chọn thủ tục, điền tờ khai, đính kèm giấy tờ và bấm gửi.</p>',
};
const CONFERENCE: Post = {
  path: '/dvc/hoi-nghi-311',
  day: '11/08',
  title: 'Hội nghị đánh giá việc cung cấp dịch vụ công trực tuyến',
};
const LINK = 'https://dichvucong.nghean.gov.vn/';

export const SERVICE_PORTALS: readonly TrapPortal[] = [
  standing({
    name: 'icon-and-file',
    trap: 'An icon leads to the services, and the guide is a file on a page that says nothing of levels.',
    plan: 'nghean-skhcn-2022',
    layout: oldTables,
    side: `<a href="${LINK}" target="_blank"><img src="/i/1.png" alt="Dịch vụ công trực tuyến"></a>`,
    menu: [['Hướng dẫn sử dụng dịch vụ công trực tuyến', '/huong-dan']],
    pages: {
      '/huong-dan': [
        'Hướng dẫn sử dụng dịch vụ công trực tuyến',
        '<p>Tài liệu: <a href="/tep/huong-dan.pdf">tải về tại đây</a></p>',
      ],
      '/tep/huong-dan.pdf': GUIDE_PDF,
    },
    truth: { 'online-service': { outcome: 'passed', credit: 1, details: { links: [LINK] } } },
  }),
  standing({
    name: 'footer-link-no-guide',
    trap: 'A link in the footer, and a column of news about online services that guides nobody.',
    plan: 'nghean-skhcn-2022',
    layout: portlets,
    footer: `<p>Sở Khoa học và Công nghệ Nghệ An</p><p><a href="${LINK}">Cổng dịch vụ công tỉnh</a> | <a href="http://nghean.gov.vn">Cổng thông tin tỉnh</a></p>`,
    menu: [['Dịch vụ công', '/dvc']],
    pages: { '/dvc': ['Dịch vụ công', newsOf([CONFERENCE], 2022)], ...postsOf([CONFERENCE], 2022) },
    truth: { 'online-service': { outcome: 'partial', credit: 0.5, details: { links: [LINK], guidance: null } } },
  }),
  standing({
    name: 'guide-in-the-news',
    trap: 'The guide is a piece of news that the list of news leads to.',
    plan: 'sonla-skhcn-2022',
    layout: nuke,
    menu: [['Dịch vụ công trực tuyến', 'https://dichvucong.sonla.gov.vn/']],
    pages: { '/tin-tuc': ['Tin tức', newsOf([HOW_TO], 2022)], ...postsOf([HOW_TO], 2022) },
    truth: {
      'online-service': {
        outcome: 'passed',
        credit: 1,
        details: { links: ['https://dichvucong.sonla.gov.vn/'], guidance: HOW_TO.path },
      },
      'published-feedback': { outcome: 'failed', credit: 0, details: { replied: 0, unreplied: 0, urls: [] } },
    },
  }),
  standing({
    name: 'levels-one-by-one',
    trap: 'A standing page tells the four levels in a list; the link is the national portal’s, in a select of links.',
    plan: 'binhdinh-snv-2022',
    layout: webForms,
    side: '<div class="weblink"><a href="https://dichvucong.gov.vn/p/home/dvc-trang-chu.html"><span>Cổng Dịch vụ công quốc gia</span></a></div>',
    menu: [['Hướng dẫn DVC trực tuyến', '/huong-dan-dvc']],
    pages: { '/huong-dan-dvc': ['Hướng dẫn DVC trực tuyến', LEVELS_ONE_BY_ONE] },
    truth: {
      'online-service': {
        outcome: 'passed',
        credit: 1,
        details: { links: ['https://dichvucong.gov.vn/p/home/dvc-trang-chu.html'], guidance: '/huong-dan-dvc' },
      },
    },
  }),
  standing({
    name: 'old-levels-in-2024',
    trap: 'A guide of the old levels under a plan of 2024; own pages of both networks behind icons.',
    plan: 'hungyen-skhcn-2024',
    layout: titled,
    header:
      '<a class="ic" href="https://www.facebook.com/sokhcnhungyen" aria-label="Facebook"><i class="fab fa-facebook-f"></i></a>',
    footer:
      '<p>Sở Khoa học và Công nghệ Hưng Yên</p><a href="https://zalo.me/2841234567890123456"><img src="/i/z.svg" alt="Zalo"></a>',
    menu: [
      ['Dịch vụ công trực tuyến', 'https://dichvucong.hungyen.gov.vn/'],
      ['Hướng dẫn dịch vụ công', '/huong-dan'],
    ],
    pages: { '/huong-dan': ['Hướng dẫn dịch vụ công', LEVELS_ONE_BY_ONE] },
    truth: {
      'online-service': { outcome: 'partial', credit: 0.5, details: { links: ['https://dichvucong.hungyen.gov.vn/'] } },
      social: {
        outcome: 'passed',
        credit: 1,
        details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: 'https://zalo.me/2841234567890123456' },
      },
    },
  }),
  standing({
    name: 'guide-without-link',
    trap: 'Levels of today on a page two lists deep; no link on the home page; share buttons and bare addresses for networks.',
    plan: 'hungyen-skhcn-2024',
    layout: portlets,
    footer:
      '<p>Sở Khoa học và Công nghệ Hưng Yên</p><a href="https://www.facebook.com/">Facebook</a> <a href="https://www.facebook.com/sharer/sharer.php?u=http%3A%2F%2Fskhcn.hungyen.gov.vn">Chia sẻ</a> <a href="https://sp.zalo.me/share_inline?d=abc">Zalo</a> <a href="https://zalo.me/">Zalo</a>',
    menu: [['Hỗ trợ', '/ho-tro']],
    pages: {
      '/ho-tro': [
        'Hỗ trợ',
        '<ul><li><a href="/ho-tro/nop-ho-so">Hướng dẫn nộp hồ sơ trực tuyến</a></li><li><a href="/ho-tro/khac">Câu hỏi khác</a></li></ul>',
      ],
      '/ho-tro/nop-ho-so': [
        'Hướng dẫn nộp hồ sơ trực tuyến',
        `${WHOLE_PART}<p><a href="https://dichvucong.hungyen.gov.vn/">Cổng dịch vụ công</a></p>`,
      ],
      '/ho-tro/khac': ['Câu hỏi khác', '<p>Đang cập nhật.</p>'],
    },
    truth: {
      'online-service': { outcome: 'partial', credit: 0.5, details: { guidance: '/ho-tro/nop-ho-so' } },
      social: { outcome: 'failed', credit: 0, details: { facebook: null, zalo: null } },
    },
  }),
  standing({
    name: 'networks-of-others',
    trap: 'The government’s pages among the links, the department’s own page on the contact page alone.',
    plan: 'hungyen-skhcn-2024',
    layout: oldTables,
    side: '<p>Liên kết</p><a href="https://www.facebook.com/thongtinchinhphu">Thông tin Chính phủ</a><br><a href="https://zalo.me/congdvcquocgia">Cổng Dịch vụ công Quốc gia trên Zalo</a>',
    pages: {
      '/lien-he': [
        'Liên hệ',
        '<p>Số 5 đường Bạch Đằng.</p><p>Theo dõi chúng tôi: <a href="https://www.facebook.com/sokhcnhungyen">Facebook</a></p>',
      ],
    },
    truth: { social: { outcome: 'failed', credit: 0, details: { facebook: null, zalo: null } } },
  }),
  standing({
    name: 'page-plugin',
    trap: 'A page plugin with its link, beside a button that shares; the other network’s address is a login.',
    plan: 'hungyen-skhcn-2024',
    layout: nuke,
    side: '<div class="fb-page" data-href="https://www.facebook.com/KHCNHungYen"><blockquote cite="https://www.facebook.com/KHCNHungYen" class="fb-xfbml-parse-ignore"><a href="https://www.facebook.com/KHCNHungYen">Sở Khoa học và Công nghệ Hưng Yên</a></blockquote></div><a href="https://www.facebook.com/share.php?u=x">Chia sẻ Facebook</a><a href="https://oa.zalo.me/home">Zalo OA</a>',
    menu: [['Hướng dẫn nộp hồ sơ trực tuyến', '/huong-dan']],
    home: '<p class="qc"><a href="https://dichvucong.hungyen.gov.vn"><img src="/banner-dvc.png" alt=""></a></p>',
    pages: { '/huong-dan': ['Hướng dẫn nộp hồ sơ trực tuyến', WHOLE_PART] },
    truth: {
      social: {
        outcome: 'partial',
        credit: 0.5,
        details: { facebook: 'https://www.facebook.com/KHCNHungYen', zalo: null },
      },
      'online-service': { outcome: 'passed', credit: 1, details: { guidance: '/huong-dan' } },
    },
  }),
  standing({
    name: 'mobile-network-addresses',
    trap: 'Addresses of the networks with www left out, a mobile host, a numeric profile and a query that counts clicks.',
    plan: 'hungyen-skhcn-2024',
    layout: modern,
    footer: `<p>Sở Khoa học và Công nghệ Hưng Yên</p><p>Kết nối: <a href="https://m.facebook.com/profile.php?id=100064812345678&amp;ref=footer"><img src="/i/fb.png" alt=""></a> <a href="https://oa.zalo.me/1234567890123456789"><img src="/i/zl.png" alt=""></a></p><p>${filler(12)}</p>`,
    pages: {},
    truth: { social: { outcome: 'passed', credit: 1 } },
  }),
];
