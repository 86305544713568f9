/** What may happen to the portal of Sơn La, one thing each. */

import { postOf, type Expected, type Mutation, type Post, type Site } from '../unseen-22/site.ts';
import { listOf, mainOf, without } from '../unseen-26/own.ts';
import { change, FAILED, HALF, PASSED, told, untold, without as withoutPage } from '../unseen-28/kit.ts';
import { fieldAt } from './son-la-look.ts';
import * as sonLa from './son-la.ts';
import * as text from './son-la-texts.ts';

const { BY_MONTH, column, documents, indices, NONE, periods, posts, set } = sonLa;
const ERROR = {
  status: 500,
  body: '<html><head><title>Error</title></head><body><div id="s4-simple-error-content"><h1>Sorry, something went wrong</h1><p>An unexpected error has occurred.</p></div></body></html>',
};
const EXEMPLARY = 'Gương điển hình cải cách hành chính: chị Quàng Thị Xuân ở bộ phận một cửa';
const NEW_PAPI = 'Chỉ số PAPI năm 2021 của Sơn La tăng 11 bậc';
const MANNERS = 'Xây dựng văn hóa công sở ở Thanh tra giao thông';

const add = (site: Site, list: string, date: string, title: string, lead: string, folder: string): void =>
  void listOf(site, list).posts.push(...posts([[date, title, lead]], folder, 900 + title.length));
const reword = (post: Post, title: string, lead: string): void => void Object.assign(post, { title, lead });
const changed = (
  counts: readonly number[],
  ...changes: readonly (readonly [month: number, count: number])[]
): number[] => counts.map((count, at) => changes.find(([month]) => month === at + 1)?.[1] ?? count);
const drop = (site: Site, ...codes: readonly string[]): void => {
  const left = site.procedures.filter(({ code }) => !codes.some((one) => code.startsWith(one)));
  if (left.length !== site.procedures.length - codes.length) throw new Error(`not all listed: ${codes.join()}`);
  site.procedures = left;
};
const laws = (site: Site, number: string, other: string): void => {
  const list = site.documents['laws'];
  if (list?.rows.some((row) => row.number === number) !== true) throw new Error(`no ${number}`);
  list.rows = list.rows.map((row) => (row.number === number ? { ...row, number: other } : row));
};

/** Undated posts stand below those of the year before: whether they are of the period is open. */
const withoutUndated = ({ details, ...rest }: Expected): Expected => {
  const { undated: _, ...others } = details ?? {};
  return { ...rest, details: others };
};

export const SON_LA_CHANGES: readonly Mutation[] = [
  {
    id: 'nobody wrote for the column in November',
    change: (site) => {
      without(site, 'reform', '2022-11-10');
      without(site, 'reform', '2022-11-17');
    },
    truth: { 'cchc-column': column('partial', changed(BY_MONTH, [11, 0]), { newest: '2022-10-20', ageDays: 35 }) },
  },
  {
    id: 'the contest of September moved to the news',
    change: (site) => {
      const post = postOf(site, 'reform', 'Công đoàn ngành');
      without(site, 'reform', '2022-09-22');
      listOf(site, 'news').posts.push(post);
    },
    truth: { 'cchc-column': column('partial', changed(BY_MONTH, [9, 1])) },
  },
  {
    id: 'two articles lost their dates',
    change: (site) => {
      postOf(site, 'reform', 'Đoàn kiểm tra').date = null;
      postOf(site, 'reform', 'Sơn La dự hội nghị').date = null;
    },
    truth: { 'cchc-column': withoutUndated(column('partial', changed(BY_MONTH, [8, 0]))) },
  },
  {
    id: 'the article on amended procedures was deleted',
    change: (site) => without(site, 'reform', '2022-05-12'),
    truth: { 'procedure-updates': untold, 'cchc-column': column('partial', changed(BY_MONTH, [5, 1])) },
  },
  {
    id: 'the column has another name in the menu',
    change: (site) => {
      site.menu = site.menu.map((one) => (one.href === sonLa.COLUMN ? { ...one, words: 'Thông tin CCHC' } : one));
    },
    truth: { 'cchc-column': column('passed', BY_MONTH) },
  },
  {
    id: 'the template takes another level for its titles',
    change: (site) => void (site.blocks['heading'] = 'h4'),
    truth: {},
  },
  {
    id: 'a digit of the hotline fell out',
    change: (site) => change(site, sonLa.HOTLINE, sonLa.PHONE, '0212.3855.62'),
    truth: { hotline: FAILED },
  },
  {
    id: 'the page of the hotline is empty',
    change: (site) => void (mainOf(site, sonLa.HOTLINE).main = '<p>Đang cập nhật</p>'),
    truth: { hotline: FAILED },
  },
  {
    id: 'the hotline has no address',
    change: (site) => change(site, sonLa.HOTLINE, sonLa.ADDRESS, '<p>(Trong giờ hành chính)</p>'),
    truth: { hotline: { ...HALF, details: { phones: ['+842123855626'], addresses: [] } } },
  },
  {
    id: 'the hotline is a picture',
    change: (site) =>
      void (mainOf(site, sonLa.HOTLINE).main =
        '<p style="text-align:center"><img src="/PublishingImages/duong-day-nong.jpg" width="500" alt=""></p>'),
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'the number of last year stands beside all pages',
    change: (site) =>
      void (site.blocks['side'] =
        `<div class="ms-webpart-chrome"><div class="ms-webpart-titleText">Đường dây nóng của Sở</div><div class="ms-WPBody"><p><strong>0212.3855.020</strong></p></div></div>${site.blocks['side'] ?? ''}`),
    truth: { hotline: { ...HALF, details: { phones: ['+842123855626', '+842123855020'] } } },
  },
  {
    id: 'the hotline is called by what it is for',
    change: (site) => {
      site.menu = site.menu.map((one) =>
        one.href === sonLa.HOTLINE ? { ...one, words: 'Điện thoại đường dây nóng' } : one,
      );
    },
    truth: { hotline: { ...PASSED, ...sonLa.hotline(['+842123855626']) } },
  },
  {
    id: 'the page of a field answers with an error',
    change: (site) => void (site.served[fieldAt(2)] = ERROR),
    truth: { 'procedure-set': { outcome: 'cantTell', details: { missing: [] } } },
  },
  {
    id: 'an abolished procedure came back',
    change: (site) => void site.procedures.push(sonLa.procedure(text.GONE, 70)),
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 16 / 18 - 0.1,
        details: { ...set(16, text.FORGOTTEN), abolishedListed: [{ code: text.GONE[0] }] },
      },
    },
  },
  {
    id: 'the two forgotten ones are there',
    change: (site) =>
      void site.procedures.push(
        ...text.LIST.filter(([code]) => text.FORGOTTEN.includes(code)).map((one, at) => sonLa.procedure(one, 80 + at)),
      ),
    truth: { 'procedure-set': { ...PASSED, details: set(18, []) } },
  },
  {
    id: 'a third one dropped out',
    change: (site) => drop(site, '2.002289'),
    truth: {
      'procedure-set': { outcome: 'partial', credit: 15 / 18, details: set(15, [...text.FORGOTTEN, '2.002289']) },
    },
  },
  {
    id: 'the lists show four procedures a page',
    change: (site) => void (site.blocks['procedures-a-page'] = '4'),
    truth: { 'procedure-set': { outcome: 'partial', credit: 16 / 18, details: set(16, text.FORGOTTEN) } },
  },
  {
    id: 'the procedures on waterways are given without pages of their own',
    change: (site) => {
      site.procedures = site.procedures.map((one) =>
        one.field.startsWith('Đường thủy') ? { ...one, path: null } : one,
      );
    },
    truth: { 'procedure-set': { outcome: 'partial', credit: 16 / 18, details: set(16, text.FORGOTTEN) } },
  },
  {
    id: 'the province lacks three',
    change: (site) => Object.assign(site.province, sonLa.province(text.LIST.slice(0, 15))),
    truth: {
      'procedure-set-province': {
        outcome: 'partial',
        credit: 15 / 18,
        details: set(15, ['1.004088', '1.004036', '1.003658']),
      },
    },
  },
  {
    id: "the department's part of the province's portal is broken",
    change: (site) => Object.assign(site.province, { [sonLa.PROVINCE_PAGE]: ERROR }),
    truth: { 'procedure-set-province': { outcome: 'cantTell' } },
  },
  {
    id: 'the replies were lost when the list was moved',
    change: (site) => {
      for (const id of [24, 33, 37]) {
        const page = mainOf(site, sonLa.opinionAt(id));
        page.main = page.main.replace(/<p><strong>Trả lời:<\/strong><\/p><p>.*?<\/p>/, '');
      }
      const list = mainOf(site, sonLa.OPINIONS);
      list.main = list.main.replaceAll('Đã trả lời', 'Đang xử lý');
    },
    truth: { 'published-feedback': { ...HALF, details: { replied: 0, unreplied: 3 } } },
  },
  {
    id: 'the opinion of October is answered',
    change: (site) => {
      const page = mainOf(site, sonLa.opinionAt(41));
      page.main = page.main.replace(
        '</div>',
        '<p><strong>Trả lời:</strong></p><p>Sở đã đề nghị bỏ một bản sao trong thành phần hồ sơ từ ngày 01/11.</p></div>',
      );
      change(site, sonLa.OPINIONS, 'Đang xử lý', 'Đã trả lời');
    },
    truth: { 'published-feedback': { ...PASSED, details: { replied: 3, unreplied: 0 } } },
  },
  {
    id: 'the opinions are gone',
    change: (site) => {
      withoutPage(site, sonLa.OPINIONS);
      for (const id of [24, 33, 37, 41]) withoutPage(site, sonLa.opinionAt(id));
    },
    truth: { 'published-feedback': FAILED },
  },
  {
    id: 'the third quarter is posted',
    change: (site) => {
      const page = sonLa.quarterPage('III', 2022, 1842);
      site.pages[sonLa.quarterAt(27)] = page;
      mainOf(site, sonLa.DOSSIERS).main = sonLa.quarterLinks([[27, page.title], ...sonLa.QUARTER_LINKS]);
    },
    truth: { 'dossier-status': { ...PASSED, details: { periods: periods('published', 'published') } } },
  },
  {
    id: 'the second quarter was deleted',
    change: (site) => {
      delete site.pages[sonLa.quarterAt(23)];
      mainOf(site, sonLa.DOSSIERS).main = sonLa.quarterLinks(sonLa.QUARTER_LINKS.filter(([id]) => id !== 23));
    },
    truth: {
      'dossier-status': { outcome: 'partial', credit: 1 / 3, details: { periods: periods('missing', 'missing') } },
    },
  },
  {
    id: 'a directive of November',
    change: (site) =>
      void site.documents['directives']?.rows.unshift({
        number: '2451/UBND-NC',
        date: '2022-11-07',
        about: 'Đẩy mạnh thực hiện các nhiệm vụ cải cách hành chính cuối năm',
        by: 'UBND tỉnh',
        at: '/cchc/Attachments/2451-ubnd.pdf',
      }),
    truth: {
      'guidance-documents': {
        ...PASSED,
        details: { url: sonLa.DIRECTIVES, newest: '2022-11-07', ageDays: 17, inPeriod: 4 },
      },
    },
  },
  {
    id: 'the list of directives is empty',
    change: (site) => {
      const list = site.documents['directives'];
      if (list === undefined) throw new Error('no directives');
      list.rows = [];
    },
    truth: { 'guidance-documents': FAILED },
  },
  {
    id: 'PAPI of the year',
    change: (site) =>
      add(
        site,
        'news',
        '2022-05-11',
        NEW_PAPI,
        'Chỉ số PAPI năm 2021 của tỉnh Sơn La đạt 43,08 điểm, xếp thứ 24 trên 63 tỉnh, thành phố.',
        '/tintuc/Lists/TinTuc',
      ),
    truth: { indices: indices(1, { papi: { index: 'PAPI', state: 'current', year: 2021, value: 43.08, rank: 24 } }) },
  },
  {
    id: 'the news of the PCI was deleted',
    change: (site) => without(site, 'news', '2022-04-28'),
    truth: { indices: indices(2.5 / 4, { pci: { index: 'PCI', ...NONE } }) },
  },
  {
    id: 'the satisfaction index is no longer told',
    change: (site) => {
      const post = postOf(site, 'reform', 'Sơn La xếp thứ 46');
      post.more = post.more.filter((line) => !line.includes('SIPAS'));
    },
    truth: { indices: indices(2.5 / 4, { sipas: { index: 'SIPAS', ...NONE } }) },
  },
  {
    id: 'the guide is being written anew',
    change: (site) => void (mainOf(site, sonLa.GUIDE).main = '<p>Nội dung đang cập nhật...</p>'),
    truth: {
      'online-service': { ...HALF, details: { links: ['https://dichvucong.sonla.gov.vn/'], guidance: null } },
    },
  },
  {
    id: 'the banner of the service portal was taken down',
    change: (site) =>
      void (site.blocks['side'] = (site.blocks['side'] ?? '').replace(/<p><a href="https:\/\/dichvucong.*?<\/p>/, '')),
    truth: { 'online-service': { ...HALF, details: { links: [], guidance: sonLa.GUIDE } } },
  },
  {
    id: 'the resolution of the Government is listed',
    change: (site) =>
      void site.documents['laws']?.rows.push({
        number: '35/NQ-CP',
        date: '2016-05-16',
        about: 'Về hỗ trợ và phát triển doanh nghiệp đến năm 2020',
        by: 'Chính phủ',
      }),
    truth: { 'core-documents': { ...PASSED, details: { documents: documents({ '35/NQ-CP': 'cited' }) } } },
  },
  {
    id: 'two digits changed places',
    change: (site) => laws(site, '45/2016/QĐ-TTg', '54/2016/QĐ-TTg'),
    truth: {
      'core-documents': {
        outcome: 'partial',
        credit: 5 / 7,
        details: { documents: documents({ '45/2016/QĐ-TTg': 'missing' }) },
      },
    },
  },
  {
    id: 'the directive of the Prime Minister is no longer named',
    change: (site) =>
      void (postOf(site, 'reform', 'Tìm hiểu quy định').lead =
        'Bài viết giới thiệu những việc công chức phải làm khi tiếp nhận, trả kết quả cho người dân.'),
    truth: {
      'core-documents': {
        outcome: 'partial',
        credit: 5 / 7,
        details: { documents: documents({ '30/CT-TTg': 'missing' }) },
      },
    },
  },
  {
    id: 'an exemplary official',
    change: (site) =>
      add(
        site,
        'news',
        '2022-08-30',
        EXEMPLARY,
        'Mười hai năm làm việc, chị chưa để hồ sơ nào quá hẹn, được người dân quý mến.',
        '/tintuc/Lists/TinTuc',
      ),
    truth: { models: told(EXEMPLARY) },
  },
  {
    id: 'the initiative was another thing',
    change: (site) =>
      reword(
        postOf(site, 'reform', 'Sáng kiến'),
        'Phòng Quản lý vận tải giao ban công tác cải cách hành chính',
        'Phòng nêu những việc đã làm trong tháng và phân công người theo dõi từng việc.',
      ),
    truth: { initiatives: untold },
  },
  {
    id: 'manners at work in place of working hours',
    change: (site) =>
      reword(
        postOf(site, 'reform', 'Kiểm tra đột xuất'),
        MANNERS,
        'Công chức thanh tra thực hiện mặc đúng trang phục, đeo thẻ, nói lời chào trước khi làm việc.',
      ),
    truth: { discipline: told(MANNERS) },
  },
  {
    id: 'it is the vehicle inspection centre that is told of',
    change: (site) =>
      reword(
        postOf(site, 'reform', 'Đến Trung tâm'),
        'Trung tâm Đăng kiểm xe cơ giới mở thêm dây chuyền, giảm thời gian chờ',
        'Từ tháng Tư, trung tâm kiểm định được 90 xe mỗi ngày.',
      ),
    truth: { 'service-centre': untold },
  },
];
