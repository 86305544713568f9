/** How people reach the department, and what became of what they said. */

import type { TopicRow } from './row.ts';
import { wordList } from '../word-list.ts';

export const CONTACT_TOPICS = [
  {
    id: 'hotline',
    vi: 'Đường dây nóng',
    en: 'Hotline',
    phrases: wordList(`
      đường dây nóng; điện thoại đường dây nóng; số điện thoại đường dây nóng; số đường dây nóng; điện thoại nóng;
      số điện thoại nóng; số máy nóng; máy nóng; hotline; hot line; số điện thoại chuyên dùng; điện thoại chuyên dùng; tổng đài;
      tổng đài hỗ trợ; tổng đài 1022; đường dây nóng cải cách hành chính; đường dây nóng tiếp nhận phản ánh;
      đường dây nóng tiếp nhận phản ánh kiến nghị
    `),
    not: ['tổng đài viên', 'tổng đài điện lực'],
  },
  {
    id: 'contact',
    vi: 'Liên hệ',
    en: 'Contact',
    phrases: wordList(`
      liên hệ; thông tin liên hệ; địa chỉ liên hệ; liên hệ với chúng tôi; liên hệ góp ý; contact; contact us; contacts
    `),
    not: ['quan hệ, liên hệ', 'liên hệ bản thân', 'tự liên hệ'],
  },
  {
    id: 'feedback',
    vi: 'Phản ánh, kiến nghị',
    en: 'Feedback and petitions',
    phrases: wordList(`
      phản ánh, kiến nghị; phản ánh kiến nghị; kiến nghị, phản ánh; tiếp nhận phản ánh, kiến nghị;
      tiếp nhận, xử lý phản ánh, kiến nghị; tiếp nhận và xử lý phản ánh, kiến nghị; xử lý phản ánh, kiến nghị;
      trả lời phản ánh, kiến nghị; kết quả xử lý phản ánh kiến nghị; phản ánh kiến nghị về quy định hành chính;
      phản ánh kiến nghị về thủ tục hành chính; phản ánh hiện trường; phản ánh của người dân; góp ý; hộp thư góp ý;
      hòm thư góp ý; ý kiến góp ý; thư góp ý; góp ý, kiến nghị; ý kiến công dân; ý kiến người dân;
      ý kiến của tổ chức, cá nhân; ý kiến về thủ tục hành chính; ý kiến của tổ chức, cá nhân về thủ tục hành chính;
      ý kiến của người dân về thủ tục hành chính; góp ý về thủ tục hành chính; gửi ý kiến; tiếp nhận ý kiến;
      đóng góp ý kiến; xử lý kiến nghị; trả lời kiến nghị; ý kiến, kiến nghị; ý kiến kiến nghị;
      ý kiến, kiến nghị của tổ chức, cá nhân; ý kiến phản ánh; phản ánh của tổ chức, cá nhân;
      kiến nghị của tổ chức, cá nhân; kiến nghị của doanh nghiệp; ý kiến doanh nghiệp; ý kiến của doanh nghiệp;
      ý kiến của công dân; ý kiến của người dân; hộp thư công dân; hòm thư công dân; hộp thư kiến nghị;
      hộp thư phản ánh; hộp thư tiếp nhận phản ánh; kênh phản ánh; kênh tiếp nhận phản ánh; tiếp nhận phản ánh;
      góp ý, phản ánh; phản ánh, góp ý; kết quả trả lời phản ánh; trả lời phản ánh; công khai xử lý phản ánh;
      xử lý phản ánh; kết quả xử lý phản ánh; giải đáp kiến nghị; tiếp thu ý kiến; phản ánh - trả lời; phản ánh và trả lời; kiến nghị - trả lời; ý kiến - trả lời;
      ý kiến và phản hồi; phản ánh và phản hồi; kiến nghị của công dân; hệ thống PAKN; feedback; petitions;
      complaints and suggestions
    `),
    together: [
      [
        ['ý kiến', 'góp ý', 'phản ánh', 'kiến nghị'],
        ['về thủ tục hành chính', 'về quy định hành chính', 'về thủ tục', 'về cải cách hành chính'],
      ],
    ],
    not: wordList(`
      góp ý dự thảo; góp ý văn bản; lấy ý kiến góp ý; góp ý kiểm điểm; góp ý báo cáo chính trị; tham gia góp ý;
      kiến nghị cử tri; kiến nghị của cử tri; trả lời kiến nghị cử tri; trả lời kiến nghị của cử tri;
      giải đáp kiến nghị cử tri; giải đáp kiến nghị của cử tri; xử lý kiến nghị cử tri; xử lý kiến nghị của cử tri;
      ý kiến cử tri; ý kiến của cử tri; ý kiến, kiến nghị cử tri; ý kiến, kiến nghị của cử tri;
      ý kiến kiến nghị của cử tri; ý kiến kiến nghị cử tri; phản ánh, kiến nghị của cử tri; phản ánh kiến nghị của cử tri
    `),
  },
  {
    id: 'qa',
    vi: 'Hỏi đáp',
    en: 'Questions and answers',
    phrases: wordList(`
      hỏi đáp; hỏi và trả lời; hỏi - trả lời; câu hỏi thường gặp; câu hỏi; giải đáp; trao đổi; trao đổi - hỏi đáp;
      hỏi đáp trực tuyến; trả lời công dân; trả lời doanh nghiệp; giải đáp thắc mắc; hỏi đáp chính sách; bạn đọc hỏi;
      công dân hỏi; doanh nghiệp hỏi; công dân hỏi - cơ quan trả lời; người dân hỏi; bạn hỏi - chúng tôi trả lời;
      thắc mắc; hộp thư bạn đọc; tư vấn, giải đáp; tư vấn - giải đáp; hỏi đáp pháp luật; hỏi đáp thủ tục hành chính; FAQ;
      FAQs; Q&A; questions and answers
    `),
    together: [
      [
        ['hỏi đáp', 'câu hỏi', 'giải đáp', 'hỏi và trả lời'],
        ['về thủ tục hành chính', 'về quy định hành chính', 'về thủ tục', 'về cải cách hành chính'],
      ],
    ],
    not: ['trao đổi kinh nghiệm', 'trao đổi văn bản', 'trao đổi dữ liệu'],
  },
  {
    id: 'consultation',
    vi: 'Lấy ý kiến dự thảo',
    en: 'Consultation on drafts',
    phrases: wordList(`
      lấy ý kiến; lấy ý kiến dự thảo; lấy ý kiến góp ý; góp ý dự thảo; góp ý văn bản; góp ý dự thảo văn bản;
      văn bản lấy ý kiến; dự thảo văn bản; văn bản dự thảo; lấy ý kiến nhân dân; lấy ý kiến dự thảo văn bản;
      góp ý văn bản dự thảo; dự thảo lấy ý kiến
    `),
  },
  {
    id: 'citizen-reception',
    vi: 'Tiếp công dân, khiếu nại, tố cáo',
    en: 'Citizen reception, complaints and denunciations',
    phrases: wordList(`
      tiếp công dân; lịch tiếp công dân; khiếu nại, tố cáo; khiếu nại; tố cáo; giải quyết khiếu nại;
      giải quyết khiếu nại, tố cáo; tiếp công dân, giải quyết khiếu nại, tố cáo; tiếp công dân, xử lý đơn thư;
      đơn thư; đơn thư khiếu nại; nội quy tiếp công dân; quy chế tiếp công dân; tiếp dân; lịch tiếp dân;
      thanh tra, tiếp công dân; KNTC; giải quyết KNTC; giải quyết đơn thư; tiếp nhận đơn thư; thông báo tiếp công dân; khiếu tố; thanh tra, khiếu tố
    `),
    includes: ['anti-corruption'],
  },
  {
    id: 'anti-corruption',
    vi: 'Phòng, chống tham nhũng',
    en: 'Anti-corruption',
    phrases: wordList(`
      phòng, chống tham nhũng; phòng chống tham nhũng, tiêu cực; phòng chống tham nhũng, lãng phí; PCTN;
      chống tham nhũng; phòng, chống tiêu cực; chống tiêu cực; tham nhũng; luật phòng, chống tham nhũng; kê khai tài sản; kiểm soát tài sản, thu nhập;
      kê khai tài sản, thu nhập; phòng ngừa tham nhũng; phòng ngừa tham nhũng, tiêu cực; phòng ngừa, ngăn chặn tham nhũng; tặng quà, nhận quà; quy định về tặng quà; tặng quà và nhận quà; kê khai, công khai tài sản; công khai tài sản, thu nhập; minh bạch tài sản; công khai bản kê khai tài sản; anti-corruption
    `),
  },
  {
    id: 'social',
    vi: 'Mạng xã hội',
    en: 'Social networks',
    phrases: wordList(`
      facebook; zalo; fanpage; mạng xã hội; youtube; zalo OA; zalo official account; trang facebook
    `),
  },
] as const satisfies readonly TopicRow[];
