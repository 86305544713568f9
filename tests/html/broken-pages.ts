/** Pages broken in the ways that portals break them, from a seed: the same seed is the same page. */

const WORDS =
  'cải cách hành chính thủ tục công khai Sở Nội vụ đường dây nóng Góp ý & 1 < 2 &amp; hỏi&nbsp;đáp Tin'.split(' ');
const HREFS = [
  '/tin/bai-$.html',
  'muc-$',
  ' /co-khoang-trang-$ ',
  '?id=$&amp;lang=vi&copy=1&reg=2',
  '/tìm-kiếm/đường-$',
  '../$/x.aspx?ItemID=$#dau',
  '\\\\kieu\\$',
  '#',
  '#muc-$',
  'javascript:void(0)',
  'javascript:;',
  "javascript:__doPostBack('ctl$','Page$2')",
  "javascript:location.href='/js-$'",
  'mailto:a$@b.vn',
  'tel:0238$',
  '',
];
const CLICKS = [
  "location.href='/nhay-$'",
  'window.open("/mo-$")',
  'window.location.assign(&quot;/gan-$&quot;)',
  'alert(1)',
  "location='/di-$' + id",
  "document.location.href = '/den-$'; return false;",
];
const CHOOSERS = [
  ' onchange="location=this.value"',
  ' name=nhay onchange="nhay(this)"',
  " name=q onchange='this.form.submit()'",
  ' id=lk name=lk',
  '',
];
const INLINE = ['span', 'b', 'i', 'font', 'em', 'strong', 'u', 'small'];
const BLOCK = [
  'div',
  'p',
  'ul',
  'li',
  'section',
  'center',
  'h2',
  'h3',
  'h4',
  'td',
  'tr',
  'table',
  'form',
  'nav',
  'blockquote',
  'dl',
  'dd',
];

/** Linear congruential: small, and the same everywhere. */
export function randomFrom(seed: number): (below: number) => number {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function brokenPage(seed: number): string {
  const random = randomFrom(seed);
  let links = 0;
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
  const often = (percent: number) => random(100) < percent;
  const text = () => Array.from({ length: 1 + random(4) }, () => pick(WORDS)).join(often(80) ? ' ' : '\n  ');
  const numbered = (pattern: string) => pattern.replaceAll('$', String((links += 1)));
  const quoted = (value: string) => {
    if (often(10) && /^[^\s"'<>`=]+$/.test(value)) return value;
    if (often(20) && !value.includes("'")) return `'${value}'`;
    return `"${value.replaceAll('"', '&quot;')}"`;
  };
  const attribute = (): string =>
    pick([
      () => ` class="${text().replaceAll('"', '')}"`,
      () => ' data-x="a > b"',
      () => " data-y='</a>'",
      () => ` title="${pick(['Xem', 'Chi tiết', ''])}"`,
      () => ' disabled',
      () => ' style="color:red"',
      () => ' ="lạ"',
      () => ' / ',
      () => '\n\t',
      () => ` onclick=${quoted(numbered(pick(CLICKS)))}`,
      () => ` HREF="/lap-${(links += 1)}"`,
    ])();
  const attributes = (most: number) => Array.from({ length: random(most + 1) }, attribute).join('');
  const close = (name: string) =>
    often(85) ? `</${often(95) ? name : name.toUpperCase()}${often(5) ? ' ' : ''}>` : '';

  const anchor = (depth: number): string => {
    const before = often(30) ? attributes(2) : '';
    const href = often(96)
      ? ` ${pick(['href', 'href', 'HREF', 'Href'])}${often(5) ? ' ' : ''}=${often(5) ? '\n' : ''}${quoted(numbered(pick(HREFS)))}`
      : '';
    const inner = often(15) ? '<img src="/a.gif" alt="Ảnh">' : depth > 3 || often(60) ? text() : part(depth + 2);
    return `<${often(95) ? 'a' : 'A'}${before}${href}${often(20) ? attributes(2) : ''}>${inner}${close('a')}`;
  };
  const special = (depth: number): string =>
    pick([
      () => `<!-- <a href="/chu-thich">${text()}</a> ${often(50) ? '-' : ''}-->`,
      () => '<!--><a href="/sau-chu-thich-rong">x</a>',
      () => `<script>var s = "<a href='/trong-script'>" + '${text()}';</script>`,
      () => '<script><!-- document.write("<script>x</script>") --></script>',
      () => '<style>a > b { color: red }</style>',
      () => '<noscript><a href="/khong-script">x</a></noscript>',
      () => `<textarea rows=2><a href="/trong-o">${text()}</a></textarea>`,
      () => `<select name=q><option value="1">${text()}<option><a href="/trong-chon">x</a></select>`,
      () =>
        `<select${pick(CHOOSERS)}><option value="">${text()}<option value="/chon-${(links += 1)}">${text()}</option><optgroup label=x><option value=http://a.vn/${(links += 1)}>${part(depth + 3)}${close('select')}`,
      () => `<iframe src="/khung-${(links += 1)}"><a href="/trong-khung">x</a></iframe>`,
      () => '<template><a href="/mau">x</a></template>',
      () => `<svg viewBox="0 0 1 1"><title>Hình</title><path d="M0 0"/>${often(70) ? '</svg>' : ''}`,
      () => `<input type="button" value="Gửi" onclick="${numbered(CLICKS[0]!)}">`,
      () => `<map><area shape=rect href="/vung-${(links += 1)}" alt="Vùng"></map>`,
      () => `<button onclick="${numbered(CLICKS[0]!)}">${text()}</button>`,
      () => '<br/>',
      () => '<hr>',
      () => '</p>',
      () => '</nothing>',
      () => '<>',
      () => '</>',
      () => '<?php echo 1 ?>',
      () => '<![CDATA[ x > y ]]>',
      () => '<3',
      () => '</ a>',
      () => '<o:p>&nbsp;</o:p>',
      () => 'Notice: Undefined index: <b>id</b> in <b>/x.php</b>',
    ])();
  const part = (depth: number): string => {
    const roll = random(100);
    if (roll < 35) return anchor(depth);
    if (roll < 50) return text();
    if (roll < 60) return special(depth);
    const name = pick(roll < 75 ? INLINE : BLOCK);
    if (depth > 6) return text();
    const inner = Array.from({ length: random(4) }, () => part(depth + 1)).join(often(50) ? '\n' : '');
    // a cell that a script makes a link is one only where the parser keeps the cell: see scan-fuzz.test.ts
    const plain = name === 'td' || name === 'tr';
    return `<${name}${often(30) && !plain ? attributes(2) : ''}>${inner}${close(name)}`;
  };

  const body = Array.from({ length: 2 + random(6) }, () => part(0)).join('\n');
  const head = often(70)
    ? `<!DOCTYPE html><html><head><meta charset=utf-8><title>${text()}</title></head><body>`
    : often(50)
      ? '<title>Chỉ có tên' + close('title')
      : '';
  const tail = often(60) ? '</body></html>' : often(20) ? '<a href="/cut' : often(20) ? '<div class="x' : '';
  return head + body + tail;
}
