/** What looks like the thing sought, and is none: nothing of the truth changes, or what is said here. */

import type { Mutation, Post, Site } from '../unseen-22/site.ts';
import { inOrder, postOf, swap } from '../unseen-22/site.ts';
import { BINH_DINH } from './binh-dinh.ts';
import { HUNG_YEN } from './hung-yen.ts';
import { BASE } from './nghe-an-look.ts';
import { NGHE_AN } from './nghe-an.ts';

const main = (site: Site, path: string, change: (text: string) => string) => {
  const page = site.pages[path];
  if (page === undefined) throw new Error(`no page ${path}`);
  page.main = change(page.main);
};
const FAILED = { outcome: 'failed', credit: 0, details: { found: 0, articles: [] } } as const;
let serial = 0;
const news = (site: Site, date: string | null, title: string, lead: string, ...more: string[]): void => {
  const list = site.lists['news'];
  if (list === undefined) throw new Error('no news');
  serial += 1;
  const sample = list.posts[0]?.path ?? '';
  const path = sample.includes('?id=')
    ? `/Home/Detail?id=${70_000 + serial}`
    : `${sample.replace(/[^/]*$/, '')}bai-${serial}`;
  list.posts.push({ path, title, lead, date, more });
};
/** Titles and days alone: an article’s own page tells what it is about. */
const bare = (site: Site, key: string): void => {
  const list = site.lists[key];
  if (list === undefined) throw new Error(`no list ${key}`);
  const row = ({ path, title, date }: Post) =>
    `<li><a href="${path}">${title}</a>${date === null ? '' : ` <i>${date.split('-').reverse().join('/')}</i>`}</li>`;
  site.served[list.path] =
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${list.label}</title></head><body><div id="menu"><ul>${site.menu
      .flatMap(({ under = [], ...one }) => [one, ...under])
      .map(({ href, words }) => `<li><a href="${href}">${words}</a></li>`)
      .join(
        '',
      )}</ul></div><div id="main"><h1>${list.label}</h1><ul>${inOrder(list.posts).map(row).join('')}</ul></div></body></html>`;
};

const hungYen: readonly Mutation[] = [
  {
    id: 'news of titles alone',
    change: (site) => {
      news(
        site,
        '2024-08-22',
        'Lễ trồng cây tại trụ sở Sở',
        'Thực hiện Kế hoạch phát động thi đua về trách nhiệm của người đứng đầu, sáng 22/8, công đoàn Sở trồng hai mươi cây bóng mát.',
      );
      news(
        site,
        '2024-07-25',
        'Thăm hỏi gia đình chính sách',
        'Công đoàn trao mười hai suất quà cho các gia đình ở xã Hồng Nam. Dịp này, đoàn cũng nghe nói về môi trường đầu tư của tỉnh.',
      );
      bare(site, 'news');
    },
    truth: {},
  },
  {
    id: 'numbers inside longer numbers, and of another year',
    change: ({ documents }) => {
      documents['all']?.rows.push(
        {
          number: '1184/KH-UBND',
          date: '2021-12-07',
          about: 'Kế hoạch tiêm vắc-xin cho đàn vật nuôi',
          by: 'UBND tỉnh',
        },
        { number: '128-CT/TU', date: '2022-08-10', about: 'Chỉ thị về đại hội công đoàn', by: 'Tỉnh ủy' },
        { number: '05/CT-UBND', date: '2019-05-16', about: 'Chỉ thị về phòng chống thiên tai', by: 'UBND tỉnh' },
      );
    },
    truth: {},
  },
  {
    id: 'what is hoped of the indices',
    change: (site) => {
      const one = postOf(site, 'index', 'DDCI');
      one.lead = 'Năm 2024, Sở phấn đấu đạt 85 điểm DDCI, xếp trong nhóm 5 đơn vị dẫn đầu; năm 2023 chưa có khảo sát.';
    },
    truth: {},
  },
  {
    id: 'a district’s PAR INDEX beside an older one of the province',
    change: (site) => {
      const one = postOf(site, 'index', 'PAR INDEX');
      one.title = 'Huyện Văn Giang dẫn đầu Chỉ số cải cách hành chính (PAR INDEX) cấp huyện năm 2023';
      one.lead =
        'Huyện Văn Giang đạt 91,02 điểm Chỉ số cải cách hành chính năm 2023, xếp thứ 1 trong mười huyện, thị xã, thành phố.';
    },
    truth: { indices: { outcome: 'partial', credit: 2.5 / 6 } },
  },
  {
    id: 'a plan for the quarter is no report',
    change: (site) => {
      const at = '/hanh-chinh-cong/ho-so/ke-hoach-quy-ii';
      site.pages[at] = {
        title: 'Kế hoạch giải quyết hồ sơ thủ tục hành chính quý II năm 2024',
        main: '<p>Trong quý II năm 2024, Sở phấn đấu giải quyết 100% hồ sơ đúng hạn, số hóa 95% kết quả.</p>',
      };
      main(
        site,
        '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so',
        (text) =>
          `${text}<div class="views-row"><a href="${at}">Kế hoạch giải quyết hồ sơ thủ tục hành chính quý II năm 2024</a></div>`,
      );
    },
    truth: {},
  },
  {
    id: 'receiving citizens by the address of the office alone',
    change: (site) =>
      main(
        site,
        '/tiep-cong-dan',
        () => '<p>Nội dung đang được cập nhật.</p><p>Mọi chi tiết xin liên hệ Văn phòng Sở.</p>',
      ),
    truth: {},
  },
  {
    id: 'the groups of friends on networks',
    change: ({ blocks }) => {
      blocks['right'] +=
        '<div class="block"><p>Cài đặt <a href="https://zalo.me/pc">Zalo cho máy tính</a> để trao đổi công việc.</p></div>';
    },
    truth: {},
  },
  {
    id: 'the year before in the title of the report',
    change: (site) => {
      const page = site.pages['/hanh-chinh-cong/ho-so/quy-iii-nam-2024'];
      if (page === undefined) throw new Error('no report');
      page.title = 'Kết quả giải quyết hồ sơ thủ tục hành chính quý III năm 2023';
      page.main = page.main.replaceAll('2024', '2023');
      main(site, '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so', (text) =>
        text.replace('hành chính quý III năm 2024', 'hành chính quý III năm 2023'),
      );
    },
    truth: { 'dossier-results': { outcome: 'partial', credit: 1 / 3 } },
  },
];

const binhDinh: readonly Mutation[] = [
  {
    id: 'reform told in titles alone',
    change: (site) => {
      postOf(site, 'cchc', 'Giao chỉ tiêu').more = [
        'Đại biểu cũng nghe giới thiệu về tọa đàm sẽ tổ chức trong năm.',
        'Có ý kiến mong được học tập sáng kiến của nơi khác.',
      ];
      bare(site, 'cchc');
    },
    truth: {},
  },
  {
    id: 'news told in titles alone',
    change: (site) => {
      news(
        site,
        '2022-09-06',
        'Chia tay đồng chí nghỉ hưu theo chế độ',
        'Sáng 6/9, Sở tổ chức buổi chia tay hai đồng chí nghỉ hưu, tặng hoa và quà lưu niệm. Nhân dịp này, Giám đốc nhắc lại quy định về phòng, chống tham nhũng.',
      );
      bare(site, 'news');
    },
    truth: {},
  },
  {
    id: 'a talk of the second quarter on something else',
    change: (site) =>
      news(
        site,
        '2022-06-16',
        'Tọa đàm kỷ niệm ngày truyền thống ngành lưu trữ',
        'Các thế hệ cán bộ lưu trữ ôn lại chặng đường và kể chuyện giữ kho trong mùa lũ.',
      ),
    truth: {},
  },
  {
    id: 'rotation of crops',
    change: (site) => {
      site.menu = site.menu.filter(({ href }) => href !== '/Home/Page?id=27');
      delete site.pages['/Home/Page?id=27'];
      news(
        site,
        '2022-07-26',
        'Chuyển đổi cơ cấu cây trồng ở Tây Sơn',
        'Nông dân chuyển đất lúa thiếu nước sang trồng ngô và đậu phộng.',
      );
    },
    truth: { 'rotation-list': { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'the mark of satisfaction with a hospital',
    change: (site) =>
      main(
        site,
        '/Home/Page?id=24',
        (text) => `${text}<p>Chỉ số hài lòng của người bệnh tại Bệnh viện Đa khoa tỉnh năm 2021 đạt 92,4%.</p>`,
      ),
    truth: {},
  },
  {
    id: 'a picture of the next post',
    change: ({ blocks }) => {
      blocks['aside'] +=
        '<div class="card"><img class="card-img-top" src="/Uploads/2022/anh-khac.jpg" alt=""><div class="card-body"><a href="/Home/Category?id=1">Ảnh trong tuần</a></div></div>';
    },
    truth: {},
  },
  {
    id: 'quarters that are planned',
    change: (site) =>
      main(site, '/Home/Page?id=21', () =>
        ['I', 'II', 'III']
          .map(
            (quarter) =>
              `<h6>Kế hoạch quý ${quarter}/2022</h6><p>Phấn đấu tiếp nhận 300 hồ sơ, giải quyết 100% đúng hạn.</p>`,
          )
          .join(''),
      ),
    truth: { 'dossier-results': { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'directives on other matters',
    change: ({ documents }) => {
      const table = documents['directives'];
      if (table === undefined) throw new Error('no directives');
      documents['all']?.rows.unshift({
        number: '5600/UBND-NC',
        date: '2022-11-01',
        about: 'Về việc treo cờ dịp lễ',
        by: 'UBND tỉnh',
      });
    },
    truth: {},
  },
];

const HOTLINE_AT = `${BASE}/duong-day-nong`;
const ngheAn: readonly Mutation[] = [
  {
    id: 'news of titles alone',
    change: (site) => {
      news(
        site,
        '2022-06-30',
        'Hội thao công đoàn ngành',
        'Sáng 30/6, hội thao khai mạc với tám đội. Bên cạnh đó, ban tổ chức giới thiệu dịch vụ bưu chính công ích và việc tuyển dụng viên chức.',
      );
      news(
        site,
        '2022-04-28',
        'Trao học bổng cho học sinh vùng lũ',
        'Ba mươi suất học bổng được trao cho học sinh ở xã Tà Cạ. Đại diện phụ huynh mong có thêm hướng dẫn làm thủ tục hành chính.',
      );
      bare(site, 'news');
    },
    truth: {},
  },
  {
    id: 'reform told in titles alone',
    change: (site) => bare(site, 'cchc'),
    truth: {},
  },
  {
    id: 'a hotline inside news',
    change: (site) => {
      main(site, HOTLINE_AT, () => '<p>Đang cập nhật</p>');
      news(
        site,
        '2022-10-20',
        'Công bố số điện thoại nóng mùa mưa bão',
        'Văn phòng Sở trực 24 giờ.',
        'Đường dây nóng: 0238.3566.118',
      );
    },
    truth: { hotline: { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'the office’s number under the hotline’s title',
    change: (site) => main(site, HOTLINE_AT, (text) => swap(text, '0238.3566.118', '(đang lắp đặt)')),
    truth: { hotline: { outcome: 'failed', credit: 0 } },
  },
  {
    id: 'workflows of a factory',
    change: (site) => {
      site.menu.push({ href: `${BASE}/quy-trinh-san-xuat`, words: 'Quy trình sản xuất rượu gạo' });
      site.pages[`${BASE}/quy-trinh-san-xuat`] = {
        title: 'Quy trình sản xuất rượu gạo truyền thống',
        main: `<p>${'Gạo được ngâm, nấu chín, để nguội rồi trộn men và ủ kín trong chum sành. '.repeat(8)}</p>`,
      };
    },
    truth: {},
  },
  {
    id: 'ISO of certified companies',
    change: (site) => {
      site.menu.push({ href: `${BASE}/doanh-nghiep-iso`, words: 'Doanh nghiệp được chứng nhận ISO 9001' });
      site.pages[`${BASE}/doanh-nghiep-iso`] = {
        title: 'Danh sách doanh nghiệp được chứng nhận ISO 9001',
        main: `<ul>${['may mặc', 'gạch ngói', 'bia', 'xi măng', 'sữa', 'bao bì', 'giày da'].map((trade) => `<li>Công ty cổ phần ${trade} Bắc Miền Trung, chứng nhận năm 2019, hiệu lực ba năm, tổ chức chứng nhận độc lập</li>`).join('')}</ul>`,
      };
    },
    truth: {},
  },
  {
    id: 'a decision of the same number by a district',
    change: ({ documents }) => {
      const rows = documents['all']?.rows ?? [];
      const at = rows.findIndex(({ number }) => number === '5158/QĐ-UBND');
      const row = rows[at];
      if (row !== undefined)
        rows[at] = { ...row, by: 'UBND huyện Diễn Châu', about: 'Phê duyệt quy hoạch chợ', date: '2021-10-11' };
    },
    truth: { 'core-documents': { outcome: 'partial', credit: 4 / 5 } },
  },
  {
    id: 'conduct after the day of the audit',
    change: (site) => {
      postOf(site, 'news', 'quy tắc ứng xử').date = '2022-12-05';
    },
    truth: { conduct: FAILED },
  },
];

export const LOOK_ALIKES = [
  { ...HUNG_YEN, mutations: hungYen },
  { ...BINH_DINH, mutations: binhDinh },
  { ...NGHE_AN, mutations: ngheAn },
] as const;
