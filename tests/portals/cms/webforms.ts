import { DEPARTMENT, paragraphs, type Cms, type Site } from '../cms.ts';
import { shownDay } from '../posts.ts';

/** ASP.NET WebForms: everything in one form, pages of a list turned by `__doPostBack`. `paths` of its pager are unused. */
export function webforms(site: Site): Cms {
  const name = site.name ?? DEPARTMENT;
  const page: Cms['page'] = ({
    title,
    main,
    trail = [],
  }) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head id="ctl00_Head1"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${title} - ${name}</title></head>
<body><form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjk=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
function __doPostBack(eventTarget, eventArgument) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
//]]>
</script>
<div id="wrapper"><div id="header"><a href="/Default.aspx">${name}</a>${site.header ?? ''}</div>
<div id="ctl00_MenuTop" class="menu-top"><ul>${site.menu.map(([words, path]) => `<li><a href=" ${path}">${words}</a></li>`).join('')}</ul></div>
<div class="path"><a href="/">Trang chủ</a>${trail.map(([words, path]) => ` > <a href="${path}">${words}</a>`).join('')}</div>
<div id="content"><div class="title-page"><h2>${title}</h2></div>
${main}
</div><div id="right-col">${site.aside ?? ''}</div><div id="footer">${site.footer ?? name}</div></div></form></body></html>`;
  return {
    site,
    page,
    posts: (posts) =>
      `<table cellspacing="0" id="ctl00_ContentPlaceHolder1_grvTin" class="grid">${posts
        .map(
          (post) =>
            `<tr><td><a id="hplTieuDe" href="${post.path}">${post.title}</a><br /><i>${post.day === null ? '' : `Ngày đăng: ${shownDay(post.day)}`}</i></td></tr>`,
        )
        .join('\n')}</table>`,
    pager: (paths, current) =>
      `<table class="grid-pager"><tr>${paths.map((_, index) => (index === current ? `<td><span>${index + 1}</span></td>` : `<td><a href="javascript:__doPostBack('ctl00$ContentPlaceHolder1$grvTin','Page$${index + 1}')">${index + 1}</a></td>`)).join('')}</tr></table>`,
    article: (post, column) =>
      page({
        title: post.title,
        trail: [column],
        main: `${post.day === null ? '' : `<span class="date">${shownDay(post.day)} 04:29:00 PM</span>`}<div class="detail">${paragraphs(post.text)}</div>`,
      }),
  };
}
