/** The department's staff: how they act, are taken on, moved, assessed. */

import type { TopicRow } from './row.ts';
import { wordList } from '../word-list.ts';
import { BUSINESS_STAFF, OFFICE_POSTS, OTHER_TALENT, STATE_OFFICES, OWN_STAFF } from './staff-words.ts';
import {
  BESIDE_MANNERS,
  BESIDE_MOVES,
  BESIDE_ORDER,
  OFFICE_ORDER,
  OTHER_ORDER,
  BESIDE_PRAISE,
  OFFICIALS,
} from './beside-words.ts';

/** Where officials take files in. */
const COUNTER = wordList(`
  một cửa; bộ phận một cửa; bộ phận tiếp nhận; tiếp nhận và trả kết quả; bộ phận TN&TKQ; TN&TKQ; tiếp nhận hồ sơ;
  phục vụ hành chính công
`);

export const STAFF_TOPICS = [
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
      văn minh công sở; công sở văn minh; cơ quan văn hóa; văn minh, văn hóa công sở; giờ giấc làm việc; rượu bia trong giờ làm việc;
      nhũng nhiễu
    `),
    unless: [
      { phrases: ['kỷ luật, kỷ cương', 'kỷ cương, kỷ luật', 'kỷ cương'], beside: OTHER_ORDER, but: OFFICE_ORDER },
    ],
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
        ['sách nhiễu', 'phiền hà'],
        [...OFFICIALS, 'thủ tục', 'giải quyết hồ sơ', 'công vụ'],
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
      thi đua, khen thưởng; khen thưởng; kỷ luật cán bộ; xử lý kỷ luật; thi hành kỷ luật; quản lý cán bộ, công chức
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
      [
        ['khiển trách', 'cảnh cáo', 'buộc thôi việc', 'hình thức kỷ luật', 'hội đồng kỷ luật', 'cách chức'],
        [...OFFICIALS, ...OFFICE_POSTS],
      ],
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
] as const satisfies readonly TopicRow[];
