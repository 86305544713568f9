import type { SinglePage } from './page.ts';
import { drupal, html4, liferay, nuke, wordpress } from './shells.ts';

export const moreProcedures: readonly SinglePage[] = [
  {
    id: 'code-on-second-line',
    path: '/vi/thu-tuc/danh-sach.html',
    html: nuke({
      title: 'Danh mục thủ tục hành chính',
      main: `<h1>Danh mục thủ tục hành chính</h1><table><tr><td rowspan="3">Sở hữu trí tuệ</td><td>1</td><td><a href="/a.html">Cấp giấy chứng nhận tổ chức đủ điều kiện giám định</a><br><i>(1.011938.000.00.00.H41)</i></td></tr><tr><td>2</td><td><a href="/b.html">Thu hồi giấy chứng nhận theo yêu cầu</a><br><i>(1.011939.000.00.00.H41)</i></td></tr><tr><td>3</td><td>Xét cho phép sử dụng tên địa danh<br><i>(1.011940.000.00.00.H41)</i></td></tr></table>`,
    }),
    truth: {
      kind: 'procedure-list',
      published: null,
      procedures: [
        ['1.011938.000.00.00.H41', 'Cấp giấy chứng nhận tổ chức'],
        ['1.011939.000.00.00.H41', 'Thu hồi giấy chứng nhận'],
        ['1.011940.000.00.00.H41', 'Xét cho phép sử dụng'],
      ],
      hotline: 'none',
    },
  },
  {
    id: 'nested-and-decisions',
    path: '/tthc-2.asp',
    nasty: true,
    html: html4({
      title: 'TTHC',
      main: `<TABLE><TR><TD><B>BỘ THỦ TỤC HÀNH CHÍNH</B></TD></TR><TR><TD><TABLE border=1><TR><TD>TT<TD>Số hồ sơ TTHC<TD>Tên thủ tục<TD>Quyết định công bố</TR><TR><TD>1<TD>2.001179<TD>Xác nhận phương tiện vận tải chuyên dùng<TD>412/QĐ-UBND ngày 04/02/2021</TR><TR><TD>2<TD>1.008377<TD>Xét tiếp nhận vào viên chức và bổ nhiệm chức danh nghiên cứu<TD>2510/QĐ-UBND ngày 16/6/2021</TABLE></TD></TR></TABLE>`,
    }),
    truth: {
      kind: 'procedure-list',
      published: null,
      procedures: [
        ['2.001179', 'Xác nhận phương tiện vận tải'],
        ['1.008377', 'Xét tiếp nhận vào viên chức'],
      ],
      documents: [
        ['412/QĐ-UBND', '2021-02-04'],
        ['2510/QĐ-UBND', '2021-06-16'],
      ],
      hotline: 'none',
    },
  },
  {
    id: 'field-choice-cards',
    path: '/web/skhdt/tthc-linh-vuc',
    nasty: true,
    html: liferay({
      title: 'Thủ tục hành chính',
      main: `<h2>Thủ tục hành chính</h2><p>Chọn lĩnh vực:</p><ul><li><a href="/web/skhdt/tthc/dau-thau">Đấu thầu (12)</a></li><li><a href="/web/skhdt/tthc/doanh-nghiep">Thành lập và hoạt động doanh nghiệp (58)</a></li><li><a href="/web/skhdt/tthc/dau-tu">Đầu tư tại Việt Nam (24)</a></li></ul>`,
    }),
    truth: { kind: ['procedure-list', 'standing'], published: null, procedures: [], hotline: 'none' },
  },
  {
    id: 'code-headings',
    path: '/thu-tuc/linh-vuc/buc-xa',
    html: drupal({
      title: 'Lĩnh vực năng lượng nguyên tử',
      main: `<h1>Thủ tục hành chính lĩnh vực năng lượng nguyên tử, an toàn bức xạ</h1><div class="views-row"><div class="ma">Mã TTHC: 2.002380</div><h3><a href="/thu-tuc/2.002380">Cấp giấy phép tiến hành công việc bức xạ - Sử dụng thiết bị X-quang</a></h3><div class="xem"><a href="/thu-tuc/2.002380">Xem chi tiết</a> <a href="https://dichvucong.sonla.gov.vn/nop?c=2.002380">Nộp hồ sơ</a></div></div><div class="views-row"><div class="ma">Mã TTHC: 2.002381</div><h3><a href="/thu-tuc/2.002381">Gia hạn giấy phép tiến hành công việc bức xạ</a></h3><div class="xem"><a href="/thu-tuc/2.002381">Xem chi tiết</a> <a href="https://dichvucong.sonla.gov.vn/nop?c=2.002381">Nộp hồ sơ</a></div></div>`,
    }),
    truth: {
      kind: 'procedure-list',
      published: null,
      procedures: [
        ['2.002380', 'Cấp giấy phép tiến hành'],
        ['2.002381', 'Gia hạn giấy phép'],
      ],
      hotline: 'link',
    },
  },
  {
    id: 'names-only-table-with-files',
    path: '/bo-tthc/',
    html: wordpress({
      title: 'Bộ TTHC',
      main: `<h1>Bộ TTHC</h1><table><tr><th>STT</th><th>Tên thủ tục</th><th>Quy trình</th></tr><tr><td>01</td><td>Đặt và tặng giải thưởng về khoa học và công nghệ</td><td><a href="/wp-content/uploads/q1.pdf">Tải về</a></td></tr><tr><td>02</td><td>Đánh giá, xác nhận kết quả thực hiện nhiệm vụ khoa học</td><td><a href="/wp-content/uploads/q2.pdf">Tải về</a></td></tr></table>`,
    }),
    truth: {
      kind: 'procedure-list',
      published: null,
      procedures: [
        [null, 'Đặt và tặng giải thưởng'],
        [null, 'Đánh giá, xác nhận kết quả'],
      ],
      hotline: 'none',
    },
  },
];
