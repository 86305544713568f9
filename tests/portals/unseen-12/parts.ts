/** One list of eight procedures whose pages set out their parts in eight manners; what a reader of each page would miss. */
import { nuke } from './shells.ts';

export interface DetailPage {
  readonly code: string;
  readonly name: string;
  readonly body: string;
  /** Parts that a reader does not find, or "none" if the page is no detail at all. */
  readonly missing: readonly string[];
}

const ALL = [
  'steps',
  'method',
  'dossier',
  'deadline',
  'applicants',
  'authority',
  'result',
  'fee',
  'form',
  'conditions',
  'legalBasis',
] as const;

export const details: readonly DetailPage[] = [
  {
    code: '1.001786',
    name: 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ',
    missing: [],
    body: `<h3>Trình tự thực hiện</h3><p>Nộp hồ sơ; Sở thẩm định; trả kết quả.</p><h3>Cách thức thực hiện</h3><p>Trực tiếp, trực tuyến, bưu chính.</p><h3>Thành phần hồ sơ</h3><ul><li>Đơn đăng ký</li><li>Điều lệ</li></ul><h3>Số lượng hồ sơ</h3><p>01 bộ</p><h3>Thời hạn giải quyết</h3><p>10 ngày làm việc</p><h3>Đối tượng thực hiện</h3><p>Tổ chức</p><h3>Cơ quan thực hiện</h3><p>Sở Khoa học và Công nghệ</p><h3>Kết quả thực hiện</h3><p>Giấy chứng nhận</p><h3>Phí, lệ phí</h3><p>3.000.000 đồng</p><h3>Tên mẫu đơn, tờ khai</h3><p>Mẫu số 5</p><h3>Yêu cầu, điều kiện</h3><p>Không</p><h3>Căn cứ pháp lý</h3><p>Nghị định 08/2014/NĐ-CP</p>`,
  },
  {
    code: '1.001747',
    name: 'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động',
    missing: ['fee', 'legalBasis'],
    body: `<table><tr><th>Trình tự thực hiện</th><td>Bước 1, bước 2</td></tr><tr><th>Cách thức thực hiện</th><td>Trực tiếp</td></tr><tr><th>Thành phần, số lượng hồ sơ</th><td>Đơn; bản sao; 01 bộ</td></tr><tr><th>Thời hạn giải quyết</th><td>07 ngày</td></tr><tr><th>Đối tượng thực hiện TTHC</th><td>Tổ chức</td></tr><tr><th>Cơ quan giải quyết</th><td>Sở</td></tr><tr><th>Kết quả</th><td>Giấy chứng nhận mới</td></tr><tr><th>Lệ phí (nếu có)</th><td></td></tr><tr><th>Mẫu đơn, mẫu tờ khai</th><td><a href="/m.docx">Tải mẫu</a></td></tr><tr><th>Yêu cầu, điều kiện thực hiện</th><td>Không có</td></tr></table>`,
  },
  {
    code: '2.000212',
    name: 'Công bố sử dụng dấu định lượng',
    missing: ['conditions'],
    body: `<p><b>1. Trình tự thực hiện:</b> Cơ sở lập bản công bố, gửi Chi cục.</p><p><b>2. Cách thức thực hiện:</b> qua cổng dịch vụ công</p><p><b>3. Thành phần, số lượng hồ sơ:</b> a) Bản công bố; b) Số lượng: 02 bản</p><p><b>4. Thời hạn giải quyết:</b> 05 ngày</p><p><b>5. Đối tượng thực hiện:</b> cơ sở sản xuất hàng đóng gói sẵn</p><p><b>6. Cơ quan thực hiện:</b> Chi cục Tiêu chuẩn Đo lường Chất lượng</p><p><b>7. Kết quả:</b> bản công bố được tiếp nhận</p><p><b>8. Phí, lệ phí:</b> Không</p><p><b>9. Tên mẫu đơn, mẫu tờ khai:</b> mẫu 1. CBDĐL</p><p><b>10. Căn cứ pháp lý:</b> Luật Đo lường</p>`,
  },
  {
    code: '1.000438',
    name: 'Đăng ký kiểm tra nhà nước về đo lường',
    missing: ['method', 'form'],
    body: `<dl><dt>Trình tự</dt><dd>Nộp, kiểm tra, trả</dd><dt>Hồ sơ</dt><dd>Giấy đăng ký; hợp đồng</dd><dt>Thời gian giải quyết</dt><dd>01 ngày</dd><dt>Đối tượng</dt><dd>Doanh nghiệp nhập khẩu</dd><dt>Cơ quan có thẩm quyền</dt><dd>Chi cục</dd><dt>Kết quả</dt><dd>Thông báo</dd><dt>Phí</dt><dd>Không có</dd><dt>Điều kiện</dt><dd>Không</dd><dt>Cơ sở pháp lý</dt><dd>Thông tư 28/2013/TT-BKHCN</dd></dl>`,
  },
  {
    code: '2.001277',
    name: 'Kiểm tra chất lượng hàng hoá nhập khẩu',
    missing: ['deadline'],
    body: `<ul class="nav nav-tabs"><li><a href="#t1">Trình tự thực hiện</a></li><li><a href="#t2">Cách thức thực hiện</a></li><li><a href="#t3">Thành phần hồ sơ</a></li><li><a href="#t4">Thời hạn giải quyết</a></li><li><a href="#t5">Đối tượng thực hiện</a></li><li><a href="#t6">Cơ quan thực hiện</a></li><li><a href="#t7">Kết quả thực hiện</a></li><li><a href="#t8">Phí, lệ phí</a></li><li><a href="#t9">Biểu mẫu</a></li><li><a href="#t10">Yêu cầu, điều kiện</a></li><li><a href="#t11">Căn cứ pháp lý</a></li></ul><div class="tab-content"><div id="t1" class="tab-pane"><p>Người nhập khẩu nộp hồ sơ.</p></div><div id="t2" class="tab-pane">Trực tuyến</div><div id="t3" class="tab-pane">Bản đăng ký, hoá đơn</div><div id="t4" class="tab-pane"></div><div id="t5" class="tab-pane">Doanh nghiệp</div><div id="t6" class="tab-pane">Chi cục</div><div id="t7" class="tab-pane">Thông báo kết quả</div><div id="t8" class="tab-pane">Không</div><div id="t9" class="tab-pane"><a href="/b.doc">Mẫu số 01</a></div><div id="t10" class="tab-pane">Không</div><div id="t11" class="tab-pane">Luật Chất lượng sản phẩm, hàng hoá</div></div>`,
  },
  {
    code: '1.003542',
    name: 'Cấp giấy chứng nhận đủ điều kiện hoạt động giám định sở hữu công nghiệp',
    missing: ['steps', 'applicants'],
    body: `<div class="accordion"><div class="card"><div class="card-header"><button data-target="#c1">Trình tự thực hiện</button></div><div id="c1" class="collapse"><div class="card-body">Đang cập nhật</div></div></div>${[
      ['Cách thức thực hiện', 'Trực tiếp'],
      ['Thành phần hồ sơ', 'Tờ khai, bản sao thẻ giám định viên'],
      ['Thời hạn giải quyết', '20 ngày'],
      ['Cơ quan thực hiện', 'Sở'],
      ['Kết quả thực hiện', 'Giấy chứng nhận'],
      ['Phí', '250.000 đồng'],
      ['Mẫu đơn, tờ khai', 'Mẫu 01'],
      ['Yêu cầu, điều kiện thực hiện', 'Có ít nhất hai giám định viên'],
      ['Căn cứ pháp lý', 'Luật Sở hữu trí tuệ'],
    ]
      .map(
        ([h, t], i) =>
          `<div class="card"><div class="card-header"><button data-target="#d${i}">${h}</button></div><div id="d${i}" class="collapse"><div class="card-body">${t}</div></div></div>`,
      )
      .join('')}</div>`,
  },
  {
    code: '1.004473',
    name: 'Hỗ trợ phát triển tổ chức trung gian của thị trường khoa học và công nghệ',
    missing: ['result'],
    body: `<table border=1><tr><td>1</td><td>Trình tự thực hiện</td><td>Nộp, họp hội đồng, quyết định</td></tr><tr><td>2</td><td>Cách thức thực hiện</td><td>Bưu chính</td></tr><tr><td>3</td><td>Thành phần hồ sơ</td><td>Phiếu đề nghị</td></tr><tr><td>4</td><td>Thời hạn giải quyết</td><td>35 ngày</td></tr><tr><td>5</td><td>Đối tượng thực hiện</td><td>Tổ chức trung gian</td></tr><tr><td>6</td><td>Cơ quan thực hiện</td><td>Sở</td></tr><tr><td>7</td><td>Kết quả thực hiện</td><td>...</td></tr><tr><td>8</td><td>Phí, lệ phí</td><td>Không</td></tr><tr><td>9</td><td>Tên mẫu đơn, mẫu tờ khai</td><td>Phiếu đề nghị hỗ trợ</td></tr><tr><td>10</td><td>Yêu cầu, điều kiện</td><td>Không</td></tr><tr><td>11</td><td>Căn cứ pháp lý</td><td>Nghị định 76/2018/NĐ-CP</td></tr></table>`,
  },
  {
    code: '2.001164',
    name: 'Bổ nhiệm giám định viên sở hữu công nghiệp',
    missing: [...ALL],
    body: `<p>Nội dung đang cập nhật.</p>`,
  },
  {
    code: '1.005444',
    name: 'Xác nhận hàng hoá sử dụng trực tiếp cho phát triển công nghệ cao',
    missing: ['method'],
    body: `<p>- Trình tự thực hiện: Tổ chức gửi hồ sơ, Sở xem xét và xác nhận.</p><p>- Thành phần hồ sơ: Công văn; danh mục hàng hoá.<br>- Số lượng: 01 bộ.<br>- Thời hạn: 15 ngày.<br>- Đối tượng: tổ chức, cá nhân.<br>- Cơ quan giải quyết: Sở Khoa học và Công nghệ.<br>- Kết quả: Văn bản xác nhận.<br>- Lệ phí: không thu.<br>- Mẫu đơn: không quy định.<br>- Yêu cầu: không.<br>- Căn cứ: Luật Công nghệ cao.</p>`,
  },
];

export const portal = (): Readonly<Record<string, string>> => ({
  '/': nuke({ title: 'Trang chủ', main: '<h2>Tin tức</h2><p>Chào mừng quý vị đến với cổng thông tin của Sở.</p>' }),
  '/vi/thu-tuc/': nuke({
    title: 'Thủ tục hành chính',
    main: `<h1>Danh mục thủ tục hành chính của Sở</h1><table><tr><th>TT</th><th>Mã số</th><th>Tên thủ tục</th></tr>${details.map((d, i) => `<tr><td>${i + 1}</td><td>${d.code}.000.00.00.H41</td><td><a href="/vi/thu-tuc/${d.code}.html">${d.name}</a></td></tr>`).join('')}</table>`,
  }),
  ...Object.fromEntries(
    details.map((d) => [
      `/vi/thu-tuc/${d.code}.html`,
      nuke({ title: d.name, main: `<h1>${d.name}</h1><p>Mã thủ tục: ${d.code}.000.00.00.H41</p>${d.body}` }),
    ]),
  ),
});
