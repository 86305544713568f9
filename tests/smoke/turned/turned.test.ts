/** Lists that go on behind a control: they are followed, or what may stand behind it is not called missing. */

import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { planSchema } from '../../../lib/model/plan.ts';
import { reportSchema, type ReportRequirement } from '../../../lib/model/report.ts';
import { readReference } from '../../../lib/plans/index.ts';
import type { Answer } from '../../../demo/serve-portal.ts';
import { MEMORY_PORTAL, memoryPorts } from '../../support/memory-ports.ts';
import { TRAP_PLAN } from '../../portals/trap-portal.ts';
import { CONTROLS, type Control } from './controls.ts';
import { LISTS, page, REFERENCE_CSV, type ListKind } from './lists.ts';

const reference = await readReference({ bytes: new TextEncoder().encode(REFERENCE_CSV), fileName: 'tthc.csv' });
const KINDS = Object.keys(LISTS) as ListKind[];
const ALL_KINDS = process.env['EVERY_KIND'] !== undefined;

const rows = CONTROLS.flatMap((control, at) =>
  KINDS.filter((_, index) => ALL_KINDS || index === at % KINDS.length).map((kind) => ({
    title: `${control.name}: ${kind}`,
    control,
    kind,
  })),
);

describe.concurrent('lists that are turned', () => {
  for (const { title, control, kind } of rows)
    it(title, async () => {
      const found = await judged(kind, control);
      expect(allowed(control, kind), found.summary.vi).toContain(found.outcome);
    });

  it.for(KINDS)('whole in one page: %s', async (kind) => {
    const found = await judged(kind, { name: 'whole', by: 'none', html: () => '' }, LISTS[kind].whole);
    expect(found.outcome, found.summary.vi).toBe('passed');
  });
});

function allowed({ by = 'address' }: Control, kind: ListKind): readonly string[] {
  if (by === 'address') return ['passed'];
  if (by === 'post') return ['passed', 'cantTell'];
  return [by === 'none' ? LISTS[kind].alone : 'cantTell'];
}

async function judged(kind: ListKind, control: Control, whole?: string): Promise<ReportRequirement> {
  const list = LISTS[kind];
  const { by = 'address', query = 'page=2', around = (inside: string) => inside } = control;
  const next = `${list.path}?${query}`;
  const first = page(list, list.label, around((whole ?? list.pages[0]) + control.html(next, list.path)));
  const second = page(list, list.label, around(list.pages[1]));
  const answers: Record<string, Answer> = {
    '/': page(list, 'Trang chủ', '<p>Chào mừng bạn đến với cổng thông tin điện tử của Sở.</p>'),
    '/gioi-thieu': page(list, 'Giới thiệu', '<p>Sở tham mưu cho tỉnh về khoa học và công nghệ.</p>'),
    [list.path]: ({ method }) => (by === 'post' && method === 'POST' ? second : first),
    ...(by === 'address' ? { [next]: second } : {}),
    ...Object.fromEntries(Object.entries(list.single).map(([path, main]) => [path, page(list, '', main)])),
  };
  const plan = planSchema.parse({
    ...TRAP_PLAN,
    requirements: [
      {
        id: kind,
        kind,
        title: { vi: 'Một việc', en: 'One thing' },
        clause: 'I.1',
        weight: 'major',
        params: list.params,
      },
    ],
  });
  const report = await audit(
    {
      start: MEMORY_PORTAL,
      plan,
      reference,
      asOf: '2022-11-20',
      exhaustive: false,
      maxPages: 200,
      maxMinutes: 60,
      concurrency: 4,
      ignoreRobots: false,
      userAgent: 'test',
      maxBytes: 1e6,
      timeoutMs: 3e4,
    },
    memoryPorts({ answers }),
  );
  const found = reportSchema.parse(report).requirements[0];
  if (found === undefined) throw new Error('no requirement');
  return found;
}
