/** What the department of transport of Sơn La has posted by 24/11/2022. */

import type { Line } from '../unseen-28/kit.ts';
import { FIELDS } from './son-la-look.ts';

export const ORDER = 'Kiểm tra đột xuất giờ giấc làm việc tại các hạt quản lý đường bộ';
export const CENTRE = 'Đến Trung tâm Phục vụ hành chính công tỉnh đổi giấy phép lái xe: những điều cần biết';
export const UPDATES = 'Công bố bốn thủ tục hành chính sửa đổi, bổ sung lĩnh vực đường bộ';
export const PAR = 'Sơn La xếp thứ 46 về Chỉ số cải cách hành chính năm 2021';
export const POSTAL = 'Nhận giấy phép lái xe tại nhà qua dịch vụ bưu chính công ích';
export const INITIATIVE = 'Sáng kiến “Phiếu hẹn điện tử” giúp lái xe không phải chờ lâu';
export const ONE_STOP = 'Tìm hiểu quy định về cơ chế một cửa';

export const REFORM: readonly Line[] = [
  [
    '2021-11-30',
    'Các phòng của Sở rà soát nhiệm vụ cải cách hành chính còn lại của năm',
    'Ba đầu việc chưa xong được giao lại, hoàn thành trước ngày 20/12.',
  ],
  [
    '2021-12-21',
    'Sở Giao thông vận tải tổng kết công tác cải cách hành chính năm 2021',
    'Hội nghị nghe báo cáo của Văn phòng Sở và thảo luận phương hướng năm tới.',
  ],
  [
    '2022-01-13',
    'UBND tỉnh Sơn La ban hành kế hoạch cải cách hành chính năm 2022',
    'Kế hoạch ban hành theo Quyết định số 3162/QĐ-UBND ngày 20/12/2021 của UBND tỉnh, có bảy nhóm nhiệm vụ.',
    ['Từng nhiệm vụ có cơ quan chủ trì, cơ quan phối hợp và thời hạn hoàn thành.'],
  ],
  [
    '2022-01-27',
    'Giám đốc Sở phân công nhiệm vụ cải cách hành chính năm 2022',
    'Mỗi phòng nhận từ hai đến bốn đầu việc, báo cáo tiến độ vào ngày 25 hằng tháng.',
  ],
  [
    '2022-02-15',
    'Tỉnh triển khai tuyên truyền cải cách hành chính năm 2022',
    'UBND tỉnh ban hành Kế hoạch số 47/KH-UBND ngày 10/02/2022 về tuyên truyền cải cách hành chính.',
    ['Các cơ quan duy trì chuyên mục, tăng thời lượng tin, bài và sử dụng hệ thống loa cơ sở.'],
  ],
  [
    '2022-02-25',
    'Ban Chỉ đạo cải cách hành chính tỉnh: năm 2022 hướng về cơ sở',
    'Trưởng Ban Chỉ đạo yêu cầu các thành viên mỗi quý đi kiểm tra ít nhất một huyện, thành phố.',
  ],
  [
    '2022-03-10',
    'Chủ tịch UBND tỉnh chủ trì phiên họp về cải cách hành chính',
    'Phiên họp đánh giá hai tháng đầu năm và cho ý kiến về các nhiệm vụ chậm tiến độ của tỉnh.',
  ],
  [
    '2022-03-24',
    ORDER,
    'Tổ kiểm tra của Sở ghi nhận việc chấp hành kỷ luật, kỷ cương hành chính cơ bản tốt, nhắc nhở hai viên chức đến muộn.',
  ],
  [
    '2022-04-07',
    CENTRE,
    'Bài viết hướng dẫn người dân các bước lấy số, nộp hồ sơ và nhận kết quả tại quầy của Sở ở Trung tâm Phục vụ hành chính công tỉnh.',
  ],
  [
    '2022-04-21',
    'Sơn La phấn đấu nâng thứ hạng về cải cách hành chính',
    'Tỉnh đặt mục tiêu đến năm 2025 vào nhóm 30 địa phương đứng đầu cả nước về cải cách hành chính.',
  ],
  [
    '2022-05-12',
    UPDATES,
    'Chủ tịch UBND tỉnh ký quyết định công bố danh mục thủ tục hành chính được sửa đổi, bổ sung thuộc thẩm quyền giải quyết của Sở.',
  ],
  [
    '2022-05-27',
    PAR,
    'Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Sơn La đạt 84,97%, xếp thứ 46 trên 63 tỉnh, thành phố.',
    ['Chỉ số hài lòng của người dân (SIPAS) năm 2021 của tỉnh đạt 86,11%, xếp thứ 35.'],
  ],
  [
    '2022-06-09',
    'Tỉnh ủy Sơn La đẩy mạnh lãnh đạo công tác cải cách hành chính',
    'Ban Thường vụ Tỉnh ủy yêu cầu cấp ủy các cấp đưa cải cách hành chính vào chương trình làm việc hằng quý.',
  ],
  ['2022-06-23', POSTAL, 'Người dân ở các huyện có thể đăng ký nhận kết quả tận nhà, bưu tá thu cước khi giao.'],
  [
    '2022-07-08',
    'UBND tỉnh sơ kết công tác cải cách hành chính sáu tháng đầu năm 2022',
    'Hội nghị nghe Sở Nội vụ báo cáo, chỉ ra những cơ quan còn chậm gửi báo cáo định kỳ.',
  ],
  [
    '2022-07-21',
    INITIATIVE,
    'Sáng kiến cải cách hành chính của Phòng Quản lý vận tải, phương tiện và người lái đã áp dụng từ đầu tháng Sáu.',
  ],
  [
    '2022-08-11',
    'Đoàn kiểm tra cải cách hành chính của tỉnh làm việc tại Sở Giao thông vận tải',
    'Đoàn xem hồ sơ lưu, trao đổi với công chức và kiến nghị ba nội dung cần khắc phục.',
  ],
  [
    '2022-08-25',
    'Sơn La dự hội nghị trực tuyến toàn quốc về cải cách hành chính',
    'Tại điểm cầu của tỉnh, lãnh đạo các sở nghe kinh nghiệm của năm địa phương.',
  ],
  [
    '2022-09-08',
    ONE_STOP,
    'Chỉ thị số 30/CT-TTg ngày 30/10/2018 của Thủ tướng Chính phủ yêu cầu nâng cao chất lượng tiếp nhận, trả kết quả cho người dân.',
  ],
  [
    '2022-09-22',
    'Công đoàn ngành phát động thi tìm hiểu cải cách hành chính',
    'Bài thi viết tay hoặc đánh máy, gửi về Công đoàn ngành trước ngày 31/10.',
  ],
  [
    '2022-10-06',
    'UBND tỉnh yêu cầu khắc phục tồn tại về cải cách hành chính sau kiểm tra',
    'Văn bản nêu tên mười hai cơ quan, địa phương cần báo cáo kết quả khắc phục trong tháng.',
  ],
  [
    '2022-10-20',
    'Sở hoàn thành tự chấm điểm cải cách hành chính năm 2022',
    'Bảng tự chấm kèm tài liệu kiểm chứng được gửi về Sở Nội vụ đúng hẹn.',
  ],
  [
    '2022-11-10',
    'Tổ giúp việc cải cách hành chính của Sở họp tháng Mười một',
    'Tổ rà từng đầu việc, thống nhất nội dung báo cáo năm.',
  ],
  [
    '2022-11-17',
    'Hội nghị trao đổi nghiệp vụ cải cách hành chính khối các cơ quan tỉnh',
    'Sở cử bốn công chức tham dự, gửi hai ý kiến trao đổi.',
  ],
];

export const NEWS: readonly Line[] = [
  [
    '2021-05-11',
    'Công bố PAPI 2020: Sơn La đạt 42,31 điểm',
    'Chỉ số PAPI năm 2020 của tỉnh Sơn La đạt 42,31 điểm, xếp thứ 35 trên 63 tỉnh, thành phố.',
  ],
  [
    '2022-01-06',
    'Bảo đảm phương tiện phục vụ nhân dân đi lại dịp Tết Nhâm Dần',
    'Các bến xe tăng cường 120 chuyến trên các tuyến Hà Nội, Hải Phòng, Thái Bình.',
  ],
  [
    '2022-01-20',
    'Tuyên dương 20 lái xe an toàn tiêu biểu năm 2021',
    'Các lái xe được tặng bằng khen đều có trên mười năm cầm lái không để xảy ra tai nạn.',
  ],
  [
    '2022-02-17',
    'Sửa chữa mặt đường quốc lộ 6 đoạn qua huyện Yên Châu',
    'Đơn vị thi công bố trí người điều tiết, phân luồng một làn xe vào giờ cao điểm.',
  ],
  [
    '2022-03-03',
    'Khởi công cầu Pá Uôn 2 trên quốc lộ 279',
    'Cầu dài 512 m, mặt cầu rộng 12 m, thời gian thi công 24 tháng.',
  ],
  [
    '2022-03-29',
    'Xử lý xe chở quá tải trên tuyến tỉnh lộ 106',
    'Trong hai tuần ra quân, lực lượng thanh tra dừng 64 xe, lập biên bản 11 trường hợp.',
  ],
  [
    '2022-04-28',
    'Năng lực cạnh tranh cấp tỉnh: Sơn La được 61,23 điểm',
    'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2021 của Sơn La đạt 61,23 điểm, xếp thứ 54 cả nước.',
  ],
  [
    '2022-05-19',
    'Thi công mặt đường bê tông xi măng ở xã vùng cao Làng Chếu',
    'Tuyến đường dài 7,4 km giúp ba bản của người Mông đi lại được trong mùa mưa.',
  ],
  [
    '2022-06-16',
    'Chủ động ứng phó mưa lũ, sạt lở trên các tuyến đường',
    'Các công ty quản lý đường bộ tập kết máy xúc, rọ đá tại 14 điểm thường xuyên sạt lở.',
  ],
  ['2022-07-14', 'Kiểm tra an toàn bến khách ngang sông Đà', 'Đoàn yêu cầu hai chủ bến bổ sung áo phao, sửa cầu dẫn.'],
  [
    '2022-08-18',
    'Sát hạch lái xe mô tô tại Mộc Châu: 312 thí sinh dự thi',
    'Trung tâm Sát hạch lái xe bố trí bốn xe thi, kết thúc trước 16 giờ.',
  ],
  [
    '2022-09-13',
    'Tháng cao điểm an toàn giao thông cho học sinh đến trường',
    'Các trường ký cam kết với phụ huynh về đội mũ bảo hiểm.',
  ],
  [
    '2022-10-12',
    'Khảo sát hướng tuyến cao tốc Hòa Bình - Mộc Châu',
    'Tư vấn trình bày ba phương án hầm, cầu cạn qua khu vực Vân Hồ.',
  ],
  ['2022-11-03', 'Thông xe cầu treo bản Nà Hiên', 'Cầu treo dân sinh dài 96 m phục vụ 140 hộ dân hai bên suối Nậm Ty.'],
  [
    '2022-11-21',
    'Diễn tập cứu hộ trên lòng hồ thủy điện Sơn La',
    'Tình huống giả định một tàu khách gặp giông, 18 người được đưa lên bờ.',
  ],
];

export const NOTICES: readonly Line[] = [
  ['2022-02-09', 'Thông báo lịch sát hạch lái xe tháng 3', 'Danh sách thí sinh niêm yết tại trung tâm sát hạch.'],
  ['2022-04-25', 'Lịch trực nghỉ lễ 30/4 và 01/5', 'Văn phòng Sở và Thanh tra Sở cử người trực 24/24 giờ.'],
  [
    '2022-06-30',
    'Thông báo cấm đường tạm thời trên tỉnh lộ 113 để nổ mìn phá đá',
    'Thời gian cấm từ 11 giờ đến 13 giờ các ngày 04, 05 và 06/7/2022.',
  ],
  [
    '2022-09-15',
    'Thông báo đấu giá xe ô tô thanh lý',
    'Hai xe bán tải sản xuất năm 2007, giá khởi điểm 95 triệu đồng.',
  ],
  ['2022-11-14', 'Mời chào giá sửa chữa nhà kho Hạt 3', 'Nhận báo giá đến hết ngày 28/11/2022.'],
];

const [DRIVERS, TRANSPORT, ROADS, WATER] = FIELDS;
export const LIST: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.002835', 'Cấp mới giấy phép lái xe', DRIVERS],
  ['1.002820', 'Cấp lại giấy phép lái xe', DRIVERS],
  ['1.002809', 'Đổi giấy phép lái xe do ngành Giao thông vận tải cấp', DRIVERS],
  ['1.002801', 'Đổi giấy phép lái xe do ngành Công an cấp', DRIVERS],
  ['1.002796', 'Đổi giấy phép lái xe hoặc bằng lái xe của nước ngoài cấp', DRIVERS],
  ['1.001735', 'Cấp giấy phép xe tập lái', DRIVERS],
  ['1.002030', 'Cấp giấy chứng nhận đăng ký, biển số xe máy chuyên dùng lần đầu', DRIVERS],
  ['2.002286', 'Cấp giấy phép kinh doanh vận tải bằng xe ô tô', TRANSPORT],
  ['2.002288', 'Cấp phù hiệu xe ô tô kinh doanh vận tải', TRANSPORT],
  ['2.002289', 'Cấp lại phù hiệu xe ô tô kinh doanh vận tải', TRANSPORT],
  ['1.002859', 'Cấp giấy phép liên vận giữa Việt Nam và Lào', TRANSPORT],
  ['1.000028', 'Cấp giấy phép lưu hành xe quá tải trọng, xe quá khổ giới hạn trên đường bộ', ROADS],
  ['1.001035', 'Cấp phép thi công nút giao đường nhánh đấu nối vào quốc lộ', ROADS],
  ['2.001919', 'Chấp thuận xây dựng công trình thiết yếu trong phạm vi bảo vệ kết cấu hạ tầng quốc lộ', ROADS],
  ['1.000314', 'Chấp thuận thiết kế kỹ thuật và phương án tổ chức giao thông của nút giao', ROADS],
  ['1.004088', 'Đăng ký phương tiện lần đầu đối với phương tiện chưa khai thác trên đường thủy', WATER],
  ['1.004036', 'Cấp lại giấy chứng nhận đăng ký phương tiện thủy nội địa', WATER],
  ['1.003658', 'Công bố lại hoạt động bến thủy nội địa', WATER],
];
/** Forgotten on the department's own portal. */
export const FORGOTTEN = ['1.000314', '1.002796'];
export const GONE = ['1.002804', 'Đổi giấy phép lái xe quân sự do Bộ Quốc phòng cấp theo mẫu cũ', DRIVERS] as const;

/** Sentences on nothing a plan asks for. */
export const FILLER = [
  'Sau phần khai mạc, các đại biểu được xem phóng sự ảnh dài tám phút do bộ phận truyền thông thực hiện.',
  'Trời mưa nhẹ từ sáng sớm, đường vào hội trường hơi trơn, bộ phận phục vụ phải trải thêm thảm ở bậc cửa.',
  'Một số nội dung còn ý kiến khác nhau được ghi lại để trao đổi tiếp trong tuần sau.',
  'Cuối buổi, người chủ trì cảm ơn các đơn vị đã chuẩn bị chu đáo và nhắc gửi ảnh tư liệu về cho ban biên tập.',
  'Danh sách người tham dự được lưu cùng biên bản, mỗi phòng giữ một bản.',
] as const;
