import type { Post } from '../unseen-20/post.ts';

/** Tin tức. */
export const NEWS: readonly Post[] = [
  {
    id: 139,
    at: '2022-12-02 08:00',
    title: 'Công bố quyết định thành lập Hội Sinh vật cảnh huyện Tuy Phước',
    lead: 'Đại hội lần thứ nhất bầu Ban Chấp hành gồm 15 người.',
    body: ['Hội hoạt động theo nguyên tắc tự nguyện, tự trang trải kinh phí.'],
  },
  {
    id: 133,
    at: '2022-10-10 14:30',
    title: 'Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10',
    lead: 'Sở Nội vụ phát động công chức dùng chữ ký số, họp không giấy, đẩy mạnh chuyển đổi số trong quản lý cán bộ.',
    body: ['Hồ sơ của 2.100 công chức đã được số hóa, đưa lên phần mềm dùng chung của tỉnh.'],
  },
  {
    id: 128,
    at: '2022-08-09 09:15',
    title: 'Tập huấn phòng, chống cháy nổ tại trụ sở làm việc',
    lead: 'Cảnh sát phòng cháy hướng dẫn sử dụng bình bọt và thoát nạn.',
    body: ['Sau phần lý thuyết, mọi người thực hành dập lửa khay xăng ở sân sau.'],
  },
  {
    id: 124,
    at: '2022-06-30 10:00',
    title: 'Sở Nội vụ chuyển đổi vị trí công tác đối với 5 công chức',
    lead: 'Giám đốc Sở trao quyết định điều động cho 5 công chức thuộc ba phòng.',
    body: ['Những người được điều động nhận nhiệm vụ mới từ ngày 01/7.'],
  },
  {
    id: 121,
    at: '2022-05-25 15:30',
    title: 'Ngành giáo dục có 12 sáng kiến dạy học được công nhận cấp tỉnh',
    lead: 'Hội đồng sáng kiến tỉnh họp xét công nhận sáng kiến của giáo viên năm học 2021 - 2022.',
    body: ['Các sáng kiến tập trung vào phương pháp dạy trực quan và đồ dùng tự làm.'],
  },
  {
    id: 110,
    at: '2022-02-28 08:45',
    title: 'Ra quân Tháng Thanh niên năm 2022',
    lead: 'Tuổi trẻ Bình Định trồng 10.000 cây xanh trong ngày ra quân.',
    body: ['Mỗi huyện có một công trình thanh niên, kinh phí từ đóng góp của đoàn viên.'],
  },
  {
    id: 96,
    at: null,
    title: 'Quy tắc ứng xử của công chức nơi công sở: những điều nên nhớ',
    lead: 'Văn hóa công sở bắt đầu từ lời chào, ánh mắt và sự đúng giờ.',
    body: ['Công chức đeo thẻ khi làm việc, không hút thuốc trong phòng, không gây khó khăn cho người đến giao dịch.'],
  },
];

/** Cải cách hành chính. */
export const REFORM: readonly Post[] = [
  {
    id: 138,
    at: '2022-11-22 08:20',
    title: 'Chấm điểm cải cách hành chính các sở, ngành năm 2022',
    lead: 'Các cơ quan tự chấm điểm cải cách hành chính trên phần mềm trước ngày 15/12.',
    body: ['Năm nay thang điểm có thêm phần đánh giá của doanh nghiệp.'],
  },
  {
    id: 134,
    at: '2022-10-11 09:50',
    title: 'Tây Sơn: dân chấm điểm cải cách hành chính của xã',
    lead: 'Chỉ số hài lòng của huyện Tây Sơn năm 2021 đạt 90,12%, năm nay huyện khảo sát lại.',
    body: ['Phiếu khảo sát ngắn, chỉ có tám câu hỏi, phát đến 600 hộ ở 15 xã, thị trấn.'],
  },
  {
    id: 131,
    at: '2022-09-20 14:10',
    title: 'Giao ban cải cách hành chính quý III',
    lead: 'Sở Nội vụ chủ trì họp giao ban cán bộ làm công tác cải cách hành chính.',
    body: ['Cuộc họp tập trung gỡ vướng về vị trí việc làm và tinh giản biên chế.'],
  },
  {
    id: 129,
    at: '2022-08-16 10:30',
    title: 'Vân Canh khắc phục hạn chế trong cải cách hành chính',
    lead: 'Huyện miền núi đặt quyết tâm ra khỏi nhóm cuối bảng xếp hạng cải cách hành chính.',
    body: ['Mười hai việc chậm được giao lại, có ngày hoàn thành và người chịu trách nhiệm.'],
  },
  {
    id: 126,
    at: '2022-07-08 16:00',
    title: 'Tọa đàm về cải cách hành chính với các chi bộ khối nội chính',
    lead: 'Buổi tọa đàm do Sở Nội vụ phối hợp tổ chức chiều 07/7.',
    body: ['Sáu ý kiến được nêu, xoay quanh trách nhiệm nêu gương của đảng viên.'],
    picture: 'images/tin/toadam0707.jpg',
  },
  {
    id: 123,
    at: '2022-06-14 08:40',
    title: 'Khảo sát ý kiến tổ chức, cá nhân về cải cách hành chính',
    lead: 'Bưu điện tỉnh phát 1.200 phiếu khảo sát về công tác cải cách hành chính.',
    body: ['Người trả lời được giữ kín tên, kết quả gửi về Sở Nội vụ trong tháng 7.'],
  },
  {
    id: 120,
    at: '2022-05-19 09:00',
    title: 'Kiểm tra cải cách hành chính tại huyện An Lão',
    lead: 'Đoàn kiểm tra làm việc hai ngày tại UBND huyện và ba xã.',
    body: ['Đoàn ghi nhận trụ sở một cửa khang trang, song sổ theo dõi còn ghi tay.'],
  },
  {
    id: 116,
    at: '2022-04-12 10:20',
    title: 'Sáng kiến cải cách hành chính “ba giảm” rút ngắn một nửa thời gian xét khen thưởng',
    lead: 'Giải pháp do Ban Thi đua - Khen thưởng đề xuất đã áp dụng có hiệu quả từ đầu năm.',
    body: ['Ba giảm gồm giảm bản giấy, giảm lần trình và giảm ngày chờ.'],
  },
  {
    id: 113,
    at: '2022-03-15 15:00',
    title: 'Tập huấn nghiệp vụ cải cách hành chính cho cấp xã',
    lead: 'Hơn 300 công chức xã, phường dự lớp tập huấn nghiệp vụ cải cách hành chính.',
    body: ['Giảng viên hướng dẫn lập kế hoạch năm và viết báo cáo định kỳ.'],
  },
  {
    id: 109,
    at: '2022-02-22 08:10',
    title: 'Hoài Nhơn giao chỉ tiêu cải cách hành chính đến từng phường',
    lead: 'Thị xã Hoài Nhơn ký cam kết cải cách hành chính với 17 xã, phường.',
    body: ['Cuối năm, nơi không đạt sẽ không được xét thi đua.'],
  },
  {
    id: 105,
    at: '2022-01-17 14:00',
    title: 'Triển khai Kế hoạch cải cách hành chính năm 2022',
    lead: 'Sở Nội vụ quán triệt kế hoạch cải cách hành chính đến toàn thể công chức.',
    body: [
      'Kế hoạch bám sát Nghị quyết số 05-NQ/TU của Tỉnh ủy. Mục tiêu năm 2022: Chỉ số hài lòng (SIPAS) của tỉnh đạt trên 88%.',
    ],
  },
  {
    id: 82,
    at: '2021-04-20 09:00',
    title: 'Tọa đàm “Cải cách hành chính - góc nhìn người trẻ”',
    lead: 'Hơn 80 đoàn viên dự buổi tọa đàm về cải cách hành chính.',
    body: ['Các bạn trẻ đề nghị làm phim ngắn hướng dẫn thủ tục.'],
  },
];
