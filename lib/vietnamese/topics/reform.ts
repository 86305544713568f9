/** Administrative reform: the reform itself, its parts, results. */

import type { TopicRow } from './row.ts';
import { wordList } from '../word-list.ts';
import { OTHER_HEADS } from './beside-words.ts';
import { REFORM, REFORM_WORK } from './reform-words.ts';

export const REFORM_TOPICS = [
  {
    id: 'cchc',
    vi: 'Cải cách hành chính',
    en: 'Administrative reform',
    within: true,
    phrases: wordList(`
      cải cách hành chính; cải cách hành chính nhà nước; cải cách nền hành chính; tuyên truyền cải cách hành chính;
      thông tin cải cách hành chính; cải cách hành chính - chuyển đổi số; chuyển đổi số - cải cách hành chính;
      cải cách hành chính và chuyển đổi số; cải cách hành chính - kiểm soát thủ tục hành chính; administrative reform;
      public administration reform; administration reform; cải cách HC; CC hành chính; cải cách hành chánh
    `),
    // a division's name is no column
    not: ['phòng cải cách hành chính', 'phòng CCHC', 'phòng kiểm soát TTHC và cải cách hành chính'],
  },
  {
    id: 'tthc-reform',
    vi: 'Cải cách, kiểm soát thủ tục hành chính',
    en: 'Reform and control of administrative procedures',
    phrases: wordList(`
      cải cách thủ tục hành chính; kiểm soát thủ tục hành chính; cải cách, kiểm soát thủ tục hành chính;
      kiểm soát thủ tục; cải cách thủ tục; công tác kiểm soát thủ tục hành chính; administrative procedure reform;
      administrative procedures reform; control of administrative procedures
    `),
    // what is checked in the control of procedures
    together: [
      [
        ['kiểm tra', 'giám sát', 'rà soát', 'chấn chỉnh'],
        ['niêm yết', 'công khai'],
        ['thủ tục hành chính', 'bộ thủ tục'],
      ],
    ],
    not: ['phòng kiểm soát thủ tục hành chính', 'phòng kiểm soát TTHC'],
  },
  {
    id: 'public-administration',
    vi: 'Hành chính công',
    en: 'Public administration',
    phrases: ['hành chính công', 'thông tin hành chính công', 'chuyên mục hành chính công'],
    not: wordList(`
      trung tâm phục vụ hành chính công; trung tâm hành chính công; hành chính công ích; hành chính công vụ;
      quản trị và hành chính công; thủ tục hành chính công; học viện hành chính công; phục vụ hành chính công
    `),
  },
  {
    id: 'results',
    vi: 'Kết quả cải cách hành chính và phương hướng',
    en: 'Results of administrative reform and direction',
    phrases: wordList(`
      kết quả cải cách hành chính; kết quả công tác cải cách hành chính; kết quả thực hiện cải cách hành chính;
      kết quả thực hiện công tác cải cách hành chính; báo cáo cải cách hành chính;
      báo cáo công tác cải cách hành chính; sơ kết công tác cải cách hành chính;
      tổng kết công tác cải cách hành chính; phương hướng cải cách hành chính; sơ kết cải cách hành chính;
      tổng kết cải cách hành chính
    `),
    together: [
      [
        wordList(`
        kết quả; sơ kết; tổng kết; phương hướng; báo cáo; nhiệm vụ trọng tâm; nhìn lại; thành tựu;
        chuyển biến; dấu ấn; con số; khởi sắc; tiến bộ
      `),
        REFORM,
      ],
      [['đánh giá'], wordList('6 tháng; 9 tháng; quý I; quý II; quý III; quý IV; cả năm; cuối năm'), REFORM],
      [
        wordList('hoàn thành; đã làm được; làm được'),
        wordList(`
        6 tháng; 9 tháng; 11 tháng; sáu tháng; chín tháng; mười một tháng; nửa đầu năm; nửa năm; ba quý; hết quý I; hết quý II;
        hết quý III; quý I; quý II; quý III; quý IV; cả năm; năm qua; một năm
      `),
        REFORM,
      ],
    ],
    not: wordList(`
      cuộc thi tìm hiểu cải cách hành chính; thi tìm hiểu cải cách hành chính; hội thi cải cách hành chính; chỉ số cải cách hành chính;
      trả kết quả; nhận kết quả; lấy kết quả; chờ kết quả; giao kết quả; gửi kết quả; phiếu kết quả; giấy hẹn kết quả;
      kết quả tại nhà; kết quả nghiên cứu; kết quả đề tài; kết quả kiểm định; kết quả đo lường; kết quả xét nghiệm;
      tiến bộ khoa học; tiến bộ kỹ thuật; tiến bộ công nghệ; vì sự tiến bộ; phấn đấu hoàn thành; quyết tâm hoàn thành;
      tập trung hoàn thành; đôn đốc hoàn thành; yêu cầu hoàn thành; phải hoàn thành; cần hoàn thành; sớm hoàn thành;
      sẽ hoàn thành; hoàn thành trước; hoàn thành trong; hoàn thành việc; chưa hoàn thành; hoàn thành khóa học;
      hoàn thành lớp
    `),
    // of a contest on reform
    unless: [
      {
        phrases: wordList('kết quả; sơ kết; tổng kết; nhìn lại; báo cáo; dấu ấn; con số; đánh giá'),
        beside: wordList(`
          cuộc thi; hội thi; vòng thi; bài thi; bài dự thi; vòng loại; vòng sơ khảo; vòng chung khảo; vòng chung kết; vòng bán kết;
          chung kết; thí sinh; thi trắc nghiệm; thi trực tuyến; thi tìm hiểu; thi viết; đội thi; sân khấu hóa; trúng giải; đạt giải
        `),
        but: wordList(`
          6 tháng; 9 tháng; sáu tháng; chín tháng; quý I; quý II; quý III; quý IV; phương hướng; nhiệm vụ; kết quả thực hiện;
          kết quả công tác; kết quả cải cách hành chính; một năm
        `),
      },
    ],
  },
  {
    id: 'importance',
    vi: 'Ý nghĩa của cải cách hành chính với môi trường đầu tư và năng lực cạnh tranh',
    en: 'Why reform matters for investment and competitiveness',
    phrases: wordList(`
      cải thiện môi trường đầu tư; cải thiện môi trường kinh doanh; cải thiện môi trường đầu tư kinh doanh; cải thiện môi trường đầu tư, kinh doanh; môi trường đầu tư, kinh doanh; tầm quan trọng của cải cách hành chính; ý nghĩa của cải cách hành chính; vai trò của cải cách hành chính; vai trò của công tác cải cách hành chính;
      vì sao phải cải cách hành chính; vì sao cần cải cách hành chính; sự cần thiết của cải cách hành chính;
      sự cần thiết phải cải cách hành chính
    `),
    labels: wordList(`
      nâng cao năng lực cạnh tranh; tháo gỡ khó khăn cho doanh nghiệp
    `),
    together: [
      [
        wordList(`
        môi trường đầu tư; môi trường kinh doanh; năng lực cạnh tranh; sức cạnh tranh; thu hút đầu tư; nhà đầu tư; dòng vốn;
        ý nghĩa; tầm quan trọng; phát triển kinh tế; doanh nghiệp
      `),
        [...REFORM, 'cải cách thủ tục hành chính'],
      ],
    ],
  },
  {
    id: 'reform-content',
    vi: 'Các nội dung cải cách hành chính',
    en: 'The fields of administrative reform',
    phrases: wordList(`
      cải cách thể chế; cải cách tổ chức bộ máy; cải cách chế độ công vụ; cải cách tài chính công; cải cách công vụ;
      sắp xếp tổ chức bộ máy; tinh gọn bộ máy; tinh gọn tổ chức bộ máy; tinh gọn tổ chức, bộ máy; hiện đại hóa hành chính; hiện đại hóa nền hành chính;
      hoàn thiện thể chế; nội dung cải cách hành chính
    `),
    includes: ['tthc-reform', 'one-stop', 'simplification'],
  },
  {
    id: 'policy-articles',
    vi: 'Chủ trương, chính sách và công tác cải cách hành chính của tỉnh',
    en: "Policy and the province's reform work",
    phrases: wordList(`
      chủ trương, chính sách; chủ trương của đảng; chính sách, pháp luật của nhà nước; chính sách pháp luật;
      chính sách mới; phổ biến pháp luật; phổ biến, giáo dục pháp luật; tuyên truyền pháp luật; quy định mới;
      chính sách có hiệu lực; chính sách nổi bật có hiệu lực; quy định có hiệu lực
    `),
    not: ['chính sách tiền lương', 'cải cách tiền lương'],
    includes: ['cchc', 'tthc-reform'],
  },
  {
    id: 'talks',
    vi: 'Tọa đàm, trao đổi về cải cách hành chính',
    en: 'Talks on administrative reform',
    phrases: wordList(`
      tọa đàm cải cách hành chính; tọa đàm về cải cách hành chính; đối thoại về cải cách hành chính
    `),
    // with firms about anything
    labels: ['đối thoại doanh nghiệp', 'đối thoại với doanh nghiệp', 'hội nghị đối thoại doanh nghiệp'],
    together: [
      [
        wordList(`
      tọa đàm; nói chuyện chuyên đề; đối thoại; hội thảo; trao đổi kinh nghiệm; trao đổi về; trao đổi, thảo luận; thảo luận;
      phỏng vấn; giao lưu trực tuyến; buổi trò chuyện; trò chuyện chuyên đề; trò chuyện về; bàn tròn; diễn đàn; buổi nói chuyện; nói chuyện về
    `),
        [...REFORM, 'thủ tục hành chính'],
      ],
    ],
  },
  {
    id: 'oversight',
    vi: 'Vai trò giám sát của người dân',
    en: "People's role in supervising reform",
    phrases: wordList(`
      giám sát cải cách hành chính; giám sát của nhân dân; giám sát của người dân; phản biện xã hội;
      giám sát, phản biện xã hội; vai trò giám sát; dân chủ cơ sở; dân chủ ở cơ sở; quy chế dân chủ; thực hiện dân chủ;
      dân biết, dân bàn, dân làm, dân kiểm tra; quyền và nghĩa vụ của người dân; quyền giám sát;
      dân kiểm tra, dân giám sát; dân giám sát, dân thụ hưởng
    `),
    together: [
      [
        ['giám sát', 'phản biện'],
        ['người dân', 'nhân dân', 'công dân', 'cử tri', 'mặt trận tổ quốc', 'MTTQ', 'tổ chức, cá nhân', 'cộng đồng'],
        [...REFORM_WORK, 'cán bộ', 'công chức', 'cơ quan nhà nước', 'chính quyền', 'bộ máy'],
      ],
      [
        ['giám sát', 'phản biện'],
        [...REFORM, 'thủ tục hành chính'],
      ],
      [
        ['chấm điểm'],
        ['người dân', 'công dân', 'doanh nghiệp'],
        ['cán bộ', 'công chức', 'một cửa', 'cơ quan', 'chính quyền'],
      ],
    ],
    // what deputies and the party supervise is no right of the people
    unless: [
      {
        phrases: ['giám sát', 'phản biện', 'giám sát cải cách hành chính', 'vai trò giám sát', 'quyền giám sát'],
        beside: wordList(`
          hội đồng nhân dân; HĐND; quốc hội; ban pháp chế; ủy ban kiểm tra; ban thường vụ; tỉnh ủy; thành ủy; đảng ủy
        `),
        but: wordList(`
          người dân; công dân; cử tri; mặt trận; MTTQ; của nhân dân; nhân dân giám sát; nhân dân tham gia; để nhân dân;
          dân giám sát; thanh tra nhân dân; cộng đồng; tổ chức, cá nhân; tổ chức chính trị - xã hội; đoàn thể
        `),
      },
    ],
    not: ['hội đồng nhân dân', 'uỷ ban nhân dân', 'kiểm sát nhân dân', 'tòa án nhân dân', 'camera giám sát'],
  },
  {
    id: 'head-responsibility',
    vi: 'Trách nhiệm người đứng đầu',
    en: 'Responsibility of heads of units',
    phrases: wordList(`
      trách nhiệm người đứng đầu; trách nhiệm của người đứng đầu; vai trò người đứng đầu; vai trò của người đứng đầu; vai trò, trách nhiệm người đứng đầu; vai trò, trách nhiệm của người đứng đầu
    `),
    labels: wordList(`
      người đứng đầu cơ quan; người đứng đầu đơn vị
    `),
    together: [
      [
        [
          'người đứng đầu',
          'thủ trưởng cơ quan',
          'thủ trưởng đơn vị',
          'thủ trưởng các đơn vị',
          'thủ trưởng các cơ quan',
        ],
        ['trách nhiệm', 'chịu trách nhiệm', 'nêu gương'],
      ],
      [['người đứng đầu'], REFORM],
      [
        ['chịu trách nhiệm'],
        ['giám đốc sở', 'thủ trưởng', 'trưởng phòng', 'lãnh đạo sở'],
        ['trễ hạn', 'quá hạn', 'chậm trễ', 'cải cách hành chính'],
      ],
    ],
    not: OTHER_HEADS,
  },
  {
    id: 'indices',
    vi: 'Các chỉ số cải cách hành chính',
    en: 'Reform indices',
    phrases: wordList(`
      chỉ số cải cách hành chính; chỉ số CCHC; PAR INDEX; PARINDEX; SIPAS; PAPI; PCI; ICT INDEX; DDCI; DTI;
      chỉ số hài lòng; chỉ số năng lực cạnh tranh; chỉ số năng lực cạnh tranh cấp tỉnh; chỉ số chuyển đổi số;
      chỉ số hiệu quả quản trị và hành chính công; kết quả đánh giá, xếp hạng cải cách hành chính; xếp hạng cải cách hành chính; đánh giá, xếp hạng cải cách hành chính; kết quả xếp hạng cải cách hành chính; kết quả các chỉ số; xếp hạng chỉ số; bảng xếp hạng chỉ số;
      các chỉ số
    `),
    labels: wordList(`
      chỉ số; kết quả chỉ số; chỉ số đánh giá; bảng chỉ số; xếp hạng; kết quả xếp hạng; bảng xếp hạng; điểm số, xếp hạng;
      chỉ số, xếp hạng; các bộ chỉ số; bộ chỉ số
    `),
  },
  {
    id: 'satisfaction',
    vi: 'Khảo sát mức độ hài lòng',
    en: 'Satisfaction survey',
    phrases: wordList(`
      khảo sát; khảo sát hài lòng; khảo sát mức độ hài lòng; khảo sát sự hài lòng; đánh giá mức độ hài lòng; đánh giá sự hài lòng;
      mức độ hài lòng; sự hài lòng; đo lường sự hài lòng; thăm dò ý kiến; phiếu khảo sát; điều tra xã hội học;
      bình chọn; survey
    `),
  },
] as const satisfies readonly TopicRow[];
