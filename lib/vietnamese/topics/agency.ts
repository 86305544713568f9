/** The department itself, and its staff. */

import type { TopicRow } from './row.ts';
import { wordList } from '../word-list.ts';
import {
  BESIDE_AUTONOMY,
  BESIDE_MANNERS,
  BESIDE_MOVES,
  BESIDE_ORDER,
  BESIDE_PRAISE,
  BESIDE_PUBLIC_UNITS,
  OFFICIALS,
} from './beside-words.ts';

/** Where officials take files in. */
const COUNTER = wordList(`
  một cửa; bộ phận một cửa; bộ phận tiếp nhận; tiếp nhận và trả kết quả; bộ phận TN&TKQ; TN&TKQ; tiếp nhận hồ sơ;
  phục vụ hành chính công
`);

/** Those around whom people are taken on, moved and rewarded, and no office is. */
const BUSINESS_STAFF: readonly string[] = wordList(`
  công nhân; lao động phổ thông; người lao động; nhà máy; khu công nghiệp; công ty; tập đoàn; doanh nghiệp;
  doanh nhân; hợp tác xã; sinh viên; học sinh; thí sinh; vận động viên; nông dân; hộ gia đình; ngư dân; đại sứ;
  máy bơm; xe cứu thương; xe cứu hỏa; đám cháy; cháy rừng; cứu hộ; bộ đội; phương tiện; tàu cá; lớp học; trường mầm non; tư thục; trường quốc tế; trung tâm dạy; dạy lái xe; dạy nghề; thỉnh giảng; lái xe; tài xế; phụ xe; nhân viên kinh doanh; câu lạc bộ; huấn luyện viên; ngân hàng;
  tổng giám đốc; đội tuyển; đội bóng
`);
/** Talent that no office is after. */
const OTHER_TALENT: readonly string[] = wordList(`
  bóng đá; thể thao; võ thuật; âm nhạc; ca nhạc; nghệ thuật; điện ảnh; khởi nghiệp; trường chuyên
`);
const STATE_OFFICES: readonly string[] = wordList(`
  cơ quan nhà nước; cơ quan hành chính; khu vực công; khu vực nhà nước; nền công vụ; bộ máy nhà nước
`);
/** Words that tell of an office all the same. */
const OWN_STAFF: readonly string[] = [
  ...OFFICIALS,
  'cơ quan',
  'thi đua',
  'trưởng phòng',
  'phó giám đốc sở',
  'giám đốc sở',
  'UBND',
  'sở, ngành',
  'các sở',
  'thuộc sở',
  'tại sở',
  'của sở',
];

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
    id: 'conduct',
    vi: 'Văn hóa công sở, quy tắc ứng xử, đạo đức công vụ',
    en: 'Office culture, code of conduct, ethics',
    phrases: wordList(`
      văn hóa công sở; văn hóa công vụ; văn hóa ứng xử; đạo đức công vụ; đạo đức, văn hóa công vụ;
      đạo đức nghề nghiệp; quy tắc ứng xử; bộ quy tắc ứng xử; chuẩn mực đạo đức; chuẩn mực ứng xử; quy chế làm việc;
      nội quy, quy chế; nội quy cơ quan; nghĩa vụ của cán bộ; trách nhiệm, nghĩa vụ của cán bộ;
      chuẩn mực giao tiếp; giao tiếp công sở; giao tiếp, ứng xử nơi công sở; môi trường công sở; công sở văn minh; cảm ơn, xin lỗi;
      4 xin, 4 luôn; bốn xin, bốn luôn; code of conduct
    `),
    unless: [
      {
        phrases: ['quy tắc ứng xử', 'bộ quy tắc ứng xử', 'văn hóa ứng xử', 'đạo đức nghề nghiệp', 'chuẩn mực đạo đức'],
        beside: wordList(`
          lễ hội; mạng xã hội; học sinh; sinh viên; nhà trường; trường học; học đường; du lịch; du khách; di tích; gia đình;
          lái xe; tài xế; hành khách; taxi; xe buýt; phụ xe; tiểu thương; người bán hàng; người bệnh; bệnh nhân;
          nơi công cộng; doanh nghiệp; doanh nhân; nhà báo; bác sĩ; y bác sĩ; nghệ sĩ; luật sư; kế toán; giáo viên; nhà giáo;
          giao thông; bệnh viện; môi trường mạng; người tràng an; cộng đồng; cư dân; khu dân cư; làng xóm; thôn, bản; khán giả;
          cổ động viên
        `),
        but: [...OFFICIALS, 'công sở', 'công vụ', 'cơ quan', 'cơ quan nhà nước'],
      },
      {
        phrases: ['quy chế làm việc', 'nội quy, quy chế'],
        beside: wordList(`
          hội nhà báo; hội đồng quản trị; hội đồng nhân dân; quốc hội; hội nông dân; hội phụ nữ; hội cựu chiến binh; hội đồng trường;
          ban chấp hành hội; hợp tác xã; công ty; doanh nghiệp; câu lạc bộ; ban chấp hành đảng bộ; tỉnh ủy; huyện ủy; liên minh
        `),
        but: [...OFFICIALS, 'của sở', 'tại sở', 'cơ quan', 'công sở'],
      },
    ],
    needs: [
      {
        phrases: wordList(`
          đạo đức nghề nghiệp; văn hóa ứng xử; chuẩn mực đạo đức; chuẩn mực ứng xử; chuẩn mực giao tiếp
        `),
        beside: BESIDE_MANNERS,
      },
    ],
    together: [
      [
        wordList(`
      đạo đức; ứng xử; nghĩa vụ; chuẩn mực; thái độ phục vụ; tinh thần trách nhiệm; tinh thần, thái độ
    `),
        OFFICIALS,
      ],
      [
        wordList('xây dựng đội ngũ; đội ngũ cán bộ; đội ngũ công chức; đội ngũ viên chức'),
        wordList('kỷ luật; kỷ cương; tận tụy; liêm chính; phẩm chất; trách nhiệm'),
      ],
      [['không được làm'], OFFICIALS],
      [
        ['ứng xử', 'giao tiếp', 'trang phục', 'đồng phục', 'đeo thẻ', 'thẻ công chức', 'thẻ công vụ'],
        ['công sở', 'nơi làm việc', 'công vụ', 'giờ làm việc', 'giờ hành chính'],
      ],
    ],
    includes: ['discipline'],
    not: wordList(`
      quy tắc ứng xử văn minh; ứng xử văn minh du lịch; ứng xử trên mạng xã hội; ứng xử trong du lịch; ứng xử trong gia đình; ứng xử trong trường học; ứng xử nơi công cộng; tư tưởng, đạo đức, phong cách; đạo đức Hồ Chí Minh; đạo đức, phong cách Hồ Chí Minh; tấm gương đạo đức; đạo đức nghề nghiệp nhà báo; đạo đức nghề nghiệp báo chí; đạo đức nhà giáo; đạo đức nghiên cứu
    `),
  },
  {
    id: 'discipline',
    vi: 'Kỷ luật, kỷ cương hành chính',
    en: 'Administrative discipline and order',
    phrases: wordList(`
      kỷ luật, kỷ cương; kỷ cương, kỷ luật; kỷ luật, kỷ cương hành chính; kỷ cương hành chính; kỷ luật hành chính;
      kỷ cương; siết chặt kỷ luật; tăng cường kỷ luật; chấn chỉnh kỷ luật;
      chấn chỉnh lề lối làm việc; kỷ luật công vụ; thanh tra công vụ; kiểm tra công vụ; văn hóa công sở;
      văn minh công sở; công sở văn minh; cơ quan văn hóa; văn minh, văn hóa công sở; giờ giấc làm việc; rượu bia trong giờ làm việc
    `),
    needs: [
      {
        phrases: ['kỷ cương', 'siết chặt kỷ luật', 'tăng cường kỷ luật', 'chấn chỉnh kỷ luật'],
        beside: BESIDE_ORDER,
      },
    ],
    together: [
      // of a factory it is none of the office's
      [['kỷ luật lao động'], [...OFFICIALS, 'cơ quan', 'công sở', 'hành chính', 'nội quy', 'giờ làm việc', 'công vụ']],
      [
        ['nếp sống văn minh', 'nếp sống văn hóa'],
        [...OFFICIALS, 'công sở', 'cơ quan', 'công vụ'],
      ],
      [
        wordList('chấn chỉnh; xử lý; xử lý nghiêm; kiểm tra; chấp hành; siết; siết chặt; vi phạm'),
        wordList('giờ giấc; lề lối làm việc; tác phong; giờ làm việc; thời giờ làm việc; giờ hành chính'),
      ],
    ],
    not: wordList(`
      kỷ luật đảng; thi hành kỷ luật trong đảng; ủy ban kiểm tra; siết chặt kỷ luật phòng thi; kỷ cương đô thị; kỷ cương trật tự đô thị; kỷ cương vỉa hè; trật tự, kỷ cương vỉa hè; kỷ cương lòng đường; kỷ cương xây dựng; kỷ cương đất đai; kỷ cương trong khai thác; nếp sống văn minh trong việc cưới; nếp sống văn minh đô thị; nếp sống văn minh, gia đình văn hóa; kỷ cương an toàn giao thông; kỷ cương giao thông; kỷ cương trường học; kỷ cương học đường; kỷ cương quy hoạch; kỷ cương trong quy hoạch; kỷ cương tài chính; kỷ cương ngân sách; kỷ cương tài nguyên; kỷ cương khai thác; kỷ cương bảo vệ rừng; kỷ cương phòng dịch; kỷ cương phòng, chống dịch; kỷ cương gia đình; kỷ cương kinh doanh; kỷ cương thị trường; kỷ luật, kỷ cương trong đảng; kỷ luật đảng viên
    `),
  },
  {
    id: 'staffing',
    vi: 'Tuyển dụng, điều động, bổ nhiệm, tinh giản biên chế',
    en: 'Staffing: recruitment, rotation, promotion, downsizing',
    phrases: wordList(`
      tuyển dụng; tuyển dụng công chức; tuyển dụng viên chức; thi tuyển; xét tuyển viên chức; thi tuyển công chức;
      nâng ngạch; thi nâng ngạch; thi thăng hạng; xét thăng hạng; thăng hạng chức danh; thăng hạng viên chức;
      bổ nhiệm; bổ nhiệm lại; điều động; luân chuyển cán bộ; luân chuyển công tác; luân chuyển vị trí;
      luân chuyển lãnh đạo; luân chuyển nhân sự; điều động, luân chuyển; luân chuyển, điều động; bổ nhiệm, luân chuyển;
      luân chuyển, bổ nhiệm; quyết định luân chuyển; công tác luân chuyển; cán bộ luân chuyển;
      tinh giản biên chế; tinh giản; biên chế; công tác cán bộ; quyết định về công tác cán bộ;
      chuyển đổi vị trí công tác; quy hoạch cán bộ; nâng bậc lương; tổ chức cán bộ; tổ chức, cán bộ;
      quyết định nghỉ hưu; quyết định nghỉ chế độ; lấy phiếu tín nhiệm; tân giám đốc sở; tân phó giám đốc; nghỉ hưu đối với; dự tuyển công chức; dự tuyển viên chức;
      trúng tuyển công chức; trúng tuyển viên chức; recruitment
    `),
    not: wordList(`
      tuyển dụng lao động; sàn giao dịch việc làm; thi tuyển sinh; thi tuyển kiến trúc; thi tuyển phương án; thi tuyển thiết kế;
      thi tuyển ý tưởng; thi tuyển mẫu; luân chuyển sách; luân chuyển vốn; luân chuyển hàng hóa; luân chuyển văn bản; luân chuyển hồ sơ; luân chuyển giấy tờ; luân chuyển chứng từ; luân chuyển tài liệu; luân chuyển thông tin; thời gian luân chuyển; luân chuyển hành khách; luân chuyển cây trồng; biên chế năm học; khung biên chế; điều động phương tiện; điều động lực lượng; điều động tàu; ngày hội tuyển dụng; doanh nghiệp tuyển dụng; bổ nhiệm đại sứ; bổ nhiệm công chứng viên; bổ nhiệm giám định viên
    `),
    unless: [
      {
        phrases: ['tuyển dụng', 'bổ nhiệm', 'điều động', 'thi tuyển', 'biên chế', 'tinh giản'],
        beside: BUSINESS_STAFF,
        but: OWN_STAFF,
      },
    ],
    needs: [{ phrases: ['điều động'], beside: BESIDE_MOVES }],
    // files, papers and goods are passed on too, and provinces rise in rank
    together: [
      [
        ['luân chuyển', 'thăng hạng'],
        [...OFFICIALS, 'trưởng phòng', 'phó giám đốc', 'đồng chí', 'nhân sự', 'chức danh nghề nghiệp'],
      ],
    ],
  },
  {
    id: 'personnel',
    vi: 'Công tác cán bộ: tuyển dụng, bổ nhiệm, khen thưởng, kỷ luật, biên chế',
    en: 'Personnel: recruitment, promotion, reward, discipline, downsizing',
    phrases: wordList(`
      thi đua, khen thưởng; khen thưởng; kỷ luật cán bộ; xử lý kỷ luật; quản lý cán bộ, công chức
    `),
    not: wordList(`
      khen thưởng học sinh; khen thưởng sinh viên; khen thưởng thí sinh; khen thưởng doanh nghiệp; khen thưởng nông dân
    `),
    unless: [
      {
        phrases: ['khen thưởng'],
        beside: BUSINESS_STAFF,
        but: OWN_STAFF,
      },
    ],
    needs: [{ phrases: ['khen thưởng'], beside: BESIDE_PRAISE }],
    together: [
      [['khiển trách', 'cảnh cáo', 'buộc thôi việc', 'hình thức kỷ luật', 'cách chức'], OFFICIALS],
      [
        wordList('đánh giá, xếp loại; xếp loại; đánh giá, phân loại; phân loại, đánh giá; xếp loại chất lượng'),
        OFFICIALS,
      ],
    ],
    includes: ['staffing'],
  },
  {
    id: 'civil-service',
    vi: 'Cán bộ, công chức: quyền, nghĩa vụ, kỷ luật, đào tạo, thu hút nhân tài',
    en: 'Officials: rights, duties, discipline, training, talent',
    phrases: wordList(`
      quyền và nghĩa vụ của cán bộ; quyền và nghĩa vụ của công chức; nghĩa vụ của cán bộ, công chức; bồi dưỡng cán bộ; đào tạo cán bộ; thu hút nhân tài; trọng dụng nhân tài; thu hút, trọng dụng nhân tài; thu hút nguồn nhân lực; chính sách nhân tài; đãi ngộ nhân tài; đãi ngộ người tài; luật cán bộ, công chức; luật viên chức; chế độ công vụ; đội ngũ cán bộ, công chức; chất lượng đội ngũ cán bộ
    `),
    labels: wordList(`
      đào tạo, bồi dưỡng; bồi dưỡng nghiệp vụ; tập huấn nghiệp vụ
    `),
    unless: [
      {
        phrases: ['đãi ngộ nhân tài', 'đãi ngộ người tài'],
        beside: [...BUSINESS_STAFF, ...OTHER_TALENT],
        but: [...OFFICIALS, ...STATE_OFFICES],
      },
    ],
    together: [
      [['thu hút', 'đãi ngộ', 'trọng dụng', 'giữ chân'], ['nhân tài', 'người tài', 'người có tài năng'], STATE_OFFICES],
      [
        wordList(`
      đào tạo; bồi dưỡng; tập huấn; kỷ luật; nghĩa vụ; quyền lợi; nhân tài; thu hút người tài; thu hút nguồn nhân lực; nâng cao chất lượng
    `),
        OFFICIALS,
      ],
      [
        ['bồi dưỡng', 'đào tạo', 'lớp học', 'khai giảng', 'bế giảng'],
        wordList(`
          quản lý nhà nước; ngạch chuyên viên; ngạch chuyên viên chính; chuyên viên chính; lãnh đạo cấp phòng; kỹ năng lãnh đạo;
          lãnh đạo, quản lý; chức danh nghề nghiệp; kiến thức công vụ; lý luận chính trị
        `),
      ],
    ],
    includes: ['conduct', 'discipline'],
  },
  {
    id: 'rotation-list',
    vi: 'Danh mục vị trí phải định kỳ chuyển đổi',
    en: 'Posts to be rotated',
    phrases: wordList(`
      chuyển đổi vị trí công tác; định kỳ chuyển đổi vị trí công tác; vị trí phải chuyển đổi; vị trí phải định kỳ chuyển đổi;
      các vị trí phải chuyển đổi; vị trí cần chuyển đổi; vị trí phải luân chuyển; vị trí công tác phải chuyển đổi;
      danh mục vị trí công tác phải định kỳ chuyển đổi; kế hoạch chuyển đổi vị trí công tác; định kỳ chuyển đổi;
      vị trí công tác định kỳ chuyển đổi; danh mục vị trí công tác; danh mục vị trí chuyển đổi; vị trí chuyển đổi công tác;
      danh mục vị trí chuyển đổi công tác; chuyển đổi vị trí việc làm; luân phiên vị trí công tác;
      hoán đổi vị trí công tác; luân chuyển vị trí công tác; vị trí và thời hạn chuyển đổi; vị trí, thời hạn chuyển đổi
    `),
    together: [
      [
        ['vị trí công tác', 'vị trí việc làm', 'vị trí, thời hạn'],
        ['chuyển đổi', 'hoán đổi', 'luân phiên'],
        ['định kỳ', 'danh mục', 'thời hạn'],
      ],
    ],
  },
  {
    id: 'staff-assessment',
    vi: 'Đánh giá cán bộ, công chức Bộ phận Một cửa',
    en: 'Assessment of one-stop staff',
    phrases: wordList(`
      đánh giá cán bộ, công chức; đánh giá cán bộ; đánh giá công chức; đánh giá cán bộ, công chức, viên chức;
      đánh giá CBCC; đánh giá CBCCVC; kết quả đánh giá cán bộ; đánh giá chất lượng cán bộ; đánh giá cán bộ một cửa; đánh giá công chức một cửa; đánh giá bộ phận một cửa;
      đánh giá chất lượng giải quyết thủ tục hành chính; đánh giá việc giải quyết thủ tục hành chính;
      kết quả đánh giá công chức; kết quả đánh giá cán bộ, công chức; chấm điểm công chức một cửa;
      đánh giá công chức tiếp nhận; đánh giá cán bộ tiếp nhận; đánh giá công chức tiếp nhận và trả kết quả;
      đánh giá cán bộ tiếp nhận và trả kết quả; đánh giá công chức bộ phận tiếp nhận và trả kết quả;
      đánh giá công chức tại bộ phận tiếp nhận và trả kết quả
    `),
    together: [
      [
        ['đánh giá', 'chấm điểm'],
        [...OFFICIALS, 'một cửa', 'bộ phận tiếp nhận'],
      ],
      [
        wordList(
          'xếp loại; đánh giá, xếp loại; đánh giá, phân loại; phân loại, đánh giá; xếp loại chất lượng; đánh giá, xếp loại chất lượng',
        ),
        COUNTER,
      ],
      [wordList('xếp loại; đánh giá, xếp loại; đánh giá, phân loại; phân loại, đánh giá'), OFFICIALS, COUNTER],
    ],
    // how all officials were rated for the year says nothing of those at the counter
    not: wordList(`
      đánh giá, xếp loại; đánh giá, phân loại; phân loại, đánh giá; xếp loại chất lượng; đánh giá, xếp loại chất lượng; đánh giá công chức cuối năm; đánh giá cán bộ cuối năm; đánh giá công chức hằng năm;
      đánh giá cán bộ hằng năm; đánh giá cán bộ, công chức cuối năm; đánh giá cán bộ, công chức hằng năm; đánh giá cán bộ, công chức, viên chức cuối năm;
      đánh giá cán bộ, công chức, viên chức hằng năm
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
