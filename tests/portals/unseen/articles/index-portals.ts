import { site, otherNews, type Blind } from './build.ts';
import { drupal, liferay, nuke, webforms, wordpress, type Story } from './looks.ts';

type State = 'current' | 'stale' | 'missing';
const told = (
  index: string,
  state: State,
  year: number | null,
  value: number | null,
  rank: number | null,
  url: string | null,
) => ({ index, state, year, value, rank, url });
const lack = (index: string) => told(index, 'missing', null, null, null, null);
const sorted = (stories: readonly Story[]): Story[] =>
  [...stories].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
const article = (path: string, title: string, date: string, lead: string, body: string): Story => ({
  path,
  title,
  date,
  lead,
  body,
});

function quangBinh(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/tin-tuc/'],
    ['Chỉ số cải cách hành chính', '/chi-so/'],
  ] as const;
  const rest = otherNews('/tin-tuc/', 2022, '.html');
  const provinces = [
    'Hải Phòng|91,80',
    'Quảng Ninh|91,04',
    'Thừa Thiên Huế|90,53',
    'Quảng Nam|87,12',
    'Quảng Bình|86,97',
    'Quảng Trị|86,15',
    'Kiên Giang|79,97',
  ];
  const ranks = [1, 2, 3, 22, 28, 35, 63];
  const table = `<p>Kết quả Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của các tỉnh, thành phố trực thuộc Trung ương:</p><table border="1"><tr><th>TT</th><th>Tỉnh, thành phố</th><th>Điểm số</th><th>Xếp hạng</th></tr>${provinces.map((row, at) => `<tr><td>${at + 1}</td><td>${row.split('|')[0]}</td><td>${row.split('|')[1]}</td><td>${ranks[at]}</td></tr>`).join('')}</table>`;
  const two = article(
    '/tin-tuc/sipas-papi.html',
    'Công bố chỉ số hài lòng và chỉ số quản trị',
    '2022-05-26',
    'Hai chỉ số của tỉnh đều tăng.',
    '<p>Năm 2021, Chỉ số SIPAS của Quảng Bình đạt 87,45%, xếp thứ 30/63; năm 2020 đạt 85,10%, xếp thứ 41/63.</p><p>Chỉ số PAPI năm 2021 của tỉnh đạt 44,12 điểm, đứng thứ 12 cả nước.</p>',
  );
  const built = site(nuke, 'Sở Nội vụ Quảng Bình', menu)
    .column({ path: '/tin-tuc/', name: 'Tin tức', stories: sorted([...rest, two]) })
    .standing('/chi-so/', 'Chỉ số cải cách hành chính', table)
    .home(rest.slice(0, 2));
  return {
    name: 'quang-binh',
    trap: 'A table of provinces; two indices and two years in one sentence; posted in the year after',
    province: 'Quảng Bình',
    department: 'Sở Nội vụ Quảng Bình',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'indices',
        kind: 'indices',
        params: { indices: ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI'] },
        truth: {
          outcome: 'partial',
          credit: 0.75,
          details: {
            indices: [
              told('PAR INDEX', 'current', 2021, 86.97, 28, '/chi-so/'),
              told('SIPAS', 'current', 2021, 87.45, 30, two.path),
              told('PAPI', 'current', 2021, 44.12, 12, two.path),
              lack('PCI'),
            ],
          },
        },
      },
    ],
  };
}

function binhPhuoc(): Blind {
  const menu = [
    ['Trang chủ', '/web/so'],
    ['Tin tức', '/web/so/tin-tuc'],
    ['Kế hoạch', '/web/so/ke-hoach'],
  ] as const;
  const rest = otherNews('/web/so/-/', 2022, '');
  const stories = [
    article(
      '/web/so/-/muc-tieu',
      'Phấn đấu tăng hạng chỉ số cải cách hành chính',
      '2022-03-17',
      'Tỉnh đặt mục tiêu cao hơn.',
      '<p>Mục tiêu năm 2022: Chỉ số PAR INDEX năm 2021 của tỉnh phấn đấu đạt 88 điểm, xếp thứ 20/63; SIPAS phấn đấu trên 85%.</p>',
    ),
    article(
      '/web/so/-/can-thiep-tim',
      'Bệnh viện tỉnh triển khai kỹ thuật PCI',
      '2022-07-21',
      'Can thiệp mạch vành qua da (PCI) được thực hiện cho 63 ca.',
      '<p>Năm 2021, bệnh viện thực hiện 128 ca PCI, đạt tỷ lệ thành công 98,5%.</p>',
    ),
    article(
      '/web/so/-/the',
      'Trung tâm dữ liệu đạt chứng chỉ PCI DSS',
      '2022-08-02',
      'Chứng chỉ PCI DSS 3.2.1 về an toàn thẻ năm 2021.',
      '<p>Điểm đánh giá PCI DSS đạt 99,1 điểm.</p>',
    ),
    article(
      '/web/so/-/tinh-ban',
      'Kinh nghiệm của Đồng Tháp',
      '2022-09-15',
      'Đồng Tháp nhiều năm giữ vững thứ hạng.',
      '<p>Năm 2021, PCI của tỉnh Đồng Tháp đạt 70,53 điểm, xếp thứ 3/63; PAPI của Đồng Tháp đạt 45,2 điểm.</p>',
    ),
  ];
  const built = site(liferay, 'Sở Kế hoạch và Đầu tư Bình Phước', menu)
    .column({ path: '/web/so/tin-tuc', name: 'Tin tức', stories: sorted([...rest, ...stories]) })
    .standing(
      '/web/so/ke-hoach',
      'Kế hoạch cải thiện các chỉ số',
      '<p>Kế hoạch nâng cao chỉ số PCI, PAPI, SIPAS năm 2022: duy trì PAPI trong nhóm 15; nâng SIPAS lên 86%.</p>',
    )
    .raw('/web/so', 'Trang chủ', liferay.list(rest.slice(0, 2)))
    .home(rest.slice(0, 2));
  return {
    name: 'binh-phuoc',
    trap: 'Nothing but look-alikes: a target, a heart operation, card security, another province, a plan to improve',
    province: 'Bình Phước',
    department: 'Sở Kế hoạch và Đầu tư Bình Phước',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'indices',
        kind: 'indices',
        params: { indices: ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI'] },
        truth: { outcome: 'failed', details: { indices: ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI'].map(lack) } },
      },
    ],
  };
}

function vinhPhuc(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/category/tin/'],
    ['CCHC', '/category/cchc/'],
  ] as const;
  const rest = otherNews('/tin/', 2024, '/');
  const ddci = article(
    '/cchc/ddci/',
    'Sở Khoa học và Công nghệ đứng thứ 4 về DDCI',
    '2024-04-19',
    'Kết quả đánh giá năng lực cạnh tranh cấp sở, ngành năm 2023 vừa được công bố.',
    '<p>Chỉ số DDCI năm 2023 của Sở đạt 74,28 điểm, xếp hạng 4/20 sở, ban, ngành.</p>',
  );
  const dti = article(
    '/cchc/dti/',
    'Chỉ số chuyển đổi số của tỉnh',
    '2024-08-06',
    'Tỉnh tăng hạng trong bảng xếp hạng chuyển đổi số.',
    '<p>Bộ Thông tin và Truyền thông công bố: Chỉ số chuyển đổi số (DTI) năm 2023 của Vĩnh Phúc xếp thứ 18/63 với 0,6512 điểm.</p>',
  );
  const papi = article(
    '/cchc/papi/',
    'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh năm 2022',
    '2024-02-02',
    'Nhìn lại kết quả năm 2022.',
    '<p>Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh của Vĩnh Phúc năm 2022 là 42,60 điểm.</p>',
  );
  const built = site(wordpress, 'Sở Khoa học và Công nghệ Vĩnh Phúc', menu)
    .column({ path: '/category/tin/', name: 'Tin tức', stories: sorted(rest) })
    .column({ path: '/category/cchc/', name: 'Cải cách hành chính', stories: sorted([ddci, dti, papi]) })
    .home(rest.slice(0, 2));
  return {
    name: 'vinh-phuc',
    trap: 'Stale years; the department’s own rank among departments; names written out',
    province: 'Vĩnh Phúc',
    department: 'Sở Khoa học và Công nghệ Vĩnh Phúc',
    year: 2024,
    asOf: '2024-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'indices',
        kind: 'indices',
        params: { indices: ['PAPI', 'DDCI', 'DTI', 'ICT INDEX'] },
        truth: {
          outcome: 'partial',
          credit: 0.625,
          details: {
            indices: [
              told('PAPI', 'stale', 2022, 42.6, null, papi.path),
              told('DDCI', 'current', 2023, 74.28, 4, ddci.path),
              told('DTI', 'current', 2023, 0.6512, 18, dti.path),
              lack('ICT INDEX'),
            ],
          },
        },
      },
    ],
  };
}

function dongNai(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/tin'],
    ['Kết quả các chỉ số', '/cac-chi-so'],
  ] as const;
  const rest = otherNews('/node/', 2022, '');
  const title = {
    path: '/node/901',
    title: 'Đồng Nai xếp thứ 22/63 về PCI năm 2021 với 65,75 điểm',
    date: '2022-04-28',
    lead: 'Kết quả do VCCI công bố sáng 27/4/2022.',
  };
  const built = site(drupal, 'Sở Kế hoạch và Đầu tư Đồng Nai', menu)
    .column({ path: '/tin', name: 'Tin tức', stories: sorted([...rest, title]) })
    .standing(
      '/cac-chi-so',
      'Kết quả các chỉ số của tỉnh Đồng Nai',
      '<table><tr><th>Chỉ số</th><th>Năm 2020</th><th>Năm 2021</th></tr><tr><td>PAR INDEX</td><td>84,12 điểm, hạng 20</td><td>87,19 điểm, hạng 26</td></tr><tr><td>SIPAS</td><td>85,33%</td><td>86,88%</td></tr></table>',
    )
    .home(rest.slice(0, 2));
  return {
    name: 'dong-nai',
    trap: 'All four at last; the audit early in the following year; the result in the title alone; a table laid on its side',
    province: 'Đồng Nai',
    department: 'Sở Kế hoạch và Đầu tư Đồng Nai',
    year: 2022,
    asOf: '2022-11-30',
    pages: built.pages,
    asks: [
      {
        id: 'indices',
        kind: 'indices',
        params: { indices: ['PAR INDEX', 'SIPAS', 'PCI'] },
        truth: {
          outcome: 'passed',
          details: {
            indices: [
              told('PAR INDEX', 'current', 2021, 87.19, 26, '/cac-chi-so'),
              told('SIPAS', 'current', 2021, 86.88, null, '/cac-chi-so'),
              told('PCI', 'current', 2021, 65.75, 22, title.path),
            ],
          },
        },
      },
    ],
  };
}

function tayNinh(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/Pages/tin.aspx'],
    ['Thông tin', '/Pages/thongtin.aspx'],
  ] as const;
  const rest = otherNews('/Pages/t', 2022, '.aspx');
  const par = article(
    '/Pages/par.aspx',
    'Công bố Chỉ số CCHC',
    '2022-05-25',
    'Tây Ninh tăng 5 bậc.',
    '<p>Bộ Nội vụ công bố PARINDEX 2021: Tây Ninh đạt 85,31 điểm, hạng 45; Long An đạt 88,40 điểm, hạng 12.</p>',
  );
  const old = article(
    '/Pages/ict.aspx',
    'Mức độ sẵn sàng cho ứng dụng CNTT',
    '2022-01-20',
    'Báo cáo Vietnam ICT Index 2020.',
    '<p>Trong báo cáo Vietnam ICT Index năm 2020, Tây Ninh xếp thứ 24.</p>',
  );
  const built = site(webforms, 'Sở Khoa học và Công nghệ Tây Ninh', menu)
    .column({ path: '/Pages/tin.aspx', name: 'Tin tức', stories: sorted([...rest, par, old]) })
    .standing(
      '/Pages/thongtin.aspx',
      'Thông tin',
      '<p>Chỉ số PAR INDEX là bộ công cụ theo dõi, đánh giá cải cách hành chính hằng năm.</p>',
    )
    .home(rest.slice(0, 2));
  return {
    name: 'tay-ninh',
    trap: 'Years told by the day of posting would be wrong; a neighbour in the same sentence; ICT and PAR INDEX written in the old ways',
    province: 'Tây Ninh',
    department: 'Sở Khoa học và Công nghệ Tây Ninh',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'indices',
        kind: 'indices',
        params: { indices: ['PAR INDEX', 'ICT INDEX'] },
        truth: {
          outcome: 'partial',
          credit: 0.75,
          details: {
            indices: [
              told('PAR INDEX', 'current', 2021, 85.31, 45, par.path),
              told('ICT INDEX', 'stale', 2020, null, 24, old.path),
            ],
          },
        },
      },
    ],
  };
}

export const indexPortals: readonly (() => Blind)[] = [quangBinh, binhPhuoc, vinhPhuc, dongNai, tayNinh];
