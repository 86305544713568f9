/** Deliveries: what waits is attempted, what fails is attempted again later and later, and every failure is kept. */

import { say } from '../model/message.ts';
import type { Channel, Delivery, NewDelivery, ScheduleSummary } from '../model/schedule.ts';
import { logMessages as logs } from './log.messages.ts';
import { later, leaseOf, type SchedulePorts } from './ports.ts';

/** Minutes before the second attempt, the third and so on; after the last one it is given up and told of next time. */
export const BACKOFF_MINUTES = [1, 5, 30, 120, 360] as const;

/** What a new summary sends where. */
export function deliveriesOf(summary: ScheduleSummary, channels: readonly Channel[]): readonly NewDelivery[] {
  return channels.flatMap(({ key, target, portals, when }): NewDelivery[] => {
    const told = summary.portals.filter(({ id }) => portals === null || portals.includes(id));
    if (told.length === 0) return [];
    const news = told.some(({ changed, plans }) => changed || plans.some(({ due }) => due.length > 0));
    if (when === 'changes' && !news && summary.troubles.length === 0) return [];
    return [{ channel: key, target, portals: told.map(({ id }) => id) }];
  });
}

/** Attempts all whose time has come, side by side. */
export async function deliver(scheduleId: string, ports: SchedulePorts): Promise<void> {
  const waiting = await ports.store.takeDeliveries(scheduleId, leaseOf(ports));
  await Promise.all(waiting.map((delivery) => attempt(delivery, ports)));
}

async function attempt(delivery: Delivery, ports: SchedulePorts): Promise<void> {
  const { store, clock, channels, token, redact, log } = ports;
  const { target, attempts } = delivery;
  const channel = channels.find(({ key }) => key === delivery.channel);
  const settle = (how: Parameters<typeof store.settle>[2]): Promise<void> =>
    store.settle(delivery.id, token, how, clock.now());
  if (channel === undefined) return settle({ state: 'failed', trouble: logs.removed.vi });
  try {
    const note = await channel.send(delivery);
    const trouble = note === null ? null : redact(note);
    log(trouble === null ? say(logs.sent, { target }) : say(logs.partly, { target, why: trouble }));
    return await settle({ state: 'sent', trouble });
  } catch (fault) {
    const trouble = redact(sentenceOf(fault));
    const minutes = BACKOFF_MINUTES[attempts];
    if (minutes === undefined) {
      log(say(logs.givenUp, { target, why: trouble }));
      return settle({ state: 'failed', trouble });
    }
    log(say(logs.notSent, { target, why: trouble, minutes }));
    return settle({ state: 'pending', trouble, nextAt: later(clock.now(), minutes * 60_000) });
  }
}

/** One line, whatever a server wrote. */
function sentenceOf(fault: unknown): string {
  const text = fault instanceof Error ? fault.message : String(fault);
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_SENTENCE);
}

const MAX_SENTENCE = 300;
