/** Posts that are on a topic in their words but not posts of the period; and posts in odd shape that are. */

import { FAILED, HALF, PASSED, UNKNOWN, type Draft, type Expected, type One } from './kit.ts';

const DX = 'Sở đẩy mạnh chuyển đổi số trong quản lý vận tải';
const LEAD = 'Kế hoạch chuyển đổi số của Sở hướng tới chính quyền số.';

const shape = (name: string, draft: Draft, truth: Expected, params: object = {}): One => ({
  id: `shape: ${name}`,
  kind: 'topic',
  params: { topic: 'digital-government', ...params },
  draft,
  truth,
});
const nothing: Expected = { ...FAILED, details: { found: 0 } };

export const SHAPE_ONES: readonly One[] = [
  shape(
    'of December of the year before, its text tells of this year',
    { news: [[DX, '2021-12-29', `Trong năm 2022, từ ngày 03/01/2022. ${LEAD}`]] },
    nothing,
  ),
  shape('of the week after the audit', { news: [[DX, '2022-11-25', LEAD]] }, nothing),
  shape(
    'undated, an event has a day',
    { news: [[DX, null, LEAD, '<p>Hội nghị diễn ra ngày 12/5/2022 tại hội trường A.</p>']] },
    UNKNOWN,
  ),
  shape(
    'a legal document with a page',
    {
      pages: {
        '/van-ban': {
          title: 'Văn bản',
          main: '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>12/KH-SGTVT</td><td>14/02/2022</td><td><a href="/van-ban/12">Kế hoạch chuyển đổi số năm 2022</a></td></tr></table>',
        },
        '/van-ban/12': {
          title: 'Kế hoạch chuyển đổi số năm 2022',
          main: '<table><tr><td>Số ký hiệu</td><td>12/KH-SGTVT</td></tr><tr><td>Ngày ban hành</td><td>14/02/2022</td></tr><tr><td>Trích yếu</td><td>Kế hoạch chuyển đổi số năm 2022</td></tr><tr><td>Tệp đính kèm</td><td><a href="/tep/12.doc">12.doc</a></td></tr></table>',
          off: true,
        },
      },
    },
    nothing,
  ),
  shape(
    'feed of another portal',
    {
      aside:
        '<div class="rss"><h3>Tin từ Cổng Chính phủ</h3><ul><li><a href="https://baochinhphu.vn/chuyen-doi-so-1.htm">Thủ tướng chủ trì phiên họp về chuyển đổi số (12/10/2022)</a></li><li><a href="https://baochinhphu.vn/chinh-phu-so-2.htm">Xây dựng chính phủ số (02/09/2022)</a></li></ul></div>',
    },
    nothing,
  ),
  shape(
    'a tag page and a passing word',
    {
      news: [
        [
          'Xe buýt tuyến số 4 đổi lộ trình',
          '2022-08-01',
          'Từ thứ hai xe đi qua bệnh viện.',
          '<p>Nhà xe cho biết sẽ lắp máy quẹt thẻ, một việc nhỏ trong chuyển đổi số.</p><p class="tags">Từ khóa: <a href="/tag/chuyen-doi-so">chuyển đổi số</a></p>',
        ],
      ],
      pages: {
        '/tag/chuyen-doi-so': {
          title: 'Chuyển đổi số',
          main: '<ul><li><a href="/xe-buyt">Xe buýt tuyến số 4 đổi lộ trình</a> 01/08/2022</li></ul>',
          off: true,
        },
      },
      raw: { '/xe-buyt': { status: 301, headers: { location: '/tin-tuc' }, body: '' } },
    },
    nothing,
  ),
  shape(
    'a question and its answer',
    {
      pages: {
        '/hoi-dap': {
          title: 'Hỏi đáp',
          main: '<div><h4>Chuyển đổi số là gì?</h4><p>Người hỏi: Lý Thị Dua - 05/06/2022</p><p>Trả lời: Chuyển đổi số là đổi cách làm việc nhờ dữ liệu.</p></div>',
        },
      },
    },
    nothing,
  ),
  shape(
    'a standing page',
    {
      pages: {
        '/cds': {
          title: 'Chuyển đổi số',
          main: `<p>${LEAD} Trang này giới thiệu ban chỉ đạo chuyển đổi số của Sở gồm trưởng ban là Giám đốc và bảy ủy viên.</p><p>Cập nhật ngày 11/03/2022</p>`,
        },
      },
    },
    nothing,
  ),
  shape(
    'readers comment on it',
    {
      news: [
        [
          'Thi công vỉa hè đường Điện Biên',
          '2022-06-02',
          'Vỉa hè được lát đá trong hai tháng.',
          '<div class="comments" id="comments"><h3>Bình luận (2)</h3><p><b>Nguyễn An</b> 03/06/2022: Chuyển đổi số, chuyển đổi số, chính quyền số ở đâu?</p><p><b>Lê Tâm</b> 04/06/2022: Chính quyền số phải báo trước cho dân chứ.</p></div>',
        ],
      ],
    },
    nothing,
  ),
  shape(
    'the post answers with an error',
    {
      news: [['Hội nghị trực tuyến về vận tải hè', '2022-05-02', 'Bàn việc tăng chuyến.']],
      lists: {
        '/tin-cds': {
          label: 'Tin chuyển đổi số',
          posts: [],
          before: `<h3><a href="/tin-cds/1">${DX}</a></h3><span>11/05/2022</span>`,
        },
      },
      raw: { '/tin-cds/1': { status: 500, body: 'Internal Server Error' } },
    },
    // disputed: the list shows title and day, which is enough (cantTell before the first run)
    PASSED,
  ),
  shape(
    'one post, in two columns and to print, where two are asked',
    {
      lists: {
        '/hoat-dong': {
          label: 'Hoạt động của Sở',
          posts: [],
          before: `<h3><a href="/hoat-dong/cds-77.html">${DX}</a></h3><span>10/05/2022</span>`,
        },
        '/tieu-diem': {
          label: 'Tin tiêu điểm',
          posts: [],
          before: `<h3><a href="/tieu-diem/cds-77.html">${DX}</a></h3><span>10/05/2022</span>`,
        },
      },
      pages: {
        '/hoat-dong/cds-77.html': {
          title: DX,
          date: '2022-05-10',
          main: `<p>${LEAD}</p><p><a href="/print/cds-77.html">Bản in</a></p>`,
          off: true,
        },
        '/tieu-diem/cds-77.html': {
          title: DX,
          date: '2022-05-10',
          main: `<p>${LEAD}</p><p><a href="/print/cds-77.html">Bản in</a></p>`,
          off: true,
        },
        '/print/cds-77.html': { title: DX, date: '2022-05-10', main: `<p>${LEAD}</p>`, off: true },
      },
    },
    { ...HALF, details: { found: 1 } },
    { min: 2 },
  ),
  shape(
    'kept from the year 2019, told by its address',
    {
      pages: {
        '/luu-tru': {
          title: 'Lưu trữ',
          main: `<ul><li><a href="/luu-tru/2019/05/14/chuyen-doi-so.html">${DX}</a></li></ul>`,
        },
      },
      raw: {
        '/luu-tru/2019/05/14/chuyen-doi-so.html': `<html><head><meta charset="utf-8"><title>${DX}</title></head><body><div id="content"><h1>${DX}</h1><p><b>${LEAD}</b></p><p>Các phòng phải có người phụ trách và báo cáo mỗi tháng một lần về Văn phòng.</p></div></body></html>`,
      },
    },
    nothing,
  ),
  shape(
    'an empty column',
    { lists: { '/cds': { label: 'Chuyển đổi số', posts: [], before: '<p>Nội dung đang được cập nhật.</p>' } } },
    nothing,
  ),
  shape(
    'results of a search',
    {
      pages: {
        '/tim-kiem': {
          title: 'Tìm kiếm',
          main: '<form><input name="q" value="chuyển đổi số"></form><p>Có 0 kết quả cho từ khóa "chuyển đổi số" - 20/11/2022</p>',
        },
      },
    },
    nothing,
  ),
  shape(
    'granted: the day in the address alone',
    {
      lists: {
        '/cds': {
          label: 'Chuyển đổi số',
          posts: [],
          before: `<h3><a href="/2022/06/21/so-day-manh-cds.html">${DX}</a></h3>`,
        },
      },
      raw: {
        '/2022/06/21/so-day-manh-cds.html': `<html><head><meta charset="utf-8"><title>${DX}</title></head><body><div id="content"><article><h1>${DX}</h1><p><b>${LEAD}</b></p><p>Các phòng phải có người phụ trách và báo cáo mỗi tháng một lần về Văn phòng.</p></article></div></body></html>`,
      },
    },
    { ...PASSED, details: { found: 1 } },
  ),
  shape(
    'granted: on the day of the audit, in decomposed letters',
    { news: [[DX.normalize('NFD'), '2022-11-20', LEAD.normalize('NFD')]] },
    { ...PASSED, details: { found: 1 } },
  ),
];
