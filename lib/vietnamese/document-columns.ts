/** Columns and labels of lists of documents. */

import { list } from './phrase-list.ts';
import { compilePhrases } from './phrases.ts';
import type { PhraseMatcher, PhraseRow } from './phrases.ts';

export type DocumentColumnId =
  | 'number'
  | 'issued'
  | 'posted'
  | 'abstract'
  | 'issuer'
  | 'type'
  | 'effect'
  | 'file'
  | 'other';

export const DOCUMENT_COLUMN_ROWS: readonly PhraseRow<DocumentColumnId>[] = [
  {
    id: 'number',
    phrases: list(
      'số ký hiệu; số, ký hiệu; số kí hiệu; số/ký hiệu; ký hiệu; số hiệu; số hiệu văn bản; số văn bản; số vb',
      'số kh; số và ký hiệu; số ký hiệu văn bản; số hiệu/trích yếu; document number',
      // one word, which fills its cell
      'số; số qđ; số quyết định; số công văn; số cv; số kế hoạch',
    ),
  },
  {
    id: 'issued',
    phrases: list(
      'ngày ban hành; ngày bh; ngày văn bản; ngày vb; ngày ký; ngày tháng; ngày, tháng; thời gian ban hành',
      'ban hành; ban hành ngày; ngày tháng ban hành; ngày tháng năm; ngày phát hành; issued date',
    ),
  },
  {
    id: 'posted',
    phrases: list(
      'ngày đăng; ngày cập nhật; ngày đăng tải; ngày công bố; ngày công khai; cập nhật; ngày đăng tin',
      'thời gian đăng',
    ),
  },
  {
    id: 'abstract',
    phrases: list(
      'trích yếu; trích yếu nội dung; nội dung trích yếu; tên văn bản; tiêu đề; tiêu đề văn bản; về việc; nội dung',
      'nội dung văn bản; tên; tóm tắt; abstract',
    ),
  },
  {
    id: 'issuer',
    phrases: list('cơ quan ban hành; cơ quan bh; đơn vị ban hành; nơi ban hành; cơ quan; nơi gửi; issuer'),
  },
  {
    id: 'type',
    phrases: list('loại văn bản; hình thức văn bản; hình thức; loại; thể loại; thể loại văn bản; loại vb'),
  },
  {
    // the day from which it binds, or until which
    id: 'effect',
    phrases: list(
      'hiệu lực; ngày hiệu lực; ngày có hiệu lực; có hiệu lực từ; hiệu lực từ; hiệu lực từ ngày; có hiệu lực; hl từ ngày',
      'ngày hết hiệu lực; hết hiệu lực; thời điểm có hiệu lực; ngày bắt đầu hiệu lực; thời gian hiệu lực',
    ),
  },
  {
    id: 'other',
    phrases: list('stt; tt; lĩnh vực; người ký; trạng thái; tình trạng hiệu lực; lượt tải; xem'),
  },
  {
    id: 'file',
    phrases: list(
      'tải về; tệp đính kèm; file đính kèm; file; đính kèm; download; tệp; tệp tin; tập tin; tập tin đính kèm; tải file',
      'file văn bản; tệp văn bản; tài liệu đính kèm; văn bản đính kèm',
    ),
  },
];

export const documentColumns: PhraseMatcher<DocumentColumnId> = compilePhrases(DOCUMENT_COLUMN_ROWS);

/** Heads of what documents alone have; a form or a report has a name, too. */
const extracts = compilePhrases([
  {
    id: 'extract',
    phrases: list('trích yếu; trích yếu nội dung; nội dung trích yếu; trích yếu văn bản; tên văn bản; tiêu đề văn bản'),
  },
]);

export function headsExtracts(text: string): boolean {
  return extracts.has(text);
}
