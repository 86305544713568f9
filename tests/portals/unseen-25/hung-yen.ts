/** Department of Science and Technology of Hưng Yên, 2024, on Drupal 7. */

import { pdf } from '../../support/attachments.ts';
import { render } from './hung-yen-look.ts';
import { postOf, postsFrom, slug, swap, type Mutation, type Portal, type Site } from '../unseen-22/site.ts';

const post = postsFrom(0, 1, (_, words, folder) => `/${folder}/${words}`);
const cchc = (date: string | null, title: string, lead: string, ...more: string[]) =>
  post('cai-cach-hanh-chinh', date, title, lead, more);
const reform = (date: string | null, title: string, lead: string, ...more: string[]) =>
  post('hanh-chinh-cong/tin', date, title, lead, more);
const news = (date: string | null, title: string, lead: string, ...more: string[]) =>
  post('tin-tuc', date, title, lead, more);
const index = (date: string | null, title: string, lead: string, ...more: string[]) =>
  post('chi-so', date, title, lead, more);

const COLUMN = () => [
  cchc(
    '2024-10-14',
    'Giao ban cải cách hành chính tháng 10: rà lại từng đầu việc chưa xong',
    'Năm đầu việc trong kế hoạch cải cách hành chính được gia hạn đến ngày 15/11, hai đầu việc chuyển sang Văn phòng.',
  ),
  cchc(
    '2024-09-24',
    'Đoàn kiểm tra của tỉnh làm việc về cải cách hành chính với Sở',
    'Đoàn đánh giá việc thực hiện cải cách hành chính tám tháng và chỉ ra ba tồn tại trong lưu hồ sơ.',
    'Trưởng đoàn lưu ý người đứng đầu các phòng cần sát việc hơn trong những tháng còn lại.',
  ),
  cchc(
    '2024-09-05',
    'Chấm điểm nội bộ về cải cách hành chính giữa các phòng',
    'Bảng điểm cải cách hành chính được niêm yết tại phòng họp; hai phòng đứng đầu cùng đạt 94 điểm.',
  ),
  cchc(
    '2024-08-20',
    'Một cửa: thêm một buổi trả kết quả trong tuần',
    'Từ giữa tháng 8, bộ phận một cửa của Sở trả kết quả cả buổi chiều thứ năm để người làm ca đến nhận được.',
  ),
  cchc(
    '2024-07-17',
    'Sơ kết sáu tháng thực hiện kế hoạch cải cách hành chính',
    'Sở hoàn thành 18 trong 31 nhiệm vụ cải cách hành chính của năm, các việc còn lại đúng tiến độ.',
    'Những kết quả ấy góp phần cải thiện môi trường đầu tư trên địa bàn.',
  ),
  cchc(
    '2024-07-02',
    'Sắp xếp lại tổ chức bộ máy hai đơn vị sự nghiệp',
    'Hai trung tâm trực thuộc được sắp xếp lại theo hướng gọn đầu mối, trong khuôn khổ cải cách tổ chức bộ máy hành chính.',
  ),
  cchc(
    '2024-06-11',
    'Quán triệt nghị quyết của Ban Chấp hành Đảng bộ tỉnh về cải cách hành chính',
    'Toàn thể đảng viên Chi bộ nghe quán triệt các nội dung về cải cách hành chính.',
    'Hội nghị học tập Nghị quyết số 06-NQ/TU của Ban Chấp hành Đảng bộ tỉnh và Quyết định số 01/2023/QĐ-UBND ngày 11/01/2023 của UBND tỉnh.',
  ),
  cchc(
    '2024-05-21',
    'Đối thoại với cán bộ làm cải cách hành chính ở các đơn vị',
    'Hai mươi cán bộ phụ trách cải cách hành chính nêu vướng mắc về phần mềm và biểu mẫu báo cáo.',
  ),
  cchc(
    '2024-04-16',
    'Cải cách tài chính công: khoán chi hành chính thêm hai phòng',
    'Việc khoán chi giúp các phòng chủ động kinh phí, là một phần của cải cách tài chính công trong kế hoạch năm.',
  ),
  cchc(
    '2024-03-26',
    'Phân công theo dõi các tiêu chí cải cách hành chính năm 2024',
    'Mỗi tiêu chí cải cách hành chính có một công chức chịu trách nhiệm nhập minh chứng.',
  ),
  cchc(
    '2024-03-05',
    'Họp tổ giúp việc ban chỉ đạo cải cách hành chính',
    'Tổ giúp việc thống nhất lịch kiểm tra cải cách hành chính tại sáu phòng, đơn vị.',
  ),
  cchc(
    '2024-02-20',
    'Ra quân đầu xuân thực hiện cải cách hành chính',
    'Sau kỳ nghỉ Tết, các phòng ký cam kết hoàn thành nhiệm vụ cải cách hành chính đúng hạn.',
  ),
  cchc(
    '2024-01-23',
    'Cải cách thể chế: danh mục văn bản phải trình trong năm',
    'Sở sẽ trình ba dự thảo văn bản trong năm, nội dung trọng tâm của cải cách thể chế.',
  ),
  cchc(
    '2024-01-09',
    'Triển khai kế hoạch cải cách hành chính năm 2024',
    'Kế hoạch cải cách hành chính năm 2024 có 31 nhiệm vụ chia cho tám phòng, đơn vị.',
  ),
  cchc(
    '2023-12-19',
    'Nhìn lại công tác cải cách hành chính năm 2023',
    'Năm 2023, Sở hoàn thành toàn bộ nhiệm vụ cải cách hành chính được giao.',
  ),
  {
    ...cchc(
      '2023-08-30',
      'Thông báo về chuyên mục cải cách hành chính trên trang của Sở',
      'Từ tháng 9/2023, tin về cải cách hành chính được đăng tập trung tại chuyên mục này.',
    ),
    pinned: true,
  },
];
const BY_MONTH = {
  '2024-01': 2,
  '2024-02': 1,
  '2024-03': 2,
  '2024-04': 1,
  '2024-05': 1,
  '2024-06': 1,
  '2024-07': 2,
  '2024-08': 1,
  '2024-09': 2,
  '2024-10': 1,
};

const REFORM = () => [
  reform(
    '2024-08-09',
    'Ba thủ tục về an toàn bức xạ được đề nghị bớt giấy tờ',
    'Sau rà soát, Sở đề nghị bỏ bốn loại giấy tờ trong thành phần hồ sơ của ba thủ tục hành chính.',
  ),
  reform(
    '2024-06-28',
    'Công bố danh mục thủ tục hành chính mới ban hành và được sửa đổi, bổ sung lĩnh vực sở hữu trí tuệ',
    'Danh mục gồm một thủ tục hành chính mới ban hành và hai thủ tục được sửa đổi, bổ sung, áp dụng từ ngày 01/7/2024.',
  ),
  reform(
    '2024-05-08',
    'Mời tổ chức, cá nhân cho ý kiến về việc rà soát thủ tục hành chính',
    'Ý kiến về các thủ tục hành chính đang rà soát xin gửi về Văn phòng Sở trước cuối tháng 5.',
  ),
  reform(
    '2024-03-14',
    'Thống nhất cách tính chi phí tuân thủ thủ tục hành chính giữa các phòng',
    'Các phòng dùng chung một bảng tính chi phí tuân thủ thủ tục hành chính khi rà soát.',
  ),
  reform(
    '2024-01-30',
    'Kế hoạch kiểm soát thủ tục hành chính năm 2024 của Sở',
    'Kế hoạch đặt mục tiêu rà soát ít nhất năm thủ tục hành chính trong năm.',
  ),
  reform(
    '2023-11-20',
    'Kết quả kiểm soát thủ tục hành chính mười tháng',
    'Sở đã trình công bố sáu lượt thủ tục hành chính trong mười tháng.',
  ),
];

const NEWS = () => [
  news(
    '2024-10-22',
    'Bàn giao giống nhãn chín muộn cho các hộ ở vùng bãi',
    'Gần bốn nghìn cây giống nhãn chín muộn đã được chuyển giao cho các hộ trồng thử.',
  ),
  news(
    '2024-10-03',
    'Đoàn doanh nghiệp nước ngoài tìm hiểu môi trường đầu tư tại khu công nghiệp Phố Nối',
    'Các doanh nghiệp quan tâm giá thuê đất, nguồn điện và lao động có tay nghề.',
  ),
  news(
    '2024-09-18',
    'Người đứng đầu hợp tác xã kể chuyện đưa mật ong lên sàn',
    'Giám đốc hợp tác xã cho biết nhờ dán tem truy xuất, sản lượng bán ra tăng gần một nửa.',
  ),
  news(
    '2024-08-08',
    'An toàn thông tin trong cơ quan nhà nước: nhận ra thư giả',
    'Sở nhắc các phòng giữ an toàn thông tin: không mở tệp lạ, đổi mật khẩu thư công vụ và sao lưu dữ liệu hằng tuần.',
  ),
  news(
    '2024-07-11',
    'Hỗ trợ doanh nghiệp cơ khí đổi mới dây chuyền',
    'Ba doanh nghiệp cơ khí được hỗ trợ một phần kinh phí để thay máy cắt đời cũ.',
    'Doanh nghiệp đề nghị Sở có thêm mô hình hay để học theo.',
  ),
  news(
    '2024-06-04',
    'Quy định xử lý kỷ luật cán bộ, công chức: những điểm cần nhớ',
    'Bài viết nêu các hình thức kỷ luật công chức, thời hiệu và quyền khiếu nại của người bị xử lý.',
  ),
  news(
    '2024-05-15',
    'Kiểm tra chất lượng vàng trang sức lưu thông trên thị trường',
    'Đoàn lấy mẫu tại mười một cửa hàng; hai mẫu không đạt tuổi vàng đã công bố.',
  ),
  news(
    '2024-04-02',
    'Trao giải cuộc thi sáng tạo thanh thiếu niên, nhi đồng',
    'Giải nhất thuộc về máy gieo hạt chạy pin của nhóm học sinh huyện Kim Động.',
  ),
  news(
    '2024-02-27',
    'Thông báo tuyển chọn tổ chức chủ trì đề tài đợt một',
    'Năm đề tài được đưa ra tuyển chọn; hồ sơ nhận đến hết ngày 29/3/2024.',
  ),
  news(
    null,
    'Mô hình hay trong cải cách hành chính: “Ngày thứ Tư không hẹn” của huyện Khoái Châu',
    'Cách làm hiệu quả này cho phép trả kết quả ngay trong buổi với mười hai thủ tục.',
  ),
];

const INDEX = () => [
  index(
    '2024-06-19',
    'Hưng Yên đạt 87,26 điểm Chỉ số cải cách hành chính (PAR INDEX) năm 2023',
    'Theo kết quả vừa công bố, Chỉ số cải cách hành chính năm 2023 của tỉnh Hưng Yên đạt 87,26 điểm, xếp thứ 24 trong 63 tỉnh, thành phố.',
  ),
  index(
    '2024-06-20',
    'Chỉ số hài lòng (SIPAS) năm 2023 của tỉnh Hưng Yên',
    'Chỉ số hài lòng SIPAS năm 2023 của Hưng Yên đạt 84,11%, xếp thứ 17 toàn quốc.',
  ),
  index(
    '2024-04-12',
    'PAPI năm 2023: Hưng Yên đạt 43,02 điểm',
    'Chỉ số PAPI năm 2023 của tỉnh Hưng Yên đạt 43,02 điểm, xếp thứ 19 trong các tỉnh được công bố.',
  ),
  index(
    '2023-09-14',
    'Công bố chỉ số ICT INDEX năm 2022',
    'Chỉ số ICT INDEX năm 2022 của tỉnh Hưng Yên đạt 0,5121 điểm, xếp thứ 29.',
  ),
  index(
    '2024-03-20',
    'Kế hoạch khảo sát chỉ số DDCI năm 2024',
    'Việc khảo sát DDCI tại các sở, ngành và địa phương sẽ diễn ra từ tháng 8; mục tiêu của Sở là vào nhóm năm đơn vị dẫn đầu.',
  ),
  index(
    '2024-07-30',
    'Thành phố Đà Nẵng dẫn đầu Chỉ số chuyển đổi số (DTI) năm 2023',
    'Đà Nẵng đạt 0,8124 điểm, xếp thứ 1 cả nước về chỉ số DTI cấp tỉnh năm 2023.',
  ),
];

const SCIENCE = 'Hoạt động khoa học và công nghệ';
const QUALITY = 'Tiêu chuẩn đo lường chất lượng';
const RADIATION = 'An toàn bức xạ và hạt nhân';
const PROPERTY = 'Sở hữu trí tuệ';
type Named = readonly [code: string, name: string, field: string];
const REFERENCE: readonly Named[] = [
  ['1.011812', 'Công nhận kết quả nghiên cứu do tổ chức, cá nhân tự đầu tư', SCIENCE],
  ['1.001786', 'Cấp giấy chứng nhận hoạt động lần đầu cho tổ chức khoa học và công nghệ', SCIENCE],
  ['1.001770', 'Thay đổi, bổ sung giấy chứng nhận hoạt động của tổ chức khoa học và công nghệ', SCIENCE],
  ['2.001525', 'Cấp giấy chứng nhận hoạt động lần đầu cho văn phòng đại diện của tổ chức khoa học', SCIENCE],
  ['1.008377', 'Đặc cách bổ nhiệm vào chức danh cao hơn đối với cá nhân hoạt động khoa học', SCIENCE],
  ['2.001209', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận của bên thứ ba', QUALITY],
  ['2.001277', 'Đăng ký công bố hợp quy dựa trên kết quả tự đánh giá', QUALITY],
  ['2.000212', 'Đăng ký kiểm tra chất lượng hàng hóa nhập khẩu nhóm hai', QUALITY],
  ['2.002380', 'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế', RADIATION],
  ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ cho người phụ trách an toàn', RADIATION],
  ['2.002384', 'Khai báo thiết bị X-quang chẩn đoán trong y tế', RADIATION],
  ['1.011937', 'Cấp giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp', PROPERTY],
];
const ABOLISHED: Named = ['1.006427', 'Thẩm định, cấp giấy xác nhận đề tài không dùng ngân sách có rủi ro', SCIENCE];
const MISSING = '2.001277';
const OTHERS: readonly (readonly [...Named, agency: string])[] = [
  ['1.003659', 'Cấp giấy phép bưu chính trong phạm vi một tỉnh', 'Bưu chính', 'Sở Thông tin và Truyền thông'],
  ['2.001766', 'Thay đổi thông tin điểm cung cấp dịch vụ trò chơi điện tử', 'Viễn thông', 'Ủy ban nhân dân cấp huyện'],
  ['2.000815', 'Chứng thực bản sao từ bản chính giấy tờ', 'Chứng thực', 'Ủy ban nhân dân cấp xã'],
];
const row = ([code, name, field]: Named, agency = 'Sở Khoa học và Công nghệ') => ({
  code,
  name,
  field,
  path: null,
  parts: [['agency', agency]] as const,
});

const GOVERNMENT = 'Chính phủ';
const PROVINCE = 'UBND tỉnh';
const DEPARTMENT = 'Sở Khoa học và Công nghệ';
const at = (number: string, about: string) => `/van-ban/${slug(`${number} ${about}`)}`;
const own = (number: string, date: string, about: string, by: string) => ({
  number,
  date,
  about,
  by,
  at: at(number, about),
});
const PLAN_2024 = 'Kế hoạch tuyên truyền cải cách hành chính năm 2024';
const PLAN_2023 = 'Kế hoạch tuyên truyền cải cách hành chính năm 2023';
const DOCUMENTS = () => [
  own('214/QĐ-SKHCN', '2024-09-30', 'Ban hành quy chế quản lý nhiệm vụ cấp cơ sở', DEPARTMENT),
  { number: '1877/UBND-KGVX', date: '2024-08-12', about: 'Về việc chuẩn bị ngày hội khởi nghiệp', by: PROVINCE },
  own('97/KH-SKHCN', '2024-06-06', 'Kế hoạch kiểm tra nhà nước về đo lường', DEPARTMENT),
  {
    number: '09/2024/TT-BKHCN',
    date: '2024-05-31',
    about: 'Quy định về định mức trong nghiên cứu',
    by: 'Bộ Khoa học và Công nghệ',
  },
  { number: '28-CT/TW', date: '2024-04-22', about: 'Về chăm lo cho trẻ em trong tình hình mới', by: 'Ban Bí thư' },
  own('16/KH-SKHCN', '2024-02-16', PLAN_2024, DEPARTMENT),
  { number: '05/CT-UBND', date: '2024-01-25', about: 'Về tết trồng cây', by: PROVINCE },
  own('193/KH-UBND', '2023-12-26', 'Kế hoạch cải cách hành chính nhà nước tỉnh năm 2024', PROVINCE),
  { number: '184/KH-UBND', date: '2023-11-14', about: 'Kế hoạch phòng chống rét cho cây trồng vụ đông', by: PROVINCE },
  own('21/KH-SKHCN', '2023-02-24', PLAN_2023, DEPARTMENT),
  {
    number: '23/CT-TTg',
    date: '2021-09-02',
    about: 'Về đẩy mạnh thực hiện chương trình tổng thể cải cách hành chính nhà nước',
    by: 'Thủ tướng Chính phủ',
  },
  own(
    '76/NQ-CP',
    '2021-07-15',
    'Ban hành chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    GOVERNMENT,
  ),
  {
    number: '22/2020/QĐ-UBND',
    date: '2020-08-12',
    about: 'Quy định về trách nhiệm trong công tác hành chính',
    by: PROVINCE,
  },
];

const ISO_TEXT = '<p>Hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015 của Sở.</p>';
const CITIZENS_TEXT = '<p>Nội dung đang được cập nhật.</p>';
const WORKFLOWS_TEXT = `<p>Quy trình nội bộ giải quyết thủ tục hành chính thuộc thẩm quyền của Sở, theo quyết định phê duyệt của Chủ tịch UBND tỉnh.</p><ul><li><a href="/sites/default/files/qtnb-khcn.pdf">Quy trình nội bộ lĩnh vực hoạt động khoa học và công nghệ</a></li><li><a href="/sites/default/files/qtnb-tdc.pdf">Quy trình nội bộ lĩnh vực tiêu chuẩn đo lường chất lượng</a></li></ul>`;
const GUIDE_TEXT = `<p>Người nộp hồ sơ đăng nhập Cổng dịch vụ công bằng tài khoản định danh điện tử, gõ tên thủ tục vào ô tìm kiếm rồi chọn nộp trực tuyến.</p><p>Dịch vụ công trực tuyến toàn trình: mọi bước từ nộp hồ sơ, nộp phí đến nhận kết quả đều làm trên mạng. Dịch vụ công trực tuyến một phần: người nộp còn phải mang bản gốc đến đối chiếu hoặc nhận kết quả bằng giấy.</p><p>Khi gặp lỗi đăng nhập, gọi Văn phòng Sở trong giờ làm việc để được hướng dẫn từng bước.</p>`;
const FINANCE_TEXT = `<p>Các tài liệu công khai thu, chi ngân sách của Sở theo từng năm:</p><table><thead><tr><th>TT</th><th>Tài liệu</th><th>Tệp</th></tr></thead><tbody><tr><td>1</td><td>Công khai dự toán thu, chi ngân sách năm 2024</td><td><a href="/sites/default/files/du-toan-2024.pdf">Tải về</a></td></tr><tr><td>2</td><td>Công khai quyết toán thu, chi ngân sách năm 2022</td><td><a href="/sites/default/files/quyet-toan-2022.pdf">Tải về</a></td></tr></tbody></table>`;
const REPORTS: Readonly<Record<string, string>> = {
  'quy-iii-nam-2024': 'quý III năm 2024',
  '6-thang-dau-nam-2024': '6 tháng đầu năm 2024',
  'quy-i-nam-2024': 'quý I năm 2024',
  'quy-iv-nam-2023': 'quý IV năm 2023',
  'quy-ii-nam-2023': 'quý II năm 2023',
};
const reportAt = (period: string) => `/hanh-chinh-cong/ho-so/${period}`;
const reportTitle = (period: string) => `Kết quả giải quyết hồ sơ thủ tục hành chính ${period}`;
const reportLink = (key: string, period: string) =>
  `<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="${reportAt(key)}">${reportTitle(period)}</a></span></div></div>`;
const reportText = (period: string, got: number) =>
  `<p>Trong ${period}, Sở tiếp nhận ${got} hồ sơ, trong đó ${got - 9} hồ sơ nộp trực tuyến; đã giải quyết ${got - 4} hồ sơ, tất cả trước và đúng hạn; ${got - 15} kết quả được số hóa. Còn 4 hồ sơ đang trong hạn.</p>`;
const REPORT_LIST = '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so';

const FACEBOOK = 'https://www.facebook.com/skhcnhungyen';
const FOOTER = `<div class="block"><p><strong>SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH HƯNG YÊN</strong></p><p>Trụ sở: số 2 đường Chùa Chuông, thành phố Hưng Yên. Điện thoại: 0221.3863.456 - Thư điện tử: sokhcn@hungyen.gov.vn</p><p>Chịu trách nhiệm: Phó Giám đốc Sở. Giấy phép số 31/GP-TTĐT ngày 18/5/2019</p><ul class="mang-xa-hoi"><li><a href="${FACEBOOK}">Facebook</a></li><li><a href="https://www.youtube.com/@skhcnhungyen">Youtube</a></li></ul></div>`;

async function make(): Promise<Site> {
  const form = {
    headers: { 'content-type': 'application/pdf' },
    body: await pdf([['Biểu ghi của Sở Khoa học và Công nghệ tỉnh Hưng Yên.']]),
  };
  const pages: Site['pages'] = {
    '/gioi-thieu/chuc-nang-nhiem-vu': {
      title: 'Chức năng, nhiệm vụ',
      main: '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh, giúp UBND tỉnh quản lý nhà nước về hoạt động khoa học, đổi mới sáng tạo, tiêu chuẩn, đo lường, sở hữu trí tuệ và an toàn bức xạ.</p>',
    },
    '/gioi-thieu/lanh-dao': {
      title: 'Ban Giám đốc',
      main: '<p>Giám đốc và hai Phó Giám đốc. Lịch công tác được gửi vào chiều thứ sáu.</p>',
    },
    '/lien-he': { title: 'Liên hệ', main: '<p>Văn phòng Sở, số 2 đường Chùa Chuông. Điện thoại 0221.3863.456.</p>' },
    '/hanh-chinh-cong': {
      title: 'Hành chính công',
      main: `<ul><li><a href="/hanh-chinh-cong/cai-cach-tthc">Cải cách TTHC</a></li><li><a href="/hanh-chinh-cong/thu-tuc-hanh-chinh">Thủ tục hành chính</a></li><li><a href="/hanh-chinh-cong/quy-trinh-noi-bo">Quy trình nội bộ</a></li><li><a href="${REPORT_LIST}">Kết quả giải quyết hồ sơ</a></li><li><a href="/hanh-chinh-cong/huong-dan-dich-vu-cong">Hướng dẫn sử dụng dịch vụ công trực tuyến</a></li></ul>`,
    },
    '/hanh-chinh-cong/quy-trinh-noi-bo': {
      title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
      main: WORKFLOWS_TEXT,
    },
    '/hanh-chinh-cong/huong-dan-dich-vu-cong': { title: 'Hướng dẫn sử dụng dịch vụ công trực tuyến', main: GUIDE_TEXT },
    [REPORT_LIST]: {
      title: 'Kết quả giải quyết hồ sơ',
      main: `<div class="view"><div class="view-content">${Object.entries(REPORTS)
        .map(([key, period]) => reportLink(key, period))
        .join('')}</div></div>`,
    },
    '/iso': {
      title: 'ISO 9001:2015',
      main: `${ISO_TEXT}<p><a href="/sites/default/files/so-tay-chat-luong.pdf">Sổ tay chất lượng (bản 2022)</a></p>`,
    },
    '/cong-khai-tai-chinh': { title: 'Công khai tài chính', main: FINANCE_TEXT },
    '/tiep-cong-dan': { title: 'Tiếp công dân', main: CITIZENS_TEXT },
  };
  for (const [index, [key, period]] of Object.entries(REPORTS).entries())
    pages[reportAt(key)] = { title: reportTitle(period), main: reportText(period, 61 + index * 13) };
  for (const { number, about, by, date, at: path } of DOCUMENTS().map((one) => ({ at: undefined, ...one })))
    if (path !== undefined)
      pages[path] = {
        title: about,
        main: `<div class="field-label-inline"><div class="field-label">Số, ký hiệu:&nbsp;</div><div class="field-item">${number}</div></div><div class="field-label-inline"><div class="field-label">Ngày ban hành:&nbsp;</div><div class="field-item"><span class="date-display-single">${date.split('-').reverse().join('/')}</span></div></div><div class="field-label-inline"><div class="field-label">Cơ quan ban hành:&nbsp;</div><div class="field-item">${by}</div></div><div class="field-label-inline"><div class="field-label">Tệp:&nbsp;</div><div class="field-item"><span class="file"><a href="/sites/default/files/${slug(number)}.pdf">${slug(number)}.pdf</a></span></div></div>`,
      };
  const files = [
    'qtnb-khcn',
    'qtnb-tdc',
    'du-toan-2024',
    'quyet-toan-2022',
    'so-tay-chat-luong',
    ...DOCUMENTS().map(({ number }) => slug(number)),
  ];
  const list = REFERENCE.filter(([code]) => code !== MISSING);
  return {
    menu: [
      { href: '/', words: 'Trang chủ' },
      {
        href: '/gioi-thieu/chuc-nang-nhiem-vu',
        words: 'Giới thiệu',
        under: [
          { href: '/gioi-thieu/chuc-nang-nhiem-vu', words: 'Chức năng, nhiệm vụ' },
          { href: '/gioi-thieu/lanh-dao', words: 'Ban Giám đốc' },
        ],
      },
      { href: '/tin-tuc', words: 'Tin tức' },
      { href: '/cai-cach-hanh-chinh', words: 'Cải cách hành chính', under: [{ href: '/chi-so', words: 'Các chỉ số' }] },
      {
        href: '/hanh-chinh-cong',
        words: 'Hành chính công',
        under: [
          { href: '/hanh-chinh-cong/cai-cach-tthc', words: 'Cải cách TTHC' },
          { href: '/hanh-chinh-cong/thu-tuc-hanh-chinh', words: 'Thủ tục hành chính' },
        ],
      },
      { href: '/van-ban', words: 'Văn bản' },
      { href: '/cong-khai-tai-chinh', words: 'Công khai tài chính' },
      { href: '/tiep-cong-dan', words: 'Tiếp công dân' },
      { href: '/lien-he', words: 'Liên hệ' },
    ],
    lists: {
      cchc: { path: '/cai-cach-hanh-chinh', label: 'Cải cách hành chính', posts: COLUMN() },
      reform: { path: '/hanh-chinh-cong/cai-cach-tthc', label: 'Cải cách TTHC', posts: REFORM() },
      news: { path: '/tin-tuc', label: 'Tin tức', posts: NEWS() },
      index: { path: '/chi-so', label: 'Các chỉ số', posts: INDEX() },
    },
    documents: { all: { path: '/van-ban', label: 'Văn bản', rows: DOCUMENTS() } },
    pages,
    blocks: {
      home: '<div class="block"><h2>Dịch vụ công</h2><div class="content"><a href="https://dichvucong.hungyen.gov.vn/"><img src="/sites/default/files/dvc.png" alt="Cổng dịch vụ công tỉnh Hưng Yên" /></a></div></div>',
      left: '<div class="block"><h2>Hệ thống quản lý</h2><ul class="menu"><li class="leaf"><a href="/iso">ISO 9001:2015</a></li><li class="leaf"><a href="/hanh-chinh-cong/quy-trinh-noi-bo">Quy trình nội bộ</a></li></ul></div><div class="block"><h2>Văn bản mới</h2><ul><li>214/QĐ-SKHCN ngày 30/09/2024</li><li>1877/UBND-KGVX ngày 12/08/2024</li></ul></div>',
      right:
        '<div class="block"><h2>Liên kết</h2><p>Công an tỉnh Hưng Yên - đường dây nóng phòng chống ma túy: 0221.3868.113</p><p><a href="https://hungyen.gov.vn/">Cổng thông tin điện tử tỉnh</a></p></div><div class="block"><h2>Thống kê</h2><p>Lượt truy cập: 1.904.221</p></div>',
      footer: FOOTER,
    },
    procedures: [
      ...list.slice(0, 6).map((one) => row(one)),
      ...OTHERS.slice(0, 1).map(([code, name, field, agency]) => row([code, name, field], agency)),
      row(ABOLISHED),
      ...list.slice(6).map((one) => row(one)),
      ...OTHERS.slice(1).map(([code, name, field, agency]) => row([code, name, field], agency)),
    ],
    served: Object.fromEntries(files.map((name) => [`/sites/default/files/${name}.pdf`, form])),
    province: {},
  };
}

const found = (...dates: readonly string[]) => ({ found: dates.length, articles: dates.map((date) => ({ date })) });
const NONE = { found: 0, articles: [] };
const SET = {
  reference: 12,
  listed: 11,
  coverage: 11 / 12,
  missing: [{ code: MISSING }],
  abolishedListed: [{ code: ABOLISHED[0] }],
  unknown: [],
  duplicates: [],
};
const COLUMN_DETAILS = {
  url: '/cai-cach-hanh-chinh',
  linkedFromHome: true,
  newest: '2024-10-14',
  ageDays: 11,
  inPeriod: 14,
  byMonth: BY_MONTH,
  undated: 0,
};
const REFORM_DETAILS = {
  linkedFromHome: true,
  newest: '2024-08-09',
  ageDays: 77,
  inPeriod: 5,
  byMonth: { '2024-01': 1, '2024-03': 1, '2024-05': 1, '2024-06': 1, '2024-08': 1 },
};
const LEGAL_DETAILS = {
  url: '/van-ban',
  linkedFromHome: true,
  newest: '2024-09-30',
  ageDays: 25,
  inPeriod: 7,
  byMonth: { '2024-01': 1, '2024-02': 1, '2024-04': 1, '2024-05': 1, '2024-06': 1, '2024-08': 1, '2024-09': 1 },
};
const CORE = {
  '76/NQ-CP': 'published',
  '23/CT-TTg': 'cited',
  '06-NQ/TU': 'cited',
  '184/KH-UBND': 'missing',
  '193/KH-UBND': 'published',
  '28-CT/TU': 'missing',
  '01/2023/QĐ-UBND': 'cited',
  '22/2020/QĐ-UBND': 'cited',
  '05/CT-CTUBND': 'missing',
};
const states = (of: Readonly<Record<string, string>>) => ({
  documents: Object.entries(of).map(([number, state]) => ({ number, state })),
});
const INDICES = [
  { index: 'PAR INDEX', state: 'current', year: 2023, value: 87.26, rank: 24 },
  { index: 'SIPAS', state: 'current', year: 2023, value: 84.11, rank: 17 },
  { index: 'PAPI', state: 'current', year: 2023, value: 43.02, rank: 19 },
  { index: 'ICT INDEX', state: 'stale', year: 2022, value: 0.5121, rank: 29 },
  { index: 'DDCI', state: 'missing' },
  { index: 'DTI', state: 'missing' },
];
const PERIODS = [
  { period: '2024-Q1', state: 'published', url: reportAt('quy-i-nam-2024') },
  { period: '2024-Q2', state: 'missing' },
  { period: '2024-Q3', state: 'published', url: reportAt('quy-iii-nam-2024') },
  { period: '2024-Q4', state: 'not-due' },
];

const main = (site: Site, path: string, other: string) => {
  const page = site.pages[path];
  if (page === undefined) throw new Error(`no page ${path}`);
  page.main = other;
};

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'the newest post of the column is gone',
    change: ({ lists }) => {
      lists['cchc']?.posts.shift();
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          ...COLUMN_DETAILS,
          newest: '2024-09-24',
          ageDays: 31,
          inPeriod: 13,
          byMonth: { ...BY_MONTH, '2024-10': 0 },
        },
      },
    },
  },
  {
    id: 'May’s post is of April',
    change: (site) => {
      postOf(site, 'cchc', 'Đối thoại với cán bộ').date = '2024-04-29';
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { ...COLUMN_DETAILS, byMonth: { ...BY_MONTH, '2024-04': 2, '2024-05': 0 } },
      },
    },
  },
  {
    id: 'the abolished procedure is taken off',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => code !== ABOLISHED[0]);
    },
    truth: { 'procedure-set': { outcome: 'partial', credit: 11 / 12, details: { ...SET, abolishedListed: [] } } },
  },
  {
    id: 'the missing procedure is listed',
    change: (site) => {
      const missing = REFERENCE.find(([code]) => code === MISSING);
      if (missing !== undefined) site.procedures.push(row(missing));
    },
    truth: {
      'procedure-set': { outcome: 'partial', credit: 0.9, details: { ...SET, listed: 12, coverage: 1, missing: [] } },
    },
  },
  {
    id: 'a procedure stands twice',
    change: (site) => {
      const [, again] = REFERENCE;
      if (again !== undefined) site.procedures.push(row(again));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 11 / 12 - 0.1,
        details: { ...SET, duplicates: [{ code: '1.001786' }] },
      },
    },
  },
  {
    id: 'a report of the second quarter',
    change: (site) => {
      site.pages[reportAt('quy-ii-nam-2024')] = {
        title: reportTitle('quý II năm 2024'),
        main: reportText('quý II năm 2024', 77),
      };
      const list = site.pages[REPORT_LIST];
      if (list !== undefined)
        list.main = swap(
          list.main,
          reportLink('6-thang-dau-nam-2024', '6 tháng đầu năm 2024'),
          reportLink('6-thang-dau-nam-2024', '6 tháng đầu năm 2024') + reportLink('quy-ii-nam-2024', 'quý II năm 2024'),
        );
    },
    truth: {
      'dossier-results': {
        outcome: 'passed',
        credit: 1,
        details: {
          periods: PERIODS.map((one) =>
            one.period === '2024-Q2' ? { ...one, state: 'published', url: reportAt('quy-ii-nam-2024') } : one,
          ),
        },
      },
    },
  },
  {
    id: 'a Zalo page beside Facebook',
    change: (site) => {
      site.blocks['footer'] = swap(
        FOOTER,
        '<li><a href="https://www.youtube.com',
        '<li><a href="https://zalo.me/2174560913387712345">Zalo</a></li><li><a href="https://www.youtube.com',
      );
    },
    truth: {
      social: {
        outcome: 'passed',
        credit: 1,
        details: { facebook: FACEBOOK, zalo: 'https://zalo.me/2174560913387712345' },
      },
    },
  },
  {
    id: 'no Facebook page, share buttons alone',
    change: (site) => {
      site.blocks['footer'] = swap(FOOTER, `<li><a href="${FACEBOOK}">Facebook</a></li>`, '');
    },
    truth: { social: { outcome: 'failed', credit: 0, details: { facebook: null, zalo: null } } },
  },
  {
    id: 'receiving citizens is written out',
    change: (site) =>
      main(
        site,
        '/tiep-cong-dan',
        '<p>Sở tiếp công dân thường xuyên vào các ngày làm việc trong tuần tại phòng tiếp công dân, tầng một trụ sở Sở. Giám đốc Sở tiếp công dân định kỳ vào ngày 15 hằng tháng; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.</p><p>Người đến khiếu nại, tố cáo, kiến nghị mang theo giấy tờ tùy thân và đơn đã ký; cán bộ trực ghi vào sổ, hướng dẫn và báo kết quả xử lý bằng văn bản theo luật định.</p>',
      ),
    truth: {
      'citizen-reception': { outcome: 'passed', credit: 1, details: { url: '/tiep-cong-dan', attachments: 0 } },
    },
  },
  {
    id: 'the ISO handbook is gone',
    change: (site) => main(site, '/iso', ISO_TEXT),
    truth: { iso: { outcome: 'partial', credit: 0.5, details: { url: '/iso', attachments: 0 } } },
  },
  {
    id: 'the workflows are being updated',
    change: (site) => main(site, '/hanh-chinh-cong/quy-trinh-noi-bo', '<p>Đang cập nhật</p>'),
    truth: {
      workflows: {
        outcome: 'partial',
        credit: 0.5,
        details: { url: '/hanh-chinh-cong/quy-trinh-noi-bo', attachments: 0 },
      },
    },
  },
  {
    id: 'the post on discipline is of the year before',
    change: (site) => {
      postOf(site, 'news', 'xử lý kỷ luật').date = '2023-06-04';
    },
    truth: { conduct: { outcome: 'failed', credit: 0, details: NONE } },
  },
  {
    id: 'the post on a model is dated',
    change: (site) => {
      postOf(site, 'news', 'Mô hình hay').date = '2024-03-21';
    },
    truth: { models: { outcome: 'passed', credit: 1, details: found('2024-03-21') } },
  },
  {
    id: 'the DDCI of the department is told',
    change: (site) => {
      const one = postOf(site, 'index', 'DDCI');
      one.title = 'Kết quả chỉ số DDCI năm 2023 của tỉnh Hưng Yên';
      one.lead = 'Sở Khoa học và Công nghệ đạt 82,4 điểm DDCI năm 2023, xếp thứ 6 trong khối sở, ngành.';
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 4.5 / 6,
        details: {
          indices: INDICES.map((one) =>
            one.index === 'DDCI' ? { index: 'DDCI', state: 'current', year: 2023, value: 82.4, rank: 6 } : one,
          ),
        },
      },
    },
  },
  {
    id: 'the chairman’s directive is a row too',
    change: ({ documents }) => {
      documents['all']?.rows.push({
        number: '05/CT-CTUBND',
        date: '2019-05-16',
        about: 'Về chấn chỉnh lề lối làm việc',
        by: 'Chủ tịch UBND tỉnh',
      });
    },
    truth: {
      'core-documents': { outcome: 'partial', credit: 7 / 9, details: states({ ...CORE, '05/CT-CTUBND': 'cited' }) },
    },
  },
  {
    id: 'the newest document is of June',
    change: ({ documents }) => {
      documents['all']?.rows.splice(0, 2);
    },
    truth: {
      'legal-documents': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          ...LEGAL_DETAILS,
          newest: '2024-06-06',
          ageDays: 141,
          inPeriod: 5,
          byMonth: { ...LEGAL_DETAILS.byMonth, '2024-08': 0, '2024-09': 0 },
        },
      },
    },
  },
  {
    id: 'a post on the responsibility of heads',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        news(
          '2024-04-24',
          'Trách nhiệm người đứng đầu trong cải cách hành chính',
          'Kết quả cải cách hành chính là căn cứ đánh giá trách nhiệm của người đứng đầu các phòng, đơn vị.',
        ),
      ),
    truth: { 'head-responsibility': { outcome: 'passed', credit: 1, details: found('2024-04-24') } },
  },
  {
    id: 'a post in the column on procedures',
    change: ({ lists }) =>
      lists['reform']?.posts.push(
        reform(
          '2024-10-09',
          'Họp đầu mối kiểm soát thủ tục hành chính quý IV',
          'Cuộc họp chia việc kiểm soát thủ tục hành chính cho các phòng trong ba tháng cuối năm.',
        ),
      ),
    truth: {
      'procedure-column': {
        outcome: 'passed',
        credit: 1,
        details: {
          ...REFORM_DETAILS,
          newest: '2024-10-09',
          ageDays: 16,
          inPeriod: 6,
          byMonth: { ...REFORM_DETAILS.byMonth, '2024-10': 1 },
        },
      },
    },
  },
  {
    id: 'no guidance on the service levels',
    change: (site) => {
      delete site.pages['/hanh-chinh-cong/huong-dan-dich-vu-cong'];
      const section = site.pages['/hanh-chinh-cong'];
      if (section !== undefined)
        section.main = swap(
          section.main,
          '<li><a href="/hanh-chinh-cong/huong-dan-dich-vu-cong">Hướng dẫn sử dụng dịch vụ công trực tuyến</a></li>',
          '',
        );
    },
    truth: { 'online-service': { outcome: 'partial', credit: 0.5, details: { guidance: null } } },
  },
];

export const HUNG_YEN: Portal = {
  id: 'hungyen, Drupal 7',
  plan: 'hungyen-skhcn-2024',
  asOf: '2024-10-25',
  reference: [...REFERENCE.map(([code, name]) => [code, name] as const), [ABOLISHED[0], ABOLISHED[1], true]],
  make,
  render,
  truth: {
    // 184/KH-UBND and 05/CT-… there are others; 28-CT/TW is the Secretariat's.
    'core-documents': { outcome: 'partial', credit: 6 / 9, details: states(CORE) },
    // Investors' visit; half a sentence at the end of a post.
    importance: { outcome: 'failed', credit: 0, details: NONE },
    'reform-content': { outcome: 'passed', credit: 1 },
    // ICT INDEX is a year older, DDCI a plan, DTI another city's.
    indices: { outcome: 'partial', credit: 3.5 / 6, details: { indices: INDICES } },
    'procedure-set': { outcome: 'partial', credit: 11 / 12 - 0.1, details: SET },
    'procedure-updates': { outcome: 'passed', credit: 1, details: found('2024-06-28') },
    workflows: { outcome: 'passed', details: { url: '/hanh-chinh-cong/quy-trinh-noi-bo', attachments: 2 } },
    // Six months' figures are no quarter's.
    'dossier-results': { outcome: 'partial', credit: 2 / 3, details: { periods: PERIODS } },
    'cchc-column': { outcome: 'passed', credit: 1, details: COLUMN_DETAILS },
    // 77 days old.
    'procedure-column': { outcome: 'partial', credit: 0.5, details: REFORM_DETAILS },
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.hungyen.gov.vn/'], guidance: '/hanh-chinh-cong/huong-dan-dich-vu-cong' },
    },
    social: { outcome: 'partial', credit: 0.5, details: { facebook: FACEBOOK, zalo: null } },
    iso: { outcome: 'passed', details: { url: '/iso', attachments: 1 } },
    'digital-government': { outcome: 'passed', credit: 1 },
    // Undated.
    models: { outcome: 'cantTell' },
    'head-responsibility': { outcome: 'failed', credit: 0, details: NONE },
    finance: { outcome: 'passed', details: { url: '/cong-khai-tai-chinh', attachments: 2 } },
    'citizen-reception': { outcome: 'partial', credit: 0.5, details: { url: '/tiep-cong-dan', attachments: 0 } },
    'legal-documents': { outcome: 'passed', credit: 1, details: LEGAL_DETAILS },
    conduct: { outcome: 'passed', details: found('2024-06-04') },
    'plan-published': {
      outcome: 'passed',
      credit: 1,
      details: { documents: [{ state: 'published', url: at('16/KH-SKHCN', PLAN_2024) }] },
    },
  },
  mutations: MUTATIONS,
};
