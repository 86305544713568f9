import type { Post } from '../unseen-20/post.ts';

/** Tin tức - Sự kiện. */
export const NEWS: readonly Post[] = [
  {
    id: 1,
    at: '2024-08-05 08:00',
    title: 'Nghiệm thu đề tài chọn tạo giống sen lấy hạt cho vùng trũng',
    lead: 'Hội đồng khoa học đánh giá đề tài đạt loại khá, kiến nghị mở rộng diện tích trồng thử.',
    body: ['Giống mới cho năng suất hạt cao hơn giống địa phương 18%, chịu ngập tốt.'],
  },
  {
    id: 2,
    at: '2024-07-18 09:30',
    title: 'Mô hình trồng nhãn muộn theo VietGAP ở Khoái Châu cho thu nhập cao',
    lead: 'Mô hình do Trung tâm Ứng dụng khoa học và công nghệ chuyển giao cho 30 hộ.',
    body: ['Mỗi héc-ta nhãn cho lãi gần 400 triệu đồng. Người đứng đầu hợp tác xã cho biết sẽ mở rộng thêm 12 héc-ta.'],
  },
  {
    id: 3,
    at: '2024-06-28 14:00',
    title: 'Diễn tập ứng cứu sự cố an toàn thông tin mạng cho hệ thống của Sở',
    lead: 'Sở Khoa học và Công nghệ phối hợp tổ chức diễn tập an toàn thông tin với tình huống mã độc tống tiền.',
    body: ['Đội ứng cứu xử lý tình huống trong 3 giờ, khôi phục dữ liệu từ bản sao lưu ngoại tuyến.'],
  },
  {
    id: 4,
    at: '2024-05-18 07:30',
    title: 'Kỷ niệm Ngày Khoa học và Công nghệ Việt Nam 18/5',
    lead: 'Nhiều hoạt động được tổ chức nhân ngày truyền thống của ngành.',
    body: ['Sở khen thưởng 12 tác giả có công trình ứng dụng tốt, mở cửa phòng thí nghiệm đón học sinh.'],
  },
  {
    id: 5,
    at: '2024-04-26 10:15',
    title: 'Bồi dưỡng kỹ năng tham mưu cho 35 công chức, viên chức của Sở',
    lead: 'Lớp đào tạo, bồi dưỡng công chức, viên chức năm 2024 kéo dài ba ngày.',
    body: ['Học viên thực hành soạn thảo văn bản, giao tiếp với tổ chức, công dân và xử lý tình huống khó.'],
  },
  {
    id: 6,
    at: '2024-04-03 15:45',
    title: 'PAPI năm 2023: Hưng Yên tăng 6 bậc',
    lead: 'Ngày 02/4, Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh năm 2023 được công bố tại Hà Nội.',
    body: [
      'Tỉnh Hưng Yên đạt 43,97 điểm PAPI, xếp thứ 15/63 tỉnh, thành phố. Nội dung “Công khai, minh bạch” tăng mạnh nhất.',
    ],
  },
  {
    id: 7,
    at: '2024-03-15 09:00',
    title: 'Giám đốc Sở tiếp công dân định kỳ tháng 3',
    lead: 'Sáng 15/3, tại phòng tiếp dân, Giám đốc Sở tiếp hai công dân đến hỏi về đăng ký nhãn hiệu.',
    body: ['Các nội dung được giải thích ngay tại chỗ, không phát sinh đơn thư.'],
  },
  {
    id: 8,
    at: '2024-02-28 16:20',
    title: 'Ký số 100% văn bản đi: bước tiến chuyển đổi số của Sở Khoa học và Công nghệ',
    lead: 'Từ đầu năm, mọi văn bản đi của Sở được ký số và gửi qua trục liên thông, phục vụ xây dựng chính quyền số.',
    body: [
      'Thời gian phát hành văn bản giảm từ một ngày còn hai giờ. Sở không gửi bản giấy cho các cơ quan trong tỉnh.',
    ],
  },
  {
    id: 9,
    at: '2024-01-09 08:40',
    title: 'Đào tạo cải tiến năng suất cho 20 doanh nghiệp nhỏ và vừa',
    lead: 'Lớp học giới thiệu công cụ 5S và Kaizen cho quản đốc, tổ trưởng sản xuất.',
    body: ['Sau lớp học, mỗi doanh nghiệp được chuyên gia đến hướng dẫn tại xưởng trong hai ngày.'],
  },
  {
    id: 10,
    at: '2023-10-10 09:00',
    title: 'Hưng Yên công bố Chỉ số chuyển đổi số (DTI) năm 2022',
    lead: 'Theo kết quả công bố, DTI năm 2022 của tỉnh Hưng Yên đạt 0,6312, xếp hạng 21/63.',
    body: ['Trụ cột kinh tế số xếp thứ 12, trụ cột chính quyền số xếp thứ 30.'],
  },
];

/** Cải cách hành chính; that of 2023 sticks to the top. */
export const REFORM: readonly Post[] = [
  {
    id: 21,
    at: '2024-07-01 08:10',
    title: 'Sáu tháng, Sở Khoa học và Công nghệ hoàn thành 27 nhiệm vụ cải cách hành chính',
    lead: 'Kết quả cải cách hành chính nửa đầu năm của Sở đạt 58% kế hoạch, không có nhiệm vụ quá hạn.',
    body: ['Phần lớn nhiệm vụ đã xong thuộc nhóm thể chế và hiện đại hóa hành chính.'],
  },
  {
    id: 22,
    at: '2024-06-13 10:00',
    title: 'Sắp xếp lại hai đơn vị sự nghiệp, tinh gọn bộ máy',
    lead: 'Cải cách tổ chức bộ máy hành chính: Sở hợp nhất hai trung tâm, giảm một đầu mối và năm biên chế.',
    body: ['Phương án đã lấy ý kiến toàn thể viên chức, bảo đảm quyền lợi của người dôi dư.'],
  },
  {
    id: 23,
    at: '2024-05-21 14:30',
    title: 'Bộ phận Một cửa nhận xét từ người dân qua mã QR',
    lead: 'Cải cách hành chính tại bộ phận một cửa: người dân quét mã để chấm điểm công chức ngay tại quầy.',
    body: ['Sau hai tháng có 412 lượt đánh giá, 96% ở mức hài lòng trở lên.'],
  },
  {
    id: 24,
    at: '2024-04-18 16:00',
    title: 'Công bố Chỉ số cải cách hành chính và Chỉ số hài lòng năm 2023',
    lead: 'Ngày 17/4, Ban Chỉ đạo cải cách hành chính của Chính phủ công bố PAR INDEX và SIPAS năm 2023.',
    body: [
      'Chỉ số cải cách hành chính (PAR INDEX) năm 2023 của tỉnh Hưng Yên đạt 88,31%, xếp thứ 10/63 tỉnh, thành phố.',
      'Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) năm 2023 của tỉnh Hưng Yên đạt 82,91%, xếp thứ 27/63.',
    ],
    picture: '/wp-content/uploads/2024/04/par-index.jpg',
  },
  {
    id: 25,
    at: '2024-03-12 09:20',
    title: 'Cải cách hành chính - đòn bẩy cải thiện môi trường đầu tư, nâng cao năng lực cạnh tranh',
    lead: 'Vì sao nhà đầu tư nhìn vào thủ tục trước khi nhìn vào giá đất? Cải cách hành chính quyết định sức hút của một địa phương.',
    body: [
      'Doanh nghiệp tính chi phí chờ đợi bằng tiền. Mỗi ngày rút ngắn là một lợi thế cạnh tranh.',
      'Tinh thần đó đã được nêu trong Chỉ thị số 28-CT/TU ngày 10/8/2022 của Ban Thường vụ Tỉnh ủy và Chỉ thị số 05/CT-CTUBND ngày 16/5/2019 của Chủ tịch UBND tỉnh.',
    ],
  },
  {
    id: 26,
    at: '2024-02-20 08:30',
    title: 'Sở xếp thứ 4/21 về chỉ số DDCI năm 2023',
    lead: 'Sở Khoa học và Công nghệ Hưng Yên đạt 79,06 điểm DDCI năm 2023, xếp thứ 4/21 sở, ban, ngành.',
    body: ['Chỉ số năng lực cạnh tranh cấp sở, ngành là thước đo cải cách hành chính từ góc nhìn doanh nghiệp.'],
  },
  {
    id: 27,
    at: '2024-01-15 10:10',
    title: 'Sở Khoa học và Công nghệ ban hành Kế hoạch cải cách hành chính năm 2024',
    lead: 'Kế hoạch số 05/KH-SKHCN đề ra 46 nhiệm vụ cải cách hành chính, trong đó 9 nhiệm vụ về tài chính công.',
    body: ['Mục tiêu: Chỉ số ICT INDEX năm 2024 của tỉnh trong nhóm 15 tỉnh dẫn đầu.'],
  },
  {
    id: 28,
    at: '2023-09-05 09:00',
    title: 'Phát động thi đua đẩy mạnh cải cách hành chính trong toàn ngành',
    lead: 'Phong trào kéo dài đến hết năm 2025 với khẩu hiệu “Nhanh hơn, gần hơn”.',
    body: ['Các phòng, đơn vị ký giao ước thi đua ngay tại lễ phát động.'],
  },
];

/** Cải cách TTHC. */
export const PROCEDURE_NEWS: readonly Post[] = [
  {
    id: 41,
    at: '2024-06-25 15:10',
    title: 'Công bố danh mục 4 thủ tục hành chính được sửa đổi lĩnh vực an toàn bức xạ',
    lead: 'Chủ tịch UBND tỉnh ký quyết định công bố danh mục thủ tục hành chính được sửa đổi, bổ sung của Sở Khoa học và Công nghệ.',
    body: ['Bốn thủ tục giảm từ 25 xuống 15 ngày làm việc. Sở đã niêm yết tại quầy và sửa trên Trang thông tin.'],
  },
  {
    id: 42,
    at: '2024-04-10 09:45',
    title: 'Cắt giảm giấy tờ trong thủ tục hành chính đăng ký tham gia tuyển chọn nhiệm vụ',
    lead: 'Người đăng ký không phải nộp bản sao lý lịch khoa học đã có trong cơ sở dữ liệu.',
    body: ['Mỗi hồ sơ bớt được từ 6 đến 20 trang giấy.'],
  },
  {
    id: 43,
    at: '2024-02-02 14:20',
    title: 'Trả kết quả thủ tục hành chính tại nhà trước Tết Giáp Thìn',
    lead: 'Sở trả hết kết quả của 37 hồ sơ đã xong trước kỳ nghỉ Tết.',
    body: ['Nhân viên bưu điện giao tận tay, người dân ký nhận trên thiết bị di động.'],
  },
];
