import { DEPARTMENT, paragraphs, type Cms, type Site } from '../cms.ts';
import { shownDay } from '../posts.ts';

/** NukeViet, its eGovernment edition: bootstrap panels, `Thứ hai - 18/09/2023 16:10` above an article. */
export function nukeviet(site: Site): Cms {
  const name = site.name ?? DEPARTMENT;
  const page: Cms['page'] = ({ title, main, trail = [] }) => `<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml">
<head><meta charset="utf-8"><title>${title} - ${name}</title>
<meta name="generator" content="NukeViet v4.5"><link rel="canonical" href=""></head>
<body><noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript>
<div class="body-bg"><div class="wraper"><header><div class="container"><div id="header" class="row">
<div class="logo"><a title="${name}" href="/"><img src="/assets/images/logo.png" alt="${name}"></a><h1>${name}</h1></div>
${site.header ?? ''}</div></div></header></div>
<nav class="second-nav" id="menusite"><div class="navbar navbar-default navbar-static-top"><ul class="nav navbar-nav">
${site.menu.map(([words, path]) => `<li role="presentation"><a class="dropdown-toggle" href="${path}" role="button"><strong>${words}</strong></a></li>`).join('\n')}
</ul></div></nav>
<nav class="header-nav"><div class="breadcrumbs-wrap"><span class="current-time">Chủ nhật, 20/11/2022, 09:15</span>
<ul class="breadcrumbs list-none"><li><a href="/"><span>Trang nhất</span></a></li>${trail.map(([words, path]) => `<li><a href="${path}"><span>${words}</span></a></li>`).join('')}</ul></div></nav>
<section><div class="container" id="body"><div class="row"><div class="col-sm-16 col-md-18 main-content">
<div class="page panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">${title}</h1>
${main}
</div></div></div>
<div class="col-sm-8 col-md-6 sidebar">${site.aside ?? ''}<div class="panel panel-primary"><div class="panel-heading">Thống kê</div><div class="panel-body"><ul class="counter list-none"><li>Đang truy cập<span>42</span></li><li>Tháng hiện tại<span>190.221</span></li></ul></div></div></div>
</div></div></section>
<footer id="footer"><div class="container">${site.footer ?? `<p>${name}</p>`}<div class="copyright">© Bản quyền thuộc về ${name}. Giấy phép ngày 14/02/2018</div></div></footer>
</div></body></html>`;
  return {
    site,
    page,
    posts: (posts) =>
      `<div class="news_column">${posts
        .map(
          (post) => `<div class="panel panel-default"><div class="panel-body">
<h3${post.pinned === true ? ' class="sticky"' : ''}>${post.pinned === true ? '<em class="fa fa-thumb-tack"></em> <span class="label">Tin ghim</span> ' : ''}<a href="${post.path}" title="${post.title}">${post.title}</a></h3>
<div class="text-muted"><ul class="list-unstyled list-inline">${post.day === null ? '' : `<li><em class="fa fa-clock-o"></em> ${shownDay(post.day)} 08:12:00 AM</li>`}<li><em class="fa fa-eye"></em> Đã xem: 214</li></ul></div>
<div>${post.text[0] ?? ''}</div></div></div>`,
        )
        .join('\n')}</div>`,
    pager: (paths, current) =>
      `<div class="text-center"><ul class="pagination">${paths.map((path, index) => `<li${index === current ? ' class="active"' : ''}><a href="${index === current ? '#' : path}">${index + 1}</a></li>`).join('')}${current + 1 < paths.length ? `<li><a rel="next" title="Trang sau" href="${paths[current + 1] ?? ''}">&raquo;</a></li>` : ''}</ul></div>`,
    article: (post, column) =>
      page({
        title: post.title,
        trail: [column],
        main: `${post.day === null ? '' : `<div class="time">${weekday(post.day)} - ${shownDay(post.day)} 08:12</div>`}<div class="bodytext">${paragraphs(post.text)}</div><p class="text-right"><strong>Tác giả: Văn phòng Sở</strong></p><div class="socialicon"><a href="https://www.facebook.com/sharer.php?u=x">Chia sẻ</a></div>`,
      }),
  };
}

function weekday(day: string): string {
  return (
    ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'][
      new Date(`${day}T00:00:00Z`).getUTCDay()
    ] ?? ''
  );
}
