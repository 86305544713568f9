/** What the department of construction of Nghệ An posted in 2021 and 2022. */

import type { Line } from '../unseen-28/kit.ts';

export const SIMPLER = 'Giấy phép xây dựng: từ 30 ngày xuống còn 20 ngày';
export const CENTRE = 'Từ tháng Tư, hồ sơ của Sở nhận và trả tại Trung tâm Phục vụ hành chính công tỉnh';
export const PAR = 'Nghệ An đứng thứ 19 cả nước về cải cách hành chính';
export const CONDUCT = 'Văn hóa công sở: lời chào cao hơn mâm cỗ';
export const RESULTS = 'Sáu tháng cải cách hành chính ở Sở Xây dựng: 14 việc xong, 3 việc chậm';
export const MODEL = 'Mô hình "Thứ Năm không hẹn" ở quầy số 9';
export const VIDEO = 'Phim ngắn hướng dẫn làm hồ sơ cấp chứng chỉ hành nghề xây dựng';
export const DRAFTING = 'Sở hoàn thành tự kiểm tra 27 văn bản quy phạm pháp luật';
export const APPOINTED = 'Trao quyết định bổ nhiệm Trưởng phòng Quản lý nhà và thị trường bất động sản';
export const RECRUITED = 'Thông báo tuyển dụng viên chức Trung tâm Kiểm định chất lượng công trình';
export const SIGNED = 'Văn bản đi của Sở: không còn bản giấy đóng dấu';
export const DIGITAL_DAY = 'Sở Xây dựng hưởng ứng Ngày Chuyển đổi số quốc gia';
export const SMART = 'Thành phố Vinh xây dựng đô thị thông minh';

export const REFORM: readonly Line[] = [
  [
    '2021-12-15',
    'Sở họp bàn các việc cải cách hành chính của năm tới',
    'Cuộc họp thống nhất chia việc theo quý, mỗi quý chọn một việc khó để làm trước.',
  ],
  [
    '2022-01-13',
    'Giao việc cải cách hành chính cho từng phòng ngay đầu năm',
    'Mỗi phòng nhận một bảng việc có hạn hoàn thành; Văn phòng Sở theo dõi hằng tuần.',
  ],
  [
    '2022-02-10',
    'Tỉnh có kế hoạch tuyên truyền cải cách hành chính năm 2022',
    'Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh giao các sở đăng tin, bài đều đặn trong năm.',
    ['Kế hoạch nhằm đưa Nghị quyết số 05-NQ/TU ngày 14/12/2021 của Tỉnh ủy vào cuộc sống.'],
  ],
  [
    '2022-03-08',
    SIMPLER,
    'Sau đợt rà soát, Sở đã đơn giản hóa bốn thủ tục hành chính, bỏ hai loại giấy tờ và rút ngắn thời gian giải quyết.',
  ],
  [
    '2022-03-24',
    'Đoàn viên thanh niên của Sở thi tìm hiểu cải cách hành chính',
    'Bốn đội thi trả lời câu hỏi nhanh và đóng một tiểu phẩm; đội Thanh tra Sở đoạt giải nhất.',
  ],
  ['2022-04-14', CENTRE, 'Ba công chức của Sở trực ở quầy số 9, tiếp nhận hồ sơ và trả kết quả các ngày trong tuần.'],
  [
    '2022-05-12',
    PAR,
    'Bộ Nội vụ công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2021: Nghệ An được 86,74 điểm, xếp thứ 19 trong 63 tỉnh, thành phố.',
  ],
  [
    '2022-06-09',
    CONDUCT,
    'Sở ban hành quy tắc ứng xử của cán bộ, công chức, nhắc lại những điều phải làm và không được làm khi giao tiếp với người dân.',
  ],
  [
    '2022-06-23',
    RESULTS,
    'Báo cáo kết quả công tác cải cách hành chính sáu tháng đầu năm 2022 của Sở nêu việc đã làm được và phương hướng thời gian tới.',
  ],
  [
    '2022-07-14',
    'Tổ giúp việc cải cách hành chính của Sở họp phiên tháng Bảy',
    'Tổ có bảy người, do Chánh Văn phòng làm tổ trưởng, họp vào ngày làm việc thứ mười hằng tháng.',
  ],
  [
    '2022-08-11',
    MODEL,
    'Mô hình hay của bộ phận một cửa: sáng thứ Năm ai đến cũng được tiếp, không phải đặt lịch; các huyện đang học theo.',
  ],
  [
    '2022-09-15',
    'Đoàn kiểm tra của tỉnh làm việc với Sở về cải cách hành chính',
    'Đoàn xem sổ theo dõi, hỏi chuyện từng công chức và làm việc với ba phòng chuyên môn.',
  ],
  [
    '2022-10-18',
    'Ba việc cải cách hành chính trọng tâm của quý IV',
    'Mỗi việc có một lãnh đạo Sở trực tiếp theo dõi, báo cáo vào thứ Sáu hằng tuần.',
  ],
  [
    '2022-11-10',
    'Thi viết về cải cách hành chính: 61 bài dự thi',
    'Ban tổ chức chấm vòng loại trong tháng và trao giải vào dịp tổng kết năm.',
  ],
  [
    '2022-11-22',
    'Sở tiếp đoàn Hà Tĩnh sang trao đổi về cải cách hành chính',
    'Hai bên nói chuyện về cách phân công, theo dõi và đôn đốc việc ở từng phòng.',
  ],
];

export const NEWS: readonly Line[] = [
  [
    '2022-12-01',
    'Khởi công khu nhà ở xã hội tại phường Hưng Dũng',
    'Dự án có 420 căn hộ, dự kiến bàn giao cho người mua vào quý II năm 2024.',
  ],
  [
    '2022-11-24',
    'Kiểm tra an toàn cần trục tháp tại các công trình ở Vinh',
    'Đoàn đình chỉ hai cần trục quá hạn kiểm định và nhắc nhở năm nhà thầu.',
  ],
  [
    '2022-11-03',
    'Giá thép, xi măng tháng Mười giảm nhẹ',
    'Thép cuộn giảm 300 đồng mỗi kg so với tháng trước; xi măng rời giữ giá.',
  ],
  ['2022-10-25', VIDEO, 'Đoạn phim sáu phút chỉ từng bước chuẩn bị giấy tờ làm thủ tục và giải đáp những lỗi hay gặp.'],
  [
    '2022-10-13',
    'Mưa lớn gây ngập: nạo vét khẩn cấp mương số 3',
    'Công ty quản lý hạ tầng huy động sáu máy xúc, làm ba ca liên tục.',
  ],
  ['2022-09-29', 'Nghiệm thu cầu đi bộ qua sông Cửa Tiền', 'Cầu dài 72 mét, mặt lát gỗ nhựa, có lối cho xe lăn.'],
  [
    '2022-09-06',
    APPOINTED,
    'Giám đốc Sở trao quyết định và chúc mừng đồng chí trưởng phòng mới; thời hạn bổ nhiệm là năm năm.',
  ],
  [
    '2022-08-25',
    'Hội thảo về gạch không nung từ tro bay',
    'Các nhà máy trình bày kết quả thử cường độ và giá thành so với gạch đất sét.',
  ],
  ['2022-08-04', 'Gắn biển công trình chào mừng tại Quỳ Hợp', 'Trường tiểu học hai tầng có mười phòng học.'],
  [
    '2022-07-07',
    'Xử phạt chủ đầu tư chung cư chậm bàn giao quỹ bảo trì',
    'Mức phạt 130 triệu đồng, buộc nộp đủ quỹ trong 30 ngày.',
  ],
  ['2022-06-16', SIGNED, 'Toàn bộ văn bản được ký số và chuyển qua hệ thống quản lý văn bản điện tử, trừ văn bản mật.'],
  [
    '2022-05-26',
    'Diễn tập chữa cháy ở tòa nhà 25 tầng',
    'Cảnh sát phòng cháy cùng ban quản lý tòa nhà đưa 80 người xuống đất trong mười lăm phút.',
  ],
  ['2022-05-19', DRAFTING, 'Sở đề nghị UBND tỉnh bãi bỏ hai quyết định không còn phù hợp, sửa ba quyết định khác.'],
  [
    '2022-04-28',
    'PCI 2021: Nghệ An tăng bốn bậc',
    'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2021 của Nghệ An đạt 64,74 điểm, xếp thứ 30 trong 63 tỉnh, thành phố.',
  ],
  [
    '2022-04-07',
    'Lấy mẫu bê tông cầu Cửa Hội để thử cường độ',
    'Mười hai mẫu khoan được đưa về phòng thí nghiệm của trường đại học.',
  ],
  ['2022-03-17', 'Giao ban các ban quản lý dự án', 'Tám công trình trọng điểm chậm tiến độ do giá vật liệu tăng.'],
  ['2022-02-24', 'Trồng hai nghìn cây xanh trên đại lộ Vinh - Cửa Lò', 'Cây giáng hương và sao đen được chọn trồng.'],
  [
    '2022-01-20',
    'Thăm, chúc Tết công nhân công trường hồ Bản Mồng',
    'Mỗi công nhân nhận một phần quà và vé xe về quê.',
  ],
  [
    '2021-07-02',
    'SIPAS 2020 của Nghệ An: người dân hài lòng ở mức 84,12%',
    'Chỉ số hài lòng của người dân (SIPAS) năm 2020 của tỉnh Nghệ An đạt 84,12%, xếp thứ 41 trong 63 tỉnh, thành phố.',
  ],
  [
    '2021-11-18',
    'Ra quân vệ sinh công trường',
    'Hơn ba trăm công nhân dọn vật liệu thừa, rửa đường quanh công trường.',
  ],
];

export const NOTICES: readonly Line[] = [
  [
    '2022-11-29',
    'Thông báo sát hạch chứng chỉ hành nghề hoạt động xây dựng đợt 12',
    'Sát hạch vào sáng 17/12/2022 tại hội trường tầng 3.',
  ],
  ['2022-10-06', 'Công bố giá vật liệu xây dựng quý III', 'Bảng giá áp dụng cho 21 huyện, thành phố, thị xã.'],
  ['2022-08-30', 'Lịch nghỉ lễ Quốc khánh', 'Cơ quan nghỉ bốn ngày, phân công trực ban như mọi năm.'],
  ['2022-07-21', RECRUITED, 'Trung tâm cần tuyển bốn viên chức; hồ sơ nhận trong 30 ngày kể từ ngày thông báo.'],
  [
    '2022-04-05',
    'Mời chào giá sửa chữa mái nhà làm việc',
    'Nhà thầu gửi báo giá về Văn phòng trước 16 giờ ngày 20/4/2022.',
  ],
];

export const DIGITAL: readonly Line[] = [
  ['2022-10-10', DIGITAL_DAY, 'Đoàn viên treo băng rôn, phát tờ rơi về chuyển đổi số cho người đến giao dịch.'],
  [
    '2022-03-30',
    SMART,
    'Trung tâm điều hành đô thị thông minh của thành phố nối 300 camera giao thông và cảm biến mực nước.',
  ],
];

export const PLANNING: readonly Line[] = [
  [
    '2022-11-17',
    'Công bố đồ án phân khu phía Đông thành phố Vinh',
    'Đồ án rộng 1.250 ha, dân số dự báo 90 nghìn người.',
  ],
  ['2022-09-22', 'Góp ý đồ án thị trấn Kim Sơn, huyện Quế Phong', 'Đồ án mở rộng thị trấn về phía Bắc, dọc sông Chu.'],
  ['2022-07-28', 'Thi tuyển phương án kiến trúc nhà hát tỉnh', 'Bảy đơn vị gửi phương án, ba phương án vào vòng hai.'],
  [
    '2022-06-02',
    'Khảo sát làng cổ Hữu Biệt để bảo tồn nhà gỗ',
    'Đoàn đo vẽ mười hai ngôi nhà, ngôi lâu nhất dựng năm 1890.',
  ],
  ['2022-03-10', 'Điều chỉnh đồ án khu du lịch biển Quỳnh', 'Dải cây phi lao ven biển được giữ lại rộng 80 mét.'],
  ['2022-01-27', 'Trưng bày mô hình đô thị ven sông Lam', 'Người xem để lại ý kiến trong sổ đặt cạnh mô hình.'],
];
