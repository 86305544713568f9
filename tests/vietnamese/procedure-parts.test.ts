import { describe, expect, test } from 'vitest';
import type { PartId, ProcedureLabelId } from '../../lib/vietnamese/procedure-parts.ts';
import {
  isNoneContent,
  labelOfHeading,
  partOfHeading,
  partsOfHeading,
  splitHeading,
} from '../../lib/vietnamese/procedure-parts.ts';
import { PROCEDURE_LABELS } from '../../lib/vietnamese/procedure-labels.ts';
import { foldLoose } from '../../lib/vietnamese/fold.ts';
import { procedureStatusOf } from '../../lib/vietnamese/procedure-status.ts';

describe('headings of parts', () => {
  test.each<[string, PartId]>([
    ['Trình tự thực hiện', 'steps'],
    ['TRÌNH TỰ THỰC HIỆN:', 'steps'],
    ['a) Trình tự thực hiện:', 'steps'],
    ['1.1. Trình tự thực hiện', 'steps'],
    ['- Trình tự thực hiện:', 'steps'],
    ['I. TRÌNH TỰ THỰC HIỆN THỦ TỤC HÀNH CHÍNH', 'steps'],
    ['Trình tự thực hiện'.normalize('NFD'), 'steps'],
    ['Các bước thực hiện', 'steps'],
    ['b. Cách thức thực hiện', 'method'],
    ['Hình thức nộp', 'method'],
    ['Thành phần, số lượng hồ sơ', 'dossier'],
    ['c) Thành phần, số lượng hồ sơ gồm:', 'dossier'],
    ['Thành phần và số lượng hồ sơ', 'dossier'],
    ['Hồ sơ', 'dossier'],
    ['3/ Hồ sơ bao gồm', 'dossier'],
    ['Thời hạn giải quyết', 'deadline'],
    ['Thời hạn giải quyết đối với tổ chức:', 'deadline'],
    ['(4) Thời hạn giải quyết (ngày làm việc)', 'deadline'],
    ['Thời gian giải quyết TTHC', 'deadline'],
    ['Đối tượng thực hiện thủ tục hành chính', 'applicants'],
    ['đ) Đối tượng thực hiện:', 'applicants'],
    ['Cơ quan thực hiện', 'authority'],
    ['Cơ quan giải quyết thủ tục hành chính', 'authority'],
    ['Cơ quan có thẩm quyền quyết định', 'authority'],
    ['Kết quả thực hiện', 'result'],
    ['Kết quả xử lý', 'result'],
    ['Kết quả của việc thực hiện thủ tục hành chính', 'result'],
    ['7. Lệ phí (nếu có):', 'fee'],
    ['Phí/Lệ phí', 'fee'],
    ['Phí, lệ phí', 'fee'],
    ['Phí - lệ phí', 'fee'],
    ['Lệ phí', 'fee'],
    ['Tên mẫu đơn, mẫu tờ khai', 'form'],
    ['Tên mẫu đơn, mẫu tờ khai (đính kèm):', 'form'],
    ['Biểu mẫu', 'form'],
    ['Yêu cầu, điều kiện', 'conditions'],
    ['Yêu cầu, điều kiện thực hiện TTHC (nếu có)', 'conditions'],
    ['10. Căn cứ pháp lý của thủ tục hành chính:', 'legalBasis'],
    ['Cơ sở pháp lý', 'legalBasis'],
    ['• Căn cứ pháp lý', 'legalBasis'],
  ])('%j → %s', (text, part) => {
    expect(partOfHeading(text)).toBe(part);
    expect(partsOfHeading(text)).toEqual([part]);
  });

  test.each<[string, PartId[]]>([
    ['Trình tự, cách thức thực hiện', ['steps', 'method']],
    ['Trình tự và thời hạn giải quyết', ['steps', 'deadline']],
    ['Cách thức thực hiện, thời hạn giải quyết, phí', ['method', 'deadline', 'fee']],
  ])('%j → %s', (text, parts) => expect(partsOfHeading(text)).toEqual(parts));
});

describe('no headings of parts', () => {
  test.each([
    'Hồ sơ nộp tại Bộ phận Một cửa',
    'Kết quả cải cách hành chính',
    'Trình tự thực hiện được quy định tại Điều 5 của Nghị định này và các văn bản hướng dẫn khác có liên quan',
    'Đề nghị cá nhân thực hiện đúng thời hạn giải quyết',
    'Yêu cầu Sở Nội vụ báo cáo',
    'Phí Lệ Hà',
    'Trình tự, Lê Lợi',
    'STT',
    'Cơ quan phối hợp',
    'Tên thủ tục hành chính',
    'Tin tức',
    '',
    '1.',
    `Hồ sơ ${'và '.repeat(60)}`,
  ])('%j', (text) => expect(partOfHeading(text)).toBeNull());
});

describe('other labels', () => {
  test.each<[string, ProcedureLabelId]>([
    ['STT', 'order'],
    ['TT', 'order'],
    ['#', 'order'],
    ['Tên thủ tục hành chính', 'name'],
    ['Tên TTHC', 'name'],
    ['Mã số TTHC', 'code'],
    ['Mã thủ tục', 'code'],
    ['Số hồ sơ TTHC', 'code'],
    ['Lĩnh vực', 'field'],
    ['Mức độ', 'level'],
    ['Mức độ DVC', 'level'],
    ['Số quyết định', 'decision'],
    ['Cấp thực hiện', 'agency'],
    ['Tình trạng', 'status'],
    ['Cơ quan phối hợp', 'other'],
    ['Từ khóa', 'other'],
  ])('%j → %s', (text, label) => expect(labelOfHeading(text)).toBe(label));
});

describe('splitHeading', () => {
  test.each([
    ['Thời hạn giải quyết: 05 ngày làm việc', 'deadline', 'Thời hạn giải quyết', '05 ngày làm việc'],
    ['d) Thời hạn giải quyết : 05 ngày', 'deadline', 'd) Thời hạn giải quyết', '05 ngày'],
    ['Phí, lệ phí: 100.000 đồng/hồ sơ', 'fee', 'Phí, lệ phí', '100.000 đồng/hồ sơ'],
    ['Lệ phí – Không', 'fee', 'Lệ phí', 'Không'],
    ['Lệ phí:', 'fee', 'Lệ phí', ''],
    ['Lĩnh vực：Đo lường', 'field', 'Lĩnh vực', 'Đo lường'],
    ['Hồ sơ', 'dossier', 'Hồ sơ', ''],
  ])('%j', (text, label, heading, rest) => {
    const split = splitHeading(text);
    expect(split).toMatchObject({ label, heading, rest });
    expect(text.slice(split?.restStart)).toBe(rest);
  });
  test.each(['Sở Nội vụ: 05 ngày', 'Yêu cầu các đơn vị: thực hiện', '10:30', ': x', ''])('%j has none', (text) =>
    expect(splitHeading(text)).toBeNull(),
  );
});

test.each([
  ['Không', true],
  ['Không.', true],
  ['- Không có', true],
  ['Không quy định', true],
  ['KHÔNG'.normalize('NFD'), true],
  ['Không quá 5 ngày', false],
  ['', false],
])('isNoneContent %j: %s', (text, none) => {
  expect(isNoneContent(text)).toBe(none);
});

test('no label stands for two things', () => {
  const owner = new Map<string, string>();
  for (const [id, labels] of Object.entries(PROCEDURE_LABELS)) {
    for (const label of labels) {
      const key = foldLoose(label);
      expect(owner.get(key) ?? id, label).toBe(id);
      owner.set(key, id);
      expect(labelOfHeading(label), label).toBe(id);
    }
  }
});

test.each<[string, 'active' | 'abolished' | null]>([
  ['Còn hiệu lực', 'active'],
  ['Đang áp dụng', 'active'],
  ['active', 'active'],
  ['Bị bãi bỏ', 'abolished'],
  ['bãi bỏ', 'abolished'],
  ['Đã bãi bỏ', 'abolished'],
  ['Hết hiệu lực', 'abolished'],
  ['bị thay thế', 'abolished'],
  ['het hieu luc', 'abolished'],
  ['abolished', 'abolished'],
  ['Danh mục TTHC bị bãi bỏ', 'abolished'],
  ['Danh mục TTHC được sửa đổi, bổ sung, bãi bỏ', null],
  ['ban hành mới', 'active'],
  ['Sửa đổi, bổ sung', 'active'],
  ['hết hiệu lực một phần', 'active'],
  ['không bị bãi bỏ', null],
  ['', null],
  ['Cấp giấy phép', null],
])('procedureStatusOf %j: %s', (text, status) => expect(procedureStatusOf(text)).toBe(status));
