import { describe, expect, test } from 'vitest';
import { xmlLocs } from '../../lib/html/index.ts';

const loc = (url: string, lastmod: string | null = null) => ({ url, lastmod });

describe('sitemaps', () => {
  test.each([
    [
      'a set of urls',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> http://a.vn/1?x=1&amp;y=2 </loc><lastmod>2024-01-02</lastmod></url><url><loc>http://a.vn/2</loc></url></urlset>',
      'urlset',
      [loc('http://a.vn/1?x=1&y=2', '2024-01-02'), loc('http://a.vn/2')],
    ],
    [
      'an index',
      '<sitemapindex><sitemap><loc>http://a.vn/s1.xml</loc></sitemap></sitemapindex>',
      'index',
      [loc('http://a.vn/s1.xml')],
    ],
    [
      'prefixes and CDATA',
      '<s:urlset><s:url><s:loc><![CDATA[http://a.vn/3]]></s:loc></s:url></s:urlset>',
      'urlset',
      [loc('http://a.vn/3')],
    ],
    [
      'cut in the middle',
      '<urlset><url><loc>http://a.vn/4</loc></url><url><loc>http://a',
      'urlset',
      [loc('http://a.vn/4'), loc('http://a')],
    ],
    [
      'broken entities',
      '<urlset><url><loc>http://a.vn/5?a=1&b=2</loc></url></urlset>',
      'urlset',
      [loc('http://a.vn/5?a=1&b=2')],
    ],
    [
      'pictures are not pages',
      '<urlset><url><loc>http://a.vn/6</loc><image:image><image:loc>http://a.vn/6.jpg</image:loc></image:image></url></urlset>',
      'urlset',
      [loc('http://a.vn/6')],
    ],
    ['a page instead', '<!DOCTYPE html><html><body>Không tìm thấy</body></html>', 'other', []],
    ['nothing', '', 'other', []],
  ])('%s', (_, xml, kind, locs) => {
    expect(xmlLocs(xml)).toEqual({ kind, locs });
  });
});
