/** Procedures: their list, what changes in it, and what guides one through them. */

import type { TopicRow } from './row.ts';
import { wordList } from '../word-list.ts';

export const PROCEDURE_TOPICS = [
  {
    id: 'procedures',
    vi: 'Thủ tục hành chính',
    en: 'Administrative procedures',
    phrases: wordList(`
      thủ tục hành chính; thủ tục HC; bộ thủ tục hành chính; danh mục thủ tục hành chính; danh sách thủ tục hành chính;
      công khai thủ tục hành chính; niêm yết thủ tục hành chính; niêm yết công khai thủ tục hành chính; niêm yết thủ tục;
      tra cứu thủ tục hành chính; hướng dẫn thủ tục hành chính; hướng dẫn thủ tục; tra cứu thủ tục; danh mục thủ tục;
      bộ thủ tục; danh sách thủ tục; danh sách các thủ tục; danh mục các thủ tục; công bố thủ tục hành chính; công bố danh mục thủ tục hành chính; công bố bộ thủ tục hành chính;
      quyết định công bố thủ tục hành chính; quyết định công bố danh mục thủ tục hành chính;
      thủ tục hành chính cấp tỉnh; thủ tục hành chính cấp sở; thủ tục hành chính của sở;
      thủ tục hành chính thuộc thẩm quyền; thông tin thủ tục hành chính; cơ sở dữ liệu thủ tục hành chính;
      thủ tục theo cơ quan; thủ tục theo đơn vị; thủ tục theo lĩnh vực; thủ tục theo cấp; thủ tục của các cơ quan;
      thủ tục các sở, ngành; thủ tục của các sở, ngành; thủ tục của sở; thủ tục cấp tỉnh;
      thủ tục hành chính công; hồ sơ thủ tục; administrative procedures; administrative procedure;
      administrative formalities
    `),
    not: wordList(`
      phản ánh kiến nghị về thủ tục hành chính; cán bộ đầu mối kiểm soát thủ tục hành chính;
      phòng kiểm soát thủ tục hành chính; kiểm soát thủ tục hành chính; cải cách thủ tục hành chính;
      vi phạm hành chính
    `),
  },
  {
    id: 'procedure-updates',
    vi: 'Thủ tục hành chính mới, sửa đổi, bổ sung',
    en: 'New and amended procedures',
    phrases: wordList(`
      thủ tục hành chính mới ban hành; thủ tục hành chính mới; niêm yết thủ tục hành chính mới; thủ tục hành chính được sửa đổi, bổ sung;
      thủ tục hành chính sửa đổi, bổ sung; thủ tục hành chính bị bãi bỏ; thủ tục hành chính bãi bỏ;
      công bố thủ tục hành chính; công bố danh mục thủ tục hành chính; công bố bộ thủ tục hành chính;
      quyết định công bố thủ tục hành chính; quyết định công bố danh mục thủ tục hành chính;
      cập nhật thủ tục hành chính; thủ tục hành chính chuẩn hóa; thủ tục hành chính được thay thế
    `),
    together: [
      [
        wordList(`
        công bố; sửa đổi, bổ sung; sửa đổi; bổ sung; mới ban hành; ban hành mới; bãi bỏ; thay thế; cập nhật;
        chuẩn hóa
      `),
        ['thủ tục hành chính', 'danh mục thủ tục'],
      ],
      [['danh mục thủ tục hành chính', 'danh mục thủ tục', 'bộ thủ tục'], ['mới']],
      // "thủ tục đăng ký thay đổi ..." is a procedure's name
      [
        [
          'nhiều thủ tục',
          'các thủ tục',
          'một số thủ tục',
          'hàng loạt thủ tục',
          'loạt thủ tục',
          ...wordList(
            '2; 3; 4; 5; 6; 7; 8; 9; 02; 03; 04; 05; 06; 07; 08; 09; 10; 11; 12; hai; ba; bốn; năm; sáu; bảy; tám; chín; mười',
          ).map((count) => `${count} thủ tục`),
        ],
        ['thay đổi', 'điểm mới', 'mới ban hành', 'có hiệu lực', 'quy định mới'],
      ],
      [['điểm mới', 'những thay đổi', 'thay đổi quan trọng'], ['thủ tục']],
    ],
    not: wordList(`
      cải cách thủ tục hành chính; vi phạm hành chính; đăng ký thay đổi; thông báo thay đổi; đề nghị thay đổi; xác nhận thay đổi
    `),
  },
  {
    id: 'lookup-guide',
    vi: 'Hướng dẫn tra cứu thủ tục hành chính',
    en: 'How to look procedures up',
    phrases: wordList(`
      hướng dẫn tra cứu thủ tục hành chính; tra cứu thủ tục hành chính; hướng dẫn tra cứu thủ tục;
      cách tra cứu thủ tục hành chính; tra cứu thủ tục; hướng dẫn tra cứu; hướng dẫn khai thác thủ tục hành chính;
      hướng dẫn khai thác, tra cứu thủ tục hành chính; hướng dẫn tìm kiếm thủ tục hành chính; cách tìm thủ tục hành chính;
      hướng dẫn tìm kiếm thủ tục; hướng dẫn tìm kiếm thủ tục hành chính;
      hướng dẫn khai thác CSDL quốc gia về thủ tục hành chính; hướng dẫn khai thác CSDL thủ tục hành chính; khai thác CSDL thủ tục hành chính; hướng dẫn tra cứu CSDL thủ tục hành chính; hướng dẫn khai thác cơ sở dữ liệu thủ tục hành chính;
      hướng dẫn khai thác cơ sở dữ liệu quốc gia về thủ tục hành chính; hướng dẫn xem thủ tục hành chính;
      tìm thủ tục trên mạng; tìm thủ tục hành chính trên mạng; cách tìm thủ tục; tìm thủ tục như thế nào; tìm thủ tục thế nào;
      tra cứu TTHC trên internet; tra cứu thủ tục hành chính trên mạng internet;
      hướng dẫn tra cứu trên internet; hướng dẫn tra cứu trên mạng; hướng dẫn tra cứu trực tuyến; hướng dẫn tra cứu trên mạng internet
    `),
    needs: [
      {
        phrases: ['hướng dẫn tra cứu'],
        beside: wordList('thủ tục; hành chính; dịch vụ công; giải quyết'),
      },
    ],
    not: [
      'hướng dẫn tra cứu phạt nguội',
      'hướng dẫn tra cứu văn bản',
      'hướng dẫn tra cứu hồ sơ',
      'hướng dẫn tra cứu điểm',
    ],
  },
  {
    id: 'guides',
    vi: 'Hướng dẫn thực hiện thủ tục hành chính',
    en: 'Guides and videos on procedures',
    phrases: wordList(`
      hướng dẫn thực hiện thủ tục hành chính; hướng dẫn thủ tục hành chính; hướng dẫn giải quyết thủ tục hành chính; hướng dẫn nộp hồ sơ; hướng dẫn nộp hồ sơ trực tuyến; hướng dẫn sử dụng dịch vụ công; hướng dẫn sử dụng dịch vụ công trực tuyến; những điều cần biết về thủ tục; cẩm nang thủ tục hành chính;
      các bước thực hiện thủ tục; các bước làm thủ tục; cách thực hiện thủ tục
    `),
    labels: wordList(`
      hướng dẫn thủ tục; video hướng dẫn; clip hướng dẫn; giải đáp vướng mắc; tình huống thường gặp
    `),
    together: [
      [
        wordList(`
        hướng dẫn; video; clip; giải đáp; cẩm nang; hỏi đáp; vướng mắc; quy trình thực hiện; các bước
      `),
        ['thủ tục hành chính', 'dịch vụ công', 'nộp hồ sơ', 'hồ sơ trực tuyến', 'đăng ký tài khoản'],
      ],
      [
        wordList(
          'làm thế nào để; các bước; hai bước; ba bước; bốn bước; năm bước; 2 bước; 3 bước; 4 bước; 5 bước; cách nộp; lỗi thường gặp; những lỗi; sai sót thường gặp; những sai sót; những lưu ý; lưu ý khi; một số lưu ý',
        ),
        ['nộp hồ sơ', 'hồ sơ qua mạng', 'hồ sơ trực tuyến'],
      ],
      // how procedures are looked up is another topic, lookup-guide
      [
        [
          'cách tra cứu',
          'hướng dẫn tra cứu',
          'cách theo dõi',
          'hướng dẫn theo dõi',
          'cách kiểm tra',
          'hướng dẫn kiểm tra',
        ],
        ['hồ sơ', 'kết quả giải quyết'],
      ],
      [
        ['hướng dẫn', 'cách'],
        ['nộp phí', 'nộp lệ phí', 'nộp phí, lệ phí', 'thanh toán trực tuyến phí', 'thanh toán phí'],
      ],
      [
        ['hướng dẫn', 'video', 'clip', 'cách'],
        wordList(`
          điền đơn; điền mẫu đơn; điền tờ khai; điền mẫu tờ khai; điền biểu mẫu; điền hồ sơ; ghi tờ khai; viết tờ khai;
          viết đơn đề nghị; viết đơn đăng ký; khai đơn đề nghị; khai đơn đăng ký; kê khai hồ sơ
        `),
      ],
      [
        ['câu hỏi thường gặp', 'những câu hỏi', 'giải đáp thắc mắc'],
        ['thủ tục hành chính', 'thủ tục', 'nộp hồ sơ', 'dịch vụ công'],
      ],
      [
        wordList('hướng dẫn; video; clip; giải đáp; cẩm nang; hỏi đáp; vướng mắc; lỗi thường gặp; những điều cần biết'),
        wordList(`
          chuẩn bị hồ sơ; lập hồ sơ; làm hồ sơ; thành phần hồ sơ; hồ sơ cấp; hồ sơ đề nghị; hồ sơ đăng ký; làm thủ tục;
          thủ tục cấp; thủ tục đăng ký; thủ tục công bố
        `),
      ],
    ],
    not: wordList(`
      hồ sơ thi đua; hồ sơ khen thưởng; hồ sơ dự thi; lập hồ sơ thi đua; hồ sơ dự tuyển; hồ sơ đảng viên; hồ sơ cán bộ; hồ sơ công chức; đơn xin vào Đảng; dự thảo hướng dẫn;
      hướng dẫn tiêu chuẩn; hướng dẫn kỹ thuật; được hướng dẫn
    `),
  },
  {
    id: 'workflows',
    vi: 'Quy trình nội bộ, quy trình điện tử',
    en: 'Internal and electronic workflows',
    phrases: wordList(`
      quy trình nội bộ; quy trình điện tử; quy trình nội bộ, quy trình điện tử; quy trình nội bộ và quy trình điện tử;
      quy trình giải quyết thủ tục hành chính; quy trình nội bộ giải quyết thủ tục hành chính;
      quy trình giải quyết hồ sơ; quy trình xử lý hồ sơ; quy trình giải quyết công việc; quy trình xử lý công việc;
      quy trình tác nghiệp; quy trình giải quyết nội bộ; quy trình giải quyết thủ tục nội bộ;
      quy trình xử lý thủ tục hành chính; quy trình giải quyết thủ tục; quy trình xử lý thủ tục; quy trình liên thông;
      lưu đồ giải quyết thủ tục hành chính; quy trình ISO; quy trình thủ tục hành chính;
      quy trình điện tử giải quyết thủ tục hành chính; quy trình nội bộ trong giải quyết thủ tục hành chính;
      quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính; internal workflow; internal workflows;
      QTNB; QTĐT; QT nội bộ; QT điện tử; QT nội bộ, QT điện tử; quy trình nội bộ và điện tử; quy trình, thủ tục nội bộ; lưu đồ quy trình; lưu đồ giải quyết hồ sơ
    `),
    not: ['quy trình nội bộ bệnh viện', 'quy trình kỹ thuật', 'quy trình sản xuất', 'quy trình canh tác'],
  },
  {
    id: 'simplification',
    vi: 'Rà soát, đơn giản hóa thủ tục hành chính',
    en: 'Review and simplification of procedures',
    phrases: wordList(`
      rà soát thủ tục hành chính; đơn giản hóa thủ tục hành chính; rà soát, đơn giản hóa thủ tục hành chính;
      rà soát, đánh giá thủ tục hành chính; rà soát, đánh giá, đơn giản hóa thủ tục hành chính;
      cắt giảm thủ tục hành chính; cắt giảm, đơn giản hóa thủ tục hành chính; đơn giản hóa thủ tục;
      phương án đơn giản hóa; rút ngắn thời gian giải quyết; rút ngắn thời hạn giải quyết;
      cắt giảm thời gian giải quyết; giảm thời gian giải quyết; cắt giảm chi phí tuân thủ;
      cắt giảm điều kiện kinh doanh; cắt giảm, đơn giản hóa quy định; cắt giảm thành phần hồ sơ;
      đơn giản hóa thành phần hồ sơ; cắt giảm giấy tờ; cắt giảm, đơn giản hóa giấy tờ; giảm thành phần hồ sơ
    `),
    together: [
      [
        ['rút ngắn', 'cắt giảm', 'giảm'],
        wordList(`
        thời gian giải quyết; thời hạn giải quyết; thời gian cấp phép; thời gian thẩm định; thời gian trả kết quả;
        thời gian xử lý hồ sơ
      `),
      ],
      [
        ['rút ngắn', 'cắt giảm', 'giảm'],
        ['thời gian cấp', 'thời gian làm', 'ngày làm việc', 'số ngày', 'thời gian'],
        ['thủ tục', 'hồ sơ', 'giấy chứng nhận', 'giấy phép', 'cấp phép'],
      ],
      [
        ['cắt giảm', 'đơn giản hóa'],
        ['quy định', 'điều kiện kinh doanh', 'khâu trung gian', 'phương án'],
      ],
      [
        ['cắt giảm', 'giảm', 'bớt', 'cắt bớt', 'cắt bỏ', 'bỏ bớt', 'bỏ yêu cầu', 'bãi bỏ', 'lược bỏ'],
        ['giấy tờ', 'bản sao', 'thành phần hồ sơ', 'khâu trung gian'],
        ['thủ tục', 'hồ sơ', 'người dân', 'doanh nghiệp', 'người nộp'],
      ],
      [
        ['rút ngắn', 'cắt giảm', 'đơn giản hóa', 'rà soát'],
        wordList(`
      thủ tục hành chính; thủ tục; thời gian giải quyết; thời hạn giải quyết
    `),
      ],
    ],
  },
  {
    id: 'review-list',
    vi: 'Danh mục thủ tục hành chính được rà soát, đánh giá',
    en: 'List of procedures reviewed and assessed',
    phrases: wordList(`
      danh mục thủ tục hành chính rà soát; danh mục thủ tục hành chính được rà soát;
      danh mục thủ tục hành chính được rà soát, đánh giá; danh mục rà soát thủ tục hành chính;
      danh mục thủ tục rà soát; danh mục thủ tục được rà soát; danh mục thủ tục cần rà soát;
      thủ tục hành chính trọng tâm rà soát; thủ tục hành chính cần rà soát; thủ tục hành chính được rà soát;
      kế hoạch rà soát thủ tục hành chính; kế hoạch rà soát, đánh giá thủ tục hành chính;
      kết quả rà soát thủ tục hành chính; kết quả rà soát, đánh giá thủ tục hành chính;
      rà soát, đánh giá thủ tục hành chính; rà soát thủ tục hành chính; rà soát, đơn giản hóa thủ tục hành chính;
      rà soát quy định, thủ tục hành chính; rà soát các quy định, thủ tục hành chính; rà soát quy định về thủ tục hành chính; rà soát, đánh giá quy định, thủ tục hành chính
    `),
    together: [
      [
        ['danh mục', 'kết quả', 'kế hoạch'],
        ['rà soát', 'rà soát, đơn giản hóa', 'rà soát, đánh giá', 'rà soát, cắt giảm'],
        ['thủ tục hành chính'],
      ],
    ],
  },
] as const satisfies readonly TopicRow[];
