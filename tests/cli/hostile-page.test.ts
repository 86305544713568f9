import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { PROCEDURES, referenceOf, tableOf } from '../portals/procedures/procedure.ts';
import { soicong } from '../support/command-line.ts';
import { withPortal, type PortalDefinition } from '../support/portal-server.ts';

const TAG = '&lt;img src=x onerror=alert(1)&gt;&lt;/td&gt;&lt;script&gt;alert(2)&lt;/script&gt;';
const SHOWN = '<img src=x onerror=alert(1)></td><script>alert(2)</script>';
/** Clears a terminal, sets its title. */
const ESCAPES = '\u001b[2J\u001b]0;owned\u0007';

const PORTAL: PortalDefinition = {
  answers: {
    '/': `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Sở ${TAG}${ESCAPES}</title></head><body>
<ul class="menu"><li><a href="/tthc">Thủ tục hành chính</a></li><li><a href="javascript:alert(3)">Cải cách hành chính</a></li></ul>
<p>Đường dây nóng ${TAG}${ESCAPES}: 0238.300.0150</p></body></html>`,
    '/tthc': `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Danh mục thủ tục hành chính</title></head><body><h1>Danh mục thủ tục hành chính</h1>${tableOf([...PROCEDURES.slice(1), { code: '1.010066', name: `Thủ tục ${TAG}${ESCAPES}` }], { link: () => null })}</body></html>`,
  },
};

describe('nothing from a page is ever markup', () => {
  it('in the HTML report and on the terminal', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'soicong-cli-'));
    try {
      await withPortal(PORTAL, async ({ url }) => {
        const [html, csv] = [join(folder, 'report.html'), join(folder, 'tthc.csv')];
        await writeFile(csv, referenceOf(), 'utf8');
        const plan = ['--plan', 'nghean-skhcn-2022', '--as-of', '2022-11-20', '--procedures', csv];
        const ran = await soicong('audit', url, ...plan, '--html', html);
        expect(ran.status).toBe(0);
        expect(controls(ran.stdout)).toEqual([]);
        expectHarmless(await readFile(html, 'utf8'));
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

function expectHarmless(html: string): void {
  const $ = load(html);
  expect($('script, iframe, object, embed, link[rel="stylesheet"], base, img[src="x"]').length).toBe(0);
  const active = $('*')
    .toArray()
    .flatMap((element) => Object.entries('attribs' in element ? element.attribs : {}))
    .filter(([name, value]) => /^on/i.test(name) || /^\s*(javascript|data:text)/i.test(value));
  expect(active).toEqual([]);
  // the hostile words are there, as words
  expect($.root().text()).toContain(SHOWN);
  expect(controls(html)).toEqual([]);
}

/** Characters that a terminal obeys. */
function controls(text: string): readonly string[] {
  return Array.from(text).filter((letter) => letter < ' ' && letter !== '\n');
}
