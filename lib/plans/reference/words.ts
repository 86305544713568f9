/**
 * Words of reference lists, as a clerk could correct them. All comparisons are on folded text: case, accents and
 * punctuation never count, so "MÃ TTHC", "Ma_TTHC" and "Mã  TTHC:" are one.
 */

/** `abolished` is a column of marks: what it fills in is abolished. */
export type Column = 'code' | 'name' | 'field' | 'level' | 'decision' | 'status' | 'abolished';

export interface ColumnWords {
  readonly column: Column;
  /** The header is one of these. */
  readonly headers: readonly string[];
  /** The header may also go on after one of these ("Tên thủ tục hành chính được công bố"). */
  readonly openings: readonly string[];
}

export const COLUMN_WORDS: readonly ColumnWords[] = [
  {
    column: 'code',
    headers: [
      'mã',
      'mã số',
      'mã thủ tục',
      'mã tthc',
      'mã định danh',
      'mã quốc gia',
      'mã hồ sơ tthc',
      'code',
      'procedure code',
      'procedure id',
      'tthc code',
    ],
    openings: ['mã số tthc', 'mã tthc', 'mã thủ tục', 'mã số thủ tục', 'mã số hồ sơ tthc', 'mã định danh tthc'],
  },
  {
    column: 'name',
    headers: [
      'tên',
      'tthc',
      'thủ tục',
      'tên tthc',
      'tên thủ tục',
      'thủ tục hành chính',
      'danh mục tthc',
      'danh mục thủ tục hành chính',
      'tên gọi',
      'tên dịch vụ công',
      'name',
      'procedure',
      'procedure name',
      'administrative procedure',
      'title',
    ],
    openings: ['tên thủ tục', 'tên tthc', 'tên của thủ tục', 'tên danh mục tthc'],
  },
  {
    column: 'field',
    headers: ['lĩnh vực', 'tên lĩnh vực', 'field', 'sector', 'area'],
    openings: ['lĩnh vực tthc', 'lĩnh vực thủ tục'],
  },
  {
    column: 'level',
    headers: [
      'mức độ',
      'mức độ dvc',
      'mức độ dịch vụ công',
      'mức độ cung cấp',
      'mức độ trực tuyến',
      'loại dịch vụ công',
      'level',
      'service level',
    ],
    openings: ['mức độ dịch vụ công', 'mức độ dvc', 'mức độ cung cấp'],
  },
  {
    column: 'decision',
    headers: [
      'quyết định',
      'số quyết định',
      'số qđ',
      'qđ công bố',
      'căn cứ công bố',
      'văn bản công bố',
      'decision',
      'decision number',
    ],
    openings: ['quyết định công bố', 'số quyết định công bố'],
  },
  {
    column: 'status',
    headers: [
      'tình trạng',
      'trạng thái',
      'hiệu lực',
      'tình trạng hiệu lực',
      'trạng thái hiệu lực',
      'status',
      'state',
      'validity',
    ],
    openings: ['tình trạng áp dụng', 'tình trạng tthc', 'tình trạng thủ tục', 'trạng thái tthc', 'trạng thái thủ tục'],
  },
  {
    column: 'abolished',
    headers: [
      'bãi bỏ',
      'bị bãi bỏ',
      'đã bãi bỏ',
      'tthc bị bãi bỏ',
      'thủ tục bị bãi bỏ',
      'abolished',
      'is abolished',
      'repealed',
    ],
    openings: [],
  },
];

/** In a column of marks these say no, as an empty cell does; anything else (x, the decision, the day) says yes. */
export const NO_MARK = ['', '0', 'không', 'chưa', 'no', 'false', 'n'];
export const NO_MARK_OPENINGS = ['không', 'chưa', 'còn hiệu lực'];

/** Number of the row in its own table: says nothing about a procedure. */
export const ORDER_HEADERS = ['stt', 'tt', 'số tt', 'số thứ tự', 'no', 'order'];

/** A status cell is one of these; an empty one means active. "Thay thế" is neither: replaced or replacing. */
export const STATUS_WORDS: Readonly<Record<'active' | 'abolished', readonly string[]>> = {
  active: [
    'active',
    'in force',
    'valid',
    'current',
    'còn hiệu lực',
    'đang có hiệu lực',
    'đang hiệu lực',
    'có hiệu lực',
    'hiệu lực',
    'đang áp dụng',
    'đang thực hiện',
    'công khai',
    'đã công khai',
    'đang công khai',
    'công bố',
    'đã công bố',
    'giữ nguyên',
    'mới',
    'mới ban hành',
    'ban hành mới',
    'được ban hành mới',
    'sửa đổi',
    'bổ sung',
    'sửa đổi bổ sung',
    'được sửa đổi bổ sung',
  ],
  abolished: [
    'abolished',
    'repealed',
    'revoked',
    'inactive',
    'expired',
    'bãi bỏ',
    'bị bãi bỏ',
    'đã bãi bỏ',
    'đã bị bãi bỏ',
    'được bãi bỏ',
    'hết hiệu lực',
    'đã hết hiệu lực',
    'không còn hiệu lực',
    'hủy bỏ',
    'bị hủy bỏ',
    'đã hủy bỏ',
    'hủy công khai',
    'đã hủy công khai',
    'dừng áp dụng',
    'ngừng áp dụng',
    'không áp dụng',
  ],
};

/** A title or heading with one of these is over abolished procedures, unless it also names other ones. */
export const ABOLISHED_HEADINGS = ['bị bãi bỏ', 'được bãi bỏ', 'đã bãi bỏ', 'hết hiệu lực'];
export const OTHER_HEADINGS = ['sửa đổi', 'ban hành mới', 'mới ban hành', 'còn hiệu lực', 'thay thế', 'chuẩn hóa'];

/** A heading row that begins so names the field of the rows below it. */
export const FIELD_OPENINGS = ['lĩnh vực'];

/** Codes left open: the procedure has none yet. */
export const NO_CODE = ['', 'không', 'không có', 'chưa có', 'chưa có mã', 'chưa cấp', 'n a', 'none'];

/** Rows that only add up. Not "Cộng": without accents it opens "Công nhận …", a procedure. */
export const SUM_OPENINGS = ['tổng cộng', 'tổng số'];

/**
 * Letters that Vietnamese never writes but that show where text of an old font encoding (TCVN3, VNI), or UTF-8 taken
 * for a Western encoding, was saved as it stood: "thñ tôc" for "thủ tục", "Thá»§ tá»¥c".
 */
export const FOREIGN_SIGNS = 'µ¶·¸¹¨©ª«®»¼½¾¤¥¦§±²³ÆÇËÎÏÑÖØÛÜÞßåæçëîïñöøûüþäÄÅ';
