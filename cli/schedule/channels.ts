/** The ways to those who are told: a folder, mail, webhooks. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { layReviews } from '../../lib/history/lay-reviews.ts';
import type { NodeHistory } from '../../lib/platform/node/history/open.ts';
import type { Channel, Delivery, ScheduleSummary } from '../../lib/model/schedule.ts';
import type { FilesConfig, MailConfig, ScheduleConfig, WebhookConfig } from '../../lib/model/schedule-config.ts';
import { clock } from '../../lib/platform/clock.ts';
import { sendMail } from '../../lib/platform/node/delivery/mail.ts';
import { sendWebhook } from '../../lib/platform/node/delivery/webhook.ts';
import { FORMATS, renderReport, type ReportFormat } from '../../lib/report/render.ts';
import { summaryHtml } from '../../lib/report/html/summary.ts';
import { summaryText } from '../../lib/report/summary/text.ts';
import { summaryTitle } from '../../lib/report/summary/words.ts';
import { bytesOf } from '../input.ts';
import { officeDay } from '../../lib/model/office-day.ts';
import { fileWords, writeWhole } from '../output.ts';
import { userAgent } from '../user-agent.ts';
import { secretOf } from './loaded.ts';
import { localStamp } from './local-stamp.ts';

export function channelsOf(config: ScheduleConfig, history: NodeHistory): readonly Channel[] {
  const { files, mail, webhooks } = config;
  return [
    ...(files === undefined ? [] : [filesChannel(files, config, history)]),
    ...(mail === undefined ? [] : mailGroups(mail, config).map((group) => mailChannel(mail, group, config, history))),
    ...webhooks.map((webhook) => webhookChannel(webhook, config)),
  ];
}

function filesChannel(files: FilesConfig, config: ScheduleConfig, history: NodeHistory): Channel {
  const { folder } = files;
  return {
    key: `files ${folder}`,
    target: folder,
    portals: null,
    when: 'always',
    send: async (delivery) => {
      const summary = shownIn(delivery);
      try {
        for (const paper of await papersOf(summary, files.formats, config, history)) {
          await mkdir(join(folder, paper.portalId), { recursive: true });
          await writeWhole(join(folder, paper.portalId, paper.name), paper.content);
        }
        const name = join(folder, 'tom-tat', `${localStamp(summary.finishedAt)}-${delivery.batchId}`);
        await mkdir(join(folder, 'tom-tat'), { recursive: true });
        await writeWhole(`${name}.html`, summaryHtml(summary, config.language));
        await writeWhole(`${name}.txt`, summaryText(summary, config.language));
        await writeWhole(`${name}.json`, `${JSON.stringify(summary, null, 2)}\n`);
      } catch (fault) {
        throw new Error(fileWords(fault)[config.language], { cause: fault });
      }
      return null;
    },
  };
}

interface MailGroup {
  readonly to: readonly string[];
  /** Null: all. */
  readonly portals: readonly string[] | null;
}

/** One mail for all who are told of the same portals. */
export function mailGroups(
  mail: Pick<MailConfig, 'to'>,
  { portals }: Pick<ScheduleConfig, 'portals'>,
): readonly MailGroup[] {
  const all = new Set(mail.to ?? []);
  const own = new Map<string, string[]>();
  for (const { id, recipients = [] } of portals)
    for (const address of new Set(recipients))
      if (!all.has(address)) own.set(address, [...(own.get(address) ?? []), id]);
  const groups = Map.groupBy(own, ([, ids]) => ids.join(' '));
  return [
    ...(all.size === 0 ? [] : [{ to: [...all], portals: null }]),
    ...[...groups.values()].map((group) => ({ to: group.map(([address]) => address), portals: group[0]?.[1] ?? [] })),
  ];
}

function mailChannel(
  mail: MailConfig,
  { to, portals }: MailGroup,
  config: ScheduleConfig,
  history: NodeHistory,
): Channel {
  const lang = config.language;
  return {
    key: `mail ${to.join(',')}`,
    target: to.join(', '),
    portals,
    when: mail.when,
    send: async (delivery) => {
      const summary = shownIn(delivery);
      const { host, port = null, security, user = null } = mail;
      const server = { host, port, security, user, password: user === null ? null : secretOf(mail.passwordEnv) };
      const papers = await papersOf(summary, mail.attach, config, history);
      const rejected = await sendMail(
        server,
        {
          from: mail.from,
          to,
          subject: summaryTitle(summary, lang),
          text: summaryText(summary, lang),
          html: summaryHtml(summary, lang),
          attachments: papers,
          id: `<${idOf(delivery, config)}@${/@([^\s<>]+)>?$/.exec(mail.from)?.[1] ?? 'soicong'}>`,
        },
        lang,
      );
      if (rejected.length === 0) return null;
      const names = rejected.join(', ');
      return lang === 'vi' ? `máy chủ thư không nhận: ${names}` : `the mail server would not take: ${names}`;
    },
  };
}

function webhookChannel({ url, urlEnv, secretEnv, when }: WebhookConfig, config: ScheduleConfig): Channel {
  const place = url ?? secretOf(urlEnv ?? '');
  // the path and the query of such addresses are often a secret themselves
  const target = url === undefined ? `webhook ${urlEnv}` : `webhook ${URL.parse(url)?.origin ?? ''}`;
  return {
    key: `webhook ${urlEnv ?? url}`,
    target,
    portals: null,
    when,
    send: async (delivery) => {
      const summary = shownIn(delivery);
      await sendWebhook(
        {
          url: place,
          secret: secretOf(secretEnv),
          id: idOf(delivery, config),
          body: JSON.stringify({ event: 'summary', title: summaryTitle(summary, config.language), summary }),
          at: Math.floor(Date.parse(clock.now()) / 1000),
          userAgent: userAgent(config.contact ?? null),
        },
        config.language,
      );
      return null;
    },
  };
}

function idOf({ id, batchId, summary }: Delivery, { id: scheduleId }: ScheduleConfig): string {
  return `${scheduleId}-${summary.finishedAt.replace(/\D/g, '')}-${batchId}-${id}`;
}

/** Only the portals that this recipient is told of. */
function shownIn({ summary, portals }: Delivery): ScheduleSummary {
  return { ...summary, portals: summary.portals.filter(({ id }) => portals.includes(id)) };
}

interface Paper {
  readonly portalId: string;
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A report that has left the history meanwhile is left out: the summary stands without it. */
async function papersOf(
  { portals }: ScheduleSummary,
  formats: readonly ReportFormat[],
  { language: lang, files }: ScheduleConfig,
  history: NodeHistory,
): Promise<readonly Paper[]> {
  const papers: Paper[] = [];
  const wanted = [...new Set(formats)];
  const own =
    files?.template !== undefined && wanted.includes('docx') ? { template: await bytesOf(files.template, '') } : {};
  for (const { id: portalId, runId } of portals) {
    const run = runId === null || wanted.length === 0 ? null : await history.run(runId);
    if (run === null) continue;
    const report = layReviews(run.report, await history.reviews(run.portalKey), officeDay(clock.now()));
    for (const format of wanted) {
      const name = `${portalId}-${run.asOf}-lan-${run.id}${NAMED[format] ?? ''}${FORMATS[format]}`;
      papers.push({ portalId, name, content: await renderReport(report, format, { lang, ...own }) });
    }
  }
  return papers;
}

/** Where another format's files end alike. */
const NAMED: Readonly<Partial<Record<ReportFormat, string>>> = { 'self-assessment': '-tu-danh-gia' };
