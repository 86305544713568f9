/** What stands on portals beside the department's list and is none: others' lists, news, decisions, figures, duties. */

import { catalogue } from './catalogue.ts';
import { PARTS, type Procedure, type Scenario } from './scenario.ts';
import type { Skin } from './skin.ts';

interface ForeignList {
  readonly slug: string;
  readonly title: string;
  readonly intro: string;
  readonly procedures: readonly Procedure[];
}

/** Their sheets lack most parts, which is nobody's business here. */
export function foreignLists(): readonly ForeignList[] {
  const foreign = (first: string, names: readonly string[]): readonly Procedure[] =>
    catalogue({
      department: '',
      province: '',
      suffix: '',
      first,
      fields: { 'Tư pháp': names },
      abolished: [],
      unknown: '',
      dropped: names[0] ?? '',
    }).active.map((procedure) => ({
      ...procedure,
      parts: {
        ...procedure.parts,
        ...Object.fromEntries(PARTS.filter((part) => part !== 'steps' && part !== 'fee').map((part) => [part, null])),
      },
    }));
  return [
    {
      slug: 'cap-huyen',
      title: 'Danh mục thủ tục hành chính cấp huyện',
      intro: '<p>Áp dụng tại Uỷ ban nhân dân các huyện, thành phố, thị xã.</p>',
      procedures: foreign('1.051', [
        'Cấp giấy phép bán lẻ rượu trên địa bàn huyện',
        'Đăng ký hộ kinh doanh',
        'Cấp đổi giấy chứng nhận đăng ký hộ kinh doanh',
        'Đăng ký lại việc kết hôn có yếu tố nước ngoài',
      ]),
    },
    {
      slug: 'cap-xa',
      title: 'Danh mục thủ tục hành chính cấp xã',
      intro: '<p>Áp dụng tại Uỷ ban nhân dân các xã, phường, thị trấn.</p>',
      procedures: foreign('1.052', ['Đăng ký khai sinh lưu động', 'Đăng ký khai tử', 'Cấp bản sao trích lục hộ tịch']),
    },
    {
      slug: 'so-tu-phap',
      title: 'Thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Tư pháp',
      intro: '',
      procedures: foreign('2.053', [
        'Cấp phiếu lý lịch tư pháp cho công dân Việt Nam',
        'Đăng ký hoạt động của văn phòng luật sư',
        'Đăng ký hành nghề và cấp thẻ công chứng viên',
        'Thành lập văn phòng giám định tư pháp',
      ]),
    },
  ];
}

interface Standing {
  readonly slug: string;
  readonly title: string;
  readonly main: string;
}

export function standingPages(skin: Skin, scenario: Scenario): readonly Standing[] {
  const { department, province } = scenario;
  return [
    {
      slug: 'gioi-thieu',
      title: 'Giới thiệu chung',
      main: `<p>${department} là cơ quan chuyên môn thuộc Uỷ ban nhân dân tỉnh ${province}, giúp Uỷ ban nhân dân tỉnh quản lý nhà nước về ngành, lĩnh vực được giao.</p>`,
    },
    {
      slug: 'co-cau',
      title: 'Cơ cấu tổ chức',
      main: '<ul><li>Văn phòng</li><li>Thanh tra</li><li>Phòng Kế hoạch - Tài chính</li><li>Phòng Quản lý chuyên ngành</li></ul>',
    },
    { slug: 'lien-he', title: 'Liên hệ', main: '<p>Địa chỉ: số 12 đường Hoà Bình, thành phố trung tâm tỉnh.</p>' },
    {
      slug: 'hoi-dap',
      title: 'Hỏi đáp',
      main: `<p><b>Hỏi:</b> Thủ tục ${lower(scenario.reference[0]?.name ?? '')} nộp ở đâu?</p><p><b>Trả lời:</b> Nộp tại bộ phận một cửa của Sở.</p>`,
    },
    { slug: 'kiem-soat', title: 'Kiểm soát thủ tục hành chính', main: duties(department) },
    {
      slug: 'quyet-dinh',
      title: 'Quyết định số 1712/QĐ-UBND công bố danh mục thủ tục hành chính',
      main: decision(scenario),
    },
    { slug: 'thong-ke', title: 'Tình hình tiếp nhận, giải quyết hồ sơ tháng 10 năm 2022', main: statistics(scenario) },
    {
      slug: 'linh-vuc-rong',
      title: `${skin.listTitle} lĩnh vực Hợp tác quốc tế`,
      main: `<p>Tổng số: 0 thủ tục</p>${skin.list({ rows: [], first: 1, page: 1, pages: 1, pageHref: () => '#' })}`,
    },
    {
      slug: 'english',
      title: 'Administrative procedures',
      main: '<p>The department handles administrative procedures in its fields. The full list is available in Vietnamese. Applications may be sent by post, in person or online.</p>',
    },
  ];
}

function duties(department: string): string {
  return `<p>Văn phòng ${department} là đầu mối kiểm soát thủ tục hành chính, có các nhiệm vụ:</p>
<ol><li>Tham mưu kế hoạch rà soát, đánh giá thủ tục hành chính hằng năm;</li>
<li>Tiếp nhận phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính;</li>
<li>Đôn đốc các phòng thực hiện cơ chế một cửa;</li>
<li>Công bố, công khai thủ tục hành chính thuộc phạm vi quản lý.</li></ol>`;
}

/** Lists all of them, the abolished too: it says what was announced, not what the department offers. */
function decision({ reference, suffix }: Scenario): string {
  const rows = reference.map(
    ({ base, name, abolished }, index) =>
      `<tr><td>${index + 1}</td><td>${base}${suffix}</td><td>${name}</td><td>${abolished ? 'Bãi bỏ' : 'Sửa đổi'}</td></tr>`,
  );
  return `<p>Ngày ban hành: 05/5/2022. Người ký: Phó Chủ tịch Uỷ ban nhân dân tỉnh.</p><p>Điều 1. Công bố kèm theo Quyết định này danh mục thủ tục hành chính được sửa đổi, bãi bỏ.</p>
<table border="1"><tr><th>STT</th><th>Mã số</th><th>Tên thủ tục hành chính</th><th>Ghi chú</th></tr>${rows.join('\n')}</table><p>Điều 2. Quyết định này có hiệu lực kể từ ngày ký.</p>`;
}

function statistics({ reference, suffix }: Scenario): string {
  const rows = reference.map(
    ({ base, name }, index) =>
      `<tr><td>${index + 1}</td><td>${index % 2 === 0 ? `${base}${suffix} - ` : ''}${name}</td><td>${20 + index}</td><td>${15 + index}</td><td>${index % 3}</td></tr>`,
  );
  return `<table class="thongke"><tr><th>STT</th><th>Thủ tục hành chính</th><th>Số hồ sơ tiếp nhận</th><th>Đã giải quyết</th><th>Quá hạn</th></tr>${rows.join('\n')}</table>`;
}

interface Post {
  readonly title: string;
  readonly date: string;
  readonly body: string;
}

/** The first two posts carry tables of procedures. */
export function newsPages({ reference, suffix, department }: Scenario): readonly Post[] {
  const table = (procedures: Scenario['reference']): string =>
    `<table border="1"><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th><th>Lĩnh vực</th></tr>${procedures.map(({ base, name, field }, index) => `<tr><td>${index + 1}</td><td>${base}${suffix}</td><td>${name}</td><td>${field}</td></tr>`).join('')}</table>`;
  const gone = reference.filter(({ abolished }) => abolished);
  const changed = reference.filter(({ abolished }) => !abolished);
  return [
    {
      title: 'Công bố danh mục thủ tục hành chính bị bãi bỏ thuộc phạm vi quản lý của Sở',
      date: '12/10/2022 08:30',
      body: `<p>Ngày 11/10/2022, Chủ tịch Uỷ ban nhân dân tỉnh ký quyết định bãi bỏ các thủ tục sau đây.</p>${table(gone)}`,
    },
    {
      title: 'Sửa đổi, bổ sung nhiều thủ tục hành chính trong năm 2022',
      date: '03/9/2022 14:05',
      body: `<p>Các thủ tục được sửa đổi gồm:</p>${table(changed)}<p>Đề nghị tổ chức, cá nhân cập nhật.</p>`,
    },
    ...Array.from({ length: 23 }, (_, index) => ({
      title: `${TOPICS[index % TOPICS.length] ?? ''} ${department} đợt ${index + 1}`,
      date: `${String(1 + (index % 27)).padStart(2, '0')}/${String(1 + (index % 10)).padStart(2, '0')}/2022 09:${10 + index}`,
      body: '<p>Chương trình diễn ra trong một ngày, có đại diện các phòng và đơn vị trực thuộc tham dự, trao đổi nhiều ý kiến về nhiệm vụ thời gian tới.</p>',
    })),
  ];
}

const TOPICS: readonly string[] = [
  'Hội nghị giao ban của',
  'Lễ phát động thi đua tại',
  'Tập huấn nghiệp vụ ở',
  'Đoàn công tác đến làm việc với',
  'Thủ tục hành chính: tập huấn tại',
];

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
