/** Sở KH&CN Nghệ An on a hand-made PHP site of 2006: every address a query, windows of tables, days without years. */

import { reference, slashed, swap, topic, word, FAILED, type Site, type UnseenPortal } from './shape.ts';

interface Post {
  readonly id: number;
  readonly date: string;
  readonly title: string;
  readonly lead: string;
  readonly body?: string;
}
const p = (id: number, date: string, title: string, lead: string, body?: string): Post => ({
  id,
  date,
  title,
  lead,
  ...(body === undefined ? {} : { body }),
});

const CCHC: readonly Post[] = [
  p(90, '2022-09-27', 'Tổ công tác CCHC của Sở họp phiên tháng 9', 'Tổ công tác CCHC rà lại đầu việc.'),
  p(88, '2022-08-30', 'Công chức một cửa đi thực tế ở huyện Tân Kỳ', 'Đoàn công chức đi thực tế hai ngày.'),
  p(
    84,
    '2022-07-19',
    'Chấn chỉnh đạo đức công vụ, tác phong của công chức trong ngành',
    'Công văn của Sở nhắc công chức giữ đạo đức công vụ.',
  ),
  p(
    80,
    '2022-06-14',
    'Điểm sáng một cửa: người cao tuổi được phục vụ tận nhà',
    'Mô hình phục vụ tận nhà của Chi cục được khen.',
  ),
  p(77, '2022-05-17', 'Lễ phát động phong trào thi đua CCHC năm 2022', 'Phong trào thi đua CCHC có 200 người dự.'),
  p(
    71,
    '2022-04-05',
    'Rút ngắn thời gian giải quyết 7 thủ tục hành chính',
    'Bảy thủ tục được rút ngắn từ 15 còn 9 ngày.',
  ),
  p(
    66,
    '2022-03-15',
    'Người dân nhận kết quả tại nhà nhờ bưu chính công ích',
    'Bưu tá mang giấy chứng nhận tới tận nhà.',
  ),
  p(60, '2022-02-22', 'Khai xuân ở bộ phận một cửa', 'Hồ sơ đầu năm được tiếp nhận.'),
  p(
    55,
    '2022-01-11',
    'Kết quả thực hiện cải cách hành chính năm 2021 của Sở',
    'Năm 2021 Sở hoàn thành kế hoạch CCHC, năm 2022 có bốn trọng tâm.',
  ),
  p(40, '2021-11-16', 'Giao ban CCHC cuối năm 2021', 'Buổi giao ban CCHC có các phòng.'),
];
const NEWS: readonly Post[] = [
  p(
    93,
    '2022-10-04',
    'Triển khai chữ ký số và quản lý văn bản điện tử trong toàn ngành',
    'Toàn ngành dùng chữ ký số từ tháng 10.',
  ),
  p(
    80,
    '2022-06-14',
    'Điểm sáng một cửa: người cao tuổi được phục vụ tận nhà',
    'Mô hình phục vụ tận nhà của Chi cục được khen.',
  ),
  p(
    75,
    '2022-05-09',
    'Bổ nhiệm Giám đốc Trung tâm Phục vụ hành chính công tỉnh',
    'UBND tỉnh công bố quyết định về công tác cán bộ.',
  ),
  p(70, '2022-03-29', 'Chuyển đổi cây trồng ở vùng bãi sông Lam', 'Mô hình chuyển đổi cây trồng cho lãi gấp đôi.'),
  p(69, '2022-03-22', 'Ngày hội khởi nghiệp đổi mới sáng tạo', 'Bốn mươi gian trưng bày sản phẩm.'),
  p(
    63,
    '2022-03-01',
    'Hội Chữ thập đỏ khám bệnh miễn phí, chi trả bảo hiểm PCI cho ca can thiệp mạch vành',
    'Kỹ thuật PCI lần đầu làm ở huyện.',
  ),
  ...Array.from({ length: 16 }, (_, at) =>
    p(
      100 + at,
      `2022-0${(at % 8) + 1}-0${(at % 9) + 1}`,
      `Bàn giao tủ sách khoa học cho trường học số ${at + 1}`,
      `Tủ sách số ${at + 1} có ba trăm cuốn.`,
    ),
  ),
];

const dayMonth = (date: string) => `Ngày ${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
const url = ({ id }: Post) => `/index.php?mod=news&act=view&id=${id}`;
const BAR = [
  ['/index.php', 'Trang chủ'],
  ['/index.php?mod=page&id=1', 'Giới thiệu'],
  ['/index.php?mod=news&act=list&cat=2', 'Tin hoạt động'],
  ['/index.php?mod=news&act=list&cat=5', 'Cải cách hành chính'],
  ['/index.php?mod=tthc', 'Thủ tục hành chính'],
  ['/index.php?mod=vanban', 'Văn bản'],
  ['/index.php?mod=page&id=9', 'Kết quả xếp hạng'],
  ['/index.php?mod=page&id=12', 'Hỏi đáp - Góp ý'],
  ['/index.php?mod=page&id=14', 'ISO'],
] as const;

function page(title: string, main: string): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>..:: SO KHOA HOC VA CONG NGHE NGHE AN ::..</title></head><body><table width=780 align=center border=0>
<tr><td><table width="100%"><tr>${BAR.map(([href, label]) => `<td align=center nowrap onmouseover="this.bgColor='#ffc'"><a href="${href.replaceAll('&', '&amp;')}">${label}</a></td>`).join('<td>|</td>')}</tr></table></td></tr>
<tr><td><marquee>Chào mừng ngày 18/5/2023. Kỷ niệm 60 năm ngành khoa học</marquee></td></tr>
<tr><td><table class=win width="100%"><tr><td class=wintitle>${title}</td></tr><tr><td class=winbody>${main}</td></tr></table></td></tr>
<tr><td align=center>Sở KH&amp;CN Nghệ An - ĐT (038)3844500<br>Số lượt truy cập: 0238 3599 111</td></tr></table></body></html>`;
}

/** The year heads the list, each row shows day and month alone. */
function listing(
  answers: Record<string, string>,
  cat: number,
  name: string,
  posts: readonly Post[],
  size: number,
): void {
  for (let from = 0; from < posts.length; from += size) {
    const number = from / size + 1;
    let year = '';
    const rows = posts.slice(from, from + size).map((post) => {
      const head =
        post.date.slice(0, 4) === year ? '' : `<tr><td colspan=2><b>Năm ${post.date.slice(0, 4)}</b></td></tr>`;
      year = post.date.slice(0, 4);
      return `${head}<tr><td width=80 nowrap>${dayMonth(post.date)}</td><td><a href="${url(post).replaceAll('&', '&amp;')}">${post.title}</a></td></tr>`;
    });
    const pages = Math.ceil(posts.length / size);
    const turn =
      pages > 1
        ? `<p align=center>Trang: ${Array.from({ length: pages }, (_, at) => (at + 1 === number ? `<b>[${at + 1}]</b>` : `<a href="/index.php?mod=news&amp;act=list&amp;cat=${cat}&amp;pg=${at + 1}">[${at + 1}]</a>`)).join(' ')}</p>`
        : '';
    const answer = page(name, `<table width="100%">${rows.join('')}</table>${turn}`);
    answers[`/index.php?mod=news&act=list&cat=${cat}&pg=${number}`] = answer;
    if (number === 1) answers[`/index.php?mod=news&act=list&cat=${cat}`] = answer;
  }
  for (const post of posts)
    answers[url(post)] = page(
      name,
      `<div class=tieude>${post.title}</div><div class=ngay>Đăng ngày ${slashed(post.date)}</div><p><strong>${post.lead}</strong></p><p>${post.body ?? 'Nội dung chi tiết được gửi đến các phòng, đơn vị để biết và thực hiện.'}</p><div class=luu>In bài | Gửi bạn bè</div>`,
    );
}

const OWN = [
  ['1.001786', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ'],
  ['1.001770', 'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động'],
  ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ'],
  ['2.002380', 'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế'],
  ['2.000212', 'Công bố sử dụng dấu định lượng'],
  ['2.001209', 'Đăng ký công bố hợp chuẩn'],
] as const;
const GONE = ['2.000086', 'Cấp giấy phép vận chuyển hàng nguy hiểm'] as const;
const TOLD =
  '<b>Trình tự:</b> Nộp hồ sơ, thẩm định, trả kết quả.<br><b>Cách thức:</b> Trực tiếp hoặc trực tuyến.<br><b>Hồ sơ:</b> Đơn và bản sao giấy tờ, 01 bộ.<br><b>Thời hạn:</b> 10 ngày.<br><b>Đối tượng:</b> Tổ chức.<br><b>Cơ quan thực hiện:</b> Sở KH&CN.<br><b>Kết quả:</b> Giấy chứng nhận.<br><b>Lệ phí:</b> Không quy định.<br><b>Mẫu đơn:</b> Mẫu 1.<br><b>Điều kiện:</b> Không.<br><b>Căn cứ pháp lý:</b> Luật KH&CN.';

function build(): Site {
  const answers: Record<string, string> = {};
  listing(answers, 5, 'Cải cách hành chính', CCHC, 5);
  listing(
    answers,
    2,
    'Tin hoạt động',
    NEWS.toSorted((a, b) => (a.date < b.date ? 1 : -1)),
    12,
  );
  const rows = (list: readonly (readonly [string, string])[]) =>
    list
      .map(
        ([code, name]) =>
          `<p>&raquo; <a href="#tt${code}" onclick="show('tt${code}')">${name}</a> (${code})</p><div id="tt${code}" style="display:none">${TOLD}</div>`,
      )
      .join('');
  answers['/index.php?mod=tthc'] = page(
    'Thủ tục hành chính',
    `<h4>A. Thủ tục thuộc thẩm quyền của Sở</h4>${rows(OWN)}<h4>B. Thủ tục đã bị bãi bỏ</h4>${rows([GONE])}<h4>C. Thủ tục thuộc thẩm quyền của UBND cấp huyện</h4>${rows([['2.001999', 'Cấp giấy xác nhận cân đối chứng']])}`,
  );
  answers['/index.php?mod=page&id=1'] = page(
    'Giới thiệu',
    '<table><tr><td><a href="/index.php?mod=page&id=2">Chức năng nhiệm vụ</a></td><td><a href="/index.php?mod=page&id=3">Tổ chức bộ máy</a></td></tr></table>',
  );
  answers['/index.php?mod=page&id=2'] = page(
    'Chức năng nhiệm vụ',
    '<p>Sở Khoa học và Công nghệ có chức năng tham mưu, giúp UBND tỉnh quản lý nhà nước về khoa học và công nghệ trên địa bàn, gồm nghiên cứu khoa học, phát triển công nghệ, tiêu chuẩn đo lường chất lượng, sở hữu trí tuệ, an toàn bức xạ và hạt nhân. Sở có tư cách pháp nhân, có con dấu và tài khoản riêng, chịu sự chỉ đạo của UBND tỉnh và sự hướng dẫn nghiệp vụ của Bộ Khoa học và Công nghệ.</p>',
  );
  answers['/index.php?mod=page&id=3'] = page(
    'Tổ chức bộ máy',
    '<p><img src="/images/sodo.gif" alt="Sơ đồ tổ chức"></p>',
  );
  answers['/index.php?mod=vanban'] = page(
    'Văn bản',
    '<ol><li>NQ số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ (chương trình tổng thể CCHC)</li><li>Nghị quyết số 05-NQ/TU ngày 14-12-2021 của Tỉnh ủy Nghệ An</li><li>QĐ 5158, 5165/QĐ-UBND ngày 30/12/2021 của UBND tỉnh</li><li>KH 64/KH–UBND ngày 28.01.2022 của UBND tỉnh</li></ol>',
  );
  answers['/index.php?mod=page&id=9'] = page(
    'Kết quả xếp hạng',
    '<ul><li>Cải cách hành chính (PAR INDEX) năm 2021: tỉnh Nghệ An xếp hạng 17, tăng 4 bậc so với năm 2020</li><li>SIPAS năm 2021: Nghệ An đạt 86,61%</li><li>PAPI năm 2021: Nghệ An thuộc nhóm điểm cao</li><li>PCI năm 2021: Nghệ An 64,74 điểm, thứ 30/63; năm 2020: 65,73 điểm, thứ 18</li></ul>',
  );
  answers['/index.php?mod=page&id=12'] = page(
    'Hỏi đáp - Góp ý',
    '<p>Phản ánh, kiến nghị về quy định hành chính:</p><form action="/index.php?mod=gopy" method=post><input name=hoten> Họ tên<br><input name=email> Email<br><textarea name=noidung></textarea> Nội dung<br><input type=submit value="Gửi phản ánh"></form><p>Phản ánh được Văn phòng chuyển tới phòng liên quan trong 02 ngày và trả lời trong 10 ngày làm việc.</p>',
  );
  answers['/index.php?mod=page&id=14'] = page(
    'ISO',
    '<p>Quy trình ISO 9001:2015 ban hành theo quyết định của Giám đốc Sở: tải <a href="/download.php?f=14">tại đây</a>.</p>',
  );
  answers['/index.php'] = page(
    'Tin mới',
    `${NEWS.slice(0, 5)
      .map((post) => `<p><a href="${url(post)}">${post.title}</a> (${slashed(post.date)})</p>`)
      .join(
        '',
      )}<table class=win><tr><td class=wintitle>Đường dây nóng</td></tr><tr><td><a href="tel:02383599567"><img src="/images/phone.gif" alt="Gọi"> Gọi ngay</a><br><a href="mailto:dnong@skhcn.nghean.gov.vn">Gửi thư điện tử</a><br>75A Nguyễn Thị Minh Khai, phường Hưng Bình, TP Vinh, Nghệ An</td></tr></table>`,
  );
  const home = answers['/index.php'];
  return {
    answers: {
      ...answers,
      '/': home,
      '/download.php?f=14': word(['QUY TRÌNH ISO 9001:2015', 'Phạm vi, trách nhiệm, các bước.']),
    },
    procedures: reference(OWN, [GONE]),
  };
}

const of = (id: number) => `/index.php?mod=news&act=view&id=${id}`;

export const SECOND_PHP: UnseenPortal = {
  name: 'second nghean on old php',
  plan: 'nghean-skhcn-2022',
  asOf: '2022-10-12',
  start: '/index.php',
  build,
  truth: {
    'cchc-column': {
      outcome: 'passed',
      credit: 1,
      details: {
        newest: '2022-09-27',
        ageDays: 15,
        inPeriod: 9,
        byMonth: Object.fromEntries(
          ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((month) => [`2022-${month}`, 1]),
        ),
        undated: 0,
      },
    },
    'procedure-set': {
      outcome: 'passed',
      credit: 1,
      details: { reference: 6, listed: 6, missing: [], abolishedListed: [], unknown: [] },
    },
    'procedure-detail': {
      outcome: 'passed',
      credit: 1,
      details: { checked: 6, complete: 6, incomplete: [], withoutDetail: [] },
    },
    'procedure-set-province': { outcome: 'cantTell' },
    hotline: {
      outcome: 'passed',
      details: { phones: ['+842383599567'], emails: ['dnong@skhcn.nghean.gov.vn'], conflicts: [] },
    },
    feedback: { outcome: 'passed', details: { url: '/index.php?mod=page&id=12', ways: ['form'], process: true } },
    organisation: { outcome: 'passed' },
    workflows: FAILED,
    simplification: topic(of(71)),
    'service-centre': FAILED,
    postal: topic(of(66)),
    conduct: topic(of(84)),
    personnel: topic(of(75)),
    'digital-government': FAILED,
    'e-office': topic(of(93)),
    iso: { outcome: 'passed', details: { url: '/index.php?mod=page&id=14', attachments: 1 } },
    models: topic(of(80)),
    results: topic(of(55)),
    autonomy: FAILED,
    indices: {
      outcome: 'partial',
      credit: 0.75,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: null, rank: 17 },
          { index: 'SIPAS', state: 'current', year: 2021, value: 86.61, rank: null },
          { index: 'PAPI', state: 'missing' },
          { index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30 },
        ],
      },
    },
    'core-documents': {
      outcome: 'passed',
      credit: 1,
      details: {
        documents: ['76/NQ-CP', '05-NQ/TU', '5158/QĐ-UBND', '5165/QĐ-UBND', '64/KH-UBND'].map((number) => ({
          number,
          state: 'cited',
          url: '/index.php?mod=vanban',
        })),
      },
    },
    'online-service': FAILED,
  },
  variants: [
    {
      name: 'the abolished procedure stands among the others',
      change: (site) => swap(site, '/index.php?mod=tthc', '<h4>B. Thủ tục đã bị bãi bỏ</h4>', ''),
      truth: {
        'procedure-set': {
          outcome: 'partial',
          credit: 0.9,
          details: { listed: 6, abolishedListed: [{ code: GONE[0] }] },
        },
        'procedure-detail': { outcome: 'passed', credit: 1, details: { checked: 7, complete: 7 } },
      },
    },
    {
      name: 'one telling lacks the legal basis',
      change: (site) => {
        const list = site.answers['/index.php?mod=tthc'];
        if (typeof list !== 'string') throw new Error('no list');
        site.answers['/index.php?mod=tthc'] = list.replace('<br><b>Căn cứ pháp lý:</b> Luật KH&CN.', '');
      },
      truth: {
        'procedure-detail': {
          outcome: 'partial',
          credit: 5 / 6,
          details: { checked: 6, complete: 5, incomplete: [{ code: '1.001786', missingParts: ['legalBasis'] }] },
        },
      },
    },
    {
      name: 'the number behind “Gọi ngay” has a digit too few',
      change: (site) => {
        for (const path of ['/', '/index.php']) swap(site, path, 'tel:02383599567', 'tel:0238359956');
      },
      truth: { hotline: FAILED },
    },
  ],
};
