/** More changes of the three portals, each with its truth written before it was first made. */

import { docx, pdf } from '../../support/attachments.ts';
import type { Mutation, Post, Site } from '../unseen-22/site.ts';
import { postOf, swap } from '../unseen-22/site.ts';
import type { Directive } from './binh-dinh-look.ts';
import { BINH_DINH } from './binh-dinh.ts';
import { HUNG_YEN } from './hung-yen.ts';
import { BASE, PROCEDURES_AT } from './nghe-an-look.ts';
import { NGHE_AN } from './nghe-an.ts';

const main = (site: Site, path: string, change: (text: string) => string) => {
  const page = site.pages[path];
  if (page === undefined) throw new Error(`no page ${path}`);
  page.main = change(page.main);
};
const of = (portal: typeof HUNG_YEN, id: string) => portal.truth[id]?.details ?? {};
const NONE = { outcome: 'failed', credit: 0, details: { found: 0, articles: [] } } as const;
const found = (...dates: readonly string[]) => ({
  outcome: 'passed' as const,
  credit: 1,
  details: { found: dates.length, articles: dates.map((date) => ({ date })) },
});
const FILE = async () => ({ headers: { 'content-type': 'application/pdf' }, body: await pdf([['Bản ghi kết quả.']]) });
const file = await FILE();
const post = (path: string, date: string | null, title: string, lead: string): Post => ({
  path,
  date,
  title,
  lead,
  more: [],
});
const down = { status: 500, body: 'Lỗi máy chủ' };

const hungYen: readonly Mutation[] = [
  {
    id: 'a post of a day that is yet to come',
    change: ({ lists }) =>
      lists['cchc']?.posts.push(
        post(
          '/cai-cach-hanh-chinh/sap-toi',
          '2024-11-05',
          'Hội nghị cải cách hành chính sắp tới',
          'Hội nghị bàn việc cải cách hành chính năm sau.',
        ),
      ),
    truth: {},
  },
  {
    id: 'the pinned post is of the period',
    change: (site) => {
      postOf(site, 'cchc', 'Thông báo về chuyên mục').date = '2024-05-30';
    },
    truth: {
      'cchc-column': {
        outcome: 'passed',
        details: {
          newest: '2024-10-14',
          inPeriod: 15,
          byMonth: { ...(of(HUNG_YEN, 'cchc-column')['byMonth'] as object), '2024-05': 2 },
        },
      },
    },
  },
  {
    id: 'the second page of the procedures is down, nothing abolished before it',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => code !== '1.006427');
      site.served['/hanh-chinh-cong/thu-tuc-hanh-chinh?page=1'] = down;
    },
    truth: { 'procedure-set': { outcome: 'cantTell', details: { missing: [] } } },
  },
  {
    id: 'the second page of the procedures is down behind an abolished one',
    change: (site) => {
      site.served['/hanh-chinh-cong/thu-tuc-hanh-chinh?page=1'] = down;
    },
    truth: {
      'procedure-set': { outcome: 'partial', details: { missing: [], abolishedListed: [{ code: '1.006427' }] } },
    },
  },
  {
    id: 'Zalo as a picture in a block',
    change: ({ blocks }) => {
      blocks['right'] +=
        '<div class="block"><a href="https://zalo.me/skhcnhungyen"><img src="/sites/default/files/zalo.png" alt="Zalo OA" /></a></div>';
    },
    truth: { social: { outcome: 'passed', credit: 1, details: { zalo: 'https://zalo.me/skhcnhungyen' } } },
  },
  {
    id: 'the province’s page on Facebook',
    change: ({ blocks }) => {
      blocks['footer'] = (blocks['footer'] ?? '').replace(
        /<li><a href="https:\/\/www\.facebook\.com\/skhcnhungyen">Facebook<\/a><\/li>/,
        '',
      );
      blocks['right'] +=
        '<div class="block"><a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fskhcn.hungyen.gov.vn">Chia sẻ lên Facebook</a></div>';
    },
    truth: { social: { outcome: 'failed', credit: 0, details: { facebook: null, zalo: null } } },
  },
  {
    id: 'the plan’s title in capitals and short',
    change: ({ pages, documents }) => {
      for (const page of Object.values(pages))
        if (page.title.includes('tuyên truyền cải cách hành chính năm 2024'))
          page.title = 'KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024';
      const rows = documents['all']?.rows ?? [];
      const at = rows.findIndex(({ about }) => about.includes('tuyên truyền cải cách hành chính năm 2024'));
      const row = rows[at];
      if (row !== undefined) rows[at] = { ...row, about: 'KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024' };
    },
    truth: {},
  },
  {
    id: 'the plan of the year before alone',
    change: ({ pages, documents }) => {
      for (const [path, page] of Object.entries(pages))
        if (page.title.includes('tuyên truyền cải cách hành chính năm 2024')) delete pages[path];
      const table = documents['all'];
      if (table !== undefined)
        table.rows = table.rows.filter(({ about }) => !about.includes('tuyên truyền cải cách hành chính năm 2024'));
    },
    truth: {
      'plan-published': { outcome: 'failed', credit: 0 },
      'legal-documents': {
        outcome: 'passed',
        details: {
          newest: '2024-09-30',
          inPeriod: 6,
          byMonth: { ...(of(HUNG_YEN, 'legal-documents')['byMonth'] as object), '2024-02': 0 },
        },
      },
    },
  },
  {
    id: 'a day in the address alone',
    change: (site) => {
      const one = postOf(site, 'news', 'xử lý kỷ luật');
      one.date = null;
      one.path = '/tin-tuc/2024/06/04/quy-dinh-xu-ly-ky-luat';
    },
    truth: { conduct: found('2024-06-04') },
  },
  {
    id: 'files alone on the page of workflows',
    change: (site) => main(site, '/hanh-chinh-cong/quy-trinh-noi-bo', (text) => text.replace(/^<p>.*?<\/p>/, '')),
    truth: {},
  },
  {
    id: 'receiving citizens is news alone',
    change: (site) => {
      site.menu = site.menu.filter(({ href }) => href !== '/tiep-cong-dan');
      delete site.pages['/tiep-cong-dan'];
      site.lists['news']?.posts.push(
        post(
          '/tin-tuc/tiep-cong-dan-thang-6',
          '2024-06-17',
          'Giám đốc Sở tiếp công dân định kỳ tháng 6',
          'Buổi tiếp công dân có hai lượt người đến phản ánh về trạm cân.',
        ),
      );
    },
    truth: { 'citizen-reception': { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'online services lead nowhere',
    change: ({ blocks }) => {
      blocks['home'] = swap(blocks['home'] ?? '', 'https://dichvucong.hungyen.gov.vn/', '#');
    },
    truth: {
      'online-service': {
        outcome: 'partial',
        credit: 0.5,
        details: { links: [], guidance: '/hanh-chinh-cong/huong-dan-dich-vu-cong' },
      },
    },
  },
  {
    id: 'the report of a quarter without a word',
    change: (site) => main(site, '/hanh-chinh-cong/ho-so/quy-iii-nam-2024', () => '<p>Đang cập nhật</p>'),
    truth: { 'dossier-results': { outcome: 'partial', credit: 1 / 3 } },
  },
  {
    id: 'half a year with its quarters',
    change: (site) =>
      main(
        site,
        '/hanh-chinh-cong/ho-so/6-thang-dau-nam-2024',
        (text) => `${text}<p>Riêng quý II năm 2024, Sở tiếp nhận 88 hồ sơ, đã giải quyết 85 hồ sơ.</p>`,
      ),
    truth: { 'dossier-results': { outcome: 'passed', credit: 1 } },
  },
  {
    id: 'ICT INDEX in a table by years',
    change: (site) => {
      const one = postOf(site, 'index', 'ICT INDEX');
      one.title = 'Kết quả chỉ số ICT INDEX của tỉnh Hưng Yên qua các năm';
      one.lead = 'Bảng dưới đây ghi điểm và thứ hạng ICT INDEX của tỉnh Hưng Yên.';
      one.date = '2024-09-12';
      one.more = [
        '</p><table><tr><th>Năm</th><th>Điểm</th><th>Xếp hạng</th></tr><tr><td>2021</td><td>0,4630</td><td>35</td></tr><tr><td>2022</td><td>0,5121</td><td>29</td></tr><tr><td>2023</td><td>0,5544</td><td>26</td></tr></table><p>',
      ];
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 4 / 6,
        details: {
          indices: (of(HUNG_YEN, 'indices')['indices'] as { index: string }[]).map((each) =>
            each.index === 'ICT INDEX'
              ? { index: 'ICT INDEX', state: 'current', year: 2023, value: 0.5544, rank: 26 }
              : each,
          ),
        },
      },
    },
  },
  {
    id: 'the column is not linked from the home page',
    change: (site) => {
      site.menu = site.menu.map((item) =>
        item.href === '/cai-cach-hanh-chinh' ? { href: '/chi-so', words: 'Các chỉ số' } : item,
      );
      const cchc = site.lists['cchc'];
      if (cchc === undefined) throw new Error('no column');
      delete site.lists['cchc'];
      site.lists['other'] = cchc;
      main(site, '/hanh-chinh-cong', (text) =>
        text.replace('<ul>', '<ul><li><a href="/cai-cach-hanh-chinh">Cải cách hành chính</a></li>'),
      );
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { ...of(HUNG_YEN, 'cchc-column'), linkedFromHome: false },
      },
    },
  },
];

const RESULTS_AT = '/Home/Page?id=21';
const binhDinh: readonly Mutation[] = [
  {
    id: 'an icon is no picture',
    change: (site) => {
      const one = postOf(site, 'cchc', 'huyện Phù Mỹ');
      one.more = ['<img src="/Content/icons/printer.png" width="16" height="16" alt="In"> In trang này', ...one.more];
    },
    truth: {},
  },
  {
    id: 'the posts to be rotated in a file',
    change: (site) => {
      main(
        site,
        '/Home/Page?id=27',
        () => '<p><a href="/Uploads/vb/danh-muc-vi-tri.pdf">Danh mục vị trí công tác phải định kỳ chuyển đổi</a></p>',
      );
      site.served['/Uploads/vb/danh-muc-vi-tri.pdf'] = file;
    },
    truth: { 'rotation-list': { outcome: 'passed', credit: 1, details: { url: '/Home/Page?id=27', attachments: 1 } } },
  },
  {
    id: 'quarters as tabs',
    change: (site) =>
      main(site, RESULTS_AT, () => {
        const pane = (id: string, got: number) =>
          `<div class="tab-pane fade" id="${id}" role="tabpanel"><ul><li>Tiếp nhận: ${got} hồ sơ</li><li>Đã giải quyết: ${got - 5} hồ sơ</li></ul></div>`;
        return `<ul class="nav nav-tabs"><li class="nav-item"><a class="nav-link" data-toggle="tab" href="#k1">Quý I/2022</a></li><li class="nav-item"><a class="nav-link" data-toggle="tab" href="#k2">Quý II/2022</a></li><li class="nav-item"><a class="nav-link active" data-toggle="tab" href="#k3">Quý III/2022</a></li></ul><div class="tab-content">${pane('k1', 241)}${pane('k2', 276)}${pane('k3', 318)}</div>`;
      }),
    truth: {},
  },
  {
    id: 'quarters in files below their names',
    change: (site) => {
      main(site, RESULTS_AT, () =>
        ['I', 'II', 'III']
          .map(
            (quarter, at) =>
              `<h6>Quý ${quarter}/2022</h6><p><a href="/Uploads/vb/kq-${at + 1}.pdf"><i class="fas fa-download"></i> Tải báo cáo</a></p>`,
          )
          .join(''),
      );
      for (const at of [1, 2, 3]) site.served[`/Uploads/vb/kq-${at}.pdf`] = file;
    },
    truth: { 'dossier-results': { outcome: 'passed', credit: 1 } },
  },
  {
    id: 'nine months and no quarter',
    change: (site) =>
      main(
        site,
        RESULTS_AT,
        () => '<p>Trong 9 tháng đầu năm 2022, Sở tiếp nhận 835 hồ sơ, đã giải quyết 812 hồ sơ, đúng hạn 810 hồ sơ.</p>',
      ),
    truth: { 'dossier-results': { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'another 3809',
    change: ({ documents }) => {
      const rows = documents['all']?.rows ?? [];
      const at = rows.findIndex(({ number }) => number === '3809/QĐ-UBND');
      const row = rows[at];
      if (row !== undefined) rows[at] = { ...row, date: '2020-09-24', about: 'Thu hồi đất làm đường ven biển' };
    },
    truth: { 'programme-documents': { outcome: 'partial', credit: 3 / 5 } },
  },
  {
    id: 'directives with the day of issue alone',
    change: ({ documents }) => {
      const table = documents['directives'];
      if (table !== undefined)
        table.rows = table.rows.map((row) => ({
          number: row.number,
          date: row.date,
          about: row.about,
          by: 'UBND tỉnh',
        }));
    },
    truth: {
      directives: {
        outcome: 'partial',
        credit: 0.5,
        details: {
          newest: '2022-08-10',
          ageDays: 92,
          inPeriod: 3,
          byMonth: { '2022-03': 1, '2022-05': 1, '2022-08': 1 },
        },
      },
    },
  },
  {
    id: 'a directive posted late, issued long ago',
    change: ({ documents }) => {
      const late: Directive = {
        number: '33/CT-TTg',
        date: '2021-05-10',
        posted: '2022-10-25',
        about: 'Chỉ thị của Thủ tướng Chính phủ về cải cách hành chính',
        by: '',
      };
      documents['directives']?.rows.unshift(late);
    },
    truth: {
      directives: {
        outcome: 'passed',
        credit: 1,
        details: {
          newest: '2022-10-25',
          ageDays: 16,
          inPeriod: 5,
          byMonth: { ...(of(BINH_DINH, 'directives')['byMonth'] as object), '2022-10': 1 },
        },
      },
    },
  },
  {
    id: 'an initiative of a school',
    change: (site) => {
      const one = postOf(site, 'cchc', 'Phiếu nhắc việc');
      one.title = 'Giao ban cải cách hành chính tháng 5';
      one.lead = 'Cuộc giao ban điểm lại các đầu việc cải cách hành chính trong tháng.';
      site.lists['news']?.posts.push(
        post(
          '/Home/Detail?id=9001',
          '2022-05-24',
          'Học sinh Quy Nhơn có sáng kiến tái chế lưới cũ',
          'Nhóm học sinh lớp 9 dùng lưới cũ đan giỏ đựng rác bờ biển.',
        ),
      );
    },
    truth: { initiatives: NONE },
  },
];

const HOTLINE_AT = `${BASE}/duong-day-nong`;
const FEEDBACK_AT = `${BASE}/phan-anh-kien-nghi`;
const INDICES_AT = `${BASE}/ket-qua-chi-so`;
const ORGANISATION_AT = `${BASE}/chuc-nang-nhiem-vu`;
const ngheAn: readonly Mutation[] = [
  {
    id: 'the hotline is a picture',
    change: (site) =>
      main(
        site,
        HOTLINE_AT,
        () =>
          '<p><strong>Đường dây nóng cải cách hành chính</strong></p><p><img src="/documents/20182/0/so-dien-thoai.png" alt="" width="600" height="300" /></p>',
      ),
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'the hotline’s page is being updated',
    change: (site) => main(site, HOTLINE_AT, () => '<p>Đang cập nhật</p>'),
    truth: { hotline: { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'an old area code',
    change: (site) => main(site, HOTLINE_AT, (text) => swap(text, '0238.3566.118', '038.3566.118')),
    truth: { hotline: { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'a hotline of another kind beside it',
    change: ({ blocks }) => {
      blocks['side'] +=
        '<div class="portlet-body"><p>Cảnh sát phòng cháy chữa cháy và cứu nạn, đường dây nóng: 0238.3842.114</p></div>';
    },
    truth: {},
  },
  {
    id: 'contact in place of feedback',
    change: (site) => {
      site.menu = [
        ...site.menu.filter(({ href }) => href !== FEEDBACK_AT),
        { href: `${BASE}/lien-he`, words: 'Liên hệ' },
      ];
      delete site.pages[FEEDBACK_AT];
      site.pages[`${BASE}/lien-he`] = {
        title: 'Liên hệ',
        main: '<p>Văn phòng Sở, số 75A đường Nguyễn Thái Học. Điện thoại: 0238.3844.500. Email: skhcn@nghean.gov.vn</p>',
      };
    },
    truth: { feedback: { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'the province’s portal is down',
    change: ({ province }) => {
      for (const path of Object.keys(province)) province[path] = down;
    },
    truth: { 'procedure-set-province': { outcome: 'cantTell' } },
  },
  {
    id: 'a deadline that is being updated',
    change: (site) => {
      const [first] = site.procedures;
      if (first !== undefined)
        first.parts = first.parts.map(
          ([label, text]) => [label, label === 'Thời hạn giải quyết' ? 'Đang cập nhật' : text] as const,
        );
    },
    truth: {
      'procedure-detail': {
        outcome: 'partial',
        details: {
          checked: 10,
          complete: 8,
          incomplete: [
            { code: '2.001643', missingParts: ['fee'] },
            { code: '1.001786', missingParts: ['deadline'] },
          ],
          withoutDetail: [{ code: '1.001392' }],
        },
      },
    },
  },
  {
    id: 'a procedure’s page is gone',
    change: (site) => {
      const one = site.procedures.find(({ code }) => code === '2.001100');
      if (one?.path !== undefined && one.path !== null) site.served[one.path] = { status: 404, body: 'Không tìm thấy' };
    },
    truth: {
      'procedure-detail': {
        outcome: 'partial',
        details: { checked: 9, complete: 8, withoutDetail: [{ code: '1.001392' }, { code: '2.001100' }] },
      },
    },
  },
  {
    id: 'the plan cited with another day',
    change: (site) => {
      const one = postOf(site, 'cchc', 'Đăng ký nhiệm vụ');
      one.more = one.more.map((text) => text.replace('28/01/2022', '28/02/2021'));
    },
    truth: { 'core-documents': { outcome: 'partial', credit: 4 / 5 } },
  },
  {
    id: 'another province’s newer PAPI',
    change: (site) =>
      main(
        site,
        INDICES_AT,
        (text) => `${text}<p>Trong khi đó, tỉnh Hà Tĩnh có chỉ số PAPI năm 2021 đạt 44,32 điểm, xếp thứ 12.</p>`,
      ),
    truth: {},
  },
  {
    id: 'simplification after the day of the audit',
    change: (site) => {
      postOf(site, 'cchc', 'Đơn giản hóa').date = '2022-12-01';
    },
    truth: {
      simplification: NONE,
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          newest: '2022-11-09',
          inPeriod: 10,
          byMonth: { ...(of(NGHE_AN, 'cchc-column')['byMonth'] as object), '2022-06': 0 },
        },
      },
    },
  },
  {
    id: 'the organisation is a picture',
    change: (site) =>
      main(
        site,
        ORGANISATION_AT,
        () => '<p><img src="/documents/20182/0/so-do.png" alt="" width="900" height="700" /></p>',
      ),
    truth: { organisation: { outcome: 'partial', credit: 0.5, details: { url: ORGANISATION_AT, attachments: 0 } } },
  },
  {
    id: 'conduct of pupils',
    change: (site) => {
      const one = postOf(site, 'news', 'quy tắc ứng xử');
      one.title = 'Nghệ nhân đan lát dạy nghề cho học sinh Quỳ Châu';
      one.lead = 'Buổi dạy nghề nói về cách chọn mây và cách ứng xử với khách mua hàng.';
    },
    truth: { conduct: NONE },
  },
  {
    id: 'the list of procedures goes on over a page that is down',
    change: (site) => {
      const list = site.served[PROCEDURES_AT];
      if (list !== undefined) throw new Error('served already');
      site.served[
        `${PROCEDURES_AT}?p_p_id=thutuchanhchinh_WAR_egovportlet&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view&_thutuchanhchinh_WAR_egovportlet_cur=2`
      ] = down;
    },
    truth: {
      'procedure-set': { outcome: 'cantTell', details: { missing: [] } },
      'procedure-detail': { outcome: 'partial' },
    },
  },
];

const LIST_FILE = '/documents/20182/31045/danh-muc.docx/0b1f6c1e-1c2d-4e5f-8a9b-0c1d2e3f4a5b';
/** An audit of the department's site alone, on the province's host. */
const ofTheSite: readonly Mutation[] = [
  {
    id: 'the list of procedures is a file in the host’s store',
    change: (site) => {
      const rows = site.procedures.map(({ code, name, field }, at) => [
        String(at + 1),
        `${code}.000.00.00.H41`,
        name,
        field,
      ]);
      site.served[LIST_FILE] = {
        headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
        body: docx([{ table: [['STT', 'Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực'], ...rows] }]),
      };
      const at = `${BASE}/danh-muc-thu-tuc`;
      site.menu = site.menu.map((item) =>
        item.href === PROCEDURES_AT
          ? { href: at, words: 'Thủ tục hành chính', ...(item.under === undefined ? {} : { under: item.under }) }
          : item,
      );
      site.pages[at] = {
        title: 'Thủ tục hành chính',
        main: `<p><a href="${LIST_FILE}?t=1651734000000">Danh mục thủ tục hành chính của Sở</a></p>`,
      };
      site.procedures = [];
    },
    truth: { 'procedure-detail': { outcome: 'failed', credit: 0, details: { checked: 0, complete: 0 } } },
  },
];

export const MORE = [
  { ...HUNG_YEN, mutations: hungYen },
  { ...BINH_DINH, mutations: binhDinh },
  { ...NGHE_AN, mutations: ngheAn },
  { ...NGHE_AN, id: `${NGHE_AN.id}, its own site`, start: BASE, mutations: ofTheSite },
] as const;
