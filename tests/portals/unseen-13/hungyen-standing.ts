/** Standing pages and document lists of the Hưng Yên portal. */

export const STANDING: Readonly<Record<string, readonly [string, string]>> = {
  '/gioi-thieu': [
    'Giới thiệu chung',
    '<p>Sở Khoa học và Công nghệ tỉnh Hưng Yên được tái lập năm 1997 cùng với tỉnh, hiện có 5 phòng chuyên môn, 1 chi cục và 2 đơn vị sự nghiệp.</p>',
  ],
  '/gioi-thieu/co-cau-to-chuc': [
    'Cơ cấu tổ chức',
    '<figure class="image"><img src="/storage/so-do.png" alt="Sơ đồ tổ chức"><figcaption>Sơ đồ tổ chức của Sở</figcaption></figure>',
  ],
  '/gioi-thieu/lanh-dao': [
    'Lãnh đạo Sở',
    '<div class="row"><div class="col-md-4"><div class="card"><div class="card-body"><h5>Trần Tùng Sơn</h5><p>Giám đốc Sở</p><p>ĐT: 0221.3551.101</p></div></div></div><div class="col-md-4"><div class="card"><div class="card-body"><h5>Đỗ Thị Mai</h5><p>Phó Giám đốc</p><p>ĐT: 0221.3551.102</p></div></div></div></div>',
  ],
  '/hanh-chinh-cong': [
    'Hành chính công',
    '<p>Mục Hành chính công giới thiệu thủ tục hành chính, dịch vụ công và tin tức về cải cách thủ tục hành chính của Sở.</p><div class="list-group"><a class="list-group-item" href="/chuyen-muc/cai-cach-tthc">Cải cách TTHC</a><a class="list-group-item" href="/thu-tuc-hanh-chinh">Danh mục thủ tục hành chính</a><a class="list-group-item" href="/hanh-chinh-cong/quy-trinh-noi-bo">Quy trình nội bộ</a><a class="list-group-item" href="/hanh-chinh-cong/ket-qua-giai-quyet-ho-so">Kết quả giải quyết hồ sơ</a></div>',
  ],
  '/hanh-chinh-cong/quy-trinh-noi-bo': [
    'Quy trình nội bộ giải quyết thủ tục hành chính',
    '<ol><li><a href="/storage/quy-trinh/qt-01.pdf">QT-01: Quy trình nội bộ đăng ký hoạt động khoa học và công nghệ</a> <span class="badge">PDF</span></li><li><a href="/storage/quy-trinh/qt-02.pdf">QT-02: Quy trình nội bộ cấp giấy phép bức xạ</a> <span class="badge">PDF</span></li><li><a href="/storage/quy-trinh/qt-03.pdf">QT-03: Quy trình nội bộ công bố hợp chuẩn</a> <span class="badge">PDF</span></li></ol>',
  ],
  '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so': [
    'Kết quả giải quyết hồ sơ thủ tục hành chính',
    '<table class="table table-striped"><thead><tr><th>TT</th><th>Tên báo cáo</th><th>Ngày đăng</th><th>Tải về</th></tr></thead><tbody><tr><td>1</td><td>Kết quả tiếp nhận, giải quyết hồ sơ TTHC quý I năm 2024</td><td>05/04/2024</td><td><a href="/storage/bc/quy-1-2024.pdf"><i class="fa fa-download"></i></a></td></tr><tr><td>2</td><td>Kết quả tiếp nhận, giải quyết hồ sơ TTHC quý II năm 2024; tỷ lệ hồ sơ được số hóa</td><td>08/07/2024</td><td><a href="/storage/bc/quy-2-2024.pdf"><i class="fa fa-download"></i></a></td></tr><tr><td>3</td><td>Kết quả tiếp nhận, giải quyết hồ sơ TTHC quý IV năm 2023</td><td>09/01/2024</td><td><a href="/storage/bc/quy-4-2023.pdf"><i class="fa fa-download"></i></a></td></tr></tbody></table>',
  ],
  '/cong-khai-tai-chinh': [
    'Công khai tài chính',
    '<p>Thực hiện Thông tư hướng dẫn về công khai ngân sách, Sở công khai dự toán thu, chi và quyết toán:</p><ul><li><a href="/storage/tc/du-toan-2024.pdf">Công khai dự toán thu, chi ngân sách năm 2024</a></li><li><a href="/storage/tc/thuc-hien-quy-3.pdf">Công khai tình hình thực hiện dự toán quý III năm 2024</a></li><li><a href="/storage/tc/quyet-toan-2023.pdf">Công khai quyết toán năm 2023</a></li></ul>',
  ],
  '/tiep-cong-dan': [
    'Tiếp công dân, giải quyết khiếu nại, tố cáo',
    '<p><strong>Lịch tiếp công dân:</strong> Giám đốc Sở tiếp công dân định kỳ vào ngày 15 hằng tháng tại phòng tiếp công dân, tầng 1, số 10 đường Chùa Chuông, phường Hiến Nam. Các ngày làm việc khác do Thanh tra Sở tiếp.</p><p><strong>Khiếu nại, tố cáo:</strong> đơn gửi trực tiếp hoặc qua bưu điện về Thanh tra Sở; thời hạn thụ lý 10 ngày kể từ ngày nhận. Công dân có quyền rút đơn, được biết kết quả giải quyết và được giữ bí mật khi tố cáo hành vi tham nhũng.</p>',
  ],
  '/lien-he': [
    'Liên hệ',
    '<p>Số 10 đường Chùa Chuông, phường Hiến Nam, thành phố Hưng Yên</p><p>Điện thoại: 0221.3551.100</p><form><input name="ten" placeholder="Họ tên"><textarea name="noidung"></textarea><button>Gửi</button></form>',
  ],
  '/so-do-cong': [
    'Sơ đồ cổng',
    '<ul><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/chuyen-muc/tin-tuc">Tin tức</a></li><li><a href="/van-ban">Văn bản</a></li><li><a href="/hanh-chinh-cong">Hành chính công</a></li></ul>',
  ],
  '/en': [
    'Hung Yen Department of Science and Technology',
    '<p>Welcome to the website of the Department of Science and Technology of Hung Yen province. Address: No. 10 Chua Chuong street, Hien Nam ward.</p>',
  ],
};

export interface Paper {
  readonly id: string;
  readonly number: string;
  /** Of issue. */
  readonly date: string;
  readonly issuer: string;
  readonly abstract: string;
  readonly file?: true;
}

export const PAPERS: readonly Paper[] = [
  {
    id: 'ke-hoach-tuyen-truyen-cchc-2024',
    number: '15/KH-SKHCN',
    date: '2024-02-19',
    issuer: 'Sở Khoa học và Công nghệ',
    abstract: 'Kế hoạch tuyên truyền cải cách hành chính năm 2024',
    file: true,
  },
  {
    id: 'qd-01-2023',
    number: '01/2023/QĐ-UBND',
    date: '2023-01-11',
    issuer: 'UBND tỉnh Hưng Yên',
    abstract: 'Quy định quy chế phối hợp trong kiểm soát thủ tục hành chính',
    file: true,
  },
  {
    id: 'qd-22-2020',
    number: '22/2020/QĐ-UBND',
    date: '2020-08-12',
    issuer: 'UBND tỉnh Hưng Yên',
    abstract: 'Quy định về tổ chức, hoạt động của bộ phận tiếp nhận và trả kết quả',
    file: true,
  },
  {
    id: 'ct-05-2019',
    number: '05/CT-CTUBND',
    date: '2019-05-16',
    issuer: 'Chủ tịch UBND tỉnh Hưng Yên',
    abstract: 'Chỉ thị tăng cường kỷ luật, kỷ cương hành chính',
    file: true,
  },
  {
    id: 'nd-65-2023',
    number: '65/2023/NĐ-CP',
    date: '2023-08-23',
    issuer: 'Chính phủ',
    abstract: 'Nghị định quy định chi tiết một số điều của Luật Sở hữu trí tuệ',
    file: true,
  },
  {
    id: 'qd-1855',
    number: '1855/QĐ-UBND',
    date: '2024-09-25',
    issuer: 'UBND tỉnh Hưng Yên',
    abstract: 'Quyết định phê duyệt danh mục nhiệm vụ khoa học và công nghệ đợt 2 năm 2024',
    file: true,
  },
  {
    id: 'tt-11-2024',
    number: '11/2024/TT-BKHCN',
    date: '2024-06-28',
    issuer: 'Bộ Khoa học và Công nghệ',
    abstract: 'Thông tư quy định về quản lý nhiệm vụ khoa học và công nghệ',
    file: true,
  },
  {
    id: 'cv-512',
    number: '512/SKHCN-VP',
    date: '2024-04-10',
    issuer: 'Sở Khoa học và Công nghệ',
    abstract: 'Về việc chấn chỉnh chế độ báo cáo',
  },
];
