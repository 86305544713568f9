/**
 * What editors write on each subject of the plans: titles and leads, and a sentence that mentions the subject within
 * something else. Worded from what the plans ask for; the product's own tables of words were not asked.
 */

import { WORK } from './topic-words-of-work.ts';

export interface TopicWords {
  readonly articles: readonly (readonly [title: string, lead: string])[];
  readonly mention: string;
}

const STAFFING: TopicWords = {
  articles: [
    [
      'Thông báo tuyển dụng công chức của Sở năm nay',
      'Sở tuyển dụng ba công chức vào các vị trí việc làm còn thiếu, nhận phiếu đăng ký trong 30 ngày.',
    ],
    [
      'Công bố quyết định bổ nhiệm, luân chuyển cán bộ lãnh đạo phòng',
      'Giám đốc Sở trao quyết định bổ nhiệm và luân chuyển hai trưởng phòng chuyên môn.',
    ],
    [
      'Tinh giản biên chế và quản lý công chức: những việc đã làm',
      'Sở thực hiện tinh giản biên chế theo lộ trình, gắn với đánh giá và sắp xếp lại công chức.',
    ],
  ],
  mention: 'Cùng dự có hai cán bộ vừa được bổ nhiệm.',
};

const REFORM: Readonly<Record<string, TopicWords>> = {
  simplification: {
    articles: [
      [
        'Rà soát, đơn giản hóa 12 thủ tục hành chính thuộc phạm vi quản lý của Sở',
        'Qua rà soát, Sở đề nghị cắt giảm thành phần hồ sơ và rút ngắn thời gian giải quyết của 12 thủ tục hành chính.',
      ],
      [
        'Cắt giảm thời gian giải quyết thủ tục hành chính: kết quả sau 9 tháng',
        'Thời gian giải quyết của 18 thủ tục hành chính đã được rút ngắn từ 10 đến 40 phần trăm so với quy định.',
      ],
      [
        'Phương án đơn giản hóa thủ tục hành chính được Ủy ban nhân dân tỉnh phê duyệt',
        'Phương án đơn giản hóa bỏ bớt giấy tờ phải nộp đối với ba nhóm thủ tục hành chính.',
      ],
    ],
    mention: 'Đại biểu cũng nghe nói qua về việc đơn giản hóa thủ tục hành chính.',
  },
  'service-centre': {
    articles: [
      [
        'Hướng dẫn nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh',
        'Từ đầu tháng, hồ sơ của Sở được tiếp nhận và trả kết quả tại Trung tâm Phục vụ hành chính công tỉnh.',
      ],
      [
        'Một ngày ở Trung tâm Phục vụ hành chính công: lấy số, nộp hồ sơ, nhận kết quả',
        'Người dân đến Trung tâm Phục vụ hành chính công tỉnh được hướng dẫn từng bước ngay từ quầy lấy số.',
      ],
      [
        'Quầy của Sở tại Trung tâm Phục vụ hành chính công tiếp nhận và trả kết quả thế nào',
        'Công chức của Sở trực tại Trung tâm Phục vụ hành chính công giải thích cách nộp hồ sơ và nhận kết quả.',
      ],
    ],
    mention: 'Đoàn dừng chân ít phút tại Trung tâm Phục vụ hành chính công rồi ra về.',
  },
  postal: {
    articles: [
      [
        'Gửi hồ sơ, nhận kết quả qua dịch vụ bưu chính công ích',
        'Người dân có thể nộp hồ sơ và nhận kết quả tại nhà qua dịch vụ bưu chính công ích, cước phí theo quy định.',
      ],
      [
        'Bưu điện tỉnh và Sở ký thỏa thuận về dịch vụ bưu chính công ích',
        'Theo thỏa thuận, nhân viên bưu chính nhận hồ sơ tại nhà người dân và trả kết quả trong hai ngày.',
      ],
      [
        'Lợi ích khi nộp hồ sơ qua bưu chính công ích',
        'Không phải đi lại, biết trước chi phí là những lợi ích khi dùng dịch vụ bưu chính công ích.',
      ],
    ],
    mention: 'Tài liệu hội nghị được gửi trước qua bưu chính công ích.',
  },
  conduct: {
    articles: [
      [
        'Thực hiện Quy tắc ứng xử và văn hóa công sở tại Sở',
        'Công chức, viên chức được yêu cầu thực hiện nghiêm quy tắc ứng xử, văn hóa công sở khi tiếp xúc với người dân.',
      ],
      [
        'Đạo đức công vụ, văn hóa giao tiếp của công chức: điều người dân mong đợi',
        'Bài viết bàn về đạo đức công vụ, nghĩa vụ và văn hóa giao tiếp của công chức nơi công sở.',
      ],
      [
        'Sở ban hành quy chế làm việc và quy tắc ứng xử của công chức',
        'Quy tắc ứng xử mới nêu rõ chuẩn mực giao tiếp của cán bộ, công chức với người dân và đồng nghiệp.',
      ],
    ],
    mention: 'Buổi lễ diễn ra trang trọng, đúng văn hóa công sở.',
  },
  personnel: STAFFING,
  staffing: STAFFING,
  autonomy: {
    articles: [
      [
        'Giao quyền tự chủ tài chính cho đơn vị sự nghiệp công lập trực thuộc Sở',
        'Đơn vị sự nghiệp công lập được giao quyền tự chủ, tự chịu trách nhiệm về nhân sự và tài chính.',
      ],
      [
        'Cơ chế tự chủ của đơn vị sự nghiệp công lập: vướng mắc và cách gỡ',
        'Ba đơn vị sự nghiệp công lập nêu vướng mắc khi thực hiện cơ chế tự chủ.',
      ],
    ],
    mention: 'Trung tâm, một đơn vị sự nghiệp tự chủ, cử hai người dự.',
  },
  'digital-government': {
    articles: [
      [
        'Chuyển đổi số, xây dựng chính quyền số tại Sở: bước đi năm nay',
        'Kế hoạch chuyển đổi số của Sở hướng tới chính quyền số, dữ liệu dùng chung và làm việc trên môi trường số.',
      ],
      [
        'Xây dựng chính quyền điện tử, đô thị thông minh trên địa bàn tỉnh',
        'Tỉnh đẩy nhanh xây dựng chính quyền điện tử và các ứng dụng của đô thị thông minh.',
      ],
      [
        'Ngày Chuyển đổi số: công chức học kỹ năng số',
        'Hưởng ứng chuyển đổi số quốc gia, Sở mở lớp kỹ năng số cho toàn thể công chức.',
      ],
    ],
    mention: 'Phần mở đầu nhắc đến chuyển đổi số như một xu thế.',
  },
  'digital-management': {
    articles: [
      [
        'Ứng dụng công nghệ thông tin trong quản lý, điều hành của Sở: kết quả năm nay',
        'Chính quyền điện tử, chính quyền số và an toàn thông tin là ba việc Sở làm trước trong năm.',
      ],
      [
        'Xây dựng chính quyền điện tử, chính quyền số trên địa bàn tỉnh',
        'Tỉnh đẩy nhanh xây dựng chính quyền điện tử và bảo đảm an toàn thông tin mạng cho các cơ quan nhà nước.',
      ],
      [
        'Sở mở rộng chữ ký số và quản lý văn bản điện tử tới mọi phòng',
        'Ứng dụng công nghệ thông tin trong quản lý giúp văn bản đi, đến không còn bản giấy.',
      ],
    ],
    mention: 'Phần mở đầu nhắc đến chuyển đổi số như một xu thế.',
  },
  'e-office': {
    articles: [
      [
        'Toàn bộ văn bản của Sở được ký bằng chữ ký số',
        'Từ nay văn bản đi của Sở được ký bằng chữ ký số và gửi qua hệ thống quản lý văn bản và điều hành.',
      ],
      [
        'Vận hành hệ thống quản lý văn bản và điều hành, chữ ký số cá nhân',
        'Mỗi công chức có chữ ký số và xử lý công việc trên hệ thống quản lý văn bản và điều hành.',
      ],
    ],
    mention: 'Giấy mời có chữ ký số của Chánh Văn phòng.',
  },
  oversight: {
    articles: [
      [
        'Phát huy vai trò giám sát của người dân đối với cải cách hành chính',
        'Người dân có quyền giám sát việc thực hiện cải cách hành chính và có nghĩa vụ phản ánh trung thực.',
      ],
      [
        'Người dân tham gia giám sát công tác cải cách hành chính bằng cách nào',
        'Bài viết chỉ ra những hình thức để người dân giám sát hoạt động cải cách hành chính của cơ quan nhà nước.',
      ],
    ],
    mention: 'Công trình có sự giám sát của người dân trong xóm.',
  },
};

const WORDS: Readonly<Record<string, TopicWords>> = { ...REFORM, ...WORK };

export function topicWords(topic: string): TopicWords {
  const words = WORDS[topic];
  if (words === undefined) throw new Error(`nothing was written on ${topic}`);
  return words;
}
