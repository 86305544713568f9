/** The department itself: what it does, how it is made up, what it spends. */

import type { TopicRow } from './row.ts';
import { wordList } from '../word-list.ts';
import { BESIDE_AUTONOMY, BESIDE_PUBLIC_UNITS } from './beside-words.ts';

export const AGENCY_TOPICS = [
  {
    id: 'functions',
    vi: 'Chức năng, nhiệm vụ, quyền hạn',
    en: 'Functions, duties, powers',
    phrases: wordList(`
      chức năng, nhiệm vụ; chức năng và nhiệm vụ; chức năng, nhiệm vụ, quyền hạn; chức năng, nhiệm vụ và quyền hạn;
      nhiệm vụ, quyền hạn; nhiệm vụ và quyền hạn; chức năng; vị trí, chức năng; vị trí và chức năng; vị trí, vai trò; vị trí và vai trò; giới thiệu;
      giới thiệu chung; giới thiệu tổng quan; tổng quan về sở; giới thiệu về sở; giới thiệu sở; thông tin giới thiệu; chức năng, nhiệm vụ, cơ cấu tổ chức;
      chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức; cơ cấu tổ chức, chức năng, nhiệm vụ;
      chức năng, nhiệm vụ và tổ chức; chức năng, nhiệm vụ, tổ chức; chức năng, nhiệm vụ, quyền hạn và tổ chức;
      chức năng, nhiệm vụ và tổ chức bộ máy; chức năng, nhiệm vụ, tổ chức bộ máy; chức năng, nhiệm vụ và cơ cấu tổ chức;
      cơ cấu tổ chức và chức năng, nhiệm vụ; bộ máy, cơ cấu tổ chức, chức năng, nhiệm vụ; functions; functions and duties; functions and tasks;
      about us; introduction; about
    `),
    needs: [
      {
        phrases: ['chức năng', 'vị trí, vai trò', 'vị trí và vai trò'],
        beside: wordList(`
          nhiệm vụ; quyền hạn; của sở; cơ quan; cơ cấu; tổ chức; bộ máy; của ngành; đơn vị; phòng ban; các phòng; vị trí;
          của văn phòng; của phòng; của thanh tra; của trung tâm; của chi cục; của ban
        `),
      },
    ],
    not: wordList(`
      giới thiệu sách; giới thiệu sản phẩm; thực phẩm chức năng; giới thiệu việc làm; phục hồi chức năng;
      cơ quan chức năng; lực lượng chức năng; ngành chức năng
    `),
  },
  {
    id: 'organisation',
    vi: 'Cơ cấu tổ chức',
    en: 'Organisation',
    phrases: wordList(`
      cơ cấu tổ chức; sơ đồ tổ chức; bộ máy tổ chức; tổ chức bộ máy; cơ cấu bộ máy; sơ đồ bộ máy;
      sơ đồ cơ cấu tổ chức; mô hình tổ chức; cơ cấu tổ chức bộ máy; chức năng, nhiệm vụ, cơ cấu tổ chức;
      chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức; cơ cấu tổ chức, chức năng, nhiệm vụ;
      chức năng, nhiệm vụ và tổ chức; chức năng, nhiệm vụ, tổ chức; chức năng, nhiệm vụ, quyền hạn và tổ chức;
      chức năng, nhiệm vụ và tổ chức bộ máy; chức năng, nhiệm vụ, tổ chức bộ máy; chức năng, nhiệm vụ và cơ cấu tổ chức;
      cơ cấu tổ chức và chức năng, nhiệm vụ; bộ máy, cơ cấu tổ chức, chức năng, nhiệm vụ; bộ máy, cơ cấu tổ chức; tổ chức và bộ máy; đơn vị trực thuộc; các đơn vị trực thuộc;
      đơn vị sự nghiệp trực thuộc; phòng ban; các phòng ban; các phòng chuyên môn; phòng chuyên môn;
      phòng chuyên môn nghiệp vụ; hệ thống tổ chức; bộ máy hành chính của sở; bộ máy của sở; các phòng, ban, đơn vị; các phòng, đơn vị; organisation; organization;
      organizational structure; organisational structure; organization chart; organisation chart
    `),
    not: ['cải cách tổ chức bộ máy', 'sắp xếp tổ chức bộ máy'],
  },
  {
    id: 'history',
    vi: 'Quá trình hình thành và phát triển',
    en: 'History of the agency',
    phrases: wordList(`
      quá trình hình thành; quá trình hình thành và phát triển; lịch sử hình thành; lịch sử hình thành và phát triển;
      lịch sử phát triển; quá trình phát triển; tóm lược quá trình hình thành; lịch sử truyền thống; truyền thống của ngành; lịch sử ngành; truyền thống ngành;
      lịch sử sở; quá trình xây dựng và phát triển; lịch sử xây dựng và phát triển; chặng đường phát triển; chặng đường xây dựng và phát triển; history
    `),
    not: wordList(`
      lịch sử đảng; di tích lịch sử; lịch sử văn hóa; lịch sử hình thành doanh nghiệp
    `),
  },
  {
    id: 'duties',
    vi: 'Nhiệm vụ và tổ chức nói rõ',
    en: 'Duties and organisation told plainly',
    // what "Giới thiệu" alone does not promise
    phrases: wordList(`
      chức năng, nhiệm vụ; chức năng và nhiệm vụ; chức năng, nhiệm vụ, quyền hạn; chức năng, nhiệm vụ và quyền hạn;
      nhiệm vụ, quyền hạn; nhiệm vụ và quyền hạn; vị trí, chức năng; vị trí và chức năng; có chức năng; có nhiệm vụ;
      nhiệm vụ chính; nhiệm vụ chủ yếu; cơ cấu tổ chức; sơ đồ tổ chức; bộ máy tổ chức; tổ chức bộ máy; cơ cấu bộ máy;
      mô hình tổ chức; đơn vị trực thuộc; các phòng chuyên môn; phòng chuyên môn nghiệp vụ; vị trí việc làm;
      chức năng tham mưu; tham mưu, giúp ủy ban nhân dân tỉnh; functions and duties; functions and tasks;
      organisational structure; organizational structure
    `),
    within: true,
  },
  {
    id: 'functions-and-organisation',
    vi: 'Chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức, vị trí việc làm',
    en: 'Functions, duties, powers, organisation, job positions',
    phrases: ['chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức'],
    includes: ['functions', 'organisation', 'job-positions'],
  },
  {
    id: 'job-positions',
    vi: 'Vị trí việc làm',
    en: 'Job positions',
    phrases: wordList(`
      vị trí việc làm; đề án vị trí việc làm; danh mục vị trí việc làm; bản mô tả vị trí việc làm
    `),
  },
  {
    id: 'leaders',
    vi: 'Lãnh đạo',
    en: 'Leaders',
    phrases: wordList(`
      ban lãnh đạo; lãnh đạo sở; ban giám đốc; tiểu sử lãnh đạo; lãnh đạo; giám đốc sở; lãnh đạo qua các thời kỳ;
      lãnh đạo đơn vị; thông tin lãnh đạo; lãnh đạo đương nhiệm; lãnh đạo sở đương nhiệm; giám đốc, phó giám đốc; giám đốc và các phó giám đốc;
      tiểu sử tóm tắt lãnh đạo; tiểu sử tóm tắt của lãnh đạo; leadership; board of directors
    `),
    not: ['chỉ đạo, lãnh đạo', 'lãnh đạo, chỉ đạo', 'lãnh đạo, quản lý'],
  },
  {
    id: 'directory',
    vi: 'Danh bạ',
    en: 'Directory',
    phrases: wordList(`
      danh bạ; danh bạ điện thoại; danh bạ cán bộ; danh bạ cơ quan; danh bạ thư điện tử; danh bạ email;
      danh sách cán bộ; danh sách liên hệ; directory; phone book
    `),
  },
  {
    id: 'calendar',
    vi: 'Lịch công tác',
    en: 'Work calendar',
    phrases: wordList(`
      lịch công tác; lịch làm việc; lịch tuần; lịch công tác tuần; lịch họp; lịch công tác của lãnh đạo; work calendar
    `),
  },
  {
    id: 'finance',
    vi: 'Công khai tài chính, ngân sách',
    en: 'Public disclosure of finances',
    phrases: wordList(`
      công khai ngân sách; công khai tài chính; công khai ngân sách nhà nước; công khai dự toán; công khai quyết toán;
      công khai dự toán ngân sách; dự toán; quyết toán; dự toán ngân sách; quyết toán ngân sách; công khai thu chi;
      thu chi ngân sách; thu, chi ngân sách; thu, chi tài chính; thu chi tài chính; tình hình thu, chi; công khai thu, chi; ngân sách; ngân sách nhà nước; công khai minh bạch thông tin;
      công khai minh bạch; công khai tài sản công; báo cáo tài chính; tài chính công khai; mua sắm công; budget; financial disclosure
    `),
    unless: [
      {
        phrases: wordList(
          'công khai thu, chi; công khai thu chi; thu, chi tài chính; thu chi tài chính; tình hình thu, chi; công khai tài chính; tài chính công khai; quyết toán',
        ),
        beside: wordList(
          'quỹ bảo trì; chung cư; hội phí; đoàn phí; quỹ từ thiện; quỹ khuyến học; quỹ lớp; quỹ vì người nghèo; quỹ xóm; phụ huynh; ủng hộ; quyên góp; đền chùa; lễ hội',
        ),
        but: wordList('ngân sách; dự toán; của sở; tại sở; cơ quan'),
      },
    ],
    not: wordList(`
      quyết toán thuế; dự toán xây dựng; quyết toán dự án hoàn thành; ngân sách gia đình; dự toán công trình;
      thu ngân sách toàn tỉnh; thu ngân sách trên địa bàn; tăng thu ngân sách; thất thu ngân sách; thu ngân sách vượt; thu ngân sách đạt
    `),
  },
  {
    id: 'public-investment',
    vi: 'Đầu tư công, đấu thầu, mua sắm công',
    en: 'Public investment, tenders, procurement',
    phrases: wordList(`
      đầu tư công; mua sắm công; dự án đầu tư, đấu thầu; đầu tư, đấu thầu; dự án, đấu thầu; đấu thầu; thông tin đấu thầu;
      đấu thầu, mua sắm công; đầu tư, đấu thầu và mua sắm công; dự án, hạng mục đầu tư; dự án đầu tư, mua sắm công;
      danh mục dự án đầu tư công; kế hoạch đầu tư công; public investment; procurement
    `),
    not: wordList(`
      đấu thầu thuốc; đấu thầu qua mạng là gì; luật đấu thầu; luật đầu tư công
    `),
  },
  {
    id: 'public-information',
    vi: 'Danh mục thông tin phải được công khai',
    en: 'List of information that must be public',
    phrases: wordList(`
      danh mục thông tin phải được công khai; danh mục thông tin công khai; danh mục thông tin phải công khai;
      danh mục công khai thông tin; tiếp cận thông tin; công khai thông tin; cung cấp thông tin theo yêu cầu;
      cung cấp thông tin cho công dân; thông tin phải được công khai; quy chế cung cấp thông tin; access to information
    `),
    needs: [
      {
        phrases: ['công khai thông tin'],
        beside: wordList(`
          danh mục; phải công khai; phải được công khai; tiếp cận; của sở; của cơ quan; cơ quan; theo luật; theo quy định; minh bạch;
          hình thức; thời hạn; công dân; quy chế
        `),
      },
    ],
    not: wordList(`
      luật tiếp cận thông tin; tiếp cận thông tin tín dụng
    `),
  },
  {
    id: 'autonomy',
    vi: 'Tự chủ của đơn vị sự nghiệp công lập',
    en: 'Autonomy of public service units',
    phrases: wordList(`
      tự chủ; cơ chế tự chủ; quyền tự chủ; tự chủ tài chính; giao quyền tự chủ; tự chủ, tự chịu trách nhiệm;
      đơn vị sự nghiệp công lập; đơn vị sự nghiệp công; sự nghiệp công lập; sắp xếp đơn vị sự nghiệp
    `),
    not: wordList(`
      độc lập, tự chủ; tự chủ đại học; làm chủ, tự chủ công nghệ; tự chủ công nghệ; tự chủ chiến lược; độc lập tự chủ; tự chủ kinh tế; tự chủ về kinh tế; tự chủ nguồn; tự chủ đầu ra; tự chủ đầu vào; tự chủ về giống; tự chủ về công nghệ; tự chủ sản xuất; tự chủ vắc xin; tự chủ lương thực; tự chủ năng lượng; tự chủ nguyên liệu; tự chủ đất nước;
      tự chủ thời gian; tự chủ cảm xúc; tự chủ cuộc sống; tự chủ học tập; tự chủ trong học tập; tự chủ phần mềm; tự chủ thiết kế;
      tự chủ thiết bị; tự chủ linh kiện; tự chủ dữ liệu; tự chủ chuỗi cung ứng; tự chủ hạ tầng; tự chủ vũ khí; tự chủ kỹ thuật
    `),
    unless: [
      {
        phrases: ['tự chủ', 'tự chủ tài chính', 'quyền tự chủ'],
        beside: wordList(`
          phụ nữ; hội viên; thanh niên; hộ nghèo; hộ gia đình; nông dân; hợp tác xã; doanh nghiệp; công ty; nền kinh tế;
          quốc gia; quốc phòng; đất nước; cây giống; con giống; thức ăn chăn nuôi; đại học; vắc xin; bán dẫn;
          học sinh; sinh viên; phụ huynh; trẻ em; dạy trẻ; trẻ nhỏ; con trẻ; bạn trẻ; người trẻ; vợ chồng; người khuyết tật
        `),
        but: [
          'đơn vị sự nghiệp',
          'đơn vị',
          'sự nghiệp công',
          'ĐVSNCL',
          'bệnh viện',
          'trung tâm',
          'nghị định 60',
          'biên chế',
        ],
      },
    ],
    needs: [
      { phrases: ['tự chủ', 'quyền tự chủ'], beside: BESIDE_AUTONOMY },
      {
        phrases: ['đơn vị sự nghiệp công lập', 'đơn vị sự nghiệp công', 'sự nghiệp công lập'],
        beside: BESIDE_PUBLIC_UNITS,
      },
    ],
    together: [
      [
        wordList(`
          tự bảo đảm; tự đảm bảo; tự trang trải; chi thường xuyên và chi đầu tư; mức độ tự chủ; phân loại mức độ tự chủ;
          đổi mới cơ chế hoạt động; nghị định 60; nghị định 60/2021/NĐ-CP; nghị định 43; nghị định 16/2015/NĐ-CP; nghị định 54/2016/NĐ-CP
        `),
        wordList('đơn vị sự nghiệp; chi thường xuyên; công lập; trung tâm; sự nghiệp công; ĐVSN; ĐVSNCL'),
      ],
    ],
  },
] as const satisfies readonly TopicRow[];
