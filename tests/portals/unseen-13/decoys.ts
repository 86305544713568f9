/** Nghệ An once more, on DNN: nearly all that is asked for is missing, and look-alikes stand in its place. */

import { articles, edit, pdf, picture, type Acceptance, type Pages, type Post } from './kit.ts';

export interface Decoys {
  readonly posts: readonly Post[];
}

type Row = readonly [id: number, date: string, title: string, lead: string, body?: string];

const ROWS: readonly Row[] = [
  [
    912,
    '2022-12-15',
    'Mô hình trồng nấm linh chi giúp thanh niên Con Cuông thoát nghèo',
    'Mô hình điểm do Đoàn thanh niên xã hướng dẫn, thu 120 triệu đồng mỗi năm.',
  ],
  [
    908,
    '2022-12-08',
    'Trao giải hội thi sáng tạo kỹ thuật',
    'Sáng kiến máy gieo hạt của anh nông dân Đô Lương giành giải nhất.',
  ],
  [
    905,
    '2022-12-01',
    'Rút ngắn thời gian nuôi cấy mô cây keo lai xuống còn 18 ngày',
    'Quy trình đơn giản hóa giúp giảm một nửa chi phí.',
  ],
  [901, '2022-11-24', 'Luân chuyển giống lúa giữa các hợp tác xã', 'Ba tấn giống được điều phối trong tuần.'],
  [
    897,
    '2022-11-17',
    'Quảng Ninh thực hiện Nghị quyết 05-NQ/TU của Tỉnh ủy Quảng Ninh về khoa học',
    'Đoàn công tác học tập kinh nghiệm của tỉnh bạn.',
  ],
  [
    893,
    '2022-11-10',
    'Bệnh viện đa khoa triển khai kỹ thuật can thiệp động mạch vành (PCI)',
    'Ca PCI đầu tiên thành công sau 45 phút.',
  ],
  [890, '2022-11-03', 'Huế đứng đầu cả nước về PAPI năm 2021', 'Thừa Thiên Huế đạt 48,06 điểm, xếp thứ nhất.'],
  [
    886,
    '2022-10-27',
    'Nghệ An phấn đấu chỉ số cải cách hành chính năm 2022 vào nhóm 15',
    'Kế hoạch nêu mục tiêu PAR INDEX trên 88%, SIPAS trên 87%.',
  ],
  [
    882,
    '2022-10-20',
    'Hội đồng nhân dân tỉnh giám sát việc sử dụng đất của nông, lâm trường',
    'Đoàn giám sát làm việc tại ba huyện.',
  ],
  [
    878,
    '2022-10-13',
    'Khai trương Trung tâm Dịch vụ khoa học kỹ thuật huyện Quỳ Hợp',
    'Trung tâm có phòng phân tích đất.',
  ],
  [
    873,
    '2022-09-29',
    'Gửi hồ sơ qua dịch vụ bưu chính công ích: ngồi nhà nhận kết quả',
    'Bưu điện nhận hồ sơ thủ tục hành chính tại nhà dân.',
  ],
  [
    868,
    '2022-09-15',
    'Trung tâm Ứng dụng tiến bộ khoa học thực hiện tự chủ tài chính',
    'Đơn vị sự nghiệp đầu tiên của Sở tự bảo đảm chi thường xuyên.',
  ],
  [861, '2022-08-25', 'Ngày đọc sách và văn hóa đọc', 'Thư viện Sở tặng 200 cuốn sách.'],
  [
    855,
    '2022-08-04',
    'Nghệ An đẩy mạnh chuyển đổi số, xây dựng chính quyền điện tử',
    'Tỉnh phấn đấu mọi cơ quan làm việc trên môi trường số.',
    'Căn cứ Quyết định số 5165/QĐ-UBND ngày 30/12/2021 của UBND tỉnh về chuyển đổi số và Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.',
  ],
  [
    849,
    '2022-07-14',
    'Góp ý dự thảo văn bản quy phạm pháp luật về sáng kiến',
    'Sở xây dựng văn bản quy phạm pháp luật trình UBND tỉnh ban hành.',
  ],
  [842, '2022-06-23', 'Công đoàn tổ chức giải cầu lông', 'Bốn đội thi đấu vòng tròn.'],
  [836, '2022-05-26', 'Công bố kết quả nghiên cứu dược liệu', 'Đề tài kéo dài ba năm.'],
  [829, '2022-04-21', 'Thành phố Vinh trưng bày 64 sản phẩm', 'Hội chợ mở cửa ba ngày.'],
  [820, '2022-03-10', 'Đại hội Hội Chữ thập đỏ', 'Đại hội bầu chín ủy viên.'],
  [811, '2022-02-17', 'Xuất quân đầu năm kiểm tra đo lường', 'Năm đoàn lên đường.'],
  [
    700,
    '2021-09-16',
    'Siết chặt kỷ luật, kỷ cương, đạo đức công vụ',
    'Sở yêu cầu công chức thực hiện văn hóa công sở.',
  ],
  [
    690,
    '2021-08-12',
    'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2021',
    'Sở giải quyết 100% hồ sơ đúng hạn.',
  ],
];

const POSTS: readonly Post[] = ROWS.map(
  ([id, date, title, lead, body = 'Hoạt động nhận được sự hưởng ứng của đông đảo bà con.']) => ({
    id,
    cat: 'tin',
    date,
    title,
    lead,
    body,
    image: id % 2 === 1,
  }),
);

const MENU: readonly (readonly [string, string])[] = [
  ['Trang chủ', '/Home/tabid/55/Default.aspx'],
  ['Giới thiệu', '/Gioi-thieu/tabid/60/Default.aspx'],
  ['Tin tức', '/Tin-tuc/tabid/65/Default.aspx'],
  ['Cải cách hành chính', '/Cai-cach-hanh-chinh/tabid/66/Default.aspx'],
  ['Cải cách tư pháp', '/Cai-cach-tu-phap/tabid/67/Default.aspx'],
  ['Thủ tục hành chính', '/TTHC/tabid/90/Default.aspx'],
  ['Quy trình nội bộ giải quyết TTHC', '/Quy-trinh/tabid/91/Default.aspx'],
  ['Tra cứu văn bản', '/Tra-cuu/tabid/92/Default.aspx'],
  ['Góp ý dự thảo văn bản', '/Gop-y/tabid/93/Default.aspx'],
  ['Hướng dẫn dịch vụ công', '/HD-DVC/tabid/94/Default.aspx'],
  ['Phòng thử nghiệm ISO/IEC 17025', '/ISO-17025/tabid/95/Default.aspx'],
  ['Văn bản', '/Van-ban/tabid/96/Default.aspx'],
  ['Liên hệ', '/Lien-he/tabid/99/Default.aspx'],
];

function frame(title: string, main: string, home = false): string {
  const items = MENU.map(([words, href]) => `<li class="item"><a href="${href}"><span>${words}</span></a></li>`).join(
    '',
  );
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html lang="vi-VN"><head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type" /><meta id="MetaGenerator" name="GENERATOR" content="DotNetNuke " /><title>
	${title}
</title></head><body id="Body"><form name="Form" method="post" action="" id="Form"><div id="dnn_ControlPanel"></div><div class="banner"><img src="/Portals/0/banner.jpg" alt="Sở Khoa học và Công nghệ Nghệ An" /></div><div id="dnn_menu"><ul class="rootMenu">${items}</ul></div>
<div id="dnn_LeftPane" class="LeftPane"><div class="DnnModule DnnModule-HTML">${home ? '<div class="c_head"><span class="Head">Đường dây nóng</span></div><div class="Normal"><img src="/Portals/0/duongdaynong.jpg" alt="" width="180" /></div>' : '<div class="Normal">Nghệ An: đất và người</div>'}</div><div class="DnnModule"><a href="http://most.gov.vn"><img src="/Portals/0/most.gif" alt="Bộ Khoa học và Công nghệ" /></a></div></div>
<div id="dnn_ContentPane" class="ContentPane">${main}</div><div id="dnn_FooterPane" class="FooterPane"><div class="Normal">Sở Khoa học và Công nghệ Nghệ An - 75A Nguyễn Thị Minh Khai, Vinh. ĐT: 0238.3844.474 - Email: skhcn@nghean.gov.vn</div></div></form></body></html>`;
}

function titled(title: string, body: string): string {
  return frame(
    title,
    `<div class="DnnModule DnnModule-DNN_HTML"><div class="c_head"><span class="Head">${title}</span></div><div class="Normal">${body}</div></div>`,
  );
}

function postUrl({ id }: Post): string {
  return `/Tin-tuc/tabid/65/ctl/Detail/mid/412/ItemID/${id}/Default.aspx`;
}

/** "15/12/2022 9:15:00 SA": the server speaks Vietnamese. */
function stamp({ id, date }: Post): string {
  return `${date.split('-').toReversed().join('/')} ${(id % 11) + 1}:15:00 ${id % 2 ? 'SA' : 'CH'}`;
}

function row(post: Post): string {
  const image = post.image ? `<img src="/Portals/0/News/${post.id}.gif" alt="" />` : '';
  return `<table class="ListItem" cellspacing="0"><tr><td>${image}</td><td><a class="TieuDe" href="${postUrl(post)}">${post.title}</a><br /><span class="NgayDang">${stamp(post)}</span><div class="TomTat">${post.lead}</div></td></tr></table>`;
}

function article(post: Post, all: readonly Post[]): string {
  const others = all.filter(({ id }) => id < post.id).slice(0, 4);
  const image = post.image ? `<p><img src="/Portals/0/News/${post.id}.gif" alt="" /></p>` : '';
  return frame(
    post.title,
    `<div class="DnnModule DnnModule-News"><span class="TieuDeTin">${post.title}</span><div class="NgayDang">${stamp(post)}</div><div class="TomTat"><strong>${post.lead}</strong></div><div class="NoiDung">${image}<p>${post.body}</p></div><div class="TinKhac"><b>Các tin đã đưa</b><ul>${others.map((one) => `<li><a href="${postUrl(one)}">${one.title}</a> (${stamp(one)})</li>`).join('')}</ul></div></div>`,
  );
}

const PROCEDURES: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.001786', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu của tổ chức khoa học và công nghệ', 'Hoạt động khoa học'],
  [
    '1.001770',
    'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
    'Hoạt động khoa học',
  ],
  ['2.001525', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ', 'Hoạt động khoa học'],
  ['2.002385', 'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế', 'Bức xạ'],
  ['2.002380', 'Gia hạn giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế', 'Bức xạ'],
  ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ', 'Bức xạ'],
  ['1.000449', 'Công bố sử dụng dấu định lượng', 'Đo lường'],
  ['1.000438', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng', 'Đo lường'],
];

const PARTS = [
  'a) Trình tự thực hiện:|Tổ chức nộp hồ sơ; Sở thẩm định và trả kết quả.',
  'b) Cách thức thực hiện:|Trực tiếp, qua bưu điện, trực tuyến.',
  'c) Thành phần, số lượng hồ sơ:|Đơn đề nghị; 01 bộ.',
  'd) Thời hạn giải quyết:|07 ngày làm việc.',
  'đ) Đối tượng thực hiện:|Tổ chức.',
  'e) Cơ quan giải quyết:|Sở Khoa học và Công nghệ.',
  'g) Kết quả thực hiện:|Giấy chứng nhận.',
  'h) Phí, lệ phí:|Không có.',
  'i) Tên mẫu đơn, tờ khai:|Mẫu 01.',
  'k) Yêu cầu, điều kiện:|Không.',
  'l) Căn cứ pháp lý:|Luật Khoa học và Công nghệ.',
];

function detailUrl(code: string): string {
  return `/TTHC/tabid/90/ctl/ChiTiet/mid/500/ma/${code}.000.00.00.H41/Default.aspx`;
}

function procedurePages(): Record<string, string> {
  const fields = [...new Set(PROCEDURES.map(([, , field]) => field))];
  const tabs = (at: string): string =>
    `<div class="tabs">${['Hoạt động khoa học', 'Bức xạ', 'Đo lường', 'Cấp huyện'].map((field, nth) => (field === at ? `<b>${field}</b>` : `<a href="/TTHC/tabid/90/linhvuc/${nth + 1}/Default.aspx">${field}</a>`)).join(' | ')}</div>`;
  const list = (field: string): string =>
    titled(
      'Thủ tục hành chính',
      `${tabs(field)}<ol>${PROCEDURES.filter(([, , its]) => its === field)
        .map(([code, name]) => `<li>${code === '1.000438' ? name : `<a href="${detailUrl(code)}">${name}</a>`}</li>`)
        .join('')}</ol>`,
    );
  const pages: Record<string, string> = { '/TTHC/tabid/90/Default.aspx': list('Hoạt động khoa học') };
  for (const [at, field] of fields.entries()) pages[`/TTHC/tabid/90/linhvuc/${at + 1}/Default.aspx`] = list(field);
  pages['/TTHC/tabid/90/linhvuc/4/Default.aspx'] = titled(
    'Thủ tục hành chính',
    `${tabs('Cấp huyện')}<p><b>Thủ tục thực hiện tại cấp huyện</b></p><ol><li>Đăng ký hộ kinh doanh sản xuất rượu thủ công</li><li>Xác nhận nhiệm vụ khoa học cấp huyện</li></ol>`,
  );
  for (const [code, name] of PROCEDURES.slice(0, 7)) {
    const parts =
      code === '2.002379'
        ? PARTS.filter((part) => !part.startsWith('i)')).map((part) =>
            part.startsWith('d)') ? 'd) Thời hạn giải quyết:|' : part,
          )
        : PARTS;
    pages[detailUrl(code)] = titled(
      name,
      `<p><b>Mã thủ tục: ${code}.000.00.00.H41</b></p>${parts.map((part) => `<p><b>${part.split('|')[0]}</b></p><p>${part.split('|')[1]}</p>`).join('')}`,
    );
  }
  return pages;
}

const STANDING: Readonly<Record<string, readonly [string, string]>> = {
  '/Gioi-thieu/tabid/60/Default.aspx': [
    'Chức năng, nhiệm vụ, cơ cấu tổ chức',
    '<p>Sở tham mưu, giúp UBND tỉnh quản lý nhà nước về khoa học và công nghệ, tiêu chuẩn đo lường chất lượng, sở hữu trí tuệ, an toàn bức xạ. Sở có các nhiệm vụ: xây dựng quy hoạch, kế hoạch; tổ chức nghiên cứu, ứng dụng; thanh tra, kiểm tra; hợp tác quốc tế. Cơ cấu tổ chức gồm Ban Giám đốc, Văn phòng, Thanh tra, ba phòng chuyên môn, một chi cục và hai trung tâm trực thuộc với 84 công chức, viên chức theo vị trí việc làm đã được phê duyệt.</p>',
  ],
  '/Cai-cach-hanh-chinh/tabid/66/Default.aspx': ['Cải cách hành chính', '<p>Chuyên mục đang được xây dựng.</p>'],
  '/Cai-cach-tu-phap/tabid/67/Default.aspx': [
    'Cải cách tư pháp',
    '<p>Nghị quyết số 49-NQ/TW ngày 02/6/2005 về chiến lược cải cách tư pháp.</p>',
  ],
  '/Quy-trinh/tabid/91/Default.aspx': [
    'Quy trình nội bộ giải quyết TTHC',
    '<ul><li><a href="/Portals/0/qt1.pdf">Quy trình nội bộ lĩnh vực bức xạ</a></li><li><a href="/Portals/0/qt2.pdf">Quy trình nội bộ lĩnh vực đo lường</a></li></ul>',
  ],
  '/Tra-cuu/tabid/92/Default.aspx': [
    'Hướng dẫn tra cứu văn bản',
    '<p>Gõ số ký hiệu văn bản vào ô tìm kiếm, chọn cơ quan ban hành và năm rồi bấm Tìm. Văn bản hiện ra theo thứ tự ngày ban hành, bấm vào trích yếu để xem toàn văn và tải tệp. Có thể lọc theo loại văn bản như nghị định, quyết định, thông tư, chỉ thị. Nếu không thấy, xin liên hệ bộ phận văn thư của Văn phòng Sở trong giờ hành chính.</p>',
  ],
  '/Gop-y/tabid/93/Default.aspx': [
    'Góp ý dự thảo văn bản',
    '<p>Ý kiến về dự thảo quyết định quy định hoạt động sáng kiến gửi về duthao.skhcn@nghean.gov.vn trước ngày 30/12/2022.</p>',
  ],
  '/HD-DVC/tabid/94/Default.aspx': [
    'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, 4',
    '<p>Công dân đăng ký tài khoản, chọn dịch vụ công mức độ 3 hoặc mức độ 4, điền tờ khai điện tử, đính kèm giấy tờ và gửi. Dịch vụ mức độ 4 thanh toán phí qua ngân hàng.</p>',
  ],
  '/ISO-17025/tabid/95/Default.aspx': [
    'Phòng thử nghiệm đạt ISO/IEC 17025',
    '<p>Phòng thử nghiệm của Trung tâm Kỹ thuật được công nhận phù hợp ISO/IEC 17025:2017 với 40 phép thử trong lĩnh vực vật liệu xây dựng, nước, thực phẩm; kết quả được thừa nhận trong khu vực và thế giới. Khách hàng gửi mẫu tại quầy tiếp nhận, nhận phiếu kết quả sau năm ngày làm việc, phí theo bảng giá niêm yết. Thiết bị được hiệu chuẩn mỗi năm một lần, nhân viên được đào tạo thường xuyên.</p>',
  ],
  '/Van-ban/tabid/96/Default.aspx': [
    'Văn bản',
    '<table border="1"><tr><td>Số hiệu</td><td>Ngày ban hành</td><td>Trích yếu</td></tr><tr><td>64/KH-UBND</td><td>12/02/2020</td><td>Kế hoạch phòng chống thiên tai</td></tr><tr><td>15158/QĐ-UBND</td><td>30/12/2021</td><td>Giao đất</td></tr><tr><td>1205/QĐ-SKHCN</td><td>09/12/2022</td><td>Kiện toàn hội đồng sáng kiến</td></tr></table>',
  ],
  '/Lien-he/tabid/99/Default.aspx': [
    'Liên hệ',
    '<p>Văn phòng Sở: 0238.3844.474</p><table><tr><td>Họ tên</td><td><input name="n" /></td></tr><tr><td>Nội dung</td><td><textarea name="t"></textarea></td></tr></table><input type="submit" value="Gửi" />',
  ],
};

const PER_PAGE = 8;

function build({ posts }: Decoys): Pages {
  const home = frame(
    'Sở Khoa học và Công nghệ Nghệ An',
    `<div class="DnnModule"><div class="c_head"><span class="Head">Tin mới</span></div>${posts.slice(0, 6).map(row).join('')}</div>`,
    true,
  );
  const pages: Record<string, Pages[string]> = { '/': home, '/Home/tabid/55/Default.aspx': home, ...procedurePages() };
  const count = Math.ceil(posts.length / PER_PAGE);
  for (let at = 0; at < count; at += 1) {
    const pager = Array.from({ length: count }, (_, to) =>
      to === at
        ? `<span>${to + 1}</span>`
        : `<a href="/Tin-tuc/tabid/65/${to === 0 ? '' : `currentpage/${to + 1}/`}Default.aspx">${to + 1}</a>`,
    ).join(' ');
    pages[`/Tin-tuc/tabid/65/${at === 0 ? '' : `currentpage/${at + 1}/`}Default.aspx`] = titled(
      'Tin tức',
      `${posts
        .slice(at * PER_PAGE, (at + 1) * PER_PAGE)
        .map(row)
        .join('')}<div class="PagingTable">Trang ${pager}</div>`,
    );
  }
  for (const post of posts) {
    pages[postUrl(post)] = article(post, posts);
    if (post.image) pages[`/Portals/0/News/${post.id}.gif`] = picture;
  }
  for (const [path, [title, body]] of Object.entries(STANDING)) pages[path] = titled(title, body);
  pages['/Portals/0/qt1.pdf'] = pdf('Quy trinh noi bo buc xa');
  pages['/Portals/0/qt2.pdf'] = pdf(null);
  return pages;
}

const of = (id: number): string => postUrl(POSTS.find((post) => post.id === id) as Post);
const NONE = { is: 'failed', details: { found: 0 } } as const;

export const DECOYS: Acceptance<Decoys> = {
  name: 'Nghệ An on DNN with look-alikes',
  plan: 'nghean-skhcn-2022',
  asOf: '2022-12-20',
  reference: ['Mã thủ tục,Tên', ...PROCEDURES.map(([code, name]) => `${code},"${name}"`)].join('\n'),
  world: { posts: POSTS },
  build,
  truth: {
    'cchc-column': { is: 'failed' },
    'procedure-set': {
      is: 'passed',
      details: { reference: 8, listed: 8, coverage: 1, missing: [], unknown: [], abolishedListed: [] },
    },
    'procedure-detail': {
      is: 'partial',
      credit: 6 / 8,
      details: {
        checked: 7,
        complete: 6,
        incomplete: [{ code: '2.002379.000.00.00.H41', missingParts: ['deadline', 'form'] }],
        withoutDetail: [{ name: PROCEDURES[7]?.[1] }],
      },
    },
    'procedure-set-province': { is: 'cantTell' },
    hotline: { is: 'cantTell', details: { phones: [] } },
    feedback: { is: 'failed', details: { ways: [], process: false } },
    'lookup-guide': { is: 'failed' },
    workflows: { is: 'passed', details: { url: '/Quy-trinh/tabid/91/Default.aspx', attachments: 2 } },
    simplification: NONE,
    'service-centre': NONE,
    postal: { is: 'passed', details: { articles: articles([of(873)]) } },
    'online-service': { is: 'partial', details: { links: [], guidance: '/HD-DVC/tabid/94/Default.aspx' } },
    organisation: { is: 'passed', details: { url: '/Gioi-thieu/tabid/60/Default.aspx' } },
    conduct: NONE,
    personnel: NONE,
    autonomy: { is: 'passed', details: { articles: articles([of(868)]) } },
    'digital-government': { is: 'passed', details: { articles: articles([of(855)]) } },
    'e-office': NONE,
    iso: { is: 'failed' },
    indices: {
      is: 'failed',
      details: {
        indices: ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI'].map((index) => ({
          index,
          state: 'missing',
          value: null,
          rank: null,
        })),
      },
    },
    oversight: NONE,
    models: NONE,
    results: NONE,
    'legal-drafting': { is: 'passed', details: { articles: articles([of(849)]) } },
    'core-documents': {
      is: 'partial',
      credit: 0.4,
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'cited', url: of(855) },
          { number: '05-NQ/TU', state: 'missing', url: null },
          { number: '5158/QĐ-UBND', state: 'missing', url: null },
          { number: '5165/QĐ-UBND', state: 'cited', url: of(855) },
          { number: '64/KH-UBND', state: 'missing', url: null },
        ],
      },
    },
    guides: NONE,
    events: { is: 'untested' },
    'staff-articles': { is: 'untested' },
    'office-checks': { is: 'untested' },
  },
  mutations: [
    {
      name: 'the hotline box tells the number in words',
      pages: (pages) =>
        edit(
          edit(pages, '/', '<img src="/Portals/0/duongdaynong.jpg" alt="" width="180" />', 'ĐT: 0238.3598.477'),
          '/Home/tabid/55/Default.aspx',
          '<img src="/Portals/0/duongdaynong.jpg" alt="" width="180" />',
          'ĐT: 0238.3598.477',
        ),
      becomes: { hotline: { is: 'partial', details: { phones: ['+842383598477'], emails: [] } } },
    },
    {
      name: 'one article on a model of reform',
      world: ({ posts }) => ({
        posts: [
          ...posts.slice(0, 4),
          {
            id: 900,
            cat: 'tin',
            date: '2022-11-22',
            title: 'Mô hình "một cửa thân thiện" trong cải cách hành chính ở Nam Đàn',
            lead: 'Mô hình được đánh giá cao.',
            body: 'Nhiều nơi đến học.',
          },
          ...posts.slice(4),
        ],
      }),
      becomes: { models: { is: 'passed', details: { found: 1 } } },
    },
    {
      name: 'the banner of the province’s online services is back',
      pages: (pages) =>
        edit(
          edit(
            pages,
            '/',
            'alt="Bộ Khoa học và Công nghệ" /></a>',
            'alt="Bộ Khoa học và Công nghệ" /></a><a href="https://dichvucong.nghean.gov.vn/"><img src="/Portals/0/dvc.gif" alt="" /></a>',
          ),
          '/Home/tabid/55/Default.aspx',
          'alt="Bộ Khoa học và Công nghệ" /></a>',
          'alt="Bộ Khoa học và Công nghệ" /></a><a href="https://dichvucong.nghean.gov.vn/"><img src="/Portals/0/dvc.gif" alt="" /></a>',
        ),
      becomes: { 'online-service': { is: 'passed', details: { guidance: '/HD-DVC/tabid/94/Default.aspx' } } },
    },
    {
      name: 'PCI of the province is told',
      world: ({ posts }) => ({
        posts: posts.map((post) =>
          post.id === 890
            ? {
                ...post,
                title: 'Công bố chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2021',
                lead: 'Nghệ An đạt 64,74 điểm, xếp thứ 30/63 về PCI năm 2021.',
              }
            : post,
        ),
      }),
      becomes: {
        indices: {
          is: 'partial',
          credit: 0.25,
          details: {
            indices: [
              { index: 'PAR INDEX', state: 'missing' },
              { index: 'SIPAS', state: 'missing' },
              { index: 'PAPI', state: 'missing' },
              { index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30, url: of(890) },
            ],
          },
        },
      },
    },
    {
      name: 'the reform column begins to live',
      pages: (pages) =>
        edit(
          pages,
          '/Cai-cach-hanh-chinh/tabid/66/Default.aspx',
          '<p>Chuyên mục đang được xây dựng.</p>',
          ROWS.slice(7, 8)
            .map(() => row(POSTS.find(({ id }) => id === 886) as Post))
            .join(''),
        ),
      becomes: { 'cchc-column': { is: 'partial', details: { newest: '2022-10-27', inPeriod: 1 } } },
    },
  ],
};
