/** Department of Science and Technology of Nghệ An, 2022: a Joomla of many hands. */

import { pdf } from '../../support/attachments.ts';
import { postOf, swap, type Mutation, type Portal, type Procedure, type Site } from '../unseen-22/site.ts';
import { partsOf, postsOf, type Part, type Told } from './kit.ts';
import { render } from './nghe-an-look.ts';

const CCHC: readonly Told[] = [
  [
    '2022-11-10',
    'Kết quả cải cách hành chính năm 2022 của Sở và phương hướng năm 2023',
    'Sở hoàn thành 31 trên 33 nhiệm vụ cải cách hành chính của năm; năm 2023 ưu tiên số hóa kết quả giải quyết.',
  ],
  [
    '2022-10-24',
    'Công chức đầu mối học nghiệp vụ cải cách hành chính',
    'Hai ngày 20 và 21/10, mười bốn công chức đầu mối của các phòng dự lớp do Sở Nội vụ mở.',
  ],
  [
    '2022-10-06',
    'Các phòng tự chấm điểm công tác cải cách hành chính',
    'Bảng điểm có bảy phần, mỗi phòng tự chấm rồi gửi Văn phòng Sở thẩm định lại trước ngày 20/10.',
  ],
  [
    '2022-09-15',
    'Rút ngắn thời gian giải quyết 9 thủ tục hành chính lĩnh vực tiêu chuẩn, đo lường',
    'Kết quả rà soát, đơn giản hóa của năm cho phép cắt từ hai đến năm ngày làm việc ở mỗi thủ tục.',
  ],
  [
    '2022-08-19',
    'Tiếp nhận hồ sơ và trả kết quả của Sở tại Trung tâm Phục vụ hành chính công tỉnh',
    'Từ ngày 01/9, mọi hồ sơ của Sở được nhận và trả ở quầy 17 Trung tâm Phục vụ hành chính công tỉnh, số 16 đường Trường Thi.',
  ],
  [
    '2022-07-27',
    'Nhắc nhở công chức giữ đạo đức, chuẩn mực giao tiếp khi thi hành công vụ',
    'Văn bản của Giám đốc Sở nêu bốn điều công chức phải làm và năm điều không được làm trong giao tiếp với công dân.',
  ],
  [
    '2022-07-05',
    'Giao ban cải cách hành chính tháng 7',
    'Văn phòng điểm lại những việc cải cách hành chính các phòng còn nợ và ấn định ngày hoàn thành.',
  ],
  [
    '2022-06-14',
    'Nghệ An tăng bậc về PAR INDEX, giảm điểm ở SIPAS',
    'Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh đạt 86,42%, xếp thứ 18/63; SIPAS năm 2021 đạt 84,11%, xếp thứ 45/63.',
  ],
  [
    '2022-05-20',
    'Mô hình “Thứ Sáu không hẹn” ở bộ phận một cửa: cách làm hay trong cải cách hành chính',
    'Hồ sơ nộp sáng thứ Sáu được trả ngay trong buổi chiều; hai sở bạn đã về học mô hình này.',
  ],
  [
    '2022-04-12',
    'Lịch kiểm tra công tác cải cách hành chính tại các đơn vị trực thuộc',
    'Tổ kiểm tra gồm năm người, làm việc nửa ngày ở mỗi đơn vị và thông báo trước một tuần.',
  ],
  [
    '2022-03-23',
    'Trưởng phòng ký cam kết với Giám đốc Sở về cải cách hành chính',
    'Bản cam kết có sáu điều, lấy làm căn cứ xếp loại thi đua của phòng cuối năm.',
  ],
  [
    '2022-02-16',
    'Phổ biến kế hoạch cải cách hành chính của tỉnh đến từng phòng',
    'Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh giao Sở chủ trì bốn nhiệm vụ.',
  ],
  [
    '2022-01-11',
    'Chi bộ Văn phòng học nghị quyết về cải cách hành chính',
    'Buổi học bàn việc đưa Nghị quyết số 05-NQ/TU ngày 14/12/2021 của Ban Chấp hành Đảng bộ tỉnh vào chương trình năm.',
  ],
  [
    '2021-05-11',
    'Gửi hồ sơ và nhận kết quả qua dịch vụ bưu chính công ích',
    'Bưu điện thu hồ sơ tận nhà, cước một lượt trong tỉnh là 26.000 đồng.',
  ],
];

const NEWS: readonly Told[] = [
  [
    '2022-11-15',
    'Cam Vinh được dán tem truy xuất trước vụ thu hoạch',
    'Bốn hợp tác xã ở Quỳ Hợp và Nghi Lộc nhận 200 nghìn tem để dán cho vụ cam cuối năm.',
  ],
  [
    '2022-10-28',
    'Đoàn giám sát của HĐND tỉnh nghe báo cáo về kinh phí sự nghiệp khoa học',
    'Đoàn đề nghị Sở giải trình vì sao bảy đề tài chậm quyết toán.',
  ],
  [
    '2022-09-29',
    'Hội thảo về giống lạc chịu hạn cho vùng cát ven biển',
    'Diễn Châu đã trồng thử 12 héc-ta, năng suất cao hơn giống cũ khoảng một phần năm.',
  ],
  [
    '2022-08-02',
    'Công bố quyết định bổ nhiệm Phó Chánh Văn phòng Sở',
    'Ông Lê Hữu Cường, chuyên viên chính, giữ chức Phó Chánh Văn phòng Sở từ ngày 01/8, thời hạn năm năm.',
  ],
  [
    '2022-07-12',
    'Doanh nghiệp chè Thanh Chương đón nhận chứng chỉ ISO 22000',
    'Nhà máy mất mười bốn tháng để sắp xếp lại dây chuyền theo yêu cầu an toàn thực phẩm.',
  ],
  [
    '2022-06-21',
    'Diễn tập ứng phó sự cố bức xạ tại bệnh viện ung bướu',
    'Tình huống giả định là nguồn phóng xạ rơi khi vận chuyển trong khuôn viên bệnh viện.',
  ],
  [
    '2022-05-25',
    'Rà soát văn bản quy phạm pháp luật lĩnh vực khoa học và công nghệ do tỉnh ban hành',
    'Qua rà soát, Sở đề nghị UBND tỉnh bãi bỏ ba quyết định đã lạc hậu và sửa một quyết định.',
  ],
  [
    '2022-04-27',
    'Hướng dẫn chuẩn bị hồ sơ làm thủ tục cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ',
    'Những lỗi hay gặp khi làm hồ sơ và cách khắc phục để khỏi phải bổ sung nhiều lần.',
  ],
  [
    '2022-03-09',
    'Nghệ An phấn đấu chỉ số PCI năm 2022 vào nhóm 20 tỉnh dẫn đầu',
    'Kế hoạch của UBND tỉnh đặt mục tiêu PCI đạt từ 66 điểm trở lên.',
  ],
  [
    '2022-02-22',
    'Trồng thử sâm Puxailaileng dưới tán rừng Kỳ Sơn',
    'Đề tài cấp tỉnh bàn giao 5.000 cây giống cho mười hai hộ ở xã Na Ngoi.',
  ],
  [
    '2021-06-03',
    'Chỉ số PAPI năm 2020 của tỉnh: 43,12 điểm, xếp thứ 21',
    'Nội dung cung ứng dịch vụ công tăng điểm nhiều nhất, kiểm soát tham nhũng giảm nhẹ.',
  ],
];

const DIGITAL: readonly Told[] = [
  [
    '2022-10-10',
    'Ngày hội chuyển đổi số của ngành khoa học và công nghệ tỉnh',
    'Hai mươi gian trưng bày giới thiệu phần mềm nhật ký đồng ruộng, sàn giao dịch công nghệ.',
    'Bên lề ngày hội, một doanh nghiệp giới thiệu chữ ký số dùng trên điện thoại.',
  ],
  [
    '2022-06-30',
    'Sở lập tổ công tác chuyển đổi số',
    'Tổ do Giám đốc đứng đầu, họp hai tuần một lần, có trách nhiệm hoàn thành kho dữ liệu nhiệm vụ khoa học.',
  ],
];

const UNITS: readonly Told[] = [
  [
    null,
    'Trung tâm Ứng dụng tiến bộ khoa học được giao quyền tự chủ tài chính nhóm 3',
    'Theo phương án tự chủ của đơn vị sự nghiệp công lập, Trung tâm tự bảo đảm 40% chi thường xuyên.',
  ],
  [
    null,
    'Trạm thực nghiệm Nghĩa Đàn nhân giống thanh long ruột đỏ',
    'Trạm đang ươm 8.000 hom giống để bán cho nông dân vụ tới.',
  ],
];

const IN_FULL: Readonly<Record<Part, string>> = {
  steps:
    '<p>Bước 1: Tổ chức, cá nhân nộp hồ sơ.</p><p>Bước 2: Công chức kiểm tra và lập giấy hẹn.</p><p>Bước 3: Phòng chuyên môn thẩm định, trình Giám đốc Sở ký.</p>',
  method: 'Nộp trực tiếp hoặc qua mạng.',
  dossier: '<p>Đơn theo mẫu; bản sao quyết định thành lập. Số lượng: 01 bộ.</p>',
  deadline: '15 ngày làm việc kể từ ngày nhận đủ hồ sơ.',
  applicants: 'Tổ chức, cá nhân.',
  authority: 'Sở Khoa học và Công nghệ.',
  result: 'Giấy chứng nhận.',
  fee: 'Không.',
  form: 'Mẫu số 01 ban hành kèm theo Thông tư.',
  conditions: 'Có trụ sở trên địa bàn tỉnh.',
  legalBasis: 'Luật Khoa học và Công nghệ năm 2013.',
};

const root = '/index.php/thu-tuc-hanh-chinh';
const [SCIENCE, PROPERTY, QUALITY, NUCLEAR] = [
  'Hoạt động khoa học và công nghệ',
  'Sở hữu trí tuệ',
  'Tiêu chuẩn đo lường chất lượng',
  'Năng lượng nguyên tử, an toàn bức xạ hạt nhân',
] as const;

/** [code, name, field, what differs in its parts; null: no page of its own] */
const PROCEDURES: readonly (readonly [string, string, string, Partial<Record<Part, string | null>> | null])[] = [
  ['2.001525', 'Thủ tục cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ', SCIENCE, {}],
  ['2.001143', 'Thủ tục hỗ trợ kinh phí, mua kết quả nghiên cứu khoa học của tổ chức, cá nhân', SCIENCE, {}],
  [
    '1.001786',
    'Thủ tục cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ',
    SCIENCE,
    { conditions: null, legalBasis: null },
  ],
  ['2.000079', 'Thủ tục thẩm định cơ sở vật chất – kỹ thuật của tổ chức hoạt động khoa học', SCIENCE, {}],
  ['1.003542', 'Thủ tục cấp giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp', PROPERTY, {}],
  ['2.001483', 'Thủ tục cấp lại giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp', PROPERTY, null],
  ['2.000212', 'Công bố sử dụng dấu định lượng', QUALITY, { fee: '' }],
  ['1.000449', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng', QUALITY, {}],
  ['2.001209', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận hợp chuẩn', QUALITY, { conditions: 'Không có' }],
  ['2.001277', 'Đăng ký tham dự sơ tuyển, xét tặng giải thưởng chất lượng quốc gia', QUALITY, {}],
  ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ (người phụ trách an toàn cơ sở X-quang chẩn đoán y tế)', NUCLEAR, {}],
  ['2.002380', 'Cấp giấy phép tiến hành công việc bức xạ – sử dụng thiết bị X-quang chẩn đoán trong y tế', NUCLEAR, {}],
];
const MISSING = [
  ['2.002253', 'Thủ tục đăng ký, xét duyệt cấp giấy phép chuyển giao công nghệ'],
  ['2.002384', 'Khai báo thiết bị X-quang chẩn đoán trong y tế'],
] as const;
const DISTRICT = [
  ['2.001801', 'Công nhận sáng kiến cấp cơ sở do UBND cấp huyện xét'],
  ['2.001802', 'Xác nhận hợp đồng hỗ trợ ứng dụng giống mới cấp huyện'],
] as const;

const procedure = ([code, name, field, other]: (typeof PROCEDURES)[number], index: number): Procedure => ({
  code: `${code}.000.00.00.H41`,
  name,
  field,
  path: other === null ? null : `${root}/${210 + index}-tthc-${code.replace('.', '-')}`,
  parts: other === null ? [] : partsOf(IN_FULL, other),
});

const HOTLINE_BLOCK =
  '<div class="moduletable duongday"><h3>Đường dây nóng cải cách hành chính</h3><div class="custom"><p>Điện thoại: <strong>0238.3844.512</strong></p><p>Địa chỉ: Số 75A đường Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</p></div></div>';

const STEPS =
  '<p><strong>2. Xử lý.</strong> Văn phòng Sở ghi sổ trong ngày, phân loại và chuyển phòng liên quan trong 02 ngày làm việc. Phòng liên quan trả lời người gửi chậm nhất 15 ngày làm việc; việc phức tạp được kéo dài thêm 10 ngày và phải báo trước. Kết quả xử lý được đăng trên trang này.</p>';

const FEEDBACK = `<p><strong>1. Tiếp nhận.</strong> Tổ chức, cá nhân gửi phản ánh, kiến nghị về quy định hành chính và thủ tục hành chính cho Văn phòng Sở bằng một trong các cách sau:</p><ul><li>Gửi văn bản hoặc đến trực tiếp: Văn phòng Sở, số 75A đường Nguyễn Thị Minh Khai, thành phố Vinh;</li><li>Thư điện tử: phananh@skhcn.nghean.gov.vn.</li></ul>${STEPS}`;

const GUIDE_PATH = '/index.php/dich-vu-cong/huong-dan-muc-do-3-4';
const WORKFLOWS = '/index.php/thu-tuc/quy-trinh-noi-bo';

async function make(): Promise<Site> {
  const file = async (name: string, lines: readonly string[]) => ({
    headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${name}"` },
    body: await pdf([lines]),
  });
  const pathIn =
    (folder: string, first: number) =>
    (serial: number, name: string): string =>
      `/index.php/${folder}/item/${first + serial * 3}-${name}`;
  const cchc = postsOf(CCHC, pathIn('cai-cach-hanh-chinh', 412));
  for (const one of cchc) if (one.date === '2021-05-11') one.pinned = true;
  return {
    menu: [
      {
        href: '#',
        words: 'Giới thiệu',
        under: [
          { href: '/index.php/gioi-thieu/chuc-nang-nhiem-vu', words: 'Chức năng, nhiệm vụ, cơ cấu tổ chức' },
          { href: '/index.php/gioi-thieu/lien-he', words: 'Liên hệ' },
        ],
      },
      { href: '/index.php/tin-tuc', words: 'Tin tức' },
      { href: '/index.php/cai-cach-hanh-chinh', words: 'Cải cách hành chính' },
      { href: '/index.php/chuyen-doi-so', words: 'Chuyển đổi số' },
      { href: '/index.php/don-vi-su-nghiep', words: 'Đơn vị sự nghiệp' },
      {
        href: '#',
        words: 'Thủ tục',
        under: [
          { href: root, words: 'Thủ tục hành chính cấp tỉnh' },
          { href: '/index.php/thu-tuc-cap-huyen', words: 'Thủ tục hành chính cấp huyện' },
          { href: '/index.php/thu-tuc/tra-cuu', words: 'Hướng dẫn tra cứu thủ tục hành chính' },
          { href: WORKFLOWS, words: 'Quy trình nội bộ giải quyết thủ tục' },
          { href: '/index.php/thu-tuc/iso', words: 'ISO 9001:2015' },
          { href: '/index.php/thu-tuc/phan-anh-kien-nghi', words: 'Phản ánh, kiến nghị' },
        ],
      },
      {
        href: '#',
        words: 'Dịch vụ công',
        under: [
          { href: 'https://dichvucong.nghean.gov.vn/', words: 'Dịch vụ công trực tuyến tỉnh' },
          { href: GUIDE_PATH, words: 'Hướng dẫn sử dụng' },
        ],
      },
      { href: '/index.php/van-ban', words: 'Văn bản' },
    ],
    lists: {
      cchc: { path: '/index.php/cai-cach-hanh-chinh', label: 'Cải cách hành chính', posts: cchc },
      news: { path: '/index.php/tin-tuc', label: 'Tin tức', posts: postsOf(NEWS, pathIn('tin-tuc', 511)) },
      digital: {
        path: '/index.php/chuyen-doi-so',
        label: 'Chuyển đổi số',
        posts: postsOf(DIGITAL, pathIn('chuyen-doi-so', 603)),
      },
      units: {
        path: '/index.php/don-vi-su-nghiep',
        label: 'Đơn vị sự nghiệp',
        posts: postsOf(UNITS, pathIn('don-vi-su-nghiep', 701)),
      },
    },
    documents: {
      centre: {
        path: '/index.php/van-ban/category/2-trung-uong',
        label: 'Văn bản Trung ương',
        rows: [
          {
            number: '76/NQ-CP',
            date: '2021-07-15',
            by: 'Chính phủ',
            about: 'ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
            at: '/index.php/van-ban/category/2-trung-uong?download=31:76-nq-cp',
          },
        ],
      },
      province: {
        path: '/index.php/van-ban/category/3-van-ban-cua-tinh',
        label: 'Văn bản của tỉnh',
        rows: [
          {
            number: '5158/QĐ-UBND',
            date: '2021-12-30',
            by: 'UBND tỉnh',
            about: 'phê duyệt Chương trình cải cách hành chính tỉnh Nghệ An giai đoạn 2021 - 2030',
            at: '/index.php/van-ban/category/3-van-ban-cua-tinh?download=44:5158-qd-ubnd',
          },
          {
            number: '5165/QĐ-UBND',
            date: '2020-12-18',
            by: 'UBND tỉnh',
            about: 'giao chỉ tiêu trồng rừng thay thế cho các huyện miền núi',
          },
        ],
      },
    },
    pages: {
      '/index.php/gioi-thieu/chuc-nang-nhiem-vu': {
        title: 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
        main: '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh, giúp UBND tỉnh quản lý nhà nước về nghiên cứu khoa học, phát triển công nghệ, đổi mới sáng tạo, tiêu chuẩn đo lường chất lượng, sở hữu trí tuệ, an toàn bức xạ và hạt nhân.</p><p><strong>Nhiệm vụ, quyền hạn:</strong> trình UBND tỉnh quy hoạch, kế hoạch năm năm và hằng năm; hướng dẫn các tổ chức thực hiện nhiệm vụ khoa học; thanh tra, xử lý vi phạm theo thẩm quyền.</p><p><strong>Cơ cấu tổ chức:</strong> Ban Giám đốc; Văn phòng; Thanh tra; Phòng Kế hoạch - Tài chính; Phòng Quản lý khoa học; Phòng Quản lý công nghệ; Chi cục Tiêu chuẩn Đo lường Chất lượng; hai trung tâm. Danh mục vị trí việc làm gồm 61 vị trí.</p>',
      },
      '/index.php/gioi-thieu/lien-he': {
        title: 'Liên hệ',
        main: '<p>Sở Khoa học và Công nghệ Nghệ An. Điện thoại Văn phòng: 0238.3844.500. Fax: 0238.3599.016.</p><p>Bản đồ đường đi đang được bổ sung.</p>',
      },
      '/index.php/thu-tuc-cap-huyen': {
        title: 'Thủ tục hành chính thuộc thẩm quyền giải quyết của UBND cấp huyện',
        main: `<table border="1"><tbody><tr><td>TT</td><td>Mã thủ tục</td><td>Tên thủ tục hành chính</td><td>Cơ quan giải quyết</td></tr>${DISTRICT.map(([code, name], index) => `<tr><td>${index + 1}</td><td>${code}.000.00.00.H41</td><td>${name}</td><td>UBND cấp huyện</td></tr>`).join('')}</tbody></table>`,
      },
      '/index.php/thu-tuc/tra-cuu': {
        title: 'Hướng dẫn tra cứu thủ tục hành chính trên Internet',
        main: '<p>Bước 1: Mở trình duyệt, vào Cổng Dịch vụ công quốc gia rồi chọn mục Tra cứu thủ tục hành chính.</p><p>Bước 2: Gõ một vài chữ trong tên thủ tục, ví dụ “dấu định lượng”, chọn tỉnh Nghệ An và cơ quan là Sở Khoa học và Công nghệ, sau đó bấm Tìm kiếm.</p><p>Bước 3: Bấm vào tên thủ tục để xem thành phần hồ sơ, thời hạn, phí; bấm biểu tượng tải về để lấy mẫu đơn.</p><p>Người không quen dùng máy tính có thể nhờ bộ phận một cửa tra giúp.</p>',
      },
      [WORKFLOWS]: {
        title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
        main: '<p>Nội dung đang được cập nhật.</p>',
      },
      '/index.php/thu-tuc/iso': {
        title: 'Hệ thống quản lý chất lượng theo ISO 9001:2015',
        main: '<p>Chính sách chất lượng, sổ tay và bản công bố của Sở theo TCVN ISO 9001:2015:</p><ul><li><a href="/images/iso/cong-bo-iso-2022.pdf">Bản công bố hệ thống phù hợp năm 2022</a></li></ul>',
      },
      '/index.php/thu-tuc/phan-anh-kien-nghi': {
        title: 'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
        main: FEEDBACK,
      },
      [GUIDE_PATH]: {
        title: 'Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, 4',
        main: '<p>Dịch vụ công mức độ 3 cho phép điền và gửi hồ sơ qua mạng, đến lấy kết quả và nộp phí tại quầy. Mức độ 4 thêm việc nộp phí qua mạng và nhận kết quả tại nhà.</p><p>Để dùng, người dân đăng ký tài khoản bằng số điện thoại chính chủ, chọn Sở Khoa học và Công nghệ, chọn thủ tục, đính kèm tệp rồi bấm Nộp. Mã hồ sơ được gửi qua tin nhắn.</p>',
      },
      '/index.php/van-ban': {
        title: 'Văn bản',
        main: '<ul><li><a href="/index.php/van-ban/category/2-trung-uong">Văn bản Trung ương</a></li><li><a href="/index.php/van-ban/category/3-van-ban-cua-tinh">Văn bản của tỉnh</a></li></ul>',
      },
    },
    blocks: {
      hotline: HOTLINE_BLOCK,
      home: '<div class="moduletable"><h3>Ảnh hoạt động</h3><div class="custom"><p><img src="/images/hoatdong/1.jpg" alt="" /> <img src="/images/hoatdong/2.jpg" alt="" /></p></div></div>',
      aside:
        '<div class="moduletable"><h3>Quảng cáo</h3><div class="bannergroup"><div class="banneritem"><a href="/index.php/component/banners/click/3" target="_blank"><img src="/images/banners/bao-nghe-an.png" alt="Báo Nghệ An" /></a></div><div class="banneritem"><a href="/index.php/component/banners/click/4" target="_blank"><img src="/images/banners/quy-phat-trien.gif" alt="Quỹ phát triển khoa học" /></a></div><div class="banneritem"><a href="/index.php/component/banners/click/6"><img src="/images/banners/b6.gif" alt="" /></a></div></div></div><div class="moduletable"><h3>Số lượt truy cập</h3><div class="vcounter">Hôm nay: 312 - Tất cả: 02383844999</div></div>',
      footer:
        '<div class="custom"><p>© 2022 Sở Khoa học và Công nghệ Nghệ An. Giấy phép số 112/GP-TTĐT ngày 20/11/2022. Trụ sở: 75A Nguyễn Thị Minh Khai, TP. Vinh. ĐT: 0238.3844.500 - Email: vanphong@skhcn.nghean.gov.vn</p></div>',
    },
    procedures: PROCEDURES.map(procedure),
    served: {
      '/index.php/van-ban/category/2-trung-uong?download=31:76-nq-cp': await file('76-nq-cp.pdf', [
        'CHÍNH PHỦ',
        'Số: 76/NQ-CP',
        'Hà Nội, ngày 15 tháng 7 năm 2021',
        'NGHỊ QUYẾT',
        'Ban hành Chương trình tổng thể cải cách hành chính nhà nước',
      ]),
      '/index.php/van-ban/category/3-van-ban-cua-tinh?download=44:5158-qd-ubnd': await file('5158-qd-ubnd.pdf', [
        'UBND TỈNH NGHỆ AN',
        'Số: 5158/QĐ-UBND',
        'Nghệ An, ngày 30 tháng 12 năm 2021',
        'QUYẾT ĐỊNH',
        'Phê duyệt Chương trình cải cách hành chính',
      ]),
      '/images/iso/cong-bo-iso-2022.pdf': await file('cong-bo-iso-2022.pdf', [
        'BẢN CÔNG BỐ',
        'Hệ thống quản lý chất lượng phù hợp TCVN ISO 9001:2015',
      ]),
    },
    province: provincePages([...PROCEDURES.map(([code, name]) => [code, name] as const), ...MISSING]),
  };
}

function provincePages(rows: readonly (readonly [string, string])[]): Record<string, string> {
  const page = (title: string, main: string): string =>
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><div id="top"><a href="/">Cổng thông tin điện tử tỉnh Nghệ An</a></div><div id="nd"><h1>${title}</h1>${main}</div></body></html>`;
  const table = (all: readonly (readonly [string, string])[]): string =>
    `<table class="dm"><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th></tr>${all.map(([code, name], index) => `<tr><td>${index + 1}</td><td>${code}.000.00.00.H41</td><td>${name}</td></tr>`).join('')}</table>`;
  return {
    '/': page(
      'Cổng thông tin điện tử tỉnh Nghệ An',
      '<ul><li><a href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a></li><li><a href="/du-lich">Du lịch</a></li></ul>',
    ),
    '/du-lich': page('Du lịch', '<p>Quê Bác, biển Cửa Lò, thác Khe Kèm.</p>'),
    '/thu-tuc-hanh-chinh': page(
      'Thủ tục hành chính theo cơ quan',
      '<ul><li><a href="/thu-tuc-hanh-chinh/so-y-te">Sở Y tế</a></li><li><a href="/thu-tuc-hanh-chinh/so-khoa-hoc-va-cong-nghe">Sở Khoa học và Công nghệ</a></li></ul>',
    ),
    '/thu-tuc-hanh-chinh/so-y-te': page(
      'Thủ tục hành chính của Sở Y tế',
      table([
        ['1.003709', 'Cấp lần đầu chứng chỉ hành nghề khám bệnh, chữa bệnh'],
        ['1.004616', 'Cấp chứng chỉ hành nghề dược'],
      ]),
    ),
    '/thu-tuc-hanh-chinh/so-khoa-hoc-va-cong-nghe': page(
      'Thủ tục hành chính của Sở Khoa học và Công nghệ',
      table(rows),
    ),
  };
}

const month = (count: Readonly<Record<string, number>>) => ({
  '2022-01': 1,
  '2022-02': 1,
  '2022-03': 1,
  '2022-04': 1,
  '2022-05': 1,
  '2022-06': 1,
  '2022-07': 2,
  '2022-08': 1,
  '2022-09': 1,
  '2022-10': 2,
  '2022-11': 1,
  ...count,
});
const COLUMN = {
  url: '/index.php/cai-cach-hanh-chinh',
  linkedFromHome: true,
  newest: '2022-11-10',
  ageDays: 8,
  inPeriod: 13,
  byMonth: month({}),
};
const PAR = { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.42, rank: 18 };
const SIPAS = { index: 'SIPAS', state: 'current', year: 2021, value: 84.11, rank: 45 };
const PAPI = { index: 'PAPI', state: 'stale', year: 2020, value: 43.12, rank: 21 };
const incomplete = [
  { code: '1.001786', missingParts: ['conditions', 'legalBasis'] },
  { code: '2.000212', missingParts: ['fee'] },
];
const one = (date: string) => ({ outcome: 'passed', details: { found: 1, articles: [{ date }] } }) as const;
const NONE = { outcome: 'failed', details: { found: 0, articles: [] } } as const;
const documents = (last: string) => ({
  documents: [
    { number: '76/NQ-CP', state: 'published' },
    { number: '05-NQ/TU', state: 'cited' },
    { number: '5158/QĐ-UBND', state: 'published' },
    { number: '5165/QĐ-UBND', state: last },
    { number: '64/KH-UBND', state: 'cited' },
  ],
});

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'the hotline has a mailbox',
    change: (site) => {
      site.blocks['hotline'] = swap(
        HOTLINE_BLOCK,
        '<p>Địa chỉ:',
        '<p>Hộp thư: duongdaynong@skhcn.nghean.gov.vn</p><p>Địa chỉ:',
      );
    },
    truth: {
      hotline: {
        outcome: 'passed',
        credit: 1,
        details: { phones: ['+842383844512'], emails: ['duongdaynong@skhcn.nghean.gov.vn'], conflicts: [] },
      },
    },
  },
  {
    id: 'the hotline is a picture',
    change: (site) => {
      site.blocks['hotline'] =
        '<div class="moduletable duongday"><h3>Đường dây nóng cải cách hành chính</h3><div class="custom"><p><img src="/images/dd2022.jpg" alt="" width="250" /></p></div></div>';
    },
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'internal workflows are there',
    change: (site) => {
      site.pages[WORKFLOWS] = {
        title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
        main: '<p>Quy trình nội bộ cho 14 thủ tục của Sở, áp dụng từ ngày 01/3/2022:</p><table border="1"><tbody><tr><td>Bước</td><td>Người làm</td><td>Việc</td><td>Giờ</td></tr><tr><td>1</td><td>Công chức một cửa</td><td>Nhận hồ sơ, quét và đưa lên phần mềm, chuyển phòng chuyên môn</td><td>4</td></tr><tr><td>2</td><td>Trưởng phòng</td><td>Giao chuyên viên thụ lý</td><td>4</td></tr><tr><td>3</td><td>Chuyên viên</td><td>Thẩm định, dự thảo kết quả hoặc công văn yêu cầu bổ sung</td><td>88</td></tr><tr><td>4</td><td>Lãnh đạo Sở</td><td>Ký kết quả</td><td>16</td></tr><tr><td>5</td><td>Văn thư</td><td>Đóng dấu, trả về quầy, cập nhật trạng thái trên phần mềm</td><td>8</td></tr></tbody></table>',
      };
    },
    truth: { workflows: { outcome: 'passed', credit: 1 } },
  },
  {
    id: 'no post on reform in April',
    change: ({ lists }) => {
      const { cchc } = lists;
      if (cchc !== undefined) cchc.posts = cchc.posts.filter(({ date }) => date !== '2022-04-12');
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { ...COLUMN, inPeriod: 12, byMonth: month({ '2022-04': 0 }) },
      },
    },
  },
  {
    id: 'the column is reached through the contact page only',
    change: (site) => {
      site.menu = site.menu.filter(({ href }) => href !== '/index.php/cai-cach-hanh-chinh');
      const contact = site.pages['/index.php/gioi-thieu/lien-he'];
      if (contact !== undefined)
        contact.main += '<p>Xem thêm: <a href="/index.php/cai-cach-hanh-chinh">Cải cách hành chính</a></p>';
    },
    truth: { 'cchc-column': { outcome: 'partial', credit: 0.5, details: { ...COLUMN, linkedFromHome: false } } },
  },
  {
    id: 'the post on autonomy is dated',
    change: (site) => {
      postOf(site, 'units', 'tự chủ tài chính').date = '2022-03-02';
    },
    truth: { autonomy: one('2022-03-02') },
  },
  {
    id: 'the post on postal service is of this year',
    change: (site) => {
      const post = postOf(site, 'cchc', 'bưu chính công ích');
      post.date = '2022-05-11';
    },
    truth: {
      postal: one('2022-05-11'),
      'cchc-column': { outcome: 'passed', details: { ...COLUMN, inPeriod: 14, byMonth: month({ '2022-05': 2 }) } },
    },
  },
  {
    id: 'the two procedures are listed',
    change: (site) => {
      site.procedures.push(
        ...MISSING.map(([code, name], index) =>
          procedure([code, name, index === 0 ? SCIENCE : NUCLEAR, {}], 40 + index),
        ),
      );
    },
    truth: {
      'procedure-set': {
        outcome: 'passed',
        credit: 1,
        details: { reference: 14, listed: 14, coverage: 1, missing: [] },
      },
      'procedure-detail': {
        outcome: 'partial',
        credit: 11 / 14,
        details: {
          incomplete,
          withoutDetail: [
            { name: 'Thủ tục cấp lại giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp' },
          ],
        },
      },
    },
  },
  {
    id: 'one field of procedures answers with an error',
    change: (site) => {
      site.served[`${root}/tieu-chuan-do-luong-chat-luong`] = {
        status: 500,
        body: '<h1>500 - Lỗi: Đã xảy ra lỗi</h1>',
      };
    },
    truth: { 'procedure-set': { outcome: 'cantTell' }, 'procedure-detail': { outcome: 'partial' } },
  },
  {
    id: 'the fee is told',
    change: (site) => {
      site.procedures = PROCEDURES.map((one, index) =>
        procedure(one[0] === '2.000212' ? [one[0], one[1], one[2], {}] : one, index),
      );
    },
    truth: {
      'procedure-detail': {
        outcome: 'partial',
        credit: 10 / 12,
        details: {
          incomplete: incomplete.slice(0, 1),
          withoutDetail: [
            { name: 'Thủ tục cấp lại giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp' },
          ],
        },
      },
    },
  },
  {
    id: 'how feedback is handled is not told',
    change: (site) => {
      const page = site.pages['/index.php/thu-tuc/phan-anh-kien-nghi'];
      if (page !== undefined)
        page.main =
          '<p>Phản ánh, kiến nghị về quy định hành chính, thủ tục hành chính xin gửi theo một trong các cách sau:</p><ul><li>Địa chỉ: số 75A đường Nguyễn Thị Minh Khai, thành phố Vinh;</li><li>Thư điện tử: phananh@skhcn.nghean.gov.vn.</li></ul>';
    },
    truth: {
      feedback: { outcome: 'partial', credit: 0.5, details: { ways: ['address', 'email'], process: false } },
    },
  },
  {
    id: 'the guide to levels 3 and 4 is gone',
    change: (site) => {
      delete site.pages[GUIDE_PATH];
      site.menu = site.menu.map((one) =>
        one.words === 'Dịch vụ công'
          ? { ...one, under: (one.under ?? []).filter(({ href }) => href !== GUIDE_PATH) }
          : one,
      );
    },
    truth: {
      'online-service': {
        outcome: 'partial',
        credit: 0.5,
        details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: null },
      },
    },
  },
  {
    id: 'the page on ISO is empty',
    change: (site) => {
      site.pages['/index.php/thu-tuc/iso'] = {
        title: 'Hệ thống quản lý chất lượng theo ISO 9001:2015',
        main: '<p>Đang cập nhật...</p>',
      };
    },
    truth: { iso: { outcome: 'partial', credit: 0.5, details: { attachments: 0 } } },
  },
  {
    id: 'the result of PCI is posted',
    change: (site) => {
      const post = postOf(site, 'news', 'chỉ số PCI');
      post.title = 'Chỉ số PCI năm 2021 của Nghệ An xếp thứ 30';
      post.lead = 'Tỉnh đạt 64,74 điểm, giảm bậc vì chi phí thời gian.';
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 3.5 / 4,
        details: {
          indices: [PAR, SIPAS, PAPI, { index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30 }],
        },
      },
    },
  },
  {
    id: 'decision 5165 is the right one',
    change: ({ documents: all }) => {
      all['province']?.rows.splice(1, 1, {
        number: '5165/QĐ-UBND',
        date: '2021-12-30',
        by: 'UBND tỉnh',
        about: 'ban hành Kế hoạch cải cách hành chính tỉnh Nghệ An giai đoạn 2021 - 2025',
      });
    },
    truth: { 'core-documents': { outcome: 'passed', credit: 1, details: documents('cited') } },
  },
  {
    id: 'the province lists one less',
    change: (site) => {
      Object.assign(
        site.province,
        provincePages([...PROCEDURES.map(([code, name]) => [code, name] as const), MISSING[0]]),
      );
    },
    truth: {
      'procedure-set-province': {
        outcome: 'partial',
        credit: 13 / 14,
        details: { reference: 14, listed: 13, missing: [{ code: '2.002384' }] },
      },
    },
  },
  {
    id: 'a post on the e-office',
    change: ({ lists }) =>
      lists['digital']?.posts.push(
        ...postsOf(
          [
            [
              '2022-03-17',
              'Sở dùng phần mềm quản lý văn bản và ký số đến từng chuyên viên',
              'Toàn bộ văn bản đi của Sở được phát hành trên phần mềm quản lý văn bản, ký số, không in giấy.',
            ],
          ],
          (_, name) => `/index.php/chuyen-doi-so/item/690-${name}`,
        ),
      ),
    truth: { 'e-office': one('2022-03-17'), 'digital-government': { outcome: 'passed' } },
  },
  {
    id: 'people watch the reform',
    change: (site) => {
      const post = postOf(site, 'news', 'Đoàn giám sát');
      post.title = 'Phát huy vai trò của người dân trong giám sát cải cách hành chính';
      post.lead = 'Mặt trận Tổ quốc tỉnh và Sở thống nhất cách để người dân giám sát việc giải quyết hồ sơ.';
    },
    truth: { oversight: one('2022-10-28') },
  },
];

export const NGHE_AN: Portal = {
  id: 'nghean, Joomla',
  plan: 'nghean-skhcn-2022',
  asOf: '2022-11-18',
  reference: [
    ...PROCEDURES.map(([code, name]) => [`${code}.000.00.00.H41`, name] as const),
    ...MISSING.map(([code, name]) => [`${code}.000.00.00.H41`, name] as const),
    ['2.001148.000.00.00.H41', 'Thủ tục xác nhận hàm lượng, chất lượng chuyển giao', true],
  ],
  make,
  render,
  truth: {
    'cchc-column': { outcome: 'passed', details: COLUMN },
    'procedure-set': {
      outcome: 'partial',
      credit: 12 / 14,
      details: {
        reference: 14,
        listed: 12,
        missing: MISSING.map(([code]) => ({ code })),
        abolishedListed: [],
        unknown: [],
        duplicates: [],
      },
    },
    'procedure-detail': {
      outcome: 'partial',
      credit: 9 / 12,
      details: {
        incomplete,
        withoutDetail: [{ name: 'Thủ tục cấp lại giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp' }],
      },
    },
    'procedure-set-province': {
      outcome: 'passed',
      credit: 1,
      details: { reference: 14, listed: 14, missing: [], unknown: [] },
    },
    // The mailbox in the footer is the department's general one.
    hotline: {
      outcome: 'partial',
      credit: 0.5,
      details: {
        url: '/',
        phones: ['+842383844512'],
        emails: [],
        addresses: ['Số 75A đường Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An'],
        conflicts: [],
      },
    },
    feedback: {
      outcome: 'passed',
      details: { url: '/index.php/thu-tuc/phan-anh-kien-nghi', ways: ['address', 'email'], process: true },
    },
    'lookup-guide': { outcome: 'passed', details: { url: '/index.php/thu-tuc/tra-cuu' } },
    workflows: { outcome: 'partial', credit: 0.5, details: { url: WORKFLOWS, attachments: 0 } },
    simplification: one('2022-09-15'),
    'service-centre': one('2022-08-19'),
    // The pinned post is of 2021.
    postal: NONE,
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: GUIDE_PATH },
    },
    organisation: { outcome: 'passed', details: { url: '/index.php/gioi-thieu/chuc-nang-nhiem-vu' } },
    conduct: one('2022-07-27'),
    personnel: one('2022-08-02'),
    autonomy: { outcome: 'cantTell' },
    'digital-government': {
      outcome: 'passed',
      details: { found: 2, articles: [{ date: '2022-10-10' }, { date: '2022-06-30' }] },
    },
    // One sentence on a stall of digital signatures.
    'e-office': NONE,
    iso: { outcome: 'passed', details: { url: '/index.php/thu-tuc/iso', attachments: 1 } },
    indices: {
      outcome: 'partial',
      credit: 2.5 / 4,
      details: { indices: [PAR, SIPAS, PAPI, { index: 'PCI', state: 'missing', year: null, value: null, rank: null }] },
    },
    // The council's delegation looks at money for science.
    oversight: NONE,
    models: one('2022-05-20'),
    results: { outcome: 'passed' },
    'legal-drafting': one('2022-05-25'),
    'core-documents': { outcome: 'partial', credit: 4 / 5, details: documents('missing') },
    guides: { outcome: 'passed' },
  },
  mutations: MUTATIONS,
};
