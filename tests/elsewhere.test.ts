/** Requirements on a second host, and several plans on one crawl: whole audits, in memory. */

import { describe, expect, it } from 'vitest';
import type { PortalDefinition } from '../demo/serve-portal.ts';
import { audit, type AuditOptions } from '../lib/audit.ts';
import type { Plan } from '../lib/model/plan.ts';
import { planSchema } from '../lib/model/plan.ts';
import type { ReferenceList } from '../lib/model/reference.ts';
import { reportSchema, type Report, type ReportRequirement } from '../lib/model/report.ts';
import { readReference } from '../lib/plans/index.ts';
import { ABOLISHED, PROCEDURES, referenceOf, tableOf, type TrapProcedure } from './portals/procedures/procedure.ts';
import { MEMORY_PORTAL, memoryPorts, type MemoryOptions } from './support/memory-ports.ts';

const PROVINCE = 'http://tinh.test/';
const OTHERS: readonly TrapProcedure[] = [
  { code: '1.020001', name: 'Cấp giấy phép hoạt động phòng khám đa khoa tư nhân' },
  { code: '1.020002', name: 'Công nhận trường mầm non đạt chuẩn quốc gia mức một' },
];

const ELSEWHERE = {
  id: 'procedure-set-province',
  kind: 'elsewhere',
  title: { vi: 'Thủ tục trên cổng của tỉnh', en: 'Procedures on the province’s portal' },
  clause: 'II.3',
  weight: 'major',
  params: { kind: 'procedure-set', host: 'province' },
};
const HOTLINE = {
  id: 'hotline',
  kind: 'hotline',
  title: { vi: 'Đường dây nóng', en: 'Hotline' },
  clause: 'II.2',
  weight: 'critical',
  params: { needs: ['phone'] },
};

const DEPARTMENT_PORTAL: PortalDefinition = {
  answers: {
    '/': page(
      'Sở Khoa học và Công nghệ Nghệ An',
      '<ul class="menu"><li><a href="/lien-he">Liên hệ</a></li></ul><p>Đường dây nóng: 0238.300.0150</p>',
    ),
    '/lien-he': page('Liên hệ', '<p>Mời quý vị để lại lời nhắn.</p>'),
  },
};

describe('a requirement on the province’s portal', () => {
  it('passes when the department’s part lists every procedure; what other bodies list is neither unknown nor missing', async () => {
    const told = await found(provinceOf(departmentPages(PROCEDURES)));
    expect(told.outcome, told.summary.vi).toBe('passed');
    expect(told.kind).toBe('elsewhere');
    expect(told.details).toMatchObject({ reference: 8, listed: 8, coverage: 1, missing: [], unknown: [] });
    expect(told.evidence.map(({ url }) => new URL(url).hostname)).toEqual(expect.arrayContaining(['tinh.test']));
  });

  it('says which are missing there, and calls the department’s own extra ones unknown', async () => {
    const extra = { code: '1.010050', name: 'Xác nhận chuyên gia công nghệ từ nước ngoài' };
    const told = await found(provinceOf(departmentPages([...PROCEDURES.slice(2), extra, ABOLISHED])));
    expect(told.outcome).toBe('partial');
    expect(told.credit).toBeCloseTo(6 / 8 - 0.1, 6);
    expect(told.details).toMatchObject({
      listed: 6,
      missing: [{ code: '1.010001.000.00.00.H41' }, { code: '1.010002.000.00.00.H41' }],
      unknown: [{ code: '1.010050.000.00.00.H41' }],
    });
    expect((told.details['abolishedListed'] as unknown[]).length).toBe(1);
    expect(told.gaps.every(({ url }) => url.startsWith(PROVINCE))).toBe(true);
  });

  it('finds the department’s in one long list of all bodies that does not say whose is which', async () => {
    const rows = [...OTHERS, ...PROCEDURES].map(
      ({ code, name }, index) => `<tr><td>${index + 1}</td><td>${code}.000.00.00.H41</td><td>${name}</td></tr>`,
    );
    const list = `<table><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th></tr>${rows.join('')}</table>`;
    const told = await found(
      provinceOf({ '/tthc': page('Bộ thủ tục hành chính của tỉnh', `<h1>Bộ thủ tục hành chính</h1>${list}`) }),
    );
    expect(told.outcome, told.summary.vi).toBe('passed');
    expect(told.details).toMatchObject({ listed: 8, unknown: [] });
  });

  it('keeps bodies under their headings apart', async () => {
    const body = `<h1>Bộ thủ tục hành chính</h1><h2>Sở Y tế</h2>${plain(OTHERS)}<h2>Sở Khoa học và Công nghệ</h2>${plain([...PROCEDURES, { code: '1.010077', name: 'Cấp lại giấy chứng nhận đo lường viên cấp tỉnh' }])}`;
    const told = await found(provinceOf({ '/tthc': page('Bộ thủ tục hành chính', body) }));
    expect(told.details).toMatchObject({ listed: 8, unknown: [{ code: '1.010077.000.00.00.H41' }] });
  });

  it('fails when the province lists other bodies’ procedures only', async () => {
    const told = await found(
      provinceOf({
        '/tthc': page('Thủ tục hành chính', `<h1>Thủ tục hành chính</h1>${tableOf(OTHERS, { agency: 'Sở Y tế' })}`),
      }),
    );
    expect(told.outcome).toBe('failed');
    expect(told.gaps.length).toBeGreaterThan(0);
  });

  it('cannot tell without an address, and says how to give one', async () => {
    const report = await audited({ hosts: {} }, provinceOf({}));
    const told = entry(report);
    expect(told.outcome).toBe('cantTell');
    expect(told.summary.vi).toContain('--host');
    expect(report.hosts).toBeUndefined();
  });

  it('cannot tell when that host is down, and the department’s own portal is judged all the same', async () => {
    const report = await audited(
      {},
      {},
      {
        before: (url) => (url.startsWith(PROVINCE) ? { ok: false, reason: 'refused', detail: 'refused' } : null),
      },
    );
    expect(entry(report).outcome).toBe('cantTell');
    expect(report.requirements.find(({ id }) => id === 'hotline')?.outcome).toBe('passed');
    expect(report.crawl.ended).not.toBe('unreachable');
    expect(report.hosts?.[0]?.crawl).toMatchObject({ ended: 'unreachable', errors: [{ reason: 'refused' }] });
  });

  it('obeys that host’s own robots.txt', async () => {
    const told = await found({
      ...provinceOf(departmentPages(PROCEDURES)),
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /tthc\n' },
    });
    expect(told.outcome).toBe('cantTell');
  });

  it('cannot tell when a page of the department’s list there fails', async () => {
    const answers = provinceOf(departmentPages(PROCEDURES.slice(0, 4)));
    const told = await found({
      ...answers,
      '/tthc/khcn': page(
        'Thủ tục hành chính của Sở Khoa học và Công nghệ',
        `${tableOf(PROCEDURES.slice(0, 4), { link: () => null })}<div class="pager"><a href="/tthc/khcn?page=1">1</a> <a href="/tthc/khcn?page=2">2</a></div>`,
      ),
      '/tthc/khcn?page=2': { status: 500 },
    });
    expect(told.outcome, told.summary.vi).toBe('cantTell');
    expect(told.details).toMatchObject({ missing: [] });
  });

  it('has limits of its own, on each host', async () => {
    const answers = provinceOf(departmentPages(PROCEDURES));
    const enough = await audited({ maxPages: 4 }, answers);
    expect(entry(enough).outcome).toBe('passed');
    const short = await audited({ maxPages: 2 }, answers);
    expect(short.crawl.ended).not.toBe('limit');
    expect(short.hosts?.[0]?.crawl.ended).toBe('limit');
    expect(entry(short).outcome).toBe('cantTell');
    expect(short.requirements.find(({ id }) => id === 'hotline')?.outcome).toBe('passed');
  });

  it('cannot tell when Ctrl-C comes while that host is read; the run is one that was interrupted', async () => {
    const user = new AbortController();
    const before = (url: string): null => {
      if (url === `${PROVINCE}tthc`) user.abort();
      return null;
    };
    const report = await audited({ signal: user.signal }, provinceOf(departmentPages(PROCEDURES)), { before });
    expect(entry(report).outcome).toBe('cantTell');
    expect(report.requirements.find(({ id }) => id === 'hotline')?.outcome).toBe('passed');
    expect(report.crawl.ended).toBe('interrupted');
    expect(report.hosts?.[0]?.crawl.ended).toBe('interrupted');
  });

  it('has no outcome when the plan switches it off, and the host is left in peace', async () => {
    const ports = memoryPorts(DEPARTMENT_PORTAL, { hosts: { 'tinh.test': { answers: provinceOf({}) } } });
    const plan = planOf([HOTLINE, { ...ELSEWHERE, off: 'Cổng của tỉnh đang nâng cấp' }]);
    const report = await audit({ ...(await options()), plan }, ports);
    expect(entry(report).outcome).toBe('inapplicable');
    expect(ports.requests.filter((url) => url.startsWith(PROVINCE))).toEqual([]);
  });

  it('leaves the second host alone when the portal itself is down', async () => {
    const ports = memoryPorts(DEPARTMENT_PORTAL, {
      hosts: { 'tinh.test': { answers: provinceOf({}) } },
      before: (url) => (url.startsWith(MEMORY_PORTAL) ? { ok: false, reason: 'refused', detail: 'refused' } : null),
    });
    const report = await audit(await options(), ports);
    expect(report.crawl.ended).toBe('unreachable');
    expect(entry(report).outcome).toBe('cantTell');
    expect(ports.requests.filter((url) => url.startsWith(PROVINCE))).toEqual([]);
  });

  it('reads both hosts the same way whatever order pages arrive in, wanted or all', async () => {
    const answers = provinceOf(departmentPages(PROCEDURES.slice(1)));
    const [first, ...others] = await Promise.all([
      audited({}, answers),
      audited({ exhaustive: true }, answers),
      audited({ concurrency: 1 }, answers),
      audited({}, answers, { delay: (url) => (url.length * 7919) % 13 }),
    ]);
    for (const other of others) expect(essence(other)).toEqual(essence(first));
  });
});

describe('several plans on one crawl', () => {
  it('has a part for each, the first also at the top, and asks for no page twice', async () => {
    const second = planOf([{ ...HOTLINE, params: { needs: ['phone', 'email'] } }], { id: 'second-plan' });
    const ports = memoryPorts(DEPARTMENT_PORTAL, { hosts: { 'tinh.test': { answers: provinceOf({}) } } });
    const report = await audit({ ...(await options()), furtherPlans: [second] }, ports);
    expect(() => reportSchema.parse(report)).not.toThrow();
    expect(report.parts?.map(({ plan }) => plan.id)).toEqual(['test-plan', 'second-plan']);
    const [first, other] = report.parts ?? [];
    expect(first).toEqual({
      plan: report.plan,
      score: report.score,
      counts: report.counts,
      requirements: report.requirements,
    });
    expect(other?.requirements.map(({ outcome }) => outcome)).toEqual(['partial']);
    expect(other?.score).toMatchObject({ value: 50, possible: 5 });
    expect(new Set(ports.requests).size).toBe(ports.requests.length);
  });

  it('is a plain report for one plan', async () => {
    expect((await audited()).parts).toBeUndefined();
  });
});

function page(title: string, body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

function plain(procedures: readonly TrapProcedure[]): string {
  const rows = procedures.map(
    ({ code, name }, index) => `<tr><td>${index + 1}</td><td>${code}.000.00.00.H41</td><td>${name}</td></tr>`,
  );
  return `<table><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th></tr>${rows.join('')}</table>`;
}

/** A provincial portal: its menu, its list of bodies, what the test puts on it, and its own hotline. */
function provinceOf(answers: PortalDefinition['answers']): PortalDefinition['answers'] {
  return {
    '/': page(
      'Cổng thông tin điện tử tỉnh Nghệ An',
      '<ul class="menu"><li><a href="/tthc">Thủ tục hành chính</a></li><li><a href="/tin-tuc">Tin tức</a></li></ul><p>Đường dây nóng của tỉnh: 0238.399.0000</p>',
    ),
    '/tin-tuc': page('Tin tức', '<p>Chưa có tin.</p>'),
    ...answers,
  };
}

function departmentPages(procedures: readonly TrapProcedure[]): PortalDefinition['answers'] {
  return {
    '/tthc': page(
      'Thủ tục hành chính',
      '<h1>Thủ tục hành chính</h1><ul><li><a href="/tthc/khcn">Sở Khoa học và Công nghệ</a></li><li><a href="/tthc/yt">Sở Y tế</a></li></ul>',
    ),
    '/tthc/khcn': page(
      'Thủ tục hành chính của Sở Khoa học và Công nghệ',
      `<h1>Thủ tục hành chính</h1>${tableOf(procedures, { link: () => null })}`,
    ),
    '/tthc/yt': page(
      'Thủ tục hành chính của Sở Y tế',
      `<h1>Thủ tục hành chính</h1>${tableOf(OTHERS, { link: () => null, agency: 'Sở Y tế' })}`,
    ),
  };
}

async function found(province: PortalDefinition['answers']): Promise<ReportRequirement> {
  return entry(await audited({}, province));
}

function entry(report: Report): ReportRequirement {
  const told = report.requirements.find(({ id }) => id === ELSEWHERE.id);
  if (told === undefined) throw new Error('the requirement is missing');
  return told;
}

async function audited(
  over: Partial<AuditOptions> & { readonly hosts?: Readonly<Record<string, string>> } = {},
  province: PortalDefinition['answers'] = {},
  memory: MemoryOptions = {},
): Promise<Report> {
  const { hosts = { province: PROVINCE }, ...rest } = over;
  const ports = memoryPorts(DEPARTMENT_PORTAL, { ...memory, hosts: { 'tinh.test': { answers: province } } });
  return audit({ ...(await options()), plan: planOf([HOTLINE, ELSEWHERE], { hosts }), ...rest }, ports);
}

let reference: Promise<ReferenceList> | undefined;

async function options(): Promise<AuditOptions> {
  const bytes = new TextEncoder().encode(referenceOf(PROCEDURES, [ABOLISHED]));
  reference ??= readReference({ bytes, fileName: 'tthc.csv' });
  return {
    start: MEMORY_PORTAL,
    plan: planOf([HOTLINE, ELSEWHERE], { hosts: { province: PROVINCE } }),
    reference: await reference,
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
}

function planOf(requirements: readonly object[], over: Readonly<Record<string, unknown>> = {}): Plan {
  return planSchema.parse({
    id: 'test-plan',
    title: { vi: 'Kế hoạch thử', en: 'Test plan' },
    department: { vi: 'Sở Khoa học và Công nghệ Nghệ An', en: 'Department of Science and Technology of Nghệ An' },
    departmentAliases: ['Sở KH&CN'],
    province: 'Nghệ An',
    year: 2022,
    requirements,
    ...over,
  });
}

function essence({ requirements }: Report): unknown {
  return requirements.map(({ id, outcome, credit, gaps, details }) => ({ id, outcome, credit, gaps, details }));
}
