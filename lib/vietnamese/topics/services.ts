/** Ways of filing, and how files are handled. */

import type { TopicRow } from './row.ts';
import { BESIDE_ONE_STOP, BESIDE_POST, OTHER_POST } from './beside-words.ts';
import { wordList } from '../word-list.ts';
import { NO_ONE_STOP } from './one-stop-words.ts';

export const SERVICE_TOPICS = [
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
      TTHCC; HCC; siêu thị hành chính công; trung tâm PVHCC; trung tâm HCC; trung tâm phục vụ hành chính công tỉnh;
      public administration service centre; public administration service center; public administrative service center
    `),
    unless: [
      {
        phrases: wordList(
          'trung tâm phục vụ hành chính công; trung tâm hành chính công; phục vụ hành chính công; trung tâm phục vụ hành chính công tỉnh',
        ),
        beside: wordList(`
          hiến máu; đơn vị máu; bóng chuyền; bóng đá; cầu lông; hội thao; thể thao; văn nghệ; đoàn viên; công đoàn; chi đoàn; chi bộ; đại hội;
          từ thiện; trồng cây; trẻ em; thi nấu ăn; hội trại; sửa mái; mái trụ sở; cải tạo trụ sở; nâng cấp trụ sở; sửa chữa trụ sở;
          xây dựng trụ sở; sửa chữa; khởi công; động thổ; thiết kế; gói thầu; đấu thầu; nhà thầu; chống thấm; chữa cháy;
          phòng cháy; ủng hộ; quyên góp; tặng quà; khám sức khỏe; chúc tết; gặp mặt
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
