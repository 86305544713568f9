/** Standing pages, links and files of a record. */

import { figuresOf, comma, indexText, nameOf } from './index-words.ts';
import type { IndexName } from '../../../lib/model/plan.ts';
import { postingDay, yearOf } from './days-of-posts.ts';
import type { Draft } from './draft.ts';
import { publishedAs, type IndexState, type SectionRecord, type Way } from './record.ts';
import { quarterEnd, reportText } from './report-words.ts';
import { sectionWords } from './section-words.ts';

export function sectionPages(draft: Draft): void {
  for (const [id, told] of publishedAs(draft.record, 'section')) {
    const { params } = draft.requirement(id);
    const words = sectionWords('topic' in params ? params.topic : id);
    const { label, slug, text } = words;
    if (told.state === 'none') continue;
    if (told.state === 'dead') {
      draft.outward.push({ label, url: '#' });
      continue;
    }
    if (told.state === 'news') {
      draft.post('tin-tuc', {
        title: `Sở tổ chức họp về nội dung: ${label}`,
        lead: text[0] ?? '',
        body: text,
        date: postingDay(draft.record.asOf, draft.order(id)),
      });
      continue;
    }
    const fault = told.state === 'robots' || told.state === 'http-500' ? { fault: told.state } : {};
    draft.page({ label, slug, inMenu: true, html: `<h2>${label}</h2>${substance(draft, told, words)}`, ...fault });
  }
}

function substance(draft: Draft, { state }: SectionRecord, words: ReturnType<typeof sectionWords>): string {
  const paragraphs = words.text.map((line) => `<p>${line}</p>`).join('\n');
  if (state === 'attachment')
    return `<p>Mời xem trong tệp.</p><p><a href="${draft.docx(words.file, words.text)}">${words.file}</a></p>`;
  if (state === 'scan') return `<p><a href="${draft.scan(words.file)}">${words.file} (PDF)</a></p>`;
  if (state === 'thin') return `<p>${(words.text[0] ?? '').split(' ').slice(0, 18).join(' ')}.</p>`;
  if (state === 'updating') return '<p>Nội dung đang được cập nhật.</p>';
  if (state === 'empty') return '';
  return paragraphs;
}

export function indexPages(draft: Draft): void {
  const { asOf } = draft.record;
  const { province, department } = draft.plan;
  for (const [id, told] of publishedAs(draft.record, 'indices')) {
    const rows: string[] = [];
    const states = Object.entries(told.states) as readonly [IndexName, IndexState][];
    states.forEach(([name, state], nth) => {
      const [year, way] = [yearOf(asOf) - 1, draft.order(id) + nth];
      if (told.form === 'table' && ['whole', 'rank', 'score', 'stale'].includes(state)) {
        rows.push(indexRow(name, state, year, way));
        return;
      }
      const text = indexText({ name, state, year, province, department: department.vi, way });
      if (text === null) return;
      const { title } = text;
      if (told.form === 'pages') {
        const html = `<h2>${title}</h2><p>${text.text}</p><p>Các phòng căn cứ kết quả để xây dựng việc cần làm của mình.</p>`;
        draft.page({ label: title, slug: `chi-so-${nth + 1}`, inMenu: true, html });
        return;
      }
      draft.post(nth % 2 === 0 ? 'tin-tuc' : 'tuyen-truyen', {
        title,
        lead: text.text,
        body: [text.text, 'Các phòng căn cứ tài liệu để xây dựng việc cần làm của mình trong thời gian tới.'],
        date: postingDay(asOf, nth * 2 + 1),
      });
    });
    if (rows.length === 0) continue;
    const html = `<h2>Kết quả các chỉ số của tỉnh ${province}</h2><table border="1"><tr><th>Chỉ số</th><th>Năm</th><th>Điểm</th><th>Xếp hạng</th></tr>${rows.join('\n')}</table>`;
    draft.page({ label: 'Kết quả các chỉ số', slug: 'ket-qua-chi-so', inMenu: true, html });
  }
}

/** An older year's row stands below the newest, with other figures. */
function indexRow(name: IndexName, state: IndexState, year: number, way: number): string {
  const { value, rank } = figuresOf(name);
  const called = nameOf(name, way);
  const row = (of: number, score: string, place: string): string =>
    `<tr><td>${called}</td><td>${of}</td><td>${score}</td><td>${place}</td></tr>`;
  if (state === 'stale') return row(year - 1, comma(value), `${rank}/63`);
  const newest = row(year, state === 'rank' ? '' : comma(value), state === 'score' ? '' : `${rank}/63`);
  return `${newest}\n${row(year - 1, comma(value - 1.5), `${rank + 2}/63`)}`;
}

export function reportPages(draft: Draft): void {
  const year = yearOf(draft.record.asOf);
  for (const [id, told] of publishedAs(draft.record, 'periodic-results')) {
    const links: string[] = [];
    told.quarters.forEach((state, quarter) => {
      if (quarterEnd(year, quarter) > draft.record.asOf && state !== 'plan') return;
      const text = reportText(state, quarter, year, draft.order(id) + quarter);
      if (text === null) return;
      const { title, paragraphs, posted } = text;
      const body = paragraphs.map((line) => `<p>${line}</p>`).join('\n');
      if (told.form === 'posts' || state === 'plan') {
        draft.post('tin-tuc', { title, lead: paragraphs[0] ?? '', body: paragraphs, date: posted });
      } else if (told.form === 'files') {
        links.push(`<li><a href="${draft.docx(title, [title, ...paragraphs])}">${title}</a></li>`);
      } else {
        const slug = `bao-cao-ho-so-${quarter + 1}`;
        draft.page({
          label: title,
          slug,
          inMenu: false,
          inside: 'ket-qua-giai-quyet',
          html: `<h2>${title}</h2>${body}`,
        });
        links.push(`<li><a href="{${slug}}">${title}</a></li>`);
      }
    });
    if (links.length === 0) continue;
    const label = 'Kết quả giải quyết hồ sơ';
    draft.page({
      label,
      slug: 'ket-qua-giai-quyet',
      inMenu: true,
      html: `<h2>${label}</h2><ul>${links.join('')}</ul>`,
    });
  }
}

export function onlineService(draft: Draft): void {
  const later = yearOf(draft.record.asOf) >= 2023;
  const levels = later ? 'toàn trình và một phần' : 'mức độ 3, mức độ 4';
  const steps = [
    `Dịch vụ công trực tuyến ${levels} cho phép tổ chức, cá nhân nộp hồ sơ, trả phí và theo dõi hồ sơ trên mạng.`,
    later
      ? 'Với dịch vụ toàn trình, người nộp không phải đến trụ sở; với dịch vụ một phần, người nộp đến một lần để đối chiếu bản chính.'
      : 'Ở mức độ 3, người nộp gửi hồ sơ qua mạng và đến nhận kết quả; ở mức độ 4, cả phí và kết quả đều qua mạng.',
    'Cách làm: đăng nhập bằng tài khoản, chọn thủ tục, điền tờ khai, đính kèm giấy tờ, nộp phí rồi theo dõi bằng mã hồ sơ.',
  ];
  for (const [, told] of publishedAs(draft.record, 'online-service')) {
    const label = 'Dịch vụ công trực tuyến';
    if (told.link !== 'none')
      draft.outward.push({
        label,
        url: serviceLink(draft.plan.id),
        ...(told.link === 'image' ? { image: '/images/banner/dichvucong.png' } : {}),
      });
    const title = `Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến ${levels}`;
    if (told.guidance === 'page')
      draft.page({
        label: title,
        slug: 'huong-dan-dvc',
        inMenu: true,
        html: `<h2>${title}</h2>${steps.map((line) => `<p>${line}</p>`).join('\n')}`,
      });
    if (told.guidance === 'post')
      draft.post('tuyen-truyen', { title, lead: steps[0] ?? '', body: steps, date: postingDay(draft.record.asOf, 4) });
  }
}

export function serviceLink(planId: string): string {
  return planId.startsWith('nghean') ? 'https://dichvucong.nghean.gov.vn/' : 'https://dichvucong.gov.vn/';
}

export const NETWORK_PAGES = {
  facebook: 'https://www.facebook.com/sokhcn.tinh',
  zalo: 'https://zalo.me/2849003712845536621',
} as const;

export function socialLinks(draft: Draft): void {
  for (const [, { facebook, zalo }] of publishedAs(draft.record, 'social')) {
    const links = [
      facebook === 'page' ? `<a href="${NETWORK_PAGES.facebook}"><img src="/images/fb.png" alt="Facebook"></a>` : '',
      facebook === 'share'
        ? '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fso.gov.vn%2F">Chia sẻ Facebook</a>'
        : '',
      zalo === 'page' ? `<a href="${NETWORK_PAGES.zalo}">Zalo của Sở</a>` : '',
      zalo === 'share' ? '<a href="https://sp.zalo.me/share_inline?d=aHR0cHM6Ly9zby5nb3Yudm4">Chia sẻ Zalo</a>' : '',
    ];
    draft.footer += `<div class="mxh">${links.join(' ')}</div>`;
  }
}

/** The same as the hotlines' of ../columns-hotlines/hotline-parts.ts, so that no page contradicts another. */
const WAYS: Readonly<Record<Way, string>> = {
  phone: '<li>Điện thoại: 0238.3844.500</li>',
  email: '<li>Thư điện tử: duongdaynong@sokhcn.gov.vn</li>',
  address: '<li>Gửi văn bản đến: 75A đường Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</li>',
  form: '<li>Điền vào mẫu dưới đây: <form action="/gui-pakn" method="post"><input name="hoten"><textarea name="noidung"></textarea><button>Gửi phản ánh, kiến nghị</button></form></li>',
  pakn: '<li>Gửi qua <a href="https://pakn.dichvucong.gov.vn/">hệ thống tiếp nhận phản ánh, kiến nghị quốc gia</a></li>',
};

export function feedbackPages(draft: Draft): void {
  for (const [, { ways, process }] of publishedAs(draft.record, 'feedback-channel')) {
    if (ways.length === 0 && !process) continue;
    const label =
      ways.length > 0 ? 'Tiếp nhận phản ánh, kiến nghị về quy định hành chính' : 'Quy trình xử lý phản ánh, kiến nghị';
    const how =
      ways.length > 0
        ? `<p>Tổ chức, cá nhân phản ánh, kiến nghị bằng một trong các cách:</p><ul>${ways.map((way) => WAYS[way]).join('')}</ul>`
        : '';
    const steps = process
      ? '<p>Văn phòng Sở tiếp nhận, vào sổ và chuyển phòng có trách nhiệm trong 01 ngày làm việc. Phòng được giao xem xét, xử lý trong 07 ngày làm việc; trường hợp phức tạp không quá 15 ngày. Kết quả xử lý được trả lời cho người gửi và đăng công khai.</p>'
      : '';
    draft.page({ label, slug: 'phan-anh-kien-nghi', inMenu: true, html: `<h2>${label}</h2>${how}${steps}` });
  }
}

const ASKED = [
  'Thủ tục gia hạn giấy phép mất bao nhiêu ngày, sao hẹn hai lần?',
  'Đề nghị bỏ giấy xác nhận trong hồ sơ đăng ký.',
  'Mẫu đơn trên trang không tải được, đề nghị sửa.',
  'Phí thẩm định thu theo bảng nào?',
];

export function opinionPages(draft: Draft): void {
  const { asOf } = draft.record;
  for (const [id, told] of publishedAs(draft.record, 'published-feedback')) {
    const lines: string[] = [];
    const write = (count: number, date: (nth: number) => string | null, replied: boolean): void => {
      for (let nth = 0; nth < count; nth += 1) {
        const day = date(nth);
        const at = day === null ? '' : ` <span class="ngay">(${day.split('-').toReversed().join('/')})</span>`;
        const reply = replied
          ? '<div class="tra-loi"><b>Trả lời:</b> Sở cảm ơn ông/bà. Nội dung này phòng chuyên môn đã xem xét và xử lý xong, xin thông báo để ông/bà biết.</div>'
          : '';
        lines.push(
          `<div class="y-kien"><div class="nguoi-gui"><b>Người gửi:</b> Nguyễn Văn ${'ABCDEFGH'[lines.length % 8]}${at}</div><div class="cau-hoi"><b>Nội dung:</b> ${ASKED[lines.length % ASKED.length]}</div>${reply}</div>`,
        );
      }
    };
    write(told.replied, (nth) => postingDay(asOf, nth + draft.order(id)), true);
    write(told.unreplied, (nth) => postingDay(asOf, nth + 2), false);
    write(told.outside, () => `${yearOf(asOf) - 1}-11-08`, true);
    write(told.undated, () => null, true);
    if (lines.length === 0) continue;
    const label = 'Ý kiến của tổ chức, cá nhân về thủ tục hành chính';
    draft.page({ label, slug: 'y-kien-nguoi-dan', inMenu: true, html: `<h2>${label}</h2>${lines.join('\n')}` });
  }
}
