import { describe, expect, it } from 'vitest';
import { fullPrint, textLines } from '../../lib/crawl/page-print.ts';

describe('the text of a page, for comparison', () => {
  it.each<[string, string, readonly string[]]>([
    ['tags part lines', '<p>Một</p><p>Hai <b>ba</b></p>', ['Một', 'Hai', 'ba']],
    [
      'scripts, styles and comments are no text',
      'a<script>if (1<2) x="<p>b</p>"</script>c<STYLE>d</STYLE>e<!-- f <p>g -->h',
      ['a', 'c', 'e', 'h'],
    ],
    ['scripts closed in another spelling', 'a<SCRIPT>b</script >c<script>d</SCRIPT>e', ['a', 'c', 'e']],
    ['a script never closed', 'a<script>b<p>c', ['a']],
    ['a comment never closed', 'a<!-- b <p>c', ['a']],
    ['a tag never closed', 'a<p class="b', ['a']],
    ['names that only begin alike', '<styled>a</styled><scripture>b</scripture>', ['a', 'b']],
    ['nothing', '', []],
  ])('%s', (_, html, lines) => expect(textLines(html)).toEqual(lines));

  it('is the same whatever the clock and the counter say', () => {
    expect(fullPrint('<p>Lượt xem: 1.234</p>')).toBe(fullPrint('<p>Lượt xem: 5.678</p>'));
    expect(fullPrint('<p>Lượt xem</p>')).not.toBe(fullPrint('<p>Lượt đọc</p>'));
  });

  it('of a hostile page of many scripts is found in one pass', () => {
    expect(textLines('<script>'.repeat(200_000)).length).toBe(0);
    expect(textLines('<SCRIPT>a</SCRIPT>b'.repeat(50_000)).length).toBe(50_000);
  });
});
