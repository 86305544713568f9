import type { Bilingual } from '../../lib/model/plan.ts';

export const REFERENCE_WORDS = {
  title: { vi: 'Danh mục thủ tục', en: 'Procedure lists' },
  about: {
    vi: 'Danh mục theo quyết định công bố: căn cứ để biết cổng thiếu thủ tục nào, còn niêm yết thủ tục nào đã bãi bỏ.',
    en: 'Lists by the announcing decisions: by them one knows which procedures a portal lacks, and which abolished ones it still shows.',
  },
  emptyTitle: { vi: 'Nạp danh mục đầu tiên', en: 'Import the first list' },
  emptyAbout: {
    vi: 'Chọn tệp CSV hoặc Excel tải từ Cơ sở dữ liệu quốc gia về thủ tục hành chính, hoặc phụ lục quyết định. Xem trước rồi mới lưu.',
    en: 'Choose a CSV or Excel file of the national database or of a decision’s annex. Nothing is kept before you have seen it.',
  },
  file: { vi: 'Tệp danh mục (CSV, Excel, JSON)', en: 'File with the list (CSV, Excel, JSON)' },
  fileHint: {
    vi: 'Cột mã hoặc tên là đủ; lĩnh vực, mức độ, quyết định, tình trạng được đọc nếu có',
    en: 'A column of codes or names is enough; field, level, decision and status are read where they are',
  },
  preview: { vi: 'Xem trước', en: 'Preview' },
  name: { vi: 'Tên danh mục', en: 'Name of the list' },
  save: { vi: 'Lưu danh mục', en: 'Keep the list' },
  saved: { vi: 'Đã lưu danh mục “{name}”', en: 'The list “{name}” was kept' },
  removed: { vi: 'Đã xóa danh mục “{name}”', en: 'The list “{name}” was removed' },
  remove: { vi: 'Xóa', en: 'Remove' },
  notes: { vi: 'Cần biết', en: 'Worth knowing' },
  noteRow: { vi: 'dòng {row}: {message}', en: 'row {row}: {message}' },
  counts: {
    vi: '{active} thủ tục còn hiệu lực, {abolished} đã bãi bỏ',
    en: '{active} active procedures, {abolished} abolished',
  },
  code: { vi: 'Mã', en: 'Code' },
  procedure: { vi: 'Tên thủ tục', en: 'Name' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  status: { vi: 'Tình trạng', en: 'Status' },
  active: { vi: 'còn hiệu lực', en: 'active' },
  abolished: { vi: 'bị bãi bỏ', en: 'abolished' },
  row: { vi: 'Dòng', en: 'Row' },
  usedBy: { vi: 'dùng cho {count} cổng', en: 'used for {count} {count?portal|portals}' },
  added: { vi: 'nạp ngày {day}', en: 'imported on {day}' },
  show: { vi: 'Xem', en: 'Show' },
  hide: { vi: 'Ẩn', en: 'Hide' },
} as const satisfies Record<string, Bilingual>;
