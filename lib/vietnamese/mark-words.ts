/** Words in class names, ids and names of files that tell what a box or a picture is. */

import { list } from './phrase-list.ts';

/** Marks of class names and picture names of a post that is kept on top; words, since marks are cut into words. */
export const PINNED_MARKS: ReadonlySet<string> = new Set(
  list('pin; pinned; ghim; ghimtin; sticky; stick; pushpin; thumbtack'),
);
/** Marks of a post that is given prominence: it may be kept on top, or be the newest. */
export const FEATURED_MARKS: ReadonlySet<string> = new Set(
  list('noibat; tinnoibat; featured; highlight; tieudiem; tintieudiem; hot; hotnews; tinhot; important; quantrong'),
);
/** What a box is called that shows the day and hour of now. */
export const CLOCK_MARKS: ReadonlySet<string> = new Set(
  list(
    'clock; dongho; digitalclock; today; homnay; now; datenow; timenow; currentdate; currenttime; datetimenow; servertime',
    'ngayhientai; giohientai; ngaygio; lichngay; thoigianhientai; txttime; menutime; lbltime; txtclock; lblclock; lblnow',
    'lblngaygio; txtngaygio; showtime; timer; livetime; headertime; topdate; headerdate',
  ),
);
/** Marks of boxes that hold the heading of a block. */
export const HEADING_MARKS: ReadonlySet<string> = new Set(
  list('title; heading; head; header; caption; tieude; titlebar; blocktitle; panelheading; bartitle; tit; titletext'),
);
/** What a box is called that holds the title of a post. */
export const TITLE_MARKS: ReadonlySet<string> = new Set(
  list('title; tieude; tit; headline; newstitle; posttitle; titlenews; tieudetin; tieudebai; entrytitle; articletitle'),
);
/** Words in what a box is called that holds one post, or a part of it. */
export const POST_MARKS: ReadonlySet<string> = new Set(
  list('news; tin; tintuc; bantin; bai; baiviet; post; article; newsdetail; chitiettin; chitietbai'),
);
/** Marks of boxes that turn pages. */
export const PAGER_MARKS: ReadonlySet<string> = new Set(
  list(
    'pagination; pager; paging; paginate; pagenavi; pagenav; phantrang; pages; paginator; pagelist; pagenumbers',
    'pagelink; numbers; navlinks; trang; taglib; lfr; datapager',
  ),
);
/** Marks of boxes whose arrows and numbers turn pictures, months or marks given, not pages. */
export const OFF_PAGER_MARKS: ReadonlySet<string> = new Set(
  list(
    'carousel; jcarousel; slider; nivoslider; lightslider; slideshow; slick; swiper; nivo; owl; splide; fotorama; galleria; flexslider; bxslider; gallery; lightbox; fancybox; thuvienanh',
    'datepicker; calendar; rating; ratings; rate; vote; star; stars; danhgia; binhchon',
  ),
);
/** Of a control that nobody can press. */
export const DISABLED_MARKS: ReadonlySet<string> = new Set(list('disabled'));
/** Of a single page among the pages of a pager. */
export const PAGE_ITEM_MARKS: ReadonlySet<string> = new Set(list('pageitem; pagelink'));
export const NEXT_MARKS: ReadonlySet<string> = new Set(list('next'));
/** Whole names of an empty box that a list grows into as one scrolls. */
export const GROWING_MARKS: ReadonlySet<string> = new Set(
  list(
    'infinitescroll; infinitescrollsentinel; infinitesentinel; scrollsentinel; sentinel; loadmore; loadingmore',
    'infiniteloading; infiniteloader; infiniteloadingcontainer; loadmoretrigger; scrolltrigger; taithem; xemthem',
  ),
);
/** Words in names of boxes that hold a list; names are cut into words. */
export const LIST_MARKS: ReadonlySet<string> = new Set(
  list(
    'list; listing; ds; dsach; danhsach; danh; news; tin; tintuc; post; posts; article; articles; items; result; results',
    'ketqua; grid; data; dulieu; tbl; table; baiviet; tthc; thutuc; vanban; records; feed',
  ),
);
/** Ends of addresses that hold no page of their own. */
export const FILE_ENDINGS: ReadonlySet<string> = new Set(
  list(
    'pdf; doc; docx; xls; xlsx; ppt; pptx; rar; zip; 7z; odt; ods; rtf; jpg; jpeg; png; gif; webp; bmp; svg; mp3',
    'mp4; wmv; avi; flv; txt; csv; xml',
  ),
);
/** Last parts of addresses that hold a feed for machines, or choose among them. */
export const FEED_NAMES: ReadonlySet<string> = new Set(
  list('rss; rss2; feed; feeds; atom; rssfeed; rss-feed; kenh-rss'),
);
/** Folders of data portals (CKAN) that hold no posts: everywhere, and on a portal that says it is one. */
export const DATA_FOLDERS: ReadonlySet<string> = new Set(list('dataset'));
export const CKAN_FOLDERS: ReadonlySet<string> = new Set(list('dataset; organization; group; user; showcase; harvest'));
/** What such a portal calls its software. */
export const CKAN = 'ckan';
/** Marks of elements that draw an icon from a font. */
export const ICON_FONT_MARKS: ReadonlySet<string> = new Set(
  list('fa; fas; far; fab; fal; bi; icon; icons; glyphicon; material; mdi; ion; ti; la; las; lar; feather; lni; ri'),
);
/** Words in names of pictures that decorate and show nothing. */
export const DECORATION_MARKS: ReadonlySet<string> = new Set(
  list(
    'icon; icons; ico; logo; logos; bullet; spacer; blank; arrow; print; printer; share; facebook; fb; zalo',
    'twitter; youtube; rss; email; mail; pdf; word; new; hot; pin; ghim; loading; loader; spinner; pixel; button',
    'btn; banner; captcha; avatar; noimage; noimg; noavatar; placeholder; default; emoji; smiley; star; sao',
    'counter; calendar; clock; search; home; download; quochuy; huyhieu; bieutrung; bieutuong; bangron',
  ),
);
