/** What the portal's robots.txt asks of us, where it is heard. */

import { readRobots } from './robots.ts';
import type { Run } from './run.ts';

export async function readManners(run: Run): Promise<void> {
  if (run.options.ignoreRobots) return;
  const { origin } = run.book;
  let robots = run.manners.get(origin);
  const asks = robots === undefined ? 1 : 0;
  robots ??= await readRobots(origin, run.options.userAgent, async (request) => run.askFile(request));
  run.manners.set(origin, robots);
  run.robots = robots;
  run.gate.delay(robots.crawlDelay);
  if (run.ports.archive?.crawls === undefined) return;
  run.transcript.note(
    run.transcript.place(),
    { url: origin, as: 'robots', wanted: true, fetchedAt: robots.said, unread: null },
    asks,
  );
}
