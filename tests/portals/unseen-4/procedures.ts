/** Procedures of three kinds of department, and the ways their parts are written down. */

export interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
}

const rows = (text: string): readonly Procedure[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', field = ''] = line.split('|');
      return { code: code.trim(), name, field };
    });

export const SCIENCE = rows(`
1.001786|Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ|Hoạt động khoa học và công nghệ
1.001747|Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ|Hoạt động khoa học và công nghệ
2.000079|Thẩm định kết quả thực hiện nhiệm vụ khoa học và công nghệ không sử dụng ngân sách nhà nước|Hoạt động khoa học và công nghệ
1.000184|Khai báo thiết bị X-quang chẩn đoán trong y tế|An toàn bức xạ và hạt nhân
2.002380|Cấp giấy phép tiến hành công việc bức xạ - Sử dụng thiết bị X-quang chẩn đoán trong y tế|An toàn bức xạ và hạt nhân
2.000212|Công bố sử dụng dấu định lượng|Tiêu chuẩn đo lường chất lượng
1.000449|Điều chỉnh nội dung bản công bố sử dụng dấu định lượng|Tiêu chuẩn đo lường chất lượng
2.001208|Chỉ định tổ chức đánh giá sự phù hợp hoạt động thử nghiệm, giám định, kiểm định, chứng nhận|Tiêu chuẩn đo lường chất lượng
1.003542|Cấp Giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp|Sở hữu trí tuệ
`);

export const PLANNING = rows(`
2.001610|Đăng ký thành lập doanh nghiệp tư nhân|Thành lập và hoạt động của doanh nghiệp
2.001583|Đăng ký thành lập công ty TNHH một thành viên|Thành lập và hoạt động của doanh nghiệp
2.002043|Đăng ký thành lập công ty cổ phần|Thành lập và hoạt động của doanh nghiệp
2.001993|Thông báo thay đổi vốn đầu tư của chủ doanh nghiệp tư nhân|Thành lập và hoạt động của doanh nghiệp
1.009645|Thủ tục chấp thuận chủ trương đầu tư của UBND cấp tỉnh|Đầu tư tại Việt Nam
1.009664|Thủ tục chấm dứt hoạt động của dự án đầu tư|Đầu tư tại Việt Nam
1.005125|Đăng ký thành lập liên hiệp hợp tác xã|Thành lập và hoạt động của liên hiệp hợp tác xã
`);

export const HOME_AFFAIRS = rows(`
1.003822|Thủ tục công nhận ban vận động thành lập hội|Tổ chức phi chính phủ
1.003827|Thủ tục thành lập hội|Tổ chức phi chính phủ
2.001590|Thủ tục phê duyệt điều lệ hội|Tổ chức phi chính phủ
1.000775|Thủ tục tặng thưởng Cờ thi đua của Ủy ban nhân dân tỉnh|Thi đua - Khen thưởng
2.000449|Thủ tục tặng thưởng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh|Thi đua - Khen thưởng
1.001894|Thủ tục đăng ký mở lớp bồi dưỡng về tôn giáo cho người chuyên hoạt động tôn giáo|Tôn giáo
1.010194|Thủ tục cấp bản sao và chứng thực lưu trữ|Văn thư và Lưu trữ nhà nước
`);

interface CsvWays {
  readonly suffix?: string;
  readonly abolished?: readonly Procedure[];
}

export function csvOf(active: readonly Procedure[], { suffix = '', abolished = [] }: CsvWays = {}): string {
  const line = (status: string) => (one: Procedure) => `${one.code}${suffix};"${one.name}";"${one.field}";${status}`;
  return ['Mã;Tên thủ tục;Lĩnh vực;Tình trạng', ...active.map(line('')), ...abolished.map(line('bị bãi bỏ'))].join(
    '\n',
  );
}

export const codes = (list: readonly Procedure[]): readonly string[] => list.map(({ code }) => code);

export type Part =
  | 'steps'
  | 'method'
  | 'dossier'
  | 'deadline'
  | 'applicants'
  | 'authority'
  | 'result'
  | 'fee'
  | 'form'
  | 'conditions'
  | 'legalBasis';

/** Heading and words of each part, as a department would fill them in. */
export const PARTS: readonly (readonly [Part, string, string])[] = [
  [
    'steps',
    'Trình tự thực hiện',
    '<p>Bước 1: Tổ chức, cá nhân nộp hồ sơ tại Trung tâm Phục vụ hành chính công.</p><p>Bước 2: Cán bộ kiểm tra hồ sơ, viết giấy hẹn.</p><p>Bước 3: Phòng chuyên môn thẩm định và trình lãnh đạo ký.</p>',
  ],
  ['method', 'Cách thức thực hiện', '<p>Trực tiếp, qua bưu chính hoặc trực tuyến.</p>'],
  ['dossier', 'Thành phần, số lượng hồ sơ', '<p>Đơn đề nghị; bản sao giấy tờ pháp lý. Số lượng: 01 bộ.</p>'],
  ['deadline', 'Thời hạn giải quyết', '<p>15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.</p>'],
  ['applicants', 'Đối tượng thực hiện', '<p>Tổ chức, cá nhân.</p>'],
  ['authority', 'Cơ quan thực hiện', '<p>Văn phòng và phòng chuyên môn của Sở.</p>'],
  ['result', 'Kết quả thực hiện', '<p>Giấy chứng nhận.</p>'],
  ['fee', 'Phí, lệ phí', '<p>Không</p>'],
  ['form', 'Tên mẫu đơn, mẫu tờ khai', '<p>Mẫu số 01 ban hành kèm theo thông tư.</p>'],
  ['conditions', 'Yêu cầu, điều kiện thực hiện', '<p>Không có</p>'],
  ['legalBasis', 'Căn cứ pháp lý', '<p>Luật chuyên ngành và nghị định hướng dẫn thi hành.</p>'],
];

export type PartWriter = (label: string, words: string, nth: number) => string;

/** `empty` keep their heading with nothing under it; `left` are not there at all. */
export function partsOf(
  write: PartWriter,
  { empty = [], left = [] }: { readonly empty?: readonly Part[]; readonly left?: readonly Part[] } = {},
): string {
  return PARTS.filter(([part]) => !left.includes(part))
    .map(([part, label, words], at) => write(label, empty.includes(part) ? '' : words, at + 1))
    .join('\n');
}

export const asRows: PartWriter = (label, words) => `<tr><td width="25%">${label}</td><td>${words}</td></tr>`;
export const asHeadings: PartWriter = (label, words) => `<h4>${label}</h4>${words}`;
export const asNumbered: PartWriter = (label, words, nth) => `<p><b>${nth}. ${label}:</b></p>${words}`;
export const asTerms: PartWriter = (label, words) => `<dt>${label}</dt><dd>${words}</dd>`;
export const asPanels: PartWriter = (label, words, nth) =>
  `<div class="panel panel-default"><div class="panel-heading"><h5 class="panel-title"><a data-toggle="collapse" href="#p${nth}">${label}</a></h5></div><div id="p${nth}" class="panel-collapse collapse"><div class="panel-body">${words}</div></div></div>`;
export const asWord: PartWriter = (label, words, nth) =>
  `<p class="MsoNormal" style="text-align:justify"><b><span lang="VI" style="font-size:14.0pt">${nth}. ${label}<o:p></o:p></span></b></p>${words.replaceAll('<p>', '<p class="MsoNormal"><span style="font-size:14.0pt">').replaceAll('</p>', '<o:p></o:p></span></p>')}`;
