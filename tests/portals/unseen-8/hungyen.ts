/** Sở KH&CN Hưng Yên on a Next.js site of 2024: cards that are links, “8 ngày trước”, tabs, buttons, icons for words. */

import { reference, slug, swap, topic, word, FAILED, PASSED, type Site, type UnseenPortal } from './shape.ts';

interface Post {
  readonly column: string;
  readonly date: string;
  readonly title: string;
  readonly lead: string;
  readonly body?: string;
}

const AS_OF = '2024-11-20';
const COLUMNS: readonly (readonly [slug: string, name: string])[] = [
  ['cai-cach-hanh-chinh', 'Cải cách hành chính'],
  ['cai-cach-tthc', 'Cải cách TTHC'],
  ['khoa-hoc', 'Khoa học - Công nghệ'],
  ['chuyen-doi-so', 'Chuyển đổi số'],
  ['chi-so', 'Công bố chỉ số'],
];

const cchc = (date: string, title: string, lead: string): Post => ({
  column: 'cai-cach-hanh-chinh',
  date,
  title,
  lead,
});
const tthc = (date: string, title: string, lead: string): Post => ({ column: 'cai-cach-tthc', date, title, lead });
const HAMLETS = ['Khoái Châu', 'Kim Động', 'Ân Thi', 'Tiên Lữ', 'Phù Cừ', 'Văn Giang', 'Văn Lâm', 'Yên Mỹ', 'Mỹ Hào'];

const POSTS: readonly Post[] = [
  cchc(
    '2024-11-12',
    'Đề cao trách nhiệm của người đứng đầu trong cải cách hành chính',
    'Người đứng đầu đơn vị chịu trách nhiệm trước Giám đốc Sở về kết quả CCHC.',
  ),
  cchc(
    '2024-11-05',
    'Nhân rộng mô hình “Một cửa thân thiện” trong cải cách hành chính',
    'Mô hình cải cách hành chính hiệu quả của tỉnh được nhiều nơi học theo.',
  ),
  cchc(
    '2024-10-15',
    'Cải cách thể chế: bỏ những quy định chồng chéo',
    'Sở rà lại các quy định về quản lý nhiệm vụ khoa học.',
  ),
  cchc('2024-09-10', 'Cải cách tài chính công ở các đơn vị khoa học', 'Các đơn vị được giao khoán chi theo kết quả.'),
  cchc('2024-08-20', 'Cải cách tổ chức bộ máy: Sở giảm một phòng', 'Bộ máy của Sở gọn lại, việc không bỏ sót.'),
  cchc(
    '2024-07-16',
    'Cải cách hành chính để cải thiện môi trường đầu tư, nâng năng lực cạnh tranh',
    'Vì sao CCHC quyết định việc thu hút đầu tư của tỉnh.',
  ),
  cchc('2024-06-18', 'Giao ban công tác cải cách hành chính tháng 6', 'Các phòng báo cáo việc CCHC.'),
  cchc('2024-05-14', 'Sở tự chấm điểm cải cách hành chính', 'Tổ chấm điểm CCHC họp ba buổi.'),
  cchc('2024-04-09', 'Kế hoạch kiểm tra cải cách hành chính năm 2024', 'Bốn đơn vị được kiểm tra CCHC.'),
  cchc('2024-03-26', 'Đoàn viên thi tìm hiểu cải cách hành chính', 'Cuộc thi viết về CCHC có 40 bài.'),
  cchc(
    '2024-03-05',
    'Họp bàn sửa quy trình nội bộ giải quyết thủ tục hành chính',
    'Văn phòng trình dự thảo quy trình.',
  ),
  cchc('2024-02-20', 'Đầu xuân nói chuyện cải cách hành chính', 'Giám đốc gặp cán bộ làm CCHC.'),
  cchc('2024-01-09', 'Triển khai công tác cải cách hành chính năm 2024', 'Sở giao việc CCHC cho các phòng.'),
  cchc('2023-12-12', 'Kỷ luật, kỷ cương của công chức năm 2023', 'Không có công chức vi phạm trong năm.'),
  tthc(
    '2024-10-02',
    'Công bố danh mục thủ tục hành chính sửa đổi, bổ sung lĩnh vực sở hữu trí tuệ',
    'Bốn thủ tục được sửa đổi.',
  ),
  tthc('2024-07-04', 'Bỏ bản sao công chứng trong hồ sơ hợp chuẩn', 'Người nộp hồ sơ không phải nộp bản sao.'),
  tthc('2024-04-23', 'Nộp lệ phí bằng mã quét tại quầy', 'Từ nay người dân quét mã để nộp lệ phí.'),
  tthc('2023-11-21', 'Thủ tục nào nhiều người làm nhất năm 2023', 'Ba thủ tục chiếm già nửa số hồ sơ.'),
  {
    column: 'chuyen-doi-so',
    date: '2024-09-24',
    title: 'Hưng Yên xây dựng chính quyền số từ cấp xã',
    lead: 'Chính quyền số đi từ cơ sở.',
  },
  {
    column: 'chuyen-doi-so',
    date: '2024-05-07',
    title: 'Bảo đảm an toàn thông tin cho mạng của Sở',
    lead: 'Sở diễn tập an toàn thông tin.',
  },
  {
    column: 'chuyen-doi-so',
    date: '2023-10-10',
    title: 'Ngày Chuyển đổi số quốc gia 2023',
    lead: 'Sở hưởng ứng ngày chuyển đổi số.',
  },
  {
    column: 'chi-so',
    date: '2024-04-18',
    title: 'PAR INDEX 2023: Hưng Yên ở đâu',
    lead: 'Chỉ số cải cách hành chính của các tỉnh được công bố.',
    body: '<p>PAR INDEX năm 2023 của tỉnh Hưng Yên đạt 87,93%, xếp thứ 24/63 tỉnh, thành phố; năm 2022 là 84,61%.</p>',
  },
  {
    column: 'chi-so',
    date: '2024-04-19',
    title: 'Mức độ hài lòng của người dân: SIPAS 2023',
    lead: 'Chỉ số hài lòng về sự phục vụ hành chính.',
    body: '<p>SIPAS năm 2023 của tỉnh Hưng Yên đạt 85,34%, đứng thứ 18/63.</p>',
  },
  {
    column: 'chi-so',
    date: '2024-04-03',
    title: 'Công bố PAPI năm 2023',
    lead: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh.',
    body: '<p>PAPI năm 2023 của tỉnh Hưng Yên đạt 44,16 điểm, xếp thứ 13/61.</p>',
  },
  {
    column: 'chi-so',
    date: '2023-11-30',
    title: 'ICT Index năm 2022 của tỉnh',
    lead: 'Mức độ sẵn sàng ứng dụng công nghệ thông tin.',
    body: '<p>ICT Index năm 2022 của tỉnh Hưng Yên đạt 0,5530, xếp thứ 27/63.</p>',
  },
  {
    column: 'chi-so',
    date: '2024-06-27',
    title: 'DDCI 2023: Sở Khoa học và Công nghệ vào nhóm năm',
    lead: 'Tỉnh công bố năng lực cạnh tranh cấp sở, ngành và địa phương.',
    body: '<p>Năm 2023, Chỉ số DDCI của Sở Khoa học và Công nghệ đạt 78,25 điểm, xếp thứ 5/21 sở, ngành.</p><p>Kế hoạch của tỉnh đặt mục tiêu chỉ số chuyển đổi số (DTI) năm 2025 vào nhóm 20.</p>',
  },
  ...HAMLETS.flatMap((place, at): Post[] => [
    {
      column: 'khoa-hoc',
      date: `2024-0${at + 1}-0${at + 1}`,
      title: `Nhãn lồng ${place} vào vụ, nhà khoa học ra vườn`,
      lead: `Vườn nhãn ở ${place} dùng chế phẩm sinh học.`,
    },
    {
      column: 'khoa-hoc',
      date: `2024-0${at + 1}-1${at}`,
      title: `Bàn giao máy sấy cho hợp tác xã ${place}`,
      lead: `Hợp tác xã ở ${place} nhận máy sấy lạnh.`,
    },
    {
      column: 'khoa-hoc',
      date: `2024-0${at + 1}-2${at}`,
      title: `Học sinh ${place} dự thi sáng tạo khoa học kỹ thuật`,
      lead: `Học sinh ${place} mang tới ba sản phẩm.`,
    },
  ]),
];

const url = ({ title }: Post) => `/bai-viet/${slug(title)}`;
const find = (start: string) => {
  const post = POSTS.find(({ title }) => title.startsWith(start));
  if (post === undefined) throw new Error(start);
  return post;
};
const u = (start: string) => url(find(start));

/** `8 ngày trước` as the site shows it on the day of the audit. */
function ago(date: string): string {
  const days = Math.round((Date.parse(AS_OF) - Date.parse(date)) / 86_400_000);
  return days < 30 ? `${days} ngày trước` : days < 365 ? `${Math.floor(days / 30)} tháng trước` : 'hơn 1 năm trước';
}
const WEEK = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
function spoken(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${WEEK[new Date(date).getUTCDay()] ?? ''}, ${day} tháng ${month}, ${year}`;
}

const card = (post: Post) =>
  `<a class="group flex gap-4 rounded-xl p-3 hover:bg-slate-50" href="${url(post)}"><img class="h-20 w-32 object-cover" src="/_next/image?url=%2Fm%2F${slug(post.title).slice(0, 12)}.webp&amp;w=256&amp;q=75" alt=""/><div class="flex-1"><h3 class="line-clamp-2 font-semibold">${post.title}</h3><p class="text-sm text-slate-500">${post.lead}</p><time class="text-xs" dateTime="${post.date}T02:10:00.000Z">${ago(post.date)}</time></div></a>`;

const MENU: readonly (readonly [string, string])[] = [
  ['/chuyen-muc/khoa-hoc', 'Tin khoa học'],
  ['/chuyen-muc/cai-cach-hanh-chinh', 'Cải cách hành chính'],
  ['/hanh-chinh-cong', 'Hành chính công'],
  ['/chuyen-muc/chuyen-doi-so', 'Chuyển đổi số'],
  ['/chuyen-muc/chi-so', 'Công bố chỉ số'],
  ['/van-ban', 'Văn bản'],
  ['/cong-khai-ngan-sach', 'Công khai ngân sách'],
  ['/tiep-cong-dan', 'Tiếp công dân'],
  ['/iso', 'ISO'],
];

function page(title: string, main: string): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${title} | Sở KH&amp;CN Hưng Yên</title><script src="/_next/static/chunks/main-2f0b.js" defer=""></script></head><body><div id="__next">
<header class="sticky top-0"><a href="/" aria-label="Trang chủ"><span class="text-xl font-bold">SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH HƯNG YÊN</span></a><nav aria-label="Chính"><ul class="flex">${MENU.map(([href, label]) => `<li><a class="px-3" href="${href}">${label}</a></li>`).join('')}</ul><button type="button" aria-label="Tìm kiếm"><svg></svg></button></nav></header>
<main class="container mx-auto">${main}</main>
<footer class="bg-slate-800"><div class="grid grid-cols-3"><div>Sở Khoa học và Công nghệ tỉnh Hưng Yên<br/>Đường An Vũ, phường Hiến Nam, thành phố Hưng Yên<br/>Điện thoại: 0221.3863.456</div><div><a href="https://www.facebook.com/skhcn.hungyen" aria-label="Facebook"><svg></svg></a><a href="https://www.youtube.com/@skhcnhy" aria-label="Youtube"><svg></svg></a></div><div><a href="https://dichvucong.hungyen.gov.vn/">Nộp hồ sơ trực tuyến</a> · <a href="/huong-dan-nop-ho-so">Hướng dẫn nộp hồ sơ</a></div></div></footer></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"now":"${AS_OF}T01:00:00.000Z"}},"buildId":"x9"}</script></body></html>`;
}

const SHARE =
  '<div class="flex gap-2">Chia sẻ: <a href="https://www.facebook.com/sharer/sharer.php?u=http%3A%2F%2Fskhcn" aria-label="Chia sẻ Facebook"><svg></svg></a><a href="https://zalo.me/share?u=http%3A%2F%2Fskhcn" aria-label="Zalo"><svg></svg></a></div>';

function columns(answers: Record<string, string>, posts: readonly Post[]): void {
  for (const [column, name] of COLUMNS) {
    const own = posts.filter((post) => post.column === column).toSorted((a, b) => (a.date < b.date ? 1 : -1));
    for (let from = 0; from < own.length; from += 6) {
      const number = from / 6 + 1;
      const more =
        from + 6 < own.length
          ? `<a class="mx-auto block rounded border px-6 py-2" rel="next" href="/chuyen-muc/${column}?page=${number + 1}">Tải thêm bài</a>`
          : '';
      answers[`/chuyen-muc/${column}${number === 1 ? '' : `?page=${number}`}`] = page(
        name,
        `<h1 class="text-2xl">${name}</h1><div class="divide-y">${own
          .slice(from, from + 6)
          .map(card)
          .join('')}</div>${more}`,
      );
    }
    for (const post of own)
      answers[url(post)] = page(
        post.title,
        `<article class="prose"><nav aria-label="breadcrumb"><a href="/">Trang chủ</a> / <a href="/chuyen-muc/${column}">${name}</a></nav><h1>${post.title}</h1><div class="flex text-sm"><svg></svg><time dateTime="${post.date}T02:10:00.000Z">${spoken(post.date)}</time><span>1.204 lượt xem</span></div>${SHARE}<p class="font-semibold">${post.lead}</p>${post.body ?? '<p>Các phòng, đơn vị cùng trao đổi về cách làm và những việc còn vướng.</p><p>Lãnh đạo Sở ghi nhận và giao Văn phòng theo dõi.</p>'}</article><aside><h2>Có thể bạn quan tâm</h2>${own.slice(0, 2).map(card).join('')}</aside>`,
      );
  }
}

const FIELDS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'Hoạt động KH&amp;CN': [
    ['1.001786', 'Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức KH&amp;CN'],
    ['1.001770', 'Thay đổi, bổ sung nội dung giấy chứng nhận đăng ký hoạt động'],
    ['2.002278', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ'],
  ],
  'Sở hữu trí tuệ': [
    ['1.011937', 'Cấp giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp (cấp tỉnh)'],
    ['1.011938', 'Cấp lại giấy chứng nhận tổ chức đủ điều kiện giám định (cấp tỉnh)'],
  ],
  'An toàn bức xạ': [
    ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ'],
    ['2.002380', 'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế'],
    ['2.002384', 'Khai báo thiết bị X-quang chẩn đoán trong y tế'],
  ],
};
const MORE: readonly (readonly [string, string])[] = [
  ['2.000212', 'Công bố sử dụng dấu định lượng'],
  ['2.001209', 'Đăng ký công bố hợp chuẩn'],
  ['1.001392', 'Miễn giảm kiểm tra chất lượng hàng hóa nhóm 2 nhập khẩu'],
];
const OWN = [...Object.values(FIELDS).flat(), ...MORE].map(([code, name]): readonly [string, string] => [
  code,
  name.replaceAll('&amp;', '&'),
]);
const service = ([code, name]: readonly [string, string]) =>
  `<li class="rounded-lg border p-4"><p class="font-medium">${name}</p><p class="text-xs">Mã TTHC: <b>${code}</b> · <span class="badge">Toàn trình</span></p></li>`;

const PAPERS: readonly (readonly [number: string, issued: string, posted: string, title: string, own: boolean])[] = [
  ['93/2024/NĐ-CP', '22/07/2024', '10/08/2024', 'Nghị định về kiểm tra chất lượng hàng hóa', true],
  [
    'KH-TTCCHC',
    '',
    '12/03/2024',
    'Kế hoạch tuyên truyền cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
    true,
  ],
  ['193/KH-UBND', '26/12/2023', '08/01/2024', 'Kế hoạch cải cách hành chính năm 2024 của tỉnh', true],
  ['01/2023/QĐ-UBND', '11/01/2023', '18/01/2023', 'Quy định về phân công, phối hợp', false],
  ['28-CT/TU', '10/08/2022', '15/08/2022', 'Chỉ thị về tăng cường lãnh đạo cải cách hành chính', false],
  ['23/CT-TTg', '02/09/2021', '10/09/2021', 'Chỉ thị về đẩy mạnh Chương trình tổng thể cải cách hành chính', false],
  ['76/NQ-CP', '15/07/2021', '20/07/2021', 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính', true],
  ['06-NQ/TU', '01/07/2021', '09/07/2021', 'Nghị quyết về cải cách hành chính tỉnh Hưng Yên', false],
  ['184/KH-UBND', '07/12/2020', '15/12/2020', 'Kế hoạch tiêm phòng gia súc', false],
  ['05/CT-CTUBND', '16/05/2019', '20/05/2019', 'Chỉ thị về nâng cao trách nhiệm thi hành công vụ', false],
];
const paper = (number: string) => `/van-ban/${slug(number)}`;
const paperRow = ([number, issued, posted, title, own]: (typeof PAPERS)[number]) =>
  `<tr class="border-b"><td>${number === 'KH-TTCCHC' ? '' : number}</td><td>${issued}</td><td>${own ? `<a class="text-blue-700" href="${paper(number)}">${title}</a>` : title}</td><td>${posted}</td></tr>`;

const quarter = (name: string, count: number) =>
  word([
    `BÁO CÁO KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH ${name}`,
    `Trong ${name.toLowerCase()}, Sở tiếp nhận ${count} hồ sơ, giải quyết đúng hạn ${count}, số hóa ${count - 4} hồ sơ.`,
  ]);

function build(posts: readonly Post[] = POSTS): Site {
  const answers: Record<string, string> = {};
  columns(answers, posts);
  const tabs = Object.keys(FIELDS);
  answers['/hanh-chinh-cong'] = page(
    'Hành chính công',
    `<h1>Hành chính công</h1><div class="grid grid-cols-2"><a class="card" href="/chuyen-muc/cai-cach-tthc"><h2>Cải cách TTHC</h2><p>Tin, bài về cải cách thủ tục hành chính</p></a><a class="card" href="/hanh-chinh-cong/thu-tuc"><h2>Danh mục thủ tục hành chính</h2></a><a class="card" href="/hanh-chinh-cong/ket-qua"><h2>Kết quả giải quyết TTHC</h2></a></div>`,
  );
  answers['/hanh-chinh-cong/thu-tuc'] = page(
    'Danh mục thủ tục hành chính',
    `<h1>Danh mục thủ tục hành chính của Sở</h1><div role="tablist">${tabs.map((name, at) => `<button role="tab" aria-selected="${at === 0}" aria-controls="p${at}" id="t${at}">${name}</button>`).join('')}</div>${tabs.map((name, at) => `<div role="tabpanel" id="p${at}" aria-labelledby="t${at}"${at === 0 ? '' : ' class="hidden"'}><ul>${(FIELDS[name] ?? []).map(service).join('')}</ul></div>`).join('')}<nav aria-label="Phân trang"><span aria-current="page">1</span><a href="/hanh-chinh-cong/thu-tuc?page=2">2</a></nav>`,
  );
  answers['/hanh-chinh-cong/thu-tuc?page=2'] = page(
    'Danh mục thủ tục hành chính',
    `<h1>Danh mục thủ tục hành chính của Sở</h1><h2>Tiêu chuẩn đo lường chất lượng</h2><ul>${MORE.map(service).join('')}</ul><nav aria-label="Phân trang"><a href="/hanh-chinh-cong/thu-tuc">1</a><span aria-current="page">2</span></nav>`,
  );
  answers['/hanh-chinh-cong/ket-qua'] = page(
    'Kết quả giải quyết TTHC',
    '<h1>Kết quả giải quyết thủ tục hành chính</h1><ul><li><a href="/files/kq-q3-2024.docx">Kết quả giải quyết hồ sơ quý 3 năm 2024</a></li><li><a href="/files/kq-q1-2024.docx">Kết quả giải quyết hồ sơ quý 1 năm 2024</a></li><li><a href="/files/kq-q2-2023.docx">Kết quả giải quyết hồ sơ quý 2 năm 2023</a></li></ul>',
  );
  answers['/van-ban'] = page(
    'Văn bản',
    `<h1>Văn bản pháp luật, văn bản chỉ đạo điều hành</h1><table class="w-full"><thead><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Ngày đăng</th></tr></thead><tbody>${PAPERS.map(paperRow).join('')}</tbody></table>`,
  );
  for (const [number, issued, posted, title, own] of PAPERS)
    if (own)
      answers[paper(number)] = page(
        title,
        `<h1>${title}</h1><dl class="grid"><dt>Số ký hiệu</dt><dd>${number === 'KH-TTCCHC' ? '…/KH-SKHCN' : number}</dd><dt>Ngày ban hành</dt><dd>${issued}</dd><dt>Ngày đăng</dt><dd>${posted}</dd></dl><p>Bản toàn văn được lưu tại Văn phòng và gửi các phòng, đơn vị để thực hiện.</p>`,
      );
  answers['/cong-khai-ngan-sach'] = page(
    'Công khai ngân sách',
    '<h1>Công khai thu, chi ngân sách</h1><ul><li><a href="/files/ck-q1.docx">Công khai thực hiện thu, chi quý I/2024</a></li><li><a href="/files/ck-q2.docx">Công khai thực hiện thu, chi quý II/2024</a></li><li><a href="/files/ck-q3.docx">Công khai thực hiện thu, chi quý III/2024</a></li></ul>',
  );
  answers['/tiep-cong-dan'] = page(
    'Tiếp công dân',
    '<h1>Tiếp công dân, giải quyết khiếu nại, tố cáo</h1><p>Phòng tiếp công dân của Sở mở cửa vào các ngày làm việc. Giám đốc Sở tiếp công dân vào ngày 15 hằng tháng; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.</p><p>Người đến khiếu nại, tố cáo xuất trình giấy tờ tùy thân, trình bày trung thực, cung cấp tài liệu liên quan và ký xác nhận nội dung đã trình bày. Đơn khiếu nại được thụ lý trong mười ngày; đơn tố cáo được thụ lý theo luật định.</p>',
  );
  answers['/iso'] = page(
    'ISO',
    '<h1>Hệ thống quản lý chất lượng TCVN ISO 9001:2015</h1><p>Sở áp dụng hệ thống quản lý chất lượng từ năm 2016.</p>',
  );
  answers['/huong-dan-nop-ho-so'] = page(
    'Hướng dẫn nộp hồ sơ',
    '<h1>Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến toàn trình, một phần</h1><ol><li>Dịch vụ công toàn trình: nộp hồ sơ, nộp lệ phí và nhận kết quả đều trên mạng, không phải đến cơ quan.</li><li>Dịch vụ công một phần: nộp hồ sơ trên mạng, có một khâu phải đến quầy.</li><li>Đăng nhập bằng tài khoản định danh, chọn thủ tục, điền tờ khai, đính kèm giấy tờ, ký và gửi.</li></ol>',
  );
  answers['/'] = page(
    'Trang chủ',
    `<section><h2>Tin nổi bật</h2>${POSTS.filter(({ column }) => column === 'khoa-hoc')
      .slice(0, 6)
      .map(card)
      .join(
        '',
      )}</section><section><h2><a href="/chuyen-muc/cai-cach-hanh-chinh">Cải cách hành chính</a></h2>${POSTS.slice(0, 3).map(card).join('')}</section>`,
  );
  const balance = word([
    'CÔNG KHAI THỰC HIỆN DỰ TOÁN THU, CHI NGÂN SÁCH',
    [
      ['Nội dung', 'Dự toán', 'Thực hiện'],
      ['Chi quản lý hành chính', '9.200', '2.310'],
      ['Chi sự nghiệp khoa học', '31.500', '6.045'],
    ],
  ]);
  return {
    answers: {
      ...answers,
      '/files/kq-q1-2024.docx': quarter('QUÝ I NĂM 2024', 104),
      '/files/kq-q3-2024.docx': quarter('QUÝ III NĂM 2024', 121),
      '/files/kq-q2-2023.docx': quarter('QUÝ II NĂM 2023', 87),
      '/files/ck-q1.docx': balance,
      '/files/ck-q2.docx': balance,
      '/files/ck-q3.docx': balance,
    },
    procedures: reference(
      OWN.filter(([code]) => code !== '1.001392'),
      [['2.000086', 'Cấp giấy phép vận chuyển hàng nguy hiểm']],
    ),
  };
}

function redate(site: Site, start: string, to: string): void {
  const post = find(start);
  const [before, after] = [card(post), card({ ...post, date: to })];
  for (const [path, body] of Object.entries(site.answers)) {
    if (typeof body !== 'string') continue;
    const shown = body.replaceAll(before, after);
    site.answers[path] =
      path === url(post)
        ? shown.replaceAll(
            `dateTime="${post.date}T02:10:00.000Z">${spoken(post.date)}`,
            `dateTime="${to}T02:10:00.000Z">${spoken(to)}`,
          )
        : shown;
  }
}

const BY_MONTH = {
  '2024-01': 1,
  '2024-02': 1,
  '2024-03': 2,
  '2024-04': 1,
  '2024-05': 1,
  '2024-06': 1,
  '2024-07': 1,
  '2024-08': 1,
  '2024-09': 1,
  '2024-10': 1,
  '2024-11': 2,
};
const INDICES = [
  { index: 'PAR INDEX', state: 'current', year: 2023, value: 87.93, rank: 24, url: u('PAR INDEX') },
  { index: 'PAPI', state: 'current', year: 2023, value: 44.16, rank: 13, url: u('Công bố PAPI') },
  { index: 'SIPAS', state: 'current', year: 2023, value: 85.34, rank: 18, url: u('Mức độ hài lòng') },
  { index: 'DDCI', state: 'current', year: 2023, value: 78.25, rank: 5, url: u('DDCI 2023') },
];
const OLD_ICT = { index: 'ICT INDEX', state: 'stale', year: 2022, value: 0.553, rank: 27, url: u('ICT Index') };
const DTI: Post = {
  column: 'chi-so',
  date: '2024-08-06',
  title: 'Công bố chỉ số chuyển đổi số năm 2023',
  lead: 'Bộ Thông tin và Truyền thông công bố DTI của các tỉnh.',
  body: '<p>DTI năm 2023 của tỉnh Hưng Yên đạt 0,6510, xếp thứ 22/63.</p>',
};
const NO_DTI = { index: 'DTI', state: 'missing', year: null, value: null, rank: null, url: null };

export const HUNGYEN: UnseenPortal = {
  name: 'hungyen on next',
  plan: 'hungyen-skhcn-2024',
  asOf: AS_OF,
  build: () => build(),
  truth: {
    'core-documents': {
      outcome: 'partial',
      credit: 7 / 9,
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'published', url: paper('76/NQ-CP') },
          { number: '23/CT-TTg', state: 'cited', url: '/van-ban' },
          { number: '06-NQ/TU', state: 'cited', url: '/van-ban' },
          { number: '184/KH-UBND', state: 'missing', url: null },
          { number: '193/KH-UBND', state: 'published', url: paper('193/KH-UBND') },
          { number: '28-CT/TU', state: 'cited', url: '/van-ban' },
          { number: '01/2023/QĐ-UBND', state: 'cited', url: '/van-ban' },
          { number: '22/2020/QĐ-UBND', state: 'missing', url: null },
          { number: '05/CT-CTUBND', state: 'cited', url: '/van-ban' },
        ],
      },
    },
    importance: topic(u('Cải cách hành chính để')),
    'reform-content': PASSED,
    indices: { outcome: 'partial', credit: 0.75, details: { indices: [...INDICES, OLD_ICT, NO_DTI] } },
    'procedure-set': {
      outcome: 'passed',
      credit: 1,
      details: {
        reference: 10,
        listed: 10,
        coverage: 1,
        missing: [],
        abolishedListed: [],
        unknown: [{ code: '1.001392' }],
        duplicates: [],
      },
    },
    'procedure-updates': topic(u('Công bố danh mục')),
    workflows: FAILED,
    'dossier-results': {
      outcome: 'partial',
      credit: 2 / 3,
      details: {
        periods: [
          { period: '2024-Q1', state: 'published', url: '/files/kq-q1-2024.docx' },
          { period: '2024-Q2', state: 'missing', url: null },
          { period: '2024-Q3', state: 'published', url: '/files/kq-q3-2024.docx' },
          { period: '2024-Q4', state: 'not-due' },
        ],
      },
    },
    'cchc-column': {
      outcome: 'passed',
      credit: 1,
      details: {
        url: '/chuyen-muc/cai-cach-hanh-chinh',
        linkedFromHome: true,
        newest: '2024-11-12',
        ageDays: 8,
        inPeriod: 13,
        byMonth: BY_MONTH,
        undated: 0,
      },
    },
    'procedure-column': {
      outcome: 'passed',
      credit: 1,
      details: {
        url: '/chuyen-muc/cai-cach-tthc',
        newest: '2024-10-02',
        ageDays: 49,
        inPeriod: 3,
        byMonth: { '2024-04': 1, '2024-07': 1, '2024-10': 1 },
        undated: 0,
      },
    },
    'online-service': {
      outcome: 'passed',
      credit: 1,
      details: { links: ['https://dichvucong.hungyen.gov.vn/'], guidance: '/huong-dan-nop-ho-so' },
    },
    social: {
      outcome: 'partial',
      credit: 0.5,
      details: { facebook: 'https://www.facebook.com/skhcn.hungyen', zalo: null },
    },
    iso: { outcome: 'partial', credit: 0.5, details: { url: '/iso', attachments: 0 } },
    'digital-government': topic(u('Hưng Yên xây dựng chính quyền số'), u('Bảo đảm an toàn thông tin')),
    models: topic(u('Nhân rộng mô hình')),
    'head-responsibility': topic(u('Đề cao trách nhiệm')),
    finance: { outcome: 'passed', details: { url: '/cong-khai-ngan-sach', attachments: 3 } },
    'citizen-reception': { outcome: 'passed', details: { url: '/tiep-cong-dan', attachments: 0 } },
    'legal-documents': {
      outcome: 'partial',
      credit: 0.5,
      details: {
        url: '/van-ban',
        linkedFromHome: true,
        newest: '2024-08-10',
        ageDays: 102,
        inPeriod: 3,
        byMonth: { '2024-01': 1, '2024-03': 1, '2024-08': 1 },
      },
    },
    conduct: FAILED,
    'plan-published': {
      outcome: 'passed',
      credit: 1,
      details: { documents: [{ number: null, state: 'published', url: paper('KH-TTCCHC') }] },
    },
  },
  variants: [
    {
      name: 'the footer links to the Zalo page',
      change: (site) =>
        swap(
          site,
          '/',
          '<a href="https://www.youtube.com/@skhcnhy"',
          '<a href="https://zalo.me/1234567890123" title="Zalo"><img src="/z.svg" alt=""/></a><a href="https://www.youtube.com/@skhcnhy"',
        ),
      truth: {
        social: {
          outcome: 'passed',
          credit: 1,
          details: { facebook: 'https://www.facebook.com/skhcn.hungyen', zalo: 'https://zalo.me/1234567890123' },
        },
      },
    },
    {
      name: 'an article on the DTI is added',
      change: (site) => Object.assign(site.answers, build([...POSTS, DTI]).answers),
      truth: {
        indices: {
          outcome: 'partial',
          credit: 5.5 / 6,
          details: {
            indices: [
              ...INDICES,
              OLD_ICT,
              { index: 'DTI', state: 'current', year: 2023, value: 0.651, rank: 22, url: url(DTI) },
            ],
          },
        },
      },
    },
    {
      name: 'a card of the second tab is gone',
      change: (site) => swap(site, '/hanh-chinh-cong/thu-tuc', service(FIELDS['Sở hữu trí tuệ']?.[1] ?? ['', '']), ''),
      truth: {
        'procedure-set': {
          outcome: 'partial',
          credit: 0.9,
          details: { listed: 9, missing: [{ code: '1.011938' }], unknown: [{ code: '1.001392' }] },
        },
      },
    },
    {
      name: 'the procedure column is 61 days old',
      change: (site) => redate(site, 'Công bố danh mục', '2024-09-20'),
      truth: {
        'procedure-column': {
          outcome: 'partial',
          credit: 0.5,
          details: { newest: '2024-09-20', ageDays: 61, inPeriod: 3 },
        },
      },
    },
    {
      name: 'the plan is a row of the table only',
      change: (site) => {
        swap(
          site,
          '/van-ban',
          `<a class="text-blue-700" href="${paper('KH-TTCCHC')}">${PAPERS[1]?.[3] ?? ''}</a>`,
          PAPERS[1]?.[3] ?? '',
        );
        delete site.answers[paper('KH-TTCCHC')];
      },
      truth: {
        'plan-published': {
          outcome: 'partial',
          credit: 0.5,
          details: { documents: [{ number: null, state: 'cited', url: '/van-ban' }] },
        },
      },
    },
    {
      name: 'the newest CCHC article is 31 days old',
      change: (site) => {
        redate(site, 'Đề cao trách nhiệm', '2024-10-20');
        redate(site, 'Nhân rộng mô hình', '2024-10-19');
      },
      truth: {
        'cchc-column': {
          outcome: 'partial',
          credit: 0.5,
          details: {
            newest: '2024-10-20',
            ageDays: 31,
            inPeriod: 13,
            byMonth: { ...BY_MONTH, '2024-10': 3, '2024-11': 0 },
          },
        },
      },
    },
    {
      name: 'the page on ISO has a file',
      change: (site) => {
        swap(site, '/iso', 'từ năm 2016.</p>', 'từ năm 2016.</p><a href="/files/so-tay.docx">Sổ tay chất lượng</a>');
        site.answers['/files/so-tay.docx'] = word(['SỔ TAY CHẤT LƯỢNG', 'Phạm vi áp dụng tại các phòng của Sở.']);
      },
      truth: { iso: { outcome: 'passed', credit: 1, details: { url: '/iso', attachments: 1 } } },
    },
    {
      name: 'the newest document was posted exactly 90 days before',
      change: (site) => {
        swap(site, '/van-ban', '<td>10/08/2024</td>', '<td>22/08/2024</td>');
        swap(site, paper('93/2024/NĐ-CP'), '<dd>10/08/2024</dd>', '<dd>22/08/2024</dd>');
      },
      truth: {
        'legal-documents': {
          outcome: 'passed',
          credit: 1,
          details: { newest: '2024-08-22', ageDays: 90, inPeriod: 3 },
        },
      },
    },
  ],
};
