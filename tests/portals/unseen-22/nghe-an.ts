/** Department of Science and Technology of Nghệ An, 2022. */

import { pdf } from '../../support/attachments.ts';
import { render } from './nghe-an-look.ts';
import {
  filler,
  postOf,
  SCIENCE_NEWS,
  swap,
  type Mutation,
  type Parts,
  type Portal,
  type Post,
  type Procedure,
  type Site,
} from './site.ts';

let serial = 5600;

function post(date: string | null, title: string, lead: string, more: readonly string[] = []): Post {
  serial += 3;
  return { path: `/ChiTiet.aspx?id=${serial}`, title, lead, date, more: [...more, ...filler(title)] };
}

type Row = readonly [date: string, title: string, lead: string, ...more: string[]];

const CCHC: readonly Row[] = [
  [
    '2022-10-05',
    'Kết quả cải cách hành chính chín tháng và phương hướng thời gian tới',
    'Báo cáo nêu kết quả cải cách hành chính chín tháng của tỉnh và của Sở, phương hướng, nhiệm vụ từ nay đến hết năm và năm sau.',
  ],
  [
    '2022-09-21',
    'Sở Nội vụ kiểm tra cải cách hành chính tại Sở Khoa học và Công nghệ',
    'Đoàn kiểm tra ghi nhận những việc đã làm và nêu bốn điểm phải khắc phục về cải cách hành chính.',
  ],
  [
    '2022-09-06',
    'Mô hình “Một lần hẹn” ở bộ phận tiếp nhận được nhân rộng',
    'Cách làm hay trong cải cách hành chính này giúp giảm một lượt đi lại cho người nộp hồ sơ.',
  ],
  [
    '2022-08-17',
    'Nộp hồ sơ, nhận kết quả tại Trung tâm Phục vụ hành chính công tỉnh',
    'Từ tháng 8, mọi hồ sơ của Sở được tiếp nhận và trả kết quả tại Trung tâm Phục vụ hành chính công tỉnh, quầy số 9.',
  ],
  [
    '2022-07-12',
    'Hội ý công tác cải cách hành chính đầu quý III',
    'Lãnh đạo Sở nghe từng phòng nói về phần việc cải cách hành chính chưa xong.',
    'Cuối buổi, đồng chí Giám đốc nhắc chung về đạo đức công vụ và giờ giấc.',
  ],
  [
    '2022-06-23',
    'Rà soát, đơn giản hóa thủ tục: rút ngắn thời gian giải quyết sáu thủ tục',
    'Kết quả rà soát, đơn giản hóa thủ tục hành chính giúp cắt giảm 20% thời gian giải quyết của sáu thủ tục.',
  ],
  [
    '2022-05-19',
    'Tự chấm điểm cải cách hành chính: những chỗ còn mất điểm',
    'Tổ công tác phân tích các tiêu chí cải cách hành chính mà Sở chưa đạt điểm tối đa.',
  ],
  [
    '2022-04-14',
    'Video hướng dẫn làm thủ tục công bố hợp chuẩn',
    'Đoạn video dài bốn phút hướng dẫn thủ tục hành chính công bố hợp chuẩn, giải đáp những trường hợp hay gặp.',
  ],
  [
    '2022-03-10',
    'Phát động thi đua cải cách hành chính năm 2022',
    'Phong trào thi đua có ba nội dung, gắn với các chỉ tiêu cải cách hành chính.',
    'Nội dung bám theo Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh.',
  ],
  [
    '2022-02-16',
    'Sở ban hành kế hoạch cải cách hành chính năm 2022',
    'Kế hoạch cải cách hành chính gồm 26 nhiệm vụ giao cho chín phòng, đơn vị.',
  ],
  [
    '2022-01-18',
    'Họp ban chỉ đạo cải cách hành chính phiên đầu năm',
    'Ban chỉ đạo cải cách hành chính thống nhất lịch làm việc của năm.',
  ],
  [
    '2021-12-22',
    'Kết quả cải cách hành chính năm 2021',
    'Năm 2021 Sở hoàn thành 24/26 nhiệm vụ cải cách hành chính, phương hướng năm 2022 giữ nguyên các chỉ tiêu.',
  ],
  [
    '2021-09-08',
    'Gửi hồ sơ qua bưu chính công ích: tiện và rẻ',
    'Người dân ở xa gửi hồ sơ và nhận kết quả qua dịch vụ bưu chính công ích với giá từ 30.000 đồng.',
  ],
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
  '2022-09': 2,
  '2022-10': 1,
};

const NEWS: readonly Row[] = [
  [
    '2022-11-16',
    'Doanh nghiệp tự chủ công nghệ chế biến cam Vinh',
    'Nhờ dây chuyền tự chế, doanh nghiệp làm chủ công nghệ chế biến tinh dầu cam.',
  ],
  [
    '2022-11-10',
    'Công bố quyết định bổ nhiệm Trưởng phòng Quản lý công nghệ',
    'Lãnh đạo Sở trao quyết định bổ nhiệm, điều động hai cán bộ quản lý cấp phòng.',
  ],
  ['2022-10-26', 'Giám sát chất lượng xăng dầu trên địa bàn', 'Đoàn lấy 22 mẫu xăng dầu ở các cửa hàng để thử nghiệm.'],
  [
    '2022-10-10',
    'Nghệ An hưởng ứng Ngày Chuyển đổi số',
    'Tỉnh Nghệ An tổ chức nhiều hoạt động chuyển đổi số, xây dựng chính quyền số, đô thị thông minh.',
  ],
];

const SCIENCE = 'Hoạt động khoa học và công nghệ';
const QUALITY = 'Tiêu chuẩn, đo lường, chất lượng';
const RADIATION = 'An toàn bức xạ';
const LISTED: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.001786', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ', SCIENCE],
  [
    '1.001747',
    'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
    SCIENCE,
  ],
  ['1.001716', 'Cấp Giấy chứng nhận hoạt động lần đầu cho văn phòng đại diện, chi nhánh', SCIENCE],
  ['2.002248', 'Cấp Giấy chứng nhận đăng ký chuyển giao công nghệ', SCIENCE],
  ['2.001209', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận', QUALITY],
  ['2.001268', 'Đăng ký tham dự sơ tuyển, xét tặng Giải thưởng Chất lượng Quốc gia', QUALITY],
  ['2.001259', 'Kiểm tra nhà nước về chất lượng hàng hóa nhập khẩu', QUALITY],
  ['2.002380', 'Cấp Giấy phép tiến hành công việc bức xạ', RADIATION],
  ['2.002383', 'Khai báo thiết bị X-quang', RADIATION],
  ['1.004473', 'Cấp và cấp lại Chứng chỉ nhân viên bức xạ', RADIATION],
];

const WHOLE: Parts = [
  ['Trình tự thực hiện', 'Bước 1: nộp hồ sơ. Bước 2: phòng chuyên môn thẩm định. Bước 3: nhận kết quả theo giấy hẹn.'],
  ['Cách thức thực hiện', 'Trực tiếp tại quầy, qua bưu điện, hoặc trên cổng dịch vụ công.'],
  ['Thành phần, số lượng hồ sơ', 'Đơn đề nghị; tài liệu chứng minh. Số lượng: 01 bộ.'],
  ['Thời hạn giải quyết', '10 ngày làm việc kể từ khi nhận đủ hồ sơ'],
  ['Đối tượng thực hiện', 'Tổ chức, cá nhân'],
  ['Cơ quan giải quyết', 'Sở Khoa học và Công nghệ'],
  ['Kết quả thực hiện', 'Giấy chứng nhận hoặc giấy phép'],
  ['Phí, lệ phí', 'Không'],
  ['Tên mẫu đơn, tờ khai', 'Mẫu số 01'],
  ['Yêu cầu, điều kiện', 'Không có'],
  ['Căn cứ pháp lý', 'Luật Khoa học và Công nghệ năm 2013'],
];
const emptied = (labels: readonly string[]): Parts =>
  WHOLE.map(([label, text]) => [label, labels.includes(label) ? '' : text] as const);
const INCOMPLETE = 'Khai báo thiết bị X-quang';
const BARE = 'Cấp Giấy chứng nhận đăng ký chuyển giao công nghệ';

const procedures = (): Procedure[] =>
  LISTED.map(([code, name, field], index) => ({
    code,
    name,
    field,
    path: name === BARE ? null : `/ThuTucChiTiet.aspx?id=${101 + index}`,
    parts: name === INCOMPLETE ? emptied(['Phí, lệ phí', 'Tên mẫu đơn, tờ khai']) : WHOLE,
  }));

const provincePage = (title: string, main: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/><title>${title}</title></head><body><div id="header"><a href="/">Cổng dịch vụ công tỉnh Nghệ An</a></div><ul id="menu"><li><a href="/">Trang chủ</a></li><li><a href="/bo-thu-tuc">Bộ thủ tục hành chính</a></li></ul><div id="content"><h2>${title}</h2>${main}</div></body></html>`;
const provinceList = (rows: readonly (readonly [string, string, ...unknown[]])[]): string =>
  provincePage(
    'Bộ thủ tục hành chính - Sở Khoa học và Công nghệ',
    `<p>Cơ quan: Sở Khoa học và Công nghệ</p><table border="1"><thead><tr><th>#</th><th>Mã thủ tục</th><th>Tên thủ tục</th></tr></thead><tbody>${rows.map(([code, name], index) => `<tr><td>${index + 1}</td><td>${code}.000.00.00.H41</td><td>${name}</td></tr>`).join('')}</tbody></table>`,
  );
const AT_PROVINCE = LISTED.filter(([code]) => code !== '2.001268' && code !== '1.004473');

const file = async (...lines: readonly string[]) => ({
  headers: { 'content-type': 'application/pdf' },
  body: await pdf([[...lines]]),
});

async function make(): Promise<Site> {
  const rows = (of: readonly Row[]): Post[] => of.map(([date, title, lead, ...more]) => post(date, title, lead, more));
  const cchc = rows(CCHC);
  for (const one of cchc) if (one.date === '2022-02-16') one.pinned = true;
  return {
    menu: [
      { href: '/Default.aspx', words: 'Trang chủ' },
      {
        href: '/Trang.aspx?id=1',
        words: 'Giới thiệu',
        under: [{ href: '/Trang.aspx?id=2', words: 'Chức năng, nhiệm vụ, tổ chức bộ máy' }],
      },
      {
        href: '/ChuyenMuc.aspx?id=3',
        words: 'Tin tức',
        under: [{ href: '/ChuyenMuc.aspx?id=6', words: 'Tuyên truyền' }],
      },
      {
        href: '/ChuyenMuc.aspx?id=5',
        words: 'Cải cách hành chính',
        under: [
          { href: '/Trang.aspx?id=8', words: 'Kết quả các chỉ số' },
          { href: '/Trang.aspx?id=9', words: 'Hệ thống ISO 9001:2015' },
        ],
      },
      {
        href: '/ThuTuc.aspx',
        words: 'Thủ tục hành chính',
        under: [
          { href: '/Trang.aspx?id=11', words: 'Hướng dẫn tra cứu thủ tục' },
          { href: '/Trang.aspx?id=12', words: 'Quy trình nội bộ, quy trình điện tử' },
        ],
      },
      { href: '/VanBan.aspx', words: 'Văn bản' },
      { href: '/PhanAnhKienNghi.aspx', words: 'Phản ánh, kiến nghị' },
    ],
    lists: {
      cchc: { path: '/ChuyenMuc.aspx?id=5', label: 'Cải cách hành chính', posts: cchc },
      news: {
        path: '/ChuyenMuc.aspx?id=3',
        label: 'Tin tức',
        posts: [
          ...rows(NEWS),
          ...SCIENCE_NEWS.slice(2).map(([title, lead], index) =>
            post(`2022-${String(9 - index).padStart(2, '0')}-${String(5 + index * 2).padStart(2, '0')}`, title, lead),
          ),
        ],
      },
      spread: {
        path: '/ChuyenMuc.aspx?id=6',
        label: 'Tuyên truyền',
        posts: [
          post('2022-05-05', 'Hiến máu nhân đạo đợt một', 'Hai mươi đoàn viên của cơ quan tham gia hiến máu.'),
          post(
            null,
            'Sử dụng chữ ký số và phần mềm quản lý văn bản',
            'Toàn bộ văn bản đi của Sở được ký số và gửi trên hệ thống quản lý văn bản và điều hành.',
          ),
        ],
      },
    },
    documents: {
      all: {
        path: '/VanBan.aspx',
        label: 'Văn bản',
        rows: [
          {
            number: '5158/QĐ-UBND',
            date: '2021-12-30',
            by: 'UBND tỉnh',
            about: 'Phê duyệt Kế hoạch cải cách hành chính nhà nước tỉnh Nghệ An năm 2022',
            at: '/Upload/5158.pdf',
          },
          {
            number: '05-NQ/TU',
            date: '2021-12-14',
            by: 'Tỉnh ủy',
            about: 'Nghị quyết về đẩy mạnh cải cách hành chính giai đoạn 2021 - 2025',
          },
          {
            number: '76/NQ-CP',
            date: '2021-07-15',
            by: 'Chính phủ',
            about: 'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
            at: '/Upload/76.pdf',
          },
          { number: '5165/QĐ-UBND', date: '2020-12-30', by: 'UBND tỉnh', about: 'Giao dự toán kinh phí sự nghiệp' },
          {
            number: '17/2019/QĐ-UBND',
            date: '2019-04-26',
            by: 'UBND tỉnh',
            about: 'Quy định tổ chức thực hiện cơ chế một cửa',
          },
        ],
      },
    },
    pages: {
      '/Trang.aspx?id=1': {
        title: 'Giới thiệu',
        main: '<p>Lịch sử ngành khoa học và công nghệ Nghệ An bắt đầu từ năm 1960.</p>',
      },
      '/Trang.aspx?id=2': {
        title: 'Chức năng, nhiệm vụ, tổ chức bộ máy',
        main: '<p><b>I. Vị trí, chức năng</b></p><p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh, giúp UBND tỉnh quản lý nhà nước về khoa học, công nghệ và đổi mới sáng tạo.</p><p><b>II. Nhiệm vụ, quyền hạn</b></p><p>Trình UBND tỉnh dự thảo quyết định, kế hoạch thuộc ngành; cấp, thu hồi giấy phép theo thẩm quyền; thanh tra, xử lý vi phạm; thực hiện nhiệm vụ khác được giao.</p><p><b>III. Tổ chức bộ máy, vị trí việc làm</b></p><p>Sở có Giám đốc, ba Phó Giám đốc; Văn phòng, Thanh tra, bốn phòng chuyên môn, Chi cục Tiêu chuẩn Đo lường Chất lượng và ba đơn vị sự nghiệp; 62 vị trí việc làm.</p>',
      },
      '/Trang.aspx?id=8': {
        title: 'Kết quả các chỉ số năm 2021 của tỉnh Nghệ An',
        main: '<table border="1"><tr><td>Chỉ số</td><td>Điểm</td><td>Xếp hạng</td></tr><tr><td>PAR INDEX</td><td>86,31</td><td>19</td></tr><tr><td>SIPAS</td><td>84,52</td><td>44</td></tr><tr><td>PAPI</td><td>44,16</td><td>9</td></tr><tr><td>PCI</td><td>64,74</td><td>30</td></tr></table>',
      },
      '/Trang.aspx?id=9': {
        title: 'Hệ thống quản lý chất lượng ISO 9001:2015',
        main: '<p>Nội dung đang cập nhật.</p>',
      },
      '/Trang.aspx?id=11': {
        title: 'Hướng dẫn tra cứu thủ tục hành chính trên Internet',
        main: '<p>Bước 1: vào trang của Sở, bấm mục Thủ tục hành chính. Bước 2: chọn lĩnh vực cần tìm. Bước 3: bấm tên thủ tục để xem trình tự, hồ sơ, thời hạn, phí.</p><p>Người dân cũng có thể vào Cổng Dịch vụ công quốc gia, gõ tên thủ tục vào ô tìm kiếm, chọn tỉnh Nghệ An. Muốn biết hồ sơ đang ở khâu nào thì gõ mã hồ sơ in trên giấy hẹn vào ô Tra cứu hồ sơ rồi bấm nút Tìm.</p>',
      },
      '/Trang.aspx?id=12': {
        title: 'Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính',
        main: '<ul><li><a href="/Upload/quytrinh-1.pdf">Quy trình nội bộ lĩnh vực hoạt động khoa học và công nghệ</a></li><li><a href="/Upload/quytrinh-2.pdf">Quy trình nội bộ lĩnh vực an toàn bức xạ</a></li></ul>',
      },
      '/HuongDanDVC.aspx': {
        title: 'Hướng dẫn sử dụng dịch vụ công mức độ 3, mức độ 4',
        main: '<p>Với thủ tục mức độ 3, người dân gửi hồ sơ qua mạng, trả phí và lấy kết quả tại quầy. Với thủ tục mức độ 4, mọi việc làm qua mạng, kết quả gửi về tận nhà.</p><p>Cách làm: đăng nhập, chọn Sở Khoa học và Công nghệ, chọn thủ tục, điền tờ khai, đính kèm tệp, bấm Gửi hồ sơ.</p>',
      },
      '/DuongDayNong.aspx': {
        title: 'Đường dây nóng cải cách hành chính',
        main: '<p>Điện thoại đường dây nóng: 0238.3844.677</p><p>Thư điện tử: cchc@skhcn.nghean.gov.vn</p>',
      },
      '/PhanAnhKienNghi.aspx': {
        title: 'Phản ánh, kiến nghị về quy định hành chính',
        main: '<p>Tổ chức, cá nhân gửi phản ánh, kiến nghị về quy định hành chính đến Văn phòng Sở bằng một trong các cách sau:</p><p>- Thư điện tử: cchc@skhcn.nghean.gov.vn</p><p>- Gửi văn bản đến: Văn phòng Sở Khoa học và Công nghệ, số 75A đường Nguyễn Thái Học, thành phố Vinh.</p><p>- Cổng Dịch vụ công quốc gia: <a href="https://pakn.dichvucong.gov.vn/">pakn.dichvucong.gov.vn</a></p><p>Văn phòng Sở tiếp nhận, phân loại trong 02 ngày làm việc, chuyển phòng chuyên môn xử lý và trả lời người gửi trong 15 ngày làm việc.</p>',
      },
    },
    blocks: {
      left: '<table class="lk"><tr><td><a href="/DuongDayNong.aspx">Đường dây nóng</a></td></tr><tr><td><a href="https://dichvucong.nghean.gov.vn/">Dịch vụ công trực tuyến</a></td></tr><tr><td><a href="/HuongDanDVC.aspx">Hướng dẫn dịch vụ công trực tuyến</a></td></tr></table>',
      right: '<table class="truycap"><tr><td>Lượt truy cập: 1900455</td></tr></table>',
      footer:
        'Bản quyền thuộc Sở Khoa học và Công nghệ Nghệ An<br/>Địa chỉ: số 75A đường Nguyễn Thái Học, thành phố Vinh - Điện thoại: 0238.3844.500 - Fax: 0238.3598.478',
    },
    procedures: procedures(),
    served: {
      '/Upload/5158.pdf': await file(
        'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN',
        'Số: 5158/QĐ-UBND',
        'Nghệ An, ngày 30 tháng 12 năm 2021',
        'QUYẾT ĐỊNH',
        'Phê duyệt Kế hoạch cải cách hành chính nhà nước tỉnh Nghệ An năm 2022',
      ),
      '/Upload/76.pdf': await file(
        'CHÍNH PHỦ',
        'Số: 76/NQ-CP',
        'Hà Nội, ngày 15 tháng 7 năm 2021',
        'NGHỊ QUYẾT',
        'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
      ),
      '/Upload/quytrinh-1.pdf': await file(
        'QUY TRÌNH NỘI BỘ',
        'Bước 1: tiếp nhận hồ sơ 0,5 ngày',
        'Bước 2: thẩm định 7 ngày',
        'Bước 3: ký duyệt 2 ngày',
      ),
      '/Upload/quytrinh-2.pdf': await file(
        'QUY TRÌNH NỘI BỘ',
        'Bước 1: tiếp nhận hồ sơ 0,5 ngày',
        'Bước 2: thẩm định 15 ngày',
        'Bước 3: ký duyệt 3 ngày',
      ),
    },
    province: {
      '/': provincePage(
        'Trang chủ',
        '<p>Chọn cơ quan để xem bộ thủ tục.</p><ul><li><a href="/bo-thu-tuc">Bộ thủ tục hành chính các sở</a></li></ul>',
      ),
      '/bo-thu-tuc': provincePage(
        'Bộ thủ tục hành chính',
        '<ul><li><a href="/bo-thu-tuc/so-giao-duc">Sở Giáo dục và Đào tạo</a></li><li><a href="/bo-thu-tuc/so-khoa-hoc">Sở Khoa học và Công nghệ</a></li></ul>',
      ),
      '/bo-thu-tuc/so-giao-duc': provincePage(
        'Bộ thủ tục hành chính - Sở Giáo dục và Đào tạo',
        '<table border="1"><thead><tr><th>#</th><th>Mã thủ tục</th><th>Tên thủ tục</th></tr></thead><tbody><tr><td>1</td><td>1.005090.000.00.00.H41</td><td>Xét tuyển sinh vào trường phổ thông dân tộc nội trú</td></tr></tbody></table>',
      ),
      '/bo-thu-tuc/so-khoa-hoc': provinceList(AT_PROVINCE),
    },
  };
}

const CORE = {
  '76/NQ-CP': 'published',
  '05-NQ/TU': 'cited',
  '5158/QĐ-UBND': 'published',
  '5165/QĐ-UBND': 'missing',
  '64/KH-UBND': 'cited',
};
const states = (found: Readonly<Record<string, string>>): { documents: object[] } => ({
  documents: Object.entries(found).map(([number, state]) => ({ number, state })),
});
const INDICES = [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.31, rank: 19 },
  { index: 'SIPAS', state: 'current', year: 2021, value: 84.52, rank: 44 },
  { index: 'PAPI', state: 'current', year: 2021, value: 44.16, rank: 9 },
  { index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30 },
];
const COLUMN = {
  url: '/ChuyenMuc.aspx?id=5',
  linkedFromHome: true,
  newest: '2022-10-05',
  ageDays: 46,
  inPeriod: 11,
  byMonth: BY_MONTH,
  undated: 0,
};
const SET = { reference: 10, listed: 10, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };
const HOTLINE = {
  url: '/DuongDayNong.aspx',
  phones: ['+842383844677'],
  emails: ['cchc@skhcn.nghean.gov.vn'],
  conflicts: [],
};

function change(site: Site, path: string, piece: string, other: string): void {
  const page = site.pages[path];
  if (page === undefined) throw new Error(`no page ${path}`);
  page.main = swap(page.main, piece, other);
}

const found = (date: string): { found: number; articles: object[] } => ({ found: 1, articles: [{ date }] });
const NONE = { found: 0, articles: [] };

function retold(site: Site, words: string, title: string, lead: string): void {
  const one = postOf(site, 'cchc', words);
  one.title = title;
  one.lead = lead;
}

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'a fresh post in the column',
    change: ({ lists }) =>
      lists['cchc']?.posts.push(
        post(
          '2022-11-14',
          'Rút kinh nghiệm qua đợt kiểm tra cải cách hành chính',
          'Sở họp để rút kinh nghiệm và chia việc cải cách hành chính còn lại.',
        ),
      ),
    truth: {
      'cchc-column': {
        outcome: 'passed',
        credit: 1,
        details: { ...COLUMN, newest: '2022-11-14', ageDays: 6, inPeriod: 12, byMonth: { ...BY_MONTH, '2022-11': 1 } },
      },
    },
  },
  {
    id: 'a procedure fewer on the list',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => code !== '2.001259');
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: {
          ...SET,
          listed: 9,
          coverage: 0.9,
          missing: [{ code: '2.001259', name: 'Kiểm tra nhà nước về chất lượng hàng hóa nhập khẩu' }],
        },
      },
      'procedure-detail': { outcome: 'partial', details: { checked: 8, complete: 7, withoutDetail: [{ name: BARE }] } },
    },
  },
  {
    id: 'every procedure whole',
    change: (site) => {
      for (const [index, one] of site.procedures.entries()) {
        one.parts = WHOLE;
        one.path ??= `/ThuTucChiTiet.aspx?id=${101 + index}`;
      }
    },
    truth: {
      'procedure-detail': {
        outcome: 'passed',
        credit: 1,
        details: { checked: 10, complete: 10, incomplete: [], withoutDetail: [] },
      },
    },
  },
  {
    id: 'no procedure has a page',
    change: (site) => {
      for (const one of site.procedures) one.path = null;
    },
    truth: { 'procedure-detail': { outcome: 'failed', credit: 0, details: { checked: 0, complete: 0 } } },
  },
  {
    id: 'all on the province’s portal',
    change: ({ province }) => {
      province['/bo-thu-tuc/so-khoa-hoc'] = provinceList(LISTED);
    },
    truth: { 'procedure-set-province': { outcome: 'passed', credit: 1, details: SET } },
  },
  {
    id: 'the hotline has an address too',
    change: (site) =>
      change(
        site,
        '/DuongDayNong.aspx',
        '<p>Thư điện tử',
        '<p>Địa chỉ: Văn phòng Sở, số 75A đường Nguyễn Thái Học, thành phố Vinh</p><p>Thư điện tử',
      ),
    truth: { hotline: { outcome: 'passed', credit: 1, details: HOTLINE } },
  },
  {
    id: 'an impossible hotline',
    change: (site) => change(site, '/DuongDayNong.aspx', '0238.3844.677', '0238.384.46'),
    truth: { hotline: { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'feedback without how it is handled',
    change: (site) =>
      change(
        site,
        '/PhanAnhKienNghi.aspx',
        '<p>Văn phòng Sở tiếp nhận, phân loại trong 02 ngày làm việc, chuyển phòng chuyên môn xử lý và trả lời người gửi trong 15 ngày làm việc.</p>',
        '',
      ),
    truth: { feedback: { outcome: 'partial', credit: 0.5, details: { process: false } } },
  },
  {
    id: 'no feedback page',
    change: (site) => {
      site.menu = site.menu.filter(({ href }) => href !== '/PhanAnhKienNghi.aspx');
      delete site.pages['/PhanAnhKienNghi.aspx'];
    },
    truth: { feedback: { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'the guide to looking up is thin',
    change: (site) => {
      const page = site.pages['/Trang.aspx?id=11'];
      if (page !== undefined) page.main = '<p>Vào mục Thủ tục hành chính để tra cứu.</p>';
    },
    truth: { 'lookup-guide': { outcome: 'partial', credit: 0.5 } },
  },
  {
    id: 'no workflows',
    change: (site) => {
      const menu = site.menu.find(({ href }) => href === '/ThuTuc.aspx');
      site.menu = site.menu.map((item) =>
        item === menu
          ? { ...item, under: (item.under ?? []).filter(({ href }) => href !== '/Trang.aspx?id=12') }
          : item,
      );
      delete site.pages['/Trang.aspx?id=12'];
    },
    truth: { workflows: { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'nothing simplified',
    change: (site) =>
      retold(
        site,
        'Rà soát, đơn giản hóa',
        'Gặp mặt cán bộ làm cải cách hành chính qua các thời kỳ',
        'Buổi gặp mặt ôn lại hai mươi năm cải cách hành chính của Sở.',
      ),
    truth: { simplification: { outcome: 'failed', credit: 0, details: NONE } },
  },
  {
    id: 'nothing on the service centre',
    change: (site) =>
      retold(
        site,
        'Trung tâm Phục vụ',
        'Hội nghị giao ban cải cách hành chính cụm thi đua số 3',
        'Cụm thi đua trao đổi về cải cách hành chính và chia sẻ lịch làm việc.',
      ),
    truth: { 'service-centre': { outcome: 'failed', credit: 0, details: NONE } },
  },
  {
    id: 'a post on the postal service',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        post(
          '2022-06-15',
          'Trả kết quả thủ tục hành chính tận nhà qua bưu chính công ích',
          'Người nộp hồ sơ có thể đăng ký nhận kết quả qua dịch vụ bưu chính công ích ngay khi nộp.',
        ),
      ),
    truth: { postal: { outcome: 'passed', credit: 1, details: found('2022-06-15') } },
  },
  {
    id: 'a post on conduct',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        post(
          '2022-05-26',
          'Quy tắc ứng xử, đạo đức công vụ của cán bộ, công chức',
          'Quy tắc nêu nghĩa vụ, đạo đức, văn hóa giao tiếp và việc xử lý kỷ luật công chức vi phạm.',
        ),
      ),
    truth: { conduct: { outcome: 'passed', credit: 1, details: found('2022-05-26') } },
  },
  {
    id: 'a post on autonomy',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        post(
          '2022-04-27',
          'Giao quyền tự chủ tài chính cho ba đơn vị sự nghiệp công lập',
          'Ba đơn vị sự nghiệp thuộc Sở được giao tự chủ về tài chính giai đoạn 2022 - 2025.',
        ),
      ),
    truth: { autonomy: { outcome: 'passed', credit: 1, details: found('2022-04-27') } },
  },
  {
    id: 'the post on digital signatures is dated',
    change: (site) => {
      postOf(site, 'spread', 'chữ ký số').date = '2022-03-31';
    },
    truth: { 'e-office': { outcome: 'passed', credit: 1, details: found('2022-03-31') } },
  },
  {
    id: 'the ISO page has substance',
    change: (site) =>
      change(
        site,
        '/Trang.aspx?id=9',
        '<p>Nội dung đang cập nhật.</p>',
        '<p>Sở áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015 từ năm 2019. Phạm vi áp dụng gồm toàn bộ hoạt động giải quyết thủ tục hành chính của Văn phòng, Thanh tra và bốn phòng chuyên môn.</p><p>Chính sách chất lượng: đúng luật, đúng hẹn, công khai, thân thiện. Mỗi năm Sở tổ chức một đợt đánh giá nội bộ vào tháng 9 và một cuộc họp xem xét của lãnh đạo vào tháng 11; kết quả được niêm yết tại trụ sở.</p>',
      ),
    truth: { iso: { outcome: 'passed', credit: 1, details: { url: '/Trang.aspx?id=9' } } },
  },
  {
    id: 'the indices are of the year before',
    change: (site) => {
      const page = site.pages['/Trang.aspx?id=8'];
      if (page !== undefined) page.title = 'Kết quả các chỉ số năm 2020 của tỉnh Nghệ An';
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 0.5,
        details: { indices: INDICES.map((one) => ({ ...one, state: 'stale', year: 2020 })) },
      },
    },
  },
  {
    id: 'a post on oversight',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        post(
          '2022-07-27',
          'Người dân giám sát việc thực hiện cải cách hành chính',
          'Mặt trận Tổ quốc và người dân tham gia giám sát cải cách hành chính qua hộp thư và phiếu đánh giá.',
        ),
      ),
    truth: { oversight: { outcome: 'passed', credit: 1, details: found('2022-07-27') } },
  },
  {
    id: 'a post on checking legal documents',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        post(
          '2022-09-14',
          'Kiểm tra, rà soát văn bản quy phạm pháp luật chín tháng',
          'Sở đã rà soát 14 văn bản quy phạm pháp luật, đề nghị bãi bỏ hai văn bản hết hiệu lực.',
        ),
      ),
    truth: { 'legal-drafting': { outcome: 'passed', credit: 1, details: found('2022-09-14') } },
  },
  {
    id: 'the right decision stands in the list too',
    change: ({ documents }) => {
      documents['all']?.rows.unshift({
        number: '5165/QĐ-UBND',
        date: '2021-12-30',
        by: 'UBND tỉnh',
        about: 'Ban hành kế hoạch kiểm soát thủ tục năm 2022',
      });
    },
    truth: {
      'core-documents': { outcome: 'passed', credit: 1, details: states({ ...CORE, '5165/QĐ-UBND': 'cited' }) },
    },
  },
];

export const NGHE_AN: Portal = {
  id: 'nghean, WebForms',
  plan: 'nghean-skhcn-2022',
  asOf: '2022-11-20',
  reference: LISTED.map(([code, name]) => [code, name] as const),
  make,
  render,
  truth: {
    // 46 days old; every full month has its post.
    'cchc-column': { outcome: 'partial', credit: 0.5, details: COLUMN },
    'procedure-set': { outcome: 'passed', credit: 1, details: SET },
    'procedure-detail': {
      outcome: 'partial',
      details: {
        checked: 9,
        complete: 8,
        incomplete: [{ name: INCOMPLETE, missingParts: ['fee', 'form'] }],
        withoutDetail: [{ name: BARE }],
      },
    },
    'procedure-set-province': {
      outcome: 'partial',
      credit: 0.8,
      details: { ...SET, listed: 8, coverage: 0.8, missing: [{ code: '2.001268' }, { code: '1.004473' }] },
    },
    // The address stands in the footer alone.
    hotline: { outcome: 'partial', credit: 0.5, details: { ...HOTLINE, addresses: [] } },
    feedback: {
      outcome: 'passed',
      details: { url: '/PhanAnhKienNghi.aspx', ways: ['email', 'address', 'pakn'], process: true },
    },
    'lookup-guide': { outcome: 'passed', details: { url: '/Trang.aspx?id=11' } },
    workflows: { outcome: 'passed', details: { url: '/Trang.aspx?id=12', attachments: 2 } },
    simplification: { outcome: 'passed', details: found('2022-06-23') },
    'service-centre': { outcome: 'passed', details: found('2022-08-17') },
    // Of the year before.
    postal: { outcome: 'failed', credit: 0, details: NONE },
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: '/HuongDanDVC.aspx' },
    },
    organisation: { outcome: 'passed', details: { url: '/Trang.aspx?id=2' } },
    // Half a sentence at the end of another post.
    conduct: { outcome: 'failed', credit: 0, details: NONE },
    personnel: { outcome: 'passed', details: found('2022-11-10') },
    // Of a company's technology.
    autonomy: { outcome: 'failed', credit: 0, details: NONE },
    'digital-government': { outcome: 'passed', details: found('2022-10-10') },
    // One post, undated.
    'e-office': { outcome: 'cantTell' },
    iso: { outcome: 'partial', credit: 0.5, details: { url: '/Trang.aspx?id=9', attachments: 0 } },
    indices: { outcome: 'passed', credit: 1, details: { indices: INDICES } },
    // Petrol.
    oversight: { outcome: 'failed', credit: 0, details: NONE },
    models: { outcome: 'passed', details: found('2022-09-06') },
    results: { outcome: 'passed' },
    // Rows of a list of documents are no posts.
    'legal-drafting': { outcome: 'failed', credit: 0, details: NONE },
    // 5165 there is of another year.
    'core-documents': { outcome: 'partial', credit: 4 / 5, details: states(CORE) },
    guides: { outcome: 'passed', details: found('2022-04-14') },
  },
  mutations: MUTATIONS,
};
