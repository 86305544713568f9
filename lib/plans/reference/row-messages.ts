/** What can be said of a row of a reference list. Faults make the list unusable; notes go into the report. */

import type { Bilingual } from '../../model/plan.ts';

export const ROW_FAULTS = {
  badCode: {
    vi: 'mã “{text}” không đúng dạng 1.001786 hay 1.001786.000.00.00.H41',
    en: 'the code "{text}" is not of the form 1.001786 or 1.001786.000.00.00.H41',
  },
  severalCodes: { vi: 'một ô có nhiều mã (“{text}”)', en: 'one cell holds several codes ("{text}")' },
  badStatus: {
    vi: 'tình trạng “{text}” không rõ là còn hiệu lực hay bị bãi bỏ',
    en: 'the status "{text}" is neither active nor abolished',
  },
  noCodeNoName: { vi: 'không có mã, không có tên mà có “{text}”', en: 'neither code nor name, but "{text}"' },
  badName: { vi: 'tên “{text}” không phải chữ', en: 'the name "{text}" has no letters' },
  tooManyCells: {
    vi: 'nhiều ô hơn dòng tiêu đề; chữ có dấu phân cách phải đặt trong ngoặc kép',
    en: 'more cells than the header row; text that holds the separator needs quotes',
  },
  brokenLetters: { vi: 'chữ bị hỏng (“{text}”)', en: 'damaged letters ("{text}")' },
  statusConflict: {
    vi: 'mã {text} ở dòng khác có tình trạng ngược lại',
    en: 'the code {text} stands in another row with the opposite status',
  },
  badQuotes: { vi: 'dấu ngoặc kép không khép đúng', en: 'a quotation mark is not closed properly' },
  notObject: { vi: 'không phải nhóm khóa và giá trị', en: 'not a group of keys and values' },
  notText: { vi: 'khóa {text} phải là chữ hoặc số', en: 'the key {text} must be text or a number' },
} satisfies Readonly<Record<string, Bilingual>>;
export type RowFaultId = keyof typeof ROW_FAULTS;

export const ROW_NOTES = {
  duplicateCode: {
    vi: 'mã {code} đã có ở dòng {row}, chỉ tính một lần',
    en: 'the code {code} already stands in row {row} and counts once',
  },
  duplicateName: {
    vi: 'thủ tục “{name}” đã có ở dòng {row}, chỉ tính một lần',
    en: 'the procedure "{name}" already stands in row {row} and counts once',
  },
  restoredCode: { vi: 'mã ghi “{text}” được hiểu là {code}', en: 'the code written "{text}" is read as {code}' },
  shortCode: {
    vi: 'mã “{text}” mất số 0 ở cuối vì bảng tính coi là số, được hiểu là {code}; nên định dạng cột mã là chữ (Text)',
    en: 'the code "{text}" lost its last zeros because a spreadsheet took it for a number; read as {code}; format the column as text',
  },
  noCode: { vi: 'không có mã, đối chiếu theo tên', en: 'no code; compared by name' },
  noName: { vi: 'không có tên, đối chiếu theo mã', en: 'no name; compared by code' },
  abolishedHeading: {
    vi: '“{text}”: thủ tục bên dưới không ghi tình trạng được coi là bị bãi bỏ',
    en: '"{text}": procedures below it without a status count as abolished',
  },
  loneText: {
    vi: 'chỉ có “{text}”, coi là dòng tiêu đề hay ghi chú',
    en: 'only "{text}"; taken for a heading or remark',
  },
  loneNumber: { vi: 'chỉ có số thứ tự, bỏ qua', en: 'only a running number; passed over' },
  mergedStatus: {
    vi: 'ô tình trạng trống ngay dưới dòng bị bãi bỏ, coi là còn hiệu lực; nếu ô gộp nhiều dòng thì phải ghi lại ở từng dòng',
    en: 'an empty status right below an abolished row counts as active; if the cell is merged over rows, write it in each row',
  },
  otherSheets: {
    vi: 'chỉ đọc trang tính đầu tiên có danh mục; chưa đọc: {text}',
    en: 'only the first sheet with a list was read; not read: {text}',
  },
} satisfies Readonly<Record<string, Bilingual>>;
