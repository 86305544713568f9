/** Words round an index's result: targets, comparisons, parts of an index, other meanings of its letters (data). */

import type { IndexId } from './indices.ts';
import { list } from './phrase-list.ts';
import { compilePhrases } from './phrases.ts';
import type { PhraseMatcher } from './phrases.ts';

export type IndexWordId =
  | 'target'
  | 'met'
  | 'comparison'
  | 'part'
  | 'average'
  | 'region'
  | 'pairwise'
  | 'announced'
  | 'plan'
  | 'outcome'
  | 'report';

export const indexWords: PhraseMatcher<IndexWordId> = compilePhrases<IndexWordId>([
  {
    id: 'target',
    phrases: list(
      'phấn đấu; mục tiêu; đặt mục tiêu; đặt chỉ tiêu; chỉ tiêu; dự kiến; đặt ra; đề ra; hướng tới; quyết tâm; sẽ; kỳ vọng; yêu cầu đạt; cần đạt',
      'phải đạt; đạt tối thiểu; đạt ít nhất; tối thiểu; đến năm; nhiệm vụ đặt ra; nỗ lực đưa; cam kết; được giao',
      'nhằm; giữ vững; chỉ tiêu giao; đăng ký; lộ trình',
    ),
  },
  {
    id: 'met',
    phrases: list(
      'vượt mục tiêu; vượt chỉ tiêu; đạt mục tiêu; đạt chỉ tiêu; hoàn thành mục tiêu; hoàn thành chỉ tiêu',
      'vượt kế hoạch; so với mục tiêu; so với chỉ tiêu; vượt mục tiêu đề ra; đạt mục tiêu đề ra; mục tiêu đề ra; chỉ tiêu đề ra',
      'vượt chỉ tiêu đề ra; vượt mục tiêu đặt ra; đạt chỉ tiêu đề ra; kế hoạch đề ra; vượt kế hoạch đề ra',
    ),
  },
  {
    id: 'comparison',
    phrases: list(
      'so với; so cùng kỳ; cùng kỳ; hơn năm; cao hơn năm; thấp hơn năm; cải thiện so; kém năm; của năm trước',
    ),
  },
  {
    id: 'part',
    phrases: list(
      'chỉ số thành phần; chỉ số nội dung; tiêu chí; tiêu chí thành phần; trục nội dung; lĩnh vực; chỉ số lĩnh vực; nội dung thành phần',
      'điểm thành phần; nhóm chỉ số; chỉ số tính minh bạch; chi phí thời gian; chi phí không chính thức; điều tra xã hội học; tự chấm; tự đánh giá; tự chấm điểm; điểm tự chấm',
    ),
  },
  {
    id: 'average',
    phrases: list(
      'giá trị trung bình; điểm trung bình; trung bình cả nước; bình quân cả nước; bình quân chung; trung bình của cả nước; mức trung bình; trung bình toàn quốc; giá trị trung bình chung; trung vị',
    ),
  },
  {
    id: 'region',
    phrases: list(
      'khu vực; vùng; trong vùng; trong khu vực; cụm thi đua; trong cụm; bắc trung bộ; đồng bằng sông hồng; miền trung',
    ),
  },
  { id: 'pairwise', phrases: list('lần lượt; tương ứng; theo thứ tự') },
  {
    id: 'plan',
    phrases: list('kế hoạch; chương trình hành động; giải pháp; nhiệm vụ; phương hướng; nâng cao; cải thiện; duy trì'),
  },
  { id: 'report', phrases: list('báo cáo; bảng xếp hạng; bảng tổng hợp; thông cáo') },
  { id: 'outcome', phrases: list('kết quả; công bố; xếp hạng; tăng hạng; tăng bậc; đạt; thứ hạng') },
  {
    id: 'announced',
    phrases: list(
      'công bố năm; công bố vào năm; công bố trong năm; đăng năm; ban hành năm; tổ chức năm; khảo sát năm; trong năm',
    ),
  },
]);

type MeaningId = IndexId;

/** In a sentence with one of these the letters are not the index. */
const MEANINGS: PhraseMatcher<MeaningId> = compilePhrases<MeaningId>(
  [
    {
      id: 'PCI',
      phrases: list(
        'kỹ thuật PCI; người bệnh; ca bệnh; bác sĩ; tỷ lệ thành công; chuẩn PCI; chứng nhận PCI; tuân thủ PCI; trạm thu phí',
        'mạch vành; can thiệp mạch; stent; tim mạch; bệnh nhân; nhồi máu; cơ tim; phẫu thuật; bệnh viện; động mạch',
        'PCI DSS; PCI-DSS; thẻ thanh toán; dữ liệu thẻ; chủ thẻ; thẻ tín dụng; an ninh thẻ; bảo mật thẻ; khe cắm; PCI Express; PCIe; card mạng',
      ),
    },
    { id: 'DTI', phrases: list('dư nợ; khoản vay; thu nhập; vay vốn; tín dụng; debt') },
    { id: 'PAR INDEX', phrases: list('golf; gậy; birdie') },
    {
      id: 'SIPAS',
      phrases: list(
        'người bệnh; bệnh nhân; bệnh viện; khám chữa bệnh; học sinh; phụ huynh; sinh viên; du khách; hành khách; khách hàng',
        'khách du lịch; giáo dục công; y tế công; nội trú; ngoại trú; điện lực; tiền điện; cư dân; chung cư; khu đô thị; người mua nhà; người thuê nhà; người tiêu dùng; thang máy',
      ),
    },
  ],
  { keepOverlaps: true },
);

/** Indices whose letters mean something else in such a sentence. */
export function otherMeanings(text: string): ReadonlySet<IndexId> {
  return new Set(MEANINGS.match(text).map(({ id }) => id));
}

const OTHER_INDICES = compilePhrases([
  {
    id: 'other',
    phrases: list(
      'PGI; chỉ số xanh; chỉ số xanh cấp tỉnh; PII; chỉ số đổi mới sáng tạo; chỉ số đổi mới sáng tạo cấp địa phương; GII; EGDI; CPI; chỉ số giá tiêu dùng',
      'IIP; chỉ số sản xuất công nghiệp; HDI; chỉ số phát triển con người; GRDP; EBI; chỉ số thương mại điện tử; chỉ số hạnh phúc; chỉ số hội nhập',
      'bộ chỉ số 766; chỉ số 766; chỉ số phục vụ người dân, doanh nghiệp; chỉ số phục vụ người dân và doanh nghiệp; chỉ số chỉ đạo, điều hành; mức độ an toàn thông tin; chỉ số an toàn thông tin',
    ),
  },
]);

/** Names of indices that no plan asks for: what stands behind them is theirs. */
export function otherIndicesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return OTHER_INDICES.match(text).filter(({ phrase, start, end }) => {
    const printed = text.slice(start, end);
    return phrase !== phrase.toUpperCase() || printed === printed.toUpperCase();
  });
}

export type IndexColumnId = 'rank' | 'value' | 'year' | 'body' | 'target' | 'change' | 'order';

/** What columns and rows of tables of results are called. */
export const indexColumns: PhraseMatcher<IndexColumnId> = compilePhrases<IndexColumnId>([
  {
    id: 'rank',
    phrases: list(
      'xếp hạng; thứ hạng; hạng; xếp thứ; vị trí; vị thứ; thứ bậc; rank; xếp hạng toàn quốc; thứ tự xếp hạng; xh',
    ),
  },
  {
    id: 'value',
    phrases: list(
      'điểm; điểm số; tổng điểm; kết quả; giá trị; chỉ số; tỷ lệ; tỉ lệ; điểm đạt; điểm đánh giá; score; giá trị chỉ số; kết quả đạt được; mức độ hài lòng; chỉ số tổng hợp',
    ),
  },
  { id: 'year', phrases: list('năm; năm đánh giá; năm công bố') },
  {
    id: 'body',
    phrases: list(
      'tỉnh; tỉnh, thành phố; tỉnh/thành phố; địa phương; đơn vị; tên đơn vị; cơ quan; sở; sở, ban, ngành; sở, ngành; tên tỉnh; tỉnh thành; cơ quan, đơn vị',
    ),
  },
  {
    id: 'target',
    phrases: list(
      'mục tiêu; chỉ tiêu; kế hoạch; phấn đấu; chỉ tiêu giao; kế hoạch giao; điểm tối đa; điểm chuẩn; thang điểm; tự chấm; điểm tự chấm; tự đánh giá',
    ),
  },
  {
    id: 'change',
    phrases: list(
      'tăng; giảm; tăng/giảm; tăng, giảm; so với; thay đổi; so sánh; chênh lệch; biến động; so với năm trước; tăng giảm',
    ),
  },
  { id: 'order', phrases: list('stt; tt; số tt; số thứ tự') },
]);

/** The words hold what columns are called, letter by letter: "Nam Đàn" holds no "năm". */
export function holdsColumnWord(text: string): boolean {
  return indexColumns
    .match(text)
    .some(({ start, end, phrase }) => text.slice(start, end).toLowerCase() === phrase.toLowerCase());
}
