import { describe, expect, it } from 'vitest';
import { explain, type PageSource } from '../../lib/explain.ts';
import type { Ports, RenderMode } from '../../lib/model/ports.ts';
import { digest } from '../../lib/platform/node/digest.ts';
import { explanationText } from '../../lib/report/explain.ts';
import { pretendedBrowser, shellOf } from '../support/script-portal.ts';

const URL = 'https://skhcn.nghean.gov.vn/duong-day-nong';
const PAGE = '<title>Đường dây nóng</title><h1>Đường dây nóng</h1><p>Đường dây nóng: 0238.3844.500</p>';

async function explained(html: string, mode: RenderMode | null, render = pretendedBrowser()) {
  const ports: Ports = {
    clock: { now: () => '2022-11-20T00:00:00.000Z', ticks: () => 0, pause: async () => undefined },
    digest,
    fetch: async () => ({ ok: false, reason: 'refused', detail: 'nobody listens' }),
    render: render.render,
  };
  const source: PageSource = {
    url: URL,
    body: new TextEncoder().encode(html),
    contentType: 'text/html; charset=utf-8',
    asOf: '2022-11-20',
  };
  const rendering = mode === null ? {} : { rendering: { mode, at: URL, userAgent: 'SoiCong/1' } };
  return { page: await explain({ ...source, ...rendering }, ports), rendered: render.rendered };
}

describe('explain of a page that scripts fill', () => {
  it('says what a browser shows', async () => {
    const { page, rendered } = await explained(shellOf(PAGE), 'auto');
    expect(page).toMatchObject({ url: URL, rendered: true, hotline: 'number', phones: [{ e164: '+842383844500' }] });
    expect(rendered).toEqual([URL]);
    expect(explanationText(page, 'vi')).toContain('đã dựng bằng trình duyệt');
  });

  it.each([
    ['rendering is switched off', 'never'],
    ['it is a saved file', null],
  ] as const)('says what to do when %s', async (_, mode) => {
    const { page, rendered } = await explained(shellOf(PAGE), mode);
    expect(page.pageKind).toBe('shell');
    expect('rendered' in page).toBe(false);
    expect(rendered).toEqual([]);
    expect(explanationText(page, 'vi')).toContain('cài Chromium, Chrome hoặc Edge');
  });

  it('renders a page that is there only when it is asked to', async () => {
    expect((await explained(PAGE, 'auto')).rendered).toEqual([]);
    const { page, rendered } = await explained(PAGE, 'always');
    expect(page.rendered).toBe(true);
    expect(rendered).toEqual([URL]);
  });

  it('stays with what was fetched when rendering fails', async () => {
    const broken = pretendedBrowser({
      instead: () => ({ ok: false, reason: 'render-failed', detail: 'it broke down' }),
    });
    expect((await explained(shellOf(PAGE), 'auto', broken)).page.pageKind).toBe('shell');
  });
});
