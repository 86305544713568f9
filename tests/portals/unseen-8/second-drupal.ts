/** Sở KH&CN Hưng Yên on Drupal 10 with Views: fields in divs, day badges, load-more buttons with data attributes, a mega menu. */

import { reference, slug, swap, topic, word, FAILED, PASSED, type Site, type UnseenPortal } from './shape.ts';

interface Node {
  readonly nid: number;
  readonly section: string;
  readonly date: string | null;
  readonly title: string;
  readonly lead: string;
  readonly body?: string;
}
let nid = 900;
const n = (section: string, date: string | null, title: string, lead: string, body?: string): Node => ({
  nid: (nid += 1),
  section,
  date,
  title,
  lead,
  ...(body === undefined ? {} : { body }),
});
const REFORM = 'thong-tin-cai-cach-hanh-chinh';

const NODES: readonly Node[] = [
  n(REFORM, '2024-10-30', 'Họp Ban Chỉ đạo CCHC của Sở', 'Ban Chỉ đạo CCHC họp phiên thứ tư.'),
  n(
    REFORM,
    '2024-09-17',
    'Vai trò của người đứng đầu trong công tác cải cách hành chính',
    'Người đứng đầu làm gương thì việc CCHC mới chạy.',
  ),
  n(
    REFORM,
    '2024-08-13',
    'Hiện đại hóa hành chính: bước đi mới của ngành',
    'Hiện đại hóa hành chính bắt đầu từ phòng họp.',
  ),
  n(
    REFORM,
    '2024-07-23',
    'Giao lưu điển hình cải cách hành chính',
    'Bảy đơn vị chia sẻ mô hình cải cách hành chính hiệu quả.',
  ),
  n(REFORM, '2024-06-25', 'Cải cách chế độ công vụ: tuyển người theo vị trí', 'Cải cách công vụ đi vào từng vị trí.'),
  n(REFORM, '2024-05-28', 'Một cửa liên thông với ngành y tế', 'Cơ chế một cửa liên thông được thử ở hai thủ tục.'),
  n(REFORM, '2024-04-16', 'Công tác CCHC quý I', 'Các phòng báo cáo việc CCHC.'),
  n(REFORM, '2024-03-12', 'Ngày thứ Bảy vì dân', 'Bộ phận một cửa mở cửa ngày thứ Bảy.'),
  n(REFORM, '2024-02-27', 'Ra quân CCHC đầu năm', 'Sở ra quân làm CCHC.'),
  n(REFORM, '2024-01-16', 'Kế hoạch CCHC năm 2024', 'Kế hoạch có 32 đầu việc CCHC.'),
  n('tin-tuc', '2024-11-05', 'Nhà khoa học trẻ về làng làm nhãn muộn', 'Giống nhãn chín muộn cho thu hoạch.'),
  n('tin-tuc', '2024-10-10', 'Hưởng ứng ngày Chuyển đổi số quốc gia', 'Sở phát động tuần lễ chuyển đổi số.'),
  n('tin-tuc', '2024-08-06', 'Học sinh thi robot', 'Ba mươi đội thi robot.'),
  n('tin-tuc', '2024-06-04', 'Kiểm tra cân ở chợ Phố Hiến', 'Đoàn kiểm tra 42 cái cân.'),
  n(
    'tin-tuc',
    '2024-04-23',
    'Tỉnh công bố Chỉ số cải cách hành chính, chỉ số hài lòng năm 2023',
    'Bảng điểm của tỉnh được công bố sáng nay.',
    '<p>Chỉ số cải cách hành chính năm 2023 của tỉnh Hưng Yên đạt 88,02%, xếp thứ 21 cả nước. Chỉ số hài lòng năm 2023 của tỉnh đạt 84,9%, xếp thứ 20.</p>',
  ),
  n('tin-tuc', '2024-03-19', 'Chương trình văn nghệ chào mừng', 'Đêm văn nghệ có chín tiết mục.'),
  n('tin-tuc', '2023-12-19', 'Tổng kết năm 2023 của ngành', 'Ngành tổng kết năm.'),
];
const url = ({ nid: id, section, title }: Node) => `/${section}/${slug(title)}-n${id}`;
const u = (start: string) => {
  const node = NODES.find(({ title }) => title.startsWith(start));
  if (node === undefined) throw new Error(start);
  return url(node);
};

const MENU = `<nav role="navigation" class="mega"><ul class="menu menu-level-0"><li><span class="nolink">Giới thiệu</span><ul><li><a href="/gioi-thieu/bo-may">Bộ máy</a></li></ul></li><li><a href="/tin-tuc">Tin tức</a></li>
<li><span class="nolink">Cải cách hành chính</span><ul><li><a href="/${REFORM}">Thông tin cải cách hành chính</a></li><li><a href="/tthc">Thủ tục hành chính</a></li><li><a href="/quy-trinh">Quy trình nội bộ</a></li><li><a href="/ket-qua-ho-so">Tình hình tiếp nhận, giải quyết hồ sơ</a></li></ul></li>
<li><span class="nolink">Công khai</span><ul><li><a href="/cong-khai/tai-chinh">Thu, chi tài chính</a></li><li><a href="/cong-khai/tiep-dan">Lịch tiếp công dân, khiếu nại, tố cáo</a></li></ul></li><li><a href="/van-ban">Văn bản pháp luật</a></li></ul></nav>`;

const page = (
  title: string,
  main: string,
) => `<!DOCTYPE html><html lang="vi" dir="ltr"><head><meta charset="utf-8"><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><title>${title} | Sở Khoa học và Công nghệ Hưng Yên</title></head><body class="path-node"><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="site-branding__name"><a href="/" rel="home">Sở Khoa học và Công nghệ Hưng Yên</a></div>${MENU}</header>
<main role="main"><div class="layout-content"><div class="region region-content"><h1 class="page-title">${title}</h1>${main}</div></div></main>
<footer><div class="block">Theo dõi: <a href="https://fb.com/skhcnhungyen" class="fb"><span class="visually-hidden">Trang Facebook của Sở</span></a> <a href="https://oa.zalo.me/2345678901234567890" class="zl"><span class="visually-hidden">Zalo OA</span></a></div><p>© 2024. Số 1 đường Chùa Chuông, Hưng Yên. Tel: 0221 3551 234</p></footer></div></body></html>`;

const badge = (date: string | null) =>
  date === null
    ? ''
    : `<div class="views-field views-field-created"><span class="field-content"><span class="day">${date.slice(8)}</span><span class="month">Thg ${Number(date.slice(5, 7))}</span><span class="year">${date.slice(0, 4)}</span></span></div>`;
const row = (node: Node) =>
  `<div class="views-row">${badge(node.date)}<div class="views-field views-field-title"><span class="field-content"><a href="${url(node)}" hreflang="vi">${node.title}</a></span></div><div class="views-field views-field-body"><div class="field-content">${node.lead}</div></div></div>`;

function view(answers: Record<string, string>, section: string, title: string): void {
  const own = NODES.filter((node) => node.section === section);
  for (let from = 0; from < own.length; from += 4) {
    const number = from / 4;
    const more =
      from + 4 < own.length
        ? `<ul class="js-pager__items pager" data-drupal-views-infinite-scroll-pager="automatic"><li class="pager__item"><a class="button" href="?page=${number + 1}" title="Tải thêm nội dung" rel="next">Xem tiếp nội dung</a></li></ul>`
        : '';
    answers[`/${section}${number === 0 ? '' : `?page=${number}`}`] = page(
      title,
      `<div class="view view-tin"><div class="view-content">${own
        .slice(from, from + 4)
        .map(row)
        .join('')}</div>${more}</div>`,
    );
  }
  for (const node of own)
    answers[url(node)] = page(
      node.title,
      `<article data-history-node-id="${node.nid}" class="node node--type-article"><div class="node__meta"><span class="field--name-created">T3, ${node.date?.slice(8)}/${node.date?.slice(5, 7)}/${node.date?.slice(0, 4)} - 09:14</span></div><div class="node__content"><div class="field--name-body"><p><em>${node.lead}</em></p>${node.body ?? '<p>Buổi làm việc kết thúc cùng ngày. Văn phòng gửi thông báo tới các đơn vị.</p>'}</div></div></article>`,
    );
}

const OWN = [
  ['1.001786', 'Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ'],
  ['2.002278', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ'],
  ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ'],
  ['2.002380', 'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế'],
  ['2.000212', 'Công bố sử dụng dấu định lượng'],
] as const;
const field = (name: string, rows: readonly (readonly [string, string])[]) =>
  `<div class="paragraph paragraph--type--accordion"><div class="accordion-title" role="button" aria-expanded="false">${name} (${rows.length})</div><div class="accordion-body" hidden>${rows.map(([code, title]) => `<div class="views-row"><div class="field field--label-inline"><div class="field__label">Mã thủ tục</div><div class="field__item">${code}.000.00.00.H31</div></div><div class="field field--label-inline"><div class="field__label">Tên thủ tục</div><div class="field__item">${title}</div></div></div>`).join('')}</div></div>`;

const DOCS: readonly (readonly [number: string, issued: string, title: string])[] = [
  ['28-CT/TU', '10/08/2022', 'Chỉ thị của Ban Thường vụ Tỉnh ủy về cải cách hành chính'],
  ['193/KH-UBND', '26/12/2023', 'Kế hoạch cải cách hành chính tỉnh Hưng Yên năm 2024'],
  ['15/2024/TT-BKHCN', '02/10/2024', 'Thông tư quy định kỹ thuật đo lường'],
  ['1193/KH-UBND', '26/12/2023', 'Kế hoạch phòng cháy'],
];

function build(): Site {
  const answers: Record<string, string> = {};
  view(answers, REFORM, 'Thông tin cải cách hành chính');
  view(answers, 'tin-tuc', 'Tin tức');
  answers['/tthc'] = page(
    'Thủ tục hành chính',
    field('Hoạt động khoa học và công nghệ', OWN.slice(0, 2)) +
      field('An toàn bức xạ', OWN.slice(2, 4)) +
      field('Đo lường', OWN.slice(4)),
  );
  answers['/quy-trinh'] = page(
    'Quy trình nội bộ',
    `<table class="table"><tbody>${['QT-01', 'QT-02', 'QT-03'].map((code) => `<tr><td>${code}</td><td><span class="file file--mime-application-pdf"><a href="/sites/default/files/${code}.docx" type="application/octet-stream">${code}.docx</a></span></td></tr>`).join('')}</tbody></table>`,
  );
  answers['/ket-qua-ho-so'] = page(
    'Tình hình tiếp nhận, giải quyết hồ sơ',
    '<h2>Năm 2024</h2><table class="table"><thead><tr><th>Kỳ báo cáo</th><th>Tiếp nhận</th><th>Đúng hạn</th><th>Số hóa</th></tr></thead><tbody><tr><td>Quý I</td><td>101</td><td>101</td><td>88</td></tr><tr><td>Quý II</td><td>96</td><td>95</td><td>90</td></tr><tr><td>Quý III</td><td colspan="3">Đang tổng hợp</td></tr></tbody></table><h2>Năm 2023</h2><table class="table"><tbody><tr><td>Quý III</td><td>84</td><td>84</td><td>60</td></tr></tbody></table>',
  );
  answers['/cong-khai/tai-chinh'] = page(
    'Thu, chi tài chính',
    `<table class="table"><thead><tr><th>Nội dung</th><th>Dự toán</th><th>Thực hiện</th></tr></thead><tbody>${['Chi thường xuyên của văn phòng', 'Chi nhiệm vụ khoa học cấp tỉnh', 'Chi sửa chữa trụ sở làm việc', 'Thu phí, lệ phí theo quy định', 'Chi mua sắm trang thiết bị', 'Chi hội nghị, tiếp khách', 'Chi đào tạo, bồi dưỡng'].map((name, at) => `<tr><td>${name} năm 2024 theo quyết định giao dự toán</td><td>${900 + at}</td><td>${400 + at}</td></tr>`).join('')}</tbody></table>`,
  );
  answers['/cong-khai/tiep-dan'] = page(
    'Lịch tiếp công dân, khiếu nại, tố cáo',
    '<p>Nội dung đang được cập nhật...</p>',
  );
  answers['/gioi-thieu/bo-may'] = page('Bộ máy', '<p>Giám đốc và ba Phó Giám đốc.</p>');
  answers['/van-ban'] = page(
    'Văn bản pháp luật',
    `<div class="view-content">${DOCS.map(([number, issued, title]) => `<div class="views-row"><div class="views-field"><span class="views-label">Số hiệu: </span><span class="field-content">${number}</span></div><div class="views-field"><span class="views-label">Ban hành: </span><span class="field-content">${issued}</span></div><div class="views-field"><span class="field-content">${title}</span></div></div>`).join('')}</div>`,
  );
  const home = page(
    'Trang chủ',
    `<section><h2>Tin tức</h2>${NODES.filter(({ section }) => section === 'tin-tuc')
      .slice(0, 3)
      .map(row)
      .join(
        '',
      )}</section><section class="links"><a class="btn" href="https://dichvucong.gov.vn/p/home/dvc-trang-chu.html?coquan=H31">Dịch vụ công <small>toàn trình, một phần</small></a></section>`,
  );
  const file = word(['QUY TRÌNH NỘI BỘ', 'Bước 1 tiếp nhận; bước 2 thẩm định; bước 3 trả kết quả.']);
  return {
    answers: {
      ...answers,
      '/': home,
      '/sites/default/files/QT-01.docx': file,
      '/sites/default/files/QT-02.docx': file,
      '/sites/default/files/QT-03.docx': file,
    },
    procedures: reference(OWN),
  };
}

export const SECOND_DRUPAL: UnseenPortal = {
  name: 'second hungyen on drupal 10',
  plan: 'hungyen-skhcn-2024',
  asOf: '2024-11-20',
  build,
  truth: {
    'core-documents': {
      outcome: 'partial',
      credit: 2 / 9,
      details: {
        documents: [
          '76/NQ-CP',
          '23/CT-TTg',
          '06-NQ/TU',
          '184/KH-UBND',
          '193/KH-UBND',
          '28-CT/TU',
          '01/2023/QĐ-UBND',
          '22/2020/QĐ-UBND',
          '05/CT-CTUBND',
        ].map((number) => ({ number, state: number === '193/KH-UBND' || number === '28-CT/TU' ? 'cited' : 'missing' })),
      },
    },
    importance: FAILED,
    'reform-content': PASSED,
    indices: { outcome: 'partial', credit: 2 / 6 },
    'procedure-set': {
      outcome: 'passed',
      credit: 1,
      details: { reference: 5, listed: 5, missing: [], unknown: [], duplicates: [] },
    },
    'procedure-updates': FAILED,
    workflows: { outcome: 'passed', details: { url: '/quy-trinh', attachments: 3 } },
    'dossier-results': {
      outcome: 'partial',
      credit: 2 / 3,
      details: {
        periods: [
          { period: '2024-Q1', state: 'published', url: '/ket-qua-ho-so' },
          { period: '2024-Q2', state: 'published', url: '/ket-qua-ho-so' },
          { period: '2024-Q3', state: 'missing' },
          { period: '2024-Q4', state: 'not-due' },
        ],
      },
    },
    'cchc-column': {
      outcome: 'passed',
      credit: 1,
      details: {
        url: `/${REFORM}`,
        linkedFromHome: true,
        newest: '2024-10-30',
        ageDays: 21,
        inPeriod: 10,
        undated: 0,
        byMonth: Object.fromEntries(
          Array.from({ length: 10 }, (_, at) => [`2024-${String(at + 1).padStart(2, '0')}`, 1]),
        ),
      },
    },
    'procedure-column': FAILED,
    'online-service': { outcome: 'partial', credit: 0.5, details: { guidance: null } },
    social: {
      outcome: 'passed',
      credit: 1,
      details: { facebook: 'https://fb.com/skhcnhungyen', zalo: 'https://oa.zalo.me/2345678901234567890' },
    },
    'digital-government': topic(u('Hưởng ứng ngày Chuyển đổi số')),
    models: topic(u('Giao lưu điển hình')),
    'head-responsibility': topic(u('Vai trò của người đứng đầu')),
    finance: { outcome: 'passed', details: { url: '/cong-khai/tai-chinh', attachments: 0 } },
    'citizen-reception': { outcome: 'partial', credit: 0.5, details: { url: '/cong-khai/tiep-dan', attachments: 0 } },
    'legal-documents': {
      outcome: 'passed',
      details: { url: '/van-ban', newest: '2024-10-02', ageDays: 49, inPeriod: 1 },
    },
    'plan-published': { outcome: 'failed' },
    iso: FAILED,
    conduct: FAILED,
  },
  variants: [
    {
      name: 'the third quarter has its figures',
      change: (site) =>
        swap(site, '/ket-qua-ho-so', '<td colspan="3">Đang tổng hợp</td>', '<td>120</td><td>119</td><td>111</td>'),
      truth: { 'dossier-results': { outcome: 'passed', credit: 1 } },
    },
    {
      name: 'the second page of the column answers 502',
      change: (site) => {
        site.answers[`/${REFORM}?page=1`] = { status: 502, body: 'Bad Gateway' };
      },
      // what is not found may stand on the page that was not read
      truth: Object.fromEntries(
        [
          'cchc-column',
          'core-documents',
          'importance',
          'reform-content',
          'indices',
          'procedure-updates',
          'dossier-results',
          'procedure-column',
          'plan-published',
          'conduct',
        ].map((id) => [id, { outcome: 'cantTell' as const }]),
      ),
    },
  ],
};
