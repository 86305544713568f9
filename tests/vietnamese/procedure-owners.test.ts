import { expect, test } from 'vitest';
import { procedureOwner } from '../../lib/vietnamese/procedure-owners.ts';

const NAMES = ['Sở Giao thông vận tải tỉnh Hà Giang'];

test.each([
  ['Thủ tục của Sở Giao thông vận tải', 'own'],
  ['I. Thủ tục thuộc thẩm quyền giải quyết của Sở Giao thông vận tải', 'own'],
  ['Thủ tục ngành Giao thông vận tải', 'own'],
  ['II. Thủ tục của Sở Y tế', 'other'],
  ['B. Thủ tục thuộc Ban Quản lý Khu kinh tế', 'other'],
  ['Thủ tục hành chính của Bảo hiểm xã hội', 'other'],
  ['THỦ TỤC THỰC HIỆN TẠI ỦY BAN NHÂN DÂN CẤP XÃ', 'other'],
  ['Thủ tục ngành Giáo dục và Đào tạo', 'other'],
  ['Thủ tục của các sở, ngành khác', 'other'],
  ['Các cơ quan khác', 'other'],
  // left open
  ['Thủ tục thành lập bến xe', null],
  ['Thủ tục của doanh nghiệp', null],
  ['Cấp giấy phép theo thủ tục của các cơ quan khác có liên quan', null],
  ['Lĩnh vực đường bộ', null],
  ['Khai báo với Ban Quản lý Khu kinh tế về người lao động', null],
])('whose: %s → %s', (text, owner) => expect(procedureOwner(text, NAMES)).toBe(owner));
