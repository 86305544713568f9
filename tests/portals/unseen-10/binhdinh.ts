import type { UnseenPortal } from '../unseen-8/shape.ts';
import { filler } from './kit.ts';
import type { Post } from './kit.ts';

// A server-rendered Nuxt site of a local firm: cards, scoped `data-v` attributes, dates in words, `?trang=` paging, its state repeated in a script.

const site = 'Sở Nội vụ tỉnh Bình Định';
const words = (iso: string): string => {
  const [year, month, date] = iso.split('-').map(Number);
  return `${date} tháng ${month} năm ${year}`;
};

const post = (date: string, slug: string, title: string, lead: string, ...body: readonly string[]): Post => ({
  slug,
  title,
  lead,
  date,
  body,
  picture: true,
});
const bare = (...given: Parameters<typeof post>): Post => ({ ...post(...given), picture: false });

const reform: readonly Post[] = [
  post(
    '2022-11-10',
    'hop-ban-chi-dao-cchc-thang-11',
    'Họp Ban Chỉ đạo cải cách hành chính tỉnh',
    'Ban Chỉ đạo cải cách hành chính tỉnh Bình Định họp đánh giá kết quả 10 tháng và nhiệm vụ hai tháng cuối năm.',
  ),
  post(
    '2022-10-19',
    'kiem-tra-cchc-tai-thi-xa-an-nhon',
    'Kiểm tra công tác cải cách hành chính tại thị xã An Nhơn',
    'Đoàn kiểm tra do Sở Nội vụ chủ trì kiểm tra công tác cải cách hành chính tại thị xã An Nhơn.',
  ),
  post(
    '2022-09-27',
    'toa-dam-cchc-huyen-tuy-phuoc',
    'Tọa đàm về cải cách hành chính tại huyện Tuy Phước',
    'Huyện Tuy Phước tổ chức tọa đàm về cải cách hành chính với sự tham gia của các xã, thị trấn.',
  ),
  bare(
    '2022-09-08',
    'xac-dinh-chi-so-cchc-cap-so',
    'Triển khai tự đánh giá cải cách hành chính các sở, ngành',
    'Sở Nội vụ hướng dẫn các sở, ngành tự đánh giá kết quả cải cách hành chính.',
  ),
  post(
    '2022-08-16',
    'chuyen-bien-cchc-phu-cat',
    'Chuyển biến trong cải cách hành chính ở Phù Cát',
    'Cải cách hành chính ở huyện Phù Cát có nhiều chuyển biến sau khi kiện toàn bộ phận một cửa.',
  ),
  post(
    '2022-07-20',
    'so-ket-cchc-6-thang',
    'Sơ kết công tác cải cách hành chính 6 tháng đầu năm 2022',
    'Sở Nội vụ sơ kết công tác cải cách hành chính 6 tháng đầu năm 2022 trên địa bàn tỉnh Bình Định.',
  ),
  post(
    '2022-06-15',
    'sang-kien-mot-cua-luu-dong',
    'Sáng kiến “Một cửa lưu động” phát huy hiệu quả ở huyện An Lão',
    'Sáng kiến “Một cửa lưu động” của huyện An Lão đưa cán bộ về tận thôn nhận hồ sơ, được người dân đánh giá cao.',
  ),
  post(
    '2022-05-18',
    'toa-dam-nang-cao-chat-luong-cchc',
    'Tọa đàm “Nâng cao chất lượng cải cách hành chính”',
    'Chiều 17/5, Sở Nội vụ tổ chức tọa đàm “Nâng cao chất lượng cải cách hành chính” tại thành phố Quy Nhơn.',
  ),
  post(
    '2022-04-21',
    'tap-huan-cchc-cap-xa',
    'Tập huấn nghiệp vụ cải cách hành chính cho công chức cấp xã',
    'Hơn 150 công chức cấp xã được tập huấn nghiệp vụ cải cách hành chính.',
  ),
  post(
    '2022-03-16',
    'trien-khai-nhiem-vu-cchc-2022',
    'Triển khai nhiệm vụ cải cách hành chính năm 2022',
    'UBND tỉnh Bình Định triển khai nhiệm vụ cải cách hành chính năm 2022 với 7 nhóm giải pháp.',
  ),
  post(
    '2022-02-22',
    'ke-hoach-kiem-tra-cchc',
    'Kế hoạch kiểm tra cải cách hành chính năm 2022',
    'Năm 2022, tỉnh sẽ kiểm tra công tác cải cách hành chính tại 12 cơ quan, địa phương.',
  ),
  post(
    '2022-01-18',
    'bo-phan-mot-cua-don-tet',
    'Cải cách hành chính: bộ phận một cửa làm việc xuyên trưa dịp cuối năm',
    'Để phục vụ người dân dịp cuối năm, bộ phận một cửa các huyện làm việc xuyên trưa, một kết quả của cải cách hành chính.',
  ),
  post(
    '2021-12-15',
    'tong-ket-cchc-2021',
    'Tổng kết công tác cải cách hành chính năm 2021',
    'Công tác cải cách hành chính năm 2021 của tỉnh đạt nhiều kết quả.',
  ),
];

const news: readonly Post[] = [
  post(
    '2022-11-15',
    'thi-tuyen-cong-chuc-2022',
    'Thông báo lịch thi tuyển công chức tỉnh năm 2022',
    'Hội đồng tuyển dụng thông báo lịch thi vòng 1 kỳ thi tuyển công chức tỉnh Bình Định.',
  ),
  post(
    '2022-10-12',
    'chuyen-doi-so-nganh-noi-vu',
    'Ngành Nội vụ đẩy mạnh chuyển đổi số trong quản lý hồ sơ công chức',
    'Sở Nội vụ đẩy mạnh chuyển đổi số, cập nhật dữ liệu cán bộ, công chức vào phần mềm dùng chung.',
  ),
  post(
    '2022-07-06',
    'van-hoa-cong-so',
    'Nâng cao văn hóa công sở trong cơ quan hành chính',
    'Sở Nội vụ yêu cầu công chức thực hiện nghiêm quy chế văn hóa công sở và quy tắc ứng xử.',
  ),
  post(
    '2022-05-27',
    'sipas-2021-binh-dinh',
    'Chỉ số hài lòng (SIPAS) năm 2021: Bình Định đạt 87,61%',
    'Bộ Nội vụ công bố chỉ số hài lòng của người dân (SIPAS) năm 2021, tỉnh Bình Định đạt 87,61%, xếp thứ 23/63.',
  ),
  post(
    '2022-05-26',
    'par-index-2021-binh-dinh',
    'PAR INDEX năm 2021: Bình Định xếp thứ 30 cả nước',
    'Theo kết quả Bộ Nội vụ công bố, chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Bình Định đạt 86,53 điểm, xếp thứ 30/63.',
  ),
  post(
    '2022-03-02',
    'dai-hoi-chi-bo',
    'Chi bộ Văn phòng Sở tổ chức đại hội nhiệm kỳ 2022 - 2025',
    'Đại hội đã bầu cấp ủy khóa mới gồm ba đồng chí.',
  ),
];

const reports: readonly Post[] = [
  bare(
    '2022-10-10',
    'ket-qua-tthc-quy-iii-2022',
    'Kết quả giải quyết thủ tục hành chính quý III năm 2022',
    'Quý III năm 2022, Sở Nội vụ tiếp nhận 118 hồ sơ, giải quyết 115 hồ sơ, đúng hạn 100%; hồ sơ trực tuyến mức độ 3, 4 chiếm 62%.',
  ),
  bare(
    '2022-07-11',
    'ket-qua-tthc-quy-ii-2022',
    'Kết quả giải quyết thủ tục hành chính quý II năm 2022',
    'Quý II năm 2022, Sở Nội vụ tiếp nhận 97 hồ sơ, giải quyết 96 hồ sơ, đúng hạn 100%; hồ sơ trực tuyến mức độ 3, 4 chiếm 55%.',
  ),
  bare(
    '2022-04-08',
    'ket-qua-tthc-quy-i-2022',
    'Kết quả giải quyết thủ tục hành chính quý I năm 2022',
    'Quý I năm 2022, Sở Nội vụ tiếp nhận 85 hồ sơ, giải quyết 83 hồ sơ, đúng hạn 98%; hồ sơ trực tuyến mức độ 3, 4 chiếm 48%.',
  ),
];

const listed: readonly (readonly [string, string, string])[] = [
  ['1.003503', 'Công nhận ban vận động thành lập hội', 'Tổ chức phi chính phủ'],
  ['1.003960', 'Thành lập hội cấp tỉnh', 'Tổ chức phi chính phủ'],
  ['1.003858', 'Phê duyệt điều lệ hội', 'Tổ chức phi chính phủ'],
  ['2.001481', 'Đổi tên hội', 'Tổ chức phi chính phủ'],
  ['1.003621', 'Cấp giấy phép thành lập và công nhận điều lệ quỹ', 'Tổ chức phi chính phủ'],
  ['2.000449', 'Tặng thưởng Bằng khen của Chủ tịch UBND tỉnh', 'Thi đua, khen thưởng'],
  ['1.000934', 'Tặng Cờ thi đua của UBND tỉnh', 'Thi đua, khen thưởng'],
  ['1.001894', 'Đăng ký hoạt động tín ngưỡng của cơ sở tín ngưỡng', 'Tôn giáo'],
  ['1.010194', 'Cấp bản sao và chứng thực lưu trữ', 'Văn thư, lưu trữ'],
];

const procedures = `Mã TTHC;Tên TTHC;Lĩnh vực;Tình trạng
${listed.map(([code, name, field]) => `${code}.000.00.00.H08;${name};${field};còn hiệu lực`).join('\n')}
1.000788.000.00.00.H08;Thẩm định hồ sơ nâng ngạch theo quy định cũ;Công chức;bị bãi bỏ
`;

const menu: readonly (readonly [string, string])[] = [
  ['/', 'Trang chủ'],
  ['/tin-tuc', 'Tin hoạt động'],
  ['/chuyen-muc/cchc', 'Cải cách hành chính'],
  ['/van-ban/chi-dao', 'Văn bản chỉ đạo CCHC'],
  ['/tthc', 'Thủ tục hành chính'],
  ['/ket-qua-giai-quyet-tthc', 'Kết quả giải quyết TTHC'],
  ['/ra-soat-tthc', 'Rà soát TTHC'],
  ['/vi-tri-chuyen-doi', 'Vị trí công tác phải chuyển đổi'],
  ['/tai-lieu', 'Kế hoạch, chương trình'],
  ['/lien-he', 'Liên hệ'],
];

const frame = (title: string, main: string): string => `<!doctype html>
<html data-n-head-ssr lang="vi" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22vi%22%7D%7D"><head><title>${title} - ${site}</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width,initial-scale=1"><link rel="preload" href="/_nuxt/4d1f0a2.js" as="script"></head>
<body><div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div class="app-shell" data-v-3f1c2a9e><div class="app-bar" data-v-3f1c2a9e><a href="/" class="nuxt-link-active app-bar__brand" data-v-3f1c2a9e><img src="/img/quoc-huy.png" alt=""><span>UBND TỈNH BÌNH ĐỊNH</span><strong>SỞ NỘI VỤ</strong></a></div>
<div class="app-menu" data-v-77ab01cd>${menu.map(([href, label]) => `<div class="app-menu__node" data-v-77ab01cd><a href="${href}" class="app-menu__link" data-v-77ab01cd>${label}</a></div>`).join('')}</div>
<div class="page-wrap" data-v-3f1c2a9e>${main}</div>
<div class="app-bottom" data-v-0be1d2f3><div class="app-bottom__col" data-v-0be1d2f3><b>${site.toUpperCase()}</b><br>Trụ sở: 62 Nguyễn Huệ, thành phố Quy Nhơn, tỉnh Bình Định<br>ĐT: 0256.3822.743 - Email: snv@binhdinh.gov.vn</div><div class="app-bottom__col" data-v-0be1d2f3><a href="https://dichvucong.binhdinh.gov.vn">Dịch vụ công trực tuyến</a><a href="https://binhdinh.gov.vn">Cổng thông tin điện tử tỉnh</a></div></div></div></div></div>
<script>window.__NUXT__=function(a,b){return{layout:"default",data:[{}],fetch:{},error:a,state:{site:{visits:b}},serverRendered:!0}}(null,182644)</script><script src="/_nuxt/4d1f0a2.js" defer></script></body></html>`;

const card = (p: Post): string =>
  `<div class="card-post" data-v-5be0c1d4><a href="/bai-viet/${p.slug}" class="card-post__thumb" data-v-5be0c1d4>${p.picture ? `<img data-src="/uploads/thumb/${p.slug}.jpg" src="/uploads/thumb/${p.slug}.jpg" alt="${p.title}" data-v-5be0c1d4>` : ''}</a><div class="card-post__body" data-v-5be0c1d4><a href="/bai-viet/${p.slug}" class="card-post__title" data-v-5be0c1d4>${p.title}</a><div class="card-post__meta" data-v-5be0c1d4><i class="icon-calendar"></i> ${words(p.date)}</div><div class="card-post__excerpt" data-v-5be0c1d4>${p.lead}</div></div></div>`;

const article = (p: Post, turn: number): string =>
  frame(
    p.title,
    `<div class="post-view" data-v-9a8b7c6d><div class="crumbs" data-v-9a8b7c6d><a href="/">Trang chủ</a> / <span>${p.title}</span></div><h1 class="post-view__title" data-v-9a8b7c6d>${p.title}</h1><div class="post-view__meta" data-v-9a8b7c6d><i class="icon-calendar"></i> ${words(p.date)} <i class="icon-eye"></i> ${120 + turn * 7} lượt xem</div><div class="post-view__content ql-editor" data-v-9a8b7c6d><p><strong>${p.lead}</strong></p>${p.picture ? `<p><img src="/uploads/${p.slug}.jpg" alt="Quang cảnh" width="700" height="460"></p>` : ''}${[...p.body, ...filler(turn)].map((text) => `<p>${text}</p>`).join('')}</div></div>`,
  );

function column(pages: Map<string, string>, base: string, title: string, posts: readonly Post[]): void {
  const size = 6;
  const count = Math.ceil(posts.length / size);
  for (let at = 1; at <= count; at++) {
    const pager =
      count === 1
        ? ''
        : `<div class="pager" data-v-1d2e3f40>${Array.from({ length: count }, (_, i) => `<a href="${base}${i === 0 ? '' : `?trang=${i + 1}`}" class="pager__num${i + 1 === at ? ' pager__num--on' : ''}">${i + 1}</a>`).join('')}${at < count ? `<a href="${base}?trang=${at + 1}" class="pager__go">Tiếp ›</a>` : ''}</div>`;
    pages.set(
      at === 1 ? base : `${base}?trang=${at}`,
      frame(
        title,
        `<h1 class="list-title" data-v-1d2e3f40>${title}</h1><div class="card-grid" data-v-1d2e3f40>${posts
          .slice((at - 1) * size, at * size)
          .map(card)
          .join('')}</div>${pager}`,
      ),
    );
  }
  for (const [turn, p] of posts.entries()) pages.set(`/bai-viet/${p.slug}`, article(p, turn));
}

const plans: readonly (readonly [string, string, string])[] = [
  [
    '76/NQ-CP',
    '15/7/2021',
    'Nghị quyết của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
  ],
  ['3809/KH-UBND', '14/9/2021', 'Kế hoạch cải cách hành chính tỉnh Bình Định giai đoạn 2021 - 2025'],
  ['116/KH-UBND', '16/11/2021', 'Kế hoạch tuyên truyền cải cách hành chính tỉnh Bình Định'],
  ['2405/KH-SNV', '24/12/2021', 'Kế hoạch cải cách hành chính năm 2022 của Sở Nội vụ'],
  ['05-NQ/TU', '10/5/2021', 'Nghị quyết của Tỉnh ủy về đẩy mạnh cải cách hành chính'],
];

const orders: readonly (readonly [string, string, string])[] = [
  ['1755/SNV-CCHC', '10/08/2022', 'Công văn về việc chấn chỉnh công tác cải cách hành chính'],
  ['1120/SNV-CCHC', '07/06/2022', 'Công văn hướng dẫn báo cáo cải cách hành chính 6 tháng'],
  ['06/CT-UBND', '14/03/2022', 'Chỉ thị về việc nâng cao chỉ số cải cách hành chính'],
  ['4102/UBND-NC', '15/12/2021', 'Công văn về việc tổng kết công tác cải cách hành chính năm 2021'],
];

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="v-table" data-v-66aa11bb><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`;

function build(): Map<string, string> {
  const pages = new Map<string, string>();
  column(pages, '/chuyen-muc/cchc', 'Cải cách hành chính', reform);
  column(pages, '/tin-tuc', 'Tin hoạt động', news);
  column(pages, '/ket-qua-giai-quyet-tthc', 'Kết quả giải quyết thủ tục hành chính', reports);
  const strip = (title: string, href: string, posts: readonly Post[]): string =>
    `<div class="home-strip" data-v-ccdd0011><div class="home-strip__head" data-v-ccdd0011><a href="${href}">${title}</a></div><div class="card-grid">${posts.slice(0, 4).map(card).join('')}</div><a href="${href}" class="home-strip__more">Xem tất cả</a></div>`;
  pages.set(
    '/',
    frame(
      'Trang chủ',
      strip('Tin hoạt động', '/tin-tuc', news) + strip('Cải cách hành chính', '/chuyen-muc/cchc', reform),
    ),
  );
  pages.set(
    '/van-ban/chi-dao',
    frame(
      'Văn bản chỉ đạo CCHC',
      `<h1 class="list-title">Văn bản chỉ đạo cải cách hành chính</h1>${table(
        ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
        orders.map(([number, date, about]) => [
          number,
          date,
          `<a href="/van-ban/${number.split('/')[0]}">${about}</a>`,
        ]),
      )}`,
    ),
  );
  for (const [number, date, about] of orders)
    pages.set(
      `/van-ban/${number.split('/')[0]}`,
      frame(
        about,
        `<h1>${about}</h1><div class="doc-props"><div>Số ký hiệu: ${number}</div><div>Ngày ban hành: ${date}</div><div>Loại văn bản: ${about.split(' ')[0]}</div></div><p>${filler(1).join(' ')}</p>`,
      ),
    );
  pages.set(
    '/tai-lieu',
    frame(
      'Kế hoạch, chương trình',
      `<h1 class="list-title">Kế hoạch, chương trình cải cách hành chính</h1>${table(
        ['STT', 'Số ký hiệu', 'Ngày ban hành', 'Tên văn bản'],
        plans.map(([number, date, about], i) => [String(i + 1), number, date, about]),
      )}`,
    ),
  );
  pages.set(
    '/tthc',
    frame(
      'Thủ tục hành chính',
      `<h1 class="list-title">Bộ thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Nội vụ</h1>${table(
        ['STT', 'Mã TTHC', 'Tên thủ tục', 'Lĩnh vực', 'Mức độ'],
        listed.map(([code, name, field], i) => [
          String(i + 1),
          `${code}.000.00.00.H08`,
          `<a href="/tthc/${code}">${name}</a>`,
          field,
          i % 2 ? '3' : '4',
        ]),
      )}`,
    ),
  );
  for (const [code, name, field] of listed)
    pages.set(
      `/tthc/${code}`,
      frame(
        name,
        `<h1>${name}</h1><div class="doc-props"><div>Mã TTHC: ${code}.000.00.00.H08</div><div>Lĩnh vực: ${field}</div><div>Thời hạn giải quyết: 20 ngày làm việc</div><div>Cơ quan thực hiện: Sở Nội vụ</div></div>`,
      ),
    );
  pages.set(
    '/ra-soat-tthc',
    frame(
      'Rà soát TTHC',
      `<h1 class="list-title">Danh mục thủ tục hành chính được rà soát, đánh giá năm 2022</h1><p>Thực hiện kế hoạch rà soát thủ tục hành chính của tỉnh, Sở Nội vụ lựa chọn các thủ tục dưới đây để rà soát, đánh giá trong năm 2022, tập trung vào thành phần hồ sơ, thời hạn giải quyết và mẫu đơn, tờ khai.</p>${table(
        ['STT', 'Thủ tục', 'Lĩnh vực', 'Nội dung rà soát', 'Thời gian'],
        [
          ['1', 'Đổi tên hội', 'Tổ chức phi chính phủ', 'Cắt giảm thành phần hồ sơ trùng lặp', 'Quý II'],
          [
            '2',
            'Phê duyệt điều lệ hội',
            'Tổ chức phi chính phủ',
            'Rút ngắn thời hạn giải quyết từ 30 ngày còn 20 ngày',
            'Quý II',
          ],
          [
            '3',
            'Tặng Cờ thi đua của UBND tỉnh',
            'Thi đua, khen thưởng',
            'Đơn giản hóa mẫu báo cáo thành tích',
            'Quý III',
          ],
        ],
      )}`,
    ),
  );
  pages.set(
    '/vi-tri-chuyen-doi',
    frame(
      'Vị trí công tác phải chuyển đổi',
      '<h1 class="list-title">Danh mục vị trí công tác phải định kỳ chuyển đổi và thời hạn chuyển đổi</h1><p>Nội dung đang được cập nhật.</p>',
    ),
  );
  pages.set(
    '/lien-he',
    frame(
      'Liên hệ',
      '<h1 class="list-title">Liên hệ</h1><p>Văn phòng Sở Nội vụ tỉnh Bình Định, 62 Nguyễn Huệ, thành phố Quy Nhơn.</p><p>Điện thoại: 0256.3822.743</p>',
    ),
  );
  return pages;
}

export const BINHDINH: UnseenPortal = {
  name: 'Nuxt, Bình Định',
  plan: 'binhdinh-snv-2022',
  asOf: '2022-11-20',
  variants: [],
  build: () => ({ answers: Object.fromEntries(build()), procedures }),
  truth: {
    'programme-documents': {
      outcome: 'passed',
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'cited' },
          { number: '3809/KH-UBND', state: 'cited' },
          { number: '116/KH-UBND', state: 'cited' },
          { number: '2405/KH-SNV', state: 'cited' },
          { number: '05-NQ/TU', state: 'cited' },
        ],
      },
    },
    directives: {
      outcome: 'partial',
      details: { url: '/van-ban/chi-dao', newest: '2022-08-10', ageDays: 102, inPeriod: 3 },
    },
    'procedure-set': {
      outcome: 'passed',
      details: { reference: 9, listed: 9, missing: [], unknown: [], abolishedListed: [] },
    },
    'dossier-results': {
      outcome: 'passed',
      details: {
        periods: [
          { period: '2022-Q1', state: 'published' },
          { period: '2022-Q2', state: 'published' },
          { period: '2022-Q3', state: 'published' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
    'review-list': { outcome: 'passed', details: { url: '/ra-soat-tthc' } },
    initiatives: { outcome: 'passed', details: { found: 1 } },
    talks: { outcome: 'passed', details: { found: 1 } },
    'cchc-column': {
      outcome: 'passed',
      details: {
        url: '/chuyen-muc/cchc',
        newest: '2022-11-10',
        ageDays: 10,
        inPeriod: 12,
        byMonth: {
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
          '2022-11': 1,
        },
      },
    },
    indices: {
      outcome: 'passed',
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.53, rank: 30 },
          { index: 'SIPAS', state: 'current', year: 2021, value: 87.61, rank: 23 },
        ],
      },
    },
    'digital-government': { outcome: 'passed', details: { found: 1 } },
    'online-service': { outcome: 'partial', details: { guidance: null } },
    conduct: { outcome: 'passed', details: { found: 1 } },
    'rotation-list': { outcome: 'partial', details: { url: '/vi-tri-chuyen-doi' } },
    'anti-corruption': { outcome: 'failed', details: { found: 0 } },
  },
};
