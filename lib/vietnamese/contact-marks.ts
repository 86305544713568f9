/** What classes and file names say of boxes, icons and pictures around contacts. */

export type ContactIcon = 'phone' | 'fax' | 'email' | 'address';

/** Words of an icon's class or file name. Font Awesome's printer serves many portals as their fax. */
const ICON_WORDS: Readonly<Record<string, ContactIcon>> = {
  phone: 'phone',
  tel: 'phone',
  telephone: 'phone',
  earphone: 'phone',
  call: 'phone',
  dienthoai: 'phone',
  sdt: 'phone',
  mobile: 'phone',
  smartphone: 'phone',
  fax: 'fax',
  print: 'fax',
  printer: 'fax',
  envelope: 'email',
  email: 'email',
  mail: 'email',
  thu: 'email',
  map: 'address',
  marker: 'address',
  location: 'address',
  address: 'address',
  diachi: 'address',
  pin: 'address',
  place: 'address',
};

/** What an icon stands for, by its class or file name ("fa fa-phone-square", "icon_fax.png"); null when neither says. */
export function contactIcon(marks: string): ContactIcon | null {
  const kinds = marks
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => ICON_WORDS[word]);
  return kinds.find((kind) => kind === 'fax') ?? kinds.find((kind) => kind !== undefined) ?? null;
}

/** Classes of boxes that head a part of the page although they are no heading elements. */
const TITLE_MARKS: ReadonlySet<string> = new Set([
  'title',
  'heading',
  'head',
  'caption',
  'tieude',
  'tit',
  'titles',
  'label',
  'hd',
  'blocktitle',
  'boxtitle',
  'widgettitle',
  'titletext',
  'portlettitle',
  'moduletitle',
]);
/** Classes of empty boxes that only draw a line or end a float. */
const DRAWN_MARKS: ReadonlySet<string> = new Set([
  'clear',
  'clearfix',
  'cleared',
  'line',
  'border',
  'separator',
  'sep',
  'divider',
  'break',
  'arrow',
  'icon',
  'ico',
  'bg',
  'space',
  'spacer',
  'shadow',
  'bottom',
]);

/** Whole classes and ids of a footer: on a short page it may be most of what is shown. */
const FOOTER_MARKS: ReadonlySet<string> = new Set([
  'footer',
  'site-footer',
  'page-footer',
  'main-footer',
  'footer-wrapper',
  'footer-content',
  'foot',
  'chan-trang',
  'chantrang',
]);

export function marksFooter(marks: string): boolean {
  return marks !== '' && marks.split(' ').some((mark) => FOOTER_MARKS.has(mark));
}

export function marksTitle(marks: string): boolean {
  return hasMark(marks, TITLE_MARKS) || /\btieu[-_]de\b/.test(marks);
}

export function marksDrawing(marks: string): boolean {
  return hasMark(marks, DRAWN_MARKS);
}

/** Words of a picture's file name or class that make it an ornament: no number is drawn in it. */
const ORNAMENT_MARKS: ReadonlySet<string> = new Set([
  'icon',
  'icons',
  'ico',
  'ic',
  'logo',
  'quochuy',
  'spacer',
  'blank',
  'pixel',
  'arrow',
  'bullet',
  'dot',
  'print',
  'share',
  'facebook',
  'zalo',
  'youtube',
  'twitter',
  'loading',
  'avatar',
  'flag',
  'search',
  'rss',
  'captcha',
  'phone',
  'tel',
  'call',
  'email',
  'mail',
  'fax',
]);

/** A name that also says hotline ("hotline-phone.png") is no ornament unless it calls itself an icon. */
export function marksOrnament(marks: string): boolean {
  return hasMark(marks.toLowerCase(), ORNAMENT_MARKS);
}

function hasMark(marks: string, words: ReadonlySet<string>): boolean {
  return marks !== '' && marks.split(/[^a-z]+/).some((word) => words.has(word));
}
