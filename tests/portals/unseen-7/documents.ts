/** Named documents and the results of indices. */

import { failed, partial, passed, type Portal } from './portal.ts';
import { Site, otherPosts, type Post } from './site.ts';

const NGHE_AN = 'Sở Khoa học và Công nghệ Nghệ An';
const SON_LA = 'Sở Khoa học và Công nghệ tỉnh Sơn La';
const BINH_DINH = 'Sở Nội vụ tỉnh Bình Định';
const HUNG_YEN = 'Sở Khoa học và Công nghệ tỉnh Hưng Yên';

interface Act {
  readonly number: string;
  readonly date: string;
  readonly about: string;
  /** Of its own; without one it stands in the table alone. */
  readonly path?: string;
}

export function documents(): readonly Portal[] {
  return [ownPages(), citedSome(), anotherDate(), planPosted(), twoIndices(), staleIndex(), targetsOnly()];
}

function tableOf(acts: readonly Act[]): string {
  const row = ({ number, date, about, path }: Act): string =>
    `<tr><td>${path === undefined ? number : `<a href="${path}">${number}</a>`}</td><td>${date}</td><td>${about}</td></tr>`;
  return `<table class="table"><thead><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr></thead><tbody>${acts.map(row).join('\n')}</tbody></table>`;
}

function lawSite(site: Site, acts: readonly Act[]): Site {
  site.link('Văn bản', '/van-ban').page('/van-ban', 'Văn bản chỉ đạo điều hành', tableOf(acts));
  for (const { number, date, about, path } of acts)
    if (path !== undefined)
      site.page(
        path,
        `${number}: ${about}`,
        `<table class="thuoc-tinh"><tr><th>Số ký hiệu</th><td>${number}</td></tr><tr><th>Ngày ban hành</th><td>${date}</td></tr><tr><th>Trích yếu</th><td>${about}</td></tr></table><p>Văn bản giao các cơ quan, đơn vị tổ chức thực hiện và báo cáo kết quả theo định kỳ.</p>`,
      );
  return site;
}

const act = (number: string, date: string, about: string, path?: string): Act => ({
  number,
  date,
  about,
  ...(path === undefined ? {} : { path }),
});

function ownPages(): Portal {
  const site = lawSite(new Site('vnpt', BINH_DINH), [
    act(
      '76/NQ-CP',
      '15/07/2021',
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
      '/van-ban/76-nq-cp',
    ),
    act(
      '3809/QĐ-UBND',
      '14/09/2021',
      'Ban hành kế hoạch cải cách hành chính của tỉnh giai đoạn 2021 - 2025',
      '/van-ban/3809',
    ),
    act('116/KH-UBND', '16/11/2021', 'Kế hoạch cải cách hành chính của tỉnh năm 2022', '/van-ban/116'),
    act('2405/KH-SNV', '24/12/2021', 'Kế hoạch cải cách hành chính của Sở Nội vụ năm 2022', '/van-ban/2405'),
    act('05-NQ/TU', '14/05/2021', 'Nghị quyết của Tỉnh ủy về đẩy mạnh cải cách hành chính', '/van-ban/05-nq-tu'),
  ]);
  return {
    name: 'bd-vnpt-documents-own-pages',
    plan: 'binhdinh-snv-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'programme-documents': passed({
        documents: [
          { number: '76/NQ-CP', state: 'published', url: '/van-ban/76-nq-cp' },
          { state: 'published', url: '/van-ban/3809' },
          { number: '116/KH-UBND', state: 'published' },
          { number: '2405/KH-SNV', state: 'published' },
          { number: '05-NQ/TU', state: 'published' },
        ],
      }),
      indices: failed(),
    },
  };
}

function citedSome(): Portal {
  const site = new Site('nuke', SON_LA);
  const post: Post = {
    path: '/tin-tuc/trien-khai-cchc.html',
    title: 'Triển khai nhiệm vụ cải cách hành chính năm 2022',
    date: '2022-02-22',
    lead: 'Sở triển khai các nhiệm vụ được tỉnh giao.',
    body: '<p>Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ và Kế hoạch số 47/KH-UBND ngày 10/02/2022 của Ủy ban nhân dân tỉnh, Giám đốc Sở giao nhiệm vụ cho từng phòng.</p>',
  };
  site.link('Tin tức', '/tin-tuc').column('/tin-tuc', 'Tin tức', [post], 'media');
  const missing = ['35/NQ-CP', '30/CT-TTg', '45/2016/QĐ-TTg', '3162/QĐ-UBND'].map((number) => ({
    number,
    state: 'missing',
    url: null,
  }));
  return {
    name: 'sl-nukeviet-documents-cited',
    plan: 'sonla-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'core-documents': partial(3 / 7, {
        documents: [
          ...['61/2018/NĐ-CP', '01/2018/TT-VPCP', '47/KH-UBND'].map((number) => ({
            number,
            state: 'cited',
            url: post.path,
          })),
          ...missing,
        ],
      }),
    },
  };
}

function anotherDate(): Portal {
  const site = lawSite(new Site('mvc', NGHE_AN), [
    act(
      '76/NQ-CP',
      '15/07/2021',
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
      '/van-ban/chi-tiet/101',
    ),
    act('05-NQ/TU', '14/12/2021', 'Nghị quyết về đẩy mạnh cải cách hành chính', '/van-ban/chi-tiet/102'),
    act('5158/QĐ-UBND', '30/12/2021', 'Kế hoạch cải cách hành chính tỉnh giai đoạn 2021 - 2025'),
    act('5165/QĐ-UBND', '30/12/2021', 'Kế hoạch cải cách hành chính tỉnh năm 2022'),
    act('64/KH-UBND', '12/03/2020', 'Kế hoạch phòng cháy, chữa cháy rừng', '/van-ban/chi-tiet/64'),
  ]);
  return {
    name: 'na-mvc-documents-another-date',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'core-documents': partial(0.8, {
        documents: [
          { number: '76/NQ-CP', state: 'published' },
          { number: '05-NQ/TU', state: 'published' },
          { number: '5158/QĐ-UBND', state: 'cited', url: '/van-ban' },
          { number: '5165/QĐ-UBND', state: 'cited', url: '/van-ban' },
          { number: '64/KH-UBND', state: 'missing', url: null },
        ],
      }),
    },
  };
}

function planPosted(): Portal {
  const site = lawSite(new Site('clay', HUNG_YEN), [
    act(
      '12/KH-SKHCN',
      '26/02/2024',
      'Kế hoạch tuyên truyền cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
      '/van-ban/ke-hoach-tuyen-truyen-2024',
    ),
    act(
      '09/KH-SKHCN',
      '20/02/2023',
      'Kế hoạch tuyên truyền cải cách hành chính năm 2023 của Sở Khoa học và Công nghệ',
      '/van-ban/ke-hoach-tuyen-truyen-2023',
    ),
  ]);
  return {
    name: 'hy-liferay-plan-posted',
    plan: 'hungyen-skhcn-2024',
    asOf: '2024-11-20',
    answers: site.build(),
    truth: {
      'plan-published': passed({
        documents: [{ number: null, state: 'published', url: '/van-ban/ke-hoach-tuyen-truyen-2024' }],
      }),
      'core-documents': failed(),
      indices: failed(),
    },
  };
}

function twoIndices(): Portal {
  const site = new Site('k2', BINH_DINH);
  site
    .link('Chỉ số CCHC', '/chi-so')
    .page(
      '/chi-so',
      'Kết quả chỉ số cải cách hành chính',
      '<ul><li><a href="/chi-so/par-index-2021">Kết quả PAR INDEX năm 2021 của tỉnh Bình Định</a></li><li><a href="/chi-so/sipas-2021">Kết quả SIPAS năm 2021 của tỉnh Bình Định</a></li></ul>',
    )
    .page(
      '/chi-so/par-index-2021',
      'Kết quả PAR INDEX năm 2021 của tỉnh Bình Định',
      '<p>Theo công bố của Bộ Nội vụ, chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Bình Định đạt 86,45 điểm, xếp thứ 31/63 tỉnh, thành phố.</p>',
    )
    .page(
      '/chi-so/sipas-2021',
      'Kết quả SIPAS năm 2021 của tỉnh Bình Định',
      '<p>Chỉ số hài lòng của người dân (SIPAS) năm 2021 của tỉnh Bình Định đạt 88,21%, xếp thứ 22/63 tỉnh, thành phố.</p>',
    );
  return {
    name: 'bd-joomla-two-indices',
    plan: 'binhdinh-snv-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      indices: passed({
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.45, rank: 31, url: '/chi-so/par-index-2021' },
          { index: 'SIPAS', state: 'current', year: 2021, value: 88.21, rank: 22, url: '/chi-so/sipas-2021' },
        ],
      }),
    },
  };
}

function staleIndex(): Portal {
  const site = new Site('mvc', NGHE_AN);
  const score = (name: string, year: number, value: string, rank: number): string =>
    `<tr><td>${name}</td><td>${year}</td><td>${value}</td><td>${rank}/63</td></tr>`;
  site
    .link('Kết quả các chỉ số của tỉnh', '/cac-chi-so')
    .page(
      '/cac-chi-so',
      'Kết quả các chỉ số của tỉnh Nghệ An',
      `<table class="table"><tr><th>Chỉ số</th><th>Năm</th><th>Điểm số</th><th>Xếp hạng</th></tr>${score('PAR INDEX', 2021, '87,01', 19)}${score('SIPAS', 2020, '85,30', 28)}${score('PAPI', 2021, '43,21', 14)}</table>`,
    );
  return {
    name: 'na-mvc-one-index-stale',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      indices: partial(0.625, {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.01, rank: 19 },
          { index: 'SIPAS', state: 'stale', year: 2020, value: 85.3, rank: 28 },
          { index: 'PAPI', state: 'current', year: 2021, value: 43.21, rank: 14 },
          { index: 'PCI', state: 'missing', year: null, value: null, rank: null, url: null },
        ],
      }),
    },
  };
}

function targetsOnly(): Portal {
  const site = new Site('vnpt', HUNG_YEN);
  const posts: readonly Post[] = [
    {
      path: '/tin-tuc/muc-tieu.html',
      title: 'Mục tiêu nâng cao chỉ số PAR INDEX của tỉnh',
      date: '2024-03-05',
      lead: 'Tỉnh phấn đấu chỉ số PAR INDEX năm 2024 đạt trên 88 điểm, nằm trong nhóm 20 tỉnh dẫn đầu.',
    },
    {
      path: '/tin-tuc/tinh-ban.html',
      title: 'Quảng Ninh dẫn đầu PAR INDEX năm 2023',
      date: '2024-04-18',
      lead: 'Tỉnh Quảng Ninh đạt 92,18 điểm, xếp thứ 1/63 về PAR INDEX năm 2023.',
    },
  ];
  site
    .link('Tin tức', '/tin-tuc')
    .column('/tin-tuc', 'Tin tức', [...posts, ...otherPosts('/tin-tuc', ['2024-09-09'])], 'cards');
  return {
    name: 'hy-vnpt-targets-only',
    plan: 'hungyen-skhcn-2024',
    asOf: '2024-11-20',
    answers: site.build(),
    truth: {
      indices: failed({
        indices: ['PAR INDEX', 'PAPI', 'SIPAS', 'ICT INDEX', 'DDCI', 'DTI'].map((index) => ({
          index,
          state: 'missing',
          url: null,
        })),
      }),
      'plan-published': failed({ documents: [{ number: null, state: 'missing', url: null }] }),
    },
  };
}
