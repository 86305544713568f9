import { afterEach, describe, expect, it } from 'vitest';
import { clock } from '../../lib/platform/clock.ts';
import { nodePorts, type NodePorts } from '../../lib/platform/node/ports.ts';
import { serve, type TestServer } from '../support/server.ts';

const open: { readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function portal(): Promise<TestServer> {
  const server = await serve({ '/': 'vào' });
  open.push(server);
  return server;
}

function portsFor(options: Parameters<typeof nodePorts>[0]): NodePorts {
  const ports = nodePorts(options);
  open.push(ports);
  return ports;
}

describe('addresses inside the network', () => {
  it.each([
    ['http://127.0.0.1:1/', [], true],
    ['http://localhost/', [], true],
    ['http://[::1]/', [], true],
    ['https://skhcn.test.gov.vn/', [], false],
    ['https://skhcn.test.gov.vn/', ['http://127.0.0.1/province'], true],
  ])('started on %s, further hosts %j: this machine is asked: %s', async (start, hosts, may) => {
    const { origin } = await portal();
    const answer = await portsFor({ start, hosts }).fetch({ url: `${origin}/`, maxBytes: 100, timeoutMs: 2_000 });
    expect(answer).toMatchObject(may ? { ok: true, status: 200 } : { ok: false, reason: 'private-address' });
  });
});

describe('the other ports', () => {
  it('the digest is that of the bytes', async () => {
    expect(await portsFor({ start: 'http://a.vn/' }).digest(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('a pause ends when the user interrupts', async () => {
    const user = new AbortController();
    const pause = clock.pause(600_000, user.signal);
    user.abort();
    await pause;
    await clock.pause(600_000, user.signal);
    await clock.pause(0);
    await clock.pause(-5);
    expect(clock.now()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });
});
