/** For every topic: posts whose words are those of the topic and whose subject is another; and one in odd words that is on it. */

import { FAILED, type One, type Post } from './kit.ts';

const none = (topic: string, name: string, ...news: readonly Post[]): One => ({
  id: `topic ${topic}: ${name}`,
  kind: 'topic',
  params: { topic },
  draft: { news },
  truth: { ...FAILED, details: { found: 0 } },
});

const granted = (topic: string, name: string, ...news: readonly Post[]): One => ({
  id: `topic ${topic}: granted, ${name}`,
  kind: 'topic',
  params: { topic },
  draft: { news },
  truth: { outcome: 'passed', credit: 1, details: { found: 1 } },
});

export const TOPIC_ONES: readonly One[] = [
  none(
    'simplification',
    'cuts of other things',
    [
      'Rà soát, cắt giảm biển báo bất hợp lý trên quốc lộ 32',
      '2022-04-12',
      'Sở đã rà soát 212 biển báo và bỏ 37 biển gây khó cho lái xe.',
    ],
    [
      'Rút ngắn thời gian thi công cầu Tuần Quán ba tháng',
      '2022-06-03',
      'Nhà thầu tăng ca để rút ngắn thời gian, đưa cầu vào sử dụng trước Tết.',
    ],
    [
      'Đơn giản hóa bản vẽ mặt cắt ngang đường thôn',
      '2022-08-19',
      'Bản vẽ mẫu được đơn giản hóa để thôn bản tự làm đường.',
    ],
  ),
  granted('simplification', 'days told in figures', [
    'Đổi giấy phép lái xe: từ 10 ngày nay còn 6',
    '2022-05-09',
    'Sở vừa được duyệt phương án đơn giản hóa thủ tục đổi giấy phép lái xe, bỏ hai loại giấy tờ và cắt 40 % thời gian giải quyết.',
  ]),
  none(
    'service-centre',
    'sport of its union, other centres, a commune',
    [
      'Công đoàn Trung tâm Phục vụ hành chính công tỉnh thắng giải bóng chuyền hơi',
      '2022-03-25',
      'Đội bóng nữ của công đoàn cơ sở giành cúp sau năm trận thắng liên tiếp.',
    ],
    [
      'Trung tâm Đăng kiểm kéo dài giờ nhận xe',
      '2022-06-20',
      'Trung tâm nhận xe vào kiểm định từ 6 giờ 30 để giảm cảnh xếp hàng.',
    ],
    [
      'Khai trương Trung tâm phục vụ khách đi tàu',
      '2022-09-06',
      'Khách mua vé, gửi hành lý và ngồi chờ tại trung tâm mới ở ga.',
    ],
  ),
  granted('service-centre', 'one counter', [
    'Giấy tờ ngành giao thông nộp ở đâu? Chỉ một quầy tại số 64 đường Yên Ninh',
    '2022-03-14',
    'Trung tâm Phục vụ hành chính công tỉnh tiếp nhận hồ sơ và trả kết quả của toàn bộ thủ tục ngành giao thông từ tháng 3.',
  ]),
  none(
    'postal',
    'newspapers, pensions, stamps',
    [
      'Mạng bưu chính công ích đưa báo đến trong ngày tới 38 xã vùng cao',
      '2022-02-15',
      'Bưu tá chuyển báo Nhân Dân và báo tỉnh đến trụ sở xã trước 17 giờ.',
    ],
    [
      'Chi trả lương hưu tại nhà qua bưu điện cho người già yếu',
      '2022-07-08',
      'Bưu điện tỉnh đến tận nhà trả lương hưu cho hơn 900 cụ.',
    ],
    ['Phát hành bộ tem bưu chính về ruộng bậc thang', '2022-09-20', 'Bộ tem gồm bốn mẫu do họa sĩ trẻ thiết kế.'],
  ),
  granted('postal', 'the postman brings it', [
    'Ngồi nhà nhận bằng lái: bưu tá mang tới tận tay',
    '2022-04-22',
    'Người dân gửi hồ sơ đổi giấy phép lái xe và nhận kết quả qua dịch vụ bưu chính công ích, không phải xuống tỉnh.',
  ]),
  none(
    'conduct',
    'manners of drivers and pupils',
    [
      'Xây dựng văn hóa giao thông: dừng đúng vạch, nhường người đi bộ',
      '2022-03-03',
      'Cuộc vận động kêu gọi người đi đường ứng xử văn minh.',
    ],
    [
      'Tập huấn đạo đức nghề nghiệp, ứng xử với hành khách cho lái xe taxi',
      '2022-05-17',
      'Ba hãng taxi cử 120 lái xe tham gia lớp tập huấn.',
    ],
    [
      'Kỷ luật lao động trên công trường cầu Giới Phiên',
      '2022-08-10',
      'Công nhân không đội mũ bảo hộ bị mời ra khỏi công trường.',
    ],
  ),
  granted('conduct', 'what to do and not to do', [
    'Năm điều nên làm, sáu điều nên tránh khi tiếp dân',
    '2022-06-15',
    'Bộ quy tắc ứng xử mới nhắc cán bộ, công chức của Sở chào hỏi, xin lỗi và không dùng điện thoại khi tiếp dân.',
  ]),
  none(
    'staffing',
    'drivers wanted, goods moved',
    [
      'Công ty vận tải Hoàng Liên tuyển dụng 20 lái xe hạng E',
      '2022-04-01',
      'Công ty cần người có từ ba năm kinh nghiệm, lương 12 triệu đồng.',
    ],
    [
      'Luân chuyển hàng hóa đường thủy tăng 12 %',
      '2022-07-05',
      'Khối lượng luân chuyển sáu tháng đạt 31 triệu tấn.km.',
    ],
    ['Điều động 15 máy xúc ứng cứu sạt lở', '2022-08-22', 'Máy móc được điều động trong đêm từ ba công ty đường bộ.'],
  ),
  granted('staffing', 'a new deputy', [
    'Sở có thêm một Phó Giám đốc',
    '2022-04-05',
    'Sáng 5/4, Chủ tịch UBND tỉnh trao quyết định bổ nhiệm ông Hoàng Văn Thịnh giữ chức Phó Giám đốc Sở.',
  ]),
  none(
    'personnel',
    'drivers and children praised',
    [
      'Khen thưởng 15 lái xe an toàn tiêu biểu',
      '2022-04-28',
      'Mỗi lái xe nhận giấy khen và 2 triệu đồng của hiệp hội vận tải.',
    ],
    [
      'Trao quà cho con đoàn viên công đoàn học giỏi',
      '2022-06-01',
      'Hơn 60 cháu được nhận vở và giấy khen nhân ngày Thiếu nhi.',
    ],
    ['Quản lý xe công nghệ: siết phù hiệu', '2022-08-03', 'Xe không có phù hiệu sẽ bị xử phạt từ tháng 9.'],
  ),
  granted('personnel', 'praise for officials', [
    'Mười hai người được Chủ tịch tỉnh tặng Bằng khen',
    '2022-02-18',
    'Mười hai công chức, viên chức của Sở được khen thưởng vì hoàn thành xuất sắc nhiệm vụ năm 2021.',
  ]),
  none(
    'autonomy',
    'firms stand on their own feet',
    [
      'Doanh nghiệp vận tải tự chủ nguồn nhiên liệu',
      '2022-03-30',
      'Ba doanh nghiệp xây bồn chứa để tự chủ khi giá xăng dầu biến động.',
    ],
    [
      'Đơn vị sự nghiệp công lập trong tỉnh ký giao ước thi đua',
      '2022-04-19',
      'Tám đơn vị ký giao ước thi đua xanh - sạch - đẹp.',
    ],
    ['Tự chủ công nghệ đúc dầm cầu dài 40 mét', '2022-09-01', 'Kỹ sư trong tỉnh đã tự chủ được khâu đúc dầm.'],
  ),
  granted('autonomy', 'they pay their own way', [
    'Bến xe và đăng kiểm tự lo toàn bộ chi thường xuyên từ năm nay',
    '2022-01-20',
    'Hai đơn vị sự nghiệp công lập của Sở được giao quyền tự chủ tài chính, tự quyết bộ máy và nhân sự.',
  ]),
  none(
    'digital-government',
    'digital things that are not government',
    ['Đo sâu lòng sông bằng máy hồi âm kỹ thuật số', '2022-04-07', 'Thiết bị số cho ảnh đáy sông rõ tới từng mét.'],
    ['Trạm thu phí điện tử không dừng IC14 chạy thử', '2022-06-30', 'Xe dán thẻ đi qua trạm không phải dừng.'],
    [
      'Biển báo điện tử đổi nội dung theo thời tiết',
      '2022-08-26',
      'Biển điện tử đặt ở chân đèo báo sương mù cho lái xe.',
    ],
  ),
  granted('digital-government', 'a shelf goes on line', [
    'Kho giấy tờ 30 năm của Sở lên mạng',
    '2022-05-30',
    'Số hóa xong 120 nghìn hồ sơ, Sở nối dữ liệu vào nền tảng dùng chung của tỉnh, bước quan trọng trong xây dựng chính quyền số.',
  ]),
  none(
    'e-office',
    'other signatures and other electronic papers',
    [
      'Lấy chữ ký 3.000 tiểu thương cam kết không lấn chiếm lòng đường',
      '2022-03-11',
      'Chữ ký được ghi vào bản cam kết treo tại chợ.',
    ],
    ['Dùng vé điện tử trên xe buýt số 1', '2022-05-05', 'Hành khách quét mã vé điện tử khi lên xe.'],
    [
      'Ban hành văn bản quản lý hành lang an toàn đường bộ',
      '2022-07-19',
      'Văn bản quản lý mới giao trách nhiệm cho từng xã.',
    ],
  ),
  granted('e-office', 'no more running with paper', [
    'Hết cảnh ôm giấy chạy: công văn nay ký số trên điện thoại',
    '2022-03-29',
    'Toàn bộ lãnh đạo phòng của Sở đã được cấp chữ ký số và xử lý công việc trên hệ thống quản lý văn bản và điều hành.',
  ]),
  none(
    'oversight',
    'watching bridges, buses and plague',
    ['Lắp camera giám sát hành trình cho xe khách', '2022-03-17', 'Dữ liệu giám sát truyền về máy chủ từng phút.'],
    [
      'Tư vấn giám sát cầu Bách Lẫm nghiệm thu trụ T3',
      '2022-05-12',
      'Giám sát trưởng ký biên bản nghiệm thu tại hiện trường.',
    ],
    [
      'Người dân giám sát xe quá tải bằng điện thoại',
      '2022-09-09',
      'Bà con chụp ảnh xe quá tải cày nát đường thôn gửi cho lực lượng tuần tra.',
    ],
  ),
  granted('oversight', 'people mark the clerks', [
    'Dân chấm điểm, cán bộ phải sửa',
    '2022-07-27',
    'Mặt trận Tổ quốc và người dân được mời giám sát việc thực hiện cải cách hành chính tại Sở, góp ý thẳng vào từng thủ tục.',
  ]),
  none(
    'models',
    'models and heroes of other things',
    [
      'Mô hình cổng trường an toàn giao thông ở Văn Yên',
      '2022-03-21',
      'Phụ huynh đón con theo vạch sơn, cổng trường hết ùn ứ.',
    ],
    ['Gương người lái đò cứu sáu em nhỏ', '2022-06-08', 'Ông Páo được tặng huy hiệu Tuổi trẻ dũng cảm dù đã ngoài 60.'],
    ['Sáng kiến phao cứu sinh từ chai nhựa', '2022-08-15', 'Nhóm học sinh làm phao từ 200 chai nhựa cũ.'],
  ),
  granted('models', 'one that falls short', [
    'Nơi làm tốt, nơi còn ì: nhìn từ bộ phận một cửa các phòng',
    '2022-08-30',
    'Phòng Vận tải là điển hình trong cải cách hành chính với mô hình hẹn giờ trả kết quả; hai phòng khác còn hạn chế.',
  ]),
  none(
    'results',
    'results of driving tests and roads',
    ['Kết quả sát hạch lái xe mô tô tháng 9: 412 người đỗ', '2022-09-30', 'Tỷ lệ đỗ đạt 87 %, cao hơn tháng trước.'],
    [
      'Tổng kết công tác đảng của Đảng bộ Sở năm 2021',
      '2022-01-12',
      'Đảng bộ đạt trong sạch, vững mạnh; phương hướng 2022 là kết nạp sáu đảng viên.',
    ],
    [
      'Kết quả phát triển giao thông nông thôn và nhiệm vụ năm tới',
      '2022-10-18',
      'Toàn tỉnh bê tông hóa 310 km đường thôn.',
    ],
  ),
  granted('results', 'what was done and what was not', [
    'Nhìn lại một năm cải cách hành chính: điều được, điều chưa',
    '2022-01-14',
    'Sở hoàn thành 28 trong 30 việc cải cách hành chính đề ra cho năm 2021 và xác định năm việc trọng tâm năm 2022.',
  ]),
  none(
    'legal-drafting',
    'traffic checks and a quiz',
    [
      'Kiểm tra việc chấp hành pháp luật về tải trọng xe trên quốc lộ 70',
      '2022-04-14',
      'Lực lượng liên ngành dừng 92 xe, lập biên bản 14 trường hợp.',
    ],
    [
      'Hội thi tìm hiểu pháp luật giao thông trong trường học',
      '2022-05-20',
      'Gần 2.000 học sinh trả lời câu hỏi trên máy tính.',
    ],
    ['Rà soát điểm đen tai nạn trước mùa du lịch', '2022-07-01', 'Sở rà soát 11 điểm đen, cắm thêm gương cầu lồi.'],
  ),
  granted('legal-drafting', 'seven old ones gone', [
    'Bảy quyết định cũ về giao thông được bãi bỏ',
    '2022-06-24',
    'Qua rà soát văn bản quy phạm pháp luật, Sở trình UBND tỉnh bãi bỏ bảy văn bản không còn phù hợp.',
  ]),
  none(
    'guides',
    'guides for other things',
    [
      'Hướng dẫn phân luồng giao thông đêm hội đường phố',
      '2022-08-31',
      'Xe tải đi vòng qua đường Âu Cơ từ 17 đến 23 giờ.',
    ],
    ['Video: toàn cảnh thông xe cầu Cổ Phúc', '2022-09-29', 'Đoạn phim dài ba phút quay từ trên cao.'],
    [
      'Giải đáp thắc mắc của bà con về đền bù đất làm đường',
      '2022-05-11',
      'Cán bộ dự án trả lời vì sao đất vườn có giá khác đất ruộng.',
    ],
  ),
  granted('guides', 'questions often asked', [
    'Bằng lái sắp hết hạn, cần giấy gì, nộp ở đâu?',
    '2022-07-11',
    'Bài viết hướng dẫn từng bước làm thủ tục đổi giấy phép lái xe và giải đáp bảy vướng mắc mà người dân hay gặp.',
  ]),
  none(
    'procedure-updates',
    'other changes, another department',
    ['Sửa đổi, bổ sung quy hoạch bến xe đến năm 2030', '2022-03-08', 'Thêm bốn bến xe khách ở vùng thấp.'],
    [
      'Hải quan cửa khẩu áp dụng thủ tục mới với xe chở nông sản',
      '2022-05-27',
      'Xe phải khai báo trước ít nhất bốn giờ.',
    ],
    ['Ban hành mới Quy chế chi tiêu nội bộ', '2022-01-27', 'Quy chế sửa đổi mức khoán xăng xe.'],
  ),
  granted('procedure-updates', 'two more, one less', [
    'Lĩnh vực đường thủy: thêm hai thủ tục, bỏ một thủ tục',
    '2022-08-08',
    'Chủ tịch UBND tỉnh vừa công bố danh mục thủ tục hành chính mới ban hành và bị bãi bỏ do Sở giải quyết.',
  ]),
  none(
    'policy-articles',
    'other policies and reforms',
    ['Cải cách tiền lương: những điều người lao động cần biết', '2022-04-06', 'Mức lương tối thiểu vùng tăng từ 1/7.'],
    ['Chính sách hỗ trợ lái xe mất việc vì dịch', '2022-02-09', 'Mỗi lái xe được hỗ trợ 1,5 triệu đồng.'],
    ['Hội thảo về cải cách tư pháp ở cơ sở', '2022-06-14', 'Các thẩm phán bàn cách rút ngắn thời gian xét xử.'],
  ),
  none(
    'discipline',
    'order on roads and on a site',
    ['Lập lại kỷ cương, trật tự vận tải ở khu vực ga', '2022-04-04', 'Xe dù bến cóc bị dẹp sau hai tuần ra quân.'],
    ['Kỷ luật của đội cứu hộ đường thủy', '2022-06-22', 'Đội cứu hộ tập luyện từ 5 giờ sáng.'],
    ['Tăng cường kỷ luật thanh toán giữa nhà thầu và thợ', '2022-09-14', 'Nhà thầu chậm lương sẽ bị nhắc tên.'],
  ),
  granted('discipline', 'clerks looked in on', [
    'Đột xuất xem giờ giấc, trang phục ở sáu phòng',
    '2022-05-18',
    'Tổ kiểm tra kỷ luật, kỷ cương hành chính của Sở ghi nhận hai công chức đi muộn và nhắc nhở ngay tại chỗ.',
  ]),
  none(
    'exemplars',
    'good people of other things',
    [
      'Gương người tốt: lái xe trả lại túi tiền 80 triệu',
      '2022-03-16',
      'Anh Lò Văn Tuấn tìm khách suốt hai ngày để trả.',
    ],
    ['Điển hình hiến đất làm đường ở Trạm Tấu', '2022-06-11', 'Gia đình ông Sùng hiến 700 mét vuông đất.'],
    ['Đơn vị tiêu biểu trong phong trào hiến máu', '2022-08-05', 'Công ty đường bộ 2 được tặng cờ.'],
  ),
  granted('exemplars', 'at counter five', [
    'Chị Hoa ở quầy số 5: trăm hồ sơ một ngày, không sai sót',
    '2022-09-16',
    'Chị là gương điển hình của Sở trong cải cách hành chính, sáu năm liền không để hồ sơ trễ hẹn.',
  ]),
  none(
    'initiatives',
    'initiatives of other things',
    [
      'Sáng kiến "Vành đai và Con đường": cơ hội cho đường sắt Lào Cai',
      '2022-04-20',
      'Tuyến đường sắt nối hai nước được bàn lại.',
    ],
    ['Sáng kiến chế máy rải đá của một nông dân', '2022-05-31', 'Máy làm từ khung xe cũ, rải được 40 mét một giờ.'],
    ['Giải pháp chống trơn trượt trên đèo Lũng Lô', '2022-09-23', 'Mặt đường được xẻ rãnh ngang.'],
  ),
  granted('initiatives', 'a message before the day', [
    'Tin nhắn nhắc lịch: cách làm mới, dân khỏi đi thừa',
    '2022-04-26',
    'Sáng kiến cải cách hành chính của Phòng Quản lý vận tải giúp giảm 300 lượt đi lại mỗi tháng.',
  ]),
  {
    id: 'topic talks: a talk on Women, a talk in July, an invitation',
    kind: 'topic',
    params: { topic: 'talks', window: 'Q2' },
    draft: {
      news: [
        ['Tọa đàm "Phụ nữ ngành giao thông: tự tin, tỏa sáng"', '2022-04-15', 'Hơn 80 chị em kể chuyện nghề.'],
        ['Tọa đàm về cải cách hành chính tại Sở', '2022-07-02', 'Các phòng trao đổi cách giảm giấy tờ.'],
        [
          'Trao đổi kinh nghiệm cải cách hành chính với Sở GTVT Lào Cai',
          '2022-03-31',
          'Hai sở bàn về bộ phận một cửa.',
        ],
      ],
    },
    truth: { ...FAILED, details: { found: 0 } },
  },
  {
    id: 'topic talks: granted, on the last day',
    kind: 'topic',
    params: { topic: 'talks', window: 'Q2' },
    draft: {
      news: [
        [
          'Bàn tròn: làm gì để dân bớt phải đi lại?',
          '2022-06-30',
          'Buổi tọa đàm về cải cách hành chính do Sở tổ chức có 45 doanh nghiệp dự.',
        ],
      ],
    },
    truth: { outcome: 'passed', details: { found: 1 } },
  },
  none(
    'anti-corruption',
    'against storms, smuggling, litter',
    ['Phòng, chống thiên tai: tập kết rọ đá ở 14 điểm', '2022-05-16', 'Rọ đá, bao tải được chất sẵn bên đường.'],
    ['Phối hợp phòng, chống buôn lậu trên đường sắt', '2022-07-21', 'Tổ công tác kiểm tra hàng trên tàu đêm.'],
    ['Chống lãng phí nhựa đường: tận dụng lớp cào bóc', '2022-09-12', 'Lớp mặt cũ được nghiền và rải lại.'],
  ),
  granted('anti-corruption', 'what they own', [
    'Bốn mươi lăm người của Sở công khai bản kê khai tài sản',
    '2022-03-22',
    'Việc kê khai tài sản, thu nhập thực hiện theo Luật Phòng, chống tham nhũng và niêm yết trong 15 ngày.',
  ]),
  none(
    'investment-online',
    'meetings on line, tenders',
    [
      'Họp trực tuyến đôn đốc giải ngân vốn đầu tư công',
      '2022-06-17',
      'Bảy điểm cầu dự họp; tỷ lệ giải ngân mới đạt 38 %.',
    ],
    [
      'Xúc tiến đầu tư trực tuyến với doanh nghiệp Hàn Quốc',
      '2022-04-08',
      'Hội nghị qua màn hình nối Yên Bái với Seoul.',
    ],
    ['Khởi công đường nối cao tốc bằng vốn đầu tư công', '2022-09-02', 'Dự án dài 15 km, vốn 600 tỷ đồng.'],
  ),
  granted('investment-online', 'plans of projects by wire', [
    'Chủ đầu tư không phải mang hồ sơ dự án đến Sở',
    '2022-03-24',
    'Từ năm 2021 thủ tục thẩm định dự án đầu tư công nộp và trả kết quả trực tuyến trên cổng dịch vụ công.',
  ]),
  none(
    'one-stop',
    'doors and shops',
    ['Tổ chức giao thông một chiều ở khu chợ Ga', '2022-04-25', 'Xe chỉ được đi một chiều từ cửa Nam.'],
    ['Một cửa hàng xăng dầu ở Lục Yên bị đình chỉ', '2022-06-29', 'Cửa hàng bán xăng kém chất lượng.'],
    ['Mở thêm một cửa vào bến xe phía Đông', '2022-08-17', 'Khách có thêm cửa ra vào.'],
  ),
  granted('one-stop', 'nothing late for nine months', [
    'Chín tháng không một hồ sơ trễ hẹn',
    '2022-10-06',
    'Kết quả thực hiện cơ chế một cửa, một cửa liên thông tại Sở: tiếp nhận 4.120 hồ sơ, trả đúng hạn toàn bộ.',
  ]),
  none(
    'models-initiatives',
    'pilots of buses and of flowers',
    ['Thí điểm tuyến xe buýt điện nội thành', '2022-05-04', 'Sáu xe chạy thử trong ba tháng.'],
    ['Mô hình tuyến đường hoa của phụ nữ xã Tân Hợp', '2022-07-06', 'Hai bên đường trồng hoa mười giờ.'],
    ['Sáng kiến gác chắn tàu tự động', '2022-09-19', 'Nhân viên đường ngang chế cần chắn tự hạ.'],
  ),
  granted('models-initiatives', 'a pilot at the counter', [
    'Thí điểm trả kết quả vào sáng thứ bảy',
    '2022-05-21',
    'Mô hình cải cách hành chính này giúp công nhân không phải nghỉ việc để lấy giấy tờ.',
  ]),
  none(
    'importance',
    'roads draw investors',
    [
      'Cao tốc làm môi trường đầu tư của tỉnh thêm hấp dẫn',
      '2022-04-11',
      'Khu công nghiệp gần nút giao đón bốn dự án mới.',
    ],
    ['Tầm quan trọng của rừng đầu nguồn với nền đường', '2022-06-09', 'Mất rừng, đường sạt nhiều hơn.'],
    ['Nâng cao năng lực cạnh tranh của vận tải đường thủy', '2022-08-24', 'Cước đường thủy rẻ hơn đường bộ 30 %.'],
  ),
  granted('importance', 'papers and investors', [
    'Giấy tờ nhanh thì nhà đầu tư đến',
    '2022-05-26',
    'Bài viết nêu ý nghĩa của cải cách hành chính đối với môi trường đầu tư, năng lực cạnh tranh của tỉnh.',
  ]),
  {
    id: 'topic reform-content: two, and the reform of schools and of lights',
    kind: 'topic',
    params: { topic: 'reform-content', min: 3 },
    draft: {
      news: [
        [
          'Cải cách thể chế: Sở hoàn thiện năm văn bản',
          '2022-03-10',
          'Nội dung cải cách thể chế được làm sớm trong quý I.',
        ],
        ['Cải cách tài chính công tại các đơn vị của Sở', '2022-06-16', 'Khoán chi giúp tiết kiệm 8 % kinh phí.'],
        [
          'Cải cách giáo dục phổ thông nhìn từ xe đưa đón học sinh',
          '2022-09-07',
          'Xe đưa đón phải đổi giờ theo thời khóa biểu mới.',
        ],
        ['Cải tạo đèn tín hiệu ở ngã năm Cao Lanh', '2022-10-11', 'Chu kỳ đèn ngắn lại mười giây.'],
      ],
    },
    truth: { outcome: 'partial', credit: 0.5, details: { found: 2 } },
  },
  none(
    'good-models',
    'good ways with rice and roads',
    ['Mô hình liên kết trồng măng Bát độ hiệu quả', '2022-04-18', 'Nông dân bán măng tại vườn.'],
    ['Cách làm hay: thôn tự thu tiền sửa đường', '2022-06-27', 'Mỗi hộ góp 50 nghìn đồng một năm.'],
    ['Nhân rộng mô hình tự quản đường thôn', '2022-09-26', 'Hội cựu chiến binh nhận 40 km đường.'],
  ),
  granted('good-models', 'learnt from elsewhere', [
    'Học cách làm ở Quảng Ninh: dân không phải chờ',
    '2022-08-12',
    'Đoàn của Sở tìm hiểu mô hình cải cách hành chính hiệu quả tại Trung tâm hành chính công Quảng Ninh.',
  ]),
  none(
    'head-responsibility',
    'heads of firms and of clans',
    ['Trách nhiệm của chủ phương tiện khi cho thuê xe', '2022-03-28', 'Chủ xe phải kiểm tra bằng lái của người thuê.'],
    [
      'Trách nhiệm của người đứng đầu doanh nghiệp vận tải với an toàn',
      '2022-06-21',
      'Giám đốc công ty phải ký lệnh vận chuyển.',
    ],
    ['Người đứng đầu dòng họ Giàng vận động hiến đất', '2022-09-08', 'Cả họ hiến hơn 2.000 mét vuông.'],
  ),
  granted('head-responsibility', 'the director answers', [
    'Hồ sơ trễ, Giám đốc Sở phải xin lỗi dân',
    '2022-04-13',
    'Quy định mới gắn trách nhiệm người đứng đầu cơ quan, đơn vị với kết quả cải cách hành chính.',
  ]),
  none(
    'civil-service',
    'lessons for drivers and singers',
    [
      'Đào tạo lái xe hạng B2: thêm giờ học trên ca bin',
      '2022-03-18',
      'Học viên phải học ba giờ trên ca bin mô phỏng.',
    ],
    ['Tài năng trẻ ngành giao thông thi hát', '2022-05-13', 'Đêm chung kết có mười thí sinh.'],
    ['Quyền và nghĩa vụ của hành khách đi xe', '2022-08-18', 'Hành khách có quyền được bồi thường khi xe chậm.'],
  ),
  granted('civil-service', 'good students wanted', [
    'Mời sinh viên giỏi về Sở làm việc',
    '2022-07-20',
    'Chính sách thu hút, đãi ngộ nhân tài vào nền công vụ: sinh viên xuất sắc được xét tuyển làm công chức.',
  ]),
];
