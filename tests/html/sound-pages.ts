/** Pages as a careful template writes them, from a seed. */

import { randomFrom } from './broken-pages.ts';

const WORDS =
  'Cải cách hành chính thủ tục công khai Sở Nội vụ đường dây nóng góp ý hỏi đáp &amp; &#7913;ng d&#x1EE5;ng 12/05/2025 &quot;mới&quot; &lt;b&gt; &hellip;'.split(
    ' ',
  );

export function soundPage(seed: number): string {
  const random = randomFrom(seed);
  let links = 0;
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
  const often = (percent: number) => random(100) < percent;
  const text = () => Array.from({ length: 1 + random(5) }, () => pick(WORDS)).join(often(90) ? ' ' : '\n\t ');
  const inline = (): string =>
    often(60)
      ? text()
      : pick([
          () => `<b>${text()}</b>`,
          () => `${text()} <i class="fa fa-x"></i>`,
          () => `${text()}<br>${text()}`,
          () => `<span title="x > y">${text()}</span>${text()}`,
          () => `${text()}<!-- chú thích </a> -->`,
        ])();
  const anchor = (inParagraph = false): string => {
    const n = (links += 1);
    const href = pick([`/tin/bai-${n}.html`, `?ItemID=${n}&amp;lang=vi`, ` /trang-${n} `, '#', `javascript:void(0)`]);
    const click = often(10) ? ` onclick="location.href='/nhay-${n}'"` : '';
    const title = often(20) ? ` title="${text().replaceAll('"', '')}"` : '';
    const inner = pick([
      inline,
      inline,
      () => `<img src="/anh-${n}.png" alt="${often(70) ? 'Ảnh &amp; chữ' : ''}">`,
      () => (inParagraph ? text() : `<div>${text()}</div><p>${text()}</p>`),
      () => '',
      () => `<img src=a.gif alt="Ảnh">${text()}`,
    ]);
    return `<a class="l${n}" href="${href}"${click}${title}>${inner()}</a>`;
  };
  const block = (): string =>
    pick([
      () => `<p>${inline()} ${often(50) ? anchor(true) : ''} ${inline()}</p>`,
      () => `<ul>${Array.from({ length: 1 + random(5) }, () => `<li>${anchor()}</li>`).join('\n')}</ul>`,
      () => {
        const level = 1 + random(5);
        return `<h${level}>${often(40) ? anchor(true) : inline()}</h${level}>`;
      },
      () =>
        `<table><tr><td>${anchor()}</td><td>${inline()}</td></tr><tr onclick="location.href='/dong-${(links += 1)}'"><td>${text()}</td><td>${text()}</td></tr></table>`,
      () => `<div onclick="window.open('/mo-${(links += 1)}')"><span>${text()}</span></div>`,
      () => `<div class="a">${block()}</div>`,
      () =>
        `<form action="/tim"><select name="q"><option>${text()}</option></select><textarea>${text()}</textarea><input type="button" value="Gửi" onclick="location.href='/gui-${(links += 1)}'"></form>`,
      () =>
        `<select name="nhay" onchange="${pick(['location=this.value', 'window.open(this.options[this.selectedIndex].value)', 'nhay(this)', 'this.form.submit()'])}"><option value="">Chọn</option>${Array.from({ length: random(4) }, () => `<option value="/chon-${(links += 1)}">${text()}</option>`).join('')}</select>`,
      () => `<script>document.write('<a href="/x">' + "</" + "a>");</script><style>a{}</style>`,
      () => `<iframe src="/khung-${(links += 1)}"></iframe>`,
      () => `<map name="m"><area href="/vung-${(links += 1)}" alt="${text().replaceAll('"', '')}"></map>`,
    ])();
  const body = Array.from({ length: 3 + random(12) }, block).join('\n');
  return `<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>${text()} - ${text()}</title><base href="/goc/"><link rel="canonical" href="/chinh-${seed}"></head>\n<body>${body}</body></html>`;
}
