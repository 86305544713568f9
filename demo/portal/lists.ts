import type { Article } from './article.ts';
import { DEPARTMENT, page } from './layout.ts';
import { escaped, longDay, paragraphs, shownDay, slug } from './markup.ts';
import { picturePath } from './pictures.ts';

export interface Column {
  readonly path: string;
  readonly title: string;
  readonly articles: readonly Article[];
  readonly perPage: number;
}

/** The list's pages, its articles and their print twins. */
export function columnPages(column: Column): Record<string, string> {
  const { articles, perPage } = column;
  const pinned = articles.filter((article) => article.pinned === true);
  const rest = articles.filter((article) => article.pinned !== true);
  const count = Math.ceil(rest.length / perPage);
  const pages: Record<string, string> = {};
  for (let number = 1; number <= count; number += 1) {
    const shown = [...pinned, ...rest.slice((number - 1) * perPage, number * perPage)];
    pages[listPath(column, number)] = listPage(column, shown, number, count);
  }
  articles.forEach((article, index) => {
    pages[articlePath(column, article)] = articlePage(column, article, index);
    pages[`${articlePath(column, article)}?in=1`] = printTwin(article);
  });
  return pages;
}

export function listPath({ path }: Pick<Column, 'path'>, number = 1): string {
  return number === 1 ? path : `${path}trang-${number}/`;
}

export function articlePath({ path }: Pick<Column, 'path'>, article: Article): string {
  return `${path}${slug(article.title)}.html`;
}

function listPage(column: Column, articles: readonly Article[], number: number, count: number): string {
  return page({
    title: column.title,
    path: listPath(column, number),
    trail: [],
    main: `<ul class="posts">${articles.map((article) => post(column, article)).join('\n')}</ul>
${count > 1 ? pager(column, number, count) : ''}`,
  });
}

export function post(column: Pick<Column, 'path'>, article: Article): string {
  const picture =
    article.picture === undefined
      ? ''
      : `<img src="${picturePath(article.picture)}" alt="" width="160" height="100" loading="lazy">`;
  const day = article.date === null ? '' : ` <span class="day">(${shownDay(article.date)})</span>`;
  const pin = article.pinned === true ? '<span class="pin">Tin ghim</span> ' : '';
  return `<li class="post${article.pinned === true ? ' pinned' : ''}">${picture}<div><h3>${pin}<a href="${articlePath(column, article)}">${escaped(article.title)}</a>${day}</h3><p>${escaped(article.text[0] ?? '')}</p></div></li>`;
}

function pager(column: Column, number: number, count: number): string {
  const numbers = Array.from({ length: count }, (_, index) =>
    index + 1 === number ? `<b>${index + 1}</b>` : `<a href="${listPath(column, index + 1)}">${index + 1}</a>`,
  );
  const next = number < count ? `<a href="${listPath(column, number + 1)}" rel="next">Trang sau »</a>` : '';
  return `<nav class="pager" aria-label="Các trang của chuyên mục">${numbers.join(' ')} ${next}</nav>`;
}

function articlePage(column: Column, article: Article, index: number): string {
  const picture =
    article.picture === undefined
      ? ''
      : `<figure><img src="${picturePath(article.picture)}" alt="" width="480" height="300"><figcaption>Hình minh họa</figcaption></figure>`;
  const others = column.articles
    .filter((other) => other !== article && other.pinned !== true)
    .slice(index % 5, (index % 5) + 4);
  return page({
    title: article.title,
    path: articlePath(column, article),
    trail: [[column.title, column.path]],
    ...(article.date === null
      ? {}
      : { byline: `<p class="byline">${longDay(article.date)} 09:${10 + (index % 50)}</p>` }),
    main: `${picture}${paragraphs(article.text)}
<p class="author">${escaped(article.author ?? 'Văn phòng Sở')}</p>
<p class="tools"><a href="${articlePath(column, article)}?in=1" rel="nofollow">Bản in</a></p>
<section class="related"><h2>Tin liên quan</h2><ul>${others
      .map(
        (other) =>
          `<li><a href="${articlePath(column, other)}">${escaped(other.title)}</a>${other.date === null ? '' : ` (${shownDay(other.date)})`}</li>`,
      )
      .join('')}</ul></section>`,
  });
}

function printTwin(article: Article): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${escaped(article.title)}</title><p>${DEPARTMENT}</p><h1>${escaped(article.title)}</h1>${
    article.date === null ? '' : `<p>${longDay(article.date)}</p>`
  }${paragraphs(article.text)}</html>`;
}
