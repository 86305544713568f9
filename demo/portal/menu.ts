import { FIELDS } from './procedures.ts';

export interface MenuEntry {
  readonly words: string;
  readonly path: string;
  readonly below?: readonly MenuEntry[];
}

/** The main menu, on every page. */
export const MENU: readonly MenuEntry[] = [
  { words: 'Trang chủ', path: '/' },
  {
    words: 'Giới thiệu',
    path: '/gioi-thieu/',
    below: [
      { words: 'Chức năng, nhiệm vụ, quyền hạn', path: '/gioi-thieu/chuc-nang-nhiem-vu.html' },
      { words: 'Cơ cấu tổ chức', path: '/gioi-thieu/co-cau-to-chuc.html' },
      { words: 'Lãnh đạo Sở', path: '/gioi-thieu/lanh-dao-so.html' },
      { words: 'Danh bạ điện thoại', path: '/gioi-thieu/danh-ba.html' },
      { words: 'Lịch sử hình thành', path: '/gioi-thieu/lich-su.html' },
    ],
  },
  {
    words: 'Tin tức',
    path: '/tin-tuc/',
    below: [
      { words: 'Tin hoạt động', path: '/tin-tuc/' },
      { words: 'Thông báo', path: '/thong-bao/' },
      { words: 'Lịch công tác', path: '/lich-cong-tac?thang=2022-11' },
    ],
  },
  {
    words: 'Cải cách hành chính',
    path: '/cai-cach-hanh-chinh/',
    below: [
      { words: 'Tin cải cách hành chính', path: '/cai-cach-hanh-chinh/' },
      { words: 'Chỉ số cải cách hành chính', path: '/chi-so-cai-cach-hanh-chinh.html' },
      { words: 'Quy trình nội bộ', path: '/quy-trinh-noi-bo.html' },
      { words: 'Đường dây nóng', path: '/duong-day-nong.html' },
    ],
  },
  {
    words: 'Thủ tục hành chính',
    path: '/thu-tuc-hanh-chinh/',
    below: [
      ...FIELDS.map((field) => ({ words: field.name, path: `/thu-tuc-hanh-chinh/linh-vuc/${field.slug}/` })),
      { words: 'Hướng dẫn tra cứu', path: '/huong-dan-tra-cuu.html' },
    ],
  },
  {
    words: 'Dịch vụ công',
    path: '/dich-vu-cong.html',
    below: [
      { words: 'Hướng dẫn nộp hồ sơ trực tuyến', path: '/dich-vu-cong.html' },
      { words: 'Cổng Dịch vụ công quốc gia', path: 'https://dichvucong.gov.vn/' },
    ],
  },
  {
    words: 'Văn bản',
    path: '/van-ban/',
    below: [
      { words: 'Văn bản chỉ đạo, điều hành', path: '/van-ban/' },
      { words: 'Dự thảo lấy ý kiến', path: '/du-thao-lay-y-kien.html' },
    ],
  },
  {
    words: 'Lĩnh vực',
    path: '/linh-vuc/nhiem-vu.html',
    below: [
      { words: 'Nhiệm vụ khoa học', path: '/linh-vuc/nhiem-vu.html' },
      { words: 'Đo lường, chất lượng', path: '/linh-vuc/do-luong.html' },
      { words: 'Tài sản trí tuệ', path: '/linh-vuc/tai-san-tri-tue.html' },
      { words: 'Bức xạ', path: '/linh-vuc/buc-xa.html' },
    ],
  },
  {
    words: 'Liên hệ',
    path: '/lien-he.html',
    below: [
      { words: 'Địa chỉ cơ quan', path: '/lien-he.html' },
      { words: 'Phản ánh, kiến nghị', path: '/phan-anh-kien-nghi.html' },
      { words: 'Hỏi đáp', path: '/hoi-dap.html' },
      { words: 'Sơ đồ cổng', path: '/so-do-cong.html' },
    ],
  },
];
