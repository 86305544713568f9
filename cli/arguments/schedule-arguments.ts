/** Arguments of `soicong schedule`. */

import type { Language } from '../../lib/report/words.ts';
import { Fault } from '../fault.ts';
import type { Values } from './options.ts';

export interface ScheduleArguments {
  readonly command: 'schedule';
  /** File of the schedule. */
  readonly config: string;
  /** One round of what is due, for the system's cron. */
  readonly once: boolean;
  /** Only look: is it valid, and when is what run? */
  readonly check: boolean;
  /** With `once`: this portal, due or not. */
  readonly portal: string | null;
  /** File of the history; null: the one in the schedule, or the usual one. */
  readonly store: string | null;
  readonly quiet: boolean;
  readonly lang: Language;
}

export function scheduleArguments(values: Values, rest: readonly string[], lang: Language): ScheduleArguments {
  const [config, extra] = rest;
  if (config === undefined || extra !== undefined)
    throw new Fault({
      vi: 'schedule: cần đúng một tệp lịch (xem docs/schedule.md).',
      en: 'schedule: exactly one schedule file is needed (see docs/schedule.md).',
    });
  const [once, check] = [values.once ?? false, values.check ?? false];
  if (once && check)
    throw new Fault({
      vi: '--once và --check không đi cùng nhau: một bên chạy, một bên chỉ xem.',
      en: '--once and --check do not go together: one runs, the other only looks.',
    });
  if (values.portal !== undefined && !once)
    throw new Fault({ vi: '--portal: chỉ đi cùng --once.', en: '--portal: goes with --once only.' });
  const { portal = null, store = null, quiet = false } = values;
  return { command: 'schedule', config, once, check, portal, store, quiet, lang };
}
