/** What the extension's own pages ask of the background. */

import { z } from 'zod';
import { commandSchema, type Answer, type Command } from '../../lib/model/extension/command.ts';
import { say } from '../../lib/model/message.ts';
import { isQuota } from '../../lib/platform/browser/quota.ts';
import type { Database } from '../../lib/platform/browser/store/database.ts';
import type { AuditDesk } from './audit-desk.ts';
import { faultWords } from './fault-words.ts';
import { setSchedule, type SchedulePorts } from './schedule.ts';

export interface CommandPorts extends Pick<SchedulePorts, 'now' | 'wake'> {
  readonly db: Database;
  readonly desk: AuditDesk;
}

/** Is it meant for us? Others speak to the background too. */
export function isCommand(message: unknown): boolean {
  const { ask } = (message ?? {}) as { readonly ask?: unknown };
  return typeof ask === 'string' && NAMES.has(ask);
}

const NAMES: ReadonlySet<string> = new Set(commandSchema.options.map(({ shape }) => shape.ask.value));

/** Never rejects. */
export async function obey(message: unknown, ports: CommandPorts): Promise<Answer<number | null>> {
  const command = commandSchema.safeParse(message);
  if (!command.success)
    return { ok: false, code: 'invalid', fault: say(faultWords.invalid, { what: z.prettifyError(command.error) }) };
  try {
    return await done(command.data, ports);
  } catch (error) {
    if (isQuota(error)) return { ok: false, code: 'no-space', fault: faultWords.noSpace };
    return { ok: false, code: 'broken', fault: say(faultWords.broken, { what: String(error).slice(0, 200) }) };
  }
}

async function done(command: Command, { db, desk, ...ports }: CommandPorts): Promise<Answer<number | null>> {
  switch (command.ask) {
    case 'start-audit':
      return desk.start(command.task, 'user');
    case 'pause-audit':
      return desk.pause(command.id);
    case 'resume-audit':
      return desk.resume(command.id);
    case 'stop-audit':
      return desk.stop(command.id, command.keep);
    case 'set-schedule':
      await setSchedule(db, ports, command.portalKey, command.every);
  }
  return { ok: true, value: null };
}
