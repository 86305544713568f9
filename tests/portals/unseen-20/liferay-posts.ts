import type { Post } from './post.ts';

export const REFORM: readonly Post[] = [
  {
    id: 41988312,
    at: '2022-11-28 08:12',
    title: 'Bắc Ninh phấn đấu Chỉ số PAPI năm 2022 vào nhóm điểm cao nhất',
    lead: 'UBND tỉnh vừa ban hành kế hoạch cải cách hành chính gắn với mục tiêu đưa Chỉ số PAPI năm 2022 của tỉnh đạt từ 45 điểm trở lên.',
    body: [
      'Kế hoạch chia tám nội dung của Chỉ số cho tám sở chủ trì. Sở Kế hoạch và Đầu tư phụ trách nội dung công khai quy hoạch, kế hoạch sử dụng vốn và tiếp thu ý kiến cộng đồng khi chọn dự án.',
      'Hằng quý, từng cơ quan báo cáo việc đã làm, kèm hình ảnh và đường dẫn tới nơi công khai để bộ phận thường trực kiểm tra lại.',
    ],
  },
  {
    id: 41502277,
    at: '2022-10-19 16:48',
    title: 'Kiểm tra công tác cải cách hành chính tại sáu phòng chuyên môn',
    lead: 'Tổ kiểm tra nội bộ của Sở vừa kết thúc một tuần làm việc tại các phòng chuyên môn theo lịch đã thông báo từ đầu năm.',
    body: [
      'Tổ đã chọn ngẫu nhiên 90 hồ sơ, đối chiếu ngày nhận, ngày trình ký và ngày trả. Ba hồ sơ có phiếu bổ sung viết chưa rõ khiến doanh nghiệp phải hỏi lại, các trưởng phòng đã nhận trách nhiệm và sửa ngay mẫu phiếu.',
      'Báo cáo kiểm tra được thông báo tới toàn cơ quan trong buổi giao ban tuần sau, làm căn cứ chấm điểm tháng.',
    ],
    picture: '/documents/22511/41502290/kiemtra.jpg?t=1666169',
  },
  {
    id: 41207745,
    at: '2022-09-21 09:30',
    title: 'Thủ tục đầu tư công được giải quyết hoàn toàn trên môi trường mạng',
    lead: 'Từ tháng chín, hồ sơ trình thẩm định chủ trương và quyết định đầu tư công tại Sở đều được nộp, xử lý và trả kết quả trực tuyến.',
    body: [
      'Chủ đầu tư gửi tờ trình, báo cáo và bản vẽ bằng tệp có chữ ký số. Bộ phận thẩm định nhận xét ngay trên tệp, các lần sửa được lưu lại nên ai cũng biết việc đang nằm ở khâu nào.',
      'So với cách làm cũ, thời gian thẩm định một dự án nhóm C giảm trung bình bốn ngày, đồng thời tiết kiệm chi phí in ấn những bộ hồ sơ hàng trăm trang.',
    ],
  },
  {
    id: 40888120,
    at: '2022-08-17 14:02',
    title: 'Người dân giám sát việc cải cách hành chính bằng những cách nào?',
    lead: 'Bài viết giới thiệu quyền và nghĩa vụ của người dân trong giám sát cải cách hành chính, từ góp ý tại quầy đến giám sát qua Mặt trận.',
    body: [
      'Mọi người có thể yêu cầu cơ quan giải thích vì sao hồ sơ bị trả lại, được xem quy định làm căn cứ và được biết tên người đang xử lý. Khi không đồng ý, người dân có quyền gửi kiến nghị đến thủ trưởng cơ quan hoặc nhờ Ban Thanh tra nhân dân nơi cư trú lên tiếng.',
      'Đi cùng quyền là nghĩa vụ cung cấp thông tin trung thực, không bịa đặt, không cản trở công chức làm việc.',
    ],
  },
  {
    id: 40317733,
    at: '2022-06-28 10:25',
    title: 'Kết quả cải cách hành chính 6 tháng đầu năm 2022 của Sở Kế hoạch và Đầu tư',
    lead: 'Sáu tháng đầu năm, Sở đã hoàn thành 19 trên 27 nhiệm vụ cải cách hành chính giao trong kế hoạch năm.',
    body: [
      'Nổi bật là việc ban hành bảng phân công nhiệm vụ theo từng vị trí, hoàn thành chuyển hồ sơ giấy của ba năm gần nhất sang bản điện tử và tổ chức hai buổi gặp gỡ doanh nghiệp mới thành lập.',
      'Hạn chế là một số nhiệm vụ phối hợp với sở khác còn chậm, báo cáo của vài phòng chưa nêu được số liệu so sánh với cùng kỳ.',
    ],
    picture: '/documents/22511/40317750/sokets.jpg?t=1656386',
  },
  {
    id: 40011954,
    at: '2022-05-26 07:58',
    title: 'Công bố Chỉ số cải cách hành chính và Chỉ số hài lòng năm 2021: Bắc Ninh cùng tăng hạng',
    lead: 'Năm 2021, Chỉ số cải cách hành chính (PAR INDEX) của Bắc Ninh đạt 87,70 điểm, xếp thứ 13/63; Chỉ số hài lòng (SIPAS) đạt 89,27%, xếp thứ 11/63 tỉnh, thành phố.',
    body: [
      'Kết quả do Bộ Nội vụ công bố ngày 25/5. Theo phân tích, tỉnh đạt điểm cao ở các tiêu chí về tổ chức bộ máy và tài chính công, trong khi các tiêu chí về đội ngũ công chức còn mất điểm vì chậm hoàn thành đề án vị trí việc làm.',
      'UBND tỉnh yêu cầu các cơ quan xây dựng phương án khắc phục, gửi Sở Nội vụ tổng hợp trước ngày 15/6.',
    ],
  },
  {
    id: 39842261,
    at: '2022-05-05 15:36',
    title: 'Công bố danh mục thủ tục hành chính được sửa đổi, bổ sung trong lĩnh vực đầu tư',
    lead: 'Chủ tịch UBND tỉnh vừa ký quyết định công bố 22 thủ tục hành chính được sửa đổi, bổ sung thuộc thẩm quyền của Sở Kế hoạch và Đầu tư.',
    body: [
      'Phần lớn thay đổi nằm ở mẫu tờ khai và căn cứ pháp lý; bốn thủ tục được giảm từ ba đến năm ngày. Doanh nghiệp đã nộp hồ sơ trước ngày quyết định có hiệu lực được tiếp tục giải quyết theo mẫu cũ.',
      'Bản đầy đủ của từng thủ tục đã được thay trên trang của Sở và bảng niêm yết tại Trung tâm.',
    ],
  },
  {
    id: 39544008,
    at: '2022-04-08 11:04',
    title: 'Quý I: 96% hồ sơ tại bộ phận một cửa của Sở được trả trước hạn',
    lead: 'Kết quả thực hiện cơ chế một cửa, một cửa liên thông quý I cho thấy 2.914 trên 3.035 hồ sơ đã được trả sớm từ nửa ngày trở lên.',
    body: [
      'Sở hiện có bốn công chức trực tại Trung tâm, chia hai ca để buổi trưa vẫn có người tiếp nhận. Hồ sơ liên thông với cơ quan thuế, bảo hiểm được chuyển dữ liệu tự động nên doanh nghiệp mới nhận mã số cùng lúc với giấy chứng nhận.',
      'Quý hai, bộ phận sẽ thử đặt thêm bàn hướng dẫn cho người lần đầu làm thủ tục.',
    ],
  },
  {
    id: 38991502,
    at: '2022-02-16 09:15',
    title: 'Rà soát, đơn giản hóa thủ tục hành chính năm 2022: bảy thủ tục được chọn',
    lead: 'Theo kế hoạch vừa ban hành, Sở sẽ rà soát, đơn giản hóa bảy thủ tục thuộc hai lĩnh vực đầu tư và hợp tác xã.',
    body: [
      'Tiêu chí chọn là số lượng hồ sơ lớn, bị hỏi lại nhiều và có giấy tờ mà cơ quan nhà nước đã lưu sẵn. Các phòng gửi phương án trước ngày 30/6, trong đó phải tính được số tiền và số giờ mà người dân bớt tốn.',
      'Phương án đạt yêu cầu sẽ được trình Chủ tịch UBND tỉnh thông qua trong quý ba.',
    ],
  },
  {
    id: 38790036,
    at: '2022-01-25 08:40',
    title: 'Sở Kế hoạch và Đầu tư phân công thực hiện kế hoạch cải cách hành chính năm 2022',
    lead: 'Căn cứ Kế hoạch số 2717/KH-KHĐT ngày 30/12/2021, lãnh đạo Sở vừa phân công nhiệm vụ cải cách hành chính cho từng phòng, đơn vị.',
    body: [
      'Nội dung phân công cũng cập nhật yêu cầu của Kế hoạch số 22/KH-UBND ngày 18/01/2022 của UBND tỉnh. Văn phòng Sở theo dõi chung, Thanh tra Sở phụ trách kiểm tra nội bộ, các phòng còn lại mỗi nơi nhận từ ba đến năm việc có thời hạn cụ thể.',
      'Phòng nào có việc quá hạn hai tháng sẽ không được xét danh hiệu tập thể xuất sắc.',
    ],
  },
];

export const NEWS: readonly Post[] = [
  {
    id: 42090417,
    at: '2022-12-07 10:50',
    title: 'Giải ngân vốn đầu tư công của tỉnh vượt mốc tám mươi phần trăm',
    lead: 'Đến ngày 30/11, toàn tỉnh đã giải ngân 80,6% kế hoạch vốn được Thủ tướng Chính phủ giao.',
    body: [
      'Bốn huyện về đích sớm nhờ bàn giao mặt bằng từ đầu năm. Những dự án còn chậm chủ yếu là công trình giao thông phải điều chỉnh thiết kế do giá vật liệu tăng; chủ đầu tư đã cam kết khối lượng hoàn thành theo từng tuần.',
    ],
  },
  {
    id: 41391808,
    at: '2022-10-05 08:35',
    title: 'Khen thưởng mười hai công chức, viên chức của Sở có thành tích xuất sắc',
    lead: 'Giám đốc Sở vừa quyết định khen thưởng mười hai công chức, viên chức đạt thành tích xuất sắc trong đợt thi đua ngắn hạn.',
    body: [
      'Đợt thi đua kéo dài chín mươi ngày, hướng vào những việc tồn đọng của từng phòng. Người được khen lần này phần lớn còn trẻ, có hai viên chức mới về cơ quan chưa đầy hai năm.',
      'Mức thưởng tuy không lớn nhưng được trao ngay trong buổi chào cờ đầu tháng nên có sức động viên.',
    ],
  },
  {
    id: 40760091,
    at: '2022-08-04 15:20',
    title: 'Mô hình hợp tác xã kiểu mới ở Lương Tài làm ăn có lãi',
    lead: 'Hợp tác xã cà rốt ven sông Thái Bình liên kết với tám mươi hộ, mỗi vụ xuất khẩu gần hai nghìn tấn.',
    body: [
      'Nhờ có kho lạnh và giấy chứng nhận vùng trồng, hàng đi thẳng vào siêu thị của Hàn Quốc. Thành viên góp đất, góp công và được chia lãi theo khối lượng giao, thu nhập bình quân gấp rưỡi trồng lúa.',
      'Phòng Kinh tế ngành của Sở đang hướng dẫn hai hợp tác xã lân cận lập phương án vay vốn để làm theo.',
    ],
  },
  {
    id: 40402218,
    at: '2022-07-06 09:10',
    title: 'Sở Kế hoạch và Đầu tư thông báo tuyển dụng công chức năm 2022',
    lead: 'Sở cần tuyển dụng năm công chức cho các vị trí thẩm định dự án, đăng ký kinh doanh và công nghệ thông tin.',
    body: [
      'Người dự tuyển nộp phiếu theo mẫu tại Văn phòng Sở hoặc gửi qua bưu điện trong ba mươi ngày kể từ ngày thông báo. Kỳ tuyển gồm hai vòng, vòng một thi trên máy, vòng hai phỏng vấn.',
      'Kết quả từng vòng sẽ được niêm yết tại trụ sở và gửi cho thí sinh.',
    ],
  },
  {
    id: 39721140,
    at: '2022-04-27 17:30',
    title: 'PCI 2021: Bắc Ninh xếp thứ 7 cả nước',
    lead: 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2021 của Bắc Ninh đạt 69,45 điểm, xếp thứ 7 trong 63 tỉnh, thành phố, tăng ba bậc so với năm trước.',
    body: [
      'Các chỉ số thành phần tăng mạnh là gia nhập thị trường và chi phí thời gian. Cộng đồng doanh nghiệp đánh giá cao sự năng động của chính quyền trong giai đoạn phòng, chống dịch, nhất là việc tổ chức cho công nhân ở lại nhà máy.',
      'Sở đang phối hợp với Phòng Thương mại và Công nghiệp để tổ chức hội thảo phân tích kết quả vào tháng sau.',
    ],
  },
  {
    id: 39338714,
    at: '2022-03-17 14:45',
    title: 'Thẩm định quy hoạch tỉnh Bắc Ninh thời kỳ 2021 - 2030',
    lead: 'Hội đồng thẩm định họp phiên thứ nhất, nghe đơn vị tư vấn trình bày phương hướng phát triển các vùng trong tỉnh.',
    body: [
      'Các thành viên Hội đồng góp ý nhiều nhất về không gian dọc sông Đuống và việc kết nối với Vùng Thủ đô. Đơn vị tư vấn có hai mươi ngày để giải trình, hoàn thiện trước khi lấy ý kiến các bộ.',
    ],
  },
  {
    id: 39202466,
    at: '2022-03-02 08:05',
    title: 'Hai tháng đầu năm thu hút 31 dự án đầu tư nước ngoài mới',
    lead: 'Tổng vốn đăng ký mới và điều chỉnh đạt 388 triệu USD, tập trung ở Khu công nghiệp Yên Phong và VSIP.',
    body: [
      'Nhà đầu tư Hàn Quốc tiếp tục dẫn đầu về số dự án. Điểm mới là có ba dự án nghiên cứu phát triển, tuy vốn nhỏ nhưng sử dụng nhiều kỹ sư tốt nghiệp trong nước.',
    ],
  },
  {
    id: 38917720,
    at: '2022-02-08 10:00',
    title: 'Đoàn viên thanh niên ra quân trồng cây đầu xuân',
    lead: 'Sáng mồng tám Tết, sáu mươi đoàn viên của Sở trồng 200 cây bóng mát dọc tuyến đê sông Cầu.',
    body: [
      'Cây được chọn là sao đen và bàng lá nhỏ, có người nhận chăm sóc theo từng đoạn. Chi đoàn dự định mỗi mùa xuân trồng thêm một tuyến mới, kinh phí từ quỹ thu gom giấy vụn của cơ quan.',
    ],
  },
  {
    id: 38655190,
    at: '2022-01-10 16:15',
    title: 'Triển khai nhiệm vụ ngành Kế hoạch và Đầu tư năm 2022',
    lead: 'Hội nghị trực tuyến toàn ngành được nối tới phòng Tài chính - Kế hoạch của tám huyện, thành phố.',
    body: [
      'Năm 2022 ngành tập trung hoàn thành quy hoạch tỉnh, phân bổ hết vốn trước ngày 31/3 và hỗ trợ doanh nghiệp phục hồi sau dịch. Lãnh đạo tỉnh đề nghị cán bộ kế hoạch bám cơ sở, nắm vướng mắc của từng công trình.',
    ],
  },
  {
    id: 35120093,
    at: '2021-04-14 09:00',
    title: 'Bắc Ninh xếp thứ 6 toàn quốc về Chỉ số ICT INDEX năm 2020',
    lead: 'Theo báo cáo của Bộ Thông tin và Truyền thông, Chỉ số sẵn sàng ứng dụng công nghệ thông tin (ICT INDEX) năm 2020 của Bắc Ninh đạt 0,5933 điểm, xếp thứ 6/63.',
    body: [
      'Hạ tầng kỹ thuật tiếp tục là thế mạnh của tỉnh, trong khi hạ tầng nhân lực giảm nhẹ. Sở Thông tin và Truyền thông sẽ mở thêm lớp cho cán bộ chuyên trách ở cấp huyện.',
    ],
  },
];
