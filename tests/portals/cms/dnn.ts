import { DEPARTMENT, paragraphs, type Cms, type Site } from '../cms.ts';
import { shownDay } from '../posts.ts';

/** DotNetNuke of the 2000s: tables for layout, `/tabid/…/Default.aspx`, days in brackets after the title. */
export function dnn(site: Site): Cms {
  const name = site.name ?? DEPARTMENT;
  const page: Cms['page'] = ({
    title,
    main,
    trail = [],
  }) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xml:lang="vi-VN" lang="vi-VN"><head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type" /><title>
	${name} > ${title}
</title></head>
<body id="Body"><table cellspacing="0" cellpadding="0" width="1000" align="center" border="0">
<tr><td class="TopPane"><img src="/Portals/0/banner.jpg" alt="" width="1000" height="140" />${site.header ?? ''}</td></tr>
<tr><td id="dnn_MenuPane"><table class="MainMenu" cellspacing="0"><tr>${site.menu.map(([words, path]) => `<td class="MainMenu_MenuItem"><a href="${path}">${words}</a></td>`).join('')}</tr></table></td></tr>
<tr><td class="BreadCrumb"><span id="dnn_dnnBREADCRUMB_lblBreadCrumb"><a href="/" class="Breadcrumb">Trang chủ</a>${trail.map(([words, path]) => ` &raquo; <a href="${path}" class="Breadcrumb">${words}</a>`).join('')}</span> <span class="CurrentDate">20/11/2022</span></td></tr>
<tr><td><table width="100%"><tr valign="top"><td id="dnn_LeftPane" width="200" class="LeftPane">${site.aside ?? ''}</td>
<td id="dnn_ContentPane" class="ContentPane"><span class="Head">${title}</span><div class="Normal">
${main}
</div></td></tr></table></td></tr>
<tr><td class="FooterPane">${site.footer ?? name}</td></tr></table></body></html>`;
  return {
    site,
    page,
    posts: (posts) =>
      `<table class="NewsList" width="100%">${posts
        .map(
          (post) =>
            `<tr><td><a class="NewsTitle" href="${post.path}">${post.title}</a> <span class="NewsDate">${post.day === null ? '' : `(${shownDay(post.day)})`}</span><br />${post.text[0] ?? ''}</td></tr>`,
        )
        .join('\n')}</table>`,
    pager: (paths, current) =>
      `<table class="PagingTable"><tr><td>Trang: ${paths.map((path, index) => (index === current ? `<span class="NormalDisabled">[${index + 1}]</span>` : `<a class="CommandButton" href="${path}">${index + 1}</a>`)).join('&nbsp;')}</td></tr></table>`,
    article: (post, column) =>
      page({
        title: post.title,
        trail: [column],
        main: `${post.day === null ? '' : `<span class="NewsDate">Ngày đăng: ${shownDay(post.day)}</span>`}<div class="NewsBody">${paragraphs(post.text)}</div>`,
      }),
  };
}
