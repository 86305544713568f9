/** Laws of the pipeline on a portal that only scripts fill, with a pretended browser. */

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { demoPortal } from '../demo/portal.ts';
import { audit, type AuditOptions } from '../lib/audit.ts';
import { reportSchema, type Report } from '../lib/model/report.ts';
import { findPlan, readReference } from '../lib/plans/index.ts';
import { MEMORY_PORTAL, memoryPorts, type MemoryOptions } from './support/memory-ports.ts';
import { pretendedBrowser, scriptPortal, shellOf, type Pretence } from './support/script-portal.ts';

const plan = findPlan('nghean-skhcn-2022');
if (plan === undefined) throw new Error('the plan is missing');
const bytes = new Uint8Array(await readFile(new URL('../demo/procedures.csv', import.meta.url)));
const reference = await readReference({ bytes, fileName: 'procedures.csv' });
const OPTIONS: AuditOptions = {
  start: MEMORY_PORTAL,
  plan,
  reference,
  asOf: '2022-11-20',
  exhaustive: false,
  maxPages: 1e4,
  maxMinutes: 60,
  concurrency: 4,
  ignoreRobots: false,
  userAgent: 'test',
  maxBytes: 1e7,
  timeoutMs: 3e4,
};
const DEMO = demoPortal();
const SCRIPTED = scriptPortal(DEMO);
const plain = await audit(OPTIONS, memoryPorts(DEMO));
const first = await rendered();

describe('a portal that scripts fill, with a browser', { timeout: 120_000 }, () => {
  it('is judged as the same portal served as pages', () => {
    expect(judged(first)).toEqual(judged(plain));
    expect(plain.counts.passed + plain.counts.partial + plain.counts.failed).toBeGreaterThan(3);
  });

  it('has evidence that says it was rendered, and keeps the contract', () => {
    expect(() => reportSchema.parse(first)).not.toThrow();
    const evidence = first.requirements.flatMap((requirement) => requirement.evidence);
    expect(evidence.length).toBeGreaterThan(5);
    expect(evidence.filter((one) => one.rendered !== true)).toEqual([]);
    expect(plain.requirements.flatMap((requirement) => requirement.evidence.filter((one) => one.rendered))).toEqual([]);
  });

  it('gives the same bytes again', async () => {
    expect(JSON.stringify(await rendered())).toBe(JSON.stringify(first));
  });

  it('is judged the same whatever the order in which pages arrive and are rendered', async () => {
    for (const seed of [11]) {
      const delay = (url: string): number => (url.length * seed * 7919) % 23;
      expect(judged(await rendered({}, { delay }, { delay: (url) => 23 - delay(url) }))).toEqual(judged(first));
    }
    for (const concurrency of [16]) expect(judged(await rendered({ concurrency }))).toEqual(judged(first));
  });

  it('is judged the same when every page is read, and nothing is rendered that nobody wants', async () => {
    const browser = pretendedBrowser();
    const whole = await audit({ ...OPTIONS, exhaustive: true }, { ...memoryPorts(SCRIPTED), render: browser.render });
    expect(judged(whole)).toEqual(judged(first));
    const focused = pretendedBrowser();
    await audit(OPTIONS, { ...memoryPorts(SCRIPTED), render: focused.render });
    expect(browser.rendered.toSorted()).toEqual(focused.rendered.toSorted());
  });

  it('knows the page of an address that does not exist when it sees it rendered', async () => {
    const { otherwise } = SCRIPTED;
    if (otherwise === undefined) throw new Error('the sample portal has no page for other addresses');
    const browser = pretendedBrowser();
    const answers = { ...SCRIPTED.answers };
    const column = Object.keys(answers).find((path) => path.startsWith('/cai-cach-hanh-chinh/') && path.endsWith('/'));
    delete answers[column ?? ''];
    const report = await audit(OPTIONS, { ...memoryPorts({ answers, otherwise }), render: browser.render });
    expect(report.requirements.find(({ id }) => id === 'cchc-column')?.outcome).not.toBe('passed');
    expect(report.crawl.errors).toContainEqual(expect.objectContaining({ reason: 'soft-404' }));
  });
});

describe('a portal that scripts fill, without a browser', { timeout: 120_000 }, () => {
  it('is called neither good nor bad, and what to do is said', async () => {
    for (const [render, exhaustive] of [
      ['auto', false],
      ['auto', true],
      ['never', false],
    ] as const) {
      const report = await audit({ ...OPTIONS, render, exhaustive }, memoryPorts(SCRIPTED));
      expect(counted(report)).toEqual({ passed: 0, partial: 0, failed: 0 });
      const hotline = report.requirements.find(({ id }) => id === 'hotline');
      expect(hotline?.outcome).toBe('cantTell');
      expect(hotline?.summary.vi).toContain('cần dựng trang bằng trình duyệt: cài Chromium');
      expect(hotline?.summary.en).toContain('needs rendering: install Chromium');
      expect(report.crawl.errors).toContainEqual(
        expect.objectContaining({ url: MEMORY_PORTAL, reason: 'needs-rendering' }),
      );
    }
  });

  it('is not rendered where a browser is there and rendering is switched off', async () => {
    const browser = pretendedBrowser();
    await audit({ ...OPTIONS, render: 'never' }, { ...memoryPorts(SCRIPTED), render: browser.render });
    expect(browser.rendered).toEqual([]);
  });
});

describe('a rendering that fails', { timeout: 120_000 }, () => {
  it('is never held against the portal, whichever pages it happens on', async () => {
    for (const [every, reason] of [
      [1, 'render-failed'],
      [2, 'render-failed'],
      [3, 'render-timeout'],
      [5, 'too-large'],
    ] as const) {
      const report = await rendered(
        {},
        {},
        { instead: (_, nth) => (nth % every === 0 ? { ok: false, reason, detail: 'it broke down' } : null) },
      );
      expect(wronged(report)).toEqual([]);
      expect(report.crawl.errors).toContainEqual(expect.objectContaining({ reason }));
    }
  });

  it('leaves a page unknown that shows nothing when rendered, and one whose scripts still wait', async () => {
    for (const html of ['<div id="root"></div>', '<main><p>Đang tải dữ liệu...</p></main>']) {
      const report = await rendered({}, {}, { instead: ({ url }) => ({ ok: true, url, html }) });
      expect(counted(report)).toEqual({ passed: 0, partial: 0, failed: 0 });
      expect(report.crawl.errors).toContainEqual(
        expect.objectContaining({ url: MEMORY_PORTAL, reason: 'render-failed' }),
      );
    }
  });

  it('ends with the run when the user interrupts', async () => {
    const user = new AbortController();
    const report = await rendered(
      { signal: user.signal },
      {},
      {
        instead: (_, nth) => {
          if (nth === 6) user.abort();
          return null;
        },
      },
    );
    expect(report.crawl.ended).toBe('interrupted');
    expect(wronged(report)).toEqual([]);
  });
});

describe('a portal served as pages', { timeout: 120_000 }, () => {
  it('is not rendered', async () => {
    const browser = pretendedBrowser();
    await audit(OPTIONS, { ...memoryPorts(DEMO), render: browser.render });
    expect(browser.rendered).toEqual([]);
  });

  it('is judged the same when every wanted page is rendered all the same', async () => {
    for (const exhaustive of [false, true]) {
      const browser = pretendedBrowser();
      const ports = { ...memoryPorts(DEMO), render: browser.render };
      const report = await audit({ ...OPTIONS, render: 'always', exhaustive }, ports);
      expect(judged(report)).toEqual(judged(plain));
      const evidence = report.requirements.flatMap((requirement) => requirement.evidence);
      expect(evidence.filter((one) => one.rendered !== true)).toEqual([]);
    }
  });

  it('has the one page rendered that a script fills', async () => {
    const path = '/thu-tuc-hanh-chinh/';
    const list = DEMO.answers[path];
    if (typeof list !== 'string') throw new Error('the sample portal has no list of procedures');
    const browser = pretendedBrowser();
    const portal = { ...DEMO, answers: { ...DEMO.answers, [path]: shellOf(list) } };
    const report = await audit(OPTIONS, { ...memoryPorts(portal), render: browser.render });
    expect(judged(report)).toEqual(judged(plain));
    expect(browser.rendered).toEqual([new URL(path, MEMORY_PORTAL).href]);
  });
});

async function rendered(
  over: Partial<AuditOptions> = {},
  memory: MemoryOptions = {},
  pretence: Pretence = {},
): Promise<Report> {
  const { render } = pretendedBrowser(pretence);
  return audit({ ...OPTIONS, ...over }, { ...memoryPorts(SCRIPTED, memory), render });
}

function judged({ requirements, score, counts }: Report): unknown {
  return {
    score,
    counts,
    requirements: requirements.map(({ id, outcome, credit, gaps, details }) => ({
      id,
      outcome,
      credit,
      gaps,
      details,
    })),
  };
}

function counted({ counts: { passed, partial, failed } }: Report): unknown {
  return { passed, partial, failed };
}

/** Only cantTell may take the place of what the whole portal says. */
function wronged(cut: Report): readonly string[] {
  return cut.requirements.flatMap(({ id, outcome }) => {
    const whole = plain.requirements.find((requirement) => requirement.id === id)?.outcome;
    return outcome === whole || outcome === 'cantTell' ? [] : [`${id}: ${whole} became ${outcome}`];
  });
}
