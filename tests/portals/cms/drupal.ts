import { DEPARTMENT, paragraphs, type Cms, type Site } from '../cms.ts';
import { shownDay } from '../posts.ts';

/** Drupal 7: views, `?page=1` for the second page, days with dots. */
export function drupal(site: Site): Cms {
  const name = site.name ?? DEPARTMENT;
  const page: Cms['page'] = ({ title, main, trail = [] }) => `<!DOCTYPE html>
<html lang="vi" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>${title} | ${name}</title></head>
<body class="html not-front not-logged-in one-sidebar sidebar-second page-node i18n-vi"><div id="page-wrapper"><div id="page">
<div id="header"><div class="section clearfix"><div id="site-name"><strong><a href="/" rel="home"><span>${name}</span></a></strong></div>${site.header ?? ''}</div></div>
<div id="main-menu" class="navigation"><h2 class="element-invisible">Menu chính</h2><ul class="links inline clearfix">${site.menu.map(([words, path], index) => `<li class="menu-${200 + index}"><a href="${path}">${words}</a></li>`).join('')}</ul></div>
<div id="breadcrumb"><h2 class="element-invisible">Bạn đang ở đây</h2><div class="breadcrumb"><a href="/">Trang chủ</a>${trail.map(([words, path]) => ` » <a href="${path}">${words}</a>`).join('')}</div></div>
<div id="main-wrapper"><div id="content" class="column"><div class="section"><h1 class="title" id="page-title">${title}</h1><div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content">
${main}
</div></div></div></div></div>
<div id="sidebar-second" class="column sidebar"><div class="section"><div class="region region-sidebar-second">${site.aside ?? ''}</div></div></div></div>
<div id="footer-wrapper"><div id="footer">${site.footer ?? name}</div></div></div></div></body></html>`;
  return {
    site,
    page,
    posts: (posts) =>
      `<div class="view view-tin view-id-tin"><div class="view-content">${posts
        .map(
          (post, index) =>
            `<div class="views-row views-row-${index + 1}"><div class="views-field views-field-title"><span class="field-content"><a href="${post.path}">${post.title}</a></span></div>${post.day === null ? '' : `<div class="views-field views-field-created"><span class="field-content">${shownDay(post.day).replaceAll('/', '.')}</span></div>`}<div class="views-field views-field-body"><p class="field-content">${post.text[0] ?? ''}</p></div></div>`,
        )
        .join('\n')}</div></div>`,
    pager: (paths, current) =>
      `<div class="item-list"><ul class="pager">${paths.map((path, index) => (index === current ? `<li class="pager-current">${index + 1}</li>` : `<li class="pager-item"><a title="Đến trang ${index + 1}" href="${path}">${index + 1}</a></li>`)).join('')}${current + 1 < paths.length ? `<li class="pager-next"><a title="Đến trang tiếp theo" href="${paths[current + 1] ?? ''}">sau ›</a></li>` : ''}</ul></div>`,
    article: (post, column) =>
      page({
        title: post.title,
        trail: [column],
        main: `<div class="node node-article"><div class="meta submitted">${post.day === null ? 'Gửi bởi: bientap' : `Gửi bởi: bientap - ${longDay(post.day)}`}</div><div class="field field-name-body"><div class="field-item even" property="content:encoded">${paragraphs(post.text)}</div></div></div>`,
      }),
  };
}

/** `4 tháng 11, 2024`. */
function longDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date ?? 0} tháng ${month ?? 0}, ${year ?? 0}`;
}
