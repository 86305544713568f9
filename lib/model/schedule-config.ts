/**
 * A schedule as a file: which portals, by which plans, when, and who is told. Strict, so that a mistyped key is a fault
 * and not a portal that is silently never looked at. Secrets have no place in it, only the names of the environment
 * variables that hold them.
 */

import { z } from 'zod';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const text = z.string().trim().min(1);
const kebab = z.string().regex(KEBAB);
const webUrl = z.url({ protocol: /^https?$/ });
/** One pattern or several: any of them is a time to run. Read as cron by lib/schedule/cron.ts. */
const cron = z.preprocess((one) => (typeof one === 'string' ? [one] : one), z.array(text).min(1));
const minutes = z.number().min(0.01).max(2880);
const addresses = z.array(z.email()).min(1);

export const REPORT_PERIODS = ['quarter', 'half', 'year'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];

/** The formats of lib/report/render.ts; a test holds the two together. */
export const FILE_FORMATS = ['html', 'json', 'csv', 'xlsx', 'self-assessment', 'docx', 'earl', 'junit'] as const;
const formats = z.array(z.enum(FILE_FORMATS));

export const scheduledPortalSchema = z.strictObject({
  /** Names the portal in the lock, the folder and the log: unique, and best never changed. */
  id: kebab,
  /** Left out: the department of the first plan. */
  name: text.optional(),
  /** Left out: the one in the first plan. */
  url: webUrl.optional(),
  /** Ids or files. */
  plans: z.array(text).min(1),
  procedures: text.optional(),
  hosts: z.record(kebab, webUrl).default({}),
  /** Left out: that of the whole schedule. */
  cron: cron.optional(),
  maxMinutes: minutes.optional(),
  maxPages: z.int().min(1).max(10_000_000).optional(),
  concurrency: z.int().min(1).max(64).optional(),
  render: z.enum(['auto', 'always', 'never']).optional(),
  exhaustive: z.boolean().optional(),
  /** Reads everything anew instead of only what has changed. */
  fresh: z.boolean().optional(),
  /** Seals the pages of evidence in a WARC file in the folder of `files`; every page is then read anew. */
  warc: z.boolean().optional(),
  ignoreRobots: z.boolean().optional(),
  insecure: z.boolean().optional(),
  /** A fixed audit date, for looking back; else the day of the run. */
  asOf: z.iso.date().optional(),
  /** Periodic reports whose due dates are shown; left out: those that the plan asks for. */
  reports: z.array(z.enum(REPORT_PERIODS)).optional(),
  /** Who is mailed about this portal alone, besides those who are mailed about all. */
  recipients: addresses.optional(),
});

export const mailSchema = z.strictObject({
  host: text,
  /** Left out: 587, 465 or 25, by security. */
  port: z.int().min(1).max(65_535).optional(),
  security: z.enum(['starttls', 'tls', 'none']).default('starttls'),
  user: text.optional(),
  /** Name of the environment variable with the password. */
  passwordEnv: text.default('SOICONG_SMTP_PASSWORD'),
  from: text,
  /** Told of all portals. */
  to: addresses.optional(),
  /** Formats of the reports attached; none: only the summary. */
  attach: formats.default(['html']),
  when: z.enum(['always', 'changes']).default('always'),
});

export const webhookSchema = z.strictObject({
  /** Either this or, where the address itself is a secret, the name of the variable that holds it. */
  url: webUrl.optional(),
  urlEnv: text.optional(),
  /** Name of the environment variable with the key that signs. */
  secretEnv: text.default('SOICONG_WEBHOOK_SECRET'),
  when: z.enum(['always', 'changes']).default('always'),
});

export const filesSchema = z.strictObject({
  folder: text,
  formats: formats.default(['html']),
  /** A DOCX of the office's own for the inspection record. */
  template: text.optional(),
});

export const scheduleConfigSchema = z.strictObject({
  /** Tells two schedules that share a history apart. */
  id: kebab.default('lich-soi'),
  title: text.optional(),
  language: z.enum(['vi', 'en']).default('vi'),
  /** File of the history; left out: the usual one. */
  store: text.optional(),
  contact: webUrl.optional(),
  cron: cron.optional(),
  /** Portals that are read at a time. */
  parallel: z.int().min(1).max(16).default(2),
  maxMinutes: minutes.default(240),
  /** Days before a due date from which on it is shown. */
  remindDays: z.int().min(0).max(92).default(14),
  portals: z.array(scheduledPortalSchema).min(1),
  files: filesSchema.optional(),
  mail: mailSchema.optional(),
  webhooks: z.array(webhookSchema).default([]),
});

export type ScheduleConfig = z.infer<typeof scheduleConfigSchema>;
export type ScheduledPortal = z.infer<typeof scheduledPortalSchema>;
export type MailConfig = z.infer<typeof mailSchema>;
export type WebhookConfig = z.infer<typeof webhookSchema>;
export type FilesConfig = z.infer<typeof filesSchema>;
