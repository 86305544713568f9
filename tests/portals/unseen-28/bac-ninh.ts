/** Sở Kế hoạch và Đầu tư Bắc Ninh on WebForms, 20/10/2022: what stands there, what is true of it, what changes. */

import {
  postOf,
  slug,
  type DocumentRow,
  type Expected,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import { at, DOCUMENTS_AT, file, files, GRID, PROCEDURES_AT, render } from './bac-ninh-look.ts';
import {
  change,
  changeRow,
  FAILED,
  HALF,
  months,
  PASSED,
  postsAt,
  texts,
  told,
  untold,
  without,
  type Line,
} from './kit.ts';

const COLUMN = at(33220, '&catid=60115');
const HOTLINE = at(33251);
const FEEDBACK = at(33252);
const ORGANISATION = at(33210);
const STAFF = at(33253);
const ISO = at(33254);
const QUESTIONS = at(33260);

const NEW_ONES = 'Công bố ba thủ tục hành chính mới ban hành về thành lập hợp tác xã';
const SIMPLER = 'Phương án đơn giản hóa bốn thủ tục hành chính lĩnh vực đấu thầu';
const ONE_STOP = 'Kết quả thực hiện cơ chế một cửa, một cửa liên thông quý I năm 2022';
const HIRED = 'Sở tuyển dụng bốn công chức năm 2022';
const RIGHTS = 'Quyền và nghĩa vụ của người dân trong giám sát cải cách hành chính';

const REFORM: readonly Line[] = [
  [
    '2021-11-18',
    'Gặp mặt công chức đầu mối cải cách hành chính',
    'Buổi gặp mặt tại hội trường tầng ba có 26 người dự.',
  ],
  [
    '2022-01-13',
    'Quán triệt nhiệm vụ cải cách hành chính tới toàn thể công chức',
    'Giám đốc Sở yêu cầu các phòng đăng ký đầu việc trước ngày 20.',
  ],
  [
    '2022-02-15',
    NEW_ONES,
    'Bộ thủ tục hành chính mới do Chủ tịch UBND tỉnh công bố đã được niêm yết, góp phần vào cải cách hành chính.',
  ],
  ['2022-03-17', SIMPLER, 'Phương án của Sở bỏ hai loại giấy tờ, nằm trong chương trình cải cách hành chính.'],
  [
    '2022-04-14',
    ONE_STOP,
    'Bộ phận một cửa trả đúng hẹn 1.204 hồ sơ trong ba tháng, một điểm sáng của cải cách hành chính.',
  ],
  [
    '2022-05-19',
    'Bắc Ninh xếp thứ 12 về Chỉ số cải cách hành chính (PAR INDEX) năm 2021',
    'PAR INDEX năm 2021 của tỉnh đạt 87,46 điểm, xếp thứ 12 cả nước.',
    ['Về mức độ hài lòng, Chỉ số SIPAS năm 2021 của Bắc Ninh đạt 88,03%, xếp thứ 15 cả nước.'],
  ],
  [
    '2022-06-16',
    'Hội nghị cán bộ đầu mối cải cách hành chính khối kinh tế',
    'Đại diện tám sở thống nhất biểu mẫu ghi chép dùng chung.',
  ],
  [
    '2022-07-07',
    'Kết quả cải cách hành chính 6 tháng đầu năm 2022 của Sở',
    'Trong 6 tháng đầu năm, Sở đã làm xong 21 trên 30 nhiệm vụ cải cách hành chính.',
  ],
  [
    '2022-08-18',
    'Đoàn thanh niên thi vẽ tranh cổ động về cải cách hành chính',
    'Mười bảy bức tranh được treo ở hành lang tầng một.',
  ],
  [
    '2022-09-15',
    'Phát tờ rơi về cải cách hành chính tại khu công nghiệp Quế Võ',
    'Hai nghìn tờ rơi đến tay công nhân giờ tan ca.',
  ],
  [
    '2022-10-12',
    'Nói chuyện chuyên đề về cải cách hành chính với hợp tác xã Gia Bình',
    'Buổi nói chuyện kéo dài hai giờ với 60 xã viên.',
  ],
];

const ACTIVITIES: readonly Line[] = [
  [
    '2021-12-24',
    'Tổng kết công tác công đoàn cơ quan',
    'Công đoàn điểm lại các hoạt động văn nghệ, thể thao trong năm.',
  ],
  [
    '2022-01-06',
    'Gặp gỡ đầu xuân giữa ba cơ quan cùng khối',
    'Các đơn vị chúc nhau năm mới và bàn lịch giao lưu bóng bàn.',
  ],
  ['2022-01-21', 'Trao quà Tết cho hộ nghèo xã Phù Lương', 'Ba mươi suất quà gồm gạo, bánh và chăn ấm.'],
  ['2022-02-10', 'Lễ phát động trồng cây đầu năm', 'Hai trăm cây sao đen được trồng dọc bờ sông Cầu.'],
  ['2022-02-24', 'Hiến máu tình nguyện tại trụ sở', 'Bốn mươi hai đơn vị máu được tiếp nhận trong buổi sáng.'],
  ['2022-03-08', 'Kỷ niệm Ngày Quốc tế Phụ nữ', 'Chị em dự thi cắm hoa và nghe nói chuyện sức khỏe.'],
  ['2022-03-29', HIRED, 'Bốn công chức trúng tuyển nhận quyết định tuyển dụng tại phòng tổ chức.'],
  ['2022-04-05', 'Dâng hương tưởng niệm tại nghĩa trang liệt sĩ', 'Đoàn viên quét dọn và thắp nến trên 180 phần mộ.'],
  ['2022-04-26', 'Giải cầu lông chào mừng ngày 30/4', 'Mười sáu đôi tranh tài trong hai ngày cuối tuần.'],
  [
    '2022-05-10',
    'Diễn tập chữa cháy tại tòa nhà liên cơ quan',
    'Cảnh sát phòng cháy dạy cách dùng bình bột và thang dây.',
    ['Cách làm này từng được một cơ quan bạn chọn làm mô hình điểm.'],
  ],
  ['2022-05-31', 'Tặng sách cho thiếu nhi nhân ngày 1/6', 'Tủ sách có 400 cuốn do cán bộ quyên góp.'],
  ['2022-06-09', 'Tập huấn sơ cứu ban đầu cho lái xe', 'Học viên thực hành băng bó và hô hấp nhân tạo.'],
  ['2022-06-23', 'Thăm Mẹ Việt Nam anh hùng tại Lương Tài', 'Đoàn biếu quà và sửa giúp mái hiên.'],
  ['2022-07-14', 'Khám sức khỏe định kỳ đợt một', 'Toàn bộ cán bộ được khám mắt, tim mạch và xét nghiệm máu.'],
  ['2022-07-26', 'Thắp nến tri ân nhân ngày 27/7', 'Lễ thắp nến diễn ra trang nghiêm lúc chiều tối.'],
  ['2022-08-04', 'Vệ sinh môi trường khuôn viên cơ quan', 'Ba xe rác được dọn đi, hai bồn hoa được trồng lại.'],
  ['2022-08-25', 'Khuyến học: tặng thưởng con em đạt giải', 'Hai mươi cháu nhận vở và xe đạp.'],
  ['2022-09-06', 'Tặng cặp sách cho học sinh vùng bãi', 'Một trăm cặp phao đến với học sinh ba trường ven sông.'],
  ['2022-09-22', 'Giao hữu bóng đá với Kho bạc', 'Trận đấu kết thúc với tỷ số hòa.'],
  ['2022-10-18', 'Chúc mừng Ngày Phụ nữ Việt Nam', 'Hội thi nấu ăn có tám mâm cỗ dự thi.'],
  [null, RIGHTS, 'Bài viết nêu các quyền và nghĩa vụ của người dân khi giám sát cải cách hành chính.'],
];

const BUSINESS: readonly Line[] = [
  [
    '2021-06-10',
    'Chỉ số ICT INDEX năm 2020 của Bắc Ninh',
    'ICT INDEX năm 2020 của tỉnh đạt 0,5127, xếp thứ 14 cả nước.',
  ],
  ['2022-01-27', 'Khởi công nhà máy linh kiện tại VSIP', 'Nhà máy rộng sáu héc ta, dự kiến chạy thử sau mười tháng.'],
  [
    '2022-02-17',
    'Nhà đầu tư Hàn Quốc khảo sát khu công nghiệp Yên Phong',
    'Đoàn quan tâm nguồn điện và nhà ở công nhân.',
  ],
  ['2022-03-22', 'Giải ngân vốn đầu tư công quý I đạt 18%', 'Nhiều công trình giao thông vướng giải phóng mặt bằng.'],
  [
    '2022-04-28',
    'Bắc Ninh đạt 69,45 điểm Chỉ số PCI năm 2021',
    'PCI năm 2021 của tỉnh xếp thứ 7 trên 63 tỉnh, thành phố.',
  ],
  [
    '2022-05-24',
    'Doanh nghiệp thành lập mới tăng 12%',
    'Năm tháng có 980 doanh nghiệp ra đời, vốn đăng ký 9 nghìn tỷ đồng.',
  ],
  ['2022-07-21', 'Nhà máy gạch không nung đi vào chạy thử', 'Dây chuyền mới dùng tro bay của nhà máy nhiệt điện.'],
  [
    '2022-08-11',
    'Tọa đàm về tiền thuê đất với hiệp hội doanh nghiệp',
    'Hai mươi doanh nghiệp nêu ý kiến về giá thuê đất.',
    ['Ngoài lề, có người hỏi bao giờ thủ tục đầu tư công được làm trực tuyến; câu hỏi được ghi lại.'],
  ],
  ['2022-09-28', 'Thu hút vốn nước ngoài chín tháng', 'Tỉnh cấp mới 92 dự án, nhiều nhất là linh kiện điện tử.'],
];
const IN_JUNE: Line = ['2022-06-28', 'Kiểm tra tiến độ cầu Kênh Vàng', 'Nhà thầu cam kết thông xe kỹ thuật đúng hẹn.'];

const post = (catid: number) => (lines: readonly Line[]) =>
  postsAt(lines, (title, index) =>
    at(33220, `&catid=${catid}&id=${catid * 10 + index}&catname=${slug(title).slice(0, 8)}`),
  );

const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['2.004101', 'Thành lập công ty cổ phần', 'Thành lập doanh nghiệp'],
  ['2.004102', 'Thành lập công ty hợp danh', 'Thành lập doanh nghiệp'],
  ['2.004108', 'Thông báo đổi trụ sở chính của doanh nghiệp', 'Thành lập doanh nghiệp'],
  ['2.004110', 'Giải thể doanh nghiệp', 'Thành lập doanh nghiệp'],
  ['1.008233', 'Thành lập liên hiệp hợp tác xã', 'Hợp tác xã'],
  ['1.008240', 'Đổi tên liên hiệp hợp tác xã', 'Hợp tác xã'],
  ['1.009650', 'Chấp thuận chủ trương đầu tư của UBND tỉnh', 'Đầu tư tại Việt Nam'],
  ['1.009662', 'Điều chỉnh giấy chứng nhận đăng ký đầu tư', 'Đầu tư tại Việt Nam'],
  ['1.009671', 'Gia hạn thời gian hoạt động của dự án', 'Đầu tư tại Việt Nam'],
  ['2.002055', 'Thẩm định kế hoạch lựa chọn nhà thầu', 'Đấu thầu'],
  ['2.002061', 'Cung cấp thông tin nhà đầu tư', 'Đấu thầu'],
  ['1.010027', 'Xác nhận chuyên gia dự án viện trợ', 'Viện trợ'],
];
const DISTRICT: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.001570', 'Tạm ngừng kinh doanh của hộ kinh doanh', 'Hộ kinh doanh'],
  ['1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Hộ kinh doanh'],
];
const GONE = ['2.004199', 'Đăng ký mẫu dấu doanh nghiệp', 'Thành lập doanh nghiệp'] as const;
const DEPARTMENT = 'Sở Kế hoạch và Đầu tư';
const procedure =
  (by: string) =>
  ([code, name, field]: readonly [string, string, string]): Procedure => ({
    code,
    name,
    field,
    path: at(33231, `&id=${code.replace('.', '')}`),
    parts: [
      ['Cơ quan thực hiện', by],
      ['Trình tự', `Nộp hồ sơ tại quầy, nhận giấy hẹn. ${texts(name, 1).join('')}`],
    ],
  });

const paper = (number: string, date: string, about: string, name?: string): DocumentRow => ({
  number,
  date,
  about,
  by: '',
  ...(name === undefined ? {} : { at: file(name) }),
});
const PAPERS: readonly DocumentRow[] = [
  paper('1790/KHĐT-VP', '2022-09-30', 'Về việc lịch trực tuần', 'cv1790'),
  paper('22/KH-UBND', '2022-01-18', 'Kế hoạch cải cách hành chính tỉnh Bắc Ninh năm 2022', 'kh22'),
  paper(
    '2717/KH-KHĐT',
    '2021-12-30',
    'Kế hoạch cải cách hành chính năm 2022 của Sở Kế hoạch và Đầu tư',
    'kh-cchc-so-2022',
  ),
  paper('23/CT-TTg', '2021-09-02', 'Chỉ thị về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính'),
  paper('870/KHĐT-TH', '2021-08-20', 'Về việc báo cáo đầu tư công', 'cv870'),
  paper('611/KHĐT-ĐKKD', '2021-08-03', 'Về việc giải thể doanh nghiệp', 'cv611'),
  paper('540/KHĐT-VP', '2021-07-29', 'Về việc sử dụng phòng họp', 'cv540'),
  paper('533/KHĐT-VP', '2021-07-27', 'Về việc tiết kiệm điện', 'cv533'),
  paper('76/NQ-CP', '2021-07-15', 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước', 'nq76'),
  paper('102/KHĐT-TTr', '2020-02-11', 'Về việc kê khai tài sản', 'cv102'),
  paper('18-NQ/TW', '2017-10-25', 'Nghị quyết về sắp xếp tổ chức bộ máy của hệ thống chính trị', 'nq18'),
];

function make(): Site {
  return {
    menu: [
      { href: ORGANISATION, words: 'Giới thiệu' },
      {
        href: at(33220, '&catid=60110'),
        words: 'Tin tức',
        under: [
          { href: at(33220, '&catid=60120'), words: 'Đầu tư - Doanh nghiệp' },
          { href: COLUMN, words: 'Cải cách hành chính' },
        ],
      },
      {
        href: PROCEDURES_AT,
        words: 'Thủ tục hành chính',
        under: [
          { href: STAFF, words: 'Đánh giá công chức một cửa' },
          { href: ISO, words: 'ISO 9001:2015' },
        ],
      },
      { href: DOCUMENTS_AT, words: 'Văn bản' },
      { href: FEEDBACK, words: 'Phản ánh, kiến nghị' },
      { href: QUESTIONS, words: 'Hỏi đáp' },
    ],
    lists: {
      activities: { path: at(33220, '&catid=60110'), label: 'Tin hoạt động', posts: post(60110)(ACTIVITIES) },
      reform: {
        path: COLUMN,
        label: 'Cải cách hành chính',
        posts: post(60115)(REFORM).map((one) =>
          one.date === '2022-07-07' ? { ...one, image: '/Portals/1247/TinBai/cchc-6thang.jpg' } : one,
        ),
      },
      business: { path: at(33220, '&catid=60120'), label: 'Đầu tư - Doanh nghiệp', posts: post(60120)(BUSINESS) },
    },
    documents: { papers: { path: DOCUMENTS_AT, label: 'Văn bản', rows: [...PAPERS] } },
    pages: {
      [ORGANISATION]: {
        title: 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
        main: '<p>Sở Kế hoạch và Đầu tư là cơ quan chuyên môn thuộc UBND tỉnh Bắc Ninh, tham mưu về quy hoạch, kế hoạch phát triển kinh tế - xã hội, đầu tư trong nước và nước ngoài, đấu thầu, đăng ký doanh nghiệp và kinh tế tập thể.</p><p>Nhiệm vụ, quyền hạn: trình UBND tỉnh kế hoạch năm năm và hằng năm; thẩm định dự án; cấp giấy chứng nhận đăng ký doanh nghiệp; thanh tra, kiểm tra trong phạm vi được giao.</p><p>Cơ cấu tổ chức: Ban Giám đốc; Văn phòng; Thanh tra; bảy phòng chuyên môn; một trung tâm tư vấn trực thuộc.</p>',
      },
      [HOTLINE]: {
        title: 'Đường dây nóng',
        main: '<p>Đường dây nóng của Sở Kế hoạch và Đầu tư:</p><p>Số máy: 0222.3875.919</p><p>Hòm thư: duongdaynong.skhdt@bacninh.gov.vn</p>',
      },
      [FEEDBACK]: {
        title: 'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
        main: '<p>Tổ chức, cá nhân gửi phản ánh, kiến nghị về quy định hành chính theo địa chỉ: Sở Kế hoạch và Đầu tư, số 6 đường Lý Thái Tổ, thành phố Bắc Ninh, tỉnh Bắc Ninh; thư điện tử: pakn.skhdt@bacninh.gov.vn.</p>',
      },
      [QUESTIONS]: {
        title: 'Hỏi đáp',
        main: '<div class="HoiDap"><p><b>Hỏi:</b> Điều chỉnh dự án đầu tư công có nộp hồ sơ trực tuyến được không? <i>(Nguyễn Văn Bình, 12/05/2022)</i></p><p><b>Đáp:</b> Được, từ đầu năm 2021 thủ tục đầu tư công đã giải quyết trực tuyến. <i>(16/05/2022)</i></p></div><div class="HoiDap"><p><b>Hỏi:</b> Tên doanh nghiệp có được trùng không? <i>(Lê Thị Thu, 03/08/2022)</i></p><p><b>Đáp:</b> Không được trùng với tên đã đăng ký. <i>(04/08/2022)</i></p></div>',
      },
      [STAFF]: { title: 'Đánh giá công chức tại bộ phận một cửa', main: '<p>Đang cập nhật</p>' },
      [ISO]: {
        title: 'Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015',
        main: `<p><a href="${file('iso-cong-bo')}">Bản công bố hệ thống quản lý chất lượng phù hợp ISO 9001:2015</a></p><p><a href="${file('iso-ket-qua')}">Kết quả đánh giá nội bộ ISO 9001:2015</a></p>`,
      },
    },
    blocks: {
      top: '<div id="ctl00_divNoiBat"><img src="/Portals/1247/slide.jpg" alt="" /></div>',
      left: `<table class="ModuleBox"><tr><td class="ModuleTitle">Chuyên mục</td></tr><tr><td><a href="${HOTLINE}">Đường dây nóng</a><br /><a href="#">Sơ đồ site</a></td></tr></table>`,
      right:
        '<table class="ModuleBox"><tr><td class="ModuleTitle">Thông tin cần biết</td></tr><tr><td>Đường dây nóng Sở Y tế về tiêm chủng: 0222.3828.304<br /><a href="https://bacninh.gov.vn">Cổng thông tin điện tử tỉnh</a></td></tr></table>',
    },
    procedures: [
      ...OWN.slice(0, 6).map(procedure(DEPARTMENT)),
      ...DISTRICT.map(procedure('UBND cấp huyện')),
      ...OWN.slice(6).map(procedure(DEPARTMENT)),
    ],
    served: files(
      'cv1790',
      'kh22',
      'kh-cchc-so-2022',
      'cv870',
      'cv611',
      'cv540',
      'cv533',
      'nq76',
      'cv102',
      'nq18',
      'iso-cong-bo',
      'iso-ket-qua',
    ),
    province: {},
  };
}

const SET = { reference: 12, listed: 12, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };
const indices = (ict: object): readonly object[] => [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.46, rank: 12 },
  { index: 'SIPAS', state: 'current', year: 2021, value: 88.03, rank: 15 },
  { index: 'PCI', state: 'current', year: 2021, value: 69.45, rank: 7 },
  ict,
  { index: 'PAPI', state: 'missing' },
];
const documents = (plan: string): readonly object[] => [
  { number: '76/NQ-CP', state: 'published' },
  { number: '23/CT-TTg', state: 'cited' },
  { number: '22/KH-UBND', state: 'published' },
  { number: '2717/KH-KHĐT', state: plan },
  { number: '18-NQ/TW', state: 'published' },
  { number: '19-NQ/TW', state: 'missing' },
];
const ONES = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const cadence = (
  outcome: 'passed' | 'partial',
  byMonth: readonly number[],
  reform: readonly number[] = ONES,
): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: { byMonth: months(byMonth, 2022), cchcByMonth: months(reform, 2022) },
});
const MONTHS = [4, 4, 4, 4, 4, 3, 4, 4, 4, 2];
const NEWEST = {
  url: COLUMN,
  linkedFromHome: true,
  newest: '2022-10-12',
  ageDays: 8,
  inPeriod: 10,
  byMonth: months(ONES, 2022),
  undated: 0,
};
const PHONES = { phones: ['+842223875919'], emails: ['duongdaynong.skhdt@bacninh.gov.vn'] };

const truth: Truth = {
  organisation: { ...PASSED, details: { url: ORGANISATION, attachments: 0 } },
  hotline: { ...PASSED, details: { ...PHONES, conflicts: [] } },
  'procedure-set': { ...PASSED, details: { ...SET, lists: [PROCEDURES_AT] } },
  'procedure-updates': told(NEW_ONES),
  'staff-assessment': { ...HALF, details: { url: STAFF, attachments: 0 } },
  'feedback-process': { ...HALF, details: { url: FEEDBACK, ways: ['address', 'email'], process: false } },
  'article-cadence': cadence('partial', MONTHS),
  'cchc-column': { ...PASSED, details: NEWEST },
  'investment-online': untold,
  simplification: told(SIMPLER),
  'one-stop': told(ONE_STOP),
  iso: { ...PASSED, details: { url: ISO, attachments: 2 } },
  personnel: told(HIRED),
  indices: {
    outcome: 'partial',
    credit: 3.5 / 5,
    details: { indices: indices({ index: 'ICT INDEX', state: 'stale', year: 2020, value: 0.5127, rank: 14 }) },
  },
  'core-documents': { outcome: 'partial', credit: 5 / 6, details: { documents: documents('published') } },
  results: { outcome: 'passed' },
  models: untold,
  oversight: { outcome: 'cantTell' },
};

const mutations: readonly Mutation[] = [
  {
    id: 'June has four articles',
    change: (site) =>
      void site.lists['business']?.posts.push({
        path: at(33220, '&catid=60120&id=601299'),
        title: IN_JUNE[1],
        lead: IN_JUNE[2],
        date: IN_JUNE[0],
        more: texts(IN_JUNE[1]),
      }),
    truth: { 'article-cadence': cadence('passed', [4, 4, 4, 4, 4, 4, 4, 4, 4, 2]) },
  },
  {
    id: 'no picture in the column',
    change: (site) => void delete postOf(site, 'reform', '6 tháng').image,
    truth: { 'cchc-column': { ...HALF, details: NEWEST } },
  },
  {
    id: 'the newest article is of September',
    change: (site) => void (postOf(site, 'reform', 'Gia Bình').date = '2022-09-16'),
    truth: {
      'cchc-column': {
        ...HALF,
        details: { ...NEWEST, newest: '2022-09-16', ageDays: 34, byMonth: months([1, 1, 1, 1, 1, 1, 1, 1, 2], 2022) },
      },
      'article-cadence': cadence('partial', [4, 4, 4, 4, 4, 3, 4, 4, 5, 1], [1, 1, 1, 1, 1, 1, 1, 1, 2]),
    },
  },
  {
    id: 'the second page of the grid lacks a procedure',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => code !== '2.002061');
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 11 / 12,
        details: { ...SET, listed: 11, coverage: 11 / 12, missing: [{ code: '2.002061' }] },
      },
    },
  },
  {
    id: 'an abolished procedure on the second page of the grid',
    change: (site) => void site.procedures.push(procedure(DEPARTMENT)(GONE)),
    truth: {
      'procedure-set': { outcome: 'partial', credit: 0.9, details: { ...SET, abolishedListed: [{ code: GONE[0] }] } },
    },
  },
  {
    id: 'the second page of the grid answers with an error',
    change: (site) => {
      site.blocks['broken grid'] = GRID.procedures;
    },
    truth: { 'procedure-set': { outcome: 'cantTell', details: { missing: [] } } },
  },
  {
    id: 'another number on the home page',
    change: (site) => {
      site.blocks['top'] = '<div id="ctl00_divNoiBat"><b>Đường dây nóng Sở Kế hoạch và Đầu tư: 0222.3874.101</b></div>';
    },
    truth: { hotline: { ...HALF, details: { phones: ['+842223875919', '+842223874101'], emails: PHONES.emails } } },
  },
  {
    id: 'the hotline has no mail',
    change: (site) => change(site, HOTLINE, '<p>Hòm thư: duongdaynong.skhdt@bacninh.gov.vn</p>', ''),
    truth: { hotline: { ...HALF, details: { phones: PHONES.phones, emails: [], conflicts: [] } } },
  },
  {
    id: 'it is told how feedback is handled',
    change: (site) =>
      change(
        site,
        FEEDBACK,
        'pakn.skhdt@bacninh.gov.vn.</p>',
        'pakn.skhdt@bacninh.gov.vn.</p><p>Các bước xử lý: Văn phòng Sở tiếp nhận, vào sổ trong ngày; phòng chuyên môn nghiên cứu, xử lý trong 07 ngày làm việc; kết quả trả lời bằng văn bản tới người gửi chậm nhất sau 10 ngày làm việc.</p>',
      ),
    truth: { 'feedback-process': { ...PASSED, details: { url: FEEDBACK, ways: ['address', 'email'], process: true } } },
  },
  {
    id: 'the officials are assessed',
    change: (site) =>
      change(
        site,
        STAFF,
        '<p>Đang cập nhật</p>',
        '<p>Kết quả đánh giá công chức tại bộ phận một cửa quý III năm 2022: trong 1.310 phiếu thu về có 1.268 phiếu rất hài lòng, 39 phiếu hài lòng, 3 phiếu chưa hài lòng về thời gian chờ.</p><table><tr><th>Công chức</th><th>Số phiếu</th><th>Điểm trung bình</th></tr><tr><td>Nguyễn Thị Hoa</td><td>512</td><td>4,9</td></tr><tr><td>Trần Văn Lực</td><td>430</td><td>4,8</td></tr><tr><td>Ngô Thị Duyên</td><td>368</td><td>4,7</td></tr></table><p>Người dân chấm điểm từng công chức bằng máy tính bảng đặt tại quầy ngay sau khi nhận kết quả.</p>',
      ),
    truth: { 'staff-assessment': { ...PASSED, details: { url: STAFF } } },
  },
  {
    id: 'the post on the people’s rights has a date',
    change: (site) => void (postOf(site, 'activities', 'Quyền và nghĩa vụ').date = '2021-08-30'),
    truth: { oversight: untold },
  },
  {
    id: 'the department’s plan has another number',
    change: (site) =>
      changeRow(site.documents['papers'], '2717/KH-KHĐT', (row) => ({ ...row, number: '2171/KH-KHĐT' })),
    truth: { 'core-documents': { outcome: 'partial', credit: 4 / 6, details: { documents: documents('missing') } } },
  },
  { id: 'nothing on ISO', change: (site) => without(site, ISO), truth: { iso: FAILED } },
  {
    id: 'the ICT index is the year’s',
    change: (site) => {
      const one = postOf(site, 'business', 'ICT INDEX');
      one.title = one.title.replace('2020', '2021');
      one.lead = one.lead.replace('2020', '2021');
      one.date = '2021-12-30';
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 0.8,
        details: { indices: indices({ index: 'ICT INDEX', state: 'current', year: 2021, value: 0.5127, rank: 14 }) },
      },
    },
  },
];

export const BAC_NINH: Portal = {
  id: 'Bắc Ninh, WebForms, 20/10/2022',
  plan: 'bacninh-skhdt-2022',
  asOf: '2022-10-20',
  reference: [...OWN.map(([code, name]) => [code, name] as const), [GONE[0], GONE[1], true]],
  make,
  render,
  truth,
  mutations,
};
