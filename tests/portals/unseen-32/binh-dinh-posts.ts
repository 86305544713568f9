/** What the news of Bình Định's department say. */

import type { Line } from './own.ts';

export const TALK = 'Tọa đàm “Cải cách hành chính - nhìn từ bộ phận một cửa”';
export const INITIATIVE = 'Hiệu quả từ giải pháp “Hẹn giờ tiếp khách” tại phòng Công chức, viên chức';
export const PAR = 'Bình Định xếp thứ 29 về Chỉ số cải cách hành chính năm 2021';
export const DIGITAL = 'Sở Nội vụ tập huấn kỹ năng chuyển đổi số cho lãnh đạo cấp phòng';
export const CONDUCT = 'Quán triệt Quy tắc ứng xử của cán bộ, công chức, viên chức trong cơ quan';
export const CORRUPTION = 'Tuyên truyền Luật Phòng, chống tham nhũng và các văn bản hướng dẫn thi hành';
export const SIPAS = 'Công bố kết quả đo lường sự hài lòng của người dân (SIPAS) năm 2021';

export const REFORM: readonly Line[] = [
  [
    '2022-11-09',
    'Hội ý tháng 11 về cải cách hành chính: rà lại những việc còn nợ',
    'Năm phòng báo cáo những việc chưa xong và cam kết mốc hoàn thành trước ngày 10/12.',
  ],
  [
    '2022-10-17',
    'Bế giảng lớp bồi dưỡng công chức phụ trách cải cách hành chính cấp xã',
    'Một trăm năm mươi chín học viên của các xã, phường, thị trấn được cấp giấy chứng nhận.',
  ],
  [
    '2022-09-21',
    'Kiểm tra công tác cải cách hành chính tại huyện Vĩnh Thạnh',
    'Đoàn kiểm tra làm việc với Văn phòng HĐND và UBND huyện, sau đó xuống hai xã vùng cao.',
  ],
  [
    '2022-08-26',
    INITIATIVE,
    'Nhờ giải pháp này, thời gian khách chờ bình quân giảm từ 35 phút xuống 8 phút, được Sở công nhận sáng kiến cải cách hành chính cấp cơ sở.',
  ],
  [
    '2022-08-03',
    'Chấm điểm cải cách hành chính cấp xã: mở thêm hai tiêu chí',
    'Hội đồng thống nhất cách tính điểm mới áp dụng từ kỳ chấm cuối năm.',
  ],
  [
    '2022-07-12',
    'Sơ kết cải cách hành chính sáu tháng: tám việc đã xong, ba việc chậm',
    'Hội nghị do Giám đốc Sở chủ trì, nối trực tuyến đến các chi cục, ban trực thuộc.',
    ['Năm 2022, Sở thực hiện theo Kế hoạch số 2405/KH-SNV ngày 24/12/2021 đã ban hành.'],
  ],
  [
    '2022-06-15',
    'Đoàn viên thanh niên ra mắt đội hình tình nguyện cải cách hành chính',
    'Hai mươi đoàn viên trực luân phiên các sáng thứ Bảy tại ba phường của thành phố Quy Nhơn.',
  ],
  ['2022-05-19', TALK, 'Buổi tọa đàm do Công đoàn Sở tổ chức có 60 người dự, trao đổi quanh chuyện nhận và trả hồ sơ.'],
  [
    '2022-05-27',
    PAR,
    'Bộ Nội vụ công bố PAR INDEX năm 2021: tỉnh Bình Định đạt 86,73 điểm, đứng thứ 29/63 tỉnh, thành phố.',
  ],
  [
    '2022-04-14',
    'Khởi động việc phát phiếu khảo sát hài lòng phục vụ tính SIPAS năm 2022',
    'Điều tra viên bưu điện sẽ phát 600 phiếu SIPAS tại ba huyện trong tháng Tư.',
  ],
  [
    '2022-03-22',
    'Thành lập tổ theo dõi nhiệm vụ cải cách hành chính của tỉnh',
    'Tổ gồm chín người do Phó Giám đốc Sở Nội vụ làm tổ trưởng.',
  ],
  [
    '2022-02-24',
    'Ra quân cải cách hành chính đầu năm tại Ban Thi đua - Khen thưởng',
    'Ban đăng ký ba việc làm mới và ký giao ước giữa các bộ phận.',
  ],
  [
    '2022-01-18',
    'Triển khai nhiệm vụ cải cách hành chính năm 2022 của Sở Nội vụ',
    'Giám đốc Sở giao 27 nhiệm vụ cho các phòng, ban ngay từ tháng Một.',
  ],
  [
    '2021-11-30',
    'Nhìn lại một năm cải cách hành chính giữa mùa dịch',
    'Nhiều cuộc họp đã chuyển sang trực tuyến để bảo đảm giãn cách.',
  ],
];

export const NEWS: readonly Line[] = [
  [
    '2022-11-16',
    'Gặp mặt các thầy cô giáo nghỉ hưu trong ngành',
    'Cuộc gặp thân mật nhân ngày 20/11 có hơn bốn mươi thầy cô.',
  ],
  [
    '2022-11-04',
    'Đồng chí Nguyễn Thái Bình được điều động giữ chức Phó Giám đốc Sở Xây dựng',
    'Lễ trao quyết định luân chuyển, điều động cán bộ diễn ra chiều 04/11 tại trụ sở UBND tỉnh.',
  ],
  [
    '2022-10-12',
    DIGITAL,
    'Lớp học giới thiệu nền tảng dùng chung của chính quyền số và cách ra quyết định dựa trên dữ liệu.',
  ],
  [
    '2022-09-29',
    'Khen thưởng phong trào thi đua chung sức xây dựng nông thôn mới',
    'Mười chín tập thể và 32 hộ dân được tặng bằng khen.',
  ],
  [
    '2022-08-18',
    'Bàn giao hồ sơ địa giới hành chính sau khi sắp xếp thôn',
    'Bảy bản đồ được cắm mốc lại bằng máy định vị.',
  ],
  ['2022-07-26', 'Viếng nghĩa trang liệt sĩ thành phố Quy Nhơn', 'Đoàn đặt vòng hoa và thắp hương trên từng phần mộ.'],
  ['2022-06-28', 'Hội thao công chức, viên chức khối Nội vụ', 'Các đội tranh tài bóng chuyền, cầu lông và kéo co.'],
  [
    '2022-04-21',
    CONDUCT,
    'Văn phòng Sở phổ biến mười điều nên làm và không nên làm khi giao tiếp với đồng nghiệp, với công dân.',
  ],
  [
    '2022-03-16',
    'Chỉnh lý tài liệu lưu trữ tại kho lưu trữ lịch sử',
    'Hơn 200 mét giá tài liệu được vệ sinh, đóng hộp, dán nhãn.',
  ],
  ['2022-02-09', 'Chúc thọ các cụ cao niên là cựu cán bộ ngành', 'Mỗi cụ nhận một phần quà và tấm thiệp viết tay.'],
  ['2021-12-20', 'Đại hội Chi đoàn nhiệm kỳ 2022 - 2024', 'Đại hội bầu ban chấp hành năm đồng chí.'],
];

export const INSPECTION: readonly Line[] = [
  [
    '2022-09-08',
    CORRUPTION,
    'Hội nghị giới thiệu những điểm cốt yếu của Luật Phòng, chống tham nhũng năm 2018 và Nghị định 59/2019/NĐ-CP.',
  ],
  [
    '2022-05-10',
    'Thanh tra việc quản lý con dấu tại ba hội đặc thù',
    'Đoàn thanh tra kiến nghị nộp lại một con dấu đã hư mòn.',
  ],
  [
    '2022-03-02',
    'Kế hoạch thanh tra chuyên ngành nội vụ đã được phê duyệt',
    'Năm nay có sáu cuộc thanh tra, tập trung vào tuyển chọn và sử dụng biên chế.',
  ],
];

export const NOTICES: readonly Line[] = [
  ['2022-11-11', 'Thông báo thời gian thi vòng 2 kỳ thi nâng ngạch', 'Thí sinh có mặt lúc 7 giờ ngày 26/11/2022.'],
  ['2022-09-30', 'Thông báo mời chào giá mua giấy in', 'Hồ sơ chào giá gửi trước ngày 10/10/2022.'],
  ['2022-08-24', 'Lịch trực lễ Quốc khánh', 'Phân công trực từ ngày 01/9 đến ngày 04/9/2022.'],
];
