/** What the guide and the deploy folder show is what the command takes. */

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../cli/arguments.ts';
import { findLawPack, findPlan } from '../../lib/plans/index.ts';
import { BACKOFF_MINUTES } from '../../lib/schedule/outbox.ts';
import { readSchedule } from '../../lib/schedule/read-config.ts';
import { scheduledPortalSchema } from '../../lib/model/schedule-config.ts';

const read = (path: string): Promise<string> => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('docs/schedule.md', () => {
  it('has an example that is valid and names plans that are built in', async () => {
    const example = /```yaml\n([^]*?)```/.exec(await read('docs/schedule.md'))?.[1] ?? '';
    const config = readSchedule(example, 'lich.yaml', '2026-11-29T00:00:00.000Z');
    expect(config.portals.length).toBeGreaterThan(1);
    for (const plan of config.portals.flatMap(({ plans }) => plans))
      expect(findPlan(plan) ?? findLawPack(plan), plan).toBeDefined();
  });

  it('names every key of a portal and every wait before an attempt', async () => {
    const guide = await read('docs/schedule.md');
    for (const key of Object.keys(scheduledPortalSchema.shape)) expect(guide, key).toContain(key);
    expect(guide).toContain(BACKOFF_MINUTES.join(', '));
  });
});

describe('deploy/', () => {
  it.each(['soicong.service', 'soicong-once.service'])(
    '%s starts the command as it is, and only it is told to stop',
    async (name) => {
      const unit = await read(`deploy/${name}`);
      const [program, ...words] = /^ExecStart=(.*)$/m.exec(unit)?.[1]?.split(' ') ?? [];
      expect(program).toBe('/usr/local/bin/soicong');
      expect(readArguments(words)).toMatchObject({ command: 'schedule', once: name.includes('once'), check: false });
      expect(unit).toMatch(/^KillMode=mixed$/m);
      // the audit has a minute to end, and so have the deliveries after it
      expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThanOrEqual(180);
      expect(unit).not.toMatch(/PASSWORD=|SECRET=/);
    },
  );

  it('the container starts the command too, and keeps its history in its volume', async () => {
    const file = await read('deploy/Containerfile');
    const command: unknown = JSON.parse(/^CMD (.*)$/m.exec(file)?.[1] ?? '[]');
    expect(readArguments(command as string[])).toMatchObject({ command: 'schedule', config: '/config/lich.yaml' });
    expect(file).toMatch(/XDG_DATA_HOME=\/data\b/);
    expect(file).toMatch(/^VOLUME \/data$/m);
    expect(file).toMatch(/^USER 1000$/m);
  });
});
