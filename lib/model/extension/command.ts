/** What the extension's own pages ask of its background, and what they are answered. */

import { z } from 'zod';
import type { Bilingual } from '../plan.ts';
import { EVERY } from './kept.ts';
import { auditTaskSchema } from './task.ts';

const id = z.int().min(1);

export const commandSchema = z.discriminatedUnion('ask', [
  /** The page has asked for the right to the hosts before: only a click may. */
  z.strictObject({ ask: z.literal('start-audit'), task: auditTaskSchema }),
  z.strictObject({ ask: z.literal('pause-audit'), id }),
  z.strictObject({ ask: z.literal('resume-audit'), id }),
  /** `keep`: what is known by then becomes a run (`interrupted`); else all of it is dropped. */
  z.strictObject({ ask: z.literal('stop-audit'), id, keep: z.boolean() }),
  /** Null: no more by itself. */
  z.strictObject({ ask: z.literal('set-schedule'), portalKey: z.string().min(1), every: z.enum(EVERY).nullable() }),
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandInput = z.input<typeof commandSchema>;

export type CommandFault =
  | 'invalid' // not a command, or values that don't go
  | 'no-permission' // the right to read a host is missing
  | 'no-plan' // a plan is gone, or nothing binds on the day
  | 'already-running' // this portal is being audited
  | 'unknown' // no such audit
  | 'no-space'
  | 'broken'; // anything else

export type Answer<T = null> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: CommandFault; readonly fault: Bilingual };

/** What each command is answered with. */
export interface CommandValues {
  /** Id of the running audit. */
  readonly 'start-audit': number;
  readonly 'pause-audit': null;
  readonly 'resume-audit': null;
  readonly 'stop-audit': null;
  readonly 'set-schedule': null;
}
