/** Headings of a procedure's page and of the columns of lists of procedures (data). Folded on loading. */

import { wordList } from './word-list.ts';

export const PART_IDS = [
  'steps',
  'method',
  'dossier',
  'deadline',
  'applicants',
  'authority',
  'result',
  'fee',
  'form',
  'conditions',
  'legalBasis',
] as const;

/** Constituent parts of a procedure (Decree 63/2010/NĐ-CP, article 8, and its legal basis). */
export type PartId = (typeof PART_IDS)[number];

/** Parts, and the other labels that stand beside them: they end a part, or name a column. */
export type ProcedureLabelId =
  | PartId
  | 'code'
  | 'name'
  | 'field'
  | 'level'
  | 'decision'
  | 'agency'
  | 'status'
  | 'order'
  | 'other';

export const PROCEDURE_LABELS: Readonly<Record<ProcedureLabelId, readonly string[]>> = {
  steps: wordList(`
    Trình tự thực hiện; Trình tự; Các bước thực hiện; Trình tự các bước thực hiện; Trình tự, các bước thực hiện;
    Quy trình thực hiện; Trình tự giải quyết; Các bước tiến hành; Trình tự tiến hành; Quy trình giải quyết; Các
    bước; Trình tự, thủ tục thực hiện; Trình tự, thủ tục; Cách bước thực hiện; Trình tự thủ tục; Quy trình, trình
    tự thực hiện; Các bước giải quyết; Các bước làm thủ tục; Quy trình các bước; Trình tự các bước; Các bước thủ
    tục; Quy trình tiếp nhận và giải quyết; Procedure steps; Steps; Order of implementation; Implementation order
  `),
  method: wordList(`
    Cách thức thực hiện; Cách thức; Hình thức thực hiện; Cách thức nộp hồ sơ; Hình thức nộp; Hình thức nộp hồ sơ;
    Cách thức nộp; Phương thức thực hiện; Cách thực hiện; Cách thức tiếp nhận; Cách thức nộp và nhận kết quả; Hình
    thức tiếp nhận; Cách thức tiếp nhận hồ sơ; Cách thức tiếp nhận và trả kết quả; Phương thức nộp hồ sơ; Hình thức
    nộp và nhận kết quả; Cách nộp hồ sơ; Cách nộp; Phương thức nộp; Phương thức; Phương thức tiếp nhận; Kênh nộp hồ
    sơ; Kênh tiếp nhận; Cách thức thực hiện thủ tục; Method; Implementation method
  `),
  dossier: wordList(`
    Thành phần hồ sơ; Thành phần, số lượng hồ sơ; Thành phần và số lượng hồ sơ; Hồ sơ; Số lượng hồ sơ; Số bộ hồ sơ;
    Hồ sơ bao gồm; Hồ sơ gồm; Thành phần hồ sơ bao gồm; Thành phần hồ sơ gồm; Thành phần hồ sơ gồm có; Hồ sơ gồm
    có; Hồ sơ cần nộp; Hồ sơ phải nộp; Giấy tờ phải nộp; Giấy tờ cần nộp; Thành phần, hồ sơ; Hồ sơ, giấy tờ; Giấy
    tờ phải xuất trình; Hồ sơ yêu cầu; Yêu cầu hồ sơ; Danh mục hồ sơ; Bộ hồ sơ; Các loại giấy tờ; Giấy tờ; Tên giấy
    tờ; Tên hồ sơ; Hồ sơ thực hiện; Hồ sơ cần có; Hồ sơ cần chuẩn bị; Giấy tờ cần có; Giấy tờ cần chuẩn bị; Hồ sơ
    đề nghị; Hồ sơ đăng ký; Hồ sơ, số lượng; Bộ hồ sơ gồm; Hồ sơ phải có; Thành phần; Số lượng; Dossier; Documents
    required; Required documents
  `),
  deadline: wordList(`
    Thời hạn giải quyết; Thời gian giải quyết; Thời hạn; Thời gian thực hiện; Thời hạn thực hiện; Thời hạn xử lý;
    Thời gian xử lý; Thời hạn giải quyết hồ sơ; Thời gian giải quyết hồ sơ; Thời gian trả kết quả; Thời hạn trả kết
    quả; Thời gian; Tổng thời gian giải quyết; Thời hạn giải quyết theo quy định; Thời gian giải quyết theo quy
    định; Số ngày giải quyết; Số ngày xử lý; Thời hạn trả; Thời hạn hoàn thành; Thời gian hoàn thành; Thời gian làm
    thủ tục; Processing time; Time limit; Deadline; Duration
  `),
  applicants: wordList(`
    Đối tượng thực hiện; Đối tượng; Đối tượng áp dụng; Đối tượng được thực hiện; Đối tượng thực hiện là; Cá nhân,
    tổ chức thực hiện; Đối tượng nộp hồ sơ; Tổ chức, cá nhân thực hiện; Chủ thể thực hiện; Người thực hiện; Đối
    tượng giải quyết; Đối tượng phục vụ; Đối tượng thụ hưởng; Đối tượng thủ tục; Ai được thực hiện; Ai thực hiện; Đối tượng được cấp; Đối tượng được giải quyết;
    Tổ chức, cá nhân được thực hiện; Đối tượng làm thủ tục; Applicants; Subjects; Implementing subjects
  `),
  authority: wordList(`
    Cơ quan thực hiện; Cơ quan giải quyết; Cơ quan có thẩm quyền; Cơ quan có thẩm quyền quyết định; Cơ quan có thẩm
    quyền giải quyết; Cơ quan trực tiếp thực hiện; Thẩm quyền giải quyết; Đơn vị thực hiện; Thẩm quyền; Cơ quan chủ
    trì; Cơ quan trực tiếp giải quyết; Cơ quan quyết định; Đơn vị giải quyết; Cơ quan xử lý; Cơ quan có thẩm quyền
    thực hiện; Cơ quan chủ trì thực hiện; Cơ quan tiếp nhận và giải quyết; Cơ quan thẩm quyền; Cơ quan hành chính
    thực hiện; Tên cơ quan thực hiện; Cơ quan ra quyết định; Nơi giải quyết; Cơ quan, đơn vị thực hiện; Cơ quan
    giải quyết hồ sơ; Cơ quan chịu trách nhiệm; Cấp có thẩm quyền; Cơ quan, người có thẩm quyền; Đơn vị xử lý;
    Agency; Authority; Implementing agency; Competent authority
  `),
  result: wordList(`
    Kết quả thực hiện; Kết quả; Kết quả giải quyết; Kết quả của việc thực hiện; Kết quả trả; Kết quả của; Kết quả
    giải quyết hồ sơ; Kết quả nhận được; Sản phẩm, kết quả; Kết quả việc thực hiện; Loại kết quả; Kết quả đạt được;
    Tên kết quả; Giấy tờ nhận được; Kết quả trả lời; Kết quả cuối cùng; Kết quả thủ tục; Kết quả hồ sơ; Result;
    Results; Implementation result; Kết quả xử lý; Kết quả xử lý hồ sơ
  `),
  fee: wordList(`
    Phí, lệ phí; Phí; Lệ phí; Phí và lệ phí; Lệ phí và phí; Lệ phí, phí; Mức phí; Mức lệ phí; Mức thu phí; Mức thu;
    Mức phí, lệ phí; Phí lệ phí; Tên phí, lệ phí; Tên và mức phí, lệ phí; Phí hoặc lệ phí; Mức thu phí, lệ phí; Chi
    phí; Chi phí phải nộp; Tiền phí; Lệ phí phải nộp; Phí phải nộp; Khoản phải nộp; Phí thẩm định; Fee; Fees; Fees
    and charges; Charges
  `),
  form: wordList(`
    Tên mẫu đơn, mẫu tờ khai; Tên mẫu đơn, tờ khai; Mẫu đơn, tờ khai; Mẫu đơn, mẫu tờ khai; Mẫu đơn; Tờ khai; Mẫu
    tờ khai; Biểu mẫu; Mẫu biểu; Biểu mẫu đính kèm; Mẫu đơn, tờ khai đính kèm; Tên mẫu đơn; Biểu mẫu, tờ khai; Mẫu
    hồ sơ; Đơn, tờ khai; Mẫu đơn, tờ khai hành chính; Mẫu đơn và tờ khai; Tên mẫu đơn, mẫu tờ khai hành chính; Tên
    biểu mẫu; Các biểu mẫu; Tải biểu mẫu; Mẫu văn bản; Mẫu đơn đề nghị; Các mẫu đơn; Các mẫu; Mẫu kê khai; Phụ lục
    biểu mẫu; Các loại mẫu đơn; Biểu mẫu điện tử; Mẫu đơn, biểu mẫu; Mẫu đơn tờ khai; Mẫu giấy tờ; Mẫu; Tên mẫu
    đơn, mẫu tờ khai, biểu mẫu; Mẫu đơn, mẫu tờ khai đính kèm; Form; Forms; Application form; Templates
  `),
  conditions: wordList(`
    Yêu cầu, điều kiện thực hiện; Yêu cầu, điều kiện; Yêu cầu điều kiện; Điều kiện thực hiện; Yêu cầu; Điều kiện;
    Yêu cầu hoặc điều kiện; Yêu cầu hoặc điều kiện thực hiện; Yêu cầu và điều kiện; Yêu cầu và điều kiện thực hiện;
    Yêu cầu thực hiện; Các yêu cầu, điều kiện; Điều kiện, yêu cầu; Yêu cầu, điều kiện của; Điều kiện cần đáp ứng;
    Điều kiện cần có; Các điều kiện; Điều kiện bắt buộc; Điều kiện giải quyết; Điều kiện áp dụng; Conditions;
    Requirements; Requirements and conditions
  `),
  legalBasis: wordList(`
    Căn cứ pháp lý; Cơ sở pháp lý; Căn cứ pháp lý của; Căn cứ pháp luật; Văn bản pháp lý; Căn cứ; Các căn cứ pháp
    lý; Cơ sở pháp luật; Văn bản quy phạm pháp luật quy định; Văn bản quy định; Căn cứ pháp lý để; Văn bản căn cứ;
    Căn cứ pháp lý để giải quyết; Tên văn bản quy phạm pháp luật; Văn bản căn cứ pháp lý; Quy định pháp lý; Văn bản
    áp dụng; Cơ sở, căn cứ pháp lý; Căn cứ thực hiện; Căn cứ pháp lý, quy định; Quy định pháp luật; Legal basis;
    Legal grounds
  `),
  code: wordList(`
    Mã thủ tục; Mã TTHC; Mã số; Mã số TTHC; Mã số thủ tục; Mã; Số hồ sơ TTHC; Mã hồ sơ TTHC; Mã TTHC địa phương; Mã
    quốc gia; Mã thủ tục hành chính; Mã số thủ tục hành chính; Mã hồ sơ thủ tục; Mã số hồ sơ TTHC; Mã hồ sơ thủ tục
    hành chính; Số hồ sơ thủ tục hành chính; Mã chuẩn; Mã TTHC quốc gia; Mã CSDLQG; Mã DVC; Mã dịch vụ công; Code;
    Procedure code
  `),
  name: wordList(`
    Tên thủ tục hành chính; Tên thủ tục; Tên TTHC; Thủ tục hành chính; Thủ tục; Tên; TTHC; Nội dung thủ tục; Tên
    dịch vụ công; Tên dịch vụ; Tên gọi; Tên quy trình; Tên thủ tục/dịch vụ công; Tên DVC; Name; Procedure;
    Procedure name; Administrative procedure
  `),
  field: wordList(`
    Lĩnh vực; Lĩnh vực thực hiện; Ngành, lĩnh vực; Nhóm thủ tục; Thuộc lĩnh vực; Lĩnh vực TTHC; Tên lĩnh vực; Nhóm
    lĩnh vực; Ngành; Nhóm; Field; Sector; Area
  `),
  level: wordList(`
    Mức độ; Mức độ dịch vụ công; Mức DVC; Mức độ DVC; Mức độ cung cấp dịch vụ công; Mức độ cung cấp; Mức độ trực
    tuyến; Loại dịch vụ công; DVC trực tuyến; DVCTT; Dịch vụ công trực tuyến; Mức độ dịch vụ công trực tuyến; Mức
    độ DVCTT; Cung cấp dịch vụ công; Mức độ thực hiện; Mức; Cung cấp dịch vụ công trực tuyến; Mức độ dịch vụ;
    Level; Service level
  `),
  decision: wordList(`
    Số quyết định; Quyết định công bố; Quyết định; Số quyết định công bố; Văn bản công bố; Số QĐ; QĐ công bố; Quyết
    định công bố TTHC; Quyết định ban hành; Số QĐ công bố; Căn cứ công bố; Decision
  `),
  agency: wordList(`
    Cấp thực hiện; Cấp giải quyết; Cấp; Cấp hành chính; Cấp thủ tục; Cấp TTHC; Cơ quan ban hành; Cơ quan công bố;
    Cơ quan công khai; Đơn vị; Cơ quan; Đơn vị/Cơ quan; Sở, ngành; Cơ quan, đơn vị; Level of implementation
  `),
  status: wordList(`
    Tình trạng; Trạng thái; Hiệu lực; Tình trạng hiệu lực; Trạng thái hiệu lực; Tình trạng TTHC; Status
  `),
  order: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Thứ tự', 'No', 'No.', '#'],
  other: wordList(`
    Cơ quan phối hợp; Cơ quan phối hợp thực hiện; Cơ quan được ủy quyền; Cơ quan hoặc người có thẩm quyền được ủy
    quyền; Cơ quan hoặc người có thẩm quyền được ủy quyền hoặc phân cấp thực hiện; Cơ quan được ủy quyền hoặc phân
    cấp; Địa chỉ tiếp nhận hồ sơ; Địa chỉ tiếp nhận HS; Địa chỉ tiếp nhận; Địa điểm tiếp nhận; Địa điểm tiếp nhận
    hồ sơ; Địa điểm thực hiện; Nơi tiếp nhận; Nơi tiếp nhận hồ sơ; Nơi trả kết quả; Từ khóa; Mô tả; Loại thủ tục;
    Loại TTHC; Tệp đính kèm; Tài liệu đính kèm; File đính kèm; Tập tin đính kèm; Đính kèm; Tải về; Tải xuống; Ghi
    chú; Chi tiết; Thao tác; Xem; Xem chi tiết; Nộp hồ sơ; Nộp hồ sơ trực tuyến; Ngày ban hành; Ngày hiệu lực; Ngày
    công bố; Số ký hiệu; Số, ký hiệu; Trích yếu; Lượt xem; Chia sẻ; Thông tin chung; Thủ tục hành chính liên quan;
    Thủ tục liên quan; Quy trình; Quy trình nội bộ; Lưu ý; Thời gian tiếp nhận; Nội dung; Hướng dẫn; Liên thông; Cơ
    chế liên thông; Một cửa liên thông; Đánh giá; Câu hỏi thường gặp; Hình thức công khai; Bản chính; Bản sao; Văn
    bản liên quan; Thông tin khác; Đặc tính; Tiếp nhận qua BCCI; Bưu chính công ích; BCCI
  `),
};

/** Labels that, plain under the heading of a part, are what the part says. */
export const PART_VALUES: Readonly<Partial<Record<PartId, readonly string[]>>> = {
  method: wordList('Bưu chính công ích; BCCI; Dịch vụ công trực tuyến; Nộp hồ sơ trực tuyến; Nộp trực tuyến'),
  dossier: wordList('Bản chính; Bản sao; Tờ khai; Mẫu đơn; Mẫu tờ khai'),
  applicants: wordList('Cơ quan, đơn vị; Cơ quan; Đơn vị; Sở, ngành'),
  authority: wordList('Cơ quan, đơn vị; Sở, ngành'),
  result: wordList('Quyết định; Văn bản công bố; Thủ tục hành chính'),
};

/** Words that may follow a heading and change nothing of it, folded. Longer ones first. */
export const HEADING_TAILS: readonly string[] = wordList(`
  thuc hien thu tuc hanh chinh; giai quyet thu tuc hanh chinh; cua thu tuc hanh chinh; thu tuc hanh chinh;
  cua thu tuc; thuc hien tthc; giai quyet tthc; cua tthc; tthc; thu tuc; thuc hien thu tuc; giai quyet thu tuc;
  neu co; theo quy dinh; nhu sau; dinh kem; kem theo; can thiet; phap luat hien hanh; gom; gom co; bao gom; cu the;
  lien quan; ngay lam viec; ngay; vnd; dong; thuc hien; cap so; cap tinh
`);

/** Content of a part that says there is none, folded. */
export const NONE_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  khong; khong co; khong quy dinh; khong ap dung; khong yeu cau; khong thu; khong thu phi; khong thu phi le phi;
  khong thu le phi; khong phai nop; khong mat phi; mien phi; mien thu; khong co quy dinh; khong co phi;
  khong co phi le phi; chua quy dinh; khong phi; khong le phi; none; no; free; khong bat buoc;
  khong co yeu cau dieu kien; khong co mau; khong co mau don to khai; khong dong
`),
);
