/** What looks like a control that turns a list, and behind which nothing stands. */

import type { Control } from './controls.ts';

export const LOOK_ALIKES: readonly Control[] = (
  [
    [
      'arrows of a carousel',
      '<div id="qc" class="carousel slide" data-ride="carousel"><ol class="carousel-indicators"><li data-target="#qc" data-slide-to="0" class="active"></li><li data-target="#qc" data-slide-to="1"></li></ol><div class="carousel-inner"><div class="item active"><img src="/a/1.jpg" alt=""></div><div class="item"><img src="/a/2.jpg" alt=""></div></div><a class="carousel-control left" href="#qc" data-slide="prev">Trước</a><a class="carousel-control right" href="#qc" data-slide="next">Sau</a></div>',
    ],
    [
      'bootstrap 5 carousel',
      '<div id="c5" class="carousel slide"><div class="carousel-inner"><div class="carousel-item active"><img src="/a/1.jpg" alt=""></div><div class="carousel-item"><img src="/a/2.jpg" alt=""></div></div><button class="carousel-control-prev" type="button" data-bs-target="#c5" data-bs-slide="prev"><span class="visually-hidden">Previous</span></button><button class="carousel-control-next" type="button" data-bs-target="#c5" data-bs-slide="next"><span class="visually-hidden">Next</span></button></div>',
    ],
    [
      'dots of a slick slider',
      '<div class="slick-slider"><button type="button" class="slick-prev slick-arrow">Previous</button><div class="slick-list"><img src="/a/1.jpg" alt=""><img src="/a/2.jpg" alt=""></div><button type="button" class="slick-next slick-arrow">Next</button><ul class="slick-dots"><li class="slick-active"><button type="button">1</button></li><li><button type="button">2</button></li><li><button type="button">3</button></li></ul></div>',
    ],
    [
      'dots of an owl',
      '<div class="owl-carousel"><div class="owl-item"><img src="/a/1.jpg" alt=""></div><div class="owl-nav"><button type="button" role="presentation" class="owl-prev">‹</button><button type="button" role="presentation" class="owl-next">›</button></div><div class="owl-dots"><button role="button" class="owl-dot active"><span></span></button><button role="button" class="owl-dot"><span></span></button></div></div>',
    ],
    [
      'bullets of a swiper',
      '<div class="swiper"><div class="swiper-wrapper"><div class="swiper-slide"><img src="/a/1.jpg" alt=""></div><div class="swiper-slide"><img src="/a/2.jpg" alt=""></div></div><div class="swiper-pagination"><span class="swiper-pagination-bullet">1</span><span class="swiper-pagination-bullet">2</span></div><div class="swiper-button-next"></div><div class="swiper-button-prev"></div></div>',
    ],
    [
      'numbers of a nivo slider',
      '<div class="nivoSlider"><img src="/a/1.jpg" alt=""><img src="/a/2.jpg" alt=""><div class="nivo-directionNav"><a class="nivo-prevNav">Prev</a><a class="nivo-nextNav">Next</a></div><div class="nivo-controlNav"><a class="nivo-control active" rel="0">1</a><a class="nivo-control" rel="1">2</a></div></div>',
    ],
    [
      'a gallery of pictures',
      '<div class="thu-vien-anh"><h3>Thư viện ảnh</h3><a href="javascript:;" class="prev" onclick="anhTruoc()">&laquo;</a><img src="/a/1.jpg" alt=""><a href="javascript:;" class="next" onclick="anhSau()">&raquo;</a></div>',
    ],
    [
      'a lightbox',
      '<div class="gallery"><a href="/a/1.jpg" data-lightbox="hd"><img src="/a/1s.jpg" alt=""></a></div><div id="lightbox"><a class="lb-prev" href="#">Trước</a><a class="lb-next" href="#">Sau</a><span class="lb-number">Ảnh 1 / 5</span></div>',
    ],
    [
      'a calendar of jQuery UI',
      '<div class="ui-datepicker"><a class="ui-datepicker-prev" onclick="x()" title="Trước">&#x3C;Trước</a><a class="ui-datepicker-next" onclick="x()" title="Tiếp">Tiếp&#x3E;</a><div>Tháng 11 2022</div><table class="ui-datepicker-calendar"><tr><td><a href="#">1</a></td><td><a href="#">2</a></td><td><a href="#">3</a></td></tr></table></div>',
    ],
    [
      'a calendar of WebForms',
      `<table id="ctl00_Calendar1" title="Calendar"><tr><td><a href="javascript:__doPostBack('ctl00$Calendar1','V8309')" title="Go to the previous month">&lt;</a></td><td>Tháng Mười Một 2022</td><td><a href="javascript:__doPostBack('ctl00$Calendar1','V8370')" title="Go to the next month">&gt;</a></td></tr><tr><td><a href="javascript:__doPostBack('ctl00$Calendar1','8340')">1</a></td><td><a href="javascript:__doPostBack('ctl00$Calendar1','8341')">2</a></td><td><a href="javascript:__doPostBack('ctl00$Calendar1','8342')">3</a></td></tr></table>`,
    ],
    [
      'ratings of one to five',
      '<div class="danh-gia">Đánh giá: <span onclick="rate(1)">1</span> <span onclick="rate(2)">2</span> <span onclick="rate(3)">3</span> <span onclick="rate(4)">4</span> <span onclick="rate(5)">5</span></div>',
    ],
    [
      'ratings of buttons with data',
      '<div class="rating">Mức độ hài lòng <button data-value="1">1</button><button data-value="2">2</button><button data-value="3">3</button></div>',
    ],
    [
      'tabs whose panes stand in the page',
      '<ul class="nav nav-tabs"><li class="active"><a data-toggle="tab" href="#t1">Mới nhất</a></li><li><a data-toggle="tab" href="#t2">Xem nhiều</a></li></ul><div class="tab-content"><div id="t1" class="tab-pane active"><p>Các phòng trực theo lịch của tuần.</p></div><div id="t2" class="tab-pane"><p>Lịch trực được niêm yết tại cửa.</p></div></div>',
    ],
    ['a pager of one page', '<ul class="pagination"><li class="page-item active"><span>1</span></li></ul>'],
    [
      'a pager of one page with dead arrows',
      '<ul class="pagination"><li class="page-item disabled"><a class="page-link" href="javascript:void(0)">Trước</a></li><li class="page-item active"><a class="page-link" href="#">1</a></li><li class="page-item disabled"><a class="page-link" href="javascript:void(0)">Sau</a></li></ul>',
    ],
    [
      'a Telerik pager of one page',
      '<div class="rgWrap rgNumPart"><a class="rgCurrentPage" href="#"><span>1</span></a></div><div class="rgWrap rgArrPart2"><input type="button" value=" " title="Next Page" class="rgPageNext" disabled></div><div class="rgInfoPart">3 items in 1 pages</div>',
    ],
    ['Trang 1/1', '<p>Trang 1/1</p>'],
    ['all rows are shown', '<p>Hiển thị 1 - 3 của 3</p>'],
    ['days of a month', '<p>Từ 1 - 3/11 nghỉ tiếp dân</p><p>Từ 1 - 3/11</p>'],
    ['days of work', '<p>Hiển thị từ 1 đến 3 trong 5 ngày làm việc</p>'],
    [
      'DataTables of one page',
      '<div class="dataTables_info">Hiển thị 1 đến 3 trong tổng số 3 mục</div><div class="dataTables_paginate paging_simple_numbers"><a class="paginate_button previous disabled" data-dt-idx="0">Trước</a><span><a class="paginate_button current" data-dt-idx="1">1</a></span><a class="paginate_button next disabled" data-dt-idx="2">Sau</a></div>',
    ],
    [
      'arrows that nobody can press',
      '<div class="pager"><button type="button" title="Trang sau" disabled></button><a class="next disabled" href="javascript:void(0)">Trang sau</a></div>',
    ],
    [
      'a rating by a function of that name',
      '<p>Bạn thấy trang này thế nào? <a href="javascript:voteStar(1)">1</a> <a href="javascript:voteStar(2)">2</a> <a href="javascript:voteStar(3)">3</a></p>',
    ],
    [
      'tabs with an address whose panes are filled',
      '<ul class="nav nav-tabs"><li><a data-toggle="tab" href="#t1" data-remote="/lich?tuan=1">Tuần này</a></li><li><a data-toggle="tab" href="#t2" data-remote="/lich?tuan=2">Tuần sau</a></li></ul><div class="tab-content"><div id="t1"><p>Trực tại cửa số một.</p></div><div id="t2"><p>Trực tại cửa số hai.</p></div></div>',
    ],
    [
      'the size of the text',
      '<div class="co-chu">Cỡ chữ: <a href="javascript:chu(1)">A-</a> <a href="javascript:chu(2)">A+</a></div>',
    ],
    [
      'a poll',
      '<div class="tham-do"><h3>Thăm dò ý kiến</h3><form><label><input type="radio" name="v"> Tốt</label><label><input type="radio" name="v"> Khá</label><button type="button" onclick="bo()">Biểu quyết</button></form></div>',
    ],
    [
      'back to the top, print, share',
      '<div><a href="javascript:window.print()">In trang</a> <a href="javascript:history.back()">Quay lại</a> <a href="#top">Lên đầu trang</a></div>',
    ],
  ] as const
).map(([name, html]) => ({ name, by: 'none' as const, html: () => html }));
