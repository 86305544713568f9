/** What editors write on results, people and rules: the second half of topic-words.ts. */

import type { TopicWords } from './topic-words.ts';

type Worded = readonly [title: string, lead: string];

const MODEL: Worded = [
  'Mô hình hay trong cải cách hành chính: tổ hỗ trợ nộp hồ sơ lưu động',
  'Tổ hỗ trợ lưu động là mô hình cải cách hành chính hiệu quả, được nhiều đơn vị học tập.',
];
const EXEMPLAR: Worded = [
  'Gương điển hình tiên tiến trong công tác cải cách hành chính',
  'Chị Hà, công chức một cửa, là gương điển hình trong cải cách hành chính của Sở nhiều năm liền.',
];
const UNIT: Worded = [
  'Đơn vị tiêu biểu về cải cách hành chính được khen thưởng',
  'Chi cục là tập thể điển hình, đơn vị tiêu biểu về cải cách hành chính, được Chủ tịch tỉnh tặng bằng khen.',
];

export const WORK: Readonly<Record<string, TopicWords>> = {
  models: {
    articles: [MODEL, EXEMPLAR, UNIT],
    mention: 'Bà con giới thiệu một mô hình trồng nấm.',
  },
  'models-initiatives': {
    articles: [
      MODEL,
      [
        'Thí điểm mô hình tiếp nhận hồ sơ thủ tục hành chính ngoài giờ',
        'Sở thí điểm tiếp nhận hồ sơ thủ tục hành chính vào sáng thứ bảy tại hai địa điểm.',
      ],
      [
        'Sáng kiến rút ngắn thời gian giải quyết hồ sơ được áp dụng toàn Sở',
        'Sáng kiến của Văn phòng Sở giúp giảm hai ngày giải quyết hồ sơ, góp phần vào cải cách hành chính.',
      ],
    ],
    mention: 'Bà con giới thiệu một mô hình trồng nấm.',
  },
  'good-models': {
    articles: [
      MODEL,
      [
        'Mô hình một cửa thân thiện của tỉnh bạn: cách làm hiệu quả',
        'Mô hình một cửa thân thiện giúp người dân không phải chờ, được nhiều tỉnh đến học tập.',
      ],
    ],
    mention: 'Bà con giới thiệu một mô hình trồng nấm.',
  },
  exemplars: {
    articles: [EXEMPLAR, UNIT],
    mention: 'Cuối buổi có phần tuyên dương nông dân tiêu biểu của xã.',
  },
  initiatives: {
    articles: [
      [
        'Sáng kiến cải cách hành chính được công nhận cấp tỉnh',
        'Sáng kiến dùng mã phản hồi nhanh để tra hồ sơ được công nhận là giải pháp cải cách hành chính có hiệu quả.',
      ],
      [
        'Giải pháp, sáng kiến giúp nâng cao hiệu quả cải cách hành chính',
        'Năm giải pháp, sáng kiến về cải cách hành chính được áp dụng giúp giảm thời gian chờ của người dân.',
      ],
    ],
    mention: 'Ban tổ chức có sáng kiến dời lễ sang buổi chiều.',
  },
  results: {
    articles: [
      [
        'Kết quả công tác cải cách hành chính năm nay và phương hướng, nhiệm vụ năm tới',
        'Báo cáo nêu kết quả cải cách hành chính của Sở trong năm, hạn chế và phương hướng năm tới.',
      ],
      [
        'Kết quả cải cách hành chính 9 tháng đầu năm của Sở',
        'Chín tháng qua công tác cải cách hành chính của Sở đạt kết quả trên cả sáu nội dung.',
      ],
    ],
    mention: 'Tiết mục văn nghệ đạt kết quả cao.',
  },
  'legal-drafting': {
    articles: [
      [
        'Xây dựng, rà soát văn bản quy phạm pháp luật thuộc lĩnh vực của Sở',
        'Sở hoàn thành rà soát văn bản quy phạm pháp luật và trình dự thảo hai quyết định thay thế.',
      ],
      [
        'Kiểm tra, rà soát văn bản quy phạm pháp luật và theo dõi tình hình thi hành pháp luật',
        'Công tác kiểm tra, rà soát văn bản và theo dõi thi hành pháp luật được làm theo kế hoạch.',
      ],
    ],
    mention: 'Đại diện phòng pháp chế, người soạn thảo văn bản, cũng có mặt.',
  },
  guides: {
    articles: [
      [
        'Video hướng dẫn thực hiện thủ tục hành chính cho tổ chức, cá nhân',
        'Loạt video hướng dẫn thực hiện thủ tục hành chính giải thích từng bước và những lỗi thường gặp.',
      ],
      [
        'Giải đáp vướng mắc thường gặp khi làm thủ tục hành chính',
        'Sở giải đáp mười vướng mắc hay gặp và hướng dẫn cách thực hiện thủ tục hành chính cho đúng.',
      ],
    ],
    mention: 'Khách được hướng dẫn thủ tục nhận phòng.',
  },
  'procedure-updates': {
    articles: [
      [
        'Công bố thủ tục hành chính mới ban hành, thủ tục được sửa đổi, bổ sung',
        'Chủ tịch Ủy ban nhân dân tỉnh công bố hai thủ tục hành chính mới ban hành và bốn thủ tục được sửa đổi, bổ sung.',
      ],
      [
        'Danh mục thủ tục hành chính sửa đổi, bổ sung vừa được công bố',
        'Quyết định vừa ký công bố danh mục thủ tục hành chính sửa đổi, bổ sung thuộc phạm vi quản lý của Sở.',
      ],
    ],
    mention: 'Quy định mới ban hành được phát tận tay.',
  },
  discipline: {
    articles: [
      [
        'Siết chặt kỷ luật, kỷ cương hành chính trong cơ quan',
        'Giám đốc Sở yêu cầu chấn chỉnh kỷ luật, kỷ cương hành chính, xử lý nghiêm công chức đi muộn.',
      ],
      [
        'Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính và văn hóa công sở',
        'Đoàn kiểm tra đột xuất việc chấp hành kỷ cương hành chính, văn minh và văn hóa công sở.',
      ],
    ],
    mention: 'Đội tuyển thi đấu có kỷ luật.',
  },
  talks: {
    articles: [
      [
        'Tọa đàm về cải cách hành chính với các đơn vị trực thuộc',
        'Buổi tọa đàm cải cách hành chính bàn cách gỡ những khâu còn chậm.',
      ],
      [
        'Tọa đàm, trao đổi kinh nghiệm cải cách hành chính',
        'Đại biểu dự tọa đàm trao đổi kinh nghiệm cải cách hành chính của đơn vị mình.',
      ],
    ],
    mention: 'Buổi chiều có tọa đàm về nghề làm vườn.',
  },
  'anti-corruption': {
    articles: [
      [
        'Phổ biến Luật Phòng, chống tham nhũng cho công chức, viên chức',
        'Báo cáo viên trình bày điểm chính của Luật Phòng, chống tham nhũng và kê khai tài sản.',
      ],
      [
        'Tăng cường công tác phòng, chống tham nhũng, tiêu cực trong cơ quan',
        'Kế hoạch phòng, chống tham nhũng nêu rõ trách nhiệm công khai, minh bạch của từng phòng.',
      ],
    ],
    mention: 'Tủ sách có thêm một cuốn về phòng, chống tham nhũng.',
  },
  'investment-online': {
    articles: [
      [
        'Giải quyết thủ tục đầu tư công trên môi trường mạng',
        'Từ năm 2021, thủ tục về đầu tư công được nộp, thẩm định và trả kết quả trực tuyến.',
      ],
      [
        'Hồ sơ đầu tư công được tiếp nhận, xử lý trực tuyến',
        'Chủ đầu tư gửi hồ sơ thủ tục đầu tư công trực tuyến, không phải nộp bản giấy.',
      ],
    ],
    mention: 'Con đường được làm bằng vốn đầu tư công.',
  },
  'one-stop': {
    articles: [
      [
        'Kết quả thực hiện cơ chế một cửa, một cửa liên thông',
        'Cơ chế một cửa, một cửa liên thông giúp hồ sơ của doanh nghiệp được giải quyết tại một nơi.',
      ],
      [
        'Bộ phận một cửa: giải quyết hồ sơ theo cơ chế một cửa liên thông',
        'Bộ phận một cửa của Sở thực hiện cơ chế một cửa liên thông với cơ quan thuế.',
      ],
    ],
    mention: 'Quầy vé nằm cạnh bộ phận một cửa.',
  },
  importance: {
    articles: [
      [
        'Vì sao cải cách hành chính quyết định môi trường đầu tư và năng lực cạnh tranh của tỉnh',
        'Cải cách hành chính có ý nghĩa quan trọng trong cải thiện môi trường đầu tư, nâng cao năng lực cạnh tranh.',
      ],
      [
        'Cải cách hành chính: chìa khóa cải thiện môi trường đầu tư, kinh doanh',
        'Tầm quan trọng của cải cách hành chính thể hiện rõ ở môi trường đầu tư và sức cạnh tranh của tỉnh.',
      ],
    ],
    mention: 'Doanh nghiệp khen môi trường đầu tư trong xã.',
  },
  'reform-content': {
    articles: [
      [
        'Cải cách thể chế: việc cần làm của ngành trong năm',
        'Cải cách thể chế là một trong sáu nội dung của cải cách hành chính nhà nước.',
      ],
      [
        'Cải cách tổ chức bộ máy hành chính nhà nước: sắp xếp tinh gọn đầu mối',
        'Nội dung cải cách tổ chức bộ máy hành chính được ngành thực hiện theo đề án sắp xếp.',
      ],
      [
        'Cải cách chế độ công vụ trong chương trình cải cách hành chính',
        'Cải cách chế độ công vụ hướng tới đội ngũ công chức chuyên nghiệp.',
      ],
      [
        'Cải cách tài chính công: khoán chi và công khai',
        'Cải cách tài chính công là nội dung của chương trình cải cách hành chính nhà nước giai đoạn này.',
      ],
    ],
    mention: 'Câu chuyện cải cách giáo dục được nhắc lại.',
  },
  'head-responsibility': {
    articles: [
      [
        'Trách nhiệm của người đứng đầu trong công tác cải cách hành chính',
        'Người đứng đầu cơ quan, đơn vị chịu trách nhiệm trực tiếp về kết quả cải cách hành chính.',
      ],
      [
        'Đề cao trách nhiệm người đứng đầu cơ quan, đơn vị trong thực hiện cải cách hành chính',
        'Chấm điểm thi đua gắn với trách nhiệm của người đứng đầu trong cải cách hành chính.',
      ],
    ],
    mention: 'Người đứng đầu đoàn cảm ơn chủ nhà.',
  },
  'civil-service': {
    articles: [
      [
        'Quyền, nghĩa vụ và đạo đức của cán bộ, công chức, viên chức',
        'Bài viết nhắc lại quyền và nghĩa vụ của cán bộ, công chức theo Luật Cán bộ, công chức.',
      ],
      [
        'Đào tạo, bồi dưỡng công chức và chính sách thu hút nhân tài',
        'Tỉnh ban hành chính sách thu hút nhân tài, đào tạo, bồi dưỡng cán bộ, công chức trẻ.',
      ],
    ],
    mention: 'Viên chức của trung tâm trao quà cho các cháu.',
  },
  'policy-articles': {
    articles: [
      [
        'Chủ trương của tỉnh về đẩy mạnh cải cách hành chính',
        'Tỉnh ủy xác định cải cách hành chính là khâu đột phá và ban hành chủ trương cho cả nhiệm kỳ.',
      ],
      [
        'Ủy ban nhân dân tỉnh chỉ đạo đẩy mạnh cải cách hành chính',
        'Công điện của Chủ tịch tỉnh yêu cầu các ngành đẩy mạnh cải cách hành chính trong các tháng còn lại.',
      ],
      [
        'Chính sách mới về cải cách hành chính nhà nước có hiệu lực',
        'Chính sách cải cách hành chính nhà nước mới bỏ nhiều loại giấy xác nhận.',
      ],
      [
        'Công tác cải cách hành chính của tỉnh: nhìn lại nửa nhiệm kỳ',
        'Bài viết điểm lại công tác cải cách hành chính của tỉnh từ đầu nhiệm kỳ.',
      ],
      [
        'Tỉnh phát động đợt cao điểm cải cách hành chính',
        'Đợt cao điểm cải cách hành chính của tỉnh kéo dài ba tháng, tập trung vào hồ sơ chậm.',
      ],
      [
        'Quan điểm, mục tiêu của Chương trình tổng thể cải cách hành chính',
        'Chương trình tổng thể cải cách hành chính đặt mục tiêu nền hành chính phục vụ người dân.',
      ],
      [
        'Đưa chủ trương cải cách hành chính của tỉnh vào cuộc sống',
        'Các huyện cụ thể hóa chủ trương cải cách hành chính của tỉnh bằng việc làm hằng tuần.',
      ],
    ],
    mention: 'Chủ trương di dời chợ được bà con đồng tình.',
  },
};
