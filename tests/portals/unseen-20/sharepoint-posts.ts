import type { Post } from './post.ts';

export const REFORM: readonly Post[] = [
  {
    id: 318,
    at: '2022-08-20 08:10',
    title: 'Chuẩn bị đánh giá kết quả cải cách hành chính của các huyện, thị xã, thành phố',
    lead: 'Bộ tiêu chí đánh giá cấp huyện năm nay được lấy ý kiến lần cuối trước khi trình ban hành.',
    body: [
      'Dự thảo lần này giữ nguyên thang điểm một trăm, thêm điểm thưởng cho những nơi có cách làm được nhân rộng. Thời gian chấm dự kiến từ giữa tháng mười một.',
    ],
  },
  {
    id: 301,
    at: '2022-07-11 15:30',
    title: 'Bảy tháng, Sở Nội vụ hoàn thành hai phần ba nhiệm vụ cải cách hành chính',
    lead: 'Trong số 33 nhiệm vụ cải cách hành chính của năm, Sở đã làm xong 22 nhiệm vụ, trong đó ba việc xong trước hạn.',
    body: [
      'Các việc xong sớm gồm sửa quy định phân cấp quản lý biên chế, số hóa sổ bảo hiểm của công chức và chuyển giao tài liệu lưu trữ của hai cơ quan giải thể. Phần còn lại chủ yếu thuộc trách nhiệm phối hợp với ngành khác.',
      'Lãnh đạo Sở yêu cầu công khai tên phòng có việc chậm trên bảng tin của cơ quan vào đầu mỗi tháng.',
    ],
  },
  {
    id: 297,
    at: '2022-07-05 09:00',
    title: 'Tọa đàm “Người dân nói về bộ phận một cửa” trong khuôn khổ tuyên truyền cải cách hành chính',
    lead: 'Buổi tọa đàm tại huyện Tuy Phước thu hút gần một trăm người, trong đó có nhiều nông dân và tiểu thương.',
    body: [
      'Người dân kể chuyện thật, có khen có chê. Một bà chủ tiệm tạp hóa mong phiếu hẹn in chữ to hơn; một cựu chiến binh đề nghị có chỗ để xe cho người già.',
      'Chủ tịch UBND huyện nhận sẽ làm ngay hai việc này trong tháng.',
    ],
  },
  {
    id: 294,
    at: '2022-06-30 16:45',
    title: 'Tọa đàm nâng cao chất lượng tham mưu công tác cải cách hành chính',
    lead: 'Chiều 30/6, Sở Nội vụ tổ chức buổi tọa đàm với hơn bốn mươi công chức chuyên trách của các sở, ngành, địa phương.',
    body: [
      'Buổi tọa đàm bàn sâu về cách viết báo cáo ngắn mà đủ, cách theo dõi nhiệm vụ bằng một bảng dùng chung và cách nói để người đứng đầu vào cuộc. Nhiều đại biểu cho rằng khó nhất không phải là kinh phí mà là sự kiên trì.',
      'Ý kiến tại buổi tọa đàm được tập hợp thành bản ghi nhớ, gửi kèm kế hoạch sáu tháng cuối năm.',
    ],
    picture: '/cai-cach-hanh-chinh/PublishingImages/toa-dam-3006.jpg',
  },
  {
    id: 281,
    at: '2022-05-12 10:05',
    title: 'Phù Cát phát động tuần lễ cải cách hành chính',
    lead: 'Mười tám xã, thị trấn của huyện Phù Cát cùng ra quân trong tuần lễ cao điểm cải cách hành chính.',
    body: [
      'Mỗi ngày trong tuần có một chủ đề, từ dọn dẹp nơi làm việc, giải quyết hồ sơ tồn đến gặp gỡ người dân ở thôn. Đoàn thanh niên lập tám tổ lưu động giúp bà con điền tờ khai.',
      'Kết thúc tuần lễ, huyện chọn ra năm xã làm tốt để các nơi khác đến xem.',
    ],
  },
  {
    id: 268,
    at: '2022-04-14 08:20',
    title: 'Kiểm tra cải cách hành chính tại bốn sở, ngành',
    lead: 'Đoàn kiểm tra của tỉnh làm việc với bốn sở, ngành về tình hình thực hiện nhiệm vụ cải cách hành chính quý I.',
    body: [
      'Đoàn ghi nhận các cơ quan đã ban hành kế hoạch đúng hạn, phân công rõ người. Điểm yếu chung là kế hoạch còn chép lại của tỉnh, ít việc riêng của ngành.',
      'Sau kiểm tra, các cơ quan có mười lăm ngày để gửi phương án sửa chữa.',
    ],
    picture: '/cai-cach-hanh-chinh/PublishingImages/kiem-tra-quy1.jpg',
  },
  {
    id: 262,
    at: '2022-03-31 17:00',
    title: 'Tọa đàm với doanh nghiệp nhỏ về cải cách hành chính',
    lead: 'Ba mươi chủ doanh nghiệp nhỏ đã có buổi tọa đàm thẳng thắn với đại diện tám cơ quan của tỉnh.',
    body: [
      'Câu hỏi nhiều nhất là vì sao cùng một giấy tờ mà nơi đòi bản sao, nơi lại đòi bản chính. Đại diện các cơ quan trả lời tại chỗ được hai phần ba số câu, phần còn lại hẹn gửi văn bản.',
    ],
  },
  {
    id: 250,
    at: '2022-02-24 14:15',
    title: 'Gắn thi đua với cải cách hành chính trong ngành Nội vụ',
    lead: 'Cụm thi đua ngành Nội vụ vừa ký giao ước, lấy kết quả cải cách hành chính làm một phần ba tổng điểm.',
    body: [
      'Tám phòng Nội vụ trong cụm thống nhất không xét danh hiệu cho nơi có hồ sơ trễ hẹn mà không xin lỗi dân. Điểm thưởng dành cho việc làm mới đã chạy được ít nhất ba tháng.',
    ],
  },
  {
    id: 241,
    at: '2022-01-18 09:30',
    title: 'Hội nghị triển khai công tác cải cách hành chính năm 2022',
    lead: 'Hội nghị do Chủ tịch UBND tỉnh chủ trì, nối tới tất cả xã, phường, thị trấn.',
    body: [
      'Năm 2022 được xác định là năm sửa những việc nhỏ mà dân kêu nhiều. Sở Nội vụ trình bày bảng 57 việc, mỗi việc ghi rõ cơ quan làm, ngày xong và cách kiểm tra.',
    ],
  },
  {
    id: 229,
    at: '2021-12-20 10:00',
    title: 'Sáng kiến cải cách hành chính “Sổ tay bỏ túi” đạt giải nhì cấp tỉnh',
    lead: 'Sáng kiến của nhóm công chức trẻ huyện Hoài Ân tóm tắt bốn mươi thủ tục hay gặp trong một cuốn sổ cỡ bàn tay.',
    body: [
      'Mỗi trang một thủ tục, chữ to, có hình vẽ. Cuốn sổ được phát cho trưởng thôn, người có uy tín và các quán nước đầu làng. Sau bốn tháng, số lần dân phải quay lại vì thiếu giấy giảm rõ.',
    ],
  },
];

export const NEWS: readonly Post[] = [
  {
    id: 522,
    at: '2022-09-05 07:00',
    title: 'Sáng kiến cải cách hành chính “Xe máy một cửa” phát huy hiệu quả ở xã đảo Nhơn Châu',
    lead: 'Sáng kiến đưa công chức đến tận nhà người già yếu được bà con xã đảo khen ngợi.',
    body: [
      'Mỗi tuần hai chuyến, công chức đi xe máy mang theo máy in nhỏ và dấu, nhận giấy tờ rồi trả kết quả ngay chuyến sau. Kinh phí mỗi tháng chưa đến một triệu đồng.',
    ],
  },
  {
    id: 498,
    at: '2022-06-08 08:30',
    title: 'Tập huấn chuyển đổi số cho cán bộ, công chức ngành Nội vụ',
    lead: 'Hơn hai trăm cán bộ, công chức được trang bị kiến thức về chuyển đổi số và an toàn thông tin.',
    body: [
      'Học viên thực hành tạo chữ ký trên tệp, tìm kiếm trong kho dữ liệu và nhận diện thư lừa đảo. Giảng viên nhấn mạnh công nghệ chỉ có ích khi quy trình đã gọn, nếu không sẽ thành số hóa sự rườm rà.',
    ],
    picture: '/tin-tuc/PublishingImages/tap-huan-cds.jpg',
  },
  {
    id: 493,
    at: '2022-05-30 14:00',
    title: 'Quán triệt các quy định mới về phòng, chống tham nhũng',
    lead: 'Chi bộ và cơ quan Sở tổ chức buổi học tập các quy định mới của pháp luật về phòng, chống tham nhũng.',
    body: [
      'Báo cáo viên Thanh tra tỉnh giải thích cách kê khai tài sản, những trường hợp phải kê khai bổ sung và việc xác minh ngẫu nhiên. Nhiều câu hỏi đặt ra quanh chuyện quà tặng dịp lễ, Tết.',
    ],
  },
  {
    id: 470,
    at: '2022-03-22 10:45',
    title: 'Thực hiện văn hóa công sở: bắt đầu từ lời chào',
    lead: 'Công đoàn Sở phát động thực hiện quy tắc ứng xử và văn hóa công sở với khẩu hiệu “bốn xin, bốn luôn”.',
    body: [
      'Bốn xin là xin chào, xin lỗi, xin cảm ơn, xin phép; bốn luôn là luôn mỉm cười, luôn nhẹ nhàng, luôn lắng nghe, luôn giúp đỡ. Mỗi phòng cử một người nhắc nhở, cuối tháng bình chọn gương mặt thân thiện.',
    ],
  },
  {
    id: 455,
    at: '2022-02-10 09:00',
    title: 'Ban hành Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2022',
    lead: 'Giám đốc Sở Nội vụ vừa ký kế hoạch rà soát, đánh giá thủ tục hành chính năm 2022.',
    body: [
      'Theo kế hoạch, năm thủ tục lĩnh vực hội, quỹ và thi đua được đưa vào rà soát. Phòng chuyên môn tự đánh giá trước, Văn phòng đánh giá độc lập sau và trình phương án trước ngày 30/8.',
    ],
  },
  {
    id: 431,
    at: '2021-12-09 08:00',
    title: 'Hưởng ứng Ngày Quốc tế phòng, chống tham nhũng 9/12',
    lead: 'Sở Nội vụ treo băng rôn, phát tài liệu hỏi đáp pháp luật về phòng, chống tham nhũng.',
    body: [
      'Tài liệu gồm hai mươi câu hỏi ngắn, dễ nhớ, được in thành tờ gấp phát cho công chức và người đến liên hệ công việc.',
    ],
  },
];
