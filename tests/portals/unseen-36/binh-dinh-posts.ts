/** What the department of labour of Bình Định posted in 2021 and 2022. */

import type { Line } from '../unseen-28/kit.ts';

export const INITIATIVE = 'Mã QR trên giấy hẹn: sáng kiến giúp người dân tự xem hồ sơ đến đâu';
export const TALK = 'Tọa đàm về cải cách hành chính giữa Sở và các doanh nghiệp Khu kinh tế Nhơn Hội';
export const TALK_OTHER = 'Tọa đàm về bình đẳng giới trong gia đình trẻ';
export const PAR = 'Bình Định tăng bảy bậc về chỉ số cải cách hành chính';
export const SIPAS = 'SIPAS 2021: người dân Bình Định hài lòng hơn';
export const DIGITAL_PLAN = 'Sở ban hành kế hoạch chuyển đổi số năm 2022';
export const DIGITAL_CLASS = 'Công chức Sở học về chính quyền số';
export const CONDUCT = 'Nhắc nhau giữ nếp văn hóa công sở';
export const CORRUPTION = 'Phổ biến Luật Phòng, chống tham nhũng cho viên chức các cơ sở bảo trợ';

export const REFORM: readonly Line[] = [
  [
    '2021-11-30',
    'Triển khai kế hoạch cải cách hành chính 2022 của tỉnh',
    'Các phòng góp ý xong danh mục việc trước ngày 15/12.',
  ],
  [
    '2022-01-19',
    'Hội nghị triển khai công tác cải cách hành chính đầu năm',
    'Hội nghị giao 24 đầu việc cho tám phòng, theo Quyết định số 3809/QĐ-UBND ngày 14/9/2021 của UBND tỉnh.',
    ['Các phòng bám sát Kế hoạch số 2405/KH-SNV ngày 24/12/2021 của Sở Nội vụ để đăng tin, bài.'],
  ],
  [
    '2022-02-23',
    'Đoàn viên công đoàn cam kết làm tốt cải cách hành chính',
    'Bản cam kết có năm điều, mỗi tổ công đoàn ký một bản và treo tại phòng.',
  ],
  [
    '2022-03-16',
    'Phó Giám đốc Sở làm việc với bộ phận một cửa về cải cách hành chính',
    'Buổi làm việc nghe công chức nói về những chỗ còn vướng khi nhận hồ sơ người có công.',
  ],
  [
    '2022-04-20',
    'Dựng pa-nô cải cách hành chính ở Trung tâm Công tác xã hội',
    'Sáu tấm pa-nô dựng dọc lối vào, vẽ bằng tay, nhắc các bước nộp hồ sơ.',
  ],
  [
    '2022-05-18',
    PAR,
    'Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Bình Định đạt 86,93 điểm, xếp thứ 20 trong 63 tỉnh, thành phố.',
  ],
  [
    '2022-06-15',
    'Kiểm tra cải cách hành chính tại Trường Cao đẳng Kỹ thuật Quy Nhơn',
    'Tổ kiểm tra xem việc tiếp người học, sổ công văn và bảng niêm yết ở sảnh.',
  ],
  [
    '2022-07-20',
    'Sơ kết cải cách hành chính sáu tháng: việc nào xong, việc nào chậm',
    'Có 15 trong 24 đầu việc đã xong; phòng Việc làm chậm một việc.',
  ],
  [
    '2022-08-17',
    TALK,
    'Hai mươi doanh nghiệp ngồi lại cùng lãnh đạo Sở trao đổi về cải cách hành chính trong cấp phép lao động nước ngoài.',
  ],
  [
    '2022-09-14',
    'Ban Chỉ đạo cải cách hành chính của Sở họp lần ba',
    'Cuộc họp chốt cách chấm điểm các phòng vào cuối năm.',
  ],
  [
    '2022-09-28',
    'Thi vẽ tranh cổ động cải cách hành chính',
    'Mười hai bức tranh của viên chức trẻ được treo dọc hành lang tầng hai.',
  ],
  [
    '2022-10-27',
    'Đoàn công tác của tỉnh xem xét cải cách hành chính tại Sở',
    'Đoàn dành một buổi sáng ở bộ phận một cửa, một buổi chiều xem sổ sách.',
  ],
];
export const PICTURED = ['Hội nghị triển khai', 'Dựng pa-nô', 'Thi vẽ tranh', 'Đoàn công tác'] as const;

export const NEWS: readonly Line[] = [
  [
    '2022-11-03',
    'Phiên giao dịch việc làm tại Hoài Nhơn',
    'Mười chín doanh nghiệp may, chế biến gỗ tuyển hơn một nghìn lao động.',
  ],
  [
    '2022-10-20',
    'Tặng xe lăn cho người khuyết tật ở Vĩnh Thạnh',
    'Ba mươi lăm xe lăn được trao tận nhà, kèm hướng dẫn tập đi lại.',
  ],
  [
    '2022-10-05',
    'Nâng mức trợ cấp nuôi dưỡng ở các cơ sở bảo trợ',
    'Mức mới áp dụng cho trẻ em và người già neo đơn từ tháng này.',
  ],
  [
    '2022-09-08',
    INITIATIVE,
    'Giải pháp do công chức bộ phận một cửa đề xuất, dùng từ tháng Năm, đã bớt hẳn các cuộc gọi hỏi hồ sơ.',
  ],
  [
    '2022-08-25',
    'Tai nạn lao động sáu tháng: giảm hai vụ',
    'Ngành đá xẻ vẫn là nơi xảy ra nhiều vụ nhất, chủ yếu do máy cưa thiếu che chắn.',
  ],
  [
    '2022-07-27',
    'Viếng nghĩa trang liệt sĩ nhân ngày 27/7',
    'Đoàn đại biểu thắp hương tại nghĩa trang liệt sĩ Quy Nhơn và thăm ba bà mẹ Việt Nam anh hùng.',
  ],
  ['2022-07-06', DIGITAL_CLASS, 'Lớp học ba buổi về chính quyền số và an toàn trên mạng, có 60 người dự.'],
  ['2022-06-22', CONDUCT, 'Sở nhắc công chức đeo thẻ, mặc gọn gàng, nói năng hòa nhã và giữ đúng quy chế làm việc.'],
  [
    '2022-06-01',
    'Tháng hành động vì trẻ em: mở ba lớp dạy bơi miễn phí',
    'Các lớp dành cho trẻ từ bảy đến mười hai tuổi ở xã ven sông.',
  ],
  ['2022-05-26', TALK_OTHER, 'Tọa đàm có hai mươi cặp vợ chồng trẻ ở Phù Cát kể chuyện chia việc nhà.'],
  [
    '2022-05-11',
    SIPAS,
    'Chỉ số hài lòng của người dân (SIPAS) năm 2021 của tỉnh Bình Định đạt 88,06%, xếp thứ 22 trong 63 tỉnh, thành phố.',
  ],
  [
    '2022-04-13',
    'Trường trung cấp nghề An Nhơn mở nghề tiện gỗ mỹ nghệ',
    'Khóa đầu có 28 học viên, học phí được ngân sách chi trả một nửa.',
  ],
  ['2022-03-30', CORRUPTION, 'Báo cáo viên giải thích các hành vi tham nhũng và việc kê khai tài sản, thu nhập.'],
  ['2022-03-02', DIGITAL_PLAN, 'Kế hoạch chuyển đổi số nêu mười một việc, giao Văn phòng Sở làm đầu mối.'],
  [
    '2022-02-09',
    'Thăm công nhân trực Tết ở cảng Quy Nhơn',
    'Đoàn tặng quà cho các ca trực đêm và nghe phản ánh về nhà trọ.',
  ],
  [
    '2022-01-12',
    'Trao quà Tết cho gia đình chính sách',
    'Hơn bốn nghìn suất quà đến tay gia đình người có công trước ngày 23 tháng Chạp.',
  ],
  [
    '2021-12-21',
    'Đưa người lang thang về cơ sở bảo trợ',
    'Đêm đông, tổ công tác đón mười một cụ già và trẻ em về nơi ấm.',
  ],
];

export const NOTICES: readonly Line[] = [
  ['2022-10-31', 'Lịch cắt điện sửa trạm biến áp cơ quan', 'Cơ quan vẫn tiếp dân, dùng máy phát từ 8 giờ đến 11 giờ.'],
  [
    '2022-09-19',
    'Thông báo lớp huấn luyện an toàn lao động nhóm 3',
    'Lớp mở tại An Nhơn trong hai ngày, mỗi doanh nghiệp cử không quá năm người.',
  ],
  ['2022-06-29', 'Mời báo giá sơn lại hàng rào', 'Báo giá gửi về Văn phòng Sở trước ngày 10/7/2022.'],
  ['2022-03-23', 'Danh sách thí sinh dự kỳ thi tiếng Hàn', 'Có 214 thí sinh của tỉnh dự thi tại Đà Nẵng.'],
];

export const EMPLOYMENT: readonly Line[] = [
  ['2022-10-13', 'Nhu cầu lao động ngành gỗ quý IV', 'Các xưởng ở Phú Tài cần thêm 1.200 thợ phun sơn, thợ nguội.'],
  [
    '2022-08-10',
    'Người lao động đi Nhật: ba điều nên biết trước khi ký',
    'Hợp đồng phải ghi rõ tiền công, giờ làm, chỗ ở.',
  ],
  [
    '2022-05-05',
    'Hơn tám nghìn người hưởng trợ cấp thất nghiệp',
    'Số người hưởng giảm mười hai phần trăm so với năm trước.',
  ],
  ['2022-03-09', 'Sàn việc làm mở thêm hai điểm ở miền núi', 'Hai điểm đặt tại An Lão và Vân Canh, mở vào thứ Tư.'],
];
