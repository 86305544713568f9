/** What may happen to the portal of the department of construction, one thing at a time. */

import { slug, type Mutation, type Site } from '../unseen-22/site.ts';
import { listOf } from '../unseen-26/own.ts';
import { change, changeRow, FAILED, HALF, PASSED, SCAN, told, untold, type Line } from '../unseen-28/kit.ts';
import { lawAt, PROCEDURES_AT } from './nghe-an-look.ts';
import * as posts from './nghe-an-posts.ts';
import * as na from './nghe-an.ts';
import { add as addTo, block, drop, dropNewest, FAULT, rename, rewrite } from './own.ts';

const add = (site: Site, name: string, line: Line): void =>
  addTo(site, name, line, (path, title) => `${path}${slug(title).slice(0, 60)}-2417.html`);
const MAIL = ['duongdaynong.sxd@nghean.gov.vn'];
const POSTAL = 'Gửi hồ sơ xây dựng qua bưu điện, không cần về Vinh';
const FREE = 'Trung tâm Kiểm định chất lượng công trình tự chủ toàn bộ chi thường xuyên';
const WATCH = 'Người dân giám sát cải cách hành chính: quyền được biết, được hỏi';
const LOST = 'Mất chứng chỉ hành nghề: hướng dẫn làm thủ tục cấp lại';

export const NGHE_AN_CHANGES: readonly Mutation[] = [
  {
    id: 'nothing in the column since October',
    change: (site) => dropNewest(site, 'reform', 2),
    truth: { 'cchc-column': na.column([1, 1, 2, 1, 1, 2, 1, 1, 1, 1], { newest: '2022-10-18', ageDays: 49 }) },
  },
  {
    id: 'the article of September is deleted',
    change: (site) => void drop(site, 'reform', 'Đoàn kiểm tra của tỉnh'),
    truth: { 'cchc-column': na.columnLess(9) },
  },
  {
    id: 'the column is called CCHC in the menu and in its own head',
    change: (site) => {
      rename(site, na.COLUMN, 'Thông tin CCHC');
      site.lists['reform'] = { ...listOf(site, 'reform'), label: 'Thông tin CCHC' };
    },
    truth: { 'cchc-column': na.column() },
  },
  {
    id: 'neither menu nor home page leads to the column',
    change: (site) => {
      site.menu = site.menu.flatMap((one) => (one.href === na.COLUMN ? (one.under ?? []) : [one]));
      site.blocks['home'] = 'news planning notices';
    },
    truth: { 'cchc-column': na.column(na.BY_MONTH, { linkedFromHome: false }) },
  },
  {
    id: 'a post with a date to come',
    change: (site) =>
      add(site, 'reform', ['2022-12-20', 'Thể lệ thi ảnh về cải cách hành chính', 'Ảnh gửi về Văn phòng Sở.']),
    truth: { 'cchc-column': na.column() },
  },
  {
    id: 'a digit of the hotline is lost',
    change: (site) => change(site, na.HOTLINE, '0238.3598.666', '0238.3598.66'),
    truth: { hotline: FAILED },
  },
  {
    id: 'the hotline page is being updated',
    change: (site) => rewrite(site, na.HOTLINE, '<p>Đang cập nhật nội dung.</p>'),
    truth: { hotline: FAILED },
  },
  {
    id: 'the hotline has no mailbox',
    change: (site) => change(site, na.HOTLINE, na.MAIL, ''),
    truth: { hotline: { ...HALF, details: { phones: [na.PHONE], emails: [] } } },
  },
  {
    id: 'the hotline has no place',
    change: (site) => change(site, na.HOTLINE, na.PLACE, ''),
    truth: { hotline: { ...HALF, details: { phones: [na.PHONE], emails: MAIL, addresses: [] } } },
  },
  {
    id: 'the side shows an older number of the hotline',
    change: (site) =>
      block(site, 'side', '&nbsp;</em> Đường dây nóng</a>', '&nbsp;</em> Đường dây nóng</a>: 0238.3598.667'),
    truth: { hotline: { ...HALF, details: { phones: [na.PHONE, '+842383598667'], emails: MAIL } } },
  },
  {
    id: 'nobody says how feedback is handled',
    change: (site) => change(site, na.FEEDBACK, na.PROCESS, ''),
    truth: { feedback: { ...HALF, details: { url: na.FEEDBACK, ways: ['address', 'email', 'pakn'], process: false } } },
  },
  {
    id: 'feedback only through the national system',
    change: (site) =>
      change(
        site,
        na.FEEDBACK,
        na.WAYS,
        '<p>Mời gửi phản ánh, kiến nghị trên <a href="https://pakn.dichvucong.gov.vn/">Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị</a>.</p>',
      ),
    truth: { feedback: { ...PASSED, details: { url: na.FEEDBACK, ways: ['pakn'], process: true } } },
  },
  {
    id: 'the second page of the procedures answers 500',
    change: (site) => void (site.served[`${PROCEDURES_AT}page-2/`] = FAULT),
    truth: { 'procedure-set': { outcome: 'cantTell' }, 'procedure-detail': { outcome: 'partial' } },
  },
  {
    id: 'one more procedure is forgotten',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => !code.startsWith('1.006871'));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 19 / 22,
        details: na.set([...na.FORGOTTEN, '1.006871']) ?? {},
      },
      'procedure-detail': na.details(20),
    },
  },
  {
    id: 'the forgotten procedures are listed',
    change: (site) => {
      site.procedures.push(...na.LIST.filter(([code]) => na.FORGOTTEN.includes(code)).map(na.procedure));
    },
    truth: {
      'procedure-set': { ...PASSED, details: na.set([]) ?? {} },
      'procedure-detail': na.details(23),
    },
  },
  {
    id: 'an abolished procedure stays',
    change: (site) => void site.procedures.splice(4, 0, na.procedure(na.GONE)),
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 20 / 22 - 0.1,
        details: na.set(na.FORGOTTEN, { abolishedListed: [{ code: na.GONE[0] }] }) ?? {},
      },
      'procedure-detail': na.details(22),
    },
  },
  {
    id: 'the template sets procedures under headings',
    change: (site) => void (site.blocks['tabs'] = 'yes'),
    truth: { 'procedure-detail': na.details(21) },
  },
  {
    id: 'the province forgot three procedures',
    change: (site) => Object.assign(site.province, na.provinceWith(na.LIST.slice(0, 19))),
    truth: {
      'procedure-set-province': {
        outcome: 'partial',
        credit: 19 / 22,
        details: {
          reference: 22,
          listed: 19,
          coverage: 19 / 22,
          missing: na.LIST.slice(19).map(([code]) => ({ code })),
        },
      },
    },
  },
  {
    id: 'the portal of the province is down',
    change: (site) => {
      for (const path of Object.keys(site.province)) site.province[path] = { status: 503, body: 'Service Unavailable' };
    },
    truth: { 'procedure-set-province': { outcome: 'cantTell' } },
  },
  {
    id: 'how to look procedures up is being written',
    change: (site) => rewrite(site, na.LOOKUP, '<p><em>Nội dung đang được cập nhật...</em></p>'),
    truth: { 'lookup-guide': { ...HALF, details: { url: na.LOOKUP } } },
  },
  {
    id: 'the files of the workflows are gone',
    change: (site) => {
      for (const path of Object.keys(site.served)) if (path.startsWith('/uploads/quy-trinh/')) delete site.served[path];
    },
    truth: { workflows: { ...HALF, details: { url: na.WORKFLOWS } } },
  },
  {
    id: 'the article on shorter times is deleted',
    change: (site) => void drop(site, 'reform', posts.SIMPLER),
    truth: { simplification: untold, 'cchc-column': na.columnLess(3) },
  },
  {
    id: 'the article on the centre is put among the news',
    change: (site) => void listOf(site, 'news').posts.push(drop(site, 'reform', posts.CENTRE)),
    truth: { 'cchc-column': na.columnLess(4) },
  },
  {
    id: 'files by post',
    change: (site) =>
      add(site, 'news', [
        '2022-08-18',
        POSTAL,
        'Bưu điện nhận hồ sơ tại 21 huyện và trả kết quả tận nhà theo dịch vụ bưu chính công ích.',
      ]),
    truth: { postal: told(POSTAL) },
  },
  {
    id: 'a new post office',
    change: (site) =>
      add(site, 'news', [
        '2022-08-18',
        'Khởi công trụ sở mới của Bưu điện thị xã Cửa Lò',
        'Tòa nhà ba tầng, sàn giao dịch rộng 400 mét vuông, xây trong mười tháng.',
      ]),
    truth: { postal: untold },
  },
  {
    id: 'the guide to online services is empty',
    change: (site) => rewrite(site, na.GUIDE, '<p>Đang cập nhật.</p>'),
    truth: {
      'online-service': { ...HALF, details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: null } },
    },
  },
  {
    id: 'nothing leads to the service portal',
    change: (site) =>
      block(
        site,
        'side',
        '<li><a href="https://dichvucong.nghean.gov.vn/" target="_blank">Cổng dịch vụ công tỉnh Nghệ An</a></li>',
        '',
      ),
    truth: { 'online-service': { ...HALF, details: { links: [], guidance: na.GUIDE } } },
  },
  {
    id: 'the quality system is there as a scan',
    change: (site) => {
      rewrite(
        site,
        na.ISO,
        '<p>Công bố hệ thống quản lý chất lượng phù hợp TCVN ISO 9001:2015: <a href="/uploads/iso/cong-bo-2022.pdf">tải về</a></p>',
      );
      site.served['/uploads/iso/cong-bo-2022.pdf'] = SCAN;
    },
    truth: { iso: { ...PASSED, details: { url: na.ISO, attachments: 1 } } },
  },
  {
    id: 'functions and organisation in a file',
    change: (site) => {
      rewrite(
        site,
        na.ORGANISATION,
        '<p><a href="/uploads/gioi-thieu/qd-to-chuc.pdf">Quyết định quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Xây dựng</a></p>',
      );
      site.served['/uploads/gioi-thieu/qd-to-chuc.pdf'] = SCAN;
    },
    truth: { organisation: { ...PASSED, details: { url: na.ORGANISATION, attachments: 1 } } },
  },
  {
    id: 'the notice on posts to fill is of the year before',
    change: (site) => {
      const gone = drop(site, 'notices', posts.RECRUITED);
      listOf(site, 'notices').posts.push({ ...gone, date: '2021-07-21' });
    },
    truth: { personnel: told(posts.APPOINTED) },
  },
  {
    id: 'a unit that pays its own way',
    change: (site) =>
      add(site, 'news', [
        '2022-09-20',
        FREE,
        'UBND tỉnh giao quyền tự chủ tài chính cho đơn vị sự nghiệp này đến 2025.',
      ]),
    truth: { autonomy: told(FREE) },
  },
  {
    id: 'documents are signed by pen again',
    change: (site) => void drop(site, 'news', posts.SIGNED),
    truth: { 'e-office': untold },
  },
  {
    id: 'the day of digital change is no news',
    change: (site) => void drop(site, 'digital', posts.DIGITAL_DAY),
    truth: { 'digital-government': PASSED },
  },
  {
    id: 'PAPI of the year',
    change: (site) =>
      add(site, 'news', [
        '2022-05-10',
        'PAPI 2021: Nghệ An được 43,51 điểm',
        'Với 43,51 điểm, Nghệ An xếp thứ 18 trong bảng Chỉ số PAPI năm 2021.',
      ]),
    truth: {
      indices: na.indices({ papi: { index: 'PAPI', state: 'current', year: 2021, value: 43.51, rank: 18 } as never }),
    },
  },
  {
    id: 'the rank in the PCI is deleted',
    change: (site) => void drop(site, 'news', 'PCI 2021'),
    truth: { indices: na.indices({ pci: { index: 'PCI', state: 'missing' } }) },
  },
  {
    id: 'people watch the reform',
    change: (site) =>
      add(site, 'news', [
        '2022-10-27',
        WATCH,
        'Bài viết nêu quyền và cách người dân tham gia giám sát việc giải quyết thủ tục của cơ quan nhà nước.',
      ]),
    truth: { oversight: told(WATCH) },
  },
  {
    id: 'the Council supervises building sites',
    change: (site) =>
      add(site, 'news', [
        '2022-10-27',
        'HĐND tỉnh giám sát tiến độ các dự án nhà ở xã hội',
        'Đoàn giám sát đi thực tế tại ba dự án và nghe người dân nêu ý kiến về nước sinh hoạt.',
      ]),
    truth: { oversight: untold },
  },
  {
    id: 'a model of a house',
    change: (site) => {
      drop(site, 'reform', posts.MODEL);
      add(site, 'reform', [
        '2022-08-16',
        'Hội thi cải cách hành chính: tiểu phẩm của Sở được giải khuyến khích',
        'Tiểu phẩm dựng lại cảnh một ông cụ đi xin giấy phép sửa nhà.',
      ]);
    },
    truth: { models: untold },
  },
  {
    id: 'the check of legal documents is deleted',
    change: (site) => void drop(site, 'news', posts.DRAFTING),
    truth: { 'legal-drafting': untold },
  },
  {
    id: 'the missing decision is listed without a file',
    change: (site) => {
      site.documents['laws']?.rows.push({
        number: '5165/QĐ-UBND',
        date: '2021-12-30',
        about: 'Kế hoạch kiểm soát thủ tục hành chính năm 2022',
        by: 'UBND tỉnh',
      });
    },
    truth: { 'core-documents': na.documents({ '5165/QĐ-UBND': 'cited' }) },
  },
  {
    id: 'the number of the resolution is mistyped',
    change: (site) => {
      changeRow(site.documents['laws'], '76/NQ-CP', (row) => ({
        ...row,
        number: '67/NQ-CP',
        at: lawAt({ number: '67/NQ-CP', date: row.date }),
      }));
      site.served[`/uploads/laws/${slug('67/NQ-CP')}.pdf`] = SCAN;
      delete site.served[`/uploads/laws/${slug('76/NQ-CP')}.pdf`];
    },
    truth: { 'core-documents': na.documents({ '76/NQ-CP': 'missing' }) },
  },
  {
    id: 'a further answer to a common case',
    change: (site) =>
      add(site, 'notices', [
        '2022-09-12',
        LOST,
        'Giải đáp một vướng mắc hay gặp khi làm thủ tục: cần đơn theo mẫu và hai ảnh chân dung.',
      ]),
    truth: { guides: told(posts.VIDEO, LOST) },
  },
];
