import type { Article } from './article.ts';
import { banners, DEPARTMENT, document, searchBox } from './layout.ts';
import { articlePath, post, type Column } from './lists.ts';
import { escaped, shownDay } from './markup.ts';
import { picturePath } from './pictures.ts';
import { FIELDS } from './procedures.ts';

interface HomeColumns {
  readonly reform: Column;
  readonly news: Column;
  readonly notices: Column;
}

export function homePage({ reform, news, notices }: HomeColumns): string {
  return document(
    `Trang chủ - ${DEPARTMENT}`,
    `<div class="columns">
<main id="noi-dung">
${lead(news)}
${block('Cải cách hành chính', reform, 4)}
${block('Tin hoạt động', { ...news, articles: news.articles.slice(1) }, 4)}
<section class="panel"><h2><a href="/thu-tuc-hanh-chinh/">Thủ tục hành chính theo lĩnh vực</a></h2>
<ul class="fields">${FIELDS.map((field) => `<li><a href="/thu-tuc-hanh-chinh/linh-vuc/${field.slug}/">${escaped(field.name)}</a></li>`).join('')}</ul></section>
</main>
<aside>
${searchBox()}
<section class="box"><h2>Thông báo</h2><ul class="short">${notices.articles
      .slice(0, 4)
      .map(
        (notice) =>
          `<li><a href="${articlePath(notices, notice)}">${escaped(notice.title)}</a> <span class="day">(${shownDay(notice.date ?? '')})</span></li>`,
      )
      .join('')}</ul></section>
${banners()}
<section class="box hotline"><h2><a href="/duong-day-nong.html">Đường dây nóng</a></h2><p class="phone">01683.000.022</p><p>Giờ hành chính, thứ Hai đến thứ Sáu</p></section>
${calendar()}
<section class="box"><h2>Thăm dò ý kiến</h2><form action="/tham-do" method="post"><p>Bạn thấy cổng dễ dùng không?</p><label><input type="radio" name="y" value="1"> Dễ dùng</label><label><input type="radio" name="y" value="2"> Tạm được</label><label><input type="radio" name="y" value="3"> Khó tìm</label><button>Gửi</button></form></section>
<section class="box"><h2>Liên kết</h2><select aria-label="Liên kết"><option>Chọn trang</option><option value="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</option></select></section>
</aside>
</div>`,
  );
}

/** The big picture on top and the headlines beside it. */
function lead(news: Column): string {
  const [first, ...rest] = news.articles;
  if (first === undefined) return '';
  return `<section class="lead panel"><div class="big"><a href="${articlePath(news, first)}"><img src="${picturePath(first.picture ?? 'lab')}" alt="" width="480" height="300"></a><h2><a href="${articlePath(news, first)}">${escaped(first.title)}</a></h2><p class="day">${shownDay(first.date ?? '')}</p></div>
<ul class="short">${rest
    .slice(0, 5)
    .map((article) => `<li><a href="${articlePath(news, article)}">${escaped(article.title)}</a></li>`)
    .join('')}</ul></section>`;
}

function block(words: string, column: Column, count: number): string {
  const shown = column.articles
    .filter((article: Article) => article.pinned !== true && article.date !== null)
    .slice(0, count);
  return `<section class="panel"><h2><a href="${column.path}">${escaped(words)}</a></h2><ul class="posts">${shown
    .map((article) => post(column, article))
    .join('\n')}</ul><p class="more"><a href="${column.path}">Xem thêm</a></p></section>`;
}

/** November 2022 began on a Tuesday. */
function calendar(): string {
  const cells = ['', ...Array.from({ length: 30 }, (_, index) => String(index + 1)), '', '', '', ''];
  const weeks = Array.from({ length: 5 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return `<section class="box calendar"><h2>Lịch công tác</h2><table><caption><a href="/lich-cong-tac?thang=2022-10">«</a> Tháng 11/2022 <a href="/lich-cong-tac?thang=2022-12">»</a></caption><tr>${['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'].map((day) => `<th>${day}</th>`).join('')}</tr>${weeks
    .map((week) => `<tr>${week.map((day) => `<td${day === '20' ? ' class="today"' : ''}>${day}</td>`).join('')}</tr>`)
    .join('')}</table></section>`;
}
