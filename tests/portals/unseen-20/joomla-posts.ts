import type { Post } from './post.ts';

export const REFORM: readonly Post[] = [
  {
    id: 1204,
    at: '2022-12-06 09:20',
    title: 'Sở Nội vụ họp bàn giải pháp hoàn thành các chỉ tiêu cải cách hành chính cuối năm',
    lead: 'Chiều 05/12, lãnh đạo Sở làm việc với các phòng, đơn vị trực thuộc để điểm lại từng chỉ tiêu cải cách hành chính còn chậm.',
    body: [
      'Theo Phòng Cải cách hành chính, đến hết tháng 11 đã có 41 trên 46 nhiệm vụ của năm được hoàn thành. Năm việc còn lại phần lớn vướng ở khâu lấy ý kiến các sở, ngành, trong đó có việc trình sửa quy định phân cấp quản lý cán bộ và việc hoàn thiện đề án vị trí việc làm của ba đơn vị sự nghiệp.',
      'Kết luận buổi họp, đồng chí Giám đốc giao từng trưởng phòng chịu trách nhiệm về một việc cụ thể, báo cáo tiến độ vào sáng thứ sáu hằng tuần và không để việc nào phải chuyển sang năm 2023. Văn phòng Sở tổng hợp, đưa kết quả vào bình xét thi đua cuối năm.',
    ],
  },
  {
    id: 1187,
    at: '2022-11-08 14:05',
    title: 'Bình Định kiểm tra công tác cải cách hành chính tại huyện Vân Canh và huyện Vĩnh Thạnh',
    lead: 'Đoàn kiểm tra do Sở Nội vụ chủ trì vừa làm việc tại hai huyện miền núi của tỉnh trong các ngày 02 và 03/11.',
    body: [
      'Đoàn đã xem sổ theo dõi hồ sơ, phần mềm một cửa và nơi niêm yết của sáu xã. Điểm được ghi nhận là cả hai huyện đã bố trí người hướng dẫn đồng bào nộp hồ sơ ngay tại nhà văn hóa làng vào ngày chợ phiên. Tồn tại chung là máy tính của xã cũ, đường truyền chập chờn, công chức kiêm nhiệm nhiều việc.',
      'Trưởng đoàn đề nghị hai huyện ưu tiên kinh phí thay thiết bị trong quý một năm sau, đồng thời rà lại việc xin lỗi người dân bằng văn bản khi hồ sơ bị trễ hẹn.',
    ],
    picture: '/images/2022/11/kiem-tra-van-canh.jpg',
  },
  {
    id: 1163,
    at: '2022-10-13 10:30',
    title: 'Hội thi tìm hiểu cải cách hành chính thu hút hơn hai nghìn công chức tham gia',
    lead: 'Sau một tháng phát động, Hội thi trực tuyến đã nhận được 2.318 bài dự thi của công chức, viên chức trong toàn tỉnh.',
    body: [
      'Ban Tổ chức cho biết mỗi tuần thi gồm hai mươi câu hỏi trắc nghiệm và một câu tự luận ngắn. Nhiều bài tự luận nêu được những vướng mắc rất thật ở nơi tiếp dân, chẳng hạn chuyện người cao tuổi không có điện thoại thông minh hay hồ sơ đi lại nhiều vòng vì thiếu một tờ xác nhận.',
      'Lễ trao giải dự kiến diễn ra vào trung tuần tháng sau tại Hội trường Sở. Ba tập thể có đông người dự thi nhất sẽ được tặng thưởng cùng mười cá nhân có số điểm cao.',
    ],
  },
  {
    id: 1141,
    at: '2022-09-15 16:40',
    title: 'Sơ kết chín tháng công tác cải cách hành chính của tỉnh',
    lead: 'Hội nghị trực tuyến sơ kết được nối từ điểm cầu UBND tỉnh đến mười một huyện, thị xã, thành phố.',
    body: [
      'Báo cáo tại hội nghị cho thấy toàn tỉnh đã hoàn thành tám trong mười hai nhóm nhiệm vụ của năm. Việc sắp xếp các đơn vị sự nghiệp đi trước kế hoạch, trong khi việc số hóa hồ sơ lưu trữ và xây dựng kho dữ liệu dùng chung còn chậm.',
      'Đại biểu các địa phương đề nghị tỉnh sớm thống nhất mẫu biểu báo cáo để cấp xã không phải làm cùng một số liệu cho nhiều nơi. Chủ tọa đã giao Sở Nội vụ cùng Văn phòng UBND tỉnh nghiên cứu, trả lời trong tháng mười.',
    ],
  },
  {
    id: 1118,
    at: '2022-08-11 08:00',
    title: 'Thị xã An Nhơn đẩy mạnh cải cách hành chính từ cấp xã',
    lead: 'Tám tháng qua, thị xã An Nhơn đã hoàn thành 31 trên 40 nhiệm vụ cải cách hành chính của năm.',
    body: [
      'Mười lăm xã, phường đều đã bố trí đủ công chức có trình độ đại học tại nơi tiếp dân, trụ sở được sửa sang, có ghế ngồi, nước uống và quạt mát. Nơi nào để dân phàn nàn hai tháng liền thì chủ tịch phải giải trình trước Thị ủy.',
      'Bốn tháng còn lại, thị xã tập trung vào chín nhiệm vụ chưa xong, khó nhất là cắm mốc, đo đạc lại đất của các hộ dọc sông Kôn để chỉnh lý hồ sơ địa chính.',
    ],
  },
  {
    id: 1077,
    at: '2022-06-21 15:10',
    title: 'Giải pháp gom hồ sơ theo cụm xã mang lại hiệu quả rõ rệt',
    lead: 'Giải pháp do Phòng Cải cách hành chính đề xuất giúp người dân bảy xã xa trung tâm không còn phải đi hơn ba mươi cây số để nộp giấy tờ.',
    body: [
      'Mỗi tuần hai buổi, một công chức đến điểm bưu điện của cụm xã nhận hồ sơ rồi mang về huyện, kết quả được trả tại chính nơi nộp. Sau nửa năm làm thử đã có 1.126 hồ sơ đi theo đường này, số lần đi lại bình quân giảm từ ba xuống còn một.',
      'Hội đồng sáng kiến của Sở đánh giá giải pháp ít tốn kém, dễ nhân rộng và đề nghị các huyện miền núi khác áp dụng từ tháng bảy.',
    ],
    picture: '/images/2022/06/gom-ho-so.jpg',
  },
  {
    id: 1069,
    at: '2022-05-26 07:45',
    title: 'Bình Định đứng thứ 14 cả nước về Chỉ số cải cách hành chính năm 2021',
    lead: 'Theo kết quả Bộ Nội vụ công bố ngày 25/5, Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Bình Định đạt 87,53%, xếp thứ 14/63 tỉnh, thành phố.',
    body: [
      'So với năm 2020, tỉnh tăng bảy bậc. Trong tám lĩnh vực được chấm, cải cách thể chế và cải cách tài chính công là hai lĩnh vực tăng nhiều điểm nhất; lĩnh vực hiện đại hóa còn ở nửa dưới của bảng xếp hạng.',
      'Sở Nội vụ đang phân tích từng tiêu chí bị trừ điểm để tham mưu UBND tỉnh giao việc cho các cơ quan phụ trách, gắn trách nhiệm của người đứng đầu với kết quả của năm sau.',
    ],
  },
  {
    id: 1061,
    at: '2022-05-19 17:00',
    title: 'Tọa đàm “Lắng nghe để phục vụ” về công tác cải cách hành chính',
    lead: 'Sáng 18/5, Sở Nội vụ phối hợp Báo Bình Định tổ chức buổi tọa đàm với sự tham gia của sáu mươi đại biểu.',
    body: [
      'Các ý kiến xoay quanh hai câu hỏi: vì sao người dân vẫn ngại nộp hồ sơ qua mạng và công chức cần thay đổi điều gì trước tiên. Một chủ doanh nghiệp ở thành phố Quy Nhơn kể rằng anh từng phải nộp bản giấy dù đã gửi bản điện tử, bởi nơi nhận chưa tin vào chữ ký trên máy.',
      'Kết thúc buổi trao đổi, lãnh đạo Sở ghi nhận mười hai kiến nghị, phần lớn sẽ được trả lời ngay trong quý hai.',
    ],
  },
  {
    id: 1038,
    at: '2022-04-19 09:00',
    title: 'Chấm điểm cải cách hành chính các sở, ngành bằng số liệu của phần mềm',
    lead: 'Từ năm nay, việc chấm điểm cải cách hành chính của các sở, ngành dựa nhiều hơn vào số liệu lấy thẳng từ phần mềm thay cho báo cáo tự viết.',
    body: [
      'Bộ tiêu chí mới có 38 tiêu chí thành phần, bỏ mười một tiêu chí mang tính hình thức của bộ cũ. Cơ quan thẩm định chỉ hỏi thêm khi số liệu có dấu hiệu bất thường, nhờ vậy giảm được tài liệu kiểm chứng phải nộp.',
      'Sở Nội vụ sẽ mở hai lớp hướng dẫn vào cuối tháng cho đầu mối của từng cơ quan trước khi chấm thử.',
    ],
  },
  {
    id: 1022,
    at: '2022-03-25 11:15',
    title: 'Tập huấn nghiệp vụ cải cách hành chính cho công chức đầu mối',
    lead: 'Hơn 180 công chức phụ trách cải cách hành chính cấp huyện, cấp xã dự lớp tập huấn hai ngày tại Quy Nhơn.',
    body: [
      'Báo cáo viên đến từ Học viện Hành chính Quốc gia trình bày cách lập kế hoạch năm, cách đo lường kết quả và những lỗi thường gặp trong báo cáo định kỳ. Buổi chiều dành cho thảo luận nhóm trên tình huống có thật của các xã ven biển.',
      'Cuối khóa, học viên làm bài thu hoạch và được cấp giấy chứng nhận. Tài liệu lớp học được gửi qua hộp thư công vụ của từng người.',
    ],
  },
  {
    id: 1015,
    at: '2022-03-09 08:30',
    title: 'Sáng kiến “Hẹn giờ trả kết quả” giúp người dân bớt một lần đi lại',
    lead: 'Từ đề xuất của một nữ công chức trẻ, Bộ phận tiếp nhận của Sở đã áp dụng cách hẹn giờ cụ thể thay cho hẹn ngày.',
    body: [
      'Người nộp hồ sơ chọn khung giờ nhận kết quả ngay khi viết phiếu, máy tự nhắn tin nhắc trước nửa buổi. Sau ba tháng, cảnh chờ đợi vào sáng thứ hai gần như không còn, số người phải quay lại lần hai giảm hơn một nửa.',
      'Sáng kiến được Hội đồng khoa học cấp cơ sở công nhận và đang được hai sở bạn đến học hỏi.',
    ],
  },
  {
    id: 1009,
    at: '2022-02-22 10:10',
    title: 'Phát động thi đua đẩy mạnh cải cách hành chính trong toàn ngành Nội vụ',
    lead: 'Phong trào kéo dài từ tháng hai đến hết tháng mười một, mỗi đơn vị đăng ký ít nhất một phần việc mới.',
    body: [
      'Phần việc đăng ký phải nêu rõ người làm, thời hạn và con số kỳ vọng. Hội đồng thi đua sẽ chấm vào tháng mười hai, ưu tiên những việc cấp dưới và người dân cảm nhận được ngay.',
      'Trong tuần đầu đã có 23 phần việc gửi về, nhiều nhất là từ các phòng Nội vụ cấp huyện.',
    ],
  },
  {
    id: 1002,
    at: '2022-01-14 15:25',
    title: 'Sở Nội vụ triển khai nhiệm vụ cải cách hành chính năm 2022',
    lead: 'Sáng 13/01, Sở Nội vụ tổ chức hội nghị triển khai công tác cải cách hành chính năm 2022 tới toàn thể công chức.',
    body: [
      'Hội nghị đã quán triệt Kế hoạch số 116/KH-UBND ngày 16/11/2021 của UBND tỉnh và Nghị quyết số 05-NQ/TU của Tỉnh ủy Bình Định, đồng thời phân công việc cho từng phòng. Trọng tâm năm nay là nâng chất lượng tham mưu và giảm hồ sơ phải bổ sung nhiều lần.',
      'Đồng chí Giám đốc yêu cầu mỗi phòng chọn một việc khó nhất để làm trước, không dàn trải, và coi sự thuận tiện của người dân là thước đo cuối cùng.',
    ],
  },
  {
    id: 987,
    at: '2021-12-17 09:00',
    title: 'Tổng kết công tác cải cách hành chính năm 2021',
    lead: 'Hội nghị tổng kết diễn ra tại trụ sở UBND tỉnh với hơn một trăm đại biểu.',
    body: [
      'Năm 2021 dịch bệnh làm nhiều việc chậm lại nhưng cũng thúc các cơ quan chuyển sang làm việc từ xa. Hội nghị đã biểu dương tám tập thể và giao nhiệm vụ cho năm tiếp theo.',
    ],
  },
];

export const NEWS: readonly Post[] = [
  {
    id: 1191,
    at: '2022-11-17 10:00',
    title: 'Công đoàn Sở Nội vụ tổ chức Đại hội nhiệm kỳ mới',
    lead: 'Đại hội đã bầu Ban Chấp hành gồm năm đồng chí và thông qua chương trình hành động cho năm năm tới.',
    body: [
      'Trong nhiệm kỳ qua, công đoàn chăm lo đời sống đoàn viên bằng nhiều việc nhỏ mà thiết thực như quỹ tương trợ, ngày hội gia đình, thăm hỏi lúc ốm đau. Đoàn viên cũng hưởng ứng các phong trào chung, giữ nếp văn hóa công sở và tham gia hiến máu hằng năm.',
      'Đại hội đặt mục tiêu giúp ít nhất ba gia đình đoàn viên khó khăn về nhà ở và duy trì giải cầu lông mở rộng vào dịp hè.',
    ],
  },
  {
    id: 1160,
    at: '2022-10-10 08:15',
    title: 'Ngày Chuyển đổi số quốc gia: Sở Nội vụ ra mắt kho dữ liệu cán bộ dùng chung',
    lead: 'Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10, Sở Nội vụ đưa vào vận hành kho dữ liệu cán bộ, công chức, viên chức của tỉnh.',
    body: [
      'Kho dữ liệu chứa hồ sơ của hơn hai mươi sáu nghìn người, thay cho những tủ giấy đặt rải rác ở từng cơ quan. Khi cần lập danh sách nâng lương hay điều động, người làm công tác tổ chức chỉ mất vài phút thay vì vài ngày.',
      'Giai đoạn tiếp theo, Sở sẽ nối kho dữ liệu này với cơ sở dữ liệu quốc gia và bảo đảm an toàn thông tin theo cấp độ ba.',
    ],
    picture: '/images/2022/10/kho-du-lieu.jpg',
  },
  {
    id: 1146,
    at: '2022-09-20 16:00',
    title: 'Tọa đàm trao đổi kinh nghiệm cải cách hành chính giữa các sở, ngành',
    lead: 'Mười tám sở, ngành cử đại diện dự buổi tọa đàm chiều 19/9 tại Trung tâm Hội nghị tỉnh.',
    body: [
      'Đại diện từng cơ quan chia sẻ một việc đã làm được và một việc còn lúng túng. Câu chuyện được nhắc nhiều nhất là cách phân công một đầu mối theo dõi hồ sơ liên ngành để người dân khỏi phải hỏi nhiều nơi.',
      'Ban Tổ chức sẽ in kỷ yếu tập hợp các ý kiến, gửi các cơ quan tham khảo trước khi lập kế hoạch năm 2023.',
    ],
  },
  {
    id: 1098,
    at: '2022-07-12 07:30',
    title: 'Gặp mặt cán bộ ngành Tổ chức nhà nước nghỉ hưu nhân kỷ niệm ngày truyền thống',
    lead: 'Hơn bảy mươi cán bộ hưu trí của ngành đã về dự buổi gặp mặt thân mật tại Sở.',
    body: [
      'Các bác, các cô ôn lại những năm tháng sau ngày tái lập tỉnh, khi cả cơ quan chỉ có một chiếc máy chữ và hai chiếc xe đạp. Thế hệ hôm nay tặng hoa, tặng quà và hứa giữ gìn truyền thống đoàn kết của ngành.',
      'Dịp này, Sở cũng trao mười suất quà cho con em cán bộ có thành tích học tập xuất sắc trong năm học vừa qua.',
    ],
  },
  {
    id: 1031,
    at: '2022-04-12 14:20',
    title: 'Bình Định xây dựng chính quyền số: mười nhiệm vụ trọng tâm của năm',
    lead: 'UBND tỉnh vừa giao mười nhiệm vụ xây dựng chính quyền số cho các cơ quan, trong đó Sở Nội vụ chủ trì hai việc.',
    body: [
      'Hai việc của Sở là xây dựng khung năng lực số cho công chức lãnh đạo và tổ chức thi sát hạch kỹ năng tin học trên máy. Các cơ quan khác lo hạ tầng, dữ liệu và nền tảng dùng chung.',
      'Tỉnh đặt mục tiêu đến cuối năm mọi văn bản giữa các cơ quan, trừ văn bản mật, được gửi nhận hoàn toàn trên môi trường mạng.',
    ],
  },
  {
    id: 1018,
    at: '2022-03-15 09:40',
    title: 'Lấy ý kiến về đề án sắp xếp thôn, khu phố',
    lead: 'Đề án dự kiến giảm bảy mươi hai thôn, khu phố có quy mô nhỏ trên địa bàn tỉnh.',
    body: [
      'Các huyện, thị xã, thành phố gửi phương án về Sở trước ngày cuối tháng để tổng hợp. Cử tri nơi dự kiến sáp nhập sẽ được hỏi ý kiến bằng phiếu, việc kiểm phiếu có sự giám sát của Mặt trận cơ sở.',
      'Phương án chỉ được trình Hội đồng nhân dân khi có trên năm mươi phần trăm cử tri của từng nơi đồng ý.',
    ],
  },
];

export const DOSSIERS: readonly Post[] = [
  {
    id: 1158,
    at: '2022-10-07 15:00',
    title: 'Kết quả giải quyết hồ sơ thủ tục hành chính quý III năm 2022',
    lead: 'Trong quý III năm 2022, Sở Nội vụ tiếp nhận 412 hồ sơ, trong đó 287 hồ sơ nộp trực tuyến mức độ 3, 4.',
    body: [
      'Đã giải quyết 398 hồ sơ, tất cả trước và đúng hạn; 14 hồ sơ đang trong thời hạn. Tỷ lệ hồ sơ trực tuyến đạt 69,7%, tăng so với quý trước. Lĩnh vực có nhiều hồ sơ nhất là tổ chức phi chính phủ và thi đua, khen thưởng.',
    ],
  },
  {
    id: 1091,
    at: '2022-07-06 10:00',
    title: 'Kết quả giải quyết hồ sơ thủ tục hành chính 6 tháng đầu năm 2022',
    lead: 'Sáu tháng đầu năm 2022, Sở Nội vụ tiếp nhận tổng cộng 731 hồ sơ thủ tục hành chính.',
    body: [
      'Số đã giải quyết là 715 hồ sơ, trong đó 713 hồ sơ đúng hạn, 2 hồ sơ trễ hạn do phải chờ ý kiến của cơ quan phối hợp. Tỷ lệ nộp qua mạng của cả sáu tháng là 61,4%. Sở đã gửi thư xin lỗi đối với hai trường hợp trễ hạn nêu trên.',
    ],
  },
  {
    id: 1027,
    at: '2022-04-05 08:45',
    title: 'Kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2022',
    lead: 'Quý I năm 2022, Sở tiếp nhận 344 hồ sơ, trong đó 198 hồ sơ nộp trực tuyến mức độ 3, 4.',
    body: [
      'Đã trả kết quả 329 hồ sơ, không có hồ sơ quá hạn; 15 hồ sơ đang được các phòng chuyên môn thẩm định. Tỷ lệ hồ sơ trực tuyến đạt 57,6%.',
    ],
  },
];

/** The section shows no dates, neither in its list nor on its pages. */
export const LAW: readonly Post[] = [
  {
    id: 940,
    at: null,
    title: 'Những điều cần biết về Luật Phòng, chống tham nhũng',
    lead: 'Luật quy định về phòng ngừa, phát hiện tham nhũng, xử lý tham nhũng và hành vi vi phạm pháp luật về phòng, chống tham nhũng.',
    body: [
      'Người có chức vụ, quyền hạn phải kê khai tài sản, thu nhập khi được tuyển dụng, bổ nhiệm và khi có biến động lớn trong năm. Bản kê khai được công khai nơi người đó thường xuyên làm việc, cơ quan kiểm soát có quyền yêu cầu giải trình về nguồn gốc của tài sản tăng thêm.',
      'Luật cũng mở rộng việc phòng ngừa sang doanh nghiệp, tổ chức khu vực ngoài nhà nước, nhất là công ty đại chúng, tổ chức tín dụng và các quỹ từ thiện do nhân dân đóng góp.',
    ],
  },
  {
    id: 941,
    at: null,
    title: 'Tìm hiểu Luật Lưu trữ: tài liệu nào phải nộp vào lưu trữ lịch sử',
    lead: 'Không phải mọi giấy tờ của cơ quan đều phải giữ mãi; Luật phân biệt tài liệu có thời hạn và tài liệu bảo quản vĩnh viễn.',
    body: [
      'Trong thời hạn mười năm kể từ năm công việc kết thúc, cơ quan thuộc diện nộp lưu phải giao tài liệu có giá trị vĩnh viễn cho lưu trữ lịch sử của tỉnh. Trước khi giao, tài liệu phải được chỉnh lý, lập mục lục và đóng hộp theo đúng quy cách.',
    ],
  },
];
