/** Models, pilots, initiatives and examples of reform, and what falls short. */

import type { TopicRow } from './row.ts';
import { wordList } from '../word-list.ts';
import { NO_ONE_STOP } from './one-stop-words.ts';
import { OTHER_PAPERS, PAPERS, SHORTENS } from './paper-words.ts';
import { REFORM, REFORM_WORK } from './reform-words.ts';

/** What stands at counters and in offices of the administration alone. */
const OFFICE_THINGS = wordList(`
  giấy hẹn; phiếu hẹn; tờ khai; mẫu đơn; hồ sơ mẫu; hồ sơ hành chính; quầy tiếp nhận; bộ phận tiếp nhận; quầy giao dịch;
  họp không giấy; phòng họp không giấy; văn phòng không giấy; tra cứu hồ sơ; theo dõi hồ sơ; thời gian giải quyết; thư xin lỗi
`);

/** What falls short; in a lead of results it is a passing mention. */
const FAULTS = wordList(`
  chậm; trễ hạn; trễ hẹn; quá hạn; hạn chế; yếu kém; vi phạm; sai phạm; thiếu sót; khuyết điểm; trách nhiệm; người đứng đầu;
  chưa hoàn thành; không hoàn thành; chưa đạt; không đạt; điểm thấp; thứ hạng thấp; tụt hạng; giảm bậc
`);
const SHORTCOMINGS = wordList(`
  hạn chế trong cải cách hành chính; tồn tại, hạn chế trong cải cách hành chính;
  hạn chế, tồn tại trong cải cách hành chính; yếu kém trong cải cách hành chính;
  hạn chế trong công tác cải cách hành chính; tồn tại, hạn chế trong công tác cải cách hành chính;
  hạn chế, tồn tại trong công tác cải cách hành chính; yếu kém trong công tác cải cách hành chính;
  những hạn chế trong cải cách hành chính; khắc phục hạn chế trong cải cách hành chính;
  khắc phục tồn tại, hạn chế trong cải cách hành chính; hạn chế trong cải cách hành chính cần khắc phục;
  những hạn chế trong cải cách hành chính cần khắc phục; hạn chế trong thực hiện cải cách hành chính; tồn tại, hạn chế trong thực hiện cải cách hành chính
`);

export const MODEL_TOPICS = [
  {
    id: 'models',
    vi: 'Mô hình, sáng kiến, điển hình và hạn chế trong cải cách hành chính',
    en: 'Models, initiatives, good examples and shortcomings of reform',
    phrases: ['mô hình, sáng kiến, điển hình cải cách hành chính'],
    labels: SHORTCOMINGS,
    together: [
      [wordList('phê bình; chậm trễ; trì trệ'), REFORM],
      // work is reviewed, and officials are told to mind their manners, without anything being wrong
      [['kiểm điểm', 'nhắc nhở'], FAULTS, REFORM],
    ],
    includes: ['models-initiatives', 'exemplars'],
  },
  {
    id: 'models-initiatives',
    vi: 'Mô hình, thí điểm, sáng kiến cải cách hành chính',
    en: 'Models, pilots and initiatives of reform',
    phrases: ['mô hình, sáng kiến cải cách hành chính', 'mô hình thí điểm cải cách hành chính'],
    together: [[['thí điểm', 'làm thử'], REFORM_WORK]],
    not: NO_ONE_STOP,
    includes: ['good-models', 'reform-ideas'],
  },
  {
    id: 'good-models',
    vi: 'Mô hình cải cách hành chính hiệu quả',
    en: 'Effective models of reform',
    phrases: wordList(`
      nụ cười công sở; mô hình cải cách hành chính; mô hình điểm cải cách hành chính; mô hình chính quyền thân thiện;
      chính quyền thân thiện; kinh nghiệm cải cách hành chính; kinh nghiệm cải cách thủ tục hành chính; kinh nghiệm về cải cách hành chính;
      kinh nghiệm thực hiện cải cách hành chính; kinh nghiệm trong cải cách hành chính; kinh nghiệm làm cải cách hành chính
    `),
    labels: ['cách làm hay', 'mô hình hay', 'kinh nghiệm hay'],
    together: [
      [
        wordList(
          'mô hình; điểm sáng; kinh nghiệm hay; cách làm hay; cách làm hiệu quả; cách làm mới; bài học kinh nghiệm',
        ),
        REFORM_WORK,
      ],
      [['mô hình', 'cách làm mới', 'cách làm hay'], OFFICE_THINGS],
      // what offices call theirs
      [
        ['mô hình', 'cách làm'],
        wordList('không hẹn; không chờ; không viết; nụ cười công sở; vì nhân dân phục vụ; thứ bảy vì dân; giờ thứ 9'),
      ],
    ],
    not: [
      ...wordList(`
        chuyển đổi mô hình; mô hình tăng trưởng; trao đổi kinh nghiệm; chia sẻ kinh nghiệm; trao đổi, chia sẻ kinh nghiệm;
        trao đổi kinh nghiệm cải cách hành chính; chia sẻ kinh nghiệm cải cách hành chính;
        trao đổi kinh nghiệm về cải cách hành chính; trao đổi kinh nghiệm cải cách thủ tục hành chính;
        trao đổi kinh nghiệm thực hiện cải cách hành chính
      `),
      ...NO_ONE_STOP,
    ],
  },
  {
    id: 'exemplars',
    vi: 'Tập thể, cá nhân điển hình trong cải cách hành chính',
    en: 'Exemplary units and people of reform',
    phrases: ['điển hình cải cách hành chính'],
    labels: wordList(`
      điển hình tiên tiến; gương điển hình; người tốt, việc tốt; gương người tốt việc tốt;
      tập thể, cá nhân điển hình; tập thể, cá nhân tiêu biểu
    `),
    together: [
      [
        wordList(
          'điển hình; tiêu biểu; gương; tấm gương; điểm sáng; lá cờ đầu; đơn vị dẫn đầu; đơn vị đứng đầu; làm tốt; làm hay',
        ),
        REFORM_WORK,
      ],
      [
        wordList('biểu dương; tuyên dương; vinh danh; tôn vinh; khen thưởng; tặng bằng khen; tặng giấy khen'),
        wordList('tập thể; cá nhân; đơn vị; cán bộ; công chức; viên chức'),
        REFORM_WORK,
      ],
      [wordList('tận tụy; tận tâm; hết lòng; hết mình'), wordList('cán bộ; công chức; viên chức'), REFORM_WORK],
    ],
    // what is exemplary there is neither a unit nor a person
    not: wordList(`
      sáng kiến tiêu biểu; sáng kiến, giải pháp tiêu biểu; giải pháp tiêu biểu; kết quả tiêu biểu; sự kiện tiêu biểu;
      hoạt động tiêu biểu; sáng kiến điển hình; giải pháp điển hình; thành tích tiêu biểu; cách làm hay; làm hay, sáng tạo
    `).concat(NO_ONE_STOP),
  },
  {
    id: 'reform-ideas',
    vi: 'Sáng kiến cải cách hành chính',
    en: 'Initiatives of reform',
    phrases: wordList(`
      sáng kiến cải cách hành chính; sáng kiến về cải cách hành chính; cuộc thi sáng kiến cải cách hành chính
    `),
    labels: ['sáng kiến, giải pháp', 'giải pháp, sáng kiến'],
    together: [
      [
        ['sáng kiến', 'cải tiến'],
        [...REFORM_WORK, ...OFFICE_THINGS],
      ],
      [['sáng kiến', 'cải tiến'], SHORTENS, PAPERS],
    ],
    // a science department's procedure, whatever the initiative was
    not: wordList(`
      xét công nhận sáng kiến; thủ tục công nhận sáng kiến; thủ tục hành chính công nhận sáng kiến;
      thủ tục hành chính về công nhận sáng kiến; hồ sơ công nhận sáng kiến; đề nghị công nhận sáng kiến;
      yêu cầu công nhận sáng kiến; hội đồng sáng kiến; hội đồng xét sáng kiến; điều lệ sáng kiến;
      cải tiến chất lượng; cải tiến giống; cải tiến kỹ thuật
    `).concat(NO_ONE_STOP, OTHER_PAPERS),
  },
  {
    id: 'initiatives',
    vi: 'Sáng kiến, giải pháp cải cách hành chính',
    en: 'Initiatives and solutions of reform',
    phrases: ['giải pháp cải cách hành chính'],
    together: [[['giải pháp'], [...REFORM_WORK, 'PAR INDEX', 'chỉ số cải cách hành chính']]],
    // what is still to be done is none that worked
    not: wordList(`
      nhóm giải pháp; nhiệm vụ, giải pháp; nhiệm vụ và giải pháp; giải pháp trọng tâm; giải pháp chủ yếu;
      bàn giải pháp; bàn các giải pháp; bàn về giải pháp; bàn về các giải pháp; bàn biện pháp, giải pháp; tìm giải pháp; tìm các giải pháp;
      tìm kiếm giải pháp; tìm kiếm các giải pháp; thảo luận giải pháp; thảo luận các giải pháp; thảo luận về giải pháp;
      cần giải pháp; cần có giải pháp; cần những giải pháp; giải pháp nào; đề ra giải pháp;
      đề ra các giải pháp; thống nhất giải pháp; thống nhất các giải pháp;
      giải pháp hữu ích
    `).concat(NO_ONE_STOP),
    includes: ['reform-ideas', 'reform-renewals'],
  },
  {
    id: 'reform-renewals',
    vi: 'Đổi mới trong cải cách hành chính',
    en: 'Renewals of reform',
    phrases: ['đổi mới cải cách hành chính'],
    together: [[['đổi mới'], [...REFORM_WORK, 'PAR INDEX', 'chỉ số cải cách hành chính']]],
    // of something else, to which reform is the purpose
    not: wordList(`
      đổi mới sáng tạo; đổi mới, sáng tạo; đổi mới công nghệ; đổi mới khoa học; đổi mới thiết bị; đổi mới mô hình tăng trưởng;
      nhằm đơn giản hóa thủ tục hành chính; nhằm cải cách thủ tục hành chính; nhằm cải cách hành chính; nhằm giảm thủ tục hành chính;
      nhằm cắt giảm thủ tục hành chính; nhằm đẩy mạnh cải cách hành chính; nhằm đẩy mạnh cải cách thủ tục hành chính;
      để đơn giản hóa thủ tục hành chính; để cải cách thủ tục hành chính; để cải cách hành chính; gắn với cải cách hành chính;
      góp phần đơn giản hóa thủ tục hành chính; góp phần cải cách thủ tục hành chính; góp phần cải cách hành chính;
      góp phần đẩy mạnh cải cách hành chính
    `).concat(NO_ONE_STOP),
  },
] as const satisfies readonly TopicRow[];
