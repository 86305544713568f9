/** The command line as typed data. Whatever is wrong is one sentence that names the option. */

import type { Language } from '../lib/report/words.ts';
import { auditArguments, type AuditArguments } from './arguments/audit-arguments.ts';
import { explainArguments, type ExplainArguments } from './arguments/explain-arguments.ts';
import {
  diffArguments,
  historyArguments,
  pruneArguments,
  type DiffArguments,
  type HistoryArguments,
  type PruneArguments,
} from './arguments/history-arguments.ts';
import { languageOf } from './arguments/option-values.ts';
import { COMMANDS, hasOption, parsed, type Command, type Option, type Values } from './arguments/options.ts';
import { plansArguments, type PlansArguments } from './arguments/plans-arguments.ts';
import { reportArguments, type ReportArguments } from './arguments/report-arguments.ts';
import { reviewArguments, type ReviewArguments } from './arguments/review-arguments.ts';
import { scheduleArguments, type ScheduleArguments } from './arguments/schedule-arguments.ts';
import { Fault } from './fault.ts';

export type Arguments =
  | AuditArguments
  | ExplainArguments
  | HistoryArguments
  | DiffArguments
  | PruneArguments
  | ReportArguments
  | ReviewArguments
  | ScheduleArguments
  | PlansArguments
  | { readonly command: 'help' | 'version'; readonly lang: Language };

export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(argv);
  const lang = languageOf(values.lang);
  if (values.version === true) return { command: 'version', lang };
  const [word, ...rest] = positionals;
  if (values.help === true || word === undefined || word === 'help') return { command: 'help', lang };
  const command = COMMANDS.find((known) => known === word);
  if (command === undefined) {
    throw new Fault({
      vi: `Không có lệnh “${word}”; các lệnh: ${COMMANDS.join(', ')}.`,
      en: `There is no command “${word}”; commands: ${COMMANDS.join(', ')}.`,
    });
  }
  for (const name of Object.keys(values) as Option[]) {
    if (hasOption(command, name)) continue;
    throw new Fault({
      vi: `--${name}: lệnh ${command} không có tùy chọn này.`,
      en: `--${name}: the command ${command} has no such option.`,
    });
  }
  return READERS[command](values, rest, lang);
}

type Reader = (values: Values, rest: readonly string[], lang: Language) => Arguments;

const READERS: Readonly<Record<Command, Reader>> = {
  audit: auditArguments,
  explain: explainArguments,
  plans: (_, rest, lang) => plansArguments(rest, lang),
  history: historyArguments,
  diff: diffArguments,
  prune: pruneArguments,
  report: reportArguments,
  review: reviewArguments,
  schedule: scheduleArguments,
};
