/** Procedures, the ways of filing, and how files are handled. */

import type { TopicRow } from './row.ts';
import { BESIDE_ONE_STOP, BESIDE_POST, OTHER_POST } from './beside-words.ts';
import { wordList } from '../word-list.ts';
import { NO_ONE_STOP } from './one-stop-words.ts';

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
      thủ tục hành chính mới ban hành; thủ tục hành chính mới; thủ tục hành chính được sửa đổi, bổ sung;
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
        ['nhiều thủ tục', 'các thủ tục', 'một số thủ tục', 'hàng loạt thủ tục', 'loạt thủ tục'],
        ['thay đổi', 'điểm mới', 'mới ban hành', 'có hiệu lực'],
      ],
      [['điểm mới', 'những thay đổi', 'thay đổi quan trọng'], ['thủ tục']],
    ],
    not: ['cải cách thủ tục hành chính', 'vi phạm hành chính'],
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
      tra cứu TTHC trên internet; tra cứu thủ tục hành chính trên mạng internet
    `),
    needs: [
      {
        phrases: ['hướng dẫn tra cứu'],
        beside: wordList('thủ tục; hành chính; dịch vụ công; internet; trên mạng; trực tuyến; giải quyết'),
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
      video hướng dẫn; clip hướng dẫn; giải đáp vướng mắc; tình huống thường gặp
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
    not: ['hồ sơ thi đua', 'hồ sơ khen thưởng', 'hồ sơ dự thi', 'lập hồ sơ thi đua', 'hồ sơ dự tuyển'],
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
        ['cắt giảm', 'giảm', 'bớt', 'cắt bớt', 'cắt bỏ', 'bỏ bớt', 'bỏ yêu cầu'],
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
  {
    id: 'online-service',
    vi: 'Dịch vụ công trực tuyến',
    en: 'Online public services',
    phrases: wordList(`
      dịch vụ công trực tuyến; dịch vụ công; cổng dịch vụ công; cổng dịch vụ công quốc gia;
      cổng dịch vụ công trực tuyến; cổng dịch vụ công tỉnh; dịch vụ công quốc gia; dịch vụ hành chính công trực tuyến;
      dịch vụ hành chính công; nộp hồ sơ trực tuyến; nộp hồ sơ qua mạng; đăng ký hồ sơ trực tuyến;
      hệ thống thông tin giải quyết thủ tục hành chính; hệ thống giải quyết thủ tục hành chính;
      dịch vụ công toàn trình; dịch vụ công một phần; dịch vụ công trực tuyến toàn trình;
      dịch vụ công trực tuyến mức độ 3, 4; dịch vụ công mức độ 3, 4; dịch vụ công mức độ 4;
      thủ tục hành chính trực tuyến; dịch vụ trực tuyến; hồ sơ trực tuyến; online public services;
      online public service; public services; online services; e-services
    `),
    labels: wordList(`
      toàn trình; một phần; mức độ 3; mức độ 4; mức độ 3, 4; mức độ 2; thủ tục toàn trình; thủ tục một phần;
      thủ tục mức độ 3; thủ tục mức độ 4; nộp hồ sơ
    `),
    not: wordList(`
      đơn vị dịch vụ công; giá dịch vụ công; đơn giá dịch vụ công; đặt hàng dịch vụ công; dịch vụ công ích;
      cung ứng dịch vụ công
    `),
  },
  {
    id: 'file-status',
    vi: 'Tra cứu tình trạng hồ sơ',
    en: 'File status look-up',
    phrases: wordList(`
      tra cứu hồ sơ; tình trạng hồ sơ; tra cứu tình trạng hồ sơ; tra cứu kết quả hồ sơ;
      tra cứu kết quả giải quyết hồ sơ; theo dõi hồ sơ; tra cứu tiến độ giải quyết hồ sơ; tra cứu tiến độ xử lý hồ sơ;
      tra cứu tiến độ hồ sơ; tra cứu tiến độ; theo dõi tiến độ giải quyết hồ sơ; theo dõi tiến độ xử lý hồ sơ;
      theo dõi tiến độ hồ sơ; kiểm tra tiến độ giải quyết hồ sơ; kiểm tra tiến độ xử lý hồ sơ; kiểm tra tiến độ hồ sơ;
      tình trạng xử lý hồ sơ; hồ sơ trễ hạn; công khai hồ sơ trễ hạn; hồ sơ quá hạn; thư xin lỗi; công khai xin lỗi
    `),
  },
  {
    id: 'dossier-results',
    vi: 'Kết quả giải quyết hồ sơ',
    en: 'Results of handling dossiers',
    phrases: wordList(`
      kết quả giải quyết thủ tục hành chính; kết quả giải quyết hồ sơ; kết quả giải quyết hồ sơ thủ tục hành chính;
      tình hình giải quyết hồ sơ; tình hình giải quyết thủ tục hành chính;
      tình hình, kết quả giải quyết thủ tục hành chính; tình hình, kết quả giải quyết hồ sơ;
      tình hình tiếp nhận và giải quyết hồ sơ; tình hình tiếp nhận, giải quyết hồ sơ;
      tình hình tiếp nhận, giải quyết thủ tục hành chính; tình hình tiếp nhận và giải quyết thủ tục hành chính;
      kết quả tiếp nhận và giải quyết hồ sơ; kết quả tiếp nhận, giải quyết hồ sơ; tiếp nhận và giải quyết hồ sơ;
      tình hình tiếp nhận và trả kết quả; tình hình tiếp nhận, trả kết quả; tình hình xử lý hồ sơ; kết quả xử lý hồ sơ; thống kê hồ sơ; thống kê giải quyết hồ sơ;
      báo cáo giải quyết thủ tục hành chính; số liệu giải quyết hồ sơ;
      công khai kết quả giải quyết thủ tục hành chính; số hóa hồ sơ; tỷ lệ hồ sơ trực tuyến;
      công khai tiến độ giải quyết hồ sơ; kết quả giải quyết TTHC trực tuyến; tiến độ giải quyết hồ sơ;
      tiến độ xử lý hồ sơ; tiến độ giải quyết thủ tục hành chính; tiến độ giải quyết hồ sơ thủ tục hành chính;
      tiến độ xử lý hồ sơ thủ tục hành chính; tình hình, tiến độ giải quyết hồ sơ; tiến độ, kết quả giải quyết hồ sơ
    `),
    unless: [
      {
        phrases: wordList(`
          tiến độ giải quyết hồ sơ; tiến độ xử lý hồ sơ; tiến độ giải quyết thủ tục hành chính;
          tiến độ giải quyết hồ sơ thủ tục hành chính; tiến độ xử lý hồ sơ thủ tục hành chính;
          tiến độ, kết quả giải quyết hồ sơ; tình hình, tiến độ giải quyết hồ sơ
        `),
        beside: wordList(`
          tra cứu; theo dõi; kiểm tra; giám sát; đẩy nhanh; đôn đốc; chậm tiến độ; mã QR; quét mã; nhập mã
        `),
        but: wordList('công khai; báo cáo'),
      },
    ],
    together: [
      [
        ['kết quả', 'tình hình', 'thống kê', 'báo cáo', 'công khai', 'số liệu'],
        wordList(`
      giải quyết; tiếp nhận; xử lý
    `),
        ['hồ sơ', 'thủ tục hành chính'],
      ],
      [['tiếp nhận'], ['giải quyết', 'trả kết quả'], ['hồ sơ']],
      [
        ['giải quyết', 'xử lý', 'trả'],
        ['đúng hạn', 'trước hạn', 'trễ hạn', 'quá hạn'],
        ['hồ sơ', 'thủ tục hành chính'],
      ],
      [['kết quả', 'tình hình'], ['thủ tục hành chính'], ['môi trường điện tử', 'môi trường mạng', 'trực tuyến']],
    ],
  },
  {
    id: 'one-stop',
    vi: 'Cơ chế một cửa, một cửa liên thông',
    en: 'One-stop mechanism',
    phrases: wordList(`
      một cửa; bộ phận một cửa; cơ chế một cửa; một cửa liên thông; một cửa, một cửa liên thông;
      cơ chế một cửa, một cửa liên thông; bộ phận tiếp nhận và trả kết quả; bộ phận tiếp nhận, trả kết quả;
      bộ phận TN&TKQ; BPTN&TKQ; BP TN&TKQ; tiếp nhận và trả kết quả; một cửa điện tử; hệ thống một cửa điện tử;
      hệ thống thông tin một cửa; liên thông thủ tục; liên thông các thủ tục; liên thông thủ tục hành chính;
      thủ tục hành chính liên thông; nhóm thủ tục liên thông; thủ tục liên thông; one stop; one-stop shop; one door
    `),
    needs: [{ phrases: ['một cửa'], beside: BESIDE_ONE_STOP }],
    not: [...wordList('một cửa quốc gia; cơ chế một cửa quốc gia; một cửa ASEAN; hải quan một cửa'), ...NO_ONE_STOP],
  },
  {
    id: 'service-centre',
    vi: 'Trung tâm Phục vụ hành chính công',
    en: 'Public administration service centre',
    phrases: wordList(`
      trung tâm phục vụ hành chính công; trung tâm hành chính công; phục vụ hành chính công; TTPVHCC; TT PVHCC; PVHCC;
      TTHCC; HCC; trung tâm PVHCC; trung tâm HCC; trung tâm phục vụ hành chính công tỉnh;
      public administration service centre; public administration service center; public administrative service center
    `),
    unless: [
      {
        phrases: wordList(
          'trung tâm phục vụ hành chính công; trung tâm hành chính công; phục vụ hành chính công; trung tâm phục vụ hành chính công tỉnh',
        ),
        beside: wordList(`
          hiến máu; đơn vị máu; bóng chuyền; bóng đá; cầu lông; hội thao; thể thao; văn nghệ; đoàn viên; công đoàn; chi đoàn; chi bộ; đại hội;
          từ thiện; trồng cây; trẻ em; thi nấu ăn; hội trại
        `),
        but: wordList(
          'hồ sơ; thủ tục; trả kết quả; nhận kết quả; tiếp nhận; người dân; giải quyết; hướng dẫn; giấy tờ; dịch vụ công',
        ),
      },
    ],
    not: wordList(`
      giám đốc trung tâm phục vụ hành chính công; giám đốc trung tâm hành chính công; giám đốc trung tâm PVHCC; công đoàn trung tâm phục vụ hành chính công
    `),
  },
  {
    id: 'postal',
    vi: 'Bưu chính công ích',
    en: 'Public postal service',
    phrases: wordList(`
      bưu chính công ích; dịch vụ bưu chính công ích; qua dịch vụ bưu chính; qua bưu điện; qua đường bưu điện;
      tiếp nhận hồ sơ qua bưu chính; dịch vụ bưu chính; qua bưu chính; trả kết quả qua bưu điện;
      chuyển phát hồ sơ; chuyển phát kết quả; chuyển phát hồ sơ hành chính; chuyển phát kết quả giải quyết
    `),
    together: [
      [
        ['bưu điện', 'bưu chính'],
        wordList(`
      hồ sơ; thủ tục hành chính; trả kết quả; dịch vụ công; giải quyết
    `),
      ],
    ],
    needs: [
      {
        phrases: wordList(`
          qua dịch vụ bưu chính; qua bưu điện; qua đường bưu điện; dịch vụ bưu chính; qua bưu chính
        `),
        beside: BESIDE_POST,
      },
    ],
    unless: [
      {
        phrases: ['bưu chính công ích', 'dịch vụ bưu chính công ích'],
        beside: OTHER_POST,
        but: wordList('hồ sơ; kết quả; thủ tục; hành chính; giấy tờ; dịch vụ công'),
      },
    ],
    not: wordList(`
      lương hưu qua bưu điện; trợ cấp qua bưu điện; chi trả qua bưu điện; gửi qua bưu điện trước; thị trường dịch vụ bưu chính; doanh thu dịch vụ bưu chính; kinh doanh dịch vụ bưu chính; doanh nghiệp bưu chính; bưu điện văn hóa; chuyển phát bưu chính; bài dự thi gửi qua bưu điện
    `),
  },
  {
    id: 'investment-online',
    vi: 'Thủ tục đầu tư công thực hiện trực tuyến',
    en: 'Public-investment procedures handled online',
    phrases: wordList(`
      đầu tư công trực tuyến; hệ thống thông tin đầu tư công; thẩm định đầu tư công trực tuyến
    `),
    labels: wordList(`
      thủ tục đầu tư công
    `),
    together: [
      [
        ['đầu tư công'],
        wordList(`
      trực tuyến; qua mạng; điện tử; mức độ 3; mức độ 4; hệ thống thông tin; số hóa; trên môi trường mạng; môi trường mạng; môi trường điện tử; lên mạng;
      chữ ký số; ký số; phi giấy tờ; không giấy tờ; không dùng hồ sơ giấy; không hồ sơ giấy; phần mềm
    `),
      ],
    ],
    // a meeting may be held there, and no procedure
    not: wordList(`
      họp qua mạng; hội nghị qua mạng; giao ban qua mạng; tập huấn qua mạng; họp trực tuyến; hội nghị trực tuyến; giao ban trực tuyến; cuộc họp trực tuyến; phiên họp trực tuyến; dự trực tuyến;
      hội thảo trực tuyến; tập huấn trực tuyến; làm việc trực tuyến; tọa đàm trực tuyến
    `),
  },
] as const satisfies readonly TopicRow[];
