import type { Article } from './article.ts';

/** The column "Cải cách hành chính": fiction, newest first as the portal lists it. Every full month of 2022 has some. */
export const REFORM_ARTICLES: readonly Article[] = [
  {
    title: 'Quy chế làm việc của Bộ phận Một cửa',
    date: '2020-03-02',
    pinned: true,
    text: [
      'Bản ghim để người dân tiện tra cứu: giờ nhận hồ sơ, cách lấy số thứ tự, trách nhiệm của người trực quầy và nơi gửi góp ý khi chưa hài lòng.',
      'Hồ sơ nhận trước 15 giờ được chuyển phòng chuyên môn ngay trong ngày; hồ sơ nhận sau giờ đó chuyển vào đầu giờ sáng hôm sau.',
    ],
  },
  {
    title: 'Hỏi nhanh, đáp gọn về Bộ phận Một cửa',
    date: null,
    text: [
      'Đi làm thủ tục cần mang theo gì? Chỉ cần căn cước và hồ sơ theo danh mục; bản sao do cán bộ tại quầy đối chiếu, không phải chứng thực trước.',
      'Có thể nhờ người khác nộp thay không? Được, với giấy ủy quyền viết tay có chữ ký của hai bên.',
    ],
  },
  {
    title: 'Cải cách hành chính năm 2023: sáu việc Sở sẽ làm trước',
    date: '2022-11-16',
    picture: 'chart',
    text: [
      'Dự thảo phương hướng cải cách hành chính năm 2023 của Sở đặt sáu việc lên đầu: số hóa kết quả cũ, bỏ giấy tờ trùng lặp, trả kết quả sớm hẹn, đo sự hài lòng sau từng hồ sơ, luân phiên cán bộ quầy và công khai tiến độ theo tuần.',
      'Các phòng góp ý trước ngày 30 tháng 11 để trình Ban Giám đốc ký trong tháng Mười hai.',
    ],
  },
  {
    title: 'Hồ sơ hợp chuẩn nay nhận kết quả sau ba ngày',
    date: '2022-11-09',
    text: [
      'Sau bốn tuần chạy thử, thời gian tiếp nhận bản công bố hợp chuẩn giảm từ năm ngày xuống ba ngày làm việc.',
      'Chi cục Tiêu chuẩn Đo lường Chất lượng đề nghị áp dụng chính thức từ quý sau.',
    ],
  },
  {
    title: 'Tự kiểm tra cải cách hành chính: bảy lỗi nhỏ, một bài học chung',
    date: '2022-11-03',
    text: [
      'Tổ công tác xem lại hồ sơ của bốn phòng, thấy bảy lỗi nhỏ về phiếu hẹn và sổ theo dõi, không có hồ sơ trễ hạn.',
      'Bài học chung là ghi đủ thông tin ngay khi tiếp nhận, không để bổ sung sau.',
    ],
  },
  {
    title: 'Khảo sát mức độ hài lòng của người nộp hồ sơ tháng Mười',
    date: '2022-10-27',
    picture: 'people',
    text: [
      'Một trăm hai mươi phiếu được gửi qua tin nhắn, tám mươi chín người trả lời. Điểm chờ đợi vẫn là điểm thấp nhất.',
      'Bộ phận Một cửa sẽ thêm một quầy vào sáng thứ Hai.',
    ],
  },
  {
    title: 'Công khai tiến độ giải quyết hồ sơ ngay tại sảnh',
    date: '2022-10-19',
    text: [
      'Màn hình tại sảnh cho biết hồ sơ đang ở bước nào, ai đang xử lý và còn bao nhiêu ngày.',
      'Người dân có ý kiến trực tiếp với lãnh đạo phòng trực sảnh vào các buổi sáng.',
    ],
  },
  {
    title: 'Kết quả cải cách hành chính quý III năm 2022 của Sở',
    date: '2022-10-06',
    picture: 'chart',
    text: [
      'Trong quý III, Sở nhận 214 hồ sơ, giải quyết đúng và trước hạn 213 hồ sơ; một hồ sơ xin lỗi vì chờ ý kiến chuyên gia.',
      'Tỷ lệ nộp trực tuyến đạt 61 phần trăm, tăng chín điểm so với quý trước.',
    ],
  },
  {
    title: 'Rà soát văn bản quy phạm pháp luật về khoa học và công nghệ',
    date: '2022-09-28',
    text: [
      'Phòng Pháp chế đối chiếu mười một văn bản của tỉnh với quy định mới, đề nghị sửa ba và thay thế một văn bản.',
      'Kết quả theo dõi thi hành pháp luật được gửi kèm để các phòng góp ý.',
    ],
  },
  {
    title: 'Sáng kiến phiếu hẹn qua tin nhắn của một cán bộ quầy',
    date: '2022-09-15',
    picture: 'phone',
    text: [
      'Chị phụ trách quầy số hai tự viết mẫu tin nhắn nhắc hẹn, nhờ vậy số lượt gọi hỏi kết quả giảm hẳn một nửa.',
      'Sáng kiến được khen thưởng và nhân rộng sang ba quầy còn lại.',
    ],
  },
  {
    title: 'Lấy ý kiến về phương án đơn giản hóa bốn thủ tục hành chính',
    date: '2022-08-30',
    text: [
      'Phương án đề nghị bỏ hai loại giấy tờ mà cơ quan nhà nước đã có trong cơ sở dữ liệu và gộp hai tờ khai làm một.',
      'Ý kiến gửi về Văn phòng Sở đến hết ngày 15 tháng 9.',
    ],
  },
  {
    title: 'Video hướng dẫn đăng ký nhiệm vụ khoa học và công nghệ trực tuyến',
    date: '2022-08-18',
    picture: 'desk',
    text: [
      'Bốn đoạn phim ngắn chỉ từng bước: mở tài khoản, tải thuyết minh, ký và theo dõi hồ sơ. Mỗi đoạn dài chưa đến ba phút.',
      'Cuối mỗi phim là phần trả lời những vướng mắc hay gặp.',
    ],
  },
  {
    title: 'Đối thoại với doanh nghiệp về thủ tục công bố hợp quy',
    date: '2022-08-04',
    picture: 'people',
    text: [
      'Hai mươi sáu doanh nghiệp nêu mười ba câu hỏi; chín câu được trả lời tại chỗ, bốn câu hẹn trả lời bằng văn bản.',
      'Điều được nhắc nhiều nhất là mẫu giấy không thống nhất giữa các nơi.',
    ],
  },
  {
    title: 'Tổ hỗ trợ dịch vụ công trực tuyến về với hợp tác xã',
    date: '2022-07-21',
    text: [
      'Tổ công tác mang máy quét và máy tính đến tận nơi, giúp thành viên hợp tác xã nộp hồ sơ mức độ 3 và mức độ 4.',
      'Trong hai ngày, mười tám hồ sơ được nộp thành công.',
    ],
  },
  {
    title: 'Sơ kết cải cách hành chính sáu tháng đầu năm 2022',
    date: '2022-07-08',
    picture: 'chart',
    text: [
      'Sở hoàn thành mười bốn trên hai mươi ba nhiệm vụ của kế hoạch năm; không có nhiệm vụ quá hạn.',
      'Hạn chế lớn nhất là tỷ lệ thanh toán trực tuyến còn thấp.',
    ],
  },
  {
    title: 'Chuyển đổi số bắt đầu từ kho hồ sơ một cửa',
    date: '2022-06-23',
    picture: 'desk',
    text: [
      'Ba nghìn bộ hồ sơ cũ được quét, đặt tên thống nhất và nối với mã thủ tục. Chính quyền số bắt đầu từ việc không hỏi lại điều đã có.',
      'Kho số hóa sẽ mở cho các phòng tra cứu từ tháng Tám.',
    ],
  },
  {
    title: 'Ngày thứ Năm không giấy: họp giao ban bằng tài liệu điện tử',
    date: '2022-06-09',
    text: [
      'Từ tháng Sáu, giao ban thứ Năm chỉ dùng tài liệu điện tử. Văn phòng Sở tính mỗi tháng bớt được bốn nghìn trang in.',
      'Phòng nào in thêm phải ghi rõ lý do.',
    ],
  },
  {
    title: 'Chỉ số cải cách hành chính và chỉ số hài lòng năm 2021: những con số cần nhớ',
    date: '2022-05-26',
    picture: 'chart',
    text: [
      'Theo số liệu minh họa của cổng mẫu, chỉ số PAR INDEX năm 2021 của tỉnh đạt 86,42 điểm, xếp thứ 24; chỉ số SIPAS năm 2021 đạt 85,10 điểm, xếp thứ 31.',
      'Sở giao từng phòng nhận một tiêu chí bị trừ điểm để khắc phục.',
    ],
  },
  {
    title: 'Kiểm tra cải cách hành chính tại hai đơn vị trực thuộc',
    date: '2022-05-12',
    text: [
      'Đoàn kiểm tra xem sổ tiếp nhận, phiếu hẹn và việc niêm yết. Cả hai đơn vị đều niêm yết đủ nhưng còn để tờ khai cũ.',
      'Đơn vị phải thay tờ khai trong năm ngày làm việc.',
    ],
  },
  {
    title: 'Mô hình trả kết quả trong ngày ở Phòng Quản lý chuyên ngành',
    date: '2022-04-28',
    picture: 'people',
    text: [
      'Với hồ sơ khai báo thiết bị, người nộp buổi sáng nhận kết quả buổi chiều. Mô hình chạy được nhờ ký số và bớt một bước trình.',
      'Đây là cách làm hay được giới thiệu cho các phòng khác.',
    ],
  },
  {
    title: 'Kết quả cải cách hành chính quý I năm 2022 của Sở',
    date: '2022-04-07',
    text: [
      'Quý I có 171 hồ sơ, tất cả đúng hạn; 52 phần trăm nộp trực tuyến.',
      'Ba thủ tục chưa phát sinh hồ sơ được đề nghị truyền thông lại.',
    ],
  },
  {
    title: 'Nộp hồ sơ qua dịch vụ bưu chính công ích: ai cần, làm thế nào',
    date: '2022-03-22',
    text: [
      'Người ở xa có thể nhờ nhân viên bưu chính công ích nhận hồ sơ tại nhà và đem kết quả về. Cước phí niêm yết tại bưu cục.',
      'Văn phòng Sở ký nhận với bưu điện hai lượt mỗi ngày.',
    ],
  },
  {
    title: 'Cắt giảm thời gian giải quyết chín thủ tục hành chính',
    date: '2022-03-10',
    picture: 'desk',
    text: [
      'Sau rà soát, chín thủ tục được đề nghị giảm từ hai đến mười ngày làm việc, không thêm giấy tờ.',
      'Danh mục đã gửi Văn phòng UBND tỉnh thẩm định.',
    ],
  },
  {
    title: 'Học tập Nghị quyết số 76/NQ-CP và Nghị quyết số 05-NQ/TU tại Sở',
    date: '2022-02-24',
    picture: 'people',
    text: [
      'Buổi học giới thiệu Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ và Nghị quyết số 05-NQ/TU ngày 14/12/2021 của Tỉnh ủy, gắn với việc cụ thể của từng phòng.',
      'Cuối buổi, mỗi phòng ghi ba việc sẽ làm trong quý.',
    ],
  },
  {
    title: 'Siết kỷ luật, kỷ cương công vụ sau kỳ nghỉ Tết',
    date: '2022-02-15',
    text: [
      'Giám đốc yêu cầu công chức có mặt đúng giờ, không uống rượu bia giữa ngày làm việc, trả lời người dân bằng lời lẽ chuẩn mực.',
      'Tổ kiểm tra đạo đức công vụ làm việc không báo trước.',
    ],
  },
  {
    title: 'Một cửa vẫn sáng đèn đến ngày làm việc cuối cùng trước Tết',
    date: '2022-01-25',
    text: [
      'Mười hai hồ sơ được trả trong buổi chiều cuối năm. Người nhận kết quả cuối cùng là một chủ cơ sở X-quang ở miền núi.',
      'Lịch trực sau Tết đã niêm yết tại cửa.',
    ],
  },
  {
    title: 'Kế hoạch cải cách hành chính năm 2022: việc gì, ai làm, bao giờ xong',
    date: '2022-01-12',
    picture: 'chart',
    text: [
      'Kế hoạch năm gồm hai mươi ba nhiệm vụ chia theo sáu nội dung, mỗi nhiệm vụ có một người chịu trách nhiệm và một mốc hoàn thành.',
      'Văn phòng Sở theo dõi hằng tháng và báo cáo trong giao ban.',
    ],
  },
  {
    title: 'Nhìn lại cải cách hành chính năm 2021',
    date: '2021-12-28',
    text: [
      'Năm 2021 Sở nhận 655 hồ sơ, chậm hai hồ sơ và đã xin lỗi bằng văn bản. Phần việc dở dang được đưa sang năm sau.',
    ],
  },
  {
    title: 'Góp ý dự thảo kế hoạch cải cách hành chính năm tới',
    date: '2021-12-10',
    text: ['Các phòng góp bốn mươi mốt ý kiến, hai mươi bảy ý kiến được tiếp thu ngay trong bản dự thảo thứ hai.'],
  },
  {
    title: 'Thêm hai thủ tục nhận hồ sơ trực tuyến',
    date: '2021-11-18',
    text: ['Hai thủ tục về dấu định lượng bắt đầu nhận hồ sơ qua mạng; người nộp được giảm một lần đi lại.'],
  },
  {
    title: 'Bộ phận Một cửa tiếp nhận hồ sơ trong điều kiện giãn cách',
    date: '2021-10-05',
    text: ['Trong thời gian giãn cách, hồ sơ được nhận qua bưu chính và qua mạng, quầy trực tiếp mở nửa ngày.'],
  },
];
