/** What the department of health of Hưng Yên has posted by 26/11/2024. */

import type { Line } from '../unseen-28/kit.ts';
import { figure, FIELDS } from './hung-yen-look.ts';

export const IMPORTANCE = 'Cải cách hành chính mở đường cho nhà đầu tư đến với Hưng Yên';
export const CONDUCT = 'Phổ biến quyền, nghĩa vụ và những việc công chức không được làm';
export const MODEL = 'Mô hình “Ngày không hẹn” ở bộ phận một cửa huyện Văn Giang phát huy hiệu quả';
export const SIGNATURES = 'Sở Y tế ký số toàn bộ văn bản đi';
export const SECURITY = 'Diễn tập ứng cứu sự cố an toàn thông tin tại các bệnh viện';
export const UPDATES = 'Công bố danh mục thủ tục hành chính mới ban hành lĩnh vực khám bệnh, chữa bệnh';
export const INDICES = 'Kết quả các chỉ số cải cách hành chính năm 2023 của tỉnh Hưng Yên';
export const TABLE = (rows: readonly (readonly string[])[]): string =>
  figure(['Chỉ số', 'Điểm năm 2023', 'Xếp hạng toàn quốc'], rows, 'Các chỉ số của tỉnh Hưng Yên năm 2023');
export const INDEX_ROWS = [
  ['PAR INDEX', '88,21', '12'],
  ['SIPAS', '83,75', '20'],
  ['PAPI', '43,15', '18'],
  ['DTI', '0,6712', '27'],
] as const;

export const REFORM: readonly Line[] = [
  [
    '2023-11-14',
    'Sở Y tế đôn đốc các nhiệm vụ cải cách hành chính cuối năm 2023',
    'Còn bốn nhiệm vụ chưa xong, các phòng cam kết hoàn thành trước ngày 15/12.',
  ],
  [
    '2023-12-19',
    'Tổng kết công tác cải cách hành chính năm 2023 của ngành Y tế',
    'Hội nghị nghe báo cáo, thảo luận và thống nhất việc cần làm trong năm mới.',
  ],
  [
    '2024-01-16',
    'Triển khai kế hoạch cải cách hành chính năm 2024 của Sở Y tế',
    'Kế hoạch có 38 nhiệm vụ, phân công cụ thể cho từng phòng và đơn vị trực thuộc.',
  ],
  [
    '2024-02-20',
    'Đảng ủy Sở học tập các văn bản về cải cách hành chính',
    'Đảng viên nghe giới thiệu Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ.',
  ],
  [
    '2024-03-12',
    IMPORTANCE,
    'Bài viết phân tích vai trò, ý nghĩa của cải cách hành chính đối với môi trường đầu tư và năng lực cạnh tranh của tỉnh.',
  ],
  [
    '2024-04-23',
    INDICES,
    'Tỉnh Hưng Yên tiếp tục có tiến bộ trong các bảng xếp hạng được công bố đầu năm nay.',
    [TABLE(INDEX_ROWS), 'Tỉnh sẽ phân tích từng tiêu chí mất điểm để giao việc cho các sở.'],
  ],
  [
    '2024-05-22',
    CONDUCT,
    'Buổi sinh hoạt nhắc lại các quy định của Luật Cán bộ, công chức về nghĩa vụ, quyền và hình thức kỷ luật.',
  ],
  [
    '2024-06-11',
    'Sơ kết sáu tháng công tác cải cách hành chính của ngành Y tế',
    'Hội nghị nghe chín ý kiến của các đơn vị, thống nhất năm việc phải làm ngay trong quý III.',
  ],
  ['2024-07-16', MODEL, 'Cách làm mới trong cải cách hành chính giúp người dân nhận kết quả ngay trong buổi sáng.'],
  [
    '2024-08-13',
    SIGNATURES,
    'Từ tháng Tám, văn bản điện tử của Sở được ký số và gửi qua hệ thống quản lý văn bản, không phát hành bản giấy.',
  ],
  [
    '2024-09-17',
    'Chung kết hội thi tìm hiểu cải cách hành chính ngành Y tế',
    'Đội Trung tâm Y tế huyện Ân Thi giành giải nhất với phần thi tiểu phẩm.',
  ],
  [
    '2024-10-15',
    'Đoàn kiểm tra cải cách hành chính của tỉnh làm việc với Sở Y tế',
    'Đoàn đề nghị Sở bổ sung tài liệu kiểm chứng của ba tiêu chí.',
    ['Quy chế làm việc được rà theo Quyết định số 22/2020/QĐ-UBND ngày 12/8/2020 của UBND tỉnh.'],
  ],
  [
    '2024-11-12',
    'Sở Y tế rà soát tiến độ các nhiệm vụ cải cách hành chính năm 2024',
    'Đến nay 33 trên 38 nhiệm vụ đã hoàn thành, năm nhiệm vụ còn lại xong trong tháng Mười hai.',
  ],
];

export const PROCEDURE_NEWS: readonly Line[] = [
  [
    '2023-10-10',
    'Kiểm soát thủ tục hành chính: những việc đã làm trong chín tháng',
    'Văn phòng Sở cập nhật 24 lượt thủ tục, gỡ bỏ các biểu mẫu cũ.',
  ],
  [
    '2024-02-06',
    UPDATES,
    'Chủ tịch UBND tỉnh công bố ba thủ tục hành chính mới ban hành thuộc thẩm quyền giải quyết của Sở Y tế.',
    [
      figure(
        ['Mã', 'Tên thủ tục'],
        [
          ['1.012289', 'Cấp mới giấy phép hành nghề đối với chức danh bác sỹ'],
          ['1.012278', 'Cấp mới giấy phép hoạt động đối với cơ sở khám bệnh, chữa bệnh'],
          ['1.012281', 'Công bố đủ điều kiện thực hiện khám sức khỏe'],
        ],
      ),
    ],
  ],
  [
    '2024-04-09',
    'Đơn giản hóa thủ tục hành chính lĩnh vực dược: ý kiến từ các nhà thuốc',
    'Chủ nhà thuốc đề nghị bỏ bản sao văn bằng vì dữ liệu đã có trên hệ thống.',
  ],
  [
    '2024-06-25',
    'Kiểm tra việc niêm yết thủ tục hành chính tại trung tâm y tế các huyện',
    'Sáu trên mười trung tâm niêm yết đủ; bốn nơi còn treo bảng cũ.',
  ],
  [
    '2024-08-20',
    'Giao ban kiểm soát thủ tục hành chính quý III tại Sở Y tế',
    'Cán bộ đầu mối của các đơn vị nêu bảy vướng mắc khi rà soát thủ tục hành chính.',
  ],
];

export const NEWS: readonly Line[] = [
  [
    '2023-03-08',
    'Công bố DDCI năm 2022: Sở Y tế Hưng Yên xếp thứ 9 khối sở, ngành',
    'Chỉ số năng lực cạnh tranh cấp sở, ngành (DDCI) năm 2022 của Sở Y tế đạt 78,36 điểm, xếp thứ 9 trong 20 sở, ngành.',
  ],
  [
    '2024-01-09',
    'Thăm, chúc Tết người bệnh tại Bệnh viện Đa khoa tỉnh',
    'Đoàn trao 200 suất quà, mỗi suất trị giá 500 nghìn đồng cho người bệnh khó khăn.',
  ],
  [
    '2024-02-27',
    'Gặp mặt kỷ niệm Ngày Thầy thuốc Việt Nam',
    'Các thế hệ thầy thuốc ôn lại truyền thống, trao kỷ niệm chương cho 46 người.',
  ],
  [
    '2024-03-19',
    'Mô hình “Vườn thuốc nam” ở trạm y tế xã Dạ Trạch',
    'Vườn có 62 loài cây, dùng cho các bài thuốc chữa cảm cúm, đau xương khớp.',
  ],
  [
    '2024-04-02',
    'Ngày hội hiến máu “Giọt hồng phố Hiến” thu 812 đơn vị máu',
    'Hơn một nghìn đoàn viên, sinh viên đăng ký hiến máu tại Quảng trường Nguyễn Văn Linh.',
  ],
  [
    '2024-05-07',
    'Khánh thành khoa Thận nhân tạo Trung tâm Y tế huyện Khoái Châu',
    'Khoa có 15 máy, phục vụ 60 người bệnh chạy thận ba ca mỗi ngày.',
  ],
  [
    '2024-06-04',
    SECURITY,
    'Tình huống giả định là máy chủ bị mã độc khóa dữ liệu; tổ công nghệ thông tin khôi phục được sau ba giờ.',
  ],
  [
    '2024-07-02',
    'Phẫu thuật nội soi thay khớp háng thành công tại bệnh viện tuyến tỉnh',
    'Người bệnh 78 tuổi đi lại được sau năm ngày phẫu thuật.',
  ],
  [
    '2024-07-23',
    'Khám, tặng quà người có công tại huyện Phù Cừ',
    'Đoàn khám cho 210 người, cấp thuốc miễn phí trị giá 63 triệu đồng.',
  ],
  [
    '2024-08-27',
    'Chuẩn bị đón đoàn chuyên gia ghép giác mạc',
    'Bệnh viện Mắt và Da liễu hoàn thành sửa chữa phòng mổ.',
  ],
  [
    '2024-09-10',
    'Ngành Y tế trực 24/24 giờ ứng phó bão số 3',
    'Các đội cấp cứu cơ động, cơ số thuốc và áo phao được đưa đến vùng bãi sông Hồng.',
  ],
  [
    '2024-10-22',
    'Thanh tra an toàn thực phẩm bếp ăn khu công nghiệp Phố Nối A',
    'Đoàn lấy 18 mẫu, nhắc nhở hai bếp chưa lưu mẫu thức ăn đủ 24 giờ.',
  ],
  [
    '2024-11-19',
    'Giao lưu cầu lông ngành Y tế chào mừng ngày 20/11',
    'Giải có 86 vận động viên của 17 đơn vị tham dự.',
  ],
];

export const DISEASE: readonly Line[] = [
  ['2024-02-15', 'Phòng bệnh hô hấp trong những ngày rét đậm', 'Bác sỹ khuyên giữ ấm, tiêm phòng cúm cho người già.'],
  ['2024-04-16', 'Tiêm bù vắc xin sởi cho trẻ dưới năm tuổi', 'Mười huyện bố trí điểm tiêm vào thứ Bảy hằng tuần.'],
  ['2024-06-18', 'Ra quân diệt bọ gậy, phòng sốt xuất huyết', 'Hơn 4.000 hộ dân lật úp dụng cụ đọng nước.'],
  ['2024-07-09', 'Chủ động phòng bệnh bạch hầu', 'Cơ quan y tế dự phòng hướng dẫn nhận biết dấu hiệu sớm.'],
  ['2024-09-24', 'Xử lý nước, vệ sinh môi trường sau lũ', 'Cán bộ trạm y tế phát cloramin B đến từng hộ ngoài bãi.'],
  [
    '2024-10-29',
    'Bệnh dại: ba việc phải làm ngay khi bị chó cắn',
    'Rửa vết thương 15 phút, đến điểm tiêm, theo dõi chó.',
  ],
  [
    '2024-11-21',
    'Cúm mùa tăng nhẹ, người dân không nên chủ quan',
    'Tuần qua toàn tỉnh ghi nhận 96 ca, không có ca nặng.',
  ],
];

const [CLINICS, DRUGS, FOOD, PREVENTION] = FIELDS;
export const LIST: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.012289', 'Cấp mới giấy phép hành nghề đối với chức danh bác sỹ', CLINICS],
  ['1.012290', 'Cấp lại giấy phép hành nghề', CLINICS],
  ['1.012278', 'Cấp mới giấy phép hoạt động đối với cơ sở khám bệnh, chữa bệnh', CLINICS],
  ['1.012279', 'Cấp lại giấy phép hoạt động đối với cơ sở khám bệnh, chữa bệnh', CLINICS],
  ['1.012280', 'Điều chỉnh giấy phép hoạt động đối với cơ sở khám bệnh, chữa bệnh', CLINICS],
  ['1.012281', 'Công bố đủ điều kiện thực hiện khám sức khỏe', CLINICS],
  ['1.004616', 'Cấp chứng chỉ hành nghề dược theo hình thức xét hồ sơ', DRUGS],
  ['1.004604', 'Cấp lại chứng chỉ hành nghề dược theo hình thức xét hồ sơ', DRUGS],
  ['1.004593', 'Cấp giấy chứng nhận đủ điều kiện kinh doanh dược lần đầu', DRUGS],
  ['1.004585', 'Cấp lại giấy chứng nhận đủ điều kiện kinh doanh dược', DRUGS],
  ['1.004576', 'Điều chỉnh giấy chứng nhận đủ điều kiện kinh doanh dược', DRUGS],
  ['1.003001', 'Đánh giá đáp ứng thực hành tốt cơ sở bán lẻ thuốc', DRUGS],
  ['1.002425', 'Cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm', FOOD],
  ['1.003348', 'Đăng ký bản công bố sản phẩm dinh dưỡng dùng cho trẻ đến 36 tháng tuổi', FOOD],
  ['1.003332', 'Đăng ký bản công bố sản phẩm nhập khẩu đối với thực phẩm dinh dưỡng y học', FOOD],
  ['1.003108', 'Đăng ký nội dung quảng cáo đối với thực phẩm dinh dưỡng y học', FOOD],
  ['2.000655', 'Công bố cơ sở đủ điều kiện tiêm chủng', PREVENTION],
  ['1.003580', 'Công bố cơ sở xét nghiệm đạt tiêu chuẩn an toàn sinh học cấp I, cấp II', PREVENTION],
  ['1.002944', 'Công bố cơ sở đủ điều kiện sản xuất chế phẩm diệt côn trùng', PREVENTION],
  ['1.002467', 'Công bố cơ sở đủ điều kiện cung cấp dịch vụ diệt côn trùng, diệt khuẩn', PREVENTION],
];
export const FORGOTTEN = '1.012281';
export const GONE = ['1.003709', 'Cấp lần đầu chứng chỉ hành nghề khám bệnh, chữa bệnh', CLINICS] as const;

/** Sentences on nothing a plan asks for. */
export const FILLER = [
  'Buổi sáng có nắng nhẹ, người dân đến từ sớm, sân trụ sở kín chỗ để xe.',
  'Phóng viên của đài huyện ghi hình, phát trong bản tin tối cùng ngày.',
  'Một số câu hỏi khó được ghi lại, người phụ trách hẹn gọi điện lại trong tuần.',
  'Kết thúc chương trình, mọi người chụp ảnh lưu niệm và dùng bữa trưa thân mật.',
  'Công tác chuẩn bị bắt đầu từ hai tuần trước, do nhóm sáu người đảm nhiệm.',
] as const;
