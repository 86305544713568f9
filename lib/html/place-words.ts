/**
 * The words by which templates and editors name the parts of a page. Data: a portal with another word gets a line here.
 * Marks (class, id) are compared as words: '-', '_', camel case and digits separate them, case and diacritics do not count.
 */

import type { Place } from '../model/outline.ts';

/** Separated by commas. */
const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

export interface PlaceWords {
  readonly place: Exclude<Place, 'main'>;
  readonly words: readonly string[];
  /** Longer names that hold one of the words and mean something else. */
  readonly not: readonly string[];
}

/** In order of precedence: `footer-menu` is a footer's. */
export const MARK_WORDS: readonly PlaceWords[] = [
  {
    place: 'comment',
    words: list(`
      comment, comments, commentlist, binh luan, binhluan, comment respond, idcomment, fb comments,
      y kien ban doc
    `),
    not: list(`
      comment count, comments count, comments link, comment link, no comment, comment icon
    `),
  },
  {
    place: 'related',
    words: list(`
      related, relate, relation news, lien quan, lienquan, tin lien quan, tinlienquan, news related,
      tin khac, tinkhac, cac tin khac, cactinkhac, tin cung loai, tin cung chuyen muc, bai viet khac,
      baivietkhac, other news, othernews, news other, newsother, list other, other list, other article,
      other articles, tin da dua, tincu, tin cu hon, tin moi hon, asset links, post navigation, more news,
      detail other, prevnext, prev next, nextprev, next prev, bai truoc sau, tin truoc sau
    `),
    not: ['van ban lien quan', 'thu tuc lien quan'],
  },
  {
    place: 'breadcrumb',
    words: list(`
      breadcrumb, breadcrumbs, bread crumb, bread crumbs, duong dan, duongdan, site path, sitepath, pathway,
      path way, you are here, dnnbreadcrumb, dnn breadcrumb, nav path, navpath, crumb, crumbs, sitemappath,
      site map path, link path, page path
    `),
    not: ['duong dan lien ket'],
  },
  {
    place: 'footer',
    words: list(`
      footer, foot, chan trang, chantrang, copyright, copy right, ban quyen, footer pane, bottom info,
      site footer, page bottom
    `),
    not: list(`
      article footer, entry footer, post footer, news footer, card footer, panel footer, modal footer,
      box footer, block footer, content footer, widget footer, table footer, list footer, view footer,
      detail footer, portlet footer, section footer, item footer, node footer, story footer,
      accordion footer
    `),
  },
  {
    place: 'menu',
    words: list(`
      menu, menus, menubar, topmenu, mainmenu, megamenu, submenu, leftmenu, menuleft, menutop, menuright,
      rightmenu, menungang, menudoc, menu ngang, menu doc, thanh menu, nav, navbar, navigation, topnav,
      mainnav, sidenav, navigator, navmenu, menusite, dnnmenu, superfish, portlet navigation, quick launch,
      quicklaunch, side nav box, danh muc menu, thanh dieu huong
    `),
    not: list(`
      nav item, nav link, nav links, menu item, menu items, page navigation, post navigation,
      posts navigation, paging navigation, nav content, tab menu, menu icon, menu btn, nav icon, tabs menu,
      slide nav, owl nav, nav arrows, sub menu tthc
    `),
  },
  {
    place: 'sidebar',
    words: list(`
      sidebar, side bar, sidebars, sidebar first, sidebar second, region sidebar, left column, right column,
      leftcolumn, rightcolumn, column left, column right, left col, right col, leftcol, rightcol, col left,
      col right, colleft, colright, cot trai, cot phai, cottrai, cotphai, left pane, right pane, leftpane,
      rightpane, left panel, right panel, leftpanel, rightpanel, aside, left side, right side, leftside,
      rightside, left bar, right bar, leftbar, rightbar, left block, right block, secondary, block left,
      block right, ben trai, ben phai, widget area, left content, right content, content left, content right,
      left, right, trai, phai, lienket web, lien ket web, lien ket website, weblink, weblinks, web links
    `),
    not: list(`
      float left, float right, pull left, pull right, text left, text right, align left, align right,
      margin left, margin right, padding left, padding right, two sidebars, one sidebar, sidebar mini,
      left sidebar layout, right sidebar layout, carousel
    `),
  },
  {
    place: 'header',
    words: list(`
      header, masthead, top bar, topbar, dau trang, dautrang, banner, top banner, topbanner, banner top,
      site banner, top header, header top, dockbar, suite bar, ribbon row, top pane, header pane, page top,
      toppage, top page, logo
    `),
    not: list(`
      page header, article header, entry header, post header, news header, card header, panel header,
      modal header, box header, block header, content header, widget header, table header, list header,
      view header, detail header, portlet header, section header, title header, header title, tab header,
      column header, item header, node header, story header, category header, archive header,
      accordion header, collapse header, container header, module header, c dnn header
    `),
  },
];

/** Navigation of a list or of tabs: it belongs where they stand. */
export const LOCAL_WORDS: readonly string[] = list(`
  pagination, pager, paging, pages, page numbers, pagenumber, page number, pagenavi, page navi, pagelist,
  phan trang, phantrang, paginator, page iterator, page nav, pagenav, page link, page links, next page,
  nav previous, nav next, nav tabs, nav tab, nav pills, tab nav, tabs nav, tablist, tab list
`);

/** A class with one of these says what the page has or lacks, not what this part is. */
export const STATE_WORDS: ReadonlySet<string> = new Set(
  list('no, not, has, have, with, without, is, open, closed, hide, show, toggle, enabled, disabled, fixed, sticky'),
);

/** Such a name beside one of the above says that the part holds the page's own text. */
export const MAIN_WORDS: readonly string[] = list(`
  main content, maincontent, content main, content pane, contentpane, noi dung, noidung, main pane, article,
  detail, news detail, chi tiet, chitiet, column news, content area, main column, col main, main col,
  danh sach, page content, center, middle
`);

export const ROLES: Readonly<Record<string, Place>> = {
  banner: 'header',
  navigation: 'menu',
  menubar: 'menu',
  menu: 'menu',
  complementary: 'sidebar',
  contentinfo: 'footer',
};

export const TAGS: Readonly<Record<string, Exclude<Place, 'main'>>> = {
  nav: 'menu',
  menu: 'menu',
  aside: 'sidebar',
  footer: 'footer',
  header: 'header',
};

/** Headings that begin a list of neighbours of the article, whatever the page. */
export const RELATED_HEADINGS: readonly string[] = list(`
  tin liên quan, tin bài liên quan, các tin liên quan, bài viết liên quan, các bài viết liên quan,
  bài liên quan, tin tức liên quan, tin cùng chuyên mục, các tin cùng chuyên mục, bài viết cùng chuyên mục,
  tin bài cùng chuyên mục, cùng chuyên mục, tin cùng loại, tin cùng danh mục, bài cùng chuyên mục,
  xem thêm tin liên quan, related news, related articles, related posts
`);

/** The same below an article; below a list of posts they head older posts of the same list. */
export const OTHER_HEADINGS: readonly string[] = list(`
  tin khác, các tin khác, các tin bài khác, tin bài khác, bài viết khác, các bài viết khác, các bài khác,
  tin tức khác, các tin tức khác, những tin khác, thông tin khác, tin mới hơn, tin cũ hơn, những tin mới hơn,
  những tin cũ hơn, các tin mới hơn, các tin cũ hơn, các tin đã đưa, tin đã đưa, các tin đã đăng,
  tin đã đăng, các tin trước, các tin tiếp theo, tin mới nhất, tin mới nhận, tin mới, tin nổi bật,
  tin đọc nhiều, tin xem nhiều, đọc nhiều nhất, xem nhiều nhất, tin xem nhiều nhất, bài đọc nhiều,
  có thể bạn quan tâm, xem thêm, other news
`);

/** Of them, what the whole portal has that is new or much read: below a page's own contents another block's. */
export const PICKED_HEADINGS: readonly string[] = list(`
  tin mới, tin mới nhất, tin mới nhận, tin mới cập nhật, tin mới đăng, tin bài mới, tin bài mới nhất, tin tức mới,
  tin tức mới nhất, tin tức cập nhật, thông tin mới, thông tin mới nhất, tin nổi bật, tin tức nổi bật, bài nổi bật,
  bài viết nổi bật, tin tiêu điểm, tiêu điểm, tin nóng, tin hot, tin đọc nhiều, tin xem nhiều, đọc nhiều nhất,
  xem nhiều nhất, tin xem nhiều nhất, tin đọc nhiều nhất, bài đọc nhiều, bài xem nhiều, tin được xem nhiều,
  tin được quan tâm, bài viết mới, bài viết mới nhất, bài viết mới cập nhật, bài mới, bài mới nhất, thông báo mới,
  thông báo mới nhất, có thể bạn quan tâm, latest news, most read, recent posts
`);

/** "Trả lời" alone heads the reply to a question as well; the form for comments is known by its marks. */
export const COMMENT_HEADINGS: readonly string[] = list(`
  bình luận, ý kiến bạn đọc, gửi bình luận, viết bình luận, gửi ý kiến bình luận, bình luận bài viết,
  ý kiến bình luận, bình luận của bạn, thảo luận, comments, leave a comment, để lại bình luận
`);

/** What the foot of a page says of itself. */
export const FOOTER_PHRASES: readonly string[] = list(`
  bản quyền thuộc, bản quyền của, bản quyền ©, bản quyền, copyright, chịu trách nhiệm chính,
  chịu trách nhiệm nội dung, chịu trách nhiệm xuất bản, người chịu trách nhiệm, trưởng ban biên tập,
  ghi rõ nguồn, giấy phép số, giấy phép thiết lập, all rights reserved, thiết kế bởi, thiết kế và phát triển,
  phát triển bởi, powered by
`);

/** First words of a foot that names nothing but who the portal is of, and of the lines under it. */
export const FOOTER_BODIES: readonly string[] = list(`
  sở, ubnd, ủy ban nhân dân, cổng thông tin điện tử, trang thông tin điện tử, cơ quan chủ quản, đơn vị chủ quản,
  văn phòng ubnd, chi cục, ban quản lý
`);
export const FOOTER_CONTACTS: readonly string[] = list(`
  địa chỉ, trụ sở, điện thoại, đt, tel, fax, email, e mail, thư điện tử, số điện thoại, website
`);

/** Between the steps of a path. */
export const PATH_ARROWS = /[»›>→❯➤⟩]|\/{1,2}/u;

/** First words of a path of links from the home page. */
export const HOME_WORDS: readonly string[] = list(`
  trang chủ, trang nhất, home, trang chính, bạn đang ở, bạn đang xem, vị trí hiện tại, you are here
`);

/** Over a counter of visitors. */
export const COUNTER_HEADINGS: readonly string[] = list(`
  thống kê truy cập, thống kê lượt truy cập, lượt truy cập, số lượt truy cập, bộ đếm, bộ đếm truy cập,
  số người truy cập, lưu lượng truy cập, visitor counter
`);
/** What only such a counter counts. */
export const COUNTED_VISITS: readonly string[] = list(`
  đang truy cập, đang online, đang trực tuyến, số người đang truy cập, số người đang online, người đang truy cập,
  người đang online, số người online, người online, khách online, khách trực tuyến, trực tuyến, online,
  số người trực tuyến, khách viếng thăm, lượt truy cập, số lượt truy cập, tổng lượt truy cập,
  tổng số lượt truy cập, tổng truy cập, tổng số truy cập, truy cập hôm nay, truy cập hôm qua, truy cập trong ngày,
  truy cập trong tuần, truy cập trong tháng, lượt truy cập hôm nay, lượt truy cập hôm qua, lượt truy cập hiện tại,
  truy cập hiện tại, truy cập tuần này, truy cập tháng này, lượt truy cập trong tuần, lượt truy cập trong tháng,
  tất cả truy cập, hôm qua, visitors, visitors online, users online, total visitors
`);
/** What may be counted of files handled as well. */
export const COUNTED_SPANS: readonly string[] = list(`
  hôm nay, tuần này, tuần trước, tháng này, tháng trước, năm nay, năm trước, trong ngày, trong tuần,
  trong tháng, trong năm, tổng, tổng cộng, tổng số, tất cả, khách, thành viên, máy chủ tìm kiếm, today, yesterday,
  this week, this month, total
`);

/** In the title of a page that lists the portal's own pages. */
export const SITE_MAP_WORDS: readonly string[] = list(`sơ đồ, sitemap, site map, bản đồ trang, cấu trúc trang`);
