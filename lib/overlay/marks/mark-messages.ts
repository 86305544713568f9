/** What the marks on a live page say: what is asked for, what was found there, how to mend it. */

import type { Bilingual } from '../../model/plan.ts';

export const markMessages = {
  hotlineAsked: {
    vi: 'Trang chủ, hoặc một trang cách trang chủ một lần bấm, có đường dây nóng: {needs}.',
    en: 'The home page, or a page one click from it, gives the hotline: {needs}.',
  },
  hotlineHere: {
    vi: 'Có số điện thoại đường dây nóng: {phone}.',
    en: 'A hotline number is given: {phone}.',
  },
  hotlineInvalid: {
    vi: 'Số ghi là đường dây nóng không gọi được: {phone}.',
    en: 'The number given as the hotline cannot be called: {phone}.',
  },
  hotlineInvalidFix: {
    vi: 'Thay bằng số đang dùng, ghi cả mã vùng.',
    en: 'Put the number in use there, with its area code.',
  },
  hotlineInvalidHint: {
    vi: 'Số này nay được quay là {number}; kiểm tra rồi ghi lại.',
    en: 'This number is dialled {number} now; check it and write it anew.',
  },
  hotlineNoNumber: {
    vi: 'Có nhãn “{label}” nhưng không có số điện thoại đi kèm và nhãn không dẫn tới trang nào.',
    en: 'There is a label “{label}”, but no number beside it, and it leads to no page.',
  },
  hotlineAbsent: {
    vi: 'Trang chủ không có số đường dây nóng, cũng không có nhãn nào dẫn tới.',
    en: 'The home page has no hotline number and no label that leads to one.',
  },
  hotlineFix: {
    vi: 'Ghi “Đường dây nóng: …” cùng số điện thoại, dạng chữ, ở chân trang chủ.',
    en: 'Put “Đường dây nóng: …” with the number, as text, into the footer of the home page.',
  },
  partsAsked: {
    vi: 'Trang của thủ tục có đủ các bộ phận cấu thành.',
    en: 'The procedure’s page has all its constituent parts.',
  },
  partEmpty: {
    vi: 'Mục “{part}” để trống.',
    en: 'Nothing stands under the heading of: {part}.',
  },
  partsHere: {
    vi: 'Đủ các bộ phận cấu thành.',
    en: 'All constituent parts are there.',
  },
  partsAbsent: {
    vi: 'Trang không có mục: {parts}.',
    en: 'The page does not have: {parts}.',
  },
  partsFix: {
    vi: 'Bổ sung mục còn thiếu; mục nào thủ tục không quy định thì vẫn ghi tên mục và “Không”.',
    en: 'Add what is missing; where a part does not apply, keep its heading and write “Không” (none).',
  },
  columnAsked: {
    vi: 'Chuyên mục có bài mới trong vòng {days} ngày.',
    en: 'The column has an article of the last {days} {days?day|days}.',
  },
  columnFresh: {
    vi: 'Bài mới nhất trên trang đăng ngày {date}, đến ngày {day} là {age} ngày.',
    en: 'The newest article on the page is of {date}: {age} {age?day|days} by {day}.',
  },
  columnStale: {
    vi: 'Bài mới nhất trên trang đăng ngày {date}, đến ngày {day} là {age} ngày; cho phép {days} ngày.',
    en: 'The newest article on the page is of {date}: {age} {age?day|days} by {day}; {days} {days?day is|days are} allowed.',
  },
  columnFix: {
    vi: 'Đăng bài mới; nếu đã đăng ở chuyên mục khác thì đưa cả vào chuyên mục này.',
    en: 'Post an article; where it was posted in another column, show it in this one too.',
  },
  hotlineElsewhere: {
    vi: 'Trang chủ có liên kết tới trang đường dây nóng; mở trang đó để xem có số hay không.',
    en: 'The home page links to a page about the hotline; open it to see whether the number is there.',
  },
  hotlinePicture: {
    vi: 'Đường dây nóng chỉ nằm trong hình; máy không đọc được, người khiếm thị và điện thoại cũng không dùng được.',
    en: 'The hotline is only in a picture: no machine reads it, no blind reader and no phone can use it.',
  },
  partsInFile: {
    vi: 'Trang không có mục: {parts}. Tệp đính kèm có thể có; mở tệp để xem.',
    en: 'The page does not have: {parts}. The attached file may; open it to see.',
  },
  listAsked: {
    vi: 'Mọi thủ tục còn hiệu lực thuộc thẩm quyền của sở có trong danh mục, thủ tục đã bãi bỏ thì không.',
    en: 'Every procedure in force of the department is listed, and none that is abolished.',
  },
  listComplete: {
    vi: 'Danh mục trên trang có đủ {active} thủ tục còn hiệu lực.',
    en: 'The list on this page has all {active} {active?procedure|procedures} in force.',
  },
  listLacks: {
    vi: 'Danh mục trên trang có {listed} trong {active} thủ tục, thiếu {missing}.',
    en: 'The list on this page has {listed} of {active} {active?procedure|procedures} and lacks {missing}.',
  },
  listPart: {
    vi: 'Trang này có {listed} trong {active} thủ tục; {missing} thủ tục còn lại phải có ở trang khác của danh mục.',
    en: 'This page has {listed} of {active} {active?procedure|procedures}; the other {missing} must stand on other pages of the list.',
  },
  listFix: {
    vi: 'Đăng các thủ tục còn thiếu theo quyết định công bố mới nhất.',
    en: 'Publish the missing procedures as the latest announcing decision has them.',
  },
  listUnjudged: {
    vi: 'Trang liệt kê {rows} thủ tục; chưa có danh mục đối chiếu nên chưa biết thiếu thủ tục nào.',
    en: 'The page lists {rows} {rows?procedure|procedures}; without a reference list nobody can tell what is missing.',
  },
  listUnjudgedFix: {
    vi: 'Nạp danh mục thủ tục theo quyết định công bố (CSV, XLSX) ở trang quản lý của Soi Cổng.',
    en: 'Import the reference list of procedures (CSV, XLSX) on the options page of Soi Cổng.',
  },
  abolishedListed: {
    vi: 'Thủ tục đã bị bãi bỏ mà vẫn còn trong danh mục: {name}.',
    en: 'Abolished and still listed: {name}.',
  },
  abolishedMore: {
    vi: 'Còn {count} thủ tục khác đã bị bãi bỏ mà vẫn trong danh mục.',
    en: '{count} more abolished {count?procedure is|procedures are} still listed.',
  },
  abolishedFix: {
    vi: 'Gỡ thủ tục này khỏi danh mục, hoặc ghi rõ đã bãi bỏ theo quyết định nào.',
    en: 'Take it off the list, or say by which decision it was abolished.',
  },
  monthsAsked: {
    vi: 'Mỗi tháng có ít nhất {perMonth} bài.',
    en: 'At least {perMonth} {perMonth?article|articles} each month.',
  },
  monthsEmpty: {
    vi: 'Tháng không có bài nào: {months}.',
    en: 'Months without any article: {months}.',
  },
  monthsThin: {
    vi: 'Tháng chưa đủ bài: {months}.',
    en: 'Months with too few articles: {months}.',
  },
  monthsFix: {
    vi: 'Đăng đều hằng tháng; bài đã đăng ở chuyên mục khác thì đưa cả vào đây.',
    en: 'Post every month; what was posted in another column belongs here too.',
  },
  menuAsked: {
    vi: 'Trang chủ có mục dẫn tới nội dung này.',
    en: 'The home page leads there.',
  },
  menuLeads: {
    vi: 'Trang chủ có mục “{words}”.',
    en: 'The home page has an entry “{words}”.',
  },
  menuDead: {
    vi: 'Mục “{words}” không dẫn tới trang nào.',
    en: 'The entry “{words}” leads to no page.',
  },
  menuLacks: {
    vi: 'Chưa thấy mục “{name}” trên trang chủ.',
    en: 'No entry of the home page is called “{name}”.',
  },
  menuFix: {
    vi: 'Thêm một mục mang đúng tên vào menu trang chủ; nếu đã có dưới tên khác thì đổi tên cho dễ nhận ra.',
    en: 'Add an entry of that name to the menu; where it stands under another name, rename it so that people find it.',
  },
  homeHas: {
    vi: 'Có trên trang: “{quote}”.',
    en: 'On the page: “{quote}”.',
  },
  empty: {
    vi: 'Trang không có nội dung.',
    en: 'The page is empty.',
  },
  contentAsked: {
    vi: 'Trang có nội dung.',
    en: 'The page has content.',
  },
  updating: {
    vi: 'Trang chỉ ghi “{words}”.',
    en: 'The page only says “{words}”.',
  },
  updatingFix: {
    vi: 'Đăng nội dung, hoặc bỏ liên kết tới trang này cho đến khi có.',
    en: 'Publish the content, or take the links to this page away until there is some.',
  },
  phone: { vi: 'số điện thoại', en: 'phone number' },
  email: { vi: 'thư điện tử', en: 'email' },
  address: { vi: 'địa chỉ', en: 'address' },
} as const satisfies Readonly<Record<string, Bilingual>>;
