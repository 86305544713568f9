/** A second handful of changes, written after the engine had been mended by the first, and before they were run. */

import { postOf, type Mutation, type Site } from '../unseen-22/site.ts';
import { listOf, mainOf, without } from '../unseen-26/own.ts';
import { change, FAILED, HALF, PASSED } from '../unseen-28/kit.ts';
import * as hungYen from './hung-yen.ts';
import { figure, FIELDS } from './hung-yen-look.ts';
import * as hungYenTexts from './hung-yen-texts.ts';
import * as sonLa from './son-la.ts';
import * as sonLaTexts from './son-la-texts.ts';

const table = (rows: readonly (readonly [string, string])[]): string =>
  `<table class="ms-rteTable-default" cellspacing="0"><tbody>${rows.map(([name, value]) => `<tr><td class="ms-rteTable-default">${name}</td><td class="ms-rteTable-default">${value}</td></tr>`).join('')}</tbody></table>`;
const rename = (site: Site, href: string, words: string): void => {
  site.menu = site.menu.map((one) => (one.href === href ? { ...one, words } : one));
};

export const SON_LA_MORE: readonly Mutation[] = [
  {
    id: 'the hotline stands in a table',
    change: (site) =>
      void (mainOf(site, sonLa.HOTLINE).main = table([
        ['Đơn vị', 'Văn phòng Sở Giao thông vận tải'],
        ['Điện thoại đường dây nóng', '0212.3855.626'],
        ['Địa chỉ', 'Số 188, đường Nguyễn Lương Bằng, phường Quyết Thắng, thành phố Sơn La'],
      ])),
    truth: { hotline: { ...PASSED, ...sonLa.hotline(['+842123855626']) } },
  },
  {
    id: 'the hotline has the area code of before 2017',
    change: (site) => change(site, sonLa.HOTLINE, sonLa.PHONE, '022.3855.626'),
    truth: { hotline: FAILED },
  },
  {
    id: 'the column has a banner in place of its menu entry',
    change: (site) => {
      site.menu = site.menu.flatMap((one) => (one.href === sonLa.COLUMN ? (one.under ?? []) : [one]));
      site.blocks['side'] =
        `<div class="ms-WPBody"><a href="${sonLa.COLUMN}"><img src="/PublishingImages/banner-cchc.png" width="240" alt=""></a></div>${site.blocks['side'] ?? ''}`;
    },
    truth: { 'cchc-column': sonLa.column('passed', sonLa.BY_MONTH) },
  },
  {
    id: 'a directive is dated after the audit',
    change: (site) =>
      void site.documents['directives']?.rows.unshift({
        number: '2451/UBND-NC',
        date: '2022-12-30',
        about: 'Đẩy mạnh thực hiện các nhiệm vụ cải cách hành chính cuối năm',
        by: 'UBND tỉnh',
        at: '/cchc/Attachments/2451-ubnd.pdf',
      }),
    truth: {
      'guidance-documents': {
        ...HALF,
        details: { url: sonLa.DIRECTIVES, newest: '2022-07-19', ageDays: 128, inPeriod: 3 },
      },
    },
  },
  {
    id: 'the quarters stand on one page',
    change: (site) => {
      const [first, second] = [sonLa.quarterPage('I', 2022, 1987), sonLa.quarterPage('II', 2022, 2214)];
      mainOf(site, sonLa.DOSSIERS).main = `<h3>${second.title}</h3>${second.main}<h3>${first.title}</h3>${first.main}`;
      for (const id of [11, 14, 19, 23]) delete site.pages[sonLa.quarterAt(id)];
    },
    truth: {
      'dossier-status': {
        outcome: 'partial',
        credit: 2 / 3,
        details: { periods: sonLa.periods('published', 'missing') },
      },
    },
  },
  {
    id: 'the codes have no agency behind them',
    change: (site) => {
      site.procedures = site.procedures.map((one) => ({ ...one, code: one.code.slice(0, 8) }));
    },
    truth: {
      'procedure-set': { outcome: 'partial', credit: 16 / 18, details: sonLa.set(16, sonLaTexts.FORGOTTEN) },
    },
  },
  {
    id: 'the first opinions are on the page itself',
    change: (site) => {
      mainOf(site, sonLa.OPINIONS).main =
        '<div><p><strong>Câu hỏi:</strong> Biểu mẫu trong thủ tục cấp phù hiệu khác với biểu mẫu ở quầy tiếp nhận, tôi dùng mẫu nào? (Công ty TNHH Vận tải Hoa Ban, ngày 09/03/2022)</p><p><strong>Trả lời:</strong> Cảm ơn Công ty, biểu mẫu trên trang đã được thay.</p></div><div><p><strong>Câu hỏi:</strong> Thủ tục cấp lại phù hiệu yêu cầu hai bản sao đăng ký xe, đề nghị bỏ bớt. (Lường Văn Hải, ngày 05/10/2022)</p><p><strong>Trả lời:</strong></p></div>';
      for (const id of [24, 33, 37, 41]) delete site.pages[sonLa.opinionAt(id)];
    },
    truth: { 'published-feedback': { ...PASSED, details: { replied: 1, unreplied: 1 } } },
  },
];

export const HUNG_YEN_MORE: readonly Mutation[] = [
  {
    id: 'the newest article has the year of the next',
    change: (site) => void (postOf(site, 'reform', 'Sở Y tế rà soát tiến độ').date = '2025-11-12'),
    truth: {
      'cchc-column': hungYen.column('partial', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0], {
        newest: '2024-10-15',
        ageDays: 42,
      }),
    },
  },
  {
    id: 'the column is of digital transformation, too',
    change: (site) => rename(site, hungYen.COLUMN, 'Cải cách hành chính - Chuyển đổi số'),
    truth: { 'cchc-column': hungYen.column('passed', hungYen.BY_MONTH) },
  },
  {
    id: 'the third quarter is told in the news',
    change: (site) => {
      const page = mainOf(site, hungYen.RESULTS);
      page.main = page.main.split('\n').slice(1).join('\n');
      listOf(site, 'news').posts.push(
        ...hungYen.posts([
          [
            '2024-10-08',
            'Kết quả giải quyết thủ tục hành chính quý III năm 2024 của Sở Y tế',
            'Trong quý III, Sở tiếp nhận 642 hồ sơ, đã giải quyết 618 hồ sơ, quá hạn 02 hồ sơ.',
          ],
        ]),
      );
    },
    truth: { 'dossier-results': { ...PASSED, details: { periods: hungYen.periods() } } },
  },
  {
    id: 'the year of the indices stands in the caption alone',
    change: (site) => {
      const post = postOf(site, 'reform', 'Kết quả các chỉ số');
      post.more = post.more.map((line) =>
        line.startsWith('<figure')
          ? figure(['Chỉ số', 'Điểm', 'Xếp hạng'], hungYenTexts.INDEX_ROWS, 'Các chỉ số của tỉnh Hưng Yên năm 2023')
          : line,
      );
    },
    truth: { indices: hungYen.indices(4.5 / 6) },
  },
  {
    id: 'the codes are short',
    change: (site) => {
      site.procedures = site.procedures.map((one) => ({ ...one, code: one.code.slice(0, 8) }));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 19 / 20 - 0.1,
        details: hungYen.set(19, [hungYenTexts.FORGOTTEN]),
      },
    },
  },
  {
    id: 'a field has no procedure left',
    change: (site) => {
      site.procedures = site.procedures.filter(({ field }) => field !== FIELDS[3]);
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 15 / 20 - 0.1,
        details: hungYen.set(15, [hungYenTexts.FORGOTTEN, '2.000655', '1.003580', '1.002944', '1.002467']),
      },
    },
  },
  {
    id: 'the article on the investors is of the year before',
    change: (site) => {
      without(site, 'reform', '2024-03-12');
      listOf(site, 'reform').posts.push(
        ...hungYen.posts([
          [
            '2023-10-03',
            hungYenTexts.IMPORTANCE,
            'Bài viết phân tích ý nghĩa của cải cách hành chính với môi trường đầu tư của tỉnh.',
          ],
        ]),
      );
    },
    truth: {
      importance: FAILED,
      'cchc-column': hungYen.column('partial', [1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1]),
    },
  },
  {
    id: 'the page on receiving citizens is called by its schedule',
    change: (site) => void (mainOf(site, hungYen.RECEPTION).title = 'Lịch tiếp công dân của Giám đốc Sở'),
    truth: { 'citizen-reception': { ...PASSED, details: { url: hungYen.RECEPTION, attachments: 0 } } },
  },
];
