/** What Sở Khoa học và Công nghệ Hưng Yên posted. */

import type { Line } from './kit.ts';

export const WHY = 'Cải cách hành chính để nhà đầu tư chọn Hưng Yên';
export const MODEL = 'Mô hình “Một lần nộp, hai kết quả” của huyện Văn Giang';
export const NEW_PROCEDURES = 'Thêm ba thủ tục hành chính mới lĩnh vực an toàn bức xạ';
export const TRAINING = 'Đào tạo, bồi dưỡng công chức: 36 người được cử đi học trong năm';
export const DDCI = 'Sở đứng thứ 6 trong bảng xếp hạng DDCI năm 2023';
export const DTI = 'Chuyển đổi số cấp tỉnh: Hưng Yên xếp hạng 30';
export const DIGITAL = [
  'Diễn tập ứng phó sự cố an toàn thông tin mạng',
  'Họp mặt Tổ công nghệ số: bàn việc đưa hồ sơ lên môi trường số',
] as const;

export const REFORM: readonly Line[] = [
  [
    '2024-11-05',
    'Sở tổ chức hội nghị đối thoại về cải cách hành chính',
    'Mười bốn câu hỏi của các tổ chức khoa học được giải đáp tại chỗ.',
  ],
  [
    '2024-10-11',
    'Tổ kiểm tra cải cách hành chính của tỉnh làm việc với Sở',
    'Tổ kiểm tra nghe báo cáo, xem hồ sơ lưu và phỏng vấn công chức.',
    ['Sở thực hiện Chỉ thị số 05/CT-CTUBND ngày 16/5/2019 của Chủ tịch UBND tỉnh về kỷ cương.'],
  ],
  [
    '2024-09-13',
    MODEL,
    'Người dân nộp một bộ giấy tờ, nhận cùng lúc hai kết quả; đây là cách làm hay trong cải cách hành chính cần nhân rộng.',
  ],
  [
    '2024-08-09',
    'Tinh gọn bộ máy: sáp nhập hai trung tâm trực thuộc Sở',
    'Sau sắp xếp, số đầu mối giảm từ ba xuống hai, giảm một trưởng và ba phó đơn vị.',
  ],
  [
    '2024-07-12',
    'Sơ kết công tác cải cách hành chính sáu tháng đầu năm',
    'Hội nghị trực tuyến nối tới mười huyện, thị xã, thành phố.',
  ],
  [
    '2024-06-14',
    'Cắt giảm giấy tờ khi làm thủ tục hành chính về đo lường',
    'Bốn loại bản sao không còn phải nộp vì đã có dữ liệu dùng chung.',
  ],
  [
    '2024-05-10',
    WHY,
    'Thủ tục nhanh, chi phí thấp, cán bộ nhiệt tình là sức cạnh tranh của môi trường đầu tư tỉnh nhà.',
  ],
  [
    '2024-04-12',
    'Tự chủ tài chính: trung tâm thuộc Sở khoán chi từ quý II',
    'Cải cách tài chính công giúp đơn vị chủ động trả lương theo việc làm.',
  ],
  [
    '2024-03-15',
    'Hội nghị cải cách hành chính khối các cơ quan tỉnh',
    'Các sở, ngành ký giao ước thi đua năm 2024.',
    ['Đại biểu học tập Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ.'],
  ],
  ['2024-02-23', 'Bộ phận Một cửa của Sở mở hàng đầu xuân', 'Hồ sơ đầu tiên của năm được trả ngay trong buổi sáng.'],
  ['2024-01-19', 'Triển khai nhiệm vụ cải cách hành chính năm 2024', 'Giám đốc Sở giao 27 việc cho bảy phòng, đơn vị.'],
  ['2023-12-15', 'Nhìn lại cải cách hành chính năm 2023', 'Năm việc được đánh giá nổi bật.'],
];

export const PROCEDURE_REFORM: readonly Line[] = [
  ['2024-09-30', NEW_PROCEDURES, 'Chủ tịch UBND tỉnh công bố ba thủ tục mới, có hiệu lực từ ngày 05/10/2024.'],
  ['2024-06-21', 'Ra mắt tờ gấp về thủ tục hành chính', 'Tờ gấp in màu, phát tại quầy và gửi về các xã.'],
  ['2024-03-08', 'Giao ban công tác kiểm soát thủ tục hành chính quý I', 'Các phòng cử đầu mối dự giao ban.'],
];

export const NEWS: readonly Line[] = [
  ['2024-11-12', 'Nghiệm thu đề tài giống nhãn chín muộn', 'Giống nhãn cho thu hoạch chậm hơn hai mươi ngày.'],
  ['2024-10-29', 'Chợ công nghệ và thiết bị vùng đồng bằng', 'Hơn 120 gian hàng bày bán máy móc.'],
  ['2024-10-04', DIGITAL[1], 'Tổ công nghệ số cộng đồng họp mặt nhân Ngày Chuyển đổi số quốc gia.'],
  ['2024-09-20', 'Hỗ trợ xã viên khắc phục bão số 3', 'Cán bộ Sở giúp dân dựng lại nhà màng.'],
  ['2024-08-23', DIGITAL[0], 'Đội ứng cứu của tỉnh xử lý tình huống giả định máy chủ của cơ quan bị mã hóa dữ liệu.'],
  [
    '2024-08-02',
    'Cơ sở tương bần được chứng nhận ISO 9001:2015',
    'Đây là cơ sở thứ tư của thị xã Mỹ Hào có chứng nhận quản lý chất lượng.',
  ],
  ['2024-07-05', 'Người đứng đầu hợp tác xã sen kể chuyện làm giàu', 'Ông Đoàn Văn L. trồng 12 héc-ta sen lấy hạt.'],
  ['2024-06-07', TRAINING, 'Công chức được cử học lý luận chính trị, ngoại ngữ và nghiệp vụ chuyên viên chính.'],
  ['2024-05-24', DDCI, 'Năm 2023 Sở Khoa học và Công nghệ đạt 71,35 điểm, đứng thứ 6 khối sở, ban, ngành.'],
  ['2024-05-17', 'Ngày Khoa học và Công nghệ Việt Nam 18/5', 'Nhiều trường học tổ chức ngày hội khoa học.'],
  ['2024-04-05', 'Kiểm tra máy đo tốc độ', 'Mười lăm máy được kiểm định.'],
  ['2024-03-22', 'Tập huấn khởi nghiệp cho sinh viên', 'Sinh viên ba trường đại học tham dự.'],
  ['2024-02-02', 'Tết trồng cây tại khu di tích', 'Hai trăm cây nhãn được trồng.'],
  ['2024-01-05', 'Kiểm định cân tại chợ Phố Hiến', 'Bốn mươi cân đồng hồ được dán tem.'],
  [
    '2023-08-18',
    DTI,
    'Bộ Thông tin và Truyền thông công bố DTI năm 2022: tỉnh Hưng Yên đạt 0,5719 điểm, xếp hạng 30/63.',
  ],
];

export const INVENTION: readonly Line[] = [
  ['2024-10-18', 'Sáng chế máy tách long nhãn', 'Nông dân Lê Văn T. làm máy từ phế liệu.'],
  ['2024-07-26', 'Đăng ký nhãn hiệu gà Đông Tảo', 'Nhãn hiệu chứng nhận được cấp lại.'],
  ['2024-04-19', 'Bảo hộ chỉ dẫn địa lý nhãn lồng', 'Hồ sơ được gửi tới cục chuyên ngành.'],
  ['2023-11-17', 'Cuộc thi ý tưởng sáng tạo trẻ', 'Bốn mươi ý tưởng vào vòng chung khảo.'],
];
