import type { One } from './one.ts';
import { BACNINH, BINHDINH, HUNGYEN, NEWS, NGHEAN, SONLA } from './one.ts';

const asked = (...needs: readonly string[]) => ({ kind: 'hotline', params: { needs } });
const home = ({ frame }: typeof BACNINH, main: string, parts: Parameters<typeof frame>[2] = {}) => ({
  '/': frame('Trang chủ', main + NEWS, parts),
});

export const HOTLINES: readonly One[] = [
  {
    id: 'foot line of its own',
    of: NGHEAN,
    asked: asked('phone'),
    pages: home(NGHEAN, '', { foot: '<p>Đường dây nóng: 0238.3844.901</p>' }),
    outcome: 'passed',
    details: { phones: ['+842383844901'] },
  },
  {
    id: 'foot: mail of the footer is not the hotline’s',
    of: NGHEAN,
    asked: asked('phone', 'email'),
    pages: home(NGHEAN, '', { foot: '<p>Email: skhcn@nghean.gov.vn</p><p>Đường dây nóng: 0238.3844.902</p>' }),
    outcome: 'partial',
    details: { phones: ['+842383844902'], emails: [] },
  },
  {
    id: 'contact page one click away',
    of: BINHDINH,
    asked: asked('phone', 'email'),
    pages: {
      ...home(BINHDINH, '', { menu: [['Liên hệ', '/lien-he']] }),
      '/lien-he': BINHDINH.frame(
        'Liên hệ',
        '<p>Văn phòng: 0256.3822.511</p><p>Đường dây nóng CCHC: 0256.3822.512; thư: nongcchc@snv.binhdinh.gov.vn</p>',
        { menu: [['Liên hệ', '/lien-he']] },
      ),
    },
    outcome: 'passed',
    details: { phones: ['+842563822512'], emails: ['nongcchc@snv.binhdinh.gov.vn'] },
  },
  {
    id: 'placeholder digits',
    of: SONLA,
    asked: asked('phone'),
    nasty: true,
    pages: home(SONLA, '<p>Đường dây nóng: 0212.xxxx.xxx</p>'),
    outcome: 'failed',
  },
  {
    id: 'a digit short',
    of: BACNINH,
    asked: asked('phone'),
    pages: home(BACNINH, '<p>Đường dây nóng: 0222.382261</p>'),
    outcome: 'failed',
  },
  {
    id: 'labelled page gives 500',
    of: HUNGYEN,
    asked: asked('phone'),
    pages: {
      ...home(HUNGYEN, '<a href="/duong-day-nong">Đường dây nóng</a>'),
      '/duong-day-nong': { status: 500, body: 'Lỗi máy chủ' },
    },
    outcome: 'cantTell',
  },
  {
    id: 'labelled page is empty',
    of: HUNGYEN,
    asked: asked('phone'),
    pages: {
      ...home(HUNGYEN, '<a href="/duong-day-nong">Đường dây nóng</a>'),
      '/duong-day-nong': HUNGYEN.frame('Đường dây nóng', '<p>Nội dung đang được cập nhật</p>'),
    },
    outcome: 'failed',
  },
  {
    id: 'marquee',
    of: BACNINH,
    asked: asked('phone'),
    pages: home(BACNINH, '<marquee>Đường dây nóng tiếp nhận phản ánh: 0222.3822.903 (giờ hành chính)</marquee>'),
    outcome: 'passed',
    details: { phones: ['+842223822903'] },
  },
  {
    id: 'mobile with zalo',
    of: HUNGYEN,
    asked: asked('phone'),
    pages: home(HUNGYEN, '', { side: '<div class="box"><b>Hotline/Zalo</b><p>0912.345.904</p></div>' }),
    outcome: 'passed',
    details: { phones: ['+84912345904'] },
  },
  {
    id: 'vendor’s support line',
    of: BINHDINH,
    asked: asked('phone'),
    nasty: true,
    pages: home(BINHDINH, '', { foot: '<p>Hotline hỗ trợ kỹ thuật phần mềm VNPT: 18001260</p>' }),
    outcome: 'failed',
  },
  {
    id: 'the police’s and the ministry’s lines',
    of: SONLA,
    asked: asked('phone'),
    nasty: true,
    pages: home(
      SONLA,
      '<table><tr><td>Đường dây nóng Công an tỉnh</td><td>0692.680.113</td></tr><tr><td>Đường dây nóng Thanh tra Chính phủ</td><td>080.48228</td></tr></table>',
    ),
    outcome: 'failed',
  },
  {
    id: 'a unit of the department',
    of: NGHEAN,
    asked: asked('phone'),
    pages: home(NGHEAN, '<p>Đường dây nóng Văn phòng Sở: 0238.3844.905</p>'),
    outcome: 'passed',
    details: { phones: ['+842383844905'] },
  },
  {
    id: 'icon link with a tooltip',
    of: HUNGYEN,
    asked: asked('phone'),
    nasty: true,
    pages: home(HUNGYEN, '<a href="tel:02213863906" title="Đường dây nóng"><i class="fas fa-phone"></i></a>'),
    outcome: 'passed',
    details: { phones: ['+842213863906'] },
  },
  {
    id: 'label heads a list of people',
    of: BACNINH,
    asked: asked('phone', 'email'),
    pages: home(BACNINH, '', {
      side: '<div class="tieudekhung">ĐƯỜNG DÂY NÓNG</div><div><p>Ông Nguyễn Đức Cao, Giám đốc</p><p>ĐT: 0222.3822.907</p><p>Email: ndcao.skhdt@bacninh.gov.vn</p></div>',
    }),
    outcome: 'passed',
    details: { phones: ['+842223822907'], emails: ['ndcao.skhdt@bacninh.gov.vn'] },
  },
  {
    id: 'directory page only',
    of: BINHDINH,
    asked: asked('phone'),
    pages: {
      ...home(BINHDINH, '', { menu: [['Danh bạ', '/danh-ba']] }),
      '/danh-ba': BINHDINH.frame(
        'Danh bạ',
        '<table><tr><th>Họ tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Lê Minh</td><td>Giám đốc</td><td>0256.3822.520</td></tr><tr><td>Trần Ngọc</td><td>Phó Giám đốc</td><td>0256.3822.521</td></tr></table>',
      ),
    },
    outcome: 'failed',
  },
  {
    id: 'feedback line with all needs, called otherwise',
    of: SONLA,
    asked: asked('phone', 'address'),
    pages: {
      ...home(SONLA, '', { menu: [['Tiếp nhận phản ánh, kiến nghị', '/pakn']] }),
      '/pakn': SONLA.frame(
        'Tiếp nhận phản ánh, kiến nghị',
        '<p>Số điện thoại tiếp nhận: 0212.3852.908</p><p>Địa chỉ tiếp nhận: Văn phòng Sở, tổ 3, phường Chiềng Cơi, thành phố Sơn La</p>',
      ),
    },
    outcome: 'passed',
    details: { phones: ['+842123852908'] },
  },
  {
    id: 'three pages, two numbers',
    of: NGHEAN,
    asked: asked('phone'),
    pages: {
      ...home(NGHEAN, '<p>Hotline: 0238.3844.909</p>', {
        menu: [
          ['Liên hệ', '/lien-he'],
          ['Đường dây nóng', '/ddn'],
        ],
      }),
      '/lien-he': NGHEAN.frame('Liên hệ', '<p>Đường dây nóng: 0238 3844 909</p>'),
      '/ddn': NGHEAN.frame('Đường dây nóng', '<p>Điện thoại đường dây nóng: 0238.3844.910</p>'),
    },
    outcome: 'partial',
    details: { phones: ['+842383844909', '+842383844910'] },
  },
  {
    id: 'number in the picture of the banner',
    of: BACNINH,
    asked: asked('phone'),
    pages: home(BACNINH, '<img src="/img/duong-day-nong-so.jpg" alt="">'),
    nasty: true,
    outcome: 'cantTell',
  },
];
