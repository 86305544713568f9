/** Department of Science and Technology of Nghệ An, 2022, one site of the province's Liferay portal. */

import { pdf } from '../../support/attachments.ts';
import { articleAt, BASE, procedureAt, PROCEDURES_AT, render } from './nghe-an-look.ts';
import {
  postOf,
  slug,
  swap,
  filler,
  type Mutation,
  type Parts,
  type Portal,
  type Post,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';

const of =
  (page: string) =>
  (date: string | null, title: string, lead: string, ...more: string[]): Post => ({
    path: articleAt(page, slug(title)),
    title,
    lead,
    date,
    more: [...more, ...filler(title)],
  });
const cchc = of('cai-cach-hanh-chinh');
const news = of('tin-tuc-su-kien');

const COLUMN = () => [
  cchc(
    '2022-11-09',
    'Kiểm tra chéo cải cách hành chính giữa các phòng',
    'Bốn cặp phòng kiểm tra chéo hồ sơ minh chứng cải cách hành chính trong hai tuần.',
  ),
  cchc(
    '2022-10-12',
    'Kết quả cải cách hành chính chín tháng, phương hướng quý IV và năm 2023',
    'Báo cáo nêu kết quả cải cách hành chính chín tháng của Sở và của tỉnh, phương hướng nhiệm vụ cho quý IV và năm sau.',
  ),
  cchc(
    '2022-09-07',
    'Mô hình “Tổ hỗ trợ lưu động” đưa cải cách hành chính về miền núi',
    'Mô hình của Sở cử hai công chức mỗi tháng lên Con Cuông, Kỳ Sơn giúp cơ sở làm hồ sơ tại chỗ; cách làm hay được nhân rộng.',
  ),
  cchc(
    '2022-08-10',
    'Toàn bộ hồ sơ của Sở nhận và trả tại Trung tâm Phục vụ hành chính công tỉnh',
    'Từ ngày 15/8, tổ chức, cá nhân nộp hồ sơ và nhận kết quả tại quầy số 4 của Trung tâm Phục vụ hành chính công tỉnh.',
    'Người ở xa nếu ngại đường sá thì hỏi nhân viên quầy về việc gửi qua bưu chính.',
  ),
  cchc(
    '2022-07-13',
    'Sơ duyệt bảng tự chấm điểm cải cách hành chính',
    'Tổ giúp việc rà từng dòng của bảng tự chấm điểm cải cách hành chính trước khi trình Giám đốc.',
  ),
  cchc(
    '2022-06-22',
    'Đơn giản hóa năm thủ tục, rút ngắn thời gian giải quyết một phần tư',
    'Kết quả rà soát, đơn giản hóa thủ tục hành chính giúp năm thủ tục rút ngắn thời gian giải quyết từ 20 xuống 15 ngày.',
  ),
  cchc(
    '2022-05-11',
    'Lịch kiểm tra cải cách hành chính sáu tháng cuối năm',
    'Việc kiểm tra cải cách hành chính bắt đầu từ tháng 7, mỗi tuần một phòng.',
  ),
  cchc(
    '2022-04-06',
    'Giao ban cải cách hành chính quý I',
    'Các phòng báo cáo tiến độ nhiệm vụ cải cách hành chính quý I.',
  ),
  cchc(
    '2022-03-02',
    'Đăng ký nhiệm vụ cải cách hành chính của các phòng',
    'Các phòng đăng ký nhiệm vụ cải cách hành chính trong năm, hạn cuối ngày 10/3.',
    'Việc đăng ký bám theo Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh.',
  ),
  cchc(
    '2022-02-09',
    'Sở ban hành kế hoạch cải cách hành chính năm 2022',
    'Kế hoạch cải cách hành chính năm 2022 có 27 nhiệm vụ, mỗi nhiệm vụ có phòng chủ trì.',
  ),
  cchc(
    '2022-01-12',
    'Phân công lại ban chỉ đạo cải cách hành chính của Sở',
    'Ban chỉ đạo cải cách hành chính của Sở có bảy thành viên, Giám đốc làm trưởng ban.',
  ),
  cchc(
    '2021-11-17',
    'Cải cách hành chính mười tháng năm 2021: việc đã xong, việc còn lại',
    'Sở hoàn thành 22 nhiệm vụ cải cách hành chính, còn ba nhiệm vụ.',
  ),
  {
    ...cchc(
      '2021-03-10',
      'Giới thiệu chuyên mục cải cách hành chính',
      'Chuyên mục cải cách hành chính đăng tin, bài về công tác này tại Sở; bạn đọc gửi bài về Văn phòng.',
    ),
    pinned: true,
  },
  cchc(
    null,
    'Bảng phân công theo dõi cải cách hành chính',
    'Bảng ghi tên người theo dõi từng phần việc cải cách hành chính ở các phòng.',
  ),
];
const BY_MONTH = {
  '2022-01': 1,
  '2022-02': 1,
  '2022-03': 1,
  '2022-04': 1,
  '2022-05': 1,
  '2022-06': 1,
  '2022-07': 1,
  '2022-08': 1,
  '2022-09': 1,
  '2022-10': 1,
  '2022-11': 1,
};

const NEWS = () => [
  news(
    '2022-11-16',
    'Nghiệm thu quy trình nuôi lươn không bùn ở Yên Thành',
    'Hội đồng đánh giá quy trình đạt loại khá, đề nghị bổ sung phần xử lý nước thải.',
  ),
  news(
    '2022-11-01',
    'Giám sát chất lượng nước mắm ở làng nghề Vạn Phần',
    'Đoàn lấy mười hai mẫu nước mắm, kiểm tra độ đạm và nhãn ghi trên chai.',
  ),
  news(
    '2022-10-11',
    'Ngày hội chuyển đổi số tỉnh Nghệ An',
    'Ngày hội giới thiệu nền tảng chính quyền số, đô thị thông minh và chuyển đổi số trong cơ quan nhà nước của tỉnh.',
  ),
  news(
    '2022-09-28',
    'Công ty chế biến dược liệu tuyển dụng kỹ sư hóa',
    'Công ty ở khu công nghiệp Nam Cấm cần ba kỹ sư làm việc tại phòng thí nghiệm chiết xuất.',
  ),
  news(
    '2022-08-24',
    'Hướng dẫn kỹ thuật ủ phân từ rơm rạ',
    'Đoạn phim ngắn hướng dẫn bà con ủ rơm với chế phẩm vi sinh, trộn đều sau bảy ngày.',
  ),
  news(
    '2022-07-20',
    'Chủ tịch UBND tỉnh phê duyệt quy trình nội bộ của sáu thủ tục khoa học',
    'Sáu quy trình nội bộ được phê duyệt, thay cho các quy trình ban hành năm 2020.',
  ),
  news(
    '2022-05-18',
    'Quán triệt quy tắc ứng xử và đạo đức công vụ của công chức',
    'Toàn thể công chức, viên chức Sở nghe quán triệt quy tắc ứng xử, đạo đức công vụ và văn hóa giao tiếp với người dân.',
  ),
  news(
    '2022-04-12',
    'Phương án tự chủ của Trung tâm Ứng dụng tiến bộ khoa học',
    'Đơn vị sự nghiệp công lập này được giao tự chủ một phần chi thường xuyên từ năm 2022.',
  ),
  news(
    '2022-03-23',
    'Rà soát văn bản quy phạm pháp luật về khoa học và công nghệ',
    'Sở rà soát, kiểm tra mười một văn bản quy phạm pháp luật, đề nghị bãi bỏ hai văn bản.',
  ),
  news(
    null,
    'Chữ ký số trên hệ thống quản lý văn bản điện tử của Sở',
    'Từ nay mọi văn bản đi đều ký bằng chữ ký số và gửi qua hệ thống quản lý văn bản, điều hành.',
  ),
];

const SCIENCE = 'Hoạt động khoa học và công nghệ';
const QUALITY = 'Tiêu chuẩn đo lường chất lượng';
const RADIATION = 'An toàn bức xạ và hạt nhân';
type Named = readonly [code: string, name: string, field: string];
const REFERENCE: readonly Named[] = [
  ['1.001786', 'Cấp giấy chứng nhận hoạt động lần đầu cho tổ chức nghiên cứu', SCIENCE],
  ['1.001747', 'Thay đổi nội dung giấy chứng nhận hoạt động của tổ chức nghiên cứu', SCIENCE],
  ['2.001643', 'Hỗ trợ kinh phí mua công nghệ được tạo ra trong nước', SCIENCE],
  ['1.002690', 'Hỗ trợ doanh nghiệp có dự án sản xuất sản phẩm từ kết quả nghiên cứu', SCIENCE],
  ['2.001179', 'Xác nhận hàng hóa dùng trực tiếp cho phát triển công nghệ ươm tạo', SCIENCE],
  ['2.001208', 'Chỉ định tổ chức đánh giá sự phù hợp hoạt động trên địa bàn', QUALITY],
  ['2.001100', 'Thay đổi phạm vi chỉ định của tổ chức đánh giá sự phù hợp', QUALITY],
  ['1.001392', 'Miễn giảm kiểm tra chất lượng hàng hóa nhập khẩu', QUALITY],
  ['2.002381', 'Gia hạn giấy phép sử dụng thiết bị X-quang trong y tế', RADIATION],
  ['2.002383', 'Bổ sung giấy phép sử dụng thiết bị X-quang trong y tế', RADIATION],
];
const EXTRA: Named = ['2.000079', 'Xét giải thưởng chất lượng sản phẩm truyền thống của tỉnh', QUALITY];
const ABOLISHED: Named = ['1.000449', 'Xét tặng giải thưởng sáng tạo kỹ thuật cấp tỉnh cũ', SCIENCE];
const BARE = '1.001392';
const LACKING = '2.001643';

const WHOLE: Parts = [
  ['Trình tự thực hiện', 'Bước 1: nộp hồ sơ. Bước 2: Sở kiểm tra, thẩm định. Bước 3: trả kết quả tại nơi nộp.'],
  ['Cách thức thực hiện', 'Trực tiếp, qua mạng hoặc qua bưu điện.'],
  ['Thành phần, số lượng hồ sơ', 'Đơn theo mẫu, bản thuyết minh và giấy tờ kèm theo; một bộ.'],
  ['Thời hạn giải quyết', '15 ngày làm việc kể từ khi nhận đủ hồ sơ.'],
  ['Đối tượng thực hiện', 'Tổ chức, doanh nghiệp.'],
  ['Cơ quan thực hiện', 'Sở Khoa học và Công nghệ tỉnh Nghệ An'],
  ['Kết quả thực hiện', 'Giấy chứng nhận hoặc văn bản trả lời.'],
  ['Phí, lệ phí', 'Không'],
  ['Tên mẫu đơn, tờ khai', 'Mẫu số 01 ban hành kèm theo thông tư.'],
  ['Yêu cầu, điều kiện thực hiện', 'Không có'],
  ['Căn cứ pháp lý', 'Luật chuyên ngành và nghị định hướng dẫn thi hành.'],
];
const procedure = ([code, name, field]: Named, id: number): Procedure => ({
  code,
  name,
  field,
  path: code === BARE ? null : procedureAt(id),
  parts: code === LACKING ? WHOLE.map(([label, text]) => [label, label === 'Phí, lệ phí' ? '' : text] as const) : WHOLE,
});

const DOCUMENTS_AT = `${BASE}/van-ban`;
const NQ05 = `${BASE}/van-ban/-/document_library/k3Rt/view_file/31052`;
const DOCUMENTS = () => [
  { number: '64/KH-SKHCN', date: '2022-02-25', about: 'Kế hoạch kiểm tra đo lường tại các chợ', by: 'Sở KH&CN' },
  {
    number: '5165/QĐ-UBND',
    date: '2021-12-30',
    about: 'Ban hành kế hoạch kiểm soát thủ tục hành chính năm 2022',
    by: 'UBND tỉnh',
  },
  {
    number: '5158/QĐ-UBND',
    date: '2021-12-30',
    about: 'Ban hành kế hoạch cải cách hành chính năm 2022',
    by: 'UBND tỉnh',
  },
  {
    number: '05-NQ/TU',
    date: '2021-12-14',
    about: 'Đẩy mạnh cải cách hành chính giai đoạn 2021 - 2025',
    by: 'Tỉnh ủy',
    at: NQ05,
  },
  {
    number: '76/NQ-CP',
    date: '2021-07-15',
    about: 'Ban hành chương trình tổng thể cải cách hành chính nhà nước',
    by: 'Chính phủ',
  },
];

const HOTLINE_AT = `${BASE}/duong-day-nong`;
const MAIL = '<p>Email: cchc.skhcn@nghean.gov.vn</p>';
const ADDRESS = '<p>Địa chỉ: Văn phòng Sở, số 75A đường Nguyễn Thái Học, thành phố Vinh, tỉnh Nghệ An</p>';
const HOTLINE_TEXT = `<p><strong>Đường dây nóng cải cách hành chính</strong></p><p>Điện thoại: 0238.3566.118</p>${MAIL}${ADDRESS}`;
const FEEDBACK_AT = `${BASE}/phan-anh-kien-nghi`;
const FEEDBACK_TEXT =
  '<p>Tổ chức, cá nhân phản ánh, kiến nghị về quy định hành chính bằng một trong hai cách:</p><ul><li>Gửi trên hệ thống tiếp nhận phản ánh, kiến nghị: <a href="https://pakn.dichvucong.gov.vn/">pakn.dichvucong.gov.vn</a></li><li>Gửi thư theo địa chỉ: số 75A đường Nguyễn Thái Học, thành phố Vinh, tỉnh Nghệ An</li></ul>';
const LOOKUP_AT = `${BASE}/huong-dan-tra-cuu-thu-tuc`;
const LOOKUP_TEXT =
  '<p>Để tra cứu thủ tục hành chính trên Internet, người dân có thể làm theo hai cách.</p><p>Cách thứ nhất: trên trang của Sở, chọn mục Thủ tục hành chính, tìm theo lĩnh vực rồi bấm vào tên thủ tục để xem thành phần hồ sơ, thời hạn và phí.</p><p>Cách thứ hai: vào Cổng dịch vụ công quốc gia, gõ mã hoặc tên thủ tục vào ô tra cứu, chọn tỉnh Nghệ An, chọn cơ quan thực hiện và xem nội dung. Có thể tải tờ khai về máy.</p>';
const GUIDE_AT = `${BASE}/huong-dan-dich-vu-cong-truc-tuyen`;
const GUIDE_TEXT =
  '<p>Dịch vụ công trực tuyến mức độ 3 cho phép điền và gửi hồ sơ qua mạng, nhận kết quả tại quầy. Dịch vụ công trực tuyến mức độ 4 có thêm thanh toán phí trên mạng và trả kết quả tại nhà.</p><p>Người dùng đăng ký tài khoản trên Cổng dịch vụ công của tỉnh, xác nhận bằng mã gửi về điện thoại, chọn Sở Khoa học và Công nghệ, chọn thủ tục, điền tờ khai, đính kèm bản chụp rồi bấm gửi. Mã hồ sơ dùng để theo dõi kết quả.</p>';
const ORGANISATION_AT = `${BASE}/chuc-nang-nhiem-vu`;
const ORGANISATION_TEXT =
  '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh Nghệ An, có chức năng tham mưu, giúp UBND tỉnh quản lý nhà nước về nghiên cứu khoa học, phát triển công nghệ, tiêu chuẩn, đo lường, chất lượng, sở hữu trí tuệ và an toàn bức xạ.</p><p>Nhiệm vụ, quyền hạn: trình UBND tỉnh dự thảo văn bản, quy hoạch, kế hoạch; tổ chức thực hiện sau khi được duyệt; thanh tra, xử lý vi phạm theo phân cấp.</p><p>Cơ cấu tổ chức: Ban Giám đốc, Văn phòng, Thanh tra, năm phòng chuyên môn, Chi cục Tiêu chuẩn Đo lường Chất lượng và ba đơn vị sự nghiệp. Vị trí việc làm theo đề án được phê duyệt.</p>';
const ISO_AT = `${BASE}/iso`;
const INDICES_AT = `${BASE}/ket-qua-chi-so`;
const PCI = '<h3>PCI</h3><p>Mục tiêu năm 2022: chỉ số PCI của tỉnh vào nhóm 20 tỉnh đứng đầu, đạt từ 66 điểm.</p>';
const INDICES_TEXT = `<h3>PAR INDEX</h3><p>Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Nghệ An đạt 87,09 điểm, xếp thứ 18 trong 63 tỉnh, thành phố.</p><h3>SIPAS</h3><p>Chỉ số hài lòng (SIPAS) năm 2021 của tỉnh Nghệ An đạt 86,72%, xếp thứ 35.</p><h3>PAPI</h3><p>Chỉ số PAPI năm 2020 của tỉnh Nghệ An đạt 43,19 điểm, xếp thứ 22.</p>${PCI}`;

const HOME_BLOCK =
  '<div class="portlet-boundary" id="p_p_id_dvc_"><div class="portlet-body"><a href="https://dichvucong.nghean.gov.vn/"><img src="/documents/20182/0/dvc.png" alt="Dịch vụ công trực tuyến" /></a></div></div>';

const provinceHome =
  '<!doctype html><html lang="vi"><head><title>Cổng thông tin điện tử tỉnh Nghệ An</title></head><body><h1>Cổng thông tin điện tử tỉnh Nghệ An</h1><ul><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a></li></ul></body></html>';
const provincePage = (title: string, body: string) =>
  `<!doctype html><html lang="vi"><head><title>${title} - tỉnh Nghệ An</title></head><body><ul><li><a href="/">Trang chủ</a></li><li><a href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a></li></ul><h1>${title}</h1>${body}</body></html>`;
const provinceTable = (ones: readonly Named[]) =>
  `<table><thead><tr><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Lĩnh vực</th></tr></thead><tbody>${ones.map(([code, name, field]) => `<tr><td>${code}.000.00.00.H41</td><td>${name}</td><td>${field}</td></tr>`).join('')}</tbody></table>`;
const PROVINCE_LIST = '/thu-tuc-hanh-chinh/so-khoa-hoc-va-cong-nghe';
const provinceSecond = (ones: readonly Named[]) =>
  provincePage(
    'Thủ tục hành chính - Sở Khoa học và Công nghệ',
    `${provinceTable(ones)}<p><a href="${PROVINCE_LIST}">1</a> <b>2</b></p>`,
  );

async function make(): Promise<Site> {
  const file = {
    headers: { 'content-type': 'application/pdf' },
    body: await pdf([['Nghị quyết về đẩy mạnh cải cách hành chính.']]),
  };
  return {
    menu: [
      { href: BASE, words: 'Trang chủ' },
      {
        href: ORGANISATION_AT,
        words: 'Giới thiệu',
        under: [
          { href: ORGANISATION_AT, words: 'Chức năng, nhiệm vụ, tổ chức bộ máy' },
          { href: ISO_AT, words: 'Hệ thống quản lý chất lượng ISO 9001:2015' },
        ],
      },
      { href: `${BASE}/tin-tuc-su-kien`, words: 'Tin tức - sự kiện' },
      {
        href: `${BASE}/cai-cach-hanh-chinh`,
        words: 'Cải cách hành chính',
        under: [{ href: INDICES_AT, words: 'Kết quả các chỉ số' }],
      },
      {
        href: PROCEDURES_AT,
        words: 'Thủ tục hành chính',
        under: [
          { href: LOOKUP_AT, words: 'Hướng dẫn tra cứu thủ tục hành chính' },
          { href: GUIDE_AT, words: 'Hướng dẫn sử dụng dịch vụ công trực tuyến' },
        ],
      },
      { href: DOCUMENTS_AT, words: 'Văn bản' },
      { href: FEEDBACK_AT, words: 'Phản ánh, kiến nghị' },
    ],
    lists: {
      cchc: { path: `${BASE}/cai-cach-hanh-chinh`, label: 'Cải cách hành chính', posts: COLUMN() },
      news: { path: `${BASE}/tin-tuc-su-kien`, label: 'Tin tức - sự kiện', posts: NEWS() },
    },
    documents: { all: { path: DOCUMENTS_AT, label: 'Văn bản', rows: DOCUMENTS() } },
    pages: {
      [ORGANISATION_AT]: { title: 'Chức năng, nhiệm vụ, tổ chức bộ máy', main: ORGANISATION_TEXT },
      [ISO_AT]: { title: 'Hệ thống quản lý chất lượng ISO 9001:2015', main: '<p>Thông tin sẽ được bổ sung.</p>' },
      [INDICES_AT]: { title: 'Kết quả các chỉ số của tỉnh Nghệ An', main: INDICES_TEXT },
      [LOOKUP_AT]: { title: 'Hướng dẫn tra cứu thủ tục hành chính', main: LOOKUP_TEXT },
      [GUIDE_AT]: { title: 'Hướng dẫn sử dụng dịch vụ công trực tuyến', main: GUIDE_TEXT },
      [FEEDBACK_AT]: { title: 'Phản ánh, kiến nghị', main: FEEDBACK_TEXT },
      [HOTLINE_AT]: { title: 'Đường dây nóng', main: HOTLINE_TEXT },
      [NQ05]: {
        title: 'Nghị quyết số 05-NQ/TU',
        main: '<dl><dt>Số hiệu</dt><dd>05-NQ/TU</dd><dt>Ngày ban hành</dt><dd>14/12/2021</dd><dt>Cơ quan</dt><dd>Tỉnh ủy</dd></dl><a href="/documents/20182/31045/nq05.pdf/4f1d2c30-9b1a?t=1651734000000">Tải xuống (212 KB)</a>',
      },
    },
    blocks: {
      home: HOME_BLOCK,
      side: `<div class="portlet-boundary" id="p_p_id_lienket_"><div class="portlet-body"><ul><li><a href="${HOTLINE_AT}">Đường dây nóng</a></li><li><a href="https://most.gov.vn/">Bộ Khoa học và Công nghệ</a></li></ul><p>Đường dây nóng Chi cục Quản lý thị trường: 0238.3844.222</p></div></div>`,
      footer:
        '<p>Sở Khoa học và Công nghệ tỉnh Nghệ An. Trụ sở: 75A Nguyễn Thái Học, thành phố Vinh. Điện thoại: 0238.3844.500. Thư điện tử: skhcn@nghean.gov.vn</p>',
    },
    procedures: [...REFERENCE, EXTRA].map((one, index) => procedure(one, 104 + index)),
    served: { '/documents/20182/31045/nq05.pdf/4f1d2c30-9b1a': file },
    province: {
      '/': provinceHome,
      '/gioi-thieu': provincePage('Giới thiệu', '<p>Nghệ An nằm ở Bắc Trung Bộ.</p>'),
      '/thu-tuc-hanh-chinh': provincePage(
        'Thủ tục hành chính',
        `<ul><li><a href="/thu-tuc-hanh-chinh/so-noi-vu">Sở Nội vụ</a></li><li><a href="${PROVINCE_LIST}">Sở Khoa học và Công nghệ</a></li></ul>`,
      ),
      '/thu-tuc-hanh-chinh/so-noi-vu': provincePage(
        'Thủ tục hành chính - Sở Nội vụ',
        provinceTable([['1.005384', 'Thi tuyển công chức', 'Công chức']]),
      ),
      [PROVINCE_LIST]: provincePage(
        'Thủ tục hành chính - Sở Khoa học và Công nghệ',
        `${provinceTable(REFERENCE.slice(0, 6))}<p><b>1</b> <a href="${PROVINCE_LIST}?trang=2">2</a></p>`,
      ),
      [`${PROVINCE_LIST}?trang=2`]: provinceSecond(REFERENCE.slice(6)),
    },
  };
}

const found = (...dates: readonly string[]) => ({ found: dates.length, articles: dates.map((date) => ({ date })) });
const NONE = { found: 0, articles: [] };
const COLUMN_DETAILS = {
  url: `${BASE}/cai-cach-hanh-chinh`,
  linkedFromHome: true,
  newest: '2022-11-09',
  ageDays: 11,
  inPeriod: 11,
  byMonth: BY_MONTH,
  undated: 1,
};
const PROVINCE_SET = {
  reference: 10,
  listed: 10,
  coverage: 1,
  missing: [],
  abolishedListed: [],
  unknown: [],
  duplicates: [],
};
const SET = { ...PROVINCE_SET, unknown: [{ code: EXTRA[0] }] };
const HOTLINE = { url: HOTLINE_AT, phones: ['+842383566118'], emails: ['cchc.skhcn@nghean.gov.vn'], conflicts: [] };
const CORE = {
  '76/NQ-CP': 'cited',
  '05-NQ/TU': 'published',
  '5158/QĐ-UBND': 'cited',
  '5165/QĐ-UBND': 'cited',
  '64/KH-UBND': 'cited',
};
const states = (each: Readonly<Record<string, string>>) => ({
  documents: Object.entries(each).map(([number, state]) => ({ number, state })),
});
const INDICES = [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.09, rank: 18, url: INDICES_AT },
  { index: 'SIPAS', state: 'current', year: 2021, value: 86.72, rank: 35, url: INDICES_AT },
  { index: 'PAPI', state: 'stale', year: 2020, value: 43.19, rank: 22, url: INDICES_AT },
  { index: 'PCI', state: 'missing' },
];
const DETAIL = {
  checked: 10,
  complete: 9,
  incomplete: [{ code: LACKING, missingParts: ['fee'] }],
  withoutDetail: [{ code: BARE }],
};

const main = (site: Site, path: string, change: (text: string) => string) => {
  const page = site.pages[path];
  if (page === undefined) throw new Error(`no page ${path}`);
  page.main = change(page.main);
};

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'the newest post is of October',
    change: ({ lists }) => {
      lists['cchc']?.posts.shift();
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          ...COLUMN_DETAILS,
          newest: '2022-10-12',
          ageDays: 39,
          inPeriod: 10,
          byMonth: { ...BY_MONTH, '2022-11': 0 },
        },
      },
    },
  },
  {
    id: 'nothing in April',
    change: (site) => {
      postOf(site, 'cchc', 'Giao ban').date = '2022-03-31';
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { ...COLUMN_DETAILS, byMonth: { ...BY_MONTH, '2022-03': 2, '2022-04': 0 } },
      },
    },
  },
  {
    id: 'a procedure fewer',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => code !== '2.002383');
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: { ...SET, listed: 9, coverage: 0.9, missing: [{ code: '2.002383' }] },
      },
      'procedure-detail': { outcome: 'partial', details: { ...DETAIL, checked: 9, complete: 8 } },
    },
  },
  {
    id: 'the fee is told, and the last procedure has a page',
    change: (site) => {
      site.procedures = site.procedures.map((one, index) => ({ ...one, path: procedureAt(104 + index), parts: WHOLE }));
    },
    truth: {
      'procedure-detail': {
        outcome: 'passed',
        credit: 1,
        details: { checked: 11, complete: 11, incomplete: [], withoutDetail: [] },
      },
    },
  },
  {
    id: 'the province’s portal lacks one',
    change: ({ province }) => {
      province[`${PROVINCE_LIST}?trang=2`] = provinceSecond(REFERENCE.slice(6, 9));
    },
    truth: {
      'procedure-set-province': {
        outcome: 'partial',
        credit: 0.9,
        details: { ...PROVINCE_SET, listed: 9, coverage: 0.9, missing: [{ code: '2.002383' }] },
      },
    },
  },
  {
    id: 'the hotline has no mail',
    change: (site) => main(site, HOTLINE_AT, (text) => swap(text, MAIL, '')),
    truth: { hotline: { outcome: 'partial', credit: 0.5, details: { ...HOTLINE, emails: [] } } },
  },
  {
    id: 'the hotline lacks a digit',
    change: (site) => main(site, HOTLINE_AT, (text) => swap(text, '0238.3566.118', '0238.356.618')),
    truth: { hotline: { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'another hotline on the home page',
    change: (site) => {
      site.blocks['home'] =
        `${HOME_BLOCK}<div class="portlet-boundary"><div class="portlet-body"><p>Đường dây nóng cải cách hành chính của Sở: 0912.345.118</p></div></div>`;
    },
    truth: { hotline: { outcome: 'partial', credit: 0.5, details: { phones: ['+842383566118', '+84912345118'] } } },
  },
  {
    id: 'how feedback is handled',
    change: (site) =>
      main(
        site,
        FEEDBACK_AT,
        (text) =>
          `${text}<p>Văn phòng Sở tiếp nhận, vào sổ và chuyển phòng chuyên môn trong 02 ngày làm việc; phòng chuyên môn xử lý và trả lời người gửi trong 10 ngày làm việc.</p>`,
      ),
    truth: {
      feedback: {
        outcome: 'passed',
        credit: 1,
        details: { url: FEEDBACK_AT, ways: ['address', 'pakn'], process: true },
      },
    },
  },
  {
    id: 'a page of internal workflows',
    change: (site) => {
      const at = `${BASE}/quy-trinh-noi-bo`;
      site.menu.push({ href: at, words: 'Quy trình nội bộ' });
      site.pages[at] = {
        title: 'Quy trình nội bộ, quy trình điện tử',
        main: '<p>Quy trình nội bộ và quy trình điện tử giải quyết thủ tục hành chính của Sở gồm năm bước chung.</p><ol><li>Bộ phận tiếp nhận kiểm tra, nhập hồ sơ lên hệ thống và chuyển phòng chuyên môn: nửa ngày.</li><li>Trưởng phòng phân công chuyên viên: nửa ngày.</li><li>Chuyên viên thẩm định, dự thảo kết quả: mười ngày.</li><li>Lãnh đạo Sở ký duyệt: hai ngày.</li><li>Văn thư đóng dấu, chuyển trả bộ phận tiếp nhận để giao cho người nộp: một ngày.</li></ol>',
      };
    },
    truth: {
      workflows: { outcome: 'passed', credit: 1, details: { url: `${BASE}/quy-trinh-noi-bo`, attachments: 0 } },
    },
  },
  {
    id: 'a post on the postal service',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        news(
          '2022-06-08',
          'Nộp hồ sơ, nhận kết quả qua dịch vụ bưu chính công ích',
          'Người dân gọi bưu điện đến nhận hồ sơ tận nhà và nhận kết quả qua dịch vụ bưu chính công ích.',
        ),
      ),
    truth: { postal: { outcome: 'passed', credit: 1, details: found('2022-06-08') } },
  },
  {
    id: 'a post on personnel',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        news(
          '2022-09-14',
          'Công bố quyết định bổ nhiệm Phó Chánh Văn phòng Sở',
          'Giám đốc trao quyết định điều động, bổ nhiệm một công chức giữ chức Phó Chánh Văn phòng.',
        ),
      ),
    truth: { personnel: { outcome: 'passed', credit: 1, details: found('2022-09-14') } },
  },
  {
    id: 'the post on digital signatures is dated',
    change: (site) => {
      postOf(site, 'news', 'Chữ ký số').date = '2022-02-16';
    },
    truth: { 'e-office': { outcome: 'passed', credit: 1, details: found('2022-02-16') } },
  },
  {
    id: 'the post on conduct is undated',
    change: (site) => {
      postOf(site, 'news', 'quy tắc ứng xử').date = null;
    },
    truth: { conduct: { outcome: 'cantTell' } },
  },
  {
    id: 'the ISO page has substance',
    change: (site) =>
      main(
        site,
        ISO_AT,
        () =>
          '<p>Sở công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn TCVN ISO 9001:2015 cho toàn bộ hoạt động giải quyết thủ tục hành chính. Chính sách chất lượng: đúng luật, đúng hẹn, tận tình.</p><p>Mục tiêu chất lượng năm 2022: hồ sơ đúng hạn từ 98% trở lên; không có đơn thư về thái độ phục vụ. Đánh giá nội bộ tiến hành vào tháng 9, họp xem xét của lãnh đạo vào tháng 11; ba điểm chưa phù hợp đã được khắc phục.</p>',
      ),
    truth: { iso: { outcome: 'passed', credit: 1, details: { url: ISO_AT, attachments: 0 } } },
  },
  {
    id: 'the PCI of last year is told',
    change: (site) =>
      main(site, INDICES_AT, (text) =>
        swap(text, PCI, '<h3>PCI</h3><p>Chỉ số PCI năm 2021 của tỉnh Nghệ An đạt 64,74 điểm, xếp thứ 30 cả nước.</p>'),
      ),
    truth: {
      indices: {
        outcome: 'partial',
        credit: 3.5 / 4,
        details: {
          indices: [...INDICES.slice(0, 3), { index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30 }],
        },
      },
    },
  },
  {
    id: 'the decision on control is of another day',
    change: ({ documents }) => {
      const rows = documents['all']?.rows;
      const at = rows?.findIndex(({ number }) => number === '5165/QĐ-UBND') ?? -1;
      const one = rows?.[at];
      if (one !== undefined) rows?.splice(at, 1, { ...one, date: '2020-12-30', about: 'Cho phép sửa chữa kè biển' });
    },
    truth: {
      'core-documents': { outcome: 'partial', credit: 4 / 5, details: states({ ...CORE, '5165/QĐ-UBND': 'missing' }) },
    },
  },
  {
    id: 'a post on people’s oversight',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        news(
          '2022-08-03',
          'Phát huy vai trò giám sát của người dân đối với cải cách hành chính',
          'Người dân và Mặt trận Tổ quốc giám sát việc thực hiện cải cách hành chính qua hòm thư và buổi đối thoại.',
        ),
      ),
    truth: { oversight: { outcome: 'passed', credit: 1, details: found('2022-08-03') } },
  },
  {
    id: 'a video on how to do a procedure',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        news(
          '2022-06-29',
          'Video hướng dẫn làm thủ tục hành chính gia hạn giấy phép X-quang',
          'Video dài năm phút hướng dẫn từng bước thực hiện thủ tục hành chính và giải đáp những vướng mắc hay gặp.',
        ),
      ),
    truth: { guides: { outcome: 'passed', credit: 1, details: found('2022-06-29') } },
  },
  {
    id: 'the organisation is being updated',
    change: (site) => main(site, ORGANISATION_AT, () => '<p>Đang cập nhật...</p>'),
    truth: { organisation: { outcome: 'partial', credit: 0.5, details: { url: ORGANISATION_AT, attachments: 0 } } },
  },
];

export const NGHE_AN: Portal = {
  id: 'nghean, Liferay 7',
  plan: 'nghean-skhcn-2022',
  asOf: '2022-11-20',
  reference: [...REFERENCE.map(([code, name]) => [code, name] as const), [ABOLISHED[0], ABOLISHED[1], true]],
  make,
  render,
  truth: {
    'cchc-column': { outcome: 'passed', credit: 1, details: COLUMN_DETAILS },
    'procedure-set': { outcome: 'passed', credit: 1, details: SET },
    'procedure-detail': { outcome: 'partial', details: DETAIL },
    'procedure-set-province': { outcome: 'passed', credit: 1, details: PROVINCE_SET },
    hotline: { outcome: 'passed', credit: 1, details: HOTLINE },
    feedback: {
      outcome: 'partial',
      credit: 0.5,
      details: { url: FEEDBACK_AT, ways: ['address', 'pakn'], process: false },
    },
    'lookup-guide': { outcome: 'passed', details: { url: LOOKUP_AT, attachments: 0 } },
    // News of their approval alone.
    workflows: { outcome: 'failed', credit: 0 },
    simplification: { outcome: 'passed', details: found('2022-06-22') },
    'service-centre': { outcome: 'passed', details: found('2022-08-10') },
    // The last sentence of a post.
    postal: { outcome: 'failed', credit: 0, details: NONE },
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: GUIDE_AT },
    },
    organisation: { outcome: 'passed', details: { url: ORGANISATION_AT, attachments: 0 } },
    conduct: { outcome: 'passed', details: found('2022-05-18') },
    // A company hires.
    personnel: { outcome: 'failed', credit: 0, details: NONE },
    autonomy: { outcome: 'passed', details: found('2022-04-12') },
    'digital-government': { outcome: 'passed', details: found('2022-10-11') },
    // Undated.
    'e-office': { outcome: 'cantTell' },
    iso: { outcome: 'partial', credit: 0.5, details: { url: ISO_AT, attachments: 0 } },
    indices: { outcome: 'partial', credit: 2.5 / 4, details: { indices: INDICES } },
    // Fish sauce.
    oversight: { outcome: 'failed', credit: 0, details: NONE },
    models: { outcome: 'passed', details: found('2022-09-07') },
    results: { outcome: 'passed', credit: 1 },
    'legal-drafting': { outcome: 'passed', details: found('2022-03-23') },
    'core-documents': { outcome: 'passed', credit: 1, details: states(CORE) },
    // Compost.
    guides: { outcome: 'failed', credit: 0, details: NONE },
  },
  mutations: MUTATIONS,
};
