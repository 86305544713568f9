/** Pages beside the columns, with what looks like a hotline or a column and is none. */

import type { StandingPage } from './site.ts';

export const STANDING: readonly StandingPage[] = [
  {
    key: 'gioi-thieu',
    label: 'Giới thiệu',
    slug: 'gioi-thieu',
    inMenu: true,
    html: '<h2>Giới thiệu chung</h2><p>Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu quản lý nhà nước về ngành, lĩnh vực được giao, chịu sự chỉ đạo của Ủy ban nhân dân tỉnh và của bộ chủ quản. Nhiệm kỳ 2020 - 2025.</p>',
  },
  {
    key: 'danh-ba',
    label: 'Danh bạ cán bộ',
    slug: 'danh-ba-can-bo',
    inMenu: true,
    html: `<h2>Danh bạ cán bộ, công chức</h2><table border="1"><tr><th>Họ tên</th><th>Chức vụ</th><th>Điện thoại</th><th>Thư điện tử</th></tr>
<tr><td>Nguyễn Văn Bình</td><td>Giám đốc</td><td>0238.3844.111</td><td>binhnv@so.gov.vn</td></tr><tr><td>Trần Thị Lan</td><td>Chuyên viên phòng CCHC</td><td>0912 345 678</td><td>lantt@so.gov.vn</td></tr><tr><td>Lê Hữu Phước</td><td>Trưởng phòng CCHC</td><td>0912.345.679</td><td>phuoclh@so.gov.vn</td></tr></table><p>Fax: 0238.3844.999</p>`,
  },
  {
    key: 'hoi-dap',
    label: 'Hỏi đáp',
    slug: 'hoi-dap',
    inMenu: true,
    html: '<h2>Hỏi đáp</h2><div><p><b>Hỏi</b> (19/11/2022): Nộp hồ sơ ở đâu?</p><p><b>Đáp</b>: Tại quầy tiếp nhận của sở.</p></div>',
  },
];

/** In which a column stands. */
export function section(): StandingPage {
  return {
    key: 'hanh-chinh-cong',
    label: 'Hành chính công',
    slug: 'hanh-chinh-cong',
    inMenu: true,
    html: '<h2>Hành chính công</h2><p>Mời tổ chức, cá nhân chọn mục cần xem.</p>',
  };
}
