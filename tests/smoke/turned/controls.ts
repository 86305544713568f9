/** What stands under the first page of a list, in the forms that systems write. */

import { LOOK_ALIKES } from './look-alikes.ts';

export interface Control {
  readonly name: string;
  /** `next`: path of the second page, `list`: of the first. */
  readonly html: (next: string, list: string) => string;
  /**
   * How the second page is had: at its address, by a form post, by a script alone (it is not served then), or there is none.
   * Default: by its address.
   */
  readonly by?: 'address' | 'post' | 'script' | 'none';
  /** Query of the second page's address; default `page=2`. */
  readonly query?: string;
  /** Around the list and the control. */
  readonly around?: (inside: string) => string;
}

const attr = (path: string): string => path.replaceAll('&', '&amp;');
const form = (inside: string): string =>
  `<form method="post" action="" id="aspnetForm"><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value=""><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK">${inside}</form>`;

/** The address of the second page can be read off the page. */
const ADDRESSED: readonly Control[] = [
  {
    name: 'SharePoint arrow in the href, quotes as entities',
    query: 'Paged=TRUE&p_ID=7&PageFirstRow=4',
    html: (next) =>
      `<table class="ms-bottompaging"><tr><td class="ms-paging">1 - 3</td><td><a href="javascript:RefreshPageTo(event, &quot;${next.replaceAll('&', String.raw`\u0026`)}&quot;);"><img src="/_layouts/images/next.gif" alt="Next"></a></td></tr></table>`,
  },
  {
    name: 'picture button with a location',
    html: (next) =>
      `<div class="phantrang"><span>1</span> <input type="image" src="/images/next.gif" onclick="window.location.href='${next}';return false;"></div>`,
  },
  {
    name: 'buttons with data-url',
    html: (next, list) =>
      `<div class="pagination"><button class="active" data-page="1" data-url="${list}">1</button><button data-page="2" data-url="${attr(next)}">2</button></div>`,
  },
  {
    name: 'buttons with data-href',
    html: (next) =>
      `<ul class="pager"><li class="next"><button type="button" data-href="${attr(next)}">Trang sau</button></li></ul>`,
  },
  {
    name: 'onclick=loadPage with the address',
    html: (next) =>
      `<div class="paging"><b>1</b> <a href="javascript:void(0)" onclick="loadPage('${next}')">2</a> <a href="javascript:void(0)" onclick="loadPage('${next}')">Tiếp</a></div>`,
  },
  {
    name: 'select of pages, location=this.value',
    html: (next, list) =>
      `<div class="chon-trang">Trang: <select onchange="location=this.value"><option value="${list}" selected>1</option><option value="${attr(next)}">2</option></select></div>`,
  },
  {
    name: 'select of pages with jump menu',
    html: (next, list) =>
      `<p>Chuyển đến trang <select name="jumpMenu" onchange="MM_jumpMenu('parent',this,0)"><option value="${list}">Trang 1</option><option value="${attr(next)}">Trang 2</option></select></p>`,
  },
  {
    name: 'sentinel of an infinite scroll',
    html: (next) =>
      `<div class="infinite-scroll-sentinel" data-next-url="${attr(next)}"><span class="spinner"></span></div>`,
  },
  {
    name: 'load more with data-next-page address',
    html: (next) => `<button class="btn load-more" data-next-page="${attr(next)}">Xem thêm</button>`,
  },
  {
    name: 'Liferay page iterator',
    query:
      'p_p_id=101_INSTANCE_Ab3&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view&_101_INSTANCE_Ab3_delta=3&_101_INSTANCE_Ab3_cur=2',
    html: (next) =>
      `<div class="taglib-page-iterator"><div class="search-results">Hiển thị kết quả 1 - 3 trong số 5.</div><ul class="pager lfr-pagination-buttons"><li class="disabled"><a href="javascript:;">← Đầu tiên</a></li><li class="disabled"><a href="javascript:;" data-senna-off>Trước</a></li><li><a href="http://portal.test${attr(next)}" data-senna-off>Tiếp theo</a></li></ul></div>`,
  },
  {
    name: 'start=10 beside one of a script',
    query: 'start=10',
    html: (next) =>
      `<div class="pagination"><span>1</span> <a href="${attr(next)}">2</a> <a href="javascript:void(0)" onclick="sang(2)">Sau</a></div>`,
  },
  {
    name: 'relative ?start=10 with a dead number before it',
    query: 'start=10',
    html: () =>
      `<ul class="pagination"><li class="active"><a href="#">1</a></li><li><a href="?start=10">2</a></li><li><a href="#" title="Cuối">&raquo;</a></li></ul>`,
  },
  {
    name: 'tab of a field whose pane a script loads',
    query: 'linhvuc=2',
    html: (next) =>
      `<ul class="nav nav-tabs"><li class="active"><a data-toggle="tab" href="#lv1">Lĩnh vực công nghệ</a></li><li><a data-toggle="tab" href="#lv2" data-remote="${attr(next)}">Lĩnh vực đo lường</a></li></ul><div class="tab-content"><div id="lv2" class="tab-pane"></div></div>`,
  },
  {
    name: 'form by GET with a button per page',
    html: (_, list) =>
      `<form method="get" action="${list}"><button name="page" value="1" disabled>1</button><button name="page" value="2">2</button></form>`,
  },
  {
    name: 'address in the script of the page',
    html: (next) =>
      `<div id="pager"></div><script>$('#pager').pagination({current:1,total:2,urls:["${next}"]});</script><a class="btn-next" href="javascript:void(0)" onclick="window.open('${next}','_self')">Trang tiếp</a>`,
  },
  {
    name: 'span with role and data-link',
    html: (next) =>
      `<ul class="pagination"><li class="page-item active"><span>1</span></li><li class="page-item"><span role="button" data-link="${attr(next)}">2</span></li></ul>`,
  },
];

/** A form of the page carries it on. */
const POSTED: readonly Control[] = [
  {
    name: 'link button of WebForms',
    by: 'post',
    around: form,
    html: () => `<div class="pager"><a href="javascript:__doPostBack('ctl00$cph$lnkNext','')">Trang sau</a></div>`,
  },
  {
    name: 'picture button of WebForms',
    by: 'post',
    around: form,
    html: () =>
      `<div class="pager"><input type="image" name="ctl00$cph$btnNext" src="/images/next.png" alt="Trang sau" onclick="javascript:__doPostBack('ctl00$cph$btnNext','')"></div>`,
  },
  {
    name: 'Telerik grid, buttons of posts',
    by: 'post',
    around: form,
    html: () =>
      `<div class="rgWrap rgArrPart2"><input type="button" name="ctl00$rg$ctl03" value=" " onclick="javascript:__doPostBack('ctl00$rg$ctl03','')" title="Next Page" class="rgPageNext"></div><div class="rgWrap rgInfoPart">5 items in 2 pages</div>`,
  },
  {
    name: 'Telerik grid, submits',
    by: 'post',
    around: form,
    html: () =>
      `<div class="rgWrap rgNumPart"><a class="rgCurrentPage" href="#"><span>1</span></a></div><div class="rgWrap rgArrPart2"><input type="submit" name="ctl00$rg$ctl04" value=" " title="Trang sau" class="rgPageNext"><input type="submit" name="ctl00$rg$ctl05" value=" " class="rgPageLast"></div>`,
  },
  {
    name: 'Telerik data pager, buttons',
    by: 'post',
    around: form,
    html: () =>
      `<div class="RadDataPager"><div class="rdpWrap"><button type="submit" name="ctl00$dp$ctl02" class="rdpPageNext" title="Next Page"></button></div></div>`,
  },
  {
    name: 'bare button with the class rgPageNext',
    by: 'script',
    html: () =>
      `<div class="rgWrap rgArrPart2"><button type="button" class="t-button rgActionButton rgPageNext" title="Next Page"><span class="t-font-icon rgIcon rgPageNextIcon"></span></button></div>`,
  },
  {
    name: 'form by POST with a next button',
    by: 'post',
    html: (_, list) =>
      `<form method="post" action="${list}"><input type="hidden" name="trang" value="2"><input type="submit" name="tiep" value="Trang tiếp &gt;"></form>`,
  },
];

/** Only a script knows. */
const SCRIPTED: readonly Control[] = (
  [
    ['goPage(2)', '<div class="paging"><b>1</b> <a onclick="goPage(2)">2</a> <a onclick="goPage(2)">Sau</a></div>'],
    ['goPage(2) of spans', '<div class="phan-trang"><span class="on">1</span><span onclick="goPage(2)">2</span></div>'],
    [
      'data-page alone',
      '<div class="pages"><button class="active" data-page="1">1</button><button data-page="2">2</button></div>',
    ],
    ['rel=2', '<div class="pagination"><a href="#" class="current" rel="1">1</a><a href="#" rel="2">2</a></div>'],
    [
      'rel=2 in a plain box',
      '<div class="so-trang"><a href="#" class="chon" rel="1">1</a> <a href="#" rel="2">2</a> <a href="#" rel="2">&raquo;</a></div>',
    ],
    [
      'items of spans',
      '<nav><ul class="pagination"><li class="page-item active"><span class="page-link" role="button">1</span></li><li class="page-item"><span class="page-link" role="button">2</span></li></ul></nav>',
    ],
    [
      'items of spans without a box of that name',
      '<ul><li class="page-item active"><span role="button">1</span></li><li class="page-item"><span role="button">2</span></li></ul>',
    ],
    [
      'ng-click',
      '<ul class="pagination"><li class="active"><a href ng-click="setPage(1)">1</a></li><li><a href ng-click="setPage(2)">2</a></li></ul>',
    ],
    [
      'Angular pager without hrefs',
      '<pagination-controls><ul class="ngx-pagination"><li class="current"><span>1</span></li><li><a tabindex="0"><span>2</span></a></li><li class="pagination-next"><a tabindex="0">Sau</a></li></ul></pagination-controls>',
    ],
    [
      'Vue pager',
      '<div class="pager-box"><button @click="page = 1" class="is-active">1</button><button @click="page = 2">2</button></div>',
    ],
    [
      'Element pager',
      '<div class="el-pagination"><button type="button" class="btn-prev" disabled><i></i></button><ul class="el-pager"><li class="number active">1</li><li class="number">2</li></ul><button type="button" class="btn-next"><i></i></button></div>',
    ],
    [
      'Ant pager',
      '<ul class="ant-pagination"><li title="1" class="ant-pagination-item ant-pagination-item-active"><a rel="nofollow">1</a></li><li title="2" class="ant-pagination-item"><a rel="nofollow">2</a></li><li title="Next Page" class="ant-pagination-next"><button type="button"></button></li></ul>',
    ],
    [
      'DataTables with more rows than are shown',
      '<div class="dataTables_info">Hiển thị 1 đến 3 trong tổng số 13 mục</div><div class="dataTables_paginate"><a class="paginate_button current" data-dt-idx="1">1</a><a class="paginate_button" data-dt-idx="2">2</a><a class="paginate_button next" data-dt-idx="3">Sau</a></div>',
    ],
    ['button Xem thêm', '<button type="button" class="btn btn-more" id="btnXemThem">Xem thêm</button>'],
    ['link Xem thêm', '<div class="more"><a href="javascript:void(0)" class="xem-them">Xem thêm</a></div>'],
    ['div Tải thêm', '<div class="load-more" onclick="taiThem()">Tải thêm</div>'],
    ['how many are shown, in words alone', '<p>Hiển thị 1 - 3 của 43</p>'],
    ['how many are shown, of all records', '<div class="info">Hiển thị 1-3 trên tổng số 43 bản ghi</div>'],
    ['page of pages, in words alone', '<p>Trang 1/5</p>'],
    ['page of pages, in longer words', '<div>Trang 1 trên tổng số 5 trang</div>'],
    ['sentinel without an address', '<div id="infinite-scroll" class="loading-more"></div>'],
    ['arrows of pictures', '<div class="paging"><img src="/images/next.gif" alt="Trang sau" onclick="sang()"></div>'],
    [
      'Kendo pager',
      '<div class="k-pager-wrap"><a href="#" class="k-link k-pager-nav" title="Go to the next page" data-page="2"><span class="k-icon k-i-arrow-e"></span></a><span class="k-pager-info">1 - 3 of 13 items</span></div>',
    ],
    [
      'jqGrid',
      '<table class="ui-pg-table"><tr><td id="next_pager" class="ui-pg-button"><span class="ui-icon ui-icon-seek-next"></span></td><td>Trang <input class="ui-pg-input" type="text" size="2" value="1"> của <span id="sp_1_pager">5</span></td></tr></table>',
    ],
  ] as const
).map(([name, html]) => ({ name, by: 'script' as const, html: () => html }));

export const CONTROLS: readonly Control[] = [...ADDRESSED, ...POSTED, ...SCRIPTED, ...LOOK_ALIKES];
