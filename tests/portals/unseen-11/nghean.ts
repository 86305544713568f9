/** The science department of Nghệ An as an old ASP site, laid out in tables, procedures by name alone. */
import { chunks, newest, slug, type Portal, type Post } from './kit.ts';

const COLUMNS: Readonly<Record<string, readonly [number, string]>> = {
  tin: [2, 'Tin khoa học công nghệ'],
  cchc: [5, 'Cải cách hành chính'],
  cds: [7, 'Chuyển đổi số'],
};

type Row = readonly [number, string, string, string, string, string];

const ROWS: readonly Row[] = [
  [
    501,
    'cchc',
    '2022-01-18',
    'Triển khai kế hoạch cải cách hành chính năm 2022',
    'Sở Khoa học và Công nghệ triển khai kế hoạch cải cách hành chính năm 2022.',
    'Kế hoạch căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, Nghị quyết số 05-NQ/TU ngày 14/12/2021 của Ban Chấp hành Đảng bộ tỉnh.',
  ],
  [
    502,
    'cchc',
    '2022-02-22',
    'Tiếp nhận hồ sơ và trả kết quả tại Trung tâm Phục vụ hành chính công tỉnh',
    'Toàn bộ thủ tục của Sở được tiếp nhận tại Trung tâm Phục vụ hành chính công tỉnh.',
    'Công chức của Sở trực tại quầy số 12 các ngày trong tuần, hướng dẫn tận tình người đến nộp hồ sơ.',
  ],
  [
    503,
    'cchc',
    '2022-03-15',
    'Gửi hồ sơ, nhận kết quả thủ tục hành chính qua dịch vụ bưu chính công ích',
    'Người dân ở xa không cần đi lại nhờ dịch vụ bưu chính công ích.',
    'Nhân viên bưu điện đến tận nhà nhận hồ sơ, thu phí và chuyển kết quả.',
  ],
  [
    504,
    'cchc',
    '2022-04-12',
    'Kết quả rà soát, đơn giản hóa thủ tục hành chính',
    'Sở rà soát, đề nghị đơn giản hóa ba thủ tục.',
    'Thời gian giải quyết được rút ngắn từ 15 ngày còn 10 ngày làm việc.',
  ],
  [
    505,
    'cchc',
    '2022-05-17',
    'Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Nghệ An',
    'Bộ Nội vụ công bố PAR INDEX năm 2021.',
    'Năm 2021, chỉ số PAR INDEX của tỉnh Nghệ An đạt 87,22 điểm, xếp thứ 17/63 tỉnh, thành phố.',
  ],
  [
    506,
    'cchc',
    '2022-06-21',
    'Kết quả cải cách hành chính 6 tháng đầu năm, phương hướng những tháng cuối năm',
    'Sở hoàn thành 60% nhiệm vụ cải cách hành chính của năm.',
    'Những tháng cuối năm, Sở tập trung số hóa kết quả giải quyết và nâng điểm các tiêu chí còn thấp.',
  ],
  [
    507,
    'cchc',
    '2022-08-09',
    'Tuyển dụng viên chức và bổ nhiệm cán bộ tại các đơn vị trực thuộc',
    'Hội đồng tuyển dụng viên chức công bố kết quả.',
    'Có bốn người trúng tuyển, hai cán bộ được bổ nhiệm chức vụ trưởng phòng.',
  ],
  [
    508,
    'cchc',
    '2022-08-30',
    'Thực hiện cơ chế tự chủ tại đơn vị sự nghiệp công lập',
    'Ba đơn vị sự nghiệp công lập được giao quyền tự chủ tài chính.',
    'Đơn vị chủ động nguồn thu dịch vụ, tự bảo đảm một phần chi thường xuyên.',
  ],
  [
    509,
    'cchc',
    '2022-09-20',
    'Mô hình hay, cách làm mới trong cải cách hành chính ở thị xã Cửa Lò',
    'Mô hình "3 không" ở bộ phận một cửa thị xã được nhân rộng.',
    'Sáng kiến này giúp giảm một nửa thời gian chờ đợi của người dân.',
  ],
  [
    510,
    'cchc',
    '2022-10-11',
    'Rà soát, xây dựng văn bản quy phạm pháp luật về khoa học và công nghệ',
    'Công tác xây dựng, kiểm tra, rà soát văn bản quy phạm pháp luật được chú trọng.',
    'Sở tham mưu ban hành hai quyết định và kiến nghị bãi bỏ một văn bản không còn phù hợp.',
  ],
  [
    511,
    'cchc',
    '2022-10-25',
    'Chỉ số SIPAS năm 2021: Nghệ An xếp thứ 33',
    'Kết quả đo lường sự hài lòng của người dân được công bố.',
    'Chỉ số SIPAS năm 2021 của Nghệ An đạt 85,11%, xếp thứ 33/63 tỉnh, thành phố.',
  ],
  [
    601,
    'cds',
    '2022-03-29',
    'Xây dựng chính quyền số, đô thị thông minh ở thành phố Vinh',
    'Thành phố Vinh đẩy nhanh xây dựng chính quyền số.',
    'Trung tâm điều hành đô thị thông minh tiếp nhận dữ liệu camera, môi trường và giao thông.',
  ],
  [
    602,
    'cds',
    '2022-06-07',
    'Ký số và gửi nhận văn bản trên hệ thống quản lý văn bản và điều hành',
    'Toàn bộ văn bản của Sở được ký số, trừ văn bản mật.',
    'Hệ thống quản lý văn bản và điều hành giúp lãnh đạo xử lý công việc mọi lúc, mọi nơi.',
  ],
  [
    603,
    'cds',
    '2022-09-27',
    'Video hướng dẫn nộp hồ sơ trực tuyến, giải đáp vướng mắc thường gặp',
    'Sở phát hành video hướng dẫn thực hiện thủ tục hành chính trên mạng.',
    'Video dài năm phút, trả lời những câu hỏi người dân hay gặp khi làm thủ tục.',
  ],
  [
    701,
    'tin',
    '2022-02-15',
    'Nhân giống lan quý ở vùng cao Kỳ Sơn',
    'Đề tài nhân giống lan bước đầu thành công.',
    'Cây con sinh trưởng tốt trong nhà lưới, tỷ lệ sống trên 90%.',
  ],
  [
    702,
    'tin',
    '2022-04-26',
    'Nghiên cứu chế biến sâu quả cam Vinh',
    'Sản phẩm tinh dầu cam được thị trường ưa chuộng.',
    'Công nghệ ép lạnh giữ được hương thơm và màu sắc tự nhiên.',
  ],
  [
    703,
    'tin',
    '2022-07-12',
    'Ứng dụng thiết bị bay phun thuốc cho lúa',
    'Thiết bị bay tiết kiệm nước và công lao động.',
    'Mỗi giờ thiết bị phun được bốn héc-ta, nông dân không tiếp xúc trực tiếp với thuốc.',
  ],
  [
    704,
    'tin',
    '2022-09-06',
    'Chỉ dẫn địa lý cho gừng Kỳ Sơn',
    'Gừng Kỳ Sơn được bảo hộ trên toàn quốc.',
    'Vùng trồng trải trên mười xã, sản lượng ba nghìn tấn mỗi năm.',
  ],
  [
    705,
    'tin',
    '2022-10-18',
    'Hội chợ công nghệ và thiết bị miền Trung',
    'Hơn 100 gian hàng tham gia.',
    'Doanh nghiệp Nghệ An giới thiệu máy sấy, dây chuyền đóng gói và phân bón vi sinh.',
  ],
];

const POSTS: readonly Post[] = ROWS.map(([id, column, date, title, lead, body]) => ({
  id,
  column,
  date,
  title,
  lead,
  body,
}));

function path(one: Post): string {
  return `/view.asp?id=${one.id}`;
}

const at = (id: number): string => `/view.asp?id=${id}`;

function stamp(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}/${month}/${year} 8:15:00 AM`;
}

const PARTS: readonly (readonly [string, string])[] = [
  [
    'Trình tự thực hiện',
    'Tổ chức, cá nhân chuẩn bị hồ sơ và nộp tại Trung tâm Phục vụ hành chính công tỉnh; Sở thẩm định, trình ký và trả kết quả.',
  ],
  ['Cách thức thực hiện', 'Nộp trực tiếp, qua bưu chính công ích hoặc trực tuyến.'],
  ['Thành phần hồ sơ', 'Đơn đề nghị theo mẫu; bản sao quyết định thành lập; tài liệu chuyên môn. Số lượng: 01 bộ.'],
  ['Thời hạn giải quyết', '10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.'],
  ['Đối tượng thực hiện', 'Tổ chức, cá nhân.'],
  ['Cơ quan thực hiện', 'Sở Khoa học và Công nghệ tỉnh Nghệ An.'],
  ['Kết quả thực hiện', 'Giấy chứng nhận.'],
  ['Phí, lệ phí', 'Không.'],
  ['Tên mẫu đơn, mẫu tờ khai', 'Đơn đề nghị (Mẫu số 01).'],
  ['Yêu cầu, điều kiện', 'Không.'],
  ['Căn cứ pháp lý', 'Luật Khoa học và Công nghệ năm 2013.'],
];

const PROCEDURES: readonly (readonly [string, string, string])[] = [
  ['1.001786', 'Cấp Giấy chứng nhận đăng ký hoạt động khoa học và công nghệ', 'Hoạt động khoa học và công nghệ'],
  [
    '2.000079',
    'Thẩm định kết quả thực hiện nhiệm vụ khoa học và công nghệ không sử dụng ngân sách',
    'Hoạt động khoa học và công nghệ',
  ],
  ['2.002385', 'Khai báo thiết bị X-quang chẩn đoán trong y tế', 'An toàn bức xạ'],
  ['1.003542', 'Cấp Giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp', 'Sở hữu trí tuệ'],
  ['2.001209', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận hợp chuẩn', 'Tiêu chuẩn đo lường chất lượng'],
];

const DOCUMENTS: readonly (readonly [string, string, string])[] = [
  ['64/KH-UBND', '28/01/2022', 'Kế hoạch cải cách hành chính tỉnh Nghệ An năm 2022'],
  ['5165/QĐ-UBND', '30/12/2021', 'Quyết định về cải cách hành chính giai đoạn 2021 - 2025'],
  ['05-NQ/TU', '14/12/2021', 'Nghị quyết về đẩy mạnh cải cách hành chính'],
];

const MENU: readonly (readonly [string, string])[] = [
  ['Trang chủ', '/default.asp'],
  ['Chức năng, nhiệm vụ, tổ chức bộ máy', '/page.asp?p=gioithieu'],
  ['Tin khoa học công nghệ', '/list.asp?m=2'],
  ['Cải cách hành chính', '/list.asp?m=5'],
  ['Chuyển đổi số', '/list.asp?m=7'],
  ['Thủ tục hành chính', '/tthc.asp'],
  ['Tra cứu TTHC trên Internet', '/page.asp?p=tracuu'],
  ['Quy trình nội bộ, điện tử', '/page.asp?p=quytrinh'],
  ['Hướng dẫn dịch vụ công trực tuyến', '/page.asp?p=huongdan'],
  ['Văn bản', '/vanban.asp'],
  ['Liên hệ', '/page.asp?p=lienhe'],
];

function shell(title: string, main: string): string {
  const menu = MENU.map(
    ([words, href]) =>
      `<tr><td background="images/bg_menu.gif" height="24"><img src="images/arrow.gif" width="9" height="9"> <a href="${href}" class="menutrai">${words}</a></td></tr>`,
  ).join('\n');
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title} - Sở Khoa học và Công nghệ Nghệ An</title></head><body topmargin="0" leftmargin="0">
<table width="980" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="3"><a href="/default.asp"><img src="images/banner.jpg" width="980" height="120" alt="SỞ KHOA HỌC VÀ CÔNG NGHỆ NGHỆ AN" border="0"></a></td></tr>
<tr valign="top"><td width="190"><table width="100%">${menu}</table></td>
<td width="600"><table width="100%" cellpadding="4"><tr><td>${main}</td></tr></table></td>
<td width="190"><table width="100%" border="1"><tr><td bgcolor="#CC0000"><font color="#FFFFFF"><b>ĐƯỜNG DÂY NÓNG CCHC</b></font></td></tr><tr><td>Điện thoại: 0238.3844.500<br>Email: cchc@skhcn.nghean.gov.vn</td></tr></table><br><a href="https://dichvucong.nghean.gov.vn/"><img src="images/dvctt.jpg" alt="Dịch vụ công trực tuyến" border="0"></a></td></tr>
<tr><td colspan="3" align="center" bgcolor="#EEEEEE"><font size="1">Cơ quan chủ quản: Sở Khoa học và Công nghệ Nghệ An<br>Trụ sở: Số 75A Nguyễn Thị Minh Khai, TP Vinh, Nghệ An - ĐT: 0238.3844.567</font></td></tr></table></body></html>`;
}

function listed(one: Post): string {
  return `<table width="100%" class="tblTin"><tr><td><a class="tieude" href="${path(one)}"><b>${one.title}</b></a> <font class="ngay">(${stamp(one.date)})</font><br>${one.lead} <a href="${path(one)}"><i>Chi tiết &gt;&gt;</i></a></td></tr></table>`;
}

function build(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const [column, [menu, name]] of Object.entries(COLUMNS)) {
    const parts = chunks(newest(POSTS.filter((one) => one.column === column)), 5);
    parts.forEach((part, no) => {
      const numbers = parts
        .map((_, page) =>
          page === no
            ? `<b>[${page + 1}]</b>`
            : `<a href="/list.asp?m=${menu}${page > 0 ? `&amp;page=${page + 1}` : ''}">[${page + 1}]</a>`,
        )
        .join(' ');
      pages.set(
        `/list.asp?m=${menu}${no > 0 ? `&page=${no + 1}` : ''}`,
        shell(
          name,
          `<font class="tenmuc"><b>${name.toUpperCase()}</b></font><hr>${part.map(listed).join('')}${parts.length > 1 ? `<p align="right">Trang: ${numbers}</p>` : ''}`,
        ),
      );
    });
    for (const one of POSTS.filter((each) => each.column === column)) {
      const older = newest(POSTS.filter((other) => other.column === column && other.date < one.date)).slice(0, 3);
      pages.set(
        path(one),
        shell(
          one.title,
          `<a href="/list.asp?m=${menu}">${name}</a><br><font class="tieudebai" size="4"><b>${one.title}</b></font><br><font class="ngay" color="#666666">Cập nhật: ${stamp(one.date)}</font><p align="justify"><b>${one.lead}</b></p><p align="justify">${one.body}</p><p align="right"><b>Thu Hà</b></p><hr><b>Các tin đã đưa:</b><br>${older.map((other) => `- <a href="${path(other)}">${other.title}</a> (${stamp(other.date).split(' ')[0]})<br>`).join('')}`,
        ),
      );
    }
  }
  const home = shell(
    'Trang chủ',
    Object.entries(COLUMNS)
      .map(
        ([column, [menu, name]]) =>
          `<table width="100%"><tr><td bgcolor="#0066CC"><a href="/list.asp?m=${menu}"><font color="#FFFFFF"><b>${name}</b></font></a></td></tr><tr><td>${newest(
            POSTS.filter((one) => one.column === column),
          )
            .slice(0, 3)
            .map(listed)
            .join('')}</td></tr></table>`,
      )
      .join(''),
  );
  pages.set('/', home);
  pages.set('/default.asp', home);
  const standing = (key: string, title: string, html: string): unknown =>
    pages.set(key, shell(title, `<font class="tenmuc"><b>${title.toUpperCase()}</b></font><hr>${html}`));
  standing(
    '/page.asp?p=gioithieu',
    'Chức năng, nhiệm vụ, tổ chức bộ máy',
    '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh Nghệ An, tham mưu, giúp UBND tỉnh quản lý nhà nước về khoa học và công nghệ, bao gồm hoạt động khoa học và công nghệ, phát triển tiềm lực, tiêu chuẩn đo lường chất lượng, sở hữu trí tuệ, ứng dụng bức xạ và đồng vị phóng xạ, an toàn bức xạ và hạt nhân.</p><p>Cơ cấu tổ chức gồm Giám đốc, các Phó Giám đốc; Văn phòng, Thanh tra, Phòng Kế hoạch - Tài chính, Phòng Quản lý khoa học, Phòng Quản lý công nghệ và các đơn vị trực thuộc.</p>',
  );
  standing(
    '/page.asp?p=tracuu',
    'Hướng dẫn tra cứu thủ tục hành chính trên Internet',
    '<p>Bước 1: Mở trình duyệt, vào địa chỉ Cổng dịch vụ công quốc gia. Bước 2: Bấm mục Thủ tục hành chính ở thanh trên cùng rồi bấm Tra cứu. Bước 3: Chọn cơ quan là UBND tỉnh Nghệ An, gõ một vài từ trong tên thủ tục hoặc mã số thủ tục vào ô từ khóa. Bước 4: Bấm tên thủ tục trong danh sách hiện ra để xem thành phần hồ sơ, thời hạn, lệ phí và tải mẫu đơn về máy.</p>',
  );
  standing(
    '/page.asp?p=quytrinh',
    'Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính',
    '<p>Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính của Sở được thực hiện thống nhất như sau. Bước 1, công chức tại Trung tâm tiếp nhận, số hóa hồ sơ và chuyển trong nửa ngày. Bước 2, trưởng phòng phân công chuyên viên trong nửa ngày. Bước 3, chuyên viên thẩm định trong sáu ngày. Bước 4, trưởng phòng xem xét trong một ngày. Bước 5, lãnh đạo Sở ký duyệt trong một ngày. Bước 6, văn thư đóng dấu, chuyển trả kết quả.</p>',
  );
  standing(
    '/page.asp?p=huongdan',
    'Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, 4',
    '<p>Đăng ký tài khoản tại Cổng dịch vụ công, đăng nhập, chọn thủ tục. Với dịch vụ công trực tuyến mức độ 3, người dân nộp hồ sơ qua mạng, nộp phí và nhận kết quả tại Trung tâm. Với dịch vụ công trực tuyến mức độ 4, việc nộp phí và nhận kết quả cũng thực hiện qua mạng hoặc bưu điện.</p>',
  );
  standing(
    '/page.asp?p=lienhe',
    'Liên hệ',
    '<p>Sở Khoa học và Công nghệ Nghệ An, số 75A Nguyễn Thị Minh Khai, TP Vinh. ĐT: 0238.3844.567</p>',
  );
  standing(
    '/tthc.asp',
    'Thủ tục hành chính',
    `<table width="100%" border="1" cellpadding="3" style="border-collapse:collapse"><tr bgcolor="#CCCCCC"><td><b>TT</b></td><td><b>Tên thủ tục hành chính</b></td><td><b>Lĩnh vực</b></td></tr>${PROCEDURES.map(([, name, field], no) => `<tr><td>${no + 1}</td><td><a href="/tthc.asp?id=${no + 1}">${name}</a></td><td>${field}</td></tr>`).join('')}</table>`,
  );
  PROCEDURES.forEach(([, name], no) =>
    standing(
      `/tthc.asp?id=${no + 1}`,
      name,
      `<table width="100%" border="1">${PARTS.map(([part, words]) => `<tr><td width="25%"><b>${part}</b></td><td>${no === 3 && part.startsWith('Tên mẫu') ? '' : words}</td></tr>`).join('')}</table>`,
    ),
  );
  standing(
    '/vanban.asp',
    'Văn bản',
    `<table width="100%" border="1"><tr><td><b>Số hiệu</b></td><td><b>Ngày ban hành</b></td><td><b>Trích yếu</b></td></tr>${DOCUMENTS.map(([number, date, title]) => `<tr><td><a href="/vanban.asp?so=${slug(number)}">${number}</a></td><td>${date}</td><td>${title}</td></tr>`).join('')}</table>`,
  );
  for (const [number, date, title] of DOCUMENTS)
    standing(
      `/vanban.asp?so=${slug(number)}`,
      title,
      `<p>Số hiệu: ${number}<br>Ngày ban hành: ${date}<br>Trích yếu: ${title}</p><p>Văn bản gồm mục tiêu, nhiệm vụ, giải pháp và tổ chức thực hiện.</p>`,
    );
  return pages;
}

export const nghean: Portal = {
  plan: 'nghean-skhcn-2022',
  asOf: '2022-10-31',
  pages: build(),
  procedures: `Mã,Tên,Lĩnh vực\n${PROCEDURES.map(([code, name, field]) => `${code},"${name}",${field}`).join('\n')}\n`,
  truth: {
    'cchc-column': {
      outcome: 'partial',
      details: { url: '/list.asp?m=5', linkedFromHome: true, newest: '2022-10-25', ageDays: 6, inPeriod: 11 },
    },
    'procedure-set': {
      outcome: 'passed',
      details: { reference: 5, listed: 5, coverage: 1, missingCodes: [], unknownCodes: [], lists: ['/tthc.asp'] },
    },
    'procedure-detail': { outcome: 'partial', details: { checked: 5, complete: 4 } },
    hotline: {
      outcome: 'partial',
      details: { phones: ['+842383844500'], emails: ['cchc@skhcn.nghean.gov.vn'], addresses: [] },
    },
    feedback: { outcome: 'failed' },
    'lookup-guide': { outcome: 'passed', details: { url: '/page.asp?p=tracuu' } },
    workflows: { outcome: 'passed', details: { url: '/page.asp?p=quytrinh' } },
    simplification: { outcome: 'passed', details: { articles: [at(504)] } },
    'service-centre': { outcome: 'passed', details: { articles: [at(502)] } },
    postal: { outcome: 'passed', details: { articles: [at(503)] } },
    'online-service': { outcome: 'passed', details: { guidance: '/page.asp?p=huongdan' } },
    organisation: { outcome: 'passed', details: { url: '/page.asp?p=gioithieu' } },
    conduct: { outcome: 'failed', details: { found: 0 } },
    personnel: { outcome: 'passed', details: { articles: [at(507)] } },
    autonomy: { outcome: 'passed', details: { articles: [at(508)] } },
    'digital-government': { outcome: 'passed', details: { includes: [at(601)] } },
    'e-office': { outcome: 'passed', details: { articles: [at(602)] } },
    iso: { outcome: 'failed' },
    indices: {
      outcome: 'partial',
      details: {
        indices: {
          'PAR INDEX': ['current', 2021, 87.22, 17],
          SIPAS: ['current', 2021, 85.11, 33],
          PAPI: ['missing', null, null, null],
          PCI: ['missing', null, null, null],
        },
      },
    },
    oversight: { outcome: 'failed', details: { found: 0 } },
    models: { outcome: 'passed', details: { articles: [at(509)] } },
    results: { outcome: 'passed', details: { includes: [at(506)] } },
    'legal-drafting': { outcome: 'passed', details: { articles: [at(510)] } },
    'core-documents': {
      outcome: 'partial',
      details: {
        documents: {
          '76/NQ-CP': 'cited',
          '05-NQ/TU': 'published',
          '5158/QĐ-UBND': 'missing',
          '5165/QĐ-UBND': 'published',
          '64/KH-UBND': 'published',
        },
      },
    },
    guides: { outcome: 'passed', details: { includes: [at(603)] } },
  },
};
