import { DEPARTMENT, paragraphs, type Cms, type Site } from '../cms.ts';
import { shownDay } from '../posts.ts';

/** SharePoint: `…/Pages/….aspx?ItemID=12`, web parts, non-breaking and zero-width spaces about. */
export function sharepoint(site: Site): Cms {
  const name = site.name ?? DEPARTMENT;
  const page: Cms['page'] = ({ title, main, trail = [] }) => `<!DOCTYPE html>
<html dir="ltr" lang="vi-VN"><head><meta http-equiv="X-UA-Compatible" content="IE=10" /><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><title>
	${title}
</title></head>
<body><form method="post" action="" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2" /><input type="hidden" name="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" value="" />
<div id="s4-workspace"><div id="s4-titlerow"><a href="/"><img src="/SiteAssets/logo.png" alt="Về trang chủ"></a> ${name} ${site.header ?? ''}</div>
<div class="ms-core-navigation"><ul class="root static">${site.menu.map(([words, path]) => `<li class="static"><a class="static menu-item ms-core-listMenu-item" href="${path}"><span class="additional-background"><span class="menu-item-text">${words}</span></span></a></li>`).join('')}</ul></div>
<div class="ms-breadcrumb"><a href="/">Trang chủ</a>${trail.map(([words, path]) => ` &gt; <a href="${path}">${words}</a>`).join('')} &gt; <span>${title}</span></div>
<div id="contentBox"><div class="ms-webpart-zone ms-fullWidth"><div class="ms-webpart-chrome-title"><h2 class="ms-webpart-titleText"><nobr><span>${title}</span></nobr></h2></div><div class="ms-rtestate-field">
${main}
\u200b</div></div></div>
<div class="right-zone">${site.aside ?? ''}</div>
<div id="footer">${site.footer ?? name}</div></div></form></body></html>`;
  return {
    site,
    page,
    posts: (posts) =>
      `<ul class="dfwp-list">${posts
        .map(
          (post) =>
            `<li class="dfwp-item"><div class="link-item"><a href="${post.path}" title="">${post.title}</a>${post.day === null ? '' : `<span class="date">&#160;(${shownDay(post.day)})</span>`}<div class="description">${post.text[0] ?? ''}</div></div></li>`,
        )
        .join('\n')}</ul>`,
    pager: (paths, current) =>
      `<div class="paging">${paths.map((path, index) => (index === current ? `<strong>${index + 1}</strong>` : `<a href="${path}">${index + 1}</a>`)).join(' | ')}</div>`,
    article: (post, column) =>
      page({
        title: post.title,
        trail: [column],
        main: `${post.day === null ? '' : `<div class="publish-date">${shownDay(post.day).split('/').map(Number).join('/')} 9:30 SA</div>`}<div class="ms-rtestate-field">${paragraphs(post.text)}</div>`,
      }),
  };
}
