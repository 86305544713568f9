/** Hưng Yên, 2024: this plan itself, a column inside a section, six indices, three articles on the content of reform. */

import { docx, pdf } from '../../support/attachments.ts';
import { corner, joomla, oldTables, react, vnpt } from './looks-one.ts';
import { dnn, drupal, nuke, sharepoint, timeline, webforms, wordpress } from './looks-two.ts';
import { bulletins, days, dull } from './posts.ts';
import {
  failed,
  FILLER,
  found,
  months,
  papers,
  partial,
  passed,
  periods,
  scores,
  told,
  Town,
  type Post,
  type TownPortal,
} from './town.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Hưng Yên';
const PLAN = 'hungyen-skhcn-2024';
const AS_OF = '2024-11-20';
const CCHC_ROWS = ['reform-content', 'importance', 'models'];
const MONTHLY = '11-08 10-13 09-20 08-17 07-12 06-15 05-10 04-19 03-17 02-15 01-18';
const TITLE = 'Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2024';

export async function hungYenPortals(): Promise<readonly TownPortal[]> {
  return [
    await planInFile(),
    planOfLastYear(),
    planOnlyNamed(),
    columnInSection(),
    sectionWithoutColumn(),
    sixIndices(),
    threeOnContent(),
    legalDocuments(),
    await standingPages(),
    await dossierFiles(),
    topicsOfManagers(),
    documentsOfHungYen(),
  ];
}

function news(town: Town, list: string, path: (slug: string, nth: number) => string): Town {
  return town.list(list, 'Tin tức', dull({ path }, days(2024, '11-12 10-08 08-21 06-19 03-11')));
}

/** Posted as a row with its file; the number is blank on it. */
async function planInFile(): Promise<TownPortal> {
  const town = new Town(nuke, NAME, AS_OF);
  news(town, '/news/tin-tuc/', (slug, nth) => `/news/tin-tuc/${slug}-${nth}.html`)
    .page(
      '/laws/ke-hoach/',
      'Kế hoạch, chương trình',
      `<table class="table"><tr><th>Trích yếu</th><th>Tệp</th></tr><tr><td>Kế hoạch phòng chống thiên tai năm 2024</td><td><a href="/uploads/laws/pctt.pdf">Tải về</a></td></tr><tr><td>${TITLE}</td><td><a href="/uploads/laws/ke-hoach-tuyen-truyen-cchc-2024.pdf">Tải về</a></td></tr></table>`,
    )
    .file(
      '/uploads/laws/ke-hoach-tuyen-truyen-cchc-2024.pdf',
      await pdf([
        [
          'UBND TỈNH HƯNG YÊN',
          'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
          'Số:      /KH-SKHCN',
          'Hưng Yên, ngày     tháng 02 năm 2024',
          'KẾ HOẠCH',
          'Thông tin, tuyên truyền cải cách hành chính năm 2024',
        ],
      ]),
    )
    .file('/uploads/laws/pctt.pdf', await pdf([['KẾ HOẠCH', 'Phòng chống thiên tai năm 2024']]));
  return told(town, {
    name: 'hungyen-nuke-plan-in-a-file',
    plan: PLAN,
    truth: {
      'plan-published': passed('its own attachment', {
        documents: [{ number: null, state: 'published', url: '/uploads/laws/ke-hoach-tuyen-truyen-cchc-2024.pdf' }],
      }),
    },
  });
}

/** The plans of 2023 and of another department. */
function planOfLastYear(): TownPortal {
  const town = new Town(drupal, NAME, AS_OF);
  news(town, '/tin-tuc', (_, nth) => `/node/${nth + 10}`)
    .page(
      '/van-ban',
      'Văn bản',
      '<ul><li><a href="/node/301">Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2023</a></li><li><a href="/node/302">Kế hoạch tuyên truyền chuyển đổi số năm 2024</a></li></ul>',
    )
    .page(
      '/node/301',
      'Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2023',
      '<p>Số: 15/KH-SKHCN</p><p>Hưng Yên, ngày 20 tháng 02 năm 2023</p>',
      'hidden',
    )
    .page(
      '/node/302',
      'Kế hoạch tuyên truyền chuyển đổi số năm 2024',
      '<p>Số: 22/KH-SKHCN</p><p>Hưng Yên, ngày 01 tháng 3 năm 2024</p>',
      'hidden',
    );
  return told(town, {
    name: 'hungyen-drupal-plans-of-others',
    plan: PLAN,
    // "Văn bản" lists two plans
    open: ['digital-government', 'legal-documents'],
    truth: {
      'plan-published': failed('matched by title and year', { documents: [{ number: null, state: 'missing' }] }),
    },
  });
}

/** A report names it, nowhere does it stand itself. */
function planOnlyNamed(): TownPortal {
  const town = new Town(timeline, NAME, AS_OF);
  town.list('/tin', 'Tin tức', [
    {
      path: '/tin/giao-ban',
      title: 'Giao ban công tác tháng 3',
      date: '2024-03-06',
      lead: 'Hội nghị đánh giá kết quả tháng 2.',
      body: `${FILLER}<p>Văn phòng Sở đã tham mưu ban hành ${TITLE}.</p>`,
    },
    ...dull({ path: (slug) => `/tin/${slug}` }, days(2024, '11-05 09-05')),
  ]);
  return told(town, {
    name: 'hungyen-timeline-plan-only-named',
    plan: PLAN,
    truth: {
      'plan-published': partial('a cited document counts half where need is published', 0.5, {
        documents: [{ number: null, state: 'cited', url: '/tin/giao-ban' }],
      }),
    },
  });
}

/** "Cải cách TTHC" inside the section "Hành chính công", the CCHC column beside it. */
function columnInSection(): TownPortal {
  const town = new Town(vnpt, NAME, AS_OF);
  const path = (slug: string) => `/web/skhcn/-/${slug}`;
  const column = bulletins({ path }, days(2024, MONTHLY));
  const procedures: readonly Post[] = days(2024, '10-02 08-28 06-26 04-24 02-28').map((date, at) => ({
    path: path(`cai-cach-tthc-${at + 1}`),
    title: `Tin cải cách thủ tục hành chính số ${5 - at}`,
    date,
    lead: 'Những việc đã làm để cải cách thủ tục hành chính trong lĩnh vực khoa học và công nghệ.',
  }));
  news(town, '/web/skhcn/tin-tuc', path)
    .list('/web/skhcn/cai-cach-hanh-chinh', 'Cải cách hành chính', column)
    .page(
      '/web/skhcn/hanh-chinh-cong',
      'Hành chính công',
      '<ul><li><a href="/web/skhcn/hanh-chinh-cong/cai-cach-tthc">Cải cách TTHC</a></li><li><a href="/web/skhcn/hanh-chinh-cong/bieu-mau">Biểu mẫu</a></li></ul>',
    )
    .page('/web/skhcn/hanh-chinh-cong/bieu-mau', 'Biểu mẫu', '<p>Đang cập nhật</p>', 'hidden')
    .list('/web/skhcn/hanh-chinh-cong/cai-cach-tthc', 'Cải cách TTHC', procedures, { menu: false });
  return told(town, {
    name: 'hungyen-vnpt-column-in-section',
    plan: PLAN,
    open: [...CCHC_ROWS, 'procedure-updates'],
    truth: {
      'procedure-column': passed('a living "Cải cách TTHC" column inside "Hành chính công"', {
        newest: '2024-10-02',
        ageDays: 49,
        inPeriod: 5,
      }),
      'cchc-column': passed('one a month, fresh', { url: '/web/skhcn/cai-cach-hanh-chinh', ...months(column, AS_OF) }),
    },
  });
}

/** "Hành chính công" has no such column. */
function sectionWithoutColumn(): TownPortal {
  const town = new Town(corner, NAME, AS_OF);
  news(town, '/tin-tuc', (slug) => `/tin-tuc/${slug}`).page(
    '/hanh-chinh-cong',
    'Hành chính công',
    '<ul><li><a href="https://dichvucong.hungyen.gov.vn">Dịch vụ công</a></li><li><a href="/hanh-chinh-cong/bieu-mau">Biểu mẫu</a></li></ul>',
  );
  town.page('/hanh-chinh-cong/bieu-mau', 'Biểu mẫu', '<p>Mẫu đơn đăng ký, mẫu tờ khai.</p>', 'hidden');
  return told(town, {
    name: 'hungyen-corner-section-without-column',
    plan: PLAN,
    truth: { 'procedure-column': failed('no such section with dated articles') },
  });
}

/** Decisions that announce results, in a list; DDCI of the department; DTI for 2022 only. */
function sixIndices(): TownPortal {
  const town = new Town(sharepoint, NAME, AS_OF);
  news(town, '/Pages/tin.aspx', (slug) => `/Pages/tin/${slug}.aspx`).page(
    '/Pages/chi-so.aspx',
    'Công bố các chỉ số',
    `<h3>Chỉ số cải cách hành chính (PAR INDEX)</h3><p>Năm 2023: tỉnh Hưng Yên đạt 88,04%, xếp thứ 21/63.</p>
<h3>Chỉ số SIPAS</h3><p>Năm 2023: đạt 84,73 %, xếp thứ 18/63.</p>
<h3>Chỉ số PAPI</h3><p>Năm 2023: 44,21 điểm.</p>
<h3>Chỉ số ICT Index</h3><p>Năm 2022: xếp hạng 30.</p>
<h3>Chỉ số DDCI</h3><p>DDCI năm 2023: Sở Khoa học và Công nghệ đạt 78,56 điểm, xếp thứ 6/20 sở, ban, ngành.</p>
<h3>Chỉ số chuyển đổi số (DTI)</h3><p>Mục tiêu năm 2024: DTI của tỉnh nằm trong nhóm 20.</p>`,
  );
  return told(town, {
    name: 'hungyen-sharepoint-six-indices',
    plan: PLAN,
    truth: {
      indices: partial(
        'current, stale, a target',
        4.5 / 6,
        scores({
          'PAR INDEX': ['current', 2023, 88.04, 21, '/Pages/chi-so.aspx'],
          SIPAS: ['current', 2023, 84.73, 18, '/Pages/chi-so.aspx'],
          PAPI: ['current', 2023, 44.21, null, '/Pages/chi-so.aspx'],
          'ICT INDEX': ['stale', 2022, null, 30, '/Pages/chi-so.aspx'],
          DDCI: ['current', 2023, 78.56, 6, '/Pages/chi-so.aspx'],
          DTI: ['missing'],
        }),
      ),
    },
  });
}

/** Two of three articles; a third is a document. */
function threeOnContent(): TownPortal {
  const town = new Town(joomla, NAME, AS_OF);
  const post = (slug: string, date: string, title: string, lead: string): Post => ({
    path: `/index.php/tin/${slug}`,
    title,
    date,
    lead,
  });
  const one = post(
    'cai-cach-the-che',
    '2024-04-03',
    'Cải cách thể chế: nhiệm vụ trọng tâm của cải cách hành chính',
    'Bài viết giới thiệu nội dung cải cách thể chế.',
  );
  const two = post(
    'cai-cach-tai-chinh-cong',
    '2024-07-17',
    'Cải cách tài chính công trong các đơn vị',
    'Những nội dung chính của cải cách tài chính công.',
  );
  town
    .list('/index.php/tin', 'Tin tức', [
      ...dull({ path: (slug) => `/index.php/tin/${slug}` }, days(2024, '11-11 10-11')),
      two,
      one,
    ])
    .page(
      '/index.php/cai-cach-cong-vu',
      'Cải cách chế độ công vụ',
      '<p>Văn bản giới thiệu về cải cách chế độ công vụ.</p>',
    );
  return told(town, {
    name: 'hungyen-joomla-two-of-three',
    plan: PLAN,
    open: ['finance'],
    truth: { 'reform-content': partial('fewer than min 3; a standing page is no article', 0.5, found(one, two)) },
  });
}

/** A list of legal documents: the newest 91 days old by its posting date. */
function legalDocuments(): TownPortal {
  const town = new Town(webforms, NAME, AS_OF);
  const rows: readonly (readonly [string, string, string])[] = [
    ['20/2024/QĐ-UBND', '21/08/2024', 'Ban hành Quy định quản lý nhiệm vụ khoa học và công nghệ'],
    ['112/2024/NĐ-CP', '12/06/2024', 'Quy định chi tiết về đất trồng lúa'],
    ['08/2024/TT-BKHCN', '15/03/2024', 'Quy định về định mức kinh tế - kỹ thuật'],
  ];
  news(town, '/TinTuc.aspx', (_, nth) => `/TinTuc.aspx?id=${nth + 8}`).page(
    '/VanBanPhapLuat.aspx',
    'Văn bản quy phạm pháp luật',
    `<table class="grid"><tr><th>Số ký hiệu</th><th>Ngày đăng</th><th>Trích yếu</th></tr>${rows.map(([number, date, title], at) => `<tr><td>${number}</td><td>${date}</td><td><a href="/VanBan.aspx?id=${at + 1}">${title}</a></td></tr>`).join('')}</table>`,
  );
  for (const [at, [number, , title]] of rows.entries())
    town.page(`/VanBan.aspx?id=${at + 1}`, title, `<p>Số: ${number}</p><p>${title}</p>`, 'hidden');
  return told(town, {
    name: 'hungyen-webforms-legal-documents',
    plan: PLAN,
    truth: {
      'legal-documents': partial('no older than maxAgeDays 90', 0.5, {
        url: '/VanBanPhapLuat.aspx',
        newest: '2024-08-21',
        ageDays: 91,
        inPeriod: 3,
      }),
    },
  });
}

/** Sections: with words, with a file, thin, and only as news. */
async function standingPages(): Promise<TownPortal> {
  const town = new Town(dnn, NAME, AS_OF);
  const tab = (name: string, id: number) => `/${name}/tabid/${id}/Default.aspx`;
  town
    .list(tab('tin-tuc', 40), 'Tin tức', [
      {
        path: tab('iso-danh-gia', 41),
        title: 'Áp dụng hệ thống quản lý chất lượng TCVN ISO 9001:2015 tại Chi cục',
        date: '2024-05-15',
        lead: 'Chi cục mở rộng phạm vi áp dụng.',
      },
      ...dull({ path: (slug, nth) => tab(slug, nth + 100) }, days(2024, '11-13 10-13')),
    ])
    .page(
      tab('quy-trinh', 50),
      'Quy trình nội bộ giải quyết TTHC',
      `<p>Danh sách quy trình nội bộ giải quyết thủ tục hành chính của Sở, ban hành kèm theo quyết định của Chủ tịch UBND tỉnh.</p><ol>${['Đăng ký hoạt động khoa học', 'Cấp giấy phép sử dụng thiết bị bức xạ', 'Khai báo thiết bị X-quang', 'Công bố hợp chuẩn', 'Đánh giá kết quả nhiệm vụ'].map((name) => `<li>${name}: bước một tiếp nhận hồ sơ, bước hai thẩm định, bước ba trình ký, bước bốn trả kết quả</li>`).join('')}</ol>`,
    )
    .page(
      tab('cong-khai-ngan-sach', 51),
      'Công khai ngân sách',
      '<ul><li><a href="/Portals/0/du-toan-2024.docx">Công khai dự toán thu, chi năm 2024</a></li></ul>',
    )
    .file(
      '/Portals/0/du-toan-2024.docx',
      docx([
        { heading: 'CÔNG KHAI DỰ TOÁN NĂM 2024' },
        {
          table: [
            ['Nội dung', 'Dự toán'],
            ['Chi thường xuyên', '8.450'],
          ],
        },
      ]),
    )
    .page(tab('tiep-cong-dan', 52), 'Tiếp công dân', '<p>Lịch tiếp công dân đang được cập nhật.</p>');
  return told(town, {
    name: 'hungyen-dnn-standing-pages',
    plan: PLAN,
    open: [],
    truth: {
      workflows: passed('60 words or more', { url: tab('quy-trinh', 50) }),
      finance: passed('an attachment is substance', { url: tab('cong-khai-ngan-sach', 51) }),
      'citizen-reception': partial('being updated', 0.5, { url: tab('tiep-cong-dan', 52) }),
      iso: failed('a news article is not a section'),
    },
  });
}

/** Reports as files named without accents; a third with a scanned file. */
async function dossierFiles(): Promise<TownPortal> {
  const town = new Town(oldTables, NAME, AS_OF);
  town
    .list('/news.php', 'Tin tức', dull({ path: (_, nth) => `/news.php?id=${nth + 30}` }, days(2024, '11-11 10-11')))
    .page(
      '/tthc.php',
      'Kết quả giải quyết TTHC',
      `<table border="1"><tr><td>1</td><td><a href="/upload/KQ_TTHC_Quy_I_2024.pdf">Kết quả giải quyết hồ sơ TTHC quý I năm 2024</a></td></tr>
<tr><td>2</td><td><a href="/upload/KQ_TTHC_Quy_II_2024.pdf">Kết quả giải quyết hồ sơ TTHC quý II năm 2024</a></td></tr></table>`,
    )
    .file(
      '/upload/KQ_TTHC_Quy_I_2024.pdf',
      await pdf([['KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ I NĂM 2024', 'Tiếp nhận: 88 hồ sơ. Đã giải quyết: 88 hồ sơ.']]),
    )
    .file(
      '/upload/KQ_TTHC_Quy_II_2024.pdf',
      await pdf([['KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ II NĂM 2024', 'Tiếp nhận: 91 hồ sơ. Đã giải quyết: 90 hồ sơ.']]),
    );
  return told(town, {
    name: 'hungyen-tables-dossier-files',
    plan: PLAN,
    truth: {
      'dossier-results': partial(
        'two of three due quarters',
        2 / 3,
        periods({
          '2024-Q1': ['published', '/upload/KQ_TTHC_Quy_I_2024.pdf'],
          '2024-Q2': ['published', '/upload/KQ_TTHC_Quy_II_2024.pdf'],
          '2024-Q3': 'missing',
          '2024-Q4': 'not-due',
        }),
      ),
    },
  });
}

/** Topics in a marquee and a slider on the home page. */
function topicsOfManagers(): TownPortal {
  const town = new Town(wordpress, NAME, AS_OF);
  const post = (slug: string, date: string, title: string, lead: string): Post => ({
    path: `/${slug}/`,
    title,
    date,
    lead,
  });
  const heads = post(
    'trach-nhiem',
    '2024-03-20',
    'Nâng cao trách nhiệm người đứng đầu trong cải cách hành chính',
    'Người đứng đầu cơ quan, đơn vị chịu trách nhiệm về kết quả cải cách hành chính.',
  );
  const why = post(
    'vai-tro',
    '2024-04-17',
    'Cải cách hành chính góp phần cải thiện môi trường đầu tư, nâng cao năng lực cạnh tranh',
    'Vai trò, tầm quan trọng của cải cách hành chính đối với môi trường đầu tư.',
  );
  const safe = post(
    'an-toan-thong-tin',
    '2024-08-07',
    'Bảo đảm an toàn thông tin và phát triển chính quyền số',
    'Sở triển khai chính quyền số, bảo đảm an toàn thông tin mạng.',
  );
  const model = post(
    'mo-hinh',
    '2023-08-07',
    'Mô hình hay trong cải cách hành chính',
    'Mô hình được nhân rộng trong toàn tỉnh.',
  );
  for (const one of [heads, why, safe, model]) town.post(one);
  town.list(
    '/category/tin/',
    'Tin tức',
    dull({ path: (slug) => `/${slug}/` }, days(2024, '11-14 11-01 10-20 10-01 09-14')),
  );
  town.top = `<div class="slider"><div class="slide"><a href="${heads.path}"><img src="/wp-content/uploads/s1.jpg" alt=""><span>${heads.title}</span></a></div><div class="slide"><a href="${safe.path}"><img src="/wp-content/uploads/s2.jpg" alt=""><span>${safe.title}</span></a></div></div>`;
  town.bottom = `<marquee behavior="scroll"><a href="${why.path}">${why.title}</a> &nbsp; <a href="${model.path}">${model.title}</a></marquee>`;
  return told(town, {
    name: 'hungyen-wordpress-slider-and-marquee',
    plan: PLAN,
    open: ['reform-content'],
    truth: {
      'head-responsibility': passed('one article in the period', found(heads)),
      importance: passed('one article in the period', found(why)),
      'digital-government': passed('one article in the period', found(safe)),
      models: failed('the only one is of the year before', { found: 0 }),
    },
  });
}

/** Nine numbers, one with another date, one inside a longer one. */
function documentsOfHungYen(): TownPortal {
  const town = new Town(react, NAME, AS_OF);
  const rows: readonly (readonly [string, string, string])[] = [
    ['76/NQ-CP', '15-07-2021', 'Chính phủ'],
    ['23/CT-TTg', '02-09-2021', 'Thủ tướng Chính phủ'],
    ['06-NQ/TU', '27-08-2021', 'Tỉnh ủy Hưng Yên'],
    ['184/KH-UBND', '07-12-2021', 'UBND tỉnh Hưng Yên'],
    ['193/KH-UBND', '26-12-2022', 'UBND tỉnh Hưng Yên'],
    ['28-CT/TU', '10-08-2022', 'Tỉnh ủy Hưng Yên'],
    ['101/2023/QĐ-UBND', '11-01-2023', 'UBND tỉnh Hưng Yên'],
    ['22/2020/QĐ-UBND', '12-08-2020', 'UBND tỉnh Hưng Yên'],
    ['05/CT-CTUBND', '16-05-2019', 'Chủ tịch UBND tỉnh Hưng Yên'],
  ];
  news(town, '/tin-tuc', (slug) => `/tin-tuc/${slug}`).page(
    '/van-ban',
    'Văn bản',
    `<div class="grid">${rows.map(([number, date, by]) => `<div class="row"><span class="font-bold">${number}</span><span>Ban hành: ${date}</span><span>${by}</span></div>`).join('')}</div>`,
  );
  return told(town, {
    name: 'hungyen-react-documents',
    plan: PLAN,
    open: ['legal-documents'],
    truth: {
      'core-documents': partial(
        'same number but another date is another; a number inside a longer one is not it',
        7 / 9,
        papers({
          '76/NQ-CP': 'cited',
          '23/CT-TTg': 'cited',
          '06-NQ/TU': 'cited',
          '184/KH-UBND': 'cited',
          '193/KH-UBND': 'missing',
          '28-CT/TU': 'cited',
          '01/2023/QĐ-UBND': 'missing',
          '22/2020/QĐ-UBND': 'cited',
          '05/CT-CTUBND': 'cited',
        }),
      ),
    },
  });
}
