/** The same contents written in other ways: nothing of the truth changes, or what is said here. */

import { pdf } from '../../support/attachments.ts';
import type { Mutation, Site } from '../unseen-22/site.ts';
import { dmy, inOrder, postOf, swap } from '../unseen-22/site.ts';
import { BINH_DINH } from './binh-dinh.ts';
import { HUNG_YEN } from './hung-yen.ts';
import { BASE, PROCEDURES_AT } from './nghe-an-look.ts';
import { NGHE_AN } from './nghe-an.ts';

const main = (site: Site, path: string, change: (text: string) => string) => {
  const page = site.pages[path];
  if (page === undefined) throw new Error(`no page ${path}`);
  page.main = change(page.main);
};
const file = { headers: { 'content-type': 'application/pdf' }, body: await pdf([['Bản ghi của Sở.']]) };

/** A list of posts written by hand in place of the portal's own. */
function listed(
  site: Site,
  key: string,
  title: string,
  row: (post: Site['lists'][string]['posts'][number]) => string,
): void {
  const list = site.lists[key];
  if (list === undefined) throw new Error(`no list ${key}`);
  site.served[list.path] =
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><div id="menu"><ul>${site.menu.map(({ href, words }) => `<li><a href="${href}">${words}</a></li>`).join('')}</ul></div><div id="main"><h1>${title}</h1>${inOrder(list.posts).map(row).join('')}</div><div id="footer">${site.blocks['footer'] ?? ''}</div></body></html>`;
}

const MONTHS = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];
const hungYen: readonly Mutation[] = [
  {
    id: 'list: a time element that says how long ago',
    change: (site) =>
      listed(
        site,
        'cchc',
        'Cải cách hành chính',
        ({ path, title, date }) =>
          `<div class="item"><h3><a href="${path}">${title}</a></h3><time datetime="${date ?? ''}T08:00:00+07:00">3 tuần trước</time></div>`,
      ),
    truth: {},
  },
  {
    id: 'list: no days at all',
    change: (site) =>
      listed(
        site,
        'cchc',
        'Cải cách hành chính',
        ({ path, title }) => `<div class="item"><h3><a href="${path}">${title}</a></h3></div>`,
      ),
    truth: {},
  },
  {
    id: 'list: day and month, no year',
    change: (site) =>
      listed(
        site,
        'cchc',
        'Cải cách hành chính',
        ({ path, title, date }) =>
          `<div class="item"><span class="ngay">${(date ?? '').slice(8)}/${(date ?? '').slice(5, 7)}</span><h3><a href="${path}">${title}</a></h3></div>`,
      ),
    truth: {},
  },
  {
    id: 'list: months in words',
    change: (site) =>
      listed(
        site,
        'cchc',
        'Cải cách hành chính',
        ({ path, title, date }) =>
          `<div class="item"><h3><a href="${path}">${title}</a></h3><span>${Number((date ?? '').slice(8))} Tháng ${MONTHS[Number((date ?? '').slice(5, 7)) - 1]}, ${(date ?? '').slice(0, 4)}</span></div>`,
      ),
    truth: {},
  },
  {
    id: 'list: a table of titles and days',
    change: (site) => {
      const rows: string[] = [];
      listed(site, 'cchc', 'Cải cách hành chính', ({ path, title, date }) => {
        rows.push(
          `<tr><td>${rows.length + 1}</td><td><a href="${path}">${title}</a></td><td>${dmy(date ?? '')}</td><td>banbientap</td></tr>`,
        );
        return '';
      });
      const at = site.lists['cchc']?.path ?? '';
      const whole = site.served[at];
      if (typeof whole !== 'string') throw new Error('no page to write on');
      site.served[at] = whole.replace(
        '<h1>Cải cách hành chính</h1>',
        `<h1>Cải cách hành chính</h1><table><thead><tr><th>TT</th><th>Tiêu đề</th><th>Ngày đăng</th><th>Người đăng</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
      );
    },
    truth: {},
  },
  {
    id: 'list: day, hour and a link to read on',
    change: (site) =>
      listed(
        site,
        'cchc',
        'Cải cách hành chính',
        ({ path, title, date, lead }) =>
          `<article class="post"><header><h2 class="entry-title">${title}</h2><p class="meta">Đăng lúc: 08:15 | ${dmy(date ?? '').replaceAll('/', '.')} | Lượt xem: 1.204</p></header><p>${lead}</p><a href="${path}" class="more">Đọc tiếp →</a></article>`,
      ),
    truth: {},
  },
  {
    id: 'column by another name',
    change: (site) => {
      site.menu = site.menu.map((item) =>
        item.href === '/cai-cach-hanh-chinh' ? { ...item, words: 'Trang tin CCHC' } : item,
      );
      const list = site.lists['cchc'];
      if (list !== undefined) site.lists['cchc'] = { ...list, label: 'Trang tin CCHC' };
    },
    truth: {},
  },
  {
    id: 'column behind a picture',
    change: (site) => {
      site.menu = site.menu.map((item) =>
        item.href === '/cai-cach-hanh-chinh'
          ? { ...item, words: '<img src="/sites/default/files/cchc-banner.png" alt="" />' }
          : item,
      );
    },
    truth: {},
  },
  {
    id: 'documents: numbers with spaces, the day in words',
    change: ({ documents, pages }) => {
      const rows = documents['all']?.rows ?? [];
      for (const [at, row] of rows.entries())
        if (row.number === '23/CT-TTg') rows[at] = { ...row, number: '23 /CT - TTg' };
      for (const page of Object.values(pages))
        page.main = page.main
          .replace('<div class="field-item">76/NQ-CP</div>', '<div class="field-item">76 /NQ- CP</div>')
          .replace('<span class="date-display-single">15/07/2021</span>', 'ngày 15 tháng 7 năm 2021');
    },
    truth: {},
  },
  {
    id: 'indices: one page with a table of years',
    change: (site) => {
      const index = site.lists['index'];
      if (index === undefined) throw new Error('no indices');
      for (const name of ['PAR INDEX', 'SIPAS', 'PAPI'])
        index.posts = index.posts.filter(({ title }) => !title.includes(name));
      site.pages['/chi-so/tong-hop'] = {
        title: 'Tổng hợp các chỉ số của tỉnh Hưng Yên',
        main: '<table><thead><tr><th rowspan="2">Chỉ số</th><th colspan="2">Năm 2022</th><th colspan="2">Năm 2023</th></tr><tr><th>Điểm</th><th>Hạng</th><th>Điểm</th><th>Hạng</th></tr></thead><tbody><tr><td>PAR INDEX</td><td>84,79</td><td>35</td><td>87,26</td><td>24</td></tr><tr><td>SIPAS</td><td>80,04</td><td>30</td><td>84,11</td><td>17</td></tr><tr><td>PAPI</td><td>41,87</td><td>33</td><td>43,02</td><td>19</td></tr></tbody></table>',
      };
      site.menu.push({ href: '/chi-so/tong-hop', words: 'Tổng hợp các chỉ số' });
    },
    truth: {},
  },
  {
    id: 'social: icons without words, addresses without a scheme',
    change: (site) => {
      site.blocks['footer'] = swap(
        site.blocks['footer'] ?? '',
        '<a href="https://www.facebook.com/skhcnhungyen">Facebook</a>',
        '<a href="//www.facebook.com/skhcnhungyen" title="Trang Facebook"><i class="fa fa-facebook"></i></a>',
      );
    },
    truth: { social: { outcome: 'partial', credit: 0.5, details: { zalo: null } } },
  },
  {
    id: 'procedures: names alone, in capitals',
    change: (site) => {
      site.procedures = site.procedures.map((one) => ({ ...one, name: one.name.toUpperCase() }));
    },
    truth: {},
  },
  {
    id: 'finance in a viewer',
    change: (site) => {
      main(
        site,
        '/cong-khai-tai-chinh',
        () =>
          '<p>Dự toán thu, chi ngân sách năm 2024</p><iframe src="/pdfjs/web/viewer.html?file=/sites/default/files/du-toan-2024.pdf" width="100%" height="800"></iframe>',
      );
    },
    truth: { finance: { outcome: 'passed', credit: 1, details: { url: '/cong-khai-tai-chinh', attachments: 1 } } },
  },
];

const PROCEDURE_PAGE = '/Procedure/Index';
const own = (site: Site) => site.procedures.filter(({ field }) => !field.startsWith('Cấp '));
const shell = (site: Site, title: string, body: string) =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Sở Nội vụ tỉnh Bình Định</title></head><body><ul class="navbar-nav">${site.menu
    .flatMap(({ under, ...one }) => [one, ...(under ?? [])])
    .map(({ href, words }) => `<li class="nav-item"><a class="nav-link" href="${href}">${words}</a></li>`)
    .join('')}</ul><main role="main"><h1>${title}</h1>${body}</main></body></html>`;
const binhDinh: readonly Mutation[] = [
  {
    id: 'procedures: a numbered list of names without codes',
    change: (site) => {
      site.served[PROCEDURE_PAGE] = shell(
        site,
        'Bộ thủ tục hành chính',
        `<ol>${own(site)
          .map(({ name }) => `<li>${name}</li>`)
          .join('')}</ol>`,
      );
    },
    truth: {},
  },
  {
    id: 'procedures: cards with a level and a button',
    change: (site) => {
      site.served[PROCEDURE_PAGE] = shell(
        site,
        'Bộ thủ tục hành chính',
        `<div class="row">${own(site)
          .map(
            ({ code, name, field }) =>
              `<div class="col-md-6"><div class="card"><div class="card-body"><h5 class="card-title">${name}</h5><p class="card-text">Mã thủ tục: ${code}<br>Lĩnh vực: ${field}<br>Mức độ: 3</p><a class="btn btn-primary" href="https://dichvucong.binhdinh.gov.vn/nop?ma=${code}">Nộp hồ sơ</a></div></div></div>`,
          )
          .join('')}</div>`,
      );
    },
    truth: {},
  },
  {
    id: 'procedures: a table for each field under its heading',
    change: (site) => {
      const fields = Map.groupBy(own(site), ({ field }) => field);
      site.served[PROCEDURE_PAGE] = shell(
        site,
        'Bộ thủ tục hành chính',
        [...fields]
          .map(
            ([field, ones]) =>
              `<h4>${field} (${ones.length} TTHC)</h4><table class="table"><tr><th>STT</th><th>Tên TTHC</th><th>Mã số</th></tr>${ones.map(({ code, name }, at) => `<tr><td>${at + 1}</td><td>${name}</td><td>${code}.000.00.00.H08</td></tr>`).join('')}</table>`,
          )
          .join(''),
      );
    },
    truth: {},
  },
  {
    id: 'indices in one sentence each, with a comparison',
    change: (site) =>
      main(
        site,
        '/Home/Page?id=24',
        () =>
          '<p>Năm 2021, chỉ số CCHC (PAR INDEX) của tỉnh Bình Định đạt 85,64 điểm, đứng thứ 33/63, tăng 5 bậc so với năm 2020 (82,11 điểm, thứ 38/63).</p><p>Chỉ số SIPAS năm 2020 của tỉnh Bình Định là 81,53%, xếp thứ 40/63.</p>',
      ),
    truth: {},
  },
  {
    id: 'online services by a script’s address',
    change: ({ blocks }) => {
      blocks['aside'] = (blocks['aside'] ?? '').replace(
        '<a class="btn btn-danger btn-block" href="https://dichvucong.binhdinh.gov.vn/">Cổng dịch vụ công tỉnh Bình Định</a>',
        '<button class="btn btn-danger" onclick="location.href=\'https://dichvucong.binhdinh.gov.vn/\'">Dịch vụ công trực tuyến</button>',
      );
    },
    truth: {},
  },
  {
    id: 'posts to be rotated as items',
    change: (site) =>
      main(
        site,
        '/Home/Page?id=27',
        (text) =>
          `<ul>${[...text.matchAll(/<tr><td>\d<\/td><td>(.*?)<\/td><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/g)].map(([, post, room, term]) => `<li>${post} (${room}): thời hạn chuyển đổi ${term}, tính từ ngày công chức được phân công vào vị trí</li>`).join('')}</ul>`,
      ),
    truth: {},
  },
  {
    id: 'directives as a list of links with days in brackets',
    change: (site) => {
      const table = site.documents['directives'];
      if (table === undefined) throw new Error('no directives');
      const rows = table.rows as readonly ((typeof table.rows)[number] & { posted?: string })[];
      for (const [at, row] of rows.entries())
        site.pages[`/Document/Detail/${900 + at}`] = {
          title: row.about,
          main: `<p>${row.number} ngày ${dmy(row.date)}: ${row.about}. Văn bản được gửi các sở, ngành, địa phương để thực hiện.</p>`,
        };
      site.served[table.path] = shell(
        site,
        'Văn bản chỉ đạo cải cách hành chính',
        `<ul class="list-group">${rows.map((row, at) => `<li class="list-group-item"><a href="/Document/Detail/${900 + at}">${row.number} - ${row.about}</a> <span class="badge badge-secondary">Đăng ngày ${dmy(row.posted ?? '')}</span></li>`).join('')}</ul>`,
      );
    },
    truth: {},
  },
];

const HOTLINE_AT = `${BASE}/duong-day-nong`;
const FEEDBACK_AT = `${BASE}/phan-anh-kien-nghi`;
const ngheAn: readonly Mutation[] = [
  {
    id: 'hotline in a table',
    change: (site) =>
      main(
        site,
        HOTLINE_AT,
        () =>
          '<table border="1"><tr><th colspan="2">Đường dây nóng cải cách hành chính</th></tr><tr><td>Số điện thoại</td><td>0238.3566.118</td></tr><tr><td>Hộp thư</td><td>cchc.skhcn@nghean.gov.vn</td></tr><tr><td>Địa chỉ</td><td>Văn phòng Sở, số 75A đường Nguyễn Thái Học, thành phố Vinh, tỉnh Nghệ An</td></tr></table>',
      ),
    truth: {},
  },
  {
    id: 'hotline behind a link that dials',
    change: (site) =>
      main(site, HOTLINE_AT, (text) =>
        text
          .replace(
            '<p>Điện thoại: 0238.3566.118</p>',
            '<p><i class="icon-phone"></i> <a href="tel:+842383566118">Gọi ngay</a></p>',
          )
          .replace(
            '<p>Email: cchc.skhcn@nghean.gov.vn</p>',
            '<p><a href="mailto:cchc.skhcn@nghean.gov.vn">Gửi thư</a></p>',
          ),
      ),
    truth: {},
  },
  {
    id: 'two numbers on the hotline’s page',
    change: (site) =>
      main(site, HOTLINE_AT, (text) => swap(text, '0238.3566.118', '0238.3566.118 - 0912 345 678 (ông Nam)')),
    truth: {
      hotline: { outcome: 'passed', credit: 1, details: { phones: ['+842383566118', '+84912345678'], conflicts: [] } },
    },
  },
  {
    id: 'the same hotline in the footer, written in another way',
    change: ({ blocks }) => {
      blocks['footer'] = `${blocks['footer'] ?? ''}<p>Hotline CCHC: (0238) 3 566 118</p>`;
    },
    truth: {},
  },
  {
    id: 'feedback by a form',
    change: (site) =>
      main(
        site,
        FEEDBACK_AT,
        () =>
          '<form method="post" action="/web/gui-phan-anh"><p>Nội dung phản ánh, kiến nghị về quy định hành chính</p><label>Họ tên <input name="ten" /></label><label>Điện thoại <input name="dt" /></label><label>Nội dung <textarea name="nd"></textarea></label><button type="submit">Gửi</button></form>',
      ),
    truth: {
      feedback: { outcome: 'partial', credit: 0.5, details: { url: FEEDBACK_AT, ways: ['form'], process: false } },
    },
  },
  {
    id: 'procedure parts as numbered headings',
    change: (site) => {
      for (const [at, one] of site.procedures.entries()) {
        if (one.path === null) continue;
        const body = one.parts
          .map(([label, text], nth) => `<p><strong>${nth + 1}. ${label}:</strong></p><p>${text}</p>`)
          .join('');
        const page = `<!DOCTYPE html><html lang="vi"><head><title>${one.name}</title></head><body><div id="main-content"><h1>${one.name}</h1><p>Mã thủ tục: ${one.code}.000.00.00.H41</p>${body}</div></body></html>`;
        one.path = `${PROCEDURES_AT}/chi-tiet-${at + 1}`;
        site.served[one.path] = page;
      }
    },
    truth: {},
  },
  {
    id: 'procedure parts as tabs',
    change: (site) => {
      for (const [at, one] of site.procedures.entries()) {
        if (one.path === null) continue;
        const tabs = one.parts
          .map(([label], nth) => `<li><a href="#p${nth}" data-toggle="tab">${label}</a></li>`)
          .join('');
        const panes = one.parts.map(([, text], nth) => `<div class="tab-pane" id="p${nth}">${text}</div>`).join('');
        const page = `<!DOCTYPE html><html lang="vi"><head><title>${one.name}</title></head><body><div id="main-content"><h1>${one.name}</h1><p>Mã thủ tục: ${one.code}.000.00.00.H41</p><ul class="nav nav-tabs">${tabs}</ul><div class="tab-content">${panes}</div></div></body></html>`;
        one.path = `${PROCEDURES_AT}/chi-tiet-${at + 1}`;
        site.served[one.path] = page;
      }
    },
    truth: {},
  },
  {
    id: 'the organisation in a frame of the portal’s own',
    change: (site) => {
      const at = `${BASE}/chuc-nang-nhiem-vu`;
      const text = site.pages[at]?.main ?? '';
      site.served['/noi-dung/chuc-nang.html'] =
        `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Chức năng, nhiệm vụ</title></head><body>${text}</body></html>`;
      main(site, at, () => '<iframe src="/noi-dung/chuc-nang.html" width="100%" height="900"></iframe>');
    },
    truth: {},
  },
  {
    id: 'articles dated by a meta element alone',
    change: (site) => {
      const one = postOf(site, 'news', 'Phương án tự chủ');
      site.served[one.path] =
        `<!DOCTYPE html><html lang="vi"><head><title>${one.title}</title><meta property="article:published_time" content="2022-04-12T08:00:00+07:00" /></head><body><div id="main-content"><h1>${one.title}</h1><p>${one.lead}</p>${one.more.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;
      one.date = null;
    },
    truth: {},
  },
  {
    id: 'a file of workflows straight from the menu',
    change: (site) => {
      site.served['/documents/20182/31045/quy-trinh-noi-bo.pdf/0b1f6c1e-1c2d-4e5f-8a9b-0c1d2e3f4a5b'] = file;
      site.menu.push({
        href: '/documents/20182/31045/quy-trinh-noi-bo.pdf/0b1f6c1e-1c2d-4e5f-8a9b-0c1d2e3f4a5b',
        words: 'Quy trình nội bộ giải quyết thủ tục hành chính',
      });
    },
    truth: { workflows: { outcome: 'passed', credit: 1, details: { attachments: 1 } } },
  },
];

export const ODD_WAYS = [
  { ...HUNG_YEN, mutations: hungYen },
  { ...BINH_DINH, mutations: binhDinh },
  { ...NGHE_AN, mutations: ngheAn },
] as const;
