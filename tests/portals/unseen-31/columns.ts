/** Columns older or emptier than they look, or of another subject; and living ones in odd shape. */

import { FAILED, HALF, make, PASSED, type Draft, type Expected, type One, type Post } from './kit.ts';

const column = (name: string, draft: Draft, truth: Expected, params: object = {}): One =>
  make('column', { topic: 'cchc', maxAgeDays: 30, perMonth: 0, ...params }, 'column')(name, draft, truth);
const CCHC = 'Cải cách hành chính';
const OLD: readonly Post[] = [
  ['Họp tổ cải cách hành chính quý III', '2023-09-25', 'Tổ công tác chấm điểm từng phòng.'],
  ['Giao ban cải cách hành chính đầu năm', '2023-02-08', 'Giám đốc giao 30 việc.'],
];
const NEW: readonly Post[] = [
  ['Chấm điểm cải cách hành chính các phòng', '2023-11-07', 'Ba phòng đạt loại tốt.'],
  ...OLD,
];
const BANNER =
  '<p><img src="/uploads/cchc/bang-ron-cchc.jpg" width="800" height="120" alt="Chung tay cải cách hành chính"></p>';
const months = (of: readonly string[], words: string): readonly Post[] =>
  of.map((month) => [`${words} tháng ${String(Number(month))}`, `2023-${month}-14`, 'Tin của Văn phòng Sở.']);
const ALL = ['10', '09', '08', '07', '06', '05', '04', '03', '02', '01'];

export const COLUMN_ONES: readonly One[] = [
  column(
    'stale, with other news of the office below its list',
    {
      pages: {
        '/cchc': {
          title: CCHC,
          main: '<ul class="ds"><li><a href="/cchc/2">Họp tổ cải cách hành chính quý III</a> <span>25/09/2023</span></li><li><a href="/cchc/1">Giao ban cải cách hành chính đầu năm</a> <span>08/02/2023</span></li></ul><h3>Các tin khác của Sở</h3><ul><li><a href="/tin/9">Nghiệm thu cầu vượt Liêm Chính</a> <span>16/11/2023</span></li><li><a href="/tin/8">Giá thép giảm lần thứ năm</a> <span>13/11/2023</span></li></ul>',
        },
        '/cchc/2': { title: 'Họp tổ cải cách hành chính quý III', date: '2023-09-25', main: '', off: true },
        '/cchc/1': { title: 'Giao ban cải cách hành chính đầu năm', date: '2023-02-08', main: '', off: true },
        '/tin/9': { title: 'Nghiệm thu cầu vượt Liêm Chính', date: '2023-11-16', main: '', off: true },
        '/tin/8': { title: 'Giá thép giảm lần thứ năm', date: '2023-11-13', main: '', off: true },
      },
    },
    { ...HALF, details: { newest: '2023-09-25', inPeriod: 2 } },
  ),
  column(
    'one banner in every post is no picture of its own',
    { lists: { '/cchc': { label: CCHC, posts: NEW.map(([title, date, lead = '']) => [title, date, lead, BANNER]) } } },
    { ...HALF, details: { inPeriod: 3 } },
    { images: true },
  ),
  column(
    'dots that are seen by a counter alone',
    {
      lists: {
        '/cchc': {
          label: CCHC,
          posts: NEW.map(([title, date, lead = ''], at) => [
            title,
            date,
            lead,
            `<img src="/dem/pixel.gif?b=${String(at)}" width="1" height="1"><img src="/qr/khao-sat-${String(at)}.png" class="qr" width="48" height="48" alt="Quét mã để khảo sát">`,
          ]),
        },
      },
    },
    { ...HALF, details: { inPeriod: 3 } },
    { images: true },
  ),
  column(
    'guidance for builders',
    {
      pages: {
        '/hd': {
          title: 'Văn bản hướng dẫn kỹ thuật thi công',
          main: '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>2104/SXD-QLXD</td><td>08/11/2023</td><td><a href="/vb/1">Hướng dẫn thi công móng cọc trong đất yếu</a></td></tr></table>',
        },
        '/vb/1': {
          title: 'Hướng dẫn thi công móng cọc trong đất yếu',
          main: '<p>Cọc ép theo lưới 1,2 mét.</p>',
          off: true,
        },
      },
    },
    FAILED,
    { topic: 'guidance-documents', maxAgeDays: 60 },
  ),
  column(
    'the column is a lone page of words',
    {
      pages: {
        '/cchc': {
          title: CCHC,
          main: '<p>Cải cách hành chính là nhiệm vụ trọng tâm của Sở. Ngày 15/11/2023, Sở rà soát 30 nhiệm vụ, trong đó 27 nhiệm vụ đã xong, ba nhiệm vụ chuyển sang năm sau.</p>',
        },
      },
    },
    FAILED,
  ),
  column(
    'reform of the building trade',
    {
      lists: {
        '/dm': {
          label: 'Đổi mới công nghệ xây dựng',
          posts: [['Nhà in ba chiều đầu tiên', '2023-11-08', 'Tường in trong 30 giờ.']],
        },
      },
    },
    FAILED,
  ),
  column(
    'one month without a post',
    {
      lists: {
        '/cchc': {
          label: CCHC,
          posts: [
            ...NEW.slice(0, 1),
            ...months(
              ALL.filter((month) => month !== '06'),
              'Cải cách hành chính',
            ),
          ],
        },
      },
    },
    { ...HALF, details: { inPeriod: 10 } },
    { perMonth: 1 },
  ),
  column(
    'of procedures, a day too old',
    {
      lists: {
        '/cctthc': {
          label: 'Cải cách thủ tục hành chính',
          posts: [['Bớt một loại giấy khi cấp phép', '2023-09-20', 'Hồ sơ còn ba loại giấy.']],
        },
      },
    },
    { ...HALF, details: { ageDays: 61 } },
    { topic: 'tthc-reform', maxAgeDays: 60 },
  ),
  column(
    'all news: a month filled by links to a paper',
    {
      bare: true,
      news: months(
        ALL.filter((month) => month !== '05'),
        'Tin nhà ở',
      ),
      lists: {
        '/cchc': {
          label: CCHC,
          posts: months(
            ALL.filter((month) => month !== '05'),
            'Cải cách hành chính',
          ),
        },
        '/diem-bao': {
          label: 'Điểm báo',
          posts: [],
          before:
            '<div class="item-news"><h2 class="title"><a href="https://baohanam.example/cai-cach-1">Cải cách hành chính ở Sở Xây dựng</a></h2><div class="date">10/05/2023</div></div><div class="item-news"><h2 class="title"><a href="https://baohanam.example/nha-2">Nhà ở cho công nhân</a></h2><div class="date">12/05/2023</div></div>',
        },
      },
    },
    HALF,
    { over: 'all-news', perMonth: 1, cchcPerMonth: 1, maxAgeDays: undefined },
  ),
  column(
    'granted: of procedures, as old as may be',
    {
      lists: {
        '/cctthc': {
          label: 'Cải cách thủ tục hành chính',
          posts: [['Bớt một loại giấy khi cấp phép', '2023-09-21', 'Hồ sơ còn ba loại giấy.']],
        },
      },
    },
    { ...PASSED, details: { ageDays: 60 } },
    { topic: 'tthc-reform', maxAgeDays: 60 },
  ),
  column(
    'granted: days as leaves of a calendar',
    {
      pages: {
        '/cchc': {
          title: CCHC,
          main: '<div class="row"><div class="cal"><span class="d">07</span><span class="m">Tháng 11</span><span class="y">2023</span></div><h4><a href="/cchc/3">Chấm điểm cải cách hành chính các phòng</a></h4></div><div class="row"><div class="cal"><span class="d">25</span><span class="m">Tháng 9</span><span class="y">2023</span></div><h4><a href="/cchc/2">Họp tổ cải cách hành chính quý III</a></h4></div>',
        },
        '/cchc/3': { title: 'Chấm điểm cải cách hành chính các phòng', date: '2023-11-07', main: '', off: true },
        '/cchc/2': { title: 'Họp tổ cải cách hành chính quý III', date: '2023-09-25', main: '', off: true },
      },
    },
    { ...PASSED, details: { newest: '2023-11-07', inPeriod: 2 } },
  ),
  column(
    'granted: a picture that loads late',
    {
      lists: {
        '/cchc': {
          label: CCHC,
          posts: NEW.map(([title, date, lead = ''], at) => [
            title,
            date,
            lead,
            at === 0
              ? '<p><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/uploads/2023/11/cham-diem.jpg" alt="Tổ chấm điểm làm việc"></p>'
              : '',
          ]),
        },
      },
    },
    PASSED,
    { images: true },
  ),
];
