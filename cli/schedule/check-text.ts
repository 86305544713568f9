/** What `schedule --check` prints: the portals, their next times, their due dates, and who is told. */

import { say } from '../../lib/model/message.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import type { DeliveryTrouble, ScheduledRun } from '../../lib/model/schedule.ts';
import type { ScheduledPortal } from '../../lib/model/schedule-config.ts';
import { troubleLine } from '../../lib/report/summary/sections.ts';
import { periodNames, STATE_WORDS } from '../../lib/report/summary/words.ts';
import { dayWords, momentWords, type Language } from '../../lib/report/words.ts';
import { nextTime } from '../../lib/schedule/cron.ts';
import { dutiesOf, nextDues } from '../../lib/schedule/report-dues.ts';
import { mailGroups } from './channels.ts';
import { missingSecrets, type LoadedSchedule } from './loaded.ts';

const NEXT_TIMES = 3;

const WORDS = {
  valid: { vi: '{file}: hợp lệ, {count} cổng.', en: '{file}: valid, {count} {count?portal|portals}.' },
  plans: { vi: 'kế hoạch: {plans}', en: 'plans: {plans}' },
  next: { vi: 'lịch tới: {times}', en: 'next: {times}' },
  never: { vi: 'chưa soi lần nào theo lịch này', en: 'never run by this schedule' },
  last: { vi: 'lần gần nhất: {time} {day}, {state}', en: 'last: {time} {day}, {state}' },
  due: {
    vi: 'hạn báo cáo: {name} trước ngày {day}, còn {left} ngày',
    en: 'due: {name} before {day}, {left} {left?day|days} left',
  },
  zone: { vi: 'Giờ Việt Nam (UTC+7).', en: 'Times in Vietnam (UTC+7).' },
  folder: { vi: 'Thư mục: {folder} ({formats})', en: 'Folder: {folder} ({formats})' },
  sealed: { vi: 'Niêm bằng chứng (WARC) của: {portals}', en: 'Evidence sealed (WARC) of: {portals}' },
  mail: { vi: 'Thư tới {to}: {portals}', en: 'Mail to {to}: {portals}' },
  all: { vi: 'mọi cổng', en: 'all portals' },
  hook: { vi: 'Webhook: {target}', en: 'Webhook: {target}' },
  nobody: {
    vi: 'Chưa ghi nơi nhận nào (files, mail, webhooks): chỉ in tóm tắt ra màn hình.',
    en: 'Nobody is told (files, mail, webhooks): the summary is only printed.',
  },
  secrets: {
    vi: 'Lưu ý: trong môi trường này chưa đặt {names}; khi chạy thật phải có.',
    en: 'Note: {names} {count?is|are} not set in this environment; the real runs need {count?it|them}.',
  },
  trouble: { vi: 'Chưa gửi được: {line}', en: 'Not delivered: {line}' },
} as const satisfies Record<string, Bilingual>;

export interface CheckNotes {
  readonly now: string;
  /** By portal. */
  readonly last: ReadonlyMap<string, ScheduledRun | null>;
  readonly troubles: readonly DeliveryTrouble[];
}

export function checkText({ config, file, plans }: LoadedSchedule, notes: CheckNotes, lang: Language): string {
  const lines = [say(WORDS.valid, { file, count: config.portals.length })[lang], WORDS.zone[lang]];
  for (const portal of config.portals) {
    const first = plans.get(portal.id)?.[0];
    const name = portal.name ?? first?.department[lang];
    lines.push('', [portal.id, name, portal.url ?? first?.portal].filter((part) => part !== undefined).join(' · '));
    const own = [
      say(WORDS.plans, { plans: portal.plans.join(', ') }),
      say(WORDS.next, { times: nextWords(portal.cron ?? config.cron ?? [], notes.now, lang) }),
      lastWords(notes.last.get(portal.id) ?? null, lang),
      ...dueWords(portal, plans.get(portal.id) ?? [], notes.now, lang),
    ];
    lines.push(...own.map((line) => `  ${line[lang]}`));
  }
  lines.push('', ...receivers(config, lang));
  const missing = missingSecrets(config);
  if (missing.length > 0) lines.push(say(WORDS.secrets, { names: missing.join(', '), count: missing.length })[lang]);
  for (const trouble of notes.troubles) lines.push(say(WORDS.trouble, { line: troubleLine(trouble, lang) })[lang]);
  return `${lines.join('\n')}\n`;
}

function nextWords(patterns: readonly string[], now: string, lang: Language): string {
  const times: string[] = [];
  for (
    let next = nextTime(patterns, now);
    next !== null && times.length < NEXT_TIMES;
    next = nextTime(patterns, next)
  ) {
    const { time, day } = momentWords(next, lang);
    times.push(`${time} ${day}`);
  }
  return times.join(' · ');
}

function lastWords(run: ScheduledRun | null, lang: Language): Bilingual {
  if (run === null) return WORDS.never;
  return say(WORDS.last, { ...momentWords(run.startedAt, lang), state: STATE_WORDS[run.state] });
}

function dueWords(
  portal: ScheduledPortal,
  plans: NonNullable<ReturnType<LoadedSchedule['plans']['get']>>,
  now: string,
  lang: Language,
): readonly Bilingual[] {
  const today = portal.asOf ?? new Date(Date.parse(now) + 7 * 3_600_000).toISOString().slice(0, 10);
  const dues = plans.flatMap((plan) =>
    nextDues(portal.reports ?? dutiesOf(plan), today).filter(({ before }) => before.startsWith(String(plan.year))),
  );
  return [...Map.groupBy(dues, ({ before }) => before)].map(([before, group]) => {
    const names = [...new Set(group.map(({ name }) => name))];
    const [left = 0] = group.map(({ daysLeft }) => daysLeft);
    return say(WORDS.due, { name: periodNames(names, lang), day: dayWords(before, lang), left });
  });
}

function receivers(config: LoadedSchedule['config'], lang: Language): readonly string[] {
  const { files, mail, webhooks } = config;
  const sealed = config.portals.flatMap(({ id, warc }) => (warc === true ? [id] : []));
  const found = [
    ...(files === undefined
      ? []
      : [say(WORDS.folder, { folder: files.folder, formats: files.formats.join(', ') })[lang]]),
    ...(sealed.length === 0 ? [] : [say(WORDS.sealed, { portals: sealed.join(', ') })[lang]]),
    ...(mail === undefined ? [] : mailGroups(mail, config)).map(
      ({ to, portals }) =>
        say(WORDS.mail, { to: to.join(', '), portals: portals === null ? WORDS.all : portals.join(', ') })[lang],
    ),
    ...webhooks.map(
      ({ url, urlEnv }) =>
        say(WORDS.hook, { target: url === undefined ? `(${urlEnv})` : (URL.parse(url)?.origin ?? '') })[lang],
    ),
  ];
  return found.length === 0 ? [WORDS.nobody[lang]] : found;
}
